	vpclmulqdq	$0, %ymm4, %ymm0, %ymm5
	subq	$-128, %rax
	movq	%rdx, %rsi
	vpclmulqdq	$17, %ymm4, %ymm0, %ymm0
	vpxor	%ymm5, %ymm0, %ymm0
	vpxor	-128(%rax), %ymm0, %ymm0
	vpclmulqdq	$0, %ymm4, %ymm3, %ymm5
	vpclmulqdq	$17, %ymm4, %ymm3, %ymm3
	vpxor	%ymm5, %ymm3, %ymm3
	vpxor	-96(%rax), %ymm3, %ymm3
	vpclmulqdq	$0, %ymm4, %ymm2, %ymm5
	vpclmulqdq	$17, %ymm4, %ymm2, %ymm2
	vpxor	%ymm5, %ymm2, %ymm2
	vpxor	-64(%rax), %ymm2, %ymm2
	vpclmulqdq	$0, %ymm4, %ymm1, %ymm5
	vpclmulqdq	$17, %ymm4, %ymm1, %ymm1
	vpxor	%ymm5, %ymm1, %ymm1
	vpxor	-32(%rax), %ymm1, %ymm1
	subq	%rax, %rsi
	cmpq	$127, %rsi
	ja	.L12
