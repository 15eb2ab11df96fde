#include "isa.hpp"
#if defined(__aarch64__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#elif defined(__x86_64__)
#include <cpuid.h>
#endif

namespace isa {
namespace {

#if defined(__aarch64__)

bool offers(unsigned long word, unsigned long bits) { return (getauxval(word) & bits) == bits; }
#define ISA(name, macro, text, ...)                                                                          \
    if (offers(__VA_ARGS__)) mask |= std::uint64_t{1} << name;

#elif defined(__x86_64__)

enum Register { eax, ebx, ecx, edx };

/// The register state that the operating system saves and restores; 0 where it cannot be asked.
std::uint64_t saved_state() {
    unsigned regs[4]{};
    constexpr unsigned osxsave = 1u << 27;
    if (!__get_cpuid(1, &regs[eax], &regs[ebx], &regs[ecx], &regs[edx]) || !(regs[ecx] & osxsave)) return 0;
    std::uint32_t low = 0, high = 0;
    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return std::uint64_t{high} << 32 | low;
}

bool offers(unsigned leaf, Register reg, unsigned bit, std::uint64_t state) {
    unsigned regs[4]{};
    if (!__get_cpuid_count(leaf, 0, &regs[eax], &regs[ebx], &regs[ecx], &regs[edx])) return false;
    return (regs[reg] >> bit & 1) != 0 && (saved_state() & state) == state;
}
#define ISA(name, macro, text, ...)                                                                          \
    if (offers(__VA_ARGS__)) mask |= std::uint64_t{1} << name;

#endif

Mask ask() {
    std::uint64_t mask = 0;
#include "isa.def"
#undef ISA
    return Mask(mask);
}

} // namespace

Mask host() noexcept {
    static const Mask mask = ask();
    return mask;
}

std::string names(Mask mask) {
    static constexpr const char* text[]{
#define ISA(name, macro, text, ...) text,
#include "isa.def"
#undef ISA
    };
    std::string list;
    for (unsigned i = 0; i < feature_count; ++i)
        if (std::uint64_t(mask) >> i & 1) list.append(list.empty() ? "" : " ").append(text[i]);
    return list;
}

unsigned vector_length() noexcept {
#if defined(__aarch64__)
    if (getauxval(AT_HWCAP) & HWCAP_SVE) {
        const int answer = prctl(PR_SVE_GET_VL);
        if (answer > 0) return unsigned(answer) & PR_SVE_VL_LEN_MASK;
    }
#endif
    return 0;
}

} // namespace isa
