	vmovdqu	64(%rsi), %ymm5
	vmovdqa	-24(%rsp), %ymm7
	vmovdqa	%xmm2, %xmm2
	addq	$256, %rax
	vmovdqu	96(%rsi), %ymm4
	addq	$256, %rsi
	vpshufb	%ymm10, %ymm5, %ymm0
	vpclmulqdq	$0, %ymm7, %ymm0, %ymm5
	vpshufd	$78, %ymm0, %ymm1
	vpclmulqdq	$17, %ymm7, %ymm0, %ymm6
	vpxor	%ymm1, %ymm0, %ymm0
	vmovdqa	-120(%rsp), %ymm7
	vpclmulqdq	$0, 8(%rsp), %ymm0, %ymm3
	vpshufb	%ymm10, %ymm4, %ymm0
	vpshufd	$78, %ymm0, %ymm1
	vmovdqa	%ymm5, 552(%rsp)
	vmovdqa	-88(%rsp), %ymm5
	vmovdqa	%ymm6, 584(%rsp)
	vmovdqa	72(%rsp), %ymm6
	vpclmulqdq	$17, %ymm5, %ymm0, %ymm15
	vmovdqa	%ymm3, 520(%rsp)
	vpclmulqdq	$0, %ymm5, %ymm0, %ymm12
	vpxor	%ymm1, %ymm0, %ymm0
	vmovdqu	-128(%rsi), %ymm1
	vmovdqu	-96(%rsi), %ymm5
	vpclmulqdq	$0, -56(%rsp), %ymm0, %ymm4
	vpshufb	%ymm10, %ymm1, %ymm0
	vpclmulqdq	$17, %ymm6, %ymm0, %ymm1
	vpclmulqdq	$0, %ymm6, %ymm0, %ymm8
	vmovdqa	%ymm4, 488(%rsp)
	vmovdqa	%ymm1, 456(%rsp)
	vpshufd	$78, %ymm0, %ymm1
	vmovdqa	%ymm8, 424(%rsp)
	vpxor	%ymm1, %ymm0, %ymm0
	vpclmulqdq	$0, 104(%rsp), %ymm0, %ymm0
	vmovdqa	%ymm0, 392(%rsp)
	vpshufb	%ymm10, %ymm5, %ymm0
	vmovdqu	-64(%rsi), %ymm5
	vpclmulqdq	$0, %ymm7, %ymm0, %ymm6
	vpshufd	$78, %ymm0, %ymm1
	vpclmulqdq	$17, %ymm7, %ymm0, %ymm4
	vpxor	%ymm1, %ymm0, %ymm0
	vpclmulqdq	$0, 40(%rsp), %ymm0, %ymm3
	vpshufb	%ymm10, %ymm5, %ymm0
	vmovdqu	-32(%rsi), %ymm5
	vpclmulqdq	$17, %ymm13, %ymm0, %ymm8
	vpshufd	$78, %ymm0, %ymm1
	vpxor	456(%rsp), %ymm4, %ymm4
	vpclmulqdq	$0, %ymm13, %ymm0, %ymm7
	vpxor	%ymm1, %ymm0, %ymm0
	vpclmulqdq	$0, 168(%rsp), %ymm0, %ymm0
	vmovdqa	%ymm6, 360(%rsp)
	vmovdqu	-256(%rsi), %ymm6
	vmovdqa	%ymm3, 328(%rsp)
	vpshufb	%ymm10, %ymm5, %ymm3
	vpclmulqdq	$0, %ymm14, %ymm3, %ymm1
	vpclmulqdq	$17, %ymm14, %ymm3, %ymm5
	vmovdqa	%ymm1, 264(%rsp)
	vpshufd	$78, %ymm3, %ymm1
	vmovdqa	%ymm5, 296(%rsp)
	vpxor	%ymm1, %ymm3, %ymm3
	vpshufb	%ymm10, %ymm6, %ymm1
	vpclmulqdq	$0, 136(%rsp), %ymm3, %ymm3
	vpxor	%ymm2, %ymm1, %ymm1
	vpclmulqdq	$17, %ymm11, %ymm1, %ymm6
	vpshufd	$78, %ymm1, %ymm2
	vpclmulqdq	$0, %ymm11, %ymm1, %ymm5
	vpxor	%ymm2, %ymm1, %ymm1
	vmovdqu	-224(%rsi), %ymm2
	vpclmulqdq	$0, 232(%rsp), %ymm1, %ymm1
	vpshufb	%ymm10, %ymm2, %ymm2
	vpclmulqdq	$17, 616(%rsp), %ymm2, %ymm9
	vpxor	584(%rsp), %ymm15, %ymm15
	vpxor	296(%rsp), %ymm8, %ymm8
	vpxor	552(%rsp), %ymm12, %ymm12
	vpxor	%ymm3, %ymm0, %ymm0
	vpxor	264(%rsp), %ymm7, %ymm7
	vpxor	%ymm15, %ymm4, %ymm4
	vmovdqa	360(%rsp), %ymm15
	vpxor	%ymm8, %ymm4, %ymm4
	vpxor	424(%rsp), %ymm15, %ymm8
	vpxor	%ymm1, %ymm0, %ymm0
	vpxor	%ymm12, %ymm8, %ymm8
	vmovdqa	488(%rsp), %ymm12
	vpxor	%ymm9, %ymm6, %ymm6
	vpxor	%ymm7, %ymm8, %ymm8
	vpxor	520(%rsp), %ymm12, %ymm7
	vpxor	%ymm6, %ymm4, %ymm6
	vpclmulqdq	$0, 616(%rsp), %ymm2, %ymm4
	vpxor	%ymm4, %ymm5, %ymm5
	vpshufd	$78, %ymm2, %ymm4
	vpxor	%ymm4, %ymm2, %ymm2
	vpxor	%ymm5, %ymm8, %ymm5
	vmovdqa	328(%rsp), %ymm8
	vpxor	392(%rsp), %ymm8, %ymm4
	vpclmulqdq	$0, 200(%rsp), %ymm2, %ymm2
	vpxor	%ymm5, %ymm6, %ymm1
	vpxor	%ymm7, %ymm4, %ymm4
	vpxor	%xmm7, %xmm7, %xmm7
	vpxor	%ymm0, %ymm4, %ymm0
	vpxor	%ymm2, %ymm1, %ymm1
	vpxor	%ymm1, %ymm0, %ymm1
	vpunpckhqdq	%ymm7, %ymm1, %ymm0
	vpunpcklqdq	%ymm1, %ymm7, %ymm1
	vpxor	%ymm5, %ymm1, %ymm1
	vpxor	%ymm6, %ymm0, %ymm0
	vextracti128	$0x1, %ymm1, %xmm3
	vextracti128	$0x1, %ymm0, %xmm2
	vpxor	%xmm1, %xmm3, %xmm1
	vpxor	%xmm0, %xmm2, %xmm2
	vpclmulqdq	$0, .LC1(%rip), %xmm1, %xmm3
	vpshufd	$78, %xmm1, %xmm1
	vpxor	%xmm1, %xmm3, %xmm1
	vpclmulqdq	$0, .LC1(%rip), %xmm1, %xmm3
	vpshufd	$78, %xmm1, %xmm1
	vpxor	%xmm1, %xmm3, %xmm3
	vpxor	%xmm2, %xmm3, %xmm2
	cmpq	%rdx, %rax
	jb	.L3
