"""`staff`: a roster against the posts that the rules ask for."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from gridplan.errors import InputError, SchemaError
from gridplan.findings import INFO, WARNING, findings, gather
from gridplan.levels.hierarchy import units_of
from gridplan.people.posts import holders_said, post_rules, posts_needed
from gridplan.people.propose import propose_holders
from gridplan.schema import COMMUNITY_ID, GRID_CODE, LATITUDE, LONGITUDE
from gridplan.sources.cleaning.aliases import columns_by_alias, keys_of_aliases, simplify_name
from gridplan.sources.cleaning.values import as_text
from gridplan.sources.formats.headings import find_tables
from gridplan.sources.formats.sheets import TABLE_SUFFIXES, open_sheets
from gridplan.sources.households.addresses import plain
from gridplan.sources.notes import Notes
from gridplan.words.people import both_people, post_label, say_people
from gridplan.words.text import listed, row_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pandas import DataFrame

    from gridplan.plan.core import Plan
    from gridplan.rules import PostRules

# Columns of a roster by the names in `gridplan.words.heads`, and other ways to write them.
ROSTER: dict[str, tuple[str, ...]] = {
    GRID_CODE: ("网格编码", "网格代码", "网格编号", "grid"),
    "post": ("岗位", "岗位名称", "职务", "post_label", "role", "position"),
    "number": ("序号", "no"),
    "holder_id": ("人员编号", "身份证号", "工号", "personid", "staff_id", "employee_id"),
    "holder_name": ("姓名", "人员姓名", "name", "person_name"),
    "holder_kind": ("身份", "人员身份", "人员类别", "capacity", "kind"),
    "home": ("住所（楼栋编码）", "住所", "住所楼栋编码", "居住楼栋编码", "home_building",
             "Home (building id)"),
    "lon": LONGITUDE,
    "lat": LATITUDE,
    "phone": ("电话", "手机", "联系电话", "mobile", "tel"),
}  # fmt: skip
_FILLED, _VACANT, _DOUBLE, _INELIGIBLE, _SURPLUS = (
    "filled", "vacant", "double", "ineligible", "surplus",
)  # fmt: skip
_PERSONAL = ("holder_id", "holder_name", "phone", "home", "lon", "lat")


@dataclass(frozen=True, slots=True, eq=False)
class Staffing:
    """Who holds which post, what is wrong, and who could take what is open.

    Parameters
    ----------
    posts
        One row for every post, and for holders beyond them: ``grid_code``,
        ``grid_name``, ``community_id``, ``community_name``, ``post``, ``number``,
        ``status`` (filled, vacant, double, ineligible, surplus), ``person`` (a number,
        0 for nobody), ``holder_kind`` and, personal, ``holder_name``, ``holder_id``,
        ``phone``.
    persons
        One row for every person: ``person``, ``place`` (of the first row about them),
        ``posts``, ``grids``, ``workload`` (households of their grids, shared among the
        holders of one post) and, personal, ``holder_name``, ``holder_id``.
    levels
        For each level, index its codes: ``name``, ``needed``, ``filled``, ``vacant``,
        ``double``, ``ineligible``, ``persons``.
    left_out
        Rows of the roster that could not be used: ``place``, ``reason``, ``message``.
    proposal
        Who takes which grid; see `gridplan.people.propose.propose_holders`.
    findings
        Everything that is wrong, person by person and post by post; nobody is named.
    """

    posts: DataFrame
    persons: DataFrame
    levels: dict[str, DataFrame]
    left_out: DataFrame
    proposal: DataFrame
    findings: DataFrame

    def posts_shown(self, *, with_names: bool) -> DataFrame:
        """Return the posts, persons by name or by number only."""
        hidden = [name for name in _PERSONAL if name in self.posts]
        if not with_names:
            return self.posts.drop(columns=hidden)
        return self.posts.drop(columns=[name for name in hidden if name not in _PERSONAL[:3]])

    def summary(self, language: str = "en") -> str:
        """Return the figures in one sentence."""
        states = self.posts["status"].value_counts()
        count = {name: int(states.get(name, 0)) for name in (_VACANT, _DOUBLE, _INELIGIBLE)}
        needed = int((self.posts["status"] != _SURPLUS).sum())
        return say_people(
            language,
            "summary",
            needed=needed,
            filled=needed - count[_VACANT],
            **count,
            lost=len(self.left_out),
        )


def staff(plan: Plan, roster: str | Path | DataFrame, *, language: str | None = None) -> Staffing:
    """Compare a roster with the posts that the rules ask for.

    Parameters
    ----------
    plan
        The plan.
    roster
        The template, filled in (`gridplan staff PLAN --template`): a workbook, a CSV, a
        folder of these, or a table. A row without grid is of a person who could take one.
    language
        ``zh`` or ``en``; that of the plan when not given.

    Returns
    -------
    Staffing
        Nobody is named in what is meant to be passed on.

    Raises
    ------
    InputError
        If a file cannot be read, or none has the columns of a roster.

    Examples
    --------
    >>> import gridplan as gp, pandas as pd
    >>> plan = gp.plan_city(gp.make_town())
    >>> one = {"grid_code": plan.grids.index[0], "post": "head", "holder_name": "A"}
    >>> done = staff(plan, pd.DataFrame([one | {"holder_kind": "社区干部"}]))
    >>> done.posts["status"].value_counts()["filled"]
    np.int64(1)
    """
    language = language or plan.language
    clerk = _Clerk(plan, language)
    rows = clerk.usable(_read(roster, clerk))
    needed = posts_needed(plan)
    held = _fill(needed, rows)
    rules = post_rules(plan.rules)
    held = clerk.judge(held, rules)
    persons = _persons(plan, held, rows)
    proposal = propose_holders(plan, needed, held, rows, rules, language=language)
    left = pd.DataFrame(clerk.left, columns=["place", "reason", "message"])
    told = [
        findings(severity, f"roster_{reason}", list(rows["message"]), grid_code=list(rows["code"]))
        for (severity, reason), rows in pd.DataFrame(
            clerk.told, columns=["severity", "reason", "message", "code"]
        ).groupby(["severity", "reason"], sort=False)
    ]
    shown = held.drop(columns=["place", "holders", *[n for n in _PERSONAL[3:] if n in held]])
    shown["person"] = shown["person"].fillna(0).astype(np.int64)
    return Staffing(
        shown.reset_index(drop=True), persons, _by_level(plan, held), left, proposal, gather(told)
    )


class _Clerk:
    """Reads the rows of a roster and notes what is wrong."""

    def __init__(self, plan: Plan, language: str) -> None:
        self._plan, self.language = plan, language
        self.told: list[tuple[str, str, str, str]] = []
        self.left: list[tuple[str, str, str]] = []
        self._rules = post_rules(plan.rules)
        self._labels = {name: post_label(name, language, self._rules) for name in self._rules}

    def tell(self, reason: str, code: str = "", *, severity: str = WARNING, **fields: Any) -> None:  # noqa: ANN401
        """Note something that is wrong."""
        message = say_people(self.language, reason, **fields)
        self.told.append((severity, reason, message, code))

    def leave(self, place: str, reason: str, **fields: Any) -> None:  # noqa: ANN401
        """Note a row, or a sheet, that is left out."""
        message = say_people(self.language, reason, place=place, **fields)
        self.left.append((place, reason, message))
        self.told.append((WARNING, reason, message, ""))

    def usable(self, rows: DataFrame) -> DataFrame:
        """Return rows with a person, their post and grid settled; others are left out."""
        rows = rows[(rows["holder_name"] != "") | (rows["holder_id"] != "")].copy()
        keys = np.where(
            rows["holder_id"] != "", rows["holder_id"], rows["holder_name"] + "|" + rows["phone"]
        )
        rows["person"] = pd.factorize(keys)[0] + 1
        rows["who"] = [self._who(number) for number in rows["person"]]
        rows["post"] = rows["post"].map({text: self._post_of(text) for text in set(rows["post"])})
        kept = np.ones(len(rows), bool)
        known = self._plan.grids.index
        for at, row in enumerate(rows.itertuples()):
            code, post = str(row.grid_code), str(row.post)
            if post.startswith("?"):
                names = listed(self.language, self._labels.values())
                self.leave(str(row.place), "unknown_post", post=post[1:], known=names)
                kept[at] = False
            elif code and code not in known:
                self._leave_code(str(row.place), code)
                kept[at] = False
            elif code and not post:
                self.leave(
                    str(row.place),
                    "unknown_post",
                    post="—",
                    known=listed(self.language, self._labels.values()),
                )
                kept[at] = False
            elif code and row.sheet_community and self._is_astray(code, str(row.sheet_community)):
                self.tell(
                    "other_community", code, place=row.place, grid=code, sheet=row.sheet_community
                )
        rows = rows[kept]
        again = rows.duplicated([GRID_CODE, "post", "person"]) & (rows[GRID_CODE] != "")
        for row in rows[again].itertuples():
            self.leave(
                str(row.place),
                "twice",
                who=row.who,
                post=self._labels[str(row.post)],
                grid=row.grid_code,
            )
        return rows[~again]

    def _who(self, number: int) -> str:
        """Return how a person is called where nobody is named."""
        return f"人员{number}" if self.language == "zh" else f"Person {number}"

    def _is_astray(self, code: str, community: str) -> bool:
        """Return whether a grid is of another community than that of its sheet."""
        home = self._plan.grids.at[code, COMMUNITY_ID]
        return community in self._plan.communities.index and home != community

    def _post_of(self, text: str) -> str:
        """Return the id of a post; a question mark before a word that is none."""
        key = simplify_name(text)
        for name in self._rules:
            both = [post_label(name, language, self._rules) for language in ("en", "zh")]
            if key in {simplify_name(one) for one in (name, *both)}:
                return name
        return f"?{text}" if text else ""

    def _leave_code(self, place: str, code: str) -> None:
        """Leave out a row whose code is no grid; say what became of it, or what is meant."""
        registry = self._plan.registry
        if code in registry.index and registry.at[code, "status"] == "retired":
            heirs = str(registry.at[code, "successors"])
            said = say_people(self.language, "heirs", codes=heirs) if heirs else ""
            self.leave(place, "retired_code", grid=code, heirs=said)
            return
        near = difflib.get_close_matches(
            code, [str(one) for one in self._plan.grids.index], 1, 0.8
        )
        said = say_people(self.language, "near", code=near[0]) if near else ""
        self.leave(place, "unknown_code", grid=code, near=said)

    def judge(self, held: DataFrame, rules: Mapping[str, PostRules]) -> DataFrame:
        """Return posts with their status; what is wrong is noted."""
        there = held["person"].notna()
        status = np.where(there, np.where(held["number"] > 0, _FILLED, _SURPLUS), _VACANT)
        held = held.assign(status=status)
        self._judge_doubles(held, rules)
        allowed = {name: {plain(word) for word in about.holders} for name, about in rules.items()}
        kinds = held["holder_kind"].map(plain)
        pairs = zip(held["post"], kinds, there, strict=True)
        misfit = [
            bool(is_there and allowed[post] and kind not in allowed[post])
            for post, kind, is_there in pairs
        ]
        for at, row in held[misfit].iterrows():  # the few
            post, kind = str(row["post"]), str(row["holder_kind"])
            fields = {
                "who": row["who"],
                "grid": row[GRID_CODE],
                "post": self._labels[post],
                "kind": kind,
                "allowed": holders_said(rules[post], self.language),
            }
            if kind:
                held.loc[at, "status"] = _INELIGIBLE
            self.tell("ineligible" if kind else "no_kind", row[GRID_CODE], **fields)
        vacant = held[~there]
        for code, post, number in zip(
            vacant[GRID_CODE], vacant["post"], vacant["number"], strict=True
        ):
            self.tell(
                "vacant", code, severity=INFO, grid=code, post=self._labels[post], number=number
            )
        beyond = held[status == _SURPLUS].groupby([GRID_CODE, "post"], sort=True).size()
        for (code, post), extra in beyond.items():
            of = held[(held[GRID_CODE] == code) & (held["post"] == post)]
            self.tell(
                "surplus",
                code,
                grid=code,
                post=self._labels[post],
                n=int(of["person"].notna().sum()),
                needed=len(of) - int(extra),
            )
        return held

    def _judge_doubles(self, held: DataFrame, rules: Mapping[str, PostRules]) -> None:
        """Mark, in place, the posts of persons who hold more than one may."""
        there = held[held["person"].notna()]
        several = there[there.duplicated("person", keep=False)]
        for _, own in several.groupby("person", sort=True):
            who = own["who"].iloc[0]
            kinds = own["post"].unique()
            if len(kinds) > 1:
                held.loc[own.index, "status"] = _DOUBLE
                posts = listed(
                    self.language,
                    (
                        f"{self._labels[post]} {code}"
                        for post, code in zip(own["post"], own[GRID_CODE], strict=True)
                    ),
                )
                self.tell("double_posts", own[GRID_CODE].iloc[0], who=who, n=len(own), posts=posts)
                continue
            post = str(kinds[0])
            codes = list(dict.fromkeys(own[GRID_CODE]))
            if len(codes) > rules[post].most_grids:
                held.loc[own.index, "status"] = _DOUBLE
                self.tell(
                    "double_grids",
                    codes[0],
                    who=who,
                    post=self._labels[post],
                    n=len(codes),
                    most=rules[post].most_grids,
                    grids=listed(self.language, codes),
                )


def _read(source: str | Path | DataFrame, clerk: _Clerk) -> DataFrame:
    """Return all rows of a roster as text, with the place of each."""
    if isinstance(source, pd.DataFrame):
        frame = _typed(
            source.reset_index(drop=True), [f"table:{row}" for row in range(1, len(source) + 1)]
        )
        if frame is None:
            msg = f"The roster {_WANTED} Its columns are {', '.join(map(str, source.columns))}."
            raise SchemaError(msg)
        return frame
    path = Path(source).expanduser()
    if not path.exists():
        msg = f"There is no roster {path}. Check the path."
        raise InputError(msg)
    files = (
        sorted(
            one
            for one in path.iterdir()
            if one.suffix.lower() in TABLE_SUFFIXES and not one.name.startswith(("~", "."))
        )
        if path.is_dir()
        else [path]
    )
    frames = [frame for file in files for frame in _read_file(file, clerk)]
    if not frames:
        msg = f"{path.name} {_WANTED}"
        raise SchemaError(msg)
    return pd.concat(frames, ignore_index=True)


_WANTED = (
    "has no columns of a roster: grid_code (网格编码), post (岗位) and holder_name (姓名) or "
    "holder_id (人员编号). `gridplan staff PLAN --template` writes one to be filled in."
)


def _read_file(path: Path, clerk: _Clerk) -> Iterable[DataFrame]:
    """Yield the rosters in a file; sheets that are none are noted."""
    known = keys_of_aliases(ROSTER)
    others, some = [], False
    for sheet in open_sheets(path, "roster", Notes()):
        found = False
        for table in find_tables(sheet, known.__contains__):
            raw = pd.DataFrame(table.cells, columns=table.names, dtype=object)
            frame = _typed(
                raw,
                [row_place(clerk.language, path.name, sheet.name, row) for row in table.rows],
            )
            if frame is not None:
                found = True
                yield frame.assign(sheet_community=_community_of(path, sheet.name))
        some |= found
        others += [] if found else [sheet.name]
    for name in others:
        if not some or name not in both_people("help_sheets"):
            clerk.leave(f"{path.name}, {name}", "wrong_sheet", sheet=name, file=path.name)


def _community_of(path: Path, sheet: str) -> str:
    """Return the id of the community that the name of a template says; empty for another."""
    head = path.stem.split("_")[0]
    return head if head.isdecimal() else sheet.split("_", maxsplit=1)[0]


def _typed(raw: DataFrame, places: list[str]) -> DataFrame | None:
    """Return a roster as text, empty where missing; None for a table that is none."""
    names = {name: columns[0] for name, columns in columns_by_alias(raw, ROSTER).items()}
    has_who = {"holder_name", "holder_id"} & names.keys()
    if not has_who or not {GRID_CODE, "post"} <= names.keys():
        return None
    frame = pd.DataFrame(index=raw.index)
    for name in ROSTER:
        text = as_text(raw[names[name]], is_id=True) if name in names else None
        frame[name] = "" if text is None else text.astype(object).where(text.notna(), "")
    return frame.assign(place=places, sheet_community="", number=0).astype(
        {name: object for name in (*ROSTER, "place") if name != "number"}
    )


def _fill(needed: DataFrame, rows: DataFrame) -> DataFrame:
    """Return every post with its holder, then the holders beyond the posts."""
    there = rows[rows[GRID_CODE] != ""].copy()
    there["number"] = there.groupby([GRID_CODE, "post"]).cumcount() + 1
    columns = ["person", "who", "holder_kind", *_PERSONAL, "place"]
    keys = [GRID_CODE, "post", "number"]
    held = needed.merge(there[[*keys, *columns]], on=keys, how="left")
    beyond = there.merge(needed[keys], on=keys, how="left", indicator=True)
    beyond = beyond[beyond["_merge"] == "left_only"][[*keys, *columns]].assign(number=0)
    if len(beyond):
        homes = needed.drop_duplicates(GRID_CODE).set_index(GRID_CODE)
        for name in ("grid_name", COMMUNITY_ID, "community_name"):
            beyond[name] = beyond[GRID_CODE].map(homes[name]).fillna("")
        held = pd.concat([held, beyond], ignore_index=True)
    held = held.sort_values([GRID_CODE], kind="stable", ignore_index=True)
    texts = ["who", "holder_kind", *_PERSONAL, "place"]
    return held.assign(
        holders=held.groupby([GRID_CODE, "post"])["person"].transform("count"),
        **{name: held[name].astype(object).fillna("") for name in texts},
    )


def _persons(plan: Plan, held: DataFrame, rows: DataFrame) -> DataFrame:
    """Return the persons with their posts and the households in their charge."""
    there = held[held["person"].notna()]
    households = there[GRID_CODE].map(plan.grids["households"]).astype(float)
    load = households / there["holders"].clip(lower=1)
    groups = there.assign(load=load).groupby("person", sort=True)
    first = rows.drop_duplicates("person").set_index("person")
    table = first[["place", "holder_name", "holder_id"]].sort_index()
    table["posts"] = groups.size().reindex(table.index).fillna(0).astype(np.int64)
    table["grids"] = groups[GRID_CODE].nunique().reindex(table.index).fillna(0).astype(np.int64)
    table["workload"] = groups["load"].sum().reindex(table.index).fillna(0).round(1)
    return table.reset_index()


def _by_level(plan: Plan, held: DataFrame) -> dict[str, DataFrame]:
    """Return how many posts are needed and filled in the units of every level."""
    units = units_of(plan)
    row = plan.grids.index.get_indexer(held[GRID_CODE])
    tables = {}
    for name in units.codes.columns:
        codes = units.codes[name].to_numpy(object)
        frame = pd.DataFrame(
            {
                "code": codes[row],
                "needed": held["status"].to_numpy(object) != _SURPLUS,
                "filled": ~held["status"].isin([_VACANT, _SURPLUS]).to_numpy(),
                **{
                    state: (held["status"] == state).to_numpy()
                    for state in (_VACANT, _DOUBLE, _INELIGIBLE)
                },
            }
        )
        table = frame.groupby("code", sort=True).sum()
        persons = pd.Series(held["person"].to_numpy()).groupby(frame["code"].to_numpy()).nunique()
        said = pd.Series(units.names[name].to_numpy(object)).groupby(codes).first()
        table.insert(0, "name", said.reindex(table.index).fillna(""))
        tables[name] = table.assign(persons=persons.reindex(table.index).astype(np.int64))
    return tables
