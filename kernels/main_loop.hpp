#pragma once
// Marks a main loop, for `wattproof predict`: the first statement of its body says how many bytes of the
// kernel's throughput a turn does. It makes no code. With WATTPROOF_PREDICT, which only predict defines, it
// leaves a comment in the assembly, and perf/predict_loops takes the loop around it.
#include <cstddef>

namespace kernels {

/// Work of a loop: `bytes`, and as many bytes as `vectors` SVE vectors have, take so many `turns`.
struct Work {
    std::size_t bytes = 0, vectors = 0, turns = 1;
};

} // namespace kernels

// MAIN_LOOP("fold", .bytes = 64); the name is a word. A loop of which the speed depends on the data is named
// like the input that takes this way. What stands between turns, and is not in the loop, is not predicted.
// REST_LOOP("count"); in a variant where the loop of that name does only what another one leaves over.
#ifdef WATTPROOF_PREDICT
#define MAIN_LOOP(name, ...)                                                                                 \
    do {                                                                                                     \
        constexpr kernels::Work work{__VA_ARGS__};                                                           \
        asm volatile("# MAIN_LOOP " name " %c0 %c1 %c2" ::"i"(work.bytes), "i"(work.vectors),                \
                     "i"(work.turns));                                                                       \
    } while (false)
#define REST_LOOP(name) asm volatile("# REST_LOOP " name)
#else
#define MAIN_LOOP(name, ...) static_assert(kernels::Work{__VA_ARGS__}.turns > 0)
#define REST_LOOP(name) static_assert(true)
#endif
