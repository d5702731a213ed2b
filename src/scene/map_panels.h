// Finds room on a map for what stands on it: panels go where there is sea or another country, and the map moves aside or
// becomes a little smaller for those that must be there.
#pragma once

#include <optional>
#include <vector>

#include "scene/land_mask.h"
#include "scene/page.h"

namespace dkart::scene {

enum class Corner { top_left, top_right, bottom_left, bottom_right };

struct Panel {
  double width = 0, height = 0;
  std::vector<Corner>
      corners;          // tried in this order: from each along the page's edge, then beside other panels
  bool needed = false;  // the map gives way to it; others are left out where there is no room
};

/// Symbols are no land but must be seen as well.
struct MapSymbol {
  geo::MapPoint at;
  double radius_pt = 0;
};

/// What is to be arranged.
struct PanelTask {
  geo::Extent extent;  // all of it is shown
  PageRect viewport;
  double map_margin = 0;  // between the extent and the viewport's edge
  PageRect room;          // panels stand inside
  std::vector<Panel> panels;
  std::vector<MapSymbol> symbols;
};

struct Arrangement {
  Camera camera;
  double zoom = 1;                             // of the largest scale that shows the extent
  std::vector<std::optional<PageRect>> rooms;  // one for each panel
};

/// The largest map on which all needed panels and as many of the others as may be stand free. Nothing if the needed ones
/// have no room even beside a much smaller map.
std::optional<Arrangement> arrange_panels(const PanelTask& task, const LandMask& land);

}  // namespace dkart::scene
