"""The file: what is written can be read, and is nothing but text where it is text."""

import io

import numpy as np
import pytest
import shapely

from gridplan.maps.fonts import choose_font
from gridplan.paper.canvas import Box, Canvas, fit, wrap
from gridplan.paper.fonts_used import Fonts
from gridplan.paper.pdf import Document, Entry
from tests.paper.reading import read_pdf

NASTY = r"$\frac{1}{2}$ <b>&amp; {0} %d #let (x) \ Q BT ET"


def write(path, *draw, language="en", outline=()):
    fonts = Fonts(language)
    with path.open("wb") as stream, Document(stream, fonts, title="t", language="en") as document:
        for one in draw:
            canvas = Canvas(200, 100, fonts)
            one(canvas)
            canvas.finish(document)
        document.outline += outline
    return read_pdf(path)


def test_text_is_text_whatever_signs_it_has(tmp_path):
    texts = [NASTY, "Straße № 5", "Улица Ленина", "tab\there", "ctrl\x00\x1f"]
    file = write(tmp_path / "a.pdf", *(lambda c, t=t: c.text(5, 50, t, 8) for t in texts))
    assert [page.words[0] for page in file.pages[:3]] == texts[:3]
    assert file.pages[3].words == ["tab here"]
    assert file.pages[4].words == ["ctrl  "]


def test_a_sign_that_no_font_has_is_a_question_mark(tmp_path):
    file = write(tmp_path / "a.pdf", lambda c: c.text(5, 50, "a\U00013000b", 8))
    assert file.pages[0].words == ["a?b"]


@pytest.mark.filterwarnings("ignore::gridplan.errors.QualityWarning")
def test_chinese_is_written_in_a_font_cut_down_to_its_signs(tmp_path):
    if choose_font("zh")[0] != "zh":
        pytest.skip("no font with Chinese signs here")
    file = write(tmp_path / "a.pdf", lambda c: c.text(5, 50, "文化路街道", 8), language="zh")
    assert file.pages[0].words == ["文化路街道"]
    assert (tmp_path / "a.pdf").stat().st_size < 40_000


def test_outline_is_a_tree_and_links_lead_to_pages_that_come_later(tmp_path):
    outline = [Entry(0, "a", 0), Entry(1, "a1", 1), Entry(1, "a2", 1), Entry(0, "b", 2)]
    file = write(
        tmp_path / "a.pdf",
        lambda c: c.link(Box(0, 0, 10, 10), 2),
        lambda _: None,
        lambda _: None,
        outline=outline,
    )
    assert file.outline == [("a", 0), ("a1", 1), ("a2", 1), ("b", 2)]
    assert file.pages[0].links == [((0, 0, 10, 10), 2)]
    parents = [body for body in file.objects.values() if b"/First" in body and b"/Parent" in body]
    assert len(parents) == 1
    assert b"/Count -2" in parents[0]


def test_holes_run_the_other_way_and_no_point_is_written_twice(tmp_path):
    ring = shapely.box(0, 0, 50, 50).difference(shapely.box(10, 10, 20, 20))
    dense = shapely.segmentize(ring, 0.01)
    file = write(
        tmp_path / "a.pdf",
        lambda c: c.areas(np.array([ring, None, shapely.Polygon()]), "#ff0000"),
        lambda c: c.areas(np.array([dense]), "#ff0000"),
    )
    assert file.pages[0].content.count(" m ") == 2
    assert file.pages[1].content.count(" l ") < 50 * 4 * 20 + 10 * 4 * 20 + 10


def test_a_file_that_fails_on_the_way_is_not_finished():
    stream, fonts = io.BytesIO(), Fonts("en")

    def begin():
        with Document(stream, fonts, title="t", language="en") as document:
            Canvas(9, 9, fonts).finish(document)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        begin()
    assert b"%%EOF" not in stream.getvalue()


def test_a_line_too_long_shrinks_then_ends_in_dots():
    fonts = Fonts("en")
    whole = fonts.width("Massachusetts Avenue", 10)
    assert fit(fonts, "Massachusetts Avenue", 10, whole) == ("Massachusetts Avenue", 10)
    text, size = fit(fonts, "Massachusetts Avenue", 10, whole * 0.8)
    assert text == "Massachusetts Avenue"
    assert fonts.width(text, size) <= whole * 0.8 + 1e-9
    text, size = fit(fonts, "Massachusetts Avenue", 10, whole * 0.3)
    assert text.endswith("…")
    assert fonts.width(text, size) <= whole * 0.3


def test_lines_break_between_words_and_between_chinese_signs():
    fonts = Fonts("en")
    text = "one two three 网格图册，网格 four"
    lines = wrap(fonts, text, 10, fonts.width("three 网格", 10))
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert not any(line.startswith("，") for line in lines)
    assert all(fonts.width(line, 10) <= fonts.width("three 网格，", 10) for line in lines)
