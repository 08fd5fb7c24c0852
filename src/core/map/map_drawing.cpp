#include "core/map/map_drawing.h"

#include <cmath>
#include <string_view>
#include <utility>

namespace timeline {
namespace {

constexpr std::string_view kMagic = "TMP1";
constexpr std::uint16_t kFades = 256;

/// Coordinates on the steps, told as differences.
struct Steps {
  int ax = 0;
  int ay = 0;
  int acrossX = 0;
  int acrossY = 0;
};

class Packer {
 public:
  void number(int value) {
    const auto bits = static_cast<std::uint16_t>(value);
    out_ += static_cast<char>(bits & 0xFF);
    out_ += static_cast<char>(bits >> 8);
  }
  void px(float value) { number(stepsOf(value)); }
  void count(std::size_t value) { number(static_cast<int>(value)); }
  void rung(const Rung& rung) {
    const Steps now{stepsOf(rung.a.x), stepsOf(rung.a.y), stepsOf(rung.b.x) - stepsOf(rung.a.x),
                    stepsOf(rung.b.y) - stepsOf(rung.a.y)};
    number(now.ax - last_.ax);
    number(now.ay - last_.ay);
    number(now.acrossX - last_.acrossX);
    number(now.acrossY - last_.acrossY);
    last_ = now;
  }
  std::string take() { return std::move(out_); }

 private:
  static int stepsOf(float px) { return static_cast<int>(std::lround(px * kMapStepsPerPx)); }

  std::string out_{kMagic};
  Steps last_;
};

class Unpacker {
 public:
  explicit Unpacker(std::span<const std::uint8_t> bytes) : bytes_(bytes) {
    for (const char letter : kMagic)
      isSound_ = isSound_ && byte() == static_cast<std::uint8_t>(letter);
  }

  [[nodiscard]] bool isWhole() const { return isSound_ && at_ == bytes_.size(); }
  [[nodiscard]] bool isSound() const { return isSound_; }

  std::uint16_t count() {
    const std::uint16_t low = byte();
    return static_cast<std::uint16_t>(low | byte() << 8);
  }
  PointPx point() {
    const float x = px(number());
    return {x, px(number())};
  }
  Rung rung() {
    last_.ax += number();
    last_.ay += number();
    last_.acrossX += number();
    last_.acrossY += number();
    return {{px(last_.ax), px(last_.ay)},
            {px(last_.ax + last_.acrossX), px(last_.ay + last_.acrossY)}};
  }

 private:
  static float px(int steps) { return static_cast<float>(steps) / kMapStepsPerPx; }
  int number() { return static_cast<std::int16_t>(count()); }
  std::uint8_t byte() {
    if (at_ < bytes_.size()) return bytes_[at_++];
    isSound_ = false;
    return 0;
  }

  std::span<const std::uint8_t> bytes_;
  std::size_t at_ = 0;
  bool isSound_ = true;
  Steps last_;
};

}  // namespace

std::string packMap(const MapDrawing& map) {
  Packer out;
  out.px(map.size.width);
  out.px(map.size.height);
  out.count(map.ribbons.size());
  for (const MapRibbon& ribbon : map.ribbons) {
    out.number(static_cast<int>(ribbon.part) + (ribbon.fades ? kFades : 0));
    out.number(ribbon.place);
    out.count(ribbon.rungs.size());
    for (const Rung& rung : ribbon.rungs)
      out.rung(rung);
  }
  out.count(map.squares.size());
  for (const MapSquare& square : map.squares) {
    out.number(square.place);
    out.px(square.center.x);
    out.px(square.center.y);
  }
  return out.take();
}

std::optional<MapDrawing> unpackMap(std::span<const std::uint8_t> bytes) {
  Unpacker in(bytes);
  MapDrawing map;
  const PointPx corner = in.point();
  map.size = {corner.x, corner.y};
  for (std::size_t left = in.count(); left > 0 && in.isSound(); --left) {
    const std::uint16_t kind = in.count();
    MapRibbon ribbon{static_cast<MapPart>(kind % kFades), kind >= kFades, in.count(), {}};
    for (std::size_t rungs = in.count(); rungs > 0 && in.isSound(); --rungs)
      ribbon.rungs.push_back(in.rung());
    map.ribbons.push_back(std::move(ribbon));
  }
  for (std::size_t left = in.count(); left > 0 && in.isSound(); --left) {
    const std::uint16_t place = in.count();
    map.squares.push_back({place, in.point()});
  }
  if (!in.isWhole()) return std::nullopt;
  return map;
}

}  // namespace timeline
