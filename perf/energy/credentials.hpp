#pragma once
// The user and password of a BMC. They come from a file or the environment only, and stand in no text that
// wattproof writes.
#include <optional>
#include <string>

namespace perf::energy {

struct Credentials {
    std::string user, password;
};

/// From the file that PREFIX_CREDENTIALS names (one line "user:password"; the password may have colons), or
/// from PREFIX_USER and PREFIX_PASSWORD; none where neither is set. Throws Fault where the file is none.
std::optional<Credentials> credentials(const std::string& prefix);

} // namespace perf::energy
