	vmovdqu64	64(%rdi), %zmm2
	vpunpckhqdq	%zmm5, %zmm2, %zmm1
	vpclmulqdq	$0, %zmm8, %zmm2, %zmm0
	vpxord	%zmm0, %zmm1, %zmm1
	vmovdqu64	(%rdi), %zmm2
	vpunpckhqdq	%zmm5, %zmm2, %zmm0
	vpclmulqdq	$0, %zmm6, %zmm2, %zmm2
	vpxord	%zmm2, %zmm0, %zmm0
	vpclmulqdq	$0, %zmm4, %zmm0, %zmm9
	vpclmulqdq	$0, %zmm4, %zmm1, %zmm2
	vpclmulqdq	$16, %zmm4, %zmm9, %zmm9
	vpclmulqdq	$16, %zmm4, %zmm2, %zmm2
	vpxord	%zmm9, %zmm0, %zmm0
	vpxord	%zmm2, %zmm1, %zmm1
	vpermt2d	%zmm1, %zmm3, %zmm0
	vxorpd	%ymm7, %ymm0, %ymm0
	vmovdqu	%ymm0, (%rcx)
	movq	%rax, %rdx
	crc32q	128(%rdi), %rdx
	movl	%edx, %edx
	crc32q	136(%rdi), %rdx
	movl	%edx, 32(%rcx)
	movq	%rax, %rdx
	crc32q	144(%rdi), %rdx
	movl	%edx, %edx
	crc32q	152(%rdi), %rdx
	movl	%edx, 36(%rcx)
	movq	%rax, %rdx
	crc32q	160(%rdi), %rdx
	movl	%edx, %edx
	crc32q	168(%rdi), %rdx
	movl	%edx, 40(%rcx)
	movq	%rax, %rdx
	crc32q	176(%rdi), %rdx
	movl	%edx, %edx
	crc32q	184(%rdi), %rdx
	movl	%edx, 44(%rcx)
	movq	%rax, %rdx
	crc32q	192(%rdi), %rdx
	movl	%edx, %edx
	crc32q	200(%rdi), %rdx
	movl	%edx, 48(%rcx)
	movq	%rax, %rdx
	crc32q	208(%rdi), %rdx
	movl	%edx, %edx
	crc32q	216(%rdi), %rdx
	movl	%edx, 52(%rcx)
	subq	$14, %rsi
	addq	$224, %rdi
	addq	$56, %rcx
	cmpq	$13, %rsi
	ja	.L232
