	ld1rw	z5.s, p1/z, [x2]
	add	z15.s, z3.s, z31.s
	add	z3.s, z3.s, z5.s
	movprfx	z5, z17
	bsl	z5.d, z5.d, z18.d, z19.d
	add	z3.s, z4.s, z3.s
	movprfx	z4, z19
	xar	z4.s, z4.s, z6.s, #14
	xar	z4.s, z4.s, z19.s, #5
	xar	z4.s, z4.s, z19.s, #6
	add	z3.s, z3.s, z5.s
	ld1rw	z22.s, p1/z, [x2, 8]
	add	z3.s, z3.s, z4.s
	ld1rw	z5.s, p1/z, [x2, 4]
	add	z1.s, z1.s, z3.s
	add	z5.s, z14.s, z5.s
	movprfx	z4, z19
	bsl	z4.d, z4.d, z17.d, z1.d
	add	z5.s, z18.s, z5.s
	add	z22.s, z13.s, z22.s
	movprfx	z18, z1
	xar	z18.s, z18.s, z6.s, #14
	add	z22.s, z17.s, z22.s
	add	z5.s, z5.s, z4.s
	xar	z18.s, z18.s, z1.s, #5
	xar	z18.s, z18.s, z1.s, #6
	add	z5.s, z5.s, z18.s
	add	z21.s, z16.s, z5.s
	movprfx	z17, z21
	xar	z17.s, z17.s, z6.s, #14
	xar	z17.s, z17.s, z21.s, #5
	eor	z4.d, z2.d, z7.d
	movprfx	z20, z16
	bsl	z20.d, z20.d, z7.d, z4.d
	add	z20.s, z3.s, z20.s
	movprfx	z3, z17
	xar	z3.s, z3.s, z21.s, #6
	movprfx	z17, z2
	xar	z17.s, z17.s, z6.s, #9
	xar	z17.s, z17.s, z2.s, #11
	xar	z17.s, z17.s, z2.s, #2
	movprfx	z4, z1
	bsl	z4.d, z4.d, z19.d, z21.d
	add	z20.s, z20.s, z17.s
	add	z16.s, z22.s, z4.s
	eor	z17.d, z20.d, z2.d
	add	z16.s, z16.s, z3.s
	add	z18.s, z7.s, z16.s
	bsl	z7.d, z7.d, z2.d, z17.d
	movprfx	z4, z20
	xar	z4.s, z4.s, z6.s, #9
	add	z5.s, z5.s, z7.s
	xar	z4.s, z4.s, z20.s, #11
	xar	z4.s, z4.s, z20.s, #2
	add	z5.s, z5.s, z4.s
	movprfx	z7, z5
	xar	z7.s, z7.s, z6.s, #9
	xar	z7.s, z7.s, z5.s, #11
	xar	z7.s, z7.s, z5.s, #2
	movprfx	z17, z21
	bsl	z17.d, z17.d, z1.d, z18.d
	ld1rw	z3.s, p1/z, [x2, 12]
	add	z3.s, z24.s, z3.s
	add	z3.s, z19.s, z3.s
	eor	z19.d, z5.d, z20.d
	movprfx	z4, z2
	bsl	z4.d, z4.d, z20.d, z19.d
	add	z4.s, z16.s, z4.s
	movprfx	z16, z18
	xar	z16.s, z16.s, z6.s, #14
	add	z4.s, z4.s, z7.s
	xar	z16.s, z16.s, z18.s, #5
	eor	z7.d, z4.d, z5.d
	xar	z16.s, z16.s, z18.s, #6
	add	z3.s, z3.s, z17.s
	movprfx	z17, z20
	bsl	z17.d, z17.d, z5.d, z7.d
	add	z3.s, z3.s, z16.s
	movprfx	z7, z4
	xar	z7.s, z7.s, z6.s, #9
	ld1rw	z16.s, p1/z, [x2, 16]
	xar	z7.s, z7.s, z4.s, #11
	xar	z7.s, z7.s, z4.s, #2
	add	z2.s, z2.s, z3.s
	add	z3.s, z3.s, z17.s
	add	z3.s, z3.s, z7.s
	add	z7.s, z12.s, z16.s
	movprfx	z16, z18
	bsl	z16.d, z16.d, z21.d, z2.d
	add	z17.s, z1.s, z7.s
	add	z17.s, z17.s, z16.s
	eor	z16.d, z3.d, z4.d
	movprfx	z7, z5
	bsl	z7.d, z7.d, z4.d, z16.d
	movprfx	z1, z2
	xar	z1.s, z1.s, z6.s, #14
	xar	z1.s, z1.s, z2.s, #5
	xar	z1.s, z1.s, z2.s, #6
	add	z17.s, z17.s, z1.s
	add	z20.s, z20.s, z17.s
	add	z17.s, z17.s, z7.s
	ld1rw	z7.s, p1/z, [x2, 20]
	add	z7.s, z11.s, z7.s
	movprfx	z1, z3
	xar	z1.s, z1.s, z6.s, #9
	add	z16.s, z21.s, z7.s
	xar	z1.s, z1.s, z3.s, #11
	movprfx	z7, z2
	bsl	z7.d, z7.d, z18.d, z20.d
	xar	z1.s, z1.s, z3.s, #2
	add	z16.s, z16.s, z7.s
	add	z17.s, z17.s, z1.s
	movprfx	z1, z20
	xar	z1.s, z1.s, z6.s, #14
	eor	z19.d, z17.d, z3.d
	xar	z1.s, z1.s, z20.s, #5
	movprfx	z7, z4
	bsl	z7.d, z7.d, z3.d, z19.d
	xar	z1.s, z1.s, z20.s, #6
	add	z16.s, z16.s, z1.s
	movprfx	z1, z17
	xar	z1.s, z1.s, z6.s, #9
	add	z5.s, z5.s, z16.s
	xar	z1.s, z1.s, z17.s, #11
	add	z16.s, z16.s, z7.s
	xar	z1.s, z1.s, z17.s, #2
	ld1rw	z7.s, p1/z, [x2, 24]
	add	z7.s, z10.s, z7.s
	add	z16.s, z16.s, z1.s
	add	z19.s, z18.s, z7.s
	movprfx	z1, z5
	xar	z1.s, z1.s, z6.s, #14
	movprfx	z7, z20
	bsl	z7.d, z7.d, z2.d, z5.d
	eor	z18.d, z16.d, z17.d
	xar	z1.s, z1.s, z5.s, #5
	xar	z1.s, z1.s, z5.s, #6
	add	z19.s, z19.s, z7.s
	movprfx	z7, z3
	bsl	z7.d, z7.d, z17.d, z18.d
	add	z19.s, z19.s, z1.s
	movprfx	z1, z16
	xar	z1.s, z1.s, z6.s, #9
	add	z18.s, z4.s, z19.s
	xar	z1.s, z1.s, z16.s, #11
	ld1rw	z4.s, p1/z, [x2, 28]
	xar	z1.s, z1.s, z16.s, #2
	add	z4.s, z9.s, z4.s
	add	z2.s, z2.s, z4.s
	add	z19.s, z19.s, z7.s
	movprfx	z4, z18
	xar	z4.s, z4.s, z6.s, #14
	add	z19.s, z19.s, z1.s
	movprfx	z1, z5
	bsl	z1.d, z1.d, z20.d, z18.d
	eor	z7.d, z19.d, z16.d
	add	z1.s, z2.s, z1.s
	movprfx	z2, z4
	xar	z2.s, z2.s, z18.s, #5
	xar	z2.s, z2.s, z18.s, #6
	movprfx	z4, z17
	bsl	z4.d, z4.d, z16.d, z7.d
	add	z1.s, z1.s, z2.s
	movprfx	z2, z19
	xar	z2.s, z2.s, z6.s, #9
	add	z3.s, z3.s, z1.s
	xar	z2.s, z2.s, z19.s, #11
	movprfx	z7, z18
	bsl	z7.d, z7.d, z5.d, z3.d
	xar	z2.s, z2.s, z19.s, #2
	add	z1.s, z1.s, z4.s
	ld1rw	z4.s, p1/z, [x2, 32]
	add	z1.s, z1.s, z2.s
	add	z4.s, z8.s, z4.s
	movprfx	z2, z3
	xar	z2.s, z2.s, z6.s, #14
	add	z4.s, z20.s, z4.s
	xar	z2.s, z2.s, z3.s, #5
	eor	z20.d, z1.d, z19.d
	xar	z2.s, z2.s, z3.s, #6
	add	z4.s, z4.s, z7.s
	movprfx	z7, z16
	bsl	z7.d, z7.d, z19.d, z20.d
	add	z4.s, z4.s, z2.s
	add	z17.s, z17.s, z4.s
	add	z4.s, z4.s, z7.s
	movprfx	z2, z1
	xar	z2.s, z2.s, z6.s, #9
	ld1rw	z7.s, p1/z, [x2, 36]
	xar	z2.s, z2.s, z1.s, #11
	add	z7.s, z31.s, z7.s
	xar	z2.s, z2.s, z1.s, #2
	add	z5.s, z5.s, z7.s
	add	z20.s, z4.s, z2.s
	movprfx	z4, z3
	bsl	z4.d, z4.d, z18.d, z17.d
	add	z7.s, z5.s, z4.s
	eor	z5.d, z20.d, z1.d
	movprfx	z4, z19
	bsl	z4.d, z4.d, z1.d, z5.d
	movprfx	z2, z17
	xar	z2.s, z2.s, z6.s, #14
	xar	z2.s, z2.s, z17.s, #5
	xar	z2.s, z2.s, z17.s, #6
	add	z7.s, z7.s, z2.s
	add	z16.s, z16.s, z7.s
	add	z7.s, z7.s, z4.s
	ld1rw	z4.s, p1/z, [x2, 40]
	add	z4.s, z30.s, z4.s
	add	z5.s, z18.s, z4.s
	movprfx	z4, z17
	bsl	z4.d, z4.d, z3.d, z16.d
	movprfx	z2, z20
	xar	z2.s, z2.s, z6.s, #9
	add	z5.s, z5.s, z4.s
	xar	z2.s, z2.s, z20.s, #11
	xar	z2.s, z2.s, z20.s, #2
	add	z7.s, z7.s, z2.s
	eor	z18.d, z7.d, z20.d
	movprfx	z4, z1
	bsl	z4.d, z4.d, z20.d, z18.d
	movprfx	z2, z16
	xar	z2.s, z2.s, z6.s, #14
	xar	z2.s, z2.s, z16.s, #5
	xar	z2.s, z2.s, z16.s, #6
	add	z5.s, z5.s, z2.s
	add	z19.s, z19.s, z5.s
	add	z5.s, z5.s, z4.s
	ld1rw	z4.s, p1/z, [x2, 44]
	add	z4.s, z29.s, z4.s
	movprfx	z2, z7
	xar	z2.s, z2.s, z6.s, #9
	add	z3.s, z3.s, z4.s
	xar	z2.s, z2.s, z7.s, #11
	movprfx	z4, z16
	bsl	z4.d, z4.d, z17.d, z19.d
	xar	z2.s, z2.s, z7.s, #2
	add	z3.s, z3.s, z4.s
	add	z5.s, z5.s, z2.s
	movprfx	z2, z19
	xar	z2.s, z2.s, z6.s, #14
	eor	z4.d, z5.d, z7.d
	xar	z2.s, z2.s, z19.s, #5
	xar	z2.s, z2.s, z19.s, #6
	movprfx	z18, z20
	bsl	z18.d, z18.d, z7.d, z4.d
	add	z3.s, z3.s, z2.s
	movprfx	z4, z5
	xar	z4.s, z4.s, z6.s, #9
	add	z2.s, z1.s, z3.s
	movprfx	z1, z4
	xar	z1.s, z1.s, z5.s, #11
	xar	z1.s, z1.s, z5.s, #2
	add	z3.s, z3.s, z18.s
	ld1rw	z4.s, p1/z, [x2, 48]
	add	z3.s, z3.s, z1.s
	add	z4.s, z28.s, z4.s
	add	z1.s, z17.s, z4.s
	movprfx	z17, z19
	bsl	z17.d, z17.d, z16.d, z2.d
	movprfx	z4, z2
	xar	z4.s, z4.s, z6.s, #14
	add	z1.s, z1.s, z17.s
	xar	z4.s, z4.s, z2.s, #5
	eor	z17.d, z3.d, z5.d
	xar	z4.s, z4.s, z2.s, #6
	movprfx	z18, z7
	bsl	z18.d, z18.d, z5.d, z17.d
	add	z1.s, z1.s, z4.s
	movprfx	z17, z3
	xar	z17.s, z17.s, z6.s, #9
	add	z4.s, z20.s, z1.s
	xar	z17.s, z17.s, z3.s, #11
	add	z1.s, z1.s, z18.s
	xar	z17.s, z17.s, z3.s, #2
	ld1rw	z18.s, p1/z, [x2, 52]
	add	z18.s, z27.s, z18.s
	add	z1.s, z1.s, z17.s
	add	z17.s, z16.s, z18.s
	movprfx	z18, z2
	bsl	z18.d, z18.d, z19.d, z4.d
	add	z17.s, z17.s, z18.s
	eor	z18.d, z1.d, z3.d
	movprfx	z16, z4
	xar	z16.s, z16.s, z6.s, #14
	movprfx	z20, z5
	bsl	z20.d, z20.d, z3.d, z18.d
	xar	z16.s, z16.s, z4.s, #5
	xar	z16.s, z16.s, z4.s, #6
	add	z17.s, z17.s, z16.s
	add	z18.s, z7.s, z17.s
	add	z17.s, z17.s, z20.s
	movprfx	z16, z1
	xar	z16.s, z16.s, z6.s, #9
	xar	z16.s, z16.s, z1.s, #11
	xar	z16.s, z16.s, z1.s, #2
	add	z16.s, z17.s, z16.s
	movprfx	z17, z4
	bsl	z17.d, z17.d, z2.d, z18.d
	ld1rw	z7.s, p1/z, [x2, 56]
	add	z7.s, z26.s, z7.s
	add	z19.s, z19.s, z7.s
	add	z19.s, z19.s, z17.s
	eor	z17.d, z16.d, z1.d
	movprfx	z7, z18
	xar	z7.s, z7.s, z6.s, #14
	movprfx	z20, z3
	bsl	z20.d, z20.d, z1.d, z17.d
	xar	z7.s, z7.s, z18.s, #5
	xar	z7.s, z7.s, z18.s, #6
	add	z19.s, z19.s, z7.s
	add	z17.s, z5.s, z19.s
	add	z19.s, z19.s, z20.s
	ld1rw	z5.s, p1/z, [x2, 60]
	movprfx	z7, z16
	xar	z7.s, z7.s, z6.s, #9
	add	z5.s, z25.s, z5.s
	xar	z7.s, z7.s, z16.s, #11
	xar	z7.s, z7.s, z16.s, #2
	add	z7.s, z19.s, z7.s
	movprfx	z19, z18
	bsl	z19.d, z19.d, z4.d, z17.d
	add	z2.s, z2.s, z5.s
	movprfx	z5, z17
	xar	z5.s, z5.s, z6.s, #14
	add	z2.s, z2.s, z19.s
	xar	z5.s, z5.s, z17.s, #5
	eor	z19.d, z7.d, z16.d
	xar	z5.s, z5.s, z17.s, #6
	movprfx	z20, z1
	bsl	z20.d, z20.d, z16.d, z19.d
	add	z2.s, z2.s, z5.s
	movprfx	z5, z7
	xar	z5.s, z5.s, z6.s, #9
	add	z19.s, z3.s, z2.s
	movprfx	z3, z5
	xar	z3.s, z3.s, z7.s, #11
	xar	z3.s, z3.s, z7.s, #2
	add	z2.s, z2.s, z20.s
	lsr	z5.s, z14.s, #3
	add	z20.s, z14.s, z30.s
	add	z2.s, z2.s, z3.s
	movprfx	z3, z14
	xar	z3.s, z3.s, z6.s, #11
	xar	z14.s, z14.s, z3.s, #7
	eor	z5.d, z5.d, z14.d
	movprfx	z14, z26
	xar	z14.s, z14.s, z6.s, #2
	xar	z14.s, z14.s, z26.s, #17
	add	z15.s, z15.s, z5.s
	lsr	z3.s, z26.s, #10
	lsr	z5.s, z13.s, #3
	eor	z3.d, z3.d, z14.d
	movprfx	z14, z13
	xar	z14.s, z14.s, z6.s, #11
	xar	z14.s, z14.s, z13.s, #7
	eor	z5.d, z5.d, z14.d
	add	z3.s, z15.s, z3.s
	add	z20.s, z20.s, z5.s
	movprfx	z15, z24
	xar	z15.s, z15.s, z6.s, #11
	lsr	z5.s, z24.s, #3
	xar	z15.s, z15.s, z24.s, #7
	eor	z5.d, z5.d, z15.d
	add	z13.s, z13.s, z29.s
	movprfx	z15, z12
	xar	z15.s, z15.s, z6.s, #11
	add	z13.s, z13.s, z5.s
	xar	z15.s, z15.s, z12.s, #7
	lsr	z5.s, z12.s, #3
	eor	z5.d, z5.d, z15.d
	movprfx	z21, z25
	xar	z21.s, z21.s, z6.s, #2
	add	z24.s, z24.s, z28.s
	xar	z21.s, z21.s, z25.s, #17
	add	z24.s, z24.s, z5.s
	movprfx	z15, z11
	xar	z15.s, z15.s, z6.s, #11
	lsr	z5.s, z11.s, #3
	xar	z15.s, z15.s, z11.s, #7
	eor	z5.d, z5.d, z15.d
	lsr	z14.s, z25.s, #10
	add	z12.s, z12.s, z27.s
	eor	z14.d, z14.d, z21.d
	add	z12.s, z12.s, z5.s
	add	z14.s, z20.s, z14.s
	lsr	z5.s, z10.s, #3
	movprfx	z15, z10
	xar	z15.s, z15.s, z6.s, #11
	lsr	z20.s, z3.s, #10
	xar	z15.s, z15.s, z10.s, #7
	movprfx	z21, z3
	xar	z21.s, z21.s, z6.s, #2
	eor	z5.d, z5.d, z15.d
	xar	z21.s, z21.s, z3.s, #17
	eor	z20.d, z20.d, z21.d
	add	z11.s, z11.s, z26.s
	add	z13.s, z13.s, z20.s
	add	z11.s, z11.s, z5.s
	movprfx	z15, z9
	xar	z15.s, z15.s, z6.s, #11
	lsr	z5.s, z9.s, #3
	xar	z15.s, z15.s, z9.s, #7
	lsr	z20.s, z14.s, #10
	eor	z5.d, z5.d, z15.d
	movprfx	z21, z14
	xar	z21.s, z21.s, z6.s, #2
	xar	z21.s, z21.s, z14.s, #17
	eor	z20.d, z20.d, z21.d
	add	z10.s, z10.s, z25.s
	add	z24.s, z24.s, z20.s
	add	z10.s, z10.s, z5.s
	lsr	z15.s, z8.s, #3
	movprfx	z5, z8
	xar	z5.s, z5.s, z6.s, #11
	add	z22.s, z8.s, z14.s
	lsr	z20.s, z13.s, #10
	xar	z8.s, z8.s, z5.s, #7
	movprfx	z21, z13
	xar	z21.s, z21.s, z6.s, #2
	xar	z21.s, z21.s, z13.s, #17
	eor	z20.d, z20.d, z21.d
	eor	z15.d, z15.d, z8.d
	add	z12.s, z12.s, z20.s
	movprfx	z21, z24
	xar	z21.s, z21.s, z6.s, #2
	lsr	z20.s, z24.s, #10
	xar	z21.s, z21.s, z24.s, #17
	eor	z20.d, z20.d, z21.d
	add	z11.s, z11.s, z20.s
	movprfx	z8, z11
	xar	z8.s, z8.s, z6.s, #2
	xar	z8.s, z8.s, z11.s, #17
	lsr	z5.s, z11.s, #10
	eor	z5.d, z5.d, z8.d
	movprfx	z8, z12
	xar	z8.s, z8.s, z6.s, #2
	xar	z8.s, z8.s, z12.s, #17
	add	z9.s, z9.s, z3.s
	add	z9.s, z9.s, z15.s
	lsr	z15.s, z12.s, #10
	add	z9.s, z9.s, z5.s
	eor	z15.d, z15.d, z8.d
	lsr	z5.s, z31.s, #3
	movprfx	z8, z31
	xar	z8.s, z8.s, z6.s, #11
	xar	z8.s, z8.s, z31.s, #7
	eor	z5.d, z5.d, z8.d
	add	z22.s, z22.s, z5.s
	movprfx	z5, z30
	xar	z5.s, z5.s, z6.s, #11
	xar	z5.s, z5.s, z30.s, #7
	lsr	z8.s, z30.s, #3
	eor	z8.d, z8.d, z5.d
	movprfx	z5, z9
	xar	z5.s, z5.s, z6.s, #2
	xar	z5.s, z5.s, z9.s, #17
	add	z31.s, z31.s, z13.s
	lsr	z20.s, z9.s, #10
	add	z31.s, z31.s, z8.s
	eor	z20.d, z20.d, z5.d
	lsr	z8.s, z29.s, #3
	movprfx	z5, z29
	xar	z5.s, z5.s, z6.s, #11
	xar	z5.s, z5.s, z29.s, #7
	eor	z8.d, z8.d, z5.d
	add	z10.s, z10.s, z15.s
	add	z15.s, z30.s, z24.s
	add	z15.s, z15.s, z8.s
	movprfx	z8, z28
	xar	z8.s, z8.s, z6.s, #11
	xar	z8.s, z8.s, z28.s, #7
	add	z31.s, z31.s, z20.s
	lsr	z5.s, z28.s, #3
	eor	z5.d, z5.d, z8.d
	movprfx	z8, z31
	xar	z8.s, z8.s, z6.s, #2
	xar	z8.s, z8.s, z31.s, #17
	add	z29.s, z29.s, z12.s
	lsr	z20.s, z31.s, #10
	add	z29.s, z29.s, z5.s
	eor	z20.d, z20.d, z8.d
	lsr	z5.s, z27.s, #3
	movprfx	z8, z27
	xar	z8.s, z8.s, z6.s, #11
	xar	z8.s, z8.s, z27.s, #7
	eor	z5.d, z5.d, z8.d
	add	z29.s, z29.s, z20.s
	add	z21.s, z28.s, z11.s
	lsr	z20.s, z26.s, #3
	add	z21.s, z21.s, z5.s
	movprfx	z8, z26
	xar	z8.s, z8.s, z6.s, #11
	add	z5.s, z26.s, z9.s
	xar	z26.s, z26.s, z8.s, #7
	eor	z20.d, z20.d, z26.d
	movprfx	z26, z29
	xar	z26.s, z26.s, z6.s, #2
	xar	z26.s, z26.s, z29.s, #17
	lsr	z8.s, z29.s, #10
	eor	z8.d, z8.d, z26.d
	movprfx	z26, z25
	xar	z26.s, z26.s, z6.s, #11
	xar	z26.s, z26.s, z25.s, #7
	add	z27.s, z27.s, z10.s
	add	z27.s, z27.s, z20.s
	lsr	z20.s, z25.s, #3
	eor	z20.d, z20.d, z26.d
	movprfx	z26, z10
	xar	z26.s, z26.s, z6.s, #2
	xar	z26.s, z26.s, z10.s, #17
	add	z27.s, z27.s, z8.s
	lsr	z8.s, z10.s, #10
	eor	z8.d, z8.d, z26.d
	add	z8.s, z22.s, z8.s
	movprfx	z26, z8
	xar	z26.s, z26.s, z6.s, #2
	xar	z26.s, z26.s, z8.s, #17
	add	z5.s, z5.s, z20.s
	movprfx	z28, z3
	xar	z28.s, z28.s, z6.s, #11
	lsr	z20.s, z3.s, #3
	xar	z28.s, z28.s, z3.s, #7
	lsr	z30.s, z8.s, #10
	eor	z20.d, z20.d, z28.d
	eor	z30.d, z30.d, z26.d
	add	z30.s, z15.s, z30.s
	movprfx	z15, z27
	xar	z15.s, z15.s, z6.s, #2
	movprfx	z26, z30
	xar	z26.s, z26.s, z6.s, #2
	xar	z15.s, z15.s, z27.s, #17
	xar	z26.s, z26.s, z30.s, #17
	add	z25.s, z25.s, z8.s
	lsr	z28.s, z30.s, #10
	add	z25.s, z25.s, z20.s
	eor	z28.d, z28.d, z26.d
	lsr	z20.s, z27.s, #10
	add	z28.s, z21.s, z28.s
	eor	z20.d, z20.d, z15.d
	lsr	z26.s, z28.s, #10
	movprfx	z15, z28
	xar	z15.s, z15.s, z6.s, #2
	add	x2, x2, 64
	xar	z15.s, z15.s, z28.s, #17
	subs	x3, x3, #1
	eor	z26.d, z26.d, z15.d
	add	z25.s, z25.s, z20.s
	add	z26.s, z5.s, z26.s
	bne	.L3
