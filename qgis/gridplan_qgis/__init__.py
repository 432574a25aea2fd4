"""gridplan in the Processing toolbox of QGIS. It runs the program and imports nothing of it."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: ANN401, ARG001
    """Return the plugin."""
    from .plugin import GridplanPlugin

    return GridplanPlugin()
