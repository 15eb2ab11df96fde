	movdqa	.LC4(%rip), %xmm9
	movq	%rax, %r8
	subq	$-128, %rdx
	movdqa	.LC1(%rip), %xmm2
	movdqa	.LC2(%rip), %xmm1
	movdqa	.LC3(%rip), %xmm0
	movdqa	%xmm15, %xmm3
	subq	$-128, %rax
	movdqa	64(%rdi), %xmm4
	paddd	%xmm15, %xmm2
	paddd	%xmm15, %xmm9
	movdqa	.LC5(%rip), %xmm7
	paddd	%xmm15, %xmm1
	paddd	%xmm15, %xmm0
	movdqa	80(%rdi), %xmm5
	movdqa	.LC6(%rip), %xmm6
	movdqa	.LC7(%rip), %xmm8
	paddd	%xmm15, %xmm7
	pshufb	%xmm14, %xmm3
	pshufb	%xmm14, %xmm2
	paddd	%xmm15, %xmm6
	pshufb	%xmm14, %xmm1
	pxor	%xmm4, %xmm3
	movdqu	288(%rdi), %xmm12
	paddd	%xmm15, %xmm8
	pshufb	%xmm14, %xmm0
	pxor	%xmm4, %xmm2
	movdqu	304(%rdi), %xmm10
	pshufb	%xmm14, %xmm8
	pshufb	%xmm14, %xmm9
	pshufb	%xmm14, %xmm7
	pshufb	%xmm14, %xmm6
	pxor	%xmm4, %xmm1
	pxor	%xmm4, %xmm0
	pxor	%xmm4, %xmm9
	pxor	%xmm4, %xmm7
	pxor	%xmm4, %xmm6
	pxor	%xmm8, %xmm4
	aesenc	%xmm5, %xmm3
	aesenc	%xmm5, %xmm2
	aesenc	%xmm5, %xmm1
	aesenc	%xmm5, %xmm0
	aesenc	%xmm5, %xmm9
	aesenc	%xmm5, %xmm7
	aesenc	%xmm5, %xmm6
	aesenc	%xmm5, %xmm4
	movdqa	96(%rdi), %xmm5
	aesenc	%xmm5, %xmm3
	aesenc	%xmm5, %xmm2
	aesenc	%xmm5, %xmm1
	aesenc	%xmm5, %xmm0
	aesenc	%xmm5, %xmm9
	aesenc	%xmm5, %xmm7
	aesenc	%xmm5, %xmm6
	aesenc	%xmm5, %xmm4
	movdqa	112(%rdi), %xmm5
	paddd	.LC8(%rip), %xmm15
	aesenc	%xmm5, %xmm3
	aesenc	%xmm5, %xmm2
	aesenc	%xmm5, %xmm1
	aesenc	%xmm5, %xmm0
	aesenc	%xmm5, %xmm9
	aesenc	%xmm5, %xmm7
	aesenc	%xmm5, %xmm6
	aesenc	%xmm5, %xmm4
	movdqu	32(%r8), %xmm5
	pshufb	%xmm14, %xmm5
	movdqa	%xmm5, %xmm13
	pshufd	$78, %xmm5, %xmm8
	pclmulqdq	$17, %xmm12, %xmm13
	movaps	%xmm13, -104(%rsp)
	movdqa	%xmm5, %xmm13
	pxor	%xmm8, %xmm5
	pclmulqdq	$0, %xmm12, %xmm13
	movdqu	448(%rdi), %xmm12
	movaps	%xmm13, -88(%rsp)
	pclmulqdq	$0, %xmm12, %xmm5
	movdqu	304(%rdi), %xmm12
	movaps	%xmm5, -72(%rsp)
	movdqu	48(%r8), %xmm5
	pshufb	%xmm14, %xmm5
	movdqa	%xmm5, %xmm11
	pshufd	$78, %xmm5, %xmm8
	pclmulqdq	$17, %xmm12, %xmm11
	movdqa	%xmm5, %xmm12
	pxor	%xmm8, %xmm5
	movdqu	320(%rdi), %xmm8
	pclmulqdq	$0, %xmm10, %xmm12
	movdqu	464(%rdi), %xmm10
	movaps	%xmm12, -56(%rsp)
	pclmulqdq	$0, %xmm10, %xmm5
	movdqu	64(%r8), %xmm10
	movaps	%xmm5, -40(%rsp)
	movdqa	128(%rdi), %xmm5
	pshufb	%xmm14, %xmm10
	aesenc	%xmm5, %xmm3
	aesenc	%xmm5, %xmm2
	aesenc	%xmm5, %xmm1
	aesenc	%xmm5, %xmm0
	aesenc	%xmm5, %xmm9
	aesenc	%xmm5, %xmm7
	aesenc	%xmm5, %xmm6
	aesenc	%xmm5, %xmm4
	movdqa	%xmm10, %xmm12
	movdqa	144(%rdi), %xmm5
	aesenc	%xmm5, %xmm3
	aesenc	%xmm5, %xmm2
	aesenc	%xmm5, %xmm1
	aesenc	%xmm5, %xmm0
	aesenc	%xmm5, %xmm9
	aesenc	%xmm5, %xmm7
	aesenc	%xmm5, %xmm6
	aesenc	%xmm5, %xmm4
	movdqa	%xmm10, %xmm5
	movdqu	320(%rdi), %xmm10
	pclmulqdq	$17, %xmm10, %xmm12
	movdqa	%xmm5, %xmm10
	pclmulqdq	$0, %xmm8, %xmm10
	pshufd	$78, %xmm5, %xmm8
	movaps	%xmm12, -24(%rsp)
	movaps	%xmm10, -8(%rsp)
	pxor	%xmm8, %xmm5
	movdqu	480(%rdi), %xmm10
	movdqa	%xmm5, %xmm8
	pclmulqdq	$0, %xmm10, %xmm8
	movaps	%xmm8, 8(%rsp)
	movdqu	80(%r8), %xmm10
	movdqu	336(%rdi), %xmm8
	movdqu	336(%rdi), %xmm13
	pshufb	%xmm14, %xmm10
	movdqa	%xmm10, %xmm5
	pclmulqdq	$17, %xmm8, %xmm10
	movdqa	%xmm5, %xmm8
	movaps	%xmm10, 24(%rsp)
	pclmulqdq	$0, %xmm13, %xmm8
	movdqu	496(%rdi), %xmm13
	movaps	%xmm8, 40(%rsp)
	pshufd	$78, %xmm5, %xmm8
	pxor	%xmm8, %xmm5
	pclmulqdq	$0, %xmm13, %xmm5
	movdqu	96(%r8), %xmm13
	movaps	%xmm5, 56(%rsp)
	movdqa	160(%rdi), %xmm5
	pshufb	%xmm14, %xmm13
	aesenc	%xmm5, %xmm3
	aesenc	%xmm5, %xmm2
	aesenc	%xmm5, %xmm1
	aesenc	%xmm5, %xmm0
	aesenc	%xmm5, %xmm9
	aesenc	%xmm5, %xmm7
	aesenc	%xmm5, %xmm6
	aesenc	%xmm5, %xmm4
	movdqa	%xmm13, %xmm10
	movdqa	176(%rdi), %xmm5
	aesenc	%xmm5, %xmm3
	aesenc	%xmm5, %xmm2
	aesenc	%xmm5, %xmm1
	aesenc	%xmm5, %xmm0
	aesenc	%xmm5, %xmm9
	aesenc	%xmm5, %xmm7
	aesenc	%xmm5, %xmm6
	aesenc	%xmm5, %xmm4
	movdqa	%xmm13, %xmm5
	movdqu	352(%rdi), %xmm13
	movdqa	%xmm5, %xmm8
	pshufd	$78, %xmm5, %xmm12
	pclmulqdq	$17, %xmm13, %xmm10
	pclmulqdq	$0, %xmm13, %xmm8
	pxor	%xmm12, %xmm5
	movdqu	512(%rdi), %xmm13
	movdqu	112(%r8), %xmm12
	pclmulqdq	$0, %xmm13, %xmm5
	pshufb	%xmm14, %xmm12
	movaps	%xmm5, 72(%rsp)
	movdqa	%xmm12, %xmm13
	movdqa	%xmm12, %xmm5
	movdqu	368(%rdi), %xmm12
	pclmulqdq	$17, %xmm12, %xmm13
	movdqa	%xmm5, %xmm12
	movaps	%xmm13, 88(%rsp)
	movdqu	368(%rdi), %xmm13
	pclmulqdq	$0, %xmm13, %xmm12
	pshufd	$78, %xmm5, %xmm13
	pxor	%xmm13, %xmm5
	movaps	%xmm12, 104(%rsp)
	movdqu	528(%rdi), %xmm12
	movdqa	%xmm5, %xmm13
	movdqa	192(%rdi), %xmm5
	pclmulqdq	$0, %xmm12, %xmm13
	aesenc	%xmm5, %xmm3
	aesenc	%xmm5, %xmm2
	aesenc	%xmm5, %xmm1
	movaps	%xmm13, 120(%rsp)
	aesenc	%xmm5, %xmm0
	aesenc	%xmm5, %xmm9
	aesenc	%xmm5, %xmm7
	aesenc	%xmm5, %xmm6
	aesenc	%xmm5, %xmm4
	movdqa	208(%rdi), %xmm5
	aesenc	%xmm5, %xmm4
	aesenc	%xmm5, %xmm7
	aesenc	%xmm5, %xmm6
	movdqa	%xmm4, %xmm12
	movdqu	(%r8), %xmm4
	movaps	%xmm7, 152(%rsp)
	movdqu	256(%rdi), %xmm7
	movdqa	%xmm6, %xmm13
	aesenc	%xmm5, %xmm9
	aesenc	%xmm5, %xmm3
	pshufb	%xmm14, %xmm4
	pxor	-120(%rsp), %xmm4
	aesenc	%xmm5, %xmm2
	movaps	%xmm9, 136(%rsp)
	aesenc	%xmm5, %xmm1
	aesenc	%xmm5, %xmm0
	movdqa	%xmm4, %xmm6
	pshufd	$78, %xmm4, %xmm5
	pclmulqdq	$17, %xmm7, %xmm6
	movdqa	%xmm4, %xmm7
	pxor	%xmm5, %xmm4
	movdqa	%xmm6, %xmm9
	movdqu	256(%rdi), %xmm6
	pclmulqdq	$0, %xmm6, %xmm7
	movdqu	416(%rdi), %xmm6
	pclmulqdq	$0, %xmm6, %xmm4
	movdqu	16(%r8), %xmm6
	movq	%r9, %r8
	subq	$-128, %r9
	movaps	%xmm4, -120(%rsp)
	movdqu	272(%rdi), %xmm4
	pshufb	%xmm14, %xmm6
	movdqa	%xmm6, %xmm5
	pclmulqdq	$17, %xmm4, %xmm5
	movdqa	%xmm5, %xmm4
	movdqa	-24(%rsp), %xmm5
	pxor	24(%rsp), %xmm5
	pxor	-104(%rsp), %xmm11
	pxor	88(%rsp), %xmm10
	pxor	%xmm4, %xmm9
	movdqu	272(%rdi), %xmm4
	pxor	104(%rsp), %xmm8
	pxor	%xmm11, %xmm5
	movdqa	%xmm6, %xmm11
	pclmulqdq	$0, %xmm4, %xmm11
	pxor	%xmm10, %xmm5
	movdqu	432(%rdi), %xmm4
	pxor	%xmm9, %xmm5
	movdqa	%xmm11, %xmm10
	movdqa	-88(%rsp), %xmm9
	movdqa	-8(%rsp), %xmm11
	pxor	-56(%rsp), %xmm9
	pxor	40(%rsp), %xmm11
	pxor	%xmm10, %xmm7
	movdqa	152(%rsp), %xmm10
	pxor	%xmm9, %xmm11
	movdqa	136(%rsp), %xmm9
	pxor	%xmm8, %xmm11
	pshufd	$78, %xmm6, %xmm8
	pxor	%xmm8, %xmm6
	pxor	%xmm11, %xmm7
	movdqa	%xmm13, %xmm11
	movdqa	224(%rdi), %xmm8
	pclmulqdq	$0, %xmm4, %xmm6
	movdqu	-128(%rax), %xmm4
	aesenclast	%xmm8, %xmm3
	aesenclast	%xmm8, %xmm2
	aesenclast	%xmm8, %xmm1
	pxor	%xmm4, %xmm3
	aesenclast	%xmm8, %xmm0
	aesenclast	%xmm8, %xmm9
	movups	%xmm3, -128(%rdx)
	movdqu	-112(%rax), %xmm4
	pxor	%xmm3, %xmm3
	aesenclast	%xmm8, %xmm10
	aesenclast	%xmm8, %xmm11
	aesenclast	%xmm8, %xmm12
	pxor	%xmm4, %xmm2
	movups	%xmm2, -112(%rdx)
	movdqu	-96(%rax), %xmm4
	pxor	%xmm4, %xmm1
	movups	%xmm1, -96(%rdx)
	movdqu	-80(%rax), %xmm4
	pxor	%xmm4, %xmm0
	movups	%xmm0, -80(%rdx)
	movdqu	-64(%rax), %xmm0
	pxor	%xmm9, %xmm0
	movups	%xmm0, -64(%rdx)
	movdqu	-48(%rax), %xmm0
	pxor	%xmm10, %xmm0
	movups	%xmm0, -48(%rdx)
	movdqu	-32(%rax), %xmm0
	pxor	%xmm11, %xmm0
	movups	%xmm0, -32(%rdx)
	movdqu	-16(%rax), %xmm0
	pxor	%xmm12, %xmm0
	movups	%xmm0, -16(%rdx)
	movdqa	8(%rsp), %xmm0
	pxor	56(%rsp), %xmm0
	movdqa	-72(%rsp), %xmm1
	pxor	-40(%rsp), %xmm1
	pxor	%xmm1, %xmm0
	movdqa	72(%rsp), %xmm1
	pxor	120(%rsp), %xmm1
	pxor	-120(%rsp), %xmm1
	pxor	%xmm1, %xmm0
	movdqa	%xmm5, %xmm1
	pxor	%xmm7, %xmm1
	pxor	%xmm6, %xmm1
	pxor	%xmm1, %xmm0
	movdqa	%xmm3, %xmm1
	punpcklqdq	%xmm0, %xmm1
	movdqa	%xmm0, %xmm2
	pxor	%xmm7, %xmm1
	punpckhqdq	%xmm3, %xmm2
	movdqa	%xmm1, %xmm0
	pshufd	$78, %xmm1, %xmm1
	pclmulqdq	$0, .LC9(%rip), %xmm0
	pxor	%xmm1, %xmm0
	movdqa	%xmm0, %xmm1
	pshufd	$78, %xmm0, %xmm0
	pclmulqdq	$0, .LC9(%rip), %xmm1
	pxor	%xmm0, %xmm2
	pxor	%xmm5, %xmm1
	pxor	%xmm1, %xmm2
	movaps	%xmm2, -120(%rsp)
	cmpq	%r9, %rcx
	jnb	.L204
