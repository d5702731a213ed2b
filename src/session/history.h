// Undo and redo: what a step goes back to, and which actions are one.
#pragma once

#include "session/actions.h"

namespace dkart::session {

inline constexpr std::size_t undo_limit = 200;

Moment moment_of(const AppState& state);
/// Puts recipe, view and selection on the screen as they were; what no longer exists is not selected.
void restore(AppState& state, const Moment& moment);

/// Keeps `before` as a step of undo if `action` changed what a step holds. Redo is gone then.
void remember(AppState& state, Moment before, const Action& action);

}  // namespace dkart::session
