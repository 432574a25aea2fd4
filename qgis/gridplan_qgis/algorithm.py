"""A task as an algorithm of QGIS: its form, its child, its results on the map."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from processing.core.ProcessingConfig import ProcessingConfig
from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from . import tasks
from .child import Progress, run_child
from .commands import (
    NotFoundError,
    as_shown,
    clean_environment,
    command_of,
    find_executable,
    styled_copy,
    with_layer,
)
from .language import say
from .loading import FINDINGS_STYLE, show
from .notes import notes_of, read_findings

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

WITH_FINDINGS = 1
GPKG, LOAD = "GPKG", "LOAD"
ICON = Path(__file__).with_name("icon.svg")
# Files that gridplan reads as they are; of others QGIS makes a GeoPackage.
READABLE = ["gpkg", "shp", "geojson", "json", "fgb", "kml", "kmz", "gml", "tab", "mif", "gdb"]
_SHAPES = {
    tasks.ANY: [QgsProcessing.TypeVectorAnyGeometry],
    tasks.POLYGON: [QgsProcessing.TypeVectorPolygon],
    tasks.LINE: [QgsProcessing.TypeVectorLine],
}


class GridplanAlgorithm(QgsProcessingAlgorithm):
    """One task of `tasks.TASKS`.

    Parameters
    ----------
    task
        Which.
    """

    def __init__(self, task: tasks.Task) -> None:
        super().__init__()
        self.task = task
        self._last_error = ""

    def createInstance(self) -> GridplanAlgorithm:
        """Return another of its kind."""
        return GridplanAlgorithm(self.task)

    def name(self) -> str:
        """Return the name of the command."""
        return self.task.name

    def displayName(self) -> str:
        """Return what people read."""
        return say(self.task.label)

    def shortHelpString(self) -> str:
        """Return what the form says at its side."""
        return say(self.task.about)

    def tags(self) -> list[str]:
        """Return words by which people find it."""
        return ["gridplan", "grid", "districting", "households", "网格", "网格化", "划分"]

    def icon(self) -> QIcon:
        """Return the icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """Return the path of the icon."""
        return str(ICON)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        """Make the form."""
        for option in self.task.options:
            field = _FIELDS[option.kind](option, say(option.label), not option.needed)
            self._add(field, advanced=option.advanced)
        if self.task.plan:
            self._add(
                QgsProcessingParameterFileDestination(
                    GPKG, say("Styled GeoPackage of the plan"), "GeoPackage (*.gpkg)"
                )
            )
            self.addOutput(QgsProcessingOutputVectorLayer("GRIDS", say("Grids")))
            self.addOutput(QgsProcessingOutputHtml("MAP", say("Map page")))
        if self.task.findings:
            self.addOutput(QgsProcessingOutputVectorLayer("FINDINGS", say("Findings")))
            self.addOutput(QgsProcessingOutputFile("TABLE", say("Table of findings")))
            self.addOutput(QgsProcessingOutputNumber("N_FINDINGS", say("Number of findings")))
        self.addOutput(QgsProcessingOutputNumber("EXIT_CODE", say("Exit code")))
        self._add(QgsProcessingParameterBoolean(LOAD, say("Show the results on the map"), True))

    def _add(self, parameter: QgsProcessingParameterDefinition, *, advanced: bool = False) -> None:
        """Add a field of the form."""
        if advanced:
            flag = QgsProcessingParameterDefinition.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        self.addParameter(parameter)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the command and show what came out."""
        options = self.task.options
        values = {one.name: self._value(one, parameters, context, feedback) for one in options}
        target = Path(values[options[-1].name])
        before = _stamp(target / self.task.proof)
        code = self._run(command_of(self.task, values), feedback)
        if feedback.isCanceled():
            return {}
        # Python, too, leaves with 1 where it cannot start.
        is_done = _stamp(target / self.task.proof) not in (None, before)
        if code not in {0, WITH_FINDINGS} or not is_done:
            raise QgsProcessingException(
                self._last_error or say("gridplan left no result; look at the log.")
            )
        results = {options[-1].name: str(target), "EXIT_CODE": code}
        if self.task.plan:
            gpkg = self.parameterAsFileOutput(parameters, GPKG, context)
            results.update(self._styled(target, gpkg, feedback))
        if self.task.findings:
            results.update(self._findings(target, feedback))
        if self.parameterAsBool(parameters, LOAD, context):
            self._show(results, context)
        return results

    def _show(self, results: dict[str, Any], context: QgsProcessingContext) -> None:
        """Show what came out, the grids on top of their buildings, findings above all."""
        if "GRIDS" in results:
            buildings = f"{results[GPKG]}|layername=buildings"
            show(context, buildings, say("Buildings"), "BUILDINGS")
            show(context, results["GRIDS"], say("Grids"), "GRIDS")
        if "FINDINGS" in results and results["N_FINDINGS"]:
            show(context, results["FINDINGS"], say("Findings"), "FINDINGS", FINDINGS_STYLE)
        if "TO" in results and not results["TO"].endswith(".csv"):
            show(context, results["TO"], Path(results["TO"]).stem, "TO")

    def _value(
        self,
        option: tasks.Option,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Any:  # noqa: ANN401
        """Return the value of an option as a command takes it."""
        if option.kind in {tasks.NEW_FOLDER, tasks.NEW_FILE}:
            return self.parameterAsFileOutput(parameters, option.name, context)
        given = parameters.get(option.name)
        if given is None or given in ("", NULL):
            return None
        if option.kind == tasks.LAYER:
            return self._layer(option, parameters, context, feedback)
        read = {
            tasks.FILE: self.parameterAsFile, tasks.FOLDER: self.parameterAsFile,
            tasks.TEXT: self.parameterAsString, tasks.INTEGER: self.parameterAsInt,
            tasks.NUMBER: self.parameterAsDouble, tasks.FLAG: self.parameterAsBool,
            tasks.CHOICE: self.parameterAsEnumString,
        }  # fmt: skip
        return read[option.kind](parameters, option.name, context)

    def _layer(
        self,
        option: tasks.Option,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str | None:
        """Return the path of a layer: its own file where that says all, else a copy."""
        layer = self.parameterAsVectorLayer(parameters, option.name, context)
        if layer is not None and layer.isModified():
            feedback.pushWarning(say("Edits that are not saved are not seen: ") + layer.name())
        path, name = self.parameterAsCompatibleSourceLayerPathAndLayerName(
            parameters, option.name, context, READABLE, "gpkg", feedback
        )
        return with_layer(path, name) if path else None

    def _run(self, words: list[str], feedback: QgsProcessingFeedback) -> int:
        """Run a command; its lines go to the log, its progress to the bar."""
        try:
            executable = find_executable(ProcessingConfig.getSetting("GRIDPLAN_PATH") or "")
        except NotFoundError as error:
            raise QgsProcessingException(
                say(
                    "There is no program {name}. Install gridplan (pip install gridplan) and set "
                    "its path: Settings, Options, Processing, Providers, gridplan."
                ).format(name=error)
            ) from error
        folder = Path(tempfile.mkdtemp(prefix="gridplan"))
        log = folder / "log.jsonl"
        if self.task.has_log and words[0] == self.task.name:
            words = [words[0], "--log", str(log), *words[1:]]
        words = [executable, *words]
        feedback.pushCommandInfo(as_shown(words))
        progress = Progress(log)

        def look() -> None:
            percent = progress.percent()
            if percent is not None:
                feedback.setProgress(percent)

        try:
            return run_child(
                words, clean_environment(), lambda line, is_error: self._tell(
                    line, feedback, is_error=is_error
                ), feedback.isCanceled, look,
            )  # fmt: skip
        except OSError as error:
            raise QgsProcessingException(f"{executable}: {error}") from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _tell(self, line: str, feedback: QgsProcessingFeedback, *, is_error: bool) -> None:
        """Put a line of the child into the log, by its kind."""
        if not is_error:
            feedback.pushConsoleInfo(line)
        elif line.startswith("Error:"):
            self._last_error = line
            feedback.reportError(line)
        elif line.startswith("Warning:"):
            feedback.pushWarning(line)
        else:
            feedback.setProgressText(line)

    def _styled(self, plan: Path, gpkg: str, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Write the plan once more as QGIS shows it best."""
        if self._run(styled_copy(str(plan), gpkg), feedback) != 0:
            feedback.reportError(say("The plan is written; its styled copy could not be."))
            return {}
        page = plan / "map.html"
        found = {GPKG: gpkg, "GRIDS": f"{gpkg}|layername=grids"}
        return {**found, "MAP": str(page)} if page.is_file() else found

    def _findings(self, folder: Path, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Put the findings into the log."""
        table = folder / f"{self.task.findings}.csv"
        rows = read_findings(table)
        for note in notes_of(rows, say("{rule}: {n} more")):
            (feedback.pushInfo if note.severity == "info" else feedback.pushWarning)(note.text)
        found = {"TABLE": str(table), "N_FINDINGS": len(rows)}
        layer = table.with_suffix(".geojson")
        return {**found, "FINDINGS": str(layer)} if layer.is_file() else found


def _stamp(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from the one that was there before it; None without."""
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_ino, about.st_mtime_ns


# QGIS counts what is optional by place, and everywhere another place.
_FIELDS: dict[str, Callable[[tasks.Option, str, bool], QgsProcessingParameterDefinition]] = {
    tasks.LAYER: lambda one, label, optional: QgsProcessingParameterFeatureSource(
        one.name, label, _SHAPES[one.shape], None, optional
    ),
    tasks.INTEGER: lambda one, label, optional: QgsProcessingParameterNumber(
        one.name, label, QgsProcessingParameterNumber.Integer, one.default, optional, 0
    ),
    tasks.NUMBER: lambda one, label, optional: QgsProcessingParameterNumber(
        one.name, label, QgsProcessingParameterNumber.Double, one.default, optional, 0
    ),
    tasks.CHOICE: lambda one, label, optional: QgsProcessingParameterEnum(
        one.name, label, list(one.choices), False, one.default, optional, True
    ),
    tasks.FLAG: lambda one, label, optional: QgsProcessingParameterBoolean(
        one.name, label, one.default, optional
    ),
    tasks.TEXT: lambda one, label, optional: QgsProcessingParameterString(
        one.name, label, one.default, False, optional
    ),
    tasks.FILE: lambda one, label, optional: QgsProcessingParameterFile(
        one.name, label, QgsProcessingParameterFile.File, "", one.default, optional, one.filters
    ),
    tasks.FOLDER: lambda one, label, optional: QgsProcessingParameterFile(
        one.name, label, QgsProcessingParameterFile.Folder, "", one.default, optional
    ),
    tasks.NEW_FOLDER: lambda one, label, _: QgsProcessingParameterFolderDestination(
        one.name, label
    ),
    tasks.NEW_FILE: lambda one, label, _: QgsProcessingParameterFileDestination(
        one.name, label, one.filters
    ),
}
