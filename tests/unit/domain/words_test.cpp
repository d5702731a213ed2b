// Names and the tables' words for counts and units.
#include <gtest/gtest.h>

#include "domain/job_count.h"
#include "domain/official_name.h"

namespace dkart::domain {
namespace {

TEST(OfficialName, ShowsAllForms) {
  EXPECT_EQ(OfficialName::from_cells("Porsanger", "Porsáŋgu / Porsanki").full(),
            "Porsanger – Porsáŋgu – Porsanki");
  EXPECT_EQ(OfficialName::from_cells("Kautokeino", "Guovdageaidnu").full(), "Kautokeino – Guovdageaidnu");
  EXPECT_EQ(OfficialName::from_cells("Oslo", "").full(), "Oslo");
  EXPECT_TRUE(OfficialName::from_cells("Oslo", "").others.empty());
}

TEST(JobCount, OnlyALowerBoundIsAFigure) {
  EXPECT_TRUE((JobCount{15, std::nullopt, CountQualifier::at_least, JobUnit::positions}.has_figure()));
  EXPECT_FALSE((JobCount{std::nullopt, 5, CountQualifier::at_most, JobUnit::positions}.has_figure()));
  EXPECT_FALSE(JobCount{}.has_figure());
}

TEST(JobCount, KnowsTheTablesWords) {
  EXPECT_EQ(qualifier_from_word("eksakt"), CountQualifier::exact);
  EXPECT_EQ(qualifier_from_word("intervall"), CountQualifier::interval);
  EXPECT_EQ(qualifier_from_word("minst"), CountQualifier::at_least);
  EXPECT_EQ(qualifier_from_word("opptil"), CountQualifier::at_most);
  EXPECT_EQ(qualifier_from_word("om lag"), CountQualifier::about);
  EXPECT_EQ(qualifier_from_word("ukjend"), CountQualifier::unknown);
  EXPECT_EQ(qualifier_from_word("omlag"), std::nullopt);
  EXPECT_EQ(unit_from_word("stillingar"), JobUnit::positions);
  EXPECT_EQ(unit_from_word("årsverk"), JobUnit::full_time_equivalents);
  EXPECT_EQ(unit_from_word("tilsette"), JobUnit::employees);
  EXPECT_EQ(unit_from_word("arbeidsplassar"), JobUnit::workplaces);
  EXPECT_EQ(unit_from_word("ukjend"), JobUnit::unknown);
  EXPECT_EQ(unit_from_word(""), std::nullopt);
}

}  // namespace
}  // namespace dkart::domain
