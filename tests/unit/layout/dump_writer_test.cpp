#include "layout/dump_writer.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(DumpWriter, RoundsNumbersToHundredthsWithoutNeedlessZeros) {
  DumpWriter out;
  out.line("n").number(1).number(0.5F).number(-0.25F).number(0.004F).number(-0.004F);
  out.number(12'345.678F);
  EXPECT_EQ(out.take(), "n 1 0.5 -0.25 0 0 12345.68\n");
}

TEST(DumpWriter, WritesColoursAndWords) {
  DumpWriter out;
  out.line("a").color({0xF4, 0xEF, 0xE6, 0x80}).quoted("two words").line("b");
  EXPECT_EQ(out.take(), "a #f4efe680 \"two words\"\nb\n");
  EXPECT_EQ(out.take(), "");
}

}  // namespace
}  // namespace timeline
