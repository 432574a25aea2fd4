"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from gridplan.batch import WORK, require_writable
from gridplan.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

# Unfinished files of a run that was killed carry this prefix; they are never an obstacle.
UNFINISHED = ".unfinished-"
# Written last and removed first: the files beside it belong together.
RECORD = "run.json"
# With less room than this, whatever a library complains of, the cause is a full disk.
_FULL_BYTES = 64 * 1024
_LONGEST_REASON = 200


@contextmanager
def staged(out_dir: Path, *, overwrite: bool) -> Iterator[Path]:
    """Yield a folder inside `out_dir`; its files move to `out_dir` when all are written.

    The folder lies inside `out_dir`, hence on the same disk, so that a move is one
    rename. On an error, `out_dir` is as it was before.

    Parameters
    ----------
    out_dir
        Folder of the outputs; made when missing.
    overwrite
        Whether files of an earlier run may be replaced.

    Raises
    ------
    InputError
        If `out_dir` holds files and `overwrite` is false, or cannot be written.
    """
    check_out_dir(out_dir, overwrite=overwrite)
    work = out_dir / f"{UNFINISHED}files"
    made = not out_dir.exists()
    done = False
    try:
        with wrap_os_error(out_dir):
            shutil.rmtree(work, ignore_errors=True)
            work.mkdir(parents=True)
        yield work
        with wrap_os_error(out_dir):
            _move_in(work, out_dir)
        done = True
    finally:
        shutil.rmtree(work, ignore_errors=True)
        if made and not done and out_dir.is_dir() and not any(out_dir.iterdir()):
            out_dir.rmdir()


def _move_in(work: Path, out_dir: Path) -> None:
    """Move all files to their place; where one cannot be replaced, put all back.

    That is no rare case: Windows does not let go of a ledger that is open in Excel.
    """
    old = out_dir / f"{UNFINISHED}replaced"
    shutil.rmtree(old, ignore_errors=True)
    old.mkdir()
    names = sorted((path.name for path in work.iterdir()), key=lambda name: name == RECORD)
    moves: list[tuple[Path, Path]] = []

    def move(source: Path, target: Path) -> None:
        moves.append((source, target))
        source.replace(target)

    try:
        _refuse_folders(out_dir / name for name in names if not (work / name).is_dir())
        if (out_dir / RECORD).exists():
            move(out_dir / RECORD, old / RECORD)
        for name in names:
            if os.path.lexists(out_dir / name):
                move(out_dir / name, old / name)
            move(work / name, out_dir / name)
    except BaseException:
        for source, target in reversed(moves):
            if not os.path.lexists(source):
                target.replace(source)
        old.rmdir()
        raise
    shutil.rmtree(old, ignore_errors=True)


def _refuse_folders(places: Iterable[Path]) -> None:
    """Refuse to put a file in place of a folder, which is none of ours."""
    for place in places:
        if place.is_dir():
            msg = f"{place} is a folder, where a file has to go. Move it away."
            raise InputError(msg)


def check_out_dir(out_dir: Path, *, overwrite: bool, but: Path | None = None) -> None:
    """Refuse an output folder that holds files, before the work of a run begins.

    Parameters
    ----------
    out_dir
        Folder of the outputs; need not exist.
    overwrite
        Whether files of an earlier run may be replaced.
    but
        A file that may lie there all the same, or in a folder there: the log.

    Raises
    ------
    InputError
        If it is a file or cannot be written, or holds files and `overwrite` is false.
    """
    if os.path.lexists(out_dir) and not out_dir.is_dir():
        msg = f"{out_dir} is a file: give a folder for the outputs."
        raise InputError(msg)
    require_writable(out_dir)
    with wrap_os_error(out_dir):
        held = list(out_dir.iterdir()) if out_dir.exists() else []
    spared = but.resolve() if but else out_dir
    held = [
        path
        for path in held
        if not _is_unfinished(path) and not spared.is_relative_to(path.resolve())
    ]
    if held and not overwrite:
        msg = (
            f"{out_dir} already holds {len(held)} files: choose another folder, or allow "
            "replacing them with overwrite (command line: --overwrite)."
        )
        raise InputError(msg)


def _is_unfinished(path: Path) -> bool:
    """Return whether a file was left behind by a run that was killed."""
    return path.name == WORK or path.name.startswith(UNFINISHED)


@contextmanager
def wrap_os_error(place: Path) -> Iterator[None]:
    """Turn an error of the file system into one that says what could not be written.

    Parameters
    ----------
    place
        File or folder that is being written.

    Raises
    ------
    InputError
        Instead of any error of the operating system, GDAL or Arrow about a file.
    """
    from pyogrio.errors import DataLayerError, DataSourceError, FeatureError, GeometryError

    try:
        yield
    except (OSError, DataLayerError, DataSourceError, FeatureError, GeometryError) as error:
        reason = _reason(error, place)
        msg = f"Cannot write {place}: {reason}. Check the free space and the permissions."
        raise InputError(msg) from error


def _reason(error: Exception, place: Path) -> str:
    """Return why a file cannot be written, in few words."""
    reason = getattr(error, "strerror", None) or (str(error).splitlines() or [""])[0]
    grounds = (ground for ground in (place, *place.absolute().parents) if ground.is_dir())
    if not getattr(error, "errno", None) and shutil.disk_usage(next(grounds)).free < _FULL_BYTES:
        return "No space left on the disk"  # GDAL tells what it could not do, not why
    return reason if len(reason) <= _LONGEST_REASON else f"{reason[:_LONGEST_REASON]} …"
