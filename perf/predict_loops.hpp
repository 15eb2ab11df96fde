#pragma once
// The loops that MAIN_LOOP (kernels/main_loop.hpp) marks, out of the assembly that GCC or clang print for
// x86-64 or AArch64: the instructions on the shortest way from the marker back to it.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace perf {

struct Loop {
    std::string name;
    std::uint64_t bytes = 0, vectors = 0, turns = 1; ///< kernels::Work of the marker
    std::uint64_t unrolled = 1; ///< turns that one time through the instructions does; 0: no way leads back
    std::vector<std::string> instructions; ///< without comments; empty where it is no straight line
    std::string absent; ///< why there are none: which way the loop takes shows only when it runs

    bool contains(std::string_view operation) const; ///< an instruction of this mnemonic
};

/// One loop for each name, in their order. Compilers copy loops: a call is inlined twice, an unrolled loop
/// has a rest, a template serves the tail too. The copy counts that does the most bytes a turn; of equal ones
/// one that is a straight line, then the one with the most turns at a time, then the first. A branch off the
/// way is taken as never taken where it leaves the loop, or comes back to the marker; one that comes back
/// elsewhere, or a call, makes the loop absent. What REST_LOOP names is left out. `vector_length` in bytes is
/// that of SVE.
std::vector<Loop> find_loops(std::string_view assembly, std::uint64_t vector_length);

} // namespace perf
