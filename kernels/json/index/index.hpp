#pragma once
// Block by block, for instruction sets without VPCOMPRESSB. The offsets of a block are written in groups,
// more than there are, so that the branches that count them are few and mostly the same: `out` has room.
//   Isa     of structure/
//   Utf8    of unicode/
//   Writer  write(bits, base, to) writes the places of the bits plus `base`, and returns the end of them
#include "kernels/each.hpp"
#include "kernels/json/structure/masks.hpp"
#include "kernels/json/unicode/blocks.hpp"
#include <bit>

namespace {

inline void put_offset(std::byte* to, std::uint32_t offset) noexcept {
    std::memcpy(to, &offset, sizeof offset);
}

template <class Isa, class Writer>
class Index {
public:
    explicit Index(std::byte* to) noexcept : to_(to) {}

    [[gnu::always_inline]] void next(const Kinds& kinds, std::size_t offset) noexcept {
        const Quoted quoted = strings_.next(kinds);
        errors_ |= forbidden(kinds, quoted);
        const std::uint64_t bits = starts_.next(kinds, quoted);
        to_ = Writer::write(bits, std::uint32_t(offset), to_);
    }
    bool valid() const noexcept { return !strings_.open() && errors_ == 0; }
    std::byte* end() const noexcept { return to_; }

private:
    std::byte* to_;
    Strings<Isa> strings_;
    Starts starts_;
    std::uint64_t errors_ = 0;
};

/// How many bytes before p a character begins that goes on behind p.
inline std::size_t begun(const std::byte* p) noexcept {
    return p[-1] >= std::byte{0xc0} ? 1 : p[-2] >= std::byte{0xe0} ? 2 : p[-3] >= std::byte{0xf0} ? 3 : 0;
}

/// From p on to the end, of which UTF-8 is not checked yet, but for a character that begins before it.
/// Takes a copy: what is called by reference lives in memory.
template <class Isa, class Utf8, class Writer>
std::size_t rest(Index<Isa, Writer> last, kernels::Bytes in, const std::byte* p, kernels::Sink out) noexcept {
    const std::byte* const begin = in.data();
    const std::size_t left = in.size() - std::size_t(p - begin), before = p > begin ? begun(p) : 0;
    if (!valid<Utf8>(p - before, left + before)) return kernels::rejected;
    each_block<Isa>(p, left, [&](const Kinds& kinds, const std::byte*, std::size_t offset) {
        last.next(kinds, std::size_t(p - begin) + offset);
    });
    if (!last.valid() || last.end() == out.data()) return kernels::rejected;
    return std::size_t(last.end() - out.data());
}

template <class Isa, class Utf8, class Writer>
std::size_t index(kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() > UINT32_MAX) return kernels::rejected;
    Index<Isa, Writer> index(out.data());
    constexpr std::size_t step = 8 * block_size;
    const std::byte *const begin = in.data(), *p = begin;
    std::size_t left = in.size();
    if (left >= step) {
        const Utf8 utf8;
        auto errors = Utf8::zeros();
        for (; left >= step; left -= step, p += step) {
            if (!ascii<Utf8, step>(p)) {
                errors = p == begin
                             ? Utf8::most(wrong_at<block_size - Utf8::size>(utf8, p + Utf8::size, errors),
                                          wrong_at_start(utf8, Utf8::load(p)))
                             : wrong_at<block_size>(utf8, p, errors);
                errors = wrong_at<step - block_size>(utf8, p + block_size, errors);
            } else if (p > begin && cut(p)) {
                return kernels::rejected;
            }
            const typename Isa::Batch batch(p, 8);
            for (std::size_t i = 0; i < 8; ++i) {
                MAIN_LOOP("block", .bytes = block_size);
                index.next(batch[i], std::size_t(p - begin) + block_size * i);
            }
        }
        if (!Utf8::zero(errors)) return kernels::rejected;
    }
    return rest<Isa, Utf8>(index, in, p, out);
}

} // namespace
