"""How a setting is declared: its default, its meaning and the values it may have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from numbers import Integral, Real
from typing import Any, ClassVar, TypeVar

import attrs

Value = TypeVar("Value")
# Up to here a float, and hence a number of JSON, holds every whole number.
EXACT = 2**53


class Table(Mapping[str, Value]):
    """A mapping that cannot change, can be hashed and has one order: that of its keys."""

    __slots__ = ("_rows",)

    def __init__(self, rows: Mapping[str, Value] = {}) -> None:
        """Take over the rows; inner mappings are frozen too."""
        ordered = sorted(rows.items(), key=lambda row: str(row[0]))
        self._rows = {key: freeze(value) for key, value in ordered}

    def __getitem__(self, key: str) -> Value:
        return self._rows[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __hash__(self) -> int:
        return hash(tuple(self._rows.items()))

    def __repr__(self) -> str:
        return repr(self._rows)


def freeze(value: Any) -> Any:  # noqa: ANN401
    """Return lists as tuples, mappings as `Table`, text of numpy as that of Python."""
    if isinstance(value, list):
        return tuple(map(freeze, value))
    if isinstance(value, str) and type(value) is not str:
        return str(value)
    return Table(value) if isinstance(value, Mapping) and not isinstance(value, Table) else value


def _as_float(value: Any) -> Any:  # noqa: ANN401
    """Return any number as float, so that 4 and 4.0 are one setting everywhere."""
    is_number = isinstance(value, Real) and not isinstance(value, bool)
    # Beyond, a whole number may be too large for a float: it is refused as it is.
    return float(value) if is_number and abs(value) < EXACT else value


def _as_int(value: Any) -> Any:  # noqa: ANN401
    """Return whole numbers of numpy as those of Python."""
    return int(value) if isinstance(value, Integral) and not isinstance(value, bool) else value


_JSON_TYPES: dict[type, dict[str, Any]] = {
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    str: {"type": "string"},
    tuple: {"type": "array", "items": {"type": "string", "minLength": 1}},
    Table: {"type": "object"},
}
_CONVERTERS: dict[type, Any] = {
    int: _as_int,
    float: _as_float,
    str: freeze,
    tuple: freeze,
    Table: freeze,
}


def setting(default: Any, doc: str, **limits: Any) -> Any:  # noqa: ANN401
    """Declare a setting.

    Parameters
    ----------
    default
        Its type is that of the setting; a function of the section makes a whole number
        that follows other settings.
    doc
        What it means: the comment in the written file, the description in the schema.
    **limits
        Keywords of JSON Schema that a value must meet, e.g. ``minimum=0``.
    """
    kind = int if callable(default) else type(default)
    return attrs.field(
        default=attrs.Factory(default, takes_self=True) if callable(default) else default,
        converter=_CONVERTERS.get(kind),
        metadata={"schema": {"description": doc, **_JSON_TYPES[kind], **limits}},
    )


def amounts(default: Mapping[str, float], doc: str, **limits: Any) -> Any:  # noqa: ANN401
    """Declare a setting that is a table of numbers; 4 and 4.0 are one setting."""

    def as_floats(value: Any) -> Any:  # noqa: ANN401
        if isinstance(value, Table) or not isinstance(value, Mapping):
            return value
        return Table({key: _as_float(one) for key, one in value.items()})

    schema = {"description": doc, **_JSON_TYPES[Table], **limits}
    return attrs.field(default=Table(default), converter=as_floats, metadata={"schema": schema})


def table(kind: type[Section], doc: str) -> Any:  # noqa: ANN401
    """Declare a table of settings; a plain mapping may be given for it."""
    # Frozen throughout, so that all rules may share one default.
    return attrs.field(default=kind(), metadata={"table": kind, "doc": doc})


def tables(kind: type[Section], doc: str) -> Any:  # noqa: ANN401
    """Declare tables of settings by a name that the user chooses."""
    return attrs.field(default=Table(), converter=freeze, metadata={"tables": kind, "doc": doc})


@attrs.frozen(kw_only=True, repr=False)
class Section:
    """Settings that are checked when they are made, all at once, and then never change."""

    # Where in the file the section stands.
    path: ClassVar[tuple[str, ...]] = ()

    def __attrs_post_init__(self) -> None:
        """Check what differs from the defaults, then make sections of plain mappings."""
        if given := dict(self._given()):
            # Only now: rules by default, and rules sent to a worker, need no checker.
            from gridplan.rules.faults import require_sound

            require_sound(given, type(self))
        for item in attrs.fields(type(self)):
            value = getattr(self, item.name)
            if isinstance(value, Mapping) and (inner := item.metadata.get("table")):
                object.__setattr__(self, item.name, inner(**value))
            elif value and (inner := item.metadata.get("tables")):
                made = {key: _make(inner, content) for key, content in value.items()}
                object.__setattr__(self, item.name, Table(made))

    def __repr__(self) -> str:
        """Return the settings that are not as by default; all of them fill a screen.

        Examples
        --------
        >>> from gridplan.rules import Rules
        >>> Rules(), Rules.from_dict({"grid": {"upper": 450}})
        (Rules(), Rules(grid=GridRules(upper=450)))
        """
        as_by_default = set(self.followers())
        told = [
            f"{item.name}={value!r}"
            for item in attrs.fields(type(self))
            if item.name not in as_by_default
            and (value := getattr(self, item.name)) != item.default
        ]
        return f"{type(self).__name__}({', '.join(told)})"

    def _given(self) -> Iterator[tuple[str, Any]]:
        """Yield the settings that are neither defaults nor checked already."""
        for item in attrs.fields(type(self)):
            value, inner = getattr(self, item.name), item.metadata
            is_checked = "table" in inner and type(value) is inner["table"]
            if value is item.default or is_checked or item.name in self.followers():
                continue
            if "tables" in inner and isinstance(value, Table):
                value = {k: v for k, v in value.items() if type(v) is not inner["tables"]}
            yield item.name, value

    def followers(self) -> Iterator[str]:
        """Yield the settings that have the value which follows from others."""
        for item in attrs.fields(type(self)):
            default: Any = item.default
            if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
                value, following = getattr(self, item.name), default.factory(self)
                if value == following and type(value) is type(following):
                    yield item.name

    @staticmethod
    def clashes(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:  # noqa: ARG004
        """Yield what no schema can see: the setting and what is wrong with it.

        Parameters
        ----------
        values
            Settings by name, each allowed by itself; those at fault are left out.
        """
        yield from ()


def _make(kind: type[Section], content: Any) -> Section:  # noqa: ANN401
    """Return a section as it is, a mapping as a section."""
    return kind(**content) if isinstance(content, Mapping) else content
