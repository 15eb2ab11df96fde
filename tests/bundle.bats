#!/usr/bin/env bats
# The bundle in a root that has sh and readlink, statically linked, and nothing else. BUNDLE is the archive, WATTPROOF the
# program it was made of. On this machine's own processor the root is entered by chroot, and OLD_KERNEL answers system calls
# as Linux 4.19 does; for another one QEMU is its emulator, and proot lets it run what the emulated shell starts.

setup_file() {
  name=$(basename "$BUNDLE" .tar.gz)
  case $name in
    *-aarch64) architecture=arm64 ;;
    *-x86_64) architecture=amd64 ;;
  esac
  root=$BATS_FILE_TMPDIR/root
  # A path with a blank, as people have.
  export name root place="/srv/a server" QEMU_UNAME=4.19.0
  "$(dirname "$BATS_TEST_FILENAME")/../cmake/debian-root" --architectures="$architecture" --include=busybox-static \
    bookworm "$BATS_FILE_TMPDIR/busybox" || export unavailable="busybox-static could not be fetched"
  mkdir -p "$root$place" "$root"/{bin,dev,proc,sys,tmp}
  cp "$BATS_FILE_TMPDIR/busybox/bin/busybox" "$root/bin/sh" || true
  ln -s sh "$root/bin/readlink"
  tar -xf "$BUNDLE" -C "$root$place"
  if [ -n "${QEMU:-}" ]; then
    command -v proot >/dev/null || export unavailable="proot is not installed"
  else
    enter true || export unavailable="no chroot here: neither root nor user namespaces"
  fi
}

# enter COMMAND...: runs it with this machine's /proc, /sys and /dev in the root.
enter() {
  local user=()
  [ "$(id -u)" -eq 0 ] || user=(--map-root-user)
  # shellcheck disable=SC2016 # for the inner shell
  unshare "${user[@]}" --mount --propagation private sh -c '
    for folder in proc sys dev; do mount --rbind "/$folder" "$root/$folder" || exit; done
    exec "$@"' enter "$@"
}

# in_root SCRIPT: runs it by the root's sh, in the folder of the bundle.
in_root() {
  local clean=(env -i PATH=/bin HOME=/ "QEMU_UNAME=$QEMU_UNAME")
  if [ -n "${QEMU:-}" ]; then
    "${clean[@]}" "$(command -v proot)" -q "$QEMU" -r "$root" -b /proc -b /sys -b /dev -w "$place/$name" /bin/sh -c "$1"
  else
    enter "$OLD_KERNEL" "${clean[@]}" "$(command -v chroot)" "$root" /bin/sh -c "cd '$place/$name' && $1"
  fi
}

# Called by a test itself: `run` would take a skip for a success.
needs_root() { [ -z "${unavailable:-}" ] || skip "$unavailable"; }

@test "the archive holds one folder, owned by nobody in particular" {
  [ "$(tar -tf "$BUNDLE" | cut -d / -f 1 | sort -u)" = "$name" ]
  [ "$(tar --numeric-owner -tvf "$BUNDLE" | awk '{ print $2 }' | sort -u)" = 0/0 ]
}

@test "every library comes with its licence and with the package to ask for its source" {
  cd "$root$place/$name"
  [ -s licences/wattproof.txt ]
  while read -r package version source; do
    [ -s "licences/${package%:*}.txt" ]
    [[ $version == *, && $source == "source "* ]]
  done <licences/packages.txt
  grep -q '^libc6 ' licences/packages.txt
  # The other way round: as many libraries as there are have a package; a package may bring several.
  [ "$(wc -l <licences/packages.txt)" -gt 10 ]
}

@test "no file in it asks for a kernel newer than 4.19" {
  cd "$root$place/$name"
  asked=$(readelf --notes bin/* lib/* | sed -n 's/.*OS: Linux, ABI: //p')
  [ -n "$asked" ]
  printf '%s\n' "$asked" 4.19.0 | sort --version-sort | tail -n 1 | grep -qx 4.19.0
}

@test "it shows the machine, and the same table as the program it was made of" {
  needs_root
  run in_root './wattproof machine'
  [ "$status" -eq 0 ]
  [[ $output == *processor* && (! ${QEMU:-} || $output == *'Linux 4.19.0'*) ]]
  in_root './wattproof list --format csv' | cut -d , -f 1-3 >"$BATS_TEST_TMPDIR/inside"
  ${QEMU:+$QEMU -L "$SYSROOT"} "$WATTPROOF" list --format csv | cut -d , -f 1-3 >"$BATS_TEST_TMPDIR/outside"
  [ "$(wc -l <"$BATS_TEST_TMPDIR/inside")" -gt 20 ]
  diff "$BATS_TEST_TMPDIR/inside" "$BATS_TEST_TMPDIR/outside"
}

@test "its kernels are right there, its libraries' too" {
  needs_root
  run in_root './wattproof verify --kernel crc32c'
  [ "$status" -eq 0 ]
  [[ $output == *peer.isal* ]]
}

@test "it measures on the data that it brings, and its bundle is valid" {
  needs_root
  run in_root './wattproof run --suite quick --kernel crc32c --size 4K --repetitions 1 -o /tmp/measured &&
    ./wattproof validate /tmp/measured'
  [ "$status" -eq 0 ]
  grep -qx 'VALID  /tmp/measured' <<<"$output"
  # Where the program has a page, so has the bundle.
  [[ $output == *"no report page"* ]] || grep -q '<html' "$root/tmp/measured/report.html"
  grep -qE ',text,4096,.*,(ok|disturbed),' "$root/tmp/measured/samples.csv"
}

@test "it brings claims with what was published about them, and plans" {
  needs_root
  run in_root './wattproof claim claims/yitian-710-published-core-arm.toml declared/*/'
  [ "$status" -eq 3 ] && [[ $output == *inconclusive* ]]
  diff -r "$root$place/$name/plans" "$(dirname "$BATS_TEST_FILENAME")/../results/plans"
}

@test "it starts from any folder, by a link, by a relative name, and as a script of sh" {
  needs_root
  ln -s "$place/$name/wattproof" "$root/bin/wattproof"
  version=$(in_root './wattproof --version')
  [ -n "$version" ]
  in_root "cd / && wattproof --version && cd /tmp && '..$place/$name/wattproof' --version && cd '$place' &&
    sh '$name/wattproof' --version" >"$BATS_TEST_TMPDIR/versions"
  [ "$(cat "$BATS_TEST_TMPDIR/versions")" = "$(printf '%s\n' "$version" "$version" "$version")" ]
}

@test "a program that it runs does not see its libraries" {
  needs_root
  # shellcheck disable=SC2016 # for the inner shell
  in_root './wattproof exec --repetitions 1 --warmup 0 -o /tmp/executed -- /bin/sh -c "echo [\$LD_LIBRARY_PATH\$LD_PRELOAD]"'
  [ "$(cat "$root"/tmp/executed/output/*.txt | sort -u)" = '[]' ]
}
