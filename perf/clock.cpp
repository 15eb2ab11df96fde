#include "clock.hpp"
#include <algorithm>
#include <chrono>
#include <cstdint>

namespace perf {
namespace {

constexpr int chain = 64; // additions a turn, enough to hide the loop's own

/// Register plus register: some cores add a constant in the renamer, in no time at all.
inline std::uint64_t add_chain(std::uint64_t x, std::uint64_t one) {
#if defined(__aarch64__)
    __asm__ volatile(".rept 64\n add %0, %0, %1\n .endr" : "+r"(x) : "r"(one));
#elif defined(__x86_64__)
    __asm__ volatile(".rept 64\n add %1, %0\n .endr" : "+r"(x) : "r"(one) : "cc");
#endif
    return x;
}

using Clock = std::chrono::steady_clock;

} // namespace

double measured_ghz(double microseconds) {
    const int turns = std::max(1, int(microseconds * 3000 / chain / 5));
    double best = 0;
    // The fastest of five: an interrupt can only make one slower.
    for (int attempt = 0; attempt < 5; ++attempt) {
        std::uint64_t x = 0;
        const auto begin = Clock::now();
        for (int turn = 0; turn < turns; ++turn) x = add_chain(x, 1);
        const std::chrono::duration<double, std::nano> time = Clock::now() - begin;
        best = std::max(best, double(turns) * chain / time.count());
    }
    return best;
}

} // namespace perf
