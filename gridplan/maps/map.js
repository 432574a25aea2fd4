/* The map of a plan. `gridplanMap(map)` decodes the data of the page into typed arrays and
   draws them on one canvas; there is no object per grid, so that 27,000 of them stay quick. */
"use strict";

function gridplanMap(map) {
  const data = JSON.parse(document.getElementById("gridplan-data").textContent);
  const words = data.words;
  const FONT = getComputedStyle(map.getContainer()).fontFamily;

  /* ---- decoding ------------------------------------------------------------------- */

  const grids = shapes(data.grids, true), communities = shapes(data.communities, true);
  const buildings = shapes(data.buildings, true), streets = shapes(data.streets, false);
  const barriers = shapes(data.barriers, false);
  const of = {};  // columns of the grids
  for (const name of ["community", "dedicated", "serial", "households", "estimated", "buildings",
    "area_m2", "compactness", "street_share", "status", "reason"]) {
    of[name] = integers(data.grids[name]);
  }
  grids.at = positions(data.grids.at);
  communities.at = positions(data.communities.at);
  if (data.buildings) buildings.class = integers(data.buildings.class);
  if (data.streets) streets.class = integers(data.streets.class);
  if (data.barriers) {
    barriers.class = integers(data.barriers.class);
    barriers.dimension = integers(data.barriers.dimension);
  }
  if (data.findings) data.findings.at = positions(data.findings.at);
  const modes = data.modes.map((mode) => ({ ...mode, classes: integers(mode.classes) }));
  const expand = (text, prefix) => text[0] === "\t" ? prefix + text.slice(1) : text;
  const codeOf = (i) => expand(data.grids.codes[i], data.communities.ids[of.community[i]]);
  const nameOf = (i) => expand(data.grids.names[i], data.communities.names[of.community[i]]);
  const statusOf = (i) => data.grids.statuses[of.status[i]];
  const isOut = (i) => statusOf(i) === "under" || statusOf(i) === "over";
  const hasGround = (i) => grids.first[i] < grids.first[i + 1];

  /* Fit the plan into the window; leave room at the sides only if a panel would cover a grid. */
  function fit() {
    const size = map.getSize(), tried = size.x > 1000 ? [[12, 12], [160, 20], [300, 170]] : [[12, 12]];
    const panels = [[0, 0, 345, 150], [0, size.y - 200, 270, size.y], [size.x - 175, 0, size.x, 175]];
    for (const [left, right] of tried) {
      map.fitBounds(data.extent, { paddingTopLeft: [left, 14], paddingBottomRight: [right, 14], animate: false });
      const k = 256 * 2 ** map.getZoom() / WORLD, corner = map.getPixelBounds().min;
      let covered = false;
      for (let i = 0; i < grids.at.length && !covered; i += 2) {
        const x = grids.at[i] * k - corner.x, y = grids.at[i + 1] * k - corner.y;
        covered = panels.some((box) => x > box[0] && y > box[1] && x < box[2] && y < box[3]);
      }
      if (!covered) return;
    }
  }

  fit();

  /* ---- what is shown and how ------------------------------------------------------- */

  const HATCH = {
    dedicated: hatch("rgba(70, 60, 110, .5)", 8, 1.2, false),
    under: hatch("rgba(33, 102, 172, .6)", 8, 1.3, true),
    over: hatch("rgba(178, 24, 43, .6)", 8, 1.3, true),
  };
  const MARK = { under: "#2166ac", over: "#b2182b" };
  const HATCHED = 8;  // grids of more pixels than this are hatched, smaller ones filled
  const bare = !data.backdrop;  // a map service shows streets, houses and water by itself
  const shown = { grids: true, communities: true, labels: true, buildings: bare, streets: bare,
    barriers: bare, findings: false };
  let mode = modes[0], editor = null, list = null, backdrop = null;

  /* ---- drawing -------------------------------------------------------------------- */

  function drawBase(context, view) {
    const tiny = 0.4 / view.k;
    if (shown.communities && !backdrop?.isOn()) {
      context.fillStyle = "#fffdf8";
      each(context, communities, view, tiny, () => true, true, () => context.fill("evenodd"));
    }
    if (editor?.isOn) editor.fill(context, view, tiny);
    else if (shown.grids) fillGrids(context, view, tiny);
    if (shown.buildings && buildings.n && view.zoom >= 14) drawBuildings(context, view);
    if (shown.barriers && barriers.n) drawWater(context, view, tiny);
    if (shown.streets && streets.n) drawStreets(context, view, tiny);
    if (shown.barriers && barriers.n) drawRail(context, view, tiny);
    if (editor?.isOn) editor.lines(context, view);
    else if (shown.grids) drawBorders(context, view, tiny);
    if (shown.communities) {
      const wide = view.zoom >= 15 ? 3.2 : view.zoom >= 13 ? 2.2 : view.zoom >= 11.5 ? 1.2 : 0.7;
      if (view.zoom >= 13) stroke(context, communities, view, tiny, () => true, "rgba(255, 255, 255, .8)", wide + 2.4);
      stroke(context, communities, view, tiny, () => true, "#5b2a86", wide);
    }
    if (shown.findings && data.findings) drawFindings(context, view);
    if (shown.labels) drawLabels(context, view);
  }

  function fillGrids(context, view, tiny) {
    context.globalAlpha = backdrop?.isOn() ? 0.4 : 0.72;
    mode.colours.forEach((colour, c) => {
      context.fillStyle = colour;
      each(context, grids, view, tiny, (i) => mode.classes[i] === c, true, () => context.fill("evenodd"));
    });
    context.globalAlpha = 1;
    const large = HATCHED / view.k;
    for (const name of ["under", "over"]) {  // a speck has no room for hatching
      context.fillStyle = MARK[name];
      const speck = (i) => statusOf(i) === name && !isSeen(grids, i, view, large);
      each(context, grids, view, tiny, speck, true, () => context.fill("evenodd"));
    }
    const patterns = [["dedicated", (i) => of.dedicated[i]], ["under", (i) => statusOf(i) === "under"],
      ["over", (i) => statusOf(i) === "over"]];
    for (const [name, test] of patterns) {
      context.fillStyle = hatching(context, view, name);
      each(context, grids, view, large, test, true, () => context.fill("evenodd"));
    }
  }

  /* Bound to the ground, so that it does not swim when the map is moved. */
  function hatching(context, view, name) {
    const pattern = context.createPattern(HATCH[name], "repeat");
    pattern.setTransform(new DOMMatrix([1, 0, 0, 1, -(view.dx % 56), -(view.dy % 56)]));
    return pattern;
  }

  function drawWater(context, view, tiny) {
    context.fillStyle = "#8fc3e0";
    each(context, barriers, view, tiny, (i) => barriers.class[i] === 0 && barriers.dimension[i] === 2,
      true, () => context.fill("evenodd"));
    stroke(context, barriers, view, tiny, (i) => barriers.class[i] === 0 && barriers.dimension[i] === 1,
      "#8fc3e0", view.zoom >= 15 ? 3.5 : 1.8);
  }

  function drawBuildings(context, view) {
    const tiny = 1.2 / view.k;
    [["rgba(90, 85, 80, .16)", 0], ["rgba(60, 55, 60, .3)", 1]].forEach(([colour, c]) => {
      context.fillStyle = colour;
      each(context, buildings, view, tiny, (i) => buildings.class[i] === c, true, () => context.fill("evenodd"));
      if (view.zoom < 15) return;
      for (let i = 0; i < buildings.n; i++) {  // buildings given as points
        const v = buildings.start[buildings.first[i]];
        if (buildings.class[i] !== c || buildings.start[buildings.first[i] + 1] - v > 1) continue;
        const x = buildings.xy[2 * v] * view.k - view.dx, y = buildings.xy[2 * v + 1] * view.k - view.dy;
        context.beginPath();
        context.arc(x, y, view.zoom - 12.5, 0, 7);
        context.fill();
      }
    });
  }

  function drawStreets(context, view, tiny) {
    const scale = Math.max(0.35, Math.min(3, 2 ** ((view.zoom - 15.5) * 0.6)));
    const least = [tiny, view.zoom < 12 ? 1 / 0 : tiny, view.zoom < 14 ? 1 / 0 : tiny];
    const widths = [4.6, 2.6, 1.3];
    for (const c of [2, 1, 0]) {
      const test = (i) => streets.class[i] === c;
      if (c < 2) stroke(context, streets, view, least[c], test, "rgba(120, 112, 104, .55)", widths[c] * scale + 1.2);
      stroke(context, streets, view, least[c], test, c ? "rgba(255, 255, 255, .92)" : "#fff6d6", widths[c] * scale);
    }
  }

  function drawRail(context, view, tiny) {
    const wide = view.zoom >= 14 ? 3 : 1.6;
    const rail = (i) => barriers.class[i] === 1;
    stroke(context, barriers, view, tiny, rail, "#5d5d66", wide);
    context.lineCap = "butt";
    stroke(context, barriers, view, tiny, rail, "#ffffff", wide - 1.4, [8, 8]);
    context.lineCap = "round";
    if (view.zoom < 14) return;
    stroke(context, barriers, view, tiny, (i) => barriers.class[i] === 2, "rgba(122, 82, 48, .75)", 1.3);
  }

  function drawBorders(context, view, tiny) {
    const wide = view.zoom >= 15 ? 1.9 : view.zoom >= 13 ? 1.2 : view.zoom >= 11.5 ? 0.7 : 0.35;
    stroke(context, grids, view, 3 * tiny, () => true, "#33333d", wide);
    for (const name of ["under", "over"]) {
      stroke(context, grids, view, HATCHED / view.k, (i) => statusOf(i) === name, MARK[name], wide + 0.9);
    }
  }

  function drawFindings(context, view) {
    const at = data.findings.at, colours = { error: "#b2182b", warning: "#ee7733", info: "#77777f" };
    for (let i = 0; i < at.length / 2; i++) {
      context.beginPath();
      context.arc(at[2 * i] * view.k - view.dx, at[2 * i + 1] * view.k - view.dy, 5, 0, 7);
      context.fillStyle = colours[data.findings.severity[i]];
      context.fill();
      context.lineWidth = 1.5;
      context.strokeStyle = "#ffffff";
      context.stroke();
    }
  }

  /* Texts in the order of their weight; one that would cover another is left out. */
  function drawLabels(context, view) {
    const taken = [];
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    /* Write at the first place that is free; a line is [text, font, colour, height]. */
    const put = (places, lines) => {
      let half = 0, height = 0;
      for (const line of lines) {
        context.font = line[1];
        half = Math.max(half, context.measureText(line[0]).width / 2 + 2);
        height += line[3];
      }
      const boxOf = ([x, y]) => [x - half, y - height / 2, x + half, y + height / 2];
      const isFree = (box) => !taken.some((b) => b[0] < box[2] && b[2] > box[0] && b[1] < box[3] && b[3] > box[1]);
      const found = places.find((at) => isFree(boxOf(at)));
      if (!found) return;
      const box = boxOf(found), x = found[0];
      taken.push(box);
      let down = box[1];
      for (const [text, font, colour, high] of lines) {
        context.font = font;
        context.strokeStyle = "rgba(255, 255, 255, .88)";
        context.lineWidth = 3;
        context.strokeText(text, x, down + high / 2);
        context.fillStyle = colour;
        context.fillText(text, x, down + high / 2);
        down += high;
      }
    };
    // Far away a community is its name; close by its grids have their numbers first.
    const far = view.zoom < 15.75;
    if (shown.communities && far) labelCommunities(context, view, put, (i) => [middle(i, view)]);
    if (editor?.isOn) editor.labels(view, put, FONT);
    else if (shown.grids) labelGrids(view, put);
    if (shown.communities && !far) labelCommunities(context, view, put, (i) => placesIn(i, view));
  }

  function labelCommunities(context, view, put, places) {
    const font = "600 13px " + FONT;
    context.font = font;
    for (let i = 0; i < communities.n; i++) {
      const width = (communities.box[4 * i + 2] - communities.box[4 * i]) * view.k;
      if (!isSeen(communities, i, view, 0) || width < 44) continue;
      const text = data.communities.names[i] || data.communities.ids[i];
      if (context.measureText(text).width > width * 1.15) continue;
      put(places(i), [[text, font, "#43206b", 17]]);
    }
  }

  const middle = (i, view) => [communities.at[2 * i] * view.k - view.dx, communities.at[2 * i + 1] * view.k - view.dy];

  /* Places for the name of a community, the best first: its middle, then around it. */
  function placesIn(i, view) {
    const cx = communities.at[2 * i], cy = communities.at[2 * i + 1], places = [[cx, cy]];
    const [west, north, east, south] = communities.box.subarray(4 * i, 4 * i + 4);
    for (let u = 1; u < 8; u++) {
      for (let v = 1; v < 12; v++) places.push([west + (east - west) * u / 8, north + (south - north) * v / 12]);
    }
    const far = ([x, y]) => Math.hypot(x - cx, y - cy);
    return places.sort((a, b) => far(a) - far(b))
      .filter(([x, y], p) => p === 0 || isInside(communities, i, x, y))
      .map(([x, y]) => [x * view.k - view.dx, y * view.k - view.dy]);
  }

  function labelGrids(view, put) {
    for (let i = 0; i < grids.n; i++) {
      const width = (grids.box[4 * i + 2] - grids.box[4 * i]) * view.k;
      const height = (grids.box[4 * i + 3] - grids.box[4 * i + 1]) * view.k;
      if (width < 40 || height < 30 || !isSeen(grids, i, view, 0)) continue;
      const x = grids.at[2 * i] * view.k - view.dx, y = grids.at[2 * i + 1] * view.k - view.dy;
      const lines = [[String(of.serial[i]), "700 14px " + FONT, "#1d1d26", 16]];
      const colour = isOut(i) ? MARK[statusOf(i)] : "#3a3a45";
      if (width > 64 && height > 56) lines.push([of.households[i].toLocaleString(), "12px " + FONT, colour, 13]);
      put([[x, y]], lines);
    }
  }

  const base = new CanvasLayer(drawBase, "overlayPane");
  map.addLayer(base);

  /* ---- the grid under the pointer, and its card ------------------------------------ */

  let hovered = -1, chosen = -1;
  const top = new CanvasLayer((context, view) => {
    if (editor?.isOn) { editor.marks(context, view); return; }
    for (const [i, colour, wide] of [[hovered, "#ffffff", 3], [chosen, "#ffcc00", 5]]) {
      if (i < 0) continue;
      context.beginPath();
      trace(context, grids, i, view, true);
      context.strokeStyle = "#222222";
      context.lineWidth = wide + 2;
      context.stroke();
      context.strokeStyle = colour;
      context.lineWidth = wide;
      context.stroke();
    }
  }, "overlayPane");
  map.addLayer(top);

  const world = (place) => map.project(place, 0).multiplyBy(WORLD / 256);
  const place = (x, y) => map.unproject(L.point(x, y).multiplyBy(256 / WORLD), 0);

  const gridAt = (latlng) => shown.grids ? shapeAt(grids, world(latlng)) : -1;

  const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

  const hectares = (area) => (area / 1e4).toLocaleString(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

  function card(i) {
    const community = of.community[i], status = statusOf(i), reason = data.grids.reasons[of.reason[i]];
    const estimated = of.estimated[i] ? ` (${of.estimated[i].toLocaleString()} ${words.estimated})` : "";
    const look = isOut(i) ? "gp-bad" : status === "ok" ? "gp-good" : "";
    const rows = [
      [words.households, `<b>${of.households[i].toLocaleString()}</b>${escaped(estimated)}`],
      [words.status, `<span class="${look}">${escaped(words[status] || status)}</span>`],
      reason && [words.reason, escaped(words[reason] || reason)],
      [words.community, escaped(data.communities.names[community] || data.communities.ids[community])],
      data.communities.subdistricts[community]
        && [words.subdistrict, escaped(data.communities.subdistricts[community])],
      [words.buildings, of.buildings[i].toLocaleString()],
      hasGround(i) && [words.area, `${hectares(of.area_m2[i])} ${words.hectare}`],
      hasGround(i) && [words.compactness, (of.compactness[i] / 1000).toFixed(2)],
      of.street_share[i] >= 0 && [words.street_share, `${of.street_share[i]} %`],
      ...(data.grids.teams?.[i] ?? []).map(([post, holder]) => [post, escaped(holder)]),
    ].filter(Boolean).map(([label, value]) => `<tr><td>${escaped(label)}</td><td>${value}</td></tr>`);
    const told = [...(hasGround(i) ? [] : [words.no_ground]), ...(data.grids.told[i] || [])].map((text) => `<p class="gp-told">${escaped(text)}</p>`);
    const kind = of.dedicated[i] ? words.dedicated : words.basic;
    return `<div class="gp-card"><h2>${escaped(nameOf(i))}</h2><p>${escaped(codeOf(i))} · ${escaped(kind)}</p>`
      + `<table>${rows.join("")}</table>${told.join("")}</div>`;
  }

  /* The address of the page names the grid, so that it can be sent to somebody. */
  function address(i) {
    const { pathname, search: asked } = window.location;
    window.history.replaceState(null, "", i < 0 ? pathname + asked : `#grid=${encodeURIComponent(codeOf(i))}`);
  }

  function follow() {
    const code = decodeURIComponent(/^#grid=(.+)/.exec(window.location.hash)?.[1] ?? "");
    for (let i = 0; code && i < grids.n; i++) if (codeOf(i) === code) { go([grids, i]); return; }
  }

  function choose(i, latlng) {
    chosen = i;
    const popup = L.popup({ maxWidth: 340, minWidth: 240, autoPanPadding: [30, 30] })
      .setLatLng(latlng || place(grids.at[2 * i], grids.at[2 * i + 1])).setContent(card(i));
    popup.on("remove", () => {
      if (chosen === i) {
        chosen = -1;
        address(-1);
      }
      top.redraw();
    });
    popup.openOn(map);
    address(i);
    top.redraw();
  }

  const tip = L.tooltip({ className: "gp-tip", offset: [12, 0], direction: "right", sticky: true });
  map.on("mousemove", (event) => {
    if (editor?.isOn) { editor.moved(event.latlng); return; }
    const i = gridAt(event.latlng);
    if (i >= 0) tip.setLatLng(event.latlng);
    if (i === hovered) return;
    hovered = i;
    list?.lit(i);
    if (i < 0) map.closeTooltip(tip);
    else map.openTooltip(tip.setContent(`<b>${escaped(nameOf(i))}</b> · ${of.households[i].toLocaleString()}`));
    top.redraw();
  });
  map.on("mouseout", () => {
    hovered = -1;
    list?.lit(-1);
    map.closeTooltip(tip);
    top.redraw();
  });
  map.on("click", (event) => {
    if (editor?.isOn) { editor.clicked(event.latlng); return; }
    if (shown.findings && data.findings) {
      const at = data.findings.at, { x, y } = world(event.latlng);
      const near = 9 / (256 * 2 ** map.getZoom() / WORLD);
      for (let i = 0; i < at.length / 2; i++) {
        if (Math.hypot(at[2 * i] - x, at[2 * i + 1] - y) > near) continue;
        L.popup({ maxWidth: 340 }).setLatLng(event.latlng)
          .setContent(`<div class="gp-card"><p class="gp-told">${escaped(data.findings.message[i])}</p></div>`)
          .openOn(map);
        return;
      }
    }
    const i = gridAt(event.latlng);
    if (i >= 0) choose(i, event.latlng);
  });

  /* ---- panels ---------------------------------------------------------------------- */

  function panel(position, className, html) {
    const control = L.control({ position });
    control.onAdd = () => {
      const box = L.DomUtil.create("div", `gp-panel ${className}`);
      box.innerHTML = html;
      L.DomEvent.disableClickPropagation(box);
      L.DomEvent.disableScrollPropagation(box);
      return box;
    };
    control.addTo(map);
    return control.getContainer();
  }

  function bounds(layer, i) {
    const b = 4 * i;
    return L.latLngBounds(place(layer.box[b], layer.box[b + 3]), place(layer.box[b + 2], layer.box[b + 1]));
  }

  function go([layer, i]) {
    const near = layer === grids && hasGround(i);
    const ground = layer === grids && !near ? bounds(communities, of.community[i]) : bounds(layer, i);
    map.fitBounds(ground.pad(near ? 1 : 0.15), { animate: false });
    if (layer === grids) choose(i);
  }

  /* Communities, then grids, as search() wants them; made when first needed. */
  let entries = null;
  function find(query) {
    if (!entries) {
      entries = data.communities.ids.map((id, i) => [data.communities.names[i] || id, id].map(fold));
      for (let i = 0; i < grids.n; i++) entries.push([nameOf(i), codeOf(i)].map(fold));
    }
    const { hits, more } = search(entries, query, 12);
    return { more, hits: hits.map((e) => e < communities.n ? communityHit(e) : gridHit(e - communities.n)) };
  }

  function communityHit(i) {
    const { ids, names, subdistricts } = data.communities;
    return [names[i] || ids[i], [words.community, subdistricts[i], ids[i]].filter(Boolean).join(" · "), [communities, i]];
  }

  const gridHit = (i) => [nameOf(i), codeOf(i), [grids, i]];

  const Toggle = L.Layer.extend({
    initialize(name) { this._name = name; },
    onAdd() { this._show(true); },
    onRemove() { this._show(false); },
    _show(on) {
      if (shown[this._name] === on) return;
      shown[this._name] = on;
      base.redraw();
    },
  });

  const heading = `<h1>${escaped(data.title)}</h1>` + data.totals.map((line) => `<p>${escaped(line)}</p>`).join("");
  const asked = 'type="search" role="combobox" aria-autocomplete="list" aria-controls="gp-hits" aria-expanded="false"';
  gridplanSearch(panel("topleft", "gp-title", `${heading}<div class="gp-search"><input ${asked} placeholder="${escaped(words.search)}"`
    + ` aria-label="${escaped(words.search)}"><ul id="gp-hits" role="listbox" aria-label="${escaped(words.search)}"></ul></div>`),
  { words, escaped, find, go });
  // On a phone the legend is a line that opens when it is touched.
  gridplanLegend(panel("bottomleft", "gp-legend", `<details${window.innerWidth < 720 ? "" : " open"}>`
    + `<summary>${escaped(words.legend)}</summary><label>${escaped(words.colour)}<select>`
    + modes.map((item, m) => `<option value="${m}">${escaped(item.label)}</option>`).join("")
    + "</select></label><section></section></details>"), {
    words, escaped, modes, hatches: HATCH, marks: MARK, notes: data.notes,
    has: (status) => of.status.includes(data.grids.statuses.indexOf(status)),
    choose(one) { mode = one; base.redraw(); },
  });
  const toggles = {};
  for (const name of Object.keys(shown)) {
    if (["buildings", "streets", "barriers", "findings"].includes(name) && !data[name]) continue;
    const toggle = new Toggle(name);
    if (shown[name]) toggle.addTo(map);
    toggles[escaped(words[name])] = toggle;
  }
  if (data.backdrop) {
    backdrop = gridplanBackdrop(map, data);
    backdrop.layer.on("add remove", () => base.redraw()).addTo(map);
    toggles[escaped(words.backdrop)] = backdrop.layer;
  }
  if (data.attribution.length) panel("bottomright", "gp-credit", escaped(data.attribution.join(" · ")));
  const layers = L.control.layers(null, toggles, { collapsed: window.innerWidth < 720 || window.innerHeight < 760 }).addTo(map);
  layers.getContainer().querySelector(".leaflet-control-layers-toggle").title = words.layers;
  L.control.zoom({ position: "bottomright", zoomInTitle: words.zoom_in, zoomOutTitle: words.zoom_out }).addTo(map);
  map.on("popupopen", ({ popup }) => popup.getElement().querySelector(".leaflet-popup-close-button").setAttribute("aria-label", words.close));
  L.control.scale({ position: "bottomright", imperial: false, maxWidth: 140 }).addTo(map);
  document.documentElement.lang = data.language;
  const redraw = () => { base.redraw(); top.redraw(); };
  gridplanPrinter(map, data, { words, escaped, panel, redraw: () => { base._update(); top._update(); } });
  const statusText = (i) => words[statusOf(i)] || statusOf(i);
  list = gridplanList(map, {
    words, escaped, panel, n: grids.n,
    text: (i) => [codeOf(i), nameOf(i), data.communities.names[of.community[i]], statusText(i)].join(" "),
    hover(i) { hovered = i; top.redraw(); },
    go: (i) => go([grids, i]),
    columns: [
      { label: words.grids, value: (i) => nameOf(i) || codeOf(i), cell: (i) => nameOf(i) || codeOf(i) },
      { label: words.households, value: (i) => of.households[i], cell: (i) => of.households[i].toLocaleString(), look: () => "gp-number" },
      { label: words.status, value: (i) => of.status[i], cell: statusText, look: (i) => isOut(i) ? "gp-bad" : "" },
      { label: words.area, value: (i) => of.area_m2[i], cell: (i) => hectares(of.area_m2[i]), look: () => "gp-number" },
      { label: words.compactness, value: (i) => of.compactness[i], cell: (i) => (of.compactness[i] / 1000).toFixed(2), look: () => "gp-number" },
    ],
  });
  if (data.edit) {
    editor = gridplanEditor(map, data, {
      words, escaped, panel, world, place, at: grids.at, hatching, mode: () => mode,
      redraw, redrawTop: () => top.redraw(),
      grids: (locked) => Array.from({ length: grids.n }, (_, i) => ({
        code: codeOf(i), name: nameOf(i), serial: of.serial[i], community: of.community[i],
        basic: !of.dedicated[i], locked: locked[i] === 1,
      })),
    });
  }
  follow();
  window.addEventListener("hashchange", follow);
}
