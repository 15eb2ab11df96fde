	vpbroadcastd	(%rax), %ymm0
	vpslld	$7, %ymm14, %ymm6
	vpslld	$21, %ymm14, %ymm5
	vmovdqa	840(%rsp), %ymm1
	vpaddd	1672(%rsp), %ymm1, %ymm1
	vpsrld	$11, %ymm14, %ymm3
	vmovdqa	808(%rsp), %ymm7
	vpslld	$26, %ymm14, %ymm4
	vpor	%ymm5, %ymm3, %ymm3
	vmovdqa	1640(%rsp), %ymm10
	vpsrld	$6, %ymm14, %ymm2
	vpslld	$30, %ymm13, %ymm5
	vpaddd	%ymm0, %ymm1, %ymm1
	vpxor	1704(%rsp), %ymm12, %ymm0
	vpor	%ymm4, %ymm2, %ymm2
	vpand	%ymm14, %ymm0, %ymm0
	vpsrld	$13, %ymm13, %ymm4
	vpaddd	%ymm7, %ymm1, %ymm1
	vpxor	%ymm12, %ymm0, %ymm0
	vpaddd	%ymm1, %ymm0, %ymm0
	vpsrld	$25, %ymm14, %ymm1
	vpor	%ymm6, %ymm1, %ymm1
	vpslld	$19, %ymm13, %ymm6
	vpxor	%ymm3, %ymm1, %ymm1
	vpsrld	$2, %ymm13, %ymm3
	vpor	%ymm6, %ymm4, %ymm4
	vpxor	%ymm2, %ymm1, %ymm1
	vpor	%ymm5, %ymm3, %ymm3
	vmovdqa	1736(%rsp), %ymm5
	vpsrld	$10, %ymm5, %ymm6
	vpslld	$13, %ymm5, %ymm8
	vpaddd	%ymm0, %ymm1, %ymm1
	vpxor	872(%rsp), %ymm10, %ymm0
	vmovdqa	%ymm1, %ymm15
	vpxor	%ymm10, %ymm13, %ymm1
	vpand	%ymm1, %ymm0, %ymm0
	vpsubd	%ymm7, %ymm15, %ymm2
	vpxor	%ymm10, %ymm0, %ymm0
	vpslld	$10, %ymm13, %ymm7
	vpaddd	%ymm2, %ymm0, %ymm0
	vpsrld	$22, %ymm13, %ymm2
	vpor	%ymm7, %ymm2, %ymm2
	vpslld	$15, %ymm5, %ymm7
	vpxor	%ymm4, %ymm2, %ymm2
	vpsrld	$17, %ymm5, %ymm4
	vpxor	%ymm3, %ymm2, %ymm2
	vpor	%ymm7, %ymm4, %ymm4
	vpaddd	%ymm0, %ymm2, %ymm2
	vpsrld	$19, %ymm5, %ymm0
	vmovdqa	1224(%rsp), %ymm5
	vpor	%ymm8, %ymm0, %ymm0
	vpslld	$21, %ymm15, %ymm7
	vpsrld	$3, %ymm5, %ymm9
	vpslld	$14, %ymm5, %ymm11
	vpxor	%ymm4, %ymm0, %ymm0
	vmovdqa	1704(%rsp), %ymm4
	vpslld	$25, %ymm5, %ymm10
	vpsrld	$18, %ymm5, %ymm3
	vpxor	%ymm6, %ymm0, %ymm0
	vpsrld	$7, %ymm5, %ymm5
	vpslld	$7, %ymm15, %ymm8
	vpor	%ymm11, %ymm3, %ymm3
	vmovdqa	872(%rsp), %ymm11
	vpor	%ymm10, %ymm5, %ymm5
	vpxor	%ymm5, %ymm3, %ymm3
	vpsrld	$11, %ymm15, %ymm5
	vpxor	%ymm9, %ymm3, %ymm3
	vpor	%ymm7, %ymm5, %ymm5
	vpaddd	%ymm0, %ymm3, %ymm0
	vpslld	$19, %ymm2, %ymm7
	vmovdqa	1480(%rsp), %ymm3
	vpaddd	840(%rsp), %ymm3, %ymm3
	vpaddd	%ymm3, %ymm0, %ymm6
	vpbroadcastd	4(%rax), %ymm0
	vpaddd	1224(%rsp), %ymm12, %ymm3
	vmovdqa	%ymm6, 1192(%rsp)
	vmovdqa	%ymm6, 840(%rsp)
	vpaddd	%ymm0, %ymm3, %ymm3
	vpxor	%ymm4, %ymm14, %ymm0
	vpand	%ymm15, %ymm0, %ymm0
	vpslld	$26, %ymm15, %ymm6
	vpxor	%ymm4, %ymm0, %ymm0
	vpsrld	$6, %ymm15, %ymm4
	vpaddd	%ymm11, %ymm3, %ymm3
	vpor	%ymm6, %ymm4, %ymm4
	vpaddd	%ymm3, %ymm0, %ymm0
	vpsrld	$25, %ymm15, %ymm3
	vpor	%ymm8, %ymm3, %ymm3
	vpslld	$10, %ymm2, %ymm8
	vpxor	%ymm5, %ymm3, %ymm3
	vpsrld	$13, %ymm2, %ymm5
	vpxor	%ymm4, %ymm3, %ymm3
	vpslld	$30, %ymm2, %ymm6
	vpor	%ymm7, %ymm5, %ymm5
	vpaddd	%ymm0, %ymm3, %ymm3
	vpxor	%ymm2, %ymm13, %ymm0
	vmovdqa	%ymm3, %ymm12
	vpand	%ymm1, %ymm0, %ymm3
	vpxor	%ymm13, %ymm3, %ymm3
	vpsrld	$22, %ymm2, %ymm1
	vpor	%ymm8, %ymm1, %ymm1
	vpsubd	%ymm11, %ymm12, %ymm4
	vpaddd	%ymm4, %ymm3, %ymm3
	vpsrld	$2, %ymm2, %ymm4
	vpxor	%ymm5, %ymm1, %ymm1
	vpor	%ymm6, %ymm4, %ymm4
	vmovdqa	1256(%rsp), %ymm6
	vpxor	%ymm4, %ymm1, %ymm1
	vmovdqa	1768(%rsp), %ymm4
	vpsrld	$10, %ymm4, %ymm7
	vpslld	$13, %ymm4, %ymm9
	vpaddd	%ymm3, %ymm1, %ymm1
	vpslld	$15, %ymm4, %ymm8
	vpsrld	$19, %ymm4, %ymm3
	vpsrld	$17, %ymm4, %ymm5
	vpslld	$14, %ymm6, %ymm4
	vpor	%ymm9, %ymm3, %ymm3
	vmovdqa	1224(%rsp), %ymm9
	vpsrld	$3, %ymm6, %ymm10
	vpslld	$25, %ymm6, %ymm11
	vpor	%ymm8, %ymm5, %ymm5
	vmovdqa	%ymm4, 1672(%rsp)
	vpsrld	$18, %ymm6, %ymm4
	vpsrld	$7, %ymm6, %ymm6
	vpxor	%ymm5, %ymm3, %ymm3
	vpor	%ymm11, %ymm6, %ymm6
	vpslld	$21, %ymm12, %ymm8
	vpxor	%ymm7, %ymm3, %ymm3
	vpor	1672(%rsp), %ymm4, %ymm4
	vpslld	$26, %ymm12, %ymm7
	vpsrld	$6, %ymm12, %ymm5
	vpxor	%ymm6, %ymm4, %ymm4
	vpsrld	$11, %ymm12, %ymm6
	vpor	%ymm7, %ymm5, %ymm5
	vpxor	%ymm10, %ymm4, %ymm4
	vpslld	$30, %ymm1, %ymm7
	vpor	%ymm8, %ymm6, %ymm6
	vmovdqa	1640(%rsp), %ymm10
	vpaddd	%ymm3, %ymm4, %ymm3
	vpslld	$19, %ymm1, %ymm8
	vpaddd	1512(%rsp), %ymm9, %ymm4
	vmovdqa	1704(%rsp), %ymm9
	vpaddd	%ymm4, %ymm3, %ymm3
	vpaddd	1256(%rsp), %ymm9, %ymm4
	vpslld	$7, %ymm12, %ymm9
	vmovdqa	%ymm3, 936(%rsp)
	vmovdqa	%ymm3, 1224(%rsp)
	vpbroadcastd	8(%rax), %ymm3
	vpaddd	%ymm3, %ymm4, %ymm4
	vpxor	%ymm14, %ymm15, %ymm3
	vpand	%ymm12, %ymm3, %ymm3
	vpxor	%ymm14, %ymm3, %ymm3
	vpaddd	%ymm10, %ymm4, %ymm4
	vpaddd	%ymm4, %ymm3, %ymm3
	vpsrld	$25, %ymm12, %ymm4
	vpor	%ymm9, %ymm4, %ymm4
	vpslld	$10, %ymm1, %ymm9
	vpxor	%ymm6, %ymm4, %ymm4
	vpsrld	$13, %ymm1, %ymm6
	vpxor	%ymm5, %ymm4, %ymm4
	vpor	%ymm8, %ymm6, %ymm6
	vpaddd	%ymm3, %ymm4, %ymm4
	vpxor	%ymm1, %ymm2, %ymm3
	vmovdqa	%ymm4, %ymm11
	vpand	%ymm0, %ymm3, %ymm4
	vpsrld	$22, %ymm1, %ymm0
	vpxor	%ymm2, %ymm4, %ymm4
	vpor	%ymm9, %ymm0, %ymm0
	vpxor	%ymm6, %ymm0, %ymm0
	vmovdqa	1192(%rsp), %ymm6
	vpsubd	%ymm10, %ymm11, %ymm5
	vpsrld	$10, %ymm6, %ymm8
	vpaddd	%ymm5, %ymm4, %ymm4
	vpsrld	$2, %ymm1, %ymm5
	vpor	%ymm7, %ymm5, %ymm5
	vpslld	$15, %ymm6, %ymm7
	vmovdqa	%ymm7, 1704(%rsp)
	vpxor	%ymm5, %ymm0, %ymm0
	vpslld	$13, %ymm6, %ymm10
	vmovdqa	1288(%rsp), %ymm7
	vpsrld	$3, %ymm7, %ymm5
	vpslld	$25, %ymm7, %ymm9
	vpaddd	%ymm4, %ymm0, %ymm0
	vmovdqa	%ymm5, 1672(%rsp)
	vpslld	$14, %ymm7, %ymm5
	vpsrld	$19, %ymm6, %ymm4
	vpaddd	1288(%rsp), %ymm14, %ymm14
	vmovdqa	%ymm5, 1640(%rsp)
	vpsrld	$17, %ymm6, %ymm6
	vpsrld	$18, %ymm7, %ymm5
	vpor	%ymm10, %ymm4, %ymm4
	vpor	1704(%rsp), %ymm6, %ymm6
	vpsrld	$7, %ymm7, %ymm7
	vpor	1640(%rsp), %ymm5, %ymm5
	vmovdqa	%ymm9, 1160(%rsp)
	vpor	1160(%rsp), %ymm7, %ymm7
	vmovdqa	1256(%rsp), %ymm9
	vpxor	%ymm6, %ymm4, %ymm4
	vpsrld	$6, %ymm11, %ymm6
	vpxor	%ymm7, %ymm5, %ymm5
	vpsrld	$11, %ymm11, %ymm7
	vpxor	%ymm8, %ymm4, %ymm4
	vpxor	1672(%rsp), %ymm5, %ymm5
	vpslld	$26, %ymm11, %ymm8
	vpor	%ymm8, %ymm6, %ymm6
	vpslld	$30, %ymm0, %ymm8
	vpaddd	%ymm4, %ymm5, %ymm4
	vpaddd	1544(%rsp), %ymm9, %ymm5
	vpslld	$21, %ymm11, %ymm9
	vpor	%ymm9, %ymm7, %ymm7
	vpslld	$19, %ymm0, %ymm9
	vpaddd	%ymm5, %ymm4, %ymm10
	vpbroadcastd	12(%rax), %ymm4
	vpsrld	$25, %ymm11, %ymm5
	vmovdqa	%ymm10, 968(%rsp)
	vmovdqa	%ymm10, 1256(%rsp)
	vpslld	$7, %ymm11, %ymm10
	vpaddd	%ymm4, %ymm14, %ymm14
	vpxor	%ymm15, %ymm12, %ymm4
	vpor	%ymm10, %ymm5, %ymm5
	vpslld	$10, %ymm0, %ymm10
	vpand	%ymm11, %ymm4, %ymm4
	vpxor	%ymm7, %ymm5, %ymm5
	vpsrld	$13, %ymm0, %ymm7
	vpxor	%ymm15, %ymm4, %ymm4
	vpxor	%ymm6, %ymm5, %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpaddd	1320(%rsp), %ymm15, %ymm15
	vpaddd	%ymm14, %ymm13, %ymm14
	vpaddd	%ymm14, %ymm4, %ymm4
	vpaddd	%ymm4, %ymm5, %ymm5
	vpxor	%ymm0, %ymm1, %ymm4
	vmovdqa	%ymm5, %ymm14
	vpand	%ymm3, %ymm4, %ymm5
	vpxor	%ymm1, %ymm5, %ymm5
	vpsrld	$22, %ymm0, %ymm3
	vpor	%ymm10, %ymm3, %ymm3
	vpsubd	%ymm13, %ymm14, %ymm6
	vmovdqa	936(%rsp), %ymm13
	vpaddd	%ymm6, %ymm5, %ymm5
	vpsrld	$2, %ymm0, %ymm6
	vpxor	%ymm7, %ymm3, %ymm3
	vpslld	$13, %ymm13, %ymm7
	vpsrld	$10, %ymm13, %ymm9
	vpor	%ymm8, %ymm6, %ymm6
	vmovdqa	1320(%rsp), %ymm8
	vpxor	%ymm6, %ymm3, %ymm3
	vpslld	$15, %ymm13, %ymm10
	vmovdqa	%ymm7, 1704(%rsp)
	vpsrld	$17, %ymm13, %ymm7
	vpsrld	$18, %ymm8, %ymm6
	vpaddd	%ymm5, %ymm3, %ymm3
	vpsrld	$19, %ymm13, %ymm5
	vpsrld	$3, %ymm8, %ymm13
	vpor	%ymm10, %ymm7, %ymm7
	vmovdqa	%ymm13, 1672(%rsp)
	vpslld	$14, %ymm8, %ymm13
	vpslld	$21, %ymm14, %ymm10
	vpor	1704(%rsp), %ymm5, %ymm5
	vmovdqa	%ymm13, 1640(%rsp)
	vpslld	$25, %ymm8, %ymm13
	vpor	1640(%rsp), %ymm6, %ymm6
	vpsrld	$7, %ymm8, %ymm8
	vpxor	%ymm7, %ymm5, %ymm5
	vpor	%ymm13, %ymm8, %ymm8
	vpslld	$7, %ymm14, %ymm13
	vpxor	%ymm9, %ymm5, %ymm5
	vmovdqa	1288(%rsp), %ymm9
	vpxor	%ymm8, %ymm6, %ymm6
	vpsrld	$11, %ymm14, %ymm8
	vpxor	1672(%rsp), %ymm6, %ymm6
	vpor	%ymm10, %ymm8, %ymm8
	vpslld	$10, %ymm3, %ymm10
	vpaddd	%ymm5, %ymm6, %ymm5
	vpaddd	1576(%rsp), %ymm9, %ymm6
	vpslld	$26, %ymm14, %ymm9
	vpaddd	%ymm6, %ymm5, %ymm7
	vpbroadcastd	16(%rax), %ymm5
	vpsrld	$25, %ymm14, %ymm6
	vmovdqa	%ymm7, 1000(%rsp)
	vpor	%ymm13, %ymm6, %ymm6
	vmovdqa	1352(%rsp), %ymm13
	vmovdqa	%ymm7, 1288(%rsp)
	vpaddd	%ymm5, %ymm15, %ymm15
	vpxor	%ymm12, %ymm11, %ymm5
	vpxor	%ymm8, %ymm6, %ymm6
	vpsrld	$6, %ymm14, %ymm7
	vpslld	$30, %ymm3, %ymm8
	vpand	%ymm14, %ymm5, %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpslld	$19, %ymm3, %ymm9
	vpxor	%ymm12, %ymm5, %ymm5
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrld	$13, %ymm3, %ymm7
	vpaddd	%ymm15, %ymm2, %ymm15
	vpor	%ymm9, %ymm7, %ymm7
	vpaddd	%ymm15, %ymm5, %ymm5
	vpaddd	%ymm5, %ymm6, %ymm6
	vpxor	%ymm3, %ymm0, %ymm5
	vpand	%ymm4, %ymm5, %ymm4
	vmovdqa	%ymm6, %ymm15
	vpxor	%ymm0, %ymm4, %ymm4
	vpsrld	$2, %ymm3, %ymm6
	vpsubd	%ymm2, %ymm15, %ymm2
	vpor	%ymm8, %ymm6, %ymm6
	vmovdqa	968(%rsp), %ymm8
	vpaddd	%ymm2, %ymm4, %ymm4
	vpsrld	$22, %ymm3, %ymm2
	vpor	%ymm10, %ymm2, %ymm2
	vpsrld	$10, %ymm8, %ymm9
	vpxor	%ymm7, %ymm2, %ymm2
	vpslld	$15, %ymm8, %ymm10
	vpxor	%ymm6, %ymm2, %ymm2
	vpsrld	$17, %ymm8, %ymm7
	vpaddd	%ymm4, %ymm2, %ymm2
	vpslld	$13, %ymm8, %ymm4
	vpor	%ymm10, %ymm7, %ymm7
	vmovdqa	%ymm4, 1704(%rsp)
	vpsrld	$19, %ymm8, %ymm4
	vpsrld	$3, %ymm13, %ymm8
	vmovdqa	%ymm8, 1672(%rsp)
	vpslld	$14, %ymm13, %ymm6
	vmovdqa	%ymm13, %ymm8
	vmovdqa	%ymm6, 1640(%rsp)
	vpsrld	$7, %ymm8, %ymm8
	vpsrld	$18, %ymm13, %ymm6
	vpor	1640(%rsp), %ymm6, %ymm6
	vpslld	$25, %ymm13, %ymm13
	vpor	%ymm13, %ymm8, %ymm8
	vpxor	%ymm8, %ymm6, %ymm6
	vpsrld	$11, %ymm15, %ymm8
	vpxor	1672(%rsp), %ymm6, %ymm6
	vpor	1704(%rsp), %ymm4, %ymm4
	vpxor	%ymm7, %ymm4, %ymm4
	vpsrld	$6, %ymm15, %ymm7
	vpxor	%ymm9, %ymm4, %ymm4
	vmovdqa	1320(%rsp), %ymm9
	vpaddd	%ymm4, %ymm6, %ymm4
	vpaddd	1608(%rsp), %ymm9, %ymm6
	vpslld	$26, %ymm15, %ymm9
	vpor	%ymm9, %ymm7, %ymm7
	vpslld	$19, %ymm2, %ymm9
	vpaddd	%ymm6, %ymm4, %ymm10
	vpbroadcastd	20(%rax), %ymm4
	vpaddd	1352(%rsp), %ymm12, %ymm6
	vpslld	$7, %ymm15, %ymm12
	vmovdqa	%ymm10, 1032(%rsp)
	vmovdqa	%ymm10, 1320(%rsp)
	vpaddd	%ymm4, %ymm6, %ymm6
	vpxor	%ymm11, %ymm14, %ymm4
	vpand	%ymm15, %ymm4, %ymm4
	vpslld	$21, %ymm15, %ymm10
	vpxor	%ymm11, %ymm4, %ymm4
	vpor	%ymm10, %ymm8, %ymm8
	vpaddd	%ymm6, %ymm1, %ymm6
	vpslld	$10, %ymm2, %ymm10
	vpaddd	%ymm6, %ymm4, %ymm4
	vpsrld	$25, %ymm15, %ymm6
	vpor	%ymm12, %ymm6, %ymm6
	vpxor	%ymm8, %ymm6, %ymm6
	vpslld	$30, %ymm2, %ymm8
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrld	$13, %ymm2, %ymm7
	vpaddd	%ymm4, %ymm6, %ymm6
	vpxor	%ymm2, %ymm3, %ymm4
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm5, %ymm4, %ymm5
	vmovdqa	%ymm6, %ymm12
	vpxor	%ymm3, %ymm5, %ymm5
	vpsrld	$2, %ymm2, %ymm6
	vpsubd	%ymm1, %ymm12, %ymm1
	vpor	%ymm8, %ymm6, %ymm6
	vpaddd	%ymm1, %ymm5, %ymm5
	vpsrld	$22, %ymm2, %ymm1
	vpor	%ymm10, %ymm1, %ymm1
	vpxor	%ymm7, %ymm1, %ymm1
	vmovdqa	1000(%rsp), %ymm7
	vpxor	%ymm6, %ymm1, %ymm1
	vpslld	$13, %ymm7, %ymm13
	vpsrld	$10, %ymm7, %ymm9
	vmovdqa	%ymm13, 1704(%rsp)
	vpslld	$15, %ymm7, %ymm10
	vmovdqa	1384(%rsp), %ymm13
	vpsrld	$3, %ymm13, %ymm8
	vpslld	$14, %ymm13, %ymm6
	vpaddd	%ymm5, %ymm1, %ymm1
	vmovdqa	%ymm8, 1672(%rsp)
	vmovdqa	%ymm13, %ymm8
	vpsrld	$19, %ymm7, %ymm5
	vpor	1704(%rsp), %ymm5, %ymm5
	vmovdqa	%ymm6, 1640(%rsp)
	vpsrld	$17, %ymm7, %ymm7
	vpsrld	$18, %ymm13, %ymm6
	vpor	1640(%rsp), %ymm6, %ymm6
	vpslld	$25, %ymm13, %ymm13
	vpsrld	$7, %ymm8, %ymm8
	vpor	%ymm10, %ymm7, %ymm7
	vpor	%ymm13, %ymm8, %ymm8
	vpslld	$21, %ymm12, %ymm10
	vpxor	%ymm7, %ymm5, %ymm5
	vpxor	%ymm8, %ymm6, %ymm6
	vpsrld	$11, %ymm12, %ymm8
	vpxor	%ymm9, %ymm5, %ymm5
	vmovdqa	1736(%rsp), %ymm9
	vpxor	1672(%rsp), %ymm6, %ymm6
	vpsrld	$6, %ymm12, %ymm7
	vpor	%ymm10, %ymm8, %ymm8
	vpslld	$10, %ymm1, %ymm10
	vpaddd	%ymm5, %ymm6, %ymm5
	vpaddd	1352(%rsp), %ymm9, %ymm6
	vpaddd	%ymm6, %ymm5, %ymm9
	vpbroadcastd	24(%rax), %ymm5
	vpaddd	1384(%rsp), %ymm11, %ymm6
	vpslld	$7, %ymm12, %ymm11
	vmovdqa	%ymm9, 1064(%rsp)
	vmovdqa	%ymm9, 1352(%rsp)
	vpaddd	%ymm5, %ymm6, %ymm6
	vpxor	%ymm14, %ymm15, %ymm5
	vpand	%ymm12, %ymm5, %ymm5
	vpslld	$26, %ymm12, %ymm9
	vpxor	%ymm14, %ymm5, %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpaddd	%ymm6, %ymm0, %ymm6
	vpslld	$19, %ymm1, %ymm9
	vpaddd	%ymm6, %ymm5, %ymm5
	vpsrld	$25, %ymm12, %ymm6
	vpor	%ymm11, %ymm6, %ymm6
	vpxor	%ymm8, %ymm6, %ymm6
	vpslld	$30, %ymm1, %ymm8
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrld	$13, %ymm1, %ymm7
	vpaddd	%ymm5, %ymm6, %ymm6
	vpxor	%ymm1, %ymm2, %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm4, %ymm5, %ymm4
	vmovdqa	%ymm6, %ymm13
	vpxor	%ymm2, %ymm4, %ymm4
	vpsrld	$2, %ymm1, %ymm6
	vpsubd	%ymm0, %ymm13, %ymm0
	vpor	%ymm8, %ymm6, %ymm6
	vmovdqa	1032(%rsp), %ymm8
	vpsrld	$10, %ymm8, %ymm9
	vpslld	$13, %ymm8, %ymm11
	vpaddd	%ymm0, %ymm4, %ymm4
	vpsrld	$22, %ymm1, %ymm0
	vpor	%ymm10, %ymm0, %ymm0
	vpslld	$15, %ymm8, %ymm10
	vpxor	%ymm7, %ymm0, %ymm0
	vpsrld	$17, %ymm8, %ymm7
	vpxor	%ymm6, %ymm0, %ymm0
	vpor	%ymm10, %ymm7, %ymm7
	vmovdqa	1416(%rsp), %ymm6
	vpaddd	%ymm4, %ymm0, %ymm0
	vpsrld	$19, %ymm8, %ymm4
	vpsrld	$3, %ymm6, %ymm8
	vpslld	$21, %ymm13, %ymm10
	vpor	%ymm11, %ymm4, %ymm4
	vmovdqa	%ymm0, 1704(%rsp)
	vmovdqa	%ymm8, 1672(%rsp)
	vpslld	$14, %ymm6, %ymm8
	vpxor	%ymm7, %ymm4, %ymm4
	vmovdqa	%ymm8, 1640(%rsp)
	vmovdqa	%ymm6, %ymm8
	vpsrld	$18, %ymm6, %ymm6
	vpor	1640(%rsp), %ymm6, %ymm6
	vpslld	$25, %ymm8, %ymm0
	vpsrld	$7, %ymm8, %ymm8
	vpxor	%ymm9, %ymm4, %ymm4
	vmovdqa	%ymm0, 1160(%rsp)
	vpslld	$26, %ymm13, %ymm9
	vpsrld	$6, %ymm13, %ymm7
	vpor	1160(%rsp), %ymm8, %ymm8
	vmovdqa	1768(%rsp), %ymm0
	vpor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm8, %ymm6, %ymm6
	vpsrld	$11, %ymm13, %ymm8
	vpxor	1672(%rsp), %ymm6, %ymm6
	vpor	%ymm10, %ymm8, %ymm8
	vpaddd	%ymm4, %ymm6, %ymm4
	vpaddd	1384(%rsp), %ymm0, %ymm6
	vmovdqa	1704(%rsp), %ymm0
	vpslld	$10, %ymm0, %ymm10
	vpslld	$19, %ymm0, %ymm9
	vpaddd	%ymm6, %ymm4, %ymm11
	vpbroadcastd	28(%rax), %ymm4
	vpaddd	1416(%rsp), %ymm14, %ymm6
	vmovdqa	%ymm11, 1096(%rsp)
	vmovdqa	%ymm11, 1384(%rsp)
	vpslld	$7, %ymm13, %ymm11
	vpaddd	%ymm4, %ymm6, %ymm6
	vpxor	%ymm15, %ymm12, %ymm4
	vpand	%ymm13, %ymm4, %ymm4
	vpxor	%ymm15, %ymm4, %ymm4
	vpaddd	1448(%rsp), %ymm15, %ymm15
	vpaddd	%ymm6, %ymm3, %ymm6
	vpaddd	%ymm6, %ymm4, %ymm4
	vpsrld	$25, %ymm13, %ymm6
	vpor	%ymm11, %ymm6, %ymm6
	vpxor	%ymm8, %ymm6, %ymm6
	vpslld	$30, %ymm0, %ymm8
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrld	$13, %ymm0, %ymm7
	vpaddd	%ymm4, %ymm6, %ymm6
	vpxor	%ymm0, %ymm1, %ymm4
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm5, %ymm4, %ymm5
	vmovdqa	%ymm6, %ymm14
	vpxor	%ymm1, %ymm5, %ymm5
	vpsrld	$2, %ymm0, %ymm6
	vpsubd	%ymm3, %ymm14, %ymm3
	vpor	%ymm8, %ymm6, %ymm6
	vpaddd	%ymm3, %ymm5, %ymm5
	vpsrld	$22, %ymm0, %ymm3
	vpor	%ymm10, %ymm3, %ymm3
	vpxor	%ymm7, %ymm3, %ymm3
	vmovdqa	1064(%rsp), %ymm7
	vpxor	%ymm6, %ymm3, %ymm3
	vmovdqa	1448(%rsp), %ymm6
	vpslld	$14, %ymm6, %ymm8
	vpsrld	$10, %ymm7, %ymm9
	vpaddd	%ymm5, %ymm3, %ymm0
	vmovdqa	%ymm8, 1640(%rsp)
	vmovdqa	%ymm6, %ymm8
	vpslld	$13, %ymm7, %ymm11
	vpslld	$25, %ymm8, %ymm3
	vpslld	$15, %ymm7, %ymm10
	vmovdqa	%ymm0, 1672(%rsp)
	vmovdqa	%ymm3, 1160(%rsp)
	vpsrld	$3, %ymm6, %ymm0
	vpsrld	$19, %ymm7, %ymm5
	vpsrld	$18, %ymm6, %ymm6
	vpsrld	$17, %ymm7, %ymm7
	vpor	%ymm11, %ymm5, %ymm5
	vpsrld	$7, %ymm8, %ymm8
	vpslld	$7, %ymm14, %ymm11
	vpor	%ymm10, %ymm7, %ymm7
	vpor	1160(%rsp), %ymm8, %ymm8
	vpslld	$21, %ymm14, %ymm10
	vpxor	%ymm7, %ymm5, %ymm5
	vpor	1640(%rsp), %ymm6, %ymm6
	vpsrld	$6, %ymm14, %ymm7
	vpxor	%ymm9, %ymm5, %ymm5
	vpxor	%ymm8, %ymm6, %ymm6
	vpsrld	$11, %ymm14, %ymm8
	vpxor	%ymm0, %ymm6, %ymm6
	vpor	%ymm10, %ymm8, %ymm8
	vmovdqa	1672(%rsp), %ymm0
	vpaddd	%ymm5, %ymm6, %ymm5
	vmovdqa	1192(%rsp), %ymm6
	vpaddd	1416(%rsp), %ymm6, %ymm6
	vpslld	$10, %ymm0, %ymm10
	vpaddd	%ymm6, %ymm5, %ymm9
	vpbroadcastd	32(%rax), %ymm5
	vpsrld	$25, %ymm14, %ymm6
	vmovdqa	%ymm9, 1128(%rsp)
	vpor	%ymm11, %ymm6, %ymm6
	vmovdqa	%ymm9, 1416(%rsp)
	vpslld	$26, %ymm14, %ymm9
	vpaddd	%ymm5, %ymm15, %ymm15
	vpxor	%ymm8, %ymm6, %ymm6
	vpxor	%ymm12, %ymm13, %ymm5
	vpslld	$30, %ymm0, %ymm8
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm14, %ymm5, %ymm5
	vpslld	$19, %ymm0, %ymm9
	vpxor	%ymm7, %ymm6, %ymm6
	vmovdqa	1704(%rsp), %ymm7
	vpxor	%ymm12, %ymm5, %ymm5
	vpaddd	%ymm15, %ymm2, %ymm15
	vpaddd	%ymm15, %ymm5, %ymm5
	vpaddd	%ymm5, %ymm6, %ymm6
	vpxor	%ymm0, %ymm7, %ymm5
	vpand	%ymm4, %ymm5, %ymm4
	vpsrld	$13, %ymm0, %ymm7
	vmovdqa	%ymm6, %ymm15
	vpxor	1704(%rsp), %ymm4, %ymm4
	vpsrld	$2, %ymm0, %ymm6
	vpor	%ymm9, %ymm7, %ymm7
	vpsubd	%ymm2, %ymm15, %ymm2
	vpor	%ymm8, %ymm6, %ymm6
	vmovdqa	1480(%rsp), %ymm8
	vpaddd	%ymm2, %ymm4, %ymm2
	vpsrld	$22, %ymm0, %ymm4
	vpsrld	$3, %ymm8, %ymm0
	vpslld	$14, %ymm8, %ymm3
	vpor	%ymm10, %ymm4, %ymm4
	vmovdqa	%ymm0, 1640(%rsp)
	vpxor	%ymm7, %ymm4, %ymm4
	vpslld	$25, %ymm8, %ymm0
	vmovdqa	%ymm0, 1160(%rsp)
	vpxor	%ymm6, %ymm4, %ymm4
	vmovdqa	1096(%rsp), %ymm6
	vpsrld	$10, %ymm6, %ymm9
	vpslld	$13, %ymm6, %ymm11
	vpaddd	%ymm2, %ymm4, %ymm4
	vpslld	$15, %ymm6, %ymm10
	vpsrld	$19, %ymm6, %ymm2
	vpsrld	$17, %ymm6, %ymm7
	vpsrld	$18, %ymm8, %ymm6
	vpor	%ymm11, %ymm2, %ymm2
	vmovdqa	936(%rsp), %ymm11
	vpsrld	$7, %ymm8, %ymm8
	vpor	%ymm10, %ymm7, %ymm7
	vpor	%ymm3, %ymm6, %ymm6
	vpor	1160(%rsp), %ymm8, %ymm8
	vpslld	$21, %ymm15, %ymm10
	vpxor	%ymm7, %ymm2, %ymm2
	vpxor	%ymm9, %ymm2, %ymm2
	vpsrld	$6, %ymm15, %ymm7
	vpxor	%ymm8, %ymm6, %ymm6
	vpsrld	$11, %ymm15, %ymm8
	vpxor	1640(%rsp), %ymm6, %ymm6
	vpslld	$26, %ymm15, %ymm9
	vpor	%ymm10, %ymm8, %ymm8
	vpaddd	%ymm2, %ymm6, %ymm2
	vpslld	$10, %ymm4, %ymm10
	vpor	%ymm9, %ymm7, %ymm7
	vpaddd	1448(%rsp), %ymm11, %ymm6
	vpslld	$7, %ymm15, %ymm11
	vpslld	$19, %ymm4, %ymm9
	vpaddd	%ymm6, %ymm2, %ymm2
	vmovdqa	%ymm2, 1160(%rsp)
	vmovdqa	%ymm2, 1448(%rsp)
	vpaddd	1480(%rsp), %ymm12, %ymm6
	vpbroadcastd	36(%rax), %ymm2
	vmovdqa	1672(%rsp), %ymm3
	vpaddd	%ymm2, %ymm6, %ymm6
	vpxor	%ymm13, %ymm14, %ymm2
	vpand	%ymm15, %ymm2, %ymm2
	vpxor	%ymm13, %ymm2, %ymm2
	vpaddd	%ymm6, %ymm1, %ymm6
	vpaddd	%ymm6, %ymm2, %ymm2
	vpsrld	$25, %ymm15, %ymm6
	vpor	%ymm11, %ymm6, %ymm6
	vpxor	%ymm8, %ymm6, %ymm6
	vpslld	$30, %ymm4, %ymm8
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrld	$13, %ymm4, %ymm7
	vpaddd	%ymm2, %ymm6, %ymm6
	vpxor	%ymm3, %ymm4, %ymm2
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm5, %ymm2, %ymm5
	vmovdqa	%ymm6, %ymm0
	vpxor	1672(%rsp), %ymm5, %ymm5
	vpsrld	$2, %ymm4, %ymm6
	vpsubd	%ymm1, %ymm0, %ymm1
	vmovdqa	%ymm0, 1640(%rsp)
	vpaddd	%ymm1, %ymm5, %ymm5
	vpsrld	$22, %ymm4, %ymm1
	vpor	%ymm8, %ymm6, %ymm6
	vmovdqa	1512(%rsp), %ymm8
	vpor	%ymm10, %ymm1, %ymm1
	vpslld	$25, %ymm8, %ymm12
	vpsrld	$3, %ymm8, %ymm0
	vpxor	%ymm7, %ymm1, %ymm1
	vmovdqa	1128(%rsp), %ymm7
	vpxor	%ymm6, %ymm1, %ymm1
	vpslld	$14, %ymm8, %ymm3
	vmovdqa	%ymm12, 904(%rsp)
	vmovdqa	1704(%rsp), %ymm12
	vpsrld	$10, %ymm7, %ymm9
	vpslld	$13, %ymm7, %ymm11
	vpslld	$15, %ymm7, %ymm10
	vpsrld	$18, %ymm8, %ymm6
	vpsrld	$7, %ymm8, %ymm8
	vpaddd	%ymm5, %ymm1, %ymm1
	vpor	%ymm3, %ymm6, %ymm6
	vpor	904(%rsp), %ymm8, %ymm8
	vpsrld	$19, %ymm7, %ymm5
	vpsrld	$17, %ymm7, %ymm7
	vpor	%ymm11, %ymm5, %ymm5
	vpor	%ymm10, %ymm7, %ymm7
	vpxor	%ymm8, %ymm6, %ymm6
	vmovdqa	968(%rsp), %ymm8
	vpxor	%ymm7, %ymm5, %ymm5
	vpxor	%ymm0, %ymm6, %ymm6
	vmovdqa	1640(%rsp), %ymm0
	vpxor	%ymm9, %ymm5, %ymm5
	vpslld	$21, %ymm0, %ymm10
	vpslld	$26, %ymm0, %ymm9
	vpaddd	%ymm5, %ymm6, %ymm5
	vpaddd	1480(%rsp), %ymm8, %ymm6
	vpsrld	$11, %ymm0, %ymm8
	vpor	%ymm10, %ymm8, %ymm8
	vpsrld	$6, %ymm0, %ymm7
	vpaddd	%ymm6, %ymm5, %ymm11
	vpbroadcastd	40(%rax), %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpaddd	1512(%rsp), %ymm13, %ymm6
	vmovdqa	%ymm11, 680(%rsp)
	vpslld	$10, %ymm1, %ymm10
	vpslld	$19, %ymm1, %ymm9
	vmovdqa	%ymm11, 1480(%rsp)
	vpaddd	%ymm5, %ymm6, %ymm6
	vpxor	%ymm14, %ymm15, %ymm5
	vpand	%ymm0, %ymm5, %ymm5
	vpslld	$7, %ymm0, %ymm11
	vpxor	%ymm14, %ymm5, %ymm5
	vpaddd	%ymm12, %ymm6, %ymm6
	vpaddd	%ymm6, %ymm5, %ymm5
	vpsrld	$25, %ymm0, %ymm6
	vpor	%ymm11, %ymm6, %ymm6
	vpxor	%ymm8, %ymm6, %ymm6
	vpslld	$30, %ymm1, %ymm8
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrld	$13, %ymm1, %ymm7
	vpaddd	%ymm5, %ymm6, %ymm6
	vpxor	%ymm1, %ymm4, %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm2, %ymm5, %ymm2
	vmovdqa	%ymm6, %ymm13
	vpxor	%ymm4, %ymm2, %ymm2
	vpsrld	$2, %ymm1, %ymm6
	vpsubd	%ymm12, %ymm13, %ymm0
	vpor	%ymm8, %ymm6, %ymm6
	vmovdqa	1160(%rsp), %ymm8
	vpsrld	$10, %ymm8, %ymm9
	vpslld	$13, %ymm8, %ymm11
	vpaddd	%ymm0, %ymm2, %ymm2
	vpsrld	$22, %ymm1, %ymm0
	vpor	%ymm10, %ymm0, %ymm0
	vpslld	$15, %ymm8, %ymm10
	vpxor	%ymm7, %ymm0, %ymm0
	vpsrld	$19, %ymm8, %ymm7
	vmovdqa	%ymm7, 904(%rsp)
	vpxor	%ymm6, %ymm0, %ymm0
	vpsrld	$17, %ymm8, %ymm7
	vpaddd	%ymm2, %ymm0, %ymm2
	vpor	%ymm10, %ymm7, %ymm7
	vmovdqa	1544(%rsp), %ymm0
	vmovdqa	%ymm2, 1704(%rsp)
	vpslld	$21, %ymm13, %ymm10
	vpslld	$25, %ymm0, %ymm2
	vpslld	$14, %ymm0, %ymm12
	vmovdqa	%ymm2, 1544(%rsp)
	vpsrld	$18, %ymm0, %ymm6
	vpsrld	$7, %ymm0, %ymm8
	vpor	904(%rsp), %ymm11, %ymm2
	vpsrld	$3, %ymm0, %ymm3
	vpslld	$7, %ymm13, %ymm11
	vpor	%ymm12, %ymm6, %ymm6
	vpor	1544(%rsp), %ymm8, %ymm8
	vpxor	%ymm7, %ymm2, %ymm2
	vmovdqa	1000(%rsp), %ymm7
	vmovdqa	%ymm0, 1544(%rsp)
	vpxor	%ymm9, %ymm2, %ymm2
	vpslld	$26, %ymm13, %ymm9
	vpxor	%ymm8, %ymm6, %ymm6
	vpsrld	$11, %ymm13, %ymm8
	vpxor	%ymm3, %ymm6, %ymm6
	vpor	%ymm10, %ymm8, %ymm8
	vmovdqa	1672(%rsp), %ymm3
	vpaddd	%ymm2, %ymm6, %ymm2
	vpaddd	1512(%rsp), %ymm7, %ymm6
	vpsrld	$6, %ymm13, %ymm7
	vpor	%ymm9, %ymm7, %ymm7
	vpaddd	%ymm6, %ymm2, %ymm2
	vpaddd	1544(%rsp), %ymm14, %ymm6
	vmovdqa	%ymm2, 712(%rsp)
	vmovdqa	%ymm2, 1512(%rsp)
	vpbroadcastd	44(%rax), %ymm2
	vpaddd	%ymm2, %ymm6, %ymm6
	vpxor	1640(%rsp), %ymm15, %ymm2
	vmovdqa	1576(%rsp), %ymm0
	vpand	%ymm13, %ymm2, %ymm2
	vpsrld	$3, %ymm0, %ymm12
	vpaddd	%ymm3, %ymm6, %ymm6
	vpxor	%ymm15, %ymm2, %ymm2
	vpaddd	%ymm6, %ymm2, %ymm2
	vpsrld	$25, %ymm13, %ymm6
	vpor	%ymm11, %ymm6, %ymm6
	vmovdqa	1704(%rsp), %ymm11
	vpxor	%ymm8, %ymm6, %ymm6
	vpslld	$10, %ymm11, %ymm10
	vpslld	$19, %ymm11, %ymm9
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrld	$13, %ymm11, %ymm7
	vpslld	$30, %ymm11, %ymm8
	vpaddd	%ymm2, %ymm6, %ymm6
	vmovdqa	%ymm6, %ymm14
	vpxor	%ymm11, %ymm1, %ymm6
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm5, %ymm6, %ymm5
	vpsrld	$22, %ymm11, %ymm2
	vpxor	%ymm1, %ymm5, %ymm5
	vpor	%ymm10, %ymm2, %ymm2
	vpxor	%ymm7, %ymm2, %ymm2
	vpsubd	%ymm3, %ymm14, %ymm3
	vmovdqa	680(%rsp), %ymm7
	vpsrld	$10, %ymm7, %ymm9
	vpslld	$15, %ymm7, %ymm10
	vpaddd	%ymm3, %ymm5, %ymm5
	vpsrld	$2, %ymm11, %ymm3
	vpslld	$13, %ymm7, %ymm11
	vpor	%ymm8, %ymm3, %ymm3
	vpslld	$14, %ymm0, %ymm8
	vmovdqa	%ymm8, 1576(%rsp)
	vpxor	%ymm3, %ymm2, %ymm2
	vpsrld	$19, %ymm7, %ymm3
	vmovdqa	%ymm3, 1672(%rsp)
	vpslld	$25, %ymm0, %ymm3
	vpsrld	$7, %ymm0, %ymm8
	vmovdqa	%ymm3, 904(%rsp)
	vpsrld	$17, %ymm7, %ymm7
	vpor	904(%rsp), %ymm8, %ymm8
	vpor	1672(%rsp), %ymm11, %ymm3
	vpaddd	%ymm5, %ymm2, %ymm2
	vpsrld	$18, %ymm0, %ymm5
	vpor	%ymm10, %ymm7, %ymm7
	vpslld	$7, %ymm14, %ymm11
	vpslld	$21, %ymm14, %ymm10
	vpxor	%ymm7, %ymm3, %ymm3
	vpor	1576(%rsp), %ymm5, %ymm5
	vpsrld	$6, %ymm14, %ymm7
	vpxor	%ymm9, %ymm3, %ymm3
	vmovdqa	%ymm0, 1576(%rsp)
	vmovdqa	1640(%rsp), %ymm0
	vpslld	$26, %ymm14, %ymm9
	vpaddd	1576(%rsp), %ymm15, %ymm15
	vpxor	%ymm8, %ymm5, %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vmovdqa	1032(%rsp), %ymm8
	vpxor	%ymm12, %ymm5, %ymm5
	vpslld	$19, %ymm2, %ymm9
	vpaddd	%ymm3, %ymm5, %ymm3
	vpaddd	1544(%rsp), %ymm8, %ymm5
	vpsrld	$11, %ymm14, %ymm8
	vpor	%ymm10, %ymm8, %ymm8
	vpslld	$10, %ymm2, %ymm10
	vpaddd	%ymm5, %ymm3, %ymm3
	vpsrld	$25, %ymm14, %ymm5
	vmovdqa	%ymm3, 744(%rsp)
	vpor	%ymm11, %ymm5, %ymm5
	vmovdqa	1704(%rsp), %ymm11
	vmovdqa	%ymm3, 1544(%rsp)
	vpbroadcastd	48(%rax), %ymm3
	vpxor	%ymm8, %ymm5, %ymm5
	vpslld	$30, %ymm2, %ymm8
	vpxor	%ymm7, %ymm5, %ymm5
	vpaddd	%ymm3, %ymm15, %ymm15
	vpxor	%ymm0, %ymm13, %ymm3
	vpand	%ymm14, %ymm3, %ymm3
	vpxor	%ymm0, %ymm3, %ymm3
	vmovdqa	1608(%rsp), %ymm0
	vpaddd	%ymm15, %ymm4, %ymm15
	vpslld	$14, %ymm0, %ymm12
	vpaddd	%ymm15, %ymm3, %ymm3
	vmovdqa	712(%rsp), %ymm15
	vpaddd	%ymm3, %ymm5, %ymm5
	vpsrld	$22, %ymm2, %ymm3
	vmovdqa	%ymm5, %ymm7
	vpxor	%ymm11, %ymm2, %ymm5
	vpor	%ymm10, %ymm3, %ymm3
	vpslld	$25, %ymm0, %ymm11
	vpslld	$13, %ymm15, %ymm10
	vpand	%ymm6, %ymm5, %ymm6
	vpxor	1704(%rsp), %ymm6, %ymm6
	vmovdqa	%ymm11, 1608(%rsp)
	vmovdqa	%ymm7, 648(%rsp)
	vpsubd	%ymm4, %ymm7, %ymm4
	vmovdqa	%ymm7, 1672(%rsp)
	vpsrld	$13, %ymm2, %ymm7
	vpor	%ymm9, %ymm7, %ymm7
	vpslld	$15, %ymm15, %ymm9
	vpaddd	%ymm4, %ymm6, %ymm6
	vpsrld	$2, %ymm2, %ymm4
	vpxor	%ymm7, %ymm3, %ymm3
	vpor	%ymm8, %ymm4, %ymm4
	vpsrld	$7, %ymm0, %ymm7
	vpor	1608(%rsp), %ymm7, %ymm7
	vpxor	%ymm4, %ymm3, %ymm3
	vpsrld	$18, %ymm0, %ymm4
	vpaddd	%ymm6, %ymm3, %ymm3
	vpsrld	$17, %ymm15, %ymm6
	vpor	%ymm12, %ymm4, %ymm4
	vpor	%ymm9, %ymm6, %ymm6
	vpsrld	$10, %ymm15, %ymm8
	vpxor	%ymm7, %ymm4, %ymm4
	vmovdqa	%ymm3, 904(%rsp)
	vmovdqa	%ymm3, 808(%rsp)
	vpsrld	$19, %ymm15, %ymm3
	vpsrld	$3, %ymm0, %ymm15
	vpor	%ymm10, %ymm3, %ymm3
	vpxor	%ymm15, %ymm4, %ymm4
	vmovdqa	1064(%rsp), %ymm15
	vpxor	%ymm6, %ymm3, %ymm3
	vpxor	%ymm8, %ymm3, %ymm3
	vpaddd	%ymm3, %ymm4, %ymm3
	vpaddd	1576(%rsp), %ymm15, %ymm4
	vpaddd	%ymm4, %ymm3, %ymm9
	vmovdqa	%ymm9, 776(%rsp)
	vmovdqa	%ymm9, 1576(%rsp)
	vmovdqa	1640(%rsp), %ymm4
	vpbroadcastd	52(%rax), %ymm3
	vmovdqa	%ymm0, 1608(%rsp)
	vpaddd	1608(%rsp), %ymm4, %ymm4
	vmovdqa	1672(%rsp), %ymm6
	vmovdqa	904(%rsp), %ymm0
	vmovdqa	744(%rsp), %ymm15
	vpslld	$7, %ymm6, %ymm10
	vpslld	$21, %ymm6, %ymm9
	vpaddd	%ymm3, %ymm4, %ymm4
	vpsrld	$11, %ymm6, %ymm7
	vpslld	$26, %ymm6, %ymm8
	vpxor	%ymm13, %ymm14, %ymm3
	vpand	%ymm6, %ymm3, %ymm3
	vpor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm13, %ymm3, %ymm3
	vpslld	$10, %ymm0, %ymm9
	vpaddd	%ymm4, %ymm1, %ymm4
	vpaddd	%ymm4, %ymm3, %ymm3
	vpsrld	$25, %ymm6, %ymm4
	vpor	%ymm10, %ymm4, %ymm4
	vpsrld	$6, %ymm6, %ymm6
	vpor	%ymm8, %ymm6, %ymm6
	vpslld	$19, %ymm0, %ymm8
	vpxor	%ymm7, %ymm4, %ymm4
	vpslld	$30, %ymm0, %ymm7
	vpslld	$13, %ymm15, %ymm10
	vpxor	%ymm6, %ymm4, %ymm4
	vpaddd	%ymm3, %ymm4, %ymm4
	vpsrld	$13, %ymm0, %ymm6
	vpxor	%ymm0, %ymm2, %ymm3
	vpand	%ymm5, %ymm3, %ymm5
	vmovdqa	%ymm4, %ymm12
	vpor	%ymm8, %ymm6, %ymm6
	vpsrld	$2, %ymm0, %ymm4
	vpsrld	$10, %ymm15, %ymm8
	vpxor	%ymm2, %ymm5, %ymm5
	vpsubd	%ymm1, %ymm12, %ymm1
	vpor	%ymm7, %ymm4, %ymm4
	vmovdqa	1736(%rsp), %ymm7
	vmovdqa	%ymm12, 616(%rsp)
	vpaddd	%ymm1, %ymm5, %ymm5
	vpsrld	$22, %ymm0, %ymm1
	vpslld	$25, %ymm7, %ymm0
	vpslld	$14, %ymm7, %ymm11
	vpor	%ymm9, %ymm1, %ymm1
	vpxor	%ymm6, %ymm1, %ymm1
	vpslld	$15, %ymm15, %ymm9
	vmovdqa	%ymm0, 1640(%rsp)
	vpxor	%ymm4, %ymm1, %ymm1
	vpsrld	$17, %ymm15, %ymm6
	vpsrld	$19, %ymm15, %ymm4
	vpaddd	%ymm5, %ymm1, %ymm1
	vpor	%ymm9, %ymm6, %ymm6
	vpsrld	$3, %ymm7, %ymm15
	vpsrld	$18, %ymm7, %ymm5
	vpor	%ymm10, %ymm4, %ymm4
	vmovdqa	%ymm1, 872(%rsp)
	vpsrld	$7, %ymm7, %ymm7
	vpor	%ymm11, %ymm5, %ymm5
	vpxor	%ymm6, %ymm4, %ymm4
	vmovdqa	1704(%rsp), %ymm11
	vpslld	$7, %ymm12, %ymm9
	vpsrld	$11, %ymm12, %ymm6
	vpxor	%ymm8, %ymm4, %ymm4
	vpor	1640(%rsp), %ymm7, %ymm7
	vpslld	$21, %ymm12, %ymm8
	vpor	%ymm8, %ymm6, %ymm6
	vpslld	$10, %ymm1, %ymm8
	vpxor	%ymm7, %ymm5, %ymm5
	vpslld	$26, %ymm12, %ymm7
	vpxor	%ymm15, %ymm5, %ymm5
	vpsrld	$25, %ymm12, %ymm15
	vpaddd	%ymm4, %ymm5, %ymm4
	vpor	%ymm9, %ymm15, %ymm15
	vmovdqa	1096(%rsp), %ymm5
	vpaddd	1608(%rsp), %ymm5, %ymm5
	vpxor	%ymm6, %ymm15, %ymm15
	vpslld	$30, %ymm1, %ymm6
	vpaddd	%ymm5, %ymm4, %ymm10
	vpbroadcastd	56(%rax), %ymm4
	vpaddd	1736(%rsp), %ymm13, %ymm5
	vmovdqa	%ymm10, 1608(%rsp)
	vpaddd	%ymm4, %ymm5, %ymm5
	vpxor	1672(%rsp), %ymm14, %ymm4
	vpand	%ymm12, %ymm4, %ymm4
	vpaddd	%ymm11, %ymm5, %ymm5
	vpxor	%ymm14, %ymm4, %ymm4
	vpaddd	%ymm5, %ymm4, %ymm4
	vpsrld	$6, %ymm12, %ymm5
	vpor	%ymm7, %ymm5, %ymm5
	vmovdqa	904(%rsp), %ymm7
	vpxor	%ymm5, %ymm15, %ymm15
	vpsrld	$13, %ymm1, %ymm5
	vpxor	%ymm7, %ymm1, %ymm13
	vpand	%ymm3, %ymm13, %ymm3
	vpxor	%ymm7, %ymm3, %ymm3
	vpslld	$19, %ymm1, %ymm7
	vpaddd	%ymm4, %ymm15, %ymm15
	vpsrld	$2, %ymm1, %ymm4
	vpor	%ymm7, %ymm5, %ymm5
	vpsubd	%ymm11, %ymm15, %ymm0
	vpor	%ymm6, %ymm4, %ymm4
	vmovdqa	%ymm15, 1704(%rsp)
	vpaddd	%ymm0, %ymm3, %ymm3
	vpsrld	$22, %ymm1, %ymm0
	vpor	%ymm8, %ymm0, %ymm0
	vpxor	%ymm5, %ymm0, %ymm0
	vmovdqa	776(%rsp), %ymm5
	vpxor	%ymm4, %ymm0, %ymm0
	vpsrld	$19, %ymm5, %ymm4
	vpsrld	$10, %ymm5, %ymm7
	vmovdqa	%ymm4, 584(%rsp)
	vpslld	$13, %ymm5, %ymm9
	vpslld	$15, %ymm5, %ymm8
	vmovdqa	1768(%rsp), %ymm4
	vpslld	$14, %ymm4, %ymm6
	vpsrld	$3, %ymm4, %ymm11
	vpaddd	%ymm3, %ymm0, %ymm0
	vmovdqa	%ymm6, 552(%rsp)
	vmovdqa	%ymm4, %ymm6
	vpsrld	$17, %ymm5, %ymm5
	vpslld	$25, %ymm6, %ymm3
	vpsrld	$18, %ymm4, %ymm4
	vpor	552(%rsp), %ymm4, %ymm4
	vmovdqa	%ymm0, 1640(%rsp)
	vmovdqa	%ymm3, 520(%rsp)
	vpsrld	$7, %ymm6, %ymm6
	vpor	%ymm8, %ymm5, %ymm5
	vpor	520(%rsp), %ymm6, %ymm6
	vpor	584(%rsp), %ymm9, %ymm3
	vpslld	$21, %ymm15, %ymm8
	vpxor	%ymm6, %ymm4, %ymm4
	vpslld	$7, %ymm15, %ymm9
	vpxor	%ymm5, %ymm3, %ymm3
	vpsrld	$11, %ymm15, %ymm6
	vpxor	%ymm11, %ymm4, %ymm4
	vmovdqa	1128(%rsp), %ymm5
	vpxor	%ymm7, %ymm3, %ymm3
	vpor	%ymm8, %ymm6, %ymm6
	vpaddd	%ymm3, %ymm4, %ymm3
	vpslld	$15, %ymm10, %ymm8
	vpaddd	1736(%rsp), %ymm5, %ymm4
	vpsrld	$6, %ymm15, %ymm5
	vpaddd	%ymm4, %ymm3, %ymm3
	vmovdqa	%ymm3, 520(%rsp)
	vpbroadcastd	60(%rax), %ymm4
	vmovdqa	648(%rsp), %ymm7
	vmovdqa	%ymm3, 1736(%rsp)
	vpaddd	1768(%rsp), %ymm14, %ymm3
	vpaddd	%ymm4, %ymm3, %ymm3
	vpxor	%ymm7, %ymm12, %ymm4
	vpand	%ymm15, %ymm4, %ymm4
	vpxor	%ymm7, %ymm4, %ymm4
	vpslld	$26, %ymm15, %ymm7
	vpaddd	%ymm3, %ymm2, %ymm3
	vpor	%ymm7, %ymm5, %ymm5
	vpaddd	%ymm3, %ymm4, %ymm4
	vpsrld	$25, %ymm15, %ymm3
	vpor	%ymm9, %ymm3, %ymm3
	vpslld	$10, %ymm0, %ymm7
	vpxor	%ymm6, %ymm3, %ymm3
	vpslld	$19, %ymm0, %ymm6
	vpxor	%ymm5, %ymm3, %ymm3
	vpslld	$30, %ymm0, %ymm5
	vpaddd	%ymm4, %ymm3, %ymm14
	vpsrld	$13, %ymm0, %ymm4
	vpxor	%ymm0, %ymm1, %ymm3
	vpand	%ymm3, %ymm13, %ymm13
	vpslld	$13, %ymm10, %ymm9
	vpor	%ymm6, %ymm4, %ymm4
	vmovdqa	%ymm3, 488(%rsp)
	vpxor	%ymm1, %ymm13, %ymm13
	vpsrld	$22, %ymm0, %ymm3
	vmovdqa	1192(%rsp), %ymm6
	vpor	%ymm7, %ymm3, %ymm3
	vpsrld	$10, %ymm10, %ymm7
	vpsubd	%ymm2, %ymm14, %ymm2
	vpslld	$14, %ymm6, %ymm11
	vpxor	%ymm4, %ymm3, %ymm3
	vpaddd	%ymm2, %ymm13, %ymm13
	vpsrld	$2, %ymm0, %ymm2
	vpor	%ymm5, %ymm2, %ymm2
	vpsrld	$18, %ymm6, %ymm4
	vpxor	%ymm2, %ymm3, %ymm3
	vpsrld	$17, %ymm10, %ymm5
	vpor	%ymm11, %ymm4, %ymm4
	vpaddd	%ymm13, %ymm3, %ymm2
	vpsrld	$3, %ymm6, %ymm3
	vpor	%ymm8, %ymm5, %ymm5
	addq	$64, %rax
	vmovdqa	%ymm2, 552(%rsp)
	vmovdqa	%ymm2, %ymm13
	vpsrld	$19, %ymm10, %ymm2
	vmovdqa	1160(%rsp), %ymm8
	vmovdqa	%ymm2, 584(%rsp)
	vpslld	$25, %ymm6, %ymm2
	vpsrld	$7, %ymm6, %ymm6
	vpor	%ymm2, %ymm6, %ymm6
	vpor	584(%rsp), %ymm9, %ymm2
	vpxor	%ymm6, %ymm4, %ymm4
	vpxor	%ymm5, %ymm2, %ymm2
	vpxor	%ymm3, %ymm4, %ymm4
	vpxor	%ymm7, %ymm2, %ymm2
	vpaddd	%ymm2, %ymm4, %ymm2
	vpaddd	1768(%rsp), %ymm8, %ymm4
	vpaddd	%ymm4, %ymm2, %ymm2
	vmovdqa	%ymm2, 1768(%rsp)
	cmpq	%rax, %r13
	jne	.L3
