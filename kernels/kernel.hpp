#pragma once
// The whole vocabulary. A Kernel is a pure function on bytes, a Variant is one way to compute it. The build
// makes the table of all of them from the folder tree (cmake/kernels.cmake): one folder a kernel, one file a
// variant.
#include "isa.hpp"
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace kernels {

using Bytes = std::span<const std::byte>;
using Sink = std::span<std::byte>;

/// What a Run returns instead of a length when it refuses its input: bad UTF-8, a bad tag, bad JSON, more
/// than `out` has room for. What `out` holds is then unspecified, but in the family `crypto` it is untouched:
/// nobody sees a text before its tag is known to be right. A peer may have written all the same.
inline constexpr std::size_t rejected = ~std::size_t{};

/// Room and alignment of the state that a Prepare fills.
inline constexpr std::size_t state_room = std::size_t{64} * 1024;
inline constexpr std::size_t state_alignment = 64;

/// The timed call: reads `in` (and `state`), writes at most bound(...) bytes to `out`, returns how many, or
/// `rejected`. Pure, allocates nothing, keeps nothing; `in` and `out` do not overlap, need no alignment, and
/// nothing outside them is touched.
using Run = std::size_t (*)(Bytes state, Bytes in, Sink out) noexcept;

/// Builds, outside the timed call, what a caller would keep between calls (an expanded key, a context).
/// `state` is zeroed, state_room bytes, aligned to state_alignment. Returns the bytes used. A peer may keep a
/// pointer to a context of its own there; its Release frees it.
using Prepare = std::size_t (*)(Bytes param, Sink state) noexcept;
using Release = void (*)(Sink state) noexcept;

struct Variant {
    std::string_view name;     ///< from the file's name: "neon.x4", "neon-on-avx2", "peer.isal"
    isa::Mask needs{};         ///< what the compiler was allowed to emit in that file
    Run run = nullptr;         ///< null: this build has no such code, and note says why
    Prepare prepare = nullptr; ///< null: the state is the parameter itself
    Release release = nullptr; ///< null: nothing to free
    std::string_view note;     ///< the idea in one line
    bool leaks = false; ///< its branches or addresses depend on secrets: a definition by tables may do that
};

/// A known answer, bytes as the standard prints them.
struct Answer {
    std::string_view in, out, param{};
    bool reject = false;   ///< the input must be refused; out is then ignored
    std::size_t times = 1; ///< the input is `in` so often
};

/// A kind of data to run on: a seeded generator, or a real file that a package brings.
struct Input {
    std::string_view name; ///< "random", "text"; no spaces
    void (*fill)(Sink out,
                 std::uint64_t seed) noexcept = nullptr; ///< same seed, same bytes, on every machine
    std::string_view file{}; ///< else: an absolute path; its bytes are repeated or cut to the size asked for
    std::string_view package{}; ///< and the Debian package that brings it
    std::string_view param{};   ///< handed to Prepare: key, nonce, block size
};

/// Which side the throughput of a kernel counts: compressors count what goes in, decompressors what comes
/// out.
enum class Rate { in, out };

/// Work of a unit of the processor that every known way to compute the kernel takes.
struct Need {
    std::string_view unit; ///< of perf/instructions.cpp: "crc", "add"
    double bytes;          ///< bytes that its instructions serve, for each byte of the kernel's throughput
};

/// How the input of a decoder is made of data: `run` writes at most bound(...) bytes.
struct Encoder {
    std::size_t (*run)(Bytes param, Bytes data, Sink out) noexcept = nullptr;
    std::size_t (*bound)(Bytes param, std::size_t data) noexcept = nullptr;
};

/// Bytes of a parameter.
struct Range {
    std::size_t at = 0, size = 0;
};

struct Kernel {
    std::string_view family, name; ///< the names of its two folders
    std::string_view summary;      ///< what it computes and the standard that says so, in one line
    Rate rate = Rate::in;
    std::size_t (*bound)(Bytes param, std::size_t in) noexcept = nullptr; ///< room that the output may need
    /// Makes a cut of real data acceptable again (a character cut in half); null: any bytes will do.
    void (*fit)(Sink cut) noexcept = nullptr;
    /// Whether `got` is as right as scalar's `want`; null: the bytes must be equal.
    bool (*same)(Bytes in, Bytes want, Bytes got) noexcept = nullptr;
    /// A decoder: sizes are those of the data, its input is what `encoder` makes of them, and `out` has room
    /// for just the data. Any other input it may refuse, whatever its bytes are, and touches nothing
    /// outside its buffers. Else run is null.
    Encoder encoder{};
    /// How many records a call works through, told by what it read and wrote; null: bytes are all there is to
    /// count.
    std::uint64_t (*records)(Bytes in, Bytes out) noexcept = nullptr;
    bool compresses = false; ///< what comes out of it is meant to be shorter: samples have the ratio
    bool writes =
        false; ///< about as many bytes as it reads: memory's ceiling is that of a copy, not of a load
    /// Units that bound it; several can each do the work, side by side. Empty: only memory bounds it.
    std::span<const Need> needs{};
    /// The secret part of a parameter. In the family `crypto` the input is secret as well, and no variant's
    /// branches or addresses depend on secrets, unless it `leaks`; tests/secrets holds them to that.
    Range key{};
    std::string_view no_sve{}; ///< why no variant is written for SVE
    std::span<const Answer> answers;
    std::span<const Input> inputs; ///< the first one is what the quick suite runs
    std::span<const Variant* const>
        variants; ///< scalar first, then as the rows of cmake/isa.cmake; generated
};

/// Every kernel, by family and name; generated from the folder tree.
std::span<const Kernel* const> all() noexcept;

/// How a variant came to be.
enum class Kind {
    native,     ///< written for this processor; scalar too
    translated, ///< written for another processor, translated by SIMDe: "neon-on-avx2"
    compiler,   ///< the scalar file with the compiler's vectoriser let loose: "scalar-on-avx2"
    peer,       ///< the best library that does the same: "peer.isal"
};

constexpr Kind kind(const Variant& variant) {
    if (variant.name.starts_with("peer.")) return Kind::peer;
    if (variant.name.find("-on-") == variant.name.npos) return Kind::native;
    return variant.name.starts_with("scalar") ? Kind::compiler : Kind::translated;
}

constexpr std::string_view name(Kind kind) {
    constexpr std::string_view names[]{"native", "translated", "compiler", "peer"};
    return names[std::size_t(kind)];
}

inline bool runnable(const Variant& variant) noexcept {
    return variant.run != nullptr && isa::within(variant.needs, isa::host());
}

inline Bytes bytes(std::string_view text) noexcept { return std::as_bytes(std::span(text)); }

} // namespace kernels
