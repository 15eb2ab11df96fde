	ld4d	{z4.d - z7.d}, p0/z, [x2]
	eor	z3.d, z7.d, z16.d
	eor	z0.d, z6.d, z17.d
	movprfx	z2, z0
	mul	z2.d, p0/m, z2.d, z3.d
	umulh	z0.d, p0/m, z0.d, z3.d
	eor	z1.d, z4.d, z20.d
	eor	z3.d, z5.d, z19.d
	eor	z2.d, z2.d, z0.d
	movprfx	z0, z1
	mul	z0.d, p0/m, z0.d, z3.d
	umulh	z1.d, p0/m, z1.d, z3.d
	eor	z0.d, z0.d, z1.d
	add	z0.d, z18.d, z0.d
	add	z0.d, z0.d, z2.d
	lsr	z1.d, z0.d, #37
	decd	x3
	eor	z0.d, z0.d, z1.d
	mul	z0.d, p0/m, z0.d, z21.d
	lsr	z1.d, z0.d, #32
	eor	z0.d, z0.d, z1.d
	st1d	z0.d, p0, [x4]
	incb	x2, all, mul #4
	incb	x4
	cmp	x3, x0
	bcs	.L99
