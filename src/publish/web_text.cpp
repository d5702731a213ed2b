#include "publish/web_text.h"

namespace dkart::publish {

std::string filled_in(std::string_view page, const std::function<std::string(std::string_view name)>& part) {
  std::string text;
  while (true) {
    const auto start = page.find("{{");
    const auto end = start == std::string_view::npos ? start : page.find("}}", start);
    if (end == std::string_view::npos) return text += page;
    text += page.substr(0, start);
    text += part(page.substr(start + 2, end - start - 2));
    page.remove_prefix(end + 2);
  }
}

}  // namespace dkart::publish
