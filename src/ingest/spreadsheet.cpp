#include "ingest/spreadsheet.h"

#include <system_error>

#include "ingest/gdal_handles.h"

namespace dkart::ingest {
namespace {

// On this thread only, since configuration is otherwise shared by the whole process.
class ThreadOption {
 public:
  ThreadOption(const char* key, const char* value) : key_(key) { CPLSetThreadLocalConfigOption(key_, value); }
  ~ThreadOption() { CPLSetThreadLocalConfigOption(key_, nullptr); }
  ThreadOption(const ThreadOption&) = delete;
  ThreadOption& operator=(const ThreadOption&) = delete;

 private:
  const char* key_;
};

std::string quoted(std::string_view cell) {
  if (cell.empty()) return {};
  std::string text = "\"";
  for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
  return text + "\"";
}

}  // namespace

Result<std::string> spreadsheet_as_csv(const std::filesystem::path& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return Error{"file_missing", {path.string(), 0, ""}, {}};
  // Every cell as text ("0301" keeps its zero where the cell is text) and the header as an ordinary row.
  const ThreadOption xlsx_types("OGR_XLSX_FIELD_TYPES", "STRING"), ods_types("OGR_ODS_FIELD_TYPES", "STRING");
  const ThreadOption xlsx_header("OGR_XLSX_HEADERS", "DISABLE"), ods_header("OGR_ODS_HEADERS", "DISABLE");
  const ErrorTrap trap;
  const DatasetHandle file = open_vector_file(path);
  OGRLayer* sheet = file && file->GetLayerCount() > 0 ? file->GetLayer(0) : nullptr;
  std::string csv;
  if (sheet != nullptr) {
    for (const auto& row : *sheet) {
      for (int i = 0; i < row->GetFieldCount(); ++i) {
        if (i > 0) csv += ',';
        if (row->IsFieldSetAndNotNull(i)) csv += quoted(row->GetFieldAsString(i));
      }
      csv += '\n';
    }
  }
  if (sheet == nullptr || trap.failed()) {
    return Error{"file_damaged", {path.string(), 0, ""}, {{"reason", trap.message()}}};
  }
  return csv;
}

}  // namespace dkart::ingest
