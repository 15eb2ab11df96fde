#pragma once
// Where the tokens of a text are, a chunk of it at a time, so that what is parsed next is in the first cache,
// and so are its tokens. A token is a structural character, the first byte of a literal or number, a quote
// that opens or closes a string, and the backslash of an escape: behind a string's opening quote, the next
// token says where the string ends, or where its first escape is, and nothing is searched for.
//
// Langdale and Lemire, "Parsing gigabytes of JSON per second", VLDB Journal 28, 2019, section 3.1, for the
// masks.
#include "kernels/json/structure/masks.hpp"
#include "kernels/json/unicode/blocks.hpp"
#include "kernels/main_loop.hpp"
#include <bit>

namespace {

/// The tokens of a block after another.
template <class Isa>
class BlockFinder {
    using Structure = typename Isa::Structure;

public:
    static constexpr std::size_t batch = Structure::batch;

    /// The masks of so many blocks; returns which are not ASCII.
    [[gnu::always_inline]] unsigned next(const std::byte* p, std::size_t blocks,
                                         std::uint64_t (&to)[batch]) noexcept {
        const typename Structure::Batch kinds(p, blocks);
        unsigned high = 0;
        for (std::size_t i = 0; i < blocks; ++i) {
            const Kinds these = kinds[i];
            high |= unsigned(!these.ascii) << i;
            to[i] = tokens(these, Isa::bit_6(p + i * block_size));
        }
        return high;
    }
    bool open() const noexcept { return open_ != 0; }
    bool wrong() const noexcept { return control_ != 0; }
    /// Twice the literals and numbers, and the quotes, less twice the commas and colons.
    std::int64_t values() const noexcept { return values_; }

private:
    [[gnu::always_inline]] std::uint64_t tokens(const Kinds& kinds, std::uint64_t bit_6) noexcept {
        // As in Escapes of structure/masks.hpp. In a run of backslashes, each second one from the first on
        // begins an escape. Runs are what is `left` of those from odd bits on when the first bits of the
        // others are added.
        constexpr std::uint64_t even = 0x5555555555555555;
        const std::uint64_t runs = kinds.backslash & ~escaped_;
        const std::uint64_t left = runs + (runs & ~(runs << 1) & even);
        const std::uint64_t escapes = runs & (left ^ even), escaped = escapes << 1 | escaped_;
        escaped_ = escapes >> 63;
        const std::uint64_t quote = kinds.quote & ~escaped;
        const std::uint64_t inside = Structure::prefix_xor(quote) ^ open_; // with the opening quotes
        open_ = std::uint64_t(std::int64_t(inside) >> 63);
        control_ |= kinds.control & inside;
        const std::uint64_t others = ~(kinds.op | kinds.white | quote);
        const std::uint64_t scalars = others & ~(others << 1 | run_) & ~inside;
        run_ = others >> 63;
        const std::uint64_t ops = kinds.op & ~inside, brackets = ops & bit_6; // unlike those of , and :
        values_ += std::popcount(quote) + 2 * (std::popcount(scalars) - std::popcount(ops ^ brackets));
        return brackets | scalars | quote | escapes;
    }

    std::uint64_t escaped_ = 0; // one: the next byte is
    std::uint64_t open_ = 0;    // all bits: a string goes on
    std::uint64_t control_ = 0; // not zero: a byte below space in a string
    std::uint64_t run_ = 0;     // one: a literal or number goes on
    std::int64_t values_ = 0;
};

template <class Isa>
class Tokens {
    using Finder = typename Isa::Finder;
    using Unicode = typename Isa::Unicode;

public:
    using Token = std::uint32_t;
    /// So many tokens can be read without asking for more.
    static constexpr std::size_t ahead = 8;

    /// `last`: of the text, no white space; it is what stands behind the last token.
    Tokens(const std::byte* text, std::size_t size, std::size_t last) noexcept
        : text_(text), size_(size), last_(Token(last)) {}

    /// The first token, null if there is none or something is wrong.
    Token* begin() noexcept { return more(list_); }
    /// Whether there is a token at `at`, and `ahead` of them can be read, without more text.
    bool enough(const Token* at) const noexcept { return at <= few_; }
    /// The same tokens as at `at`, and more; null if there are none or something is wrong.
    [[gnu::noinline]] Token* more(Token* at) noexcept {
        if (at > end_) return nullptr;
        const auto left = std::size_t(end_ - at);
        if (done_ == size_) return left > 0 ? at : nullptr;
        std::memmove(list_, at, left * sizeof(Token));
        end_ = list_ + left;
        do {
            chunk();
            if (wrong()) return nullptr;
        } while (end_ <= list_ + ahead && done_ < size_);
        if (done_ == size_) {
            for (std::size_t i = 0; i <= ahead; ++i) end_[i] = last_;
            few_ = end_ - 1;
        } else {
            few_ = end_ - ahead;
        }
        return end_ > list_ ? list_ : nullptr;
    }
    /// Whether nothing but white space follows, no error was found, and there are just so many commas and
    /// colons. Each name and each value but the first has one, if it is not, in its turn, followed by the
    /// first of what it contains.
    bool ended(Token* at, std::size_t empty_containers) noexcept {
        for (; at == end_ && done_ < size_; at = list_) {
            end_ = list_;
            chunk();
            if (wrong()) return false;
        }
        return at == end_ && finder_.values() + 2 * std::int64_t(empty_containers) == 2;
    }

private:
    void chunk() noexcept {
        constexpr std::size_t batch = Finder::batch * block_size;
        const std::size_t whole = size_ - size_ % batch, stop = std::min(whole, done_ + chunk_size);
        const Unicode unicode;
        auto errors = Isa::load(errors_);
        Finder finder = finder_;
        Token* end = end_;
        std::size_t done = done_;
        bool high = high_, bad = bad_;
        const auto take = [&](const std::byte* p, std::size_t blocks) __attribute__((always_inline)) {
            std::uint64_t tokens[Finder::batch];
            const unsigned not_ascii = finder.next(p, blocks, tokens);
            for (std::size_t i = 0; i < blocks; ++i, p += block_size, done += block_size) {
                const bool is_high = not_ascii >> i & 1;
                if (is_high)
                    errors =
                        done == 0 ? at_start(unicode, p, errors) : wrong_at<block_size>(unicode, p, errors);
                else if (high)
                    bad |= cut(p);
                high = is_high;
                end = Isa::list(tokens[i], Token(done), end);
            }
        };
        while (done < stop) {
            MAIN_LOOP("index", .bytes = batch);
            take(text_ + done, Finder::batch);
        }
        if (done == whole && whole < size_) {
            std::byte tail[block_size + batch]; // what stands before it is looked at, too
            std::memset(tail, ' ', sizeof tail);
            const std::size_t before = std::min(done, std::size_t{3});
            std::memcpy(tail + block_size - before, text_ + done - before, size_ - done + before);
            take(tail + block_size, (size_ - done + block_size - 1) / block_size);
            done = size_;
        }
        if (done == size_ && size_ % block_size == 0 && high) bad |= cut(text_ + size_);
        end_ = end;
        done_ = done;
        finder_ = finder;
        high_ = high, bad_ = bad;
        Isa::store(errors_, errors);
    }

    static auto at_start(const Unicode& unicode, const std::byte* p,
                         typename Unicode::Vector errors) noexcept {
        errors = Unicode::most(errors, wrong_at_start(unicode, Unicode::load(p)));
        return wrong_at<block_size - Unicode::size>(unicode, p + Unicode::size, errors);
    }

    bool wrong() const noexcept {
        return bad_ || finder_.wrong() || !Unicode::zero(Isa::load(errors_)) ||
               (done_ == size_ && finder_.open());
    }

    static constexpr std::size_t chunk_size = 4096;

    const std::byte* const text_;
    const std::size_t size_;
    const Token last_;
    std::size_t done_ = 0; // bytes
    Finder finder_;
    bool high_ = false; // the last block was not ASCII
    bool bad_ = false;  // a character was cut by ASCII
    alignas(64) std::byte errors_[64]{};
    Token* end_ = list_;
    Token* few_ = list_ - 1; // from behind it on, more are to be listed
    // A whole chunk more than `ahead`, and room for vectors behind.
    Token list_[chunk_size + 2 * ahead + block_size];
};

} // namespace
