	mov	x3, x0
	subs	x4, x4, #1
	ld1	{v24.2d - v27.2d}, [x5]
	add	x0, x0, 128
	ld1	{v0.16b - v3.16b}, [x3], 64
	ld1	{v20.16b - v23.16b}, [x3]
	rev64	v6.16b, v0.16b
	rev64	v5.16b, v1.16b
	rev64	v4.16b, v2.16b
	rev64	v1.16b, v22.16b
	rev64	v2.16b, v21.16b
	rev64	v7.16b, v20.16b
	add	v22.2d, v6.2d, v24.2d
	sha512su0	v6.2d, v5.2d
	rev64	v0.16b, v23.16b
	ext	v21.16b, v18.16b, v16.16b, #8
	ext	v20.16b, v7.16b, v2.16b, #8
	ext	v22.16b, v22.16b, v22.16b, #8
	ext	v29.16b, v1.16b, v0.16b, #8
	rev64	v3.16b, v3.16b
	sha512su1	v6.2d, v0.2d, v20.2d
	ext	v20.16b, v16.16b, v19.16b, #8
	add	v22.2d, v22.2d, v19.2d
	sha512h	q22, q20, v21.2d
	add	v21.2d, v5.2d, v25.2d
	add	v23.2d, v22.2d, v18.2d
	sha512su0	v5.2d, v4.2d
	ext	v20.16b, v2.16b, v1.16b, #8
	sha512h2	q22, q18, v17.2d
	ext	v21.16b, v21.16b, v21.16b, #8
	ext	v28.16b, v17.16b, v23.16b, #8
	sha512su1	v5.2d, v6.2d, v20.2d
	ext	v20.16b, v23.16b, v16.16b, #8
	add	v21.2d, v21.2d, v16.2d
	sha512h	q21, q20, v28.2d
	add	v20.2d, v4.2d, v26.2d
	add	v28.2d, v21.2d, v17.2d
	sha512su0	v4.2d, v3.2d
	sha512su1	v4.2d, v5.2d, v29.2d
	sha512h2	q21, q17, v22.2d
	ext	v20.16b, v20.16b, v20.16b, #8
	ext	v29.16b, v22.16b, v28.16b, #8
	add	v20.2d, v20.2d, v23.2d
	ext	v23.16b, v28.16b, v23.16b, #8
	sha512h	q20, q23, v29.2d
	add	v23.2d, v3.2d, v27.2d
	add	v29.2d, v22.2d, v20.2d
	sha512h2	q20, q22, v21.2d
	ext	v22.16b, v0.16b, v6.16b, #8
	sha512su0	v3.2d, v7.2d
	ld1	{v24.2d - v27.2d}, [x14]
	ext	v23.16b, v23.16b, v23.16b, #8
	sha512su1	v3.2d, v4.2d, v22.2d
	ext	v22.16b, v21.16b, v29.16b, #8
	add	v23.2d, v23.2d, v28.2d
	ext	v28.16b, v29.16b, v28.16b, #8
	sha512h	q23, q28, v22.2d
	add	v22.2d, v7.2d, v24.2d
	add	v28.2d, v21.2d, v23.2d
	sha512h2	q23, q21, v20.2d
	ext	v21.16b, v6.16b, v5.16b, #8
	sha512su0	v7.2d, v2.2d
	ext	v22.16b, v22.16b, v22.16b, #8
	sha512su1	v7.2d, v3.2d, v21.2d
	ext	v21.16b, v20.16b, v28.16b, #8
	ext	v24.16b, v3.16b, v7.16b, #8
	add	v22.2d, v22.2d, v29.2d
	ext	v29.16b, v28.16b, v29.16b, #8
	sha512h	q22, q29, v21.2d
	add	v21.2d, v2.2d, v25.2d
	add	v29.2d, v20.2d, v22.2d
	sha512h2	q22, q20, v23.2d
	ext	v20.16b, v5.16b, v4.16b, #8
	sha512su0	v2.2d, v1.2d
	ext	v21.16b, v21.16b, v21.16b, #8
	sha512su1	v2.2d, v7.2d, v20.2d
	ext	v20.16b, v23.16b, v29.16b, #8
	add	v21.2d, v21.2d, v28.2d
	ext	v28.16b, v29.16b, v28.16b, #8
	sha512h	q21, q28, v20.2d
	add	v20.2d, v1.2d, v26.2d
	add	v28.2d, v23.2d, v21.2d
	sha512h2	q21, q23, v22.2d
	ext	v23.16b, v4.16b, v3.16b, #8
	sha512su0	v1.2d, v0.2d
	ext	v20.16b, v20.16b, v20.16b, #8
	sha512su1	v1.2d, v2.2d, v23.2d
	ext	v23.16b, v22.16b, v28.16b, #8
	add	v20.2d, v20.2d, v29.2d
	ext	v29.16b, v28.16b, v29.16b, #8
	sha512h	q20, q29, v23.2d
	add	v23.2d, v22.2d, v20.2d
	sha512h2	q20, q22, v21.2d
	add	v22.2d, v0.2d, v27.2d
	sha512su0	v0.2d, v6.2d
	sha512su1	v0.2d, v1.2d, v24.2d
	ext	v29.16b, v7.16b, v2.16b, #8
	ext	v24.16b, v21.16b, v23.16b, #8
	ext	v22.16b, v22.16b, v22.16b, #8
	add	v22.2d, v22.2d, v28.2d
	ext	v28.16b, v23.16b, v28.16b, #8
	sha512h	q22, q28, v24.2d
	ld1	{v24.2d - v27.2d}, [x13]
	add	v28.2d, v21.2d, v22.2d
	sha512h2	q22, q21, v20.2d
	add	v21.2d, v6.2d, v24.2d
	sha512su0	v6.2d, v5.2d
	sha512su1	v6.2d, v0.2d, v29.2d
	ext	v24.16b, v0.16b, v6.16b, #8
	ext	v29.16b, v20.16b, v28.16b, #8
	ext	v21.16b, v21.16b, v21.16b, #8
	add	v21.2d, v21.2d, v23.2d
	ext	v23.16b, v28.16b, v23.16b, #8
	sha512h	q21, q23, v29.2d
	add	v23.2d, v20.2d, v21.2d
	sha512h2	q21, q20, v22.2d
	add	v20.2d, v5.2d, v25.2d
	ext	v29.16b, v2.16b, v1.16b, #8
	sha512su0	v5.2d, v4.2d
	ext	v20.16b, v20.16b, v20.16b, #8
	sha512su1	v5.2d, v6.2d, v29.2d
	ext	v29.16b, v22.16b, v23.16b, #8
	add	v20.2d, v20.2d, v28.2d
	ext	v28.16b, v23.16b, v28.16b, #8
	sha512h	q20, q28, v29.2d
	add	v28.2d, v22.2d, v20.2d
	sha512h2	q20, q22, v21.2d
	add	v22.2d, v4.2d, v26.2d
	ext	v29.16b, v1.16b, v0.16b, #8
	sha512su0	v4.2d, v3.2d
	ext	v22.16b, v22.16b, v22.16b, #8
	sha512su1	v4.2d, v5.2d, v29.2d
	ext	v29.16b, v21.16b, v28.16b, #8
	add	v22.2d, v22.2d, v23.2d
	ext	v23.16b, v28.16b, v23.16b, #8
	sha512h	q22, q23, v29.2d
	add	v23.2d, v21.2d, v22.2d
	sha512h2	q22, q21, v20.2d
	add	v21.2d, v3.2d, v27.2d
	sha512su0	v3.2d, v7.2d
	sha512su1	v3.2d, v4.2d, v24.2d
	ext	v29.16b, v6.16b, v5.16b, #8
	ext	v24.16b, v20.16b, v23.16b, #8
	ext	v21.16b, v21.16b, v21.16b, #8
	add	v21.2d, v21.2d, v28.2d
	ext	v28.16b, v23.16b, v28.16b, #8
	sha512h	q21, q28, v24.2d
	ld1	{v24.2d - v27.2d}, [x12]
	add	v28.2d, v20.2d, v21.2d
	sha512h2	q21, q20, v22.2d
	add	v20.2d, v7.2d, v24.2d
	sha512su0	v7.2d, v2.2d
	sha512su1	v7.2d, v3.2d, v29.2d
	ext	v24.16b, v3.16b, v7.16b, #8
	ext	v29.16b, v22.16b, v28.16b, #8
	ext	v20.16b, v20.16b, v20.16b, #8
	add	v20.2d, v20.2d, v23.2d
	ext	v23.16b, v28.16b, v23.16b, #8
	sha512h	q20, q23, v29.2d
	add	v23.2d, v22.2d, v20.2d
	sha512h2	q20, q22, v21.2d
	add	v22.2d, v2.2d, v25.2d
	ext	v29.16b, v5.16b, v4.16b, #8
	sha512su0	v2.2d, v1.2d
	ext	v22.16b, v22.16b, v22.16b, #8
	sha512su1	v2.2d, v7.2d, v29.2d
	ext	v29.16b, v21.16b, v23.16b, #8
	add	v22.2d, v22.2d, v28.2d
	ext	v28.16b, v23.16b, v28.16b, #8
	sha512h	q22, q28, v29.2d
	add	v28.2d, v21.2d, v22.2d
	sha512h2	q22, q21, v20.2d
	add	v21.2d, v1.2d, v26.2d
	ext	v29.16b, v4.16b, v3.16b, #8
	sha512su0	v1.2d, v0.2d
	ext	v21.16b, v21.16b, v21.16b, #8
	sha512su1	v1.2d, v2.2d, v29.2d
	ext	v29.16b, v20.16b, v28.16b, #8
	add	v21.2d, v21.2d, v23.2d
	ext	v23.16b, v28.16b, v23.16b, #8
	sha512h	q21, q23, v29.2d
	add	v23.2d, v20.2d, v21.2d
	sha512h2	q21, q20, v22.2d
	add	v20.2d, v0.2d, v27.2d
	sha512su0	v0.2d, v6.2d
	sha512su1	v0.2d, v1.2d, v24.2d
	ext	v29.16b, v7.16b, v2.16b, #8
	ext	v24.16b, v22.16b, v23.16b, #8
	ext	v20.16b, v20.16b, v20.16b, #8
	add	v20.2d, v20.2d, v28.2d
	ext	v28.16b, v23.16b, v28.16b, #8
	sha512h	q20, q28, v24.2d
	ld1	{v24.2d - v27.2d}, [x11]
	add	v28.2d, v22.2d, v20.2d
	sha512h2	q20, q22, v21.2d
	add	v22.2d, v6.2d, v24.2d
	sha512su0	v6.2d, v5.2d
	sha512su1	v6.2d, v0.2d, v29.2d
	ext	v24.16b, v0.16b, v6.16b, #8
	ext	v29.16b, v21.16b, v28.16b, #8
	ext	v22.16b, v22.16b, v22.16b, #8
	add	v22.2d, v22.2d, v23.2d
	ext	v23.16b, v28.16b, v23.16b, #8
	sha512h	q22, q23, v29.2d
	add	v23.2d, v21.2d, v22.2d
	sha512h2	q22, q21, v20.2d
	add	v21.2d, v5.2d, v25.2d
	ext	v29.16b, v2.16b, v1.16b, #8
	sha512su0	v5.2d, v4.2d
	ext	v21.16b, v21.16b, v21.16b, #8
	sha512su1	v5.2d, v6.2d, v29.2d
	ext	v29.16b, v20.16b, v23.16b, #8
	add	v21.2d, v21.2d, v28.2d
	ext	v28.16b, v23.16b, v28.16b, #8
	sha512h	q21, q28, v29.2d
	add	v28.2d, v20.2d, v21.2d
	sha512h2	q21, q20, v22.2d
	add	v20.2d, v4.2d, v26.2d
	ext	v29.16b, v1.16b, v0.16b, #8
	sha512su0	v4.2d, v3.2d
	ext	v20.16b, v20.16b, v20.16b, #8
	sha512su1	v4.2d, v5.2d, v29.2d
	ext	v29.16b, v22.16b, v28.16b, #8
	add	v20.2d, v20.2d, v23.2d
	ext	v23.16b, v28.16b, v23.16b, #8
	sha512h	q20, q23, v29.2d
	add	v23.2d, v22.2d, v20.2d
	sha512h2	q20, q22, v21.2d
	add	v22.2d, v3.2d, v27.2d
	sha512su0	v3.2d, v7.2d
	sha512su1	v3.2d, v4.2d, v24.2d
	ext	v29.16b, v6.16b, v5.16b, #8
	ext	v24.16b, v21.16b, v23.16b, #8
	ext	v22.16b, v22.16b, v22.16b, #8
	add	v22.2d, v22.2d, v28.2d
	ext	v28.16b, v23.16b, v28.16b, #8
	sha512h	q22, q28, v24.2d
	ld1	{v24.2d - v27.2d}, [x10]
	add	v28.2d, v21.2d, v22.2d
	sha512h2	q22, q21, v20.2d
	add	v21.2d, v7.2d, v24.2d
	sha512su0	v7.2d, v2.2d
	sha512su1	v7.2d, v3.2d, v29.2d
	ext	v24.16b, v3.16b, v7.16b, #8
	ext	v29.16b, v20.16b, v28.16b, #8
	ext	v21.16b, v21.16b, v21.16b, #8
	add	v21.2d, v21.2d, v23.2d
	ext	v23.16b, v28.16b, v23.16b, #8
	sha512h	q21, q23, v29.2d
	add	v23.2d, v20.2d, v21.2d
	sha512h2	q21, q20, v22.2d
	add	v20.2d, v2.2d, v25.2d
	ext	v29.16b, v5.16b, v4.16b, #8
	sha512su0	v2.2d, v1.2d
	ext	v20.16b, v20.16b, v20.16b, #8
	sha512su1	v2.2d, v7.2d, v29.2d
	ext	v29.16b, v22.16b, v23.16b, #8
	add	v20.2d, v20.2d, v28.2d
	ext	v28.16b, v23.16b, v28.16b, #8
	sha512h	q20, q28, v29.2d
	add	v28.2d, v22.2d, v20.2d
	sha512h2	q20, q22, v21.2d
	add	v22.2d, v1.2d, v26.2d
	ext	v29.16b, v4.16b, v3.16b, #8
	sha512su0	v1.2d, v0.2d
	ext	v22.16b, v22.16b, v22.16b, #8
	sha512su1	v1.2d, v2.2d, v29.2d
	ext	v29.16b, v21.16b, v28.16b, #8
	add	v22.2d, v22.2d, v23.2d
	ext	v23.16b, v28.16b, v23.16b, #8
	sha512h	q22, q23, v29.2d
	add	v23.2d, v21.2d, v22.2d
	sha512h2	q22, q21, v20.2d
	add	v21.2d, v0.2d, v27.2d
	sha512su0	v0.2d, v6.2d
	sha512su1	v0.2d, v1.2d, v24.2d
	ext	v29.16b, v7.16b, v2.16b, #8
	ext	v24.16b, v20.16b, v23.16b, #8
	ext	v21.16b, v21.16b, v21.16b, #8
	add	v21.2d, v21.2d, v28.2d
	ext	v28.16b, v23.16b, v28.16b, #8
	sha512h	q21, q28, v24.2d
	ld1	{v24.2d - v27.2d}, [x9]
	add	v28.2d, v20.2d, v21.2d
	sha512h2	q21, q20, v22.2d
	add	v20.2d, v6.2d, v24.2d
	sha512su0	v6.2d, v5.2d
	sha512su1	v6.2d, v0.2d, v29.2d
	ext	v24.16b, v0.16b, v6.16b, #8
	ext	v29.16b, v22.16b, v28.16b, #8
	ext	v20.16b, v20.16b, v20.16b, #8
	add	v20.2d, v20.2d, v23.2d
	ext	v23.16b, v28.16b, v23.16b, #8
	sha512h	q20, q23, v29.2d
	add	v23.2d, v22.2d, v20.2d
	sha512h2	q20, q22, v21.2d
	add	v22.2d, v5.2d, v25.2d
	ext	v29.16b, v2.16b, v1.16b, #8
	sha512su0	v5.2d, v4.2d
	ext	v22.16b, v22.16b, v22.16b, #8
	sha512su1	v5.2d, v6.2d, v29.2d
	ext	v29.16b, v21.16b, v23.16b, #8
	add	v22.2d, v22.2d, v28.2d
	ext	v28.16b, v23.16b, v28.16b, #8
	sha512h	q22, q28, v29.2d
	add	v28.2d, v21.2d, v22.2d
	sha512h2	q22, q21, v20.2d
	add	v21.2d, v4.2d, v26.2d
	ext	v29.16b, v1.16b, v0.16b, #8
	sha512su0	v4.2d, v3.2d
	ext	v21.16b, v21.16b, v21.16b, #8
	sha512su1	v4.2d, v5.2d, v29.2d
	ext	v29.16b, v20.16b, v28.16b, #8
	add	v21.2d, v21.2d, v23.2d
	ext	v23.16b, v28.16b, v23.16b, #8
	sha512h	q21, q23, v29.2d
	add	v23.2d, v20.2d, v21.2d
	sha512h2	q21, q20, v22.2d
	add	v20.2d, v3.2d, v27.2d
	sha512su0	v3.2d, v7.2d
	sha512su1	v3.2d, v4.2d, v24.2d
	ext	v24.16b, v22.16b, v23.16b, #8
	ext	v20.16b, v20.16b, v20.16b, #8
	add	v20.2d, v20.2d, v28.2d
	ext	v28.16b, v23.16b, v28.16b, #8
	sha512h	q20, q28, v24.2d
	ld1	{v24.2d - v27.2d}, [x8]
	add	v29.2d, v22.2d, v20.2d
	sha512h2	q20, q22, v21.2d
	ext	v22.16b, v6.16b, v5.16b, #8
	add	v28.2d, v7.2d, v24.2d
	sha512su0	v7.2d, v2.2d
	sha512su1	v7.2d, v3.2d, v22.2d
	ext	v22.16b, v21.16b, v29.16b, #8
	ext	v28.16b, v28.16b, v28.16b, #8
	ext	v24.16b, v3.16b, v7.16b, #8
	add	v28.2d, v28.2d, v23.2d
	ext	v23.16b, v29.16b, v23.16b, #8
	sha512h	q28, q23, v22.2d
	add	v22.2d, v2.2d, v25.2d
	add	v23.2d, v21.2d, v28.2d
	sha512h2	q28, q21, v20.2d
	ext	v21.16b, v5.16b, v4.16b, #8
	sha512su0	v2.2d, v1.2d
	ext	v22.16b, v22.16b, v22.16b, #8
	sha512su1	v2.2d, v7.2d, v21.2d
	ext	v21.16b, v20.16b, v23.16b, #8
	add	v22.2d, v22.2d, v29.2d
	ext	v29.16b, v23.16b, v29.16b, #8
	sha512h	q22, q29, v21.2d
	add	v29.2d, v20.2d, v22.2d
	sha512h2	q22, q20, v28.2d
	add	v20.2d, v1.2d, v26.2d
	ext	v21.16b, v4.16b, v3.16b, #8
	sha512su0	v1.2d, v0.2d
	ext	v20.16b, v20.16b, v20.16b, #8
	sha512su1	v1.2d, v2.2d, v21.2d
	ext	v21.16b, v28.16b, v29.16b, #8
	add	v20.2d, v20.2d, v23.2d
	ext	v23.16b, v29.16b, v23.16b, #8
	sha512h	q20, q23, v21.2d
	add	v21.2d, v0.2d, v27.2d
	add	v23.2d, v28.2d, v20.2d
	sha512su0	v0.2d, v6.2d
	sha512su1	v0.2d, v1.2d, v24.2d
	sha512h2	q20, q28, v22.2d
	ext	v21.16b, v21.16b, v21.16b, #8
	ext	v24.16b, v22.16b, v23.16b, #8
	add	v21.2d, v21.2d, v29.2d
	ext	v29.16b, v23.16b, v29.16b, #8
	sha512h	q21, q29, v24.2d
	ld1	{v24.2d - v27.2d}, [x7]
	add	v28.2d, v22.2d, v21.2d
	sha512h2	q21, q22, v20.2d
	add	v6.2d, v6.2d, v24.2d
	add	v5.2d, v5.2d, v25.2d
	ext	v22.16b, v20.16b, v28.16b, #8
	add	v4.2d, v4.2d, v26.2d
	ext	v6.16b, v6.16b, v6.16b, #8
	ext	v5.16b, v5.16b, v5.16b, #8
	add	v3.2d, v3.2d, v27.2d
	ext	v4.16b, v4.16b, v4.16b, #8
	add	v6.2d, v6.2d, v23.2d
	ext	v23.16b, v28.16b, v23.16b, #8
	ext	v3.16b, v3.16b, v3.16b, #8
	sha512h	q6, q23, v22.2d
	add	v23.2d, v20.2d, v6.2d
	sha512h2	q6, q20, v21.2d
	add	v20.2d, v5.2d, v28.2d
	ext	v5.16b, v21.16b, v23.16b, #8
	ext	v28.16b, v23.16b, v28.16b, #8
	sha512h	q20, q28, v5.2d
	add	v22.2d, v21.2d, v20.2d
	add	v5.2d, v4.2d, v23.2d
	sha512h2	q20, q21, v6.2d
	ext	v4.16b, v6.16b, v22.16b, #8
	ext	v23.16b, v22.16b, v23.16b, #8
	add	v3.2d, v3.2d, v22.2d
	sha512h	q5, q23, v4.2d
	add	v28.2d, v6.2d, v5.2d
	sha512h2	q5, q6, v20.2d
	ext	v4.16b, v20.16b, v28.16b, #8
	ext	v22.16b, v28.16b, v22.16b, #8
	sha512h	q3, q22, v4.2d
	add	v24.2d, v20.2d, v3.2d
	sha512h2	q3, q20, v5.2d
	ld1	{v20.2d - v23.2d}, [x6]
	ext	v6.16b, v5.16b, v24.16b, #8
	add	v7.2d, v7.2d, v20.2d
	add	v2.2d, v2.2d, v21.2d
	add	v1.2d, v1.2d, v22.2d
	add	v0.2d, v0.2d, v23.2d
	ext	v7.16b, v7.16b, v7.16b, #8
	ext	v2.16b, v2.16b, v2.16b, #8
	ext	v1.16b, v1.16b, v1.16b, #8
	ext	v0.16b, v0.16b, v0.16b, #8
	add	v4.2d, v7.2d, v28.2d
	ext	v28.16b, v24.16b, v28.16b, #8
	add	v2.2d, v2.2d, v24.2d
	sha512h	q4, q28, v6.2d
	add	v6.2d, v5.2d, v4.2d
	sha512h2	q4, q5, v3.2d
	ext	v24.16b, v6.16b, v24.16b, #8
	ext	v5.16b, v3.16b, v6.16b, #8
	add	v1.2d, v1.2d, v6.2d
	sha512h	q2, q24, v5.2d
	add	v5.2d, v3.2d, v2.2d
	sha512h2	q2, q3, v4.2d
	ext	v6.16b, v5.16b, v6.16b, #8
	ext	v3.16b, v4.16b, v5.16b, #8
	add	v0.2d, v0.2d, v5.2d
	sha512h	q1, q6, v3.2d
	add	v3.2d, v4.2d, v1.2d
	sha512h2	q1, q4, v2.2d
	add	v18.2d, v18.2d, v1.2d
	ext	v4.16b, v2.16b, v3.16b, #8
	ext	v5.16b, v3.16b, v5.16b, #8
	add	v19.2d, v19.2d, v3.2d
	sha512h	q0, q5, v4.2d
	mov	v4.16b, v0.16b
	sha512h2	q4, q2, v1.2d
	add	v2.2d, v2.2d, v0.2d
	add	v17.2d, v17.2d, v4.2d
	add	v16.2d, v16.2d, v2.2d
	bne	.L86
