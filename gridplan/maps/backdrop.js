/* Tiles of a map service behind the plan. Services in China show the ground some 500 m off: the
   tiles are laid as if seen from the shifted place, and moved back. */
"use strict";

function gridplanBackdrop(map, data) {
  const { urls, hosts, credit, shift } = data.backdrop, [[south, west], [north, east]] = data.extent;

  /* The place that a service shows at a place: between the corners of the plan, interpolated. */
  function shifted({ lat, lng }) {
    const u = Math.min(1, Math.max(0, (lng - west) / (east - west || 1)));
    const v = Math.min(1, Math.max(0, (lat - south) / (north - south || 1)));
    const weight = [(1 - u) * (1 - v), u * (1 - v), (1 - u) * v, u * v];
    const by = (axis) => weight.reduce((sum, one, i) => sum + one * shift[i][axis], 0);
    return L.latLng(lat + by(1), lng + by(0));
  }

  const Tiles = L.TileLayer.extend({
    _getTiledPixelBounds(centre) {
      return L.TileLayer.prototype._getTiledPixelBounds.call(this, shifted(centre));
    },
    _setZoomTransform(level, centre, zoom) {
      L.TileLayer.prototype._setZoomTransform.call(this, level, shifted(centre), zoom);
    },
  });
  const options = { subdomains: hosts || "abc", attribution: "", maxNativeZoom: 18, maxZoom: 20 };
  const layer = L.layerGroup(urls.map((url) => new Tiles(url, options)));
  return { layer, credit, isOn: () => map.hasLayer(layer) };
}
