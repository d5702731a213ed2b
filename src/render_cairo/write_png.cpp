#include <png.h>

#include <cmath>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/file.h"
#include "render_cairo/png_strips.h"
#include "render_cairo/render.h"

namespace dkart::render_cairo {
namespace {

struct PngWriter {
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, &on_error, nullptr);
  png_infop info = png_create_info_struct(png);
  std::string bytes;

  PngWriter() = default;
  PngWriter(const PngWriter&) = delete;
  PngWriter& operator=(const PngWriter&) = delete;
  ~PngWriter() { png_destroy_write_struct(&png, &info); }

  [[noreturn]] static void on_error(png_structp, png_const_charp reason) { throw std::runtime_error(reason); }
  static void append(png_structp png, png_bytep data, png_size_t size) {
    static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(data), size);
  }
  static void flush(png_structp) {}
};

void write_chunk(PngWriter& writer, const char* name, std::string_view bytes) {
  png_write_chunk(writer.png, reinterpret_cast<png_const_bytep>(name),
                  reinterpret_cast<png_const_bytep>(bytes.data()), bytes.size());
}

/// UTF-8 texts with their language; a title or description that is empty is left out.
void add_texts(PngWriter& writer, const scene::SheetInfo& info) {
  std::string title = info.title;
  std::string description = info.description;
  std::string language = info.language;
  std::string title_key = "Title";
  std::string description_key = "Description";
  const auto chunk = [&](std::string& key, std::string& text) {
    png_text entry{};
    entry.compression = PNG_ITXT_COMPRESSION_NONE;
    entry.key = key.data();
    entry.text = text.data();
    entry.itxt_length = text.size();
    entry.lang = language.data();
    return entry;
  };
  std::vector<png_text> texts;
  if (!title.empty()) texts.push_back(chunk(title_key, title));
  if (!description.empty()) texts.push_back(chunk(description_key, description));
  if (!texts.empty()) png_set_text(writer.png, writer.info, texts.data(), static_cast<int>(texts.size()));
}

std::string png_bytes(const std::string& rows, const RasterSize& size, double pixels_per_point,
                      const scene::SheetInfo& info) {
  PngWriter writer;
  writer.bytes.reserve(rows.size() + (1 << 12));
  png_set_write_fn(writer.png, &writer.bytes, &PngWriter::append, &PngWriter::flush);
  png_set_IHDR(writer.png, writer.info, static_cast<png_uint_32>(size.width),
               static_cast<png_uint_32>(size.height), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_sRGB(writer.png, writer.info, PNG_sRGB_INTENT_PERCEPTUAL);
  constexpr double points_per_metre = 72 / 0.0254;
  const auto density = static_cast<png_uint_32>(std::lround(pixels_per_point * points_per_metre));
  png_set_pHYs(writer.png, writer.info, density, density, PNG_RESOLUTION_METER);
  add_texts(writer, info);
  png_write_info(writer.png, writer.info);
  // libpng writes the last chunk itself only after rows that it has compressed itself.
  write_chunk(writer, "IDAT", rows);
  write_chunk(writer, "IEND", {});
  return std::move(writer.bytes);
}

}  // namespace

Status write_png(const scene::Scene& scene, double pixels_per_point, const std::filesystem::path& path) {
  const auto size = raster_size(scene, pixels_per_point);
  if (!size) return size.error();
  const auto rows = compressed_rows(scene, pixels_per_point, *size);
  if (!rows) return rows.error();
  return write_file_atomically(path, png_bytes(*rows, *size, pixels_per_point, scene.info));
}

}  // namespace dkart::render_cairo
