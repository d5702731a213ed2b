#include "cli/grant_options.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/number_text.h"
#include "cli/choices.h"

namespace dkart::cli {

Result<analysis::GrantFilter> apply_grant_options(analysis::GrantFilter base, const GrantOptions& options,
                                                  std::string_view year_option) {
  if (options.year) {
    constexpr int earliest = 1900, latest = 2100;
    const auto year = parse_integer(*options.year);
    if (!year || *year < earliest || *year > latest)
      return Error{"invalid_year", {}, {{"option", std::string(year_option)}, {"value", *options.year}}};
    base.year = static_cast<int>(*year);
  }
  if (options.all_granters) base.scheme_only = false;
  return base;
}

Status check_grants_shown(const recipe::MapRecipe& recipe, const GrantOptions& options) {
  if (shows_grants(recipe)) return {};
  if (options.year) return Error{"needs_grants", {}, {{"option", "--grant-year"}}};
  if (options.all_granters) return Error{"needs_grants", {}, {{"option", "--all-granters"}}};
  return {};
}

Status check_grant_year(std::string_view option, const analysis::GrantFilter& filter,
                        const domain::Dataset& data) {
  if (!filter.year) return {};
  const std::vector<int> years = analysis::grant_years(data, {.year = {}, .scheme_only = false});
  if (std::find(years.begin(), years.end(), *filter.year) != years.end()) return {};
  std::vector<std::string> valid(years.size());
  std::transform(years.begin(), years.end(), valid.begin(), [](int year) { return std::to_string(year); });
  return unknown_value(option, std::to_string(*filter.year), valid);
}

}  // namespace dkart::cli
