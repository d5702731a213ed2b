// Base map meshes on the graphics card, made once for each shared pointer of the display list and kept while
// a scene shows them.
#pragma once

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "render_gl/area_meshes.h"
#include "render_gl/gpu_buffers.h"
#include "scene/scene.h"

namespace dkart::render_gl {

struct GpuLines {
  GpuLines(const scene::LineLevels& lines, Uploads& uploads);

  geo::MapPoint origin;
  std::vector<IndexedMesh> levels;
};

struct GpuAreas {
  GpuAreas(const AreaMeshes& meshes, Uploads& uploads);

  geo::MapPoint origin;
  std::size_t area_count = 0;
  std::vector<IndexedMesh> fills, edges;  // one for each level
};

/// Key -> mesh, by identity of the key. Holds the keys, so that no other can come to stand at the same
/// address.
template <class Key, class Mesh>
class MeshCache {
 public:
  /// `make` is called when the key is new.
  template <class Make>
  std::shared_ptr<const Mesh> get(const std::shared_ptr<const Key>& key, Make make) {
    auto found = std::ranges::find(entries_, key, &Entry::key);
    if (found == entries_.end()) found = entries_.insert(entries_.end(), {key, make(), true});
    found->used = true;
    return found->mesh;
  }
  /// Forgets what has not been asked for since the last call.
  void sweep() {
    std::erase_if(entries_, [](const Entry& entry) { return !entry.used; });
    for (Entry& entry : entries_) entry.used = false;
  }

 private:
  struct Entry {
    std::shared_ptr<const Key> key;
    std::shared_ptr<const Mesh> mesh;
    bool used = false;
  };
  std::vector<Entry> entries_;
};

/// All meshes of one renderer.
class GpuMeshes {
 public:
  /// Meshes for `areas` that a worker has made; without them `areas_of` makes them itself.
  void adopt(std::shared_ptr<const geo::LevelsOfDetail> areas, std::shared_ptr<const AreaMeshes> meshes);

  std::shared_ptr<const GpuAreas> areas_of(const std::shared_ptr<const geo::LevelsOfDetail>& areas);
  std::shared_ptr<const GpuAreas> polygon_of(const std::shared_ptr<const geo::MultiPolygon>& polygon);
  std::shared_ptr<const GpuLines> lines_of(const std::shared_ptr<const scene::LineLevels>& lines);
  void sweep();

  Uploads uploads;

 private:
  std::shared_ptr<const geo::LevelsOfDetail> adopted_areas_;
  std::shared_ptr<const AreaMeshes> adopted_meshes_;
  MeshCache<geo::LevelsOfDetail, GpuAreas> areas_;
  MeshCache<geo::MultiPolygon, GpuAreas> polygons_;
  MeshCache<scene::LineLevels, GpuLines> lines_;
};

}  // namespace dkart::render_gl
