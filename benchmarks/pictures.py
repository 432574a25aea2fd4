"""Draw the pictures of README and docs/paper.md from plans of now.

Run: ``python benchmarks/pictures.py CAMBRIDGE [--out docs/images]``, CAMBRIDGE the folder of a
plan of Cambridge (`benchmarks/cities.py` writes one); needs poppler's pdftoppm. Cards are those
of the bundled town. The form is that of a grid that is split in two.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

import gridplan as gp

if TYPE_CHECKING:
    from collections.abc import Sequence

FRAME, GREY = 8, (138, 138, 146)
SPLIT = "25017352500003"


def pages(pdf: Path, numbers: Sequence[int], dpi: int) -> list[Image.Image]:
    """Return pages of a PDF, numbered from 1."""
    drawn = []
    for number in numbers:
        stem = pdf.with_name(f"page{number}")
        what = ["-png", "-singlefile", "-r", str(dpi), "-f", str(number), "-l", str(number)]
        subprocess.run(["pdftoppm", *what, str(pdf), str(stem)], check=True)
        drawn.append(Image.open(stem.with_suffix(".png")).convert("RGB"))
    return drawn


def beside(pictures: Sequence[Image.Image]) -> Image.Image:
    """Return pictures side by side on grey ground."""
    width = sum(one.width + FRAME for one in pictures) + FRAME
    sheet = Image.new("RGB", (width, max(one.height for one in pictures) + 2 * FRAME), GREY)
    x = FRAME
    for one in pictures:
        sheet.paste(one, (x, FRAME))
        x += one.width + FRAME
    return sheet


def save(picture: Image.Image, path: Path) -> None:
    """Write a picture of 256 colours."""
    picture.convert("RGB").quantize(256, method=Image.Quantize.MEDIANCUT).save(path, optimize=True)
    print(path)


def main() -> None:
    """Draw all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cambridge", type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[1] / "docs" / "images")
    chosen = parser.parse_args()
    plan, town = gp.read_plan(chosen.cambridge), gp.plan_city(gp.make_town())
    with tempfile.TemporaryDirectory() as place:
        made = Path(place)
        axes = plan.plot(title="Cambridge, Massachusetts")
        axes.figure.savefig(made / "map.png", dpi=110, bbox_inches="tight", facecolor="#f4f2ec")
        save(Image.open(made / "map.png"), chosen.out / "cambridge.png")
        (book,) = plan.report(made / "book", kinds=["pdf"])
        last = book.read_bytes().count(b"/Type /Page ")
        save(beside(pages(book, (2, 9, last), 62)), chosen.out / "book-cambridge.png")
        cards, _ = town.report(made / "cards", kinds=["cards"])
        save(beside(pages(cards, (1, 2, 7, 8), 72)), chosen.out / "cards-town.png")
        edited = plan.edit().split(SPLIT, into=2).plan
        paths = edited.report(made / "form", kinds=["dossier"], since=plan)
        form = next(path for path in paths if path.suffix == ".pdf")
        save(beside(pages(form, (2,), 75)), chosen.out / "dossier-cambridge.png")


if __name__ == "__main__":
    main()
