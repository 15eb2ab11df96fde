	ld1d	z3.d, p0/z, [x6, #-8, mul vl]
	eor	z13.d, z3.d, z12.d
	movprfx	z14, z3
	xar	z14.d, z14.d, z12.d, #32
	umullb	z13.d, z13.s, z14.s
	ld1d	z14.d, p0/z, [x6, #-4, mul vl]
	eor	z15.d, z14.d, z11.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z11.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x6]
	eor	z15.d, z14.d, z8.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z8.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x6, #4, mul vl]
	eor	z15.d, z14.d, z31.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z31.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x17, #-8, mul vl]
	eor	z15.d, z14.d, z27.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z27.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x17, #-4, mul vl]
	eor	z15.d, z14.d, z26.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z26.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x17]
	eor	z15.d, z14.d, z23.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z23.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x17, #4, mul vl]
	eor	z15.d, z14.d, z22.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z22.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x13, #-8, mul vl]
	eor	z15.d, z14.d, z21.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z21.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x13, #-4, mul vl]
	eor	z15.d, z14.d, z20.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z20.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x13]
	eor	z15.d, z14.d, z19.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z19.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x13, #4, mul vl]
	eor	z15.d, z14.d, z18.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z18.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x9, #-8, mul vl]
	eor	z15.d, z14.d, z17.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z17.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x9, #-4, mul vl]
	eor	z15.d, z14.d, z16.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z16.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x9]
	eor	z15.d, z14.d, z7.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z7.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x9, #4, mul vl]
	eor	z15.d, z14.d, z6.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z6.d, #32
	umlalb	z13.d, z15.s, z14.s
	add	z13.d, z0.d, z13.d
	tbl	z3.d, z3.d, z5.d
	add	z3.d, z13.d, z3.d
	lsr	z0.d, z3.d, #47
	add	x1, sp, 176
	ldr	z13, [x1, #3, mul vl]
	eor3	z3.d, z3.d, z0.d, z13.d
	movprfx	z0, z3
	mul	z0.d, p0/m, z0.d, z28.d
	ld1d	z3.d, p0/z, [x20, #-8, mul vl]
	eor	z13.d, z3.d, z8.d
	movprfx	z14, z3
	xar	z14.d, z14.d, z8.d, #32
	umullb	z13.d, z13.s, z14.s
	ld1d	z14.d, p0/z, [x20, #-4, mul vl]
	eor	z15.d, z14.d, z31.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z31.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x20]
	eor	z15.d, z14.d, z27.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z27.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x20, #4, mul vl]
	eor	z15.d, z14.d, z26.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z26.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x16, #-8, mul vl]
	eor	z15.d, z14.d, z23.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z23.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x16, #-4, mul vl]
	eor	z15.d, z14.d, z22.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z22.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x16]
	eor	z15.d, z14.d, z21.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z21.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x16, #4, mul vl]
	eor	z15.d, z14.d, z20.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z20.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x12, #-8, mul vl]
	eor	z15.d, z14.d, z19.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z19.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x12, #-4, mul vl]
	eor	z15.d, z14.d, z18.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z18.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x12]
	eor	z15.d, z14.d, z17.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z17.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x12, #4, mul vl]
	eor	z15.d, z14.d, z16.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z16.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x8, #-8, mul vl]
	eor	z15.d, z14.d, z7.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z7.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x8, #-4, mul vl]
	eor	z15.d, z14.d, z6.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z6.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x8]
	eor	z15.d, z14.d, z25.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z25.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x8, #4, mul vl]
	eor	z15.d, z14.d, z24.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z24.d, #32
	umlalb	z13.d, z15.s, z14.s
	add	z13.d, z4.d, z13.d
	tbl	z3.d, z3.d, z5.d
	add	z3.d, z13.d, z3.d
	lsr	z4.d, z3.d, #47
	ldr	z13, [x1, #2, mul vl]
	eor3	z3.d, z3.d, z4.d, z13.d
	movprfx	z4, z3
	mul	z4.d, p0/m, z4.d, z28.d
	ld1d	z3.d, p0/z, [x19, #-8, mul vl]
	eor	z13.d, z3.d, z27.d
	movprfx	z14, z3
	xar	z14.d, z14.d, z27.d, #32
	umullb	z13.d, z13.s, z14.s
	ld1d	z14.d, p0/z, [x19, #-4, mul vl]
	eor	z15.d, z14.d, z26.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z26.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x19]
	eor	z15.d, z14.d, z23.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z23.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x19, #4, mul vl]
	eor	z15.d, z14.d, z22.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z22.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x15, #-8, mul vl]
	eor	z15.d, z14.d, z21.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z21.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x15, #-4, mul vl]
	eor	z15.d, z14.d, z20.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z20.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x15]
	eor	z15.d, z14.d, z19.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z19.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x15, #4, mul vl]
	eor	z15.d, z14.d, z18.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z18.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x11, #-8, mul vl]
	eor	z15.d, z14.d, z17.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z17.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x11, #-4, mul vl]
	eor	z15.d, z14.d, z16.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z16.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x11]
	eor	z15.d, z14.d, z7.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z7.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x11, #4, mul vl]
	eor	z15.d, z14.d, z6.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z6.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x7, #-8, mul vl]
	eor	z15.d, z14.d, z25.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z25.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x7, #-4, mul vl]
	eor	z15.d, z14.d, z24.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z24.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x7]
	eor	z15.d, z14.d, z30.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z30.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x7, #4, mul vl]
	eor	z15.d, z14.d, z29.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z29.d, #32
	umlalb	z13.d, z15.s, z14.s
	add	z13.d, z1.d, z13.d
	tbl	z3.d, z3.d, z5.d
	add	z3.d, z13.d, z3.d
	lsr	z1.d, z3.d, #47
	ldr	z13, [x1, #1, mul vl]
	eor3	z3.d, z3.d, z1.d, z13.d
	movprfx	z1, z3
	mul	z1.d, p0/m, z1.d, z28.d
	ld1d	z3.d, p0/z, [x18, #-8, mul vl]
	eor	z13.d, z3.d, z23.d
	movprfx	z14, z3
	xar	z14.d, z14.d, z23.d, #32
	umullb	z13.d, z13.s, z14.s
	ld1d	z14.d, p0/z, [x18, #-4, mul vl]
	eor	z15.d, z14.d, z22.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z22.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x18]
	eor	z15.d, z14.d, z21.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z21.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x18, #4, mul vl]
	eor	z15.d, z14.d, z20.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z20.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x14, #-8, mul vl]
	eor	z15.d, z14.d, z19.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z19.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x14, #-4, mul vl]
	eor	z15.d, z14.d, z18.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z18.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x14]
	eor	z15.d, z14.d, z17.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z17.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x14, #4, mul vl]
	eor	z15.d, z14.d, z16.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z16.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x10, #-8, mul vl]
	eor	z15.d, z14.d, z7.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z7.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x10, #-4, mul vl]
	eor	z15.d, z14.d, z6.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z6.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x10]
	eor	z15.d, z14.d, z25.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z25.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x10, #4, mul vl]
	eor	z15.d, z14.d, z24.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z24.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x2, #-8, mul vl]
	eor	z15.d, z14.d, z30.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z30.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x2, #-4, mul vl]
	eor	z15.d, z14.d, z29.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z29.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x2]
	eor	z15.d, z14.d, z10.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z10.d, #32
	umlalb	z13.d, z15.s, z14.s
	ld1d	z14.d, p0/z, [x2, #4, mul vl]
	eor	z15.d, z14.d, z9.d
	add	z3.d, z3.d, z14.d
	xar	z14.d, z14.d, z9.d, #32
	umlalb	z13.d, z15.s, z14.s
	add	z13.d, z2.d, z13.d
	tbl	z3.d, z3.d, z5.d
	add	z3.d, z13.d, z3.d
	lsr	z2.d, z3.d, #47
	ldr	z13, [x1]
	eor3	z3.d, z3.d, z2.d, z13.d
	movprfx	z2, z3
	mul	z2.d, p0/m, z2.d, z28.d
	add	x3, x6, 896
	sub	x1, x5, x3
	add	x6, x6, 1024
	add	x20, x20, 1024
	add	x19, x19, 1024
	add	x18, x18, 1024
	add	x17, x17, 1024
	add	x16, x16, 1024
	add	x15, x15, 1024
	add	x14, x14, 1024
	add	x13, x13, 1024
	add	x12, x12, 1024
	add	x11, x11, 1024
	add	x10, x10, 1024
	add	x9, x9, 1024
	add	x8, x8, 1024
	add	x7, x7, 1024
	add	x2, x2, 1024
	cmp	x1, 1024
	bhi	.L57
