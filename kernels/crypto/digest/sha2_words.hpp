#pragma once
// SHA-2 in general registers, unrolled: sixteen words of the schedule are kept, each made when its round
// needs it; the state's words change their names, not their places. With BMI2 a rotation (RORX) needs no
// move.
#include "kernels/crypto/digest/sha2.hpp"
#include "kernels/crypto/digest/state_in_words.hpp"
#include "kernels/each.hpp"

namespace {

template <class Which>
struct Sha2Words : StateInWords<Sha2<Which>> {
    using Definition = Sha2<Which>;
    using Word = typename Which::Word;
    using State = typename StateInWords<Definition>::State;

    [[gnu::always_inline]] static void compress(State& state, const std::byte* block) noexcept {
        auto s = state.words;
        Word w[16];
        each<Which::rounds>([&](auto i) {
            Word& now = w[i % 16];
            if constexpr (i < 16)
                now = load_big<Word>(block + i * sizeof(Word));
            else
                now += Definition::small(w[(i + 14) % 16], Which::small1) + w[(i + 9) % 16] +
                       Definition::small(w[(i + 1) % 16], Which::small0);
            // Word `n` of the definition's state at round i.
            const auto at = [&](std::size_t n) -> Word& { return s[(n + 8 * Which::rounds - i) % 8]; };
            Word &a = at(0), &b = at(1), &c = at(2), &d = at(3), &e = at(4), &f = at(5), &g = at(6),
                 &h = at(7);
            // Sums, not exclusive ors, where no two have the same bit: they go in any order.
            h += now + Definition::constants[i] + (e & f) + (~e & g) + Definition::big(e, Which::big1);
            d += h;
            h += ((a ^ b) & c) + (a & b) + Definition::big(a, Which::big0);
        });
        for (std::size_t i = 0; i < 8; ++i) state.words[i] += s[i];
    }
};

} // namespace
