"""The indexes of a map book: where to find a code, a street, an estate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.paper.atlas import estates
from gridplan.paper.leaves import grid_name
from gridplan.paper.lists import Item
from gridplan.schema import GRID_CODE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gridplan.paper.leaves import Book


def with_code(name: str, code: str) -> str:
    """Return a name with its code, once where they are the same."""
    return name if name == code else f"{name}  {code}"


def _codes(book: Book) -> Iterator[Item]:
    """Yield grids by their codes."""
    for community in book.communities:
        for row in book.rows[community]:
            text = with_code(str(book.grids.index[row]), grid_name(book, row))
            yield Item(text, [book.grid_page(row)])


def _streets(book: Book) -> Iterator[Item]:
    """Yield streets by their names, with the pages of the communities they touch."""
    atlas = book.atlas
    own = book.community_rows(book.communities)
    community, street = atlas.streets.touching(atlas.communities.shapes[own])
    table = pd.DataFrame(
        {"name": atlas.street_names[street], "home": atlas.community_ids[own[community]]}
    )
    table = table[table["name"] != ""].drop_duplicates()
    homes_of = table.groupby("name")["home"].agg(list)
    for name in sorted(homes_of.index, key=_spelling):
        yield Item(name, sorted(book.page_of("community", home) for home in homes_of[name]))


def _estates(book: Book) -> Iterator[Item]:
    """Yield estates by their names, with the pages of the grids they are in."""
    table = estates(book.atlas.plan)
    if table is None:
        return
    own = np.concatenate(list(book.rows.values()))
    table = table[table[GRID_CODE].isin(book.grids.index[own])]
    codes_of = table.groupby("name")[GRID_CODE].agg(list)
    told = filter(book.style.fonts.can_write, codes_of.index)
    for name in sorted(told, key=_spelling):
        at = book.atlas.rows_of(codes_of[name])
        yield Item(name, sorted({book.grid_page(row) for row in at}))


def _spelling(name: str) -> tuple[bytes, str]:
    """Return by what a name is sorted: Chinese by sound, as far as GB 18030 is ordered by it."""
    return name.casefold().encode("gb18030", "replace"), name


INDEXES: dict[str, Callable[[Book], Iterator[Item]]] = {
    "codes": _codes,
    "streets": _streets,
    "estates": _estates,
}
