	movq	%rdi, %r13
	movq	%rdi, %r12
	movq	%rdi, %rbp
	movq	%rdi, %rbx
	crc32q	(%rcx), %r13
	subq	$4, %r11
	addq	$32, %rcx
	addq	$16, %rsi
	crc32q	-24(%rcx), %r12
	crc32q	-16(%rcx), %rbp
	crc32q	-8(%rcx), %rbx
	movl	%r13d, -16(%rsi)
	movl	%r12d, -12(%rsi)
	movl	%ebp, -8(%rsi)
	movl	%ebx, -4(%rsi)
	cmpq	$3, %r11
	ja	.L9
