// The hand that places and moves centres that do not exist.
#pragma once

#include <string>
#include <vector>

#include "geo/points.h"
#include "scene/hit_test.h"
#include "session/actions.h"

namespace dkart::window {

class CentreHand {
 public:
  /// The button goes down on `hit`. Takes a centre of the user's own, if that is what is there.
  void take(const scene::Composition& composition, const scene::Hit& hit);
  bool holds() const { return !id_.empty(); }
  /// All moves from take() to let_go() are one step of undo.
  void move_to(const session::AppState& state, geo::LonLat position, std::vector<session::Action>& out);
  void let_go();

  /// The click that state.placing waits for.
  static void place(const session::AppState& state, geo::LonLat position, std::vector<session::Action>& out);

 private:
  std::string id_;
  bool moved_ = false;
};

}  // namespace dkart::window
