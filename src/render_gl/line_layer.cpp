#include "render_gl/line_layer.h"

#include <algorithm>

namespace dkart::render_gl {

void LineLayer::sync(const scene::StrokeLines& command, GpuMeshes& meshes) {
  levels_ = command.areas;
  mesh_ = command.lines ? meshes.lines_of(command.lines) : nullptr;
  color_ = command.color;
  width_pt_ = command.width_pt;
  const auto& dash = command.dash_pt;
  dash_pt_ = dash.empty() ? 0 : dash[0];
  gap_pt_ = dash.empty() ? 0 : dash.size() > 1 ? dash[1] : dash[0];
}

void LineLayer::draw(const Programs& programs, const View& view) const {
  if (!mesh_ || mesh_->levels.empty() || color_.a == 0 || width_pt_ <= 0) return;
  const double pixels_per_point = view.pixels_per_point();
  const std::size_t wanted = levels_ ? view.level_of(*levels_) : 0;
  const IndexedMesh& mesh = mesh_->levels[std::min(wanted, mesh_->levels.size() - 1)];
  const double width_px = width_pt_ * pixels_per_point;
  const auto ranges = visible_ranges(mesh.chunks(), view.visible(2 * width_px + 2));
  if (ranges.empty()) return;
  view.apply(programs.line, mesh_->origin);
  programs.line.set("u_color", color_);
  programs.line.set("u_half_width", static_cast<float>(width_px / 2));
  programs.line.set("u_dash", static_cast<float>(dash_pt_ * pixels_per_point),
                    static_cast<float>(gap_pt_ * pixels_per_point));
  mesh.draw(ranges);
}

}  // namespace dkart::render_gl
