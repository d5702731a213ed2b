#include "cli/stats_question.h"

#include <utility>
#include <vector>

#include "cli/choices.h"
#include "cli/filter_options.h"
#include "cli/grant_options.h"
#include "cli/map_options.h"

namespace dkart::cli {
namespace {

using analysis::Grouping;

Status refuse_together(bool first_given, std::string_view first, bool second_given, std::string_view second) {
  if (!first_given || !second_given) return {};
  return Error{"options_exclude", {}, {{"first", std::string(first)}, {"second", std::string(second)}}};
}

/// Options that would have no effect beside --by or --compare.
Status check_together(const StatsArguments& arguments) {
  const bool by = arguments.by.has_value(), compare = arguments.compare.has_value();
  struct Pair {
    bool first_given;
    std::string_view first;
    bool second_given;
    std::string_view second;
  };
  for (const Pair& pair :
       std::vector<Pair>{{by, "--by", compare, "--compare"},
                         {by, "--by", arguments.level.has_value(), "--level"},
                         {by, "--by", arguments.measure.has_value(), "--measure"},
                         {by, "--by", arguments.classes.has_value(), "--classes"},
                         {compare, "--compare", arguments.measure.has_value(), "--measure"},
                         {compare, "--compare", arguments.classes.has_value(), "--classes"},
                         {compare, "--compare", !arguments.filter.periods.empty(), "--period"},
                         {arguments.definition.has_value(), "--definition", arguments.oslo_area.has_value(),
                          "--oslo-area"}}) {
    if (Status checked = refuse_together(pair.first_given, pair.first, pair.second_given, pair.second);
        !checked) {
      return checked;
    }
  }
  return {};
}

Result<Grouping> read_grouping(const std::string& word) {
  std::vector<Choice<Grouping>> choices;
  using enum Grouping;
  for (const Grouping grouping :
       {ministry, kind, centrality, period, oslo_area, sami_area, population_change}) {
    choices.push_back({code_of(grouping), grouping});
  }
  return choose("--by", word, choices);
}

Status read_areas(const StatsArguments& arguments, recipe::MapRecipe& recipe) {
  recipe.symbols = std::nullopt;
  recipe.fill = analysis::Measure::jobs;
  if (arguments.measure) {
    const auto measure = read_measure("--measure", *arguments.measure);
    if (!measure) return measure.error();
    recipe.fill = *measure;
  }
  if (arguments.level) {
    const auto level = read_level(*arguments.level);
    if (!level) return level.error();
    recipe.level = *level;
  }
  if (arguments.classes) {
    auto classes = read_classes(*arguments.classes);
    if (!classes) return classes.error();
    recipe.classes.request = std::move(*classes);
  }
  const auto grants = apply_grant_options({}, arguments.grants, "--grant-year");
  if (!grants) return grants.error();
  recipe.grants = *grants;
  return check_grants_shown(recipe, arguments.grants);
}

}  // namespace

Result<StatsQuestion> understand_stats(const StatsArguments& arguments) {
  StatsQuestion question;
  if (const Status read = read_areas(arguments, question.recipe); !read) return read.error();
  if (arguments.by) {
    const auto grouping = read_grouping(*arguments.by);
    if (!grouping) return grouping.error();
    question.by = *grouping;
  }
  if (arguments.format) {
    const auto output = read_output(*arguments.format);
    if (!output) return output.error();
    question.output = *output;
  }
  if (const Status checked = check_together(arguments); !checked) return checked.error();
  if (arguments.compare) {
    const std::vector<std::string> periods = split_list({*arguments.compare});
    if (periods.size() != 2)
      return Error{"compare_two", {}, {{"option", "--compare"}, {"value", *arguments.compare}}};
    question.compare = {periods[0], periods[1]};
  }
  if (arguments.definition || arguments.oslo_area) {
    question.definition_option = arguments.definition ? "--definition" : "--oslo-area";
    question.recipe.oslo_area = arguments.definition ? *arguments.definition : *arguments.oslo_area;
  }
  return question;
}

Status hold_against(StatsQuestion& question, const StatsArguments& arguments, const domain::Dataset& data) {
  auto filter = apply_filter_options({}, arguments.filter, data);
  if (!filter) return filter.error();
  question.recipe.filter = std::move(*filter);
  if (Status known = check_grant_year("--grant-year", question.recipe.grants, data); !known) return known;
  if (question.definition_option) {
    if (Status known = check_oslo_area(*question.definition_option, question.recipe.oslo_area, data);
        !known) {
      return known;
    }
  }
  if (question.compare) {
    for (const std::string& id : *question.compare) {
      if (Status known = check_period("--compare", id, data); !known) return known;
    }
  }
  return {};
}

}  // namespace dkart::cli
