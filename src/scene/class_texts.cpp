#include "scene/class_texts.h"

#include <variant>

namespace dkart::scene {
namespace {

bool is_of_context(const Evaluation& evaluation) {
  return evaluation.fill && analysis::is_context(*evaluation.fill);
}

}  // namespace

std::string class_words(const Evaluation& evaluation, std::size_t index, const Messages& messages) {
  if (evaluation.fill == analysis::Measure::centrality)
    return messages.get("legend.centrality_" + std::to_string(index + 1));
  return class_label(evaluation.fill_classes, index, messages.language());
}

std::string zero_words(const recipe::MapRecipe& recipe, const Evaluation& evaluation,
                       const Messages& messages) {
  return messages.get(evaluation.fill_classes.around_zero ? "legend.no_change"
                      : recipe.coverage                   ? "legend.all_inside"
                      : is_of_context(evaluation)         ? "legend.nothing"
                                                          : "legend.zero");
}

std::string no_data_words(const recipe::MapRecipe& recipe, const Evaluation& evaluation,
                          const Messages& messages) {
  return messages.get(is_difference(recipe)                          ? "legend.difference_unknown"
                      : shows_grants(recipe)                         ? "legend.grants_not_known"
                      : is_of_context(evaluation) || recipe.coverage ? "legend.not_known"
                                                                     : "legend.no_data");
}

std::string out_of_scope_words(const recipe::MapRecipe& recipe, const Messages& messages) {
  const bool filtered = recipe.coverage || !recipe.filter.counties.empty();
  return messages.get(filtered ? "legend.out_of_scope_filter" : "legend.out_of_scope");
}

std::string class_code(const Evaluation& evaluation, std::size_t area) {
  const analysis::AreaValue& value = evaluation.fill_values[area];
  if (std::holds_alternative<analysis::OutOfScope>(value)) return "out_of_scope";
  if (std::holds_alternative<analysis::Zero>(value)) return "zero";
  if (const double* number = std::get_if<double>(&value)) {
    if (const auto index = evaluation.fill_classes.class_of(*number)) return std::to_string(*index + 1);
  }
  return "no_data";
}

std::string class_text(const recipe::MapRecipe& recipe, const Evaluation& evaluation, std::size_t area,
                       const Messages& messages) {
  if (area >= evaluation.fill_values.size()) return {};
  const analysis::AreaValue& value = evaluation.fill_values[area];
  if (std::holds_alternative<analysis::OutOfScope>(value)) return out_of_scope_words(recipe, messages);
  if (std::holds_alternative<analysis::Zero>(value)) return zero_words(recipe, evaluation, messages);
  if (const double* number = std::get_if<double>(&value)) {
    if (const auto index = evaluation.fill_classes.class_of(*number))
      return class_words(evaluation, *index, messages);
  }
  return no_data_words(recipe, evaluation, messages);
}

}  // namespace dkart::scene
