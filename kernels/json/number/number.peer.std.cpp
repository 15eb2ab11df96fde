// std::from_chars of the standard library, number by number.
#include "kernels/json/number/peers.hpp"
#include "kernels/variant.hpp"

namespace {

/// Of a number out of range, whose value from_chars does not tell: whether it is too small, not too great.
bool is_tiny(const char* p, const char* end) {
    std::int64_t magnitude = 0; // how many digits its first one, not zero, stands before the dot
    bool begun = false, fraction = false;
    for (; p < end && *p != 'e' && *p != 'E'; ++p) {
        if (*p == '.') {
            fraction = true;
        } else if (*p >= '0' && *p <= '9') {
            begun = begun || *p != '0';
            magnitude += fraction ? -!begun : begun;
        }
    }
    if (p == end) return magnitude < 0;
    p += p[1] == '+' ? 2 : 1;
    std::int64_t exponent;
    if (std::from_chars(p, end, exponent).ec != std::errc()) return *p == '-';
    return exponent < -magnitude;
}

const char* read_double(const char* p, const char* end, double& value) {
    if (!begins_well<double>(p, end)) return nullptr;
    const auto [rest, error] = std::from_chars(p, end, value);
    if (error == std::errc()) return rest;
    if (error != std::errc::result_out_of_range || !is_tiny(p, rest)) return nullptr;
    value = *p == '-' ? -0.0 : 0.0;
    return rest;
}

const char* read_int64(const char* p, const char* end, std::int64_t& value) {
    if (!begins_well<std::int64_t>(p, end)) return nullptr;
    const auto [rest, error] = std::from_chars(p, end, value);
    return error == std::errc() ? rest : nullptr;
}

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return param[0] == std::byte{'i'} ? read_column<std::int64_t>(in, out, read_int64)
                                      : read_column<double>(in, out, read_double);
}

} // namespace

VARIANT(.run = run, .note = "libstdc++ of " PEER_VERSION ": std::from_chars");
