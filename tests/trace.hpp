#pragma once
// What an observer of branches and caches could learn of a call: the addresses of its instructions and of the
// memory that they touch, in order. The call runs step by step in a child process, on the processor itself,
// so every instruction of the processor can be followed. Linux on x86-64.
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace tests {

struct Trace {
    std::vector<std::uint64_t> instructions, accesses;
    bool operator==(const Trace&) const = default;
};

/// Where `a` and `b` part, in words; empty where they are the same.
std::string difference(const Trace& a, const Trace& b);

/// Makes `call` as often as said, in a child process, each time after before(0), before(1) and so on, which
/// are not followed. Throws std::runtime_error where the child can't be followed, or uses an instruction
/// whose addresses can't be told (a gather, a scatter).
std::vector<Trace> trace(std::size_t times, const std::function<void(std::size_t)>& before,
                         const std::function<void()>& call);

} // namespace tests
