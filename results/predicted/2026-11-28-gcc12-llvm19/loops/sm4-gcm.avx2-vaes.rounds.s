	vpbroadcastd	(%rdi), %ymm3
	vmovdqa	-120(%rsp), %ymm15
	addq	$16, %rdi
	vmovdqa	72(%rsp), %ymm2
	vmovdqa	-88(%rsp), %ymm14
	vpxor	136(%rsp), %ymm2, %ymm2
	vpxor	%ymm15, %ymm3, %ymm1
	vpxor	%ymm2, %ymm1, %ymm1
	vaesenclast	%ymm11, %ymm1, %ymm1
	vpsrld	$4, %ymm1, %ymm13
	vpand	%ymm1, %ymm0, %ymm1
	vpand	%ymm13, %ymm0, %ymm13
	vpshufb	%ymm1, %ymm9, %ymm2
	vpshufb	%ymm1, %ymm7, %ymm1
	vpshufb	%ymm13, %ymm10, %ymm12
	vpshufb	%ymm13, %ymm8, %ymm13
	vpxor	%ymm13, %ymm1, %ymm1
	vpxor	%ymm12, %ymm2, %ymm2
	vpshufb	%ymm6, %ymm1, %ymm13
	vpxor	%ymm13, %ymm2, %ymm2
	vpxor	%ymm1, %ymm2, %ymm1
	vpshufb	%ymm4, %ymm2, %ymm2
	vpshufb	%ymm5, %ymm1, %ymm1
	vpxor	%ymm1, %ymm2, %ymm2
	vpxor	40(%rsp), %ymm2, %ymm2
	vpxor	168(%rsp), %ymm14, %ymm1
	vmovdqa	104(%rsp), %ymm14
	vmovdqa	%ymm2, 40(%rsp)
	vpxor	%ymm14, %ymm3, %ymm2
	vpxor	232(%rsp), %ymm3, %ymm3
	vpxor	%ymm2, %ymm1, %ymm1
	vaesenclast	%ymm11, %ymm1, %ymm1
	vpsrld	$4, %ymm1, %ymm13
	vpand	%ymm1, %ymm0, %ymm1
	vpand	%ymm13, %ymm0, %ymm13
	vpshufb	%ymm1, %ymm9, %ymm2
	vpshufb	%ymm1, %ymm7, %ymm1
	vpshufb	%ymm13, %ymm10, %ymm12
	vpshufb	%ymm13, %ymm8, %ymm13
	vpxor	%ymm13, %ymm1, %ymm1
	vpxor	%ymm12, %ymm2, %ymm2
	vpshufb	%ymm6, %ymm1, %ymm13
	vpxor	%ymm13, %ymm2, %ymm2
	vmovdqa	-56(%rsp), %ymm13
	vpxor	%ymm1, %ymm2, %ymm1
	vpshufb	%ymm4, %ymm2, %ymm2
	vpshufb	%ymm5, %ymm1, %ymm1
	vpxor	%ymm1, %ymm2, %ymm2
	vpxor	-24(%rsp), %ymm2, %ymm2
	vpxor	200(%rsp), %ymm13, %ymm1
	vpxor	%ymm3, %ymm1, %ymm1
	vmovdqa	%ymm2, -24(%rsp)
	vaesenclast	%ymm11, %ymm1, %ymm1
	vpsrld	$4, %ymm1, %ymm3
	vpand	%ymm1, %ymm0, %ymm1
	vpand	%ymm3, %ymm0, %ymm3
	vpshufb	%ymm1, %ymm9, %ymm2
	vpshufb	%ymm1, %ymm7, %ymm1
	vpshufb	%ymm3, %ymm10, %ymm12
	vpshufb	%ymm3, %ymm8, %ymm3
	vpxor	%ymm3, %ymm1, %ymm1
	vpxor	%ymm12, %ymm2, %ymm2
	vmovdqa	136(%rsp), %ymm12
	vpshufb	%ymm6, %ymm1, %ymm3
	vpxor	%ymm3, %ymm2, %ymm2
	vpxor	%ymm1, %ymm2, %ymm1
	vpshufb	%ymm4, %ymm2, %ymm2
	vpshufb	%ymm5, %ymm1, %ymm1
	vpxor	%ymm1, %ymm2, %ymm2
	vpbroadcastd	-12(%rdi), %ymm1
	vpxor	40(%rsp), %ymm1, %ymm3
	vpxor	8(%rsp), %ymm2, %ymm13
	vpxor	%ymm15, %ymm12, %ymm2
	vpxor	%ymm3, %ymm2, %ymm2
	vaesenclast	%ymm11, %ymm2, %ymm2
	vmovdqa	%ymm13, 8(%rsp)
	vpsrld	$4, %ymm2, %ymm13
	vpand	%ymm2, %ymm0, %ymm2
	vpand	%ymm13, %ymm0, %ymm13
	vpshufb	%ymm2, %ymm9, %ymm3
	vpshufb	%ymm2, %ymm7, %ymm2
	vpshufb	%ymm13, %ymm10, %ymm12
	vpshufb	%ymm13, %ymm8, %ymm13
	vpxor	%ymm13, %ymm2, %ymm2
	vpxor	%ymm12, %ymm3, %ymm3
	vpshufb	%ymm6, %ymm2, %ymm13
	vpxor	%ymm13, %ymm3, %ymm3
	vpxor	%ymm2, %ymm3, %ymm2
	vpshufb	%ymm4, %ymm3, %ymm3
	vpshufb	%ymm5, %ymm2, %ymm2
	vpxor	%ymm2, %ymm3, %ymm3
	vpxor	72(%rsp), %ymm3, %ymm3
	vpxor	-24(%rsp), %ymm1, %ymm2
	vpxor	8(%rsp), %ymm1, %ymm1
	vmovdqa	%ymm3, 72(%rsp)
	vpxor	168(%rsp), %ymm14, %ymm3
	vpxor	%ymm3, %ymm2, %ymm2
	vaesenclast	%ymm11, %ymm2, %ymm2
	vpsrld	$4, %ymm2, %ymm13
	vpand	%ymm2, %ymm0, %ymm2
	vpand	%ymm13, %ymm0, %ymm13
	vpshufb	%ymm2, %ymm9, %ymm3
	vpshufb	%ymm2, %ymm7, %ymm2
	vpshufb	%ymm13, %ymm10, %ymm12
	vpshufb	%ymm13, %ymm8, %ymm13
	vpxor	%ymm13, %ymm2, %ymm2
	vpxor	%ymm12, %ymm3, %ymm3
	vpshufb	%ymm6, %ymm2, %ymm13
	vpxor	%ymm13, %ymm3, %ymm3
	vpxor	%ymm2, %ymm3, %ymm2
	vpshufb	%ymm4, %ymm3, %ymm3
	vpshufb	%ymm5, %ymm2, %ymm2
	vpxor	%ymm2, %ymm3, %ymm3
	vpxor	-88(%rsp), %ymm3, %ymm2
	vmovdqa	232(%rsp), %ymm3
	vmovdqa	%ymm2, -88(%rsp)
	vpxor	200(%rsp), %ymm3, %ymm2
	vpxor	%ymm2, %ymm1, %ymm1
	vaesenclast	%ymm11, %ymm1, %ymm1
	vpsrld	$4, %ymm1, %ymm12
	vpand	%ymm1, %ymm0, %ymm1
	vpand	%ymm12, %ymm0, %ymm12
	vpshufb	%ymm1, %ymm9, %ymm2
	vpshufb	%ymm1, %ymm7, %ymm1
	vpshufb	%ymm12, %ymm10, %ymm3
	vpshufb	%ymm12, %ymm8, %ymm12
	vpxor	%ymm12, %ymm1, %ymm1
	vpxor	%ymm3, %ymm2, %ymm2
	vpshufb	%ymm6, %ymm1, %ymm12
	vpxor	%ymm12, %ymm2, %ymm2
	vpxor	%ymm1, %ymm2, %ymm1
	vpshufb	%ymm4, %ymm2, %ymm2
	vpshufb	%ymm5, %ymm1, %ymm1
	vpxor	%ymm1, %ymm2, %ymm2
	vpxor	-56(%rsp), %ymm2, %ymm1
	vmovdqa	%ymm1, -56(%rsp)
	vmovdqa	72(%rsp), %ymm1
	vpxor	40(%rsp), %ymm1, %ymm3
	vpbroadcastd	-8(%rdi), %ymm14
	vpxor	%ymm15, %ymm3, %ymm1
	vpxor	%ymm14, %ymm1, %ymm1
	vaesenclast	%ymm11, %ymm1, %ymm1
	vpsrld	$4, %ymm1, %ymm13
	vpand	%ymm1, %ymm0, %ymm1
	vpand	%ymm13, %ymm0, %ymm13
	vpshufb	%ymm1, %ymm9, %ymm2
	vpshufb	%ymm1, %ymm7, %ymm1
	vpshufb	%ymm13, %ymm10, %ymm12
	vpshufb	%ymm13, %ymm8, %ymm13
	vpxor	%ymm13, %ymm1, %ymm1
	vpxor	%ymm12, %ymm2, %ymm2
	vpshufb	%ymm6, %ymm1, %ymm13
	vpxor	%ymm13, %ymm2, %ymm2
	vpxor	%ymm1, %ymm2, %ymm1
	vpshufb	%ymm4, %ymm2, %ymm2
	vpshufb	%ymm5, %ymm1, %ymm1
	vpxor	%ymm1, %ymm2, %ymm2
	vmovdqa	-88(%rsp), %ymm1
	vpxor	136(%rsp), %ymm2, %ymm12
	vpxor	-24(%rsp), %ymm1, %ymm2
	vpxor	104(%rsp), %ymm2, %ymm1
	vmovdqa	%ymm12, 136(%rsp)
	vpxor	136(%rsp), %ymm3, %ymm3
	vpxor	%ymm14, %ymm1, %ymm1
	vaesenclast	%ymm11, %ymm1, %ymm1
	vpsrld	$4, %ymm1, %ymm15
	vpand	%ymm1, %ymm0, %ymm1
	vpand	%ymm15, %ymm0, %ymm15
	vpshufb	%ymm1, %ymm9, %ymm13
	vpshufb	%ymm1, %ymm7, %ymm1
	vpshufb	%ymm15, %ymm10, %ymm12
	vpshufb	%ymm15, %ymm8, %ymm15
	vpxor	%ymm15, %ymm1, %ymm1
	vpxor	%ymm12, %ymm13, %ymm13
	vmovdqa	-56(%rsp), %ymm12
	vpshufb	%ymm6, %ymm1, %ymm15
	vpxor	%ymm15, %ymm13, %ymm13
	vpxor	%ymm1, %ymm13, %ymm1
	vpshufb	%ymm4, %ymm13, %ymm13
	vpshufb	%ymm5, %ymm1, %ymm1
	vpxor	%ymm1, %ymm13, %ymm13
	vpxor	8(%rsp), %ymm12, %ymm1
	vpxor	232(%rsp), %ymm1, %ymm12
	vpxor	168(%rsp), %ymm13, %ymm13
	vpxor	%ymm14, %ymm12, %ymm12
	vaesenclast	%ymm11, %ymm12, %ymm12
	vmovdqa	%ymm13, 168(%rsp)
	vpxor	168(%rsp), %ymm2, %ymm2
	vpsrld	$4, %ymm12, %ymm15
	vpand	%ymm12, %ymm0, %ymm12
	vpand	%ymm15, %ymm0, %ymm15
	vpshufb	%ymm12, %ymm9, %ymm13
	vpshufb	%ymm12, %ymm7, %ymm12
	vpshufb	%ymm15, %ymm10, %ymm14
	vpshufb	%ymm15, %ymm8, %ymm15
	vpxor	%ymm15, %ymm12, %ymm12
	vpxor	%ymm14, %ymm13, %ymm13
	vpshufb	%ymm6, %ymm12, %ymm15
	vpxor	%ymm15, %ymm13, %ymm13
	vpxor	%ymm12, %ymm13, %ymm12
	vpshufb	%ymm4, %ymm13, %ymm13
	vpshufb	%ymm5, %ymm12, %ymm12
	vpxor	%ymm12, %ymm13, %ymm13
	vpxor	200(%rsp), %ymm13, %ymm13
	vmovdqa	%ymm13, 200(%rsp)
	vpbroadcastd	-4(%rdi), %ymm13
	vpxor	200(%rsp), %ymm1, %ymm1
	vpxor	%ymm13, %ymm3, %ymm3
	vpxor	%ymm13, %ymm2, %ymm2
	vpxor	%ymm13, %ymm1, %ymm1
	vaesenclast	%ymm11, %ymm3, %ymm3
	vaesenclast	%ymm11, %ymm2, %ymm2
	vaesenclast	%ymm11, %ymm1, %ymm1
	vpsrld	$4, %ymm3, %ymm15
	vpand	%ymm3, %ymm0, %ymm3
	vpand	%ymm15, %ymm0, %ymm15
	vpshufb	%ymm3, %ymm9, %ymm12
	vpshufb	%ymm3, %ymm7, %ymm3
	vpshufb	%ymm15, %ymm10, %ymm14
	vpshufb	%ymm15, %ymm8, %ymm15
	vpxor	%ymm15, %ymm3, %ymm3
	vpxor	%ymm14, %ymm12, %ymm12
	vpshufb	%ymm6, %ymm3, %ymm15
	vpsrld	$4, %ymm2, %ymm14
	vpand	%ymm2, %ymm0, %ymm2
	vpxor	%ymm15, %ymm12, %ymm12
	vpand	%ymm14, %ymm0, %ymm14
	vpxor	%ymm3, %ymm12, %ymm3
	vpshufb	%ymm4, %ymm12, %ymm12
	vpshufb	%ymm5, %ymm3, %ymm3
	vpxor	%ymm3, %ymm12, %ymm12
	vpxor	-120(%rsp), %ymm12, %ymm3
	vpshufb	%ymm14, %ymm10, %ymm12
	vpshufb	%ymm14, %ymm8, %ymm14
	vmovdqa	%ymm3, -120(%rsp)
	vpshufb	%ymm2, %ymm9, %ymm3
	vpshufb	%ymm2, %ymm7, %ymm2
	vpxor	%ymm14, %ymm2, %ymm2
	vpxor	%ymm12, %ymm3, %ymm3
	vpshufb	%ymm6, %ymm2, %ymm14
	vpsrld	$4, %ymm1, %ymm12
	vpand	%ymm1, %ymm0, %ymm1
	vpxor	%ymm14, %ymm3, %ymm3
	vpand	%ymm12, %ymm0, %ymm12
	vpxor	%ymm2, %ymm3, %ymm2
	vpshufb	%ymm4, %ymm3, %ymm3
	vpshufb	%ymm5, %ymm2, %ymm2
	vpxor	%ymm2, %ymm3, %ymm3
	vpshufb	%ymm1, %ymm9, %ymm2
	vpxor	104(%rsp), %ymm3, %ymm14
	vpshufb	%ymm1, %ymm7, %ymm1
	vpshufb	%ymm12, %ymm10, %ymm3
	vpshufb	%ymm12, %ymm8, %ymm12
	vpxor	%ymm12, %ymm1, %ymm1
	vpxor	%ymm3, %ymm2, %ymm2
	vmovdqa	%ymm14, 104(%rsp)
	vpshufb	%ymm6, %ymm1, %ymm12
	vpxor	%ymm12, %ymm2, %ymm2
	vpxor	%ymm1, %ymm2, %ymm1
	vpshufb	%ymm4, %ymm2, %ymm2
	vpshufb	%ymm5, %ymm1, %ymm1
	vpxor	%ymm1, %ymm2, %ymm2
	vpxor	232(%rsp), %ymm2, %ymm3
	vmovdqa	%ymm3, 232(%rsp)
	cmpq	%rdi, %rax
	jne	.L408
