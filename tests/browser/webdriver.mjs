// A browser that a test drives: the W3C WebDriver protocol over HTTP, as far as the test needs it.
import { spawn } from "node:child_process";

const elementKey = "element-6066-11e4-a52e-4f735466cecf";

function startDriver(program) {
  const driver = spawn(program, ["--port=0"], { stdio: ["ignore", "pipe", "inherit"] });
  const port = new Promise((resolve, reject) => {
    driver.once("error", reject);
    driver.once("exit", (code) => reject(new Error(`${program} ended with ${code} before it answered`)));
    let said = "";
    driver.stdout.on("data", (bytes) => {
      said += bytes;
      const found = /successfully on port (\d+)/.exec(said);
      if (found) resolve(found[1]);
    });
  });
  return { driver, port };
}

export class Browser {
  /** Starts a browser without a window. Ends with close(). */
  static async open({ width, height }) {
    const browser = new Browser();
    const { driver, port } = startDriver("chromedriver");
    browser.driver = driver;
    browser.base = `http://127.0.0.1:${await port}`;
    // A test may run as root, where the sandbox cannot start.
    const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", `--window-size=${width},${height}`];
    const timeouts = { script: 240000, pageLoad: 240000 };
    const capabilities = {
      alwaysMatch: {
        browserName: "chrome", timeouts, "goog:chromeOptions": { args }, "goog:loggingPrefs": { browser: "WARNING" },
      },
    };
    const session = await browser.call("POST", "/session", { capabilities });
    browser.base += `/session/${session.sessionId}`;
    return browser;
  }

  async call(method, path, body) {
    const answer = await fetch(this.base + path, {
      method,
      headers: { "content-type": "application/json" },
      body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  async close() {
    await this.call("DELETE", "").catch(() => {});
    this.driver.kill();
  }

  go(url) {
    return this.call("POST", "/url", { url });
  }

  /** What a function gives that runs in the page; it may be asynchronous. */
  async run(body, ...args) {
    return this.call("POST", "/execute/sync", { script: `return (${body})(...arguments);`, args });
  }

  /** Reads and runs a script as the page itself could not, whatever its own rules about scripts. */
  inject(script) {
    return this.call("POST", "/execute/sync", { script, args: [] });
  }

  async find(css) {
    return (await this.call("POST", "/element", { using: "css selector", value: css }))[elementKey];
  }

  /** A click as by a mouse; fails when something lies over the element. */
  async click(css) {
    await this.call("POST", `/element/${await this.find(css)}/click`);
  }

  async type(css, text) {
    await this.call("POST", `/element/${await this.find(css)}/value`, { text });
  }

  async clear(css) {
    await this.call("POST", `/element/${await this.find(css)}/clear`);
  }

  /** A key pressed where the focus is. */
  async press(...keys) {
    const actions = keys.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]);
    await this.call("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
  }

  async hover(css) {
    const origin = { [elementKey]: await this.find(css) };
    const actions = [{ type: "pointerMove", duration: 0, origin, x: 0, y: 0 }];
    await this.call("POST", "/actions", { actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  text(css) {
    return this.run("(css) => document.querySelector(css).textContent", css);
  }

  /** Devtools commands reach what WebDriver has no word for: themes, narrow screens, the log of requests. */
  devtools(cmd, params = {}) {
    return this.call("POST", "/goog/cdp/execute", { cmd, params });
  }

  async screen({ width, height, theme = "light", medium = "" }) {
    await this.devtools("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
    await this.devtools("Emulation.setEmulatedMedia", {
      media: medium,
      features: [{ name: "prefers-color-scheme", value: theme }],
    });
  }

  /** What the browser wrote to its console since last asked: errors of scripts, and loads that the page forbids. */
  async complaints() {
    return (await this.call("POST", "/se/log", { type: "browser" })).map(({ message }) => message);
  }

  /** A picture of the whole page as PNG. */
  async picture() {
    const { width, height } = (await this.devtools("Page.getLayoutMetrics")).cssContentSize;
    const clip = { x: 0, y: 0, width, height, scale: 1 };
    const shot = await this.devtools("Page.captureScreenshot", { clip, captureBeyondViewport: true });
    return Buffer.from(shot.data, "base64");
  }
}

export const keys = { tab: "\uE004", enter: "\uE007", escape: "\uE00C", left: "\uE012", up: "\uE013", right: "\uE014", down: "\uE015" };
