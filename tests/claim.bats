#!/usr/bin/env bats
# Verdicts on claims, on bundles that the test writes. WATTPROOF is the program.

export RESULTS=$BATS_TEST_DIRNAME/../results

# machine NAME PROCESSOR THREADS [KEY VALUE]: a bundle without rows, of one socket, all threads of it a core.
machine() {
  mkdir -p "$1"
  python3 - "$@" <<'PY'
import json, sys
name, processor, threads, *more = sys.argv[1:]
document = {"processor": processor, "architecture": "any", "sockets": 1, "cores": int(threads), "hardware_threads": int(threads)}
document.update(zip(more[::2], map(int, more[1::2])))
json.dump(document, open(name + "/machine.json", "w"))
PY
}

# rows NAME EVIDENCE KERNEL COLUMN=VALUE...: nine repetitions of it, 64 MB in 1 s but for what is said otherwise; a value
# X~Y is X to Y in nine equal steps.
rows() {
  python3 - "$@" <<'PY'
import csv, os, sys
name, evidence, kernel, *cells = sys.argv[1:]
columns = [row["name"] for row in csv.DictReader(open(os.environ["RESULTS"] + "/schema.csv"))]
cells = dict(cell.split("=", 1) for cell in cells)
count = int(cells.pop("repetitions", 9))
path = name + "/samples.csv"
fresh = not os.path.exists(path)
with open(path, "a") as file:
    out = csv.DictWriter(file, columns, restval="NA", lineterminator="\n")
    if fresh: out.writeheader()
    for i in range(count):
        row = dict(run="r", time="2026-11-28T12:00:00Z", evidence=evidence, family="hashing", kernel=kernel, variant="any",
                   kind="native", input="random", size=64, threads=4, repetition=i, status="ok", reason="none", seconds=1,
                   bytes=64000000, ops=1000000)
        for column, value in cells.items():
            if "~" in value:
                low, high = map(float, value.split("~"))
                value = low + (high - low) * i / 8
            row[column] = value
        out.writerow(row)
PY
}

# claim LINE...: a claim file of these lines on top of what each needs.
claim() {
  { printf '%s\n' '[claim]' 'title = "t"' 'words = "w"' 'source = "s"' 'date = "d"' 'reading = "r"'
    printf '%s\n' "$@"; } >claim.toml
}
# faster THRESHOLD [LINE...]: new against old.
faster() {
  claim 'metric = "per-socket"' "threshold = $1" '[contender]' 'processor = "new"' '[baseline]' 'processor = "old"' "${@:2}"
}

# verdict WORD CODE [TEXT]...: of claim.toml on the bundles here.
verdict() {
  run "$WATTPROOF" claim claim.toml "${bundles[@]}" "${options[@]}"
  [ "$status" -eq "$2" ] || { printf 'exit code %s, not %s: %s\n' "$status" "$2" "$output"; return 1; }
  grep -q "^verdict *$1" <<<"$output" || { printf 'no %s: %s\n' "$1" "$output"; return 1; }
  local text
  for text in "${@:3}"; do [[ $output == *"$text"* ]] || { printf 'no "%s": %s\n' "$text" "$output"; return 1; }; done
}
# misuse TEXT: one line with it.
misuse() {
  run "$WATTPROOF" claim claim.toml "${bundles[@]}" "${options[@]}"
  [ "$status" -eq 2 ] || { echo "exit code $status: $output"; return 1; }
  [ "${#lines[@]}" -eq 1 ] || { printf 'not one line: %s\n' "$output"; return 1; }
  [[ $output == *"$1"* ]] || { printf 'does not name %s: %s\n' "$1" "$output"; return 1; }
}

setup() {
  cd "$BATS_TEST_TMPDIR"
  bundles=(a b) options=()
  machine a "a new one" 4
  machine b "an old one" 4
}

# Twice as fast, the repetitions from 1 % below to 1 % above the median.
twice() {
  rows a measured crc32c seconds=0.495~0.505
  rows b measured crc32c seconds=0.99~1.01
}

@test "a claim is supported, refuted or open by where the interval is" {
  twice
  faster 1.9
  verdict supported 0 "ratio      2 (1.9"
  faster 2.1
  verdict refuted 1
  faster 2
  verdict inconclusive 3 "supported if the contender were" "refuted if the contender were"
}

@test "at most is the other way round" {
  twice
  for case in '2.1 supported 0' '1.9 refuted 1' '2 inconclusive 3'; do
    read -r threshold word code <<<"$case"
    claim 'metric = "per-socket"' "threshold = $threshold" 'direction = "at-most"' '[contender]' 'processor = "new"' \
      '[baseline]' 'processor = "old"'
    verdict "$word" "$code"
  done
}

@test "what flips a verdict does so" {
  twice
  faster 1.9
  verdict supported 0
  # The contender that much slower, or the baseline that much faster: the interval ends at the threshold.
  slower=$(grep -oP '^flips.*inconclusive if the contender were \K[0-9.]+(?= % slower)' <<<"$output")
  faster_by=$(grep -oP 'or the baseline \K[0-9.]+(?= % faster)' <<<"$output")
  for by in 0.98 1.02; do
    rm a/samples.csv b/samples.csv
    python3 -c 'import sys; s = 1 - float(sys.argv[1]) / 100 * float(sys.argv[2]); print(.495 / s, .505 / s, sep="~")' "$slower" $by >seconds
    rows a measured crc32c seconds="$(cat seconds)"
    rows b measured crc32c seconds=0.99~1.01
    if [ $by = 0.98 ]; then verdict supported 0; else verdict inconclusive 3; fi
    rm a/samples.csv b/samples.csv
    python3 -c 'import sys; s = 1 + float(sys.argv[1]) / 100 * float(sys.argv[2]); print(.99 / s, 1.01 / s, sep="~")' "$faster_by" $by >seconds
    rows a measured crc32c seconds=0.495~0.505
    rows b measured crc32c seconds="$(cat seconds)"
    if [ $by = 0.98 ]; then verdict supported 0; else verdict inconclusive 3; fi
  done
}

# joules NAME VALUES BOUNDARY
joules() {
  rows "$1" measured crc32c energy_j="$2" energy_source=meter energy_boundary="$3" energy_uncertainty_j="${4:-0.001}" seconds=60
}
per_watt() { # THRESHOLD [LINE]
  claim 'metric = "per-watt"' "threshold = $1" "${@:2}" '[contender]' 'processor = "new"' '[baseline]' 'processor = "old"'
}

@test "a meter that is off flips a verdict on energy" {
  joules a 0.99~1.01 wall-ac
  joules b 1.98~2.02 wall-ac
  per_watt 1.9 'boundary = "wall-ac"'
  verdict supported 0 "measured" "less"
  more=$(grep -oP 'the contender took \K[0-9.]+(?= % more energy than its meter said)' <<<"$output")
  for by in 0.98 1.02; do
    rm a/samples.csv
    joules a "$(python3 -c 'import sys; s = 1 + float(sys.argv[1]) / 100 * float(sys.argv[2]); print(.99 * s, 1.01 * s, sep="~")' "$more" $by)" \
      wall-ac "$(python3 -c 'import sys; print(.001 * (1 + float(sys.argv[1]) / 100 * float(sys.argv[2])))' "$more" $by)"
    if [ $by = 0.98 ]; then verdict supported 0; else verdict inconclusive 3; fi
  done
}

@test "how far a meter may be off is in the interval" {
  joules a 0.999~1.001 wall-ac 0.1
  joules b 1.998~2.002 wall-ac 0.1
  per_watt 1.9
  verdict inconclusive 3
}

@test "prices are declared, and flip a verdict" {
  twice
  claim 'metric = "per-price"' 'threshold = 1.2' '[contender]' 'processor = "new"' '[baseline]' 'processor = "old"'
  verdict untestable 4 "no price is declared"
  printf '[machine.%s]\nprice = { value = %s, unit = "USD/h", source = "a list" }\n' a 3 b 2 >prices.toml
  options=(--declared prices.toml)
  verdict supported 0 "1.333" "price declared"
  # 2 x 2 / 3 = 1.333; at a price that much lower the baseline is worth as much again.
  lower=$(grep -oP "the contender's price were [0-9.]+ % higher, or the baseline's \K[0-9.]+(?= % lower)" <<<"$output")
  for by in 0.98 1.02; do
    python3 -c 'import sys; print(2 * (1 - float(sys.argv[1]) / 100 * float(sys.argv[2])))' "$lower" $by >price
    printf '[machine.%s]\nprice = { value = %s, unit = "USD/h", source = "a list" }\n' a 3 b "$(cat price)" >prices.toml
    if [ $by = 0.98 ]; then verdict supported 0; else verdict inconclusive 3; fi
  done
}

@test "declared watts decide nothing unless somebody says how far off they may be" {
  twice
  per_watt 1.9
  options=(--declared watts.toml)
  printf '[machine.%s]\nwatts = { value = 100, boundary = "wall-ac", source = "a label" }\n' a b >watts.toml
  verdict inconclusive 3 "the watts are declared" "energy than was declared"
  printf '[machine.%s]\nwatts = { value = 100, within = 0.001, boundary = "wall-ac", source = "a label" }\n' a b >watts.toml
  verdict supported 0 "watts declared"
}

@test "what was published is at best inconclusive, and meets nothing that was measured" {
  for name in a:510 b:301; do
    rows "${name%:*}" declared "some benchmark" family=published kind=program size=0 bytes=NA ops="${name#*:}" repetitions=1
  done
  faster 1.2 '[weights]' '"some benchmark" = 1'
  verdict inconclusive 3 "declared, without an interval" "ratio      1.694," "its value would be that of the claim if the contender were 29.2 % slower, or the baseline 41.2 % faster"
  faster 1.2
  verdict untestable 4
  rm b/samples.csv
  faster 1.2 '[weights]' '"some benchmark" = 1'
  rows b measured "some benchmark" family=published kind=program size=0 bytes=NA ops=301
  verdict untestable 4 "do not meet in a ratio"
}

@test "untestable: what is missing is named" {
  faster 1.2
  bundles=()
  verdict untestable 4 "a bundle of the contender, with a processor that matches new" "a bundle of the baseline"
  bundles=(a b)
  twice
  faster 1.2 '[weights]' 'crc32c = 1' 'sha256 = 2'
  verdict untestable 4 "missing    sha256: "
  per_watt 1.2
  verdict untestable 4 "no energy was measured"
  claim 'metric = "per-socket"' 'threshold = 1.2' '[contender]' 'processor = "new"' '[baseline]'
  verdict untestable 4 "the source names none"
}

@test "untestable: energy within another boundary" {
  joules a 1 package
  joules b 2 package
  per_watt 1.2 'boundary = "wall-ac"'
  verdict untestable 4 "energy within package, but the claim is of wall-ac"
  rm b/samples.csv
  joules b 2 node-dc
  per_watt 1.2
  verdict untestable 4 "do not meet in a ratio"
}

@test "untestable: a server that was not busy, and counts" {
  machine a "a new one" 8
  machine b "an old one" 8
  twice
  faster 1.2
  verdict untestable 4 "4 of 8 hardware threads of a were busy"
  claim 'metric = "per-core"' 'threshold = 1.2' '[contender]' 'processor = "new"' '[baseline]' 'processor = "old"'
  verdict supported 0
  rm a/samples.csv b/samples.csv
  rows a counted crc32c seconds=NA instructions=1000
  rows b counted crc32c seconds=NA instructions=2000
  verdict untestable 4 "counted has no time"
}

@test "untestable: a mean of energies within two boundaries" {
  for side in a b; do
    joules $side 1 package
    rows $side measured sha256 energy_j=1 energy_source=meter energy_boundary=wall-ac energy_uncertainty_j=0.001 seconds=60
  done
  per_watt 0.9
  verdict untestable 4 "measured within package; measured within wall-ac do not meet in a mean"
  per_watt 0.9 'boundary = "wall-ac"'
  verdict supported 0 "1 kernel in 1 place; measured, wall-ac"
}

@test "a program has the whole machine, and by core nobody knows" {
  rows a measured nginx kind=program family=exec size=0 threads=1 bytes=NA seconds=0.5
  rows b measured nginx kind=program family=exec size=0 threads=1 bytes=NA seconds=1
  claim 'metric = "speed"' 'threshold = 1.9' '[contender]' 'processor = "new"' '[baseline]' 'processor = "old"'
  verdict supported 0
  claim 'metric = "per-core"' 'threshold = 1.9' '[contender]' 'processor = "new"' '[baseline]' 'processor = "old"'
  verdict untestable 4 "nobody knows how many cores a program kept busy"
}

@test "below nine repetitions there is no verdict" {
  rows a measured crc32c seconds=0.5 repetitions=8
  rows b measured crc32c
  faster 1.2
  verdict inconclusive 3 "below 9 repetitions"
}

@test "kernels are weighed" {
  twice # 2
  rows a measured sha256 family=crypto seconds=0.125
  rows b measured sha256 family=crypto # 8
  faster 1 '[weights]' 'hashing = 3' 'sha256 = 1'
  verdict supported 0 "ratio      2.828 " "2 kernels in 2 places" # 2^(3/4) x 8^(1/4)
  faster 1 '[weights]' 'crypto = 1'
  verdict supported 0 "ratio      8 "
  faster 1
  verdict supported 0 "ratio      4 "
}

@test "bundles of one name are of one machine, of two processors a choice" {
  twice
  machine c "a new one" 4
  rows c measured sha256 seconds=0.125
  rows b measured sha256
  bundles=(a b c)
  faster 1
  verdict untestable 4 "no machine of a new one has all of the 2 places" "need one name"
  printf '[machine.%s]\nname = "n"\n' a c >names.toml
  options=(--declared names.toml)
  verdict supported 0 "contender  n; of 1 machine" "2 kernels"
  machine c "another new one" 4
  misuse "are both of a machine called n, but differ in processor"
  options=()
  misuse "a and c both match the contender"
  options=(--contender c)
  verdict supported 0 "ratio      8 "
}

@test "of several machines the machine is the unit" {
  for side in a:0.49:new a2:0.51:new b:0.98:old b2:1.02:old; do
    IFS=: read -r name seconds word <<<"$side"
    machine "$name" "an $word one" 4
    rows "$name" measured crc32c seconds="$seconds"
  done
  bundles=(a a2 b b2)
  # Two and two of the same spread: 2 degrees of freedom, t = 4.302653, so 1.771 to 2.259.
  faster 1.77
  verdict supported 0 "contender  an new one; 2 machines" "ratio      2 (1.771 to 2.259)"
  "$WATTPROOF" claim claim.toml "${bundles[@]}" --format json >claim.json
  python3 - <<'PY'
import json
from math import exp, log, sqrt
c = json.load(open("claim.json"))
e = 4.302653 * log(0.51 / 0.49) / sqrt(2)
assert c["machines"] == {"contender": 2, "baseline": 2} and c["left_out"] == [], c
for key, value in ("value", 2), ("low", 2 * exp(-e)), ("high", 2 * exp(e)):
    assert abs(c["ratio"][key] - value) < 1e-6 * value, (key, c["ratio"], value)
PY
  faster 1.78
  verdict inconclusive 3
  # One machine on a side: its repetitions alone, and that is said.
  bundles=(a a2 b)
  verdict inconclusive 3 "baseline   b; of 1 machine, how others of its kind differ from it is not known"
  # A lost host is left out, and named.
  rows a measured sha256 seconds=1
  rows b measured sha256 seconds=1
  rows b2 measured sha256 seconds=1.1
  rows a2 measured sha256 seconds=1.1
  machine a3 "an new one" 4
  rows a3 measured crc32c seconds=0.5
  bundles=(a a2 a3 b b2)
  faster 1.1
  verdict supported 0 "left out   a3: they lack places" "2 machines"
  # Copies of a bundle are no machines.
  rm -r a2 && cp -r a a2
  bundles=(a a2 b b2)
  verdict inconclusive 3 "as copies of one bundle do"
  # Two instance types.
  printf '[machine.%s]\ngroup = "%s"\n' a small a2 large >groups.toml
  options=(--declared groups.toml)
  misuse "a and a2 both match the contender, but are of two groups (small and large)"
}

@test "a bundle is not compared with itself" {
  twice
  claim 'metric = "per-socket"' 'threshold = 1' '[contender]' 'processor = "one"' '[baseline]' 'bundle = "a"'
  bundles=(a)
  misuse "a is both contender and baseline"
}

@test "a baseline that only the reading names is said" {
  twice
  faster 1.9 'named = false'
  verdict supported 0 "the source names none, so that as stated the claim is untestable"
}

@test "json has what the page shows" {
  twice
  faster 1.9
  "$WATTPROOF" claim claim.toml a b --format json >claim.json
  python3 - <<'PY'
import json
from statistics import NormalDist
c = json.load(open("claim.json"))
assert (c["title"], c["words"], c["source"], c["date"], c["reading"]) == ("t", "w", "s", "d", "r")
assert (c["verdict"], c["metric"], c["threshold"], c["evidence"], c["missing"]) == ("supported", "per-socket", 1.9, "measured", [])
assert len(c["flips"]) == 1
# Price and Bonett by hand: nine repetitions, of them numbers 2 and 8, which hold the median with a confidence of 1 - 20/512.
from math import exp, log, hypot
def error(low, high):
    step = (high - low) / 8
    return log((high - step) / (low + step)) / 2 / NormalDist().inv_cdf(1 - 10 / 512)
e = hypot(error(.495, .505), error(.99, 1.01)) * NormalDist().inv_cdf(.975)
for key, value in (("value", 2), ("low", 2 * exp(-e)), ("high", 2 * exp(e))):
    assert abs(c["ratio"][key] - value) < 1e-9 * value, (key, c["ratio"], value)
PY
  faster 1.9 '[weights]' 'sha256 = 1'
  run "$WATTPROOF" claim claim.toml a b --format json
  [ "$status" -eq 4 ]
  python3 -c 'import json, sys; c = json.load(sys.stdin); assert c["ratio"] is None and c["missing"] and c["verdict"] == "untestable"' <<<"$output"
}

@test "a malformed claim is one line with its place" {
  twice
  claim 'metric = per-socket'
  misuse "claim.toml:7:"
  faster 1.9 '[weigths]' 'crc32c = 1'
  misuse "claim.toml:13:1: weigths is unknown here"
  faster '"fast"'
  misuse "claim.toml:8:13: threshold is not a number above 0"
  faster 1.9 'processsor = "x"'
  misuse "processsor is unknown here"
  claim 'metric = "per-mile"' 'threshold = 1' '[contender]' 'processor = "new"' '[baseline]'
  misuse "claim.toml:7:10: metric is none of"
  claim 'metric = "speed"' 'threshold = 1' '[contender]' 'processor = "(new"' '[baseline]'
  misuse "claim.toml:10:13: processor is no regular expression"
  claim 'metric = "speed"' 'threshold = 1' '[contender]' '[baseline]'
  misuse "[contender] needs a processor or a bundle"
  claim 'metric = "speed"' 'threshold = 1' 'boundary = "wall-ac"' '[contender]' 'processor = "new"' '[baseline]'
  misuse "only per-watt has a boundary"
  claim 'metric = "speed"' 'threshold = 1' '[baseline]'
  misuse "claim.toml: there is no [contender]"
  printf '[claim]\ntitle = "t"\n' >claim.toml
  misuse "claim.toml:1:1: [claim] has no words"
  rm claim.toml
  misuse "claim.toml"
}

@test "the help names the exit codes" {
  run "$WATTPROOF" claim --help
  [[ $output == *"0 supported, 1 refuted, 3 inconclusive, 4 untestable"* ]]
}

@test "the project's claims: none is decided by what was published" {
  found=0
  for file in "$RESULTS"/claims/*.toml; do
    run "$WATTPROOF" claim "$file" "$RESULTS"/declared/*/ --declared "$RESULTS/declared/machines.toml"
    case $(basename "$file") in
      *-published-*|ampereone-*) [ "$status" -eq 3 ] || { printf '%s: %s\n' "$file" "$output"; return 1; } ;;
      *) [ "$status" -eq 4 ] || { printf '%s: %s\n' "$file" "$output"; return 1; } ;;
    esac
    found=$((found + 1))
  done
  [ "$found" -ge 20 ]
}
