#include "window/mesh_job.h"

#include <chrono>

namespace dkart::window {

bool MeshJob::update(const std::shared_ptr<const geo::LevelsOfDetail>& areas, render_gl::Renderer& renderer) {
  if (areas != nullptr && areas != building_ && !result_.valid()) {
    building_ = areas;
    result_ = std::async(std::launch::async, [areas] { return render_gl::build_meshes(*areas); });
  }
  if (!result_.valid() || result_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
    return false;
  renderer.adopt(building_, result_.get());
  adopted_ = building_;
  return true;
}

}  // namespace dkart::window
