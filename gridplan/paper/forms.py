"""What stands on the register form of a changed grid, whatever it is written with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gridplan.export.changes import changed_grids
from gridplan.paper import leaves
from gridplan.paper.sides import sides_of
from gridplan.schema import COMMUNITY_ID
from gridplan.words.heads import cell_words
from gridplan.words.paper import say_paper

if TYPE_CHECKING:
    from pandas import DataFrame

    from gridplan.paper.leaves import Book
    from gridplan.plan.core import Plan

# Flows told on a form; a grid that takes from more is seen on the map.
_FLOWS = 8
NO_NUMBER = "–"


class Case(NamedTuple):
    """A grid that changed.

    Parameters
    ----------
    code
        Of the grid.
    change
        What became of it: a word of `gridplan.diff_plans`.
    community
        Id.
    flows
        The rows of the change table that are about it.
    before, after
        Codes of all grids that it has something in common with, in the old and new plan.
    """

    code: str
    change: str
    community: str
    flows: DataFrame
    before: tuple[str, ...]
    after: tuple[str, ...]


class Two(NamedTuple):
    """The plan before and after, as books of one style."""

    old: Book
    new: Book


class Flow(NamedTuple):
    """What came from one grid to another, in words; empty codes are a dash."""

    old_code: str
    new_code: str
    change: str
    households: str
    buildings: str


class Form(NamedTuple):
    """The facts of one form, as they are written.

    Parameters
    ----------
    code, grid_name, community, community_id, subdistrict
        Of the grid.
    change
        What became of it.
    date
        Since when the new plan holds; empty where nobody knows.
    households, buildings, area_m2
        Before and after; a dash where there is no such grid.
    status
        Whether its households are in range.
    sides
        What it ends at in the east, south, west and north.
    flows
        What came and went, most households first.
    more
        Flows beyond those.
    reasons
        One sentence each.
    """

    code: str
    grid_name: str
    community: str
    community_id: str
    subdistrict: str
    change: str
    date: str
    households: tuple[str, str]
    buildings: tuple[str, str]
    area_m2: tuple[str, str]
    status: str
    sides: str
    flows: tuple[Flow, ...]
    more: int
    reasons: tuple[str, ...]


def cases_of(old: Plan, new: Plan, changes: DataFrame) -> list[Case]:
    """Return the grids that changed, by community and code; those given up with the others.

    Parameters
    ----------
    old, new
        Plans of one city.
    changes
        From `gridplan.diff_plans`.
    """
    became = changed_grids(changes, new)["change"]
    became = became[became != "kept"]
    gone = old.grids.index.difference(new.grids.index)
    homes = {**old.grids[COMMUNITY_ID].to_dict(), **new.grids[COMMUNITY_ID].to_dict()}
    rows = changes[changes["change"] != "kept"]
    by_old = rows.groupby("old_code").indices
    by_new = rows.groupby("new_code").indices
    none = np.array([], dtype=np.int64)
    cases = []
    for code, change in [*became.items(), *((code, "retired") for code in gone)]:
        at = np.union1d(by_old.get(code, none), by_new.get(code, none))
        flows = rows.iloc[at]
        # A neighbour of which nothing but a strip of ground came is no part of the story.
        told = flows[(flows["buildings"] > 0) | (flows["old_code"] == flows["new_code"])]
        flows = told if len(told) else flows
        before = tuple(sorted({*flows["old_code"], code} & set(old.grids.index)))
        # What else became of the old ones: the other half of one that was split.
        rest = rows[rows["old_code"].isin(before) & (rows["buildings"] > 0)]["new_code"]
        after = tuple(sorted({*flows["new_code"], *rest, code} & set(new.grids.index)))
        cases.append(Case(str(code), str(change), str(homes[code]), flows, before, after))
    return sorted(cases, key=lambda case: (case.community, case.code))


def form_of(two: Two, case: Case) -> Form:
    """Return what stands on the form of a grid.

    Parameters
    ----------
    two, case
        The plan before and after, and the grid.
    """
    old, new = two
    say, words = new.style.say, new.language
    book = new if case.code in new.grids.index else old
    row = book.atlas.rows_of(np.array([case.code], dtype=object))[0]
    grid = book.grids.iloc[row]
    subdistrict = str(grid["subdistrict_name"] or "") if new.is_readable else ""
    sides = sides_of(book.atlas, row)
    status = grid["status"] if book is new else "retired"
    flows = case.flows.sort_values(
        ["households", "old_code", "new_code"], ascending=[False, True, True], kind="stable"
    )
    changes = cell_words("change", words)
    return Form(
        code=case.code,
        grid_name=leaves.grid_name(book, row),
        community=new.name_of(case.community),
        community_id=case.community,
        subdistrict="" if subdistrict == "nan" else subdistrict,
        change=changes.get(case.change, case.change),
        date=new.style.date,
        **{
            name: (number_of(old, case.code, name), number_of(new, case.code, name))
            for name in ("households", "buildings", "area_m2")
        },
        status=cell_words("status", words).get(status, ""),
        sides="   ".join(
            say(side, name=name or code or say("edge")) for side, (name, code) in sides.items()
        ),
        flows=tuple(
            Flow(
                one.old_code or NO_NUMBER,
                one.new_code or NO_NUMBER,
                changes.get(one.change, one.change),
                f"{one.households:,}",
                f"{one.buildings:,}",
            )
            for one in flows.head(_FLOWS).itertuples(index=False)
        ),
        more=max(len(flows) - _FLOWS, 0),
        reasons=tuple(_reasons(old.atlas.plan, case, new.style.language)),
    )


def number_of(book: Book, code: str, column: str = "households") -> str:
    """Return a number of a grid as text; a dash where the plan has no such grid."""
    if code not in book.grids.index:
        return NO_NUMBER
    number = book.grids.loc[code, column]
    return f"{number:,.0f}" if np.isfinite(number) else NO_NUMBER


def _reasons(old: Plan, case: Case, language: str) -> list[str]:
    """Return why a grid changed, as far as the two plans tell, one sentence each."""
    told = []
    for code in case.before:
        row = old.grids.loc[code]
        if row["status"] in {"under", "over"}:
            kind = old.city.communities["kind"].get(row[COMMUNITY_ID]) if old.layers else None
            bounds = old.rules.grid.bounds_for(kind, row[COMMUNITY_ID])
            limit = bounds.lower if row["status"] == "under" else bounds.upper
            told.append(
                say_paper(
                    language, f"was_{row['status']}", code=code, n=row["households"], limit=limit
                )
            )
    moved = case.flows[(case.flows["old_code"] != case.flows["new_code"])]
    for way, own, other in (("came", "new_code", "old_code"), ("went", "old_code", "new_code")):
        rows = moved[(moved[own] == case.code) & (moved[other] != "")]
        told += [
            say_paper(
                language, way, code=getattr(row, other), n=row.households, buildings=row.buildings
            )
            for row in rows.head(_FLOWS).itertuples(index=False)
        ]
    if case.change == "reshaped":
        told.append(say_paper(language, "only_border"))
    if case.change == "retired":
        told.append(say_paper(language, "code_retired"))
    return told or [say_paper(language, "not_said")]
