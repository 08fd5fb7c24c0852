import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/check_layers', import.meta.url));

/// Runs the script over a tree of one header per layer plus `file` with `line` in it.
function check(file, line) {
  const root = mkdtempSync(path.join(tmpdir(), 'layers-'));
  const write = (name, content) => {
    mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  };
  for (const layer of ['core/base', 'core/time', 'core/view', 'site', 'layout', 'scene', 'render', 'app']) {
    write(`${layer}/x.h`, '#pragma once\n');
  }
  write(file, `${line}\n`);
  return spawnSync(script, [root], { encoding: 'utf8' });
}

for (const [file, line, words] of [
  ['core/base/a.cpp', '#include "core/time/x.h"', /core\/base must not include core\/time/],
  ['layout/a.cpp', '#include "scene/x.h"', /layout must not include scene/],
  ['scene/a.cpp', '#include "render/x.h"', /scene must not include render/],
  ['site/a.cpp', '#include "layout/x.h"', /site must not include layout/],
  ['app/a.cpp', '#include <SDL.h>', /only render\/ and native\/ use SDL/],
  ['core/dataset/loader.cpp', '#include <nlohmann/json.hpp>', /only json_reader/],
  ['render/a.cpp', '#include <emscripten.h>', /only wasm\//],
  ['render/a.cpp', '#ifdef __EMSCRIPTEN__', /CMake chooses the platform/],
  ['scene/a.cpp', '#include <chrono>', /no clock/],
  ['scene/a.cpp', '#include "core/base/absent.h"', /does not exist/],
  ['extra/a.cpp', '', /has no line/],
]) {
  test(`refuses ${line || 'a folder nobody allowed'} in ${file}`, () => {
    const result = check(file, line);
    assert.equal(result.status, 1);
    assert.match(result.stderr, words);
  });
}

for (const [file, line] of [
  ['core/time/a.cpp', '#include "core/base/x.h"'],
  ['app/a.cpp', '#include "core/view/x.h"'],
  ['render/a.cpp', '#include <SDL.h>'],
  ['core/dataset/json_reader.cpp', '#include <nlohmann/json.hpp>'],
  ['wasm/a.cpp', '#include <emscripten.h>'],
]) {
  test(`allows ${line} in ${file}`, () => {
    const result = check(file, line);
    assert.equal(result.status, 0, result.stderr);
  });
}
