"""Results on the map, in a group and with their styles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingLayerPostProcessorInterface

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer, QgsProcessingFeedback

FINDINGS_STYLE = Path(__file__).with_name("findings.qml")
# QGIS holds no reference to them.
_KEPT: list[_Styler] = []


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer the style of a file, when it is loaded."""

    def __init__(self, style: Path) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Load the style."""
        layer.loadNamedStyle(str(self._style))
        layer.triggerRepaint()


def show(context: QgsProcessingContext, source: str, name: str, output: str) -> None:
    """Show a layer when the algorithm is done; a GeoPackage brings its own style.

    Parameters
    ----------
    context
        Of the run.
    source, name
        What, and what it is called on the map.
    output
        Name of the output.
    """
    context.addLayerToLoadOnCompletion(source, _details(context, name, output))


def show_findings(context: QgsProcessingContext, source: str, name: str) -> None:
    """Show findings as points coloured by severity; those without a place are in the log."""
    details = _details(context, name, "FINDINGS")
    styler = _Styler(FINDINGS_STYLE)
    _KEPT.append(styler)
    details.setPostProcessor(styler)
    context.addLayerToLoadOnCompletion(source, details)


def _details(
    context: QgsProcessingContext, name: str, output: str
) -> QgsProcessingContext.LayerDetails:
    """Return how a layer is loaded."""
    details = QgsProcessingContext.LayerDetails(name, context.project(), output)
    details.forceName = True
    if hasattr(details, "groupName"):  # from 3.32 on
        details.groupName = "gridplan"
    return details
