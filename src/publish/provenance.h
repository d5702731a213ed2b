// Where a sheet comes from: the recipe, the files behind it with their checksums, the program, dates and licences. Hides GLib.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/language.h"
#include "base/remark.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"

namespace dkart::publish {

/// SHA-256 as 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

struct InputFile {
  std::string name;  // without folder
  std::uintmax_t size = 0;
  std::string sha256;  // empty when it is not known what was read
};

struct Inputs {
  std::vector<InputFile> files;  // by name: the dataset's, and those that the recipe names
  Issues issues;  // "input_changed", "input_unreadable": a file is not what was read, or is gone
};

/// Reads the files again, some 30 ms for the data of the repository.
Inputs read_inputs(const domain::Dataset& data, const recipe::MapRecipe& recipe);

/// "sha256:" and the SHA-256 of what `sha256sum` prints for the files, one after the other by name. Empty when there are none,
/// or one is not known.
std::string inputs_hash(const Inputs& inputs);

/// One JSON object. `files`: the names of what belongs together. Paths of the machine are left out.
std::string provenance_json(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                            const Inputs& inputs, const std::vector<std::string>& files,
                            const Messages& messages);

}  // namespace dkart::publish
