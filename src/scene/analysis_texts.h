// Words for groups, shares and differences, so that window and command line say the same.
#pragma once

#include <optional>
#include <string>

#include "analysis/compare.h"
#include "analysis/grouping.h"
#include "base/language.h"
#include "domain/dataset.h"

namespace dkart::scene {

/// "Justis", "Oppretta", "Sentralitetsklasse 3", "Utanfor Oslo-området", "Utan kommune".
std::string group_name(const domain::Dataset& data, analysis::Grouping grouping, const analysis::Group& group,
                       const Messages& messages);
/// "2021–2025", or the words for an unknown period.
std::string period_label(const std::string& id, const Messages& messages);
/// "62–71 %" of a share 0..1, with one decimal at most; empty for nothing.
std::string share_text(const std::optional<analysis::Range>& share, const Messages& messages);
std::string share_text(std::optional<double> share, const Messages& messages);
/// The jobs: "+14,5", "−12 til −10", "minst +5", "høgst −15", "0", or that it is not known.
std::string difference_text(const analysis::Difference& difference, const Messages& messages);

}  // namespace dkart::scene
