"""Profiles: how grave each rule is, and the limits it is measured by."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridplan.errors import RulesError
from gridplan.findings import ERROR, INFO, WARNING
from gridplan.rules import Rules

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gridplan.rules import Bounds

PROFILES = ("hebei", "plan", "unit-10k", "beijing-codes", "strict")
OFF = "off"
_SEVERITIES = (ERROR, WARNING, INFO, OFF)
_FOLDER = "standards"


@dataclass(frozen=True, slots=True)
class Profile:
    """The standard that a plan is measured by.

    Parameters
    ----------
    name
        ``hebei``, or the name of the file.
    title
        In words.
    bounds
        Smallest and largest number of households; None: those of the plan's rules.
    limits
        By name; see ``hebei.toml``.
    severity
        ``error``, ``warning``, ``info`` or ``off`` by rule.
    """

    name: str
    title: str
    bounds: Bounds | None
    limits: Mapping[str, float]
    severity: Mapping[str, str]

    def bounds_for(self, rules: Rules, kind: object, community_id: object) -> Bounds:
        """Return the bounds for a community, under the rules of a plan."""
        return self.bounds or rules.grid.bounds_for(kind, community_id)

    def to_dict(self) -> dict[str, Any]:
        """Return the profile as plain values, for a certificate."""
        bounds = self.bounds and {"lower": self.bounds.lower, "upper": self.bounds.upper}
        return {
            "name": self.name,
            "title": self.title,
            "bounds": bounds or "of the plan",
            "limits": dict(self.limits),
            "severity": dict(self.severity),
        }


def read_profile(profile: str | Path | Profile) -> Profile:
    """Return a profile by its name, or from a TOML file of one's own.

    Parameters
    ----------
    profile
        ``hebei``, ``plan`` (as hebei, with the plan's own bounds), ``unit-10k``,
        ``beijing-codes``, ``strict``; or the path of a file like those, which need hold
        only what differs from its ``base`` (``hebei`` when not named).

    Raises
    ------
    RulesError
        If there is no such profile, or naming every bad key and value of the file.

    Examples
    --------
    >>> read_profile("strict").severity["R09"]
    'error'
    """
    if isinstance(profile, Profile):
        return profile
    name = str(profile)
    if name in PROFILES:
        text = files("gridplan.audit").joinpath(_FOLDER, f"{name}.toml").read_text("utf-8")
        return _make(name, tomllib.loads(text))
    path = Path(profile)
    if not path.is_file():
        msg = f"There is no profile {name}: choose {', '.join(PROFILES)} or the path of a file."
        raise RulesError(msg)
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        msg = f"{path.name} is not valid TOML in UTF-8: {error}."
        raise RulesError(msg) from error
    return _make(path.stem, content)


def _make(name: str, content: dict[str, Any]) -> Profile:
    """Return a profile on top of its base."""
    base = content.pop("base", None if name == "hebei" else "hebei")
    if base is not None and base not in PROFILES:
        msg = f"Profile {name}: base must be one of {', '.join(PROFILES)}, not {base!r}."
        raise RulesError(msg)
    if base is None:  # the one that holds every key
        bounds, limits, severity = ({} for _ in range(3))
    else:
        lower = read_profile(base)
        limits, severity = dict(lower.limits), dict(lower.severity)
        bounds = _bound_table(lower)
        faults = _faults(content, bounds, limits, severity)
        if faults:
            msg = f"Profile {name}: {'; '.join(faults)}. See docs/audit.md."
            raise RulesError(msg)
    bounds |= content.get("bounds", {})
    limits |= content.get("limits", {})
    severity |= content.get("severity", {})
    own = None
    if not bounds["follow_plan"]:
        own = Rules.from_dict(
            {"grid": {key: bounds[key] for key in ("lower", "upper")}}, name
        ).grid.bounds_for("")
    return Profile(name, str(content.get("title", name)), own, limits, severity)


def _bound_table(profile: Profile) -> dict[str, Any]:
    """Return the bounds of a profile as its file has them."""
    own = profile.bounds
    return {
        "follow_plan": own is None,
        "lower": own.lower if own else 300,
        "upper": own.upper if own else 500,
    }


def _faults(
    content: dict[str, Any],
    bounds: dict[str, Any],
    limits: dict[str, float],
    severity: dict[str, str],
) -> list[str]:
    """Return everything that is wrong with the content of a file."""
    tables: dict[str, dict[str, Any]] = {"bounds": bounds, "limits": limits, "severity": severity}
    faults = [f"unknown key {key}" for key in content if key not in {"title", *tables}]
    for table, known in tables.items():
        given = content.get(table, {})
        if not isinstance(given, dict):
            faults.append(f"{table} must be a table")
            content[table] = {}
            continue
        for key, value in given.items():
            if key not in known:
                faults.append(f"unknown key {table}.{key}")
            elif table == "severity" and value not in _SEVERITIES:
                faults.append(f"{table}.{key} must be error, warning, info or off, not {value!r}")
            elif table == "limits" and not _is_limit(value):
                faults.append(f"{table}.{key} must be a number from 0 on, not {value!r}")
    follow = content.get("bounds", {}).get("follow_plan", False)
    if not isinstance(follow, bool):
        faults.append(f"bounds.follow_plan must be true or false, not {follow!r}")
    return faults


def _is_limit(value: object) -> bool:
    """Return whether a value can limit anything."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return 0 <= value < float("inf")
