#include "render_gl/area_layer.h"

#include <algorithm>
#include <numbers>
#include <utility>

#include "scene/prepared_map.h"

namespace dkart::render_gl {

namespace {

constexpr std::size_t bytes_per_area = 8;
constexpr std::size_t coast_indices_worth_smoothing = 6 * 15'000;

void put(std::vector<std::uint8_t>& bytes, std::size_t at, Color color) {
  bytes[at] = color.r;
  bytes[at + 1] = color.g;
  bytes[at + 2] = color.b;
  bytes[at + 3] = color.a;
}

}  // namespace

AreaLayer::AreaLayer() : color_buffer_(make_buffer()), color_texture_(make_texture()) {}

void AreaLayer::sync(const scene::FillAreas& command, GpuMeshes& meshes) {
  levels_ = command.areas;
  stroke_pt_ = 0;
  assign(command.areas ? meshes.areas_of(command.areas) : nullptr, command.fills, meshes.uploads);
}

void AreaLayer::sync(const scene::FillPolygon& command, GpuMeshes& meshes) {
  levels_ = nullptr;
  stroke_ = command.stroke;
  stroke_pt_ = command.stroke_pt;
  assign(command.area ? meshes.polygon_of(command.area) : nullptr,
         {{0, command.fill, scene::Pattern::none, {}}}, meshes.uploads);
}

void AreaLayer::assign(std::shared_ptr<const GpuAreas> mesh, const std::vector<scene::FillAreas::Fill>& fills,
                       Uploads& uploads) {
  mesh_ = std::move(mesh);
  const std::size_t count = mesh_ ? mesh_->area_count : 0;
  passes_.assign(count, Pass::none);
  std::vector<std::uint8_t> colors(std::max<std::size_t>(count, 1) * bytes_per_area, 0);
  for (const scene::FillAreas::Fill& fill : fills) {
    const auto area = static_cast<std::size_t>(fill.area);
    if (fill.area < 0 || area >= count) continue;
    passes_[area] = fill.pattern == scene::Pattern::hatch  ? Pass::hatch
                    : fill.pattern == scene::Pattern::dots ? Pass::dots
                    : fill.color.a == 255                  ? Pass::opaque
                    : fill.color.a > 0                     ? Pass::translucent
                                                           : Pass::none;
    put(colors, area * bytes_per_area, fill.color);
    put(colors, area * bytes_per_area + 4, fill.pattern_color);
  }
  if (colors == colors_) return;
  colors_ = std::move(colors);
  glBindBuffer(GL_TEXTURE_BUFFER, color_buffer_.get());
  glBufferData(GL_TEXTURE_BUFFER, static_cast<GLsizeiptr>(colors_.size()), colors_.data(), GL_DYNAMIC_DRAW);
  glActiveTexture(GL_TEXTURE0);
  glBindTexture(GL_TEXTURE_BUFFER, color_texture_.get());
  glTexBuffer(GL_TEXTURE_BUFFER, GL_RGBA8, color_buffer_.get());
  uploads.colors += colors_.size();
}

void AreaLayer::draw(const Programs& programs, const View& view, Color ground) const {
  if (!mesh_ || mesh_->fills.empty()) return;
  const std::size_t level = levels_ ? view.level_of(*levels_) : 0;
  glActiveTexture(GL_TEXTURE0);
  glBindTexture(GL_TEXTURE_BUFFER, color_texture_.get());
  for (const Pass pass : {Pass::opaque, Pass::translucent, Pass::hatch, Pass::dots}) {
    draw_pass(pass, programs, view, mesh_->fills[level]);
  }
  if (!view.moving()) smooth_edges(programs, view, mesh_->edges[level], ground);
  if (stroke_pt_ > 0) draw_stroke(programs, view, mesh_->edges[level]);
}

void AreaLayer::draw_pass(Pass pass, const Programs& programs, const View& view,
                          const IndexedMesh& mesh) const {
  const auto ranges = visible_ranges(mesh.chunks(), view.visible(0), [&](geo::AreaId area) {
    return passes_[static_cast<std::size_t>(area)] == pass;
  });
  if (ranges.empty()) return;
  const bool patterned = pass == Pass::hatch || pass == Pass::dots;
  const Program& program = patterned ? programs.pattern : programs.fill;
  view.apply(program, mesh_->origin);
  program.set("u_colors", 0);
  if (patterned) {
    const auto origin = view.pattern_origin(pass == Pass::hatch ? 4 * std::numbers::sqrt2 : 4);
    program.set("u_pattern", pass == Pass::hatch ? 1 : 2);
    program.set("u_pattern_origin", static_cast<float>(origin.x), static_cast<float>(origin.y));
  }
  if (pass == Pass::opaque) glDisable(GL_BLEND);
  mesh.draw(ranges);
  glEnable(GL_BLEND);
}

void AreaLayer::smooth_edges(const Programs& programs, const View& view, const IndexedMesh& mesh,
                             Color ground) const {
  const geo::Extent seen = view.visible(2);
  view.apply(programs.edge, mesh_->origin);
  programs.edge.set("u_colors", 0);
  programs.edge.set("u_ground", ground);
  mesh.draw(visible_ranges(mesh.chunks(), seen, [](geo::AreaId area) { return area != geo::no_area; }));
  // Coasts lie under a coast line as a rule. From far away they are many short pieces, in which steps do not
  // show but which take a software renderer a third of the frame.
  const auto coasts =
      visible_ranges(mesh.chunks(), seen, [](geo::AreaId area) { return area == geo::no_area; });
  if (total_count(coasts) <= coast_indices_worth_smoothing) mesh.draw(coasts);
}

void AreaLayer::draw_stroke(const Programs& programs, const View& view, const IndexedMesh& mesh) const {
  const double width_px = stroke_pt_ * view.pixels_per_point();
  view.apply(programs.line, mesh_->origin);
  programs.line.set("u_color", stroke_);
  programs.line.set("u_half_width", static_cast<float>(width_px / 2));
  programs.line.set("u_dash", 0.0F, 0.0F);
  mesh.draw(visible_ranges(mesh.chunks(), view.visible(2 * width_px + 2)));
}

}  // namespace dkart::render_gl
