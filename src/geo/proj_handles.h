// Owners of PROJ's C objects. Included by the source files of this folder only.
#pragma once

#include <proj.h>

#include <memory>

namespace dkart::geo {

struct ProjContextDeleter {
  void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
using ProjContext = std::unique_ptr<PJ_CONTEXT, ProjContextDeleter>;

struct ProjOperationDeleter {
  void operator()(PJ* operation) const { proj_destroy(operation); }
};
using ProjOperation = std::unique_ptr<PJ, ProjOperationDeleter>;

}  // namespace dkart::geo
