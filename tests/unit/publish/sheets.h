// Sheets of the tiny country for tests of what is written beside them.
#pragma once

#include <gtest/gtest.h>

#include "scene/compose.h"
#include "support/fake_text.h"
#include "support/tiny_dataset.h"
#include "text/strings.h"

namespace dkart::publish {

inline scene::Composition sheet_of(const domain::Dataset& data, const recipe::MapRecipe& recipe) {
  const test_support::FakeMeasurer measurer;
  return scene::compose_sheet({data, recipe, measurer, text::strings(recipe.language)});
}

/// Also Ringsaker has jobs, so that there are five municipalities with a number.
inline domain::Dataset five_municipalities() {
  domain::Dataset data = test_support::tiny_dataset_value();
  domain::Decision decision = data.decisions.front();
  decision.id = "t-13";
  decision.municipality = data.find_municipality(domain::MunicipalityNumber::parse("3411").value());
  decision.jobs = {7.0, 9.0, domain::CountQualifier::interval, domain::JobUnit::positions};
  data.decisions.push_back(std::move(decision));
  return data;
}

}  // namespace dkart::publish
