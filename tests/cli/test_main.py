import subprocess
import sys
from importlib.metadata import version

import pytest

from gridplan.errors import InputError, QualityWarning
from tests.cli.conftest import SIX


def test_version_is_that_of_the_package(run):
    assert run("--version").output == f"gridplan {version('gridplan')}\n"


def test_help_lists_all_commands_and_exit_codes(run):
    result = run("--help")
    assert result.exit_code == 0
    for word in ("check", "demo", "fetch-osm", "partition", "rules", "Exit codes"):
        assert word in result.output


@pytest.mark.parametrize("command", ["check", "demo", "fetch-osm", "partition", "rules"])
def test_every_command_explains_itself(run, command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Usage" in result.output


def test_unknown_command_is_bad_use(run):
    assert run("fly").exit_code == 2


def test_help_and_import_load_no_heavy_package():
    code = (
        "import sys, gridplan, gridplan.cli.main;"
        "heavy = {'numpy', 'pandas', 'geopandas', 'shapely', 'folium', 'numba', 'tqdm'};"
        "print(*heavy & set(sys.modules))"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("", "")


def fails_with(monkeypatch, stages, error):
    def plan_city(*_args, **_kwargs):
        raise error

    monkeypatch.setattr(sys.modules["gridplan.planning.city"], "plan_city", plan_city)
    return stages


@pytest.mark.usefixtures("stages")
def test_bad_input_gives_one_line_and_exit_2(run, tmp_path, monkeypatch, stages):
    fails_with(monkeypatch, stages, InputError("first fault.\nsecond fault."))
    result = run("demo", "-q", "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stderr == "Error: first fault. second fault.\n"


def test_traceback_comes_with_verbose(run, tmp_path, monkeypatch, stages):
    fails_with(monkeypatch, stages, InputError("first fault."))
    for args in (["-v", "demo"], ["demo", "-v"]):
        assert "Traceback" in run(*args, "--out", tmp_path / "out").stderr


def test_interrupt_is_clean(run, tmp_path, monkeypatch, stages):
    fails_with(monkeypatch, stages, KeyboardInterrupt())
    result = run("demo", "-q", "--out", tmp_path / "out")
    assert result.exit_code == 130
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out").exists()


def test_own_fault_is_not_taken_for_findings(run, tmp_path, monkeypatch, stages):
    fails_with(monkeypatch, stages, ZeroDivisionError("division"))
    result = run("demo", "-q", "--out", tmp_path / "out")
    assert result.exit_code == 3
    assert "ZeroDivisionError" in result.stderr


@pytest.mark.usefixtures("stages")
def test_warnings_are_single_lines(run, tmp_path, monkeypatch):
    import warnings

    def make_town(_seed):
        warnings.warn("houses are small", QualityWarning, stacklevel=2)
        return dict.fromkeys(SIX)

    monkeypatch.setattr(sys.modules["gridplan.datasets"], "make_town", make_town)
    result = run("demo", "--out", tmp_path / "out")
    assert "Warning: houses are small\n" in result.stderr
    assert "QualityWarning" not in result.stderr


@pytest.mark.usefixtures("stages")
@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        OSError(12, "Cannot allocate memory"),
        RuntimeError("can't start new thread"),
        RuntimeError("GEOSException: std::bad_alloc"),
    ],
    ids=str,
)
def test_lack_of_memory_is_told_as_such_with_a_remedy(error, run, tmp_path, monkeypatch, stages):
    fails_with(monkeypatch, stages, error)
    result = run("demo", "-q", "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stderr.startswith("Error: there is not enough memory. Use fewer processes")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["partition", "split", "synth"])
def test_a_missing_folder_for_the_outputs_is_one_line_and_exit_2(command, run):
    result = run(command)
    assert result.exit_code == 2
    assert result.stderr == "Error: Missing option '-o' / '--out'.\n"


def test_a_command_that_is_no_command_is_one_line(run):
    assert run("fly").stderr == "Error: No such command 'fly'.\n"


@pytest.mark.parametrize(
    ("asked", "said"),
    [(("plan", "city.gpkg"), "Error: No such command 'plan'. Did you mean 'partition'?\n"),
     (("partiton",), "Error: No such command 'partiton'. Did you mean 'partition'?\n"),
     (("forecas", "plan"), "Error: No such command 'forecas'. Did you mean 'forecast'?\n"),
     (("--lang", "zh", "plan"), "错误：没有命令'plan'。是否为'partition'？\n")],
)  # fmt: skip
def test_a_command_spelt_otherwise_names_the_one_that_may_be_meant(asked, said, run):
    result = run(*asked)
    assert result.exit_code == 2
    assert result.stderr == said
