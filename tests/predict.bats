#!/usr/bin/env bats
# Predicted cycles by the real programs. WATTPROOF is the program.

setup() {
  bundle=$BATS_TEST_TMPDIR/bundle
  own='sse42.*'
  [ "$(uname -m)" = x86_64 ] || own='neon-crypto.*'
}

needs_model() { command -v llvm-mca-19 g++ >/dev/null || skip "no llvm-mca-19 (package llvm-19) or no g++"; }
refused() {
  [ "$status" -eq 2 ] || { echo "exit code $status: $output"; return 1; }
  [ "${#lines[@]}" -eq 1 ] || { printf 'not one line: %s\n' "$output"; return 1; }
  [[ $output == *"$1"* ]] || { printf 'does not name %s: %s\n' "$1" "$output"; return 1; }
}
# rows CONDITION COLUMN: a column of the rows for which a condition on row r holds.
rows() {
  python3 -c 'import csv, sys
for r in csv.DictReader(open(sys.argv[1])):
    if eval(sys.argv[2]): print(r[sys.argv[3]])' "$bundle/samples.csv" "$1" "$2"
}

@test "the loops of a kernel are predicted, and the bundle is sealed and valid" {
  needs_model
  run "$WATTPROOF" predict --kernel crc32c --variant "$own" -o "$bundle"
  [ "$status" -eq 0 ] || { echo "$output"; return 1; }
  [[ $output == *"bytes/cycle"*"bottleneck"*crc32c* ]]
  [ "$(rows 'r["status"] == "ok"' evidence | sort -u)" = predicted ]
  [ "$(rows 'r["status"] == "ok"' core | sort -u | wc -l)" -eq 2 ]
  # Eight bytes a CRC instruction; no core has more than two of them in a cycle.
  rows 'r["input"] == "crc"' cycles | awk '$1 < 2 || $1 > 16 { exit 1 } END { if (NR < 2) exit 1 }'
  [ "$(rows 'r["input"] == "crc"' bytes | sort -u)" = 32 ]
  [ "$(rows 'r["seconds"] != "NA" or r["energy_j"] != "NA"' time)" = "" ]
  grep -q crc32 "$bundle"/loops/crc32c.*.crc.s
  (cd "$bundle" && sha256sum --quiet -c SHA256SUMS)
  "$WATTPROOF" validate "$bundle"
  python3 -c 'import json, sys; r = json.load(open(sys.argv[1]))["run"]; assert "LLVM" in r["model"] and any(r["compilers"].values()), r' "$bundle/machine.json"
}

@test "a variant of another processor is predicted, or its rows say what is missing" {
  needs_model
  other='neon-crypto.crc'
  [ "$(uname -m)" = x86_64 ] || other='sse42.crc'
  run "$WATTPROOF" predict --kernel crc32c --variant "$other" -o "$bundle"
  [ "$status" -eq 0 ]
  [ "$(rows 'r["status"] == "ok"' cycles | wc -l)" -eq 2 ] || [ -n "$(rows 'r["status"] == "skipped"' reason)" ]
}

@test "clang's code is predicted too" {
  needs_model
  command -v clang++-19 >/dev/null || skip "no clang++-19"
  "$WATTPROOF" predict --compiler clang --kernel crc32c --variant "$own" -o "$bundle"
  [ -n "$(rows 'r["status"] == "ok"' cycles)" ]
  grep -q '"compiler": "clang"' "$bundle/machine.json"
}

@test "predictions are held against a bundle of the same core, and the errors are printed" {
  needs_model
  [ "$(uname -m)" = x86_64 ] || skip "the bundle is of a Zen 4"
  run "$WATTPROOF" predict --kernel crc32c --variant "$own" --check "$BATS_TEST_DIRNAME/../results/measured/2026-11-24-zen4-avx512-vm" -o "$bundle"
  [ "$status" -eq 0 ]
  grep -qE '^crc32c +sse42.crc +crc +random +0\.[0-9]+ +0\.[0-9]+ +[-+][0-9.]+ %' <<<"$output"
  [[ $output == *"median of the errors without their sign: "*" % of 2 loops"* ]]
}

@test "a bundle with a core less is invalid" {
  needs_model
  "$WATTPROOF" predict --kernel crc32c --variant "$own" -o "$bundle"
  sed -i '2s/,zen4,/,NA,/; 2s/,neoverse-n2,/,NA,/' "$bundle/samples.csv"
  (cd "$bundle" && sha256sum samples.csv machine.json >SHA256SUMS)
  run "$WATTPROOF" validate "$bundle"
  [ "$status" -eq 1 ]
  [[ $output == *"samples.csv:2, column core: predicted evidence is of a core"* ]]
}

@test "what is wrong about the options is one line, before anything is written" {
  run "$WATTPROOF" predict --kernel nothing -o "$bundle"; refused crc32c
  run "$WATTPROOF" predict --kernel crc32c --variant scalar -o "$bundle"; refused --variant
  run "$WATTPROOF" predict --kernel '(' -o "$bundle"; refused --kernel
  run "$WATTPROOF" predict --compiler msvc -o "$bundle"; refused --compiler
  run "$WATTPROOF" predict --kernel crc32c --check /nonexistent -o "$bundle"; refused /nonexistent
  run env PATH= "$WATTPROOF" predict --kernel crc32c -o "$bundle"; refused llvm-19
  [ ! -e "$bundle" ]
}
