/* Two drafts of one plan side by side: which pieces of ground differ, and the totals of each. */
"use strict";

/* What two drafts of one plan differ in.
   one, other: drafts. Returns the atoms that lie in grids of different codes; for each pair of
   codes how many pieces, households and buildings these are, most households first; and the
   grids concerned, each with its totals in either draft, null where it does not have it. */
function difference(one, other) {
  const codeOf = (draft, a) => draft.now.grids[draft.now.grid[a]].code;
  const atoms = new Set(), pairs = new Map(), codes = new Set();
  for (let a = 0; a < one.community.length; a++) {
    const from = codeOf(one, a), to = codeOf(other, a);
    if (from === to) continue;
    atoms.add(a);
    codes.add(from).add(to);
    const key = `${from} ${to}`, known = pairs.get(key) || { from, to, pieces: 0, households: 0, buildings: 0 };
    known.pieces++;
    known.households += one.households[a];
    known.buildings += one.buildings[a];
    pairs.set(key, known);
  }
  const totals = (draft, code) => {
    const row = draft.now.grids.findIndex((grid, r) => grid && grid.code === code && draft.atoms(r).length > 0);
    return row < 0 ? null : draft.totals(row);
  };
  const grids = [...codes].sort().map((code) => ({ code, one: totals(one, code), other: totals(other, code) }));
  const moves = [...pairs.values()].sort((a, b) => b.households - a.households || (a.from + a.to < b.from + b.to ? -1 : 1));
  return { atoms, moves, grids };
}

/* How many grids a draft has, and how many of them are out of range. */
function figures(draft) {
  const there = new Set(draft.now.grid), status = [...there].map((row) => draft.totals(row).status);
  return { grids: there.size, out: status.filter((one) => one === "under" || one === "over").length, steps: draft.at };
}
