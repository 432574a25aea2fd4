/* Outlines of shapes: the borders between them, places in them, sides of a line. */
"use strict";

/* Pieces of outline, once each, with the atoms on both sides; -1 outside. */
function borders(layer) {
  const known = new Map(), ends = [], sides = [];
  for (let a = 0; a < layer.n; a++) {
    for (let p = layer.first[a]; p < layer.first[a + 1]; p++) {
      const end = layer.start[p + 1];
      for (let v = layer.start[p], u = end - 1; v < end; u = v++) {
        const x = layer.xy[2 * u], y = layer.xy[2 * u + 1], z = layer.xy[2 * v], w = layer.xy[2 * v + 1];
        const key = x < z || (x === z && y < w) ? `${x},${y},${z},${w}` : `${z},${w},${x},${y}`;
        const there = known.get(key);
        if (there === undefined) {
          known.set(key, sides.length / 2);
          ends.push(x, y, z, w);
          sides.push(a, -1);
        } else sides[2 * there + 1] = a;
      }
    }
  }
  return { ends: Int32Array.from(ends), sides: Int32Array.from(sides), n: sides.length / 2 };
}

/* The centre of mass of the first ring of a shape. */
function middleOf(layer, i) {
  const first = layer.start[layer.first[i]], end = layer.start[layer.first[i] + 1], { xy } = layer;
  const ox = xy[2 * first], oy = xy[2 * first + 1];
  let area = 0, x = 0, y = 0;
  for (let v = first, u = end - 1; v < end; u = v++) {
    const ax = xy[2 * u] - ox, ay = xy[2 * u + 1] - oy, bx = xy[2 * v] - ox, by = xy[2 * v + 1] - oy;
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return area ? [ox + x / (3 * area), oy + y / (3 * area)] : [ox, oy];
}

/* A place well inside a shape: of a net of places the one that is farthest from its outline. */
function heartOf(layer, i) {
  const [west, north, east, south] = layer.box.subarray(4 * i, 4 * i + 4), NET = 9;
  let best = middleOf(layer, i), most = 0;
  for (let p = 0; p < NET * NET; p++) {
    const x = west + (east - west) * (p % NET + 0.5) / NET, y = north + (south - north) * (Math.floor(p / NET) + 0.5) / NET;
    if (!isInside(layer, i, x, y)) continue;
    const room = roomAt(layer, i, x, y);
    if (room > most) { most = room; best = [x, y]; }
  }
  return best;
}

/* The square of the distance from a place to the outline of a shape. */
function roomAt(layer, i, x, y) {
  const { xy } = layer;
  let least = Infinity;
  for (let p = layer.first[i]; p < layer.first[i + 1]; p++) {
    for (let v = layer.start[p], u = layer.start[p + 1] - 1; v < layer.start[p + 1]; u = v++) {
      const ax = xy[2 * u], ay = xy[2 * u + 1], dx = xy[2 * v] - ax, dy = xy[2 * v + 1] - ay;
      const along = dx || dy ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0;
      least = Math.min(least, (ax + along * dx - x) ** 2 + (ay + along * dy - y) ** 2);
    }
  }
  return least;
}

function within(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i], [bx, by] = ring[j];
    if ((ay > y) !== (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/* Whether a place lies to the left of the piece of a line that is nearest to it. */
function isLeft(line, [x, y]) {
  let best = Infinity, side = 0;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1], dx = line[i][0] - ax, dy = line[i][1] - ay, long = dx * dx + dy * dy;
    if (!long) continue;
    const along = ((x - ax) * dx + (y - ay) * dy) / long;
    // Beyond its ends a line goes on as it came.
    const t = Math.min(i === line.length - 1 ? Infinity : 1, Math.max(i === 1 ? -Infinity : 0, along));
    const far = Math.hypot(ax + t * dx - x, ay + t * dy - y);
    if (far < best) { best = far; side = dx * (y - ay) - dy * (x - ax); }
  }
  return side > 0;
}
