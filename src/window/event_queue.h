// Events, handed out so that each frame sees at most one change of a button or key: a press and its release between two
// frames would otherwise cancel each other unseen.
#pragma once

#include <SFML/Window/Event.hpp>

#include <deque>
#include <vector>

namespace dkart::window {

class EventQueue {
 public:
  void push(const sf::Event& event) { waiting_.push_back(event); }
  bool empty() const { return waiting_.empty(); }
  /// The next frame's events.
  std::vector<sf::Event> take();

 private:
  std::deque<sf::Event> waiting_;
};

}  // namespace dkart::window
