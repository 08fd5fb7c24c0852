# shellcheck shell=bash
# Finds out which tools are missing and installs them after asking. Source after common.sh.

# Each line: what must exist | the Debian package that brings it. A name is looked for on PATH,
# an absolute path as a file.
build_needs() {
  cat <<'LIST'
cmake|cmake
ninja|ninja-build
g++|g++
pkg-config|pkg-config
flock|util-linux
xz|xz-utils
dpkg-source|dpkg-dev
em++|emscripten
node|nodejs
npm|npm
/usr/include/SDL2/SDL.h|libsdl2-dev
/usr/include/SDL2/SDL_ttf.h|libsdl2-ttf-dev
/usr/include/nlohmann/json.hpp|nlohmann-json3-dev
/usr/include/CLI/CLI.hpp|libcli11-dev
/usr/include/stb/stb_image.h|libstb-dev
/usr/include/gtest/gtest.h|libgtest-dev
/usr/include/gmock/gmock.h|libgmock-dev
/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf|fonts-dejavu-core
/etc/ssl/certs/ca-certificates.crt|ca-certificates
LIST
}

test_needs() {
  cat <<LIST
clang-format|clang-format
chromium|chromium
pdftotext|poppler-utils
/usr/include/benchmark/benchmark.h|libbenchmark-dev
firefox-esr|firefox-esr
Xvfb|xvfb
/usr/lib/$(uname -m)-linux-gnu/dri/swrast_dri.so|libgl1-mesa-dri
LIST
}

# Prints "what|package" for each need of standard input that this machine does not have.
missing_needs() {
  local what package
  while IFS='|' read -r what package; do
    if [[ $what == /* ]]; then
      [[ -e $what ]] || echo "$what|$package"
    else
      have "$what" || echo "$what|$package"
    fi
  done
}

# set_up YES NEEDS_FUNCTION...: YES is 1 if the question is already answered.
set_up() {
  local yes=$1 missing packages needs
  shift
  missing=$(for needs in "$@"; do "$needs"; done | missing_needs)
  if [[ -n $missing ]]; then
    packages=$(cut -d'|' -f2 <<<"$missing" | sort -u | tr '\n' ' ')
    packages=${packages% }
    install_packages "$yes" "$packages"
    missing=$(for needs in "$@"; do "$needs"; done | missing_needs)
    if [[ -n $missing ]]; then
      fail "still missing after installing: $(cut -d'|' -f1 <<<"$missing" | paste -sd ' ')" \
        "Check that PATH holds /usr/bin."
    fi
  fi
  check_versions
}

install_packages() {
  local yes=$1 packages=$2 answer install
  install="apt-get install --no-install-recommends --yes $packages"
  if ! have apt-get; then
    fail "missing: $packages (Debian's names)" "Install them, or use scripts/Containerfile."
  fi
  if [[ $yes != 1 ]]; then
    say "These Debian packages are missing: $packages"
    if [[ ! -t 0 ]]; then
      fail "cannot ask whether to install them" "Run again with --yes, or as root: $install"
    fi
    read -r -p "Install them now? [y/N] " answer || answer=
    case $answer in
      y | Y | yes) ;;
      *) fail "nothing was installed" "As root, run: $install" ;;
    esac
  fi
  need_space /var/cache/apt 1500
  if [[ $(id -u) != 0 ]]; then
    have sudo || fail "missing: $packages" "As root, run: $install"
    say "Installing with sudo: sudo apt-get update; sudo $install"
    # shellcheck disable=SC2086 # one word per package
    if ! { sudo apt-get update && sudo apt-get install --no-install-recommends --yes $packages; }; then
      fail "could not install with sudo" "As root, run: $install"
    fi
    return
  fi
  run_logged apt_update "Reading Debian's package lists" \
    apt-get -o APT::Update::Error-Mode=any -o Acquire::Retries=1 update
  # shellcheck disable=SC2086 # one word per package
  run_logged apt_install "Installing $packages" \
    env DEBIAN_FRONTEND=noninteractive apt-get install --no-install-recommends --yes $packages
}

check_versions() {
  local found
  found=$(em++ --version 2>/dev/null | sed -nE '1s/.* ([0-9]+\.[0-9]+\.[0-9]+).*/\1/p')
  [[ -n $found ]] || fail "em++ is on PATH but does not run" "Try: em++ --version"
  at_least "$found" 3.1.6 || fail "Emscripten $found is too old" "Put 3.1.6 or newer on PATH."
  found=$(node --version 2>/dev/null) || fail "node is on PATH but does not run" "Try: node --version"
  at_least "${found#v}" 18.0.0 || fail "Node $found is too old" "Put 18 or newer on PATH."
}

# at_least FOUND WANTED
at_least() { [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | sed -n 1p) == "$2" ]]; }
