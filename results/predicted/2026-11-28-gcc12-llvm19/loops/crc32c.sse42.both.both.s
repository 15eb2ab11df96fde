	movdqa	%xmm4, %xmm5
	pclmulqdq	$17, %xmm0, %xmm5
	pclmulqdq	$0, %xmm0, %xmm4
	pxor	%xmm5, %xmm4
	movdqu	(%rdx), %xmm5
	pxor	%xmm5, %xmm4
	crc32q	(%rax), %rcx
	crc32q	(%rax,%r9), %rdi
	movdqa	%xmm1, %xmm5
	pclmulqdq	$17, %xmm0, %xmm5
	pclmulqdq	$0, %xmm0, %xmm1
	pxor	%xmm5, %xmm1
	movdqu	16(%rdx), %xmm5
	pxor	%xmm5, %xmm1
	crc32q	(%rax,%r14), %r8
	crc32q	(%rax,%r10), %rsi
	movdqa	%xmm3, %xmm5
	pclmulqdq	$17, %xmm0, %xmm5
	pclmulqdq	$0, %xmm0, %xmm3
	pxor	%xmm5, %xmm3
	movdqu	32(%rdx), %xmm5
	pxor	%xmm5, %xmm3
	crc32q	8(%rax), %rcx
	crc32q	8(%rax,%r9), %rdi
	movdqa	%xmm2, %xmm5
	pclmulqdq	$17, %xmm0, %xmm5
	pclmulqdq	$0, %xmm0, %xmm2
	pxor	%xmm5, %xmm2
	movdqu	48(%rdx), %xmm5
	pxor	%xmm5, %xmm2
	crc32q	(%rax,%r12), %r8
	crc32q	8(%rax,%r10), %rsi
	leaq	16(%rax), %r11
	leaq	64(%rdx), %rbx
	movdqa	%xmm4, %xmm5
	pclmulqdq	$17, %xmm0, %xmm5
	pclmulqdq	$0, %xmm0, %xmm4
	pxor	%xmm5, %xmm4
	movdqu	64(%rdx), %xmm5
	pxor	%xmm5, %xmm4
	crc32q	16(%rax), %rcx
	crc32q	16(%rax,%r9), %rdi
	movdqa	%xmm1, %xmm5
	pclmulqdq	$17, %xmm0, %xmm5
	pclmulqdq	$0, %xmm0, %xmm1
	pxor	%xmm5, %xmm1
	movdqu	16(%rbx), %xmm5
	pxor	%xmm5, %xmm1
	crc32q	16(%rax,%r14), %r8
	crc32q	16(%rax,%r10), %rsi
	movdqa	%xmm3, %xmm5
	pclmulqdq	$17, %xmm0, %xmm5
	pclmulqdq	$0, %xmm0, %xmm3
	pxor	%xmm5, %xmm3
	movdqu	32(%rbx), %xmm5
	pxor	%xmm5, %xmm3
	crc32q	8(%r11), %rcx
	crc32q	8(%r11,%r9), %rdi
	movdqa	%xmm2, %xmm5
	pclmulqdq	$17, %xmm0, %xmm5
	pclmulqdq	$0, %xmm0, %xmm2
	pxor	%xmm5, %xmm2
	movdqu	48(%rbx), %xmm5
	pxor	%xmm5, %xmm2
	crc32q	16(%rax,%r12), %r8
	crc32q	8(%r11,%r10), %rsi
	addq	$32, %rax
	subq	$-128, %rdx
	cmpq	%rdx, %r15
	jne	.L22
