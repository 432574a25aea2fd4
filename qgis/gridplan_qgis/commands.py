"""Commands of gridplan as lists of words, and the surroundings in which they run.

Knows nothing of QGIS, so that it can be tested anywhere.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping

from .tasks import FLAG

if TYPE_CHECKING:
    from .tasks import Option, Task

# Of the Python, GDAL, PROJ and Qt of QGIS: the program has its own, of other versions.
_OF_QGIS = (
    "PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB",
    "PROJ_DATA", "GEOTIFF_CSV", "QT_PLUGIN_PATH", "LD_PRELOAD", "DYLD_LIBRARY_PATH",
)  # fmt: skip


class NotFoundError(Exception):
    """The executable is not there."""


def find_executable(setting: str, search: str | None = None) -> str:
    """Return the path of the executable.

    Parameters
    ----------
    setting
        What people set: a path, or nothing.
    search
        Folders to look in, as in ``PATH``; that of the process where not given.

    Raises
    ------
    NotFoundError
        If it is not there.
    """
    setting = setting.strip().strip('"')
    found = shutil.which(setting or "gridplan", path=None if setting else search)
    if found is None:
        raise NotFoundError(setting or "gridplan")
    return found


def command_of(task: Task, values: Mapping[str, Any]) -> list[str]:
    """Return the words of a command, without the executable.

    Parameters
    ----------
    task
        Which.
    values
        By the name of the option; None or ``""`` where it is not given.
    """
    words = [task.name]
    for option in task.options:
        words += _words(option, values.get(option.name))
    # Behind all flags and a mark: a folder may be named like a flag.
    named = [str(values[one.name]) for one in task.options
             if not one.flag and values.get(one.name)]  # fmt: skip
    return [*words, "--", *named] if named else words


def _words(option: Option, value: Any) -> list[str]:  # noqa: ANN401
    """Return the words of one flag; none where it is not given."""
    if not option.flag or value is None or value == "" or value is False:
        return []
    return [option.flag] if option.kind == FLAG else [option.flag, str(value)]


def styled_copy(plan: str, gpkg: str) -> list[str]:
    """Return the words of the command that writes a plan with its styles."""
    return ["export", "--to", gpkg, "--overwrite", "--quiet", "--", plan]


def clean_environment(base: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of the child: ours, without what steers QGIS, and in UTF-8.

    Parameters
    ----------
    base
        Ours; that of the process where not given.
    """
    kept = {name: text for name, text in (os.environ if base is None else base).items()
            if name.upper() not in _OF_QGIS}  # fmt: skip
    return {**kept, "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}


def as_shown(words: list[str]) -> str:
    """Return a command as people may copy it."""
    return " ".join(f'"{word}"' if set(word) & set(" |;&()") else word for word in words)


def with_layer(path: str, layer: str) -> str:
    """Return the address of one layer of a file, as gridplan takes it."""
    holds_several = Path(path).suffix.lower() in {".gpkg", ".sqlite", ".gdb", ".kml", ".kmz"}
    return f"{path}|layername={layer}" if layer and holds_several else path
