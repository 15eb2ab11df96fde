	movdqa	%xmm3, %xmm5
	pclmulqdq	$17, %xmm4, %xmm5
	pclmulqdq	$0, %xmm4, %xmm3
	pxor	%xmm5, %xmm3
	movdqu	(%rdx), %xmm5
	pxor	%xmm5, %xmm3
	crc32q	(%rax), %rsi
	crc32q	(%rax,%r9), %r8
	movdqa	%xmm0, %xmm5
	pclmulqdq	$17, %xmm4, %xmm5
	pclmulqdq	$0, %xmm4, %xmm0
	pxor	%xmm5, %xmm0
	movdqu	16(%rdx), %xmm5
	pxor	%xmm5, %xmm0
	crc32q	(%rax,%r12), %rdi
	crc32q	(%rax,%r10), %rcx
	movdqa	%xmm2, %xmm5
	pclmulqdq	$17, %xmm4, %xmm5
	pclmulqdq	$0, %xmm4, %xmm2
	pxor	%xmm5, %xmm2
	movdqu	32(%rdx), %xmm5
	pxor	%xmm5, %xmm2
	crc32q	8(%rax), %rsi
	crc32q	8(%rax,%r9), %r8
	movdqa	%xmm1, %xmm5
	pclmulqdq	$17, %xmm4, %xmm5
	pclmulqdq	$0, %xmm4, %xmm1
	pxor	%xmm5, %xmm1
	movdqu	48(%rdx), %xmm5
	pxor	%xmm5, %xmm1
	crc32q	(%rax,%rbp), %rdi
	crc32q	8(%rax,%r10), %rcx
	leaq	16(%rax), %r11
	leaq	64(%rdx), %rbx
	movdqa	%xmm3, %xmm5
	pclmulqdq	$17, %xmm4, %xmm5
	pclmulqdq	$0, %xmm4, %xmm3
	pxor	%xmm5, %xmm3
	movdqu	64(%rdx), %xmm5
	pxor	%xmm5, %xmm3
	crc32q	16(%rax), %rsi
	crc32q	16(%rax,%r9), %r8
	movdqa	%xmm0, %xmm5
	pclmulqdq	$17, %xmm4, %xmm5
	pclmulqdq	$0, %xmm4, %xmm0
	pxor	%xmm5, %xmm0
	movdqu	16(%rbx), %xmm5
	pxor	%xmm5, %xmm0
	crc32q	16(%rax,%r12), %rdi
	crc32q	16(%rax,%r10), %rcx
	movdqa	%xmm2, %xmm5
	pclmulqdq	$17, %xmm4, %xmm5
	pclmulqdq	$0, %xmm4, %xmm2
	pxor	%xmm5, %xmm2
	movdqu	32(%rbx), %xmm5
	pxor	%xmm5, %xmm2
	crc32q	8(%r11), %rsi
	crc32q	8(%r11,%r9), %r8
	movdqa	%xmm1, %xmm5
	pclmulqdq	$17, %xmm4, %xmm5
	pclmulqdq	$0, %xmm4, %xmm1
	pxor	%xmm5, %xmm1
	movdqu	48(%rbx), %xmm5
	pxor	%xmm5, %xmm1
	crc32q	16(%rax,%rbp), %rdi
	crc32q	8(%r11,%r10), %rcx
	addq	$32, %rax
	subq	$-128, %rdx
	cmpq	%rdx, %r13
	jne	.L17
