#include "render_cairo/pdf_catalogue.h"

#include <gmock/gmock.h>

namespace dkart::render_cairo {
namespace {

using ::testing::HasSubstr;

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
