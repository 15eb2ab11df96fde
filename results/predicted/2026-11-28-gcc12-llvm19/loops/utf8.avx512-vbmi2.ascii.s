	subq	$-128, %rax
	cmpq	%rsi, %rax
	jnb	.L7
	vmovdqu8	64(%rax), %zmm2
	vpmaxub	(%rax), %zmm2, %zmm0
	vpmovb2m	%zmm0, %k0
	kortestq	%k0, %k0
	je	.L38
