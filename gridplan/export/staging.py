"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from gridplan.batch import WORK
from gridplan.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Unfinished files of a run that was killed carry this prefix; they are never an obstacle.
UNFINISHED = ".unfinished-"


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
        with told(out_dir):
            shutil.rmtree(work, ignore_errors=True)
            work.mkdir(parents=True)
        yield work
        with told(out_dir):
            for path in sorted(work.iterdir(), key=lambda p: p.name == "run.json"):
                if path.is_dir():
                    shutil.rmtree(out_dir / path.name, ignore_errors=True)
                path.replace(out_dir / path.name)
        done = True
    finally:
        shutil.rmtree(work, ignore_errors=True)
        if made and not done and out_dir.is_dir() and not any(out_dir.iterdir()):
            out_dir.rmdir()


def check_out_dir(out_dir: Path, *, overwrite: bool) -> None:
    """Refuse an output folder that holds files, before the work of a run begins.

    Parameters
    ----------
    out_dir
        Folder of the outputs; need not exist.
    overwrite
        Whether files of an earlier run may be replaced.

    Raises
    ------
    InputError
        If it is a file, or holds files and `overwrite` is false.
    """
    if out_dir.exists() and not out_dir.is_dir():
        msg = f"{out_dir} is a file: give a folder for the outputs."
        raise InputError(msg)
    with told(out_dir):
        held = [p for p in out_dir.iterdir() if not _is_unfinished(p)] if out_dir.exists() else []
    ground = next(folder for folder in (out_dir, *out_dir.absolute().parents) if folder.exists())
    if not os.access(ground, os.W_OK):
        msg = f"Cannot write into {ground}: choose another folder or change its permissions."
        raise InputError(msg)
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
def told(place: Path) -> Iterator[None]:
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
        reason = getattr(error, "strerror", None) or str(error).splitlines()[0]
        msg = f"Cannot write {place}: {reason}. Check the free space and the permissions."
        raise InputError(msg) from error
