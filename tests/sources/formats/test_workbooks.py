import os
import struct
import zipfile

import pytest

from gridplan.errors import InputError
from gridplan.sources.formats.sheets import read_sheets
from gridplan.sources.formats.workbooks import read_workbook
from gridplan.sources.notes import Notes

openpyxl = pytest.importorskip("openpyxl")


def save(path, fill):
    """Write a workbook whose first sheet `fill` has filled."""
    book = openpyxl.Workbook()
    fill(book.active)
    book.save(path)
    return path


def repack(path, name, content):
    """Replace one file of a workbook's archive."""
    with zipfile.ZipFile(path) as book:
        parts = {one: book.read(one) for one in book.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for one, text in (parts | {name: content}).items():
            book.writestr(one, text)
    return path


def biff(*rows):
    """Return an old .xls (BIFF2, as its first version wrote it) of text and numbers."""
    records = [(0x0009, struct.pack("<HH", 2, 0x10))]
    for i, row in enumerate(rows):
        for j, cell in enumerate(row):
            head = struct.pack("<HH3x", i, j)
            if isinstance(cell, str):
                text = cell.encode("latin-1")
                records.append((0x0004, head + bytes([len(text)]) + text))
            else:
                records.append((0x0003, head + struct.pack("<d", cell)))
    records.append((0x000A, b""))
    return b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in records)


def test_cells_are_text_as_people_see_them(tmp_path):
    def fill(sheet):
        sheet.append(["a", 1, 1.5, 130302001001, True, None, " x "])
        sheet["A3"] = 1303020010011234560
        sheet.merge_cells("B1:C2")

    (sheet,) = read_workbook(save(tmp_path / "b.xlsx", fill))
    assert sheet.cells[0].tolist() == ["a", "1", None, "130302001001", "True", None, "x"]
    assert sheet.cells[2, 0].startswith("1.30302")
    assert sheet.merges == [(0, 1, 1, 2)]


def test_errors_and_formulas_without_values_are_seen(tmp_path):
    def fill(sheet):
        sheet.append(["=1+1", "#REF!", '=IF(C1="","",C1)'])
        sheet["B1"].data_type = "e"

    path = save(tmp_path / "b.xlsx", fill)
    with zipfile.ZipFile(path) as book:
        xml = book.read("xl/worksheets/sheet1.xml")
    # Excel stores an empty text as the value of a formula that gives none.
    start = xml.index(b'<c r="C1"')
    stored = (
        xml[start:].replace(b'<c r="C1"', b'<c r="C1" t="str"', 1).replace(b"<v />", b"<v></v>")
    )
    repack(path, "xl/worksheets/sheet1.xml", xml[:start] + stored)
    (sheet,) = read_workbook(path)
    assert sheet.unvalued == [(0, 0)]
    assert sheet.cells[0, 1] == "#REF!"


def test_a_cell_in_the_last_corner_is_an_error_and_not_the_end_of_the_process(tmp_path):
    def fill(sheet):
        sheet["A1"] = sheet["XFD1048576"] = 1

    with pytest.raises(InputError, match="1,048,576 rows and 16,384 columns"):
        read_workbook(save(tmp_path / "b.xlsx", fill))


ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    '<office:spreadsheet><table:table table:name="Tabelle">{}</table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)
CELL = '<table:table-cell {}office:value-type="string"><text:p>{}</text:p></table:table-cell>'


def ods(path, rows):
    """Write an .ods of the given XML of its rows."""
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr("META-INF/manifest.xml", "<manifest/>")
        book.writestr("content.xml", ODS.format(rows))
    return path


def test_open_documents_are_read(tmp_path):
    row = f"<table:table-row>{CELL.format('', 'a')}{CELL.format('', 'b')}</table:table-row>"
    (sheet,) = read_workbook(ods(tmp_path / "b.ods", row))
    assert sheet.name == "Tabelle"
    assert sheet.cells.tolist() == [["a", "b"]]


def test_rows_and_columns_repeated_without_end_are_an_error(tmp_path):
    cell = CELL.format('table:number-columns-repeated="16384" ', "a")
    row = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    with pytest.raises(InputError, match="1,048,576 rows"):
        read_workbook(ods(tmp_path / "b.ods", row))


def test_the_empty_rest_of_an_open_document_is_no_size(tmp_path):
    row = f"<table:table-row>{CELL.format('', 'a')}</table:table-row>"
    rest = (
        '<table:table-row table:number-rows-repeated="1048575">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    (sheet,) = read_workbook(ods(tmp_path / "b.ods", row + rest))
    assert sheet.cells.tolist() == [["a"]]


@pytest.mark.parametrize("name", ["b.ods", "b.xlsx", "b.xls", "b.xlsb"])
@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (
            b"<OGRVRTDataSource><SrcDataSource>secret.csv</SrcDataSource></OGRVRTDataSource>",
            "text",
        ),
        (b"<html><table><tr><td>1</td></tr></table></html>", "a web page"),
        (b"id\thouseholds\n1\t2\n", "text"),
        (bytes(600), "something else"),
    ],
)
def test_a_workbook_is_one_by_its_content_not_by_its_name(tmp_path, name, content, kind):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=f"no workbook but {kind}"):
        read_workbook(tmp_path / name)


def test_a_workbook_under_another_workbook_s_name_is_read(tmp_path):
    path = save(tmp_path / "b.xls", lambda sheet: sheet.append(["a"]))
    assert read_workbook(path)[0].cells.tolist() == [["a"]]


def test_a_workbook_that_unpacks_to_gigabytes_is_not_unpacked(tmp_path):
    path = save(tmp_path / "b.xlsx", lambda sheet: sheet.append(["a"]))
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as book,
        book.open("xl/media/big", "w", force_zip64=True) as part,
    ):
        for _ in range(1025):
            part.write(bytes(2**20))
    with pytest.raises(InputError, match=r"unpacks to 1.0 GB"):
        read_workbook(path)


def test_a_damaged_workbook_is_told(tmp_path):
    path = save(tmp_path / "b.xlsx", lambda sheet: sheet.append(["a"]))
    repack(path, "xl/workbook.xml", b"<workbook")
    with pytest.raises(InputError, match="damaged"):
        read_workbook(path)


def test_what_is_no_regular_file_is_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "zero.xlsx").symlink_to("/dev/zero")
    for name in ("pipe.csv", "zero.xlsx"):
        with pytest.raises(InputError, match="a pipe or a device"):
            read_sheets(tmp_path / name, "buildings", Notes())


def record(kind, payload):
    """Return one record of an .xlsb: kind, length, content."""
    return bytes([kind, len(payload)]) + payload


def test_a_stray_cell_of_an_xlsb_is_found_before_it_is_read(tmp_path):
    def cell(kind, row, column):
        header = record(0, row.to_bytes(4, "little") + b"\0" * 13)
        return header + record(kind, column.to_bytes(4, "little") + b"\0" * 12)

    for stray, reason in ((5, "16,384 columns"), (1, "damaged")):  # a blank one is no cell
        path = tmp_path / "book.xlsb"
        with zipfile.ZipFile(path, "w") as book:
            book.writestr("xl/workbook.bin", b"")
            sheet = cell(5, 1_048_575, 0) + cell(stray, 1_048_575, 16_383)
            book.writestr("xl/worksheets/sheet1.bin", sheet)
        with pytest.raises(InputError, match=reason):
            read_workbook(path)
