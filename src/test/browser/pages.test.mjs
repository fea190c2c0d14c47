// Every kind of page, in every language, light and dark: nothing that axe finds, no word to another host, nothing that the
// page's own policy forbids.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { CHROMIUM, browser, build, kinds, serve } from "./site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const skip = CHROMIUM ? false : "there is no Chromium";
const sites = [];
let chromium;

before(async () => {
  if (skip) {
    return;
  }
  for (const fixture of [undefined, "arabic"]) {
    const folder = build(fixture);
    sites.push({ pages: kinds(folder), server: await serve(folder) });
  }
  chromium = await browser();
});
after(async () => {
  await chromium?.close();
  await Promise.all(sites.map((site) => site.server.close()));
});

async function everyPage(options, look) {
  const context = await chromium.newContext({ bypassCSP: false, ...options });
  const left = sites.flatMap(({ server, pages }) => pages.map(({ key, path }) => ({ host: server.address, path, key })));
  async function next() {
    // One tab for all: each new one is a new process.
    const page = await context.newPage();
    for (let one = left.pop(); one; one = left.pop()) {
      await look(page, one.host, one.path, one.key);
      page.removeAllListeners();
    }
  }
  await Promise.all([next(), next()]);
  await context.close();
}

// In the dark, colours are others and nothing else, and they are the same in every language.
const seen = new Set();
const ofEachKind = (key) => {
  const kind = key.slice(key.indexOf(" "));
  return !seen.has(kind) && seen.add(kind);
};
for (const [colorScheme, rules, wanted] of [["light", {}, () => true], ["dark", { runOnly: ["cat.color"] }, ofEachKind]]) {
  test(`axe finds nothing, ${colorScheme}`, { skip }, async () => {
    const found = [];
    // The policy of the pages would keep the checker out.
    await everyPage({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } }, async (page, host, path, key) => {
      if (!wanted(key)) {
        return;
      }
      await page.goto(host + path);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate((asked) => globalThis.axe.run(asked), { resultTypes: ["violations"], ...rules });
      for (const each of violations) {
        found.push(`${key} ${path}: ${each.id}: ${each.nodes.map((node) => node.html).slice(0, 3).join(" ")}`);
      }
    });
    assert.deepEqual(found, []);
  });
}

test("no page asks another host, breaks its own policy or has an error", { skip }, async () => {
  const found = [];
  await everyPage({ viewport: { width: 360, height: 800 } }, async (page, host, path, key) => {
    page.on("request", (request) => {
      if (!request.url().startsWith(host) && !request.url().startsWith("data:")) {
        found.push(`${key} ${path} asks ${request.url()}`);
      }
    });
    page.on("console", (message) => {
      if (message.type() === "error" && !path.endsWith("404.html")) {
        found.push(`${key} ${path}: ${message.text()}`);
      }
    });
    page.on("pageerror", (error) => found.push(`${key} ${path}: ${error}`));
    await page.goto(host + path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");
  });
  assert.deepEqual(found, []);
});

for (const [name, options, zoom] of [
  ["320 pixels", { viewport: { width: 320, height: 700 } }],
  ["1280 pixels and text of 200 %", { viewport: { width: 1280, height: 900 } }, "200%"],
  ["360 pixels and text of 200 %", { viewport: { width: 360, height: 800 } }, "200%"],
]) {
  test(`nothing is cut off or overlaps the edge: ${name}`, { skip }, async () => {
    const found = [];
    await everyPage(options, async (page, host, path, key) => {
      await page.goto(host + path);
      if (zoom) {
        await page.evaluate((size) => { document.documentElement.style.setProperty("font-size", size); }, zoom);
      }
      const over = await page.evaluate(() => {
        const wide = document.documentElement.clientWidth;
        return document.documentElement.scrollWidth <= wide ? [] : [...document.querySelectorAll("body *")]
          .filter((each) => each.getBoundingClientRect().right > wide + 1 && !each.closest(".table-scroll"))
          .map((each) => each.outerHTML.slice(0, 80)).slice(-2);
      });
      found.push(...over.map((each) => `${key} ${path}: ${each}`));
    });
    assert.deepEqual(found, []);
  });
}
