// The legend, made of the classes that filled the map: how many areas each holds, the circles' sizes, the other signs.

function swatch(fill) {
  // In the map's units, so that hatching is as wide as there.
  const unit = unitsPerPixel();
  const svg = drawn("svg", { width: 22, height: 14, viewBox: `0 0 ${22 * unit} ${14 * unit}`, "aria-hidden": "true" });
  svg.append(drawn("rect", {
    class: fill + " frame", x: unit / 2, y: unit / 2, width: 21 * unit, height: 13 * unit, rx: 2 * unit,
  }));
  return svg;
}

function entry(sign, label, count) {
  const item = element("li", {}, sign, element("span", {}, label));
  if (count !== undefined) item.append(element("span", { class: "count" }, number(count)));
  return item;
}

function paintLegendFill() {
  const counts = new Map();
  areasOf().forEach((area, i) => {
    const fill = fillOf(area, state.table.parts[i], state.fill);
    if (shapes()[i]) counts.set(fill, (counts.get(fill) ?? 0) + 1);
  });
  const list = element("ul");
  const { classes } = state.fill;
  // The greatest class on top, as in the window.
  const labels = classes?.labels ?? [];
  for (let i = labels.length - 1; i >= 0; --i) list.append(entry(swatch("c" + i), labels[i], counts.get("c" + i) ?? 0));
  for (const [fill, key] of [["zero", "legend.zero"], ["no-data", "legend.no_data"], ["outside", "legend.out_of_scope"]]) {
    if (counts.get(fill)) list.append(entry(swatch(fill), text(key), counts.get(fill)));
  }
  const parts = classes ? [element("h4", {}, classes.title)] : [];
  $("legend-fill").replaceChildren(...parts, list);
}

// Nested circles on one ground line, as large as those on the map.
function circleSamples(circles) {
  const scale = symbolScale() / unitsPerPixel();
  const samples = circles.samples.map(([radius, label]) => ({ r: radius * scale, label }));
  const largest = samples[0].r;
  const line = 13;
  const edge = 1.5;
  const height = Math.max(2 * largest + 2 * edge, samples.length * line + 2);
  const svg = drawn("svg", { width: 2 * largest + 70, height, "aria-hidden": "true" });
  let free = 9;
  for (const { r, label } of samples) {
    const y = height - edge - r;
    svg.append(drawn("circle", { class: "circle circle-group", cx: largest + edge, cy: y, r }));
    // Labels of small circles give way downwards.
    const baseline = Math.max(y - r + 4, free);
    free = baseline + line;
    svg.append(drawn("line", { x1: largest + edge, y1: y - r, x2: 2 * largest + 12, y2: baseline - 4, stroke: "var(--edge-strong)" }));
    const words = drawn("text", { x: 2 * largest + 16, y: baseline, fill: "var(--text)", "font-size": 12 });
    words.textContent = label;
    svg.append(words);
  }
  return svg;
}

function smallSign(markup) {
  const svg = drawn("svg", { width: 22, height: 16, viewBox: "-110 -80 220 160", "aria-hidden": "true" });
  svg.innerHTML = markup;
  return svg;
}

function paintLegendCircles() {
  const circles = data.levels[state.level].circles;
  const parts = [];
  if (circles?.samples.length) {
    parts.push(element("h4", {}, circles.title));
    const words = circles.samples.map(([, label]) => label).join(", ");
    const picture = element("div", { role: "img", "aria-label": circles.title + ": " + words });
    picture.append(circleSamples(circles));
    parts.push(picture);
  }
  const list = element("ul");
  const unknown = areasOf().some((area, i) => valueOf(area, state.table.parts[i], data.symbols).kind === "no-data");
  if (circles && unknown) {
    list.append(entry(smallSign('<circle class="circle unknown" r="39"/>'), text("legend.unknown_circle")));
  }
  for (const [markup, label] of data.signs) list.append(entry(smallSign(markup), label));
  if (list.children.length) parts.push(list);
  $("legend-circles").replaceChildren(...parts);
}

listeners.push(paintLegendFill, paintLegendCircles);
