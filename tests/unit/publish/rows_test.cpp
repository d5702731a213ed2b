// Rows written by GDAL and read again by GDAL.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>

#include "base/file.h"
#include "publish/gdal_files.h"
#include "publish/rows.h"
#include "support/tiny_dataset.h"
#include "text/strings.h"

namespace dkart::publish {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

using Fields = std::map<std::string, std::string>;

class Rows : public testing::Test {
 protected:
  Rows() { fs::create_directories(folder_); }
  ~Rows() override { fs::remove_all(folder_); }

  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  RowTable figures() const {
    return figure_rows(data_, recipe_, scene::evaluate(data_, recipe_), text::strings(Language::nynorsk));
  }
  RowTable decisions() const { return decision_rows(data_, analysis::select(data_, recipe_.filter)); }
  void write(const RowTable& table, const std::string& name) const {
    const Status written = write_rows(table, data_.data_date, path(name));
    ASSERT_TRUE(written.ok()) << written.error().code;
  }
  DatasetHandle open(const std::string& name) const {
    return DatasetHandle(
        GDALDataset::Open(path(name).c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
  }
  /// By the first field.
  std::map<std::string, Fields> read(const std::string& name) const {
    std::map<std::string, Fields> rows;
    const DatasetHandle file = open(name);
    if (file == nullptr) return rows;
    for (auto&& feature : file->GetLayer(0)) {
      Fields fields;
      for (const auto& field : *feature) {
        fields[field.GetName()] = field.IsUnset() || field.IsNull() ? "" : field.GetAsString();
      }
      rows[feature->GetFieldAsString(0)] = fields;
    }
    return rows;
  }

  domain::Dataset data_ = test_support::tiny_dataset_value();
  recipe::MapRecipe recipe_;
  fs::path folder_ =
      fs::path(testing::TempDir()) /
      ("dkart-rows-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
};

TEST_F(Rows, FiguresAreTheSameInEveryFormat) {
  for (const char* name : {"t.csv", "t.xlsx", "t.geojson", "T.GPKG"}) {
    SCOPED_TRACE(name);
    write(figures(), name);
    const auto rows = read(name);
    ASSERT_EQ(rows.size(), data_.municipalities.size() + 1);  // and what has no municipality
    EXPECT_EQ(rows.at("0301").at("class"), "out_of_scope");
    const Fields& gjovik = rows.at("3407");
    EXPECT_EQ(gjovik.at("jobs_min"), "20");
    EXPECT_EQ(gjovik.at("jobs_max"), "25");
    EXPECT_EQ(gjovik.at("jobs"), "20–25");
    EXPECT_EQ(gjovik.at("decisions"), "2");
    EXPECT_EQ(gjovik.at("jobs_unknown"), "1");
    const Fields& porsanger = rows.at("5622");
    EXPECT_EQ(porsanger.at("other_names"), "Porsáŋgu / Porsanki");
    EXPECT_EQ(porsanger.at("full_name"), "Porsanger – Porsáŋgu – Porsanki");
    EXPECT_EQ(rows.at("").at("jobs_max"), "12");
  }
}

TEST_F(Rows, DecisionsKeepRangesSourcesAndDatesAsGiven) {
  data_.decisions[1].source = {"Ein tittel, med komma", "https://example.org/a?b=c", "2024-03"};
  for (const char* name : {"d.csv", "d.xlsx", "d.geojson", "d.gpkg"}) {
    SCOPED_TRACE(name);
    write(decisions(), name);
    const auto rows = read(name);
    ASSERT_EQ(rows.size(), data_.decisions.size());
    const Fields& second = rows.at("t-02");
    EXPECT_EQ(second.at("jobs_min"), "15");
    EXPECT_EQ(second.at("jobs_qualifier"), "minst");
    EXPECT_EQ(second.at("kind"), "flytta");
    EXPECT_EQ(second.at("municipality_number"), "4647");
    EXPECT_EQ(second.at("source_title"), "Ein tittel, med komma");
    EXPECT_EQ(second.at("source_url"), "https://example.org/a?b=c");
    EXPECT_EQ(second.at("source_date"), "2024-03");
    EXPECT_EQ(rows.at("t-03").at("jobs_min"), "");
    EXPECT_EQ(rows.at("t-03").at("jobs_max"), "5");
    EXPECT_EQ(rows.at("t-09").at("same_unit_as"), "t-08");
  }
}

TEST_F(Rows, TextThatLooksLikeANumberIsQuotedInCsvAndNumbersAreNot) {
  write(figures(), "t.csv");
  EXPECT_THAT(read_text_file(path("t.csv")).value(),
              HasSubstr("\n\"3407\",Gjøvik,,Gjøvik,\"34\",Innlandet,2,20,25,20–25,arbeidsplassar,1,"));
}

TEST_F(Rows, TheFilterSaysWhichDecisions) {
  recipe_.filter.ministries = {"UD"};
  write(decisions(), "d.csv");
  EXPECT_EQ(read("d.csv").size(), 2U);
}

TEST_F(Rows, FormulasAreMadeHarmlessForSpreadsheetsOnly) {
  data_.decisions[0].agency = "=HYPERLINK(\"http://x\")";
  data_.decisions[0].note = "-5";
  for (const char* name : {"d.csv", "d.xlsx"}) {
    write(decisions(), name);
    EXPECT_EQ(read(name).at("t-01").at("agency"), "'=HYPERLINK(\"http://x\")") << name;
    EXPECT_EQ(read(name).at("t-01").at("note"), "-5") << name;
  }
  write(decisions(), "d.gpkg");
  EXPECT_EQ(read("d.gpkg").at("t-01").at("agency"), "=HYPERLINK(\"http://x\")");
}

TEST_F(Rows, AGeoPackageLiesInMapMetres) {
  write(figures(), "t.gpkg");
  const DatasetHandle file = open("t.gpkg");
  OGRLayer* layer = file->GetLayerByName("figures");
  ASSERT_NE(layer, nullptr);
  EXPECT_STREQ(layer->GetSpatialRef()->GetAuthorityCode(nullptr), "25833");
  for (auto&& feature : layer) {
    const std::string number = feature->GetFieldAsString("number");
    if (number != "3407") continue;
    const auto* area = feature->GetGeometryRef()->toMultiPolygon();
    EXPECT_DOUBLE_EQ(area->get_Area(), 1e10);
    OGREnvelope box;
    area->getEnvelope(&box);
    EXPECT_EQ(box.MinX, 100'000);
    EXPECT_EQ(box.MaxY, 6'700'000);
  }
}

TEST_F(Rows, GeoJsonIsInDegreesLongitudeFirst) {
  write(decisions(), "d.geojson");
  const std::string text = read_text_file(path("d.geojson")).value();
  EXPECT_THAT(text, Not(HasSubstr("\"crs\"")));
  const DatasetHandle file = open("d.geojson");
  std::size_t points = 0;
  for (auto&& feature : file->GetLayer(0)) {
    if (feature->GetGeometryRef() == nullptr) continue;
    const OGRPoint* point = feature->GetGeometryRef()->toPoint();
    EXPECT_GT(point->getY(), 58);
    EXPECT_LT(point->getX(), 32);
    ++points;
  }
  EXPECT_EQ(points, 11U);  // one decision names no place
}

TEST_F(Rows, CountiesAreDissolved) {
  recipe_.level = analysis::Level::county;
  write(figures(), "t.gpkg");
  const DatasetHandle file = open("t.gpkg");
  for (auto&& feature : file->GetLayer(0)) {
    if (std::string(feature->GetFieldAsString("number")) != "34") continue;
    EXPECT_EQ(feature->GetGeometryRef()->toMultiPolygon()->getNumGeometries(), 1);  // two neighbours
    EXPECT_DOUBLE_EQ(feature->GetGeometryRef()->toMultiPolygon()->get_Area(), 2e10);
  }
}

TEST_F(Rows, TheSameRowsGiveTheSameBytes) {
  for (const char* ending : {".csv", ".xlsx", ".geojson", ".gpkg"}) {
    write(figures(), std::string("a") + ending);
    write(figures(), std::string("b") + ending);
    EXPECT_EQ(read_text_file(path(std::string("a") + ending)).value(),
              read_text_file(path(std::string("b") + ending)).value())
        << ending;
  }
}

TEST_F(Rows, AnOldFileStaysWhenTheNewOneCannotBeWritten) {
  ASSERT_TRUE(write_file_atomically(path("t.csv"), "old"));
  fs::create_directories(path("t.csv.part"));
  const Status written = write_rows(figures(), "", path("t.csv"));
  ASSERT_FALSE(written.ok());
  EXPECT_EQ(written.error().code, "file_not_written");
  EXPECT_FALSE(written.error().args.at("reason").empty());
  EXPECT_EQ(read_text_file(path("t.csv")).value(), "old");
}

TEST(RowFormats, AnUnknownEndingIsToldWithTheValidOnes) {
  const auto format = row_format("tal.ods");
  ASSERT_FALSE(format.ok());
  EXPECT_EQ(format.error().code, "format_unknown");
  EXPECT_EQ(format.error().args.at("valid"), ".csv, .xlsx, .geojson, .gpkg");
}

}  // namespace
}  // namespace dkart::publish
