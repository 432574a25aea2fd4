"""Runs the code blocks of a page of the documentation, in order, in one folder.

* ``python`` blocks are doctests; those without a prompt are run as they stand.
* ``console`` blocks: each line that begins with ``$ gridplan`` is run, and what it writes to
  stdout must be the lines below it, where ``...`` stands for anything; ``$ echo $?`` shows
  the exit code of the command before. Other commands are no business of ours.
* ``csv``, ``json``, ``jsonl`` and ``toml`` blocks with ``title="NAME"`` are written as files.
* A block below the comment ``<!-- not run -->`` is left alone.

``python -m tests.doc_blocks docs/year.md`` writes the outputs of now into the page.
"""

import doctest
import re
import sys
import tempfile
from contextlib import chdir
from pathlib import Path
from typing import NamedTuple

from click.testing import CliRunner

from gridplan.cli.main import main

_FENCE = re.compile(
    r"(?P<skip><!-- not run -->\n)?^```(?P<kind>\w+)(?P<more>[^\n]*)\n(?P<body>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_TITLE = re.compile(r'title="([^"]+)"')
_FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
# What differs from run to run.
_VARIES = re.compile(r"^(time|planning time, s)(\s+)[\d.]+( s)?$", re.MULTILINE)


class Block(NamedTuple):
    """One fenced block."""

    kind: str
    title: str
    body: str
    span: tuple[int, int]
    is_run: bool


def blocks_of(text):
    """Return the fenced blocks of a page."""
    found = []
    for match in _FENCE.finditer(text):
        title = _TITLE.search(match["more"])
        found.append(
            Block(
                match["kind"],
                title[1] if title else "",
                match["body"],
                match.span("body"),
                match["skip"] is None,
            )
        )
    return found


class Runner:
    """Runs blocks that share a folder and names."""

    def __init__(self):
        self.names = {"__name__": "__main__"}
        self.exit_code = 0
        self.faults = []
        self.n_run = 0

    def run(self, block):
        """Run a block; return its body with the outputs of now."""
        if not block.is_run:
            return block.body
        if block.title:
            path = Path(block.title)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.body, encoding="utf-8")
            self.n_run += 1
        elif block.kind == "python":
            self._python(block.body)
        elif block.kind == "console":
            return self._console(block.body)
        return block.body

    def _python(self, body):
        self.n_run += 1
        if ">>>" not in body:
            exec(compile(body, "page", "exec"), self.names)  # noqa: S102 - our own page
            return
        test = doctest.DocTestParser().get_doctest(body, self.names, "page", None, 0)
        runner = doctest.DocTestRunner(verbose=False, optionflags=_FLAGS)
        told = []
        runner.run(test, out=told.append, clear_globs=False)
        self.names.update(test.globs)
        self.faults += told

    def _console(self, body):
        lines = []
        for command, wanted in _commands(body):
            lines.append(f"$ {command}")
            plain = command.replace("\\\n", " ").strip()
            if plain == "echo $?":
                got = f"{self.exit_code}\n"
            elif plain.startswith("gridplan "):
                got = self._command(plain)
            else:
                lines.append(wanted.rstrip("\n"))
                continue
            self.n_run += 1
            if not doctest.OutputChecker().check_output(wanted, got, _FLAGS):
                self.faults.append(f"$ {command}\nwanted:\n{wanted}got:\n{got}")
                lines.append(got.rstrip("\n"))
            else:
                lines.append(wanted.rstrip("\n"))
        return "\n".join(line for line in lines if line) + "\n"

    def _command(self, command):
        import shlex

        done = CliRunner().invoke(main, shlex.split(command)[1:])
        self.exit_code = done.exit_code
        if done.exit_code not in {0, 1}:
            self.faults.append(f"$ {command}\nexit code {done.exit_code}: {done.stderr}")
        return _VARIES.sub(r"\1\2...", done.stdout)


def _commands(body):
    """Yield the commands of a console block and what is shown below each."""
    command, wanted = None, []
    lines = iter(body.splitlines(keepends=True))
    for line in lines:
        if line.startswith("$ "):
            if command is not None:
                yield command, "".join(wanted)
            command, wanted = line[2:].rstrip("\n"), []
            while command.endswith("\\"):
                command += "\n" + next(lines).rstrip("\n")
        else:
            wanted.append(line)
    if command is not None:
        yield command, "".join(wanted)


def run_page(path, folder):
    """Run a page in a folder; return the runner and the page with the outputs of now."""
    text = Path(path).read_text(encoding="utf-8")
    runner, pieces, at = Runner(), [], 0
    with chdir(folder):
        for block in blocks_of(text):
            pieces += [text[at : block.span[0]], runner.run(block)]
            at = block.span[1]
    return runner, "".join([*pieces, text[at:]])


if __name__ == "__main__":
    for name in sys.argv[1:]:
        page = Path(name).resolve()
        with tempfile.TemporaryDirectory() as place:
            _, fresh = run_page(page, place)
        page.write_text(fresh, encoding="utf-8")
