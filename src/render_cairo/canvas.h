// What the drawing functions draw on: a cairo context whose unit is the point, origin top left, y down.
#pragma once

#include <cairo.h>

#include "base/color.h"
#include "scene/page.h"
#include "text/fonts.h"

namespace dkart::render_cairo {

enum class Output { pixels, vectors };

struct Canvas {
  cairo_t* cr;
  const text::FontMap& fonts;
  Output output;
  /// Of a vector file: the resolution for which its detail should do.
  double pixels_per_point;
  /// The part of the page that is drawn on: all of it, or a strip.
  scene::PageRect seen;

  /// Whether a line of text on this baseline can show.
  bool sees_text(double baseline, double size_pt) const;
  /// `points` moved to the nearest edge between pixels; unchanged in a vector file.
  double snapped(double points) const;
  scene::PageRect snapped(const scene::PageRect& rect) const;
};

/// Saves the context's state and brings it back at the end of the scope.
class SavedState {
 public:
  explicit SavedState(cairo_t* cr) : cr_(cr) { cairo_save(cr_); }
  ~SavedState() { cairo_restore(cr_); }
  SavedState(const SavedState&) = delete;
  SavedState& operator=(const SavedState&) = delete;

 private:
  cairo_t* cr_;
};

/// For the map's many thousand corners: Cairo's quick antialiasing (sixteen steps) and blunter round joins,
/// which take half the time and cannot be told from the slow ones. Until the saved state is brought back.
void draw_quickly(const Canvas& canvas);

/// For Cairo's streams: `closure` is a std::string that grows.
cairo_status_t append_bytes(void* closure, const unsigned char* data, unsigned int size);

void set_color(cairo_t* cr, Color color);
void add_rectangle(cairo_t* cr, const scene::PageRect& rect);

}  // namespace dkart::render_cairo
