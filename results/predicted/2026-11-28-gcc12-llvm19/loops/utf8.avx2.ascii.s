	subq	$-128, %rax
	cmpq	%rdi, %rax
	jnb	.L29
	vmovdqu	(%rax), %ymm3
	vpmaxub	32(%rax), %ymm3, %ymm3
	vpmaxub	64(%rax), %ymm3, %ymm3
	vpmaxub	96(%rax), %ymm3, %ymm3
	vpmovmskb	%ymm3, %ecx
	testl	%ecx, %ecx
	je	.L103
