#include "trace.hpp"
#include <Zydis/Zydis.h>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fmt/format.h>
#include <stdexcept>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>
#include <unordered_map>

namespace tests {

namespace {

/// Where an operand in memory lies: base + index * scale + displacement.
struct Operand {
    ZydisRegister base, index;
    std::int64_t scale, displacement;
};

std::uint64_t value(const user_regs_struct& r, ZydisRegister name, std::uint64_t next) {
    switch (name) {
    case ZYDIS_REGISTER_NONE:
        return 0;
    case ZYDIS_REGISTER_RIP:
        return next;
    case ZYDIS_REGISTER_RAX:
        return r.rax;
    case ZYDIS_REGISTER_RBX:
        return r.rbx;
    case ZYDIS_REGISTER_RCX:
        return r.rcx;
    case ZYDIS_REGISTER_RDX:
        return r.rdx;
    case ZYDIS_REGISTER_RSI:
        return r.rsi;
    case ZYDIS_REGISTER_RDI:
        return r.rdi;
    case ZYDIS_REGISTER_RBP:
        return r.rbp;
    case ZYDIS_REGISTER_RSP:
        return r.rsp;
    case ZYDIS_REGISTER_R8:
        return r.r8;
    case ZYDIS_REGISTER_R9:
        return r.r9;
    case ZYDIS_REGISTER_R10:
        return r.r10;
    case ZYDIS_REGISTER_R11:
        return r.r11;
    case ZYDIS_REGISTER_R12:
        return r.r12;
    case ZYDIS_REGISTER_R13:
        return r.r13;
    case ZYDIS_REGISTER_R14:
        return r.r14;
    case ZYDIS_REGISTER_R15:
        return r.r15;
    default:
        throw std::runtime_error(fmt::format("{} is part of an address", ZydisRegisterGetString(name)));
    }
}

/// An instruction: its length, and its operands in memory.
struct Decoded {
    std::uint64_t length = 0;
    std::vector<Operand> operands;
};

/// The child runs the same code as its parent, at the same addresses.
Decoded decode(std::uint64_t address) {
    static const ZydisDecoder decoder = [] {
        ZydisDecoder d;
        ZydisDecoderInit(&d, ZYDIS_MACHINE_MODE_LONG_64, ZYDIS_STACK_WIDTH_64);
        return d;
    }();
    ZydisDecodedInstruction instruction;
    ZydisDecodedOperand operands[ZYDIS_MAX_OPERAND_COUNT];
    if (!ZYAN_SUCCESS(ZydisDecoderDecodeFull(&decoder, reinterpret_cast<const void*>(address),
                                             ZYDIS_MAX_INSTRUCTION_LENGTH, &instruction, operands)))
        throw std::runtime_error(fmt::format("an instruction at {:#x} is unknown", address));
    Decoded decoded{instruction.length, {}};
    for (unsigned i = 0; i < instruction.operand_count; ++i)
        // What only fills up to a boundary (NOP) names an address and goes to none, like LEA.
        if (operands[i].type == ZYDIS_OPERAND_TYPE_MEMORY && operands[i].mem.type != ZYDIS_MEMOP_TYPE_AGEN &&
            instruction.mnemonic != ZYDIS_MNEMONIC_NOP)
            decoded.operands.push_back(
                {operands[i].mem.base, operands[i].mem.index, operands[i].mem.scale,
                 operands[i].mem.disp.has_displacement ? operands[i].mem.disp.value : 0});
    return decoded;
}

void follow(pid_t child) {
    int status;
    if (waitpid(child, &status, 0) != child || !WIFSTOPPED(status))
        throw std::runtime_error("the child ended");
    if (WSTOPSIG(status) != SIGTRAP)
        throw std::runtime_error(
            fmt::format("the child got signal {} ({})", WSTOPSIG(status), strsignal(WSTOPSIG(status))));
}

void resume(pid_t child, __ptrace_request how) {
    if (ptrace(how, child, nullptr, nullptr) != 0)
        throw std::runtime_error(fmt::format("ptrace: {}", std::strerror(errno)));
}

constexpr unsigned char breakpoint = 0xcc; // INT3

/// From behind one INT3 up to the next.
Trace steps(pid_t child) {
    static std::unordered_map<std::uint64_t, Decoded> seen;
    Trace trace;
    for (;;) {
        user_regs_struct r;
        ptrace(PTRACE_GETREGS, child, nullptr, &r);
        if (*reinterpret_cast<const unsigned char*>(r.rip) == breakpoint) return trace;
        auto place = seen.find(r.rip);
        if (place == seen.end()) place = seen.emplace(r.rip, decode(r.rip)).first;
        const Decoded& decoded = place->second;
        trace.instructions.push_back(r.rip);
        for (const Operand& o : decoded.operands)
            trace.accesses.push_back(value(r, o.base, r.rip + decoded.length) +
                                     value(r, o.index, 0) * std::uint64_t(o.scale) +
                                     std::uint64_t(o.displacement));
        resume(child, PTRACE_SINGLESTEP);
        follow(child);
    }
}

/// Ends the child in any case.
struct Child {
    pid_t id;
    ~Child() {
        kill(id, SIGKILL);
        waitpid(id, nullptr, 0);
    }
};

[[noreturn]] void be_followed(std::size_t times, const std::function<void(std::size_t)>& before,
                              const std::function<void()>& call) {
    ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    for (std::size_t i = 0; i < times; ++i) {
        before(i);
        asm volatile("int3");
        call();
        asm volatile("int3");
    }
    _exit(0);
}

} // namespace

std::string difference(const Trace& a, const Trace& b) {
    const auto compare = [](const char* what, const auto& x, const auto& y) -> std::string {
        const auto [p, q] = std::mismatch(x.begin(), x.end(), y.begin(), y.end());
        if (p == x.end() && q == y.end()) return {};
        return fmt::format("{} {} of {} and {} ({:#x} and {:#x}); ", what, p - x.begin(), x.size(), y.size(),
                           p == x.end() ? 0 : *p, q == y.end() ? 0 : *q);
    };
    return compare("instruction", a.instructions, b.instructions) + compare("access", a.accesses, b.accesses);
}

std::vector<Trace> trace(std::size_t times, const std::function<void(std::size_t)>& before,
                         const std::function<void()>& call) {
    const Child child{fork()};
    if (child.id < 0) throw std::runtime_error(fmt::format("fork: {}", std::strerror(errno)));
    if (child.id == 0) be_followed(times, before, call);
    std::vector<Trace> traces;
    for (std::size_t i = 0; i < times; ++i) {
        if (i > 0) resume(child.id, PTRACE_CONT);
        follow(child.id); // stopped behind the first INT3
        traces.push_back(steps(child.id));
        resume(child.id, PTRACE_SINGLESTEP); // the second INT3
        follow(child.id);
    }
    return traces;
}

} // namespace tests
