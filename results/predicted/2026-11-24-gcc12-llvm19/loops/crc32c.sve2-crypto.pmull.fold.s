	ld1b	z16.b, p0/z, [x0]
	ld1b	z6.b, p0/z, [x0, #1, mul vl]
	ld1b	z7.b, p0/z, [x0, #2, mul vl]
	ld1b	z5.b, p0/z, [x0, #3, mul vl]
	incb	x0, all, mul #4
	pmullb	z18.q, z1.d, z0.d
	pmullb	z17.q, z4.d, z0.d
	pmullt	z1.q, z1.d, z0.d
	pmullt	z4.q, z4.d, z0.d
	eor3	z1.d, z1.d, z18.d, z16.d
	eor3	z4.d, z4.d, z17.d, z6.d
	pmullb	z16.q, z2.d, z0.d
	pmullb	z6.q, z3.d, z0.d
	pmullt	z2.q, z2.d, z0.d
	pmullt	z3.q, z3.d, z0.d
	eor3	z2.d, z2.d, z16.d, z7.d
	eor3	z3.d, z3.d, z6.d, z5.d
	cmp	x5, x0
	bne	.L6
