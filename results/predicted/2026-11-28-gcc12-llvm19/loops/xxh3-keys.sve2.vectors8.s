	ld1d	z0.d, p0/z, [x4]
	xar	z0.d, z0.d, z4.d, #32
	movprfx	z1, z0
	xar	z1.d, z1.d, z3.d, #25
	xar	z1.d, z1.d, z0.d, #15
	eor	z0.d, z0.d, z1.d
	mul	z0.d, p0/m, z0.d, z2.d
	lsr	z1.d, z0.d, #35
	add	z1.d, z1.d, #8
	decd	x2
	eor	z0.d, z0.d, z1.d
	mul	z0.d, p0/m, z0.d, z2.d
	lsr	z1.d, z0.d, #28
	eor	z0.d, z0.d, z1.d
	st1d	z0.d, p0, [x5]
	incb	x4
	incb	x5
	cmp	x2, x0
	bcs	.L104
