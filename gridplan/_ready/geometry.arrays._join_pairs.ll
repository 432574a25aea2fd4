; source 81e5e2f57e5d8db7be93774deb191c1a9aba21138063ef2ee1630f17d4122274
; takes <i8:1 <i8:1 <i8:1
; gives none

declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v1 = getelementptr i8, ptr %table, i64 24
  %v2 = load i32, ptr %v1, align 4
  %v12 = load ptr, ptr %table, align 8
  %v13 = getelementptr i8, ptr %v12, i64 56
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %v14, i64 28
  %v16 = load i32, ptr %v15, align 4
  %v17 = icmp eq i32 %v16, %v2
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
  %v40 = getelementptr i8, ptr %table, i64 8
  %v41 = load ptr, ptr %v40, align 8
  %v42 = getelementptr i8, ptr %v41, i64 56
  %v43 = load ptr, ptr %v42, align 8
  %v44 = getelementptr i8, ptr %v43, i64 28
  %v45 = load i32, ptr %v44, align 4
  %v46 = icmp eq i32 %v45, %v2
  %v47 = and i1 %v31, %v46
  %v48 = getelementptr i8, ptr %v43, i64 26
  %v49 = load i8, ptr %v48, align 2
  %v50 = icmp eq i8 %v49, 61
  %v51 = and i1 %v47, %v50
  %v52 = getelementptr i8, ptr %v41, i64 24
  %v53 = load i32, ptr %v52, align 8
  %v54 = icmp eq i32 %v53, 1
  %v55 = and i1 %v51, %v54
  %v56 = getelementptr i8, ptr %v41, i64 64
  %v57 = load i32, ptr %v56, align 8
  %v58 = and i32 %v57, 1
  %v59 = icmp ne i32 %v58, 0
  %v60 = and i1 %v55, %v59
  %v69 = getelementptr i8, ptr %table, i64 16
  %v70 = load ptr, ptr %v69, align 8
  %v71 = getelementptr i8, ptr %v70, i64 56
  %v72 = load ptr, ptr %v71, align 8
  %v73 = getelementptr i8, ptr %v72, i64 28
  %v74 = load i32, ptr %v73, align 4
  %v75 = icmp eq i32 %v74, %v2
  %v76 = and i1 %v60, %v75
  %v77 = getelementptr i8, ptr %v72, i64 26
  %v78 = load i8, ptr %v77, align 2
  %v79 = icmp eq i8 %v78, 61
  %v80 = and i1 %v76, %v79
  %v81 = getelementptr i8, ptr %v70, i64 24
  %v82 = load i32, ptr %v81, align 8
  %v83 = icmp eq i32 %v82, 1
  %v84 = and i1 %v80, %v83
  %v85 = getelementptr i8, ptr %v70, i64 64
  %v86 = load i32, ptr %v85, align 8
  %v87 = and i32 %v86, 1
  %v88 = icmp ne i32 %v87, 0
  %v89 = and i1 %v84, %v88
  br i1 %v89, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v92 = getelementptr i8, ptr %v70, i64 32
  %v93 = load ptr, ptr %v92, align 8
  %v95 = load i64, ptr %v93, align 8
  %v90 = getelementptr i8, ptr %v70, i64 16
  %v91 = load ptr, ptr %v90, align 8
  %v61 = getelementptr i8, ptr %v41, i64 16
  %v62 = load ptr, ptr %v61, align 8
  %v34 = getelementptr i8, ptr %v12, i64 32
  %v35 = load ptr, ptr %v34, align 8
  %v37 = load i64, ptr %v35, align 8
  %v32 = getelementptr i8, ptr %v12, i64 16
  %v33 = load ptr, ptr %v32, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.128427.not.i = icmp slt i64 %v37, 1
  br i1 %.128427.not.i, label %B360.endif.i, label %B62.i
B62.i:                                            ; preds = %run, %B292.endif.endif.i
  %.134425428.i = phi i64 [ %.141.i, %B292.endif.endif.i ], [ 0, %run ]
  %.141.i = add nuw nsw i64 %.134425428.i, 1
  %1 = getelementptr i64, ptr %v33, i64 %.134425428.i
  %.195.i = load i64, ptr %1, align 8, !noalias !0
  %2 = getelementptr i64, ptr %v62, i64 %.134425428.i
  %.225.i = load i64, ptr %2, align 8, !noalias !0
  %.248.i = icmp slt i64 %.195.i, 0
  %.249.i = select i1 %.248.i, i64 %v95, i64 0
  %3 = getelementptr i64, ptr %v91, i64 %.195.i
  %.263.i = getelementptr i64, ptr %3, i64 %.249.i
  %.264.i = load i64, ptr %.263.i, align 8, !noalias !0
  %.265.not.i = icmp eq i64 %.264.i, %.195.i
  br i1 %.265.not.i, label %B194.i, label %B120.i
B120.i:                                           ; preds = %B62.i, %B120.i
  %a.2.1.i = phi i64 [ %.327.i, %B120.i ], [ %.195.i, %B62.i ]
  %.281.i = icmp slt i64 %a.2.1.i, 0
  %.282.i = select i1 %.281.i, i64 %v95, i64 0
  %4 = getelementptr i64, ptr %v91, i64 %a.2.1.i
  %.296.i = getelementptr i64, ptr %4, i64 %.282.i
  %.297.i = load i64, ptr %.296.i, align 8, !noalias !0
  %.311.i = icmp slt i64 %.297.i, 0
  %.312.i = select i1 %.311.i, i64 %v95, i64 0
  %5 = getelementptr i64, ptr %v91, i64 %.297.i
  %.326.i = getelementptr i64, ptr %5, i64 %.312.i
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !0
  store i64 %.327.i, ptr %.296.i, align 8, !noalias !0
  %.407.i = icmp slt i64 %.327.i, 0
  %.408.i = select i1 %.407.i, i64 %v95, i64 0
  %6 = getelementptr i64, ptr %v91, i64 %.327.i
  %.422.i = getelementptr i64, ptr %6, i64 %.408.i
  %.423.i = load i64, ptr %.422.i, align 8, !noalias !0
  %.424.not.i = icmp eq i64 %.423.i, %.327.i
  br i1 %.424.not.i, label %B194.i, label %B120.i
B194.i:                                           ; preds = %B120.i, %B62.i
  %a.3.2.i = phi i64 [ %.195.i, %B62.i ], [ %.327.i, %B120.i ]
  %.450.i = icmp slt i64 %.225.i, 0
  %.451.i = select i1 %.450.i, i64 %v95, i64 0
  %7 = getelementptr i64, ptr %v91, i64 %.225.i
  %.465.i = getelementptr i64, ptr %7, i64 %.451.i
  %.466.i = load i64, ptr %.465.i, align 8, !noalias !0
  %.468.not.i = icmp eq i64 %.466.i, %.225.i
  br i1 %.468.not.i, label %B292.endif.endif.i, label %B218.i
B218.i:                                           ; preds = %B194.i, %B218.i
  %b.2.1.i = phi i64 [ %.532.i, %B218.i ], [ %.225.i, %B194.i ]
  %.486.i = icmp slt i64 %b.2.1.i, 0
  %.487.i = select i1 %.486.i, i64 %v95, i64 0
  %8 = getelementptr i64, ptr %v91, i64 %b.2.1.i
  %.501.i = getelementptr i64, ptr %8, i64 %.487.i
  %.502.i = load i64, ptr %.501.i, align 8, !noalias !0
  %.516.i = icmp slt i64 %.502.i, 0
  %.517.i = select i1 %.516.i, i64 %v95, i64 0
  %9 = getelementptr i64, ptr %v91, i64 %.502.i
  %.531.i = getelementptr i64, ptr %9, i64 %.517.i
  %.532.i = load i64, ptr %.531.i, align 8, !noalias !0
  store i64 %.532.i, ptr %.501.i, align 8, !noalias !0
  %.612.i = icmp slt i64 %.532.i, 0
  %.613.i = select i1 %.612.i, i64 %v95, i64 0
  %10 = getelementptr i64, ptr %v91, i64 %.532.i
  %.627.i = getelementptr i64, ptr %10, i64 %.613.i
  %.628.i = load i64, ptr %.627.i, align 8, !noalias !0
  %.629.not.i = icmp eq i64 %.628.i, %.532.i
  br i1 %.629.not.i, label %B292.endif.endif.i, label %B218.i
B422.i:                                           ; preds = %B422.preheader.new.i, %B507.1.i
  %found.2.0436.i = phi i64 [ 0, %B422.preheader.new.i ], [ %found.3.1.1.i, %B507.1.i ]
  %.834432434.i = phi i64 [ 0, %B422.preheader.new.i ], [ %.841.1.i, %B507.1.i ]
  %sunkaddr.i = shl i64 %.834432434.i, 3
  %sunkaddr9.i = getelementptr i8, ptr %v91, i64 %sunkaddr.i
  %.899.i = load i64, ptr %sunkaddr9.i, align 8, !noalias !0
  %.901.i = icmp eq i64 %.834432434.i, %.899.i
  br i1 %.901.i, label %B448.i, label %B470.i
B448.i:                                           ; preds = %B422.i
  %.938.i = add nsw i64 %found.2.0436.i, 1
  br label %B507.i
B470.i:                                           ; preds = %B422.i
  %.994.i = icmp slt i64 %.899.i, 0
  %.995.i = select i1 %.994.i, i64 %v95, i64 0
  %11 = getelementptr i64, ptr %v91, i64 %.899.i
  %.1009.i = getelementptr i64, ptr %11, i64 %.995.i
  %.1010.i = load i64, ptr %.1009.i, align 8, !noalias !0
  br label %B507.i
common.ret.loopexit.unr-lcssa.i:                  ; preds = %B507.1.i
  %12 = and i64 %v95, 1
  %lcmp.mod.not.i = icmp eq i64 %12, 0
  br i1 %lcmp.mod.not.i, label %f0, label %B422.epil.preheader.i
B422.epil.preheader.i:                            ; preds = %B422.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %found.2.0436.epil.init.i = phi i64 [ 0, %B422.preheader.i ], [ %found.3.1.1.i, %common.ret.loopexit.unr-lcssa.i ]
  %.834432434.epil.init.i = phi i64 [ 0, %B422.preheader.i ], [ %unroll_iter.i, %common.ret.loopexit.unr-lcssa.i ]
  %13 = getelementptr i64, ptr %v91, i64 %.834432434.epil.init.i
  %.899.epil.i = load i64, ptr %13, align 8, !noalias !0
  %.901.epil.i = icmp eq i64 %.899.epil.i, %.834432434.epil.init.i
  br i1 %.901.epil.i, label %B507.epil.i, label %B470.epil.i
B470.epil.i:                                      ; preds = %B422.epil.preheader.i
  %.994.epil.i = icmp slt i64 %.899.epil.i, 0
  %.995.epil.i = select i1 %.994.epil.i, i64 %v95, i64 0
  %14 = getelementptr i64, ptr %v91, i64 %.899.epil.i
  %.1009.epil.i = getelementptr i64, ptr %14, i64 %.995.epil.i
  %.1010.epil.i = load i64, ptr %.1009.epil.i, align 8, !noalias !0
  br label %B507.epil.i
B507.epil.i:                                      ; preds = %B470.epil.i, %B422.epil.preheader.i
  %.1010.sink.epil.i = phi i64 [ %.1010.epil.i, %B470.epil.i ], [ %found.2.0436.epil.init.i, %B422.epil.preheader.i ]
  %sunkaddr10.i = shl i64 %.834432434.epil.init.i, 3
  %sunkaddr11.i = getelementptr i8, ptr %v91, i64 %sunkaddr10.i
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
  %.995.1.i = select i1 %.994.1.i, i64 %v95, i64 0
  %16 = getelementptr i64, ptr %v91, i64 %.899.1.i
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
  %.711.i = select i1 %.710.i, i64 %v95, i64 0
  %17 = getelementptr i64, ptr %v91, i64 %.11.i4.i
  %.725.i = getelementptr i64, ptr %17, i64 %.711.i
  store i64 %.11.i.i, ptr %.725.i, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %v37, %.141.i
  br i1 %exitcond.not.i, label %B360.endif.i, label %B62.i
B360.endif.i:                                     ; preds = %B292.endif.endif.i, %run
  %.828433.not.i = icmp slt i64 %v95, 1
  br i1 %.828433.not.i, label %f0, label %B422.preheader.i
B422.preheader.i:                                 ; preds = %B360.endif.i
  %18 = icmp eq i64 %v95, 1
  br i1 %18, label %B422.epil.preheader.i, label %B422.preheader.new.i
B422.preheader.new.i:                             ; preds = %B422.preheader.i
  %unroll_iter.i = and i64 %v95, 9223372036854775806
  br label %B422.i
f0: ; preds = %common.ret.loopexit.unr-lcssa.i, %B507.epil.i, %B360.endif.i
  store ptr null, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f1: %retptr"}
!2 = distinct !{!2, !"f1"}
