// libjpeg's header wants FILE and size_t declared before it.
#include <cstddef>
#include <cstdio>

#include <jpeglib.h>

#include <array>
#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/atomic_file.h"
#include "render_cairo/render.h"
#include "render_cairo/strips.h"
#include "render_cairo/xmp.h"

namespace dkart::render_cairo {
namespace {

// Letters and thin lines keep their colour: fine steps, and colour as sharp as brightness.
constexpr int quality = 92;

/// libjpeg's compressor, whose bytes are collected.
class Compressor {
 public:
  Compressor() {
    info_.err = jpeg_std_error(&errors_);
    errors_.error_exit = &on_error;
    jpeg_create_compress(&info_);
    info_.client_data = this;
    destination_.init_destination = &begin_buffer;
    destination_.empty_output_buffer = &empty_buffer;
    destination_.term_destination = &end_buffer;
    info_.dest = &destination_;
  }
  Compressor(const Compressor&) = delete;
  Compressor& operator=(const Compressor&) = delete;
  ~Compressor() { jpeg_destroy_compress(&info_); }

  void start(const RasterSize& size, double pixels_per_point, const scene::SheetInfo& info) {
    info_.image_width = static_cast<JDIMENSION>(size.width);
    info_.image_height = static_cast<JDIMENSION>(size.height);
    info_.input_components = 3;
    info_.in_color_space = JCS_RGB;
    jpeg_set_defaults(&info_);
    jpeg_set_quality(&info_, quality, TRUE);
    for (int i = 0; i < info_.num_components; ++i)
      info_.comp_info[i].h_samp_factor = info_.comp_info[i].v_samp_factor = 1;
    info_.density_unit = 1;  // dots per inch
    info_.X_density = info_.Y_density = static_cast<UINT16>(std::lround(pixels_per_point * 72));
    jpeg_start_compress(&info_, TRUE);
    add_marker(JPEG_COM, info.description);
    // The name, with its zero, tells readers of XMP that this is theirs.
    if (const std::string packet = xmp_packet(info); !packet.empty())
      add_marker(JPEG_APP0 + 1, std::string("http://ns.adobe.com/xap/1.0/") + '\0' + packet);
  }
  void add_row(std::vector<std::uint8_t>& row) {
    JSAMPROW rows = row.data();
    jpeg_write_scanlines(&info_, &rows, 1);
  }
  void finish() { jpeg_finish_compress(&info_); }
  std::string take() { return std::move(bytes_); }

 private:
  void add_marker(int marker, std::string_view text) {
    constexpr std::size_t most = 65'533;
    if (text.empty() || text.size() > most) return;
    jpeg_write_marker(&info_, marker, reinterpret_cast<const JOCTET*>(text.data()),
                      static_cast<unsigned int>(text.size()));
  }
  [[noreturn]] static void on_error(j_common_ptr info) {
    std::array<char, JMSG_LENGTH_MAX> reason{};
    info->err->format_message(info, reason.data());
    throw std::runtime_error(reason.data());
  }
  static Compressor& of(j_compress_ptr info) { return *static_cast<Compressor*>(info->client_data); }
  static void begin_buffer(j_compress_ptr info) {
    info->dest->next_output_byte = of(info).buffer_.data();
    info->dest->free_in_buffer = of(info).buffer_.size();
  }
  static boolean empty_buffer(j_compress_ptr info) {
    of(info).bytes_.append(reinterpret_cast<const char*>(of(info).buffer_.data()), of(info).buffer_.size());
    begin_buffer(info);
    return TRUE;
  }
  static void end_buffer(j_compress_ptr info) {
    of(info).bytes_.append(reinterpret_cast<const char*>(of(info).buffer_.data()),
                           of(info).buffer_.size() - info->dest->free_in_buffer);
  }

  jpeg_compress_struct info_{};
  jpeg_error_mgr errors_{};
  jpeg_destination_mgr destination_{};
  std::array<JOCTET, 1 << 16> buffer_{};
  std::string bytes_;
};

}  // namespace

Status write_jpeg(const scene::Scene& scene, double pixels_per_point, const std::filesystem::path& path) {
  const auto size = raster_size(scene, pixels_per_point);
  if (!size) return size.error();
  if (std::max(size->width, size->height) > largest_jpeg) {
    return Error{"page_too_large",
                 {},
                 {{"width", std::to_string(size->width)},
                  {"height", std::to_string(size->height)},
                  {"limit", std::to_string(largest_jpeg)}}};
  }
  auto file = AtomicFile::create(path);
  if (!file) return file.error();
  Compressor compressor;
  compressor.start(*size, pixels_per_point, scene.info);
  std::vector<std::uint8_t> row(static_cast<std::size_t>(size->width) * 3);
  const auto make = [&](const StripRows& rows) {
    return Raster::draw(scene, pixels_per_point, rows.first, rows.count);
  };
  const auto take = [&](const Raster& raster) {
    for (int y = 0; y < raster.rows(); ++y) {
      raster.copy_row(y, 3, row.data());
      compressor.add_row(row);
    }
    return file->write(compressor.take());
  };
  if (Status drawn = in_strips<Raster>(strips_of(*size), make, take); !drawn) return drawn;
  compressor.finish();
  if (Status written = file->write(compressor.take()); !written) return written;
  return file->commit();
}

}  // namespace dkart::render_cairo
