#include "ui/focus_order.h"

#include <algorithm>

namespace dkart::ui {

void FocusOrder::begin_frame(int steps, bool activate, bool pointer_used) {
  entries_.clear();
  depth_ = 0;
  steps_ = steps;
  activate_ = activate;
  if (pointer_used) visible_ = false;
}

FocusOrder::Stop FocusOrder::stop(ImGuiID id) {
  entries_.push_back({id, depth_});
  if (landing_) {
    current_ = arrived_ = id;
    visible_ = true;
    landing_ = false;
  }
  const bool focused = visible_ && id == current_;
  return {focused, focused && id == arrived_, focused && activate_};
}

void FocusOrder::end_frame() {
  arrived_ = 0;
  int deepest = 0;
  for (const Entry& entry : entries_) deepest = std::max(deepest, entry.depth);
  std::erase_if(entries_, [&](const Entry& entry) { return entry.depth < deepest; });
  if (entries_.empty()) return;
  const auto found = std::find_if(entries_.begin(), entries_.end(),
                                  [&](const Entry& entry) { return entry.id == current_; });
  if (steps_ == 0) return;
  const int count = static_cast<int>(entries_.size());
  int position =
      found == entries_.end() ? (steps_ > 0 ? -1 : count) : static_cast<int>(found - entries_.begin());
  position = ((position + steps_) % count + count) % count;
  current_ = arrived_ = entries_[static_cast<std::size_t>(position)].id;
  visible_ = true;
}

void FocusOrder::move_to(ImGuiID id) {
  current_ = arrived_ = id;
}

}  // namespace dkart::ui
