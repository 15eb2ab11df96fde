	vmovdqu8	128(%rsi), %zmm0
	addq	$1024, %rax
	addq	$1024, %rsi
	vpshufb	.LC3(%rip), %zmm0, %zmm2
	vmovdqu8	-832(%rsi), %zmm0
	vpclmulqdq	$17, %zmm27, %zmm2, %zmm1
	vpshufb	.LC3(%rip), %zmm0, %zmm3
	vmovdqa64	%zmm5, %zmm0
	vpclmulqdq	$17, %zmm28, %zmm3, %zmm4
	vpclmulqdq	$0, %zmm28, %zmm3, %zmm30
	vpternlogq	$150, %zmm4, %zmm1, %zmm0
	vmovdqa64	%zmm5, %zmm1
	vpclmulqdq	$0, %zmm27, %zmm2, %zmm4
	vpternlogq	$150, %zmm30, %zmm4, %zmm1
	vpunpckhqdq	%zmm3, %zmm2, %zmm4
	vpunpcklqdq	%zmm3, %zmm2, %zmm2
	vpxord	%zmm4, %zmm2, %zmm2
	vpclmulqdq	$17, %zmm29, %zmm2, %zmm4
	vpclmulqdq	$0, %zmm29, %zmm2, %zmm3
	vmovdqa64	%zmm5, %zmm2
	vpternlogq	$150, %zmm4, %zmm3, %zmm2
	vmovdqu8	-768(%rsi), %zmm4
	vpshufb	.LC3(%rip), %zmm4, %zmm3
	vmovdqu8	-704(%rsi), %zmm4
	vpclmulqdq	$17, %zmm24, %zmm3, %zmm30
	vpshufb	.LC3(%rip), %zmm4, %zmm4
	vpclmulqdq	$17, %zmm25, %zmm4, %zmm31
	vpternlogq	$150, %zmm31, %zmm30, %zmm0
	vpclmulqdq	$0, %zmm25, %zmm4, %zmm31
	vpclmulqdq	$0, %zmm24, %zmm3, %zmm30
	vpternlogq	$150, %zmm31, %zmm30, %zmm1
	vpunpckhqdq	%zmm4, %zmm3, %zmm30
	vpunpcklqdq	%zmm4, %zmm3, %zmm3
	vpxord	%zmm30, %zmm3, %zmm3
	vpclmulqdq	$17, %zmm26, %zmm3, %zmm4
	vpclmulqdq	$0, %zmm26, %zmm3, %zmm3
	vpternlogq	$150, %zmm4, %zmm3, %zmm2
	vmovdqu8	-640(%rsi), %zmm4
	vpshufb	.LC3(%rip), %zmm4, %zmm3
	vmovdqu8	-576(%rsi), %zmm4
	vpclmulqdq	$17, %zmm21, %zmm3, %zmm30
	vpshufb	.LC3(%rip), %zmm4, %zmm4
	vpclmulqdq	$17, %zmm22, %zmm4, %zmm31
	vpternlogq	$150, %zmm31, %zmm30, %zmm0
	vpclmulqdq	$0, %zmm22, %zmm4, %zmm31
	vpclmulqdq	$0, %zmm21, %zmm3, %zmm30
	vpternlogq	$150, %zmm31, %zmm30, %zmm1
	vpunpckhqdq	%zmm4, %zmm3, %zmm30
	vpunpcklqdq	%zmm4, %zmm3, %zmm3
	vpxord	%zmm30, %zmm3, %zmm3
	vpclmulqdq	$17, %zmm23, %zmm3, %zmm4
	vpclmulqdq	$0, %zmm23, %zmm3, %zmm3
	vpternlogq	$150, %zmm4, %zmm3, %zmm2
	vmovdqu8	-512(%rsi), %zmm4
	vpshufb	.LC3(%rip), %zmm4, %zmm3
	vmovdqu8	-448(%rsi), %zmm4
	vpclmulqdq	$17, %zmm18, %zmm3, %zmm30
	vpshufb	.LC3(%rip), %zmm4, %zmm4
	vpclmulqdq	$17, %zmm19, %zmm4, %zmm31
	vpternlogq	$150, %zmm31, %zmm30, %zmm0
	vpclmulqdq	$0, %zmm19, %zmm4, %zmm31
	vpclmulqdq	$0, %zmm18, %zmm3, %zmm30
	vpternlogq	$150, %zmm31, %zmm30, %zmm1
	vpunpckhqdq	%zmm4, %zmm3, %zmm30
	vpunpcklqdq	%zmm4, %zmm3, %zmm3
	vpxord	%zmm30, %zmm3, %zmm3
	vpclmulqdq	$17, %zmm20, %zmm3, %zmm4
	vpclmulqdq	$0, %zmm20, %zmm3, %zmm3
	vpternlogq	$150, %zmm4, %zmm3, %zmm2
	vmovdqu8	-384(%rsi), %zmm4
	vpshufb	.LC3(%rip), %zmm4, %zmm3
	vmovdqu8	-320(%rsi), %zmm4
	vpclmulqdq	$17, %zmm15, %zmm3, %zmm30
	vpshufb	.LC3(%rip), %zmm4, %zmm4
	vpclmulqdq	$17, %zmm16, %zmm4, %zmm31
	vpternlogq	$150, %zmm31, %zmm30, %zmm0
	vpclmulqdq	$0, %zmm16, %zmm4, %zmm31
	vpclmulqdq	$0, %zmm15, %zmm3, %zmm30
	vpternlogq	$150, %zmm31, %zmm30, %zmm1
	vpunpckhqdq	%zmm4, %zmm3, %zmm30
	vpunpcklqdq	%zmm4, %zmm3, %zmm3
	vpxord	%zmm30, %zmm3, %zmm3
	vpclmulqdq	$17, %zmm17, %zmm3, %zmm4
	vpclmulqdq	$0, %zmm17, %zmm3, %zmm3
	vpternlogq	$150, %zmm4, %zmm3, %zmm2
	vmovdqu8	-256(%rsi), %zmm4
	vpshufb	.LC3(%rip), %zmm4, %zmm3
	vmovdqu8	-192(%rsi), %zmm4
	vpclmulqdq	$17, %zmm12, %zmm3, %zmm30
	vpshufb	.LC3(%rip), %zmm4, %zmm4
	vpclmulqdq	$17, %zmm13, %zmm4, %zmm31
	vpternlogq	$150, %zmm31, %zmm30, %zmm0
	vpclmulqdq	$0, %zmm13, %zmm4, %zmm31
	vpclmulqdq	$0, %zmm12, %zmm3, %zmm30
	vpternlogq	$150, %zmm31, %zmm30, %zmm1
	vpunpckhqdq	%zmm4, %zmm3, %zmm30
	vpunpcklqdq	%zmm4, %zmm3, %zmm3
	vpxord	%zmm30, %zmm3, %zmm3
	vpclmulqdq	$17, %zmm14, %zmm3, %zmm4
	vpclmulqdq	$0, %zmm14, %zmm3, %zmm3
	vpternlogq	$150, %zmm4, %zmm3, %zmm2
	vmovdqu8	-128(%rsi), %zmm4
	vpshufb	.LC3(%rip), %zmm4, %zmm3
	vmovdqu8	-64(%rsi), %zmm4
	vpclmulqdq	$17, %zmm9, %zmm3, %zmm30
	vpshufb	.LC3(%rip), %zmm4, %zmm4
	vpclmulqdq	$17, %zmm10, %zmm4, %zmm31
	vpternlogq	$150, %zmm31, %zmm30, %zmm0
	vpclmulqdq	$0, %zmm10, %zmm4, %zmm31
	vpclmulqdq	$0, %zmm9, %zmm3, %zmm30
	vpternlogq	$150, %zmm31, %zmm30, %zmm1
	vpunpckhqdq	%zmm4, %zmm3, %zmm30
	vpunpcklqdq	%zmm4, %zmm3, %zmm3
	vpxord	%zmm30, %zmm3, %zmm3
	vpclmulqdq	$17, %zmm11, %zmm3, %zmm4
	vpclmulqdq	$0, %zmm11, %zmm3, %zmm3
	vpternlogq	$150, %zmm4, %zmm3, %zmm2
	vmovdqa	-8(%rsp), %xmm3
	vmovdqu8	-1024(%rsi), %zmm4
	vpshufb	.LC3(%rip), %zmm4, %zmm4
	vpxord	%zmm4, %zmm3, %zmm3
	vmovdqu8	-960(%rsi), %zmm4
	vpclmulqdq	$17, %zmm6, %zmm3, %zmm30
	vpshufb	-120(%rsp), %zmm4, %zmm4
	vpclmulqdq	$17, %zmm7, %zmm4, %zmm31
	vpternlogq	$150, %zmm31, %zmm30, %zmm0
	vpclmulqdq	$0, %zmm6, %zmm3, %zmm30
	vpclmulqdq	$0, %zmm7, %zmm4, %zmm31
	vpternlogq	$150, %zmm31, %zmm30, %zmm1
	vpunpckhqdq	%zmm4, %zmm3, %zmm30
	vpunpcklqdq	%zmm4, %zmm3, %zmm3
	vpxord	%zmm30, %zmm3, %zmm3
	vpclmulqdq	$17, %zmm8, %zmm3, %zmm4
	vpclmulqdq	$0, %zmm8, %zmm3, %zmm3
	vpternlogq	$150, %zmm4, %zmm3, %zmm2
	vpternlogq	$150, %zmm1, %zmm0, %zmm2
	vpunpckhqdq	%zmm5, %zmm2, %zmm3
	vpunpcklqdq	%zmm2, %zmm5, %zmm2
	vpxord	%zmm2, %zmm1, %zmm1
	vpxord	%zmm3, %zmm0, %zmm0
	vextracti64x4	$0x1, %zmm1, %ymm2
	vextracti64x4	$0x1, %zmm0, %ymm3
	vpxor	%ymm2, %ymm1, %ymm1
	vpxor	%ymm3, %ymm0, %ymm0
	vextracti64x2	$0x1, %ymm1, %xmm2
	vextracti64x2	$0x1, %ymm0, %xmm3
	vpxor	%xmm1, %xmm2, %xmm2
	vpxor	%xmm0, %xmm3, %xmm3
	vpclmulqdq	$0, .LC1(%rip), %xmm2, %xmm1
	vpshufd	$78, %xmm2, %xmm2
	vpxor	%xmm2, %xmm1, %xmm1
	vpclmulqdq	$0, .LC1(%rip), %xmm1, %xmm2
	vpshufd	$78, %xmm1, %xmm1
	vmovdqa	%xmm1, %xmm0
	vpternlogq	$150, %xmm2, %xmm3, %xmm0
	vmovdqa	%xmm0, -8(%rsp)
	cmpq	%rdx, %rax
	jb	.L3
