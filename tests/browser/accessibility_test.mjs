// The pages before the accessibility checker (axe-core): wide and narrow, light and dark.
//   accessibility_test.mjs PAGES AXE
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { narrow, runAll, wide } from "./checks.mjs";

const [pages, checker] = process.argv.slice(2);
const axe = readFileSync(checker, "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const views = [
  ["kommunar.html", wide],
  ["kommunar.html", { ...wide, theme: "dark" }],
  ["kommunar.html", narrow],
  ["fylker.html", { ...narrow, theme: "dark" }],
  ["ark.html", wide],
  ["ark.html", { ...wide, theme: "dark" }],
  ["ark.html", narrow],
];

const nameOf = (page, { width, theme = "light" }) => `${page}, ${width} pixels wide, ${theme}: no violation`;

function judged(page, screen) {
  return async (browser) => {
    await browser.screen(screen);
    await browser.go(pathToFileURL(join(pages, page)).href);
    // With everything open and an area chosen, so that nothing escapes; a passport's page has nothing to open.
    await browser.run(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      document.querySelector("#rows button")?.click();
    });
    await browser.inject(axe);
    const found = await browser.run((rules) => axe.run({ runOnly: rules, resultTypes: ["violations", "passes"] }), rules);
    const told = found.violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join("\n  ")}`);
    assert.deepEqual(told, []);
    assert.ok(found.passes.length > 20, "the checker has looked");
    assert.ok(found.passes.some(({ id }) => id === "color-contrast"));
  };
}

await runAll(Object.fromEntries(views.map(([page, screen]) => [nameOf(page, screen), judged(page, screen)])));
