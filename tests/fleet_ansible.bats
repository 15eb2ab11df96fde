#!/usr/bin/env bats
# A fleet by Ansible, for real: hosts with an sshd each, in network namespaces (fleet_lab.bash), measured by the commands of
# docs/fleet-ansible.md. BUNDLE is the archive for this machine's processor, WATTPROOF the program it was made of, SOURCE the
# tree, and ROOTS where the Debian of the hosts is kept. The tests follow each other: the fleet of one is that of the next.

load fleet_lab.bash

# Skips of setup_file are those of all tests.
setup_file() {
  local tool faketime
  for tool in ansible-playbook ssh-keygen ip nsenter flock mmdebstrap; do
    command -v $tool >/dev/null || skip "$tool is not installed"
  done
  [ "$(id -u)" -eq 0 ] || skip "needs root, for namespaces"
  local debian=$ROOTS/fleet-host
  lab_debian "$debian" openssh-server,libfaketime || skip "the Debian of the hosts could not be fetched"
  lab_begin "$BATS_FILE_TMPDIR" "$debian" || skip "no namespaces here: $(cat "$BATS_FILE_TMPDIR/log")"
  host_up c8y-001 10.77.0.11
  # Three hours ahead.
  faketime=$(cd "$debian" && echo usr/lib/*/faketime/libfaketime.so.1)
  host_up c8y-002 10.77.0.12 "set=LD_PRELOAD=/$faketime FAKETIME=+3h FAKETIME_DONT_FAKE_MONOTONIC=1"
  host_up c9i-001 10.77.0.13
  host_up c9i-002 10.77.0.14 tmpfs

  # A checkout as far as the commands see it, with the documented inventory made smaller.
  export WORK=$LAB/work
  mkdir -p "$WORK"/{build/release,group_vars,host_vars}
  ln -s "$SOURCE/perf" "$WORK/perf"
  ln -s "$WATTPROOF" "$WORK/wattproof.sh"
  cp "$BUNDLE" "$WORK/build/release/"
  documented yaml | sed 's/\[001:050\]/[001:002]/' >"$WORK/inventory.yml"
  echo '{options: "--kernel crc32c --variant scalar --size 4K", reconnects: 1}' >"$WORK/group_vars/all.yml"
  # Long enough to be interrupted.
  echo '{options: "--kernel crc32c --variant scalar --size 4K --min-time 0.01 --repetitions 500"}' >"$WORK/host_vars/c9i-001.yml"
  # More rows than will find room.
  echo '{options: "--kernel crc32c --variant scalar --size 4K --repetitions 2000"}' >"$WORK/host_vars/c9i-002.yml"
  export ANSIBLE_SSH_COMMON_ARGS="-F $LAB/client/config" ANSIBLE_PYTHON_INTERPRETER=/usr/bin/python3 ANSIBLE_NOCOLOR=1
  export RUN=$WORK/results/fleet/2026-11
}

teardown_file() { lab_end; }

# documented LANGUAGE: the first block of the page in it.
documented() {
  awk -v begin="\`\`\`$1" '$0 == begin { on = 1; next } /^```/ { if (on) exit } on' "$SOURCE/docs/fleet-ansible.md"
}
# command_of PATTERN: the first line of the page, of those with commands, that matches.
command_of() { grep -E -m 1 "^(ansible|perf|\./).*$1" "$SOURCE/docs/fleet-ansible.md"; }

# desk COMMAND [options]: a command of the page, on the machine that hosts are measured from.
desk() {
  local command=$1
  shift
  cd "$WORK" && controller desk bash -c "$command $*"
}
play() { desk "$(command_of 'suite=quick$')" "$@"; }

rows() { wc -l <"$LAB/homes/$1/.wattproof/runs/$2/bundle/samples.csv"; } # HOST RUN
has_rows() { [ "$(rows "$1" "$2" 2>/dev/null || echo 0)" -gt "$3" ]; }

# freeze STOP|CONT: what measures on any host.
freeze() {
  lab_enter pkill "-$1" -f 'bin/wattproof run' && return
  lab_enter ps -eo pid,stat,args
  tail "$LAB"/homes/*/.wattproof/runs/*/log
  return 1
}

@test "the documented inventory is two types of fifty hosts, with prices" {
  documented yaml >"$BATS_TEST_TMPDIR/inventory.yml"
  ansible-inventory -i "$BATS_TEST_TMPDIR/inventory.yml" --list >"$BATS_TEST_TMPDIR/list"
  python3 -c '
import json, sys, collections
hosts = json.load(open(sys.argv[1]))["_meta"]["hostvars"].values()
assert collections.Counter(h["wattproof_group"] for h in hosts) == {"c8y.4xlarge": 50, "c9i.4xlarge": 50}
assert all(h["wattproof_price"]["source"] for h in hosts)' "$BATS_TEST_TMPDIR/list"
}

@test "--check says what would be done, and does nothing" {
  run desk "$(command_of '--check$')"
  echo "$output"
  [ "$status" -eq 0 ]
  [[ $output == *"would run, if no other suite is going there: /home/meter/.wattproof/programs/$(basename "$BUNDLE" .tar.gz)-"* ]]
  [ "$(grep -c 'would run' <<<"$output")" -eq 4 ]
  [ ! -e "$WORK/results" ]
  [ ! -e "$LAB/homes/c8y-001/.wattproof" ]
}

@test "an inventory or a folder that lacks something is refused in one line that says what to do" {
  run play -e run=../x
  [[ $status -ne 0 && $output == *"give one, -e run=2026-11"* ]]
  sed '/wattproof_group: c9i/d' "$WORK/inventory.yml" >"$WORK/broken.yml"
  run desk "$(command_of 'suite=quick$' | sed 's/inventory.yml/broken.yml/')"
  [[ $status -ne 0 && $output == *"c9i-001, c9i-002: no wattproof_group: say in the inventory"* ]]
  sed 's/, source: "the vendor.s data sheet"//' "$WORK/inventory.yml" >"$WORK/broken.yml"
  run desk "$(command_of 'suite=quick$' | sed 's/inventory.yml/broken.yml/')"
  [[ $status -ne 0 && $output == *"has no source: say in the inventory where the figure is from"* ]]
  run play -e archives=perf --limit c8y-001
  echo "$output"
  [[ $status -ne 0 && $output == *"there is no wattproof-*-$(uname -m).tar.gz in $(realpath "$WORK/perf"): make one"* ]]
  [ ! -e "$LAB/homes/c8y-001/.wattproof" ]
}

@test "one host dies, another's disk is full: the others come home, and those two are named" {
  play --tags prepare
  # Full but for 64 KiB.
  at c9i-002 'cat /dev/zero >ballast 2>/dev/null; truncate -s -64K ballast'
  play >"$LAB/first.txt" 2>&1 &
  lab_await has_rows c9i-001 2026-11 30
  host_down c9i-001
  ! wait $! || false
  cat "$LAB/first.txt"
  cp "$LAB/homes/c9i-001/.wattproof/runs/2026-11/bundle/samples.csv" "$LAB/before-it-died.csv"
  grep -qE '"c8y-001 +home: [0-9]+ rows"' "$LAB/first.txt"
  grep -q '"c9i-001: it was lost while it ran' "$LAB/first.txt"
  grep -q '"c9i-002: it has no sealed bundle: .*No space left on device' "$LAB/first.txt"
  "$WATTPROOF" validate "$RUN"/c8y-00[12]
  # The rows that fitted are whole ones, and have no seal.
  [ "$(wc -l <"$RUN/c9i-002/samples.csv")" -gt 50 ]
  awk -F, 'NR == 1 { n = NF } NF < n { exit 1 }' "$RUN/c9i-002/samples.csv"
  [ ! -e "$RUN/c9i-002/SHA256SUMS" ]
  [ ! -e "$RUN/c9i-001" ]
  [ "$(find "$RUN" -maxdepth 1 -name '.*part')" = '' ]
}

@test "a wrong clock is measured, and changes nothing but the times of rows" {
  grep -q 'its clock is 1[0-9.]* s off' "$LAB/first.txt"
  awk -F, '$1 == "c8y-002" { found = $2 - $3 <= 10800.01 && $2 + $3 >= 10799.99 && $3 < 60 } END { exit !found }' "$RUN/clocks.csv"
  awk -F, '$1 == "c8y-001" { found = $2 - $3 <= 0 && $2 + $3 >= 0 } END { exit !found }' "$RUN/clocks.csv"
  python3 - "$RUN" <<'END'
import csv, datetime, sys
rows = {h: list(csv.DictReader(open(f"{sys.argv[1]}/{h}/samples.csv"))) for h in ("c8y-001", "c8y-002")}
begin = {h: datetime.datetime.fromisoformat(r[0]["time"].rstrip("Z")) for h, r in rows.items()}
assert datetime.timedelta(hours=2.5) < begin["c8y-002"] - begin["c8y-001"] < datetime.timedelta(hours=3.5), begin
timed = [float(r["seconds"]) for r in rows["c8y-002"] if r["seconds"] != "NA"]
assert timed and all(0 < s < 60 for s in timed), timed
END
}

@test "machines.toml has the groups and prices of the inventory, and compare reads it" {
  # By a bundle with verdicts: a machine as busy as this one disturbs what the hosts measure.
  local bundle=$SOURCE/results/measured/2026-11-23-zen4-vm
  "$WATTPROOF" compare "$bundle" "$bundle" --declared "$RUN/machines.toml" --format csv >/dev/null
  grep -qx '\[machine."c8y-001"\]' "$RUN/machines.toml"
  grep -qx 'group = "c9i.4xlarge"' "$RUN/machines.toml"
  [ "$(grep -c '^price = .*source = "https://example.com/prices"' "$RUN/machines.toml")" -eq 4 ]
}

@test "the same command again goes on where the rows end, leaves the others alone; a second controller is refused" {
  local before
  before=$(stat --format '%i %Y' "$RUN"/c8y-00[12]/samples.csv)
  host_up c9i-001 10.77.0.13
  at c9i-002 rm ballast
  play >"$LAB/second.txt" 2>&1 &
  local first=$!
  lab_await has_rows c9i-001 2026-11 "$(($(wc -l <"$LAB/before-it-died.csv") + 10))"
  freeze STOP # however long the other takes
  cd "$WORK"
  run controller laptop bash -c "$(command_of 'suite=quick$') -e run=other -e results=elsewhere --limit c9i-001"
  echo "$output"
  [ "$status" -ne 0 ]
  [[ $output == *"c9i-001: "*"another suite is going here, by root@desk: process "*"/runs/2026-11/bundle"* ]]
  freeze CONT
  wait $first || { cat "$LAB/second.txt" && return 1; }
  cat "$LAB/second.txt"
  "$WATTPROOF" validate "$RUN"/*/
  [ "$(stat --format '%i %Y' "$RUN"/c8y-00[12]/samples.csv)" = "$before" ]
  # One bundle of one run, that begins with the rows of before.
  before=$(wc -l <"$LAB/before-it-died.csv")
  cmp <(head -n "$before" "$RUN/c9i-001/samples.csv") <(head -n "$before" "$LAB/before-it-died.csv")
  [ "$(sed 1d "$RUN/c9i-001/samples.csv" | cut -d , -f 1 | sort -u | wc -l)" -eq 1 ]
  [ ! -e "$LAB/homes/c9i-001/.wattproof/runs/other/bundle" ]
}

@test "what is home is not asked for again, even where the hosts are gone" {
  local host
  for host in c8y-001 c8y-002 c9i-001 c9i-002; do host_down $host; done
  run play
  echo "$output"
  [ "$status" -eq 0 ]
  [ "$(grep -cE '"c[89][yi]-00[12] +home: [0-9]+ rows"' <<<"$output")" -eq 4 ]
  host_up c9i-001 10.77.0.13
}

@test "a connection that breaks ends no suite: it is waited for again, in this call or in the next" {
  play -e run=cut --limit c9i-001 >"$LAB/third.txt" 2>&1 &
  lab_await has_rows c9i-001 cut 10
  freeze STOP
  lab_enter pkill -KILL -f 'sshd: meter'
  sleep 2
  kill -0 $! # it has called again
  lab_enter pkill -KILL -f 'sshd: meter'
  lab_enter ip link set c9i-001 down
  ! wait $! || false
  cat "$LAB/third.txt"
  grep -q '"c9i-001: it was lost while it ran' "$LAB/third.txt"
  lab_enter ip link set c9i-001 up
  freeze CONT
  run play -e run=cut --limit c9i-001
  echo "$output"
  [ "$status" -eq 0 ]
  "$WATTPROOF" validate "$WORK/results/fleet/cut/c9i-001"
}

@test "a BMC that only this machine reaches is watched during the suite, and joined with the bundle" {
  "$WATTPROOF" watch --help >/dev/null 2>&1 || skip "this program has no watch"
  command -v openssl >/dev/null || skip "openssl is not installed"
  mkdir "$LAB/bmc"
  openssl req -x509 -newkey rsa:2048 -nodes -keyout "$LAB/bmc/key.pem" -out "$LAB/bmc/ca.pem" -days 2 -subj /CN=bmc \
    -addext subjectAltName=IP:127.0.0.1 2>/dev/null
  cat "$LAB/bmc/ca.pem" "$LAB/bmc/key.pem" >"$LAB/bmc/server.pem"
  echo watt:right >"$LAB/bmc/login"
  echo 200 >"$LAB/bmc/watts"
  lab_enter python3 "$SOURCE/tests/redfish_server.py" "$LAB/bmc" >"$LAB/bmc/log" 2>&1 &
  lab_await test -s "$LAB/bmc/port"
  export WATTPROOF_REDFISH_CA=$LAB/bmc/ca.pem WATTPROOF_REDFISH_CREDENTIALS=$LAB/bmc/login
  host_up c8y-002 10.77.0.12 "set=LD_PRELOAD=/$(cd "$ROOTS/fleet-host" && echo usr/lib/*/faketime/libfaketime.so.1) FAKETIME=+3h FAKETIME_DONT_FAKE_MONOTONIC=1"
  echo "{wattproof_bmc: 'redfish=https://127.0.0.1:$(cat "$LAB/bmc/port")',
    options: '--kernel crc32c --variant scalar --size 4K --repetitions 2 --min-time 4'}" >"$WORK/host_vars/c8y-002.yml"
  run play -e run=watched --limit c8y-002
  echo "$output"
  [ "$status" -eq 0 ]
  [[ $output == *'"c8y-002 '*home:* ]]
  "$WATTPROOF" validate "$WORK/results/fleet/watched/c8y-002"
  python3 - "$WORK/results/fleet/watched" <<'END'
import csv, sys
joined, plain = (list(csv.DictReader(open(f"{sys.argv[1]}/{b}/samples.csv"))) for b in ("c8y-002", ".power/c8y-002/unjoined"))
watts = [float(r["energy_j"]) / float(r["energy_s"]) for r in joined if r["energy_j"] != "NA"]
assert watts and all(abs(w - 200) < 20 for w in watts), watts
assert all(r["energy_j"] == "NA" for r in plain)
END
  # Its watch has ended.
  flock --nonblock "$WORK/results/fleet/watched/.power/c8y-002/lock" true
  rm "$WORK/host_vars/c8y-002.yml"
}

@test "a run on a host is of one program" {
  at c9i-001 'rm .wattproof/runs/cut/bundle/SHA256SUMS && echo /home/meter/.wattproof/programs/wattproof-0.0.1-x86_64-0123 >.wattproof/runs/cut/program'
  rm -r "$WORK/results/fleet/cut/c9i-001"
  run play -e run=cut --limit c9i-001
  echo "$output"
  [[ $status -ne 0 && $output == *"rows of this run by another archive, wattproof-0.0.1-x86_64-0123"* ]]
}

@test "the documented command removes all of it from the hosts" {
  [ -e "$LAB/homes/c9i-001/.wattproof" ]
  desk "$(command_of 'state=absent')" --limit c9i-001
  [ ! -e "$LAB/homes/c9i-001/.wattproof" ]
}

@test "it is a collection: it builds, and its playbook runs as one" {
  cd "$BATS_TEST_TMPDIR"
  ansible-galaxy collection build "$SOURCE/perf/fleet/ansible" --output-path . >/dev/null
  ansible-galaxy collection install wattproof-fleet-*.tar.gz -p collections --offline >/dev/null 2>&1 ||
    ansible-galaxy collection install wattproof-fleet-*.tar.gz -p collections >/dev/null
  ANSIBLE_COLLECTIONS_PATH=$PWD/collections ansible-playbook -i "$WORK/inventory.yml" wattproof.fleet.run -e run=x --list-tasks >tasks
  grep -q 'Wait for its end' tasks
  cmp collections/ansible_collections/wattproof/fleet/roles/fleet/files/suite "$SOURCE/perf/fleet/suite" # a link no more
}

@test "yamllint finds nothing" {
  command -v yamllint >/dev/null || skip "yamllint is not installed"
  cd "$SOURCE/perf/fleet/ansible" && yamllint --strict .
}
