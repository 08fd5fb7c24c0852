#include "layout/dump_writer.h"
#include "layout/explore_layout.h"

namespace timeline {
namespace {

void dumpLine(DumpWriter& out, const SetLine& line) {
  out.line("  line").point(line.origin).number(line.widthPx).quoted(line.text);
}

void dumpMark(DumpWriter& out, const ExploreMark& mark) {
  out.line("mark").word(nameOf(mark.look.kind)).numbered('e', mark.event);
  out.numbered('k', mark.track).rect(mark.rect);
  if (mark.look.isMinor) out.word("minor");
  if (mark.look.isUncertain) out.word("uncertain");
  if (mark.look.fadesAtStart) out.word("fades-at-start");
  if (mark.look.fadesAtEnd) out.word("fades-at-end");
  if (mark.isSelected) out.word("selected");
  if (mark.goesOnLeft) out.word("goes-on-left");
  if (mark.goesOnRight) out.word("goes-on-right");
}

}  // namespace

std::string dump(const ExploreLayout& layout) {
  DumpWriter out;
  for (const ExploreTick& tick : layout.ticks.ticks) {
    out.line("tick").number(tick.x);
    if (tick.isMajor) out.word("major");
  }
  for (const SetLine& line : layout.ticks.words)
    dumpLine(out, line);
  for (const ExploreMark& mark : layout.marks)
    dumpMark(out, mark);
  for (const ExploreLabel& label : layout.labels) {
    out.line("label").numbered('e', label.event);
    if (label.isSelected) out.word("selected");
    for (const SetLine& line : label.lines)
      dumpLine(out, line);
  }
  for (const ExploreFold& fold : layout.folds) {
    out.line("fold").numbered('k', fold.track).word(std::to_string(fold.count)).rect(fold.box);
    dumpLine(out, fold.words);
  }
  return out.take();
}

std::string dump(const ExploreBands& bands) {
  DumpWriter out;
  out.line("time").number(bands.timeLeftPx).number(bands.timeRightPx).number(bands.heightPx);
  for (const ExploreBand& band : bands.bands) {
    out.line("band").numbered('k', band.track).word(std::to_string(band.lanes));
    out.number(band.topPx).number(band.lanesTopPx).number(band.bottomPx);
    for (const SetLine& line : band.words)
      dumpLine(out, line);
  }
  return out.take();
}

}  // namespace timeline
