#pragma once
// GCM of NIST SP 800-38D in vectors of the width that Cpu has, over any block cipher of 128 bit that encrypts
// some of them in registers:
//
//   class Cipher {
//       explicit Cipher(kernels::Bytes key); // by `prepare`, into its state
//       static constexpr std::size_t at_once; // so many vectors, a group, hide the latency
//       // n vectors side by side; where these are a group, beside(i) is called for each of its pairs, for
//       // other work that fills the gaps
//       template <std::size_t n, class Beside>
//       void encrypt(Vector (&blocks)[n], Beside beside) const;
//   };
//
// The text goes in groups, each hashed beside the encryption of the next, up to a last group that may be as
// short as nothing: with it the first counter is encrypted, which masks the tag, and its blocks and the
// lengths are hashed by one reduction. Short texts are a last group alone.
//
// Opening may write nothing before it knows that the tag is right. The text of the first groups waits in
// a buffer on the stack, as it costs little beside the hash; what has no room there is decrypted afterwards.
#include "ghash.hpp"
#include "kernels/crypto/aead/param.hpp"
#include <type_traits>

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
        const Message message{in.first(groups),
                              in.subspan(groups),
                              out,
                              size,
                              first_counter(),
                              (size - groups + width - 1) / width};
        return param_.opens ? open(message) : seal(message);
    }

private:
    using Vector = typename Cpu::Vector;
    using Lane = typename Cpu::Lane;
    static constexpr std::size_t width = 16 * Cpu::lanes, group = Cipher::at_once, step = group * width;
    static constexpr std::size_t groups_hashed = Cpu::group / group; // by one reduction

    struct Message {
        kernels::Bytes groups, last; ///< `last` with the tag, where there is one
        kernels::Sink out;
        std::size_t size; ///< without it
        Lane first_counter;
        std::size_t vectors; ///< of the last group

        std::size_t last_size() const { return size - groups.size(); }
        /// The last vector of all, in `last` and with how many bytes.
        std::size_t end() const { return (vectors - 1) * width; }
        std::size_t end_size() const { return last_size() - end(); }
        Vector load_end() const {
            return vectors ? Cpu::load_front(last.data() + end(), end_size()) : Vector{};
        }
        void store_end(Vector v) const {
            if (vectors) Cpu::store_front(out.data() + groups.size() + end(), end_size(), v);
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

    /// n vectors of counters, which go on.
    template <std::size_t n>
    [[gnu::always_inline]] static void count(Vector* blocks, Vector& counters) {
        each<n>([&](auto j) {
            blocks[j] = Cpu::reverse(counters);
            counters = Cpu::count(counters, Cpu::lanes);
        });
    }
    /// A group at p, with its keystream, to q; beside it another one is hashed: beside(i) for its pairs.
    template <class Beside>
    [[gnu::always_inline]] void mix(const std::byte* p, std::byte* q, Vector& counters, Beside beside) const {
        Vector blocks[group];
        count<group>(blocks, counters);
        cipher_.encrypt(blocks, beside);
        each<group>(
            [&](auto j) { Cpu::store(q + j * width, Cpu::add(Cpu::load(p + j * width), blocks[j])); });
    }
    /// n groups at p to q, beside the hash of n groups at `hashed`, which goes on.
    template <std::size_t n>
    [[gnu::always_inline]] void mix_and_hash(const std::byte* p, std::byte* q, Vector& counters,
                                             const std::byte* hashed, Lane& hash) const {
        // From memory, where there are no registers for what the last turn has just stored.
        if constexpr (Cpu::registers == 16) asm("" : "+r"(hashed));
        Products<Cpu> sum;
        each<n>([&](auto g) {
            mix(p + g * step, q + g * step, counters, [&](auto i) {
                hash_.template add_pair<group>(sum, i, hashed + g * step, (n - g) * group * Cpu::lanes,
                                               g == 0 ? &hash : nullptr);
            });
        });
        hash = sum.reduced();
    }

    /// Encrypts the groups; their hash. Each is hashed beside the encryption of the next.
    [[gnu::noinline, gnu::flatten]] Lane seal_groups(Lane hash, const Message& m) const {
        const std::byte* const p = m.groups.data();
        std::byte* const q = m.out.data();
        const std::size_t last = m.groups.size() - step;
        Vector counters = m.counters(0);
        mix(p, q, counters, nothing);
        std::size_t at = 0; // of the first one that is not hashed
        for (; at + groups_hashed * step <= last; at += groups_hashed * step) {
            MAIN_LOOP("seal", .bytes = groups_hashed * step);
            mix_and_hash<groups_hashed>(p + at + step, q + at + step, counters, q + at, hash);
        }
        if constexpr (groups_hashed > 1)
            for (; at < last; at += step)
                mix_and_hash<1>(p + at + step, q + at + step, counters, q + at, hash);
        return hash_.template over_vectors<group>(hash, q + at);
    }

    /// The hash of the groups, and the text of those that there is room for.
    [[gnu::noinline, gnu::flatten]] Lane hash_groups(Lane hash, const Message& m, kernels::Sink text) const {
        const std::byte* const p = m.groups.data();
        std::byte* const q = text.data();
        Vector counters = m.counters(0);
        std::size_t at = 0;
        for (; at + groups_hashed * step <= text.size(); at += groups_hashed * step) {
            MAIN_LOOP("open", .bytes = groups_hashed * step);
            mix_and_hash<groups_hashed>(p + at, q + at, counters, p + at, hash);
        }
        if constexpr (groups_hashed > 1)
            for (; at < text.size(); at += step) mix_and_hash<1>(p + at, q + at, counters, p + at, hash);
        return at < m.groups.size() ? hash_.over(hash, m.groups.subspan(at)) : hash;
    }
    [[gnu::noinline, gnu::flatten]] void open_groups(const Message& m, kernels::Bytes text) const {
        std::memcpy(m.out.data(), text.data(), text.size());
        std::size_t at = text.size();
        for (Vector counters = m.counters(at); at < m.groups.size(); at += step) {
            MAIN_LOOP("decrypt", .bytes = step);
            mix(m.groups.data() + at, m.out.data() + at, counters, nothing);
        }
    }

    /// f(n) for the least power of two, a constant, that is not below `vectors`, of at most a group.
    template <std::size_t n = 1, class F>
    static auto with_power(std::size_t vectors, F f) {
        if constexpr (n < group) {
            if (vectors > n) return with_power<2 * n>(vectors, f);
        }
        return f(std::integral_constant<std::size_t, n>{});
    }
    /// whole(j) for the vectors of a last group of up to n, end(j) for the last one. More than half of n are
    /// there, where n is not 1.
    template <std::size_t n, class Whole, class End>
    [[gnu::always_inline]] static void each_of_last(const Message& m, Whole whole, End end) {
        each<n>([&](auto j) {
            if (j < n / 2 || j + 1 < m.vectors)
                whole(j);
            else if (j + 1 == m.vectors)
                end(j);
        });
    }
    /// The keystream of the last group, and behind it the mask of the tag.
    template <std::size_t n>
    [[gnu::always_inline]] void last_keystream(Vector (&blocks)[n + 1], const Message& m) const {
        Vector counters = m.counters(m.groups.size());
        count<n>(blocks, counters);
        blocks[n] = Cpu::reverse(Cpu::widen(m.first_counter));
        cipher_.encrypt(blocks, nothing);
    }
    /// The tag, where whole(j) are the vectors of the last group but for its end.
    template <std::size_t n, class Whole>
    [[gnu::always_inline]] Lane tag(Lane hash, Whole whole, Vector end, Lane mask, const Message& m) const {
        Products<Cpu> sum;
        const Lane lengths = hash_.lengths(param_.associated.size(), m.size);
        hash_.add_last(sum, n == 1 && m.vectors == 0 ? Xmm::add(hash, lengths) : lengths);
        const std::size_t power = (m.last_size() + 15) / 16 + 1;
        const auto add = [&](std::size_t j, Vector text) {
            const Vector blocks = Cpu::reverse(text);
            hash_.add(sum, j == 0 ? Cpu::add(blocks, Cpu::widen(hash)) : blocks, power - j * Cpu::lanes);
        };
        each_of_last<n>(
            m, [&](auto j) { add(j, whole(j)); }, [&](auto j) { add(j, end); });
        return Xmm::add(Xmm::reverse(sum.reduced()), mask);
    }
    Lane begun() const { return param_.associated.empty() ? Lane{} : hash_.over(Lane{}, param_.associated); }

    std::size_t seal(const Message& m) const {
        const Lane hash = m.groups.empty() ? begun() : seal_groups(begun(), m);
        with_power(m.vectors, [&](auto n) { seal_last<n>(hash, m); });
        return m.size + tag_size;
    }
    template <std::size_t n>
    [[gnu::noinline, gnu::flatten]] void seal_last(Lane hash, const Message& m) const {
        Vector blocks[n + 1], end = m.load_end();
        last_keystream<n>(blocks, m);
        each_of_last<n>(
            m,
            [&](auto j) {
                blocks[j] = Cpu::add(Cpu::load(m.last.data() + j * width), blocks[j]);
                Cpu::store(m.out.data() + m.groups.size() + j * width, blocks[j]);
            },
            [&](auto j) { end = Cpu::add(end, blocks[j]); });
        m.store_end(end);
        if (m.vectors) end = Cpu::front(end, m.end_size());
        const auto whole = [&](std::size_t j) { return blocks[j]; };
        Xmm::store(m.out.data() + m.size, tag<n>(hash, whole, end, Cpu::first(blocks[n]), m));
    }

    std::size_t open(const Message& m) const {
        if (!m.groups.empty()) return open_long(m);
        return open_last(begun(), m) ? m.size : kernels::rejected;
    }
    [[gnu::noinline]] std::size_t open_long(const Message& m) const {
        alignas(width) std::byte room[std::size_t{64} * 1024];
        const kernels::Sink text(room, m.groups.size() < sizeof room ? m.groups.size() : sizeof room);
        if (!open_last(hash_groups(begun(), m, text), m)) return kernels::rejected;
        open_groups(m, text);
        return m.size;
    }
    bool open_last(Lane hash, const Message& m) const {
        return with_power(m.vectors, [&](auto n) { return open_last<n>(hash, m); });
    }
    template <std::size_t n>
    [[gnu::noinline, gnu::flatten]] bool open_last(Lane hash, const Message& m) const {
        Vector blocks[n + 1], end = m.load_end();
        last_keystream<n>(blocks, m);
        const auto whole = [&](std::size_t j) { return Cpu::load(m.last.data() + j * width); };
        const Lane right = tag<n>(hash, whole, end, Cpu::first(blocks[n]), m);
        const Lane differs = Xmm::add(right, Xmm::load(m.last.data() + m.last_size()));
        if (!_mm_testz_si128(differs, differs)) return false;
        each_of_last<n>(
            m,
            [&](auto j) {
                Cpu::store(m.out.data() + m.groups.size() + j * width, Cpu::add(whole(j), blocks[j]));
            },
            [&](auto j) { end = Cpu::add(end, blocks[j]); });
        m.store_end(end);
        return true;
    }

    Param param_;
    Cipher cipher_;
    Ghash<Cpu> hash_;
};

} // namespace
