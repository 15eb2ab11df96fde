	movq	(%rsi), %rcx
	movq	8(%rsi), %rax
	movzbl	%cl, %r8d
	movzbl	%ch, %ebx
	shrq	$16, %rcx
	addl	$1, 0(%r13,%r8,4)
	movzbl	%al, %r8d
	addl	$1, (%r14,%r8,4)
	addl	$1, (%r15,%rbx,4)
	movzbl	%cl, %r8d
	movzbl	%ah, %ebx
	shrq	$16, %rax
	addl	$1, (%r12,%rbx,4)
	movzbl	%ch, %ebx
	shrq	$16, %rcx
	addl	$1, 0(%r13,%r8,4)
	movzbl	%al, %r8d
	addl	$1, (%r14,%r8,4)
	addl	$1, (%r15,%rbx,4)
	movzbl	%cl, %r8d
	movzbl	%ah, %ebx
	shrq	$16, %rax
	addl	$1, (%r12,%rbx,4)
	movzbl	%ch, %ebx
	shrq	$16, %rcx
	addl	$1, 0(%r13,%r8,4)
	movzbl	%al, %r8d
	addl	$1, (%r14,%r8,4)
	addl	$1, (%r15,%rbx,4)
	movzbl	%cl, %r8d
	movzbl	%ah, %ebx
	movzbl	%ch, %ecx
	addl	$1, (%r12,%rbx,4)
	shrq	$16, %rax
	addl	$1, 0(%r13,%r8,4)
	movzbl	%al, %r8d
	movzbl	%ah, %eax
	addl	$1, (%r14,%r8,4)
	addl	$1, (%r15,%rcx,4)
	addl	$1, (%r12,%rax,4)
	movq	16(%rsi), %rcx
	movq	24(%rsi), %rax
	movzbl	%cl, %r8d
	movzbl	%ch, %ebx
	addl	$1, 0(%r13,%r8,4)
	movzbl	%al, %r8d
	addl	$1, (%r14,%r8,4)
	addl	$1, (%r15,%rbx,4)
	movzbl	%ah, %ebx
	addl	$1, (%r12,%rbx,4)
	shrq	$16, %rcx
	movzbl	%cl, %r8d
	movzbl	%ch, %ebx
	shrq	$16, %rax
	addl	$1, 0(%r13,%r8,4)
	shrq	$16, %rcx
	movzbl	%al, %r8d
	addl	$1, (%r14,%r8,4)
	addl	$1, (%r15,%rbx,4)
	movzbl	%cl, %r8d
	movzbl	%ah, %ebx
	shrq	$16, %rax
	addl	$1, (%r12,%rbx,4)
	movzbl	%ch, %ebx
	shrq	$16, %rcx
	addl	$1, 0(%r13,%r8,4)
	movzbl	%al, %r8d
	addl	$1, (%r14,%r8,4)
	addl	$1, (%r15,%rbx,4)
	movzbl	%cl, %r8d
	movzbl	%ah, %ebx
	movzbl	%ch, %ecx
	addl	$1, (%r12,%rbx,4)
	shrq	$16, %rax
	addl	$1, 0(%r13,%r8,4)
	movzbl	%al, %r13d
	movzbl	%ah, %eax
	addl	$1, (%r14,%r13,4)
	addl	$1, (%r15,%rcx,4)
	addl	$1, (%r12,%rax,4)
	vmovdqa32	-64(%rdi), %zmm29
	movq	%rdx, %rax
	addq	$32, %rsi
	subq	$-128, %rdx
	vpbroadcastq	(%rax), %zmm30
	subq	$-128, %rdi
	vpandd	%zmm30, %zmm29, %zmm16
	vpopcntq	%zmm16, %zmm16
	vpaddq	%zmm16, %zmm0, %zmm0
	vmovdqa32	-128(%rdi), %zmm16
	vpandd	%zmm30, %zmm16, %zmm30
	vpopcntq	%zmm30, %zmm30
	vpaddq	%zmm30, %zmm1, %zmm1
	vpbroadcastq	8(%rax), %zmm30
	vpandd	%zmm30, %zmm29, %zmm31
	vpandd	%zmm30, %zmm16, %zmm30
	vpopcntq	%zmm30, %zmm30
	vpopcntq	%zmm31, %zmm31
	vpaddq	%zmm30, %zmm3, %zmm3
	vpbroadcastq	16(%rax), %zmm30
	vpaddq	%zmm31, %zmm2, %zmm2
	vpandd	%zmm30, %zmm29, %zmm31
	vpandd	%zmm30, %zmm16, %zmm30
	vpopcntq	%zmm30, %zmm30
	vpopcntq	%zmm31, %zmm31
	vpaddq	%zmm30, %zmm5, %zmm5
	vpbroadcastq	24(%rax), %zmm30
	vpaddq	%zmm31, %zmm4, %zmm4
	vpandd	%zmm30, %zmm29, %zmm31
	vpandd	%zmm30, %zmm16, %zmm30
	vpopcntq	%zmm30, %zmm30
	vpopcntq	%zmm31, %zmm31
	vpaddq	%zmm30, %zmm7, %zmm7
	vpbroadcastq	32(%rax), %zmm30
	vpaddq	%zmm31, %zmm6, %zmm6
	vpandd	%zmm30, %zmm29, %zmm31
	vpandd	%zmm30, %zmm16, %zmm30
	vpopcntq	%zmm30, %zmm30
	vpopcntq	%zmm31, %zmm31
	vpaddq	%zmm30, %zmm9, %zmm9
	vpbroadcastq	40(%rax), %zmm30
	vpaddq	%zmm31, %zmm8, %zmm8
	vpandd	%zmm30, %zmm29, %zmm31
	vpandd	%zmm30, %zmm16, %zmm30
	vpopcntq	%zmm30, %zmm30
	vpopcntq	%zmm31, %zmm31
	vpaddq	%zmm30, %zmm11, %zmm11
	vpbroadcastq	48(%rax), %zmm30
	vpaddq	%zmm31, %zmm10, %zmm10
	vpandd	%zmm30, %zmm29, %zmm31
	vpandd	%zmm30, %zmm16, %zmm30
	vpopcntq	%zmm30, %zmm30
	vpopcntq	%zmm31, %zmm31
	vpaddq	%zmm30, %zmm13, %zmm13
	vpbroadcastq	56(%rax), %zmm30
	vpaddq	%zmm31, %zmm12, %zmm12
	vpandd	%zmm30, %zmm29, %zmm29
	vpandd	%zmm30, %zmm16, %zmm16
	vpopcntq	%zmm29, %zmm29
	vpopcntq	%zmm16, %zmm16
	vpaddq	%zmm29, %zmm14, %zmm14
	vpaddq	%zmm16, %zmm15, %zmm15
	cmpq	%r10, %rsi
	jne	.L27
	movq	160(%rsp), %r13
	movq	168(%rsp), %r14
	movq	176(%rsp), %r15
	movq	184(%rsp), %r12
