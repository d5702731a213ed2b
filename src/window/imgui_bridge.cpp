#include "window/imgui_bridge.h"

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <SFML/Window/Clipboard.hpp>
#include <string>

namespace dkart::window {
namespace {

const char* read_clipboard(void* memory) {
  auto& text = *static_cast<std::string*>(memory);
  const auto utf8 = sf::Clipboard::getString().toUtf8();
  text.assign(utf8.begin(), utf8.end());
  return text.c_str();
}

void write_clipboard(void*, const char* text) {
  const std::string utf8(text);
  sf::Clipboard::setString(sf::String::fromUtf8(utf8.begin(), utf8.end()));
}

void map_keys(ImGuiIO& io) {
  io.KeyMap[ImGuiKey_LeftArrow] = sf::Keyboard::Left;
  io.KeyMap[ImGuiKey_RightArrow] = sf::Keyboard::Right;
  io.KeyMap[ImGuiKey_UpArrow] = sf::Keyboard::Up;
  io.KeyMap[ImGuiKey_DownArrow] = sf::Keyboard::Down;
  io.KeyMap[ImGuiKey_PageUp] = sf::Keyboard::PageUp;
  io.KeyMap[ImGuiKey_PageDown] = sf::Keyboard::PageDown;
  io.KeyMap[ImGuiKey_Home] = sf::Keyboard::Home;
  io.KeyMap[ImGuiKey_End] = sf::Keyboard::End;
  io.KeyMap[ImGuiKey_Insert] = sf::Keyboard::Insert;
  io.KeyMap[ImGuiKey_Delete] = sf::Keyboard::Delete;
  io.KeyMap[ImGuiKey_Backspace] = sf::Keyboard::Backspace;
  io.KeyMap[ImGuiKey_Space] = sf::Keyboard::Space;
  io.KeyMap[ImGuiKey_Enter] = sf::Keyboard::Enter;
  io.KeyMap[ImGuiKey_Escape] = sf::Keyboard::Escape;
  io.KeyMap[ImGuiKey_KeyPadEnter] = sf::Keyboard::Enter;
  io.KeyMap[ImGuiKey_A] = sf::Keyboard::A;
  io.KeyMap[ImGuiKey_C] = sf::Keyboard::C;
  io.KeyMap[ImGuiKey_V] = sf::Keyboard::V;
  io.KeyMap[ImGuiKey_X] = sf::Keyboard::X;
  io.KeyMap[ImGuiKey_Y] = sf::Keyboard::Y;
  io.KeyMap[ImGuiKey_Z] = sf::Keyboard::Z;
  // Tab is not ImGui's here: ui::FocusOrder goes through all controls, ImGui 1.86 only through text fields.
}

std::string& clipboard_memory() {
  static std::string text;
  return text;
}

// In the order of ImguiBridge::cursors_.
constexpr std::array cursor_types{sf::Cursor::Arrow, sf::Cursor::Text, sf::Cursor::Hand,
                                  sf::Cursor::SizeHorizontal};

int cursor_index(ImGuiMouseCursor cursor) {
  switch (cursor) {
    case ImGuiMouseCursor_TextInput:
      return 1;
    case ImGuiMouseCursor_Hand:
      return 2;
    case ImGuiMouseCursor_ResizeEW:
      return 3;
    default:
      return 0;
  }
}

// X tells with a key which modifiers were held before it, so a modifier's own press and release are taken for themselves.
void take_modifiers(ImGuiIO& io, const sf::Event& event) {
  const bool pressed = event.type == sf::Event::KeyPressed;
  const auto held = [&](bool before, sf::Keyboard::Key left, sf::Keyboard::Key right) {
    return event.key.code == left || event.key.code == right ? pressed : before;
  };
  using sf::Keyboard;
  io.KeyCtrl = held(event.key.control, Keyboard::LControl, Keyboard::RControl);
  io.KeyShift = held(event.key.shift, Keyboard::LShift, Keyboard::RShift);
  io.KeyAlt = held(event.key.alt, Keyboard::LAlt, Keyboard::RAlt);
  io.KeySuper = held(event.key.system, Keyboard::LSystem, Keyboard::RSystem);
}

}  // namespace

ImguiBridge::ImguiBridge(sf::Window& window) : window_(window) {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigInputTextCursorBlink = false;
  io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
  io.BackendPlatformName = "SFML";
  io.GetClipboardTextFn = read_clipboard;
  io.SetClipboardTextFn = write_clipboard;
  io.ClipboardUserData = &clipboard_memory();
  map_keys(io);
  ImGui_ImplOpenGL3_Init("#version 330 core");
  for (std::size_t i = 0; i < cursors_.size(); ++i) {
    cursors_[i].emplace();
    if (!cursors_[i]->loadFromSystem(cursor_types[i])) cursors_[i].reset();
  }
}

ImguiBridge::~ImguiBridge() {
  ImGui_ImplOpenGL3_Shutdown();
  ImGui::DestroyContext();
}

void ImguiBridge::set_look(ui::Look& look, const text::FontFiles& files, recipe::Theme theme, double scale) {
  const bool new_fonts = !has_look_ || look.scale != scale;
  if (!new_fonts && look.theme == theme) return;
  look.theme = theme;
  look.scale = scale;
  look.colors = ui::colors_of(theme);
  if (new_fonts) {
    look.fonts = ui::build_fonts(*ImGui::GetIO().Fonts, files, scale);
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
  }
  ui::apply(look, ImGui::GetStyle());
  has_look_ = true;
}

void ImguiBridge::handle(const sf::Event& event) {
  ImGuiIO& io = ImGui::GetIO();
  switch (event.type) {
    case sf::Event::MouseMoved:
      io.MousePos = {static_cast<float>(event.mouseMove.x), static_cast<float>(event.mouseMove.y)};
      break;
    case sf::Event::MouseLeft:
      io.MousePos = {-FLT_MAX, -FLT_MAX};
      break;
    case sf::Event::MouseButtonPressed:
    case sf::Event::MouseButtonReleased:
      if (event.mouseButton.button < 3) {
        io.MousePos = {static_cast<float>(event.mouseButton.x), static_cast<float>(event.mouseButton.y)};
        io.MouseDown[event.mouseButton.button] = event.type == sf::Event::MouseButtonPressed;
      }
      break;
    case sf::Event::MouseWheelScrolled:
      (event.mouseWheelScroll.wheel == sf::Mouse::VerticalWheel ? io.MouseWheel : io.MouseWheelH) +=
          event.mouseWheelScroll.delta;
      break;
    case sf::Event::KeyPressed:
    case sf::Event::KeyReleased:
      if (event.key.code >= 0) io.KeysDown[event.key.code] = event.type == sf::Event::KeyPressed;
      take_modifiers(io, event);
      break;
    case sf::Event::TextEntered:
      // Control characters come as text, too; they are keys.
      if (event.text.unicode >= 32 && event.text.unicode != 127 && !io.KeyCtrl)
        io.AddInputCharacter(event.text.unicode);
      break;
    case sf::Event::LostFocus:
      std::fill(std::begin(io.KeysDown), std::end(io.KeysDown), false);
      std::fill(std::begin(io.MouseDown), std::end(io.MouseDown), false);
      io.KeyCtrl = io.KeyShift = io.KeyAlt = io.KeySuper = false;
      io.AddFocusEvent(false);
      break;
    default:
      break;
  }
}

void ImguiBridge::begin_frame(double seconds) {
  ImGuiIO& io = ImGui::GetIO();
  const sf::Vector2u size = window_.getSize();
  io.DisplaySize = {static_cast<float>(size.x), static_cast<float>(size.y)};
  io.DeltaTime = static_cast<float>(std::max(seconds, 1e-4));
  ImGui_ImplOpenGL3_NewFrame();
  ImGui::NewFrame();
}

void ImguiBridge::render() {
  ImGui::Render();
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  show_cursor();
}

ImguiBridge::Cursors& ImguiBridge::cursors_of_program() {
  static Cursors cursors;
  return cursors;
}

void ImguiBridge::show_cursor() {
  const int wanted = cursor_index(ImGui::GetMouseCursor());
  if (wanted == shown_cursor_ || !cursors_[static_cast<std::size_t>(wanted)]) return;
  window_.setMouseCursor(*cursors_[static_cast<std::size_t>(wanted)]);
  shown_cursor_ = wanted;
}

}  // namespace dkart::window
