// What is written beside a picture, and that a failed write leaves nothing half.
#include "publish/passport.h"

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "base/file.h"
#include "publish/passport_page.h"
#include "publish/publish.h"
#include "unit/publish/sheets.h"

namespace dkart::publish {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

class PassportFiles : public testing::Test {
 protected:
  PassportFiles() {
    fs::create_directories(folder_);
    recipe_.page = {recipe::PageKind::pixels, 480, 360, false, 300};
  }
  ~PassportFiles() override { fs::remove_all(folder_); }

  Result<Published> publish(const std::string& name, Passport passport) const {
    return publish_sheet(data_, recipe_, folder_ / name, {}, {}, {passport});
  }
  std::string bytes(const std::string& name) const { return read_text_file(folder_ / name).value(); }
  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
    return (folder_ / name).string();
  }
  void be_made_of(const std::string& name) {
    const fs::path path = folder_ / name;
    data_.sources.push_back({path, fs::file_size(path), fs::last_write_time(path)});
  }
  std::vector<std::string> names_in_folder() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder_))
      names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
  }

  domain::Dataset data_ = test_support::tiny_dataset_value();
  recipe::MapRecipe recipe_;
  fs::path folder_ =
      fs::path(testing::TempDir()) /
      ("dkart-passport-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
};

TEST_F(PassportFiles, LieBesideThePictureOnlyOnRequest) {
  ASSERT_TRUE(publish("kart.svg", Passport::none).ok());
  EXPECT_THAT(names_in_folder(), ElementsAre("kart.svg"));
  const auto published = publish("kart.svg", Passport::beside);
  ASSERT_TRUE(published.ok());
  EXPECT_THAT(names_in_folder(), ElementsAre("kart.csv", "kart.html", "kart.json", "kart.svg", "kart.txt"));
  EXPECT_THAT(published->more, ElementsAre(folder_ / "kart.txt", folder_ / "kart.csv", folder_ / "kart.html",
                                           folder_ / "kart.json"));
  EXPECT_THAT(bytes("kart.html"), HasSubstr("src=\"data:image/png;base64,iVBORw0KGgo"));
  EXPECT_THAT(bytes("kart.html"), HasSubstr("<a href=\"kart.svg\">"));
}

TEST_F(PassportFiles, InOneZipFileThatIsTheSameEveryTime) {
  const auto published = publish("kart.png", Passport::zip);
  ASSERT_TRUE(published.ok()) << published.error().code;
  EXPECT_EQ(published->path, folder_ / "kart.zip");
  EXPECT_THAT(names_in_folder(), ElementsAre("kart.zip"));
  const std::string first = bytes("kart.zip");
  ASSERT_TRUE(publish("kart.png", Passport::zip).ok());
  EXPECT_EQ(bytes("kart.zip"), first);

  const std::string inside = "/vsizip/" + (folder_ / "kart.zip").string();
  const CPLStringList listed(VSIReadDir(inside.c_str()));
  EXPECT_EQ(listed.Count(), 5);
  ASSERT_TRUE(publish("kart.png", Passport::beside).ok());
  for (const char* name : {"kart.png", "kart.csv", "kart.html", "kart.json", "kart.txt"}) {
    const std::string beside = bytes(name);
    std::string unpacked(beside.size() + 1, '\0');
    VSILFILE* file = VSIFOpenL((inside + "/" + name).c_str(), "rb");
    ASSERT_NE(file, nullptr) << name;
    unpacked.resize(VSIFReadL(unpacked.data(), 1, unpacked.size(), file));
    VSIFCloseL(file);
    EXPECT_EQ(unpacked, beside) << name;
  }
}

TEST_F(PassportFiles, OneThatCannotBeWrittenIsToldAndNothingIsLeftHalf) {
  fs::create_directories(folder_ / "kart.csv" / "full");
  const auto published = publish("kart.png", Passport::beside);
  ASSERT_FALSE(published.ok());
  EXPECT_EQ(published.error().code, "file_not_written");
  EXPECT_EQ(published.error().where.file, (folder_ / "kart.csv").string());
  EXPECT_THAT(names_in_folder(), ElementsAre("kart.csv", "kart.png", "kart.txt"));
}

TEST_F(PassportFiles, ThePictureItselfHoldsTheBriefText) {
  recipe_.title = "Kart til prøve";
  ASSERT_TRUE(publish("kart.svg", Passport::none).ok());
  EXPECT_THAT(bytes("kart.svg"), HasSubstr("Kart over Noreg: Kart til prøve"));
}

TEST_F(PassportFiles, AChangedRowChangesTheChecksum) {
  write("a.csv", "id\n1\n");
  write("b.csv", "id\n2\n");
  be_made_of("b.csv");
  be_made_of("a.csv");
  const Inputs inputs = read_inputs(data_, recipe_);
  EXPECT_EQ(inputs_hash(inputs),
            "sha256:" + sha256(sha256("id\n1\n") + "  a.csv\n" + sha256("id\n2\n") + "  b.csv\n"))
      << "as sha256sum a.csv b.csv | sha256sum says";
  data_.sources.clear();
  write("b.csv", "id\n3\n");
  be_made_of("b.csv");
  be_made_of("a.csv");
  EXPECT_NE(inputs_hash(read_inputs(data_, recipe_)), inputs_hash(inputs));
}

TEST_F(PassportFiles, WhatIsNoLongerWhatWasReadHasNoChecksum) {
  write("a.csv", "id\n1\n");
  be_made_of("a.csv");
  write("a.csv", "id\n1\n2\n");
  Inputs inputs = read_inputs(data_, recipe_);
  ASSERT_EQ(inputs.issues.size(), 1U);
  EXPECT_EQ(inputs.issues.front().code, "input_changed");
  EXPECT_THAT(inputs_hash(inputs), IsEmpty());
  fs::remove(folder_ / "a.csv");
  inputs = read_inputs(data_, recipe_);
  ASSERT_EQ(inputs.issues.size(), 1U);
  EXPECT_EQ(inputs.issues.front().code, "input_unreadable");
  EXPECT_EQ(inputs.issues.front().where.file, "a.csv");
}

TEST_F(PassportFiles, TheFilesThatARecipeNamesCountToo) {
  recipe_.coverage.emplace().population_file = write("ruter.csv", "lon,lat,persons\n");
  const Inputs inputs = read_inputs(data_, recipe_);
  ASSERT_EQ(inputs.files.size(), 1U);
  EXPECT_EQ(inputs.files.front().name, "ruter.csv");
  const std::string json =
      provenance_json(data_, recipe_, inputs, {"kart.png"}, text::strings(Language::nynorsk));
  EXPECT_THAT(json, HasSubstr("population = \\\"ruter.csv\\\""));
  EXPECT_THAT(json, Not(HasSubstr(folder_.string()))) << "nobody's folders are published";
  EXPECT_THAT(json, HasSubstr("\"inputs_hash\": \"sha256:"));
}

TEST_F(PassportFiles, AThemeOfOnesOwnCountsToo) {
  recipe_.own_design.file = write("raud.toml", "base = \"light\"\n");
  const Inputs inputs = read_inputs(data_, recipe_);
  ASSERT_EQ(inputs.files.size(), 1U);
  EXPECT_EQ(inputs.files.front().name, "raud.toml");
  write("raud.toml", "base = \"dark\"\n");
  EXPECT_NE(inputs_hash(read_inputs(data_, recipe_)), inputs_hash(inputs));
  const std::string json =
      provenance_json(data_, recipe_, inputs, {"kart.png"}, text::strings(Language::nynorsk));
  EXPECT_THAT(json, HasSubstr("theme-file = \\\"raud.toml\\\""));
  EXPECT_THAT(json, Not(HasSubstr(folder_.string()))) << "nobody's folders are published";
}

TEST(Sha256, IsTheStandards) {
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(PassportPage, WhatPeopleWriteIsTextAndNothingElse) {
  PassportPage page;
  page.title = "</title><script>alert(1)</script> {{table.rows}}";
  page.text = {"a \"b\" <c>", "éin\n\nto & tre"};
  page.table.caption = "<i>";
  page.table.columns = {{"Nummer", {"number"}, false}, {"Namn", {"name"}, false}, {"Tal", {"a"}, true}};
  page.table.rows = {{{"0301", {""}}, {"<b>", {""}}, {"20–25", {""}}}};
  page.files = {{"Biletet", "kart & æ#1.png"}};
  const std::string html = page_html(page, text::strings(Language::nynorsk));
  EXPECT_THAT(html, StartsWith("<!doctype html>\n<html lang=\"nn\">"));
  EXPECT_THAT(html, Not(HasSubstr("<script")));
  EXPECT_THAT(html, HasSubstr("alt=\"a &quot;b&quot; &lt;c&gt;\""));
  EXPECT_THAT(html, HasSubstr("<p>éin</p>\n<p>to &amp; tre</p>"));
  EXPECT_THAT(html, HasSubstr("<th scope=\"col\" class=\"number\">Tal</th>"));
  EXPECT_THAT(html, HasSubstr("<tr><td>0301</td><th scope=\"row\" class=\"name\">&lt;b&gt;</th><td "
                              "class=\"number\">20–25</td></tr>"));
  EXPECT_THAT(html, HasSubstr("href=\"kart%20%26%20%C3%A6%231.png\""));
}

}  // namespace
}  // namespace dkart::publish
