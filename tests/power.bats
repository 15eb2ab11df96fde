#!/usr/bin/env bats
# A BMC that is watched from elsewhere while a host runs, and its log joined with the host's bundle. WATTPROOF is the
# program. The power follows a curve that is known: 200 W that swing by 80 W in 8 s.

setup() {
  cd "$BATS_TEST_TMPDIR"
  children=()
}
teardown() {
  local child
  for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
}

# background COMMAND...: until the test ends; its process is $child.
background() {
  "$@" 3>&- &
  child=$!
  children+=("$child")
}

# within SECONDS COMMAND...: until it succeeds.
within() {
  local end=$((SECONDS + $1))
  until "${@:2}"; do
    [ "$SECONDS" -lt "$end" ] || { echo "not within $1 s: ${*:2}"; return 1; }
    sleep 0.05
  done
}
lines() { [ -e "$1" ] && [ "$(wc -l <"$1")" -ge "$2" ]; }

# curve FILE FACTOR: the power now, times a factor, about every 20 ms.
curve() {
  background python3 -c '
import math, os, sys, time
file, factor = sys.argv[1], float(sys.argv[2])
while True:
    with open(file + ".new", "w") as f: f.write("%d\n" % (factor * (200 + 80 * math.sin(time.time() / 8 * 2 * math.pi))))
    os.replace(file + ".new", file)
    time.sleep(0.02)' "$@"
  within 30 test -s "$1"
}

# right BUNDLE: the energy of each of its rows is that of the curve, within its uncertainty, which says something.
right() {
  python3 - "$1" <<'PY'
import calendar, csv, math, sys, time
def seconds(text): return calendar.timegm(time.strptime(text[:19], "%Y-%m-%dT%H:%M:%S")) + float(text[19:-1])
w = 2 * math.pi / 8
rows = [r for r in csv.DictReader(open(sys.argv[1] + "/samples.csv")) if r["seconds"] != "NA"]
assert rows
for r in rows:
    end = seconds(r["time"])
    begin = end - float(r["seconds"])
    true = 200 * (end - begin) + 80 / w * (math.cos(w * begin) - math.cos(w * end))
    joules, within = float(r["energy_j"]), float(r["energy_uncertainty_j"])
    assert abs(joules - true) <= within < 0.7 * joules, (joules, within, true)
PY
}

# column BUNDLE NAME
column() { python3 -c 'import csv, sys
for r in csv.DictReader(open(sys.argv[1] + "/samples.csv")): print(r[sys.argv[2]])' "$@"; }

# without_energy FROM TO: the same bundle as if nothing had been watched.
without_energy() {
  mkdir "$2"
  cp "$1/machine.json" "$2"
  python3 - "$@" <<'PY'
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1] + "/samples.csv")))
with open(sys.argv[2] + "/samples.csv", "w") as file:
    out = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
    out.writeheader()
    for row in rows:
        row.update({name: "NA" for name in row if name.startswith("energy_")}, reason="no energy sampled")
        out.writerow(row)
PY
  (cd "$2" && sha256sum samples.csv machine.json >SHA256SUMS)
}

# moved SECONDS FROM TO: a log by a clock that is so many seconds behind.
moved() {
  python3 - "$@" <<'PY'
import csv, datetime, sys
by, source, to = sys.argv[1:]
with open(source) as file, open(to, "w") as moved:
    rows = csv.reader(file)
    out = csv.writer(moved, lineterminator="\n")
    out.writerow(next(rows))
    for row in rows:
        at = datetime.datetime.strptime(row[0], "%Y-%m-%dT%H:%M:%S.%fZ") - datetime.timedelta(seconds=float(by))
        out.writerow([at.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (at.microsecond // 1000)] + row[1:])
PY
}

measure=(run --kernel crc32c --variant scalar --size 4K --counters none)

# A sensor of this machine, ten times a second.
sensor() {
  local hwmon=$PWD/sys/class/hwmon/hwmon0
  mkdir -p "$hwmon"
  echo power_meter >"$hwmon/name"
  echo 100 >"$hwmon/power1_average_interval"
  curve "$hwmon/power1_average" 1e6
}

@test "a run that reads a sensor itself, and its log joined afterwards, give the same energy" {
  sensor
  background "$WATTPROOF" watch hwmon --sysfs-root sys -o power.csv
  watch=$child
  within 30 lines power.csv 4
  "$WATTPROOF" "${measure[@]}" --repetitions 4 --min-time 1.5 --energy hwmon --sysfs-root sys -o direct
  enough=$(($(wc -l <power.csv) + 4))
  within 30 lines power.csv "$enough"
  kill -TERM "$watch"
  wait "$watch" # it ended in good order
  without_energy direct plain
  run "$WATTPROOF" join plain power.csv -o joined
  [ "$status" -eq 0 ] || { echo "$output"; return 1; }
  [[ $output == *" rows have an energy of node-dc now"*"joined  joined"* ]]
  "$WATTPROOF" validate direct joined
  right direct
  right joined
  python3 - <<'PY'
import csv
read = lambda bundle: [r for r in csv.DictReader(open(bundle + "/samples.csv"))]
for a, b in zip(read("direct"), read("joined"), strict=True):
    assert a["energy_source"] == b["energy_source"] == "hwmon acpi_power_meter", (a, b)
    # Powers, as the phase of the one includes what a mark takes.
    powers = [float(r["energy_j"]) / float(r["energy_s"]) for r in (a, b)]
    assert abs(powers[0] / powers[1] - 1) < 0.05, powers
PY
  # The log is one that --energy meter reads, too.
  head -n 1 power.csv | grep -q ^time,watts,
}

@test "under load the phase is the level's, without its ramps" {
  sensor
  background "$WATTPROOF" watch hwmon --sysfs-root sys -o power.csv
  within 30 lines power.csv 4
  "$WATTPROOF" "${measure[@]}" --load 50,0 --duration 1.5 -o plain
  enough=$(($(wc -l <power.csv) + 4))
  within 30 lines power.csv "$enough"
  # The time of a row is the end of its phase: a tenth of the duration before the level has ended.
  "$WATTPROOF" join plain power.csv -o joined
  right joined
  "$WATTPROOF" validate joined
}

@test "a program's phase is the program" {
  sensor
  background "$WATTPROOF" watch hwmon --sysfs-root sys -o power.csv
  within 30 lines power.csv 4
  "$WATTPROOF" exec --repetitions 2 --warmup 0 --counters none -o plain -- sh -c 'sleep 1.2; echo finished'
  enough=$(($(wc -l <power.csv) + 4))
  within 30 lines power.csv "$enough"
  "$WATTPROOF" join plain power.csv -o joined
  right joined
  "$WATTPROOF" validate joined
  grep -q finished joined/output/0.txt
}

# bmc: tests/redfish_server.py in the folder bmc, and where it is; what it shows is `curve bmc/watts 1`.
bmc() {
  command -v openssl >/dev/null || skip "no openssl"
  mkdir bmc
  openssl req -x509 -newkey rsa:2048 -nodes -keyout bmc/key.pem -out bmc/ca.pem -days 2 -subj /CN=bmc \
    -addext subjectAltName=IP:127.0.0.1 2>/dev/null
  cat bmc/ca.pem bmc/key.pem >bmc/server.pem
  echo watt:right >bmc/login
  export WATTPROOF_REDFISH_CA=$PWD/bmc/ca.pem WATTPROOF_REDFISH_CREDENTIALS=$PWD/bmc/login
  curve bmc/watts 1
  background python3 "$(dirname "$BATS_TEST_FILENAME")/redfish_server.py" "$PWD/bmc"
  server=$child
  within 30 test -s bmc/port
  url=https://127.0.0.1:$(cat bmc/port)
  run "$WATTPROOF" watch "redfish=$url" --seconds 0.1 -o first.csv
  [[ $output != *"libcurl was not found"* ]] || skip "built without libcurl"
  [ "$status" -eq 0 ] || { echo "$output"; return 1; }
}

@test "a BMC on the network: watched from elsewhere, by a clock that is hours off; it fails and returns" {
  bmc
  background "$WATTPROOF" watch "redfish=$url" -o power.csv
  watch=$child
  within 30 lines power.csv 4
  "$WATTPROOF" "${measure[@]}" --repetitions 2 --min-time 6 -o plain
  enough=$(($(wc -l <power.csv) + 4))
  within 30 lines power.csv "$enough"
  echo error >bmc/mode
  within 30 grep -q 'HTTP 500' power.csv
  rm bmc/mode
  enough=$(($(wc -l <power.csv) + 4))
  within 30 lines power.csv "$enough"
  kill -INT "$watch"
  wait "$watch"
  tail -n 1 power.csv | grep -q ',NA,redfish,node-dc,' # it has watts again
  [ "$(grep -c 127.0.0.1 power.csv)" -eq 0 ]

  "$WATTPROOF" join plain power.csv -o joined
  right joined
  moved 10800 power.csv behind.csv
  run "$WATTPROOF" join plain behind.csv -o other
  [ "$status" -eq 2 ] && [[ $output == *"is not of the time of the run"* && ! -e other ]]
  "$WATTPROOF" join plain behind.csv -o corrected --clock-offset 10800 --clock-uncertainty 0.2
  right corrected
  "$WATTPROOF" validate joined corrected
  paste <(column joined energy_j) <(column corrected energy_j) | awk '($1 - $2) ^ 2 > 1e-6 { exit 1 }'
  paste <(column joined energy_uncertainty_j) <(column corrected energy_uncertainty_j) | awk '$2 <= $1 { exit 1 }'
  grep -q '"clock_offset_s": 10800' corrected/machine.json
  # What reads bundles has joules now.
  "$WATTPROOF" export joined --format prometheus | grep -q 'boundary="node-dc"'
}

# refused TEXT: exit code 2 and one line that has the text.
refused() {
  [ "$status" -eq 2 ] || { echo "exit code $status: $output"; return 1; }
  [ "${#lines[@]}" -eq 1 ] && [[ $output == *"$1"* ]] || { printf 'no "%s": %s\n' "$1" "$output"; return 1; }
}

@test "what cannot be watched or joined is refused in one line" {
  mkdir sys
  run "$WATTPROOF" watch hwmon --sysfs-root sys -o power.csv; refused "no hwmon device"
  run "$WATTPROOF" watch sunlight --sysfs-root sys -o power.csv; refused "energy by sunlight: there are"
  run "$WATTPROOF" watch auto --sysfs-root sys -o power.csv; refused "no energy source"
  run "$WATTPROOF" watch declared=95:package:x -o power.csv; refused "nothing is read there"
  run "$WATTPROOF" watch meter=log.csv:wall-ac:1 -o power.csv; refused "nothing is read there"
  run "$WATTPROOF" watch hwmon; refused "--output is required"
  [ ! -e power.csv ]
  sensor
  touch power.csv
  run "$WATTPROOF" watch hwmon --sysfs-root sys -o power.csv --seconds 0.1
  [ "$status" -eq 2 ] && [[ $output == *"power.csv is there already"* ]]
  run "$WATTPROOF" watch hwmon --sysfs-root sys -o no/power.csv --seconds 0.1
  [ "$status" -eq 2 ] && [[ $output == *"cannot write no/power.csv"* ]]
  "$WATTPROOF" watch hwmon --sysfs-root sys -o other.csv --seconds 0.5
  "$WATTPROOF" "${measure[@]}" --repetitions 1 --min-time 0.001 -o plain
  run "$WATTPROOF" join plain other.csv -o new --clock-offset 5; refused "--clock-uncertainty"
  run "$WATTPROOF" join plain power.csv -o new; refused "power.csv is no log of wattproof watch"
  run "$WATTPROOF" join plain other.csv -o plain; refused "choose another folder"
  run "$WATTPROOF" join sys other.csv -o new; refused "is no bundle"
  [ ! -e new ]
}

@test "rows that are too short for the source: no energy, a reason, exit code 1" {
  sensor
  background "$WATTPROOF" watch hwmon --sysfs-root sys -o power.csv
  within 30 lines power.csv 3
  "$WATTPROOF" "${measure[@]}" --repetitions 2 --min-time 0.01 -o plain
  enough=$(($(wc -l <power.csv) + 4))
  within 30 lines power.csv "$enough"
  run "$WATTPROOF" join plain power.csv -o joined
  [ "$status" -eq 1 ] && [[ $output == *"0 rows have an energy"*"too short for this source"* ]]
  grep -q "too short for this source" joined/energy.csv # a row that was disturbed has that for its reason
  "$WATTPROOF" validate joined
}
