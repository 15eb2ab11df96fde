	ld1b	z4.b, p0/z, [x1]
	incb	x1
	histseg	z22.b, z24.b, z4.b
	histseg	z23.b, z16.b, z4.b
	add	z6.b, z6.b, z22.b
	add	z7.b, z7.b, z23.b
	histseg	z22.b, z25.b, z4.b
	histseg	z4.b, z26.b, z4.b
	add	z5.b, z5.b, z22.b
	add	z2.b, z2.b, z4.b
	cmp	x0, x1
	bhi	.L39
