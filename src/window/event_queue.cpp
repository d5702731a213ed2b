#include "window/event_queue.h"

#include <algorithm>

namespace dkart::window {
namespace {

bool is_button(const sf::Event& event) {
  return event.type == sf::Event::MouseButtonPressed || event.type == sf::Event::MouseButtonReleased;
}

bool is_key(const sf::Event& event) {
  return event.type == sf::Event::KeyPressed || event.type == sf::Event::KeyReleased;
}

// Whether `event` must wait for another frame when `taken` belongs to this one.
bool conflicts(const sf::Event& taken, const sf::Event& event) {
  if (is_button(taken)) return is_button(event) || event.type == sf::Event::MouseMoved;
  if (is_key(taken) && is_key(event)) return taken.key.code == event.key.code;
  // What was typed belongs to its press.
  return is_key(event) && taken.type == sf::Event::TextEntered && event.type == sf::Event::KeyPressed;
}

}  // namespace

std::vector<sf::Event> EventQueue::take() {
  std::vector<sf::Event> out;
  while (!waiting_.empty()) {
    const sf::Event& next = waiting_.front();
    if (std::any_of(out.begin(), out.end(), [&](const sf::Event& taken) { return conflicts(taken, next); }))
      break;
    out.push_back(next);
    waiting_.pop_front();
  }
  return out;
}

}  // namespace dkart::window
