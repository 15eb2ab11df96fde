	add	z3.s, z0.s, z21.s
	sm4e	z0.s, z0.s, z5.s
	add	z2.s, z3.s, z21.s
	mov	z23.d, z0.d
	add	z1.s, z2.s, z21.s
	sm4e	z3.s, z3.s, z5.s
	sm4e	z2.s, z2.s, z5.s
	sm4e	z3.s, z3.s, z6.s
	sm4e	z23.s, z23.s, z6.s
	sm4e	z23.s, z23.s, z7.s
	add	z22.s, z1.s, z21.s
	mov	z0.d, z1.d
	mov	z1.d, z2.d
	mov	z2.d, z3.d
	mov	z3.d, z23.d
	ld1b	z23.b, p0/z, [x2]
	sm4e	z3.s, z3.s, z16.s
	sm4e	z3.s, z3.s, z17.s
	sm4e	z3.s, z3.s, z18.s
	sm4e	z3.s, z3.s, z19.s
	sm4e	z3.s, z3.s, z20.s
	tbl	z3.b, z3.b, z4.b
	eor	z3.d, z23.d, z3.d
	sm4e	z2.s, z2.s, z7.s
	sm4e	z2.s, z2.s, z16.s
	sm4e	z2.s, z2.s, z17.s
	sm4e	z2.s, z2.s, z18.s
	sm4e	z2.s, z2.s, z19.s
	sm4e	z2.s, z2.s, z20.s
	tbl	z2.b, z2.b, z4.b
	st1b	z3.b, p0, [x3]
	ld1b	z3.b, p0/z, [x2, #1, mul vl]
	eor	z2.d, z3.d, z2.d
	sm4e	z1.s, z1.s, z6.s
	st1b	z2.b, p0, [x3, #1, mul vl]
	sm4e	z1.s, z1.s, z7.s
	ld1b	z2.b, p0/z, [x2, #2, mul vl]
	sm4e	z1.s, z1.s, z16.s
	sm4e	z1.s, z1.s, z17.s
	sm4e	z1.s, z1.s, z18.s
	sm4e	z1.s, z1.s, z19.s
	sm4e	z1.s, z1.s, z20.s
	tbl	z1.b, z1.b, z4.b
	eor	z1.d, z2.d, z1.d
	add	z3.s, z22.s, z21.s
	st1b	z1.b, p0, [x3, #2, mul vl]
	sm4e	z0.s, z0.s, z5.s
	ld1b	z1.b, p0/z, [x2, #3, mul vl]
	sm4e	z0.s, z0.s, z6.s
	sm4e	z22.s, z22.s, z5.s
	sm4e	z0.s, z0.s, z7.s
	sm4e	z22.s, z22.s, z6.s
	sm4e	z0.s, z0.s, z16.s
	sm4e	z22.s, z22.s, z7.s
	sm4e	z0.s, z0.s, z17.s
	sm4e	z22.s, z22.s, z16.s
	sm4e	z0.s, z0.s, z18.s
	sm4e	z22.s, z22.s, z17.s
	sm4e	z0.s, z0.s, z19.s
	sm4e	z22.s, z22.s, z18.s
	sm4e	z0.s, z0.s, z20.s
	sm4e	z22.s, z22.s, z19.s
	tbl	z0.b, z0.b, z4.b
	sm4e	z22.s, z22.s, z20.s
	eor	z0.d, z1.d, z0.d
	tbl	z22.b, z22.b, z4.b
	st1b	z0.b, p0, [x3, #3, mul vl]
	ld1b	z23.b, p0/z, [x2, #4, mul vl]
	eor	z22.d, z23.d, z22.d
	add	z2.s, z3.s, z21.s
	st1b	z22.b, p0, [x3, #4, mul vl]
	sm4e	z3.s, z3.s, z5.s
	ld1b	z22.b, p0/z, [x2, #5, mul vl]
	sm4e	z3.s, z3.s, z6.s
	sm4e	z3.s, z3.s, z7.s
	sm4e	z3.s, z3.s, z16.s
	sm4e	z3.s, z3.s, z17.s
	sm4e	z3.s, z3.s, z18.s
	sm4e	z3.s, z3.s, z19.s
	sm4e	z3.s, z3.s, z20.s
	tbl	z3.b, z3.b, z4.b
	eor	z3.d, z22.d, z3.d
	add	z1.s, z2.s, z21.s
	st1b	z3.b, p0, [x3, #5, mul vl]
	sm4e	z2.s, z2.s, z5.s
	ld1b	z3.b, p0/z, [x2, #6, mul vl]
	sm4e	z2.s, z2.s, z6.s
	sm4e	z2.s, z2.s, z7.s
	sm4e	z2.s, z2.s, z16.s
	sm4e	z2.s, z2.s, z17.s
	sm4e	z2.s, z2.s, z18.s
	sm4e	z2.s, z2.s, z19.s
	sm4e	z2.s, z2.s, z20.s
	tbl	z2.b, z2.b, z4.b
	eor	z2.d, z3.d, z2.d
	add	z0.s, z1.s, z21.s
	st1b	z2.b, p0, [x3, #6, mul vl]
	sm4e	z1.s, z1.s, z5.s
	ld1b	z2.b, p0/z, [x2, #7, mul vl]
	sm4e	z1.s, z1.s, z6.s
	decb	x5, all, mul #8
	sm4e	z1.s, z1.s, z7.s
	sm4e	z1.s, z1.s, z16.s
	sm4e	z1.s, z1.s, z17.s
	sm4e	z1.s, z1.s, z18.s
	sm4e	z1.s, z1.s, z19.s
	sm4e	z1.s, z1.s, z20.s
	tbl	z1.b, z1.b, z4.b
	eor	z1.d, z2.d, z1.d
	st1b	z1.b, p0, [x3, #7, mul vl]
	incb	x2, all, mul #8
	incb	x3, all, mul #8
	cmp	x5, x1
	bcs	.L5
