	incb	x0, all, mul #4
	cmp	x5, x0
	bhi	.L39
	ld1b	z3.b, p1/z, [x0, #1, mul vl]
	ld1b	z0.b, p1/z, [x0]
	ld1b	z2.b, p1/z, [x0, #2, mul vl]
	orr	z0.d, z0.d, z3.d
	ld1b	z3.b, p1/z, [x0, #3, mul vl]
	orr	z2.d, z2.d, z3.d
	orr	z0.d, z0.d, z2.d
	cmplt	p2.b, p1/z, z0.b, #0
	b.any	.L40
	mov	x6, x0
	b	.L11
