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
