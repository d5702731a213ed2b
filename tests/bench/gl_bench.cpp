// The window's map on the real data at 1920 x 1080, drawn by whatever OpenGL the machine has (llvmpipe
// without a graphics card): meshes, uploads, and frames while panning.
#include <benchmark/benchmark.h>

#include <cstdio>

#include "gl/offscreen.h"
#include "ingest/load.h"
#include "render_gl/renderer.h"
#include "scene/compose.h"
#include "scene/prepared_map.h"
#include "text/fonts.h"
#include "text/strings.h"

namespace {

using namespace dkart;

constexpr int width = 1920, height = 1080;

struct Ground {
  domain::DatasetPtr data;
  text::FontMap fonts;
  text::PangoMeasurer measurer;
  recipe::MapRecipe recipe;
  std::shared_ptr<const scene::PreparedMap> prepared;

  Ground()
      : data(ingest::load_dataset(ingest::default_sources(DKART_SOURCE_ROOT))),
        fonts(std::move(text::FontMap::create()).value()),
        measurer(fonts),
        prepared(scene::prepare_map(*data)) {}
  scene::Composition compose(const scene::Camera& camera) const {
    return scene::compose_screen({*data, recipe, measurer, text::strings(Language::nynorsk), prepared.get()},
                                 camera);
  }
  const std::shared_ptr<const render_gl::AreaMeshes>& meshes() {
    if (!meshes_) meshes_ = render_gl::build_meshes(*data->base_map.areas);
    return meshes_;
  }
  scene::Camera whole() const {
    return scene::fit_norway(*data, {0, 0, static_cast<double>(width), static_cast<double>(height)});
  }

 private:
  std::shared_ptr<const render_gl::AreaMeshes> meshes_;
};

Ground& ground() {
  static Ground shared;
  return shared;
}

void triangles_of_all_levels(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(render_gl::build_meshes(*ground().data->base_map.areas));
}
BENCHMARK(triangles_of_all_levels)->Unit(benchmark::kMillisecond);

void first_upload(benchmark::State& state) {
  const auto& areas = ground().data->base_map.areas;
  const auto meshes = render_gl::build_meshes(*areas);
  const scene::Composition composition = ground().compose(ground().whole());
  for (auto _ : state) {
    auto renderer = std::move(render_gl::Renderer::create(ground().fonts)).value();
    renderer.adopt(areas, meshes);
    renderer.sync(composition.scene, 1);
    glFinish();
  }
}
BENCHMARK(first_upload)->Unit(benchmark::kMillisecond);

void upload_after_a_filter(benchmark::State& state) {
  auto renderer = std::move(render_gl::Renderer::create(ground().fonts)).value();
  const scene::Composition one = ground().compose(ground().whole());
  const scene::Composition other = ground().compose(ground().whole());
  renderer.adopt(ground().data->base_map.areas, ground().meshes());
  renderer.sync(one.scene, 1);
  for (auto _ : state) {
    renderer.sync(one.scene, 1);
    renderer.sync(other.scene, 1);
    glFinish();
  }
}
BENCHMARK(upload_after_a_filter)->Unit(benchmark::kMillisecond);

/// Argument: how many times closer than all of Norway.
void frames(benchmark::State& state, render_gl::Detail detail) {
  scene::Camera camera = ground().whole().zoomed(static_cast<double>(state.range(0)), {700, 700});
  auto renderer = std::move(render_gl::Renderer::create(ground().fonts)).value();
  renderer.adopt(ground().data->base_map.areas, ground().meshes());
  renderer.sync(ground().compose(camera).scene, 1);
  const test_support::OffscreenTarget target(width, height);
  double step = 3;
  int frames = 0;
  for (auto _ : state) {
    renderer.draw(camera, width, height, 1, detail);
    glFinish();
    camera = camera.panned(step, step / 2);
    if (++frames % 50 == 0) step = -step;
  }
}
void zooms(benchmark::internal::Benchmark* bench) {
  for (const int closer : {1, 4, 20, 200}) bench->Arg(closer);
  bench->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
}
void frame_while_panning(benchmark::State& state) {
  frames(state, render_gl::Detail::moving);
}
BENCHMARK(frame_while_panning)->Apply(zooms);
void frame_at_rest(benchmark::State& state) {
  frames(state, render_gl::Detail::full);
}
BENCHMARK(frame_at_rest)->Apply(zooms);

}  // namespace

int main(int argc, char** argv) {
  const test_support::OffscreenContext context;
  if (!context.ok()) {
    std::fprintf(stderr, "%s\n", context.reason().c_str());
    return 1;
  }
  ingest::initialise();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
