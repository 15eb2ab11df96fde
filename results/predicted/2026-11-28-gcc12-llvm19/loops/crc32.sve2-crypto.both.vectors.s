	ldp	x8, x7, [x0]
	pmullb	z16.q, z2.d, z0.d
	pmullt	z2.q, z2.d, z0.d
	incb	x1, all, mul #8
	pmullb	z6.q, z1.d, z0.d
	ld1d	z5.d, p0/z, [x1]
	pmullt	z1.q, z1.d, z0.d
	eor3	z16.d, z16.d, z2.d, z5.d
	ld1d	z2.d, p0/z, [x1, #1, mul vl]
	pmullb	z7.q, z4.d, z0.d
	pmullt	z4.q, z4.d, z0.d
	eor3	z7.d, z7.d, z4.d, z2.d
	crc32x	w3, w3, x8
	ld1d	z2.d, p0/z, [x1, #2, mul vl]
	eor3	z6.d, z6.d, z1.d, z2.d
	ld1d	z1.d, p0/z, [x1, #3, mul vl]
	crc32x	w3, w3, x7
	pmullb	z5.q, z3.d, z0.d
	ldp	x8, x7, [x0, 16]
	pmullt	z3.q, z3.d, z0.d
	eor3	z5.d, z5.d, z3.d, z1.d
	ld1d	z1.d, p0/z, [x1, #4, mul vl]
	pmullb	z2.q, z16.d, z0.d
	pmullt	z16.q, z16.d, z0.d
	eor3	z2.d, z2.d, z16.d, z1.d
	ld1d	z1.d, p0/z, [x1, #5, mul vl]
	pmullb	z4.q, z7.d, z0.d
	ld1d	z3.d, p0/z, [x1, #6, mul vl]
	pmullt	z7.q, z7.d, z0.d
	eor3	z4.d, z4.d, z7.d, z1.d
	crc32x	w3, w3, x8
	pmullb	z1.q, z6.d, z0.d
	pmullt	z6.q, z6.d, z0.d
	subs	x6, x6, #1
	crc32x	w3, w3, x7
	eor3	z1.d, z1.d, z6.d, z3.d
	ldp	x8, x7, [x0, 32]
	pmullb	z3.q, z5.d, z0.d
	ld1d	z6.d, p0/z, [x1, #7, mul vl]
	pmullt	z5.q, z5.d, z0.d
	eor3	z3.d, z3.d, z5.d, z6.d
	crc32x	w3, w3, x8
	crc32x	w3, w3, x7
	ldp	x8, x7, [x0, 48]
	crc32x	w3, w3, x8
	crc32x	w3, w3, x7
	ldp	x8, x7, [x0, 64]
	crc32x	w3, w3, x8
	crc32x	w3, w3, x7
	ldp	x8, x7, [x0, 80]
	crc32x	w3, w3, x8
	crc32x	w3, w3, x7
	ldp	x8, x7, [x0, 96]
	crc32x	w3, w3, x8
	crc32x	w3, w3, x7
	ldp	x8, x7, [x0, 112]
	add	x0, x0, 128
	crc32x	w3, w3, x8
	crc32x	w3, w3, x7
	bne	.L3
