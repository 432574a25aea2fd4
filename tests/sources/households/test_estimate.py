import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point, box

from gridplan.rules import HouseholdRules, Rules
from gridplan.sources.households.estimate import estimate_households, find_flips, is_use, share_out


def buildings(**columns):
    base = {"households": np.nan, "use": np.nan, "levels": np.nan, "floor_area_m2": np.nan}
    shape = columns.pop("shape", box(0, 0, 20, 50))
    frame = gpd.GeoDataFrame(base | columns, geometry=[shape], index=["b1"], crs="EPSG:4549")
    return frame.astype({"use": "str"}).rename_axis("building_id")


def one(rules=None, **columns):
    return estimate_households(buildings(**columns), rules=rules or Rules()).loc["b1"]


def test_a_count_is_never_changed():
    found = one(households=7, levels=30)
    assert (found["households"], found["estimated"], found["basis"]) == (7, False, "counted")
    assert (found["low"], found["high"]) == (7, 7)


def test_footprint_times_levels_gives_an_estimate_with_interval():
    found = one(levels=6)
    assert found["households"] == 65  # 6,000 m2 / 92.17
    assert (found["low"], found["high"], found["basis"]) == (55, 75, "footprint")
    assert found["estimated"]


def test_floor_area_goes_before_footprint():
    found = one(levels=6, floor_area_m2=921.7)
    assert (found["households"], found["basis"]) == (10, "floor_area")


def test_occupancy_scales_estimates():
    rules = Rules(households=HouseholdRules(occupancy=0.5))
    assert one(rules, floor_area_m2=1843.4)["households"] == 10


@pytest.mark.parametrize("use", ["school", "garages", "非住宅", "办公", "warehouse"])
def test_what_is_no_home_gets_none(use):
    found = one(use=use, levels=6)
    assert (found["households"], found["basis"], found["estimated"]) == (
        0,
        "not_residential",
        False,
    )


@pytest.mark.parametrize("use", ["apartments", "Residential", "住宅", "城镇住宅用地", "yes", None])
def test_homes_and_unnamed_uses_are_estimated(use):
    assert one(use=use, levels=6)["households"] == 65


def test_a_villa_is_one_household():
    assert one(use="detached", levels=3)["households"] == 1


def test_a_point_without_evidence_gets_none():
    found = one(shape=Point(0, 0), levels=6)
    assert (found["households"], found["basis"]) == (0, "no_evidence")


def test_a_point_with_floor_area_is_estimated():
    assert one(shape=Point(0, 0), floor_area_m2=921.7)["households"] == 10


def test_estimation_can_be_switched_off():
    rules = Rules(households=HouseholdRules(estimate=False))
    assert one(rules, levels=6)["households"] == 0


@given(
    count=st.none() | st.integers(0, 5000),
    levels=st.none() | st.floats(0, 60),
    area=st.none() | st.floats(0, 1e5),
)
def test_interval_always_holds_the_estimate(count, levels, area):
    found = one(households=count, levels=levels, floor_area_m2=area)
    assert 0 <= found["low"] <= found["households"] <= found["high"]


def test_uses_are_matched_whole_in_latin_and_anywhere_in_chinese():
    uses = buildings(use="x")["use"].repeat(4).to_numpy(object)
    uses[:] = ["YES", "yesterday", "多层住宅楼", None]
    frame = pd.Series(uses, dtype="str")
    assert is_use(frame, ["yes", "住宅"]).tolist() == [True, False, True, False]


def row_of(n, **columns):
    base = {"households": np.nan, "use": None, "levels": np.nan, "floor_area_m2": np.nan}
    shapes = [box(100 * i, 0, 100 * i + 20, 20) for i in range(n)]
    frame = gpd.GeoDataFrame(
        base | {"compound_id": "M1", "community_id": "A"} | columns,
        index=range(n),
        geometry=shapes,
        crs="EPSG:4549",
    )
    return frame.astype({"use": "str"}).rename_axis("building_id")


def test_entrances_levels_and_flats_multiply():
    found = estimate_households(row_of(1, units=3.0, levels=6.0, flats_per_level=2.0)).iloc[0]
    assert (found["households"], found["basis"]) == (36, "flats")


def test_a_compound_total_goes_to_the_uncounted_by_floor_area():
    given_ = row_of(
        4,
        households=[100, None, None, None],
        levels=[9, 1, 2, 3],
        use=["住宅", "住宅", None, "住宅"],
    )
    found = estimate_households(given_, compound_totals=pd.Series({"M1": 700.0}))
    assert found["households"].tolist() == [100, 100, 200, 300]
    assert found["basis"].tolist() == ["counted"] + ["compound_total"] * 3


def test_a_community_total_leaves_compounds_and_offices_alone():
    given_ = row_of(4, use=["住宅", "住宅", "住宅", "办公"], compound_id=["M1", "M1", None, None])
    found = estimate_households(
        given_, compound_totals=pd.Series({"M1": 7.0}), community_totals=pd.Series({"A": 50.0})
    )
    assert found["households"].tolist() == [4, 3, 43, 0]
    assert found["basis"].tolist()[1:] == ["compound_total", "community_total", "not_residential"]


def test_a_total_below_its_counts_is_not_used():
    given_ = row_of(2, households=[100, None])
    found = estimate_households(given_, compound_totals=pd.Series({"M1": 90.0}))
    assert found["households"].tolist() == [100, 4]


def test_points_without_size_share_a_total_equally():
    given_ = row_of(3).set_geometry([Point(i, 0) for i in range(3)], crs="EPSG:4549")
    found = estimate_households(given_, community_totals=pd.Series({"A": 10.0}))
    assert found["households"].tolist() == [4, 3, 3]


def test_grids_that_estimates_could_flip_are_found():
    houses = pd.DataFrame(
        {
            "grid_code": ["a", "a", "b", "c", None],
            "households": [200, 110, 480, 400, 9],
            "households_low": [170, 94, 408, 400, 9],
            "households_high": [230, 126, 552, 400, 9],
        }
    )
    found = find_flips(houses, lower=300, upper=500)
    assert found.index.tolist() == ["a", "b", "c"]
    assert found["flips_low"].tolist() == [True, False, False]
    assert found["flips_high"].tolist() == [False, True, False]
    assert found["in_range"].all()


@given(st.data())
def test_shares_are_whole_and_add_up(data):
    n = data.draw(st.integers(1, 40))
    groups = np.array(data.draw(st.lists(st.integers(0, 4), min_size=n, max_size=n)))
    weights = np.array(data.draw(st.lists(st.floats(0, 1e6), min_size=n, max_size=n)))
    totals = np.array(data.draw(st.lists(st.integers(0, 5000), min_size=5, max_size=5)), float)
    shares = share_out(totals, groups, weights)
    assert (shares == np.floor(shares)).all()
    assert (shares >= 0).all()
    present = np.unique(groups)
    assert np.array_equal(np.bincount(groups, shares, 5)[present], totals[present])
