	vmovdqu	(%rax), %ymm2
	vpxor	(%rcx), %ymm2, %ymm1
	vpsrlq	$32, %ymm1, %ymm0
	vpmuludq	%ymm0, %ymm1, %ymm1
	vmovdqu	32(%rax), %ymm2
	vpxor	32(%rcx), %ymm2, %ymm2
	vpsrlq	$32, %ymm2, %ymm0
	vpmuludq	%ymm0, %ymm2, %ymm2
	vmovdqu	64(%rax), %ymm0
	vpxor	64(%rcx), %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm10
	vpmuludq	%ymm10, %ymm0, %ymm10
	vmovdqu	(%rax), %ymm0
	vpaddq	64(%rax), %ymm0, %ymm0
	vpaddq	%ymm10, %ymm1, %ymm1
	vmovdqu	96(%rax), %ymm13
	vpxor	96(%rcx), %ymm13, %ymm10
	vpsrlq	$32, %ymm10, %ymm11
	vpmuludq	%ymm11, %ymm10, %ymm11
	vmovdqu	32(%rax), %ymm14
	vpaddq	%ymm13, %ymm14, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	128(%rax), %ymm15
	vpxor	128(%rcx), %ymm15, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm15, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	160(%rax), %ymm13
	vpxor	160(%rcx), %ymm13, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm13, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	192(%rax), %ymm14
	vpxor	192(%rcx), %ymm14, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm14, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	224(%rax), %ymm15
	vpxor	224(%rcx), %ymm15, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm15, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	256(%rax), %ymm13
	vpxor	256(%rcx), %ymm13, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm13, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	288(%rax), %ymm14
	vpxor	288(%rcx), %ymm14, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm14, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	320(%rax), %ymm15
	vpxor	320(%rcx), %ymm15, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm15, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	352(%rax), %ymm13
	vpxor	352(%rcx), %ymm13, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm13, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	384(%rax), %ymm14
	vpxor	384(%rcx), %ymm14, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm14, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	416(%rax), %ymm15
	vpxor	416(%rcx), %ymm15, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm15, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	448(%rax), %ymm13
	vpxor	448(%rcx), %ymm13, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm13, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	480(%rax), %ymm14
	vpxor	480(%rcx), %ymm14, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm14, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	512(%rax), %ymm15
	vpxor	512(%rcx), %ymm15, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm15, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	544(%rax), %ymm13
	vpxor	544(%rcx), %ymm13, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm13, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	576(%rax), %ymm14
	vpxor	576(%rcx), %ymm14, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm14, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	608(%rax), %ymm15
	vpxor	608(%rcx), %ymm15, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm15, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	640(%rax), %ymm13
	vpxor	640(%rcx), %ymm13, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm13, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	672(%rax), %ymm14
	vpxor	672(%rcx), %ymm14, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm14, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	704(%rax), %ymm15
	vpxor	704(%rcx), %ymm15, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm15, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	736(%rax), %ymm13
	vpxor	736(%rcx), %ymm13, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm13, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	768(%rax), %ymm14
	vpxor	768(%rcx), %ymm14, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm14, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	800(%rax), %ymm15
	vpxor	800(%rcx), %ymm15, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm15, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	832(%rax), %ymm13
	vpxor	832(%rcx), %ymm13, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm13, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	864(%rax), %ymm14
	vpxor	864(%rcx), %ymm14, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm14, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	896(%rax), %ymm15
	vpxor	896(%rcx), %ymm15, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm15, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	928(%rax), %ymm13
	vpxor	928(%rcx), %ymm13, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm13, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vmovdqu	960(%rax), %ymm14
	vpxor	960(%rcx), %ymm14, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm14, %ymm0, %ymm0
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqu	992(%rax), %ymm15
	vpxor	992(%rcx), %ymm15, %ymm11
	vpsrlq	$32, %ymm11, %ymm12
	vpmuludq	%ymm12, %ymm11, %ymm11
	vpaddq	%ymm15, %ymm10, %ymm10
	vpaddq	%ymm11, %ymm2, %ymm2
	vpshufd	$78, %ymm0, %ymm0
	vpaddq	%ymm0, %ymm1, %ymm1
	vpaddq	%ymm4, %ymm1, %ymm1
	vpshufd	$78, %ymm10, %ymm0
	vpaddq	%ymm0, %ymm2, %ymm0
	vpaddq	%ymm3, %ymm0, %ymm0
	vpsrlq	$47, %ymm1, %ymm2
	vpxor	%ymm2, %ymm1, %ymm1
	vpxor	%ymm9, %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm4
	vpmuludq	%ymm7, %ymm4, %ymm4
	vpsllq	$32, %ymm4, %ymm4
	vpmuludq	%ymm7, %ymm1, %ymm1
	vpaddq	%ymm4, %ymm1, %ymm4
	vpsrlq	$47, %ymm0, %ymm1
	vpxor	%ymm1, %ymm0, %ymm0
	vpxor	%ymm8, %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm3
	vpmuludq	%ymm7, %ymm3, %ymm3
	vpsllq	$32, %ymm3, %ymm3
	vpmuludq	%ymm7, %ymm0, %ymm0
	vpaddq	%ymm3, %ymm0, %ymm3
	addq	$1024, %rax
	movq	%rdi, %rsi
	subq	%rax, %rsi
	cmpq	$1024, %rsi
	ja	.L88
