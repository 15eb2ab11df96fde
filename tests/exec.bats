#!/usr/bin/env bats
# Programs as the workload. WATTPROOF is the program.

setup() { bundle=$BATS_TEST_TMPDIR/bundle; }

# measured COMMAND...: three runs of it, no warm-up.
measured() { "$WATTPROOF" exec --repetitions 3 --warmup 0 "${options[@]}" -o "$bundle" -- "$@"; }
options=()
# column NAME: its cells, a line each.
column() { python3 -c 'import csv, sys; [print(r[sys.argv[2]]) for r in csv.DictReader(open(sys.argv[1]))]' "$bundle/samples.csv" "$1"; }
refused() {
  [ "$status" -eq 2 ] || { echo "exit code $status: $output"; return 1; }
  [ "${#lines[@]}" -eq 1 ] || { printf 'not one line: %s\n' "$output"; return 1; }
  [[ $output == *"$1"* ]] || { printf 'does not name %s: %s\n' "$1" "$output"; return 1; }
}

@test "a program is measured nine times after a warm-up, and the bundle is sealed and valid" {
  run "$WATTPROOF" exec -o "$bundle" -- true
  [ "$status" -eq 0 ]
  [[ $output == *"true"*" of 9"* ]]
  [ "$(column repetition | sort -u | wc -l)" -eq 9 ]
  [ "$(column family | sort -u),$(column kernel | sort -u),$(column kind | sort -u)" = exec,true,program ]
  [ "$(column bytes | sort -u),$(column ops | sort -u)" = NA,1 ]
  (cd "$bundle" && sha256sum --quiet -c SHA256SUMS)
  "$WATTPROOF" validate "$bundle"
}

@test "the time is that of the program" {
  measured sleep 0.2
  column seconds | awk '$1 < 0.2 { exit 1 }'
}

@test "two bundles of a program are compared by the time of an operation" {
  "$WATTPROOF" exec --ops 10 -o "$bundle" -- true
  run "$WATTPROOF" compare "$bundle" "$bundle" --format csv
  [ "$status" -eq 0 ]
  [[ ${lines[1]} == "true,no arguments,0,1,NA,program,program,1,"* ]]
  run "$WATTPROOF" report "$bundle" -o "$bundle.html"
  [[ $output == *"no report page"* ]] || grep -q '<html' "$bundle.html" # a build may have no page at all
}

@test "the operations are read from what the program prints" {
  options=(--ops-from 'done: ([0-9.,e]+)')
  measured sh -c 'echo done: 7; echo done: 1,234'
  [ "$(column ops | sort -u)" = 1234 ]
  grep -qx 'done: 1,234' "$bundle/output/0.txt"
  bundle=$bundle.2
  measured sh -c 'echo done: 1.5e3 >&2' # some print it there
  [ "$(column ops | sort -u)" = 1500 ]
}

@test "no match, or a match that is no number, is a failed row" {
  options=(--ops-from 'n=(.*)')
  run measured echo nothing
  [ "$status" -eq 1 ]
  [[ $output == *"no match"* ]]
  [ "$(column status | sort -u),$(column seconds | sort -u)" = failed,NA ]
  bundle=$bundle.2
  run measured echo n=12.5
  [ "$status" -eq 1 ]
  [[ $(column reason | sort -u) == *'"12.5"'* ]]
}

@test "a program that fails is a failed row with its reason, and exit code 1" {
  run measured sh -c 'echo first >&2; echo the reason >&2; exit 3'
  [ "$status" -eq 1 ]
  [[ $output == *"repetition 0: exit status 3"*"the reason"* ]]
  [ "$(column status | sort -u),$(column reason | sort -u)" = "failed,exit status 3" ]
  "$WATTPROOF" validate "$bundle"
}

@test "one that is killed by a signal says which" {
  run measured sh -c 'kill -SEGV $$'
  [ "$status" -eq 1 ]
  [[ $(column reason | sort -u) == "killed by signal 11 "* ]]
}

@test "one that fails now and then keeps the rows of the others" {
  run measured sh -c 'echo x >>"$0"; [ "$(wc -l <"$0")" -ne 2 ]' "$BATS_TEST_TMPDIR/count"
  [ "$status" -eq 1 ]
  [ "$(column status | grep -c failed)" -eq 1 ]
  [ "$(column repetition | sort -u | wc -l)" -eq 3 ]
  "$WATTPROOF" validate "$bundle"
}

@test "arguments reach the program as they are, and it has no input" {
  measured printf '%s|' '[a,b]' -o --help verify '{}' '' --
  [ "$(cat "$bundle/output/0.txt")" = '[a,b]|-o|--help|verify|{}||--|' ]
  bundle=$bundle.2
  measured cat </dev/zero
  [ ! -e "$bundle/output/0.txt" ]
}

@test "samples and manifest hold neither folders nor arguments" {
  cp /bin/echo "$BATS_TEST_TMPDIR/my-benchmark"
  measured "$BATS_TEST_TMPDIR/my-benchmark" /home/annabel/secret.db --password hunter2
  run grep -E 'annabel|secret|hunter2|bats|tmp' "$bundle/samples.csv" "$bundle/machine.json"
  [ "$status" -eq 1 ]
  [ "$(column kernel | sort -u)" = my-benchmark ]
  first=$(column input | sort -u)
  bundle=$bundle.2
  measured "$BATS_TEST_TMPDIR/my-benchmark" /srv/secret.db --password hunter2
  [ "$(column input | sort -u)" = "$first" ]
  bundle=$bundle.3 options=(--name payments)
  measured "$BATS_TEST_TMPDIR/my-benchmark" anything
  [ "$(column kernel | sort -u),$(column input | sort -u)" = payments,named ]
}

@test "counters go with the program's children" {
  options=(--counters perf::PAGE-FAULTS,no::such)
  measured true
  [ "$(column no::such | sort -u)" = NA ]
  alone=$(column perf::PAGE-FAULTS | head -1)
  [ "$alone" != NA ] || skip "this kernel lets nobody count page faults"
  [ "$(column running | sort -u)" = 1 ]
  bundle=$bundle.2
  measured sh -c 'for i in $(seq 50); do env true; done'
  column perf::PAGE-FAULTS | awk -v alone="$alone" '$1 < 25 * alone { exit 1 }'
}

@test "what a program leaves running is ended before the next repetition" {
  measured sh -c 'sleep 1000 & echo $!'
  for pid in $(cat "$bundle"/output/?.txt); do
    # Ended: gone, or a zombie that nobody has waited for.
    [ ! -e "/proc/$pid" ] || grep -q '^State:.*Z' "/proc/$pid/status"
  done
}

@test "a program that cannot be executed is one line, and nothing is written" {
  run measured no-such-program; refused no-such-program
  run measured /nonexistent/program; refused /nonexistent/program
  run measured "$BATS_TEST_TMPDIR"; refused "$BATS_TEST_TMPDIR"
  : >"$BATS_TEST_TMPDIR/plain"
  run measured "$BATS_TEST_TMPDIR/plain"; refused plain
  [ ! -e "$bundle" ]
  printf '\177ELFnonsense' >"$BATS_TEST_TMPDIR/nonsense"
  chmod +x "$BATS_TEST_TMPDIR/nonsense"
  run measured "$BATS_TEST_TMPDIR/nonsense"
  [ "$status" -eq 2 ]
  [[ ${lines[-1]} == *"cannot execute"*nonsense* ]]
}

@test "misuse is one line that names the thing" {
  run "$WATTPROOF" exec -o "$bundle"; refused COMMAND
  run "$WATTPROOF" exec -o "$bundle" --; refused COMMAND
  run "$WATTPROOF" exec -- true; refused --output
  run "$WATTPROOF" exec -o "$bundle" true; refused true
  run "$WATTPROOF" exec -o "$bundle" --frobnicate -- true; refused --frobnicate
  run "$WATTPROOF" exec -o "$bundle" --ops 0 -- true; refused --ops
  run "$WATTPROOF" exec -o "$bundle" --ops-from '(' -- true; refused --ops-from
  run "$WATTPROOF" exec -o "$bundle" --ops-from 'ops' -- true; refused group
  run "$WATTPROOF" exec -o "$bundle" --ops 2 --ops-from '(x)' -- true; refused --ops
  run "$WATTPROOF" exec -o /proc/nowhere -- true; refused /proc/nowhere
  [ ! -e "$bundle" ]
  measured true
  before=$(sha256sum "$bundle/samples.csv")
  run measured true; refused "$bundle"
  [ "$before" = "$(sha256sum "$bundle/samples.csv")" ]
}

@test "Ctrl-C ends the program with its children and keeps every row" {
  # The third run does not end by itself.
  "$WATTPROOF" exec --repetitions 9 --warmup 0 -o "$bundle" -- sh -c \
    'echo x >>"$0"; if [ "$(wc -l <"$0")" -eq 3 ]; then sleep 1000 & echo $! >"$0.pid"; wait; fi' \
    "$BATS_TEST_TMPDIR/count" 2>"$BATS_TEST_TMPDIR/error" >/dev/null 3>&- &
  for _ in $(seq 200); do
    [ ! -s "$BATS_TEST_TMPDIR/count.pid" ] || break
    sleep 0.05
  done
  kill -INT $!
  code=0
  wait $! || code=$?
  [ "$code" -eq 130 ]
  grep -q 'interrupted; [0-9]* rows are in' "$BATS_TEST_TMPDIR/error"
  [ "$(column repetition | sort -u | wc -l)" -eq 2 ]
  [ "$(column status | grep -c failed)" -eq 0 ]
  pid=$(cat "$BATS_TEST_TMPDIR/count.pid")
  [ ! -e "/proc/$pid" ] || grep -q '^State:.*Z' "/proc/$pid/status"
  run "$WATTPROOF" validate "$bundle"
  [ "$status" -eq 1 ]
  [[ $output == *"not sealed: the run did not end"* ]]
}

@test "a program's energy is that of the phase from its start to its end" {
  python3 "$BATS_TEST_DIRNAME/live_sysfs.py" "$BATS_TEST_TMPDIR/sys" 80 3>&- &
  live=$!
  for _ in $(seq 100); do
    [ ! -e "$BATS_TEST_TMPDIR/sys/class/powercap/intel-rapl:0/energy_uj" ] || break
    sleep 0.05
  done
  options=(--energy powercap --sysfs-root "$BATS_TEST_TMPDIR/sys")
  measured sleep 0.5
  kill $live
  column energy_boundary | grep -qx package
  # How many joules, energy_test knows: here the machine may be busy.
  column energy_j | awk '$1 != "NA" && !($1 > 0) { exit 1 }'
  "$WATTPROOF" validate "$bundle"
}
