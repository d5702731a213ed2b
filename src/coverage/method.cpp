#include "coverage/method.h"

#include <algorithm>

#include "base/number_text.h"

namespace dkart::coverage {
namespace {

std::string number(double value, int decimals, const Messages& messages) {
  return readable_number(value, decimals, messages.language());
}

template <class Wanted>
std::size_t count_if(std::span<const Facility> facilities, Wanted wanted) {
  return static_cast<std::size_t>(std::count_if(facilities.begin(), facilities.end(), wanted));
}

// "Study centres with a grant 2022: 16; …"
std::string known_centres(const domain::Dataset& data, const Messages& messages) {
  std::string text;
  for (const domain::ControlTotal& total : data.control_totals) {
    if (total.own_sum != domain::OwnSum::study_centres || !total.min) continue;
    text += (text.empty() ? "" : "; ") + total.what.in(messages.language()) + ": " +
            number(*total.min, 0, messages);
  }
  return text;
}

}  // namespace

std::vector<std::string> distance_lines(const MethodFacts& facts, const Messages& messages) {
  if (facts.unit == ReachUnit::minutes)
    return {messages.get("coverage.matrix", {{"file", facts.matrix_file}})};
  std::vector<std::string> lines{messages.get("coverage.straight_line")};
  if (facts.detour != 1) {
    lines.push_back(messages.get("coverage.detour", {{"factor", number(facts.detour, 3, messages)}}));
  }
  return lines;
}

std::vector<std::string> population_lines(const domain::Dataset& data, const PopulationPoints& points,
                                          const Messages& messages) {
  if (!points.file.empty()) return {messages.get("coverage.population_file", {{"file", points.file}})};
  const std::string year =
      data.population_year ? std::to_string(*data.population_year) : messages.get("cli.not_known");
  return {messages.get("coverage.population_places", {{"year", year}}),
          messages.get(points.age == AgeGroup::all ? "coverage.age_all" : "coverage.age_18_66")};
}

std::vector<std::string> facility_lines(const domain::Dataset& data, std::span<const Facility> facilities,
                                        const Messages& messages) {
  std::vector<std::string> lines;
  const auto say = [&](std::string_view key, std::size_t count, std::size_t total) {
    if (count == 0) return;
    lines.push_back(messages.get(key, {{"count", number(static_cast<double>(count), 0, messages)},
                                       {"total", number(static_cast<double>(total), 0, messages)}}));
  };
  const auto of_kind = [&](FacilityKind kind) {
    return count_if(facilities, [kind](const Facility& f) { return f.kind == kind; });
  };
  const std::size_t centres = of_kind(FacilityKind::study_centre);
  say("coverage.centres", centres, centres);
  if (const std::string totals = known_centres(data, messages); centres > 0 && !totals.empty()) {
    lines.push_back(messages.get("coverage.known_centres", {{"totals", totals}}));
  }
  say("coverage.approximate", count_if(facilities, [](const Facility& f) { return f.approximate; }), centres);
  say("coverage.unconfirmed", count_if(facilities, [](const Facility& f) { return f.unconfirmed; }), centres);
  say("coverage.campuses", of_kind(FacilityKind::campus), facilities.size());
  say("coverage.vocational_colleges", of_kind(FacilityKind::vocational_college), facilities.size());
  say("coverage.hypothetical", of_kind(FacilityKind::hypothetical), facilities.size());
  return lines;
}

}  // namespace dkart::coverage
