#include "window/shortcuts.h"

#include <optional>
#include <string>

#include "ui/commands.h"
#include "ui/keyboard.h"

namespace dkart::window {
namespace {

constexpr double pan_step_pt = 60;

std::optional<std::string> name_of(sf::Keyboard::Key key) {
  if (key >= sf::Keyboard::A && key <= sf::Keyboard::Z)
    return std::string(1, static_cast<char>('A' + (key - sf::Keyboard::A)));
  if (key >= sf::Keyboard::Num0 && key <= sf::Keyboard::Num9) return std::to_string(key - sf::Keyboard::Num0);
  if (key >= sf::Keyboard::F1 && key <= sf::Keyboard::F12)
    return "F" + std::to_string(key - sf::Keyboard::F1 + 1);
  if (key == sf::Keyboard::Home) return "Home";
  if (key == sf::Keyboard::Backspace) return "Backspace";
  if (key == sf::Keyboard::Left) return "Left";
  if (key == sf::Keyboard::Right) return "Right";
  return std::nullopt;
}

// "Ctrl+Shift+Z", as the commands write their keys; empty for keys that are no command's.
std::string keys_of(const sf::Event::KeyEvent& key) {
  const auto name = name_of(key.code);
  if (!name || key.system) return {};
  return std::string(key.control ? "Ctrl+" : "") + (key.alt ? "Alt+" : "") + (key.shift ? "Shift+" : "") +
         *name;
}

// Plus and minus go by the character, not the key: on which key they lie differs between keyboards.
std::string keys_of(const sf::Event::TextEvent& text) {
  if (text.unicode != '+' && text.unicode != '-') return {};
  const bool control = sf::Keyboard::isKeyPressed(sf::Keyboard::LControl) ||
                       sf::Keyboard::isKeyPressed(sf::Keyboard::RControl);
  return (control ? "Ctrl+" : "") + std::string(1, static_cast<char>(text.unicode));
}

void take_command(KeyInput& input, const std::string& keys, const KeyContext& context) {
  if (keys.empty()) return;
  const auto commands = ui::all_commands(context.state, context.messages);
  const ui::Command* command = ui::command_of_keys(commands, keys);
  if (command == nullptr) return;
  const bool elsewhere = context.writing || context.state.overlay != session::Overlay::none;
  if (elsewhere && !command->in_fields) return;
  ui::run(*command, context.memory, input.actions);
}

void take_arrow(KeyInput& input, double dx, double dy, const KeyContext& context) {
  if (context.writing) return;
  if (ui::list_open() || context.memory.focus.visible()) {
    input.focus_steps += dx + dy < 0 ? 1 : -1;
  } else if (context.state.overlay == session::Overlay::none) {
    input.actions.push_back(session::PanBy{dx * pan_step_pt, dy * pan_step_pt});
  }
}

// Keys that move or confirm rather than command; false for all others.
bool take_navigation(KeyInput& input, const sf::Event::KeyEvent& key, const KeyContext& context) {
  if (key.control || key.alt || key.system) return false;
  switch (key.code) {
    case sf::Keyboard::Tab:
      input.focus_steps += key.shift ? -1 : 1;
      return true;
    case sf::Keyboard::Escape:
      if (!ui::take_escape(context.memory)) input.actions.push_back(session::CloseTopmost{});
      return true;
    case sf::Keyboard::Left:
      take_arrow(input, 1, 0, context);
      return true;
    case sf::Keyboard::Right:
      take_arrow(input, -1, 0, context);
      return true;
    case sf::Keyboard::Up:
      take_arrow(input, 0, 1, context);
      return true;
    case sf::Keyboard::Down:
      take_arrow(input, 0, -1, context);
      return true;
    case sf::Keyboard::Enter:
    case sf::Keyboard::Space:
      input.activate |= !context.writing;
      return true;
    default:
      return false;
  }
}

}  // namespace

void take_key(KeyInput& input, const sf::Event& event, const KeyContext& context) {
  if (event.type == sf::Event::KeyPressed) {
    if (!take_navigation(input, event.key, context)) take_command(input, keys_of(event.key), context);
  } else if (event.type == sf::Event::TextEntered) {
    take_command(input, keys_of(event.text), context);
  }
}

}  // namespace dkart::window
