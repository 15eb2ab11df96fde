	vmovdqu64	(%rax), %zmm1
	addq	$256, %rax
	vmovdqu64	-192(%rax), %zmm2
	vpaddd	%zmm6, %zmm4, %zmm6
	vpdpbusd	%zmm17, %zmm1, %zmm5
	vmovdqa64	%zmm1, %zmm10
	vmovdqu64	-128(%rax), %zmm3
	vmovdqu64	-64(%rax), %zmm0
	vpdpbusd	%zmm14, %zmm0, %zmm9
	vpternlogq	$150, %zmm3, %zmm2, %zmm10
	vpsadbw	%zmm13, %zmm0, %zmm0
	vpternlogq	$232, %zmm3, %zmm2, %zmm1
	vpdpbusd	%zmm12, %zmm10, %zmm0
	vpdpbusd	%zmm16, %zmm2, %zmm7
	vpdpbusd	%zmm15, %zmm3, %zmm8
	vpdpbusd	%zmm11, %zmm1, %zmm0
	vpaddd	%zmm4, %zmm0, %zmm4
	cmpq	%rdx, %rax
	jne	.L10
