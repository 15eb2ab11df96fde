#!/usr/bin/env bats
# What can be tested of a fleet on Kubernetes without one: the entry of the image as a plain process in the environment of a
# pod, and the Jobs that are made for nodes. BUNDLE is the archive for this processor, WATTPROOF the program, SOURCE the
# checkout. tests/kubernetes holds the manifests to Kubernetes' schemas.

setup() {
  export RESULTS=$BATS_TEST_TMPDIR/results RUN=2026-11 NODE_NAME=node-7.example
  folder=$RESULTS/$RUN/$NODE_NAME
  short=(--kernel crc32c --variant scalar --size 4K --repetitions 9 --min-time 0.002)
  long=(--kernel crc32c --variant scalar --size 4K --repetitions 40 --min-time 0.05)
  mkdir "$RESULTS"
}

setup_file() { # /opt as the Containerfile makes it
  export OPT=$BATS_FILE_TMPDIR/opt
  mkdir "$OPT"
  tar -xf "$BUNDLE" -C "$OPT"
  cp "$SOURCE/perf/fleet/suite" "$SOURCE/perf/fleet/kubernetes/entry" "$OPT"
}

rows() { wc -l 2>/dev/null <"$folder/samples.csv" || echo 0; }

@test "a pod that is killed is gone on with by the next, and the one after it has nothing to do" {
  setsid "$OPT/entry" "${long[@]}" 3>&- &
  until (($(rows) > 5)); do sleep 0.1; done
  kill -KILL -- -$! # as the kernel does when a pod's memory is at its limit
  wait $! || true
  [ ! -e "$folder/SHA256SUMS" ]
  sed '$d' "$folder/samples.csv" >"$BATS_TEST_TMPDIR/before.csv"
  "$OPT/entry" "${long[@]}"
  cmp -n "$(stat -c %s "$BATS_TEST_TMPDIR/before.csv")" "$BATS_TEST_TMPDIR/before.csv" "$folder/samples.csv"
  "$WATTPROOF" validate "$folder"
  run "$OPT/entry" "${long[@]}"
  [[ $status == 0 && $output == *'is sealed: nothing to do'* ]]
}

@test "of two at once on a node, the second is refused and told by whom" {
  setsid "$OPT/entry" "${long[@]}" --repetitions 2000 3>&- &
  until (($(rows) > 1)); do sleep 0.1; done
  # Of another run: the node is the same.
  RUN=other run "$OPT/entry" "${short[@]}"
  [[ $status == 75 && $output == *"refused: another suite runs on"*"$folder" ]]
  [ ! -e "$RESULTS/other" ]
  # On another node it may run.
  NODE_NAME=node-8.example "$OPT/entry" "${short[@]}"
  kill -KILL -- -$!
  wait $! || true
  RUN=other "$OPT/entry" "${short[@]}"
}

@test "it writes nowhere but into the volume" {
  unshare --mount true || skip "no mount namespaces here"
  # shellcheck disable=SC2016 # for the inner shell
  unshare --mount sh -c '
    mount --bind "$RESULTS" "$RESULTS" && mount -o remount,ro,bind / && mount -o bind,remount,ro /tmp 2>/dev/null
    ! touch /tmp/written /written 2>/dev/null && exec "$@"' sh "$OPT/entry" "${short[@]}"
  "$WATTPROOF" validate "$folder"
}

@test "a volume that cannot be written, and a pod of another manifest, are told in one line" {
  RESULTS=$BATS_TEST_TMPDIR/nowhere run "$OPT/entry"
  [[ $status == 2 && ${#lines[@]} == 1 && $output == *'cannot be written'* ]]
  NODE_NAME='' run "$OPT/entry"
  [[ $status == 2 && ${#lines[@]} == 1 && $output == *'NODE_NAME is not set'* ]]
}

@test "a bundle that is not what was sealed is not passed over" {
  "$OPT/entry" "${short[@]}"
  echo >>"$folder/samples.csv"
  run "$OPT/entry" "${short[@]}"
  [[ $status == 1 && $output == *'is not what its SHA256SUMS says'* ]]
}
