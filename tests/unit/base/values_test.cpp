// The small value types: results, languages, strong indexes, progress.
#include <gtest/gtest.h>

#include <memory>
#include <type_traits>
#include <vector>

#include "base/language.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/strong_index.h"

namespace dkart {
namespace {

TEST(Result, HoldsAValueOrAnError) {
  const Result<int> good = 4;
  ASSERT_TRUE(good.ok());
  EXPECT_EQ(*good, 4);
  const Result<int> bad = Error{"code", {"file.csv", 17, "column"}, {{"number", "9999"}}};
  ASSERT_FALSE(bad.ok());
  EXPECT_EQ(bad.error().where.row, 17U);
}

TEST(Result, MovesItsValueOut) {
  Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
  const std::unique_ptr<int> taken = *std::move(result);
  EXPECT_EQ(*taken, 7);
}

TEST(Result, TellsAStringFromAnError) {
  const Result<std::string> text = std::string("code");
  EXPECT_TRUE(text.ok());
  EXPECT_EQ(text->size(), 4U);
}

TEST(Status, IsGoodUnlessToldOtherwise) {
  EXPECT_TRUE(Status().ok());
  const Status failed = Error{"disk_full", {}, {}};
  EXPECT_FALSE(failed.ok());
  EXPECT_EQ(failed.error().code, "disk_full");
}

TEST(Language, CodesGoBothWays) {
  for (const Language language : {Language::nynorsk, Language::bokmaal, Language::english}) {
    EXPECT_EQ(language_from_code(code_of(language)), language);
  }
  EXPECT_EQ(language_from_code("no"), std::nullopt);
}

TEST(LocalText, GivesTheTextOfTheLanguage) {
  const LocalText text{"Utanriks", "Utenriks", "Foreign Affairs"};
  EXPECT_EQ(text.in(Language::nynorsk), "Utanriks");
  EXPECT_EQ(text.in(Language::bokmaal), "Utenriks");
  EXPECT_EQ(text.in(Language::english), "Foreign Affairs");
}

TEST(StrongIndex, DifferentListsDoNotMix) {
  using A = StrongIndex<struct ATag>;
  using B = StrongIndex<struct BTag>;
  static_assert(!std::is_convertible_v<A, B>);
  EXPECT_LT(A{1}, A{2});
}

TEST(Progress, ReportsAndLearnsOfCancelling) {
  std::vector<double> seen;
  std::stop_source stop;
  const Progress progress([&](std::string_view, double fraction) { seen.push_back(fraction); },
                          stop.get_token());
  progress.report("progress.boundaries", 0.5);
  EXPECT_EQ(seen, std::vector{0.5});
  EXPECT_FALSE(progress.cancelled());
  stop.request_stop();
  EXPECT_TRUE(progress.cancelled());
  Progress().report("nobody.listens", 1);
}

TEST(Progress, APartLiesWithinTheWholeAndStopsWithIt) {
  std::vector<double> told;
  std::stop_source stop;
  const Progress whole([&](std::string_view, double fraction) { told.push_back(fraction); },
                       stop.get_token());
  const Progress part = whole.part(0.5, 0.75);
  part.report("progress.draw", 0);
  part.report("progress.draw", 1);
  part.part(0, 0.5).report("progress.draw", 1);
  EXPECT_EQ(told, (std::vector<double>{0.5, 0.75, 0.625}));
  EXPECT_FALSE(part.cancelled());
  stop.request_stop();
  EXPECT_TRUE(part.cancelled());
  Progress().part(0, 1).report("progress.draw", 1);
  EXPECT_EQ(told.size(), 3U);
}

}  // namespace
}  // namespace dkart
