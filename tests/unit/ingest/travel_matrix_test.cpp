// A matrix with every fault there is: each is named with its row, and the other rows count.
#include "ingest/travel_matrix.h"

#include <gmock/gmock.h>

#include "country.h"

namespace dkart::ingest {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class TravelMatrix : public Country {
 protected:
  Result<domain::TravelMatrix> matrix(const std::string& text, const std::vector<std::string>& points = {},
                                      const std::vector<std::string>& added = {}) {
    write("tider.csv", text);
    return read_travel_matrix(data() / "tider.csv", *load(), points, added, issues);
  }
  std::string centre() const { return load()->study_centres.front().id; }

  Issues issues;
};

TEST_F(TravelMatrix, MunicipalitiesPointsAndWhatIfCentres) {
  const std::string id = centre();
  const auto read = matrix("origin,facility,minutes\n0301," + id + ",12.5\nrute-7," + id +
                               ",\"3,5\"\n3107,tenkt,40\n3107," + id + ",\n",
                           {"rute-7", ""}, {"tenkt"});
  ASSERT_TRUE(read.ok());
  EXPECT_THAT(issues, IsEmpty());
  EXPECT_EQ(read->file, "tider.csv");
  EXPECT_THAT(read->facilities, ElementsAre(id, "tenkt"));
  EXPECT_EQ(read->from.at("0301").at(0).minutes, 12.5);
  EXPECT_EQ(read->from.at("rute-7").at(0).minutes, 3.5);
  ASSERT_EQ(read->from.at("3107").size(), 1u) << "an empty cell is a pair without a time";
  EXPECT_EQ(read->from.at("3107").at(0).facility, 1u);
}

TEST_F(TravelMatrix, EveryFaultIsNamedWithItsRow) {
  const std::string id = centre();
  const auto read = matrix(
      "origin,facility,minutes\n"
      "301," +
      id + ",10\n" +              // 2
      "9999," + id + ",10\n" +    // 3
      "9999," + id + ",11\n" +    // 4: said once
      "0301,sc-99,10\n" +         // 5
      "0301," + id + ",-5\n" +    // 6
      "0301," + id + ",lang\n" +  // 7
      "0301," + id + ",20\n" +    // 8
      "0301," + id + ",30\n");    // 9
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read->from.size(), 1u);
  EXPECT_EQ(read->from.at("0301").at(0).minutes, 20) << "the first of two";
  const auto where = [](std::uint64_t row, const char* column) { return Where{"tider.csv", row, column}; };
  EXPECT_THAT(
      issues,
      ElementsAre(
          Issue{Severity::warning, "matrix_origin_unknown", where(2, "origin"), {{"origin", "301"}}},
          Issue{Severity::warning, "matrix_origin_unknown", where(3, "origin"), {{"origin", "9999"}}},
          Issue{Severity::warning, "matrix_facility_unknown", where(5, "facility"), {{"facility", "sc-99"}}},
          Issue{Severity::warning, "matrix_minutes_negative", where(6, "minutes"), {{"value", "-5"}}},
          Issue{Severity::warning, "matrix_minutes_unreadable", where(7, "minutes"), {{"value", "lang"}}},
          Issue{Severity::warning,
                "matrix_pair_repeated",
                where(9, ""),
                {{"origin", "0301"}, {"facility", id}}}));
}

TEST_F(TravelMatrix, WithoutOneUsableRowThereIsNone) {
  EXPECT_EQ(matrix("origin,facility,minutes\n0301,sc-99,1\n").error().code, "matrix_empty");
  EXPECT_EQ(matrix("fra,til,tid\n0301,a,1\n").error().code, "matrix_empty");
  EXPECT_EQ(matrix("").error().code, "file_empty");
  EXPECT_EQ(read_travel_matrix(data() / "borte.csv", *load(), {}, {}, issues).error().code, "file_missing");
}

}  // namespace
}  // namespace dkart::ingest
