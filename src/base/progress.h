// How long work tells how far it has come and learns that nobody wants its result any more.
#pragma once

#include <functional>
#include <stop_token>
#include <string_view>
#include <utility>

namespace dkart {

/// Handed down into long work. `report` may be called from the worker's thread; it gets a message key
/// ("progress.boundaries") and a fraction 0..1 of the whole work.
class Progress {
 public:
  using Sink = std::function<void(std::string_view stage_key, double fraction)>;

  Progress() = default;
  explicit Progress(Sink sink, std::stop_token stop = {}) : sink_(std::move(sink)), stop_(std::move(stop)) {}

  void report(std::string_view stage_key, double fraction) const {
    if (sink_) sink_(stage_key, fraction);
  }
  bool cancelled() const { return stop_.stop_requested(); }
  /// For a part of the work, whose 0..1 lies from `begin` to `end` of the whole.
  Progress part(double begin, double end) const {
    if (!sink_) return *this;
    return Progress(
        [sink = sink_, begin, end](std::string_view stage_key, double fraction) {
          sink(stage_key, begin + (end - begin) * fraction);
        },
        stop_);
  }

 private:
  Sink sink_;
  std::stop_token stop_;
};

}  // namespace dkart
