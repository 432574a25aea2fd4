"""Nothing that a Chinese reader is shown is an English sentence."""

import ast
import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

import gridplan
from gridplan.cli.main import _COMMANDS, main
from gridplan.datasets import make_town
from gridplan.rules import Rules
from gridplan.words.console.speak import SPOKEN, spoken
from tests.paper.reading import read_pdf
from tests.runs import CLI
from tests.said import is_known

SOURCE = Path(gridplan.__file__).parent
# Three words in a row, the last two in small letters: no name, no option, no code.
SENTENCE = re.compile(r"(?<![\w/.-])[A-Za-z]{2,} [a-z]{2,},? [a-z]{2,}\b")
# Raised where nobody at a terminal can come.
NOT_SHOWN = {"_ready"}


def english(text):
    return sorted({found[0] for found in SENTENCE.finditer(text)} - {"pip install osmnx",
                  "pip install gridplan"})  # fmt: skip


# Of what is printed and of pages not even a word is: they have no keys, options or code.
PRINTED = {".html", ".pdf", ".docx"}
# But for names: of the font, and of a city, which is that of the folder of its plan.
NAMES = {"Noto", "Sans", "plan"}


def words(text):
    return sorted(set(re.findall(r"(?<![\w#./-])[A-Za-z][a-z]{2,}(?![\w./-])", text)) - NAMES)


def keys(text):
    """Return the names of columns, reasons and levels that a screen shows as they are."""
    return re.findall(
        r"(?<![\w/.-])[a-z]+_[a-z_]+(?![\w./])|^[a-z]+(?=  +[\d,]+$)", text, re.MULTILINE
    )


def templates(node):
    """Yield the texts that an expression may be, ``{}`` for what is filled in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(v.value if isinstance(v, ast.Constant) else "{}" for v in node.values)
    elif isinstance(node, ast.IfExp):
        yield from templates(node.body)
        yield from templates(node.orelse)


def shown(path):
    """Yield the sentences of a module that end on a terminal."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Assign) and [getattr(node.targets[0], "id", "")] == ["msg"]:
            yield from templates(node.value)
        elif isinstance(node, ast.Call) and node.args:
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in {"say", "tell", "fault"} and len(node.args) == 1:
                yield from templates(node.args[0])
            elif getattr(getattr(node.func, "value", None), "id", "") == "logger":
                yield from (re.sub("%[a-z]", "{}", text) for text in templates(node.args[0]))


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda p: p.stem)
def test_every_sentence_of_the_source_is_known_in_chinese(path):
    if {"words", *NOT_SHOWN} & set(path.relative_to(SOURCE).parts):
        return
    for text in shown(path):
        plain = " ".join(text.split())
        if english(plain):
            told = spoken(plain, "zh")
            assert not english(told), f"no Chinese in gridplan/words/console for: {plain}"


def test_no_template_has_other_holes_than_its_translation():
    for template, chinese in SPOKEN.items():
        holes = [f"[{n}]" for n in range(template.count("{}"))]
        told = chinese.format(*holes)
        assert not english(told)
        assert all(hole in told for hole in holes[:-1]) or "{}" not in template, template


def call(*args):
    return CliRunner().invoke(main, ["--lang", "zh", *map(str, args)])


@pytest.mark.parametrize("command", ["", *_COMMANDS])
def test_help_is_chinese(command):
    done = call(*filter(None, [command]), "--help")
    assert done.exit_code == 0
    assert not english(done.stdout), done.stdout
    assert "用法：" in done.stdout
    assert "Show this" not in done.stdout
    # The same options as in English.
    plain = CliRunner().invoke(main, [*filter(None, [command]), "--help"]).stdout
    flags = re.compile(r"^ {2,4}(?:-\w, )?(--[a-z-]+)(?=[ /]|$)", re.MULTILINE)
    assert set(flags.findall(done.stdout)) == set(flags.findall(plain))


def test_language_of_system_and_of_rules(tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert "用法" in CliRunner().invoke(main, ["--help"]).stdout
    assert "Usage" in CliRunner().invoke(main, ["--lang", "en", "--help"]).stdout
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    rules = tmp_path / "rules.toml"
    rules.write_text(Rules.from_dict({"names": {"language": "zh"}}).to_toml(), "utf-8")
    assert "# 工作坐标系" in CliRunner().invoke(main, ["rules", "--rules", str(rules)]).stdout


def test_every_setting_has_a_chinese_comment():
    comments = Rules().to_toml(language="zh")
    assert not english(comments)
    assert (
        Rules.from_dict({}).to_toml(comments=False)
        == re.sub(r"^#.*\n|^\n(?=#)", "", comments, flags=re.MULTILINE).replace("", "")
        or comments.count("\n#") > 70
    )


@pytest.mark.parametrize(
    "args",
    [
        ("foo",),
        ("--foo",),
        ("partition", "--out", "x"),
        ("micro", "--lower", "a", "--out", "x", "."),
        ("diff", "nowhere", "nowhere", "-o", "x"),
        ("why", ".", "b1"),
        ("audit",),
        ("partition", "--buildings", "nowhere.gpkg", "--out", "nowhere-to-be"),
    ],
    ids=lambda args: args[0],
)
def test_errors_are_chinese(args):
    done = call(*args)
    assert done.exit_code == 2
    assert done.stderr.startswith("错误：") or "\n错误：" in done.stderr
    assert not english(done.output), done.output


@pytest.fixture(scope="module")
def city(tmp_path_factory):
    """Write three communities of the bundled town, with English names; return the options."""
    folder = tmp_path_factory.mktemp("city")
    town = make_town()
    area = town["communities"].iloc[:3]
    options = []
    for name, layer in town.items():
        inside = area if name == "communities" else layer[layer.intersects(area.union_all())]
        path = folder / f"{name}.geojson"
        inside.to_file(path)
        options += [f"--{name}", path]
    return options


@pytest.fixture(scope="module")
def plan(city, tmp_path_factory):
    """Plan in Chinese; return the folder."""
    folder = tmp_path_factory.mktemp("plans") / "plan"
    done = call("partition", *city, "--out", folder)
    assert done.exit_code in {0, 1}, done.output
    assert not english(done.output), done.output
    return folder


@pytest.fixture(scope="module")
def before(city, tmp_path_factory):
    """Plan within other bounds; return the folder."""
    folder = tmp_path_factory.mktemp("before") / "plan"
    done = call("partition", *city, "--lower", "200", "--upper", "400", "--out", folder)
    assert done.exit_code in {0, 1}, done.output
    return folder


def written(folder):
    """Yield what people read of the tables in a folder."""
    for path in sorted([*folder.rglob("*.csv"), *folder.rglob("*.toml")]):
        yield path.name, path.read_text("utf-8-sig")
    for path in sorted(folder.rglob("findings.geojson")):
        for feature in json.loads(path.read_text("utf-8"))["features"]:
            yield path.name, feature["properties"]["message"]
    yield from printed(folder)
    for path in sorted(folder.rglob("*.xlsx")):
        for sheet in openpyxl.load_workbook(path):
            rows = list(sheet.iter_rows(values_only=True))
            heads = [str(cell) for cell in rows[0] if cell is not None]
            assert not [head for head in (sheet.title, *heads) if head.isascii()], path
            yield path.name, "\n".join(str(cell) for row in rows for cell in row if cell)


def printed(folder):
    """Yield what people read of pages, papers and Word files."""
    for path in sorted(folder.rglob("*.html")):
        page = path.read_text("utf-8")
        plain = re.sub(r"<(style|script)\b.*?</\1>", "", page, flags=re.DOTALL)
        shown = re.findall(r'(?:title|placeholder|aria-label|alt)="([^"]*)"', plain)
        shown.append(re.sub(r"<[^>]+>", "\n", plain))
        given = r'<script type="application/json"[^>]*>(.*?)</script>'
        for data in map(json.loads, re.findall(given, page, re.DOTALL)):
            spoken_by_script = data.get("words", {}) if isinstance(data, dict) else {}
            shown += [re.sub(r"\{\w+\}", "", text) for text in strings(spoken_by_script)]
            yield f"{path.name}, data", "\n".join(strings(data))
        yield path.name, "\n".join(shown)
    for path in sorted(folder.rglob("*.pdf")):
        yield path.name, "\n".join(on_paper(path))
    for path in sorted(folder.rglob("*.docx")):
        with zipfile.ZipFile(path) as packed:
            for name in packed.namelist():
                if re.fullmatch(r"word/(document|header\d|footer\d)\.xml", name):
                    xml = packed.read(name).decode("utf-8")
                    yield path.name, re.sub(r"\{[{%].*?[}%]\}|<[^>]+>", "\n", xml)


def strings(data):
    """Yield all texts of a JSON value, but no keys."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for one in data.values() if isinstance(data, dict) else data:
            yield from strings(one)


def on_paper(path):
    """Yield the lines of a PDF file, as another program reads them where it is installed."""
    if shutil.which("pdftotext"):
        done = subprocess.run(  # noqa: S603
            ["pdftotext", "-layout", path, "-"],  # noqa: S607
            check=True, capture_output=True, text=True, encoding="utf-8",
        )  # fmt: skip
        assert done.stdout.strip()
        yield from done.stdout.splitlines()
    else:
        for page in read_pdf(path).pages:
            yield from page.words


LIFE = {
    "audit": ["{plan}", "-o", "{out}"],
    "update": ["{plan}", "--out", "{out}"],
    "diff": ["{plan}", "{plan}", "-o", "{out}"],
    "edit": ["{plan}", "--script", "{steps}", "--out", "{out}"],
    "why": ["{plan}", "{building}"],
    "why --instead": ["{plan}", "{building}", "--instead", "{other}"],
    "consult": ["{plan}", "{remarks}", "-o", "{out}"],
    "choose": ["{plan}", "{community}", "-o", "{out}"],
    "assign": ["{plan}", "--table", "{things}", "-o", "{out}"],
    "departments": ["{plan}", "--things", "商铺={things}", "-o", "{out}"],
    "staff": ["{plan}", "--template", "-o", "{out}"],
    "report": ["{plan}", "--xlsx", "--roster", "{roster}", "-o", "{out}"],
    "report on paper": [
        "{plan}",
        "--pdf",
        "--grid-pages",
        "half",
        "--cards",
        "--on-sheets",
        "--dossier",
        "--word",
        "--since",
        "{before}",
        "-o",
        "{out}",
    ],
    "report on pages": ["{plan}", "--html", "--phone", "--roster", "{roster}", "-o", "{out}"],
    "staff --roster": ["{plan}", "--roster", "{roster}", "-o", "{out}"],
    "levels": ["{plan}", "-o", "{out}"],
    "micro": ["{plan}", "--out", "{out}"],
    "units": ["{plan}", "-o", "{out}"],
    "rollout": ["{plan}", "{plan}", "--status", "{states}", "-o", "{out}"],
    "merge": ["{plan}", "{plan}", "--out", "{out}"],
    "export": ["{plan}", "--to", "{out}.kml"],
    "validate": ["{plan}"],
    "forecast": ["{plan}", "--table", "{changes}", "-o", "{out}"],
    "check": ["{city}"],
    "doctor": [],
    "rules": [],
}


@pytest.mark.parametrize("name", LIFE)
def test_life_of_a_plan_in_chinese(name, plan, before, city, tmp_path):
    grids = gridplan.read_plan(plan)
    first = grids.buildings[grids.buildings["households"] > 0].iloc[0]
    building = str(first.name)
    codes = grids.grids.index[grids.grids["community_id"] == first["community_id"]]
    other = next(code for code in codes if code != first["grid_code"])
    texts = {
        "steps": json.dumps({"op": "lock", "grid": "gone"}),
        "remarks": json.dumps(
            [{"building": building, "wish": other, "text": "离学校近"}, {"building": "gone"}]
        ),
        "states": f"社区编码,状态,日期\n{first['community_id']},试点,soon\ngone,运行,2026-01\n",
        "things": f"楼栋编码,员工数\n{building},2\ngone,1\n",
        "changes": f"日期,楼栋编码,增减\n2027-01-01,{building},900\n",
        "roster": f"网格编码,岗位,姓名,身份\n{other},网格长,甲,社区干部\n{other},网格长,乙,路人\n"
        f"gone,网格长,丙,社区干部\n",
    }
    ends = {
        "steps": "jsonl",
        "remarks": "json",
        "things": "csv",
        "states": "csv",
        "changes": "csv",
    }
    fields = {"plan": plan, "before": before, "out": tmp_path / "out", "building": building,
              "other": other, "community": first["community_id"]}  # fmt: skip
    for key, text in texts.items():
        fields[key] = tmp_path / f"{key}.{ends.get(key, 'csv')}"
        fields[key].write_text(text, "utf-8")
    args = [part for one in LIFE[name]
            for part in (city if one == "{city}" else [one.format(**fields)])]  # fmt: skip
    done = call(name.split()[0], *args)
    assert done.exit_code in {0, 1}, done.output
    assert not english(done.output), done.output
    if name not in {"rules", "doctor", "check"}:  # they name settings, packages, rules
        assert not keys(done.output), done.output
    for file, text in written(tmp_path / "out"):
        assert not english(text), f"{file}: {english(text)}"
        if Path(file).suffix in PRINTED:
            assert not words(text), f"{file}: {words(text)}"


def test_why_planning_failed_is_told_in_chinese(tmp_path):
    layers = make_town()
    shapes = layers["communities"].geometry.copy()
    middle = shapes.iloc[2].centroid
    shapes.iloc[2] = middle.buffer(1e-2 if abs(middle.x) > 180 else 1e-7)  # a tenth of a metre
    layers["communities"] = layers["communities"].set_geometry(shapes)
    args = [*CLI, "--lang", "zh", "partition"]
    for name in ("communities", "buildings", "streets"):
        layers[name].to_parquet(tmp_path / f"{name}.parquet")
        args += [f"--{name}", str(tmp_path / f"{name}.parquet")]
    done = subprocess.run(  # noqa: S603
        [*args, "--out", str(tmp_path / "plan")], check=False, capture_output=True, text=True
    )
    assert "划分失败：社区宽度不足十厘米" in done.stderr
    assert not english(done.stderr)
    assert call("report", tmp_path / "plan", "--xlsx", "-o", tmp_path / "books").exit_code == 0
    for file, text in written(tmp_path / "books"):
        assert not english(text), f"{file}: {english(text)}"


def test_screens_of_smaller_grids_call_them_by_their_name(plan, tmp_path):
    told = call("micro", plan, "-o", tmp_path / "micro").stdout.splitlines()
    number = len(gridplan.read_plan(tmp_path / "micro").grids)
    assert told[1].split() == ["微网格", str(number)]
    assert not [line for line in told if line.startswith("网格")]
    lamps = tmp_path / "lamps.csv"
    lamps.write_text("分类代码,经度,纬度\n,0,0\n天线,0,0\n", "utf-8")
    told = call("units", plan, "-o", tmp_path / "units", "--components", lamps).output
    assert "没有的类别：未填分类、天线。" in told
    assert "未使用" not in told  # the class is


def test_an_argument_that_is_wrong_is_called_as_on_the_page_of_help():
    assert call("levels", "gone", "-o", "x").stderr.startswith("错误：方案的取值无效")


def test_tables_of_the_plan_are_chinese(plan):
    for file, text in written(plan):
        assert not english(text), f"{file}: {english(text)}"
        if Path(file).suffix in PRINTED:
            assert not words(text), f"{file}: {words(text)}"


def test_findings_of_reading_are_known():
    assert is_known("negative_count", "-5 households; it counts as missing.")
