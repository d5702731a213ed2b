#include <array>
#include <system_error>

#include "ingest/load.h"

namespace dkart::ingest {

namespace fs = std::filesystem;

Sources default_sources(const fs::path& source_root) {
  std::error_code ignored;
  const fs::path program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  const std::array<fs::path, 5> roots{source_root, program, program.parent_path() / "share" / "distriktskart",
                                      "/usr/local/share/distriktskart", "/usr/share/distriktskart"};
  for (const fs::path& root : roots) {
    if (fs::is_directory(root / "data", ignored)) return {root / "data", root / "maps" / "norge.gpkg"};
  }
  return {source_root / "data", source_root / "maps" / "norge.gpkg"};
}

}  // namespace dkart::ingest
