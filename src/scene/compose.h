// The spine: Dataset x MapRecipe x page -> Composition. A pure function; read compose.cpp first.
#pragma once

#include <string>
#include <vector>

#include "base/language.h"
#include "base/text_measure.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "scene/evaluate.h"
#include "scene/legend.h"
#include "scene/prepared_map.h"
#include "scene/scene.h"
#include "scene/sheet_layout.h"

namespace dkart::scene {

struct ComposeInput {
  const domain::Dataset& data;
  const recipe::MapRecipe& recipe;
  const TextMeasurer& measurer;
  const Messages& messages;  // of recipe.language
  /// Lines of the base map kept from an earlier composition of the same dataset; null: made anew.
  const PreparedMap* prepared = nullptr;
  /// What the files of a question of coverage have.
  CoverageInput coverage = {};
  /// The answer of an earlier composition of the same dataset, which spares work; null: made anew.
  CoveragePtr earlier = nullptr;
  /// The window's text size (1 = normal); sheets keep 1.
  double text_size = 1;
  /// Fineness of a sheet's base map; 0: of the page's own pixels. Vector files want more than a screen page has.
  double detail_pixels_per_point = 0;
};

struct Composition {
  Scene scene;
  Evaluation evaluation;
  std::vector<Evaluation> panes;  // of two maps side by side, else empty
  Legend legend;
  std::vector<Furniture> furniture;  // of a sheet
  Issues issues;                     // "labels_dropped" {count, names} and what evaluation remarked
};

/// A finished sheet: map, title, legend, scale bar, foot, insets, on the recipe's page.
Composition compose_sheet(const ComposeInput& input);

/// The map alone for the window, without furniture: a frame that fills `camera.viewport`, and beside it the second one of
/// two periods side by side. `highlighted` areas get an accent outline.
Composition compose_screen(const ComposeInput& input, const Camera& camera,
                           const std::vector<domain::MunicipalityIndex>& highlighted = {});

/// Places the labels of a composition anew for another camera (after pan or zoom); replaces the DrawLabels command.
void place_labels_again(Composition& composition, const ComposeInput& input, const Camera& camera);

/// The camera that shows all of Norway in `viewport`.
Camera fit_norway(const domain::Dataset& data, const PageRect& viewport);

}  // namespace dkart::scene
