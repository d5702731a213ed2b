#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "publish/preflight.h"
#include "publish/publish.h"
#include "support/tiny_dataset.h"
#include "text/fonts.h"
#include "text/strings.h"

namespace dkart::publish {
namespace {

namespace fs = std::filesystem;

class Preflight : public testing::Test {
 protected:
  Issues findings() const {
    static const Result<text::FontMap> fonts = text::FontMap::create();
    const text::PangoMeasurer measurer(*fonts);
    const Messages& messages = text::strings(recipe_.language);
    const scene::Composition sheet = scene::compose_sheet({data_, recipe_, measurer, messages});
    return preflight(data_, recipe_, change_ ? change_(sheet) : sheet, messages);
  }
  static std::vector<std::string> codes(const Issues& issues) {
    std::vector<std::string> codes;
    for (const Issue& issue : issues) codes.push_back(issue.code);
    return codes;
  }
  void expect_only(const std::string& code) const {
    const Issues found = findings();
    EXPECT_EQ(codes(found), std::vector<std::string>{code});
    EXPECT_TRUE(has_findings(found));
    for (const Language language : {Language::nynorsk, Language::bokmaal, Language::english}) {
      for (const Issue& issue : found) {
        const std::string sentence = text::message(text::strings(language), issue);
        EXPECT_EQ(sentence.find("remark."), std::string::npos) << sentence;
        EXPECT_EQ(sentence.find('{'), std::string::npos) << sentence;
      }
    }
  }

  domain::Dataset data_ = test_support::tiny_dataset_value();
  recipe::MapRecipe recipe_;
  std::function<scene::Composition(scene::Composition)> change_;
};

TEST_F(Preflight, AGoodSheetHasNothingToCorrect) {
  using enum recipe::PageKind;
  for (const recipe::PageKind kind : {a4, a3, wide_16x9, square, story}) {
    for (const recipe::Theme theme : {recipe::Theme::light, recipe::Theme::dark}) {
      recipe_.page.kind = kind;
      recipe_.theme = theme;
      // Pale signs on the palest class of the dark theme are a finding.
      recipe_.layers.study_centres = theme == recipe::Theme::light;
      EXPECT_EQ(codes(findings()), std::vector<std::string>{}) << code_of(kind) << " " << code_of(theme);
    }
  }
}

TEST_F(Preflight, SmallTextIsToldInTheUnitOfThePage) {
  change_ = [](scene::Composition sheet) {
    std::get<scene::PageText>(*std::find_if(sheet.scene.page.begin(), sheet.scene.page.end(),
                                            [](const scene::PageCommand& command) {
                                              return std::holds_alternative<scene::PageText>(command);
                                            }))
        .style.size_pt = 5.9;
    return sheet;
  };
  expect_only("text_too_small");
  EXPECT_EQ(findings()[0].args.at("size"), "5,9");
  recipe_.page.kind = recipe::PageKind::square;  // two pixels a point
  expect_only("text_too_small_screen");
  EXPECT_EQ(findings()[0].args.at("limit"), "12");
  EXPECT_EQ(findings()[0].args.at("size"), "11,8");
}

TEST_F(Preflight, WeakContrastOfTextAndSymbolsIsTold) {
  change_ = [](scene::Composition sheet) {
    for (scene::PageCommand& command : sheet.scene.page) {
      if (auto* text = std::get_if<scene::PageText>(&command)) text->color = sheet.scene.paper;
    }
    return sheet;
  };
  expect_only("text_contrast_low");
  change_ = [](scene::Composition sheet) {
    for (scene::MapCommand& command : sheet.scene.maps[0].commands) {
      if (auto* list = std::get_if<scene::DrawSymbols>(&command)) {
        for (scene::Symbol& symbol : list->symbols) {
          symbol.ring_light_pt = symbol.ring_dark_pt = 0;
          symbol.fill = rgb(0xF7F4EC);
        }
      }
    }
    return sheet;
  };
  expect_only("symbol_contrast_low");
}

TEST_F(Preflight, ClassesThatMergeAreToldForEachSight) {
  change_ = [](scene::Composition sheet) {
    sheet.evaluation.class_colors = {rgb(0xE1ECF4), rgb(0x74A9D0), rgb(0x76A9D0)};
    return sheet;
  };
  const Issues found = findings();
  EXPECT_THAT(codes(found), testing::Contains("classes_merge_deutan"));
  EXPECT_EQ(found[0].args.at("pairs"), "2–3");
}

TEST_F(Preflight, AMissingCreditIsTold) {
  data_.base_map.attribution.clear();
  EXPECT_THAT(codes(findings()), testing::Contains("credit_missing"));
}

TEST_F(Preflight, RemarksOnTheDataCountWhereTheyTouchWhatIsShown) {
  ASSERT_FALSE(data_.decisions.empty());
  data_.decisions[0].row = 2;  // of JD
  data_.issues.push_back({Severity::error, "number_unknown", {"state_jobs.csv", 2, "jobs"}, {}});
  data_.issues.push_back({Severity::note, "municipality_not_given", {"state_jobs.csv", 2, ""}, {}});
  data_.issues.push_back({Severity::error, "number_unreadable", {"study_centre_grants.csv", 3, ""}, {}});
  expect_only("data_remarks_touch");
  EXPECT_EQ(findings()[0].args.at("count"), "1");
  EXPECT_EQ(findings()[0].args.at("places"), "state_jobs.csv:2");
  recipe_.filter.ministries = {"UD"};
  EXPECT_TRUE(findings().empty());
}

TEST_F(Preflight, StrictWritesNothingWhereThereIsSomethingToCorrect) {
  const fs::path path = fs::path(testing::TempDir()) / "dkart-strict.png";
  fs::remove(path);
  recipe_.page.kind = recipe::PageKind::square;
  data_.issues.push_back({Severity::error, "number_unreadable", {"state_jobs.csv", 2, ""}, {}});
  const auto refused = publish_sheet(data_, recipe_, path, {}, {}, {.strict = true});
  ASSERT_TRUE(refused.ok());
  EXPECT_TRUE(refused->refused);
  EXPECT_THAT(codes(refused->issues), testing::Contains("data_remarks_touch"));
  EXPECT_FALSE(fs::exists(path));
  const auto written = publish_sheet(data_, recipe_, path);
  ASSERT_TRUE(written.ok());
  EXPECT_FALSE(written->refused);
  EXPECT_THAT(codes(written->issues), testing::Contains("data_remarks_touch"));
  EXPECT_TRUE(fs::exists(path));
  fs::remove(path);
}

}  // namespace
}  // namespace dkart::publish
