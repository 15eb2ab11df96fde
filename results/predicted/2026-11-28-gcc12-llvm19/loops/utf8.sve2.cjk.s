	sub	x8, x0, #1
	lsr	z2.b, z2.b, #4
	ld1b	z28.b, p0/z, [x8]
	tbl	z2.b, z7.b, z2.b
	lsr	z0.b, z28.b, #4
	and	z28.d, z28.d, z4.d
	tbl	z28.b, z6.b, z28.b
	ld1b	z27.b, p0/z, [x0, x14]
	ld1b	z24.b, p0/z, [x0, x12]
	ld1b	z19.b, p0/z, [x0, x10]
	sub	x7, x0, #2
	sub	x6, x0, #3
	ld1b	z30.b, p0/z, [x0, x13]
	ld1b	z29.b, p0/z, [x0, x4]
	ld1b	z26.b, p0/z, [x0, x11]
	ld1b	z25.b, p0/z, [x0, x2]
	ld1b	z20.b, p0/z, [x0, x9]
	ld1b	z21.b, p0/z, [x0, x1]
	lsr	z23.b, z23.b, #4
	ld1b	z31.b, p0/z, [x7]
	tbl	z23.b, z7.b, z23.b
	tbl	z0.b, z5.b, z0.b
	uqsub	z31.b, z31.b, z16.b
	and	z0.d, z0.d, z28.d
	uqsub	z30.b, z30.b, z16.b
	and	z0.d, z0.d, z2.d
	ld1b	z28.b, p0/z, [x6]
	lsr	z2.b, z27.b, #4
	uqsub	z28.b, z28.b, z17.b
	tbl	z2.b, z5.b, z2.b
	orr	z28.d, z31.d, z28.d
	and	z27.d, z27.d, z4.d
	bcax	z0.d, z0.d, z28.d, z18.d
	tbl	z27.b, z6.b, z27.b
	umax	z0.b, p0/m, z0.b, z1.b
	uqsub	z29.b, z29.b, z17.b
	and	z1.d, z2.d, z27.d
	orr	z30.d, z30.d, z29.d
	and	z1.d, z1.d, z23.d
	incb	x0, all, mul #4
	bcax	z1.d, z1.d, z30.d, z18.d
	lsr	z2.b, z24.b, #4
	umax	z0.b, p0/m, z0.b, z1.b
	lsr	z22.b, z22.b, #4
	lsr	z1.b, z19.b, #4
	lsr	z3.b, z3.b, #4
	tbl	z22.b, z7.b, z22.b
	tbl	z3.b, z7.b, z3.b
	tbl	z2.b, z5.b, z2.b
	and	z24.d, z24.d, z4.d
	uqsub	z26.b, z26.b, z16.b
	tbl	z24.b, z6.b, z24.b
	uqsub	z25.b, z25.b, z17.b
	and	z2.d, z2.d, z24.d
	orr	z26.d, z26.d, z25.d
	and	z2.d, z2.d, z22.d
	tbl	z1.b, z5.b, z1.b
	bcax	z2.d, z2.d, z26.d, z18.d
	and	z19.d, z19.d, z4.d
	umax	z0.b, p0/m, z0.b, z2.b
	uqsub	z20.b, z20.b, z16.b
	tbl	z19.b, z6.b, z19.b
	uqsub	z21.b, z21.b, z17.b
	and	z1.d, z1.d, z19.d
	orr	z20.d, z20.d, z21.d
	and	z1.d, z1.d, z3.d
	bcax	z1.d, z1.d, z20.d, z18.d
	umax	z1.b, p0/m, z1.b, z0.b
	cmp	x5, x0
	bhi	.L12
	ld1b	z2.b, p0/z, [x0]
	ld1b	z23.b, p0/z, [x0, #1, mul vl]
	ld1b	z22.b, p0/z, [x0, #2, mul vl]
	orr	z0.d, z2.d, z23.d
	ld1b	z3.b, p0/z, [x0, #3, mul vl]
	orr	z19.d, z22.d, z3.d
	orr	z0.d, z0.d, z19.d
	cmplt	p1.b, p0/z, z0.b, #0
	b.none	.L38
