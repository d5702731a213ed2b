#include "scene/sheet_layout.h"

#include <algorithm>
#include <cmath>

namespace dkart::scene {

Plan plan_of(const recipe::PageSize& page) {
  return page.width_pt > page.height_pt * 1.2 ? Plan::wide : Plan::upright;
}

SheetStyle style_of(const recipe::PageSize& page) {
  SheetStyle style;
  // A4's sizes hold from a screen picture (540 pt) to A4; larger sheets are read from farther away.
  const double shorter = std::min(page.width_pt, page.height_pt);
  const double scale = std::clamp(std::sqrt(shorter / 595.0), 0.6, 2.5);
  style.margin = std::clamp(shorter * 0.057, 16.0, 60.0);
  style.title_pt *= scale;
  style.subtitle_pt *= scale;
  style.text_pt *= scale;
  style.foot_pt = std::max(style.foot_pt * scale, 6.5);
  style.type_scale = scale;
  style.symbol_size = scale;
  if (plan_of(page) == Plan::wide) style.column = std::clamp(page.width_pt * 0.31, 190.0, 420.0);
  return style;
}

}  // namespace dkart::scene
