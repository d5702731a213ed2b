// Travel times that somebody else has computed, from where people live to where they could study.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace dkart::domain {

struct TravelTime {
  std::uint32_t facility = 0;  // position in TravelMatrix::facilities
  double minutes = 0;
};

struct TravelMatrix {
  std::string file;                     // without folder
  std::vector<std::string> facilities;  // ids of study centres and campuses
  /// By municipality number or by the id of a population point.
  std::unordered_map<std::string, std::vector<TravelTime>> from;
};

}  // namespace dkart::domain
