"""What is printed: map books and cards of a plan or of each unit of a level, and dossiers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd

from gridplan.errors import InputError
from gridplan.export.changes import write_changes
from gridplan.levels.hierarchy import level_names, units_of
from gridplan.paper.atlas import make_atlas
from gridplan.paper.book import GRID_PAGES, write_book
from gridplan.paper.cards import Cards, write_cards, write_codes
from gridplan.paper.dossier import write_dossier
from gridplan.paper.qr import require_qr
from gridplan.paper.sheet import Look
from gridplan.paper.word import require_word, write_template, write_word
from gridplan.plan.lineage import diff_plans
from gridplan.reports.grid_ledger import file_stem
from gridplan.reports.kinds import PAPERS_OF
from gridplan.schema import COMMUNITY_ID
from gridplan.words.things import say_things

if TYPE_CHECKING:
    from pathlib import Path

    from gridplan.plan.core import Plan
    from gridplan.reports.kinds import Wanted


def _paper(wanted: Wanted, kind: str) -> str:
    """Return what a kind is printed on: as wanted, if that is for this kind."""
    papers = PAPERS_OF[kind]
    return wanted.paper if wanted.paper in papers else papers[0]


def _look(wanted: Wanted) -> Look:
    """Return how a report on paper is to look."""
    paper = _paper(wanted, "pdf")
    return Look(paper, wanted.landscape, wanted.language, wanted.title, wanted.attribution)


def write_card_files(plan: Plan, folder: Path, wanted: Wanted) -> list[Path]:
    """Write ``cards.pdf`` and ``codes.pdf``, or both for each unit of a level.

    Parameters
    ----------
    plan
        The plan.
    folder
        Where.
    wanted
        What of, and how.

    Raises
    ------
    InputError
        If there is nothing to print, or if the text of the QR codes has no place for the code.
    MissingDependencyError
        If the package that makes QR codes is not installed.

    Warns
    -----
    QualityWarning
        If no font that can write Chinese is installed: the cards are in English then.
    """
    require_qr()
    atlas, look = make_atlas(plan), _look(wanted)
    cards = Cards(_paper(wanted, "cards"), wanted.on_sheets, wanted.qr)
    paths = []
    for stem, communities in books_of(plan, wanted, "cards"):
        files = [folder / f"{stem}.pdf", folder / "codes.pdf"]
        if wanted.by:
            files = [folder / f"{stem}_{name}.pdf" for name in ("cards", "codes")]
        write_cards(
            plan,
            files[0],
            look=look,
            cards=cards,
            communities=communities,
            posts=wanted.posts,
            atlas=atlas,
        )
        write_codes(plan, files[1], look=look, cards=cards, communities=communities, atlas=atlas)
        paths += files
    return paths


def write_dossier_files(plan: Plan, folder: Path, wanted: Wanted) -> list[Path]:
    """Write ``dossier.pdf``, and beside it the changes as `gridplan diff` writes them.

    Parameters
    ----------
    plan
        The plan.
    folder
        Where.
    wanted
        What of, and since which earlier plan.

    Raises
    ------
    InputError
        If no earlier plan is given.

    Warns
    -----
    QualityWarning
        If no font that can write Chinese is installed: the dossier is in English then.
    """
    since = _since(wanted)
    changes = diff_plans(since, plan)
    path = folder / "dossier.pdf"
    write_dossier(
        since,
        plan,
        path,
        look=replace(_look(wanted), landscape=False),
        changes=changes,
        communities=wanted.communities,
    )
    return [path, *write_changes(changes, since, plan, folder)]


def write_word_files(plan: Plan, folder: Path, wanted: Wanted) -> list[Path]:
    """Write ``dossier.docx``; ``template.docx`` too, for an office to change, unless it has one.

    Parameters
    ----------
    plan
        The plan.
    folder
        Where.
    wanted
        What of, since which earlier plan, and on which template.

    Raises
    ------
    InputError
        If no earlier plan is given, or for a template that cannot be filled in.
    MissingDependencyError
        If the package that fills in Word files is not installed.
    """
    since, paths = _since(wanted), [folder / "dossier.docx"]
    require_word()
    look = _look(wanted)
    template = wanted.template
    if template is None:
        template = folder / "template.docx"
        write_template(template, language=wanted.language)
        paths.append(template)
    changes = diff_plans(since, plan)
    write_word(
        since,
        plan,
        paths[0],
        template=template,
        look=replace(look, landscape=False),
        changes=changes,
        communities=wanted.communities,
    )
    return paths


def _since(wanted: Wanted) -> Plan:
    """Return the earlier plan of a dossier."""
    if wanted.since is None:
        msg = (
            "A dossier tells what changed since an earlier plan: name it (`since=OLD`, on the "
            "command line --since OLD)."
        )
        raise InputError(msg)
    return wanted.since


def write_books(plan: Plan, folder: Path, wanted: Wanted) -> list[Path]:
    """Write ``book.pdf``, or ``CODE_NAME.pdf`` for each unit of a level.

    Parameters
    ----------
    plan
        The plan.
    folder
        Where.
    wanted
        What of, and how.

    Raises
    ------
    InputError
        If there is nothing to print, for an unknown paper or kind of page, or if the level
        lies below the community.

    Warns
    -----
    QualityWarning
        If no font that can write Chinese is installed: the book is in English then.
    """
    if wanted.grid_pages not in GRID_PAGES:
        msg = f"There are no pages {wanted.grid_pages!r}. Choose one of {', '.join(GRID_PAGES)}."
        raise InputError(msg)
    look, atlas = _look(wanted), make_atlas(plan)
    paths = []
    for stem, communities in books_of(plan, wanted):
        paths.append(folder / f"{stem}.pdf")
        write_book(
            plan,
            paths[-1],
            look=look,
            communities=communities,
            posts=wanted.posts,
            grid_pages=wanted.grid_pages,
            atlas=atlas,
        )
    return paths


def books_of(plan: Plan, wanted: Wanted, stem: str = "book") -> list[tuple[str, tuple[str, ...]]]:
    """Return name and communities of every file.

    Parameters
    ----------
    plan, wanted
        What of.
    stem
        Name of the file where there is one.

    Raises
    ------
    InputError
        If the level lies below the community, or if there is nothing to print.
    """
    chain = level_names(plan)
    if wanted.by and chain.index(wanted.by) > chain.index("community"):
        above = ", ".join(chain[: chain.index("community") + 1])
        msg = f"A file holds whole communities: choose a level of {above}, not {wanted.by!r}."
        raise InputError(msg)
    homes = plan.grids[COMMUNITY_ID].astype(str)
    if wanted.communities:
        homes = homes[homes.isin(wanted.communities)]
    if not len(homes):
        msg = "There is nothing to print: the plan has no grids in these communities."
        raise InputError(msg)
    if not wanted.by:
        return [(stem, tuple(sorted(homes.unique())))]
    units = units_of(plan)
    table = pd.DataFrame(
        {
            "home": homes,
            "code": units.codes[wanted.by].reindex(homes.index),
            "name": units.names[wanted.by].reindex(homes.index),
        }
    ).drop_duplicates("home")
    taken: set[str] = set()
    files = []
    for code, rows in table.groupby("code", sort=True):
        name = str(rows["name"].iloc[0] or "")
        name = name or ("" if code else say_things(wanted.language, "no_code"))
        files.append(
            (
                file_stem(str(code), name if name != code else "", taken),
                tuple(sorted(rows["home"])),
            )
        )
    return files
