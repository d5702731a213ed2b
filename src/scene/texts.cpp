#include "scene/texts.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "base/code_text.h"
#include "base/number_text.h"
#include "base/text_list.h"
#include "scene/analysis_texts.h"
#include "scene/coverage_texts.h"
#include "scene/grant_texts.h"

namespace dkart::scene {
namespace {

constexpr const char* middle_dot = " \u00B7 ";

std::string range_text(std::optional<double> min, std::optional<double> max, bool open_above, int decimals,
                       const Messages& messages) {
  const Language language = messages.language();
  if (!min && !max) return messages.get("count.unknown");
  if (!min) return messages.get("count.at_most", {{"count", readable_number(*max, decimals, language)}});
  if (open_above || !max) {
    return messages.get("count.at_least", {{"count", readable_number(*min, decimals, language)}});
  }
  return readable_range(*min, *max, decimals, language);
}

std::string unit_key(domain::JobUnit unit) {
  switch (unit) {
    case domain::JobUnit::positions:
      return "unit.positions";
    case domain::JobUnit::full_time_equivalents:
      return "unit.full_time_equivalents";
    case domain::JobUnit::employees:
      return "unit.employees";
    case domain::JobUnit::workplaces:
      return "unit.workplaces";
    case domain::JobUnit::unknown:
      break;
  }
  return "unit.unknown";
}

// "population_change_10": the measure's part of the keys that name it.
std::string key_of(analysis::Measure measure) {
  return with_underscores(code_of(measure));
}

MessageArgs compared_periods(const recipe::Comparison& comparison, const Messages& messages) {
  return {{"earlier", period_label(comparison.earlier, messages)},
          {"later", period_label(comparison.later, messages)}};
}

std::string method_line(const recipe::MapRecipe& recipe, const Evaluation& evaluation,
                        const Messages& messages) {
  std::string method = messages.get(is_difference(recipe) ? "sheet.method_difference" : "sheet.method");
  if (evaluation.figures.unplaced.decisions > 0) {
    method += " " + messages.get("sheet.unplaced_note",
                                 {{"count", std::to_string(evaluation.figures.unplaced.decisions)}});
  }
  return method;
}

// A fact of the file that stands as the file gives it, but for the sheet's language.
std::string map_credit(const domain::Dataset& data, const Messages& messages) {
  std::string credit = data.base_map.attribution;
  if (messages.language() != Language::nynorsk && credit == messages.get("sheet.credit_original")) {
    credit = messages.get("sheet.credit");
  }
  return credit;
}

std::string fill_words(const recipe::MapRecipe& recipe, const Messages& messages) {
  if (is_difference(recipe)) {
    MessageArgs args = compared_periods(*recipe.comparison, messages);
    args.emplace("measure", messages.get("measure_in_text." + key_of(difference_measure(recipe))));
    return messages.get("sheet.difference_shows", args);
  }
  return messages.get("sheet.fill_shows",
                      {{"measure", messages.get("measure_in_text." + key_of(*recipe.fill))}});
}

}  // namespace

std::string jobs_text(const analysis::Figures& figures, const Messages& messages) {
  return range_text(figures.jobs_min, figures.jobs_max, figures.open_above, 1, messages);
}

std::string job_count_text(const domain::JobCount& jobs, const Messages& messages) {
  if (!jobs.min && !jobs.max) return messages.get("count.unknown");
  std::string count =
      range_text(jobs.min, jobs.max, jobs.qualifier == domain::CountQualifier::at_least, 1, messages);
  if (jobs.qualifier == domain::CountQualifier::about)
    count = messages.get("count.about", {{"count", count}});
  const bool one = jobs.min == 1.0 && jobs.max == 1.0;
  return count + " " + messages.get(unit_key(jobs.unit) + (one ? "_one" : ""));
}

std::string per_1000_text(const analysis::Figures& figures, const Messages& messages) {
  if (!figures.per_1000_min && !figures.per_1000_max) return "";
  return range_text(figures.per_1000_min, figures.per_1000_max, figures.open_above, 2, messages);
}

std::string measure_text(const analysis::Figures& figures, analysis::Measure measure,
                         const Messages& messages) {
  if (measure == analysis::Measure::jobs) return jobs_text(figures, messages);
  if (measure == analysis::Measure::jobs_per_1000) return per_1000_text(figures, messages);
  return readable_number(static_cast<double>(figures.decisions), 0, messages.language());
}

std::string signed_text(double value, int decimals, Language language) {
  const std::string number = readable_number(value, decimals, language);
  return value > 0 && number != "0" ? "+" + number : number;
}

std::string context_text(double value, analysis::Measure measure, const Messages& messages) {
  const Language language = messages.language();
  if (is_signed(measure)) return messages.get("group.percent", {{"share", signed_text(value, 1, language)}});
  if (measure == analysis::Measure::working_age_share)
    return messages.get("group.percent", {{"share", readable_number(value, 1, language)}});
  return readable_number(value, measure == analysis::Measure::grants_per_inhabitant ? 1 : 0, language);
}

std::string fill_text(const Evaluation& evaluation, std::size_t area, const Messages& messages) {
  if (evaluation.coverage) return {};
  if (!evaluation.fill || area >= evaluation.fill_values.size()) return "";
  const double* value = std::get_if<double>(&evaluation.fill_values[area]);
  if (evaluation.fill_classes.around_zero && !is_context(*evaluation.fill)) {
    if (std::holds_alternative<analysis::NoData>(evaluation.fill_values[area]))
      return messages.get("count.difference_unknown");
    const int decimals = *evaluation.fill == analysis::Measure::jobs_per_1000 ? 2 : 1;
    return value != nullptr ? signed_text(*value, decimals, messages.language()) : "0";
  }
  if (!is_context(*evaluation.fill))
    return measure_text(evaluation.figures.areas[area], *evaluation.fill, messages);
  return value != nullptr ? context_text(*value, *evaluation.fill, messages) : "";
}

std::string date_text(const domain::PartialDate& date, const Messages& messages) {
  const std::string year = std::to_string(date.year());
  if (!date.month()) return year;
  const std::string month = messages.get("month." + std::to_string(*date.month()));
  if (!date.day()) return messages.get("date.month", {{"month", month}, {"year", year}});
  return messages.get("date.day", {{"day", std::to_string(*date.day())}, {"month", month}, {"year", year}});
}

std::string measure_name(analysis::Measure measure, const Messages& messages) {
  return messages.get("measure." + key_of(measure));
}

std::string legend_title(const domain::Dataset& data, analysis::Measure measure, const Messages& messages,
                         const analysis::GrantFilter& grants) {
  if (is_of_grants(measure)) return grant_title(data, measure, grants, messages);
  MessageArgs years;
  if (data.population_year) {
    const int before = measure == analysis::Measure::population_change_5 ? 5 : 10;
    years = {{"from", std::to_string(*data.population_year - before)},
             {"to", std::to_string(*data.population_year)}};
  }
  return messages.get("legend." + key_of(measure), years);
}

std::string difference_title(const recipe::MapRecipe& recipe, const Messages& messages) {
  MessageArgs args = compared_periods(*recipe.comparison, messages);
  args.emplace("measure", messages.get("legend." + key_of(difference_measure(recipe))));
  return messages.get("legend.difference", args);
}

std::string period_words(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                         const Messages& messages) {
  if (recipe.comparison)
    return messages.get("sheet.two_periods", compared_periods(*recipe.comparison, messages));
  std::string words;
  for (const domain::Period& period : data.periods) {
    if (!recipe.filter.periods.empty() && !recipe.filter.periods.contains(period.id)) continue;
    const std::string id = period_label(period.id, messages);
    // Two periods that follow each other read as one: 2021–2025 and 2025–2029 are 2021–2029.
    const std::string last_year = words.size() >= 4 ? words.substr(words.size() - 4) : "";
    if (!words.empty() && id.starts_with(last_year)) {
      words.replace(words.size() - 4, 4, id.substr(id.size() - 4));
    } else {
      words += (words.empty() ? "" : ", ") + id;
    }
  }
  return words;
}

std::string sheet_title(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                        const Messages& messages) {
  if (!recipe.title.empty()) return recipe.title;
  if (is_difference(recipe))
    return messages.get("sheet.title_difference", compared_periods(*recipe.comparison, messages));
  if (recipe.coverage) return coverage_title(*recipe.coverage, messages);
  if (!shows_decisions(recipe)) return legend_title(data, *recipe.fill, messages, recipe.grants);
  std::string key = "sheet.title";
  if (recipe.filter.kinds.size() == 1) {
    switch (*recipe.filter.kinds.begin()) {
      case domain::DecisionKind::created:
        key = "sheet.title_created";
        break;
      case domain::DecisionKind::moved:
        key = "sheet.title_moved";
        break;
      case domain::DecisionKind::cut:
        key = "sheet.title_cut";
        break;
    }
  }
  return messages.get(key, {{"period", period_words(data, recipe, messages)}});
}

std::vector<std::string> filter_words(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                      const Messages& messages) {
  const Language language = messages.language();
  const analysis::Filter& filter = recipe.filter;
  std::vector<std::string> parts;
  if (!filter.ministries.empty()) {
    std::vector<std::string> names;
    for (const std::string& code : filter.ministries) {
      const domain::Ministry* ministry = data.find_ministry(code);
      names.push_back(ministry != nullptr ? ministry->name.in(language) : messages.get("filter.no_ministry"));
    }
    parts.push_back(joined(names, ", "));
  }
  if (!filter.counties.empty()) {
    std::vector<std::string> names;
    for (const domain::CountyNumber number : filter.counties) {
      if (const auto county = data.find_county(number)) names.push_back(data.at(*county).name);
    }
    parts.push_back(joined(names, ", "));
  }
  if (filter.from || filter.to) {
    parts.push_back((filter.from ? date_text(*filter.from, messages) : std::string()) + "\u2013" +
                    (filter.to ? date_text(*filter.to, messages) : std::string()));
  }
  if (!filter.search.empty()) parts.push_back("\u00AB" + filter.search + "\u00BB");
  return parts;
}

std::string sheet_subtitle(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                           const Evaluation& evaluation, const Messages& messages) {
  if (!recipe.subtitle.empty()) return recipe.subtitle;
  if (evaluation.coverage) return coverage_subtitle(recipe, *evaluation.coverage, messages);
  const Language language = messages.language();
  std::vector<std::string> parts;
  if (recipe.fill || is_difference(recipe)) parts.push_back(fill_words(recipe, messages));
  if (recipe.symbols && !is_difference(recipe)) {
    parts.push_back(messages.get(parts.empty() ? "sheet.circles_only" : "sheet.circles_show",
                                 {{"measure", messages.get("measure_in_text." + key_of(*recipe.symbols))}}));
  }
  for (std::string& words : filter_words(data, recipe, messages)) parts.push_back(std::move(words));
  if (!shows_decisions(recipe)) {
    std::string words = messages.get(recipe.level == analysis::Level::county ? "sheet.by_county_only"
                                                                             : "sheet.by_municipality_only");
    if (shows_grants(recipe)) words += middle_dot + known_grants_text(data, recipe.grants, messages);
    return words;
  }
  if (const domain::OsloAreaDefinition* area = data.find_oslo_area(recipe.oslo_area))
    parts.push_back(messages.get("sheet.oslo_area_short", {{"name", area->name.in(language)}}));
  parts.push_back(messages.get("sheet.decisions_of", {{"count", std::to_string(evaluation.selection.size())},
                                                      {"total", std::to_string(data.decisions.size())}}));
  const analysis::Figures& total = evaluation.figures.total;
  if (total.jobs_min) {
    parts.push_back(messages.get("sheet.total_jobs", {{"jobs", jobs_text(total, messages)}}));
  }
  if (total.jobs_unknown > 0) {
    parts.push_back(messages.get("sheet.total_unknown", {{"count", std::to_string(total.jobs_unknown)}}));
  }
  return joined(parts, middle_dot);
}

std::vector<std::string> foot_lines(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                    const Evaluation& evaluation, const Messages& messages) {
  std::vector<std::string> lines;
  if (evaluation.coverage) {
    lines = coverage_lines(data, recipe, *evaluation.coverage, messages);
    lines.push_back(map_credit(data, messages));
    return lines;
  }
  if (const domain::OsloAreaDefinition* area = data.find_oslo_area(recipe.oslo_area)) {
    std::vector<std::string> names;
    for (const domain::MunicipalityNumber number : area->municipalities) {
      if (const auto index = data.find_municipality(number)) names.push_back(data.at(*index).name.norwegian);
    }
    lines.push_back(messages.get("sheet.oslo_area", {{"name", area->name.in(messages.language())},
                                                     {"municipalities", joined(names, ", ")}}));
  }
  if (shows_decisions(recipe)) lines.push_back(method_line(recipe, evaluation, messages));
  if (shows_grants(recipe)) lines.push_back(joined(grant_lines(data, recipe.grants, messages), " "));
  std::string source =
      shows_decisions(recipe) ? messages.get("sheet.source", {{"date", data.data_date}}) : "";
  if (data.population_year) {
    source += (source.empty() ? "" : " ") +
              messages.get("sheet.population_source", {{"year", std::to_string(*data.population_year)}});
  }
  if (recipe.fill == analysis::Measure::centrality) source += " " + messages.get("sheet.centrality_source");
  lines.push_back(source);
  lines.push_back(map_credit(data, messages));
  return lines;
}

}  // namespace dkart::scene
