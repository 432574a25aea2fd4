"""Colours and classes of the map; every palette is safe for the colour-blind."""

from __future__ import annotations

import itertools
from math import ceil
from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan.maps.base import base_map
from gridplan.maps.colours import PALETTE
from gridplan.maps.drawing import DEDICATED_COLOUR
from gridplan.maps.encode import encode_integers
from gridplan.words.heads import cell_words, head

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray
    from pandas import Series

    from gridplan.plan.core import Plan

# Blue to red by way of grey (ColorBrewer RdBu); dedicated grids last in every scheme.
_HOUSEHOLDS = ("#2166ac", "#9ecae1", "#eceadf", "#fdc58a", "#b2182b", DEDICATED_COLOUR)
# ColorBrewer YlGnBu.
_SEQUENCE = ("#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494", DEDICATED_COLOUR)
_BREAKS = {"compactness": (0.2, 0.35, 0.5, 0.65), "street_share": (0.25, 0.5, 0.75, 0.9)}


def colour_modes(
    plan: Plan, colours: NDArray[np.int64], words: dict[str, str]
) -> list[dict[str, Any]]:
    """Return the ways to colour the grids: classes of each grid, colours and legend.

    Parameters
    ----------
    plan
        The plan.
    colours
        Colour of each grid that tells it from its neighbours.
    words
        Texts from `gridplan.maps.captions.words`.
    """
    modes = [
        _mode(words["by_grid"], colours % len(PALETTE), (*PALETTE, DEDICATED_COLOUR), ()),
        _mode(
            words["households"],
            household_classes(plan),
            _HOUSEHOLDS,
            _household_labels(plan, words),
        ),
    ]
    for column, breaks in _BREAKS.items():
        values = plan.grids[column]
        texts = _class_labels(breaks, values[plan.grids["kind"] == "basic"], words)
        modes.append(_mode(words[column], _classes(values, breaks), _SEQUENCE, texts))
    dedicated = (plan.grids["kind"] == "dedicated").to_numpy()
    for mode in modes:
        mode["classes"] = encode_integers(
            np.where(dedicated, len(mode["colours"]) - 1, mode["classes"])
        )
    return modes


def change_mode(changes: Series, colours: Mapping[str, str], language: str) -> dict[str, Any]:
    """Return the way to colour grids by what became of them since an earlier plan.

    Parameters
    ----------
    changes
        What became of each grid, in the order of the plan.
    colours
        Colour of each word, in the order of the legend.
    language
        ``zh`` or ``en``.
    """
    there = [word for word in colours if (changes == word).any()]
    said = cell_words("change", language)
    number = changes.map({word: i for i, word in enumerate(there)}).to_numpy(np.int64)
    # The last colour is that of dedicated grids in the legend, where they are hatched.
    shown = (*(colours[word] for word in there), colours["kept"])
    texts = tuple(said[word] for word in there)
    mode = _mode(head("change", language), number, shown, texts)
    return mode | {"classes": encode_integers(number)}


def household_classes(plan: Plan) -> NDArray[np.int64]:
    """Return 0 below the bounds, 1 to 3 in them by thirds, 4 above."""
    grids = plan.grids
    kinds = base_map(plan).communities["kind"].reindex(grids["community_id"])
    bounds = [plan.rules.grid.bounds_for(kind, home) for home, kind in kinds.items()]
    lower, upper = (np.array([getattr(b, end) for b in bounds]) for end in ("lower", "upper"))
    share = (grids["households"].to_numpy(float) - lower) / np.maximum(upper - lower, 1)
    thirds = 1 + np.clip(share * 3, 0, 2.999).astype(np.int64)
    status = grids["status"].to_numpy(object)
    return np.select([status == "under", status == "over"], [0, 4], thirds)


def _household_labels(plan: Plan, words: dict[str, str]) -> tuple[str, ...]:
    """Return the legend of the household classes; numbers where all bounds are one."""
    bounds = plan.rules.grid
    if bounds.are_several:
        thirds = (words["class_low"], words["class_mid"], words["class_high"])
        return (words["under"], *thirds, words["over"])
    step = (bounds.upper - bounds.lower) / 3
    cuts = [bounds.lower, *(ceil(bounds.lower + k * step) for k in (1, 2)), bounds.upper + 1]
    inner = tuple(f"{a}–{b - 1}" for a, b in itertools.pairwise(cuts))
    return (f"< {bounds.lower}", *inner, f"> {bounds.upper}")


def _classes(values: Series, breaks: tuple[float, ...]) -> NDArray[np.int64]:
    """Return the class of each value, the last one where there is none."""
    numbers = values.to_numpy(float)
    classes = np.searchsorted(breaks, numbers, side="right")
    return np.where(np.isnan(numbers), len(breaks) + 1, classes)


def _class_labels(
    breaks: tuple[float, ...], values: Series, words: dict[str, str]
) -> tuple[str, ...]:
    """Return the legend of classes between breaks."""
    inner = [f"{a:g}–{b:g}" for a, b in itertools.pairwise(breaks)]
    missing = (words["no_value"],) if values.isna().any() else ()
    return (f"< {breaks[0]:g}", *inner, f"≥ {breaks[-1]:g}", *missing)


def _mode(
    label: str, classes: NDArray[np.int64], colours: tuple[str, ...], texts: tuple[str, ...]
) -> dict[str, Any]:
    """Return one way to colour the grids in the form that ``map.js`` reads."""
    return {"label": label, "colours": colours, "texts": texts, "classes": classes}
