#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "base/file.h"
#include "publish/series.h"
#include "publish/series_manifest.h"
#include "support/tiny_dataset.h"
#include "text/strings.h"

namespace dkart::publish {
namespace {

namespace fs = std::filesystem;

const Messages& nynorsk() {
  return text::strings(Language::nynorsk);
}

class Series : public testing::Test {
 protected:
  Series() {
    fs::remove_all(folder_);
    recipe_.page = {recipe::PageKind::pixels, 240, 180, false, 300};
  }
  ~Series() override { fs::remove_all(folder_); }

  SeriesPlan plan(SeriesBy by) const {
    auto made = plan_series(data_, recipe_, by, ".png", nynorsk());
    EXPECT_TRUE(made.ok());
    return made.ok() ? *made : SeriesPlan{};
  }
  Result<SeriesReport> publish(const SeriesPlan& plan, const std::string& inputs = "a",
                               const Progress& progress = {}, const SheetBegins& begins = {}) const {
    return publish_series(data_, plan, {folder_, inputs_of(inputs)}, {}, progress, begins);
  }
  static Inputs inputs_of(const std::string& checksum) { return {{{"a.csv", 1, checksum}}, {}}; }
  SeriesOutput book(const std::string& name) const { return {folder_ / name, inputs_of("a"), false, true}; }
  std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder_))
      names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
  }

  const domain::Dataset& data_ = *test_support::tiny_dataset();
  recipe::MapRecipe recipe_;
  fs::path folder_ =
      fs::path(testing::TempDir()) /
      ("dkart-series-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
};

std::vector<std::string> names_of(const SeriesPlan& plan) {
  std::vector<std::string> names;
  for (const SeriesSheet& sheet : plan.sheets) names.push_back(sheet.name);
  return names;
}

TEST_F(Series, CountiesWithDecisionsGetASheetAndTheOthersAreNamed) {
  recipe_.classes.locked = false;
  const SeriesPlan made = plan(SeriesBy::county);
  ASSERT_EQ(made.left_out.size(), 1U);
  EXPECT_EQ(made.left_out[0].code, "series_left_out");
  EXPECT_EQ(made.left_out[0].args.at("names"), "Oslo");
  ASSERT_EQ(made.sheets.size(), data_.counties.size() - 1);
  for (const SeriesSheet& sheet : made.sheets) {
    EXPECT_EQ(sheet.recipe.filter.counties.size(), 1U);
    EXPECT_TRUE(sheet.recipe.classes.locked);
    EXPECT_TRUE(sheet.recipe.title.starts_with(sheet.name + ": statlege arbeidsplassar"))
        << sheet.recipe.title;
  }
  EXPECT_EQ(made.sheets[0].file, "distriktskart-34-innlandet.png");
  EXPECT_EQ(made.sheets[0].note, "2 vedtak");
}

TEST_F(Series, TheRecipesOwnFilterGoesBefore) {
  recipe_.filter.ministries = {"UD", "FIN"};
  recipe_.filter.periods = {"2025-2029"};
  const SeriesPlan made = plan(SeriesBy::ministry);
  EXPECT_EQ(made.sheets.size(), 2U);
  EXPECT_TRUE(made.left_out.empty());
  for (const SeriesSheet& sheet : made.sheets) EXPECT_EQ(sheet.note, "1 vedtak");
}

TEST_F(Series, WhatHasNoMinistryOrPeriodIsASheetToo) {
  const SeriesPlan ministries = plan(SeriesBy::ministry);
  EXPECT_EQ(ministries.sheets.back().name, nynorsk().get("filter.no_ministry"));
  EXPECT_EQ(ministries.sheets.back().file, "distriktskart-utan-departement.png");
  const SeriesPlan periods = plan(SeriesBy::period);
  EXPECT_EQ(names_of(periods),
            (std::vector<std::string>{"2021–2025", "2025–2029", nynorsk().get("period.unknown")}));
  EXPECT_EQ(periods.sheets[0].file, "distriktskart-2021-2025.png");
  EXPECT_EQ(periods.sheets[2].file, "distriktskart-periode-ukjend.png");
  EXPECT_THAT(periods.sheets[2].recipe.title, testing::Not(testing::EndsWith(", ")));
}

TEST_F(Series, WhatCannotBeDividedIsRefused) {
  const auto code = [&](SeriesBy by) {
    const auto made = plan_series(data_, recipe_, by, ".png", nynorsk());
    return made.ok() ? "" : made.error().code;
  };
  recipe_.comparison = recipe::Comparison{recipe::ComparisonView::difference, "2021-2025", "2025-2029"};
  EXPECT_EQ(code(SeriesBy::period), "series_of_comparison");
  recipe_.comparison.reset();
  recipe_.filter.search = "finst ikkje";
  EXPECT_EQ(code(SeriesBy::county), "series_empty");
  recipe_.filter = {};
  recipe_.coverage.emplace();
  EXPECT_EQ(code(SeriesBy::ministry), "series_needs_decisions");
  EXPECT_EQ(plan(SeriesBy::county).sheets.size(), data_.counties.size());
}

TEST_F(Series, RunningAgainCompletesOnlyWhatIsMissingOrChanged) {
  const SeriesPlan made = plan(SeriesBy::period);
  const auto first = publish(made);
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(first->kept, 0U);
  EXPECT_EQ(files(),
            (std::vector<std::string>{"distriktskart-2021-2025.png", "distriktskart-2025-2029.png",
                                      "distriktskart-periode-ukjend.png", "oversyn.png", "serie.json"}));
  const std::string whole = read_text_file(folder_ / made.sheets[1].file).value();
  const std::string overview = read_text_file(folder_ / "oversyn.png").value();

  const auto second = publish(made);
  ASSERT_TRUE(second.ok());
  EXPECT_EQ(second->kept, 3U);
  EXPECT_TRUE(second->written.empty());

  fs::remove(folder_ / made.sheets[1].file);
  ASSERT_TRUE(write_file_atomically(folder_ / made.sheets[2].file, "cut"));
  const auto third = publish(made);
  ASSERT_TRUE(third.ok());
  EXPECT_EQ(third->kept, 1U);
  EXPECT_EQ(read_text_file(folder_ / made.sheets[1].file).value(), whole);
  EXPECT_EQ(read_text_file(folder_ / "oversyn.png").value(), overview);

  EXPECT_EQ(publish(made, "b")->kept, 0U);
  ASSERT_TRUE(write_file_atomically(folder_ / SeriesManifest::file_name, "{\"sheets\": [{"));
  EXPECT_EQ(publish(made, "b")->kept, 0U);
}

TEST_F(Series, PassportsStandBesideTheSheetsAndAreMissedWhenTheyAreGone) {
  const SeriesPlan made = plan(SeriesBy::period);
  ASSERT_TRUE(publish(made).ok());
  const auto with_passports = [&] { return publish_series(data_, made, {folder_, inputs_of("a"), true}); };
  ASSERT_TRUE(with_passports().ok());
  EXPECT_EQ(files().size(), 3U * 5 + 2);
  EXPECT_EQ(with_passports()->kept, 3U);
  fs::remove(folder_ / "distriktskart-2025-2029.csv");
  EXPECT_EQ(with_passports()->kept, 2U);
  EXPECT_TRUE(fs::exists(folder_ / "distriktskart-2025-2029.csv"));
  EXPECT_EQ(publish(made)->kept, 3U) << "the sheets themselves are the same";
}

TEST_F(Series, AStoppedSeriesGoesOnWhereItStopped) {
  const SeriesPlan made = plan(SeriesBy::period);
  std::stop_source stop;
  const auto stopped =
      publish(made, "a", Progress({}, stop.get_token()), [&](std::size_t position, const SeriesSheet&, bool) {
        if (position == 1) stop.request_stop();
      });
  ASSERT_FALSE(stopped.ok());
  EXPECT_EQ(stopped.error().code, "cancelled");
  EXPECT_EQ(files(), (std::vector<std::string>{"distriktskart-2021-2025.png", "serie.json"}));
  // As when it was killed between writing and renaming.
  ASSERT_TRUE(write_file_atomically(folder_ / (made.sheets[1].file + ".part"), "half"));
  const auto again = publish(made);
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again->kept, 1U);
  EXPECT_EQ(files().size(), 5U);
}

TEST_F(Series, ABookHasAPageAndABookmarkForEachSheetAndItsRemarksNameThePart) {
  const SeriesPlan made = plan(SeriesBy::period);
  std::vector<double> fractions;
  const Progress progress([&](std::string_view, double fraction) { fractions.push_back(fraction); });
  std::vector<std::string> begun;
  const auto report =
      publish_series(data_, made, book("perioder.pdf"), {}, progress,
                     [&](std::size_t, const SeriesSheet& part, bool) { begun.push_back(part.name); });
  ASSERT_TRUE(report.ok());
  EXPECT_EQ(report->written, std::vector<fs::path>{folder_ / "perioder.pdf"});
  EXPECT_EQ(files(), std::vector<std::string>{"perioder.pdf"});
  EXPECT_EQ(begun, names_of(made));
  EXPECT_TRUE(std::ranges::is_sorted(fractions));
  EXPECT_EQ(fractions.back(), 1);
  for (const Issue& issue : report->issues)
    EXPECT_TRUE(std::ranges::count(begun, issue.where.file) == 1) << issue.where.file;
  const std::string pdf = read_text_file(folder_ / "perioder.pdf").value();
  EXPECT_THAT(pdf, testing::HasSubstr("/Count 3"));
  EXPECT_THAT(pdf, testing::HasSubstr("/Type /Outlines"));
  ASSERT_TRUE(publish_series(data_, made, book("om-att.pdf")).ok());
  EXPECT_EQ(read_text_file(folder_ / "om-att.pdf").value(), pdf) << "the same book twice";
}

TEST_F(Series, AStoppedBookLeavesTheOldOne) {
  const SeriesPlan made = plan(SeriesBy::period);
  ASSERT_TRUE(write_file_atomically(folder_ / "bok.pdf", "the old one"));
  std::stop_source stop;
  const auto stopped = publish_series(data_, made, book("bok.pdf"), {}, Progress({}, stop.get_token()),
                                      [&](std::size_t position, const SeriesSheet&, bool) {
                                        if (position == 1) stop.request_stop();
                                      });
  ASSERT_FALSE(stopped.ok());
  EXPECT_EQ(stopped.error().code, "cancelled");
  EXPECT_EQ(read_text_file(folder_ / "bok.pdf").value(), "the old one");
  EXPECT_EQ(files().size(), 1U);
}

TEST_F(Series, ProgressNeverGoesBack) {
  std::vector<double> fractions;
  const Progress progress([&](std::string_view, double fraction) { fractions.push_back(fraction); });
  ASSERT_TRUE(publish(plan(SeriesBy::period), "a", progress).ok());
  EXPECT_GT(fractions.size(), 6U);
  EXPECT_TRUE(std::ranges::is_sorted(fractions));
}

}  // namespace
}  // namespace dkart::publish
