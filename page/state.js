// What is chosen on the page, and what follows from it. Whoever shows something is told when it changes.

const choice = { period: new Set(), ministry: new Set(), kind: new Set(), words: [] };
const state = {
  level: data.level,
  fill: { measure: data.fill, classes: null },
  table: tally([], data.level),
  area: null, // position of the chosen area at the level
};
const listeners = [];

const $ = (id) => document.getElementById(id);
const areasOf = () => data.levels[state.level].areas;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function drawn(name, attributes = {}) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Counts anew and shows it everywhere. */
function update() {
  state.fill.classes = data.levels[state.level].fills[state.fill.measure] ?? null;
  state.decisions = select(choice);
  state.table = tally(state.decisions, state.level);
  for (const listener of listeners) listener();
}

function choose(area) {
  state.area = area;
  for (const listener of listeners) listener();
}

/** "4–6 stillingar, 2 vedtak, 1 vedtak utan tal kjem i tillegg": an area's figures in words. */
function inWords(area, figures) {
  if (!area[7]) return text("legend.out_of_scope");
  if (!figures.decisions) return text("legend.zero");
  const words = [];
  if (figures.min !== null || figures.max !== null) {
    words.push(figuresText(figures, "jobs") + " " + text("measure_in_text.jobs"));
  }
  words.push(text("count.decisions", { count: number(figures.decisions) }));
  if (figures.lowRate !== null) words.push(text("count.per_1000", { count: figuresText(figures, "jobs-per-1000") }));
  if (figures.unknown) words.push(text("count.with_unknown", { count: number(figures.unknown) }));
  return words.join(", ");
}
