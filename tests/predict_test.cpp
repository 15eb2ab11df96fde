// Predicted cycles: marked loops found in assembly, what llvm-mca says read, predictions held against
// measurements.
#include "perf/error.hpp"
#include "perf/predict.hpp"
#include "perf/predict_check.hpp"
#include <gtest/gtest.h>

namespace {

using Lines = std::vector<std::string>;

/// The only loop in the text.
perf::Loop loop(std::string_view assembly) {
    const auto loops = perf::find_loops(assembly, 16);
    if (loops.size() != 1) throw std::logic_error("not one loop");
    return loops.front();
}

// --- loops

TEST(Loops, ClangOnX86) {
    const auto found = loop(R"(
f:                                      # @f
	.cfi_startproc
# %bb.0:
	cmpq	%rsi, %rdi
	je	.LBB0_3
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	#APP
	# MAIN_LOOP crc 8 0 1
	#NO_APP
	crc32q	(%rdi), %rax            # a comment
	addq	$8, %rdi
	cmpq	%rsi, %rdi
	jne	.LBB0_1
.LBB0_3:
	retq
.Lfunc_end0:
)");
    EXPECT_EQ(found.name, "crc");
    EXPECT_EQ(found.bytes, 8u);
    EXPECT_EQ(found.vectors, 0u);
    EXPECT_EQ(found.turns, 1u);
    EXPECT_EQ(found.unrolled, 1u);
    EXPECT_EQ(found.absent, "");
    EXPECT_EQ(found.instructions,
              (Lines{"crc32q\t(%rdi), %rax", "addq\t$8, %rdi", "cmpq\t%rsi, %rdi", "jne\t.LBB0_1"}));
    EXPECT_TRUE(found.contains("addq"));
    EXPECT_FALSE(found.contains("crc32"));
}

TEST(Loops, ClangOnArm) {
    const auto found = loop(R"(
f:                                      // @f
// %bb.0:
	mov	w8, wzr
.LBB0_2:                                // =>This Inner Loop Header: Depth=1
	//APP
	// MAIN_LOOP rounds 256 16 10
	//NO_APP
	ldr	x9, [x0], #8
	cmp	x0, x1
	b.ne	.LBB0_2
// %bb.3:
	ret
)");
    EXPECT_EQ(found.bytes, 256u);
    EXPECT_EQ(found.vectors, 16u);
    EXPECT_EQ(found.turns, 10u);
    EXPECT_EQ(found.instructions, (Lines{"ldr\tx9, [x0], #8", "cmp\tx0, x1", "b.ne\t.LBB0_2"}));
}

TEST(Loops, GccOnArm) {
    const auto found = loop(R"(
f:
.LFB0:
	.cfi_startproc
	cmp	x0, x1
	beq	.L4
.L3:
#APP
// 9 "folder/a.cpp" 1
	# MAIN_LOOP crc 8 0 1
// 0 "" 2
#NO_APP
	ldr	x3, [x0], 8
	crc32cx	w2, w2, x3
	cmp	x0, x1
	bne	.L3
.L4:
	mov	w0, w2
	ret
.LFE0:
)");
    EXPECT_EQ(found.instructions,
              (Lines{"ldr\tx3, [x0], 8", "crc32cx\tw2, w2, x3", "cmp\tx0, x1", "bne\t.L3"}));
}

TEST(Loops, GccsLanesOfSm3AreAsLlvmTakesThem) {
    const auto found = loop(R"(
.L3:
	# MAIN_LOOP sm3 8 0 1
	sm3tt2a	v0.4s, v4.4s, v6.4s[1]
	bne	.L3
)");
    EXPECT_EQ(found.instructions, (Lines{"sm3tt2a\tv0.4s, v4.4s, v6.s[1]", "bne\t.L3"}));
}

TEST(Loops, AnUnrolledOneHasItsMarkerAgainAndARest) {
    const auto found = loop(R"(
f:
	testb	$1, %dl
	je	.LBB0_2
	# MAIN_LOOP fold 16 0 1
	addq	$16, %rdi
.LBB0_2:
	# MAIN_LOOP fold 16 0 1
	movq	(%rdi), %rax
	# MAIN_LOOP fold 16 0 1
	movq	16(%rdi), %rax
	addq	$32, %rdi
	jne	.LBB0_2
	retq
)");
    EXPECT_EQ(found.unrolled, 2u);
    EXPECT_EQ(found.instructions.size(), 4u);
}

TEST(Loops, ARestWithinAnOuterLoopIsNotTheLoop) {
    const auto found = loop(R"(
f:
	movq	%rdi, %rax
.L1:
	testb	$1, %dl
	je	.L2
	# MAIN_LOOP fold 16 0 1
	addq	$16, %rdi
.L2:
	# MAIN_LOOP fold 16 0 1
	addq	$16, %rdi
	# MAIN_LOOP fold 16 0 1
	addq	$16, %rdi
	jne	.L2
	subq	$1, %rdx
	jne	.L1
	ret
)");
    EXPECT_EQ(found.unrolled, 2u);
    EXPECT_EQ(found.instructions, (Lines{"addq\t$16, %rdi", "addq\t$16, %rdi", "jne\t.L2"}));
}

TEST(Loops, OneForEachNameAndOfCopiesTheOneWithTheMostBytesATurn) {
    const auto loops = perf::find_loops(R"(
f:
.L1:
	# MAIN_LOOP rounds 256 0 10
	addq	$1, %rdi
	jne	.L1
.L2:
	# MAIN_LOOP rounds 512 0 10
	addq	$2, %rdi
	jne	.L2
.L3:
	# MAIN_LOOP rest 1 0 1
	addq	$3, %rdi
	jne	.L3
.L4:
	# MAIN_LOOP rounds 64 16 10
	addq	$4, %rdi
	jne	.L4
	ret
)",
                                        32); // 64 + 16 * 32 bytes are the most
    ASSERT_EQ(loops.size(), 2u);
    EXPECT_EQ(loops[0].instructions.front(), "addq\t$4, %rdi");
    EXPECT_EQ(loops[1].name, "rest");
}

TEST(Loops, WhatLeavesTheLoopIsNotTaken) {
    // While text is ASCII the first loop runs, and comes back to the test of the second one, which is entered
    // there too, not where its marker stands.
    const auto loops = perf::find_loops(R"(
f:
	jmp	.L5
.L1:
	# MAIN_LOOP text 64 0 1
	paddb	%xmm0, %xmm1
	cmpq	%rsi, %rdi
	jnb	.L9
.L5:
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.L1
	jmp	.L3
.L2:
	# MAIN_LOOP ascii 128 0 1
	addq	$128, %rdi
.L3:
	cmpq	%rsi, %rdi
	jnb	.L9
	pmovmskb	%xmm2, %eax
	testl	%eax, %eax
	je	.L2
	jmp	.L1
.L9:
	ret
)",
                                        16);
    ASSERT_EQ(loops.size(), 2u);
    EXPECT_EQ(loops[0].absent, "");
    EXPECT_EQ(loops[0].instructions, (Lines{"paddb\t%xmm0, %xmm1", "cmpq\t%rsi, %rdi", "jnb\t.L9",
                                            "pmovmskb\t%xmm0, %eax", "testl\t%eax, %eax", "jne\t.L1"}));
    EXPECT_EQ(loops[1].absent, "");
    EXPECT_EQ(loops[1].instructions, (Lines{"addq\t$128, %rdi", "cmpq\t%rsi, %rdi", "jnb\t.L9",
                                            "pmovmskb\t%xmm2, %eax", "testl\t%eax, %eax", "je\t.L2"}));
}

/// Why the loop with this body is none to predict.
std::string absent(const std::string& body) {
    const auto found = loop("f:\n\tnop\n.L1:\n\t# MAIN_LOOP a 1 0 1\n" + body + "\tjne\t.L1\n\tret\n");
    EXPECT_TRUE(found.instructions.empty());
    return found.absent;
}

TEST(Loops, WhatIsNoStraightLineIsSaid) {
    EXPECT_EQ(absent("\tje\t.L2\n\tnop\n.L2:\n"), "it has a branch within it: je\t.L2"); // an if
    EXPECT_EQ(absent(".L2:\n\tnop\n\tjb\t.L2\n"),
              "it has a branch within it: jb\t.L2"); // an inner loop
    EXPECT_EQ(absent("\ttbz\tw0, #3, .L2\n\tnop\n.L2:\n"), "it has a branch within it: tbz\tw0, #3, .L2");
    EXPECT_EQ(absent("\tcall\tg\n"), "it calls a function: call\tg");
    EXPECT_EQ(absent("\tbl\tg\n"), "it calls a function: bl\tg");
    EXPECT_EQ(loop("f:\n\t# MAIN_LOOP a 1 0 1\n\tnop\n\tret\n").absent, "no way leads back to it");
    EXPECT_EQ(loop("f:\n.L1:\n\t# MAIN_LOOP a 1 0 1\n\tjmp\t*%rax\n").absent, "no way leads back to it");
}

TEST(Loops, WhatDoesTheRestIsLeftOut) {
    EXPECT_EQ(loop("f:\n.L1:\n\t# MAIN_LOOP a 9 0 1\n\tjne\t.L1\n.L2:\n\t# MAIN_LOOP b 1 0 1\n\tjne\t.L2\n"
                   "\t# REST_LOOP a\n\tret\n")
                  .name,
              "b");
}

TEST(Loops, NoneIsMarked) { EXPECT_TRUE(perf::find_loops("f:\n.L1:\n\tjne\t.L1\n\tret\n", 16).empty()); }

// --- the model

constexpr std::string_view simulation = R"({
  "CodeRegions": [{
    "Instructions": ["a", "b"],
    "ResourcePressureView": {"ResourcePressureInfo": [
      {"InstructionIndex": 0, "ResourceIndex": 0, "ResourceUsage": 9},
      {"InstructionIndex": 2, "ResourceIndex": 0, "ResourceUsage": 1.5},
      {"InstructionIndex": 2, "ResourceIndex": 2, "ResourceUsage": 4}]},
    "SummaryView": {"DispatchWidth": 6, "Iterations": 100, "TotalCycles": 400, "TotaluOps": 1200}}],
  "TargetInfo": {"Resources": ["N2UnitB.\u0000", "N2UnitB.\u0001", "N2UnitV0"]}})";

TEST(Simulation, IsReadPerTurn) {
    const auto s = perf::parse_simulation(simulation);
    EXPECT_EQ(s.cycles, 4);
    EXPECT_EQ(s.uops, 12);
    EXPECT_EQ(s.width, 6);
    ASSERT_EQ(s.ports.size(), 2u);
    EXPECT_EQ(s.ports[0].name, "B.0");
    EXPECT_EQ(s.ports[0].cycles, 1.5);
    EXPECT_EQ(s.ports[1].name, "V0");
    EXPECT_EQ(s.bottleneck(), "V0");
    EXPECT_ANY_THROW(perf::parse_simulation("{}"));
}

TEST(Simulation, TheBottleneckIsWhatIsBusyForMostOfTheCycles) {
    perf::Simulation s{.cycles = 10, .uops = 30, .width = 6, .ports = {{"V0", 9}, {"V1", 8.6}, {"M0", 8.4}}};
    EXPECT_EQ(s.bottleneck(), "V0+V1");
    s.uops = 55;
    EXPECT_EQ(s.bottleneck(), "V0+V1+dispatch");
    s = {.cycles = 10, .uops = 30, .width = 6, .ports = {{"V0", 5}}};
    EXPECT_EQ(s.bottleneck(), "dependencies");
}

TEST(Simulation, WhatIsKnownToBeWrongIsSaid) {
    EXPECT_NE(perf::caveat({.instructions = {"aese\tv0.16b, v1.16b", "aesmc\tv0.16b, v0.16b"}}), "");
    EXPECT_EQ(perf::caveat({.instructions = {"aesenc\t%xmm1, %xmm0"}}), "");
}

TEST(Cores, EachHasVariants) {
    for (const perf::Core& core : perf::cores())
        EXPECT_TRUE(std::ranges::any_of(perf::sources(), [&](const perf::SourceFile& source) {
            return source.processor == core.processor;
        })) << core.name;
}

// --- against measurements

perf::Sample predicted(std::string core, std::string loop, double cycles) {
    perf::Sample s{.evidence = "predicted", .kernel = "utf8", .variant = "v", .input = std::move(loop)};
    s.core = std::move(core);
    s.cycles = cycles;
    s.bytes = 64;
    s.ops = 1;
    return s;
}

perf::Sample measured(std::string input, double seconds) {
    return {.kernel = "utf8",
            .variant = "v",
            .input = std::move(input),
            .size = perf::checked_size,
            .seconds = seconds,
            .bytes = 1000,
            .ops = 1,
            .ghz = 2};
}

perf::Bundle zen4(std::vector<perf::Sample> samples) {
    return {.name = "b",
            .manifest = {{"cpuid", {{"vendor", "AuthenticAMD"}, {"family", "25"}, {"model", "17"}}}},
            .samples = std::move(samples)};
}

TEST(Check, HoldsALoopAgainstItsInputOnItsCore) {
    // 1000 bytes in 1 us at 2 GHz are 2 cycles a byte.
    const auto list = perf::check_predictions(
        {predicted("zen4", "cjk", 96), predicted("zen4", "fold", 64), predicted("neoverse-n2", "cjk", 1)},
        zen4({measured("cjk", 1e-6), measured("cjk", 1e-6), measured("cjk", 5e-6), measured("ascii", 4e-6)}));
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[0].input, "cjk");
    EXPECT_DOUBLE_EQ(list[0].measured, 2);
    EXPECT_DOUBLE_EQ(list[0].predicted, 1.5);
    EXPECT_DOUBLE_EQ(list[0].error(), -0.25);
    // utf8 names ascii first.
    EXPECT_EQ(list[1].input, "ascii");
    EXPECT_DOUBLE_EQ(list[1].measured, 8);
}

TEST(Check, CountedCyclesGoBeforeTheClock) {
    perf::Sample row = measured("cjk", 1e-6);
    row.cycles = 3000;
    EXPECT_DOUBLE_EQ(perf::check_predictions({predicted("zen4", "cjk", 64)}, zen4({row})).front().measured,
                     3);
}

TEST(Check, RefusesWhatCannotBeHeldAgainstEachOther) {
    EXPECT_THROW(perf::check_predictions({predicted("neoverse-n2", "cjk", 1)}, zen4({measured("cjk", 1)})),
                 perf::Error);
    auto short_one = measured("cjk", 1);
    short_one.size = 64;
    EXPECT_THROW(perf::check_predictions({predicted("zen4", "cjk", 1)}, zen4({short_one})), perf::Error);
    EXPECT_THROW(perf::check_predictions({predicted("zen4", "cjk", 1)}, {.name = "alone"}), perf::Error);
}

} // namespace
