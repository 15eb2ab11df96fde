#!/usr/bin/env bats
# Two bundles from rows to verdicts: one measured here, one written from published numbers, and the counted one of the
# project; through compare, claim, plan, report and export. WATTPROOF is the program.

setup_file() {
  cd "$BATS_FILE_TMPDIR"
  export WATTPROOF_REFERENCES=
  "$WATTPROOF" run --kernel 'crc32c|adler32' --variant '(?!.*-on-).*' --size 4K --threads all --smt use --min-time 0.001 \
    --repetitions 9 --counters none -o measured >/dev/null
  python3 - "$BATS_TEST_DIRNAME/../results/schema.csv" <<'PY'
import csv, json, os, sys
columns = [row["name"] for row in csv.DictReader(open(sys.argv[1]))]
os.mkdir("declared")
json.dump({"processor": "as published", "cores": 128, "hardware_threads": 128, "sockets": 1}, open("declared/machine.json", "w"))
with open("declared/samples.csv", "w") as file:
    out = csv.DictWriter(file, columns, restval="NA", lineterminator="\n")
    out.writeheader()
    for kernel, gigabytes in ("crc32c", 20), ("adler32", 25):
        out.writerow(dict(run="r", time="2026-11-28T00:00:00.000Z", evidence="declared", family="hashing", kernel=kernel,
                          variant="neon", kind="native", input="random", size=4096, threads=128, repetition=0, status="ok",
                          seconds=1, bytes=gigabytes * 128 * 10**9, ops=1))
PY
  cat >claim.toml <<'TOML'
[claim]
title = "faster"
words = "faster by 20 %"
source = "a page"
date = "2026-11-28"
reading = "all of one against all of the other"
metric = "per-socket"
threshold = 1.2
[contender]
processor = "as published"
[baseline]
bundle = "measured"
TOML
  cat >plan.toml <<'TOML'
demand = "1 TB/s"
utilisation = 0.5
[[step]]
kernel = "crc32c"
input = "random"
size = "4 KiB"
TOML
}

setup() {
  cd "$BATS_FILE_TMPDIR"
  counted=$(echo "$BATS_TEST_DIRNAME"/../results/counted/*/)
}

@test "validate takes what was measured" {
  "$WATTPROOF" validate measured
}

@test "compare: with itself 1, with another evidence never" {
  run "$WATTPROOF" compare measured measured --format csv
  [ "$status" -eq 0 ]
  python3 -c '
import csv, sys
rows = list(csv.DictReader(sys.argv[1].splitlines()))
assert rows and all(float(row["ratio"]) == 1 and row["evidence"] == "measured" for row in rows), rows' "$output"
  for other in declared "$counted"; do
    run "$WATTPROOF" compare measured "$other"
    [ "$status" -eq 2 ]
    [[ $output == *"do not meet in a ratio"* || $output == *"no kernel, input and size in common"* ]]
  done
}

@test "claim: no verdict on two kinds of evidence, and what is missing" {
  run "$WATTPROOF" claim claim.toml measured declared
  [ "$status" -eq 4 ]
  [[ $output == *untestable* && $output == *"measured of measured"* && $output == *"do not meet in a ratio"* ]]
}

@test "plan: each machine by its own evidence" {
  run "$WATTPROOF" plan plan.toml measured declared --format csv
  [ "$status" -eq 0 ]
  python3 -c '
import csv, statistics, sys
samples = [row for row in csv.DictReader(open("measured/samples.csv")) if (row["kernel"], row["input"], row["kind"], row["status"]) == ("crc32c", "random", "native", "ok")]
rows = {row["machine"]: row for row in csv.DictReader(sys.argv[1].splitlines()) if row["figure"] == "cores"}
assert abs(float(rows["declared"]["value"]) - 1e12 / 20e9 / 0.5) < 1e-6, rows["declared"]
assert "declared" in rows["declared"]["evidence"] and "measured" in rows["measured"]["evidence"]
# The fastest native variant, all cores of it busy: the median of its rows.
value = float(rows["measured"]["value"])
def is_median(rows):
    cores = [1e12 / 0.5 / (float(row["bytes"]) / float(row["seconds"]) / int(row["threads"])) for row in rows]
    return statistics.median_low(cores) * (1 - 1e-4) <= value <= statistics.median_high(cores) * (1 + 1e-4)
names = {row["variant"] for row in samples}
assert any(is_median([row for row in samples if row["variant"] == name]) for name in names), rows["measured"]
' "$output"
}

@test "export: each format has both, and says what they are" {
  for format in google-benchmark bencher github-action-benchmark prometheus csv; do
    for bundle in measured declared; do
      run "$WATTPROOF" export "$bundle" --format "$format"
      [ "$status" -eq 0 ] || { echo "$format of $bundle: $output"; return 1; }
      [[ $output == *crc32c* ]]
    done
  done
}

@test "report: the page holds the rows as they are, and the verdict that claim wrote" {
  "$WATTPROOF" claim claim.toml measured declared --format json >verdict.json || [ $? -eq 4 ]
  run "$WATTPROOF" report measured declared --claim verdict.json -o page.html
  if [[ $output == *"this build has no report page"* ]]; then skip "$output"; fi
  [ "$status" -eq 0 ]
  python3 -c '
import base64, gzip, json, re
page = open("page.html").read()
packed = json.loads(re.search(r"<script type=\"application/json\" id=\"data\">(.*?)</script>", page, re.S)[1])
data = json.loads(gzip.decompress(base64.b64decode(packed)))
assert [b["samples"] for b in data["bundles"]] == [open(name + "/samples.csv").read() for name in ("measured", "declared")]
assert data["claims"] == [json.load(open("verdict.json"))], data["claims"]'
}
