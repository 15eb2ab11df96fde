	vprolq	$3, %ymm4, %ymm13
	vpsrlq	$6, %ymm4, %ymm14
	movq	64(%rsp), %rcx
	vpalignr	$8, %ymm8, %ymm7, %ymm22
	vprorq	$19, %ymm4, %ymm5
	vmovq	%xmm20, %r9
	rorx	$18, %rax, %r8
	shrq	%rcx
	addq	$8, %rcx
	movq	%rcx, %r15
	movq	%rcx, %r13
	salq	$4, %r15
	salq	$5, %r13
	vpternlogq	$150, %ymm14, %ymm13, %ymm5
	vpsrlq	$7, %ymm12, %ymm14
	vprorq	$8, %ymm12, %ymm13
	vpaddq	%ymm5, %ymm3, %ymm3
	vbroadcasti128	(%r9,%r15), %ymm5
	vprorq	$1, %ymm12, %ymm12
	vpternlogq	$150, %ymm14, %ymm13, %ymm12
	vpalignr	$8, %ymm7, %ymm6, %ymm14
	vpaddq	%ymm22, %ymm12, %ymm12
	vpaddq	%ymm3, %ymm12, %ymm3
	vprolq	$3, %ymm3, %ymm12
	vpaddq	%ymm3, %ymm5, %ymm5
	vpsrlq	$6, %ymm3, %ymm13
	vmovdqa	%ymm5, 456(%rsp,%r13)
	movq	(%r14), %r9
	vprorq	$19, %ymm3, %ymm5
	addq	%r11, %r9
	movq	%r9, %rcx
	movq	%r10, %r9
	addq	%rdi, %rcx
	andn	%rsi, %rax, %rdi
	addq	%r10, %rsi
	addq	8(%r14), %rsi
	addq	%rdi, %rcx
	movq	%rdx, %rdi
	andq	%rax, %rdi
	vpternlogq	$150, %ymm13, %ymm12, %ymm5
	vprorq	$8, %ymm10, %ymm12
	addq	%rdi, %rcx
	rorx	$14, %rax, %rdi
	xorq	%rdi, %r8
	rorx	$41, %rax, %rdi
	xorq	%rdi, %r8
	vpsrlq	$7, %ymm10, %ymm13
	vpaddq	%ymm5, %ymm2, %ymm2
	vprorq	$1, %ymm10, %ymm10
	addq	%rcx, %r8
	andn	%rdx, %r8, %rcx
	addq	%rsi, %rcx
	movq	%rax, %rsi
	rorx	$18, %r8, %rdi
	andq	%r8, %rsi
	addq	%rsi, %rcx
	rorx	$14, %r8, %rsi
	xorq	%rsi, %rdi
	rorx	$41, %r8, %rsi
	xorq	%rsi, %rdi
	movq	%r10, %rsi
	vpternlogq	$150, %ymm13, %ymm12, %ymm10
	andq	%r12, %rsi
	vpaddq	%ymm14, %ymm10, %ymm10
	subq	%r11, %rsi
	addq	%rcx, %rdi
	rorx	$34, %rbx, %r11
	vpaddq	%ymm2, %ymm10, %ymm2
	xorq	%r12, %r9
	vpsrlq	$6, %ymm2, %ymm13
	addq	%r8, %rsi
	addq	%r12, %rdx
	vprolq	$3, %ymm2, %ymm12
	movq	%r9, %rcx
	vprorq	$19, %ymm2, %ymm10
	andq	%rbx, %rcx
	addq	%rsi, %rcx
	rorx	$28, %rbx, %rsi
	xorq	%rsi, %r11
	rorx	$39, %rbx, %rsi
	xorq	%rsi, %r11
	vmovq	%xmm19, %rsi
	vbroadcasti128	(%rsi,%r15), %ymm5
	movq	%r8, %rsi
	andq	%rdi, %rsi
	vpaddq	%ymm2, %ymm5, %ymm5
	vpternlogq	$150, %ymm13, %ymm12, %ymm10
	vprorq	$8, %ymm9, %ymm12
	vpsrlq	$7, %ymm9, %ymm13
	vmovdqa	%ymm5, 488(%rsp,%r13)
	addq	32(%r14), %rdx
	addq	%rcx, %r11
	andn	%rax, %rdi, %rcx
	addq	%rcx, %rdx
	rorx	$14, %rdi, %rcx
	addq	%rsi, %rdx
	rorx	$18, %rdi, %rsi
	xorq	%rcx, %rsi
	rorx	$41, %rdi, %rcx
	xorq	%rcx, %rsi
	vpalignr	$8, %ymm6, %ymm4, %ymm5
	vpaddq	%ymm10, %ymm1, %ymm1
	vprorq	$1, %ymm9, %ymm9
	addq	%rdx, %rsi
	movq	%r12, %rdx
	andq	%rbx, %rdx
	movq	%rdx, %rcx
	movq	%r12, %rdx
	xorq	%rbx, %rdx
	subq	%r10, %rcx
	rorx	$34, %r11, %r10
	andq	%r11, %rdx
	addq	%rdi, %rcx
	vpternlogq	$150, %ymm13, %ymm12, %ymm9
	addq	%rcx, %rdx
	rorx	$28, %r11, %rcx
	vpaddq	%ymm5, %ymm9, %ymm9
	xorq	%rcx, %r10
	rorx	$39, %r11, %rcx
	addq	%rbx, %rax
	addq	40(%r14), %rax
	xorq	%rcx, %r10
	rorx	$18, %rsi, %rcx
	vpaddq	%ymm1, %ymm9, %ymm1
	vprolq	$3, %ymm1, %ymm10
	vpsrlq	$6, %ymm1, %ymm12
	vpalignr	$8, %ymm4, %ymm3, %ymm13
	addq	%rdx, %r10
	andn	%r8, %rsi, %rdx
	addq	%rdx, %rax
	movq	%rsi, %rdx
	andq	%rdi, %rdx
	addq	%rdx, %rax
	rorx	$14, %rsi, %rdx
	xorq	%rdx, %rcx
	rorx	$41, %rsi, %rdx
	xorq	%rdx, %rcx
	movq	%r11, %rdx
	addq	%rax, %rcx
	movq	%r11, %rax
	andq	%rbx, %rdx
	xorq	%rbx, %rax
	subq	%r12, %rdx
	rorx	$34, %r10, %r12
	andq	%r10, %rax
	addq	%rsi, %rdx
	addq	%rdx, %rax
	rorx	$28, %r10, %rdx
	xorq	%rdx, %r12
	rorx	$39, %r10, %rdx
	xorq	%rdx, %r12
	addq	%rax, %r12
	vmovq	%xmm18, %rax
	vbroadcasti128	(%rax,%r15), %ymm9
	rorx	$34, %r12, %r9
	vpaddq	%ymm1, %ymm9, %ymm9
	movq	%rcx, %rdx
	andn	%rdi, %rcx, %rax
	vmovdqa	%ymm9, 520(%rsp,%r13)
	addq	64(%r14), %r8
	vprorq	$19, %ymm1, %ymm9
	addq	%r11, %r8
	addq	%r8, %rax
	andq	%rsi, %rdx
	rorx	$14, %rcx, %r8
	addq	72(%r14), %rdi
	addq	%rdx, %rax
	rorx	$18, %rcx, %rdx
	xorq	%r8, %rdx
	rorx	$41, %rcx, %r8
	xorq	%r8, %rdx
	movq	%r11, %r8
	addq	%r10, %rdi
	addq	%rax, %rdx
	movq	%r11, %rax
	vpternlogq	$150, %ymm12, %ymm10, %ymm9
	andq	%r10, %r8
	vprorq	$8, %ymm11, %ymm10
	xorq	%r10, %rax
	subq	%rbx, %r8
	vmovq	%xmm17, %rbx
	andq	%r12, %rax
	vpsrlq	$7, %ymm11, %ymm12
	vpaddq	%ymm9, %ymm0, %ymm0
	vbroadcasti128	(%rbx,%r15), %ymm9
	vprorq	$1, %ymm11, %ymm11
	addq	%rcx, %r8
	addq	%r8, %rax
	rorx	$28, %r12, %r8
	xorq	%r8, %r9
	rorx	$39, %r12, %r8
	xorq	%r8, %r9
	addq	%rax, %r9
	andn	%rsi, %rdx, %rax
	addq	%rax, %rdi
	movq	%rcx, %rax
	andq	%rdx, %rax
	rorx	$14, %rdx, %r8
	vpternlogq	$150, %ymm12, %ymm10, %ymm11
	addq	%rax, %rdi
	rorx	$18, %rdx, %rax
	xorq	%r8, %rax
	rorx	$41, %rdx, %r8
	xorq	%r8, %rax
	vpaddq	%ymm13, %ymm11, %ymm11
	movq	%r10, %r8
	addq	%rdi, %rax
	movq	%r10, %rdi
	vpaddq	%ymm0, %ymm11, %ymm0
	andq	%r12, %r8
	vprolq	$3, %ymm0, %ymm11
	xorq	%r12, %rdi
	subq	%r11, %r8
	vpaddq	%ymm0, %ymm9, %ymm9
	rorx	$28, %r9, %r11
	vprorq	$19, %ymm0, %ymm10
	andq	%r9, %rdi
	vpsrlq	$6, %ymm0, %ymm31
	vmovdqa	%ymm9, 552(%rsp,%r13)
	addq	%rdx, %r8
	addq	96(%r14), %rsi
	addq	%r8, %rdi
	rorx	$34, %r9, %r8
	xorq	%r11, %r8
	addq	%r12, %rsi
	rorx	$39, %r9, %r11
	xorq	%r11, %r8
	vpalignr	$8, %ymm3, %ymm2, %ymm9
	addq	%rdi, %r8
	andn	%rcx, %rax, %rdi
	addq	%rsi, %rdi
	movq	%rax, %rsi
	andq	%rdx, %rsi
	rorx	$14, %rax, %r11
	vpternlogq	$150, %ymm31, %ymm11, %ymm10
	vpaddq	%ymm9, %ymm8, %ymm8
	vprorq	$8, %ymm22, %ymm11
	addq	%rsi, %rdi
	rorx	$18, %rax, %rsi
	xorq	%r11, %rsi
	rorx	$41, %rax, %r11
	xorq	%r11, %rsi
	rorx	$28, %r8, %r11
	vpsrlq	$7, %ymm22, %ymm31
	vprorq	$1, %ymm22, %ymm22
	addq	%rdi, %rsi
	movq	%r12, %rdi
	vmovdqa	%ymm9, %ymm12
	andq	%r9, %rdi
	subq	%r10, %rdi
	leaq	(%rdi,%rax), %r10
	movq	%r12, %rdi
	xorq	%r9, %rdi
	andq	%r8, %rdi
	addq	104(%r14), %rcx
	vpternlogq	$150, %ymm31, %ymm11, %ymm22
	movq	%rsi, %rbx
	addq	%r10, %rdi
	rorx	$34, %r8, %r10
	xorq	%r11, %r10
	rorx	$39, %r8, %r11
	xorq	%r11, %r10
	addq	%r9, %rcx
	rorx	$14, %rsi, %r11
	andq	%rax, %rbx
	addq	%rdi, %r10
	andn	%rdx, %rsi, %rdi
	addq	%rcx, %rdi
	rorx	$18, %rsi, %rcx
	xorq	%r11, %rcx
	rorx	$41, %rsi, %r11
	vpaddq	%ymm10, %ymm22, %ymm22
	xorq	%r11, %rcx
	movq	%r9, %r11
	vpaddq	%ymm22, %ymm8, %ymm8
	vprolq	$3, %ymm8, %ymm22
	xorq	%r8, %r11
	vpsrlq	$6, %ymm8, %ymm31
	vprorq	$19, %ymm8, %ymm11
	addq	%rbx, %rdi
	andq	%r10, %r11
	rorx	$28, %r10, %rbx
	addq	%rdi, %rcx
	movq	%r9, %rdi
	andq	%r8, %rdi
	subq	%r12, %rdi
	movq	%r13, %r12
	addq	%rsi, %rdi
	vpternlogq	$150, %ymm31, %ymm22, %ymm11
	vprorq	$8, %ymm14, %ymm22
	addq	%rdi, %r11
	rorx	$34, %r10, %rdi
	xorq	%rbx, %rdi
	rorx	$39, %r10, %rbx
	xorq	%rbx, %rdi
	vmovq	%xmm16, %rbx
	vbroadcasti128	(%rbx,%r15), %ymm9
	vpsrlq	$7, %ymm14, %ymm31
	rorx	$14, %rcx, %rbx
	vprorq	$1, %ymm14, %ymm14
	vpaddq	%ymm8, %ymm9, %ymm9
	vmovdqa	%ymm9, 584(%rsp,%r13)
	addq	128(%r14), %rdx
	vpalignr	$8, %ymm2, %ymm1, %ymm9
	addq	%r11, %rdi
	addq	%r8, %rdx
	andn	%rax, %rcx, %r11
	addq	136(%r14), %rax
	addq	%rdx, %r11
	movq	%rcx, %rdx
	addq	%r10, %rax
	andq	%rsi, %rdx
	vpternlogq	$150, %ymm31, %ymm22, %ymm14
	vpaddq	%ymm9, %ymm7, %ymm7
	addq	%rdx, %r11
	rorx	$18, %rcx, %rdx
	xorq	%rbx, %rdx
	rorx	$41, %rcx, %rbx
	xorq	%rbx, %rdx
	rorx	$28, %rdi, %rbx
	vpaddq	%ymm11, %ymm14, %ymm14
	vmovdqa	%ymm9, %ymm10
	addq	%r11, %rdx
	movq	%r8, %r11
	vpaddq	%ymm7, %ymm14, %ymm7
	vprolq	$3, %ymm7, %ymm22
	vpsrlq	$6, %ymm7, %ymm31
	vpalignr	$8, %ymm1, %ymm0, %ymm11
	andq	%r10, %r11
	vprorq	$19, %ymm7, %ymm14
	subq	%r9, %r11
	movq	%r8, %r9
	vpaddq	%ymm11, %ymm6, %ymm6
	xorq	%r10, %r9
	andq	%rdi, %r9
	addq	%rcx, %r11
	addq	%r11, %r9
	rorx	$34, %rdi, %r11
	xorq	%rbx, %r11
	rorx	$39, %rdi, %rbx
	xorq	%rbx, %r11
	vpternlogq	$150, %ymm31, %ymm22, %ymm14
	rorx	$14, %rdx, %rbx
	vprorq	$8, %ymm5, %ymm22
	addq	%r9, %r11
	andn	%rsi, %rdx, %r9
	addq	%rax, %r9
	vpsrlq	$7, %ymm5, %ymm31
	movq	%rdx, %rax
	vprorq	$1, %ymm5, %ymm5
	andq	%rcx, %rax
	addq	%rax, %r9
	rorx	$18, %rdx, %rax
	xorq	%rbx, %rax
	rorx	$41, %rdx, %rbx
	xorq	%rbx, %rax
	rorx	$34, %r11, %rbx
	addq	%r9, %rax
	movq	%r10, %r9
	vpternlogq	$150, %ymm31, %ymm22, %ymm5
	andq	%rdi, %r9
	vpaddq	%ymm14, %ymm5, %ymm5
	subq	%r8, %r9
	movq	%r10, %r8
	vpaddq	%ymm5, %ymm6, %ymm6
	vprolq	$3, %ymm6, %ymm22
	xorq	%rdi, %r8
	vpsrlq	$6, %ymm6, %ymm31
	vprorq	$19, %ymm6, %ymm14
	andq	%r11, %r8
	addq	%rdx, %r9
	addq	%r9, %r8
	rorx	$28, %r11, %r9
	xorq	%r9, %rbx
	rorx	$39, %r11, %r9
	xorq	%r9, %rbx
	vmovq	%xmm15, %r9
	vbroadcasti128	(%r9,%r15), %ymm9
	vpternlogq	$150, %ymm31, %ymm22, %ymm14
	vpsrlq	$7, %ymm13, %ymm22
	rorx	$14, %rax, %r9
	vprorq	$8, %ymm13, %ymm31
	vpaddq	%ymm7, %ymm9, %ymm9
	vmovdqa	%ymm9, 616(%rsp,%r13)
	addq	160(%r14), %rsi
	vmovdqa	%ymm11, %ymm9
	vprorq	$1, %ymm13, %ymm13
	addq	%rdi, %rsi
	addq	%r8, %rbx
	andn	%rcx, %rax, %r8
	addq	%r8, %rsi
	movq	%rax, %r8
	andq	%rdx, %r8
	addq	%r8, %rsi
	rorx	$18, %rax, %r8
	xorq	%r9, %r8
	rorx	$41, %rax, %r9
	xorq	%r9, %r8
	movq	%rdi, %r9
	vpternlogq	$150, %ymm22, %ymm31, %ymm13
	andq	%r11, %r9
	vpaddq	%ymm14, %ymm13, %ymm13
	addq	%rsi, %r8
	movq	%rdi, %rsi
	subq	%r10, %r9
	rorx	$34, %rbx, %r10
	xorq	%r11, %rsi
	addq	%rax, %r9
	addq	168(%r14), %rcx
	andq	%rbx, %rsi
	addq	%r11, %rcx
	addq	%r9, %rsi
	rorx	$28, %rbx, %r9
	xorq	%r9, %r10
	rorx	$39, %rbx, %r9
	xorq	%r9, %r10
	movq	%rax, %r9
	andq	%r8, %r9
	addq	%rsi, %r10
	andn	%rdx, %r8, %rsi
	addq	%rcx, %rsi
	rorx	$18, %r8, %rcx
	addq	%r9, %rsi
	rorx	$14, %r8, %r9
	xorq	%r9, %rcx
	rorx	$41, %r8, %r9
	xorq	%r9, %rcx
	rorx	$34, %r10, %r9
	addq	%rsi, %rcx
	movq	%r11, %rsi
	andq	%rbx, %rsi
	subq	%rdi, %rsi
	leaq	(%rsi,%r8), %rdi
	movq	%r11, %rsi
	xorq	%rbx, %rsi
	andq	%r10, %rsi
	addq	%rdi, %rsi
	rorx	$28, %r10, %rdi
	xorq	%rdi, %r9
	rorx	$39, %r10, %rdi
	xorq	%rdi, %r9
	leaq	96+_ZN12_GLOBAL__N_14Sha2INS_6Sha512EE9constantsE(%rip), %rdi
	vbroadcasti128	(%rdi,%r15), %ymm5
	addq	%rsi, %r9
	andn	%rax, %rcx, %rsi
	rorx	$18, %rcx, %rdi
	vpaddq	%ymm6, %ymm5, %ymm5
	vmovdqa	%ymm5, 648(%rsp,%r13)
	rorx	$34, %r9, %r13
	addq	192(%r14), %rdx
	addq	200(%r14), %rax
	addq	%rbx, %rdx
	vpalignr	$8, %ymm0, %ymm8, %ymm5
	addq	%r10, %rax
	addq	%rsi, %rdx
	movq	%rcx, %rsi
	vpaddq	%ymm5, %ymm4, %ymm4
	andq	%r8, %rsi
	vmovdqa	%ymm5, %ymm11
	vpaddq	%ymm13, %ymm4, %ymm4
	addq	%rsi, %rdx
	rorx	$14, %rcx, %rsi
	xorq	%rsi, %rdi
	rorx	$41, %rcx, %rsi
	xorq	%rsi, %rdi
	movq	%rbx, %rsi
	addq	%rdx, %rdi
	movq	%rbx, %rdx
	andq	%r10, %rsi
	xorq	%r10, %rdx
	subq	%r11, %rsi
	andq	%r9, %rdx
	addq	%rcx, %rsi
	addq	%rsi, %rdx
	rorx	$28, %r9, %rsi
	xorq	%rsi, %r13
	rorx	$39, %r9, %rsi
	xorq	%rsi, %r13
	addq	%rdx, %r13
	andn	%r8, %rdi, %rdx
	addq	%rdx, %rax
	movq	%rdi, %rdx
	andq	%rcx, %rdx
	rorx	$18, %rdi, %rsi
	rorx	$34, %r13, %r11
	addq	%rdx, %rax
	rorx	$14, %rdi, %rdx
	xorq	%rdx, %rsi
	rorx	$41, %rdi, %rdx
	xorq	%rdx, %rsi
	movq	%r10, %rdx
	addq	%rax, %rsi
	movq	%r10, %rax
	andq	%r9, %rdx
	xorq	%r9, %rax
	subq	%rbx, %rdx
	andq	%r13, %rax
	addq	%rdi, %rdx
	addq	%rdx, %rax
	rorx	$28, %r13, %rdx
	xorq	%rdx, %r11
	rorx	$39, %r13, %rdx
	xorq	%rdx, %r11
	addq	%rax, %r11
	leaq	112+_ZN12_GLOBAL__N_14Sha2INS_6Sha512EE9constantsE(%rip), %rax
	vbroadcasti128	(%rax,%r15), %ymm5
	vpaddq	%ymm4, %ymm5, %ymm5
	movq	%rsi, %rax
	andn	%rcx, %rsi, %rdx
	vmovdqa	%ymm5, 680(%rsp,%r12)
	andq	%rdi, %rax
	addq	224(%r14), %r8
	addq	%r9, %r8
	addq	%r8, %rdx
	rorx	$14, %rsi, %r8
	addq	%rdx, %rax
	rorx	$18, %rsi, %rdx
	xorq	%r8, %rdx
	rorx	$41, %rsi, %r8
	xorq	%r8, %rdx
	movq	%r9, %r8
	addq	%rax, %rdx
	movq	%r9, %rax
	xorq	%r13, %r8
	andq	%r13, %rax
	movq	%rdx, %rbx
	addq	232(%r14), %rcx
	andq	%r11, %r8
	subq	%r10, %rax
	rorx	$34, %r11, %r10
	andq	%rsi, %rbx
	addq	%rsi, %rax
	addq	%r13, %rcx
	addq	%r8, %rax
	rorx	$28, %r11, %r8
	xorq	%r8, %r10
	rorx	$39, %r11, %r8
	xorq	%r8, %r10
	rorx	$14, %rdx, %r8
	addq	%rax, %r10
	andn	%rdi, %rdx, %rax
	addq	%rcx, %rax
	movq	%rbx, %rcx
	movq	%r13, %rbx
	addq	%rax, %rcx
	rorx	$18, %rdx, %rax
	xorq	%r8, %rax
	andq	%r11, %rbx
	rorx	$41, %rdx, %r8
	xorq	%r8, %rax
	movq	%r13, %r8
	xorq	%r11, %r8
	addq	%rcx, %rax
	movq	%rbx, %rcx
	rorx	$34, %r10, %r12
	subq	%r9, %rcx
	movq	%r11, %rbx
	addq	%rdx, %rcx
	andq	%r10, %r8
	andq	%r10, %rbx
	addq	$16, 64(%rsp)
	addq	$256, %r14
	addq	%r8, %rcx
	rorx	$28, %r10, %r8
	xorq	%r8, %r12
	rorx	$39, %r10, %r8
	xorq	%r8, %r12
	movq	%r11, %r8
	xorq	%r10, %r8
	addq	%rcx, %r12
	movq	%rbx, %rcx
	andq	%r12, %r8
	subq	%r13, %rcx
	rorx	$34, %r12, %rbx
	addq	%rax, %rcx
	addq	%r8, %rcx
	rorx	$28, %r12, %r8
	xorq	%r8, %rbx
	rorx	$39, %r12, %r8
	xorq	%r8, %rbx
	addq	%rcx, %rbx
	movq	64(%rsp), %rcx
	cmpq	$64, %rcx
	jne	.L5
