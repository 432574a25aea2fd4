"""The roll-out: states by date, coverage by month and level, who is ready, several cities."""

from dataclasses import replace
from html.parser import HTMLParser

import pandas as pd
import pytest

from gridplan.errors import InputError, SchemaError
from gridplan.people.posts import posts_needed
from gridplan.reports.province import compare_cities, differing_rules
from gridplan.reports.rollout import coverage, read_rollout, readiness
from gridplan.reports.rollout_files import write_rollout

IDS = [f"1303990010{n:02d}" for n in range(1, 7)]
TABLE = pd.DataFrame(
    [
        (IDS[0], "规划", "2025-11"),
        (IDS[0], "试点", "2026-02-01"),
        (IDS[0], "运行", "2026年6月1日"),
        (IDS[1], "试点", "2026-03-31"),
        (IDS[2], "规划", "2026-04-01"),
    ],
    columns=["社区编码", "状态", "日期"],
)


def test_every_community_has_the_last_state_it_reached(town_plan):
    status = read_rollout(town_plan, TABLE).status
    assert status.index.equals(town_plan.communities.index)
    assert status["status"].iloc[:4].tolist() == ["running", "pilot", "planned", "none"]
    dates = status.loc[IDS[0], ["planned", "pilot", "running"]].tolist()
    assert dates == ["2025-11-01", "2026-02-01", "2026-06-01"]


def test_one_row_with_a_column_of_dates_says_the_same(town_plan, tmp_path):
    path = tmp_path / "状态.csv"
    path.write_text(
        "社区编码,规划日期,试点日期,运行日期\n"
        f"{IDS[0]},2025-11,2026-02-01,2026年6月1日\n{IDS[1]},,2026-03-31,\n{IDS[2]},2026-04-01,,\n",
        "gb18030",
    )
    one, other = read_rollout(town_plan, path), read_rollout(town_plan, TABLE)
    pd.testing.assert_frame_equal(one.status, other.status)


def test_coverage_adds_up_in_every_month_and_level(town_plan):
    table = coverage(town_plan, read_rollout(town_plan, TABLE))
    assert table["month"].unique().tolist() == [f"2025-{n}" for n in (11, 12)] + [
        f"2026-{n:02d}" for n in range(1, 7)
    ]
    numbers = [one for one in table if one.endswith(("communities", "grids", "households"))]
    for _, month in table.groupby("month"):
        sums = month.groupby("level")[numbers].sum()
        assert sums.nunique().eq(1).all()
        assert sums["households"].iloc[0] == town_plan.grids["households"].sum()
        assert sums["grids"].iloc[0] == len(town_plan.grids)
    whole = table[table["level"] == "all"].set_index("month")
    homes = town_plan.communities["households"]
    assert whole.loc["2026-02", "pilot_households"] == homes[IDS[0]]
    assert whole.loc["2026-03", "covered_households"] == homes[IDS[:2]].sum()
    assert whole.loc["2026-06", "running_communities"] == 1


def test_faults_are_told_and_none_else(town_plan):
    spoilt = pd.DataFrame(
        [
            ("999", "试点", "2026-01-01"),
            (IDS[0], "perhaps", "2026-01-01"),
            (IDS[1], "试点", "soon"),
            (IDS[2], "运行", ""),
            (IDS[3], "试点", "2026-05-01"),
            (IDS[3], "运行", "2026-04-01"),
            (IDS[4], "试点", "2026-05-01"),
            (IDS[4], "试点", "2026-03-01"),
        ],
        columns=TABLE.columns,
    )
    done = read_rollout(town_plan, spoilt)
    assert sorted(done.findings["rule_id"]) == [
        f"rollout_{key}"
        for key in ("bad_date", "missing", "no_date", "out_of_order", "twice", "unknown_community",
                    "unknown_state")
    ]  # fmt: skip
    assert done.status.loc[IDS[4], "pilot"] == "2026-03-01"
    assert read_rollout(town_plan, TABLE).findings["severity"].tolist() == ["info"]


def test_readiness_ranks_what_lacks_least_first(town_plan):
    rollout = read_rollout(town_plan, TABLE)
    table = readiness(town_plan, rollout)
    assert not set(table["status"]) & {"pilot", "running"}
    assert table["score"].is_monotonic_decreasing
    assert table["rank"].tolist() == list(range(1, len(table) + 1))
    grids = town_plan.grids[town_plan.grids["community_id"] == table.index[-1]]
    basic = grids[grids["kind"] == "basic"]
    assert table["in_range_share"].iloc[-1] == round((basic["status"] == "ok").mean(), 4)


def test_vacant_posts_make_a_community_less_ready(town_plan):
    posts = posts_needed(town_plan)
    first = posts["grid_code"].str.startswith(IDS[2])
    roster = posts[first].assign(holder_kind="社区干部", holder_name="")
    roster["holder_name"] = [f"甲{n}" for n in range(len(roster))]
    team = town_plan.staff(roster[["grid_code", "post", "number", "holder_name", "holder_kind"]])
    table = readiness(town_plan, read_rollout(town_plan, TABLE), team)
    filled = (team.posts["status"] == "filled")[team.posts["grid_code"].str.startswith(IDS[2])]
    assert table.loc[IDS[2], "posts_share"] == round(filled.mean(), 4) > 0
    assert (table["posts_share"].drop(IDS[2]) == 0).all()
    assert not table["is_ready"].drop(IDS[2]).any()


class _Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.cells, self.sources = [], 0, []

    def handle_starttag(self, tag, attrs):
        self.cells += tag == "td"
        self.sources += [value for name, value in attrs if name in {"src", "href"}]
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_a_province_is_its_cities(town_plan, tmp_path):
    cities = {"甲市": town_plan, "<b>": town_plan}
    done = write_rollout(cities, TABLE, tmp_path / "out", n_next=3)
    names = {path.name for path in done.paths}
    assert names == {f"{name}.csv" for name in (
        "status", "coverage", "readiness", "findings", "province", "rules"
    )} | {"map.geojson", "province.html"}  # fmt: skip
    page = _Page()
    text = (tmp_path / "out" / "province.html").read_text("utf-8")
    assert "Content-Security-Policy\" content=\"default-src 'none'" in text
    page.feed(text)
    assert page.open == []
    assert page.sources == []
    assert "&lt;b&gt;" in text
    rollouts = {name: read_rollout(plan, TABLE) for name, plan in cities.items()}
    table = compare_cities(cities, rollouts, profile="plan")
    assert (table.loc["甲市"] + table.loc["<b>"])["households"] == table.loc["", "households"]
    assert table.loc["", "grids"] == 2 * len(town_plan.grids)


def test_posts_that_apply_by_default_are_compared(town_plan, tmp_path):
    rules = town_plan.rules.override(
        posts={"head": {"holders": ("社区干部",), "dedicated": False}}
    )
    plans = {"甲": town_plan, "乙": replace(town_plan, rules=rules)}
    table = differing_rules(plans)
    assert table.loc["posts.head.dedicated"].tolist() == ["true", "false"]
    assert table.loc["posts.head.holders"].tolist() == [
        "社区干部、社区工作者、居委会成员", "社区干部",
    ]  # fmt: skip
    assert table.loc["posts.assistant.households"].tolist() == ["200", ""]
    done = write_rollout(plans, TABLE, tmp_path / "out")
    page = (tmp_path / "out" / "province.html").read_text("utf-8")
    assert "<th class=text>社区名称</th>" in page  # above text, which stands left
    assert "<th>户数</th>" in page
    assert len(done.paths)


def test_a_row_of_states_is_told_by_its_place(town_plan, tmp_path):
    pd.DataFrame({"社区编码": ["gone"], "状态": ["试点"]}).to_excel(
        tmp_path / "a.xlsx", index=False
    )
    told = read_rollout(town_plan, tmp_path / "a.xlsx").findings["message"]
    assert told.iloc[0].startswith("a.xlsx的Sheet1第2行：")


def test_a_city_is_called_by_its_name_whatever_that_means(town_plan, tmp_path):
    other = replace(town_plan, rules=town_plan.rules.override(grid={"lower": 250}))
    write_rollout({"micro": town_plan, "households": other}, TABLE, tmp_path / "out")
    text = (tmp_path / "out" / "province.html").read_text("utf-8")
    assert "<th class=text>micro</th><th class=text>households</th>" in text


def test_rules_differ_where_they_differ(town_plan):
    other = replace(
        town_plan, rules=town_plan.rules.override(grid={"lower": 250}, names={"language": "en"})
    )
    table = differing_rules({"a": town_plan, "b": other})
    assert table.loc["grid.lower"].tolist() == ["300", "250"]
    assert set(table.index) <= {"grid.lower", "grid.target"}


@pytest.mark.parametrize("columns", [["社区编码"], ["状态", "日期"]])
def test_tables_without_states_are_refused(town_plan, columns):
    with pytest.raises(SchemaError, match="社区编码"):
        read_rollout(town_plan, TABLE[columns])


def test_a_file_that_is_not_there_is_refused(town_plan, tmp_path):
    with pytest.raises(InputError, match="no file"):
        read_rollout(town_plan, tmp_path / "gone.csv")
