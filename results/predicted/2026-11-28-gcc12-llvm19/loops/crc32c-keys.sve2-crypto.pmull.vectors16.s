	ld2d	{z2.d - z3.d}, p0/z, [x0]
	pmullb	z1.q, z2.d, z5.d
	trn1	z0.d, z3.d, z4.d
	pmullt	z16.q, z2.d, z5.d
	eor	z0.d, z0.d, z1.d
	decd	x2
	trn2	z1.d, z3.d, z4.d
	pmullb	z3.q, z0.d, z7.d
	eor	z1.d, z1.d, z16.d
	pmullb	z3.q, z3.d, z6.d
	pmullb	z2.q, z1.d, z7.d
	eor	z0.d, z0.d, z3.d
	pmullb	z2.q, z2.d, z6.d
	eor	z1.d, z1.d, z2.d
	trn2	z0.d, z0.d, z1.d
	eor	z0.d, z0.d, z17.d
	st1w	z0.d, p0, [x3]
	incb	x0, all, mul #2
	inch	x3
	cmp	x2, x1
	bcs	.L249
