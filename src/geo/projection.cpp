#include "geo/projection.h"

#include "geo/proj_handles.h"

#include <proj.h>

#include <cmath>
#include <utility>

namespace dkart::geo {

namespace {

// The same operation as from EPSG:4326 (WGS 84 and ETRS89 taken as one), written out: PROJ's search for it in
// its database costs some ten milliseconds at every start.
constexpr const char* lon_lat_pipeline =
    "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad "
    "+step +proj=utm +zone=33 +ellps=GRS80";

Error unknown_crs(const std::string& crs) {
  return {"crs_unknown", {}, {{"crs", crs}}};
}

ProjContext quiet_context() {
  ProjContext context(proj_context_create());
  proj_log_level(context.get(), PJ_LOG_NONE);
  return context;
}

}  // namespace

struct Projection::Impl {
  ProjContext context;      // outlives the operation
  ProjOperation operation;  // none: the source is the map's own CRS
};

Projection::Projection(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Projection::Projection(Projection&&) noexcept = default;
Projection& Projection::operator=(Projection&&) noexcept = default;
Projection::~Projection() = default;

Result<Projection> Projection::to_map(const std::string& source_crs) {
  auto impl = std::make_unique<Impl>();
  if (source_crs == map_crs) return Projection(std::move(impl));

  impl->context = quiet_context();
  PJ_CONTEXT* context = impl->context.get();
  const std::string target(map_crs);
  const ProjOperation official(proj_create_crs_to_crs(context, source_crs.c_str(), target.c_str(), nullptr));
  if (!official) return unknown_crs(source_crs);
  impl->operation.reset(proj_normalize_for_visualization(context, official.get()));
  if (!impl->operation) return unknown_crs(source_crs);
  return Projection(std::move(impl));
}

Result<Projection> Projection::lon_lat_to_map() {
  auto impl = std::make_unique<Impl>();
  impl->context = quiet_context();
  impl->operation.reset(proj_create(impl->context.get(), lon_lat_pipeline));
  if (!impl->operation) return unknown_crs("EPSG:4326");
  return Projection(std::move(impl));
}

std::optional<MapPoint> Projection::forward(double x, double y) const {
  if (!std::isfinite(x) || !std::isfinite(y)) return std::nullopt;
  MapPoint p{x, y};
  if (impl_->operation) {
    const PJ_COORD out = proj_trans(impl_->operation.get(), PJ_FWD, proj_coord(x, y, 0, 0));
    p = {out.xy.x, out.xy.y};
  }
  if (!working_area.contains(p)) return std::nullopt;  // infinities of a failed operation included
  return p;
}

std::optional<LonLat> Projection::inverse(MapPoint p) const {
  if (!std::isfinite(p.x) || !std::isfinite(p.y)) return std::nullopt;
  if (!impl_->operation) return LonLat{p.x, p.y};
  const PJ_COORD out = proj_trans(impl_->operation.get(), PJ_INV, proj_coord(p.x, p.y, 0, 0));
  if (!std::isfinite(out.xy.x) || !std::isfinite(out.xy.y)) return std::nullopt;
  return LonLat{out.xy.x, out.xy.y};
}

}  // namespace dkart::geo
