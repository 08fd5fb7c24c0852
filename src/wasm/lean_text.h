#pragma once

#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <limits>

/// What lean_libc.cpp answers with; apart from it, so that it is tested against the library that it
/// stands in for.
namespace timeline::lean {

/// Counts what does not fit, as snprintf must.
class Buffer {
 public:
  Buffer(char* start, std::size_t size) : start_(start), size_(size) {}

  void put(char character) {
    if (length_ + 1 < size_) start_[length_] = character;
    ++length_;
  }
  int finish() {
    if (size_ > 0) start_[length_ < size_ ? length_ : size_ - 1] = '\0';
    return static_cast<int>(length_);
  }

 private:
  char* start_;
  std::size_t size_;
  std::size_t length_ = 0;
};

/// One place in a format: %-08.4lx.
struct Place {
  bool isLeft = false;
  char fill = ' ';
  int width = 0;
  int precision = -1;
  int longs = 0;
};

inline void putPadded(Buffer& out, const Place& place, const char* text, int length) {
  for (int i = length; !place.isLeft && i < place.width; ++i)
    out.put(place.fill);
  for (int i = 0; i < length; ++i)
    out.put(text[i]);
  for (int i = length; place.isLeft && i < place.width; ++i)
    out.put(' ');
}

inline void putNumber(Buffer& out, const Place& place, std::uint64_t magnitude, bool isNegative,
                      unsigned base, char tenDigit) {
  char digits[72];
  int at = sizeof digits;
  int least = place.precision < 0 ? 1 : place.precision;
  const int most = 64;
  if (least > most) least = most;
  while (magnitude > 0 || static_cast<int>(sizeof digits) - at < least) {
    const auto digit = static_cast<unsigned>(magnitude % base);
    digits[--at] =
        static_cast<char>(digit < 10 ? '0' + digit : static_cast<unsigned>(tenDigit) + digit - 10);
    magnitude /= base;
  }
  if (isNegative) digits[--at] = '-';
  putPadded(out, place, digits + at, static_cast<int>(sizeof digits) - at);
}

inline int lengthOf(const char* text, int most) {
  int length = 0;
  while ((most < 0 || length < most) && text[length] != '\0')
    ++length;
  return length;
}

/// Reads flags, width, precision and length; `format` ends on the conversion's letter.
inline Place readPlace(const char*& format, va_list& arguments) {
  Place place;
  for (;; ++format) {
    if (*format == '-') {
      place.isLeft = true;
    } else if (*format == '0') {
      place.fill = '0';
    } else if (*format != '+' && *format != ' ' && *format != '#') {
      break;
    }
  }
  const auto number = [&format, &arguments] {
    int value = 0;
    if (*format == '*') {
      ++format;
      return va_arg(arguments, int);
    }
    for (; *format >= '0' && *format <= '9'; ++format)
      value = value * 10 + (*format - '0');
    return value;
  };
  place.width = number();
  if (*format == '.') {
    ++format;
    place.precision = number();
  }
  for (; *format == 'l' || *format == 'z' || *format == 'h' || *format == 'j' || *format == 't';
       ++format) {
    if (*format == 'l') ++place.longs;
    if (*format == 'j') place.longs = 2;
  }
  return place;
}

inline void putSigned(Buffer& out, const Place& place, std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  putNumber(out, place, value < 0 ? 0 - bits : bits, value < 0, 10, 'a');
}

inline void putConversion(Buffer& out, const char*& format, va_list& arguments) {
  const Place place = readPlace(format, arguments);
  const auto natural = [&place, &arguments]() -> std::uint64_t {
    return place.longs >= 2 ? va_arg(arguments, unsigned long long) : va_arg(arguments, unsigned);
  };
  switch (*format) {
    case 'd':
    case 'i':
      return putSigned(out, place,
                       place.longs >= 2 ? va_arg(arguments, long long) : va_arg(arguments, int));
    case 'u':
      return putNumber(out, place, natural(), false, 10, 'a');
    case 'x':
    case 'p':
      return putNumber(out, place, natural(), false, 16, 'a');
    case 'X':
      return putNumber(out, place, natural(), false, 16, 'A');
    case 'c': {
      const char character = static_cast<char>(va_arg(arguments, int));
      return putPadded(out, place, &character, 1);
    }
    case 's': {
      const char* text = va_arg(arguments, const char*);
      if (text == nullptr) text = "(null)";
      return putPadded(out, place, text, lengthOf(text, place.precision));
    }
    case 'f':
    case 'g':
    case 'e': {
      // Only the whole part: fractions occur in no message of ours.
      Place whole = place;
      whole.precision = -1;
      return putSigned(out, whole, static_cast<std::int64_t>(va_arg(arguments, double)));
    }
    default:
      return out.put(*format);
  }
}

inline bool isDigit(char character) {
  return character >= '0' && character <= '9';
}

/// mantissa × 10^exponent. Correctly rounded while both the mantissa and the power are exact
/// doubles, which holds for up to 15 digits and exponents to ±22; else within a few units in the
/// last place.
/// @source W. Clinger, How to read floating point numbers accurately, the fast path
inline double scaled(std::uint64_t mantissa, int exponent) {
  auto value = static_cast<double>(mantissa);
  constexpr int kExact = 22;
  constexpr int kFarthest = 700;
  if (exponent > kFarthest) exponent = kFarthest;
  if (exponent < -kFarthest) exponent = -kFarthest;
  while (exponent != 0) {
    int step = exponent < 0 ? -exponent : exponent;
    if (step > kExact) step = kExact;
    double power = 1;
    for (int i = 0; i < step; ++i)
      power *= 10;
    if (exponent > 0) {
      value *= power;
      exponent -= step;
    } else {
      value /= power;
      exponent += step;
    }
  }
  return value;
}

/// As vsnprintf, for %d %i %u %x %X %p %c %s and %% with flags, width, precision and length; of a
/// fraction only the whole part is written.
inline int formatText(char* start, std::size_t size, const char* format, va_list arguments) {
  Buffer out(start, size);
  va_list rest;
  va_copy(rest, arguments);
  for (; *format != '\0'; ++format) {
    if (*format != '%') {
      out.put(*format);
      continue;
    }
    ++format;
    if (*format == '\0') break;
    putConversion(out, format, rest);
  }
  va_end(rest);
  return out.finish();
}

/// Decimal numbers only: no "inf", "nan" or hexadecimals, which JSON does not have.
inline double readDecimal(const char* text, char** end) {
  const char* at = text;
  const bool isNegative = *at == '-';
  if (*at == '-' || *at == '+') ++at;
  std::uint64_t mantissa = 0;
  int exponent = 0;
  bool isNumber = false;
  bool isFraction = false;
  for (; isDigit(*at) || (*at == '.' && !isFraction); ++at) {
    if (*at == '.') {
      isFraction = true;
      continue;
    }
    isNumber = true;
    if (mantissa <= (std::numeric_limits<std::uint64_t>::max() - 9) / 10) {
      mantissa = mantissa * 10 + static_cast<std::uint64_t>(*at - '0');
      exponent -= isFraction ? 1 : 0;
    } else {
      exponent += isFraction ? 0 : 1;
    }
  }
  const char* power = at;
  if (isNumber && (*power == 'e' || *power == 'E')) {
    ++power;
    const bool isPowerNegative = *power == '-';
    if (*power == '-' || *power == '+') ++power;
    int value = 0;
    if (isDigit(*power)) {
      for (; isDigit(*power); ++power)
        value = value < 10'000 ? value * 10 + (*power - '0') : value;
      exponent += isPowerNegative ? -value : value;
      at = power;
    }
  }
  if (end != nullptr) *end = const_cast<char*>(isNumber ? at : text);
  const double value = scaled(mantissa, exponent);
  return isNegative ? -value : value;
}

}  // namespace timeline::lean
