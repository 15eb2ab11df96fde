	vmovdqu64	(%rdi), %zmm0
	vshufi64x2	$136, 64(%rdi), %zmm0, %zmm0
	vmovdqu64	(%rdi), %zmm14
	vshufi64x2	$221, 64(%rdi), %zmm14, %zmm10
	vmovdqu64	128(%rdi), %zmm15
	vshufi64x2	$136, 192(%rdi), %zmm15, %zmm9
	vshufi64x2	$221, 192(%rdi), %zmm15, %zmm11
	vpunpckhqdq	%zmm4, %zmm11, %zmm13
	vpclmulqdq	$17, %zmm5, %zmm9, %zmm12
	vpclmulqdq	$0, %zmm5, %zmm9, %zmm9
	vpternlogq	$150, %zmm13, %zmm12, %zmm9
	vpclmulqdq	$0, %zmm8, %zmm11, %zmm11
	vpxord	%zmm11, %zmm9, %zmm9
	vpunpckhqdq	%zmm4, %zmm10, %zmm12
	vpclmulqdq	$17, %zmm2, %zmm0, %zmm11
	vpclmulqdq	$0, %zmm2, %zmm0, %zmm0
	vpternlogq	$150, %zmm12, %zmm11, %zmm0
	vpclmulqdq	$0, %zmm6, %zmm10, %zmm10
	vpxord	%zmm10, %zmm0, %zmm0
	vpclmulqdq	$0, %zmm1, %zmm0, %zmm11
	vpclmulqdq	$0, %zmm1, %zmm9, %zmm10
	vpclmulqdq	$16, %zmm1, %zmm11, %zmm11
	vpclmulqdq	$16, %zmm1, %zmm10, %zmm10
	vpxord	%zmm11, %zmm0, %zmm0
	vpxord	%zmm10, %zmm9, %zmm9
	vpermt2d	%zmm9, %zmm3, %zmm0
	vxorpd	%ymm7, %ymm0, %ymm0
	vmovdqu	%ymm0, (%rcx)
	movq	%rdx, %rax
	crc32q	256(%rdi), %rax
	movl	%eax, %eax
	crc32q	264(%rdi), %rax
	movl	%eax, %eax
	crc32q	272(%rdi), %rax
	movl	%eax, %eax
	crc32q	280(%rdi), %rax
	movl	%eax, 32(%rcx)
	movq	%rdx, %rax
	crc32q	288(%rdi), %rax
	movl	%eax, %eax
	crc32q	296(%rdi), %rax
	movl	%eax, %eax
	crc32q	304(%rdi), %rax
	movl	%eax, %eax
	crc32q	312(%rdi), %rax
	movl	%eax, 36(%rcx)
	movq	%rdx, %rax
	crc32q	320(%rdi), %rax
	movl	%eax, %eax
	crc32q	328(%rdi), %rax
	movl	%eax, %eax
	crc32q	336(%rdi), %rax
	movl	%eax, %eax
	crc32q	344(%rdi), %rax
	movl	%eax, 40(%rcx)
	movq	%rdx, %rax
	crc32q	352(%rdi), %rax
	movl	%eax, %eax
	crc32q	360(%rdi), %rax
	movl	%eax, %eax
	crc32q	368(%rdi), %rax
	movl	%eax, %eax
	crc32q	376(%rdi), %rax
	movl	%eax, 44(%rcx)
	subq	$12, %rsi
	addq	$384, %rdi
	addq	$48, %rcx
	cmpq	$11, %rsi
	ja	.L233
