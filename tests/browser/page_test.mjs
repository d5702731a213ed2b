// The pages as their readers meet them: figures against `dkart stats`, keyboard, search, sorting, themes, narrow screens.
//   page_test.mjs DKART PAGES
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { narrow, runAll, wide } from "./checks.mjs";
import { keys } from "./webdriver.mjs";

const [dkart, pages] = process.argv.slice(2);
const municipality = pathToFileURL(join(pages, "kommunar.html")).href;
const county = pathToFileURL(join(pages, "fylker.html")).href;

// Each answer is asked for once, since the program under sanitizers is slow to start.
const answers = new Map();
function said(...words) {
  const asked = words.join(" ");
  if (!answers.has(asked)) answers.set(asked, execFileSync(dkart, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  return answers.get(asked);
}
const stats = (level, measure, ...filter) => JSON.parse(said("stats", "--format", "json", "--level", level, "--measure", measure, ...filter));
const municipalities = () => stats("municipality", "jobs-per-1000");

// What the table shows, by number; the sums under it are "unplaced" and "total".
const rowsOf = (browser) =>
  browser.run(() => {
    const bound = (cell, name) => (cell.dataset[name] === undefined ? null : Number(cell.dataset[name]));
    const rows = [...document.querySelectorAll("#rows tr, #sums tr")].map((row) => {
      const [, jobs, decisions, unknown, rate, population] = row.cells;
      return [row.dataset.number, {
        name: row.cells[0].textContent, jobs: jobs.textContent, jobs_min: bound(jobs, "min"), jobs_max: bound(jobs, "max"),
        decisions: Number(decisions.textContent), jobs_unknown: Number(unknown.textContent),
        jobs_per_1000_min: bound(rate, "min"), jobs_per_1000_max: bound(rate, "max"),
        population: population.textContent ? Number(population.textContent.replace(/\D/g, "")) : null,
      }];
    });
    return Object.fromEntries(rows);
  });

const classesOf = (browser, level) =>
  browser.run((level) => {
    const fills = [...document.querySelectorAll("#areas path")].map((path) => {
      const number = (level === "county" ? path.parentElement : path).id.slice(1);
      return [number, path.getAttribute("class")];
    });
    return Object.fromEntries(fills);
  }, level);

const legendOf = (browser) =>
  browser.run(() =>
    [...document.querySelectorAll("#legend-fill li")].map((item) => [
      item.querySelector(".frame").classList[0], Number(item.querySelector(".count").textContent),
    ]));

const wordOf = { zero: "zero", no_data: "no-data", out_of_scope: "outside" };

async function sameAsStats(browser, level, filter, measure = "jobs-per-1000") {
  const expected = stats(level, measure, ...filter);
  const shown = await rowsOf(browser);
  const fills = await classesOf(browser, level);
  const what = `${level} ${filter.join(" ")}`;
  const areasInClass = new Map();
  let withDecisions = 0;
  for (const area of expected) {
    if (area.number) {
      const fill = wordOf[area.class] ?? "c" + (area.class - 1);
      assert.equal(fills[area.number], fill, `${what}: fill of ${area.name}`);
      areasInClass.set(fill, (areasInClass.get(fill) ?? 0) + 1);
    }
    if (!area.decisions) continue;
    withDecisions += 1;
    const row = shown[area.number || "unplaced"];
    assert.ok(row, `${what}: ${area.name} is missing in the table`);
    for (const column of ["decisions", "jobs_min", "jobs_max", "jobs_unknown", "jobs_per_1000_min", "jobs_per_1000_max"]) {
      assert.equal(row[column], area[column], `${what}: ${column} of ${area.name}`);
    }
    if (area.number) assert.equal(row.population, area.population, `${what}: population of ${area.name}`);
  }
  assert.ok(withDecisions > 0, `${what} selects something`);
  assert.equal(Object.keys(shown).length, withDecisions + 1, `${what}: no other rows than those and the sum`);
  assert.equal(shown.total.decisions, expected.reduce((sum, area) => sum + area.decisions, 0), `${what}: all decisions`);
  for (const [fill, count] of await legendOf(browser)) {
    assert.equal(count, areasInClass.get(fill) ?? 0, `${what}: areas that the legend counts as ${fill}`);
  }
}

// The written form too: the last line of the table for people is the sum.
async function sameSumInWords(browser, level, filter) {
  const line = said("stats", "--level", level, "--lang", "nn", ...filter).split("\n").find((line) => /^\s*Sum /.test(line));
  assert.equal((await rowsOf(browser)).total.jobs, line.trim().split(/ {2,}/)[2]);
}

const check = (browser, name, value) => browser.click(`#choice-${name} input[value="${value}"]`);
const focused = (browser) => browser.run(() => document.activeElement.id);

const tests = {
  async "filters give the figures of dkart stats at both levels"(browser) {
    await browser.go(municipality);
    await sameAsStats(browser, "municipality", []);
    await check(browser, "period", "2021-2025");
    await check(browser, "ministry", "JD");
    await check(browser, "ministry", "KLD");
    await sameAsStats(browser, "municipality", ["--period", "2021-2025", "--ministry", "JD,KLD"]);
    await sameSumInWords(browser, "municipality", ["--period", "2021-2025", "--ministry", "JD,KLD"]);
    await browser.click("#reset");
    await browser.type("#search", "Tromsø");
    await sameAsStats(browser, "municipality", ["--search", "tromso"]);
    await browser.click("#reset");
    await check(browser, "kind", "flytta");
    await browser.click('input[name="level"][value="county"]');
    await sameAsStats(browser, "county", ["--kind", "flytta"]);
  },

  async "a page of a recipe holds its decisions and classes"(browser) {
    await browser.go(county);
    assert.equal(await browser.run(() => document.documentElement.lang), "nb");
    await sameAsStats(browser, "county", ["--period", "2021-2025"], "jobs");
  },

  async "a filter recolours nothing whose figure stays"(browser) {
    await browser.go(municipality);
    const [before, rowsBefore] = [await classesOf(browser, "municipality"), await rowsOf(browser)];
    await check(browser, "ministry", "JD");
    const [after, rowsAfter] = [await classesOf(browser, "municipality"), await rowsOf(browser)];
    const same = Object.keys(rowsAfter).filter((number) => rowsBefore[number].jobs === rowsAfter[number].jobs && after[number]);
    assert.ok(same.length > 2);
    for (const number of same) assert.equal(after[number], before[number], number);
  },

  async "Tab enters the map, arrows go on, the figure is told"(browser) {
    await browser.go(municipality);
    await browser.run(() => document.getElementById("fill").focus());
    await browser.press(keys.tab);
    const first = await focused(browser);
    assert.match(first, /^m\d{4}$/, "Tab goes from the last filter to the map");
    const area = municipalities().find(({ number }) => "m" + number === first);
    assert.equal(area.jobs_min, Math.max(...municipalities().filter(({ class: c, number }) => number && c !== "out_of_scope").map((a) => a.jobs_min ?? 0)));
    const told = await browser.text("#announcement");
    assert.ok(told.startsWith(area.name), told);
    assert.ok(told.includes((await rowsOf(browser))[area.number].jobs), told);
    assert.equal(await browser.run((id) => document.getElementById(id).getAttribute("aria-label"), first), told);
    assert.ok(await browser.run(() => !document.getElementById("card").hidden && document.querySelector("#ring .around")));
    await browser.press(keys.up);
    const second = await focused(browser);
    assert.notEqual(second, first);
    assert.match(second, /^m\d{4}$/);
    await browser.press(keys.down, keys.enter);
    const third = await focused(browser);
    assert.equal(await browser.run(() => document.querySelectorAll('[aria-selected="true"]').length), 1);
    const chosen = municipalities().find(({ number }) => "m" + number === third);
    assert.ok((await browser.text("#decisions-title")).startsWith(chosen.name), "Enter shows the decisions of the area");
    await browser.press(keys.tab);
    assert.equal(await focused(browser), "zoom-in", "one Tab leaves the map");
    assert.equal(await browser.run(() => document.querySelectorAll('#areas [tabindex="0"]').length), 1);
  },

  async "a municipality shows all its names, also without decisions"(browser) {
    await browser.go(municipality);
    await browser.type("#search", "karasj");
    assert.match(await browser.text("#matches button"), /Kárášjohka.*Karasjok|Karasjok.*Kárášjohka/);
    await browser.click("#matches button");
    assert.equal(await focused(browser), "m5610");
    assert.match(await browser.text("#decisions-title"), /Karasjok/);
    await browser.click("#reset");
    await browser.click("#zoom-all");
    await browser.hover("#m4601");
    assert.match(await browser.text("#card"), /Bergen/);
  },

  async "any column sorts, and says so"(browser) {
    await browser.go(municipality);
    const column = (position) => browser.run((i) => [...document.querySelectorAll("#rows tr")].map((row) => row.cells[i].textContent), position);
    const sorted = (id) => browser.run((id) => document.querySelector(`[data-column="${id}"]`).closest("th").getAttribute("aria-sort"), id);
    assert.equal(await sorted("jobs"), "descending");
    const collator = new Intl.Collator("nb");
    await browser.click('[data-column="name"]');
    assert.equal(await sorted("name"), "ascending");
    assert.equal(await sorted("jobs"), "none");
    const names = await column(0);
    assert.deepEqual(names, [...names].sort(collator.compare));
    assert.equal(await browser.run(() => document.activeElement.dataset.column), "name", "the focus stays on the heading");
    await browser.press(keys.enter);
    assert.equal(await sorted("name"), "descending");
    await browser.click('[data-column="population"]');
    const people = (await column(5)).map((text) => Number(text.replace(/\D/g, "")));
    assert.deepEqual(people, [...people].sort((a, b) => b - a));
    await browser.click("#all-areas");
    assert.equal((await column(0)).length, municipalities().filter(({ number }) => number).length);
    await browser.click('[data-column="jobs"]');
    const unknownLast = await browser.run(() => [...document.querySelectorAll("#rows tr")].map((row) => "min" in row.cells[1].dataset));
    assert.ok(unknownLast.lastIndexOf(true) < unknownLast.indexOf(false), "what is not known stands last");
  },

  async "nothing is fetched, and nothing is wider than a narrow screen"(browser) {
    await browser.screen(narrow);
    for (const url of [municipality, county]) {
      await browser.go(url);
      assert.deepEqual(await browser.run(() => performance.getEntriesByType("resource").map((entry) => entry.name)), []);
      assert.ok((await browser.run(() => document.documentElement.scrollWidth)) <= 375);
      assert.equal(await browser.run(() => document.getElementById("filters").open), false, "filters are folded");
    }
  },

  async "the switch turns light to dark and back"(browser) {
    await browser.go(municipality);
    const ground = () => browser.run(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await browser.click("#theme");
    assert.notEqual(await ground(), light);
    await browser.screen({ width: 1000, height: 800, medium: "print" });
    assert.equal(await browser.run(() => getComputedStyle(document.getElementById("frame")).backgroundColor), "rgb(228, 237, 243)", "print is light");
    assert.equal(await browser.run(() => getComputedStyle(document.querySelector(".filters")).display), "none");
    await browser.screen(wide);
    await browser.click("#theme");
    assert.equal(await ground(), light);
  },
};

await runAll(tests);
