// What readers do on a page: by pointer, by keyboard alone, on paper, without a script.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CHROMIUM, browser, build, kinds, serve } from "./site.mjs";

const skip = CHROMIUM ? false : "there is no Chromium";
const NARROW = { viewport: { width: 360, height: 800 } };
const WIDE = { viewport: { width: 1280, height: 900 } };
let chromium;
let server;
let pages;

before(async () => {
  if (!skip) {
    const folder = build();
    pages = kinds(folder);
    server = await serve(folder);
    chromium = await browser();
  }
});
after(async () => {
  await chromium?.close();
  await server?.close();
});

const pathOf = (key) => pages.find((each) => each.key === key).path;

async function on(path, options, look) {
  // Where a page is scrolled to is looked at at once.
  const context = await chromium.newContext({ reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(server.address + path, { waitUntil: "networkidle" });
  await look(page);
  await context.close();
}

test("the menu folds on a telephone, with and without a script, and is open on a wide screen", { skip }, async () => {
  for (const javaScriptEnabled of [true, false]) {
    await on("/en/", { ...NARROW, javaScriptEnabled }, async (page) => {
      const link = page.locator(".menu nav a").first();
      assert.equal(await link.isVisible(), false);
      await page.locator(".menu summary").click();
      assert.equal(await link.isVisible(), true);
    });
  }
  await on("/en/", WIDE, async (page) => {
    assert.equal(await page.locator(".menu nav a").first().isVisible(), true);
  });
});

test("the language switch leads to the same story in another language, and back", { skip }, async () => {
  await on(pathOf("en is-article"), WIDE, async (page) => {
    const story = page.url();
    await page.locator(".editions a[hreflang=ru]").click();
    assert.equal(await page.evaluate(() => document.documentElement.lang), "ru");
    assert.equal(await page.locator("h1").count(), 1);
    await page.locator(".editions a[hreflang=en]").click();
    assert.equal(page.url(), story);
  });
});

test("a story is shared by plain links, and its address copied", { skip }, async () => {
  await on(pathOf("en is-article"), { ...WIDE, permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    const telegram = new URL(await page.locator(".share a", { hasText: "Telegram" }).getAttribute("href"));
    assert.equal(telegram.searchParams.get("url"), canonical);
    assert.equal(await page.locator(".share li:not(:has(svg))").count(), 0);
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), canonical);
  });
});

test("the News Line stays beside a long story, all of it to be reached on a low screen", { skip }, async () => {
  await on(pathOf("en is-article"), { ...WIDE, viewport: { width: 1280, height: 500 } }, async (page) => {
    await page.evaluate(() => scrollTo(0, document.querySelector(".story").offsetHeight));
    const box = await page.locator(".line").boundingBox();
    assert.equal(box.y, 16);
    assert.ok(box.y + box.height <= 500);
    await page.locator(".line-more a").scrollIntoViewIfNeeded();
    assert.ok((await page.locator(".line-more a").boundingBox()).y < 500);
  });
});

test("by keyboard alone: skip link first, each stop is seen, the story's links and the switch are reached", { skip }, async () => {
  await on(pathOf("az is-article"), WIDE, async (page) => {
    const seen = [];
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const at = document.activeElement;
        if (at === document.body) {
          return undefined;
        }
        const box = at.getBoundingClientRect();
        const style = getComputedStyle(at);
        return {
          text: at.textContent.trim(),
          place: at.closest("[class]")?.className ?? "",
          outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
          inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        };
      });
      if (!stop) {
        break;
      }
      seen.push(stop);
    }
    assert.equal(seen[0].place, "skip");
    assert.deepEqual(seen.filter((stop) => !stop.outlined || !stop.inside), []);
    assert.ok(seen.length > 30, `only ${seen.length} stops`);
    assert.ok(seen.some((stop) => stop.text === "Русский"));
  });
});

test("the skip link leads past the menu", { skip }, async () => {
  await on("/en/", WIDE, async (page) => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.closest("main") !== null), true);
  });
});

test("on paper: headline, byline, text and address, without menus and News Line", { skip }, async () => {
  await on(pathOf("en is-article"), WIDE, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const shown of ["h1", ".byline", ".body", ".lead img", ".address"]) {
      assert.equal(await page.locator(shown).first().isVisible(), true, shown);
    }
    for (const hidden of [".menu", ".editions", ".line", ".share", ".foot", ".related", ".reviews"]) {
      assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
    }
  });
});

test("dark where the system is", { skip }, async () => {
  const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await on("/", { ...WIDE, colorScheme: "light" }, async (page) => assert.equal(await ground(page), "rgb(255, 255, 255)"));
  await on("/", { ...WIDE, colorScheme: "dark" }, async (page) => assert.equal(await ground(page), "rgb(18, 20, 23)"));
});

test("without a script an article is whole: text, News Line, reviews, ways on", { skip }, async () => {
  await on(pathOf("ru is-article"), { ...NARROW, javaScriptEnabled: false }, async (page) => {
    for (const shown of [".body p", ".line li a", ".share a", ".reviews", ".follow a", ".line-more a"]) {
      assert.equal(await page.locator(shown).first().isVisible(), true, shown);
    }
    assert.equal(await page.locator("button:visible").count(), await page.locator("form button:visible").count());
  });
});

test("a table is sorted by its heads", { skip }, async () => {
  // The markup is the test's own, and the script is put in beside it.
  const context = await chromium.newContext({ ...WIDE, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(server.address + "/en/");
  await page.setContent(`<html lang="en"><body><figure class="is-sortable"><table><thead><tr><th>Place</th><th>Level</th></tr></thead>
    <tbody><tr><td>B</td><td>−27.5</td></tr><tr><td>A</td><td>3 100</td></tr><tr><td>C</td><td>12</td></tr></tbody></table></figure>`);
  await page.addScriptTag({ path: new URL("../../../templates/assets/site.js", import.meta.url).pathname });
  const first = () => page.locator("tbody td:first-child").allTextContents();
  await page.getByRole("button", { name: "Level" }).click();
  assert.deepEqual(await first(), ["B", "C", "A"]);
  assert.equal(await page.locator("th").nth(1).getAttribute("aria-sort"), "ascending");
  await page.getByRole("button", { name: "Level" }).click();
  assert.deepEqual(await first(), ["A", "C", "B"]);
  await page.getByRole("button", { name: "Place" }).click();
  assert.deepEqual(await first(), ["A", "B", "C"]);
  await context.close();
});
