// The composition of what the window shows, kept and made anew only as far as the state changed. Main thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "scene/compose.h"
#include "session/app_state.h"

namespace dkart::session {

class ScreenMap {
 public:
  /// Lines prepared on another thread for `data`; without them composition() prepares its own.
  void set_prepared(domain::DatasetPtr data, std::shared_ptr<const scene::PreparedMap> prepared);

  /// Null until there are data. Composes anew when data, recipe, text size or what is highlighted changed;
  /// places only the labels anew when the camera did.
  const scene::Composition* composition(const AppState& state, const TextMeasurer& measurer);
  /// Counts up whenever composition() gives something new.
  std::uint64_t version() const { return version_; }

 private:
  // What the composition was made from.
  struct Made {
    domain::DatasetPtr data;
    recipe::MapRecipe recipe;
    scene::CoverageInput coverage;
    double text_size = 1;
    std::vector<domain::MunicipalityIndex> highlighted;
    const TextMeasurer* measurer = nullptr;
    bool operator==(const Made&) const = default;
  };

  std::optional<Made> made_;
  scene::Camera camera_;
  scene::Composition composition_;
  std::uint64_t version_ = 0;
  domain::DatasetPtr prepared_for_;
  std::shared_ptr<const scene::PreparedMap> prepared_;
};

/// The municipalities that get an outline: those that the selection touches, and the one pointed at.
std::vector<domain::MunicipalityIndex> highlighted(const AppState& state);

}  // namespace dkart::session
