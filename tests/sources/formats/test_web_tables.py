"""Web pages and XML named .xls, as office systems export them."""

import pytest

from gridplan.errors import InputError
from gridplan.sources.formats import web_tables
from gridplan.sources.formats.sheets import read_sheets
from gridplan.sources.notes import Notes
from gridplan.sources.read import read_layers
from tests.sources.formats.test_tables import communities, points, told

PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv="Content-Type" content="text/html; charset={charset}">
<title>导出</title><style>td {{ mso-number-format: "\\@" }}</style>
<script>document.write("<table><tr><td>9999</td></tr></table>")</script></head>
<body>{body}</body></html>"""


def page(path, body, *, charset="gb2312", codec="gb18030"):
    path.write_bytes(PAGE.format(charset=charset, body=body).encode(codec))
    return path


def rows_of(table):
    rows = [table.columns, *table.to_numpy().tolist()]
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return "".join(f"<tr>{row}</tr>" for row in cells)


def cells(path):
    return [sheet.cells.tolist() for sheet in read_sheets(path, "ledger", Notes())]


@pytest.mark.parametrize(
    ("charset", "codec"),
    [("gb2312", "gb18030"), ("utf-8", "utf-8"), ("utf-8", "gb18030"), ("gbk", "utf-8")],
)
def test_a_page_of_buildings_is_read_whatever_it_says_of_its_letters(tmp_path, charset, codec):
    table = points(名称="甲楼")
    path = page(
        tmp_path / "b.xls", f"<table>{rows_of(table)}</table>", charset=charset, codec=codec
    )
    layers = read_layers(communities(), path)
    assert layers.buildings["households"].sum() == table["户数"].sum()
    assert len(layers.buildings) == len(table)
    assert set(layers.buildings["name"]) == {"甲楼"}
    ((severity, text),) = told(layers, "web_page")
    assert severity == "info"
    assert "b.xls is a web page" in text


def test_spans_keep_cells_in_their_columns(tmp_path):
    body = """<table><tr><th rowspan=2>楼栋<th colspan="2">户数</tr>
    <tr><td>空置<td>合计</tr><tr><td>1<td><td>12</table>"""
    (sheet,) = read_sheets(page(tmp_path / "b.xls", body), "ledger", Notes())
    assert sheet.cells.tolist() == [
        ["楼栋", "户数", None],
        [None, "空置", "合计"],
        ["1", None, "12"],
    ]
    assert sheet.merges == [(0, 0, 1, 0), (0, 1, 0, 2)]


def test_text_is_text_and_markup_is_none(tmp_path):
    body = (
        "<table><tr><td>a<br>b &lt;b&gt;&nbsp;c<script>alert(1)</script></td>"
        "<td><b>&#20013;</b>文<!-- no --></td><td>&xxe;</td></tr></table>"
    )
    assert cells(page(tmp_path / "b.xls", body)) == [[["a b <b> c", "中文", "&xxe;"]]]


def test_the_table_in_a_table_that_lays_out_the_page_is_read(tmp_path):
    body = "<table><tr><td>台账<table><tr><td>楼<td>户数<tr><td>1<td>7</table></td></tr></table>"
    assert cells(page(tmp_path / "b.xls", body)) == [[["楼", "户数"], ["1", "7"]], [["台账"]]]


def test_a_head_that_nobody_closed_hides_no_table(tmp_path):
    path = tmp_path / "b.xls"
    path.write_text("<html><head><body><table><tr><td>1</table>", encoding="utf-8")
    assert cells(path) == [[["1"]]]


def test_the_xml_of_excel_2003_is_read_by_its_sheets_and_places(tmp_path):
    path = tmp_path / "b.xls"
    path.write_text(
        """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style/></Styles>
<Worksheet ss:Name="楼栋"><Table><Column ss:Width="50"/>
<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">标题</Data></Cell></Row>
<Row ss:Index="3"><Cell ss:Index="2"><Data ss:Type="Number">12</Data>
<Comment><Data>no</Data></Comment></Cell><Cell/><Cell><Data>&b;</Data></Cell></Row>
</Table></Worksheet><Worksheet ss:Name="空"><Table/></Worksheet></Workbook>""",
        encoding="utf-8",
    )
    (sheet,) = read_sheets(path, "ledger", Notes())
    assert sheet.name == "楼栋"
    none = [None] * 4
    assert sheet.cells.tolist() == [["标题", *none[1:]], none, [None, "12", None, "&b;"]]
    assert sheet.merges == [(0, 0, 0, 1)]


def test_formulas_that_were_neutralised_come_back(tmp_path):
    body = "<table><tr><td>'=1+1</td></tr></table>"
    assert cells(page(tmp_path / "b.xls", body)) == [[["=1+1"]]]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("<p>请登录</p>", "without a table"),
        ("<frameset><frame src='b.files/sheet001.htm'></frameset>", "without a table"),
        ("<table><tr><td colspan=99999>1", "beyond 16,384 columns"),
        ("<table><tr><td>" * 20, "tables in tables"),
        ("<table>" + "<tr><td rowspan=99999999 colspan=16000>1" * 4000, "reaches over|beyond"),
    ],
)
def test_a_page_without_sense_is_refused(tmp_path, body, why):
    with pytest.raises(InputError, match=why):
        cells(page(tmp_path / "b.xls", body))


def test_a_page_too_large_is_not_read(tmp_path, monkeypatch):
    path = page(tmp_path / "b.xls", "<table><tr><td>1</table>")
    monkeypatch.setattr(web_tables, "MOST_BYTES", 10)
    with pytest.raises(InputError, match="a web page of 0 MB is not read"):
        cells(path)
