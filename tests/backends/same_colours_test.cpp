// For the same recipe, OpenGL and Cairo give each municipality the colour of its class.
#include <array>
#include <variant>

#include "backends/real_map.h"
#include "gl/offscreen.h"
#include "render_cairo/render.h"
#include "render_gl/renderer.h"

namespace dkart::test_support {
namespace {

constexpr int side_px = 1500;

class SameColours : public RealMap {
 protected:
  void SetUp() override {
    recipe.symbols.reset();
    recipe.layers.labels = false;
    recipe.layers.study_centres = false;
  }

  // How many municipalities were compared in the middle of their largest part, away from every line.
  std::size_t compare() {
    const scene::Camera camera = scene::fit_norway(*data_, {0, 0, side_px, side_px});
    const scene::Composition map = scene::compose_screen(input(), camera);

    const auto cairo = render_cairo::render_image(map.scene, 1);
    EXPECT_TRUE(cairo.ok());
    const OffscreenContext context;
    EXPECT_TRUE(context.ok()) << context.reason();
    if (!cairo.ok() || !context.ok()) return 0;
    auto renderer = render_gl::Renderer::create(*fonts_);
    EXPECT_TRUE(renderer.ok());
    const OffscreenTarget target(side_px, side_px);
    renderer->sync(map.scene, 1);
    renderer->draw(camera, side_px, side_px, 1);
    const Picture gl = target.read();

    const auto cairo_at = [&](int x, int y) {
      const std::size_t i = static_cast<std::size_t>(y * side_px + x) * 4;
      return Color{cairo->rgba[i], cairo->rgba[i + 1], cairo->rgba[i + 2], 255};
    };
    const geo::Topology& areas = (*data_->base_map.areas)[0].topology;
    std::size_t compared = 0;
    for (std::size_t i = 0; i < data_->municipalities.size(); ++i) {
      const geo::MultiPolygon area = areas.area(static_cast<geo::AreaId>(i));
      const scene::PagePoint middle = camera.to_page(geo::inner_point(area));
      const int x = static_cast<int>(middle.x), y = static_cast<int>(middle.y);
      const std::size_t figure = recipe.level == analysis::Level::municipality
                                     ? i
                                     : static_cast<std::size_t>(data_->municipalities[i].county.value);
      const bool patterned = std::holds_alternative<analysis::NoData>(map.evaluation.fill_values[figure]) ||
                             std::holds_alternative<analysis::OutOfScope>(map.evaluation.fill_values[figure]);
      // Too narrow at this scale: a line runs through the middle.
      bool open = true;
      for (const auto& [dx, dy] : std::array<std::array<int, 2>, 4>{{{2, 0}, {-2, 0}, {0, 2}, {0, -2}}}) {
        open = open && geo::contains(area, camera.to_map({middle.x + 1.5 * dx, middle.y + 1.5 * dy}));
      }
      if (patterned || !open) continue;
      const Color wanted = map.evaluation.fill_color(figure, map_colors(recipe));
      EXPECT_EQ(to_hex(cairo_at(x, y)), to_hex(wanted))
          << data_->municipalities[i].name.norwegian << " in Cairo";
      EXPECT_EQ(to_hex(gl.at(x, y)), to_hex(wanted))
          << data_->municipalities[i].name.norwegian << " in OpenGL";
      ++compared;
    }
    return compared;
  }
};

TEST_F(SameColours, PerThousandInhabitants) {
  EXPECT_GE(compare(), 250u);
}

TEST_F(SameColours, CountiesInTheDarkTheme) {
  recipe.level = analysis::Level::county;
  recipe.fill = analysis::Measure::decisions;
  recipe.theme = recipe::Theme::dark;
  EXPECT_GE(compare(), 250u);
}

}  // namespace
}  // namespace dkart::test_support
