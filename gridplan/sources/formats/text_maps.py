"""Text files of maps (GeoJSON, KML, GML) in encodings that GDAL does not read."""

from __future__ import annotations

import codecs
import re
import tempfile
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from gridplan.sources.formats.archives import UNREADABLE
from gridplan.sources.formats.encodings import encoding_of_text

if TYPE_CHECKING:
    from collections.abc import Iterator

_JSON = {".geojson", ".json"}
# Of the files that are looked at, and of their copies.
_SUFFIXES = {one: one for one in (".geojson", ".json", ".kml", ".gml")} | {".kmz": ".kml"}
_COLUMN = r"<(?:\w+:)?(?:Data|SimpleData|SimpleField)\b[^>]*?\bname\s*=\s*[\"']"
_NAMES = re.compile(_COLUMN + r"([^\"'<>]+)")
_NAMES_OF_BYTES = re.compile(_COLUMN.encode() + rb"[^\"'<>]*[\x80-\xff]")
_ENCODING = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([\w.-]+)")
_DECLARED = re.compile(r"(<\?xml[^>]*encoding\s*=\s*[\"'])[\w.-]+([\"'])")
_KNOWN = {"utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1"}
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEAD_BYTES = 4096
_MOST_BYTES = 2**30


@dataclass(slots=True)
class PlainFile:
    """A text file as GDAL reads it.

    Parameters
    ----------
    path
        Of the file, or of a copy in UTF-8.
    remarks
        What was done, in words.
    names
        Names of columns by what stands for them in the copy.
    """

    path: Path
    remarks: list[str] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)


@contextmanager
def as_utf8(path: Path) -> Iterator[PlainFile]:
    """Give a text file as GDAL reads it: itself, or a copy in UTF-8 that is removed afterwards.

    A list of features without a collection around it gets one; Chinese names of columns of
    a KML, which its driver would put ``_`` for, get numbers.

    Parameters
    ----------
    path
        Of a file of any kind.
    """
    plain = PlainFile(path)
    text = _rewritten(path, plain) if path.is_file() else None
    if text is None:
        yield plain
        return
    with tempfile.TemporaryDirectory() as folder:
        plain.path = Path(folder) / path.with_suffix(_SUFFIXES.get(path.suffix.lower(), "")).name
        plain.path.write_text(text, "utf-8", newline="")
        yield plain


def _rewritten(path: Path, plain: PlainFile) -> str | None:
    """Return the text of the copy to be made, None where the file itself will do."""
    suffix = path.suffix.lower()
    if suffix not in _SUFFIXES:
        return None
    if suffix in _JSON:
        return _collection(path, plain)
    raw = _packed(path) if suffix == ".kmz" else path.read_bytes()
    declared = _ENCODING.search(raw[:_HEAD_BYTES])
    is_named = declared is not None and declared[1].decode().lower() not in _KNOWN
    if raw.startswith(_MARKS) or is_named:
        text = _DECLARED.sub(r"\1UTF-8\2", _decoded(raw, plain), count=1)
    elif suffix != ".gml" and _NAMES_OF_BYTES.search(raw):
        text = raw.decode("utf-8", errors="replace")
    else:
        return None
    return text if suffix == ".gml" else _with_numbers(text, plain)


def _collection(path: Path, plain: PlainFile) -> str | None:
    """Return GeoJSON in UTF-16, or a bare list of features, as GDAL reads it; None for others."""
    with path.open("rb") as stream:
        head = stream.read(_HEAD_BYTES)
    if head.startswith(_MARKS):
        return _decoded(path.read_bytes(), plain)
    if head.removeprefix(codecs.BOM_UTF8).lstrip()[:1] != b"[":
        return None  # may be large
    features = path.read_bytes().decode("utf-8-sig", errors="replace")
    return f'{{"type": "FeatureCollection", "features": {features}}}'


def _decoded(raw: bytes, plain: PlainFile) -> str:
    """Return the text of bytes, and remark in which encoding they are."""
    found = encoding_of_text(raw)
    plain.remarks.append(f"its texts were read as {found.name.upper()}: {found.reason}")
    return raw.decode(found.name, errors="replace").removeprefix("\ufeff")


def _with_numbers(text: str, plain: PlainFile) -> str:
    """Return a KML with numbers for the names of columns that its driver would not keep."""
    names = {one for one in _NAMES.findall(text) if not one.isascii()}
    plain.names = {f"column_{number}": one for number, one in enumerate(sorted(names))}
    numbers = {one: number for number, one in plain.names.items()}
    return _NAMES.sub(
        lambda found: found[0].replace(found[1], numbers.get(found[1], found[1])), text
    )


def _packed(path: Path) -> bytes:
    """Return the document of a .kmz; nothing where there is none."""
    try:
        with zipfile.ZipFile(path) as archive:
            inner = [one for one in archive.infolist() if one.filename.lower().endswith(".kml")]
            if len(inner) != 1 or inner[0].file_size > _MOST_BYTES:
                return b""
            return archive.read(inner[0])
    except (*UNREADABLE, RuntimeError):  # the last: a password
        return b""  # whoever reads it tells
