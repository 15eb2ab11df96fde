	add	x1, x0, 56
	ld1d	z2.d, p0/z, [x1, z3.d]
	add	x4, x0, 8
	trn1	z0.d, z2.d, z7.d
	ld1d	z28.d, p0/z, [x4, z3.d]
	trn2	z1.d, z2.d, z7.d
	pmullb	z2.q, z28.d, z18.d
	ld1d	z29.d, p0/z, [x0, z3.d]
	add	x1, x0, 16
	add	x4, x0, 24
	pmullt	z28.q, z28.d, z18.d
	ld1d	z26.d, p0/z, [x4, z3.d]
	pmullb	z30.q, z29.d, z19.d
	eor3	z0.d, z0.d, z30.d, z2.d
	pmullb	z2.q, z26.d, z16.d
	ld1d	z27.d, p0/z, [x1, z3.d]
	add	x4, x0, 40
	add	x1, x0, 32
	ld1d	z5.d, p0/z, [x4, z3.d]
	pmullt	z26.q, z26.d, z16.d
	pmullt	z29.q, z29.d, z19.d
	eor3	z1.d, z1.d, z29.d, z28.d
	pmullb	z28.q, z27.d, z17.d
	eor3	z0.d, z0.d, z28.d, z2.d
	pmullb	z2.q, z5.d, z20.d
	ld1d	z6.d, p0/z, [x1, z3.d]
	pmullt	z27.q, z27.d, z17.d
	add	x1, x0, 48
	eor3	z1.d, z1.d, z27.d, z26.d
	ld1d	z4.d, p0/z, [x1, z3.d]
	pmullb	z26.q, z6.d, z21.d
	eor3	z0.d, z0.d, z26.d, z2.d
	pmullb	z2.q, z4.d, z22.d
	pmullt	z4.q, z4.d, z22.d
	eor	z0.d, z0.d, z2.d
	pmullt	z6.q, z6.d, z21.d
	pmullt	z5.q, z5.d, z20.d
	decd	x2
	eor3	z1.d, z1.d, z6.d, z5.d
	eor	z1.d, z1.d, z4.d
	pmullb	z4.q, z0.d, z24.d
	pmullb	z2.q, z1.d, z24.d
	pmullb	z4.q, z4.d, z23.d
	pmullb	z2.q, z2.d, z23.d
	eor	z0.d, z0.d, z4.d
	eor	z1.d, z1.d, z2.d
	trn2	z0.d, z0.d, z1.d
	eor	z0.d, z0.d, z25.d
	st1w	z0.d, p0, [x3]
	incb	x0, all, mul #8
	inch	x3
	cmp	x2, x5
	bcs	.L254
