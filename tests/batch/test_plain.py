"""Results are kept as plain data: nothing in such a file can run."""

import pickle
from dataclasses import dataclass

import numpy as np
import pytest
import shapely

from gridplan.batch.plain import pack, unpack


@dataclass(frozen=True)
class Pair:
    left: object
    right: object


class Bomb:
    def __reduce__(self):
        return exec, ("raise SystemExit('it ran')",)


def test_values_come_back_as_they_were():
    shapes = np.array([shapely.Point(1 / 3, 2), None, shapely.box(0, 0, 1, 1)], dtype=object)
    value = Pair(
        {"n": 3, "x": 1 / 3, "inf": float("inf"), "none": None, "text": "社区\x1b"},
        ([1, (2,)], np.arange(6).reshape(2, 3), np.zeros((0, 2)), np.array([True]), np.array(7)),
    )
    again = unpack(pack(value), [Pair])
    assert again.left == value.left
    assert again.right[0] == value.right[0]
    for ours, theirs in zip(again.right[1:], value.right[1:], strict=True):
        assert (ours.dtype, ours.shape) == (theirs.dtype, theirs.shape)
        assert (ours == theirs).all()
    found = unpack(pack(shapes), [])
    assert shapely.equals_identical(found[[0, 2]], shapes[[0, 2]]).all()
    assert found[1] is None
    assert len(unpack(pack(shapes[:0]), [])) == 0


@pytest.mark.parametrize("value", [object(), {1: 2}, np.array(["a", 1], object), {1, 2}, Bomb()])
def test_what_is_no_plain_data_is_refused(value):
    with pytest.raises(TypeError):
        pack(value)


def test_bytes_of_others_are_refused_and_never_run():
    whole = pack(Pair(np.arange(3), "a"))
    for content in (
        pickle.dumps(Bomb()), b"", b"[]\n", whole[:-1], whole + b"x", b"[" * 100_000,
        b'[{"array": 5}, []]\n', b'[{"array": 0}, [["|O", [1]]]]\n12345678',
        b'[{"array": 0}, [["<i8", [-1]]]]\n', b'[{"kind": "exec", "fields": {"x": "1"}}, []]\n',
        b'[{"shapes": 0}, [["|u1", [1]], ["<i8", [1]]]]\n\x01' + (1).to_bytes(8, "little"),
    ):  # fmt: skip
        with pytest.raises(ValueError, match="no value that was packed"):
            unpack(content, [Pair])
    with pytest.raises(ValueError, match="no value"):
        unpack(whole, [])
