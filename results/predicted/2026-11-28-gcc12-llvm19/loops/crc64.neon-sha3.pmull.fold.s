	pmull	v16.1q, v20.1d, v5.1d
	pmull	v6.1q, v18.1d, v5.1d
	pmull2	v20.1q, v20.2d, v4.2d
	pmull2	v18.1q, v18.2d, v4.2d
	ld1	{v0.2d - v3.2d}, [x2], 64
	eor3	v17.16b, v16.16b, v0.16b, v20.16b
	pmull	v26.1q, v19.1d, v5.1d
	eor3	v6.16b, v6.16b, v1.16b, v18.16b
	pmull2	v16.1q, v21.2d, v4.2d
	pmull2	v18.1q, v19.2d, v4.2d
	pmull	v20.1q, v21.1d, v5.1d
	eor3	v26.16b, v26.16b, v2.16b, v18.16b
	pmull	v18.1q, v17.1d, v5.1d
	eor3	v20.16b, v20.16b, v3.16b, v16.16b
	pmull2	v16.1q, v17.2d, v4.2d
	ld1	{v0.2d - v3.2d}, [x2], 64
	eor3	v18.16b, v18.16b, v0.16b, v16.16b
	pmull	v16.1q, v6.1d, v5.1d
	pmull2	v6.1q, v6.2d, v4.2d
	eor3	v16.16b, v16.16b, v1.16b, v6.16b
	pmull	v6.1q, v26.1d, v5.1d
	pmull2	v26.1q, v26.2d, v4.2d
	eor3	v6.16b, v6.16b, v2.16b, v26.16b
	pmull	v26.1q, v20.1d, v5.1d
	pmull2	v20.1q, v20.2d, v4.2d
	eor3	v26.16b, v26.16b, v3.16b, v20.16b
	pmull	v20.1q, v18.1d, v5.1d
	pmull2	v18.1q, v18.2d, v4.2d
	ld1	{v0.2d - v3.2d}, [x2], 64
	eor3	v20.16b, v20.16b, v0.16b, v18.16b
	pmull	v18.1q, v16.1d, v5.1d
	pmull2	v16.1q, v16.2d, v4.2d
	eor3	v18.16b, v18.16b, v1.16b, v16.16b
	pmull	v16.1q, v6.1d, v5.1d
	pmull2	v6.1q, v6.2d, v4.2d
	eor3	v16.16b, v16.16b, v2.16b, v6.16b
	pmull	v6.1q, v26.1d, v5.1d
	pmull2	v26.1q, v26.2d, v4.2d
	eor3	v6.16b, v6.16b, v3.16b, v26.16b
	pmull	v26.1q, v20.1d, v5.1d
	pmull2	v20.1q, v20.2d, v4.2d
	ld1	{v0.2d - v3.2d}, [x2], 64
	eor3	v20.16b, v26.16b, v0.16b, v20.16b
	pmull	v26.1q, v18.1d, v5.1d
	pmull2	v18.1q, v18.2d, v4.2d
	eor3	v18.16b, v26.16b, v1.16b, v18.16b
	pmull	v26.1q, v16.1d, v5.1d
	pmull2	v16.1q, v16.2d, v4.2d
	eor3	v19.16b, v26.16b, v2.16b, v16.16b
	pmull	v16.1q, v6.1d, v5.1d
	pmull2	v6.1q, v6.2d, v4.2d
	eor3	v21.16b, v16.16b, v3.16b, v6.16b
	cmp	x1, x2
	bne	.L6
