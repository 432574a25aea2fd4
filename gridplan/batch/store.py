"""Results that are kept, and the hashes under which they are found again."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.batch.pickling import dumps, loads
from gridplan.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

# Folder with the results of single communities inside the folder of the outputs.
WORK = ".work"
# Entry of a plan's record: the hash of each divided community by its id.
COMMUNITY_HASHES = "community_hashes"


@dataclass(frozen=True, slots=True)
class Store:
    """Results by content hash, one file each; files appear whole or not at all.

    Parameters
    ----------
    folder
        Made when missing. It holds pickles: keep it where only you can write.
    """

    folder: Path

    def check(self) -> None:
        """Refuse a folder that cannot be used, before the work of a run begins.

        Raises
        ------
        InputError
            If it is a file, or cannot be written.
        """
        if os.path.lexists(self.folder) and not self.folder.is_dir():
            msg = (
                f"{self.folder} is a file, but the results of single communities are kept in a "
                "folder of this name. Move it away."
            )
            raise InputError(msg)
        require_writable(self.folder)

    def load(self, key: str) -> Any | None:  # noqa: ANN401
        """Return a result, None if there is none or its file is damaged or another's."""
        try:
            content = (self.folder / key).read_bytes()
        except OSError:
            return None
        checksum, packed = content[:32], content[32:]
        return loads(packed) if _checksum(key, packed) == checksum else None

    def save(self, key: str, result: Any) -> None:  # noqa: ANN401
        """Keep a result."""
        packed = dumps(result)
        unfinished = self.folder / f".{key}.{os.getpid()}"
        with self._wrap_os_error():
            try:
                self.folder.mkdir(parents=True, exist_ok=True)
                unfinished.write_bytes(_checksum(key, packed) + packed)
                unfinished.replace(self.folder / key)
            except OSError:
                with contextlib.suppress(OSError):
                    unfinished.unlink()
                raise

    def prune(self, keys: Iterable[str] = ()) -> None:
        """Remove every file but some results, and the folder when nothing is left."""
        kept = set(keys)
        if not self.folder.is_dir():
            return
        with self._wrap_os_error():
            for path in self.folder.iterdir():
                if path.name not in kept and not path.is_dir():
                    path.unlink(missing_ok=True)
            if not kept and not any(self.folder.iterdir()):
                self.folder.rmdir()

    @contextlib.contextmanager
    def _wrap_os_error(self) -> Iterator[None]:
        """Say which folder cannot be written, and that nothing is lost."""
        try:
            yield
        except OSError as error:
            msg = (
                f"Cannot write into {self.folder}: {error.strerror or error}. Check the free "
                "space and the permissions; then --resume goes on with what is planned so far."
            )
            raise InputError(msg) from error


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


def _checksum(key: str, packed: bytes) -> bytes:
    """Return what tells whether a file is whole and lies under its own name."""
    return hashlib.sha256(key.encode() + packed).digest()


def digest(*values: object) -> str:
    """Return a content hash of arrays, geometries and plain values."""
    total = hashlib.sha256()
    for value in values:
        for piece in _pieces(value):
            total.update(len(piece).to_bytes(8, "little"))
            total.update(piece)
    return total.hexdigest()[:40]


def _pieces(value: object) -> list[bytes]:
    """Return the bytes that tell one value from any other."""
    if isinstance(value, np.ndarray) and value.dtype == object:
        packed = shapely.to_wkb(value).tolist()
        return [repr([len(item) for item in packed]).encode(), b"".join(packed)]
    if isinstance(value, np.ndarray):
        return [f"{value.dtype.str}{value.shape}".encode(), value.tobytes()]
    if isinstance(value, shapely.Geometry):
        return [shapely.to_wkb(value)]
    return [repr(value).encode()]
