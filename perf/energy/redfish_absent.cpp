// Takes the place of redfish.cpp where libcurl was not found.
#include "../error.hpp"
#include "source.hpp"

namespace perf::energy {

std::unique_ptr<Source> redfish(const std::string& /*url*/) {
    refuse("redfish: libcurl was not found when wattproof was built: install libcurl4-openssl-dev and build "
           "again");
}

} // namespace perf::energy
