	vpaddd	-176(%rbp), %zmm7, %zmm5
	vpshufb	%zmm18, %zmm7, %zmm6
	vpaddd	-240(%rbp), %zmm7, %zmm4
	movq	%r10, %r9
	vpaddd	-304(%rbp), %zmm7, %zmm3
	addq	$1024, %rax
	vpaddd	-368(%rbp), %zmm7, %zmm2
	addq	$1024, %r10
	vpaddd	-432(%rbp), %zmm7, %zmm1
	vmovdqa32	64(%rdi), %zmm9
	vpshufb	%zmm17, %zmm5, %zmm5
	vpshufb	%zmm16, %zmm4, %zmm4
	vpaddd	-496(%rbp), %zmm7, %zmm0
	vpshufb	%zmm15, %zmm3, %zmm3
	vpaddd	-560(%rbp), %zmm7, %zmm8
	addq	$1024, %rsi
	vpshufb	%zmm22, %zmm2, %zmm2
	vpshufb	%zmm23, %zmm1, %zmm1
	vpxord	%zmm6, %zmm9, %zmm6
	vmovdqa64	128(%rdi), %zmm10
	vpshufb	%zmm24, %zmm0, %zmm0
	vpshufb	%zmm25, %zmm8, %zmm8
	vpxord	%zmm5, %zmm9, %zmm5
	vmovdqu8	-704(%rax), %zmm21
	vpxord	%zmm4, %zmm9, %zmm4
	vpxord	%zmm3, %zmm9, %zmm3
	vpxord	%zmm2, %zmm9, %zmm2
	vaesenc	%zmm10, %zmm6, %zmm6
	vpxord	%zmm1, %zmm9, %zmm1
	vpxord	%zmm0, %zmm9, %zmm0
	vpxord	%zmm8, %zmm9, %zmm8
	vaesenc	%zmm10, %zmm5, %zmm5
	vmovdqa64	192(%rdi), %zmm9
	vaesenc	%zmm10, %zmm4, %zmm4
	vaesenc	%zmm10, %zmm3, %zmm3
	vaesenc	%zmm10, %zmm2, %zmm2
	vaesenc	%zmm10, %zmm1, %zmm1
	vaesenc	%zmm10, %zmm0, %zmm0
	vaesenc	%zmm10, %zmm8, %zmm8
	vmovdqu8	-896(%rax), %zmm10
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm5, %zmm5
	vpshufb	%zmm26, %zmm10, %zmm11
	vmovdqu8	-832(%rax), %zmm10
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm3, %zmm3
	vpshufb	%zmm27, %zmm10, %zmm12
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm8, %zmm8
	vmovdqa64	256(%rdi), %zmm9
	vpclmulqdq	$17, 1280(%rdi), %zmm12, %zmm19
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm5, %zmm5
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm8, %zmm8
	vmovdqa64	320(%rdi), %zmm9
	vpclmulqdq	$17, 1216(%rdi), %zmm11, %zmm10
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm5, %zmm5
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm1, %zmm1
	vaesenc	%zmm9, %zmm0, %zmm0
	vaesenc	%zmm9, %zmm8, %zmm8
	vmovdqa64	%zmm13, %zmm9
	vpclmulqdq	$0, 1280(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm19, %zmm10, %zmm9
	vmovdqa64	%zmm13, %zmm10
	vpclmulqdq	$0, 1216(%rdi), %zmm11, %zmm19
	vpternlogq	$150, %zmm20, %zmm19, %zmm10
	vpunpckhqdq	%zmm12, %zmm11, %zmm19
	vpunpcklqdq	%zmm12, %zmm11, %zmm12
	vpxord	%zmm19, %zmm12, %zmm12
	vmovdqa64	%zmm13, %zmm11
	vpclmulqdq	$17, 2368(%rdi), %zmm12, %zmm19
	vpclmulqdq	$0, 2368(%rdi), %zmm12, %zmm12
	vpternlogq	$150, %zmm19, %zmm12, %zmm11
	vpshufb	%zmm29, %zmm21, %zmm19
	vmovdqa64	384(%rdi), %zmm12
	vpclmulqdq	$17, 1408(%rdi), %zmm19, %zmm21
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vaesenc	%zmm12, %zmm8, %zmm8
	vmovdqa64	448(%rdi), %zmm12
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vaesenc	%zmm12, %zmm8, %zmm8
	vmovdqa64	512(%rdi), %zmm12
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vaesenc	%zmm12, %zmm8, %zmm8
	vmovdqu8	-768(%rax), %zmm12
	vpshufb	%zmm28, %zmm12, %zmm12
	vpclmulqdq	$17, 1344(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm9
	vpclmulqdq	$0, 1408(%rdi), %zmm19, %zmm21
	vpclmulqdq	$0, 1344(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm10
	vpunpckhqdq	%zmm19, %zmm12, %zmm20
	vpunpcklqdq	%zmm19, %zmm12, %zmm12
	vpxord	%zmm20, %zmm12, %zmm12
	vpclmulqdq	$17, 2496(%rdi), %zmm12, %zmm19
	vpclmulqdq	$0, 2496(%rdi), %zmm12, %zmm12
	vpternlogq	$150, %zmm19, %zmm12, %zmm11
	vmovdqa64	576(%rdi), %zmm12
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vaesenc	%zmm12, %zmm8, %zmm8
	vmovdqa64	640(%rdi), %zmm12
	vmovdqu8	-576(%rax), %zmm21
	vaesenc	%zmm12, %zmm6, %zmm6
	vpshufb	%zmm31, %zmm21, %zmm19
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vaesenc	%zmm12, %zmm8, %zmm8
	vmovdqa64	704(%rdi), %zmm12
	vpclmulqdq	$17, 1536(%rdi), %zmm19, %zmm21
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm8, %zmm8
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vmovdqu8	-640(%rax), %zmm12
	vpshufb	%zmm30, %zmm12, %zmm12
	vpclmulqdq	$17, 1472(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm9
	vpclmulqdq	$0, 1536(%rdi), %zmm19, %zmm21
	vpclmulqdq	$0, 1472(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm10
	vpunpckhqdq	%zmm19, %zmm12, %zmm20
	vpunpcklqdq	%zmm19, %zmm12, %zmm12
	vmovdqu8	-1024(%rax), %zmm21
	vpxord	%zmm20, %zmm12, %zmm12
	vpclmulqdq	$17, 2624(%rdi), %zmm12, %zmm19
	vpclmulqdq	$0, 2624(%rdi), %zmm12, %zmm12
	vpternlogq	$150, %zmm19, %zmm12, %zmm11
	vmovdqa64	768(%rdi), %zmm12
	vpshufb	.LC11(%rip), %zmm21, %zmm19
	vmovdqu8	-960(%rax), %zmm21
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vaesenc	%zmm12, %zmm8, %zmm12
	vmovdqa64	832(%rdi), %zmm8
	vaesenc	%zmm8, %zmm6, %zmm6
	vaesenc	%zmm8, %zmm5, %zmm5
	vaesenc	%zmm8, %zmm4, %zmm4
	vaesenc	%zmm8, %zmm3, %zmm3
	vaesenc	%zmm8, %zmm2, %zmm2
	vaesenc	%zmm8, %zmm1, %zmm1
	vaesenc	%zmm8, %zmm0, %zmm0
	vaesenc	%zmm8, %zmm12, %zmm12
	vmovdqa64	896(%rdi), %zmm8
	vaesenc	%zmm8, %zmm6, %zmm6
	vaesenc	%zmm8, %zmm5, %zmm5
	vaesenc	%zmm8, %zmm4, %zmm4
	vaesenc	%zmm8, %zmm3, %zmm3
	vaesenc	%zmm8, %zmm12, %zmm12
	vaesenc	%zmm8, %zmm2, %zmm2
	vaesenc	%zmm8, %zmm1, %zmm1
	vaesenc	%zmm8, %zmm0, %zmm0
	vmovdqa	-64(%rbp), %xmm8
	vpxord	%zmm19, %zmm8, %zmm8
	vpshufb	.LC11(%rip), %zmm21, %zmm19
	vpclmulqdq	$17, 1152(%rdi), %zmm19, %zmm21
	vpclmulqdq	$17, 1088(%rdi), %zmm8, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm9
	vpclmulqdq	$0, 1152(%rdi), %zmm19, %zmm21
	vpclmulqdq	$0, 1088(%rdi), %zmm8, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm10
	vpunpckhqdq	%zmm19, %zmm8, %zmm20
	vpunpcklqdq	%zmm19, %zmm8, %zmm8
	vpxord	%zmm20, %zmm8, %zmm8
	vpclmulqdq	$17, 2240(%rdi), %zmm8, %zmm19
	vpclmulqdq	$0, 2240(%rdi), %zmm8, %zmm8
	vpternlogq	$150, %zmm19, %zmm8, %zmm11
	vmovdqa64	960(%rdi), %zmm8
	vaesenclast	%zmm8, %zmm6, %zmm6
	vaesenclast	%zmm8, %zmm5, %zmm5
	vaesenclast	%zmm8, %zmm4, %zmm4
	vpxord	-1024(%rax), %zmm6, %zmm6
	vaesenclast	%zmm8, %zmm3, %zmm3
	vmovdqu64	%zmm6, -1024(%rsi)
	vpxord	-960(%rax), %zmm5, %zmm5
	vaesenclast	%zmm8, %zmm2, %zmm2
	vmovdqu64	%zmm5, -960(%rsi)
	vpxord	-896(%rax), %zmm4, %zmm4
	vaesenclast	%zmm8, %zmm1, %zmm1
	vmovdqu64	%zmm4, -896(%rsi)
	vpxord	-832(%rax), %zmm3, %zmm3
	vaesenclast	%zmm8, %zmm0, %zmm0
	vmovdqu64	%zmm3, -832(%rsi)
	vpxord	-768(%rax), %zmm2, %zmm2
	vpaddd	-624(%rbp), %zmm7, %zmm6
	vaesenclast	%zmm8, %zmm12, %zmm8
	vpaddd	.LC22(%rip), %zmm7, %zmm5
	vpaddd	.LC23(%rip), %zmm7, %zmm4
	vmovdqu64	%zmm2, -768(%rsi)
	vpxord	-704(%rax), %zmm1, %zmm1
	vpaddd	.LC24(%rip), %zmm7, %zmm3
	vpshufb	.LC11(%rip), %zmm6, %zmm6
	vpaddd	.LC25(%rip), %zmm7, %zmm2
	vpaddd	.LC28(%rip), %zmm7, %zmm19
	vpshufb	.LC11(%rip), %zmm5, %zmm5
	vmovdqu64	%zmm1, -704(%rsi)
	vpxord	-640(%rax), %zmm0, %zmm0
	vpaddd	.LC26(%rip), %zmm7, %zmm1
	vpshufb	.LC11(%rip), %zmm4, %zmm4
	vpshufb	.LC11(%rip), %zmm3, %zmm3
	vpshufb	.LC11(%rip), %zmm2, %zmm2
	vpshufb	.LC11(%rip), %zmm19, %zmm19
	vmovdqu64	%zmm0, -640(%rsi)
	vpxord	-576(%rax), %zmm8, %zmm8
	vpaddd	.LC27(%rip), %zmm7, %zmm0
	vpaddd	%zmm7, %zmm14, %zmm7
	vpshufb	.LC11(%rip), %zmm1, %zmm1
	vmovdqu64	%zmm8, -576(%rsi)
	vmovdqa32	64(%rdi), %zmm8
	vmovdqa64	128(%rdi), %zmm12
	vpshufb	.LC11(%rip), %zmm0, %zmm0
	vmovdqu8	-320(%rax), %zmm21
	vpxord	%zmm6, %zmm8, %zmm6
	vpxord	%zmm5, %zmm8, %zmm5
	vpxord	%zmm4, %zmm8, %zmm4
	vpxord	%zmm3, %zmm8, %zmm3
	vpxord	%zmm2, %zmm8, %zmm2
	vpxord	%zmm1, %zmm8, %zmm1
	vaesenc	%zmm12, %zmm6, %zmm6
	vpxord	%zmm0, %zmm8, %zmm0
	vpxord	%zmm19, %zmm8, %zmm8
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vaesenc	%zmm12, %zmm8, %zmm8
	vmovdqa64	192(%rdi), %zmm12
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vaesenc	%zmm12, %zmm8, %zmm8
	vmovdqa64	256(%rdi), %zmm12
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vaesenc	%zmm12, %zmm8, %zmm8
	vmovdqa64	320(%rdi), %zmm12
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm8, %zmm8
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vmovdqu8	-384(%rax), %zmm12
	vpshufb	.LC11(%rip), %zmm12, %zmm12
	vpshufb	.LC11(%rip), %zmm21, %zmm19
	vpclmulqdq	$17, 1792(%rdi), %zmm19, %zmm21
	vpclmulqdq	$17, 1728(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm9
	vpclmulqdq	$0, 1792(%rdi), %zmm19, %zmm21
	vpclmulqdq	$0, 1728(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm10
	vpunpckhqdq	%zmm19, %zmm12, %zmm20
	vpunpcklqdq	%zmm19, %zmm12, %zmm12
	vmovdqu8	-192(%rax), %zmm21
	vpxord	%zmm20, %zmm12, %zmm12
	vpclmulqdq	$17, 2880(%rdi), %zmm12, %zmm19
	vpclmulqdq	$0, 2880(%rdi), %zmm12, %zmm12
	vpternlogq	$150, %zmm19, %zmm12, %zmm11
	vmovdqa64	384(%rdi), %zmm12
	vpshufb	.LC11(%rip), %zmm21, %zmm19
	vpclmulqdq	$17, 1920(%rdi), %zmm19, %zmm21
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vaesenc	%zmm12, %zmm8, %zmm12
	vmovdqa64	448(%rdi), %zmm8
	vaesenc	%zmm8, %zmm6, %zmm6
	vaesenc	%zmm8, %zmm5, %zmm5
	vaesenc	%zmm8, %zmm4, %zmm4
	vaesenc	%zmm8, %zmm3, %zmm3
	vaesenc	%zmm8, %zmm2, %zmm2
	vaesenc	%zmm8, %zmm1, %zmm1
	vaesenc	%zmm8, %zmm0, %zmm0
	vaesenc	%zmm8, %zmm12, %zmm12
	vmovdqa64	512(%rdi), %zmm8
	vaesenc	%zmm8, %zmm6, %zmm6
	vaesenc	%zmm8, %zmm5, %zmm5
	vaesenc	%zmm8, %zmm4, %zmm4
	vaesenc	%zmm8, %zmm3, %zmm3
	vaesenc	%zmm8, %zmm12, %zmm12
	vaesenc	%zmm8, %zmm2, %zmm2
	vaesenc	%zmm8, %zmm1, %zmm1
	vaesenc	%zmm8, %zmm0, %zmm0
	vmovdqu8	-256(%rax), %zmm8
	vpshufb	.LC11(%rip), %zmm8, %zmm8
	vpclmulqdq	$17, 1856(%rdi), %zmm8, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm9
	vpclmulqdq	$0, 1920(%rdi), %zmm19, %zmm21
	vpclmulqdq	$0, 1856(%rdi), %zmm8, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm10
	vpunpckhqdq	%zmm19, %zmm8, %zmm20
	vpunpcklqdq	%zmm19, %zmm8, %zmm8
	vpxord	%zmm20, %zmm8, %zmm8
	vpclmulqdq	$17, 3008(%rdi), %zmm8, %zmm19
	vpclmulqdq	$0, 3008(%rdi), %zmm8, %zmm8
	vpternlogq	$150, %zmm19, %zmm8, %zmm11
	vmovdqa64	576(%rdi), %zmm8
	vaesenc	%zmm8, %zmm6, %zmm6
	vaesenc	%zmm8, %zmm5, %zmm5
	vaesenc	%zmm8, %zmm4, %zmm4
	vaesenc	%zmm8, %zmm3, %zmm3
	vaesenc	%zmm8, %zmm2, %zmm2
	vaesenc	%zmm8, %zmm1, %zmm1
	vaesenc	%zmm8, %zmm0, %zmm0
	vaesenc	%zmm8, %zmm12, %zmm8
	vmovdqa64	640(%rdi), %zmm12
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm8, %zmm8
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vmovdqa64	704(%rdi), %zmm12
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm8, %zmm19
	vmovdqu8	-128(%rax), %zmm8
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vpshufb	.LC11(%rip), %zmm8, %zmm8
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vmovdqu8	-64(%rax), %zmm12
	vpclmulqdq	$17, 1984(%rdi), %zmm8, %zmm20
	vpshufb	.LC11(%rip), %zmm12, %zmm12
	vpclmulqdq	$17, 2048(%rdi), %zmm12, %zmm21
	vpternlogq	$150, %zmm21, %zmm20, %zmm9
	vpclmulqdq	$0, 2048(%rdi), %zmm12, %zmm21
	vpclmulqdq	$0, 1984(%rdi), %zmm8, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm10
	vpunpckhqdq	%zmm12, %zmm8, %zmm20
	vpunpcklqdq	%zmm12, %zmm8, %zmm8
	vpxord	%zmm20, %zmm8, %zmm8
	vpclmulqdq	$17, 3136(%rdi), %zmm8, %zmm12
	vpclmulqdq	$0, 3136(%rdi), %zmm8, %zmm8
	vmovdqu8	-448(%rax), %zmm21
	vpternlogq	$150, %zmm12, %zmm8, %zmm11
	vmovdqa64	768(%rdi), %zmm8
	vmovdqa64	832(%rdi), %zmm12
	vaesenc	%zmm8, %zmm6, %zmm6
	vaesenc	%zmm8, %zmm5, %zmm5
	vaesenc	%zmm8, %zmm4, %zmm4
	vaesenc	%zmm8, %zmm3, %zmm3
	vaesenc	%zmm8, %zmm2, %zmm2
	vaesenc	%zmm8, %zmm1, %zmm1
	vaesenc	%zmm8, %zmm0, %zmm0
	vaesenc	%zmm8, %zmm19, %zmm8
	vpshufb	-688(%rbp), %zmm21, %zmm19
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vaesenc	%zmm12, %zmm8, %zmm8
	vmovdqa64	896(%rdi), %zmm12
	vpclmulqdq	$17, 1664(%rdi), %zmm19, %zmm21
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm0, %zmm0
	vaesenc	%zmm12, %zmm8, %zmm8
	vmovdqu8	-512(%rax), %zmm12
	vpshufb	.LC11(%rip), %zmm12, %zmm12
	vpclmulqdq	$17, 1600(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm9
	vpclmulqdq	$0, 1600(%rdi), %zmm12, %zmm20
	vpclmulqdq	$0, 1664(%rdi), %zmm19, %zmm21
	vpternlogq	$150, %zmm21, %zmm20, %zmm10
	vpunpckhqdq	%zmm19, %zmm12, %zmm20
	vpunpcklqdq	%zmm19, %zmm12, %zmm12
	vpxord	%zmm20, %zmm12, %zmm12
	vpclmulqdq	$17, 2752(%rdi), %zmm12, %zmm19
	vpclmulqdq	$0, 2752(%rdi), %zmm12, %zmm12
	vpternlogq	$150, %zmm19, %zmm12, %zmm11
	vmovdqa64	960(%rdi), %zmm12
	vpternlogq	$150, %zmm10, %zmm9, %zmm11
	vaesenclast	%zmm12, %zmm6, %zmm6
	vaesenclast	%zmm12, %zmm5, %zmm5
	vaesenclast	%zmm12, %zmm4, %zmm4
	vpxord	-512(%rax), %zmm6, %zmm6
	vaesenclast	%zmm12, %zmm3, %zmm3
	vmovdqu64	%zmm6, -512(%rsi)
	vpxord	-448(%rax), %zmm5, %zmm5
	vmovdqa	-80(%rbp), %xmm6
	vaesenclast	%zmm12, %zmm2, %zmm2
	vmovdqu64	%zmm5, -448(%rsi)
	vpxord	-384(%rax), %zmm4, %zmm4
	vaesenclast	%zmm12, %zmm1, %zmm1
	vmovdqu64	%zmm4, -384(%rsi)
	vpxord	-320(%rax), %zmm3, %zmm3
	vaesenclast	%zmm12, %zmm0, %zmm0
	vmovdqu64	%zmm3, -320(%rsi)
	vpxord	-256(%rax), %zmm2, %zmm2
	vaesenclast	%zmm12, %zmm8, %zmm12
	vmovdqu64	%zmm2, -256(%rsi)
	vpxord	-192(%rax), %zmm1, %zmm1
	vmovdqu64	%zmm1, -192(%rsi)
	vpxord	-128(%rax), %zmm0, %zmm0
	vmovdqu64	%zmm0, -128(%rsi)
	vpunpckhqdq	%zmm13, %zmm11, %zmm0
	vpunpcklqdq	%zmm11, %zmm13, %zmm11
	vpxord	-64(%rax), %zmm12, %zmm12
	vpxord	%zmm11, %zmm10, %zmm10
	vpxord	%zmm0, %zmm9, %zmm9
	vextracti64x4	$0x1, %zmm10, %ymm1
	vextracti64x4	$0x1, %zmm9, %ymm0
	vmovdqu64	%zmm12, -64(%rsi)
	vpxor	%ymm1, %ymm10, %ymm10
	vpxor	%ymm0, %ymm9, %ymm9
	vextracti64x2	$0x1, %ymm10, %xmm2
	vextracti64x2	$0x1, %ymm9, %xmm0
	vpxor	%xmm10, %xmm2, %xmm2
	vpxor	%xmm9, %xmm0, %xmm0
	vpclmulqdq	$0, %xmm6, %xmm2, %xmm1
	vpshufd	$78, %xmm2, %xmm2
	vpxor	%xmm2, %xmm1, %xmm1
	vpclmulqdq	$0, %xmm6, %xmm1, %xmm2
	vpshufd	$78, %xmm1, %xmm1
	vmovdqa	%xmm1, %xmm4
	vpternlogq	$150, %xmm2, %xmm0, %xmm4
	vmovdqa	%xmm4, -64(%rbp)
	cmpq	%r10, %rcx
	jnb	.L33
