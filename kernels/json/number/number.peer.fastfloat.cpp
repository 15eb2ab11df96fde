// fast_float, number by number. Its newer versions can be told to be strict, and read integers too.
#include "kernels/json/number/peers.hpp"
#include "kernels/variant.hpp"
#include <algorithm>
#include <bit>
#include <cassert>
#include <cctype>
#include <cfloat>
#include <cinttypes>
#include <climits>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <limits>
#include <version>
#if defined(__x86_64__)
#include <emmintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

// Its functions are templates: the linker must not mix them with those of other files.
namespace {
#include <fast_float/fast_float.h>
}

#ifdef FASTFLOAT_VERSION_MAJOR // newer versions
#define NOTE "from_chars"
#else
#define NOTE "from_chars; it reads no integers: std::from_chars in its place"
#endif

namespace {

const char* read_double(const char* p, const char* end, double& value) {
#ifdef FASTFLOAT_VERSION_MAJOR
    const auto [rest, error] = fast_float::from_chars(p, end, value, fast_float::chars_format::json);
#else
    if (!begins_well<double>(p, end)) return nullptr;
    const auto [rest, error] = fast_float::from_chars(p, end, value);
#endif
    // Newer versions call it out of range where infinity or zero is the nearest; older ones do not.
    const bool good = error == std::errc() || error == std::errc::result_out_of_range;
    return good && std::abs(value) <= std::numeric_limits<double>::max() ? rest : nullptr;
}

const char* read_int64(const char* p, const char* end, std::int64_t& value) {
    if (!begins_well<std::int64_t>(p, end)) return nullptr;
#ifdef FASTFLOAT_VERSION_MAJOR
    const auto [rest, error] = fast_float::from_chars(p, end, value);
#else
    const auto [rest, error] = std::from_chars(p, end, value);
#endif
    return error == std::errc() ? rest : nullptr;
}

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return param[0] == std::byte{'i'} ? read_column<std::int64_t>(in, out, read_int64)
                                      : read_column<double>(in, out, read_double);
}

} // namespace

VARIANT(.run = run, .note = "fast_float " PEER_VERSION ": " NOTE);
