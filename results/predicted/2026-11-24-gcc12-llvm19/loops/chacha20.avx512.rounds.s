	vpaddd	%zmm17, %zmm0, %zmm16
	vpaddd	%zmm19, %zmm6, %zmm18
	vpaddd	%zmm21, %zmm2, %zmm20
	vpaddd	%zmm23, %zmm4, %zmm22
	vpxord	%zmm15, %zmm16, %zmm10
	vprold	$16, %zmm10, %zmm10
	vpxord	%zmm13, %zmm18, %zmm7
	vpxord	%zmm11, %zmm20, %zmm5
	vpxord	%zmm9, %zmm22, %zmm8
	vprold	$16, %zmm7, %zmm7
	vprold	$16, %zmm5, %zmm5
	vprold	$16, %zmm8, %zmm8
	vpaddd	%zmm31, %zmm10, %zmm30
	vpaddd	%zmm29, %zmm7, %zmm29
	vpxord	%zmm0, %zmm30, %zmm0
	vprold	$12, %zmm0, %zmm0
	vpaddd	%zmm27, %zmm5, %zmm26
	vpxord	%zmm6, %zmm29, %zmm6
	vprold	$12, %zmm6, %zmm6
	vpaddd	%zmm25, %zmm8, %zmm24
	vpxord	%zmm2, %zmm26, %zmm2
	vprold	$12, %zmm2, %zmm3
	vpxord	%zmm4, %zmm24, %zmm1
	vprold	$12, %zmm1, %zmm1
	vpaddd	%zmm16, %zmm0, %zmm16
	vpaddd	%zmm18, %zmm6, %zmm18
	vpxord	%zmm10, %zmm16, %zmm14
	vprold	$8, %zmm14, %zmm14
	vpaddd	%zmm20, %zmm3, %zmm20
	vpxord	%zmm7, %zmm18, %zmm12
	vprold	$8, %zmm12, %zmm12
	vpaddd	%zmm22, %zmm1, %zmm22
	vpxord	%zmm5, %zmm20, %zmm10
	vprold	$8, %zmm10, %zmm10
	vpxord	%zmm8, %zmm22, %zmm8
	vprold	$8, %zmm8, %zmm8
	vpaddd	%zmm30, %zmm14, %zmm30
	vpaddd	%zmm29, %zmm12, %zmm2
	vpxord	%zmm0, %zmm30, %zmm0
	vprold	$7, %zmm0, %zmm0
	vpaddd	%zmm26, %zmm10, %zmm26
	vpxord	%zmm6, %zmm2, %zmm6
	vprold	$7, %zmm6, %zmm6
	vpaddd	%zmm24, %zmm8, %zmm24
	vpxord	%zmm3, %zmm26, %zmm4
	vprold	$7, %zmm4, %zmm4
	vpxord	%zmm1, %zmm24, %zmm1
	vprold	$7, %zmm1, %zmm1
	vpaddd	%zmm22, %zmm0, %zmm22
	vpaddd	%zmm16, %zmm6, %zmm16
	vpxord	%zmm10, %zmm22, %zmm10
	vprold	$16, %zmm10, %zmm10
	vpaddd	%zmm18, %zmm4, %zmm18
	vpxord	%zmm8, %zmm16, %zmm8
	vprold	$16, %zmm8, %zmm8
	vpaddd	%zmm20, %zmm1, %zmm20
	vpxord	%zmm14, %zmm18, %zmm14
	vprold	$16, %zmm14, %zmm14
	vpxord	%zmm12, %zmm20, %zmm12
	vprold	$16, %zmm12, %zmm12
	vpaddd	%zmm2, %zmm10, %zmm2
	vpaddd	%zmm26, %zmm8, %zmm26
	vpxord	%zmm0, %zmm2, %zmm0
	vprold	$12, %zmm0, %zmm0
	vpaddd	%zmm24, %zmm14, %zmm24
	vpxord	%zmm6, %zmm26, %zmm6
	vprold	$12, %zmm6, %zmm3
	vpaddd	%zmm30, %zmm12, %zmm30
	vpxord	%zmm4, %zmm24, %zmm4
	vprold	$12, %zmm4, %zmm4
	vpxord	%zmm1, %zmm30, %zmm1
	vprold	$12, %zmm1, %zmm1
	vpaddd	%zmm22, %zmm0, %zmm22
	vpaddd	%zmm16, %zmm3, %zmm16
	vpxord	%zmm10, %zmm22, %zmm10
	vmovdqa64	%zmm22, %zmm23
	vprold	$8, %zmm10, %zmm10
	vpaddd	%zmm18, %zmm4, %zmm18
	vpxord	%zmm8, %zmm16, %zmm8
	vmovdqa64	%zmm16, %zmm17
	vprold	$8, %zmm8, %zmm8
	vpaddd	%zmm20, %zmm1, %zmm20
	vpxord	%zmm14, %zmm18, %zmm14
	vmovdqa64	%zmm18, %zmm19
	vprold	$8, %zmm14, %zmm14
	vpxord	%zmm12, %zmm20, %zmm12
	vmovdqa64	%zmm20, %zmm21
	vprold	$8, %zmm12, %zmm12
	vpaddd	%zmm2, %zmm10, %zmm28
	vmovdqa64	%zmm10, %zmm11
	vpaddd	%zmm26, %zmm8, %zmm26
	vpxord	%zmm0, %zmm28, %zmm0
	vmovdqa64	%zmm8, %zmm9
	vpaddd	%zmm24, %zmm14, %zmm24
	vpxord	%zmm3, %zmm26, %zmm3
	vmovdqa64	%zmm14, %zmm15
	vprold	$7, %zmm3, %zmm7
	vpaddd	%zmm30, %zmm12, %zmm30
	vpxord	%zmm4, %zmm24, %zmm4
	vmovdqa64	%zmm12, %zmm13
	vprold	$7, %zmm4, %zmm3
	vpxord	%zmm1, %zmm30, %zmm1
	vmovdqa64	%zmm26, %zmm27
	vmovdqa64	%zmm24, %zmm25
	vprold	$7, %zmm1, %zmm5
	vmovdqa64	%zmm30, %zmm31
	vmovdqa64	%zmm28, %zmm29
	vprold	$7, %zmm0, %zmm1
	vmovdqa64	%zmm7, %zmm6
	vmovdqa64	%zmm3, %zmm2
	vmovdqa64	%zmm5, %zmm4
	vmovdqa64	%zmm1, %zmm0
	subl	$1, %eax
	jne	.L13
