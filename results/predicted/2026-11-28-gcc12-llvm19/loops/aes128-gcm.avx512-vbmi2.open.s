	vpaddd	-176(%rbp), %zmm0, %zmm6
	vpshufb	%zmm18, %zmm0, %zmm10
	vpaddd	-240(%rbp), %zmm0, %zmm5
	movq	%r10, %r9
	vpaddd	-304(%rbp), %zmm0, %zmm4
	addq	$1024, %rax
	vpaddd	-368(%rbp), %zmm0, %zmm3
	addq	$1024, %r10
	vpaddd	-432(%rbp), %zmm0, %zmm2
	vmovdqa32	64(%rdi), %zmm9
	vpshufb	%zmm17, %zmm6, %zmm6
	vpshufb	%zmm16, %zmm5, %zmm5
	vpaddd	-496(%rbp), %zmm0, %zmm1
	vpshufb	%zmm22, %zmm4, %zmm4
	vpaddd	-560(%rbp), %zmm0, %zmm8
	addq	$1024, %rsi
	vpshufb	%zmm23, %zmm3, %zmm3
	vpshufb	%zmm24, %zmm2, %zmm2
	vpxord	%zmm10, %zmm9, %zmm10
	vmovdqa64	128(%rdi), %zmm7
	vpshufb	%zmm26, %zmm8, %zmm8
	vpshufb	%zmm25, %zmm1, %zmm1
	vpxord	%zmm6, %zmm9, %zmm6
	vmovdqu8	-704(%rax), %zmm21
	vpxord	%zmm5, %zmm9, %zmm5
	vpxord	%zmm4, %zmm9, %zmm4
	vpxord	%zmm3, %zmm9, %zmm3
	vaesenc	%zmm7, %zmm10, %zmm10
	vpxord	%zmm2, %zmm9, %zmm2
	vpxord	%zmm1, %zmm9, %zmm1
	vpxord	%zmm8, %zmm9, %zmm9
	vaesenc	%zmm7, %zmm6, %zmm6
	vaesenc	%zmm7, %zmm5, %zmm5
	vaesenc	%zmm7, %zmm4, %zmm4
	vaesenc	%zmm7, %zmm3, %zmm3
	vaesenc	%zmm7, %zmm2, %zmm2
	vaesenc	%zmm7, %zmm1, %zmm1
	vaesenc	%zmm7, %zmm9, %zmm9
	vmovdqa64	192(%rdi), %zmm7
	vaesenc	%zmm7, %zmm10, %zmm10
	vaesenc	%zmm7, %zmm6, %zmm6
	vaesenc	%zmm7, %zmm5, %zmm5
	vaesenc	%zmm7, %zmm4, %zmm4
	vaesenc	%zmm7, %zmm3, %zmm3
	vaesenc	%zmm7, %zmm2, %zmm2
	vaesenc	%zmm7, %zmm1, %zmm1
	vaesenc	%zmm7, %zmm9, %zmm9
	vmovdqa64	256(%rdi), %zmm7
	vaesenc	%zmm7, %zmm10, %zmm10
	vaesenc	%zmm7, %zmm6, %zmm6
	vaesenc	%zmm7, %zmm5, %zmm5
	vaesenc	%zmm7, %zmm4, %zmm4
	vaesenc	%zmm7, %zmm3, %zmm3
	vaesenc	%zmm7, %zmm2, %zmm2
	vaesenc	%zmm7, %zmm1, %zmm1
	vaesenc	%zmm7, %zmm9, %zmm9
	vmovdqu8	-896(%rax), %zmm7
	vpshufb	%zmm27, %zmm7, %zmm11
	vmovdqu8	-832(%rax), %zmm7
	vpclmulqdq	$17, 960(%rdi), %zmm11, %zmm8
	vpshufb	%zmm28, %zmm7, %zmm12
	vmovdqa64	%zmm13, %zmm7
	vpclmulqdq	$17, 1024(%rdi), %zmm12, %zmm19
	vpclmulqdq	$0, 1024(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm19, %zmm8, %zmm7
	vmovdqa64	%zmm13, %zmm8
	vpclmulqdq	$0, 960(%rdi), %zmm11, %zmm19
	vpternlogq	$150, %zmm20, %zmm19, %zmm8
	vpunpckhqdq	%zmm12, %zmm11, %zmm19
	vpunpcklqdq	%zmm12, %zmm11, %zmm12
	vpxord	%zmm19, %zmm12, %zmm12
	vmovdqa64	%zmm13, %zmm11
	vpclmulqdq	$17, 2112(%rdi), %zmm12, %zmm19
	vpclmulqdq	$0, 2112(%rdi), %zmm12, %zmm12
	vpternlogq	$150, %zmm19, %zmm12, %zmm11
	vpshufb	%zmm30, %zmm21, %zmm19
	vmovdqa64	320(%rdi), %zmm12
	vpclmulqdq	$17, 1152(%rdi), %zmm19, %zmm21
	vaesenc	%zmm12, %zmm10, %zmm10
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm9, %zmm9
	vmovdqa64	384(%rdi), %zmm12
	vaesenc	%zmm12, %zmm10, %zmm10
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm9, %zmm9
	vmovdqu8	-768(%rax), %zmm12
	vpshufb	%zmm29, %zmm12, %zmm12
	vpclmulqdq	$17, 1088(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm7
	vpclmulqdq	$0, 1088(%rdi), %zmm12, %zmm20
	vpclmulqdq	$0, 1152(%rdi), %zmm19, %zmm21
	vpternlogq	$150, %zmm21, %zmm20, %zmm8
	vpunpckhqdq	%zmm19, %zmm12, %zmm20
	vpunpcklqdq	%zmm19, %zmm12, %zmm12
	vpxord	%zmm20, %zmm12, %zmm12
	vpclmulqdq	$17, 2240(%rdi), %zmm12, %zmm19
	vpclmulqdq	$0, 2240(%rdi), %zmm12, %zmm12
	vpternlogq	$150, %zmm19, %zmm12, %zmm11
	vmovdqa64	448(%rdi), %zmm12
	vaesenc	%zmm12, %zmm10, %zmm10
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm9, %zmm9
	vmovdqa64	512(%rdi), %zmm12
	vaesenc	%zmm12, %zmm10, %zmm10
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm9, %zmm9
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vmovdqu8	-640(%rax), %zmm12
	vmovdqu8	-576(%rax), %zmm21
	vpshufb	.LC11(%rip), %zmm21, %zmm19
	vpshufb	%zmm31, %zmm12, %zmm12
	vpclmulqdq	$17, 1280(%rdi), %zmm19, %zmm21
	vpclmulqdq	$17, 1216(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm7
	vpclmulqdq	$0, 1280(%rdi), %zmm19, %zmm21
	vpclmulqdq	$0, 1216(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm8
	vpunpckhqdq	%zmm19, %zmm12, %zmm20
	vpunpcklqdq	%zmm19, %zmm12, %zmm12
	vmovdqu8	-1024(%rax), %zmm21
	vpxord	%zmm20, %zmm12, %zmm12
	vpclmulqdq	$17, 2368(%rdi), %zmm12, %zmm19
	vpclmulqdq	$0, 2368(%rdi), %zmm12, %zmm12
	vpternlogq	$150, %zmm19, %zmm12, %zmm11
	vmovdqa64	576(%rdi), %zmm12
	vpshufb	.LC11(%rip), %zmm21, %zmm19
	vmovdqu8	-960(%rax), %zmm21
	vaesenc	%zmm12, %zmm10, %zmm10
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm9, %zmm12
	vmovdqa64	640(%rdi), %zmm9
	vaesenc	%zmm9, %zmm10, %zmm10
	vaesenc	%zmm9, %zmm6, %zmm6
	vaesenc	%zmm9, %zmm5, %zmm5
	vaesenc	%zmm9, %zmm4, %zmm4
	vaesenc	%zmm9, %zmm12, %zmm12
	vaesenc	%zmm9, %zmm3, %zmm3
	vaesenc	%zmm9, %zmm2, %zmm2
	vaesenc	%zmm9, %zmm1, %zmm1
	vmovdqa	-64(%rbp), %xmm9
	vpxord	%zmm19, %zmm9, %zmm9
	vpshufb	.LC11(%rip), %zmm21, %zmm19
	vpclmulqdq	$17, 896(%rdi), %zmm19, %zmm21
	vpclmulqdq	$17, 832(%rdi), %zmm9, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm7
	vpclmulqdq	$0, 896(%rdi), %zmm19, %zmm21
	vpclmulqdq	$0, 832(%rdi), %zmm9, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm8
	vpunpckhqdq	%zmm19, %zmm9, %zmm20
	vpunpcklqdq	%zmm19, %zmm9, %zmm9
	vpxord	%zmm20, %zmm9, %zmm9
	vpclmulqdq	$17, 1984(%rdi), %zmm9, %zmm19
	vpclmulqdq	$0, 1984(%rdi), %zmm9, %zmm9
	vpternlogq	$150, %zmm19, %zmm9, %zmm11
	vpaddd	%zmm0, %zmm15, %zmm19
	vmovdqa64	704(%rdi), %zmm9
	vaesenclast	%zmm9, %zmm10, %zmm10
	vaesenclast	%zmm9, %zmm6, %zmm6
	vaesenclast	%zmm9, %zmm5, %zmm5
	vpxord	-1024(%rax), %zmm10, %zmm10
	vaesenclast	%zmm9, %zmm4, %zmm4
	vmovdqu64	%zmm10, -1024(%rsi)
	vpxord	-960(%rax), %zmm6, %zmm6
	vaesenclast	%zmm9, %zmm3, %zmm3
	vmovdqu64	%zmm6, -960(%rsi)
	vpxord	-896(%rax), %zmm5, %zmm5
	vaesenclast	%zmm9, %zmm2, %zmm2
	vmovdqu64	%zmm5, -896(%rsi)
	vpxord	-832(%rax), %zmm4, %zmm4
	vaesenclast	%zmm9, %zmm1, %zmm1
	vmovdqu64	%zmm4, -832(%rsi)
	vpxord	-768(%rax), %zmm3, %zmm3
	vaesenclast	%zmm9, %zmm12, %zmm9
	vmovdqu64	%zmm3, -768(%rsi)
	vpxord	-704(%rax), %zmm2, %zmm2
	vpaddd	.LC22(%rip), %zmm0, %zmm6
	vpshufb	.LC11(%rip), %zmm19, %zmm19
	vpaddd	.LC23(%rip), %zmm0, %zmm5
	vpaddd	.LC24(%rip), %zmm0, %zmm4
	vmovdqu64	%zmm2, -704(%rsi)
	vpxord	-640(%rax), %zmm1, %zmm1
	vpaddd	.LC25(%rip), %zmm0, %zmm3
	vpshufb	.LC11(%rip), %zmm6, %zmm6
	vpaddd	.LC26(%rip), %zmm0, %zmm2
	vpshufb	.LC11(%rip), %zmm5, %zmm5
	vpshufb	.LC11(%rip), %zmm4, %zmm4
	vmovdqu64	%zmm1, -640(%rsi)
	vpxord	-576(%rax), %zmm9, %zmm9
	vpaddd	.LC27(%rip), %zmm0, %zmm1
	vpshufb	.LC11(%rip), %zmm3, %zmm3
	vpshufb	.LC11(%rip), %zmm2, %zmm2
	vmovdqu64	%zmm9, -576(%rsi)
	vpaddd	-624(%rbp), %zmm0, %zmm9
	vpaddd	%zmm0, %zmm14, %zmm0
	vmovdqa32	64(%rdi), %zmm10
	vmovdqa64	128(%rdi), %zmm12
	vpshufb	.LC11(%rip), %zmm1, %zmm1
	vmovdqu8	-320(%rax), %zmm21
	vpxord	%zmm6, %zmm10, %zmm6
	vpxord	%zmm5, %zmm10, %zmm5
	vpxord	%zmm4, %zmm10, %zmm4
	vpxord	%zmm3, %zmm10, %zmm3
	vpxord	%zmm2, %zmm10, %zmm2
	vpxord	%zmm1, %zmm10, %zmm1
	vpshufb	.LC11(%rip), %zmm9, %zmm9
	vaesenc	%zmm12, %zmm6, %zmm6
	vpxord	%zmm9, %zmm10, %zmm9
	vpxord	%zmm19, %zmm10, %zmm10
	vpshufb	.LC11(%rip), %zmm21, %zmm19
	vaesenc	%zmm12, %zmm9, %zmm9
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm10, %zmm10
	vmovdqa64	192(%rdi), %zmm12
	vpclmulqdq	$17, 1536(%rdi), %zmm19, %zmm21
	vaesenc	%zmm12, %zmm9, %zmm9
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm10, %zmm10
	vmovdqa64	256(%rdi), %zmm12
	vaesenc	%zmm12, %zmm9, %zmm9
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm10, %zmm10
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vmovdqu8	-384(%rax), %zmm12
	vpshufb	.LC11(%rip), %zmm12, %zmm12
	vpclmulqdq	$17, 1472(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm7
	vpclmulqdq	$0, 1536(%rdi), %zmm19, %zmm21
	vpclmulqdq	$0, 1472(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm8
	vpunpckhqdq	%zmm19, %zmm12, %zmm20
	vpunpcklqdq	%zmm19, %zmm12, %zmm12
	vmovdqu8	-192(%rax), %zmm21
	vpxord	%zmm20, %zmm12, %zmm12
	vpclmulqdq	$17, 2624(%rdi), %zmm12, %zmm19
	vpclmulqdq	$0, 2624(%rdi), %zmm12, %zmm12
	vpternlogq	$150, %zmm19, %zmm12, %zmm11
	vmovdqa64	320(%rdi), %zmm12
	vpshufb	.LC11(%rip), %zmm21, %zmm19
	vpclmulqdq	$17, 1664(%rdi), %zmm19, %zmm21
	vaesenc	%zmm12, %zmm9, %zmm9
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm10, %zmm12
	vmovdqa64	384(%rdi), %zmm10
	vaesenc	%zmm10, %zmm9, %zmm9
	vaesenc	%zmm10, %zmm6, %zmm6
	vaesenc	%zmm10, %zmm5, %zmm5
	vaesenc	%zmm10, %zmm4, %zmm4
	vaesenc	%zmm10, %zmm12, %zmm12
	vaesenc	%zmm10, %zmm3, %zmm3
	vaesenc	%zmm10, %zmm2, %zmm2
	vaesenc	%zmm10, %zmm1, %zmm1
	vmovdqu8	-256(%rax), %zmm10
	vpshufb	.LC11(%rip), %zmm10, %zmm10
	vpclmulqdq	$17, 1600(%rdi), %zmm10, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm7
	vpclmulqdq	$0, 1664(%rdi), %zmm19, %zmm21
	vpclmulqdq	$0, 1600(%rdi), %zmm10, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm8
	vpunpckhqdq	%zmm19, %zmm10, %zmm20
	vpunpcklqdq	%zmm19, %zmm10, %zmm10
	vpxord	%zmm20, %zmm10, %zmm10
	vpclmulqdq	$17, 2752(%rdi), %zmm10, %zmm19
	vpclmulqdq	$0, 2752(%rdi), %zmm10, %zmm10
	vpternlogq	$150, %zmm19, %zmm10, %zmm11
	vmovdqa64	448(%rdi), %zmm10
	vaesenc	%zmm10, %zmm9, %zmm9
	vaesenc	%zmm10, %zmm6, %zmm6
	vaesenc	%zmm10, %zmm5, %zmm5
	vaesenc	%zmm10, %zmm4, %zmm4
	vaesenc	%zmm10, %zmm3, %zmm3
	vaesenc	%zmm10, %zmm2, %zmm2
	vaesenc	%zmm10, %zmm1, %zmm1
	vaesenc	%zmm10, %zmm12, %zmm10
	vmovdqa64	512(%rdi), %zmm12
	vaesenc	%zmm12, %zmm9, %zmm9
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm10, %zmm19
	vmovdqu8	-128(%rax), %zmm10
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vpshufb	.LC11(%rip), %zmm10, %zmm10
	vaesenc	%zmm12, %zmm1, %zmm1
	vmovdqu8	-64(%rax), %zmm12
	vpclmulqdq	$17, 1728(%rdi), %zmm10, %zmm20
	vpshufb	.LC11(%rip), %zmm12, %zmm12
	vpclmulqdq	$17, 1792(%rdi), %zmm12, %zmm21
	vpternlogq	$150, %zmm21, %zmm20, %zmm7
	vpclmulqdq	$0, 1792(%rdi), %zmm12, %zmm21
	vpclmulqdq	$0, 1728(%rdi), %zmm10, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm8
	vpunpckhqdq	%zmm12, %zmm10, %zmm20
	vpunpcklqdq	%zmm12, %zmm10, %zmm10
	vmovdqu8	-448(%rax), %zmm21
	vpxord	%zmm20, %zmm10, %zmm10
	vpclmulqdq	$17, 2880(%rdi), %zmm10, %zmm12
	vpclmulqdq	$0, 2880(%rdi), %zmm10, %zmm10
	vpternlogq	$150, %zmm12, %zmm10, %zmm11
	vmovdqa64	576(%rdi), %zmm10
	vmovdqa64	640(%rdi), %zmm12
	vaesenc	%zmm10, %zmm9, %zmm9
	vaesenc	%zmm10, %zmm6, %zmm6
	vaesenc	%zmm10, %zmm5, %zmm5
	vaesenc	%zmm10, %zmm4, %zmm4
	vaesenc	%zmm10, %zmm3, %zmm3
	vaesenc	%zmm10, %zmm2, %zmm2
	vaesenc	%zmm10, %zmm1, %zmm1
	vaesenc	%zmm10, %zmm19, %zmm10
	vaesenc	%zmm12, %zmm9, %zmm9
	vaesenc	%zmm12, %zmm6, %zmm6
	vaesenc	%zmm12, %zmm5, %zmm5
	vaesenc	%zmm12, %zmm4, %zmm4
	vaesenc	%zmm12, %zmm3, %zmm3
	vaesenc	%zmm12, %zmm2, %zmm2
	vaesenc	%zmm12, %zmm1, %zmm1
	vaesenc	%zmm12, %zmm10, %zmm10
	vmovdqu8	-512(%rax), %zmm12
	vpshufb	.LC11(%rip), %zmm12, %zmm12
	vpshufb	-688(%rbp), %zmm21, %zmm19
	vpclmulqdq	$17, 1408(%rdi), %zmm19, %zmm21
	vpclmulqdq	$17, 1344(%rdi), %zmm12, %zmm20
	vpternlogq	$150, %zmm21, %zmm20, %zmm7
	vpclmulqdq	$0, 1344(%rdi), %zmm12, %zmm20
	vpclmulqdq	$0, 1408(%rdi), %zmm19, %zmm21
	vpternlogq	$150, %zmm21, %zmm20, %zmm8
	vpunpckhqdq	%zmm19, %zmm12, %zmm20
	vpunpcklqdq	%zmm19, %zmm12, %zmm12
	vpxord	%zmm20, %zmm12, %zmm12
	vpclmulqdq	$17, 2496(%rdi), %zmm12, %zmm19
	vpclmulqdq	$0, 2496(%rdi), %zmm12, %zmm12
	vpternlogq	$150, %zmm19, %zmm12, %zmm11
	vmovdqa64	704(%rdi), %zmm12
	vpternlogq	$150, %zmm8, %zmm7, %zmm11
	vaesenclast	%zmm12, %zmm9, %zmm9
	vaesenclast	%zmm12, %zmm6, %zmm6
	vaesenclast	%zmm12, %zmm5, %zmm5
	vpxord	-512(%rax), %zmm9, %zmm9
	vaesenclast	%zmm12, %zmm4, %zmm4
	vmovdqu64	%zmm9, -512(%rsi)
	vpxord	-448(%rax), %zmm6, %zmm6
	vaesenclast	%zmm12, %zmm3, %zmm3
	vmovdqu64	%zmm6, -448(%rsi)
	vpxord	-384(%rax), %zmm5, %zmm5
	vaesenclast	%zmm12, %zmm2, %zmm2
	vmovdqu64	%zmm5, -384(%rsi)
	vpxord	-320(%rax), %zmm4, %zmm4
	vaesenclast	%zmm12, %zmm1, %zmm1
	vmovdqu64	%zmm4, -320(%rsi)
	vpxord	-256(%rax), %zmm3, %zmm3
	vmovdqa	-80(%rbp), %xmm4
	vaesenclast	%zmm12, %zmm10, %zmm12
	vmovdqu64	%zmm3, -256(%rsi)
	vpxord	-192(%rax), %zmm2, %zmm2
	vmovdqu64	%zmm2, -192(%rsi)
	vpxord	-128(%rax), %zmm1, %zmm1
	vmovdqu64	%zmm1, -128(%rsi)
	vpunpckhqdq	%zmm13, %zmm11, %zmm1
	vpunpcklqdq	%zmm11, %zmm13, %zmm11
	vpxord	-64(%rax), %zmm12, %zmm12
	vpxord	%zmm11, %zmm8, %zmm8
	vpxord	%zmm1, %zmm7, %zmm7
	vextracti64x4	$0x1, %zmm8, %ymm2
	vextracti64x4	$0x1, %zmm7, %ymm1
	vmovdqu64	%zmm12, -64(%rsi)
	vpxor	%ymm2, %ymm8, %ymm8
	vpxor	%ymm1, %ymm7, %ymm7
	vextracti64x2	$0x1, %ymm8, %xmm3
	vextracti64x2	$0x1, %ymm7, %xmm1
	vpxor	%xmm8, %xmm3, %xmm3
	vpxor	%xmm7, %xmm1, %xmm1
	vpclmulqdq	$0, %xmm4, %xmm3, %xmm2
	vpshufd	$78, %xmm3, %xmm3
	vpxor	%xmm3, %xmm2, %xmm2
	vpclmulqdq	$0, %xmm4, %xmm2, %xmm3
	vpshufd	$78, %xmm2, %xmm2
	vmovdqa	%xmm2, %xmm5
	vpternlogq	$150, %xmm3, %xmm1, %xmm5
	vmovdqa	%xmm5, -64(%rbp)
	cmpq	%r10, %rcx
	jnb	.L33
