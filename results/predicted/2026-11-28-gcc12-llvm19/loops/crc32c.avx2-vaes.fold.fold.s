	vpclmulqdq	$0, %ymm3, %ymm2, %ymm5
	subq	$-128, %rax
	vpclmulqdq	$17, %ymm3, %ymm2, %ymm2
	vpxor	%ymm5, %ymm2, %ymm2
	vpxor	-128(%rax), %ymm2, %ymm2
	vpclmulqdq	$0, %ymm3, %ymm4, %ymm5
	vpclmulqdq	$17, %ymm3, %ymm4, %ymm4
	vpxor	%ymm5, %ymm4, %ymm4
	vpxor	-96(%rax), %ymm4, %ymm4
	vpclmulqdq	$0, %ymm3, %ymm0, %ymm5
	vpclmulqdq	$17, %ymm3, %ymm0, %ymm0
	vpxor	%ymm5, %ymm0, %ymm0
	vpxor	-64(%rax), %ymm0, %ymm0
	vpclmulqdq	$0, %ymm3, %ymm1, %ymm5
	vpclmulqdq	$17, %ymm3, %ymm1, %ymm1
	vpxor	%ymm5, %ymm1, %ymm1
	vpxor	-32(%rax), %ymm1, %ymm1
	cmpq	%r10, %rax
	jne	.L13
