#pragma once
// Which CPU features a variant was compiled for, and which of them the running machine has.
#include <cstdint>
#include <string>

namespace isa {

/// One bit a feature, in the order of isa.def. An enum class, so that a mask is never taken for a number.
enum class Mask : std::uint64_t {};

constexpr Mask operator|(Mask a, Mask b) { return Mask(std::uint64_t(a) | std::uint64_t(b)); }
constexpr Mask minus(Mask a, Mask b) { return Mask(std::uint64_t(a) & ~std::uint64_t(b)); }
constexpr bool within(Mask need, Mask have) { return minus(need, have) == Mask{}; }

enum Feature : unsigned {
#define ISA(name, ...) name,
#include "isa.def"
#undef ISA
    feature_count
};

/// What this processor and this kernel offer to a program; asked once.
Mask host() noexcept;

/// The features of a mask by name, separated by spaces: "sse4.2 pclmul"; "" for none.
std::string names(Mask);

/// The length of an SVE vector in bytes, 0 where there is no SVE.
unsigned vector_length() noexcept;

namespace { // internal linkage on purpose: the value differs from file to file

#define ISA_TEXT(x) #x
// A macro that is not predefined stays as it is spelt, with a leading underscore; a predefined one becomes 1.
#define ISA_PREDEFINED(x) (ISA_TEXT(x)[0] != '_')
/// What the compiler may emit in the file that calls this.
[[maybe_unused]] consteval Mask this_file() {
    std::uint64_t mask = 0;
#define ISA(name, macro, ...)                                                                                \
    if (ISA_PREDEFINED(macro)) mask |= std::uint64_t{1} << name;
#include "isa.def"
#undef ISA
    return Mask(mask);
}
#undef ISA_PREDEFINED

} // namespace
} // namespace isa
