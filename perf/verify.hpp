#pragma once
// Is a variant's result right? Against scalar on given data, and against the known answers.
#include "kernels/kernel.hpp"
#include <string>
#include <vector>

namespace perf {

/// Bytes of output that a kernel is given for the input `in`, which a decoder's `size` bytes of data made.
std::size_t room(const kernels::Kernel& kernel, kernels::Bytes param, kernels::Bytes in, std::size_t size);

/// What scalar makes of some data: the result that the others are held to.
struct Expected {
    std::vector<std::byte> out; ///< with all the room that there is for it
    std::size_t length = 0;     ///< or kernels::rejected
};

Expected expect(const kernels::Kernel& kernel, kernels::Bytes param, kernels::Bytes in, std::size_t room);

/// Empty: the variant agrees with scalar. Else how it differs: "differs from scalar at byte 12 of 64".
std::string differs(const kernels::Kernel& kernel, const kernels::Variant& variant, kernels::Bytes param,
                    kernels::Bytes in, const Expected& expected);

/// The whole input of a known answer.
inline std::string input(const kernels::Answer& answer) {
    std::string in;
    for (std::size_t i = 0; i < answer.times; ++i) in += answer.in;
    return in;
}

/// Empty: the variant gives every known answer. Else which one it misses.
std::string misses_answer(const kernels::Kernel& kernel, const kernels::Variant& variant);

} // namespace perf
