#pragma once
// Memory with an inaccessible page on both sides: one byte read or written outside is a crash, not luck.
#include <cstddef>
#include <new>
#include <span>
#include <sys/mman.h>
#include <unistd.h>

namespace tests {

class Guarded {
public:
    explicit Guarded(std::size_t room) : page_(std::size_t(sysconf(_SC_PAGESIZE))) {
        room_ = (room + page_ - 1) / page_ * page_;
        void* mapping =
            mmap(nullptr, room_ + 2 * page_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (mapping == MAP_FAILED) throw std::bad_alloc();
        base_ = static_cast<std::byte*>(mapping);
        if (mprotect(base_, page_, PROT_NONE) != 0 || mprotect(base_ + page_ + room_, page_, PROT_NONE) != 0)
            throw std::bad_alloc();
    }
    ~Guarded() { munmap(base_, room_ + 2 * page_); }
    Guarded(const Guarded&) = delete;
    Guarded& operator=(const Guarded&) = delete;

    /// n bytes that begin right behind the lower guard page.
    std::span<std::byte> front(std::size_t n) const { return {base_ + page_, n}; }
    /// n bytes that end right before the upper guard page.
    std::span<std::byte> back(std::size_t n) const { return {base_ + page_ + room_ - n, n}; }

private:
    std::size_t page_, room_ = 0;
    std::byte* base_ = nullptr;
};

} // namespace tests
