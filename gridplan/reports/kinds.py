"""The kinds of report there are: one table, to which another kind is added as a row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from gridplan.errors import InputError, first_ids
from gridplan.plan.attribution import attribution as attribution_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pandas import DataFrame

    from gridplan.plan.core import Plan


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """What a report is to show.

    Parameters
    ----------
    communities
        Ids of the communities it is about; empty for all.
    by
        Level for whose units there is one file each; empty for one of all.
    language
        ``zh`` or ``en``.
    posts
        Posts and who holds them, as they may be shown; None where nobody knows.
    changes
        What became of the grids of an earlier plan; None where there is none.
    paper
        ``A4`` or ``A3`` for a map book, ``A6`` or ``A5`` for cards; the first when empty.
    landscape
        Whether the map book lies on its side.
    grid_pages
        Of a map book: ``none``, ``half`` a page for every grid, or a ``page``.
    title, attribution
        On paper and page: a title, and the source of the data; made from the plan when not given.
    on_sheets
        Whether cards go on sheets of A4, with marks where to cut.
    qr
        What the QR codes of cards say; ``{code}`` stands for the code of the grid.
    since
        The earlier plan of a dossier.
    template
        Word file that the forms of a dossier are filled into; one made here when None.
    jobs
        Processes that write workbooks.
    """

    communities: tuple[str, ...] = ()
    by: str = ""
    language: str = "en"
    posts: DataFrame | None = None
    changes: DataFrame | None = None
    paper: str = ""
    landscape: bool = False
    grid_pages: str = "none"
    title: str = ""
    attribution: str | None = None
    on_sheets: bool = False
    qr: str = "{code}"
    since: Plan | None = None
    template: Path | None = None
    jobs: int = 1


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of report.

    Parameters
    ----------
    about
        What it is, for the help of the command.
    write
        Writes it into a folder and returns its files. Called with the plan, the folder
        and what is wanted.
    """

    about: str
    write: Callable[[Plan, Path, Wanted], list[Path]]


def _workbooks(plan: Plan, folder: Path, wanted: Wanted) -> list[Path]:
    """Write the grid ledger."""
    from gridplan.reports.grid_ledger import make_ledger, write_ledgers

    ledger = make_ledger(
        plan, language=wanted.language, posts=wanted.posts, changes=wanted.changes
    )
    return write_ledgers(
        ledger, folder, by=wanted.by, communities=wanted.communities, jobs=wanted.jobs
    )


def _books(plan: Plan, folder: Path, wanted: Wanted) -> list[Path]:
    """Write the map book."""
    from gridplan.reports.books import write_books

    return write_books(plan, folder, wanted)


def _page(plan: Plan, folder: Path, wanted: Wanted) -> list[Path]:
    """Write the interactive map; that of a part edits it, also where the whole is too large."""
    from gridplan.maps.page import render_page
    from gridplan.people.posts import teams_of
    from gridplan.plan.parts import select_communities
    from gridplan.reports.books import books_of

    teams = None
    if wanted.posts is not None:
        told = teams_of(wanted.posts, plan.rules, plan.language)
        teams = {code: [post[:2] for post in team] for code, team in told.items()}
    paths = []
    for stem, communities in books_of(plan, wanted, "map"):
        part = select_communities(plan, communities)
        paths.append(folder / f"{stem}.html")
        text = render_page(part, title=wanted.title, attribution=wanted.attribution, teams=teams)
        paths[-1].write_text(text, encoding="utf-8")
    return paths


def _cards(plan: Plan, folder: Path, wanted: Wanted) -> list[Path]:
    """Write the cards."""
    from gridplan.reports.books import write_card_files

    return write_card_files(plan, folder, wanted)


def _dossier(plan: Plan, folder: Path, wanted: Wanted) -> list[Path]:
    """Write the change dossier."""
    from gridplan.reports.books import write_dossier_files

    return write_dossier_files(plan, folder, wanted)


def _word(plan: Plan, folder: Path, wanted: Wanted) -> list[Path]:
    """Write the forms of the change dossier as a Word file."""
    from gridplan.reports.books import write_word_files

    return write_word_files(plan, folder, wanted)


def _phone(plan: Plan, folder: Path, wanted: Wanted) -> list[Path]:
    """Write the index for phones."""
    from gridplan.reports.phone import write_phone

    return write_phone(
        plan, folder, language=wanted.language, title=wanted.title, communities=wanted.communities
    )


# What each kind is printed on; the first unless something else is said.
PAPERS_OF = {"pdf": ("A4", "A3"), "cards": ("A6", "A5"), "dossier": ("A4", "A3")}
# Each is a flag of `gridplan report` and a name in `Plan.report(kinds=…)`.
KINDS: dict[str, Kind] = {
    "xlsx": Kind("The grid ledger as Excel workbooks, and grids.csv.", _workbooks),
    "html": Kind("The interactive map as one page, with --title and --attribution.", _page),
    "pdf": Kind("The map book as PDF: overview, communities, index.", _books),
    "cards": Kind("A card for every grid with its QR code, and a sheet of codes.", _cards),
    "dossier": Kind("The register form of every grid that changed since OLD.", _dossier),
    "word": Kind("These forms as a Word file, in the --template of an office.", _word),
    "phone": Kind("A page for phones: the grids, where I am; a GeoPackage for each.", _phone),
}


def write_report(  # noqa: PLR0913 - one for each choice
    plan: Plan,
    out_dir: str | Path,
    *,
    kinds: Sequence[str] = ("xlsx",),
    community: Sequence[str] | str = (),
    by: str = "",
    language: str | None = None,
    roster: str | Path | DataFrame | None = None,
    with_names: bool = False,
    changes: DataFrame | None = None,
    paper: str = "",
    landscape: bool = False,
    grid_pages: str = "none",
    title: str = "",
    attribution: str | None = None,
    on_sheets: bool = False,
    qr: str = "{code}",
    since: Plan | None = None,
    template: str | Path | None = None,
    overwrite: bool = False,
    jobs: int = 1,
) -> list[Path]:
    """Write reports of a plan into a folder.

    Parameters
    ----------
    plan
        The plan.
    out_dir
        Folder; made when missing. Not that of a plan.
    kinds
        Names of `KINDS`.
    community
        Ids of the communities it is about, or one alone; all when empty.
    by
        Level (``subdistrict``, ``community``, …) for whose units there is one file each.
    language
        ``zh`` or ``en``; that of the plan when not given.
    roster
        Who holds which post; see `gridplan.Plan.staff`.
    with_names
        Whether the names of persons may be shown.
    changes
        From `gridplan.diff_plans`.
    paper, landscape, grid_pages, title, attribution, on_sheets, qr, since, template
        Of what is printed; see `Wanted`.
    overwrite
        Whether files in the folder may be replaced.
    jobs
        Processes that write workbooks, where there are many; they are the same for any number.

    Returns
    -------
    list of Path
        The files.

    Raises
    ------
    InputError
        For an unknown kind, level or community, naming those there are; if the folder
        cannot be written or holds files.
    """
    from gridplan.export.staging import staged
    from gridplan.levels.hierarchy import require_level

    _check_kinds(kinds, paper)
    alone = isinstance(community, str) or not isinstance(community, Iterable)
    ids = tuple(dict.fromkeys(map(str, [community] if alone else community)))
    missing = [one for one in ids if one not in plan.communities.index]
    if missing:
        msg = f"No such community: {first_ids(missing)}. The ids stand in communities.csv."
        raise InputError(msg)
    if language:
        plan = replace(plan, rules=plan.rules.override(names={"language": language}))
    posts = None
    if roster is not None:
        from gridplan.people.roster import staff

        posts = staff(plan, roster, language=language).posts_shown(with_names=with_names)
    wanted = Wanted(
        ids,
        require_level(plan, by) if by else "",
        plan.language,
        posts,
        changes,
        paper=paper,
        landscape=landscape,
        grid_pages=grid_pages,
        title=title,
        attribution=attribution,
        on_sheets=on_sheets,
        qr=qr,
        since=since,
        template=Path(template) if template is not None else None,
        jobs=jobs,
    )
    credits_of = [attribution] if attribution else attribution_of(plan)
    with staged(Path(out_dir), overwrite=overwrite, credits_of=credits_of) as work:
        files = [path for name in kinds for path in KINDS[name].write(plan, work, wanted)]
    return [Path(out_dir) / path.relative_to(work) for path in files]


def _check_kinds(kinds: Sequence[str], paper: str) -> None:
    """Refuse kinds that there are not, and a paper that none of them is printed on."""
    papers = [one for name in kinds for one in PAPERS_OF.get(name, ())]
    if paper and paper not in papers:
        choice = ", ".join(papers) or "no paper"
        msg = f"Nothing is printed on {paper!r} here. Choose one of {choice}."
        raise InputError(msg)
    unknown = [name for name in kinds if name not in KINDS]
    if unknown or not kinds:
        msg = f"There is no report {', '.join(unknown) or 'without a kind'}: {', '.join(KINDS)}."
        raise InputError(msg)
