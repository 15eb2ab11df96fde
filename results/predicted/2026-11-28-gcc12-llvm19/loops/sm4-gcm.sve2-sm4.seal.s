	mov	x7, x18
	mov	x6, x30
	mov	x2, x14
	add	z28.s, z1.s, z20.s
	sm4e	z1.s, z1.s, z3.s
	add	z22.s, z28.s, z20.s
	mov	z29.d, z1.d
	add	z21.s, z22.s, z20.s
	sm4e	z28.s, z28.s, z3.s
	sm4e	z22.s, z22.s, z3.s
	sm4e	z28.s, z28.s, z4.s
	sm4e	z29.s, z29.s, z4.s
	sm4e	z29.s, z29.s, z5.s
	add	z27.s, z21.s, z20.s
	mov	z1.d, z21.d
	mov	z21.d, z22.d
	mov	z22.d, z28.d
	mov	z28.d, z29.d
	ld1b	z29.b, p0/z, [x3]
	sm4e	z28.s, z28.s, z6.s
	sm4e	z28.s, z28.s, z7.s
	sm4e	z28.s, z28.s, z16.s
	sm4e	z28.s, z28.s, z17.s
	sm4e	z28.s, z28.s, z18.s
	tbl	z28.b, z28.b, z19.b
	eor	z28.d, z29.d, z28.d
	sm4e	z22.s, z22.s, z5.s
	sm4e	z22.s, z22.s, z6.s
	sm4e	z22.s, z22.s, z7.s
	sm4e	z22.s, z22.s, z16.s
	sm4e	z22.s, z22.s, z17.s
	sm4e	z22.s, z22.s, z18.s
	tbl	z22.b, z22.b, z19.b
	st1b	z28.b, p0, [x4]
	ld1b	z28.b, p0/z, [x3, #1, mul vl]
	eor	z22.d, z28.d, z22.d
	sm4e	z21.s, z21.s, z4.s
	st1b	z22.b, p0, [x4, #1, mul vl]
	sm4e	z21.s, z21.s, z5.s
	ld1b	z22.b, p0/z, [x3, #2, mul vl]
	sm4e	z21.s, z21.s, z6.s
	sm4e	z21.s, z21.s, z7.s
	sm4e	z21.s, z21.s, z16.s
	sm4e	z21.s, z21.s, z17.s
	sm4e	z21.s, z21.s, z18.s
	tbl	z21.b, z21.b, z19.b
	eor	z21.d, z22.d, z21.d
	sm4e	z1.s, z1.s, z3.s
	st1b	z21.b, p0, [x4, #2, mul vl]
	add	z22.s, z27.s, z20.s
	ld1b	z21.b, p0/z, [x3, #3, mul vl]
	sm4e	z1.s, z1.s, z4.s
	sm4e	z27.s, z27.s, z3.s
	sm4e	z1.s, z1.s, z5.s
	sm4e	z27.s, z27.s, z4.s
	sm4e	z1.s, z1.s, z6.s
	sm4e	z27.s, z27.s, z5.s
	sm4e	z1.s, z1.s, z7.s
	sm4e	z27.s, z27.s, z6.s
	sm4e	z1.s, z1.s, z16.s
	sm4e	z27.s, z27.s, z7.s
	sm4e	z1.s, z1.s, z17.s
	sm4e	z27.s, z27.s, z16.s
	sm4e	z1.s, z1.s, z18.s
	sm4e	z27.s, z27.s, z17.s
	tbl	z1.b, z1.b, z19.b
	sm4e	z27.s, z27.s, z18.s
	eor	z1.d, z21.d, z1.d
	tbl	z27.b, z27.b, z19.b
	st1b	z1.b, p0, [x4, #3, mul vl]
	ld1b	z29.b, p0/z, [x3, #4, mul vl]
	eor	z27.d, z29.d, z27.d
	add	z21.s, z22.s, z20.s
	st1b	z27.b, p0, [x4, #4, mul vl]
	sm4e	z22.s, z22.s, z3.s
	ld1b	z27.b, p0/z, [x3, #5, mul vl]
	sm4e	z22.s, z22.s, z4.s
	sm4e	z22.s, z22.s, z5.s
	sm4e	z22.s, z22.s, z6.s
	sm4e	z22.s, z22.s, z7.s
	sm4e	z22.s, z22.s, z16.s
	sm4e	z22.s, z22.s, z17.s
	sm4e	z22.s, z22.s, z18.s
	tbl	z22.b, z22.b, z19.b
	eor	z22.d, z27.d, z22.d
	add	z1.s, z21.s, z20.s
	st1b	z22.b, p0, [x4, #5, mul vl]
	sm4e	z21.s, z21.s, z3.s
	ld1b	z22.b, p0/z, [x3, #6, mul vl]
	sm4e	z21.s, z21.s, z4.s
	sm4e	z21.s, z21.s, z5.s
	sm4e	z21.s, z21.s, z6.s
	sm4e	z21.s, z21.s, z7.s
	sm4e	z21.s, z21.s, z16.s
	sm4e	z21.s, z21.s, z17.s
	sm4e	z21.s, z21.s, z18.s
	tbl	z21.b, z21.b, z19.b
	eor	z21.d, z22.d, z21.d
	add	z28.s, z1.s, z26.s
	st1b	z21.b, p0, [x4, #6, mul vl]
	sm4e	z1.s, z1.s, z3.s
	ld1b	z21.b, p0/z, [x3, #7, mul vl]
	sm4e	z1.s, z1.s, z4.s
	sm4e	z1.s, z1.s, z5.s
	sm4e	z1.s, z1.s, z6.s
	sm4e	z1.s, z1.s, z7.s
	sm4e	z1.s, z1.s, z16.s
	sm4e	z1.s, z1.s, z17.s
	sm4e	z1.s, z1.s, z18.s
	tbl	z1.b, z1.b, z19.b
	eor	z1.d, z21.d, z1.d
	ld2d	{z30.d - z31.d}, p0/z, [x4]
	st1b	z1.b, p0, [x4, #7, mul vl]
	mov	z0.d, d0
	tbl	z1.b, z31.b, z2.b
	tbl	z21.b, z30.b, z2.b
	mov	z23.d, d23
	eor	z21.d, p1/m, z21.d, z0.d
	movprfx	z0, z1
	eor	z0.d, p1/m, z0.d, z23.d
	ld1d	z1.d, p0/z, [x7]
	pmullb	z27.q, z0.d, z1.d
	pmullt	z1.q, z0.d, z1.d
	eor	z27.d, z27.d, z1.d
	ld1d	z1.d, p0/z, [x6]
	pmullb	z23.q, z21.d, z1.d
	pmullt	z1.q, z21.d, z1.d
	eor	z0.d, z0.d, z21.d
	eor	z23.d, z23.d, z1.d
	ld1d	z1.d, p0/z, [x2]
	pmullb	z22.q, z0.d, z1.d
	pmullt	z0.q, z0.d, z1.d
	eor	z22.d, z22.d, z0.d
	ld2d	{z0.d - z1.d}, p0/z, [x4, #2, mul vl]
	tbl	z21.b, z0.b, z2.b
	tbl	z0.b, z1.b, z2.b
	ld1d	z1.d, p0/z, [x7, #1, mul vl]
	pmullb	z29.q, z0.d, z1.d
	pmullt	z1.q, z0.d, z1.d
	eor3	z27.d, z27.d, z29.d, z1.d
	ld1d	z1.d, p0/z, [x6, #1, mul vl]
	pmullb	z29.q, z21.d, z1.d
	pmullt	z1.q, z21.d, z1.d
	eor	z0.d, z0.d, z21.d
	eor3	z23.d, z23.d, z29.d, z1.d
	ld1d	z1.d, p0/z, [x2, #1, mul vl]
	pmullb	z21.q, z0.d, z1.d
	pmullt	z0.q, z0.d, z1.d
	eor3	z22.d, z22.d, z21.d, z0.d
	ld2d	{z0.d - z1.d}, p0/z, [x4, #4, mul vl]
	tbl	z21.b, z0.b, z2.b
	tbl	z0.b, z1.b, z2.b
	ld1d	z1.d, p0/z, [x7, #2, mul vl]
	pmullb	z29.q, z0.d, z1.d
	pmullt	z1.q, z0.d, z1.d
	eor3	z27.d, z27.d, z29.d, z1.d
	ld1d	z1.d, p0/z, [x6, #2, mul vl]
	pmullb	z29.q, z21.d, z1.d
	pmullt	z1.q, z21.d, z1.d
	eor	z0.d, z0.d, z21.d
	eor3	z23.d, z23.d, z29.d, z1.d
	ld1d	z1.d, p0/z, [x2, #2, mul vl]
	pmullb	z21.q, z0.d, z1.d
	pmullt	z0.q, z0.d, z1.d
	eor3	z22.d, z22.d, z21.d, z0.d
	ld2d	{z0.d - z1.d}, p0/z, [x4, #6, mul vl]
	tbl	z21.b, z0.b, z2.b
	tbl	z0.b, z1.b, z2.b
	ld1d	z1.d, p0/z, [x7, #3, mul vl]
	pmullb	z29.q, z0.d, z1.d
	pmullt	z1.q, z0.d, z1.d
	eor3	z27.d, z27.d, z29.d, z1.d
	ld1d	z1.d, p0/z, [x6, #3, mul vl]
	pmullb	z29.q, z21.d, z1.d
	pmullt	z1.q, z21.d, z1.d
	eor	z0.d, z0.d, z21.d
	eor3	z23.d, z23.d, z29.d, z1.d
	ld1d	z1.d, p0/z, [x2, #3, mul vl]
	pmullb	z21.q, z0.d, z1.d
	ld1b	z30.b, p0/z, [x9]
	pmullt	z0.q, z0.d, z1.d
	eor3	z22.d, z22.d, z21.d, z0.d
	add	z21.s, z28.s, z20.s
	sm4e	z28.s, z28.s, z3.s
	sm4e	z28.s, z28.s, z4.s
	sm4e	z28.s, z28.s, z5.s
	sm4e	z28.s, z28.s, z6.s
	sm4e	z28.s, z28.s, z7.s
	sm4e	z28.s, z28.s, z16.s
	sm4e	z28.s, z28.s, z17.s
	sm4e	z28.s, z28.s, z18.s
	tbl	z28.b, z28.b, z19.b
	eor	z28.d, z30.d, z28.d
	add	z1.s, z21.s, z20.s
	sm4e	z21.s, z21.s, z3.s
	sm4e	z21.s, z21.s, z4.s
	sm4e	z21.s, z21.s, z5.s
	sm4e	z21.s, z21.s, z6.s
	sm4e	z21.s, z21.s, z7.s
	sm4e	z21.s, z21.s, z16.s
	sm4e	z21.s, z21.s, z17.s
	sm4e	z21.s, z21.s, z18.s
	tbl	z21.b, z21.b, z19.b
	st1b	z28.b, p0, [x1]
	ld1b	z28.b, p0/z, [x9, #1, mul vl]
	eor	z21.d, z28.d, z21.d
	add	z0.s, z1.s, z20.s
	st1b	z21.b, p0, [x1, #1, mul vl]
	sm4e	z1.s, z1.s, z3.s
	ld1b	z21.b, p0/z, [x9, #2, mul vl]
	sm4e	z1.s, z1.s, z4.s
	sm4e	z1.s, z1.s, z5.s
	sm4e	z1.s, z1.s, z6.s
	sm4e	z1.s, z1.s, z7.s
	sm4e	z1.s, z1.s, z16.s
	sm4e	z1.s, z1.s, z17.s
	sm4e	z1.s, z1.s, z18.s
	tbl	z1.b, z1.b, z19.b
	eor	z1.d, z21.d, z1.d
	add	z29.s, z0.s, z20.s
	st1b	z1.b, p0, [x1, #2, mul vl]
	add	z28.s, z29.s, z20.s
	ld1b	z1.b, p0/z, [x9, #3, mul vl]
	sm4e	z0.s, z0.s, z3.s
	sm4e	z29.s, z29.s, z3.s
	sm4e	z0.s, z0.s, z4.s
	sm4e	z29.s, z29.s, z4.s
	sm4e	z0.s, z0.s, z5.s
	sm4e	z29.s, z29.s, z5.s
	sm4e	z0.s, z0.s, z6.s
	sm4e	z29.s, z29.s, z6.s
	sm4e	z0.s, z0.s, z7.s
	sm4e	z29.s, z29.s, z7.s
	sm4e	z0.s, z0.s, z16.s
	sm4e	z29.s, z29.s, z16.s
	sm4e	z0.s, z0.s, z17.s
	sm4e	z29.s, z29.s, z17.s
	sm4e	z0.s, z0.s, z18.s
	sm4e	z29.s, z29.s, z18.s
	tbl	z0.b, z0.b, z19.b
	tbl	z29.b, z29.b, z19.b
	eor	z0.d, z1.d, z0.d
	st1b	z0.b, p0, [x1, #3, mul vl]
	ld1b	z30.b, p0/z, [x9, #4, mul vl]
	eor	z29.d, z30.d, z29.d
	add	z21.s, z28.s, z20.s
	st1b	z29.b, p0, [x1, #4, mul vl]
	sm4e	z28.s, z28.s, z3.s
	ld1b	z29.b, p0/z, [x9, #5, mul vl]
	sm4e	z28.s, z28.s, z4.s
	sm4e	z28.s, z28.s, z5.s
	sm4e	z28.s, z28.s, z6.s
	sm4e	z28.s, z28.s, z7.s
	sm4e	z28.s, z28.s, z16.s
	sm4e	z28.s, z28.s, z17.s
	sm4e	z28.s, z28.s, z18.s
	tbl	z28.b, z28.b, z19.b
	eor	z28.d, z29.d, z28.d
	add	z0.s, z21.s, z20.s
	st1b	z28.b, p0, [x1, #5, mul vl]
	sm4e	z21.s, z21.s, z3.s
	ld1b	z28.b, p0/z, [x9, #6, mul vl]
	sm4e	z21.s, z21.s, z4.s
	sm4e	z21.s, z21.s, z5.s
	sm4e	z21.s, z21.s, z6.s
	sm4e	z21.s, z21.s, z7.s
	sm4e	z21.s, z21.s, z16.s
	sm4e	z21.s, z21.s, z17.s
	sm4e	z21.s, z21.s, z18.s
	tbl	z21.b, z21.b, z19.b
	eor	z21.d, z28.d, z21.d
	add	z1.s, z0.s, z26.s
	st1b	z21.b, p0, [x1, #6, mul vl]
	sm4e	z0.s, z0.s, z3.s
	ld1b	z21.b, p0/z, [x9, #7, mul vl]
	sm4e	z0.s, z0.s, z4.s
	sm4e	z0.s, z0.s, z5.s
	sm4e	z0.s, z0.s, z6.s
	sm4e	z0.s, z0.s, z7.s
	sm4e	z0.s, z0.s, z16.s
	sm4e	z0.s, z0.s, z17.s
	sm4e	z0.s, z0.s, z18.s
	tbl	z0.b, z0.b, z19.b
	eor	z0.d, z21.d, z0.d
	ld2d	{z30.d - z31.d}, p0/z, [x1]
	st1b	z0.b, p0, [x1, #7, mul vl]
	tbl	z21.b, z31.b, z2.b
	ld1d	z0.d, p0/z, [x7, #4, mul vl]
	pmullb	z29.q, z21.d, z0.d
	pmullt	z0.q, z21.d, z0.d
	tbl	z28.b, z30.b, z2.b
	eor3	z29.d, z29.d, z27.d, z0.d
	ld1d	z27.d, p0/z, [x6, #4, mul vl]
	pmullb	z0.q, z28.d, z27.d
	pmullt	z27.q, z28.d, z27.d
	eor3	z0.d, z0.d, z23.d, z27.d
	eor	z23.d, z21.d, z28.d
	ld1d	z27.d, p0/z, [x2, #4, mul vl]
	pmullb	z21.q, z23.d, z27.d
	pmullt	z23.q, z23.d, z27.d
	eor3	z21.d, z21.d, z22.d, z23.d
	ld2d	{z22.d - z23.d}, p0/z, [x1, #2, mul vl]
	ld1d	z27.d, p0/z, [x7, #5, mul vl]
	tbl	z28.b, z22.b, z2.b
	tbl	z22.b, z23.b, z2.b
	pmullb	z23.q, z22.d, z27.d
	pmullt	z27.q, z22.d, z27.d
	eor3	z23.d, z23.d, z29.d, z27.d
	ld1d	z27.d, p0/z, [x6, #5, mul vl]
	pmullb	z29.q, z28.d, z27.d
	pmullt	z27.q, z28.d, z27.d
	eor	z22.d, z22.d, z28.d
	eor3	z0.d, z0.d, z29.d, z27.d
	ld1d	z27.d, p0/z, [x2, #5, mul vl]
	pmullb	z28.q, z22.d, z27.d
	pmullt	z22.q, z22.d, z27.d
	ld2d	{z30.d - z31.d}, p0/z, [x1, #4, mul vl]
	eor3	z21.d, z21.d, z28.d, z22.d
	ld1d	z27.d, p0/z, [x7, #6, mul vl]
	tbl	z22.b, z31.b, z2.b
	pmullb	z29.q, z22.d, z27.d
	pmullt	z27.q, z22.d, z27.d
	tbl	z28.b, z30.b, z2.b
	eor3	z23.d, z23.d, z29.d, z27.d
	ld1d	z27.d, p0/z, [x6, #6, mul vl]
	pmullb	z29.q, z28.d, z27.d
	pmullt	z27.q, z28.d, z27.d
	eor	z22.d, z22.d, z28.d
	eor3	z0.d, z0.d, z29.d, z27.d
	ld1d	z27.d, p0/z, [x2, #6, mul vl]
	pmullb	z28.q, z22.d, z27.d
	pmullt	z22.q, z22.d, z27.d
	ld2d	{z30.d - z31.d}, p0/z, [x1, #6, mul vl]
	eor3	z21.d, z21.d, z28.d, z22.d
	ld1d	z27.d, p0/z, [x7, #7, mul vl]
	tbl	z22.b, z31.b, z2.b
	pmullb	z29.q, z22.d, z27.d
	pmullt	z27.q, z22.d, z27.d
	tbl	z28.b, z30.b, z2.b
	eor3	z23.d, z23.d, z29.d, z27.d
	ld1d	z27.d, p0/z, [x6, #7, mul vl]
	pmullb	z29.q, z28.d, z27.d
	pmullt	z27.q, z28.d, z27.d
	eor	z22.d, z22.d, z28.d
	eor3	z0.d, z0.d, z29.d, z27.d
	ld1d	z27.d, p0/z, [x2, #7, mul vl]
	pmullb	z28.q, z22.d, z27.d
	pmullt	z22.q, z22.d, z27.d
	sub	x11, x11, x12
	eor3	z21.d, z21.d, z28.d, z22.d
	tbl	z22.d, z23.d, z24.d
	eor3	z21.d, z21.d, z23.d, z0.d
	pmullb	z23.q, z23.d, z25.d
	add	x3, x3, x10
	eor3	z21.d, z21.d, z22.d, z23.d
	add	x4, x4, x10
	tbl	z22.d, z21.d, z24.d
	add	x9, x9, x10
	pmullb	z21.q, z21.d, z25.d
	add	x1, x1, x10
	eor3	z0.d, z0.d, z22.d, z21.d
	eorv	d23, p4, z0.d
	eorv	d0, p3, z0.d
	cmp	x12, x11
	bls	.L122
