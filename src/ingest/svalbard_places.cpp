#include "ingest/svalbard_places.h"

#include "ingest/table.h"
#include "ingest/values.h"

namespace dkart::ingest {
namespace {

const TableSpec spec{"svalbard_places",
                     Severity::note,
                     {{"geonames_id", Need::required},
                      {"name", Need::required},
                      {"longitude", Need::required},
                      {"latitude", Need::required},
                      {"source", Need::unused}}};

}  // namespace

SvalbardPlaces SvalbardPlaces::read(const std::filesystem::path& folder, const geo::Projection* projection,
                                    Issues& issues) {
  SvalbardPlaces places;
  const auto table = Table::read(folder, spec, issues);
  UniqueKeys ids;
  for (std::size_t i = 0; table && i < table->size(); ++i) {
    const Row row = (*table)[i];
    if (!ids.take(row, "geonames_id", issues)) continue;
    const auto position = read_position(row, issues);
    if (!position || projection == nullptr) continue;
    if (const auto point = projection->forward(*position)) places.points_.emplace(row.text("name"), *point);
  }
  return places;
}

std::optional<geo::MapPoint> SvalbardPlaces::find(std::string_view place) const {
  const auto found = points_.find(place);
  return found == points_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace dkart::ingest
