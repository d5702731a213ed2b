// The figures as a table that any column sorts, and the decisions behind them.

const collator = new Intl.Collator(data.language === "en" ? "en" : "nb");
const order = { column: "jobs", descending: true };

const columns = [
  { id: "name", key: () => (state.level === "county" ? "table.county" : "table.municipality") },
  { id: "jobs", key: () => "table.jobs", of: (figures) => figures.min, show: (figures) => figuresText(figures, "jobs"),
    bounds: (figures) => [figures.min, figures.max] },
  { id: "decisions", key: () => "table.decisions", of: (figures) => figures.decisions,
    show: (figures) => number(figures.decisions) },
  { id: "unknown", key: () => "table.unknown", of: (figures) => figures.unknown, show: (figures) => number(figures.unknown) },
  { id: "per-1000", key: () => "table.per_1000", of: (figures) => figures.lowRate,
    show: (figures) => figuresText(figures, "jobs-per-1000"), bounds: (figures) => [figures.lowRate, figures.highRate] },
  { id: "population", key: () => "table.population", of: (figures) => figures.population,
    show: (figures) => (figures.population === null ? "" : number(figures.population)) },
  { id: "county", key: () => "table.county", only: "municipality" },
];
const shownColumns = () => columns.filter(({ only }) => !only || only === state.level);

// What is not known stands last, whichever way the column is sorted.
function compare(a, b) {
  const column = columns.find(({ id }) => id === order.column);
  const sign = order.descending ? -1 : 1;
  if (!column.of) {
    const name = (row) => (column.id === "county" ? countyOf(row.area) : row.area[1]);
    return sign * collator.compare(name(a), name(b)) || a.position - b.position;
  }
  const [one, other] = [column.of(a.figures), column.of(b.figures)];
  if (one === null || other === null) return (one === null) - (other === null) || a.position - b.position;
  return sign * (one - other) || a.position - b.position;
}

function head() {
  const cells = shownColumns().map((column) => {
    const sorted = column.id === order.column ? (order.descending ? "descending" : "ascending") : "none";
    const button = element("button", { type: "button", "data-column": column.id }, text(column.key()));
    return element("th", { scope: "col", class: column.of ? "" : "letters", "aria-sort": sorted }, button);
  });
  $("head").replaceChildren(...cells);
}

function cell(column, figures) {
  const made = element("td", {}, column.show(figures));
  column.bounds?.(figures).forEach((bound, i) => {
    if (bound !== null) made.setAttribute(i ? "data-max" : "data-min", bound);
  });
  return made;
}

function addCells(row, figures, county) {
  for (const column of shownColumns()) if (column.of) row.append(cell(column, figures));
  if (state.level === "municipality") row.append(element("td", { class: "letters" }, county));
}

function rowOf({ area, figures, position }) {
  const button = element("button", { type: "button", "data-area": position }, nameOf(area));
  const row = element("tr", { "data-number": area[0] }, element("th", { scope: "row" }, button));
  addCells(row, figures, countyOf(area));
  row.classList.toggle("chosen", position === state.area);
  return row;
}

function sumRow(id, name, figures, quiet) {
  const row = element("tr", { "data-number": id }, element("th", { scope: "row" }, name));
  addCells(row, figures, "");
  row.classList.toggle("quiet", quiet);
  return row;
}

function paintTable() {
  const { parts, unplaced, total } = state.table;
  const everything = $("all-areas").checked;
  const rows = areasOf()
    .map((area, position) => ({ area, position, figures: parts[position] }))
    .filter(({ area, figures }) => figures.decisions || (everything && area[8]))
    .sort(compare);
  head();
  $("rows").replaceChildren(...rows.map(rowOf));
  const sums = [sumRow("total", text("page.total"), total, false)];
  if (unplaced.decisions) sums.unshift(sumRow("unplaced", text("inspector.unplaced"), unplaced, true));
  $("sums").replaceChildren(...sums);
  $("caption").textContent = text("page.caption_" + state.level);
  $("all-areas-label").textContent = text(state.level === "county" ? "page.all_counties" : "page.all_municipalities");
}

function decisionItem(decision) {
  const area = decision.area === null ? null : data.levels.municipality.areas[decision.area];
  const place = [...new Set([decision.place, area?.[1]].filter(Boolean))].join(", ");
  const label = (group) => data.choices[group].find(([code]) => code === decision[group])[1];
  const moved = decision.from ? " · " + text("inspector.moved_from", { place: decision.from }) : "";
  const source = decision.url
    ? element("a", { href: decision.url, rel: "noopener noreferrer", target: "_blank" }, decision.title || decision.url,
        element("span", { class: "unseen" }, " (" + text("page.new_window") + ")"))
    : decision.title || text("inspector.no_source");
  return element("li", {},
    element("h3", {}, decision.agency || label("ministry")),
    element("div", {}, [place, decision.jobs].filter(Boolean).join(" · ")),
    element("div", { class: "quiet" }, `${label("kind")} · ${decision.date} · ${label("ministry")}${moved}`),
    element("div", {}, source));
}

function paintDecisions() {
  const area = state.area === null ? null : areasOf()[state.area];
  const decisions = area ? state.table.parts[state.area].behind : state.decisions;
  $("decisions-title").textContent = area ? nameOf(area) : text("page.decisions_all");
  $("facts").textContent = area ? inWords(area, state.table.parts[state.area]) : decisions.length ? "" : text("empty.no_decisions");
  $("all-decisions").hidden = !area;
  $("decisions").replaceChildren(...decisions.map(decisionItem));
}

$("head").addEventListener("click", (event) => {
  const column = event.target.closest("button")?.dataset.column;
  if (!column) return;
  // Names rise first, figures fall.
  const falls = !["name", "county"].includes(column);
  order.descending = column === order.column ? !order.descending : falls;
  order.column = column;
  paintTable();
  $("head").querySelector(`[data-column="${column}"]`).focus();
});
$("rows").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  choose(Number(button.dataset.area));
  $("decisions-title").focus();
});
$("all-areas").addEventListener("change", paintTable);
$("all-decisions").addEventListener("click", () => {
  choose(null);
  $("decisions-title").focus();
});

listeners.push(paintTable, paintDecisions);
