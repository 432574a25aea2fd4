"""An OGC API - Features service: a configuration for pygeoapi and the data it serves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.exchange.gdal import blank_to_missing, grids_out, in_degrees
from gridplan.exchange.schemas import json_schema
from gridplan.export.geojson import write_geojson
from gridplan.export.members import date_of, license_of, members_of
from gridplan.export.vector import pack_layer, write_geopackage
from gridplan.plan.attribution import attribution
from gridplan.plan.core import BUILDING_COLUMNS
from gridplan.tables import TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from gridplan.plan.core import Plan

_CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
_HOME = "http://localhost:5000"


def write_ogcapi(plan: Plan, folder: Path) -> list[Path]:
    """Write a service: configuration, data, schemas.

    Parameters
    ----------
    plan
        The plan.
    folder
        Where; ``pygeoapi-config.yml`` (JSON, which is YAML as well) names its data by
        file name: start pygeoapi in the folder, wherever it lies; ``grids.geojson``,
        served as it is; ``plan.gpkg`` with grids and buildings in degrees, for GeoServer
        and other servers; a JSON Schema for both.

    Returns
    -------
    list of Path
        The files.
    """
    config, data = folder / "pygeoapi-config.yml", folder / "plan.gpkg"
    grids = grids_out(plan)
    buildings = in_degrees(blank_to_missing(plan.buildings[[*BUILDING_COLUMNS, "geometry"]]))
    about = "; ".join(attribution(plan))
    packed = [
        pack_layer(name, frame, description=about)
        for name, frame in (("grids", grids), ("buildings", buildings))
    ]
    write_geopackage(packed, data)
    write_geojson(
        grids_out(plan, metric=True), folder / "grids.geojson", members=members_of(plan),
        multi=plan.rules.output.multipolygon,
    )  # fmt: skip
    text = json.dumps(pygeoapi_config(plan), ensure_ascii=False, indent=2)
    config.write_text(f"{text}\n", encoding="utf-8")
    schemas = []
    for name in ("grids", "buildings"):
        path = folder / f"{name}.schema.json"
        path.write_text(
            json.dumps(json_schema(name), ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )
        schemas.append(path)
    return [config, data, folder / "grids.geojson", *schemas]


def pygeoapi_config(plan: Plan) -> dict[str, Any]:
    """Return the configuration of pygeoapi for a plan.

    Parameters
    ----------
    plan
        The plan; its rules may name date, licence and source.
    """
    shapes = np.asarray(in_degrees(plan.grids[["geometry"]]).geometry.array, dtype=object)
    box = [round(float(one), 7) for one in shapely.total_bounds(shapes)]
    language = "zh-CN" if plan.language == "zh" else "en-US"
    title = _title(plan)
    licence = license_of(plan) or "unknown"
    who = plan.rules.output.source or "; ".join(attribution(plan)) or "gridplan"
    return {
        "server": {
            "bind": {"host": "0.0.0.0", "port": 5000},  # noqa: S104 - a container's own
            "url": _HOME,
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "languages": [language],
            "gzip": False,
            "pretty_print": False,
            "limits": {"default_items": 100, "max_items": 10000},
            "map": {"url": "", "attribution": who},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {
                "title": title,
                "description": TABLES["grids"].meaning,
                "keywords": ["grid management", "网格化"],
                "keywords_type": "theme",
                "terms_of_service": licence,
                "url": _HOME,
            },
            "license": {"name": licence, "url": _HOME},
            "provider": {"name": who, "url": _HOME},
            "contact": {"name": who, "url": _HOME},
        },
        "resources": {"grids": _collection(box, date_of(plan))},
    }


def _title(plan: Plan) -> str:
    """Return the names of the districts, or a plain title."""
    names = plan.grids["district_name"].dropna().astype(str)
    names = sorted(set(names) - {""})
    return "、".join(names[:3]) if names else "gridplan"


def _collection(box: list[float], date: str) -> dict[str, Any]:
    """Return the collection of grids: the file is served as it is, and needs no driver."""
    table = TABLES["grids"]
    extents: dict[str, Any] = {"spatial": {"bbox": box, "crs": _CRS84}}
    if date:
        extents["temporal"] = {"begin": date, "end": None}
    provider = {
        "type": "feature",
        "name": "GeoJSON",
        "data": "grids.geojson",
        "id_field": "grid_code",
        "crs": [_CRS84],
        "storage_crs": _CRS84,
    }
    return {
        "type": "collection",
        "title": table.title,
        "description": table.meaning,
        "keywords": ["grids"],
        "links": [],
        "extents": extents,
        "providers": [provider],
    }
