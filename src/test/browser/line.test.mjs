// The News Line goes on while a page is open, and never does what a reader would not want.
import assert from "node:assert/strict";
import { readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { CHROMIUM, browser, build, kinds, serve } from "./site.mjs";

const skip = CHROMIUM ? false : "there is no Chromium";
const START = new Date("2026-11-23T12:05:00Z");
let chromium;
let folder;
let server;
let article;
let head;
let made;

before(async () => {
  if (!skip) {
    folder = build();
    article = kinds(folder).find((each) => each.key === "en is-article").path;
    server = await serve(folder);
    chromium = await browser();
    head = readFileSync(join(folder, "en/line/head.html"), "utf8");
  }
});
after(async () => {
  await chromium?.close();
  await server?.close();
});
beforeEach(() => {
  if (!skip) {
    made = 0;
    publish(head);
  }
});

/** Puts a head of the line onto the server, each a minute newer than the one before, or as old as it is told. */
function publish(html, minute = ++made) {
  const file = join(folder, "en/line/head.html");
  writeFileSync(file, html);
  const time = new Date(START.getTime() + minute * 60_000);
  utimesSync(file, time, time);
}

/** The head with one more story on top. */
function withStory(title, html = head) {
  const item = `<li class="today"><time datetime="2026-11-23T16:04:00+04:00">16:04</time> <a href="/en/${title.length}/">${title}</a></li>`;
  return html.replace("<ol>", `<ol>\n${item}`);
}

const headlines = (page) => page.locator(".line li a").allTextContents();

/** Waits for one more answer of the line, a minute of the page's clock later. */
async function aMinuteLater(page) {
  const answer = page.waitForResponse((response) => response.url().endsWith("/line/head.html"));
  await page.clock.fastForward(60_500);
  await answer;
  // What is done with an answer is done in promises: all of them are over when the page answers.
  await page.evaluate(() => Promise.resolve());
}

async function open(path, options, look) {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const asked = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/line/head.html")) {
      asked.push(request.url());
    }
  });
  await page.clock.install({ time: START });
  await page.goto(server.address + path, { waitUntil: "networkidle" });
  await look(page, asked);
  await context.close();
}

test("an old page gets the newest headlines, and then what is new, said politely", { skip }, async () => {
  publish(withStory("The first of today"));
  await open(article, {}, async (page) => {
    assert.equal((await headlines(page))[0], "The first of today");
    assert.equal(await page.locator("#live [role=status]").textContent(), "");
    publish(withStory("And a second", withStory("The first of today")));
    await aMinuteLater(page);
    await page.locator("#live [role=status]", { hasText: "New headlines: 1" }).waitFor({ state: "attached" });
    assert.equal((await headlines(page))[0], "And a second");
  });
});

test("a page that has no headlines of its own gets them", { skip }, async () => {
  await open("/en/404.html", {}, async (page) => {
    assert.equal((await headlines(page))[0], "First train leaves on the new line of the Baku metro");
  });
});

test("what was pulled goes, and nothing goes back in time", { skip }, async () => {
  publish(withStory("To be pulled"));
  await open("/en/", {}, async (page) => {
    publish(head);
    await aMinuteLater(page);
    await page.locator(".line li a", { hasText: "To be pulled" }).waitFor({ state: "detached" });
    publish(withStory("From an old cache"), 0);
    await aMinuteLater(page);
    publish(withStory("The newest"), 9);
    await aMinuteLater(page);
    await page.locator(".line li a", { hasText: "The newest" }).waitFor();
    assert.ok(!(await headlines(page)).includes("From an old cache"));
  });
});

test("it can be paused and goes on", { skip }, async () => {
  await open(article, {}, async (page, asked) => {
    await page.getByRole("button", { name: "Pause" }).click();
    const before = asked.length;
    await page.clock.fastForward(600_000);
    assert.equal(asked.length, before);
    publish(withStory("After the pause"));
    await page.getByRole("button", { name: "Resume" }).click();
    await page.locator(".line li a", { hasText: "After the pause" }).waitFor();
  });
});

test("it is not asked by those who save data", { skip }, async () => {
  const context = await chromium.newContext();
  const page = await context.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await page.goto(server.address + article, { waitUntil: "networkidle" });
  assert.deepEqual(asked.filter((url) => url.includes("head.html")), []);
  assert.equal(await page.locator(".line li").first().isVisible(), true);
  await context.close();
});

test("a server that fails is asked less often", { skip }, async () => {
  await open(article, {}, async (page, asked) => {
    await page.route("**/line/head.html", (route) => route.fulfill({ status: 503 }));
    await aMinuteLater(page);
    const before = asked.length;
    await page.clock.fastForward(60_500);
    assert.equal(asked.length, before);
    await page.unroute("**/line/head.html");
    await aMinuteLater(page);
    assert.equal(asked.length, before + 1);
  });
});

test("nothing moves under the hands of who reads it by keyboard", { skip }, async () => {
  await open(article, {}, async (page, asked) => {
    await page.locator(".line li a").first().focus();
    publish(withStory("Not yet"));
    const before = asked.length;
    await page.clock.fastForward(120_000);
    assert.equal(asked.length, before);
    await page.evaluate(() => document.activeElement.blur());
    await aMinuteLater(page);
    await page.locator(".line li a", { hasText: "Not yet" }).waitFor();
  });
});

test("breaking news stands on every page, and ends by itself", { skip }, async () => {
  const until = new Date(START.getTime() + 10 * 60_000).toISOString();
  publish(`<p class="banner" data-until="${until}"><strong>Breaking</strong> <a href="/en/">It happens</a></p>\n${head}`);
  await open("/en/economy/", {}, async (page) => {
    await page.locator("#live .banner", { hasText: "It happens" }).waitFor();
    await page.clock.fastForward(11 * 60_000);
    assert.equal(await page.locator(".banner").count(), 0);
  });
});

test("breaking news with which a page was made ends there, too, where nothing answers", { skip }, async () => {
  const until = new Date(START.getTime() + 10 * 60_000).toISOString();
  const banner = `<p class="banner" data-until="${until}"><strong>Breaking</strong> <a href="/en/">It happens</a></p>`;
  const label = `<p class="kicker"><strong class="breaking" data-until="${until}">Breaking</strong> </p>`;
  const front = readFileSync(join(folder, "en/index.html"), "utf8")
    .replace(/<main[^>]*>/, `$&${banner}`)
    .replace('<div class="card-text">', `$&${label}`)
    .replace('<li class="', `<li data-until="${until}" class="is-breaking `);
  writeFileSync(join(folder, "en/breaking.html"), front);
  await open("/en/breaking.html", {}, async (page) => {
    await page.route("**/line/head.html", (route) => route.abort());
    await page.reload();
    const said = page.locator(".banner, .breaking, .is-breaking, .kicker:has(.breaking)");
    assert.equal(await said.count(), 4);
    const kickers = await page.locator(".kicker").count();
    await page.clock.fastForward(11 * 60_000);
    assert.equal(await said.count(), 0);
    assert.equal(await page.locator(".kicker").count(), kickers - 1);
    await page.reload();
    assert.equal(await said.count(), 0);
  });
});

test("breaking news that leads the front page stands in it once", { skip }, async () => {
  const until = new Date(START.getTime() + 10 * 60_000).toISOString();
  await open("/en/", {}, async (page) => {
    const lead = await page.locator(".card-lead h2 a").getAttribute("href");
    const banner = (href) => `<p class="banner" data-until="${until}"><strong>Breaking</strong> <a href="${href}">It happens</a></p>\n`;
    publish(banner(lead) + withStory("With the lead"));
    await aMinuteLater(page);
    await page.locator(".line", { hasText: "With the lead" }).waitFor();
    assert.equal(await page.locator(".banner").count(), 0);
    publish(banner("/en/other/") + head);
    await aMinuteLater(page);
    await page.locator("#live .banner", { hasText: "It happens" }).waitFor();
  });
});

test("the News Line's own page keeps its length and offers what is new", { skip }, async () => {
  await open("/en/line/", {}, async (page) => {
    const before = (await headlines(page)).length;
    publish(withStory("New since"));
    await aMinuteLater(page);
    await page.getByRole("button", { name: "New headlines: 1" }).waitFor();
    assert.equal((await headlines(page)).length, before);
  });
});
