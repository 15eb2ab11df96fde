	ld4d	{z4.d - z7.d}, p0/z, [x0]
	pmullb	z3.q, z4.d, z18.d
	pmullb	z2.q, z5.d, z17.d
	pmullb	z1.q, z6.d, z19.d
	trn1	z0.d, z7.d, z16.d
	eor3	z0.d, z0.d, z3.d, z2.d
	pmullt	z3.q, z5.d, z17.d
	pmullt	z2.q, z6.d, z19.d
	eor	z0.d, z0.d, z1.d
	pmullt	z22.q, z4.d, z18.d
	trn2	z1.d, z7.d, z16.d
	decd	x2
	eor3	z1.d, z1.d, z22.d, z3.d
	pmullb	z3.q, z0.d, z21.d
	eor	z1.d, z1.d, z2.d
	pmullb	z3.q, z3.d, z20.d
	pmullb	z2.q, z1.d, z21.d
	eor	z0.d, z0.d, z3.d
	pmullb	z2.q, z2.d, z20.d
	eor	z1.d, z1.d, z2.d
	trn2	z0.d, z0.d, z1.d
	eor	z0.d, z0.d, z23.d
	st1w	z0.d, p0, [x3]
	incb	x0, all, mul #4
	inch	x3
	cmp	x2, x1
	bcs	.L247
