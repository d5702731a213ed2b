#include "publish/zip_file.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <string_view>

#include "publish/gdal_files.h"

#include <cpl_conv.h>

namespace dkart::publish {
namespace {

Error failed() {
  return {"file_not_written", {}, gdal_error().args};
}

struct CloseZip {
  void operator()(void* zip) const { CPLCloseZip(zip); }
};

bool add(void* zip, const NamedBytes& file) {
  if (CPLCreateFileInZip(zip, file.name.c_str(), nullptr) != CE_None) return false;
  constexpr std::size_t most = std::numeric_limits<int>::max();
  for (std::string_view rest = file.bytes; !rest.empty(); rest.remove_prefix(std::min(most, rest.size()))) {
    if (CPLWriteFileInZip(zip, rest.data(), static_cast<int>(std::min(most, rest.size()))) != CE_None)
      return false;
  }
  return CPLCloseFileInZip(zip) == CE_None;
}

}  // namespace

Result<std::string> zipped(const std::vector<NamedBytes>& files) {
  const MemoryFile file("passport.zip");
  std::unique_ptr<void, CloseZip> zip(CPLCreateZip(file.path().c_str(), nullptr));
  if (!zip) return failed();
  for (const NamedBytes& one : files) {
    if (!add(zip.get(), one)) return failed();
  }
  if (CPLCloseZip(zip.release()) != CE_None) return failed();
  auto bytes = file.bytes();
  if (!bytes) return failed();
  return bytes;
}

}  // namespace dkart::publish
