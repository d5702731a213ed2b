#include <cairo-pdf.h>
#include <cairo-svg.h>

#include <chrono>
#include <cstdlib>
#include <string>

#include "base/file.h"
#include "base/number_text.h"
#include "render_cairo/draw.h"
#include "render_cairo/render.h"
#include "render_cairo/vector_text.h"
#include "text/pango_handles.h"

namespace dkart::render_cairo {
namespace {

// Vector files get the detail of a good print.
constexpr double vector_pixels_per_point = 300.0 / 72;

cairo_status_t append(void* closure, const unsigned char* data, unsigned int size) {
  static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), size);
  return CAIRO_STATUS_SUCCESS;
}

/// Draws on `surface` and closes it, so that all its bytes have been handed out.
Status draw_vectors(cairo_surface_t* surface, const scene::Scene& scene) {
  auto fonts = text::FontMap::create();
  if (!fonts) return fonts.error();
  {
    const text::CairoPtr cr(cairo_create(surface));
    draw_scene(
        {cr.get(), *fonts, Output::vectors, vector_pixels_per_point, {0, 0, scene.width_pt, scene.height_pt}},
        scene);
    cairo_show_page(cr.get());
  }
  cairo_surface_finish(surface);
  if (const cairo_status_t status = cairo_surface_status(surface); status != CAIRO_STATUS_SUCCESS) {
    return Error{"export_failed", {}, {{"reason", cairo_status_to_string(status)}}};
  }
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

}  // namespace

Status write_svg(const scene::Scene& scene, const std::filesystem::path& path) {
  std::string bytes;
  const text::SurfacePtr surface(
      cairo_svg_surface_create_for_stream(&append, &bytes, scene.width_pt, scene.height_pt));
  cairo_svg_surface_set_document_unit(surface.get(), CAIRO_SVG_UNIT_PT);
  if (Status drawn = draw_vectors(surface.get(), scene); !drawn) return drawn;
  return write_file_atomically(path, describe_svg(std::move(bytes), scene.info));
}

Status write_pdf(const scene::Scene& scene, const std::filesystem::path& path) {
  std::string bytes;
  const text::SurfacePtr surface(
      cairo_pdf_surface_create_for_stream(&append, &bytes, scene.width_pt, scene.height_pt));
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, scene.info.title.c_str());
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_SUBJECT, scene.info.description.c_str());
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_AUTHOR, "Distriktskart");
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Distriktskart");
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, fixed_date().c_str());
  if (Status drawn = draw_vectors(surface.get(), scene); !drawn) return drawn;
  return write_file_atomically(path, describe_pdf(std::move(bytes), scene.info));
}

}  // namespace dkart::render_cairo
