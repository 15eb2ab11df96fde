// The manifests of perf/fleet/kubernetes: TypeScript holds them to Kubernetes' API as kubernetes-models declares it, which
// finds what is missing, misspelt, or of a wrong type or word; and the Jobs are those of the nodes that kubectl shows.
import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);
const ts = require("typescript");
const yaml = require("yaml");
const here = fileURLToPath(new URL("./", import.meta.url));
const kubernetes = fileURLToPath(new URL("../../perf/fleet/kubernetes/", import.meta.url));
const read = (name) => readFileSync(kubernetes + name, "utf8");

const models = { Job: "batch/v1", Pod: "v1", PersistentVolumeClaim: "v1" };

/** What is wrong in the documents of each text. */
function errorsOf(texts) {
  const sources = new Map();
  const found = texts.map((text, t) => {
    const documents = yaml.parseAllDocuments(text);
    const values = documents.map((document) => document.toJS()).filter(Boolean);
    // A literal of the type: what is in it and not in the type is an error too.
    sources.set(`${here}manifest${t}.ts`, values.map((value, i) => models[value.kind] === value.apiVersion ?
      `import type { I${value.kind} as T${i} } from "kubernetes-models/${value.apiVersion}/${value.kind}";
       export const x${i}: T${i} = ${JSON.stringify(value)};\n` : "").join(""));
    return documents.flatMap((document) => document.errors.map((error) => error.message))
      .concat(values.filter(({ apiVersion, kind }) => models[kind] !== apiVersion)
        .map(({ apiVersion, kind }) => `${apiVersion} ${kind}?`));
  });
  const options = {
    strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ["lib.es5.d.ts"], module: ts.ModuleKind.Node16,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) => sources.has(name) ?
    ts.createSourceFile(name, sources.get(name), ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => sources.has(name) || fileExists.call(host, name);
  const names = [...sources.keys()];
  for (const { file, messageText } of ts.getPreEmitDiagnostics(ts.createProgram(names, options, host)))
    found[names.indexOf(file?.fileName)].push(ts.flattenDiagnosticMessageText(messageText, " ").replaceAll('"', ""));
  return found;
}
const errors = (text) => errorsOf([text])[0];

const folder = mkdtempSync(tmpdir() + "/wattproof-kubernetes-");
after(() => rmSync(folder, { recursive: true }));

/** A kubectl that says what `nodes` are, in the columns that jobs asks for. */
function pretend(nodes) {
  writeFileSync(folder + "/kubectl", `#!/bin/sh\nprintf '%s\\n' '${nodes.join("' '")}'\n`);
  chmodSync(folder + "/kubectl", 0o755);
}
const pretending = { encoding: "utf8", cwd: folder, env: { ...process.env, PATH: `${folder}:${process.env.PATH}` } };
const jobs = (...args) => spawnSync(kubernetes + "jobs", args, pretending);
const usual = ["--run", "2026-11", "--image", "registry.example/wattproof:0.1.0", "--"];
const two = [
  "ip-10-0-0-7.ec2.internal   15890m   True    <none>   arm64   c8g.4xlarge",
  "rack-2                     4        False   true     amd64   <none>",
];

test("the volume and the pod beside it", () => assert.deepEqual(errors(read("results.yaml")), []));

test("a Job for each node", () => {
  pretend(two);
  const made = jobs(...usual, "--suite", "quick", "--kernel", 'a"b\\d|&.*');
  assert.equal(made.status, 0, made.stderr);
  assert.deepEqual(errors(made.stdout), []);
  const [first, second, ...rest] = yaml.parseAllDocuments(made.stdout).map((document) => document.toJS());
  assert.equal(rest.length, 0);
  for (const [job, node, cpus] of [[first, "ip-10-0-0-7.ec2.internal", "14"], [second, "rack-2", "2"]]) {
    assert.match(job.metadata.name, /^wattproof-2026-11-[0-9a-f]{10}$/);
    assert.equal(job.metadata.annotations["wattproof/node"], node);
    const { affinity, containers: [suite] } = job.spec.template.spec;
    const [{ matchFields }] = affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms;
    assert.deepEqual(matchFields, [{ key: "metadata.name", operator: "In", values: [node] }]);
    assert.equal(suite.resources.requests.cpu, cpus);
    assert.deepEqual(suite.resources.requests, suite.resources.limits); // Guaranteed
    assert.deepEqual(suite.args, ["--suite", "quick", "--kernel", 'a"b\\d|&.*']);
    assert.equal(suite.env.find(({ name }) => name === "RUN").value, "2026-11");
    assert.equal(suite.image, "registry.example/wattproof:0.1.0");
  }
  assert.notEqual(first.metadata.name, second.metadata.name);
  assert.equal(made.stderr, "rack-2 is not ready: its pod waits for it\nrack-2 is cordoned: its pod waits for it\n");
});

test("the command of the document makes them", () => {
  pretend(two);
  const page = readFileSync(here + "../../docs/fleet-kubernetes.md", "utf8");
  const [command] = page.match(/^perf\/fleet\/kubernetes\/jobs (.*\\\n)*.*$/m);
  const made = spawnSync("bash", ["-c", command.replace("perf/fleet/kubernetes/", kubernetes)], pretending);
  assert.equal(made.status, 0, made.stderr);
  const text = readFileSync(folder + "/jobs.yaml", "utf8");
  assert.deepEqual(errors(text), []);
  assert.match(text, /args: \["--suite", "quick"\]/);
});

test("machines.toml has the types, and what somebody wrote into it stays", () => {
  const file = folder + "/results/fleet/2026-11/machines.toml";
  const types = '[machine."ip-10-0-0-7.ec2.internal"]\ngroup = "c8g.4xlarge"\n[machine."rack-2"]\ngroup = "amd64"\n';
  assert.equal(readFileSync(file, "utf8"), types);
  writeFileSync(file, types + 'price = { value = 1, unit = "USD/h", source = "a test" }\n');
  pretend([...two, "rack-3 8 True <none> riscv64 <none>", "rack-4 1 True <none> amd64 <none>"]);
  const made = jobs(...usual);
  assert.match(made.stderr, /rack-3 is left out: its processor is riscv64/);
  assert.deepEqual(errors(made.stdout), []);
  const last = yaml.parseAllDocuments(made.stdout).map((document) => document.toJS()).at(-1);
  assert.equal(last.spec.template.spec.containers[0].resources.requests.cpu, "1");
  assert.deepEqual(last.spec.template.spec.containers[0].args, []);
  assert.match(readFileSync(file, "utf8"), /source = "a test" }\n\[machine."rack-4"\]\ngroup = "amd64"\n$/);
});

test("misuse is one line", () => {
  for (const [args, what] of [
    [["--run", "Big"], /--run NAME is needed/],
    [["--run", "x"], /--image IMAGE is needed/],
    [["--run", "x", "--image", "a b"], /--image IMAGE is needed/],
    [["--speed"], /--speed is unknown/],
    [[...usual, "a\nb"], /control characters/],
  ]) {
    const { status, stderr, stdout } = jobs(...args);
    assert.deepEqual([status, stdout, stderr.split("\n").length], [2, "", 2], stderr);
    assert.match(stderr, what);
  }
});

test("broken manifests are found", () => {
  pretend(two);
  const good = jobs(...usual).stdout;
  const broken = [
    ["backoffLimit: 6", "backofLimit: 6", /'backofLimit' does not exist/],
    ["backoffLimit: 6", 'backoffLimit: "6"', /'string' is not assignable to type 'number'/],
    ["restartPolicy: Never", "restartPolicy: Sometimes", /'Sometimes' is not assignable/],
    ["readOnlyRootFilesystem: true", "readOnlyRootFileSystem: true", /'readOnlyRootFileSystem' does not exist/],
    ["fieldPath: spec.nodeName", "path: spec.nodeName", /'path' does not exist/],
    ["batch/v1", "batch/v2", /batch\/v2 Job\?/],
    ["  template:", "  templates:", /'templates' does not exist/],
    ["drop: [ALL]", "drop: [ALL", /Flow sequence/],
  ];
  for (const [from] of broken) assert.ok(good.includes(from), from);
  errorsOf(broken.map(([from, to]) => good.replaceAll(from, to)))
    .forEach((found, i) => assert.match(found.join(" "), broken[i][2]));
});

const hasKubectl = spawnSync("kubectl", ["version", "--client"]).status === 0;
test("a real kubectl gives the columns", { skip: hasKubectl ? false : "there is no kubectl here" }, async () => {
  const node = (name, cpu, ready, spec, arch, labels) => ({
    metadata: { name, labels: { "kubernetes.io/arch": arch, ...labels } },
    spec,
    status: {
      allocatable: { cpu },
      conditions: [{ type: "MemoryPressure", status: "False" }, { type: "Ready", status: ready }],
    },
  });
  const nodes = [
    node(two[0].split(" ")[0], "15890m", "True", {}, "arm64", { "node.kubernetes.io/instance-type": "c8g.4xlarge" }),
    node("rack-2", "4", "False", { unschedulable: true }, "amd64"),
  ];
  const asked = [];
  const answers = {
    "/api": { kind: "APIVersions", versions: ["v1"] },
    "/apis": { kind: "APIGroupList", apiVersion: "v1", groups: [] },
    "/api/v1": {
      kind: "APIResourceList", groupVersion: "v1",
      resources: [{ name: "nodes", singularName: "node", namespaced: false, kind: "Node", verbs: ["get", "list"] }],
    },
    "/api/v1/nodes": { kind: "NodeList", apiVersion: "v1", metadata: {}, items: nodes },
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://api");
    if (pathname === "/api/v1/nodes") asked.push(searchParams.get("labelSelector"));
    response.writeHead(answers[pathname] ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(answers[pathname] ?? { kind: "Status", apiVersion: "v1", status: "Failure", code: 404 }));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  writeFileSync(folder + "/config", JSON.stringify({
    apiVersion: "v1", kind: "Config", "current-context": "c", contexts: [{ name: "c", context: { cluster: "c", user: "" } }],
    clusters: [{ name: "c", cluster: { server: `http://127.0.0.1:${server.address().port}` } }],
  }));
  const env = { ...process.env, KUBECONFIG: folder + "/config", HOME: folder, no_proxy: "127.0.0.1", NO_PROXY: "127.0.0.1" };
  const args = ["--run", "real", "--selector", "kubernetes.io/os=linux,kubernetes.io/arch in (arm64,amd64)", ...usual.slice(2)];
  const made = await promisify(execFile)(kubernetes + "jobs", args, { env, cwd: folder });
  server.close();
  assert.deepEqual(asked, ["kubernetes.io/os=linux,kubernetes.io/arch in (arm64,amd64)"]);
  pretend(two);
  assert.equal(made.stdout, jobs("--run", "real", ...usual.slice(2)).stdout);
  assert.match(made.stderr, /^rack-2 is not ready.*\nrack-2 is cordoned.*\n$/);
});
