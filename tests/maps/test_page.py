import base64
import dataclasses
import hashlib
import html
import json
import re
import shutil
import subprocess
from importlib.resources import files

import folium
import numpy as np
import pytest
from shapely.geometry import Point

from gridplan.findings import findings
from gridplan.maps import explore, render_page
from gridplan.rules import Rules
from tests.maps.test_encode import integers, parts
from tests.plan_fixture import HOUSEHOLDS, make_plan, without_ground


def rendered(plan):
    return explore(plan).get_root().render()


def content_of(page):
    return json.loads(re.search(r'id="gridplan-data">(.*?)</script>', page, re.DOTALL)[1])


@pytest.fixture(scope="module")
def page():
    return rendered(make_plan())


@pytest.fixture(scope="module")
def content(page):
    return content_of(page)


def test_map_is_a_folium_map():
    assert isinstance(explore(make_plan()), folium.Map)


def test_page_asks_nothing_of_other_places(page):
    assert not re.findall(r"""(?:src|href)\s*=\s*["']?\s*(?:https?:)?//""", page)
    assert not re.findall(r"""url\(\s*["']?(?!data:|#default)""", page)
    assert "@import" not in page
    assert "sourceMappingURL" not in page


def test_page_carries_leaflet_and_its_licence(page):
    assert "Leaflet 1.9" in page
    assert "L.map(" in page


def test_every_grid_is_on_the_map_with_its_households(content):
    assert content["grids"]["n"] == 8
    assert [len(rings) for rings in parts(content["grids"])] == [1] * 8
    assert integers(content["grids"]["households"]) == [*HOUSEHOLDS["a"], *HOUSEHOLDS["b"]]
    assert integers(content["grids"]["dedicated"]) == [0, 0, 0, 0, 0, 1, 0, 0]


def test_all_layers_are_there(content):
    assert content["communities"]["n"] == 2
    assert content["buildings"]["n"] == 32
    assert content["streets"]["n"] == 5
    assert sorted(integers(content["streets"]["class"])) == [0, 0, 0, 1, 2]
    assert integers(content["barriers"]["class"]) == [0, 1]
    assert len(content["findings"]["message"]) == 1


def test_card_tells_what_was_found_about_a_grid(content):
    assert content["grids"]["told"] == {"3": ["520 households, at most 500 allowed"]}
    reason = integers(content["grids"]["reason"])[3]
    assert content["grids"]["reasons"][reason] == "oversize_unit"


def test_neighbours_differ_in_colour(content):
    classes = integers(content["modes"][0]["classes"])
    assert classes[0] != classes[1] != classes[3] != classes[2] != classes[0]


def test_households_are_classed_by_the_bounds(content):
    mode = content["modes"][1]
    assert mode["texts"] == ["< 300", "300–366", "367–433", "434–500", "> 500"]
    assert integers(mode["classes"]) == [1, 2, 3, 4, 1, 5, 2, 3]


def test_language_follows_the_names_unless_the_rules_say(content):
    assert content["language"] == "zh"
    assert content["title"] == "文化路街道网格划分方案"
    english = make_plan(rules=Rules.from_dict({"names": {"language": "en"}}))
    assert content_of(rendered(english))["title"] == "Grid plan of 文化路街道"
    latin = make_plan(names=("Mill Road", "Old Town"))
    assert content_of(rendered(latin))["words"]["households"] == "Households"


def test_names_cannot_break_out_of_the_page():
    name = "</script><script>alert(1)//{{ 7*7 }}"
    page = rendered(make_plan(names=(name, "b")))
    assert "<script>alert" not in page
    assert content_of(page)["communities"]["names"][0] == name


def test_too_many_buildings_are_left_out_and_it_says_so(monkeypatch):
    monkeypatch.setattr("gridplan.maps.content._MAX_BUILDINGS", 10)
    content = content_of(rendered(make_plan()))
    assert content["buildings"] is None
    assert content["notes"] == ["为保证速度未显示32栋建筑"]


def test_minor_streets_go_first_when_there_are_too_many(monkeypatch):
    monkeypatch.setattr("gridplan.maps.content._MAX_STREET_VERTICES", 9)
    content = content_of(rendered(make_plan()))
    assert integers(content["streets"]["class"]) == [0, 1, 0, 0]
    assert content["notes"] == ["未显示次要道路"]


def test_same_plan_gives_the_same_page(page):
    assert rendered(make_plan()) == page


HOSTILE = "</title></script><script>alert(1)//{{ 7*7 }}<img src=x onerror=alert(1)>"


@pytest.mark.parametrize("make", [render_page, lambda p, **o: explore(p, **o).get_root().render()])
def test_nothing_of_the_data_is_markup_anywhere(make):
    plan = make_plan(names=(HOSTILE, HOSTILE), run={"attribution": [HOSTILE]})
    told = plan.findings.assign(message=HOSTILE)
    areas = plan.communities.assign(subdistrict_name=HOSTILE)
    for page in (
        make(dataclasses.replace(plan, findings=told, communities=areas)),
        make(make_plan(), title=HOSTILE),
    ):
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert "&lt;/title&gt;" in re.search("<title>(.*?)</title>", page, re.DOTALL)[1]


def test_the_legend_stays_on_a_phone_and_opens_there():
    """Without it there is no choice of colours, and hatched grids have no explanation."""
    page = render_page(make_plan())
    rules = re.findall(r"\.gp-legend\s*\{([^}]*)\}", page)
    assert any("max-height: 45vh" in rule for rule in rules)  # that of narrow screens
    assert not any("display: none" in rule or "visibility" in rule for rule in rules)
    assert 'window.innerWidth < 720 ? "" : " open"' in page  # folded, and there to be opened


def test_a_name_cannot_leave_the_frame_of_a_notebook():
    frame = explore(make_plan(), title='"><script>alert(1)</script>')._repr_html_()
    assert "<script>alert" not in frame


def test_the_page_allows_its_own_scripts_and_nothing_else():
    page = render_page(make_plan())
    policy = html.unescape(re.search(r'Content-Security-Policy" content="(.*?)"', page)[1])
    allowed = re.findall(r"'sha256-(.*?)'", policy)
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    hashes = [base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() for s in scripts]
    assert hashes == allowed
    assert len(allowed) == 3
    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy.partition("style-src")[0]


@pytest.mark.parametrize(
    ("column", "values", "place"),
    [
        ("community_name", ["光明社区", None], "文化路街道"),
        ("subdistrict_name", ["文化路街道", None], None),
        ("subdistrict_name", ["文化路街道", "文化路街道"], "文化路街道"),
        ("subdistrict_id", ["130302001", "130302002"], None),
    ],
)
def test_heading_names_an_area_only_if_it_is_the_area_of_all(column, values, place):
    table = make_plan().communities.assign(**{column: values})
    title = content_of(rendered(make_plan(communities=table)))["title"]
    assert title == (f"{place}网格划分方案" if place else "网格划分方案")


def test_a_community_alone_gives_its_name_to_the_heading():
    plan = make_plan()
    one = make_plan(communities=plan.communities.iloc[:1])
    one = dataclasses.replace(one, grids=plan.grids.iloc[:4])
    assert content_of(rendered(one))["title"] == "文化里社区网格划分方案"


def test_large_numbers_are_on_the_map_as_they_are():
    plan = make_plan()
    households = [3_000_000_000, 13_812_345_678, 12, 130_302_001_001, 5, 6, 7, 2**53]
    grids = plan.grids.assign(households=households, area_m2=[4e9, *plan.grids["area_m2"][1:]])
    content = content_of(rendered(make_plan(grids=grids)))
    assert integers(content["grids"]["households"]) == households
    assert integers(content["grids"]["area_m2"])[0] == 4_000_000_000


def test_a_grid_without_ground_is_found_on_the_map_but_not_drawn():
    content = content_of(rendered(without_ground()))
    assert integers(content["grids"]["parts"]) == [0] + [1] * 7
    assert len(integers(content["grids"]["at"])) == 16
    assert integers(content["grids"]["area_m2"])[0] == 0


def test_a_plan_without_any_ground_has_a_page():
    plan = make_plan()
    assert content_of(rendered(make_plan(grids=plan.grids.assign(geometry=None))))


def test_findings_without_a_place_on_the_earth_are_not_on_the_map():
    far = [Point(np.inf, 0), Point(1e100, 0), Point(), None, make_plan().findings.geometry[0]]
    told = findings("warning", "R09", list("abcde"), geometry=far)
    content = content_of(rendered(make_plan(findings=told)))
    assert content["findings"]["message"] == ["e"]
    assert len(integers(content["findings"]["at"])) == 2


def test_the_sources_of_the_data_are_on_the_map(content):
    assert content["attribution"] == []
    plan = make_plan(run={"attribution": ["© OpenStreetMap contributors"]})
    assert content_of(render_page(plan))["attribution"] == ["© OpenStreetMap contributors"]


def test_a_plan_without_layers_has_a_map():
    alone = content_of(rendered(dataclasses.replace(make_plan(), layers=None)))
    assert alone["communities"]["n"] == 2
    assert alone["streets"] is None


def browse(text, tmp_path):
    """Return the page after it ran, and what the browser complained of."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no browser")
    path = tmp_path / "map.html"
    path.write_text(text, encoding="utf-8")
    done = subprocess.run(  # noqa: S603
        [
            browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND",
            "--enable-logging=stderr", f"--user-data-dir={tmp_path / 'profile'}",
            "--virtual-time-budget=4000", "--dump-dom", path.as_uri(),
        ],
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line]


@pytest.mark.slow
def test_browser_without_network_draws_the_map_without_complaint(page, tmp_path):
    # A pixel of the drawing and the count of controls go where --dump-dom shows them.
    probe = (
        "<script>addEventListener('load', () => {"
        "const c = document.querySelector('.leaflet-overlay-pane canvas');"
        "const p = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
        "document.title = 'painted ' + p.some((v) => v > 0) + ' '"
        "+ document.querySelectorAll('.leaflet-control').length;});</script></html>"
    )
    shown, complaints = browse(page.replace("</html>", probe), tmp_path)
    assert "<title>painted true 5</title>" in shown
    assert not complaints


@pytest.mark.slow
def test_the_policy_of_the_page_lets_the_map_run_and_stops_what_is_put_into_it(tmp_path):
    page = render_page(make_plan(run={"attribution": ["© A"]}))
    shown, complaints = browse(page, tmp_path)
    assert "gp-credit" in shown.partition("<body")[2]
    assert "文化路街道" in shown.partition("<body")[2].partition("gp-title")[2]
    assert not complaints
    evil = (
        "<script>document.title = 'pwned'</script><img src=x onerror=\"document.title='pwned'\">"
    )
    shown, complaints = browse(page.replace("<body>", f"<body>{evil}"), tmp_path)
    assert "<title>pwned" not in shown
    assert complaints


@pytest.mark.slow
@pytest.mark.parametrize("make", [render_page, lambda p, **o: explore(p, **o).get_root().render()])
def test_no_name_acts_in_a_browser(make, tmp_path):
    act = "document.documentElement.dataset.pwned=1"
    name = f'</title></script><script>{act}</script><img src=x onerror={act}>" onload={act} x="'
    plan = make_plan(names=(name, name), run={"attribution": [name]})
    shown, complaints = browse(make(plan, title=name), tmp_path)
    assert "data-pwned" not in shown.partition("<head")[0]
    assert not complaints


def contrast(one, other):
    """Return how far two colours are apart, 1 to 21, by the formula of WCAG 2."""
    light = []
    for colour in (one, other):
        parts = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
        linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
        light.append(float(linear @ (0.2126, 0.7152, 0.0722)))
    return (max(light) + 0.05) / (min(light) + 0.05)


def test_all_words_of_the_page_stand_out_from_what_they_are_written_on():
    style = (files("gridplan.maps") / "map.css").read_text("utf-8")
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", style)
    seen = 0
    for selector, text in rules:
        colour = re.search(r"(?<![-\w])color: (#\w{6})", text)
        if colour is None or ":disabled" in selector:
            continue
        ground = re.search(r"background: (#\w{6})", text)
        assert contrast(colour[1], ground[1] if ground else "#ffffff") >= 4.5, selector
        seen += 1
    assert seen > 20
