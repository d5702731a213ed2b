// States to begin a test from, and short words for what is asked of them.
#pragma once

#include "session/reduce.h"
#include "support/tiny_dataset.h"

namespace dkart::session {

inline constexpr scene::PageRect usual_viewport{300, 48, 800, 600};

/// `action` done; what the edges must do goes to `effects` if asked for.
inline AppState after(AppState state, const Action& action, Effects* effects = nullptr) {
  Reduced reduced = reduce(std::move(state), action);
  if (effects != nullptr) *effects = std::move(reduced.effects);
  return std::move(reduced.state);
}

inline bool changes(const AppState& state, const Action& action) {
  return reduce(state, action).changed;
}

template <class E>
bool has(const Effects& effects) {
  for (const Effect& effect : effects) {
    if (std::holds_alternative<E>(effect)) return true;
  }
  return false;
}

/// The tiny dataset in the usual viewport, all of it shown.
inline AppState loaded_state() {
  return after(after({}, SetViewport{usual_viewport}), Loaded{test_support::tiny_dataset()});
}

inline domain::MunicipalityIndex municipality(const AppState& state, std::string_view number) {
  return state.data->find_municipality(*domain::MunicipalityNumber::parse(number)).value();
}
inline domain::CountyIndex county(const AppState& state, std::string_view number) {
  return state.data->find_county(*domain::CountyNumber::parse(number)).value();
}

}  // namespace dkart::session
