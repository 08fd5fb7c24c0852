#include "layout/dump_writer.h"
#include "layout/story_layout.h"

namespace timeline {
namespace {

std::string_view nameOf(TickUnit unit) {
  switch (unit) {
    case TickUnit::day:
      return "day";
    case TickUnit::month:
      return "month";
    case TickUnit::year:
      return "year";
    case TickUnit::decade:
      return "decade";
    case TickUnit::century:
      return "century";
  }
  return "day";
}

struct PieceDumper {
  DumpWriter& out;

  void operator()(const AxisSegment& axis) {
    out.line("axis").number(axis.x).number(axis.top).number(axis.bottom);
  }
  void operator()(const AxisNotch& notch) {
    out.line("notch").word(nameOf(notch.tick.unit)).number(notch.tick.y);
    const CivilDate date = civilDateOf(notch.tick.at);
    out.word(std::to_string(date.year) + '-' + std::to_string(date.month) + '-' +
             std::to_string(date.day));
  }
  void operator()(const GapDashes& gap) {
    out.line("gap").number(gap.axisX);
    for (const float y : gap.y)
      out.number(y);
  }
  void operator()(const ReturnHook& hook) {
    out.line("return").number(hook.axisX).number(hook.textX).number(hook.y);
  }
  void operator()(const TrackBar& bar) {
    out.line("track").numbered('k', bar.track).rect(bar.rect);
  }
  void operator()(const EventMark& mark) {
    out.line("mark").word(nameOf(mark.kind)).numbered('e', mark.event);
    out.number(mark.x).number(mark.top).number(mark.bottom);
    if (mark.minor) out.word("minor");
    if (mark.fadesAtStart) out.word("fades-at-start");
    if (mark.fadesAtEnd) out.word("fades-at-end");
    if (mark.opensUpwards) out.word("opens-upwards");
  }
  void operator()(const AccountScale& scale) {
    out.line("scale").rect(scale.box).number(scale.fromX).number(scale.toX);
    if (scale.fadesTowards > 0) out.word("or-more");
    if (scale.fadesTowards < 0) out.word("or-less");
    if (scale.hollow) out.word("hollow");
  }
  void operator()(const PartsChart& chart) {
    out.line("parts").rect(chart.box);
    for (const PartsChart::Part& part : chart.parts)
      out.line("  part").rect(part.rect);
  }
  void operator()(const DecadeBox& decade) {
    out.line("decade").rect(decade.box).word(std::to_string(decade.strokes.size()) + "-strokes");
    if (decade.chapter) out.numbered('c', *decade.chapter);
  }
  void operator()(const PlacedPicture& picture) {
    out.line(picture.motif ? "motif" : "picture").numbered('m', picture.media);
    out.rect(picture.rect);
  }
};

}  // namespace

std::string dump(const StoryLayout& layout) {
  DumpWriter out;
  out.line("content").number(layout.content.width).number(layout.content.height);
  for (const PieceLayer& layer : layout.layers) {
    for (const PlacedPiece& piece : layer.pieces)
      std::visit(PieceDumper{out}, piece.piece);
  }
  return out.take();
}

}  // namespace timeline
