#include <cairo-pdf.h>

#include <chrono>
#include <cstdlib>
#include <functional>
#include <string>
#include <utility>

#include "base/file.h"
#include "base/number_text.h"
#include "render_cairo/draw.h"
#include "render_cairo/pdf_catalogue.h"
#include "render_cairo/render.h"
#include "text/pango_handles.h"

namespace dkart::render_cairo {
namespace {

/// Draws the page that `surface` is at.
Status draw_page(cairo_surface_t* surface, const text::FontMap& fonts, const scene::Scene& scene) {
  const text::CairoPtr cr(cairo_create(surface));
  draw_scene(
      {cr.get(), fonts, Output::vectors, vector_pixels_per_point, {0, 0, scene.width_pt, scene.height_pt}},
      scene);
  cairo_show_page(cr.get());
  if (const cairo_status_t status = cairo_status(cr.get()); status != CAIRO_STATUS_SUCCESS)
    return Error{"export_failed", {}, {{"reason", cairo_status_to_string(status)}}};
  return {};
}

/// SOURCE_DATE_EPOCH as PDF wants it ("2026-11-01T12:00:00Z"), or empty.
std::string fixed_date() {
  const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
  const auto seconds = epoch != nullptr ? parse_integer(epoch) : std::nullopt;
  if (!seconds) return "";
  const std::chrono::sys_seconds time{std::chrono::seconds(*seconds)};
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(time - day);
  const auto two = [](auto value) {
    const std::string digits = std::to_string(static_cast<long long>(value));
    return digits.size() < 2 ? "0" + digits : digits;
  };
  return std::to_string(static_cast<int>(date.year())) + "-" + two(static_cast<unsigned>(date.month())) +
         "-" + two(static_cast<unsigned>(date.day())) + "T" + two(clock.hours().count()) + ":" +
         two(clock.minutes().count()) + ":" + two(clock.seconds().count()) + "Z";
}

void describe(cairo_surface_t* surface, const scene::SheetInfo& info) {
  const auto set = [&](cairo_pdf_metadata_t what, const std::string& text) {
    cairo_pdf_surface_set_metadata(surface, what, text.c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, info.title);
  set(CAIRO_PDF_METADATA_SUBJECT, info.description);
  set(CAIRO_PDF_METADATA_KEYWORDS, info.provenance);
  set(CAIRO_PDF_METADATA_AUTHOR, "Distriktskart");
  set(CAIRO_PDF_METADATA_CREATOR, "Distriktskart");
  set(CAIRO_PDF_METADATA_CREATE_DATE, fixed_date());
}

/// A bookmark of the first level that leads to the top of page `number`, counted from one.
void add_bookmark(cairo_surface_t* surface, const std::string& title, std::size_t number) {
  const std::string target = "page=" + std::to_string(number) + " pos=[0 0]";
  cairo_pdf_surface_add_outline(surface, CAIRO_PDF_OUTLINE_ROOT, title.c_str(), target.c_str(),
                                static_cast<cairo_pdf_outline_flags_t>(0));
}

enum class Bookmarks { none, each_page };

Status write_pages(std::size_t count, const std::function<Result<scene::Scene>(std::size_t)>& page,
                   Bookmarks bookmarks, const scene::SheetInfo& info, const std::filesystem::path& path) {
  const auto fonts = text::FontMap::create();
  if (!fonts) return fonts.error();
  std::string bytes;
  const text::SurfacePtr surface(cairo_pdf_surface_create_for_stream(&append_bytes, &bytes, 1, 1));
  describe(surface.get(), info);
  for (std::size_t i = 0; i < count; ++i) {
    const auto scene = page(i);
    if (!scene) return scene.error();
    cairo_pdf_surface_set_size(surface.get(), scene->width_pt, scene->height_pt);
    if (bookmarks == Bookmarks::each_page) add_bookmark(surface.get(), scene->info.title, i + 1);
    if (Status drawn = draw_page(surface.get(), *fonts, *scene); !drawn) return drawn;
  }
  cairo_surface_finish(surface.get());
  if (const cairo_status_t status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
    return Error{"export_failed", {}, {{"reason", cairo_status_to_string(status)}}};
  return write_file_atomically(path, describe_pdf(std::move(bytes), info));
}

}  // namespace

Status write_pdf(const scene::Scene& scene, const std::filesystem::path& path) {
  return write_pages(
      1, [&](std::size_t) { return Result<scene::Scene>(scene); }, Bookmarks::none, scene.info, path);
}

Status write_pdf_book(std::size_t count, const std::function<Result<scene::Scene>(std::size_t)>& page,
                      const scene::SheetInfo& info, const std::filesystem::path& path) {
  return write_pages(count, page, Bookmarks::each_page, info, path);
}

}  // namespace dkart::render_cairo
