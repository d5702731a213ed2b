// Keys to actions. What a text field or an open list wants goes there first.
#pragma once

#include <SFML/Window/Event.hpp>

#include <vector>

#include "session/actions.h"
#include "ui/panel_context.h"

namespace dkart::window {

/// What the keys of one frame ask for.
struct KeyInput {
  std::vector<session::Action> actions;
  int focus_steps = 0;    // Tab, and the arrows while a control has the focus
  bool activate = false;  // Enter or Space
};

struct KeyContext {
  const session::AppState& state;
  const Messages& messages;
  ui::Memory& memory;
  bool writing = false;  // a text field has the keyboard
};

/// Which keys do what stands in ui/commands.h; here are only those that move and confirm.
void take_key(KeyInput& input, const sf::Event& event, const KeyContext& context);

}  // namespace dkart::window
