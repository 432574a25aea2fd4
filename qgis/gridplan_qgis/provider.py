"""The provider: its algorithms, its setting, the kinds of files it writes."""

from __future__ import annotations

from pathlib import Path

from processing.core.ProcessingConfig import ProcessingConfig, Setting
from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithm import GridplanAlgorithm
from .language import say
from .tasks import TASKS

SETTING = "GRIDPLAN_PATH"
ICON = Path(__file__).with_name("icon.svg")


class GridplanProvider(QgsProcessingProvider):
    """Algorithms that run the executable ``gridplan``."""

    def id(self) -> str:
        """Return the name before the colon: ``gridplan:partition``."""
        return "gridplan"

    def name(self) -> str:
        """Return the name people read."""
        return "gridplan"

    def longName(self) -> str:
        """Return name and purpose."""
        return say("gridplan: grids of 300-500 households")

    def icon(self) -> QIcon:
        """Return the icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """Return the path of the icon."""
        return str(ICON)

    def load(self) -> bool:
        """Add the setting and the algorithms."""
        ProcessingConfig.settingIcons[self.name()] = self.icon()
        ProcessingConfig.addSetting(
            Setting(self.name(), SETTING, say("Path of gridplan (empty: as found on PATH)"), "")
        )
        ProcessingConfig.readSettings()
        self.refreshAlgorithms()
        return True

    def unload(self) -> None:
        """Take the setting away."""
        ProcessingConfig.removeSetting(SETTING)

    def loadAlgorithms(self) -> None:
        """Add an algorithm for each task."""
        for task in TASKS:
            self.addAlgorithm(GridplanAlgorithm(task))

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:  # noqa: ARG002
        """Return the ending of files that people do not name."""
        return "gpkg"
