"""The fonts of a PDF: which signs are used, how wide they are, and the files cut down to them."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from gridplan.maps.fonts import choose_font

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gridplan.paper.pdf import Document

# Written for a sign that no font has.
_UNKNOWN = "?"
# All that a PDF needs of a font; the rest is for typing, screens and names.
_NEEDED = {"head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf", "cvt ", "fpgm", "prep", "CFF "}


class Sign(NamedTuple):
    """A sign as a page writes it: font, number in it, width as a share of the size."""

    font: str
    code: int
    width: float


class _About(NamedTuple):
    """What is known of a font file.

    Parameters
    ----------
    signs
        Number and width, as a share of the size, of every sign that it has.
    is_cff
        Whether its outlines are PostScript's.
    is_numbered
        Whether it numbers its signs itself: these numbers stay when it is cut down.
    box, ascent, descent, capital
        Measures, in thousandths of the size.
    """

    signs: dict[str, tuple[int, float]]
    is_cff: bool
    is_numbered: bool
    box: tuple[float, ...]
    ascent: float
    descent: float
    capital: float


class Face:
    """One font of a document.

    Parameters
    ----------
    path
        TrueType or OpenType, also a collection.
    family
        Which of a collection.
    thickened
        Whether to make it bold by drawing its outline, because there is no bold one.
    """

    def __init__(self, path: str, family: str, *, thickened: bool = False) -> None:
        self.path, self.family, self.thickened = path, family, thickened
        self._about = _read(path, family)
        self.used: dict[int, tuple[str, float]] = {}

    def find(self, sign: str) -> tuple[int, float] | None:
        """Return number and width of a sign; None where the font lacks it."""
        found = self._about.signs.get(sign)
        if found is not None:
            self.used[found[0]] = (sign, found[1])
        return found

    def embed(self, document: Document) -> int:
        """Write the font, cut down to the signs used, and return its number."""
        about = self._about
        content = self._cut()
        name = f"GRIDPL+{''.join(c for c in self.family if c.isascii() and c.isalnum()) or 'Font'}"
        kind = "/Subtype /CIDFontType0C" if about.is_cff else f"/Length1 {len(content)}"
        file = document.add_stream(content, kind)
        descriptor = document.add_object(
            f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /ItalicAngle 0 /StemV 80 "
            f"/FontBBox [{' '.join(f'{edge:.0f}' for edge in about.box)}] "
            f"/Ascent {about.ascent:.0f} /Descent {about.descent:.0f} "
            f"/CapHeight {about.capital:.0f} "
            f"/FontFile{'3' if about.is_cff else '2'} {file} 0 R >>"
        )
        codes = sorted(self.used)
        widths = " ".join(f"{code} [{self.used[code][1] * 1000:.0f}]" for code in codes)
        number, places = ("0", "") if about.is_cff else ("2", " /CIDToGIDMap /Identity")
        inner = document.add_object(
            f"<< /Type /Font /Subtype /CIDFontType{number} /BaseFont /{name} /CIDSystemInfo "
            f"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 "
            f"/W [{widths}] /FontDescriptor {descriptor} 0 R{places} >>"
        )
        words = document.add_stream(_to_unicode({code: self.used[code][0] for code in codes}))
        return document.add_object(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
            f"/DescendantFonts [{inner} 0 R] /ToUnicode {words} 0 R >>"
        )

    def _cut(self) -> bytes:
        """Return the font with no other signs than those used."""
        from fontTools import subset
        from fontTools.ttLib import TTFont

        options = subset.Options()
        options.hinting = self._about.is_cff  # taking PostScript's away costs more than it saves
        options.desubroutinize = True
        options.notdef_outline = True
        options.recalc_timestamp = False
        # A sign is its place in the font there; its number lies in the font here.
        options.retain_gids = not self._about.is_numbered
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=[ord(sign) for sign, _ in self.used.values()])
        stream = io.BytesIO()
        with _open(self.path, self.family) as font:
            font.recalcTimestamp = False
            for tag in set(font.reader.keys()) - _NEEDED:
                del font[tag]  # before the cutter follows what it refers to
            cutter.subset(font)
            font.save(stream)
        if not self._about.is_cff:
            return stream.getvalue()
        with TTFont(io.BytesIO(stream.getvalue())) as small:
            return bytes(small.reader["CFF "])


@cache
def _read(path: str, family: str) -> _About:
    """Return what is known of a font file, read once."""
    with _open(path, family) as font:
        scale = 1 / font["head"].unitsPerEm
        is_cff = "CFF " in font
        is_numbered = is_cff and hasattr(font["CFF "].cff.topDictIndex[0], "ROS")
        place = font.getReverseGlyphMap()
        widths = font["hmtx"].metrics
        signs = {
            chr(code): (
                int(glyph[3:]) if is_numbered else place[glyph],
                widths[glyph][0] * scale,
            )
            for code, glyph in (font.getBestCmap() or {}).items()
        }
        head, line = font["head"], font["hhea"]
        box = (head.xMin, head.yMin, head.xMax, head.yMax)
        capital = getattr(font["OS/2"], "sCapHeight", 0) if "OS/2" in font else 0
        return _About(
            signs,
            is_cff,
            is_numbered,
            tuple(edge * scale * 1000 for edge in box),
            line.ascent * scale * 1000,
            line.descent * scale * 1000,
            capital * scale * 1000,
        )


class Fonts:
    """The fonts of a document: for each sign the first that has it.

    Parameters
    ----------
    language
        Wanted: ``zh`` or ``en``.

    Attributes
    ----------
    language
        The one that can be written.

    Warns
    -----
    QualityWarning
        If Chinese is wanted and no font for it is installed.
    """

    def __init__(self, language: str) -> None:
        self.language, families = choose_font(language)
        # A Chinese font writes letters that go with its signs; the other one fills the gaps.
        chinese = self.language == "zh"
        self.families = [*families[1:], *families[:1]] if chinese else families
        self._faces: dict[tuple[bool, int], Face] = {}
        self._known: dict[bool, dict[str, Sign]] = {False: {}, True: {}}

    @property
    def named(self) -> str:
        """The font that names are written in."""
        return self.families[0]

    def can_write(self, text: str) -> bool:
        """Return whether the fonts have every sign of a text."""
        return all(
            not sign.isprintable()
            or any(
                self._face(number, bold=False).find(sign) for number in range(len(self.families))
            )
            for sign in set(text)
        )

    def signs(self, text: str, *, bold: bool = False) -> list[Sign]:
        """Return the signs of one line."""
        known = self._known[bold]
        found = []
        for sign in text:
            if sign not in known:
                known[sign] = self._look_up(sign, bold=bold)
            found.append(known[sign])
        return found

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return how wide a line is, points."""
        return size * sum(sign.width for sign in self.signs(text, bold=bold))

    def is_thickened(self, font: str) -> bool:
        """Return whether a font is made bold by drawing its outline."""
        bold, number = font.startswith("B"), int(font[1:])
        return self._face(number, bold=bold).thickened

    def embed(self, document: Document) -> Iterator[tuple[str, int]]:
        """Write the fonts that are used and yield name and number of each."""
        for (bold, number), face in sorted(self._faces.items()):
            if face.used:
                yield _font_name(number, bold=bold), face.embed(document)

    def _face(self, number: int, *, bold: bool) -> Face:
        """Return a font; opened when a sign asks for it."""
        if (bold, number) not in self._faces:
            self._faces[bold, number] = _face(self.families[number], bold=bold)
        return self._faces[bold, number]

    def _look_up(self, sign: str, *, bold: bool) -> Sign:
        """Return a sign in the first font that has it; a question mark where none has."""
        printable = " " if sign.isspace() or not sign.isprintable() else sign
        for wanted in (printable, _UNKNOWN):
            for number in range(len(self.families)):
                found = self._face(number, bold=bold).find(wanted)
                if found is not None:
                    return Sign(_font_name(number, bold=bold), *found)
        return Sign(_font_name(0, bold=bold), 0, 0.5)


def _font_name(number: int, *, bold: bool) -> str:
    """Return what pages call a font."""
    return f"{'B' if bold else 'R'}{number}"


def _face(family: str, *, bold: bool) -> Face:
    """Return the file of a family, the bold one if there is one."""
    from matplotlib import font_manager

    files = {
        (font.weight if isinstance(font.weight, int) else 400) >= 600: font.fname
        for font in sorted(
            font_manager.fontManager.ttflist, key=lambda font: Path(font.fname).name, reverse=True
        )
        if font.name == family
        and font.style == "normal"
        and font.stretch in {"normal", 400}
        and font.weight in {400, 700, "normal", "regular", "bold"}
    }
    if not files:
        files = {False: font_manager.findfont(family)}
    if bold in files:
        return Face(files[bold], family)
    return Face(files[not bold], family, thickened=bold)


@cache
def _place_in(path: str, family: str) -> int:
    """Return the place of a family in a collection."""
    from fontTools.ttLib import TTCollection

    with TTCollection(path, lazy=True) as fonts:
        names = [{font["name"].getDebugName(1), font["name"].getDebugName(16)} for font in fonts]
    return next((i for i, known in enumerate(names) if family in known), 0)


def _open(path: str, family: str) -> Any:  # noqa: ANN401 - fontTools is untyped
    """Return a font, of a collection the one of that name."""
    from fontTools.ttLib import TTFont

    is_collection = Path(path).suffix.casefold() in {".ttc", ".otc"}
    return TTFont(path, fontNumber=_place_in(path, family) if is_collection else -1, lazy=True)


def _to_unicode(signs: dict[int, str]) -> bytes:
    """Return the table by which readers find and copy text."""
    rows = [
        f"<{code:04X}> <{sign.encode('utf-16-be').hex().upper()}>" for code, sign in signs.items()
    ]
    blocks = [rows[i : i + 100] for i in range(0, len(rows), 100)]
    body = "\n".join(
        f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo "
        "<< /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS "
        "def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode()
