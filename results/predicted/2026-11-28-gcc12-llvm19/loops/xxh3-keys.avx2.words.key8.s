	movl	(%rdi,%rcx,8), %eax
	movl	4(%rdi,%rcx,8), %r9d
	salq	$32, %rax
	orq	%r9, %rax
	xorq	%r8, %rax
	rorx	$40, %rax, %r9
	rorx	$15, %rax, %r10
	xorq	%r10, %r9
	xorq	%rax, %r9
	imulq	%rsi, %r9
	movq	%r9, %rax
	shrq	$35, %rax
	addq	$8, %rax
	xorq	%r9, %rax
	imulq	%rsi, %rax
	movq	%rax, %r9
	shrq	$28, %r9
	xorq	%r9, %rax
	movq	%rax, (%r15,%rcx,8)
	addq	$1, %rcx
	cmpq	%rcx, %rdx
	jne	.L53
