// dkart batch: interrupted or killed, no file is half, and the next run goes on.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>

#include "cli/program.h"

namespace dkart::test_cli {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

void expect_whole_pictures(const fs::path& folder) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() != ".png") continue;
    const std::string bytes = read(entry.path());
    EXPECT_TRUE(bytes.starts_with("\x89PNG")) << entry.path();
    EXPECT_TRUE(bytes.ends_with(std::string("IEND\xae\x42\x60\x82"))) << entry.path();
  }
}

TEST(Batch, InterruptedOrKilledItGoesOnWhereItStopped) {
  const Folder home;
  const fs::path folder = home / "ark";
  const fs::path first = folder / "distriktskart-2021-2025.png",
                 second = folder / "distriktskart-2025-2029.png", overview = folder / "oversyn.png";
  const std::vector<std::string> words{"batch",  "--by",    "period", "--period",     "2021-2025,2025-2029",
                                       "--size", "320x240", "-o",     folder.string()};
  {
    Running interrupted(words);
    ASSERT_TRUE(interrupted.until(first));
    interrupted.send(SIGINT);
    const Outcome result = interrupted.wait();
    EXPECT_EQ(result.exit, 1);
    EXPECT_THAT(result.err, HasSubstr("vart avbrote"));
    EXPECT_FALSE(fs::exists(overview));
    expect_whole_pictures(folder);
  }
  const auto written = fs::last_write_time(first);
  {
    Running killed(words);
    ASSERT_TRUE(killed.until(second));
    killed.send(SIGKILL);
    EXPECT_EQ(killed.wait().exit, 128 + SIGKILL);
    expect_whole_pictures(folder);
  }
  const Outcome result = dkart(words);
  EXPECT_EQ(result.exit, 0);
  EXPECT_THAT(result.err, HasSubstr("1 av 2: 2021–2025 (uendra)"));
  EXPECT_THAT(result.out, HasSubstr(overview.string()));
  EXPECT_EQ(fs::last_write_time(first), written);
  expect_whole_pictures(folder);
  for (const fs::path& file : {first, second, overview}) EXPECT_TRUE(fs::exists(file)) << file;
  for (const auto& entry : fs::directory_iterator(folder))
    EXPECT_NE(entry.path().extension(), ".part") << entry.path();
}

}  // namespace
}  // namespace dkart::test_cli
