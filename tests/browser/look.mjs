// Pictures of a page to be looked at by a person: node look.mjs PAGE FOLDER
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser } from "./webdriver.mjs";

const [page, folder] = process.argv.slice(2).map((path) => resolve(path));
mkdirSync(folder, { recursive: true });
const browser = await Browser.open({ width: 1440, height: 900 });
try {
  const screens = {
    light: { width: 1440, height: 900 },
    dark: { width: 1440, height: 900, theme: "dark" },
    middle: { width: 1000, height: 800 },
    narrow: { width: 375, height: 800 },
    "narrow-dark": { width: 375, height: 800, theme: "dark" },
  };
  for (const [name, screen] of Object.entries(screens)) {
    await browser.screen(screen);
    await browser.go(pathToFileURL(page).href);
    writeFileSync(`${folder}/${name}.png`, await browser.picture());
  }
  await browser.screen({ width: 1000, height: 800, theme: "dark" });
  const printed = await browser.devtools("Page.printToPDF", { paperWidth: 8.27, paperHeight: 11.69, preferCSSPageSize: true, printBackground: false });
  writeFileSync(`${folder}/print.pdf`, Buffer.from(printed.data, "base64"));
} finally {
  await browser.close();
}
