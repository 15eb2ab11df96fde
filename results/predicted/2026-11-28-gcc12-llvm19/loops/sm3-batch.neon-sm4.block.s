	ld1	{v20.16b - v23.16b}, [x0], 64
	subs	x3, x3, #1
	mov	v3.16b, v2.16b
	mov	v0.16b, v1.16b
	rev32	v6.16b, v21.16b
	rev32	v16.16b, v20.16b
	rev32	v4.16b, v23.16b
	rev32	v5.16b, v22.16b
	ld1	{v20.4s - v23.4s}, [x4]
	sm3ss1	v17.4s, v2.4s, v1.4s, v20.4s
	sm3tt2a	v0.4s, v17.4s, v16.s[0]
	eor	v7.16b, v6.16b, v16.16b
	ext	v18.16b, v6.16b, v5.16b, #12
	sm3tt1a	v3.4s, v17.4s, v7.s[0]
	sm3ss1	v17.4s, v3.4s, v0.4s, v21.4s
	sm3tt1a	v3.4s, v17.4s, v7.s[1]
	sm3tt2a	v0.4s, v17.4s, v16.s[1]
	sm3ss1	v17.4s, v3.4s, v0.4s, v22.4s
	sm3tt1a	v3.4s, v17.4s, v7.s[2]
	sm3tt2a	v0.4s, v17.4s, v16.s[2]
	sm3ss1	v17.4s, v3.4s, v0.4s, v23.4s
	sm3tt1a	v3.4s, v17.4s, v7.s[3]
	sm3tt2a	v0.4s, v17.4s, v16.s[3]
	mov	v7.16b, v16.16b
	ext	v17.16b, v5.16b, v4.16b, #8
	ext	v16.16b, v16.16b, v6.16b, #12
	ld1	{v20.4s - v23.4s}, [x20]
	sm3partw1	v7.4s, v18.4s, v4.4s
	sm3partw2	v7.4s, v17.4s, v16.4s
	eor	v16.16b, v5.16b, v6.16b
	sm3ss1	v17.4s, v3.4s, v0.4s, v20.4s
	sm3tt2a	v0.4s, v17.4s, v6.s[0]
	sm3tt1a	v3.4s, v17.4s, v16.s[0]
	sm3ss1	v17.4s, v3.4s, v0.4s, v21.4s
	sm3tt1a	v3.4s, v17.4s, v16.s[1]
	sm3tt2a	v0.4s, v17.4s, v6.s[1]
	sm3ss1	v17.4s, v3.4s, v0.4s, v22.4s
	sm3tt1a	v3.4s, v17.4s, v16.s[2]
	sm3tt2a	v0.4s, v17.4s, v6.s[2]
	sm3ss1	v17.4s, v3.4s, v0.4s, v23.4s
	sm3tt1a	v3.4s, v17.4s, v16.s[3]
	sm3tt2a	v0.4s, v17.4s, v6.s[3]
	ext	v16.16b, v4.16b, v7.16b, #8
	ext	v17.16b, v5.16b, v4.16b, #12
	ld1	{v20.4s - v23.4s}, [x19]
	sm3partw1	v6.4s, v17.4s, v7.4s
	sm3partw2	v6.4s, v16.4s, v18.4s
	eor	v16.16b, v4.16b, v5.16b
	sm3ss1	v18.4s, v3.4s, v0.4s, v20.4s
	sm3tt2a	v0.4s, v18.4s, v5.s[0]
	sm3tt1a	v3.4s, v18.4s, v16.s[0]
	sm3ss1	v18.4s, v3.4s, v0.4s, v21.4s
	sm3tt1a	v3.4s, v18.4s, v16.s[1]
	sm3tt2a	v0.4s, v18.4s, v5.s[1]
	sm3ss1	v18.4s, v3.4s, v0.4s, v22.4s
	sm3tt1a	v3.4s, v18.4s, v16.s[2]
	sm3tt2a	v0.4s, v18.4s, v5.s[2]
	sm3ss1	v18.4s, v3.4s, v0.4s, v23.4s
	sm3tt1a	v3.4s, v18.4s, v16.s[3]
	sm3tt2a	v0.4s, v18.4s, v5.s[3]
	ext	v16.16b, v7.16b, v6.16b, #8
	ext	v18.16b, v4.16b, v7.16b, #12
	ld1	{v20.4s - v23.4s}, [x30]
	sm3partw1	v5.4s, v18.4s, v6.4s
	sm3partw2	v5.4s, v16.4s, v17.4s
	eor	v16.16b, v7.16b, v4.16b
	sm3ss1	v17.4s, v3.4s, v0.4s, v20.4s
	sm3tt2a	v0.4s, v17.4s, v4.s[0]
	sm3tt1a	v3.4s, v17.4s, v16.s[0]
	sm3ss1	v17.4s, v3.4s, v0.4s, v21.4s
	sm3tt1a	v3.4s, v17.4s, v16.s[1]
	sm3tt2a	v0.4s, v17.4s, v4.s[1]
	sm3ss1	v17.4s, v3.4s, v0.4s, v22.4s
	sm3tt1a	v3.4s, v17.4s, v16.s[2]
	sm3tt2a	v0.4s, v17.4s, v4.s[2]
	sm3ss1	v17.4s, v3.4s, v0.4s, v23.4s
	sm3tt1a	v3.4s, v17.4s, v16.s[3]
	sm3tt2a	v0.4s, v17.4s, v4.s[3]
	ext	v16.16b, v6.16b, v5.16b, #8
	ext	v17.16b, v7.16b, v6.16b, #12
	ld1	{v20.4s - v23.4s}, [x18]
	sm3partw1	v4.4s, v17.4s, v5.4s
	sm3partw2	v4.4s, v16.4s, v18.4s
	eor	v16.16b, v6.16b, v7.16b
	sm3ss1	v18.4s, v3.4s, v0.4s, v20.4s
	sm3tt2b	v0.4s, v18.4s, v7.s[0]
	sm3tt1b	v3.4s, v18.4s, v16.s[0]
	sm3ss1	v18.4s, v3.4s, v0.4s, v21.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[1]
	sm3tt2b	v0.4s, v18.4s, v7.s[1]
	sm3ss1	v18.4s, v3.4s, v0.4s, v22.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[2]
	sm3tt2b	v0.4s, v18.4s, v7.s[2]
	sm3ss1	v18.4s, v3.4s, v0.4s, v23.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[3]
	sm3tt2b	v0.4s, v18.4s, v7.s[3]
	ext	v16.16b, v5.16b, v4.16b, #8
	ext	v18.16b, v6.16b, v5.16b, #12
	ld1	{v20.4s - v23.4s}, [x15]
	sm3partw1	v7.4s, v18.4s, v4.4s
	sm3partw2	v7.4s, v16.4s, v17.4s
	eor	v16.16b, v5.16b, v6.16b
	sm3ss1	v17.4s, v3.4s, v0.4s, v20.4s
	sm3tt2b	v0.4s, v17.4s, v6.s[0]
	sm3tt1b	v3.4s, v17.4s, v16.s[0]
	sm3ss1	v17.4s, v3.4s, v0.4s, v21.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[1]
	sm3tt2b	v0.4s, v17.4s, v6.s[1]
	sm3ss1	v17.4s, v3.4s, v0.4s, v22.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[2]
	sm3tt2b	v0.4s, v17.4s, v6.s[2]
	sm3ss1	v17.4s, v3.4s, v0.4s, v23.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[3]
	sm3tt2b	v0.4s, v17.4s, v6.s[3]
	ext	v16.16b, v4.16b, v7.16b, #8
	ext	v17.16b, v5.16b, v4.16b, #12
	ld1	{v20.4s - v23.4s}, [x14]
	sm3partw1	v6.4s, v17.4s, v7.4s
	sm3partw2	v6.4s, v16.4s, v18.4s
	eor	v16.16b, v4.16b, v5.16b
	sm3ss1	v18.4s, v3.4s, v0.4s, v20.4s
	sm3tt2b	v0.4s, v18.4s, v5.s[0]
	sm3tt1b	v3.4s, v18.4s, v16.s[0]
	sm3ss1	v18.4s, v3.4s, v0.4s, v21.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[1]
	sm3tt2b	v0.4s, v18.4s, v5.s[1]
	sm3ss1	v18.4s, v3.4s, v0.4s, v22.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[2]
	sm3tt2b	v0.4s, v18.4s, v5.s[2]
	sm3ss1	v18.4s, v3.4s, v0.4s, v23.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[3]
	sm3tt2b	v0.4s, v18.4s, v5.s[3]
	ext	v16.16b, v7.16b, v6.16b, #8
	ext	v18.16b, v4.16b, v7.16b, #12
	ld1	{v20.4s - v23.4s}, [x13]
	sm3partw1	v5.4s, v18.4s, v6.4s
	sm3partw2	v5.4s, v16.4s, v17.4s
	eor	v16.16b, v7.16b, v4.16b
	sm3ss1	v17.4s, v3.4s, v0.4s, v20.4s
	sm3tt2b	v0.4s, v17.4s, v4.s[0]
	sm3tt1b	v3.4s, v17.4s, v16.s[0]
	sm3ss1	v17.4s, v3.4s, v0.4s, v21.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[1]
	sm3tt2b	v0.4s, v17.4s, v4.s[1]
	sm3ss1	v17.4s, v3.4s, v0.4s, v22.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[2]
	sm3tt2b	v0.4s, v17.4s, v4.s[2]
	sm3ss1	v17.4s, v3.4s, v0.4s, v23.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[3]
	sm3tt2b	v0.4s, v17.4s, v4.s[3]
	ext	v16.16b, v6.16b, v5.16b, #8
	ext	v17.16b, v7.16b, v6.16b, #12
	ld1	{v20.4s - v23.4s}, [x12]
	sm3partw1	v4.4s, v17.4s, v5.4s
	sm3partw2	v4.4s, v16.4s, v18.4s
	eor	v16.16b, v6.16b, v7.16b
	sm3ss1	v18.4s, v3.4s, v0.4s, v20.4s
	sm3tt2b	v0.4s, v18.4s, v7.s[0]
	sm3tt1b	v3.4s, v18.4s, v16.s[0]
	sm3ss1	v18.4s, v3.4s, v0.4s, v21.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[1]
	sm3tt2b	v0.4s, v18.4s, v7.s[1]
	sm3ss1	v18.4s, v3.4s, v0.4s, v22.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[2]
	sm3tt2b	v0.4s, v18.4s, v7.s[2]
	sm3ss1	v18.4s, v3.4s, v0.4s, v23.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[3]
	sm3tt2b	v0.4s, v18.4s, v7.s[3]
	ext	v16.16b, v5.16b, v4.16b, #8
	ext	v18.16b, v6.16b, v5.16b, #12
	ld1	{v20.4s - v23.4s}, [x11]
	sm3partw1	v7.4s, v18.4s, v4.4s
	sm3partw2	v7.4s, v16.4s, v17.4s
	eor	v16.16b, v5.16b, v6.16b
	sm3ss1	v17.4s, v3.4s, v0.4s, v20.4s
	sm3tt2b	v0.4s, v17.4s, v6.s[0]
	sm3tt1b	v3.4s, v17.4s, v16.s[0]
	sm3ss1	v17.4s, v3.4s, v0.4s, v21.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[1]
	sm3tt2b	v0.4s, v17.4s, v6.s[1]
	sm3ss1	v17.4s, v3.4s, v0.4s, v22.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[2]
	sm3tt2b	v0.4s, v17.4s, v6.s[2]
	sm3ss1	v17.4s, v3.4s, v0.4s, v23.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[3]
	sm3tt2b	v0.4s, v17.4s, v6.s[3]
	ext	v16.16b, v4.16b, v7.16b, #8
	ext	v17.16b, v5.16b, v4.16b, #12
	ld1	{v20.4s - v23.4s}, [x10]
	sm3partw1	v6.4s, v17.4s, v7.4s
	sm3partw2	v6.4s, v16.4s, v18.4s
	eor	v16.16b, v4.16b, v5.16b
	sm3ss1	v18.4s, v3.4s, v0.4s, v20.4s
	sm3tt2b	v0.4s, v18.4s, v5.s[0]
	sm3tt1b	v3.4s, v18.4s, v16.s[0]
	sm3ss1	v18.4s, v3.4s, v0.4s, v21.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[1]
	sm3tt2b	v0.4s, v18.4s, v5.s[1]
	sm3ss1	v18.4s, v3.4s, v0.4s, v22.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[2]
	sm3tt2b	v0.4s, v18.4s, v5.s[2]
	sm3ss1	v18.4s, v3.4s, v0.4s, v23.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[3]
	sm3tt2b	v0.4s, v18.4s, v5.s[3]
	ext	v16.16b, v7.16b, v6.16b, #8
	ext	v18.16b, v4.16b, v7.16b, #12
	ld1	{v20.4s - v23.4s}, [x9]
	sm3partw1	v5.4s, v18.4s, v6.4s
	sm3partw2	v5.4s, v16.4s, v17.4s
	eor	v16.16b, v7.16b, v4.16b
	sm3ss1	v17.4s, v3.4s, v0.4s, v20.4s
	sm3tt2b	v0.4s, v17.4s, v4.s[0]
	sm3tt1b	v3.4s, v17.4s, v16.s[0]
	sm3ss1	v17.4s, v3.4s, v0.4s, v21.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[1]
	sm3tt2b	v0.4s, v17.4s, v4.s[1]
	sm3ss1	v17.4s, v3.4s, v0.4s, v22.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[2]
	sm3tt2b	v0.4s, v17.4s, v4.s[2]
	sm3ss1	v17.4s, v3.4s, v0.4s, v23.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[3]
	sm3tt2b	v0.4s, v17.4s, v4.s[3]
	ext	v16.16b, v6.16b, v5.16b, #8
	ext	v17.16b, v7.16b, v6.16b, #12
	ld1	{v20.4s - v23.4s}, [x8]
	sm3partw1	v4.4s, v17.4s, v5.4s
	sm3partw2	v4.4s, v16.4s, v18.4s
	eor	v16.16b, v6.16b, v7.16b
	sm3ss1	v18.4s, v3.4s, v0.4s, v20.4s
	sm3tt2b	v0.4s, v18.4s, v7.s[0]
	sm3tt1b	v3.4s, v18.4s, v16.s[0]
	sm3ss1	v18.4s, v3.4s, v0.4s, v21.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[1]
	sm3tt2b	v0.4s, v18.4s, v7.s[1]
	sm3ss1	v18.4s, v3.4s, v0.4s, v22.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[2]
	sm3tt2b	v0.4s, v18.4s, v7.s[2]
	sm3ss1	v18.4s, v3.4s, v0.4s, v23.4s
	sm3tt1b	v3.4s, v18.4s, v16.s[3]
	ext	v16.16b, v6.16b, v5.16b, #12
	sm3tt2b	v0.4s, v18.4s, v7.s[3]
	ld1	{v20.4s - v23.4s}, [x7]
	sm3partw1	v7.4s, v16.4s, v4.4s
	ext	v16.16b, v5.16b, v4.16b, #8
	sm3partw2	v7.4s, v16.4s, v17.4s
	eor	v16.16b, v5.16b, v6.16b
	sm3ss1	v17.4s, v3.4s, v0.4s, v20.4s
	sm3tt2b	v0.4s, v17.4s, v6.s[0]
	eor	v7.16b, v7.16b, v4.16b
	sm3tt1b	v3.4s, v17.4s, v16.s[0]
	sm3ss1	v17.4s, v3.4s, v0.4s, v21.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[1]
	sm3tt2b	v0.4s, v17.4s, v6.s[1]
	sm3ss1	v17.4s, v3.4s, v0.4s, v22.4s
	sm3tt1b	v3.4s, v17.4s, v16.s[2]
	sm3tt2b	v0.4s, v17.4s, v6.s[2]
	sm3ss1	v17.4s, v3.4s, v0.4s, v23.4s
	sm3tt2b	v0.4s, v17.4s, v6.s[3]
	eor	v6.16b, v4.16b, v5.16b
	sm3tt1b	v3.4s, v17.4s, v16.s[3]
	ld1	{v16.4s - v19.4s}, [x6]
	sm3ss1	v20.4s, v3.4s, v0.4s, v16.4s
	sm3tt2b	v0.4s, v20.4s, v5.s[0]
	sm3tt1b	v3.4s, v20.4s, v6.s[0]
	sm3ss1	v20.4s, v3.4s, v0.4s, v17.4s
	sm3tt2b	v0.4s, v20.4s, v5.s[1]
	sm3tt1b	v3.4s, v20.4s, v6.s[1]
	sm3ss1	v20.4s, v3.4s, v0.4s, v18.4s
	sm3tt2b	v0.4s, v20.4s, v5.s[2]
	sm3tt1b	v3.4s, v20.4s, v6.s[2]
	sm3ss1	v16.4s, v3.4s, v0.4s, v19.4s
	sm3tt1b	v3.4s, v16.4s, v6.s[3]
	sm3tt2b	v0.4s, v16.4s, v5.s[3]
	ld1	{v16.4s - v19.4s}, [x5]
	sm3ss1	v5.4s, v3.4s, v0.4s, v16.4s
	sm3tt1b	v3.4s, v5.4s, v7.s[0]
	sm3tt2b	v0.4s, v5.4s, v4.s[0]
	sm3ss1	v5.4s, v3.4s, v0.4s, v17.4s
	sm3tt1b	v3.4s, v5.4s, v7.s[1]
	sm3tt2b	v0.4s, v5.4s, v4.s[1]
	sm3ss1	v5.4s, v3.4s, v0.4s, v18.4s
	sm3tt1b	v3.4s, v5.4s, v7.s[2]
	sm3tt2b	v0.4s, v5.4s, v4.s[2]
	sm3ss1	v5.4s, v3.4s, v0.4s, v19.4s
	sm3tt1b	v3.4s, v5.4s, v7.s[3]
	sm3tt2b	v0.4s, v5.4s, v4.s[3]
	eor	v2.16b, v2.16b, v3.16b
	eor	v1.16b, v1.16b, v0.16b
	bne	.L3
