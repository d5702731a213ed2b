#include "window/centre_hand.h"

#include <utility>

#include "session/what_if.h"

namespace dkart::window {

void CentreHand::take(const scene::Composition& composition, const scene::Hit& hit) {
  let_go();
  const scene::CoveragePtr& coverage = composition.evaluation.coverage;
  if (!coverage || !hit.facility) return;
  const coverage::Facility& facility = coverage->now->facilities[*hit.facility];
  if (facility.kind == coverage::FacilityKind::hypothetical) id_ = facility.id;
}

void CentreHand::move_to(const session::AppState& state, geo::LonLat position,
                         std::vector<session::Action>& out) {
  if (!state.recipe.coverage) return;
  session::SetRecipe action{state.recipe};
  id_ = session::move_centre(*action.recipe.coverage, *state.data, id_, position);
  if (std::exchange(moved_, true)) action.undoing = session::Undoing::with_the_last;
  out.emplace_back(std::move(action));
}

void CentreHand::let_go() {
  id_.clear();
  moved_ = false;
}

void CentreHand::place(const session::AppState& state, geo::LonLat position,
                       std::vector<session::Action>& out) {
  if (!state.recipe.coverage) return;
  session::SetRecipe action{state.recipe};
  session::add_centre_at(*action.recipe.coverage, *state.data, position);
  out.emplace_back(std::move(action));
  out.emplace_back(session::SetPlacing{false});
}

}  // namespace dkart::window
