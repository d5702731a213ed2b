// Pointing at areas with mouse, finger and keyboard: the card, the outline, the way from one area to the next.

const card = $("card");
let pointedAt = null;
let current = null; // the one area of the map that Tab comes to

const areaOf = (target) => {
  const shape = target.closest?.(state.level === "county" ? "#areas > g" : "#areas path");
  return shape ? shapes().indexOf(shape) : -1;
};
const nameOf = (area) => area[2];
const countyOf = (area) => (state.level === "county" ? "" : data.levels.county.areas[area[3]][1]);

const dataOf = (position) => {
  const shape = shapes()[position];
  const paths = state.level === "county" ? [...shape.querySelectorAll("path")] : [shape];
  return { d: paths.map((path) => path.getAttribute("d")).join(""), fill: paths[0].getAttribute("class") };
};

// An area outlined on top of everything: a wide line around it, and its own fill over the inner half of that.
function outline(position, className) {
  if (position === null || !shapes()[position]) return [];
  const { d, fill } = dataOf(position);
  return [drawn("path", { class: className, d }), drawn("path", { class: fill, d })];
}

function paintRing() {
  $("ring").replaceChildren(...outline(state.area, "chosen-around"), ...outline(pointedAt, "around"));
}

function showCard(position, at) {
  const area = areasOf()[position];
  const figures = state.table.parts[position];
  const lines = [element("b", {}, nameOf(area))];
  if (countyOf(area)) lines.push(element("div", { class: "quiet" }, countyOf(area)));
  lines.push(element("div", {}, inWords(area, figures)));
  card.replaceChildren(...lines);
  card.hidden = false;
  const room = frame.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = at.x - room.left + 16 + width > room.width ? at.x - room.left - width - 16 : at.x - room.left + 16;
  const top = at.y - room.top + 16 + height > room.height ? at.y - room.top - height - 16 : at.y - room.top + 16;
  card.style.transform = `translate(${Math.max(left, 4)}px, ${Math.max(top, 4)}px)`;
}

function point(position, at) {
  pointedAt = position;
  if (position === null) {
    card.hidden = true;
  } else {
    showCard(position, at);
  }
  paintRing();
}

function setCurrent(position) {
  if (current !== null) shapes()[current]?.setAttribute("tabindex", "-1");
  current = position;
  shapes()[position]?.setAttribute("tabindex", "0");
}

function focusOn(position) {
  setCurrent(position);
  shapes()[position].focus();
}

// The nearest area in the wanted direction; what lies aside of it counts as farther away.
function neighbour(from, dx, dy) {
  const areas = areasOf();
  const [x, y] = [areas[from][5], areas[from][6]];
  let best = null;
  let least = Infinity;
  areas.forEach((area, i) => {
    if (i === from || !shapes()[i]) return;
    const along = (area[5] - x) * dx + (area[6] - y) * dy;
    const aside = Math.abs((area[5] - x) * dy) + Math.abs((area[6] - y) * dx);
    const distance = along > 0 ? along + 2 * aside : Infinity;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

const steps = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

function onKey(event) {
  const position = areaOf(event.target);
  if (position < 0) return;
  const drawnAreas = shapes().flatMap((shape, i) => (shape ? [i] : []));
  let next = null;
  if (steps[event.key]) next = neighbour(position, ...steps[event.key]);
  if (event.key === "Home") next = drawnAreas[0];
  if (event.key === "End") next = drawnAreas.at(-1);
  if (event.key === "Enter" || event.key === " ") choose(position);
  if (event.key === "Escape") {
    if (card.hidden) choose(null);
    point(null);
  }
  if (next !== null) focusOn(next);
  if (steps[event.key] || ["Home", "End", "Enter", " "].includes(event.key)) event.preventDefault();
}

// A county is one choice with its municipalities as its drawing; a municipality is a choice in the group of its county.
function labelShapes() {
  const byCounty = state.level === "county";
  const { parts } = state.table;
  const label = (shape, attributes) => {
    for (const name of ["role", "aria-label", "aria-selected", "tabindex"]) {
      if (name in attributes) shape.setAttribute(name, attributes[name]);
      else shape.removeAttribute(name);
    }
  };
  const option = (area, i) => ({
    role: "option",
    "aria-label": nameOf(area) + ": " + inWords(area, parts[i]),
    "aria-selected": String(state.area === i),
    tabindex: i === current ? "0" : "-1",
  });
  data.levels.county.areas.forEach((county, i) => {
    const shape = countyGroups[i];
    if (shape) label(shape, byCounty ? option(county, i) : { role: "group", "aria-label": county[1] });
  });
  data.levels.municipality.areas.forEach((municipality, i) => {
    const shape = municipalityPaths[i];
    if (shape) label(shape, byCounty ? { role: "presentation" } : option(municipality, i));
  });
}

// Tab comes first to the area with most jobs.
function startOf(table) {
  let best = shapes().findIndex((shape) => shape);
  table.parts.forEach((figures, i) => {
    if (shapes()[i] && areasOf()[i][7] && (figures.min ?? 0) > (table.parts[best].min ?? 0)) best = i;
  });
  return best;
}

const areaList = $("areas");
areaList.setAttribute("role", "listbox");

// The frame listens, since a group of an SVG that listens to the focus would get it itself.
frame.addEventListener("pointermove", (event) => {
  const position = areaOf(event.target);
  if (event.pointerType !== "touch") point(position < 0 ? null : position, { x: event.clientX, y: event.clientY });
});
frame.addEventListener("pointerleave", () => point(null));
frame.addEventListener("keydown", onKey);
frame.addEventListener("focusin", (event) => {
  const position = areaOf(event.target);
  if (position < 0 || !event.target.matches(":focus-visible")) return;
  const area = areasOf()[position];
  setCurrent(position);
  bringIntoView(area[5], area[6]);
  point(position, toScreen(area[5], area[6]));
  $("announcement").textContent = nameOf(area) + ": " + inWords(area, state.table.parts[position]);
});
frame.addEventListener("focusout", () => point(null));

// A drag moves the map when it is near; what is no drag is a click.
let drag = null;
map.addEventListener("pointerdown", (event) => {
  drag = { x: event.clientX, y: event.clientY, at: middle(), target: event.target, moved: false };
});
map.addEventListener("pointermove", (event) => {
  if (!drag || !event.buttons) return;
  const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
  if (Math.hypot(dx, dy) > 5) drag.moved = true;
  if (!drag.moved || zoomOf() < 1.01) return;
  map.setPointerCapture(event.pointerId);
  point(null);
  look(drag.at[0] - dx * unitsPerPixel(), drag.at[1] - dy * unitsPerPixel(), zoomOf());
});
map.addEventListener("pointerup", (event) => {
  const position = drag && !drag.moved ? areaOf(drag.target) : -1;
  drag = null;
  if (position < 0) return;
  setCurrent(position);
  choose(state.area === position ? null : position);
  if (event.pointerType === "touch") point(position, { x: event.clientX, y: event.clientY });
});

listeners.push(labelShapes, paintRing);
