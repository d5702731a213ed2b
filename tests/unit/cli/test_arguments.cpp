#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/window_options.h"

namespace dkart::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::variant<Request, Answer> parsed(std::vector<const char*> words) {
  words.insert(words.begin(), "dkart");
  return parse_arguments(static_cast<int>(words.size()), words.data(), "1.2.3");
}

template <class Arguments>
Arguments understood(const std::vector<const char*>& words) {
  const auto result = parsed(words);
  if (const auto* answer = std::get_if<Answer>(&result)) ADD_FAILURE() << answer->text;
  const auto* request = std::get_if<Request>(&result);
  const auto* arguments = request != nullptr ? std::get_if<Arguments>(&request->arguments) : nullptr;
  return arguments != nullptr ? *arguments : Arguments{};
}

TEST(Arguments, EachSubcommandHasItsOwn) {
  EXPECT_TRUE(understood<InfoArguments>({"info", "--json"}).json);
  EXPECT_TRUE(understood<ValidateArguments>({"validate", "--json"}).json);
  EXPECT_EQ(understood<StatsArguments>({"stats", "--level", "county"}).level, "county");
  EXPECT_EQ(understood<ExportArguments>({"export", "r.toml", "-o", "a.png"}).recipe_file, "r.toml");
  const auto coverage = understood<CoverageArguments>(
      {"coverage", "--facilities", "centres", "--facilities", "campuses", "--population", "p.tif"});
  EXPECT_THAT(coverage.options.facilities, ElementsAre("centres", "campuses"));
  EXPECT_EQ(coverage.options.population, "p.tif");
  const auto site = understood<SiteArguments>({"site", "--k", "3", "--exact"});
  EXPECT_EQ(site.k, "3");
  EXPECT_TRUE(site.exact);
}

TEST(Arguments, FiltersRepeatAndDoNotEatWhatFollows) {
  const auto arguments = understood<ExportArguments>(
      {"export", "--ministry", "JD,FIN", "--ministry", "UD", "r.toml", "-o", "a.png"});
  EXPECT_THAT(arguments.filter.ministries, ElementsAre("JD,FIN", "UD"));
  EXPECT_EQ(arguments.recipe_file, "r.toml");
  EXPECT_THAT(split_list(arguments.filter.ministries), ElementsAre("JD", "FIN", "UD"));
}

TEST(Arguments, TheLastOfASingleValueCounts) {
  EXPECT_EQ(understood<StatsArguments>({"stats", "--measure", "jobs", "--measure=decisions"}).measure,
            "decisions");
}

TEST(Arguments, ARecipeMayBeCalledLikeASubcommand) {
  EXPECT_EQ(understood<ExportArguments>({"export", "info", "-o", "a.png"}).recipe_file, "info");
}

TEST(Arguments, InputMayStandBeforeTheSubcommand) {
  const auto arguments = understood<InfoArguments>({"--data", "a", "--maps", "m", "info", "--data", "b"});
  EXPECT_EQ(arguments.input.data_dir, "b");
  EXPECT_EQ(arguments.input.maps_file, "m");
}

TEST(Arguments, LanguageOfTheWholeProgram) {
  EXPECT_EQ(std::get<Request>(parsed({"info"})).language, Language::nynorsk);
  EXPECT_EQ(std::get<Request>(parsed({"info", "--lang", "nb"})).language, Language::bokmaal);
  EXPECT_EQ(std::get<Request>(parsed({"--lang=en", "info"})).language, Language::english);
}

TEST(Arguments, HelpAndVersionAreResults) {
  EXPECT_EQ(std::get<Answer>(parsed({"--version"})).text, "dkart 1.2.3\n");
  const auto help = std::get<Answer>(parsed({"stats", "--help"}));
  EXPECT_EQ(help.exit, Exit::done);
  EXPECT_THAT(help.text, HasSubstr("--ministry"));
}

TEST(Arguments, WrongUsage) {
  for (const std::vector<const char*>& words : {std::vector<const char*>{},
                                                {"plot"},
                                                {"stats", "x"},
                                                {"info", "--jsn"},
                                                {"stats", "--period"},
                                                {"info", "--lang", "de"}}) {
    const auto result = parsed(words);
    ASSERT_TRUE(std::holds_alternative<Answer>(result));
    EXPECT_EQ(std::get<Answer>(result).exit, Exit::usage);
  }
}

TEST(WindowArguments, NameTheCommandThatDoesTheSame) {
  const std::vector<const char*> words{"distriktskart", "vest.toml", "--data", "mine data"};
  const auto result = parse_window_arguments(static_cast<int>(words.size()), words.data(), "1.2.3");
  const auto& request = std::get<WindowRequest>(result);
  EXPECT_EQ(headless_command(request.arguments), "dkart export vest.toml --data 'mine data' -o kart.png");
  EXPECT_THAT(no_display_text(request), HasSubstr("dkart export"));
}

}  // namespace
}  // namespace dkart::cli
