#include "geo/triangulate.h"
