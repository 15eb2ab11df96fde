	vmovq	%xmm6, %r8
	addq	$320, %rax
	subq	$10, %rsi
	addq	$80, %rcx
	vmovdqu64	-192(%rax), %zmm3
	vpunpckhqdq	-128(%rax), %zmm3, %zmm9
	vpunpcklqdq	-128(%rax), %zmm3, %zmm0
	vpxord	%zmm9, %zmm5, %zmm9
	vpxord	%zmm0, %zmm4, %zmm0
	vpsrlq	$32, %zmm9, %zmm3
	vpmuludq	%zmm9, %zmm0, %zmm10
	vpsrlq	$32, %zmm0, %zmm2
	vpmuludq	%zmm3, %zmm2, %zmm11
	vpmuludq	%zmm9, %zmm2, %zmm2
	vpmuludq	%zmm3, %zmm0, %zmm3
	vpmullq	%zmm9, %zmm0, %zmm0
	vpsrlq	$32, %zmm10, %zmm10
	vpaddq	%zmm10, %zmm2, %zmm2
	vpandd	%zmm2, %zmm1, %zmm10
	vpsrlq	$32, %zmm2, %zmm2
	vpaddq	%zmm10, %zmm3, %zmm3
	vpaddq	%zmm2, %zmm11, %zmm11
	vpsrlq	$32, %zmm3, %zmm3
	vpaddq	%zmm3, %zmm11, %zmm11
	vmovdqu64	-320(%rax), %zmm3
	vpunpckhqdq	-256(%rax), %zmm3, %zmm10
	vpunpcklqdq	-256(%rax), %zmm3, %zmm2
	vpxord	%zmm0, %zmm11, %zmm11
	vpxord	%zmm10, %zmm5, %zmm10
	vpxord	%zmm2, %zmm4, %zmm2
	vpsrlq	$32, %zmm10, %zmm9
	vpsrlq	$32, %zmm2, %zmm3
	vpmuludq	%zmm10, %zmm2, %zmm12
	vpmuludq	%zmm9, %zmm3, %zmm0
	vpmuludq	%zmm10, %zmm3, %zmm3
	vpmuludq	%zmm9, %zmm2, %zmm9
	vpmullq	%zmm10, %zmm2, %zmm2
	vpsrlq	$32, %zmm12, %zmm12
	vpaddq	%zmm12, %zmm3, %zmm3
	vpandd	%zmm3, %zmm1, %zmm12
	vpsrlq	$32, %zmm3, %zmm3
	vpaddq	%zmm12, %zmm9, %zmm9
	vpaddq	%zmm3, %zmm0, %zmm0
	vpsrlq	$32, %zmm9, %zmm9
	vpaddq	%zmm9, %zmm0, %zmm0
	vpxord	%zmm2, %zmm0, %zmm0
	vshufi64x2	$221, %zmm11, %zmm0, %zmm2
	vshufi64x2	$136, %zmm11, %zmm0, %zmm0
	vpaddq	%zmm2, %zmm0, %zmm0
	vpaddq	%zmm8, %zmm0, %zmm0
	vpermq	$216, %zmm0, %zmm0
	vpsrlq	$37, %zmm0, %zmm2
	vpxord	%zmm2, %zmm0, %zmm0
	vpmullq	%zmm7, %zmm0, %zmm0
	vpsrlq	$32, %zmm0, %zmm2
	vpxord	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, -80(%rcx)
	movq	-56(%rax), %rdx
	xorq	-64(%rax), %r8
	movq	-48(%rax), %r10
	xorq	%r15, %rdx
	mulx	%r8, %r8, %r9
	movq	-40(%rax), %rdx
	xorq	%r14, %r10
	xorq	%r13, %rdx
	mulx	%r10, %r10, %r11
	movq	%r9, %rdi
	xorq	%r8, %rdi
	movq	%r11, %rdx
	xorq	%r10, %rdx
	addq	%rdi, %rdx
	addq	%r12, %rdx
	movq	%rdx, %rdi
	shrq	$37, %rdi
	xorq	%rdi, %rdx
	imulq	%rbx, %rdx
	movq	%rdx, %rdi
	shrq	$32, %rdi
	xorq	%rdi, %rdx
	vmovq	%xmm6, %rdi
	movq	%rdx, -16(%rcx)
	movq	-24(%rax), %rdx
	xorq	-32(%rax), %rdi
	movq	-16(%rax), %r8
	xorq	%r15, %rdx
	mulx	%rdi, %r10, %r11
	movq	-8(%rax), %rdx
	xorq	%r14, %r8
	xorq	%r13, %rdx
	mulx	%r8, %r8, %r9
	movq	%r11, %rdi
	xorq	%r10, %rdi
	movq	%r9, %rdx
	xorq	%r8, %rdx
	addq	%rdi, %rdx
	addq	%r12, %rdx
	movq	%rdx, %rdi
	shrq	$37, %rdi
	xorq	%rdi, %rdx
	imulq	%rbx, %rdx
	movq	%rdx, %rdi
	shrq	$32, %rdi
	xorq	%rdi, %rdx
	movq	%rdx, -8(%rcx)
	cmpq	$9, %rsi
	ja	.L131
