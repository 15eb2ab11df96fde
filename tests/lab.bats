#!/usr/bin/env bats
# Counts of the arm64 build on the virtual Yitian 710. YITIAN: cmake/yitian; WATTPROOF: the arm64 program; EMULATOR: what
# runs it here; BASELINE: the counts that this compiler's build is held to, where there are some.

program() { $EMULATOR "$WATTPROOF" "$@"; }

boot() { # FOLDER [--bits N] -- COUNT'S OPTIONS
  local folder=$1 machine=()
  shift
  while [[ $1 != -- ]]; do machine+=("$1") && shift; done
  "$YITIAN" --timeout 300 ${machine[@]+"${machine[@]}"} --out "$folder" "$WATTPROOF" count -o "$folder" "${@:2}"
}

setup_file() {
  export LAB=$BATS_FILE_TMPDIR
  local status=0
  boot "$LAB/all" -- >"$LAB/all.txt" 2>"$LAB/errors.txt" || status=$?
  if ((status == 77)); then skip "$(cat "$LAB/errors.txt")"; fi
  ((status == 0)) || { cat "$LAB/all.txt" "$LAB/errors.txt" && return 1; }
  boot "$LAB/all/vl256" --bits 256 -- --variant '(?=sve).*' >"$LAB/vl256.txt"
  boot "$LAB/all/vl512" --bits 512 -- --variant '(?=sve).*' >"$LAB/vl512.txt"
}

@test "the bundle is valid, of the processor, and counted" {
  run program validate "$LAB/all" "$LAB/all/vl256" "$LAB/all/vl512"
  echo "$output"
  [[ $status == 0 && $output == *'counts: exact instructions of'* ]]
  grep -q '"processor": "Arm Neoverse N2' "$LAB/all/machine.json"
  grep -q '"revision": "r0p0"' "$LAB/all/machine.json"
  grep -q '"virtualisation": "guest: QEMU' "$LAB/all/machine.json"
  grep -q '"sve_vector_length": 64' "$LAB/all/vl512/machine.json"
  ! grep -q ',measured,' "$LAB/all/samples.csv"
}

@test "every variant that the processor can run was counted, and every peer" {
  program list --format csv | sed 1d | while IFS=, read -r _ kernel variant kind _ runnable _; do
    [[ $runnable == yes ]] || continue
    grep -qE ",counted,[a-z]+,$kernel,$variant,$kind,.*,ok," "$LAB/all/samples.csv" || { echo "$kernel $variant" && return 1; }
  done
}

@test "two boots agree to the instruction, whatever the folder is called" {
  boot "$LAB/a-second-time-with-a-longer-name" -- --size 4K >/dev/null
  program gate "$LAB/first.csv" "$LAB/all" --update
  grep -E '^kernel|,4096,' "$LAB/first.csv" >"$LAB/small.csv"
  run program gate --within 0 --format csv "$LAB/small.csv" "$LAB/a-second-time-with-a-longer-name"
  echo "$output"
  [[ $status == 0 && ${#lines[@]} == 2 && $output == *kernel,variant,* ]] # the header and no row
  # The libraries too, but those that allocate in a call: malloc's work depends on what was freed before, and so on the
  # length of that name.
  of_peers() { grep ',peer,' "$1/samples.csv" | grep ',4096,' | grep -vE ',peer\.(nlohmann|libraries),' | cut -d, -f5-9,13,21; }
  [[ $(of_peers "$LAB/all" | wc -l) -gt 50 ]]
  diff <(of_peers "$LAB/all") <(of_peers "$LAB/a-second-time-with-a-longer-name")
}

@test "no count rose above the baseline of this compiler" {
  [[ -e $BASELINE ]] || skip "there is no $(basename "$BASELINE"): wattproof gate --update makes one"
  run program gate "$BASELINE" "$LAB/all" "$LAB/all/vl256" "$LAB/all/vl512"
  echo "$output"
  [[ $status == 0 ]]
}

@test "a count that rose is a finding, with the row" {
  program gate "$LAB/lower.csv" "$LAB/all" --update
  awk -F, -v OFS=, '$1 == "crc32c" && $2 == "neon.tbl" && $4 == 4096 { $6 = int($6 * 0.98) } 1' "$LAB/lower.csv" >"$LAB/changed.csv"
  run program gate "$LAB/changed.csv" "$LAB/all"
  echo "$output"
  [[ $status == 1 && $output == *neon.tbl*RISEN* && $output == *'1 of '*' counts rose by more than 1 %'* ]]
  run program gate --within 3 "$LAB/changed.csv" "$LAB/all"
  [[ $status == 0 && $output == *'none rose by more than 3 %'* ]]
}

@test "compare sets ours against libraries, NEON against SVE2, and vector lengths against each other" {
  run program compare "$LAB/all" --against peer --format csv
  echo "$output"
  [[ $status == 0 && ${lines[0]} == kernel,input,size,variant,peer,ratio,low,high ]]
  [[ $output == *crc32c,random,4096,*,peer.isal,* ]]
  run program compare "$LAB/all" --against neon --format csv
  [[ $status == 0 && $output == *crc32c,random,4096,sve2-crypto.*,neon-* ]]
  run program compare "$LAB/all" "$LAB/all/vl512"
  [[ $status == 0 && $output == *chacha20*sve2*fewer* ]]
}

@test "counts and times do not meet, and have no share of a ceiling" {
  run program compare "$LAB/all" --against ceiling
  [[ $status == 2 && $output == *'holds counts, and a share needs speeds'* ]]
}

@test "an unknown kernel is one line" {
  run boot "$LAB/unknown" -- --kernel nosuch
  echo "$output"
  [[ $status == 2 && $output == *nosuch* && ${#lines[@]} == 1 ]]
}
