# shellcheck shell=bash
# The stages of a build, in order; each does nothing if nothing it reads has changed.
# Source after common.sh and set_up.sh.
: "${root:?source common.sh first}"

native_tool=$root/build/native/timeline
engine=$root/build/web/engine
bundle_folder=$root/build/web/bundle
stamp_folder=$root/build/stamps

# locked COMMAND...: one build at a time in this checkout; a second run waits for the first.
locked() {
  mkdir -p "$root/build" || fail "cannot write to $root/build" "Free some disk space or fix its owner."
  exec 8>"$root/build/lock"
  if ! flock -n 8; then
    step "Another run is building here; waiting for it"
    flock 8
  fi
  "$@"
  exec 8>&-
}

# need_file PATH: a part of the checkout that the next stage reads.
need_file() {
  [[ -e $root/$1 ]] || fail "$1 is missing" "Restore it: git checkout -- $1"
}

# configure_once PRESET: Ninja itself configures again when a CMakeLists.txt changes.
configure_once() {
  [[ -f $root/build/$1/build.ninja ]] && return
  run_logged "configure_$1" "Configuring build/$1" cmake -S "$root" --preset "$2"
}

# compile FOLDER [TARGET...]
compile() {
  local folder=$1
  shift
  if ninja -C "$root/build/$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'; then return; fi
  run_logged "compile_$folder" "Compiling build/$folder" \
    ninja -C "$root/build/$folder" -j "$(jobs_count)" "$@"
}

# build_native TARGET: "timeline" is the tool alone, "all" brings the tests.
build_native() {
  configure_once native dev
  compile native "$1"
  [[ -x $native_tool ]] || fail "build/native/timeline was not built" "src/cli/CMakeLists.txt must make it."
}

build_engine() {
  local dependencies
  dependencies=$("$root/scripts/lib/build_sdl2")
  if ! unchanged "$stamp_folder/engine_dependencies" "$dependencies" || [[ ! -f $root/build/web/build.ninja ]]; then
    rm -rf "$root/build/web/CMakeCache.txt" "$root/build/web/CMakeFiles"
    (cd "$root" && run_logged configure_web "Configuring build/web" \
      emcmake cmake --preset web "-DTIMELINE_WEB_DEPENDENCIES=$dependencies")
    record "$stamp_folder/engine_dependencies" "$dependencies"
  fi
  compile web
  [[ -f $engine.mjs && -f $engine.wasm ]] ||
    fail "build/web/engine.mjs and engine.wasm were not built" "src/wasm/CMakeLists.txt must make them."
}

install_web_packages() {
  local value
  need_file web/package-lock.json
  value=$(fingerprint web/package.json web/package-lock.json)-$(node --version)
  if [[ -d $root/web/node_modules ]] && unchanged "$stamp_folder/web_packages" "$value"; then return; fi
  run_logged npm_ci "Installing the web tools that web/package-lock.json names (once)" \
    npm --prefix "$root/web" ci --no-audit --no-fund --fetch-retries=1 --fetch-retry-mintimeout=1000
  record "$stamp_folder/web_packages" "$value"
}

bundle_web() {
  local value
  need_file web/vite.config.ts
  value=$(fingerprint web data/messages build/web/{engine,explore,find}.{mjs,wasm})
  if [[ -f $bundle_folder/.vite/manifest.json && -f $root/build/package/package.json ]] && unchanged "$stamp_folder/bundle" "$value"; then return; fi
  run_logged vite "Bundling the page's code" npm --prefix "$root/web" run build
  [[ -f $root/build/package/documentary-timeline.js ]] ||
    fail "web/package.mjs wrote no build/package" "See build/log/vite.log."
  [[ -f $bundle_folder/.vite/manifest.json ]] ||
    fail "Vite wrote no build/web/bundle/.vite/manifest.json" "See build/log/vite.log."
  record "$stamp_folder/bundle" "$value"
}

# Prints "dataset folder" lines, after checking that none is forgotten.
list_datasets() {
  local list file name
  list=$(grep -v '^#' "$root/scripts/lib/datasets")
  for file in "$root"/data/*.json; do
    name=$(basename "$file" .json)
    grep -q "^$name " <<<"$list" ||
      fail "data/$name.json has no line in scripts/lib/datasets" "Add: $name <folder in build/>"
  done
  printf '%s\n' "$list"
}

bake_site() {
  local dataset=data/$1.json target=$root/build/$2 value
  need_file "$dataset"
  value=$(fingerprint "$dataset" data/messages data/schema assets build/native/timeline build/web/bundle \
    scripts/lib/precompress.mjs)
  if [[ -f $target/index.html ]] && unchanged "$stamp_folder/$2" "$value"; then return; fi
  rm -rf "$target.new"
  run_logged "bake_$2" "Writing the site of $dataset into build/$2" \
    bake_into "$dataset" "$target.new"
  rm -rf "$target"
  mv "$target.new" "$target"
  record "$stamp_folder/$2" "$value"
}

bake_into() (
  cd "$root" || exit 1
  "$native_tool" html "$1" --assets build/web/bundle/.vite/manifest.json -o "$2"
  node scripts/lib/precompress.mjs "$2"
)

bake_sites() {
  local list name folder
  list=$(list_datasets)
  while read -r name folder; do
    bake_site "$name" "$folder"
  done <<<"$list"
}

build_everything() { locked build_stages; }

build_stages() {
  cd "$root" || exit 1
  [[ -d $root/build/site ]] || need_space "$root" 1000
  build_native timeline
  build_engine
  install_web_packages
  bundle_web
  bake_sites
}

# The libraries that ours is measured beside.
install_bench_packages() {
  local value
  need_file tests/bench/package-lock.json
  value=$(fingerprint tests/bench/package.json tests/bench/package-lock.json)-$(node --version)
  if [[ -d tests/bench/node_modules ]] && unchanged "$stamp_folder/bench_packages" "$value"; then return; fi
  run_logged npm_bench "Installing what tests/bench/package-lock.json names (once)" \
    npm --prefix tests/bench ci --no-audit --no-fund
  record "$stamp_folder/bench_packages" "$value"
}
