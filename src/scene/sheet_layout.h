// Where things stand on a finished page. Two plans: upright pages have the title above the map; wide ones have it in a
// column to the left, since Norway is tall.
#pragma once

#include "recipe/map_recipe.h"
#include "scene/page.h"

namespace dkart::scene {

enum class Plan { upright, wide };

/// Type sizes in points and distances of one page.
struct SheetStyle {
  double margin = 34;  // 12 mm
  double title_pt = 18;
  double subtitle_pt = 10;
  double text_pt = 8;  // legend, table
  double foot_pt = 7;
  double column = 0;      // width of the left column, wide plan only
  double type_scale = 1;  // of the map's labels
  double symbol_size = 1;
};

Plan plan_of(const recipe::PageSize& page);
SheetStyle style_of(const recipe::PageSize& page);

}  // namespace dkart::scene
