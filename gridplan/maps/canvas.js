/* A canvas that moves with a Leaflet map, and the strokes that draw shapes on it. */
"use strict";

const CanvasLayer = L.Renderer.extend({
  initialize(draw, pane) {
    L.Renderer.prototype.initialize.call(this, { padding: 0.25, pane });
    this._draw = draw;
  },
  _initContainer() { this._container = document.createElement("canvas"); },
  _destroyContainer() { L.DomUtil.remove(this._container); },
  _updatePaths() {},
  _update() {
    if (this._map._animatingZoom && this._bounds) return;
    L.Renderer.prototype._update.call(this);
    const size = this._bounds.getSize(), canvas = this._container;
    const ratio = printRatio || Math.min(window.devicePixelRatio || 1, 2);
    L.DomUtil.setPosition(canvas, this._bounds.min);
    canvas.width = Math.round(size.x * ratio);
    canvas.height = Math.round(size.y * ratio);
    canvas.style.width = size.x + "px";
    canvas.style.height = size.y + "px";
    this.redraw();
  },
  redraw() {
    if (!this._map || !this._bounds) return;
    const canvas = this._container, size = this._bounds.getSize(), context = canvas.getContext("2d");
    const ratio = canvas.width / size.x, origin = this._map.getPixelOrigin();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.x, size.y);
    context.lineJoin = context.lineCap = "round";
    // World position times k minus dx, dy is the place on the canvas.
    const k = 256 * 2 ** this._map.getZoom() / WORLD;
    const dx = origin.x + this._bounds.min.x, dy = origin.y + this._bounds.min.y;
    this._draw(context, {
      k, dx, dy, ratio, zoom: this._map.getZoom(), step: 0.7 / k,
      west: dx / k, north: dy / k, east: (dx + size.x) / k, south: (dy + size.y) / k,
    });
  },
});

function isSeen(layer, i, view, least) {
  const b = 4 * i, box = layer.box;
  return box[b] < view.east && box[b + 2] > view.west && box[b + 1] < view.south
    && box[b + 3] > view.north && (box[b + 2] - box[b] > least || box[b + 3] - box[b + 1] > least);
}

/* Add a shape to the path; vertices closer than a pixel to the last one are left out. */
function trace(context, layer, i, view, closed) {
  const { first, start, xy } = layer, { k, dx, dy, step } = view;
  for (let p = first[i]; p < first[i + 1]; p++) {
    const end = start[p + 1];
    let x = xy[2 * start[p]], y = xy[2 * start[p] + 1];
    context.moveTo(x * k - dx, y * k - dy);
    for (let v = start[p] + 1; v < end; v++) {
      const u = xy[2 * v], w = xy[2 * v + 1];
      if (u - x < step && x - u < step && w - y < step && y - w < step && (closed || v < end - 1)) continue;
      x = u; y = w;
      context.lineTo(x * k - dx, y * k - dy);
    }
    if (closed) context.closePath();
  }
}

/* Run `paint` on paths of up to 200 shapes that pass the test: few calls, no endless path. */
function each(context, layer, view, least, test, closed, paint) {
  let n = 0;
  for (let i = 0; i < layer.n; i++) {
    if (!isSeen(layer, i, view, least) || !test(i)) continue;
    if (n % 200 === 0) {
      if (n) paint();
      context.beginPath();
    }
    trace(context, layer, i, view, closed);
    n++;
  }
  if (n) paint();
}

function hatch(colour, gap, width, back) {
  const tile = document.createElement("canvas");
  tile.width = tile.height = gap;
  const context = tile.getContext("2d");
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  for (const shift of [-gap, 0, gap]) {
    context.moveTo(shift, back ? 0 : gap);
    context.lineTo(shift + gap, back ? gap : 0);
  }
  context.stroke();
  return tile;
}

function stroke(context, layer, view, least, test, colour, width, dash) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash || []);
  each(context, layer, view, least, test, layer.closed, () => context.stroke());
  context.setLineDash([]);
}
