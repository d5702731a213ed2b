// A scene as readable text, one command a line, for tests and for reading what a picture holds.
#pragma once

#include <string>

#include "scene/scene.h"

namespace dkart::scene {

/// Page points with one decimal, colours as #RRGGBB; geometry as counts. The same scene gives the same text.
std::string dump(const Scene& scene);

}  // namespace dkart::scene
