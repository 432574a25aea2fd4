"""Find every fault of some settings at once: by their schema, then by what no schema sees."""

from __future__ import annotations

import difflib
import math
import reprlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import attrs
from jsonschema.validators import Draft202012Validator, extend

from gridplan.errors import RulesError
from gridplan.rules.json_schema import section_schema
from gridplan.rules.rules import Rules

if TYPE_CHECKING:
    from collections.abc import Container

    from jsonschema import ValidationError

    from gridplan.rules.declare import Section

Path = tuple[Any, ...]
_TYPES = {
    "object": "a table of settings",
    "array": "a list of text",
    "string": "text",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
}
_LONGEST_KEY = 60
# Tables in tables in the deepest setting, grid.kinds.rural.lower, and a list in it.
_DEEPEST = 4
_LONGEST_BITS = 64


class Fault(NamedTuple):
    """One thing wrong with some settings.

    Parameters
    ----------
    key
        Dotted name of the setting.
    problem
        What is wrong and what is allowed; a sentence whose subject is the key.
    """

    key: str
    problem: str


def find_faults(content: object, kind: type[Section] = Rules) -> list[Fault]:
    """Return everything that is wrong with some settings.

    Parameters
    ----------
    content
        Settings of a section, or all of them, as nested mappings.
    kind
        Class of the section.

    Examples
    --------
    >>> find_faults({"grid": {"lower": 0}})
    [Fault(key='grid.lower', problem='must be a whole number from 1 to 10,000,000, not 0')]
    """
    content = _tamed(content)
    found: dict[Path, Fault] = {}
    for error in _checker(cast("Any", kind)).iter_errors(content):
        for path, problem in _problems(error, kind):
            found.setdefault(path, Fault(_dotted(path), problem))
    faults = list(found.values())
    if isinstance(content, Mapping):
        # A list with one bad item is as bad as a whole.
        bad = {path[:-1] if path and isinstance(path[-1], int) else path for path in found}
        faults += _clashes(content, kind, kind.path, bad)
    return faults


def require_sound(
    content: object,
    kind: type[Section],
    *,
    source: str = "",
    names: Mapping[str, str] | None = None,
) -> None:
    """Raise one error that tells all faults.

    Parameters
    ----------
    content, kind
        As in `find_faults`.
    source, names
        As in `Rules.from_dict`.

    Raises
    ------
    RulesError
        If there are any.
    """
    faults = find_faults(content, kind)
    if not faults:
        return
    told = "; ".join(f"{(names or {}).get(key, key)} {problem}" for key, problem in faults)
    msg = (
        f"{source}{': ' if source else ''}{told}. "
        "`gridplan rules` prints every setting with its meaning."
    )
    raise RulesError(msg)


@cache
def _checker(kind: type[Section]) -> Any:  # noqa: ANN401
    """Return the checker of a section."""
    types = Draft202012Validator.TYPE_CHECKER.redefine_many(
        {
            "string": lambda _, value: _is_text(value),
            "integer": lambda _, value: _is_number(value, Integral),
            "number": lambda _, value: _is_number(value, Real),
        }
    )
    return extend(Draft202012Validator, type_checker=types)(section_schema(kind))


@dataclass(frozen=True, slots=True, repr=False)
class _Monster:
    """Stands for a value that cannot be shown, and that is at fault wherever it stands."""

    what: str

    def __repr__(self) -> str:
        return self.what


def _tamed(value: Any, depth: int = _DEEPEST) -> Any:  # noqa: ANN401
    """Return plain dicts and lists, without what Python refuses to write out.

    That is numbers of thousands of digits and nesting by the thousand; the checker
    writes every value at fault into its message.
    """
    if isinstance(value, int) and value.bit_length() > _LONGEST_BITS:
        return _Monster(f"a number of {value.bit_length():,} bits")
    if not isinstance(value, (Mapping, list, tuple)):
        return value
    if depth < 0:
        return _Monster("tables or lists nested too deeply")
    if isinstance(value, Mapping):
        return {key: _tamed(inner, depth - 1) for key, inner in value.items()}
    return [_tamed(inner, depth - 1) for inner in value]


def _is_number(value: object, kind: type) -> bool:
    """Return whether a value is a finite number; True is none."""
    if not isinstance(value, kind) or isinstance(value, bool):
        return False
    return isinstance(value, Integral) or math.isfinite(value)  # type: ignore[arg-type]


def _is_text(value: object) -> bool:
    """Return whether a value is text that can be written: half a surrogate pair cannot."""
    return isinstance(value, str) and not any("\ud800" <= sign <= "\udfff" for sign in value)


def _problems(error: ValidationError, kind: type[Section]) -> Iterator[tuple[Path, str]]:
    """Yield the place and the text of what one error of the schema says."""
    path: Path = (*kind.path, *error.absolute_path)
    if error.validator == "additionalProperties":
        known = error.schema["properties"]
        for key in error.instance:
            if key not in known:
                yield (*path, key), f"is unknown ({_meant(path, str(key), [*known])})"
    elif error.validator == "propertyNames":
        yield (*path, error.instance), "must be a name in text"
    else:
        yield path, f"must be {allowed(error.schema)}, not {_shown(error.instance)}"


def _meant(path: Path, key: str, known: list[str]) -> str:
    """Return the nearest known settings, here or in another section, or all there are here."""
    if near := difflib.get_close_matches(key[:_LONGEST_KEY], known, n=1):
        return f"nearest: {_dotted((*path, near[0]))}"
    elsewhere = [
        _dotted((item.name, key))
        for item in attrs.fields(Rules)
        if "table" in item.metadata and key in attrs.fields_dict(item.metadata["table"])
    ]
    if elsewhere:
        return f"nearest: {' or '.join(elsewhere)}"
    return f"{_dotted(path) or 'there'} has {', '.join(sorted(known))}"


def allowed(schema: Mapping[str, Any]) -> str:
    """Return in words which values a setting may have.

    Examples
    --------
    >>> allowed({"type": "number", "exclusiveMinimum": 0, "maximum": 1})
    'a number above 0 and up to 1'
    """
    if "enum" in schema:
        return f"one of {', '.join(schema['enum'])}"
    words = _TYPES[schema["type"]]
    limits = [
        (schema.get("minimum"), "from {}", "to {}", schema.get("maximum")),
        (schema.get("exclusiveMinimum"), "above {} and", "up to {}", schema.get("maximum")),
        (schema.get("minimum"), "from {}", "to below {}", schema.get("exclusiveMaximum")),
    ]
    for least, start, end, most in limits:
        if least is not None and most is not None:
            words = f"{words} {start.format(_number(least))} {end.format(_number(most))}"
    if schema.get("minLength"):
        words += " that is not empty"
    return f"{words} of {note}" if (note := schema.get("$comment")) else words


def _number(value: float) -> str:
    """Return a limit with separators of thousands."""
    return f"{int(value):,}" if value == int(value) else f"{value:g}"


def _clashes(
    content: object, kind: type[Section], path: Path, bad: Container[Path]
) -> Iterator[Fault]:
    """Yield what no schema sees, in a section and in those inside it."""
    if not isinstance(content, Mapping):
        return
    values: dict[str, Any] = {}
    for item in attrs.fields(kind):
        place, value = (*path, item.name), content.get(item.name, item.default)
        follows: bool = item.name not in content and isinstance(value, attrs.Factory)  # type: ignore[arg-type]
        is_known = not item.metadata.keys().isdisjoint({"schema", "tables"})
        if is_known and place not in bad and not follows:
            values[item.name] = value
        if item.name in content:
            for key, inner, inner_kind in _sections_in(value, item.metadata):
                yield from _clashes(inner, inner_kind, (*place, *key), bad)
    for name, problem in kind.clashes(values):
        yield Fault(_dotted((*path, name)), problem)


def _sections_in(
    value: object, about: Mapping[Any, Any]
) -> Iterator[tuple[Path, object, type[Section]]]:
    """Yield the sections that a setting holds: the key of each, what stands there, its kind."""
    if "table" in about:
        yield (), value, about["table"]
    if "tables" in about and isinstance(value, Mapping):
        yield from (((key,), inner, about["tables"]) for key, inner in value.items())


def _dotted(path: Path) -> str:
    """Return a path as a dotted key of TOML, places in lists in brackets."""
    text = ""
    for part in path:
        if isinstance(part, int) and text:
            text += f"[{part}]"
            continue
        is_bare = isinstance(part, str) and part.replace("_", "").replace("-", "").isalnum()
        key = part if is_bare and len(part) <= _LONGEST_KEY else _shown(part)
        text += f".{key}" if text else str(key)
    return text


def _shown(value: object) -> str:
    """Return a value as one short line."""
    if isinstance(value, bool):
        return str(value).lower()
    shortened = reprlib.Repr()
    shortened.maxstring = shortened.maxother = _LONGEST_KEY
    return shortened.repr(value)
