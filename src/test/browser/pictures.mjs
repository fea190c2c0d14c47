// The pictures of the README, and with a folder named, every kind of page to look at: npm run pictures [FOLDER]
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { browser, build, kinds, serve } from "./site.mjs";

const own = resolve(import.meta.dirname, "../../docs/pictures");
const to = process.argv[2];
const chromium = await browser();

async function shoot(host, path, file, { width, colorScheme = "light", fullPage = true, media }) {
  const context = await chromium.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.emulateMedia({ media: media ?? "screen", colorScheme });
  await page.goto(host + path, { waitUntil: "networkidle" });
  // Pictures that wait until they are near are near now.
  await page.evaluate(async () => {
    for (const image of document.images) {
      image.loading = "eager";
      await image.decode().catch(() => undefined);
    }
  });
  await page.screenshot({ path: file, fullPage });
  await context.close();
}

for (const fixture of to ? [undefined, "arabic"] : [undefined]) {
  const folder = build(fixture);
  const server = await serve(folder);
  const pages = kinds(folder);
  if (to) {
    mkdirSync(to, { recursive: true });
    for (const { key, path } of pages) {
      const name = join(to, key.replaceAll(" ", "-"));
      for (const width of [360, 768, 1280]) {
        await shoot(server.address, path, `${name}-${width}.png`, { width });
      }
      await shoot(server.address, path, `${name}-dark.png`, { width: 1280, colorScheme: "dark" });
      await shoot(server.address, path, `${name}-print.png`, { width: 794, media: "print" });
    }
  } else {
    const article = pages.find((each) => each.key === "en is-article").path;
    await shoot(server.address, "/en/", join(own, "front.png"), { width: 1280, fullPage: false });
    await shoot(server.address, article, join(own, "article.png"), { width: 420, fullPage: false });
  }
  await server.close();
}
await chromium.close();
