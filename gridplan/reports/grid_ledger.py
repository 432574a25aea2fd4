"""The grid ledger of a plan, or of a unit of it: one workbook to hand over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.export.vector import write_csv
from gridplan.levels.hierarchy import hierarchy, hierarchy_findings, level_labels, units_of
from gridplan.people.posts import holders_said, post_rules, posts_needed
from gridplan.plan.attribution import attribution
from gridplan.plan.core import COMMUNITY_COLUMNS
from gridplan.reports.workbook_sheets import Book, Sheet, write_workbooks
from gridplan.schema import BUILDING_ID, COMMUNITY_ID, GRID_CODE
from gridplan.words.advice import with_advice
from gridplan.words.catalogue import entry
from gridplan.words.heads import FIGURES, TITLE, WHOLE, sheet_name
from gridplan.words.people import post_label
from gridplan.words.things import say_things

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.levels.hierarchy import Units
    from gridplan.plan.core import Plan

GRIDS_FILE = "grids.csv"
# What people look for first stands first.
_GRID_COLUMNS = (
    GRID_CODE, "grid_name", "kind", "households", "households_estimated", "buildings", "status",
    "reason", COMMUNITY_ID, "community_name", "subdistrict_id", "subdistrict_name", "district_id",
    "district_name", "area_m2", "perimeter_m", "compactness", "street_share",
)  # fmt: skip
# With `output.on_foot`.
_ON_FOOT = ("walk_pieces", "walk_main_share", "round_km", "walk_reason", "walk_gap_m")
_BUILDING_COLUMNS = (
    BUILDING_ID, "address", "compound_name", "building_name", GRID_CODE, "grid_name",
    COMMUNITY_ID, "community_name", "households", "households_low", "households_high", "basis",
    "levels", "units", "use",
)  # fmt: skip
_CHANGE_COLUMNS = ("old_code", "new_code", "change", "households", "buildings", "old_households",
                   "new_households")  # fmt: skip
_REGISTRY_COLUMNS = (GRID_CODE, "status", "since", "until", "predecessors", "successors")


@dataclass(frozen=True, slots=True, eq=False)
class Ledger:
    """The tables of a ledger, for the whole plan.

    Parameters
    ----------
    plan
        The plan.
    language
        ``zh`` or ``en``.
    tables
        By key of `gridplan.words.heads.SHEETS`.
    """

    plan: Plan
    language: str
    tables: dict[str, DataFrame]


def make_ledger(
    plan: Plan,
    *,
    language: str | None = None,
    posts: DataFrame | None = None,
    changes: DataFrame | None = None,
) -> Ledger:
    """Return the tables of the ledger of a plan.

    Parameters
    ----------
    plan
        The plan.
    language
        ``zh`` or ``en``; that of the plan when not given.
    posts
        Posts and who holds them, from `gridplan.people.roster.staff`; the posts that the
        rules ask for, all open, when not given.
    changes
        From `gridplan.diff_plans`; the codes that were given up or have forerunners, by
        the registry, when not given.
    """
    language = language or plan.language
    on_foot = _ON_FOOT if plan.rules.output.on_foot else ()
    tables = {
        "grids": pd.DataFrame(plan.grids.reset_index())[[*_GRID_COLUMNS, *on_foot]],
        "buildings": _buildings(plan),
        "communities": plan.communities[list(COMMUNITY_COLUMNS)],
        "levels": hierarchy(plan),
        "findings": _findings(plan, language),
        "posts": _posts(plan, posts, language),
        "changes": _changes(plan, changes),
    }
    labels = {"": "", **level_labels(plan, language)}
    for column in ("level", "parent_level"):
        tables["levels"][column] = tables["levels"][column].map(labels)
    tables["communities"] = tables["communities"].reset_index()
    return Ledger(plan, language, tables)


def _buildings(plan: Plan) -> DataFrame:
    """Return the buildings with what is known of them and where their number comes from."""
    own = pd.DataFrame(plan.buildings.drop(columns="geometry"))
    known = pd.DataFrame(index=own.index) if plan.layers is None else plan.layers.buildings
    known = known.reindex(own.index)
    told = {name: known[name] for name in known.columns if name in _BUILDING_COLUMNS}
    told["building_name"] = known.get("name", "")
    if "basis" in told:
        told["basis"] = told["basis"].astype(object)
    else:
        told["basis"] = pd.Series(np.where(own["estimated"], "floor_area", "counted"), own.index)
    names = plan.grids[["grid_name", "community_name"]].reindex(own[GRID_CODE].to_numpy())
    named = {name: pd.Series(names[name].to_numpy(object), own.index) for name in names}
    table = own.assign(**{**told, **named, "households": own["households"]})
    for name in _BUILDING_COLUMNS[1:]:
        if name not in table:
            table[name] = None
    ordered = table.assign(_code=table[GRID_CODE].fillna("~")).sort_values(
        ["_code", "compound_name", "building_name"], kind="stable", na_position="last"
    )
    return ordered.rename_axis(BUILDING_ID).reset_index()[list(_BUILDING_COLUMNS)]


def _findings(plan: Plan, language: str) -> DataFrame:
    """Return the findings with what they are about and what people can do."""
    found = pd.concat([plan.findings, hierarchy_findings(plan, language)], ignore_index=True)
    table = with_advice(found, language)
    titles = {rule: entry(rule).title.say(language) for rule in table["rule_id"].unique()}
    table["title"] = table["rule_id"].map(titles)
    gravity = table["severity"].map({"error": 0, "warning": 1, "info": 2})
    order = table.assign(_order=gravity).sort_values(["_order", "rule_id"], kind="stable")
    return order[
        ["severity", "rule_id", "title", COMMUNITY_ID, GRID_CODE, BUILDING_ID, "message", "to_do"]
    ].reset_index(drop=True)


def _posts(plan: Plan, posts: DataFrame | None, language: str) -> DataFrame:
    """Return the posts with their names and who may hold them."""
    if posts is None:
        posts = posts_needed(plan).assign(status="vacant")
    rules = post_rules(plan.rules)
    table = posts.assign(
        post_label=posts["post"].map({name: post_label(name, language, rules) for name in rules}),
        allowed=posts["post"].map(
            {name: holders_said(about, language) for name, about in rules.items()}
        ),
    ).drop(columns="post")
    if "person" in table:  # nobody has number 0
        table["person"] = table["person"].replace(0, np.nan)
    first = [GRID_CODE, "grid_name", COMMUNITY_ID, "community_name", "post_label", "number"]
    return table[[*first, *[name for name in table if name not in first]]]


def _changes(plan: Plan, changes: DataFrame | None) -> DataFrame:
    """Return what changed: from a comparison, else from the list of all codes."""
    if changes is not None:
        names = [name for name in _CHANGE_COLUMNS if name in changes]
        return changes.loc[changes["change"] != "kept", names].reset_index(drop=True)
    table = plan.registry.rename_axis(GRID_CODE).reset_index()
    told = (table["status"] == "retired") | (table["predecessors"] != "")
    return table.loc[told, list(_REGISTRY_COLUMNS)].reset_index(drop=True)


def write_ledgers(
    ledger: Ledger,
    folder: Path,
    *,
    by: str = "",
    communities: tuple[str, ...] = (),
    jobs: int = 1,
) -> list[Path]:
    """Write the workbooks of a ledger, and the grids as CSV.

    Parameters
    ----------
    ledger
        From `make_ledger`.
    folder
        Where.
    by
        Level for whose units there is one workbook each; empty for one of all.
    communities
        Ids; empty for all.
    jobs
        Processes; the workbooks are the same for any number.

    Returns
    -------
    list of Path
        ``ledger.xlsx``, or ``CODE_NAME.xlsx`` for each unit, and ``grids.csv``.
    """
    plan, language = ledger.plan, ledger.language
    units = units_of(plan)
    chosen = plan.grids[COMMUNITY_ID].isin(communities) if communities else None
    keep = np.ones(len(plan.grids), bool) if chosen is None else chosen.to_numpy(bool)
    paths = [folder / GRIDS_FILE]
    grids = ledger.tables["grids"]
    write_csv(grids[keep], paths[0])
    if not by:
        codes = plan.grids.index[keep]
        if chosen is None:
            place, part = _place(plan), ledger.tables
        else:
            names = plan.communities.loc[list(communities), "community_name"].dropna()
            place = "、".join(names) or ", ".join(communities)
            part = _Parts(ledger, units)(codes)
        books = [_book(ledger, part, place, folder / "ledger.xlsx")]
    else:
        books = _books(ledger, units, by, np.flatnonzero(keep), folder)
    write_workbooks(books, language=language, jobs=jobs)
    return [*paths, *(book.path for book in books)]


def _books(
    ledger: Ledger, units: Units, by: str, grids: NDArray[np.int64], folder: Path
) -> list[Book]:
    """Return a workbook for each unit of a level that has some of these grids."""
    plan, parts = ledger.plan, _Parts(ledger, units)
    code, name = (table[by].to_numpy(object)[grids] for table in (units.codes, units.names))
    label = level_labels(plan, ledger.language)[by]
    taken: set[str] = set()
    books = []
    for unit, rows in pd.Series(code).groupby(code, sort=True).indices.items():
        said = str(name[rows[0]]) or ("" if unit else say_things(ledger.language, "no_code"))
        stem = file_stem(str(unit), said if said != unit else "", taken)
        part = parts(plan.grids.index[grids[rows]])
        books.append(_book(ledger, part, said or str(unit) or label, folder / f"{stem}.xlsx"))
    return books


def file_stem(code: str, name: str, taken: set[str]) -> str:
    """Return a name for a file that every system allows and no other file has.

    Examples
    --------
    >>> file_stem("130302001", "文化路/街道", set())
    '130302001_文化路_街道'
    """
    text = "_".join(part for part in (code, name) if part) or "none"
    plain = "".join("_" if sign in '<>:"/\\|?*' or ord(sign) < 32 else sign for sign in text)
    plain = plain.strip(". ")
    while len(plain.encode()) > 120:
        plain = plain[:-1]
    made, number = plain or "_", 2
    while made.casefold() in taken:
        made, number = f"{plain}_{number}", number + 1
    taken.add(made.casefold())
    return made


class _Parts:
    """The tables of some grids: their buildings, communities, posts and changes.

    Where the rows of each grid and community stand is looked up once: to search all tables
    for each of a thousand communities would take their product.
    """

    def __init__(self, ledger: Ledger, units: Units) -> None:
        self._tables, self._codes = ledger.tables, units.codes
        self._homes = ledger.plan.grids[COMMUNITY_ID]
        tables = ledger.tables
        lost = tables["buildings"][COMMUNITY_ID].where(tables["buildings"][GRID_CODE].isna())
        of = {
            "grids": (tables["grids"][GRID_CODE],),
            "buildings": (tables["buildings"][GRID_CODE], lost),
            "communities": (tables["communities"][COMMUNITY_ID],),
            "levels": (tables["levels"]["code"],),
            "findings": (tables["findings"][COMMUNITY_ID],),
            "posts": (tables["posts"][GRID_CODE],),
        }
        self._rows = {
            name: [
                pd.Series(range(len(key))).groupby(key.to_numpy(object)).indices for key in keys
            ]
            for name, keys in of.items()
        }

    def __call__(self, codes: pd.Index) -> dict[str, DataFrame]:
        """Return the tables of these grids."""
        homes, own = self._homes.loc[codes].unique(), self._codes.loc[codes]
        wanted = {
            "grids": (codes,),
            "buildings": (codes, homes),
            "communities": (homes,),
            "levels": ({str(code) for name in own for code in own[name].unique()},),
            "findings": (homes,),
            "posts": (codes,),
        }
        part = {}
        for name, keys in wanted.items():
            pairs = zip(self._rows[name], keys, strict=True)
            found = [rows[key] for rows, some in pairs for key in some if key in rows]
            rows = np.sort(np.concatenate([np.zeros(0, np.int64), *found]))
            part[name] = self._tables[name].iloc[rows]
        return part | {"changes": self._changes(codes, homes)}

    def _changes(self, codes: pd.Index, homes: NDArray[np.object_]) -> DataFrame:
        """Return what became of these grids, and of codes of their communities."""
        changes = self._tables["changes"]
        prefixes, own = tuple(sorted(homes)), np.zeros(len(changes), bool)
        for name in ("old_code", "new_code", GRID_CODE):
            if name in changes and len(changes):
                there = changes[name].astype(str)
                own |= there.isin(codes).to_numpy() | there.str.startswith(prefixes).to_numpy()
        return changes[own]


def _place(plan: Plan) -> str:
    """Return the name of the area of a plan: its districts, else nothing."""
    names = plan.communities["district_name"].dropna().astype(str)
    once = [name for name in dict.fromkeys(names) if name]
    return "、".join(once[:3]) if 0 < len(once) <= 3 else WHOLE.say(plan.language)


def _book(ledger: Ledger, tables: dict[str, DataFrame], place: str, path: Path) -> Book:
    """Return one workbook."""
    language = ledger.language
    title = TITLE.say(language, place=place)
    frozen = {"grids": 2, "buildings": 1, "communities": 2, "levels": 3, "posts": 2}
    overview = _overview(ledger, tables, place)
    sheets = [
        Sheet(sheet_name(key, language), table, frozen=frozen.get(key, 1))
        for key, table in tables.items()
    ]
    return Book(
        [Sheet(sheet_name("overview", language), overview, title=title), *sheets], path, title
    )


def _overview(ledger: Ledger, tables: dict[str, DataFrame], place: str) -> DataFrame:
    """Return the figures of a workbook."""
    plan, language, grids = ledger.plan, ledger.language, tables["grids"]
    basic = grids[grids["kind"] == "basic"]
    buildings = tables["buildings"]
    bounds = plan.rules.grid
    severities = tables["findings"]["severity"].value_counts()
    figures = {
        "place": place,
        "bounds": f"{bounds.lower}–{bounds.upper}",
        "communities": len(tables["communities"]),
        "grids": len(grids),
        "in_range": int((basic["status"] == "ok").sum()),
        "out_of_range": int((basic["status"] != "ok").sum()),
        "dedicated": len(grids) - len(basic),
        "buildings": len(buildings),
        "households": int(grids["households"].sum()),
        "households_estimated": int(grids["households_estimated"].sum()),
        "in_no_grid": int(buildings.loc[buildings[GRID_CODE].isna(), "households"].sum()),
        "posts": len(tables["posts"]),
        "findings": int(severities.get("error", 0) + severities.get("warning", 0)),
        "source": "; ".join(attribution(plan)),
    }
    shown = {
        name: value if isinstance(value, str) else f"{value:,}"
        for name, value in figures.items()
        if value != ""
    }
    return pd.DataFrame(
        {
            "figure": [FIGURES[name].say(language) for name in shown],
            "value": list(shown.values()),
        }
    )
