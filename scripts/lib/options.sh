# shellcheck shell=bash
# The options that start, build and test share. Source after common.sh.

# shellcheck disable=SC2034 # for those who source this file
yes=0
[[ ${CI:-} == true ]] && yes=1

# usage_and_exit SCRIPT: prints the comment at the head of the script.
usage_and_exit() {
  sed -nE '2,/^[^#]/s/^# ?//p' "$1"
  exit 0
}

# common_option SCRIPT WORD: handles --yes and --help, refuses the rest.
common_option() {
  case $2 in
    --yes) yes=1 ;;
    --help | -h) usage_and_exit "$1" ;;
    *) fail "unknown option $2" "See: scripts/$(basename "$1") --help" ;;
  esac
}
