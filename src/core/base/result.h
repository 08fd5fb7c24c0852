#pragma once

#include <cassert>
#include <optional>
#include <utility>

namespace timeline {

/// Carries an error into a Result, as std::unexpected does for std::expected.
template <class E>
struct Unexpected {
  E error;
};

template <class E>
Unexpected(E) -> Unexpected<E>;

/// A value or the reason why there is none. Member names follow std::expected so that it can
/// replace this.
template <class T, class E>
class Result {
 public:
  Result(T value) : value_(std::move(value)) {}
  Result(Unexpected<E> unexpected) : error_(std::move(unexpected.error)) {}

  [[nodiscard]] bool has_value() const { return value_.has_value(); }
  explicit operator bool() const { return has_value(); }

  [[nodiscard]] const T& value() const& {
    assert(value_);
    return *value_;
  }
  [[nodiscard]] T&& value() && {
    assert(value_);
    return std::move(*value_);
  }
  [[nodiscard]] const E& error() const {
    assert(error_);
    return *error_;
  }
  const T& operator*() const { return value(); }
  const T* operator->() const { return &value(); }

 private:
  std::optional<T> value_;
  std::optional<E> error_;
};

}  // namespace timeline
