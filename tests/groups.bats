#!/usr/bin/env bats
# Groups of machines, on simulated fleets. WATTPROOF is the program.

source_tree=$BATS_TEST_DIRNAME/..

setup_file() {
  cd "$BATS_FILE_TMPDIR"
  "$BATS_TEST_DIRNAME/bench/fleet_bundles.py" fleet --machines 60 --types 3 --seed 7 --slow 0.03 --other 0.1 --lost 0.03
  "$WATTPROOF" compare --by group fleet/*/ --declared fleet/machines.toml --format json >all.json
  "$WATTPROOF" compare --by group fleet/*/ --declared fleet/machines.toml >all.txt
}

setup() { cd "$BATS_FILE_TMPDIR"; }

# look PROGRAM: Python that finds the truth in `truth` and the tables in `all`.
look() {
  python3 - <<PY
import json, math, statistics
truth, all = json.load(open("fleet/truth.json")), json.load(open("all.json"))
$1
PY
}

refused() {
  [ "$status" -eq 2 ] || { echo "exit code $status: $output"; return 1; }
  [ "${#lines[@]}" -eq 1 ] || { printf 'not one line: %s\n' "$output"; return 1; }
  [[ $output == *"$1"* ]] || { printf 'does not name %s: %s\n' "$1" "$output"; return 1; }
}

@test "the simulated fleet is one of valid bundles, but for those of hosts that were lost" {
  look 'print(*("fleet/" + host for host in truth["type"] if host not in truth["lost"]), sep="\n")' >whole
  xargs "$WATTPROOF" validate <whole >/dev/null
}

@test "the intervals hold what was simulated" {
  look '
assert {m["group"] for m in all["means"]} == {"x86-b.4xlarge", "x86-c.4xlarge"}
for m in all["means"]:
    speeds = truth["speeds"][m["group"]]
    true = math.prod(speeds.values()) ** (1 / 3) if m["family"] == "all" else speeds[m["family"]]
    # Outliers and the other processor belong to the type, and move it.
    assert m["low"] * 0.985 < true < m["high"] * 1.015, (m, true)
    assert m["verdict"] == ("faster" if m["low"] > 1 else "slower" if m["high"] < 1 else "inconclusive"), m'
}

@test "every ratio is Welch of the rows" {
  look '
import csv
from collections import defaultdict
worth = defaultdict(lambda: defaultdict(list))  # by place and type: a log of each host
for host, kind in truth["type"].items():
    speeds = defaultdict(list)
    for row in csv.DictReader(open(f"fleet/{host}/samples.csv")):
        if row["kind"] == "native":
            speeds[row["kernel"], row["input"], row["size"]].append(int(row["bytes"]) / float(row["seconds"]))
    for place, values in speeds.items():
        worth[place][kind].append(math.log(statistics.median(values)))
assert len(all["ratios"]) == 2 * len(worth)
for r in all["ratios"]:
    a, b = (worth[r["kernel"], r["input"], str(r["size"])][kind] for kind in (r["group"], "arm-a.4xlarge"))
    assert (r["machines"], r["of first"]) == (len(a), len(b)), r
    log = statistics.mean(a) - statistics.mean(b)
    assert abs(r["ratio"] / math.exp(log) - 1) < 1e-5, (r, math.exp(log))
    error = math.sqrt(statistics.variance(a) / len(a) + statistics.variance(b) / len(b))
    t = math.log(r["high"] / r["ratio"]) / error
    assert 2.0 < t < 2.11, (r, t)  # of 17 degrees of freedom 2.110, of 40 2.021'
}

@test "a type with two processors, outliers and lost hosts are named" {
  look '
notes = lambda what: {(n["group"], n["machines"]) for n in all["notes"] if n["what"] == what}
processors = notes("processor")
assert len(processors) == 1 and truth["other"]
((group, text),) = processors
assert group == "x86-b.4xlarge" and text.endswith("%d (%s)" % (len(truth["other"]), ", ".join(truth["other"]))), text
assert {g["group"]: g["processors"] for g in all["groups"]} == {"arm-a.4xlarge": 1, "x86-b.4xlarge": 2, "x86-c.4xlarge": 1}
outliers = {text.split(":")[0]: text for _, text in notes("outlier")}
assert truth["slow"].keys() <= outliers.keys(), (truth["slow"], outliers)
for host, slow in truth["slow"].items():
    assert slow["family"] in outliers[host], outliers[host]
lost = " ".join(text for _, text in notes("lack places"))
assert truth["lost"] and [h for h in truth["lost"] if h in lost] == truth["lost"], lost
for g in all["groups"]:
    assert g["with all places"] == g["machines"] - sum(truth["type"][h] == g["group"] for h in truth["lost"]), g
    assert g["repetitions %"] < g["spread %"] / 4, g
for m in all["machines"]:
    assert (m["score"] is None) == (m["machine"] in truth["lost"]), m'
  grep -q 'against arm-a.4xlarge; all: threads 16, unit B/s, evidence measured' all.txt
}

@test "by price and by watt, with what was declared" {
  "$WATTPROOF" compare --by group fleet/*/ --declared fleet/machines.toml --metric per-price --format json >price.json
  "$WATTPROOF" compare --by group fleet/*/ --declared fleet/machines.toml --metric per-watt --format json >watt.json
  look '
price, watt = json.load(open("price.json")), json.load(open("watt.json"))
for speed, p, w in zip(all["means"], price["means"], watt["means"]):
    usd, watts = {"x86-b.4xlarge": (0.68, 240), "x86-c.4xlarge": (0.85, 310)}[p["group"]]
    assert abs(p["geometric mean"] / speed["geometric mean"] * usd / 0.60 - 1) < 2e-3
    assert abs(w["geometric mean"] / speed["geometric mean"] * watts / 190 - 1) < 2e-3
    # Both watts are within 5 %, and no number of machines makes them better known.
    assert math.log(w["high"] / w["geometric mean"]) > 0.05 * math.sqrt(2)
assert {r["evidence"] for r in price["ratios"]} == {"measured, price declared"}'
}

@test "formats: csv has the ratios, and without --declared groups are processors" {
  "$WATTPROOF" compare --by group fleet/*/ --format csv >by_processor.csv
  [ "$(head -1 by_processor.csv)" = "kernel,input,size,threads,load,group,machines,of first,first,second,ratio,low,high,p,unit,evidence,verdict" ]
  grep -q ',Simulated B stepping 2,' by_processor.csv
  "$WATTPROOF" compare --by group fleet/*/ | grep -qE '^Arm Simulated A +processor +20 '
  "$WATTPROOF" compare --by group fleet/*/ --format markdown | grep -q '^| Arm Simulated A | processor | 20 |'
}

@test "one group is described, one machine has no interval" {
  "$WATTPROOF" compare --by group fleet/h0001 fleet/h0004 --declared fleet/machines.toml >one
  grep -qE '^arm-a.4xlarge +declared +2 ' one
  grep -q 'NA: below 5 machines' one
  ! grep -q against one
  "$WATTPROOF" compare --by group fleet/h0001 fleet/h0004 fleet/h0002 --declared fleet/machines.toml --format json >one.json
  python3 -c '
import json
for row in (one := json.load(open("one.json")))["ratios"] + one["means"]:
    assert row["low"] is None and row["p"] is None and row["verdict"] == "none: 1 machine of x86-b.4xlarge: how they differ is not known", row'
}

@test "misuse is one line" {
  run "$WATTPROOF" compare --by group fleet/*/ --fail-if '*.seconds > +1%'; refused "not with --by group"
  run "$WATTPROOF" compare --by group fleet/h0001 --against peer; refused "--against peer"
  run "$WATTPROOF" compare --by rack fleet/*/; refused "--by"
  run "$WATTPROOF" compare --by group fleet/*/ --metric beauty; refused beauty
  mkdir -p none && head -1 fleet/h0001/samples.csv >none/samples.csv && cp fleet/h0002/machine.json none
  run "$WATTPROOF" compare --by group fleet/h0001 none; refused "no kernel, input and size in common"
}

@test "a claim about types is of their machines" {
  cat >claim.toml <<'TOML'
[claim]
title = "t"
words = "w"
source = "s"
date = "d"
reading = "r"
metric = "speed"
threshold = 1.1
[contender]
processor = "^Simulated C"
[baseline]
processor = "Simulated A"
TOML
  "$WATTPROOF" claim claim.toml fleet/*/ --declared fleet/machines.toml --format json >claim.json
  look '
c = json.load(open("claim.json"))
lost = [h for h in truth["lost"] if truth["type"][h] in ("arm-a.4xlarge", "x86-c.4xlarge")]
assert c["verdict"] == "supported" and c["contender"] == "x86-c.4xlarge" and sorted(c["left_out"]) == lost, c
assert c["machines"]["contender"] + c["machines"]["baseline"] == 40 - len(lost), c'
}

@test "the table of how many machines it takes is that of the command" {
  table=$("$BATS_TEST_DIRNAME/bench/machines_needed.py")
  [[ $(<"$source_tree/docs/fleet-group.md") == *"$table"* ]]
}
