#include "render_cairo/png_strips.h"

#include <zlib.h>

#include <array>
#include <cstdint>
#include <future>
#include <stdexcept>
#include <vector>

namespace dkart::render_cairo {
namespace {

// Measured on finished maps: unfiltered rows at this level take the shortest time. A filter makes the many
// equal pixels unequal; level 3 takes a quarter longer for 2 %, level 6 three times as long for 3 %.
constexpr int compression_level = 2;

/// Always the same number, so that files are the same on every machine.
constexpr int strip_count = 2;

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

Result<Strip> make_strip(const scene::Scene& scene, double pixels_per_point, int first_row, int rows,
                         bool last) {
  const auto raster = draw_rows(scene, pixels_per_point, first_row, rows);
  if (!raster) return raster.error();
  Strip strip;
  Deflater deflater;
  std::vector<std::uint8_t> row(1 + static_cast<std::size_t>(raster->width) * 3, 0);  // 0: no filter
  uLong sum = adler32(0, nullptr, 0);
  for (int y = 0; y < rows; ++y) {
    copy_row(*raster, y, 3, row.data() + 1);
    sum = adler32(sum, row.data(), static_cast<uInt>(row.size()));
    const bool end = y + 1 == rows;
    deflater.add(row, !end ? Z_NO_FLUSH : last ? Z_FINISH : Z_FULL_FLUSH);
  }
  strip.deflated = deflater.take();
  strip.sum = static_cast<std::uint32_t>(sum);
  strip.length = row.size() * static_cast<std::size_t>(rows);
  return strip;
}

void append_big_endian(std::string& bytes, std::uint32_t number) {
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 0xff);
}

}  // namespace

Result<std::string> compressed_rows(const scene::Scene& scene, double pixels_per_point,
                                    const RasterSize& size) {
  std::array<std::future<Result<Strip>>, strip_count> strips;
  for (int i = 0; i < strip_count; ++i) {
    const int first = size.height * i / strip_count, end = size.height * (i + 1) / strip_count;
    const bool last = i + 1 == strip_count;
    // The last one on this thread.
    strips[static_cast<std::size_t>(i)] = std::async(
        last ? std::launch::deferred : std::launch::async, [&scene, pixels_per_point, first, end, last] {
          return make_strip(scene, pixels_per_point, first, end - first, last);
        });
  }
  strips.back().wait();

  std::string stream = "\x78\x5e";  // deflate with a window of 32 KiB, compressed quickly
  uLong sum = adler32(0, nullptr, 0);
  for (auto& made : strips) {
    const Result<Strip> strip = made.get();
    if (!strip) return strip.error();
    stream += strip->deflated;
    sum = adler32_combine(sum, strip->sum, static_cast<z_off_t>(strip->length));
  }
  append_big_endian(stream, static_cast<std::uint32_t>(sum));
  return stream;
}

}  // namespace dkart::render_cairo
