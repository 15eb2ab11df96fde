	vpbroadcastd	(%rdi), %zmm23
	vmovdqa64	%zmm12, %zmm2
	addq	$16, %rdi
	vpternlogq	$150, %zmm23, %zmm22, %zmm2
	vpxord	%zmm7, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm21
	vmovdqa64	%zmm11, %zmm2
	vpternlogq	$150, %zmm23, %zmm20, %zmm2
	vpxord	%zmm6, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm19
	vmovdqa64	%zmm10, %zmm2
	vpternlogq	$150, %zmm23, %zmm18, %zmm2
	vpxord	%zmm5, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm17
	vmovdqa64	%zmm9, %zmm2
	vpternlogq	$150, %zmm23, %zmm16, %zmm2
	vpxord	%zmm4, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm15
	vmovdqa64	%zmm8, %zmm2
	vpternlogq	$150, %zmm23, %zmm14, %zmm2
	vpxord	%zmm3, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm24
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm23
	vpxord	%zmm24, %zmm23, %zmm23
	vpxord	%zmm2, %zmm23, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm23, %zmm13
	vpbroadcastd	-12(%rdi), %zmm23
	vmovdqa64	%zmm22, %zmm2
	vpternlogq	$150, %zmm23, %zmm7, %zmm2
	vpxord	%zmm21, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm12
	vmovdqa64	%zmm20, %zmm2
	vpternlogq	$150, %zmm23, %zmm6, %zmm2
	vpxord	%zmm19, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm11
	vmovdqa64	%zmm18, %zmm2
	vpternlogq	$150, %zmm23, %zmm5, %zmm2
	vpxord	%zmm17, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm10
	vmovdqa64	%zmm16, %zmm2
	vpternlogq	$150, %zmm23, %zmm4, %zmm2
	vpxord	%zmm15, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm9
	vmovdqa64	%zmm14, %zmm2
	vpternlogq	$150, %zmm23, %zmm3, %zmm2
	vpxord	%zmm13, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm24
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm23
	vpxord	%zmm24, %zmm23, %zmm23
	vpxord	%zmm2, %zmm23, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm23, %zmm8
	vpbroadcastd	-8(%rdi), %zmm23
	vmovdqa64	%zmm7, %zmm2
	vpternlogq	$150, %zmm23, %zmm21, %zmm2
	vpxord	%zmm12, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm22
	vmovdqa64	%zmm6, %zmm2
	vpternlogq	$150, %zmm23, %zmm19, %zmm2
	vpxord	%zmm11, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm20
	vmovdqa64	%zmm5, %zmm2
	vpternlogq	$150, %zmm23, %zmm17, %zmm2
	vpxord	%zmm10, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm18
	vmovdqa64	%zmm4, %zmm2
	vpternlogq	$150, %zmm23, %zmm15, %zmm2
	vpxord	%zmm9, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm16
	vmovdqa64	%zmm3, %zmm2
	vpternlogq	$150, %zmm23, %zmm13, %zmm2
	vpxord	%zmm8, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm24
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm23
	vpxord	%zmm24, %zmm23, %zmm23
	vpxord	%zmm2, %zmm23, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm23, %zmm14
	vpbroadcastd	-4(%rdi), %zmm23
	vmovdqa64	%zmm21, %zmm2
	vpternlogq	$150, %zmm23, %zmm12, %zmm2
	vpxord	%zmm22, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm7
	vmovdqa64	%zmm19, %zmm2
	vpternlogq	$150, %zmm23, %zmm11, %zmm2
	vpxord	%zmm20, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm6
	vmovdqa64	%zmm17, %zmm2
	vpternlogq	$150, %zmm23, %zmm10, %zmm2
	vpxord	%zmm18, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm5
	vmovdqa64	%zmm15, %zmm2
	vpternlogq	$150, %zmm23, %zmm9, %zmm2
	vpxord	%zmm16, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm25
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm24
	vpxord	%zmm25, %zmm24, %zmm24
	vpxord	%zmm2, %zmm24, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm24, %zmm4
	vmovdqa64	%zmm13, %zmm2
	vpternlogq	$150, %zmm23, %zmm8, %zmm2
	vpxord	%zmm14, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm24
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm23
	vpxord	%zmm24, %zmm23, %zmm23
	vpxord	%zmm2, %zmm23, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm23, %zmm3
	cmpq	%rdi, %rax
	jne	.L149
