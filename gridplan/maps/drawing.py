"""The static map of a plan, drawn with matplotlib."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import shapely

from gridplan.maps.base import base_map, has_ground
from gridplan.maps.captions import words_in
from gridplan.maps.colours import PALETTE, colour_neighbours, neighbours
from gridplan.maps.fonts import choose_font
from gridplan.maps.labels import Labels, label_points
from gridplan.plan.attribution import attribution as attribution_of

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from matplotlib.axes import Axes
    from numpy.typing import NDArray
    from pandas import Series

    from gridplan.maps.base import BaseMap
    from gridplan.plan.core import Plan
    from gridplan.rules import FabricOptions

    Bounds = tuple[float, float, float, float]
    _Corner = Literal["upper right", "upper left", "lower right"]

DEDICATED_COLOUR = "#d9d4e6"
UNDER_COLOUR, OVER_COLOUR = "#2166ac", "#b2182b"
_LAND, _GROUND, _WATER = "#f4f2ec", "#fffdf8", "#8fc3e0"
_GRID_BORDER, _COMMUNITY_BORDER = "#33333d", "#5b2a86"
# Width on the ground, metres, of main, ordinary and minor streets.
_STREET_M = (16.0, 9.0, 4.0)
_BARRIERS = {
    "water": {"water", "river", "canal", "coastline", "stream", "lake", "河流", "水系", "水域",
              "海岸线", "湖泊", "运河"},
    "rail": {"rail", "railway", "铁路", "tram", "light_rail", "subway"},
}  # fmt: skip


def plot(
    plan: Plan,
    ax: Axes | None = None,
    *,
    title: str = "",
    labels: bool = True,
    buildings: bool = True,
    legend: bool = True,
    attribution: str | None = None,
    bounds: Bounds | None = None,
) -> Axes:
    """Draw a plan: grids in colours that tell neighbours apart, on streets and water.

    Parameters
    ----------
    plan
        The plan.
    ax
        Axes to draw on; made when None, as large as the shape of the city asks for.
    title
        Heading.
    labels
        Write number and households into grids and names into communities that have
        room for them.
    buildings
        Draw the buildings.
    legend
        Explain the signs.
    attribution
        Source and licence of the data, in small print; that of the plan when None.
    bounds
        West, south, east, north of the piece to be seen, in the working CRS; all of the plan
        when None.

    Returns
    -------
    Axes
        In the working CRS, without frame.

    Warns
    -----
    QualityWarning
        If the plan has Chinese names and no font that can write them is installed: the
        map is in English then, with ids for names.
    """
    plan = replace(plan, grids=plan.grids[has_ground(np.asarray(plan.grids.geometry.array))])
    grids = np.asarray(plan.grids.geometry.array, dtype=object)
    sheet = make_sheet(plan, ax, bounds)
    _draw_ground(sheet, plan, grids)
    if buildings:
        draw_buildings(sheet, plan)
    draw_water(sheet)
    _draw_streets(sheet, plan)
    _draw_borders(sheet, plan, grids)
    if labels:
        _draw_labels(sheet, plan, grids)
    draw_scale(sheet)
    if title:
        sheet.ax.set_title(
            title, loc="left", fontsize=14, fontweight="bold", parse_math=False, **sheet.font
        )
    if note := "; ".join(attribution_of(plan)) if attribution is None else attribution:
        sheet.note(note)
    if legend:
        _draw_legend(sheet, plan)
    return sheet.ax


@dataclass(frozen=True, slots=True)
class Sheet:
    """The axes, how many metres a point is, the font and what lies around the grids."""

    ax: Axes
    metres_per_point: float
    base: BaseMap
    language: str
    font: dict[str, Any]

    def areas(self, geometry: NDArray[np.object_], **style: Any) -> None:  # noqa: ANN401
        """Draw polygons."""
        from matplotlib.collections import PathCollection

        style = {"linewidth": 0.0, "edgecolor": "none", **style}
        self.ax.add_collection(PathCollection(_paths(geometry), **style), autolim=False)

    def lines(self, geometry: NDArray[np.object_], **style: Any) -> None:  # noqa: ANN401
        """Draw lines and the outlines of polygons."""
        draw_lines(self.ax, geometry, **style)

    def points(self, metres: float, least: float = 0.3, most: float = 7.0) -> float:
        """Return the width in points of something that is so many metres wide."""
        return float(np.clip(metres / self.metres_per_point, least, most))

    def note(self, text: str) -> None:
        """Write small print below the map."""
        self.ax.text(
            1.0,
            -0.01,
            text,
            transform=self.ax.transAxes,
            ha="right",
            va="top",
            fontsize=7,
            color="#77777f",
            parse_math=False,
            **self.font,
        )


def draw_lines(ax: Axes, geometry: NDArray[np.object_], **style: Any) -> None:  # noqa: ANN401
    """Draw lines and the outlines of polygons.

    Parameters
    ----------
    ax
        In the CRS of the lines.
    geometry
        Lines and polygons.
    **style
        Of matplotlib's ``LineCollection``.
    """
    from matplotlib.collections import LineCollection

    areal = shapely.get_dimensions(geometry) == 2
    outlines = np.concatenate([shapely.boundary(geometry[areal]), geometry[~areal]])
    parts = [shapely.get_coordinates(part) for part in shapely.get_parts(outlines)]
    style = {"capstyle": "round", "joinstyle": "round"} | style
    ax.add_collection(LineCollection(parts, **style), autolim=False)


def make_sheet(plan: Plan, ax: Axes | None, bounds: Bounds | None = None) -> Sheet:
    """Return axes that show the plan, or a piece of it, in true proportion."""
    import matplotlib.pyplot as plt

    base = base_map(plan)
    west, south, east, north = base.communities.total_bounds if bounds is None else bounds
    width, height = max(east - west, 1.0), max(north - south, 1.0)
    if ax is None:
        longest = 12 / max(width, height)  # inches
        size = (max(longest * width, 5.0), max(longest * height, 5.0))
        ax = plt.subplots(figsize=size, layout="constrained")[1]
    margin = 0.02 * max(width, height)
    ax.set_xlim(west - margin, east + margin)
    ax.set_ylim(south - margin, north + margin)
    ax.set_aspect("equal")
    ax.set_facecolor(_LAND)
    ax.set_xticks([])
    ax.set_yticks([])
    ax.spines[:].set_visible(False)
    figure: Any = ax.figure
    box, inches = ax.get_position(), figure.get_size_inches()
    points = 72 * min(box.width * inches[0] / width, box.height * inches[1] / height)
    spoken, font = choose_font(plan.language)
    return Sheet(ax, 1 / points, base, spoken, {"fontfamily": font})


def _draw_ground(sheet: Sheet, plan: Plan, grids: NDArray[np.object_]) -> None:
    """Draw the fills of grids and the hatching of special ones."""
    communities = np.asarray(sheet.base.communities.geometry.array, dtype=object)
    sheet.areas(communities, facecolor=_GROUND)
    dedicated = (plan.grids["kind"] == "dedicated").to_numpy()
    colours = np.array(PALETTE)[colour_neighbours(len(grids), neighbours(grids)) % len(PALETTE)]
    colours[dedicated] = DEDICATED_COLOUR
    sheet.areas(grids, facecolor=colours, alpha=0.72)
    signs = [(dedicated, "////", "#8c84a8")]
    for status, colour in (("under", UNDER_COLOUR), ("over", OVER_COLOUR)):
        signs.append(((plan.grids["status"] == status).to_numpy(), "\\\\\\\\", colour))
    for rows, hatch, colour in signs:
        sheet.areas(grids[rows], facecolor="none", edgecolor=colour, hatch=hatch, alpha=0.7)


def draw_buildings(sheet: Sheet, plan: Plan) -> None:
    """Draw the buildings, those with households darker."""
    lived_in = (plan.buildings["households"].fillna(0) > 0).to_numpy()
    houses = _areal(plan.buildings.geometry.array)
    sheet.areas(houses[lived_in], facecolor="#3c373c", alpha=0.3)
    sheet.areas(houses[~lived_in], facecolor="#5a5550", alpha=0.16)


def draw_water(sheet: Sheet) -> None:
    """Draw water, above the parcels that some cities give as buildings."""
    barriers = sheet.base.barriers
    water = barriers.geometry[barrier_kinds(barriers) == "water"].to_numpy()
    areal = shapely.get_dimensions(water) == 2
    sheet.areas(water[areal], facecolor=_WATER)
    sheet.lines(water[~areal], colors=_WATER, linewidths=sheet.points(10, 1.0))


def _draw_streets(sheet: Sheet, plan: Plan) -> None:
    """Draw streets by rank, then rail and walls."""
    streets = sheet.base.streets
    rank = street_ranks(streets["class"], plan.rules.fabric)
    geometry = np.asarray(streets.geometry.array, dtype=object)
    for number in (2, 1, 0):
        rows, wide = geometry[rank == number], sheet.points(_STREET_M[number])
        if number < 2:
            sheet.lines(rows, colors="#787068", alpha=0.55, linewidths=wide + 0.7)
        sheet.lines(rows, colors="#ffffff" if number else "#fff6d6", linewidths=wide)
    kinds = barrier_kinds(sheet.base.barriers)
    barriers = np.asarray(sheet.base.barriers.geometry.array, dtype=object)
    wide = sheet.points(9, 0.8, 2.6)
    sheet.lines(barriers[kinds == "rail"], colors="#5d5d66", linewidths=wide)
    sheet.lines(
        barriers[kinds == "rail"],
        colors="#ffffff",
        linewidths=wide * 0.5,
        linestyles=[(0, (4, 4))],
        capstyle="butt",
    )
    sheet.lines(barriers[kinds == "wall"], colors="#7a5230", alpha=0.7, linewidths=0.6)


def _draw_borders(sheet: Sheet, plan: Plan, grids: NDArray[np.object_]) -> None:
    """Draw the borders of grids, of grids out of range, and of communities."""
    wide = sheet.points(12, 0.5, 1.5)
    sheet.lines(grids, colors=_GRID_BORDER, linewidths=wide)
    for status, colour in (("under", UNDER_COLOUR), ("over", OVER_COLOUR)):
        rows = (plan.grids["status"] == status).to_numpy()
        sheet.lines(grids[rows], colors=colour, linewidths=wide * 1.5)
    communities = np.asarray(sheet.base.communities.geometry.array, dtype=object)
    sheet.lines(communities, colors="#ffffff", alpha=0.8, linewidths=wide * 1.6 + 1.4)
    sheet.lines(communities, colors=_COMMUNITY_BORDER, linewidths=wide * 1.6)


def _draw_labels(sheet: Sheet, plan: Plan, grids: NDArray[np.object_]) -> None:
    """Write number and households into every grid, then names where they are in nobody's way."""
    texts = Labels(sheet.ax, sheet.metres_per_point, sheet.font)
    bounds = shapely.bounds(grids) / sheet.metres_per_point
    width, height = (bounds[:, 2:] - bounds[:, :2]).T
    at = shapely.get_coordinates(label_points(grids))
    table = plan.grids
    rows = zip(
        at, width, height, table["serial"], table["households"], table["status"], strict=True
    )
    marks = {"under": UNDER_COLOUR, "over": OVER_COLOUR}
    for place, wide, high, serial, households, status in rows:
        if wide < 18 or high < 14:
            continue
        lines = [(str(serial), 8.0, "bold", "#1d1d26")]
        if wide > 30 and high > 28:
            lines.append((f"{households:,}", 7.0, "normal", marks.get(status, "#3a3a45")))
        texts.write(place[None], lines)
    names = _community_names(sheet, plan)
    for name, shape in zip(names, sheet.base.communities.geometry, strict=True):
        texts.write_inside(shape, [(name, 9.0, "bold", "#43206b")])


def _community_names(sheet: Sheet, plan: Plan) -> list[str]:
    """Return what to write into each community: its name, else its id."""
    ids = sheet.base.communities.index
    names = plan.communities["community_name"].reindex(ids).astype(object)
    readable = sheet.language == plan.language
    known = names.notna() & (names != "") & readable
    return names.where(known, ids.astype(str).to_numpy()).tolist()


def draw_scale(sheet: Sheet) -> None:
    """Draw a scale bar of a round length, and north, in the lower left corner."""
    west, east = sheet.ax.get_xlim()
    south, north = sheet.ax.get_ylim()
    wanted = 0.15 * (east - west)
    power = 10.0 ** np.floor(np.log10(wanted))
    length = max(step * power for step in (1, 2, 5) if step * power <= wanted)
    x, y = west + 0.02 * (east - west), south + 0.02 * (north - south)
    sheet.ax.plot(
        [x, x + length], [y, y], color="#2b2b33", linewidth=2.4, solid_capstyle="butt", zorder=9
    )
    from matplotlib.patheffects import withStroke

    text = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
    sheet.ax.annotate(
        text,
        (x + length / 2, y),
        xytext=(0, 3),
        textcoords="offset points",
        ha="center",
        va="bottom",
        fontsize=8,
        color="#2b2b33",
        path_effects=[withStroke(linewidth=2.2, foreground="#ffffffdd")],
    )
    sheet.ax.annotate(
        "N",
        (x + length * 1.25, y),
        xytext=(0, 13),
        textcoords="offset points",
        ha="center",
        va="bottom",
        fontsize=8,
        color="#2b2b33",
        path_effects=[withStroke(linewidth=2.2, foreground="#ffffffdd")],
        arrowprops={"arrowstyle": "<|-", "color": "#2b2b33", "shrinkA": 0, "shrinkB": 0},
    )


def _draw_legend(sheet: Sheet, plan: Plan) -> None:
    """Explain the signs that occur."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    text = words_in(sheet.language)
    signs: list[Any] = []
    if (plan.grids["kind"] == "dedicated").any():
        signs.append(
            Patch(
                facecolor=DEDICATED_COLOUR,
                edgecolor="#8c84a8",
                hatch="////",
                label=text["dedicated"],
            )
        )
    for status, colour in (("under", UNDER_COLOUR), ("over", OVER_COLOUR)):
        if (plan.grids["status"] == status).any():
            patch = Patch(facecolor="none", edgecolor=colour, hatch="\\\\\\\\", label=text[status])
            signs.append(patch)
    signs += [
        Line2D([], [], color=_GRID_BORDER, linewidth=1.4, label=text["grid_border"]),
        Line2D([], [], color=_COMMUNITY_BORDER, linewidth=2.4, label=text["community_border"]),
    ]
    sheet.ax.legend(
        handles=signs,
        loc=_free_corner(sheet),
        framealpha=0.92,
        edgecolor="#dcdce2",
        prop={"family": sheet.font["fontfamily"], "size": 8},
    ).set_zorder(10)


def _free_corner(sheet: Sheet) -> _Corner:
    """Return the corner where a legend covers least; the scale bar has the lower left."""
    (west, east), (south, north) = sheet.ax.get_xlim(), sheet.ax.get_ylim()
    x, y = 0.22 * (east - west), 0.15 * (north - south)
    corners: dict[_Corner, Any] = {
        "upper right": shapely.box(east - x, north - y, east, north),
        "upper left": shapely.box(west, north - y, west + x, north),
        "lower right": shapely.box(east - x, south, east, south + y),
    }
    communities = np.asarray(sheet.base.communities.geometry.array, dtype=object)
    covered = {
        name: shapely.area(shapely.intersection(communities, box)).sum()
        for name, box in corners.items()
    }
    return min(covered, key=lambda name: covered[name])


def street_ranks(classes: Series, options: FabricOptions) -> NDArray[np.int64]:
    """Return 0 for main, 1 for ordinary, 2 for minor streets, 3 for what is no street.

    Parameters
    ----------
    classes
        Class of each street.
    options
        Which classes are which.
    """
    names = classes.astype(object).fillna("").astype(str).str.removesuffix("_link")
    tests = [options.main_roads, options.minor_streets, options.ignored_streets]
    return np.select([names.isin(known) for known in tests], [0, 2, 3], 1)


def barrier_kinds(barriers: GeoDataFrame) -> NDArray[np.object_]:
    """Return ``water``, ``rail`` or ``wall`` for each barrier."""
    names = barriers["kind"].astype(object).fillna("").astype(str)
    tests = [names.isin(known).to_numpy() for known in _BARRIERS.values()]
    return np.select(tests, list(_BARRIERS), "wall").astype(object)


def _areal(geometry: Any) -> NDArray[np.object_]:  # noqa: ANN401
    """Return polygons; points become small discs."""
    geometry = np.array(geometry, dtype=object)
    flat = shapely.get_dimensions(geometry) < 2
    geometry[flat] = shapely.buffer(geometry[flat], 4.0, quad_segs=4)
    return geometry


def _paths(geometry: NDArray[np.object_]) -> list[Any]:
    """Return polygons with their holes as paths."""
    from matplotlib.path import Path

    parts, owner = shapely.get_parts(geometry, return_index=True)
    rings, ring_part = shapely.get_rings(shapely.orient_polygons(parts), return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    codes = np.full(len(points), Path.LINETO, dtype=np.uint8)
    starts = np.flatnonzero(np.diff(ring, prepend=-1))
    codes[starts] = Path.MOVETO
    codes[np.append(starts[1:], len(points))[: len(starts)] - 1] = Path.CLOSEPOLY
    shape = owner[ring_part[ring]] if len(points) else owner
    cuts = np.searchsorted(shape, np.arange(1, len(geometry)))
    return [
        Path(xy, code, closed=False)
        for xy, code in zip(np.split(points, cuts), np.split(codes, cuts), strict=True)
    ]
