#include "render_gl/shader_source.h"

#include <gtest/gtest.h>

#include <array>

namespace dkart::render_gl {
namespace {

constexpr std::array<EmbeddedFile, 3> files{
    {{"a.vert", "#version 330 core\n#include \"b.glsl\"\nvoid main() {}\n"},
     {"b.glsl", "float b;\n"},
     {"c.vert", "#include \"missing.glsl\"\n"}}};

TEST(ShaderSource, IncludesAreReplacedAndLineNumbersKept) {
  const auto source = shader_source("a.vert", files);
  ASSERT_TRUE(source.ok());
  EXPECT_EQ(*source, "#version 330 core\nfloat b;\n\n#line 3\nvoid main() {}\n");
}

TEST(ShaderSource, MissingFilesAreNamed) {
  for (const auto& [name, missing] : {std::pair{"d.vert", "d.vert"}, {"c.vert", "missing.glsl"}}) {
    const auto source = shader_source(name, files);
    ASSERT_FALSE(source.ok());
    EXPECT_EQ(source.error().code, "shader_failed");
    EXPECT_EQ(source.error().args.at("name"), name);
    EXPECT_NE(source.error().args.at("reason").find(missing), std::string::npos);
  }
}

TEST(ShaderSource, ShadersAreCompiledIn) {
  for (const char* name : {"fill.vert", "line.frag", "view.glsl"}) {
    EXPECT_TRUE(shader_source(name, shader_files()).ok()) << name;
  }
}

}  // namespace
}  // namespace dkart::render_gl
