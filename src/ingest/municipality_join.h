// From the number in a row to a municipality of today. What had to be decided, and what could not be, is
// remarked on; nothing is corrected silently.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "domain/dataset.h"
#include "geo/polygons.h"
#include "ingest/codes.h"
#include "ingest/table.h"

namespace dkart::ingest {

class MunicipalityJoin {
 public:
  /// `facts` (its municipalities and, for deciding, its places) must outlive the join.
  MunicipalityJoin(const domain::Dataset& facts, MunicipalityCodes codes)
      : facts_(facts), codes_(std::move(codes)) {}

  /// From now on points can decide: one area for each municipality. They must outlive the join.
  void use_areas(std::span<const geo::MultiPolygon> areas) { areas_ = areas; }

  /// What else is known of a row's whereabouts.
  struct Clues {
    std::string_view name;  // of the municipality
    std::string_view place;
    std::optional<geo::MapPoint> point;
  };

  /// Remarks: "number_malformed" {number}, "number_unknown" {number}, "number_old" {old, number, name},
  /// "number_split_decided" {old, number, name, clue}, "number_split_undecided" {old, candidates},
  /// "name_mismatch" {number, name, found}.
  std::optional<domain::MunicipalityIndex> find(std::string_view number, const Clues& clues,
                                                const Where& where, Issues& issues) const;

  /// The same for a row with the columns municipality_number and municipality_name. Remark on an empty
  /// number: "municipality_not_given" {place}.
  std::optional<domain::MunicipalityIndex> find(const Row& row, std::string_view place,
                                                std::optional<geo::MapPoint> point, Issues& issues) const;

 private:
  struct Decision {
    domain::MunicipalityIndex municipality;
    std::string clue;
  };
  std::optional<domain::MunicipalityIndex> find_old(domain::MunicipalityNumber old, const Clues& clues,
                                                    const Where& where, Issues& issues) const;
  std::optional<Decision> decide(std::span<const domain::MunicipalityIndex> candidates,
                                 const Clues& clues) const;
  bool inside(domain::MunicipalityIndex municipality, geo::MapPoint point) const;
  bool holds_place(domain::MunicipalityIndex municipality, std::string_view place) const;
  void check_name(domain::MunicipalityIndex municipality, std::string_view name, const Where& where,
                  Issues& issues) const;

  const domain::Dataset& facts_;
  MunicipalityCodes codes_;
  std::span<const geo::MultiPolygon> areas_;
};

/// Whether `text` is an official form of the name, several of them ("Kåfjord – Gáivuotna",
/// "Unjárga/Nesseby"), or one with an addition ("Herøy (Nordland)", "Voss herad").
bool is_name_of(const domain::OfficialName& name, std::string_view text);

}  // namespace dkart::ingest
