#pragma once
// Keys of the widths that joins and shuffles meet: two integers, one, a UUID's text; random, for a hash's
// speed does not depend on the data.
#include "kernels/generate.hpp"
#include "kernels/kernel.hpp"

namespace keys {

using namespace std::literals;

inline constexpr kernels::Input inputs[]{
    {.name = "key16", .fill = generate::random_bytes, .param = "\x10"sv},
    {.name = "key8", .fill = generate::random_bytes, .param = "\x08"sv},
    {.name = "key24", .fill = generate::random_bytes, .param = "\x18"sv},
    {.name = "key32", .fill = generate::random_bytes, .param = "\x20"sv},
    {.name = "key36", .fill = generate::random_bytes, .param = "\x24"sv},
    {.name = "key64", .fill = generate::random_bytes, .param = "\x40"sv},
};

} // namespace keys
