// A small made-up country for tests: seven municipalities in five counties, made in code, without files. Map metres
// (EPSG:25833), squares of 100 km; 5501 has an island west of the coast. Centres lie inside their squares, not where the
// towns of those names lie; longitude and latitude are those of the map points.
//
//   6800 km ┌──────────┬───────────┬───────────────────────┬───────┐
//           │ 5501     │ 5612      │ 5622 Porsanger        │ other │
//      (isl)│ Tromsø   │ Kautokeino│ Porsáŋgu, Porsanki    │ land  │
//   6700 km ├──────────┼───────────┼───────────┬───────────┤       │
//           │ 4647     │ 3407      │ 3411      │ 0301      │       │
//           │ Sunnfjord│ Gjøvik    │ Ringsaker │ Oslo      │       │
//   6600 km └──────────┴───────────┴───────────┴───────────┴───────┘
//           0         100         200         300         400     500 km
//
// Decisions (12), with periods 2021-2025 and 2025-2029:
//   t-01 JD  Gjøvik     20–25 created     t-07 KLD Porsanger  1       created
//   t-02 UD  Sunnfjord  minst 15 moved    t-08 JD  no place   10–12   created
//   t-03 FIN Kautokeino opptil 5 created  t-09 JD  Porsanger  10–12   moved, same unit as t-08
//   t-04 KLD Tromsø     10.5     created  t-10 –   Sunnfjord  4       moved, no ministry
//   t-05 FIN Tromsø     om lag 5 created  t-11 FIN Tromsø     30      created, no date, 2025-2029
//   t-06 JD  Tromsø     unknown, "2025" of unknown period
//                                         t-12 UD  Gjøvik     unknown created, 2025-2029
// Ringsaker and Oslo have none. The list "sentralitet1-2024" holds Oslo (and a number the data does not
// know), "mjosbyane" also Gjøvik and Ringsaker.
#pragma once

#include "domain/dataset.h"

namespace dkart::test_support {

/// A copy to change; wrap it in std::make_shared<const domain::Dataset> to share it.
domain::Dataset tiny_dataset_value();
/// Made once for each process.
domain::DatasetPtr tiny_dataset();

}  // namespace dkart::test_support
