"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import shutil
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from gridplan.batch import WORK
from gridplan.errors import InputError
from gridplan.export.record import sha256
from gridplan.files import (
    UNFINISHED,
    locked,
    make_draft_folder,
    move_in,
    remove_drafts,
    require_writable,
    settle,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Written last and removed first: the files beside it belong together.
RECORD = "run.json"
# Whose data the tables of a folder were made of: a CSV has no place to say it.
CREDITS = "attribution.txt"
# With less room than this, whatever a library complains of, the cause is a full disk.
_FULL_BYTES = 64 * 1024
_LONGEST_REASON = 200


@contextmanager
def staged(out_dir: Path, *, overwrite: bool, credits_of: Iterable[str] = ()) -> Iterator[Path]:
    """Yield a folder inside `out_dir`; its files move to `out_dir` when all are written.

    The folder lies inside `out_dir`, hence on the same disk, so that a move is one
    rename. On an error, `out_dir` is as it was before. What an earlier plan wrote and
    the new one does not goes with it.

    Parameters
    ----------
    out_dir
        Folder of the outputs; made when missing.
    overwrite
        Whether files of an earlier run may be replaced.
    credits_of
        Whom the data ask to name: in ``attribution.txt`` beside the files.

    Raises
    ------
    InputError
        If `out_dir` holds files and `overwrite` is false, cannot be written, or is being
        written by another run; for any error of the file system while it is written.
    """
    with locked_out_dir(out_dir):
        check_out_dir(out_dir, overwrite=overwrite)
        with wrap_os_error(out_dir):
            settle(out_dir)
            remove_drafts(out_dir)
            work = make_draft_folder(out_dir, "files")
            write_credits(work, credits_of)
        try:
            with wrap_os_error(out_dir):
                yield work
                names = sorted(path.name for path in work.iterdir())
                _refuse_folders(out_dir / name for name in names if not (work / name).is_dir())
                outdated = []
                if RECORD in names:
                    outdated = [RECORD, *sorted(_files_of_record(out_dir) - set(names))]
                    names.remove(RECORD)
                    names.append(RECORD)
                move_in(work, out_dir, outdated=outdated, names=names)
        finally:
            shutil.rmtree(work, ignore_errors=True)


def write_credits(folder: Path, credits_of: Iterable[str], *, table: str = "") -> None:
    """Write whom the data ask to name into ``attribution.txt``, unless there is nobody.

    Parameters
    ----------
    folder
        A folder of tables. Where a plan lies in it, its ``run.json`` names them already.
    credits_of
        From `gridplan.plan.attribution.attribution`.
    table
        Where one table alone lies among other files, its name without ending.
    """
    named = list(credits_of)
    if named and not (folder / RECORD).exists():
        path = folder / (f"{table}.{CREDITS}" if table else CREDITS)
        path.write_text("\n".join([*named, ""]), encoding="utf-8", newline="\n")


@contextmanager
def locked_out_dir(out_dir: Path) -> Iterator[None]:
    """Hold the folder of the outputs, so that no other run writes into it.

    Parameters
    ----------
    out_dir
        Made when missing; taken away again where it stayed empty.

    Raises
    ------
    InputError
        If another run holds it, or if it cannot be written.
    """
    with ExitStack() as stack:
        with wrap_os_error(out_dir):
            stack.enter_context(locked(out_dir))
        yield


def _files_of_record(out_dir: Path) -> set[str]:
    """Return the files of an earlier plan that still are as its record says."""
    try:
        record = json.loads((out_dir / RECORD).read_text(encoding="utf-8"))
        hashes = {name: about["sha256"] for name, about in record["outputs"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return set()
    return {
        name
        for name, told in hashes.items()
        # A name only: a record may come from anywhere.
        if Path(name).name == name and _is_own_file(out_dir / name, told)
    }


def _is_own_file(path: Path, told: object) -> bool:
    """Return whether a path is a file, no link, with the content that is told."""
    return path.is_file() and not path.is_symlink() and sha256(path) == told


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
    with wrap_os_error(out_dir):
        require_writable(out_dir)
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
        is_long = getattr(error, "errno", None) == errno.ENAMETOOLONG
        remedy = "Choose shorter names" if is_long else "Check the free space and the permissions"
        msg = f"Cannot write {place}: {reason}. {remedy}."
        raise InputError(msg) from error


def _reason(error: Exception, place: Path) -> str:
    """Return why a file cannot be written, in few words."""
    reason = getattr(error, "strerror", None) or (str(error).splitlines() or [""])[0]
    grounds = (ground for ground in (place, *place.absolute().parents) if ground.is_dir())
    if not getattr(error, "errno", None) and shutil.disk_usage(next(grounds)).free < _FULL_BYTES:
        return "No space left on the disk"  # GDAL tells what it could not do, not why
    return reason if len(reason) <= _LONGEST_REASON else f"{reason[:_LONGEST_REASON]} …"
