#include "publish/gdal_files.h"

#include <atomic>

namespace dkart::publish {

MemoryFile::MemoryFile(const std::string& name) {
  static std::atomic<unsigned> count = 0;
  // A folder for each, since drivers put their own helping files beside; the one for CSV wants it to be there.
  folder_ = "/vsimem/dkart-" + std::to_string(count++);
  path_ = folder_ + "/" + name;
  VSIMkdir(folder_.c_str(), 0700);
}

MemoryFile::~MemoryFile() {
  VSIRmdirRecursive(folder_.c_str());
}

Result<std::string> MemoryFile::bytes() const {
  vsi_l_offset size = 0;
  const GByte* data = VSIGetMemFileBuffer(path_.c_str(), &size, FALSE);
  if (data == nullptr) return gdal_error();
  return std::string(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
}

Error gdal_error() {
  const std::string reason = CPLGetLastErrorMsg();
  return {"rows_failed", {}, {{"reason", reason.empty() ? "GDAL" : reason}}};
}

}  // namespace dkart::publish
