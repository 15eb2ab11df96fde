	vmovdqa	-112(%rbp), %ymm15
	vpbroadcastd	(%rax), %ymm3
	vpxor	%xmm14, %xmm14, %xmm14
	addq	$16, %rax
	vmovdqa	-208(%rbp), %ymm1
	vpxor	%ymm3, %ymm6, %ymm0
	vpxor	%ymm3, %ymm5, %ymm3
	vpxor	%ymm15, %ymm1, %ymm1
	vpxor	%ymm1, %ymm0, %ymm0
	vaesenclast	%ymm14, %ymm0, %ymm0
	vpsrld	$4, %ymm0, %ymm14
	vpand	%ymm0, %ymm2, %ymm0
	vpand	%ymm14, %ymm2, %ymm14
	vpshufb	%ymm0, %ymm7, %ymm1
	vpshufb	%ymm0, %ymm8, %ymm0
	vpshufb	%ymm14, %ymm4, %ymm13
	vpshufb	%ymm14, %ymm9, %ymm14
	vpxor	%ymm14, %ymm0, %ymm0
	vpxor	%ymm13, %ymm1, %ymm1
	vpshufb	%ymm10, %ymm0, %ymm14
	vpxor	%ymm14, %ymm1, %ymm1
	vpxor	%ymm0, %ymm1, %ymm0
	vpshufb	%ymm12, %ymm1, %ymm1
	vpshufb	%ymm11, %ymm0, %ymm0
	vpxor	%ymm0, %ymm1, %ymm1
	vmovdqa	-176(%rbp), %ymm0
	vpxor	-144(%rbp), %ymm0, %ymm0
	vpxor	-272(%rbp), %ymm1, %ymm14
	vpxor	%ymm3, %ymm0, %ymm0
	vpxor	%xmm3, %xmm3, %xmm3
	vaesenclast	%ymm3, %ymm0, %ymm0
	vmovdqa	%ymm14, -272(%rbp)
	vpsrld	$4, %ymm0, %ymm3
	vpand	%ymm0, %ymm2, %ymm0
	vpand	%ymm3, %ymm2, %ymm3
	vpshufb	%ymm0, %ymm7, %ymm1
	vpshufb	%ymm0, %ymm8, %ymm0
	vpshufb	%ymm3, %ymm4, %ymm13
	vpshufb	%ymm3, %ymm9, %ymm3
	vpxor	%ymm3, %ymm0, %ymm0
	vpxor	%ymm13, %ymm1, %ymm1
	vpshufb	%ymm10, %ymm0, %ymm3
	vpxor	%ymm3, %ymm1, %ymm1
	vpbroadcastd	-12(%rax), %ymm3
	vpxor	%ymm0, %ymm1, %ymm0
	vpshufb	%ymm12, %ymm1, %ymm1
	vpshufb	%ymm11, %ymm0, %ymm0
	vpxor	%ymm0, %ymm1, %ymm1
	vpxor	-240(%rbp), %ymm1, %ymm0
	vpxor	%ymm14, %ymm3, %ymm1
	vmovdqa	%ymm0, -240(%rbp)
	vpxor	%ymm15, %ymm6, %ymm0
	vmovdqa	%ymm14, %ymm15
	vpxor	%xmm14, %xmm14, %xmm14
	vpxor	%ymm1, %ymm0, %ymm0
	vpxor	-240(%rbp), %ymm3, %ymm3
	vaesenclast	%ymm14, %ymm0, %ymm0
	vpsrld	$4, %ymm0, %ymm14
	vpand	%ymm0, %ymm2, %ymm0
	vpand	%ymm14, %ymm2, %ymm14
	vpshufb	%ymm0, %ymm7, %ymm1
	vpshufb	%ymm0, %ymm8, %ymm0
	vpshufb	%ymm14, %ymm4, %ymm13
	vpshufb	%ymm14, %ymm9, %ymm14
	vpxor	%ymm14, %ymm0, %ymm0
	vpxor	%ymm13, %ymm1, %ymm1
	vpshufb	%ymm10, %ymm0, %ymm14
	vpxor	%ymm14, %ymm1, %ymm1
	vpxor	%ymm0, %ymm1, %ymm0
	vpshufb	%ymm12, %ymm1, %ymm1
	vpshufb	%ymm11, %ymm0, %ymm0
	vpxor	%ymm0, %ymm1, %ymm1
	vpxor	-144(%rbp), %ymm5, %ymm0
	vpxor	-208(%rbp), %ymm1, %ymm14
	vpxor	%ymm3, %ymm0, %ymm0
	vpxor	%xmm3, %xmm3, %xmm3
	vmovdqa	%ymm14, -208(%rbp)
	vaesenclast	%ymm3, %ymm0, %ymm0
	vpsrld	$4, %ymm0, %ymm3
	vpand	%ymm0, %ymm2, %ymm0
	vpand	%ymm3, %ymm2, %ymm3
	vpshufb	%ymm0, %ymm7, %ymm1
	vpshufb	%ymm0, %ymm8, %ymm0
	vpshufb	%ymm3, %ymm4, %ymm13
	vpshufb	%ymm3, %ymm9, %ymm3
	vpxor	%ymm3, %ymm0, %ymm0
	vpxor	%ymm13, %ymm1, %ymm1
	vpxor	%xmm13, %xmm13, %xmm13
	vpshufb	%ymm10, %ymm0, %ymm3
	vpxor	%ymm3, %ymm1, %ymm1
	vpxor	%ymm0, %ymm1, %ymm0
	vpshufb	%ymm12, %ymm1, %ymm1
	vpshufb	%ymm11, %ymm0, %ymm0
	vpxor	%ymm0, %ymm1, %ymm1
	vpxor	-176(%rbp), %ymm1, %ymm3
	vpxor	%ymm15, %ymm14, %ymm1
	vpbroadcastd	-8(%rax), %ymm14
	vpxor	%ymm1, %ymm6, %ymm0
	vpxor	%ymm14, %ymm0, %ymm0
	vmovdqa	%ymm3, -176(%rbp)
	vaesenclast	%ymm13, %ymm0, %ymm0
	vpsrld	$4, %ymm0, %ymm15
	vpand	%ymm0, %ymm2, %ymm0
	vpand	%ymm15, %ymm2, %ymm15
	vpshufb	%ymm0, %ymm7, %ymm13
	vpshufb	%ymm0, %ymm8, %ymm0
	vpshufb	%ymm15, %ymm4, %ymm3
	vpshufb	%ymm15, %ymm9, %ymm15
	vpxor	%ymm15, %ymm0, %ymm0
	vpxor	%ymm3, %ymm13, %ymm13
	vpshufb	%ymm10, %ymm0, %ymm15
	vpxor	%ymm15, %ymm13, %ymm13
	vmovdqa	-176(%rbp), %ymm15
	vpxor	%ymm0, %ymm13, %ymm0
	vpshufb	%ymm12, %ymm13, %ymm13
	vpshufb	%ymm11, %ymm0, %ymm0
	vpxor	%ymm0, %ymm13, %ymm13
	vpxor	-240(%rbp), %ymm15, %ymm0
	vpxor	%xmm15, %xmm15, %xmm15
	vpxor	-112(%rbp), %ymm13, %ymm13
	vpxor	%ymm0, %ymm5, %ymm3
	vpxor	%ymm14, %ymm3, %ymm3
	vmovdqa	%ymm13, -112(%rbp)
	vpxor	-112(%rbp), %ymm1, %ymm1
	vaesenclast	%ymm15, %ymm3, %ymm3
	vpsrld	$4, %ymm3, %ymm15
	vpand	%ymm3, %ymm2, %ymm3
	vpand	%ymm15, %ymm2, %ymm15
	vpshufb	%ymm3, %ymm7, %ymm13
	vpshufb	%ymm3, %ymm8, %ymm3
	vpshufb	%ymm15, %ymm4, %ymm14
	vpshufb	%ymm15, %ymm9, %ymm15
	vpxor	%ymm15, %ymm3, %ymm3
	vpxor	%ymm14, %ymm13, %ymm13
	vpshufb	%ymm10, %ymm3, %ymm15
	vpxor	%ymm15, %ymm13, %ymm13
	vpxor	%ymm3, %ymm13, %ymm3
	vpshufb	%ymm12, %ymm13, %ymm13
	vpshufb	%ymm11, %ymm3, %ymm3
	vpxor	%ymm3, %ymm13, %ymm13
	vpxor	-144(%rbp), %ymm13, %ymm14
	vpxor	%xmm3, %xmm3, %xmm3
	vpbroadcastd	-4(%rax), %ymm13
	vpxor	%ymm13, %ymm1, %ymm1
	vmovdqa	%ymm14, -144(%rbp)
	vpxor	-144(%rbp), %ymm0, %ymm0
	vaesenclast	%ymm3, %ymm1, %ymm1
	vpxor	%ymm13, %ymm0, %ymm0
	vpsrld	$4, %ymm1, %ymm15
	vpand	%ymm1, %ymm2, %ymm1
	vpand	%ymm15, %ymm2, %ymm15
	vpshufb	%ymm1, %ymm7, %ymm3
	vpshufb	%ymm1, %ymm8, %ymm1
	vpshufb	%ymm15, %ymm4, %ymm14
	vpshufb	%ymm15, %ymm9, %ymm15
	vpxor	%ymm15, %ymm1, %ymm1
	vpxor	%ymm14, %ymm3, %ymm3
	vpshufb	%ymm10, %ymm1, %ymm15
	vpxor	%ymm15, %ymm3, %ymm3
	vpxor	%ymm1, %ymm3, %ymm1
	vpshufb	%ymm12, %ymm3, %ymm3
	vpshufb	%ymm11, %ymm1, %ymm1
	vpxor	%ymm1, %ymm3, %ymm3
	vpxor	%ymm6, %ymm3, %ymm6
	vpxor	%xmm3, %xmm3, %xmm3
	vaesenclast	%ymm3, %ymm0, %ymm0
	vpsrld	$4, %ymm0, %ymm13
	vpand	%ymm0, %ymm2, %ymm0
	vpand	%ymm13, %ymm2, %ymm13
	vpshufb	%ymm0, %ymm7, %ymm1
	vpshufb	%ymm0, %ymm8, %ymm0
	vpshufb	%ymm13, %ymm4, %ymm3
	vpshufb	%ymm13, %ymm9, %ymm13
	vpxor	%ymm13, %ymm0, %ymm0
	vpxor	%ymm3, %ymm1, %ymm1
	vpshufb	%ymm10, %ymm0, %ymm13
	vpxor	%ymm13, %ymm1, %ymm1
	vpxor	%ymm0, %ymm1, %ymm0
	vpshufb	%ymm12, %ymm1, %ymm1
	vpshufb	%ymm11, %ymm0, %ymm0
	vpxor	%ymm0, %ymm1, %ymm1
	vpxor	%ymm5, %ymm1, %ymm5
	cmpq	%rcx, %rax
	jne	.L43
