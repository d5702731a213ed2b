#include "publish/passport.h"

#include <filesystem>
#include <utility>

#include "base/version.h"
#include "publish/figure_table.h"
#include "publish/passport_page.h"
#include "scene/texts.h"

namespace dkart::publish {
namespace {

std::vector<std::pair<std::string, std::string>> origin_of(const PassportInput& input) {
  const domain::Dataset& data = input.data;
  std::vector<std::pair<std::string, std::string>> origin;
  const auto add = [&](const char* key, const std::string& text) {
    if (!text.empty()) origin.emplace_back(input.messages.get(key), text);
  };
  add("passport.made_by", "Distriktskart " + std::string(program_version()));
  add("passport.data_date", data.data_date);
  add("passport.map_licence", data.base_map.licence);
  add("passport.inputs", inputs_hash(input.inputs));
  return origin;
}

}  // namespace

PassportNames passport_names(const std::string& picture) {
  const std::string stem = std::filesystem::path(picture).stem().string();
  return {stem + ".txt", stem + ".csv", stem + ".html", stem + ".json"};
}

std::vector<NamedBytes> passport_files(const PassportInput& input) {
  const Messages& messages = input.messages;
  const auto [text, table, page, origin] = passport_names(input.picture);
  PassportPage content{scene::sheet_title(input.data, input.recipe, messages),
                       input.text,
                       figure_table(input.data, input.recipe, input.sheet, messages),
                       input.picture_png,
                       input.sheet.scene.height_pt > input.sheet.scene.width_pt,
                       origin_of(input),
                       {{messages.get("passport.picture_file"), input.picture},
                        {messages.get("passport.text_file"), text},
                        {messages.get("passport.table_file"), table},
                        {messages.get("passport.origin_file"), origin}}};
  return {{text, input.text.brief + "\n\n" + input.text.full + "\n"},
          {table, csv_text(content.table)},
          {page, page_html(content, messages)},
          {origin, provenance_json(input.data, input.recipe, input.inputs,
                                   {input.picture, text, table, page, origin}, messages)}};
}

}  // namespace dkart::publish
