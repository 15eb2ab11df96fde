#pragma once
// GCM of NIST SP 800-38D in vectors of the width that Cpu has, over any block cipher of 128 bit that encrypts
// some of them in registers:
//
//   class Cipher {
//       explicit Cipher(kernels::Bytes key); // by `prepare`, into its state
//       // n vectors side by side; while they wait for each other, beside(i) is called for every i from 0
//       // below Cpu::group, in this order, with a constant
//       template <std::size_t n, class Beside>
//       void encrypt(Vector (&blocks)[n], Beside beside) const;
//   };
//
// The text goes in groups of vectors, each hashed beside the encryption of the next, up to a last group that
// may be as short as nothing: with it the first counter is encrypted, which masks the tag, and its blocks
// and the lengths are hashed by one reduction. Short texts are a last group alone.
#include "ghash.hpp"
#include "kernels/crypto/aead/param.hpp"

namespace {

template <class Cpu, class Cipher, std::size_t key_size>
class VectorGcm {
public:
    explicit VectorGcm(kernels::Bytes param) noexcept
        : param_(read<key_size>(param)), cipher_(param_.key), hash_(encrypted_zeros()) {}

    std::size_t run(kernels::Bytes in, kernels::Sink out) const noexcept {
        if (param_.opens && in.size() < tag_size) return kernels::rejected;
        const std::size_t size = param_.opens ? in.size() - tag_size : in.size();
        const std::size_t groups = size ? (size - 1) / step * step : 0; // bytes of those before the last one
        const Message message{in.first(groups), in.subspan(groups), out, size, first_counter()};
        const std::size_t last_vectors = (size - groups + width - 1) / width;
        std::size_t result = 0;
        each<group + 1>([&](auto n) {
            if (n == last_vectors) result = param_.opens ? open<n>(message) : seal<n>(message);
        });
        return result;
    }

private:
    using Vector = typename Cpu::Vector;
    using Lane = typename Cpu::Lane;
    static constexpr std::size_t width = 16 * Cpu::lanes, group = Cpu::group, step = group * width;

    struct Message {
        kernels::Bytes groups, last; ///< `last` with the tag, where there is one
        kernels::Sink out;
        std::size_t size; ///< without it
        Lane first_counter;

        std::size_t last_size() const { return size - groups.size(); }
        /// Bytes of vector j of the last group.
        std::size_t size_of(std::size_t j) const {
            const std::size_t left = last_size() - j * width;
            return left < width ? left : width;
        }
        Vector counters(std::size_t at) const {
            return Cpu::count(Cpu::rising(first_counter), std::uint32_t(1 + at / 16));
        }
    };

    Lane encrypted_zeros() const {
        Vector blocks[1]{};
        cipher_.encrypt(blocks, nothing);
        return Cpu::first(Cpu::reverse(blocks[0]));
    }
    static constexpr auto nothing = [](auto) {};

    /// Section 7.1, step 2: the block J0, in reverse.
    Lane first_counter() const {
        const kernels::Bytes nonce = param_.nonce;
        if (nonce.size() == 12) {
            const __m128i most = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(nonce.data()));
            const auto rest = load<std::int32_t>(nonce.data() + 8);
            return Xmm::reverse(_mm_insert_epi32(_mm_insert_epi32(most, rest, 2), 0x01000000, 3));
        }
        return end_of_hash(hash_.over(Lane{}, nonce), 0, nonce.size());
    }
    Lane end_of_hash(Lane hash, std::size_t first, std::size_t second) const {
        Products<Cpu> sum;
        hash_.add_last(sum, Xmm::add(hash, hash_.lengths(first, second)));
        return sum.reduced();
    }

    /// n vectors of the keystream, and `counters` go on.
    template <std::size_t n, class Beside>
    [[gnu::always_inline]] void keystream(Vector (&blocks)[n], Vector& counters, Beside beside) const {
        each<n>([&](auto j) {
            blocks[j] = Cpu::reverse(counters);
            counters = Cpu::count(counters, Cpu::lanes);
        });
        cipher_.encrypt(blocks, beside);
    }
    /// That of the last group of n vectors, and behind it the mask of the tag.
    template <std::size_t n>
    [[gnu::always_inline]] void last_keystream(Vector (&blocks)[n + 1], const Message& m) const {
        Vector counters = m.counters(m.groups.size());
        each<n>([&](auto j) {
            blocks[j] = Cpu::reverse(counters);
            counters = Cpu::count(counters, Cpu::lanes);
        });
        blocks[n] = Cpu::reverse(Cpu::widen(m.first_counter));
        cipher_.encrypt(blocks, nothing);
    }

    [[gnu::always_inline]] static void mix_group(const Vector (&blocks)[group], const std::byte* p,
                                                 std::byte* q) {
        each<group>(
            [&](auto j) { Cpu::store(q + j * width, Cpu::add(Cpu::load(p + j * width), blocks[j])); });
    }

    /// Encrypts the groups; their hash.
    [[gnu::noinline, gnu::flatten]] Lane seal_groups(Lane hash, const Message& m) const {
        const std::byte* p = m.groups.data();
        std::byte* q = m.out.data();
        Vector counters = m.counters(0), blocks[group];
        keystream(blocks, counters, nothing);
        mix_group(blocks, p, q);
        for (const std::byte* const last = p + m.groups.size() - step; p < last;) {
            MAIN_LOOP("seal", .bytes = step);
            Products<Cpu> sum;
            keystream(blocks, counters, [&](auto i) { hash_.add_of_group(sum, i, hash, q); });
            p += step;
            q += step;
            mix_group(blocks, p, q);
            hash = sum.reduced();
        }
        return hash_.over_groups(hash, {q, step});
    }
    [[gnu::noinline, gnu::flatten]] void open_groups(const Message& m) const {
        Vector counters = m.counters(0), blocks[group];
        for (std::size_t at = 0; at < m.groups.size(); at += step) {
            MAIN_LOOP("open", .bytes = step);
            keystream(blocks, counters, nothing);
            mix_group(blocks, m.groups.data() + at, m.out.data() + at);
        }
    }

    /// The tag, from the blocks of the last group and their mask.
    template <std::size_t n>
    [[gnu::always_inline]] Lane tag(Lane hash, const Vector (&text)[n + 1], Lane mask,
                                    const Message& m) const {
        Products<Cpu> sum;
        const Lane lengths = hash_.lengths(param_.associated.size(), m.size);
        hash_.add_last(sum, n == 0 ? Xmm::add(hash, lengths) : lengths);
        const std::size_t power = (m.last_size() + 15) / 16 + 1;
        each<n>([&](auto j) {
            const Vector blocks = Cpu::reverse(text[j]);
            hash_.add(sum, j == 0 ? Cpu::add(blocks, Cpu::widen(hash)) : blocks, power - j * Cpu::lanes);
        });
        return Xmm::add(Xmm::reverse(sum.reduced()), mask);
    }
    Lane begun() const { return param_.associated.empty() ? Lane{} : hash_.over(Lane{}, param_.associated); }

    template <std::size_t n>
    [[gnu::noinline, gnu::flatten]] std::size_t seal(const Message& m) const {
        Lane hash = begun();
        if (!m.groups.empty()) hash = seal_groups(hash, m);
        Vector blocks[n + 1];
        last_keystream<n>(blocks, m);
        std::byte* const q = m.out.data() + m.groups.size();
        each<n>([&](auto j) {
            const std::byte* const p = m.last.data() + j * width;
            if constexpr (j < n - 1) {
                blocks[j] = Cpu::add(Cpu::load(p), blocks[j]);
                Cpu::store(q + j * width, blocks[j]);
            } else {
                blocks[j] = Cpu::add(Cpu::load_front(p, m.size_of(j)), blocks[j]);
                Cpu::store_front(q + j * width, m.size_of(j), blocks[j]);
                blocks[j] = Cpu::front(blocks[j], m.size_of(j));
            }
        });
        Xmm::store(m.out.data() + m.size, tag<n>(hash, blocks, Cpu::first(blocks[n]), m));
        return m.size + tag_size;
    }

    template <std::size_t n>
    [[gnu::noinline, gnu::flatten]] std::size_t open(const Message& m) const {
        Vector blocks[n + 1], text[n + 1];
        last_keystream<n>(blocks, m);
        each<n>([&](auto j) {
            const std::byte* const p = m.last.data() + j * width;
            text[j] = j < n - 1 ? Cpu::load(p) : Cpu::load_front(p, m.size_of(j));
        });
        const Lane hash = hash_.over_groups(begun(), m.groups);
        const Lane differs =
            Xmm::add(tag<n>(hash, text, Cpu::first(blocks[n]), m), Xmm::load(m.last.data() + m.last_size()));
        if (!_mm_testz_si128(differs, differs)) return kernels::rejected;
        if (!m.groups.empty()) open_groups(m);
        std::byte* const q = m.out.data() + m.groups.size();
        each<n>([&](auto j) {
            blocks[j] = Cpu::add(text[j], blocks[j]);
            if constexpr (j < n - 1)
                Cpu::store(q + j * width, blocks[j]);
            else
                Cpu::store_front(q + j * width, m.size_of(j), blocks[j]);
        });
        return m.size;
    }

    Param param_;
    Cipher cipher_;
    Ghash<Cpu> hash_;
};

} // namespace
