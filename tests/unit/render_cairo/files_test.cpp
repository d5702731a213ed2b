#include <gmock/gmock.h>
#include <png.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <vector>

#include "base/file.h"
#include "scenes.h"

namespace dkart::render_cairo {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class Files : public ::testing::Test {
 protected:
  Files() { fs::create_directories(folder_); }
  ~Files() override { fs::remove_all(folder_); }

  /// A sheet with something of every kind.
  static scene::Scene sheet() {
    scene::Scene scene = scene_of(two_squares());
    scene::DrawLabels labels;
    labels.labels.push_back({{300, 400}, {0, 0}, "Porsáŋgu", {.size_pt = 8}, rgb(0), rgb(0xFFFFFF), 1.5});
    scene.maps.front().commands.emplace_back(labels);
    scene.page.emplace_back(scene::PageText{{5, 10}, "Vedtak", {.size_pt = 8}, rgb(0), scene::Align::left});
    return scene;
  }
  static std::string bytes_of(const fs::path& path) { return read_text_file(path).value(); }
  std::size_t files_in_folder() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
  }

  fs::path folder_ = fs::temp_directory_path() / ("dkart_render_cairo_" + std::to_string(getpid()));
};

TEST_F(Files, png_holds_title_description_and_resolution) {
  const fs::path path = folder_ / "kart.png";
  ASSERT_TRUE(write_png(sheet(), 300.0 / 72, path).ok());
  const std::string bytes = bytes_of(path);
  EXPECT_THAT(bytes, StartsWith("\x89PNG\r\n"));
  EXPECT_THAT(bytes, HasSubstr("Vedtak & stader <2021–2025>"));
  EXPECT_THAT(bytes, HasSubstr("Kart over Porsáŋgu"));
  EXPECT_THAT(bytes, HasSubstr("sRGB"));
  // 300 dots an inch are 11,811 a metre, 0x2E23.
  EXPECT_THAT(bytes, HasSubstr(std::string("pHYs\0\0\x2E\x23\0\0\x2E\x23\x01", 13)));
  // Width and height of the header: 100 and 80 points.
  EXPECT_EQ(bytes.substr(16, 8), std::string("\0\0\x01\xA1\0\0\x01\x4D", 8));
  EXPECT_EQ(files_in_folder(), 1U);
}

// Strips are drawn and compressed each for itself; the label stands where they meet.
TEST_F(Files, png_shows_what_one_piece_would) {
  const fs::path path = folder_ / "kart.png";
  ASSERT_TRUE(write_png(sheet(), 2.5, path).ok());
  png_image picture{};
  picture.version = PNG_IMAGE_VERSION;
  ASSERT_TRUE(png_image_begin_read_from_file(&picture, path.c_str())) << picture.message;
  picture.format = PNG_FORMAT_RGBA;
  std::vector<std::uint8_t> found(PNG_IMAGE_SIZE(picture));
  ASSERT_TRUE(png_image_finish_read(&picture, nullptr, found.data(), 0, nullptr)) << picture.message;

  const Image whole = render_image(sheet(), 2.5).value();
  ASSERT_EQ(found.size(), whole.rgba.size());
  for (std::size_t i = 0; i < found.size(); ++i) ASSERT_NEAR(found[i], whole.rgba[i], 2) << "byte " << i;
}

TEST_F(Files, svg_holds_title_description_and_language) {
  const fs::path path = folder_ / "kart.svg";
  ASSERT_TRUE(write_svg(sheet(), path).ok());
  const std::string text = bytes_of(path);
  EXPECT_THAT(text, HasSubstr("<title id=\"title\">Vedtak &amp; stader &lt;2021–2025&gt;</title>"));
  EXPECT_THAT(text, HasSubstr("<desc id=\"description\">Kart over Porsáŋgu</desc>"));
  EXPECT_THAT(text, HasSubstr("xml:lang=\"nn\""));
  EXPECT_THAT(text, HasSubstr("width=\"100pt\" height=\"80pt\""));
  EXPECT_THAT(text, Not(HasSubstr("<image")));
  EXPECT_THAT(text, testing::EndsWith("</svg>\n"));
}

TEST_F(Files, pdf_holds_title_language_and_real_text) {
  const fs::path path = folder_ / "kart.pdf";
  ASSERT_TRUE(write_pdf(sheet(), path).ok());
  const std::string bytes = bytes_of(path);
  EXPECT_THAT(bytes, StartsWith("%PDF-1."));
  EXPECT_THAT(bytes, HasSubstr("/Title"));
  EXPECT_THAT(bytes, HasSubstr("/Author (Distriktskart)"));
  EXPECT_THAT(bytes, HasSubstr("/Lang (nn)"));
  EXPECT_THAT(bytes, HasSubstr("/FontFile"));
  EXPECT_THAT(bytes, Not(HasSubstr("/Subtype /Image")));
}

TEST_F(Files, the_same_sheet_gives_the_same_bytes) {
  for (const char* name : {"kart.png", "kart.jpg", "kart.pdf", "kart.svg"}) {
    ASSERT_TRUE(write_sheet(sheet(), 2, folder_ / name).ok());
    const std::string first = bytes_of(folder_ / name);
    ASSERT_TRUE(write_sheet(sheet(), 2, folder_ / name).ok());
    EXPECT_EQ(bytes_of(folder_ / name), first) << name;
    EXPECT_GT(first.size(), 500U);
  }
}

TEST_F(Files, pdf_takes_its_date_from_the_environment) {
  ASSERT_TRUE(write_pdf(sheet(), folder_ / "kart.pdf").ok());
  const auto holds = [&](const char* text) {
    return bytes_of(folder_ / "kart.pdf").find(text) != std::string::npos;
  };
  EXPECT_FALSE(holds("/CreationDate"));
  const auto dated = [&](const char* seconds) {
    setenv("SOURCE_DATE_EPOCH", seconds, 1);
    EXPECT_TRUE(write_pdf(sheet(), folder_ / "kart.pdf").ok());
    unsetenv("SOURCE_DATE_EPOCH");
    return bytes_of(folder_ / "kart.pdf");
  };
  const std::string first = dated("1793534400");
  EXPECT_EQ(dated("1793534400"), first);
  EXPECT_NE(dated("1793620800"), first);
}

TEST_F(Files, the_ending_decides_in_any_case_of_letters) {
  ASSERT_TRUE(write_sheet(sheet(), 1, folder_ / "A.PNG").ok());
  EXPECT_THAT(bytes_of(folder_ / "A.PNG"), StartsWith("\x89PNG"));
  ASSERT_TRUE(write_sheet(sheet(), 1, folder_ / "a.Svg").ok());
  EXPECT_THAT(bytes_of(folder_ / "a.Svg"), HasSubstr("<svg "));
}

TEST_F(Files, an_unknown_ending_is_an_error_that_lists_the_known) {
  const Status status = write_sheet(sheet(), 1, folder_ / "kart.bmp");
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, "format_unknown");
  EXPECT_EQ(status.error().args.at("extension"), ".bmp");
  EXPECT_EQ(status.error().args.at("valid"), ".png, .jpg, .svg, .pdf");
  EXPECT_EQ(files_in_folder(), 0U);
}

TEST_F(Files, a_place_that_cannot_be_written_is_an_error_with_the_reason) {
  std::ofstream(folder_ / "file") << "not a folder";
  for (const char* name : {"kart.png", "kart.jpg", "kart.svg", "kart.pdf"}) {
    const Status status = write_sheet(sheet(), 1, folder_ / "file" / name);
    ASSERT_FALSE(status.ok()) << name;
    EXPECT_EQ(status.error().code, "file_not_written");
    EXPECT_FALSE(status.error().args.at("reason").empty());
    EXPECT_THAT(status.error().where.file, HasSubstr(name));
  }
}

TEST_F(Files, too_large_a_picture_is_refused_before_it_is_drawn) {
  scene::Scene scene = sheet();
  scene.width_pt = 60'000;
  const Status status = write_png(scene, 2, folder_ / "kart.png");
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, "page_too_large");
  EXPECT_EQ(status.error().args.at("width"), "120000");
  EXPECT_EQ(status.error().args.at("height"), "160");
  EXPECT_EQ(status.error().args.at("limit"), "100000");
  scene.width_pt = 0;
  EXPECT_FALSE(render_image(scene, 2).ok());
}

}  // namespace
}  // namespace dkart::render_cairo
