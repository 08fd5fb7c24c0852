#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace timeline {

/// Compares with the kept text; with UPDATE_GOLDEN=1 keeps the new one instead.
inline void expectGolden(const std::string& name, const std::string& actual) {
  const std::string path = TIMELINE_SOURCE_DIR "/tests/golden/" + name;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  std::ostringstream kept;
  kept << std::ifstream(path, std::ios::binary).rdbuf();
  const std::string expected = kept.str();
  if (expected == actual) return;
  std::istringstream left(expected);
  std::istringstream right(actual);
  std::string was;
  std::string is;
  for (int line = 1;; ++line) {
    const bool more = static_cast<bool>(std::getline(left, was));
    const bool moreNew = static_cast<bool>(std::getline(right, is));
    if (more && moreNew && was == is) continue;
    FAIL() << name << ':' << line << "\n  kept: " << (more ? was : "(end)")
           << "\n  now:  " << (moreNew ? is : "(end)")
           << "\nUPDATE_GOLDEN=1 keeps the new text: read the difference first.";
  }
}

}  // namespace timeline
