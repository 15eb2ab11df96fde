	vprolq	$32, (%rdi,%rdx), %zmm0
	subq	$8, %rcx
	vpxord	%zmm0, %zmm5, %zmm0
	vprorq	$15, %zmm0, %zmm1
	vprolq	$24, %zmm0, %zmm3
	vpternlogq	$150, %zmm3, %zmm1, %zmm0
	vpmullq	%zmm2, %zmm0, %zmm1
	vpsrlq	$35, %zmm1, %zmm0
	vpaddq	%zmm4, %zmm0, %zmm0
	vpxord	%zmm1, %zmm0, %zmm0
	vpmullq	%zmm2, %zmm0, %zmm0
	vpsrlq	$28, %zmm0, %zmm1
	vpxord	%zmm1, %zmm0, %zmm0
	vmovdqu64	%zmm0, (%rsi,%rdx)
	addq	$64, %rdx
	cmpq	$7, %rcx
	ja	.L136
