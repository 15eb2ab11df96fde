#include "credentials.hpp"
#include "../text.hpp"
#include "source.hpp"
#include <cstdlib>

namespace perf::energy {

std::optional<Credentials> credentials(const std::string& prefix) {
    if (const char* file = std::getenv((prefix + "_CREDENTIALS").c_str())) {
        const std::string line = read_line(file);
        const auto colon = line.find(':');
        if (colon == line.npos || colon == 0)
            throw Fault(prefix + "_CREDENTIALS must name a readable file with one line user:password");
        return Credentials{line.substr(0, colon), line.substr(colon + 1)};
    }
    const char* user = std::getenv((prefix + "_USER").c_str());
    if (user == nullptr) return {};
    const char* password = std::getenv((prefix + "_PASSWORD").c_str());
    return Credentials{user, password == nullptr ? "" : password};
}

} // namespace perf::energy
