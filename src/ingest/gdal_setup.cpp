#include <gdal_frmts.h>

#include <clocale>

#include "ingest/gdal_handles.h"
#include "ingest/load.h"

namespace dkart::ingest {

void initialise() {
  std::setlocale(LC_NUMERIC, "C");
  // Loading SpatiaLite into every GeoPackage costs 10 to 15 ms (GDAL 3.6.2) for SQL functions that nobody
  // calls.
  CPLSetConfigOption("SPATIALITE_LOAD", "NO");
  CPLSetConfigOption("GDAL_PAM_ENABLED", "NO");
  RegisterOGRGeoPackage();
  RegisterOGRGeoJSON();
  RegisterOGRShape();
  RegisterOGRFlatGeobuf();
  RegisterOGRGML();
  RegisterOGRXLSX();
  RegisterOGRODS();
  GDALRegister_GTiff();  // population grids
}

DatasetHandle open_vector_file(const std::filesystem::path& path) {
  // Without the last flag GDAL says nothing of a file that no driver knows.
  constexpr unsigned flags = GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR;
  return DatasetHandle(GDALDataset::Open(path.c_str(), flags, nullptr, nullptr, nullptr));
}

DatasetHandle open_raster_file(const std::filesystem::path& path) {
  constexpr unsigned flags = GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR;
  return DatasetHandle(GDALDataset::Open(path.c_str(), flags, nullptr, nullptr, nullptr));
}

ErrorTrap::ErrorTrap() {
  CPLPushErrorHandlerEx(&ErrorTrap::take, this);
}

ErrorTrap::~ErrorTrap() {
  CPLPopErrorHandler();
}

void ErrorTrap::take(CPLErr severity, CPLErrorNum /*number*/, const char* message) {
  auto* trap = static_cast<ErrorTrap*>(CPLGetErrorHandlerUserData());
  if (severity >= CE_Failure || (severity == CE_Warning && !trap->failed_)) trap->message_ = message;
  trap->failed_ = trap->failed_ || severity >= CE_Failure;
}

}  // namespace dkart::ingest
