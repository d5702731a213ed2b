#include "cli/interrupt.h"

#include <csignal>

namespace dkart::cli {
namespace {

// A signal handler may do no more than this.
volatile std::sig_atomic_t pressed = 0;

void take(int signal) {
  pressed = 1;
  std::signal(signal, SIG_DFL);
}

}  // namespace

Interruptible::Interruptible() {
  pressed = 0;
  std::signal(SIGINT, &take);
}

Interruptible::~Interruptible() {
  std::signal(SIGINT, SIG_DFL);
}

Progress Interruptible::progress() {
  return Progress(
      [this](std::string_view, double) {
        if (pressed != 0) stop_.request_stop();
      },
      stop_.get_token());
}

}  // namespace dkart::cli
