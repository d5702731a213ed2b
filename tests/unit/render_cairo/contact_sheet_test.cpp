#include <gtest/gtest.h>

#include <cairo.h>

#include <filesystem>

#include "render_cairo/contact_sheet.h"
#include "text/pango_handles.h"

namespace dkart::render_cairo {
namespace {

namespace fs = std::filesystem;

constexpr double a4 = 210.0 / 297, slide = 16.0 / 9;

Image plain(int width, int height, std::uint8_t red) {
  Image image{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width * height) * 4, 255)};
  for (std::size_t i = 0; i < image.rgba.size(); i += 4) {
    image.rgba[i] = red;
    image.rgba[i + 1] = image.rgba[i + 2] = 0;
  }
  return image;
}

TEST(ContactPlan, PicturesAreAsLargeAsOnePageAllows) {
  EXPECT_EQ(plan_contact_sheet(2, a4).columns, 2);
  EXPECT_EQ(plan_contact_sheet(15, a4).pages(15), 1U);
  EXPECT_LT(plan_contact_sheet(15, slide).columns, plan_contact_sheet(15, a4).columns);
  const ContactPlan many = plan_contact_sheet(60, a4);
  EXPECT_EQ(many.columns, 5);
  EXPECT_GT(many.pages(60), 1U);
  EXPECT_EQ(plan_contact_sheet(1, 0.05).rows, 1);
}

TEST(ContactSheet, PicturesStandOnTheirPages) {
  const fs::path folder = fs::path(testing::TempDir()) / "dkart-contact";
  const ContactPlan plan = plan_contact_sheet(60, a4);
  ContactSheet sheet{"Tittel", "60 kart", {}, rgb(0xFFFFFF), rgb(0x000000), rgb(0x444444), rgb(0xCCCCCC)};
  for (int i = 0; i < 60; ++i) {
    sheet.entries.push_back(
        {plain(plan.picture_width, plan.picture_height, static_cast<std::uint8_t>(100 + i)),
         "Eit svært langt namn som ikkje får plass under biletet", "3 vedtak"});
  }
  const auto written = write_contact_sheet(sheet, plan, folder / "oversyn.png");
  ASSERT_TRUE(written.ok());
  ASSERT_EQ(written->size(), plan.pages(60));
  EXPECT_EQ(written->at(1).filename(), "oversyn-2.png");

  const text::SurfacePtr page(cairo_image_surface_create_from_png(written->at(1).c_str()));
  ASSERT_EQ(cairo_surface_status(page.get()), CAIRO_STATUS_SUCCESS);
  const int first = plan.columns * plan.rows;  // of the second page
  const auto red_at = [&](int x, int y) {
    const unsigned char* data = cairo_image_surface_get_data(page.get());
    const auto* row =
        reinterpret_cast<const std::uint32_t*>(data + y * cairo_image_surface_get_stride(page.get()));
    return static_cast<int>(row[x] >> 16U & 0xFFU);
  };
  const int x = 64 + plan.picture_width / 2, y = 192 + plan.picture_height / 2;
  EXPECT_EQ(red_at(x, y), 100 + first);
  EXPECT_EQ(red_at(x + plan.picture_width + 40, y), 100 + first + 1);
  EXPECT_EQ(red_at(30, y), 255);  // the margin is paper
  fs::remove_all(folder);
}

}  // namespace
}  // namespace dkart::render_cairo
