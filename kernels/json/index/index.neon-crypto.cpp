// LD4 deals bytes such that shifts that insert make masks of them, PMULL tells where strings are.
// Langdale and Lemire, "Parsing gigabytes of JSON per second", VLDB Journal 28, 2019, section 3.1.
#include "arm.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return index_by_block<StructureNeon>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "LD4 and SRI make masks, PMULL; offsets by CLZ, 8 at least");
