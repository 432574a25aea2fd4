"""The map book: every grid is found in it, nothing runs out of a page, the same bytes again."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely
from click.testing import CliRunner

from gridplan.cli.main import main
from gridplan.errors import InputError, QualityWarning
from gridplan.maps.drawing import street_ranks
from gridplan.paper.book import place_of
from gridplan.paper.canvas import Box, Canvas
from gridplan.paper.fonts_used import Fonts
from gridplan.paper.lettering import Lettering, Word
from gridplan.paper.window import METRES_PER_POINT, frame_on, round_scale
from tests.paper.reading import read_pdf
from tests.plan_fixture import IDS, make_plan

NAMES = ("Mill Road", "Old Town")


@pytest.fixture(scope="module", autouse=True)
def letters():
    """Write with the font that comes with matplotlib: the same on every machine, and fast."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gridplan.maps.fonts._CHINESE", ())
        yield


@pytest.fixture(scope="module")
def plan():
    return made()


def made():
    """Return the plan of two communities with one street of a name that can be written."""
    plan = make_plan(names=NAMES, run={"attribution": ["© OpenStreetMap contributors"]})
    streets = plan.layers.streets.copy()
    streets["name"] = streets["name"].astype(object)
    streets.iloc[1, streets.columns.get_loc("name")] = "Elm St"
    return replace(plan, layers=replace(plan.layers, streets=streets))


@pytest.fixture(scope="module")
def folder(plan, tmp_path_factory):
    place = tmp_path_factory.mktemp("books")
    plan.report(place / "plain", kinds=["pdf"])
    plan.report(place / "grids", kinds=["pdf"], grid_pages="half", paper="A3", landscape=True)
    return place


@pytest.fixture(scope="module")
def plain(folder):
    return read_pdf(folder / "plain" / "book.pdf")


@pytest.fixture(scope="module")
def grids(folder):
    return read_pdf(folder / "grids" / "book.pdf")


def test_cover_overview_communities_and_indexes_stand_in_the_outline(plain):
    titles = [title for title, _ in plain.outline]
    assert titles[1:4] == ["Overview", f"Mill Road  {IDS[0]}", f"Old Town  {IDS[1]}"]
    assert titles[4:] == ["Index of grid codes", "Index of streets"]
    assert [page for _, page in plain.outline] == [0, 1, 2, 3, 4, 4]


def test_every_grid_stands_in_the_table_of_its_community_and_in_the_index(plain, plan):
    for community, page in zip(IDS, (2, 3), strict=True):
        codes = plan.grids.index[plan.grids["community_id"] == community]
        assert set(codes) <= set(plain.pages[page].words)
    index = " ".join(plain.pages[4].words)
    assert all(code in index for code in plan.grids.index)
    words = plain.pages[4].words
    streets = words[words.index("Index of streets") + 1 :]
    # The other streets have Chinese names, which no font here can write.
    assert streets[:2] == ["3", "Elm St"]
    assert streets[2].startswith("Source")


def test_links_of_the_overview_lead_to_the_communities(plain):
    leads = {page for _, page in plain.pages[1].links}
    assert leads == {2, 3}
    for community, page in zip(NAMES, (2, 3), strict=True):
        assert community in plain.pages[page].words


def test_neighbours_are_named_with_their_page(plain):
    assert "Old Town" in plain.pages[2].words
    assert "p. 4" in plain.pages[2].words


def test_grids_have_pages_of_their_own_when_asked_for(grids, plan):
    titles = {title.split("  ")[0]: page for title, page in grids.outline}
    for row, code in enumerate(plan.grids.index):
        page = grids.pages[titles[code]]
        assert f"{plan.grids['households'].iat[row]:,}" in page.words
    assert grids.pages[titles[plan.grids.index[0]]].width == pytest.approx(1190.55)


@pytest.mark.parametrize("which", ["plain", "grids"])
def test_no_text_runs_out_of_its_page(which, request):
    for page in request.getfixturevalue(which).pages:
        assert page.texts
        for text in page.texts:
            assert text.is_on(page), text


def test_the_same_plan_is_the_same_book_byte_for_byte(folder, tmp_path):
    made().report(tmp_path / "again", kinds=["pdf"])
    content = (folder / "plain" / "book.pdf").read_bytes()
    assert (tmp_path / "again" / "book.pdf").read_bytes() == content


def test_the_source_stands_at_the_foot_by_itself_or_as_said(plan, plain, tmp_path):
    assert all("© OpenStreetMap" in " ".join(page.words) for page in plain.pages)
    plan.report(tmp_path / "a", kinds=["pdf"], attribution="City of X", title="My <b>book</b>")
    file = read_pdf(tmp_path / "a" / "book.pdf")
    words = " ".join(word for page in file.pages for word in page.words)
    assert "City of X" in words
    assert "OpenStreetMap" not in words
    assert file.title == "My <b>book</b>"
    assert "My <b>book</b>" in file.pages[0].words


def test_the_date_is_that_of_the_plan(plan, tmp_path):
    registry = plan.registry.copy()
    registry.loc[plan.grids.index[0], ["status", "since", "until"]] = ["in use", "2026-05-01", ""]
    dated = replace(plan, registry=registry.fillna(""))
    dated.report(tmp_path / "a", kinds=["pdf"])
    words = " ".join(read_pdf(tmp_path / "a" / "book.pdf").pages[2].words)
    assert "As of 2026-05-01" in words


def test_names_are_never_markup(tmp_path):
    nasty = r"$x_1$ <b>\n & {grid}"
    make_plan(names=(nasty, "Old Town")).report(tmp_path / "a", kinds=["pdf"])
    file = read_pdf(tmp_path / "a" / "book.pdf")
    assert nasty in file.pages[2].words
    assert any(title.startswith(nasty) for title, _ in file.outline)


def test_one_book_for_each_unit_and_only_what_was_chosen(plan, tmp_path):
    files = plan.report(tmp_path / "by", kinds=["pdf"], by="community")
    assert [path.name for path in files] == [f"{IDS[0]}_Mill Road.pdf", f"{IDS[1]}_Old Town.pdf"]
    plan.report(tmp_path / "one", kinds=["pdf"], community=[IDS[1]])
    file = read_pdf(tmp_path / "one" / "book.pdf")
    assert file.title == "Old Town: map book of the grids"
    codes = plan.grids.index[plan.grids["community_id"] == IDS[0]]
    assert not set(codes) & {word for page in file.pages for word in page.words}


def test_a_title_names_the_units_that_the_book_is_about(plan):
    table = pd.DataFrame(
        {
            "community_name": list("abcdefgh"),
            "subdistrict_name": list("SSSSSTTT"),
            "district_name": ["D"] * 5 + ["E"] * 3,
        },
        index=list("abcdefgh"),
    )
    several = replace(plan, communities=table)
    for ids, name in (("abcdefgh", "D, E"), ("abcde", "D"), ("ab", "a, b"), ("abcd", "S")):
        assert place_of(several, list(ids), "en") == name
    one = replace(plan, communities=table.assign(district_name="D"))
    assert place_of(one, list("fgh"), "en") == "T"


def test_the_team_stands_where_a_roster_is_given(plan, tmp_path):
    roster = pd.DataFrame(
        [
            {
                "grid_code": plan.grids.index[0],
                "post": "head",
                "holder_name": "N. N.",
                "holder_kind": "社区干部",
            }
        ]
    )
    texts = {}
    for name, named in (("quiet", False), ("named", True)):
        plan.report(
            tmp_path / name, kinds=["pdf"], roster=roster, with_names=named, grid_pages="page"
        )
        file = read_pdf(tmp_path / name / "book.pdf")
        texts[name] = " ".join(word for page in file.pages for word in page.words)
    assert "N. N." in texts["named"]
    assert "N. N." not in texts["quiet"]
    assert "filled" in texts["quiet"]


def test_what_cannot_be_printed_is_refused_in_words(plan, tmp_path):
    empty = replace(plan, grids=plan.grids.iloc[:0])
    for one, how, says in (
        (plan, {"community": ["9"]}, "No such community"),
        (plan, {"by": "grid"}, "whole communities"),
        (plan, {"paper": "B5"}, "Nothing is printed on 'B5'"),
        (plan, {"grid_pages": "all"}, "no pages 'all'"),
        (empty, {}, "nothing to print"),
    ):
        with pytest.raises(InputError, match=says):
            one.report(tmp_path / "out", kinds=["pdf"], **how)
    assert not (tmp_path / "out").exists()


def test_without_a_chinese_font_the_book_is_english_and_says_what_to_install(
    tmp_path,
):
    with pytest.warns(QualityWarning, match="Install one, for example fonts-noto-cjk"):
        make_plan().report(tmp_path / "a", kinds=["pdf"])
    file = read_pdf(tmp_path / "a" / "book.pdf")
    words = [word for page in file.pages for word in page.words]
    assert IDS[0] in words
    assert "Overview" in words
    assert not any("社区" in word for word in words)


@pytest.mark.filterwarnings("ignore::gridplan.errors.QualityWarning")
def test_the_command_writes_a_book(tmp_path):
    make_plan(names=NAMES).write(tmp_path / "plan")
    run = CliRunner().invoke(
        main,
        [
            "report",
            str(tmp_path / "plan"),
            "--pdf",
            "--grid-pages",
            "page",
            "--title",
            "Book",
            "-o",
            str(tmp_path / "out"),
        ],
    )
    assert run.exit_code == 0, run.output
    file = read_pdf(tmp_path / "out" / "book.pdf")
    assert file.title == "Book"
    assert len(file.pages) == 2 + 2 + 8 + 1


def test_scales_are_round_and_true():
    frame = frame_on(Box(0, 0, 400, 300), (0, 0, 1500, 900))
    assert frame.scale == 12_000
    ends = frame.to_page(np.array([[0.0, 0.0], [1200.0, 0.0]]))
    assert (ends[1, 0] - ends[0, 0]) * METRES_PER_POINT == pytest.approx(0.1)  # 10 cm at 1:12,000
    assert [round_scale(one) for one in (401, 999, 1001, 8001)] == [500, 1000, 1200, 10000]


def test_words_never_lie_over_each_other_and_stay_in_their_frame():
    canvas = Canvas(200, 200, Fonts("en"))
    letters = Lettering(canvas, Box(20, 20, 180, 180))
    places = np.random.default_rng(0).uniform(0, 200, (300, 2))
    boxes = [letters.write(place[None], [Word("Mill Road", 7.0)]) for place in places]
    boxes = [box for box in boxes if box]
    assert len(boxes) > 20
    shapes = [shapely.box(*box) for box in boxes]
    first, second = shapely.STRtree(shapes).query(shapes, predicate="overlaps")
    assert all(
        shapes[i].intersection(shapes[j]).area < 0.01 for i, j in zip(first, second, strict=True)
    )
    assert all(
        box.west >= 20 and box.east <= 180 and box.south >= 20 and box.north <= 180
        for box in boxes
    )


def test_a_name_follows_its_street_once_for_both_carriageways():
    canvas = Canvas(400, 400, Fonts("en"))
    letters = Lettering(canvas, Box(0, 0, 400, 400))
    before = []
    for y in (100, 112):
        letters.write_along(
            shapely.LineString([(10, y), (250, y + 60)]), Word("Elm St", 7), before
        )
    assert len(before) == 1
    sharp = shapely.LineString([(10, 300), (30, 330), (50, 300), (70, 330)])
    letters.write_along(sharp, Word("A winding street", 7), before)
    assert len(before) == 1


def test_streets_without_class_are_drawn_as_ordinary_ones(plan):
    classes = plan.layers.streets["class"].astype(object)
    assert street_ranks(classes.where(classes != "primary"), plan.rules.fabric)[0] == 1
