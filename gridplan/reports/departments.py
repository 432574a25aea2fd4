"""Reports of the departments: a workbook each, a sheet for each level, totals proved equal."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.edit.future.dates import parse_date
from gridplan.errors import InputError, SchemaError
from gridplan.export.staging import staged
from gridplan.export.vector import write_csv
from gridplan.levels.hierarchy import level_labels
from gridplan.plan.attribution import attribution
from gridplan.reports.grid_ledger import file_stem
from gridplan.reports.module_schemas import module_schemas
from gridplan.reports.workbook_sheets import Book, Sheet, write_workbooks
from gridplan.things import assign
from gridplan.things.assign import NOWHERE
from gridplan.things.word_tables import read_words
from gridplan.words.heads import sheet_name
from gridplan.words.things import say_things

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame

    from gridplan.plan.core import Plan
    from gridplan.things import Assigned

MODULES_FILE = Path(__file__).parents[1] / "things" / "modules.csv"
MODULE_COLUMNS = ("module", "element", "item", "unit", "department", "frequency", "responsible")
# Columns that say when.
_DATED = re.compile(r"日期|时间|^(date|time|datetime)$|_(date|time)$", re.IGNORECASE)
_TRANSLATED = ("module", "element", "item", "department")


@dataclass(frozen=True, slots=True, eq=False)
class Departments:
    """What the departments are told.

    Parameters
    ----------
    tables
        By department and level: index the codes of its units; ``name``, ``households``,
        and for each item its rows, each amount, the share of the rows in per cent, rows per
        1,000 households, and rows per month where the table has a column of dates (日期,
        发生时间, date): calendar months from the first to the last. What fell nowhere has a
        row of its own, with an empty code.
    check
        One row per department, item and figure: ``total`` of the table that came in,
        one column per level with the sum there, ``equal``.
    assigned
        By item.
    unknown
        Items that the table of modules does not hold: told of every department.
    """

    tables: dict[str, dict[str, DataFrame]]
    check: DataFrame
    assigned: dict[str, Assigned]
    unknown: tuple[str, ...] = ()


def no_departments() -> Departments:
    """Return that nobody asks for anything."""
    return Departments({}, pd.DataFrame(), {})


def read_modules(source: str | Path | None = None, language: str = "zh") -> DataFrame:
    """Return the table of modules: what is counted for which department.

    Parameters
    ----------
    source
        CSV with the columns `MODULE_COLUMNS`; the one that comes with gridplan, which
        lists what the study of Hebei names and common items of the named departments,
        when not given.
    language
        Of the table that comes along.

    Raises
    ------
    InputError
        If the file is missing or lacks a column, or names an item twice for one department.
    """
    needed = ("item", "department")
    table = read_words(source, MODULES_FILE, what="modules", needed=needed, others=MODULE_COLUMNS)
    if language == "en" and source is None:
        table = table.assign(**{name: table[f"{name}_en"] for name in _TRANSLATED})
    twice = table[table.duplicated(["item", "department"])]
    if len(twice):
        path = Path(source or MODULES_FILE)
        msg = f"{path.name} names twice for one department: {', '.join(twice['item'])}."
        raise SchemaError(msg)
    return table[list(MODULE_COLUMNS)]


def report_departments(
    plan: Plan,
    things: Mapping[str, str | Path | DataFrame],
    *,
    modules: str | Path | None = None,
    language: str | None = None,
) -> Departments:
    """Count what each department asks for, on every level.

    Parameters
    ----------
    plan
        The plan.
    things
        A table, or file, for each item of the table of modules (商铺, 低保对象, …); an item
        that it does not hold is told of every department.
    modules
        See `read_modules`.
    language
        ``zh`` or ``en``; that of the plan when not given.

    Raises
    ------
    InputError
        If nothing is given, or a table cannot be placed.
    """
    language = language or plan.language
    if not things:
        msg = "Give a table for at least one item, such as 商铺=shops.xlsx."
        raise InputError(msg)
    table = read_modules(modules, language)
    assigned = {item: assign(plan, source, language=language) for item, source in things.items()}
    asked: dict[str, list[str]] = {}
    departments = list(dict.fromkeys(table["department"]))
    other = read_modules(modules, "en" if language == "zh" else "zh")
    unknown = []
    for item in things:
        is_item = ((table["item"] == item) | (other["item"] == item)).to_numpy()
        if not is_item.any():
            unknown.append(item)
        for name in table.loc[is_item, "department"].tolist() or departments:
            asked.setdefault(name, []).append(item)
    tables, checks = {}, []
    for name in sorted(asked):
        tables[name] = _levels(asked[name], assigned, language)
        for item in asked[name]:
            checks += _checks(name, item, assigned[item], tables[name], language)
    return Departments(tables, pd.DataFrame(checks), assigned, tuple(unknown))


def _levels(
    items: list[str], assigned: dict[str, Assigned], language: str
) -> dict[str, DataFrame]:
    """Return the table of a department on each level."""
    first = assigned[items[0]].levels
    months = {item: _n_months(assigned[item].rows) for item in items}
    made = {}
    for level, known in first.items():
        table = known[["name", "households"]].copy()
        for item in items:
            own = assigned[item].levels[level]
            table[item] = own["rows"]
            for name in _amounts(own):
                table[say_things(language, "of_item", item=item, what=name)] = own[name]
            table[f"{item} %"] = (100 * own["rows"] / max(own["rows"].sum(), 1)).round(2)
            table[f"{item} ‰"] = own["per_1000_households"]
            if months[item]:
                rate = own["rows"] / months[item]
                table[say_things(language, "per_month", item=item)] = rate.round(2)
        made[level] = table
    return made


def _named(table: DataFrame, language: str) -> DataFrame:
    """Return a table whose rows without a unit say in words what they are."""
    said = {NOWHERE: say_things(language, "nowhere"), "?": say_things(language, "no_code")}
    own = pd.Series(table.index.map(said), table.index)
    return table.assign(name=table["name"].where(table["name"] != "", own.fillna("")))


def _n_months(rows: DataFrame) -> int:
    """Return how many months a table covers; 0 where none of its columns holds dates."""
    for name in filter(_DATED.search, map(str, rows.columns)):
        cells = rows[name].dropna().astype(str).str.strip()
        days = [parse_date(cell.split("T")[0].split()[0]) for cell in cells[cells != ""]]
        told = [12 * day.year + day.month for day in days if day is not None]
        if told and 2 * len(told) >= len(days):
            return max(told) - min(told) + 1
    return 0


def _amounts(table: DataFrame) -> list[str]:
    """Return the amounts of a level table."""
    return [
        one for one in table if one not in {"name", "rows", "households", "per_1000_households"}
    ]


def _checks(
    department: str, item: str, done: Assigned, tables: dict[str, DataFrame], language: str
) -> list[dict[str, object]]:
    """Return the totals of an item as it came in, and as it stands on each level."""
    from gridplan.sources.cleaning.values import as_number

    rows = []
    amounts = _amounts(next(iter(done.levels.values())))
    totals = {item: float(len(done.rows))}
    for name in amounts:
        figure = say_things(language, "of_item", item=item, what=name)
        totals[figure] = float(np.nansum(as_number(done.rows[name])[0]))
    for figure, total in totals.items():
        sums = {level: float(table[figure].sum()) for level, table in tables.items()}
        equal = all(abs(one - total) <= 1e-6 * max(abs(total), 1.0) for one in sums.values())
        rows.append(
            {"department": department, "figure": figure, "total": total, **sums, "equal": equal}
        )
    return rows


def write_departments(
    plan: Plan,
    done: Departments,
    out_dir: str | Path,
    *,
    modules: str | Path | None = None,
    zones: Mapping[str, DataFrame] | None = None,
    language: str | None = None,
    overwrite: bool = False,
    jobs: int = 1,
) -> list[Path]:
    """Write a workbook for each department, ``check.csv``, and a JSON Schema for each module.

    Parameters
    ----------
    plan
        The plan.
    done
        From `report_departments`.
    out_dir
        Folder; made when missing. ``schemas/MODULE.schema.json`` say what a table of a module
        holds.
    modules
        See `read_modules`.
    zones
        Tables of `gridplan.reports.crosswalk.crosswalk` by department: ``zones_NAME.csv``.
    language
        ``zh`` or ``en``; that of the plan when not given.
    overwrite
        Whether files in the folder may be replaced.
    jobs
        Processes that write; the workbooks are the same for any number.
    """
    out_dir, language = Path(out_dir), language or plan.language
    taken: set[str] = set()
    names, books, labels = [], [], level_labels(plan, language)
    with staged(out_dir, overwrite=overwrite, credits_of=attribution(plan)) as work:
        for department, levels in done.tables.items():
            names.append(f"{file_stem(department, '', taken)}.xlsx")
            sheets = [
                Sheet(
                    labels[level],
                    _named(table, language).reset_index(),
                    frozen=2,
                )
                for level, table in levels.items()
            ]
            own = done.check[done.check["department"] == department]
            sheets.append(Sheet(sheet_name("check", language), own.reset_index(drop=True)))
            books.append(Book(sheets, work / names[-1], title=department))
        write_workbooks(books, language=language, jobs=jobs)
        for name, table in (zones or {}).items():
            names.append(f"zones_{file_stem(name, '', taken)}.csv")
            write_csv(table, work / names[-1])
        (work / "schemas").mkdir()
        for name, schema in module_schemas(read_modules(modules, language), language).items():
            names.append(f"schemas/{file_stem(name, '', taken)}.schema.json")
            text = json.dumps(schema, ensure_ascii=False, indent=2)
            (work / names[-1]).write_text(f"{text}\n", encoding="utf-8")
        if len(done.check):
            write_csv(done.check, work / "check.csv")
            names.append("check.csv")
    return [out_dir / name for name in names]
