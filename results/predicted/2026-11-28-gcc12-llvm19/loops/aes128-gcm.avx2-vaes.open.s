	vpaddd	.LC2(%rip), %ymm15, %ymm6
	vpaddd	.LC3(%rip), %ymm15, %ymm5
	vpshufb	%ymm14, %ymm15, %ymm7
	movq	%rax, %rsi
	vpaddd	.LC4(%rip), %ymm15, %ymm4
	vpaddd	.LC5(%rip), %ymm15, %ymm3
	addq	$256, %rax
	addq	$256, %rdx
	vmovdqa	64(%rdi), %ymm0
	vmovdqa	96(%rdi), %ymm8
	vpshufb	%ymm14, %ymm6, %ymm6
	vpshufb	%ymm14, %ymm5, %ymm5
	vpaddd	.LC6(%rip), %ymm15, %ymm2
	vpshufb	%ymm14, %ymm4, %ymm4
	vpshufb	%ymm14, %ymm3, %ymm3
	vpaddd	.LC7(%rip), %ymm15, %ymm1
	vpaddd	.LC8(%rip), %ymm15, %ymm9
	vpxor	%ymm7, %ymm0, %ymm7
	vpshufb	%ymm14, %ymm2, %ymm2
	vpxor	%ymm6, %ymm0, %ymm6
	vpxor	%ymm5, %ymm0, %ymm5
	vpshufb	%ymm14, %ymm9, %ymm9
	vpshufb	%ymm14, %ymm1, %ymm1
	vpxor	%ymm4, %ymm0, %ymm4
	vaesenc	%ymm8, %ymm7, %ymm7
	vpxor	%ymm3, %ymm0, %ymm3
	vpxor	%ymm2, %ymm0, %ymm2
	vpxor	%ymm1, %ymm0, %ymm1
	vaesenc	%ymm8, %ymm6, %ymm6
	vpxor	%ymm9, %ymm0, %ymm0
	vpaddd	.LC9(%rip), %ymm15, %ymm15
	vaesenc	%ymm8, %ymm5, %ymm5
	vaesenc	%ymm8, %ymm4, %ymm4
	vaesenc	%ymm8, %ymm3, %ymm3
	vaesenc	%ymm8, %ymm2, %ymm2
	vaesenc	%ymm8, %ymm1, %ymm1
	vaesenc	%ymm8, %ymm0, %ymm0
	vmovdqa	128(%rdi), %ymm8
	vaesenc	%ymm8, %ymm7, %ymm7
	vmovdqu	64(%rsi), %ymm13
	vaesenc	%ymm8, %ymm6, %ymm6
	vaesenc	%ymm8, %ymm5, %ymm5
	vaesenc	%ymm8, %ymm4, %ymm4
	vaesenc	%ymm8, %ymm3, %ymm3
	vaesenc	%ymm8, %ymm2, %ymm2
	vaesenc	%ymm8, %ymm1, %ymm1
	vaesenc	%ymm8, %ymm0, %ymm0
	vmovdqa	160(%rdi), %ymm8
	vaesenc	%ymm8, %ymm7, %ymm7
	vaesenc	%ymm8, %ymm6, %ymm6
	vaesenc	%ymm8, %ymm5, %ymm5
	vaesenc	%ymm8, %ymm4, %ymm4
	vaesenc	%ymm8, %ymm3, %ymm3
	vaesenc	%ymm8, %ymm2, %ymm2
	vaesenc	%ymm8, %ymm1, %ymm1
	vaesenc	%ymm8, %ymm0, %ymm0
	vpshufb	%ymm14, %ymm13, %ymm8
	vpclmulqdq	$17, 512(%rdi), %ymm8, %ymm13
	vpshufd	$78, %ymm8, %ymm9
	vpclmulqdq	$0, 512(%rdi), %ymm8, %ymm12
	vpxor	%ymm9, %ymm8, %ymm8
	vmovdqu	96(%rsi), %ymm9
	vpclmulqdq	$0, 832(%rdi), %ymm8, %ymm11
	vpshufb	%ymm14, %ymm9, %ymm8
	vpshufd	$78, %ymm8, %ymm9
	vmovdqa	%ymm13, -48(%rbp)
	vmovdqa	%ymm12, -80(%rbp)
	vpclmulqdq	$17, 544(%rdi), %ymm8, %ymm12
	vmovdqa	%ymm11, -112(%rbp)
	vpclmulqdq	$0, 544(%rdi), %ymm8, %ymm11
	vpxor	%ymm9, %ymm8, %ymm8
	vpclmulqdq	$0, 864(%rdi), %ymm8, %ymm9
	vmovdqa	192(%rdi), %ymm8
	vaesenc	%ymm8, %ymm7, %ymm7
	vaesenc	%ymm8, %ymm6, %ymm6
	vaesenc	%ymm8, %ymm5, %ymm5
	vaesenc	%ymm8, %ymm4, %ymm4
	vmovdqa	%ymm11, -144(%rbp)
	vaesenc	%ymm8, %ymm3, %ymm3
	vmovdqa	%ymm9, -176(%rbp)
	vaesenc	%ymm8, %ymm2, %ymm2
	vaesenc	%ymm8, %ymm1, %ymm1
	vaesenc	%ymm8, %ymm0, %ymm0
	vmovdqa	224(%rdi), %ymm8
	vaesenc	%ymm8, %ymm7, %ymm7
	vaesenc	%ymm8, %ymm6, %ymm6
	vaesenc	%ymm8, %ymm5, %ymm5
	vaesenc	%ymm8, %ymm4, %ymm4
	vaesenc	%ymm8, %ymm3, %ymm3
	vaesenc	%ymm8, %ymm2, %ymm2
	vaesenc	%ymm8, %ymm1, %ymm1
	vaesenc	%ymm8, %ymm0, %ymm0
	vmovdqu	128(%rsi), %ymm8
	vpshufb	%ymm14, %ymm8, %ymm8
	vpclmulqdq	$17, 576(%rdi), %ymm8, %ymm9
	vpclmulqdq	$0, 576(%rdi), %ymm8, %ymm11
	vmovdqa	%ymm9, -208(%rbp)
	vpshufd	$78, %ymm8, %ymm9
	vpxor	%ymm9, %ymm8, %ymm8
	vmovdqa	%ymm11, -240(%rbp)
	vpclmulqdq	$0, 896(%rdi), %ymm8, %ymm8
	vmovdqu	160(%rsi), %ymm9
	vmovdqu	192(%rsi), %ymm11
	vmovdqa	%ymm8, -272(%rbp)
	vpshufb	%ymm14, %ymm9, %ymm8
	vpclmulqdq	$0, 608(%rdi), %ymm8, %ymm9
	vpclmulqdq	$17, 608(%rdi), %ymm8, %ymm13
	vmovdqa	%ymm9, -304(%rbp)
	vpshufd	$78, %ymm8, %ymm9
	vpxor	%ymm9, %ymm8, %ymm8
	vpclmulqdq	$0, 928(%rdi), %ymm8, %ymm8
	vmovdqa	%ymm8, -336(%rbp)
	vmovdqa	256(%rdi), %ymm8
	vaesenc	%ymm8, %ymm7, %ymm7
	vaesenc	%ymm8, %ymm6, %ymm6
	vaesenc	%ymm8, %ymm5, %ymm5
	vaesenc	%ymm8, %ymm4, %ymm4
	vaesenc	%ymm8, %ymm3, %ymm3
	vaesenc	%ymm8, %ymm2, %ymm2
	vaesenc	%ymm8, %ymm1, %ymm1
	vaesenc	%ymm8, %ymm0, %ymm0
	vmovdqa	288(%rdi), %ymm8
	vaesenc	%ymm8, %ymm7, %ymm7
	vaesenc	%ymm8, %ymm6, %ymm6
	vaesenc	%ymm8, %ymm5, %ymm5
	vaesenc	%ymm8, %ymm4, %ymm4
	vaesenc	%ymm8, %ymm3, %ymm3
	vaesenc	%ymm8, %ymm2, %ymm2
	vaesenc	%ymm8, %ymm1, %ymm1
	vaesenc	%ymm8, %ymm0, %ymm0
	vpshufb	%ymm14, %ymm11, %ymm8
	vpclmulqdq	$0, 640(%rdi), %ymm8, %ymm9
	vpclmulqdq	$17, 640(%rdi), %ymm8, %ymm11
	vmovdqa	%ymm9, -400(%rbp)
	vpshufd	$78, %ymm8, %ymm9
	vpxor	%ymm9, %ymm8, %ymm8
	vmovdqa	%ymm11, -368(%rbp)
	vmovdqu	224(%rsi), %ymm11
	vpclmulqdq	$0, 960(%rdi), %ymm8, %ymm8
	vmovdqa	%ymm8, -432(%rbp)
	vpshufb	%ymm14, %ymm11, %ymm8
	vpclmulqdq	$0, 672(%rdi), %ymm8, %ymm9
	vpclmulqdq	$17, 672(%rdi), %ymm8, %ymm11
	vmovdqa	%ymm9, -496(%rbp)
	vpshufd	$78, %ymm8, %ymm9
	vpxor	%ymm9, %ymm8, %ymm8
	vmovdqa	%ymm11, -464(%rbp)
	vmovdqa	%xmm10, %xmm9
	vmovdqu	(%rsi), %ymm10
	vpclmulqdq	$0, 992(%rdi), %ymm8, %ymm8
	vmovdqa	%ymm8, -528(%rbp)
	vmovdqa	320(%rdi), %ymm8
	vaesenc	%ymm8, %ymm0, %ymm0
	vaesenc	%ymm8, %ymm7, %ymm7
	vaesenc	%ymm8, %ymm6, %ymm6
	vaesenc	%ymm8, %ymm5, %ymm5
	vaesenc	%ymm8, %ymm4, %ymm4
	vaesenc	%ymm8, %ymm3, %ymm3
	vaesenc	%ymm8, %ymm2, %ymm2
	vaesenc	%ymm8, %ymm1, %ymm1
	vmovdqa	352(%rdi), %ymm8
	vaesenc	%ymm8, %ymm0, %ymm11
	vaesenc	%ymm8, %ymm7, %ymm7
	vaesenc	%ymm8, %ymm6, %ymm6
	vaesenc	%ymm8, %ymm5, %ymm5
	vaesenc	%ymm8, %ymm4, %ymm4
	vaesenc	%ymm8, %ymm3, %ymm3
	vaesenc	%ymm8, %ymm2, %ymm2
	vmovdqa	%ymm11, -560(%rbp)
	vaesenc	%ymm8, %ymm1, %ymm1
	vpshufb	%ymm14, %ymm10, %ymm8
	vpxor	%ymm9, %ymm8, %ymm8
	vpclmulqdq	$17, 448(%rdi), %ymm8, %ymm11
	vpshufd	$78, %ymm8, %ymm9
	vpclmulqdq	$0, 448(%rdi), %ymm8, %ymm10
	vpxor	%ymm9, %ymm8, %ymm8
	vpclmulqdq	$0, 768(%rdi), %ymm8, %ymm0
	vmovdqa	%ymm0, -592(%rbp)
	vmovdqu	32(%rsi), %ymm9
	movq	%r8, %rsi
	vpxor	-208(%rbp), %ymm13, %ymm8
	vpxor	-48(%rbp), %ymm12, %ymm12
	vmovdqa	-304(%rbp), %ymm13
	addq	$256, %r8
	vpshufb	%ymm14, %ymm9, %ymm9
	vpclmulqdq	$17, 480(%rdi), %ymm9, %ymm0
	vpxor	%ymm12, %ymm8, %ymm8
	vmovdqa	-464(%rbp), %ymm12
	vpxor	-368(%rbp), %ymm12, %ymm12
	vpxor	%ymm12, %ymm8, %ymm8
	vpxor	-240(%rbp), %ymm13, %ymm12
	vmovdqa	-144(%rbp), %ymm13
	vpxor	-80(%rbp), %ymm13, %ymm13
	vpxor	%ymm13, %ymm12, %ymm12
	vpxor	%ymm0, %ymm11, %ymm11
	vmovdqa	-496(%rbp), %ymm0
	vpxor	-400(%rbp), %ymm0, %ymm13
	vpxor	%ymm11, %ymm8, %ymm8
	vmovdqa	-560(%rbp), %ymm0
	vpclmulqdq	$0, 480(%rdi), %ymm9, %ymm11
	vpxor	%ymm13, %ymm12, %ymm12
	vpxor	%ymm11, %ymm10, %ymm10
	vpshufd	$78, %ymm9, %ymm11
	vpxor	%ymm11, %ymm9, %ymm9
	vmovdqa	384(%rdi), %ymm11
	vpxor	%ymm10, %ymm12, %ymm10
	vpclmulqdq	$0, 800(%rdi), %ymm9, %ymm9
	vaesenclast	%ymm11, %ymm7, %ymm7
	vaesenclast	%ymm11, %ymm6, %ymm6
	vaesenclast	%ymm11, %ymm5, %ymm5
	vpxor	-256(%rax), %ymm7, %ymm7
	vaesenclast	%ymm11, %ymm4, %ymm4
	vaesenclast	%ymm11, %ymm3, %ymm3
	vmovdqu	%ymm7, -256(%rdx)
	vpxor	-224(%rax), %ymm6, %ymm6
	vaesenclast	%ymm11, %ymm2, %ymm2
	vaesenclast	%ymm11, %ymm1, %ymm1
	vmovdqu	%ymm6, -224(%rdx)
	vpxor	-192(%rax), %ymm5, %ymm5
	vaesenclast	%ymm11, %ymm0, %ymm11
	vmovdqu	%ymm5, -192(%rdx)
	vpxor	-160(%rax), %ymm4, %ymm4
	vmovdqu	%ymm4, -160(%rdx)
	vpxor	-128(%rax), %ymm3, %ymm3
	vmovdqu	%ymm3, -128(%rdx)
	vpxor	-96(%rax), %ymm2, %ymm2
	vmovdqu	%ymm2, -96(%rdx)
	vpxor	-64(%rax), %ymm1, %ymm1
	vmovdqu	%ymm1, -64(%rdx)
	vpxor	-32(%rax), %ymm11, %ymm11
	vmovdqu	%ymm11, -32(%rdx)
	vmovdqa	-336(%rbp), %ymm5
	vmovdqa	-176(%rbp), %ymm7
	vpxor	-272(%rbp), %ymm5, %ymm0
	vpxor	-112(%rbp), %ymm7, %ymm1
	vpxor	%xmm5, %xmm5, %xmm5
	vmovdqa	-528(%rbp), %ymm7
	vpxor	%ymm1, %ymm0, %ymm0
	vpxor	-432(%rbp), %ymm7, %ymm1
	vpxor	-592(%rbp), %ymm1, %ymm1
	vpxor	%ymm1, %ymm0, %ymm0
	vpxor	%ymm10, %ymm8, %ymm1
	vpxor	%ymm9, %ymm1, %ymm1
	vpxor	%ymm1, %ymm0, %ymm0
	vpunpckhqdq	%ymm5, %ymm0, %ymm1
	vpunpcklqdq	%ymm0, %ymm5, %ymm0
	vpxor	%ymm10, %ymm0, %ymm0
	vpxor	%ymm8, %ymm1, %ymm1
	vextracti128	$0x1, %ymm0, %xmm2
	vextracti128	$0x1, %ymm1, %xmm3
	vpxor	%xmm0, %xmm2, %xmm2
	vpxor	%xmm1, %xmm3, %xmm3
	vpclmulqdq	$0, .LC11(%rip), %xmm2, %xmm0
	vpshufd	$78, %xmm2, %xmm2
	vpxor	%xmm2, %xmm0, %xmm0
	vpclmulqdq	$0, .LC11(%rip), %xmm0, %xmm2
	vpshufd	$78, %xmm0, %xmm0
	vpxor	%xmm0, %xmm2, %xmm0
	vpxor	%xmm0, %xmm3, %xmm10
	cmpq	%r8, %rcx
	jnb	.L291
