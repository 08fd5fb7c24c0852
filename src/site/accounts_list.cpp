#include "site/accounts_list.h"

#include <algorithm>

#include "core/narrative/accounts.h"
#include "core/narrative/phrases.h"
#include "core/time/date_words.h"
#include "core/time/edtf_parser.h"
#include "site/lengths.h"
#include "site/source_list.h"

namespace timeline {
namespace {

/// Element names of a ladder: the same rungs as a table or as a list.
struct LadderTags {
  std::string_view ladder;
  std::string_view rung;
  std::string_view cell;
};

constexpr LadderTags kTable{"tbody", "tr", "td"};
constexpr LadderTags kList{"ol", "li", "div"};

/// As many answers show on a phone; the rest opens there, and stands open on wider screens.
constexpr std::size_t kRungsFirst = 4;

bool isCharted(const Dataset& dataset, std::size_t question) {
  return std::any_of(dataset.charts.begin(), dataset.charts.end(), [question](const Chart& chart) {
    return chart.kind == ChartKind::dots && chart.question == question;
  });
}

/// @pre not reported: that is the rule and needs no word
std::string_view statusKey(ClaimStatus status) {
  switch (status) {
    case ClaimStatus::confirmed:
      return "status.confirmed";
    case ClaimStatus::refuted:
      return "status.refuted";
    case ClaimStatus::reported:
    case ClaimStatus::unverified:
      break;
  }
  return "status.unverified";
}

bool hasScale(const Question& question) {
  return question.scaleMaximum > question.scaleMinimum;
}

double scaleFraction(const Question& question, std::int64_t value) {
  const auto span = static_cast<double>(question.scaleMaximum - question.scaleMinimum);
  return std::clamp(static_cast<double>(value - question.scaleMinimum) / span, 0.0, 1.0);
}

void writeScale(HtmlWriter& html, const RenderContext& context, std::size_t index,
                std::string_view tag) {
  const Claim& claim = context.dataset.claims[index];
  const Question& question = context.dataset.questions[*claim.question];
  html.open(tag,
            {{"class", "scale"}, {"data-a", "q" + std::to_string(index)}, {"aria-hidden", "true"}});
  if (claim.figure) {
    const std::string x = percent(scaleFraction(question, claim.figure->low));
    html.open("svg").shape("line", {{"x2", "100%"}, {"y1", "50%"}, {"y2", "50%"}});
    if (claim.figure->high > claim.figure->low) {
      const std::string end = percent(scaleFraction(question, claim.figure->high));
      html.shape("line",
                 {{"class", "range"}, {"x1", x}, {"x2", end}, {"y1", "50%"}, {"y2", "50%"}});
    }
    const bool hollow = claim.status == ClaimStatus::unverified;
    html.shape("circle", {{hollow ? "class" : "", "hollow"}, {"cx", x}, {"cy", "50%"}, {"r", "5"}})
        .close();
  }
  html.close();
}

void writeAnswer(HtmlWriter& html, const RenderContext& context, const Claim& claim,
                 std::string_view tag) {
  html.open(tag, {{"class", "answer"}});
  if (!claim.words.empty())
    writeMarkup(html, context, context.words(claim.words));
  else if (claim.figure)
    html.text(figureInWords(*claim.figure, context.messages));
  else
    writeMarkup(html, context, context.words(claim.statement));
  if (claim.status != ClaimStatus::reported)
    html.text(" — ").text(context.say(statusKey(claim.status)));
  html.close();
}

/// "Confirmed by the editors, 3 May 2026. Two registers agree."
void writeVerdict(HtmlWriter& html, const RenderContext& context, const Claim& claim) {
  const auto on = parseEdtf(claim.verdict->on);
  const std::string date = on ? dateInWords(*on, context.messages) : claim.verdict->on;
  const std::string_view key =
      claim.status == ClaimStatus::confirmed ? "verdict.confirmed" : "verdict.refuted";
  html.text(context.say(key, {{"by", claim.verdict->by}, {"date", date}})).text(" ");
  writeWords(html, context, claim.verdict->why);
}

void writeRung(HtmlWriter& html, const RenderContext& context, std::size_t index,
               const LadderTags& tags) {
  const Claim& claim = context.dataset.claims[index];
  const bool scaled = hasScale(context.dataset.questions[*claim.question]);
  html.open(tags.rung,
            {{"class", scaled ? "rung" : "rung plain-rung"}, {"id", "claim=" + claim.id}});
  html.element(tags.cell, {{"class", "when"}},
               claim.saidOn ? dateInWords(*claim.saidOn, context.messages, DateStyle::brief)
                            : context.say("accounts.undated"));
  writeAnswer(html, context, claim, tags.cell);
  html.open(tags.cell, {{"class", "who"}});
  html.text(context.words(claim.saidBy.name))
      .text(" · ")
      .text(speakerKindInWords(claim.saidBy.kind, context.messages));
  writeSourceLabels(html, context, claim.sources);
  html.close();
  if (!claim.words.empty() || claim.figure)
    writeText(html, context, tags.cell, "statement", claim.statement);
  if (claim.verdict) {
    html.open(tags.cell, {{"class", "statement"}});
    writeVerdict(html, context, claim);
    html.close();
  }
  if (scaled) writeScale(html, context, index, tags.cell);
  html.close();
}

/// The rungs [from, to) as one ladder under the heading with that id.
void writeLadder(HtmlWriter& html, const RenderContext& context, const Accounts& accounts,
                 std::size_t from, std::size_t to, const std::string& heading) {
  const bool table = isCharted(context.dataset, accounts.question);
  const LadderTags& tags = table ? kTable : kList;
  if (table)
    html.open("table", {{"class", "ladder"}, {"role", "table"}, {"aria-labelledby", heading}})
        .open("tbody", {{"role", "rowgroup"}});
  else
    html.open("ol", {{"class", "ladder"},
                     {"aria-labelledby", heading},
                     {from == 0 ? "" : "start", std::to_string(from + 1)}});
  for (std::size_t rung = from; rung < to; ++rung)
    writeRung(html, context, accounts.claims[rung], tags);
  html.close();
  if (table) html.close();
}

}  // namespace

void writeAccounts(HtmlWriter& html, const RenderContext& context, std::size_t question) {
  const Accounts accounts = accountsOf(context.dataset, question);
  const Question& asked = context.dataset.questions[question];
  const std::string heading = "question=" + asked.id;
  html.open("div", {{"class", "accounts"}});
  html.element("h4", {{"id", heading}},
               accountsHeading(context.dataset, accounts, context.messages));
  writeText(html, context, "p", "neutral", asked.neutral);
  const std::size_t count = accounts.claims.size();
  const std::size_t first = std::min(count, kRungsFirst);
  writeLadder(html, context, accounts, 0, first, heading);
  if (first < count) {
    html.open("details").open("summary", {{"class", "rung"}});
    html.element("u", context.messages.formatCount("accounts.more", count - first)).close();
    writeLadder(html, context, accounts, first, count, heading);
    html.close();
  }
  html.close();
}

void writeSaidBy(HtmlWriter& html, const RenderContext& context, const Claim& claim) {
  html.text(context.words(claim.saidBy.name))
      .text(" · ")
      .text(speakerKindInWords(claim.saidBy.kind, context.messages));
  if (claim.saidOn)
    html.text(" · ").text(dateInWords(*claim.saidOn, context.messages, DateStyle::brief));
  if (claim.status == ClaimStatus::unverified)
    html.text(" · ").text(context.say(statusKey(claim.status)));
  writeSourceLabels(html, context, claim.sources);
  if (claim.verdict) {
    html.text(". ");
    writeVerdict(html, context, claim);
  }
}

}  // namespace timeline
