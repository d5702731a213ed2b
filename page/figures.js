// Which decisions are chosen and what they add up to: the same rules as the program's own sums. Ranges stay ranges, what
// is unknown is counted apart, and a unit that stands in two decisions is added once.

const groups = ["period", "ministry", "kind"];

/** Whether a decision passes the choice, leaving one group out of account if it is named. */
function passes(decision, choice, except) {
  return (
    groups.every((group) => group === except || !choice[group].size || choice[group].has(decision[group])) &&
    choice.words.every((word) => decision.found.includes(word))
  );
}

const select = (choice) => data.decisions.filter((decision) => passes(decision, choice));

/** How many decisions each choice of a group would leave, with the other groups as they are. */
function countsOf(group, choice) {
  const counts = new Map(data.choices[group].map(([code]) => [code, 0]));
  for (const decision of data.decisions) {
    if (passes(decision, choice, group)) counts.set(decision[group], counts.get(decision[group]) + 1);
  }
  return counts;
}

const noFigures = () => ({ decisions: 0, min: null, max: null, unknown: 0, open: false, behind: [] });

function add(figures, decision, repeated) {
  figures.behind.push(decision);
  figures.decisions += 1;
  if (decision.min === null) figures.unknown += 1;
  if (repeated) return;
  if (decision.min !== null) figures.min = (figures.min ?? 0) + decision.min;
  if (decision.max !== null) figures.max = (figures.max ?? 0) + decision.max;
  if (decision.open) figures.open = true;
}

function close(figures, population = null) {
  if (!figures.decisions) figures.min = figures.max = 0;
  const rate = (jobs) => (jobs === null || !(population > 0) ? null : (jobs / population) * 1000);
  return Object.assign(figures, { population, lowRate: rate(figures.min), highRate: rate(figures.max) });
}

/** Figures of each area of a level, of decisions without a municipality, and of all. */
function tally(decisions, level) {
  const areas = data.levels[level].areas;
  const parts = areas.map(noFigures);
  const unplaced = noFigures();
  const total = noFigures();
  const chosen = new Set(decisions.map((decision) => decision.id));
  for (const decision of decisions) {
    const repeated = decision.same !== decision.id && chosen.has(decision.same);
    add(total, decision, repeated);
    const municipality = decision.area === null ? null : data.levels.municipality.areas[decision.area];
    const part = municipality && (level === "county" ? municipality[3] : decision.area);
    add(part === null ? unplaced : parts[part], decision, repeated);
  }
  parts.forEach((figures, i) => close(figures, areas[i][4]));
  const people = data.levels.municipality.areas.map((area) => area[4]);
  close(total, people.includes(null) ? null : people.reduce((sum, count) => sum + count, 0));
  return { level, parts, unplaced: close(unplaced), total };
}

/** The lower bound of a measure, null when it is not known. */
function lowest(figures, measure) {
  if (measure === "decisions") return figures.decisions;
  return measure === "jobs" ? figures.min : figures.lowRate;
}

/** What a map can say of an area: { value }, or that it is "zero", "no-data" or "outside". */
function valueOf(area, figures, measure) {
  if (!area[7]) return { kind: "outside" };
  const value = lowest(figures, measure);
  if (value === null) return { kind: "no-data" };
  return value > 0 ? { kind: "value", value } : { kind: "zero" };
}

/** Position of the class that a value is in. What lies outside the outer bounds is in the first or the last. */
function classOf(value, bounds) {
  const inner = bounds.slice(1, -1);
  const position = inner.findIndex((bound) => value <= bound);
  return position < 0 ? inner.length : position;
}

/** "c2", "zero", "no-data", "outside", or "plain" without a fill: the class of the style sheet. */
function fillOf(area, figures, fill) {
  if (!fill.classes) return area[7] ? "plain" : "outside";
  const { kind, value } = valueOf(area, figures, fill.measure);
  if (kind !== "value") return kind;
  return fill.classes.bounds.length < 2 ? "no-data" : "c" + classOf(value, fill.classes.bounds);
}

function figuresText(figures, measure) {
  if (measure === "decisions") return number(figures.decisions);
  if (measure === "jobs") return range(figures.min, figures.max, figures.open, 1);
  if (figures.lowRate === null && figures.highRate === null) return "";
  return range(figures.lowRate, figures.highRate, figures.open, 2);
}
