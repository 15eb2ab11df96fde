#pragma once
// The masks of eight blocks are the words of one vector, as in kernels/json/structure/avx512_vbmi2.hpp: all
// logic is done for 512 bytes at once, the bits of the depth too. VPCOMPRESSB lists the bits of a word.
#include "kernels/json/structure/avx512.hpp"
#include "kernels/json/structure/avx512_vbmi2.hpp"
#include "kernels/main_loop.hpp"
#include "select.hpp"

namespace {

struct SelectClasses {
    enum Class : char { other, quote_mark, reverse_solidus, open, close, separator, control };
    alignas(64) static constexpr auto of = [] {
        std::array<char, 128> all{};
        for (std::size_t c = 0; c < ' '; ++c) all[c] = control;
        all['{'] = all['['] = open, all['}'] = all[']'] = close, all[':'] = all[','] = separator;
        all['"'] = quote_mark, all['\\'] = reverse_solidus;
        return all;
    }();
};

struct SelectPlanes : PlanesOf<SelectClasses> {
    using PlanesOf::PlanesOf;
    __m512i quote() const noexcept { return any<SelectClasses::quote_mark>(); }
    __m512i backslash() const noexcept { return any<SelectClasses::reverse_solidus>(); }
};

struct Levels512 {
    __m512i zero, one;
};

/// As Depth, eight blocks a step.
class Depth512 {
public:
    Levels512 next(__m512i open, __m512i close) noexcept {
        constexpr int a = first_of_three, b = second_of_three, c = third_of_three;
        const __m512i brackets = _mm512_or_si512(open, close);
        unsigned odd[3]{odd_[0], odd_[1], odd_[2]};
        const __m512i first = prefix_xor512(brackets, odd[0]),
                      to_second = logic<a&(b ^ c)>(brackets, first, open);
        const __m512i second = prefix_xor512(to_second, odd[1]),
                      to_third = logic<a&(b ^ c)>(to_second, second, open);
        const __m512i third = prefix_xor512(to_third, odd[2]), over = logic<a&(b ^ c)>(to_third, third, open);
        if (eights_ || _mm512_test_epi64_mask(over, over)) [[unlikely]] {
            Levels512 levels;
            *this = counted(*this, open, close, levels);
            return levels;
        }
        odd_[0] = odd[0], odd_[1] = odd[1], odd_[2] = odd[2];
        return {logic<0xff & ~(a | b | c)>(first, second, third), logic<a & ~(b | c)>(first, second, third)};
    }
    bool failed() const noexcept { return failed_; }
    bool balanced() const noexcept { return (odd_[0] | odd_[1] | odd_[2] | eights_) == 0; }

private:
    [[gnu::noinline]] static Depth512 counted(Depth512 d, __m512i open, __m512i close,
                                              Levels512& levels) noexcept {
        alignas(64) std::uint64_t opened[8], closed[8], zero[8], one[8];
        _mm512_store_si512(opened, open);
        _mm512_store_si512(closed, close);
        Depth<StructureAvx512> depth(d.eights_ * 8 + (d.odd_[2] & 4) + (d.odd_[1] & 2) + (d.odd_[0] & 1));
        for (std::size_t i = 0; i < 8; ++i) {
            const Levels some = depth.next(opened[i], closed[i]);
            zero[i] = some.zero, one[i] = some.one;
        }
        levels = {_mm512_load_si512(zero), _mm512_load_si512(one)};
        const std::uint64_t value = depth.value();
        for (int bit = 0; bit < 3; ++bit) d.odd_[bit] = 0u - unsigned(value >> bit & 1);
        d.eights_ = value / 8;
        d.failed_ |= depth.failed();
        return d;
    }

    unsigned odd_[3]{}; // all bits
    std::uint64_t eights_ = 0;
    bool failed_ = false;
};

/// Three passes over a chunk, as each is a chain of instructions that wait for one another, and only short
/// ones of several batches are under way at once.
class Blocks512 {
public:
    [[gnu::noinline]] static std::uint32_t* list(Blocks512& state, const std::byte* const p, std::size_t size,
                                                 std::uint32_t at, std::uint32_t* to) noexcept {
        alignas(64) Outside outside[chunk / batch_size];
        alignas(64) std::uint64_t words[chunk / block_size];
        const std::size_t whole = size / batch_size, batches = (size + batch_size - 1) / batch_size;
        Strings512 strings = state.strings_;
        __m512i forbidden = state.forbidden_;
        for (std::size_t i = 0; i < whole; ++i) {
            MAIN_LOOP("strings", .bytes = batch_size);
            outside[i] = look(strings, forbidden, p + i * batch_size);
        }
        if (whole < batches) {
            alignas(64) std::byte last[batch_size];
            std::memset(last, ' ', sizeof last);
            std::memcpy(last, p + whole * batch_size, size % batch_size);
            outside[whole] = look(strings, forbidden, last);
        }
        state.strings_ = strings, state.forbidden_ = forbidden;
        Depth512 depth = state.depth_;
        for (std::size_t i = 0; i < batches; ++i) {
            MAIN_LOOP("depth", .bytes = batch_size);
            constexpr int a = first_of_three, b = second_of_three, c = third_of_three;
            const Outside& o = outside[i];
            const Levels512 levels = depth.next(o.open, o.close);
            const __m512i ends = logic<(a | b) & c>(o.close, o.control, levels.zero);
            _mm512_store_si512(words + i * batch_blocks, logic<a | (b & c)>(ends, o.separator, levels.one));
        }
        state.depth_ = depth;
        for (std::size_t i = 0; i < batches * batch_blocks; ++i) {
            MAIN_LOOP("list", .bytes = block_size);
            to = list_word(to, at + std::uint32_t(i * block_size), words[i]);
        }
        return to;
    }
    bool failed() const noexcept { return _mm512_test_epi64_mask(forbidden_, forbidden_) || depth_.failed(); }
    bool whole() const noexcept { return !strings_.open() && depth_.balanced(); }

private:
    /// What stands outside strings.
    struct Outside {
        __m512i open, close, separator, control;
    };
    [[gnu::always_inline]] static Outside look(Strings512& strings, __m512i& forbidden,
                                               const std::byte* p) noexcept {
        constexpr int a = first_of_three, b = second_of_three, c = third_of_three;
        using C = SelectClasses;
        const SelectPlanes planes([p](std::size_t i) { return _mm512_loadu_si512(p + i * block_size); });
        const __m512i inside = strings.next(planes).inside, control = planes.any<C::control>();
        forbidden = logic<a | (b & c)>(forbidden, control, inside);
        return {.open = _mm512_andnot_si512(inside, planes.any<C::open>()),
                .close = _mm512_andnot_si512(inside, planes.any<C::close>()),
                .separator = _mm512_andnot_si512(inside, planes.any<C::separator>()),
                .control = _mm512_andnot_si512(inside, control)};
    }
    static std::uint32_t* list_word(std::uint32_t* to, std::uint32_t offset, std::uint64_t mask) noexcept {
        const __m512i found = compressed(mask, _mm512_load_si512(rising.data()));
        const __m512i base = _mm512_set1_epi32(int(offset));
        const auto store = [&](std::size_t i, __m128i some) {
            _mm512_storeu_si512(to + 16 * i, _mm512_add_epi32(_mm512_cvtepu8_epi32(some), base));
        };
        const auto count = std::size_t(std::popcount(mask));
        store(0, _mm512_castsi512_si128(found));
        if (count > 16) [[unlikely]] {
            store(1, _mm512_extracti32x4_epi32(found, 1));
            store(2, _mm512_extracti32x4_epi32(found, 2));
            store(3, _mm512_extracti32x4_epi32(found, 3));
        }
        return to + count;
    }

    alignas(64) static constexpr auto rising = [] {
        std::array<std::uint8_t, 64> all{};
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = std::uint8_t(i);
        return all;
    }();

    Strings512 strings_;
    Depth512 depth_;
    __m512i forbidden_ = _mm512_setzero_si512();
};

struct SelectVbmi2 {
    template <class>
    using BlocksOf = Blocks512;
};

} // namespace
