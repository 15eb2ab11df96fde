	pmullb	z16.q, z2.d, z1.d
	pmullt	z2.q, z2.d, z1.d
	incb	x2, all, mul #8
	pmullb	z6.q, z0.d, z1.d
	ld1d	z5.d, p0/z, [x2]
	pmullt	z0.q, z0.d, z1.d
	eor3	z16.d, z16.d, z2.d, z5.d
	ld1d	z2.d, p0/z, [x2, #1, mul vl]
	pmullb	z7.q, z4.d, z1.d
	pmullt	z4.q, z4.d, z1.d
	eor3	z7.d, z7.d, z4.d, z2.d
	ld1d	z2.d, p0/z, [x2, #2, mul vl]
	eor3	z6.d, z6.d, z0.d, z2.d
	ld1d	z0.d, p0/z, [x2, #3, mul vl]
	pmullb	z5.q, z3.d, z1.d
	pmullt	z3.q, z3.d, z1.d
	eor3	z5.d, z5.d, z3.d, z0.d
	ld1d	z0.d, p0/z, [x2, #4, mul vl]
	pmullb	z2.q, z16.d, z1.d
	pmullt	z16.q, z16.d, z1.d
	eor3	z2.d, z2.d, z16.d, z0.d
	ld1d	z0.d, p0/z, [x2, #5, mul vl]
	pmullb	z4.q, z7.d, z1.d
	ld1d	z3.d, p0/z, [x2, #6, mul vl]
	pmullt	z7.q, z7.d, z1.d
	eor3	z4.d, z4.d, z7.d, z0.d
	pmullb	z0.q, z6.d, z1.d
	pmullt	z6.q, z6.d, z1.d
	subs	x3, x3, #1
	eor3	z0.d, z0.d, z6.d, z3.d
	pmullb	z3.q, z5.d, z1.d
	ld1d	z6.d, p0/z, [x2, #7, mul vl]
	pmullt	z5.q, z5.d, z1.d
	eor3	z3.d, z3.d, z5.d, z6.d
	bne	.L26
