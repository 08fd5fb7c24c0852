# shellcheck shell=bash
# Shared by every script: where the checkout is, how to speak, how to fail.
# Source it; it does nothing else.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
log_folder=$root/build/log
# shellcheck disable=SC2034 # for those who source this file
cache_folder=${XDG_CACHE_HOME:-$HOME/.cache}/documentary-timeline

# Debian's Emscripten asks Node for acorn, which a Node from elsewhere does not find. Set before it is there, too: the
# first run installs it.
export NODE_PATH=/usr/share/nodejs${NODE_PATH:+:$NODE_PATH}

say() { printf '%s\n' "$*"; }
step() { printf '==> %s\n' "$*"; }

# fail WHAT WHAT_TO_DO: one line, then out.
fail() {
  printf 'error: %s. %s\n' "$1" "$2" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Half the machine's processors would be shy, more than there are would be rude.
jobs_count() { echo "${TIMELINE_JOBS:-$(nproc)}"; }

# run_logged NAME WHAT COMMAND...: keeps a long step's output in build/log/NAME.log, shows that
# it is alive, and on failure explains it in one line (plus the log's end if it is unknown).
run_logged() {
  local name=$1 what=$2 log started pid
  shift 2
  mkdir -p "$log_folder" || fail "cannot write to $log_folder" "Free some disk space or fix its owner."
  log=$log_folder/$name.log
  step "$what"
  started=$SECONDS
  # A process group of its own, so that Ctrl+C reaches the compilers too.
  set -m
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  set +m
  # shellcheck disable=SC2064 # this pid, not a later one
  trap "kill -TERM -- -$pid 2>/dev/null; exit 130" INT TERM
  show_progress "$pid" "$log" "$started"
  if ! wait "$pid"; then
    explain_failure "$what" "$log"
  fi
  trap - INT TERM
}

# A line every few seconds on a terminal is rewritten in place; in a log, one line a half minute.
show_progress() {
  local pid=$1 log=$2 started=$3 elapsed last=0
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2
    elapsed=$((SECONDS - started))
    if [[ -t 1 ]]; then
      printf '\r\033[K    %ss  %.60s' "$elapsed" "$(tail -n 1 "$log" | tr -d '\r\033')"
    elif ((elapsed >= last + 30)); then
      last=$elapsed
      printf '    %ss, still working\n' "$elapsed"
    fi
  done
  [[ -t 1 ]] && printf '\r\033[K'
  return 0
}

# explain_failure WHAT LOG: turns the usual causes into one line.
explain_failure() {
  local what=$1 log=$2
  if grep -qiE 'no space left|ENOSPC|disk quota' "$log"; then
    fail "no disk space left while: $what" "Free about 2 GB and run again."
  elif grep -qiE 'could not resolve|temporary failure|EAI_AGAIN|ENOTFOUND|ENETUNREACH|ETIMEDOUT|ECONNREFUSED|network is unreachable|unable to connect|failed to fetch' "$log"; then
    fail "no network while: $what" "Connect and run again; later runs need no network."
  elif grep -qE 'SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER|certificate verify failed' "$log"; then
    fail "an unknown certificate while: $what" "Behind such a proxy, set NODE_EXTRA_CA_CERTS to its certificate."
  fi
  tail -n 30 "$log" >&2
  fail "failed: $what" "The lines above are the end of ${log#"$root"/}."
}

# need_space FOLDER MEGABYTES
need_space() {
  local folder=$1 free
  while [[ ! -d $folder ]]; do folder=$(dirname "$folder"); done
  free=$(df -Pm "$folder" | awk 'NR == 2 { print $4 }')
  if ((free < $2)); then
    fail "only $free MB free in $folder, $2 MB are needed" "Free some disk space and run again."
  fi
}

# fingerprint PATH...: one hash of names and contents, to tell "nothing changed".
fingerprint() {
  (cd "$root" && find "$@" -type f -not -path '*/node_modules/*' -print0 2>/dev/null |
    LC_ALL=C sort -z | xargs -0 -r sha256sum | sha256sum | cut -c1-16)
}

# unchanged STAMP VALUE: true if the last successful run recorded the same value.
unchanged() { [[ -f $1 && $(<"$1") == "$2" ]]; }
record() { mkdir -p "$(dirname "$1")" && printf '%s\n' "$2" >"$1"; }
