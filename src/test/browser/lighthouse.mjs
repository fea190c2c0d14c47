// What Lighthouse says of the demonstration on its telephone: npm run lighthouse [ROUNDS]
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { CHROMIUM, build, kinds, serve } from "./site.mjs";

const rounds = Number(process.argv[2] ?? 3);
const folder = build();
const pages = kinds(folder);
const server = await serve(folder);
const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-background-networking"] });
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
console.log("| page | performance | accessibility | best practices | SEO |\n|---|---:|---:|---:|---:|");
for (const [name, key] of [["front", "en is-front"], ["section", "en is-list section 3"], ["article", "en is-article"], ["News Line", "en is-line"]]) {
  const page = pages.find((each) => each.key === key);
  const scores = {};
  for (let i = 0; i < rounds; i++) {
    const { lhr } = await lighthouse(server.address + page.path, { port: chrome.port, output: "json", logLevel: "error" });
    for (const [id, { score }] of Object.entries(lhr.categories)) {
      (scores[id] ??= []).push(Math.round(score * 100));
    }
    for (const audit of i === 0 ? Object.values(lhr.audits) : []) {
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative") {
        console.error(`${name}: ${audit.id}: ${audit.title} ${audit.displayValue ?? ""}`);
      }
    }
  }
  const row = ["performance", "accessibility", "best-practices", "seo"].map((id) => median(scores[id]));
  console.log(`| ${name} | ${row.join(" | ")} |`);
}
await chrome.kill();
await server.close();
