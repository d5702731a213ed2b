#include "ui/keyboard.h"

#include <imgui_internal.h>

namespace dkart::ui {

bool list_open() {
  return ImGui::GetCurrentContext()->OpenPopupStack.Size > 0;
}

bool take_escape(Memory& memory) {
  if (list_open()) {
    ImGui::ClosePopupToLevel(0, true);
    return true;
  }
  const bool searching = !memory.search_text.empty();
  memory.search_text.clear();
  if (searching) {
    ImGui::ClearActiveID();
    return true;
  }
  if (ImGui::GetIO().WantTextInput) {
    ImGui::ClearActiveID();
    return true;
  }
  if (memory.focus.visible()) {
    memory.focus.hide();
    return true;
  }
  return false;
}

}  // namespace dkart::ui
