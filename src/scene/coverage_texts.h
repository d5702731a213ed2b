// What is written about coverage: titles, figures, and how they were made.
#pragma once

#include <string>
#include <vector>

#include "base/language.h"
#include "scene/coverage_map.h"

namespace dkart::scene {

/// "+3 450", "−210", "0".
std::string people_change(double persons, const Messages& messages);
/// The figure beside a name on the map: people beyond the limit, or the mean where that is shown.
std::string label_text(const recipe::MapRecipe& recipe, const CoverageResult& result, std::size_t area,
                       const Messages& messages);
/// How far: "60 km i luftlinje", "60 km med omveg", "60 minutt".
std::string reach_words(double limit, const recipe::CoverageSpec& spec, const Messages& messages);
/// "60 km", "24,3 km" or "60 minutt": a limit or a mean.
std::string reach_short(double cost, const recipe::CoverageSpec& spec, const Messages& messages);
/// "studiesenter", "studiestad" or both.
std::string facilities_words(const coverage::FacilityChoice& choice, const Messages& messages);
/// "Del av innbyggjarane med meir enn 60 km i luftlinje til nærmaste studiesenter, prosent".
std::string coverage_title(const recipe::CoverageSpec& spec, const Messages& messages);
/// "612 000 innbyggjarar (11 %) bur lenger unna. Snittet er 24 km."
std::string coverage_subtitle(const recipe::MapRecipe& recipe, const CoverageResult& result,
                              const Messages& messages);
/// "Utan dei omtrentleg plasserte sentera …"; empty where there are none.
std::string without_approximate_text(const recipe::CoverageSpec& spec, const CoverageResult& result,
                                     const Messages& messages);
/// How far is measured, who is counted, and to where; one paragraph each.
std::vector<std::string> coverage_lines(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                        const CoverageResult& result, const Messages& messages);

}  // namespace dkart::scene
