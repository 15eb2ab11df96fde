	ld1b	z21.b, p0/z, [x3]
	ld1b	z19.b, p0/z, [x3, #2, mul vl]
	ld1b	z20.b, p0/z, [x3, #1, mul vl]
	ld1b	z18.b, p0/z, [x3, #3, mul vl]
	ld1b	z16.b, p0/z, [x3, #4, mul vl]
	ld1b	z6.b, p0/z, [x3, #6, mul vl]
	ld1b	z7.b, p0/z, [x3, #5, mul vl]
	ld1b	z5.b, p0/z, [x3, #7, mul vl]
	add	x3, x3, x11
	add	z22.s, z22.s, z1.s
	udot	z3.s, z21.b, z23.b
	add	z22.s, z22.s, z0.s
	udot	z1.s, z21.b, z4.b
	udot	z3.s, z19.b, z25.b
	udot	z1.s, z20.b, z4.b
	udot	z2.s, z20.b, z24.b
	udot	z1.s, z19.b, z4.b
	udot	z2.s, z18.b, z26.b
	udot	z3.s, z16.b, z23.b
	udot	z0.s, z16.b, z4.b
	udot	z2.s, z7.b, z24.b
	udot	z0.s, z7.b, z4.b
	udot	z1.s, z18.b, z4.b
	udot	z0.s, z6.b, z4.b
	udot	z3.s, z6.b, z25.b
	udot	z2.s, z5.b, z26.b
	udot	z0.s, z5.b, z4.b
	cmp	x19, x3
	bne	.L9
