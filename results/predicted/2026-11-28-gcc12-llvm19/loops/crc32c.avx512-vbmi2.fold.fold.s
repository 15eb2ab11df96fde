	vpclmulqdq	$17, %zmm0, %zmm1, %zmm5
	addq	$256, %rax
	vpclmulqdq	$0, %zmm0, %zmm1, %zmm1
	vpternlogq	$150, -256(%rax), %zmm5, %zmm1
	vpclmulqdq	$17, %zmm0, %zmm2, %zmm5
	vpclmulqdq	$0, %zmm0, %zmm2, %zmm2
	vpternlogq	$150, -192(%rax), %zmm5, %zmm2
	vpclmulqdq	$17, %zmm0, %zmm3, %zmm5
	vpclmulqdq	$0, %zmm0, %zmm3, %zmm3
	vpternlogq	$150, -128(%rax), %zmm5, %zmm3
	vpclmulqdq	$17, %zmm0, %zmm4, %zmm5
	vpclmulqdq	$0, %zmm0, %zmm4, %zmm4
	vpternlogq	$150, -64(%rax), %zmm5, %zmm4
	cmpq	%rax, %rdx
	jne	.L3
