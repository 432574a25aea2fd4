"""What a worker process of a `gridplan.batch.pool.ProcessPool` does: answer chunks.

Messages come through its standard input and go through its standard output. What
libraries print goes to standard error.
"""

from __future__ import annotations

import contextlib
import gc
import os
import queue
import signal
import struct
import sys
import threading
import traceback
from typing import TYPE_CHECKING, Any

from gridplan.batch.pickling import dumps, loads

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

# Run by Python at the start of a worker: its first line of input is the module path of the
# head. The head's own script is not run again, so it needs no guard against that.
BOOT = (
    "import json, sys; "
    "line = open(0, 'rb', buffering=0, closefd=False).readline(); "
    "line or sys.exit(); "  # the head is gone
    "sys.path[:] = json.loads(line); "
    "from gridplan.batch.worker import serve; serve()"
)
# Says that the work on a chunk begins; its answer follows.
BEGUN = b"begun"
_SIZE = struct.Struct("<Q")


def send(stream: BinaryIO, message: bytes) -> None:
    """Write one message."""
    stream.write(_SIZE.pack(len(message)))
    stream.write(message)
    stream.flush()


def receive(stream: BinaryIO) -> bytes | None:
    """Return the next message, None where the other side has ended."""
    head = stream.read(_SIZE.size)
    if len(head) < _SIZE.size:
        return None
    (size,) = _SIZE.unpack(head)
    message = stream.read(size)
    return message if len(message) == size else None


def serve() -> None:
    """Answer chunks until the head is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the business of the head
    inbox, outbox = _take_streams()
    messages: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(inbox, messages), daemon=True).start()
    prepare: Callable[[], None] | None = loads(messages.get())
    if prepare is not None:
        prepare()
    gc.freeze()  # what was loaded stays: nothing to look for garbage in
    gc.disable()  # there is little in cycles: after each chunk is soon enough
    with contextlib.suppress(OSError):
        send(outbox, b"ready")
        while True:
            send(outbox, _answer(messages.get(), lambda: send(outbox, BEGUN)))
            gc.collect()


def _take_streams() -> tuple[BinaryIO, BinaryIO]:
    """Return the pipes from and to the head, out of reach of everything that prints."""
    inbox, outbox = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(2 if sys.stderr is not None else nothing, 1)
    os.close(nothing)
    return inbox, outbox


def _listen(inbox: BinaryIO, messages: queue.SimpleQueue[bytes]) -> None:
    """Take in messages; end this process, in the midst of a chunk too, when the head is gone."""
    while (message := receive(inbox)) is not None:
        messages.put(message)
    os._exit(1)


def _answer(message: bytes, note_begun: Callable[[], None]) -> bytes:
    """Answer one chunk; a fault of the task is told, so that it is not taken for a death."""
    try:
        task, chunk = loads(message)  # may load libraries, which is not the time of the task
        note_begun()
        answer: Any = task(chunk)
        return dumps((answer, ""))
    except MemoryError:  # nothing is left to tell it with; alone, the items may fit
        raise
    except Exception:  # noqa: BLE001 - raised again by the head
        return dumps((None, traceback.format_exc()))
