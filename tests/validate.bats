#!/usr/bin/env bats
# A bundle as the program writes it is VALID; spoiled in any one way it is INVALID, by file, line and column.
# WATTPROOF is the program.

setup_file() {
  export good=$BATS_FILE_TMPDIR/good
  "$WATTPROOF" run --kernel crc32c --variant 'scalar|sse42.*|neon.*' --size 64,4K --repetitions 9 --min-time 0.0005 \
    --counters none -o "$good" >/dev/null 2>&1
  # What this machine may not have: cycles, energy. Known to be right.
  export full=$BATS_FILE_TMPDIR/full
  cp -r "$good" "$full"
  cd "$full"
  python3 - <<'PY'
import csv
rows = list(csv.DictReader(open("samples.csv")))
with open("samples.csv", "w") as file:
    out = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
    out.writeheader()
    for row in rows:
        if row["seconds"] != "NA":
            row["cycles"] = float(row["ghz"]) * 1e9 * float(row["seconds"]) * int(row["threads"])
            row.update(running=1, energy_j=2.5, energy_source="powercap", energy_boundary="package",
                       energy_uncertainty_j=0.1)
        out.writerow(row)
PY
  seal
}

seal() { sha256sum samples.csv machine.json >SHA256SUMS; }

setup() {
  cp -r "$full" "$BATS_TEST_TMPDIR/bundle"
  cd "$BATS_TEST_TMPDIR/bundle"
}

# cell LINE COLUMN VALUE: changes a cell of samples.csv, and seals again.
cell() {
  python3 - "$@" <<'PY'
import csv, sys
rows = list(csv.reader(open("samples.csv")))
rows[int(sys.argv[1]) - 1][rows[0].index(sys.argv[2])] = sys.argv[3]
csv.writer(open("samples.csv", "w"), lineterminator="\n").writerows(rows)
PY
  seal
}

# invalid TEXT: it is, and a reason has the text.
invalid() {
  run "$WATTPROOF" validate .
  [ "$status" -eq 1 ] || { printf 'exit code %s: %s\n' "$status" "$output"; return 1; }
  [[ ${lines[0]} == "INVALID  ." && $output == *"$1"* ]] || { printf 'no "%s": %s\n' "$1" "$output"; return 1; }
}

# spoiled COLUMN VALUE TEXT: a timed row with that value in that column is found there, with that text.
spoiled() {
  local line
  line=$(timed 5)
  cp "$full"/* .
  cell "$line" "$1" "$2"
  invalid "samples.csv:$line, column $1: $3"
}
# timed N: the line of the Nth row that was timed.
timed() {
  python3 -c 'import csv, sys
print([n for n, r in enumerate(csv.DictReader(open(sys.argv[1])), 2) if r["status"] == "ok"][int(sys.argv[2])])' "$full/samples.csv" "$1"
}

@test "what the program writes is valid, and so is a bundle with counters and energy" {
  run "$WATTPROOF" validate "$good" "$full"
  [ "$status" -eq 0 ] || { echo "$output"; return 1; }
  [ "$(grep -c ^VALID <<<"$output")" -eq 2 ]
  [[ $output == *"counters: none"*"energy: none"*"energy: quick, not citable"* ]]
}

@test "long phases are citable, and too few repetitions are said" {
  python3 - <<'PY'
import csv
rows = [r for r in csv.DictReader(open("samples.csv")) if r["repetition"] == "0" and r["status"] == "ok"]
with open("samples.csv", "w") as file:
    out = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
    out.writeheader()
    for row in rows:
        row["cycles"] = float(row["ghz"]) * 1e9 * 120
        row.update(seconds=120, seconds_fastest=120)
        out.writerow(row)
PY
  seal
  run "$WATTPROOF" validate .
  [ "$status" -eq 0 ] || { echo "$output"; return 1; }
  [[ $output == *"energy: citable"* && $output == *"verdicts: 0 of "* ]]
}

@test "a file that is not as it was sealed" {
  cp SHA256SUMS sums
  cell 2 input other
  mv sums SHA256SUMS
  invalid "SHA256SUMS:1: samples.csv is not as it was"
  cp "$full"/* .
  echo >>machine.json
  invalid "SHA256SUMS:2: machine.json is not as it was"
}

@test "a run that did not end is not sealed; its rows may be valid" {
  rm SHA256SUMS
  run "$WATTPROOF" validate .
  [ "$status" -eq 1 ]
  [[ ${lines[0]} == "VALID  ., but not sealed: the run did not end" ]]
  cell 2 time never
  rm SHA256SUMS
  invalid "not sealed"
}

@test "seals that are none" {
  echo nonsense >>SHA256SUMS
  invalid "SHA256SUMS:3: "
  printf '%064d  ../../etc/passwd\n' 0 >SHA256SUMS
  invalid "SHA256SUMS:1: "
  sha256sum samples.csv >SHA256SUMS
  invalid "machine.json is not sealed"
  cp "$full"/* .
  : >energy.csv
  sha256sum energy.csv >>SHA256SUMS
  "$WATTPROOF" validate .
  rm energy.csv
  invalid "SHA256SUMS:3: energy.csv is not there"
}

@test "output that was taken out is said, output that was changed is found" {
  "$WATTPROOF" exec --repetitions 2 -o program -- echo hello
  echo other >program/output/0.txt
  run "$WATTPROOF" validate program
  [ "$status" -eq 1 ]
  [[ $output == *"output/0.txt is not as it was"* ]]
  rm -r program/output
  run "$WATTPROOF" validate program
  [ "$status" -eq 0 ]
  [[ $output == *"3 files were taken out"* ]]
}

@test "the header" {
  sed -i '1s/,ghz,/,gigahertz,/' samples.csv && seal
  invalid "samples.csv:1, column gigahertz: it is neither"
  invalid "samples.csv:1, column ghz: there is no such column"
  cp "$full"/* .
  sed -i '1s/,[a-z0-9_]*$/,seconds/' samples.csv && seal
  invalid "samples.csv:1, column seconds: it is there twice"
  : >samples.csv && seal
  invalid "there is no header"
}

@test "rows that are torn or no CSV" {
  echo 'a,b' >>samples.csv && seal
  invalid "samples.csv:$(wc -l <samples.csv): 2 cells"
  cp "$full"/* .
  printf 'torn,row' >>samples.csv && seal
  invalid "the last row is cut off"
  cp "$full"/* .
  sed -i '4s/,measured,/,"mea"sured,/' samples.csv && seal
  invalid "text behind the closing quote"
  [[ $output == *"samples.csv:4:"* ]]
}

@test "cells of another type" {
  spoiled seconds fast '"fast" is no value'
  spoiled seconds -1 '"-1" is no value'
  spoiled cycles nan '"nan" is no value'
  spoiled ops 1.5 '"1.5" is no value'
  spoiled time 'last week' 'it is no time'
  spoiled evidence guessed '"guessed" is none of'
  spoiled kind homemade '"homemade" is none of'
  spoiled status fine '"fine" is none of'
  spoiled energy_boundary house '"house" is none of'
  spoiled kernel NA 'it is NA'
}

@test "values that cannot be" {
  spoiled seconds 0 'it must be above 0'
  spoiled seconds NA 'a measured row needs a time'
  spoiled ops 0 'there must be operations'
  spoiled bytes 12345 '12345 is not ops x size'
  spoiled bytes NA 'there must be bytes'
  spoiled size 0 '0 is no length'
  spoiled threads 0 'there is no run without threads'
  spoiled vl 24 'SVE has no vectors of 24 bytes'
  spoiled load 130 'a level of load'
  spoiled seconds_fastest 100 'it must be above 0 and at most seconds'
  spoiled running 0 '0 is no share'
  spoiled running 1.5 '1.5 is no share'
  spoiled ghz 55 '55 GHz is no clock'
  spoiled ratio 0 'it must be above 0'
  spoiled input /home/ann/data "it names a user's folder"
  line=$(timed 5)
  cp "$full"/* .
  cell "$line" ops 3
  cell "$line" records 1
  invalid "samples.csv:$line, column records: it must be a multiple of ops"
  cp "$full"/* .
  cell "$line" cycles 12
  invalid "samples.csv:$line, column ghz: "
  [[ $output == *"but cycles by seconds and threads are 0.000 GHz"* ]]
}

@test "a row that is not ok needs a reason, and has no time where nothing was timed" {
  line=$(timed 5)
  cell "$line" reason NA
  cell "$line" status disturbed
  invalid "samples.csv:$line, column reason: a row disturbed needs one"
  cell "$line" status skipped
  invalid "samples.csv:$line, column seconds: a row skipped has no time"
}

@test "kinds of evidence" {
  line=$(timed 5)
  cell "$line" evidence counted
  invalid "samples.csv:$line, column seconds: counted evidence is never a time"
  invalid "samples.csv:$line, column energy_j: counted evidence is never an energy"
  cell "$line" evidence predicted
  invalid "samples.csv:$line, column seconds: predicted evidence is never a time"
  cp "$full"/* .
  for column in energy_j energy_uncertainty_j energy_source energy_boundary reason; do cell "$line" $column NA; done
  cell "$line" evidence declared
  invalid "samples.csv:$line, column reason: declared evidence needs its source"
}

@test "energies" {
  spoiled energy_j 0 'it must be above 0'
  spoiled energy_j -2 '"-2" is no value'
  spoiled energy_source NA 'an energy needs one'
  spoiled energy_boundary NA 'an energy needs one'
  spoiled energy_uncertainty_j NA 'an energy needs one'
  line=$(timed 5)
  cp "$full"/* .
  cell "$line" energy_j NA
  invalid "samples.csv:$line, column energy_uncertainty_j: there is no energy"
  cell "$line" energy_uncertainty_j NA
  cell "$line" reason NA
  invalid "samples.csv:$line, column reason: it must say why energy_j is NA"
}

@test "the manifest and the rows are of one run" {
  spoiled run 2020-01-01T00:00:00-1 '"2020-01-01T00:00:00-1" is another run'
  spoiled threads 2 '2, but 1 in machine.json'
  spoiled repetition 9 '9, but machine.json has 9 in all'
  spoiled vl 240 'it is not the vector length of machine.json'
  cp "$full"/* .
  sed -i 's/"seed": 1/"seed": 8/' machine.json && seal
  invalid "samples.csv:2, column run: it does not end with the seed"
  cp "$full"/* .
  sed -i 's/"id": "20/"id": "19/' machine.json && seal
  invalid "samples.csv:2, column run: "
}

@test "repetitions are counted without gaps, and once" {
  line=$(timed 5)
  python3 - "$line" <<'PY'
import csv, sys
rows = list(csv.reader(open("samples.csv")))
name = {column: i for i, column in enumerate(rows[0])}
cell = lambda row: [row[name[c]] for c in ("variant", "input", "size")]
gone = lambda row: cell(row) == cell(rows[int(sys.argv[1]) - 1]) and row[name["repetition"]] == "0"
csv.writer(open("samples.csv", "w"), lineterminator="\n").writerows(r for r in rows if not gone(r))
PY
  seal
  invalid ", column repetition: 1 of crc32c "
  [[ $output == *"comes, but 0 is not there"* ]]
  cp "$full"/* .
  sed -n "${line}p" "$full/samples.csv" >>samples.csv && seal
  invalid "samples.csv:$(wc -l <samples.csv), column repetition: "
  [[ $output == *"is there again after it was ok"* ]]
}

@test "a manifest that is none, or names a user's folder" {
  echo '[]' >machine.json && seal
  invalid "machine.json:1:1: it is no JSON object"
  echo '{' >machine.json && seal
  invalid "machine.json:2:1: syntax error"
  echo '{"run": {}}' >machine.json && seal
  invalid "machine.json: there is no /run/id"
  cp "$full"/* .
  sed -i 's|"governor": [^,]*|"governor": "/home/ann/x"|' machine.json && seal
  invalid "machine.json:$(grep -n governor machine.json | cut -d: -f1), /governor: it names a user's folder"
  rm machine.json
  invalid "machine.json: it is not there"
}

@test "what is no bundle is refused in one line" {
  run "$WATTPROOF" validate /nonexistent
  [ "$status" -eq 2 ]
  [ "${#lines[@]}" -eq 1 ]
  [[ $output == */nonexistent* ]]
}
