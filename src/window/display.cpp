#include "window/display.h"

#include <dlfcn.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>

#include "base/number_text.h"

namespace dkart::window {
namespace {

// Xlib is there wherever SFML is, but its header's macros are better kept out.
struct Xlib {
  using Open = void* (*)(const char*);
  using Close = int (*)(void*);
  using GetDefault = char* (*)(void*, const char*, const char*);

  static void* symbol(const char* name) {
    static void* library = dlopen("libX11.so.6", RTLD_NOW | RTLD_GLOBAL);
    return library != nullptr ? dlsym(library, name) : nullptr;
  }
  Open open = reinterpret_cast<Open>(symbol("XOpenDisplay"));
  Close close = reinterpret_cast<Close>(symbol("XCloseDisplay"));
  GetDefault get_default = reinterpret_cast<GetDefault>(symbol("XGetDefault"));
};

class Display {
 public:
  Display() : display_(x_.open != nullptr ? x_.open(nullptr) : nullptr) {}
  Display(const Display&) = delete;
  Display& operator=(const Display&) = delete;
  ~Display() {
    if (display_ != nullptr && x_.close != nullptr) x_.close(display_);
  }
  bool ok() const { return display_ != nullptr; }
  std::optional<double> dpi() const {
    if (!ok() || x_.get_default == nullptr) return std::nullopt;
    const char* text = x_.get_default(display_, "Xft", "dpi");
    return text != nullptr ? parse_number(text) : std::nullopt;
  }

 private:
  Xlib x_;
  void* display_;
};

// Kept open as long as the program runs: an X server without -noreset starts anew when its last client leaves, and the
// window that is opened a moment later finds nobody there.
const Display& probe() {
  static const Display display;
  return display;
}

}  // namespace

bool display_available() {
  return probe().ok();
}

double display_scale() {
  double scale = 1;
  if (const char* wanted = std::getenv("DISTRIKTSKART_SCALE")) {
    scale = parse_number(wanted).value_or(1);
  } else if (const auto dpi = probe().dpi()) {
    scale = *dpi / 96;
  }
  return std::clamp(scale, 1.0, 4.0);
}

}  // namespace dkart::window
