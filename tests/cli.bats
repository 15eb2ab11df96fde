#!/usr/bin/env bats
# The command line as a user meets it. WATTPROOF is the program, BROKEN the one with a wrong variant in its table,
# EXTRA is set where the table has the kernel of tests/extra.

setup() {
  bundle=$BATS_TEST_TMPDIR/bundle
  quick=(--kernel crc32c --variant 'scalar|sse42.*|neon.*|peer.*' --size 64,4K --repetitions 9 --min-time 0.0005)
}

one_line() { [ "${#lines[@]}" -eq 1 ] || { printf 'not one line: %s\n' "$output"; return 1; }; }
# A misuse: exit code 2 and one line, which names the thing.
refused() {
  [ "$status" -eq 2 ] || { echo "exit code $status: $output"; return 1; }
  one_line
  [[ $output == *"$1"* ]] || { printf 'does not name %s: %s\n' "$1" "$output"; return 1; }
}
rows() { tail -n +2 "$bundle/samples.csv" | wc -l; }

@test "help names every command and the exit codes" {
  run "$WATTPROOF" --help
  [ "$status" -eq 0 ]
  for word in run exec list machine verify validate compare claim ceilings overhead watch join predict plan report completion "Exit codes"; do [[ $output == *"$word"* ]]; done
}

@test "list has its columns in every format" {
  run "$WATTPROOF" list --format csv
  [ "$status" -eq 0 ]
  [[ ${lines[0]} == family,kernel,variant,kind,needs,runnable* ]]
  [[ $output == *"hashing,crc32c,scalar,native,"* ]]
  "$WATTPROOF" list --format json | python3 -c 'import json,sys; rows = json.load(sys.stdin); assert {"family", "kernel", "variant", "kind", "needs", "runnable"} <= rows[0].keys()'
  "$WATTPROOF" list | head -1 | grep -q '^family *kernel'
}

@test "list has five families, and every kernel its scalar, NEON or x86 variants" {
  "$WATTPROOF" list --format csv >"$BATS_TEST_TMPDIR/list"
  for family in hashing compression crypto json pipeline; do grep -q "^$family," "$BATS_TEST_TMPDIR/list"; done
  for kernel in crc32c entropy chacha20 utf8; do
    grep -q ",$kernel,scalar,native," "$BATS_TEST_TMPDIR/list"
    grep -qE ",$kernel,(neon|avx2)[^,]*,native," "$BATS_TEST_TMPDIR/list"
    grep -qE ",$kernel,(neon|avx2)[^,]*-on-(neon|avx2)[^,]*,translated," "$BATS_TEST_TMPDIR/list"
  done
}

@test "every kernel is written for NEON, for SVE and for x86" {
  "$WATTPROOF" list --matrix --format csv >"$BATS_TEST_TMPDIR/matrix.csv"
  [ "$(head -1 "$BATS_TEST_TMPDIR/matrix.csv")" = "kernel,scalar,neon,sve,x86,peer" ]
  [ "$(grep -c . "$BATS_TEST_TMPDIR/matrix.csv")" -gt 4 ]
  # A kernel from outside may have gaps; of ours, SVE's is explained.
  run grep -vE '^(bytesum,.*|[^,]+,scalar[^,]*,neon[^,]*,(sve[^,]*|"?none \(.*\)"?),(sse|avx)[^,]*,(-|peer[^,]*)|kernel,.*)$' "$BATS_TEST_TMPDIR/matrix.csv"
  [ "$output" = "" ]
}

@test "machine says what it is in both formats" {
  run "$WATTPROOF" machine
  [ "$status" -eq 0 ]
  [[ $output == *processor* && $output == *"energy: powercap"* ]]
  "$WATTPROOF" machine --format json | python3 -c '
import json, sys
m = json.load(sys.stdin)
assert m["processor"] and m["cores"] >= 1 and m["clock_ghz"] > 0
assert all(c["opens"] or c["reason"] for c in m["counters"])
assert all(s["available"] or s["reason"] for s in m["energy"])'
}

@test "verify finds every variant right" {
  run "$WATTPROOF" verify --kernel crc32c
  [ "$status" -eq 0 ]
  [[ $output == *" 0 wrong"* ]]
}

@test "run writes a bundle that compare and report read" {
  run "$WATTPROOF" run "${quick[@]}" -o "$bundle"
  [ "$status" -eq 0 ]
  (cd "$bundle" && sha256sum --quiet -c SHA256SUMS)
  run "$WATTPROOF" compare "$bundle" --against peer --format csv
  if [ "$status" -eq 0 ]; then
    [ "${lines[0]}" = kernel,input,size,variant,peer,ratio,low,high ]
    [[ ${lines[1]} == crc32c,random,64,* ]]
  else
    [[ $output == *"both a native variant and a peer"* ]] # no ISA-L here
  fi
  "$WATTPROOF" compare "$bundle" "$bundle" --format json | python3 -c '
import json, sys
assert all(row["ratio"] == 1 for row in json.load(sys.stdin))'
}

@test "a run ends in a comparison with the bundles of a folder" {
  mkdir "$bundle.known"
  "$WATTPROOF" run "${quick[@]}" -o "$bundle.known/here" >/dev/null 2>&1
  mkdir "$bundle.known/sheet"
  sed '1!s/,measured,/,declared,/' "$bundle.known/here/samples.csv" >"$bundle.known/sheet/samples.csv"
  run "$WATTPROOF" run "${quick[@]}" -o "$bundle" --references "$bundle.known"
  [ "$status" -eq 0 ]
  grep -qE '^here +hashing +1 +[0-9]+ +[0-9.]+ +[0-9.]+ +[0-9.]+ +measured' <<<"$output"
  grep -qE '^sheet +NA .*none: measured of .* and declared of sheet do not meet in a ratio' <<<"$output"
  run "$WATTPROOF" run "${quick[@]}" -o "$bundle.none" --references "$bundle.nowhere"; refused "$bundle.nowhere"
}

@test "machines are compared by place, and by family, in what is asked for" {
  "$WATTPROOF" run "${quick[@]}" -o "$bundle" >/dev/null 2>&1
  cp -r "$bundle" "$bundle.slow"
  python3 - "$bundle.slow/samples.csv" <<'END'
import csv, sys
path = sys.argv[1]
with open(path, newline="") as file: rows = list(csv.DictReader(file))
for row in rows:
    if row["seconds"] != "NA": row["seconds"] = repr(2 * float(row["seconds"]))
with open(path, "w", newline="") as file:
    writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
END
  "$WATTPROOF" compare "$bundle" "$bundle.slow" --variants same --format json | python3 -c '
import json, sys
rows = json.load(sys.stdin)
assert rows and all(abs(row["ratio"] - 0.5) < 1e-3 for row in rows), rows
assert all(row["evidence"] == "measured" for row in rows)'
  run "$WATTPROOF" compare "$bundle" "$bundle.slow" "$bundle"
  [[ $status == 0 && $output == *"geometric mean"* ]]
  grep -qE '^hashing +1 +[0-9]+ .*slow +0.500 ' <<<"$output"
  run "$WATTPROOF" compare "$bundle" "$bundle.slow" --fail-if '*.seconds > +50%' --format csv
  [[ $status == 1 && $output == *'crc32c'*'+100.00 %'* ]]
  "$WATTPROOF" compare "$bundle.slow" "$bundle" --fail-if '*.seconds > +50%' --format csv >/dev/null
  run "$WATTPROOF" compare "$bundle" "$bundle.slow" --fail-if 'seconds up'; refused "KERNEL.QUANTITY"
  run "$WATTPROOF" compare "$bundle" "$bundle.slow" --metric per-watt; refused "no energy was measured"
  run "$WATTPROOF" compare "$bundle" "$bundle.slow" --metric per-price; refused "no price is declared"
  run "$WATTPROOF" compare "$bundle" "$bundle.slow" --metric beauty; refused beauty
  # The price of a machine that two copies fill.
  [ "$(nproc)" -ge 2 ] || return 0
  "$WATTPROOF" run "${quick[@]}" --threads 2 -o "$bundle.two" >/dev/null 2>&1
  cp -r "$bundle.two" "$bundle.dear"
  for name in two dear; do
    printf '[machine."%s"]\nvcpus = 2\nprice = { value = %s, unit = "USD/h", source = "a test" }\n' \
      "$(basename "$bundle.$name")" "$([ $name = two ] && echo 1 || echo 4)"
  done >"$bundle.toml"
  "$WATTPROOF" compare "$bundle.two" "$bundle.dear" --metric per-price --declared "$bundle.toml" --format json | python3 -c '
import json, sys
rows = json.load(sys.stdin)
assert rows and all(abs(row["ratio"] - 0.25) < 1e-9 for row in rows), rows
assert all(row["evidence"] == "measured, price declared" and row["unit"] == "B/USD" for row in rows)'
}

@test "the same seed gives the same work" {
  "$WATTPROOF" run "${quick[@]}" --variant scalar --seed 7 -o "$bundle" >/dev/null 2>&1
  "$WATTPROOF" run "${quick[@]}" --variant scalar --seed 7 -o "$bundle.2" >/dev/null 2>&1
  # What was disturbed comes once more, at the end of its round.
  key() { cut -d, -f4-9,11,13 "$1/samples.csv" | awk '!seen[$0]++'; }
  diff <(key "$bundle") <(key "$bundle.2")
}

@test "--precision repeats what is not known well enough, within its budget" {
  options=(--kernel crc32c --variant scalar --size 64,4K --min-time 0.0005 --repetitions 5)
  "$WATTPROOF" run "${options[@]}" --precision 100 -o "$bundle" >/dev/null 2>&1
  grep -v ,disturbed, "$bundle/samples.csv" | cut -d, -f13 | tail -n +2 | sort -n | tail -1 | grep -qx 4
  "$WATTPROOF" run "${options[@]}" --precision 0.01 --budget 1 -o "$bundle.2" >/dev/null 2>&1
  [ "$(cut -d, -f13 "$bundle.2/samples.csv" | tail -n +2 | sort -n | tail -1)" -gt 4 ]
  "$WATTPROOF" compare "$bundle.2" "$bundle.2" --format csv >/dev/null
}

@test "load levels are rows with what was achieved and how long batches took" {
  run "$WATTPROOF" run --kernel crc32c --variant 'scalar|sse42.crc' --size 4K --load 100,50,0 --duration 0.4 -o "$bundle"
  [ "$status" -eq 0 ]
  [[ $output == *"crc32c scalar, random, 4 KiB x1"* && $output == *"score NA:"* ]]
  python3 - "$bundle" <<'PY'
import collections, csv, json, sys
rows = list(csv.DictReader(open(sys.argv[1] + "/samples.csv")))
levels = collections.defaultdict(set)
for r in rows:
    if r["status"] == "skipped": continue
    assert r["status"] in ("ok", "disturbed", "invalid"), r
    levels[r["variant"]].add(float(r["load"]))
    assert float(r["seconds"]) > 0 and float(r["load_rate"]) > 0 and int(r["batch"]) >= 1
    assert int(r["bytes"]) == int(r["ops"]) * 4096
    assert r["status"] != "ok" or abs(float(r["load_achieved"]) - float(r["load"])) <= 0.02 * float(r["load"]) + 1e-9
    if r["load"] == "0": assert r["ops"] == "0" and r["latency_p50_s"] == "NA"
    if r["load"] == "100": assert r["latency_p50_s"] == "NA"
    if r["load"] == "50": assert 0 < float(r["latency_p50_s"]) <= float(r["latency_p99_s"])
assert levels["scalar"] == {100, 50, 0}, levels
assert json.load(open(sys.argv[1] + "/machine.json"))["run"]["options"]["load"] == [100, 50, 0]
PY
}

# A tree like /sys whose processor draws 80 W.
live_sysfs() {
  python3 "$BATS_TEST_DIRNAME/live_sysfs.py" "$BATS_TEST_TMPDIR/sys" 80 3>&- &
  live=$!
  for _ in $(seq 100); do
    [ ! -e "$BATS_TEST_TMPDIR/sys/class/powercap/intel-rapl:0/energy_uj" ] || return 0
    sleep 0.05
  done
  return 1
}

@test "energy, load levels and all cores together: rows with joules, their boundary and a score" {
  live_sysfs
  # Again where a busy machine stalled the meter or missed every level: that is honest, but not what is looked for here.
  for _ in 1 2 3; do
    rm -rf "$bundle"
    run "$WATTPROOF" run --kernel crc32c --variant sse42.crc --size 64K --threads all --load 100,50,0 --duration 1 \
      --energy auto --energy declared=300:node-dc:"a made-up data sheet" --sysfs-root "$BATS_TEST_TMPDIR/sys" -o "$bundle"
    [[ $output != *"W package"* ]] || break
  done
  kill $live
  [ "$status" -eq 0 ]
  [[ $output == *"W package"* && $output == *"not citable"* ]]
  python3 - "$bundle" <<'PY'
import csv, sys
rows = [r for r in csv.DictReader(open(sys.argv[1] + "/samples.csv"))]
assert {r["load"] for r in rows} == {"100", "50", "0"}
assert all(float(r["energy_j"]) > 0 for r in rows)
# Where the meter stalled, as it may on a machine that is not its own, the next source is taken.
known = [r for r in rows if r["energy_source"] == "powercap"]
assert known, rows
for r in known:
    assert r["energy_boundary"] == "package", r
    assert float(r["energy_s"]) > 0  # how many joules, energy_test knows: here the machine may be busy
    assert 0 < float(r["energy_uncertainty_j"]) < float(r["energy_j"])
log = list(csv.DictReader(open(sys.argv[1] + "/energy.csv")))
assert {r["source"] for r in log} == {"powercap", "declared: a made-up data sheet"}
assert all(r["uncertainty_j"] == "NA" for r in log if r["source"].startswith("declared"))
PY
  (cd "$bundle" && sha256sum --quiet -c SHA256SUMS && grep -q energy.csv SHA256SUMS)
  "$WATTPROOF" validate "$bundle"
}

@test "the same where there is no energy source: NA with a reason, and a valid bundle" {
  mkdir "$BATS_TEST_TMPDIR/empty"
  run "$WATTPROOF" run --kernel crc32c --variant sse42.crc --size 64K --threads all --load 100,50,0 --duration 0.4 \
    --energy auto --sysfs-root "$BATS_TEST_TMPDIR/empty" -o "$bundle"
  [ "$status" -eq 0 ]
  [[ $output == *"score NA:"* ]]
  python3 - "$bundle" <<'PY'
import csv, json, sys
for r in csv.DictReader(open(sys.argv[1] + "/samples.csv")):
    assert r["energy_j"] == r["energy_source"] == r["energy_uncertainty_j"] == "NA" and r["reason"] != "NA", r
assert all(s["reason"] for s in json.load(open(sys.argv[1] + "/machine.json"))["energy"] if not s["available"])
PY
  "$WATTPROOF" validate "$bundle"
}

@test "a meter that vanishes in mid-run makes the energy NA, not the run" {
  live_sysfs
  "$WATTPROOF" run "${quick[@]}" --variant sse42.crc --repetitions 12 --min-time 0.1 --energy powercap \
    --sysfs-root "$BATS_TEST_TMPDIR/sys" -o "$bundle" >/dev/null 2>&1 &
  for _ in $(seq 200); do
    sleep 0.05
    [ ! -e "$bundle/samples.csv" ] || [ "$(rows)" -lt 12 ] || break
  done
  : >"$BATS_TEST_TMPDIR/sys/stop"
  status=0
  wait $! || status=$?
  [ "$status" -eq 0 ]
  python3 - "$bundle/samples.csv" <<'PY'
import csv, sys
rows = [r for r in csv.DictReader(open(sys.argv[1])) if r["status"] != "skipped"]
known = [r for r in rows if r["energy_j"] != "NA"]
gone = [r for r in csv.DictReader(open(sys.argv[1].replace("samples", "energy"))) if "is gone" in r["reason"]]
assert known and gone and len(rows) >= 36, (len(known), len(gone), len(rows))
assert all(float(r["energy_j"]) > 0 for r in known) and all(r["joules"] == "NA" for r in gone)
# On a busy machine the meter may have stood still for a while, too.
assert all(r["reason"] != "NA" for r in rows if r["status"] == "ok" and r["energy_j"] == "NA")
PY
}

@test "the cost of measuring is measured" {
  live_sysfs
  run "$WATTPROOF" overhead --kernel crc32c --sysfs-root "$BATS_TEST_TMPDIR/sys" --format csv
  kill $live
  [ "$status" -eq 0 ]
  [[ $output == *"kernel,input,variant,cost %,low,high"* && $output == *"crc32c,random,"* ]]
}

@test "two threads do twice the work" {
  "$WATTPROOF" run "${quick[@]}" --variant scalar --threads 2 -o "$bundle" >/dev/null 2>&1
  python3 - "$bundle/samples.csv" <<'PY'
import csv, sys
for row in csv.DictReader(open(sys.argv[1])):
    assert row["threads"] == "2" and int(row["ops"]) % 2 == 0 and int(row["bytes"]) == int(row["ops"]) * int(row["size"])
PY
}

@test "copies are pinned, each to a CPU of its own, and the manifest says which" {
  "$WATTPROOF" run "${quick[@]}" --variant scalar --threads all -o "$bundle" >/dev/null 2>&1
  python3 - "$bundle" <<'PY'
import csv, json, os, sys
run = json.load(open(sys.argv[1] + "/machine.json"))["run"]
assert len(set(run["cpus"])) == len(run["cpus"]) and set(run["cpus"]) <= os.sched_getaffinity(0)
assert run["copies_share_cores"] is False
for row in csv.DictReader(open(sys.argv[1] + "/samples.csv")):
    assert int(row["threads"]) == len(run["cpus"])
    assert 0 < float(row["seconds_fastest"]) <= float(row["seconds"])
PY
}

@test "what was disturbed is marked and repeated" {
  cpu=$("$WATTPROOF" run "${quick[@]}" --variant scalar --size 64 -o "$bundle" >/dev/null 2>&1 &&
    python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["run"]["cpus"][0])' "$bundle/machine.json")
  taskset -c "$cpu" sh -c 'while :; do :; done' & # another load on the very CPU
  load=$!
  status=0
  "$WATTPROOF" run "${quick[@]}" --variant scalar --min-time 0.03 -o "$bundle.2" >/dev/null 2>&1 || status=$?
  kill $load
  [ "$status" -eq 0 ]
  python3 - "$bundle.2/samples.csv" <<'PY'
import collections, csv, sys
rows = list(csv.DictReader(open(sys.argv[1])))
disturbed = [r for r in rows if r["status"] == "disturbed"]
assert disturbed and all("for the CPU" in r["reason"] or "clock" in r["reason"] or "hypervisor" in r["reason"] for r in disturbed)
assert any(float(r["waiting_s"]) > 0 for r in disturbed)
tries = collections.Counter((r["input"], r["size"], r["repetition"]) for r in rows)
assert max(tries.values()) > 1
PY
}

@test "ceilings are a bundle, and kernels are shares of them" {
  "$WATTPROOF" ceilings --threads 1 --format csv -o "$bundle" >"$BATS_TEST_TMPDIR/table" 2>/dev/null
  head -1 "$BATS_TEST_TMPDIR/table" | grep -q '^unit,level,variant,instruction,size,threads,gbps,low,high,bytes_per_cycle,per_cycle,ghz$'
  (cd "$bundle" && sha256sum --quiet -c SHA256SUMS)
  python3 - "$bundle/samples.csv" <<'PY'
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1])))
assert {r["family"] for r in rows} == {r["kind"] for r in rows} == {"ceiling"}
ok = [r for r in rows if r["status"] == "ok"]
assert {"load", "store", "copy", "add", "shuffle"} <= {r["kernel"] for r in ok}
assert all(float(r["seconds"]) > 0 and float(r["ghz"]) > 0 and int(r["bytes"]) >= int(r["ops"]) for r in ok)
assert all("lacks" in r["reason"] or "needs" in r["reason"] for r in rows if r["status"] == "skipped")
PY
  "$WATTPROOF" run "${quick[@]}" -o "$bundle.run" >/dev/null 2>&1
  run "$WATTPROOF" compare "$bundle.run" --against ceiling; refused "holds no ceilings"
  "$WATTPROOF" compare "$bundle.run" "$bundle" --against ceiling --format json | python3 -c '
import json, sys
rows = json.load(sys.stdin)
assert {row["variant"] for row in rows} > {"scalar"}
assert all(0 < row["low"] <= row["share"] <= row["high"] and row["ceiling_name"] for row in rows)'
  sed -i 's/"processor": "/&another /' "$bundle/machine.json"
  run "$WATTPROOF" compare "$bundle.run" "$bundle" --against ceiling; refused "measure the ceilings on the machine"
  run "$WATTPROOF" ceilings --threads 4096 -o "$bundle.more"; refused "--threads 4096"
}

@test "run --ceilings puts them into its own bundle" {
  "$WATTPROOF" run "${quick[@]}" --variant scalar --ceilings -o "$bundle" >"$BATS_TEST_TMPDIR/out" 2>/dev/null
  grep -q ',ceiling,load,.*,ok,' "$bundle/samples.csv"
  ! grep -q 'load, GB/s' "$BATS_TEST_TMPDIR/out"
  "$WATTPROOF" compare "$bundle" --against ceiling --format csv | grep -q '^crc32c,random,4096,1,scalar,'
}

@test "an event that opens has its column, one that does not is NA" {
  "$WATTPROOF" run "${quick[@]}" --variant scalar --counters perf::TASK-CLOCK,no::such -o "$bundle" >/dev/null 2>&1
  python3 - "$bundle/samples.csv" "$bundle/machine.json" <<'PY'
import csv, json, sys
opens = {c["event"]: c["opens"] for c in json.load(open(sys.argv[2]))["counters"]}
for row in csv.DictReader(open(sys.argv[1])):
    assert row["no::such"] == "NA"
    assert (float(row["perf::TASK-CLOCK"]) > 0) if opens["perf::TASK-CLOCK"] else row["perf::TASK-CLOCK"] == "NA"
PY
}

@test "each repetition counts a planned group, and its metrics follow from the counts in the row" {
  "$WATTPROOF" run "${quick[@]}" --variant scalar -o "$bundle" >/dev/null 2>&1
  python3 - "$bundle" <<'PY'
import csv, json, sys
machine = json.load(open(sys.argv[1] + "/machine.json"))
plan = machine["counter_plan"]
assert len(plan["metrics"]) + len(plan["absent"]) == 13 and all(m["reason"] for m in plan["absent"])
formulas = {m["metric"]: m["formula"] for m in plan["metrics"]}
for row in csv.DictReader(open(sys.argv[1] + "/samples.csv")):
    if not plan["groups"]:
        assert row["counter_group"] == row["events"] == row["frontend"] == row["cycles"] == "NA"
        continue
    group = int(row["repetition"]) % len(plan["groups"])
    assert int(row["counter_group"]) == group
    counts = {name: int(value) for name, value in (e.split("=") for e in row["events"].split(";"))}
    assert set(counts) <= set(plan["groups"][group]["events"])
    if "cycles" in counts and row["running"] == "1": assert float(row["cycles"]) == counts["cycles"]
    for name, formula in formulas.items():
        if name == "ipc" or row[name] == "NA": continue
        value = eval(formula, {**plan["constants"], "slots": plan["slots"], **counts})
        assert name == "dram_bytes" or abs(float(row[name]) - value) <= 0.05 + 1e-9 * value, (name, row[name], value)
PY
}

@test "machine --explain says for each missing counter what to change" {
  run "$WATTPROOF" machine --explain
  [ "$status" -eq 0 ]
  for word in kernel.perf_event_paranoid CAP_PERFMON kernel.nmi_watchdog METRIC ipc bad_speculation dram_bytes EVENT; do
    [[ $output == *"$word"* ]]
  done
  # Each metric has a formula, or a reason.
  [ "$(grep -cE '^(ipc|frontend|backend|retiring|bad_speculation|[a-z0-9]+_mpki|[a-z]+_share|dram_bytes) +[^ ]' <<<"$output")" -eq 13 ]
  [[ $("$WATTPROOF" machine) != *METRIC* ]]
}

@test "without the right to count, --explain names it" {
  [ "$(id -u)" -eq 0 ] || skip "needs to drop root"
  command -v setpriv >/dev/null || skip "no setpriv(1)"
  [ "$(cat /proc/sys/kernel/perf_event_paranoid)" -ge 0 ] || skip "everybody may count everything"
  cp "$WATTPROOF" "$BATS_TEST_TMPDIR/wattproof"
  chmod -R o+rx "$BATS_TEST_TMPDIR"
  run setpriv --reuid 65534 --regid 65534 --clear-groups --inh-caps=-all --bounding-set=-all "$BATS_TEST_TMPDIR/wattproof" machine --explain
  [[ $status -eq 0 ]] || skip "another user cannot run the program here"
  grep -qE '^root or CAP_PERFMON +no' <<<"$output"
}

@test "a file of the user's own is measured at its own size" {
  head -c 5000 "$WATTPROOF" >"$BATS_TEST_TMPDIR/my file"
  run "$WATTPROOF" run --kernel crc32c --variant scalar --min-time 0.0005 --input "$BATS_TEST_TMPDIR/my file" -o "$bundle"
  [ "$status" -eq 0 ]
  grep -q ',my file,5000,' "$bundle/samples.csv"
}

@test "misuse is one line that names the thing" {
  run "$WATTPROOF" run --kernel crc32x -o "$bundle"; refused crc32x
  run "$WATTPROOF" run --kernel 'crc(' -o "$bundle"; refused 'crc('
  run "$WATTPROOF" run --variant avx9 -o "$bundle"; refused avx9
  run "$WATTPROOF" run --suite fast -o "$bundle"; refused fast
  run "$WATTPROOF" run --size 4X -o "$bundle"; refused 4X
  run "$WATTPROOF" run --frobnicate; refused --frobnicate
  run "$WATTPROOF" run --load 150 -o "$bundle"; refused 150
  run "$WATTPROOF" run --energy sunlight -o "$bundle"; refused sunlight
  run "$WATTPROOF" run --energy declared=95 -o "$bundle"; refused declared=95
  run "$WATTPROOF" run --citable -o "$bundle"; refused --load
  run "$WATTPROOF" run --threads many -o "$bundle"; refused many
  run "$WATTPROOF" frobnicate; refused frobnicate
  run "$WATTPROOF" run --input /nonexistent/x -o "$bundle"; refused /nonexistent/x
  run "$WATTPROOF" run --input / -o "$bundle"; refused directory
  : >"$BATS_TEST_TMPDIR/empty"
  run "$WATTPROOF" run --input "$BATS_TEST_TMPDIR/empty" -o "$bundle"; refused empty
  run "$WATTPROOF" run "${quick[@]}" -o /proc/nowhere; refused /proc/nowhere
  run "$WATTPROOF" run --resume; refused --resume
  run "$WATTPROOF" compare /nonexistent --against peer; refused /nonexistent
  run "$WATTPROOF" report /nonexistent -o "$bundle.html"; [ "$status" -eq 2 ]; one_line
  echo '[machine.a]
price = { value = 1, unit = "USD/h" }' >"$BATS_TEST_TMPDIR/bad.toml"
  run "$WATTPROOF" report --declared "$BATS_TEST_TMPDIR/bad.toml" -o "$bundle.html"; [ "$status" -eq 2 ]; one_line
  [[ $output == *"no report page"* || $output == *bad.toml:2:*"no source"* ]] # a build may have no page at all
  [ ! -e "$bundle" ] && [ ! -e "$bundle.html" ]
}

@test "a folder that holds samples is not written over" {
  "$WATTPROOF" run "${quick[@]}" --variant scalar -o "$bundle" >/dev/null 2>&1
  before=$(sha256sum "$bundle/samples.csv")
  run "$WATTPROOF" run "${quick[@]}" --variant scalar -o "$bundle"; refused "$bundle"
  [ "$before" = "$(sha256sum "$bundle/samples.csv")" ]
}

@test "a full disk: one line, and every row so far is there" {
  # A limit on the size of files stands for the disk: the same write fails in the same way.
  # 32 KiB are many rows more than those of the verification, which comes first.
  run bash -c 'trap "" XFSZ; ulimit -f 32; exec "$0" "$@"' "$WATTPROOF" run "${quick[@]}" --repetitions 2000 \
    --counters none -o "$bundle"
  [ "$status" -eq 2 ]
  [[ ${lines[-1]} == *samples.csv* ]]
  [ "$(rows)" -gt 40 ]
  [ "$(tail -c 1 "$bundle/samples.csv" | od -An -c | tr -d ' ')" = '\n' ]
  "$WATTPROOF" compare "$bundle" "$bundle" --format csv >/dev/null
}

@test "a killed run is readable and goes on with --resume" {
  options=("${quick[@]}" --repetitions 60 -o "$bundle")
  "$WATTPROOF" run "${options[@]}" >/dev/null 2>&1 &
  for _ in $(seq 100); do
    sleep 0.05
    [ ! -e "$bundle/samples.csv" ] || [ "$(rows)" -lt 40 ] || break
  done
  kill -9 $!
  wait $! || true
  before=$(rows)
  [ "$before" -ge 20 ]
  run "$WATTPROOF" run "${quick[@]}" --repetitions 61 --resume -o "$bundle"; refused "other options"
  run "$WATTPROOF" run "${options[@]}" --resume
  [ "$status" -eq 0 ]
  [ "$(rows)" -gt "$before" ]
  # Each repetition of each cell once, but for those that were disturbed and repeated.
  [ -z "$(tail -n +2 "$bundle/samples.csv" | grep -v ,disturbed, | cut -d, -f5,6,8,9,13 | sort | uniq -d)" ]
}

@test "Ctrl-C keeps every row and says how to go on" {
  "$WATTPROOF" run "${quick[@]}" --repetitions 100000 -o "$bundle" >/dev/null 2>"$BATS_TEST_TMPDIR/error" &
  for _ in $(seq 100); do
    sleep 0.05
    [ ! -e "$bundle/samples.csv" ] || [ "$(rows)" -lt 40 ] || break
  done
  kill -INT $! # bats runs jobs with SIGINT ignored; the program takes it back
  code=0
  wait $! || code=$?
  [ "$code" -eq 130 ]
  grep -q -- '--resume' "$BATS_TEST_TMPDIR/error"
  [ "$(rows)" -ge 20 ]
  "$WATTPROOF" compare "$bundle" "$bundle" --format csv >/dev/null
}

@test "a wrong result is a failed run, loudly, and is not timed" {
  run "$BROKEN" run --size 64,4K --min-time 0.0005 -o "$bundle"
  [ "$status" -eq 1 ]
  [[ $output == *"WRONG RESULT: first broken on random, 4 KiB"* ]]
  grep -q ',broken,native,random,4096,.*,failed,differs from scalar' "$bundle/samples.csv"
  ! grep -q ',broken,native,random,4096,.*,ok,' "$bundle/samples.csv"
  run "$BROKEN" verify
  [ "$status" -eq 1 ]
  [[ $output == *"WRONG: random, 1023 bytes"* ]]
}

@test "what cannot run is a row with its reason" {
  "$BROKEN" run --variant 'scalar|peer.*' --size 64 --min-time 0.0005 -o "$bundle" >/dev/null 2>&1
  grep -q 'peer.none,peer,random,64,.*,skipped,none was not found' "$bundle/samples.csv"
  grep -q 'scalar,native,nowhere,64,.*,skipped,/nonexistent/file is not here: install no-such-package' "$bundle/samples.csv"
  "$BROKEN" list --format csv | grep -q '^test,first,peer.none,peer,-,none was not found'
}

@test "completion is shell code that knows the commands" {
  for shell in bash zsh; do "$WATTPROOF" completion $shell >"$BATS_TEST_TMPDIR/$shell"; done
  bash -c 'source "$1"; COMP_WORDS=(wattproof ver) COMP_CWORD=1; _wattproof; echo "${COMPREPLY[@]}"' _ \
    "$BATS_TEST_TMPDIR/bash" | grep -q verify
  bash -c 'source "$1"; COMP_WORDS=(wattproof run --su) COMP_CWORD=2; _wattproof; echo "${COMPREPLY[@]}"' _ \
    "$BATS_TEST_TMPDIR/bash" | grep -q -- --suite
}

@test "a kernel from outside the tree has the same table, verification, samples and comparison" {
  [ -n "${EXTRA:-}" ] || skip "this build has no extra kernels"
  "$WATTPROOF" list --kernel bytesum --format csv | grep -q '^example,bytesum,scalar,native,'
  "$WATTPROOF" list --kernel bytesum --format csv | grep -qE '^example,bytesum,(neon-on-avx2|avx2-on-neon),translated,'
  "$WATTPROOF" verify --kernel bytesum | grep -q ' 0 wrong'
  "$WATTPROOF" run --kernel bytesum --size 4K --min-time 0.0005 -o "$bundle" >/dev/null 2>&1
  grep -q ',example,bytesum,scalar,native,random,4096,.*,ok,' "$bundle/samples.csv"
  "$WATTPROOF" compare "$bundle" "$bundle" --format csv | grep -q '^bytesum,random,4096,'
}

@test "the terminal shows a progress bar with kernel, variant and time left" {
  command -v script >/dev/null || skip "no script(1)"
  script -qec "stty cols 120; $WATTPROOF run --kernel crc32c --variant scalar --size 64K --min-time 0.2 -o $bundle" /dev/null \
    >"$BATS_TEST_TMPDIR/tty"
  grep -q '█' "$BATS_TEST_TMPDIR/tty"
  grep -qE 'crc32c scalar, 64 KiB +[0-9]+ s left' "$BATS_TEST_TMPDIR/tty"
}

@test "bad input is refused in one line with its place" {
  mkdir "$bundle"
  good=$BATS_TEST_DIRNAME/../results/measured/2026-11-23-zen4-vm/samples.csv
  csv=$bundle/samples.csv
  compare() { run "$WATTPROOF" compare "$bundle" --against peer; }
  column=$(head -1 "$good" | tr , '\n' | grep -nx seconds | cut -d: -f1)
  for bad in nan -1 =1+1 '$(touch x)' $'\e[2J'; do
    awk -F, -v OFS=, -v column="$column" -v bad="$bad" 'NR == 7 { $column = bad } 1' "$good" >"$csv"
    compare; refused "$csv:7:"
    [[ $output == *"seconds: "* && $output != *$'\e'* ]]
  done
  sed '1s/,seconds,/,minutes,/' "$good" >"$csv"; compare; refused "$csv:1:1: there is no column seconds"
  sed '5s/,/,"x"y,/' "$good" >"$csv"; compare; refused "$csv:5:"
  tr '\n' '\r' <"$good" >"$csv"; compare; refused "$csv:1:"
  python3 -c 'import sys; sys.stdout.buffer.write(sys.stdin.read().encode("utf-16"))' <"$good" >"$csv"
  compare; refused UTF-16
  # A cell of 1 GB, in less memory than that; a sanitizer's shadow alone is larger.
  head -2 "$good" >"$csv" && truncate -s 1G "$csv"
  limit=524288
  bash -c 'ulimit -v "$1"; exec "$0" --version' "$WATTPROOF" "$limit" >/dev/null 2>&1 || limit=unlimited
  run bash -c 'ulimit -v "$2"; exec "$0" compare "$1" --against peer' "$WATTPROOF" "$bundle" "$limit"
  refused "$csv:3:1: the line is longer than 64 KiB"
  cp "$good" "$csv"
  printf '{"a":\n!}' >"$bundle/machine.json"; compare; refused "machine.json:2:1: "
  printf '[%.0s' {1..100000} >"$bundle/machine.json"; compare; refused "machine.json:1:65: "
  truncate -s 1G "$bundle/machine.json"; compare; refused "machine.json is larger than 16 MiB"
  rm "$bundle/machine.json"; compare
  [ "$status" -eq 0 ]
}

@test "other line ends, a byte-order mark, reordered and unknown columns change nothing" {
  mkdir "$bundle"
  good=$BATS_TEST_DIRNAME/../results/measured/2026-11-23-zen4-vm
  "$WATTPROOF" compare "$good" --against peer --format csv >"$BATS_TEST_TMPDIR/want"
  [ "$(wc -l <"$BATS_TEST_TMPDIR/want")" -gt 2 ]
  python3 - "$good/samples.csv" "$bundle/samples.csv" <<'PY'
import csv, sys
rows = list(csv.reader(open(sys.argv[1])))
with open(sys.argv[2], "w", newline="", encoding="utf-8-sig") as file:
    out = csv.writer(file, quoting=csv.QUOTE_ALL) # CRLF
    for i, row in enumerate(rows):
        out.writerow(reversed(row + ["of_a_later_version" if i == 0 else '=cmd|" /C calc"!A0']))
PY
  "$WATTPROOF" compare "$bundle" --against peer --format csv | diff - "$BATS_TEST_TMPDIR/want"
}

@test "names are shown, and obeyed by no terminal and no spreadsheet" {
  mkdir "$bundle"
  python3 - "$BATS_TEST_DIRNAME/../results/measured/2026-11-23-zen4-vm/samples.csv" "$bundle" <<'PY'
import csv, json, sys
rows = list(csv.reader(open(sys.argv[1])))
kernel = rows[0].index("kernel")
for row in rows[1:]: row[kernel] = '=cmd|\'/C calc\'!A0 <script>\x1b]0;title\x07\u009b2J'
csv.writer(open(sys.argv[2] + "/samples.csv", "w"), lineterminator="\n").writerows(rows)
json.dump({"processor": "\x1b[31mred"}, open(sys.argv[2] + "/machine.json", "w"))
PY
  out=$BATS_TEST_TMPDIR/out
  for format in table csv json; do
    for other in "--against=peer" "$bundle"; do
      "$WATTPROOF" compare "$bundle" "$other" --format $format >"$out"
      grep -q "cmd|'/C calc'!A0 <script>" "$out"
      [ "$(LC_ALL=C grep -acP '[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]' "$out")" -eq 0 ]
    done
  done
  "$WATTPROOF" compare "$bundle" --against peer --format csv >"$out"
  [ "$(grep -c "^'=cmd" "$out")" -eq $(($(wc -l <"$out") - 1)) ]
  "$WATTPROOF" compare "$bundle" --against peer --format json | python3 -c '
import json, sys
assert all(row["kernel"].endswith("\x1b]0;title\x07\u009b2J") for row in json.load(sys.stdin))'
}
