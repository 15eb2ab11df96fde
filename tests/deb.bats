#!/usr/bin/env bats
# The .deb in DEBS: what it says, and that a clean Debian runs it. For another processor QEMU is the emulator, and SYSROOT
# has the libraries that the program was built with.

setup_file() {
  deb=$(echo "$DEBS/wattproof_${VERSION}"_*.deb)
  export deb tree
  tree=$(dirname "$BATS_TEST_FILENAME")/..
  architecture=$(dpkg-deb --field "$deb" Architecture)
  suite=$([ -z "${SYSROOT:-}" ] || cut -d ' ' -f 1 "$SYSROOT/made-of")
  # shellcheck disable=SC1091
  [ -n "$suite" ] || suite=$(. /etc/os-release && [ "$ID" = debian ] && echo "$VERSION_CODENAME") || true
  export architecture suite
}

@test "its fields are a package's" {
  [ "$(dpkg-deb --field "$deb" Package)" = wattproof ]
  [ "$(dpkg-deb --field "$deb" Version)" = "$VERSION" ]
  if [ -n "${QEMU:-}" ]; then
    [ "$architecture" = arm64 ]
  else
    [ "$architecture" = "$(dpkg --print-architecture)" ]
  fi
  depends=$(dpkg-deb --field "$deb" Depends)
  [[ $depends =~ libc6\ \(\>=\ 2\.[0-9]+\) && $depends == *libstdc++6* && $depends == *libhwloc15* ]]
  [[ $depends != *cross* && $depends != *-dev* ]]
}

@test "its files belong to root, stand where a distribution has them, and are what they should be" {
  [ "$(dpkg-deb --contents "$deb" | awk '{ print $2 }' | sort -u)" = root/root ]
  dpkg-deb --extract "$deb" "$BATS_TEST_TMPDIR"
  cd "$BATS_TEST_TMPDIR/usr"
  [ "$(find . -type f -perm /022)" = '' ]
  [ "$(find . -type f -perm /111)" = ./bin/wattproof ]
  sections=$(readelf --sections bin/wattproof)
  [[ $sections == *.text* && $sections != *.symtab* ]] # stripped
  [[ $(readelf --dynamic bin/wattproof) != *PATH* ]]
  bash -n share/bash-completion/completions/wattproof
  grep -q 'complete -F _wattproof wattproof' share/bash-completion/completions/wattproof
  [ -s share/doc/wattproof/copyright ]
  [[ -s share/doc/wattproof/README.md && -s share/doc/wattproof/README.zh-CN.md ]]
  diff -r share/wattproof/claims "$tree/results/claims"
  diff -r share/wattproof/declared "$tree/results/declared"
  diff -r share/wattproof/plans "$tree/results/plans"
  zcat share/doc/wattproof/changelog.gz | dpkg-parsechangelog --file - --show-field Version | grep -qx "$VERSION"
}

@test "what it depends on is all that it needs" {
  [ -n "$suite" ] || skip "the package is for another distribution than Debian, whose archive is not known here"
  root=$BATS_TEST_TMPDIR/root
  # Packages and versions alike: an alternative or an architecture would not be understood.
  depends=$(dpkg-deb --field "$deb" Depends | sed 's/ *([^)]*)//g; s/ //g')
  [[ $depends != *'|'* ]]
  "$tree/cmake/debian-root" --architectures="$architecture" --include="$depends" "$suite" "$root"
  dpkg-deb --extract "$deb" "$root"
  processor=$(basename "$root"/usr/lib/*-linux-gnu)
  loader=$(readelf --program-headers "$root/usr/bin/wattproof" | sed -n 's/.*program interpreter: \(.*\)]/\1/p')
  ${QEMU:+$QEMU -L "$root"} "$root$loader" --inhibit-cache --library-path "$root/usr/lib/$processor:$root/lib/$processor" \
    "$root/usr/bin/wattproof" verify --kernel crc32c
}

@test "apt installs it into a clean root, and it runs there" {
  [ -z "${QEMU:-}" ] || skip "a root of another processor cannot be configured here"
  [ "$(id -u)" -eq 0 ] || skip "needs root, for chroot and mount"
  [ -n "$suite" ] || skip "the package is for another distribution than Debian, whose archive is not known here"
  root=$BATS_TEST_TMPDIR/root
  # shellcheck disable=SC2016 # for the hook's shell
  deb=$deb "$tree/cmake/debian-root" --variant=apt --mode=root --customize-hook='
    cp "$deb" "$1/tmp/wattproof.deb"
    chroot "$1" apt-get install --quiet --yes --no-install-recommends /tmp/wattproof.deb
    chroot "$1" sh -c "wattproof --version && wattproof list && wattproof verify --kernel crc32c" >"$1/ran"' "$suite" "$root"
  head -n 1 "$root/ran" | grep -qx "$VERSION"
  grep -q 'peer.isal' "$root/ran"
  chroot "$root" dpkg --status wattproof | grep -q '^Status: install ok installed'
  chroot "$root" dpkg --verify wattproof
  chroot "$root" apt-get check
}
