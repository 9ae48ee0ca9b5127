#include "textflag.h"

// func sumRows(rows *byte, at *int, n int, sums *[16]uint16)
//
// X0 and X1 add up whole 16-bit lanes and the upper bytes of these. What the
// first holds more, 256 times the second, leaves the sums of the lower bytes:
// they stay below 2^16, so that it does not matter what overflows meanwhile.
TEXT ·sumRows(SB), NOSPLIT, $0-32
	MOVQ rows+0(FP), SI
	MOVQ at+8(FP), DI
	MOVQ n+16(FP), CX
	MOVQ sums+24(FP), AX
	PXOR X0, X0
	PXOR X1, X1
	TESTQ CX, CX
	JZ   done

next:
	MOVQ  (DI), DX
	MOVOU (SI)(DX*1), X2
	PADDW X2, X0
	PSRLW $8, X2
	PADDW X2, X1
	ADDQ  $8, DI
	DECQ  CX
	JNZ   next

done:
	MOVO      X1, X2
	PSLLW     $8, X2
	PSUBW     X2, X0
	MOVO      X0, X2
	PUNPCKLWL X1, X0
	PUNPCKHWL X1, X2
	MOVOU     X0, (AX)
	MOVOU     X2, 16(AX)
	RET
