	vmovdqu8	(%rax), %zmm3
	vpaddd	%zmm11, %zmm1, %zmm14
	subq	$-128, %rax
	vmovdqa64	%zmm14, %zmm11
	vpmaddubsw	%zmm6, %zmm3, %zmm0
	vpsadbw	%zmm12, %zmm3, %zmm2
	vmovdqu8	-64(%rax), %zmm3
	vpmaddubsw	%zmm5, %zmm3, %zmm13
	vpsadbw	%zmm12, %zmm3, %zmm3
	vpaddw	%zmm13, %zmm0, %zmm0
	vpaddd	%zmm3, %zmm2, %zmm2
	vpmaddwd	%zmm4, %zmm0, %zmm0
	vpaddd	%zmm1, %zmm2, %zmm1
	vpaddd	%zmm10, %zmm0, %zmm0
	vmovdqa64	%zmm0, %zmm10
	cmpq	%rcx, %rax
	jne	.L8
