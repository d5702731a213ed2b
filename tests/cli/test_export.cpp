// dkart export: files of the right kind and size, the same every time, without a display.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

#include "cli/program.h"

namespace dkart::test_cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

std::array<unsigned, 2> png_size(const std::string& bytes) {
  if (!bytes.starts_with("\x89PNG\r\n\x1a\n") || bytes.size() < 24) return {0, 0};
  const auto big_endian = [&](std::size_t at) {
    unsigned value = 0;
    for (std::size_t i = at; i < at + 4; ++i) value = value << 8U | static_cast<unsigned char>(bytes[i]);
    return value;
  };
  return {big_endian(16), big_endian(20)};
}

/// Open and close tags match; comments and declarations are skipped. Attribute values hold no ">" in these
/// files.
bool tags_match(std::string_view xml) {
  std::vector<std::string_view> open;
  for (std::size_t at = 0; (at = xml.find('<', at)) != std::string_view::npos;) {
    const std::size_t end = xml.find('>', at);
    if (end == std::string_view::npos) return false;
    const std::string_view tag = xml.substr(at + 1, end - at - 1);
    const bool closes = tag.starts_with('/');
    const std::string_view name = tag.substr(closes ? 1 : 0, tag.find_first_of(" \n/", 1) - (closes ? 1 : 0));
    at = end;
    if (tag.starts_with('?') || tag.starts_with('!') || tag.ends_with('/')) continue;
    if (!closes) {
      open.push_back(name);
    } else if (open.empty() || open.back() != name) {
      return false;
    } else {
      open.pop_back();
    }
  }
  return open.empty();
}

/// The two last numbers of "/MediaBox [ 0 0 w h ]".
std::array<double, 2> pdf_page(const std::string& pdf) {
  std::istringstream box(pdf.substr(std::min(pdf.size(), pdf.find("/MediaBox [") + 11), 100));
  double left = 0, bottom = 0, width = 0, height = 0;
  box >> left >> bottom >> width >> height;
  return {width, height};
}

class Export : public testing::Test {
 protected:
  std::string file(const std::string& name) const { return (folder_ / name).string(); }
  Outcome to(const std::string& name, std::vector<std::string> words) const {
    words.insert(words.begin(), "export");
    words.insert(words.end(), {"-o", file(name)});
    return dkart(words);
  }
  std::string bytes(const std::string& name) const { return read(folder_ / name); }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
  }

  Folder folder_;
};

TEST_F(Export, PictureHasExactlyTheSizeAskedFor) {
  const Outcome result = to("a.png", {"--size", "1920x1080"});
  ASSERT_EQ(result.exit, 0) << result.err;
  EXPECT_EQ(result.out, file("a.png") + "\n");
  EXPECT_EQ(png_size(bytes("a.png")), (std::array{1920U, 1080U}));
  ASSERT_EQ(to("b.png", {"--size", "701x333"}).exit, 0);
  EXPECT_EQ(png_size(bytes("b.png")), (std::array{701U, 333U}));
}

TEST_F(Export, PagesHaveTheirOwnSizes) {
  const auto size = [&](const std::vector<std::string>& words) {
    EXPECT_EQ(to("p.png", words).exit, 0);
    return png_size(bytes("p.png"));
  };
  EXPECT_EQ(size({"--dpi", "100"}), (std::array{827U, 1169U})) << "A4 unless told otherwise";
  EXPECT_EQ(size({"--page", "a4", "--dpi", "100", "--landscape"}), (std::array{1169U, 827U}));
  EXPECT_EQ(size({"--page", "a3", "--dpi", "50"}), (std::array{585U, 827U}));
  EXPECT_EQ(size({"--page", "16x9"}), (std::array{1920U, 1080U}));
  EXPECT_EQ(size({"--page", "square"}), (std::array{1080U, 1080U}));
  EXPECT_EQ(size({"--size", "100x60mm", "--dpi", "254"}), (std::array{1000U, 600U}));
}

TEST_F(Export, SvgIsWellFormedAndNamesItself) {
  const Outcome result = to("c.svg", {"--title", "Ein <eigen> tittel & meir"});
  ASSERT_EQ(result.exit, 0) << result.err;
  const std::string svg = bytes("c.svg");
  EXPECT_THAT(svg, HasSubstr("<svg "));
  EXPECT_THAT(svg, HasSubstr("Ein &lt;eigen&gt; tittel &amp; meir</title>"));
  EXPECT_TRUE(tags_match(svg));
}

TEST_F(Export, PdfIsOneA4Page) {
  const Outcome result = to("d.pdf", {});
  ASSERT_EQ(result.exit, 0) << result.err;
  const std::string pdf = bytes("d.pdf");
  EXPECT_THAT(pdf, StartsWith("%PDF-"));
  EXPECT_NEAR(pdf_page(pdf)[0], 595.28, 0.01);
  EXPECT_NEAR(pdf_page(pdf)[1], 841.89, 0.01);
}

TEST_F(Export, TheSameRecipeTwiceGivesTheSameBytes) {
  write("r.toml", "level = \"county\"\n[filter]\nperiods = [\"2021-2025\"]\n");
  for (const std::string ending : {".png", ".svg", ".pdf"}) {
    ASSERT_EQ(to("one" + ending, {file("r.toml"), "--dpi", "100"}).exit, 0);
    ASSERT_EQ(to("two" + ending, {file("r.toml"), "--dpi", "100"}).exit, 0);
    EXPECT_TRUE(bytes("one" + ending) == bytes("two" + ending)) << ending;
  }
}

TEST_F(Export, OptionsGoBeforeTheRecipe) {
  write("r.toml", "language = \"nb\"\n[page]\nkind = \"square\"\n");
  ASSERT_EQ(to("own.png", {file("r.toml")}).exit, 0);
  EXPECT_EQ(png_size(bytes("own.png")), (std::array{1080U, 1080U}));
  ASSERT_EQ(to("other.png", {file("r.toml"), "--size", "640x480"}).exit, 0);
  EXPECT_EQ(png_size(bytes("other.png")), (std::array{640U, 480U}));
  ASSERT_EQ(to("en.svg", {file("r.toml"), "--lang", "en"}).exit, 0);
  EXPECT_THAT(bytes("en.svg"), HasSubstr("lang=\"en\""));
}

TEST_F(Export, FiltersMeasuresAndLayersChangeThePicture) {
  const std::vector<std::string> small{"--size", "480x480"};
  ASSERT_EQ(to("base.png", small).exit, 0);
  const std::vector<std::vector<std::string>> changes{
      {"--period", "2025-2029"}, {"--symbols", "none"},       {"--level", "county"}, {"--theme", "dark"},
      {"--palette", "green"},    {"--hide", "study-centres"}, {"--county", "46"},    {"--lang", "en"}};
  for (std::vector<std::string> words : changes) {
    const std::string what = words[0] + " " + words[1];
    words.insert(words.end(), small.begin(), small.end());
    ASSERT_EQ(to("changed.png", words).exit, 0) << what;
    EXPECT_FALSE(bytes("changed.png") == bytes("base.png")) << what;
  }
}

TEST_F(Export, RefusesAPictureThatIsTooLargeBeforeItIsMade) {
  const Outcome result = to("huge.png", {"--size", "123456x64"});
  EXPECT_EQ(result.exit, 1);
  EXPECT_THAT(result.err, HasSubstr("123456"));
  EXPECT_FALSE(std::filesystem::exists(file("huge.png")));
}

TEST_F(Export, AFolderThatCannotBeWrittenIsTold) {
  const Outcome result = dkart({"export", "--size", "200x200", "-o", "/proc/kart.png"});
  EXPECT_EQ(result.exit, 1);
  EXPECT_THAT(result.out, IsEmpty());
  EXPECT_THAT(result.err, HasSubstr("/proc/kart.png"));
}

TEST_F(Export, ABrokenRecipeIsToldWithFileAndRow) {
  EXPECT_EQ(to("a.png", {"/nonexistent/r.toml"}).exit, 1);
  write("r.toml", "level = \"county\"\nlevle = 1\n");
  const Outcome unknown_key = to("a.png", {file("r.toml")});
  EXPECT_EQ(unknown_key.exit, 1);
  EXPECT_THAT(unknown_key.err, HasSubstr("levle"));
  EXPECT_THAT(unknown_key.err, HasSubstr("2"));
  write("r.toml", "[filter]\nperiods = [\"2019\"]\n");
  const Outcome unknown_period = to("a.png", {file("r.toml")});
  EXPECT_EQ(unknown_period.exit, 1);
  EXPECT_THAT(unknown_period.err, HasSubstr("2021-2025"));
  EXPECT_FALSE(std::filesystem::exists(file("a.png")));
}

TEST_F(Export, AFullDiskIsToldAndTheOldFileStays) {
  for (const char* name : {"a.png", "a.jpg", "a.svg", "a.pdf"}) {
    write(name, "old");
    // A limit of 4 KiB on the size of files takes the part of a full disk.
    const Outcome result = run("/bin/sh", {"-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"",
                                           DKART_PROGRAM, "export", "--size", "640x480", "-o", file(name)});
    EXPECT_EQ(result.exit, 1) << name;
    EXPECT_THAT(result.err, AllOf(HasSubstr(name), HasSubstr("File too large")));
    EXPECT_EQ(bytes(name), "old");
  }
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_.path()), {}), 4) << "no half file";
}

TEST_F(Export, AFileThatIsReplacedIsTold) {
  write("a.png", "old");
  const Outcome result = to("a.png", {"--size", "640x480"});
  EXPECT_EQ(result.exit, 0);
  EXPECT_THAT(result.err, HasSubstr("a.png"));
  EXPECT_EQ(png_size(bytes("a.png")), (std::array{640U, 480U}));
}

}  // namespace
}  // namespace dkart::test_cli
