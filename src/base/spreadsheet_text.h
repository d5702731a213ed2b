// Texts that go into spreadsheets, which would run some of them as formulas.
#pragma once

#include <string>
#include <string_view>

namespace dkart {

/// The text of a cell, with an apostrophe before it when it begins as a formula does (= + - @, a tab or a carriage return)
/// and is no plain number.
std::string harmless_cell(std::string_view text);

}  // namespace dkart
