// Coverage in a running session on the repository's own data: files, searches and exports on their threads.
#include <gtest/gtest.h>

#include <fstream>

#include "base/file.h"
#include "real_session.h"
#include "session/what_if.h"
#include "support/fake_text.h"
#include "temp_folder.h"

namespace dkart::session {
namespace {

class SessionCoverage : public testing::Test {
 protected:
  SessionCoverage() : session({sources(), {}}) {
    session.dispatch(SetViewport{{0, 0, 900, 700}});
    EXPECT_TRUE(wait_for_data(session));
    session.dispatch(ShowCoverage{true});
  }
  template <class Change>
  void edit(Change change) {
    recipe::MapRecipe recipe = session.state().recipe;
    change(*recipe.coverage);
    session.dispatch(SetRecipe{recipe});
  }
  const scene::CoveragePtr& coverage() { return session.composition(measurer)->evaluation.coverage; }

  test_support::FakeMeasurer measurer;
  TempFolder folder;
  Session session;
};

TEST_F(SessionCoverage, ThreeSitesAreFoundAndGainWhatTheyPromised) {
  const double before = coverage()->reach().country.inside[1];
  session.dispatch(FindSites{});
  ASSERT_TRUE(session.state().searching);
  ASSERT_TRUE(pump_until(session, [&] { return !session.state().searching; }));
  const auto found = session.state().sites;
  ASSERT_TRUE(found);
  ASSERT_EQ(found->answer.sites.size(), 3U);
  EXPECT_TRUE(found->answer.optimal);
  EXPECT_EQ(found->answer.covered_before, before);
  edit([&](recipe::CoverageSpec& spec) {
    for (const coverage::NewSite& site : found->answer.sites)
      add_centre(spec, found->candidates[site.candidate].name, found->candidates[site.candidate].position);
  });
  EXPECT_EQ(coverage()->reach().country.inside[1], found->answer.covered_after);
  EXPECT_EQ(coverage()->before->reach.country.inside[1], before);
}

TEST_F(SessionCoverage, TravelTimesAreReadAndShownAndExported) {
  const auto file = folder / "reisetid.csv";
  std::ofstream(file) << "origin,facility,minutes\n5001,sc-05,40\n4601,sc-05,-3\n";
  edit([&](recipe::CoverageSpec& spec) { spec.matrix_file = file.string(); });
  EXPECT_EQ(coverage(), nullptr) << "nothing false is shown meanwhile";
  ASSERT_TRUE(pump_until(session, [&] { return !session.state().reading; }));
  ASSERT_TRUE(coverage());
  const auto trondheim = session.state().data->find_municipality(*domain::MunicipalityNumber::parse("5001"));
  EXPECT_EQ(coverage()->reach().municipalities[trondheim->value].average, 40);
  ASSERT_EQ(session.state().coverage_files.remarks.size(), 1U);
  EXPECT_EQ(session.state().coverage_files.remarks[0].code, "matrix_minutes_negative");
  EXPECT_FALSE(session.state().notices.empty());

  recipe::MapRecipe sheet = session.state().recipe;
  sheet.page.kind = recipe::PageKind::square;
  session.dispatch(StartExport{{sheet, (folder / "a.svg").string()}});
  ASSERT_TRUE(pump_until(session, [&] { return !session.state().exporting; }));
  const auto picture = read_text_file(folder / "a.svg");
  ASSERT_TRUE(picture.ok());
  EXPECT_NE(picture->find("reisetid.csv"), std::string::npos) << "the sheet says where the times are from";
}

TEST_F(SessionCoverage, AFileThatCannotBeReadIsToldAndTheMapStays) {
  edit([&](recipe::CoverageSpec& spec) { spec.population_file = (folder / "borte.tif").string(); });
  ASSERT_TRUE(pump_until(session, [&] { return !session.state().reading; }));
  EXPECT_EQ(session.state().recipe.coverage->population_file, "");
  ASSERT_FALSE(session.state().notices.empty());
  EXPECT_EQ(session.state().notices.back().severity, Severity::error);
  EXPECT_TRUE(coverage());
}

TEST_F(SessionCoverage, MovingACentreMakesNothingAnewThatItDoesNotTouch) {
  edit([](recipe::CoverageSpec& spec) { add_centre(spec, "A", {11.4, 62.6}); });
  const scene::CoveragePtr first = coverage();
  edit([&](recipe::CoverageSpec& spec) {
    move_centre(spec, *session.state().data, "what-if-A", {11.9, 62.9});
  });
  const scene::CoveragePtr second = coverage();
  EXPECT_NE(second->now, first->now);
  EXPECT_EQ(second->before, first->before);
  EXPECT_EQ(second->now->travellers, first->now->travellers);
  EXPECT_EQ(second->now->nearest, scene::cover(*session.state().data, session.state().recipe)->now->nearest);
}

}  // namespace
}  // namespace dkart::session
