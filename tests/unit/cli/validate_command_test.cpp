#include <gtest/gtest.h>

#include <fstream>

#include "core/dataset/json_reader.h"
#include "support/run_program.h"

namespace timeline {
namespace {

const std::string kDatasets = TIMELINE_SOURCE_DIR "/tests/datasets/";

ProgramRun validate(const std::string& arguments) {
  return runProgram(std::string("'") + TIMELINE_PROGRAM + "' validate " + arguments);
}

TEST(ValidateCommand, SaysNothingButASummaryOfASoundDataset) {
  const std::string file = kDatasets + "valid/harbour.json";
  const ProgramRun run = validate("'" + file + "'");
  EXPECT_EQ(run.exitCode, 0);
  EXPECT_EQ(run.errors, "");
  EXPECT_EQ(run.output, file + ": 2 events, 2 claims, 3 sources; no faults, no warnings\n");
}

TEST(ValidateCommand, NamesFileLineAndColumnOfEveryFault) {
  const std::string file = kDatasets + "invalid/dangling-in-text.input.json";
  const ProgramRun run = validate("'" + file + "'");
  EXPECT_EQ(run.exitCode, 1);
  const std::string first = file +
                            ":54:25: fault: There is no claim \"length-habour\". "
                            "[dangling-reference] at /events/1/summary/en. "
                            "Did you mean \"length-harbour\"?\n";
  EXPECT_EQ(run.errors.substr(0, first.size()), first);
  EXPECT_NE(run.errors.find(":55:22: fault: There is no event \"pier-stop\"."), std::string::npos);
  EXPECT_EQ(run.output, file + ": 1 event, 2 claims, 3 sources; 3 faults, no warnings\n");
}

TEST(ValidateCommand, PassesADatasetThatHasOnlyWarnings) {
  const ProgramRun run = validate("'" + kDatasets + "invalid/lead-too-long.input.json'");
  EXPECT_EQ(run.exitCode, 0);
  EXPECT_NE(run.errors.find(": warning: "), std::string::npos);
  EXPECT_NE(run.output.find("no faults, 1 warning\n"), std::string::npos);
}

TEST(ValidateCommand, WritesJsonForPrograms) {
  const ProgramRun run = validate("--json '" + kDatasets + "invalid/date-30-february.input.json'");
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_EQ(run.errors, "");
  const JsonResult json = readJson(run.output);
  ASSERT_TRUE(json.root);
  EXPECT_EQ(json.root->find("faults")->integer, 2);
  EXPECT_EQ(json.root->find("warnings")->integer, 0);
  const JsonValue* diagnostics = json.root->find("diagnostics");
  ASSERT_EQ(diagnostics->items.size(), 2u);
  EXPECT_EQ(diagnostics->items[0].find("rule")->text, "date-impossible");
  EXPECT_EQ(diagnostics->items[0].find("line")->integer, 52);
}

TEST(ValidateCommand, AnswersTextThatIsNoJson) {
  const ProgramRun run = validate("'" + kDatasets + "invalid/json-cut.input.json'");
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_NE(run.errors.find("[json-syntax]"), std::string::npos);
  EXPECT_NE(run.output.find(": 1 fault, no warnings\n"), std::string::npos);
}

TEST(ValidateCommand, SaysInOneLineWhatItCannotRead) {
  const ProgramRun missing = validate("no/such/file.json");
  EXPECT_EQ(missing.exitCode, 2);
  EXPECT_EQ(missing.output, "");
  EXPECT_EQ(missing.errors,
            "timeline validate: cannot read no/such/file.json: No such file or directory\n");
  EXPECT_EQ(validate("'" + kDatasets + "'").exitCode, 2);
}

TEST(ValidateCommand, RefusesWrongCalls) {
  EXPECT_EQ(validate("").exitCode, 2);
  EXPECT_EQ(validate("--yaml x.json").exitCode, 2);
  EXPECT_EQ(runProgram(std::string("'") + TIMELINE_PROGRAM + "'").exitCode, 2);
  const ProgramRun help = validate("--help");
  EXPECT_EQ(help.exitCode, 0);
  EXPECT_NE(help.output.find("--json"), std::string::npos);
}

TEST(ValidateCommand, AnswersTwoHundredMegabytesOfNothing) {
  const TemporaryFolder folder;
  const std::string file = (folder.path() / "blank.json").string();
  std::ofstream(file).close();
  std::filesystem::resize_file(file, 200u * 1024u * 1024u);
  const ProgramRun run = validate("'" + file + "'");
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_NE(run.errors.find("[file-too-large]"), std::string::npos);
}

}  // namespace
}  // namespace timeline
