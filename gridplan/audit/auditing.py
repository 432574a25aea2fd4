"""`audit` and `audit_grids`: every rule, from polygons, buildings and layers alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.audit import code_rules, count_rules, ground_rules, house_rules, shape_rules
from gridplan.audit.profiles import OFF, read_profile
from gridplan.audit.subject import AUDIT_COLUMNS, subject_of_grids, subject_of_plan
from gridplan.errors import InputError, SchemaError
from gridplan.layers import Layers
from gridplan.plan.codes import language_of
from gridplan.plan.folder import as_plan
from gridplan.planning.given_grids import codes_in, kinds_in, read_grids
from gridplan.planning.imports import import_plan
from gridplan.rules import as_rules
from gridplan.schema import BUILDING_ID, COMMUNITY_ID, GRID_CODE
from gridplan.sources import read_layers
from gridplan.sources.formats.source import read_source
from gridplan.sources.households.entrances import split_units
from gridplan.sources.notes import Notes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from geopandas import GeoDataFrame
    from pandas import DataFrame, Series
    from pyproj import CRS

    from gridplan.audit.profiles import Profile
    from gridplan.audit.subject import Subject
    from gridplan.plan.core import Plan
    from gridplan.rules import Rules

# Rules that one function finds together, and the function.
CHECKS: tuple[tuple[tuple[str, ...], Callable[[Subject], DataFrame]], ...] = (
    (("R01", "R03"), ground_rules.tiling),
    (("R02",), ground_rules.overlaps),
    (("R04",), ground_rules.pieces),
    (("R05",), house_rules.cut_buildings),
    (("R06",), house_rules.cut_compounds),
    (("R07",), shape_rules.borders_on_ground),
    (("R08",), count_rules.unit_area),
    (("R09",), count_rules.households),
    (("R10",), count_rules.persons),
    (("R11",), house_rules.institutions),
    (("R12",), house_rules.homeless_buildings),
    (("R13",), count_rules.workload),
    (("R14",), shape_rules.compact),
    (("R15",), code_rules.used_codes),
    (("R16",), code_rules.order_of_serials),
    (("R17",), code_rules.capacity),
    (("R18",), code_rules.registered),
    (("R19",), code_rules.measures),
    (("R20",), code_rules.responsible),
    (("R21",), ground_rules.holes),
    (("R22",), shape_rules.spans),
    (("R23",), code_rules.names),
    (("R24",), shape_rules.held),
)
_NAMES = ("grid_name", "name", "网格名称", "名称")
_KEYS = ["rule_id", COMMUNITY_ID, GRID_CODE, BUILDING_ID, "measured", "message"]


def audit(plan: Plan | str | Path, *, profile: str | Path | Profile = "hebei") -> DataFrame:
    """Return everything in a plan that breaks a rule, from the plan alone.

    Parameters
    ----------
    plan
        Any plan with layers: planned, read back, imported, edited; or the folder of one.
    profile
        The standard: ``hebei``, ``plan`` (as hebei, with the plan's own bounds),
        ``unit-10k``, ``beijing-codes``, ``strict``, or a TOML file; see docs/audit.md.

    Returns
    -------
    DataFrame
        One row per fault, in the language of the plan: ``rule_id``, ``severity``
        (error, warning, info), ``community_id``, ``grid_code``, ``building_id``,
        ``measured``, ``allowed``, ``message``, ``geometry`` (the very gap, overlap, part,
        hole or cut-off piece, in the CRS of the plan; None where there is no place).
        Sorted by rule, community, grid.

    Raises
    ------
    InputError
        If the plan has no layers.
    RulesError
        If there is no such profile.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> found = gp.audit(plan)
    >>> found.loc[found["severity"] == "error", "rule_id"].tolist()
    []
    """
    plan = as_plan(plan)
    if plan.layers is None:
        msg = "This plan has no layers to be measured by. Audit its grids with `audit_grids`."
        raise InputError(msg)
    layers = plan.layers
    if len(plan.buildings) != len(layers.buildings):
        layers = split_units(layers, rules=plan.rules.grid)
    return _run(subject_of_plan(plan, layers, read_profile(profile)))


def audit_grids(  # noqa: PLR0913 - one for each layer
    grids: GeoDataFrame | DataFrame | Series | str | Path,
    communities: GeoDataFrame | Layers | str | Path,
    buildings: GeoDataFrame | str | Path | None = None,
    *,
    streets: GeoDataFrame | str | Path | None = None,
    barriers: GeoDataFrame | str | Path | None = None,
    compounds: GeoDataFrame | str | Path | None = None,
    institutions: GeoDataFrame | str | Path | None = None,
    profile: str | Path | Profile = "hebei",
    rules: Rules | Mapping[str, Any] | None = None,
) -> DataFrame:
    """Return everything in somebody's grids that breaks a rule; nothing is repaired.

    Parameters
    ----------
    grids
        Polygons as they are, a file of them, or a table building_id → code. A code
        stands in ``grid_code``, 网格编码 … or the index; ``grid_name``, ``kind``,
        ``households``, ``persons``, ``area_m2`` and who is responsible are looked at
        where they are there.
    communities, buildings, streets, barriers, compounds, institutions
        As of `gridplan.read_layers`; or the layers it returns in place of `communities`.
        Without buildings the households are those that the grids say.
    profile
        As of `audit`.
    rules
        For reading, codes and bounds.

    Returns
    -------
    DataFrame
        As of `audit`; places in the CRS of ``attrs["crs"]``.

    Raises
    ------
    InputError
        If the grids have no code or no CRS, or a layer cannot be read.

    Examples
    --------
    >>> import gridplan as gp
    >>> town = gp.make_town()
    >>> plan = gp.plan_city(town)
    >>> damaged = plan.grids.iloc[1:]
    >>> found = gp.audit_grids(damaged, town["communities"], town["buildings"])
    >>> gap = found[found["rule_id"] == "R01"].iloc[0]
    >>> bool(abs(gap["measured"] - plan.grids.area.iloc[0]) < 1)
    True
    """
    given = {"streets": streets, "barriers": barriers, "compounds": compounds}
    given["institutions"] = institutions
    return inspect_grids(
        grids, communities, buildings, given, profile=profile, rules=as_rules(rules)
    ).findings


class Inspection(NamedTuple):
    """An audit with what its league and certificate are made of."""

    findings: DataFrame
    communities: DataFrame  # frame, ``grids`` and ``households`` by community
    crs: CRS
    language: str


def inspect_grids(
    grids: Any,  # noqa: ANN401
    communities: Any,  # noqa: ANN401
    buildings: Any,  # noqa: ANN401
    others: Mapping[str, Any],
    *,
    profile: str | Path | Profile,
    rules: Rules,
) -> Inspection:
    """Return the audit of somebody's grids; see `audit_grids`.

    Parameters
    ----------
    grids, communities, buildings, profile, rules
        As of `audit_grids`.
    others
        The other layers by name; None where there is none.
    """
    standard = read_profile(profile)
    layers, counted = _layers(communities, buildings, rules=rules, **others)
    names = layers.communities["community_name"].dropna().astype(str)
    language = language_of(names, rules.names.language)
    frame = read_grids(grids)
    if isinstance(frame, gpd.GeoDataFrame):
        subject = subject_of_grids(
            _named(frame, layers), layers, standard, rules, language, counted=counted
        )
        found = _run(subject)
    else:
        subject, found = _audit_table(frame, layers, standard, rules)
    return Inspection(found, _communities(subject), layers.crs, language)


def _communities(subject: Subject) -> DataFrame:
    """Return the communities with the grids and households that the grids give them."""
    frame = (
        "community_name",
        "subdistrict_id",
        "subdistrict_name",
        "district_id",
        "district_name",
    )
    table = pd.DataFrame(subject.layers.communities[list(frame)])
    housed = subject.home >= 0
    loads = pd.to_numeric(subject.grids["households"], errors="coerce").fillna(0).to_numpy()
    n = len(table)
    return table.assign(
        grids=np.bincount(subject.home[housed], minlength=n),
        households=np.bincount(subject.home[housed], loads[housed], n).astype(np.int64),
    )


def _run(subject: Subject) -> DataFrame:
    """Return what every rule finds that the profile asks for.

    The dearest, R14, is looked at beside the others: GEOS lets go of Python's lock.
    """
    severity = subject.profile.severity
    asked = [check for rules, check in CHECKS if any(severity[rule] != OFF for rule in rules)]
    with ThreadPoolExecutor(1) as beside:
        waiting = {
            check: beside.submit(check, subject) for check in asked if check is shape_rules.compact
        }
        tables = [
            waiting[check].result() if check in waiting else check(subject) for check in asked
        ]
    told = [table[table["severity"] != OFF] for table in tables]
    return _sorted(told, subject.layers)


def _sorted(tables: list[DataFrame], layers: Layers) -> DataFrame:
    """Return findings as one table in one order."""
    tables = [table for table in tables if len(table)]
    if not tables:
        found = pd.DataFrame({name: [] for name in AUDIT_COLUMNS}, dtype=object)
    else:
        found = pd.concat(tables, ignore_index=True)[list(AUDIT_COLUMNS)]
        found = found.sort_values(_KEYS, ignore_index=True, kind="stable")
    found.attrs["crs"] = layers.crs.to_string()
    return found


def _layers(
    communities: Any,  # noqa: ANN401
    buildings: Any,  # noqa: ANN401
    *,
    rules: Rules,
    **others: Any,  # noqa: ANN401
) -> tuple[Layers, bool]:
    """Return the layers, and whether buildings are among them."""
    if isinstance(communities, Layers):
        return communities, True
    if buildings is not None:
        return read_layers(communities, buildings, **others, rules=rules), True
    # Reading wants buildings; a point in each community stands for them and goes again.
    frame = _frame(communities, "communities")
    stand_ins = gpd.GeoDataFrame(
        {"households": 0}, geometry=frame.representative_point(), index=frame.index, crs=frame.crs
    )
    layers = read_layers(communities, stand_ins, **others, rules=rules)
    return replace(layers, buildings=layers.buildings.iloc[:0]), False


def _frame(source: Any, layer: str) -> Any:  # noqa: ANN401
    """Return a source as a frame; a file is read as it stands."""
    if isinstance(source, (pd.DataFrame, pd.Series)):
        return source
    notes = Notes()
    frame = read_source(source, layer, notes)
    notes.raise_faults()
    return frame


def _named(grids: GeoDataFrame, layers: Layers) -> GeoDataFrame:
    """Return somebody's grids under the names of ours, in the CRS of the layers."""
    if grids.crs is None:
        msg = "`grids` has no CRS. Set it with `grids.set_crs(...)` before the audit."
        raise SchemaError(msg)
    if not len(grids):
        msg = "`grids` holds no polygon. Name the file or frame of the grids."
        raise InputError(msg)
    name = next((name for name in _NAMES if name in grids.columns), None)
    kept = [
        column
        for column in ("households", "persons", "area_m2", *code_rules.RESPONSIBLE)
        if column in grids.columns
    ]
    table = pd.DataFrame(grids[kept]).reset_index(drop=True)
    if "households" not in table.columns:
        table["households"] = np.nan
    table = table.assign(
        grid_code=codes_in(grids),
        grid_name=grids[name].to_numpy(object) if name else "",
        kind=kinds_in(grids),
        reason="",
    )
    shapes = shapely.force_2d(grids.geometry.to_crs(layers.crs).to_numpy(object))
    frame = gpd.GeoDataFrame(table, geometry=shapes, crs=layers.crs)
    frame.attrs["crs"] = grids.crs  # as it came: R19 looks at it
    return frame


def _audit_table(
    table: DataFrame | Series, layers: Layers, profile: Profile, rules: Rules
) -> tuple[Subject, DataFrame]:
    """Return the audit of a table of buildings and codes, its polygons drawn around them."""
    given = table if isinstance(table, pd.Series) else _pairs(table)
    given = pd.Series(given.to_numpy(object), given.index.astype(str))
    given = given.map(lambda code: "" if pd.isna(code) else str(code).strip())
    known = given[given.index.isin(layers.buildings.index) & (given != "")]
    per_building = known.groupby(level=0).nunique()
    single = known[~known.index.duplicated()]
    plan = import_plan(single, layers, rules=rules)
    subject = subject_of_plan(plan, plan.layers or layers, profile)
    found = _run(subject)
    houses_ = subject.layers.buildings
    tables = [found]
    missing = np.flatnonzero(
        houses_[COMMUNITY_ID].notna()
        & ~houses_.index.isin(single.index)
        & (houses_["households"] > 0)
    )
    twice = houses_.index.get_indexer(per_building.index[per_building > 1])
    twice = twice[twice >= 0]
    home = houses_[COMMUNITY_ID].to_numpy(object)
    abroad = _homes_abroad(single, houses_)
    tables += [
        subject.found(
            "R12",
            "none",
            len(missing),
            building=missing,
            measured=0,
            allowed=1,
            place=shapely.centroid(subject.houses[missing]),
            households=subject.households[missing],
        ).assign(community_id=home[missing]),
        subject.found(
            "R12",
            "several",
            len(twice),
            building=twice,
            measured=2,
            allowed=1,
            place=shapely.centroid(subject.houses[twice]),
            n=2,
            codes=[", ".join(sorted(set(known[[i]]))) for i in houses_.index[twice]],
        ).assign(community_id=home[twice]),
    ]
    if len(abroad):
        tables.append(
            subject.found(
                "R03",
                "homes",
                len(abroad),
                measured=abroad["n"],
                allowed=0,
                n=abroad["n"].to_numpy(),
                other=abroad["other"].to_numpy(object),
            ).assign(
                grid_code=abroad["code"].to_numpy(object),
                community_id=abroad["home"].to_numpy(object),
            )
        )
    found = _sorted([one[one["severity"] != OFF] for one in tables], subject.layers)
    return subject, found


def _pairs(table: DataFrame) -> Series:
    """Return the code of each building of a table."""
    ids = table[BUILDING_ID] if BUILDING_ID in table.columns else table.index
    return pd.Series(codes_in(table), index=pd.Index(ids))


def _homes_abroad(codes_: Series, buildings: GeoDataFrame) -> DataFrame:
    """Return codes whose buildings lie in several communities: the lesser ones."""
    table = pd.DataFrame({"code": codes_, "other": buildings[COMMUNITY_ID].reindex(codes_.index)})
    sums = table.dropna().groupby(["code", "other"]).size().reset_index(name="n")
    sums = sums.sort_values(["code", "n", "other"], ascending=[True, False, True])
    main = ~sums["code"].duplicated()
    sums["home"] = sums["code"].map(sums[main].set_index("code")["other"])
    return sums[~main]
