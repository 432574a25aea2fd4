"""Pages of help in Chinese."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING

import click

from gridplan.cli.terminal import width
from gridplan.words.console.commands import LONG
from gridplan.words.console.flags import FLAGS, HELP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_PIECES = re.compile(r"[\x21-\x7e]+|\s+|.", re.DOTALL)
_NOT_FIRST = set("，。；：、？！）”》…")
_NOT_LAST = set("（“《")
_WORDS = re.compile(
    "|".join(
        rf"(?<![\w-]){re.escape(word)}(?![\w-])"
        for word in sorted(HELP_WORDS, key=len, reverse=True)
    )
)
_EXTRAS = re.compile(r"\[[^\[\]]*\]$")


def in_chinese(command: click.Command) -> click.Command:
    """Return a command whose help is Chinese; the command itself stays as it is."""
    told = copy.copy(command)
    name = str(command.name)
    told.help = LONG.get(name, command.help)
    told.params = [copy.copy(param) for param in command.params]
    for param in told.params:
        if isinstance(param, click.Option):
            flag = max(param.opts, key=len)
            param.help = FLAGS.get(f"{name} {flag}", FLAGS.get(flag, param.help))
    told.context_class = ChineseContext
    return told


def wrap(text: str, columns: int) -> list[str]:
    """Return a text in lines; Chinese may break anywhere but beside its punctuation."""
    lines, line = [], ""
    for piece in _unbroken(text):
        if line and width(line + piece.rstrip()) > columns:
            lines.append(line.rstrip())
            line = ""
        line += piece if line else piece.lstrip()
    return [*lines, line.rstrip()] if line.strip() else lines


def _unbroken(text: str) -> Iterator[str]:
    """Yield the parts of a text that must not be broken."""
    held = ""
    for piece in _PIECES.findall(text):
        if held and piece not in _NOT_FIRST and held[-1] not in _NOT_LAST:
            yield held
            held = ""
        held += piece
    if held:
        yield held


def _words(text: str) -> str:
    """Return the words around options in Chinese."""
    return _WORDS.sub(lambda found: HELP_WORDS[found[0]], text)


def _about(term: str, about: str) -> str:
    """Return what an option means, with what the library adds to it in Chinese."""
    if "--help" in term:
        return FLAGS["--help"]
    return _EXTRAS.sub(lambda found: _words(found[0]), about)


class ChineseFormatter(click.HelpFormatter):
    """Writes pages of help in Chinese, whose signs are two columns wide."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:  # noqa: ARG002
        """Write the line that says how a command is called."""
        self.write(f"{HELP_WORDS['Usage:']}{prog} {_words(args)}\n")

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        self.write(f"{'':>{self.current_indent}}{HELP_WORDS.get(heading, heading)}：\n")

    def write_text(self, text: str) -> None:
        """Write paragraphs; one that begins with a backspace keeps its lines."""
        for number, paragraph in enumerate(text.split("\n\n")):
            if number:
                self.write("\n")
            if paragraph.startswith("\b\n"):
                lines = paragraph.split("\n")[1:]
            else:
                lines = wrap(paragraph.replace("\n", ""), self._room())
            self._write_lines(lines, self.current_indent)

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write terms and what they mean side by side."""
        told = [(_words(term), _about(term, about)) for term, about in rows]
        first = min(max((width(term) for term, _ in told), default=0), col_max) + col_spacing
        for term, about in told:
            line = f"{'':>{self.current_indent}}{term}"
            lines = wrap(about, self._room() - first)
            if width(term) <= first - col_spacing and lines:
                line += " " * (first - width(term)) + lines.pop(0)
            self.write(f"{line}\n")
            self._write_lines(lines, self.current_indent + first)

    def _room(self) -> int:
        """Return how many columns are left of the line."""
        return max(self.width - self.current_indent, 20)

    def _write_lines(self, lines: Sequence[str], indent: int) -> None:
        for line in lines:
            self.write(f"{'':>{indent}}{line}\n")


class ChineseContext(click.Context):
    """A context whose help is Chinese."""

    formatter_class = ChineseFormatter
