	vmovdqu64	(%rdi), %zmm15
	vshufi64x2	$136, 64(%rdi), %zmm15, %zmm12
	vshufi64x2	$221, 64(%rdi), %zmm15, %zmm15
	vmovdqu64	128(%rdi), %zmm13
	vshufi64x2	$136, 192(%rdi), %zmm13, %zmm14
	vshufi64x2	$221, 192(%rdi), %zmm13, %zmm13
	vshufi64x2	$136, %zmm14, %zmm12, %zmm17
	vshufi64x2	$136, %zmm13, %zmm15, %zmm16
	vshufi64x2	$221, %zmm14, %zmm12, %zmm12
	vshufi64x2	$221, %zmm13, %zmm15, %zmm15
	vmovdqu64	256(%rdi), %zmm14
	vshufi64x2	$136, 320(%rdi), %zmm14, %zmm13
	vshufi64x2	$221, 320(%rdi), %zmm14, %zmm14
	vmovdqu64	384(%rdi), %zmm22
	vshufi64x2	$136, 448(%rdi), %zmm22, %zmm21
	vshufi64x2	$221, 448(%rdi), %zmm22, %zmm20
	vshufi64x2	$136, %zmm21, %zmm13, %zmm19
	vshufi64x2	$136, %zmm20, %zmm14, %zmm18
	vshufi64x2	$221, %zmm21, %zmm13, %zmm13
	vshufi64x2	$221, %zmm20, %zmm14, %zmm14
	vpunpckhqdq	%zmm4, %zmm14, %zmm21
	vpclmulqdq	$17, %zmm7, %zmm19, %zmm20
	vpclmulqdq	$0, %zmm7, %zmm19, %zmm19
	vpternlogq	$150, %zmm21, %zmm20, %zmm19
	vpclmulqdq	$17, %zmm6, %zmm18, %zmm20
	vpclmulqdq	$0, %zmm6, %zmm18, %zmm18
	vpternlogq	$150, %zmm19, %zmm20, %zmm18
	vpclmulqdq	$17, %zmm5, %zmm13, %zmm19
	vpclmulqdq	$0, %zmm5, %zmm13, %zmm13
	vpternlogq	$150, %zmm18, %zmm19, %zmm13
	vpclmulqdq	$0, %zmm11, %zmm14, %zmm14
	vpxord	%zmm14, %zmm13, %zmm13
	vpunpckhqdq	%zmm4, %zmm15, %zmm18
	vpclmulqdq	$17, %zmm3, %zmm17, %zmm14
	vpclmulqdq	$0, %zmm3, %zmm17, %zmm17
	vpternlogq	$150, %zmm18, %zmm14, %zmm17
	vpclmulqdq	$17, %zmm2, %zmm16, %zmm14
	vpclmulqdq	$0, %zmm2, %zmm16, %zmm16
	vpternlogq	$150, %zmm17, %zmm14, %zmm16
	vpclmulqdq	$17, %zmm1, %zmm12, %zmm14
	vpclmulqdq	$0, %zmm1, %zmm12, %zmm12
	vpternlogq	$150, %zmm16, %zmm14, %zmm12
	vpclmulqdq	$0, %zmm8, %zmm15, %zmm15
	vpxord	%zmm15, %zmm12, %zmm12
	vpclmulqdq	$0, %zmm0, %zmm12, %zmm15
	vpclmulqdq	$0, %zmm0, %zmm13, %zmm14
	vpclmulqdq	$16, %zmm0, %zmm15, %zmm15
	vpclmulqdq	$16, %zmm0, %zmm14, %zmm14
	vpxord	%zmm15, %zmm12, %zmm12
	vpxord	%zmm14, %zmm13, %zmm13
	vpermt2d	%zmm13, %zmm10, %zmm12
	vxorpd	%ymm9, %ymm12, %ymm12
	vmovdqu	%ymm12, (%rcx)
	movq	%rdx, %rax
	crc32q	512(%rdi), %rax
	movl	%eax, %eax
	crc32q	520(%rdi), %rax
	movl	%eax, %eax
	crc32q	528(%rdi), %rax
	movl	%eax, %eax
	crc32q	536(%rdi), %rax
	movl	%eax, %eax
	crc32q	544(%rdi), %rax
	movl	%eax, %eax
	crc32q	552(%rdi), %rax
	movl	%eax, %eax
	crc32q	560(%rdi), %rax
	movl	%eax, %eax
	crc32q	568(%rdi), %rax
	movl	%eax, 32(%rcx)
	movq	%rdx, %rax
	crc32q	576(%rdi), %rax
	movl	%eax, %eax
	crc32q	584(%rdi), %rax
	movl	%eax, %eax
	crc32q	592(%rdi), %rax
	movl	%eax, %eax
	crc32q	600(%rdi), %rax
	movl	%eax, %eax
	crc32q	608(%rdi), %rax
	movl	%eax, %eax
	crc32q	616(%rdi), %rax
	movl	%eax, %eax
	crc32q	624(%rdi), %rax
	movl	%eax, %eax
	crc32q	632(%rdi), %rax
	movl	%eax, 36(%rcx)
	movq	%rdx, %rax
	crc32q	640(%rdi), %rax
	movl	%eax, %eax
	crc32q	648(%rdi), %rax
	movl	%eax, %eax
	crc32q	656(%rdi), %rax
	movl	%eax, %eax
	crc32q	664(%rdi), %rax
	movl	%eax, %eax
	crc32q	672(%rdi), %rax
	movl	%eax, %eax
	crc32q	680(%rdi), %rax
	movl	%eax, %eax
	crc32q	688(%rdi), %rax
	movl	%eax, %eax
	crc32q	696(%rdi), %rax
	movl	%eax, 40(%rcx)
	subq	$11, %rsi
	addq	$704, %rdi
	addq	$44, %rcx
	cmpq	$10, %rsi
	ja	.L222
