"""The plugin's commands: gridplan takes each of them; nothing of QGIS leads the child astray."""

import ast
import copy
import importlib
import sys
from configparser import ConfigParser
from pathlib import Path

import click
import pytest
from gridplan_qgis import tasks, texts
from gridplan_qgis.commands import (
    NotFoundError,
    clean_environment,
    command_of,
    find_executable,
    styled_copy,
    with_layer,
)
from gridplan_qgis.notes import notes_of

from gridplan.cli.main import main

PLUGIN = Path(tasks.__file__).parent
TASKS = {task.name: task for task in tasks.TASKS}
EXAMPLES = {
    tasks.LAYER: "a b.gpkg|layername=x", tasks.FILE: "f.toml", tasks.FOLDER: "plan",
    tasks.TEXT: "text", tasks.INTEGER: 3, tasks.NUMBER: 1.5, tasks.FLAG: True,
    tasks.NEW_FOLDER: "out", tasks.NEW_FILE: "to.gpkg",
}  # fmt: skip


def parsed(words):
    """Return what the command line makes of words, without looking at files."""
    command = main.get_command(None, words[0])
    command.params = [copy.copy(one) for one in command.params]
    for parameter in command.params:
        if isinstance(parameter.type, click.Path):
            parameter.type = click.STRING
    flags, rest, _ = command.make_parser(click.Context(command)).parse_args(list(words[1:]))
    assert rest == []
    return {name: value for name, value in flags.items() if value is not None}


@pytest.mark.parametrize("task", tasks.TASKS, ids=lambda task: task.name)
def test_the_command_line_takes_all_that_a_form_can_say(task):
    values = {
        one.name: one.choices[-1] if one.kind == tasks.CHOICE else EXAMPLES[one.kind]
        for one in task.options
    }
    given = parsed(command_of(task, values))
    assert len(given) == len(task.options)


@pytest.mark.parametrize("task", tasks.TASKS, ids=lambda task: task.name)
def test_choices_and_flags_are_those_of_the_command(task):
    command = main.get_command(None, task.name)
    known = {flag: one for one in command.params for flag in one.opts}
    for option in task.options:
        if option.flag:
            theirs = known[option.flag]
            assert theirs.is_flag == (option.kind == tasks.FLAG), option.flag
            if option.choices and isinstance(theirs.type, click.Choice):
                assert list(option.choices) == list(theirs.type.choices)


def test_what_is_not_given_is_not_said():
    values = {"BUILDINGS": "b.gpkg", "SEED": 0, "OVERWRITE": False, "RULES": "", "OUT": "out"}
    words = command_of(TASKS["partition"], values)
    assert words == ["partition", "--buildings", "b.gpkg", "--seed", "0", "--out", "out"]


def test_a_plan_may_be_named_like_a_flag():
    words = command_of(TASKS["export"], {"PLAN": "--to", "TO": "a.fgb"})
    assert words == ["export", "--to", "a.fgb", "--", "--to"]
    assert parsed(styled_copy("plan", "a.gpkg"))["plan"] == "plan"


def test_what_comes_out_is_the_last_field():
    for task in tasks.TASKS:
        kinds = [one.kind for one in task.options]
        assert kinds[-1] in {tasks.NEW_FOLDER, tasks.NEW_FILE}
        assert not {tasks.NEW_FOLDER, tasks.NEW_FILE} & set(kinds[:-1])


def test_the_child_gets_nothing_that_steers_qgis():
    base = {"PATH": "p", "HOME": "h", "PYTHONHOME": "q", "PYTHONPATH": "q", "PROJ_LIB": "q",
            "GDAL_DATA": "q", "QT_PLUGIN_PATH": "q"}  # fmt: skip
    assert clean_environment(base) == {
        "PATH": "p", "HOME": "h", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1",
    }  # fmt: skip


def test_the_executable_is_the_one_set_or_the_one_on_the_path(tmp_path):
    program = tmp_path / ("gridplan.exe" if sys.platform == "win32" else "gridplan")
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert find_executable("", str(tmp_path)) == str(program)
    assert find_executable(f' "{program}" ', "") == str(program)
    with pytest.raises(NotFoundError, match="nowhere"):
        find_executable(str(tmp_path / "nowhere"), str(tmp_path))


def test_a_layer_is_named_where_a_file_may_hold_several():
    assert with_layer("a.gpkg", "x") == "a.gpkg|layername=x"
    assert with_layer("a.shp", "a") == "a.shp"
    assert with_layer("a.gpkg", "") == "a.gpkg"


def test_findings_are_told_errors_first_and_not_by_the_thousand():
    rows = [{"severity": "info", "rule_id": "estimated", "message": "i"}]
    rows += [{"severity": "warning", "rule_id": "R09", "message": f"m{n}"} for n in range(2000)]
    rows += [{"severity": "error", "rule_id": "R01", "message": "e"}]
    notes = notes_of(rows)
    assert [note.severity for note in notes] == ["error", *["warning"] * 6, "info"]
    assert notes[6].text == "R09: 1995 more"


def test_every_text_is_there_in_chinese():
    assert set(texts.texts_of_forms()) <= set(texts.CHINESE)
    said = set()
    for path in PLUGIN.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say":
                said |= {one.value for one in node.args if isinstance(one, ast.Constant)}
    assert said <= set(texts.CHINESE)
    for english, chinese in texts.CHINESE.items():
        assert any("\u4e00" <= letter <= "\u9fff" for letter in chinese), english


def test_the_plugin_imports_nothing_of_gridplan_and_runs_on_older_pythons():
    for path in PLUGIN.glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"), feature_version=(3, 8))
        for node in ast.walk(tree):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not any(name.split(".")[0] == "gridplan" for name in names), path.name


def test_the_plugin_has_the_version_of_the_package():
    import gridplan

    about = ConfigParser()
    about.read(PLUGIN / "metadata.txt", encoding="utf-8")
    general = about["general"]
    assert general["version"] == gridplan.__version__
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["hasProcessingProvider"] == "yes"
    assert (PLUGIN / general["icon"]).is_file()


def test_the_zip_is_the_same_whenever_it_is_packed(tmp_path):
    import zipfile

    pack = importlib.import_module("pack").pack
    names = pack(tmp_path / "a.zip")
    pack(tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    held = zipfile.ZipFile(tmp_path / "a.zip").namelist()
    assert held == names
    assert {"gridplan_qgis/metadata.txt", "gridplan_qgis/LICENSE", "gridplan_qgis/icon.svg",
            "gridplan_qgis/findings.qml", "gridplan_qgis/__init__.py"} <= set(held)  # fmt: skip
