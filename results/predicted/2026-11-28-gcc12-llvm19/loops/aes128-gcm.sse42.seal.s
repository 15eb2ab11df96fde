	movdqa	.LC1(%rip), %xmm9
	movq	%rax, %rcx
	subq	$-128, %rax
	movdqa	.LC2(%rip), %xmm5
	movdqa	.LC3(%rip), %xmm4
	movdqa	.LC5(%rip), %xmm6
	movdqa	%xmm15, %xmm7
	subq	$-128, %rdx
	movdqa	64(%rdi), %xmm0
	paddd	%xmm15, %xmm9
	paddd	%xmm15, %xmm5
	movdqa	.LC4(%rip), %xmm8
	paddd	%xmm15, %xmm4
	paddd	%xmm15, %xmm6
	movdqa	80(%rdi), %xmm1
	movdqa	.LC6(%rip), %xmm2
	movdqa	.LC7(%rip), %xmm3
	paddd	%xmm15, %xmm8
	pshufb	%xmm14, %xmm7
	pshufb	%xmm14, %xmm9
	paddd	%xmm15, %xmm2
	pshufb	%xmm14, %xmm5
	pxor	%xmm0, %xmm7
	movdqu	288(%rdi), %xmm10
	paddd	%xmm15, %xmm3
	pshufb	%xmm14, %xmm4
	pxor	%xmm0, %xmm5
	movdqu	304(%rdi), %xmm12
	pshufb	%xmm14, %xmm3
	pshufb	%xmm14, %xmm8
	pxor	%xmm0, %xmm9
	movdqu	320(%rdi), %xmm13
	pshufb	%xmm14, %xmm6
	pshufb	%xmm14, %xmm2
	pxor	%xmm0, %xmm4
	pxor	%xmm0, %xmm8
	pxor	%xmm0, %xmm6
	pxor	%xmm0, %xmm2
	pxor	%xmm3, %xmm0
	aesenc	%xmm1, %xmm7
	aesenc	%xmm1, %xmm9
	aesenc	%xmm1, %xmm5
	aesenc	%xmm1, %xmm4
	aesenc	%xmm1, %xmm8
	aesenc	%xmm1, %xmm6
	aesenc	%xmm1, %xmm2
	aesenc	%xmm1, %xmm0
	movdqa	96(%rdi), %xmm1
	aesenc	%xmm1, %xmm7
	aesenc	%xmm1, %xmm9
	aesenc	%xmm1, %xmm5
	aesenc	%xmm1, %xmm4
	aesenc	%xmm1, %xmm8
	aesenc	%xmm1, %xmm6
	aesenc	%xmm1, %xmm2
	aesenc	%xmm1, %xmm0
	movdqa	112(%rdi), %xmm1
	paddd	.LC8(%rip), %xmm15
	aesenc	%xmm1, %xmm7
	aesenc	%xmm1, %xmm9
	aesenc	%xmm1, %xmm5
	aesenc	%xmm1, %xmm4
	aesenc	%xmm1, %xmm8
	aesenc	%xmm1, %xmm6
	aesenc	%xmm1, %xmm2
	aesenc	%xmm1, %xmm0
	movdqu	32(%rcx), %xmm1
	pshufb	%xmm14, %xmm1
	movdqa	%xmm1, %xmm3
	pclmulqdq	$17, %xmm10, %xmm3
	movaps	%xmm3, -104(%rsp)
	movdqa	%xmm1, %xmm3
	pclmulqdq	$0, %xmm10, %xmm3
	movdqu	448(%rdi), %xmm10
	movaps	%xmm3, -88(%rsp)
	pshufd	$78, %xmm1, %xmm3
	pxor	%xmm3, %xmm1
	pclmulqdq	$0, %xmm10, %xmm1
	movaps	%xmm1, -72(%rsp)
	movdqu	48(%rcx), %xmm1
	pshufb	%xmm14, %xmm1
	movdqa	%xmm1, %xmm11
	movdqa	%xmm1, %xmm10
	pshufd	$78, %xmm1, %xmm3
	pclmulqdq	$0, %xmm12, %xmm10
	pclmulqdq	$17, %xmm12, %xmm11
	pxor	%xmm3, %xmm1
	movdqu	464(%rdi), %xmm12
	movaps	%xmm10, -56(%rsp)
	pclmulqdq	$0, %xmm12, %xmm1
	movdqu	64(%rcx), %xmm12
	movaps	%xmm1, -40(%rsp)
	movdqa	128(%rdi), %xmm1
	pshufb	%xmm14, %xmm12
	aesenc	%xmm1, %xmm7
	aesenc	%xmm1, %xmm9
	aesenc	%xmm1, %xmm5
	aesenc	%xmm1, %xmm4
	aesenc	%xmm1, %xmm8
	aesenc	%xmm1, %xmm6
	aesenc	%xmm1, %xmm2
	aesenc	%xmm1, %xmm0
	movdqa	144(%rdi), %xmm1
	aesenc	%xmm1, %xmm7
	aesenc	%xmm1, %xmm9
	aesenc	%xmm1, %xmm5
	aesenc	%xmm1, %xmm4
	aesenc	%xmm1, %xmm8
	aesenc	%xmm1, %xmm6
	aesenc	%xmm1, %xmm2
	aesenc	%xmm1, %xmm0
	movdqa	%xmm12, %xmm1
	movdqa	%xmm1, %xmm10
	pclmulqdq	$17, %xmm13, %xmm12
	pshufd	$78, %xmm1, %xmm3
	pclmulqdq	$0, %xmm13, %xmm10
	movaps	%xmm12, -24(%rsp)
	pxor	%xmm3, %xmm1
	movdqu	480(%rdi), %xmm13
	movdqu	80(%rcx), %xmm12
	movaps	%xmm10, -8(%rsp)
	pclmulqdq	$0, %xmm13, %xmm1
	movaps	%xmm1, 8(%rsp)
	pshufb	%xmm14, %xmm12
	movdqu	336(%rdi), %xmm13
	movdqu	336(%rdi), %xmm3
	movdqa	%xmm12, %xmm1
	pxor	-104(%rsp), %xmm11
	movdqu	496(%rdi), %xmm10
	pclmulqdq	$17, %xmm13, %xmm12
	movdqa	%xmm1, %xmm13
	pclmulqdq	$0, %xmm3, %xmm13
	pshufd	$78, %xmm1, %xmm3
	movaps	%xmm12, 24(%rsp)
	movdqu	352(%rdi), %xmm12
	pxor	%xmm3, %xmm1
	movaps	%xmm13, 40(%rsp)
	movdqa	%xmm1, %xmm3
	movdqa	160(%rdi), %xmm1
	pclmulqdq	$0, %xmm10, %xmm3
	aesenc	%xmm1, %xmm7
	aesenc	%xmm1, %xmm9
	aesenc	%xmm1, %xmm5
	movaps	%xmm3, 56(%rsp)
	aesenc	%xmm1, %xmm4
	aesenc	%xmm1, %xmm8
	aesenc	%xmm1, %xmm6
	aesenc	%xmm1, %xmm2
	aesenc	%xmm1, %xmm0
	movdqa	176(%rdi), %xmm1
	aesenc	%xmm1, %xmm7
	aesenc	%xmm1, %xmm9
	aesenc	%xmm1, %xmm5
	aesenc	%xmm1, %xmm4
	aesenc	%xmm1, %xmm8
	aesenc	%xmm1, %xmm6
	aesenc	%xmm1, %xmm2
	aesenc	%xmm1, %xmm0
	movdqu	96(%rcx), %xmm1
	pshufb	%xmm14, %xmm1
	movdqa	%xmm1, %xmm10
	movdqa	%xmm1, %xmm3
	pclmulqdq	$17, %xmm12, %xmm10
	pclmulqdq	$0, %xmm12, %xmm3
	pshufd	$78, %xmm1, %xmm12
	pxor	%xmm12, %xmm1
	movdqu	512(%rdi), %xmm12
	movdqa	%xmm1, %xmm13
	movdqu	112(%rcx), %xmm1
	pclmulqdq	$0, %xmm12, %xmm13
	pshufb	%xmm14, %xmm1
	movaps	%xmm13, 72(%rsp)
	movdqu	368(%rdi), %xmm13
	movdqa	%xmm1, %xmm12
	pclmulqdq	$17, %xmm13, %xmm12
	movaps	%xmm12, 88(%rsp)
	movdqa	%xmm1, %xmm12
	pclmulqdq	$0, %xmm13, %xmm12
	pshufd	$78, %xmm1, %xmm13
	movaps	%xmm12, 104(%rsp)
	pxor	%xmm13, %xmm1
	movdqu	528(%rdi), %xmm12
	pclmulqdq	$0, %xmm12, %xmm1
	movaps	%xmm1, 120(%rsp)
	movdqa	192(%rdi), %xmm1
	aesenc	%xmm1, %xmm8
	aesenc	%xmm1, %xmm7
	aesenc	%xmm1, %xmm9
	aesenc	%xmm1, %xmm5
	aesenc	%xmm1, %xmm4
	aesenc	%xmm1, %xmm6
	aesenc	%xmm1, %xmm2
	aesenc	%xmm1, %xmm0
	movdqa	%xmm8, %xmm12
	movdqa	208(%rdi), %xmm1
	aesenc	%xmm1, %xmm6
	aesenc	%xmm1, %xmm12
	aesenc	%xmm1, %xmm0
	aesenc	%xmm1, %xmm2
	aesenc	%xmm1, %xmm4
	aesenc	%xmm1, %xmm7
	movaps	%xmm6, 168(%rsp)
	movdqu	(%rcx), %xmm6
	movdqa	%xmm2, %xmm13
	movaps	%xmm12, 152(%rsp)
	movdqa	%xmm0, %xmm12
	movdqu	256(%rdi), %xmm0
	aesenc	%xmm1, %xmm9
	aesenc	%xmm1, %xmm5
	movdqu	16(%rcx), %xmm1
	pshufb	%xmm14, %xmm6
	pxor	-120(%rsp), %xmm6
	movaps	%xmm4, 136(%rsp)
	movdqu	272(%rdi), %xmm4
	pshufb	%xmm14, %xmm1
	movdqa	%xmm6, %xmm2
	pclmulqdq	$17, %xmm0, %xmm2
	movdqa	%xmm2, %xmm8
	movdqa	%xmm6, %xmm2
	pclmulqdq	$0, %xmm0, %xmm2
	pshufd	$78, %xmm6, %xmm0
	pxor	%xmm0, %xmm6
	movdqu	416(%rdi), %xmm0
	pclmulqdq	$0, %xmm0, %xmm6
	movdqa	%xmm1, %xmm0
	pclmulqdq	$17, %xmm4, %xmm0
	movdqa	%xmm0, %xmm4
	movdqa	-24(%rsp), %xmm0
	pxor	24(%rsp), %xmm0
	pxor	88(%rsp), %xmm10
	pxor	%xmm4, %xmm8
	movdqu	272(%rdi), %xmm4
	pxor	%xmm11, %xmm0
	movdqa	-8(%rsp), %xmm11
	pxor	40(%rsp), %xmm11
	pxor	%xmm10, %xmm0
	pxor	104(%rsp), %xmm3
	movdqa	%xmm1, %xmm10
	pxor	%xmm8, %xmm0
	movdqa	-88(%rsp), %xmm8
	pxor	-56(%rsp), %xmm8
	pclmulqdq	$0, %xmm4, %xmm10
	pxor	%xmm10, %xmm2
	movdqu	432(%rdi), %xmm4
	movdqa	%xmm13, %xmm10
	movdqa	-72(%rsp), %xmm13
	pxor	%xmm8, %xmm11
	pxor	-40(%rsp), %xmm13
	movdqa	224(%rdi), %xmm8
	pxor	%xmm3, %xmm11
	movdqa	152(%rsp), %xmm3
	pxor	%xmm2, %xmm11
	pshufd	$78, %xmm1, %xmm2
	aesenclast	%xmm8, %xmm7
	pxor	%xmm2, %xmm1
	aesenclast	%xmm8, %xmm9
	movdqa	168(%rsp), %xmm2
	aesenclast	%xmm8, %xmm5
	pclmulqdq	$0, %xmm4, %xmm1
	aesenclast	%xmm8, %xmm3
	movdqa	136(%rsp), %xmm4
	aesenclast	%xmm8, %xmm10
	aesenclast	%xmm8, %xmm2
	aesenclast	%xmm8, %xmm12
	aesenclast	%xmm8, %xmm4
	movdqu	-128(%rdx), %xmm8
	pxor	%xmm8, %xmm7
	movups	%xmm7, (%rax)
	movdqu	-112(%rdx), %xmm8
	pxor	%xmm8, %xmm9
	movups	%xmm9, 16(%rax)
	movdqu	-96(%rdx), %xmm8
	pxor	%xmm8, %xmm5
	movups	%xmm5, 32(%rax)
	movdqu	-80(%rdx), %xmm8
	pxor	%xmm8, %xmm4
	movups	%xmm4, 48(%rax)
	movdqu	-64(%rdx), %xmm8
	pxor	%xmm8, %xmm3
	movups	%xmm3, 64(%rax)
	movdqu	-48(%rdx), %xmm8
	pxor	%xmm8, %xmm2
	movups	%xmm2, 80(%rax)
	movdqu	-32(%rdx), %xmm8
	pxor	%xmm8, %xmm10
	movups	%xmm10, 96(%rax)
	movdqu	-16(%rdx), %xmm8
	pxor	%xmm8, %xmm12
	movdqa	8(%rsp), %xmm8
	pxor	56(%rsp), %xmm8
	movups	%xmm12, 112(%rax)
	leaq	(%rsi,%rax), %rcx
	pxor	%xmm13, %xmm8
	movdqa	72(%rsp), %xmm13
	pxor	120(%rsp), %xmm13
	pxor	%xmm6, %xmm13
	movdqa	%xmm0, %xmm6
	pxor	%xmm11, %xmm6
	pxor	%xmm8, %xmm13
	pxor	%xmm6, %xmm1
	pxor	%xmm1, %xmm13
	pxor	%xmm1, %xmm1
	movdqa	%xmm1, %xmm8
	movdqa	%xmm13, %xmm6
	punpcklqdq	%xmm13, %xmm8
	punpckhqdq	%xmm1, %xmm6
	pxor	%xmm11, %xmm8
	movdqa	184(%rsp), %xmm11
	movdqa	%xmm8, %xmm1
	pshufd	$78, %xmm8, %xmm8
	pclmulqdq	$0, %xmm11, %xmm1
	pxor	%xmm8, %xmm1
	movdqa	%xmm1, %xmm8
	pshufd	$78, %xmm1, %xmm1
	pclmulqdq	$0, %xmm11, %xmm8
	pxor	%xmm1, %xmm6
	pxor	%xmm8, %xmm0
	pxor	%xmm6, %xmm0
	movaps	%xmm0, -120(%rsp)
	cmpq	%rcx, %r8
	jnb	.L18
