	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	addq	$8, %r8
	addq	$16, %rsi
	xorq	%rbp, %rax
	xorq	%r11, %rcx
	movq	%rax, %rdx
	movq	%rax, %r12
	mulx	%rcx, %r13, %r14
	bswap	%r12
	leaq	16(%rcx,%r12), %rcx
	movq	%r13, %rax
	xorq	%r14, %rax
	leaq	(%rcx,%rax), %rdx
	movq	%rdx, %rax
	shrq	$37, %rax
	xorq	%rdx, %rax
	imulq	%r10, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	xorq	%rdx, %rax
	movq	%rax, -8(%r8)
	subq	$1, %r9
	jne	.L52
