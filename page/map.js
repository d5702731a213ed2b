// The map: fills, circles, and the part of it that is seen. A municipality is a path, a county the group around its paths.

const map = $("map");
const frame = $("frame");
const whole = map.viewBox.baseVal;
const fullWidth = whole.width;
const fullHeight = whole.height;
const unitsPerPoint = 10;

const elementOf = (level, position) =>
  document.getElementById((level === "county" ? "k" : "m") + data.levels[level].areas[position][0]);
const municipalityPaths = data.levels.municipality.areas.map((area, i) => elementOf("municipality", i));
const countyGroups = data.levels.county.areas.map((area, i) => elementOf("county", i));
/** The elements of the level's areas; null for one that is outside the picture. */
const shapes = () => (state.level === "county" ? countyGroups : municipalityPaths);

const zoomOf = () => fullWidth / whole.width;
/** Pixels that the whole map takes across; it may be narrower than its box. */
const drawnWidth = () => Math.min(map.clientWidth, (map.clientHeight * fullWidth) / fullHeight) || fullWidth / unitsPerPoint;
/** Units of the map for a pixel of the screen. */
const unitsPerPixel = () => whole.width / drawnWidth();

/** How much larger than drawn symbols are in map units: steady on screen when the map comes nearer, larger on a narrow one. */
function symbolScale() {
  const narrow = (0.7 * fullWidth) / unitsPerPoint / drawnWidth();
  return Math.min(Math.max(narrow, 1), 2) / zoomOf();
}

function radiusOf(value, circles) {
  const radius = circles.radius * (value / circles.largest) ** data.exponent;
  return Math.max(radius, circles.smallest);
}

function circleAt({ x, y, value, where = "circle-group" }, circles) {
  const group = drawn("g", { class: where, "data-x": x, "data-y": y });
  if (value === null) {
    group.append(drawn("circle", { class: "circle-ground", r: 39 }), drawn("circle", { class: "circle unknown", r: 39 }));
  } else {
    const r = radiusOf(value, circles);
    group.append(drawn("circle", { class: "circle-edge", r: r + 14 }), drawn("circle", { class: "circle", r: r + 5 }));
  }
  return group;
}

function paintFills() {
  const { parts } = state.table;
  const areas = areasOf();
  municipalityPaths.forEach((path, i) => {
    if (!path) return;
    const position = state.level === "county" ? data.levels.municipality.areas[i][3] : i;
    path.setAttribute("class", fillOf(areas[position], parts[position], state.fill));
  });
  map.classList.toggle("by-county", state.level === "county");
  for (const theme of ["light", "dark"]) {
    (state.fill.classes?.[theme] ?? []).forEach((color, i) => {
      document.documentElement.style.setProperty("--" + theme[0] + i, color);
    });
  }
}

// Svalbard is no municipality; what is decided there stands in the inset.
function svalbardCircles(circles) {
  const places = new Map();
  for (const decision of state.decisions) {
    if (!decision.svalbard) continue;
    const key = decision.svalbard.join();
    places.set(key, [...(places.get(key) ?? []), decision]);
  }
  return [...places.values()].map((decisions) => {
    const figures = tally(decisions, state.level).unplaced;
    const value = data.symbols === "jobs-per-1000" ? null : lowest(figures, data.symbols);
    const [x, y] = decisions[0].svalbard;
    return { x, y, value, where: "circle-group in-svalbard" };
  });
}

function paintCircles() {
  const circles = data.levels[state.level].circles;
  const group = $("circles");
  group.replaceChildren();
  if (!circles) return;
  const marks = svalbardCircles(circles);
  areasOf().forEach((area, i) => {
    if (!shapes()[i]) return;
    const { kind, value } = valueOf(area, state.table.parts[i], data.symbols);
    if (kind === "value" || kind === "no-data") marks.push({ x: area[5], y: area[6], value: value ?? null });
  });
  marks.sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  for (const mark of marks) group.append(circleAt(mark, circles));
}

// Symbols and patterns keep their size while the map comes nearer.
function fitSymbols() {
  const scale = symbolScale().toFixed(4);
  for (const group of $("circles").children) {
    group.setAttribute("transform", `translate(${group.dataset.x} ${group.dataset.y}) scale(${scale})`);
  }
  for (const group of $("places").children) {
    const at = (group.dataset.at ??= group.getAttribute("transform"));
    group.setAttribute("transform", `${at} scale(${scale})`);
  }
  const pattern = (unitsPerPixel() / unitsPerPoint).toFixed(4);
  for (const id of ["hatch", "dots"]) $(id).setAttribute("patternTransform", `scale(${pattern})`);
  const close = zoomOf() > 1.01;
  map.classList.toggle("closer", close);
  $("zoom-out").disabled = $("zoom-all").disabled = !close;
}

/** Shows the map `zoom` times as near around a point of it. */
function look(x, y, zoom) {
  const width = fullWidth / Math.min(Math.max(zoom, 1), 24);
  const height = (width / fullWidth) * fullHeight;
  const inside = (at, size, all) => Math.min(Math.max(at - size / 2, 0), all - size);
  whole.x = inside(x, width, fullWidth);
  whole.y = inside(y, height, fullHeight);
  whole.width = width;
  whole.height = height;
  fitSymbols();
}

const middle = () => [whole.x + whole.width / 2, whole.y + whole.height / 2];
const zoomBy = (factor) => look(...middle(), zoomOf() * factor);

/** Moves the map so that a point is well inside, if it is not. */
function bringIntoView(x, y) {
  const out = (at, start, size) => at < start + size * 0.08 || at > start + size * 0.92;
  if (zoomOf() > 1.01 && (out(x, whole.x, whole.width) || out(y, whole.y, whole.height))) look(x, y, zoomOf());
}

const toScreen = (x, y) => new DOMPoint(x, y).matrixTransform(map.getScreenCTM());

listeners.push(paintFills, paintCircles, fitSymbols);
