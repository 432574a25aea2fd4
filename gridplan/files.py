"""Files that appear whole or not at all, and folders that one run writes at a time."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import shutil
import sys
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridplan.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# What lies in a folder under this prefix was left behind by a run that was killed.
UNFINISHED = ".unfinished-"
LOCK = f"{UNFINISHED}lock"
# What `make_draft_folder` makes, and nothing else.
_DRAFT = re.compile(re.escape(UNFINISHED) + r"[a-z]+-[a-z0-9_]{8}")
# What `move_in` notes before it moves anything.
_ORDER = ".order"
# Folders this process writes, each with the thread that does and how often it said so.
_held: dict[Path, list[int]] = {}
_guard = threading.Lock()


@contextmanager
def atomic_file(path: Path) -> Iterator[Path]:
    """Yield a place for a file that appears at `path` when it is whole.

    The place is in a new folder beside `path`, which nobody else can have prepared: no
    link is followed, and what a library writes beside its file goes with the folder.

    Parameters
    ----------
    path
        The file; replaced where there is one. Where it is a link, the link is
        replaced, not what it leads to. Its folder must exist.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     with atomic_file(Path(folder, "a.txt")) as draft:
    ...         _ = draft.write_text("whole")
    ...     Path(folder, "a.txt").read_text()
    'whole'
    """
    folder = make_draft_folder(path.parent, "file")
    try:
        yield folder / path.name
        (folder / path.name).replace(path)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def make_draft_folder(parent: Path, what: str) -> Path:
    """Make a folder of a new name, for files that are not finished.

    Parameters
    ----------
    parent
        Where; on the same disk as the files' last place, so that a move is a rename.
    what
        Part of the name, small letters.
    """
    return Path(tempfile.mkdtemp(prefix=f"{UNFINISHED}{what}-", dir=parent))


def remove_drafts(folder: Path) -> None:
    """Remove the folders that `make_draft_folder` made and a killed run left behind.

    Parameters
    ----------
    folder
        Where; locked, for another run's would go as well. Links and files stay.
    """
    for path in folder.iterdir():
        if _is_draft(path):
            shutil.rmtree(path, ignore_errors=True)


def _is_draft(path: Path) -> bool:
    """Return whether a folder is one of `make_draft_folder`, and no link to another."""
    return bool(_DRAFT.fullmatch(path.name)) and path.is_dir() and not path.is_symlink()


def move_in(draft: Path, folder: Path, *, outdated: Iterable[str], names: Iterable[str]) -> None:
    """Move finished files to their place; where one cannot be replaced, put all back.

    That is no rare case: Windows does not let go of a ledger that is open in Excel. What
    is to be moved is noted first: should the process be killed, `settle` goes on.

    Parameters
    ----------
    draft
        From `make_draft_folder`, in `folder`, with all files.
    folder
        Their place; locked.
    outdated
        Files of earlier that go, in this order, before any comes; of one that comes again,
        nothing lies there meanwhile.
    names
        The files, in the order in which they come.
    """
    old = make_draft_folder(folder, "replaced")
    order = {"draft": draft.name, "outdated": list(outdated), "names": list(names)}
    moves: list[tuple[Path, Path]] = []
    try:
        (old / _ORDER).write_text(json.dumps(order), encoding="utf-8")
        _go_on(folder, old, order, moves)
    except BaseException:
        for source, target in reversed(moves):
            if not os.path.lexists(source):
                target.replace(source)
        shutil.rmtree(old, ignore_errors=True)
        raise
    shutil.rmtree(old, ignore_errors=True)


def settle(folder: Path) -> None:
    """Move the rest of the files that a process was moving when it was killed.

    Parameters
    ----------
    folder
        Where `move_in` was at work; all is left as it is where it was not.

    Raises
    ------
    InputError
        If another run is writing into the folder.
    OSError
        If the folder cannot be written.
    """
    for note in sorted(folder.glob(f"{UNFINISHED}replaced-*/{_ORDER}")):
        with locked(folder):
            try:
                order = json.loads(note.read_text(encoding="utf-8"))
                draft, inner = order["draft"], [*order["outdated"], *order["names"]]
            except (OSError, ValueError, LookupError, TypeError):
                continue  # gone, or killed before it was written: nothing was moved
            # Names only, and no links: a folder may come from anywhere.
            is_ours = _is_draft(note.parent) and _is_draft(folder / str(draft))
            if is_ours and all(isinstance(one, str) and Path(one).name == one for one in inner):
                _go_on(folder, note.parent, order, [])
                shutil.rmtree(note.parent, ignore_errors=True)


def _go_on(folder: Path, old: Path, order: dict[str, Any], moves: list[tuple[Path, Path]]) -> None:
    """Make all moves that are not made yet, and note them."""
    draft, names = folder / order["draft"], order["names"]

    def move(source: Path, target: Path) -> None:
        moves.append((source, target))
        source.replace(target)

    def put_aside(name: str) -> None:
        # Where a new one has come already, it is no longer the old one that lies there.
        is_old = name not in names or os.path.lexists(draft / name)
        if is_old and os.path.lexists(folder / name) and not os.path.lexists(old / name):
            move(folder / name, old / name)

    for name in order["outdated"]:
        put_aside(name)
    for name in names:
        put_aside(name)
        if os.path.lexists(draft / name):
            move(draft / name, folder / name)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a folder, so that no other run writes into it.

    The system lets go of it when the process ends, however it ends. The thread that holds
    a folder may say so again.

    Parameters
    ----------
    folder
        Made when missing; taken away again where it stayed empty.

    Raises
    ------
    InputError
        At once, if another run holds it.
    OSError
        If the folder cannot be written.
    """
    place = folder.absolute()
    if place.exists() and not place.is_dir():
        msg = f"{folder} is a file: choose a folder for the outputs."
        raise InputError(msg)
    made = [one for one in (place, *place.parents) if not one.exists()]
    place.mkdir(parents=True, exist_ok=True)
    place = place.resolve()
    try:
        with _held_here(place) as is_first:
            if is_first:
                with _locked_file(place / LOCK, folder):
                    yield
            else:
                yield
    finally:
        with contextlib.suppress(OSError):  # as soon as one holds something
            for one in made:
                one.rmdir()


@contextmanager
def _held_here(place: Path) -> Iterator[bool]:
    """Note that this thread holds a folder; yield whether it is the first time."""
    me = threading.get_ident()
    with _guard:
        owners = _held.setdefault(place, [])
        if owners and owners[0] != me:
            raise InputError(_in_use(place))
        owners.append(me)
    try:
        yield len(owners) == 1
    finally:
        with _guard:
            owners.pop()
            if not owners:
                del _held[place]


@contextmanager
def _locked_file(path: Path, folder: Path) -> Iterator[None]:
    """Hold a file that other processes look for."""
    handle = -1
    while handle < 0:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in {errno.EAGAIN, errno.EACCES, errno.EDEADLK}:
                raise InputError(_in_use(folder)) from error
            raise
        if not _is_at(path, handle):  # its owner has just removed it: ours is no use
            os.close(handle)
            handle = -1
    try:
        yield
    finally:
        if sys.platform != "win32":
            path.unlink(missing_ok=True)  # while it is ours
        os.close(handle)
        if sys.platform == "win32":
            with contextlib.suppress(OSError):  # open files cannot be removed there
                path.unlink(missing_ok=True)


def _lock(handle: int) -> None:
    """Lock an open file or raise an error at once."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        return
    import fcntl

    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_at(path: Path, handle: int) -> bool:
    """Return whether an open file is still the one at its path."""
    try:
        there = path.stat(follow_symlinks=False)
    except FileNotFoundError:
        return False
    return os.path.samestat(there, os.fstat(handle))


def _in_use(folder: Path) -> str:
    """Say that another run is at work."""
    return (
        f"Another run of gridplan is writing into {folder}: wait until it has ended, or choose "
        "another folder."
    )


def utf8_path(path: Path) -> str:
    """Return a path for GDAL, which takes its letters for UTF-8 on every system but Windows.

    Parameters
    ----------
    path
        As Python has it: in the encoding of the locale, which may be ASCII or GBK.
    """
    if sys.platform == "win32":
        return str(path)
    return os.fsencode(path).decode("utf-8", "surrogateescape")


def require_writable(folder: Path) -> None:
    """Refuse a folder in which no file can be made.

    Parameters
    ----------
    folder
        Where it does not exist yet, the nearest folder above that does is tried.

    Raises
    ------
    InputError
        If the system does not let us make a file there.
    """
    # os.path.exists: the method of a path raises where a folder above may not be entered.
    places = (folder, *folder.absolute().parents)
    ground = next(place for place in places if os.path.exists(place))  # noqa: PTH110
    try:
        # Trying is the only way to know: root, Windows and network disks have other rules
        # than the permission bits say.
        with tempfile.TemporaryFile(dir=ground):
            pass
    except OSError as error:
        msg = (
            f"Cannot write into {ground}: {error.strerror or error}. Choose another folder or "
            "change its permissions."
        )
        raise InputError(msg) from error
