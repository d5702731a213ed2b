// Owner types for GDAL: a dataset that closes itself and a trap that catches what GDAL would print.
#pragma once

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <filesystem>
#include <memory>
#include <string>

namespace dkart::ingest {

struct CloseDataset {
  void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using DatasetHandle = std::unique_ptr<GDALDataset, CloseDataset>;

/// Read-only, any registered vector driver; null when GDAL cannot open it (the trap in force knows why).
DatasetHandle open_vector_file(const std::filesystem::path& path);

/// The same for a raster driver.
DatasetHandle open_raster_file(const std::filesystem::path& path);

/// While it lives, GDAL's messages on this thread go here and not to stderr.
class ErrorTrap {
 public:
  ErrorTrap();
  ~ErrorTrap();
  ErrorTrap(const ErrorTrap&) = delete;
  ErrorTrap& operator=(const ErrorTrap&) = delete;

  bool failed() const { return failed_; }
  /// The last failure, or else the last warning; empty if all was quiet.
  const std::string& message() const { return message_; }

 private:
  static void take(CPLErr severity, CPLErrorNum number, const char* message);

  bool failed_ = false;
  std::string message_;
};

}  // namespace dkart::ingest
