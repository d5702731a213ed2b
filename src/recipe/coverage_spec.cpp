#include "recipe/coverage_spec.h"

#include <array>
#include <utility>

#include "base/number_text.h"

namespace dkart::recipe {

std::string_view code_of(CoverageMeasure measure) {
  switch (measure) {
    case CoverageMeasure::people_outside:
      return "people-outside";
    case CoverageMeasure::mean_distance:
      return "mean-distance";
    case CoverageMeasure::share_outside:
      break;
  }
  return "share-outside";
}

std::span<const FacilityKey> facility_keys() {
  using coverage::FacilityChoice;
  static constexpr std::array keys{FacilityKey{"study-centres", &FacilityChoice::study_centres},
                                   FacilityKey{"campuses", &FacilityChoice::campuses},
                                   FacilityKey{"vocational-colleges", &FacilityChoice::vocational_colleges},
                                   FacilityKey{"unconfirmed-centres", &FacilityChoice::unconfirmed_centres},
                                   FacilityKey{"approximate-centres", &FacilityChoice::approximate_centres}};
  return keys;
}

std::optional<CoverageMeasure> coverage_measure_from_code(std::string_view code) {
  for (const CoverageMeasure measure :
       {CoverageMeasure::share_outside, CoverageMeasure::people_outside, CoverageMeasure::mean_distance}) {
    if (code_of(measure) == code) return measure;
  }
  return std::nullopt;
}

coverage::FacilityChoice supposed(coverage::FacilityChoice choice, const Scenario& scenario) {
  choice.switched_off = scenario.switched_off;
  choice.added = scenario.added;
  return choice;
}

bool may_follow(const std::vector<double>& bands, double band) {
  return band >= min_reach && band <= max_reach && (bands.empty() || band > bands.back());
}

std::optional<std::vector<double>> bands_from_text(std::string_view text) {
  constexpr std::string_view between = ", ;";
  std::vector<double> bands;
  while (true) {
    const std::size_t begin = text.find_first_not_of(between);
    if (begin == std::string_view::npos) break;
    const std::string_view word = text.substr(begin, text.find_first_of(between, begin) - begin);
    text.remove_prefix(begin + word.size());
    const auto band = parse_number(word);
    if (!band || !may_follow(bands, *band)) return std::nullopt;
    bands.push_back(*band);
  }
  if (bands.empty() || bands.size() > max_bands) return std::nullopt;
  return bands;
}

}  // namespace dkart::recipe
