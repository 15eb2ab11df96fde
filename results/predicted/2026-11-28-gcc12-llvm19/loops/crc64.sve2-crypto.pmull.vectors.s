	pmullb	z16.q, z2.d, z0.d
	pmullt	z2.q, z2.d, z0.d
	incb	x0, all, mul #8
	pmullb	z6.q, z1.d, z0.d
	ld1d	z5.d, p0/z, [x0]
	pmullt	z1.q, z1.d, z0.d
	eor3	z16.d, z16.d, z2.d, z5.d
	ld1d	z2.d, p0/z, [x0, #1, mul vl]
	pmullb	z7.q, z4.d, z0.d
	pmullt	z4.q, z4.d, z0.d
	eor3	z7.d, z7.d, z4.d, z2.d
	ld1d	z2.d, p0/z, [x0, #2, mul vl]
	eor3	z6.d, z6.d, z1.d, z2.d
	ld1d	z1.d, p0/z, [x0, #3, mul vl]
	pmullb	z5.q, z3.d, z0.d
	pmullt	z3.q, z3.d, z0.d
	eor3	z5.d, z5.d, z3.d, z1.d
	ld1d	z1.d, p0/z, [x0, #4, mul vl]
	pmullb	z2.q, z16.d, z0.d
	pmullt	z16.q, z16.d, z0.d
	eor3	z2.d, z2.d, z16.d, z1.d
	ld1d	z1.d, p0/z, [x0, #5, mul vl]
	pmullb	z4.q, z7.d, z0.d
	ld1d	z3.d, p0/z, [x0, #6, mul vl]
	pmullt	z7.q, z7.d, z0.d
	eor3	z4.d, z4.d, z7.d, z1.d
	pmullb	z1.q, z6.d, z0.d
	pmullt	z6.q, z6.d, z0.d
	subs	x1, x1, #1
	eor3	z1.d, z1.d, z6.d, z3.d
	pmullb	z3.q, z5.d, z0.d
	ld1d	z6.d, p0/z, [x0, #7, mul vl]
	pmullt	z5.q, z5.d, z0.d
	eor3	z3.d, z3.d, z5.d, z6.d
	bne	.L61
