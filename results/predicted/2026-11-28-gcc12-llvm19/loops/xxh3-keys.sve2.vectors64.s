	ld4d	{z24.d - z27.d}, p0/z, [x0]
	eor	z2.d, z27.d, z3.d
	eor	z1.d, z26.d, z16.d
	movprfx	z22, z1
	mul	z22.d, p0/m, z22.d, z2.d
	umulh	z1.d, p0/m, z1.d, z2.d
	eor	z0.d, z24.d, z18.d
	eor	z2.d, z25.d, z17.d
	eor	z22.d, z22.d, z1.d
	movprfx	z1, z0
	mul	z1.d, p0/m, z1.d, z2.d
	umulh	z2.d, p0/m, z2.d, z0.d
	ld4d	{z4.d - z7.d}, p0/z, [x0, #4, mul vl]
	eor	z1.d, z1.d, z2.d
	eor	z0.d, z6.d, z16.d
	eor	z2.d, z7.d, z3.d
	movprfx	z21, z0
	mul	z21.d, p0/m, z21.d, z2.d
	umulh	z2.d, p0/m, z2.d, z0.d
	eor	z0.d, z4.d, z18.d
	eor	z21.d, z21.d, z2.d
	eor	z4.d, z5.d, z17.d
	movprfx	z2, z0
	mul	z2.d, p0/m, z2.d, z4.d
	umulh	z0.d, p0/m, z0.d, z4.d
	add	z1.d, z19.d, z1.d
	eor	z2.d, z2.d, z0.d
	add	z1.d, z1.d, z22.d
	add	z2.d, z19.d, z2.d
	add	z2.d, z2.d, z21.d
	uzp1	z0.d, z1.d, z2.d
	uzp2	z1.d, z1.d, z2.d
	add	z0.d, z0.d, z1.d
	lsr	z1.d, z0.d, #37
	decd	x4
	eor	z0.d, z0.d, z1.d
	mul	z0.d, p0/m, z0.d, z20.d
	lsr	z1.d, z0.d, #32
	eor	z0.d, z0.d, z1.d
	st1d	z0.d, p0, [x5]
	incb	x0, all, mul #8
	incb	x5
	cmp	x4, x1
	bcs	.L97
