#include "cli/html_command.h"

#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
  CLI::App app{"Makes documentaries from datasets.", "timeline"};
  app.require_subcommand(1);
  int exitCode = 0;

  timeline::HtmlOptions html;
  CLI::App* htmlCommand = app.add_subcommand("html", "Writes the whole static site of a dataset");
  htmlCommand->add_option("FILE", html.dataset, "The dataset")->required();
  htmlCommand->add_option("--assets", html.manifest, "The bundler's manifest")->required();
  htmlCommand->add_option("--messages", html.messages, "Interface words (default: messages/LANG.json beside the dataset)");
  htmlCommand->add_option("--pictures", html.pictures, "Folder of pictures (default: ../assets beside the dataset)");
  htmlCommand->add_option("-o,--output", html.output, "Folder of the site, made anew")->required();
  htmlCommand->callback([&] { exitCode = timeline::runHtml(html); });

  CLI11_PARSE(app, argc, argv);
  return exitCode;
}
