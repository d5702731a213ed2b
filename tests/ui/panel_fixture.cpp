#include "panel_fixture.h"

#include <imgui_internal.h>

#include "screen_text.h"
#include "session/reduce.h"
#include "text/strings.h"

namespace dkart::ui {
namespace {

const ImVec2 display{1440, 900};
constexpr int frames_to_settle = 3;

}  // namespace

PanelTest::PanelTest() : imgui_(ImGui::CreateContext()) {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.DisplaySize = display;
  io.DeltaTime = 1.0F / 60;
  io.MousePos = {-1, -1};
  io.ConfigInputTextCursorBlink = false;
  io.KeyMap[ImGuiKey_Enter] = 1;
  const auto files = text::find_font_files();
  EXPECT_TRUE(files.ok());
  look.fonts = build_fonts(*io.Fonts, *files, 1);
  look.colors = colors_of(recipe::Theme::light);
  look.focus = &memory.focus;
  apply(look, ImGui::GetStyle());
  host.open = [this](const std::string& what) { opened.push_back(what); };
  host.exists = [](const std::string&) { return false; };
  host.export_folder = [](const session::Preferences&) { return std::string("/tmp/pictures"); };
  state.data = test_support::tiny_dataset();
  host.views_folder = [](const session::Preferences&) { return std::string("/tmp/views"); };
  host.views_in = [](const std::string&) { return std::vector<std::string>{"kysten.dkart"}; };
  state.map_area = {300, 88, 800, 784};
  state.camera = scene::fit_norway(*state.data, state.map_area);
  refresh();
}

PanelTest::~PanelTest() {
  ImGui::DestroyContext(imgui_);
}

void PanelTest::refresh() {
  composition.evaluation = scene::evaluate(*state.data, state.recipe, state.coverage_files.input);
  composition.panes = scene::evaluate_panes(*state.data, state.recipe, composition.evaluation);
  composition.legend = scene::make_legend(*state.data, state.recipe, composition.evaluation,
                                          text::strings(state.preferences.language), composition.panes);
  counts = analysis::count_choices(*state.data, effective_filter(state.recipe));
}

void PanelTest::apply_recipe() {
  for (const session::Action& action : actions) state = session::reduce(std::move(state), action).state;
  actions.clear();
  refresh();
}

void PanelTest::one_frame(const Draw& draw, int steps, bool activate, bool pointer) {
  const PanelContext context{
      .state = state,
      .composition = &composition,
      .counts = &counts,
      .messages = text::strings(state.preferences.language),
      .look = look,
      .host = host,
      .memory = memory,
      .layout = lay_out(display, state.preferences, look, maps_shown(state, memory), !state.recipe.coverage)};
  memory.focus.begin_frame(steps, activate, pointer);
  ImGui::NewFrame();
  draw(context, actions);
  memory.focus.end_frame();
  ImGui::Render();
}

void PanelTest::frame(const Draw& draw) {
  for (int i = 0; i < frames_to_settle; ++i) one_frame(draw, 0, false, false);
}

void PanelTest::click_at(ImVec2 at) {
  ImGuiIO& io = ImGui::GetIO();
  io.MousePos = at;
  one_frame(draw_window, 0, false, false);
  io.MouseDown[0] = true;
  one_frame(draw_window, 0, false, true);
  io.MouseDown[0] = false;
  one_frame(draw_window, 0, false, false);
  // Out of the way, so that no tool tip covers what comes next; late enough that no double click follows.
  io.MousePos = {-1, -1};
  for (int i = 0; i < 30; ++i) one_frame(draw_window, 0, false, false);
}

void PanelTest::click(const std::string& text, float from_x) {
  frame();
  const auto seen = see(text, from_x);
  ASSERT_TRUE(seen.has_value()) << "not on the screen: " << text;
  click_at(seen->middle());
}

void PanelTest::tab(int steps) {
  one_frame(draw_window, steps, false, false);
  frame();
}

void PanelTest::enter() {
  one_frame(draw_window, 0, true, false);
  frame();
}

void PanelTest::type(const std::string& text) {
  ImGui::GetIO().AddInputCharactersUTF8(text.c_str());
  frame();
}

}  // namespace dkart::ui
