#pragma once
// Both ways by the definition, with a memory of their own: for the descriptions of the kernels.
#include "plain.hpp"
#include <memory>
#include <optional>
#include <vector>

namespace {
namespace event {

/// What a run makes of `in` in so much room.
inline std::optional<std::vector<std::byte>> made(kernels::Prepare prepare, kernels::Run run, Bytes param,
                                                  Bytes in, std::size_t room) {
    struct alignas(kernels::state_alignment) State {
        std::byte bytes[kernels::state_room];
    };
    const auto state = std::make_unique<State>();
    const std::size_t used = prepare(param, Sink(state->bytes));
    std::vector<std::byte> out(room);
    const std::size_t length = run(Bytes(state->bytes).first(used), in, out);
    if (length == kernels::rejected) return {};
    out.resize(length);
    return out;
}

inline auto sealed(Bytes param, Bytes text) {
    return made(prepare_plain_sealing, seal_plainly, param, text, sealing_bound(text.size()));
}

inline auto opened(Bytes param, Bytes frame) {
    return made(prepare_plain_opening, open_plainly, param, frame, most_growth * frame.size());
}

} // namespace event
} // namespace
