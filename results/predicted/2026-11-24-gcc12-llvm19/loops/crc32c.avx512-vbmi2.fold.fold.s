	vpclmulqdq	$17, %zmm1, %zmm0, %zmm5
	addq	$256, %rax
	movq	%rdx, %rsi
	vpclmulqdq	$0, %zmm1, %zmm0, %zmm0
	vpternlogq	$150, -256(%rax), %zmm5, %zmm0
	vpclmulqdq	$17, %zmm1, %zmm4, %zmm5
	vpclmulqdq	$0, %zmm1, %zmm4, %zmm4
	vpternlogq	$150, -192(%rax), %zmm5, %zmm4
	vpclmulqdq	$17, %zmm1, %zmm3, %zmm5
	vpclmulqdq	$0, %zmm1, %zmm3, %zmm3
	vpternlogq	$150, -128(%rax), %zmm5, %zmm3
	vpclmulqdq	$17, %zmm1, %zmm2, %zmm5
	vpclmulqdq	$0, %zmm1, %zmm2, %zmm2
	vpternlogq	$150, -64(%rax), %zmm5, %zmm2
	subq	%rax, %rsi
	cmpq	$255, %rsi
	ja	.L12
