/* Finds communities and grids by what is typed: the nearest match first. */
"use strict";

/* Full-width letters and digits are the plain ones, capitals do not matter. */
const fold = (text) => String(text ?? "").normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/* Return the positions of the entries that match, best first, and how many more there are.
   An entry is a list of folded texts, the name first. Exact matches are never cut. */
function search(entries, query, most) {
  const wanted = fold(query), found = [];
  if (!wanted) return { hits: [], more: 0 };
  entries.forEach((texts, i) => {
    let rank = 3;  // 0 is the text, 1 begins with it, 2 holds it
    for (const text of texts) {
      if (text === wanted) rank = 0;
      else if (rank > 1 && text.startsWith(wanted)) rank = 1;
      else if (rank > 2 && text.includes(wanted)) rank = 2;
    }
    if (rank < 3) found.push({ i, rank, length: texts[0].length });
  });
  found.sort((a, b) => a.rank - b.rank || a.length - b.length || a.i - b.i);
  const shown = Math.max(most, found.filter((hit) => hit.rank === 0).length);
  return { hits: found.slice(0, shown).map((hit) => hit.i), more: Math.max(0, found.length - shown) };
}

/* A box to type into and the list below it, by mouse and by keys: arrows go through the list,
   Enter goes to the place, Escape empties the box. kit: words, escaped; find(query) gives hits
   [name, note, place] and how many more there are; go(place). */
function gridplanSearch(box, { words, escaped, find, go }) {
  const input = box.querySelector("input"), list = box.querySelector("ul");
  let hits = [], at = 0;

  function mark() {
    list.querySelectorAll("li[data-hit]").forEach((item, h) => {
      item.setAttribute("aria-selected", String(h === at));
      if (h === at) item.scrollIntoView({ block: "nearest" });
    });
    if (hits.length) input.setAttribute("aria-activedescendant", `gp-hit-${at}`);
    else input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-expanded", String(hits.length > 0));
  }

  function show() {
    const { hits: found, more } = find(input.value), none = (text) => `<li class="gp-none">${escaped(text)}</li>`;
    hits = found;
    at = 0;
    list.innerHTML = hits.map(([name, note], h) =>
      `<li role="option" id="gp-hit-${h}" data-hit="${h}">${escaped(name)}<small>${escaped(note)}</small></li>`).join("")
      || (input.value.trim() ? none(words.nothing) : "");
    if (more) list.insertAdjacentHTML("beforeend", none(words.more.replace("{n}", more.toLocaleString())));
    mark();
  }

  function leave(h) {
    const [, , place] = hits[h];
    hits = [];
    list.innerHTML = "";
    mark();
    go(place);
  }

  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") { input.value = ""; show(); }
    else if (!hits.length) return;
    else if (event.key === "Enter") leave(at);
    else if (step) {
      at = (at + step + hits.length) % hits.length;
      mark();
      event.preventDefault();
    }
  });
  list.addEventListener("click", (event) => {
    event.stopPropagation();  // the item is gone before the map asks where the click came from
    const item = event.target.closest("li[data-hit]");
    if (item) leave(Number(item.dataset.hit));
  });
}
