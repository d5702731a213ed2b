// The parts of the page for the web, compiled in from page/.
#pragma once

#include <string_view>

namespace dkart::publish {

/// The text of one file of page/, for example "page.html". Precondition: there is such a file.
std::string_view page_file(std::string_view name);

}  // namespace dkart::publish
