// What the tests read: the demonstration and the small sites of fixtures/, built as of one instant, on a web server of our own.
import { spawnSync } from "node:child_process";
import { createReadStream, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { createGzip } from "node:zlib";
import { chromium } from "playwright-core";

const TOP = resolve(import.meta.dirname, "../../..");
const NOW = "2026-11-23T12:00:00Z";
const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json",
  ".svg": "image/svg+xml", ".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".xml": "application/xml",
};

/** Where Chromium is; undefined where there is none. */
export const CHROMIUM = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
  .find((path) => path && existsSync(path));

/** A folder for one test, gone when the process ends. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), "newsline-browser-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Builds a site: the demonstration, or a fixture by its name. Answers with the folder of its pages. */
export function build(fixture) {
  const root = scratch();
  const from = fixture ? join(import.meta.dirname, "fixtures", fixture) : TOP;
  cpSync(join(from, "content"), join(root, "content"), { recursive: true });
  if (existsSync(join(from, "templates")) && fixture) {
    cpSync(join(from, "templates"), join(root, "templates"), { recursive: true });
  }
  const made = spawnSync(process.env.NEWSLINE ?? join(TOP, "newsline"), ["build", "--root", root, "--now", NOW, "--quiet"], { encoding: "utf8" });
  if (made.status !== 0) {
    throw new Error(`the site could not be built:\n${made.stdout}${made.stderr}`);
  }
  return join(root, "site");
}

/** Serves a folder as web servers do: folders by their index, a page for what is not there, Last-Modified. */
export function serve(folder) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    let file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    let status = 200;
    if (!existsSync(file) || statSync(file).isDirectory()) {
      status = 404;
      file = join(folder, "404.html");
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const packed = /text|json|xml/.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    response.writeHead(status, {
      "Content-Type": type,
      "Last-Modified": statSync(file).mtime.toUTCString(),
      "Cache-Control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ...(packed && { "Content-Encoding": "gzip" }),
    });
    const bytes = createReadStream(file);
    (packed ? bytes.pipe(createGzip()) : bytes).pipe(response);
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done({
    address: `http://localhost:${server.address().port}`,
    close: () => { server.closeAllConnections(); return new Promise((closed) => server.close(closed)); },
  })));
}

export function browser() {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });
}

/**
 * The largest page of each kind in each language: of those that have the same class of body, the same language, and, where
 * they are lists, the same depth of address below the same first part; of articles, also the largest of each type, and of the
 * lite edition one of each kind that it has.
 */
export function kinds(folder) {
  const largest = new Map();
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (!name.endsWith(".html") || name.endsWith("line/head.html") || name.includes("fragments/")) {
      continue;
    }
    const html = readFileSync(file, "utf8");
    const body = html.match(/<body(?: class="([^"]*)")?/);
    if (!body || html.includes('http-equiv="refresh"')) {
      continue;
    }
    const language = html.match(/<html lang="([^"]*)"/)[1];
    const [kind, type] = body[1]?.split(" ") ?? ["lite"];
    const path = `/${name.replace(/index\.html$/, "")}`;
    const parts = path.replace(`/${language}/`, "/").split("/");
    const list = /^\d+$/.test(parts[1]) ? "archive" : ["topics", "authors", "series"].includes(parts[1]) ? parts[1] : "section";
    const place = kind === "is-list" || kind === "lite" ? ` ${list} ${parts.length}` : "";
    for (const key of [`${language} ${kind}${place}`, ...(type ? [`${language} ${kind} ${type}`] : [])]) {
      if (!largest.has(key) || largest.get(key).size < html.length) {
        largest.set(key, { size: html.length, path });
      }
    }
  }
  const seen = new Set();
  return [...largest].map(([key, { path }]) => ({ key, path })).sort((a, b) => a.key.localeCompare(b.key))
    .filter(({ path }) => !seen.has(path) && seen.add(path));
}
