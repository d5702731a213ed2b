#include "recipe/map_recipe.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace dkart::recipe {
namespace {

// ISO 216 in points.
constexpr double a4_short = 595.28, a4_long = 841.89, a3_long = 1190.55;

PageSize paper(double short_side, double long_side, const PageSpec& spec) {
  if (spec.landscape) std::swap(short_side, long_side);
  return {short_side, long_side, spec.dpi / 72};
}

PageSize screen(int width_px, int height_px) {
  constexpr double short_side_pt = 540;
  constexpr double least = 1.25;
  const double pixels_per_point = std::max(least, std::min(width_px, height_px) / short_side_pt);
  return {width_px / pixels_per_point, height_px / pixels_per_point, pixels_per_point};
}

double points(double millimetres) {
  return millimetres / 25.4 * 72;
}

int pixels(double points, double pixels_per_point) {
  return static_cast<int>(std::lround(points * pixels_per_point));
}

}  // namespace

std::span<const LayerKey> layer_keys() {
  static constexpr std::array keys{LayerKey{"municipality-lines", &LayerSpec::municipality_lines},
                                   LayerKey{"county-lines", &LayerSpec::county_lines},
                                   LayerKey{"other-land", &LayerSpec::other_land},
                                   LayerKey{"study-centres", &LayerSpec::study_centres},
                                   LayerKey{"unconfirmed-centres", &LayerSpec::unconfirmed_centres},
                                   LayerKey{"campuses", &LayerSpec::campuses},
                                   LayerKey{"vocational-colleges", &LayerSpec::vocational_colleges},
                                   LayerKey{"police-service-points", &LayerSpec::police_service_points},
                                   LayerKey{"labels", &LayerSpec::labels},
                                   LayerKey{"svalbard-inset", &LayerSpec::svalbard_inset},
                                   LayerKey{"oslofjord-inset", &LayerSpec::oslofjord_inset},
                                   LayerKey{"value-labels", &LayerSpec::value_labels}};
  return keys;
}

std::string_view code_of(ComparisonView view) {
  return view == ComparisonView::difference ? "difference" : "side-by-side";
}

std::optional<ComparisonView> comparison_view_from_code(std::string_view code) {
  if (code == "side-by-side") return ComparisonView::side_by_side;
  if (code == "difference") return ComparisonView::difference;
  return std::nullopt;
}

std::span<const PageKind> page_kinds() {
  static constexpr std::array kinds{PageKind::a4,        PageKind::a3,     PageKind::paper,
                                    PageKind::wide_16x9, PageKind::square, PageKind::link_card,
                                    PageKind::story,     PageKind::pixels};
  return kinds;
}

std::string_view code_of(PageKind kind) {
  switch (kind) {
    case PageKind::pixels:
      return "pixels";
    case PageKind::a3:
      return "a3";
    case PageKind::paper:
      return "paper";
    case PageKind::wide_16x9:
      return "16x9";
    case PageKind::square:
      return "square";
    case PageKind::link_card:
      return "link-card";
    case PageKind::story:
      return "story";
    case PageKind::a4:
      break;
  }
  return "a4";
}

std::optional<PageKind> page_kind_from_code(std::string_view code) {
  for (const PageKind kind : page_kinds()) {
    if (code_of(kind) == code) return kind;
  }
  return std::nullopt;
}

int PageSize::width_px() const {
  return pixels(width_pt, pixels_per_point);
}
int PageSize::height_px() const {
  return pixels(height_pt, pixels_per_point);
}

bool is_paper(PageKind kind) {
  return kind == PageKind::a4 || kind == PageKind::a3 || kind == PageKind::paper;
}

PageSize page_size(const PageSpec& spec) {
  switch (spec.kind) {
    case PageKind::a4:
      return paper(a4_short, a4_long, spec);
    case PageKind::a3:
      return paper(a4_long, a3_long, spec);
    case PageKind::paper:
      return {points(spec.width_mm), points(spec.height_mm), spec.dpi / 72};
    case PageKind::wide_16x9:
      return screen(1920, 1080);
    case PageKind::square:
      return screen(1080, 1080);
    case PageKind::link_card:
      return screen(1200, 630);
    case PageKind::story:
      return screen(1080, 1920);
    case PageKind::pixels:
      break;
  }
  return screen(spec.width_px, spec.height_px);
}

bool is_side_by_side(const MapRecipe& recipe) {
  return !recipe.coverage && recipe.comparison && recipe.comparison->view == ComparisonView::side_by_side;
}

bool is_difference(const MapRecipe& recipe) {
  return !recipe.coverage && recipe.comparison && recipe.comparison->view == ComparisonView::difference;
}

bool has_given_classes(const MapRecipe& recipe) {
  if (recipe.coverage) {
    return recipe.coverage->shows == CoverageMeasure::share_outside &&
           recipe.classes.request.method != analysis::ClassMethod::custom;
  }
  return recipe.fill == analysis::Measure::centrality && !is_difference(recipe);
}

bool shows_decisions(const MapRecipe& recipe) {
  if (recipe.coverage) return false;
  return is_difference(recipe) || recipe.symbols || !recipe.fill || !analysis::is_context(*recipe.fill);
}

bool shows_grants(const MapRecipe& recipe) {
  return !recipe.coverage && !is_difference(recipe) && recipe.fill && analysis::is_of_grants(*recipe.fill);
}

analysis::Filter effective_filter(const MapRecipe& recipe) {
  analysis::Filter filter = recipe.filter;
  if (recipe.comparison) filter.periods = {recipe.comparison->earlier, recipe.comparison->later};
  return filter;
}

analysis::Measure difference_measure(const MapRecipe& recipe) {
  if (recipe.fill && !analysis::is_context(*recipe.fill)) return *recipe.fill;
  return recipe.symbols.value_or(analysis::Measure::jobs);
}

const Design& design_of(const MapRecipe& recipe) {
  const auto& own = recipe.own_design.design;
  return own && own->base == recipe.theme ? *own : design(recipe.theme);
}

const MapColors& map_colors(const MapRecipe& recipe) {
  return design_of(recipe).colors;
}

}  // namespace dkart::recipe
