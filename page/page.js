// The page's controls: filters, search, level, fill, theme, zoom.

const searchBox = $("search");
const legendKeys = { period: "filter.period", ministry: "filter.ministry", kind: "filter.kind" };

function makeChoices() {
  for (const group of groups) {
    if (data.choices[group].length < 2) continue;
    const field = element("fieldset", { id: "choice-" + group }, element("legend", {}, text(legendKeys[group])));
    for (const [code, name] of data.choices[group]) {
      const box = element("input", { type: "checkbox", value: code, name: group });
      field.append(element("label", {}, box, element("span", {}, name), element("output", {})));
    }
    $("choices").append(field);
  }
}

function paintCounts() {
  for (const group of groups) {
    const counts = countsOf(group, choice);
    for (const box of document.getElementsByName(group)) {
      const count = counts.get(box.value);
      box.parentElement.querySelector("output").textContent = number(count);
      box.parentElement.classList.toggle("empty", count === 0);
      box.checked = choice[group].has(box.value);
    }
  }
}

function paintShowing() {
  const { total, unplaced } = state.table;
  const sentences = [text("filter.showing", { count: state.decisions.length, total: data.decisions.length })];
  if (total.decisions && total.min !== null) sentences.push(text("sheet.total_jobs", { jobs: figuresText(total, "jobs") }));
  if (total.unknown) sentences.push(text("count.with_unknown", { count: total.unknown }));
  $("showing").textContent = sentences.join(" · ");

  const largest = state.table.parts
    .map((figures, i) => ({ area: areasOf()[i], figures }))
    .filter(({ area, figures }) => area[7] && figures.min > 0)
    .sort((a, b) => b.figures.min - a.figures.min)
    .slice(0, 5)
    .map(({ area, figures }) => `${area[1]} ${figuresText(figures, "jobs")}`);
  const kinds = areasOf().flatMap((area, i) => (area[8] ? [valueOf(area, state.table.parts[i], "jobs").kind] : []));
  const count = (kind) => number(kinds.filter((each) => each === kind).length);
  const words = [sentences.join(", ") + "."];
  if (largest.length) words.push(text("page.largest", { areas: largest.join(", ") }));
  words.push(text("page.map_text_" + state.level, { zero: count("zero"), unknown: count("no-data"), outside: count("outside") }));
  if (unplaced.decisions) words.push(text("sheet.unplaced_note", { count: unplaced.decisions }));
  $("map-text").textContent = words.join(" ");
}

// Search narrows the decisions; a municipality without any is found on the map all the same.
function paintMatches() {
  const words = choice.words;
  const found = words.length
    ? areasOf().flatMap((area, i) => (shapes()[i] && words.every((word) => fold(area[2]).includes(word)) ? [i] : []))
    : [];
  $("matches").replaceChildren(
    ...found.slice(0, 6).map((i) => element("li", {}, element("button", { type: "button", "data-area": i }, areasOf()[i][2]))));
}

function makeFills() {
  const fills = data.levels[data.level].fills;
  for (const [code, { title }] of Object.entries(fills)) $("fill").append(element("option", { value: code }, title));
  $("fill").append(element("option", { value: "none" }, text("measure.none")));
  $("fill").value = data.fill;
}

function setLevel(level) {
  if (current !== null) shapes()[current]?.setAttribute("tabindex", "-1");
  current = null;
  pointedAt = null;
  card.hidden = true;
  state.area = null;
  state.level = level;
  areaList.setAttribute("aria-label", text(level === "county" ? "level.counties" : "level.municipalities"));
  for (const radio of document.getElementsByName("level")) radio.checked = radio.value === level;
  state.table = tally(select(choice), level);
  current = startOf(state.table);
  update();
}

function isDark() {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

makeChoices();
makeFills();
listeners.push(paintCounts, paintShowing, paintMatches);

$("choices").addEventListener("change", ({ target }) => {
  choice[target.name][target.checked ? "add" : "delete"](target.value);
  update();
});
searchBox.addEventListener("input", () => {
  choice.words = fold(searchBox.value).split(/[ \t\r\n]+/).filter(Boolean);
  update();
});
$("matches").addEventListener("click", (event) => {
  const position = event.target.closest("button")?.dataset.area;
  if (position === undefined) return;
  const area = areasOf()[position];
  if (state.level === "municipality") look(area[5], area[6], Math.max(zoomOf(), 3));
  choose(Number(position));
  focusOn(Number(position));
});
$("form").addEventListener("submit", (event) => event.preventDefault());
$("reset").addEventListener("click", (event) => {
  event.preventDefault();
  for (const group of groups) choice[group].clear();
  choice.words = [];
  searchBox.value = "";
  update();
});
for (const radio of document.getElementsByName("level")) {
  radio.addEventListener("change", () => setLevel(radio.value));
}
$("fill").addEventListener("change", () => {
  state.fill.measure = $("fill").value;
  update();
});
$("zoom-in").addEventListener("click", () => zoomBy(1.6));
$("zoom-out").addEventListener("click", () => zoomBy(1 / 1.6));
$("zoom-all").addEventListener("click", () => look(0, 0, 1));
const themeButton = $("theme");
themeButton.hidden = false;
const showTheme = () => themeButton.setAttribute("aria-pressed", String(isDark()));
themeButton.addEventListener("click", () => {
  document.documentElement.dataset.theme = isDark() ? "light" : "dark";
  showTheme();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", showTheme);
showTheme();
if (matchMedia("(max-width: 760px)").matches) $("filters").open = false;
// A link to the map goes to the area where Tab would go.
for (const link of document.querySelectorAll('a[href="#areas"]')) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    focusOn(current);
  });
}
new ResizeObserver(() => {
  fitSymbols();
  paintLegendFill();
  paintLegendCircles();
}).observe(map);

setLevel(data.level);
