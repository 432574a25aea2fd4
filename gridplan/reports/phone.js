"use strict";
const grids = JSON.parse(document.getElementById("grids").textContent);
const words = JSON.parse(document.getElementById("words").textContent);

/* --- Where am I: everything from here to the line below may be copied into another page. --- */

/* GCJ-02 (Gaode, Tencent) back to WGS84: the shift is undone by going back as often as it takes. */
function fromGcj(lon, lat) {
  let x = lon, y = lat;
  for (let i = 0; i < 9; i++) { const p = toGcj(x, y); x += lon - p[0]; y += lat - p[1]; }
  return [x, y];
}
function toGcj(lon, lat) {
  if (lon < 72.004 || lon > 137.8347 || lat < 0.8293 || lat > 55.8271) return [lon, lat];
  const { sin, cos, sqrt, abs, PI } = Math, x = lon - 105, y = lat - 35, a = 6378245.0;
  const wave = (v, w) => 20 * (sin(6 * v * PI) + sin(2 * v * PI)) * 2 / 3 + w;
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + wave(x,
    (20 * sin(y * PI) + 40 * sin(y / 3 * PI) + 160 * sin(y / 12 * PI) + 320 * sin(y * PI / 30)) * 2 / 3);
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + wave(x,
    (20 * sin(x * PI) + 40 * sin(x / 3 * PI) + 150 * sin(x / 12 * PI) + 300 * sin(x / 30 * PI)) * 2 / 3);
  const e2 = 0.00669342162296594323, m = 1 - e2 * sin(lat * PI / 180) ** 2;
  return [lon + east * 180 / (a / sqrt(m) * cos(lat * PI / 180) * PI),
          lat + north * 180 / (a * (1 - e2) / (m * sqrt(m)) * PI)];
}
/* A ray to the east crosses the rings around a place an odd number of times. */
function holds(rings, lon, lat) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      if ((ring[i + 1] > lat) !== (ring[j + 1] > lat) && lon < ring[i] +
          (ring[j] - ring[i]) * (lat - ring[i + 1]) / (ring[j + 1] - ring[i + 1])) inside = !inside;
    }
  }
  return inside;
}
/* The grid at a place in WGS84 degrees; null outside all of them. */
function locate(lon, lat) {
  return grids.find(({ box: [w, s, e, n], rings }) =>
    lon >= w && lon <= e && lat >= s && lat <= n && holds(rings, lon, lat)) || null;
}
/* --------------------------------------------------------------------------------------- */

/* Full-width letters and digits are the plain ones, capitals do not matter. */
function fold(text) { return text.normalize("NFKC").toLowerCase(); }

/* Rings come as differences of whole multiples of 1e-7 degrees. */
for (const grid of grids) {
  grid.rings = grid.rings.map((ring) => {
    let x = 0, y = 0;
    const out = [];
    for (let i = 0; i < ring.length; i += 2) {
      x += ring[i];
      y += ring[i + 1];
      out.push(x / 1e7, y / 1e7);
    }
    return out;
  });
  const xs = grid.rings.flatMap((r) => r.filter((_, i) => !(i % 2)));
  const ys = grid.rings.flatMap((r) => r.filter((_, i) => i % 2));
  grid.box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  grid.text = fold([grid.code, grid.name, grid.community, grid.place, grid.words].join(" "));
}

const at = (id) => document.getElementById(id);
const LIMIT = 50;

function make(tag, text, parent) {
  const node = document.createElement(tag);
  node.textContent = text;
  if (parent) parent.append(node);
  return node;
}

/* A card of a grid; all texts are text, never markup. */
function card(grid, parent) {
  const item = make("li", "", parent);
  item.dataset.code = grid.code;
  make("b", grid.name || grid.code, item);
  make("span", grid.code, item).className = "code";
  make("p", [grid.place, grid.community].filter(Boolean).join(" · "), item);
  make("p", `${words.households} ${grid.households} · ${words.buildings} ${grid.buildings}`, item);
  const [x, y] = grid.at, shifted = toGcj(x, y);
  make("p", `WGS84 ${x.toFixed(6)}, ${y.toFixed(6)} · GCJ-02 ${shifted.map((v) => v.toFixed(6)).join(", ")}`,
       item).className = "code";
  const links = make("p", "", item);
  const map = make("a", words.open, links);
  map.href = `geo:${y.toFixed(6)},${x.toFixed(6)}`;
  links.append(" ");
  make("a", words.file, links).href = encodeURI(grid.file);
}

function show() {
  const asked = fold(at("search").value).trim().split(/\s+/).filter(Boolean);
  const found = grids.filter((grid) => asked.every((word) => grid.text.includes(word)));
  const list = at("list");
  list.replaceChildren();
  for (const grid of found.slice(0, LIMIT)) card(grid, list);
  at("count").textContent = found.length > LIMIT
    ? words.first.replace("{n}", LIMIT).replace("{all}", found.length)
    : words.found.replace("{n}", found.length);
}

function stand(lon, lat) {
  const here = at("here"), grid = locate(lon, lat);
  here.replaceChildren();
  if (grid) card(grid, here);
  else make("li", words.nowhere, here);
  at("told").textContent = `WGS84 ${lon.toFixed(6)}, ${lat.toFixed(6)}`;
}

at("search").addEventListener("input", show);
at("locate").addEventListener("click", () => {
  if (!navigator.geolocation) { at("told").textContent = words.unknown; return; }
  at("told").textContent = words.waiting;
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => stand(coords.longitude, coords.latitude),
    () => { at("told").textContent = words.unknown; },
    { enableHighAccuracy: true, timeout: 20000 });
});
at("find").addEventListener("click", () => {
  const numbers = at("place").value.split(/[,，;\s]+/).filter(Boolean).map(Number);
  if (numbers.length !== 2 || !numbers.every(Number.isFinite)) {
    at("told").textContent = words.no_place;
    return;
  }
  stand(...(at("datum").value === "gcj02" ? fromGcj(...numbers) : numbers));
});
const asked = new URLSearchParams(location.search).get("g") || location.hash.slice(1);
if (asked) at("search").value = decodeURIComponent(asked);
show();
