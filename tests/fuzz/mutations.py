"""What may be wrong with a city: each function takes one and spoils it in one way."""

import geopandas as gpd
import numpy as np
import shapely
from shapely import LineString, MultiPolygon, Point, Polygon, box
from shapely.affinity import translate

from tests.fuzz.cities import CLASSES, CRS


def spoil(city, rng, *, most=5):
    """Return the city after some mutations, and their names."""
    names = []
    for _ in range(rng.integers(0, most + 1)):
        mutation = MUTATIONS[rng.integers(len(MUTATIONS))]
        try:
            changed = mutation(dict(city), rng)
        except shapely.errors.ShapelyError:
            continue  # spoilt so far that this cannot be done to it
        if len(changed["communities"]) and len(changed["buildings"]):
            city = changed
            names.append(mutation.__name__)
    return city, names


def _set(city, name, shapes):
    """Replace the shapes of a layer, row by row."""
    city[name] = city[name].set_geometry(gpd.GeoSeries(list(shapes), crs=CRS))
    city[name] = city[name].reset_index(drop=True)
    return city


def _change(city, name, rng, change, share=0.3):
    """Change a share of the shapes of a layer."""
    shapes = list(city[name].geometry)
    for i, shape in enumerate(shapes):
        if rng.random() < share and not shape.is_empty:
            shapes[i] = change(shape)
    return _set(city, name, shapes)


def _add(city, name, shapes, **columns):
    """Add rows to a layer."""
    frame = city[name]
    new = gpd.GeoDataFrame(columns, geometry=list(shapes), crs=CRS)
    for key in ("building_id", "compound_id", "institution_id", "community_id"):
        if key in frame and key not in new:
            start = "1303020011" if key == "community_id" else name[0] + "x"
            count = len(frame) + np.arange(len(new))
            new[key] = [f"{start}{i:02d}" for i in count]
    joined = gpd.pd.concat([frame, new], ignore_index=True) if len(frame) else new
    city[name] = gpd.GeoDataFrame(joined, geometry="geometry", crs=CRS)
    return city


def _layer(rng):
    return rng.choice(["communities", "buildings", "streets", "barriers", "compounds"])


def _middle(city):
    return np.array(city["communities"].geometry.iloc[0].representative_point().coords[0])


def drop_vertices(city, rng):
    def drop(shape):
        return shape.simplify(rng.choice([0.5, 5, 30]))

    return _change(city, _layer(rng), rng, drop)


def duplicate_vertices(city, rng):
    def double(shape):
        return shapely.segmentize(shape, rng.choice([0.7, 5.0])) if shape.length < 5e3 else shape

    return _change(city, _layer(rng), rng, double)


def shift_vertices(city, rng):
    size = rng.choice([1e-9, 1e-4, 0.003, 0.05, 1.0, 8.0])
    phase = rng.uniform(0, 6)

    def shift(shape):
        # One place moves one way, so that rings stay closed and neighbours stay together.
        return shapely.transform(shape, lambda xy: xy + size * np.sin(997.0 * xy[:, ::-1] + phase))

    return _change(city, _layer(rng), rng, shift, share=rng.choice([0.1, 1.0]))


def snap_vertices(city, rng):
    step = rng.choice([0.001, 0.01, 1.0, 10.0])
    name = _layer(rng)
    return _change(
        city, name, rng, lambda s: shapely.transform(s, lambda xy: np.round(xy / step) * step), 1.0
    )


def shift_layer(city, rng):
    name = _layer(rng)
    by = rng.uniform(-1, 1, 2) * rng.choice([0.005, 0.05, 3.0, 60.0])
    return _set(city, name, [translate(shape, *by) for shape in city[name].geometry])


def points_on_lines(city, rng):
    """Put houses exactly on streets, or on the borders of communities."""
    lines = [*city["streets"].geometry, *city["communities"].boundary]
    lines = [line for line in lines if line.length > 0]
    if not lines:
        return city
    n = int(rng.integers(1, 6))
    chosen = [lines[i] for i in rng.integers(len(lines), size=n)]
    shapes = [line.interpolate(rng.uniform(0, line.length)) for line in chosen]
    if rng.random() < 0.3:
        shapes = [Point(line.geoms[0].coords[0] if line.geom_type[0] == "M" else line.coords[0])
                  for line in chosen]  # fmt: skip
    return _add(city, "buildings", shapes, households=rng.choice([0.0, 20.0, 35.0, 80.0], n))


def pile_of_points(city, rng):
    n = int(rng.integers(2, 12))
    place = Point(_middle(city) + rng.uniform(-80, 80, 2))
    return _add(
        city, "buildings", [place] * n, households=np.full(n, rng.choice([1.0, 9.0, 60.0]))
    )


def pile_of_houses(city, rng):
    n = int(rng.integers(2, 8))
    corner = _middle(city) + rng.uniform(-80, 80, 2)
    shift = rng.choice([0.0, 0.01, 1.0, 6.0])
    shapes = [box(*(corner + i * shift), *(corner + 12 + i * shift)) for i in range(n)]
    return _add(city, "buildings", shapes, households=rng.integers(0, 40, n).astype(float))


def house_across(city, rng):
    """Add a house that lies across everything, of more households than a grid."""
    corner = _middle(city) + rng.uniform(-60, 60, 2)
    size = rng.uniform(20, 160, 2)
    return _add(
        city, "buildings", [box(*corner, *(corner + size))], households=[rng.integers(400)]
    )


def units(city, rng):
    """Give houses units; one lies mostly outside."""
    _, south, east, north = city["communities"].total_bounds
    shape = box(
        east - 15, (south + north) / 2, east + rng.uniform(-10, 60), (south + north) / 2 + 9
    )
    city = _add(city, "buildings", [shape], households=[900.0])
    count = np.where(city["buildings"]["households"] > 25, rng.integers(2, 7), 1)
    city["buildings"] = city["buildings"].assign(units=count)
    return city


def counts(city, rng):
    n = len(city["buildings"])
    kind = rng.integers(5)
    old = city["buildings"]["households"].to_numpy(float)
    new = [
        np.zeros(n),
        np.where(rng.random(n) < 0.05, 2500.0, old),
        np.where(rng.random(n) < 0.7, 0.0, old * 3),
        np.full(n, float(rng.integers(1, 60))),
        old * 5,
    ][kind]
    city["buildings"] = city["buildings"].assign(households=new)
    return city


def sliver_communities(city, rng):
    """Add communities thinner than anything that can be drawn."""
    ring = city["communities"].geometry.iloc[0].boundary
    start = rng.uniform(0, 0.8) * ring.length
    part = shapely.ops.substring(ring, start, start + rng.uniform(5, 0.2 * ring.length + 6))
    thin = part.buffer(rng.choice([1e-9, 1e-5, 0.002, 0.02, 0.4]), cap_style="flat")
    return _add(city, "communities", [thin])


def outline_of_all(city, rng):
    """Add the outline of the whole city with the noise of floats."""
    whole = city["communities"].union_all()
    kind = rng.integers(3)
    if kind == 0:
        whole = whole.buffer(rng.choice([-3e-4, 3e-4, 5e-4, 0.02]))
    elif kind == 1:
        whole = shapely.transform(whole, lambda xy: xy.astype(np.float32).astype(float))
    else:
        whole = shapely.transform(whole, lambda xy: np.round(xy, 4))
    return _add(city, "communities", [whole])


def overlap_communities(city, rng):
    size = rng.choice([1e-4, 0.01, 0.5, 20.0])
    return _change(city, "communities", rng, lambda s: s.buffer(size, join_style="mitre"), 0.6)


def gaps_between_communities(city, rng):
    size = rng.choice([1e-4, 0.004, 0.02, 0.5, 6.0])
    return _change(city, "communities", rng, lambda s: s.buffer(-size, join_style="mitre"), 0.6)


def holes(city, rng):
    size = rng.choice([0.01, 1.0, 30.0])
    hole = Point(_middle(city)).buffer(size)
    return _change(city, "communities", rng, lambda s: s.difference(hole), 0.8)


def many_parts(city, rng):
    """Split communities by a gap, or set a part of them far away."""

    def split(shape):
        west, south, east, north = shape.bounds
        x = rng.uniform(west, east)
        gap = rng.choice([0.001, 0.03, 2.0, 25.0])
        rest = shape.difference(box(x, south - 1, x + gap, north + 1))
        if rng.random() < 0.3:
            island = translate(shape.intersection(box(x, south, east, north)), 0, 3000)
            rest = MultiPolygon([p for s in (shape, island) for p in shapely.get_parts(s)
                                 if p.geom_type == "Polygon"])  # fmt: skip
        return rest if rest.area > 0 else shape

    return _change(city, "communities", rng, split, 0.6)


def pinched_communities(city, rng):
    """Leave a community in two halves that meet in a neck, or in one point."""

    def pinch(shape):
        west, south, east, north = shape.bounds
        x, y = rng.uniform(west, east), rng.uniform(south, north)
        w = rng.uniform(2, 20)
        neck = rng.choice([0.0, 0.005, 0.05, 1.0])
        up = Polygon([(x - w, north + 1), (x + w, north + 1), (x, y + neck)])
        down = Polygon([(x - w, south - 1), (x + w, south - 1), (x, y - neck)])
        return shape.difference(up).difference(down)

    return _change(city, "communities", rng, pinch, 0.5)


def street_beside_border(city, rng):
    """Add a street a few centimetres beside the border of a community."""
    aside = rng.choice([0.004, 0.03, 0.06, 0.5, 3.0])
    lines = list(city["communities"].buffer(-aside).boundary)
    lines = [part for line in lines for part in shapely.get_parts(line) if part.length > 0]
    return _add(city, "streets", lines, **{"class": rng.choice(CLASSES, len(lines))})


def dead_ends(city, rng):
    n = int(rng.integers(1, 8))
    starts = _middle(city) + rng.uniform(-150, 150, (n, 2))
    lines = [LineString([p, p + rng.uniform(-120, 120, 2)]) for p in starts]
    return _add(city, "streets", lines, **{"class": rng.choice(CLASSES, n)})


def short_streets(city, rng):
    """Let streets end short of where they should meet."""
    by = rng.choice([0.004, 0.03, 0.3, 20.0])

    def cut(shape):
        if shape.length < 3 * by or shape.geom_type != "LineString":
            return shape
        return shapely.ops.substring(shape, by, shape.length - by)

    return _change(city, rng.choice(["streets", "barriers"]), rng, cut, 0.5)


def loops(city, rng):
    centre = Point(_middle(city) + rng.uniform(-100, 100, 2))
    rings = [centre.buffer(r).boundary for r in rng.uniform(0.02, 90, 3)]
    eight = LineString([(p.x, p.y) for p in (centre, translate(centre, 60, 60),
                        translate(centre, 60, 0), translate(centre, 0, 60), centre)])  # fmt: skip
    lines = [*rings, eight]
    return _add(city, "streets", lines, **{"class": rng.choice(CLASSES, len(lines))})


def near_duplicates(city, rng):
    """Draw lines twice, almost."""
    name = rng.choice(["streets", "barriers", "compounds"])
    by = rng.uniform(-1, 1, 2) * rng.choice([1e-6, 0.004, 0.02, 0.3])
    shapes = [translate(shape, *by) for shape in city[name].geometry]
    more = {key: city[name][key] for key in ("class", "kind") if key in city[name]}
    return _add(city, name, shapes, **{k: list(v) for k, v in more.items()})


def one_ground(city, rng):
    """Put institutions on one ground, inside each other, or side by side."""
    corner = _middle(city) + rng.uniform(-80, 80, 2)
    size = rng.uniform(20, 120)
    shift = rng.choice([0.0, 0.004, 0.5, size, size / 2])
    shapes = [box(*corner, *(corner + size)), box(*corner, *(corner + size))]
    shapes[1] = translate(shapes[1], shift, 0)
    if rng.random() < 0.3:
        shapes.append(Point(corner + size / 2))
    n = len(shapes)
    return _add(city, "institutions", shapes, kind=["school"] * n, staff=[900.0] * n)


def overlapping_compounds(city, rng):
    corner = _middle(city) + rng.uniform(-120, 80, 2)
    shapes = [box(*corner, *(corner + size)) for size in rng.uniform(10, 150, 3)]
    return _add(city, "compounds", shapes)


def missing_layers(city, rng):
    for name in ("streets", "barriers", "compounds", "institutions"):
        if rng.random() < 0.5:
            city[name] = city[name].iloc[:0]
    return city


def missing_rows(city, rng):
    name = rng.choice(list(city))
    keep = rng.random(len(city[name])) < rng.choice([0.3, 0.9])
    city[name] = city[name][keep].reset_index(drop=True)
    return city


def shuffled_rows(city, rng):
    seed = int(rng.integers(1 << 30))
    return {k: v.sample(frac=1, random_state=seed).reset_index(drop=True) for k, v in city.items()}


def points_only(city, _rng):
    return _set(city, "buildings", city["buildings"].representative_point())


def touching_houses(city, rng):
    """Add a row of houses wall to wall."""
    corner = _middle(city) + rng.uniform(-80, 80, 2)
    w, n = rng.uniform(3, 15), int(rng.integers(3, 15))
    shapes = [box(corner[0] + i * w, corner[1], corner[0] + (i + 1) * w, corner[1] + 10)
              for i in range(n)]  # fmt: skip
    return _add(city, "buildings", shapes, households=rng.integers(0, 25, n).astype(float))


def crooked_shapes(city, rng):
    """Give houses and compounds bow ties and spikes."""

    def spoilt(shape):
        xy = shapely.get_coordinates(shape)
        if len(xy) < 4:
            return shape
        xy[[0, 1]] = xy[[1, 0]]
        return Polygon(xy[:-1])

    return _change(city, rng.choice(["buildings", "compounds"]), rng, spoilt)


MUTATIONS = [
    value
    for name, value in sorted(globals().items())
    if callable(value)
    and getattr(value, "__module__", "") == __name__
    and not name.startswith("_")
    and name != "spoil"
]
