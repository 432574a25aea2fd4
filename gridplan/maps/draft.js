/* A plan that is being edited: a list of states, and the steps between them. The checks are
   those of `gridplan edit`, so that a log saved here is taken there step for step. */
"use strict";

class Draft {
  /* data: ids, community, households, buildings, grid, area (m²) of the atoms, in the order of
     communities; pairs: left, right, length (m); outer: metres of border of each atom that are
     the border of its community; grids: code, community, basic, locked; bounds: lower, upper
     of each community; homes: its id; next: its first serial that was never given; digits of a
     serial, and where those of dedicated grids begin. */
  constructor(data) {
    Object.assign(this, data);
    const n = this.community.length, m = this.left.length;
    this.first = new Int32Array(this.bounds.length + 1).fill(n);
    for (let a = n - 1; a >= 0; a--) this.first[this.community[a]] = a;
    for (let c = this.bounds.length - 1; c >= 0; c--) this.first[c] = Math.min(this.first[c], this.first[c + 1]);
    this.start = new Int32Array(n + 1);
    for (let p = 0; p < m; p++) { this.start[this.left[p] + 1]++; this.start[this.right[p] + 1]++; }
    for (let a = 0; a < n; a++) this.start[a + 1] += this.start[a];
    const at = this.start.slice();
    this.beside = new Int32Array(2 * m);
    this.along = new Float64Array(2 * m);
    for (let p = 0; p < m; p++) {
      for (const [a, b] of [[this.left[p], this.right[p]], [this.right[p], this.left[p]]]) {
        this.beside[at[a]] = b;
        this.along[at[a]++] = this.length[p];
      }
    }
    this.ground = this.label(() => true, 0, n).part;
    this.states = [{ grid: Int32Array.from(this.grid), grids: this.grids, touched: new Set() }];
    this.steps = [];
    this.at = 0;
    this.rowOf = new Map(this.ids.map((id, a) => [id, a]));
  }

  /* Read what editing.py packs. */
  static unpacked(packed, homes, grids) {
    const tenths = (text) => integers(text).map((x) => x / 10), community = integers(packed.community);
    return new Draft({
      ids: packed.ids.map((text, a) => text[0] === "\t" ? homes[community[a]] + text.slice(1) : text),
      community,
      households: integers(packed.households),
      buildings: integers(packed.buildings),
      grid: integers(packed.grid),
      area: integers(packed.area),
      outer: tenths(packed.outer),
      left: integers(packed.left),
      right: integers(packed.right),
      length: tenths(packed.length),
      grids,
      bounds: packed.bounds,
      homes,
      next: integers(packed.next),
      digits: packed.digits,
      dedicatedFirst: packed.dedicated_first,
    });
  }

  get now() { return this.states[this.at]; }

  get log() { return this.steps.slice(0, this.at); }

  /* Number the connected parts of the atoms from `first` to `end` that pass a test. */
  label(test, first, end) {
    const part = new Int32Array(end - first).fill(-1), stack = [];
    let n = 0;
    for (let seed = first; seed < end; seed++) {
      if (part[seed - first] >= 0 || !test(seed)) continue;
      part[seed - first] = n;
      stack.push(seed);
      while (stack.length) {
        const a = stack.pop();
        for (let e = this.start[a]; e < this.start[a + 1]; e++) {
          const b = this.beside[e];
          if (part[b - first] >= 0 || !test(b)) continue;
          part[b - first] = n;
          stack.push(b);
        }
      }
      n++;
    }
    return { part, n };
  }

  atoms(row, state = this.now) {
    const found = [], home = state.grids[row].community;
    for (let a = this.first[home]; a < this.first[home + 1]; a++) if (state.grid[a] === row) found.push(a);
    return found;
  }

  /* By how many parts a grid has more than the ground it stands on. */
  loose(grid, row, home) {
    const ground = new Set();
    for (let a = this.first[home]; a < this.first[home + 1]; a++) if (grid[a] === row) ground.add(this.ground[a]);
    return this.label((a) => grid[a] === row, this.first[home], this.first[home + 1]).n - ground.size;
  }

  totals(row, state = this.now) {
    const { community, basic } = state.grids[row], [lower, upper] = this.bounds[community];
    let households = 0, area = 0, border = 0;
    for (const a of this.atoms(row, state)) {
      households += this.households[a];
      area += this.area[a];
      border += this.outer[a];
      for (let e = this.start[a]; e < this.start[a + 1]; e++) if (state.grid[this.beside[e]] !== row) border += this.along[e];
    }
    const status = !basic ? "exempt" : households < lower ? "under" : households > upper ? "over" : "ok";
    return { households, area, status, compactness: border ? Math.min(1, 4 * Math.PI * area / border ** 2) : 0 };
  }

  neighbours(row, state = this.now) {
    const found = new Set();
    for (const a of this.atoms(row, state)) {
      for (let e = this.start[a]; e < this.start[a + 1]; e++) found.add(state.grid[this.beside[e]]);
    }
    found.delete(row);
    return [...found].sort((a, b) => a - b);
  }

  row(code, state = this.now) {
    const row = state.grids.findIndex((one) => one && one.code === code);
    if (row < 0) throw new Refusal("no_grid", { code });
    return row;
  }

  /* The code that a new grid of a community gets: the next serial that was never given. */
  nextCode(home, state) {
    let serial = this.next[home];
    for (const one of state.grids) {
      if (one && one.isNew && one.community === home) serial = Math.max(serial, one.serial + 1);
    }
    const end = 10 ** this.digits;  // past the serials of dedicated grids codes get longer
    if (serial >= this.dedicatedFirst && serial < end) serial = end;
    return { code: this.homes[home] + String(serial).padStart(this.digits, "0"), serial };
  }

  /* Return the state after some atoms went to a row; the row after the last is a new grid. */
  moved(atoms, target, state = this.now) {
    const grid = state.grid.slice();
    let grids = state.grids;
    const home = this.community[atoms[0]];
    const isNew = target === grids.length;
    if (isNew) grids = [...grids, { ...this.nextCode(home, state), community: home, basic: true, locked: false, isNew }];
    const touched = new Set();
    for (const a of atoms) {
      if (this.community[a] !== home || grids[target].community !== home) throw new Refusal("other_community", {});
      if (grid[a] === target) continue;
      touched.add(grid[a]).add(target);
      grid[a] = target;
    }
    if (!touched.size) throw new Refusal("nothing_changes", {});
    for (const row of touched) {
      const one = grids[row], left = this.atoms(row, { grid, grids });
      if (one.locked) throw new Refusal("is_locked", { code: one.code });
      if (this.loose(grid, row, home) > Math.max(0, isNew && row === target ? 0 : this.loose(state.grid, row, home))) {
        throw new Refusal("torn", { code: one.code });
      }
      if (!left.length && row !== target) grids = grids.map((other, r) => r === row ? null : other);
    }
    const codes = new Set(state.touched);
    for (const row of touched) codes.add(row);
    return { grid, grids, touched: codes };
  }

  refuseEmptied(atoms, target) {
    const taken = new Set(atoms);
    for (const row of new Set(atoms.map((a) => this.now.grid[a]))) {
      if (row === target) continue;
      const mine = this.atoms(row), left = mine.filter((a) => !taken.has(a));
      const lived = (some) => some.some((a) => this.buildings[a] > 0);
      if (!left.length || (lived(mine) && !lived(left))) throw new Refusal("emptied", { code: this.now.grids[row].code });
    }
  }

  /* Return the state after a step of a log, or throw a Refusal. */
  after(step) {
    const state = this.now;
    if (step.op === "move") {
      const target = this.row(step.to), atoms = this.find(step.atoms);
      this.refuseEmptied(atoms, target);
      return this.moved(atoms, target);
    }
    if (step.op === "split" && step.atoms) {
      const row = this.row(step.grid), atoms = this.find(step.atoms);
      if (atoms.some((a) => state.grid[a] !== row)) throw new Refusal("several_grids", {});
      this.refuseEmptied(atoms, -1);
      return this.moved(atoms, state.grids.length);
    }
    if (step.op === "merge") {
      const keeps = this.row(step.grid), goes = this.row(step.other);
      if (keeps === goes) throw new Refusal("nothing_changes", {});
      if (state.grids[keeps].community !== state.grids[goes].community) throw new Refusal("other_community", {});
      if (state.grids[keeps].basic !== state.grids[goes].basic) throw new Refusal("is_dedicated", {});
      return this.moved(this.atoms(goes), keeps);
    }
    if (step.op === "lock" || step.op === "unlock") {
      const row = this.row(step.grid), locked = step.op === "lock";
      return { ...state, grids: state.grids.map((one, r) => r === row ? { ...one, locked } : one) };
    }
    throw new Refusal("unknown_step", { op: String(step.op) });
  }

  find(ids) {
    const atoms = (ids || []).map((id) => this.rowOf.get(id));
    if (!atoms.length || atoms.includes(undefined)) throw new Refusal("no_pieces", {});
    return [...new Set(atoms)].sort((a, b) => a - b);
  }

  take(step) {
    if (step.op === "undo") return this.undo();
    if (step.op === "redo") return this.redo();
    const state = this.after(step);
    this.states = [...this.states.slice(0, this.at + 1), state];
    this.steps = [...this.steps.slice(0, this.at), step];
    this.at++;
    return state;
  }

  undo() { if (this.at) this.at--; }

  redo() { if (this.at < this.steps.length) this.at++; }

  /* Take all steps of a log; return those that do not apply, each with why. */
  apply(text) {
    const left = [];
    text.replace(/^\uFEFF/, "").split("\n").forEach((line, i) => {
      if (!line.trim()) return;
      try {
        this.take(JSON.parse(line));
      } catch (error) {
        const refusal = error instanceof Refusal ? error : new Refusal("no_step", {});
        left.push({ line: i + 1, refusal });
      }
    });
    return left;
  }

  save() { return this.log.map((step) => JSON.stringify(step) + "\n").join(""); }
}

/* Why a step is not taken: a key of the words of the page, and what its text names. */
class Refusal extends Error {
  constructor(key, fields) {
    super(key);
    this.key = key;
    this.fields = fields;
  }
}
