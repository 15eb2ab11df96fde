	addq	$64, (%rsp)
	movq	(%rsp), %r11
	movabsq	$2066345149520216444, %rcx
	movabsq	$-4734510112055689544, %r10
	movabsq	$-2623469361688619810, %r8
	addq	$8, %rbp
	xorq	-56(%r11), %rcx
	xorq	-64(%r11), %r10
	movq	%rcx, %rdx
	xorq	-16(%r11), %r8
	movabsq	$2262974939099578482, %rcx
	xorq	-8(%r11), %rcx
	mulx	%r10, %r9, %r10
	movq	%rcx, %rdx
	movabsq	$2410270004345854594, %rcx
	xorq	-40(%r11), %rcx
	mulx	%r8, %rbx, %rsi
	movq	%rcx, %rdx
	movabsq	$-8204357891075471176, %rcx
	xorq	-32(%r11), %rcx
	movq	%rbx, 16(%rsp)
	movq	-24(%r11), %rbx
	movq	%rsi, 24(%rsp)
	movabsq	$8711581037947681227, %rsi
	xorq	-48(%r11), %rsi
	movq	%r10, %r11
	xorq	%rax, %rbx
	mulx	%rsi, %rsi, %rdi
	xorq	%r9, %r11
	movq	24(%rsp), %r9
	movq	%rbx, %rdx
	mulx	%rcx, %rcx, %rbx
	movq	16(%rsp), %rdx
	xorq	%rdx, %r9
	xorq	%rdi, %rsi
	addq	%r9, %r11
	addq	%r14, %r11
	xorq	%rbx, %rcx
	addq	%rsi, %r11
	addq	%rcx, %r11
	movq	%r11, %rcx
	shrq	$37, %rcx
	xorq	%r11, %rcx
	imulq	%r13, %rcx
	movq	%rcx, %rsi
	shrq	$32, %rsi
	xorq	%rsi, %rcx
	movq	%rcx, -8(%rbp)
	subq	$1, %r12
	jne	.L49
