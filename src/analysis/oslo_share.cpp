#include "analysis/oslo_share.h"

#include <utility>

#include "analysis/grouping.h"

namespace dkart::analysis {

OsloShare oslo_share(const domain::Dataset& data, const Selection& selection,
                     const domain::OsloAreaDefinition& definition) {
  OsloShare share;
  share.definition = definition.id;
  for (Group& group : group_figures(data, selection, Grouping::oslo_area, &definition)) {
    if (group.kind == GroupKind::unplaced) {
      share.unplaced = std::move(group.figures);
    } else if (group.key == oslo_inside) {
      share.inside = std::move(group.figures);
    } else {
      share.outside = std::move(group.figures);
      share.decision_share = group.decision_share;
      share.job_share = group.job_share;
    }
  }
  return share;
}

std::vector<OsloShare> oslo_shares(const domain::Dataset& data, const Selection& selection) {
  std::vector<OsloShare> shares;
  shares.reserve(data.oslo_areas.size());
  for (const auto& definition : data.oslo_areas) shares.push_back(oslo_share(data, selection, definition));
  return shares;
}

}  // namespace dkart::analysis
