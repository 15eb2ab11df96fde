	vpsllq	$3, %ymm0, %ymm15
	vpsllq	$45, %ymm0, %ymm14
	movq	%r15, %rdi
	rorx	$14, %rax, %r8
	vpsrlq	$61, %ymm0, %ymm2
	vpsrlq	$19, %ymm0, %ymm10
	shrq	%rdi
	vmovdqa	328(%rsp), %ymm12
	vpxor	%ymm14, %ymm10, %ymm10
	vpxor	%ymm15, %ymm2, %ymm2
	addq	$8, %rdi
	vmovdqa	360(%rsp), %ymm7
	vmovdqa	%ymm12, %ymm4
	vpsrlq	$6, %ymm0, %ymm13
	vpxor	%ymm10, %ymm2, %ymm2
	movq	%rdi, %r13
	vpalignr	$8, %ymm3, %ymm7, %ymm8
	vpsrlq	$1, %ymm4, %ymm4
	vpxor	%ymm13, %ymm2, %ymm2
	salq	$4, %r13
	vpsrlq	$7, %ymm12, %ymm7
	leaq	_ZN12_GLOBAL__N_14Sha2INS_6Sha512EE9constantsE(%rip), %r14
	salq	$5, %rdi
	vpshufb	520(%rsp), %ymm12, %ymm11
	vpsllq	$63, %ymm12, %ymm12
	vpxor	%ymm11, %ymm7, %ymm7
	vpshufb	520(%rsp), %ymm5, %ymm11
	vpxor	%ymm12, %ymm4, %ymm4
	vpsllq	$63, %ymm5, %ymm12
	vpxor	%ymm7, %ymm4, %ymm4
	vpalignr	$8, 360(%rsp), %ymm1, %ymm7
	vpaddq	%ymm4, %ymm2, %ymm2
	vpaddq	488(%rsp), %ymm8, %ymm4
	vpaddq	%ymm4, %ymm2, %ymm4
	vbroadcasti128	(%r14,%r13), %ymm2
	movq	%rdi, %r14
	vpsllq	$3, %ymm4, %ymm15
	vpsllq	$45, %ymm4, %ymm14
	vmovdqa	%ymm4, 488(%rsp)
	vpsrlq	$19, %ymm4, %ymm10
	vpsrlq	$6, %ymm4, %ymm13
	vpaddq	%ymm4, %ymm2, %ymm2
	vmovdqa	%ymm2, 968(%rsp,%rdi)
	movq	(%r12), %rdi
	vpsrlq	$61, %ymm4, %ymm2
	vpxor	%ymm14, %ymm10, %ymm10
	vpsrlq	$7, %ymm5, %ymm4
	vpsrlq	$1, %ymm5, %ymm5
	vpxor	%ymm15, %ymm2, %ymm2
	vpxor	%ymm11, %ymm4, %ymm4
	vpxor	%ymm10, %ymm2, %ymm2
	vpxor	%ymm12, %ymm5, %ymm5
	addq	%r10, %rdi
	vpxor	%ymm4, %ymm5, %ymm5
	vpsllq	$63, %ymm6, %ymm12
	vpxor	%ymm13, %ymm2, %ymm2
	addq	%rsi, %rdi
	andn	%rcx, %rax, %rsi
	addq	%r9, %rcx
	addq	8(%r12), %rcx
	vpaddq	456(%rsp), %ymm7, %ymm4
	addq	%rdi, %rsi
	movq	%rdx, %rdi
	vpaddq	%ymm5, %ymm2, %ymm2
	andq	%rax, %rdi
	vpaddq	%ymm4, %ymm2, %ymm5
	vpshufb	520(%rsp), %ymm6, %ymm11
	vpsllq	$3, %ymm5, %ymm15
	vpsllq	$45, %ymm5, %ymm14
	addq	%rsi, %rdi
	rorx	$18, %rax, %rsi
	vpsrlq	$61, %ymm5, %ymm4
	vpsrlq	$19, %ymm5, %ymm10
	xorq	%r8, %rsi
	rorx	$41, %rax, %r8
	vpsrlq	$6, %ymm5, %ymm13
	vpxor	%ymm14, %ymm10, %ymm10
	vpxor	%ymm15, %ymm4, %ymm4
	xorq	%r8, %rsi
	vmovdqa	%ymm5, 456(%rsp)
	addq	%rdi, %rsi
	vpxor	%ymm10, %ymm4, %ymm4
	vmovdqa	488(%rsp), %ymm14
	andn	%rdx, %rsi, %rdi
	addq	%rdi, %rcx
	movq	%rax, %rdi
	rorx	$14, %rsi, %r8
	andq	%rsi, %rdi
	vpxor	%ymm13, %ymm4, %ymm4
	addq	%rcx, %rdi
	rorx	$18, %rsi, %rcx
	xorq	%r8, %rcx
	rorx	$41, %rsi, %r8
	xorq	%r8, %rcx
	movq	%r9, %r8
	andq	%rbx, %r8
	addq	%rdi, %rcx
	movq	%r9, %rdi
	subq	%r10, %r8
	rorx	$28, %r11, %r10
	xorq	%rbx, %rdi
	addq	%rsi, %r8
	addq	%rbx, %rdx
	andq	%r11, %rdi
	addq	%r8, %rdi
	rorx	$34, %r11, %r8
	xorq	%r10, %r8
	rorx	$39, %r11, %r10
	xorq	%r10, %r8
	rorx	$14, %rcx, %r10
	addq	%rdi, %r8
	leaq	16+_ZN12_GLOBAL__N_14Sha2INS_6Sha512EE9constantsE(%rip), %rdi
	vbroadcasti128	(%rdi,%r13), %ymm2
	andn	%rax, %rcx, %rdi
	vpaddq	%ymm5, %ymm2, %ymm2
	vpsrlq	$7, %ymm6, %ymm5
	vmovdqa	%ymm2, 1000(%rsp,%r14)
	addq	32(%r12), %rdx
	vpsrlq	$1, %ymm6, %ymm6
	vpxor	%ymm11, %ymm5, %ymm5
	addq	%rdi, %rdx
	movq	%rsi, %rdi
	vpxor	%ymm12, %ymm6, %ymm6
	andq	%rcx, %rdi
	vpalignr	$8, %ymm1, %ymm0, %ymm2
	vpxor	%ymm5, %ymm6, %ymm6
	addq	%rdx, %rdi
	rorx	$18, %rcx, %rdx
	xorq	%r10, %rdx
	rorx	$41, %rcx, %r10
	xorq	%r10, %rdx
	rorx	$28, %r8, %r10
	vpaddq	424(%rsp), %ymm2, %ymm5
	vpaddq	%ymm6, %ymm4, %ymm4
	addq	%rdi, %rdx
	movq	%rbx, %rdi
	vpaddq	%ymm5, %ymm4, %ymm6
	vpsllq	$45, %ymm6, %ymm15
	vpsrlq	$61, %ymm6, %ymm10
	andq	%r11, %rdi
	vmovdqa	%ymm6, 424(%rsp)
	vpsrlq	$19, %ymm6, %ymm5
	vpsrlq	$6, %ymm6, %ymm13
	subq	%r9, %rdi
	movq	%rbx, %r9
	xorq	%r11, %r9
	vpsllq	$63, %ymm9, %ymm12
	vpxor	%ymm15, %ymm5, %ymm5
	vpshufb	520(%rsp), %ymm9, %ymm11
	andq	%r8, %r9
	addq	%rcx, %rdi
	addq	%rdi, %r9
	rorx	$34, %r8, %rdi
	xorq	%r10, %rdi
	rorx	$39, %r8, %r10
	addq	%r11, %rax
	addq	40(%r12), %rax
	xorq	%r10, %rdi
	rorx	$14, %rdx, %r10
	addq	%r9, %rdi
	andn	%rsi, %rdx, %r9
	addq	%r9, %rax
	movq	%rdx, %r9
	andq	%rcx, %r9
	addq	%rax, %r9
	rorx	$18, %rdx, %rax
	xorq	%r10, %rax
	rorx	$41, %rdx, %r10
	xorq	%r10, %rax
	movq	%r8, %r10
	addq	%r9, %rax
	movq	%r8, %r9
	andq	%r11, %r10
	xorq	%r11, %r9
	subq	%rbx, %r10
	rorx	$28, %rdi, %rbx
	andq	%rdi, %r9
	addq	%rdx, %r10
	addq	%r10, %r9
	rorx	$34, %rdi, %r10
	xorq	%rbx, %r10
	rorx	$39, %rdi, %rbx
	xorq	%rbx, %r10
	leaq	32+_ZN12_GLOBAL__N_14Sha2INS_6Sha512EE9constantsE(%rip), %rbx
	vbroadcasti128	(%rbx,%r13), %ymm4
	vpaddq	%ymm6, %ymm4, %ymm4
	rorx	$14, %rax, %rbx
	vmovdqa	%ymm4, 1032(%rsp,%r14)
	addq	64(%r12), %rsi
	vpalignr	$8, %ymm0, %ymm14, %ymm4
	addq	%r8, %rsi
	vpsllq	$3, %ymm6, %ymm14
	addq	%r9, %r10
	andn	%rcx, %rax, %r9
	addq	%r9, %rsi
	movq	%rax, %r9
	andq	%rdx, %r9
	addq	72(%r12), %rcx
	vpxor	%ymm14, %ymm10, %ymm10
	addq	%rsi, %r9
	rorx	$18, %rax, %rsi
	xorq	%rbx, %rsi
	rorx	$41, %rax, %rbx
	xorq	%rbx, %rsi
	rorx	$28, %r10, %rbx
	addq	%rdi, %rcx
	vpxor	%ymm10, %ymm5, %ymm5
	addq	%r9, %rsi
	vpsrlq	$7, %ymm9, %ymm6
	vpxor	%ymm13, %ymm5, %ymm5
	movq	%r8, %r9
	andq	%rdi, %r9
	vpsrlq	$1, %ymm9, %ymm9
	vpxor	%ymm11, %ymm6, %ymm6
	subq	%r11, %r9
	movq	%r8, %r11
	vpxor	%ymm12, %ymm9, %ymm9
	xorq	%rdi, %r11
	vpsllq	$63, %ymm8, %ymm12
	vpxor	%ymm6, %ymm9, %ymm9
	vpaddq	392(%rsp), %ymm4, %ymm6
	andq	%r10, %r11
	vpaddq	%ymm9, %ymm5, %ymm5
	addq	%rax, %r9
	vpsrlq	$7, %ymm8, %ymm9
	vpaddq	%ymm6, %ymm5, %ymm11
	vpsllq	$3, %ymm11, %ymm15
	vpsrlq	$19, %ymm11, %ymm10
	addq	%r9, %r11
	rorx	$34, %r10, %r9
	xorq	%rbx, %r9
	rorx	$39, %r10, %rbx
	vpsrlq	$6, %ymm11, %ymm13
	xorq	%rbx, %r9
	addq	%r11, %r9
	andn	%rdx, %rsi, %r11
	addq	%r11, %rcx
	movq	%rsi, %r11
	andq	%rax, %r11
	rorx	$14, %rsi, %rbx
	addq	%rcx, %r11
	rorx	$18, %rsi, %rcx
	xorq	%rbx, %rcx
	rorx	$41, %rsi, %rbx
	xorq	%rbx, %rcx
	rorx	$28, %r9, %rbx
	addq	%r11, %rcx
	movq	%rdi, %r11
	andq	%r10, %r11
	subq	%r8, %r11
	leaq	(%r11,%rsi), %r8
	movq	%rdi, %r11
	xorq	%r10, %r11
	andq	%r9, %r11
	addq	%r8, %r11
	rorx	$34, %r9, %r8
	xorq	%rbx, %r8
	rorx	$39, %r9, %rbx
	xorq	%rbx, %r8
	leaq	48+_ZN12_GLOBAL__N_14Sha2INS_6Sha512EE9constantsE(%rip), %rbx
	vbroadcasti128	(%rbx,%r13), %ymm5
	vpaddq	%ymm11, %ymm5, %ymm5
	rorx	$14, %rcx, %rbx
	vmovdqa	%ymm5, 1064(%rsp,%r14)
	addq	96(%r12), %rdx
	vmovdqa	456(%rsp), %ymm14
	vpsrlq	$61, %ymm11, %ymm5
	vmovdqa	%ymm11, 392(%rsp)
	addq	%r10, %rdx
	vpxor	%ymm15, %ymm5, %ymm5
	vmovdqa	424(%rsp), %ymm15
	vpalignr	$8, 488(%rsp), %ymm14, %ymm6
	addq	%r11, %r8
	andn	%rax, %rcx, %r11
	addq	%r11, %rdx
	movq	%rcx, %r11
	vpsllq	$45, %ymm11, %ymm14
	vpshufb	520(%rsp), %ymm8, %ymm11
	vpxor	%ymm14, %ymm10, %ymm10
	vpsrlq	$1, %ymm8, %ymm8
	vpxor	%ymm11, %ymm9, %ymm9
	andq	%rsi, %r11
	addq	%rdx, %r11
	rorx	$18, %rcx, %rdx
	xorq	%rbx, %rdx
	rorx	$41, %rcx, %rbx
	xorq	%rbx, %rdx
	rorx	$28, %r8, %rbx
	vpxor	%ymm10, %ymm5, %ymm5
	vpxor	%ymm12, %ymm8, %ymm8
	vpxor	%ymm13, %ymm5, %ymm5
	vpsllq	$63, %ymm7, %ymm12
	vpxor	%ymm9, %ymm8, %ymm8
	addq	%r11, %rdx
	movq	%r10, %r11
	vpaddq	%ymm8, %ymm5, %ymm8
	vmovdqa	%ymm6, 328(%rsp)
	vpaddq	%ymm6, %ymm3, %ymm6
	andq	%r9, %r11
	vpsrlq	$7, %ymm7, %ymm9
	vpaddq	%ymm6, %ymm8, %ymm3
	vpsllq	$45, %ymm3, %ymm14
	vpsrlq	$61, %ymm3, %ymm6
	subq	%rdi, %r11
	movq	%r10, %rdi
	vpsrlq	$19, %ymm3, %ymm10
	xorq	%r9, %rdi
	vpshufb	520(%rsp), %ymm7, %ymm11
	vpxor	%ymm14, %ymm10, %ymm10
	vpsrlq	$1, %ymm7, %ymm7
	vpxor	%ymm11, %ymm9, %ymm9
	addq	%rcx, %r11
	andq	%r8, %rdi
	addq	104(%r12), %rax
	vpxor	%ymm12, %ymm7, %ymm7
	addq	%r11, %rdi
	rorx	$34, %r8, %r11
	xorq	%rbx, %r11
	rorx	$39, %r8, %rbx
	xorq	%rbx, %r11
	addq	%r9, %rax
	rorx	$14, %rdx, %rbx
	vpxor	%ymm9, %ymm7, %ymm7
	vpsrlq	$6, %ymm3, %ymm13
	addq	%rdi, %r11
	andn	%rsi, %rdx, %rdi
	addq	%rdi, %rax
	movq	%rcx, %rdi
	vpsllq	$63, %ymm2, %ymm12
	vpshufb	520(%rsp), %ymm2, %ymm11
	vpalignr	$8, 456(%rsp), %ymm15, %ymm8
	andq	%rdx, %rdi
	addq	%rax, %rdi
	rorx	$18, %rdx, %rax
	vpsllq	$3, %ymm3, %ymm15
	xorq	%rbx, %rax
	rorx	$41, %rdx, %rbx
	xorq	%rbx, %rax
	rorx	$28, %r11, %rbx
	vpxor	%ymm15, %ymm6, %ymm6
	addq	%rdi, %rax
	movq	%r9, %rdi
	vpxor	%ymm10, %ymm6, %ymm6
	andq	%r8, %rdi
	vpxor	%ymm13, %ymm6, %ymm6
	vmovdqa	392(%rsp), %ymm13
	subq	%r10, %rdi
	movq	%r9, %r10
	vpaddq	%ymm7, %ymm6, %ymm7
	xorq	%r8, %r10
	andq	%r11, %r10
	addq	%rdx, %rdi
	addq	%rdi, %r10
	rorx	$34, %r11, %rdi
	xorq	%rbx, %rdi
	rorx	$39, %r11, %rbx
	xorq	%rbx, %rdi
	leaq	64+_ZN12_GLOBAL__N_14Sha2INS_6Sha512EE9constantsE(%rip), %rbx
	vbroadcasti128	(%rbx,%r13), %ymm5
	vpaddq	%ymm3, %ymm5, %ymm5
	rorx	$14, %rax, %rbx
	vmovdqa	%ymm5, 1096(%rsp,%r14)
	vmovdqa	%ymm8, %ymm5
	addq	128(%r12), %rsi
	vpaddq	360(%rsp), %ymm8, %ymm8
	addq	%r10, %rdi
	addq	%r8, %rsi
	andn	%rcx, %rax, %r10
	vpaddq	%ymm8, %ymm7, %ymm7
	addq	%r10, %rsi
	movq	%rax, %r10
	addq	136(%r12), %rcx
	vmovdqa	%ymm7, 360(%rsp)
	andq	%rdx, %r10
	vpsllq	$3, %ymm7, %ymm15
	vmovdqa	%ymm7, %ymm9
	addq	%r11, %rcx
	vpsllq	$45, %ymm9, %ymm14
	vpsrlq	$19, %ymm9, %ymm10
	addq	%rsi, %r10
	rorx	$18, %rax, %rsi
	xorq	%rbx, %rsi
	rorx	$41, %rax, %rbx
	vpxor	%ymm14, %ymm10, %ymm10
	xorq	%rbx, %rsi
	rorx	$28, %rdi, %rbx
	vpsrlq	$7, %ymm2, %ymm9
	addq	%r10, %rsi
	vpsrlq	$1, %ymm2, %ymm2
	vpxor	%ymm11, %ymm9, %ymm9
	movq	%r8, %r10
	andq	%r11, %r10
	vpsllq	$63, %ymm4, %ymm11
	vpxor	%ymm12, %ymm2, %ymm2
	subq	%r9, %r10
	vpxor	%ymm9, %ymm2, %ymm2
	vpshufb	520(%rsp), %ymm4, %ymm12
	vpalignr	$8, 424(%rsp), %ymm13, %ymm8
	leaq	(%r10,%rax), %r9
	movq	%r8, %r10
	xorq	%r11, %r10
	vpsrlq	$6, %ymm7, %ymm13
	andq	%rdi, %r10
	addq	%r9, %r10
	rorx	$34, %rdi, %r9
	xorq	%rbx, %r9
	rorx	$39, %rdi, %rbx
	xorq	%rbx, %r9
	addq	%r10, %r9
	andn	%rdx, %rsi, %r10
	addq	%r10, %rcx
	movq	%rsi, %r10
	andq	%rax, %r10
	rorx	$14, %rsi, %rbx
	addq	%rcx, %r10
	rorx	$18, %rsi, %rcx
	xorq	%rbx, %rcx
	rorx	$41, %rsi, %rbx
	xorq	%rbx, %rcx
	rorx	$28, %r9, %rbx
	addq	%r10, %rcx
	movq	%r11, %r10
	andq	%rdi, %r10
	subq	%r8, %r10
	movq	%r11, %r8
	xorq	%rdi, %r8
	andq	%r9, %r8
	addq	%rsi, %r10
	addq	%r10, %r8
	rorx	$34, %r9, %r10
	xorq	%rbx, %r10
	rorx	$39, %r9, %rbx
	xorq	%rbx, %r10
	leaq	80+_ZN12_GLOBAL__N_14Sha2INS_6Sha512EE9constantsE(%rip), %rbx
	vbroadcasti128	(%rbx,%r13), %ymm6
	vpaddq	%ymm7, %ymm6, %ymm6
	rorx	$14, %rcx, %rbx
	vpsrlq	$61, %ymm7, %ymm7
	vmovdqa	%ymm6, 1128(%rsp,%r14)
	vpxor	%ymm15, %ymm7, %ymm7
	addq	160(%r12), %rdx
	vmovdqa	%ymm8, %ymm6
	addq	%rdi, %rdx
	vpxor	%ymm10, %ymm7, %ymm7
	vpaddq	%ymm8, %ymm1, %ymm8
	addq	%r8, %r10
	andn	%rax, %rcx, %r8
	addq	%r8, %rdx
	movq	%rcx, %r8
	andq	%rsi, %r8
	vpxor	%ymm13, %ymm7, %ymm7
	addq	%rdx, %r8
	rorx	$18, %rcx, %rdx
	xorq	%rbx, %rdx
	rorx	$41, %rcx, %rbx
	xorq	%rbx, %rdx
	rorx	$28, %r10, %rbx
	vpaddq	%ymm2, %ymm7, %ymm2
	addq	%r8, %rdx
	movq	%rdi, %r8
	vpaddq	%ymm8, %ymm2, %ymm1
	vpsllq	$3, %ymm1, %ymm14
	vpsrlq	$61, %ymm1, %ymm10
	andq	%r9, %r8
	subq	%r11, %r8
	vpsllq	$45, %ymm1, %ymm15
	vpxor	%ymm14, %ymm10, %ymm10
	movq	%rdi, %r11
	vpsrlq	$19, %ymm1, %ymm7
	vpsrlq	$6, %ymm1, %ymm13
	addq	%rcx, %r8
	xorq	%r9, %r11
	andq	%r10, %r11
	vpxor	%ymm15, %ymm7, %ymm7
	addq	168(%r12), %rax
	addq	%r8, %r11
	rorx	$34, %r10, %r8
	xorq	%rbx, %r8
	rorx	$39, %r10, %rbx
	xorq	%rbx, %r8
	addq	%r9, %rax
	rorx	$14, %rdx, %rbx
	vpxor	%ymm10, %ymm7, %ymm7
	addq	%r11, %r8
	andn	%rsi, %rdx, %r11
	addq	%r11, %rax
	movq	%rdx, %r11
	andq	%rcx, %r11
	vpxor	%ymm13, %ymm7, %ymm7
	vpalignr	$8, 392(%rsp), %ymm3, %ymm8
	addq	%rax, %r11
	rorx	$18, %rdx, %rax
	xorq	%rbx, %rax
	rorx	$41, %rdx, %rbx
	xorq	%rbx, %rax
	rorx	$28, %r8, %rbx
	addq	%r11, %rax
	movq	%r9, %r11
	vmovdqa	%ymm8, %ymm9
	andq	%r10, %r11
	vpaddq	%ymm8, %ymm0, %ymm8
	subq	%rdi, %r11
	leaq	(%r11,%rdx), %rdi
	movq	%r9, %r11
	xorq	%r10, %r11
	andq	%r8, %r11
	addq	%rdi, %r11
	rorx	$34, %r8, %rdi
	xorq	%rbx, %rdi
	rorx	$39, %r8, %rbx
	xorq	%rbx, %rdi
	leaq	96+_ZN12_GLOBAL__N_14Sha2INS_6Sha512EE9constantsE(%rip), %rbx
	vbroadcasti128	(%rbx,%r13), %ymm2
	vpaddq	%ymm1, %ymm2, %ymm2
	rorx	$14, %rax, %rbx
	vmovdqa	%ymm2, 1160(%rsp,%r14)
	vpsrlq	$7, %ymm4, %ymm2
	vpsrlq	$1, %ymm4, %ymm4
	addq	%r11, %rdi
	andn	%rcx, %rax, %r11
	vpxor	%ymm12, %ymm2, %ymm2
	vpxor	%ymm11, %ymm4, %ymm4
	addq	192(%r12), %rsi
	addq	200(%r12), %rcx
	vpxor	%ymm4, %ymm2, %ymm2
	addq	%r10, %rsi
	addq	%r8, %rcx
	vpaddq	%ymm2, %ymm7, %ymm2
	addq	%r11, %rsi
	movq	%rax, %r11
	vpaddq	%ymm8, %ymm2, %ymm0
	andq	%rdx, %r11
	addq	%rsi, %r11
	rorx	$18, %rax, %rsi
	xorq	%rbx, %rsi
	rorx	$41, %rax, %rbx
	xorq	%rbx, %rsi
	rorx	$28, %rdi, %rbx
	addq	%r11, %rsi
	movq	%r10, %r11
	andq	%r8, %r11
	subq	%r9, %r11
	movq	%r10, %r9
	xorq	%r8, %r9
	andq	%rdi, %r9
	addq	%rax, %r11
	addq	%r11, %r9
	rorx	$34, %rdi, %r11
	xorq	%rbx, %r11
	rorx	$39, %rdi, %rbx
	xorq	%rbx, %r11
	addq	%r9, %r11
	andn	%rdx, %rsi, %r9
	addq	%r9, %rcx
	movq	%rax, %r9
	andq	%rsi, %r9
	rorx	$14, %rsi, %rbx
	addq	%rcx, %r9
	rorx	$18, %rsi, %rcx
	xorq	%rbx, %rcx
	rorx	$41, %rsi, %rbx
	xorq	%rbx, %rcx
	rorx	$28, %r11, %rbx
	addq	%r9, %rcx
	movq	%r8, %r9
	andq	%rdi, %r9
	subq	%r10, %r9
	leaq	(%r9,%rsi), %r10
	movq	%r8, %r9
	xorq	%rdi, %r9
	andq	%r11, %r9
	addq	%r10, %r9
	rorx	$34, %r11, %r10
	xorq	%rbx, %r10
	rorx	$39, %r11, %rbx
	xorq	%rbx, %r10
	leaq	112+_ZN12_GLOBAL__N_14Sha2INS_6Sha512EE9constantsE(%rip), %rbx
	vbroadcasti128	(%rbx,%r13), %ymm2
	vpaddq	%ymm0, %ymm2, %ymm2
	rorx	$14, %rcx, %rbx
	vmovdqa	%ymm2, 1192(%rsp,%r14)
	addq	224(%r12), %rdx
	addq	%rdi, %rdx
	addq	%r9, %r10
	andn	%rax, %rcx, %r9
	addq	%r9, %rdx
	movq	%rcx, %r9
	andq	%rsi, %r9
	addq	%rdx, %r9
	rorx	$18, %rcx, %rdx
	xorq	%rbx, %rdx
	rorx	$41, %rcx, %rbx
	xorq	%rbx, %rdx
	rorx	$28, %r10, %rbx
	addq	%r9, %rdx
	movq	%rdi, %r9
	andq	%r11, %r9
	subq	%r8, %r9
	movq	%rdi, %r8
	addq	232(%r12), %rax
	xorq	%r11, %r8
	addq	%r11, %rax
	andq	%r10, %r8
	addq	%rcx, %r9
	addq	%r9, %r8
	rorx	$34, %r10, %r9
	xorq	%rbx, %r9
	rorx	$39, %r10, %rbx
	xorq	%rbx, %r9
	rorx	$14, %rdx, %rbx
	addq	%r8, %r9
	andn	%rsi, %rdx, %r8
	addq	%r8, %rax
	movq	%rdx, %r8
	andq	%rcx, %r8
	addq	%rax, %r8
	rorx	$18, %rdx, %rax
	xorq	%rbx, %rax
	rorx	$41, %rdx, %rbx
	xorq	%rbx, %rax
	rorx	$34, %r9, %rbx
	addq	%r8, %rax
	movq	%r11, %r8
	andq	%r10, %r8
	subq	%rdi, %r8
	movq	%r11, %rdi
	xorq	%r10, %rdi
	andq	%r9, %rdi
	addq	%rdx, %r8
	addq	%r8, %rdi
	rorx	$28, %r9, %r8
	xorq	%r8, %rbx
	rorx	$39, %r9, %r8
	addq	$16, %r15
	addq	$256, %r12
	xorq	%r8, %rbx
	movq	%r10, %r8
	addq	%rdi, %rbx
	movq	%r10, %rdi
	andq	%r9, %r8
	xorq	%r9, %rdi
	subq	%r11, %r8
	rorx	$34, %rbx, %r11
	andq	%rbx, %rdi
	addq	%rax, %r8
	addq	%r8, %rdi
	rorx	$28, %rbx, %r8
	xorq	%r8, %r11
	rorx	$39, %rbx, %r8
	xorq	%r8, %r11
	addq	%rdi, %r11
	cmpq	$64, %r15
	jne	.L5
