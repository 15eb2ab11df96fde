	ld1rd	z6.d, p1/z, [x2]
	add	z6.d, z25.d, z6.d
	add	z24.d, z24.d, z6.d
	movprfx	z6, z17
	bsl	z6.d, z6.d, z7.d, z18.d
	add	z24.d, z24.d, z6.d
	movprfx	z6, z18
	xar	z6.d, z6.d, z1.d, #23
	xar	z6.d, z6.d, z18.d, #4
	xar	z6.d, z6.d, z18.d, #14
	eor	z19.d, z5.d, z2.d
	add	z24.d, z24.d, z6.d
	movprfx	z6, z3
	bsl	z6.d, z6.d, z2.d, z19.d
	add	z4.d, z4.d, z24.d
	add	z24.d, z24.d, z6.d
	movprfx	z6, z5
	xar	z6.d, z6.d, z1.d, #5
	xar	z6.d, z6.d, z5.d, #6
	xar	z6.d, z6.d, z5.d, #28
	movprfx	z19, z16
	xar	z19.d, z19.d, z1.d, #7
	add	z24.d, z24.d, z6.d
	xar	z19.d, z19.d, z16.d, #1
	lsr	z6.d, z16.d, #7
	eor	z6.d, z6.d, z19.d
	add	z25.d, z25.d, z9.d
	movprfx	z19, z28
	xar	z19.d, z19.d, z1.d, #42
	add	z25.d, z25.d, z6.d
	xar	z19.d, z19.d, z28.d, #19
	lsr	z6.d, z28.d, #6
	eor	z6.d, z6.d, z19.d
	add	z25.d, z25.d, z6.d
	ld1rd	z6.d, p1/z, [x2, 8]
	add	z6.d, z16.d, z6.d
	add	z7.d, z7.d, z6.d
	movprfx	z6, z18
	bsl	z6.d, z6.d, z17.d, z4.d
	add	z7.d, z7.d, z6.d
	movprfx	z6, z4
	xar	z6.d, z6.d, z1.d, #23
	xar	z6.d, z6.d, z4.d, #4
	xar	z6.d, z6.d, z4.d, #14
	add	z7.d, z7.d, z6.d
	eor	z6.d, z24.d, z5.d
	add	z19.d, z3.d, z7.d
	movprfx	z3, z2
	bsl	z3.d, z3.d, z5.d, z6.d
	add	z7.d, z7.d, z3.d
	movprfx	z3, z24
	xar	z3.d, z3.d, z1.d, #5
	xar	z3.d, z3.d, z24.d, #6
	xar	z3.d, z3.d, z24.d, #28
	movprfx	z6, z15
	xar	z6.d, z6.d, z1.d, #7
	add	z7.d, z7.d, z3.d
	xar	z6.d, z6.d, z15.d, #1
	lsr	z3.d, z15.d, #7
	eor	z3.d, z3.d, z6.d
	add	z16.d, z16.d, z8.d
	movprfx	z6, z27
	xar	z6.d, z6.d, z1.d, #42
	add	z16.d, z16.d, z3.d
	xar	z6.d, z6.d, z27.d, #19
	lsr	z3.d, z27.d, #6
	eor	z3.d, z3.d, z6.d
	add	z16.d, z16.d, z3.d
	movprfx	z3, z4
	bsl	z3.d, z3.d, z18.d, z19.d
	ld1rd	z6.d, p1/z, [x2, 16]
	add	z6.d, z15.d, z6.d
	add	z6.d, z17.d, z6.d
	add	z6.d, z6.d, z3.d
	movprfx	z3, z19
	xar	z3.d, z3.d, z1.d, #23
	xar	z3.d, z3.d, z19.d, #4
	xar	z3.d, z3.d, z19.d, #14
	eor	z17.d, z7.d, z24.d
	add	z6.d, z6.d, z3.d
	movprfx	z3, z5
	bsl	z3.d, z3.d, z24.d, z17.d
	add	z2.d, z2.d, z6.d
	movprfx	z17, z26
	xar	z17.d, z17.d, z1.d, #7
	add	z6.d, z6.d, z3.d
	xar	z17.d, z17.d, z26.d, #1
	movprfx	z3, z7
	xar	z3.d, z3.d, z1.d, #5
	xar	z3.d, z3.d, z7.d, #6
	xar	z3.d, z3.d, z7.d, #28
	add	z6.d, z6.d, z3.d
	lsr	z3.d, z26.d, #7
	eor	z3.d, z3.d, z17.d
	movprfx	z17, z25
	xar	z17.d, z17.d, z1.d, #42
	xar	z17.d, z17.d, z25.d, #19
	add	z15.d, z15.d, z31.d
	add	z15.d, z15.d, z3.d
	lsr	z3.d, z25.d, #6
	eor	z3.d, z3.d, z17.d
	movprfx	z17, z19
	bsl	z17.d, z17.d, z4.d, z2.d
	add	z15.d, z15.d, z3.d
	ld1rd	z3.d, p1/z, [x2, 24]
	add	z3.d, z26.d, z3.d
	add	z3.d, z18.d, z3.d
	add	z3.d, z3.d, z17.d
	movprfx	z17, z2
	xar	z17.d, z17.d, z1.d, #23
	xar	z17.d, z17.d, z2.d, #4
	xar	z17.d, z17.d, z2.d, #14
	add	z3.d, z3.d, z17.d
	eor	z18.d, z6.d, z7.d
	add	z17.d, z5.d, z3.d
	movprfx	z5, z24
	bsl	z5.d, z5.d, z7.d, z18.d
	add	z5.d, z3.d, z5.d
	movprfx	z3, z6
	xar	z3.d, z3.d, z1.d, #5
	xar	z3.d, z3.d, z6.d, #6
	xar	z3.d, z3.d, z6.d, #28
	movprfx	z18, z14
	xar	z18.d, z18.d, z1.d, #7
	add	z5.d, z5.d, z3.d
	xar	z18.d, z18.d, z14.d, #1
	lsr	z3.d, z14.d, #7
	eor	z3.d, z3.d, z18.d
	add	z26.d, z26.d, z30.d
	movprfx	z18, z16
	xar	z18.d, z18.d, z1.d, #42
	add	z26.d, z26.d, z3.d
	xar	z18.d, z18.d, z16.d, #19
	lsr	z3.d, z16.d, #6
	eor	z3.d, z3.d, z18.d
	add	z26.d, z26.d, z3.d
	ld1rd	z3.d, p1/z, [x2, 32]
	add	z3.d, z14.d, z3.d
	add	z4.d, z4.d, z3.d
	movprfx	z3, z2
	bsl	z3.d, z3.d, z19.d, z17.d
	add	z4.d, z4.d, z3.d
	movprfx	z3, z17
	xar	z3.d, z3.d, z1.d, #23
	xar	z3.d, z3.d, z17.d, #4
	xar	z3.d, z3.d, z17.d, #14
	add	z4.d, z4.d, z3.d
	add	z3.d, z24.d, z4.d
	eor	z24.d, z5.d, z6.d
	movprfx	z18, z7
	bsl	z18.d, z18.d, z6.d, z24.d
	add	z4.d, z4.d, z18.d
	movprfx	z18, z5
	xar	z18.d, z18.d, z1.d, #5
	xar	z18.d, z18.d, z5.d, #6
	xar	z18.d, z18.d, z5.d, #28
	movprfx	z24, z13
	xar	z24.d, z24.d, z1.d, #7
	add	z4.d, z4.d, z18.d
	xar	z24.d, z24.d, z13.d, #1
	lsr	z18.d, z13.d, #7
	eor	z18.d, z18.d, z24.d
	add	z14.d, z14.d, z29.d
	movprfx	z24, z15
	xar	z24.d, z24.d, z1.d, #42
	add	z14.d, z14.d, z18.d
	xar	z24.d, z24.d, z15.d, #19
	lsr	z18.d, z15.d, #6
	eor	z18.d, z18.d, z24.d
	add	z14.d, z14.d, z18.d
	ld1rd	z18.d, p1/z, [x2, 40]
	add	z18.d, z13.d, z18.d
	add	z19.d, z19.d, z18.d
	movprfx	z18, z17
	bsl	z18.d, z18.d, z2.d, z3.d
	add	z19.d, z19.d, z18.d
	movprfx	z18, z3
	xar	z18.d, z18.d, z1.d, #23
	xar	z18.d, z18.d, z3.d, #4
	xar	z18.d, z18.d, z3.d, #14
	eor	z24.d, z4.d, z5.d
	add	z19.d, z19.d, z18.d
	movprfx	z18, z6
	bsl	z18.d, z18.d, z5.d, z24.d
	add	z7.d, z7.d, z19.d
	add	z19.d, z19.d, z18.d
	movprfx	z18, z4
	xar	z18.d, z18.d, z1.d, #5
	xar	z18.d, z18.d, z4.d, #6
	xar	z18.d, z18.d, z4.d, #28
	movprfx	z24, z12
	xar	z24.d, z24.d, z1.d, #7
	add	z19.d, z19.d, z18.d
	xar	z24.d, z24.d, z12.d, #1
	lsr	z18.d, z12.d, #7
	eor	z18.d, z18.d, z24.d
	add	z13.d, z13.d, z28.d
	movprfx	z24, z26
	xar	z24.d, z24.d, z1.d, #42
	add	z13.d, z13.d, z18.d
	xar	z24.d, z24.d, z26.d, #19
	lsr	z18.d, z26.d, #6
	eor	z18.d, z18.d, z24.d
	add	z13.d, z13.d, z18.d
	ld1rd	z18.d, p1/z, [x2, 48]
	add	z18.d, z12.d, z18.d
	add	z2.d, z2.d, z18.d
	movprfx	z18, z3
	bsl	z18.d, z18.d, z17.d, z7.d
	add	z18.d, z2.d, z18.d
	movprfx	z2, z7
	xar	z2.d, z2.d, z1.d, #23
	xar	z2.d, z2.d, z7.d, #4
	xar	z2.d, z2.d, z7.d, #14
	eor	z24.d, z19.d, z4.d
	add	z18.d, z18.d, z2.d
	movprfx	z2, z5
	bsl	z2.d, z2.d, z4.d, z24.d
	add	z6.d, z6.d, z18.d
	add	z18.d, z18.d, z2.d
	movprfx	z2, z19
	xar	z2.d, z2.d, z1.d, #5
	xar	z2.d, z2.d, z19.d, #6
	xar	z2.d, z2.d, z19.d, #28
	movprfx	z24, z11
	xar	z24.d, z24.d, z1.d, #7
	add	z18.d, z18.d, z2.d
	xar	z24.d, z24.d, z11.d, #1
	lsr	z2.d, z11.d, #7
	eor	z2.d, z2.d, z24.d
	add	z12.d, z12.d, z27.d
	movprfx	z24, z14
	xar	z24.d, z24.d, z1.d, #42
	add	z12.d, z12.d, z2.d
	xar	z24.d, z24.d, z14.d, #19
	lsr	z2.d, z14.d, #6
	eor	z2.d, z2.d, z24.d
	add	z12.d, z12.d, z2.d
	ld1rd	z2.d, p1/z, [x2, 56]
	add	z2.d, z11.d, z2.d
	add	z2.d, z17.d, z2.d
	movprfx	z17, z7
	bsl	z17.d, z17.d, z3.d, z6.d
	add	z2.d, z2.d, z17.d
	movprfx	z17, z6
	xar	z17.d, z17.d, z1.d, #23
	xar	z17.d, z17.d, z6.d, #4
	xar	z17.d, z17.d, z6.d, #14
	eor	z24.d, z18.d, z19.d
	add	z2.d, z2.d, z17.d
	movprfx	z17, z4
	bsl	z17.d, z17.d, z19.d, z24.d
	add	z5.d, z5.d, z2.d
	add	z2.d, z2.d, z17.d
	movprfx	z17, z18
	xar	z17.d, z17.d, z1.d, #5
	xar	z17.d, z17.d, z18.d, #6
	xar	z17.d, z17.d, z18.d, #28
	movprfx	z24, z10
	xar	z24.d, z24.d, z1.d, #7
	add	z2.d, z2.d, z17.d
	xar	z24.d, z24.d, z10.d, #1
	lsr	z17.d, z10.d, #7
	eor	z17.d, z17.d, z24.d
	add	z11.d, z11.d, z25.d
	movprfx	z24, z13
	xar	z24.d, z24.d, z1.d, #42
	add	z11.d, z11.d, z17.d
	xar	z24.d, z24.d, z13.d, #19
	lsr	z17.d, z13.d, #6
	eor	z17.d, z17.d, z24.d
	add	z11.d, z11.d, z17.d
	ld1rd	z17.d, p1/z, [x2, 64]
	add	z17.d, z10.d, z17.d
	add	z3.d, z3.d, z17.d
	movprfx	z17, z6
	bsl	z17.d, z17.d, z7.d, z5.d
	add	z3.d, z3.d, z17.d
	movprfx	z17, z5
	xar	z17.d, z17.d, z1.d, #23
	xar	z17.d, z17.d, z5.d, #4
	xar	z17.d, z17.d, z5.d, #14
	eor	z24.d, z2.d, z18.d
	add	z3.d, z3.d, z17.d
	movprfx	z17, z19
	bsl	z17.d, z17.d, z18.d, z24.d
	add	z4.d, z4.d, z3.d
	add	z3.d, z3.d, z17.d
	movprfx	z17, z2
	xar	z17.d, z17.d, z1.d, #5
	xar	z17.d, z17.d, z2.d, #6
	xar	z17.d, z17.d, z2.d, #28
	movprfx	z24, z9
	xar	z24.d, z24.d, z1.d, #7
	add	z3.d, z3.d, z17.d
	xar	z24.d, z24.d, z9.d, #1
	lsr	z17.d, z9.d, #7
	eor	z17.d, z17.d, z24.d
	add	z10.d, z10.d, z16.d
	movprfx	z24, z12
	xar	z24.d, z24.d, z1.d, #42
	add	z10.d, z10.d, z17.d
	xar	z24.d, z24.d, z12.d, #19
	lsr	z17.d, z12.d, #6
	eor	z17.d, z17.d, z24.d
	add	z10.d, z10.d, z17.d
	ld1rd	z17.d, p1/z, [x2, 72]
	add	z17.d, z9.d, z17.d
	add	z7.d, z7.d, z17.d
	movprfx	z17, z5
	bsl	z17.d, z17.d, z6.d, z4.d
	add	z7.d, z7.d, z17.d
	movprfx	z17, z4
	xar	z17.d, z17.d, z1.d, #23
	xar	z17.d, z17.d, z4.d, #4
	xar	z17.d, z17.d, z4.d, #14
	eor	z24.d, z3.d, z2.d
	add	z7.d, z7.d, z17.d
	movprfx	z17, z18
	bsl	z17.d, z17.d, z2.d, z24.d
	add	z19.d, z19.d, z7.d
	add	z7.d, z7.d, z17.d
	movprfx	z17, z3
	xar	z17.d, z17.d, z1.d, #5
	xar	z17.d, z17.d, z3.d, #6
	xar	z17.d, z17.d, z3.d, #28
	movprfx	z24, z8
	xar	z24.d, z24.d, z1.d, #7
	add	z7.d, z7.d, z17.d
	xar	z24.d, z24.d, z8.d, #1
	lsr	z17.d, z8.d, #7
	eor	z17.d, z17.d, z24.d
	add	z9.d, z9.d, z15.d
	movprfx	z24, z11
	xar	z24.d, z24.d, z1.d, #42
	add	z9.d, z9.d, z17.d
	xar	z24.d, z24.d, z11.d, #19
	lsr	z17.d, z11.d, #6
	eor	z17.d, z17.d, z24.d
	add	z9.d, z9.d, z17.d
	ld1rd	z17.d, p1/z, [x2, 80]
	add	z17.d, z8.d, z17.d
	add	z6.d, z6.d, z17.d
	movprfx	z17, z4
	bsl	z17.d, z17.d, z5.d, z19.d
	add	z17.d, z6.d, z17.d
	movprfx	z6, z19
	xar	z6.d, z6.d, z1.d, #23
	xar	z6.d, z6.d, z19.d, #4
	xar	z6.d, z6.d, z19.d, #14
	eor	z24.d, z7.d, z3.d
	add	z17.d, z17.d, z6.d
	movprfx	z6, z2
	bsl	z6.d, z6.d, z3.d, z24.d
	add	z18.d, z18.d, z17.d
	add	z17.d, z17.d, z6.d
	movprfx	z6, z7
	xar	z6.d, z6.d, z1.d, #5
	xar	z6.d, z6.d, z7.d, #6
	xar	z6.d, z6.d, z7.d, #28
	movprfx	z24, z31
	xar	z24.d, z24.d, z1.d, #7
	add	z17.d, z17.d, z6.d
	xar	z24.d, z24.d, z31.d, #1
	lsr	z6.d, z31.d, #7
	eor	z6.d, z6.d, z24.d
	add	z8.d, z8.d, z26.d
	movprfx	z24, z10
	xar	z24.d, z24.d, z1.d, #42
	add	z8.d, z8.d, z6.d
	xar	z24.d, z24.d, z10.d, #19
	lsr	z6.d, z10.d, #6
	eor	z6.d, z6.d, z24.d
	add	z8.d, z8.d, z6.d
	ld1rd	z6.d, p1/z, [x2, 88]
	add	z6.d, z31.d, z6.d
	add	z6.d, z5.d, z6.d
	movprfx	z5, z19
	bsl	z5.d, z5.d, z4.d, z18.d
	add	z6.d, z6.d, z5.d
	movprfx	z5, z18
	xar	z5.d, z5.d, z1.d, #23
	xar	z5.d, z5.d, z18.d, #4
	xar	z5.d, z5.d, z18.d, #14
	eor	z24.d, z17.d, z7.d
	add	z6.d, z6.d, z5.d
	add	z5.d, z2.d, z6.d
	movprfx	z2, z3
	bsl	z2.d, z2.d, z7.d, z24.d
	add	z6.d, z6.d, z2.d
	movprfx	z2, z17
	xar	z2.d, z2.d, z1.d, #5
	xar	z2.d, z2.d, z17.d, #6
	xar	z2.d, z2.d, z17.d, #28
	movprfx	z24, z30
	xar	z24.d, z24.d, z1.d, #7
	add	z6.d, z6.d, z2.d
	xar	z24.d, z24.d, z30.d, #1
	lsr	z2.d, z30.d, #7
	eor	z2.d, z2.d, z24.d
	add	z31.d, z31.d, z14.d
	movprfx	z24, z9
	xar	z24.d, z24.d, z1.d, #42
	add	z31.d, z31.d, z2.d
	xar	z24.d, z24.d, z9.d, #19
	lsr	z2.d, z9.d, #6
	eor	z2.d, z2.d, z24.d
	add	z31.d, z31.d, z2.d
	ld1rd	z2.d, p1/z, [x2, 96]
	add	z2.d, z30.d, z2.d
	add	z4.d, z4.d, z2.d
	movprfx	z2, z18
	bsl	z2.d, z2.d, z19.d, z5.d
	add	z4.d, z4.d, z2.d
	movprfx	z2, z5
	xar	z2.d, z2.d, z1.d, #23
	xar	z2.d, z2.d, z5.d, #4
	xar	z2.d, z2.d, z5.d, #14
	add	z4.d, z4.d, z2.d
	add	z24.d, z3.d, z4.d
	eor	z3.d, z6.d, z17.d
	movprfx	z2, z7
	bsl	z2.d, z2.d, z17.d, z3.d
	add	z4.d, z4.d, z2.d
	movprfx	z2, z6
	xar	z2.d, z2.d, z1.d, #5
	xar	z2.d, z2.d, z6.d, #6
	xar	z2.d, z2.d, z6.d, #28
	movprfx	z3, z29
	xar	z3.d, z3.d, z1.d, #7
	add	z4.d, z4.d, z2.d
	xar	z3.d, z3.d, z29.d, #1
	lsr	z2.d, z29.d, #7
	eor	z2.d, z2.d, z3.d
	add	z30.d, z30.d, z13.d
	movprfx	z3, z8
	xar	z3.d, z3.d, z1.d, #42
	add	z30.d, z30.d, z2.d
	xar	z3.d, z3.d, z8.d, #19
	lsr	z2.d, z8.d, #6
	eor	z2.d, z2.d, z3.d
	add	z30.d, z30.d, z2.d
	ld1rd	z2.d, p1/z, [x2, 104]
	add	z2.d, z29.d, z2.d
	add	z3.d, z19.d, z2.d
	movprfx	z2, z5
	bsl	z2.d, z2.d, z18.d, z24.d
	add	z3.d, z3.d, z2.d
	movprfx	z2, z24
	xar	z2.d, z2.d, z1.d, #23
	xar	z2.d, z2.d, z24.d, #4
	xar	z2.d, z2.d, z24.d, #14
	eor	z19.d, z4.d, z6.d
	add	z3.d, z3.d, z2.d
	movprfx	z2, z17
	bsl	z2.d, z2.d, z6.d, z19.d
	add	z7.d, z7.d, z3.d
	add	z3.d, z3.d, z2.d
	movprfx	z2, z4
	xar	z2.d, z2.d, z1.d, #5
	xar	z2.d, z2.d, z4.d, #6
	xar	z2.d, z2.d, z4.d, #28
	movprfx	z19, z28
	xar	z19.d, z19.d, z1.d, #7
	add	z3.d, z3.d, z2.d
	xar	z19.d, z19.d, z28.d, #1
	lsr	z2.d, z28.d, #7
	eor	z2.d, z2.d, z19.d
	add	z29.d, z29.d, z12.d
	movprfx	z19, z31
	xar	z19.d, z19.d, z1.d, #42
	add	z29.d, z29.d, z2.d
	xar	z19.d, z19.d, z31.d, #19
	lsr	z2.d, z31.d, #6
	eor	z2.d, z2.d, z19.d
	add	z29.d, z29.d, z2.d
	ld1rd	z2.d, p1/z, [x2, 112]
	add	z2.d, z28.d, z2.d
	add	z2.d, z18.d, z2.d
	movprfx	z18, z24
	bsl	z18.d, z18.d, z5.d, z7.d
	add	z2.d, z2.d, z18.d
	movprfx	z18, z7
	xar	z18.d, z18.d, z1.d, #23
	xar	z18.d, z18.d, z7.d, #4
	xar	z18.d, z18.d, z7.d, #14
	eor	z19.d, z3.d, z4.d
	add	z2.d, z2.d, z18.d
	movprfx	z18, z6
	bsl	z18.d, z18.d, z4.d, z19.d
	add	z17.d, z17.d, z2.d
	add	z2.d, z2.d, z18.d
	movprfx	z18, z3
	xar	z18.d, z18.d, z1.d, #5
	xar	z18.d, z18.d, z3.d, #6
	xar	z18.d, z18.d, z3.d, #28
	movprfx	z19, z27
	xar	z19.d, z19.d, z1.d, #7
	add	z2.d, z2.d, z18.d
	xar	z19.d, z19.d, z27.d, #1
	lsr	z18.d, z27.d, #7
	eor	z18.d, z18.d, z19.d
	add	z28.d, z28.d, z11.d
	movprfx	z19, z30
	xar	z19.d, z19.d, z1.d, #42
	add	z28.d, z28.d, z18.d
	xar	z19.d, z19.d, z30.d, #19
	lsr	z18.d, z30.d, #6
	eor	z18.d, z18.d, z19.d
	add	z28.d, z28.d, z18.d
	ld1rd	z18.d, p1/z, [x2, 120]
	add	z18.d, z27.d, z18.d
	add	z5.d, z5.d, z18.d
	movprfx	z18, z7
	bsl	z18.d, z18.d, z24.d, z17.d
	add	z5.d, z5.d, z18.d
	movprfx	z18, z17
	xar	z18.d, z18.d, z1.d, #23
	xar	z18.d, z18.d, z17.d, #4
	xar	z18.d, z18.d, z17.d, #14
	eor	z19.d, z2.d, z3.d
	add	z5.d, z5.d, z18.d
	add	z18.d, z6.d, z5.d
	movprfx	z6, z4
	bsl	z6.d, z6.d, z3.d, z19.d
	add	z5.d, z5.d, z6.d
	movprfx	z6, z2
	xar	z6.d, z6.d, z1.d, #5
	xar	z6.d, z6.d, z2.d, #6
	xar	z6.d, z6.d, z2.d, #28
	movprfx	z19, z25
	xar	z19.d, z19.d, z1.d, #7
	add	z5.d, z5.d, z6.d
	xar	z19.d, z19.d, z25.d, #1
	lsr	z6.d, z25.d, #7
	add	x2, x2, 128
	eor	z6.d, z6.d, z19.d
	add	z27.d, z27.d, z10.d
	movprfx	z19, z29
	xar	z19.d, z19.d, z1.d, #42
	add	z27.d, z27.d, z6.d
	xar	z19.d, z19.d, z29.d, #19
	lsr	z6.d, z29.d, #6
	eor	z6.d, z6.d, z19.d
	add	z27.d, z27.d, z6.d
	cmp	x2, x3
	bne	.L3
