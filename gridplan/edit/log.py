"""The log of an edit: one JSON object a line, checked before anything is done with it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridplan.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# A log of a whole city's edits has some thousand lines; what is longer is no log.
_MOST_FAULTS = 20


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_grids(value: object) -> bool:
    known = {"code": _is_code, "buildings": _is_texts, "atoms": _is_texts}
    return (
        isinstance(value, list)
        and bool(value)
        and all(
            isinstance(one, dict)
            and one.get("buildings")
            and all(key in known and known[key](item) for key, item in one.items())
            for one in value
        )
    )


def _is_code(value: object) -> bool:
    return isinstance(value, str)


def _is_area(value: object) -> bool:
    return isinstance(value, dict) and value.get("type") in {"Polygon", "MultiPolygon"}


_TEXT: tuple[Callable[[object], bool], str] = (_is_text, "text")
_TEXTS: tuple[Callable[[object], bool], str] = (_is_texts, "a list of texts")
_WHOLE: tuple[Callable[[object], bool], str] = (_is_whole, "a whole number")
_AREA: tuple[Callable[[object], bool], str] = (_is_area, "a GeoJSON polygon")
_GRIDS: tuple[Callable[[object], bool], str] = (
    _is_grids,
    'a list of {"code": …, "buildings": […], "atoms": […]}',
)
# By step: what must be given, and what may be.
FIELDS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "move": ({"to": _TEXT}, {"buildings": _TEXTS, "block": _TEXT, "atoms": _TEXTS, "area": _AREA}),
    "merge": ({"grid": _TEXT, "other": _TEXT}, {}),
    "split": ({"grid": _TEXT}, {"into": _WHOLE, "along": _TEXT, "atoms": _TEXTS}),
    "swap": ({"buildings_a": _TEXTS, "buildings_b": _TEXTS}, {}),
    "rebalance": ({"grid": _TEXT}, {}),
    "push": ({"grid": _TEXT, "towards": _TEXT, "households": _WHOLE}, {}),
    "lock": ({"grid": _TEXT}, {}),
    "unlock": ({"grid": _TEXT}, {}),
    "n_parts": ({"community": _TEXT, "n": _WHOLE}, {}),
    "bounds": ({"community": _TEXT, "lower": _WHOLE, "upper": _WHOLE}, {}),
    "divide": ({"community": _TEXT, "grids": _GRIDS}, {}),
    "undo": ({}, {}),
    "redo": ({}, {}),
}
# Said about a step by those who take it; kept, and without effect.
REMARKS = ("note", "by", "time")


def faults_of(step: object) -> list[str]:
    """Return what is wrong with the form of a step."""
    if not isinstance(step, dict):
        return ["is no JSON object"]
    name = step.get("op")
    if not isinstance(name, str) or name not in FIELDS:
        return [f"has op {name!r}, which is none of {', '.join(FIELDS)}"]
    must, may = FIELDS[name]
    known = {**must, **may}
    faults = [f"lacks {key!r}" for key in must if key not in step]
    for key, value in step.items():
        if key == "op" or key in REMARKS:
            continue
        if key not in known:
            faults.append(f"has {key!r}, which {name} does not know")
        elif not known[key][0](value):
            faults.append(f"has {key!r} that is not {known[key][1]}")
    return faults


def read_log(source: str | Path | Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the steps of a log.

    Parameters
    ----------
    source
        A file with one JSON object a line, or the objects.

    Raises
    ------
    InputError
        If the file cannot be read, or naming every line that is no step.
    """
    if not isinstance(source, str | Path):
        steps: list[tuple[int, Any]] = list(enumerate(source, 1))
        place, faults = "The log", list[str]()
    else:
        place = str(source)
        steps, faults = _read_lines(Path(source))
    for number, step in steps:
        faults += [f"line {number} {fault}" for fault in faults_of(step)]
    if faults:
        more = f"; and {len(faults) - _MOST_FAULTS} more" if len(faults) > _MOST_FAULTS else ""
        msg = (
            f"{place}: {'; '.join(faults[:_MOST_FAULTS])}{more}. Give one JSON object a line, as "
            "`edit.save` writes them."
        )
        raise InputError(msg)
    return [step for _, step in steps]


def _read_lines(path: Path) -> tuple[list[tuple[int, Any]], list[str]]:
    """Return the objects in a file with their lines, and what cannot be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path} cannot be read ({error}). Give a log that `edit.save` wrote, in UTF-8."
        raise InputError(msg) from error
    steps, faults = [], []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            steps.append((number, json.loads(line)))
        except (ValueError, RecursionError):
            faults.append(f"line {number} is no JSON")
    return steps, faults


class Journal:
    """A log that is written step by step: what was taken is on the disk before the next one.

    Parameters
    ----------
    path
        File; made when missing. A last line that was cut off by a power cut or a kill was
        never taken as done; it is removed.

    Raises
    ------
    InputError
        If the file cannot be read or written, or holds what is no step.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.torn = ""
        try:
            content = path.read_bytes() if path.exists() else b""
            whole = content[: content.rfind(b"\n") + 1]
            if whole != content:
                self.torn = content[len(whole) :].decode("utf-8", "replace")
                with path.open("r+b") as file:
                    file.truncate(len(whole))
            else:
                path.touch()
        except OSError as error:
            raise _unwritten(path, error) from error
        self.steps = read_log(path)

    def add(self, step: dict[str, Any]) -> None:
        """Append a step; it is on the disk when this returns."""
        line = json.dumps(step, ensure_ascii=False) + "\n"
        try:
            with self.path.open("ab") as file:
                file.write(line.encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise _unwritten(self.path, error) from error


def _unwritten(path: Path, error: OSError) -> InputError:
    """Return the error about a log that cannot be written."""
    return InputError(
        f"Cannot write {path}: {error.strerror}. Check the folder and the permissions."
    )


def write_log(steps: Iterable[dict[str, Any]], path: Path) -> None:
    """Write a log; an earlier file is whole until the new one is."""
    lines = [json.dumps(step, ensure_ascii=False) + "\n" for step in steps]
    unfinished = path.with_name(f".unfinished-{path.name}")
    try:
        with unfinished.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise _unwritten(path, error) from error
