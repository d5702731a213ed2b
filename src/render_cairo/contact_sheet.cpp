#include "render_cairo/contact_sheet.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <span>

#include "base/file.h"
#include "render_cairo/canvas.h"
#include "text/layout.h"

namespace dkart::render_cairo {
namespace {

// Points of a page of A4's shape; two pixels each.
constexpr double pixels = 2;
constexpr double page_width = 800, page_height = 1131;
constexpr double margin = 32, head = 64, gap = 20, caption = 42;
constexpr int most_columns = 5;

int columns_width(int columns) {
  const double width = (page_width - 2 * margin - gap * (columns - 1)) / columns;
  return static_cast<int>(std::floor(width * pixels));
}

double row_height(const ContactPlan& plan) {
  return plan.picture_height / pixels + caption;
}

ContactPlan plan_with(int columns, double shape) {
  ContactPlan plan{columns, 1, columns_width(columns), 0};
  plan.picture_height = std::max(1, static_cast<int>(std::lround(plan.picture_width / shape)));
  const double room = page_height - 2 * margin - head;
  plan.rows = std::max(1, static_cast<int>(std::floor(room / row_height(plan))));
  return plan;
}

class Page {
 public:
  Page(const ContactSheet& sheet, const ContactPlan& plan, const text::FontMap& fonts, double height)
      : sheet_(sheet),
        plan_(plan),
        fonts_(fonts),
        surface_(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(page_width * pixels),
                                            static_cast<int>(std::ceil(height * pixels)))),
        cr_(cairo_create(surface_.get())) {
    cairo_scale(cr_.get(), pixels, pixels);
    set_color(cr_.get(), sheet.paper);
    cairo_paint(cr_.get());
  }

  void draw_head() {
    const double width = page_width - 2 * margin;
    draw_line(sheet_.title, {16, FontWeight::semi_bold}, sheet_.text, margin, margin + 16, width);
    draw_line(sheet_.subtitle, {10}, sheet_.text_secondary, margin, margin + 33, width);
    set_color(cr_.get(), sheet_.rule);
    cairo_rectangle(cr_.get(), margin, margin + 44, width, 0.5);
    cairo_fill(cr_.get());
  }

  void draw_entry(const ContactEntry& entry, int column, int row) {
    // Whole pixels, so that a picture stays as it was drawn.
    const double x = std::round((margin + column * (plan_.picture_width / pixels + gap)) * pixels) / pixels;
    const double y = std::round((margin + head + row * row_height(plan_)) * pixels) / pixels;
    draw_picture(entry.picture, x, y);
    const double width = plan_.picture_width / pixels;
    const double below = y + plan_.picture_height / pixels;
    draw_line(entry.name, {9, FontWeight::semi_bold}, sheet_.text, x, below + 14, width);
    draw_line(entry.note, {8}, sheet_.text_secondary, x, below + 25, width);
  }

  Result<std::string> png() const {
    std::string bytes;
    const cairo_status_t status = cairo_surface_write_to_png_stream(surface_.get(), &append_bytes, &bytes);
    if (status != CAIRO_STATUS_SUCCESS)
      return Error{"export_failed", {}, {{"reason", cairo_status_to_string(status)}}};
    return bytes;
  }

 private:
  void draw_line(const std::string& words, const TextStyle& style, Color color, double x, double baseline,
                 double width) {
    const text::LayoutPtr layout = text::make_layout(fonts_, words, style);
    // The layout's unit is the point.
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    set_color(cr_.get(), color);
    cairo_move_to(cr_.get(), x, baseline);
    pango_cairo_layout_line_path(cr_.get(), text::only_line(layout.get()));
    cairo_fill(cr_.get());
  }

  void draw_picture(const Image& image, double x, double y) {
    const text::SurfacePtr picture(cairo_image_surface_create(CAIRO_FORMAT_RGB24, image.width, image.height));
    unsigned char* data = cairo_image_surface_get_data(picture.get());
    const int stride = cairo_image_surface_get_stride(picture.get());
    for (int row = 0; row < image.height; ++row) {
      for (int column = 0; column < image.width; ++column) {
        const std::uint8_t* from =
            image.rgba.data() + (static_cast<std::size_t>(row) * static_cast<std::size_t>(image.width) +
                                 static_cast<std::size_t>(column)) *
                                    4;
        const std::uint32_t pixel =
            static_cast<std::uint32_t>(from[0]) << 16U | static_cast<std::uint32_t>(from[1]) << 8U | from[2];
        std::memcpy(data + static_cast<std::ptrdiff_t>(row) * stride + column * 4, &pixel, 4);
      }
    }
    cairo_surface_mark_dirty(picture.get());
    const SavedState saved(cr_.get());
    cairo_translate(cr_.get(), x, y);
    cairo_scale(cr_.get(), 1 / pixels, 1 / pixels);
    cairo_set_source_surface(cr_.get(), picture.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cr_.get()), CAIRO_FILTER_NEAREST);
    cairo_paint(cr_.get());
    set_color(cr_.get(), sheet_.rule);
    cairo_set_line_width(cr_.get(), 1);
    cairo_rectangle(cr_.get(), 0.5, 0.5, image.width - 1, image.height - 1);
    cairo_stroke(cr_.get());
  }

  const ContactSheet& sheet_;
  const ContactPlan& plan_;
  const text::FontMap& fonts_;
  text::SurfacePtr surface_;
  text::CairoPtr cr_;
};

std::filesystem::path page_path(const std::filesystem::path& path, std::size_t page) {
  if (page == 0) return path;
  const std::string name = path.stem().string() + "-" + std::to_string(page + 1) + path.extension().string();
  return path.parent_path() / name;
}

}  // namespace

std::size_t ContactPlan::pages(std::size_t entries) const {
  const std::size_t each = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
  return (entries + each - 1) / each;
}

ContactPlan plan_contact_sheet(std::size_t entries, double shape) {
  // A picture alone, or two, would be larger than one looks at it for.
  for (int columns = 2; columns < most_columns; ++columns) {
    const ContactPlan plan = plan_with(columns, shape);
    if (plan.pages(entries) == 1) return plan;
  }
  return plan_with(most_columns, shape);
}

Result<std::vector<std::filesystem::path>> write_contact_sheet(const ContactSheet& sheet,
                                                               const ContactPlan& plan,
                                                               const std::filesystem::path& path) {
  const auto fonts = text::FontMap::create();
  if (!fonts) return fonts.error();
  const std::size_t each = static_cast<std::size_t>(plan.columns) * static_cast<std::size_t>(plan.rows);
  std::vector<std::filesystem::path> written;
  for (std::size_t page = 0; page < plan.pages(sheet.entries.size()); ++page) {
    const auto entries = std::span(sheet.entries).subspan(page * each);
    const std::size_t count = std::min(each, entries.size());
    const auto columns = static_cast<std::size_t>(plan.columns);
    const auto rows = static_cast<double>((count + columns - 1) / columns);
    Page drawn(sheet, plan, *fonts, 2 * margin + head + rows * row_height(plan));
    drawn.draw_head();
    for (std::size_t i = 0; i < count; ++i)
      drawn.draw_entry(entries[i], static_cast<int>(i % columns), static_cast<int>(i / columns));
    const auto bytes = drawn.png();
    if (!bytes) return bytes.error();
    const std::filesystem::path file = page_path(path, page);
    if (const Status status = write_file_atomically(file, *bytes); !status) return status.error();
    written.push_back(file);
  }
  return written;
}

}  // namespace dkart::render_cairo
