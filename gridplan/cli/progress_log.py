"""What a run tells while it runs: the live line for people, the log for programs."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import time
import traceback
from typing import TYPE_CHECKING, Any

from gridplan.cli.ends import BUG, exit_code
from gridplan.cli.options import language
from gridplan.words.console.speak import spoken

if TYPE_CHECKING:
    from io import FileIO
    from pathlib import Path

    from gridplan.planning.progress import Report

# No bar: on 80 letters there is room for it or for the counts, and the counts say more.
_LINES = {
    "en": "{n_fmt}/{total_fmt} communities, {rate_noinv_fmt}, {remaining} left{postfix}",
    "zh": "社区{n_fmt}/{total_fmt}，{rate_noinv_fmt}，剩余{remaining}{postfix}",
}


class ProgressLog:
    """Live line on stderr, and the log: what was done, as it is done.

    Parameters
    ----------
    log_path
        File for one line of JSON per event; lines are added to those it holds.
    shown
        Whether to show the live line, on a terminal; nobody looks at a file.
    """

    def __init__(self, log_path: Path | None, *, shown: bool) -> None:
        self._is_shown = shown
        self._log_path = log_path
        self._log: FileIO | None = None
        self._bar: Any = None
        self._redirected = contextlib.ExitStack()
        self.in_range = self.out_of_range = self.failed = self.kept = 0
        # Communities that were divided, into grids of any status.
        self.planned = 0
        self.first_error = ""

    def __call__(self, done: int, total: int) -> None:
        """Show that `done` of `total` communities are planned."""
        if self._bar is None:
            self._bar = self._make_bar(done, total)
        counts = spoken(
            f"{self.in_range:,} in range, {self.out_of_range:,} not, {self.failed:,} failed",
            language(),
        )
        self._bar.set_postfix_str(counts, refresh=False)
        self._bar.update(done - self._bar.n)
        if done == total:
            self._bar.refresh()  # the last state is shown, however fast it came

    def note(self, report: Report) -> None:
        """Count a community and log it."""
        self.in_range += report.status == "ok"
        self.out_of_range += report.status == "out_of_range"
        self.failed += report.status == "failed"
        self.kept += report.is_kept
        self.planned += report.grids > 1
        self.first_error = self.first_error or report.error
        self.tell("community", **dataclasses.asdict(report))

    def clear(self) -> None:
        """Take the live line away; what is said next has the line to itself."""
        if self._bar is not None:
            self._bar.close()
        self._redirected.close()

    def tell(self, event: str, **content: object) -> None:
        """Write one line to the log, whole or not at all."""
        from gridplan.export.staging import wrap_os_error

        if self._log is None or self._log_path is None:
            return
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S%z")
        line = json.dumps({"time": stamp, "event": event, **content}, ensure_ascii=False)
        with wrap_os_error(self._log_path):
            self._write(line.encode("utf-8", "replace") + b"\n")

    def _write(self, line: bytes) -> None:
        """Add bytes to the log; where they do not fit, leave it as it was and closed."""
        assert self._log is not None  # noqa: S101
        whole = self._log.tell()
        try:
            while line:
                line = line[self._log.write(line) :]
        except OSError:
            log, self._log = self._log, None
            with log, contextlib.suppress(OSError):
                log.truncate(whole)
            raise

    def _make_bar(self, done: int, total: int) -> Any:  # noqa: ANN401 - untyped
        """Return the live line, and let errors be said above it.

        What is done at the start took no time and does not count for the rate.
        """
        from tqdm import tqdm
        from tqdm.contrib.logging import logging_redirect_tqdm

        # None: no live line where nobody looks, as in a file or under cron.
        hidden = None if self._is_shown else True
        bar = tqdm(
            total=total,
            initial=done,
            unit="",
            disable=hidden,
            leave=False,
            bar_format=_LINES[language()],
            dynamic_ncols=True,
        )
        if not bar.disable:
            self._redirected.enter_context(logging_redirect_tqdm())
        return bar

    def __enter__(self) -> ProgressLog:
        from gridplan.export.staging import wrap_os_error

        if self._log_path is not None:
            with wrap_os_error(self._log_path):
                self._log_path.parent.mkdir(parents=True, exist_ok=True)
                # Without a buffer: what is told is there even if the run is killed.
                self._log = self._log_path.open("ab", buffering=0)
                if _ends_within_a_line(self._log_path):
                    self._write(b"\n")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: object
    ) -> None:
        self.clear()
        try:
            if error is not None:
                self._note_end(error)
        finally:
            if self._log is not None:
                self._log.close()

    def _note_end(self, error: BaseException) -> None:
        """Log what ended the run early; if that fails too, the first error counts."""
        from gridplan.errors import GridplanError

        code = exit_code(error)
        found = "".join(traceback.format_exception(error)) if code == BUG else ""
        told = f"{type(error).__name__}: {error}"
        with contextlib.suppress(GridplanError):
            self.tell("stopped", exit_code=code, error=told, traceback=found)


def _ends_within_a_line(path: Path) -> bool:
    """Return whether the last line of a log was cut off, by a kill or a full disk."""
    if not path.is_file() or not path.stat().st_size:
        return False
    with path.open("rb") as file:
        file.seek(-1, 2)
        return file.read(1) != b"\n"
