#pragma once
// A logarithm just for this kernel, in place: of normal numbers only, and with an absolute error that is
// small, not a relative one. x = 2^e * (1 + m) with 1 + m between sqrt(1/2) and sqrt(2), and log2(x) = e + m
// * P(m).
#include <bit>
#include <cstdint>

namespace {

constexpr float sqrt_half = 0.70710678F;
constexpr auto sqrt_half_bits = std::bit_cast<std::int32_t>(sqrt_half);
constexpr int mantissa_bits = 23;
constexpr std::int32_t exponent_mask = -1 << mantissa_bits; // and the sign

/// P, highest power first: the polynomial of this degree whose greatest error of m * P(m) is least (Remez
/// exchange): 4.4e-7.
constexpr float log2_terms[]{0.144520618F, -0.265592141F, 0.302074404F, -0.359869637F,
                             0.480181411F, -0.721351053F, 1.44270445F};

} // namespace
