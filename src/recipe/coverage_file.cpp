#include "recipe/coverage_file.h"

#include <cmath>

namespace dkart::recipe {
namespace {

// A centre that does not exist: {name, longitude, latitude}.
std::optional<coverage::HypotheticalCentre> hypothetical_of(const toml::node& node) {
  const toml::table* entry = node.as_table();
  if (entry == nullptr) return std::nullopt;
  const auto name = (*entry)["name"].value<std::string>();
  const auto lon = (*entry)["longitude"].value<double>(), lat = (*entry)["latitude"].value<double>();
  if (!name || !lon || !lat || !(std::abs(*lon) <= 180) || !(std::abs(*lat) <= 90)) return std::nullopt;
  return coverage::HypotheticalCentre{"what-if-" + *name, *name, {*lon, *lat}, std::nullopt};
}

void read_suppositions(Table& table, std::set<std::string>& switched_off,
                       std::vector<coverage::HypotheticalCentre>& added) {
  table.words("switched-off", switched_off, any_text, "\"…\"");
  const auto take = [&](const toml::node& node) {
    auto centre = hypothetical_of(node);
    const bool good = centre && std::none_of(added.begin(), added.end(),
                                             [&](const auto& other) { return other.id == centre->id; });
    if (good) added.push_back(std::move(*centre));
    return good;
  };
  table.entries("what-if", take, "{name = \"…\", longitude = 10.75, latitude = 59.91}");
}

void read_bands(Table& table, std::vector<double>& target) {
  std::vector<double> bands;
  const std::string valid = "1 <= 30 < 60 < 100 <= 1000";
  table.entries(
      "bands",
      [&](const toml::node& node) {
        const auto band = node.value<double>();
        const bool good = band && bands.size() < max_bands && may_follow(bands, *band);
        if (good) bands.push_back(*band);
        return good;
      },
      valid);
  if (!bands.empty()) target = std::move(bands);
}

}  // namespace

void read_coverage(Table& table, std::optional<CoverageSpec>& target) {
  CoverageSpec spec;
  table.word("shows", spec.shows, coverage_measure_from_code,
             quoted_list({"share-outside", "people-outside", "mean-distance"}));
  table.number<double, double>("limit", spec.limit, min_reach, max_reach);
  read_bands(table, spec.bands);
  table.flag("rings", spec.rings);
  table.number<double, double>("detour", spec.detour, 1.0, max_detour);
  table.word("age", spec.age, coverage::age_group_from_code, quoted_list({"all", "18-66"}));
  table.text("population", spec.population_file);
  table.text("matrix", spec.matrix_file);
  for (const FacilityKey& key : facility_keys()) table.flag(key.key, spec.facilities.*key.member);
  read_suppositions(table, spec.facilities.switched_off, spec.facilities.added);
  table.sections("scenarios", [&](Table& t) {
    Scenario scenario;
    t.required_text("name", scenario.name);
    read_suppositions(t, scenario.switched_off, scenario.added);
    spec.scenarios.push_back(std::move(scenario));
  });
  target = spec;
}

}  // namespace dkart::recipe
