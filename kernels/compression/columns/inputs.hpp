#pragma once
// Columns of elements of each size.
#include "kernels/compression/inputs.hpp"

namespace compression {

/// Sound: 16-bit samples of a wave that swells and fades, with some noise.
inline void fill_samples(kernels::Sink out, std::uint64_t seed) noexcept {
    generate::Random drawn(seed);
    int at = 0, speed = 0;
    fill_column<std::int16_t>(out, [&] {
        speed += (int(drawn.below(257)) - 128) - at / 128; // a spring, and what shakes it
        speed -= speed / 64;
        at += speed / 4;
        return std::int16_t(at > 32767 ? 32767 : at < -32768 ? -32768 : at);
    });
}

/// Prices in cents as doubles, that rise and fall.
inline void fill_prices(kernels::Sink out, std::uint64_t seed) noexcept {
    generate::Random drawn(seed);
    int cents = 1000000;
    fill_column<double>(out, [&] {
        cents += int(drawn.below(201)) - 100;
        return double(cents) / 100;
    });
}

/// Points of a time series: nanoseconds that rise by about a second, and a value beside each.
struct Point {
    std::uint64_t time;
    double value;
};
inline void fill_points(kernels::Sink out, std::uint64_t seed) noexcept {
    generate::Random drawn(seed);
    std::uint64_t time = 1573430400000000000;
    int tenths = 500;
    fill_column<Point>(out, [&] {
        time += 999500000 + drawn.below(1000000);
        tenths += int(drawn.below(11)) - 5;
        return Point{time, double(tenths) / 10};
    });
}

/// The parameter is an element's size in bytes.
inline constexpr kernels::Input column_inputs[]{
    {.name = "readings", .fill = fill_readings, .param = "\x04"},
    {.name = "samples", .fill = fill_samples, .param = "\x02"},
    {.name = "times", .fill = fill_times, .param = "\x04"},
    {.name = "ids", .fill = fill_ids, .param = "\x04"},
    {.name = "prices", .fill = fill_prices, .param = "\x08"},
    {.name = "points", .fill = fill_points, .param = "\x10"},
};

} // namespace compression
