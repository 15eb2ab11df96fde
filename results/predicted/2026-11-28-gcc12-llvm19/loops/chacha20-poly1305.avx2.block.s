	vpaddd	72(%rsp), %ymm1, %ymm12
	addl	%eax, %r15d
	movl	%r13d, %r9d
	vmovdqa	232(%rsp), %ymm2
	vpxor	456(%rsp), %ymm12, %ymm8
	vpaddd	104(%rsp), %ymm2, %ymm11
	xorl	%r15d, %r10d
	vpxor	488(%rsp), %ymm11, %ymm7
	rorx	$16, %r10d, %r10d
	vpshufb	%ymm4, %ymm8, %ymm8
	vpaddd	328(%rsp), %ymm8, %ymm10
	vpshufb	%ymm4, %ymm7, %ymm7
	vpaddd	360(%rsp), %ymm7, %ymm9
	vpxor	%ymm10, %ymm1, %ymm1
	vpsrld	$20, %ymm1, %ymm2
	vpslld	$12, %ymm1, %ymm1
	vpor	%ymm2, %ymm1, %ymm1
	vpxor	232(%rsp), %ymm9, %ymm2
	vpaddd	%ymm1, %ymm12, %ymm12
	vpsrld	$20, %ymm2, %ymm13
	vpslld	$12, %ymm2, %ymm2
	vpxor	%ymm12, %ymm8, %ymm8
	vmovdqa	%ymm12, 72(%rsp)
	vpor	%ymm13, %ymm2, %ymm2
	vpshufb	%ymm3, %ymm8, %ymm8
	vpaddd	%ymm2, %ymm11, %ymm11
	vpaddd	%ymm8, %ymm10, %ymm10
	vmovdqa	%ymm8, 456(%rsp)
	vpxor	%ymm11, %ymm7, %ymm7
	vpxor	%ymm10, %ymm1, %ymm1
	vmovdqa	%ymm11, 104(%rsp)
	vpshufb	%ymm3, %ymm7, %ymm7
	vpsrld	$25, %ymm1, %ymm14
	vmovdqa	%ymm10, 328(%rsp)
	vpaddd	%ymm7, %ymm9, %ymm9
	vpslld	$7, %ymm1, %ymm1
	vmovdqa	%ymm7, 488(%rsp)
	vpxor	%ymm9, %ymm2, %ymm2
	vpor	%ymm14, %ymm1, %ymm1
	vmovdqa	%ymm9, 360(%rsp)
	vpsrld	$25, %ymm2, %ymm13
	vpslld	$7, %ymm2, %ymm2
	vpor	%ymm13, %ymm2, %ymm2
	vmovdqa	%ymm2, 232(%rsp)
	vmovdqa	264(%rsp), %ymm2
	vpaddd	136(%rsp), %ymm2, %ymm12
	vpxor	520(%rsp), %ymm12, %ymm9
	vpshufb	%ymm4, %ymm9, %ymm9
	vmovdqa	296(%rsp), %ymm2
	vpaddd	392(%rsp), %ymm9, %ymm10
	vpaddd	168(%rsp), %ymm2, %ymm11
	vpxor	264(%rsp), %ymm10, %ymm2
	vpxor	552(%rsp), %ymm11, %ymm8
	vpsrld	$20, %ymm2, %ymm7
	vpslld	$12, %ymm2, %ymm2
	vpor	%ymm7, %ymm2, %ymm7
	vpshufb	%ymm4, %ymm8, %ymm8
	vpaddd	424(%rsp), %ymm8, %ymm13
	vpxor	296(%rsp), %ymm13, %ymm2
	vpaddd	%ymm7, %ymm12, %ymm12
	vmovdqa	%ymm12, 136(%rsp)
	vpxor	%ymm12, %ymm9, %ymm9
	vpaddd	584(%rsp), %ymm0, %ymm12
	vpsrld	$20, %ymm2, %ymm14
	vpslld	$12, %ymm2, %ymm2
	vpshufb	%ymm3, %ymm9, %ymm9
	vpor	%ymm14, %ymm2, %ymm2
	vpaddd	%ymm9, %ymm10, %ymm10
	vmovdqa	%ymm9, 520(%rsp)
	vpaddd	%ymm2, %ymm11, %ymm11
	vpxor	%ymm10, %ymm7, %ymm7
	vmovdqa	%ymm10, 392(%rsp)
	vpxor	%ymm11, %ymm8, %ymm8
	vpsrld	$25, %ymm7, %ymm14
	vmovdqa	%ymm11, 168(%rsp)
	vpshufb	%ymm3, %ymm8, %ymm8
	vpslld	$7, %ymm7, %ymm7
	vpaddd	%ymm8, %ymm13, %ymm13
	vpor	%ymm14, %ymm7, %ymm7
	vmovdqa	%ymm8, 552(%rsp)
	vmovdqa	%ymm7, 264(%rsp)
	vpxor	%ymm13, %ymm2, %ymm2
	vmovdqa	%ymm13, 424(%rsp)
	vpsrld	$25, %ymm2, %ymm15
	vpslld	$7, %ymm2, %ymm2
	vpor	%ymm15, %ymm2, %ymm2
	vmovdqa	%ymm2, 296(%rsp)
	vpxor	968(%rsp), %ymm12, %ymm8
	vmovdqa	744(%rsp), %ymm2
	vpaddd	616(%rsp), %ymm2, %ymm11
	vpxor	1000(%rsp), %ymm11, %ymm7
	vpshufb	%ymm4, %ymm8, %ymm8
	vpaddd	840(%rsp), %ymm8, %ymm10
	vpshufb	%ymm4, %ymm7, %ymm7
	vpxor	%ymm10, %ymm0, %ymm0
	vpsrld	$20, %ymm0, %ymm9
	vpslld	$12, %ymm0, %ymm2
	vpor	%ymm9, %ymm2, %ymm2
	vpaddd	872(%rsp), %ymm7, %ymm9
	vpxor	744(%rsp), %ymm9, %ymm0
	vpaddd	%ymm2, %ymm12, %ymm12
	vpsrld	$20, %ymm0, %ymm13
	vpslld	$12, %ymm0, %ymm0
	vpxor	%ymm12, %ymm8, %ymm8
	vmovdqa	%ymm12, 584(%rsp)
	vpor	%ymm13, %ymm0, %ymm0
	vpshufb	%ymm3, %ymm8, %ymm8
	vpaddd	%ymm0, %ymm11, %ymm11
	vpaddd	%ymm8, %ymm10, %ymm10
	vmovdqa	%ymm8, 968(%rsp)
	vpxor	%ymm11, %ymm7, %ymm7
	vpxor	%ymm10, %ymm2, %ymm2
	vmovdqa	%ymm10, 840(%rsp)
	vpshufb	%ymm3, %ymm7, %ymm7
	vpsrld	$25, %ymm2, %ymm13
	vmovdqa	%ymm11, 616(%rsp)
	vpaddd	%ymm7, %ymm9, %ymm9
	vpslld	$7, %ymm2, %ymm2
	vmovdqa	%ymm7, 1000(%rsp)
	vmovdqa	776(%rsp), %ymm7
	vpxor	%ymm9, %ymm0, %ymm0
	vpor	%ymm13, %ymm2, %ymm2
	vpaddd	648(%rsp), %ymm7, %ymm12
	vmovdqa	%ymm9, 872(%rsp)
	vpxor	1032(%rsp), %ymm12, %ymm9
	vpsrld	$25, %ymm0, %ymm14
	vmovdqa	808(%rsp), %ymm7
	vpslld	$7, %ymm0, %ymm0
	vpor	%ymm14, %ymm0, %ymm0
	vpshufb	%ymm4, %ymm9, %ymm9
	vmovdqa	%ymm0, 744(%rsp)
	vpaddd	680(%rsp), %ymm7, %ymm11
	movl	-60(%rsp), %edx
	vpaddd	904(%rsp), %ymm9, %ymm10
	movl	-72(%rsp), %r13d
	vpxor	776(%rsp), %ymm10, %ymm0
	vpxor	1064(%rsp), %ymm11, %ymm8
	vpsrld	$20, %ymm0, %ymm7
	vpslld	$12, %ymm0, %ymm0
	vpshufb	%ymm4, %ymm8, %ymm8
	vpaddd	936(%rsp), %ymm8, %ymm13
	vpor	%ymm7, %ymm0, %ymm7
	vpxor	808(%rsp), %ymm13, %ymm0
	vpaddd	%ymm7, %ymm12, %ymm12
	vpsrld	$20, %ymm0, %ymm14
	vpslld	$12, %ymm0, %ymm0
	vpxor	%ymm12, %ymm9, %ymm9
	vmovdqa	%ymm12, 648(%rsp)
	vpor	%ymm14, %ymm0, %ymm0
	vpshufb	%ymm3, %ymm9, %ymm9
	vpaddd	%ymm0, %ymm11, %ymm11
	vpaddd	%ymm9, %ymm10, %ymm10
	vmovdqa	%ymm9, 1032(%rsp)
	vpxor	%ymm11, %ymm8, %ymm8
	vpxor	%ymm10, %ymm7, %ymm7
	vmovdqa	%ymm11, 680(%rsp)
	vpshufb	%ymm3, %ymm8, %ymm8
	vpsrld	$25, %ymm7, %ymm14
	vmovdqa	%ymm10, 904(%rsp)
	vpaddd	%ymm8, %ymm13, %ymm13
	vpslld	$7, %ymm7, %ymm7
	vmovdqa	%ymm8, 1064(%rsp)
	vpxor	%ymm13, %ymm0, %ymm0
	vpor	%ymm14, %ymm7, %ymm7
	vmovdqa	%ymm13, 936(%rsp)
	vmovdqa	%ymm7, 776(%rsp)
	vpsrld	$25, %ymm0, %ymm15
	vpslld	$7, %ymm0, %ymm0
	vpor	%ymm15, %ymm0, %ymm0
	vmovdqa	%ymm0, 808(%rsp)
	addl	%ebx, %r14d
	addl	%r10d, %r8d
	addl	%edx, %r13d
	addl	%esi, %r12d
	xorl	%r14d, %r9d
	movl	%r8d, -72(%rsp)
	xorl	%r13d, %edi
	xorl	%r8d, %eax
	rorx	$16, %r9d, %r9d
	rorx	$16, %edi, %edx
	movl	-60(%rsp), %edi
	xorl	%r12d, %ecx
	addl	%r9d, %r11d
	rorx	$16, %ecx, %ecx
	rorx	$20, %eax, %eax
	vmovdqa	232(%rsp), %ymm7
	xorl	%r11d, %ebx
	vpaddd	72(%rsp), %ymm7, %ymm12
	vpxor	552(%rsp), %ymm12, %ymm9
	vmovdqa	264(%rsp), %ymm7
	rorx	$20, %ebx, %r8d
	movl	-64(%rsp), %ebx
	addl	%edx, %ebx
	vpshufb	%ymm4, %ymm9, %ymm9
	vpaddd	104(%rsp), %ymm7, %ymm11
	vpaddd	392(%rsp), %ymm9, %ymm10
	movl	%ebx, -60(%rsp)
	xorl	%ebx, %edi
	vpxor	232(%rsp), %ymm10, %ymm0
	movl	-68(%rsp), %ebx
	rorx	$20, %edi, %edi
	vpxor	456(%rsp), %ymm11, %ymm8
	vpsrld	$20, %ymm0, %ymm7
	vpslld	$12, %ymm0, %ymm0
	addl	%ecx, %ebx
	vpor	%ymm7, %ymm0, %ymm7
	vpshufb	%ymm4, %ymm8, %ymm8
	movl	%ebx, -68(%rsp)
	xorl	%ebx, %esi
	movl	-72(%rsp), %ebx
	vpaddd	%ymm7, %ymm12, %ymm12
	vpaddd	424(%rsp), %ymm8, %ymm13
	rorx	$20, %esi, %esi
	vpxor	%ymm12, %ymm9, %ymm9
	vpxor	264(%rsp), %ymm13, %ymm0
	addl	%eax, %r15d
	vpsrld	$20, %ymm0, %ymm14
	vpshufb	%ymm3, %ymm9, %ymm9
	addl	%r8d, %r14d
	addl	%edi, %r13d
	xorl	%r15d, %r10d
	xorl	%r14d, %r9d
	vmovdqa	%ymm12, 72(%rsp)
	xorl	%r13d, %edx
	rorx	$24, %r10d, %r10d
	rorx	$24, %r9d, %r9d
	vpaddd	%ymm9, %ymm10, %ymm10
	addl	%esi, %r12d
	vpslld	$12, %ymm0, %ymm0
	rorx	$24, %edx, %edx
	vpxor	%ymm10, %ymm7, %ymm7
	vmovdqa	%ymm10, 392(%rsp)
	xorl	%r12d, %ecx
	addl	%r10d, %ebx
	addl	%r9d, %r11d
	xorl	%ebx, %eax
	xorl	%r11d, %r8d
	vpor	%ymm14, %ymm0, %ymm0
	movl	%ebx, -64(%rsp)
	vpaddd	%ymm0, %ymm11, %ymm11
	rorx	$25, %eax, %eax
	rorx	$25, %r8d, %r8d
	movl	%eax, %ebx
	movl	%r8d, %eax
	movl	-60(%rsp), %r8d
	vpxor	%ymm11, %ymm8, %ymm8
	rorx	$24, %ecx, %ecx
	vpshufb	%ymm3, %ymm8, %ymm8
	vpsrld	$25, %ymm7, %ymm14
	vmovdqa	%ymm11, 104(%rsp)
	addl	%edx, %r8d
	vpaddd	%ymm8, %ymm13, %ymm13
	vmovdqa	%ymm9, 552(%rsp)
	xorl	%r8d, %edi
	vpxor	%ymm13, %ymm0, %ymm0
	movl	%r8d, -60(%rsp)
	rorx	$25, %edi, %edi
	movl	%edi, %r8d
	movl	-68(%rsp), %edi
	vpsrld	$25, %ymm0, %ymm15
	vpslld	$7, %ymm7, %ymm7
	vpslld	$7, %ymm0, %ymm0
	vmovdqa	%ymm13, 424(%rsp)
	vpor	%ymm14, %ymm7, %ymm7
	vpor	%ymm15, %ymm0, %ymm0
	vmovdqa	%ymm8, 456(%rsp)
	vmovdqa	%ymm7, 232(%rsp)
	addl	%ecx, %edi
	movl	%edi, -68(%rsp)
	xorl	%edi, %esi
	vmovdqa	%ymm0, 264(%rsp)
	rorx	$25, %esi, %esi
	vmovdqa	296(%rsp), %ymm7
	vpaddd	136(%rsp), %ymm7, %ymm12
	vpxor	488(%rsp), %ymm12, %ymm8
	vpaddd	168(%rsp), %ymm1, %ymm11
	vpxor	520(%rsp), %ymm11, %ymm7
	vpshufb	%ymm4, %ymm8, %ymm8
	vpaddd	328(%rsp), %ymm8, %ymm10
	vpxor	296(%rsp), %ymm10, %ymm0
	vpshufb	%ymm4, %ymm7, %ymm7
	vpsrld	$20, %ymm0, %ymm9
	vpslld	$12, %ymm0, %ymm0
	vpor	%ymm9, %ymm0, %ymm0
	vpaddd	360(%rsp), %ymm7, %ymm9
	vpaddd	%ymm0, %ymm12, %ymm12
	vpxor	%ymm9, %ymm1, %ymm1
	vpxor	%ymm12, %ymm8, %ymm8
	vmovdqa	%ymm12, 136(%rsp)
	vpsrld	$20, %ymm1, %ymm13
	vpslld	$12, %ymm1, %ymm1
	vpshufb	%ymm3, %ymm8, %ymm8
	vpor	%ymm13, %ymm1, %ymm1
	vpaddd	%ymm8, %ymm10, %ymm10
	vmovdqa	%ymm8, 488(%rsp)
	vpaddd	%ymm1, %ymm11, %ymm11
	vpxor	%ymm10, %ymm0, %ymm0
	vmovdqa	%ymm10, 328(%rsp)
	vpxor	%ymm11, %ymm7, %ymm7
	vpsrld	$25, %ymm0, %ymm13
	vmovdqa	%ymm11, 168(%rsp)
	vpshufb	%ymm3, %ymm7, %ymm7
	vpslld	$7, %ymm0, %ymm0
	vpaddd	%ymm7, %ymm9, %ymm9
	vpor	%ymm13, %ymm0, %ymm0
	vmovdqa	%ymm7, 520(%rsp)
	vmovdqa	%ymm0, 296(%rsp)
	vpxor	%ymm9, %ymm1, %ymm1
	vmovdqa	%ymm9, 360(%rsp)
	vpsrld	$25, %ymm1, %ymm14
	vpslld	$7, %ymm1, %ymm1
	vpor	%ymm14, %ymm1, %ymm1
	vmovdqa	%ymm1, 200(%rsp)
	vmovdqa	744(%rsp), %ymm7
	vpaddd	584(%rsp), %ymm7, %ymm12
	vpxor	1064(%rsp), %ymm12, %ymm9
	vmovdqa	776(%rsp), %ymm7
	vpaddd	616(%rsp), %ymm7, %ymm11
	vpxor	968(%rsp), %ymm11, %ymm8
	vpshufb	%ymm4, %ymm9, %ymm9
	vpaddd	904(%rsp), %ymm9, %ymm10
	vpxor	744(%rsp), %ymm10, %ymm0
	vpshufb	%ymm4, %ymm8, %ymm8
	vpaddd	936(%rsp), %ymm8, %ymm13
	vpsrld	$20, %ymm0, %ymm7
	vpslld	$12, %ymm0, %ymm0
	vpor	%ymm7, %ymm0, %ymm7
	vpxor	776(%rsp), %ymm13, %ymm0
	vpaddd	%ymm7, %ymm12, %ymm12
	vpsrld	$20, %ymm0, %ymm14
	vpslld	$12, %ymm0, %ymm0
	vpxor	%ymm12, %ymm9, %ymm9
	vmovdqa	%ymm12, 584(%rsp)
	vpor	%ymm14, %ymm0, %ymm0
	vpshufb	%ymm3, %ymm9, %ymm9
	vpaddd	%ymm0, %ymm11, %ymm11
	vpaddd	%ymm9, %ymm10, %ymm10
	vmovdqa	%ymm9, 1064(%rsp)
	vpxor	%ymm11, %ymm8, %ymm8
	vpxor	%ymm10, %ymm7, %ymm7
	vmovdqa	%ymm11, 616(%rsp)
	vpshufb	%ymm3, %ymm8, %ymm8
	vpsrld	$25, %ymm7, %ymm14
	vmovdqa	%ymm10, 904(%rsp)
	vpaddd	%ymm8, %ymm13, %ymm13
	vpslld	$7, %ymm7, %ymm7
	vmovdqa	%ymm8, 968(%rsp)
	vpxor	%ymm13, %ymm0, %ymm0
	vpor	%ymm14, %ymm7, %ymm7
	vmovdqa	%ymm13, 936(%rsp)
	vmovdqa	%ymm7, 744(%rsp)
	vpsrld	$25, %ymm0, %ymm15
	vpslld	$7, %ymm0, %ymm0
	vpor	%ymm15, %ymm0, %ymm0
	vmovdqa	%ymm0, 776(%rsp)
	vmovdqa	808(%rsp), %ymm7
	vpaddd	648(%rsp), %ymm7, %ymm12
	vpxor	1000(%rsp), %ymm12, %ymm8
	vpaddd	680(%rsp), %ymm2, %ymm11
	vpxor	1032(%rsp), %ymm11, %ymm7
	vpshufb	%ymm4, %ymm8, %ymm8
	vpaddd	840(%rsp), %ymm8, %ymm10
	vpxor	808(%rsp), %ymm10, %ymm13
	vpshufb	%ymm4, %ymm7, %ymm7
	vpaddd	872(%rsp), %ymm7, %ymm9
	vpsrld	$20, %ymm13, %ymm0
	vpslld	$12, %ymm13, %ymm13
	vpor	%ymm0, %ymm13, %ymm13
	vpxor	%ymm9, %ymm2, %ymm0
	vpsrld	$20, %ymm0, %ymm2
	vpslld	$12, %ymm0, %ymm0
	vpaddd	%ymm13, %ymm12, %ymm12
	vpor	%ymm2, %ymm0, %ymm0
	vpxor	%ymm12, %ymm8, %ymm8
	vmovdqa	%ymm12, 648(%rsp)
	vpaddd	%ymm0, %ymm11, %ymm11
	vpshufb	%ymm3, %ymm8, %ymm8
	vpxor	%ymm11, %ymm7, %ymm7
	vpaddd	%ymm8, %ymm10, %ymm10
	vmovdqa	%ymm11, 680(%rsp)
	vpshufb	%ymm3, %ymm7, %ymm7
	vpxor	%ymm10, %ymm13, %ymm2
	vmovdqa	%ymm10, 840(%rsp)
	vpaddd	%ymm7, %ymm9, %ymm9
	vpsrld	$25, %ymm2, %ymm13
	vmovdqa	%ymm8, 1000(%rsp)
	vpxor	%ymm9, %ymm0, %ymm0
	vpslld	$7, %ymm2, %ymm2
	vmovdqa	%ymm9, 872(%rsp)
	vpsrld	$25, %ymm0, %ymm14
	vpslld	$7, %ymm0, %ymm0
	vpor	%ymm13, %ymm2, %ymm2
	vmovdqa	%ymm7, 1032(%rsp)
	addl	%esi, %r13d
	vpor	%ymm14, %ymm0, %ymm0
	addl	%eax, %r15d
	addl	%r8d, %r14d
	xorl	%r13d, %r9d
	xorl	%r15d, %ecx
	xorl	%r14d, %r10d
	addl	%ebx, %r12d
	rorx	$16, %r9d, %edi
	rorx	$16, %ecx, %ecx
	rorx	$16, %r10d, %r10d
	xorl	%r12d, %edx
	vmovdqa	%ymm2, 808(%rsp)
	rorx	$16, %edx, %edx
	vmovdqa	%ymm0, 712(%rsp)
	movl	-60(%rsp), %r9d
	addl	%ecx, %r9d
	xorl	%r9d, %eax
	movl	%r9d, -60(%rsp)
	rorx	$20, %eax, %r9d
	movl	-68(%rsp), %eax
	addl	%r10d, %eax
	movl	%eax, -68(%rsp)
	xorl	%eax, %r8d
	movl	-64(%rsp), %eax
	addl	%edi, %eax
	rorx	$20, %r8d, %r8d
	xorl	%eax, %esi
	movl	%eax, -76(%rsp)
	rorx	$20, %esi, %esi
	addl	%edx, %r11d
	addl	%r9d, %r15d
	addl	%r8d, %r14d
	xorl	%r11d, %ebx
	xorl	%r15d, %ecx
	xorl	%r14d, %r10d
	rorx	$20, %ebx, %eax
	leal	(%rsi,%r13), %ebx
	rorx	$24, %ecx, %ecx
	rorx	$24, %r10d, %r10d
	addl	%eax, %r12d
	xorl	%ebx, %edi
	movl	%ebx, -72(%rsp)
	xorl	%r12d, %edx
	rorx	$24, %edi, %edi
	movl	%edi, %r13d
	rorx	$24, %edx, %edi
	movl	-60(%rsp), %edx
	leal	(%rcx,%rdx), %ebx
	movl	-68(%rsp), %edx
	xorl	%ebx, %r9d
	movl	%ebx, -64(%rsp)
	rorx	$25, %r9d, %r9d
	movl	%r9d, %ebx
	leal	(%r10,%rdx), %r9d
	movl	-76(%rsp), %edx
	xorl	%r9d, %r8d
	movl	%r9d, -68(%rsp)
	rorx	$25, %r8d, %r8d
	addl	%edi, %r11d
	movl	%r8d, -60(%rsp)
	leal	0(%r13,%rdx), %r8d
	xorl	%r11d, %eax
	xorl	%r8d, %esi
	rorx	$25, %eax, %eax
	rorx	$25, %esi, %esi
	subl	$1, -80(%rsp)
	jne	.L22
