#include "window/shortcuts.h"

#include <algorithm>
#include <cmath>

#include "ui/keyboard.h"

namespace dkart::window {
namespace {

constexpr double zoom_step = 1.5;
constexpr double pan_step_pt = 60;

scene::PagePoint middle(const session::AppState& state) {
  const scene::PageRect& view = state.camera.viewport;
  return {view.x + view.width / 2, view.y + view.height / 2};
}

session::Action next_language(const session::AppState& state) {
  session::Preferences preferences = state.preferences;
  switch (preferences.language) {
    case Language::nynorsk: preferences.language = Language::bokmaal; break;
    case Language::bokmaal: preferences.language = Language::english; break;
    case Language::english: preferences.language = Language::nynorsk; break;
  }
  return session::SetPreferences{preferences};
}

session::Action text_size(const session::AppState& state, double by) {
  session::Preferences preferences = state.preferences;
  preferences.text_size = std::clamp(std::round((preferences.text_size + by) * 10) / 10, 0.8, 2.0);
  return session::SetPreferences{preferences};
}

void take_control_key(KeyInput& input, const sf::Event::KeyEvent& key, bool writing, ui::Memory& memory) {
  switch (key.code) {
    case sf::Keyboard::E: input.actions.push_back(session::OpenOverlay{session::Overlay::export_dialog}); break;
    case sf::Keyboard::F: memory.focus_search = true; break;
    case sf::Keyboard::Q: input.actions.push_back(session::Quit{}); break;
    case sf::Keyboard::Y:
      if (!writing) input.actions.push_back(session::Redo{});
      break;
    case sf::Keyboard::Z:
      if (writing) break;
      if (key.shift) {
        input.actions.push_back(session::Redo{});
      } else {
        input.actions.push_back(session::Undo{});
      }
      break;
    default: break;
  }
}

void take_arrow(KeyInput& input, double dx, double dy, const ui::Memory& memory) {
  if (ui::list_open() || memory.focus.visible()) {
    input.focus_steps += dx + dy < 0 ? 1 : -1;
  } else {
    input.actions.push_back(session::PanBy{dx * pan_step_pt, dy * pan_step_pt});
  }
}

void take_plain_key(KeyInput& input, const sf::Event::KeyEvent& key, bool writing, const session::AppState& state,
                    ui::Memory& memory) {
  switch (key.code) {
    case sf::Keyboard::Tab: input.focus_steps += key.shift ? -1 : 1; return;
    case sf::Keyboard::Escape:
      if (!ui::take_escape(memory)) input.actions.push_back(session::CloseTopmost{});
      return;
    case sf::Keyboard::F1:
      input.actions.push_back(session::OpenOverlay{state.overlay == session::Overlay::help ? session::Overlay::none : session::Overlay::help});
      return;
    default: break;
  }
  if (writing) return;
  switch (key.code) {
    case sf::Keyboard::Left: take_arrow(input, 1, 0, memory); break;
    case sf::Keyboard::Right: take_arrow(input, -1, 0, memory); break;
    case sf::Keyboard::Up: take_arrow(input, 0, 1, memory); break;
    case sf::Keyboard::Down: take_arrow(input, 0, -1, memory); break;
    case sf::Keyboard::Home: input.actions.push_back(session::FitNorway{}); break;
    case sf::Keyboard::L: input.actions.push_back(next_language(state)); break;
    case sf::Keyboard::Enter:
    case sf::Keyboard::Space: input.activate = true; break;
    default: break;
  }
}

}  // namespace

void take_key(KeyInput& input, const sf::Event& event, bool writing, const session::AppState& state, ui::Memory& memory) {
  if (event.type == sf::Event::KeyPressed) {
    if (event.key.control) {
      take_control_key(input, event.key, writing, memory);
    } else if (!event.key.alt && !event.key.system) {
      take_plain_key(input, event.key, writing, state, memory);
    }
  } else if (event.type == sf::Event::TextEntered) {
    // By the character, not the key: on which key plus and minus lie differs between keyboards.
    const bool plus = event.text.unicode == '+', minus = event.text.unicode == '-';
    if (!plus && !minus) return;
    if (sf::Keyboard::isKeyPressed(sf::Keyboard::LControl) || sf::Keyboard::isKeyPressed(sf::Keyboard::RControl)) {
      input.actions.push_back(text_size(state, plus ? 0.1 : -0.1));
    } else if (!writing) {
      input.actions.push_back(session::ZoomBy{plus ? zoom_step : 1 / zoom_step, middle(state)});
    }
  }
}

}  // namespace dkart::window
