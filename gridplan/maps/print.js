/* Prints the map: the plan is fitted to the sheet, controls are left away, the legend, the
   scale, north and the sources stay. Ctrl+P does the same; a print begun from a menu of the
   browser shrinks the window as it is, since nothing drawn then would reach the paper. */
"use strict";

let printRatio = 0;  // pixels of a canvas per pixel of the page while a sheet is printed

function gridplanPrinter(map, data, kit) {
  const { words, escaped, panel } = kit;
  const SHEETS = { A4: [210, 297], A3: [297, 420] }, MARGIN = 8;
  const box = map.getContainer(), style = document.createElement("style");
  document.head.append(style);
  let before = null;

  /* The way the plan lies on a sheet best. */
  function lies() {
    const [[south, west], [north, east]] = data.extent;
    const wide = (east - west) * Math.cos((south + north) * Math.PI / 360);
    return wide > north - south ? "landscape" : "portrait";
  }

  function lay(sheet, way) {
    if (before) return;
    const [short, long] = SHEETS[sheet], [width, height] = way === "landscape" ? [long, short] : [short, long];
    dress(sheet, way);
    box.style.width = `${width - 2 * MARGIN}mm`;
    box.style.height = `${height - 2 * MARGIN - 1}mm`;
    printRatio = sheet === "A3" ? 2 : 3;
    map.invalidateSize({ animate: false });
    const size = map.getSize(), side = way === "landscape" ? [size.x * 0.2, 14] : [14, size.y * 0.12];
    map.fitBounds(data.extent, { paddingTopLeft: side, paddingBottomRight: way === "landscape" ? [14, 14] : [14, size.y * 0.16], animate: false });
    kit.redraw();
  }

  function dress(sheet, way) {
    before = { centre: map.getCenter(), zoom: map.getZoom(), css: box.style.cssText };
    style.textContent = `@page { size: ${sheet} ${way}; margin: ${MARGIN}mm; }`;
    document.body.classList.add("gp-paper");
    date.textContent = new Date().toLocaleDateString(data.language);
  }

  function shrink() {
    if (before) return;
    const { clientWidth, clientHeight } = box, way = clientWidth > clientHeight ? "landscape" : "portrait";
    const [width, height] = way === "landscape" ? [297, 210] : [210, 297], mm = 96 / 25.4;
    dress("A4", way);
    box.style.width = `${clientWidth}px`;
    box.style.height = `${clientHeight}px`;
    box.style.zoom = Math.min((width - 2 * MARGIN) * mm / clientWidth, (height - 2 * MARGIN - 1) * mm / clientHeight);
  }

  function printSheet() {
    lay(...root.querySelector("select").value.split(" "));
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  }

  function putBack() {
    if (!before) return;
    const { centre, zoom, css } = before;
    before = null;
    printRatio = 0;
    style.textContent = "";
    document.body.classList.remove("gp-paper");
    box.style.cssText = css;
    map.invalidateSize({ animate: false });
    map.setView(centre, zoom, { animate: false });
    kit.redraw();
  }

  const sheets = ["A4 landscape", "A4 portrait", "A3 landscape", "A3 portrait"];
  const root = panel("topright", "gp-print", `<button type="button" aria-label="${escaped(words.print)}">${escaped(words.print)}</button>`
    + `<select aria-label="${escaped(words.sheet)}">${sheets.map((name) => `<option value="${name}"${name === `A4 ${lies()}` ? " selected" : ""}>${escaped(name.replace(/landscape|portrait/, (way) => words[way]))}</option>`).join("")}</select>`);
  const north = panel("topright", "gp-north", `<svg viewBox="0 0 24 34" width="24" height="34"><path d="M12 2 20 26 12 21 4 26Z" fill="#2b2b33"/><text x="12" y="34" text-anchor="middle" font-size="9">N</text></svg><small></small>`);
  const date = north.querySelector("small");
  root.querySelector("button").addEventListener("click", printSheet);
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "p") return;
    event.preventDefault();
    printSheet();
  });
  window.addEventListener("beforeprint", shrink);
  window.addEventListener("afterprint", putBack);
}
