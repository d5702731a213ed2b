// Runs tests one after the other in one browser, and says which failed.
import { Browser } from "./webdriver.mjs";

export const wide = { width: 1440, height: 900 };
export const narrow = { width: 375, height: 800 };

export async function runAll(tests) {
  const browser = await Browser.open(wide);
  let failed = 0;
  try {
    for (const [name, test] of Object.entries(tests)) {
      const start = performance.now();
      try {
        await browser.screen(wide);
        await test(browser);
        const complaints = await browser.complaints();
        if (complaints.length) throw new Error("the browser complains:\n" + complaints.join("\n"));
        console.log(`ok      ${name} (${Math.round(performance.now() - start)} ms)`);
      } catch (error) {
        failed += 1;
        console.log(`FAILED  ${name}\n${error.stack}`);
      }
    }
  } finally {
    await browser.close();
  }
  process.exitCode = failed ? 1 : 0;
}
