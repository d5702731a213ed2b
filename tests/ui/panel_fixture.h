// ImGui without graphics: draws panels on the tiny dataset, moves a synthetic mouse, collects actions.
#pragma once

#include <gtest/gtest.h>
#include <imgui.h>

#include <functional>
#include <string>
#include <vector>

#include "session/actions.h"
#include "support/fake_text.h"
#include "support/tiny_dataset.h"
#include "ui/panels.h"

namespace dkart::ui {

class PanelTest : public ::testing::Test {
 protected:
  PanelTest();
  ~PanelTest() override;

  using Draw = std::function<void(const PanelContext&, Actions&)>;
  /// Draws as often as ImGui needs to settle; actions are kept in `actions`.
  void frame(const Draw& draw = draw_window);
  /// Presses at the middle of the text on the screen; fails the test when it is not there.
  /// Right of `from_x` only.
  void click(const std::string& text, float from_x = 0);
  void click_at(ImVec2 at);
  void tab(int steps);
  void enter();
  void type(const std::string& text);
  /// Makes the composition and the counts anew after `state` was changed.
  void refresh();
  /// Lets the last action of type SetRecipe and friends take effect on `state`.
  void apply_recipe();

  template <class T>
  const T* last() const {
    for (auto action = actions.rbegin(); action != actions.rend(); ++action) {
      if (const T* found = std::get_if<T>(&*action)) return found;
    }
    return nullptr;
  }

  session::AppState state;
  scene::Composition composition;
  analysis::ChoiceCounts counts;
  Look look;
  Memory memory;
  Host host;
  std::vector<std::string> opened;
  Actions actions;

 private:
  void one_frame(const Draw& draw, int steps, bool activate, bool pointer);

  test_support::FakeMeasurer measurer_;
  ImGuiContext* imgui_ = nullptr;
};

}  // namespace dkart::ui
