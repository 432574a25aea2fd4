"""What if households come and go: the right grids leave on the right day."""

from datetime import date

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner

from gridplan.cli.main import main
from gridplan.edit.future.dates import parse_date
from gridplan.errors import InputError
from gridplan.partition.outlast import outlast
from tests.place import IDS


def home(plan, code=None):
    """Return a grid and a house in it."""
    code = code or plan.grids.index[0]
    there = plan.buildings[plan.buildings["grid_code"] == code]
    return code, there.index[there["households"] > 0][0]


def test_a_grid_leaves_on_the_day_it_is_over_and_returns_when_houses_go(small_plan):
    code, name = home(small_plan)
    load = int(small_plan.grids.loc[code, "households"])
    table = pd.DataFrame(
        {
            "date": ["2029-05-01", "2027-02-03", "2028-01-01"],
            "building_id": [name] * 3,
            "change": [-30, 51 - load - 1, 30],
        }
    )
    found = small_plan.forecast(table, lasting=False)
    assert found.leaving.index.tolist() == [code]
    row = found.leaving.loc[code]
    assert (row["leaves"], row["status"], row["households_then"]) == ("2028-01-01", "over", 80)
    assert (row["returns"], row["households_end"]) == ("2029-05-01", 50)
    assert found.timeline.index.tolist() == ["now", "2027-02-03", "2028-01-01", "2029-05-01"]
    assert found.timeline["over"].tolist() == [0, 0, 1, 0]
    assert found.loads.loc[code].tolist() == [load, 50, 80, 50]


def test_chinese_tables_are_read_and_what_concerns_many_is_shared_out(small_plan, tmp_path):
    path = tmp_path / "计划.csv"
    names = small_plan.buildings.index
    path.write_bytes(
        f"交付日期,社区编码,楼栋编码,新增户数,事项,备注\n2028年6月,{IDS[0]},,100,,x\n"
        f"2029年,,{names[0]},,拆除,\n".encode("gbk")
    )
    found = small_plan.forecast(path, lasting=False)
    sums = found.loads.groupby(small_plan.grids["community_id"]).sum()
    assert (sums.loc[IDS[0], "2028-06-01"] - sums.loc[IDS[0], "now"]) == 100
    assert (sums.loc[IDS[1]] == sums.loc[IDS[1], "now"]).all()
    gone = sums.loc[IDS[0], "2028-06-01"] - sums.loc[IDS[0], "2029-01-01"]
    assert gone >= small_plan.buildings.loc[names[0], "households"]
    assert "备注" in found.findings["message"].iloc[0]


def test_something_new_is_counted_where_it_is_built(small_plan):
    degrees = small_plan.grids.to_crs(4326)
    spot = degrees.geometry.iloc[0].representative_point()
    table = pd.DataFrame({"日期": ["2027/1/1"], "经度": [spot.x], "纬度": [spot.y], "户数": [77]})
    found = small_plan.forecast(table, lasting=False)
    code = small_plan.grids.index[0]
    assert found.loads.loc[code, "2027-01-01"] == found.loads.loc[code, "now"] + 77


def test_every_fault_of_a_table_is_told_at_once(small_plan):
    table = pd.DataFrame(
        {
            "date": ["soon", "2027", "2027", "2027", "2027"],
            "building_id": ["b001", "nobody", "b001", "b001", ""],
            "change": ["5", "5", "a lot", "", "5"],
        }
    )
    with pytest.raises(InputError) as told:
        small_plan.forecast(table)
    for text in (
        "line 2 has no date that can be read: 'soon'",
        "line 3 names building_id 'nobody'",
        "line 4 has 'a lot'",
        "line 5 has neither a change",
        "line 6 names no building",
    ):
        assert text in str(told.value)
    with pytest.raises(InputError, match=r"no column for a date.*no column for a place"):
        small_plan.forecast(pd.DataFrame({"x": [1]}))


def test_more_households_gone_than_there_are_is_told(small_plan):
    table = pd.DataFrame({"date": ["2027"], "building_id": ["b001"], "change": [-999]})
    found = small_plan.forecast(table, lasting=False)
    assert "takes 999 households where" in found.findings["message"].item()
    assert (found.loads.min(axis=1) >= 0).all()


def test_the_lasting_plan_is_as_good_today_and_lasts_as_long_as_counting_allows(small_plan):
    """One grid is filled up while its neighbours have room: another division holds longer."""
    state = small_plan.edit()._state
    loads = [state.load(row) for row in range(len(state.codes))]
    row = max(
        (row for row in range(len(loads)) if state.communities[row] == IDS[0]),
        key=lambda row: loads[row],
    )
    _, name = home(small_plan, state.codes[row])
    room = 50 - loads[row]
    table = pd.DataFrame(
        {"date": ["2027", "2028"], "building_id": [name] * 2, "change": [room + 2, 3]}
    )
    found = small_plan.forecast(table)
    told = found.communities.loc[IDS[0]]
    assert (told["until"], told["lasting_until"]) == ("2027-01-01", "")
    assert told["is_proven"]
    lasting = found.lasting_plan
    assert (lasting.grids["status"] == "ok").all()
    assert lasting.forecast(table, lasting=False).leaving.empty
    assert 0 < told["moved_households"] < 60


def test_counting_says_when_no_division_can_last(small_plan):
    total = int(small_plan.grids.groupby("community_id")["households"].sum()[IDS[0]])
    table = pd.DataFrame({"date": ["2027"], "community_id": [IDS[0]], "households": [29]})
    assert total > 60
    told = small_plan.forecast(table).communities.loc[IDS[0]]
    assert told["no_plan_beyond"] == "2027-01-01"
    assert told["is_proven"]


@pytest.mark.parametrize("seed", range(20))
def test_outlast_never_makes_today_worse_nor_tears_a_part(seed):
    rng = np.random.default_rng(seed)
    side = 5
    index = np.arange(side * side).reshape(side, side)
    edges = np.concatenate(
        [
            np.stack([index[:, :-1].ravel(), index[:, 1:].ravel()], axis=1),
            np.stack([index[:-1].ravel(), index[1:].ravel()], axis=1),
        ]
    )
    counts = rng.integers(1, 9, (4, side * side)).cumsum(axis=0)
    labels = np.repeat(np.arange(side), side)
    found = outlast(counts, edges, labels, lower=15, upper=40)

    def away(labels, time):
        load = np.bincount(labels, counts[time])
        return np.maximum(np.maximum(load - 40, 15 - load), 0).sum()

    assert away(found, 0) <= away(labels, 0)
    weights = [10_000 * 4, 3, 2, 1]
    assert sum(w * away(found, t) for t, w in enumerate(weights)) <= sum(
        w * away(labels, t) for t, w in enumerate(weights)
    )
    for part in range(side):
        inside = set(np.flatnonzero(found == part).tolist())
        seen, todo = set(), [min(inside)]
        while todo:
            atom = todo.pop()
            seen.add(atom)
            beside = edges[(edges == atom).any(axis=1)].ravel().tolist()
            todo += [one for one in beside if one in inside and one not in seen]
        assert seen == inside


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2027年6月", date(2027, 6, 1)),
        ("2027年6月15日", date(2027, 6, 15)),
        ("2027.6", date(2027, 6, 1)),
        ("20270615", date(2027, 6, 15)),
        (46388, date(2027, 1, 1)),
        (2027, date(2027, 1, 1)),
        (pd.Timestamp("2027-06-15"), date(2027, 6, 15)),
        ("2027-06-15 00:00:00", date(2027, 6, 15)),
        ("2027-02-30", None),
        ("明年", None),
        ("", None),
    ],
)
def test_dates_are_read_as_people_write_them(cell, day):
    assert parse_date(cell) == day


def test_the_command_writes_tables_maps_and_a_log_that_takes_the_lasting_plan(
    small_plan, tmp_path
):
    small_plan.write(tmp_path / "plan")
    code, name = home(small_plan)
    load = int(small_plan.grids.loc[code, "households"])
    path = tmp_path / "changes.csv"
    path.write_text(f"date,building_id,change\n2027-01,{name},{52 - load}\n", "utf-8")
    args = ["forecast", str(tmp_path / "plan"), "--table", str(path), "-o", str(tmp_path / "out")]
    done = CliRunner().invoke(main, args)
    assert done.exit_code == 1, done.output
    assert f"2027-01-01  {code}  over: 52 households" in done.stdout
    names = {one.name for one in (tmp_path / "out").iterdir()}
    assert {"leaving.csv", "leaving.geojson", "map.png", "chart.png", "lasting.jsonl"} <= names
    script = ["--script", str(tmp_path / "out" / "lasting.jsonl")]
    taken = CliRunner().invoke(
        main, ["edit", str(tmp_path / "plan"), *script, "--out", str(tmp_path / "new")]
    )
    assert taken.exit_code == 0, taken.output
    bad = CliRunner().invoke(main, [*args, "--overwrite", "--table", str(tmp_path / "plan")])
    assert bad.exit_code == 2
