// Between SFML's window and ImGui 1.86: input in, clipboard and pointer shape out. Owns ImGui's context and its OpenGL
// backend; the window's context must be current in every call.
#pragma once

#include <SFML/Window/Cursor.hpp>
#include <SFML/Window/Event.hpp>
#include <SFML/Window/Window.hpp>

#include <array>
#include <optional>

#include "text/fonts.h"
#include "ui/look.h"

namespace dkart::window {

class ImguiBridge {
 public:
  explicit ImguiBridge(sf::Window& window);
  ~ImguiBridge();
  ImguiBridge(const ImguiBridge&) = delete;
  ImguiBridge& operator=(const ImguiBridge&) = delete;

  /// Fonts and style; only when theme or scale differ from the last call's. Not between begin_frame and render.
  void set_look(ui::Look& look, const text::FontFiles& files, recipe::Theme theme, double scale);
  void handle(const sf::Event& event);
  void begin_frame(double seconds);
  void render();

 private:
  void show_cursor();

  sf::Window& window_;
  using Cursors = std::array<std::optional<sf::Cursor>, 4>;
  /// Outlive the window: SFML 2.5 names the last one again while it closes.
  static Cursors& cursors_of_program();
  Cursors& cursors_ = cursors_of_program();
  int shown_cursor_ = -1;
  bool has_look_ = false;
};

}  // namespace dkart::window
