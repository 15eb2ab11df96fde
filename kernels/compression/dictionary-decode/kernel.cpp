#include "dictionary-decode.table.hpp" // generated from the files beside this one
#include "dictionary.hpp"
#include "kernels/compression/inputs.hpp"
#include <array>
#include <unordered_map>
#include <vector>

namespace {

using namespace std::literals;

// Words of four bytes.
constexpr auto abc = "\4aaaabbbbcccc"sv;

/// The value of eight bytes, 64 times.
constexpr auto sixty_four = [] {
    std::array<char, 64 * 8> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = char('1' + i % 8);
    return all;
}();

// By hand from the format.
constexpr kernels::Answer answers[]{
    {.in = "\2"sv, .out = "", .param = abc},
    // Three times index 1; a group of eight: 0, 1, 2, 0, 1, 2, 0 and padding of 3.
    {.in = "\2\x6\1"sv, .out = "bbbbbbbbbbbb", .param = abc},
    {.in = "\2\3\x24\xc9"sv, .out = "aaaabbbbccccaaaabbbbccccaaaa", .param = abc},
    // No bits: all are the first.
    {.in = "\0\4"sv, .out = "aaaaaaaa", .param = abc},
    // Values of eight bytes, and a number of two: 128 / 2 times index 0, in three bytes.
    {.in = "\x11\x80\1\0\0\0"sv,
     .out = {sixty_four.data(), sixty_four.size()},
     .param = "\x8"
              "12345678"sv},
    // Nothing at all; 33 bits; no index; an index that the dictionary does not have; a number without end.
    {.in = "", .out = {}, .param = abc, .reject = true},
    {.in = "\x21\x6\1\0\0\0\0"sv, .out = {}, .param = abc, .reject = true},
    {.in = "\2\x6"sv, .out = {}, .param = abc, .reject = true},
    {.in = "\2\x6\3"sv, .out = {}, .param = abc, .reject = true},
    {.in = "\2\x80\x80\x80\x80\x80\1"sv, .out = {}, .param = abc, .reject = true},
};

/// Some room: a run may stand for any number of values.
std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return in * 8; }

/// A byte for the width; at most a number for each eight values and their packed indices.
std::size_t encoded_bound(kernels::Bytes, std::size_t data) noexcept {
    const std::size_t groups = data / 4 / dictionary::in_group + 1;
    return 1 + groups * (dictionary::most_header + dictionary::in_group * 4);
}

class Writer {
public:
    Writer(kernels::Sink out, unsigned width) : out_(out), width_(width) { put(width); }

    void repeat(std::size_t n, std::uint32_t index) {
        number(2 * n);
        for (unsigned bit = 0; bit < width_; bit += 8) put(index >> bit);
    }
    /// Whole groups.
    void pack(std::span<const std::uint32_t> indices) {
        number(2 * (indices.size() / dictionary::in_group) + 1);
        std::uint64_t bits = 0;
        unsigned held = 0;
        for (const std::uint32_t index : indices) {
            bits |= std::uint64_t{index} << held;
            for (held += width_; held >= 8; held -= 8, bits >>= 8) put(bits);
        }
    }
    std::size_t done() const { return done_; }

private:
    void put(std::uint64_t byte) { out_[done_++] = std::byte(byte); }
    void number(std::uint64_t n) {
        for (; n >= 0x80; n >>= 7) put(n | 0x80);
        put(n);
    }

    kernels::Sink out_;
    unsigned width_;
    std::size_t done_ = 0;
};

/// Eight equal values or more are a run of their own; all others are packed.
std::size_t encode(kernels::Bytes param, kernels::Bytes data, kernels::Sink out) noexcept {
    const dictionary::Dictionary d = dictionary::of_param(param);
    if (data.size() % d.size != 0) return kernels::rejected;
    const auto value = [&](const std::byte* p) {
        std::uint64_t v = 0;
        std::memcpy(&v, p, d.size);
        return v;
    };
    std::unordered_map<std::uint64_t, std::uint32_t> index_of;
    for (std::size_t i = 0; i < d.count; ++i)
        index_of.try_emplace(value(d.values + i * d.size), std::uint32_t(i));
    std::vector<std::uint32_t> indices;
    for (std::size_t at = 0; at < data.size(); at += d.size) {
        const auto found = index_of.find(value(&data[at]));
        if (found == index_of.end()) return kernels::rejected;
        indices.push_back(found->second);
    }
    const std::size_t values = indices.size(), group = dictionary::in_group;
    indices.resize((values + group - 1) / group * group);
    const auto equal = [&](std::size_t from) {
        std::size_t to = from;
        while (to < values && indices[to] == indices[from]) ++to;
        return to - from;
    };
    Writer to(out, d.count > 1 ? unsigned(std::bit_width(d.count - 1)) : 0);
    for (std::size_t at = 0; at < values;) {
        if (const std::size_t n = equal(at); n >= group) {
            to.repeat(n, indices[at]);
            at += n;
            continue;
        }
        std::size_t end = at + group;
        while (end < values && equal(end) < group) end += group;
        // Behind a run the groups begin anywhere; the last one may need what was not there before.
        indices.resize(std::max(indices.size(), end));
        to.pack(std::span(indices).subspan(at, end - at));
        at = end;
    }
    return to.done();
}

/// A dictionary of `count` values that look random and are not equal.
template <class T, std::size_t count>
constexpr auto made = [] {
    std::array<char, 1 + count * sizeof(T)> param{};
    param[0] = sizeof(T);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t byte = 0; byte < sizeof(T); ++byte)
            param[1 + i * sizeof(T) + byte] = char(T(T(i + 1) * T(0x9e3779b97f4a7c15)) >> 8 * byte);
    return param;
}();

/// A column of its values: the nth about 1/n as often as the first, and now and then one again and again.
template <class T, std::size_t count>
void fill(kernels::Sink out, std::uint64_t seed) noexcept {
    generate::Random numbers(seed);
    constexpr auto bits = std::uint32_t(std::bit_width(count - 1));
    std::uint32_t again = 0, index = 0;
    compression::fill_column<T>(out, [&] {
        if (again > 0) {
            --again;
        } else {
            index = numbers.below(2u << numbers.below(bits)) % count;
            if (numbers.below(500) == 0) again = 8 + numbers.below(200);
        }
        return T(T(index + 1) * T(0x9e3779b97f4a7c15));
    });
}

template <class T, std::size_t count>
constexpr kernels::Input column(std::string_view name) {
    return {.name = name, .fill = fill<T, count>, .param = {made<T, count>.data(), made<T, count>.size()}};
}

constexpr kernels::Input inputs[]{
    column<std::uint32_t, 1000>("thousand"),
    column<std::uint32_t, 16>("sixteen"),
    column<std::uint64_t, 2000>("long"),
    column<std::uint64_t, 10>("long-few"),
};

} // namespace

constinit const kernels::Kernel kernels::dictionary_decode{
    .family = "compression",
    .name = "dictionary-decode",
    .summary =
        "decoding of a column page by its dictionary: data warehouses (Apache Parquet, RLE_DICTIONARY)",
    .rate = Rate::out,
    .bound = bound,
    .encoder = {encode, encoded_bound},
    .writes = true,
    .answers = answers,
    .inputs = inputs,
    .variants = dictionary_decode_variants,
};
