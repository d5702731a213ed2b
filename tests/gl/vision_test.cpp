#include "render_gl/vision_pass.h"

#include "gl/gl_fixture.h"

namespace dkart::test_support {
namespace {

class VisionTest : public RendererTest {
 protected:
  Picture seen_by(Vision vision) {
    auto pass = render_gl::VisionPass::create();
    EXPECT_TRUE(pass.ok());
    draw(scene_of({fill(one_level({rectangle(0, 0, 1000, 1000), rectangle(1000, 0, 2000, 1000)}),
                        {{0, red, scene::Pattern::none, {}}, {1, green, scene::Pattern::none, {}}})}));
    pass->apply(vision, width, height);
    EXPECT_EQ(glGetError(), static_cast<GLenum>(GL_NO_ERROR));
    return target_->read();
  }
};

TEST_F(VisionTest, TheShaderSeesWhatTheFormulaSays) {
  for (const Vision vision : {Vision::normal, Vision::protan, Vision::deutan, Vision::tritan, Vision::grey}) {
    const Picture picture = seen_by(vision);
    EXPECT_LE(difference(picture.at(50, 150), simulated(red, vision)), 1) << code_of(vision);
    EXPECT_LE(difference(picture.at(150, 150), simulated(green, vision)), 1) << code_of(vision);
    EXPECT_LE(difference(picture.at(250, 20), simulated(sea, vision)), 1) << code_of(vision);
  }
}

TEST_F(VisionTest, TheMapIsDrawnAsBeforeAfterwards) {
  const auto scene =
      scene_of({fill(one_level({rectangle(0, 0, 1000, 1000)}), {{0, red, scene::Pattern::none, {}}})});
  const Picture before = draw(scene);
  seen_by(Vision::deutan);
  EXPECT_EQ(draw(scene), before);
}

}  // namespace
}  // namespace dkart::test_support
