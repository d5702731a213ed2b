#include "session/settings.h"

#include <gtest/gtest.h>

#include "base/file.h"
#include "temp_folder.h"

namespace dkart::session {
namespace {

namespace fs = std::filesystem;

Settings unusual() {
  Settings settings;
  Preferences& p = settings.preferences;
  p.theme = recipe::Theme::dark;
  p.language = Language::english;
  p.text_size = 1.35;
  p.left_panel = false;
  p.right_panel = false;
  p.left_width = 333.25F;
  p.right_width = 412.1F;
  p.legend_open = false;
  p.timeline_open = false;
  p.window_width = 1600;
  p.window_height = 1000;
  p.export_folder = "/heim/åse/«kart» \"1\"\\x";
  p.export_passport = true;
  recipe::MapRecipe& r = settings.recipe;
  r.filter.periods = {"2021-2025"};
  r.filter.ministries = {"JD", ""};
  r.filter.kinds = {domain::DecisionKind::moved};
  r.filter.counties = {*domain::CountyNumber::parse("03"), *domain::CountyNumber::parse("46")};
  r.filter.from = domain::PartialDate::parse("2022-01");
  r.filter.search = "ŋ 'politi'\nto";
  r.level = analysis::Level::county;
  r.fill.reset();
  r.symbols = analysis::Measure::decisions;
  r.classes = {{analysis::ClassMethod::custom, 4, {0, 0.1, 12.5, 300}}, false};
  r.palette = "violet";
  r.layers.campuses = true;
  r.page = {recipe::PageKind::pixels, 800, 600, true, 150.5};
  r.title = "Ein tittel = [ikkje] # merknad";
  r.theme = p.theme;
  r.language = p.language;
  settings.view = View{{262409.7, 6649017.7}, 412.5};
  return settings;
}

void write(const fs::path& file, std::string_view text) {
  ASSERT_TRUE(write_file_atomically(file, text).ok());
}

TEST(Settings, WhatIsPrintedIsReadBack) {
  for (const Settings& settings : {Settings{}, unusual()}) {
    const ParsedSettings parsed = parse_settings(print_settings(settings));
    EXPECT_TRUE(parsed.whole);
    EXPECT_EQ(parsed.settings, settings) << print_settings(settings);
  }
}

TEST(Settings, AViewThatCannotBeIsNotTaken) {
  for (const char* view :
       {"[view]\nx = 1.0\ny = 2.0\n", "[view]\nx = 1.0\ny = 2.0\nmetres-per-point = -5.0\n",
        "[view]\nx = nan\ny = 2.0\nmetres-per-point = 5.0\n", "view = 3\n"}) {
    const ParsedSettings parsed = parse_settings(std::string("text-size = 1.2\n") + view);
    EXPECT_FALSE(parsed.whole) << view;
    EXPECT_FALSE(parsed.settings.view) << view;
    EXPECT_EQ(parsed.settings.preferences.text_size, 1.2) << view;
  }
}

TEST(Settings, AFileIsWrittenAndReadBackInAFolderThatWasMissing) {
  const TempFolder folder;
  const fs::path file = folder / "ny" / "settings.toml";
  ASSERT_TRUE(write_settings(file, unusual()).ok());
  const ReadSettings read = read_settings(file);
  EXPECT_EQ(read.settings, unusual());
  EXPECT_FALSE(read.notice);
  EXPECT_TRUE(read.may_write);
}

TEST(Settings, AMissingFileGivesTheDefaultsWithoutAWord) {
  const TempFolder folder;
  const ReadSettings read = read_settings(folder / "settings.toml");
  EXPECT_EQ(read.settings, Settings{});
  EXPECT_FALSE(read.notice);
  EXPECT_TRUE(read.may_write);
}

TEST(Settings, UnknownKeysAreIgnored) {
  const ParsedSettings parsed = parse_settings(
      "theme = \"dark\"\nfuture = 3\n[recipe]\npalette = \"green\"\nhologram = true\n"
      "[recipe.layers]\nlabels = false\ntunnels = true\n[later]\nx = 1\n");
  EXPECT_TRUE(parsed.whole);
  EXPECT_EQ(parsed.settings.preferences.theme, recipe::Theme::dark);
  EXPECT_EQ(parsed.settings.recipe.palette, "green");
  EXPECT_FALSE(parsed.settings.recipe.layers.labels);
}

TEST(Settings, OneWrongValueDoesNotCostTheOthers) {
  const ParsedSettings parsed = parse_settings(
      "theme = \"pink\"\ntext-size = 1.5\nleft-panel = \"ja\"\n[recipe]\npalette = \"green\"\n"
      "[recipe.page]\ndpi = \"mange\"\nlandscape = true\n");
  EXPECT_FALSE(parsed.whole);
  EXPECT_EQ(parsed.settings.preferences.theme, recipe::Theme::light);
  EXPECT_DOUBLE_EQ(parsed.settings.preferences.text_size, 1.5);
  EXPECT_TRUE(parsed.settings.preferences.left_panel);
  EXPECT_EQ(parsed.settings.recipe.palette, "green");
  EXPECT_TRUE(parsed.settings.recipe.page.landscape);
  EXPECT_DOUBLE_EQ(parsed.settings.recipe.page.dpi, 300);
  EXPECT_FALSE(parse_settings("recipe = 4").whole);
}

TEST(Settings, AWrongScenarioCostsTheScenariosOnly) {
  const ParsedSettings parsed = parse_settings(
      "[recipe]\npalette = \"green\"\n[recipe.coverage]\nlimit = 45\n"
      "[[recipe.coverage.scenarios]]\nname = \"A\"\nwhat-if = [{name = \"Otta\", longitude = 999, latitude = "
      "61}]\n");
  EXPECT_FALSE(parsed.whole);
  EXPECT_EQ(parsed.settings.recipe.palette, "green");
  ASSERT_TRUE(parsed.settings.recipe.coverage);
  EXPECT_EQ(parsed.settings.recipe.coverage->limit, 45);
  EXPECT_TRUE(parsed.settings.recipe.coverage->scenarios.empty());
}

TEST(Settings, ThemeAndLanguageAreThoseOfThePreferences) {
  const ParsedSettings parsed = parse_settings("theme = \"dark\"\n[recipe]\nlanguage = \"en\"\n");
  EXPECT_EQ(parsed.settings.recipe.theme, recipe::Theme::dark);
  EXPECT_EQ(parsed.settings.recipe.language, Language::nynorsk);
}

TEST(Settings, ABrokenFileIsKeptAsideWithANotice) {
  const TempFolder folder;
  const fs::path file = folder / "settings.toml";
  const std::string broken = "theme = \"dark\nlanguage == nn";
  write(file, broken);
  const ReadSettings read = read_settings(file);
  EXPECT_EQ(read.settings, Settings{});
  ASSERT_TRUE(read.notice);
  EXPECT_EQ(read.notice->text_key, "notice.settings_broken");
  EXPECT_EQ(read.notice->severity, Severity::warning);
  const fs::path kept = folder / "settings.toml.broken";
  EXPECT_EQ(read.notice->path, kept.string());
  EXPECT_EQ(read.notice->args.at("path"), kept.string());
  EXPECT_EQ(*read_text_file(kept), broken);
  EXPECT_FALSE(fs::exists(file));
  EXPECT_TRUE(read.may_write);
}

TEST(Settings, ASecondBrokenFileDoesNotReplaceTheFirst) {
  const TempFolder folder;
  const fs::path file = folder / "settings.toml";
  for (const char* text : {"ein = ", "to = "}) {
    write(file, text);
    EXPECT_TRUE(read_settings(file).notice);
  }
  EXPECT_EQ(*read_text_file(folder / "settings.toml.broken"), "ein = ");
  EXPECT_EQ(*read_text_file(folder / "settings.toml.broken-2"), "to = ");
}

TEST(Settings, WhatCannotBeReadIsNotWrittenOver) {
  const TempFolder folder;
  fs::create_directories(folder / "settings.toml");
  const ReadSettings read = read_settings(folder / "settings.toml");
  EXPECT_FALSE(read.may_write);
  ASSERT_TRUE(read.notice);
  EXPECT_EQ(read.notice->text_key, "remark.file_unreadable");
}

TEST(Settings, AFolderNameThatIsNoTextIsLeftOut) {
  Settings settings = unusual();
  settings.preferences.export_folder = "/heim/\xE5se";
  const ParsedSettings parsed = parse_settings(print_settings(settings));
  EXPECT_TRUE(parsed.whole);
  EXPECT_TRUE(parsed.settings.preferences.export_folder.empty());
  EXPECT_EQ(parsed.settings.recipe, settings.recipe);
}

}  // namespace
}  // namespace dkart::session
