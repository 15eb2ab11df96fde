	addq	$32, (%rsp)
	movq	(%rsp), %rbx
	addq	$8, %r8
	movq	-24(%rbx), %rcx
	movq	-32(%rbx), %rsi
	xorq	%r13, %rcx
	xorq	%r14, %rsi
	movq	%rcx, %rdx
	movq	%r12, %rcx
	xorq	-16(%rbx), %rcx
	movq	-8(%rbx), %rbx
	mulx	%rsi, %rsi, %rdi
	xorq	%rbp, %rbx
	movq	%rbx, %rdx
	mulx	%rcx, %rcx, %rbx
	movq	%rsi, 16(%rsp)
	movq	16(%rsp), %rdx
	movq	%rdi, 24(%rsp)
	xorq	%rdx, %rdi
	xorq	%rbx, %rcx
	addq	%rcx, %rdi
	addq	%r11, %rdi
	movq	%rdi, %rcx
	shrq	$37, %rcx
	xorq	%rdi, %rcx
	imulq	%r10, %rcx
	movq	%rcx, %rsi
	shrq	$32, %rsi
	xorq	%rsi, %rcx
	movq	%rcx, -8(%r8)
	subq	$1, %r9
	jne	.L51
