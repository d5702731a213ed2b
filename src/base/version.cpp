#include "base/version.h"

namespace dkart {

std::string_view program_version() {
  return DKART_VERSION;
}

}  // namespace dkart
