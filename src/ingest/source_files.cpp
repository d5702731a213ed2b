#include "ingest/source_files.h"

#include <array>
#include <string_view>
#include <system_error>

#include "ingest/table.h"

namespace dkart::ingest {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 14> tables{"campuses",
                                                  "control_totals",
                                                  "ministries",
                                                  "municipalities",
                                                  "municipality_codes",
                                                  "oslo_areas",
                                                  "periods",
                                                  "populated_places",
                                                  "population",
                                                  "police_service_points",
                                                  "state_jobs",
                                                  "study_centre_grants",
                                                  "study_centres",
                                                  "svalbard_places"};

void add(std::vector<domain::SourceFile>& files, const fs::path& path) {
  std::error_code missing;
  const std::uintmax_t size = fs::file_size(path, missing);
  if (missing) return;
  const fs::file_time_type modified = fs::last_write_time(path, missing);
  if (!missing) files.push_back({path, size, modified});
}

}  // namespace

std::vector<domain::SourceFile> source_files(const Sources& sources) {
  std::vector<domain::SourceFile> files;
  for (const std::string_view table : tables) add(files, table_path(sources.data_dir, table));
  add(files, sources.maps_file);
  return files;
}

}  // namespace dkart::ingest
