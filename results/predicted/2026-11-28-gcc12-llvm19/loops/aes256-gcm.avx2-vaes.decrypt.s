	vmovdqa	64(%rbx), %ymm0
	vmovdqa	96(%rbx), %ymm1
	vpaddd	%ymm8, %ymm15, %ymm7
	vpshufb	%ymm10, %ymm8, %ymm9
	vpaddd	.LC6(%rip), %ymm8, %ymm3
	vpshufb	%ymm10, %ymm7, %ymm7
	vpaddd	%ymm8, %ymm14, %ymm6
	movq	0(%r13), %rdx
	vpxor	%ymm9, %ymm0, %ymm9
	vpaddd	%ymm8, %ymm13, %ymm5
	vpaddd	%ymm8, %ymm12, %ymm4
	movq	32(%r13), %rax
	vaesenc	%ymm1, %ymm9, %ymm9
	vpxor	%ymm7, %ymm0, %ymm7
	vpshufb	%ymm10, %ymm6, %ymm6
	vpshufb	%ymm10, %ymm5, %ymm5
	vaesenc	%ymm1, %ymm7, %ymm7
	vpshufb	%ymm10, %ymm4, %ymm4
	vpshufb	%ymm10, %ymm3, %ymm3
	vpxor	%ymm6, %ymm0, %ymm6
	vpxor	%ymm5, %ymm0, %ymm5
	vpxor	%ymm4, %ymm0, %ymm4
	vpxor	%ymm3, %ymm0, %ymm3
	addq	%r12, %rdx
	vaesenc	%ymm1, %ymm6, %ymm6
	vpaddd	.LC7(%rip), %ymm8, %ymm2
	vpaddd	.LC8(%rip), %ymm8, %ymm11
	addq	%r12, %rax
	vaesenc	%ymm1, %ymm5, %ymm5
	vpaddd	.LC9(%rip), %ymm8, %ymm8
	addq	$256, %r12
	vaesenc	%ymm1, %ymm4, %ymm4
	vpshufb	%ymm10, %ymm2, %ymm2
	vpshufb	%ymm10, %ymm11, %ymm11
	vaesenc	%ymm1, %ymm3, %ymm3
	vpxor	%ymm2, %ymm0, %ymm2
	vpxor	%ymm11, %ymm0, %ymm0
	vaesenc	%ymm1, %ymm2, %ymm2
	vaesenc	%ymm1, %ymm0, %ymm0
	vmovdqa	128(%rbx), %ymm1
	vaesenc	%ymm1, %ymm9, %ymm9
	vaesenc	%ymm1, %ymm7, %ymm7
	vaesenc	%ymm1, %ymm6, %ymm6
	vaesenc	%ymm1, %ymm5, %ymm5
	vaesenc	%ymm1, %ymm4, %ymm4
	vaesenc	%ymm1, %ymm3, %ymm3
	vaesenc	%ymm1, %ymm2, %ymm2
	vaesenc	%ymm1, %ymm0, %ymm0
	vmovdqa	160(%rbx), %ymm1
	vaesenc	%ymm1, %ymm9, %ymm9
	vaesenc	%ymm1, %ymm7, %ymm7
	vaesenc	%ymm1, %ymm6, %ymm6
	vaesenc	%ymm1, %ymm5, %ymm5
	vaesenc	%ymm1, %ymm4, %ymm4
	vaesenc	%ymm1, %ymm3, %ymm3
	vaesenc	%ymm1, %ymm2, %ymm2
	vaesenc	%ymm1, %ymm0, %ymm0
	vmovdqa	192(%rbx), %ymm1
	vaesenc	%ymm1, %ymm9, %ymm9
	vaesenc	%ymm1, %ymm7, %ymm7
	vaesenc	%ymm1, %ymm6, %ymm6
	vaesenc	%ymm1, %ymm5, %ymm5
	vaesenc	%ymm1, %ymm4, %ymm4
	vaesenc	%ymm1, %ymm3, %ymm3
	vaesenc	%ymm1, %ymm2, %ymm2
	vaesenc	%ymm1, %ymm0, %ymm0
	vmovdqa	224(%rbx), %ymm1
	vaesenc	%ymm1, %ymm9, %ymm9
	vaesenc	%ymm1, %ymm7, %ymm7
	vaesenc	%ymm1, %ymm6, %ymm6
	vaesenc	%ymm1, %ymm5, %ymm5
	vaesenc	%ymm1, %ymm4, %ymm4
	vaesenc	%ymm1, %ymm3, %ymm3
	vaesenc	%ymm1, %ymm2, %ymm2
	vaesenc	%ymm1, %ymm0, %ymm0
	vmovdqa	256(%rbx), %ymm1
	vaesenc	%ymm1, %ymm9, %ymm9
	vaesenc	%ymm1, %ymm7, %ymm7
	vaesenc	%ymm1, %ymm6, %ymm6
	vaesenc	%ymm1, %ymm5, %ymm5
	vaesenc	%ymm1, %ymm4, %ymm4
	vaesenc	%ymm1, %ymm3, %ymm3
	vaesenc	%ymm1, %ymm2, %ymm2
	vaesenc	%ymm1, %ymm0, %ymm0
	vmovdqa	288(%rbx), %ymm1
	vaesenc	%ymm1, %ymm9, %ymm9
	vaesenc	%ymm1, %ymm7, %ymm7
	vaesenc	%ymm1, %ymm6, %ymm6
	vaesenc	%ymm1, %ymm5, %ymm5
	vaesenc	%ymm1, %ymm4, %ymm4
	vaesenc	%ymm1, %ymm3, %ymm3
	vaesenc	%ymm1, %ymm2, %ymm2
	vaesenc	%ymm1, %ymm0, %ymm0
	vmovdqa	320(%rbx), %ymm1
	vaesenc	%ymm1, %ymm9, %ymm9
	vaesenc	%ymm1, %ymm7, %ymm7
	vaesenc	%ymm1, %ymm6, %ymm6
	vaesenc	%ymm1, %ymm5, %ymm5
	vaesenc	%ymm1, %ymm4, %ymm4
	vaesenc	%ymm1, %ymm3, %ymm3
	vaesenc	%ymm1, %ymm2, %ymm2
	vaesenc	%ymm1, %ymm0, %ymm0
	vmovdqa	352(%rbx), %ymm1
	vaesenc	%ymm1, %ymm9, %ymm9
	vaesenc	%ymm1, %ymm7, %ymm7
	vaesenc	%ymm1, %ymm6, %ymm6
	vaesenc	%ymm1, %ymm5, %ymm5
	vaesenc	%ymm1, %ymm4, %ymm4
	vaesenc	%ymm1, %ymm3, %ymm3
	vaesenc	%ymm1, %ymm2, %ymm2
	vaesenc	%ymm1, %ymm0, %ymm0
	vmovdqa	384(%rbx), %ymm1
	vaesenc	%ymm1, %ymm9, %ymm9
	vaesenc	%ymm1, %ymm7, %ymm7
	vaesenc	%ymm1, %ymm6, %ymm6
	vaesenc	%ymm1, %ymm5, %ymm5
	vaesenc	%ymm1, %ymm4, %ymm4
	vaesenc	%ymm1, %ymm3, %ymm3
	vaesenc	%ymm1, %ymm2, %ymm2
	vaesenc	%ymm1, %ymm0, %ymm0
	vmovdqa	416(%rbx), %ymm1
	vaesenc	%ymm1, %ymm9, %ymm9
	vaesenc	%ymm1, %ymm7, %ymm7
	vaesenc	%ymm1, %ymm6, %ymm6
	vaesenc	%ymm1, %ymm5, %ymm5
	vaesenc	%ymm1, %ymm0, %ymm0
	vaesenc	%ymm1, %ymm4, %ymm4
	vaesenc	%ymm1, %ymm3, %ymm3
	vaesenc	%ymm1, %ymm2, %ymm2
	vmovdqa	448(%rbx), %ymm1
	vaesenc	%ymm1, %ymm9, %ymm9
	vaesenc	%ymm1, %ymm7, %ymm7
	vaesenc	%ymm1, %ymm6, %ymm6
	vaesenc	%ymm1, %ymm5, %ymm5
	vaesenc	%ymm1, %ymm4, %ymm4
	vaesenc	%ymm1, %ymm3, %ymm3
	vaesenc	%ymm1, %ymm2, %ymm2
	vaesenc	%ymm1, %ymm0, %ymm1
	vmovdqa	480(%rbx), %ymm0
	vaesenc	%ymm0, %ymm9, %ymm9
	vaesenc	%ymm0, %ymm7, %ymm7
	vaesenc	%ymm0, %ymm6, %ymm6
	vaesenc	%ymm0, %ymm5, %ymm5
	vaesenc	%ymm0, %ymm4, %ymm4
	vaesenc	%ymm0, %ymm3, %ymm3
	vaesenc	%ymm0, %ymm2, %ymm2
	vaesenc	%ymm0, %ymm1, %ymm1
	vmovdqa	512(%rbx), %ymm0
	vaesenclast	%ymm0, %ymm9, %ymm9
	vaesenclast	%ymm0, %ymm7, %ymm7
	vaesenclast	%ymm0, %ymm6, %ymm6
	vpxor	(%rdx), %ymm9, %ymm9
	vaesenclast	%ymm0, %ymm5, %ymm5
	vaesenclast	%ymm0, %ymm4, %ymm4
	vmovdqu	%ymm9, (%rax)
	vpxor	32(%rdx), %ymm7, %ymm7
	vaesenclast	%ymm0, %ymm3, %ymm3
	vaesenclast	%ymm0, %ymm2, %ymm2
	vmovdqu	%ymm7, 32(%rax)
	vpxor	64(%rdx), %ymm6, %ymm6
	vaesenclast	%ymm0, %ymm1, %ymm0
	vmovdqu	%ymm6, 64(%rax)
	vpxor	96(%rdx), %ymm5, %ymm5
	vmovdqu	%ymm5, 96(%rax)
	vpxor	128(%rdx), %ymm4, %ymm4
	vmovdqu	%ymm4, 128(%rax)
	vpxor	160(%rdx), %ymm3, %ymm3
	vmovdqu	%ymm3, 160(%rax)
	vpxor	192(%rdx), %ymm2, %ymm2
	vmovdqu	%ymm2, 192(%rax)
	vpxor	224(%rdx), %ymm0, %ymm0
	vmovdqu	%ymm0, 224(%rax)
	cmpq	8(%r13), %r12
	jb	.L3
