	ldr	x6, [x0, x14]
	ld1b	z16.b, p0/z, [x1]
	ld1b	z7.b, p0/z, [x1, #1, mul vl]
	ld1b	z6.b, p0/z, [x1, #2, mul vl]
	ldr	x10, [x0, x16]
	ld1b	z5.b, p0/z, [x1, #3, mul vl]
	incb	x1, all, mul #4
	pmullb	z17.q, z1.d, z0.d
	crc32cx	w6, w8, x6
	pmullt	z1.q, z1.d, z0.d
	ldr	x5, [x0, x15]
	eor3	z1.d, z1.d, z17.d, z16.d
	crc32cx	w6, w6, x10
	pmullb	z16.q, z4.d, z0.d
	ldp	x2, x10, [x0]
	pmullt	z4.q, z4.d, z0.d
	eor3	z4.d, z4.d, z16.d, z7.d
	pmullb	z7.q, z2.d, z0.d
	ldr	x8, [x0, x30]
	pmullt	z2.q, z2.d, z0.d
	crc32cx	w5, w7, x5
	eor3	z2.d, z2.d, z7.d, z6.d
	ldr	x7, [x0, x17]
	pmullb	z6.q, z3.d, z0.d
	pmullt	z3.q, z3.d, z0.d
	eor3	z3.d, z3.d, z6.d, z5.d
	crc32cx	w2, w4, x2
	crc32cx	w5, w5, x8
	ldr	x4, [x0, x11]
	crc32cx	w2, w2, x10
	uxtw	x8, w6
	add	x0, x0, 16
	crc32cx	w4, w9, x4
	crc32cx	w4, w4, x7
	uxtw	x7, w5
	uxtw	x9, w4
	uxtw	x4, w2
	cmp	x13, x1
	bne	.L4
