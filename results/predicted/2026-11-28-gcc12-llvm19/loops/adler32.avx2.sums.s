	vmovdqu	(%rdx), %ymm2
	vmovdqu	(%rdx), %ymm0
	addq	$64, %rdx
	vpaddd	%ymm11, %ymm1, %ymm11
	vmovdqu	-32(%rdx), %ymm14
	vpmaddubsw	%ymm5, %ymm2, %ymm2
	vpsadbw	%ymm12, %ymm0, %ymm0
	vpmaddubsw	%ymm4, %ymm14, %ymm13
	vpsadbw	%ymm12, %ymm14, %ymm9
	vpaddw	%ymm13, %ymm2, %ymm2
	vpaddd	%ymm9, %ymm0, %ymm0
	vpmaddwd	%ymm3, %ymm2, %ymm2
	vpaddd	%ymm1, %ymm0, %ymm1
	vpaddd	%ymm10, %ymm2, %ymm10
	cmpq	%rsi, %rdx
	jne	.L14
