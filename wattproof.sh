#!/usr/bin/env bash
# Installs what is missing, builds, and runs wattproof:
#   ./wattproof.sh run [options]    measures; writes a bundle with its report.html
#   ./wattproof.sh test [options]   builds for this machine, for arm64 and with sanitizers, and runs every test of each;
#                                   the options are ctest's
#   ./wattproof.sh lab [options]    counts the instructions of the arm64 build on a virtual Yitian 710, exactly; the options
#                                   are those of count
#   ./wattproof.sh install          installs what building and testing take, and nothing more
#   ./wattproof.sh predict          predicted cycles of the main loops on four cores, without any of them
#   ./wattproof.sh WORD [options]   any other word of the program: list, verify, machine, compare, report ...
# WATTPROOF_EXTRA_KERNELS in the environment is a folder of kernels to build beside its own.
# What is installed, and why, is in cmake/packages.txt. Exits as the program does; 3 where it could not be built.
set -euo pipefail

root=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
architecture=$(dpkg --print-architecture 2>/dev/null || uname -m | sed 's/x86_64/amd64/; s/aarch64/arm64/')

say() { printf 'wattproof: %s\n' "$*" >&2; }
give_up() {
  say "$*"
  exit 3
}

# logged NAME COMMAND...: the output goes to build/log/NAME.txt, and to the terminal only where the command fails.
logged() {
  local log=$root/build/log/$1.txt
  mkdir -p "$root/build/log"
  "${@:2}" >"$log" 2>&1 && return
  cat "$log" >&2
  return 1
}

# serves COMMAND[>=VERSION]: is there such a program?
serves() {
  local command=${1%%>=*} least=${1#*>=} version
  command -v "$command" >/dev/null || return 1
  [[ $1 == *'>='* ]] || return 0
  version=$("$command" --version 2>/dev/null) || return 1
  [[ $version =~ [0-9]+(\.[0-9]+)+ ]] && printf '%s\n' "$least" "${BASH_REMATCH[0]}" | sort -V -C
}

# find_missing SECTION...: sets the arrays required and optional to the packages of packages.txt that are not here.
find_missing() {
  local installed line section='' words word kind
  installed=$(dpkg-query -W -f '${Package} ${Architecture} ${db:Status-Status}\n' 2>/dev/null |
    awk -v a="$architecture" '$3 == "installed" && ($2 == a || $2 == "all") { print $1 }') || true
  # What this distribution does not have was looked for once.
  installed+=$'\n'$(cat "$root/build/absent-packages" 2>/dev/null) || true
  required=() optional=()
  while IFS= read -r line; do
    [[ $line =~ ^\[(.*)\] ]] && section=${BASH_REMATCH[1]} && continue
    [[ " $* " == *" $section "* ]] || continue
    read -r -a words <<<"${line%%#*}"
    ((${#words[@]})) || continue
    kind=required
    for word in "${words[@]:1}"; do
      case $word in
        '?') kind=optional ;;
        amd64 | arm64) [[ $word == "$architecture" ]] || continue 2 ;;
        *) ! serves "$word" || continue 2 ;;
      esac
    done
    [[ $'\n'$installed$'\n' != *$'\n'"${words[0]}"$'\n'* ]] || continue
    if [[ $kind == required ]]; then required+=("${words[0]}"); else optional+=("${words[0]}"); fi
  done <"$root/cmake/packages.txt"
}

apt_get() { logged apt-get ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@"; }
has_candidate() { [[ $(LC_ALL=C apt-cache policy "$1") == *'Candidate: '[!\(]* ]]; }

# install SECTION...: installs what is missing, and says so; 0 where something was installed, 1 where nothing was.
installed_something=false
install() {
  local required optional package available=() absent=() as_root=() how='as root'
  find_missing "$@"
  ((${#required[@]} + ${#optional[@]})) || return 0
  if ((EUID)); then
    as_root=(sudo) how='through sudo'
  fi
  if ! command -v apt-get >/dev/null || { ((EUID)) && ! { command -v sudo >/dev/null && sudo -v; }; }; then
    ((!${#required[@]})) ||
      give_up "cannot install packages here (no apt-get, or neither root nor sudo); missing: ${required[*]} ${optional[*]-}"
    say "cannot install packages here; going on without: ${optional[*]}"
    return
  fi

  say "updating the list of packages ..."
  apt_get update || say "apt-get update failed; going on with the list that is there"
  for package in ${required[@]+"${required[@]}"}; do
    has_candidate "$package" || absent+=("$package")
  done
  ((!${#absent[@]})) || give_up "this distribution has no package named: ${absent[*]}"
  for package in ${optional[@]+"${optional[@]}"}; do
    if has_candidate "$package"; then available+=("$package"); else absent+=("$package"); fi
  done
  if ((${#absent[@]})); then
    say "going on without what this distribution does not have: ${absent[*]}"
    printf '%s\n' "${absent[@]}" >>"$root/build/absent-packages"
  fi

  local all=(${required[@]+"${required[@]}"} ${available[@]+"${available[@]}"})
  ((${#all[@]})) || return 0
  say "installing $how: ${all[*]}"
  if ! apt_get install --no-install-recommends --yes "${all[@]}"; then
    ((${#available[@]})) || give_up "apt-get could not install: ${all[*]}"
    say "trying again without the optional ones: ${available[*]}"
    ((!${#required[@]})) || apt_get install --no-install-recommends --yes "${required[@]}" ||
      give_up "apt-get could not install: ${required[*]}"
  fi
  installed_something=true
}

# build PRESET DESCRIPTION. On a terminal it shows how far it is, unless there is nothing to do. Nothing is printed on the
# standard output, which belongs to the program.
build() (
  folder=$root/build/$1 visible=false extra=''
  [[ ! ${WATTPROOF_EXTRA_KERNELS-} ]] || extra=$(realpath "$WATTPROOF_EXTRA_KERNELS") || exit
  cd "$root"
  if $installed_something || [[ ! -e $folder/build.ninja || CMakePresets.json -nt $folder/build.ninja ]] ||
    { [[ $extra ]] && ! grep -qxF "WATTPROOF_EXTRA_KERNELS:STRING=$extra" "$folder/CMakeCache.txt"; } ||
    { [[ $tests == ON ]] && ! grep -q '^BUILD_TESTING:BOOL=ON' "$folder/CMakeCache.txt"; }; then
    say "building $2 ..."
    [[ $1 != arm64 ]] || cmake/sysroot || exit
    # Warnings and errors stay visible.
    cmake --preset "$1" -DBUILD_TESTING=$tests ${extra:+"-DWATTPROOF_EXTRA_KERNELS=$extra"} >"build/log/configure-$1.txt" || exit
    visible=true
  elif [[ $(find CMakeLists.txt cmake kernels perf tests results/dashboard -name node_modules -prune -o \
    -type f -newer "$folder/.ninja_log" -print -quit 2>&1) ]]; then
    say "building $2 ..."
    visible=true
  fi
  if $visible && [[ -t 2 ]]; then
    cmake --build --preset "$1" >&2
  else
    logged "build-$1" cmake --build --preset "$1" -- --quiet
  fi
)

# run_tests [ctest options]: every preset is built and tested, whatever becomes of the others.
run_tests() {
  local presets=(release arm64 asan) preset started failed=0 log summary=() result
  local -A description=([release]='for this machine' [arm64]='for arm64' [asan]='with sanitizers')
  [[ $architecture == amd64 ]] || presets=(release asan)
  # What a user's own filter leaves may be nothing.
  (($#)) && set -- --no-tests=ignore "$@"
  for preset in "${presets[@]}"; do
    started=$SECONDS
    log=$root/build/log/ctest-$preset.txt
    rm -f "$log"
    if ! build "$preset" "${description[$preset]}"; then
      result='FAILED: it does not build'
    else
      say "testing ${description[$preset]} ..."
      if (cd "$root" && ctest --preset "$preset" -j "$(nproc)" "$@" 2>&1 | tee "$log"); then result=passed; else result=FAILED; fi
      result+=": $(grep -m 1 -E 'tests? passed|No tests were found' "$log" || echo 'ctest itself failed')"
    fi
    [[ $result == passed* ]] || failed=1
    summary+=("$(printf '%-8s %4d s  %s' "$preset" $((SECONDS - started)) "$result")")
  done
  # What failed, once more: it stands far above by now.
  for preset in "${presets[@]}"; do
    awk '/^ *[0-9]+\/[0-9]+ Test +#|^ +Start +[0-9]+:|^[0-9]+% tests passed/ { on = /\*\*\*/ && !/\*\*\*Skipped|\*\*\*Not Run/ }
      on' "$root/build/log/ctest-$preset.txt" 2>/dev/null | tail -n 60
  done
  printf '\n'
  printf 'wattproof: %s\n' "${summary[@]}"
  return $failed
}

# run_lab [count's options]: a bundle of counts at the vector length of a Yitian 710, and in it two of SVE at longer ones.
run_lab() {
  local output='' variant='.*' options=() file=() preset=arm64 description='for arm64' bits status=0
  output=results/lab-$(date -u +%Y%m%dT%H%M%S)
  while (($#)); do
    case $1 in
      -o | --output | --variant | --input) (($# > 1)) || { say "lab: $1 needs a value" && return 2; } ;;&
      -o | --output) output=$2 && shift ;;
      --output=*) output=${1#*=} ;;
      --variant) variant=$2 && shift ;;
      --variant=*) variant=${1#*=} ;;
      --input) file=(--file "$2") options+=(--input "$(basename "$2")") && shift ;; # goes with the program
      *) options+=("$1") ;;
    esac
    shift
  done
  [[ $output && ! -e $output/samples.csv ]] ||
    { say "${output:--o} holds samples already: choose another folder with -o" && return 2; }
  mkdir -p "$output" && [[ -w $output ]] || return 2
  [[ $architecture == amd64 ]] || preset=release description='for this machine'
  build $preset "$description" || give_up "the build failed"
  count() { # BITS FOLDER VARIANT
    "$root/cmake/yitian" --bits "$1" --out "$2" ${file[@]+"${file[@]}"} "$root/build/$preset/wattproof" count \
      --variant "$3" -o "$2" ${options[@]+"${options[@]}"}
  }
  say "counting with vectors of 128 bit, a Yitian 710's ..."
  count 128 "$output" "$variant" || status=$?
  if ((status)); then
    rmdir "$output" 2>/dev/null || true
    return $status
  fi
  # Only SVE changes with the length.
  grep -qE '^([^,]*,){5}sve' "$output/samples.csv" || return 0
  for bits in 256 512; do
    say "counting SVE with vectors of $bits bit ..."
    count $bits "$output/vl$bits" "(?=sve)(?:$variant)" || return
  done
}

mkdir -p "$root/build/log"
tests=OFF # measuring does not need them, nor what they are made with
if [[ ${1-} == test ]]; then
  tests=ON
  install run lab test
  run_tests "${@:2}"
  exit
fi
if [[ ${1-} == lab ]]; then
  install run lab
  run_lab "${@:2}"
  exit
fi
if [[ ${1-} == install ]]; then
  install run lab test
  exit
fi
install run
if [[ ${1-} == predict ]]; then
  install predict
  [[ $architecture != amd64 ]] || logged sysroot "$root/cmake/sysroot" || say "without the arm64 sysroot: no Arm cores"
fi
build release 'for this machine' || give_up "the build failed"
# What a run is compared with at its end.
export WATTPROOF_REFERENCES=${WATTPROOF_REFERENCES-$root/results/measured}
exec "$root/build/release/wattproof" "${@:---help}"
