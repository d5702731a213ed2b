// Files that GDAL writes in memory first, so that what reaches the disk is whole. For the source files of this room.
#pragma once

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <memory>
#include <string>

#include "base/result.h"

namespace dkart::publish {

/// A file of this name in a folder of its own in GDAL's memory; both go with the object.
class MemoryFile {
 public:
  explicit MemoryFile(const std::string& name);
  ~MemoryFile();
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  const std::string& path() const { return path_; }
  /// Error: "rows_failed" {reason} when nothing lies there.
  Result<std::string> bytes() const;

 private:
  std::string folder_, path_;
};

/// "rows_failed" with the reason that GDAL gave last.
Error gdal_error();

struct DestroyFeature {
  void operator()(OGRFeature* feature) const { OGRFeature::DestroyFeature(feature); }
};
using FeatureHandle = std::unique_ptr<OGRFeature, DestroyFeature>;

struct CloseDataset {
  void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using DatasetHandle = std::unique_ptr<GDALDataset, CloseDataset>;

}  // namespace dkart::publish
