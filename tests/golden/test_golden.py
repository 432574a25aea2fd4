"""Plans of four real communities, as they were when someone last looked at them.

The data stays where it is (``shared/data`` beside the repository); a record holds
figures and the grid of each inhabited building. Where a change is meant, look at the
map that a failure saves, then write the records afresh::

    pytest tests/golden --update-golden
"""

import json
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely

from gridplan.planning.city import plan_city
from gridplan.sources import read_layers
from gridplan.testing import (
    assert_contiguous,
    assert_coverage_valid,
    assert_households_conserved,
    assert_tiles,
)

HERE = Path(__file__).parent
DATA = HERE.parents[2] / "shared" / "data"
LAYERS = ("communities", "buildings", "streets", "barriers", "institutions")
PLACES = {
    "cambridge": ("cambridge_small_us", "25017353200"),
    "monaco": ("monaco_mc", "r2221178"),
    "snezhinsk": ("snezhinsk_ru", "8"),
    "olemps": ("olemps_fr", "12174"),
}
EXACT = ("grids", "in_range", "dedicated", "households", "loads", "reasons")
# Figures that may move a little when the search changes: share of the value, or absolute.
WITHIN = {
    "inner_border_m": {"rel": 0.03},
    "mean_compactness": {"abs": 0.05},
    "mean_street_share": {"abs": 0.05},
}


def read_community(city, community_id):
    """Return the layers of one community and of what touches it."""
    folder = DATA / city
    if not folder.exists():
        pytest.skip(f"the data of {city} is not on this machine ({folder.name} is missing)")
    frames = {name: gpd.read_parquet(folder / f"{name}.parquet") for name in LAYERS}
    ground = frames["communities"]
    ground = ground[ground["community_id"].astype(str) == community_id]
    for name, frame in frames.items():
        near = ground.geometry.to_crs(frame.crs).iloc[0]
        frames[name] = frame[frame.intersects(near)]
    frames["communities"] = ground
    return read_layers(**{name: frame for name, frame in frames.items() if len(frame)})


def record_of(plan):
    """Return the figures of a plan and the grid of each inhabited building."""
    grids = plan.grids
    basic = grids[grids["kind"] == "basic"]
    outer = shapely.union_all(grids.geometry.to_numpy()).length
    lived_in = plan.buildings[plan.buildings["households"] > 0]["grid_code"].dropna()
    serial = lived_in.map(grids["serial"])
    return {
        "grids": len(grids),
        "in_range": int((basic["status"] == "ok").sum()),
        "dedicated": len(grids) - len(basic),
        "households": int(grids["households"].sum()),
        "loads": sorted(basic["households"].tolist()),
        "reasons": sorted(set(basic["reason"]) - {""}),
        "inner_border_m": round((grids.length.sum() - outer) / 2, 1),
        "mean_compactness": round(float(basic["compactness"].mean()), 4),
        "mean_street_share": round(float(basic["street_share"].mean()), 4),
        "serials": serial.sort_index().astype(int).tolist(),
    }


def differences(new, old):
    """Return what differs by more than it may, in words."""
    told = [f"{name}: {old[name]} -> {new[name]}" for name in EXACT if new[name] != old[name]]
    told += [
        f"{name}: {old[name]} -> {new[name]}"
        for name, limit in WITHIN.items()
        if new[name] != pytest.approx(old[name], **limit)
    ]
    return told


def draw_difference(plan, old, path):
    """Save a map: buildings by grid as recorded on the left, as planned on the right."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(16, 8), layout="constrained")
    lived_in = plan.buildings[plan.buildings["households"] > 0].dropna(subset="grid_code")
    lived_in = lived_in.sort_index()
    now = lived_in["grid_code"].map(plan.grids["serial"]).to_numpy(int)
    before = np.array(old["serials"])
    if len(before) != len(now):
        before = np.zeros(len(now), int)
    sides = zip(figure.subplots(1, 2), (before, now), ("recorded", "now"), strict=True)
    for ax, serial, title in sides:
        plan.grids.boundary.plot(ax=ax, color="black", linewidth=1)
        lived_in.plot(ax=ax, column=serial.astype(str), categorical=True, cmap="tab20")
        ax.set_title(title)
        ax.set_axis_off()
    figure.savefig(path, dpi=80)


@pytest.fixture(scope="module", params=PLACES)
def community(request):
    """Return the name of a place and its plan."""
    return request.param, plan_city(read_community(*PLACES[request.param]))


def test_real_community_is_planned_soundly(community):
    _, plan = community
    assert_tiles(plan.grids, plan.layers.communities)
    assert_contiguous(plan)
    assert_coverage_valid(plan.grids)
    assert_households_conserved(plan)
    assert not plan.grids["reason"].isin(["not_found", "failed"]).any()


def test_every_house_of_a_real_community_stands_on_its_atom(community):
    _, plan = community
    houses = plan.buildings[plan.buildings["atom_id"].notna()]
    points = shapely.point_on_surface(houses.geometry.to_numpy())
    at, atom = shapely.STRtree(plan.atoms.geometry.to_numpy()).query(points, "within")
    own = plan.atoms.index.get_indexer(houses["atom_id"])[at]
    same_grid = plan.atoms["grid_code"].to_numpy()[atom] == houses["grid_code"].to_numpy()[at]
    assert not houses.index[at[same_grid & (own != atom)]].tolist()


def test_plan_of_a_real_community_is_as_recorded(community, request, tmp_path):
    name, plan = community
    path = HERE / f"{name}.json"
    new = record_of(plan)
    if request.config.getoption("--update-golden"):
        lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in new.items()]
        path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
        return
    old = json.loads(path.read_text(encoding="utf-8"))
    told = differences(new, old)
    if told:
        picture = tmp_path / f"{name}.png"
        draw_difference(plan, old, picture)
        pytest.fail(f"{'; '.join(told)}. Map of the difference: {picture}")


def test_difference_is_told_and_drawn(town_plan, tmp_path):
    old = record_of(town_plan)
    changed = old | {"grids": 1, "inner_border_m": old["inner_border_m"] * 1.05}
    assert [text.split(":")[0] for text in differences(old, changed)] == [
        "grids", "inner_border_m",
    ]  # fmt: skip
    assert not differences(old, old | {"inner_border_m": old["inner_border_m"] * 1.02})
    draw_difference(town_plan, old, tmp_path / "town.png")
    assert (tmp_path / "town.png").stat().st_size > 10_000
