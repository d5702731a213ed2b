// What each file format must hold beside the picture: transparency, resolution, text as text, bookmarks.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <png.h>

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "base/file.h"
#include "render_cairo/raster.h"
#include "render_cairo/render.h"
#include "render_cairo/strips.h"
#include "scenes.h"

namespace dkart::render_cairo {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

class Formats : public testing::Test {
 protected:
  Formats() { fs::create_directories(folder_); }
  ~Formats() override { fs::remove_all(folder_); }

  scene::Scene sheet() const {
    scene::Scene scene = empty_scene();
    scene.info.provenance = "sha256:0123";
    scene::FillAreas areas = two_squares();
    areas.names = std::make_shared<const std::vector<scene::AreaName>>(
        std::vector<scene::AreaName>{{"0301", "Oslo"}, {"5436", "Porsanger – Porsáŋgu"}});
    auto& commands = scene.maps.front().commands;
    commands.emplace_back(areas);
    scene::Symbol circle;
    circle.at = {500, 400};
    circle.fill = rgb(0xC8501E);
    commands.emplace_back(scene::DrawSymbols{{circle}, "circles"});
    scene::Label label;
    label.anchor = {500, 400};
    label.text = "Tana & Deatnu";
    commands.emplace_back(scene::DrawLabels{{label}});
    scene.page.emplace_back(scene::PageText{{5, 78}, "Kjelde <SSB>", {}, rgb(0), scene::Align::left});
    return scene;
  }
  std::string written(const char* name, const scene::Scene& scene) const {
    const Status status = write_sheet(scene, 2, folder_ / name);
    EXPECT_TRUE(status.ok()) << name;
    return read_text_file(folder_ / name).value();
  }

  fs::path folder_ =
      fs::path(testing::TempDir()) /
      ("dkart-formats-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
};

TEST_F(Formats, a_transparent_sheet_shows_what_lies_behind_it) {
  scene::Scene scene = sheet();
  scene.paper.a = 0;
  scene.maps.front().ground.a = 0;
  written("a.png", scene);
  png_image picture{};
  picture.version = PNG_IMAGE_VERSION;
  ASSERT_TRUE(png_image_begin_read_from_file(&picture, (folder_ / "a.png").c_str()));
  EXPECT_TRUE(picture.format & PNG_FORMAT_FLAG_ALPHA);
  picture.format = PNG_FORMAT_RGBA;
  std::vector<std::uint8_t> found(PNG_IMAGE_SIZE(picture));
  ASSERT_TRUE(png_image_finish_read(&picture, nullptr, found.data(), 0, nullptr));
  const auto pixel = [&](int x, int y) {
    const std::uint8_t* at = found.data() + 4 * (y * 200 + x);
    return Color{at[0], at[1], at[2], at[3]};
  };
  EXPECT_EQ(pixel(2, 2).a, 0) << "sea";
  EXPECT_EQ(pixel(60, 60), west) << "land";
}

TEST_F(Formats, jpeg_has_size_resolution_and_texts) {
  const std::string bytes = written("a.jpg", sheet());
  EXPECT_TRUE(bytes.starts_with("\xFF\xD8\xFF\xE0"));
  EXPECT_TRUE(bytes.ends_with("\xFF\xD9"));
  EXPECT_EQ(bytes.substr(6, 4), "JFIF");
  EXPECT_EQ(bytes.substr(13, 5), std::string("\x01\x00\x90\x00\x90", 5)) << "144 dots an inch both ways";
  EXPECT_THAT(bytes, HasSubstr("Iptc4xmpCore:AltTextAccessibility"));
  EXPECT_THAT(bytes, HasSubstr("<dc:source>sha256:0123</dc:source>"));
  const std::string frame("\xFF\xC0\x00\x11\x08\x00\xA0\x00\xC8", 9);  // 160 rows of 200 pixels
  EXPECT_THAT(bytes, HasSubstr(frame));
}

TEST_F(Formats, svg_keeps_text_and_names_shapes_by_layer_and_municipality) {
  const std::string svg = written("a.svg", sheet());
  EXPECT_THAT(svg, HasSubstr(">Kjelde &lt;SSB&gt;</text>"));
  EXPECT_THAT(svg, HasSubstr(">Tana &amp; Deatnu</text>"));
  EXPECT_THAT(svg, HasSubstr("<path id=\"municipality-0301\" fill=\"#112233\""));
  EXPECT_THAT(svg, HasSubstr("<title>5436 Porsanger – Porsáŋgu</title>"));
  for (const char* layer : {"map", "municipalities", "circles", "label-halos", "labels", "sheet"})
    EXPECT_THAT(svg, HasSubstr("<g id=\"" + std::string(layer) + "\" inkscape:groupmode=\"layer\"")) << layer;
  EXPECT_THAT(svg, HasSubstr("<dc:source>sha256:0123</dc:source>"));
  EXPECT_THAT(svg, Not(HasSubstr("glyph")));
}

TEST_F(Formats, the_ids_of_an_svg_are_unique) {
  scene::Scene scene = sheet();
  scene.maps.push_back(scene.maps.front());
  const std::string svg = written("a.svg", scene);
  std::set<std::string> ids;
  for (std::size_t at = svg.find(" id=\""); at != std::string::npos; at = svg.find(" id=\"", at + 1)) {
    const std::string id = svg.substr(at + 5, svg.find('"', at + 5) - at - 5);
    EXPECT_TRUE(ids.insert(id).second) << id;
  }
  EXPECT_TRUE(ids.contains("municipality-0301-2"));
}

TEST_F(Formats, a_book_has_a_page_and_a_bookmark_for_each_sheet) {
  const auto page = [&](std::size_t i) {
    scene::Scene scene = sheet();
    scene.info.title = i == 0 ? "Innlandet" : "Troms";
    if (i == 1) scene.width_pt = 150;
    return Result<scene::Scene>(std::move(scene));
  };
  ASSERT_TRUE(write_pdf_book(2, page, {"Serie", "", "nn", ""}, folder_ / "bok.pdf").ok());
  const std::string pdf = read_text_file(folder_ / "bok.pdf").value();
  EXPECT_THAT(pdf, HasSubstr("/Count 2"));
  EXPECT_THAT(pdf, HasSubstr("/MediaBox [ 0 0 100 80 ]"));
  EXPECT_THAT(pdf, HasSubstr("/MediaBox [ 0 0 150 80 ]"));
  EXPECT_THAT(pdf, HasSubstr("/Title (Innlandet)"));
  EXPECT_THAT(pdf, HasSubstr("/Title (Troms)"));
  EXPECT_THAT(pdf, HasSubstr("/Lang (nn)"));
}

TEST_F(Formats, a_book_that_lacks_a_page_is_not_written) {
  const auto page = [&](std::size_t i) {
    return i == 0 ? Result<scene::Scene>(sheet()) : Result<scene::Scene>(Error{"cancelled", {}, {}});
  };
  const Status status = write_pdf_book(2, page, {}, folder_ / "bok.pdf");
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, "cancelled");
  EXPECT_TRUE(fs::is_empty(folder_));
}

TEST_F(Formats, a_picture_of_several_strips_is_right_to_its_last_row_and_column) {
  scene::Scene scene = empty_scene();
  scene.maps.clear();
  scene.width_pt = 6500;
  scene.height_pt = 5200;
  scene.page.emplace_back(scene::PageRectangle{{0, 0, 1, 5200}, west, {}, 0, 0, scene::Pattern::none, {}});
  scene.page.emplace_back(scene::PageRectangle{{6499, 5199, 1, 1}, east, {}, 0, 0, scene::Pattern::none, {}});
  ASSERT_GT(strips_of({6500, 5200}).size(), 2U);
  ASSERT_TRUE(write_png(scene, 1, folder_ / "a.png").ok());

  std::FILE* file = std::fopen((folder_ / "a.png").c_str(), "rb");
  png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop info = png_create_info_struct(png);
  png_init_io(png, file);
  png_read_info(png, info);
  ASSERT_EQ(png_get_image_width(png, info), 6500U);
  ASSERT_EQ(png_get_image_height(png, info), 5200U);
  std::vector<std::uint8_t> row(png_get_rowbytes(png, info));
  const auto pixel = [&](std::size_t x) { return Color{row[3 * x], row[3 * x + 1], row[3 * x + 2], 255}; };
  for (int y = 0; y < 5200; ++y) {
    png_read_row(png, row.data(), nullptr);
    ASSERT_EQ(pixel(0), west) << y;
    ASSERT_EQ(pixel(6499), y == 5199 ? east : scene.paper) << y;
  }
  png_read_end(png, nullptr);
  png_destroy_read_struct(&png, &info, nullptr);
  std::fclose(file);
}

TEST(Strips, cover_every_row_once_and_none_is_too_large) {
  for (const RasterSize size :
       {RasterSize{300, 1}, {1920, 1080}, {9933, 14043}, {64, 100'000}, {100'000, 900}}) {
    int next = 0;
    for (const StripRows& strip : strips_of(size)) {
      EXPECT_EQ(strip.first, next);
      next += strip.count;
      EXPECT_LE(strip.count, 32'000);
      EXPECT_LE(static_cast<long long>(strip.count) * size.width, 16'100'000);
      EXPECT_EQ(strip.last, next == size.height);
    }
    EXPECT_EQ(next, size.height);
  }
}

TEST(Strips, a_page_wider_than_a_surface_is_whole) {
  scene::Scene scene = empty_scene();
  scene.width_pt = 33'000;
  scene.height_pt = 4;
  scene.maps.clear();
  scene.page.emplace_back(scene::PageRectangle{{31'990, 0, 20, 4}, west, {}, 0, 0, scene::Pattern::none, {}});
  scene.page.emplace_back(scene::PageRectangle{{32'999, 3, 1, 1}, east, {}, 0, 0, scene::Pattern::none, {}});
  const Raster raster = Raster::draw(scene, 1, 0, 4).value();
  std::vector<std::uint8_t> row(33'000 * 3);
  raster.copy_row(3, 3, row.data());
  const auto pixel = [&](std::size_t x) { return Color{row[3 * x], row[3 * x + 1], row[3 * x + 2], 255}; };
  for (const std::size_t x : {31'990U, 31'999U, 32'000U, 32'009U}) EXPECT_EQ(pixel(x), west) << x;
  EXPECT_EQ(pixel(31'989), scene.paper);
  EXPECT_EQ(pixel(32'010), scene.paper);
  EXPECT_EQ(pixel(32'999), east);
}

}  // namespace
}  // namespace dkart::render_cairo
