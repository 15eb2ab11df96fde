	pmull	v16.1q, v22.1d, v5.1d
	pmull2	v22.1q, v22.2d, v4.2d
	ld1	{v0.2d - v3.2d}, [x0], 64
	pmull	v6.1q, v20.1d, v5.1d
	eor3	v16.16b, v16.16b, v0.16b, v22.16b
	pmull2	v20.1q, v20.2d, v4.2d
	pmull	v22.1q, v18.1d, v5.1d
	pmull2	v18.1q, v18.2d, v4.2d
	eor3	v6.16b, v6.16b, v1.16b, v20.16b
	pmull	v20.1q, v7.1d, v5.1d
	eor3	v22.16b, v22.16b, v2.16b, v18.16b
	pmull2	v18.1q, v7.2d, v4.2d
	eor3	v20.16b, v20.16b, v3.16b, v18.16b
	pmull	v18.1q, v16.1d, v5.1d
	pmull2	v16.1q, v16.2d, v4.2d
	ld1	{v0.2d - v3.2d}, [x0], 64
	eor3	v18.16b, v18.16b, v0.16b, v16.16b
	pmull	v16.1q, v6.1d, v5.1d
	pmull2	v6.1q, v6.2d, v4.2d
	eor3	v16.16b, v16.16b, v1.16b, v6.16b
	pmull	v6.1q, v22.1d, v5.1d
	pmull2	v22.1q, v22.2d, v4.2d
	eor3	v6.16b, v6.16b, v2.16b, v22.16b
	pmull	v22.1q, v20.1d, v5.1d
	pmull2	v20.1q, v20.2d, v4.2d
	eor3	v22.16b, v22.16b, v3.16b, v20.16b
	pmull	v20.1q, v18.1d, v5.1d
	pmull2	v18.1q, v18.2d, v4.2d
	ld1	{v0.2d - v3.2d}, [x0], 64
	eor3	v20.16b, v20.16b, v0.16b, v18.16b
	pmull	v18.1q, v16.1d, v5.1d
	pmull2	v16.1q, v16.2d, v4.2d
	eor3	v18.16b, v18.16b, v1.16b, v16.16b
	pmull	v16.1q, v6.1d, v5.1d
	pmull2	v6.1q, v6.2d, v4.2d
	eor3	v16.16b, v16.16b, v2.16b, v6.16b
	pmull	v6.1q, v22.1d, v5.1d
	pmull2	v22.1q, v22.2d, v4.2d
	eor3	v6.16b, v6.16b, v3.16b, v22.16b
	pmull	v22.1q, v20.1d, v5.1d
	pmull2	v20.1q, v20.2d, v4.2d
	ld1	{v0.2d - v3.2d}, [x0], 64
	eor3	v22.16b, v22.16b, v0.16b, v20.16b
	pmull	v20.1q, v18.1d, v5.1d
	pmull2	v18.1q, v18.2d, v4.2d
	eor3	v20.16b, v20.16b, v1.16b, v18.16b
	pmull	v18.1q, v16.1d, v5.1d
	pmull2	v16.1q, v16.2d, v4.2d
	eor3	v18.16b, v18.16b, v2.16b, v16.16b
	pmull	v16.1q, v6.1d, v5.1d
	pmull2	v6.1q, v6.2d, v4.2d
	eor3	v7.16b, v16.16b, v3.16b, v6.16b
	cmp	x1, x0
	bne	.L13
