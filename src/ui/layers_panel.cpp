// What is drawn besides the figures.
#include <algorithm>

#include <span>

#include "ui/controls.h"
#include "ui/panels.h"
#include "ui/recipe_edit.h"

namespace dkart::ui {
namespace {

std::size_t centres(const domain::Dataset& data, domain::CentreStatus status) {
  return static_cast<std::size_t>(
      std::count_if(data.study_centres.begin(), data.study_centres.end(),
                    [&](const domain::StudyCentre& c) { return c.status == status; }));
}

std::size_t campuses(const domain::Dataset& data, bool vocational) {
  return static_cast<std::size_t>(
      std::count_if(data.campuses.begin(), data.campuses.end(), [&](const domain::Campus& c) {
        return (c.kind == domain::CampusKind::vocational_college) == vocational;
      }));
}

constexpr std::size_t places_of_decisions = 5;  // rows that show places

struct Row {
  const char* key;
  bool recipe::LayerSpec::*shown;
  std::optional<std::size_t> count;
  const char* help = nullptr;
};

}  // namespace

void draw_layers_panel(const PanelContext& context, float width, Actions& out) {
  bool& open = context.memory.is_open("layers", false);
  const recipe::LayerSpec& layers = context.state.recipe.layers;
  std::size_t on = 0;
  const domain::Dataset& data = context.data();
  using L = recipe::LayerSpec;
  const Row rows[] = {
      {"layers.study_centres", &L::study_centres, centres(data, domain::CentreStatus::active)},
      {"layers.unconfirmed_centres", &L::unconfirmed_centres,
       centres(data, domain::CentreStatus::unconfirmed)},
      {"layers.campuses", &L::campuses, campuses(data, false)},
      {"layers.vocational_colleges", &L::vocational_colleges, campuses(data, true),
       "layers.vocational_colleges_help"},
      {"layers.police_service_points", &L::police_service_points, data.police_service_points.size(),
       "layers.police_service_points_help"},
      {"layers.labels", &L::labels, std::nullopt},
      {"layers.value_labels", &L::value_labels, std::nullopt, "layers.value_labels_help"},
      {"layers.county_lines", &L::county_lines, std::nullopt},
      {"layers.municipality_lines", &L::municipality_lines, std::nullopt},
      {"layers.other_land", &L::other_land, std::nullopt},
      {"layers.oslofjord_inset", &L::oslofjord_inset, std::nullopt, "layers.oslofjord_inset_help"},
  };
  // Coverage shows what it is measured to.
  const std::span<const Row> shown = context.state.recipe.coverage
                                         ? std::span<const Row>(rows).subspan(places_of_decisions)
                                         : std::span<const Row>(rows);
  for (const Row& row : shown) on += layers.*row.shown ? 1 : 0;
  const std::string summary = context.text(
      "count.selected_of", {{"count", std::to_string(on)}, {"total", std::to_string(shown.size())}});
  open = section(context.look, "layers", context.text("layers.label"), summary, open, width);
  if (!open) return;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {context.look.px(8), context.look.px(2)});
  for (const Row& row : shown) {
    const std::string label = context.text(row.key),
                      help = row.help != nullptr ? context.text(row.help) : std::string();
    if (choice(context.look, row.key, {ChoiceKind::check, layers.*row.shown, label, row.count, help},
               width)) {
      edit(context, out, [&](recipe::MapRecipe& r) { r.layers.*row.shown = !(r.layers.*row.shown); });
    }
  }
  ImGui::PopStyleVar();
}

}  // namespace dkart::ui
