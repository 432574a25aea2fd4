; source df37a9e1c064fbcb16ddfd2121f024ef2df5481128d5de4e7848ac3ed5d9f51b
; takes <u8:1 i8
; gives i8

define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v3 = getelementptr i8, ptr %table, i64 24
  %v4 = load i32, ptr %v3, align 4
  %v12 = load ptr, ptr %table, align 8
  %v13 = getelementptr i8, ptr %v12, i64 56
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %v14, i64 28
  %v16 = load i32, ptr %v15, align 4
  %v17 = icmp eq i32 %v16, %v4
  %v19 = getelementptr i8, ptr %v14, i64 26
  %v20 = load i8, ptr %v19, align 2
  %v21 = icmp eq i8 %v20, 61
  %v22 = and i1 %v17, %v21
  %v23 = getelementptr i8, ptr %v12, i64 24
  %v24 = load i32, ptr %v23, align 8
  %v25 = icmp eq i32 %v24, 1
  %v26 = and i1 %v22, %v25
  %v27 = getelementptr i8, ptr %v12, i64 64
  %v28 = load i32, ptr %v27, align 8
  %v29 = and i32 %v28, 1
  %v30 = icmp ne i32 %v29, 0
  %v31 = and i1 %v26, %v30
  br i1 %v31, label %run, label %common.ret
common.ret:                                       ; preds = %0, %run
  %common.ret.op = phi i32 [ 0, %run ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v40 = getelementptr i8, ptr %table, i64 8
  %v41 = load i64, ptr %v40, align 8
  %v32 = getelementptr i8, ptr %v12, i64 16
  %v33 = load ptr, ptr %v32, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.41.i.i = load i64, ptr %v33, align 8, !noalias !3
  %.42.i.i = shl i64 %.41.i.i, 13
  %.44.i.i = xor i64 %.42.i.i, %.41.i.i
  %.45.i.i = lshr i64 %.44.i.i, 7
  %.46.i.i = xor i64 %.45.i.i, %.44.i.i
  %.47.i.i = shl i64 %.46.i.i, 17
  %.49.i.i = xor i64 %.47.i.i, %.46.i.i
  store i64 %.49.i.i, ptr %v33, align 8, !noalias !3
  %.43.i = lshr i64 %.49.i.i, 33
  %.44.i = mul nsw i64 %.43.i, %v41
  %.45.i = ashr i64 %.44.i, 31
  store i64 %.45.i, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f0: %retptr"}
!2 = distinct !{!2, !"f0"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f1: %retptr"}
!5 = distinct !{!5, !"f1"}
