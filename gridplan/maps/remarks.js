/* Remarks that readers drop on the map, and the answers of `gridplan consult`, as a list and as
   numbered flags. Nothing personal is asked for; what people wrote is shown as text. */
"use strict";

const REMARK_KINDS = ["border", "missing", "wrong", "other"];
const REMARK_COLOURS = { asked: "#0b5fa5", granted: "#1b7837", refused: "#b2182b" };

/* kit: say, escaped, world; gridsAt(latlng): the grids of the community there, the one that lies
   there first, as {code, name}; changed(message): something is to be shown anew. */
function remarkDesk(map, { say, escaped, world, gridsAt, changed }) {
  let remarks = [], answers = [];
  const field = (name, control) => `<label>${escaped(say(name))}${control}</label>`;
  const choice = (name, options) => `<select name="${name}">${options.map(([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`).join("")}</select>`;
  const kindOf = (one) => !one.kind ? "" : REMARK_KINDS.includes(one.kind) ? say("remark_" + one.kind) : one.kind;
  const about = (one) => [kindOf(one), one.grid || one.building_id || "", one.text].filter(Boolean).map(escaped).join(" · ");

  function add(latlng) {
    const grids = gridsAt(latlng), here = grids[0], form = document.createElement("form");
    form.className = "gp-card";
    form.innerHTML = field("remark_about", choice("grid", [["", say("remark_place")], ...(here ? [[here.code, here.name]] : [])]))
      + field("remark_kind", choice("kind", REMARK_KINDS.map((kind) => [kind, say("remark_" + kind)])))
      + field("remark_text", '<textarea name="text" maxlength="2000" rows="3"></textarea>')
      + field("remark_wish", choice("wish", [["", "–"], ...grids.slice(1).map((one) => [one.code, one.name])]))
      + `<button>${escaped(say("remark_add"))}</button>`;
    const { grid, kind, text, wish } = form.elements;
    const popup = L.popup({ minWidth: 240 }).setLatLng(latlng).setContent(form).openOn(map);
    // A wish is about the house at a place: a grid as a whole belongs nowhere else.
    grid.addEventListener("change", () => { wish.disabled = grid.value !== ""; if (wish.disabled) wish.value = ""; });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const said = { grid: grid.value, text: text.value.trim(), wish: wish.value };
      if (!said.text && !said.wish) return;
      const filled = Object.fromEntries(Object.entries(said).filter(([, value]) => value));
      remarks = [...remarks, { lon: Number(latlng.lng.toFixed(7)), lat: Number(latlng.lat.toFixed(7)), kind: kind.value, ...filled }];
      map.closePopup(popup);
      changed("");
    });
    text.focus();
  }

  function list(button) {
    const items = remarks.map((one, i) => `<li>${i + 1}. ${about(one)}${one.wish ? ` → ${escaped(one.wish)}` : ""} <button type="button" data-drop="${i}" aria-label="${escaped(say("delete"))}">×</button></li>`);
    const replies = answers.map((one, i) => `<li class="gp-${one.possible ? "ok" : "over"}">${i + 1}. ${about(one)}<br><b>${escaped(one.answer || "")}</b></li>`);
    return `<ul class="gp-remarks">${items.join("")}</ul><div class="gp-tools">${button("save_remarks", say("save_remarks"), !remarks.length)}${button("load_answers", say("open_answers"))}</div><ul class="gp-remarks">${replies.join("")}</ul>`;
  }

  function flag(context, view, { lon, lat }, colour, text) {
    const { x, y } = world(L.latLng(lat, lon)), u = x * view.k - view.dx, v = y * view.k - view.dy;
    context.fillStyle = colour;
    context.beginPath();
    context.arc(u, v, 9, 0, 7);
    context.fill();
    context.fillStyle = "#ffffff";
    context.font = "700 11px sans-serif";
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(text, u, v);
  }

  function flags(context, view) {
    remarks.forEach((one, i) => flag(context, view, one, REMARK_COLOURS.asked, String(i + 1)));
    answers.forEach((one, i) => { if (one.lon != null) flag(context, view, one, one.possible ? REMARK_COLOURS.granted : REMARK_COLOURS.refused, String(i + 1)); });
  }

  function answered(text) {
    try {
      const found = JSON.parse(text);
      answers = (Array.isArray(found) ? found : found.answers || []).filter((one) => one && typeof one === "object");
      changed("");
    } catch {
      changed(say("no_step"));
    }
  }

  return {
    add, list, flags, answered,
    drop(i) { remarks = remarks.filter((_, other) => other !== i); changed(""); },
    saved() { return JSON.stringify({ remarks }, null, 1); },
  };
}
