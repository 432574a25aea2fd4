"""How close an update comes: households moved beside those that no plan in range can keep.

Run: ``python benchmarks/update.py PLAN [PLAN ...] --seeds 5`` with plan folders. In each run
two buildings of a hundred get another count. ``--anew`` plans each city anew besides, and tells
grids in range and out of it in both plans; it may cut a community into one grid more or fewer,
so that what is out of range is to be compared. With ``--months 12`` each plan is lived with
instead: counts change every month, an estate is built in the fourth, an objection is granted in
the eighth, and a line a month says what an audit finds and what became of the codes.
"""

import argparse
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import shapely

import gridplan as gp
from gridplan.layers import Layers
from gridplan.planning.mending import Community


def changed(layers: Layers, seed: int, share: float) -> Layers:
    """Return the layers after a share of the lived-in buildings got other counts."""
    rng = np.random.default_rng(seed)
    buildings = layers.buildings.copy()
    count = buildings["households"].to_numpy().copy()
    lived = np.flatnonzero(count > 0)
    rows = rng.choice(lived, max(round(share * len(lived)), 1), replace=False)
    count[rows] = np.maximum(np.rint(count[rows] * rng.uniform(0.5, 1.6, len(rows))), 0)
    buildings["households"] = count
    return replace(layers, buildings=buildings)


def standing(plan: gp.Plan) -> tuple[int, int]:
    """Return basic grids in range, and out of it."""
    status = plan.grids.loc[plan.grids["kind"] == "basic", "status"]
    return int((status == "ok").sum()), int((status != "ok").sum())


def measure(folder: Path, seeds: int, share: float, *, is_told: bool, is_anew: bool) -> None:
    """Print one line for each seed and one for all."""
    old = gp.read_plan(folder)
    assert old.layers is not None
    rows = []
    for seed in range(seeds):
        told: list[tuple[str, int, int]] = []
        mend = Community.mend

        def spy(one, mend=mend, told=told):  # type: ignore[no-untyped-def]
            found = mend(one)
            told.append((one.name, found[1].households, found[1].bound))
            return found

        Community.mend = spy  # type: ignore[method-assign]
        layers = changed(old.layers, seed, share)
        began = time.process_time()
        new = gp.update_plan(old, layers)
        taken = time.process_time() - began
        Community.mend = mend  # type: ignore[method-assign]
        moved, bound = sum(one[1] for one in told), sum(one[2] for one in told)
        open_ = sum(one[1] for one in told if not one[2])
        total = int(new.grids["households"].sum())
        kept = float((new.grids.index.isin(old.grids.index)).mean())
        ok, out = standing(new)
        beside = ""
        if is_anew:
            beside = " (anew {} and {})".format(*standing(gp.plan_city(layers, rules=old.rules)))
        rows.append((moved - open_, bound, moved / total))
        print(
            f"{folder.name} {seed}: moved {moved} ({moved / total:.1%}), proved {bound}, without "
            f"bound {open_}, ratio {(moved - open_) / max(bound, 1):.2f}, codes kept {kept:.1%}, "
            f"in range {ok}, out of it {out}{beside}, {taken:.1f} CPU s",
            flush=True,
        )
        for name, n, least in told:
            if is_told and n > least:
                print(f"    {name}: moved {n}, proved {least}")
    all_moved, all_bound, worst = (np.array(one) for one in zip(*rows, strict=True))
    ratio = all_moved.sum() / max(all_bound.sum(), 1)
    print(f"{folder.name}: ratio {ratio:.3f}, moved at most {worst.max():.1%}", flush=True)


def built(layers: Layers, plan: gp.Plan, *, houses: int = 8, households: int = 30) -> Layers:
    """Return the layers with an estate on the largest piece of ground without a house."""
    assert plan.atoms is not None
    atoms = plan.atoms.to_crs(layers.crs)
    lived_on = atoms.index.isin(plan.buildings["atom_id"])
    empty = atoms[~lived_on & atoms.geometry.notna()]
    site = empty.area.idxmax()
    ground = empty.geometry.loc[site]
    middle = shapely.maximum_inscribed_circle(ground)
    (x, y), reach = middle.coords[0], middle.length / 2
    turns = np.arange(houses) * 2 * np.pi / houses
    places = shapely.points(x + reach * np.cos(turns), y + reach * np.sin(turns))
    like = layers.buildings[layers.buildings["community_id"] == empty["community_id"][site]]
    new = like.iloc[[0] * houses].copy()
    new.index = [f"new-estate-{number}" for number in range(houses)]
    new = new.assign(households=households, compound_id=None)
    new = new.set_geometry(
        shapely.buffer(places, reach / houses, cap_style="square"), crs=layers.crs
    )
    frame = pd.concat([layers.buildings, new]).rename_axis(layers.buildings.index.name)
    return replace(layers, buildings=frame)


def granted(plan: gp.Plan, seed: int) -> gp.Plan:
    """Return the plan after the first of some random objections that can be granted."""
    rng = np.random.default_rng(seed)
    homes = plan.buildings[plan.buildings["households"] > 0]
    for name in rng.permutation(homes.index.to_numpy(object))[:50]:
        own = plan.grids.loc[homes.loc[name, "grid_code"]]
        beside = plan.grids[plan.grids["community_id"] == own["community_id"]].index
        for other in beside.drop(own.name):
            answer = plan.why(name, instead=other)
            if answer.possible and answer.plan is not None:
                return answer.plan
    return plan


def live(folder: Path, months: int, share: float) -> None:
    """Print one line for each month."""
    plan = gp.read_plan(folder)
    assert plan.layers is not None
    january, layers = set(plan.grids.index), plan.layers
    ever = set(plan.registry.index)
    for month in range(1, months + 1):
        before = plan
        layers = changed(layers, month, share)
        if month == 4:
            layers = built(layers, plan)
        began = time.process_time()
        plan = gp.update_plan(plan, layers, date=f"2027-{month:02d}-01")
        taken = time.process_time() - began
        if month == 8:
            plan = granted(plan, month)
        retired = set(plan.registry.index[plan.registry["status"] == "retired"])
        now = set(plan.grids.index)
        assert ever <= set(plan.registry.index), "no code is forgotten"
        assert not now & retired, "no retired code is given again"
        ever = set(plan.registry.index)
        both = before.buildings.join(plan.buildings["grid_code"].rename("now"), how="inner")
        moved = both.loc[both["grid_code"] != both["now"], "households"].sum()
        basic = plan.grids[plan.grids["kind"] == "basic"]
        found = gp.audit(plan, profile="plan")["severity"].value_counts()
        print(
            f"{folder.name} month {month}: {(basic['status'] == 'ok').sum()} of {len(basic)} "
            f"grids in range, {moved} households moved ({moved / both['households'].sum():.1%}), "
            f"codes of January {len(january & now) / len(january):.1%}, ever given {len(ever)}, "
            f"audit {found.get('error', 0)} errors, {found.get('warning', 0)} warnings, "
            f"{taken:.1f} CPU s",
            flush=True,
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--share", type=float, default=0.02)
    parser.add_argument("--told", action="store_true", help="name communities above the bound")
    parser.add_argument("--anew", action="store_true", help="tell what planning anew gives")
    parser.add_argument("--months", type=int, default=0)
    given = parser.parse_args()
    for one in given.folders:
        if given.months:
            live(one, given.months, given.share)
            continue
        measure(one, given.seeds, given.share, is_told=given.told, is_anew=given.anew)
