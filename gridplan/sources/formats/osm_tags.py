"""How OpenStreetMap tags become layers: the one table to read and to change."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tagged:
    """Objects that enter a layer by one of their tags.

    Parameters
    ----------
    layer
        Layer of `gridplan.schema.LAYERS`.
    shapes
        Kinds of objects: ``lines``, ``multipolygons``, ``points``.
    key
        OSM key.
    values
        Its values; none: every value but ``no``.
    kind
        What the layer's `kind` says; empty: the value itself.
    """

    layer: str
    shapes: tuple[str, ...]
    key: str
    values: tuple[str, ...] = ()
    kind: str = ""


_LINES, _AREAS, _BOTH = ("lines",), ("multipolygons",), ("multipolygons", "points")

TABLE = (
    Tagged("communities", _AREAS, "boundary", ("administrative",)),
    Tagged("buildings", _AREAS, "building"),
    Tagged("streets", _LINES, "highway"),
    Tagged("barriers", _LINES, "railway", ("rail", "light_rail", "subway"), "rail"),
    Tagged("barriers", _LINES, "railway", ("tram",), "tram"),
    Tagged("barriers", _LINES, "waterway", ("river",), "river"),
    Tagged("barriers", _LINES, "waterway", ("canal",), "canal"),
    Tagged("barriers", _LINES, "waterway", ("stream", "ditch", "drain"), "stream"),
    Tagged("barriers", _LINES, "natural", ("coastline", "cliff")),
    Tagged("barriers", _AREAS, "natural", ("water", "bay"), "water"),
    Tagged("barriers", _AREAS, "waterway", ("riverbank", "dock"), "water"),
    Tagged("barriers", _AREAS, "landuse", ("reservoir", "basin"), "water"),
    Tagged("barriers", _LINES, "barrier", ("wall", "city_wall", "retaining_wall"), "wall"),
    Tagged("barriers", _LINES, "barrier", ("fence",)),
    Tagged("compounds", _AREAS, "landuse", ("residential",)),
    Tagged(
        "institutions",
        _BOTH,
        "amenity",
        (
            "school", "kindergarten", "college", "university", "hospital", "clinic", "townhall",
            "courthouse", "police", "prison", "fire_station", "nursing_home", "social_facility",
        ),
    ),
    Tagged("institutions", _AREAS, "landuse", ("industrial", "military", "education")),
    Tagged("institutions", _BOTH, "office", ("government",), "government"),
)  # fmt: skip

# Column of the layer by OSM key; the first key that is filled counts.
COLUMNS: dict[str, dict[str, tuple[str, ...]]] = {
    "communities": {"community_name": ("name:zh", "name")},
    "buildings": {
        "households": ("building:flats", "flats"),
        "levels": ("building:levels",),
        "floor_area_m2": ("building:floor_area",),
        "use": ("building",),
        "name": ("name", "addr:housename"),
    },
    "streets": {"class": ("highway",), "name": ("name",), "tunnel": ("tunnel",)},
    "barriers": {},
    "compounds": {"name": ("name:zh", "name")},
    "institutions": {"name": ("name:zh", "name"), "staff": ("employees",)},
}

# A building=yes with one of these keys is what the key says, not a home.
USE_KEYS = ("amenity", "office", "leisure", "man_made", "aeroway", "military", "public_transport")
ADDRESS_KEYS = ("addr:street", "addr:housenumber")
# Further keys that decide: named estates are compounds, tunnels are no barriers.
OTHER_KEYS = ("name", "tunnel", "covered", "location", "admin_level", "area", "layer", "ref")


def rows_of(layer: str) -> list[Tagged]:
    """Return the rows of the table that fill one layer.

    Parameters
    ----------
    layer
        Name of the layer.
    """
    return [row for row in TABLE if row.layer == layer]


def keys_of_table() -> list[str]:
    """Return every OSM key that the table looks at."""
    keys = [row.key for row in TABLE]
    for columns in COLUMNS.values():
        keys += [key for names in columns.values() for key in names]
    return list(dict.fromkeys([*keys, *USE_KEYS, *ADDRESS_KEYS, *OTHER_KEYS]))


def query_tags(layer: str) -> dict[str, bool | list[str]]:
    """Return what to ask an OSM service for, to fill one layer.

    Parameters
    ----------
    layer
        Name of the layer.
    """
    tags: dict[str, bool | list[str]] = {}
    for row in rows_of(layer):
        known = tags.get(row.key, [])
        if isinstance(known, list):
            tags[row.key] = [*known, *row.values] if row.values else True
    return tags
