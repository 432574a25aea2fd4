"""MapInfo (.tab, .mif): texts in the encoding of the machine, names that a writer damaged."""

from __future__ import annotations

import re
import tempfile
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from gridplan.schema import LEDGER, SCHEMAS
from gridplan.sources.formats.encodings import (
    Encoding,
    beside,
    cells_of_dbf,
    choose_encoding,
    recode,
)
from gridplan.sources.formats.gdal import ON_INVALID, read_frame

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

MAPINFO_SUFFIXES = {".mif", ".tab"}
_CHARSET = re.compile(r'charset\s+"[^"]*"', re.IGNORECASE)
# What GDAL makes of the bytes of a name.
_DAMAGE = bytes(b"_"[0] if 0x80 <= byte < 0xC0 else byte for byte in range(256))


def read_mapinfo(path: Path) -> tuple[GeoDataFrame, list[str]]:
    """Read a file of MapInfo whose texts may be in any encoding.

    Parameters
    ----------
    path
        A .tab or .mif that is there.

    Returns
    -------
    frame
        As the file has it.
    remarks
        What had to be done to read it, in words.
    """
    is_text = path.suffix.lower() == ".mif"
    raw, texts = path.read_bytes(), beside(path, ".mid" if is_text else ".dat")
    cells: list[bytes] = []
    if texts is not None:
        cells = texts.read_bytes().splitlines() if is_text else list(cells_of_dbf(texts))
    # The names may be damaged, and then no bytes of any encoding.
    found = choose_encoding(raw.splitlines() if all(map(bytes.isascii, cells)) else cells, [])
    names = _damaged_names(raw)
    frame = _as_text(path, raw, found, names) if is_text else _as_bytes(path, found, names)
    remarks = [f"its texts were read as {found.name.upper()}: {found.reason}"]
    if found.is_plain:
        remarks.clear()
    if names:
        listed = ", ".join(names.values())
        remarks.append(
            f"names of its columns were damaged when it was written and are taken for {listed}"
        )
    return frame, remarks


def _as_text(path: Path, raw: bytes, found: Encoding, names: dict[bytes, str]) -> GeoDataFrame:
    """Read a copy of a .mif in UTF-8, for which GDAL takes it whatever it is."""
    for damaged, whole in names.items():
        raw = raw.replace(damaged, whole.encode(found.name, "replace"), 1)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.mif"
        text = raw.decode(found.name, errors="replace")
        copy.write_text(_CHARSET.sub('Charset "UTF-8"', text, count=1), "utf-8", newline="")
        if data := beside(path, ".mid"):
            text = data.read_bytes().decode(found.name, errors="replace")
            copy.with_suffix(".mid").write_text(text, "utf-8", newline="")
        return read_frame(copy, use_arrow=True, on_invalid=ON_INVALID)


def _as_bytes(path: Path, found: Encoding, names: dict[bytes, str]) -> GeoDataFrame:
    """Read a .tab byte by byte, and make its texts whole here."""
    frame = read_frame(path, use_arrow=False, encoding="ISO-8859-1", on_invalid=ON_INVALID)
    for column in frame.columns[frame.dtypes == "str"]:
        frame[column] = frame[column].map(lambda one: recode(one, found.name), na_action="ignore")
    whole = {damaged.decode("latin-1"): name for damaged, name in names.items()}
    return frame.rename(columns=lambda name: whole.get(name) or recode(name, found.name))


def _damaged_names(raw: bytes) -> dict[bytes, str]:
    """Return what names of columns were before GDAL wrote them to MapInfo.

    It puts ``_`` for every byte from 0x80 to 0xBF, which stands in most Chinese names in
    GBK: of 户数 ``__`` and the bytes of 数 are left. Only names of the schema can be told.
    """
    schemas = [*(schema.columns for schema in SCHEMAS.values()), LEDGER]
    columns = [column for schema in schemas for column in schema.values()]
    known: dict[bytes, str] = {}
    for alias in sorted(chain.from_iterable(column.aliases for column in columns), key=len):
        whole = alias.encode("gb18030")
        damaged = whole.translate(_DAMAGE)
        if damaged != whole and not damaged.isascii():
            known.setdefault(damaged, alias)
    firsts = [words[0] for words in map(bytes.split, raw.splitlines()) if words]
    return {field: known[field] for field in firsts if field in known}
