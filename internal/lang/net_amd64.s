#include "textflag.h"

// Sixteen bytes of a row, at an offset: A adds up whole 16-bit lanes and B the
// upper bytes of these.
#define ADD(offset, A, B) \
	MOVOU offset(R8), X10 \
	PADDW X10, A \
	PSRLW $8, X10 \
	PADDW X10, B

// What A holds more, 256 times B, leaves the sums of the lower bytes: they stay
// below 2^16, so that it does not matter what overflowed meanwhile.
#define STORE(offset, A, B) \
	MOVO      B, X10 \
	PSLLW     $8, X10 \
	PSUBW     X10, A \
	MOVO      A, X10 \
	PUNPCKLWL B, A \
	PUNPCKHWL B, X10 \
	MOVOU     A, offset(AX) \
	MOVOU     X10, (offset+16)(AX)

#define NEXT(loop) \
	ADDQ $8, DI \
	DECQ CX \
	JNZ  loop

#define ROW \
	MOVQ (DI), R8 \
	ADDQ SI, R8

// func sumRows(rows *byte, at *int, n, chunks int, sums *uint16)
TEXT ·sumRows(SB), NOSPLIT, $0-40
	MOVQ rows+0(FP), SI
	MOVQ at+8(FP), DI
	MOVQ n+16(FP), CX
	MOVQ chunks+24(FP), DX
	MOVQ sums+32(FP), AX
	PXOR X0, X0
	PXOR X1, X1
	PXOR X2, X2
	PXOR X3, X3
	PXOR X4, X4
	PXOR X5, X5
	PXOR X6, X6
	PXOR X7, X7
	PXOR X8, X8
	PXOR X9, X9
	CMPQ DX, $5
	JEQ  five
	CMPQ DX, $4
	JEQ  four
	CMPQ DX, $3
	JEQ  three
	CMPQ DX, $2
	JEQ  two

one:
	ROW
	ADD(0, X0, X1)
	NEXT(one)
	STORE(0, X0, X1)
	RET

two:
	ROW
	ADD(0, X0, X1)
	ADD(16, X2, X3)
	NEXT(two)
	STORE(0, X0, X1)
	STORE(32, X2, X3)
	RET

three:
	ROW
	ADD(0, X0, X1)
	ADD(16, X2, X3)
	ADD(32, X4, X5)
	NEXT(three)
	STORE(0, X0, X1)
	STORE(32, X2, X3)
	STORE(64, X4, X5)
	RET

four:
	ROW
	ADD(0, X0, X1)
	ADD(16, X2, X3)
	ADD(32, X4, X5)
	ADD(48, X6, X7)
	NEXT(four)
	STORE(0, X0, X1)
	STORE(32, X2, X3)
	STORE(64, X4, X5)
	STORE(96, X6, X7)
	RET

five:
	ROW
	ADD(0, X0, X1)
	ADD(16, X2, X3)
	ADD(32, X4, X5)
	ADD(48, X6, X7)
	ADD(64, X8, X9)
	NEXT(five)
	STORE(0, X0, X1)
	STORE(32, X2, X3)
	STORE(64, X4, X5)
	STORE(96, X6, X7)
	STORE(128, X8, X9)
	RET

// Four labels, at an offset of the weights of a pair of hidden units.
#define PRODUCTS(offset, SUM) \
	MOVOU   offset(SI), X5 \
	PMADDWL X4, X5 \
	PADDL   X5, SUM

// func products(hidden *int16, pairs int, weights *int16, groups int, sums *int32)
TEXT ·products(SB), NOSPLIT, $0-40
	MOVQ hidden+0(FP), DI
	MOVQ pairs+8(FP), CX
	MOVQ weights+16(FP), SI
	MOVQ groups+24(FP), BX
	MOVQ sums+32(FP), AX

group:
	PXOR X0, X0
	PXOR X1, X1
	PXOR X2, X2
	PXOR X3, X3
	XORQ DX, DX

pair:
	MOVL   (DI)(DX*4), X4
	PSHUFD $0, X4, X4
	PRODUCTS(0, X0)
	PRODUCTS(16, X1)
	PRODUCTS(32, X2)
	PRODUCTS(48, X3)
	ADDQ   $64, SI
	INCQ   DX
	CMPQ   DX, CX
	JLT    pair
	MOVOU  X0, (AX)
	MOVOU  X1, 16(AX)
	MOVOU  X2, 32(AX)
	MOVOU  X3, 48(AX)
	ADDQ   $64, AX
	DECQ   BX
	JNZ    group
	RET
