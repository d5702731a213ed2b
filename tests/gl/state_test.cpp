#include "gl/gl_fixture.h"
#include "render_gl/program.h"

namespace dkart::test_support {
namespace {

class StateTest : public RendererTest {
 protected:
  static scene::Scene everything() {
    static const auto areas = one_level({rectangle(0, 0, 1000, 1000), rectangle(1000, 0, 2000, 1000)});
    return scene_of(
        {fill(areas, {{0, red, scene::Pattern::none, {}}, {1, blue, scene::Pattern::hatch, rgb(0)}}),
         stroke(one_line({{0, 100}, {2900, 1900}}), rgb(0), 2),
         scene::DrawSymbols{{symbol(scene::Shape::circle, 12, green, {1500, 500})}},
         scene::DrawLabels{{{{1200, 1500}, {0, 0}, "Tromsø", semi_bold(16), rgb(0), rgb(0xffffff), 1.5}}}});
  }

  /// Leaves behind what another user of the context might.
  void make_a_mess() {
    glEnable(GL_SCISSOR_TEST);
    glScissor(3, 3, 5, 5);
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_NEVER);
    glEnable(GL_STENCIL_TEST);
    glEnable(GL_CULL_FACE);
    glCullFace(GL_FRONT_AND_BACK);
    glEnable(GL_BLEND);
    glBlendEquation(GL_FUNC_REVERSE_SUBTRACT);
    glBlendFunc(GL_DST_COLOR, GL_ZERO);
    glColorMask(GL_FALSE, GL_TRUE, GL_FALSE, GL_FALSE);
    glPolygonMode(GL_FRONT_AND_BACK, GL_LINE);
    glEnable(GL_RASTERIZER_DISCARD);
    glEnable(GL_FRAMEBUFFER_SRGB);
    glEnable(GL_COLOR_LOGIC_OP);
    glLogicOp(GL_INVERT);
    glEnable(GL_PRIMITIVE_RESTART);
    glPrimitiveRestartIndex(1);
    glViewport(7, 9, 11, 13);
    glClearColor(1, 0, 1, 0);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 8);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 17);
    glPixelStorei(GL_UNPACK_SKIP_PIXELS, 3);
    glActiveTexture(GL_TEXTURE3);
    glUseProgram(0);
    glBindVertexArray(0);
    glBindBuffer(GL_ARRAY_BUFFER, 0);
    if (sampler_ == 0) glGenSamplers(1, &sampler_);
    glSamplerParameteri(sampler_, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    glBindSampler(0, sampler_);
  }

 private:
  GLuint sampler_ = 0;
};

TEST_F(StateTest, PictureDoesNotDependOnWhatOthersLeft) {
  const Picture clean = draw(everything());
  EXPECT_EQ(clean.at(50, 150), red);
  make_a_mess();
  EXPECT_TRUE(draw_again(everything()) == clean);

  // Also when the mess stands while everything is uploaded.
  auto other = render_gl::Renderer::create(*fonts_);
  ASSERT_TRUE(other.ok());
  make_a_mess();
  other->sync(everything(), 1);
  make_a_mess();
  other->draw(everything().maps[0].camera, width, height, 1);
  EXPECT_TRUE(target_->read() == clean);
}

TEST_F(StateTest, LeavesScissorOff) {
  draw(everything());
  EXPECT_EQ(glIsEnabled(GL_SCISSOR_TEST), GL_FALSE);
}

TEST_F(StateTest, EmptySceneIsPaper) {
  scene::Scene scene;
  scene.paper = green;
  renderer_->sync(scene, 1);
  renderer_->draw({}, width, height, 1);
  EXPECT_EQ(target_->read().at(10, 10), green);
}

TEST_F(StateTest, MapCoversItsViewportOnly) {
  scene::Scene scene = scene_of({});
  scene.paper = green;
  scene.maps[0].camera.viewport = {100, 50, 150, 100};
  const Picture picture = draw(scene);
  EXPECT_EQ(picture.at(99, 60), green);
  EXPECT_EQ(picture.at(100, 50), sea);
  EXPECT_EQ(picture.at(249, 149), sea);
  EXPECT_EQ(picture.at(250, 149), green);
  EXPECT_EQ(picture.at(150, 150), green);
}

TEST_F(StateTest, BrokenShaderGivesTheDriversWords) {
  const auto program = render_gl::Program::compile(
      "broken.vert", "#version 330 core\nvoid main() { gl_Position = nonsense; }\n",
      "#version 330 core\nvoid main() {}\n");
  ASSERT_FALSE(program.ok());
  EXPECT_EQ(program.error().code, "shader_failed");
  EXPECT_EQ(program.error().args.at("name"), "broken.vert");
  EXPECT_NE(program.error().args.at("reason").find("nonsense"), std::string::npos);
}

TEST_F(StateTest, StagesThatDoNotFitGiveTheLinkersWords) {
  const auto program = render_gl::Program::compile(
      "apart", "#version 330 core\nout vec2 v_a;\nvoid main() { v_a = vec2(0); gl_Position = vec4(0); }\n",
      "#version 330 core\nin vec4 v_a;\nout vec4 o;\nvoid main() { o = v_a; }\n");
  ASSERT_FALSE(program.ok());
  EXPECT_NE(program.error().args.at("reason").find("v_a"), std::string::npos);
}

}  // namespace
}  // namespace dkart::test_support
