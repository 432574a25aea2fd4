; source 81e5e2f57e5d8db7be93774deb191c1a9aba21138063ef2ee1630f17d4122274
; takes <i8:1 <i8:1 <i8:1
; gives none

declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v1 = getelementptr i8, ptr %table, i64 24
  %v2 = load i32, ptr %v1, align 4
  %v10 = load ptr, ptr %table, align 8
  %v11 = getelementptr i8, ptr %v10, i64 56
  %v12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %v12, i64 28
  %v14 = load i32, ptr %v13, align 4
  %v15 = icmp eq i32 %v14, %v2
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
  %v38 = getelementptr i8, ptr %table, i64 8
  %v39 = load ptr, ptr %v38, align 8
  %v40 = getelementptr i8, ptr %v39, i64 56
  %v41 = load ptr, ptr %v40, align 8
  %v42 = getelementptr i8, ptr %v41, i64 28
  %v43 = load i32, ptr %v42, align 4
  %v44 = icmp eq i32 %v43, %v2
  %v45 = and i1 %v29, %v44
  %v46 = getelementptr i8, ptr %v41, i64 26
  %v47 = load i8, ptr %v46, align 2
  %v48 = icmp eq i8 %v47, 61
  %v49 = and i1 %v45, %v48
  %v50 = getelementptr i8, ptr %v39, i64 24
  %v51 = load i32, ptr %v50, align 8
  %v52 = icmp eq i32 %v51, 1
  %v53 = and i1 %v49, %v52
  %v54 = getelementptr i8, ptr %v39, i64 64
  %v55 = load i32, ptr %v54, align 8
  %v56 = and i32 %v55, 1
  %v57 = icmp ne i32 %v56, 0
  %v58 = and i1 %v53, %v57
  %v67 = getelementptr i8, ptr %table, i64 16
  %v68 = load ptr, ptr %v67, align 8
  %v69 = getelementptr i8, ptr %v68, i64 56
  %v70 = load ptr, ptr %v69, align 8
  %v71 = getelementptr i8, ptr %v70, i64 28
  %v72 = load i32, ptr %v71, align 4
  %v73 = icmp eq i32 %v72, %v2
  %v74 = and i1 %v58, %v73
  %v75 = getelementptr i8, ptr %v70, i64 26
  %v76 = load i8, ptr %v75, align 2
  %v77 = icmp eq i8 %v76, 61
  %v78 = and i1 %v74, %v77
  %v79 = getelementptr i8, ptr %v68, i64 24
  %v80 = load i32, ptr %v79, align 8
  %v81 = icmp eq i32 %v80, 1
  %v82 = and i1 %v78, %v81
  %v83 = getelementptr i8, ptr %v68, i64 64
  %v84 = load i32, ptr %v83, align 8
  %v85 = and i32 %v84, 1
  %v86 = icmp ne i32 %v85, 0
  %v87 = and i1 %v82, %v86
  br i1 %v87, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v90 = getelementptr i8, ptr %v68, i64 32
  %v91 = load ptr, ptr %v90, align 8
  %v93 = load i64, ptr %v91, align 8
  %v88 = getelementptr i8, ptr %v68, i64 16
  %v89 = load ptr, ptr %v88, align 8
  %v59 = getelementptr i8, ptr %v39, i64 16
  %v60 = load ptr, ptr %v59, align 8
  %v32 = getelementptr i8, ptr %v10, i64 32
  %v33 = load ptr, ptr %v32, align 8
  %v35 = load i64, ptr %v33, align 8
  %v30 = getelementptr i8, ptr %v10, i64 16
  %v31 = load ptr, ptr %v30, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.128427.not.i = icmp slt i64 %v35, 1
  br i1 %.128427.not.i, label %B360.endif.i, label %B62.i
B62.i:                                            ; preds = %run, %B292.endif.endif.i
  %.134425428.i = phi i64 [ %.141.i, %B292.endif.endif.i ], [ 0, %run ]
  %.141.i = add nuw nsw i64 %.134425428.i, 1
  %1 = getelementptr i64, ptr %v31, i64 %.134425428.i
  %.195.i = load i64, ptr %1, align 8, !noalias !0
  %2 = getelementptr i64, ptr %v60, i64 %.134425428.i
  %.225.i = load i64, ptr %2, align 8, !noalias !0
  %.248.i = icmp slt i64 %.195.i, 0
  %.249.i = select i1 %.248.i, i64 %v93, i64 0
  %3 = getelementptr i64, ptr %v89, i64 %.195.i
  %.263.i = getelementptr i64, ptr %3, i64 %.249.i
  %.264.i = load i64, ptr %.263.i, align 8, !noalias !0
  %.265.not.i = icmp eq i64 %.264.i, %.195.i
  br i1 %.265.not.i, label %B194.i, label %B120.i
B120.i:                                           ; preds = %B62.i, %B120.i
  %a.2.1.i = phi i64 [ %.327.i, %B120.i ], [ %.195.i, %B62.i ]
  %.281.i = icmp slt i64 %a.2.1.i, 0
  %.282.i = select i1 %.281.i, i64 %v93, i64 0
  %4 = getelementptr i64, ptr %v89, i64 %a.2.1.i
  %.296.i = getelementptr i64, ptr %4, i64 %.282.i
  %.297.i = load i64, ptr %.296.i, align 8, !noalias !0
  %.311.i = icmp slt i64 %.297.i, 0
  %.312.i = select i1 %.311.i, i64 %v93, i64 0
  %5 = getelementptr i64, ptr %v89, i64 %.297.i
  %.326.i = getelementptr i64, ptr %5, i64 %.312.i
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !0
  store i64 %.327.i, ptr %.296.i, align 8, !noalias !0
  %.407.i = icmp slt i64 %.327.i, 0
  %.408.i = select i1 %.407.i, i64 %v93, i64 0
  %6 = getelementptr i64, ptr %v89, i64 %.327.i
  %.422.i = getelementptr i64, ptr %6, i64 %.408.i
  %.423.i = load i64, ptr %.422.i, align 8, !noalias !0
  %.424.not.i = icmp eq i64 %.423.i, %.327.i
  br i1 %.424.not.i, label %B194.i, label %B120.i
B194.i:                                           ; preds = %B120.i, %B62.i
  %a.3.2.i = phi i64 [ %.195.i, %B62.i ], [ %.327.i, %B120.i ]
  %.450.i = icmp slt i64 %.225.i, 0
  %.451.i = select i1 %.450.i, i64 %v93, i64 0
  %7 = getelementptr i64, ptr %v89, i64 %.225.i
  %.465.i = getelementptr i64, ptr %7, i64 %.451.i
  %.466.i = load i64, ptr %.465.i, align 8, !noalias !0
  %.468.not.i = icmp eq i64 %.466.i, %.225.i
  br i1 %.468.not.i, label %B292.endif.endif.i, label %B218.i
B218.i:                                           ; preds = %B194.i, %B218.i
  %b.2.1.i = phi i64 [ %.532.i, %B218.i ], [ %.225.i, %B194.i ]
  %.486.i = icmp slt i64 %b.2.1.i, 0
  %.487.i = select i1 %.486.i, i64 %v93, i64 0
  %8 = getelementptr i64, ptr %v89, i64 %b.2.1.i
  %.501.i = getelementptr i64, ptr %8, i64 %.487.i
  %.502.i = load i64, ptr %.501.i, align 8, !noalias !0
  %.516.i = icmp slt i64 %.502.i, 0
  %.517.i = select i1 %.516.i, i64 %v93, i64 0
  %9 = getelementptr i64, ptr %v89, i64 %.502.i
  %.531.i = getelementptr i64, ptr %9, i64 %.517.i
  %.532.i = load i64, ptr %.531.i, align 8, !noalias !0
  store i64 %.532.i, ptr %.501.i, align 8, !noalias !0
  %.612.i = icmp slt i64 %.532.i, 0
  %.613.i = select i1 %.612.i, i64 %v93, i64 0
  %10 = getelementptr i64, ptr %v89, i64 %.532.i
  %.627.i = getelementptr i64, ptr %10, i64 %.613.i
  %.628.i = load i64, ptr %.627.i, align 8, !noalias !0
  %.629.not.i = icmp eq i64 %.628.i, %.532.i
  br i1 %.629.not.i, label %B292.endif.endif.i, label %B218.i
B422.i:                                           ; preds = %B422.preheader.new.i, %B507.1.i
  %found.2.0436.i = phi i64 [ 0, %B422.preheader.new.i ], [ %found.3.1.1.i, %B507.1.i ]
  %.834432434.i = phi i64 [ 0, %B422.preheader.new.i ], [ %.841.1.i, %B507.1.i ]
  %sunkaddr.i = shl i64 %.834432434.i, 3
  %sunkaddr9.i = getelementptr i8, ptr %v89, i64 %sunkaddr.i
  %.899.i = load i64, ptr %sunkaddr9.i, align 8, !noalias !0
  %.901.i = icmp eq i64 %.834432434.i, %.899.i
  br i1 %.901.i, label %B448.i, label %B470.i
B448.i:                                           ; preds = %B422.i
  %.938.i = add nsw i64 %found.2.0436.i, 1
  br label %B507.i
B470.i:                                           ; preds = %B422.i
  %.994.i = icmp slt i64 %.899.i, 0
  %.995.i = select i1 %.994.i, i64 %v93, i64 0
  %11 = getelementptr i64, ptr %v89, i64 %.899.i
  %.1009.i = getelementptr i64, ptr %11, i64 %.995.i
  %.1010.i = load i64, ptr %.1009.i, align 8, !noalias !0
  br label %B507.i
common.ret.loopexit.unr-lcssa.i:                  ; preds = %B507.1.i
  %12 = and i64 %v93, 1
  %lcmp.mod.not.i = icmp eq i64 %12, 0
  br i1 %lcmp.mod.not.i, label %f0, label %B422.epil.preheader.i
B422.epil.preheader.i:                            ; preds = %B422.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %found.2.0436.epil.init.i = phi i64 [ 0, %B422.preheader.i ], [ %found.3.1.1.i, %common.ret.loopexit.unr-lcssa.i ]
  %.834432434.epil.init.i = phi i64 [ 0, %B422.preheader.i ], [ %unroll_iter.i, %common.ret.loopexit.unr-lcssa.i ]
  %13 = getelementptr i64, ptr %v89, i64 %.834432434.epil.init.i
  %.899.epil.i = load i64, ptr %13, align 8, !noalias !0
  %.901.epil.i = icmp eq i64 %.899.epil.i, %.834432434.epil.init.i
  br i1 %.901.epil.i, label %B507.epil.i, label %B470.epil.i
B470.epil.i:                                      ; preds = %B422.epil.preheader.i
  %.994.epil.i = icmp slt i64 %.899.epil.i, 0
  %.995.epil.i = select i1 %.994.epil.i, i64 %v93, i64 0
  %14 = getelementptr i64, ptr %v89, i64 %.899.epil.i
  %.1009.epil.i = getelementptr i64, ptr %14, i64 %.995.epil.i
  %.1010.epil.i = load i64, ptr %.1009.epil.i, align 8, !noalias !0
  br label %B507.epil.i
B507.epil.i:                                      ; preds = %B470.epil.i, %B422.epil.preheader.i
  %.1010.sink.epil.i = phi i64 [ %.1010.epil.i, %B470.epil.i ], [ %found.2.0436.epil.init.i, %B422.epil.preheader.i ]
  %sunkaddr10.i = shl i64 %.834432434.epil.init.i, 3
  %sunkaddr11.i = getelementptr i8, ptr %v89, i64 %sunkaddr10.i
  store i64 %.1010.sink.epil.i, ptr %sunkaddr11.i, align 8, !noalias !0
  br label %f0
B507.i:                                           ; preds = %B470.i, %B448.i
  %.1010.sink.i = phi i64 [ %found.2.0436.i, %B448.i ], [ %.1010.i, %B470.i ]
  %found.3.1.i = phi i64 [ %.938.i, %B448.i ], [ %found.2.0436.i, %B470.i ]
  store i64 %.1010.sink.i, ptr %sunkaddr9.i, align 8, !noalias !0
  %.841.1.i = add i64 %.834432434.i, 2
  %sunkaddr16.i = getelementptr i8, ptr %sunkaddr9.i, i64 8
  %.899.1.i = load i64, ptr %sunkaddr16.i, align 8, !noalias !0
  %15 = or i64 %.834432434.i, 1
  %.901.1.i = icmp eq i64 %.899.1.i, %15
  br i1 %.901.1.i, label %B448.1.i, label %B470.1.i
B470.1.i:                                         ; preds = %B507.i
  %.994.1.i = icmp slt i64 %.899.1.i, 0
  %.995.1.i = select i1 %.994.1.i, i64 %v93, i64 0
  %16 = getelementptr i64, ptr %v89, i64 %.899.1.i
  %.1009.1.i = getelementptr i64, ptr %16, i64 %.995.1.i
  %.1010.1.i = load i64, ptr %.1009.1.i, align 8, !noalias !0
  br label %B507.1.i
B448.1.i:                                         ; preds = %B507.i
  %.938.1.i = add nsw i64 %found.3.1.i, 1
  br label %B507.1.i
B507.1.i:                                         ; preds = %B448.1.i, %B470.1.i
  %.1010.sink.1.i = phi i64 [ %found.3.1.i, %B448.1.i ], [ %.1010.1.i, %B470.1.i ]
  %found.3.1.1.i = phi i64 [ %.938.1.i, %B448.1.i ], [ %found.3.1.i, %B470.1.i ]
  store i64 %.1010.sink.1.i, ptr %sunkaddr16.i, align 8, !noalias !0
  %niter.ncmp.1.i = icmp eq i64 %.841.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %common.ret.loopexit.unr-lcssa.i, label %B422.i
B292.endif.endif.i:                               ; preds = %B218.i, %B194.i
  %b.3.2.i = phi i64 [ %.225.i, %B194.i ], [ %.532.i, %B218.i ]
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %b.3.2.i, i64 %a.3.2.i)
  %.11.i4.i = tail call i64 @llvm.smax.i64(i64 %b.3.2.i, i64 %a.3.2.i)
  %.710.i = icmp slt i64 %.11.i4.i, 0
  %.711.i = select i1 %.710.i, i64 %v93, i64 0
  %17 = getelementptr i64, ptr %v89, i64 %.11.i4.i
  %.725.i = getelementptr i64, ptr %17, i64 %.711.i
  store i64 %.11.i.i, ptr %.725.i, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %v35, %.141.i
  br i1 %exitcond.not.i, label %B360.endif.i, label %B62.i
B360.endif.i:                                     ; preds = %B292.endif.endif.i, %run
  %.828433.not.i = icmp slt i64 %v93, 1
  br i1 %.828433.not.i, label %f0, label %B422.preheader.i
B422.preheader.i:                                 ; preds = %B360.endif.i
  %18 = icmp eq i64 %v93, 1
  br i1 %18, label %B422.epil.preheader.i, label %B422.preheader.new.i
B422.preheader.new.i:                             ; preds = %B422.preheader.i
  %unroll_iter.i = and i64 %v93, 9223372036854775806
  br label %B422.i
f0: ; preds = %common.ret.loopexit.unr-lcssa.i, %B507.epil.i, %B360.endif.i
  store ptr null, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f1: %retptr"}
!2 = distinct !{!2, !"f1"}
