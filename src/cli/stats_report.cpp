#include "cli/stats_report.h"

#include "analysis/concentration.h"
#include "analysis/oslo_share.h"
#include "base/number_text.h"
#include "scene/analysis_texts.h"

namespace dkart::cli {
namespace {

std::string share_line(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                       const analysis::Selection& selection, const Messages& messages) {
  const domain::OsloAreaDefinition* definition = data.find_oslo_area(recipe.oslo_area);
  if (definition == nullptr) return "";
  const analysis::OsloShare share = analysis::oslo_share(data, selection, *definition);
  if (!share.decision_share) return "";
  return messages.get(share.job_share ? "cli.share_outside" : "cli.share_outside_decisions",
                      {{"name", definition->name.in(messages.language())},
                       {"jobs", scene::share_text(share.job_share, messages)},
                       {"decisions", scene::share_text(share.decision_share, messages)}}) +
         "\n";
}

std::string gini_line(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                      const analysis::Selection& selection, const Messages& messages) {
  const auto figures = analysis::count_figures(data, selection, analysis::Level::municipality);
  const auto scope = analysis::scope_of(data, recipe.filter, data.find_oslo_area(recipe.oslo_area));
  const auto measured = analysis::concentration(figures, scope.municipality_in_scope);
  if (!measured.gini || measured.areas < 2) return "";
  return messages.get("cli.gini", {{"gini", readable_number(*measured.gini, 2, messages.language())},
                                   {"areas", count_text(measured.areas, messages)}}) +
         "\n";
}

}  // namespace

std::string summary_lines(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                          const Messages& messages) {
  const analysis::Selection selection = analysis::select(data, recipe.filter);
  return share_line(data, recipe, selection, messages) + gini_line(data, recipe, selection, messages);
}

std::vector<AreaName> area_names(const domain::Dataset& data, analysis::Level level) {
  std::vector<AreaName> names;
  if (level == analysis::Level::county) {
    for (const auto& county : data.counties) {
      names.push_back({county.number.text(), county.name, county.name});
    }
  } else {
    for (const auto& municipality : data.municipalities) {
      names.push_back({municipality.number.text(), municipality.name.norwegian, municipality.name.full()});
    }
  }
  return names;
}

Cell cell_of(const std::optional<double>& value) {
  return value ? Cell(*value) : Cell();
}

Cell cell_of_count(std::size_t count) {
  return static_cast<double>(count);
}

std::string count_text(std::size_t count, const Messages& messages) {
  return readable_number(static_cast<double>(count), 0, messages.language());
}

}  // namespace dkart::cli
