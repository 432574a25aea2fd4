/* Editing on the map: choose pieces of ground, put them into other grids, see what it does
   before it is done; remarks; logs that `gridplan edit` replays. Needs no server. */
"use strict";

function gridplanEditor(map, data, kit) {
  const { words, escaped, panel, world } = kit;
  const packed = data.edit;
  const atoms = shapes(packed.atoms, true);
  const say = (key, fields = {}) => (words[key] || key).replace(/\{(\w+)\}/g, (_, name) => fields[name] ?? "");
  const unpacked = () => Draft.unpacked(packed, data.communities.ids, kit.grids(integers(packed.locked)));
  const draft = unpacked();
  const segments = borders(atoms);
  const community = draft.community;
  let isOn = false, tool = "choose", chosen = new Set(), pointed = -1, drawn = null, message = "";
  let other = null, apart = null;  // another draft, and what it differs in

  const nameOf = (row, state = draft.now) => {
    const one = state.grids[row];
    return one ? one.name || say("new_grid", { code: one.code }) : "";
  };
  const serialOf = (row) => String(draft.now.grids[row].serial);

  function strokeSegments(context, view, test, colour, width) {
    const { ends, sides } = segments, { k, dx, dy } = view;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    for (let s = 0; s < segments.n; s++) {
      if (!test(sides[2 * s], sides[2 * s + 1])) continue;
      const x = ends[4 * s], y = ends[4 * s + 1], z = ends[4 * s + 2], w = ends[4 * s + 3];
      if (Math.max(x, z) < view.west || Math.min(x, z) > view.east || Math.max(y, w) < view.north || Math.min(y, w) > view.south) continue;
      context.moveTo(x * k - dx, y * k - dy);
      context.lineTo(z * k - dx, w * k - dy);
    }
    context.stroke();
  }

  /* ---- drawing, in place of the grids ------------------------------------------------ */

  function fill(context, view, tiny) {
    const { grid, grids } = draft.now, mode = kit.mode(), status = grids.map((one, row) => one && draft.totals(row).status);
    const classOf = (row) => row < mode.classes.length ? mode.classes[row] : (row * 7) % Math.max(1, mode.colours.length - 1);
    context.globalAlpha = 0.72;
    mode.colours.forEach((colour, c) => {
      context.fillStyle = colour;
      each(context, atoms, view, tiny, (a) => classOf(grid[a]) === c, true, () => context.fill("evenodd"));
    });
    context.globalAlpha = 1;
    for (const [name, wanted] of [["dedicated", "exempt"], ["under", "under"], ["over", "over"]]) {
      context.fillStyle = kit.hatching(context, view, name);
      each(context, atoms, view, 4 / view.k, (a) => status[grid[a]] === wanted, true, () => context.fill("evenodd"));
    }
    context.fillStyle = "rgba(60, 60, 70, .35)";
    each(context, atoms, view, tiny, (a) => grids[grid[a]].locked, true, () => context.fill("evenodd"));
  }

  function lines(context, view) {
    const { grid } = draft.now;
    if (view.zoom >= 14) strokeSegments(context, view, (a, b) => b >= 0 && grid[a] === grid[b], "rgba(70, 70, 80, .35)", 0.7);
    strokeSegments(context, view, (a, b) => b < 0 || grid[a] !== grid[b], "#33333d", view.zoom >= 15 ? 2.4 : 1.4);
  }

  function marks(context, view) {
    context.fillStyle = "rgba(255, 204, 0, .45)";
    each(context, atoms, view, 0, (a) => chosen.has(a), true, () => context.fill("evenodd"));
    strokeSegments(context, view, (a, b) => chosen.has(a) !== chosen.has(b), "#8a6d00", 3);
    if (apart && apart.atoms.size) {
      context.fillStyle = "rgba(197, 27, 125, .5)";
      each(context, atoms, view, 0, (a) => apart.atoms.has(a), true, () => context.fill("evenodd"));
      strokeSegments(context, view, (a, b) => apart.atoms.has(a) !== apart.atoms.has(b), "#8e0152", 3);
    }
    if (pointed >= 0) strokeSegments(context, view, (a, b) => a === pointed || b === pointed, "#111111", 2);
    if (drawn && drawn.length > 1) {
      context.strokeStyle = "#111111";
      context.lineWidth = 1.5;
      context.setLineDash([5, 4]);
      context.beginPath();
      drawn.forEach(([x, y], i) => i ? context.lineTo(x * view.k - view.dx, y * view.k - view.dy) : context.moveTo(x * view.k - view.dx, y * view.k - view.dy));
      context.stroke();
      context.setLineDash([]);
    }
    remarks.flags(context, view);
  }

  const hearts = new Map();
  function heart(a) {
    if (!hearts.has(a)) hearts.set(a, heartOf(atoms, a));
    return hearts.get(a);
  }

  function labels(view, put, font) {
    const { grid, grids } = draft.now, largest = new Map();
    for (let a = 0; a < atoms.n; a++) {
      const there = largest.get(grid[a]);
      if (there === undefined || draft.area[a] > draft.area[there]) largest.set(grid[a], a);
    }
    for (const [row, a] of largest) {
      if (!isSeen(atoms, a, view, 0)) continue;
      const box = atoms.box.subarray(4 * a, 4 * a + 4), { households, status } = draft.totals(row);
      const width = (box[2] - box[0]) * view.k;
      const at = row < kit.at.length / 2 && !draft.now.touched.has(row) ? [kit.at[2 * row], kit.at[2 * row + 1]] : heart(a);
      if (width < 14 && view.zoom < 14) continue;
      put([[at[0] * view.k - view.dx, at[1] * view.k - view.dy]], [[serialOf(row), "700 14px " + font, "#1d1d26", 16],
        [households.toLocaleString(), "12px " + font, { under: "#2166ac", over: "#b2182b" }[status] || "#3a3a45", 13],
        ...(grids[row].locked ? [[say("locked"), "11px " + font, "#5d5d66", 13]] : [])]);
    }
  }

  /* ---- what the pointer does --------------------------------------------------------- */

  const atomAt = (latlng) => shapeAt(atoms, world(latlng));

  const DRAGGED = ["lasso", "brush", "cut"];  // tools that take the place of moving the map
  const box = map.getContainer();
  const pointAt = (event) => map.mouseEventToLatLng(event);
  const isTool = (event) => isOn && DRAGGED.includes(tool) && event.isPrimary !== false
    && !event.target.closest(".leaflet-control, .leaflet-popup");
  let brush = null;
  box.addEventListener("pointerdown", (event) => {
    if (!isTool(event) || event.button > 0) return;
    const latlng = pointAt(event), { x, y } = world(latlng);
    if (tool !== "brush") drawn = [[x, y]];
    else {
      const a = atomAt(latlng);
      if (a < 0) return;
      chosen = new Set();
      brush = draft.now.grid[a];
    }
    box.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  box.addEventListener("pointermove", (event) => {
    if (!isOn) return;
    if (drawn) {
      const { x, y } = world(pointAt(event));
      drawn.push([x, y]);
    } else if (brush !== null) {
      const a = atomAt(pointAt(event));
      if (a < 0 || chosen.has(a) || draft.now.grid[a] === brush || community[a] !== draft.now.grids[brush].community) return;
      chosen.add(a);
      foresee();
    } else return;
    kit.redrawTop();
  });
  const finished = () => {
    if (drawn && tool === "cut") {
      const line = drawn;
      drawn = null;
      cut(line);
    } else if (drawn) {
      const ring = drawn;
      drawn = null;
      for (let a = 0; a < atoms.n; a++) if (within(ring, middleOf(atoms, a))) chosen.add(a);
      show();
    } else if (brush !== null) {
      const goal = draft.now.grids[brush].code;
      brush = null;
      if (chosen.size) attempt({ op: "move", atoms: names(), to: goal });
    }
  };
  box.addEventListener("pointerup", finished);
  box.addEventListener("pointercancel", finished);

  /* Split the grid in the middle of a line: what lies to one side of it becomes a new grid. */
  function cut(line) {
    const lengths = line.map(([x, y], i) => i ? Math.hypot(x - line[i - 1][0], y - line[i - 1][1]) : 0);
    const whole = lengths.reduce((sum, one) => sum + one, 0);
    let gone = 0;
    const at = lengths.findIndex((one) => (gone += one) >= whole / 2), [mx, my] = line[Math.max(at, 0)];
    const inside = atomAt(kit.place(mx, my));
    if (inside < 0 || !whole) { show(); return; }
    const row = draft.now.grid[inside], sides = [[], []];
    for (const a of draft.atoms(row)) sides[isLeft(line, middleOf(atoms, a)) ? 1 : 0].push(a);
    const lived = (some) => some.reduce((sum, a) => sum + draft.households[a], 0);
    sides.sort((one, other) => lived(one) - lived(other) || one.length - other.length);
    chosen = new Set(sides[0]);
    attempt({ op: "split", grid: draft.now.grids[row].code, atoms: names() });
    chosen = new Set();
    show();
  }

  function clicked(latlng) {
    if (tool === "remark") {
      remarks.add(latlng);
      return;
    }
    if (tool !== "choose") return;
    const a = atomAt(latlng);
    if (a < 0) return;
    if (!chosen.delete(a)) chosen.add(a);
    show();
  }

  function moved(latlng) {
    const a = atomAt(latlng);
    if (a === pointed) return;
    pointed = a;
    kit.redrawTop();
  }

  /* ---- steps -------------------------------------------------------------------------- */

  const names = () => [...chosen].sort((a, b) => a - b).map((a) => draft.ids[a]);

  function told(refusal) { return say(refusal.key, refusal.fields); }

  function attempt(step) {
    try {
      draft.take(step);
      chosen = new Set();
      message = "";
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      message = told(error);
    }
    changed();
  }

  /* What a step would do: the totals of the grids it changes, or why it is refused. */
  function tried(step) {
    try {
      const after = draft.after(step), before = draft.now;
      const rows = after.grids.map((_, row) => row).filter((row) => after.grids[row] && (!before.grids[row]
        || draft.atoms(row, after).length !== draft.atoms(row, before).length));
      return { rows, after };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { refusal: error };
    }
  }

  function foresee() {
    const { rows, after, refusal } = tried({ op: "move", atoms: names(), to: draft.now.grids[brush].code });
    message = refusal ? told(refusal) : rows.map((row) => `${nameOf(row, after)}: ${totalsText(row, after)}`).join(" · ");
    live.textContent = message;
  }

  function totalsText(row, state) {
    const { households, status } = draft.totals(row, state);
    return `${households.toLocaleString()} ${say(status)}`;
  }

  function changed() {
    show();
    kit.redraw();
  }

  /* ---- the panel ---------------------------------------------------------------------- */

  const root = panel("topright", "gp-edit", `<button type="button" data-do="open">${escaped(say("edit"))}</button><div hidden></div>`);
  const body = root.querySelector("div"), live = document.createElement("p");
  live.setAttribute("aria-live", "polite");
  live.className = "gp-live";
  const button = (action, text, off) => `<button type="button" data-do="${action}"${off ? " disabled" : ""}>${escaped(text)}</button>`;
  const tools = ["choose", "lasso", "brush", "cut", "remark"];
  let choices = [];

  function show() {
    root.querySelector('[data-do="open"]').setAttribute("aria-expanded", String(isOn));
    body.hidden = !isOn;
    if (!isOn) { kit.redrawTop(); return; }
    choices = tool === "remark" ? [] : options();
    apart = other && difference(draft, other.draft);
    const parts = [
      `<div class="gp-tools" role="group">${tools.map((one) => `<button type="button" data-tool="${one}" aria-pressed="${tool === one}" title="${escaped(say("tool_" + one + "_help"))}">${escaped(say("tool_" + one))}</button>`).join("")}</div>`,
      `<p class="gp-help">${escaped(say("tool_" + tool + "_help"))}</p>`,
      selection(),
      tool === "remark" ? remarks.list(button) : "",
      `<div class="gp-tools">${button("undo", say("undo"), !draft.at)}${button("redo", say("redo"), draft.at === draft.steps.length)}</div>`,
      table(),
      `<div class="gp-tools"><input type="text" aria-label="${escaped(say("scenario"))}" placeholder="${escaped(say("scenario"))}" value="${escaped(scenario)}">`
        + `${button("save", say("save_log"), !draft.at)}${button("load", say("open_log"))}${button("compare", say("compare"))}</div>`,
      comparison(),
    ];
    body.innerHTML = parts.join("");
    live.textContent = message;
    body.prepend(live);
    kit.redrawTop();
  }

  let scenario = "";

  /* The grids that the chosen pieces could join, a new grid, and what else can be done. */
  function options() {
    if (!chosen.size) return [];
    const { grid, grids } = draft.now, from = new Set([...chosen].map((a) => grid[a]));
    const goals = new Set();
    for (const a of chosen) {
      for (let e = draft.start[a]; e < draft.start[a + 1]; e++) goals.add(grid[draft.beside[e]]);
    }
    const list = [...goals].filter((row) => from.size > 1 || !from.has(row)).sort((a, b) => a - b)
      .map((row) => ({ text: say("put_into", { name: nameOf(row) }), step: { op: "move", atoms: names(), to: grids[row].code } }));
    if (from.size === 1) {
      const [row] = from, one = grids[row];
      list.push({ text: say("make_grid"), step: { op: "split", grid: one.code, atoms: names() } });
      for (const other of draft.neighbours(row)) {
        if (grids[other].community === one.community && grids[other].basic === one.basic) {
          list.push({ text: say("merge_with", { name: nameOf(other) }), step: { op: "merge", grid: one.code, other: grids[other].code } });
        }
      }
      list.push({ text: say(one.locked ? "unlock" : "lock"), step: { op: one.locked ? "unlock" : "lock", grid: one.code } });
    }
    return list;
  }

  function selection() {
    if (tool === "remark") return "";
    if (!chosen.size) return `<p>${escaped(say("none_chosen"))}</p>`;
    const total = [...chosen].reduce((sum, a) => sum + draft.households[a], 0);
    const from = [...new Set([...chosen].map((a) => draft.now.grid[a]))].map((row) => nameOf(row)).join(", ");
    const items = choices.map(({ text, step }, i) => {
      const { rows, after, refusal } = tried(step);
      const effect = refusal ? told(refusal)
        : (rows || []).map((row) => `${nameOf(row, after)}: ${draft.now.grids[row] ? draft.totals(row).households.toLocaleString() + " → " : ""}${totalsText(row, after)}`).join(" · ");
      return `<li><button type="button" data-choice="${i}"${refusal ? " disabled" : ""}>${escaped(text)}</button><small>${escaped(effect)}</small></li>`;
    });
    return `<p>${escaped(say("chosen", { n: chosen.size, households: total.toLocaleString(), from }))} ${button("clear", say("clear"))}</p><ul class="gp-choices">${items.join("")}</ul>`;
  }

  function table() {
    const first = draft.states[0], rows = [...draft.now.touched].filter((row) => draft.now.grids[row]);
    if (!rows.length) return "";
    const lines = rows.map((row) => {
      const now = draft.totals(row), before = first.grids[row] ? draft.totals(row, first).households.toLocaleString() : "–";
      return `<tr class="gp-${now.status}"><td>${escaped(nameOf(row))}</td><td>${before} → <b>${now.households.toLocaleString()}</b></td><td>${escaped(say(now.status))}</td><td>${now.compactness.toFixed(2)}</td></tr>`;
    });
    return `<table><caption>${escaped(say("changed_grids"))}</caption><thead><tr><th>${escaped(say("grids"))}</th><th>${escaped(say("households"))}</th><th>${escaped(say("status"))}</th><th>${escaped(say("compactness"))}</th></tr></thead><tbody>${lines.join("")}</tbody></table>`;
  }

  /* This draft beside the one that was opened: figures of both, what differs, every grid. */
  function comparison() {
    if (!other) return "";
    const counts = (sum, one) => apart.moves.reduce((n, move) => n + move[one], sum).toLocaleString();
    const head = (texts) => `<thead><tr>${texts.map((text) => `<th>${escaped(text)}</th>`).join("")}</tr></thead>`;
    const names = [scenario || say("this_draft"), other.name];
    const named = (code) => {
      const find = ({ now }) => now.grids.findIndex((one, row) => one && one.code === code && now.grid.includes(row));
      const row = find(draft), there = find(other.draft);
      return row >= 0 ? nameOf(row) : there >= 0 ? nameOf(there, other.draft.now) : code;
    };
    const cell = (one) => one ? `<td class="gp-${one.status}"><b>${one.households.toLocaleString()}</b> ${escaped(say(one.status))}</td>` : "<td>–</td>";
    const both = [draft, other.draft].map(figures);
    const facts = [["steps", "steps"], ["grids", "grids"], ["out", "out_of_range"]]
      .map(([key, word]) => `<tr><td>${escaped(say(word))}</td>${both.map((one) => `<td>${one[key]}</td>`).join("")}</tr>`);
    const rows = apart.grids.map((one) => `<tr data-code="${escaped(one.code)}"><td>${escaped(named(one.code))}</td>${cell(one.one)}${cell(one.other)}</tr>`);
    const moves = apart.moves.map((one) => `<li>${escaped(named(one.from))} → ${escaped(named(one.to))}: ${escaped(say("pieces", { n: one.pieces, households: one.households.toLocaleString(), buildings: one.buildings.toLocaleString() }))}</li>`);
    return `<section class="gp-compare"><p>${escaped(say("differ", { n: apart.atoms.size, households: counts(0, "households"), buildings: counts(0, "buildings") }))} ${button("end_compare", say("end_compare"))}</p>`
      + `<table>${head(["", ...names])}<tbody>${facts.join("")}${rows.join("")}</tbody></table><ul>${moves.join("")}</ul></section>`;
  }

  function loadOther(text, name) {
    const there = unpacked(), left = there.apply(text);
    other = { name: name.replace(/\.jsonl?$/i, ""), draft: there };
    message = left.length ? say("left_out", { n: left.length, first: left[0].line, why: told(left[0].refusal) }) : "";
    show();
    if (apart.atoms.size) bringIntoView(apart.atoms);
  }

  /* Show some atoms and what lies around them, beside the panel or, on a phone, above it. */
  function bringIntoView(some) {
    let west = WORLD, north = WORLD, east = 0, south = 0;
    for (const a of some) {
      const box = atoms.box.subarray(4 * a, 4 * a + 4);
      west = Math.min(west, box[0]);
      north = Math.min(north, box[1]);
      east = Math.max(east, box[2]);
      south = Math.max(south, box[3]);
    }
    const { width, height } = root.getBoundingClientRect(), isBelow = width > map.getSize().x * 0.8;
    const ground = L.latLngBounds(kit.place(west, south), kit.place(east, north));
    map.fitBounds(ground.pad(0.7), { animate: false, maxZoom: 17, paddingBottomRight: isBelow ? [0, height] : [width, 0] });
  }

  /* The grids of the community at a place, the one that lies there first. */
  function gridsAt(latlng) {
    const a = atomAt(latlng), { grid, grids } = draft.now;
    if (a < 0) return [];
    const rows = grids.map((one, row) => row).filter((row) => grids[row] && grids[row].community === community[a] && row !== grid[a]);
    return [grid[a], ...rows].map((row) => ({ code: grids[row].code, name: nameOf(row) }));
  }

  const remarks = remarkDesk(map, { say, escaped, world, gridsAt, changed(text) { message = text; show(); } });

  function save(text, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);  // a slow device begins late
  }

  function open(accept, use) {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.addEventListener("change", () => input.files[0]?.text().then((text) => use(text, input.files[0].name)));
    input.click();
  }

  function loadLog(text) {
    const left = draft.apply(text);
    message = left.length ? say("left_out", { n: left.length, first: left[0].line, why: told(left[0].refusal) }) : "";
    changed();
  }

  const actions = {
    open() {
      isOn = !isOn;
      chosen = new Set();
      message = "";
      map.closePopup();
      setTool("choose");
      kit.redraw();
    },
    undo() { draft.undo(); message = ""; changed(); },
    redo() { draft.redo(); message = ""; changed(); },
    clear() { chosen = new Set(); show(); },
    save() { save(draft.save(), `${(scenario || "edit").replace(/[^\p{L}\p{N}_-]+/gu, "_")}.jsonl`); },
    load() { open(".jsonl,.json", loadLog); },
    compare() { open(".jsonl,.json", loadOther); },
    end_compare() { other = null; message = ""; show(); },
    save_remarks() { save(remarks.saved(), "remarks.json"); },
    load_answers() { open(".json", remarks.answered); },
  };

  function setTool(name) {
    tool = name;
    const drags = isOn && DRAGGED.includes(tool);
    if (drags) map.dragging.disable();
    else map.dragging.enable();
    box.style.touchAction = drags ? "none" : "";
    box.classList.toggle("gp-drawing", isOn);
    show();
  }

  root.addEventListener("click", (event) => {
    const hit = event.target.closest("button");
    if (!hit || hit.disabled) return;
    event.stopPropagation();
    if (hit.dataset.do) actions[hit.dataset.do]();
    else if (hit.dataset.tool) setTool(hit.dataset.tool);
    else if (hit.dataset.choice) attempt(choices[Number(hit.dataset.choice)].step);
    else if (hit.dataset.drop) remarks.drop(Number(hit.dataset.drop));
  });
  root.addEventListener("input", (event) => { if (event.target.matches("input")) scenario = event.target.value; });
  document.addEventListener("keydown", (event) => {
    if (!isOn || !(event.ctrlKey || event.metaKey) || event.target.matches("input, textarea")) return;
    const key = event.key.toLowerCase();
    if (key === "z" && !event.shiftKey) actions.undo();
    else if (key === "y" || (key === "z" && event.shiftKey)) actions.redo();
    else return;
    event.preventDefault();
  });
  show();
  return { get isOn() { return isOn; }, draft, fill, lines, marks, labels, clicked, moved };
}
