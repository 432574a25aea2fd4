"""The dossier: a form for every grid that changed and for no other, with facts of both plans."""

import pandas as pd
import pytest
from click.testing import CliRunner

import gridplan as gp
from gridplan.cli.main import main
from gridplan.errors import InputError
from gridplan.paper.atlas import make_atlas
from gridplan.paper.forms import cases_of
from gridplan.paper.sides import sides_of
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
def old():
    return make_plan(names=NAMES)


@pytest.fixture(scope="module")
def new(old):
    return old.edit(date="2027-03-01").merge(f"{IDS[0]}001", f"{IDS[0]}003").plan


@pytest.fixture(scope="module")
def folder(old, new, tmp_path_factory):
    place = tmp_path_factory.mktemp("dossier")
    new.report(place / "out", kinds=["dossier"], since=old, attribution="City of X")
    return place / "out"


@pytest.fixture(scope="module")
def file(folder):
    return read_pdf(folder / "dossier.pdf")


def test_every_changed_grid_has_its_row_and_its_form_and_no_other(old, new, file):
    changes = gp.diff_plans(old, new)
    changed = changes[changes["change"] != "kept"]
    codes = sorted({*changed["old_code"], *changed["new_code"]} - {""})
    assert [title for title, _ in file.outline[1:]] == codes
    assert len(file.pages) == 1 + len(codes)
    for number, code in enumerate(codes):
        assert code in file.pages[0].words
        assert code in file.pages[number + 1].words
        assert file.pages[0].links[number][1] == number + 1


def test_a_form_tells_of_before_and_after(old, new, file):
    kept, gone = f"{IDS[0]}001", f"{IDS[0]}003"
    first, second = old.grids["households"].loc[kept], new.grids["households"].loc[kept]
    words = file.pages[1].words
    assert f"{first:,} → {second:,}" in words
    assert "In force since" in words
    assert "2027-03-01" in words
    households = old.buildings.loc[old.buildings["grid_code"] == gone, "households"].sum()
    assert f"{households} households in 4 buildings came from grid {gone}." in words
    assert {"Before", "After (dashed: before)"} <= set(words)
    assert "The code is retired and never given again." in file.pages[2].words
    assert all("City of X" in " ".join(page.words) for page in file.pages)


def test_nothing_runs_out_of_its_page(file):
    for page in file.pages:
        for text in page.texts:
            assert text.is_on(page), text


def test_what_is_to_be_uploaded_lies_beside_it(folder, new):
    assert sorted(path.name for path in folder.iterdir()) == [
        "attribution.txt",
        "changes.csv",
        "changes.geojson",
        "changes.html",
        "changes.png",
        "crosswalk.csv",
        "dossier.pdf",
    ]
    page = (folder / "changes.html").read_text("utf-8")
    assert '"label":"Change"' in page
    assert '"texts":["kept","merged"]' in page
    table = pd.read_csv(folder / "changes.csv", dtype=str, keep_default_na=False)
    assert set(table["new_code"]) - {""} == set(new.grids.index)


def test_a_grid_that_is_split_shows_both_halves(old):
    code = f"{IDS[0]}001"
    new = old.edit().merge(code, f"{IDS[0]}003").plan
    back = gp.diff_plans(new, old)
    cases = {case.code: case for case in cases_of(new, old, back)}
    assert cases[f"{IDS[0]}003"].change == "split"
    assert cases[f"{IDS[0]}003"].after == (code, f"{IDS[0]}003")


def test_nothing_changed_is_said_and_no_plan_before_is_refused(old, tmp_path):
    old.report(tmp_path / "same", kinds=["dossier"], since=old)
    (page,) = read_pdf(tmp_path / "same" / "dossier.pdf").pages
    assert "No grid changed." in page.words
    with pytest.raises(InputError, match="name it"):
        old.report(tmp_path / "none", kinds=["dossier"])
    assert not (tmp_path / "none").exists()


def test_sides_are_named_by_street_and_neighbour(old):
    atlas = make_atlas(old)
    row = list(old.grids.index).index(f"{IDS[0]}001")
    sides = sides_of(atlas, row)
    east, north = sides["side_east"], sides["side_north"]
    assert east == ("文化路", f"{IDS[0]}002")
    assert north == ("", f"{IDS[0]}003")
    assert sides["side_south"] == ("", "")


def test_the_command_takes_both_folders(old, new, tmp_path):
    old.write(tmp_path / "old")
    new.write(tmp_path / "new")
    call = ["report", str(tmp_path / "new"), "--dossier", "-o", str(tmp_path / "out")]
    run = CliRunner().invoke(main, call)
    assert run.exit_code == 2
    assert "--since OLD" in run.output
    run = CliRunner().invoke(main, [*call, "--since", str(tmp_path / "old"), "--lang", "en"])
    assert run.exit_code == 0, run.output
    assert len(read_pdf(tmp_path / "out" / "dossier.pdf").pages) == 3
