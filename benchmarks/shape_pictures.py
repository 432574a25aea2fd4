"""Draw the worst grids of each city as they would be without prices on outlines, and now.

Run: ``python benchmarks/shape_pictures.py [CITY …] [--out docs/images]``; needs matplotlib
and Pillow. A grid is the worse, the more it is wrapped, the longer its arms and the rougher
its outline.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import matplotlib as mpl
import numpy as np
from PIL import Image
from shape import ARM_M, ROUGH, WRAPPED, read

import gridplan as gp

if TYPE_CHECKING:
    import geopandas as gpd

    from gridplan.layers import Layers
    from gridplan.plan.core import Plan

NAMES = {
    "town": "town",
    "cambridge_us": "cambridge",
    "monaco_mc": "monaco",
    "snezhinsk_ru": "snezhinsk",
}
N_WORST, N_ACROSS, N_COLOURS = 12, 6, 32
FILLS = ("#8dd3c7", "#ffffb3", "#bebada", "#fb8072", "#80b1d3", "#fdb462", "#b3de69")


def worst(plan: Plan) -> list[str]:
    """Return the codes of the worst basic grids of communities of more than one."""
    grids, shape = plan.grids, plan.shape()
    chosen = (grids["kind"] == "basic") & (
        grids.groupby("community_id")["kind"].transform("size") > 1
    )
    fault = (
        shape["wrapped_share"] / WRAPPED
        + shape["arm_m"] / ARM_M
        + ROUGH / shape["compactness"].clip(lower=0.01)
    )
    order = fault[chosen].sort_values(ascending=False, kind="stable")
    return order.index[:N_WORST].tolist()


def draw(axis: object, grids: gpd.GeoDataFrame, layers: Layers, box: np.ndarray) -> None:
    """Draw the grids, streets and buildings inside a box."""
    west, south, east, north = box
    here = grids.cx[west:east, south:north]
    fills = [FILLS[int(code[-3:]) % len(FILLS)] for code in here.index.astype(str)]
    here.plot(ax=axis, color=fills, alpha=0.7)
    for name, colour in (("streets", "#5b7fa6"), ("barriers", "#3b8a3b")):
        layer = getattr(layers, name)
        near = layer.cx[west:east, south:north] if len(layer) else layer
        if len(near):
            near.plot(ax=axis, color=colour, linewidth=0.5, facecolor="none")
    near = layers.buildings.cx[west:east, south:north]
    lived_in = near["households"].fillna(0) > 0
    for rows, colour in ((near[lived_in], "#7a1f1f"), (near[~lived_in], "#999999")):
        if len(rows):
            rows.plot(ax=axis, color=colour, markersize=2)
    here.boundary.plot(ax=axis, color="black", linewidth=1.1)
    axis.set(xlim=(west, east), ylim=(south, north), xticks=[], yticks=[], xlabel="", ylabel="")
    axis.set_aspect("equal")


def picture(name: str, path: Path) -> None:
    """Draw the worst grids before, and below each the same place now."""
    from matplotlib import pyplot as plt

    layers = read(name, 1)
    before = gp.plan_city(layers, rules={"borders": {"shape": 0.0}})
    now = gp.plan_city(layers)
    codes = worst(before)
    old, new = (plan.grids.to_crs(layers.crs) for plan in (before, now))
    n_rows = 2 * -(-len(codes) // N_ACROSS)
    figure, axes = plt.subplots(n_rows, N_ACROSS, figsize=(14, 2.4 * n_rows), squeeze=False)
    for axis in axes.flat:
        axis.axis("off")
    for number, code in enumerate(codes):
        row, column = 2 * (number // N_ACROSS), number % N_ACROSS
        west, south, east, north = old.geometry[code].bounds
        reach = 0.6 * max(east - west, north - south)
        x, y = (west + east) / 2, (south + north) / 2
        box = np.array([x - reach, y - reach, x + reach, y + reach])
        for grids, axis in ((old, axes[row, column]), (new, axes[row + 1, column])):
            axis.axis("on")
            draw(axis, grids, layers, box)
        old.loc[[code]].boundary.plot(ax=axes[row, column], color="#d00000", linewidth=1.8)
        axes[row, column].set(xlabel="", ylabel="")
        axes[row, column].set_title(f"before {code[-9:]}", fontsize=8)
        axes[row + 1, column].set_title("now", fontsize=8)
    figure.tight_layout(pad=0.4)
    figure.savefig(path, dpi=78)
    plt.close(figure)
    with Image.open(path) as image:
        image.convert("RGB").quantize(N_COLOURS).save(path, optimize=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("cities", nargs="*", default=list(NAMES))
    parser.add_argument("--out", type=Path, default=Path("docs/images"))
    args = parser.parse_args()
    mpl.use("Agg")
    for name in args.cities:
        picture(name, args.out / f"shape-{NAMES.get(name, name)}.png")


if __name__ == "__main__":
    main()
