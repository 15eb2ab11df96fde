	movdqu	(%rdx), %xmm5
	movdqa	%xmm8, %xmm1
	movdqu	16(%rdx), %xmm6
	movdqa	%xmm7, %xmm2
	movdqu	32(%rdx), %xmm4
	movdqa	.LC3(%rip), %xmm0
	addq	$64, %rdx
	pshufb	%xmm9, %xmm5
	pshufb	%xmm9, %xmm6
	movdqu	-16(%rdx), %xmm3
	paddd	%xmm5, %xmm0
	pshufb	%xmm9, %xmm4
	sha256msg1	%xmm6, %xmm5
	sha256rnds2	%xmm0, %xmm7, %xmm1
	punpckhqdq	%xmm0, %xmm0
	pshufb	%xmm9, %xmm3
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	.LC4(%rip), %xmm0
	paddd	%xmm6, %xmm0
	sha256msg1	%xmm4, %xmm6
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	.LC5(%rip), %xmm0
	paddd	%xmm4, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	.LC6(%rip), %xmm0
	paddd	%xmm3, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	%xmm3, %xmm0
	palignr	$4, %xmm4, %xmm0
	sha256msg1	%xmm3, %xmm4
	paddd	%xmm0, %xmm5
	movdqa	.LC7(%rip), %xmm0
	sha256msg2	%xmm3, %xmm5
	paddd	%xmm5, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	%xmm5, %xmm0
	palignr	$4, %xmm3, %xmm0
	sha256msg1	%xmm5, %xmm3
	paddd	%xmm0, %xmm6
	movdqa	.LC8(%rip), %xmm0
	sha256msg2	%xmm5, %xmm6
	paddd	%xmm6, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	%xmm6, %xmm0
	palignr	$4, %xmm5, %xmm0
	sha256msg1	%xmm6, %xmm5
	paddd	%xmm0, %xmm4
	sha256msg2	%xmm6, %xmm4
	movdqa	%xmm4, %xmm0
	paddd	%xmm15, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	%xmm4, %xmm0
	palignr	$4, %xmm6, %xmm0
	sha256msg1	%xmm4, %xmm6
	paddd	%xmm0, %xmm3
	sha256msg2	%xmm4, %xmm3
	movdqa	%xmm3, %xmm0
	paddd	%xmm14, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	%xmm3, %xmm0
	palignr	$4, %xmm4, %xmm0
	sha256msg1	%xmm3, %xmm4
	paddd	%xmm0, %xmm5
	sha256msg2	%xmm3, %xmm5
	movdqa	%xmm5, %xmm0
	paddd	%xmm13, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	%xmm5, %xmm0
	palignr	$4, %xmm3, %xmm0
	sha256msg1	%xmm5, %xmm3
	paddd	%xmm0, %xmm6
	sha256msg2	%xmm5, %xmm6
	movdqa	%xmm6, %xmm0
	paddd	%xmm12, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	%xmm6, %xmm0
	palignr	$4, %xmm5, %xmm0
	sha256msg1	%xmm6, %xmm5
	paddd	%xmm0, %xmm4
	sha256msg2	%xmm6, %xmm4
	movdqa	%xmm4, %xmm0
	paddd	%xmm11, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	%xmm4, %xmm0
	palignr	$4, %xmm6, %xmm0
	sha256msg1	%xmm4, %xmm6
	paddd	%xmm0, %xmm3
	sha256msg2	%xmm4, %xmm3
	movdqa	%xmm3, %xmm0
	paddd	%xmm10, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	%xmm3, %xmm0
	palignr	$4, %xmm4, %xmm0
	sha256msg1	%xmm3, %xmm4
	paddd	%xmm0, %xmm5
	movdqa	.LC15(%rip), %xmm0
	sha256msg2	%xmm3, %xmm5
	paddd	%xmm5, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	%xmm5, %xmm0
	palignr	$4, %xmm3, %xmm0
	sha256msg1	%xmm5, %xmm3
	paddd	%xmm0, %xmm6
	movdqa	.LC16(%rip), %xmm0
	sha256msg2	%xmm5, %xmm6
	paddd	%xmm6, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	%xmm6, %xmm0
	palignr	$4, %xmm5, %xmm0
	paddd	%xmm0, %xmm4
	movdqa	.LC17(%rip), %xmm0
	sha256msg2	%xmm6, %xmm4
	paddd	%xmm4, %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	movdqa	%xmm4, %xmm0
	palignr	$4, %xmm6, %xmm0
	paddd	%xmm3, %xmm0
	sha256msg2	%xmm4, %xmm0
	paddd	.LC18(%rip), %xmm0
	sha256rnds2	%xmm0, %xmm2, %xmm1
	punpckhqdq	%xmm0, %xmm0
	sha256rnds2	%xmm0, %xmm1, %xmm2
	paddd	%xmm1, %xmm8
	paddd	%xmm2, %xmm7
	subq	$1, %rax
	jne	.L3
