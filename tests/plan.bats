#!/usr/bin/env bats
# What a demand takes, from bundles that the test writes. WATTPROOF is the program.

setup() { cd "$BATS_TEST_TMPDIR"; }

refused() {
  [ "$status" -eq 2 ] || { echo "exit code $status: $output"; return 1; }
  [ "${#lines[@]}" -eq 1 ] || { printf 'not one line: %s\n' "$output"; return 1; }
  [[ $output == *"$1"* ]] || { printf 'does not name %s: %s\n' "$1" "$output"; return 1; }
}

# bundle NAME CORES THREADS [COLUMN=VALUE...]: nine rows of each of two kernels, by a native variant and a peer. A core
# does 1 GB/s and 2 million records/s of the first, which compresses to a half, and 2 GB/s of the second; a peer half.
bundle() {
  python3 - "$BATS_TEST_DIRNAME/../results/schema.csv" "$@" <<'PY'
import csv, json, os, sys
schema, name, cores, threads = sys.argv[1:5]
cores, threads = int(cores), int(threads)
more = dict(pair.split("=") for pair in sys.argv[5:])
os.mkdir(name)
json.dump({"processor": "P", "cores": cores, "hardware_threads": cores}, open(name + "/machine.json", "w"))
columns = [row["name"] for row in csv.DictReader(open(schema))]
with open(name + "/samples.csv", "w") as file:
    out = csv.DictWriter(file, columns, restval="NA", lineterminator="\n")
    out.writeheader()
    for family, kernel, speed, records, ratio in ("compression", "pack", 1e9, 2e6, 2), ("crypto", "seal", 2e9, None, None):
        for variant, kind, share in ("avx2", "native", 1), ("peer.other", "peer", 0.5):
            for repetition in range(9):
                row = dict(run="r", time="2026-11-28T00:00:00.000Z", evidence="measured", family=family, kernel=kernel,
                           variant=variant, kind=kind, input="i", size=4096, threads=threads, repetition=repetition, status="ok",
                           seconds=1, bytes=int(speed * share * threads), ops=1000)
                if records: row["records"] = int(records * share * threads)
                if ratio: row["ratio"] = ratio
                row.update(more)
                out.writerow(row)
PY
}

plan() {
  cat >plan.toml <<'TOML'
demand = "8 GB/s"
utilisation = 0.5
pue = 1.5
energy_price = { value = 0.1, unit = "EUR/kWh", source = "a bill" }
[[step]]
kernel = "pack"
input = "i"
size = "4 KiB"
[[step]]
kernel = "seal"
input = "i"
size = "4 KiB"
after = "pack"
TOML
}

# value MACHINE PART FIGURE: of the CSV on standard input.
value() {
  python3 -c 'import csv, sys
print([r["value"] for r in csv.DictReader(sys.stdin) if [r["machine"], r["part"], r["figure"]] == sys.argv[1:]][0])' "$@"
}

@test "cores and servers are worked out, and what nobody knows is NA with a reason" {
  plan; bundle one 4 4
  run "$WATTPROOF" plan plan.toml one
  [ "$status" -eq 0 ]
  grep -qE '^cores +- +20.00 \(20.00 to 20.00\) +measured: ratio, speed; assumed: utilisation$' <<<"$output"
  grep -qE '^servers +- +5.000 ' <<<"$output"
  [[ $output == *"NA of one: no price is declared (rent)"* ]]
  [[ $output == *"NA of one: no energy was measured, and no watts are declared (energy bill, power, power with pue)"* ]]
  [[ $output == *"one: cores, servers dominated by utilisation: nobody says how far off; 10 % of each moves it by 10 %"* ]]
  "$WATTPROOF" plan plan.toml one --format json | python3 -c 'import json, sys
rows = json.load(sys.stdin)
cores = [r for r in rows if r["part"] == "all" and r["figure"] == "cores"][0]
assert cores["value"] == cores["low"] == cores["high"] == 20, cores
assert cores["dominated_by"] == "utilisation", cores
assert all((r["value"] is None) == (r["reason"] != "NA") for r in rows), rows
assert sum(r["value"] for r in rows if "4 KiB" in r["part"]) == 20'
}

@test "prices and watts are declared, and each machine is a column" {
  plan; bundle one 4 4; bundle two 8 1
  cat >machines.toml <<'TOML'
[machine.one]
price = { value = 2, unit = "USD/h", source = "a list" }
watts = { value = 200, within = 0.05, boundary = "wall-ac", source = "a data sheet" }
TOML
  run "$WATTPROOF" plan plan.toml one two --declared machines.toml
  [ "$status" -eq 0 ]
  grep -qE '^figure +unit +one +two +evidence' <<<"$output"
  grep -qE '^rent +USD/year +87600 \(87600 to 87600\) +NA ' <<<"$output"
  grep -qE '^power +kW, wall-ac +1\.000 \(0\.95[0-9]+ to 1\.05[0-9]+\) +NA ' <<<"$output"
  [[ $output == *"two: cores, servers dominated by scaling, utilisation: nobody says"* ]] # one core of eight ran
  "$WATTPROOF" plan plan.toml one two --declared machines.toml --format csv >csv
  [ "$(value one all "power with pue" <csv)" = 1.5 ]
  [ "$(value one all "energy bill" <csv)" = 1314 ]
  [ "$(value one all rent <csv)" = 87600 ]
  [ "$(value two all rent <csv)" = NA ]
}

@test "a demand of the command line, records, and other variants" {
  plan; bundle one 4 4
  "$WATTPROOF" plan plan.toml one --demand "80 GB/s" --format csv | value one all cores | grep -qx 200
  "$WATTPROOF" plan plan.toml one --variant peer --format csv | value one all cores | grep -qx 40
  "$WATTPROOF" plan plan.toml one --variant peer.other --format csv | value one all cores | grep -qx 40
  run "$WATTPROOF" plan plan.toml one --demand "2e6 records/s"; refused "seal, i, 4 KiB counts no records"
  python3 - <<'PY'
text = open("plan.toml").read()
open("plan.toml", "w").write(text[:text.rindex("[[step]]")])
PY
  "$WATTPROOF" plan plan.toml one --demand "6e6 records/s" --format csv | value one all cores | grep -qx 6
  run "$WATTPROOF" plan plan.toml one --demand "1 orders/s"; refused records_per_order
}

@test "what another processor frees, and what is left" {
  plan; bundle one 4 4
  run "$WATTPROOF" plan plan.toml --offload crypto one
  [ "$status" -eq 0 ]
  grep -qE '^cores, freed +- +4\.000 ' <<<"$output"
  grep -qE '^cores, left +- +16\.00 ' <<<"$output"
  "$WATTPROOF" plan plan.toml one --offload crypto,compression --format csv | value one left cores | grep -qx 0
  "$WATTPROOF" plan plan.toml one --offload crypto,compression | grep -qE '^cores, left +- +0 \(0 to 0\)'
  run "$WATTPROOF" plan plan.toml one --offload crypto,json; refused "--offload json"
}

@test "bundles of one machine are declared by one name" {
  plan; bundle one 4 4; bundle two 4 4
  sed -i '/,seal,/d' one/samples.csv
  sed -i '/,pack,/d' two/samples.csv
  run "$WATTPROOF" plan plan.toml one two; refused "one: seal, i, 4 KiB by a native variant was not measured"
  printf 'machine.one.name = "m"\nmachine.two.name = "m"\n' >machines.toml
  "$WATTPROOF" plan plan.toml one two --declared machines.toml --format csv | value m all cores | grep -qx 20
}

@test "energy that was measured goes into the kilowatts" {
  plan; bundle one 4 4 energy_j=40 energy_source=ipmi energy_boundary=node-dc energy_uncertainty_j=2
  # 10 nJ a byte of 8 GB/s (4 GB of four cores), 5 nJ of what is left of it, 4 GB/s; the peers do not count.
  "$WATTPROOF" plan plan.toml one --format csv | value one all power | grep -qx 0.2
  run "$WATTPROOF" plan plan.toml one
  grep -qE '^power +kW, node-dc ' <<<"$output"
}

@test "what is wrong is one line" {
  plan; bundle one 4 4
  run "$WATTPROOF" plan plan.toml; [ "$status" -eq 2 ]
  run "$WATTPROOF" plan nowhere.toml one; refused nowhere.toml
  run "$WATTPROOF" plan plan.toml nowhere; refused nowhere
  run "$WATTPROOF" plan plan.toml one --demand "8 GiB/s"; refused '--demand: the unit "GiB" is unknown'
  run "$WATTPROOF" plan plan.toml one --variant neon; refused "by neon was not measured"
  run "$WATTPROOF" plan plan.toml one one; refused "two bundles are named one"
  sed -i 's/^demand.*/demand = "fast"/' plan.toml
  run "$WATTPROOF" plan plan.toml one; refused 'plan.toml: "fast" is no demand'
  sed -i '/^demand/d' plan.toml
  run "$WATTPROOF" plan plan.toml one; refused "plan.toml has no demand"
  echo 'colour = 1' >>plan.toml
  run "$WATTPROOF" plan plan.toml one; refused "plan.toml:13:10: colour of a step is unknown"
}

@test "counts have no time" {
  plan; bundle one 4 4 evidence=counted seconds=NA instructions=1000
  run "$WATTPROOF" plan plan.toml one; refused "is counted, which has no time"
}

@test "the published plans read the published bundles" {
  cd "$BATS_TEST_DIRNAME/../results/measured"
  for name in ../plans/*.toml; do
    [ "$name" != ../plans/machines.toml ] || continue
    "$WATTPROOF" plan "$name" 2026-11-28-zen5-{hashing,crypto,compression,json}-debian13 --declared ../plans/machines.toml \
      --format json | python3 -c 'import json, sys; assert json.load(sys.stdin)[0]["value"] > 1'
  done
}

@test "docs/planning.md shows what comes out" {
  cd "$BATS_TEST_DIRNAME/.."
  "$WATTPROOF" plan results/plans/double11.toml results/measured/2026-11-28-zen5-orders-debian13 >"$BATS_TEST_TMPDIR/out"
  while read -r line; do
    grep -qF -- "$line" docs/planning.md || { echo "not there: $line"; return 1; }
  done <"$BATS_TEST_TMPDIR/out"
}
