/* All grids as a table beside the map: sorted by any column, filtered by a word, a row and its
   ground lit up together. Only the rows that fit a few screens are in the page. */
"use strict";

function gridplanList(map, kit) {
  const { words, escaped, panel, n, columns, text, hover, go } = kit;
  const STEP = 200;
  const root = panel("topright", "gp-list", `<button type="button" aria-expanded="false">${escaped(words.table)}</button><div hidden></div>`);
  const button = root.querySelector("button"), body = root.querySelector("div");
  let by = 0, down = false, rows = [], length = STEP;

  function make() {
    body.innerHTML = `<input type="search" placeholder="${escaped(words.filter)}" aria-label="${escaped(words.filter)}"><div class="gp-rows" tabindex="-1">`
      + `<table><thead><tr>${columns.map(({ label }, c) => `<th aria-sort="none"><button type="button" data-by="${c}">${escaped(label)}</button></th>`).join("")}</tr></thead><tbody></tbody></table></div>`
      + '<p aria-live="polite"></p>';
    const list = body.querySelector(".gp-rows");
    body.querySelector("input").addEventListener("input", arrange);
    list.addEventListener("scroll", () => {
      if (list.scrollTop + list.clientHeight < list.scrollHeight - 300 || length >= rows.length) return;
      length += STEP;
      fill();
    });
    const rowOf = (event) => event.target.closest("tr[data-row]");
    list.addEventListener("pointerover", (event) => hover(Number(rowOf(event)?.dataset.row ?? -1)));
    list.addEventListener("pointerleave", () => hover(-1));
    list.addEventListener("focusin", (event) => hover(Number(rowOf(event)?.dataset.row ?? -1)));
    list.addEventListener("click", (event) => { const row = rowOf(event); if (row) go(Number(row.dataset.row)); });
    list.addEventListener("keydown", (event) => {
      const row = rowOf(event);
      if (!row) return;
      const next = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling }[event.key];
      if (next) next.focus();
      else if (event.key === "Enter") go(Number(row.dataset.row));
      else return;
      event.preventDefault();
    });
    arrange();
  }

  /* Choose and sort the rows; equal ones stay in the order of their codes. */
  function arrange() {
    const wanted = fold(body.querySelector("input").value.trim()), { value } = columns[by], sign = down ? -1 : 1;
    rows = [];
    for (let i = 0; i < n; i++) if (!wanted || fold(text(i)).includes(wanted)) rows.push(i);
    const values = new Map(rows.map((i) => [i, value(i)]));
    const isText = typeof values.values().next().value === "string";
    const order = isText ? new Intl.Collator(document.documentElement.lang, { numeric: true }).compare : (a, b) => a - b;
    rows.sort((a, b) => sign * order(values.get(a), values.get(b)) || a - b);
    body.querySelectorAll("th").forEach((th, c) => th.setAttribute("aria-sort", c !== by ? "none" : down ? "descending" : "ascending"));
    length = STEP;
    body.querySelector(".gp-rows").scrollTop = 0;
    fill();
  }

  function fill() {
    body.querySelector("tbody").innerHTML = rows.slice(0, length).map((i) =>
      `<tr data-row="${i}" tabindex="0">${columns.map(({ cell, look }) => `<td${look ? ` class="${look(i)}"` : ""}>${escaped(cell(i))}</td>`).join("")}</tr>`).join("");
    body.querySelector("p").textContent = words.rows.replace("{n}", rows.length.toLocaleString());
  }

  root.addEventListener("click", (event) => {
    const hit = event.target.closest("button");
    if (!hit) return;
    if (hit === button) {
      body.hidden = !body.hidden;
      button.setAttribute("aria-expanded", String(!body.hidden));
      if (!body.innerHTML) make();
      if (!body.hidden) body.querySelector("input").focus();
    } else {
      const chosen = Number(hit.dataset.by);
      down = chosen === by && !down;
      by = chosen;
      arrange();
    }
  });

  return {
    /* Light up the row of a grid under the pointer. */
    lit(i) {
      body.querySelector("tr.gp-lit")?.classList.remove("gp-lit");
      if (i >= 0) body.querySelector(`tr[data-row="${i}"]`)?.classList.add("gp-lit");
    },
  };
}
