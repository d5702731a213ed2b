#include "session/reduce.h"

#include "session/history.h"

namespace dkart::session {

Reduced reduce(AppState state, const Action& action) {
  Moment before = moment_of(state);
  Reduced reduced{std::move(state), {}, false};
  reduced.changed =
      std::visit([&](const auto& a) { return apply(reduced.state, reduced.effects, a); }, action);
  if (reduced.changed) remember(reduced.state, std::move(before), action);
  return reduced;
}

}  // namespace dkart::session
