// The project's own data, loaded once, with all that is needed to compose it.
#pragma once

#include <gtest/gtest.h>

#include "ingest/load.h"
#include "scene/compose.h"
#include "text/fonts.h"
#include "text/strings.h"

namespace dkart::test_support {

class RealMap : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (data_ != nullptr) return;
    ingest::initialise();
    data_ = ingest::load_dataset(ingest::default_sources(DKART_SOURCE_ROOT));
    fonts_ = std::make_unique<text::FontMap>(std::move(text::FontMap::create()).value());
    measurer_ = std::make_unique<text::PangoMeasurer>(*fonts_);
  }
  static void TearDownTestSuite() {
    measurer_.reset();
    fonts_.reset();
    data_.reset();
  }

  scene::ComposeInput input() const { return {*data_, recipe, *measurer_, text::strings(recipe.language)}; }
  static std::string full_name(const char* number) {
    return data_->at(*data_->find_municipality(*domain::MunicipalityNumber::parse(number))).name.full();
  }

  static inline domain::DatasetPtr data_;
  static inline std::unique_ptr<text::FontMap> fonts_;
  static inline std::unique_ptr<text::PangoMeasurer> measurer_;
  recipe::MapRecipe recipe;
};

}  // namespace dkart::test_support
