#pragma once
// What the kernels of this family run on. A checksum's speed does not depend on the data, so one generator is
// enough; the real file shows that.
#include "kernels/generate.hpp"
#include "kernels/kernel.hpp"

namespace hashing {

inline constexpr kernels::Input inputs[]{
    {.name = "random", .fill = generate::random_bytes},
    {.name = "text", .file = "/usr/share/common-licenses/GPL-3", .package = "base-files"},
};

} // namespace hashing
