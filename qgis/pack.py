"""Pack the plugin as the zip that QGIS installs: the same bytes on every machine.

``python qgis/pack.py build/gridplan_qgis.zip``
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
NAME = "gridplan_qgis"
# The first moment that a zip can tell; no clock, so that equal sources are equal files.
_WHEN = (1980, 1, 1, 0, 0, 0)
_ENDINGS = {".py", ".txt", ".svg", ".qml"}


def pack(target: Path) -> list[str]:
    """Write the zip and return the names in it.

    Parameters
    ----------
    target
        File to write.
    """
    files = {path.relative_to(HERE).as_posix(): path for path in (HERE / NAME).iterdir()
             if path.suffix in _ENDINGS}  # fmt: skip
    files[f"{NAME}/LICENSE"] = HERE.parent / "LICENSE"
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w") as archive:  # stored: no version of zlib in the bytes
        for name, path in sorted(files.items()):
            info = zipfile.ZipInfo(name, _WHEN)
            info.create_system = 3
            info.external_attr = 0o100644 << 16
            archive.writestr(info, path.read_bytes().replace(b"\r\n", b"\n"))
    return sorted(files)


if __name__ == "__main__":
    pack(Path(sys.argv[1]))
