"""Places small enough to draw: blocks of 100 m between streets, households in each.

``place([[300, 120], [0, 80]])`` is one community of four blocks, north on top::

    +-----+-----+
    | 300 | 120 |
    +-----+-----+      every line a street, but for the outline
    |   0 |  80 |
    +-----+-----+

Coordinates of extra geometries are metres from the south-west corner.
"""

import geopandas as gpd
import numpy as np
import shapely
from shapely import LineString, box

from gridplan.fabric.atoms import build_atoms
from gridplan.fabric.blocks import build_blocks
from gridplan.fabric.coverage import cover_communities
from gridplan.fabric.institutions import choose_dedicated
from gridplan.fabric.site import make_sites
from gridplan.rules import Rules
from gridplan.sources import read_layers

CRS = "EPSG:4549"
ORIGIN = (465_000.0, 4_421_000.0)
SIDE = 100.0
IDS = tuple(f"13030200100{i}" for i in range(1, 10))


def frame(shapes, **columns):
    """Return shapes, in metres from the south-west corner, as a layer."""
    moved = shapely.transform(np.array(shapes, object), lambda xy: xy + np.array(ORIGIN))
    return gpd.GeoDataFrame(columns, geometry=moved, crs=CRS)


def place(  # noqa: PLR0913
    rows,
    *,
    communities=None,
    streets=None,
    more_streets=(),
    barriers=(),
    compounds=(),
    institutions=(),
    more_buildings=(),
    per_block=4,
    at=ORIGIN,
    order=None,
    rules=Rules(),
):
    """Return the layers of a place.

    `rows` are households by block, north first; `streets` replaces the lattice of
    streets, `more_streets` adds ``(line, class)``; barriers and institutions are
    ``(shape, columns)``, more buildings ``(shape, households)``; communities are
    polygons; `order` shuffles the rows of every layer.
    """
    rows = np.atleast_2d(rows)
    ny, nx = rows.shape
    ground = communities or [box(0, 0, nx * SIDE, ny * SIDE)]
    homes = [*houses_in(rows, per_block), *more_buildings]
    ways = [(line, "residential") for line in lattice(nx, ny)] if streets is None else streets
    ways = [*ways, *more_streets]
    frames = {
        "communities": _frame(ground, at, community_id=IDS[: len(ground)]),
        "buildings": _frame(
            [shape for shape, _ in homes],
            at,
            building_id=[f"b{i:03d}" for i in range(len(homes))],
            households=[float(n) for _, n in homes],
        ),
        "streets": _frame([line for line, _ in ways], at, **{"class": [c for _, c in ways]}),
        "barriers": _frame([b for b, _ in barriers], at, **_columns(barriers, "kind")),
        "compounds": _frame(compounds, at, compound_id=[f"c{i}" for i in range(len(compounds))]),
        "institutions": _frame(
            [b for b, _ in institutions],
            at,
            institution_id=[f"i{i}" for i in range(len(institutions))],
            **_columns(institutions, "name"),
        ),
    }
    frames = {name: frame for name, frame in frames.items() if len(frame)}
    if order is not None:
        frames = {name: f.sample(frac=1, random_state=order) for name, f in frames.items()}
    return read_layers(**frames, rules=rules)


def houses_in(rows, per_block=4):
    """Return houses of 12 m x 12 m, spread evenly over their block, and their households."""
    side = int(np.ceil(np.sqrt(per_block)))
    step = SIDE / side
    homes = []
    for (row, column), total in np.ndenumerate(np.asarray(rows)[::-1]):
        west, south = column * SIDE, row * SIDE
        for i in range(per_block):
            x, y = west + step * (i % side + 0.5), south + step * (i // side + 0.5)
            share = int(total) // per_block + (i < int(total) % per_block)
            homes.append((box(x - 6, y - 6, x + 6, y + 6), share))
    return homes


def lattice(nx, ny, side=SIDE):
    """Return the streets between the blocks."""
    down = [LineString([(i * side, 0), (i * side, ny * side)]) for i in range(1, nx)]
    across = [LineString([(0, i * side), (nx * side, i * side)]) for i in range(1, ny)]
    return down + across


def rules(**sections):
    """Return rules with some settings replaced, e.g. ``rules(grid={"lower": 10})``."""
    return Rules.from_dict(sections)


def small(lower=30, target=40, upper=50, **sections):
    """Return rules with small bounds, so that a few houses make a grid."""
    return rules(grid={"lower": lower, "target": target, "upper": upper}, **sections)


def site_of(layers, *, rules=Rules()):
    """Return the work order of the first community."""
    dedicated = choose_dedicated(layers, rules=rules.dedicated)
    lonlat = cover_communities(layers.communities.geometry.to_numpy(), crs=layers.crs)
    return make_sites(layers, dedicated, lonlat, options=rules.fabric)[0]


def blocks_of(layers, *, rules=Rules()):
    """Return the first community and its blocks."""
    site = site_of(layers, rules=rules)
    return site, build_blocks(site, options=rules.fabric)


def atoms_of(layers, *, cut=None, rules=Rules()):
    """Return the graph of the first community with all its inhabited blocks cut."""
    site, blocks = blocks_of(layers, rules=rules)
    wanted = np.arange(blocks.n_blocks) if cut is None else np.asarray(cut)
    wanted = wanted[blocks.dedicated[wanted] < 0]
    return build_atoms(site, blocks, cut=wanted, options=rules.fabric, prices=rules.borders)


def shapes_of(blocks):
    """Return the polygon of each block, local coordinates, largest first."""
    shapes = [
        shapely.coverage_union_all(blocks.faces[blocks.block == i]) for i in range(blocks.n_blocks)
    ]
    shapes = shapely.transform(np.array(shapes, dtype=object), lambda xy: xy - ORIGIN)
    return sorted(shapes, key=lambda shape: -shape.area)


def loads(plan):
    """Return the households of the basic grids, fewest first."""
    return sorted(plan.grids.loc[plan.grids["kind"] == "basic", "households"].tolist())


def _columns(things, first):
    names = dict.fromkeys([first, *(key for _, columns in things for key in columns)])
    return {name: [columns.get(name) for _, columns in things] for name in names}


def _frame(shapes, at, **columns):
    shapes = np.array(list(shapes), dtype=object)
    moved = shapely.transform(shapes, lambda xy: xy + at) if len(shapes) else shapes
    return gpd.GeoDataFrame(columns, geometry=moved, crs=CRS)
