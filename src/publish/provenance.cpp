#include "publish/provenance.h"

#include <glib.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>

#include "base/json_text.h"
#include "base/version.h"
#include "recipe/recipe_file.h"
#include "scene/texts.h"

namespace dkart::publish {
namespace {

namespace fs = std::filesystem;

struct FreeChecksum {
  void operator()(GChecksum* checksum) const { g_checksum_free(checksum); }
};

class Checksum {
 public:
  void add(std::string_view bytes) {
    g_checksum_update(checksum_.get(), reinterpret_cast<const guchar*>(bytes.data()),
                      static_cast<gssize>(bytes.size()));
  }
  std::string text() const { return g_checksum_get_string(checksum_.get()); }

 private:
  std::unique_ptr<GChecksum, FreeChecksum> checksum_{g_checksum_new(G_CHECKSUM_SHA256)};
};

std::optional<std::string> sha256_of_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  Checksum checksum;
  std::array<char, 1 << 16> buffer{};
  while (in) {
    in.read(buffer.data(), buffer.size());
    checksum.add({buffer.data(), static_cast<std::size_t>(in.gcount())});
  }
  if (!in.eof()) return std::nullopt;
  return checksum.text();
}

bool is_as_it_was(const domain::SourceFile& file) {
  std::error_code failed;
  const bool same_size = fs::file_size(file.path, failed) == file.size;
  return !failed && same_size && fs::last_write_time(file.path, failed) == file.modified && !failed;
}

void add_file(Inputs& inputs, const fs::path& path, bool as_it_was) {
  std::error_code failed;
  InputFile file{path.filename().string(), fs::file_size(path, failed), {}};
  const auto checksum = failed ? std::nullopt : sha256_of_file(path);
  if (checksum && as_it_was) {
    file.sha256 = *checksum;
  } else {
    if (failed) file.size = 0;
    inputs.issues.push_back(
        {Severity::warning, checksum ? "input_changed" : "input_unreadable", {file.name, 0, ""}, {}});
  }
  inputs.files.push_back(std::move(file));
}

// A recipe that was read from a file names others by their whole path, which says where somebody's folders are.
recipe::MapRecipe without_folders(recipe::MapRecipe recipe) {
  std::vector<std::string*> named{&recipe.own_design.file};
  if (recipe.coverage) {
    named.push_back(&recipe.coverage->population_file);
    named.push_back(&recipe.coverage->matrix_file);
  }
  for (std::string* file : named) *file = fs::path(*file).filename().string();
  return recipe;
}

class JsonObject {
 public:
  explicit JsonObject(std::string indent = "") : indent_(std::move(indent)) {}

  void add(std::string_view key, const std::string& json) {
    text_ += (text_.empty() ? "\n" : ",\n") + indent_ + "  " + json_string(key) + ": " + json;
  }
  void text(std::string_view key, std::string_view value) {
    add(key, value.empty() ? std::string("null") : json_string(value));
  }
  std::string finished() const { return "{" + text_ + "\n" + indent_ + "}"; }

 private:
  std::string indent_;
  std::string text_;
};

std::string json_list(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) text += (text.empty() ? "\n    " : ",\n    ") + item;
  return text.empty() ? "[]" : "[" + text + "\n  ]";
}

std::string json_of(const InputFile& file) {
  return "{\"file\": " + json_string(file.name) + ", \"bytes\": " + std::to_string(file.size) +
         ", \"sha256\": " + (file.sha256.empty() ? "null" : json_string(file.sha256)) + "}";
}

std::string licences(const domain::Dataset& data, const recipe::MapRecipe& recipe, const Messages& messages) {
  std::vector<std::string> all;
  const auto add = [&](const std::string& credit, const std::string& licence) {
    JsonObject one("    ");
    one.text("credit", credit);
    one.text("licence", licence);
    all.push_back(one.finished());
  };
  add(data.base_map.attribution, data.base_map.licence);
  if (data.population_year) add(messages.get("sheet.statistics_credit"), "CC-BY-4.0");
  if (recipe.coverage && recipe.coverage->population_file.empty())
    add(messages.get("sheet.geonames_credit"), "CC-BY-4.0");
  return json_list(all);
}

}  // namespace

std::string sha256(std::string_view bytes) {
  Checksum checksum;
  checksum.add(bytes);
  return checksum.text();
}

Inputs read_inputs(const domain::Dataset& data, const recipe::MapRecipe& recipe) {
  Inputs inputs;
  for (const domain::SourceFile& file : data.sources) add_file(inputs, file.path, is_as_it_was(file));
  std::vector<std::string> named{recipe.own_design.file};
  if (recipe.coverage) {
    named.push_back(recipe.coverage->population_file);
    named.push_back(recipe.coverage->matrix_file);
  }
  for (const std::string& file : named) {
    if (!file.empty()) add_file(inputs, file, true);
  }
  std::ranges::stable_sort(inputs.files, {}, &InputFile::name);
  return inputs;
}

std::string inputs_hash(const Inputs& inputs) {
  std::string list;
  for (const InputFile& file : inputs.files) {
    if (file.sha256.empty()) return {};
    list += file.sha256 + "  " + file.name + "\n";
  }
  return list.empty() ? std::string() : "sha256:" + sha256(list);
}

std::string provenance_json(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                            const Inputs& inputs, const std::vector<std::string>& files,
                            const Messages& messages) {
  std::vector<std::string> names, input_files;
  for (const std::string& file : files) names.push_back(json_string(file));
  for (const InputFile& file : inputs.files) input_files.push_back(json_of(file));
  JsonObject json;
  json.text("title", scene::sheet_title(data, recipe, messages));
  json.text("language", code_of(messages.language()));
  json.add("files", json_list(names));
  json.text("program", "Distriktskart");
  json.text("version", program_version());
  json.text("data_date", data.data_date);
  json.add("population_year", data.population_year ? std::to_string(*data.population_year) : "null");
  json.text("boundary_year", data.base_map.vintage);
  json.text("inputs_hash", inputs_hash(inputs));
  json.add("inputs", json_list(input_files));
  json.add("licences", licences(data, recipe, messages));
  json.text("recipe", recipe::print_recipe(without_folders(recipe)));
  return json.finished() + "\n";
}

}  // namespace dkart::publish
