// Ctrl-C during long work: what is under way is finished or dropped whole, then the command ends.
#pragma once

#include "base/progress.h"

namespace dkart::cli {

/// While it lives, the first Ctrl-C asks the work to stop; a second one ends the program at once.
class Interruptible {
 public:
  Interruptible();
  ~Interruptible();
  Interruptible(const Interruptible&) = delete;
  Interruptible& operator=(const Interruptible&) = delete;

  /// Cancelled once Ctrl-C was pressed; seen whenever the work reports.
  Progress progress();

 private:
  std::stop_source stop_;
};

}  // namespace dkart::cli
