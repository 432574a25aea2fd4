"""The page driven as people drive it: mouse, touch and keys in a real browser, no network."""

import io
import json
import re
import shutil
import time

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image

from gridplan.cli.main import main
from gridplan.datum import wgs84_to_gcj02
from gridplan.edit import Edit
from gridplan.people.posts import posts_needed
from gridplan.plan.folder import read_plan

selenium = pytest.importorskip("selenium", reason="selenium is not installed")

from selenium import webdriver  # noqa: E402
from selenium.common.exceptions import NoSuchElementException  # noqa: E402
from selenium.webdriver.common.action_chains import ActionChains  # noqa: E402
from selenium.webdriver.common.actions.action_builder import ActionBuilder  # noqa: E402
from selenium.webdriver.common.actions.interaction import POINTER_TOUCH  # noqa: E402
from selenium.webdriver.common.actions.pointer_input import PointerInput  # noqa: E402
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402
from selenium.webdriver.support.select import Select  # noqa: E402

CSS = By.CSS_SELECTOR
DESKTOP, PHONE = (1400, 900), (520, 900)  # the least width of a window of Chromium is 500


@pytest.fixture(scope="module")
def plan_dir(town_plan, tmp_path_factory):
    folder = tmp_path_factory.mktemp("driven") / "plan"
    town_plan.write(folder)
    return folder


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not driver:
        pytest.skip("chromium and its driver are not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    home = tmp_path_factory.mktemp("downloads")
    for flag in (
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={home / 'profile'}",
    ):  # fmt: skip
        options.add_argument(flag)
    options.add_experimental_option("prefs", {"download.default_directory": str(home)})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(
        options=options, service=webdriver.ChromeService(executable_path=driver)
    )
    browser.home = home
    yield browser
    browser.quit()


class Page:
    """The map of a plan in a browser, as somebody sees it."""

    def __init__(
        self, browser, plan_dir, size=DESKTOP, *, touch=False, anchor="", file="map.html"
    ):
        self.browser, self.touch = browser, touch
        browser.set_window_size(*size)
        browser.get("about:blank")
        browser.get((plan_dir / file).as_uri() + anchor)
        self.width, self.height = (
            browser.execute_script(f"return window.inner{side}") for side in ("Width", "Height")
        )

    def element(self, css):
        return self.browser.find_element(CSS, css)

    def text(self, css):
        """Return what an element tells once it is seen: cards fade in, one frame after another."""
        for _ in range(200):
            told = [one.text for one in self.browser.find_elements(CSS, css)[:1]]
            if any(told):
                return told[0]
            time.sleep(0.05)
        raise AssertionError(f"{css} is not seen")

    def press(self, css):
        self.browser.execute_script("arguments[0].scrollIntoView({block: 'nearest'})",
                                    self.element(css))  # fmt: skip
        if self.touch:
            box = self.element(css).rect
            self.drag([(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)])
        else:
            self.element(css).click()

    def drag(self, places):
        kind = PointerInput(POINTER_TOUCH, "finger") if self.touch else None
        builder = ActionBuilder(self.browser, mouse=kind, duration=8)
        pointer = builder.pointer_action
        pointer.move_to_location(*map(int, places[0])).pointer_down()
        for place in places[1:]:
            pointer.move_to_location(*map(int, place))
        pointer.pointer_up()
        builder.perform()

    def is_free(self, x, y):
        """Return whether the map itself is what lies at a place of the window."""
        return self.browser.execute_script(
            "const e = document.elementFromPoint(...arguments);"
            "return Boolean(e && e.closest('#map_plan') && !e.closest('.leaflet-control, .leaflet-popup'))",  # noqa: E501
            int(x), int(y),
        )  # fmt: skip

    def somewhere(self, random):
        """Return a place on the map that no panel covers, in its middle."""
        for _ in range(50):
            x, y = random.uniform(0.2, 0.8) * self.width, random.uniform(0.2, 0.75) * self.height
            if self.is_free(x, y):
                return x, y
        raise AssertionError("panels cover the whole map")

    def table(self):
        """Return the totals of the changed grids as the page tells them."""
        cells = self.browser.execute_script(
            "return [...document.querySelectorAll('.gp-edit tbody tr')]"
            ".map((row) => [...row.cells].map((cell) => cell.textContent))"
        )
        return {row[0]: int(row[1].split("→")[1].strip().replace(",", "")) for row in cells}

    def saved(self, css, name):
        path = self.browser.home / name
        path.unlink(missing_ok=True)
        for _ in range(4):
            self.press(css)
            for _ in range(60):
                if path.exists():
                    return path
                time.sleep(0.05)
            # A tap soon after another is now and then no click: one taps again.
        raise AssertionError(f"{name} was not saved")

    def opened(self, css, path):
        """Press a button that asks for a file, and give it one, as a file dialogue would."""
        self.browser.execute_script(
            "window.asked = null; HTMLInputElement.prototype.click = function () {"
            " window.asked = this; this.id = 'asked'; this.hidden = false; document.body.append(this); }"  # noqa: E501
        )
        self.press(css)
        self.element("#asked").send_keys(str(path))
        self.browser.execute_script(
            "window.asked.remove(); delete HTMLInputElement.prototype.click;"
        )
        time.sleep(0.3)

    def faults(self):
        told = [entry["message"] for entry in self.browser.get_log("browser")]
        asked = [
            json.loads(entry["message"])["message"]["params"]["request"]["url"]
            for entry in self.browser.get_log("performance")
            if '"Network.requestWillBeSent"' in entry["message"]
        ]
        return told + [url for url in asked if url.startswith(("http", "ws"))]

    def edit(self, random):
        """Try one edit that a person would try; whether it comes about is the page's affair."""
        tool = random.choice(["choose", "lasso", "brush", "cut"], p=[0.4, 0.2, 0.25, 0.15])
        self.press(f'[data-tool="{tool}"]')
        x, y = self.somewhere(random)
        if tool == "choose":
            self.drag([(x, y)])
        else:
            dx, dy = random.uniform(-90, 90, 2)
            way = [(x, y), (x + dx / 2, y + dy / 2), (x + dx, y + dy)]
            ring = [*way, (x - dy / 2, y + dx / 2), (x, y)]
            self.drag(
                [place for place in (ring if tool == "lasso" else way) if self.is_free(*place)]
            )
        choices = self.browser.find_elements(CSS, "[data-choice]:enabled")
        if choices:
            number = choices[random.integers(len(choices))].get_attribute("data-choice")
            self.press(f'[data-choice="{number}"]')
        elif self.browser.find_elements(CSS, '[data-do="clear"]'):
            self.press('[data-do="clear"]')

    def number_of_steps(self):
        undone = 0
        while self.browser.find_elements(CSS, '[data-do="undo"]:enabled'):
            self.press('[data-do="undo"]')
            undone += 1
        return undone


@pytest.mark.parametrize(
    ("size", "touch", "n_edits"), [(DESKTOP, False, 24), (PHONE, True, 16)], ids=["mouse", "touch"]
)
def test_edits_by_hand_are_replayed_to_what_the_page_showed(
    browser, plan_dir, tmp_path, size, touch, n_edits
):
    page, random = Page(browser, plan_dir, size, touch=touch), np.random.default_rng(5)
    page.press('[data-do="open"]')
    log, steps = "", []
    for _ in range(20):  # some that a person tries are refused
        for _ in range(max(n_edits - len(steps), 0)):
            page.edit(random)
        if page.browser.find_elements(CSS, '[data-do="save"]:enabled'):
            log = page.saved('[data-do="save"]', "edit.jsonl").read_text("utf-8")
            steps = [json.loads(line) for line in log.splitlines()]
        if len(steps) >= n_edits:
            break
    assert len(steps) >= n_edits
    shown = page.table()
    script = tmp_path / "edit.jsonl"
    script.write_text(log, "utf-8")
    done = CliRunner().invoke(
        main, ["edit", str(plan_dir), "--script", str(script), "--out", str(tmp_path / "new")]
    )
    assert done.exit_code in {0, 1}, done.stderr
    Edit.replay(read_plan(plan_dir), script).plan.write(tmp_path / "again")
    grids = [(tmp_path / name / "grids.geojson").read_bytes() for name in ("new", "again")]
    assert grids[0] == grids[1]
    plan = read_plan(tmp_path / "new")
    replayed = dict(zip(plan.grids["grid_name"], plan.grids["households"], strict=True))
    replayed |= {f"新网格{code}": n for code, n in plan.grids["households"].items()}
    assert shown == {name: replayed[name] for name in shown}
    assert page.number_of_steps() == len(steps)
    assert page.table() == {}
    page.opened('[data-do="load"]', script)
    assert page.table() == shown
    assert page.faults() == []


def test_remarks_are_saved_as_text_and_answered(browser, plan_dir, tmp_path):
    page, random = Page(browser, plan_dir), np.random.default_rng(2)
    page.press('[data-do="open"]')
    page.press('[data-tool="remark"]')
    page.drag([page.somewhere(random)])
    page.element("form.gp-card textarea").send_keys("<b>灯太暗</b>")
    page.press("form.gp-card button")
    page.drag([page.somewhere(random)])
    form = page.browser.find_elements(CSS, "form.gp-card")[-1]  # the first may still fade away
    about, kind, wish = form.find_elements(CSS, "select")
    Select(about).select_by_index(1)
    Select(kind).select_by_value("missing")
    assert not wish.is_enabled()
    form.find_element(CSS, "textarea").send_keys("少一栋楼")
    form.find_element(CSS, "button").click()
    remarks = page.saved('[data-do="save_remarks"]', "remarks.json")
    place, whole = json.loads(remarks.read_text("utf-8"))["remarks"]
    assert (place["text"], place["kind"]) == ("<b>灯太暗</b>", "border")
    assert not {"grid", "wish"} & set(place)
    assert (whole["text"], whole["kind"]) == ("少一栋楼", "missing")
    done = CliRunner().invoke(
        main, ["consult", str(plan_dir), str(remarks), "-o", str(tmp_path / "a")]
    )
    assert done.exit_code in {0, 1}, done.stderr
    answers = json.loads((tmp_path / "a" / "answers.json").read_text("utf-8"))
    assert (answers[1]["grid_code"], answers[1]["lon"]) == (whole["grid"], whole["lon"])
    assert whole["grid"] in answers[1]["answer"]
    assert not page.browser.find_elements(CSS, ".gp-remarks b b")
    assert page.faults() == []


def test_answers_are_opened_in_the_page_as_text(browser, plan_dir, tmp_path):
    plan = read_plan(plan_dir)
    grid, other = plan.grids.index[:2]
    building = plan.buildings.index[plan.buildings["grid_code"] == grid][0]
    place = plan.buildings.geometry.centroid.to_crs(4326).loc[building]
    wishes = [
        {"building": building, "wish": other, "text": "<img src=x onerror=alert(1)>车站"},
        {"lon": place.x, "lat": place.y, "wish": plan.grids.index[-1], "text": "另一社区"},
        {"lon": 0.0, "lat": 0.0, "text": "海上"},
    ]
    (tmp_path / "remarks.json").write_text(json.dumps(wishes), "utf-8")
    call = ["consult", str(plan_dir), str(tmp_path / "remarks.json"), "-o", str(tmp_path / "a")]
    done = CliRunner().invoke(main, call)
    assert done.exit_code in {0, 1}, done.stderr
    answers = json.loads((tmp_path / "a" / "answers.json").read_text("utf-8"))
    answers = answers["answers"] if isinstance(answers, dict) else answers
    page = Page(browser, plan_dir)
    page.press('[data-do="open"]')
    page.press('[data-tool="remark"]')
    page.opened('[data-do="load_answers"]', tmp_path / "a" / "answers.json")
    shown = page.text(".gp-remarks:last-of-type")
    assert len(answers) == len(wishes)
    for answer in answers:
        assert answer["text"] in shown
        assert " ".join(answer["answer"].split()) in " ".join(shown.split())
    assert not page.browser.find_elements(CSS, ".gp-remarks img")
    assert page.faults() == []


def test_two_logs_are_compared_piece_by_piece(browser, plan_dir, tmp_path):
    plan = read_plan(plan_dir)
    first, second, third, fourth = plan.grids.index[:4]
    logs = {"甲": [], "乙": []}
    plans = {}
    for name, steps in (("甲", [(first, second)]), ("乙", [(first, second), (third, fourth)])):
        edit = plan.edit()
        for step in steps:
            edit.merge(*step)
        plans[name], logs[name] = edit.plan, tmp_path / f"{name}.jsonl"
        edit.save(logs[name])
    page = Page(browser, plan_dir)
    page.press('[data-do="open"]')
    page.opened('[data-do="load"]', logs["甲"])
    page.opened('[data-do="compare"]', logs["乙"])
    cells = page.browser.execute_script(
        "return [...document.querySelectorAll('.gp-compare tr[data-code]')]"
        ".map((row) => [row.dataset.code, row.cells[1].textContent, row.cells[2].textContent])"
    )
    households = {name: one.grids["households"] for name, one in plans.items()}
    for code, one, other in cells:
        for name, told in (("甲", one), ("乙", other)):
            number = households[name].get(code)
            assert told.split()[0] == ("–" if number is None else f"{number:,}")
    assert {code for code, *_ in cells} == {third, fourth}
    lived = plan.buildings[plan.buildings["grid_code"] == fourth]
    told = page.text(".gp-compare p")
    assert f"{int(lived['households'].sum()):,}户" in told
    assert f"{len(lived):,}栋" in told
    assert "乙" in page.text(".gp-compare thead")
    # What differs is brought into view, beside the panel, with a line around it.
    picture = np.asarray(Image.open(io.BytesIO(browser.get_screenshot_as_png())).convert("RGB"))
    line = np.argwhere((picture == (142, 1, 82)).all(axis=2))
    assert len(line) > 200
    for y, x in (line.min(axis=0), line.max(axis=0)):
        assert page.is_free(x, y)
    page.press('[data-do="end_compare"]')
    assert not page.browser.find_elements(CSS, ".gp-compare")
    assert page.faults() == []


def test_the_table_sorts_filters_and_leads_to_the_grid(browser, plan_dir, town_plan):
    page = Page(browser, plan_dir)
    page.press(".gp-list > button")
    page.press('[data-by="1"]')
    first = page.text(".gp-rows tbody tr")
    assert first.startswith(town_plan.grids.sort_values("households")["grid_name"].iloc[0])
    page.press('[data-by="1"]')
    most = town_plan.grids["households"].max()
    assert f"{most:,}" in page.text(".gp-rows tbody tr")
    code = town_plan.grids.index[7]
    page.element(".gp-list input").send_keys(code)
    assert len(page.browser.find_elements(CSS, ".gp-rows tbody tr")) == 1
    page.element(".gp-rows tbody tr").send_keys(Keys.ENTER)
    assert code in page.text(".leaflet-popup .gp-card")
    assert page.browser.current_url.endswith(f"#grid={code}")
    assert page.faults() == []


def test_the_search_is_worked_by_keys_alone(browser, plan_dir, town_plan):
    page = Page(browser, plan_dir)
    box = page.element(".gp-search input")
    box.send_keys("海棠")
    options = page.browser.find_elements(CSS, ".gp-search [role=option]")
    options_text = [one.text for one in options]
    assert len(options) > 3
    box.send_keys(Keys.DOWN, Keys.DOWN, Keys.UP, Keys.UP, Keys.UP)  # round to the last
    chosen = page.element(".gp-search [aria-selected=true]")
    assert chosen.get_attribute("id") == box.get_attribute("aria-activedescendant")
    assert chosen.text == options_text[-1]
    box.send_keys(Keys.ENTER)
    name = page.text(".leaflet-popup .gp-card h2")
    assert name in options_text[-1]
    assert name in set(town_plan.grids["grid_name"])
    assert not page.browser.find_elements(CSS, ".gp-search li")
    assert box.get_attribute("aria-expanded") == "false"
    box.send_keys(Keys.ESCAPE)
    assert not box.get_attribute("value")
    assert page.faults() == []


WORDS = """
const told = [document.title];
for (const e of document.querySelectorAll("body *")) {
  if (e.matches("script, style")) continue;
  for (const name of ["title", "placeholder", "aria-label", "alt"]) told.push(e.getAttribute(name) || "");
  for (const one of e.childNodes) if (one.nodeType === 3) told.push(one.data);
}
return told;
"""  # noqa: E501


def test_a_chinese_page_speaks_chinese_and_an_english_one_english(browser, town_plan, tmp_path):
    for language in ("zh", "en"):
        town_plan.report(tmp_path / language, kinds=["html"], language=language)
        page = Page(browser, tmp_path / language)
        page.press('[data-do="open"]')
        page.press(".gp-list > button")
        page.element(".gp-search input").send_keys("zzz")
        told = set(page.browser.execute_script(WORDS))
        page.element(".gp-search input").clear()
        page.press(".gp-rows tbody tr")  # a card, whose names are those of the data
        told |= set(page.browser.execute_script(WORDS))
        if language == "zh":
            assert [text for text in told if re.search("[A-Za-z]{3,}", text)] == []
        else:
            # what is left when names of the data are taken away
            names = {*town_plan.grids["grid_name"], *town_plan.communities["community_name"]}
            others = told - names
            assert [t for t in others if re.search("[打印缩放图层关闭查找户数]", t)] == []
        assert page.element("html").get_attribute("lang") == language
        assert page.faults() == []


def test_a_card_says_which_posts_are_open(browser, town_plan, tmp_path):
    roster = posts_needed(town_plan).assign(holder_name="某", holder_kind="社区干部")
    code = town_plan.grids.index[0]
    roster = roster[(roster["grid_code"] != code) | (roster["post"] != "manager")]
    town_plan.report(tmp_path / "out", html=True, roster=roster)
    card = Page(browser, tmp_path / "out", anchor=f"#grid={code}").text(".gp-card")
    assert re.search(r"网格长\s+已配", card)
    assert re.search(r"管理员\s+待定", card)
    assert "某" not in card


def test_an_address_leads_to_its_grid(browser, plan_dir, town_plan):
    code = town_plan.grids.index[3]
    page = Page(browser, plan_dir, anchor=f"#grid={code}")
    assert code in page.text(".leaflet-popup .gp-card")
    page.press(".leaflet-popup-close-button")
    assert "#" not in page.browser.current_url


def test_on_a_phone_nothing_covers_the_map_and_panels_open_one_at_a_time(browser, plan_dir):
    page = Page(browser, plan_dir, PHONE, touch=True)
    assert page.is_free(page.width / 2, page.height / 2)
    assert re.search("网格", page.text(".gp-title"))
    with pytest.raises(NoSuchElementException):
        page.element(".gp-list table")
    page.press(".gp-list > button")
    box = page.element(".gp-list").rect
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= page.width
    ActionChains(page.browser).send_keys(Keys.TAB).perform()
    assert page.faults() == []


def test_the_index_for_phones_says_where_one_stands(browser, town_plan, tmp_path):
    town_plan.report(tmp_path / "out", kinds=["phone"], language="zh")
    browser.set_window_size(*PHONE)
    browser.get("about:blank")
    for log in ("browser", "performance"):
        browser.get_log(log)
    page = Page(browser, tmp_path / "out", PHONE, file="index.html")
    code, other = town_plan.grids.index[[3, 9]]
    point = town_plan.grids.geometry.representative_point().to_crs(4326)
    browser.execute_cdp_cmd("Browser.grantPermissions", {"permissions": ["geolocation"]})
    place = {"latitude": point[code].y, "longitude": point[code].x, "accuracy": 5}
    browser.execute_cdp_cmd("Emulation.setGeolocationOverride", place)
    page.press("#locate")
    for _ in range(100):
        if browser.find_elements(CSS, "#here li"):
            break
        time.sleep(0.05)
    assert page.element("#here li").get_attribute("data-code") == code
    x, y = (float(value) for value in wgs84_to_gcj02(point[other].x, point[other].y))
    page.element("#place").send_keys(f"{x}，{y}")
    page.element("#datum").send_keys("GCJ")
    page.press("#find")
    assert page.element("#here li").get_attribute("data-code") == other
    # as a Chinese keyboard writes digits
    page.element("#search").send_keys(other.translate({48 + n: 0xFF10 + n for n in range(10)}))
    assert len(browser.find_elements(CSS, "#list li")) == 1
    assert page.element("#list li a:last-of-type").get_attribute("href").endswith(f"{other}.gpkg")
    assert page.element("body").size["width"] <= page.width
    browser.save_screenshot(str(tmp_path / "phone.png"))
    assert page.faults() == []
