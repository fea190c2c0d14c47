// The Nu HTML checker finds no error on any kind of page.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import vnu from "vnu-jar";
import { build, kinds } from "./site.mjs";

for (const fixture of [undefined, "arabic"]) {
  test(`valid HTML: ${fixture ?? "the demonstration"}`, () => {
    const folder = build(fixture);
    const files = kinds(folder).map(({ path }) => join(folder, path.endsWith("/") ? `${path}index.html` : path));
    const checked = spawnSync("java", ["-Xss4m", "-jar", vnu, "--errors-only", ...files], { encoding: "utf8" });
    assert.equal(checked.stderr.replaceAll(folder, ""), "");
    assert.equal(checked.status, 0);
  });
}
