	vmovdqu8	-3(%rax), %zmm3
	vpandd	-1(%rax), %zmm2, %zmm12
	vpsrlw	$4, %zmm0, %zmm0
	addq	$64, %rax
	vpandd	%zmm0, %zmm2, %zmm0
	vpsubusb	%zmm11, %zmm3, %zmm1
	vmovdqu8	-66(%rax), %zmm3
	vpshufb	%zmm0, %zmm7, %zmm0
	vpshufb	%zmm12, %zmm6, %zmm12
	vpsubusb	%zmm8, %zmm3, %zmm3
	vpternlogq	$168, %zmm10, %zmm1, %zmm3
	vpsrlw	$4, -65(%rax), %zmm1
	vpandd	%zmm1, %zmm2, %zmm1
	vpshufb	%zmm1, %zmm5, %zmm1
	vpternlogq	$128, %zmm0, %zmm12, %zmm1
	vpternlogq	$246, %zmm3, %zmm1, %zmm4
	cmpq	%rdx, %rax
	jb	.L16
	vmovdqu64	(%rax), %zmm0
	vpmovb2m	%zmm0, %k0
	kortestq	%k0, %k0
	jne	.L9
