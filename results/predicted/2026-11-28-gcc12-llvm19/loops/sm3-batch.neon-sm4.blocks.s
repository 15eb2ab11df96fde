	ld1	{v16.16b - v19.16b}, [x1], 64
	subs	x8, x8, #1
	ld1	{v24.16b - v27.16b}, [x6], 64
	rev32	v1.16b, v17.16b
	rev32	v8.16b, v16.16b
	rev32	v0.16b, v25.16b
	rev32	v23.16b, v24.16b
	rev32	v21.16b, v18.16b
	mov	v17.16b, v5.16b
	eor	v18.16b, v1.16b, v8.16b
	mov	v6.16b, v4.16b
	rev32	v7.16b, v27.16b
	eor	v9.16b, v0.16b, v23.16b
	mov	v27.16b, v3.16b
	mov	v22.16b, v2.16b
	ld1	{v28.4s - v31.4s}, [x0]
	sm3ss1	v10.4s, v5.4s, v4.4s, v28.4s
	sm3tt1a	v17.4s, v10.4s, v18.s[0]
	sm3tt2a	v6.4s, v10.4s, v8.s[0]
	sm3ss1	v10.4s, v3.4s, v2.4s, v28.4s
	sm3tt1a	v27.4s, v10.4s, v9.s[0]
	sm3tt2a	v22.4s, v10.4s, v23.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1a	v17.4s, v10.4s, v18.s[1]
	sm3tt2a	v6.4s, v10.4s, v8.s[1]
	sm3ss1	v10.4s, v27.4s, v22.4s, v29.4s
	rev32	v16.16b, v19.16b
	sm3tt1a	v27.4s, v10.4s, v9.s[1]
	sm3tt2a	v22.4s, v10.4s, v23.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1a	v17.4s, v10.4s, v18.s[2]
	sm3tt2a	v6.4s, v10.4s, v8.s[2]
	sm3ss1	v10.4s, v27.4s, v22.4s, v30.4s
	sm3tt1a	v27.4s, v10.4s, v9.s[2]
	sm3tt2a	v22.4s, v10.4s, v23.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1a	v17.4s, v10.4s, v18.s[3]
	sm3tt2a	v6.4s, v10.4s, v8.s[3]
	sm3ss1	v10.4s, v27.4s, v22.4s, v31.4s
	rev32	v20.16b, v26.16b
	sm3tt1a	v27.4s, v10.4s, v9.s[3]
	sm3tt2a	v22.4s, v10.4s, v23.s[3]
	ext	v9.16b, v1.16b, v21.16b, #12
	ext	v10.16b, v21.16b, v16.16b, #8
	mov	v19.16b, v8.16b
	ext	v8.16b, v8.16b, v1.16b, #12
	mov	v18.16b, v23.16b
	ext	v23.16b, v23.16b, v0.16b, #12
	sm3partw1	v19.4s, v9.4s, v16.4s
	eor	v24.16b, v21.16b, v1.16b
	sm3partw2	v19.4s, v10.4s, v8.4s
	ext	v8.16b, v0.16b, v20.16b, #12
	ext	v10.16b, v20.16b, v7.16b, #8
	ld1	{v28.4s - v31.4s}, [x30]
	sm3partw1	v18.4s, v8.4s, v7.4s
	sm3partw2	v18.4s, v10.4s, v23.4s
	eor	v23.16b, v20.16b, v0.16b
	sm3ss1	v10.4s, v17.4s, v6.4s, v28.4s
	sm3tt1a	v17.4s, v10.4s, v24.s[0]
	sm3tt2a	v6.4s, v10.4s, v1.s[0]
	sm3ss1	v10.4s, v27.4s, v22.4s, v28.4s
	sm3tt2a	v22.4s, v10.4s, v0.s[0]
	sm3tt1a	v27.4s, v10.4s, v23.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1a	v17.4s, v10.4s, v24.s[1]
	sm3tt2a	v6.4s, v10.4s, v1.s[1]
	sm3ss1	v10.4s, v27.4s, v22.4s, v29.4s
	sm3tt1a	v27.4s, v10.4s, v23.s[1]
	sm3tt2a	v22.4s, v10.4s, v0.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1a	v17.4s, v10.4s, v24.s[2]
	sm3tt2a	v6.4s, v10.4s, v1.s[2]
	sm3ss1	v10.4s, v27.4s, v22.4s, v30.4s
	sm3tt1a	v27.4s, v10.4s, v23.s[2]
	sm3tt2a	v22.4s, v10.4s, v0.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1a	v17.4s, v10.4s, v24.s[3]
	sm3tt2a	v6.4s, v10.4s, v1.s[3]
	sm3ss1	v10.4s, v27.4s, v22.4s, v31.4s
	sm3tt1a	v27.4s, v10.4s, v23.s[3]
	sm3tt2a	v22.4s, v10.4s, v0.s[3]
	ext	v23.16b, v21.16b, v16.16b, #12
	ext	v10.16b, v16.16b, v19.16b, #8
	eor	v24.16b, v16.16b, v21.16b
	ld1	{v28.4s - v31.4s}, [x23]
	sm3partw1	v1.4s, v23.4s, v19.4s
	sm3partw2	v1.4s, v10.4s, v9.4s
	ext	v9.16b, v20.16b, v7.16b, #12
	ext	v10.16b, v7.16b, v18.16b, #8
	sm3partw1	v0.4s, v9.4s, v18.4s
	sm3partw2	v0.4s, v10.4s, v8.4s
	eor	v8.16b, v7.16b, v20.16b
	sm3ss1	v10.4s, v17.4s, v6.4s, v28.4s
	sm3tt1a	v17.4s, v10.4s, v24.s[0]
	sm3tt2a	v6.4s, v10.4s, v21.s[0]
	sm3ss1	v10.4s, v27.4s, v22.4s, v28.4s
	sm3tt2a	v22.4s, v10.4s, v20.s[0]
	sm3tt1a	v27.4s, v10.4s, v8.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1a	v17.4s, v10.4s, v24.s[1]
	sm3tt2a	v6.4s, v10.4s, v21.s[1]
	sm3ss1	v10.4s, v27.4s, v22.4s, v29.4s
	sm3tt1a	v27.4s, v10.4s, v8.s[1]
	sm3tt2a	v22.4s, v10.4s, v20.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1a	v17.4s, v10.4s, v24.s[2]
	sm3tt2a	v6.4s, v10.4s, v21.s[2]
	sm3ss1	v10.4s, v27.4s, v22.4s, v30.4s
	sm3tt1a	v27.4s, v10.4s, v8.s[2]
	sm3tt2a	v22.4s, v10.4s, v20.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1a	v17.4s, v10.4s, v24.s[3]
	sm3tt2a	v6.4s, v10.4s, v21.s[3]
	sm3ss1	v10.4s, v27.4s, v22.4s, v31.4s
	sm3tt1a	v27.4s, v10.4s, v8.s[3]
	sm3tt2a	v22.4s, v10.4s, v20.s[3]
	ext	v8.16b, v16.16b, v19.16b, #12
	ext	v10.16b, v19.16b, v1.16b, #8
	eor	v24.16b, v19.16b, v16.16b
	ld1	{v28.4s - v31.4s}, [x22]
	sm3partw1	v21.4s, v8.4s, v1.4s
	sm3partw2	v21.4s, v10.4s, v23.4s
	ext	v23.16b, v7.16b, v18.16b, #12
	ext	v10.16b, v18.16b, v0.16b, #8
	sm3partw1	v20.4s, v23.4s, v0.4s
	sm3partw2	v20.4s, v10.4s, v9.4s
	eor	v9.16b, v18.16b, v7.16b
	sm3ss1	v10.4s, v17.4s, v6.4s, v28.4s
	sm3tt1a	v17.4s, v10.4s, v24.s[0]
	sm3tt2a	v6.4s, v10.4s, v16.s[0]
	sm3ss1	v10.4s, v27.4s, v22.4s, v28.4s
	sm3tt2a	v22.4s, v10.4s, v7.s[0]
	sm3tt1a	v27.4s, v10.4s, v9.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1a	v17.4s, v10.4s, v24.s[1]
	sm3tt2a	v6.4s, v10.4s, v16.s[1]
	sm3ss1	v10.4s, v27.4s, v22.4s, v29.4s
	sm3tt1a	v27.4s, v10.4s, v9.s[1]
	sm3tt2a	v22.4s, v10.4s, v7.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1a	v17.4s, v10.4s, v24.s[2]
	sm3tt2a	v6.4s, v10.4s, v16.s[2]
	sm3ss1	v10.4s, v27.4s, v22.4s, v30.4s
	sm3tt1a	v27.4s, v10.4s, v9.s[2]
	sm3tt2a	v22.4s, v10.4s, v7.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1a	v17.4s, v10.4s, v24.s[3]
	sm3tt2a	v6.4s, v10.4s, v16.s[3]
	sm3ss1	v10.4s, v27.4s, v22.4s, v31.4s
	sm3tt1a	v27.4s, v10.4s, v9.s[3]
	sm3tt2a	v22.4s, v10.4s, v7.s[3]
	ext	v9.16b, v19.16b, v1.16b, #12
	ext	v10.16b, v1.16b, v21.16b, #8
	eor	v24.16b, v1.16b, v19.16b
	ld1	{v28.4s - v31.4s}, [x21]
	sm3partw1	v16.4s, v9.4s, v21.4s
	sm3partw2	v16.4s, v10.4s, v8.4s
	ext	v8.16b, v18.16b, v0.16b, #12
	ext	v10.16b, v0.16b, v20.16b, #8
	sm3partw1	v7.4s, v8.4s, v20.4s
	sm3partw2	v7.4s, v10.4s, v23.4s
	eor	v23.16b, v0.16b, v18.16b
	sm3ss1	v10.4s, v17.4s, v6.4s, v28.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[0]
	sm3tt2b	v6.4s, v10.4s, v19.s[0]
	sm3ss1	v10.4s, v27.4s, v22.4s, v28.4s
	sm3tt2b	v22.4s, v10.4s, v18.s[0]
	sm3tt1b	v27.4s, v10.4s, v23.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[1]
	sm3tt2b	v6.4s, v10.4s, v19.s[1]
	sm3ss1	v10.4s, v27.4s, v22.4s, v29.4s
	sm3tt1b	v27.4s, v10.4s, v23.s[1]
	sm3tt2b	v22.4s, v10.4s, v18.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[2]
	sm3tt2b	v6.4s, v10.4s, v19.s[2]
	sm3ss1	v10.4s, v27.4s, v22.4s, v30.4s
	sm3tt1b	v27.4s, v10.4s, v23.s[2]
	sm3tt2b	v22.4s, v10.4s, v18.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[3]
	sm3tt2b	v6.4s, v10.4s, v19.s[3]
	sm3ss1	v10.4s, v27.4s, v22.4s, v31.4s
	sm3tt1b	v27.4s, v10.4s, v23.s[3]
	sm3tt2b	v22.4s, v10.4s, v18.s[3]
	ext	v23.16b, v1.16b, v21.16b, #12
	ext	v10.16b, v21.16b, v16.16b, #8
	eor	v24.16b, v21.16b, v1.16b
	ld1	{v28.4s - v31.4s}, [x20]
	sm3partw1	v19.4s, v23.4s, v16.4s
	sm3partw2	v19.4s, v10.4s, v9.4s
	ext	v9.16b, v0.16b, v20.16b, #12
	ext	v10.16b, v20.16b, v7.16b, #8
	sm3partw1	v18.4s, v9.4s, v7.4s
	sm3partw2	v18.4s, v10.4s, v8.4s
	eor	v8.16b, v20.16b, v0.16b
	sm3ss1	v10.4s, v17.4s, v6.4s, v28.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[0]
	sm3tt2b	v6.4s, v10.4s, v1.s[0]
	sm3ss1	v10.4s, v27.4s, v22.4s, v28.4s
	sm3tt2b	v22.4s, v10.4s, v0.s[0]
	sm3tt1b	v27.4s, v10.4s, v8.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[1]
	sm3tt2b	v6.4s, v10.4s, v1.s[1]
	sm3ss1	v10.4s, v27.4s, v22.4s, v29.4s
	sm3tt1b	v27.4s, v10.4s, v8.s[1]
	sm3tt2b	v22.4s, v10.4s, v0.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[2]
	sm3tt2b	v6.4s, v10.4s, v1.s[2]
	sm3ss1	v10.4s, v27.4s, v22.4s, v30.4s
	sm3tt1b	v27.4s, v10.4s, v8.s[2]
	sm3tt2b	v22.4s, v10.4s, v0.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[3]
	sm3tt2b	v6.4s, v10.4s, v1.s[3]
	sm3ss1	v10.4s, v27.4s, v22.4s, v31.4s
	sm3tt1b	v27.4s, v10.4s, v8.s[3]
	sm3tt2b	v22.4s, v10.4s, v0.s[3]
	ext	v8.16b, v21.16b, v16.16b, #12
	ext	v10.16b, v16.16b, v19.16b, #8
	eor	v24.16b, v16.16b, v21.16b
	ld1	{v28.4s - v31.4s}, [x19]
	sm3partw1	v1.4s, v8.4s, v19.4s
	sm3partw2	v1.4s, v10.4s, v23.4s
	ext	v23.16b, v20.16b, v7.16b, #12
	ext	v10.16b, v7.16b, v18.16b, #8
	sm3partw1	v0.4s, v23.4s, v18.4s
	sm3partw2	v0.4s, v10.4s, v9.4s
	eor	v9.16b, v7.16b, v20.16b
	sm3ss1	v10.4s, v17.4s, v6.4s, v28.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[0]
	sm3tt2b	v6.4s, v10.4s, v21.s[0]
	sm3ss1	v10.4s, v27.4s, v22.4s, v28.4s
	sm3tt2b	v22.4s, v10.4s, v20.s[0]
	sm3tt1b	v27.4s, v10.4s, v9.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[1]
	sm3tt2b	v6.4s, v10.4s, v21.s[1]
	sm3ss1	v10.4s, v27.4s, v22.4s, v29.4s
	sm3tt1b	v27.4s, v10.4s, v9.s[1]
	sm3tt2b	v22.4s, v10.4s, v20.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[2]
	sm3tt2b	v6.4s, v10.4s, v21.s[2]
	sm3ss1	v10.4s, v27.4s, v22.4s, v30.4s
	sm3tt1b	v27.4s, v10.4s, v9.s[2]
	sm3tt2b	v22.4s, v10.4s, v20.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[3]
	sm3tt2b	v6.4s, v10.4s, v21.s[3]
	sm3ss1	v10.4s, v27.4s, v22.4s, v31.4s
	sm3tt1b	v27.4s, v10.4s, v9.s[3]
	sm3tt2b	v22.4s, v10.4s, v20.s[3]
	ext	v9.16b, v16.16b, v19.16b, #12
	ext	v10.16b, v19.16b, v1.16b, #8
	eor	v24.16b, v19.16b, v16.16b
	ld1	{v28.4s - v31.4s}, [x18]
	sm3partw1	v21.4s, v9.4s, v1.4s
	sm3partw2	v21.4s, v10.4s, v8.4s
	ext	v8.16b, v7.16b, v18.16b, #12
	ext	v10.16b, v18.16b, v0.16b, #8
	sm3partw1	v20.4s, v8.4s, v0.4s
	sm3partw2	v20.4s, v10.4s, v23.4s
	eor	v23.16b, v18.16b, v7.16b
	sm3ss1	v10.4s, v17.4s, v6.4s, v28.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[0]
	sm3tt2b	v6.4s, v10.4s, v16.s[0]
	sm3ss1	v10.4s, v27.4s, v22.4s, v28.4s
	sm3tt2b	v22.4s, v10.4s, v7.s[0]
	ext	v25.16b, v0.16b, v20.16b, #12
	sm3tt1b	v27.4s, v10.4s, v23.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[1]
	sm3tt2b	v6.4s, v10.4s, v16.s[1]
	sm3ss1	v10.4s, v27.4s, v22.4s, v29.4s
	sm3tt1b	v27.4s, v10.4s, v23.s[1]
	sm3tt2b	v22.4s, v10.4s, v7.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[2]
	sm3tt2b	v6.4s, v10.4s, v16.s[2]
	sm3ss1	v10.4s, v27.4s, v22.4s, v30.4s
	sm3tt1b	v27.4s, v10.4s, v23.s[2]
	sm3tt2b	v22.4s, v10.4s, v7.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[3]
	sm3tt2b	v6.4s, v10.4s, v16.s[3]
	sm3ss1	v10.4s, v27.4s, v22.4s, v31.4s
	sm3tt1b	v27.4s, v10.4s, v23.s[3]
	sm3tt2b	v22.4s, v10.4s, v7.s[3]
	ext	v23.16b, v19.16b, v1.16b, #12
	ext	v10.16b, v1.16b, v21.16b, #8
	eor	v24.16b, v1.16b, v19.16b
	ld1	{v28.4s - v31.4s}, [x17]
	sm3partw1	v16.4s, v23.4s, v21.4s
	sm3partw2	v16.4s, v10.4s, v9.4s
	ext	v9.16b, v18.16b, v0.16b, #12
	ext	v10.16b, v0.16b, v20.16b, #8
	eor	v26.16b, v16.16b, v21.16b
	sm3partw1	v7.4s, v9.4s, v20.4s
	sm3partw2	v7.4s, v10.4s, v8.4s
	eor	v8.16b, v0.16b, v18.16b
	sm3ss1	v10.4s, v17.4s, v6.4s, v28.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[0]
	sm3tt2b	v6.4s, v10.4s, v19.s[0]
	sm3ss1	v10.4s, v27.4s, v22.4s, v28.4s
	sm3tt2b	v22.4s, v10.4s, v18.s[0]
	sm3tt1b	v27.4s, v10.4s, v8.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[1]
	sm3tt2b	v6.4s, v10.4s, v19.s[1]
	sm3ss1	v10.4s, v27.4s, v22.4s, v29.4s
	sm3tt1b	v27.4s, v10.4s, v8.s[1]
	sm3tt2b	v22.4s, v10.4s, v18.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[2]
	sm3tt2b	v6.4s, v10.4s, v19.s[2]
	sm3ss1	v10.4s, v27.4s, v22.4s, v30.4s
	sm3tt1b	v27.4s, v10.4s, v8.s[2]
	sm3tt2b	v22.4s, v10.4s, v18.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1b	v17.4s, v10.4s, v24.s[3]
	sm3tt2b	v6.4s, v10.4s, v19.s[3]
	sm3ss1	v10.4s, v27.4s, v22.4s, v31.4s
	sm3tt1b	v27.4s, v10.4s, v8.s[3]
	sm3tt2b	v22.4s, v10.4s, v18.s[3]
	ext	v8.16b, v1.16b, v21.16b, #12
	ext	v10.16b, v21.16b, v16.16b, #8
	sm3partw1	v18.4s, v25.4s, v7.4s
	ld1	{v28.4s - v31.4s}, [x16]
	sm3partw1	v19.4s, v8.4s, v16.4s
	ext	v24.16b, v21.16b, v16.16b, #12
	sm3partw2	v19.4s, v10.4s, v23.4s
	ext	v10.16b, v20.16b, v7.16b, #8
	eor	v23.16b, v21.16b, v1.16b
	sm3partw2	v18.4s, v10.4s, v9.4s
	eor	v9.16b, v20.16b, v0.16b
	sm3ss1	v10.4s, v17.4s, v6.4s, v28.4s
	sm3tt1b	v17.4s, v10.4s, v23.s[0]
	sm3tt2b	v6.4s, v10.4s, v1.s[0]
	sm3ss1	v10.4s, v27.4s, v22.4s, v28.4s
	sm3tt2b	v22.4s, v10.4s, v0.s[0]
	sm3tt1b	v27.4s, v10.4s, v9.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1b	v17.4s, v10.4s, v23.s[1]
	sm3tt2b	v6.4s, v10.4s, v1.s[1]
	sm3ss1	v10.4s, v27.4s, v22.4s, v29.4s
	sm3tt1b	v27.4s, v10.4s, v9.s[1]
	sm3tt2b	v22.4s, v10.4s, v0.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1b	v17.4s, v10.4s, v23.s[2]
	sm3tt2b	v6.4s, v10.4s, v1.s[2]
	sm3ss1	v10.4s, v27.4s, v22.4s, v30.4s
	sm3tt1b	v27.4s, v10.4s, v9.s[2]
	sm3tt2b	v22.4s, v10.4s, v0.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1b	v17.4s, v10.4s, v23.s[3]
	sm3tt2b	v6.4s, v10.4s, v1.s[3]
	sm3ss1	v10.4s, v27.4s, v22.4s, v31.4s
	sm3tt1b	v27.4s, v10.4s, v9.s[3]
	sm3tt2b	v22.4s, v10.4s, v0.s[3]
	ext	v10.16b, v16.16b, v19.16b, #8
	sm3partw1	v1.4s, v24.4s, v19.4s
	ext	v23.16b, v20.16b, v7.16b, #12
	ld1	{v28.4s - v31.4s}, [x15]
	sm3partw2	v1.4s, v10.4s, v8.4s
	mov	v9.16b, v1.16b
	ext	v1.16b, v7.16b, v18.16b, #8
	sm3partw1	v0.4s, v23.4s, v18.4s
	sm3ss1	v10.4s, v27.4s, v22.4s, v28.4s
	sm3partw2	v0.4s, v1.4s, v25.4s
	mov	v8.16b, v0.16b
	sm3ss1	v0.4s, v17.4s, v6.4s, v28.4s
	eor	v25.16b, v7.16b, v20.16b
	sm3tt1b	v17.4s, v0.4s, v26.s[0]
	sm3tt2b	v6.4s, v0.4s, v21.s[0]
	mov	v1.16b, v27.16b
	mov	v0.16b, v22.16b
	ext	v22.16b, v16.16b, v19.16b, #12
	sm3tt1b	v1.4s, v10.4s, v25.s[0]
	sm3tt2b	v0.4s, v10.4s, v20.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1b	v17.4s, v10.4s, v26.s[1]
	sm3tt2b	v6.4s, v10.4s, v21.s[1]
	sm3ss1	v10.4s, v1.4s, v0.4s, v29.4s
	sm3tt1b	v1.4s, v10.4s, v25.s[1]
	sm3tt2b	v0.4s, v10.4s, v20.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1b	v17.4s, v10.4s, v26.s[2]
	sm3tt2b	v6.4s, v10.4s, v21.s[2]
	sm3ss1	v10.4s, v1.4s, v0.4s, v30.4s
	sm3tt1b	v1.4s, v10.4s, v25.s[2]
	sm3tt2b	v0.4s, v10.4s, v20.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1b	v17.4s, v10.4s, v26.s[3]
	sm3tt2b	v6.4s, v10.4s, v21.s[3]
	sm3ss1	v10.4s, v1.4s, v0.4s, v31.4s
	sm3tt1b	v1.4s, v10.4s, v25.s[3]
	sm3tt2b	v0.4s, v10.4s, v20.s[3]
	ext	v10.16b, v19.16b, v9.16b, #8
	sm3partw1	v21.4s, v22.4s, v9.4s
	eor	v25.16b, v19.16b, v16.16b
	ld1	{v28.4s - v31.4s}, [x14]
	sm3partw2	v21.4s, v10.4s, v24.4s
	ext	v24.16b, v7.16b, v18.16b, #12
	ext	v10.16b, v18.16b, v8.16b, #8
	sm3partw1	v20.4s, v24.4s, v8.4s
	sm3partw2	v20.4s, v10.4s, v23.4s
	eor	v23.16b, v18.16b, v7.16b
	sm3ss1	v10.4s, v17.4s, v6.4s, v28.4s
	sm3tt1b	v17.4s, v10.4s, v25.s[0]
	sm3tt2b	v6.4s, v10.4s, v16.s[0]
	sm3ss1	v10.4s, v1.4s, v0.4s, v28.4s
	sm3tt2b	v0.4s, v10.4s, v7.s[0]
	sm3tt1b	v1.4s, v10.4s, v23.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1b	v17.4s, v10.4s, v25.s[1]
	sm3tt2b	v6.4s, v10.4s, v16.s[1]
	sm3ss1	v10.4s, v1.4s, v0.4s, v29.4s
	sm3tt1b	v1.4s, v10.4s, v23.s[1]
	sm3tt2b	v0.4s, v10.4s, v7.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1b	v17.4s, v10.4s, v25.s[2]
	sm3tt2b	v6.4s, v10.4s, v16.s[2]
	sm3ss1	v10.4s, v1.4s, v0.4s, v30.4s
	sm3tt1b	v1.4s, v10.4s, v23.s[2]
	sm3tt2b	v0.4s, v10.4s, v7.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1b	v17.4s, v10.4s, v25.s[3]
	sm3tt2b	v6.4s, v10.4s, v16.s[3]
	sm3ss1	v10.4s, v1.4s, v0.4s, v31.4s
	sm3tt1b	v1.4s, v10.4s, v23.s[3]
	sm3tt2b	v0.4s, v10.4s, v7.s[3]
	ext	v23.16b, v19.16b, v9.16b, #12
	ext	v10.16b, v9.16b, v21.16b, #8
	eor	v25.16b, v9.16b, v19.16b
	ld1	{v28.4s - v31.4s}, [x13]
	sm3partw1	v16.4s, v23.4s, v21.4s
	sm3partw2	v16.4s, v10.4s, v22.4s
	ext	v22.16b, v18.16b, v8.16b, #12
	ext	v10.16b, v8.16b, v20.16b, #8
	sm3partw1	v7.4s, v22.4s, v20.4s
	sm3partw2	v7.4s, v10.4s, v24.4s
	eor	v24.16b, v8.16b, v18.16b
	sm3ss1	v10.4s, v17.4s, v6.4s, v28.4s
	sm3tt1b	v17.4s, v10.4s, v25.s[0]
	sm3tt2b	v6.4s, v10.4s, v19.s[0]
	sm3ss1	v10.4s, v1.4s, v0.4s, v28.4s
	sm3tt2b	v0.4s, v10.4s, v18.s[0]
	sm3tt1b	v1.4s, v10.4s, v24.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v29.4s
	sm3tt1b	v17.4s, v10.4s, v25.s[1]
	sm3tt2b	v6.4s, v10.4s, v19.s[1]
	sm3ss1	v10.4s, v1.4s, v0.4s, v29.4s
	sm3tt1b	v1.4s, v10.4s, v24.s[1]
	sm3tt2b	v0.4s, v10.4s, v18.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v30.4s
	sm3tt1b	v17.4s, v10.4s, v25.s[2]
	sm3tt2b	v6.4s, v10.4s, v19.s[2]
	sm3ss1	v10.4s, v1.4s, v0.4s, v30.4s
	sm3tt1b	v1.4s, v10.4s, v24.s[2]
	sm3tt2b	v0.4s, v10.4s, v18.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v31.4s
	sm3tt1b	v17.4s, v10.4s, v25.s[3]
	sm3tt2b	v6.4s, v10.4s, v19.s[3]
	sm3ss1	v10.4s, v1.4s, v0.4s, v31.4s
	sm3tt1b	v1.4s, v10.4s, v24.s[3]
	sm3tt2b	v0.4s, v10.4s, v18.s[3]
	ext	v10.16b, v9.16b, v21.16b, #12
	ld1	{v24.4s - v27.4s}, [x12]
	sm3partw1	v19.4s, v10.4s, v16.4s
	ext	v10.16b, v21.16b, v16.16b, #8
	sm3partw2	v19.4s, v10.4s, v23.4s
	ext	v10.16b, v8.16b, v20.16b, #12
	eor	v23.16b, v21.16b, v9.16b
	eor	v19.16b, v19.16b, v16.16b
	sm3partw1	v18.4s, v10.4s, v7.4s
	ext	v10.16b, v20.16b, v7.16b, #8
	sm3partw2	v18.4s, v10.4s, v22.4s
	eor	v22.16b, v20.16b, v8.16b
	sm3ss1	v10.4s, v17.4s, v6.4s, v24.4s
	sm3tt1b	v17.4s, v10.4s, v23.s[0]
	sm3tt2b	v6.4s, v10.4s, v9.s[0]
	sm3ss1	v10.4s, v1.4s, v0.4s, v24.4s
	sm3tt2b	v0.4s, v10.4s, v8.s[0]
	eor	v18.16b, v18.16b, v7.16b
	sm3tt1b	v1.4s, v10.4s, v22.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v25.4s
	sm3tt1b	v17.4s, v10.4s, v23.s[1]
	sm3tt2b	v6.4s, v10.4s, v9.s[1]
	sm3ss1	v10.4s, v1.4s, v0.4s, v25.4s
	sm3tt1b	v1.4s, v10.4s, v22.s[1]
	sm3tt2b	v0.4s, v10.4s, v8.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v26.4s
	sm3tt1b	v17.4s, v10.4s, v23.s[2]
	sm3tt2b	v6.4s, v10.4s, v9.s[2]
	sm3ss1	v10.4s, v1.4s, v0.4s, v26.4s
	sm3tt1b	v1.4s, v10.4s, v22.s[2]
	sm3tt2b	v0.4s, v10.4s, v8.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v27.4s
	sm3tt2b	v6.4s, v10.4s, v9.s[3]
	sm3ss1	v9.4s, v1.4s, v0.4s, v27.4s
	sm3tt1b	v1.4s, v9.4s, v22.s[3]
	sm3tt2b	v0.4s, v9.4s, v8.s[3]
	eor	v9.16b, v16.16b, v21.16b
	sm3tt1b	v17.4s, v10.4s, v23.s[3]
	eor	v8.16b, v7.16b, v20.16b
	ld1	{v24.4s - v27.4s}, [x11]
	sm3ss1	v10.4s, v17.4s, v6.4s, v24.4s
	sm3tt2b	v6.4s, v10.4s, v21.s[0]
	sm3tt1b	v17.4s, v10.4s, v9.s[0]
	sm3ss1	v10.4s, v1.4s, v0.4s, v24.4s
	sm3tt1b	v1.4s, v10.4s, v8.s[0]
	sm3tt2b	v0.4s, v10.4s, v20.s[0]
	sm3ss1	v10.4s, v17.4s, v6.4s, v25.4s
	sm3tt1b	v17.4s, v10.4s, v9.s[1]
	sm3tt2b	v6.4s, v10.4s, v21.s[1]
	sm3ss1	v10.4s, v1.4s, v0.4s, v25.4s
	sm3tt1b	v1.4s, v10.4s, v8.s[1]
	sm3tt2b	v0.4s, v10.4s, v20.s[1]
	sm3ss1	v10.4s, v17.4s, v6.4s, v26.4s
	sm3tt1b	v17.4s, v10.4s, v9.s[2]
	sm3tt2b	v6.4s, v10.4s, v21.s[2]
	sm3ss1	v10.4s, v1.4s, v0.4s, v26.4s
	sm3tt1b	v1.4s, v10.4s, v8.s[2]
	sm3tt2b	v0.4s, v10.4s, v20.s[2]
	sm3ss1	v10.4s, v17.4s, v6.4s, v27.4s
	sm3tt1b	v17.4s, v10.4s, v9.s[3]
	sm3tt2b	v6.4s, v10.4s, v21.s[3]
	sm3ss1	v9.4s, v1.4s, v0.4s, v27.4s
	sm3tt1b	v1.4s, v9.4s, v8.s[3]
	sm3tt2b	v0.4s, v9.4s, v20.s[3]
	ld1	{v20.4s - v23.4s}, [x9]
	sm3ss1	v8.4s, v17.4s, v6.4s, v20.4s
	sm3tt1b	v17.4s, v8.4s, v19.s[0]
	sm3tt2b	v6.4s, v8.4s, v16.s[0]
	sm3ss1	v8.4s, v1.4s, v0.4s, v20.4s
	sm3tt1b	v1.4s, v8.4s, v18.s[0]
	sm3tt2b	v0.4s, v8.4s, v7.s[0]
	sm3ss1	v8.4s, v17.4s, v6.4s, v21.4s
	sm3tt1b	v17.4s, v8.4s, v19.s[1]
	sm3tt2b	v6.4s, v8.4s, v16.s[1]
	sm3ss1	v8.4s, v1.4s, v0.4s, v21.4s
	sm3tt1b	v1.4s, v8.4s, v18.s[1]
	sm3tt2b	v0.4s, v8.4s, v7.s[1]
	sm3ss1	v8.4s, v17.4s, v6.4s, v22.4s
	sm3tt1b	v17.4s, v8.4s, v19.s[2]
	sm3tt2b	v6.4s, v8.4s, v16.s[2]
	sm3ss1	v8.4s, v1.4s, v0.4s, v22.4s
	sm3tt1b	v1.4s, v8.4s, v18.s[2]
	sm3tt2b	v0.4s, v8.4s, v7.s[2]
	sm3ss1	v8.4s, v17.4s, v6.4s, v23.4s
	sm3tt1b	v17.4s, v8.4s, v19.s[3]
	sm3tt2b	v6.4s, v8.4s, v16.s[3]
	eor	v5.16b, v5.16b, v17.16b
	sm3ss1	v8.4s, v1.4s, v0.4s, v23.4s
	eor	v4.16b, v4.16b, v6.16b
	sm3tt1b	v1.4s, v8.4s, v18.s[3]
	sm3tt2b	v0.4s, v8.4s, v7.s[3]
	eor	v3.16b, v3.16b, v1.16b
	eor	v2.16b, v2.16b, v0.16b
	bne	.L41
