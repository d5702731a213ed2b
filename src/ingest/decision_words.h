// The words of the tables for what a decision is.
#pragma once

#include "domain/decision.h"
#include "ingest/values.h"

namespace dkart::ingest {

inline const Words<domain::DecisionKind>& kind_words() {
  using enum domain::DecisionKind;
  static const Words<domain::DecisionKind> words{{"oppretta", created}, {"flytta", moved}, {"kutta", cut}};
  return words;
}

inline const Words<domain::Guidelines>& guidelines_words() {
  using enum domain::Guidelines;
  static const Words<domain::Guidelines> words{
      {"innanfor", inside}, {"utanfor", outside}, {"uvisst", uncertain}};
  return words;
}

}  // namespace dkart::ingest
