// The maps of a sheet, filled with their layers and labels at the detail that the sheet's scale shows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scene/labels.h"
#include "scene/sheet_map.h"

namespace dkart::scene {

class SheetMaps {
 public:
  /// `sheet` and the others must live on.
  SheetMaps(const ComposeInput& input, const SheetStyle& style, const SheetMap& sheet,
            double pixels_per_point);

  /// The frame with layers, the outline of the Oslofjord's inset if there is one, symbols, labels and their lines.
  MapFrame filled(MapFrame frame, const Evaluation& evaluation);
  /// The enlarged map itself. Precondition: the sheet has it.
  MapFrame oslofjord(const Evaluation& evaluation);
  /// Names of affected municipalities that stand on none of the maps.
  std::vector<std::string> dropped() const;

 private:
  void append_labels(MapFrame& frame, const std::vector<LabelWish>& wishes,
                     const std::vector<PageRect>& obstacles, const std::vector<DrawSymbols>& symbols);
  std::vector<LabelWish> wishes(const Evaluation& evaluation, const Camera& camera) const;

  const ComposeInput& input_;
  const SheetStyle& style_;
  const SheetMap& sheet_;
  double pixels_per_point_;
  Areas areas_;
  std::shared_ptr<const PreparedMap> prepared_;
  std::vector<std::string> dropped_, enlarged_;  // names missing on the maps; names on the enlarged one
};

}  // namespace dkart::scene
