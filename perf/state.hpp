#pragma once
// The prepared state of a variant (key schedule, context): owned, aligned, freed.
#include "buffer.hpp"
#include "kernels/kernel.hpp"

namespace perf {

class State {
public:
    State(const kernels::Variant& variant, kernels::Bytes param) : variant_(&variant), view_(param) {
        if (!variant.prepare) return;
        room_.resize(kernels::state_room);
        view_ = {room_.data(), variant.prepare(param, room_)};
    }
    ~State() {
        if (!room_.empty() && variant_->release) variant_->release(room_);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    kernels::Bytes view() const { return view_; }

private:
    const kernels::Variant* variant_;
    Buffer room_; // kernels ask for less than the alignment of a page
    kernels::Bytes view_;
};

} // namespace perf
