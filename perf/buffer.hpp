#pragma once
// Bytes that begin on a page. What a variant runs on lies the same in every run: neither a time nor a count
// depends on where the heap happened to have room.
#include <cstddef>
#include <new>
#include <vector>

namespace perf {

template <class T>
struct OnPage {
    using value_type = T;
    static constexpr std::align_val_t page{4096};
    OnPage() = default;
    template <class U>
    OnPage(const OnPage<U>&) {}
    T* allocate(std::size_t count) { return static_cast<T*>(::operator new(count * sizeof(T), page)); }
    void deallocate(T* p, std::size_t) { ::operator delete(p, page); }
    bool operator==(const OnPage&) const = default;
};

using Buffer = std::vector<std::byte, OnPage<std::byte>>;

} // namespace perf
