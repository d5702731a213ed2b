#include "recipe/sheet_name.h"

#include "base/number_text.h"

namespace dkart::recipe {

std::string suggested_stem(const MapRecipe& recipe) {
  const std::string product = "distriktskart";
  if (recipe.coverage) {
    return product + "-dekning-" + plain_number(recipe.coverage->limit) +
           (recipe.coverage->matrix_file.empty() ? "-km" : "-min");
  }
  std::string name = product;
  if (const auto& comparison = recipe.comparison)
    name += "-" + comparison->earlier + "-mot-" + comparison->later;
  for (const std::string& period : recipe.filter.periods) {
    if (period != domain::period_unknown && !recipe.comparison) name += "-" + period;
  }
  for (const std::string& ministry : recipe.filter.ministries) {
    if (!ministry.empty()) name += "-" + ministry;
  }
  return name;
}

}  // namespace dkart::recipe
