"""The plugin: nothing but its provider of algorithms."""

from __future__ import annotations

from qgis.core import QgsApplication

from .provider import GridplanProvider


class GridplanPlugin:
    """Adds the provider to the registry of QGIS, and takes it away again."""

    def __init__(self) -> None:
        self.provider = None

    def initProcessing(self) -> None:
        """Add the provider; `qgis_process` calls this alone."""
        self.provider = GridplanProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add the provider where there are windows."""
        self.initProcessing()

    def unload(self) -> None:
        """Take the provider away."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
