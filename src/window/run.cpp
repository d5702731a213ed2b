#include "window/run.h"

#include <SFML/System/Err.hpp>
#include <SFML/Window/Window.hpp>
#include <iostream>
#include <sstream>
#include <utility>

#include "session/session.h"
#include "text/strings.h"
#include "window/display.h"
#include "window/frame.h"

namespace dkart::window {
namespace {

// SFML writes to its own stream what it cannot do, much of it harmless (no vertical sync on a virtual display). It is
// kept, and shown only when no window comes of it.
class QuietSfml {
 public:
  QuietSfml() : before_(sf::err().rdbuf(log_.rdbuf())) {}
  QuietSfml(const QuietSfml&) = delete;
  QuietSfml& operator=(const QuietSfml&) = delete;
  ~QuietSfml() { sf::err().rdbuf(before_); }
  std::string said() const { return log_.str(); }

 private:
  std::ostringstream log_;
  std::streambuf* before_;
};

int fail(const Messages& messages, const Error& error) {
  std::cerr << "distriktskart: " << text::message(messages, error) << '\n';
  return 1;
}

// A file that cannot be read is told in the window, where one who opened it by double click sees it, and on stderr.
session::SessionOptions session_options(const RunOptions& options) {
  session::SessionOptions out;
  out.sources.data_dir = options.data_dir;
  out.sources.maps_file = options.maps_file;
  out.settings_file =
      options.settings_file.empty() ? session::default_settings_file() : options.settings_file;
  if (options.recipe_file.empty()) return out;
  auto opened = session::with_recipe(out, options.recipe_file);
  if (opened) return std::move(opened).value();
  std::cerr << "distriktskart: " << text::message(text::strings(Language::nynorsk), opened.error()) << '\n';
  out.problem = opened.error();
  return out;
}

sf::ContextSettings context_settings() {
  sf::ContextSettings settings;
  settings.majorVersion = 3;
  settings.minorVersion = 3;
  settings.attributeFlags = sf::ContextSettings::Core;
  settings.antialiasingLevel = 4;
  return settings;
}

}  // namespace

int run(const RunOptions& options) {
  if (!display_available()) {
    std::cerr
        << text::strings(Language::nynorsk).get("cli.no_display", {{"command", "dkart export -o kart.png"}})
        << '\n';
    return 1;
  }
  session::Session session(session_options(options));
  const session::Preferences& preferences = session.state().preferences;
  const Messages& messages = text::strings(preferences.language);
  const auto font_files = text::find_font_files();
  if (!font_files) return fail(messages, font_files.error());
  const auto fonts = text::FontMap::create();
  if (!fonts) return fail(messages, fonts.error());

  const QuietSfml quiet;
  const double scale = display_scale();
  sf::Window window(sf::VideoMode(static_cast<unsigned>(preferences.window_width),
                                  static_cast<unsigned>(preferences.window_height)),
                    messages.get("app.name"), sf::Style::Default, context_settings());
  if (!window.isOpen() || !window.setActive(true)) {
    return fail(messages, {"window_failed", {}, {{"reason", quiet.said()}}});
  }
  auto renderer = render_gl::Renderer::create(*fonts);
  if (!renderer) return fail(messages, renderer.error());
  auto vision = render_gl::VisionPass::create();
  if (!vision) return fail(messages, vision.error());
  FrameLoop({window, session, *renderer, *vision, *fonts, *font_files, scale}).run();
  return 0;
}

}  // namespace dkart::window
