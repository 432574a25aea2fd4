"""Settings of who and what hangs on the grids: levels above them, posts, smaller units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, ClassVar

import attrs

from gridplan.rules.declare import Section, Table, setting
from gridplan.rules.settings import MOST

# From the top down; a chain of one's own replaces or extends it.
LEVELS = ("district", "subdistrict", "community", "grid")
MICRO = "micro"
# Names of micro-grids where the rules name none.
MICRO_NAMES = {"zh": "{community}第{serial}微网格", "en": "{community} micro-grid {serial}"}
UNIT_NAMES = {"zh": "{community}第{serial}单元网格", "en": "{community} unit grid {serial}"}
_TEXT_BY_ID = {"additionalProperties": {"type": "string", "minLength": 1}}


@attrs.frozen(kw_only=True, repr=False)
class LevelRules(Section):
    """One level of the hierarchy.

    Examples
    --------
    >>> LevelRules(digits=4).label
    ''
    """

    path: ClassVar[tuple[str, ...]] = ("levels", "ID")

    parent: str = setting("", "id of the level above; empty for the top, or as by default")
    label: str = setting("", "what people call a unit of it; empty: the id, or as by default")
    digits: int = setting(
        0,
        "first digits of the community id that name its unit, below the grid of the code of the "
        "micro-grid; 0: the columns ID_id and ID_name of the communities, or `units`",
        minimum=0,
        maximum=30,
    )
    units: Mapping[str, str] = setting(
        Table(),
        'unit of each unit of the level below: [levels.zone.units] "130302001001" = "East"',
        **_TEXT_BY_ID,
    )
    lower: int = setting(0, "fewest households of a unit; 0: none", minimum=0, maximum=MOST)
    upper: int = setting(0, "most households of a unit; 0: none", minimum=0, maximum=MOST)

    @staticmethod
    def clashes(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield bounds that leave no room, and two ways to name a unit."""
        lower, upper = values.get("lower"), values.get("upper")
        if lower and upper and lower > upper:
            yield "lower", f"must be at most upper ({upper}), not {lower}"
        if values.get("digits") and values.get("units"):
            yield "digits", "must be 0 where `units` are given"


def chain_of(levels: Mapping[str, Any]) -> list[str]:
    """Return the ids of the levels from the top down to the grid.

    Parameters
    ----------
    levels
        Rules, or plain mappings, of levels that were given, by id.

    Raises
    ------
    ValueError
        Saying what is wrong, if they form no chain.

    Examples
    --------
    >>> chain_of({"city": {"digits": 4}, "district": {"parent": "city"}})
    ['city', 'district', 'subdistrict', 'community', 'grid']
    """
    parents = _parents(levels)
    chain = ["grid"]
    while above := parents[chain[-1]]:
        if above not in parents:
            msg = f"{chain[-1]!r} lies in {above!r}, which is no level: {', '.join(parents)}"
            raise ValueError(msg)
        if above in chain:
            msg = f"{above!r} would lie in itself: {' in '.join([*chain, above])}"
            raise ValueError(msg)
        chain.append(above)
    if "community" not in chain:
        msg = f"every grid lies in a community, but the chain is {' in '.join(chain)}"
        raise ValueError(msg)
    known = {*chain, *chain_below(levels), MICRO}
    left = [name for name in levels if name not in known]
    if left:
        msg = (
            f"{', '.join(map(repr, left))} is above no level: give the level below it "
            f"parent = {left[0]!r}; the chain is {' in '.join(chain)}"
        )
        raise ValueError(msg)
    return chain[::-1]


def chain_below(levels: Mapping[str, Any]) -> list[str]:
    """Return the ids of the levels between the grid and the micro-grid, from the top down.

    Parameters
    ----------
    levels
        Rules, or plain mappings, of levels that were given, by id.

    Examples
    --------
    >>> chain_below({"beat": {"parent": "grid"}, "block": {"parent": "beat"}})
    ['beat', 'block']
    """
    parents, chain = _parents(levels), ["grid"]
    while found := [name for name in levels if parents[name] == chain[-1] and name != MICRO]:
        if len(found) > 1:
            break  # two in one are no chain
        chain.append(found[0])
    return chain[1:]


def _parents(levels: Mapping[str, Any]) -> dict[str, str]:
    """Return the level above each, ``""`` for none; what is not given is as usual."""
    parents = dict(zip(LEVELS[1:], LEVELS, strict=False)) | {LEVELS[0]: ""}
    for name, about in levels.items():
        given = about.get("parent") if isinstance(about, Mapping) else about.parent
        if isinstance(given, str) and (given or name not in parents):
            parents[name] = given
        parents.setdefault(name, "")
    return parents


@attrs.frozen(kw_only=True, repr=False)
class PostRules(Section):
    """One post of the team of a grid.

    Examples
    --------
    >>> PostRules(households=200).per_grid
    1
    """

    path: ClassVar[tuple[str, ...]] = ("posts", "ID")

    label: str = setting("", "what people call it; empty: the id, or as by default")
    per_grid: int = setting(1, "how many of it a grid has at least", minimum=0, maximum=1000)
    households: int = setting(
        0, "one for every so many households begun; 0: per_grid only", minimum=0, maximum=MOST
    )
    holders: tuple[str, ...] = setting((), "who may hold it; empty: anybody")
    most_grids: int = setting(
        1, "in how many grids one person may hold it", minimum=1, maximum=100_000
    )
    dedicated: bool = setting(default=True, doc="whether dedicated grids have it too")


@cache
def default_posts() -> Mapping[str, PostRules]:
    """Return the team of a grid, 一长四员; who may hold which, in the words of rosters.

    Settings, not law: cities differ.
    """
    posts: dict[str, dict[str, Any]] = {
        "head": {"holders": ("社区干部", "社区工作者", "居委会成员", "community cadre")},
        "instructor": {
            "holders": ("社区民警", "民警", "community police"),
            "most_grids": 20,
        },
        "manager": {
            "holders": ("居民代表", "网格员", "residents' representative", "resident"),
        },
        "supervisor": {
            "holders": (
                "人大代表",
                "政协委员",
                "居委会成员",
                "居民",
                "居民代表",
                "deputy",
                "committee member",
                "resident",
            ),
        },
        "assistant": {
            "households": 200,
            "holders": (
                "执法人员",
                "楼长",
                "单元长",
                "志愿者",
                "居民",
                "enforcement officer",
                "building head",
                "entrance head",
                "volunteer",
                "resident",
            ),
            "most_grids": 2,
        },
    }
    return {name: PostRules(**about) for name, about in posts.items()}
