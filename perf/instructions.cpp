#include "instructions.hpp"
#include <array>
#include <initializer_list>

namespace perf {
namespace {

constexpr isa::Mask all_of(std::initializer_list<isa::Feature> features) {
    std::uint64_t mask = 0;
    for (const isa::Feature feature : features) mask |= std::uint64_t{1} << feature;
    return isa::Mask(mask);
}

// What the chains begin with, and the operand of every instruction: long enough for the longest SVE vector.
template <class Byte>
constexpr std::array<std::uint8_t, 256> filled(Byte byte_at) {
    std::array<std::uint8_t, 256> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = std::uint8_t(byte_at(i));
    return bytes;
}
alignas(256) constexpr auto odd_bytes = filled([](std::size_t i) { return 1 + 7 * i; });
alignas(256) constexpr auto ones = filled([](std::size_t i) { return i % 4 == 0; }); // words of 1
// As indices a rotation of 16 bytes, as a factor odd, as a key as good as any.
alignas(256) constexpr auto rotation = filled([](std::size_t i) { return (i + 1) % 16; });

// The macros below write a function around the text of an instruction, for assembly is no argument of a
// function: \i in it is the register's number, and \() ends that name. REPEAT writes the list of registers
// once or eight times: clang cannot nest .irp in .rept.
#define STEPPED(FUNCTION, ...)                                                                               \
    FUNCTION(EIGHT_TIMES __VA_OPT__(, ) __VA_ARGS__), FUNCTION(ONCE __VA_OPT__(, ) __VA_ARGS__)
#define ONCE(LIST) LIST
#define EIGHT_TIMES(LIST) LIST "," LIST "," LIST "," LIST "," LIST "," LIST "," LIST "," LIST
#define STREAMED(FUNCTION, ...) FUNCTION(__VA_ARGS__), nullptr
#define ARGUMENTS [[maybe_unused]] std::byte *to, [[maybe_unused]] const std::byte *from
#define CHAINS "1,2,3,4,5,6,7,8,9,10,11,12"
#define OTHER_CHAINS "2,3,4,5,6,7,8,9,10,11,12"
constexpr std::uint64_t turn = 96; // twelve chains, eight steps

#if defined(__x86_64__)

#define VECTOR_REGISTERS                                                                                     \
    "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11",        \
        "xmm12", "xmm13", "xmm14", "xmm15"

// Register 0 holds the operand: SHA-256 has no choice.
#define VECTOR(REPEAT, OPERAND, R, MOVE, ADD, END, BODY)                                                     \
    [](std::uint64_t turns, ARGUMENTS) noexcept {                                                            \
        std::uint64_t sum = 0;                                                                               \
        __asm__ volatile(MOVE " (%[operand]), %%" R "mm0\n"                                                  \
                              ".irp i," CHAINS "\n " MOVE " (%[odd_bytes]), %%" R "mm\\i\n .endr\n"          \
                              "test %[turns], %[turns]\n jz 2f\n"                                            \
                              ".p2align 6\n"                                                                 \
                              "1:\n .irp i," REPEAT(CHAINS) "\n " BODY "\n .endr\n"                          \
                                                            "dec %[turns]\n jnz 1b\n"                        \
                                                            "2:\n .irp i," OTHER_CHAINS "\n " ADD            \
                                                            "\n .endr\n movq %%xmm1, %[sum]\n" END           \
                         : [turns] "+r"(turns), [sum] "=r"(sum)                                              \
                         : [odd_bytes] "r"(odd_bytes.data()), [operand] "r"(OPERAND.data())                  \
                         : VECTOR_REGISTERS, "cc", "memory");                                                \
        return sum;                                                                                          \
    }
#define SSE(REPEAT, OPERAND, BODY) VECTOR(REPEAT, OPERAND, "x", "movdqa", "paddq %%xmm\\i, %%xmm1", "", BODY)
#define AVX(REPEAT, OPERAND, R, MOVE, NAME)                                                                  \
    VECTOR(REPEAT, OPERAND, R, MOVE, "vpaddq %%xmm\\i, %%xmm1, %%xmm1", "vzeroupper\n",                      \
           NAME "%%" R "mm0, %%" R "mm\\i, %%" R "mm\\i")
#define AVX2(REPEAT, OPERAND, NAME) AVX(REPEAT, OPERAND, "y", "vmovdqa", NAME " ")
#define AVX512(REPEAT, OPERAND, NAME) AVX(REPEAT, OPERAND, "z", "vmovdqa64", NAME " ")
// VPERMB takes the indices first, in AT&T's order last but one.
#define PERMUTE(REPEAT)                                                                                      \
    VECTOR(REPEAT, rotation, "z", "vmovdqa64", "vpaddq %%xmm\\i, %%xmm1, %%xmm1", "vzeroupper\n",            \
           "vpermb %%zmm\\i, %%zmm0, %%zmm\\i")

#define CRC(REPEAT)                                                                                          \
    [](std::uint64_t turns, ARGUMENTS) noexcept {                                                            \
        std::uint64_t sum = 0;                                                                               \
        __asm__ volatile(                                                                                    \
            "mov (%[operand]), %%rax\n"                                                                      \
            ".irp i,8,9,10,11,12,13,14,15\n mov (%[odd_bytes]), %%r\\i\n .endr\n"                            \
            "test %[turns], %[turns]\n jz 2f\n"                                                              \
            ".p2align 6\n"                                                                                   \
            "1:\n .irp i," REPEAT("8,9,10,11,12,13,14,15") "\n crc32q %%rax, %%r\\i\n .endr\n"               \
                                                                                                             \
                                                           "dec %[turns]\n jnz 1b\n"                         \
                                                           "2:\n .irp i,9,10,11,12,13,14,15\n add %%r\\i, "  \
                                                           "%%r8\n .endr\n mov %%r8, %[sum]\n"               \
            : [turns] "+r"(turns), [sum] "=r"(sum)                                                           \
            : [odd_bytes] "r"(odd_bytes.data()), [operand] "r"(rotation.data())                              \
            : "rax", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "cc", "memory");                  \
        return sum;                                                                                          \
    }

// Sixteen registers a turn.
#define STREAM(WIDTH, BEFORE, BODY, END)                                                                     \
    [](std::uint64_t turns, ARGUMENTS) noexcept {                                                            \
        __asm__ volatile(BEFORE "test %[turns], %[turns]\n jz 2f\n"                                          \
                                ".p2align 6\n"                                                               \
                                "1:\n" BODY "add $16*" WIDTH ", %[from]\n add $16*" WIDTH ", %[to]\n"        \
                                "dec %[turns]\n jnz 1b\n"                                                    \
                                "2:\n" END                                                                   \
                         : [turns] "+r"(turns), [from] "+r"(from), [to] "+r"(to)                             \
                         :                                                                                   \
                         : VECTOR_REGISTERS, "cc", "memory");                                                \
        return std::uint64_t{0};                                                                             \
    }
#define EACH(BODY) ".irp i,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15\n " BODY "\n .endr\n"
#define LOAD(WIDTH, R, MOVE, END) STREAM(WIDTH, "", EACH(MOVE " \\i*" WIDTH "(%[from]), %%" R "mm\\i"), END)
#define STORE(WIDTH, R, MOVE, WRITE, END)                                                                    \
    STREAM(WIDTH, MOVE " (%[from]), %%" R "mm0\n", EACH(WRITE " %%" R "mm0, \\i*" WIDTH "(%[to])"), END)
#define COPY(WIDTH, R, MOVE, WRITE, END)                                                                     \
    STREAM(WIDTH, "",                                                                                        \
           EACH(MOVE " \\i*" WIDTH "(%[from]), %%" R "mm\\i")                                                \
               EACH(WRITE " %%" R "mm\\i, \\i*" WIDTH "(%[to])"),                                            \
           END)

using enum Operand;
constexpr isa::Mask none{};
constexpr isa::Mask avx2 = all_of({isa::avx, isa::avx2}), avx512 = all_of({isa::avx2, isa::avx512f}),
                    avx512bw = avx512 | all_of({isa::avx512bw});

// clang-format off
constexpr Instruction all_instructions[]{
    // Eight bytes of message an instruction.
    {"crc", "sse42", "crc32 r64", all_of({isa::sse42}), registers, 64, 8, STEPPED(CRC)},
    {"aes", "sse42", "aesenc xmm", all_of({isa::aes}), registers, turn, 16, STEPPED(SSE, rotation, "aesenc %%xmm0, %%xmm\\i")},
    {"aes", "avx2-vaes", "vaesenc ymm", avx2 | all_of({isa::vaes}), registers, turn, 32, STEPPED(AVX2, rotation, "vaesenc")},
    {"aes", "avx512-vbmi2", "vaesenc zmm", avx512 | all_of({isa::vaes}), registers, turn, 64, STEPPED(AVX512, rotation, "vaesenc")},
    // The width is that of the product.
    {"clmul", "sse42", "pclmulqdq xmm", all_of({isa::pclmul}), registers, turn, 16, STEPPED(SSE, rotation, "pclmulqdq $0, %%xmm0, %%xmm\\i")},
    {"clmul", "avx2-vaes", "vpclmulqdq ymm", avx2 | all_of({isa::vpclmul}), registers, turn, 32, STEPPED(AVX2, rotation, "vpclmulqdq $0,")},
    {"clmul", "avx512-vbmi2", "vpclmulqdq zmm", avx512 | all_of({isa::vpclmul}), registers, turn, 64, STEPPED(AVX512, rotation, "vpclmulqdq $0,")},
    // Two of the 64 rounds of a block of 64 bytes.
    {"sha2", "sse42-sha", "sha256rnds2 xmm", all_of({isa::sha}), registers, turn, 2, STEPPED(SSE, rotation, "sha256rnds2 %%xmm0, %%xmm0, %%xmm\\i")},
    {"add", "sse42", "paddd xmm", none, registers, turn, 16, STEPPED(SSE, ones, "paddd %%xmm0, %%xmm\\i")},
    {"add", "avx2", "vpaddd ymm", avx2, registers, turn, 32, STEPPED(AVX2, ones, "vpaddd")},
    {"add", "avx512", "vpaddd zmm", avx512, registers, turn, 64, STEPPED(AVX512, ones, "vpaddd")},
    {"shuffle", "sse42", "pshufb xmm", all_of({isa::ssse3}), registers, turn, 16, STEPPED(SSE, rotation, "pshufb %%xmm0, %%xmm\\i")},
    {"shuffle", "avx2", "vpshufb ymm", avx2, registers, turn, 32, STEPPED(AVX2, rotation, "vpshufb")},
    {"shuffle", "avx512", "vpshufb zmm", avx512bw, registers, turn, 64, STEPPED(AVX512, rotation, "vpshufb")},
    {"shuffle", "avx512-vbmi2", "vpermb zmm", avx512bw | all_of({isa::vbmi}), registers, turn, 64, STEPPED(PERMUTE)},
    {"load", "sse42", "movdqa xmm", none, memory, 16, 16, STREAMED(LOAD, "16", "x", "movdqa", "")},
    {"load", "avx2", "vmovdqa ymm", avx2, memory, 16, 32, STREAMED(LOAD, "32", "y", "vmovdqa", "vzeroupper\n")},
    {"load", "avx512", "vmovdqa64 zmm", avx512, memory, 16, 64, STREAMED(LOAD, "64", "z", "vmovdqa64", "vzeroupper\n")},
    {"store", "sse42", "movdqa xmm", none, memory, 16, 16, STREAMED(STORE, "16", "x", "movdqa", "movdqa", "")},
    {"store", "avx2", "vmovdqa ymm", avx2, memory, 16, 32, STREAMED(STORE, "32", "y", "vmovdqa", "vmovdqa", "vzeroupper\n")},
    {"store", "avx512", "vmovdqa64 zmm", avx512, memory, 16, 64, STREAMED(STORE, "64", "z", "vmovdqa64", "vmovdqa64", "vzeroupper\n")},
    {"store", "sse42.nt", "movntdq xmm", none, streaming, 16, 16, STREAMED(STORE, "16", "x", "movdqa", "movntdq", "sfence\n")},
    {"store", "avx2.nt", "vmovntdq ymm", avx2, streaming, 16, 32, STREAMED(STORE, "32", "y", "vmovdqa", "vmovntdq", "sfence\n vzeroupper\n")},
    {"store", "avx512.nt", "vmovntdq zmm", avx512, streaming, 16, 64, STREAMED(STORE, "64", "z", "vmovdqa64", "vmovntdq", "sfence\n vzeroupper\n")},
    {"copy", "sse42", "movdqa xmm", none, memory, 16, 16, STREAMED(COPY, "16", "x", "movdqa", "movdqa", "")},
    {"copy", "avx2", "vmovdqa ymm", avx2, memory, 16, 32, STREAMED(COPY, "32", "y", "vmovdqa", "vmovdqa", "vzeroupper\n")},
    {"copy", "avx512", "vmovdqa64 zmm", avx512, memory, 16, 64, STREAMED(COPY, "64", "z", "vmovdqa64", "vmovdqa64", "vzeroupper\n")},
    {"copy", "sse42.nt", "movntdq xmm", none, streaming, 16, 16, STREAMED(COPY, "16", "x", "movdqa", "movntdq", "sfence\n")},
    {"copy", "avx2.nt", "vmovntdq ymm", avx2, streaming, 16, 32, STREAMED(COPY, "32", "y", "vmovdqa", "vmovntdq", "sfence\n vzeroupper\n")},
    {"copy", "avx512.nt", "vmovntdq zmm", avx512, streaming, 16, 64, STREAMED(COPY, "64", "z", "vmovdqa64", "vmovntdq", "sfence\n vzeroupper\n")},
};
// clang-format on

#elif defined(__aarch64__)

// The compiler that builds this for plain Armv8 knows no other names for z0 to z31.
#define VECTOR_REGISTERS                                                                                     \
    "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15",    \
        "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29",    \
        "v30", "v31"

#define VECTOR(REPEAT, OPERAND, EXTENSION, R, BODY)                                                          \
    [](std::uint64_t turns, ARGUMENTS) noexcept {                                                            \
        std::uint64_t sum = 0;                                                                               \
        __asm__ volatile(".arch_extension " EXTENSION "\n"                                                   \
                         "ldr " R "0, [%[operand]]\n"                                                        \
                         ".irp i," CHAINS "\n ldr " R "\\i, [%[odd_bytes]]\n .endr\n"                        \
                         "cbz %[turns], 2f\n"                                                                \
                         ".p2align 6\n"                                                                      \
                         "1:\n .irp i," REPEAT(CHAINS) "\n " BODY "\n .endr\n"                               \
                                                       "subs %[turns], %[turns], #1\n b.ne 1b\n"             \
                                                       "2:\n .irp i," OTHER_CHAINS                           \
                                                       "\n add v1.2d, v1.2d, v\\i\\().2d\n .endr\n"          \
                                                       "fmov %[sum], d1\n"                                   \
                         : [turns] "+r"(turns), [sum] "=r"(sum)                                              \
                         : [odd_bytes] "r"(odd_bytes.data()), [operand] "r"(OPERAND.data())                  \
                         : VECTOR_REGISTERS, "cc", "memory");                                                \
        return sum;                                                                                          \
    }

#define CRC(REPEAT)                                                                                          \
    [](std::uint64_t turns, ARGUMENTS) noexcept {                                                            \
        std::uint64_t sum = 0;                                                                               \
        __asm__ volatile(                                                                                    \
            ".arch_extension crc\n"                                                                          \
            "ldr x0, [%[operand]]\n"                                                                         \
            ".irp i,1,2,3,4,5,6,7,8\n ldr x\\i, [%[odd_bytes]]\n .endr\n"                                    \
            "cbz %[turns], 2f\n"                                                                             \
            ".p2align 6\n"                                                                                   \
            "1:\n .irp i," REPEAT(                                                                           \
                "1,2,3,4,5,6,7,8") "\n crc32cx w\\i, w\\i, x0\n .endr\n"                                     \
                                                                                                             \
                                   "subs %[turns], %[turns], #1\n b.ne 1b\n"                                 \
                                   "2:\n .irp i,2,3,4,5,6,7,8\n add x1, x1, x\\i\n .endr\n mov %[sum], x1\n" \
            : [turns] "+r"(turns), [sum] "=r"(sum)                                                           \
            : [odd_bytes] "r"(odd_bytes.data()), [operand] "r"(rotation.data())                              \
            : "x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "cc", "memory");                         \
        return sum;                                                                                          \
    }

// Sixteen registers a turn.
#define STREAM(EXTENSION, BEFORE, BODY, STEP)                                                                \
    [](std::uint64_t turns, ARGUMENTS) noexcept {                                                            \
        __asm__ volatile(".arch_extension " EXTENSION "\n" BEFORE "cbz %[turns], 2f\n"                       \
                         ".p2align 6\n"                                                                      \
                         "1:\n" BODY STEP("from") STEP("to") "subs %[turns], %[turns], #1\n b.ne 1b\n"       \
                                                             "2:\n"                                          \
                         : [turns] "+r"(turns), [from] "+r"(from), [to] "+r"(to)                             \
                         :                                                                                   \
                         : VECTOR_REGISTERS, "cc", "memory");                                                \
        return std::uint64_t{0};                                                                             \
    }
#define EACH(BODY) ".irp i,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15\n " BODY "\n .endr\n"
#define NEON_AT(POINTER) ", [%[" POINTER "], #16*\\i]"
#define SVE_AT(POINTER) ", [%[" POINTER "], #\\i, mul vl]"
#define NEON_STEP(POINTER) "add %[" POINTER "], %[" POINTER "], #16*16\n"
#define SVE_STEP(POINTER) "addvl %[" POINTER "], %[" POINTER "], #16\n"
#define LOAD(EXTENSION, R, AT, STEP) STREAM(EXTENSION, "", EACH("ldr " R "\\i" AT("from")), STEP)
#define STORE(EXTENSION, R, AT, STEP)                                                                        \
    STREAM(EXTENSION, "ldr " R "0, [%[from]]\n", EACH("str " R "0" AT("to")), STEP)
#define COPY(EXTENSION, R, AT, STEP)                                                                         \
    STREAM(EXTENSION, "", EACH("ldr " R "\\i" AT("from")) EACH("str " R "\\i" AT("to")), STEP)

// clang takes the stronger extension without the weaker.
#define SVE2_AES "sve\n .arch_extension sve2\n .arch_extension sve2-aes"

using enum Operand;
constexpr isa::Mask neon = all_of({isa::neon}), sve = all_of({isa::sve}),
                    sve2_crypto = all_of({isa::sve, isa::sve2, isa::sve2aes});

// clang-format off
constexpr Instruction all_instructions[]{
    // Eight bytes of message an instruction.
    {"crc", "neon-crypto", "crc32cx", all_of({isa::crc}), registers, 64, 8, STEPPED(CRC)},
    // A round is a pair, which most cores fuse: eight bytes each.
    {"aes", "neon-crypto", "aese, aesmc", all_of({isa::aes}), registers, 2 * turn, 8, STEPPED(VECTOR, rotation, "aes", "q", "aese v\\i\\().16b, v0.16b\n aesmc v\\i\\().16b, v\\i\\().16b")},
    {"aes", "sve2-crypto", "aese, aesmc z", sve2_crypto, registers, 2 * turn, 0, STEPPED(VECTOR, rotation, SVE2_AES, "z", "aese z\\i\\().b, z\\i\\().b, z0.b\n aesmc z\\i\\().b, z\\i\\().b")},
    // The width is that of the product.
    {"clmul", "neon-crypto", "pmull 1q", all_of({isa::aes}), registers, turn, 16, STEPPED(VECTOR, rotation, "aes", "q", "pmull v\\i\\().1q, v\\i\\().1d, v0.1d")},
    {"clmul", "sve2-crypto", "pmullb z.q", sve2_crypto, registers, turn, 0, STEPPED(VECTOR, rotation, SVE2_AES, "z", "pmullb z\\i\\().q, z\\i\\().d, z0.d")},
    // A pair makes four of the 64 rounds of a block of 64 bytes: two bytes each.
    {"sha2", "neon-crypto", "sha256h, sha256h2", all_of({isa::sha2}), registers, 2 * turn, 2, STEPPED(VECTOR, rotation, "sha2", "q", "sha256h q\\i, q0, v0.4s\n sha256h2 q\\i, q0, v0.4s")},
    {"add", "neon", "add 4s", neon, registers, turn, 16, STEPPED(VECTOR, ones, "simd", "q", "add v\\i\\().4s, v\\i\\().4s, v0.4s")},
    {"add", "sve", "add z.s", sve, registers, turn, 0, STEPPED(VECTOR, ones, "sve", "z", "add z\\i\\().s, z\\i\\().s, z0.s")},
    {"shuffle", "neon", "tbl 16b", neon, registers, turn, 16, STEPPED(VECTOR, rotation, "simd", "q", "tbl v\\i\\().16b, {v\\i\\().16b}, v0.16b")},
    {"shuffle", "sve", "tbl z.b", sve, registers, turn, 0, STEPPED(VECTOR, rotation, "sve", "z", "tbl z\\i\\().b, {z\\i\\().b}, z0.b")},
    {"load", "neon", "ldr q", neon, memory, 16, 16, STREAMED(LOAD, "simd", "q", NEON_AT, NEON_STEP)},
    {"load", "sve", "ldr z", sve, memory, 16, 0, STREAMED(LOAD, "sve", "z", SVE_AT, SVE_STEP)},
    {"store", "neon", "str q", neon, memory, 16, 16, STREAMED(STORE, "simd", "q", NEON_AT, NEON_STEP)},
    {"store", "sve", "str z", sve, memory, 16, 0, STREAMED(STORE, "sve", "z", SVE_AT, SVE_STEP)},
    {"copy", "neon", "ldr q, str q", neon, memory, 16, 16, STREAMED(COPY, "simd", "q", NEON_AT, NEON_STEP)},
    {"copy", "sve", "ldr z, str z", sve, memory, 16, 0, STREAMED(COPY, "sve", "z", SVE_AT, SVE_STEP)},
};
// clang-format on

#endif

} // namespace

std::span<const Instruction> instructions() noexcept { return all_instructions; }

} // namespace perf
