	vpclmulqdq	$0, %ymm0, %ymm1, %ymm8
	movq	%rdx, %rsi
	subq	$192, %rdx
	addq	$192, %rax
	vpclmulqdq	$17, %ymm0, %ymm1, %ymm1
	vpxor	%ymm8, %ymm1, %ymm1
	vpxor	-192(%rax), %ymm1, %ymm1
	vpclmulqdq	$0, %ymm0, %ymm3, %ymm8
	vpclmulqdq	$17, %ymm0, %ymm3, %ymm3
	vpxor	%ymm8, %ymm3, %ymm3
	vpxor	-160(%rax), %ymm3, %ymm3
	vpclmulqdq	$0, %ymm0, %ymm2, %ymm8
	vpclmulqdq	$17, %ymm0, %ymm2, %ymm2
	vpxor	%ymm8, %ymm2, %ymm2
	vpxor	-128(%rax), %ymm2, %ymm2
	vpclmulqdq	$0, %ymm0, %ymm7, %ymm8
	vpclmulqdq	$17, %ymm0, %ymm7, %ymm7
	vpxor	%ymm8, %ymm7, %ymm7
	vpxor	-96(%rax), %ymm7, %ymm7
	vpclmulqdq	$0, %ymm0, %ymm5, %ymm8
	vpclmulqdq	$17, %ymm0, %ymm5, %ymm5
	vpxor	%ymm8, %ymm5, %ymm5
	vpxor	-64(%rax), %ymm5, %ymm5
	vpclmulqdq	$0, %ymm0, %ymm4, %ymm8
	vpclmulqdq	$17, %ymm0, %ymm4, %ymm4
	vpxor	%ymm8, %ymm4, %ymm4
	vpxor	-32(%rax), %ymm4, %ymm4
	cmpq	$192, %rdx
	ja	.L4
