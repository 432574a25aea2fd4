"""Open the map of 26,900 grids in a browser, move over it, and edit a subdistrict of it.

Run: ``python benchmarks/page.py PLAN [--grids 26900] [--keep DIR] [--explore]``, PLAN the folder
of a plan of a city; needs Debian's chromium and chromium-driver and ``pip install selenium``. The
city stands beside itself as often as is needed, with other ids, until there are so many
grids. Prints the size of the page, seconds until all is painted (by the clock, and what the
page's process worked), of one step of a pan and of a zoom (the median and the longest, until
the frame is there), and of a move of a piece of ground with its totals, on the page of the
subdistrict with most communities; ``--explore`` prints the same of ``GeoDataFrame.explore()``
(which needs mapclassify) on the same layer, its Leaflet put into the page as in ours.
"""

from __future__ import annotations

import argparse
import dataclasses
import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from selenium import webdriver
from selenium.webdriver.common.by import By

import gridplan as gp
from gridplan.maps import render_page
from gridplan.maps.offline import offline_map

if TYPE_CHECKING:
    import geopandas as gpd

# A wheel or a drag, and how long until the frame after the next stands: the work is in between.
STEP = """
const [kind, x, y, done] = arguments, map = document.querySelector('.leaflet-container');
const begun = performance.now(), at = { bubbles: true, clientX: x, clientY: y, button: 0, view: window };
const over = () => requestAnimationFrame(() => requestAnimationFrame(() => done((performance.now() - begun) / 1000)));
if (kind === 'pan') {
  map.dispatchEvent(new MouseEvent('mousedown', at));
  document.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: x + 90, clientY: y + 60 }));
  requestAnimationFrame(() => {
    document.dispatchEvent(new MouseEvent('mouseup', { ...at, clientX: x + 90, clientY: y + 60 }));
    over();
  });
} else map.querySelector(kind === 'in' ? '.leaflet-control-zoom-in' : '.leaflet-control-zoom-out').click(), setTimeout(over, 0);
"""  # noqa: E501
# Choose the piece of ground at a place and put it into the grid that is offered first.
MOVE = """
const [x, y] = arguments, map = document.querySelector('.leaflet-container');
const at = { bubbles: true, clientX: x, clientY: y, button: 0, view: window };
for (const kind of ['mousedown', 'mouseup', 'click']) map.dispatchEvent(new MouseEvent(kind, at));
const choice = document.querySelector('[data-choice]:enabled');
if (!choice) { document.querySelector('[data-do="clear"]')?.click(); return null; }
const begun = performance.now();
choice.click();
const told = document.querySelectorAll('.gp-edit table tbody tr').length;
return told ? performance.now() - begun : null;
"""


def beside_itself(plan: gp.Plan, n: int) -> gp.Plan:
    """Return a plan of at least n grids: the city again and again, each with ids of its own."""
    times = -(-n // len(plan.grids))
    west, south, east, north = plan.grids.total_bounds
    wide, high, row = (east - west) * 1.02, (north - south) * 1.02, int(np.ceil(times**0.5))

    def moved(frame: gpd.GeoDataFrame, k: int) -> gpd.GeoDataFrame:
        shapes = frame.geometry.translate(k % row * wide, k // row * high)
        named = frame.set_geometry(shapes).rename(index=lambda name: f"{k}{name}")
        ids = [c for c in ("community_id", "grid_code") if c in named]
        return named.assign(**{c: f"{k}" + named[c].astype(str) for c in ids})

    def again(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        return pd.concat([moved(frame, k) for k in range(times)])

    communities = pd.concat(
        [plan.communities.rename(index=lambda name, k=k: f"{k}{name}") for k in range(times)]
    )
    layers = plan.layers
    names = ("communities", "streets", "barriers")
    around = {name: again(getattr(layers, name)) for name in names}
    return dataclasses.replace(
        plan,
        grids=again(plan.grids),
        communities=communities,
        layers=dataclasses.replace(layers, **around),
        assignment=None,
    )


def browser() -> webdriver.Chrome:
    """Return a browser without network."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for flag in (
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND",
    ):  # fmt: skip
        options.add_argument(flag)
    service = webdriver.ChromeService(executable_path=shutil.which("chromedriver"))
    found = webdriver.Chrome(options=options, service=service)
    found.set_window_size(1400, 900)
    found.set_script_timeout(60)
    return found


def look(path: Path) -> None:
    """Print what opening a page, panning and zooming take."""
    page = browser()
    page.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})
    begun = time.perf_counter()
    page.get(path.resolve().as_uri())
    page.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
    whole = time.perf_counter() - begun
    counted = page.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
    worked = next(one["value"] for one in counted if one["name"] == "ProcessTime")
    told = [entry["message"] for entry in page.get_log("browser")]
    size = path.stat().st_size / 1e6
    print(f"{path.name}: {size:.1f} MB, painted after {whole:.2f} s, of the processor "
          f"{worked:.2f}", *told, flush=True)  # fmt: skip
    for name, kinds in (("pan", ["pan"] * 12), ("zoom", ["in"] * 5 + ["out"] * 5)):
        taken = []
        for kind in kinds:
            taken.append(page.execute_async_script(STEP, kind, 700, 450))
            time.sleep(0.5)  # Leaflet takes no second wheel while it moves
        print(f"    {name}: median {np.median(taken):.3f} s, longest {max(taken):.3f} s")
    page.quit()


def edit(path: Path) -> None:
    """Print what a move with its totals takes."""
    page, random, taken = browser(), np.random.default_rng(1), []
    page.get(path.resolve().as_uri())
    page.find_element(By.CSS_SELECTOR, '[data-do="open"]').click()
    for _ in range(200):
        took = page.execute_script(MOVE, *random.uniform((350, 150), (1050, 650)).tolist())
        if took is not None:
            taken.append(took)
        if len(taken) == 40:
            break
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB, {len(taken)} moves with totals, "
          f"median {np.median(taken):.0f} ms, longest {max(taken):.0f} ms")  # fmt: skip
    page.quit()


def main() -> None:
    """Measure one plan."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plan", type=Path)
    parser.add_argument("--grids", type=int, default=26_900)
    parser.add_argument("--keep", type=Path, help="folder for the pages")
    parser.add_argument("--explore", action="store_true")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        made = chosen.keep or Path(place)
        made.mkdir(exist_ok=True)
        plan = gp.read_plan(chosen.plan)
        homes = plan.communities["subdistrict_id"]
        largest = homes.value_counts().index[0]
        of_it = homes.index[homes == largest].tolist()
        part = plan.report(made / "part", kinds=["html"], community=of_it, overwrite=True)[0]
        large = beside_itself(plan, chosen.grids)
        begun = time.process_time()
        whole = made / "whole.html"
        whole.write_text(render_page(large), encoding="utf-8")
        print(f"{len(large.grids):,} grids, page made in {time.process_time() - begun:.1f} CPU s")
        look(whole)
        print(f"subdistrict {largest}: {len(of_it)} communities")
        edit(part)
        if chosen.explore:
            theirs = made / "explore.html"
            south_west, north_east = large.grids.to_crs(4326).total_bounds.reshape(2, 2)[:, ::-1]
            chart = offline_map(location=(south_west + north_east) / 2, zoom_start=11)
            large.grids.reset_index().explore(m=chart, tooltip="grid_code")
            chart.save(theirs)
            look(theirs)


if __name__ == "__main__":
    main()
