	add	z9.s, z9.s, z6.s
	add	z10.s, z10.s, z3.s
	xar	z1.s, z1.s, z9.s, #16
	xar	z17.s, z17.s, z10.s, #16
	add	z20.s, z20.s, z1.s
	add	z21.s, z21.s, z17.s
	xar	z6.s, z6.s, z20.s, #20
	xar	z3.s, z3.s, z21.s, #20
	add	z9.s, z9.s, z6.s
	add	z10.s, z10.s, z3.s
	xar	z1.s, z1.s, z9.s, #24
	xar	z17.s, z17.s, z10.s, #24
	add	z20.s, z20.s, z1.s
	add	z21.s, z21.s, z17.s
	xar	z6.s, z6.s, z20.s, #25
	xar	z3.s, z3.s, z21.s, #25
	add	z7.s, z7.s, z5.s
	add	z9.s, z9.s, z3.s
	xar	z0.s, z0.s, z7.s, #16
	add	z16.s, z16.s, z4.s
	add	z18.s, z18.s, z0.s
	xar	z19.s, z19.s, z16.s, #16
	xar	z5.s, z5.s, z18.s, #20
	add	z2.s, z2.s, z19.s
	add	z7.s, z7.s, z5.s
	xar	z4.s, z4.s, z2.s, #20
	xar	z0.s, z0.s, z7.s, #24
	add	z16.s, z16.s, z4.s
	add	z18.s, z18.s, z0.s
	xar	z19.s, z19.s, z16.s, #24
	xar	z5.s, z5.s, z18.s, #25
	add	z16.s, z16.s, z6.s
	add	z10.s, z10.s, z5.s
	xar	z0.s, z0.s, z16.s, #16
	xar	z1.s, z1.s, z10.s, #16
	add	z21.s, z21.s, z0.s
	add	z2.s, z2.s, z19.s
	xar	z6.s, z6.s, z21.s, #20
	xar	z19.s, z19.s, z9.s, #16
	xar	z4.s, z4.s, z2.s, #25
	add	z18.s, z18.s, z19.s
	add	z2.s, z2.s, z1.s
	xar	z3.s, z3.s, z18.s, #20
	xar	z5.s, z5.s, z2.s, #20
	add	z7.s, z7.s, z4.s
	add	z16.s, z16.s, z6.s
	xar	z17.s, z17.s, z7.s, #16
	add	z9.s, z9.s, z3.s
	add	z20.s, z20.s, z17.s
	add	z10.s, z10.s, z5.s
	xar	z4.s, z4.s, z20.s, #20
	xar	z0.s, z0.s, z16.s, #24
	add	z7.s, z7.s, z4.s
	add	z21.s, z21.s, z0.s
	xar	z19.s, z19.s, z9.s, #24
	xar	z1.s, z1.s, z10.s, #24
	add	z18.s, z18.s, z19.s
	add	z2.s, z2.s, z1.s
	xar	z17.s, z17.s, z7.s, #24
	subs	w4, w4, #1
	add	z20.s, z20.s, z17.s
	xar	z6.s, z6.s, z21.s, #25
	xar	z3.s, z3.s, z18.s, #25
	xar	z5.s, z5.s, z2.s, #25
	xar	z4.s, z4.s, z20.s, #25
	bne	.L2
