"""How a GIS shows a plan when it opens it: QML for QGIS, SLD for everybody else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from gridplan.maps.colours import PALETTE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# Fixed, so that the same plan stays the same file.
_STAMP = "2000-01-01T00:00:00.000Z"
_LINE, _OUT = "#404040", "#d55e00"
# Status, what the legend says, colour and width of the outline.
_CLASSES = (
    ("ok", "在范围内 in range", _LINE, 0.3),
    ("under", "过少 under", _OUT, 0.8),
    ("over", "过多 over", _OUT, 0.8),
    ("exempt", "专属 dedicated", "#5e3c99", 0.6),
)
_TABLE = """
CREATE TABLE IF NOT EXISTS layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
    f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256),
    styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN,
    description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME
)"""
_INSERT = """
INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column,
    styleName, styleQML, styleSLD, useAsDefault, description, owner, ui, update_time)
SELECT '', '', table_name, column_name, table_name, ?, ?, 1, 'gridplan', '', NULL, ?
    FROM gpkg_geometry_columns WHERE table_name = ?"""


def add_styles(path: Path, layers: tuple[str, ...], forms: Mapping[str, str] = {}) -> None:
    """Add the default style of each layer to a GeoPackage, in the table that QGIS reads.

    Parameters
    ----------
    path
        The file.
    layers
        Names of its layers; those that are neither ``grids`` nor in `forms` are drawn as
        buildings.
    forms
        QML of a layer that has a form of its own.
    """
    rows = [(forms.get(name) or _qml_of(name), _sld_of(name), _STAMP, name) for name in layers]
    with closing(sqlite3.connect(path)) as base, base:
        base.execute(_TABLE)
        base.executemany(_INSERT, rows)


def write_styles(folder: Path, stem: str, layers: tuple[str, ...]) -> list[Path]:
    """Write the style of each layer as QML and SLD.

    Parameters
    ----------
    folder, stem
        Where, and the name of the data without its ending. ``STEM.LAYER.qml``: QGIS would
        give ``STEM.qml`` to every layer of the file, over the styles inside.
    layers
        Their names.
    """
    paths = []
    for layer in layers:
        for ending, style in (("qml", _qml_of(layer)), ("sld", _sld_of(layer))):
            paths.append(folder / f"{stem}.{layer}.{ending}")
            paths[-1].write_text(style, encoding="utf-8")
    return paths


def _qml_of(layer: str) -> str:
    """Return the QML of a layer."""
    return grids_qml() if layer == "grids" else buildings_qml()


def _sld_of(layer: str) -> str:
    """Return the SLD of a layer."""
    return grids_sld() if layer == "grids" else _sld(layer, _sld_area("#bdbdbd", "#7f7f7f", 0.3))


def _fill(name: str, colour: str, line: str, width: float, expression: str = "") -> str:
    """Return a symbol of QGIS; an expression may give the colour."""
    own = (
        '<Option name="properties" type="Map"><Option name="fillColor" type="Map">'
        '<Option name="active" type="bool" value="true"/>'
        f'<Option name="expression" type="QString" value={quoteattr(expression)}/>'
        '<Option name="type" type="int" value="3"/></Option></Option>'
        if expression
        else ""
    )
    props = {
        "color": _rgb(colour),
        "style": "solid",
        "outline_style": "solid",
        "outline_color": _rgb(line),
        "outline_width": f"{width:g}",
        "outline_width_unit": "MM",
    }
    old = "".join(f'<prop k="{key}" v="{value}"/>' for key, value in props.items())
    new = "".join(
        f'<Option name="{key}" type="QString" value="{value}"/>' for key, value in props.items()
    )
    return (
        f'<symbol name="{name}" type="fill" alpha="0.75" force_rhr="0" clip_to_extent="1">'
        '<layer class="SimpleFill" enabled="1" locked="0" pass="0">'
        f'<Option type="Map">{new}</Option>{old}'
        '<data_defined_properties><Option type="Map">'
        '<Option name="name" type="QString" value=""/>'
        f'{own}<Option name="type" type="QString" value="collection"/>'
        "</Option></data_defined_properties></layer></symbol>"
    )


def _rgb(colour: str) -> str:
    """Return a colour as QGIS writes it."""
    return ",".join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5)) + ",255"


def write_plan_styles(folder: Path) -> None:
    """Write ``grids.qml`` and ``grids.sld``, which every file of the name ``grids`` is shown by.

    QGIS gives the style beside a file to all layers of it: grids are told by their status,
    and what has none is drawn as buildings.

    Parameters
    ----------
    folder
        Of the plan.
    """
    (folder / "grids.qml").write_text(_ruled_qml(), encoding="utf-8")
    (folder / "grids.sld").write_text(grids_sld(), encoding="utf-8")


def _ruled_qml() -> str:
    """Return the style of grids, and of any layer that is none, for QGIS."""
    other = len(_CLASSES)
    filters = [quoteattr(f"\"status\" = '{status}'") for status, _, _, _ in _CLASSES]
    rules = "".join(
        f'<rule key="{at}" symbol="{at}" label={quoteattr(label)} filter={filters[at]}/>'
        for at, (_, label, _, _) in enumerate(_CLASSES)
    )
    return _qml(
        '<renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="0">'
        f'<rules key="all">{rules}<rule key="{other}" symbol="{other}" filter="ELSE"/></rules>'
        f"<symbols>{_grid_symbols()}{_building_symbol(str(other))}</symbols></renderer-v2>"
        f"{_labelling()}",
        labels=True,
    )


def _grid_symbols() -> str:
    """Return a symbol for each class of grids, its colour by serial."""
    colours = ",".join(f"'{one}'" for one in PALETTE)
    colour = f'array_get(array({colours}), coalesce("serial", 0) % {len(PALETTE)})'
    return "".join(
        _fill(str(at), PALETTE[at % len(PALETTE)], line, width, colour)
        for at, (_, _, line, width) in enumerate(_CLASSES)
    )


def _building_symbol(name: str) -> str:
    """Return the symbol of buildings."""
    return _fill(name, "#bdbdbd", "#7f7f7f", 0.1)


def _labelling() -> str:
    """Return how grids are labelled: name and households."""
    # QGIS takes the file for every layer of grids.gpkg: what has no serial is a building.
    label = (
        "if(attribute($currentfeature, 'serial') IS NULL, NULL, "
        'coalesce("grid_name", "grid_code") || \'\\n\' || "households")'
    )
    return (
        '<labeling type="simple"><settings calloutType="simple">'
        f'<text-style fieldName={quoteattr(label)} isExpression="1" fontSize="8" '
        'fontSizeUnit="Point" textColor="20,20,20,255" textOpacity="1" blendMode="0" '
        'fontFamily="Noto Sans CJK SC" multilineHeight="1" namedStyle="Regular">'
        '<text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" '
        'bufferColor="255,255,255,255" bufferOpacity="1"/></text-style>'
        '<placement placement="1" quadOffset="4" centroidInside="1" centroidWhole="1" '
        'polygonPlacementFlags="2"/>'
        # Else the outlines of grids keep names out of all but large ones.
        '<rendering obstacle="0" scaleVisibility="1" scaleMin="1" scaleMax="25000" '
        'drawLabels="1"/>'
        "</settings></labeling>"
    )


def grids_qml() -> str:
    """Return the style of the grids for QGIS: a colour by serial, an outline by status."""
    categories = "".join(
        f'<category render="true" symbol="{at}" value="{status}" label={quoteattr(label)}/>'
        for at, (status, label, _, _) in enumerate(_CLASSES)
    )
    return _qml(
        f'<renderer-v2 type="categorizedSymbol" attr="status" enableorderby="0" '
        f'forceraster="0" symbollevels="0"><categories>{categories}</categories>'
        f"<symbols>{_grid_symbols()}</symbols></renderer-v2>{_labelling()}",
        labels=True,
    )


def buildings_qml(form: str = "") -> str:
    """Return the style of buildings for QGIS.

    Parameters
    ----------
    form
        More elements: aliases and widgets of a form.
    """
    symbol = _building_symbol("0")
    return _qml(
        '<renderer-v2 type="singleSymbol" enableorderby="0" forceraster="0" symbollevels="0">'
        f"<symbols>{symbol}</symbols></renderer-v2>{form}"
    )


def _qml(body: str, *, labels: bool = False) -> str:
    """Return a document of QGIS."""
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        f'<qgis version="3.22.0" styleCategories="AllStyleCategories" '
        f'labelsEnabled="{int(labels)}">{body}</qgis>\n'
    )


def grids_sld() -> str:
    """Return the style of the grids as SLD 1.0: GeoServer, MapServer and others read it."""
    rules = []
    for at, (status, label, line, width) in enumerate(_CLASSES):
        rules.append(
            f"<Rule><Name>{status}</Name><Title>{escape(label)}</Title>"
            "<ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName>"
            f"<ogc:Literal>{status}</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>"
            f"{_sld_area(PALETTE[at], line, width * 3)}</Rule>"
        )
    label = (
        "<Rule><Name>label</Name><MaxScaleDenominator>25000</MaxScaleDenominator>"
        "<TextSymbolizer><Label><ogc:PropertyName>grid_name</ogc:PropertyName></Label>"
        '<Font><CssParameter name="font-size">11</CssParameter></Font>'
        '<Halo><Radius>1</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter>'
        "</Fill></Halo></TextSymbolizer></Rule>"
    )
    return _sld("grids", "".join(rules) + label, wrapped=True)


def _sld_area(fill: str, line: str, width: float) -> str:
    """Return the drawing of an area."""
    return (
        f'<PolygonSymbolizer><Fill><CssParameter name="fill">{fill}</CssParameter>'
        '<CssParameter name="fill-opacity">0.75</CssParameter></Fill>'
        f'<Stroke><CssParameter name="stroke">{line}</CssParameter>'
        f'<CssParameter name="stroke-width">{width:g}</CssParameter></Stroke>'
        "</PolygonSymbolizer>"
    )


def _sld(layer: str, rules: str, *, wrapped: bool = False) -> str:
    """Return a document of SLD 1.0."""
    inside = rules if wrapped else f"<Rule>{rules}</Rule>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" '
        'xmlns:ogc="http://www.opengis.net/ogc">'
        f"<NamedLayer><Name>{escape(layer)}</Name><UserStyle><FeatureTypeStyle>{inside}"
        "</FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>\n"
    )
