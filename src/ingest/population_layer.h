// A file that says where people live, in place of our own distribution.
#pragma once

#include <filesystem>

#include "base/progress.h"
#include "base/result.h"
#include "domain/dataset.h"
#include "domain/population_layer.h"

namespace dkart::ingest {

/// A table (.csv, .xlsx, .ods) with the columns lon, lat (degrees, WGS 84), persons and perhaps id; a vector file with
/// a field of persons, whose points (or the middle of whose areas, the squares of a grid) are taken; or a GeoTIFF whose
/// first band has the persons of each cell. Any CRS that PROJ knows. Each point belongs to the municipality it lies in,
/// or to the nearest one within 2 km, because the map's coast is generalised.
///
/// Remarks, with row or feature (a grid: row and column of the cell, from 1): "number_unreadable" {value},
/// "position_impossible" {longitude, latitude}, "more_of_the_same" {count, code}; for the whole file
/// "cells_without_data" {count}, "population_outside" {count, persons}, "crs_missing", "vertices_impossible" and those
/// of table.h. What is remarked on is left out. Errors: "file_missing", "file_damaged" {reason}, "crs_unknown",
/// "persons_missing" {found, valid}, "grid_unplaced", "population_needs_map", "population_layer_empty", "cancelled".
Result<domain::PopulationLayer> read_population_layer(const std::filesystem::path& path,
                                                      const domain::Dataset& data, Issues& issues,
                                                      const Progress& progress = {});

}  // namespace dkart::ingest
