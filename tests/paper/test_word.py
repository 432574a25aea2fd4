"""The Word form: a page for every grid that changed, in the template of an office."""

import zipfile

import pytest
from click.testing import CliRunner

import gridplan as gp
from gridplan.cli.main import main
from gridplan.errors import InputError
from gridplan.words.form_texts import FORM_FIELDS
from tests.plan_fixture import IDS, make_plan

docx = pytest.importorskip("docx", reason="python-docx is not installed")

NAMES = ("Mill & Road <b>", "Old Town")
KEPT, GONE = f"{IDS[0]}001", f"{IDS[0]}003"


@pytest.fixture(scope="module")
def old():
    return make_plan(names=NAMES)


@pytest.fixture(scope="module")
def new(old):
    return old.edit(date="2027-03-01").merge(KEPT, GONE).plan


@pytest.fixture(scope="module")
def folder(old, new, tmp_path_factory):
    place = tmp_path_factory.mktemp("word") / "out"
    new.report(place, kinds=["word"], since=old, attribution="City of X")
    return place


def words(path):
    """Return all texts of a Word file: paragraphs and cells, in their order."""
    body = docx.Document(path).element.body
    return ["".join(t.text or "" for t in p.xpath(".//w:t")) for p in body.xpath(".//w:p")]


def template(path, *texts):
    """Write a template of an office."""
    word = docx.Document()
    for text in texts:
        word.add_paragraph(text)
    word.save(path)
    return path


def test_every_changed_grid_has_its_form_with_both_drawings(old, new, folder):
    told = words(folder / "dossier.docx")
    changes = gp.diff_plans(old, new)
    changed = changes[changes["change"] != "kept"]
    codes = sorted({*changed["old_code"], *changed["new_code"]} - {""})
    at = [told.index(code) for code in codes]
    assert at == sorted(at)
    first, second = (plan.grids.loc[KEPT, "households"] for plan in (old, new))
    assert f"{first:,} → {second:,}" in told
    assert "2027-03-01" in told
    assert any("Mill & Road <b>" in text for text in told)
    with zipfile.ZipFile(folder / "dossier.docx") as file:
        pictures = [name for name in file.namelist() if name.startswith("word/media/")]
        breaks = file.read("word/document.xml").count(b'w:br w:type="page"')
        source = [file.read(name) for name in file.namelist() if "footer" in name]
    assert 3 <= len(pictures) <= 2 * len(codes)  # equal drawings are kept once
    assert breaks == len(codes) - 1
    assert any(b"City of X" in text for text in source)


def test_an_office_writes_its_own_form_in_its_own_words(old, new, tmp_path):
    mine = template(
        tmp_path / "表.docx", "编码：{{ 网格编码 }}", "{{ households_before }}变{{ 现户数 }}"
    )
    new.report(tmp_path / "out", kinds=["word"], since=old, template=mine)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["dossier.docx"]
    told = words(tmp_path / "out" / "dossier.docx")
    first, second = (plan.grids.loc[KEPT, "households"] for plan in (old, new))
    assert f"编码：{KEPT}" in told
    assert f"编码：{GONE}" in told
    assert f"{first:,}变{second:,}" in told


def test_the_template_that_comes_along_can_be_used_again(old, new, folder, tmp_path):
    again = folder / "template.docx"
    new.report(
        tmp_path / "out", kinds=["word"], since=old, template=again, attribution="City of X"
    )
    made = tmp_path / "out" / "dossier.docx"
    assert made.read_bytes() == (folder / "dossier.docx").read_bytes()
    told = " ".join(words(again))
    for text in FORM_FIELDS.values():
        assert text.en in told or text.en == "more"


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("{{ grid_cod }}", "grid_cod"),
        ("{% if %}", "cannot be read"),
        ("{{ ''.__class__.__mro__ }}", "no form has|cannot be read"),
    ],
    ids=["unknown field", "no field", "code"],
)
def test_a_template_that_cannot_be_filled_in_is_refused(old, new, tmp_path, text, match):
    mine = template(tmp_path / "form.docx", text)
    with pytest.raises(InputError, match=match):
        new.report(tmp_path / "out", kinds=["word"], since=old, template=mine)
    assert not (tmp_path / "out").exists()


def test_a_file_that_is_no_word_file_is_refused_in_either_language(old, new, tmp_path):
    old.write(tmp_path / "old")
    new.write(tmp_path / "new")
    (tmp_path / "form.docx").write_text("text", "utf-8")
    call = ["report", str(tmp_path / "new"), "--word", "--since", str(tmp_path / "old")]
    call += ["--template", str(tmp_path / "form.docx"), "-o", str(tmp_path / "out")]
    for language, told in (("en", "is no Word file"), ("zh", "不是可以打开的Word文件")):
        run = CliRunner().invoke(main, ["--lang", language, *call])
        assert run.exit_code == 2
        assert told in run.output
