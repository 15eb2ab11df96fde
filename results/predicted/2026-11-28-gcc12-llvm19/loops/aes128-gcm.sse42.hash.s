	movdqu	32(%rsi), %xmm0
	movdqu	48(%rsi), %xmm3
	subq	$-128, %rax
	subq	$-128, %rsi
	movdqa	232(%rsp), %xmm7
	movdqa	200(%rsp), %xmm14
	pshufb	%xmm10, %xmm0
	pshufb	%xmm10, %xmm3
	pshufd	$78, %xmm0, %xmm2
	movdqa	%xmm0, %xmm6
	movdqa	%xmm0, %xmm5
	pxor	%xmm2, %xmm0
	movdqa	%xmm3, %xmm15
	pclmulqdq	$0, %xmm7, %xmm5
	pclmulqdq	$0, 216(%rsp), %xmm0
	movaps	%xmm5, -88(%rsp)
	pclmulqdq	$17, %xmm7, %xmm6
	movaps	%xmm0, -72(%rsp)
	movdqa	%xmm3, %xmm0
	movdqa	264(%rsp), %xmm3
	movdqa	%xmm0, %xmm12
	pshufd	$78, %xmm0, %xmm2
	movaps	%xmm6, -104(%rsp)
	movdqa	104(%rsp), %xmm6
	pclmulqdq	$17, %xmm3, %xmm15
	pclmulqdq	$0, %xmm3, %xmm12
	movdqu	-64(%rsi), %xmm3
	pxor	%xmm2, %xmm0
	movdqa	168(%rsp), %xmm2
	movdqa	%xmm0, %xmm4
	pshufb	%xmm10, %xmm3
	pclmulqdq	$0, 248(%rsp), %xmm4
	movdqa	%xmm3, %xmm0
	pclmulqdq	$17, %xmm2, %xmm3
	movaps	%xmm4, -56(%rsp)
	movdqa	%xmm0, %xmm5
	movaps	%xmm3, -40(%rsp)
	movdqu	-16(%rsi), %xmm3
	pclmulqdq	$0, %xmm2, %xmm5
	pshufd	$78, %xmm0, %xmm2
	pxor	%xmm2, %xmm0
	movdqu	-48(%rsi), %xmm2
	pshufb	%xmm10, %xmm3
	movaps	%xmm5, -24(%rsp)
	movdqa	%xmm0, %xmm4
	movdqa	%xmm3, %xmm11
	pshufb	%xmm10, %xmm2
	pclmulqdq	$0, 152(%rsp), %xmm4
	movdqa	%xmm2, %xmm0
	pclmulqdq	$17, %xmm14, %xmm2
	movaps	%xmm4, -8(%rsp)
	movdqa	%xmm2, %xmm4
	movdqa	%xmm0, %xmm2
	pclmulqdq	$0, %xmm14, %xmm2
	movdqu	-32(%rsi), %xmm14
	movaps	%xmm2, 8(%rsp)
	pshufd	$78, %xmm0, %xmm2
	pxor	%xmm2, %xmm0
	pshufb	%xmm10, %xmm14
	pclmulqdq	$0, 184(%rsp), %xmm0
	movaps	%xmm0, 24(%rsp)
	movdqa	%xmm14, %xmm0
	pclmulqdq	$17, %xmm6, %xmm14
	pshufd	$78, %xmm0, %xmm2
	movdqa	%xmm0, %xmm7
	movdqa	%xmm14, %xmm8
	pxor	%xmm2, %xmm0
	pshufd	$78, %xmm3, %xmm2
	movdqa	%xmm3, %xmm14
	pxor	%xmm2, %xmm3
	movdqu	-128(%rsi), %xmm2
	pclmulqdq	$0, %xmm6, %xmm7
	movdqa	136(%rsp), %xmm6
	pclmulqdq	$0, 120(%rsp), %xmm3
	pclmulqdq	$0, 88(%rsp), %xmm0
	pshufb	%xmm10, %xmm2
	pclmulqdq	$17, %xmm6, %xmm14
	pclmulqdq	$0, %xmm6, %xmm11
	pxor	%xmm2, %xmm1
	movdqa	56(%rsp), %xmm2
	pxor	%xmm14, %xmm8
	pxor	%xmm3, %xmm0
	movdqa	%xmm1, %xmm5
	movdqa	%xmm1, %xmm6
	pxor	%xmm11, %xmm7
	pclmulqdq	$17, %xmm2, %xmm5
	pclmulqdq	$0, %xmm2, %xmm6
	pshufd	$78, %xmm1, %xmm2
	pxor	%xmm2, %xmm1
	movdqu	-112(%rsi), %xmm2
	pclmulqdq	$0, 40(%rsp), %xmm1
	pshufb	%xmm10, %xmm2
	pxor	%xmm1, %xmm0
	movdqa	%xmm2, %xmm13
	pclmulqdq	$17, -120(%rsp), %xmm13
	pxor	-40(%rsp), %xmm4
	pxor	-104(%rsp), %xmm15
	pxor	-88(%rsp), %xmm12
	pxor	%xmm13, %xmm5
	pxor	%xmm15, %xmm4
	movdqa	%xmm2, %xmm15
	pclmulqdq	$0, -120(%rsp), %xmm15
	pxor	%xmm8, %xmm4
	movdqa	-24(%rsp), %xmm8
	pxor	8(%rsp), %xmm8
	pxor	%xmm4, %xmm5
	pxor	%xmm15, %xmm6
	pshufd	$78, %xmm2, %xmm4
	pxor	%xmm12, %xmm8
	pxor	%xmm4, %xmm2
	movdqa	%xmm5, %xmm1
	movdqa	-8(%rsp), %xmm4
	pxor	%xmm7, %xmm8
	pxor	24(%rsp), %xmm4
	movdqa	-72(%rsp), %xmm7
	pclmulqdq	$0, 72(%rsp), %xmm2
	pxor	%xmm8, %xmm6
	pxor	-56(%rsp), %xmm7
	pxor	%xmm6, %xmm1
	pxor	%xmm2, %xmm1
	pxor	%xmm7, %xmm4
	pxor	%xmm0, %xmm4
	movdqa	%xmm1, %xmm0
	movdqa	%xmm9, %xmm1
	pxor	%xmm4, %xmm0
	punpcklqdq	%xmm0, %xmm1
	movdqa	%xmm0, %xmm2
	pxor	%xmm6, %xmm1
	punpckhqdq	%xmm9, %xmm2
	movdqa	%xmm1, %xmm3
	pshufd	$78, %xmm1, %xmm0
	pclmulqdq	$0, .LC9(%rip), %xmm3
	pxor	%xmm3, %xmm0
	movdqa	%xmm0, %xmm1
	pshufd	$78, %xmm0, %xmm0
	pclmulqdq	$0, .LC9(%rip), %xmm1
	pxor	%xmm0, %xmm2
	pxor	%xmm5, %xmm1
	pxor	%xmm2, %xmm1
	cmpq	%rdx, %rax
	jb	.L9
