// A page made from its parts.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace dkart::publish {

/// `page` with each "{{name}}" replaced by `part(name)`; what is put in is not looked through again.
std::string filled_in(std::string_view page, const std::function<std::string(std::string_view name)>& part);

}  // namespace dkart::publish
