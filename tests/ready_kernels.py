"""Makes the kernels that lie ready in ``gridplan/_ready``.

Numba writes each kernel down in the language of LLVM, for no processor in particular; LLVM
drops what nothing calls. Run ``PYTHONHASHSEED=0 python -m tests.ready_kernels`` after every
change of a module of kernels: until then they are compiled where they run, and
`tests/partition/test_ready.py` fails. The seed makes the text the same every time.
"""

import os
import re

import numpy as np

from gridplan._compile import Kernel
from gridplan._ready.machine_code import (
    ARRAY,
    ENTRY,
    FOLDER,
    OTHER_ARRAYS,
    TYPE,
    TYPES,
    Head,
    lay_open,
)
from gridplan.planning import warm_up

# Lines that say where a text comes from, and hints that LLVM spells anew every few years.
_UNNEEDED = (
    r"^(; ModuleID|source_filename|target |attributes #|; Function Attrs).*\n"
    r"|^.*@llvm\.(lifetime\.(start|end)|assume)\b.*\n"
)
# What only a new LLVM knows and nothing needs: properties, and promises about single steps.
_PROPERTY = re.compile(
    r" ((range|captures|nofpclass|memory)\([^()]*\)|initializes\(\([^)]*\)\)|noundef"
    r"|writable|dead_on_unwind)"
)
_PROMISE = re.compile(r"\b(trunc|zext|uitofp|or|icmp|getelementptr(?: inbounds)?)"
                      r"(?: (?:nuw|nsw|nusw|nneg|disjoint|samesign))+ ")  # fmt: skip


def kinds_of(args):
    """Return the kinds of arguments, tuples laid open."""
    return tuple(
        f"{value.dtype.str}:{value.ndim}"
        if isinstance(value, np.ndarray)
        else ("f8" if isinstance(value, float) else "i8")
        for value in lay_open(args)
    )


class Entry:
    """The function of a table and a place for the result that calls the core.

    It takes arrays out of NumPy's own objects, as Numba does, and says when they are others.
    """

    def __init__(self):
        self.lines, self.n, self.fits = ["  %error = alloca ptr"], 0, "true"

    def put(self, text):
        """Add a line that makes a value; return its name."""
        self.n += 1
        self.lines.append(f"  %v{self.n} = {text}")
        return f"%v{self.n}"

    def load(self, kind, place, offset):
        """Load a value so many bytes behind a place."""
        at = self.put(f"getelementptr i8, ptr {place}, i64 {offset}")
        return self.put(f"load {kind}, ptr {at}")

    def require(self, kind, value, wanted):
        """Note that a value must be another one."""
        same = self.put(f"icmp eq {kind} {value}, {wanted}")
        self.fits = self.put(f"and i1 {self.fits}, {same}")

    def array(self, given, dtype, n_dims, number):
        """Return an array as Numba passes it: nine values and more."""
        about = self.load("ptr", given, ARRAY["type"])
        self.require("i32", self.load("i32", about, TYPE["number"]), number)
        order = {"<": ord("="), "|": ord("|")}[dtype[0]]
        self.require("i8", self.load("i8", about, TYPE["order"]), order)
        self.require("i32", self.load("i32", given, ARRAY["n_dims"]), n_dims)
        flags = self.load("i32", given, ARRAY["flags"])
        self.require("i32", self.put(f"and i32 {flags}, 1"), 1)
        data, dims = (self.load("ptr", given, ARRAY[name]) for name in ("data", "dims"))
        shape = [self.load("i64", dims, 8 * i) for i in range(n_dims)]
        size = np.dtype(dtype).itemsize
        n_items, stride, strides = "1", str(size), []
        for length in reversed(shape):
            strides.insert(0, stride)
            stride = self.put(f"mul i64 {stride}, {length}")
            n_items = self.put(f"mul i64 {n_items}, {length}")
        numbers = [f"i64 {n}" for n in (*shape, *strides)]
        return ["ptr null", "ptr null", f"i64 {n_items}", f"i64 {size}", f"ptr {data}", *numbers]


def entry(core, takes):
    """Return the text of such a function."""
    made, passed = Entry(), []
    ends = {name: 8 * (len(takes) + i) for i, name in enumerate(TYPES)}
    number = {name: made.load("i32", "%table", end) for name, end in ends.items()}
    for i, kind in enumerate(takes):
        dtype, _, n_dims = kind.partition(":")
        if n_dims:
            given = made.load("ptr", "%table", 8 * i)
            passed += made.array(given, dtype, int(n_dims), number[dtype])
        else:
            short = {"i8": "i64", "f8": "double"}[dtype]
            passed.append(f"{short} {made.load(short, '%table', 8 * i)}")
    body = "\n".join(made.lines)
    return f"""
define i32 @{ENTRY}(ptr %table, ptr %result) {{
{body}
  br i1 {made.fits}, label %run, label %other
run:
  %status = call i32 @{core}(ptr %result, ptr %error, {", ".join(passed)})
  ret i32 %status
other:
  ret i32 {OTHER_ARRAYS}
}}
"""


def write_down(kernel, args):
    """Return the text of a kernel for arguments like these."""
    import llvmlite.binding as llvm
    import numba

    from gridplan._compile import INNER

    jit = numba.njit(**INNER)(kernel.compiled.py_func)
    types = tuple(map(numba.typeof, args))
    jit.compile(types)
    made = jit.overloads[types]
    given = str(made.signature.return_type)
    gives = {"none": "none", "int64": "i8", "float64": "f8", "bool": "b1"}[given]
    head = Head(kernel.source, kinds_of(args), gives)
    core = made.fndesc.llvm_func_name
    module = llvm.parse_assembly(made.library.get_llvm_str() + entry(core, head.takes))
    machine = llvm.Target.from_default_triple().create_target_machine(opt=3)
    for value in [*module.functions, *module.global_variables]:
        if not value.is_declaration and value.name != ENTRY:
            value.linkage = "internal"
    options = llvm.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = options.slp_vectorization = False
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return head.text() + tidy(str(module))


def tidy(text):
    """Return a text without names and properties that belong to one machine or one LLVM."""
    text = re.sub(_UNNEEDED, "", text, flags=re.MULTILINE)
    text = re.sub(r" #\d+(?=$| \{| !|,)", "", text, flags=re.MULTILINE)
    for i, name in enumerate(dict.fromkeys(re.findall(r"\b_ZN[\w.$]+", text))):
        text = re.sub(rf"\b{re.escape(name)}(?![\w.$])", f"f{i}", text)
    text = _PROMISE.sub(r"\1 ", _PROPERTY.sub("", text))
    return re.sub(r"\n{2,}", "\n", text)


def examples():
    """Return every kernel that can lie ready with arguments of a call."""
    found = {}
    run = Kernel.__call__

    def note(self, *args):
        if self.may_be_ready and self not in found:
            found[self] = args
        return run(self, *args)

    Kernel.__call__ = note
    try:
        for load in (*warm_up.GROUPS, *warm_up.LATER):
            load(warm_up.example())
    finally:
        Kernel.__call__ = run
    return found


def main():
    os.environ["NUMBA_CPU_NAME"], os.environ["NUMBA_CPU_FEATURES"] = "generic", ""
    # Little to gain in loops like these, and written down in another way in every LLVM.
    os.environ["NUMBA_LOOP_VECTORIZE"] = os.environ["NUMBA_SLP_VECTORIZE"] = "0"
    for old in FOLDER.glob("*.ll"):
        old.unlink()
    for kernel, args in examples().items():
        text = write_down(kernel, args)
        (FOLDER / f"{kernel.name}.ll").write_text(text, encoding="utf-8", newline="\n")
        print(f"{len(text):>8,} {kernel.name}")


if __name__ == "__main__":
    main()
