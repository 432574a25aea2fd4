"""The table of settings: one class per section of ``plan.toml``.

Schema, checks, comments and documentation are made from what stands here and in `Rules`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from gridplan.rules.declare import EXACT, Section, setting, tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# More households than any city has; small enough for every sum of them.
MOST = 10_000_000
METHODS = ("default", "tree", "ward", "kmeans", "metis", "exact")
DATUMS = ("wgs84", "gcj02", "bd09")
DIGITS = {"unit15": 3, "unit14": 2}
COUNT = {"minimum": 0, "maximum": MOST}
PRICE = {"minimum": 0, "maximum": 1000}
_LENGTH = {"minimum": 0, "maximum": 10_000}
_AREA = {"minimum": 0, "maximum": 1e12}
# One plain field at a time: a template must not reach into a value, nor ask for a width
# that fills the memory.
_TEMPLATE = {
    "pattern": r"^([^{}]|\{\{|\}\}|\{(community|institution|serial(:0[1-9]d?)?)\})*$",
    "maxLength": 200,
    "$comment": (
        "at most 200 characters with no other fields than {community} {serial} {institution} "
        "({serial:03} pads with zeros, up to 9 digits)"
    ),
}


def _midway(bounds: Bounds) -> int:
    """Return the target that follows from the bounds; anything where they are no numbers."""
    is_whole = isinstance(bounds.lower, int) and isinstance(bounds.upper, int)
    return (bounds.lower + bounds.upper) // 2 if is_whole else 0


@attrs.frozen(kw_only=True, repr=False)
class Bounds(Section):
    """Smallest, wished and largest number of households of a basic grid.

    Raises
    ------
    RulesError
        Unless ``0 < lower <= target <= upper``.

    Examples
    --------
    >>> Bounds(lower=600, upper=900).target
    750
    """

    path: ClassVar[tuple[str, ...]] = ("grid",)

    lower: int = setting(300, "fewest households of a basic grid", minimum=1, maximum=MOST)
    upper: int = setting(500, "most households of a basic grid", minimum=1, maximum=MOST)
    # After the bounds: attrs fills in defaults from top to bottom.
    target: int = setting(
        _midway,
        "households a grid should have if there is a choice; midway between lower and upper "
        "unless given",
        minimum=1,
        maximum=MOST,
    )

    @staticmethod
    def clashes(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield bounds that leave no room, and a target outside them."""
        lower, target, upper = (values.get(name) for name in ("lower", "target", "upper"))
        if lower and lower > (upper or lower):
            yield "lower", f"must be at most upper ({upper}), not {lower}"
        elif target and target < (lower or 0):
            yield "target", f"must be at least lower ({lower}), not {target}"
        elif target and target > (upper or target):
            yield "target", f"must be at most upper ({upper}), not {target}"


@lru_cache(maxsize=1024)
def _bounds(lower: int, target: int, upper: int) -> Bounds:
    """Return bounds; kept, since each community of a city asks for its own."""
    return Bounds(lower=lower, target=target, upper=upper)


@attrs.frozen(kw_only=True, repr=False)
class CommunityRules(Section):
    """What is ruled for one community alone.

    Examples
    --------
    >>> GridRules(communities={"a1": {"n_parts": 4}}).communities["a1"].n_parts
    4
    """

    path: ClassVar[tuple[str, ...]] = ("grid", "communities")

    lower: int = setting(0, "fewest households of a basic grid; 0: as its kind has", **COUNT)
    upper: int = setting(0, "most households of a basic grid; 0: as its kind has", **COUNT)
    n_parts: int = setting(
        0, "number of basic grids; 0: the search chooses", minimum=0, maximum=10_000
    )
    staff: int = setting(
        0,
        "grid workers there are: as many basic grids, as far as the bounds allow; 0: not known",
        minimum=0,
        maximum=10_000,
    )

    @staticmethod
    def clashes(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield one bound without the other, bounds without room, and two numbers of grids."""
        lower, upper = values.get("lower"), values.get("upper")
        if lower is not None and upper is not None:
            if bool(lower) != bool(upper):
                missing = "upper" if lower else "lower"
                yield missing, "must be given too: a community has two bounds of its own or none"
            elif lower > upper:
                yield "lower", f"must be at most upper ({upper}), not {lower}"
        if values.get("n_parts") and values.get("staff"):
            yield "staff", "must not be given beside n_parts, which says the number of grids"


@attrs.frozen(kw_only=True, repr=False)
class GridRules(Bounds):
    """Bounds on the households of a grid, with exceptions by kind and for communities."""

    kinds: Mapping[str, Bounds] = tables(
        Bounds,
        "other bounds by kind of community, e.g. [grid.kinds.rural] lower = 100; what a kind does "
        "not say is 300 and 500",
    )

    communities: Mapping[str, CommunityRules] = tables(
        CommunityRules,
        'one community alone: [grid.communities."130302001001"] n_parts = 4, or staff = 4, or '
        "lower and upper",
    )

    @property
    def are_several(self) -> bool:
        """Whether not all communities have the same bounds."""
        return bool(self.kinds) or any(own.upper for own in self.communities.values())

    def bounds_for(self, kind: object, community_id: object = "") -> Bounds:
        """Return the bounds for a kind of community (``urban``, …) or for one that has its own."""
        own = self.communities.get(str(community_id)) if self.communities else None
        if own is not None and own.upper:
            return _bounds(own.lower, (own.lower + own.upper) // 2, own.upper)
        # Bare, without `kinds`: what is ruled for one kind is no change for another.
        return self.kinds.get(str(kind)) or _bounds(self.lower, self.target, self.upper)


@attrs.frozen(kw_only=True, repr=False)
class BorderRules(Section):
    """Price of a metre of grid border, by what it runs along."""

    path: ClassVar[tuple[str, ...]] = ("borders",)

    barrier: float = setting(0.6, "rail, river, motorway and other barriers", **PRICE)
    main_road: float = setting(0.8, "streets of the classes in fabric.main_roads", **PRICE)
    street: float = setting(1.0, "all other streets", **PRICE)
    minor_street: float = setting(1.2, "streets of the classes in fabric.minor_streets", **PRICE)
    wall: float = setting(1.0, "barriers of the kinds in fabric.walls", **PRICE)
    outline: float = setting(1.1, "outline of a compound or an institution", **PRICE)
    plot: float = setting(
        5.0, "between two buildings inside a block, or across an empty strip", **PRICE
    )
    compound_plot: float = setting(6.0, "between two buildings inside a compound", **PRICE)
    compactness: float = setting(
        0.1, "weight of compact shape against border price; 0 looks at borders only", **PRICE
    )
    closeness: float = setting(
        0.2,
        "weight of loads near the target against border price; 0 looks at borders only",
        **PRICE,
    )
    shape: float = setting(
        1.0,
        "weight of fair outlines against border price, where a grid wraps around another or "
        "frays; 0 looks at borders only",
        **PRICE,
    )
    compound: float = setting(
        1.0, "surcharge on borders that cut a compound, in mean prices", **PRICE
    )


@attrs.frozen(kw_only=True, repr=False)
class FabricOptions(Section):
    """How blocks and plots are cut from the lines on the ground."""

    path: ClassVar[tuple[str, ...]] = ("fabric",)

    main_roads: tuple[str, ...] = setting(
        ("motorway", "trunk", "primary", "secondary", "主干路", "次干路", "快速路"),
        "street classes that make the best borders",
    )
    minor_streets: tuple[str, ...] = setting(
        ("service", "footway", "path", "steps", "cycleway", "track", "pedestrian", "bridleway"),
        "street classes that make weak borders",
    )
    ignored_streets: tuple[str, ...] = setting(
        ("proposed", "construction", "platform", "corridor", "elevator", "raceway"),
        "street classes that are no border at all",
    )
    hard_barriers: tuple[str, ...] = setting(
        (
            "rail",
            "railway",
            "river",
            "canal",
            "water",
            "coastline",
            "motorway",
            "cliff",
            "铁路",
            "河流",
            "水系",
            "水域",
            "海岸线",
            "高速公路",
        ),
        "kinds of barriers that a grid crosses only where nothing better is",
    )
    walls: tuple[str, ...] = setting(
        ("wall", "fence", "city_wall", "hedge", "retaining_wall", "围墙", "围栏", "城墙"),
        "kinds of barriers that fence an estate",
    )
    sliver_width_m: float = setting(
        12.0, "faces without households narrower than this join a neighbour", **_LENGTH
    )
    min_block_m2: float = setting(
        1500.0, "faces without households smaller than this join a neighbour", **_AREA
    )
    verge_m: float = setting(
        25.0,
        "a strip narrower than this between an institution and a street belongs to it",
        **_LENGTH,
    )
    spoke_m: float = setting(
        60.0, "an empty strip narrower than this around an estate may be cut across", **_LENGTH
    )
    spacing_m: float = setting(
        4.0, "distance of sample points on building outlines", minimum=0.1, maximum=1000
    )
    simplify_m: float = setting(
        1.5, "how far a border between buildings may be straightened", **_LENGTH
    )
    min_contact_m: float = setting(
        3.0, "plots that touch on less than this are not neighbours", **_LENGTH
    )
    join_parts: bool = setting(
        default=True,
        doc="a detached part of a community too small for a grid joins the nearest grid",
    )

    @staticmethod
    def clashes(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield street classes that two lists claim: one street cannot be both."""
        home: dict[str, str] = {}
        for name in ("main_roads", "minor_streets", "ignored_streets"):
            for street in dict.fromkeys(values.get(name, ())):
                if home.setdefault(street, name) != name:
                    yield name, f"must not hold {street!r}, which stands in {home[street]} too"


@attrs.frozen(kw_only=True, repr=False)
class DedicatedRules(Section):
    """Which institutions are large enough for a grid of their own."""

    path: ClassVar[tuple[str, ...]] = ("dedicated",)

    kinds: tuple[str, ...] = setting(
        (), "kinds of institution that may have a grid of their own; empty: every kind"
    )
    min_area_m2: float = setting(
        50_000.0, "from this area on an institution has its own grid", **_AREA
    )
    min_staff: int = setting(300, "from this number of staff on it has its own grid", **COUNT)
    max_households: int = setting(
        100, "with more resident households its land stays in the basic grids", **COUNT
    )


@attrs.frozen(kw_only=True, repr=False)
class CodeRules(Section):
    """How grids are numbered."""

    path: ClassVar[tuple[str, ...]] = ("codes",)

    scheme: str = setting(
        "unit15", "unit15: community code + 3 digits; unit14: + 2 digits", enum=[*DIGITS]
    )
    basic_first: int = setting(1, "first serial of basic grids", minimum=1, maximum=999)
    dedicated_first: int = setting(
        901, "first serial of dedicated grids (81 suits unit14)", minimum=2, maximum=999
    )

    @staticmethod
    def clashes(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield ranges without room, and serials that the scheme cannot write."""
        basic, dedicated = values.get("basic_first"), values.get("dedicated_first")
        scheme = values.get("scheme")
        if scheme and dedicated and dedicated > (most := 10 ** DIGITS[scheme] - 1):
            yield "dedicated_first", f"must be at most {most} with {scheme}, not {dedicated}"
        if basic and dedicated and basic >= dedicated:
            yield "basic_first", f"must be below dedicated_first ({dedicated}), not {basic}"

    @property
    def digits(self) -> int:
        """Number of digits of the serial."""
        return DIGITS[self.scheme]


@attrs.frozen(kw_only=True, repr=False)
class NameRules(Section):
    """How grids are named."""

    path: ClassVar[tuple[str, ...]] = ("names",)

    language: str = setting(
        "auto", "zh, en, or auto: zh where community names are Chinese", enum=["auto", "zh", "en"]
    )
    basic: str = setting(
        "",
        "name of a basic grid; fields: {community} {serial} {institution}; empty: by language",
        **_TEMPLATE,
    )
    dedicated: str = setting(
        "",
        "name of a dedicated grid; fields: {community} {serial} {institution}; empty: by language",
        **_TEMPLATE,
    )


@attrs.frozen(kw_only=True, repr=False)
class DatumRules(Section):
    """Datum of each input layer in degrees: Chinese map services shift theirs."""

    path: ClassVar[tuple[str, ...]] = ("datum",)

    communities: str = setting(
        "wgs84", "wgs84 (also CGCS2000), gcj02 (Gaode) or bd09 (Baidu)", enum=[*DATUMS]
    )
    buildings: str = setting("wgs84", "likewise", enum=[*DATUMS])
    streets: str = setting("wgs84", "likewise", enum=[*DATUMS])
    barriers: str = setting("wgs84", "likewise", enum=[*DATUMS])
    compounds: str = setting("wgs84", "likewise", enum=[*DATUMS])
    institutions: str = setting("wgs84", "likewise", enum=[*DATUMS])
    holds: str = setting("wgs84", "likewise", enum=[*DATUMS])
    gates: str = setting("wgs84", "likewise", enum=[*DATUMS])


@attrs.frozen(kw_only=True, repr=False)
class FixedRules(Section):
    """Buildings that lie in one grid."""

    path: ClassVar[tuple[str, ...]] = ("choice", "fixed")

    buildings: tuple[str, ...] = setting((), "ids of buildings that lie in one grid")


@attrs.frozen(kw_only=True, repr=False)
class ChoiceRules(Section):
    """How many grids, which of several plans, and what must be together."""

    path: ClassVar[tuple[str, ...]] = ("choice",)

    prefer: str = setting(
        "target",
        "number of grids where the bounds leave a choice: target (grids near the wished number "
        "of households) or fewest",
        enum=["target", "fewest"],
    )
    n_best: int = setting(3, "plans of a community shown side by side", minimum=1, maximum=20)
    min_difference: float = setting(
        0.1, "share of households that two of them must have in another grid", minimum=0, maximum=1
    )
    fixed: Mapping[str, FixedRules] = tables(
        FixedRules,
        "buildings that lie in one grid, and those of two such lists of a community in two: "
        '[choice.fixed.west] buildings = ["b1", "b2"]',
    )


@attrs.frozen(kw_only=True, repr=False)
class PartitionRules(Section):
    """How hard and by which method to search."""

    path: ClassVar[tuple[str, ...]] = ("partition",)

    method: str = setting(
        "default", "default, tree, ward, kmeans, metis or exact", enum=[*METHODS]
    )
    effort: float = setting(
        1.0,
        "scales the steps of the search: 1 quick, 10 careful",
        exclusiveMinimum=0,
        maximum=1000,
    )
    seed: int = setting(0, "same seed, same plan", minimum=0, maximum=EXACT - 1)
    time_limit_s: float = setting(
        0.0,
        "seconds after which one community is given up: it stays one grid, with a row and a "
        "finding that say so; 0: never. A safety stop beside effort: whom it stops depends on the "
        "machine",
        minimum=0,
        maximum=1_000_000,
    )


@attrs.frozen(kw_only=True, repr=False)
class UpdateRules(Section):
    """What an update should spare: a wish, weighed against households that move."""

    path: ClassVar[tuple[str, ...]] = ("update",)

    move_again_after_years: float = setting(
        3.0,
        "a building that changed its grid should not do so again within so many years; 0: it may",
        minimum=0,
        maximum=100,
    )
    move_again_price: float = setting(
        3.0, "a household moved again so soon counts as so many", minimum=1, maximum=1000
    )


@attrs.frozen(kw_only=True, repr=False)
class OutputRules(Section):
    """What the files say of themselves, and in which form other systems take them."""

    path: ClassVar[tuple[str, ...]] = ("output",)

    date: str = setting(
        "",
        "date of the plan, like 2026-11-30; empty: the newest date in registry.csv, never the "
        "clock, so that equal plans are equal files",
        pattern=r"^(\d{4}-\d{2}-\d{2})?$",
    )
    license: str = setting(
        "", "licence of the data; empty: ODbL-1.0 where a layer came from OpenStreetMap"
    )
    source: str = setting("", "whose data, as other systems should show it")
    multipolygon: bool = setting(
        default=False,
        doc="write every area as MultiPolygon, for systems that append one city to another; "
        "false: only where a layer has one",
    )
    on_foot: bool = setting(
        default=False,
        doc="measure how the homes of each grid hang together on foot: walk_pieces, "
        "walk_main_share, round_km, walk_reason and walk_gap_m of grids, about 1.4 ms a grid",
    )
    json_fg: bool = setting(
        default=False,
        doc="add the members of OGC JSON-FG 1.0 to grids.geojson: place in the working CRS, time, "
        "featureType, featureSchema",
    )
    base_map: str = setting(
        "",
        "map service behind the plan in map.html, which then asks it for tiles: osm, gaode, "
        "tianditu:KEY or an address with {z}, {x}, {y}; empty: none, and no network",
        pattern=r"^(|osm|gaode|tianditu:\w+|https?://[\w.:-]+/\S*\{[zxy]\}\S*)$",
    )
