#include "text/fonts.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <optional>
#include <set>

#include "text/layout.h"

namespace dkart::text {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Fonts : public ::testing::Test {
 protected:
  FontMap fonts_ = FontMap::create().value();
  PangoMeasurer measurer_{fonts_};
};

/// The family and face that Pango really takes for a description.
std::string face_for(const FontMap& fonts, const char* description) {
  const DescriptionPtr wanted(pango_font_description_from_string(description));
  PangoFont* font = pango_font_map_load_font(fonts.get(), fonts.context(), wanted.get());
  PangoFontFace* face = pango_font_get_face(font);
  std::string name = std::string(pango_font_family_get_name(pango_font_face_get_family(face))) + " " +
                     std::to_string(static_cast<int>(pango_font_description_get_weight(
                         DescriptionPtr(pango_font_face_describe(face)).get())));
  g_object_unref(font);
  return name;
}

TEST_F(Fonts, nothing_but_inter_is_found) {
  PangoFontFamily** families = nullptr;
  int count = 0;
  pango_font_map_list_families(fonts_.get(), &families, &count);
  // Pango itself adds four generic names, which resolve to what there is.
  const std::set<std::string> generic{"Sans", "Serif", "Monospace", "System-ui"};
  for (int i = 0; i < count; ++i) {
    const std::string name = pango_font_family_get_name(families[i]);
    EXPECT_TRUE(name.starts_with("Inter") || generic.contains(name)) << name;
  }
  g_free(families);
  EXPECT_GT(count, 0);
  for (const std::string& name : generic) EXPECT_EQ(face_for(fonts_, (name + " 10").c_str()), "Inter 400");
  EXPECT_EQ(face_for(fonts_, "DejaVu Sans 10"), "Inter 400");
}

TEST_F(Fonts, weights_and_slants_are_different_faces) {
  std::set<double> widths;
  for (const FontWeight weight : {FontWeight::regular, FontWeight::medium, FontWeight::semi_bold}) {
    for (const bool italic : {false, true}) {
      widths.insert(
          measurer_.measure("Distriktskart", {.size_pt = 10, .weight = weight, .italic = italic}).width);
    }
  }
  EXPECT_EQ(widths.size(), 6U);
}

TEST_F(Fonts, all_official_names_have_glyphs) {
  EXPECT_THAT(measurer_.missing_glyphs(
                  "Guovdageaidnu Kárášjohka Porsáŋgu Porsanki Raarvihke Snåase Åarborte Gáivuotna "
                  "Kaivuono Unjárga Deatnu Evenášši ₁ – − “”"),
              IsEmpty());
  EXPECT_THAT(measurer_.missing_glyphs("5\u202F627\u202F400 · © … « » × ° km² → ½"), IsEmpty());
}

TEST_F(Fonts, characters_without_a_glyph_are_named) {
  EXPECT_THAT(measurer_.missing_glyphs("a\u6F22b\u0E01"), ElementsAre("\u6F22", "\u0E01"));
}

TEST_F(Fonts, width_grows_in_proportion_to_size) {
  const double at_8 = measurer_.measure("Kautokeino", {.size_pt = 8}).width;
  EXPECT_NEAR(measurer_.measure("Kautokeino", {.size_pt = 80}).width, 10 * at_8, 0.05);
  EXPECT_NEAR(at_8, 42, 8);
}

TEST_F(Fonts, tabular_figures_are_equally_wide) {
  const TextStyle tabular{.size_pt = 10, .tabular_figures = true};
  EXPECT_DOUBLE_EQ(measurer_.measure("1111", tabular).width, measurer_.measure("8888", tabular).width);
  const TextStyle plain{.size_pt = 10};
  EXPECT_LT(measurer_.measure("1111", plain).width, measurer_.measure("8888", plain).width);
}

TEST_F(Fonts, lines_of_one_style_are_equally_high) {
  const TextSize low = measurer_.measure("aaa", {.size_pt = 10});
  const TextSize high = measurer_.measure("Åfjord (Ŋ)", {.size_pt = 10});
  EXPECT_DOUBLE_EQ(low.ascent, high.ascent);
  EXPECT_DOUBLE_EQ(low.descent, high.descent);
  EXPECT_NEAR(low.height(), 12.1, 0.5);
}

TEST_F(Fonts, measuring_again_gives_the_same) {
  const TextSize first = measurer_.measure("Porsáŋgu", {.size_pt = 9});
  const TextSize second = measurer_.measure("Porsáŋgu", {.size_pt = 9});
  EXPECT_EQ(first.width, second.width);
  EXPECT_EQ(measurer_.measure("", {.size_pt = 9}).width, 0);
}

TEST(FontFiles, are_found_and_exist) {
  const auto files = find_font_files();
  ASSERT_TRUE(files.ok());
  for (const auto& file : {files->regular, files->medium, files->semi_bold, files->italic, files->icons}) {
    EXPECT_TRUE(std::filesystem::is_regular_file(file)) << file;
  }
}

}  // namespace
}  // namespace dkart::text
