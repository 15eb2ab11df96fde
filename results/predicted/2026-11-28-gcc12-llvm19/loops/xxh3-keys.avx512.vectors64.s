	vmovdqu64	384(%rax), %zmm3
	vmovq	%xmm13, %rcx
	vpunpckhqdq	448(%rax), %zmm3, %zmm17
	vmovq	%xmm12, %rdx
	vpunpcklqdq	448(%rax), %zmm3, %zmm0
	vmovq	%xmm11, %r10
	vmovq	%xmm9, %r8
	movabsq	$5487137525590930912, %rbx
	vpxord	%zmm17, %zmm5, %zmm17
	addq	$640, %rax
	vpxord	%zmm0, %zmm4, %zmm0
	vpsrlq	$32, %zmm17, %zmm3
	vpmuludq	%zmm17, %zmm0, %zmm18
	vpsrlq	$32, %zmm0, %zmm2
	vpmuludq	%zmm3, %zmm2, %zmm19
	vpmuludq	%zmm17, %zmm2, %zmm2
	vpmuludq	%zmm3, %zmm0, %zmm3
	vpmullq	%zmm17, %zmm0, %zmm0
	vpsrlq	$32, %zmm18, %zmm18
	vpaddq	%zmm18, %zmm2, %zmm2
	vpandd	%zmm2, %zmm1, %zmm18
	vpsrlq	$32, %zmm2, %zmm2
	vpaddq	%zmm18, %zmm3, %zmm3
	vpaddq	%zmm2, %zmm19, %zmm19
	vpsrlq	$32, %zmm3, %zmm3
	vpaddq	%zmm3, %zmm19, %zmm19
	vmovdqu64	-384(%rax), %zmm3
	vpunpckhqdq	-320(%rax), %zmm3, %zmm18
	vpxord	%zmm0, %zmm19, %zmm19
	vpunpcklqdq	-320(%rax), %zmm3, %zmm0
	vpxord	%zmm18, %zmm5, %zmm18
	vpxord	%zmm0, %zmm4, %zmm0
	vpsrlq	$32, %zmm18, %zmm17
	vpmuludq	%zmm18, %zmm0, %zmm20
	vpsrlq	$32, %zmm0, %zmm3
	vpmuludq	%zmm17, %zmm3, %zmm2
	vpmuludq	%zmm18, %zmm3, %zmm3
	vpmuludq	%zmm17, %zmm0, %zmm17
	vpmullq	%zmm18, %zmm0, %zmm0
	vpsrlq	$32, %zmm20, %zmm20
	vpaddq	%zmm20, %zmm3, %zmm3
	vpandd	%zmm3, %zmm1, %zmm20
	vpsrlq	$32, %zmm3, %zmm3
	vpaddq	%zmm20, %zmm17, %zmm17
	vpaddq	%zmm3, %zmm2, %zmm2
	vmovdqu64	-512(%rax), %zmm3
	vpunpckhqdq	-448(%rax), %zmm3, %zmm18
	vpsrlq	$32, %zmm17, %zmm17
	vpaddq	%zmm17, %zmm2, %zmm2
	vpxord	%zmm18, %zmm5, %zmm18
	vpxord	%zmm0, %zmm2, %zmm2
	vpsrlq	$32, %zmm18, %zmm17
	vshufi64x2	$221, %zmm19, %zmm2, %zmm0
	vshufi64x2	$136, %zmm19, %zmm2, %zmm2
	vpaddq	%zmm0, %zmm2, %zmm2
	vpunpcklqdq	-448(%rax), %zmm3, %zmm0
	vpxord	%zmm0, %zmm4, %zmm0
	vpmuludq	%zmm18, %zmm0, %zmm20
	vpsrlq	$32, %zmm0, %zmm3
	vpmuludq	%zmm17, %zmm3, %zmm19
	vpmuludq	%zmm18, %zmm3, %zmm3
	vpmuludq	%zmm17, %zmm0, %zmm17
	vpmullq	%zmm18, %zmm0, %zmm0
	vpsrlq	$32, %zmm20, %zmm20
	vpaddq	%zmm20, %zmm3, %zmm3
	vpandd	%zmm3, %zmm1, %zmm20
	vpsrlq	$32, %zmm3, %zmm3
	vpaddq	%zmm3, %zmm19, %zmm19
	vpaddq	%zmm20, %zmm17, %zmm17
	vmovdqu64	-640(%rax), %zmm3
	vpunpckhqdq	-576(%rax), %zmm3, %zmm21
	vpunpcklqdq	-576(%rax), %zmm3, %zmm3
	vpsrlq	$32, %zmm17, %zmm17
	vpxord	%zmm21, %zmm5, %zmm21
	vpaddq	%zmm17, %zmm19, %zmm19
	vpxord	%zmm3, %zmm4, %zmm3
	vpsrlq	$32, %zmm21, %zmm18
	vpxord	%zmm0, %zmm19, %zmm19
	vpsrlq	$32, %zmm3, %zmm17
	vpmuludq	%zmm21, %zmm3, %zmm20
	vpmuludq	%zmm18, %zmm17, %zmm0
	vpmuludq	%zmm21, %zmm17, %zmm17
	vpmuludq	%zmm18, %zmm3, %zmm18
	vpmullq	%zmm21, %zmm3, %zmm3
	vpsrlq	$32, %zmm20, %zmm20
	vpaddq	%zmm20, %zmm17, %zmm17
	vpandd	%zmm17, %zmm1, %zmm20
	vpsrlq	$32, %zmm17, %zmm17
	vpaddq	%zmm20, %zmm18, %zmm18
	vpaddq	%zmm17, %zmm0, %zmm0
	vpsrlq	$32, %zmm18, %zmm18
	vpaddq	%zmm18, %zmm0, %zmm0
	vpxord	%zmm3, %zmm0, %zmm0
	vshufi64x2	$221, %zmm19, %zmm0, %zmm3
	vshufi64x2	$136, %zmm19, %zmm0, %zmm0
	vpaddq	%zmm3, %zmm0, %zmm0
	vshufi64x2	$221, %zmm2, %zmm0, %zmm3
	vshufi64x2	$136, %zmm2, %zmm0, %zmm0
	vpaddq	%zmm3, %zmm0, %zmm0
	vpaddq	%zmm15, %zmm0, %zmm0
	vpsrlq	$37, %zmm0, %zmm2
	vpxord	%zmm2, %zmm0, %zmm0
	vpmullq	%zmm14, %zmm0, %zmm0
	vpsrlq	$32, %zmm0, %zmm2
	vpxord	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, (%r14)
	xorq	-128(%rax), %rcx
	xorq	-120(%rax), %rdx
	xorq	-80(%rax), %r10
	mulx	%rcx, %r12, %r13
	vmovq	%xmm10, %rdx
	xorq	-72(%rax), %rdx
	xorq	-112(%rax), %r8
	mulx	%r10, %r10, %r11
	movq	-96(%rax), %rsi
	movabsq	$-8204357891075471176, %rcx
	vmovq	%xmm8, %rdx
	xorq	-104(%rax), %rdx
	mulx	%r8, %r8, %r9
	movq	-88(%rax), %rdx
	xorq	%rcx, %rsi
	xorq	%rbx, %rdx
	mulx	%rsi, %rsi, %rdi
	movq	%r11, %rdx
	xorq	%r10, %rdx
	movq	%r13, %r10
	xorq	%r9, %r8
	xorq	%r12, %r10
	addq	%r10, %rdx
	vmovq	%xmm13, %r10
	movq	%rsi, 112(%rsp)
	movq	112(%rsp), %r11
	movq	%rdi, 120(%rsp)
	vmovq	%xmm7, %rdi
	addq	%rdi, %rdx
	movq	120(%rsp), %rdi
	movq	%r11, %rsi
	addq	%r8, %rdx
	vmovq	%xmm11, %r8
	xorq	%rdi, %rsi
	vmovq	%xmm6, %rdi
	addq	%rsi, %rdx
	movq	%rdx, %rsi
	shrq	$37, %rsi
	xorq	%rsi, %rdx
	imulq	%rdi, %rdx
	movq	%rdx, %rsi
	shrq	$32, %rsi
	xorq	%rsi, %rdx
	vmovq	%xmm9, %rsi
	movq	%rdx, 64(%r14)
	vmovq	%xmm12, %rdx
	xorq	-64(%rax), %r10
	xorq	-56(%rax), %rdx
	xorq	-16(%rax), %r8
	mulx	%r10, %r10, %r11
	vmovq	%xmm10, %rdx
	xorq	-8(%rax), %rdx
	xorq	-48(%rax), %rsi
	mulx	%r8, %r12, %r13
	vmovq	%xmm8, %rdx
	xorq	-40(%rax), %rdx
	mulx	%rsi, %rsi, %rdi
	movq	%r12, %r8
	movq	%rsi, 112(%rsp)
	xorq	-32(%rax), %rcx
	xorq	%r13, %r8
	xorq	-24(%rax), %rbx
	movq	%rcx, %rdx
	movq	%rdi, 120(%rsp)
	vmovq	%xmm7, %rdi
	mulx	%rbx, %rcx, %rbx
	movq	%r11, %rdx
	movq	112(%rsp), %r11
	xorq	%r10, %rdx
	addq	%r8, %rdx
	movq	%r11, %rsi
	subq	$10, %r15
	addq	$80, %r14
	addq	%rdi, %rdx
	movq	120(%rsp), %rdi
	xorq	%rbx, %rcx
	vmovq	%xmm6, %rbx
	xorq	%rdi, %rsi
	addq	%rsi, %rdx
	addq	%rcx, %rdx
	movq	%rdx, %rcx
	shrq	$37, %rcx
	xorq	%rcx, %rdx
	imulq	%rbx, %rdx
	movq	%rdx, %rcx
	shrq	$32, %rcx
	xorq	%rcx, %rdx
	movq	%rdx, -8(%r14)
	cmpq	$9, %r15
	ja	.L129
