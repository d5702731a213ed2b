#include "scene/sheet_layout.h"

#include <algorithm>
#include <cmath>

namespace dkart::scene {

Plan plan_of(const recipe::PageSize& page) {
  return page.width_pt > page.height_pt * 1.2 ? Plan::wide : Plan::upright;
}

double smallest_type_pt(const recipe::PageSpec& spec) {
  if (is_paper(spec.kind)) return smallest_paper_type_pt;
  return std::max(smallest_paper_type_pt, smallest_screen_type_px / page_size(spec).pixels_per_point);
}

SheetStyle style_of(const recipe::PageSize& page, double smallest_pt, const recipe::TypeSizes& type) {
  SheetStyle style;
  style.smallest_pt = smallest_pt;
  // A4's sizes hold from a screen picture (540 pt) to A4; larger sheets are read from farther away.
  const double shorter = std::min(page.width_pt, page.height_pt);
  const double scale = std::clamp(std::sqrt(shorter / 595.0), 0.6, 2.5);
  style.margin = std::clamp(shorter * 0.057, 16.0, 60.0);
  style.title_pt = type.title * scale;
  style.subtitle_pt = type.subtitle * scale;
  style.text_pt = type.text * scale;
  style.foot_pt = std::max(type.foot * scale, 6.5);
  style = with_smaller_type(style, 1);
  style.type_scale = scale;
  style.symbol_size = scale;
  if (plan_of(page) == Plan::wide) style.column = std::clamp(page.width_pt * 0.31, 190.0, 420.0);
  return style;
}

SheetStyle with_smaller_type(SheetStyle style, double factor) {
  for (double* size : {&style.title_pt, &style.subtitle_pt, &style.text_pt, &style.foot_pt})
    *size = std::max(*size * factor, style.smallest_pt);
  return style;
}

}  // namespace dkart::scene
