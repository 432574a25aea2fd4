"""A small reader of the PDF files that gridplan writes: pages, their texts, links, outline."""

import re
import zlib
from dataclasses import dataclass

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_SHOWN = re.compile(
    r"BT (?P<a>[-\d.e]+) (?P<b>[-\d.e]+) [-\d.e]+ [-\d.e]+ "
    r"(?P<x>[-\d.]+) (?P<y>[-\d.]+) Tm(?P<rest>.*?)ET"
)
_RUN = re.compile(r"/(\w+) ([\d.]+) Tf <([0-9A-F]*)> Tj")


@dataclass
class Text:
    x: float
    y: float
    size: float
    text: str
    end: tuple

    def is_on(self, page):
        ends = ((self.x, self.y), self.end)
        return all(0 < x < page.width and 0 < y < page.height - self.size / 2 for x, y in ends)


@dataclass
class Page:
    width: float
    height: float
    texts: list
    links: list
    content: str

    @property
    def words(self):
        return [one.text for one in self.texts]


@dataclass
class File:
    objects: dict
    pages: list
    outline: list
    title: str


def read_pdf(path):
    raw = path.read_bytes()
    objects = {int(number): body for number, body in _OBJECT.findall(raw)}
    check_table(raw, objects)
    first = [number for number, body in objects.items() if b"/Type /Page " in body]
    signs = {name: to_text(objects, int(number)) for name, number in fonts(objects)}
    wide = {name: to_widths(objects, int(number)) for name, number in fonts(objects)}
    pages = [read_page(objects, number, first, signs, wide) for number in first]
    outline = [
        (utf16(body.split(b"/Title <")[1].split(b">")[0]), first.index(int(dest)))
        for body in objects.values()
        if b"/Parent" in body and b"/Title" in body
        for dest in re.findall(rb"/Dest \[(\d+) 0 R", body)
    ]
    return File(objects, pages, outline, utf16(objects[4].split(b"<FEFF")[1].split(b">")[0]))


def check_table(raw, objects):
    """Every object lies where the table says, and every object that is named is there."""
    start = int(re.search(rb"startxref\n(\d+)", raw).group(1))
    table = raw[start:].split(b"trailer")[0].splitlines()[2:]
    for number, line in enumerate(table):
        if number:
            at = int(line.split()[0])
            assert raw[at:].startswith(b"%d 0 obj\n" % number)
    named = {int(n) for body in objects.values() for n in re.findall(rb"(\d+) 0 R", heads(body))}
    assert named <= set(objects)
    assert set(objects) == set(range(1, len(table)))


def heads(body):
    return body.split(b"stream\n")[0]


def stream(body):
    return zlib.decompress(body.split(b"stream\n", 1)[1].rsplit(b"\nendstream", 1)[0])


def fonts(objects):
    return re.findall(r"/([RB]\d+) (\d+) 0 R", objects[3].decode())


def to_text(objects, number):
    words = int(re.search(rb"/ToUnicode (\d+) 0 R", objects[number]).group(1))
    pairs = re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>\n", stream(objects[words]).decode())
    return {code: bytes.fromhex(sign).decode("utf-16-be") for code, sign in pairs}


def to_widths(objects, number):
    inner = int(re.search(rb"/DescendantFonts \[(\d+) 0 R", objects[number]).group(1))
    table = re.search(rb"/W \[(.*)\] /FontDescriptor", objects[inner]).group(1).decode()
    return {int(code): int(width) for code, width in re.findall(r"(\d+) \[(\d+)\]", table)}


def utf16(text):
    return bytes.fromhex(text.decode().removeprefix("FEFF")).decode("utf-16-be")


def read_page(objects, number, first, signs, wide):
    head = objects[number].decode()
    content = stream(objects[int(re.search(r"/Contents (\d+)", head).group(1))]).decode()
    width, height = map(float, re.search(r"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", head).groups())
    links = [
        (tuple(map(float, box.split())), first.index(int(page)))
        for box, page in re.findall(r"/Rect \[([-\d. ]+)\] /Dest \[(\d+) 0 R", head)
    ]
    texts = []
    for found in _SHOWN.finditer(content):
        # Of a word with a halo, what comes after it.
        runs = _RUN.findall(found["rest"].split(" 0 Tr")[-1])
        codes = [(font, run[at : at + 4]) for font, _, run in runs for at in range(0, len(run), 4)]
        size = float(runs[0][1]) if runs else 0.0
        length = sum(wide[font][int(code, 16)] for font, code in codes) / 1000 * size
        x, y, along, up = (float(found[name]) for name in ("x", "y", "a", "b"))
        shown = "".join(signs[font][code] for font, code in codes)
        texts.append(Text(x, y, size, shown, (x + length * along, y + length * up)))
    return Page(width, height, texts, links, content)
