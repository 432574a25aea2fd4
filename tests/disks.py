# ruff: noqa: S603, S607 - the programs of the system, and our own
"""Disks that are really small or really read-only, for tests of what happens then.

A disk is a tmpfs inside a mount namespace of its own, so it needs no rights, shows
nowhere else, and is gone with the process that holds it. That process also runs the
command line, since only there the disk lies at its path; others look in through
``/proc``.
"""

import contextlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

_ENTER = ("unshare", "--user", "--map-root-user", "--mount")
NO_DISKS = "this machine grants no mount namespace of one's own (unshare --user --mount)"


def has_disks():
    """Return whether this machine lets us make such disks."""
    probe = [*_ENTER, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    if shutil.which(_ENTER[0]) is None or not Path("/mnt").is_dir():
        return False
    return subprocess.run(probe, check=False, capture_output=True).returncode == 0


class Disk:
    """A disk at a folder, and a process beside it that runs ``gridplan``."""

    def __init__(self, folder):
        self.folder = folder
        self._process = subprocess.Popen(
            [*_ENTER, sys.executable, "-m", "tests.disks"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def mount(self, options):
        """Put a disk with these options over the folder, or change those it has."""
        return self._ask(mount=[options, str(self.folder)])

    def umount(self):
        """Take the disk away with all that is on it."""
        return self._ask(umount=[str(self.folder)])

    def run(self, *args):
        """Run the command line; return exit code, stdout and stderr."""
        return SimpleNamespace(**self._ask(run=[str(arg) for arg in args]))

    def seen(self, path):
        """Return where this process finds a path of the disk."""
        return Path(f"/proc/{self._process.pid}/root", *Path(path).parts[1:])

    def close(self):
        """End the process; the disk goes with it."""
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _ask(self, **order):
        """Hand over an order and return the answer."""
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


def _mount(options, folder):
    """Mount a disk, or change the options of the one that is there."""
    again = "remount," if Path(folder).is_mount() else ""
    subprocess.run(["mount", "-t", "tmpfs", "-o", again + options, "tmpfs", folder], check=True)


def _umount(folder):
    """Take a disk away."""
    subprocess.run(["umount", folder], check=True)


def _run(*args):
    """Run the command line in this process."""
    from click.testing import CliRunner

    from gridplan.cli.main import main

    result = CliRunner().invoke(main, args)
    return {"exit_code": result.exit_code, "stdout": result.stdout, "stderr": result.stderr}


def _serve():
    """Obey orders, one line of JSON each, until there are no more."""
    orders = {"mount": _mount, "umount": _umount, "run": _run}
    for line in sys.stdin:
        [(order, args)] = json.loads(line).items()
        print(json.dumps(orders[order](*args)), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        _serve()
