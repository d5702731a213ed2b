// All official forms of a name stand on the map, and every letter of them has a glyph.
#include <algorithm>
#include <set>
#include <variant>

#include "backends/real_map.h"

namespace dkart::test_support {
namespace {

std::set<std::string> labels_of(const scene::Composition& map) {
  std::set<std::string> texts;
  for (const scene::MapCommand& command : map.scene.maps.front().commands) {
    if (const auto* list = std::get_if<scene::DrawLabels>(&command)) {
      for (const scene::Label& label : list->labels) texts.insert(label.text);
    }
  }
  return texts;
}

class Names : public RealMap {
 protected:
  std::set<std::string> on_sheet() { return labels_of(scene::compose_sheet(input())); }
  // In a window of 1200 × 800 with the municipality large in the middle.
  std::set<std::string> in_window(const char* number) {
    const auto index = *data_->find_municipality(*domain::MunicipalityNumber::parse(number));
    scene::Camera camera = scene::fit_norway(*data_, {0, 0, 1200, 800});
    camera.center = data_->at(index).symbol_point;
    camera.metres_per_point = 150;
    return labels_of(scene::compose_screen(input(), camera));
  }
};

TEST_F(Names, SamiAndKvenFormsStandOnTheSheet) {
  const auto texts = on_sheet();
  EXPECT_TRUE(texts.contains("Kautokeino – Guovdageaidnu"));
  EXPECT_TRUE(texts.contains("Karasjok – Kárášjohka"));
  EXPECT_TRUE(texts.contains("Porsanger – Porsáŋgu – Porsanki"));
  recipe.filter.counties = {*domain::CountyNumber::parse("50")};
  const auto trondelag = on_sheet();
  EXPECT_TRUE(trondelag.contains("Røyrvik – Raarvihke"));
  EXPECT_TRUE(trondelag.contains("Snåsa – Snåase"));
}

TEST_F(Names, SamiAndKvenFormsStandInTheWindow) {
  for (const char* number : {"5612", "5610", "5622", "5043", "5041"}) {
    EXPECT_TRUE(in_window(number).contains(full_name(number))) << full_name(number);
  }
}

TEST_F(Names, NoNameLacksAGlyph) {
  std::size_t several = 0;
  for (const domain::Municipality& municipality : data_->municipalities) {
    EXPECT_TRUE(measurer_->missing_glyphs(municipality.name.full()).empty()) << municipality.name.full();
    several += municipality.name.others.empty() ? 0U : 1U;
  }
  EXPECT_EQ(several, 26u);
}

TEST_F(Names, EverySentenceOfThreeLanguagesHasItsGlyphs) {
  for (const Language language : {Language::nynorsk, Language::bokmaal, Language::english}) {
    for (const std::string& key : text::keys(language)) {
      std::string sentence = text::strings(language).get(key);
      std::replace(sentence.begin(), sentence.end(), '\n', ' ');  // the command line's examples
      EXPECT_TRUE(measurer_->missing_glyphs(sentence).empty()) << key << ": " << sentence;
    }
  }
}

}  // namespace
}  // namespace dkart::test_support
