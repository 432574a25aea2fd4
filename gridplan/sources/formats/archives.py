"""Packed files: what people send, unpacked for as long as it takes to read it."""

from __future__ import annotations

import gzip
import shutil
import tempfile
import zipfile
import zlib
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from gridplan.errors import InputError
from gridplan.sources.formats.gdal import require_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# What may be the data of an archive; its companions have the same name before the suffix.
_DATA = (
    ".shp", ".gpkg", ".gdb", ".geojson", ".json", ".fgb", ".kml", ".gml", ".tab", ".mif", ".dxf",
)  # fmt: skip
# Read where there is none of these: tables beside a map are about it.
_TABLES = (".parquet", ".geoparquet", ".csv", ".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".tsv")
_ZIPPED = (".zip", ".shz")
# What a damaged archive raises; NotImplementedError is zipfile's word for a way of packing that
# Python cannot undo.
UNREADABLE = (zipfile.BadZipFile, gzip.BadGzipFile, zlib.error, EOFError, NotImplementedError)
# A single file packed as it is: what consists of one file alone.
_GZIPPED = tuple(f"{kind}.gz" for kind in (
    ".geojson", ".json", ".fgb", ".kml", ".gml", ".gpkg", ".parquet", ".csv", ".tsv",
))  # fmt: skip
_MOST_GZIPPED = 4 * 2**30
_BLOCK = 2**20
_MOST_BYTES = 20 * 2**30
_DEEPEST = 3


def is_packed(path: Path) -> bool:
    """Return whether a file is an archive that `unpacked` opens."""
    return path.name.lower().endswith((*_ZIPPED, *_GZIPPED))


@contextmanager
def unpacked(
    path: Path, layer: str, chosen: str | None, *, depth: int = 1
) -> Iterator[tuple[Path, str | None]]:
    """Unpack one data set of an archive into a folder that is removed afterwards.

    Parameters
    ----------
    path
        Of which `is_packed` holds.
    layer
        Of several data sets the one of this name is taken.
    chosen
        Name of the data set, without suffix, or of a layer in the only one.
    depth
        How many archives this one is in, with itself.

    Yields
    ------
    path
        Of the unpacked file.
    chosen
        Layer of it to be read, if one was named.

    Raises
    ------
    InputError
        If the archive is damaged or encrypted, or holds no data set or several without
        the name wanted.
    """
    require_file(path)
    if path.name.lower().endswith(_GZIPPED):
        with _ungzipped(path) as inner:
            yield inner, chosen
        return
    with tempfile.TemporaryDirectory() as folder:
        try:
            with zipfile.ZipFile(path) as archive:
                files = _files(archive)
                main = _main(files, path, layer, chosen)
                _extract(archive, files, main, Path(folder))
        except UNREADABLE as error:
            msg = f"the archive is damaged ({error})"
            raise InputError(msg) from error
        except RuntimeError as error:  # what zipfile says of passwords
            msg = "the archive has a password; unpack it first"
            raise InputError(msg) from error
        inner, left = Path(folder) / main.name, None if chosen == main.stem else chosen
        if inner.suffix.lower() != ".zip":
            yield inner, left
            return
        if depth == _DEEPEST:
            msg = f"the archive holds archives in archives ({main}); unpack it first"
            raise InputError(msg)
        with unpacked(inner, layer, left, depth=depth + 1) as found:
            yield found


def tables_in(path: Path) -> list[str]:
    """Return the names, without suffix, of the tables of an archive that holds nothing else.

    Parameters
    ----------
    path
        A .zip; one that is damaged holds nothing.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            sets = _data_sets(_files(archive))
    except UNREADABLE:
        return []
    names = [place.stem for place in sets if place.suffix.lower() in _TABLES]
    return names if len(set(names)) == len(sets) else []


@contextmanager
def _ungzipped(path: Path) -> Iterator[Path]:
    """Unpack a file of `_GZIPPED` into a folder that is removed afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        inner = Path(folder) / path.stem
        left = _MOST_GZIPPED
        try:
            with gzip.open(path) as source, inner.open("wb") as copy:
                while block := source.read(_BLOCK):
                    left -= len(block)
                    if left < 0:
                        msg = f"it unpacks to more than {_MOST_GZIPPED >> 30} GB; unpack it first"
                        raise InputError(msg)
                    copy.write(block)
        except UNREADABLE as error:
            msg = f"the archive is damaged ({error})"
            raise InputError(msg) from error
        yield inner


def _files(archive: zipfile.ZipFile) -> dict[PurePosixPath, zipfile.ZipInfo]:
    """Return the files of an archive by their path, without those of the system."""
    return {
        PurePosixPath(info.filename): info
        for info in archive.infolist()
        if not info.is_dir() and not info.filename.startswith("__MACOSX/")
    }


def _main(
    files: dict[PurePosixPath, zipfile.ZipInfo], path: Path, layer: str, chosen: str | None
) -> PurePosixPath:
    """Return the data set to be read: a file, or the folder of a geodatabase."""
    sets = _data_sets(files)
    if not sets:
        msg = f"the archive holds no file that can be read ({' '.join(_DATA)})"
        raise InputError(msg)
    wanted = {chosen} if chosen else {layer, layer.removesuffix("s")}
    named = [place for place in sets if wanted & {place.stem, place.stem.lower()}]
    if len(sets) > 1 and len(named) != 1:
        msg = (
            f"the archive holds several data sets ({', '.join(map(str, sets))}); name one: "
            f"{path.name}|layername={sets[0].stem}"
        )
        raise InputError(msg)
    return (named or sets)[0]


def _data_sets(files: Iterable[PurePosixPath]) -> list[PurePosixPath]:
    """Return the maps of an archive; its tables where there is none, else archives in it."""
    places = {above for file in files for above in file.parents if above.suffix.lower() == ".gdb"}
    places |= {file for file in files if file.suffix.lower() in _DATA}
    for kinds in (_TABLES, (".zip",)):
        places = places or {file for file in files if file.suffix.lower() in kinds}
    return sorted(place for place in places if places.isdisjoint(place.parents))


def _extract(
    archive: zipfile.ZipFile,
    files: dict[PurePosixPath, zipfile.ZipInfo],
    main: PurePosixPath,
    folder: Path,
) -> None:
    """Write a data set and its companions into a folder, under its own name only."""
    targets = {}
    for place, info in files.items():
        if main in place.parents:
            targets[folder / main.name / place.name] = info
        elif place.parent == main.parent and place.stem.lower() == main.stem.lower():
            targets[folder / f"{main.stem}{place.suffix}"] = info
    if sum(info.file_size for info in targets.values()) > _MOST_BYTES:
        msg = f"the archive holds more than {_MOST_BYTES >> 30} GB; unpack it first"
        raise InputError(msg)
    for target, info in targets.items():
        target.parent.mkdir(exist_ok=True)
        with archive.open(info) as source, target.open("wb") as copy:
            shutil.copyfileobj(source, copy)
