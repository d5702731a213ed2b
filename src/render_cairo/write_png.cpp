#include <png.h>

#include <cmath>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/atomic_file.h"
#include "render_cairo/png_rows.h"
#include "render_cairo/render.h"
#include "render_cairo/xmp.h"

namespace dkart::render_cairo {
namespace {

/// libpng's side of the file: the chunks before the pixels. What it writes is collected.
struct PngWriter {
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, &on_error, nullptr);
  png_infop info = png_create_info_struct(png);
  std::string bytes;

  PngWriter() { png_set_write_fn(png, &bytes, &append, &flush); }
  PngWriter(const PngWriter&) = delete;
  PngWriter& operator=(const PngWriter&) = delete;
  ~PngWriter() { png_destroy_write_struct(&png, &info); }

  void write_chunk(const char* name, std::string_view content) {
    png_write_chunk(png, reinterpret_cast<png_const_bytep>(name),
                    reinterpret_cast<png_const_bytep>(content.data()), content.size());
  }
  std::string_view take() {
    taken_ = std::move(bytes);
    bytes.clear();
    return taken_;
  }

 private:
  [[noreturn]] static void on_error(png_structp, png_const_charp reason) { throw std::runtime_error(reason); }
  static void append(png_structp png, png_bytep data, png_size_t size) {
    static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(data), size);
  }
  static void flush(png_structp) {}

  std::string taken_;
};

/// UTF-8 texts with their language; one that is empty is left out.
void add_texts(PngWriter& writer, const scene::SheetInfo& info) {
  struct Text {
    std::string key, text;
  };
  std::vector<Text> texts{{"Title", info.title},
                          {"Description", info.description},
                          {"Source", info.provenance},
                          {"XML:com.adobe.xmp", xmp_packet(info)}};
  std::string language = info.language, none;
  std::vector<png_text> entries;
  for (Text& text : texts) {
    if (text.text.empty()) continue;
    png_text& entry = entries.emplace_back();
    entry.compression = PNG_ITXT_COMPRESSION_NONE;
    entry.key = text.key.data();
    entry.text = text.text.data();
    entry.itxt_length = text.text.size();
    const bool prose = text.key == "Title" || text.key == "Description";
    entry.lang = prose ? language.data() : none.data();
  }
  if (!entries.empty())
    png_set_text(writer.png, writer.info, entries.data(), static_cast<int>(entries.size()));
}

void write_head(PngWriter& writer, const scene::Scene& scene, const RasterSize& size,
                double pixels_per_point) {
  png_set_user_limits(writer.png, static_cast<png_uint_32>(largest_picture),
                      static_cast<png_uint_32>(largest_picture));
  png_set_IHDR(writer.png, writer.info, static_cast<png_uint_32>(size.width),
               static_cast<png_uint_32>(size.height), 8,
               is_transparent(scene) ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_sRGB(writer.png, writer.info, PNG_sRGB_INTENT_PERCEPTUAL);
  constexpr double points_per_metre = 72 / 0.0254;
  const auto density = static_cast<png_uint_32>(std::lround(pixels_per_point * points_per_metre));
  png_set_pHYs(writer.png, writer.info, density, density, PNG_RESOLUTION_METER);
  add_texts(writer, scene.info);
  png_write_info(writer.png, writer.info);
}

}  // namespace

Status write_png(const scene::Scene& scene, double pixels_per_point, const std::filesystem::path& path) {
  const auto size = raster_size(scene, pixels_per_point);
  if (!size) return size.error();
  auto file = AtomicFile::create(path);
  if (!file) return file.error();
  PngWriter writer;
  write_head(writer, scene, *size, pixels_per_point);
  // libpng writes the last chunk itself only after rows that it has compressed itself.
  const auto write_rows = [&](std::string_view rows) {
    writer.write_chunk("IDAT", rows);
    return file->write(writer.take());
  };
  if (Status written = compress_rows(scene, pixels_per_point, *size, write_rows); !written) return written;
  writer.write_chunk("IEND", {});
  if (Status written = file->write(writer.take()); !written) return written;
  return file->commit();
}

}  // namespace dkart::render_cairo
