"""An OGC API - Features service: a configuration for pygeoapi and the data it serves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.exchange.ddl import SCHEMA
from gridplan.exchange.gdal_files import grids_out, in_degrees
from gridplan.exchange.schemas import json_schema
from gridplan.export.geojson import write_geojson
from gridplan.export.members import crs_uri, date_of, license_of, members_of
from gridplan.export.vector import blank_to_missing, pack_layer, write_geopackage
from gridplan.plan.attribution import attribution
from gridplan.plan.core import BUILDING_COLUMNS
from gridplan.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable
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
        file name: start pygeoapi in the folder, wherever it lies; ``grids.geojson`` and
        ``buildings.geojson``, served as they are; ``plan.gpkg`` with both in degrees, for
        GeoServer and other servers; a JSON Schema for both; ``pygeoapi-postgis.yml``, which
        serves the views of a database that `gridplan export` filled.

    Returns
    -------
    list of Path
        The files.
    """
    config, data = folder / "pygeoapi-config.yml", folder / "plan.gpkg"
    grids = grids_out(plan)
    houses = blank_to_missing(plan.buildings[[*BUILDING_COLUMNS, "geometry"]])
    buildings = in_degrees(houses)
    about = "; ".join(attribution(plan))
    packed = [
        pack_layer(name, frame, description=about)
        for name, frame in (("grids", grids), ("buildings", buildings))
    ]
    write_geopackage(packed, data)
    members, multi = members_of(plan), plan.rules.output.multipolygon
    whole = {"grids": grids_out(plan, metric=True), "buildings": houses}
    for name, frame in whole.items():
        write_geojson(frame, folder / f"{name}.geojson", members=members, multi=multi)
    served = folder / "pygeoapi-postgis.yml"
    for path, provider in ((config, _file), (served, _view)):
        text = json.dumps(pygeoapi_config(plan, provider), ensure_ascii=False, indent=2)
        path.write_text(f"{text}\n", encoding="utf-8")
    schemas = []
    for name in ("grids", "buildings"):
        path = folder / f"{name}.schema.json"
        path.write_text(
            json.dumps(json_schema(name), ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )
        schemas.append(path)
    return [config, served, data, *(folder / f"{name}.geojson" for name in whole), *schemas]


def _file(name: str) -> dict[str, Any]:
    """Return where a collection comes from: its file, as it is, which needs no driver."""
    return {"name": "GeoJSON", "data": f"{name}.geojson"}


def _view(name: str) -> dict[str, Any]:
    """Return where a collection comes from: a view of the database; who runs it edits this."""
    place = {
        "host": "localhost",
        "port": 5432,
        "dbname": "city",
        "user": "reader",
        "password": "",
        "search_path": [SCHEMA, "public"],
    }
    return {"name": "PostgreSQL", "data": place, "table": f"current_{name}", "geom_field": "geom"}


def pygeoapi_config(
    plan: Plan, provider: Callable[[str], dict[str, Any]] = _file
) -> dict[str, Any]:
    """Return the configuration of pygeoapi for a plan.

    Parameters
    ----------
    plan
        The plan; its rules may name date, licence and source.
    provider
        Where a collection comes from, by its name.
    """
    shapes = np.asarray(in_degrees(plan.grids[["geometry"]]).geometry.array, dtype=object)
    box = [round(float(one), 7) for one in shapely.total_bounds(shapes)]
    # In degrees as stored, and in the working CRS where the register has it.
    crs = list(filter(None, (_CRS84, crs_uri(plan.grids.crs))))
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
        "resources": {
            name: _collection(name, box, date_of(plan), provider(name) | {"crs": crs})
            for name in ("grids", "buildings")
        },
    }


def _title(plan: Plan) -> str:
    """Return the names of the districts, or a plain title."""
    names = plan.grids["district_name"].dropna().astype(str)
    names = sorted(set(names) - {""})
    return "、".join(names[:3]) if names else "gridplan"


def _collection(
    name: str, box: list[float], date: str, provider: dict[str, Any]
) -> dict[str, Any]:
    """Return a collection."""
    table = TABLES[name]
    extents: dict[str, Any] = {"spatial": {"bbox": box, "crs": _CRS84}}
    if date:
        extents["temporal"] = {"begin": date, "end": None}
    source = {
        "type": "feature",
        **provider,
        "id_field": table.key[0],
        "storage_crs": _CRS84,
    }
    return {
        "type": "collection",
        "title": table.title,
        "description": table.meaning,
        "keywords": [name],
        "links": [],
        "extents": extents,
        "providers": [source],
    }
