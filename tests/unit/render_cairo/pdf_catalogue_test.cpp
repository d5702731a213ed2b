#include "render_cairo/vector_text.h"

#include <gmock/gmock.h>

namespace dkart::render_cairo {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(DescribeSvg, names_surfaces_by_their_order) {
  const scene::SheetInfo info{"surface9", "", "nn"};
  const std::string svg = describe_svg(
      "<svg width=\"1\">\n<g id=\"surface17\"><use href=\"#surface23\"/></g><g "
      "id=\"surface23\"/>surface17</svg>\n",
      info);
  EXPECT_THAT(svg, HasSubstr("<title id=\"title\">surface9</title>"));
  EXPECT_THAT(
      svg, HasSubstr("<g id=\"surface0\"><use href=\"#surface1\"/></g><g id=\"surface1\"/>surface17</svg>"));
}

TEST(DescribeSvg, rounds_paths_but_not_letters) {
  const std::string svg = describe_svg(
      "<svg >\n<defs><path d=\"M 0.734375 1\"/></defs><path d=\"M 10.734375 -0.001 L 3 4.5 Z \"/></svg>", {});
  EXPECT_THAT(svg,
              HasSubstr("<defs><path d=\"M 0.734375 1\"/></defs><path d=\"M 10.73 0 L 3 4.5 Z \"/></svg>"));
}

TEST(DescribeSvg, something_else_is_left_as_it_is) {
  EXPECT_EQ(describe_svg("text", {}), "text");
}

TEST(DescribePdf, adds_a_new_catalogue_behind_the_old) {
  const std::string pdf =
      "%PDF-1.5\n1 0 obj\n<< /Type /Catalog\n   /Pages 2 0 R\n>>\nendobj\nxref\n0 1\ntrailer\n<< /Size 2\n   "
      "/Root 1 0 R\n"
      "   /Info 3 0 R\n>>\nstartxref\n57\n%%EOF\n";
  const std::string described = describe_pdf(pdf, {"", "", "nb"});
  ASSERT_TRUE(described.starts_with(pdf));
  const std::string added = described.substr(pdf.size());
  EXPECT_TRUE(added.starts_with("1 0 obj\n<< /Type /Catalog\n   /Pages 2 0 R\n   /Lang (nb)\n"));
  EXPECT_THAT(added, HasSubstr("/Prev 57"));
  const std::size_t table = described.rfind("xref\n1 1\n");
  EXPECT_THAT(added, HasSubstr("startxref\n" + std::to_string(table) + "\n%%EOF\n"));
  EXPECT_EQ(std::stoul(described.substr(table + 9, 10)), pdf.size());
}

TEST(DescribePdf, something_else_is_left_as_it_is) {
  EXPECT_EQ(describe_pdf("text", {"", "", "nn"}), "text");
}

}  // namespace
}  // namespace dkart::render_cairo
