#!/usr/bin/env bats
# A host of a fleet that is an arm64 machine, as far as Ansible sees it: its sshd runs everything by QEMU in an arm64 Debian.
# BUNDLE is the arm64 archive, SOURCE the tree, ROOTS where the Debians of the hosts are kept.

load fleet_lab.bash

setup_file() {
  local tool
  for tool in ansible-playbook ssh-keygen ip nsenter mmdebstrap; do
    command -v $tool >/dev/null || skip "$tool is not installed"
  done
  [ "$(id -u)" -eq 0 ] || skip "needs root, for namespaces"
  { lab_debian "$ROOTS/fleet-host-qemu" openssh-server,proot,qemu-user-static &&
    lab_debian "$ROOTS/fleet-host-arm64" '' arm64; } || skip "the Debian of the hosts could not be fetched"
  lab_begin "$BATS_FILE_TMPDIR" "$ROOTS/fleet-host-qemu" || skip "no namespaces here: $(cat "$BATS_FILE_TMPDIR/log")"
  host_up arm 10.77.0.21 "arm64=$ROOTS/fleet-host-arm64"
}

teardown_file() { lab_end; }

@test "an arm64 host gets the arm64 archive, and its bundle comes home" {
  cd "$BATS_TEST_TMPDIR"
  mkdir -p build/arm64 build/release
  cp "$BUNDLE" build/arm64/
  echo "not for it" >build/release/wattproof-0.1.0-x86_64.tar.gz
  cat >inventory.yml <<'END'
all:
  vars: {wattproof_group: c8y.4xlarge, options: "--kernel crc32c --variant scalar --size 4K --repetitions 2"}
  hosts: {arm: {}}
END
  [ "$(at arm uname -m)" = aarch64 ]
  export ANSIBLE_SSH_COMMON_ARGS="-F $LAB/client/config" ANSIBLE_PYTHON_INTERPRETER=/usr/bin/python3 ANSIBLE_NOCOLOR=1
  controller desk ansible-playbook -i inventory.yml "$SOURCE/perf/fleet/ansible/playbooks/run.yml" -e run=arm
  grep -q '"architecture": "aarch64"' results/fleet/arm/arm/machine.json
  grep -q ',ok,\|,disturbed,' results/fleet/arm/arm/samples.csv
  (cd results/fleet/arm/arm && sha256sum --check --quiet SHA256SUMS)
}
