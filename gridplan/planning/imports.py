"""Anybody's grids as a plan: polygons, or a table of buildings and codes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import geopandas as gpd
import numpy as np
import shapely

from gridplan.crs import WGS84, reproject, transformer
from gridplan.errors import InputError, first_ids
from gridplan.fabric.atoms import build_atoms
from gridplan.fabric.blocks import build_blocks
from gridplan.fabric.borders import Linework
from gridplan.fabric.cells import Cells
from gridplan.fabric.coverage import cover, cover_communities
from gridplan.fabric.site import OUTLINE, inner_points, share_out
from gridplan.findings import INFO, WARNING, findings, gather
from gridplan.plan.finish import finish
from gridplan.planning.city import assemble, fit_together
from gridplan.planning.community import Clock, CommunityResult, draw, one_grid
from gridplan.planning.divide import Division
from gridplan.planning.given_grids import DEDICATED, codes_of_buildings, read_grids, with_codes
from gridplan.rules import as_rules
from gridplan.schema import COMMUNITY_ID
from gridplan.sources.households.entrances import split_units
from gridplan.sources.read import as_layers

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame, Series
    from pyproj import CRS

    from gridplan.fabric.site import Site
    from gridplan.layers import Layers
    from gridplan.plan.assignment import Assignment
    from gridplan.plan.core import Plan
    from gridplan.rules import Rules

# A piece of a grid in a community that is smaller than this is a border drawn aside.
_SLIVER_M2, _SLIVER_SHARE = 1.0, 0.01
# A line this close to the border of its community is that border.
_BESIDE_M = 0.25
REASON = "as_imported"


def import_plan(
    grids: GeoDataFrame | DataFrame | Series | Mapping[str, str] | str | Path,
    layers: Layers | Mapping[str, Any],
    *,
    rules: Rules | Mapping[str, Any] | None = None,
) -> Plan:
    """Return anybody's grids as a plan that can be audited, edited and updated.

    Parameters
    ----------
    grids
        Polygons with a code (``grid_code``, ``code``, 网格编码 … or the index), and
        ``kind`` where some are dedicated; or a table building_id → code: a Series, a
        mapping, or a frame with a code whose index or column is ``building_id``; or a
        file of either. Polygons are reprojected.
    layers
        The city, from `gridplan.read_layers`.
    rules
        All settings.

    Returns
    -------
    Plan
        A lawful coverage as near to the grids as can be: ground that no grid claims
        goes to the neighbour with most common border; a grid that lies in several
        communities keeps its code in the one that holds most of it. What was changed
        is told in ``findings``; `gridplan.audit` says what else breaks a rule.

    Raises
    ------
    InputError
        If no grid lies in a community, or there is no code, or no CRS.

    Examples
    --------
    >>> import gridplan as gp
    >>> layers = gp.read_layers(**gp.make_town())
    >>> plan = gp.plan_city(layers)
    >>> again = gp.import_plan(plan.grids, layers)
    >>> bool((again.grids["households"] == plan.grids["households"]).all())
    True
    """
    rules = as_rules(rules)
    layers = split_units(as_layers(layers, rules), rules=rules.grid)
    lonlat = cover_communities(
        np.asarray(layers.communities.geometry.array, dtype=object), crs=layers.crs
    )
    grids = read_grids(grids)
    if isinstance(grids, gpd.GeoDataFrame):
        claims = _claims_of_polygons(with_codes(grids), layers)
        results, notes = _from_polygons(claims, layers, lonlat, rules)
    else:
        results, notes = _from_table(codes_of_buildings(grids), layers, lonlat, rules)
    layers = replace(layers, findings=gather([layers.findings, *notes]))
    sites = [result.site for result in results]
    made = [result.result for result in results]
    shapes, _ = fit_together(lonlat, made)
    assignment = assemble(layers, shapes, sites, made)
    codes = np.concatenate([result.codes for result in results])
    kinds = np.concatenate([result.kinds for result in results])
    if "kind" not in getattr(grids, "columns", ()):
        homes = assignment.grids[COMMUNITY_ID].to_numpy(object)
        kinds = np.where(_is_dedicated(codes, homes, rules), DEDICATED[0], kinds)
    owners = np.where(kinds == DEDICATED[0], _owners(assignment, layers), "")
    rows = assignment.grids.assign(code=codes, kind=kinds, institution_id=owners)
    return finish(replace(assignment, grids=rows), layers, rules=rules)


def _is_dedicated(
    codes: NDArray[np.object_], homes: NDArray[np.object_], rules: Rules
) -> NDArray[np.bool_]:
    """Return which codes have a serial of dedicated grids: nothing else tells in a table."""
    tails = [
        code.removeprefix(home) if code.startswith(home) else ""
        for code, home in zip(codes, homes, strict=True)
    ]
    return np.array(
        [
            len(tail) == rules.codes.digits
            and tail.isdecimal()
            and int(tail) >= rules.codes.dedicated_first
            for tail in tails
        ],
        np.bool_,
    )


def _owners(assignment: Assignment, layers: Layers) -> NDArray[np.object_]:
    """Return the largest institution in each grid, ``""`` where there is none."""
    shapes = np.asarray(layers.institutions.geometry.array, dtype=object)
    places = reproject(shapely.point_on_surface(shapes), layers.crs, WGS84)
    atoms = np.asarray(assignment.ground.atoms.geometry.array, dtype=object)
    which, atom = shapely.STRtree(atoms).query(places, predicate="within")
    order = np.lexsort([-which, shapely.area(shapes)[which]])  # the last one stays
    owners = np.full(len(assignment.grids), "", object)
    owners[assignment.grid[atom[order]]] = layers.institutions.index.to_numpy(object)[which[order]]
    return owners


class _Imported(NamedTuple):
    """One community of an imported plan."""

    site: Site
    result: CommunityResult
    codes: NDArray[np.object_]  # by grid; "" for one that is to be numbered
    kinds: NDArray[np.object_]


class _Claims(NamedTuple):
    """Pieces of grids in communities; metres."""

    shape: NDArray[np.object_]
    community: NDArray[np.int64]
    grid: NDArray[np.int64]
    codes: NDArray[np.object_]  # by grid
    kinds: NDArray[np.object_]


def _claims_of_polygons(grids: GeoDataFrame, layers: Layers) -> _Claims:
    """Return what each grid claims in each community, slivers left out."""
    shapes = np.asarray(grids.to_crs(layers.crs).geometry.array, dtype=object)
    ground = np.asarray(layers.communities.geometry.array, dtype=object)
    grid, community = shapely.STRtree(ground).query(shapes, predicate="intersects")
    piece = shapely.intersection(shapes[grid], ground[community])
    area = shapely.area(piece)
    # A sliver is small beside its grid; the best piece of a grid never is one.
    best = np.zeros(len(shapes))
    np.maximum.at(best, grid, area)
    real = (area >= best[grid]) | (
        (area > _SLIVER_M2) & (area > _SLIVER_SHARE * shapely.area(shapes[grid]))
    )
    real &= area > 0
    if not real.any():
        msg = (
            "None of the grids lies in a community. Check that `grids` and `communities` are of "
            "one city and that both say their CRS rightly."
        )
        raise InputError(msg)
    codes = grids.index.to_numpy(object)
    kinds = grids["kind"].to_numpy(object)
    return _Claims(piece[real], community[real], grid[real], codes, kinds)


def _from_polygons(
    claims: _Claims, layers: Layers, lonlat: NDArray[np.object_], rules: Rules
) -> tuple[list[_Imported], list[DataFrame]]:
    """Return every community with the grids that polygons claim in it."""
    sites = _sites(layers, lonlat, rules)
    # The code goes to the community that holds most of the grid.
    area = shapely.area(claims.shape)
    order = np.lexsort([claims.community, -area, claims.grid])
    main = np.zeros(len(area), bool)
    main[order] = np.diff(claims.grid[order], prepend=-1) != 0
    found = []
    for i, site in enumerate(sites):
        here = np.flatnonzero(claims.community == i)
        codes = np.where(main[here], claims.codes[claims.grid[here]], "")
        kinds = claims.kinds[claims.grid[here]]
        result = _claimed(site, claims.shape[here], layers.crs)
        if not len(here):
            codes, kinds = np.array([""], dtype=object), np.array(["basic"], dtype=object)
        found.append(_Imported(site, result, codes.astype(object), kinds))
    ids = layers.communities.index.to_numpy(object)
    split = np.flatnonzero(~main)
    notes = findings(
        WARNING,
        "R03",
        [
            f"The grid {claims.codes[claims.grid[row]]} lies in several communities: its part in "
            f"{ids[claims.community[row]]} became a grid of its own."
            for row in split
        ],
        community_id=ids[claims.community[split]],
        geometry=shapely.point_on_surface(claims.shape[split]),
    )
    lost = np.setdiff1d(np.arange(len(claims.codes)), claims.grid)
    outside = findings(
        WARNING,
        "grid_outside",
        [f"The grid {claims.codes[row]} lies in no community and was left out." for row in lost],
    )
    return found, [notes, outside]


def _sites(layers: Layers, lonlat: NDArray[np.object_], rules: Rules) -> list[Site]:
    """Return the communities of a city as pieces of ground, without institutions."""
    return share_out(
        layers,
        layers.communities.index.to_numpy(object),
        np.array(layers.communities.geometry.array, dtype=object),
        lonlat,
        layers.communities.index.get_indexer(layers.buildings[COMMUNITY_ID]),
        options=rules.fabric,
    )


def _claimed(site: Site, pieces: NDArray[np.object_], crs: CRS) -> CommunityResult:
    """Return a community whose grids are the pieces that polygons claim."""
    if len(pieces) < 2:
        return one_grid(site, REASON)
    parts, grid = shapely.get_parts(pieces, return_index=True)
    flat = shapely.get_dimensions(parts) == 2
    parts, grid = parts[flat], grid[flat]
    points = inner_points(site.shapes)
    at, by = shapely.STRtree(pieces).query(shapely.points(points), predicate="intersects")
    of_building = np.full(len(points), -1)
    of_building[at[::-1]] = by[::-1]
    lost = np.flatnonzero(of_building < 0)
    if len(lost):
        of_building[lost] = shapely.STRtree(pieces).nearest(shapely.points(points[lost]))
    n = len(pieces)
    none = np.zeros(0, object)
    cells = Cells(
        np.zeros(0, np.int64),
        np.zeros(0, np.int64),
        np.arange(n),
        of_building,
        np.arange(len(points)),
    )
    work = Linework(
        _inner_lines(parts, site),
        none,
        shapely.get_coordinates(shapely.point_on_surface(parts)),
        grid,
        np.maximum(shapely.area(parts), 1.0),
        *(none, np.zeros(0, np.int64), np.zeros(0, bool)) * 2,
        parts,
        grid,
    )
    drawn = cover(site.lonlat, work, cells, points=points, crs=crs)
    anchors = inner_points(pieces)
    return CommunityResult(
        np.full(n, -1),
        (REASON,) * n,
        drawn.lonlat,
        drawn.cell,
        np.column_stack(transformer(crs, WGS84).transform(*anchors.T))[drawn.cell],
        drawn.of_building,
        np.stack([drawn.left, drawn.right], axis=1),
        drawn.length_m,
        np.full(len(drawn.left), OUTLINE, np.int8),
        np.zeros(len(drawn.left), bool),
        drawn.seam,
    )


def _inner_lines(parts: NDArray[np.object_], site: Site) -> NDArray[np.object_]:
    """Return outlines of pieces inside a community, led straight onto its border.

    A line that runs along the border, a hair beside it, would tear the two apart.
    """
    border = shapely.boundary(site.polygon)
    lines = shapely.get_parts(shapely.boundary(parts))
    rest = shapely.get_parts(shapely.difference(lines, shapely.buffer(border, _BESIDE_M)))
    rest = rest[shapely.length(rest) > 0]
    if not len(rest):
        return rest
    ends = np.concatenate([shapely.get_point(rest, 0), shapely.get_point(rest, -1)])
    ends = ends[shapely.dwithin(ends, border, 1.01 * _BESIDE_M)]
    ways = shapely.get_coordinates(shapely.shortest_line(ends, border)).reshape(-1, 2, 2)
    beyond = ways[:, 1] + 0.2 * (ways[:, 1] - ways[:, 0])
    stubs = shapely.linestrings(np.stack([ways[:, 0], beyond], axis=1))
    return np.concatenate([rest, stubs])


def _from_table(
    codes: Series, layers: Layers, lonlat: NDArray[np.object_], rules: Rules
) -> tuple[list[_Imported], list[DataFrame]]:
    """Return every community with the grids that a table gives its buildings."""
    unknown = codes.index[~codes.index.isin(layers.buildings.index)]
    if len(unknown) == len(codes):
        msg = (
            f"No building of the table is in the layers (its first: {first_ids(codes.index)}). "
            "Check the ids."
        )
        raise InputError(msg)
    by_row = codes.reindex(layers.buildings.index).fillna("").to_numpy(object)
    found, split = [], []
    seen: dict[str, str] = {}
    sites = _sites(layers, lonlat, rules)
    for site in sorted(sites, key=lambda one: -len(one.shapes)):
        mine = set(by_row[site.building_rows]) - {""}
        split += [(code, site.community_id) for code in sorted(mine & set(seen))]
        seen |= {code: site.community_id for code in mine if code not in seen}
    for site in sites:
        names = by_row[site.building_rows]
        known = np.unique(names[names != ""].astype(str)).astype(object)
        label = np.searchsorted(known.astype(str), names.astype(str))
        label = np.where(names == "", -1, label)
        result, used = _labelled(site, label, len(known), rules, layers.crs)
        here = [code if seen[code] == site.community_id else "" for code in known[used]]
        kept = np.array(here or [""], dtype=object)
        found.append(_Imported(site, result, kept, np.full(len(kept), "basic", dtype=object)))
    notes = [
        findings(
            WARNING,
            "R03",
            [
                f"Buildings of {code} lie in several communities: those in {home} became "
                "a grid of their own."
                for code, home in split
            ],
            community_id=[home for _, home in split],
        ),
        findings(
            INFO,
            "unknown_building",
            f"{len(unknown)} buildings of the table are not in the layers: {first_ids(unknown)}.",
        ).iloc[: len(unknown)],
    ]
    return found, notes


def _labelled(
    site: Site, label: NDArray[np.int64], n: int, rules: Rules, crs: CRS
) -> tuple[CommunityResult, NDArray[np.int64]]:
    """Return a community whose buildings are in given grids, and the labels that have ground.

    A label of −1 stands for a building without a code.
    """
    if n < 2 or site.lonlat is None:
        return one_grid(site, REASON), np.arange(min(n, 1))
    # Every building with a code gets ground of its own, whether people live there or not.
    marked = replace(site, households=(label >= 0).astype(np.int64))
    blocks = build_blocks(marked, options=rules.fabric)
    coded = np.flatnonzero(label >= 0)
    pairs = np.unique(blocks.home[coded] * n + label[coded]) // n
    block, codes = np.unique(pairs, return_counts=True)
    atoms = build_atoms(
        marked, blocks, cut=block[codes > 1], options=rules.fabric, prices=rules.borders
    )
    of_atom = np.full(atoms.n_atoms, -1)
    known = coded[atoms.of_building[coded] >= 0]
    key, count = np.unique(atoms.of_building[known] * n + label[known], return_counts=True)
    order = np.argsort(count, kind="stable")
    of_atom[key[order] // n] = key[order] % n
    used, of_atom = np.unique(_grown(of_atom, atoms.edges, atoms.length), return_inverse=True)
    division = Division(atoms, of_atom, (REASON,) * len(used), (0, 0, 0))
    result = draw(
        marked, blocks, division, simplify_m=rules.fabric.simplify_m, crs=crs, clock=Clock()
    )
    return result, used


def _grown(
    label: NDArray[np.int64], edges: NDArray[np.int64], length: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Return labels after atoms without one joined the neighbour with most common border."""
    label = label.copy()
    a, b = np.concatenate([edges, edges[:, ::-1]]).T
    length = np.tile(length, 2)
    while True:
        keep = (label[a] < 0) & (label[b] >= 0)
        if not keep.any():
            label[label < 0] = 0
            return label
        n = label.max() + 1
        pairs, number = np.unique(a[keep] * n + label[b[keep]], return_inverse=True)
        best = np.lexsort([-pairs, np.bincount(number, weights=length[keep])])
        label[pairs[best] // n] = pairs[best] % n
