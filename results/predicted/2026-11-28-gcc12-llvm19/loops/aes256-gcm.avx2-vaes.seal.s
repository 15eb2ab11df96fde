	vpaddd	.LC2(%rip), %ymm15, %ymm12
	vpaddd	.LC3(%rip), %ymm15, %ymm3
	vpshufb	%ymm14, %ymm15, %ymm7
	movq	%rax, %rcx
	vpaddd	.LC4(%rip), %ymm15, %ymm2
	vpaddd	.LC5(%rip), %ymm15, %ymm1
	addq	$256, %rax
	addq	$256, %rdx
	vmovdqa	64(%rdi), %ymm4
	vmovdqa	96(%rdi), %ymm6
	vpshufb	%ymm14, %ymm12, %ymm12
	vpshufb	%ymm14, %ymm3, %ymm3
	vpaddd	.LC6(%rip), %ymm15, %ymm0
	vpshufb	%ymm14, %ymm2, %ymm2
	vpshufb	%ymm14, %ymm1, %ymm1
	vpaddd	.LC7(%rip), %ymm15, %ymm5
	vpaddd	.LC8(%rip), %ymm15, %ymm8
	vpxor	%ymm7, %ymm4, %ymm7
	vpshufb	%ymm14, %ymm0, %ymm0
	vpxor	%ymm12, %ymm4, %ymm12
	vpxor	%ymm3, %ymm4, %ymm3
	vpshufb	%ymm14, %ymm8, %ymm8
	vpshufb	%ymm14, %ymm5, %ymm5
	vpxor	%ymm2, %ymm4, %ymm2
	vaesenc	%ymm6, %ymm7, %ymm7
	vpxor	%ymm1, %ymm4, %ymm1
	vpxor	%ymm0, %ymm4, %ymm0
	vpxor	%ymm5, %ymm4, %ymm5
	vaesenc	%ymm6, %ymm12, %ymm12
	vpxor	%ymm8, %ymm4, %ymm4
	vpaddd	.LC9(%rip), %ymm15, %ymm15
	vaesenc	%ymm6, %ymm3, %ymm3
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vaesenc	%ymm6, %ymm0, %ymm0
	vaesenc	%ymm6, %ymm5, %ymm5
	vaesenc	%ymm6, %ymm4, %ymm4
	vmovdqa	128(%rdi), %ymm6
	vaesenc	%ymm6, %ymm7, %ymm7
	vaesenc	%ymm6, %ymm12, %ymm12
	vaesenc	%ymm6, %ymm3, %ymm3
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vaesenc	%ymm6, %ymm0, %ymm0
	vaesenc	%ymm6, %ymm5, %ymm5
	vaesenc	%ymm6, %ymm4, %ymm4
	vmovdqa	160(%rdi), %ymm6
	vaesenc	%ymm6, %ymm7, %ymm7
	vaesenc	%ymm6, %ymm12, %ymm12
	vaesenc	%ymm6, %ymm3, %ymm3
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vaesenc	%ymm6, %ymm0, %ymm0
	vaesenc	%ymm6, %ymm5, %ymm5
	vaesenc	%ymm6, %ymm4, %ymm4
	vmovdqa	192(%rdi), %ymm6
	vaesenc	%ymm6, %ymm7, %ymm7
	vaesenc	%ymm6, %ymm12, %ymm12
	vaesenc	%ymm6, %ymm3, %ymm3
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vaesenc	%ymm6, %ymm0, %ymm0
	vaesenc	%ymm6, %ymm5, %ymm5
	vaesenc	%ymm6, %ymm4, %ymm4
	vmovdqu	64(%rcx), %ymm6
	vpshufb	%ymm14, %ymm6, %ymm6
	vpclmulqdq	$17, 640(%rdi), %ymm6, %ymm13
	vpshufd	$78, %ymm6, %ymm8
	vpclmulqdq	$0, 640(%rdi), %ymm6, %ymm11
	vpxor	%ymm8, %ymm6, %ymm6
	vmovdqu	96(%rcx), %ymm8
	vpclmulqdq	$0, 960(%rdi), %ymm6, %ymm10
	vpshufb	%ymm14, %ymm8, %ymm6
	vpclmulqdq	$17, 672(%rdi), %ymm6, %ymm8
	vmovdqa	%ymm13, 520(%rsp)
	vpclmulqdq	$0, 672(%rdi), %ymm6, %ymm13
	vmovdqa	%ymm11, 488(%rsp)
	vmovdqu	128(%rcx), %ymm11
	vmovdqa	%ymm10, 456(%rsp)
	vmovdqa	%ymm8, 424(%rsp)
	vpshufd	$78, %ymm6, %ymm8
	vpxor	%ymm8, %ymm6, %ymm6
	vpclmulqdq	$0, 992(%rdi), %ymm6, %ymm6
	vmovdqa	%ymm6, 392(%rsp)
	vmovdqa	224(%rdi), %ymm6
	vaesenc	%ymm6, %ymm7, %ymm7
	vaesenc	%ymm6, %ymm12, %ymm12
	vaesenc	%ymm6, %ymm3, %ymm3
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vaesenc	%ymm6, %ymm0, %ymm0
	vaesenc	%ymm6, %ymm5, %ymm5
	vaesenc	%ymm6, %ymm4, %ymm4
	vmovdqa	256(%rdi), %ymm6
	vaesenc	%ymm6, %ymm7, %ymm7
	vaesenc	%ymm6, %ymm12, %ymm12
	vaesenc	%ymm6, %ymm3, %ymm3
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vaesenc	%ymm6, %ymm0, %ymm0
	vaesenc	%ymm6, %ymm5, %ymm5
	vaesenc	%ymm6, %ymm4, %ymm4
	vmovdqa	288(%rdi), %ymm6
	vaesenc	%ymm6, %ymm7, %ymm7
	vaesenc	%ymm6, %ymm12, %ymm12
	vaesenc	%ymm6, %ymm3, %ymm3
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vaesenc	%ymm6, %ymm0, %ymm0
	vaesenc	%ymm6, %ymm5, %ymm5
	vaesenc	%ymm6, %ymm4, %ymm4
	vpshufb	%ymm14, %ymm11, %ymm6
	vpclmulqdq	$17, 704(%rdi), %ymm6, %ymm11
	vmovdqa	%ymm11, 360(%rsp)
	vpclmulqdq	$0, 704(%rdi), %ymm6, %ymm8
	vmovdqu	160(%rcx), %ymm11
	vmovdqa	%ymm8, 328(%rsp)
	vpshufd	$78, %ymm6, %ymm8
	vpxor	%ymm8, %ymm6, %ymm6
	vpclmulqdq	$0, 1024(%rdi), %ymm6, %ymm6
	vmovdqa	%ymm6, 296(%rsp)
	vpshufb	%ymm14, %ymm11, %ymm6
	vpclmulqdq	$0, 736(%rdi), %ymm6, %ymm10
	vpshufd	$78, %ymm6, %ymm8
	vpclmulqdq	$17, 736(%rdi), %ymm6, %ymm11
	vpxor	%ymm8, %ymm6, %ymm6
	vpclmulqdq	$0, 1056(%rdi), %ymm6, %ymm8
	vmovdqa	320(%rdi), %ymm6
	vaesenc	%ymm6, %ymm7, %ymm7
	vaesenc	%ymm6, %ymm12, %ymm12
	vaesenc	%ymm6, %ymm3, %ymm3
	vmovdqa	%ymm10, 264(%rsp)
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vmovdqa	%ymm8, 232(%rsp)
	vaesenc	%ymm6, %ymm0, %ymm0
	vaesenc	%ymm6, %ymm5, %ymm5
	vaesenc	%ymm6, %ymm4, %ymm4
	vmovdqa	352(%rdi), %ymm6
	vaesenc	%ymm6, %ymm7, %ymm7
	vaesenc	%ymm6, %ymm12, %ymm12
	vaesenc	%ymm6, %ymm3, %ymm3
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vaesenc	%ymm6, %ymm0, %ymm0
	vaesenc	%ymm6, %ymm5, %ymm5
	vaesenc	%ymm6, %ymm4, %ymm4
	vmovdqa	384(%rdi), %ymm6
	vaesenc	%ymm6, %ymm7, %ymm7
	vaesenc	%ymm6, %ymm12, %ymm12
	vaesenc	%ymm6, %ymm3, %ymm3
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vaesenc	%ymm6, %ymm0, %ymm0
	vaesenc	%ymm6, %ymm5, %ymm5
	vaesenc	%ymm6, %ymm4, %ymm4
	vmovdqu	192(%rcx), %ymm6
	vpshufb	%ymm14, %ymm6, %ymm6
	vpclmulqdq	$0, 768(%rdi), %ymm6, %ymm8
	vpclmulqdq	$17, 768(%rdi), %ymm6, %ymm10
	vmovdqa	%ymm8, 168(%rsp)
	vpshufd	$78, %ymm6, %ymm8
	vmovdqa	%ymm10, 200(%rsp)
	vpxor	%ymm8, %ymm6, %ymm6
	vpclmulqdq	$0, 1088(%rdi), %ymm6, %ymm6
	vmovdqa	%ymm6, 136(%rsp)
	vmovdqu	224(%rcx), %ymm6
	vpshufb	%ymm14, %ymm6, %ymm6
	vpclmulqdq	$0, 800(%rdi), %ymm6, %ymm8
	vpclmulqdq	$17, 800(%rdi), %ymm6, %ymm10
	vmovdqa	%ymm8, 72(%rsp)
	vpshufd	$78, %ymm6, %ymm8
	vpxor	%ymm8, %ymm6, %ymm6
	vmovdqa	%ymm10, 104(%rsp)
	vpclmulqdq	$0, 1120(%rdi), %ymm6, %ymm6
	vmovdqa	%ymm6, 40(%rsp)
	vmovdqa	416(%rdi), %ymm6
	vaesenc	%ymm6, %ymm0, %ymm0
	vaesenc	%ymm6, %ymm7, %ymm7
	vaesenc	%ymm6, %ymm12, %ymm12
	vaesenc	%ymm6, %ymm3, %ymm3
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vaesenc	%ymm6, %ymm5, %ymm5
	vaesenc	%ymm6, %ymm4, %ymm4
	vmovdqa	448(%rdi), %ymm6
	vaesenc	%ymm6, %ymm0, %ymm0
	vaesenc	%ymm6, %ymm7, %ymm7
	vaesenc	%ymm6, %ymm12, %ymm12
	vaesenc	%ymm6, %ymm3, %ymm3
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vaesenc	%ymm6, %ymm5, %ymm5
	vaesenc	%ymm6, %ymm4, %ymm4
	vmovdqa	480(%rdi), %ymm6
	vaesenc	%ymm6, %ymm0, %ymm8
	vaesenc	%ymm6, %ymm7, %ymm7
	vaesenc	%ymm6, %ymm12, %ymm12
	vaesenc	%ymm6, %ymm3, %ymm3
	vaesenc	%ymm6, %ymm4, %ymm4
	vaesenc	%ymm6, %ymm2, %ymm2
	vaesenc	%ymm6, %ymm1, %ymm1
	vmovdqa	%ymm8, 8(%rsp)
	vmovdqa	%xmm9, %xmm8
	vmovdqu	(%rcx), %ymm9
	vaesenc	%ymm6, %ymm5, %ymm5
	vpshufb	%ymm14, %ymm9, %ymm6
	vpxor	%ymm8, %ymm6, %ymm6
	vpclmulqdq	$17, 576(%rdi), %ymm6, %ymm10
	vpshufd	$78, %ymm6, %ymm8
	vpxor	360(%rsp), %ymm11, %ymm11
	vpxor	488(%rsp), %ymm13, %ymm13
	vpclmulqdq	$0, 576(%rdi), %ymm6, %ymm9
	vpxor	%ymm8, %ymm6, %ymm6
	vmovdqu	32(%rcx), %ymm8
	vpclmulqdq	$0, 896(%rdi), %ymm6, %ymm0
	vpshufb	%ymm14, %ymm8, %ymm8
	vpclmulqdq	$17, 608(%rdi), %ymm8, %ymm6
	vmovdqa	%ymm0, -24(%rsp)
	vmovdqa	424(%rsp), %ymm0
	vmovdqa	%ymm6, -56(%rsp)
	vpxor	-56(%rsp), %ymm10, %ymm10
	vpxor	520(%rsp), %ymm0, %ymm6
	vmovdqa	8(%rsp), %ymm0
	vpxor	%ymm6, %ymm11, %ymm6
	vmovdqa	104(%rsp), %ymm11
	vpxor	200(%rsp), %ymm11, %ymm11
	vpxor	%ymm11, %ymm6, %ymm6
	vmovdqa	264(%rsp), %ymm11
	vpxor	328(%rsp), %ymm11, %ymm11
	vpxor	%ymm10, %ymm6, %ymm6
	vpclmulqdq	$0, 608(%rdi), %ymm8, %ymm10
	vpxor	%ymm13, %ymm11, %ymm11
	vmovdqa	72(%rsp), %ymm13
	vpxor	168(%rsp), %ymm13, %ymm13
	vpxor	%ymm13, %ymm11, %ymm11
	vpxor	%ymm10, %ymm9, %ymm9
	vmovdqa	512(%rdi), %ymm10
	vpxor	%ymm9, %ymm11, %ymm11
	vpshufd	$78, %ymm8, %ymm9
	vaesenclast	%ymm10, %ymm7, %ymm7
	vpxor	%ymm9, %ymm8, %ymm8
	vaesenclast	%ymm10, %ymm12, %ymm12
	vpclmulqdq	$0, 928(%rdi), %ymm8, %ymm8
	vpxor	-256(%rdx), %ymm7, %ymm7
	vaesenclast	%ymm10, %ymm3, %ymm3
	vaesenclast	%ymm10, %ymm2, %ymm2
	vmovdqu	%ymm7, (%rax)
	vpxor	-224(%rdx), %ymm12, %ymm12
	vaesenclast	%ymm10, %ymm1, %ymm1
	vaesenclast	%ymm10, %ymm0, %ymm0
	vmovdqu	%ymm12, 32(%rax)
	vpxor	-192(%rdx), %ymm3, %ymm3
	vaesenclast	%ymm10, %ymm5, %ymm5
	vaesenclast	%ymm10, %ymm4, %ymm10
	vmovdqu	%ymm3, 64(%rax)
	vpxor	-160(%rdx), %ymm2, %ymm2
	vmovdqu	%ymm2, 96(%rax)
	vpxor	-128(%rdx), %ymm1, %ymm1
	vmovdqu	%ymm1, 128(%rax)
	vpxor	-96(%rdx), %ymm0, %ymm0
	vmovdqa	232(%rsp), %ymm13
	vpxor	296(%rsp), %ymm13, %ymm9
	vmovdqa	392(%rsp), %ymm13
	vmovdqu	%ymm0, 160(%rax)
	vpxor	-64(%rdx), %ymm5, %ymm5
	vmovdqu	%ymm5, 192(%rax)
	vpxor	-32(%rdx), %ymm10, %ymm4
	vpxor	456(%rsp), %ymm13, %ymm10
	vpxor	%xmm13, %xmm13, %xmm13
	vpxor	%ymm10, %ymm9, %ymm9
	vmovdqa	40(%rsp), %ymm10
	vpxor	136(%rsp), %ymm10, %ymm10
	vmovdqu	%ymm4, 224(%rax)
	vpxor	-24(%rsp), %ymm10, %ymm10
	leaq	(%rsi,%rax), %rcx
	vpxor	%ymm10, %ymm9, %ymm10
	vpxor	%ymm11, %ymm6, %ymm9
	vpxor	%ymm8, %ymm9, %ymm8
	vpxor	%ymm8, %ymm10, %ymm10
	vpunpckhqdq	%ymm13, %ymm10, %ymm8
	vpunpcklqdq	%ymm10, %ymm13, %ymm10
	vmovdqa	-72(%rsp), %xmm13
	vpxor	%ymm11, %ymm10, %ymm10
	vpxor	%ymm6, %ymm8, %ymm6
	vextracti128	$0x1, %ymm10, %xmm9
	vextracti128	$0x1, %ymm6, %xmm8
	vpxor	%xmm10, %xmm9, %xmm10
	vpxor	%xmm6, %xmm8, %xmm8
	vpclmulqdq	$0, %xmm13, %xmm10, %xmm9
	vpshufd	$78, %xmm10, %xmm10
	vpxor	%xmm10, %xmm9, %xmm9
	vpclmulqdq	$0, %xmm13, %xmm9, %xmm10
	vpshufd	$78, %xmm9, %xmm9
	vpxor	%xmm9, %xmm10, %xmm9
	vpxor	%xmm8, %xmm9, %xmm9
	cmpq	%rcx, %r8
	jnb	.L19
