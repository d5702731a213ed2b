// What dkart needs to run: it must start on a server without any display library.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "cli/program.h"

namespace dkart::test_cli {
namespace {

TEST(Libraries, DkartItselfNeedsNoneThatDrawsOnAScreen) {
  // Direct entries only: the packaged Cairo pulls in X client libraries, harmlessly.
  const Outcome dynamic = run("/usr/bin/readelf", {"-d", "-W", DKART_PROGRAM});
  ASSERT_EQ(dynamic.exit, 0) << dynamic.err;
  std::string needed;
  for (std::size_t at = 0; (at = dynamic.out.find("(NEEDED)", at)) != std::string::npos; ++at) {
    needed += dynamic.out.substr(at, dynamic.out.find('\n', at) - at) + "\n";
  }
  EXPECT_THAT(needed, testing::HasSubstr("libgdal"));
  std::transform(needed.begin(), needed.end(), needed.begin(),
                 [](unsigned char c) { return std::tolower(c); });
  for (const char* library :
       {"sfml", "libgl.", "libglx", "libegl", "libopengl", "epoxy", "libx11", "imgui"}) {
    EXPECT_THAT(needed, testing::Not(testing::HasSubstr(library)));
  }
}

}  // namespace
}  // namespace dkart::test_cli
