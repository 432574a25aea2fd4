"""Results that are kept, and the hashes under which they are found again."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.batch.plain import pack, unpack
from gridplan.errors import InputError
from gridplan.files import atomic_file, remove_drafts, require_writable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

# Folder with the results of single communities inside the folder of the outputs.
WORK = ".work"
# Entry of a plan's record: the hash of each divided community by its id.
COMMUNITY_HASHES = "community_hashes"
# What `digest` returns, and hence the names of the files that are ours.
_KEY = re.compile("[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class Store:
    """Results by content hash, one file each; files appear whole or not at all.

    They are plain data (see `gridplan.batch.plain`): a file that somebody else has put
    there may hold a wrong result, but nothing that runs.

    Parameters
    ----------
    folder
        Made when missing. Files of other names are left alone.
    kinds
        The dataclasses that results are made of.
    """

    folder: Path
    kinds: tuple[type, ...] = ()

    def check(self) -> None:
        """Refuse a folder that cannot be used, before the work of a run begins.

        Raises
        ------
        InputError
            If it is a file or a link, or cannot be written.
        """
        is_link = self.folder.is_symlink()
        if os.path.lexists(self.folder) and (is_link or not self.folder.is_dir()):
            msg = (
                f"{self.folder} is a {'link' if is_link else 'file'}, but the results of single "
                "communities are kept in a folder of this name. Move it away."
            )
            raise InputError(msg)
        require_writable(self.folder)

    def is_filled(self) -> bool:
        """Return whether the folder holds results."""
        return any(True for _ in self._results())

    def load(self, key: str) -> Any | None:  # noqa: ANN401
        """Return a result, None if there is none or its file is damaged or another's."""
        path = self.folder / key
        if path.is_symlink():
            return None
        try:
            content = path.read_bytes()
        except OSError:
            return None
        checksum, packed = content[:32], content[32:]
        if _checksum(key, packed) != checksum:
            return None
        try:
            return unpack(packed, self.kinds)
        except ValueError:  # not ours, or of other code
            return None

    def save(self, key: str, result: Any) -> None:  # noqa: ANN401
        """Keep a result."""
        packed = pack(result)
        with self._wrap_os_error():
            self.folder.mkdir(parents=True, exist_ok=True)
            with atomic_file(self.folder / key) as draft:
                draft.write_bytes(_checksum(key, packed) + packed)

    def prune(self, keys: Iterable[str] = ()) -> None:
        """Remove results that are not asked for, and the folder when nothing is left.

        Parameters
        ----------
        keys
            Results to keep. Where some are named and none of them is there, the run has
            made nothing that could take the place of the others: all stay.
        """
        kept = set(keys)
        found = list(self._results())
        if not self.folder.is_dir() or (kept and kept.isdisjoint(path.name for path in found)):
            return
        with self._wrap_os_error():
            remove_drafts(self.folder)
            for path in found:
                if path.name not in kept:
                    path.unlink(missing_ok=True)
            if not any(self.folder.iterdir()):
                self.folder.rmdir()

    def _results(self) -> Iterator[Path]:
        """Yield the files that are results by their names; a folder that is a link has none."""
        if self.folder.is_symlink() or not self.folder.is_dir():
            return
        with self._wrap_os_error():
            for path in self.folder.iterdir():
                if _KEY.fullmatch(path.name) and not path.is_dir():
                    yield path

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
