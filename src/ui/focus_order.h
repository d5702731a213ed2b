// Keyboard focus: Tab goes through the controls in the order in which they are drawn, which is reading order. A dialog
// or an open list is a scope of its own, out of which Tab does not lead. The ring is shown only after the keyboard was used.
#pragma once

#include <imgui.h>

#include <vector>

namespace dkart::ui {

class FocusOrder {
 public:
  struct Stop {
    bool focused = false;    // has the focus and shows it
    bool arrived = false;    // got it with this frame
    bool activated = false;  // Enter or Space was pressed on it
  };

  /// Before the panels are drawn. `steps`: Tab presses since the last frame, negative with Shift.
  void begin_frame(int steps, bool activate, bool pointer_used);
  /// Once per control, with its id.
  Stop stop(ImGuiID id);
  void end_frame();

  void enter_scope() { ++depth_; }
  void leave_scope() { --depth_; }
  bool visible() const { return visible_; }
  void hide() { visible_ = false; }
  /// The next control that is drawn gets the focus and shows it.
  void land_on_next() { landing_ = true; }
  /// There was no next one where it was meant.
  void stop_landing() { landing_ = false; }
  void move_to(ImGuiID id);

 private:
  struct Entry {
    ImGuiID id = 0;
    int depth = 0;
  };
  std::vector<Entry> entries_;
  ImGuiID current_ = 0;
  ImGuiID arrived_ = 0;
  int depth_ = 0;
  int steps_ = 0;
  bool activate_ = false;
  bool visible_ = false;
  bool landing_ = false;
};

}  // namespace dkart::ui
