	vpaddd	456(%rsp), %zmm6, %zmm7
	vmovdqa	%xmm15, %xmm15
	vpaddd	392(%rsp), %zmm6, %zmm2
	movq	%rsi, %r8
	vpaddd	328(%rsp), %zmm6, %zmm9
	vpaddd	264(%rsp), %zmm6, %zmm1
	vpshufb	%zmm31, %zmm6, %zmm3
	addq	$1024, %rdx
	vpaddd	72(%rsp), %zmm6, %zmm10
	vmovdqa32	64(%rax), %zmm4
	vpshufb	.LC11(%rip), %zmm7, %zmm7
	vpshufb	.LC11(%rip), %zmm2, %zmm2
	vmovdqa64	128(%rax), %zmm5
	vmovdqa64	%zmm19, %zmm17
	vpaddd	200(%rsp), %zmm6, %zmm8
	vpshufb	.LC11(%rip), %zmm9, %zmm9
	vpxord	%zmm3, %zmm4, %zmm3
	vpxord	%zmm7, %zmm4, %zmm7
	vpxord	%zmm2, %zmm4, %zmm2
	vmovdqu8	-768(%rdx), %zmm14
	vpaddd	136(%rsp), %zmm6, %zmm0
	vpxord	%zmm9, %zmm4, %zmm9
	vpshufb	.LC11(%rip), %zmm10, %zmm10
	addq	$1024, %rcx
	vaesenc	%zmm5, %zmm3, %zmm3
	vmovdqa64	%zmm19, %zmm18
	vpaddd	%zmm6, %zmm29, %zmm23
	vpshufb	.LC11(%rip), %zmm1, %zmm1
	vaesenc	%zmm5, %zmm7, %zmm7
	vpxord	%zmm1, %zmm4, %zmm1
	leaq	1024(%rsi), %rsi
	vpshufb	.LC11(%rip), %zmm8, %zmm8
	vpshufb	.LC11(%rip), %zmm0, %zmm0
	vpxord	%zmm8, %zmm4, %zmm8
	vaesenc	%zmm5, %zmm2, %zmm2
	vpxord	%zmm0, %zmm4, %zmm0
	vpxord	%zmm10, %zmm4, %zmm4
	vaesenc	%zmm5, %zmm9, %zmm9
	vaesenc	%zmm5, %zmm1, %zmm1
	vaesenc	%zmm5, %zmm8, %zmm8
	vaesenc	%zmm5, %zmm0, %zmm0
	vaesenc	%zmm5, %zmm4, %zmm4
	vmovdqa64	192(%rax), %zmm5
	vaesenc	%zmm5, %zmm3, %zmm3
	vaesenc	%zmm5, %zmm7, %zmm7
	vaesenc	%zmm5, %zmm2, %zmm2
	vaesenc	%zmm5, %zmm9, %zmm9
	vaesenc	%zmm5, %zmm1, %zmm1
	vaesenc	%zmm5, %zmm8, %zmm8
	vaesenc	%zmm5, %zmm0, %zmm0
	vaesenc	%zmm5, %zmm4, %zmm4
	vmovdqa64	256(%rax), %zmm5
	vaesenc	%zmm5, %zmm3, %zmm3
	vaesenc	%zmm5, %zmm7, %zmm7
	vaesenc	%zmm5, %zmm2, %zmm2
	vaesenc	%zmm5, %zmm9, %zmm9
	vaesenc	%zmm5, %zmm1, %zmm1
	vaesenc	%zmm5, %zmm8, %zmm8
	vaesenc	%zmm5, %zmm0, %zmm0
	vaesenc	%zmm5, %zmm4, %zmm4
	vmovdqu8	-896(%rdx), %zmm5
	vpshufb	.LC11(%rip), %zmm5, %zmm10
	vmovdqu8	-832(%rdx), %zmm5
	vpclmulqdq	$17, 960(%rax), %zmm10, %zmm12
	vpshufb	.LC11(%rip), %zmm5, %zmm11
	vmovdqa64	%zmm19, %zmm5
	vpclmulqdq	$17, 1024(%rax), %zmm11, %zmm13
	vpternlogq	$150, %zmm13, %zmm12, %zmm5
	vpclmulqdq	$0, 1024(%rax), %zmm11, %zmm13
	vpclmulqdq	$0, 960(%rax), %zmm10, %zmm12
	vpternlogq	$150, %zmm13, %zmm12, %zmm17
	vpunpckhqdq	%zmm11, %zmm10, %zmm12
	vpunpcklqdq	%zmm11, %zmm10, %zmm10
	vpxord	%zmm12, %zmm10, %zmm10
	vpclmulqdq	$17, 2112(%rax), %zmm10, %zmm11
	vpclmulqdq	$0, 2112(%rax), %zmm10, %zmm10
	vpternlogq	$150, %zmm11, %zmm10, %zmm18
	vmovdqa64	320(%rax), %zmm10
	vaesenc	%zmm10, %zmm3, %zmm3
	vaesenc	%zmm10, %zmm7, %zmm7
	vaesenc	%zmm10, %zmm2, %zmm2
	vaesenc	%zmm10, %zmm9, %zmm9
	vaesenc	%zmm10, %zmm1, %zmm1
	vaesenc	%zmm10, %zmm8, %zmm8
	vaesenc	%zmm10, %zmm0, %zmm0
	vaesenc	%zmm10, %zmm4, %zmm4
	vmovdqa64	384(%rax), %zmm10
	vaesenc	%zmm10, %zmm3, %zmm3
	vaesenc	%zmm10, %zmm7, %zmm7
	vaesenc	%zmm10, %zmm2, %zmm2
	vaesenc	%zmm10, %zmm9, %zmm9
	vaesenc	%zmm10, %zmm1, %zmm1
	vaesenc	%zmm10, %zmm8, %zmm8
	vaesenc	%zmm10, %zmm0, %zmm0
	vaesenc	%zmm10, %zmm4, %zmm4
	vpshufb	.LC11(%rip), %zmm14, %zmm10
	vmovdqu8	-704(%rdx), %zmm14
	vpclmulqdq	$17, 1088(%rax), %zmm10, %zmm12
	vpshufb	.LC11(%rip), %zmm14, %zmm11
	vmovdqu8	-640(%rdx), %zmm14
	vpclmulqdq	$17, 1152(%rax), %zmm11, %zmm13
	vpternlogq	$150, %zmm13, %zmm12, %zmm5
	vpclmulqdq	$0, 1152(%rax), %zmm11, %zmm13
	vpclmulqdq	$0, 1088(%rax), %zmm10, %zmm12
	vpternlogq	$150, %zmm13, %zmm12, %zmm17
	vpunpckhqdq	%zmm11, %zmm10, %zmm12
	vpunpcklqdq	%zmm11, %zmm10, %zmm10
	vpxord	%zmm12, %zmm10, %zmm10
	vpclmulqdq	$17, 2240(%rax), %zmm10, %zmm11
	vpclmulqdq	$0, 2240(%rax), %zmm10, %zmm10
	vpternlogq	$150, %zmm11, %zmm10, %zmm18
	vmovdqa64	448(%rax), %zmm10
	vaesenc	%zmm10, %zmm3, %zmm3
	vaesenc	%zmm10, %zmm7, %zmm7
	vaesenc	%zmm10, %zmm2, %zmm2
	vaesenc	%zmm10, %zmm9, %zmm9
	vaesenc	%zmm10, %zmm1, %zmm1
	vaesenc	%zmm10, %zmm8, %zmm8
	vaesenc	%zmm10, %zmm0, %zmm0
	vaesenc	%zmm10, %zmm4, %zmm4
	vmovdqa64	512(%rax), %zmm10
	vaesenc	%zmm10, %zmm3, %zmm3
	vaesenc	%zmm10, %zmm7, %zmm7
	vaesenc	%zmm10, %zmm2, %zmm2
	vaesenc	%zmm10, %zmm9, %zmm9
	vaesenc	%zmm10, %zmm1, %zmm1
	vaesenc	%zmm10, %zmm8, %zmm8
	vaesenc	%zmm10, %zmm0, %zmm0
	vaesenc	%zmm10, %zmm4, %zmm4
	vpshufb	.LC11(%rip), %zmm14, %zmm10
	vmovdqu8	-576(%rdx), %zmm14
	vpclmulqdq	$17, 1216(%rax), %zmm10, %zmm12
	vpshufb	.LC11(%rip), %zmm14, %zmm11
	vmovdqu8	-960(%rdx), %zmm14
	vpclmulqdq	$17, 1280(%rax), %zmm11, %zmm13
	vpternlogq	$150, %zmm13, %zmm12, %zmm5
	vpclmulqdq	$0, 1280(%rax), %zmm11, %zmm13
	vpclmulqdq	$0, 1216(%rax), %zmm10, %zmm12
	vpternlogq	$150, %zmm13, %zmm12, %zmm17
	vpunpckhqdq	%zmm11, %zmm10, %zmm12
	vpunpcklqdq	%zmm11, %zmm10, %zmm10
	vpxord	%zmm12, %zmm10, %zmm10
	vpaddd	%zmm6, %zmm25, %zmm13
	vpclmulqdq	$17, 2368(%rax), %zmm10, %zmm11
	vpclmulqdq	$0, 2368(%rax), %zmm10, %zmm10
	vpternlogq	$150, %zmm11, %zmm10, %zmm18
	vmovdqa64	576(%rax), %zmm10
	vmovdqu8	-1024(%rdx), %zmm11
	vaesenc	%zmm10, %zmm3, %zmm3
	vaesenc	%zmm10, %zmm7, %zmm7
	vaesenc	%zmm10, %zmm2, %zmm2
	vaesenc	%zmm10, %zmm9, %zmm9
	vaesenc	%zmm10, %zmm1, %zmm1
	vaesenc	%zmm10, %zmm8, %zmm8
	vaesenc	%zmm10, %zmm0, %zmm0
	vaesenc	%zmm10, %zmm4, %zmm4
	vmovdqa64	640(%rax), %zmm10
	vaesenc	%zmm10, %zmm3, %zmm3
	vaesenc	%zmm10, %zmm7, %zmm7
	vaesenc	%zmm10, %zmm2, %zmm2
	vaesenc	%zmm10, %zmm9, %zmm9
	vaesenc	%zmm10, %zmm1, %zmm1
	vaesenc	%zmm10, %zmm8, %zmm8
	vaesenc	%zmm10, %zmm0, %zmm0
	vaesenc	%zmm10, %zmm4, %zmm4
	vpshufb	.LC11(%rip), %zmm11, %zmm10
	vpxord	%zmm10, %zmm15, %zmm15
	vpshufb	.LC11(%rip), %zmm14, %zmm10
	vpaddd	%zmm6, %zmm24, %zmm14
	vpclmulqdq	$17, 896(%rax), %zmm10, %zmm12
	vpclmulqdq	$17, 832(%rax), %zmm15, %zmm11
	vpternlogq	$150, %zmm12, %zmm11, %zmm5
	vpclmulqdq	$0, 896(%rax), %zmm10, %zmm12
	vpclmulqdq	$0, 832(%rax), %zmm15, %zmm11
	vpternlogq	$150, %zmm12, %zmm11, %zmm17
	vpunpckhqdq	%zmm10, %zmm15, %zmm11
	vpunpcklqdq	%zmm10, %zmm15, %zmm15
	vpxord	%zmm11, %zmm15, %zmm15
	vpaddd	%zmm6, %zmm26, %zmm12
	vpaddd	%zmm6, %zmm27, %zmm11
	vpclmulqdq	$17, 1984(%rax), %zmm15, %zmm10
	vpclmulqdq	$0, 1984(%rax), %zmm15, %zmm15
	vpternlogq	$150, %zmm10, %zmm15, %zmm18
	vpaddd	%zmm6, %zmm20, %zmm15
	vmovdqa64	704(%rax), %zmm10
	vpaddd	8(%rsp), %zmm6, %zmm16
	vpshufb	.LC11(%rip), %zmm15, %zmm15
	vpshufb	.LC11(%rip), %zmm14, %zmm14
	vpshufb	.LC11(%rip), %zmm13, %zmm13
	vaesenclast	%zmm10, %zmm3, %zmm3
	vpshufb	.LC11(%rip), %zmm16, %zmm16
	vpshufb	.LC11(%rip), %zmm12, %zmm12
	vpshufb	.LC11(%rip), %zmm11, %zmm11
	vaesenclast	%zmm10, %zmm7, %zmm7
	vpshufb	.LC11(%rip), %zmm23, %zmm23
	vaesenclast	%zmm10, %zmm2, %zmm2
	vpxord	-1024(%rcx), %zmm3, %zmm3
	vaesenclast	%zmm10, %zmm9, %zmm9
	vmovdqu64	%zmm3, -512(%rdx)
	vpxord	-960(%rcx), %zmm7, %zmm7
	vaesenclast	%zmm10, %zmm1, %zmm1
	vmovdqu64	%zmm7, -448(%rdx)
	vpxord	-896(%rcx), %zmm2, %zmm2
	vaesenclast	%zmm10, %zmm8, %zmm8
	vmovdqu64	%zmm2, -384(%rdx)
	vpxord	-832(%rcx), %zmm9, %zmm9
	vpshufb	.LC11(%rip), %zmm2, %zmm2
	vaesenclast	%zmm10, %zmm0, %zmm0
	vmovdqu64	%zmm9, -320(%rdx)
	vpxord	-768(%rcx), %zmm1, %zmm1
	vpshufb	.LC11(%rip), %zmm9, %zmm9
	vaesenclast	%zmm10, %zmm4, %zmm4
	vpaddd	%zmm6, %zmm28, %zmm10
	vpaddd	%zmm6, %zmm30, %zmm6
	vmovdqu64	%zmm1, -256(%rdx)
	vpxord	-704(%rcx), %zmm8, %zmm8
	vpshufb	.LC11(%rip), %zmm10, %zmm10
	vmovdqu64	%zmm8, -192(%rdx)
	vpxord	-640(%rcx), %zmm0, %zmm0
	vmovdqu64	%zmm0, -128(%rdx)
	vpxord	-576(%rcx), %zmm4, %zmm4
	vmovdqu64	%zmm4, -64(%rdx)
	vmovdqa32	64(%rax), %zmm21
	vmovdqa64	128(%rax), %zmm22
	vpxord	%zmm16, %zmm21, %zmm16
	vpxord	%zmm15, %zmm21, %zmm15
	vpxord	%zmm14, %zmm21, %zmm14
	vpxord	%zmm13, %zmm21, %zmm13
	vpxord	%zmm12, %zmm21, %zmm12
	vpxord	%zmm11, %zmm21, %zmm11
	vaesenc	%zmm22, %zmm16, %zmm16
	vpxord	%zmm10, %zmm21, %zmm10
	vpxord	%zmm23, %zmm21, %zmm21
	vaesenc	%zmm22, %zmm15, %zmm15
	vaesenc	%zmm22, %zmm14, %zmm14
	vaesenc	%zmm22, %zmm13, %zmm13
	vaesenc	%zmm22, %zmm12, %zmm12
	vaesenc	%zmm22, %zmm11, %zmm11
	vaesenc	%zmm22, %zmm10, %zmm10
	vaesenc	%zmm22, %zmm21, %zmm21
	vmovdqa64	192(%rax), %zmm22
	vaesenc	%zmm22, %zmm16, %zmm16
	vaesenc	%zmm22, %zmm15, %zmm15
	vaesenc	%zmm22, %zmm14, %zmm14
	vaesenc	%zmm22, %zmm13, %zmm13
	vaesenc	%zmm22, %zmm12, %zmm12
	vaesenc	%zmm22, %zmm11, %zmm11
	vaesenc	%zmm22, %zmm10, %zmm10
	vaesenc	%zmm22, %zmm21, %zmm21
	vmovdqa64	256(%rax), %zmm22
	vpclmulqdq	$17, 1536(%rax), %zmm9, %zmm23
	vpshufb	-56(%rsp), %zmm7, %zmm7
	vpshufb	.LC11(%rip), %zmm8, %zmm8
	vpshufb	.LC11(%rip), %zmm1, %zmm1
	vaesenc	%zmm22, %zmm16, %zmm16
	vpshufb	.LC11(%rip), %zmm0, %zmm0
	vpshufb	.LC11(%rip), %zmm4, %zmm4
	vpshufb	.LC11(%rip), %zmm3, %zmm3
	vaesenc	%zmm22, %zmm15, %zmm15
	vaesenc	%zmm22, %zmm14, %zmm14
	vaesenc	%zmm22, %zmm13, %zmm13
	vaesenc	%zmm22, %zmm21, %zmm21
	vaesenc	%zmm22, %zmm12, %zmm12
	vaesenc	%zmm22, %zmm11, %zmm11
	vaesenc	%zmm22, %zmm10, %zmm10
	vpclmulqdq	$17, 1472(%rax), %zmm2, %zmm22
	vpternlogq	$150, %zmm23, %zmm22, %zmm5
	vpclmulqdq	$0, 1472(%rax), %zmm2, %zmm22
	vpclmulqdq	$0, 1536(%rax), %zmm9, %zmm23
	vpternlogq	$150, %zmm23, %zmm22, %zmm17
	vpunpckhqdq	%zmm9, %zmm2, %zmm22
	vpunpcklqdq	%zmm9, %zmm2, %zmm2
	vpxord	%zmm22, %zmm2, %zmm2
	vpclmulqdq	$17, 2624(%rax), %zmm2, %zmm9
	vpclmulqdq	$0, 2624(%rax), %zmm2, %zmm2
	vpternlogq	$150, %zmm9, %zmm2, %zmm18
	vmovdqa64	320(%rax), %zmm2
	vmovdqa64	384(%rax), %zmm9
	vaesenc	%zmm2, %zmm16, %zmm16
	vaesenc	%zmm2, %zmm15, %zmm15
	vaesenc	%zmm2, %zmm14, %zmm14
	vaesenc	%zmm2, %zmm13, %zmm13
	vaesenc	%zmm2, %zmm12, %zmm12
	vaesenc	%zmm2, %zmm11, %zmm11
	vaesenc	%zmm2, %zmm10, %zmm10
	vaesenc	%zmm2, %zmm21, %zmm2
	vaesenc	%zmm9, %zmm16, %zmm16
	vpclmulqdq	$17, 1664(%rax), %zmm8, %zmm21
	vaesenc	%zmm9, %zmm15, %zmm15
	vaesenc	%zmm9, %zmm14, %zmm14
	vaesenc	%zmm9, %zmm13, %zmm13
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm12, %zmm12
	vaesenc	%zmm9, %zmm11, %zmm11
	vaesenc	%zmm9, %zmm10, %zmm10
	vpclmulqdq	$17, 1600(%rax), %zmm1, %zmm9
	vpternlogq	$150, %zmm21, %zmm9, %zmm5
	vpclmulqdq	$0, 1600(%rax), %zmm1, %zmm9
	vpclmulqdq	$0, 1664(%rax), %zmm8, %zmm21
	vpternlogq	$150, %zmm21, %zmm9, %zmm17
	vpunpckhqdq	%zmm8, %zmm1, %zmm9
	vpunpcklqdq	%zmm8, %zmm1, %zmm1
	vpxord	%zmm9, %zmm1, %zmm1
	vpclmulqdq	$17, 2752(%rax), %zmm1, %zmm8
	vpclmulqdq	$0, 2752(%rax), %zmm1, %zmm1
	vpternlogq	$150, %zmm8, %zmm1, %zmm18
	vmovdqa64	448(%rax), %zmm1
	vpclmulqdq	$17, 1792(%rax), %zmm4, %zmm8
	vaesenc	%zmm1, %zmm16, %zmm16
	vaesenc	%zmm1, %zmm15, %zmm15
	vaesenc	%zmm1, %zmm14, %zmm14
	vaesenc	%zmm1, %zmm13, %zmm13
	vaesenc	%zmm1, %zmm12, %zmm12
	vaesenc	%zmm1, %zmm11, %zmm11
	vaesenc	%zmm1, %zmm10, %zmm10
	vaesenc	%zmm1, %zmm2, %zmm1
	vmovdqa64	512(%rax), %zmm2
	vaesenc	%zmm2, %zmm16, %zmm16
	vaesenc	%zmm2, %zmm15, %zmm15
	vaesenc	%zmm2, %zmm14, %zmm14
	vaesenc	%zmm2, %zmm13, %zmm13
	vaesenc	%zmm2, %zmm1, %zmm1
	vaesenc	%zmm2, %zmm12, %zmm12
	vaesenc	%zmm2, %zmm11, %zmm11
	vaesenc	%zmm2, %zmm10, %zmm10
	vpclmulqdq	$17, 1728(%rax), %zmm0, %zmm2
	vpternlogq	$150, %zmm8, %zmm2, %zmm5
	vpclmulqdq	$0, 1728(%rax), %zmm0, %zmm2
	vpclmulqdq	$0, 1792(%rax), %zmm4, %zmm8
	vpternlogq	$150, %zmm8, %zmm2, %zmm17
	vpunpckhqdq	%zmm4, %zmm0, %zmm2
	vpunpcklqdq	%zmm4, %zmm0, %zmm0
	vpxord	%zmm2, %zmm0, %zmm0
	vpclmulqdq	$17, 2880(%rax), %zmm0, %zmm2
	vpclmulqdq	$0, 2880(%rax), %zmm0, %zmm0
	vpternlogq	$150, %zmm2, %zmm0, %zmm18
	vmovdqa64	576(%rax), %zmm0
	vpclmulqdq	$17, 1408(%rax), %zmm7, %zmm2
	vaesenc	%zmm0, %zmm16, %zmm16
	vaesenc	%zmm0, %zmm15, %zmm15
	vaesenc	%zmm0, %zmm14, %zmm14
	vaesenc	%zmm0, %zmm13, %zmm13
	vaesenc	%zmm0, %zmm12, %zmm12
	vaesenc	%zmm0, %zmm11, %zmm11
	vaesenc	%zmm0, %zmm10, %zmm10
	vaesenc	%zmm0, %zmm1, %zmm0
	vmovdqa64	640(%rax), %zmm1
	vaesenc	%zmm1, %zmm16, %zmm16
	vaesenc	%zmm1, %zmm15, %zmm15
	vaesenc	%zmm1, %zmm14, %zmm14
	vaesenc	%zmm1, %zmm13, %zmm13
	vaesenc	%zmm1, %zmm0, %zmm0
	vaesenc	%zmm1, %zmm12, %zmm12
	vaesenc	%zmm1, %zmm11, %zmm11
	vaesenc	%zmm1, %zmm10, %zmm10
	vpclmulqdq	$17, 1344(%rax), %zmm3, %zmm1
	vpternlogq	$150, %zmm2, %zmm1, %zmm5
	vpclmulqdq	$0, 1408(%rax), %zmm7, %zmm2
	vpclmulqdq	$0, 1344(%rax), %zmm3, %zmm1
	vpternlogq	$150, %zmm2, %zmm1, %zmm17
	vpunpckhqdq	%zmm7, %zmm3, %zmm1
	vpunpcklqdq	%zmm7, %zmm3, %zmm3
	vmovdqa	568(%rsp), %xmm7
	vpxord	%zmm1, %zmm3, %zmm3
	vpclmulqdq	$17, 2496(%rax), %zmm3, %zmm1
	vpclmulqdq	$0, 2496(%rax), %zmm3, %zmm3
	vpternlogq	$150, %zmm1, %zmm3, %zmm18
	vmovdqa64	704(%rax), %zmm1
	vpternlogq	$150, %zmm17, %zmm5, %zmm18
	vaesenclast	%zmm1, %zmm16, %zmm16
	vaesenclast	%zmm1, %zmm15, %zmm15
	vpxord	-512(%rcx), %zmm16, %zmm16
	vaesenclast	%zmm1, %zmm14, %zmm14
	vaesenclast	%zmm1, %zmm13, %zmm13
	vmovdqu64	%zmm16, (%rdx)
	vpxord	-448(%rcx), %zmm15, %zmm15
	vaesenclast	%zmm1, %zmm12, %zmm12
	vaesenclast	%zmm1, %zmm11, %zmm11
	vmovdqu64	%zmm15, 64(%rdx)
	vpxord	-384(%rcx), %zmm14, %zmm14
	vaesenclast	%zmm1, %zmm10, %zmm10
	vmovdqu64	%zmm14, 128(%rdx)
	vpxord	-320(%rcx), %zmm13, %zmm13
	vaesenclast	%zmm1, %zmm0, %zmm1
	vpunpckhqdq	%zmm19, %zmm18, %zmm0
	vpunpcklqdq	%zmm18, %zmm19, %zmm18
	vpxord	%zmm0, %zmm5, %zmm5
	vpxord	%zmm18, %zmm17, %zmm17
	vmovdqu64	%zmm13, 192(%rdx)
	vpxord	-256(%rcx), %zmm12, %zmm12
	vextracti64x4	$0x1, %zmm5, %ymm0
	vmovdqu64	%zmm12, 256(%rdx)
	vpxor	%ymm0, %ymm5, %ymm15
	vextracti64x4	$0x1, %zmm17, %ymm0
	vpxord	-192(%rcx), %zmm11, %zmm11
	vpxorq	%ymm0, %ymm17, %ymm17
	vmovdqu64	%zmm11, 320(%rdx)
	vextracti64x2	$0x1, %ymm17, %xmm2
	vpxord	-128(%rcx), %zmm10, %zmm10
	vpxorq	%xmm17, %xmm2, %xmm2
	vmovdqu64	%zmm10, 384(%rdx)
	vpclmulqdq	$0, %xmm7, %xmm2, %xmm0
	vpshufd	$78, %xmm2, %xmm2
	vpxord	-64(%rcx), %zmm1, %zmm1
	vpxor	%xmm2, %xmm0, %xmm0
	vmovdqu64	%zmm1, 448(%rdx)
	vpclmulqdq	$0, %xmm7, %xmm0, %xmm2
	vpshufd	$78, %xmm0, %xmm0
	vextracti64x2	$0x1, %ymm15, %xmm1
	vpxor	%xmm0, %xmm2, %xmm0
	vpternlogq	$150, %xmm1, %xmm0, %xmm15
	cmpq	%rsi, %r9
	jnb	.L16
