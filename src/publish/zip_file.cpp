#include "publish/zip_file.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_vsi.h>

#include <limits>
#include <memory>
#include <string_view>

namespace dkart::publish {
namespace {

Error failed() {
  const char* reason = CPLGetLastErrorMsg();
  return {"file_not_written", {}, {{"reason", reason != nullptr ? reason : ""}}};
}

// A file in memory under a name that no other thread has.
class MemoryFile {
 public:
  MemoryFile() : name_("/vsimem/dkart-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)) + ".zip") {}
  ~MemoryFile() { VSIUnlink(name_.c_str()); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  const char* name() const { return name_.c_str(); }
  std::string bytes() const {
    vsi_l_offset size = 0;
    const GByte* data = VSIGetMemFileBuffer(name_.c_str(), &size, FALSE);
    return data == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(data), size);
  }

 private:
  std::string name_;
};

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
  const MemoryFile file;
  std::unique_ptr<void, CloseZip> zip(CPLCreateZip(file.name(), nullptr));
  if (!zip) return failed();
  for (const NamedBytes& one : files) {
    if (!add(zip.get(), one)) return failed();
  }
  if (CPLCloseZip(zip.release()) != CE_None) return failed();
  return file.bytes();
}

}  // namespace dkart::publish
