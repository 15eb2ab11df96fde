	vmovdqa	200(%rsp), %ymm1
	vpaddd	40(%rsp), %ymm2, %ymm10
	vpxor	424(%rsp), %ymm10, %ymm6
	vpaddd	72(%rsp), %ymm1, %ymm9
	vpxor	456(%rsp), %ymm9, %ymm5
	vpshufb	%ymm4, %ymm6, %ymm6
	vpaddd	296(%rsp), %ymm6, %ymm8
	vpshufb	%ymm4, %ymm5, %ymm5
	vpxor	%ymm8, %ymm2, %ymm2
	vpsrld	$20, %ymm2, %ymm7
	vpslld	$12, %ymm2, %ymm1
	vpor	%ymm7, %ymm1, %ymm1
	vpaddd	328(%rsp), %ymm5, %ymm7
	vpxor	200(%rsp), %ymm7, %ymm2
	vpaddd	%ymm1, %ymm10, %ymm10
	vpsrld	$20, %ymm2, %ymm11
	vpslld	$12, %ymm2, %ymm2
	vpxor	%ymm10, %ymm6, %ymm6
	vmovdqa	%ymm10, 40(%rsp)
	vpor	%ymm11, %ymm2, %ymm2
	vpshufb	%ymm3, %ymm6, %ymm6
	vpaddd	%ymm2, %ymm9, %ymm9
	vpaddd	%ymm6, %ymm8, %ymm8
	vmovdqa	%ymm6, 424(%rsp)
	vpxor	%ymm9, %ymm5, %ymm5
	vpxor	%ymm8, %ymm1, %ymm1
	vmovdqa	%ymm9, 72(%rsp)
	vpshufb	%ymm3, %ymm5, %ymm5
	vpsrld	$25, %ymm1, %ymm11
	vmovdqa	%ymm8, 296(%rsp)
	vpaddd	%ymm5, %ymm7, %ymm7
	vpslld	$7, %ymm1, %ymm1
	vmovdqa	%ymm5, 456(%rsp)
	vpxor	%ymm7, %ymm2, %ymm2
	vpor	%ymm11, %ymm1, %ymm1
	vmovdqa	%ymm7, 328(%rsp)
	vmovdqa	232(%rsp), %ymm7
	vpsrld	$25, %ymm2, %ymm12
	vpslld	$7, %ymm2, %ymm2
	vpaddd	104(%rsp), %ymm7, %ymm11
	vpxor	488(%rsp), %ymm11, %ymm7
	vpor	%ymm12, %ymm2, %ymm2
	vmovdqa	%ymm2, 200(%rsp)
	vpshufb	%ymm4, %ymm7, %ymm7
	vmovdqa	264(%rsp), %ymm6
	vpaddd	360(%rsp), %ymm7, %ymm9
	vpxor	232(%rsp), %ymm9, %ymm2
	vpaddd	136(%rsp), %ymm6, %ymm10
	vpxor	520(%rsp), %ymm10, %ymm6
	vpsrld	$20, %ymm2, %ymm5
	vpslld	$12, %ymm2, %ymm2
	vpor	%ymm5, %ymm2, %ymm5
	vpshufb	%ymm4, %ymm6, %ymm6
	vpaddd	392(%rsp), %ymm6, %ymm8
	vpxor	264(%rsp), %ymm8, %ymm2
	vpaddd	%ymm5, %ymm11, %ymm11
	vpxor	%ymm11, %ymm7, %ymm7
	vmovdqa	%ymm11, 104(%rsp)
	vpsrld	$20, %ymm2, %ymm12
	vpslld	$12, %ymm2, %ymm2
	vpshufb	%ymm3, %ymm7, %ymm7
	vpor	%ymm12, %ymm2, %ymm2
	vpaddd	%ymm7, %ymm9, %ymm9
	vmovdqa	%ymm7, 488(%rsp)
	vpaddd	%ymm2, %ymm10, %ymm10
	vpxor	%ymm9, %ymm5, %ymm5
	vmovdqa	%ymm9, 360(%rsp)
	vpxor	%ymm10, %ymm6, %ymm6
	vpsrld	$25, %ymm5, %ymm12
	vmovdqa	%ymm10, 136(%rsp)
	vpaddd	552(%rsp), %ymm0, %ymm10
	vpshufb	%ymm3, %ymm6, %ymm6
	vpslld	$7, %ymm5, %ymm5
	vpaddd	%ymm6, %ymm8, %ymm8
	vpor	%ymm12, %ymm5, %ymm5
	vmovdqa	%ymm6, 520(%rsp)
	vmovdqa	%ymm5, 232(%rsp)
	vpxor	%ymm8, %ymm2, %ymm2
	vmovdqa	%ymm8, 392(%rsp)
	vpsrld	$25, %ymm2, %ymm13
	vpslld	$7, %ymm2, %ymm2
	vpor	%ymm13, %ymm2, %ymm2
	vmovdqa	%ymm2, 264(%rsp)
	vpxor	936(%rsp), %ymm10, %ymm6
	vmovdqa	712(%rsp), %ymm7
	vpaddd	584(%rsp), %ymm7, %ymm9
	vpxor	968(%rsp), %ymm9, %ymm5
	vpshufb	%ymm4, %ymm6, %ymm6
	vpaddd	808(%rsp), %ymm6, %ymm8
	vpshufb	%ymm4, %ymm5, %ymm5
	vpaddd	840(%rsp), %ymm5, %ymm7
	vpxor	%ymm8, %ymm0, %ymm0
	vpsrld	$20, %ymm0, %ymm2
	vpslld	$12, %ymm0, %ymm0
	vpor	%ymm2, %ymm0, %ymm0
	vpxor	712(%rsp), %ymm7, %ymm2
	vpaddd	%ymm0, %ymm10, %ymm10
	vpsrld	$20, %ymm2, %ymm11
	vpslld	$12, %ymm2, %ymm2
	vpxor	%ymm10, %ymm6, %ymm6
	vmovdqa	%ymm10, 552(%rsp)
	vpor	%ymm11, %ymm2, %ymm2
	vpshufb	%ymm3, %ymm6, %ymm6
	vpaddd	%ymm2, %ymm9, %ymm9
	vpaddd	%ymm6, %ymm8, %ymm8
	vmovdqa	%ymm6, 936(%rsp)
	vmovdqa	776(%rsp), %ymm6
	vpxor	%ymm9, %ymm5, %ymm5
	vpxor	%ymm8, %ymm0, %ymm0
	vmovdqa	%ymm9, 584(%rsp)
	vpshufb	%ymm3, %ymm5, %ymm5
	vpsrld	$25, %ymm0, %ymm11
	vmovdqa	%ymm8, 808(%rsp)
	vpaddd	%ymm5, %ymm7, %ymm7
	vpslld	$7, %ymm0, %ymm0
	vmovdqa	%ymm5, 968(%rsp)
	vpxor	%ymm7, %ymm2, %ymm2
	vpor	%ymm11, %ymm0, %ymm0
	vmovdqa	%ymm7, 840(%rsp)
	vmovdqa	744(%rsp), %ymm7
	vpaddd	616(%rsp), %ymm7, %ymm11
	vpsrld	$25, %ymm2, %ymm12
	vpxor	1000(%rsp), %ymm11, %ymm7
	vpslld	$7, %ymm2, %ymm2
	vpor	%ymm12, %ymm2, %ymm2
	vpshufb	%ymm4, %ymm7, %ymm7
	vmovdqa	%ymm2, 712(%rsp)
	vpaddd	648(%rsp), %ymm6, %ymm10
	vpaddd	872(%rsp), %ymm7, %ymm9
	vpxor	744(%rsp), %ymm9, %ymm2
	vpxor	1032(%rsp), %ymm10, %ymm6
	vpsrld	$20, %ymm2, %ymm5
	vpslld	$12, %ymm2, %ymm2
	vpshufb	%ymm4, %ymm6, %ymm6
	vpaddd	904(%rsp), %ymm6, %ymm8
	vpor	%ymm5, %ymm2, %ymm5
	vpxor	776(%rsp), %ymm8, %ymm2
	vpaddd	%ymm5, %ymm11, %ymm11
	vpsrld	$20, %ymm2, %ymm12
	vpslld	$12, %ymm2, %ymm2
	vpxor	%ymm11, %ymm7, %ymm7
	vmovdqa	%ymm11, 616(%rsp)
	vpor	%ymm12, %ymm2, %ymm2
	vpshufb	%ymm3, %ymm7, %ymm7
	vpaddd	%ymm2, %ymm10, %ymm10
	vpaddd	%ymm7, %ymm9, %ymm9
	vmovdqa	%ymm7, 1000(%rsp)
	vmovdqa	200(%rsp), %ymm7
	vpxor	%ymm10, %ymm6, %ymm6
	vpxor	%ymm9, %ymm5, %ymm5
	vmovdqa	%ymm10, 648(%rsp)
	vpaddd	40(%rsp), %ymm7, %ymm11
	vpshufb	%ymm3, %ymm6, %ymm6
	vpsrld	$25, %ymm5, %ymm12
	vmovdqa	%ymm9, 872(%rsp)
	vpaddd	%ymm6, %ymm8, %ymm8
	vpslld	$7, %ymm5, %ymm5
	vmovdqa	%ymm6, 1032(%rsp)
	vpxor	%ymm8, %ymm2, %ymm2
	vpor	%ymm12, %ymm5, %ymm5
	vmovdqa	%ymm8, 904(%rsp)
	vmovdqa	%ymm5, 744(%rsp)
	vpsrld	$25, %ymm2, %ymm13
	vpslld	$7, %ymm2, %ymm2
	vpor	%ymm13, %ymm2, %ymm2
	vmovdqa	%ymm2, 776(%rsp)
	vpxor	520(%rsp), %ymm11, %ymm7
	vmovdqa	232(%rsp), %ymm6
	vpaddd	72(%rsp), %ymm6, %ymm10
	vpxor	424(%rsp), %ymm10, %ymm6
	vpshufb	%ymm4, %ymm7, %ymm7
	vpaddd	360(%rsp), %ymm7, %ymm9
	vpxor	200(%rsp), %ymm9, %ymm2
	vpshufb	%ymm4, %ymm6, %ymm6
	vpaddd	392(%rsp), %ymm6, %ymm8
	vpsrld	$20, %ymm2, %ymm5
	vpslld	$12, %ymm2, %ymm2
	vpor	%ymm5, %ymm2, %ymm5
	vpxor	232(%rsp), %ymm8, %ymm2
	vpaddd	%ymm5, %ymm11, %ymm11
	vpsrld	$20, %ymm2, %ymm12
	vpslld	$12, %ymm2, %ymm2
	vpxor	%ymm11, %ymm7, %ymm7
	vmovdqa	%ymm11, 40(%rsp)
	vpor	%ymm12, %ymm2, %ymm2
	vpshufb	%ymm3, %ymm7, %ymm7
	vpaddd	%ymm2, %ymm10, %ymm10
	vpaddd	%ymm7, %ymm9, %ymm9
	vmovdqa	%ymm7, 520(%rsp)
	vpxor	%ymm10, %ymm6, %ymm6
	vpxor	%ymm9, %ymm5, %ymm5
	vmovdqa	%ymm10, 72(%rsp)
	vpshufb	%ymm3, %ymm6, %ymm6
	vpsrld	$25, %ymm5, %ymm12
	vmovdqa	%ymm9, 360(%rsp)
	vpaddd	%ymm6, %ymm8, %ymm8
	vpslld	$7, %ymm5, %ymm5
	vmovdqa	%ymm6, 424(%rsp)
	vpxor	%ymm8, %ymm2, %ymm2
	vpor	%ymm12, %ymm5, %ymm5
	vmovdqa	%ymm8, 392(%rsp)
	vmovdqa	%ymm5, 200(%rsp)
	vpsrld	$25, %ymm2, %ymm13
	vpslld	$7, %ymm2, %ymm2
	vpor	%ymm13, %ymm2, %ymm2
	vmovdqa	%ymm2, 232(%rsp)
	vmovdqa	264(%rsp), %ymm7
	vpaddd	104(%rsp), %ymm7, %ymm10
	vpxor	456(%rsp), %ymm10, %ymm7
	vpaddd	136(%rsp), %ymm1, %ymm9
	vpxor	488(%rsp), %ymm9, %ymm6
	vpshufb	%ymm4, %ymm7, %ymm7
	vpaddd	296(%rsp), %ymm7, %ymm8
	vpxor	264(%rsp), %ymm8, %ymm5
	vpshufb	%ymm4, %ymm6, %ymm6
	vpsrld	$20, %ymm5, %ymm2
	vpslld	$12, %ymm5, %ymm5
	vpor	%ymm2, %ymm5, %ymm5
	vpaddd	328(%rsp), %ymm6, %ymm2
	vpaddd	%ymm5, %ymm10, %ymm10
	vpxor	%ymm2, %ymm1, %ymm1
	vpxor	%ymm10, %ymm7, %ymm7
	vmovdqa	%ymm10, 104(%rsp)
	vpsrld	$20, %ymm1, %ymm11
	vpslld	$12, %ymm1, %ymm1
	vpshufb	%ymm3, %ymm7, %ymm7
	vpor	%ymm11, %ymm1, %ymm1
	vpaddd	%ymm7, %ymm8, %ymm8
	vmovdqa	%ymm7, 456(%rsp)
	vpaddd	%ymm1, %ymm9, %ymm9
	vpxor	%ymm8, %ymm5, %ymm5
	vmovdqa	%ymm8, 296(%rsp)
	vpxor	%ymm9, %ymm6, %ymm6
	vpsrld	$25, %ymm5, %ymm12
	vmovdqa	%ymm9, 136(%rsp)
	vpshufb	%ymm3, %ymm6, %ymm6
	vpslld	$7, %ymm5, %ymm5
	vpaddd	%ymm6, %ymm2, %ymm11
	vpor	%ymm12, %ymm5, %ymm5
	vmovdqa	%ymm6, 488(%rsp)
	vmovdqa	%ymm5, 264(%rsp)
	vpxor	%ymm11, %ymm1, %ymm2
	vmovdqa	%ymm11, 328(%rsp)
	vpsrld	$25, %ymm2, %ymm1
	vpslld	$7, %ymm2, %ymm2
	vpor	%ymm1, %ymm2, %ymm2
	vmovdqa	712(%rsp), %ymm1
	vpaddd	552(%rsp), %ymm1, %ymm11
	vmovdqa	%ymm2, 168(%rsp)
	vpxor	1032(%rsp), %ymm11, %ymm7
	vmovdqa	744(%rsp), %ymm1
	vpaddd	584(%rsp), %ymm1, %ymm10
	vpxor	936(%rsp), %ymm10, %ymm6
	vpshufb	%ymm4, %ymm7, %ymm7
	vpaddd	872(%rsp), %ymm7, %ymm9
	vpxor	712(%rsp), %ymm9, %ymm1
	vpshufb	%ymm4, %ymm6, %ymm6
	vpaddd	904(%rsp), %ymm6, %ymm8
	vpsrld	$20, %ymm1, %ymm5
	vpslld	$12, %ymm1, %ymm1
	vpor	%ymm5, %ymm1, %ymm5
	vpxor	744(%rsp), %ymm8, %ymm1
	vpaddd	%ymm5, %ymm11, %ymm11
	vpsrld	$20, %ymm1, %ymm12
	vpslld	$12, %ymm1, %ymm1
	vpxor	%ymm11, %ymm7, %ymm7
	vmovdqa	%ymm11, 552(%rsp)
	vpor	%ymm12, %ymm1, %ymm1
	vpshufb	%ymm3, %ymm7, %ymm7
	vpaddd	%ymm1, %ymm10, %ymm10
	vpaddd	%ymm7, %ymm9, %ymm9
	vmovdqa	%ymm7, 1032(%rsp)
	vpxor	%ymm10, %ymm6, %ymm6
	vpxor	%ymm9, %ymm5, %ymm5
	vmovdqa	%ymm10, 584(%rsp)
	vpshufb	%ymm3, %ymm6, %ymm6
	vpsrld	$25, %ymm5, %ymm12
	vmovdqa	%ymm9, 872(%rsp)
	vpaddd	%ymm6, %ymm8, %ymm8
	vpslld	$7, %ymm5, %ymm5
	vmovdqa	%ymm6, 936(%rsp)
	vpxor	%ymm8, %ymm1, %ymm1
	vpor	%ymm12, %ymm5, %ymm5
	vmovdqa	%ymm8, 904(%rsp)
	vmovdqa	%ymm5, 712(%rsp)
	vpsrld	$25, %ymm1, %ymm13
	vpslld	$7, %ymm1, %ymm1
	vpor	%ymm13, %ymm1, %ymm1
	vmovdqa	%ymm1, 744(%rsp)
	vmovdqa	776(%rsp), %ymm1
	vpaddd	616(%rsp), %ymm1, %ymm10
	vpxor	968(%rsp), %ymm10, %ymm6
	vpaddd	648(%rsp), %ymm0, %ymm9
	vpxor	1000(%rsp), %ymm9, %ymm5
	vpshufb	%ymm4, %ymm6, %ymm6
	vpaddd	808(%rsp), %ymm6, %ymm8
	vpxor	776(%rsp), %ymm8, %ymm1
	vpshufb	%ymm4, %ymm5, %ymm5
	vpsrld	$20, %ymm1, %ymm7
	vpslld	$12, %ymm1, %ymm1
	vpor	%ymm7, %ymm1, %ymm1
	vpaddd	840(%rsp), %ymm5, %ymm7
	vpaddd	%ymm1, %ymm10, %ymm10
	vpxor	%ymm7, %ymm0, %ymm0
	vpxor	%ymm10, %ymm6, %ymm6
	vmovdqa	%ymm10, 616(%rsp)
	vpsrld	$20, %ymm0, %ymm11
	vpslld	$12, %ymm0, %ymm0
	vpshufb	%ymm3, %ymm6, %ymm6
	vpor	%ymm11, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm8, %ymm8
	vmovdqa	%ymm6, 968(%rsp)
	vpaddd	%ymm0, %ymm9, %ymm9
	vpxor	%ymm8, %ymm1, %ymm1
	vmovdqa	%ymm8, 808(%rsp)
	vpxor	%ymm9, %ymm5, %ymm5
	vpsrld	$25, %ymm1, %ymm11
	vmovdqa	%ymm9, 648(%rsp)
	vpshufb	%ymm3, %ymm5, %ymm5
	vpslld	$7, %ymm1, %ymm1
	vpaddd	%ymm5, %ymm7, %ymm7
	vpor	%ymm11, %ymm1, %ymm1
	vmovdqa	%ymm5, 1000(%rsp)
	vmovdqa	%ymm1, 776(%rsp)
	vpxor	%ymm7, %ymm0, %ymm0
	vmovdqa	%ymm7, 840(%rsp)
	vpsrld	$25, %ymm0, %ymm12
	vpslld	$7, %ymm0, %ymm0
	vpor	%ymm12, %ymm0, %ymm0
	vmovdqa	%ymm0, 680(%rsp)
	subl	$1, %eax
	jne	.L2
