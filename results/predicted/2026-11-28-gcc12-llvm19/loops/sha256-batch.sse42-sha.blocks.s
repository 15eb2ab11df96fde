	movdqu	(%r10,%rdx), %xmm15
	movdqu	(%r9,%rdx), %xmm14
	movdqa	.LC1(%rip), %xmm0
	movdqa	120(%rsp), %xmm2
	movdqa	136(%rsp), %xmm7
	movdqa	104(%rsp), %xmm1
	pshufb	.LC0(%rip), %xmm15
	pshufb	.LC0(%rip), %xmm14
	paddd	%xmm15, %xmm0
	movdqa	%xmm2, %xmm3
	movdqa	200(%rsp), %xmm6
	movdqa	184(%rsp), %xmm4
	movdqa	%xmm7, %xmm5
	movdqu	16(%r8,%rdx), %xmm11
	movdqa	168(%rsp), %xmm12
	sha256rnds2	%xmm0, %xmm7, %xmm6
	punpckhqdq	%xmm0, %xmm0
	movdqu	(%rax,%rdx), %xmm7
	movdqa	152(%rsp), %xmm8
	sha256rnds2	%xmm0, %xmm6, %xmm5
	movdqa	.LC1(%rip), %xmm0
	pshufb	.LC0(%rip), %xmm11
	movdqu	16(%rax,%rdx), %xmm10
	pshufb	.LC0(%rip), %xmm7
	paddd	%xmm14, %xmm0
	movaps	%xmm7, 8(%rsp)
	sha256rnds2	%xmm0, %xmm2, %xmm4
	movdqu	(%r8,%rdx), %xmm2
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm4, %xmm3
	movdqa	.LC1(%rip), %xmm0
	pshufb	.LC0(%rip), %xmm2
	paddd	%xmm2, %xmm0
	movaps	%xmm2, -40(%rsp)
	sha256rnds2	%xmm0, %xmm1, %xmm12
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm12, %xmm1
	movdqa	.LC1(%rip), %xmm0
	movdqa	%xmm12, %xmm2
	movdqa	88(%rsp), %xmm12
	paddd	%xmm7, %xmm0
	movdqa	%xmm12, %xmm13
	sha256rnds2	%xmm0, %xmm12, %xmm8
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm8, %xmm13
	movdqa	.LC2(%rip), %xmm0
	movdqa	%xmm13, %xmm7
	movdqu	16(%r10,%rdx), %xmm13
	pshufb	.LC0(%rip), %xmm13
	paddd	%xmm13, %xmm0
	sha256msg1	%xmm13, %xmm15
	sha256rnds2	%xmm0, %xmm5, %xmm6
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm6, %xmm5
	movdqu	16(%r9,%rdx), %xmm0
	pshufb	.LC0(%rip), %xmm0
	movdqa	%xmm0, %xmm12
	movdqa	.LC2(%rip), %xmm0
	sha256msg1	%xmm12, %xmm14
	paddd	%xmm12, %xmm0
	sha256rnds2	%xmm0, %xmm3, %xmm4
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm4, %xmm3
	movdqa	.LC2(%rip), %xmm0
	pshufb	.LC0(%rip), %xmm10
	movdqa	.LC3(%rip), %xmm9
	paddd	%xmm11, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	movdqa	.LC2(%rip), %xmm0
	paddd	%xmm10, %xmm0
	sha256rnds2	%xmm0, %xmm7, %xmm8
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm8, %xmm7
	movdqu	32(%r10,%rdx), %xmm0
	pshufb	.LC0(%rip), %xmm0
	paddd	%xmm0, %xmm9
	movaps	%xmm0, -24(%rsp)
	movdqa	%xmm9, %xmm0
	sha256rnds2	%xmm0, %xmm5, %xmm6
	punpckhqdq	%xmm9, %xmm0
	movdqu	32(%r9,%rdx), %xmm9
	sha256rnds2	%xmm0, %xmm6, %xmm5
	movdqa	.LC3(%rip), %xmm0
	pshufb	.LC0(%rip), %xmm9
	paddd	%xmm9, %xmm0
	movaps	%xmm9, -8(%rsp)
	movdqa	.LC3(%rip), %xmm9
	sha256rnds2	%xmm0, %xmm3, %xmm4
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm4, %xmm3
	movdqu	32(%r8,%rdx), %xmm0
	pshufb	.LC0(%rip), %xmm0
	paddd	%xmm0, %xmm9
	movaps	%xmm0, 24(%rsp)
	movdqa	%xmm9, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	punpckhqdq	%xmm9, %xmm0
	movdqu	32(%rax,%rdx), %xmm9
	sha256rnds2	%xmm0, %xmm2, %xmm1
	movdqa	.LC3(%rip), %xmm0
	pshufb	.LC0(%rip), %xmm9
	paddd	%xmm9, %xmm0
	movaps	%xmm9, 40(%rsp)
	movdqu	48(%r10,%rdx), %xmm9
	sha256rnds2	%xmm0, %xmm7, %xmm8
	punpckhqdq	%xmm0, %xmm0
	pshufb	.LC0(%rip), %xmm9
	sha256rnds2	%xmm0, %xmm8, %xmm7
	movdqa	.LC4(%rip), %xmm0
	paddd	%xmm9, %xmm0
	sha256rnds2	%xmm0, %xmm5, %xmm6
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm6, %xmm5
	movdqu	48(%r9,%rdx), %xmm0
	pshufb	.LC0(%rip), %xmm0
	movaps	%xmm0, -120(%rsp)
	paddd	.LC4(%rip), %xmm0
	sha256rnds2	%xmm0, %xmm3, %xmm4
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm4, %xmm3
	movdqu	48(%r8,%rdx), %xmm0
	pshufb	.LC0(%rip), %xmm0
	movaps	%xmm0, -104(%rsp)
	paddd	.LC4(%rip), %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	movdqu	48(%rax,%rdx), %xmm0
	addq	$64, %rdx
	pshufb	.LC0(%rip), %xmm0
	movaps	%xmm0, -88(%rsp)
	paddd	.LC4(%rip), %xmm0
	sha256msg1	-24(%rsp), %xmm13
	sha256msg1	-8(%rsp), %xmm12
	sha256rnds2	%xmm0, %xmm7, %xmm8
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm8, %xmm7
	movdqa	%xmm9, %xmm0
	palignr	$4, -24(%rsp), %xmm0
	paddd	%xmm0, %xmm15
	movdqa	.LC5(%rip), %xmm0
	sha256msg2	%xmm9, %xmm15
	movaps	%xmm15, -72(%rsp)
	paddd	%xmm15, %xmm0
	movdqa	-120(%rsp), %xmm15
	sha256rnds2	%xmm0, %xmm5, %xmm6
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm6, %xmm5
	movdqa	%xmm15, %xmm0
	movdqa	-104(%rsp), %xmm15
	palignr	$4, -8(%rsp), %xmm0
	paddd	%xmm0, %xmm14
	movdqa	.LC5(%rip), %xmm0
	sha256msg2	-120(%rsp), %xmm14
	paddd	%xmm14, %xmm0
	movaps	%xmm14, -56(%rsp)
	movdqa	%xmm15, %xmm14
	movdqa	-88(%rsp), %xmm15
	palignr	$4, 24(%rsp), %xmm14
	sha256rnds2	%xmm0, %xmm3, %xmm4
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm4, %xmm3
	movdqa	-40(%rsp), %xmm0
	sha256msg1	%xmm11, %xmm0
	sha256msg1	24(%rsp), %xmm11
	paddd	%xmm14, %xmm0
	movdqa	%xmm15, %xmm14
	movdqa	-72(%rsp), %xmm15
	palignr	$4, 40(%rsp), %xmm14
	sha256msg2	-104(%rsp), %xmm0
	movaps	%xmm0, -40(%rsp)
	paddd	.LC5(%rip), %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	movdqa	8(%rsp), %xmm0
	sha256msg1	%xmm10, %xmm0
	paddd	%xmm14, %xmm0
	movdqa	%xmm0, %xmm14
	movdqa	.LC5(%rip), %xmm0
	sha256msg2	-88(%rsp), %xmm14
	paddd	%xmm14, %xmm0
	sha256rnds2	%xmm0, %xmm7, %xmm8
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm8, %xmm7
	movdqa	%xmm15, %xmm0
	palignr	$4, %xmm9, %xmm0
	paddd	%xmm0, %xmm13
	movdqa	.LC6(%rip), %xmm0
	sha256msg2	%xmm15, %xmm13
	movdqa	-56(%rsp), %xmm15
	paddd	%xmm13, %xmm0
	sha256rnds2	%xmm0, %xmm5, %xmm6
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm6, %xmm5
	movdqa	%xmm15, %xmm0
	palignr	$4, -120(%rsp), %xmm0
	paddd	%xmm0, %xmm12
	movdqa	.LC6(%rip), %xmm0
	sha256msg2	%xmm15, %xmm12
	movdqa	-40(%rsp), %xmm15
	paddd	%xmm12, %xmm0
	sha256rnds2	%xmm0, %xmm3, %xmm4
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm4, %xmm3
	movdqa	%xmm15, %xmm0
	palignr	$4, -104(%rsp), %xmm0
	paddd	%xmm0, %xmm11
	movdqa	.LC6(%rip), %xmm0
	sha256msg2	%xmm15, %xmm11
	paddd	%xmm11, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	movdqa	%xmm14, %xmm0
	palignr	$4, -88(%rsp), %xmm0
	sha256msg1	40(%rsp), %xmm10
	paddd	%xmm0, %xmm10
	sha256msg2	%xmm14, %xmm10
	movdqa	%xmm10, %xmm15
	paddd	.LC6(%rip), %xmm10
	movaps	%xmm15, 72(%rsp)
	movdqa	%xmm10, %xmm0
	sha256rnds2	%xmm0, %xmm7, %xmm8
	punpckhqdq	%xmm10, %xmm0
	movdqa	%xmm13, %xmm10
	palignr	$4, -72(%rsp), %xmm10
	sha256rnds2	%xmm0, %xmm8, %xmm7
	movdqa	-24(%rsp), %xmm0
	sha256msg1	%xmm9, %xmm0
	sha256msg1	-72(%rsp), %xmm9
	paddd	%xmm10, %xmm0
	movdqa	%xmm12, %xmm10
	palignr	$4, -56(%rsp), %xmm10
	sha256msg2	%xmm13, %xmm0
	movaps	%xmm0, -24(%rsp)
	paddd	.LC7(%rip), %xmm0
	sha256rnds2	%xmm0, %xmm5, %xmm6
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm6, %xmm5
	movdqa	-8(%rsp), %xmm0
	sha256msg1	-120(%rsp), %xmm0
	paddd	%xmm10, %xmm0
	movdqa	%xmm0, %xmm10
	sha256msg2	%xmm12, %xmm10
	movaps	%xmm10, 8(%rsp)
	paddd	.LC7(%rip), %xmm10
	movdqa	%xmm10, %xmm0
	sha256rnds2	%xmm0, %xmm3, %xmm4
	punpckhqdq	%xmm10, %xmm0
	movdqa	%xmm11, %xmm10
	palignr	$4, -40(%rsp), %xmm10
	sha256rnds2	%xmm0, %xmm4, %xmm3
	movdqa	24(%rsp), %xmm0
	sha256msg1	-104(%rsp), %xmm0
	paddd	%xmm10, %xmm0
	movdqa	%xmm15, %xmm10
	sha256msg2	%xmm11, %xmm0
	palignr	$4, %xmm14, %xmm10
	movaps	%xmm0, 24(%rsp)
	paddd	.LC7(%rip), %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	movdqa	40(%rsp), %xmm0
	sha256msg1	-88(%rsp), %xmm0
	paddd	%xmm10, %xmm0
	sha256msg2	%xmm15, %xmm0
	movdqa	-24(%rsp), %xmm15
	movdqa	%xmm0, %xmm10
	paddd	.LC7(%rip), %xmm0
	sha256rnds2	%xmm0, %xmm7, %xmm8
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm8, %xmm7
	movdqa	%xmm15, %xmm0
	palignr	$4, %xmm13, %xmm0
	paddd	%xmm0, %xmm9
	sha256msg2	%xmm15, %xmm9
	movdqa	-120(%rsp), %xmm15
	movaps	%xmm9, -8(%rsp)
	paddd	.LC8(%rip), %xmm9
	sha256msg1	-56(%rsp), %xmm15
	movdqa	%xmm9, %xmm0
	sha256rnds2	%xmm0, %xmm5, %xmm6
	punpckhqdq	%xmm9, %xmm0
	movdqa	%xmm15, %xmm9
	movdqa	24(%rsp), %xmm15
	sha256rnds2	%xmm0, %xmm6, %xmm5
	movdqa	8(%rsp), %xmm0
	palignr	$4, %xmm11, %xmm15
	palignr	$4, %xmm12, %xmm0
	paddd	%xmm0, %xmm9
	sha256msg2	8(%rsp), %xmm9
	movdqa	%xmm9, %xmm0
	paddd	.LC8(%rip), %xmm0
	movaps	%xmm9, -120(%rsp)
	sha256rnds2	%xmm0, %xmm3, %xmm4
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm4, %xmm3
	movdqa	%xmm15, %xmm0
	movdqa	-104(%rsp), %xmm15
	sha256msg1	-40(%rsp), %xmm15
	movdqa	%xmm15, %xmm9
	movdqa	%xmm10, %xmm15
	palignr	$4, 72(%rsp), %xmm15
	paddd	%xmm0, %xmm9
	sha256msg2	24(%rsp), %xmm9
	movdqa	%xmm9, %xmm0
	paddd	.LC8(%rip), %xmm0
	movaps	%xmm9, -104(%rsp)
	sha256rnds2	%xmm0, %xmm1, %xmm2
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	movdqa	%xmm15, %xmm0
	movdqa	-88(%rsp), %xmm15
	sha256msg1	%xmm14, %xmm15
	movdqa	%xmm15, %xmm9
	paddd	%xmm0, %xmm9
	sha256msg2	%xmm10, %xmm9
	movaps	%xmm9, -88(%rsp)
	movdqa	%xmm9, %xmm0
	movdqa	-8(%rsp), %xmm9
	paddd	.LC8(%rip), %xmm0
	movdqa	%xmm9, %xmm15
	sha256rnds2	%xmm0, %xmm7, %xmm8
	punpckhqdq	%xmm0, %xmm0
	palignr	$4, -24(%rsp), %xmm15
	sha256rnds2	%xmm0, %xmm8, %xmm7
	movdqa	%xmm15, %xmm0
	movdqa	-72(%rsp), %xmm15
	sha256msg1	%xmm13, %xmm15
	sha256msg1	-24(%rsp), %xmm13
	paddd	%xmm0, %xmm15
	sha256msg2	%xmm9, %xmm15
	movdqa	.LC9(%rip), %xmm9
	paddd	%xmm15, %xmm9
	movdqa	%xmm9, %xmm0
	sha256rnds2	%xmm0, %xmm5, %xmm6
	punpckhqdq	%xmm9, %xmm0
	movdqa	-120(%rsp), %xmm9
	palignr	$4, 8(%rsp), %xmm9
	sha256rnds2	%xmm0, %xmm6, %xmm5
	movdqa	%xmm9, %xmm0
	movdqa	-56(%rsp), %xmm9
	sha256msg1	%xmm12, %xmm9
	paddd	%xmm0, %xmm9
	sha256msg2	-120(%rsp), %xmm9
	movaps	%xmm9, 40(%rsp)
	paddd	.LC9(%rip), %xmm9
	movdqa	%xmm9, %xmm0
	sha256rnds2	%xmm0, %xmm3, %xmm4
	punpckhqdq	%xmm9, %xmm0
	movdqa	-104(%rsp), %xmm9
	palignr	$4, 24(%rsp), %xmm9
	sha256rnds2	%xmm0, %xmm4, %xmm3
	movdqa	%xmm9, %xmm0
	movdqa	-40(%rsp), %xmm9
	sha256msg1	%xmm11, %xmm9
	paddd	%xmm0, %xmm9
	movdqa	%xmm9, %xmm0
	movdqa	-88(%rsp), %xmm9
	sha256msg2	-104(%rsp), %xmm0
	movaps	%xmm0, 56(%rsp)
	paddd	.LC9(%rip), %xmm0
	palignr	$4, %xmm10, %xmm9
	sha256rnds2	%xmm0, %xmm1, %xmm2
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	movdqa	%xmm9, %xmm0
	movdqa	72(%rsp), %xmm9
	sha256msg1	%xmm9, %xmm14
	sha256msg1	%xmm10, %xmm9
	paddd	%xmm0, %xmm14
	movdqa	.LC9(%rip), %xmm0
	sha256msg2	-88(%rsp), %xmm14
	paddd	%xmm14, %xmm0
	sha256rnds2	%xmm0, %xmm7, %xmm8
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm8, %xmm7
	movdqa	%xmm15, %xmm0
	palignr	$4, -8(%rsp), %xmm0
	paddd	%xmm0, %xmm13
	sha256msg2	%xmm15, %xmm13
	movaps	%xmm13, -72(%rsp)
	paddd	.LC10(%rip), %xmm13
	movdqa	%xmm13, %xmm0
	sha256rnds2	%xmm0, %xmm5, %xmm6
	punpckhqdq	%xmm13, %xmm0
	movdqa	40(%rsp), %xmm13
	palignr	$4, -120(%rsp), %xmm13
	sha256rnds2	%xmm0, %xmm6, %xmm5
	movdqa	%xmm13, %xmm0
	movdqa	8(%rsp), %xmm13
	sha256msg1	%xmm13, %xmm12
	sha256msg1	-120(%rsp), %xmm13
	paddd	%xmm0, %xmm12
	movdqa	%xmm12, %xmm0
	sha256msg2	40(%rsp), %xmm0
	movdqa	%xmm0, %xmm12
	movaps	%xmm0, 72(%rsp)
	paddd	.LC10(%rip), %xmm12
	movdqa	%xmm12, %xmm0
	sha256rnds2	%xmm0, %xmm3, %xmm4
	punpckhqdq	%xmm12, %xmm0
	movdqa	24(%rsp), %xmm12
	sha256rnds2	%xmm0, %xmm4, %xmm3
	movdqa	56(%rsp), %xmm0
	palignr	$4, -104(%rsp), %xmm0
	sha256msg1	%xmm12, %xmm11
	paddd	%xmm0, %xmm11
	movdqa	%xmm11, %xmm0
	sha256msg2	56(%rsp), %xmm0
	movdqa	%xmm0, %xmm11
	movaps	%xmm0, -56(%rsp)
	paddd	.LC10(%rip), %xmm11
	movdqa	%xmm11, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	punpckhqdq	%xmm11, %xmm0
	movdqa	-72(%rsp), %xmm11
	sha256rnds2	%xmm0, %xmm2, %xmm1
	movdqa	%xmm14, %xmm0
	palignr	$4, -88(%rsp), %xmm0
	paddd	%xmm0, %xmm9
	movdqa	.LC10(%rip), %xmm0
	sha256msg2	%xmm14, %xmm9
	movaps	%xmm9, -40(%rsp)
	paddd	%xmm9, %xmm0
	movdqa	%xmm11, %xmm9
	sha256rnds2	%xmm0, %xmm7, %xmm8
	palignr	$4, %xmm15, %xmm9
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm8, %xmm7
	movdqa	%xmm9, %xmm0
	movdqa	-24(%rsp), %xmm9
	sha256msg1	-8(%rsp), %xmm9
	paddd	%xmm0, %xmm9
	movdqa	%xmm9, %xmm0
	sha256msg2	%xmm11, %xmm0
	movdqa	72(%rsp), %xmm11
	movdqa	%xmm0, %xmm9
	movaps	%xmm0, -24(%rsp)
	paddd	.LC11(%rip), %xmm9
	movdqa	%xmm9, %xmm0
	sha256rnds2	%xmm0, %xmm5, %xmm6
	punpckhqdq	%xmm9, %xmm0
	movdqa	%xmm13, %xmm9
	movdqa	-56(%rsp), %xmm13
	sha256rnds2	%xmm0, %xmm6, %xmm5
	movdqa	%xmm11, %xmm0
	palignr	$4, 40(%rsp), %xmm0
	paddd	%xmm0, %xmm9
	movdqa	%xmm9, %xmm0
	sha256msg2	%xmm11, %xmm0
	movaps	%xmm0, 8(%rsp)
	paddd	.LC11(%rip), %xmm0
	sha256rnds2	%xmm0, %xmm3, %xmm4
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm4, %xmm3
	movaps	%xmm4, 216(%rsp)
	movdqa	%xmm13, %xmm4
	movdqa	%xmm3, %xmm11
	palignr	$4, 56(%rsp), %xmm4
	movdqa	%xmm12, %xmm3
	movdqa	.LC11(%rip), %xmm12
	sha256msg1	-104(%rsp), %xmm3
	paddd	%xmm4, %xmm3
	movdqa	-40(%rsp), %xmm4
	sha256msg2	%xmm13, %xmm3
	paddd	%xmm3, %xmm12
	movdqa	%xmm3, %xmm13
	movdqa	%xmm12, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	punpckhqdq	%xmm12, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	movaps	%xmm1, 232(%rsp)
	movdqa	%xmm4, %xmm1
	sha256msg1	-88(%rsp), %xmm10
	movdqa	-8(%rsp), %xmm3
	palignr	$4, %xmm14, %xmm1
	paddd	%xmm1, %xmm10
	sha256msg1	%xmm15, %xmm3
	sha256msg1	-72(%rsp), %xmm15
	sha256msg2	%xmm4, %xmm10
	movdqa	%xmm10, %xmm12
	paddd	.LC11(%rip), %xmm10
	movdqa	%xmm10, %xmm0
	sha256rnds2	%xmm0, %xmm7, %xmm8
	punpckhqdq	%xmm10, %xmm0
	movdqa	40(%rsp), %xmm10
	movdqa	%xmm8, %xmm1
	movdqa	%xmm7, %xmm8
	movdqa	-24(%rsp), %xmm7
	sha256rnds2	%xmm0, %xmm1, %xmm8
	movdqa	%xmm8, %xmm9
	movdqa	%xmm7, %xmm8
	palignr	$4, -72(%rsp), %xmm8
	paddd	%xmm8, %xmm3
	sha256msg2	%xmm7, %xmm3
	movdqa	%xmm3, %xmm8
	movaps	%xmm3, -8(%rsp)
	movdqa	-120(%rsp), %xmm3
	paddd	.LC12(%rip), %xmm8
	movdqa	%xmm8, %xmm0
	sha256msg1	%xmm10, %xmm3
	sha256rnds2	%xmm0, %xmm5, %xmm6
	punpckhqdq	%xmm8, %xmm0
	sha256rnds2	%xmm0, %xmm6, %xmm5
	movdqa	%xmm6, %xmm4
	movdqa	8(%rsp), %xmm6
	movdqa	%xmm5, %xmm8
	movdqa	-104(%rsp), %xmm5
	movdqa	%xmm6, %xmm0
	palignr	$4, 72(%rsp), %xmm0
	paddd	%xmm0, %xmm3
	movdqa	.LC12(%rip), %xmm0
	sha256msg2	%xmm6, %xmm3
	movdqa	232(%rsp), %xmm6
	movaps	%xmm3, 24(%rsp)
	paddd	%xmm3, %xmm0
	movdqa	216(%rsp), %xmm3
	sha256rnds2	%xmm0, %xmm11, %xmm3
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm3, %xmm11
	movdqa	%xmm13, %xmm0
	movdqa	%xmm11, %xmm7
	movdqa	56(%rsp), %xmm11
	palignr	$4, -56(%rsp), %xmm0
	sha256msg1	%xmm11, %xmm5
	paddd	%xmm0, %xmm5
	movdqa	.LC12(%rip), %xmm0
	sha256msg2	%xmm13, %xmm5
	paddd	%xmm5, %xmm0
	movaps	%xmm5, -120(%rsp)
	movdqa	%xmm12, %xmm5
	palignr	$4, -40(%rsp), %xmm5
	sha256rnds2	%xmm0, %xmm6, %xmm2
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm6
	movdqa	%xmm5, %xmm0
	movdqa	-88(%rsp), %xmm5
	sha256msg1	%xmm14, %xmm5
	paddd	%xmm0, %xmm5
	sha256msg2	%xmm12, %xmm5
	movaps	%xmm5, -104(%rsp)
	paddd	.LC12(%rip), %xmm5
	movdqa	%xmm5, %xmm0
	sha256rnds2	%xmm0, %xmm9, %xmm1
	punpckhqdq	%xmm5, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm9
	movdqa	%xmm9, %xmm5
	movdqa	-8(%rsp), %xmm9
	palignr	$4, -24(%rsp), %xmm9
	paddd	%xmm9, %xmm15
	movdqa	.LC13(%rip), %xmm9
	sha256msg2	-8(%rsp), %xmm15
	paddd	%xmm15, %xmm9
	movaps	%xmm15, -88(%rsp)
	movdqa	24(%rsp), %xmm15
	palignr	$4, 8(%rsp), %xmm15
	movdqa	%xmm9, %xmm0
	sha256rnds2	%xmm0, %xmm8, %xmm4
	punpckhqdq	%xmm9, %xmm0
	sha256rnds2	%xmm0, %xmm4, %xmm8
	movdqa	%xmm15, %xmm0
	movdqa	72(%rsp), %xmm15
	sha256msg1	-56(%rsp), %xmm11
	sha256msg1	-40(%rsp), %xmm14
	sha256msg1	%xmm15, %xmm10
	sha256msg1	8(%rsp), %xmm15
	movdqa	%xmm10, %xmm9
	movdqa	-104(%rsp), %xmm10
	paddd	%xmm0, %xmm9
	movdqa	.LC13(%rip), %xmm0
	sha256msg2	24(%rsp), %xmm9
	paddd	%xmm9, %xmm0
	movaps	%xmm9, 40(%rsp)
	movdqa	%xmm11, %xmm9
	sha256rnds2	%xmm0, %xmm7, %xmm3
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm3, %xmm7
	movdqa	-120(%rsp), %xmm0
	palignr	$4, %xmm13, %xmm0
	paddd	%xmm0, %xmm9
	movdqa	%xmm9, %xmm0
	movdqa	-120(%rsp), %xmm9
	sha256msg2	%xmm9, %xmm0
	movdqa	-56(%rsp), %xmm9
	movdqa	%xmm0, %xmm11
	movaps	%xmm0, 56(%rsp)
	paddd	.LC13(%rip), %xmm11
	sha256msg1	%xmm13, %xmm9
	movdqa	%xmm11, %xmm0
	sha256rnds2	%xmm0, %xmm6, %xmm2
	punpckhqdq	%xmm11, %xmm0
	movdqa	-72(%rsp), %xmm11
	sha256rnds2	%xmm0, %xmm2, %xmm6
	movdqa	%xmm10, %xmm0
	palignr	$4, %xmm12, %xmm0
	sha256msg1	-24(%rsp), %xmm11
	paddd	%xmm0, %xmm14
	sha256msg2	%xmm10, %xmm14
	movdqa	-88(%rsp), %xmm10
	movaps	%xmm14, 72(%rsp)
	paddd	.LC13(%rip), %xmm14
	movdqa	%xmm14, %xmm0
	sha256rnds2	%xmm0, %xmm5, %xmm1
	punpckhqdq	%xmm14, %xmm0
	movdqa	40(%rsp), %xmm14
	sha256rnds2	%xmm0, %xmm1, %xmm5
	movdqa	%xmm10, %xmm0
	palignr	$4, -8(%rsp), %xmm0
	paddd	%xmm0, %xmm11
	movdqa	.LC14(%rip), %xmm0
	sha256msg2	%xmm10, %xmm11
	movdqa	%xmm15, %xmm10
	movdqa	56(%rsp), %xmm15
	paddd	%xmm11, %xmm0
	sha256rnds2	%xmm0, %xmm8, %xmm4
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm4, %xmm8
	movdqa	%xmm14, %xmm0
	palignr	$4, 24(%rsp), %xmm0
	paddd	%xmm0, %xmm10
	movdqa	.LC14(%rip), %xmm0
	sha256msg2	%xmm14, %xmm10
	paddd	%xmm10, %xmm0
	sha256rnds2	%xmm0, %xmm7, %xmm3
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm3, %xmm7
	movdqa	%xmm15, %xmm0
	palignr	$4, -120(%rsp), %xmm0
	paddd	%xmm0, %xmm9
	movdqa	.LC14(%rip), %xmm0
	sha256msg2	%xmm15, %xmm9
	movdqa	72(%rsp), %xmm15
	paddd	%xmm9, %xmm0
	sha256rnds2	%xmm0, %xmm6, %xmm2
	punpckhqdq	%xmm0, %xmm0
	movdqa	%xmm15, %xmm14
	palignr	$4, -104(%rsp), %xmm14
	sha256rnds2	%xmm0, %xmm2, %xmm6
	movdqa	-40(%rsp), %xmm0
	sha256msg1	%xmm12, %xmm0
	paddd	%xmm14, %xmm0
	movdqa	%xmm0, %xmm14
	sha256msg2	%xmm15, %xmm14
	movdqa	%xmm14, %xmm0
	paddd	.LC14(%rip), %xmm0
	movaps	%xmm14, -72(%rsp)
	sha256rnds2	%xmm0, %xmm5, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm5
	movdqa	%xmm11, %xmm0
	palignr	$4, -88(%rsp), %xmm0
	movdqa	-24(%rsp), %xmm15
	sha256msg1	-120(%rsp), %xmm13
	sha256msg1	-104(%rsp), %xmm12
	movdqa	.LC15(%rip), %xmm14
	sha256msg1	-8(%rsp), %xmm15
	paddd	%xmm0, %xmm15
	sha256msg2	%xmm11, %xmm15
	paddd	%xmm15, %xmm14
	movdqa	%xmm14, %xmm0
	sha256rnds2	%xmm0, %xmm8, %xmm4
	punpckhqdq	%xmm14, %xmm0
	movdqa	%xmm10, %xmm14
	palignr	$4, 40(%rsp), %xmm14
	sha256rnds2	%xmm0, %xmm4, %xmm8
	movdqa	%xmm14, %xmm0
	movdqa	8(%rsp), %xmm14
	sha256msg1	24(%rsp), %xmm14
	paddd	%xmm0, %xmm14
	movdqa	.LC15(%rip), %xmm0
	sha256msg2	%xmm10, %xmm14
	paddd	%xmm14, %xmm0
	sha256rnds2	%xmm0, %xmm7, %xmm3
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm3, %xmm7
	movdqa	%xmm9, %xmm0
	palignr	$4, 56(%rsp), %xmm0
	paddd	%xmm0, %xmm13
	movdqa	.LC15(%rip), %xmm0
	sha256msg2	%xmm9, %xmm13
	paddd	%xmm13, %xmm0
	sha256rnds2	%xmm0, %xmm6, %xmm2
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm6
	movdqa	-72(%rsp), %xmm0
	palignr	$4, 72(%rsp), %xmm0
	paddd	%xmm0, %xmm12
	movdqa	.LC15(%rip), %xmm0
	sha256msg2	-72(%rsp), %xmm12
	paddd	%xmm12, %xmm0
	sha256rnds2	%xmm0, %xmm5, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm5
	movdqa	%xmm15, %xmm0
	palignr	$4, %xmm11, %xmm0
	movdqa	-8(%rsp), %xmm11
	sha256msg1	-88(%rsp), %xmm11
	paddd	%xmm11, %xmm0
	movdqa	%xmm14, %xmm11
	sha256msg2	%xmm15, %xmm0
	paddd	.LC16(%rip), %xmm0
	palignr	$4, %xmm10, %xmm11
	movdqa	%xmm13, %xmm10
	sha256rnds2	%xmm0, %xmm8, %xmm4
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm4, %xmm8
	movdqa	24(%rsp), %xmm0
	palignr	$4, %xmm9, %xmm10
	movdqa	%xmm12, %xmm9
	palignr	$4, -72(%rsp), %xmm9
	paddd	136(%rsp), %xmm8
	paddd	200(%rsp), %xmm4
	sha256msg1	40(%rsp), %xmm0
	paddd	%xmm11, %xmm0
	movaps	%xmm8, (%rdi)
	movaps	%xmm8, 136(%rsp)
	sha256msg2	%xmm14, %xmm0
	paddd	.LC16(%rip), %xmm0
	sha256rnds2	%xmm0, %xmm7, %xmm3
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm3, %xmm7
	movdqa	-120(%rsp), %xmm0
	sha256msg1	56(%rsp), %xmm0
	paddd	%xmm10, %xmm0
	sha256msg2	%xmm13, %xmm0
	paddd	.LC16(%rip), %xmm0
	sha256rnds2	%xmm0, %xmm6, %xmm2
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm6
	movdqa	-104(%rsp), %xmm0
	sha256msg1	72(%rsp), %xmm0
	paddd	%xmm9, %xmm0
	sha256msg2	%xmm12, %xmm0
	paddd	.LC16(%rip), %xmm0
	movaps	%xmm4, 200(%rsp)
	paddd	120(%rsp), %xmm7
	paddd	184(%rsp), %xmm3
	paddd	104(%rsp), %xmm6
	movaps	%xmm4, 16(%rdi)
	sha256rnds2	%xmm0, %xmm5, %xmm1
	punpckhqdq	%xmm0, %xmm0
	movaps	%xmm7, 120(%rsp)
	paddd	168(%rsp), %xmm2
	sha256rnds2	%xmm0, %xmm1, %xmm5
	paddd	88(%rsp), %xmm5
	movaps	%xmm7, 32(%rdi)
	paddd	152(%rsp), %xmm1
	movaps	%xmm3, 184(%rsp)
	movaps	%xmm3, 48(%rdi)
	movaps	%xmm6, 104(%rsp)
	movaps	%xmm6, 64(%rdi)
	movaps	%xmm2, 168(%rsp)
	movaps	%xmm2, 80(%rdi)
	movaps	%xmm5, 88(%rsp)
	movaps	%xmm5, 96(%rdi)
	movaps	%xmm1, 152(%rsp)
	movaps	%xmm1, 112(%rdi)
	cmpq	%rcx, %rdx
	jb	.L3
