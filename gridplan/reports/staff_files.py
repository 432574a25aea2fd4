"""Rosters to be filled in, and what became of one that was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from gridplan.export.staging import staged
from gridplan.export.vector import write_csv
from gridplan.levels.hierarchy import require_level, units_of
from gridplan.people.posts import holders_said, post_rules, posts_needed
from gridplan.people.roster import ROSTER
from gridplan.plan.attribution import attribution
from gridplan.reports.grid_ledger import file_stem
from gridplan.reports.workbook_sheets import Book, Sheet, write_workbooks
from gridplan.schema import GRID_CODE
from gridplan.words.heads import sheet_name
from gridplan.words.people import both_people, post_label, say_people
from gridplan.words.things import say_things

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pandas import DataFrame

    from gridplan.people import Staffing
    from gridplan.plan.core import Plan

_TO_FILL = [name for name in ROSTER if name.startswith("holder")] + ["home", "lon", "lat", "phone"]
# A holder is known by these; they leave only when asked for.
_NAMED = ("holder_name", "holder_id", "phone")


def write_templates(
    plan: Plan,
    out_dir: str | Path,
    *,
    by: str = "community",
    language: str | None = None,
    overwrite: bool = False,
    jobs: int = 1,
) -> list[Path]:
    """Write a roster to be filled in for every community, or unit of another level.

    Parameters
    ----------
    plan
        The plan.
    out_dir
        Folder; made when missing.
    by
        Level.
    language
        ``zh`` or ``en``; that of the plan when not given.
    overwrite
        Whether files in the folder may be replaced.
    jobs
        Processes that write; the workbooks are the same for any number.

    Returns
    -------
    list of Path
        ``CODE_NAME.xlsx``, a row for every post, to be read by `gridplan.people.staff`.
    """
    out_dir, language = Path(out_dir), language or plan.language
    level = require_level(plan, by)
    rules = post_rules(plan.rules)
    needed = posts_needed(plan)
    labels = {name: post_label(name, language, rules) for name in rules}
    allowed = {name: holders_said(about, language) for name, about in rules.items()}
    needed = needed.assign(
        post_label=needed["post"].map(labels),
        allowed=needed["post"].map(allowed),
        **dict.fromkeys(_TO_FILL, ""),
    )
    columns = [
        GRID_CODE,
        "grid_name",
        "post_label",
        "number",
        *_TO_FILL[:3],
        "allowed",
        *_TO_FILL[3:],
    ]
    ordered = dict.fromkeys(columns)
    words = dict.fromkeys(word for about in rules.values() for word in about.holders)
    chinese = [word for word in words if not word.isascii()]
    offered = chinese if language == "zh" else [word for word in words if word.isascii()]
    units = units_of(plan)
    unit = needed[GRID_CODE].map(units.codes[level])
    name = needed[GRID_CODE].map(units.names[level])
    lines = [say_people(language, "fill_in")]
    lines += [
        say_people(language, "may_hold", post=labels[post], who=allowed[post]) for post in rules
    ]
    taken: set[str] = set()
    stems, books = [], []
    with staged(out_dir, overwrite=overwrite, credits_of=attribution(plan)) as work:
        for code, rows in needed.groupby(unit, sort=True).groups.items():
            said = str(name.loc[rows[0]]) or ("" if code else say_things(language, "no_code"))
            stems.append(file_stem(str(code), said, taken))
            table = needed.loc[rows, list(ordered)].reset_index(drop=True)
            sheets = [
                Sheet(
                    sheet_name("roster", language), table, frozen=2, lists={"holder_kind": offered}
                ),
                Sheet(both_people("help_sheets")[language == "zh"], pd.DataFrame({"note": lines})),
            ]
            books.append(Book(sheets, work / f"{stems[-1]}.xlsx"))
        write_workbooks(books, language=language, jobs=jobs)
    return [out_dir / f"{stem}.xlsx" for stem in stems]


def write_staffing(
    done: Staffing,
    out_dir: str | Path,
    *,
    with_names: bool = False,
    overwrite: bool = False,
    credits_of: Sequence[str] = (),
) -> list[Path]:
    """Write posts, persons, units, the proposal and what is wrong as CSV.

    Parameters
    ----------
    done
        From `gridplan.people.staff`.
    out_dir
        Folder; made when missing.
    with_names
        Whether persons are named; else they have numbers, and the place of their row in
        the roster.
    overwrite
        Whether files in the folder may be replaced.
    credits_of
        Whom the data of the plan ask to name.
    """
    out_dir = Path(out_dir)
    names = done.persons.set_index("person")["holder_name"]
    tables: dict[str, DataFrame] = {
        "posts": done.posts_shown(with_names=with_names),
        "persons": done.persons,
        "proposal": done.proposal,
        "left_out": done.left_out,
        "findings": done.findings[["severity", "rule_id", GRID_CODE, "message"]],
        **{f"posts_by_{name}": table for name, table in done.levels.items() if name != "grid"},
    }
    if with_names:
        tables["proposal"] = done.proposal.assign(
            holder_name=done.proposal["person"].map(names).fillna(""),
            now_name=done.proposal["now"].map(names).fillna(""),
        )
    else:
        hidden = [name for name in _NAMED if name in done.persons]
        tables["persons"] = done.persons.drop(columns=hidden)
    with staged(out_dir, overwrite=overwrite, credits_of=credits_of) as work:
        for name, table in tables.items():
            write_csv(table, work / f"{name}.csv")
    return [out_dir / f"{name}.csv" for name in tables]
