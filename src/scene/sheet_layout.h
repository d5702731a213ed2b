// Where things stand on a finished page. Two plans: upright pages have the title above the map; wide ones have it in a
// column to the left, since Norway is tall.
#pragma once

#include "recipe/map_recipe.h"
#include "scene/page.h"

namespace dkart::scene {

enum class Plan { upright, wide };

/// What is on a sheet beside the map's own layers, and where: no two of them overlap, and no label touches one.
enum class FurnitureKind { title, foot, legend, table, scale_bar, heading, svalbard, oslofjord };
struct Furniture {
  FurnitureKind kind = FurnitureKind::title;
  PageRect rect;
};

/// Type sizes in points and distances of one page.
struct SheetStyle {
  double margin = 34;  // 12 mm
  double title_pt = 18;
  double subtitle_pt = 10;
  double text_pt = 8;  // legend, table
  double foot_pt = 7;
  double smallest_pt = 6;  // no type is smaller, nor its own multiples
  double column = 0;       // width of the left column, wide plan only
  double type_scale = 1;   // of the map's labels
  double symbol_size = 1;
};

Plan plan_of(const recipe::PageSize& page);
/// The least that can be read.
inline constexpr double smallest_paper_type_pt = 6, smallest_screen_type_px = 12;
/// Six points on paper, twelve pixels on a screen.
double smallest_type_pt(const recipe::PageSpec& spec);
SheetStyle style_of(const recipe::PageSize& page, double smallest_pt = 6, const recipe::TypeSizes& type = {});
/// The same page with type `factor` times as large, where it is not the smallest already.
SheetStyle with_smaller_type(SheetStyle style, double factor);

}  // namespace dkart::scene
