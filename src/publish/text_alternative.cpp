#include "publish/text_alternative.h"

#include <utility>
#include <vector>

#include "base/text_list.h"
#include "publish/prose.h"
#include "publish/table_columns.h"
#include "publish/text_findings.h"
#include "scene/analysis_texts.h"
#include "scene/texts.h"

namespace dkart::publish {
namespace {

constexpr std::size_t longest_brief = 250;

std::string measure_words(analysis::Measure measure, const Messages& messages) {
  return messages.get("measure_in_text." + key_of(measure));
}

// A title of one's own need not say when.
std::string title_with_period(const TextInput& input) {
  const std::string title = scene::sheet_title(input.data, input.recipe, input.messages);
  if (input.recipe.title.empty() || !shows_decisions(input.recipe) || input.recipe.coverage) return title;
  const std::string period = scene::period_words(input.data, input.recipe, input.messages);
  return period.empty() ? title : title + " (" + period + ")";
}

std::string opening_with(const TextInput& input, const std::string& title) {
  return input.messages.get("passport.opening", {{"title", title}});
}

std::string brief_text(const TextInput& input) {
  const std::string opening = opening_with(input, title_with_period(input));
  for (std::size_t most = 5; most > 0; --most) {
    const std::string finding = main_finding(input, most);
    std::string text = opening + (finding.empty() ? "" : " " + finding);
    if (length_of(text) <= longest_brief) return text;
  }
  return shortened(opening, longest_brief);
}

// ---- what is shown ----

std::string filter_sentence(const TextInput& input) {
  std::vector<std::string> parts = scene::filter_words(input.data, input.recipe, input.messages);
  const auto& kinds = input.recipe.filter.kinds;
  if (!kinds.empty()) {
    std::vector<std::string> words;
    for (const domain::DecisionKind kind : kinds)
      words.push_back(with_small_initial(input.messages.get("kind." + std::string(analysis::code_of(kind)))));
    parts.insert(parts.begin(), listed(words, input.messages));
  }
  if (parts.empty()) return {};
  return input.messages.get("passport.only", {{"filter", joined(parts, "; ")}});
}

std::string decisions_sentence(const TextInput& input) {
  const MessageArgs counts{{"count", std::to_string(input.sheet.evaluation.selection.size())},
                           {"total", std::to_string(input.data.decisions.size())}};
  return input.messages.get("passport.decisions_of",
                            {{"decisions", input.messages.get("sheet.decisions_of", counts)}});
}

std::string shown_sentence(const TextInput& input) {
  const Messages& messages = input.messages;
  const recipe::MapRecipe& recipe = input.recipe;
  const scene::Evaluation& shown = input.sheet.evaluation;
  if (shown.coverage || !shown.fill) {
    if (shown.coverage || !recipe.symbols) return {};
    return messages.get("passport.circles_show", {{"measure", measure_words(*recipe.symbols, messages)}});
  }
  const std::string measure = measure_words(*shown.fill, messages);
  if (is_difference(recipe)) {
    return messages.get("passport.difference_shows",
                        {{"measure", measure},
                         {"earlier", scene::period_label(recipe.comparison->earlier, messages)},
                         {"later", scene::period_label(recipe.comparison->later, messages)}});
  }
  if (!recipe.symbols) return messages.get("passport.fill_shows", {{"measure", measure}});
  return messages.get("passport.both_show",
                      {{"fill", measure}, {"circles", measure_words(*recipe.symbols, messages)}});
}

std::string opening_paragraph(const TextInput& input) {
  const Messages& messages = input.messages;
  const bool decisions = shows_decisions(input.recipe) && !input.sheet.evaluation.coverage;
  std::vector<std::string> sentences{
      opening_with(input, scene::sheet_title(input.data, input.recipe, messages))};
  if (!input.recipe.subtitle.empty()) sentences.push_back(input.recipe.subtitle);
  sentences.push_back(shown_sentence(input));
  sentences.push_back(messages.get(
      input.recipe.level == analysis::Level::county ? "passport.by_county" : "passport.by_municipality"));
  if (decisions) {
    const std::string period = scene::period_words(input.data, input.recipe, messages);
    if (!period.empty()) sentences.push_back(messages.get("passport.period", {{"period", period}}));
    sentences.push_back(decisions_sentence(input));
  }
  sentences.push_back(filter_sentence(input));
  return joined(sentences, " ");
}

// ---- how the areas are coloured ----

std::string entry(const TextInput& input, const scene::SwatchEntry& swatch) {
  const Messages& messages = input.messages;
  const analysis::Level level = input.recipe.level;
  std::string areas = area_count(swatch.count, level, messages);
  if (swatch.later_count) {
    areas = messages.get("passport.then_later",
                         {{"earlier", areas}, {"later", area_count(*swatch.later_count, level, messages)}});
  }
  return messages.get("passport.class_with_count", {{"class", swatch.label}, {"areas", areas}});
}

std::string entries(const TextInput& input, const std::vector<scene::SwatchEntry>& swatches) {
  std::vector<std::string> words;
  for (const scene::SwatchEntry& swatch : swatches) words.push_back(entry(input, swatch));
  return listed(words, input.messages);
}

std::string classes_paragraph(const TextInput& input) {
  const scene::Legend& legend = input.sheet.legend;
  const Messages& messages = input.messages;
  std::vector<std::string> sentences;
  if (!legend.classes.empty()) {
    sentences.push_back(messages.get(
        "passport.classes", {{"title", legend.fill_title}, {"classes", entries(input, legend.classes)}}));
  }
  if (!legend.empties.empty())
    sentences.push_back(messages.get("passport.empties", {{"classes", entries(input, legend.empties)}}));
  std::vector<std::string> symbols;
  for (const scene::SymbolEntry& symbol : legend.symbols)
    symbols.push_back(messages.get("passport.quoted", {{"text", symbol.label}}));
  if (!symbols.empty())
    sentences.push_back(messages.get("passport.symbols", {{"symbols", listed(symbols, messages)}}));
  return joined(sentences, " ");
}

std::string full_text(const TextInput& input) {
  std::vector<std::string> paragraphs{opening_paragraph(input)};
  for (std::string& finding : findings(input)) paragraphs.push_back(std::move(finding));
  paragraphs.push_back(classes_paragraph(input));
  for (std::string& line :
       scene::foot_lines(input.data, input.recipe, input.sheet.evaluation, input.messages))
    paragraphs.push_back(std::move(line));
  return joined(paragraphs, "\n\n");
}

}  // namespace

TextAlternative text_alternative(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                 const scene::Composition& sheet, const Messages& messages) {
  const TextInput input{data, recipe, sheet, messages};
  return {brief_text(input), full_text(input)};
}

}  // namespace dkart::publish
