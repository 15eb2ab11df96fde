#pragma once
// The prepared state of a variant (key schedule, context): owned, aligned, freed.
#include "kernels/kernel.hpp"
#include <cstring>
#include <memory>
#include <new>

namespace perf {

class State {
public:
    State(const kernels::Variant& variant, kernels::Bytes param) : variant_(&variant), view_(param) {
        if (!variant.prepare) return;
        room_.reset(new (std::align_val_t{kernels::state_alignment}) std::byte[kernels::state_room]{});
        view_ = {room_.get(), variant.prepare(param, {room_.get(), kernels::state_room})};
    }
    ~State() {
        if (room_ && variant_->release) variant_->release({room_.get(), kernels::state_room});
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    kernels::Bytes view() const { return view_; }

private:
    struct Free {
        void operator()(std::byte* p) const {
            ::operator delete[](p, std::align_val_t{kernels::state_alignment});
        }
    };
    const kernels::Variant* variant_;
    std::unique_ptr<std::byte[], Free> room_;
    kernels::Bytes view_;
};

} // namespace perf
