"""Layers in parts: folders of GeoParquet files, one or several for each district.

What concerns single rows is done part by part, wherever there is a process to do it;
what concerns a whole layer (ids that occur twice, lines that several parts hold) is
done when its parts come together. A layer in one file is a layer of one part, so that
both are read by the same code and come to the same.
"""

from __future__ import annotations

import json
import socket
from collections import Counter
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import geopandas as gpd
import numpy as np
import pandas as pd

from gridplan.batch import Missing, run_all
from gridplan.crs import WGS84
from gridplan.errors import CRSError, GeometryError, InputError, SchemaError
from gridplan.schema import SCHEMAS
from gridplan.sources.cleaning.columns import clean_counts, convert_columns
from gridplan.sources.cleaning.geometries import drop_unusable, repair
from gridplan.sources.cleaning.heights import fill_levels
from gridplan.sources.cleaning.ids import drop_copies, number_by_place, separate_doubles, set_ids
from gridplan.sources.cleaning.names import find_columns, note_layer_rivals, take_columns
from gridplan.sources.cleaning.projection import enter_crs, settle_crs
from gridplan.sources.formats.source import Source, find_files, is_wild, read_file, read_source
from gridplan.sources.notes import Notes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame
    from pyproj import CRS

    from gridplan.batch import Executor
    from gridplan.rules import Rules
    from gridplan.sources.cleaning.placement import Extent

_MOST_NAMES = 3
_DAMAGED = "Write it again, or take it out of the folder."
_ABSENT = "The workers read the parts: put them where all of them see them under the same path."
_LOST = "Give the processes more memory, or write the district in several files."


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a layer in parts.

    Parameters
    ----------
    layer
        Name of the layer.
    path
        Absolute.
    name
        What messages call it: its path from the folder of the layer on.
    keys
        What its folders say of all its rows: ``district_id=130302``.
    columns
        From `gridplan.sources.cleaning.columns.find_columns`, the same for all parts.
    """

    layer: str
    path: Path
    name: str
    keys: dict[str, str]
    columns: dict[str, str]

    @property
    def label(self) -> str:
        """What stands in front of ids made of row numbers: ``130302-``."""
        below = Path(self.name).parts[1:-1]
        names = [unquote(one.partition("=")[2] or one) for one in below]
        stem = Path(self.name).stem
        return "".join(f"{one}-" for one in [*names, *([] if stem == "part-0" else [stem])])


@dataclass(frozen=True, slots=True, eq=False)
class Cleaned:
    """What became of a part, or of a layer in one piece.

    Parameters
    ----------
    frame
        Rows fit for use, in the working CRS; None after a fault.
    notes
        What is to be told.
    n_rows
        Rows read.
    """

    frame: GeoDataFrame | None
    notes: Notes
    n_rows: int = 0


def find_parts(source: str | Path, layer: str, rules: Rules, notes: Notes) -> list[Part]:
    """Return the parts of a layer, each with the columns to be read; none after a fault.

    Parameters
    ----------
    source
        For which `find_files` finds some.
    layer
        Name of the layer.
    rules
        For names of columns.
    notes
        Receives missing columns and a folder of several layers as faults. Files that
        cannot be read are left to those that read them.
    """
    if _holds_several(source, layer, notes):
        return []
    parts = _parts(source, layer)
    there = [_filled(part.path) for part in parts]
    filled: Counter[str] = Counter()  # in how many parts
    for one in [*there, *(dict.fromkeys(part.keys, 1) for part in parts)]:
        filled.update(one)
    # Each its own content: nobody has read them yet, and they may differ.
    table = pd.DataFrame(
        {name: [i if n_parts else None] for i, (name, n_parts) in enumerate(filled.items())}
    )
    columns = find_columns(table, layer, rules, notes) if any(there) else None
    return [replace(part, columns=columns or {}) for part in parts]


def _parts(source: str | Path, layer: str) -> list[Part]:
    """Return the parts of a layer, without the columns to be read."""
    top = Path(source).expanduser().absolute()
    if not top.is_dir():  # a pattern: what stands before it
        top = Path(*takewhile(lambda name: not is_wild(name), top.parts))
    return [
        Part(layer, file, file.relative_to(top.parent).as_posix(), _keys(file, top), {})
        for file in find_files(source)
    ]


def _keys(file: Path, top: Path) -> dict[str, str]:
    """Return what the folders between say: ``district_id=130302``."""
    pairs = [name.partition("=") for name in file.relative_to(top).parts[:-1]]
    return {key: unquote(value) for key, sign, value in pairs if sign}


def _filled(file: Path) -> dict[str, int]:
    """Return the columns of a file and 1 where they hold anything, else 0; none if unreadable."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with file.open("rb") as content:
            about = pq.read_metadata(content)
        geo = json.loads((about.metadata or {}).get(b"geo", b"{}"))
    except (OSError, ValueError, pa.ArrowException):
        return {}
    filled = dict.fromkeys(about.schema.to_arrow_schema().names, 0)
    for group in map(about.row_group, range(about.num_row_groups)):
        for column in map(group.column, range(group.num_columns)):
            name, counts = column.path_in_schema.partition(".")[0], column.statistics
            is_known = counts is not None and counts.has_null_count
            if not is_known or counts.null_count < group.num_rows:
                filled[name] = 1
    hidden = {geo.get("primary_column"), *(one for one in filled if one.startswith("__index_"))}
    return {name: one for name, one in filled.items() if name not in hidden}


def read_any(source: Source, layer: str, notes: Notes) -> GeoDataFrame | None:
    """Read a layer in parts or in one piece as it stands; None after a fault.

    Parameters
    ----------
    source
        Path, pattern or frame.
    layer
        Name the messages use.
    notes
        Receives what cannot be read as faults.
    """
    if isinstance(source, (str, Path)) and find_files(source):
        is_root = _holds_several(source, layer, notes)
        return None if is_root else _read_whole(source, layer, notes)
    return read_source(source, layer, notes)


def _holds_several(source: str | Path, layer: str, notes: Notes) -> bool:
    """Return whether a folder holds several layers, not the parts of one; a fault."""
    top = Path(source).expanduser()
    if not top.is_dir():
        return False
    firsts = [file.relative_to(top.absolute()).parts[0] for file in find_files(top)]
    places = {Path(first).stem: Path(source) / first for first in firsts}
    names = [name for name in SCHEMAS if name in places]
    if len(names) < 2:
        return False
    remedy = f"give {places[layer]}" if layer in places else f"none of them is `{layer}`"
    notes.fault(f"`{layer}`: {source} holds several layers ({', '.join(names)}): {remedy}.")
    return True


def _read_whole(source: str | Path, layer: str, notes: Notes) -> GeoDataFrame | None:
    """Read all parts of a layer as one frame; None after a fault."""
    frames, before = [], len(notes.faults)
    keys: set[str] = set()
    for part in _parts(source, layer):
        frame = _read_part(part, notes)
        if frame is not None:
            frames.append(frame)
            keys.update(part.keys)
    notes.close()
    systems = dict.fromkeys(frame.crs for frame in frames)
    if len(systems) > 1:
        names = ", ".join(crs.name if crs else "none" for crs in systems)
        text = f"`{layer}`: its parts differ in CRS ({names}). Write them all in one."
        notes.fault(text, CRSError)
    if len(notes.faults) > before:
        return None
    united: GeoDataFrame = pd.concat(frames, ignore_index=True)
    if SCHEMAS[layer].index in SCHEMAS[layer].columns or len(frames) == 1:
        return united
    # Copies of a line differ in what the names of their folders say.
    own = united.drop(columns=list(keys), errors="ignore")
    rows = drop_copies(own, _numbers(frames)).index
    return united.loc[rows].reset_index(drop=True)


def _numbers(frames: list[GeoDataFrame]) -> NDArray[np.int64]:
    """Return the number of the frame of each row of all."""
    return np.repeat(np.arange(len(frames)), [len(frame) for frame in frames])


def _read_part(part: Part, notes: Notes) -> GeoDataFrame | None:
    """Read the file of a part with the columns of its folders; None after a fault."""
    if not part.path.exists():
        above = str(part.path).removesuffix(part.name)
        row = {"id": [part.name], "layer": [part.layer], "machine": [socket.gethostname()]}
        notes.collect(_note_absent, above, pd.DataFrame(row))
        return None
    try:
        frame = read_file(part.path, part.layer, notes)
    except InputError as error:
        _note_unread(part, str(error), _DAMAGED, notes)
        return None
    if frame.active_geometry_name != "geometry":
        frame = frame.rename_geometry("geometry")
    return frame.assign(**{k: v for k, v in part.keys.items() if k not in frame.columns})


def _note_unread(part: Part, reason: str, remedy: str, notes: Notes) -> None:
    """Remember a part that cannot be read, to be told with others of the same reason."""
    subject = "\n".join([part.layer, reason.replace(str(part.path), "it"), remedy])
    notes.collect(_fault_unread, subject, pd.DataFrame({"id": [part.name]}))


def _fault_unread(notes: Notes, subject: str, rows: DataFrame) -> None:
    """Report parts that cannot be read for one reason as one fault."""
    layer, reason, remedy = subject.split("\n")
    names, more = rows["id"].iloc[:_MOST_NAMES], ", …" if len(rows) > _MOST_NAMES else ""
    count = f"{len(rows)} parts, " if len(rows) > 1 else ""
    listed = ", ".join(names)
    notes.fault(f"`{layer}`: {count}{listed}{more} cannot be read: {reason}. {remedy}")


def _note_absent(notes: Notes, above: str, rows: DataFrame) -> None:
    """Report the files of all layers that a machine does not see as one fault."""
    counts = rows.groupby("layer")["id"].nunique()
    layers = ", ".join(
        f"`{name}` ({counts[name]} part{'s' if counts[name] > 1 else ''})"
        for name in SCHEMAS
        if name in counts
    )
    machines = sorted(rows["machine"].unique())
    who = f"machines {', '.join(machines)} have" if machines[1:] else f"machine {machines[0]} has"
    notes.fault(
        f"{layers} cannot be read: the {who} no such files below {above}, "
        f"such as {rows['id'].iloc[0]}. {_ABSENT}"
    )


def _gather_absent(pieces: Iterable[Cleaned]) -> None:
    """Let all pieces tell of absent files in the same words, which are then told once."""
    concerned = [
        piece.notes
        for piece in pieces
        if any(teller is _note_absent for teller, *_ in piece.notes.pending)
    ]
    joint = Notes()
    for notes in concerned:
        joint.pending += [one for one in notes.pending if one[0] is _note_absent]
        notes.pending = [one for one in notes.pending if one[0] is not _note_absent]
    joint.close()
    for notes in concerned:
        notes.faults += joint.faults


@dataclass(frozen=True, slots=True)
class Cleaner:
    """Does what concerns single rows; picklable, and nothing but its input decides.

    Parameters
    ----------
    rules
        For columns, CRS and counts.
    extent
        Where the communities lie.
    crs
        Working CRS; None after a fault: then rows are read, and only their faults count.
    """

    rules: Rules
    extent: Extent | None
    crs: CRS | None

    def __call__(self, parts: list[Part]) -> list[Cleaned]:
        """Read and clean some parts."""
        return [self.read(part) for part in parts]

    def read(self, part: Part) -> Cleaned:
        """Read and clean one part."""
        notes = Notes()
        frame = _read_part(part, notes)
        if frame is None:
            return Cleaned(None, notes)
        note_layer_rivals(frame, part.layer, part.columns, self.rules, notes)
        taken = take_columns(frame, part.layer, part.columns)
        if part.layer == "buildings":
            taken = fill_levels(taken, frame, notes)
        settled = settle_crs(taken, part.layer, self.rules, notes, extent=self.extent)
        return self.clean(settled, part.layer, notes, label=part.label)

    def clean(
        self, frame: GeoDataFrame | None, layer: str, notes: Notes, *, label: str = ""
    ) -> Cleaned:
        """Bring rows into the working CRS, with usable geometries and typed columns.

        Parameters
        ----------
        frame
            Columns of the schema, with a CRS; None after a fault.
        layer
            Name of the layer.
        notes
            Receives all findings about these rows.
        label
            Stands in front of ids made of row numbers.
        """
        if frame is None or self.crs is None or not len(frame):
            return Cleaned(None, notes, 0 if frame is None else len(frame))
        # Houses are too small for extra vertices, and many.
        moved = enter_crs(frame, self.crs, densify=layer not in {"buildings", "institutions"})
        named = set_ids(moved, layer, notes, label=label)
        if named is None:
            return Cleaned(None, notes, len(frame))
        typed = convert_columns(named, layer, notes)
        if layer == "buildings":
            typed = clean_counts(typed, self.rules, notes)
        whole = repair(drop_unusable(typed, layer, notes), layer, notes)
        if layer == "streets":
            whole = whole.explode().fillna({"class": ""})
        return Cleaned(whole, notes, len(frame))


def read_parts(parts: list[Part], cleaner: Cleaner, executor: Executor) -> list[Cleaned]:
    """Read and clean parts of any layers, in their order.

    Parameters
    ----------
    parts
        From `find_parts`.
    cleaner
        The work.
    executor
        Where it is done; the outcome does not depend on it.
    """
    weights = np.array([part.path.stat().st_size for part in parts], dtype=float)
    found: dict[int, Cleaned] = {}
    for number, answer in run_all(executor, cleaner, parts, weights):
        if isinstance(answer, Missing):
            answer = Cleaned(None, Notes())  # noqa: PLW2901
            _note_unread(parts[number], "the processes that read it ended", _LOST, answer.notes)
        found[number] = answer
    _gather_absent(found.values())
    return [found[number] for number in range(len(parts))]


def unite(layer: str, pieces: list[Cleaned], crs: CRS | None, notes: Notes) -> GeoDataFrame:
    """Return a whole layer: ids unique, sorted, lines of several parts once.

    Parameters
    ----------
    layer
        Name of the layer.
    pieces
        All its parts.
    crs
        Working CRS; None after a fault.
    notes
        Receives the notes of all parts, and faults of the layer as a whole.

    Returns
    -------
    GeoDataFrame
        Without rows after a fault.
    """
    before = len(notes.faults)
    notes.merge(piece.notes for piece in pieces)
    notes.close()
    frames = [piece.frame for piece in pieces if piece.frame is not None and len(piece.frame)]
    if not frames:
        if layer == "buildings" and len(notes.faults) == before:
            _fault_none(pieces, crs, notes)
        return empty_layer(layer, crs)
    whole: Any = frames[0] if len(frames) == 1 else pd.concat(frames)
    if SCHEMAS[layer].index in SCHEMAS[layer].columns:
        return separate_doubles(whole, layer, notes).sort_index()
    if len(frames) > 1:
        whole = drop_copies(whole, _numbers(frames))
    return number_by_place(whole, layer)


def _fault_none(pieces: list[Cleaned], crs: CRS | None, notes: Notes) -> None:
    """Say why not one building is left."""
    if not any(piece.n_rows for piece in pieces):
        notes.fault("`buildings` is empty. Check the file.", SchemaError)
    elif crs is not None:
        notes.fault("`buildings` hold no usable geometry. Check the file.", GeometryError)


def empty_layer(layer: str, crs: CRS | None) -> GeoDataFrame:
    """Return a layer without rows.

    Parameters
    ----------
    layer
        Its name.
    crs
        Working CRS; None after a fault.
    """
    columns = dict.fromkeys([*SCHEMAS[layer].columns, SCHEMAS[layer].index])
    nothing = gpd.GeoDataFrame({name: [] for name in columns}, geometry=[], crs=crs or WGS84)
    indexed = nothing.astype({SCHEMAS[layer].index: "str"}).set_index(SCHEMAS[layer].index)
    return convert_columns(indexed, layer, Notes())
