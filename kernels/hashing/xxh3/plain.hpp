#pragma once
// XXH3 step by step as the specification puts it, secret and seed apart. Collet: xxHash fast digest algorithm
// (doc/xxhash_spec.md of xxHash).
#include "keys.hpp"
#include <bit>

namespace {
namespace xxh3 {

class Plain {
public:
    Plain(Word seed, kernels::Bytes in) : seed_(seed), p_(in.data()), n_(in.size()) {
        std::memcpy(secret_, default_secret, sizeof secret_);
        if (n_ <= 240) return;
        for (std::size_t i = 0; i < sizeof secret_; i += 8) {
            const Word word = i % 16 ? secret_at(i) - seed : secret_at(i) + seed;
            std::memcpy(secret_ + i, &word, sizeof word);
        }
        run_long();
    }

    Word hash64() const {
        if (n_ == 0) return avalanche_of_xxh64(seed_ ^ two(56));
        if (n_ <= 3) return avalanche_of_xxh64((two_short(0) + seed_) ^ up_to_three());
        if (n_ <= 8) {
            const Word data = first<std::uint32_t>() << 32 | last<std::uint32_t>();
            Word x = (two(8) - modified_seed()) ^ data;
            x = (x ^ std::rotl(x, 49) ^ std::rotl(x, 24)) * prime_mx2;
            x = (x ^ ((x >> 35) + n_)) * prime_mx2;
            return x ^ x >> 28;
        }
        if (n_ <= 16) {
            const Word low = (two(24) + seed_) ^ first<Word>(), high = (two(40) - seed_) ^ last<Word>();
            return avalanche(n_ + __builtin_bswap64(low) + high + folded(Product{low} * high));
        }
        if (n_ > 240) return merged(n_ * prime64_1, 11);
        Word sum = n_ * prime64_1;
        if (n_ <= 128) {
            for (std::size_t i = 0; i <= (n_ - 1) / 32; ++i)
                sum += mixed(16 * i, 32 * i, seed_) + mixed(n_ - 16 * i - 16, 32 * i + 16, seed_);
        } else {
            for (std::size_t i = 0; i < 8; ++i) sum += mixed(16 * i, 16 * i, seed_);
            sum = avalanche(sum);
            for (std::size_t i = 8; i < n_ / 16; ++i) sum += mixed(16 * i, 16 * (i - 8) + 3, seed_);
            sum += mixed(n_ - 16, 119, seed_);
        }
        return avalanche(sum);
    }

    Hash128 hash128() const {
        if (n_ == 0) return {avalanche_of_xxh64(seed_ ^ two(64)), avalanche_of_xxh64(seed_ ^ two(80))};
        if (n_ <= 3) {
            const std::uint32_t data = up_to_three();
            return {avalanche_of_xxh64((two_short(0) + seed_) ^ data),
                    avalanche_of_xxh64((two_short(8) - seed_) ^ std::rotl(__builtin_bswap32(data), 13))};
        }
        if (n_ <= 8) {
            const Word data = first<std::uint32_t>() | last<std::uint32_t>() << 32;
            const Product product = Product{(two(16) + modified_seed()) ^ data} * (prime64_1 + (n_ << 2));
            Word low = Word(product), high = Word(product >> 64);
            high += low << 1;
            low ^= high >> 3;
            low = (low ^ low >> 35) * prime_mx2;
            return {low ^ low >> 28, avalanche(high)};
        }
        if (n_ <= 16) {
            const Word a = (two(32) - seed_) ^ first<Word>() ^ last<Word>(),
                       b = (two(48) + seed_) ^ last<Word>();
            Product product = Product{a} * prime64_1;
            Word low = Word(product) + (Word{n_ - 1} << 54);
            const Word high = Word(product >> 64) + (b >> 32 << 32) + Word{std::uint32_t(b)} * prime32_2;
            low ^= __builtin_bswap64(high);
            product = Product{low} * prime64_2;
            return {avalanche(Word(product)), avalanche(Word(product >> 64) + high * prime64_2)};
        }
        if (n_ > 240) return {merged(n_ * prime64_1, 11), merged(~(n_ * prime64_2), sizeof secret_ - 75)};
        Hash128 sum{n_ * prime64_1, 0};
        if (n_ <= 128) {
            for (std::size_t i = (n_ - 1) / 32 + 1; i-- > 0;)
                mix_two(sum, 16 * i, n_ - 16 * i - 16, 32 * i, seed_);
        } else {
            for (std::size_t i = 0; i < 4; ++i) mix_two(sum, 32 * i, 32 * i + 16, 32 * i, seed_);
            sum = {avalanche(sum.low), avalanche(sum.high)};
            for (std::size_t i = 4; i < n_ / 32; ++i)
                mix_two(sum, 32 * i, 32 * i + 16, 32 * (i - 4) + 3, seed_);
            mix_two(sum, n_ - 16, n_ - 32, 103, -seed_);
        }
        return {avalanche(sum.low + sum.high),
                -avalanche(sum.low * prime64_1 + sum.high * prime64_4 + (n_ - seed_) * prime64_2)};
    }

private:
    Word seed_;
    const std::byte* p_;
    std::size_t n_;
    std::byte secret_[192];
    Word sum_[8]{prime32_3, prime64_1, prime64_2, prime64_3, prime64_4, prime32_2, prime64_5, prime32_1};

    // Words of the secret and of the input.
    template <class T = Word>
    T secret(std::size_t offset) const {
        return load<T>(secret_ + offset);
    }
    Word two(std::size_t offset) const { return secret(offset) ^ secret(offset + 8); }
    Word two_short(std::size_t offset) const {
        return secret<std::uint32_t>(offset) ^ secret<std::uint32_t>(offset + 4);
    }
    template <class T>
    Word first() const {
        return load<T>(p_);
    }
    template <class T>
    Word last() const {
        return load<T>(p_ + n_ - sizeof(T));
    }
    std::uint32_t up_to_three() const {
        const auto byte = [this](std::size_t i) { return std::to_integer<std::uint32_t>(p_[i]); };
        return byte(n_ - 1) | std::uint32_t(n_) << 8 | byte(0) << 16 | byte(n_ >> 1) << 24;
    }
    Word modified_seed() const {
        return seed_ ^ Word { __builtin_bswap32(std::uint32_t(seed_)) } << 32;
    }

    // Medium inputs.
    Word mixed(std::size_t at, std::size_t offset, Word seed) const {
        return folded(Product{load(p_ + at) ^ (secret(offset) + seed)} *
                      (load(p_ + at + 8) ^ (secret(offset + 8) - seed)));
    }
    void mix_two(Hash128& sum, std::size_t at, std::size_t second, std::size_t offset, Word seed) const {
        sum.low += mixed(at, offset, seed);
        sum.high += mixed(second, offset + 16, seed);
        sum.low ^= load(p_ + second) + load(p_ + second + 8);
        sum.high ^= load(p_ + at) + load(p_ + at + 8);
    }

    // Long inputs: stripes of 64 bytes, blocks of 16 stripes.
    void accumulate(const std::byte* stripe, std::size_t offset) {
        for (std::size_t i = 0; i < 8; ++i) {
            const Word data = load(stripe + 8 * i), value = data ^ secret(offset + 8 * i);
            sum_[i ^ 1] += data;
            sum_[i] += (value & 0xffffffff) * (value >> 32);
        }
    }
    void run_long() {
        const std::byte *block = p_, *const end = p_ + n_;
        for (; end - block > 1024; block += 1024) {
            for (std::size_t i = 0; i < 16; ++i) accumulate(block + 64 * i, 8 * i);
            for (std::size_t i = 0; i < 8; ++i)
                sum_[i] = (sum_[i] ^ sum_[i] >> 47 ^ secret(sizeof secret_ - 64 + 8 * i)) * prime32_1;
        }
        for (std::size_t i = 0; i < std::size_t(end - block - 1) / 64; ++i) accumulate(block + 64 * i, 8 * i);
        accumulate(end - 64, sizeof secret_ - 71);
    }
    Word merged(Word result, std::size_t offset) const {
        for (std::size_t i = 0; i < 8; i += 2)
            result += folded(Product{sum_[i] ^ secret(offset + 8 * i)} *
                             (sum_[i + 1] ^ secret(offset + 8 * i + 8)));
        return avalanche(result);
    }
};

inline Word seed_in(kernels::Bytes param) { return param.empty() ? 0 : load(param.data()); }

} // namespace xxh3
} // namespace
