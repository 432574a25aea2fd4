/* What the colours, hatchings and lines of the map mean. */
"use strict";

const LINES = { grid_border: ["#33333d", 1.9], community_border: ["#5b2a86", 3.2] };

/* kit: words, escaped, modes, notes; hatches and marks by status; has(status): whether a grid is
   so; choose(mode). Returns nothing: the box of the panel is filled. */
function gridplanLegend(box, kit) {
  const { words, escaped, modes, hatches, marks, has } = kit, list = box.querySelector("section");

  function sample(draw) {
    const canvas = document.createElement("canvas"), context = canvas.getContext("2d");
    canvas.width = 52;
    canvas.height = 32;
    context.scale(2, 2);
    draw(context);
    return canvas;
  }

  const line = ([colour, width]) => (context) => {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(1, 8);
    context.lineTo(25, 8);
    context.stroke();
  };

  const area = (colour, hatch, edge = "#33333d") => (context) => {
    context.fillStyle = colour;
    context.globalAlpha = 0.72;
    context.fillRect(1, 1, 24, 14);
    context.globalAlpha = 1;
    if (hatch) {
      context.fillStyle = context.createPattern(hatch, "repeat");
      context.fillRect(1, 1, 24, 14);
    }
    context.strokeStyle = edge;
    context.strokeRect(1, 1, 24, 14);
  };

  function show(mode) {
    const items = mode.texts.map((text, c) => [text, area(mode.colours[c])]);
    if (items.length) items.push(null);
    if (has("exempt")) items.push([words.dedicated, area(mode.colours[mode.colours.length - 1], hatches.dedicated)]);
    for (const name of ["under", "over"]) if (has(name)) items.push([words[name], area("#ffffff", hatches[name], marks[name])]);
    for (const [name, look] of Object.entries(LINES)) items.push([words[name], line(look)]);
    list.innerHTML = "";
    for (const item of items) {
      const row = document.createElement(item ? "div" : "hr");
      if (item) row.append(sample(item[1]), item[0]);
      list.append(row);
    }
    for (const note of kit.notes) list.insertAdjacentHTML("beforeend", `<small>${escaped(note)}</small>`);
  }

  box.querySelector("select").addEventListener("change", (event) => {
    kit.choose(modes[event.target.value]);
    show(modes[event.target.value]);
  });
  show(modes[0]);
}
