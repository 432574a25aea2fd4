"""Kernels that lie ready are those of today, and give the same as Numba and plain Python."""

import os
import struct

import llvmlite.binding as llvm
import numpy as np
import pytest

from gridplan._ready.machine_code import (
    FOLDER,
    OLDEST_LLVM,
    OTHER_KINDS,
    ReadyKernel,
    find_ready,
    lies_ready,
    read_head,
)
from gridplan.geometry.arrays import _join_pairs
from tests.ready_kernels import examples, kinds_of

pytestmark = [
    pytest.mark.skipif(os.environ.get("NUMBA_DISABLE_JIT") == "1", reason="nothing is compiled"),
    pytest.mark.skipif(
        llvm.llvm_version_info[0] < OLDEST_LLVM, reason="this LLVM does not read the texts"
    ),
]
EXAMPLES = examples()
ONE_PAIR = (np.array([0]), np.array([2]))


@pytest.mark.parametrize("kernel", EXAMPLES, ids=lambda kernel: kernel.name)
def test_a_kernel_lies_ready_for_its_source_of_now(kernel):
    text = (FOLDER / f"{kernel.name}.ll").read_text(encoding="utf-8")
    head = read_head(text)
    assert head.source == kernel.source, "run: PYTHONHASHSEED=0 python -m tests.ready_kernels"
    assert head.takes == kinds_of(EXAMPLES[kernel])
    assert kernel.ready is not None


def test_nothing_lies_ready_that_no_kernel_needs():
    assert {path.stem for path in FOLDER.glob("*.ll")} == {kernel.name for kernel in EXAMPLES}


def copied(args):
    return [
        type(value)(*copied(value))
        if isinstance(value, tuple)
        else (value.copy() if isinstance(value, np.ndarray) else value)
        for value in args
    ]


def flat(args):
    return [
        repr(array.tolist())  # buffers may hold anything, also what is no number
        for value in args
        for array in (value if isinstance(value, tuple) else (value,))
        if isinstance(array, np.ndarray)
    ]


@pytest.mark.parametrize("kernel", EXAMPLES, ids=lambda kernel: kernel.name)
def test_ready_and_plain_give_the_same_to_the_last_digit(kernel):
    plain, ready = copied(EXAMPLES[kernel]), copied(EXAMPLES[kernel])
    assert kernel._run_plain(tuple(plain)) == kernel.ready(*ready)
    assert flat(plain) == flat(ready)


@pytest.mark.parametrize(
    "lead",
    [
        np.arange(3, dtype=np.int32),
        np.arange(3, dtype=np.float64),
        np.arange(3).astype(">i8"),
        np.arange(6)[::2],
        np.arange(3).reshape(3, 1),
        [0, 1, 2],
    ],
    ids=["narrow", "float", "swapped", "strided", "flat", "list"],
)
def test_other_arrays_are_refused_and_left_alone(lead):
    before = np.array(lead).tolist()
    assert _join_pairs.ready(*ONE_PAIR, lead) is OTHER_KINDS
    assert np.array(lead).tolist() == before


def test_a_text_of_another_source_or_one_that_llvm_does_not_know_is_not_used(
    monkeypatch, tmp_path
):
    name, text = _join_pairs.name, (FOLDER / f"{_join_pairs.name}.ll").read_text()
    monkeypatch.setattr("gridplan._ready.machine_code.FOLDER", tmp_path)
    (tmp_path / f"{name}.ll").write_text(text)
    assert isinstance(find_ready(name, _join_pairs.source), ReadyKernel)
    assert lies_ready(name, _join_pairs.source)
    assert find_ready(name, "another") is None
    assert not lies_ready(name, "another")
    (tmp_path / f"{name}.ll").write_text(text.replace("icmp", "icmq"))
    assert find_ready(name, _join_pairs.source) is None
    assert not lies_ready(name, _join_pairs.source)
    (tmp_path / f"{name}.ll").unlink()
    assert find_ready(name, _join_pairs.source) is None


def test_a_number_that_does_not_fit_is_an_error():
    from gridplan.partition._kernels.outline import smooth

    args = list(copied(EXAMPLES[smooth]))
    args[1] = 0.5
    with pytest.raises(struct.error):
        smooth.ready(*args)
