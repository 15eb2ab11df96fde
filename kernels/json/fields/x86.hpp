#pragma once
// Vectors of which a mask takes one MOVMSKB. V is one of
//   Vector, size                   a vector and its bytes
//   load(p), all(c)                a vector; one filled with a byte
//   either(x, y), equal(x, y)      OR; 0xff where two bytes are the same
//   least(x, y)                    the lesser of each two bytes
//   bits(v)                        the high bits
#include "kernels/json/structure/x86.hpp"
#include "select.hpp"

namespace {

template <class V>
struct SelectX86 {
    static constexpr std::size_t batch = 1;
    class Batch {
    public:
        Batch(const std::byte* p, std::size_t) noexcept : p_(p) {}
        [[gnu::always_inline]] Marks operator[](std::size_t) const noexcept {
            Marks marks{};
            each<block_size / V::size>([&](auto i) {
                const auto v = V::load(p_ + i * V::size), folded = V::either(v, V::all(' '));
                const auto add = [&](std::uint64_t& mask, auto bytes) {
                    mask |= std::uint64_t{V::bits(bytes)} << i * V::size;
                };
                add(marks.quote, V::equal(v, V::all('"')));
                add(marks.backslash, V::equal(v, V::all('\\')));
                add(marks.open, V::equal(folded, V::all('{'))); // [ is as {, and ] as }
                add(marks.close, V::equal(folded, V::all('}')));
                add(marks.separator, V::either(V::equal(v, V::all(':')), V::equal(v, V::all(','))));
                add(marks.control, V::equal(V::least(v, V::all(0x1f)), v));
            });
            return marks;
        }

    private:
        const std::byte* p_;
    };
    template <class Isa>
    using BlocksOf = Blocks<Isa>;
    static std::uint64_t prefix_xor(std::uint64_t m) noexcept { return carryless_prefix_xor(m); }
    static std::uint32_t* list(std::uint32_t* to, std::uint32_t offset, std::uint64_t mask) noexcept {
        return list_bits(to, offset, mask);
    }
};

} // namespace
