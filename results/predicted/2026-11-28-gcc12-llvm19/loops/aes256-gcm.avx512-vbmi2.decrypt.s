	vpshufb	%zmm20, %zmm4, %zmm3
	vpaddd	%zmm4, %zmm13, %zmm0
	movq	0(%r13), %rdx
	vmovdqa32	64(%rbx), %zmm1
	vpshufb	%zmm19, %zmm0, %zmm0
	vpaddd	%zmm4, %zmm12, %zmm25
	movq	32(%r13), %rax
	vmovdqa64	128(%rbx), %zmm2
	vpxord	%zmm3, %zmm1, %zmm3
	vpaddd	%zmm4, %zmm11, %zmm24
	vpxord	%zmm0, %zmm1, %zmm0
	vmovdqa64	256(%rbx), %zmm27
	vaesenc	%zmm2, %zmm3, %zmm3
	vpaddd	%zmm4, %zmm10, %zmm23
	addq	%r12, %rdx
	vpaddd	%zmm4, %zmm9, %zmm22
	vpaddd	%zmm4, %zmm8, %zmm21
	vpaddd	%zmm4, %zmm7, %zmm26
	addq	%r12, %rax
	addq	$512, %r12
	vaesenc	%zmm2, %zmm0, %zmm0
	vpshufb	%zmm5, %zmm26, %zmm26
	vpshufb	%zmm18, %zmm25, %zmm25
	vpshufb	%zmm17, %zmm24, %zmm24
	vpshufb	%zmm16, %zmm23, %zmm23
	vpshufb	%zmm15, %zmm22, %zmm22
	vpshufb	%zmm14, %zmm21, %zmm21
	vpxord	%zmm25, %zmm1, %zmm25
	vpxord	%zmm24, %zmm1, %zmm24
	vpxord	%zmm23, %zmm1, %zmm23
	vaesenc	%zmm2, %zmm25, %zmm25
	vpxord	%zmm22, %zmm1, %zmm22
	vpxord	%zmm21, %zmm1, %zmm21
	vpxord	%zmm26, %zmm1, %zmm1
	vaesenc	%zmm2, %zmm21, %zmm21
	vpaddd	%zmm4, %zmm6, %zmm4
	vmovdqa64	192(%rbx), %zmm26
	vaesenc	%zmm2, %zmm24, %zmm24
	vaesenc	%zmm2, %zmm23, %zmm23
	vaesenc	%zmm2, %zmm22, %zmm22
	vaesenc	%zmm2, %zmm1, %zmm1
	vaesenc	%zmm26, %zmm3, %zmm2
	vaesenc	%zmm26, %zmm0, %zmm0
	vaesenc	%zmm26, %zmm21, %zmm3
	vaesenc	%zmm26, %zmm25, %zmm25
	vaesenc	%zmm26, %zmm22, %zmm22
	vaesenc	%zmm26, %zmm24, %zmm24
	vaesenc	%zmm26, %zmm23, %zmm23
	vaesenc	%zmm26, %zmm1, %zmm1
	vaesenc	%zmm27, %zmm2, %zmm26
	vaesenc	%zmm27, %zmm0, %zmm0
	vaesenc	%zmm27, %zmm22, %zmm21
	vaesenc	%zmm27, %zmm3, %zmm2
	vaesenc	%zmm27, %zmm23, %zmm23
	vaesenc	%zmm27, %zmm25, %zmm25
	vaesenc	%zmm27, %zmm24, %zmm24
	vaesenc	%zmm27, %zmm1, %zmm1
	vmovdqa64	320(%rbx), %zmm27
	vaesenc	%zmm27, %zmm26, %zmm26
	vaesenc	%zmm27, %zmm0, %zmm0
	vaesenc	%zmm27, %zmm23, %zmm22
	vmovdqa64	384(%rbx), %zmm23
	vaesenc	%zmm27, %zmm21, %zmm3
	vaesenc	%zmm27, %zmm25, %zmm25
	vaesenc	%zmm27, %zmm24, %zmm24
	vaesenc	%zmm27, %zmm2, %zmm2
	vaesenc	%zmm27, %zmm1, %zmm1
	vaesenc	%zmm23, %zmm26, %zmm26
	vaesenc	%zmm23, %zmm0, %zmm0
	vaesenc	%zmm23, %zmm22, %zmm21
	vmovdqa64	448(%rbx), %zmm22
	vaesenc	%zmm23, %zmm25, %zmm25
	vaesenc	%zmm23, %zmm24, %zmm24
	vaesenc	%zmm23, %zmm3, %zmm3
	vaesenc	%zmm23, %zmm2, %zmm2
	vaesenc	%zmm23, %zmm1, %zmm1
	vmovdqa64	768(%rbx), %zmm23
	vaesenc	%zmm22, %zmm26, %zmm26
	vaesenc	%zmm22, %zmm0, %zmm0
	vaesenc	%zmm22, %zmm25, %zmm25
	vaesenc	%zmm22, %zmm24, %zmm24
	vaesenc	%zmm22, %zmm21, %zmm21
	vaesenc	%zmm22, %zmm3, %zmm3
	vaesenc	%zmm22, %zmm2, %zmm2
	vaesenc	%zmm22, %zmm1, %zmm1
	vmovdqa64	512(%rbx), %zmm22
	vaesenc	%zmm22, %zmm26, %zmm26
	vaesenc	%zmm22, %zmm0, %zmm0
	vaesenc	%zmm22, %zmm25, %zmm25
	vaesenc	%zmm22, %zmm24, %zmm24
	vaesenc	%zmm22, %zmm21, %zmm21
	vaesenc	%zmm22, %zmm3, %zmm3
	vaesenc	%zmm22, %zmm2, %zmm2
	vaesenc	%zmm22, %zmm1, %zmm1
	vmovdqa64	576(%rbx), %zmm22
	vaesenc	%zmm22, %zmm26, %zmm26
	vaesenc	%zmm22, %zmm0, %zmm0
	vaesenc	%zmm22, %zmm25, %zmm25
	vaesenc	%zmm22, %zmm24, %zmm24
	vaesenc	%zmm22, %zmm21, %zmm21
	vaesenc	%zmm22, %zmm3, %zmm3
	vaesenc	%zmm22, %zmm2, %zmm2
	vaesenc	%zmm22, %zmm1, %zmm1
	vmovdqa64	640(%rbx), %zmm22
	vaesenc	%zmm22, %zmm26, %zmm26
	vaesenc	%zmm22, %zmm0, %zmm0
	vaesenc	%zmm22, %zmm25, %zmm25
	vaesenc	%zmm22, %zmm24, %zmm24
	vaesenc	%zmm22, %zmm21, %zmm21
	vaesenc	%zmm22, %zmm3, %zmm3
	vaesenc	%zmm22, %zmm2, %zmm2
	vaesenc	%zmm22, %zmm1, %zmm1
	vmovdqa64	704(%rbx), %zmm22
	vaesenc	%zmm22, %zmm26, %zmm26
	vaesenc	%zmm22, %zmm0, %zmm0
	vaesenc	%zmm22, %zmm25, %zmm25
	vaesenc	%zmm22, %zmm24, %zmm24
	vaesenc	%zmm22, %zmm21, %zmm21
	vaesenc	%zmm22, %zmm3, %zmm3
	vaesenc	%zmm22, %zmm2, %zmm2
	vaesenc	%zmm22, %zmm1, %zmm1
	vaesenc	%zmm23, %zmm26, %zmm26
	vaesenc	%zmm23, %zmm0, %zmm22
	vmovdqa64	832(%rbx), %zmm0
	vaesenc	%zmm23, %zmm25, %zmm25
	vaesenc	%zmm23, %zmm24, %zmm24
	vaesenc	%zmm23, %zmm21, %zmm21
	vaesenc	%zmm23, %zmm3, %zmm3
	vaesenc	%zmm23, %zmm2, %zmm2
	vaesenc	%zmm23, %zmm1, %zmm1
	vaesenc	%zmm0, %zmm26, %zmm26
	vaesenc	%zmm0, %zmm22, %zmm22
	vaesenc	%zmm0, %zmm25, %zmm25
	vaesenc	%zmm0, %zmm24, %zmm24
	vaesenc	%zmm0, %zmm21, %zmm21
	vaesenc	%zmm0, %zmm3, %zmm3
	vaesenc	%zmm0, %zmm2, %zmm2
	vaesenc	%zmm0, %zmm1, %zmm1
	vmovdqa64	896(%rbx), %zmm0
	vaesenc	%zmm0, %zmm26, %zmm26
	vaesenc	%zmm0, %zmm22, %zmm22
	vaesenc	%zmm0, %zmm25, %zmm25
	vaesenc	%zmm0, %zmm24, %zmm24
	vaesenc	%zmm0, %zmm1, %zmm1
	vaesenc	%zmm0, %zmm21, %zmm21
	vaesenc	%zmm0, %zmm3, %zmm3
	vaesenc	%zmm0, %zmm2, %zmm2
	vmovdqa64	960(%rbx), %zmm0
	vaesenclast	%zmm0, %zmm26, %zmm26
	vaesenclast	%zmm0, %zmm22, %zmm22
	vaesenclast	%zmm0, %zmm25, %zmm25
	vpxord	(%rdx), %zmm26, %zmm26
	vaesenclast	%zmm0, %zmm24, %zmm24
	vaesenclast	%zmm0, %zmm21, %zmm21
	vmovdqu64	%zmm26, (%rax)
	vpxord	64(%rdx), %zmm22, %zmm22
	vaesenclast	%zmm0, %zmm3, %zmm3
	vaesenclast	%zmm0, %zmm2, %zmm2
	vmovdqu64	%zmm22, 64(%rax)
	vpxord	128(%rdx), %zmm25, %zmm25
	vaesenclast	%zmm0, %zmm1, %zmm0
	vmovdqu64	%zmm25, 128(%rax)
	vpxord	192(%rdx), %zmm24, %zmm24
	vmovdqu64	%zmm24, 192(%rax)
	vpxord	256(%rdx), %zmm21, %zmm1
	vmovdqu64	%zmm1, 256(%rax)
	vpxord	320(%rdx), %zmm3, %zmm1
	vmovdqu64	%zmm1, 320(%rax)
	vpxord	384(%rdx), %zmm2, %zmm1
	vmovdqu64	%zmm1, 384(%rax)
	vpxord	448(%rdx), %zmm0, %zmm0
	vmovdqu64	%zmm0, 448(%rax)
	cmpq	8(%r13), %r12
	jb	.L3
