#include "render_cairo/png_rows.h"

#include <zlib.h>

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "render_cairo/strips.h"

namespace dkart::render_cairo {
namespace {

// Measured on finished maps: unfiltered rows at this level take the shortest time. A filter makes the many
// equal pixels unequal; level 3 takes a quarter longer for 2 %, level 6 three times as long for 3 %.
constexpr int compression_level = 2;

/// A stretch of a deflate stream (RFC 1951) without header and sum.
class Deflater {
 public:
  Deflater() {
    constexpr int raw_window = -15, memory_level = 8;
    if (deflateInit2(&stream_, compression_level, Z_DEFLATED, raw_window, memory_level, Z_DEFAULT_STRATEGY) !=
        Z_OK) {
      throw std::runtime_error("zlib does not start");
    }
  }
  Deflater(const Deflater&) = delete;
  Deflater& operator=(const Deflater&) = delete;
  ~Deflater() { deflateEnd(&stream_); }

  void add(std::vector<std::uint8_t>& bytes, int flush) {
    stream_.next_in = bytes.data();
    stream_.avail_in = static_cast<uInt>(bytes.size());
    do {
      stream_.next_out = buffer_.data();
      stream_.avail_out = static_cast<uInt>(buffer_.size());
      deflate(&stream_, flush);
      deflated_.append(reinterpret_cast<const char*>(buffer_.data()), buffer_.size() - stream_.avail_out);
    } while (stream_.avail_out == 0);
  }
  std::string take() { return std::move(deflated_); }

 private:
  z_stream stream_{};
  std::array<std::uint8_t, 1 << 16> buffer_{};
  std::string deflated_;
};

struct Strip {
  std::string deflated;
  std::uint32_t sum = 0;   // Adler-32 of what was compressed
  std::size_t length = 0;  // bytes of it
};

Result<Strip> make_strip(const scene::Scene& scene, double pixels_per_point, const StripRows& rows) {
  const auto raster = Raster::draw(scene, pixels_per_point, rows.first, rows.count);
  if (!raster) return raster.error();
  const int channels = is_transparent(scene) ? 4 : 3;
  Strip strip;
  Deflater deflater;
  // The first byte of a row says that it has no filter.
  std::vector<std::uint8_t> row(1 + static_cast<std::size_t>(raster->width() * channels), 0);
  uLong sum = adler32(0, nullptr, 0);
  for (int y = 0; y < rows.count; ++y) {
    raster->copy_row(y, channels, row.data() + 1);
    sum = adler32(sum, row.data(), static_cast<uInt>(row.size()));
    const bool end = y + 1 == rows.count;
    deflater.add(row, !end ? Z_NO_FLUSH : rows.last ? Z_FINISH : Z_FULL_FLUSH);
  }
  strip.deflated = deflater.take();
  strip.sum = static_cast<std::uint32_t>(sum);
  strip.length = row.size() * static_cast<std::size_t>(rows.count);
  return strip;
}

void append_big_endian(std::string& bytes, std::uint32_t number) {
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 0xff);
}

}  // namespace

Status compress_rows(const scene::Scene& scene, double pixels_per_point, const RasterSize& size,
                     const std::function<Status(std::string_view)>& write) {
  std::string ahead = "\x78\x5e";  // deflate with a window of 32 KiB, compressed quickly
  uLong sum = adler32(0, nullptr, 0);
  const auto make = [&](const StripRows& rows) { return make_strip(scene, pixels_per_point, rows); };
  const auto take = [&](const Strip& strip) {
    sum = adler32_combine(sum, strip.sum, static_cast<z_off_t>(strip.length));
    const Status written = write(ahead + strip.deflated);
    ahead.clear();
    return written;
  };
  if (Status made = in_strips<Strip>(strips_of(size), make, take); !made) return made;
  append_big_endian(ahead, static_cast<std::uint32_t>(sum));
  return write(ahead);
}

}  // namespace dkart::render_cairo
