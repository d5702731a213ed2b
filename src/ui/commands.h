// Everything that can be done by a word: one list behind the command palette and the keyboard, so that no key is unknown
// to the one and no command without a key to the other.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "ui/panel_context.h"

namespace dkart::ui {

struct Command {
  std::string id;          // "fit-norway"; the same in all languages
  std::string title;       // in the window's language
  std::string keys;        // as shown and as typed: "Ctrl+Shift+Z"
  std::string other_keys;  // works as well, not shown; may be empty
  bool in_fields = false;  // also while a text field or a dialog has the keyboard
  bool enabled = true;
  Actions actions;
  // no part of the session's state:
  bool opens_search = false, opens_palette = false, toggles_play = false;
  bool enters_tab = false;  // the keyboard goes to what the tab holds
};

/// A step of the text size, a tenth up or down, within what the preferences allow.
void change_text_size(session::Preferences& preferences, double by);

/// In the order in which the palette shows them.
std::vector<Command> all_commands(const session::AppState& state, const Messages& messages);

/// The command of these keys; null if there is none.
const Command* command_of_keys(std::span<const Command> commands, std::string_view keys);
/// Those whose title or keys hold every word of `text`, whatever its case and accents.
std::vector<Command> matching(std::vector<Command> commands, std::string_view text);

/// Does it if it is enabled.
void run(const Command& command, Memory& memory, Actions& out);

}  // namespace dkart::ui
