"""The language of QGIS, and what is said in it."""

from __future__ import annotations

from qgis.core import QgsApplication

from .texts import CHINESE


def is_chinese() -> bool:
    """Return whether QGIS speaks Chinese."""
    return QgsApplication.instance().locale().startswith("zh")


def say(text: str) -> str:
    """Return a text in the language of QGIS."""
    return CHINESE.get(text, text) if is_chinese() else text
