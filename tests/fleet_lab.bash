# shellcheck shell=bash
# Hosts for tests of a fleet, on one machine: each with a network, processes, a Debian and a home of its own, and an sshd.
# They reach each other over a bridge, and nothing else. All of it is in namespaces and ends with lab_end.
#   lab_debian DIR [PACKAGES]       a Debian for hosts in a new folder, made once
#   lab_begin DIR ROOT              DIR will hold keys and homes; ROOT is such a Debian
#   host_up NAME ADDRESS [tmpfs] [set=VARIABLE=VALUE] [arm64=ROOT]
#                                   with tmpfs the home is a file system of its own; with arm64 all that is run there is
#                                   run by QEMU, in that Debian
#   host_down NAME                  as if its power had failed: the home stays
#   at NAME COMMAND...              runs it there, as the user that sshd logs in, who is nobody in particular
#   controller NAME COMMAND...      runs it on a machine of that name in the same network
# A variable of this file begins with lab_; what a test may use is exported by lab_begin: LAB, the folder.

lab_debian() { # DIR [PACKAGES] [ARCHITECTURE]
  [ ! -e "$1" ] || return 0
  # shellcheck disable=SC2016 # for mmdebstrap's shell
  "$(dirname "${BASH_SOURCE[0]}")/../cmake/debian-root" --architectures="${3:-$(dpkg --print-architecture)}" \
    --include=openssh-sftp-server,python3-minimal,libpython3-stdlib,dash,coreutils,util-linux,tar,gzip,grep,sed,hostname"${2:+,$2}" \
    --extract-hook='cd "$1" && mkdir -p proc sys dev run home root && touch etc/passwd etc/group &&
      find usr/bin -name "qemu-*" ! -name qemu-aarch64-static -delete' bookworm "$1"
}

lab_begin() { # DIR ROOT
  export LAB=$1 lab_root=$2
  mkdir -p "$LAB/homes" "$LAB/hosts" "$LAB/client"
  ssh-keygen -q -t ed25519 -N '' -f "$LAB/client/key"
  ssh-keygen -q -t ed25519 -N '' -f "$LAB/hosts/key"
  printf 'root:x:0:0::/root:/bin/sh\nsshd:x:4243:4243::/run/sshd:/bin/false\nmeter:x:4242:4242::/home/meter:/bin/sh\n' \
    >"$LAB/hosts/passwd"
  printf 'root:x:0:\nsshd:x:4243:\nmeter:x:4242:\n' >"$LAB/hosts/group"
  cat >"$LAB/client/config" <<END
User meter
IdentityFile $LAB/client/key
StrictHostKeyChecking no
UserKnownHostsFile /dev/null
LogLevel ERROR
END
  # The first process of a space of processes: whatever is started within ends with it.
  # shellcheck disable=SC2016 # for the shell there
  unshare --net --mount --propagation private --pid --fork --kill-child --mount-proc sh -c '
    mount -t tmpfs tmpfs /run && ip link set lo up && ip link add name hosts type bridge &&
    ip addr add 10.77.0.1/24 dev hosts && ip link set hosts up && touch "$1/up" && exec sleep infinity' lab "$LAB" \
    >"$LAB/log" 2>&1 3>&- &
  echo $! >"$LAB/outer"
  lab_await test -e "$LAB/up" || return
  pgrep -P "$(cat "$LAB/outer")" >"$LAB/inner"
}

lab_end() { [ ! -e "$LAB/inner" ] || kill -KILL "$(cat "$LAB/inner")"; }

# lab_await COMMAND...: until it succeeds, for five minutes.
lab_await() {
  for _ in $(seq 3000); do
    ! "$@" || return 0
    sleep 0.1
  done
  echo "in vain: $*" >&2
  return 1
}

lab_enter() { nsenter --target "$(cat "$LAB/inner")" --net --mount --pid "$@" 3>&-; }

host_up() { # NAME ADDRESS [tmpfs] [set=VARIABLE=VALUE] [arm64=ROOT]
  local name=$1 address=$2 option setting='' arm64='' config=$LAB/hosts/$1
  mkdir -p "$config" "$LAB/homes/$name"
  chown 4242:4242 "$LAB/homes/$name"
  for option in "${@:3}"; do
    case $option in
      tmpfs) lab_enter mountpoint -q "$LAB/homes/$name" ||
        lab_enter mount -t tmpfs -o size=300m,uid=4242,gid=4242,mode=755 tmpfs "$LAB/homes/$name" ;;
      set=*) setting=${option#*=} ;;
      arm64=*) arm64=${option#*=} ;;
    esac
  done
  cat >"$config/sshd_config" <<END
HostKey /run/host/key
AuthorizedKeysFile /run/host/authorized
PidFile none
StrictModes no
UsePAM no
Subsystem sftp /usr/lib/openssh/sftp-server
${setting:+SetEnv $setting}
${arm64:+ForceCommand /run/host/arm64}
END
  # shellcheck disable=SC2016 # for the shell there
  printf '#!/bin/sh\nexec proot -q qemu-aarch64-static -r /run/arm64 -b /proc -b /dev -b /tmp -b /home/meter -w /home/meter \\\n%s\n' \
    '  /bin/sh -c "$SSH_ORIGINAL_COMMAND"' >"$config/arm64"
  chmod 755 "$config/arm64"
  cp "$LAB/hosts/key" "$config/key"
  cp "$LAB/client/key.pub" "$config/authorized"
  printf 'Host %s\nHostName %s\n' "$name" "$address" >>"$LAB/client/config"
  # shellcheck disable=SC2016 # for the shell there
  lab_enter sh -c '
    ip netns list | grep -qw "$1" || {
      ip netns add "$1" && ip link add name "$1" type veth peer name eth0 netns "$1" && ip link set "$1" master hosts up &&
        ip -n "$1" link set lo up && ip -n "$1" addr add "$2/24" dev eth0 && ip -n "$1" link set eth0 up
    }' host "$name" "$address"
  # shellcheck disable=SC2016 # for the shell there
  lab_enter ip netns exec "$name" sh -c '
    echo $$ >"$1"
    shift
    exec unshare --mount --propagation private --uts --pid --fork --kill-child sh -c "$@"' host "$config/first" '
    set -e
    name=$1 root=$2 arm64=$3
    hostname "$name"
    cd "$root"
    mount --bind . . && cd "$root"
    for folder in run home tmp; do mount -t tmpfs -o mode=755 tmpfs "$folder"; done
    chmod 1777 tmp
    mkdir -p run/sshd run/host run/arm64 home/meter
    [ -z "$arm64" ] || mount --bind "$arm64" run/arm64
    cp "$LAB/hosts/$name"/* run/host
    mount --bind "$LAB/hosts/passwd" etc/passwd
    mount --bind "$LAB/hosts/group" etc/group
    mount --bind "$LAB/homes/$name" home/meter
    mount -t proc proc proc
    mount --rbind /dev dev
    mount -t tmpfs tmpfs dev/shm # names there have numbers of processes in them, which begin anew with the host
    mount --rbind /sys sys
    exec chroot . /usr/sbin/sshd -D -e -f /run/host/sshd_config' host "$name" "$lab_root" "$arm64" \
    >"$config/log" 2>&1 &
  lab_await lab_enter bash -c ": </dev/tcp/$address/22" 2>/dev/null || { cat "$config/log" && return 1; }
}

host_down() { # NAME
  lab_enter kill -KILL "$(cat "$LAB/hosts/$1/first")" # all processes of the host end with it
  # shellcheck disable=SC2016 # likewise
  lab_await lab_enter sh -c '! kill -0 "$1" 2>/dev/null' down "$(cat "$LAB/hosts/$1/first")"
}

# at NAME COMMAND: one word, for the shell there.
at() { lab_enter ssh -F "$LAB/client/config" "$@"; }

controller() { # NAME COMMAND...
  mkdir -p "$LAB/client/$1"
  # shellcheck disable=SC2016 # for the shell there
  lab_enter env -C "$PWD" unshare --uts env HOME="$LAB/client/$1" sh -c 'hostname "$1" && shift && exec "$@"' controller "$@"
}
