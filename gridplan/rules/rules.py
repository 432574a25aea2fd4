"""All settings of a run as one value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self

import attrs

from gridplan.errors import RulesError
from gridplan.rules.declare import Section, Table, setting, table, tables
from gridplan.rules.households import HouseholdRules
from gridplan.rules.settings import (
    BorderRules,
    ChoiceRules,
    CodeRules,
    DatumRules,
    DedicatedRules,
    FabricOptions,
    GridRules,
    NameRules,
    OutputRules,
    PartitionRules,
    UpdateRules,
)
from gridplan.rules.structure import LevelRules, PostRules, chain_of
from gridplan.rules.work_weights import WorkloadRules
from gridplan.schema import SCHEMAS

if TYPE_CHECKING:
    from pathlib import Path

# Columns that may have another name in a file, by layer.
_COLUMNS = {
    "additionalProperties": False,
    "properties": {
        layer: {
            "type": "object",
            "description": f"columns of {layer}",
            "additionalProperties": False,
            "properties": {
                column: {"type": "string", "minLength": 1, "description": f"its {column}"}
                for column in schema.columns
            },
        }
        for layer, schema in SCHEMAS.items()
    },
}


@attrs.frozen(kw_only=True, repr=False)
class Rules(Section):
    """All settings of a run; one section per table of ``plan.toml``.

    Frozen and hashable; every setting is checked when rules are made.

    Examples
    --------
    >>> Rules().grid.upper
    500
    >>> Rules.from_dict({"grid": {"lower": 200}}).grid.lower
    200
    """

    crs: str = setting(
        "auto",
        "working CRS: auto (CGCS2000 zone in China, UTM elsewhere) or e.g. EPSG:4528",
        minLength=1,
    )
    input_crs: str = setting("", "CRS of input files that do not say, e.g. EPSG:4528")
    datum: DatumRules = table(DatumRules, "datum of each layer in degrees")
    grid: GridRules = table(GridRules, "households of a grid")
    borders: BorderRules = table(BorderRules, "price of a metre of border, by what it runs along")
    fabric: FabricOptions = table(FabricOptions, "how blocks and plots are cut")
    dedicated: DedicatedRules = table(DedicatedRules, "institutions with a grid of their own")
    codes: CodeRules = table(CodeRules, "how grids are numbered")
    names: NameRules = table(NameRules, "how grids are named")
    households: HouseholdRules = table(HouseholdRules, "estimating households")
    partition: PartitionRules = table(PartitionRules, "how the search works")
    workload: WorkloadRules = table(WorkloadRules, "what work a grid is, and bounds on it")
    update: UpdateRules = table(UpdateRules, "what an update should spare")
    output: OutputRules = table(OutputRules, "what files say of themselves")
    levels: Mapping[str, LevelRules] = tables(
        LevelRules,
        "levels beside district, subdistrict, community and grid, or other settings of these: "
        '[levels.city] digits = 4 and [levels.district] parent = "city"',
    )
    posts: Mapping[str, PostRules] = tables(
        PostRules,
        "posts of the team of a grid; empty: one head, instructor, manager and supervisor, and an "
        "assistant for every 200 households. Given ones replace all of these",
    )
    choice: ChoiceRules = table(ChoiceRules, "which of several plans, and what stays together")
    columns: Mapping[str, Mapping[str, str]] = setting(
        Table(),
        'columns by layer where names are unusual: [columns.buildings] households = "HH_CNT"',
        **_COLUMNS,
    )

    @staticmethod
    def clashes(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield each CRS that PROJ does not know, and levels that form no chain."""
        for name, plain in (("crs", "auto"), ("input_crs", "")):
            if (text := values.get(name, plain)) != plain and not _is_crs(text):
                yield name, f"must be a CRS that PROJ knows, like EPSG:4528, not {text!r}"
        levels = values.get("levels")
        try:
            chain_of(levels if isinstance(levels, Mapping) else {})
        except ValueError as error:
            yield "levels", f"must form one chain: {error}"

    @classmethod
    def from_toml(cls, path: str | Path) -> Self:
        """Read a rules file; missing keys keep their defaults.

        Raises
        ------
        RulesError
            Naming the file and every unknown key and bad value.
        """
        from gridplan.rules.toml import read

        return cls.from_dict(*read(path))

    @classmethod
    def from_dict(
        cls,
        content: Mapping[str, Any],
        source: str = "",
        *,
        names: Mapping[str, str] | None = None,
    ) -> Self:
        """Make rules from nested dictionaries, as in the TOML file.

        Parameters
        ----------
        content
            Settings by section; what is missing keeps its default.
        source
            Where they come from, for messages: the name of a file.
        names
            What a message should call a setting, by its dotted key, where it was
            given elsewhere: ``{"grid.lower": "--lower"}``.

        Raises
        ------
        RulesError
            Naming every unknown key and bad value, with what is allowed.
        """
        from gridplan.rules.faults import require_sound

        require_sound(content, cls, source=source, names=names or {})
        return cls(**content)

    def to_dict(self) -> dict[str, Any]:
        """Return the settings as nested dictionaries and lists of one's own."""
        return _plain(self)

    def to_toml(self, *, comments: bool = True, language: str = "en") -> str:
        """Return the settings as a TOML file that `from_toml` reads back.

        The comments are in `language`, ``zh`` or ``en``. A target midway between its bounds
        is left out (or stands in a comment): it follows them when they are changed.
        """
        from gridplan.rules.toml import write

        return write(self, language if comments else "")

    def override(self, *, flags: Mapping[str, str] | None = None, **changes: Any) -> Self:  # noqa: ANN401
        """Return rules with some settings replaced.

        Parameters
        ----------
        flags
            As `names` of `from_dict`.
        **changes
            A setting, or per section the settings to replace; None leaves a setting as
            it is. A target midway between the bounds follows them.

        Raises
        ------
        RulesError
            As in `from_dict`.

        Examples
        --------
        >>> Rules().override(grid={"lower": 600, "upper": 900}).grid.target
        750
        """
        content = _plain(self, followers=False)
        for name, change in changes.items():
            if isinstance(change, Mapping) and isinstance(content.get(name), dict):
                content[name] |= {key: v for key, v in change.items() if v is not None}
            elif change is not None:
                content[name] = change
        return self.from_dict(content, names=flags)


def as_rules(rules: Rules | Mapping[str, Any] | None = None) -> Rules:
    """Return rules, whether given as such, as a nested dict, or not at all.

    Parameters
    ----------
    rules
        `Rules`, a mapping as for `Rules.from_dict`, or None for the defaults.

    Raises
    ------
    RulesError
        If it is anything else, or a setting is unknown or has a bad value.

    Examples
    --------
    >>> as_rules({"grid": {"lower": 200, "upper": 400}}).grid.target
    300
    """
    if rules is None:
        return Rules()
    if isinstance(rules, Rules):
        return rules
    if isinstance(rules, Mapping):
        return Rules.from_dict(rules)
    msg = (
        f"Rules must be gridplan.Rules or a dict of settings, not {type(rules).__name__}; "
        "a file is read with gridplan.Rules.from_toml."
    )
    raise RulesError(msg)


def _plain(value: Any, *, followers: bool = True) -> Any:  # noqa: ANN401
    """Return sections and tables as dictionaries, tuples as lists."""
    if isinstance(value, Section):
        left_out = () if followers else [*value.followers()]
        names = [item.name for item in attrs.fields(type(value)) if item.name not in left_out]
        value = {name: getattr(value, name) for name in names}
    if isinstance(value, Mapping):
        return {key: _plain(inner, followers=followers) for key, inner in value.items()}
    return list(value) if isinstance(value, tuple) else value


def _is_crs(text: str) -> bool:
    """Return whether PROJ knows a CRS."""
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        CRS.from_user_input(text)
    except CRSError:
        return False
    return True
