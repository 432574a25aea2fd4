"""Read the bundled files, and write made-up places as GeoParquet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd

from gridplan.datasets.made_up.collection import MADE_UP
from gridplan.errors import InputError
from gridplan.files import atomic_file
from gridplan.schema import LAYERS

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

OSM_NOTE = "© OpenStreetMap contributors, ODbL 1.0; households are estimated"


def load_town() -> dict[str, GeoDataFrame]:
    """Read the made-up town that lies in ``data/town``: `make_town` with seed 0.

    Returns
    -------
    dict
        The layers of `make_town`.

    Raises
    ------
    InputError
        If there is no ``data`` folder, as in an installed wheel; `make_town`
        makes the same layers anywhere.
    """
    return _load("town", MADE_UP, "Call `gridplan.datasets.make_town()`, which makes the same")


def load_helsinki() -> dict[str, GeoDataFrame]:
    """Read a small real extract of central Helsinki.

    Returns
    -------
    dict
        Layers ``communities``, ``buildings``, ``streets``, ``barriers``,
        ``compounds`` (empty) and ``institutions`` in EPSG:3879. Household counts
        are estimated, communities are superblocks between main streets; both
        are explained in ``data/README.md``.

    Raises
    ------
    InputError
        If there is no ``data`` folder, as in an installed wheel.

    Examples
    --------
    >>> import gridplan as gp
    >>> sorted(gp.load_helsinki())
    ['barriers', 'buildings', 'communities', 'compounds', 'institutions', 'streets']
    """
    return _load("helsinki", OSM_NOTE, "Run gridplan from a clone of its repository to have it")


def write_layers(layers: dict[str, GeoDataFrame], out: Path) -> None:
    """Write each layer to ``<name>.parquet`` in a folder, made when missing."""
    out.mkdir(parents=True, exist_ok=True)
    for name, layer in layers.items():
        with atomic_file(out / f"{name}.parquet") as draft:
            layer.to_parquet(draft, compression="zstd", index=False)


def _load(place: str, note: str, otherwise: str) -> dict[str, GeoDataFrame]:
    """Read all layers of a place in the repository's ``data`` folder."""
    folder = Path(__file__).resolve().parents[2] / "data" / place
    absent = [name for name in LAYERS if not (folder / f"{name}.parquet").is_file()]
    if absent:
        msg = f"There is no data/{place} with {', '.join(absent)}.parquet here. {otherwise}."
        raise InputError(msg)
    layers = {name: gpd.read_parquet(folder / f"{name}.parquet") for name in LAYERS}
    for layer in layers.values():
        layer.attrs["note"] = note
    return layers
