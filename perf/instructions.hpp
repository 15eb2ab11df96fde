#pragma once
// Instructions whose throughput is a ceiling: one row a unit of the processor and a form of its instruction.
// Everything is inline assembly: what is counted is what is run, whatever the compiler's flags.
#include "kernels/isa.hpp"
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace perf {

enum class Operand {
    registers,
    memory,    ///< streams over buffers that fit in a cache, or do not
    streaming, ///< stores past the caches: for buffers that fit in none
};

struct Instruction {
    std::string_view unit;     ///< "aes", "load"
    std::string_view variant;  ///< the form, named as a row of cmake/isa.cmake: "avx512"
    std::string_view mnemonic; ///< "vaesenc zmm"
    isa::Mask needs;
    Operand operand;
    std::uint64_t turn;  ///< instructions of one turn of the loop
    std::uint64_t width; ///< bytes that one serves; 0: a vector of SVE, whose length the machine decides

    /// Executes `turns` x `turn` instructions. In registers: twelve (CRC: eight) independent chains, so that
    /// throughput limits and not latency; returns the sum of their low 64 bits, which no instruction left out
    /// would give. In memory: reads turns x turn_bytes() from `from`, writes as many to `to`; both are
    /// aligned to 64 bytes and a store writes what `from` begins with.
    std::uint64_t (*run)(std::uint64_t turns, std::byte* to, const std::byte* from) noexcept;
    /// The same loop with an eighth as many instructions a turn: eight turns of it must give what one turn of
    /// `run` gives. Null in memory, where the result is there to be seen.
    std::uint64_t (*run_eighth)(std::uint64_t turns, std::byte* to, const std::byte* from) noexcept;

    std::uint64_t bytes() const noexcept { return width ? width : isa::vector_length(); }
    std::uint64_t turn_bytes() const noexcept { return turn * bytes(); }
};

/// All forms of this architecture, by unit and then from weak to strong, whether they run here or not.
std::span<const Instruction> instructions() noexcept;

} // namespace perf
