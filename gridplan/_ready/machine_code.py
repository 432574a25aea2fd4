"""Kernels that lie ready: turned into machine code in hundredths of a second.

What takes Numba ten seconds on a new machine is not to make machine code but to find out
the types of Python and to write them down in the language of LLVM. That text is the same on
every machine of 64 bits, so it lies beside this module, one file for each kernel; LLVM, which
comes with Numba, makes the code of the processor at hand from it. Where a text does not fit
(another source, other arrays, an LLVM that does not know it), Numba compiles as ever.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from functools import cache
from hashlib import sha256
from itertools import compress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER = Path(__file__).parent
# The one function of each text: it takes a table of numbers and a place for the result.
ENTRY = "gridplan_kernel"
OLDEST_LLVM = 20  # llvmlite 0.45, Numba 0.62
# What it returns when an array is of another type, not contiguous, or of other dimensions.
OTHER_ARRAYS = 1000
# What a kernel answers instead of a result when its arguments are of other kinds.
OTHER_KINDS = object()
# What an LLVM raises that does not know a text, an llvmlite that is missing or speaks otherwise,
# and a text that is damaged.
UNFIT = (ImportError, AttributeError, TypeError, OSError, RuntimeError, ValueError, LookupError)
# Types of arrays, and the numbers by which NumPy knows them; they end the table.
TYPES = ("<i8", "<u8", "<f8", "|b1", "<i4")
_TYPES = tuple(np.dtype(name).num for name in TYPES)
_RESULTS = {"i8": "q", "f8": "d", "b1": "?"}


# Where NumPy keeps what a kernel has to know of an array, and of its type; bytes.
ARRAY = {"data": 16, "n_dims": 24, "dims": 32, "type": 56, "flags": 64}
TYPE = {"order": 26, "number": 28}


class Head(NamedTuple):
    """The first lines of a text.

    ``source`` is the hash of the modules it was made from; ``takes`` the arguments, tuples
    laid open: ``i8`` and ``f8`` for numbers, ``<i8:2`` for an array of two dimensions;
    ``gives`` the result, ``none`` for none.
    """

    source: str
    takes: tuple[str, ...]
    gives: str

    def text(self) -> str:
        """Return the lines, comments in the language of LLVM."""
        lines = (f"source {self.source}", f"takes {' '.join(self.takes)}", f"gives {self.gives}")
        return "".join(f"; {line}\n" for line in lines)


def read_head(text: str) -> Head:
    """Return what the first lines of a text say."""
    source, takes, gives = (line.split()[2:] for line in text.split("\n", 3)[:3])
    return Head(source[0], tuple(takes), gives[0])


def hash_of(modules: Iterable[str]) -> str:
    """Return the hash of the sources of modules, in whatever order."""
    found = sha256()
    for name in sorted(set(modules)):
        path = getattr(sys.modules[name], "__file__", None)
        found.update(Path(path).read_text(encoding="utf-8").encode() if path else b"")
    return found.hexdigest()


def lay_open(args: Iterable[Any]) -> list[Any]:
    """Return arguments one by one, those in tuples too."""
    found: list[Any] = []
    for value in args:
        if isinstance(value, tuple):
            found.extend(value)
        else:
            found.append(value)
    return found


class ReadyKernel:
    """A kernel in the machine code of this processor.

    Parameters
    ----------
    text
        Its text.

    Raises
    ------
    Exception
        Of LLVM, when it does not know the text.
    """

    def __init__(self, text: str) -> None:
        head = read_head(text)
        self._is_array = [":" in kind for kind in head.takes]
        self._n_arrays = sum(self._is_array)
        signs = ("qd"[kind == "f8"] for kind in head.takes)
        self._table = struct.Struct(f"={''.join(signs)}{len(_TYPES)}q")
        self._gives = _RESULTS.get(head.gives)
        self._engine, address = _assemble(text)  # the code lives as long as the engine
        self._run = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_char_p, ctypes.c_void_p)(address)

    def __call__(self, *args: Any) -> Any:  # noqa: ANN401 - any numbers and arrays
        """Run it; `OTHER_KINDS` if the arguments are of other kinds."""
        values = lay_open(args)
        arrays = list(compress(values, self._is_array))
        if list(map(type, arrays)).count(np.ndarray) != self._n_arrays:
            return OTHER_KINDS
        numbers = [
            id(value) if is_array else value
            for value, is_array in zip(values, self._is_array, strict=True)
        ]
        result = ctypes.c_int64()
        status = self._run(self._table.pack(*numbers, *_TYPES), ctypes.byref(result))
        if status == OTHER_ARRAYS:
            return OTHER_KINDS
        if status:
            msg = "a kernel stopped with an error"
            raise RuntimeError(msg)
        if self._gives is None:
            return None
        return struct.unpack_from(self._gives, result)[0]


@cache
def _can_be_used() -> bool:
    """Return whether arrays lie in memory as the texts have it (`ARRAY`)."""
    if sys.maxsize < 2**32 or sys.byteorder != "little" or object.__basicsize__ != 16:
        return False
    array = np.zeros((2, 3))
    about = array.__array_interface__
    word = [ctypes.c_int64.from_address(id(array) + 8 * i).value for i in range(9)]
    dims = (ctypes.c_int64 * 2).from_address(word[ARRAY["dims"] // 8])
    number = ctypes.c_int32.from_address(word[ARRAY["type"] // 8] + TYPE["number"])
    order = ctypes.c_char.from_address(word[ARRAY["type"] // 8] + TYPE["order"])
    return (
        word[ARRAY["data"] // 8] == about["data"][0]
        and word[ARRAY["n_dims"] // 8] % 2**32 == 2
        and tuple(dims) == (2, 3)
        and word[ARRAY["flags"] // 8] & 1 == 1
        and number.value == array.dtype.num
        and order.value == b"="
    )


def find_ready(name: str, source: str) -> ReadyKernel | None:
    """Return the kernel of a name if it lies ready, was made from this source, and fits."""
    text = _text_of(name, source)
    try:
        return ReadyKernel(text) if text else None
    except UNFIT:
        return None


def lies_ready(name: str, source: str) -> bool:
    """Return what `find_ready` would, a kernel or none, without making machine code."""
    text = _text_of(name, source)
    try:
        return bool(text) and _parsed(text) is not None
    except UNFIT:
        return False


def _text_of(name: str, source: str) -> str:
    """Return the text of a kernel, ``""`` where there is none of this source to use."""
    if os.environ.get("NUMBA_DISABLE_JIT", "0") not in {"", "0"} or not _can_be_used():
        return ""
    try:
        text = (FOLDER / f"{name}.ll").read_text(encoding="utf-8")
        return text if read_head(text).source == source else ""
    except UNFIT:
        return ""


def _parsed(text: str) -> Any:  # noqa: ANN401 - llvmlite is untyped
    """Return a text as LLVM has it."""
    import llvmlite.binding as llvm

    if llvm.llvm_version_info[0] < OLDEST_LLVM:  # it would complain on the terminal
        msg = f"LLVM {llvm.llvm_version_info[0]} has other pointers"
        raise RuntimeError(msg)
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    module = llvm.parse_assembly(text)
    module.verify()  # making machine code of what does not hold would end the process
    return module


def _assemble(text: str) -> tuple[Any, int]:
    """Return the engine that holds the machine code of a text, and where its function is."""
    import llvmlite.binding as llvm

    module = _parsed(text)
    machine = llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(),
        features=llvm.get_host_cpu_features().flatten(),
        opt=2,
        jit=True,
    )
    module.triple = machine.triple
    module.data_layout = str(machine.target_data)
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    return engine, engine.get_function_address(ENTRY)
