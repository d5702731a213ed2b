// Arguments, help and exit codes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/program.h"

namespace dkart::test_cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

struct Refused {
  std::vector<std::string> words;
  std::vector<std::string> says;
};

class WrongUsage : public testing::TestWithParam<Refused> {};

TEST_P(WrongUsage, IsExitTwoWithTheReasonOnStderrOnly) {
  const Outcome result = dkart(GetParam().words);
  EXPECT_EQ(result.exit, 2) << result.err;
  EXPECT_THAT(result.out, IsEmpty());
  for (const std::string& word : GetParam().says) EXPECT_THAT(result.err, HasSubstr(word));
}

INSTANTIATE_TEST_SUITE_P(
    Values, WrongUsage,
    testing::Values(
        Refused{{"stats", "--period", "2019"}, {"2019", "--period", "2021-2025", "2025-2029", "unknown"}},
        Refused{{"stats", "--ministry", "JD,XX"}, {"XX", "--ministry", "JD", "FIN", "KDD"}},
        Refused{{"stats", "--county", "99"}, {"99", "--county", "46 Vestland", "03 Oslo"}},
        Refused{{"stats", "--kind", "foo"}, {"foo", "--kind", "oppretta", "flytta"}},
        Refused{{"stats", "--measure", "foo"}, {"foo", "--measure", "jobs, decisions, jobs-per-1000"}},
        Refused{{"stats", "--level", "land"}, {"--level", "municipality, county"}},
        Refused{{"stats", "--format", "xml"}, {"--format", "table, csv, json"}},
        Refused{{"coverage", "--facilities", "centres,skular"},
                {"skular", "--facilities", "centres, campuses, vocational, unconfirmed"}},
        Refused{{"coverage", "--bands", "60,30"}, {"--bands", "60,30"}},
        Refused{{"coverage", "--bands", "0"}, {"--bands"}},
        Refused{{"coverage", "--detour", "0.9"}, {"--detour", "0.9"}},
        Refused{{"coverage", "--age", "67+"}, {"--age", "all, 18-66"}},
        Refused{{"coverage", "--level", "land"}, {"--level", "municipality, county, country"}},
        Refused{{"coverage", "--matrix", "a.csv", "--detour", "1.3"}, {"--matrix", "--detour"}},
        Refused{{"coverage", "--population", "a.csv", "--age", "18-66"}, {"--population", "--age"}},
        Refused{{"coverage", "--gaps", "50"}, {"--gaps", "50", "30, 60, 100"}},
        Refused{{"coverage", "--gaps", "60", "--level", "county"}, {"--gaps", "county"}},
        Refused{{"coverage", "--county", "46"}, {"--county", "--gaps"}},
        Refused{{"coverage", "--gaps", "60", "--county", "99"}, {"--county", "99", "46 Vestland"}},
        Refused{{"coverage", "--gaps", "60", "--oslo-area", "x"}, {"--oslo-area", "sentralitet1-2024"}},
        Refused{{"site", "--k", "0"}, {"--k", "0"}}, Refused{{"site", "--within", "-5"}, {"--within", "-5"}},
        Refused{{"site", "--candidates", "x"}, {"--candidates", "centres, places"}},
        Refused{{"site", "--objective", "x"}, {"--objective", "cover, distance"}},
        Refused{{"site", "--exact", "--objective", "distance"}, {"--exact", "--objective distance"}},
        Refused{{"grants", "--level", "municipality"}, {"--level", "centre, county, country"}},
        Refused{{"grants", "--year", "i fjor"}, {"--year", "i fjor", "2022"}},
        Refused{{"grants", "--year", "1999"}, {"--year", "1999", "2011, 2012, 2020, 2022, 2023"}},
        Refused{{"grants", "--format", "xml"}, {"--format", "table, csv, json"}},
        Refused{{"stats", "--grant-year", "2022"}, {"--grant-year", "grants-per-inhabitant"}},
        Refused{{"stats", "--measure", "grants", "--grant-year", "1999"}, {"--grant-year", "1999", "2022"}},
        Refused{{"export", "-o", "a.png", "--all-granters"}, {"--all-granters", "grants-per-inhabitant"}},
        Refused{{"export", "-o", "a.png", "--fill", "grants", "--grant-year", "1999"},
                {"--grant-year", "2022"}},
        Refused{{"stats", "--from", "2022-13"}, {"--from", "2022-13", "2024-03"}},
        Refused{{"stats", "--from", "2024", "--to", "2022"}, {"2024", "2022"}},
        Refused{{"stats", "--oslo-area", "akershus"}, {"--oslo-area", "sentralitet1-2024", "oslo"}},
        Refused{{"stats", "--definition", "akershus"}, {"--definition", "sentralitet1-2024", "oslo"}},
        Refused{{"stats", "--by", "agency"},
                {"agency", "--by", "ministry, kind, centrality, period, oslo-area, sami-area"}},
        Refused{{"stats", "--compare", "2021-2025,2019"},
                {"2019", "--compare", "2021-2025, 2025-2029, unknown"}},
        Refused{{"stats", "--compare", "2021-2025"}, {"--compare", "2021-2025,2025-2029"}},
        Refused{{"stats", "--compare", "2021-2025,2025-2029", "--period", "2021-2025"},
                {"--compare", "--period"}},
        Refused{{"stats", "--by", "kind", "--compare", "2021-2025,2025-2029"}, {"--by", "--compare"}},
        Refused{{"stats", "--by", "kind", "--level", "county"}, {"--by", "--level"}},
        Refused{{"stats", "--by", "kind", "--measure", "jobs"}, {"--by", "--measure"}},
        Refused{{"stats", "--definition", "oslo", "--oslo-area", "oslo"}, {"--definition", "--oslo-area"}},
        Refused{{"stats", "--classes", "quantile:40"}, {"quantile:40"}},
        Refused{{"stats", "--classes", "jenks"}, {"natural-breaks, quantile, equal, rounded, custom"}},
        Refused{{"info", "--lang", "de"}, {"--lang", "de", "nn, nb, en"}}, Refused{{"export"}, {"-o"}},
        Refused{{"export", "-o", "kart.bmp"}, {".bmp", ".png, .jpg, .svg, .pdf, .html"}},
        Refused{{"export", "-o", "a.png", "--page", "a5"}, {"--page", "a4, a3, 16x9, square"}},
        Refused{{"export", "-o", "a.png", "--size", "stor"}, {"--size", "stor"}},
        Refused{{"export", "-o", "a.png", "--size", "0x10"}, {"--size", "0x10"}},
        Refused{{"export", "-o", "a.png", "--size", "10x10", "--page", "a4"}, {"--size", "--page"}},
        Refused{{"export", "-o", "a.png", "--dpi", "mange"}, {"--dpi", "mange"}},
        Refused{{"export", "-o", "a.png", "--palette", "rainbow"}, {"--palette", "blue", "green"}},
        Refused{{"export", "-o", "a.png", "--theme", "neon"}, {"--theme", "light, dark"}},
        Refused{{"export", "-o", "a.png", "--fill", "alt"},
                {"--fill", "working-age-share, centrality, grants, grants-per-inhabitant, none"}},
        Refused{{"export", "-o", "a.png", "--hide", "havet"}, {"--hide", "havet", "study-centres", "labels"}},
        Refused{{"rows"}, {"-o", ".gpkg"}},
        Refused{{"rows", "-o", "a.ods"}, {".ods", ".csv, .xlsx, .geojson, .gpkg"}},
        Refused{{"rows", "-o", "a.csv", "--of", "alt"}, {"--of", "figures, decisions"}},
        Refused{{"batch", "--by", "county"}, {"-o"}}, Refused{{"batch", "-o", "a"}, {"--by"}},
        Refused{{"batch", "-o", "a", "--by", "kommune"}, {"--by", "county, ministry, period"}},
        Refused{{"batch", "-o", "a", "--by", "county", "--format", "gif"},
                {"--format", "png, jpg, svg, pdf"}},
        Refused{{"batch", "-o", "a.pdf", "--by", "county", "--format", "png"}, {"-o", "PDF"}},
        Refused{{"batch", "-o", "a.pdf", "--by", "county", "--passport"}, {"--passport"}}));

INSTANTIATE_TEST_SUITE_P(
    Words, WrongUsage,
    testing::Values(Refused{{}, {"info", "validate", "stats", "export"}},
                    Refused{{"plot"},
                            {"plot", "info, validate, stats, coverage, site, grants, export, rows, batch"}},
                    Refused{{"stats", "--perod", "x"}, {"--perod", "dkart stats --help"}},
                    Refused{{"stats", "extra"}, {"extra"}}, Refused{{"stats", "--period"}, {"--period"}},
                    Refused{{"--frobnicate"}, {"--frobnicate"}}));

TEST(Usage, AnUnknownValueIsToldBeforeAnyFileIsOpened) {
  const Outcome result =
      dkart({"export", "--data", "/nonexistent", "--page", "a5", "-o", "/nonexistent/a.png"});
  EXPECT_EQ(result.exit, 2);
  EXPECT_THAT(result.err, HasSubstr("a5"));
}

TEST(Usage, HelpHasExamplesAndIsAResult) {
  for (const std::string command : {"info", "validate", "stats", "grants", "export", "rows", "batch"}) {
    const Outcome result = dkart({command, "--help"});
    EXPECT_EQ(result.exit, 0);
    EXPECT_THAT(result.err, IsEmpty());
    EXPECT_THAT(result.out,
                AllOf(HasSubstr("dkart " + command + " "), HasSubstr("--data"), HasSubstr("--lang")));
    EXPECT_THAT(result.out, Not(HasSubstr("cli_help."))) << "a text is missing";
  }
  EXPECT_THAT(dkart({"--help"}).out, AllOf(HasSubstr("validate"), HasSubstr("dkart info")));
}

TEST(Usage, HelpSpeaksTheChosenLanguage) {
  EXPECT_THAT(dkart({"stats", "--help"}).out, HasSubstr("Bruk"));
  EXPECT_THAT(dkart({"stats", "--help", "--lang", "en"}).out, HasSubstr("Usage"));
  EXPECT_THAT(dkart({"--lang=en", "stats", "--help"}).out, HasSubstr("Usage"));
}

TEST(Usage, VersionIsOneLine) {
  const Outcome result = dkart({"--version"});
  EXPECT_EQ(result.exit, 0);
  EXPECT_THAT(result.out, StartsWith("dkart "));
  EXPECT_EQ(result.out.find('\n'), result.out.size() - 1);
}

TEST(Usage, OutputThatDoesNotArriveIsAFailure) {
  for (const char* where : {"/dev/full", "|"}) {
    const Outcome result = dkart_into(where, {"stats", "--format", "csv"});
    EXPECT_EQ(result.exit, 1) << where;
    EXPECT_THAT(result.err, Not(IsEmpty())) << where;
  }
}

#ifdef DKART_WINDOW_PROGRAM
TEST(Usage, TheWindowProgramNamesTheCommandWhereThereIsNoDisplay) {
  const Outcome result = run(DKART_WINDOW_PROGRAM, {"min oppskrift.toml"});
  EXPECT_EQ(result.exit, 1);
  EXPECT_THAT(result.err, HasSubstr("dkart export 'min oppskrift.toml' -o kart.png"));
  EXPECT_EQ(result.err.find('\n'), result.err.size() - 1);
}
#endif

}  // namespace
}  // namespace dkart::test_cli
