// The three languages' texts, compiled in from lang/*.toml.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/language.h"
#include "base/remark.h"

namespace dkart::text {

/// The texts of one language. Tables of the TOML files are joined with dots: [legend] title ->
/// "legend.title". A key "x" with a companion "x_one" uses the latter when args has count = "1". The returned
/// object lives as long as the program and may be used from any thread.
const Messages& strings(Language language);

/// Every key of a language, sorted, for the test that the three files agree.
std::vector<std::string> keys(Language language);

/// The sentence for a remark: what happened, where (file, row, column), what to do. Key "remark.<code>". The
/// place comes first ("state_jobs.csv, rad 17: …") unless the sentence itself names the {file}.
std::string message(const Messages& messages, const Issue& issue);
std::string message(const Messages& messages, const Error& error);
/// "state_jobs.csv, rad 17, kolonne municipality_number".
std::string place_text(const Messages& messages, const Where& where);

}  // namespace dkart::text
