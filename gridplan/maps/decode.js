/* Reads what encode.py packs: shapes as typed arrays in whole world positions. */
"use strict";

const WORLD = 2 ** 28;  // width of the web-mercator world
const DIGIT = new Uint8Array(128);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach(
  (sign, value) => { DIGIT[sign.charCodeAt(0)] = value; });

/* Sums of floats: shifts know 32 bits only, and areas and wrong counts may be larger. */
function integers(text) {
  const values = new Float64Array(text.length);
  let n = 0;
  for (let i = 0; i < text.length;) {
    let digit = DIGIT[text.charCodeAt(i++)], value = (digit & 31) >>> 1, scale = 16;
    const negative = digit & 1;
    while (digit & 32) {
      digit = DIGIT[text.charCodeAt(i++)];
      value += (digit & 31) * scale;
      scale *= 32;
    }
    values[n++] = negative ? -value - 1 : value;
  }
  return values.slice(0, n);
}

function positions(text, unit = 1) {
  const xy = new Int32Array(integers(text));
  for (let i = 0; i < xy.length; i++) xy[i] = xy[i] * unit + (i > 1 ? xy[i - 2] : 0);
  return xy;
}

function sums(counts) {
  const total = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) total[i + 1] = total[i] + counts[i];
  return total;
}

/* Shape i has the parts first[i] .. first[i + 1], part p the vertices start[p] .. start[p + 1]. */
function shapes(layer, closed) {
  if (!layer) return { n: 0 };
  const first = sums(integers(layer.parts)), start = sums(integers(layer.sizes));
  const xy = positions(layer.xy, layer.unit), n = layer.n, box = new Int32Array(4 * n);
  for (let i = 0; i < n; i++) {
    let west = WORLD, north = WORLD, east = 0, south = 0;
    for (let v = start[first[i]]; v < start[first[i + 1]]; v++) {
      const x = xy[2 * v], y = xy[2 * v + 1];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    box.set([west, north, east, south], 4 * i);
  }
  return { n, first, start, xy, box, closed };
}

function isInside(layer, i, x, y) {
  let inside = false;
  for (let p = layer.first[i]; p < layer.first[i + 1]; p++) {
    for (let v = layer.start[p], u = layer.start[p + 1] - 1; v < layer.start[p + 1]; u = v++) {
      const ax = layer.xy[2 * v], ay = layer.xy[2 * v + 1], bx = layer.xy[2 * u], by = layer.xy[2 * u + 1];
      if ((ay > y) !== (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/* The shape that holds a place, -1 where there is none. */
function shapeAt(layer, { x, y }) {
  const { box } = layer;
  for (let i = 0, b = 0; i < layer.n; i++, b += 4) {
    if (x >= box[b] && x <= box[b + 2] && y >= box[b + 1] && y <= box[b + 3] && isInside(layer, i, x, y)) return i;
  }
  return -1;
}
