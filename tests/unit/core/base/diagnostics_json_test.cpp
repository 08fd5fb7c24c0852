#include "core/base/diagnostics_json.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(AppendJsonString, EscapesWhatJsonForbids) {
  std::string out;
  appendJsonString(out, "a\"b\\c\nd\x01 Қ");
  EXPECT_EQ(out, "\"a\\\"b\\\\c\\u000ad\\u0001 Қ\"");
}

TEST(DiagnosticsJson, HasEveryFieldOfEveryDiagnostic) {
  const Diagnostics diagnostics{
      {Severity::fault,
       "date-not-edtf",
       "/events/3/date",
       {12, 7},
       "not a date",
       "write 2011-12-16"},
      {Severity::warning, "unknown-field", "", {0, 0}, "what is this", ""}};
  EXPECT_EQ(
      toJson(diagnostics),
      "[{\"severity\":\"fault\",\"rule\":\"date-not-edtf\",\"pointer\":\"/events/3/date\","
      "\"line\":12,\"column\":7,\"message\":\"not a date\",\"suggestion\":\"write 2011-12-16\"},"
      "{\"severity\":\"warning\",\"rule\":\"unknown-field\",\"pointer\":\"\",\"line\":0,\"column\":"
      "0,"
      "\"message\":\"what is this\",\"suggestion\":\"\"}]");
  EXPECT_EQ(toJson(Diagnostics{}), "[]");
}

}  // namespace
}  // namespace timeline
