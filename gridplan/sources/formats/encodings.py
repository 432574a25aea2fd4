"""Encodings of text: what a file claims is believed only if its bytes agree."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

# Language driver id, byte 29 of a .dbf; 0 and 0x57 ("as on the machine") claim nothing.
_LDID = {
    0x01: "cp437", 0x02: "cp850", 0x03: "cp1252", 0x13: "cp932", 0x26: "cp866", 0x4D: "gb18030",
    0x4E: "cp949", 0x4F: "cp950", 0x50: "cp874", 0x58: "cp1252", 0x59: "cp1252", 0x64: "cp852",
    0x65: "cp866", 0x78: "cp950", 0x79: "cp949", 0x7A: "gb18030", 0x7B: "cp932", 0x7C: "cp874",
    0xC8: "cp1250", 0xC9: "cp1251", 0xCA: "cp1254", 0xCB: "cp1253",
}  # fmt: skip
_CHINESE = {"936", "cp936", "gbk", "gb2312", "ansi936", "hz", "euccn", "chinese"}
_WESTERN = {"iso8859-1", "iso8859-15", "cp1252", "cp437", "cp850"}
_MANY = 20_000
_HEAD = 1 << 16
_SAMPLE = 2000
# The share of common characters in a text read by its own encoding.
_MOST_COMMON = 0.9
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoding of a file and why it was chosen.

    Parameters
    ----------
    name
        Python codec.
    reason
        For the findings: where the name comes from.
    is_plain
        Whether there is nothing to tell: ASCII, or UTF-8 as the file says.
    denied
        Whether the file claims another encoding.
    """

    name: str
    reason: str
    is_plain: bool = False
    denied: bool = False


def encoding_of_dbf(path: Path) -> Encoding:
    """Return the encoding of a shapefile's attributes.

    Parameters
    ----------
    path
        The .shp; the .dbf and .cpg lie beside it.

    Returns
    -------
    Encoding
        The first that decodes every text: .cpg, language driver of the .dbf,
        UTF-8, GB18030; Western (cp1252) where the pattern of the bytes speaks
        against Chinese.
    """
    table = beside(path, ".dbf")
    if table is None:
        return Encoding("utf-8", "there are no attributes", is_plain=True)
    with table.open("rb") as stream:
        header = stream.read(32)
    claims = [
        (_claim_of_cpg(path), ".cpg"),
        (_LDID.get(header[29]), "language driver of the .dbf"),
    ]
    cells = list(cells_of_dbf(table))
    return choose_encoding(cells, [(name, why) for name, why in claims if name])


def beside(path: Path, suffix: str) -> Path | None:
    """Return the companion of a file with another suffix, in either case."""
    for one in (suffix, suffix.upper()):
        if path.with_suffix(one).exists():
            return path.with_suffix(one)
    return None


def _claim_of_cpg(path: Path) -> str | None:
    """Return the codec that the .cpg names, None if there is none or Python lacks it."""
    cpg = beside(path, ".cpg")
    if cpg is None:
        return None
    text = cpg.read_bytes().decode("ascii", "ignore").strip().lower()
    key = re.sub(r"[^a-z0-9]", "", text)
    if key in _CHINESE:
        return "gb18030"
    for name in (text, f"cp{key.removeprefix('ansi')}", key):
        try:
            return codecs.lookup(name).name
        except LookupError:
            continue
    return None


def cells_of_dbf(path: Path) -> Iterator[bytes]:
    """Yield field names and the text cells that are not plain ASCII, of some rows of many.

    Parameters
    ----------
    path
        A .dbf, or the .dat of MapInfo, which is the same inside.
    """
    with path.open("rb") as stream:
        header = stream.read(32)
        n_rows, start, width = (int.from_bytes(header[a:b], "little") for a, b in DBF_NUMBERS)
        fields = []
        while (field := stream.read(32))[:1] not in {b"\r", b""} and len(field) == 32:
            fields.append((field[:11].split(b"\0")[0], field[11:12], field[16]))
    for name, _, _ in fields:
        if not name.isascii():
            yield name
    n_rows = min(n_rows, (path.stat().st_size - start) // max(width, 1))
    if n_rows <= 0:
        return
    rows = np.memmap(path, np.uint8, "r", start, (n_rows, width))
    left = 1
    for _, kind, size in fields:
        if kind == b"C":
            cells = rows[:, left : left + size]
            high = np.flatnonzero((cells > 127).any(axis=1))
            for row in high[:: max(1, len(high) // _MANY)]:
                yield bytes(cells[row]).rstrip(b" \0")
        left += size


# Where the header of a .dbf says how many rows it has, where they begin, how wide they are.
DBF_NUMBERS = ((4, 8), (8, 10), (10, 12))


def encoding_of_text(raw: bytes) -> Encoding:
    """Return the encoding of a text file: byte order mark, UTF-8, GB18030, Western.

    Parameters
    ----------
    raw
        Whole content.
    """
    for mark, name in (
        (codecs.BOM_UTF32_LE, "utf-32"),  # begins as UTF-16 does
        (codecs.BOM_UTF32_BE, "utf-32"),
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if raw.startswith(mark):
            return Encoding(name, "byte order mark", is_plain=True)
    if wide := _wide_without_mark(raw):
        return Encoding(wide, f"its bytes are {wide.upper()} without a mark")
    return choose_encoding(raw.splitlines(), [])


def _wide_without_mark(raw: bytes) -> str | None:
    """Return which UTF-16 a text without a mark is in, by where its zero bytes stand."""
    head = np.frombuffer(raw[:_HEAD], np.uint8)
    even, odd = (int((head[at::2] == 0).sum()) for at in (0, 1))
    if max(even, odd) < 0.05 * len(head) or min(even, odd) > 0.1 * max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def choose_encoding(cells: list[bytes], claims: list[tuple[str, str]]) -> Encoding:
    """Return the first encoding that decodes every cell.

    Parameters
    ----------
    cells
        Raw text.
    claims
        Codec and where it is claimed, in order of trust.
    """
    cells = [cell for cell in cells if not cell.isascii()]
    claimed = next(iter(claims), ("utf-8", ""))
    if not cells:
        return Encoding(claimed[0], "plain ASCII", is_plain=True)
    for name, why in claims:
        # Western codecs decode anything: bytes that are UTF-8 or pairs know better.
        is_vague = name in _WESTERN and (_decodes(cells, "utf-8") or _looks_paired(cells))
        if not is_vague and _decodes(cells, name):
            return Encoding(name, f"so says its {why}", is_plain=name == "utf-8")
    name, what = _by_bytes(cells)
    denied = bool(claims)
    but = f", though its {claimed[1]} says {claimed[0]}" if denied else ""
    is_plain = name == "utf-8" and not denied
    return Encoding(name, f"its bytes are {what}{but}", is_plain=is_plain, denied=denied)


def _by_bytes(cells: list[bytes]) -> tuple[str, str]:
    """Return the encoding that bytes above ASCII look like, and what people call it."""
    if _decodes(cells, "utf-8"):
        return "utf-8", "UTF-8"
    if _is_big5(cells):
        return "cp950", "Big5"
    if _decodes(cells, "gb18030") and _looks_paired(cells):
        return "gb18030", "GB18030 (GBK)"
    return "cp1252", "neither UTF-8 nor GBK"


def _is_big5(cells: list[bytes]) -> bool:
    """Return whether bytes make common characters in Big5, and rare ones in GBK."""
    some = cells[:: max(1, len(cells) // _SAMPLE)]
    if not _decodes(some, "cp950"):
        return False
    return _share_common(some, "cp950") >= _MOST_COMMON > _share_common(some, "gb18030")


def _share_common(cells: list[bytes], codec: str) -> float:
    """Return the share of characters above ASCII that are signs or common in a codec."""
    text = "".join(cell.decode(codec, errors="replace") for cell in cells)
    signs = [sign for sign in text if not sign.isascii()]
    pairs = [sign.encode(codec, errors="ignore") for sign in signs]
    # Signs, and the first level: that of common characters, as in Big5.
    first, last = (0xB0, 0xD7) if codec == "gb18030" else (0xA4, 0xC6)
    common = sum(
        len(pair) == 2
        and (first <= pair[0] <= last or pair[0] in {0xA1, 0xA3})
        and (codec != "gb18030" or pair[1] >= 0xA1)
        for pair in pairs
    )
    return common / max(len(signs), 1)


def recode(text: str, encoding: str) -> str:
    """Return text that was read as Latin-1 in its true encoding, without a cut character.

    Parameters
    ----------
    text
        As read; one character per byte.
    encoding
        Of the bytes.
    """
    return codecs.getincrementaldecoder(encoding)(errors="replace").decode(text.encode("latin-1"))


def _decodes(cells: Iterable[bytes], name: str) -> bool:
    """Return whether all cells decode, but for a character cut off at the end of a field."""
    decoder = codecs.getincrementaldecoder(name)
    try:
        for cell in cells:
            decoder().decode(cell)
    except UnicodeDecodeError:
        return False
    return True


def _looks_paired(cells: list[bytes]) -> bool:
    """Return whether bytes above ASCII come in pairs, as in Chinese; accents stand alone."""
    runs = [len(run) for cell in cells for run in _HIGH_RUN.findall(cell)]
    even = sum(n % 2 == 0 for n in runs)
    return even >= 0.8 * len(runs)
