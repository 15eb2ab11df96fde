	vpaddd	%zmm25, %zmm2, %zmm25
	vpaddd	%zmm24, %zmm5, %zmm24
	movl	%r13d, %r9d
	movl	-60(%rsp), %edx
	vpxord	%zmm0, %zmm25, %zmm0
	vpxord	%zmm14, %zmm24, %zmm14
	vpaddd	%zmm23, %zmm4, %zmm23
	movl	-72(%rsp), %r13d
	vprold	$16, %zmm0, %zmm0
	vpxord	%zmm13, %zmm23, %zmm13
	vpaddd	%zmm22, %zmm3, %zmm22
	vpaddd	%zmm19, %zmm6, %zmm19
	vprold	$16, %zmm14, %zmm14
	vpxord	%zmm15, %zmm22, %zmm15
	vpaddd	%zmm18, %zmm9, %zmm18
	vpaddd	%zmm17, %zmm8, %zmm17
	vprold	$16, %zmm13, %zmm13
	vpaddd	%zmm31, %zmm0, %zmm31
	vpaddd	%zmm30, %zmm14, %zmm30
	vprold	$16, %zmm15, %zmm15
	vpxord	%zmm31, %zmm2, %zmm2
	vpxord	%zmm30, %zmm5, %zmm5
	vpaddd	%zmm21, %zmm13, %zmm21
	vprold	$12, %zmm2, %zmm2
	vpxord	%zmm21, %zmm4, %zmm4
	vpaddd	%zmm20, %zmm15, %zmm20
	vpaddd	%zmm16, %zmm7, %zmm16
	vprold	$12, %zmm5, %zmm5
	vpxord	%zmm20, %zmm3, %zmm3
	vprold	$12, %zmm4, %zmm4
	vpaddd	%zmm2, %zmm25, %zmm25
	vpaddd	%zmm5, %zmm24, %zmm24
	vprold	$12, %zmm3, %zmm3
	vpxord	%zmm25, %zmm0, %zmm0
	vpxord	%zmm24, %zmm14, %zmm14
	vpaddd	%zmm4, %zmm23, %zmm23
	vprold	$8, %zmm0, %zmm0
	vpxord	%zmm23, %zmm13, %zmm13
	vpaddd	%zmm3, %zmm22, %zmm22
	vprold	$8, %zmm14, %zmm14
	vpxord	%zmm22, %zmm15, %zmm15
	vprold	$8, %zmm13, %zmm13
	vpaddd	%zmm0, %zmm31, %zmm31
	vpaddd	%zmm14, %zmm30, %zmm30
	vprold	$8, %zmm15, %zmm15
	vpxord	%zmm31, %zmm2, %zmm2
	vpxord	%zmm30, %zmm5, %zmm5
	vpaddd	%zmm13, %zmm21, %zmm21
	vprold	$7, %zmm2, %zmm2
	vpxord	%zmm21, %zmm4, %zmm4
	vpaddd	%zmm15, %zmm20, %zmm20
	vprold	$7, %zmm5, %zmm5
	vpxord	%zmm20, %zmm3, %zmm3
	vprold	$7, %zmm4, %zmm4
	vpaddd	%zmm5, %zmm25, %zmm25
	vpaddd	%zmm2, %zmm22, %zmm22
	vprold	$7, %zmm3, %zmm3
	vpaddd	%zmm4, %zmm24, %zmm24
	vpxord	%zmm1, %zmm19, %zmm1
	vpxord	%zmm11, %zmm18, %zmm11
	vpxord	%zmm10, %zmm17, %zmm10
	vprold	$16, %zmm1, %zmm1
	vpxord	%zmm12, %zmm16, %zmm12
	vpaddd	%zmm3, %zmm23, %zmm23
	vprold	$16, %zmm11, %zmm11
	vpaddd	%zmm27, %zmm1, %zmm27
	vprold	$16, %zmm10, %zmm10
	vpxord	%zmm27, %zmm6, %zmm6
	vpaddd	%zmm26, %zmm11, %zmm26
	vprold	$16, %zmm12, %zmm12
	vpxord	%zmm26, %zmm9, %zmm9
	vpaddd	%zmm29, %zmm10, %zmm29
	vprold	$12, %zmm6, %zmm6
	vpxord	%zmm29, %zmm8, %zmm8
	vpaddd	%zmm28, %zmm12, %zmm28
	vprold	$12, %zmm9, %zmm9
	vpxord	%zmm28, %zmm7, %zmm7
	vprold	$12, %zmm8, %zmm8
	vpaddd	%zmm6, %zmm19, %zmm19
	vpaddd	%zmm9, %zmm18, %zmm18
	vprold	$12, %zmm7, %zmm7
	vpxord	%zmm19, %zmm1, %zmm1
	vpxord	%zmm18, %zmm11, %zmm11
	vpaddd	%zmm8, %zmm17, %zmm17
	vprold	$8, %zmm1, %zmm1
	vpxord	%zmm17, %zmm10, %zmm10
	vpaddd	%zmm7, %zmm16, %zmm16
	vprold	$8, %zmm11, %zmm11
	vpxord	%zmm16, %zmm12, %zmm12
	vprold	$8, %zmm10, %zmm10
	vpaddd	%zmm1, %zmm27, %zmm27
	vpaddd	%zmm11, %zmm26, %zmm26
	vprold	$8, %zmm12, %zmm12
	vpxord	%zmm27, %zmm6, %zmm6
	vpxord	%zmm26, %zmm9, %zmm9
	vpaddd	%zmm10, %zmm29, %zmm29
	vprold	$7, %zmm6, %zmm6
	vpxord	%zmm29, %zmm8, %zmm8
	vpaddd	%zmm12, %zmm28, %zmm28
	vprold	$7, %zmm9, %zmm9
	vpxord	%zmm28, %zmm7, %zmm7
	vprold	$7, %zmm8, %zmm8
	vpaddd	%zmm9, %zmm19, %zmm19
	vpaddd	%zmm6, %zmm16, %zmm16
	vprold	$7, %zmm7, %zmm7
	vpaddd	%zmm8, %zmm18, %zmm18
	addl	%eax, %r15d
	addl	%ebx, %r14d
	addl	%edx, %r13d
	addl	%esi, %r12d
	xorl	%r14d, %r9d
	xorl	%r15d, %r10d
	xorl	%r13d, %edi
	xorl	%r12d, %ecx
	rorx	$16, %r9d, %r9d
	rorx	$16, %r10d, %r10d
	rorx	$16, %edi, %edx
	movl	-60(%rsp), %edi
	addl	%r9d, %r11d
	rorx	$16, %ecx, %ecx
	vpaddd	%zmm7, %zmm17, %zmm17
	xorl	%r11d, %ebx
	addl	%r10d, %r8d
	movl	%r8d, -72(%rsp)
	xorl	%r8d, %eax
	rorx	$20, %ebx, %r8d
	movl	-64(%rsp), %ebx
	addl	%edx, %ebx
	rorx	$20, %eax, %eax
	movl	%ebx, -60(%rsp)
	xorl	%ebx, %edi
	movl	-68(%rsp), %ebx
	addl	%ecx, %ebx
	rorx	$20, %edi, %edi
	movl	%ebx, -68(%rsp)
	xorl	%ebx, %esi
	movl	-72(%rsp), %ebx
	addl	%eax, %r15d
	addl	%r8d, %r14d
	rorx	$20, %esi, %esi
	addl	%edi, %r13d
	xorl	%r15d, %r10d
	xorl	%r14d, %r9d
	xorl	%r13d, %edx
	rorx	$24, %r10d, %r10d
	rorx	$24, %r9d, %r9d
	rorx	$24, %edx, %edx
	addl	%r10d, %ebx
	addl	%r9d, %r11d
	addl	%esi, %r12d
	xorl	%ebx, %eax
	xorl	%r11d, %r8d
	movl	%ebx, -64(%rsp)
	xorl	%r12d, %ecx
	rorx	$25, %eax, %eax
	rorx	$25, %r8d, %r8d
	movl	%eax, %ebx
	movl	%r8d, %eax
	movl	-60(%rsp), %r8d
	rorx	$24, %ecx, %ecx
	addl	%edx, %r8d
	vpxord	%zmm25, %zmm15, %zmm15
	vprold	$16, %zmm15, %zmm15
	xorl	%r8d, %edi
	movl	%r8d, -60(%rsp)
	rorx	$25, %edi, %edi
	movl	%edi, %r8d
	movl	-68(%rsp), %edi
	addl	%ecx, %edi
	vpxord	%zmm24, %zmm0, %zmm0
	vprold	$16, %zmm0, %zmm0
	vpxord	%zmm23, %zmm14, %zmm14
	vpxord	%zmm22, %zmm13, %zmm13
	xorl	%edi, %esi
	vprold	$16, %zmm14, %zmm14
	vpaddd	%zmm15, %zmm21, %zmm21
	vpaddd	%zmm0, %zmm20, %zmm20
	rorx	$25, %esi, %esi
	vpxord	%zmm21, %zmm5, %zmm5
	vpxord	%zmm20, %zmm4, %zmm4
	vpaddd	%zmm14, %zmm31, %zmm31
	movl	%edi, -68(%rsp)
	vprold	$16, %zmm13, %zmm13
	vpxord	%zmm31, %zmm3, %zmm3
	vprold	$12, %zmm5, %zmm5
	vpaddd	%zmm13, %zmm30, %zmm30
	vprold	$12, %zmm4, %zmm4
	vpxord	%zmm30, %zmm2, %zmm2
	vprold	$12, %zmm3, %zmm3
	vpaddd	%zmm5, %zmm25, %zmm25
	vpaddd	%zmm4, %zmm24, %zmm24
	vprold	$12, %zmm2, %zmm2
	vpaddd	%zmm3, %zmm23, %zmm23
	vpaddd	%zmm2, %zmm22, %zmm22
	vpxord	%zmm25, %zmm15, %zmm15
	vpxord	%zmm19, %zmm12, %zmm12
	vpxord	%zmm18, %zmm1, %zmm1
	vpxord	%zmm17, %zmm11, %zmm11
	vprold	$8, %zmm15, %zmm15
	vpxord	%zmm16, %zmm10, %zmm10
	vprold	$16, %zmm12, %zmm12
	vpxord	%zmm24, %zmm0, %zmm0
	vpxord	%zmm23, %zmm14, %zmm14
	vpxord	%zmm22, %zmm13, %zmm13
	vprold	$8, %zmm0, %zmm0
	vpaddd	%zmm12, %zmm29, %zmm29
	vpaddd	%zmm15, %zmm21, %zmm21
	vprold	$8, %zmm14, %zmm14
	vpxord	%zmm29, %zmm9, %zmm9
	vpaddd	%zmm0, %zmm20, %zmm20
	vprold	$8, %zmm13, %zmm13
	vpxord	%zmm21, %zmm5, %zmm5
	vpxord	%zmm20, %zmm4, %zmm4
	vpaddd	%zmm14, %zmm31, %zmm31
	vprold	$16, %zmm1, %zmm1
	vpxord	%zmm31, %zmm3, %zmm3
	vpaddd	%zmm13, %zmm30, %zmm30
	vprold	$16, %zmm11, %zmm11
	vpaddd	%zmm1, %zmm28, %zmm28
	vpxord	%zmm30, %zmm2, %zmm2
	vprold	$16, %zmm10, %zmm10
	vpxord	%zmm28, %zmm8, %zmm8
	vpaddd	%zmm11, %zmm27, %zmm27
	vprold	$7, %zmm5, %zmm5
	vpxord	%zmm27, %zmm7, %zmm7
	vpaddd	%zmm10, %zmm26, %zmm26
	vprold	$7, %zmm4, %zmm4
	vpxord	%zmm26, %zmm6, %zmm6
	vprold	$7, %zmm3, %zmm3
	vprold	$7, %zmm2, %zmm2
	vprold	$12, %zmm9, %zmm9
	vprold	$12, %zmm8, %zmm8
	vprold	$12, %zmm7, %zmm7
	vpaddd	%zmm9, %zmm19, %zmm19
	vpaddd	%zmm8, %zmm18, %zmm18
	vprold	$12, %zmm6, %zmm6
	vpaddd	%zmm7, %zmm17, %zmm17
	addl	%esi, %r13d
	addl	%eax, %r15d
	addl	%r8d, %r14d
	addl	%ebx, %r12d
	xorl	%r13d, %r9d
	xorl	%r15d, %ecx
	xorl	%r14d, %r10d
	xorl	%r12d, %edx
	rorx	$16, %r9d, %edi
	rorx	$16, %ecx, %ecx
	rorx	$16, %r10d, %r10d
	movl	-60(%rsp), %r9d
	addl	%ecx, %r9d
	vpaddd	%zmm6, %zmm16, %zmm16
	vpxord	%zmm19, %zmm12, %zmm12
	rorx	$16, %edx, %edx
	vprold	$8, %zmm12, %zmm12
	xorl	%r9d, %eax
	movl	%r9d, -60(%rsp)
	rorx	$20, %eax, %r9d
	movl	-68(%rsp), %eax
	vpxord	%zmm18, %zmm1, %zmm1
	vpxord	%zmm17, %zmm11, %zmm11
	vpxord	%zmm16, %zmm10, %zmm10
	vprold	$8, %zmm1, %zmm1
	addl	%r10d, %eax
	vpaddd	%zmm12, %zmm29, %zmm29
	vprold	$8, %zmm11, %zmm11
	vpxord	%zmm29, %zmm9, %zmm9
	vpaddd	%zmm1, %zmm28, %zmm28
	movl	%eax, -68(%rsp)
	vprold	$8, %zmm10, %zmm10
	vpxord	%zmm28, %zmm8, %zmm8
	vpaddd	%zmm11, %zmm27, %zmm27
	vprold	$7, %zmm9, %zmm9
	vpxord	%zmm27, %zmm7, %zmm7
	vpaddd	%zmm10, %zmm26, %zmm26
	vprold	$7, %zmm8, %zmm8
	vpxord	%zmm26, %zmm6, %zmm6
	vprold	$7, %zmm7, %zmm7
	vprold	$7, %zmm6, %zmm6
	xorl	%eax, %r8d
	movl	-64(%rsp), %eax
	addl	%edx, %r11d
	addl	%r9d, %r15d
	xorl	%r11d, %ebx
	xorl	%r15d, %ecx
	rorx	$20, %r8d, %r8d
	addl	%edi, %eax
	rorx	$24, %ecx, %ecx
	xorl	%eax, %esi
	movl	%eax, -76(%rsp)
	rorx	$20, %ebx, %eax
	rorx	$20, %esi, %esi
	addl	%eax, %r12d
	leal	(%rsi,%r13), %ebx
	xorl	%ebx, %edi
	xorl	%r12d, %edx
	movl	%ebx, -72(%rsp)
	rorx	$24, %edi, %edi
	movl	%edi, %r13d
	rorx	$24, %edx, %edi
	movl	-60(%rsp), %edx
	addl	%r8d, %r14d
	leal	(%rcx,%rdx), %ebx
	movl	-68(%rsp), %edx
	xorl	%ebx, %r9d
	xorl	%r14d, %r10d
	movl	%ebx, -64(%rsp)
	rorx	$24, %r10d, %r10d
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
	jne	.L32
