// Whatever a recipe shows, on whatever page and in whatever language: what stands on a sheet stands free of all else, on
// the page, in type that can be read, and not on top of the land that the map is about. On Norway itself, coarsely drawn.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "ingest/load.h"
#include "recipe/palette.h"
#include "scene/compose.h"
#include "scene/labels.h"
#include "scene/land_mask.h"
#include "scene/sheet_panels.h"
#include "support/seeds.h"
#include "text/fonts.h"
#include "text/strings.h"

namespace dkart::scene {
namespace {

using analysis::Measure;
using recipe::MapRecipe;
using recipe::PageKind;
using test_support::for_seeds;
using test_support::Random;
using test_support::up_to;

constexpr unsigned cases = 60;

const domain::Dataset& norway() {
  static const domain::DatasetPtr data = [] {
    ingest::initialise();
    ingest::LoadOptions coarse;
    coarse.tolerances = {2500};
    return ingest::load_dataset(ingest::default_sources(DKART_SOURCE_ROOT), coarse);
  }();
  return *data;
}

const TextMeasurer& measurer() {
  static const auto fonts = text::FontMap::create();
  static const text::PangoMeasurer measurer(*fonts);
  return measurer;
}

bool one_in(Random& random, std::size_t n) {
  return up_to(random, n - 1) == 0;
}
template <class T>
T any_of(Random& random, const std::vector<T>& list) {
  return list[up_to(random, list.size() - 1)];
}

recipe::PageSpec random_page(Random& random) {
  recipe::PageSpec page;
  const auto kinds = recipe::page_kinds();
  page.kind = kinds[up_to(random, kinds.size() - 1)];
  page.landscape = one_in(random, 2);
  page.dpi = any_of<double>(random, {96, 300, 600});
  // From a picture in a text to a wall screen, up to twice as long as broad.
  page.width_px = 700 + static_cast<int>(up_to(random, 3300));
  const double ratio = test_support::between(random, 0.5, 2);
  page.height_px = std::clamp(static_cast<int>(page.width_px * ratio), 700, 4000);
  return page;
}

std::string random_title(Random& random) {
  const std::string words =
      "Statlege arbeidsplassar som er flytta ut eller oppretta utanfor Oslo-området, fordelte på kommunar ";
  switch (up_to(random, 5)) {
    case 0:
      return "Nye";
    case 1:
      return words;
    case 2:
      return words + words + words;
    case 3:
      return "Arbeidsplassutflyttingsstatistikkoversiktskartsamlingsoppdateringsvedtaksprotokollføringa";
    default:
      return "";
  }
}

MapRecipe random_recipe(Random& random) {
  MapRecipe recipe;
  recipe.page = random_page(random);
  recipe.language = any_of<Language>(random, {Language::nynorsk, Language::bokmaal, Language::english});
  recipe.theme = any_of<recipe::Theme>(random, {recipe::Theme::light, recipe::Theme::dark});
  recipe.level = one_in(random, 3) ? analysis::Level::county : analysis::Level::municipality;
  const auto measures = analysis::all_measures();
  recipe.fill = measures[up_to(random, measures.size() - 1)];
  if (one_in(random, 5)) recipe.fill = std::nullopt;
  recipe.symbols = any_of<std::optional<Measure>>(
      random, {Measure::jobs, Measure::jobs, Measure::decisions, Measure::jobs_per_1000, std::nullopt});
  recipe.classes.request.count = 3 + up_to(random, 5);
  recipe.title = random_title(random);
  if (one_in(random, 4)) recipe.subtitle = random_title(random);
  for (const auto& [key, shown] : recipe::layer_keys()) {
    if (one_in(random, 4)) recipe.layers.*shown = !(recipe.layers.*shown);
  }
  if (one_in(random, 3)) {
    for (std::size_t n = 1 + up_to(random, 1); n > 0; --n)
      recipe.filter.counties.insert(norway().counties[up_to(random, norway().counties.size() - 1)].number);
  }
  if (one_in(random, 4)) recipe.filter.ministries = {"JD"};
  if (one_in(random, 4)) {
    recipe.comparison = recipe::Comparison{
        one_in(random, 2) ? recipe::ComparisonView::side_by_side : recipe::ComparisonView::difference,
        "2021-2025", "2025-2029"};
  }
  if (one_in(random, 4)) {
    recipe.coverage.emplace();
    recipe.coverage->rings = false;
    recipe.coverage->shows = any_of<recipe::CoverageMeasure>(
        random, {recipe::CoverageMeasure::share_outside, recipe::CoverageMeasure::people_outside,
                 recipe::CoverageMeasure::mean_distance});
  }
  return recipe;
}

Composition sheet_of(const MapRecipe& recipe) {
  return compose_sheet({norway(), recipe, measurer(), text::strings(recipe.language)});
}

struct Box {
  std::string what;
  PageRect rect;
};

std::string text_of(const Box& box) {
  return box.what + " [" + std::to_string(box.rect.x) + ' ' + std::to_string(box.rect.y) + " – " +
         std::to_string(box.rect.right()) + ' ' + std::to_string(box.rect.bottom()) + ']';
}

std::vector<Box> furniture_of(const Composition& sheet) {
  const std::map<FurnitureKind, std::string> names{
      {FurnitureKind::title, "title"},         {FurnitureKind::foot, "foot"},
      {FurnitureKind::legend, "legend"},       {FurnitureKind::table, "table"},
      {FurnitureKind::scale_bar, "scale bar"}, {FurnitureKind::heading, "heading"},
      {FurnitureKind::svalbard, "Svalbard"},   {FurnitureKind::oslofjord, "Oslofjord"}};
  std::vector<Box> boxes;
  for (const Furniture& furniture : sheet.furniture)
    boxes.push_back({names.at(furniture.kind), furniture.rect});
  return boxes;
}

// The letters, without the room that the font leaves above and below them.
Box box_of(const std::string& text, const TextStyle& style, PagePoint at) {
  const double width = measurer().measure(text, style).width;
  return {text, {at.x, at.y - style.size_pt * 0.8, width, style.size_pt}};
}

std::vector<Box> labels_of(const MapFrame& frame) {
  std::vector<Box> boxes;
  for (const MapCommand& command : frame.commands) {
    const auto* list = std::get_if<DrawLabels>(&command);
    if (list == nullptr) continue;
    for (const Label& label : list->labels) {
      const PagePoint at = frame.camera.to_page(label.anchor);
      boxes.push_back(box_of(label.text, label.style, {at.x + label.offset.x, at.y + label.offset.y}));
    }
  }
  return boxes;
}

void expect_apart(const std::vector<Box>& boxes) {
  for (std::size_t a = 0; a < boxes.size(); ++a) {
    for (std::size_t b = 0; b < a; ++b)
      EXPECT_FALSE(boxes[a].rect.intersects(boxes[b].rect))
          << text_of(boxes[a]) << " and " << text_of(boxes[b]);
  }
}

void expect_apart(const std::vector<Box>& some, const std::vector<Box>& others) {
  for (const Box& a : some) {
    for (const Box& b : others)
      EXPECT_FALSE(a.rect.intersects(b.rect)) << text_of(a) << " and " << text_of(b);
  }
}

void expect_inside(const PageRect& outer, const std::vector<Box>& boxes) {
  constexpr double slack = 1e-6;
  for (const Box& box : boxes) {
    EXPECT_TRUE(box.rect.x >= outer.x - slack && box.rect.y >= outer.y - slack &&
                box.rect.right() <= outer.right() + slack && box.rect.bottom() <= outer.bottom() + slack)
        << text_of(box) << " not inside " << text_of({"", outer});
  }
}

std::vector<Box> page_texts(const Scene& scene, double& smallest_pt) {
  std::vector<Box> boxes;
  for (const PageCommand& command : scene.page) {
    const auto* text = std::get_if<PageText>(&command);
    if (text == nullptr) continue;
    smallest_pt = std::min(smallest_pt, text->style.size_pt);
    Box box = box_of(text->text, text->style, text->at);
    if (text->align == Align::right) box.rect.x -= box.rect.width;
    if (text->align == Align::center) box.rect.x -= box.rect.width / 2;
    boxes.push_back(box);
  }
  return boxes;
}

double least_pt(const recipe::PageSpec& page) {
  return is_paper(page.kind) ? 6 : std::max(6.0, 12 / page_size(page).pixels_per_point);
}

void expect_good_layout(const MapRecipe& recipe) {
  const Composition sheet = sheet_of(recipe);
  const PageRect page{0, 0, sheet.scene.width_pt, sheet.scene.height_pt};
  const std::vector<Box> furniture = furniture_of(sheet);
  expect_apart(furniture);
  expect_inside(page, furniture);

  double smallest_pt = 1000;
  const std::vector<Box> texts = page_texts(sheet.scene, smallest_pt);
  expect_inside(page, texts);
  expect_apart(texts);
  for (std::size_t i = 0; i < sheet.scene.maps.size(); ++i) {
    const MapFrame& frame = sheet.scene.maps[i];
    const std::vector<Box> labels = labels_of(frame);
    expect_apart(labels);
    expect_inside(frame.camera.viewport, labels);
    expect_inside(page, labels);
    // Insets are furniture themselves.
    if (i < std::max<std::size_t>(sheet.panes.size(), 1)) expect_apart(labels, furniture);
    for (const MapCommand& command : frame.commands) {
      if (const auto* list = std::get_if<DrawLabels>(&command)) {
        for (const Label& label : list->labels) smallest_pt = std::min(smallest_pt, label.style.size_pt);
      }
    }
  }
  EXPECT_GE(smallest_pt, least_pt(recipe.page) - 1e-9);

  const auto has = [&](FurnitureKind kind) {
    return std::any_of(sheet.furniture.begin(), sheet.furniture.end(),
                       [&](const Furniture& f) { return f.kind == kind; });
  };
  EXPECT_TRUE(has(FurnitureKind::legend) && has(FurnitureKind::title) && has(FurnitureKind::foot));
  // What stands on the map leaves the land that it is about to be seen.
  MapRecipe plain = recipe;
  plain.layers.oslofjord_inset = false;
  const LandMask land = land_of({norway(), plain, measurer(), text::strings(recipe.language)}, {});
  const Camera& camera = sheet.scene.maps.front().camera;
  for (const Furniture& f : sheet.furniture) {
    if (f.rect.intersects(camera.viewport) && f.kind != FurnitureKind::title &&
        f.kind != FurnitureKind::foot) {
      EXPECT_LE(land.covered(f.rect, camera), 0) << text_of({"furniture", f.rect});
    }
  }
}

std::string described(const MapRecipe& recipe) {
  return std::string(code_of(recipe.page.kind)) + ' ' + std::to_string(recipe.page.width_px) + 'x' +
         std::to_string(recipe.page.height_px) + (recipe.page.landscape ? " landscape" : "") +
         (recipe.filter.counties.empty() ? "" : " counties") + (recipe.comparison ? " comparison" : "") +
         (recipe.coverage ? " coverage" : "");
}

TEST(SheetLayout, NothingOverlapsAndAllIsReadableForAnyRecipeOnAnyPage) {
  ASSERT_GT(norway().municipalities.size(), 300U);
  for_seeds(cases, [&](Random& random) {
    const MapRecipe recipe = random_recipe(random);
    SCOPED_TRACE(described(recipe));
    expect_good_layout(recipe);
  });
}

const FillAreas& fills_of(const MapFrame& frame) {
  return std::get<FillAreas>(frame.commands.front());
}

// The inset shows the capital's surroundings larger and in the same colours.
void expect_enlarged(const Composition& sheet) {
  const MapFrame &map = sheet.scene.maps.front(), &inset = sheet.scene.maps.back();
  const double enlargement = map.camera.metres_per_point / inset.camera.metres_per_point;
  EXPECT_GE(enlargement, 2.5 - 1e-9);
  EXPECT_LE(enlargement, 4 + 1e-9);
  const auto oslo = norway().find_municipality(*domain::MunicipalityNumber::parse("0301"));
  EXPECT_TRUE(inset.camera.visible().contains(norway().at(*oslo).symbol_point));
  ASSERT_EQ(fills_of(map).fills.size(), fills_of(inset).fills.size());
  for (std::size_t i = 0; i < fills_of(map).fills.size(); ++i)
    EXPECT_EQ(fills_of(map).fills[i].color, fills_of(inset).fills[i].color);
}

TEST(SheetLayout, TheDefaultMapHasAllItsFurnitureOnEveryStandardPage) {
  for (const PageKind kind : recipe::page_kinds()) {
    MapRecipe recipe;
    recipe.page.kind = kind;
    SCOPED_TRACE(described(recipe));
    expect_good_layout(recipe);
    const Composition sheet = sheet_of(recipe);
    std::set<FurnitureKind> kinds;
    for (const Furniture& furniture : sheet.furniture) kinds.insert(furniture.kind);
    EXPECT_TRUE(kinds.contains(FurnitureKind::svalbard) && kinds.contains(FurnitureKind::scale_bar) &&
                kinds.contains(FurnitureKind::table));
    // Small pictures have no more maps.
    EXPECT_EQ(kinds.contains(FurnitureKind::oslofjord),
              kind != PageKind::link_card && kind != PageKind::square);
    if (kinds.contains(FurnitureKind::oslofjord)) expect_enlarged(sheet);
  }
}

}  // namespace
}  // namespace dkart::scene
