#!/usr/bin/env bats
# A fleet by Slurm, on a Slurm of its own: slurmctld, munged and two slurmd on 127.0.0.1. Each node is a PID namespace, so
# that it can die with all that runs on it. BUNDLE is the archive for this processor, WATTPROOF the program, SOURCE the
# checkout. The commands are those of docs/fleet-slurm.md, with a shorter suite.

setup_file() {
  local program
  for program in slurmctld slurmd munged; do
    command -v $program >/dev/null || skip "there is no $program here"
  done
  ((!EUID)) || skip "needs root: a node is a PID namespace"
  getent hosts "$(hostname -s)" >/dev/null || skip "this machine's own name has no address, which slurmctld asks for"

  export CLUSTER=$BATS_FILE_TMPDIR/cluster SLURM_CONF=$BATS_FILE_TMPDIR/cluster/slurm.conf
  export HOME=$BATS_FILE_TMPDIR/home
  mkdir -p "$CLUSTER"/{state,n1,n2} "$HOME" "$BATS_FILE_TMPDIR/site/archives"
  ln -s "$SOURCE/perf" "$BATS_FILE_TMPDIR/site/perf"
  ln -s "$BUNDLE" "$BATS_FILE_TMPDIR/site/archives/"
  cd "$BATS_FILE_TMPDIR/site" || return
  (umask 077 && head -c 64 /dev/urandom >"$CLUSTER/key")
  munged --force --key-file "$CLUSTER/key" --socket "$CLUSTER/munge" --pid-file "$CLUSTER/munged.pid" \
    --log-file "$CLUSTER/munged.log" --seed-file "$CLUSTER/seed" 3>&-
  configure
  # The daemons end with their terminal in 1; of slurmd nothing outlives its namespace.
  slurmctld -D -f "$SLURM_CONF" >"$CLUSTER/slurmctld.out" 2>&1 3>&- &
  echo $! >"$CLUSTER/slurmctld.pid"
  disown
  start_node n1
  start_node n2
  await n1 idle
  await n2 idle
}

teardown_file() {
  local daemon
  for daemon in n1 n2 slurmctld munged; do
    [[ -e $CLUSTER/$daemon.pid ]] || continue
    kill -KILL "$(cat "$CLUSTER/$daemon.pid")" 2>/dev/null || true
  done
}

setup() { cd "$BATS_FILE_TMPDIR/site" || return; }

configure() {
  local ports
  mapfile -t ports < <(python3 -c '
import socket
sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(4)]
for s in sockets: print(s.getsockname()[1])')
  cat >"$SLURM_CONF" <<END_OF_CONF
ClusterName=test
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=${ports[0]}
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
AuthType=auth/munge
AuthInfo=socket=$CLUSTER/munge,cred_expire=5
SlurmUser=root
SlurmdUser=root
StateSaveLocation=$CLUSTER/state
SlurmdSpoolDir=$CLUSTER/%n
SlurmctldPidFile=$CLUSTER/slurmctld.own.pid
SlurmdPidFile=$CLUSTER/%n.own.pid
SlurmctldLogFile=$CLUSTER/slurmctld.log
SlurmdLogFile=$CLUSTER/%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SchedulerParameters=sched_interval=1,batch_sched_delay=0,bf_interval=1
KillWait=1
ReturnToService=2
NodeName=n0 NodeHostname=localhost NodeAddr=127.0.0.1 Port=${ports[1]} State=DOWN Reason=disk
NodeName=n1 NodeHostname=localhost NodeAddr=127.0.0.1 Port=${ports[2]} Features=rack7,c8y.4xlarge
NodeName=n2 NodeHostname=localhost NodeAddr=127.0.0.1 Port=${ports[3]} Features=rack7,c8y.8xlarge
PartitionName=c8y Nodes=n[1-2]
PartitionName=all Nodes=n[0-2]
END_OF_CONF
}

start_node() { # each on its own CPU, as far as there are some
  taskset --cpu-list $((${1#n} % $(nproc))) unshare --pid --fork --kill-child --mount-proc \
    slurmd -D -N "$1" -f "$SLURM_CONF" >"$CLUSTER/$1.out" 2>&1 3>&- &
  echo $! >"$CLUSTER/$1.pid"
  disown
}

# All that runs on it dies, without a word; that nobody answers there is told to slurmctld, which would find it by itself
# after SlurmdTimeout, five minutes.
kill_node() {
  kill -KILL "$(cat "$CLUSTER/$1.pid")"
  scontrol update NodeName="$1" State=DOWN Reason='does not answer'
}

# await NODE STATE: fails after a minute.
await() {
  local end=$((SECONDS + 60))
  while ((SECONDS < end)); do
    [[ $(timeout 10 sinfo --noheader --Node --nodes="$1" --partition=all --format=%T 2>&1) != "$2"* ]] || return 0
    sleep 0.2
  done
  echo "$1 is not $2:"
  timeout 10 sinfo --Node || true
  tail -n 20 "$CLUSTER"/*.log "$CLUSTER"/*.out
  return 1
}

# documented WORD: runs the first command of the document that has WORD in it, with a shorter suite.
documented() {
  local command
  # shellcheck disable=SC2016 # these are no commands
  command=$(sed -n '/^```sh/,/^```/p' "$SOURCE/docs/fleet-slurm.md" | sed -e ':a;/\\$/N;s/\\\n//;ta' | grep -m 1 -F -- "$1")
  command=${command%%  #*}
  eval "${command/--suite quick/${short[*]}}"
}
short=(--kernel crc32c --variant scalar --size 4K --repetitions 9 --min-time 0.002)
long=(--kernel crc32c --variant scalar --size 4K --repetitions 100 --min-time 0.05)
rows() { wc -l 2>/dev/null <"$1/samples.csv" || echo 0; }

@test "two nodes give two bundles, and compare reads them" {
  run documented 'submit --run 2026-11 '
  echo "$output"
  [[ $status == 0 && $output == *'submitted: 2 of 2 nodes'* ]]
  grep -qE '^n1 +home: [0-9]+ rows$' <<<"$output"
  grep -qE '^n2 +home: [0-9]+ rows$' <<<"$output"
  "$WATTPROOF" validate results/fleet/2026-11/*/
  [[ $(cat results/fleet/2026-11/machines.toml) == $'[machine."n1"]\ngroup = "c8y"\n[machine."n2"]\ngroup = "c8y"' ]]
  "$WATTPROOF" compare results/fleet/2026-11/*/ --declared results/fleet/2026-11/machines.toml | grep -q '^hashing'
}

@test "the same command again measures nothing again" {
  before=$(cat results/fleet/2026-11/n?/SHA256SUMS results/fleet/2026-11/n?.log)
  run documented 'submit --run 2026-11 '
  echo "$output"
  [[ $status == 0 && $output != *submitted* ]]
  [[ $(cat results/fleet/2026-11/n?/SHA256SUMS results/fleet/2026-11/n?.log) == "$before" ]]
}

@test "what somebody declared in machines.toml stays" {
  printf 'price = { value = 1, unit = "USD/h", source = "a test" }\n' >>results/fleet/2026-11/machines.toml
  before=$(cat results/fleet/2026-11/machines.toml)
  documented 'submit --run 2026-11 '
  [[ $(cat results/fleet/2026-11/machines.toml) == "$before" ]]
}

@test "a node dies in mid-run: it is named, the other ends, and the run goes on where it was" {
  # shellcheck disable=SC2120 # run gives them
  submit() { perf/fleet/slurm/submit --run lost --partition c8y --archives archives "$@" -- "${long[@]}"; }
  submit
  folder=results/fleet/lost
  until (($(rows $folder/n1) > 10 && $(rows $folder/n2) > 10)); do sleep 0.1; done
  kill_node n2
  run submit --wait
  echo "$output"
  [[ $status == 1 && $output == *'n2 is down'*'(does not answer)'*'waits for it'* ]]
  grep -qE '^n1 +home: [0-9]+ rows$' <<<"$output"
  grep -qE '^n2 +not home: [0-9]+ rows and no seal$' <<<"$output"
  sealed=$(cat $folder/n1/SHA256SUMS)
  [[ ! -e $folder/n2/SHA256SUMS ]]
  # All whole rows that it had, and those that it has when it is stopped again, are to be there in the end.
  cp $folder/n2/samples.csv "$BATS_TEST_TMPDIR/first.csv"

  # The node comes back: Slurm itself has put the task into the queue again, and it goes on.
  start_node n2
  before=$(rows $folder/n2)
  until (($(rows $folder/n2) > before + 10)); do sleep 0.1; done
  [[ $(grep -c ' job ' $folder/n2.log) == 2 ]]

  # An operator cancels it: submitted again, it goes on.
  scancel --name=wattproof-lost
  while [[ $(squeue --noheader --name=wattproof-lost) ]]; do sleep 0.1; done
  cp $folder/n2/samples.csv "$BATS_TEST_TMPDIR/second.csv"
  [[ ! -e $folder/n2/SHA256SUMS ]]
  run submit --wait
  echo "$output"
  [[ $status == 0 && $output == *': 1 of 2 nodes'* ]]
  [[ $(cat $folder/n1/SHA256SUMS) == "$sealed" ]]
  for rows in first second; do
    sed '$d' "$BATS_TEST_TMPDIR/$rows.csv" >"$BATS_TEST_TMPDIR/whole.csv"
    cmp -n "$(stat -c %s "$BATS_TEST_TMPDIR/whole.csv")" "$BATS_TEST_TMPDIR/whole.csv" $folder/n2/samples.csv
  done
  # Nothing is missing, and nothing was measured twice but what was disturbed.
  python3 - $folder/n1/samples.csv $folder/n2/samples.csv <<'END_OF_PYTHON'
import csv, sys
def measured(name, *status):
    return [tuple(row[c] for c in ("kernel", "variant", "input", "size", "repetition"))
            for row in csv.DictReader(open(name)) if row["status"] in status]
first, second = ([measured(name, "ok"), set(measured(name, "ok", "disturbed"))] for name in sys.argv[1:])
assert first[1] == second[1] and len(second[1]) >= 100, (first, second)
assert len(second[0]) == len(set(second[0]))
END_OF_PYTHON
  "$WATTPROOF" validate $folder/*/
}

@test "a node that is down is named, and holds up nobody" {
  run perf/fleet/slurm/submit --run down --partition all --archives archives --wait -- "${short[@]}"
  echo "$output"
  [[ $status == 1 && $output == *'n0 is down'*'(disk)'*'waits for it'* ]]
  grep -qE '^n0 +not home: no rows and no seal$' <<<"$output"
  grep -qE '^n1 +home' <<<"$output"
  grep -qE '^n2 +home' <<<"$output"
  scancel --name=wattproof-down
}

@test "a submit that was killed in between leaves nothing that is measured twice or forgotten" {
  mkdir "$BATS_TEST_TMPDIR/bin"
  # shellcheck disable=SC2016 # for the script
  printf '#!/bin/sh\n%s "$@"\nkill -KILL $PPID\n' "$(command -v sbatch)" >"$BATS_TEST_TMPDIR/bin/sbatch"
  chmod +x "$BATS_TEST_TMPDIR/bin/sbatch"
  submit() { perf/fleet/slurm/submit --run killed --partition c8y --archives archives --wait -- "${short[@]}"; }
  PATH=$BATS_TEST_TMPDIR/bin:$PATH run submit
  [[ $status == 137 ]]
  run submit
  echo "$output"
  [[ $status == 0 && $output == *': 1 of 2 nodes'* ]]
  [[ $(cat results/fleet/killed/n?.log | grep -c ' job ') == 2 ]]
}

@test "a node that measures already refuses a second suite" {
  mkdir -p "$HOME/.wattproof"
  echo "process 7 since noon" >"$HOME/.wattproof/lock-n1"
  submit() { perf/fleet/slurm/submit --run locked --partition c8y --archives archives --wait -- "${short[@]}"; }
  exec 8<"$HOME/.wattproof/lock-n1"
  flock 8
  run submit
  echo "$output"
  exec 8<&-
  [[ $status == 1 && $output == *'n1: its job ended'* ]]
  grep -q 'refused: another suite runs on .*process 7 since noon' results/fleet/locked/n1.log
  submit
}

@test "two submits of one run: the second is refused" {
  exec 8>>results/fleet/2026-11/.program/lock
  flock 8
  run documented 'submit --run 2026-11 '
  exec 8>&-
  [[ $status == 2 && $output == *'another submit of 2026-11 is at work'* ]]
}

@test "features are instance types where they are named so" {
  run documented --features
  echo "$output"
  [[ $status == 0 ]]
  grep -A 1 n1 results/fleet/2026-12/machines.toml | grep -qx 'group = "c8y.4xlarge"'
  grep -A 1 n2 results/fleet/2026-12/machines.toml | grep -qx 'group = "c8y.8xlarge"'
}

@test "misuse is one line" {
  refused() {
    run perf/fleet/slurm/submit "${@:2}"
    [[ $status == 2 && ${#lines[@]} == 1 && $output == *"$1"* ]] || { echo "$status: $output" && return 1; }
  }
  refused '--run NAME' --partition c8y
  refused '--partition LIST' --run x
  refused '--archives DIR' --run x --partition c8y --archives nowhere
  refused 'holds no wattproof' --run x --partition c8y --archives "$HOME"
  refused '--speed is unknown' --speed
  refused 'n1 has none of the features c8y.8xlarge' --run x2 --partition c8y --archives archives --features c8y.8xlarge
  refused 'begun with the options' --run 2026-11 --partition c8y --archives archives -- --suite full
}

@test "a damaged bundle is named" {
  cp -r results/fleet/2026-11 results/fleet/damaged
  echo >>results/fleet/damaged/n1/samples.csv
  run perf/fleet/check results/fleet/damaged
  [[ $status == 1 && $output == *'n1'*'DAMAGED'* && $output == *'1 of them not home' ]]
}
