#include <CLI/CLI.hpp>

#include "cli/html_command.h"
#include "cli/validate_command.h"

namespace {

constexpr int kUsage = 2;

void addValidate(CLI::App& app, timeline::ValidateOptions& options, int& exitCode) {
  CLI::App* command =
      app.add_subcommand("validate", "Says everything that is wrong with a dataset");
  command->add_option("FILE", options.dataset, "The dataset")->required();
  command->add_flag("--json", options.json, "Print the findings as JSON");
  command->callback([&] { exitCode = timeline::runValidate(options); });
}

void addInputs(CLI::App* command, timeline::InputPlaces& places) {
  places.command = command->get_name();
  command->add_option("FILE", places.dataset, "The dataset")->required();
  command->add_option("--assets", places.manifest, "The bundler's manifest")->required();
  command->add_option("--messages", places.messages,
                      "Interface words (default: messages/LANG.json beside the dataset)");
  command->add_option("--pictures", places.pictures,
                      "Folder of pictures (default: ../assets beside the dataset)");
}

void addHtml(CLI::App& app, timeline::HtmlOptions& options, int& exitCode) {
  CLI::App* command = app.add_subcommand("html", "Writes the whole static site of a dataset");
  addInputs(command, options.inputs);
  command->add_option("-o,--output", options.output, "Folder of the site, made anew")->required();
  command->callback([&] { exitCode = timeline::runHtml(options); });
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Makes documentaries from datasets.", "timeline"};
  app.require_subcommand(1);
  int exitCode = 0;
  timeline::ValidateOptions validate;
  timeline::HtmlOptions html;
  addValidate(app, validate, exitCode);
  addHtml(app, html, exitCode);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // Help is a success; every other way to end here is a wrong call.
    return app.exit(error) == 0 ? 0 : kUsage;
  }
  return exitCode;
}
