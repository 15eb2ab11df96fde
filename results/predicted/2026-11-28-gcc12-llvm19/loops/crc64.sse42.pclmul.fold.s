	movdqa	%xmm0, %xmm6
	movdqu	(%rax), %xmm7
	movq	%rdi, %rdx
	addq	$64, %rax
	pclmulqdq	$17, %xmm5, %xmm6
	pclmulqdq	$0, %xmm5, %xmm0
	pxor	%xmm6, %xmm0
	movdqa	%xmm3, %xmm6
	pclmulqdq	$0, %xmm5, %xmm3
	pclmulqdq	$17, %xmm5, %xmm6
	pxor	%xmm7, %xmm0
	movdqu	-48(%rax), %xmm7
	pxor	%xmm6, %xmm3
	movdqa	%xmm1, %xmm6
	pclmulqdq	$0, %xmm5, %xmm1
	pclmulqdq	$17, %xmm5, %xmm6
	pxor	%xmm7, %xmm3
	movdqu	-32(%rax), %xmm7
	pxor	%xmm6, %xmm1
	movdqa	%xmm2, %xmm6
	pclmulqdq	$0, %xmm5, %xmm2
	pxor	%xmm7, %xmm1
	pclmulqdq	$17, %xmm5, %xmm6
	movdqu	-16(%rax), %xmm7
	subq	%rax, %rdx
	pxor	%xmm6, %xmm2
	pxor	%xmm7, %xmm2
	cmpq	$64, %rdx
	ja	.L4
