	vpaddd	392(%rsp), %zmm7, %zmm6
	vmovdqa	%xmm14, %xmm14
	vpaddd	328(%rsp), %zmm7, %zmm2
	movq	%rsi, %r8
	vpaddd	72(%rsp), %zmm7, %zmm0
	vpaddd	8(%rsp), %zmm7, %zmm5
	vpshufb	%zmm31, %zmm7, %zmm4
	addq	$1024, %rdx
	vmovdqa32	64(%rax), %zmm9
	vmovdqa64	%zmm19, %zmm21
	vpaddd	264(%rsp), %zmm7, %zmm3
	vpshufb	.LC11(%rip), %zmm6, %zmm6
	vmovdqa64	128(%rax), %zmm10
	vmovdqa64	%zmm19, %zmm16
	vpaddd	200(%rsp), %zmm7, %zmm1
	vpshufb	.LC11(%rip), %zmm2, %zmm2
	vpaddd	136(%rsp), %zmm7, %zmm8
	vpxord	%zmm4, %zmm9, %zmm4
	vpshufb	.LC11(%rip), %zmm3, %zmm3
	vmovdqu8	-896(%rdx), %zmm15
	vpxord	%zmm6, %zmm9, %zmm6
	vpxord	%zmm2, %zmm9, %zmm2
	vpxord	%zmm3, %zmm9, %zmm3
	addq	$1024, %rcx
	vpshufb	.LC11(%rip), %zmm1, %zmm1
	vmovdqa64	%zmm19, %zmm17
	vpshufb	.LC11(%rip), %zmm8, %zmm8
	vpxord	%zmm1, %zmm9, %zmm1
	vpxord	%zmm8, %zmm9, %zmm8
	vpshufb	.LC11(%rip), %zmm0, %zmm0
	vpxord	%zmm0, %zmm9, %zmm0
	vpaddd	%zmm7, %zmm24, %zmm13
	vpaddd	%zmm7, %zmm29, %zmm23
	vaesenc	%zmm10, %zmm4, %zmm4
	leaq	1024(%rsi), %rsi
	vpshufb	.LC11(%rip), %zmm5, %zmm5
	vaesenc	%zmm10, %zmm6, %zmm6
	vpxord	%zmm5, %zmm9, %zmm5
	vmovdqa64	192(%rax), %zmm9
	vaesenc	%zmm10, %zmm2, %zmm2
	vaesenc	%zmm10, %zmm3, %zmm3
	vaesenc	%zmm10, %zmm1, %zmm1
	vaesenc	%zmm10, %zmm8, %zmm8
	vaesenc	%zmm10, %zmm0, %zmm0
	vaesenc	%zmm10, %zmm5, %zmm5
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm8, %zmm8
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm5, %zmm5
	vmovdqa64	256(%rax), %zmm9
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm8, %zmm8
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm5, %zmm5
	vmovdqa64	320(%rax), %zmm9
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm8, %zmm8
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm5, %zmm5
	vpshufb	.LC11(%rip), %zmm15, %zmm9
	vmovdqu8	-832(%rdx), %zmm15
	vpclmulqdq	$17, 1216(%rax), %zmm9, %zmm11
	vpshufb	.LC11(%rip), %zmm15, %zmm10
	vpclmulqdq	$17, 1280(%rax), %zmm10, %zmm12
	vpternlogq	$150, %zmm12, %zmm11, %zmm21
	vpclmulqdq	$0, 1280(%rax), %zmm10, %zmm12
	vpclmulqdq	$0, 1216(%rax), %zmm9, %zmm11
	vpternlogq	$150, %zmm12, %zmm11, %zmm16
	vpunpckhqdq	%zmm10, %zmm9, %zmm11
	vpunpcklqdq	%zmm10, %zmm9, %zmm9
	vpxord	%zmm11, %zmm9, %zmm9
	vpclmulqdq	$17, 2368(%rax), %zmm9, %zmm10
	vpclmulqdq	$0, 2368(%rax), %zmm9, %zmm9
	vpternlogq	$150, %zmm10, %zmm9, %zmm17
	vmovdqa64	384(%rax), %zmm9
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm8, %zmm8
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm5, %zmm5
	vmovdqa64	448(%rax), %zmm9
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm8, %zmm8
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm5, %zmm5
	vmovdqa64	512(%rax), %zmm9
	vmovdqu8	-768(%rdx), %zmm15
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm8, %zmm8
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm5, %zmm5
	vpshufb	.LC11(%rip), %zmm15, %zmm9
	vmovdqu8	-704(%rdx), %zmm15
	vpclmulqdq	$17, 1344(%rax), %zmm9, %zmm11
	vpshufb	.LC11(%rip), %zmm15, %zmm10
	vmovdqu8	-640(%rdx), %zmm15
	vpclmulqdq	$17, 1408(%rax), %zmm10, %zmm12
	vpternlogq	$150, %zmm12, %zmm11, %zmm21
	vpclmulqdq	$0, 1408(%rax), %zmm10, %zmm12
	vpclmulqdq	$0, 1344(%rax), %zmm9, %zmm11
	vpternlogq	$150, %zmm12, %zmm11, %zmm16
	vpunpckhqdq	%zmm10, %zmm9, %zmm11
	vpunpcklqdq	%zmm10, %zmm9, %zmm9
	vpxord	%zmm11, %zmm9, %zmm9
	vpclmulqdq	$17, 2496(%rax), %zmm9, %zmm10
	vpclmulqdq	$0, 2496(%rax), %zmm9, %zmm9
	vpternlogq	$150, %zmm10, %zmm9, %zmm17
	vmovdqa64	576(%rax), %zmm9
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm8, %zmm8
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm5, %zmm5
	vmovdqa64	640(%rax), %zmm9
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm8, %zmm8
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm5, %zmm5
	vmovdqa64	704(%rax), %zmm9
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm8, %zmm8
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm5, %zmm5
	vpshufb	.LC11(%rip), %zmm15, %zmm9
	vmovdqu8	-576(%rdx), %zmm15
	vpclmulqdq	$17, 1472(%rax), %zmm9, %zmm11
	vpshufb	.LC11(%rip), %zmm15, %zmm10
	vmovdqu8	-1024(%rdx), %zmm15
	vpclmulqdq	$17, 1536(%rax), %zmm10, %zmm12
	vpternlogq	$150, %zmm12, %zmm11, %zmm21
	vpclmulqdq	$0, 1536(%rax), %zmm10, %zmm12
	vpclmulqdq	$0, 1472(%rax), %zmm9, %zmm11
	vpternlogq	$150, %zmm12, %zmm11, %zmm16
	vpunpckhqdq	%zmm10, %zmm9, %zmm11
	vpunpcklqdq	%zmm10, %zmm9, %zmm9
	vpxord	%zmm11, %zmm9, %zmm9
	vpaddd	%zmm7, %zmm25, %zmm12
	vpclmulqdq	$17, 2624(%rax), %zmm9, %zmm10
	vpclmulqdq	$0, 2624(%rax), %zmm9, %zmm9
	vpternlogq	$150, %zmm10, %zmm9, %zmm17
	vmovdqa64	768(%rax), %zmm9
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm8, %zmm8
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm5, %zmm5
	vmovdqa64	832(%rax), %zmm9
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm8, %zmm8
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm5, %zmm5
	vmovdqa64	896(%rax), %zmm9
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm8, %zmm8
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm5, %zmm5
	vpshufb	.LC11(%rip), %zmm15, %zmm9
	vmovdqu8	-960(%rdx), %zmm15
	vpxord	%zmm9, %zmm14, %zmm14
	vpshufb	.LC11(%rip), %zmm15, %zmm9
	vpclmulqdq	$17, 1088(%rax), %zmm14, %zmm10
	vpclmulqdq	$17, 1152(%rax), %zmm9, %zmm11
	vpternlogq	$150, %zmm11, %zmm10, %zmm21
	vpclmulqdq	$0, 1152(%rax), %zmm9, %zmm11
	vpaddd	-56(%rsp), %zmm7, %zmm15
	vpshufb	.LC11(%rip), %zmm23, %zmm23
	vpshufb	.LC11(%rip), %zmm13, %zmm13
	vpclmulqdq	$0, 1088(%rax), %zmm14, %zmm10
	vpshufb	.LC11(%rip), %zmm12, %zmm12
	vpshufb	.LC11(%rip), %zmm15, %zmm15
	vpternlogq	$150, %zmm11, %zmm10, %zmm16
	vpunpckhqdq	%zmm9, %zmm14, %zmm10
	vpunpcklqdq	%zmm9, %zmm14, %zmm14
	vpxord	%zmm10, %zmm14, %zmm14
	vpaddd	%zmm7, %zmm26, %zmm11
	vpaddd	%zmm7, %zmm27, %zmm10
	vpclmulqdq	$17, 2240(%rax), %zmm14, %zmm9
	vpshufb	.LC11(%rip), %zmm11, %zmm11
	vpshufb	.LC11(%rip), %zmm10, %zmm10
	vpclmulqdq	$0, 2240(%rax), %zmm14, %zmm14
	vpternlogq	$150, %zmm9, %zmm14, %zmm17
	vpaddd	%zmm7, %zmm20, %zmm14
	vmovdqa64	960(%rax), %zmm9
	vpshufb	.LC11(%rip), %zmm14, %zmm14
	vaesenclast	%zmm9, %zmm4, %zmm4
	vaesenclast	%zmm9, %zmm6, %zmm6
	vaesenclast	%zmm9, %zmm2, %zmm2
	vpxord	-1024(%rcx), %zmm4, %zmm4
	vaesenclast	%zmm9, %zmm3, %zmm3
	vmovdqu64	%zmm4, -512(%rdx)
	vpxord	-960(%rcx), %zmm6, %zmm6
	vaesenclast	%zmm9, %zmm1, %zmm1
	vmovdqu64	%zmm6, -448(%rdx)
	vpxord	-896(%rcx), %zmm2, %zmm2
	vaesenclast	%zmm9, %zmm8, %zmm8
	vmovdqu64	%zmm2, -384(%rdx)
	vpxord	-832(%rcx), %zmm3, %zmm3
	vaesenclast	%zmm9, %zmm0, %zmm0
	vmovdqu64	%zmm3, -320(%rdx)
	vpxord	-768(%rcx), %zmm1, %zmm1
	vaesenclast	%zmm9, %zmm5, %zmm5
	vpaddd	%zmm7, %zmm28, %zmm9
	vpaddd	%zmm7, %zmm30, %zmm7
	vmovdqu64	%zmm1, -256(%rdx)
	vpxord	-704(%rcx), %zmm8, %zmm8
	vpshufb	.LC11(%rip), %zmm9, %zmm9
	vmovdqu64	%zmm8, -192(%rdx)
	vpxord	-640(%rcx), %zmm0, %zmm0
	vmovdqu64	%zmm0, -128(%rdx)
	vpxord	-576(%rcx), %zmm5, %zmm5
	vmovdqu64	%zmm5, -64(%rdx)
	vmovdqa32	64(%rax), %zmm18
	vmovdqa64	128(%rax), %zmm22
	vpxord	%zmm15, %zmm18, %zmm15
	vpxord	%zmm14, %zmm18, %zmm14
	vpxord	%zmm13, %zmm18, %zmm13
	vpxord	%zmm12, %zmm18, %zmm12
	vpxord	%zmm11, %zmm18, %zmm11
	vpxord	%zmm10, %zmm18, %zmm10
	vaesenc	%zmm22, %zmm15, %zmm15
	vpxord	%zmm9, %zmm18, %zmm9
	vpxord	%zmm23, %zmm18, %zmm18
	vaesenc	%zmm22, %zmm14, %zmm14
	vaesenc	%zmm22, %zmm13, %zmm13
	vaesenc	%zmm22, %zmm12, %zmm12
	vaesenc	%zmm22, %zmm11, %zmm11
	vaesenc	%zmm22, %zmm10, %zmm10
	vaesenc	%zmm22, %zmm9, %zmm9
	vaesenc	%zmm22, %zmm18, %zmm18
	vmovdqa64	192(%rax), %zmm22
	vpshufb	.LC11(%rip), %zmm3, %zmm3
	vpshufb	.LC11(%rip), %zmm2, %zmm2
	vpclmulqdq	$17, 1792(%rax), %zmm3, %zmm23
	vpshufb	.LC11(%rip), %zmm1, %zmm1
	vpshufb	.LC11(%rip), %zmm8, %zmm8
	vpshufb	.LC11(%rip), %zmm0, %zmm0
	vaesenc	%zmm22, %zmm15, %zmm15
	vpshufb	.LC11(%rip), %zmm5, %zmm5
	vaesenc	%zmm22, %zmm14, %zmm14
	vaesenc	%zmm22, %zmm13, %zmm13
	vaesenc	%zmm22, %zmm12, %zmm12
	vaesenc	%zmm22, %zmm11, %zmm11
	vaesenc	%zmm22, %zmm10, %zmm10
	vaesenc	%zmm22, %zmm9, %zmm9
	vaesenc	%zmm22, %zmm18, %zmm18
	vmovdqa64	256(%rax), %zmm22
	vaesenc	%zmm22, %zmm15, %zmm15
	vaesenc	%zmm22, %zmm14, %zmm14
	vaesenc	%zmm22, %zmm13, %zmm13
	vaesenc	%zmm22, %zmm12, %zmm12
	vaesenc	%zmm22, %zmm11, %zmm11
	vaesenc	%zmm22, %zmm10, %zmm10
	vaesenc	%zmm22, %zmm9, %zmm9
	vaesenc	%zmm22, %zmm18, %zmm18
	vmovdqa64	320(%rax), %zmm22
	vaesenc	%zmm22, %zmm15, %zmm15
	vaesenc	%zmm22, %zmm14, %zmm14
	vaesenc	%zmm22, %zmm13, %zmm13
	vaesenc	%zmm22, %zmm12, %zmm12
	vaesenc	%zmm22, %zmm18, %zmm18
	vaesenc	%zmm22, %zmm11, %zmm11
	vaesenc	%zmm22, %zmm10, %zmm10
	vaesenc	%zmm22, %zmm9, %zmm9
	vpclmulqdq	$17, 1728(%rax), %zmm2, %zmm22
	vpternlogq	$150, %zmm23, %zmm22, %zmm21
	vpclmulqdq	$0, 1728(%rax), %zmm2, %zmm22
	vpclmulqdq	$0, 1792(%rax), %zmm3, %zmm23
	vpternlogq	$150, %zmm23, %zmm22, %zmm16
	vpunpckhqdq	%zmm3, %zmm2, %zmm22
	vpunpcklqdq	%zmm3, %zmm2, %zmm2
	vpxord	%zmm22, %zmm2, %zmm2
	vpclmulqdq	$17, 2880(%rax), %zmm2, %zmm3
	vpclmulqdq	$0, 2880(%rax), %zmm2, %zmm2
	vpternlogq	$150, %zmm3, %zmm2, %zmm17
	vmovdqa64	384(%rax), %zmm2
	vmovdqa64	448(%rax), %zmm3
	vaesenc	%zmm2, %zmm15, %zmm15
	vaesenc	%zmm2, %zmm14, %zmm14
	vaesenc	%zmm2, %zmm13, %zmm13
	vaesenc	%zmm2, %zmm12, %zmm12
	vaesenc	%zmm2, %zmm11, %zmm11
	vaesenc	%zmm2, %zmm10, %zmm10
	vaesenc	%zmm2, %zmm9, %zmm9
	vaesenc	%zmm2, %zmm18, %zmm2
	vaesenc	%zmm3, %zmm15, %zmm15
	vaesenc	%zmm3, %zmm14, %zmm14
	vaesenc	%zmm3, %zmm13, %zmm13
	vaesenc	%zmm3, %zmm12, %zmm12
	vaesenc	%zmm3, %zmm11, %zmm11
	vaesenc	%zmm3, %zmm10, %zmm10
	vaesenc	%zmm3, %zmm9, %zmm9
	vaesenc	%zmm3, %zmm2, %zmm2
	vmovdqa64	512(%rax), %zmm3
	vpclmulqdq	$17, 1920(%rax), %zmm8, %zmm18
	vaesenc	%zmm3, %zmm15, %zmm15
	vaesenc	%zmm3, %zmm14, %zmm14
	vaesenc	%zmm3, %zmm13, %zmm13
	vaesenc	%zmm3, %zmm12, %zmm12
	vaesenc	%zmm3, %zmm2, %zmm2
	vaesenc	%zmm3, %zmm11, %zmm11
	vaesenc	%zmm3, %zmm10, %zmm10
	vaesenc	%zmm3, %zmm9, %zmm9
	vpclmulqdq	$17, 1856(%rax), %zmm1, %zmm3
	vpternlogq	$150, %zmm18, %zmm3, %zmm21
	vpclmulqdq	$0, 1856(%rax), %zmm1, %zmm3
	vpclmulqdq	$0, 1920(%rax), %zmm8, %zmm18
	vpternlogq	$150, %zmm18, %zmm3, %zmm16
	vpunpckhqdq	%zmm8, %zmm1, %zmm3
	vpunpcklqdq	%zmm8, %zmm1, %zmm1
	vpxord	%zmm3, %zmm1, %zmm1
	vpclmulqdq	$17, 3008(%rax), %zmm1, %zmm3
	vpclmulqdq	$0, 3008(%rax), %zmm1, %zmm1
	vpternlogq	$150, %zmm3, %zmm1, %zmm17
	vmovdqa64	576(%rax), %zmm1
	vpclmulqdq	$17, 2048(%rax), %zmm5, %zmm3
	vaesenc	%zmm1, %zmm15, %zmm15
	vaesenc	%zmm1, %zmm14, %zmm14
	vaesenc	%zmm1, %zmm13, %zmm13
	vaesenc	%zmm1, %zmm12, %zmm12
	vaesenc	%zmm1, %zmm11, %zmm11
	vaesenc	%zmm1, %zmm10, %zmm10
	vaesenc	%zmm1, %zmm9, %zmm9
	vaesenc	%zmm1, %zmm2, %zmm1
	vmovdqa64	640(%rax), %zmm2
	vaesenc	%zmm2, %zmm15, %zmm15
	vaesenc	%zmm2, %zmm14, %zmm14
	vaesenc	%zmm2, %zmm13, %zmm13
	vaesenc	%zmm2, %zmm12, %zmm12
	vaesenc	%zmm2, %zmm11, %zmm11
	vaesenc	%zmm2, %zmm10, %zmm10
	vaesenc	%zmm2, %zmm9, %zmm9
	vaesenc	%zmm2, %zmm1, %zmm1
	vmovdqa64	704(%rax), %zmm2
	vaesenc	%zmm2, %zmm15, %zmm15
	vaesenc	%zmm2, %zmm14, %zmm14
	vaesenc	%zmm2, %zmm13, %zmm13
	vaesenc	%zmm2, %zmm12, %zmm12
	vaesenc	%zmm2, %zmm1, %zmm1
	vaesenc	%zmm2, %zmm11, %zmm11
	vaesenc	%zmm2, %zmm10, %zmm10
	vaesenc	%zmm2, %zmm9, %zmm9
	vpclmulqdq	$17, 1984(%rax), %zmm0, %zmm2
	vpternlogq	$150, %zmm3, %zmm2, %zmm21
	vpclmulqdq	$0, 1984(%rax), %zmm0, %zmm2
	vpclmulqdq	$0, 2048(%rax), %zmm5, %zmm3
	vpternlogq	$150, %zmm3, %zmm2, %zmm16
	vpunpckhqdq	%zmm5, %zmm0, %zmm2
	vpunpcklqdq	%zmm5, %zmm0, %zmm0
	vpxord	%zmm2, %zmm0, %zmm0
	vpclmulqdq	$17, 3136(%rax), %zmm0, %zmm2
	vpclmulqdq	$0, 3136(%rax), %zmm0, %zmm0
	vpshufb	-120(%rsp), %zmm6, %zmm6
	vpshufb	.LC11(%rip), %zmm4, %zmm4
	vpternlogq	$150, %zmm2, %zmm0, %zmm17
	vmovdqa64	768(%rax), %zmm0
	vpclmulqdq	$17, 1664(%rax), %zmm6, %zmm2
	vaesenc	%zmm0, %zmm15, %zmm15
	vaesenc	%zmm0, %zmm14, %zmm14
	vaesenc	%zmm0, %zmm13, %zmm13
	vaesenc	%zmm0, %zmm12, %zmm12
	vaesenc	%zmm0, %zmm11, %zmm11
	vaesenc	%zmm0, %zmm10, %zmm10
	vaesenc	%zmm0, %zmm9, %zmm9
	vaesenc	%zmm0, %zmm1, %zmm0
	vmovdqa64	832(%rax), %zmm1
	vaesenc	%zmm1, %zmm15, %zmm15
	vaesenc	%zmm1, %zmm14, %zmm14
	vaesenc	%zmm1, %zmm13, %zmm13
	vaesenc	%zmm1, %zmm12, %zmm12
	vaesenc	%zmm1, %zmm11, %zmm11
	vaesenc	%zmm1, %zmm10, %zmm10
	vaesenc	%zmm1, %zmm9, %zmm9
	vaesenc	%zmm1, %zmm0, %zmm0
	vmovdqa64	896(%rax), %zmm1
	vaesenc	%zmm1, %zmm15, %zmm15
	vaesenc	%zmm1, %zmm14, %zmm14
	vaesenc	%zmm1, %zmm13, %zmm13
	vaesenc	%zmm1, %zmm12, %zmm12
	vaesenc	%zmm1, %zmm0, %zmm0
	vaesenc	%zmm1, %zmm11, %zmm11
	vaesenc	%zmm1, %zmm10, %zmm10
	vaesenc	%zmm1, %zmm9, %zmm9
	vpclmulqdq	$17, 1600(%rax), %zmm4, %zmm1
	vpternlogq	$150, %zmm2, %zmm1, %zmm21
	vpclmulqdq	$0, 1664(%rax), %zmm6, %zmm2
	vpclmulqdq	$0, 1600(%rax), %zmm4, %zmm1
	vpternlogq	$150, %zmm2, %zmm1, %zmm16
	vpunpckhqdq	%zmm6, %zmm4, %zmm1
	vpunpcklqdq	%zmm6, %zmm4, %zmm4
	vmovdqa	504(%rsp), %xmm6
	vpxord	%zmm1, %zmm4, %zmm4
	vpclmulqdq	$17, 2752(%rax), %zmm4, %zmm1
	vpclmulqdq	$0, 2752(%rax), %zmm4, %zmm4
	vpternlogq	$150, %zmm1, %zmm4, %zmm17
	vmovdqa64	960(%rax), %zmm1
	vpternlogq	$150, %zmm16, %zmm21, %zmm17
	vaesenclast	%zmm1, %zmm15, %zmm15
	vaesenclast	%zmm1, %zmm14, %zmm14
	vaesenclast	%zmm1, %zmm13, %zmm13
	vpxord	-512(%rcx), %zmm15, %zmm15
	vaesenclast	%zmm1, %zmm12, %zmm12
	vaesenclast	%zmm1, %zmm11, %zmm11
	vmovdqu64	%zmm15, (%rdx)
	vpxord	-448(%rcx), %zmm14, %zmm14
	vaesenclast	%zmm1, %zmm10, %zmm10
	vaesenclast	%zmm1, %zmm9, %zmm9
	vmovdqu64	%zmm14, 64(%rdx)
	vpxord	-384(%rcx), %zmm13, %zmm13
	vaesenclast	%zmm1, %zmm0, %zmm1
	vpunpckhqdq	%zmm19, %zmm17, %zmm0
	vpunpcklqdq	%zmm17, %zmm19, %zmm17
	vmovdqu64	%zmm13, 128(%rdx)
	vpxord	-320(%rcx), %zmm12, %zmm12
	vpxord	%zmm0, %zmm21, %zmm21
	vpxord	%zmm17, %zmm16, %zmm16
	vextracti64x4	$0x1, %zmm21, %ymm0
	vmovdqu64	%zmm12, 192(%rdx)
	vpxorq	%ymm0, %ymm21, %ymm14
	vpxord	-256(%rcx), %zmm11, %zmm11
	vextracti64x4	$0x1, %zmm16, %ymm0
	vpxorq	%ymm0, %ymm16, %ymm16
	vmovdqu64	%zmm11, 256(%rdx)
	vextracti64x2	$0x1, %ymm16, %xmm2
	vpxord	-192(%rcx), %zmm10, %zmm10
	vpxorq	%xmm16, %xmm2, %xmm2
	vmovdqu64	%zmm10, 320(%rdx)
	vpxord	-128(%rcx), %zmm9, %zmm9
	vpclmulqdq	$0, %xmm6, %xmm2, %xmm0
	vpshufd	$78, %xmm2, %xmm2
	vpxor	%xmm2, %xmm0, %xmm0
	vmovdqu64	%zmm9, 384(%rdx)
	vpxord	-64(%rcx), %zmm1, %zmm1
	vpclmulqdq	$0, %xmm6, %xmm0, %xmm2
	vpshufd	$78, %xmm0, %xmm0
	vpxor	%xmm0, %xmm2, %xmm0
	vmovdqu64	%zmm1, 448(%rdx)
	vextracti64x2	$0x1, %ymm14, %xmm1
	vpternlogq	$150, %xmm1, %xmm0, %xmm14
	cmpq	%rsi, %r9
	jnb	.L16
