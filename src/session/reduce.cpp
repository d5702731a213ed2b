#include "session/reduce.h"

namespace dkart::session {

Reduced reduce(AppState state, const Action& action) {
  Reduced reduced{std::move(state), {}, false};
  reduced.changed =
      std::visit([&](const auto& a) { return apply(reduced.state, reduced.effects, a); }, action);
  return reduced;
}

}  // namespace dkart::session
