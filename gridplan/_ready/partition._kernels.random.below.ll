; source df37a9e1c064fbcb16ddfd2121f024ef2df5481128d5de4e7848ac3ed5d9f51b
; takes <u8:1 i8
; gives i8

define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v3 = getelementptr i8, ptr %table, i64 24
  %v4 = load i32, ptr %v3, align 4
  %v10 = load ptr, ptr %table, align 8
  %v11 = getelementptr i8, ptr %v10, i64 56
  %v12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %v12, i64 28
  %v14 = load i32, ptr %v13, align 4
  %v15 = icmp eq i32 %v14, %v4
  %v17 = getelementptr i8, ptr %v12, i64 26
  %v18 = load i8, ptr %v17, align 2
  %v19 = icmp eq i8 %v18, 61
  %v20 = and i1 %v15, %v19
  %v21 = getelementptr i8, ptr %v10, i64 24
  %v22 = load i32, ptr %v21, align 8
  %v23 = icmp eq i32 %v22, 1
  %v24 = and i1 %v20, %v23
  %v25 = getelementptr i8, ptr %v10, i64 64
  %v26 = load i32, ptr %v25, align 8
  %v27 = and i32 %v26, 1
  %v28 = icmp ne i32 %v27, 0
  %v29 = and i1 %v24, %v28
  br i1 %v29, label %run, label %common.ret
common.ret:                                       ; preds = %0, %run
  %common.ret.op = phi i32 [ 0, %run ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v38 = getelementptr i8, ptr %table, i64 8
  %v39 = load i64, ptr %v38, align 8
  %v30 = getelementptr i8, ptr %v10, i64 16
  %v31 = load ptr, ptr %v30, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.41.i.i = load i64, ptr %v31, align 8, !noalias !3
  %.42.i.i = shl i64 %.41.i.i, 13
  %.44.i.i = xor i64 %.42.i.i, %.41.i.i
  %.45.i.i = lshr i64 %.44.i.i, 7
  %.46.i.i = xor i64 %.45.i.i, %.44.i.i
  %.47.i.i = shl i64 %.46.i.i, 17
  %.49.i.i = xor i64 %.47.i.i, %.46.i.i
  store i64 %.49.i.i, ptr %v31, align 8, !noalias !3
  %.43.i = lshr i64 %.49.i.i, 33
  %.44.i = mul nsw i64 %.43.i, %v39
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
