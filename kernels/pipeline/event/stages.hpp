#pragma once
// The stages of both ways: variants of other kernels, whose states stand one behind the other in this one's.
// A variant of the pipeline names them by their symbols, and its own row must have the instructions of all.
#include "frame.hpp"

namespace {
namespace event {

/// Empty of what a stage has no state for.
struct States {
    Bytes select, keys, words, bits, aead;
};

/// Where they are.
struct Places {
    struct Place {
        std::uint32_t at, size;
    } select, keys, words, bits, aead;
    bool sm4;

    static Places of(Bytes state) {
        Places places;
        std::memcpy(&places, state.data(), sizeof places);
        return places;
    }
    States in(Bytes state) const {
        const auto part = [&](Place p) { return state.subspan(p.at, p.size); };
        return {part(select), part(keys), part(words), part(bits), part(aead)};
    }
};

constexpr std::size_t aligned(std::size_t n) {
    return (n + kernels::state_alignment - 1) / kernels::state_alignment * kernels::state_alignment;
}

/// Prepares one stage behind what is used already.
inline Places::Place place(const Variant& stage, Bytes param, Sink state, std::size_t& used) {
    const Sink rest = state.subspan(used);
    std::size_t size = param.size();
    if (stage.prepare)
        size = stage.prepare(param, rest);
    else
        std::ranges::copy(param, rest.begin());
    const Places::Place at{std::uint32_t(used), std::uint32_t(size)};
    used = aligned(used + size);
    return at;
}

/// What both ways have in common.
struct Ends {
    const Variant &keys, &words, &bits, &aes, &sm4;
};

/// The states of all stages; `select` is null on the way back, when the cipher's parameter says that it
/// opens.
inline std::size_t place_all(const Variant* select, const Ends& stages, Bytes param, Sink state) {
    constexpr std::byte key_size[]{std::byte{8}}, word_size[]{std::byte{8}},
        width[]{std::byte{partition_bits}};
    std::byte cipher[512];
    const std::size_t size = std::min(param.size(), sizeof cipher);
    std::ranges::copy(param.first(size), cipher);
    cipher[0] = std::byte{!select};
    std::size_t used = aligned(sizeof(Places));
    Places places{};
    places.sm4 = is_sm4(param);
    if (select) places.select = place(*select, kernels::bytes(names), state, used);
    places.keys = place(stages.keys, key_size, state, used);
    places.words = place(stages.words, word_size, state, used);
    places.bits = place(stages.bits, width, state, used);
    places.aead = place(places.sm4 ? stages.sm4 : stages.aes, Bytes(cipher).first(size), state, used);
    std::memcpy(state.data(), &places, sizeof places);
    return used;
}

} // namespace event
} // namespace
