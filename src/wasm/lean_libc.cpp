/// The two corners of the C library that would cost most and are needed least: printf and strtod.
///
/// musl's bring 128-bit floating point for `long double`. SDL formats error texts, nlohmann/json
/// reads numbers, and no one prints a fraction; so these here do, at a sixth of the size. Linked
/// before libc.a, whose objects then stay out. Compiled without LTO and built-ins, for the compiler
/// knows functions of these names and would rewrite calls to them.
#include <emscripten/console.h>

#include <cstdarg>
#include <cstddef>
#include <cstdio>

#include "wasm/lean_text.h"

extern "C" {

int vsnprintf(char* start, std::size_t size, const char* format, va_list arguments) {
  return timeline::lean::formatText(start, size, format, arguments);
}

int snprintf(char* start, std::size_t size, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vsnprintf(start, size, format, arguments);
  va_end(arguments);
  return length;
}

/// There are no files: what would go to a stream goes to the browser's console.
int vfprintf(std::FILE*, const char* format, va_list arguments) {
  char line[512];
  const int length = vsnprintf(line, sizeof line, format, arguments);
  emscripten_console_error(line);
  return length;
}

int fprintf(std::FILE* stream, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vfprintf(stream, format, arguments);
  va_end(arguments);
  return length;
}

// The names that the compiler gives to calls that print no fractions.
int vfiprintf(std::FILE*, const char*, va_list) __attribute__((alias("vfprintf")));
int __small_vfprintf(std::FILE*, const char*, va_list) __attribute__((alias("vfprintf")));
int fiprintf(std::FILE*, const char*, ...) __attribute__((alias("fprintf")));
int __small_fprintf(std::FILE*, const char*, ...) __attribute__((alias("fprintf")));

double strtod(const char* text, char** end) {
  return timeline::lean::readDecimal(text, end);
}

float strtof(const char* text, char** end) {
  return static_cast<float>(strtod(text, end));
}

long double strtold(const char* text, char** end) {
  return strtod(text, end);
}
}
