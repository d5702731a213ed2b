#include "scene/coverage_texts.h"

#include <cmath>
#include <string_view>

#include "base/number_text.h"
#include "coverage/method.h"

namespace dkart::scene {
namespace {

using recipe::CoverageMeasure;
using recipe::CoverageSpec;

std::string percent(double share, const Messages& messages) {
  return messages.get("group.percent", {{"share", readable_number(share * 100, 1, messages.language())}});
}

}  // namespace

std::string people_change(double persons, const Messages& messages) {
  const std::string digits = readable_number(std::abs(persons), 0, messages.language());
  if (digits == "0") return digits;
  return (persons < 0 ? "\u2212" : "+") + digits;
}

std::string reach_short(double cost, const CoverageSpec& spec, const Messages& messages) {
  return messages.get(spec.matrix_file.empty() ? "coverage.km" : "coverage.minutes_long",
                      {{"count", readable_number(cost, 1, messages.language())}});
}

std::string reach_words(double limit, const CoverageSpec& spec, const Messages& messages) {
  const MessageArgs args{{"limit", reach_short(limit, spec, messages)},
                         {"factor", readable_number(spec.detour, 3, messages.language())}};
  if (!spec.matrix_file.empty()) return messages.get("coverage.within_minutes", args);
  return messages.get(spec.detour == 1 ? "coverage.within_straight" : "coverage.within_detour", args);
}

std::string label_text(const recipe::MapRecipe& recipe, const CoverageResult& result, std::size_t area,
                       const Messages& messages) {
  const CoverageSpec& spec = *recipe.coverage;
  const coverage::ReachFigures& figures = reach_of(result.reach(), recipe.level, area);
  if (spec.shows == CoverageMeasure::mean_distance)
    return figures.average ? reach_short(*figures.average, spec, messages) : std::string();
  return readable_number(figures.outside_of(result.limit), 0, messages.language());
}

std::string facilities_words(const coverage::FacilityChoice& choice, const Messages& messages) {
  const bool campuses = choice.campuses || choice.vocational_colleges;
  const bool centres = choice.study_centres || choice.unconfirmed_centres;
  if (centres && campuses) return messages.get("coverage.to_both");
  return messages.get(campuses ? "coverage.to_campus" : "coverage.to_centre");
}

std::string coverage_title(const CoverageSpec& spec, const Messages& messages) {
  const bool working_age = spec.age == coverage::AgeGroup::working_age;
  const char* key = spec.shows == CoverageMeasure::share_outside    ? "coverage.title_share"
                    : spec.shows == CoverageMeasure::people_outside ? "coverage.title_people"
                    : spec.matrix_file.empty()                      ? "coverage.title_mean"
                                                                    : "coverage.title_mean_minutes";
  const std::string who =
      spec.shows == CoverageMeasure::people_outside ? "coverage.people_" : "coverage.who_";
  return messages.get(key, {{"limit", reach_words(spec.limit, spec, messages)},
                            {"who", messages.get(who + (working_age ? "18_66" : "all"))},
                            {"to", facilities_words(spec.facilities, messages)}});
}

std::string coverage_subtitle(const recipe::MapRecipe& recipe, const CoverageResult& result,
                              const Messages& messages) {
  const Language language = messages.language();
  const CoverageSpec& spec = *recipe.coverage;
  const coverage::ReachFigures& country = result.reach().country;
  std::string text = messages.get(
      "coverage.subtitle", {{"count", readable_number(country.outside_of(result.limit), 0, language)},
                            {"share", percent(country.share_outside(result.limit).value_or(0), messages)},
                            {"limit", reach_short(spec.limit, spec, messages)},
                            {"average", reach_short(country.average.value_or(0), spec, messages)}});
  if (recipe.layers.labels && spec.shows == CoverageMeasure::share_outside)
    text += " " + messages.get("coverage.label_note");
  if (!result.supposes()) return text;
  const auto say = [&](std::string_view key, std::size_t count) {
    if (count > 0) text += " " + messages.get(key, {{"count", std::to_string(count)}});
  };
  say("coverage.supposed_added", spec.facilities.added.size());
  say("coverage.supposed_off", spec.facilities.switched_off.size());
  const double change = country.inside[result.limit] - result.before->reach.country.inside[result.limit];
  return text + " " + messages.get("coverage.supposed_change", {{"change", people_change(change, messages)}});
}

std::string without_approximate_text(const CoverageSpec& spec, const CoverageResult& result,
                                     const Messages& messages) {
  if (!result.without_approximate) return {};
  const coverage::ReachFigures &with = result.reach().country,
                               &without = result.without_approximate->reach.country;
  return messages.get(
      "coverage.without_approximate_limit",
      {{"limit", reach_short(spec.limit, spec, messages)},
       {"change", people_change(without.inside[result.limit] - with.inside[result.limit], messages)}});
}

std::vector<std::string> coverage_lines(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                        const CoverageResult& result, const Messages& messages) {
  const CoverageSpec& spec = *recipe.coverage;
  const coverage::Travellers& travellers = result.now->travellers;
  std::vector<std::string> lines;
  const auto add = [&](const std::vector<std::string>& more) {
    std::string line;
    for (const std::string& one : more) line += (line.empty() || one.empty() ? "" : " ") + one;
    if (!line.empty()) lines.push_back(line);
  };
  add(coverage::distance_lines({result.reach().request.unit, spec.detour, travellers.matrix_file()},
                               messages));
  add(coverage::population_lines(data, *travellers.people, messages));
  std::vector<std::string> places = coverage::facility_lines(data, result.now->facilities, messages);
  places.push_back(without_approximate_text(spec, result, messages));
  add(places);
  return lines;
}

}  // namespace dkart::scene
