import numpy as np
import pandas as pd
import pytest

from gridplan.sources import join_ledger, read_layers
from tests.sources.town import buildings, communities

pytest.importorskip("openpyxl")

TOWN = {
    "compound_name": ["阳光花园"] * 4 + ["文化里小区"] * 4,
    "name": ["1号楼", "2号楼", "3号楼", "4号楼"] * 2,
}
COUNTS = np.array([12, 24, 36, 48, 12, 24, 36, 50])


def whole(counts=COUNTS, **columns):
    """Return a row for each of the eight buildings."""
    base = {"小区名称": TOWN["compound_name"], "楼栋号": TOWN["name"], "户数": counts}
    return pd.DataFrame(base | columns)


def entrances(name="单元", counts=COUNTS, labels=("1单元", "2单元")):
    """Return two rows for each building, with half its households each."""
    table = whole(counts // 2)
    return pd.concat([table.assign(**{name: one}) for one in labels]).sort_values(
        ["小区名称", "楼栋号"]
    )


def read(tmp_path, **sheets):
    path = tmp_path / "ledger.xlsx"
    with pd.ExcelWriter(path, engine="openpyxl") as writer:
        for name, table in sheets.items():
            table.to_excel(writer, sheet_name=name, index=False)
    town = buildings(**TOWN, households=None, use="住宅", levels=6)
    return read_layers(communities(), town, ledger=path)


def counts(layers):
    return layers.buildings["households"].tolist()


def told(layers, rule_id, severity="warning"):
    found = layers.findings[layers.findings["rule_id"] == rule_id]
    return found.loc[found["severity"] == severity, "message"].tolist()


@pytest.mark.parametrize("order", [("2023年", "2024年"), ("2024年", "2023年")])
def test_of_two_years_the_newer_counts(tmp_path, order):
    years = {"2023年": whole(COUNTS - 1), "2024年": whole()}
    layers = read(tmp_path, **{year: years[year] for year in order})
    assert counts(layers) == COUNTS.tolist()
    (text,) = told(layers, "total_differs")
    assert "sheet 2023年" in text
    assert "242 there, 234 here; they differ for 8: row 2: 12 and row 2: 11" in text


def test_a_building_that_only_the_older_year_has_is_kept(tmp_path):
    layers = read(tmp_path, **{"2023": whole(COUNTS - 1), "2024": whole()[1:]})
    assert counts(layers) == [11, *COUNTS[1:]]


def test_of_years_in_one_column_the_newest_counts(tmp_path):
    table = pd.concat([whole(COUNTS - 1, 年度="2023"), whole(年度="2024")])
    layers = read(tmp_path, a=table)
    assert counts(layers) == COUNTS.tolist()
    assert "older rows of sheet a" in told(layers, "total_differs")[0]


@pytest.mark.parametrize("is_first", [True, False])
def test_a_summary_and_its_details_count_once(tmp_path, is_first):
    sheets = {"汇总": whole(), "明细": entrances()}
    layers = read(tmp_path, **(sheets if is_first else dict(reversed(sheets.items()))))
    assert counts(layers) == COUNTS.tolist()
    assert told(layers, "total_differs") == []
    assert "242 there, 242 here" in told(layers, "ledger_sheets", "info")[0]


def test_a_summary_that_its_details_contradict_is_told(tmp_path):
    layers = read(tmp_path, 汇总=whole(), 明细=entrances(counts=COUNTS + 2))
    assert counts(layers) == COUNTS.tolist()
    assert "they differ for 8" in told(layers, "total_differs")[0]


def test_identical_sheets_count_once(tmp_path):
    layers = read(tmp_path, a=whole(), b=whole())
    assert counts(layers) == COUNTS.tolist()
    assert told(layers, "total_differs") == []


def test_a_building_beside_its_entrances_in_one_sheet_counts_once(tmp_path):
    table = pd.concat([whole(), entrances()]).sort_values(["小区名称", "楼栋号"])
    assert counts(read(tmp_path, a=table)) == COUNTS.tolist()


def test_entrances_within_the_building_number_do_not_add_to_the_building(tmp_path):
    table = entrances("门牌")
    table["楼栋号"] += table.pop("门牌")
    assert counts(read(tmp_path, a=table)) == COUNTS.tolist()
    assert counts(read(tmp_path, a=pd.concat([whole(), table]))) == COUNTS.tolist()


def test_entrances_on_different_sheets_add_up(tmp_path):
    table = entrances()
    sheets = {one: table[table["单元"] == one] for one in ("1单元", "2单元")}
    assert counts(read(tmp_path, **sheets)) == COUNTS.tolist()


def test_an_entrance_on_two_sheets_counts_once(tmp_path):
    table = entrances()
    layers = read(tmp_path, a=table, b=table[table["单元"] == "2单元"])
    assert counts(layers) == COUNTS.tolist()
    assert told(layers, "total_differs") == []


def test_rows_told_apart_by_an_unknown_column_add_up(tmp_path):
    layers = read(tmp_path, a=entrances("方位", labels=("东", "西")))
    assert counts(layers) == COUNTS.tolist()
    assert told(layers, "rows_added") == []
    assert told(layers, "ledger_row") == []


def test_a_row_for_each_household_counts_one_each(tmp_path):
    rows = whole(1).loc[np.repeat(np.arange(8), COUNTS)]
    numbers = [f"H{i}" for i in range(len(rows))]
    for name in ("户号", "户籍编码"):
        layers = read(tmp_path, a=rows.assign(**{name: numbers}))
        assert counts(layers) == COUNTS.tolist()
        assert told(layers, "ledger_row") == []
    flats = rows.drop(columns="户数").assign(户号=numbers)
    assert counts(read(tmp_path, a=flats)) == COUNTS.tolist()
    people = pd.concat([flats.assign(姓名="甲"), flats.assign(姓名="乙")])
    assert counts(read(tmp_path, a=people)) == COUNTS.tolist()


def test_rows_that_only_numbers_tell_apart_are_added_and_told(tmp_path):
    table = pd.concat([whole(), whole()[:1].assign(户数=5)], ignore_index=True)
    layers = read(tmp_path, a=table.assign(序号=range(1, 10)))
    assert counts(layers) == [17, *COUNTS[1:]]
    assert "rows 2 (12), 10 (5)" in told(layers, "rows_added")[0]


def test_only_rows_alike_in_all_columns_are_doubles(tmp_path):
    table = pd.concat([whole(), whole()[:1]])
    layers = read(tmp_path, a=table)
    assert counts(layers) == COUNTS.tolist()
    assert "there twice" in told(layers, "ledger_row")[0]


def test_totals_of_compounds_do_not_add_up_over_years(tmp_path):
    table = pd.DataFrame({"小区": ["阳光花园", "文化里小区"], "楼栋号": None, "户数": [120, 122]})
    old = table.assign(户数=[100, 100])
    layers = read(tmp_path, **{"2023": old, "2024": table})
    assert layers.buildings["households"].sum() == 242
    assert len(told(layers, "total_differs")) == 1


def test_what_became_of_each_row_is_reported():
    ledger = pd.concat([whole(年份="2023"), whole(年份="2024")])
    town = read_layers(communities(), buildings(**TOWN, households=None)).buildings
    report = join_ledger(town, ledger).report
    assert report["status"].tolist() == ["not_used"] * 8 + ["joined"] * 8


def test_the_filled_of_two_columns_is_read(tmp_path):
    table = whole().rename(columns={"户数": "总户数"})
    table.insert(2, "户数", None)
    assert counts(read(tmp_path, a=table)) == COUNTS.tolist()


@pytest.mark.parametrize("is_first", [True, False])
def test_the_order_of_columns_decides_nothing(tmp_path, is_first):
    table = whole(住户数=COUNTS * 2)
    table = table[
        ["小区名称", "楼栋号", *(["住户数", "户数"] if is_first else ["户数", "住户数"])]
    ]
    layers = read(tmp_path, a=table)
    assert counts(layers) == COUNTS.tolist()
    assert "could be meant by `住户数` (484)" in told(layers, "total_differs")[0]


def test_tables_side_by_side_are_both_read(tmp_path):
    left, right = whole()[:4], whole()[4:].reset_index(drop=True)
    both = pd.concat([left, pd.DataFrame({"": [None] * 4}), right], axis=1)
    assert counts(read(tmp_path, a=both)) == COUNTS.tolist()


def test_formulas_without_values_are_told_though_few(tmp_path):
    layers = read(tmp_path, a=whole(["=6+6", *COUNTS[1:]]))
    assert "households holds formulas without values in 1 rows (2)" in told(layers, "formulas")[0]


def test_sheets_left_out_are_named(tmp_path):
    layers = read(tmp_path, 说明=pd.DataFrame({"填表说明": ["x"]}), a=whole())
    assert "说明" in told(layers, "sheets_left_out", "info")[0]
    assert counts(layers) == COUNTS.tolist()


def test_ids_wrapped_for_excel_join(tmp_path):
    for wrap in ('="{}"', "'{}", "{}\t"):
        table = pd.DataFrame(
            {"building_id": [wrap.format(i) for i in range(1, 9)], "户数": COUNTS}
        )
        table.to_csv(tmp_path / "l.csv", index=False)
        layers = read_layers(communities(), buildings(households=None), ledger=tmp_path / "l.csv")
        assert counts(layers) == COUNTS.tolist()


def test_a_count_of_the_building_repeated_on_its_flats_counts_once(tmp_path):
    rows = whole().loc[np.repeat(np.arange(8), COUNTS)]
    layers = read(tmp_path, a=rows.assign(房号=[f"{i}室" for i in range(len(rows))]))
    assert counts(layers) == COUNTS.tolist()
    assert "repeat the count of their building" in told(layers, "rows_added")[0]
