#include "cli/site_report.h"

#include "base/json_text.h"
#include "base/number_text.h"
#include "cli/coverage_input.h"
#include "cli/tables.h"
#include "coverage/method.h"

namespace dkart::cli {
namespace {

bool by_distance(const SiteResult& result) {
  return result.request.objective == coverage::SiteObjective::distance;
}

std::string number_or_null(const std::optional<double>& value) {
  return value ? plain_number(rounded(*value, 3)) : "null";
}

std::string count(double value, const Messages& messages) {
  return readable_number(value, 0, messages.language());
}

std::string table_for_people(const domain::Dataset& data, const SiteResult& result,
                             const Messages& messages) {
  TextTable table{{Column::right, Column::left, Column::left, Column::left, Column::right}, {}, {}, {}};
  table.head = {messages.get("table.rank"), messages.get("table.number"), messages.get("table.name"),
                messages.get("table.county"),
                messages.get(by_distance(result) ? "sites.saved" : "sites.gained")};
  for (const coverage::NewSite& site : result.answer.sites) {
    const coverage::SiteCandidate& candidate = result.candidates[site.candidate];
    const domain::Municipality& municipality = data.at(candidate.municipality);
    const std::string name = candidate.name == municipality.name.norwegian
                                 ? municipality.name.full()
                                 : candidate.name + " (" + municipality.name.norwegian + ")";
    table.rows.push_back({std::to_string(table.rows.size() + 1), municipality.number.text(), name,
                          data.at(municipality.county).name, count(site.gained, messages)});
  }
  return aligned(table);
}

std::vector<std::string> outcome_lines(const SiteResult& result, const Messages& messages) {
  const coverage::SiteAnswer& answer = result.answer;
  std::vector<std::string> lines{messages.get(
      "sites.covered", {{"limit", readable_number(result.request.within_km, 2, messages.language())},
                        {"before", count(answer.covered_before, messages)},
                        {"after", count(answer.covered_after, messages)},
                        {"population", count(answer.population, messages)}})};
  if (answer.person_km_before && answer.person_km_after) {
    lines.push_back(messages.get("sites.person_km", {{"before", count(*answer.person_km_before, messages)},
                                                     {"after", count(*answer.person_km_after, messages)}}));
  }
  return lines;
}

std::vector<std::string> proof_lines(const SiteResult& result, const Messages& messages) {
  const coverage::SiteAnswer& answer = result.answer;
  const bool exact = answer.method == coverage::SiteMethod::exact;
  std::vector<std::string> lines{messages.get(!exact           ? "sites.greedy_exchange"
                                              : answer.optimal ? "sites.exact"
                                                               : "sites.exact_unfinished")};
  if (answer.bound) {
    lines.push_back(
        messages.get("sites.bound", {{"bound", count(*answer.bound, messages)}}) + " " +
        messages.get("sites.gap", {{"gap", count(*answer.bound - answer.covered_after, messages)}}));
  }
  if (exact && answer.covered_by_greedy == answer.covered_after) {
    lines.push_back(messages.get("sites.greedy_same"));
  } else if (exact) {
    lines.push_back(
        messages.get("sites.greedy_gap",
                     {{"count", count(answer.covered_by_greedy, messages)},
                      {"difference", count(answer.covered_after - answer.covered_by_greedy, messages)}}));
  }
  lines.push_back(
      messages.get(result.candidates_are_places ? "sites.candidates_places" : "sites.candidates_centres"));
  return lines;
}

}  // namespace

std::string sites_for_programs(const domain::Dataset& data, const SiteResult& result) {
  constexpr int metre = 5;  // decimals of a degree
  const coverage::SiteAnswer& answer = result.answer;
  CellTable sites{{"number", "name", "longitude", "latitude", "gained"}, {}};
  for (const coverage::NewSite& site : answer.sites) {
    const coverage::SiteCandidate& candidate = result.candidates[site.candidate];
    sites.rows.push_back({data.at(candidate.municipality).number.text(), candidate.name,
                          rounded(candidate.position.lon, metre), rounded(candidate.position.lat, metre),
                          rounded(site.gained, 3)});
  }
  std::string array = to_json(sites);
  array.pop_back();  // the line end
  std::string text = "{\n\"sites\": " + array;
  const auto member = [&](std::string_view key, const std::string& value) {
    text += ",\n" + json_string(key) + ": " + value;
  };
  member("covered_before", plain_number(answer.covered_before));
  member("covered_after", plain_number(answer.covered_after));
  member("method", json_string(coverage::code_of(answer.method)));
  member("optimal", answer.optimal ? "true" : "false");
  member("bound", number_or_null(answer.bound));
  if (by_distance(result)) {
    member("person_km_before", number_or_null(answer.person_km_before));
    member("person_km_after", number_or_null(answer.person_km_after));
  }
  return text + "\n}\n";
}

std::string sites_for_people(const domain::Dataset& data, const SiteResult& result,
                             const Messages& messages) {
  std::string text = result.answer.sites.empty() ? messages.get("sites.none") + "\n"
                                                 : table_for_people(data, result, messages);
  text += "\n";
  for (const auto& lines :
       {outcome_lines(result, messages), proof_lines(result, messages),
        coverage::distance_lines({}, messages), coverage::population_lines(data, *result.people, messages),
        coverage::facility_lines(data, result.facilities, messages)}) {
    for (const std::string& line : lines) text += line + "\n";
  }
  return text;
}

}  // namespace dkart::cli
