"""What several nets agree on in one community, atom by atom, and how firmly."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.optimize import linear_sum_assignment

from gridplan.geometry.arrays import components
from gridplan.plan.assignment import grid_rows
from gridplan.planning.nets import Net, apart_from, matched, net_of
from gridplan.schema import COMMUNITY_ID

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import Series

    from gridplan.plan.assignment import Assignment
    from gridplan.rules import Bounds

# Grids matched anew and votes counted again, so often at most; three times are the rule.
_ROUNDS = 20
# A building without households has a say where no other has.
EMPTY = 1e-3
# What is worth the vote of one net: so many metres of border less between grids, or so many
# households less out of range. Nets err at their borders, and err apart: the line that all of
# them mean is shorter than those they draw. From a quarter to five times the metres do as well.
_METRES, _HOUSEHOLDS = 50.0, 33.0
# Where all nets agree a household is so many times dearer to move than where they are even.
_FIRM = 9.0
_TIE = 1e-9


class Vote:
    """What nets say about one community, and what comes of it."""

    def __init__(
        self,
        part: Assignment,
        nets: NDArray[np.object_],
        weight: NDArray[np.float64],
        bounds: Bounds,
    ) -> None:
        self.part = part
        self.bounds = bounds
        rows = part.grids
        open_ = (rows["kind"] == "basic").to_numpy() & ~rows["locked"].to_numpy(bool)
        # Locked and dedicated grids of the first plan stay, whatever others say.
        self.rows = np.flatnonzero(open_)
        self.atoms = np.flatnonzero(open_[part.grid])
        self.count = part.ground.atoms["households"].to_numpy(float)[self.atoms] + EMPTY
        self.weight = weight
        self.nets = [net_of(net[self.atoms]) for net in nets]
        number = np.full(len(rows), -1)
        number[self.rows] = np.arange(len(self.rows))
        codes = rows["code"].to_numpy(object)[self.rows].astype(str)
        self.nets[0] = Net(number[part.grid[self.atoms]], codes)
        self.voted = self.nets[0]
        self.last = np.zeros((0, len(self.atoms)))

    def agreed(self) -> Assignment:
        """Return the assignment that most nets have, in connected grids."""
        if not len(self.atoms) or self._are_one():
            return self.part
        self.voted = self._start()
        for _ in range(_ROUNDS):
            before = self.voted.label
            self._vote()
            if np.array_equal(before, self.voted.label):
                break
        self.voted = self.voted._replace(label=self._connected(self._settled(self.voted.label)))
        return self._drawn()

    def price(self) -> Series:
        """Return what it counts to move each building: more, the more weight speaks against."""
        margin = np.ones(len(self.part.grid))
        if len(self.last):
            votes = self.last / self.weight.sum()
            label, at = self.voted.label, np.arange(len(self.atoms))
            own = votes[label, at]
            rest = votes.copy()
            rest[label, at] = 0.0
            margin[self.atoms] = own - rest.max(axis=0)
        atom = self.part.ground.atom_of_building
        price = 1.0 + _FIRM * np.maximum(margin, 0.0)
        return pd.Series(price[atom.to_numpy()], atom.index)

    def _are_one(self) -> bool:
        """Return whether all nets draw the same grids."""
        first, *others = self.nets
        return not any(apart_from(first, net, self.count) > 0.5 for net in others)

    def _start(self) -> Net:
        """Return the net that differs least from the others, the first of equals."""
        apart = np.array([[apart_from(a, b, self.count) for b in self.nets] for a in self.nets])
        start = self.nets[int((apart @ self.weight).round(6).argmin())]
        if (start.label >= 0).all():
            return start
        # What that net does not know is in no grid of it: one of its own, to be voted on.
        label = np.where(start.label < 0, len(start.codes), start.label)
        return Net(label, np.append(start.codes, ""))

    def _vote(self) -> None:
        """Let every net say where each atom belongs, and give it to the heaviest."""
        now = self.voted
        codes, columns = now.codes, []
        for net in self.nets:
            match, _ = matched(net, now, self.count)
            bare = np.flatnonzero(match < 0)  # grids that only this net has
            match[bare] = len(codes) + np.arange(len(bare))
            codes = np.concatenate([codes, net.codes[bare]])
            columns.append(np.append(match, -1)[net.label])
        votes = np.zeros((len(codes), len(now.label)))
        for column, weight in zip(columns, self.weight, strict=True):
            known = np.flatnonzero(column >= 0)
            votes[column[known], known] += weight
        # Where as much speaks for one as for another, all stays as it is.
        votes[now.label, np.arange(len(now.label))] += _TIE * self.weight.min()
        used, label = np.unique(votes.argmax(axis=0), return_inverse=True)
        self.voted, self.last = Net(label, codes[used]), votes[used]

    def _settled(self, label: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return labels among those voted for that range and short borders speak for, too."""
        ends, length = self._sides()
        both, metres = np.concatenate([ends, ends[:, ::-1]]), np.tile(length, 2)
        order = np.argsort(both[:, 0], kind="stable")
        beside, metres = both[order, 1], metres[order]
        first = np.searchsorted(both[order, 0], np.arange(len(label) + 1))
        label, load = label.copy(), np.bincount(label, self.count, len(self.last))
        votes = self.last / self.weight.mean()

        def out(households: NDArray[np.float64]) -> NDArray[np.float64]:
            lower, upper = self.bounds.lower, self.bounds.upper
            return np.maximum(households - upper, 0) + np.maximum(lower - households, 0)

        contested = np.flatnonzero((self.last > self.weight.min() / 2).sum(axis=0) > 1)
        for _ in range(_ROUNDS):
            before = label.copy()
            for atom in contested:
                now, own = label[atom], self.count[atom]
                goals = np.flatnonzero(votes[:, atom])
                near = slice(first[atom], first[atom + 1])
                common = np.bincount(label[beside[near]], metres[near], len(load))[goals]
                rest = load[goals] - own * (goals == now)
                range_ = (out(rest + own) - out(rest)) / _HOUSEHOLDS
                score = votes[goals, atom] + common / _METRES - range_
                best = goals[score.argmax()]
                if best != now and score.max() > score[goals == now].max(initial=-np.inf) + _TIE:
                    load[now] -= own
                    load[best] += own
                    label[atom] = best
            if np.array_equal(before, label):
                break
        return label

    def _sides(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Return pairs of atoms that can be shared out, and the metres they have in common."""
        position = np.full(len(self.part.grid), -1)
        position[self.atoms] = np.arange(len(self.atoms))
        table = self.part.ground.neighbours
        ends = position[table[["left", "right"]].to_numpy(np.int64)]
        inside = (ends >= 0).all(axis=1)
        return ends[inside], table["length_m"].to_numpy(float)[inside]

    def _connected(self, label: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return labels whose stray parts joined the neighbour that most nets want."""
        ends, length = self._sides()
        label = label.copy()
        for _ in range(len(label)):
            same = label[ends[:, 0]] == label[ends[:, 1]]
            piece = components(len(label), *ends[same].T)
            size = np.bincount(piece, self.count)
            home = np.zeros(len(size), np.int64)
            home[piece] = label
            order = np.lexsort([-size, home])
            largest = order[np.flatnonzero(np.diff(home[order], prepend=-1))]
            strays = np.setdiff1d(order, largest)
            moved = False
            for stray in strays[np.argsort(size[strays], kind="stable")]:
                moved = self._adopted(np.flatnonzero(piece == stray), label, ends, length)
                if moved:
                    break
            if not moved:
                break
        return label

    def _adopted(
        self,
        atoms: NDArray[np.int64],
        label: NDArray[np.int64],
        ends: NDArray[np.int64],
        length: NDArray[np.float64],
    ) -> bool:
        """Give a stray part to a neighbour; False where it has none."""
        mine = np.isin(ends, atoms)
        border = mine.sum(axis=1) == 1
        beside = label[ends[border][~mine[border]]]
        if not len(beside):
            return False
        metres = np.bincount(beside, length[border], len(self.last))
        wanted = (self.last[:, atoms] * self.count[atoms]).sum(axis=1)
        near = np.flatnonzero(metres)
        label[atoms] = near[np.lexsort([near, -metres[near], -wanted[near]])[0]]
        return True

    def _drawn(self) -> Assignment:
        """Return the assignment voted for, under those codes of the first net that fit best.

        What a code means, all nets say that know it: the first may have blurred it.
        """
        _, label = np.unique(self.voted.label, return_inverse=True)
        rows, codes = self.part.grids, self.nets[0].codes
        common = np.zeros((int(label.max()) + 1, len(codes)))
        for net, weight in zip(self.nets, self.weight, strict=True):
            same = net.codes[:, None] == codes[None]
            column = np.where(same.any(axis=1), same.argmax(axis=1), -1)
            known = np.append(column, -1)[net.label]
            both = known >= 0
            np.add.at(common, (label[both], known[both]), weight * self.count[both])
        mine, theirs = linear_sum_assignment(-common)
        real = common[mine, theirs] > 0
        target = np.full(len(common), -1)
        target[mine[real]] = self.rows[theirs[real]]
        bare = np.flatnonzero(target < 0)
        target[bare] = len(rows) + np.arange(len(bare))
        home = rows[COMMUNITY_ID].iloc[0]
        new = grid_rows(**{COMMUNITY_ID: [home] * len(bare)}, kind="basic")
        grid = self.part.grid.copy()
        grid[self.atoms] = target[label]
        used, number = np.unique(grid, return_inverse=True)
        every = pd.concat([rows, new], ignore_index=True).iloc[used].reset_index(drop=True)
        return replace(self.part, grid=number, grids=every)
