	subq	$-128, %rax
	cmpq	%rsi, %rax
	jnb	.L12
	vmovdqu8	64(%rax), %zmm3
	vpmaxub	(%rax), %zmm3, %zmm0
	vpmovb2m	%zmm0, %k0
	kortestq	%k0, %k0
	je	.L43
