#include "publish/text_findings.h"

#include <algorithm>
#include <variant>

#include "base/number_text.h"
#include "base/text_list.h"
#include "publish/prose.h"
#include "publish/table_columns.h"
#include "scene/analysis_texts.h"
#include "scene/coverage_texts.h"
#include "scene/grant_texts.h"
#include "scene/texts.h"

namespace dkart::publish {
namespace {

using analysis::AreaValue;
using analysis::Level;
using analysis::Measure;
using scene::Evaluation;

constexpr std::size_t told = 5;           // areas in a ranking
constexpr std::size_t most_unknown = 20;  // names of areas without a figure

struct Telling {
  std::size_t most = told;
  WithCounty county = WithCounty::yes;
};

std::string areas_with(const TextInput& input, const std::vector<Ranked>& areas, const Telling& telling,
                       const std::function<std::string(std::size_t)>& figure) {
  return listed_areas(input.data, input.recipe.level, areas, telling.most, telling.county, figure,
                      input.messages);
}

// ---- one measure ----

std::string context_figure(double value, Measure measure, const Messages& messages) {
  return measure == Measure::grants ? scene::kroner_text(value, messages)
                                    : scene::context_text(value, measure, messages);
}

// Classes of centrality are no amounts: those in the first are told by name, if they are few.
std::string most_central(const TextInput& input, const std::vector<AreaValue>& values) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i] == AreaValue(1.0))
      names.push_back(area_name(input.data, input.recipe.level, i, WithCounty::no, input.messages));
  }
  if (names.empty() || names.size() > most_unknown) return {};
  return input.messages.get("passport.most_central", {{"areas", listed(names, input.messages)}});
}

std::string highest(const TextInput& input, const Evaluation& shown, const std::vector<AreaValue>& values,
                    Measure measure, const Telling& telling) {
  const Messages& messages = input.messages;
  if (measure == Measure::centrality) return most_central(input, values);
  const std::vector<Ranked> areas = ranked(values);
  const auto figure = [&](std::size_t area) {
    return analysis::is_context(measure) ? context_figure(std::get<double>(values[area]), measure, messages)
                                         : scene::measure_text(shown.figures.areas[area], measure, messages);
  };
  std::string key = key_of(measure);
  if (!analysis::is_signed(measure)) {
    if (areas.empty()) return {};
    return messages.get("passport.most_" + key, {{"areas", areas_with(input, areas, telling, figure)}});
  }
  std::vector<Ranked> up, down;
  for (const Ranked& one : areas) (one.value > 0 ? up : down).push_back(one);
  std::ranges::stable_sort(down, std::ranges::less{}, &Ranked::value);
  std::vector<std::string> sentences;
  if (!up.empty())
    sentences.push_back(
        messages.get("passport.most_growth", {{"areas", areas_with(input, up, telling, figure)}}));
  if (!down.empty())
    sentences.push_back(
        messages.get("passport.most_decline", {{"areas", areas_with(input, down, telling, figure)}}));
  return joined(sentences, " ");
}

// Circles first: they are the map's subject where there are any.
std::vector<std::string> highest_shown(const TextInput& input, const Evaluation& shown,
                                       const Telling& telling) {
  std::vector<std::string> sentences;
  const auto add = [&](std::string sentence) {
    if (!sentence.empty()) sentences.push_back(std::move(sentence));
  };
  if (input.recipe.symbols) add(highest(input, shown, shown.symbol_values, *input.recipe.symbols, telling));
  if (shown.fill && shown.fill != input.recipe.symbols)
    add(highest(input, shown, shown.fill_values, *shown.fill, telling));
  return sentences;
}

// ---- decisions ----

std::string counted(const TextInput& input, std::size_t decisions, const analysis::Figures& total) {
  const Messages& messages = input.messages;
  std::string text = messages.get("count.decisions", {{"count", std::to_string(decisions)}});
  if (total.jobs_min || total.jobs_max) {
    text = messages.get("passport.total_jobs",
                        {{"decisions", text}, {"jobs", scene::jobs_text(total, messages)}});
  }
  if (total.jobs_unknown > 0)
    text += "; " + messages.get("passport.of_them_unknown", {{"count", std::to_string(total.jobs_unknown)}});
  return text + ".";
}

std::string without_figure(const TextInput& input, const Evaluation& shown) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < shown.figures.areas.size(); ++i) {
    if (shown.figures.areas[i].jobs_unknown > 0)
      names.push_back(area_name(input.data, input.recipe.level, i, WithCounty::no, input.messages));
  }
  if (names.empty() || names.size() > most_unknown) return {};
  return input.messages.get("passport.unknown_in", {{"areas", listed(names, input.messages)}});
}

// Where in the country: what the eye takes from the map at once.
std::string by_county(const TextInput& input, const Evaluation& shown) {
  if (input.recipe.level == Level::county || input.recipe.symbols != Measure::jobs) return {};
  const auto counties = analysis::count_figures(input.data, shown.selection, Level::county);
  const auto values = analysis::area_values(input.data, counties, Measure::jobs, shown.scope);
  const std::vector<Ranked> areas = ranked(values);
  if (areas.size() < 2) return {};
  return input.messages.get(
      "passport.most_by_county",
      {{"areas", listed_areas(
                     input.data, Level::county, areas, told, WithCounty::no,
                     [&](std::size_t area) { return scene::jobs_text(counties.areas[area], input.messages); },
                     input.messages)}});
}

std::vector<std::string> decision_findings(const TextInput& input) {
  const Evaluation& shown = input.sheet.evaluation;
  std::vector<std::string> paragraphs = highest_shown(input, shown, {});
  if (!shows_decisions(input.recipe)) {
    if (shows_grants(input.recipe))
      paragraphs.push_back(scene::known_grants_text(input.data, input.recipe.grants, input.messages) + ".");
    return paragraphs;
  }
  if (paragraphs.empty()) paragraphs.push_back(input.messages.get("passport.nothing"));
  paragraphs.push_back(by_county(input, shown));
  paragraphs.push_back(
      joined({input.messages.get("passport.in_all",
                                 {{"what", counted(input, shown.selection.size(), shown.figures.total)}}),
              without_figure(input, shown)},
             " "));
  return paragraphs;
}

// ---- two periods ----

std::string period_total(const TextInput& input, const std::string& period,
                         const analysis::FigureTable& figures) {
  return input.messages.get("passport.of_period",
                            {{"period", scene::period_label(period, input.messages)},
                             {"what", counted(input, figures.total.decisions, figures.total)}});
}

std::string largest_differences(const TextInput& input, const Telling& telling) {
  const Evaluation& shown = input.sheet.evaluation;
  const Messages& messages = input.messages;
  std::vector<Ranked> up, down;
  for (const Ranked& one : ranked(shown.fill_values)) (one.value > 0 ? up : down).push_back(one);
  std::ranges::stable_sort(down, std::ranges::less{}, &Ranked::value);
  const std::string measure = messages.get("measure_in_text." + key_of(*shown.fill));
  const auto sentence = [&](const std::vector<Ranked>& areas, const std::string& key) {
    if (areas.empty()) return messages.get("passport.no_" + key, {{"measure", measure}});
    const auto figure = [&](std::size_t area) { return scene::fill_text(shown, area, messages); };
    return messages.get("passport.largest_" + key,
                        {{"measure", measure}, {"areas", areas_with(input, areas, telling, figure)}});
  };
  return sentence(up, "rise") + " " + sentence(down, "fall");
}

std::vector<std::string> comparison_findings(const TextInput& input) {
  const Evaluation& shown = input.sheet.evaluation;
  const recipe::Comparison& periods = *input.recipe.comparison;
  std::vector<std::string> paragraphs;
  if (is_difference(input.recipe)) {
    paragraphs.push_back(largest_differences(input, {}));
    paragraphs.push_back(period_total(input, periods.earlier, shown.compared->earlier) + " " +
                         period_total(input, periods.later, shown.compared->later));
    return paragraphs;
  }
  for (std::size_t i = 0; i < input.sheet.panes.size(); ++i) {
    const Evaluation& pane = input.sheet.panes[i];
    std::vector<std::string> sentences{
        period_total(input, i == 0 ? periods.earlier : periods.later, pane.figures)};
    for (std::string& sentence : highest_shown(input, pane, {})) sentences.push_back(std::move(sentence));
    paragraphs.push_back(joined(sentences, " "));
  }
  return paragraphs;
}

// ---- coverage ----

std::string persons(double count, const Messages& messages) {
  return readable_number(count, 0, messages.language());
}

std::string largest_gaps(const TextInput& input, const Telling& telling) {
  const scene::CoverageResult& result = *input.sheet.evaluation.coverage;
  const Messages& messages = input.messages;
  std::vector<AreaValue> outside;
  for (std::size_t i = 0; i < input.sheet.evaluation.fill_values.size(); ++i) {
    const double count = scene::reach_of(result.reach(), input.recipe.level, i).outside_of(result.limit);
    const bool in_scope =
        !std::holds_alternative<analysis::OutOfScope>(input.sheet.evaluation.fill_values[i]);
    outside.push_back(in_scope && count > 0 ? AreaValue(count) : AreaValue(analysis::Zero{}));
  }
  const std::vector<Ranked> areas = ranked(outside);
  const std::string limit =
      scene::reach_short(input.recipe.coverage->limit, *input.recipe.coverage, messages);
  if (areas.empty()) return messages.get("passport.nobody_outside", {{"limit", limit}});
  const auto figure = [&](std::size_t area) {
    const coverage::ReachFigures& own = scene::reach_of(result.reach(), input.recipe.level, area);
    return messages.get("passport.people_and_share",
                        {{"people", persons(own.outside_of(result.limit), messages)},
                         {"share", scene::share_text(own.share_outside(result.limit), messages)}});
  };
  return messages.get("passport.largest_gaps",
                      {{"limit", limit}, {"areas", areas_with(input, areas, telling, figure)}});
}

std::string bands(const TextInput& input) {
  const scene::CoverageResult& result = *input.sheet.evaluation.coverage;
  const Messages& messages = input.messages;
  const coverage::ReachFigures& country = result.reach().country;
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < country.inside.size(); ++i) {
    const auto share = country.share_outside(i);
    parts.push_back(messages.get(
        "passport.within",
        {{"people", persons(country.inside[i], messages)},
         {"share", scene::share_text(share ? std::optional(1 - *share) : std::nullopt, messages)},
         {"limit", scene::reach_short(result.reach().request.bands[i], *input.recipe.coverage, messages)}}));
  }
  return messages.get("passport.bands", {{"population", persons(country.population, messages)},
                                         {"parts", listed(parts, messages)}});
}

std::string longest(const TextInput& input, const Telling& telling) {
  if (input.recipe.coverage->shows != recipe::CoverageMeasure::mean_distance) return {};
  const std::vector<AreaValue>& values = input.sheet.evaluation.fill_values;
  const auto figure = [&](std::size_t area) {
    return scene::reach_short(std::get<double>(values[area]), *input.recipe.coverage, input.messages);
  };
  const std::vector<Ranked> areas = ranked(values);
  return areas.empty() ? std::string()
                       : input.messages.get("passport.longest_mean",
                                            {{"areas", areas_with(input, areas, telling, figure)}});
}

std::vector<std::string> coverage_findings(const TextInput& input) {
  recipe::MapRecipe unlabelled = input.recipe;  // what the labels say is not of the text
  unlabelled.layers.labels = false;
  return {scene::coverage_subtitle(unlabelled, *input.sheet.evaluation.coverage, input.messages) + " " +
              bands(input),
          longest(input, {}), largest_gaps(input, {})};
}

}  // namespace

std::vector<std::string> findings(const TextInput& input) {
  std::vector<std::string> paragraphs = input.sheet.evaluation.coverage   ? coverage_findings(input)
                                        : input.sheet.evaluation.compared ? comparison_findings(input)
                                                                          : decision_findings(input);
  std::erase(paragraphs, std::string());
  return paragraphs;
}

std::string main_finding(const TextInput& input, std::size_t most) {
  const Evaluation& shown = input.sheet.evaluation;
  const Telling telling{most, WithCounty::no};
  if (shown.coverage) {
    const std::string mean = longest(input, telling);
    return mean.empty() ? largest_gaps(input, telling) : mean;
  }
  if (is_difference(input.recipe)) return largest_differences(input, telling);
  if (input.sheet.panes.size() == 2) {
    std::string text;
    for (std::size_t i = 0; i < 2; ++i) {
      const auto& period = i == 0 ? input.recipe.comparison->earlier : input.recipe.comparison->later;
      const std::vector<std::string> sentences = highest_shown(input, input.sheet.panes[i], telling);
      if (sentences.empty()) continue;
      text +=
          (text.empty() ? "" : " ") +
          input.messages.get("passport.of_period", {{"period", scene::period_label(period, input.messages)},
                                                    {"what", with_small_initial(sentences.front())}});
    }
    return text;
  }
  const std::vector<std::string> sentences = highest_shown(input, shown, telling);
  return sentences.empty() ? std::string() : sentences.front();
}

}  // namespace dkart::publish
