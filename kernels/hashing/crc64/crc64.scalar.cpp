// The definition: one bit at a time, the polynomial in reflected form (ECMA-182, annex B, and the .xz file
// format; NVM Express, NVM Command Set, 64b CRC).
// Plain Armv8-A has no variant of its own: by TBL, as CRC-32's, 128 bytes would take 128 look-ups, each with
// an addition and the load of a table, no less than tables read word by word.
#include "kernels/hashing/crc/definition.hpp"
#include "kernels/variant.hpp"

namespace {

constexpr std::uint64_t xz = 0xc96c5795d7870f42, nvme = 0x9a6c9329ac4bc9b5;

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    return write(by_definition(state.empty() ? xz : nvme, in), out);
}

} // namespace

VARIANT(.run = run, .note = "one bit at a time: the definition");
