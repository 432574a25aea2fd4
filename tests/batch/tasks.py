"""Tasks for workers, in a module of their own: a worker that imports it is there at once."""

import os
import signal
import time
from pathlib import Path


def double(chunk):
    return [2 * item for item in chunk]


def double_but_die_at(bad, chunk):
    if bad in chunk:
        os.kill(os.getpid(), signal.SIGKILL)
    return double(chunk)


def double_but_die_once(marker, chunk):
    if 3 in chunk and not Path(marker).exists():
        Path(marker).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return double(chunk)


def fail_at(bad, chunk):
    if bad in chunk:
        msg = f"no {bad}"
        raise FileNotFoundError(msg)  # an error of the system, as a broken pipe is one
    return double(chunk)


def sleep_a_moment(chunk):
    time.sleep(0.05)
    return double(chunk)


def tell_process(chunk):
    time.sleep(0.05)
    return [os.getpid() for _ in chunk]


def sleep_in_the_midst(marker, chunk):
    Path(marker, str(os.getpid())).touch()
    time.sleep(600)
    return double(chunk)


def sleep_at(bad, chunk):
    if bad in chunk:
        time.sleep(600)
    return double(chunk)


def print_and_double(chunk):
    print("noise")  # noqa: T201
    os.write(1, b"more noise")
    return double(chunk)


def load_beside_others(folder):
    """Leave a file that says how many were loading when this process was."""
    mine = Path(folder, f"{os.getpid()}.loading")
    mine.touch()
    time.sleep(0.2)
    n_loading = len(list(Path(folder).glob("*.loading")))
    mine.unlink()
    Path(folder, f"{os.getpid()}.loaded").write_text(str(n_loading), encoding="utf-8")
