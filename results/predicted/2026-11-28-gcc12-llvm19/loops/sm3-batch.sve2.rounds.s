	movprfx	z17, z25
	xar	z17.s, z17.s, z1.s, #17
	eor3	z17.d, z17.d, z13.d, z0.d
	eor	z22.d, z18.d, z5.d
	tbl	z13.b, z17.b, z6.b
	xar	z13.s, z13.s, z17.s, #24
	xar	z13.s, z13.s, z30.s, #25
	eor3	z13.d, z13.d, z17.d, z9.d
	ld1rw	z17.s, p1/z, [x2]
	movprfx	z19, z18
	xar	z19.s, z19.s, z1.s, #20
	add	z21.s, z19.s, z3.s
	add	z21.s, z21.s, z17.s
	movprfx	z17, z16
	bsl	z17.d, z17.d, z5.d, z22.d
	xar	z21.s, z21.s, z1.s, #25
	eor	z22.d, z24.d, z13.d
	add	z17.s, z15.s, z17.s
	eor	z15.d, z21.d, z19.d
	add	z15.s, z22.s, z15.s
	movprfx	z19, z2
	bsl	z19.d, z19.d, z4.d, z3.d
	add	z17.s, z17.s, z15.s
	add	z21.s, z24.s, z21.s
	add	z19.s, z20.s, z19.s
	add	z19.s, z19.s, z21.s
	tbl	z15.b, z19.b, z6.b
	xar	z15.s, z15.s, z19.s, #23
	movprfx	z20, z5
	xar	z20.s, z20.s, z1.s, #23
	eor	z19.d, z19.d, z15.d
	movprfx	z5, z26
	xar	z5.s, z5.s, z1.s, #17
	ld1rw	z15.s, p1/z, [x2, 4]
	eor3	z5.d, z5.d, z29.d, z10.d
	eor	z22.d, z17.d, z18.d
	tbl	z29.b, z5.b, z6.b
	xar	z29.s, z29.s, z5.s, #24
	xar	z29.s, z29.s, z11.s, #25
	eor3	z29.d, z29.d, z5.d, z8.d
	movprfx	z5, z17
	xar	z5.s, z5.s, z1.s, #20
	add	z21.s, z5.s, z19.s
	add	z21.s, z21.s, z15.s
	movprfx	z15, z20
	bsl	z15.d, z15.d, z18.d, z22.d
	xar	z21.s, z21.s, z1.s, #25
	add	z15.s, z16.s, z15.s
	eor	z5.d, z21.d, z5.d
	eor	z16.d, z25.d, z29.d
	add	z5.s, z16.s, z5.s
	add	z21.s, z25.s, z21.s
	add	z15.s, z15.s, z5.s
	xar	z2.s, z2.s, z1.s, #13
	movprfx	z5, z3
	bsl	z5.d, z5.d, z2.d, z19.d
	add	z5.s, z4.s, z5.s
	add	z5.s, z5.s, z21.s
	tbl	z4.b, z5.b, z6.b
	xar	z4.s, z4.s, z5.s, #23
	eor	z22.d, z15.d, z17.d
	eor	z5.d, z5.d, z4.d
	ld1rw	z16.s, p1/z, [x2, 8]
	movprfx	z4, z7
	xar	z4.s, z4.s, z1.s, #17
	eor3	z4.d, z4.d, z12.d, z27.d
	movprfx	z21, z15
	xar	z21.s, z21.s, z1.s, #20
	xar	z18.s, z18.s, z1.s, #23
	tbl	z12.b, z4.b, z6.b
	xar	z12.s, z12.s, z4.s, #24
	xar	z12.s, z12.s, z31.s, #25
	eor3	z12.d, z12.d, z4.d, z24.d
	add	z4.s, z21.s, z5.s
	add	z4.s, z4.s, z16.s
	movprfx	z16, z18
	bsl	z16.d, z16.d, z17.d, z22.d
	xar	z4.s, z4.s, z1.s, #25
	eor	z22.d, z26.d, z12.d
	add	z16.s, z20.s, z16.s
	eor	z20.d, z4.d, z21.d
	add	z4.s, z26.s, z4.s
	add	z20.s, z22.s, z20.s
	xar	z3.s, z3.s, z1.s, #13
	add	z16.s, z16.s, z20.s
	movprfx	z20, z19
	bsl	z20.d, z20.d, z3.d, z5.d
	add	z2.s, z2.s, z20.s
	add	z2.s, z2.s, z4.s
	tbl	z4.b, z2.b, z6.b
	xar	z4.s, z4.s, z2.s, #23
	ld1rw	z21.s, p1/z, [x2, 12]
	eor	z2.d, z2.d, z4.d
	movprfx	z4, z19
	xar	z4.s, z4.s, z1.s, #13
	movprfx	z19, z13
	xar	z19.s, z19.s, z1.s, #17
	eor3	z19.d, z19.d, z30.d, z9.d
	eor	z22.d, z16.d, z15.d
	movprfx	z20, z16
	xar	z20.s, z20.s, z1.s, #20
	xar	z17.s, z17.s, z1.s, #23
	tbl	z30.b, z19.b, z6.b
	xar	z30.s, z30.s, z19.s, #24
	xar	z30.s, z30.s, z28.s, #25
	eor3	z30.d, z30.d, z19.d, z25.d
	add	z19.s, z20.s, z2.s
	add	z19.s, z19.s, z21.s
	movprfx	z21, z17
	bsl	z21.d, z21.d, z15.d, z22.d
	xar	z19.s, z19.s, z1.s, #25
	add	z18.s, z18.s, z21.s
	eor	z20.d, z19.d, z20.d
	eor	z21.d, z7.d, z30.d
	add	z19.s, z7.s, z19.s
	add	z20.s, z21.s, z20.s
	add	z18.s, z18.s, z20.s
	movprfx	z20, z5
	bsl	z20.d, z20.d, z4.d, z2.d
	add	z3.s, z3.s, z20.s
	add	z3.s, z3.s, z19.s
	tbl	z19.b, z3.b, z6.b
	xar	z19.s, z19.s, z3.s, #23
	ld1rw	z21.s, p1/z, [x2, 16]
	eor	z3.d, z3.d, z19.d
	movprfx	z19, z29
	xar	z19.s, z19.s, z1.s, #17
	eor3	z19.d, z19.d, z11.d, z8.d
	eor	z22.d, z18.d, z16.d
	movprfx	z20, z18
	xar	z20.s, z20.s, z1.s, #20
	xar	z15.s, z15.s, z1.s, #23
	tbl	z11.b, z19.b, z6.b
	xar	z11.s, z11.s, z19.s, #24
	xar	z11.s, z11.s, z0.s, #25
	eor3	z11.d, z11.d, z19.d, z26.d
	add	z19.s, z20.s, z3.s
	add	z19.s, z19.s, z21.s
	movprfx	z21, z15
	bsl	z21.d, z21.d, z16.d, z22.d
	xar	z19.s, z19.s, z1.s, #25
	add	z17.s, z17.s, z21.s
	eor	z20.d, z19.d, z20.d
	eor	z21.d, z13.d, z11.d
	add	z19.s, z13.s, z19.s
	add	z20.s, z21.s, z20.s
	xar	z5.s, z5.s, z1.s, #13
	add	z17.s, z17.s, z20.s
	movprfx	z20, z2
	bsl	z20.d, z20.d, z5.d, z3.d
	add	z4.s, z4.s, z20.s
	add	z4.s, z4.s, z19.s
	tbl	z19.b, z4.b, z6.b
	xar	z19.s, z19.s, z4.s, #23
	ld1rw	z21.s, p1/z, [x2, 20]
	eor	z4.d, z4.d, z19.d
	movprfx	z19, z12
	xar	z19.s, z19.s, z1.s, #17
	eor3	z19.d, z19.d, z31.d, z24.d
	eor	z22.d, z17.d, z18.d
	movprfx	z20, z17
	xar	z20.s, z20.s, z1.s, #20
	xar	z16.s, z16.s, z1.s, #23
	tbl	z31.b, z19.b, z6.b
	xar	z31.s, z31.s, z19.s, #24
	xar	z31.s, z31.s, z10.s, #25
	eor3	z31.d, z31.d, z19.d, z7.d
	add	z19.s, z20.s, z4.s
	add	z19.s, z19.s, z21.s
	movprfx	z21, z16
	bsl	z21.d, z21.d, z18.d, z22.d
	xar	z19.s, z19.s, z1.s, #25
	add	z15.s, z15.s, z21.s
	eor	z20.d, z19.d, z20.d
	eor	z21.d, z29.d, z31.d
	add	z19.s, z29.s, z19.s
	add	z20.s, z21.s, z20.s
	xar	z2.s, z2.s, z1.s, #13
	add	z15.s, z15.s, z20.s
	movprfx	z20, z3
	bsl	z20.d, z20.d, z2.d, z4.d
	add	z5.s, z5.s, z20.s
	add	z5.s, z5.s, z19.s
	tbl	z19.b, z5.b, z6.b
	xar	z19.s, z19.s, z5.s, #23
	ld1rw	z21.s, p1/z, [x2, 24]
	eor	z5.d, z5.d, z19.d
	movprfx	z19, z30
	xar	z19.s, z19.s, z1.s, #17
	eor3	z19.d, z19.d, z28.d, z25.d
	eor	z22.d, z15.d, z17.d
	movprfx	z20, z15
	xar	z20.s, z20.s, z1.s, #20
	xar	z18.s, z18.s, z1.s, #23
	tbl	z28.b, z19.b, z6.b
	xar	z28.s, z28.s, z19.s, #24
	xar	z28.s, z28.s, z27.s, #25
	eor3	z28.d, z28.d, z19.d, z13.d
	add	z19.s, z20.s, z5.s
	add	z19.s, z19.s, z21.s
	movprfx	z21, z18
	bsl	z21.d, z21.d, z17.d, z22.d
	xar	z19.s, z19.s, z1.s, #25
	add	z16.s, z16.s, z21.s
	eor	z20.d, z19.d, z20.d
	eor	z21.d, z12.d, z28.d
	add	z19.s, z12.s, z19.s
	add	z20.s, z21.s, z20.s
	xar	z3.s, z3.s, z1.s, #13
	add	z16.s, z16.s, z20.s
	movprfx	z20, z4
	bsl	z20.d, z20.d, z3.d, z5.d
	add	z2.s, z2.s, z20.s
	add	z2.s, z2.s, z19.s
	tbl	z19.b, z2.b, z6.b
	xar	z19.s, z19.s, z2.s, #23
	ld1rw	z21.s, p1/z, [x2, 28]
	eor	z2.d, z2.d, z19.d
	movprfx	z19, z11
	xar	z19.s, z19.s, z1.s, #17
	eor3	z19.d, z19.d, z0.d, z26.d
	eor	z22.d, z16.d, z15.d
	movprfx	z20, z16
	xar	z20.s, z20.s, z1.s, #20
	xar	z17.s, z17.s, z1.s, #23
	tbl	z0.b, z19.b, z6.b
	xar	z0.s, z0.s, z19.s, #24
	xar	z0.s, z0.s, z9.s, #25
	eor3	z0.d, z0.d, z19.d, z29.d
	add	z19.s, z20.s, z2.s
	add	z19.s, z19.s, z21.s
	movprfx	z21, z17
	bsl	z21.d, z21.d, z15.d, z22.d
	xar	z19.s, z19.s, z1.s, #25
	add	z18.s, z18.s, z21.s
	eor	z20.d, z19.d, z20.d
	eor	z21.d, z30.d, z0.d
	add	z19.s, z30.s, z19.s
	add	z20.s, z21.s, z20.s
	xar	z4.s, z4.s, z1.s, #13
	add	z18.s, z18.s, z20.s
	movprfx	z20, z5
	bsl	z20.d, z20.d, z4.d, z2.d
	add	z3.s, z3.s, z20.s
	add	z3.s, z3.s, z19.s
	tbl	z19.b, z3.b, z6.b
	xar	z19.s, z19.s, z3.s, #23
	ld1rw	z21.s, p1/z, [x2, 32]
	eor	z3.d, z3.d, z19.d
	movprfx	z19, z31
	xar	z19.s, z19.s, z1.s, #17
	eor3	z19.d, z19.d, z10.d, z7.d
	eor	z22.d, z18.d, z16.d
	movprfx	z20, z18
	xar	z20.s, z20.s, z1.s, #20
	xar	z15.s, z15.s, z1.s, #23
	tbl	z10.b, z19.b, z6.b
	xar	z10.s, z10.s, z19.s, #24
	xar	z10.s, z10.s, z8.s, #25
	eor3	z10.d, z10.d, z19.d, z12.d
	add	z19.s, z20.s, z3.s
	add	z19.s, z19.s, z21.s
	movprfx	z21, z15
	bsl	z21.d, z21.d, z16.d, z22.d
	xar	z19.s, z19.s, z1.s, #25
	add	z17.s, z17.s, z21.s
	eor	z20.d, z19.d, z20.d
	eor	z21.d, z11.d, z10.d
	add	z19.s, z11.s, z19.s
	add	z20.s, z21.s, z20.s
	xar	z5.s, z5.s, z1.s, #13
	add	z17.s, z17.s, z20.s
	movprfx	z20, z2
	bsl	z20.d, z20.d, z5.d, z3.d
	add	z4.s, z4.s, z20.s
	add	z4.s, z4.s, z19.s
	tbl	z19.b, z4.b, z6.b
	xar	z19.s, z19.s, z4.s, #23
	ld1rw	z21.s, p1/z, [x2, 36]
	eor	z4.d, z4.d, z19.d
	movprfx	z19, z28
	xar	z19.s, z19.s, z1.s, #17
	eor3	z19.d, z19.d, z27.d, z13.d
	eor	z22.d, z17.d, z18.d
	movprfx	z20, z17
	xar	z20.s, z20.s, z1.s, #20
	xar	z16.s, z16.s, z1.s, #23
	tbl	z27.b, z19.b, z6.b
	xar	z27.s, z27.s, z19.s, #24
	xar	z27.s, z27.s, z24.s, #25
	eor3	z27.d, z27.d, z19.d, z30.d
	add	z19.s, z20.s, z4.s
	add	z19.s, z19.s, z21.s
	movprfx	z21, z16
	bsl	z21.d, z21.d, z18.d, z22.d
	xar	z19.s, z19.s, z1.s, #25
	add	z15.s, z15.s, z21.s
	eor	z20.d, z19.d, z20.d
	eor	z21.d, z31.d, z27.d
	add	z19.s, z31.s, z19.s
	add	z20.s, z21.s, z20.s
	xar	z2.s, z2.s, z1.s, #13
	add	z15.s, z15.s, z20.s
	movprfx	z20, z3
	bsl	z20.d, z20.d, z2.d, z4.d
	add	z5.s, z5.s, z20.s
	add	z5.s, z5.s, z19.s
	tbl	z19.b, z5.b, z6.b
	xar	z19.s, z19.s, z5.s, #23
	ld1rw	z21.s, p1/z, [x2, 40]
	eor	z5.d, z5.d, z19.d
	movprfx	z19, z0
	xar	z19.s, z19.s, z1.s, #17
	eor3	z19.d, z19.d, z9.d, z29.d
	eor	z22.d, z15.d, z17.d
	movprfx	z20, z15
	xar	z20.s, z20.s, z1.s, #20
	xar	z18.s, z18.s, z1.s, #23
	tbl	z9.b, z19.b, z6.b
	xar	z9.s, z9.s, z19.s, #24
	xar	z9.s, z9.s, z25.s, #25
	eor3	z9.d, z9.d, z19.d, z11.d
	add	z19.s, z20.s, z5.s
	add	z19.s, z19.s, z21.s
	movprfx	z21, z18
	bsl	z21.d, z21.d, z17.d, z22.d
	xar	z19.s, z19.s, z1.s, #25
	add	z16.s, z16.s, z21.s
	eor	z20.d, z19.d, z20.d
	eor	z21.d, z28.d, z9.d
	add	z19.s, z28.s, z19.s
	add	z20.s, z21.s, z20.s
	xar	z3.s, z3.s, z1.s, #13
	add	z16.s, z16.s, z20.s
	movprfx	z20, z4
	bsl	z20.d, z20.d, z3.d, z5.d
	add	z2.s, z2.s, z20.s
	add	z2.s, z2.s, z19.s
	tbl	z19.b, z2.b, z6.b
	xar	z19.s, z19.s, z2.s, #23
	ld1rw	z21.s, p1/z, [x2, 44]
	eor	z2.d, z2.d, z19.d
	movprfx	z19, z10
	xar	z19.s, z19.s, z1.s, #17
	eor3	z19.d, z19.d, z8.d, z12.d
	eor	z22.d, z16.d, z15.d
	movprfx	z20, z16
	xar	z20.s, z20.s, z1.s, #20
	xar	z17.s, z17.s, z1.s, #23
	tbl	z8.b, z19.b, z6.b
	xar	z8.s, z8.s, z19.s, #24
	xar	z8.s, z8.s, z26.s, #25
	eor3	z8.d, z8.d, z19.d, z31.d
	add	z19.s, z20.s, z2.s
	add	z19.s, z19.s, z21.s
	movprfx	z21, z17
	bsl	z21.d, z21.d, z15.d, z22.d
	xar	z19.s, z19.s, z1.s, #25
	add	z18.s, z18.s, z21.s
	eor	z20.d, z19.d, z20.d
	eor	z21.d, z0.d, z8.d
	add	z20.s, z21.s, z20.s
	xar	z4.s, z4.s, z1.s, #13
	add	z18.s, z18.s, z20.s
	movprfx	z20, z5
	bsl	z20.d, z20.d, z4.d, z2.d
	add	z19.s, z0.s, z19.s
	add	z3.s, z3.s, z20.s
	movprfx	z20, z15
	xar	z20.s, z20.s, z1.s, #23
	movprfx	z15, z27
	xar	z15.s, z15.s, z1.s, #17
	eor3	z15.d, z15.d, z24.d, z30.d
	add	z3.s, z3.s, z19.s
	tbl	z24.b, z15.b, z6.b
	tbl	z19.b, z3.b, z6.b
	xar	z24.s, z24.s, z15.s, #24
	xar	z19.s, z19.s, z3.s, #23
	xar	z24.s, z24.s, z7.s, #25
	eor3	z24.d, z24.d, z15.d, z28.d
	ld1rw	z15.s, p1/z, [x2, 48]
	eor	z3.d, z3.d, z19.d
	eor	z22.d, z18.d, z16.d
	movprfx	z21, z18
	xar	z21.s, z21.s, z1.s, #20
	add	z19.s, z21.s, z3.s
	add	z19.s, z19.s, z15.s
	movprfx	z15, z20
	bsl	z15.d, z15.d, z16.d, z22.d
	add	z17.s, z17.s, z15.s
	xar	z5.s, z5.s, z1.s, #13
	xar	z19.s, z19.s, z1.s, #25
	eor	z15.d, z10.d, z24.d
	eor	z21.d, z19.d, z21.d
	add	z19.s, z10.s, z19.s
	add	z15.s, z15.s, z21.s
	add	z15.s, z17.s, z15.s
	movprfx	z17, z2
	bsl	z17.d, z17.d, z5.d, z3.d
	add	z4.s, z4.s, z17.s
	add	z4.s, z4.s, z19.s
	movprfx	z19, z16
	xar	z19.s, z19.s, z1.s, #23
	tbl	z17.b, z4.b, z6.b
	ld1rw	z16.s, p1/z, [x2, 52]
	xar	z17.s, z17.s, z4.s, #23
	eor	z17.d, z4.d, z17.d
	movprfx	z4, z9
	xar	z4.s, z4.s, z1.s, #17
	eor3	z4.d, z4.d, z25.d, z11.d
	eor	z22.d, z15.d, z18.d
	movprfx	z21, z15
	xar	z21.s, z21.s, z1.s, #20
	tbl	z25.b, z4.b, z6.b
	xar	z25.s, z25.s, z4.s, #24
	xar	z25.s, z25.s, z13.s, #25
	eor3	z25.d, z25.d, z4.d, z0.d
	add	z4.s, z21.s, z17.s
	add	z4.s, z4.s, z16.s
	movprfx	z16, z19
	bsl	z16.d, z16.d, z18.d, z22.d
	add	z20.s, z20.s, z16.s
	xar	z2.s, z2.s, z1.s, #13
	xar	z4.s, z4.s, z1.s, #25
	eor	z16.d, z27.d, z25.d
	eor	z21.d, z4.d, z21.d
	add	z4.s, z27.s, z4.s
	add	z16.s, z16.s, z21.s
	add	z16.s, z20.s, z16.s
	movprfx	z20, z3
	bsl	z20.d, z20.d, z2.d, z17.d
	add	z5.s, z5.s, z20.s
	add	z5.s, z5.s, z4.s
	tbl	z4.b, z5.b, z6.b
	xar	z4.s, z4.s, z5.s, #23
	eor	z4.d, z5.d, z4.d
	movprfx	z5, z8
	xar	z5.s, z5.s, z1.s, #17
	eor3	z5.d, z5.d, z26.d, z31.d
	eor	z22.d, z16.d, z15.d
	tbl	z26.b, z5.b, z6.b
	xar	z26.s, z26.s, z5.s, #24
	xar	z26.s, z26.s, z29.s, #25
	eor3	z26.d, z26.d, z5.d, z10.d
	ld1rw	z5.s, p1/z, [x2, 56]
	movprfx	z21, z16
	xar	z21.s, z21.s, z1.s, #20
	xar	z18.s, z18.s, z1.s, #23
	add	z20.s, z21.s, z4.s
	add	z20.s, z20.s, z5.s
	movprfx	z5, z18
	bsl	z5.d, z5.d, z15.d, z22.d
	xar	z20.s, z20.s, z1.s, #25
	add	z5.s, z19.s, z5.s
	eor	z22.d, z9.d, z26.d
	eor	z19.d, z20.d, z21.d
	add	z19.s, z22.s, z19.s
	xar	z3.s, z3.s, z1.s, #13
	add	z5.s, z5.s, z19.s
	add	z20.s, z9.s, z20.s
	movprfx	z19, z17
	bsl	z19.d, z19.d, z3.d, z4.d
	ld1rw	z21.s, p1/z, [x2, 60]
	add	z2.s, z2.s, z19.s
	add	z2.s, z2.s, z20.s
	movprfx	z20, z17
	xar	z20.s, z20.s, z1.s, #13
	tbl	z19.b, z2.b, z6.b
	movprfx	z17, z24
	xar	z17.s, z17.s, z1.s, #17
	xar	z19.s, z19.s, z2.s, #23
	eor3	z17.d, z17.d, z7.d, z28.d
	eor	z2.d, z2.d, z19.d
	tbl	z7.b, z17.b, z6.b
	movprfx	z19, z5
	xar	z19.s, z19.s, z1.s, #20
	xar	z7.s, z7.s, z17.s, #24
	eor	z22.d, z5.d, z16.d
	xar	z15.s, z15.s, z1.s, #23
	xar	z7.s, z7.s, z12.s, #25
	eor3	z7.d, z7.d, z17.d, z27.d
	add	z17.s, z19.s, z2.s
	add	z17.s, z17.s, z21.s
	movprfx	z21, z15
	bsl	z21.d, z21.d, z16.d, z22.d
	xar	z17.s, z17.s, z1.s, #25
	add	z18.s, z18.s, z21.s
	eor	z19.d, z17.d, z19.d
	eor	z21.d, z8.d, z7.d
	add	z17.s, z8.s, z17.s
	add	z19.s, z21.s, z19.s
	add	x2, x2, 64
	add	z18.s, z18.s, z19.s
	xar	z16.s, z16.s, z1.s, #23
	movprfx	z19, z4
	bsl	z19.d, z19.d, z20.d, z2.d
	xar	z4.s, z4.s, z1.s, #13
	add	z3.s, z3.s, z19.s
	add	z3.s, z3.s, z17.s
	tbl	z17.b, z3.b, z6.b
	xar	z17.s, z17.s, z3.s, #23
	eor	z3.d, z3.d, z17.d
	cmp	x2, x3
	bne	.L4
