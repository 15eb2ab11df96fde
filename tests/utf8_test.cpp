// Every variant of the kernel utf8 on all the ways in which bytes can stand together: the validator's answer
// must be that of a decoder written here another way, by arithmetic on the code point.
#include "guarded.hpp"
#include "kernels/kernel.hpp"
#include <algorithm>
#include <bit>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace {

using kernels::Bytes, kernels::Variant;
using Text = std::vector<std::uint8_t>;

bool decodes(std::span<const std::uint8_t> in) {
    constexpr std::uint32_t least[]{0, 0, 0x80, 0x800, 0x10000};
    for (std::size_t i = 0; i < in.size();) {
        const auto ones = std::size_t(std::countl_one(in[i]));
        const std::size_t length = std::max(ones, std::size_t{1});
        if (ones == 1 || ones > 4 || length > in.size() - i) return false;
        std::uint32_t code = in[i] & 0x7fu >> ones;
        for (std::size_t k = 1; k < length; ++k) {
            if (in[i + k] >> 6 != 2) return false;
            code = code << 6 | (in[i + k] & 0x3f);
        }
        if (code < least[ones] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return false;
        i += length;
    }
    return true;
}

std::vector<const Variant*> variants() {
    for (const kernels::Kernel* kernel : kernels::all()) {
        if (kernel->name != "utf8") continue;
        std::vector<const Variant*> runnable;
        std::ranges::copy_if(kernel->variants, std::back_inserter(runnable),
                             [](const Variant* v) { return kernels::runnable(*v); });
        return runnable;
    }
    return {};
}

std::string shown(std::span<const std::uint8_t> bytes) {
    std::string text;
    for (const auto byte : bytes) text += testing::PrintToString(unsigned(byte)) + " ";
    return text;
}

// The first and the last byte of each range that any row of Table 3-7 names.
constexpr std::uint8_t edges[]{0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf,
                               0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff};
// For the bytes behind the second, where all continuation bytes are alike.
constexpr std::uint8_t later[]{0x00, 0x7f, 0x80, 0xbf, 0xc2, 0xe1, 0xf1, 0xff};

class Utf8Test : public testing::TestWithParam<const Variant*> {
protected:
    bool accepts(std::span<const std::uint8_t> in) const {
        const std::size_t result = GetParam()->run({}, std::as_bytes(in), {});
        EXPECT_TRUE(result == 0 || result == kernels::rejected) << result;
        return result == 0;
    }

    /// The sequence alone and at some place of a longer text.
    void compare(std::span<const std::uint8_t> sequence) {
        const bool valid = decodes(sequence);
        ASSERT_EQ(accepts(sequence), valid) << shown(sequence);
        const auto at =
            text_.begin() + std::ptrdiff_t(place_ = (place_ + 7) % (text_.size() - sequence.size()));
        std::ranges::copy(sequence, at);
        ASSERT_EQ(accepts(text_), valid) << shown(sequence) << "at " << place_;
        std::fill_n(at, sequence.size(), 'a');
    }

private:
    Text text_ = Text(331, 'a');
    std::size_t place_ = 0;
};

TEST_P(Utf8Test, AllPairs) {
    for (unsigned i = 0; i < 0x10000; ++i) {
        const std::uint8_t pair[]{std::uint8_t(i >> 8), std::uint8_t(i)};
        ASSERT_NO_FATAL_FAILURE(compare(pair));
    }
}

TEST_P(Utf8Test, AllPairsAndAThird) {
    for (unsigned i = 0; i < 0x10000; ++i)
        for (const auto third : {0x7f, 0x80, 0xbf, 0xc2}) {
            const std::uint8_t bytes[]{std::uint8_t(i >> 8), std::uint8_t(i), std::uint8_t(third)};
            ASSERT_EQ(accepts(bytes), decodes(bytes)) << shown(bytes);
        }
}

TEST_P(Utf8Test, FourBytes) {
    for (const auto a : edges)
        for (const auto b : edges)
            for (const auto c : later)
                for (const auto d : later) {
                    const std::uint8_t bytes[]{a, b, c, d};
                    ASSERT_NO_FATAL_FAILURE(compare(bytes));
                }
}

// One sequence at every place of a text of each kind, the text going on behind it or not.
TEST_P(Utf8Test, AtEveryPlace) {
    const Text fillers[]{{'a'}, {0xc3, 0xa9}, {0xe4, 0xb8, 0xad}, {0xf0, 0x9f, 0x98, 0x80}};
    const Text sequences[]{{0x80},
                           {0xc2},
                           {0xff},
                           {0xc1, 0x80},
                           {0xdf, 0xbf},
                           {0xe0, 0x9f, 0xbf},
                           {0xe1, 0x80},
                           {0xed, 0x9f, 0xbf},
                           {0xed, 0xa0, 0x80},
                           {0xf0, 0x8f, 0xbf, 0xbf},
                           {0xf0, 0x90, 0x80},
                           {0xf4, 0x8f, 0xbf, 0xbf},
                           {0xf4, 0x90, 0x80, 0x80},
                           {0xf1, 0x80, 0x80, 0x80, 0x80}};
    constexpr std::size_t size = 700;
    for (const Text& filler : fillers)
        for (const Text& sequence : sequences) {
            const bool valid = decodes(sequence);
            Text text;
            while (text.size() < size) {
                const std::size_t place = text.size();
                text.insert(text.end(), sequence.begin(), sequence.end());
                ASSERT_EQ(accepts(text), valid) << shown(sequence) << "at the end, " << place;
                while (text.size() < size) text.insert(text.end(), filler.begin(), filler.end());
                ASSERT_EQ(accepts(text), valid) << shown(sequence) << "at " << place;
                text.resize(place);
                text.insert(text.end(), filler.begin(), filler.end());
            }
        }
}

// Text of every size against an inaccessible page, in front of it and behind it, each kind of text cut
// anywhere.
TEST_P(Utf8Test, ReadsNothingOutside) {
    constexpr std::size_t most = 400;
    const tests::Guarded room(most);
    const Text fillers[]{{0xc3, 0xa9}, {0xe4, 0xb8, 0xad}, {0xf0, 0x9f, 0x98, 0x80}, {0x80}};
    for (const Text& filler : fillers)
        for (std::size_t first = 0; first < filler.size(); ++first)
            for (std::size_t size = 0; size <= most; ++size)
                for (const kernels::Sink place : {room.front(size), room.back(size)}) {
                    Text text;
                    for (std::size_t i = 0; i < size; ++i)
                        text.push_back(filler[(first + i) % filler.size()]);
                    std::ranges::copy(std::as_bytes(std::span(text)), place.begin());
                    const std::size_t want = decodes(text) ? 0 : kernels::rejected;
                    ASSERT_EQ(GetParam()->run({}, place, {}), want) << size << " bytes of " << shown(filler);
                }
}

INSTANTIATE_TEST_SUITE_P(Table, Utf8Test, testing::ValuesIn(variants()), [](const auto& row) {
    std::string name(row.param->name);
    std::ranges::replace_if(
        name, [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
});

TEST(Utf8, MakesACutOfRealTextValid) {
    const Text text{'a', 0xc3, 0xa9, 0xe4, 0xb8, 0xad, 0xf0, 0x9f, 0x98, 0x80};
    for (const kernels::Kernel* kernel : kernels::all()) {
        if (kernel->name != "utf8") continue;
        for (std::size_t size = 0; size <= text.size(); ++size) {
            Text cut(text.begin(), text.begin() + std::ptrdiff_t(size));
            kernel->fit(std::as_writable_bytes(std::span(cut)));
            EXPECT_TRUE(decodes(cut)) << size;
            EXPECT_EQ(decodes(std::span(text).first(size)),
                      std::ranges::equal(cut, std::span(text).first(size)));
        }
        for (const kernels::Input& input : kernel->inputs)
            for (std::size_t size = 0; input.fill && size <= 3000; ++size) {
                Text in(size, 0xff);
                input.fill(std::as_writable_bytes(std::span(in)), size);
                ASSERT_TRUE(decodes(in)) << input.name << ", " << size << " bytes";
            }
    }
}

} // namespace
