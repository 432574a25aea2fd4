"""What planning does about each kind of finding, and what people can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from gridplan.findings import ERROR, INFO, WARNING
from gridplan.words.catalogue import entry, in_language

if TYPE_CHECKING:
    from pandas import DataFrame

_SHOWN_IDS = 3


def with_advice(findings: DataFrame, language: str = "en") -> DataFrame:
    """Add what planning does (``planning``) and what people can do (``to_do``).

    Parameters
    ----------
    findings
        `gridplan.findings.FINDING_COLUMNS`.
    language
        ``zh`` or ``en``, of the advice and of the messages.
    """
    known = [entry(rule) for rule in findings["rule_id"]]
    return in_language(findings, language).assign(
        planning=[one.planning.say(language) for one in known],
        to_do=[one.to_do.say(language) for one in known],
    )


def digest_findings(findings: DataFrame, language: str = "en") -> DataFrame:
    """Return one row per severity and rule, the gravest first.

    Parameters
    ----------
    findings
        `gridplan.findings.FINDING_COLUMNS`.
    language
        ``zh`` or ``en``.

    Returns
    -------
    DataFrame
        Columns ``severity``, ``rule_id``, ``count``, ``ids`` (the first three
        buildings or communities), ``example`` (the first message), ``planning``,
        ``to_do``.
    """
    rows = []
    for (severity, rule_id), group in with_advice(findings, language).groupby(
        ["severity", "rule_id"], sort=True
    ):
        ids = group["building_id"].where(group["building_id"] != "", group["community_id"])
        first = group.iloc[0]
        rows.append(
            {
                "severity": severity,
                "rule_id": rule_id,
                "count": len(group),
                "ids": ", ".join(dict.fromkeys(ids[ids != ""].head(_SHOWN_IDS))),
                "example": str(first["message"]),
                "planning": first["planning"],
                "to_do": first["to_do"],
            }
        )
    names = ["severity", "rule_id", "count", "ids", "example", "planning", "to_do"]
    table = pd.DataFrame(rows, columns=names)
    rank = table["severity"].map({ERROR: 0, WARNING: 1, INFO: 2})
    return table.iloc[rank.argsort(kind="stable")].reset_index(drop=True)
