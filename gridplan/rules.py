"""Every decision of a plan as frozen, validated settings: the content of ``plan.toml``.

A whole province can plan by one file. Sections are plain frozen dataclasses; the
comment a setting gets in the written file is the one given here.
"""

from __future__ import annotations

import dataclasses
import tomllib
import typing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from gridplan.errors import RulesError


def _setting(default: Any, doc: str) -> Any:  # noqa: ANN401
    """Declare a setting with the comment that ``gridplan rules`` prints above it."""
    if isinstance(default, (dict, list)):
        return field(default_factory=default.copy, metadata={"doc": doc})
    return field(default=default, metadata={"doc": doc})


def _check(section: str, **tests: bool) -> None:
    """Raise one error that names every failed test."""
    failed = [text for text, ok in tests.items() if not ok]
    if failed:
        msg = f"[{section}] needs {'; '.join(failed)}."
        raise RulesError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Smallest, wished and largest number of households of a basic grid.

    Raises
    ------
    RulesError
        Unless ``0 < lower <= target <= upper``.
    """

    lower: int = _setting(300, "fewest households of a basic grid")
    target: int = _setting(400, "households a grid should have if there is a choice")
    upper: int = _setting(500, "most households of a basic grid")

    def __post_init__(self) -> None:
        _check(
            "grid",
            **{
                f"0 < lower <= target <= upper (got {self.lower}, {self.target}, {self.upper})": (
                    0 < self.lower <= self.target <= self.upper
                )
            },
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRules(Bounds):
    """Bounds on the households of a grid, with exceptions by community kind."""

    kinds: dict[str, Bounds] = _setting(
        {}, "other bounds by kind of community, e.g. [grid.kinds.rural] lower = 100"
    )

    def bounds_for(self, kind: object) -> Bounds:
        """Return the bounds for one kind of community (``urban``, ``rural``, …)."""
        # Bare, without `kinds`: what is ruled for one kind is no change for another.
        return self.kinds.get(
            str(kind), Bounds(lower=self.lower, target=self.target, upper=self.upper)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class BorderRules:
    """Price of a metre of grid border, by what it runs along."""

    barrier: float = _setting(0.6, "rail, river, motorway and other barriers")
    main_road: float = _setting(0.8, "streets of the classes in fabric.main_roads")
    street: float = _setting(1.0, "all other streets")
    minor_street: float = _setting(1.2, "streets of the classes in fabric.minor_streets")
    wall: float = _setting(1.0, "barriers of the kinds in fabric.walls")
    outline: float = _setting(1.1, "outline of a compound or an institution")
    plot: float = _setting(4.0, "between two buildings inside a block")
    compound_plot: float = _setting(5.0, "between two buildings inside a compound")
    compactness: float = _setting(
        0.1, "weight of compact shape against border price; 0 looks at borders only"
    )
    compound: float = _setting(1.0, "surcharge on borders that cut a compound, in mean prices")

    def __post_init__(self) -> None:
        prices = {item.name: getattr(self, item.name) for item in dataclasses.fields(self)}
        _check("borders", **{f"{name} >= 0 (got {p})": p >= 0 for name, p in prices.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class FabricOptions:
    """How blocks and plots are cut from the lines on the ground."""

    main_roads: list[str] = _setting(
        ["motorway", "trunk", "primary", "secondary", "主干路", "次干路", "快速路"],
        "street classes that make the best borders",
    )
    minor_streets: list[str] = _setting(
        ["service", "footway", "path", "steps", "cycleway", "track", "pedestrian", "bridleway"],
        "street classes that make weak borders",
    )
    ignored_streets: list[str] = _setting(
        ["proposed", "construction", "platform", "corridor", "elevator", "raceway"],
        "street classes that are no border at all",
    )
    hard_barriers: list[str] = _setting(
        [
            "rail", "railway", "river", "canal", "water", "coastline", "motorway", "cliff",
            "铁路", "河流", "水系", "水域", "海岸线", "高速公路",
        ],
        "kinds of barriers that a grid crosses only where nothing better is",
    )  # fmt: skip
    walls: list[str] = _setting(
        ["wall", "fence", "city_wall", "hedge", "retaining_wall", "围墙", "围栏", "城墙"],
        "kinds of barriers that fence an estate",
    )
    sliver_width_m: float = _setting(
        12.0, "faces without households narrower than this join a neighbour"
    )
    min_block_m2: float = _setting(
        1500.0, "faces without households smaller than this join a neighbour"
    )
    verge_m: float = _setting(
        25.0, "a strip narrower than this between an institution and a street belongs to it"
    )
    spoke_m: float = _setting(
        60.0, "an empty strip narrower than this around an estate may be cut across"
    )
    spacing_m: float = _setting(4.0, "distance of sample points on building outlines")
    simplify_m: float = _setting(1.5, "how far a border between buildings may be straightened")
    min_contact_m: float = _setting(3.0, "plots that touch on less than this are not neighbours")
    join_parts: bool = _setting(
        default=True,
        doc="a detached part of a community too small for a grid joins the nearest grid",
    )

    def __post_init__(self) -> None:
        _check(
            "fabric",
            **{
                f"spacing_m > 0 (got {self.spacing_m})": self.spacing_m > 0,
                f"sliver_width_m >= 0 (got {self.sliver_width_m})": self.sliver_width_m >= 0,
                f"min_block_m2 >= 0 (got {self.min_block_m2})": self.min_block_m2 >= 0,
                f"simplify_m >= 0 (got {self.simplify_m})": self.simplify_m >= 0,
                f"min_contact_m >= 0 (got {self.min_contact_m})": self.min_contact_m >= 0,
            },
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DedicatedRules:
    """Which institutions are large enough for a grid of their own."""

    kinds: list[str] = _setting(
        [],
        "kinds of institution that may have a grid of their own; empty: every kind",
    )
    min_area_m2: float = _setting(50_000.0, "from this area on an institution has its own grid")
    min_staff: int = _setting(300, "from this number of staff on it has its own grid")
    max_households: int = _setting(
        100, "with more resident households its land stays in the basic grids"
    )

    def __post_init__(self) -> None:
        _check(
            "dedicated",
            **{
                f"min_area_m2 >= 0 (got {self.min_area_m2})": self.min_area_m2 >= 0,
                f"min_staff >= 0 (got {self.min_staff})": self.min_staff >= 0,
                f"max_households >= 0 (got {self.max_households})": self.max_households >= 0,
            },
        )


CODE_SCHEMES = ("unit15", "unit14")


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRules:
    """How grids are numbered."""

    scheme: str = _setting("unit15", "unit15: community code + 3 digits; unit14: + 2 digits")
    basic_first: int = _setting(1, "first serial of basic grids")
    dedicated_first: int = _setting(901, "first serial of dedicated grids (81 suits unit14)")

    def __post_init__(self) -> None:
        is_known = self.scheme in CODE_SCHEMES
        most = 10**self.digits - 1 if is_known else self.dedicated_first
        _check(
            "codes",
            **{
                f"scheme to be one of {', '.join(CODE_SCHEMES)} (got {self.scheme!r})": is_known,
                "0 < basic_first < dedicated_first": 0 < self.basic_first < self.dedicated_first,
                f"dedicated_first <= {most} with {self.scheme} (got {self.dedicated_first})": (
                    self.dedicated_first <= most
                ),
            },
        )

    @property
    def digits(self) -> int:
        """Number of digits of the serial."""
        return {"unit15": 3, "unit14": 2}[self.scheme]


_FIELDS = "fields: {community} {serial} {institution}"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameRules:
    """How grids are named."""

    language: str = _setting("auto", "zh, en, or auto: zh where community names are Chinese")
    basic: str = _setting("", f"name of a basic grid; {_FIELDS}; empty: by language")
    dedicated: str = _setting("", f"name of a dedicated grid; {_FIELDS}; empty: by language")

    def __post_init__(self) -> None:
        known = {"community": "", "serial": 1, "institution": ""}
        tests = {f"language zh, en or auto (got {self.language!r})": self.language in _LANGUAGES}
        for name in ("basic", "dedicated"):
            template = getattr(self, name)
            try:
                template.format(**known)
                ok = True
            except (KeyError, ValueError, IndexError):
                ok = False
            tests[f"{name} to use no other {_FIELDS} (got {template!r})"] = ok
        _check("names", **tests)


_LANGUAGES = ("auto", "zh", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdRules:
    """Factors for estimating households where counts are missing."""

    estimate: bool = _setting(
        default=True, doc="estimate missing counts; false leaves them at 0 and says so"
    )
    m2_per_household: float = _setting(
        92.17, "residential floor area per household (urban China 2020, census yearbook)"
    )
    occupancy: float = _setting(1.0, "share of dwellings that are lived in")
    default_levels: float = _setting(1.0, "levels of a building that does not say")
    interval: float = _setting(0.15, "an estimate may be wrong by this share either way")
    most_per_building: int = _setting(3000, "a larger count of one building is reported as absurd")
    residential_uses: list[str] = _setting(
        [
            "residential", "apartments", "house", "detached", "semidetached_house", "terrace",
            "dormitory", "bungalow", "yes", "mixed", "住宅", "居住", "商住", "民居", "宿舍",
        ],
        "uses of buildings that may hold households; others are never estimated",
    )  # fmt: skip
    single_uses: list[str] = _setting(
        ["house", "detached", "bungalow", "cabin", "farm"],
        "uses that are one household each, whatever their size",
    )

    def __post_init__(self) -> None:
        _check(
            "households",
            **{
                f"m2_per_household > 0 (got {self.m2_per_household})": self.m2_per_household > 0,
                f"0 < occupancy <= 1 (got {self.occupancy})": 0 < self.occupancy <= 1,
                f"default_levels > 0 (got {self.default_levels})": self.default_levels > 0,
                f"0 <= interval < 1 (got {self.interval})": 0 <= self.interval < 1,
            },
        )


_DATUMS = ("wgs84", "gcj02", "bd09")


@dataclass(frozen=True, slots=True, kw_only=True)
class DatumRules:
    """Datum of each input layer in degrees: Chinese map services shift theirs."""

    communities: str = _setting("wgs84", "wgs84 (also CGCS2000), gcj02 (Gaode) or bd09 (Baidu)")
    buildings: str = _setting("wgs84", "likewise")
    streets: str = _setting("wgs84", "likewise")
    barriers: str = _setting("wgs84", "likewise")
    compounds: str = _setting("wgs84", "likewise")
    institutions: str = _setting("wgs84", "likewise")

    def __post_init__(self) -> None:
        given = {item.name: getattr(self, item.name) for item in dataclasses.fields(self)}
        tests = {
            f"{name} to be one of {', '.join(_DATUMS)} (got {datum!r})": datum in _DATUMS
            for name, datum in given.items()
        }
        _check("datum", **tests)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartitionRules:
    """How hard and by which method to search."""

    method: str = _setting("default", "default, tree, ward, kmeans, metis or exact")
    effort: float = _setting(1.0, "scales the steps of the search: 1 quick, 10 careful")
    seed: int = _setting(0, "same seed, same plan")

    def __post_init__(self) -> None:
        _check(
            "partition",
            **{
                f"effort > 0 (got {self.effort})": self.effort > 0,
                f"seed >= 0 (got {self.seed})": self.seed >= 0,
            },
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """All settings of a run; one section per table of ``plan.toml``.

    Examples
    --------
    >>> Rules().grid.upper
    500
    >>> Rules.from_dict({"grid": {"lower": 200}}).grid.lower
    200
    """

    crs: str = _setting(
        "auto", "working CRS: auto (CGCS2000 zone in China, UTM elsewhere) or e.g. EPSG:4528"
    )
    input_crs: str = _setting("", "CRS of input files that do not say, e.g. EPSG:4528")
    datum: DatumRules = field(default_factory=DatumRules)
    grid: GridRules = field(default_factory=GridRules)
    borders: BorderRules = field(default_factory=BorderRules)
    fabric: FabricOptions = field(default_factory=FabricOptions)
    dedicated: DedicatedRules = field(default_factory=DedicatedRules)
    codes: CodeRules = field(default_factory=CodeRules)
    names: NameRules = field(default_factory=NameRules)
    households: HouseholdRules = field(default_factory=HouseholdRules)
    partition: PartitionRules = field(default_factory=PartitionRules)
    columns: dict[str, dict[str, str]] = _setting(
        {}, 'columns by layer where names are unusual: [columns.buildings] households = "HH_CNT"'
    )

    @classmethod
    def from_toml(cls, path: str | Path) -> Self:
        """Read a rules file; missing keys keep their defaults.

        Raises
        ------
        RulesError
            Naming the file and every unknown key or bad value.
        """
        path = Path(path)
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            msg = f"{path.name} is not valid TOML in UTF-8: {error}."
            raise RulesError(msg) from error
        try:
            return cls.from_dict(content)
        except RulesError as error:
            msg = f"{path.name}: {error}"
            raise RulesError(msg) from error

    @classmethod
    def from_dict(cls, content: dict[str, Any]) -> Self:
        """Make rules from nested dictionaries, as in the TOML file."""
        faults: list[str] = []
        rules = _build(cls, content, "", faults)
        if faults:
            msg = f"{' '.join(faults)} `gridplan rules --write FILE` prints all settings."
            raise RulesError(msg)
        return typing.cast("Self", rules)

    def to_dict(self) -> dict[str, Any]:
        """Return the settings as nested dictionaries."""
        return dataclasses.asdict(self)

    def to_toml(self, *, comments: bool = True) -> str:
        """Return the settings as a TOML file that `from_toml` reads back."""
        return "\n".join(_toml_lines(self, "", comments=comments)).strip() + "\n"

    def override(self, **sections: dict[str, Any]) -> Self:
        """Return rules with some settings replaced.

        Parameters
        ----------
        **sections
            Per section the settings to replace; None leaves a setting as it is.
        """
        content = self.to_dict()
        for section, changes in sections.items():
            content[section] |= {key: v for key, v in changes.items() if v is not None}
        return self.from_dict(content)


_KINDS = {"int": int, "float": (int, float), "str": str, "bool": bool, "list[str]": list}


def _build(cls: type[Any], content: dict[str, Any], path: str, faults: list[str]) -> Any:  # noqa: ANN401
    """Build one dataclass from a table, collecting faults instead of raising."""
    fields = {item.name: item for item in dataclasses.fields(cls)}
    values: dict[str, Any] = {}
    for key, value in content.items():
        where = f"{path}.{key}" if path else key
        if key not in fields:
            faults.append(f"There is no setting {where!r} (known: {', '.join(sorted(fields))}).")
            continue
        inner = _section_class(fields[key])
        if key == "kinds" and cls is GridRules and isinstance(value, dict):
            values[key] = {
                kind: _build(Bounds, table, f"{where}.{kind}", faults)
                for kind, table in value.items()
            }
        elif inner is not None and isinstance(value, dict):
            values[key] = _build(inner, value, where, faults)
        elif inner is not None:
            faults.append(f"{where} must be a table of settings, not {value!r}.")
        elif _fits(str(fields[key].type), value):
            values[key] = value
        else:
            faults.append(f"{where} must be {fields[key].type}, not {value!r}.")
    try:
        return cls(**values)
    except RulesError as error:
        faults.append(str(error))
        return None


def _section_class(item: dataclasses.Field[Any]) -> type[Any] | None:
    """Return the dataclass of a section, None for a plain setting."""
    factory = item.default_factory
    return factory if isinstance(factory, type) and dataclasses.is_dataclass(factory) else None


def _fits(kind: str, value: object) -> bool:
    """Return whether a value has the declared type (True is no number)."""
    if kind.startswith("dict"):
        return isinstance(value, dict)
    expected = _KINDS.get(kind, object)
    if isinstance(value, bool) and kind != "bool":
        return False
    if kind == "list[str]":
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, expected)  # type: ignore[arg-type]


def _toml_lines(section: Any, path: str, *, comments: bool) -> list[str]:  # noqa: ANN401
    """Return the lines of one table: plain settings first, then inner tables."""
    lines, inner = [], []
    for item in dataclasses.fields(section):
        value = getattr(section, item.name)
        where = f"{path}.{item.name}" if path else item.name
        if dataclasses.is_dataclass(value):
            inner += ["", f"[{where}]", *_toml_lines(value, where, comments=comments)]
            continue
        if comments and "doc" in item.metadata:
            lines.append(f"# {item.metadata['doc']}")
        if isinstance(value, dict):
            inner += _toml_tables(value, where)
        else:
            lines.append(f"{item.name} = {_toml_value(value)}")
    return lines + inner


def _toml_tables(tables: dict[str, Any], where: str) -> list[str]:
    """Return the lines of a dictionary of tables."""
    lines = []
    for key, table in tables.items():
        content = table if isinstance(table, dict) else dataclasses.asdict(table)
        lines += ["", f"[{where}.{_toml_key(key)}]"]
        lines += [f"{_toml_key(name)} = {_toml_value(v)}" for name, v in content.items()]
    return lines


def _toml_key(key: str) -> str:
    """Return a key, quoted where TOML asks for it."""
    bare = key.isascii() and key.replace("_", "").replace("-", "").isalnum()
    return key if bare else _toml_value(key)


def _toml_value(value: object) -> str:
    """Return a scalar or list of text in TOML notation."""
    import json

    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[" + ", ".join(_toml_value(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
