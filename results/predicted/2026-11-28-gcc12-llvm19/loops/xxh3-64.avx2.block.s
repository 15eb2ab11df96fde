	vmovdqu	(%rax), %ymm1
	vpxor	(%rcx), %ymm1, %ymm0
	vpsrlq	$32, %ymm0, %ymm1
	vpmuludq	%ymm1, %ymm0, %ymm9
	vmovdqu	32(%rax), %ymm1
	vpxor	32(%rcx), %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm0
	vpmuludq	%ymm0, %ymm1, %ymm1
	vmovdqu	64(%rax), %ymm0
	vpxor	64(%rcx), %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm10
	vpmuludq	%ymm10, %ymm0, %ymm0
	vmovdqu	64(%rax), %ymm13
	vpaddq	(%rax), %ymm13, %ymm10
	vpaddq	%ymm0, %ymm9, %ymm9
	vmovdqu	96(%rax), %ymm0
	vpxor	96(%rcx), %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm11
	vpmuludq	%ymm11, %ymm0, %ymm0
	vmovdqu	96(%rax), %ymm14
	vpaddq	32(%rax), %ymm14, %ymm11
	vpaddq	%ymm0, %ymm1, %ymm1
	vmovdqu	128(%rax), %ymm0
	vpxor	128(%rcx), %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm12
	vpmuludq	%ymm12, %ymm0, %ymm0
	vpaddq	128(%rax), %ymm10, %ymm10
	vpaddq	%ymm9, %ymm0, %ymm0
	vmovdqu	160(%rax), %ymm15
	vpxor	160(%rcx), %ymm15, %ymm9
	vpsrlq	$32, %ymm9, %ymm12
	vpmuludq	%ymm12, %ymm9, %ymm9
	vpaddq	%ymm15, %ymm11, %ymm11
	vpaddq	%ymm1, %ymm9, %ymm9
	vmovdqu	192(%rax), %ymm1
	vpxor	192(%rcx), %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm12
	vpmuludq	%ymm12, %ymm1, %ymm1
	vpaddq	192(%rax), %ymm10, %ymm10
	vpaddq	%ymm0, %ymm1, %ymm1
	vmovdqu	224(%rax), %ymm0
	vpxor	224(%rcx), %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm12
	vpmuludq	%ymm12, %ymm0, %ymm0
	vpaddq	224(%rax), %ymm11, %ymm11
	vpaddq	%ymm9, %ymm0, %ymm0
	vmovdqu	256(%rax), %ymm13
	vpxor	256(%rcx), %ymm13, %ymm9
	vpsrlq	$32, %ymm9, %ymm12
	vpmuludq	%ymm12, %ymm9, %ymm9
	vpaddq	%ymm13, %ymm10, %ymm10
	vpaddq	%ymm1, %ymm9, %ymm9
	vmovdqu	288(%rax), %ymm1
	vpxor	288(%rcx), %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm12
	vpmuludq	%ymm12, %ymm1, %ymm1
	vpaddq	288(%rax), %ymm11, %ymm11
	vpaddq	%ymm0, %ymm1, %ymm1
	vmovdqu	320(%rax), %ymm0
	vpxor	320(%rcx), %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm12
	vpmuludq	%ymm12, %ymm0, %ymm0
	vpaddq	320(%rax), %ymm10, %ymm10
	vpaddq	%ymm9, %ymm0, %ymm0
	vmovdqu	352(%rax), %ymm14
	vpxor	352(%rcx), %ymm14, %ymm9
	vpsrlq	$32, %ymm9, %ymm12
	vpmuludq	%ymm12, %ymm9, %ymm9
	vpaddq	%ymm14, %ymm11, %ymm11
	vpaddq	%ymm1, %ymm9, %ymm9
	vmovdqu	384(%rax), %ymm1
	vpxor	384(%rcx), %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm12
	vpmuludq	%ymm12, %ymm1, %ymm1
	vpaddq	384(%rax), %ymm10, %ymm10
	vpaddq	%ymm0, %ymm1, %ymm1
	vmovdqu	416(%rax), %ymm0
	vpxor	416(%rcx), %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm12
	vpmuludq	%ymm12, %ymm0, %ymm0
	vpaddq	416(%rax), %ymm11, %ymm11
	vpaddq	%ymm9, %ymm0, %ymm0
	vmovdqu	448(%rax), %ymm15
	vpxor	448(%rcx), %ymm15, %ymm9
	vpsrlq	$32, %ymm9, %ymm12
	vpmuludq	%ymm12, %ymm9, %ymm9
	vpaddq	%ymm15, %ymm10, %ymm10
	vpaddq	%ymm1, %ymm9, %ymm9
	vmovdqu	480(%rax), %ymm1
	vpxor	480(%rcx), %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm12
	vpmuludq	%ymm12, %ymm1, %ymm1
	vpaddq	480(%rax), %ymm11, %ymm11
	vpaddq	%ymm0, %ymm1, %ymm1
	vmovdqu	512(%rax), %ymm0
	vpxor	512(%rcx), %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm12
	vpmuludq	%ymm12, %ymm0, %ymm0
	vpaddq	512(%rax), %ymm10, %ymm10
	vpaddq	%ymm9, %ymm0, %ymm0
	vmovdqu	544(%rax), %ymm13
	vpxor	544(%rcx), %ymm13, %ymm9
	vpsrlq	$32, %ymm9, %ymm12
	vpmuludq	%ymm12, %ymm9, %ymm9
	vpaddq	%ymm13, %ymm11, %ymm11
	vpaddq	%ymm1, %ymm9, %ymm9
	vmovdqu	576(%rax), %ymm1
	vpxor	576(%rcx), %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm12
	vpmuludq	%ymm12, %ymm1, %ymm1
	vpaddq	576(%rax), %ymm10, %ymm10
	vpaddq	%ymm0, %ymm1, %ymm1
	vmovdqu	608(%rax), %ymm0
	vpxor	608(%rcx), %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm12
	vpmuludq	%ymm12, %ymm0, %ymm0
	vpaddq	608(%rax), %ymm11, %ymm11
	vpaddq	%ymm9, %ymm0, %ymm0
	vmovdqu	640(%rax), %ymm14
	vpxor	640(%rcx), %ymm14, %ymm9
	vpsrlq	$32, %ymm9, %ymm12
	vpmuludq	%ymm12, %ymm9, %ymm9
	vpaddq	%ymm14, %ymm10, %ymm10
	vpaddq	%ymm1, %ymm9, %ymm9
	vmovdqu	672(%rax), %ymm1
	vpxor	672(%rcx), %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm12
	vpmuludq	%ymm12, %ymm1, %ymm1
	vpaddq	672(%rax), %ymm11, %ymm11
	vpaddq	%ymm0, %ymm1, %ymm1
	vmovdqu	704(%rax), %ymm0
	vpxor	704(%rcx), %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm12
	vpmuludq	%ymm12, %ymm0, %ymm0
	vpaddq	704(%rax), %ymm10, %ymm10
	vpaddq	%ymm9, %ymm0, %ymm0
	vmovdqu	736(%rax), %ymm15
	vpxor	736(%rcx), %ymm15, %ymm9
	vpsrlq	$32, %ymm9, %ymm12
	vpmuludq	%ymm12, %ymm9, %ymm9
	vpaddq	%ymm15, %ymm11, %ymm11
	vpaddq	%ymm1, %ymm9, %ymm9
	vmovdqu	768(%rax), %ymm1
	vpxor	768(%rcx), %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm12
	vpmuludq	%ymm12, %ymm1, %ymm1
	vpaddq	768(%rax), %ymm10, %ymm10
	vpaddq	%ymm0, %ymm1, %ymm1
	vmovdqu	800(%rax), %ymm0
	vpxor	800(%rcx), %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm12
	vpmuludq	%ymm12, %ymm0, %ymm0
	vpaddq	800(%rax), %ymm11, %ymm11
	vpaddq	%ymm9, %ymm0, %ymm0
	vmovdqu	832(%rax), %ymm13
	vpxor	832(%rcx), %ymm13, %ymm9
	vpsrlq	$32, %ymm9, %ymm12
	vpmuludq	%ymm12, %ymm9, %ymm9
	vpaddq	%ymm13, %ymm10, %ymm10
	vpaddq	%ymm1, %ymm9, %ymm9
	vmovdqu	864(%rax), %ymm1
	vpxor	864(%rcx), %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm12
	vpmuludq	%ymm12, %ymm1, %ymm1
	vpaddq	864(%rax), %ymm11, %ymm11
	vpaddq	%ymm0, %ymm1, %ymm1
	vmovdqu	896(%rax), %ymm0
	vpxor	896(%rcx), %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm12
	vpmuludq	%ymm12, %ymm0, %ymm0
	vpaddq	896(%rax), %ymm10, %ymm10
	vpaddq	%ymm9, %ymm0, %ymm0
	vmovdqu	928(%rax), %ymm14
	vpxor	928(%rcx), %ymm14, %ymm12
	vpsrlq	$32, %ymm12, %ymm9
	vpmuludq	%ymm9, %ymm12, %ymm12
	vpaddq	%ymm14, %ymm11, %ymm9
	vpaddq	%ymm1, %ymm12, %ymm12
	vmovdqu	960(%rax), %ymm1
	vpxor	960(%rcx), %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm11
	vpmuludq	%ymm11, %ymm1, %ymm1
	vpaddq	960(%rax), %ymm10, %ymm11
	vpaddq	%ymm0, %ymm1, %ymm10
	vmovdqu	992(%rax), %ymm1
	vpxor	992(%rcx), %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm0
	vpmuludq	%ymm0, %ymm1, %ymm0
	vpaddq	992(%rax), %ymm9, %ymm9
	vpaddq	%ymm12, %ymm0, %ymm0
	vpshufd	$78, %ymm11, %ymm11
	vpaddq	%ymm11, %ymm10, %ymm1
	vpaddq	%ymm8, %ymm1, %ymm1
	vpshufd	$78, %ymm9, %ymm8
	vpaddq	%ymm8, %ymm0, %ymm0
	vpaddq	%ymm7, %ymm0, %ymm0
	vpsrlq	$47, %ymm1, %ymm7
	vpxor	%ymm7, %ymm1, %ymm1
	vpxor	%ymm6, %ymm1, %ymm1
	vpsrlq	$32, %ymm1, %ymm8
	vpmuludq	%ymm4, %ymm8, %ymm8
	vpsllq	$32, %ymm8, %ymm8
	vpmuludq	%ymm4, %ymm1, %ymm1
	vpaddq	%ymm8, %ymm1, %ymm8
	vpsrlq	$47, %ymm0, %ymm1
	vpxor	%ymm1, %ymm0, %ymm0
	vpxor	%ymm5, %ymm0, %ymm0
	vpsrlq	$32, %ymm0, %ymm7
	vpmuludq	%ymm4, %ymm7, %ymm7
	vpsllq	$32, %ymm7, %ymm7
	vpmuludq	%ymm4, %ymm0, %ymm0
	vpaddq	%ymm7, %ymm0, %ymm7
	addq	$1024, %rax
	movq	%rdi, %rsi
	subq	%rax, %rsi
	cmpq	$1024, %rsi
	ja	.L94
