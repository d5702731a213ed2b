#include "publish/series_manifest.h"

#include <system_error>
#include <utility>

#include "base/file.h"

#include <cpl_error.h>
#include <cpl_json.h>

namespace dkart::publish {
namespace {

namespace fs = std::filesystem;

/// 0 where there is no file.
std::uintmax_t size_of(const fs::path& path) {
  std::error_code missing;
  const std::uintmax_t size = fs::file_size(path, missing);
  return missing ? 0 : size;
}

}  // namespace

SeriesManifest SeriesManifest::read(const fs::path& folder) {
  SeriesManifest manifest(folder);
  const auto text = read_text_file(folder / file_name);
  const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  CPLJSONDocument document;
  if (!text || !document.LoadMemory(*text)) return manifest;
  const CPLJSONArray sheets = document.GetRoot().GetArray("sheets");
  if (!sheets.IsValid()) return manifest;
  for (int i = 0; i < sheets.Size(); ++i) {
    const CPLJSONObject sheet = sheets[i];
    Entry entry{{sheet.GetString("recipe"), sheet.GetString("inputs")},
                static_cast<std::uintmax_t>(sheet.GetLong("size"))};
    manifest.entries_.insert_or_assign(sheet.GetString("file"), std::move(entry));
  }
  return manifest;
}

bool SeriesManifest::holds(const std::string& file, const SheetOrigin& origin) const {
  const auto entry = entries_.find(file);
  return entry != entries_.end() && entry->second.origin == origin && entry->second.size > 0 &&
         entry->second.size == size_of(folder_ / file);
}

Status SeriesManifest::done(const std::string& file, const SheetOrigin& origin) {
  entries_.insert_or_assign(file, Entry{origin, size_of(folder_ / file)});
  return write_file_atomically(folder_ / file_name, text());
}

std::string SeriesManifest::text() const {
  CPLJSONArray sheets;
  for (const auto& [file, entry] : entries_) {
    CPLJSONObject sheet;
    sheet.Add("file", file);
    sheet.Add("size", static_cast<GInt64>(entry.size));
    sheet.Add("recipe", entry.origin.recipe);
    sheet.Add("inputs", entry.origin.inputs);
    sheets.Add(sheet);
  }
  CPLJSONDocument document;
  CPLJSONObject root = document.GetRoot();
  root.Add("sheets", sheets);
  return document.SaveAsString() + "\n";
}

}  // namespace dkart::publish
