"""A PDF file, written page by page.

Why our own: a page of a map is some thousand line segments and a hundred words. Formatting
them as numbers takes a hundredth of a second; every drawing library in between takes ten
times as long (docs/paper.md has the measurements), and a city has thousands of pages.
Nothing in the file comes from the clock, so the same pages are the same bytes.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import TracebackType
    from typing import Self

    from gridplan.paper.fonts_used import Fonts

_CATALOG, _PAGES, _RESOURCES, _ABOUT, _OUTLINE = 1, 2, 3, 4, 5
# Zip level: a third faster than the default for 1 % more bytes.
_LEVEL = 4
# How see-through a fill may be: the only ones there are.
ALPHAS = (0.3, 0.6)


class Link(NamedTuple):
    """A rectangle on a page, points, that leads to another page (from 0)."""

    west: float
    south: float
    east: float
    north: float
    page: int


class Entry(NamedTuple):
    """A line of the outline: its depth from 0, what it says, its page from 0."""

    depth: int
    title: str
    page: int


class Document:
    """A PDF that is being written.

    Parameters
    ----------
    stream
        Where the bytes go; only written, never read.
    fonts
        Whose signs the pages use; embedded when the file is closed.
    title
        Of the document.
    language
        As BCP 47 says it.
    """

    def __init__(self, stream: BinaryIO, fonts: Fonts, *, title: str, language: str) -> None:
        self._stream = stream
        self._fonts = fonts
        self._title = title
        self._language = language
        self._at = 0
        self._places: dict[int, int] = {}
        self._next = _OUTLINE + 1
        self._pages: list[tuple[float, float, int, list[Link]]] = []
        self.outline: list[Entry] = []
        self._write(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Finish the file, unless something went wrong."""
        if kind is None:
            self.close()

    @property
    def n_pages(self) -> int:
        """How many pages there are so far."""
        return len(self._pages)

    def add_page(
        self, width: float, height: float, content: bytes, links: Iterable[Link] = ()
    ) -> None:
        """Add a page.

        Parameters
        ----------
        width, height
            Points.
        content
            Operators of PDF.
        links
            To pages that may come later.
        """
        self._pages.append((width, height, self.add_stream(content), list(links)))

    def add_stream(self, content: bytes, about: str = "") -> int:
        """Write a compressed stream and return its number.

        Parameters
        ----------
        content
            Bytes.
        about
            Further entries of its dictionary.
        """
        packed = zlib.compress(content, _LEVEL)
        head = f"<< {about} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
        return self._add(head.encode() + packed + b"\nendstream")

    def add_object(self, text: str) -> int:
        """Write an object and return its number."""
        return self._add(text.encode())

    def close(self) -> None:
        """Write fonts, pages, outline and the table of all objects."""
        first = self._next
        kids = " ".join(f"{first + i} 0 R" for i in range(self.n_pages))
        for width, height, content, links in self._pages:
            notes = "".join(_annotation(link, first) for link in links)
            self._add(
                f"<< /Type /Page /Parent {_PAGES} 0 R /Resources {_RESOURCES} 0 R /MediaBox "
                f"[0 0 {width:.2f} {height:.2f}] /Contents {content} 0 R"
                f"{f' /Annots [{notes}]' if notes else ''} >>".encode()
            )
        fonts = " ".join(f"/{name} {number} 0 R" for name, number in self._fonts.embed(self))
        alphas = " ".join(f"/A{share * 100:.0f} << /ca {share} >>" for share in ALPHAS)
        self._put(_RESOURCES, f"<< /Font << {fonts} >> /ExtGState << {alphas} >> >>".encode())
        self._put(_PAGES, f"<< /Type /Pages /Kids [{kids}] /Count {self.n_pages} >>".encode())
        self._put_outline(first)
        shown = f" /Outlines {_OUTLINE} 0 R /PageMode /UseOutlines" if self.outline else ""
        self._put(
            _CATALOG,
            f"<< /Type /Catalog /Pages {_PAGES} 0 R /Lang ({self._language}) "
            f"/ViewerPreferences << /DisplayDocTitle true >>{shown} >>".encode(),
        )
        self._put(_ABOUT, f"<< /Title {pdf_text(self._title)} /Producer (gridplan) >>".encode())
        start, size = self._at, self._next
        rows = "".join(f"{self._places[number]:010d} 00000 n \n" for number in range(1, size))
        self._write(f"xref\n0 {size}\n0000000000 65535 f \n{rows}".encode())
        tail = f"<< /Size {size} /Root {_CATALOG} 0 R /Info {_ABOUT} 0 R >>"
        self._write(f"trailer\n{tail}\nstartxref\n{start}\n%%EOF\n".encode())

    def _put_outline(self, first_page: int) -> None:
        """Write the lines of the outline, which form a tree by their depths."""
        entries = self.outline
        base = self._next
        parent, before, after, inside = _tree(entries)
        for i, entry in enumerate(entries):
            above = _OUTLINE if parent[i] < 0 else base + parent[i]
            links = [f"/Parent {above} 0 R"]
            links += [f"/Prev {base + before[i]} 0 R"] if before[i] >= 0 else []
            links += [f"/Next {base + after[i]} 0 R"] if after[i] >= 0 else []
            if inside[i]:
                links.append(f"/First {base + inside[i][0]} 0 R /Last {base + inside[i][-1]} 0 R")
                links.append(f"/Count -{len(inside[i])}")  # closed: a city has thousands
            self._add(
                f"<< /Title {pdf_text(entry.title)} {' '.join(links)} "
                f"/Dest [{first_page + entry.page} 0 R /Fit] >>".encode()
            )
        top = [i for i in range(len(entries)) if parent[i] < 0]
        ends = f" /First {base + top[0]} 0 R /Last {base + top[-1]} 0 R" if top else ""
        self._put(_OUTLINE, f"<< /Type /Outlines{ends} /Count {len(top)} >>".encode())

    def _add(self, body: bytes) -> int:
        """Write the next object and return its number."""
        number = self._next
        self._next += 1
        self._put(number, body)
        return number

    def _put(self, number: int, body: bytes) -> None:
        """Write the object of a number."""
        self._places[number] = self._at
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def _write(self, content: bytes) -> None:
        """Write bytes and count them."""
        self._stream.write(content)
        self._at += len(content)


def pdf_text(text: str) -> str:
    """Return a text of an outline or a title as PDF holds it: never anything but text.

    Examples
    --------
    >>> pdf_text("网)")
    '<FEFF7F510029>'
    """
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def _annotation(link: Link, first_page: int) -> str:
    """Return a link as PDF holds it."""
    west, south, east, north, page = link
    return (
        f"<< /Type /Annot /Subtype /Link /Border [0 0 0] "
        f"/Rect [{west:.1f} {south:.1f} {east:.1f} {north:.1f}] "
        f"/Dest [{first_page + page} 0 R /Fit] >>"
    )


def _tree(
    entries: Sequence[Entry],
) -> tuple[list[int], list[int], list[int], list[list[int]]]:
    """Return parent, previous and next sibling (-1: none) and children of each entry."""
    n = len(entries)
    parent, before, after = [-1] * n, [-1] * n, [-1] * n
    inside: list[list[int]] = [[] for _ in entries]
    last: list[int] = []  # the latest entry of each depth
    for i, entry in enumerate(entries):
        depth = min(entry.depth, len(last))
        if depth:
            parent[i] = last[depth - 1]
            inside[parent[i]].append(i)
        if depth < len(last):
            before[i] = last[depth]
            after[last[depth]] = i
        last[depth:] = [i]
    return parent, before, after, inside
