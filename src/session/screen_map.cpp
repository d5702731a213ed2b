#include "session/screen_map.h"

#include <algorithm>
#include <utility>

#include "session/selection.h"
#include "text/strings.h"

namespace dkart::session {
namespace {

// Page and title belong to sheets only; writing a title in the export dialog recomposes nothing.
recipe::MapRecipe seen_on_screen(recipe::MapRecipe recipe) {
  recipe.page = {};
  recipe.title.clear();
  recipe.subtitle.clear();
  return recipe;
}

}  // namespace

std::vector<domain::MunicipalityIndex> highlighted(const AppState& state) {
  std::vector<domain::MunicipalityIndex> list = touched_municipalities(state);
  if (state.hovered && std::find(list.begin(), list.end(), *state.hovered) == list.end()) {
    list.push_back(*state.hovered);
  }
  return list;
}

void ScreenMap::set_prepared(domain::DatasetPtr data, std::shared_ptr<const scene::PreparedMap> prepared) {
  prepared_for_ = std::move(data);
  prepared_ = std::move(prepared);
}

const scene::Composition* ScreenMap::composition(const AppState& state, const TextMeasurer& measurer) {
  if (!state.data) return nullptr;
  if (!prepared_ || prepared_for_ != state.data) set_prepared(state.data, scene::prepare_map(*state.data));

  Made wanted{state.data,
              seen_on_screen(state.recipe),
              state.coverage_files.input,
              state.preferences.text_size,
              highlighted(state),
              &measurer};
  const bool same_data = made_ && made_->data == wanted.data;
  const scene::ComposeInput input{.data = *wanted.data,
                                  .recipe = wanted.recipe,
                                  .measurer = measurer,
                                  .messages = text::strings(wanted.recipe.language),
                                  .prepared = prepared_.get(),
                                  .coverage = wanted.coverage,
                                  .earlier = same_data ? composition_.evaluation.coverage : nullptr,
                                  .text_size = wanted.text_size};
  if (made_ != wanted) {
    composition_ = scene::compose_screen(input, state.camera, wanted.highlighted);
    made_ = std::move(wanted);
  } else if (camera_ != state.camera) {
    scene::place_labels_again(composition_, input, state.camera);
  } else {
    return &composition_;
  }
  camera_ = state.camera;
  ++version_;
  return &composition_;
}

}  // namespace dkart::session
