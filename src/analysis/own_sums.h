// What the data hold beside the figures that others have published, and what their rows lack: how far the lists are from
// complete.
#pragma once

#include <cstddef>
#include <optional>

#include "domain/dataset.h"

namespace dkart::analysis {

/// A sum of our own rows in the unit of the published figure: jobs, study centres or kroner.
struct OwnFigure {
  std::optional<double> min, max;  // empty: rows there are, but none with a figure
  bool open_above = false;         // a source said "at least"
  std::size_t rows = 0;            // rows counted
  std::size_t unknown = 0;         // of these, without a figure
};
/// Nothing when the total says that no table of ours can be held against it. Jobs: decisions from `from` to `as_of`, of
/// its kinds and guidelines; a decision whose date may lie outside is not counted. Centres and grants: those of the
/// study-centre scheme in the year of `as_of`.
std::optional<OwnFigure> own_figure(const domain::Dataset& data, const domain::ControlTotal& total);

/// Decisions that lack something.
struct Missing {
  std::size_t decisions = 0;  // all
  std::size_t without_count = 0, without_municipality = 0, without_ministry = 0, without_exact_date = 0;
  bool operator==(const Missing&) const = default;
};
/// An exact date is a month or a day; a count is any figure, also "opptil 5".
Missing missing_in(const domain::Dataset& data);

}  // namespace dkart::analysis
