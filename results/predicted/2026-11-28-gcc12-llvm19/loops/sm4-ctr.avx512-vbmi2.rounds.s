	vpbroadcastd	(%rax), %zmm20
	vmovdqa64	%zmm16, %zmm2
	addq	$16, %rax
	vpternlogq	$150, %zmm20, %zmm6, %zmm2
	vpxord	%zmm7, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm30
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm29
	vpxord	%zmm30, %zmm29, %zmm29
	vpxord	%zmm2, %zmm29, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm29, %zmm10
	vmovdqa64	%zmm9, %zmm2
	vpternlogq	$150, %zmm20, %zmm15, %zmm2
	vpxord	%zmm4, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm30
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm29
	vpxord	%zmm30, %zmm29, %zmm29
	vpxord	%zmm2, %zmm29, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm29, %zmm14
	vmovdqa64	%zmm8, %zmm2
	vpternlogq	$150, %zmm20, %zmm13, %zmm2
	vpxord	%zmm3, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm30
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm29
	vpxord	%zmm30, %zmm29, %zmm29
	vpxord	%zmm2, %zmm29, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm29, %zmm12
	vmovdqa64	%zmm11, %zmm2
	vpternlogq	$150, %zmm20, %zmm18, %zmm2
	vpxord	%zmm5, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm29
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm20
	vpxord	%zmm29, %zmm20, %zmm20
	vpxord	%zmm2, %zmm20, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm20, %zmm17
	vpbroadcastd	-12(%rax), %zmm20
	vmovdqa64	%zmm6, %zmm2
	vpternlogq	$150, %zmm20, %zmm7, %zmm2
	vpxord	%zmm10, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm30
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm29
	vpxord	%zmm30, %zmm29, %zmm29
	vpxord	%zmm2, %zmm29, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm29, %zmm16
	vmovdqa64	%zmm15, %zmm2
	vpternlogq	$150, %zmm20, %zmm4, %zmm2
	vpxord	%zmm14, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm30
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm29
	vpxord	%zmm30, %zmm29, %zmm29
	vpxord	%zmm2, %zmm29, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm29, %zmm9
	vmovdqa64	%zmm13, %zmm2
	vpternlogq	$150, %zmm20, %zmm3, %zmm2
	vpxord	%zmm12, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm30
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm29
	vpxord	%zmm30, %zmm29, %zmm29
	vpxord	%zmm2, %zmm29, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm29, %zmm8
	vmovdqa64	%zmm18, %zmm2
	vpternlogq	$150, %zmm20, %zmm5, %zmm2
	vpxord	%zmm17, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm29
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm20
	vpxord	%zmm29, %zmm20, %zmm20
	vpxord	%zmm2, %zmm20, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm20, %zmm11
	vpbroadcastd	-8(%rax), %zmm20
	vmovdqa64	%zmm7, %zmm2
	vpternlogq	$150, %zmm20, %zmm10, %zmm2
	vpxord	%zmm16, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm30
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm29
	vpxord	%zmm30, %zmm29, %zmm29
	vpxord	%zmm2, %zmm29, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm29, %zmm6
	vmovdqa64	%zmm4, %zmm2
	vpternlogq	$150, %zmm20, %zmm14, %zmm2
	vpxord	%zmm9, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm30
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm29
	vpxord	%zmm30, %zmm29, %zmm29
	vpxord	%zmm2, %zmm29, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm29, %zmm15
	vmovdqa64	%zmm3, %zmm2
	vpternlogq	$150, %zmm20, %zmm12, %zmm2
	vpxord	%zmm8, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm30
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm29
	vpxord	%zmm30, %zmm29, %zmm29
	vpxord	%zmm2, %zmm29, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm29, %zmm13
	vmovdqa64	%zmm5, %zmm2
	vpternlogq	$150, %zmm20, %zmm17, %zmm2
	vpxord	%zmm11, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm29
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm20
	vpxord	%zmm29, %zmm20, %zmm20
	vpxord	%zmm2, %zmm20, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm20, %zmm18
	vpbroadcastd	-4(%rax), %zmm20
	vmovdqa64	%zmm10, %zmm2
	vpternlogq	$150, %zmm20, %zmm16, %zmm2
	vpxord	%zmm6, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm30
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm29
	vpxord	%zmm30, %zmm29, %zmm29
	vpxord	%zmm2, %zmm29, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm29, %zmm7
	vmovdqa64	%zmm14, %zmm2
	vpternlogq	$150, %zmm20, %zmm9, %zmm2
	vpxord	%zmm15, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm30
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm29
	vpxord	%zmm30, %zmm29, %zmm29
	vpxord	%zmm2, %zmm29, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm29, %zmm4
	vmovdqa64	%zmm12, %zmm2
	vpternlogq	$150, %zmm20, %zmm8, %zmm2
	vpxord	%zmm13, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm30
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm29
	vpxord	%zmm30, %zmm29, %zmm29
	vpxord	%zmm2, %zmm29, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm29, %zmm3
	vmovdqa64	%zmm17, %zmm2
	vpternlogq	$150, %zmm20, %zmm11, %zmm2
	vpxord	%zmm18, %zmm2, %zmm2
	vgf2p8affineinvqb	$114, %zmm1, %zmm2, %zmm29
	vgf2p8affineinvqb	$99, %zmm0, %zmm2, %zmm2
	vprold	$16, %zmm2, %zmm20
	vpxord	%zmm29, %zmm20, %zmm20
	vpxord	%zmm2, %zmm20, %zmm2
	vprold	$8, %zmm2, %zmm2
	vpternlogq	$150, %zmm2, %zmm20, %zmm5
	cmpq	%rsi, %rax
	jne	.L280
