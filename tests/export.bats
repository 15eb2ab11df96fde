#!/usr/bin/env bats
# What is exported is what samples.csv says, in formats that their own tools read, whatever names are in it.
# WATTPROOF is the program.

setup_file() {
  export results=$BATS_TEST_DIRNAME/../results work=$BATS_FILE_TMPDIR
  # Two published bundles, of which a few cells are enough.
  for bundle in 2026-11-24-zen4-hashing-debian13 2026-11-28-zen5-hashing-debian13; do
    mkdir "$work/$bundle"
    cp "$results/measured/$bundle/machine.json" "$work/$bundle"
    { head -1 "$results/measured/$bundle/samples.csv"
      grep -E ',crc32c,(avx2-vaes.fold|peer.isal),.*,random,(64|65536),' "$results/measured/$bundle/samples.csv"
    } >"$work/$bundle/samples.csv"
  done
  export zen4=$work/2026-11-24-zen4-hashing-debian13 zen5=$work/2026-11-28-zen5-hashing-debian13
  # And one of every kind of row, with names that mean something to somebody. The times are made up.
  cat >"$work/common.py" <<'PY'
import csv, json, math, statistics, sys
zen5, hostile, odd = sys.argv[1:4]
bad = {"kernel": 'q"uote\\back\nline', "input": "=cmd|'/c calc'!A1", "variant": "<script>alert(1)</script>|`x`"}
def rows(folder):
    return list(csv.DictReader(open(folder + "/samples.csv", encoding="utf-8", errors="replace", newline="")))
def interval(values):
    """Price and Bonett's of nine repetitions, c = 2; Student's t of 8 degrees."""
    x = sorted(math.log(v) for v in values)
    assert len(x) == 9
    z = statistics.NormalDist().inv_cdf(1 - (1 + 9) / 2**9)
    half = 2.306004135 * (x[7] - x[1]) / 2 / z
    return [math.exp(x[4] + sign * half) for sign in (0, -1, 1)]
def near(a, b): return math.isclose(float(a), float(b), rel_tol=1e-9)
def flat_out(row): return row["status"] == "ok" and row["load"] == "NA" and row["evidence"] == "measured"
PY
  export odd='+odd "folder\'
  python3 - "$results/schema.csv" "$work" "$odd" <<'PY'
import csv, os, random, sys
schema, work, odd = sys.argv[1:]
columns = [r["name"] for r in csv.DictReader(open(schema, newline=""))]
random.seed(1)
for folder, speed in (("hostile", 1.0), (odd, 1.1)):
    os.mkdir(f"{work}/{folder}")
    with open(f"{work}/{folder}/samples.csv", "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
        out = csv.DictWriter(file, columns, restval="NA", lineterminator="\n")
        out.writeheader()
        def cell(repetitions=9, **given):
            for r in range(repetitions):
                ops = 1000 + r
                row = {"run": "r", "time": "2026-11-28T00:00:00.000Z", "evidence": "measured", "family": "@family",
                       "kernel": 'q"uote\\back\nline', "variant": "<script>alert(1)</script>|`x`", "kind": "native",
                       "input": "=cmd|'/c calc'!A1", "size": 4096, "threads": 2, "repetition": r, "status": "ok",
                       "ops": ops, "bytes": 4096 * ops, "seconds": speed * ops * random.uniform(1e-6, 1.2e-6)}
                row.update(given)
                if row.get("energy_boundary"):
                    row["energy_j"] = random.uniform(2, 2.5) * ops
                    row["energy_uncertainty_j"] = 0.04 * row["energy_j"]
                if row.get("records"): row["records"] = 7 * ops
                if row["evidence"] == "counted": row.update(seconds="NA", instructions=3 * ops * 4096 + (r % 3))
                out.writerow(row)
        cell(records=1, energy_source="powercap", energy_boundary="package+dram", instructions=5e6, cycles=2e6)
        cell(1, status="disturbed", reason="waited", seconds=77)
        cell(load=50, energy_source="powercap", energy_boundary="package", latency_p99_s=0.004)
        cell(evidence="counted", threads=1, vl=16)
        cell(1, input="once", seconds=0.5)
        cell(input="tie caf\udce9")  # Latin-1
        cell(1, family="exec", kernel="program", variant="program", kind="program", input="-x", size=0, threads=1,
             bytes="NA", ops=4, seconds=2)
        for boundary in ("package", "wall-ac"): # of one cell
            cell(input="two boundaries", energy_source="x", energy_boundary=boundary)
        cell(1, input="never", status="skipped", reason="no", seconds="NA", bytes="NA", ops="NA")
PY
  export hostile=$work/hostile
}

setup() { cd "$BATS_TEST_TMPDIR"; }

# export BUNDLE... FORMAT: to the file `out`.
export_to_file() { "$WATTPROOF" export "${@:1:$#-1}" --format "${*: -1}" -o out; }

# python: the rest is the test's, after common.py; `out` is what was exported.
python() { { cat "$work/common.py"; cat; } | python3 - "$zen5" "$hostile" "$odd"; }

refused() { # one line, exit code 2, and the text is in it
  [ "$status" -eq 2 ] && [ "${#lines[@]}" -eq 1 ] && [[ $output == "wattproof: "*"$1"* ]] ||
    { printf 'no "%s": %s\n' "$1" "$output"; return 1; }
}

@test "google-benchmark: every repetition that is ok, flat out, and their median" {
  export_to_file "$zen5" google-benchmark
  python <<'PY'
doc = json.load(open("out"))
ok = [r for r in rows(zen5) if flat_out(r)]
runs = [b for b in doc["benchmarks"] if b["run_type"] == "iteration"]
assert len(runs) == len(ok) == 100
for b in runs:
    kernel, variant, data, size, threads, evidence = b["name"].split("/")
    mine = [r for r in ok if (r["kernel"], r["variant"], r["input"], r["size"]) == (kernel, variant, data, size)]
    r = mine[b["repetition_index"]]
    assert evidence == b["label"] == "measured" and threads == "threads:1" and b["repetitions"] == len(mine) == 25
    assert b["time_unit"] == "ns" and b["iterations"] == int(r["ops"]) and b["run_name"] == b["name"]
    assert near(b["real_time"], float(r["seconds"]) / int(r["ops"]) * 1e9) and b["cpu_time"] == b["real_time"]
    assert near(b["bytes_per_second"], int(r["bytes"]) / float(r["seconds"]))
medians = [b for b in doc["benchmarks"] if b["run_type"] == "aggregate"]
assert len(medians) == 4
for m in medians:
    assert m["name"] == m["run_name"] + "_median" and m["aggregate_name"] == "median"
    assert near(m["real_time"], statistics.median(b["real_time"] for b in runs if b["name"] == m["run_name"]))
    assert m["real_time_low"] < m["real_time"] < m["real_time_high"] and "joules_per_gb" not in str(m)
machine = json.load(open(zen5 + "/machine.json"))
assert doc["context"]["num_cpus"] == machine["hardware_threads"] and "host_name" not in doc["context"]
PY
  export_to_file "$hostile" google-benchmark
  python <<'PY'
doc = json.load(open("out"))
name = "/".join((bad["kernel"], bad["variant"], bad["input"], "4096", "threads:2", "measured"))
runs = [b for b in doc["benchmarks"] if b["name"] == name]
assert len(runs) == 9 and all(b["real_time"] < 77e9 / 2000 for b in runs)  # not the disturbed one
assert not [b for b in doc["benchmarks"] if "load" in b["name"] or "counted" in b["name"] or "never" in b["name"]]
joules = [float(r["energy_j"]) * 1e9 / int(r["bytes"]) for r in rows(hostile) if r["energy_boundary"] == "package+dram"]
assert all(near(a["joules_per_gb:package+dram"], b) for a, b in zip(runs, joules))
records = [r for r in rows(hostile) if r["records"] != "NA"]
assert all(near(a["items_per_second"], int(b["records"]) / float(b["seconds"])) for a, b in zip(runs, records))
PY
}

@test "google-benchmark: its compare.py reads it, and its U test is ours" {
  compare=/usr/share/benchmark/compare.py
  [ -e $compare ] || skip "no libbenchmark-tools"
  for with in python3 /usr/bin/python3 none; do "$with" -c 'import scipy' 2>/dev/null && break; done
  [ "$with" != none ] || skip "no python3-scipy"
  "$WATTPROOF" export "$zen4" --format google-benchmark -o zen4.json
  "$WATTPROOF" export "$zen5" --format google-benchmark -o zen5.json
  PYTHONDONTWRITEBYTECODE=1 "$with" $compare --no-color benchmarks zen4.json zen5.json >report
  "$WATTPROOF" compare "$zen4" "$zen5" --variants same --format csv >ours
  python3 - <<'PY'
import csv
report = {line.split()[0]: line.split()[1:] for line in open("report") if line.startswith("crc32c/")}
ours = list(csv.DictReader(open("ours")))
assert len(ours) == 4
for row in ours:
    name = f"crc32c/{row['first']}/random/{row['size']}/threads:1/measured"
    assert abs(float(report[name + "_pvalue"][0]) - float(row["p"])) < 1e-3, (row, report[name + "_pvalue"])
    # Theirs is of times, new by old less 1; ours of speeds.
    assert abs(1 / (1 + float(report[name + "_median"][0])) - float(row["ratio"])) < 1e-3
PY
}

@test "bencher: measures by benchmark, with the ends of the intervals" {
  export_to_file "$hostile" bencher
  python <<'PY'
doc = json.load(open("out"))
for name, measures in doc.items():
    assert 0 < len(name) <= 1024 and measures
    for measure, metric in measures.items():
        assert len(measure) <= 64 and set(metric) in ({"value"}, {"value", "lower_value", "upper_value"})
        assert all(type(v) is float and v > 0 for v in metric.values())
def of(metric): return [metric["value"], metric["lower_value"], metric["upper_value"]]
name = "/".join((bad["kernel"], bad["variant"], bad["input"], "4096", "threads:2"))
mine = [r for r in rows(hostile) if r["energy_boundary"] == "package+dram"]
flat = doc[name + "/measured"]
assert all(map(near, of(flat["latency"]), interval([float(r["seconds"]) * 2e9 / int(r["ops"]) for r in mine])))
value, low, high = interval([float(r["seconds"]) / int(r["bytes"]) * 1e9 for r in mine])
assert all(map(near, of(flat["gigabytes-per-second"]), [1 / value, 1 / high, 1 / low]))
assert near(flat["records-per-second"]["value"],
            statistics.median(int(r["records"]) / float(r["seconds"]) for r in mine))
# The meter may be off by 4 %.
value, low, high = interval([float(r["energy_j"]) * 1e9 / int(r["bytes"]) for r in mine])
half = math.hypot(math.log(high / value), 0.04)
assert all(map(near, of(flat["joules-per-gigabyte-package+dram"]),
               [value, value * math.exp(-half), value * math.exp(half)]))
# A load level is no speed, a count no time, a single repetition has no interval; two boundaries give no energy.
assert set(doc[name + "/load:50/measured"]) == {"joules-per-gigabyte-package", "latency-p99"}
counted = doc[name.replace("threads:2", "threads:1") + "/vl:16/counted"]
assert set(counted) == {"instructions-per-byte"}
counts = [float(r["instructions"]) / int(r["bytes"]) for r in rows(hostile) if r["evidence"] == "counted"]
assert all(map(near, of(counted["instructions-per-byte"]), [statistics.median(counts), min(counts), max(counts)]))
assert set(doc["program/program/-x/0/threads:1/measured"]) == {"latency"}
assert doc["program/program/-x/0/threads:1/measured"]["latency"].keys() == {"value"}
assert near(doc["program/program/-x/0/threads:1/measured"]["latency"]["value"], 5e8)
assert not any("joules" in m for m in doc[name.replace(bad["input"], "two boundaries") + "/measured"])
assert any("/tie caf\ufffd/" in n for n in doc) and not any("never" in n for n in doc)
PY
}

@test "github-action-benchmark: an array of what gets better as it gets less" {
  export_to_file "$hostile" github-action-benchmark
  python <<'PY'
doc = json.load(open("out"))
assert len({e["name"] for e in doc}) == len(doc) > 8
for e in doc:
    assert {"name", "unit", "value", "extra"} <= set(e) <= {"name", "unit", "value", "extra", "range"}
    assert type(e["value"]) is float and all(type(e[k]) is str for k in e if k != "value")
    assert e["unit"] in ("ns", "J/GB", "instructions/B", "cycles/B")
    assert "/" + e["extra"].split()[0] + ": " in e["name"]
    assert ("range" in e) == ("\n1 repetitions" not in e["extra"])
energy = [e for e in doc if e["unit"] == "J/GB"]
assert [e["name"].rsplit(": ")[1] for e in energy] == ["joules-per-gigabyte within package+dram",
                                                       "joules-per-gigabyte within package"]
joules = [float(r["energy_j"]) * 1e9 / int(r["bytes"]) for r in rows(hostile) if r["energy_boundary"] == "package+dram"]
assert near(energy[0]["value"], statistics.median(joules))
assert energy[0]["extra"] == "measured within package+dram\n9 repetitions"
assert {e["unit"] for e in doc if "counted" in e["name"]} == {"instructions/B"}
PY
}

@test "prometheus: base units, escaped labels, each metric once" {
  "$WATTPROOF" export "$hostile" "$work/$odd" --format prometheus >out
  python <<'PY'
import re
label = r'[a-z_][a-z0-9_]*="(?:[^"\\\n]|\\[\\"n])*"'
sample = re.compile(r'(wattproof_[a-z0-9_]+)\{(' + label + '(?:,' + label + r')*)\} (\S+)')
def unescape(text): return re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], text)
series, types, current = {}, set(), None
text = open("out", encoding="utf-8").read()
assert text.endswith("\n")
for line in text[:-1].split("\n"):
    if line.startswith("# HELP "):
        current = line.split()[2]
        assert current not in types
    elif line.startswith("# TYPE "):
        assert line == f"# TYPE {current} gauge"
        types.add(current)
    else:
        m = sample.fullmatch(line)
        assert m and m[1] == current, line
        labels = {k: unescape(v) for k, v in re.findall(r'([a-z_]+)="((?:[^"\\]|\\.)*)"', m[2])}
        key = (m[1], tuple(sorted(labels.items())))
        assert key not in series and float(m[3]) > 0 and labels["evidence"] in ("measured", "counted")
        assert ("boundary" in labels) == ("joule" in m[1])
        series[key] = float(m[3])
def one(metric, **want):
    found = [v for (name, labels), v in series.items() if name == metric and want.items() <= dict(labels).items()]
    assert len(found) == 1, (metric, want, found)
    return found[0]
assert {dict(labels)["bundle"] for _, labels in series} == {"hostile", odd}
mine = [r for r in rows(hostile) if r["energy_boundary"] == "package+dram"]
want = dict(bad, bundle="hostile", threads="2", size="4096", family="@family", kind="native")
for end, value in zip(("", "_low", "_high"), interval([float(r["seconds"]) * 2 / int(r["ops"]) for r in mine])):
    assert near(one(f"wattproof_call{end}_seconds", **want), value)
assert near(one("wattproof_throughput_bytes_per_second", **want),
            1 / statistics.median(float(r["seconds"]) / int(r["bytes"]) for r in mine))
assert near(one("wattproof_energy_joules_per_byte", **want, boundary="package+dram"),
            statistics.median(float(r["energy_j"]) / int(r["bytes"]) for r in mine))
assert near(one("wattproof_latency_p99_seconds", **want, load="50"), 0.004)
counted = {name for name, labels in series if ("evidence", "counted") in labels}
assert counted == {f"wattproof_instructions{end}_per_byte" for end in ("", "_low", "_high")}
assert not [n for n, labels in series if dict(labels).get("load") and ("call" in n or "throughput" in n)]
PY
}

@test "prometheus: its promtool has nothing to say" {
  command -v promtool >/dev/null || skip "no promtool (Debian: prometheus)"
  for bundle in "$hostile" "$zen5" "$results/counted/2026-11-28-virtual-yitian-710"; do
    "$WATTPROOF" export "$bundle" --format prometheus >out
    run promtool check metrics <out
    [ "$status" -eq 0 ] && [ -z "$output" ]
  done
}

@test "csv: a row a cell, and no text is a formula" {
  export_to_file "$hostile" "$work/$odd" csv
  python <<'PY'
table = list(csv.DictReader(open("out", encoding="utf-8", newline="")))
texts = ("bundle", "family", "kernel", "variant", "kind", "input", "evidence", "energy_boundary")
assert len(table) == 2 * 7
for row in table:
    assert None not in row and None not in row.values()
    assert all(row[c][0] not in "=+-@\t\r\n" for c in texts)
    assert all(row[c] == "NA" or float(row[c]) >= 0 for c in row if c not in texts)
assert {r["bundle"] for r in table} == {"hostile", "'" + odd} and {r["family"] for r in table} == {"'@family", "exec"}
mine = [r for r in rows(hostile) if r["energy_boundary"] == "package+dram"]
first, = (r for r in table if r["bundle"] == "hostile" and r["input"] == "'" + bad["input"] and r["load"] == "NA" and
          r["evidence"] == "measured")
assert (first["kernel"], first["variant"], first["repetitions"]) == (bad["kernel"], bad["variant"], "9")
times = interval([float(r["seconds"]) * 2e9 / int(r["ops"]) for r in mine])
assert all(near(first["call_ns" + end], v) for end, v in zip(("", "_low", "_high"), times))
assert near(first["instructions_per_byte"], statistics.median(5e6 / int(r["bytes"]) for r in mine))
assert near(first["instructions_per_cycle"], 2.5) and first["energy_boundary"] == "package+dram"
once, = (r for r in table if r["bundle"] == "hostile" and r["input"] == "once")
assert once["call_ns"] != "NA" and once["call_ns_low"] == once["joules_per_gb"] == once["cycles_per_byte"] == "NA"
program, = (r for r in table if r["bundle"] == "hostile" and r["kernel"] == "program")
assert program["input"] == "'-x" and near(program["call_ns"], 5e8) and program["gb_per_s"] == "NA"
load, = (r for r in table if r["bundle"] == "hostile" and r["load"] == "50")
assert load["call_ns"] == load["gb_per_s"] == "NA" and near(load["latency_p99_ns"], 4e6)
counted, = (r for r in table if r["bundle"] == "hostile" and r["evidence"] == "counted")
ends = ("_ns", "_per_s", "_per_byte", "_per_cycle", "_per_gb", "_per_joule", "ghz")
figures = [c for c in counted if c.endswith(ends)]
assert len(figures) == 10 and [c for c in figures if counted[c] != "NA"] == ["instructions_per_byte"]
PY
}

@test "published bundles are exported whole: counts as instructions, speeds as compare has them" {
  for format in bencher csv; do
    "$WATTPROOF" export "$results/counted/2026-11-28-virtual-yitian-710" --format $format -o counted.$format
  done
  "$WATTPROOF" export "$zen5" --format csv -o zen5.csv
  "$WATTPROOF" compare "$zen5" --against peer --format csv >ours
  python3 - <<'PY'
import csv, json
doc = json.load(open("counted.bencher"))
assert len(doc) > 5000 and all(name.endswith("/counted") for name in doc)
assert {m for measures in doc.values() for m in measures} == {"instructions-per-byte", "instructions-per-record",
                                                             "compression-ratio"}
assert len(list(csv.DictReader(open("counted.csv", newline="")))) == len(doc)
speed = {(r["variant"], r["size"]): float(r["gb_per_s"]) for r in csv.DictReader(open("zen5.csv", newline=""))}
for r in csv.DictReader(open("ours")):
    assert abs(speed[r["variant"], r["size"]] / speed[r["peer"], r["size"]] / float(r["ratio"]) - 1) < 1e-5
PY
}

@test "markdown: a table of GitHub's, whatever is in the cells" {
  "$WATTPROOF" compare "$hostile" "$work/$odd" --variants same --format markdown >out
  python <<'PY'
import re
def cells(line):
    assert line.startswith("| ") and line.endswith(" |"), line
    parts = re.findall(r"((?:[^|\\]|\\.)*)\|", line[1:])  # a pipe behind a backslash is text
    assert not any(re.search(r"(?<!\\)[`<>_*\[]", re.sub(r"\\\\", "", p)) for p in parts), line
    return [re.sub(r"\\(.)", r"\1", p).strip() for p in parts]
tables = [t.split("\n") for t in open("out", errors="replace").read().strip().split("\n\n")]
assert len(tables) == 3  # the machines, the ratios, the means
for lines in tables:
    names = cells(lines[0])
    assert re.fullmatch(r"\|(---:?\|)+", lines[1]) and lines[1].count("|") == len(names) + 1
    assert all(len(cells(line)) == len(names) for line in lines[2:]) and len(lines) > 2
machines, ratios, means = ([dict(zip(cells(t[0]), cells(line))) for line in t[2:]] for t in tables)
assert [m["machine"] for m in machines[:2]] == ["hostile", odd] and machines[2]["role"] == "all"
assert bad["kernel"].replace("\n", " ") in {r["kernel"] for r in ratios}
assert bad["variant"] in {r["first"] for r in ratios}
sides = dict(zip(cells(tables[1][0]), tables[1][1].strip("|").split("|")))
assert sides["ratio"] == sides["size"] == "---:" and sides["kernel"] == sides["verdict"] == "---"
PY
  "$WATTPROOF" compare "$hostile" "$work/$odd" --variants same --format json | python3 -c '
import json, sys
assert "tie caf\ufffd" in {row["input"] for row in json.load(sys.stdin)}'
  "$WATTPROOF" list --kernel crc32c --format markdown | grep -q '^| hashing | crc32c | scalar | native |'
}

@test "misuse is one line" {
  run "$WATTPROOF" export "$zen5"; refused "--format is required"
  run "$WATTPROOF" export "$zen5" --format parquet; refused parquet
  run "$WATTPROOF" export --format csv; refused DIR
  run "$WATTPROOF" export /nonexistent --format csv; refused /nonexistent
  run "$WATTPROOF" export "$zen4" "$zen5" --format google-benchmark; refused "one bundle"
  run "$WATTPROOF" export "$results/counted/2026-11-28-virtual-yitian-710" --format google-benchmark
  refused "no times"
  run "$WATTPROOF" export "$results/predicted/2026-11-28-gcc12-llvm19" --format csv; refused "nothing to export"
  run "$WATTPROOF" export "$zen5" "$zen5" --format bencher; refused "another name"
  run "$WATTPROOF" export "$zen5" --format csv -o /nonexistent/out; refused /nonexistent/out
  run "$WATTPROOF" export "$zen5" --format csv -o /dev/full; refused "No space left"
}
