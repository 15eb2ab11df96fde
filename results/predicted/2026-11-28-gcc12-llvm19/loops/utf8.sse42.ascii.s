	subq	$-128, %rax
	cmpq	%rdi, %rax
	jnb	.L22
	movdqu	16(%rax), %xmm13
	movdqu	(%rax), %xmm2
	movdqu	80(%rax), %xmm9
	pmaxub	%xmm13, %xmm2
	movdqu	32(%rax), %xmm13
	pmaxub	%xmm13, %xmm2
	movdqu	48(%rax), %xmm13
	pmaxub	%xmm13, %xmm2
	movdqu	64(%rax), %xmm13
	pmaxub	%xmm13, %xmm2
	movdqu	96(%rax), %xmm13
	pmaxub	%xmm9, %xmm2
	movdqu	112(%rax), %xmm9
	pmaxub	%xmm13, %xmm2
	pmaxub	%xmm9, %xmm2
	pmovmskb	%xmm2, %ecx
	testl	%ecx, %ecx
	je	.L77
