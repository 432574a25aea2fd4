"""Cards: one for every grid, its QR code read back, its houses listed, fronts on their backs."""

import re

import numpy as np
import pytest
from click.testing import CliRunner

from gridplan.cli.main import main
from gridplan.errors import InputError, MissingDependencyError
from tests.paper.reading import read_pdf
from tests.plan_fixture import IDS, make_plan

pytest.importorskip("segno")
NAMES = ("Mill Road", "Old Town")


@pytest.fixture(scope="module", autouse=True)
def letters():
    """Write with the font that comes with matplotlib: the same on every machine, and fast."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gridplan.maps.fonts._CHINESE", ())
        yield


@pytest.fixture(scope="module")
def plan():
    return make_plan(names=NAMES)


@pytest.fixture(scope="module")
def folder(plan, tmp_path_factory):
    place = tmp_path_factory.mktemp("cards")
    plan.report(place / "single", kinds=["cards"], qr="https://g.example/?c={code}")
    plan.report(place / "sheets", kinds=["cards"], on_sheets=True)
    return place


def codes_on(page):
    """Return what the QR codes of a page say, read back from their squares."""
    zxingcpp = pytest.importorskip("zxingcpp")
    said = []
    for path in re.findall(r"cm 0 0 0 rg\n(.*?)f Q", page.content, re.DOTALL):
        numbers = np.array(re.findall(r"-?\d+", re.sub(r"[ml\n]", " ", path)), dtype=float)
        squares = numbers.reshape(-1, 5, 2)
        low, high = squares.min(axis=1), squares.max(axis=1)
        side = (high - low).min()
        first = low.min(axis=0)
        low, high = np.rint((low - first) / side), np.rint((high - first) / side)
        n = int(high.max())
        image = np.full((n + 8, n + 8), 255, dtype=np.uint8)
        for (west, south), (east, north) in zip(low.astype(int), high.astype(int), strict=True):
            image[n + 4 - north : n + 4 - south, west + 4 : east + 4] = 0
        found = zxingcpp.read_barcodes(np.kron(image, np.ones((4, 4), dtype=np.uint8)))
        said += [one.text for one in found]
    return said


def test_every_grid_has_a_card_whose_qr_code_says_its_address(folder, plan):
    file = read_pdf(folder / "single" / "cards.pdf")
    assert file.pages[0].width == pytest.approx(297.64)
    said = [text for page in file.pages for text in codes_on(page)]
    assert said == [f"https://g.example/?c={code}" for code in sorted(plan.grids.index)]
    assert [title.split()[0] for title, _ in file.outline] == sorted(plan.grids.index)


def test_cards_and_codes_name_whose_data_they_are(tmp_path):
    credited = make_plan(names=NAMES, run={"attribution": ["© OpenStreetMap contributors"]})
    for path in credited.report(tmp_path / "a", kinds=["cards"]):
        pages = read_pdf(path).pages
        assert any("© OpenStreetMap contributors" in text for text in pages[0].words)


def test_the_sheet_of_codes_has_every_code_and_says_whose_it_is(folder, plan):
    (page,) = read_pdf(folder / "sheets" / "codes.pdf").pages
    assert codes_on(page) == sorted(plan.grids.index)
    assert set(plan.grids.index) <= set(page.words)


def test_the_back_lists_the_houses_of_the_grid_and_leaves_rows_to_fill_in(folder, plan):
    file = read_pdf(folder / "single" / "cards.pdf")
    for number, code in enumerate(sorted(plan.grids.index)):
        back = file.pages[2 * number + 1]
        own = plan.buildings[(plan.buildings["grid_code"] == code)]
        lived_in = set(own.index[own["households"] > 0])
        others = set(plan.buildings.index) - lived_in
        assert lived_in <= set(back.words)
        assert not others & set(back.words)
        assert back.content.count(" re S") > 5 * (len(lived_in) + 3)  # cells


def test_backs_lie_behind_their_fronts_when_the_sheet_is_turned(folder, plan):
    front, back = read_pdf(folder / "sheets" / "cards.pdf").pages[:2]
    # Texts inside are told from their card's corner, so look at the corners in their order.
    corners = [
        [
            tuple(map(float, one))
            for one in re.findall(r"q 1 0 0 1 ([\d.]+) ([\d.]+) cm", p.content)
        ]
        for p in (front, back)
    ]
    width = front.width / 2
    assert len(corners[0]) == 4
    for (x, y), (other_x, other_y) in zip(*corners, strict=True):
        assert other_x == pytest.approx(width - x, abs=0.1)
        assert other_y == y
    assert front.words.index(plan.grids.index[0]) < front.words.index(plan.grids.index[1])


def test_no_text_runs_out_of_a_card_and_long_names_shrink(tmp_path):
    plan = make_plan(names=("A community of a very long name indeed, by the river", "B"))
    (cards, codes) = plan.report(tmp_path / "a", kinds=["cards"])
    for page in (*read_pdf(cards).pages, *read_pdf(codes).pages):
        for text in page.texts:
            assert text.is_on(page), text


def test_the_same_plan_gives_the_same_cards(plan, folder, tmp_path):
    plan.report(tmp_path / "again", kinds=["cards"], on_sheets=True)
    for name in ("cards.pdf", "codes.pdf"):
        content = (folder / "sheets" / name).read_bytes()
        assert (tmp_path / "again" / name).read_bytes() == content


def test_chosen_communities_and_units_have_files_of_their_own(plan, tmp_path):
    files = plan.report(tmp_path / "a", kinds=["cards"], by="community", community=[IDS[1]])
    assert [path.name for path in files] == [
        f"{IDS[1]}_Old Town_cards.pdf",
        f"{IDS[1]}_Old Town_codes.pdf",
    ]
    assert len(read_pdf(files[0]).pages) == 8


def test_a_pattern_without_place_for_the_code_and_a_paper_for_books_are_refused(plan, tmp_path):
    with pytest.raises(InputError, match="has no place for the code"):
        plan.report(tmp_path / "a", kinds=["cards"], qr="https://g.example/")
    with pytest.raises(InputError, match="Nothing is printed on 'A4' here"):
        plan.report(tmp_path / "a", kinds=["cards"], paper="A4")
    assert not (tmp_path / "a").exists()


def test_without_the_package_for_qr_codes_one_line_says_how_to_get_it(plan, tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "segno", None)
    with pytest.raises(MissingDependencyError, match=r"pip install 'gridplan\[cards\]'"):
        plan.report(tmp_path / "a", kinds=["cards"])
    plan.write(tmp_path / "plan")
    run = CliRunner().invoke(
        main, ["report", str(tmp_path / "plan"), "--cards", "-o", str(tmp_path / "a")]
    )
    assert run.exit_code == 2
    assert "gridplan[cards]" in run.output
