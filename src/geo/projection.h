// The only gate between degrees and map metres. Hides PROJ; one object per thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "geo/points.h"

namespace dkart::geo {

inline constexpr std::string_view map_crs = "EPSG:25833";

/// Northern Europe with room to spare: about 40 degrees north to the pole. What falls outside is a mistake,
/// most often latitude and longitude swapped, which PROJ would answer with a believable number.
inline constexpr Extent working_area{-3'500'000, 4'400'000, 4'500'000, 10'200'000};

class Projection {
 public:
  /// From any CRS PROJ knows (authority code or WKT) in traditional axis order (x/lon first) to map metres
  /// (EPSG:25833). From EPSG:25833 itself coordinates pass unchanged, bit by bit. Error: "crs_unknown" with
  /// {crs}.
  static Result<Projection> to_map(const std::string& source_crs);
  /// WGS 84 lon/lat to map metres (WGS 84 and ETRS89 taken as one: less than a metre).
  static Result<Projection> lon_lat_to_map();

  Projection(Projection&&) noexcept;
  Projection& operator=(Projection&&) noexcept;
  ~Projection();

  /// Source coordinates to map metres. Nothing where they are not finite, PROJ cannot, or the result is
  /// outside `working_area`.
  std::optional<MapPoint> forward(double x, double y) const;
  /// WGS 84 degrees to map metres; only for a projection whose source is lon/lat.
  std::optional<MapPoint> forward(LonLat p) const { return forward(p.lon, p.lat); }
  /// Back to the source's coordinates (lon, lat for lon_lat_to_map). Nothing where not finite or PROJ cannot.
  std::optional<LonLat> inverse(MapPoint p) const;

 private:
  struct Impl;
  explicit Projection(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace dkart::geo
