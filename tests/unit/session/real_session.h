// A session on the repository's own data, with real threads.
#pragma once

#include <chrono>
#include <filesystem>
#include <thread>

#include "ingest/load.h"
#include "session/session.h"

namespace dkart::session {

inline const ingest::Sources& sources() {
  static const ingest::Sources found = [] {
    ingest::initialise();
    const std::filesystem::path root = DKART_SOURCE_ROOT;
    return ingest::Sources{root / "data", root / "maps" / "norge.gpkg"};
  }();
  return found;
}

/// False when it takes longer than two minutes.
template <class Condition>
bool pump_until(Session& session, Condition done) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(120);
  while (!done()) {
    if (std::chrono::steady_clock::now() > end) return false;
    session.pump();
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return true;
}

inline bool wait_for_data(Session& session) {
  return pump_until(session, [&] { return session.state().data != nullptr; });
}

}  // namespace dkart::session
