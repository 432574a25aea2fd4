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
    """Gives a layer its style when it is loaded: that of a file, or the one it brings."""

    def __init__(self, style: Path | None) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Load the style."""
        del context, feedback
        if self._style is None:
            layer.loadDefaultStyle()
        else:
            layer.loadNamedStyle(str(self._style))
        layer.triggerRepaint()


def show(
    context: QgsProcessingContext, source: str, name: str, output: str, style: Path | None = None
) -> None:
    """Show a layer when the algorithm is done.

    Parameters
    ----------
    context
        Of the run.
    source, name
        What, and what it is called on the map.
    output
        Name of the output.
    style
        QML; None for the style that the layer brings, in its GeoPackage or beside it.
    """
    details = QgsProcessingContext.LayerDetails(name, context.project(), output)
    details.forceName = True
    if hasattr(details, "groupName"):  # from 3.32 on
        details.groupName = "gridplan"
    styler = _Styler(style)
    _KEPT.append(styler)
    details.setPostProcessor(styler)
    context.addLayerToLoadOnCompletion(source, details)
