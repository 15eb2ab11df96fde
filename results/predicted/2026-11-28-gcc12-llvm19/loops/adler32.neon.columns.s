	ld1	{v0.16b - v3.16b}, [x0], 64
	add	v19.4s, v19.4s, v7.4s
	uaddlp	v4.8h, v0.16b
	uaddw	v25.8h, v25.8h, v0.8b
	uaddw	v23.8h, v23.8h, v1.8b
	uaddw	v18.8h, v18.8h, v2.8b
	uadalp	v4.8h, v1.16b
	uaddw	v16.8h, v16.8h, v3.8b
	uaddw2	v24.8h, v24.8h, v0.16b
	uaddw2	v22.8h, v22.8h, v1.16b
	uadalp	v4.8h, v2.16b
	uaddw2	v17.8h, v17.8h, v2.16b
	uaddw2	v6.8h, v6.8h, v3.16b
	uadalp	v4.8h, v3.16b
	uadalp	v7.4s, v4.8h
	cmp	x1, x0
	bne	.L13
