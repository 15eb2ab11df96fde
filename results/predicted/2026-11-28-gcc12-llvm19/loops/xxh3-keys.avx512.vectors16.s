	vmovdqu64	(%rax), %zmm5
	vpunpcklqdq	64(%rax), %zmm5, %zmm2
	subq	$10, %rdi
	addq	$80, %rsi
	vpunpckhqdq	64(%rax), %zmm5, %zmm0
	addq	$160, %rax
	vpxord	%zmm2, %zmm11, %zmm2
	vpxord	%zmm0, %zmm10, %zmm0
	vpsrlq	$32, %zmm2, %zmm3
	vpshufb	%zmm9, %zmm2, %zmm12
	vpmuludq	%zmm0, %zmm2, %zmm13
	vpsrlq	$32, %zmm0, %zmm4
	vpmuludq	%zmm4, %zmm3, %zmm5
	vpmuludq	%zmm0, %zmm3, %zmm3
	vpmuludq	%zmm4, %zmm2, %zmm4
	vpmullq	%zmm2, %zmm0, %zmm2
	vpsrlq	$32, %zmm13, %zmm13
	vpaddq	%zmm13, %zmm3, %zmm3
	vpandd	%zmm3, %zmm1, %zmm13
	vpsrlq	$32, %zmm3, %zmm3
	vpaddq	%zmm13, %zmm4, %zmm4
	vpaddq	%zmm3, %zmm5, %zmm3
	vpsrlq	$32, %zmm4, %zmm4
	vpaddq	%zmm4, %zmm3, %zmm3
	vpxord	%zmm2, %zmm3, %zmm2
	vpaddq	%zmm2, %zmm0, %zmm0
	vpaddq	%zmm6, %zmm12, %zmm2
	vpaddq	%zmm2, %zmm0, %zmm0
	vpermq	%zmm0, %zmm8, %zmm0
	vpsrlq	$37, %zmm0, %zmm2
	vpxord	%zmm2, %zmm0, %zmm0
	vpmullq	%zmm7, %zmm0, %zmm0
	vpsrlq	$32, %zmm0, %zmm2
	vpxord	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, -80(%rsi)
	movq	-32(%rax), %rcx
	movq	-24(%rax), %rdx
	xorq	%r10, %rcx
	xorq	%r9, %rdx
	movq	%rcx, %r11
	mulx	%rcx, %rcx, %rbx
	bswap	%r11
	leaq	16(%rdx,%r11), %rdx
	xorq	%rbx, %rcx
	addq	%rdx, %rcx
	movq	%rcx, %rdx
	shrq	$37, %rdx
	xorq	%rcx, %rdx
	imulq	%r8, %rdx
	movq	%rdx, %rcx
	shrq	$32, %rcx
	xorq	%rcx, %rdx
	movq	%rdx, -16(%rsi)
	movq	-16(%rax), %rcx
	movq	-8(%rax), %rdx
	xorq	%r10, %rcx
	xorq	%r9, %rdx
	movq	%rcx, %r11
	mulx	%rcx, %rcx, %rbx
	bswap	%r11
	leaq	16(%rdx,%r11), %rdx
	xorq	%rbx, %rcx
	addq	%rdx, %rcx
	movq	%rcx, %rdx
	shrq	$37, %rdx
	xorq	%rcx, %rdx
	imulq	%r8, %rdx
	movq	%rdx, %rcx
	shrq	$32, %rcx
	xorq	%rcx, %rdx
	movq	%rdx, -8(%rsi)
	cmpq	$9, %rdi
	ja	.L133
