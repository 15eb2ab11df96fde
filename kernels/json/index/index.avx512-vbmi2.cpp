// Eight blocks a step, their masks as the words of one vector (structure/avx512_vbmi2.hpp): with the logic on
// masks, a block takes a dozen instructions before its offsets are written. Those of a step are written in
// the second step after it, when they are long known. VPCOMPRESSB puts the places of tokens in a row, VPERMB
// makes offsets of 16, whole vectors are stored, and the count moves the pointer: `out` has room. One class
// of the table tells the blocks that are not all ASCII, in which UTF-8 is checked. Langdale and Lemire,
// "Parsing gigabytes of JSON per second", VLDB Journal 28, 2019, section 3.1.
#include "kernels/json/structure/avx512_vbmi2.hpp"
#include "kernels/json/unicode/avx512_vbmi.hpp"
#include "kernels/main_loop.hpp"
#include "kernels/variant.hpp"
#include <bit>

namespace {

struct Utf8 : Avx512<Tables> {
    using Avx512::Avx512;
    /// The bytes before a vector are loaded, each time: what shuffles is busy with the masks.
    template <int n>
    static Vector before(Vector v) noexcept {
        return Avx512::before<n>(v);
    }
};

/// A single step takes longer than its blocks one by one.
constexpr std::size_t shortest_for_steps = 2 * batch_size;

/// As TokenClasses, but that all structural characters are one class, which leaves one for what may not be
/// ASCII.
struct IndexClasses {
    enum Class : char {
        other,
        quote_mark,
        reverse_solidus,
        structural,
        space,
        white_control,
        other_control,
        not_ascii // and 0x7f, as which all above is looked up
    };
    alignas(64) static constexpr auto of = [] {
        std::array<char, 128> all{};
        for (std::size_t i = 0; i < ' '; ++i) all[i] = other_control;
        for (const char byte : {'\t', '\n', '\r'}) all[std::size_t(byte)] = white_control;
        for (const char byte : {'{', '}', '[', ']', ':', ','}) all[std::size_t(byte)] = structural;
        all[' '] = space, all['"'] = quote_mark, all['\\'] = reverse_solidus, all[0x7f] = not_ascii;
        return all;
    }();
};

class IndexPlanes : public PlanesOf<IndexClasses> {
    using C = IndexClasses;

public:
    using PlanesOf::PlanesOf;
    __m512i quote() const noexcept { return any<C::quote_mark>(); }
    __m512i backslash() const noexcept { return any<C::reverse_solidus>(); }
    __m512i op() const noexcept { return any<C::structural>(); }
    __m512i white() const noexcept { return any<C::space, C::white_control>(); }
    __m512i control() const noexcept { return any<C::white_control, C::other_control>(); }
    __m512i op_or_white() const noexcept { return any<C::structural, C::space, C::white_control>(); }
    /// A bit a block.
    unsigned not_ascii() const noexcept {
        const __m512i bytes = any<C::not_ascii>();
        return _mm512_test_epi64_mask(bytes, bytes);
    }
};

/// Places in four blocks.
alignas(64) constexpr auto places = [] {
    std::array<std::uint8_t, 256> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = std::uint8_t(i);
    return all;
}();

/// For VPERMB: byte i of 16 as the lowest byte of word i, from byte 16 * j on.
alignas(64) constexpr auto spread = [] {
    std::array<std::array<std::uint8_t, 64>, 4> all{};
    for (std::size_t i = 0; i < 256; ++i) all[i / 64][i % 64] = std::uint8_t(i / 4);
    return all;
}();

/// Writes the offsets of the bits of a block, and returns the end of them. VPERMB replaces the lowest bytes
/// of the first offset of four blocks.
[[gnu::always_inline]] inline std::byte* write(std::byte* to, std::uint64_t bits, std::size_t offset,
                                               std::size_t first_place) noexcept {
    const __m512i found = compressed(bits, _mm512_load_si512(&places[first_place]));
    const __m512i base = _mm512_set1_epi32(int(offset));
    const auto count = std::size_t(std::popcount(bits));
    const auto put = [&](std::size_t i) {
        constexpr __mmask64 lowest = 0x1111111111111111;
        _mm512_storeu_si512(to + 64 * i,
                            _mm512_mask_permutexvar_epi8(base, lowest, _mm512_load_si512(&spread[i]), found));
    };
    put(0);
    if (count > 16) {
        put(1);
        if (count > 32) [[unlikely]]
            put(2), put(3);
    }
    return to + 4 * count;
}

/// All is inlined, so that no member has an address and lives in memory.
class Steps {
public:
    template <class Load>
    [[gnu::always_inline]] std::byte* next(std::byte* to, Load load, std::size_t offset) noexcept {
        const IndexPlanes planes(load);
        const Quoted512 quoted = strings_.next(planes);
        errors_ = logic<a | (b & c)>(errors_, planes.control(), quoted.inside);
        const __m512i starts = starts_.next(planes, quoted);
        not_ascii_ = planes.not_ascii();
        to = flush(to);
        waiting_ = starts;
        offset_ = offset;
        return to;
    }
    /// Writes what the step before the last one found.
    [[gnu::always_inline]] std::byte* flush(std::byte* to) noexcept {
        each<batch_blocks>([&](auto i) __attribute__((always_inline)) {
            to = write(to, bits_[i], offset_ - batch_size + i / 4 * places.size(), i % 4 * block_size);
        });
        _mm512_store_si512(bits_, waiting_);
        waiting_ = _mm512_setzero_si512();
        offset_ += batch_size;
        return to;
    }
    bool valid() const noexcept { return _mm512_test_epi8_mask(errors_, errors_) == 0; }
    /// Which blocks of the last step UTF-8 is to be checked in.
    unsigned not_ascii() const noexcept { return not_ascii_; }
    Strings<StructureAvx512> strings() const noexcept { return strings_.single(); }
    Starts starts() const noexcept { return starts_.single(); }

private:
    std::size_t offset_ = 0;
    unsigned not_ascii_ = 0;
    alignas(64) std::uint64_t bits_[batch_blocks]{};
    __m512i waiting_ = _mm512_setzero_si512(), errors_ = _mm512_setzero_si512();
    Strings512 strings_;
    Starts512 starts_;
};

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() > UINT32_MAX) return kernels::rejected;
    const std::byte* const begin = in.data();
    std::byte* to = out.data();
    std::size_t offset = 0;
    const Utf8 utf8;
    __m512i errors = Utf8::zeros();
    Strings<StructureAvx512> strings;
    Starts starts;
    if (in.size() >= shortest_for_steps) {
        Steps steps;
        errors = wrong_at_start(utf8, Utf8::load(begin));
        // A step checks what the last one found, so that the branches are soon decided.
        unsigned check = 0;
        const auto check_before = [&](const std::byte* end) {
            for (unsigned rest = check & 0xff; rest; rest &= rest - 1) {
                const std::byte* const block =
                    end - block_size * (batch_blocks - std::size_t(std::countr_zero(rest)));
                errors = wrong_at<block_size>(utf8, block, errors);
            }
        };
        unsigned done = 1; // the block at the start
        for (; in.size() - offset >= batch_size; offset += batch_size) {
            MAIN_LOOP("ascii", .bytes = batch_size);
            const std::byte* const p = begin + offset;
            to = steps.next(
                to, [&](std::size_t i) { return _mm512_loadu_si512(p + block_size * i); }, offset);
            check_before(p);
            // A character that is cut shows in the next block.
            check = (steps.not_ascii() << 1 | steps.not_ascii() | check >> batch_blocks) & ~done;
            done = 0;
        }
        check_before(begin + offset);
        to = steps.flush(steps.flush(to));
        if (!steps.valid()) return kernels::rejected;
        strings = steps.strings();
        starts = steps.starts();
    }
    // Short inputs, and what is left: block by block.
    std::uint64_t control = 0;
    __m512i last = offset > 0 ? Utf8::load(begin + offset - block_size) : Utf8::zeros();
    for (; offset < in.size(); offset += block_size) {
        const std::byte* const p = begin + offset;
        const std::size_t left = in.size() - offset;
        const __m512i v = left < block_size
                              ? _mm512_mask_loadu_epi8(_mm512_set1_epi8(' '), first_bits(left), p)
                              : _mm512_loadu_si512(p);
        const Kinds kinds = StructureAvx512::kinds(v);
        const Quoted quoted = strings.next(kinds);
        control |= forbidden(kinds, quoted);
        to = write(to, starts.next(kinds, quoted), offset / places.size() * places.size(),
                   offset % places.size());
        if (!Utf8::ascii(_mm512_or_si512(v, last))) {
            const __m512i lane_before = _mm512_alignr_epi64(v, last, 6);
            errors =
                utf8.wrong(v, _mm512_alignr_epi8(v, lane_before, 15), _mm512_alignr_epi8(v, lane_before, 14),
                           _mm512_alignr_epi8(v, lane_before, 13), errors);
        }
        last = v;
    }
    if (in.size() % block_size == 0 && in.size() > 0 && cut(begin + in.size())) return kernels::rejected;
    if (strings.open() || control != 0 || !Utf8::zero(errors) || to == out.data()) return kernels::rejected;
    return std::size_t(to - out.data());
}

} // namespace

VARIANT(.run = run,
        .note = "masks of 8 blocks in a vector: VPERMI2B, GFNI, VPCLMULQDQ; offsets by VPCOMPRESSB");
