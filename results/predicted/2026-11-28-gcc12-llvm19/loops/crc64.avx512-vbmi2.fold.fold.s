	vpclmulqdq	$17, %zmm0, %zmm2, %zmm7
	movq	%rax, %rdx
	subq	$384, %rax
	addq	$384, %rdi
	vpclmulqdq	$0, %zmm0, %zmm2, %zmm2
	vpternlogq	$150, -384(%rdi), %zmm7, %zmm2
	vpclmulqdq	$17, %zmm0, %zmm6, %zmm7
	vpclmulqdq	$0, %zmm0, %zmm6, %zmm6
	vpternlogq	$150, -320(%rdi), %zmm7, %zmm6
	vpclmulqdq	$17, %zmm0, %zmm5, %zmm7
	vpclmulqdq	$0, %zmm0, %zmm5, %zmm5
	vpternlogq	$150, -256(%rdi), %zmm7, %zmm5
	vpclmulqdq	$17, %zmm0, %zmm4, %zmm7
	vpclmulqdq	$0, %zmm0, %zmm4, %zmm4
	vpternlogq	$150, -192(%rdi), %zmm7, %zmm4
	vpclmulqdq	$17, %zmm0, %zmm3, %zmm7
	vpclmulqdq	$0, %zmm0, %zmm3, %zmm3
	vpternlogq	$150, -128(%rdi), %zmm7, %zmm3
	vpclmulqdq	$17, %zmm0, %zmm1, %zmm7
	vpclmulqdq	$0, %zmm0, %zmm1, %zmm1
	vpternlogq	$150, -64(%rdi), %zmm7, %zmm1
	cmpq	$384, %rax
	ja	.L4
