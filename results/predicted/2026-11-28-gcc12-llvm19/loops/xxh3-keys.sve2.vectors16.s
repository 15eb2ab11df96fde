	ld2d	{z0.d - z1.d}, p0/z, [x0]
	eor	z3.d, z1.d, z6.d
	eor	z1.d, z0.d, z7.d
	movprfx	z0, z1
	revb	z0.d, p0/m, z1.d
	movprfx	z2, z1
	mul	z2.d, p0/m, z2.d, z3.d
	umulh	z1.d, p0/m, z1.d, z3.d
	eor	z1.d, z2.d, z1.d
	movprfx	z4, z3
	add	z4.d, z4.d, #16
	add	z0.d, z0.d, z4.d
	add	z0.d, z0.d, z1.d
	lsr	z1.d, z0.d, #37
	decd	x3
	eor	z0.d, z0.d, z1.d
	mul	z0.d, p0/m, z0.d, z5.d
	lsr	z1.d, z0.d, #32
	eor	z0.d, z0.d, z1.d
	st1d	z0.d, p0, [x4]
	incb	x0, all, mul #2
	incb	x4
	cmp	x3, x1
	bcs	.L101
