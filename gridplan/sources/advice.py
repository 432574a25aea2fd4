"""What planning does about each kind of finding of the input, and what people can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from gridplan.findings import ERROR, INFO, WARNING

if TYPE_CHECKING:
    from pandas import DataFrame

_SHOWN_IDS = 3
# By rule: what planning does, what people can do.
ADVICE: dict[str, tuple[str, str]] = {
    "absurd_count": ("keeps it, or says that it counts as missing", "correct the cell"),
    "across_communities": ("counts it where most of it lies", "nothing, or correct the border"),
    "assumed_crs": ("takes the CRS that fits", "add the .prj, or input_crs to the rules"),
    "broken_count": ("rounds it", "correct the cell"),
    "closed_line": ("takes closed lines as outlines", "nothing"),
    "columns": ("reads these columns", "name others in the rules under [columns]"),
    "community_gap": ("leaves the land without a grid", "close the gap in the communities"),
    "count_replaced": ("plans with the count of the ledger", "correct the one that is wrong"),
    "datum": ("shifts what the rules say, nothing else", "name the datum in the rules, [datum]"),
    "derived_communities": (
        "plans units between main streets", "give the communities with --communities"
    ),
    "doubtful_comma": ("reads 12,500 as twelve thousand", "write numbers without separators"),
    "duplicate_id": ("keeps all; buildings get suffixes", "give each its own id"),
    "empty_community": ("makes it one grid below the minimum", "check for missing buildings"),
    "empty_layer": ("goes on without the layer", "give the layer from another source"),
    "encoding": ("reads the text in the encoding found", "nothing; or save as UTF-8"),
    "estimated": ("plans with the estimates, marked", "add counts or a ledger"),
    "far_layer": ("finds nothing of it near", "correct its CRS"),
    "formulas": ("takes formulas without values as empty", "open and save the file in Excel"),
    "garbled_text": ("keeps the text as it is", "export it again from the source"),
    "invalid_geometry": ("repairs it, all its area kept", "check the outline"),
    "ledger_join": ("uses the rows that joined", "see the rows that did not"),
    "ledger_notes": ("leaves rows without counts out", "nothing"),
    "ledger_row": ("leaves the row out", "correct compound, number or address"),
    "ledger_sheets": ("uses one of several rows on the same", "nothing"),
    "made_id": ("makes ids of row numbers", "add ids where they must last"),
    "ballpark_shift": ("shifts as well as it can", "give CGCS2000 data or seven parameters"),
    "missing_part": ("reads the outlines alone", "copy the missing file beside it"),
    "mostly_tunnels": ("draws no border along them", "check the column tunnel"),
    "negative_count": ("takes it as missing", "correct the cell"),
    "no_counts": ("estimates every building", "add counts or a ledger"),
    "no_evidence": ("counts 0 households", "add a count, levels or an outline"),
    "no_home_uses": ("gives these uses no households", "add homes to residential_uses"),
    "no_households": ("makes it one grid below the minimum", "check the counts"),
    "no_streets": ("follows buildings and barriers only", "add a layer of streets"),
    "not_a_number": ("takes it as missing", "write one number"),
    "number_in_words": ("reads the number in the words", "nothing"),
    "outside_community": ("puts it in no grid", "check the place or the community border"),
    "overlap": ("gives the overlap to the smaller one", "correct the border"),
    "overlapping_footprints": ("counts both", "check the outlines"),
    "reader": ("goes on", "read the remark of the file's reader"),
    "rows_added": ("adds the rows up", "delete what does not hold, or name entrances"),
    "same_footprint": ("counts both", "delete one"),
    "sheets": ("reads these sheets", "nothing"),
    "sheets_left_out": ("leaves these sheets out", "give them the same columns"),
    "soft_barriers": ("lets grids cross them", "add their kind to fabric.hard_barriers"),
    "spoilt_id": ("keeps the id as it is", "store ids as text and export again"),
    "street_gap": ("leads the street on", "join the ends"),
    "street_island": ("uses them as borders all the same", "nothing, or connect them"),
    "suspected_missing": ("counts 0 households", "leave unknown cells empty"),
    "swapped_axes": ("swaps the axes back", "export with x = east, y = north"),
    "title_rows": ("skips them", "nothing"),
    "total_differs": ("plans with the buildings", "correct the one that is wrong"),
    "total_rows": ("leaves totals out", "nothing"),
    "unbelievable_units": ("plans the building whole", "correct the number of units"),
    "unit_split": ("shares the building out by its entrances", "check its units"),
    "unknown_word": ("takes it as missing", "write yes or no"),
    "unread_columns": ("does not read these columns", "name them in the rules under [columns]"),
    "unusable_geometry": ("leaves the row out", "add its geometry or coordinates"),
    "wrong_geometry": ("leaves the row out", "draw it as the layer needs it"),
    "zone_prefix": ("takes the zone number off or on", "correct the .prj"),
}  # fmt: skip
_OTHER = ("see the message", "see the message")


def with_advice(findings: DataFrame) -> DataFrame:
    """Add what planning does (``planning``) and what people can do (``to_do``).

    Parameters
    ----------
    findings
        `gridplan.findings.FINDING_COLUMNS`.
    """
    pairs = [ADVICE.get(rule, _OTHER) for rule in findings["rule_id"]]
    return findings.assign(planning=[p for p, _ in pairs], to_do=[t for _, t in pairs])


def digest_findings(findings: DataFrame) -> DataFrame:
    """Return one row per severity and rule, the gravest first.

    Parameters
    ----------
    findings
        `gridplan.findings.FINDING_COLUMNS`.

    Returns
    -------
    DataFrame
        Columns ``severity``, ``rule_id``, ``count``, ``ids`` (the first three
        buildings or communities), ``example`` (the first message), ``planning``,
        ``to_do``.
    """
    rows = []
    for (severity, rule_id), group in findings.groupby(["severity", "rule_id"], sort=True):
        ids = group["building_id"].where(group["building_id"] != "", group["community_id"])
        planning, to_do = ADVICE.get(str(rule_id), _OTHER)
        rows.append(
            {
                "severity": severity,
                "rule_id": rule_id,
                "count": len(group),
                "ids": ", ".join(dict.fromkeys(ids[ids != ""].head(_SHOWN_IDS))),
                "example": str(group["message"].iloc[0]),
                "planning": planning,
                "to_do": to_do,
            }
        )
    names = ["severity", "rule_id", "count", "ids", "example", "planning", "to_do"]
    table = pd.DataFrame(rows, columns=names)
    rank = table["severity"].map({ERROR: 0, WARNING: 1, INFO: 2})
    return table.iloc[rank.argsort(kind="stable")].reset_index(drop=True)
