// Places on Svalbard, which has no municipalities: decisions there get a point instead, for the inset.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/remark.h"
#include "geo/projection.h"

namespace dkart::ingest {

class SvalbardPlaces {
 public:
  /// From svalbard_places.csv; `projection` may be null: then no place has a point. Remarks: those of Table, of
  /// UniqueKeys and of values.h.
  static SvalbardPlaces read(const std::filesystem::path& folder, const geo::Projection* projection,
                             Issues& issues);

  /// Point in map metres of the place of that very name; nothing if it is not on Svalbard.
  std::optional<geo::MapPoint> find(std::string_view place) const;

 private:
  std::map<std::string, geo::MapPoint, std::less<>> points_;
};

}  // namespace dkart::ingest
