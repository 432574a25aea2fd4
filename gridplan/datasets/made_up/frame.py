"""The administrative frame of Qinhuangdao: codes and names only."""

from __future__ import annotations

from importlib import resources

import numpy as np
import pandas as pd

from gridplan.errors import InputError

SOURCE = (
    "Codes and names: National Bureau of Statistics of China, division codes for statistics "
    "(统计用区划代码和城乡划分代码), 2023."
)


def read_frame(communities: int) -> pd.DataFrame:
    """Return districts, townships and communities of Qinhuangdao.

    Parameters
    ----------
    communities
        How many; fewer than listed are taken evenly from the list, so that the
        shares of towns and villages stay.

    Returns
    -------
    DataFrame
        Columns ``community_id``, ``community_name``, ``subdistrict_id``,
        ``subdistrict_name``, ``district_id``, ``district_name``, ``kind``
        (urban, rural); sorted by code.

    Raises
    ------
    InputError
        If there are not as many communities, or fewer than one is asked for.
    """
    packed = resources.files("gridplan.datasets") / "qinhuangdao.csv.gz"
    with resources.as_file(packed) as path:
        rows = pd.read_csv(path, comment="#", dtype=str, keep_default_na=False)
    names = rows.set_index("code")["name"]
    listed = rows[rows["kind"] != ""]
    if not 1 <= communities <= len(listed):
        msg = f"Ask for 1 to {len(listed)} communities, as many as are listed, not {communities}."
        raise InputError(msg)
    chosen = listed.iloc[np.linspace(0, len(listed) - 1, communities).round().astype(int)]
    code = chosen["code"]
    return pd.DataFrame(
        {
            "community_id": code,
            "community_name": chosen["name"],
            "subdistrict_id": code.str[:9],
            "subdistrict_name": names.loc[code.str[:9]].to_numpy(),
            "district_id": code.str[:6],
            "district_name": names.loc[code.str[:6]].to_numpy(),
            "kind": chosen["kind"].map({"u": "urban", "r": "rural"}),
        }
    ).reset_index(drop=True)
