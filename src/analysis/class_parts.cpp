#include "analysis/class_parts.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/number_text.h"

namespace dkart::analysis {

bool all_whole(const std::vector<double>& values) {
  return std::all_of(values.begin(), values.end(), [](double value) { return value == std::floor(value); });
}

Error invalid_bounds(const std::vector<double>& bounds) {
  std::string list;
  for (const double bound : bounds) list += (list.empty() ? "" : ", ") + plain_number(bound);
  return {"custom_bounds_invalid", {}, {{"bounds", list}}};
}

Issue outside_classes(std::ptrdiff_t below, std::ptrdiff_t above) {
  return {Severity::warning,
          "values_outside_classes",
          {},
          {{"below", std::to_string(below)}, {"above", std::to_string(above)}}};
}

Issue classes_reduced(std::size_t wanted, std::size_t got) {
  return {Severity::note,
          "classes_reduced",
          {},
          {{"wanted", std::to_string(wanted)}, {"got", std::to_string(got)}}};
}

}  // namespace dkart::analysis
