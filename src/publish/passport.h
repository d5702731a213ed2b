// What goes beside a picture on request: the text, the table, a page with both, and where it all comes from.
#pragma once

#include <string>
#include <vector>

#include "base/language.h"
#include "domain/dataset.h"
#include "publish/provenance.h"
#include "publish/text_alternative.h"
#include "publish/zip_file.h"
#include "recipe/map_recipe.h"
#include "scene/compose.h"

namespace dkart::publish {

/// - beside: four files with the picture's name and other endings. zip: picture and files in one.
enum class Passport { none, beside, zip };

struct PassportInput {
  const domain::Dataset& data;
  const recipe::MapRecipe& recipe;
  const scene::Composition& sheet;  // of both
  const Messages& messages;
  const Inputs& inputs;
  const TextAlternative& text;
  std::string picture;      // its name, "kart.pdf"
  std::string picture_png;  // as it stands in the page
};

/// "kart.txt", "kart.csv", "kart.html", "kart.json" beside "kart.pdf".
struct PassportNames {
  std::string text, table, page, origin;
};
PassportNames passport_names(const std::string& picture);

/// The files with these names.
std::vector<NamedBytes> passport_files(const PassportInput& input);

}  // namespace dkart::publish
