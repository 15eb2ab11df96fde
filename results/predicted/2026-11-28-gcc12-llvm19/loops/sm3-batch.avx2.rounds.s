	vmovdqa	680(%rsp), %ymm13
	vpaddd	552(%rsp), %ymm1, %ymm1
	vpsrld	$17, %ymm13, %ymm5
	vpslld	$15, %ymm13, %ymm4
	vpor	%ymm4, %ymm5, %ymm4
	vmovdqa	616(%rsp), %ymm5
	vpxor	904(%rsp), %ymm5, %ymm5
	vpxor	%ymm5, %ymm4, %ymm4
	vmovdqa	808(%rsp), %ymm5
	vpsrld	$17, %ymm4, %ymm13
	vpslld	$15, %ymm4, %ymm6
	vpslld	$7, %ymm5, %ymm12
	vpsrld	$25, %ymm5, %ymm5
	vpor	%ymm6, %ymm13, %ymm6
	vpshufb	%ymm8, %ymm6, %ymm13
	vpor	%ymm12, %ymm5, %ymm5
	vpxor	%ymm10, %ymm11, %ymm12
	vpxor	584(%rsp), %ymm13, %ymm13
	vpxor	%ymm6, %ymm5, %ymm5
	vpxor	%ymm13, %ymm5, %ymm5
	vpxor	%ymm4, %ymm5, %ymm13
	vpslld	$12, %ymm10, %ymm4
	vmovdqa	%ymm13, 616(%rsp)
	vpsrld	$20, %ymm10, %ymm5
	vpor	%ymm4, %ymm5, %ymm5
	vpbroadcastd	64(%rax), %ymm4
	vpaddd	%ymm5, %ymm9, %ymm6
	vpaddd	%ymm4, %ymm6, %ymm4
	vpslld	$7, %ymm4, %ymm6
	vpsrld	$25, %ymm4, %ymm4
	vpor	%ymm6, %ymm4, %ymm4
	vpxor	552(%rsp), %ymm13, %ymm6
	vpxor	%ymm4, %ymm5, %ymm5
	vpaddd	%ymm0, %ymm6, %ymm6
	vpxor	%ymm11, %ymm2, %ymm0
	vpand	%ymm12, %ymm0, %ymm0
	vmovdqa	712(%rsp), %ymm12
	vpxor	%ymm11, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm0, %ymm0
	vpaddd	%ymm0, %ymm5, %ymm5
	vpxor	%ymm3, %ymm7, %ymm0
	vpand	%ymm9, %ymm0, %ymm0
	vpxor	%ymm3, %ymm0, %ymm0
	vpaddd	680(%rsp), %ymm3, %ymm3
	vpaddd	%ymm1, %ymm0, %ymm0
	vpaddd	%ymm4, %ymm0, %ymm0
	vmovdqa	648(%rsp), %ymm4
	vpsrld	$23, %ymm0, %ymm1
	vpslld	$9, %ymm0, %ymm6
	vpor	%ymm6, %ymm1, %ymm6
	vpshufb	%ymm8, %ymm6, %ymm1
	vpxor	%ymm1, %ymm6, %ymm6
	vpxor	%ymm0, %ymm6, %ymm6
	vpslld	$9, %ymm11, %ymm0
	vpsrld	$23, %ymm11, %ymm11
	vpor	%ymm0, %ymm11, %ymm1
	vpslld	$19, %ymm7, %ymm0
	vpsrld	$13, %ymm7, %ymm7
	vpor	%ymm0, %ymm7, %ymm7
	vpslld	$15, %ymm4, %ymm0
	vpsrld	$17, %ymm4, %ymm4
	vpor	%ymm0, %ymm4, %ymm0
	vpxor	936(%rsp), %ymm12, %ymm4
	vpxor	%ymm4, %ymm0, %ymm0
	vmovdqa	840(%rsp), %ymm4
	vpsrld	$17, %ymm0, %ymm13
	vpslld	$15, %ymm0, %ymm11
	vpslld	$7, %ymm4, %ymm12
	vpsrld	$25, %ymm4, %ymm4
	vpor	%ymm11, %ymm13, %ymm11
	vpshufb	%ymm8, %ymm11, %ymm13
	vpor	%ymm12, %ymm4, %ymm4
	vpxor	744(%rsp), %ymm13, %ymm13
	vpxor	%ymm11, %ymm4, %ymm4
	vpsrld	$20, %ymm5, %ymm12
	vpxor	%ymm13, %ymm4, %ymm4
	vmovdqa	680(%rsp), %ymm13
	vpxor	%ymm0, %ymm4, %ymm11
	vpslld	$12, %ymm5, %ymm0
	vmovdqa	%ymm11, 712(%rsp)
	vpor	%ymm0, %ymm12, %ymm12
	vpbroadcastd	68(%rax), %ymm0
	vpxor	%ymm13, %ymm11, %ymm11
	vpaddd	%ymm2, %ymm11, %ymm11
	vpxor	%ymm5, %ymm10, %ymm2
	vpaddd	%ymm12, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm0, %ymm0
	vpslld	$7, %ymm0, %ymm4
	vpsrld	$25, %ymm0, %ymm0
	vpor	%ymm4, %ymm0, %ymm0
	vpxor	%ymm1, %ymm10, %ymm4
	vpand	%ymm2, %ymm4, %ymm4
	vpxor	%ymm0, %ymm12, %ymm2
	vpxor	%ymm10, %ymm4, %ymm4
	vpaddd	%ymm11, %ymm4, %ymm4
	vpxor	%ymm7, %ymm9, %ymm11
	vpand	%ymm6, %ymm11, %ymm11
	vpxor	%ymm7, %ymm11, %ymm11
	vpaddd	648(%rsp), %ymm7, %ymm7
	vpaddd	%ymm3, %ymm11, %ymm11
	vpaddd	%ymm0, %ymm11, %ymm3
	vpslld	$9, %ymm3, %ymm0
	vpaddd	%ymm4, %ymm2, %ymm2
	vpsrld	$23, %ymm3, %ymm4
	vpor	%ymm0, %ymm4, %ymm0
	vpshufb	%ymm8, %ymm0, %ymm4
	vpxor	%ymm4, %ymm0, %ymm0
	vpslld	$19, %ymm9, %ymm4
	vpxor	%ymm3, %ymm0, %ymm0
	vpsrld	$13, %ymm9, %ymm9
	vpslld	$9, %ymm10, %ymm3
	vpsrld	$23, %ymm10, %ymm10
	vpor	%ymm3, %ymm10, %ymm10
	vpor	%ymm4, %ymm9, %ymm3
	vpsrld	$17, %ymm15, %ymm9
	vpslld	$15, %ymm15, %ymm4
	vpor	%ymm4, %ymm9, %ymm4
	vpxor	776(%rsp), %ymm14, %ymm9
	vpxor	%ymm9, %ymm4, %ymm4
	vmovdqa	872(%rsp), %ymm9
	vpsrld	$17, %ymm4, %ymm13
	vpslld	$15, %ymm4, %ymm11
	vpslld	$7, %ymm9, %ymm12
	vpsrld	$25, %ymm9, %ymm9
	vpor	%ymm11, %ymm13, %ymm11
	vpshufb	%ymm8, %ymm11, %ymm13
	vpor	%ymm12, %ymm9, %ymm9
	vpxor	552(%rsp), %ymm13, %ymm13
	vpxor	%ymm11, %ymm9, %ymm9
	vpsrld	$20, %ymm2, %ymm11
	vpxor	%ymm13, %ymm9, %ymm9
	vmovdqa	648(%rsp), %ymm13
	vpxor	%ymm4, %ymm9, %ymm4
	vmovdqa	%ymm4, %ymm12
	vpslld	$12, %ymm2, %ymm4
	vmovdqa	%ymm12, 776(%rsp)
	vpor	%ymm4, %ymm11, %ymm11
	vpbroadcastd	72(%rax), %ymm4
	vpxor	%ymm13, %ymm12, %ymm12
	vmovdqa	616(%rsp), %ymm13
	vpaddd	%ymm1, %ymm12, %ymm12
	vpxor	%ymm5, %ymm10, %ymm1
	vpaddd	%ymm11, %ymm4, %ymm4
	vpaddd	%ymm0, %ymm4, %ymm4
	vpslld	$7, %ymm4, %ymm9
	vpsrld	$25, %ymm4, %ymm4
	vpor	%ymm9, %ymm4, %ymm4
	vpxor	%ymm2, %ymm5, %ymm9
	vpand	%ymm9, %ymm1, %ymm1
	vpxor	%ymm4, %ymm11, %ymm11
	vpxor	%ymm5, %ymm1, %ymm1
	vpaddd	%ymm12, %ymm1, %ymm1
	vpaddd	%ymm1, %ymm11, %ymm11
	vpxor	%ymm6, %ymm3, %ymm1
	vpand	%ymm0, %ymm1, %ymm1
	vpxor	%ymm3, %ymm1, %ymm1
	vpaddd	%ymm15, %ymm3, %ymm3
	vpaddd	%ymm7, %ymm1, %ymm1
	vpaddd	%ymm4, %ymm1, %ymm4
	vpsrld	$23, %ymm4, %ymm7
	vpslld	$9, %ymm4, %ymm1
	vpor	%ymm1, %ymm7, %ymm1
	vpshufb	%ymm8, %ymm1, %ymm7
	vpxor	%ymm7, %ymm1, %ymm1
	vpsrld	$17, %ymm13, %ymm7
	vpxor	%ymm4, %ymm1, %ymm1
	vpslld	$9, %ymm5, %ymm4
	vpsrld	$23, %ymm5, %ymm5
	vpor	%ymm4, %ymm5, %ymm5
	vpslld	$19, %ymm6, %ymm4
	vpsrld	$13, %ymm6, %ymm6
	vpor	%ymm4, %ymm6, %ymm6
	vpslld	$15, %ymm13, %ymm4
	vpor	%ymm4, %ymm7, %ymm4
	vmovdqa	584(%rsp), %ymm7
	vpxor	808(%rsp), %ymm7, %ymm7
	vpxor	%ymm7, %ymm4, %ymm4
	vmovdqa	968(%rsp), %ymm7
	vpsrld	$17, %ymm4, %ymm13
	vpslld	$15, %ymm4, %ymm9
	vpslld	$7, %ymm7, %ymm12
	vpsrld	$25, %ymm7, %ymm7
	vpor	%ymm9, %ymm13, %ymm9
	vpshufb	%ymm8, %ymm9, %ymm13
	vpor	%ymm12, %ymm7, %ymm7
	vpxor	680(%rsp), %ymm13, %ymm13
	vpxor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm13, %ymm7, %ymm7
	vpxor	%ymm4, %ymm7, %ymm7
	vpslld	$12, %ymm11, %ymm4
	vmovdqa	%ymm7, %ymm12
	vpsrld	$20, %ymm11, %ymm7
	vmovdqa	%ymm12, 808(%rsp)
	vpor	%ymm4, %ymm7, %ymm7
	vpbroadcastd	76(%rax), %ymm4
	vpaddd	%ymm7, %ymm4, %ymm4
	vpaddd	%ymm1, %ymm4, %ymm4
	vpslld	$7, %ymm4, %ymm9
	vpsrld	$25, %ymm4, %ymm4
	vpor	%ymm9, %ymm4, %ymm4
	vpxor	%ymm12, %ymm15, %ymm9
	vpxor	%ymm11, %ymm2, %ymm12
	vpaddd	%ymm10, %ymm9, %ymm10
	vpxor	%ymm2, %ymm5, %ymm9
	vpxor	%ymm4, %ymm7, %ymm7
	vpand	%ymm12, %ymm9, %ymm9
	vmovdqa	712(%rsp), %ymm12
	vpxor	%ymm2, %ymm9, %ymm9
	vpaddd	%ymm10, %ymm9, %ymm9
	vpxor	%ymm0, %ymm6, %ymm10
	vpand	%ymm1, %ymm10, %ymm10
	vpxor	%ymm6, %ymm10, %ymm10
	vpaddd	616(%rsp), %ymm6, %ymm6
	vpaddd	%ymm3, %ymm10, %ymm10
	vpaddd	%ymm4, %ymm10, %ymm3
	vmovdqa	744(%rsp), %ymm10
	vpslld	$9, %ymm3, %ymm4
	vpaddd	%ymm9, %ymm7, %ymm7
	vpsrld	$23, %ymm3, %ymm9
	vpor	%ymm4, %ymm9, %ymm4
	vpshufb	%ymm8, %ymm4, %ymm9
	vpxor	%ymm9, %ymm4, %ymm4
	vpsrld	$17, %ymm12, %ymm9
	vpxor	%ymm3, %ymm4, %ymm4
	vpslld	$9, %ymm2, %ymm3
	vpsrld	$23, %ymm2, %ymm2
	vpor	%ymm3, %ymm2, %ymm2
	vpslld	$19, %ymm0, %ymm3
	vpsrld	$13, %ymm0, %ymm0
	vpor	%ymm3, %ymm0, %ymm0
	vpslld	$15, %ymm12, %ymm3
	vpor	%ymm3, %ymm9, %ymm3
	vpxor	840(%rsp), %ymm10, %ymm9
	vpxor	%ymm9, %ymm3, %ymm3
	vmovdqa	904(%rsp), %ymm9
	vpsrld	$17, %ymm3, %ymm13
	vpslld	$15, %ymm3, %ymm10
	vpslld	$7, %ymm9, %ymm12
	vpsrld	$25, %ymm9, %ymm9
	vpor	%ymm10, %ymm13, %ymm10
	vpshufb	%ymm8, %ymm10, %ymm13
	vpor	%ymm12, %ymm9, %ymm9
	vpxor	648(%rsp), %ymm13, %ymm13
	vpxor	%ymm10, %ymm9, %ymm9
	vpsrld	$20, %ymm7, %ymm10
	vpxor	%ymm13, %ymm9, %ymm9
	vmovdqa	616(%rsp), %ymm13
	vpxor	%ymm3, %ymm9, %ymm3
	vmovdqa	%ymm3, %ymm12
	vpslld	$12, %ymm7, %ymm3
	vmovdqa	%ymm12, 840(%rsp)
	vpor	%ymm3, %ymm10, %ymm10
	vpbroadcastd	80(%rax), %ymm3
	vpaddd	%ymm10, %ymm3, %ymm3
	vpaddd	%ymm4, %ymm3, %ymm3
	vpslld	$7, %ymm3, %ymm9
	vpsrld	$25, %ymm3, %ymm3
	vpor	%ymm9, %ymm3, %ymm3
	vpxor	%ymm13, %ymm12, %ymm9
	vpxor	%ymm7, %ymm11, %ymm12
	vpaddd	%ymm5, %ymm9, %ymm9
	vpxor	%ymm11, %ymm2, %ymm5
	vpxor	%ymm3, %ymm10, %ymm10
	vpand	%ymm12, %ymm5, %ymm5
	vpxor	%ymm11, %ymm5, %ymm5
	vpaddd	%ymm9, %ymm5, %ymm5
	vpsrld	$23, %ymm11, %ymm9
	vpaddd	%ymm5, %ymm10, %ymm10
	vpxor	%ymm1, %ymm0, %ymm5
	vpand	%ymm4, %ymm5, %ymm5
	vpxor	%ymm0, %ymm5, %ymm5
	vpaddd	712(%rsp), %ymm0, %ymm0
	vpaddd	%ymm6, %ymm5, %ymm5
	vpaddd	%ymm3, %ymm5, %ymm5
	vpsrld	$23, %ymm5, %ymm6
	vpslld	$9, %ymm5, %ymm3
	vpor	%ymm3, %ymm6, %ymm3
	vpshufb	%ymm8, %ymm3, %ymm6
	vpxor	%ymm6, %ymm3, %ymm3
	vmovdqa	776(%rsp), %ymm6
	vpxor	%ymm5, %ymm3, %ymm3
	vpslld	$9, %ymm11, %ymm5
	vmovdqa	936(%rsp), %ymm11
	vpor	%ymm5, %ymm9, %ymm9
	vpslld	$19, %ymm1, %ymm5
	vpsrld	$13, %ymm1, %ymm1
	vpslld	$7, %ymm11, %ymm12
	vpor	%ymm5, %ymm1, %ymm1
	vpslld	$15, %ymm6, %ymm5
	vpsrld	$17, %ymm6, %ymm6
	vpor	%ymm5, %ymm6, %ymm5
	vmovdqa	552(%rsp), %ymm6
	vpxor	872(%rsp), %ymm6, %ymm6
	vpxor	%ymm6, %ymm5, %ymm5
	vpsrld	$25, %ymm11, %ymm6
	vpsrld	$17, %ymm5, %ymm13
	vpslld	$15, %ymm5, %ymm11
	vpor	%ymm12, %ymm6, %ymm6
	vpor	%ymm11, %ymm13, %ymm11
	vpxor	%ymm10, %ymm7, %ymm12
	vpshufb	%ymm8, %ymm11, %ymm13
	vpxor	%ymm11, %ymm6, %ymm6
	vpxor	%ymm13, %ymm15, %ymm13
	vpxor	%ymm13, %ymm6, %ymm6
	vpxor	%ymm5, %ymm6, %ymm5
	vpslld	$12, %ymm10, %ymm6
	vmovdqa	%ymm5, %ymm13
	vpsrld	$20, %ymm10, %ymm5
	vmovdqa	%ymm13, 872(%rsp)
	vpor	%ymm6, %ymm5, %ymm5
	vpbroadcastd	84(%rax), %ymm6
	vpaddd	%ymm5, %ymm6, %ymm6
	vpaddd	%ymm3, %ymm6, %ymm6
	vpslld	$7, %ymm6, %ymm11
	vpsrld	$25, %ymm6, %ymm6
	vpor	%ymm11, %ymm6, %ymm6
	vmovdqa	%ymm13, %ymm11
	vmovdqa	712(%rsp), %ymm13
	vpxor	%ymm6, %ymm5, %ymm5
	vpxor	%ymm13, %ymm11, %ymm11
	vpaddd	%ymm2, %ymm11, %ymm11
	vpxor	%ymm7, %ymm9, %ymm2
	vpand	%ymm12, %ymm2, %ymm2
	vpslld	$7, %ymm14, %ymm12
	vpxor	%ymm7, %ymm2, %ymm2
	vpaddd	%ymm11, %ymm2, %ymm2
	vmovdqa	808(%rsp), %ymm11
	vpaddd	%ymm2, %ymm5, %ymm5
	vpxor	%ymm4, %ymm1, %ymm2
	vpand	%ymm3, %ymm2, %ymm2
	vpxor	%ymm1, %ymm2, %ymm2
	vpaddd	776(%rsp), %ymm1, %ymm1
	vpaddd	%ymm0, %ymm2, %ymm2
	vpaddd	%ymm6, %ymm2, %ymm0
	vpsrld	$23, %ymm0, %ymm6
	vpslld	$9, %ymm0, %ymm2
	vpor	%ymm2, %ymm6, %ymm2
	vpshufb	%ymm8, %ymm2, %ymm6
	vpxor	%ymm6, %ymm2, %ymm2
	vpslld	$19, %ymm4, %ymm6
	vpxor	%ymm0, %ymm2, %ymm2
	vpslld	$9, %ymm7, %ymm0
	vpsrld	$23, %ymm7, %ymm7
	vpor	%ymm0, %ymm7, %ymm7
	vpsrld	$13, %ymm4, %ymm0
	vpor	%ymm6, %ymm0, %ymm0
	vpslld	$15, %ymm11, %ymm4
	vpsrld	$17, %ymm11, %ymm6
	vmovdqa	680(%rsp), %ymm11
	vpor	%ymm4, %ymm6, %ymm4
	vpxor	968(%rsp), %ymm11, %ymm6
	vpxor	%ymm6, %ymm4, %ymm4
	vpsrld	$25, %ymm14, %ymm6
	vpsrld	$17, %ymm4, %ymm13
	vpslld	$15, %ymm4, %ymm11
	vpor	%ymm12, %ymm6, %ymm6
	vpor	%ymm11, %ymm13, %ymm11
	vpshufb	%ymm8, %ymm11, %ymm13
	vpxor	%ymm11, %ymm6, %ymm6
	vpxor	%ymm13, %ymm4, %ymm4
	vmovdqa	776(%rsp), %ymm13
	vpxor	%ymm4, %ymm6, %ymm6
	vpxor	616(%rsp), %ymm6, %ymm4
	vpslld	$12, %ymm5, %ymm6
	vmovdqa	%ymm4, %ymm12
	vpsrld	$20, %ymm5, %ymm4
	vmovdqa	%ymm12, 968(%rsp)
	vpor	%ymm6, %ymm4, %ymm4
	vpbroadcastd	88(%rax), %ymm6
	vpaddd	%ymm4, %ymm6, %ymm6
	vpaddd	%ymm2, %ymm6, %ymm6
	vpslld	$7, %ymm6, %ymm11
	vpsrld	$25, %ymm6, %ymm6
	vpor	%ymm11, %ymm6, %ymm6
	vpxor	%ymm13, %ymm12, %ymm11
	vpxor	%ymm5, %ymm10, %ymm12
	vpaddd	%ymm9, %ymm11, %ymm11
	vpxor	%ymm10, %ymm7, %ymm9
	vpxor	%ymm6, %ymm4, %ymm4
	vpand	%ymm12, %ymm9, %ymm9
	vmovdqa	840(%rsp), %ymm12
	vpxor	%ymm10, %ymm9, %ymm9
	vpaddd	%ymm11, %ymm9, %ymm9
	vpaddd	%ymm9, %ymm4, %ymm4
	vpxor	%ymm3, %ymm0, %ymm9
	vpand	%ymm2, %ymm9, %ymm9
	vpxor	%ymm0, %ymm9, %ymm9
	vpaddd	%ymm1, %ymm9, %ymm9
	vpaddd	%ymm6, %ymm9, %ymm6
	vpsrld	$23, %ymm6, %ymm9
	vpslld	$9, %ymm6, %ymm1
	vpor	%ymm1, %ymm9, %ymm1
	vpshufb	%ymm8, %ymm1, %ymm9
	vpxor	%ymm9, %ymm1, %ymm1
	vpslld	$9, %ymm10, %ymm9
	vpxor	%ymm6, %ymm1, %ymm1
	vpsrld	$23, %ymm10, %ymm6
	vpor	%ymm9, %ymm6, %ymm6
	vpslld	$19, %ymm3, %ymm9
	vpsrld	$13, %ymm3, %ymm3
	vpsrld	$17, %ymm12, %ymm10
	vpor	%ymm9, %ymm3, %ymm3
	vpslld	$15, %ymm12, %ymm9
	vpor	%ymm9, %ymm10, %ymm9
	vmovdqa	648(%rsp), %ymm10
	vpxor	904(%rsp), %ymm10, %ymm10
	vpxor	%ymm10, %ymm9, %ymm9
	vmovdqa	584(%rsp), %ymm10
	vpsrld	$17, %ymm9, %ymm13
	vpslld	$15, %ymm9, %ymm11
	vpslld	$7, %ymm10, %ymm12
	vpsrld	$25, %ymm10, %ymm10
	vpor	%ymm11, %ymm13, %ymm11
	vpshufb	%ymm8, %ymm11, %ymm13
	vpor	%ymm12, %ymm10, %ymm10
	vpxor	%ymm13, %ymm9, %ymm9
	vpsrld	$20, %ymm4, %ymm12
	vpxor	%ymm11, %ymm10, %ymm10
	vpxor	%ymm9, %ymm10, %ymm10
	vpxor	712(%rsp), %ymm10, %ymm9
	vmovdqa	%ymm9, %ymm11
	vpslld	$12, %ymm4, %ymm9
	vmovdqa	%ymm11, 904(%rsp)
	vpor	%ymm9, %ymm12, %ymm12
	vpbroadcastd	92(%rax), %ymm9
	vmovdqa	808(%rsp), %ymm13
	vpaddd	808(%rsp), %ymm0, %ymm0
	vpaddd	%ymm12, %ymm9, %ymm9
	vpxor	%ymm13, %ymm11, %ymm11
	vpaddd	%ymm1, %ymm9, %ymm9
	vpaddd	%ymm7, %ymm11, %ymm11
	vpxor	%ymm4, %ymm5, %ymm7
	vpslld	$7, %ymm9, %ymm10
	vpsrld	$25, %ymm9, %ymm9
	vpor	%ymm10, %ymm9, %ymm9
	vpxor	%ymm5, %ymm6, %ymm10
	vpand	%ymm7, %ymm10, %ymm10
	vpxor	%ymm9, %ymm12, %ymm7
	vpxor	%ymm5, %ymm10, %ymm10
	vpaddd	%ymm11, %ymm10, %ymm10
	vmovdqa	872(%rsp), %ymm11
	vpaddd	%ymm10, %ymm7, %ymm7
	vpxor	%ymm2, %ymm3, %ymm10
	vpand	%ymm1, %ymm10, %ymm10
	vpxor	%ymm3, %ymm10, %ymm10
	vpaddd	840(%rsp), %ymm3, %ymm3
	vpaddd	%ymm0, %ymm10, %ymm10
	vpaddd	%ymm9, %ymm10, %ymm9
	vpsrld	$23, %ymm9, %ymm10
	vpslld	$9, %ymm9, %ymm0
	vpor	%ymm0, %ymm10, %ymm0
	vpshufb	%ymm8, %ymm0, %ymm10
	vpxor	%ymm10, %ymm0, %ymm0
	vpsrld	$17, %ymm11, %ymm10
	vpxor	%ymm9, %ymm0, %ymm0
	vpslld	$9, %ymm5, %ymm9
	vpsrld	$23, %ymm5, %ymm5
	vpor	%ymm9, %ymm5, %ymm5
	vpslld	$19, %ymm2, %ymm9
	vpsrld	$13, %ymm2, %ymm2
	vpor	%ymm9, %ymm2, %ymm2
	vpslld	$15, %ymm11, %ymm9
	vpor	%ymm9, %ymm10, %ymm9
	vpxor	936(%rsp), %ymm15, %ymm10
	vpxor	%ymm10, %ymm9, %ymm9
	vmovdqa	744(%rsp), %ymm10
	vpsrld	$17, %ymm9, %ymm13
	vpslld	$15, %ymm9, %ymm11
	vpslld	$7, %ymm10, %ymm12
	vpsrld	$25, %ymm10, %ymm10
	vpor	%ymm11, %ymm13, %ymm11
	vpshufb	%ymm8, %ymm11, %ymm13
	vpor	%ymm12, %ymm10, %ymm10
	vpxor	%ymm13, %ymm9, %ymm9
	vpsrld	$20, %ymm7, %ymm12
	vpxor	%ymm11, %ymm10, %ymm10
	vmovdqa	840(%rsp), %ymm13
	vpxor	%ymm9, %ymm10, %ymm10
	vpxor	776(%rsp), %ymm10, %ymm9
	vmovdqa	%ymm9, %ymm11
	vpslld	$12, %ymm7, %ymm9
	vmovdqa	%ymm11, 936(%rsp)
	vpor	%ymm9, %ymm12, %ymm12
	vpbroadcastd	96(%rax), %ymm9
	vpxor	%ymm13, %ymm11, %ymm11
	vmovdqa	872(%rsp), %ymm13
	vpaddd	%ymm6, %ymm11, %ymm11
	vpxor	%ymm7, %ymm4, %ymm6
	vpaddd	%ymm12, %ymm9, %ymm9
	vpaddd	%ymm0, %ymm9, %ymm9
	vpslld	$7, %ymm9, %ymm10
	vpsrld	$25, %ymm9, %ymm9
	vpor	%ymm10, %ymm9, %ymm9
	vpxor	%ymm4, %ymm5, %ymm10
	vpand	%ymm6, %ymm10, %ymm10
	vpxor	%ymm9, %ymm12, %ymm6
	vpxor	%ymm4, %ymm10, %ymm10
	vpaddd	%ymm11, %ymm10, %ymm10
	vpaddd	%ymm10, %ymm6, %ymm6
	vpxor	%ymm1, %ymm2, %ymm10
	vpand	%ymm0, %ymm10, %ymm10
	vpxor	%ymm2, %ymm10, %ymm10
	vpaddd	872(%rsp), %ymm2, %ymm2
	vpaddd	%ymm3, %ymm10, %ymm10
	vpaddd	%ymm9, %ymm10, %ymm3
	vpsrld	$23, %ymm3, %ymm10
	vpslld	$9, %ymm3, %ymm9
	vpor	%ymm9, %ymm10, %ymm9
	vpshufb	%ymm8, %ymm9, %ymm10
	vpxor	%ymm10, %ymm9, %ymm9
	vpxor	%ymm3, %ymm9, %ymm9
	vpslld	$9, %ymm4, %ymm3
	vpsrld	$23, %ymm4, %ymm4
	vpor	%ymm3, %ymm4, %ymm4
	vpslld	$19, %ymm1, %ymm3
	vpsrld	$13, %ymm1, %ymm1
	vpor	%ymm3, %ymm1, %ymm1
	vmovdqa	968(%rsp), %ymm3
	vpslld	$15, %ymm3, %ymm10
	vpsrld	$17, %ymm3, %ymm3
	vpor	%ymm10, %ymm3, %ymm3
	vpxor	%ymm14, %ymm3, %ymm3
	vpxor	616(%rsp), %ymm3, %ymm3
	vmovdqa	552(%rsp), %ymm14
	vpsrld	$17, %ymm3, %ymm12
	vpslld	$15, %ymm3, %ymm10
	vpslld	$7, %ymm14, %ymm11
	vpsrld	$25, %ymm14, %ymm14
	vpor	%ymm10, %ymm12, %ymm10
	vpshufb	%ymm8, %ymm10, %ymm12
	vpor	%ymm11, %ymm14, %ymm14
	vpxor	808(%rsp), %ymm12, %ymm12
	vpxor	%ymm10, %ymm14, %ymm14
	vpsrld	$20, %ymm6, %ymm10
	vpxor	%ymm12, %ymm14, %ymm14
	vpxor	%ymm6, %ymm7, %ymm12
	vpxor	%ymm3, %ymm14, %ymm14
	vpslld	$12, %ymm6, %ymm3
	vpor	%ymm3, %ymm10, %ymm10
	vpbroadcastd	100(%rax), %ymm3
	vpaddd	%ymm10, %ymm3, %ymm3
	vpaddd	%ymm9, %ymm3, %ymm3
	vpslld	$7, %ymm3, %ymm11
	vpsrld	$25, %ymm3, %ymm3
	vpor	%ymm11, %ymm3, %ymm3
	vpxor	%ymm13, %ymm14, %ymm11
	vpaddd	%ymm5, %ymm11, %ymm11
	vpxor	%ymm7, %ymm4, %ymm5
	vpxor	%ymm3, %ymm10, %ymm10
	vpand	%ymm12, %ymm5, %ymm5
	vpxor	%ymm7, %ymm5, %ymm5
	vpaddd	%ymm11, %ymm5, %ymm5
	vpaddd	%ymm5, %ymm10, %ymm10
	vpxor	%ymm0, %ymm1, %ymm5
	vpand	%ymm9, %ymm5, %ymm5
	vpxor	%ymm1, %ymm5, %ymm5
	vpaddd	968(%rsp), %ymm1, %ymm1
	vpaddd	%ymm2, %ymm5, %ymm5
	vpaddd	%ymm3, %ymm5, %ymm2
	vpsrld	$23, %ymm2, %ymm3
	vpslld	$9, %ymm2, %ymm5
	vpor	%ymm5, %ymm3, %ymm5
	vpshufb	%ymm8, %ymm5, %ymm3
	vpxor	%ymm3, %ymm5, %ymm5
	vpsrld	$23, %ymm7, %ymm3
	vpxor	%ymm2, %ymm5, %ymm5
	vpslld	$9, %ymm7, %ymm2
	vpor	%ymm2, %ymm3, %ymm3
	vpslld	$19, %ymm0, %ymm2
	vpsrld	$13, %ymm0, %ymm0
	vpor	%ymm2, %ymm0, %ymm0
	vmovdqa	904(%rsp), %ymm2
	vpslld	$15, %ymm2, %ymm7
	vpsrld	$17, %ymm2, %ymm2
	vpor	%ymm7, %ymm2, %ymm2
	vpxor	584(%rsp), %ymm2, %ymm2
	vpxor	712(%rsp), %ymm2, %ymm2
	vmovdqa	680(%rsp), %ymm7
	vpsrld	$17, %ymm2, %ymm13
	vpslld	$15, %ymm2, %ymm11
	vpslld	$7, %ymm7, %ymm12
	vpsrld	$25, %ymm7, %ymm7
	vpor	%ymm11, %ymm13, %ymm11
	vpshufb	%ymm8, %ymm11, %ymm13
	vpor	%ymm12, %ymm7, %ymm7
	vpxor	840(%rsp), %ymm13, %ymm13
	vpxor	%ymm11, %ymm7, %ymm7
	vpxor	%ymm13, %ymm7, %ymm7
	vmovdqa	968(%rsp), %ymm13
	vpxor	%ymm2, %ymm7, %ymm7
	vpslld	$12, %ymm10, %ymm2
	vmovdqa	%ymm7, %ymm12
	vpsrld	$20, %ymm10, %ymm7
	vmovdqa	%ymm12, 584(%rsp)
	vpor	%ymm2, %ymm7, %ymm7
	vpbroadcastd	104(%rax), %ymm2
	vpaddd	%ymm7, %ymm2, %ymm2
	vpaddd	%ymm5, %ymm2, %ymm2
	vpslld	$7, %ymm2, %ymm11
	vpsrld	$25, %ymm2, %ymm2
	vpor	%ymm11, %ymm2, %ymm2
	vpxor	%ymm13, %ymm12, %ymm11
	vpxor	%ymm10, %ymm6, %ymm12
	vpaddd	%ymm4, %ymm11, %ymm11
	vpxor	%ymm6, %ymm3, %ymm4
	vpxor	%ymm2, %ymm7, %ymm7
	vpand	%ymm12, %ymm4, %ymm4
	vpxor	%ymm6, %ymm4, %ymm4
	vpaddd	%ymm11, %ymm4, %ymm4
	vmovdqa	936(%rsp), %ymm11
	vpaddd	%ymm4, %ymm7, %ymm7
	vpxor	%ymm9, %ymm0, %ymm4
	vpand	%ymm5, %ymm4, %ymm4
	vpxor	%ymm0, %ymm4, %ymm4
	vpaddd	%ymm1, %ymm4, %ymm4
	vpaddd	%ymm2, %ymm4, %ymm1
	vpsrld	$23, %ymm1, %ymm2
	vpslld	$9, %ymm1, %ymm4
	vpor	%ymm4, %ymm2, %ymm4
	vpshufb	%ymm8, %ymm4, %ymm2
	vpxor	%ymm2, %ymm4, %ymm4
	vpslld	$15, %ymm11, %ymm2
	vpxor	%ymm1, %ymm4, %ymm4
	vpslld	$9, %ymm6, %ymm1
	vpsrld	$23, %ymm6, %ymm6
	vpor	%ymm1, %ymm6, %ymm6
	vpslld	$19, %ymm9, %ymm1
	vpsrld	$13, %ymm9, %ymm9
	vpor	%ymm1, %ymm9, %ymm9
	vpsrld	$17, %ymm11, %ymm1
	vpor	%ymm2, %ymm1, %ymm1
	vpxor	744(%rsp), %ymm1, %ymm1
	vpxor	776(%rsp), %ymm1, %ymm1
	vmovdqa	648(%rsp), %ymm2
	vpsrld	$17, %ymm1, %ymm13
	vpslld	$15, %ymm1, %ymm11
	vpslld	$7, %ymm2, %ymm12
	vpsrld	$25, %ymm2, %ymm2
	vpor	%ymm11, %ymm13, %ymm11
	vpshufb	%ymm8, %ymm11, %ymm13
	vpor	%ymm12, %ymm2, %ymm2
	vpxor	872(%rsp), %ymm13, %ymm13
	vpxor	%ymm11, %ymm2, %ymm2
	vpxor	%ymm13, %ymm2, %ymm2
	vpxor	%ymm1, %ymm2, %ymm1
	vpsrld	$20, %ymm7, %ymm2
	vmovdqa	%ymm1, %ymm12
	vpslld	$12, %ymm7, %ymm1
	vpor	%ymm1, %ymm2, %ymm2
	vpbroadcastd	108(%rax), %ymm1
	vmovdqa	%ymm12, 744(%rsp)
	vmovdqa	904(%rsp), %ymm13
	vpaddd	904(%rsp), %ymm0, %ymm0
	vpaddd	%ymm2, %ymm1, %ymm1
	vpaddd	%ymm4, %ymm1, %ymm1
	vpslld	$7, %ymm1, %ymm11
	vpsrld	$25, %ymm1, %ymm1
	vpor	%ymm11, %ymm1, %ymm1
	vpxor	%ymm13, %ymm12, %ymm11
	vpxor	%ymm7, %ymm10, %ymm12
	vpaddd	%ymm3, %ymm11, %ymm11
	vpxor	%ymm10, %ymm6, %ymm3
	vpxor	%ymm1, %ymm2, %ymm2
	vpand	%ymm12, %ymm3, %ymm3
	vpslld	$7, %ymm15, %ymm12
	vpxor	%ymm10, %ymm3, %ymm3
	vpaddd	%ymm11, %ymm3, %ymm3
	vpaddd	%ymm3, %ymm2, %ymm2
	vpxor	%ymm5, %ymm9, %ymm3
	vpand	%ymm4, %ymm3, %ymm3
	vpxor	%ymm9, %ymm3, %ymm3
	vpaddd	936(%rsp), %ymm9, %ymm9
	vpaddd	%ymm0, %ymm3, %ymm3
	vpaddd	%ymm1, %ymm3, %ymm0
	vpsrld	$23, %ymm0, %ymm1
	vpslld	$9, %ymm0, %ymm3
	vpor	%ymm3, %ymm1, %ymm3
	vpshufb	%ymm8, %ymm3, %ymm1
	vpxor	%ymm1, %ymm3, %ymm3
	vpslld	$15, %ymm14, %ymm1
	vpxor	%ymm0, %ymm3, %ymm3
	vpslld	$9, %ymm10, %ymm0
	vpsrld	$23, %ymm10, %ymm10
	vpor	%ymm0, %ymm10, %ymm10
	vpslld	$19, %ymm5, %ymm0
	vpsrld	$13, %ymm5, %ymm5
	vpor	%ymm0, %ymm5, %ymm11
	vpsrld	$17, %ymm14, %ymm0
	vpor	%ymm1, %ymm0, %ymm0
	vpsrld	$25, %ymm15, %ymm1
	vpxor	552(%rsp), %ymm0, %ymm0
	vpxor	808(%rsp), %ymm0, %ymm0
	vpor	%ymm12, %ymm1, %ymm1
	vpsrld	$17, %ymm0, %ymm13
	vpslld	$15, %ymm0, %ymm5
	vpxor	968(%rsp), %ymm0, %ymm0
	vpor	%ymm5, %ymm13, %ymm5
	vpxor	%ymm5, %ymm1, %ymm1
	vpshufb	%ymm8, %ymm5, %ymm13
	vpxor	%ymm0, %ymm1, %ymm1
	vpxor	%ymm13, %ymm1, %ymm0
	vpslld	$12, %ymm2, %ymm1
	vmovdqa	936(%rsp), %ymm13
	vmovdqa	%ymm0, %ymm12
	vpsrld	$20, %ymm2, %ymm0
	vmovdqa	%ymm12, 552(%rsp)
	vpor	%ymm1, %ymm0, %ymm0
	vpbroadcastd	112(%rax), %ymm1
	vpaddd	%ymm0, %ymm1, %ymm1
	vpaddd	%ymm3, %ymm1, %ymm1
	vpslld	$7, %ymm1, %ymm5
	vpsrld	$25, %ymm1, %ymm1
	vpor	%ymm5, %ymm1, %ymm1
	vpxor	%ymm13, %ymm12, %ymm5
	vpxor	%ymm2, %ymm7, %ymm12
	vmovdqa	616(%rsp), %ymm13
	vpaddd	%ymm6, %ymm5, %ymm6
	vpxor	%ymm7, %ymm10, %ymm5
	vpxor	%ymm1, %ymm0, %ymm0
	vpand	%ymm12, %ymm5, %ymm5
	vpslld	$7, %ymm13, %ymm12
	vpxor	%ymm7, %ymm5, %ymm5
	vpaddd	%ymm6, %ymm5, %ymm5
	vpaddd	%ymm5, %ymm0, %ymm0
	vpxor	%ymm4, %ymm11, %ymm5
	vpand	%ymm3, %ymm5, %ymm5
	vpxor	%ymm11, %ymm5, %ymm5
	vpaddd	%ymm14, %ymm11, %ymm11
	vpaddd	%ymm9, %ymm5, %ymm5
	vpaddd	%ymm1, %ymm5, %ymm5
	vpsrld	$23, %ymm5, %ymm6
	vpslld	$9, %ymm5, %ymm1
	vpor	%ymm1, %ymm6, %ymm1
	vpshufb	%ymm8, %ymm1, %ymm6
	vpxor	%ymm6, %ymm1, %ymm1
	vpxor	%ymm5, %ymm1, %ymm1
	vpslld	$9, %ymm7, %ymm5
	vpsrld	$23, %ymm7, %ymm7
	vpor	%ymm5, %ymm7, %ymm7
	vpslld	$19, %ymm4, %ymm5
	vpsrld	$13, %ymm4, %ymm4
	vpor	%ymm5, %ymm4, %ymm6
	vmovdqa	584(%rsp), %ymm4
	vpslld	$15, %ymm4, %ymm5
	vpsrld	$17, %ymm4, %ymm4
	vpor	%ymm5, %ymm4, %ymm4
	vpsrld	$25, %ymm13, %ymm5
	vpxor	680(%rsp), %ymm4, %ymm4
	vpxor	840(%rsp), %ymm4, %ymm4
	vpor	%ymm12, %ymm5, %ymm5
	vpsrld	$17, %ymm4, %ymm13
	vpslld	$15, %ymm4, %ymm9
	vpxor	904(%rsp), %ymm4, %ymm4
	vpor	%ymm9, %ymm13, %ymm9
	vpxor	%ymm9, %ymm5, %ymm5
	vpshufb	%ymm8, %ymm9, %ymm13
	vpxor	%ymm4, %ymm5, %ymm5
	vpslld	$12, %ymm0, %ymm4
	vpxor	%ymm13, %ymm5, %ymm9
	vpsrld	$20, %ymm0, %ymm5
	vmovdqa	712(%rsp), %ymm13
	vpor	%ymm4, %ymm5, %ymm5
	vpbroadcastd	116(%rax), %ymm4
	vmovdqa	%ymm9, %ymm12
	vmovdqa	%ymm9, 680(%rsp)
	vpaddd	%ymm5, %ymm4, %ymm4
	vpaddd	%ymm1, %ymm4, %ymm4
	vpslld	$7, %ymm4, %ymm9
	vpsrld	$25, %ymm4, %ymm4
	vpor	%ymm9, %ymm4, %ymm4
	vpxor	%ymm12, %ymm14, %ymm9
	vpxor	%ymm0, %ymm2, %ymm12
	vpaddd	%ymm10, %ymm9, %ymm10
	vpxor	%ymm2, %ymm7, %ymm9
	vpxor	%ymm4, %ymm5, %ymm5
	vpand	%ymm12, %ymm9, %ymm9
	vpslld	$7, %ymm13, %ymm12
	vpxor	%ymm2, %ymm9, %ymm9
	vpaddd	%ymm10, %ymm9, %ymm9
	vpaddd	%ymm9, %ymm5, %ymm5
	vpxor	%ymm3, %ymm6, %ymm9
	vpand	%ymm1, %ymm9, %ymm9
	vpxor	%ymm6, %ymm9, %ymm9
	vpaddd	%ymm11, %ymm9, %ymm9
	vpaddd	%ymm4, %ymm9, %ymm9
	vpsrld	$23, %ymm9, %ymm10
	vpslld	$9, %ymm9, %ymm4
	vpor	%ymm4, %ymm10, %ymm4
	vpshufb	%ymm8, %ymm4, %ymm10
	vpxor	%ymm10, %ymm4, %ymm4
	vpxor	%ymm9, %ymm4, %ymm4
	vpslld	$9, %ymm2, %ymm9
	vpsrld	$23, %ymm2, %ymm2
	vpor	%ymm9, %ymm2, %ymm2
	vpslld	$19, %ymm3, %ymm9
	vpsrld	$13, %ymm3, %ymm3
	vpor	%ymm9, %ymm3, %ymm3
	vmovdqa	744(%rsp), %ymm9
	vpslld	$15, %ymm9, %ymm10
	vpsrld	$17, %ymm9, %ymm9
	vpor	%ymm10, %ymm9, %ymm9
	vpsrld	$25, %ymm13, %ymm10
	vpxor	648(%rsp), %ymm9, %ymm9
	vpxor	872(%rsp), %ymm9, %ymm9
	vpor	%ymm12, %ymm10, %ymm10
	vpsrld	$20, %ymm5, %ymm12
	vpsrld	$17, %ymm9, %ymm13
	vpslld	$15, %ymm9, %ymm11
	vpxor	936(%rsp), %ymm9, %ymm9
	vpor	%ymm11, %ymm13, %ymm11
	vpxor	%ymm11, %ymm10, %ymm10
	vpshufb	%ymm8, %ymm11, %ymm13
	vpxor	%ymm9, %ymm10, %ymm10
	vpslld	$12, %ymm5, %ymm9
	vpor	%ymm9, %ymm12, %ymm12
	vpbroadcastd	120(%rax), %ymm9
	vpxor	%ymm13, %ymm10, %ymm10
	vmovdqa	584(%rsp), %ymm13
	vmovdqa	%ymm10, 648(%rsp)
	vmovdqa	%ymm10, %ymm11
	vpaddd	%ymm12, %ymm9, %ymm9
	vpaddd	%ymm13, %ymm6, %ymm6
	vpaddd	%ymm4, %ymm9, %ymm9
	vpslld	$7, %ymm9, %ymm10
	vpsrld	$25, %ymm9, %ymm9
	vpor	%ymm10, %ymm9, %ymm9
	vpxor	%ymm13, %ymm11, %ymm10
	vpxor	%ymm5, %ymm0, %ymm11
	vpaddd	%ymm7, %ymm10, %ymm10
	vpxor	%ymm0, %ymm2, %ymm7
	vpxor	%ymm9, %ymm12, %ymm12
	vpand	%ymm11, %ymm7, %ymm7
	vpxor	%ymm0, %ymm7, %ymm7
	vpaddd	%ymm10, %ymm7, %ymm7
	vpaddd	%ymm7, %ymm12, %ymm12
	vpxor	%ymm1, %ymm3, %ymm7
	vpand	%ymm4, %ymm7, %ymm7
	vmovdqa	%ymm12, %ymm11
	vpxor	%ymm3, %ymm7, %ymm7
	vpaddd	744(%rsp), %ymm3, %ymm3
	vpaddd	%ymm6, %ymm7, %ymm7
	vpaddd	%ymm9, %ymm7, %ymm6
	vpsrld	$23, %ymm6, %ymm9
	vpslld	$9, %ymm6, %ymm7
	vpor	%ymm7, %ymm9, %ymm7
	vpshufb	%ymm8, %ymm7, %ymm9
	vpxor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm6, %ymm7, %ymm7
	vpslld	$9, %ymm0, %ymm6
	vpsrld	$23, %ymm0, %ymm0
	vpor	%ymm6, %ymm0, %ymm0
	vpslld	$19, %ymm1, %ymm6
	vpsrld	$13, %ymm1, %ymm1
	vpor	%ymm6, %ymm1, %ymm1
	vmovdqa	552(%rsp), %ymm6
	vpslld	$15, %ymm6, %ymm9
	vpsrld	$17, %ymm6, %ymm6
	vpor	%ymm9, %ymm6, %ymm6
	vpxor	%ymm15, %ymm6, %ymm6
	vmovdqa	776(%rsp), %ymm15
	vpxor	968(%rsp), %ymm6, %ymm6
	vpslld	$7, %ymm15, %ymm13
	vpsrld	$25, %ymm15, %ymm9
	vpslld	$15, %ymm6, %ymm10
	vpsrld	$17, %ymm6, %ymm15
	vpor	%ymm13, %ymm9, %ymm9
	vpor	%ymm10, %ymm15, %ymm10
	vpsrld	$20, %ymm12, %ymm13
	vpxor	%ymm14, %ymm6, %ymm6
	vpxor	%ymm10, %ymm9, %ymm9
	vpshufb	%ymm8, %ymm10, %ymm15
	vpxor	%ymm5, %ymm12, %ymm10
	vpxor	%ymm6, %ymm9, %ymm9
	vpslld	$12, %ymm12, %ymm6
	vpor	%ymm6, %ymm13, %ymm13
	vpbroadcastd	124(%rax), %ymm6
	vpxor	%ymm15, %ymm9, %ymm15
	vpaddd	%ymm13, %ymm6, %ymm6
	vpaddd	%ymm7, %ymm6, %ymm6
	vpslld	$7, %ymm6, %ymm9
	vpsrld	$25, %ymm6, %ymm6
	vpor	%ymm9, %ymm6, %ymm6
	vpxor	744(%rsp), %ymm15, %ymm9
	vpxor	%ymm6, %ymm13, %ymm13
	vpaddd	%ymm2, %ymm9, %ymm9
	vpxor	%ymm5, %ymm0, %ymm2
	vpand	%ymm10, %ymm2, %ymm2
	vpxor	%ymm5, %ymm2, %ymm2
	vpaddd	%ymm9, %ymm2, %ymm2
	vpaddd	%ymm2, %ymm13, %ymm13
	vpxor	%ymm4, %ymm1, %ymm2
	vpand	%ymm7, %ymm2, %ymm2
	vmovdqa	%ymm13, %ymm10
	vpxor	%ymm1, %ymm2, %ymm2
	vpaddd	%ymm3, %ymm2, %ymm2
	vpaddd	%ymm6, %ymm2, %ymm2
	addq	$64, %rax
	vpsrld	$23, %ymm2, %ymm3
	vpslld	$9, %ymm2, %ymm9
	vpor	%ymm9, %ymm3, %ymm9
	vpshufb	%ymm8, %ymm9, %ymm3
	vpxor	%ymm3, %ymm9, %ymm9
	vpslld	$9, %ymm5, %ymm3
	vpsrld	$23, %ymm5, %ymm5
	vpxor	%ymm2, %ymm9, %ymm9
	vpor	%ymm3, %ymm5, %ymm2
	vpslld	$19, %ymm4, %ymm5
	vpsrld	$13, %ymm4, %ymm4
	vpor	%ymm5, %ymm4, %ymm3
	cmpq	%rax, %r13
	jne	.L3
