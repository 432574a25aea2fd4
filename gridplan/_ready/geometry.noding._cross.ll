; source ae11e65d575ec69d103c93305d5483efbb73c4ecbf3325788347cd90ae3ebf0b
; takes <i8:2 i8 <i8:1 <i8:1 <i8:1 <i8:2
; gives i8

declare double @llvm.floor.f64(double)
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v3 = getelementptr i8, ptr %table, i64 56
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
  %v25 = icmp eq i32 %v24, 2
  %v26 = and i1 %v22, %v25
  %v27 = getelementptr i8, ptr %v12, i64 64
  %v28 = load i32, ptr %v27, align 8
  %v29 = and i32 %v28, 1
  %v30 = icmp ne i32 %v29, 0
  %v31 = and i1 %v26, %v30
  %v46 = getelementptr i8, ptr %table, i64 16
  %v47 = load ptr, ptr %v46, align 8
  %v48 = getelementptr i8, ptr %v47, i64 56
  %v49 = load ptr, ptr %v48, align 8
  %v50 = getelementptr i8, ptr %v49, i64 28
  %v51 = load i32, ptr %v50, align 4
  %v52 = icmp eq i32 %v51, %v4
  %v53 = and i1 %v31, %v52
  %v54 = getelementptr i8, ptr %v49, i64 26
  %v55 = load i8, ptr %v54, align 2
  %v56 = icmp eq i8 %v55, 61
  %v57 = and i1 %v53, %v56
  %v58 = getelementptr i8, ptr %v47, i64 24
  %v59 = load i32, ptr %v58, align 8
  %v60 = icmp eq i32 %v59, 1
  %v61 = and i1 %v57, %v60
  %v62 = getelementptr i8, ptr %v47, i64 64
  %v63 = load i32, ptr %v62, align 8
  %v64 = and i32 %v63, 1
  %v65 = icmp ne i32 %v64, 0
  %v66 = and i1 %v61, %v65
  %v75 = getelementptr i8, ptr %table, i64 24
  %v76 = load ptr, ptr %v75, align 8
  %v77 = getelementptr i8, ptr %v76, i64 56
  %v78 = load ptr, ptr %v77, align 8
  %v79 = getelementptr i8, ptr %v78, i64 28
  %v80 = load i32, ptr %v79, align 4
  %v81 = icmp eq i32 %v80, %v4
  %v82 = and i1 %v66, %v81
  %v83 = getelementptr i8, ptr %v78, i64 26
  %v84 = load i8, ptr %v83, align 2
  %v85 = icmp eq i8 %v84, 61
  %v86 = and i1 %v82, %v85
  %v87 = getelementptr i8, ptr %v76, i64 24
  %v88 = load i32, ptr %v87, align 8
  %v89 = icmp eq i32 %v88, 1
  %v90 = and i1 %v86, %v89
  %v91 = getelementptr i8, ptr %v76, i64 64
  %v92 = load i32, ptr %v91, align 8
  %v93 = and i32 %v92, 1
  %v94 = icmp ne i32 %v93, 0
  %v95 = and i1 %v90, %v94
  %v104 = getelementptr i8, ptr %table, i64 32
  %v105 = load ptr, ptr %v104, align 8
  %v106 = getelementptr i8, ptr %v105, i64 56
  %v107 = load ptr, ptr %v106, align 8
  %v108 = getelementptr i8, ptr %v107, i64 28
  %v109 = load i32, ptr %v108, align 4
  %v110 = icmp eq i32 %v109, %v4
  %v111 = and i1 %v95, %v110
  %v112 = getelementptr i8, ptr %v107, i64 26
  %v113 = load i8, ptr %v112, align 2
  %v114 = icmp eq i8 %v113, 61
  %v115 = and i1 %v111, %v114
  %v116 = getelementptr i8, ptr %v105, i64 24
  %v117 = load i32, ptr %v116, align 8
  %v118 = icmp eq i32 %v117, 1
  %v119 = and i1 %v115, %v118
  %v120 = getelementptr i8, ptr %v105, i64 64
  %v121 = load i32, ptr %v120, align 8
  %v122 = and i32 %v121, 1
  %v123 = icmp ne i32 %v122, 0
  %v124 = and i1 %v119, %v123
  %v133 = getelementptr i8, ptr %table, i64 40
  %v134 = load ptr, ptr %v133, align 8
  %v135 = getelementptr i8, ptr %v134, i64 56
  %v136 = load ptr, ptr %v135, align 8
  %v137 = getelementptr i8, ptr %v136, i64 28
  %v138 = load i32, ptr %v137, align 4
  %v139 = icmp eq i32 %v138, %v4
  %v140 = and i1 %v124, %v139
  %v141 = getelementptr i8, ptr %v136, i64 26
  %v142 = load i8, ptr %v141, align 2
  %v143 = icmp eq i8 %v142, 61
  %v144 = and i1 %v140, %v143
  %v145 = getelementptr i8, ptr %v134, i64 24
  %v146 = load i32, ptr %v145, align 8
  %v147 = icmp eq i32 %v146, 2
  %v148 = and i1 %v144, %v147
  %v149 = getelementptr i8, ptr %v134, i64 64
  %v150 = load i32, ptr %v149, align 8
  %v151 = and i32 %v150, 1
  %v152 = icmp ne i32 %v151, 0
  %v153 = and i1 %v148, %v152
  br i1 %v153, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v156 = getelementptr i8, ptr %v134, i64 32
  %v157 = load ptr, ptr %v156, align 8
  %v160 = getelementptr i8, ptr %v157, i64 8
  %v161 = load i64, ptr %v160, align 8
  %v159 = load i64, ptr %v157, align 8
  %v154 = getelementptr i8, ptr %v134, i64 16
  %v155 = load ptr, ptr %v154, align 8
  %v127 = getelementptr i8, ptr %v105, i64 32
  %v128 = load ptr, ptr %v127, align 8
  %v130 = load i64, ptr %v128, align 8
  %v125 = getelementptr i8, ptr %v105, i64 16
  %v126 = load ptr, ptr %v125, align 8
  %v98 = getelementptr i8, ptr %v76, i64 32
  %v99 = load ptr, ptr %v98, align 8
  %v101 = load i64, ptr %v99, align 8
  %v96 = getelementptr i8, ptr %v76, i64 16
  %v97 = load ptr, ptr %v96, align 8
  %v67 = getelementptr i8, ptr %v47, i64 16
  %v68 = load ptr, ptr %v67, align 8
  %v44 = getelementptr i8, ptr %table, i64 8
  %v45 = load i64, ptr %v44, align 8
  %v34 = getelementptr i8, ptr %v12, i64 32
  %v35 = load ptr, ptr %v34, align 8
  %v38 = getelementptr i8, ptr %v35, i64 8
  %v39 = load i64, ptr %v38, align 8
  %v37 = load i64, ptr %v35, align 8
  %v32 = getelementptr i8, ptr %v12, i64 16
  %v33 = load ptr, ptr %v32, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.166875.i = icmp sgt i64 %v101, 1
  br i1 %.166875.i, label %B74.endif.lr.ph.i, label %f0
B74.endif.lr.ph.i:                                ; preds = %run
  %1 = add nsw i64 %v101, -2
  %2 = shl i64 %v130, 3
  %3 = icmp eq i64 %v45, 0
  %4 = icmp ne i64 %v45, -1
  %5 = trunc i64 %v45 to i32
  br label %B74.endif.i
B72.loopexit.i:                                   ; preds = %B140.loopexit.i, %B74.endif.i
  %found.4.1.lcssa.i = phi i64 [ %found.5.0880.i, %B74.endif.i ], [ %found.2.2.lcssa.i, %B140.loopexit.i ]
  %exitcond.not.i = icmp eq i64 %.172821878.i, %1
  br i1 %exitcond.not.i, label %f0, label %B74.endif.i
B140.loopexit.i:                                  ; preds = %B1213.i, %B142.endif.endif.endif.i
  %found.2.2.lcssa.i = phi i64 [ %found.4.1801.i, %B142.endif.endif.endif.i ], [ %found.3.3.i, %B1213.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %.356.i = icmp sgt i64 %.355754800.i, 1
  br i1 %.356.i, label %B142.endif.endif.endif.i, label %B72.loopexit.i
B370.i:                                           ; preds = %B370.lr.ph.i, %B1213.i
  %lsr.iv77.i = phi i64 [ %13, %B370.lr.ph.i ], [ %lsr.iv.next78.i, %B1213.i ]
  %found.2.2747.i = phi i64 [ %found.4.1801.i, %B370.lr.ph.i ], [ %found.3.3.i, %B1213.i ]
  %.851736745.i = phi i64 [ %.369.i, %B370.lr.ph.i ], [ %.858.i, %B1213.i ]
  %.896.i = icmp slt i64 %.851736745.i, 0
  %6 = select i1 %.896.i, i64 %2, i64 0
  %scevgep.i = getelementptr i8, ptr %v126, i64 %6
  %7 = shl i64 %.851736745.i, 3
  %scevgep79.i = getelementptr i8, ptr %scevgep.i, i64 %7
  %.912.i = load i64, ptr %scevgep79.i, align 8, !noalias !0
  %.939.i = icmp slt i64 %.912.i, 0
  %.940.i = select i1 %.939.i, i64 %v37, i64 0
  %.941.i = add i64 %.940.i, %.912.i
  %.961.i = mul i64 %.941.i, %v39
  %.965.i = getelementptr i64, ptr %v33, i64 %.961.i
  %.966.i = load i64, ptr %.965.i, align 8, !noalias !0
  %.1019.i = getelementptr i8, ptr %.965.i, i64 8
  %.1020.i = load i64, ptr %.1019.i, align 8, !noalias !0
  %.1073.i = getelementptr i8, ptr %.965.i, i64 16
  %.1074.i = load i64, ptr %.1073.i, align 8, !noalias !0
  %.1127.i = getelementptr i8, ptr %.965.i, i64 24
  %.1128.i = load i64, ptr %.1127.i, align 8, !noalias !0
  %.1151.i = icmp slt i64 %.966.i, %.591.i
  %.1155.i = icmp slt i64 %.483.i, %.1074.i
  %or.cond.not76.i = select i1 %.1151.i, i1 %.1155.i, i1 false
  %.11.i48.i = tail call i64 @llvm.smax.i64(i64 %.1128.i, i64 %.1020.i)
  %.1188.not.i = icmp sgt i64 %.11.i48.i, %.11.i.i
  %.11.i49.i = tail call i64 @llvm.smin.i64(i64 %.1128.i, i64 %.1020.i)
  %.1221.not.i = icmp slt i64 %.11.i49.i, %.11.i58.i
  %8 = and i1 %.1188.not.i, %.1221.not.i
  %or.cond75.i = select i1 %or.cond.not76.i, i1 %8, i1 false
  br i1 %or.cond75.i, label %B580.endif.endif.i, label %B1213.i
B690.i:                                           ; preds = %B580.endif.endif.i
  %.1323.i = icmp slt i64 %.16.i65.i, 0
  %.1332.i = icmp sgt i64 %.16.i.i, 0
  %or.cond611.i = and i1 %.1332.i, %.1323.i
  br i1 %or.cond611.i, label %B722.endif.endif.i, label %B1213.i
B832.i:                                           ; preds = %B722.endif.endif.i
  %.1463.i = icmp slt i64 %.16.i72.i, 0
  %.1470.i = icmp sgt i64 %.16.i57.i, 0
  %or.cond613.i = and i1 %.1463.i, %.1470.i
  br i1 %or.cond613.i, label %for.end.1.endif.i, label %B1213.i
B1122.i:                                          ; preds = %for.end.1.endif.endif.endif.i
  %.1743.i = icmp slt i64 %found.2.2747.i, %v159
  br i1 %.1743.i, label %B1160.i, label %B1190.i
B1160.i:                                          ; preds = %B1122.i
  %.1773.i = icmp slt i64 %found.2.2747.i, 0
  %.1774.i = select i1 %.1773.i, i64 %v159, i64 0
  %.1775.i = add i64 %.1774.i, %found.2.2747.i
  %.1795.i = mul i64 %.1775.i, %v161
  %.1799.i = getelementptr i64, ptr %v155, i64 %.1795.i
  store i64 %.1549.i, ptr %.1799.i, align 8, !noalias !0
  %.1857.i = getelementptr i8, ptr %.1799.i, i64 8
  store i64 %.1596.i, ptr %.1857.i, align 8, !noalias !0
  br label %B1190.i
B1190.i:                                          ; preds = %B1160.i, %B1122.i
  %.1867.i = add nsw i64 %found.2.2747.i, 1
  br label %B1213.i
B1213.i:                                          ; preds = %for.end.1.endif.endif.endif.i, %B1190.i, %B832.i, %B690.i, %B370.i
  %found.3.3.i = phi i64 [ %found.2.2747.i, %B370.i ], [ %found.2.2747.i, %B690.i ], [ %.1867.i, %B1190.i ], [ %found.2.2747.i, %B832.i ], [ %found.2.2747.i, %for.end.1.endif.endif.endif.i ]
  %lsr.iv.next78.i = add i64 %lsr.iv77.i, -1
  %.858.i = add i64 %.851736745.i, 1
  %.845.i = icmp ugt i64 %lsr.iv.next78.i, 1
  br i1 %.845.i, label %B370.i, label %B140.loopexit.i
B74.endif.i:                                      ; preds = %B72.loopexit.i, %B74.endif.lr.ph.i
  %found.5.0880.i = phi i64 [ 0, %B74.endif.lr.ph.i ], [ %found.4.1.lcssa.i, %B72.loopexit.i ]
  %.172821878.i = phi i64 [ 0, %B74.endif.lr.ph.i ], [ %.179.i, %B72.loopexit.i ]
  %.179.i = add nuw nsw i64 %.172821878.i, 1
  %9 = getelementptr i64, ptr %v97, i64 %.172821878.i
  %.243.i = load i64, ptr %9, align 8, !noalias !0
  %10 = getelementptr i8, ptr %9, i64 8
  %.275.i = load i64, ptr %10, align 8, !noalias !0
  %.312.i = sub i64 %.275.i, %.243.i
  %.356796.not.i = icmp slt i64 %.312.i, 1
  br i1 %.356796.not.i, label %B72.loopexit.i, label %B142.lr.ph.i
B142.lr.ph.i:                                     ; preds = %B74.endif.i
  %11 = sub i64 0, %.243.i
  %sunkaddr.i = shl i64 %.172821878.i, 3
  %sunkaddr80.i = getelementptr i8, ptr %v97, i64 %sunkaddr.i
  %sunkaddr81.i = getelementptr i8, ptr %sunkaddr80.i, i64 8
  %sunkaddr84.i = getelementptr i8, ptr %v68, i64 %sunkaddr.i
  br label %B142.endif.endif.endif.i
B142.endif.endif.endif.i:                         ; preds = %B142.lr.ph.i, %B140.loopexit.i
  %lsr.iv.i = phi i64 [ %11, %B142.lr.ph.i ], [ %lsr.iv.next.i, %B140.loopexit.i ]
  %found.4.1801.i = phi i64 [ %found.5.0880.i, %B142.lr.ph.i ], [ %found.2.2.lcssa.i, %B140.loopexit.i ]
  %.355754800.i = phi i64 [ %.312.i, %B142.lr.ph.i ], [ %.365.i, %B140.loopexit.i ]
  %.362764799.i = phi i64 [ %.243.i, %B142.lr.ph.i ], [ %.369.i, %B140.loopexit.i ]
  %.365.i = add nsw i64 %.355754800.i, -1
  %.369.i = add i64 %.362764799.i, 1
  %.413.i = icmp slt i64 %.362764799.i, 0
  %.414.i = select i1 %.413.i, i64 %v130, i64 0
  %12 = getelementptr i64, ptr %v126, i64 %.362764799.i
  %.428.i = getelementptr i64, ptr %12, i64 %.414.i
  %.429.i = load i64, ptr %.428.i, align 8, !noalias !0
  %.456.i = icmp slt i64 %.429.i, 0
  %.457.i = select i1 %.456.i, i64 %v37, i64 0
  %.458.i = add i64 %.457.i, %.429.i
  %.478.i = mul i64 %.458.i, %v39
  %.482.i = getelementptr i64, ptr %v33, i64 %.478.i
  %.483.i = load i64, ptr %.482.i, align 8, !noalias !0
  %.536.i = getelementptr i8, ptr %.482.i, i64 8
  %.537.i = load i64, ptr %.536.i, align 8, !noalias !0
  %.590.i = getelementptr i8, ptr %.482.i, i64 16
  %.591.i = load i64, ptr %.590.i, align 8, !noalias !0
  %.644.i = getelementptr i8, ptr %.482.i, i64 24
  %.645.i = load i64, ptr %.644.i, align 8, !noalias !0
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.645.i, i64 %.537.i)
  %.11.i58.i = tail call i64 @llvm.smax.i64(i64 %.645.i, i64 %.537.i)
  %.764.i = load i64, ptr %sunkaddr81.i, align 8, !noalias !0
  %.801.i = sub i64 %.764.i, %.369.i
  %.845744.not.i = icmp slt i64 %.801.i, 1
  br i1 %.845744.not.i, label %B140.loopexit.i, label %B370.lr.ph.i
B370.lr.ph.i:                                     ; preds = %B142.endif.endif.endif.i
  %.1508.i = sub nsw i64 %.591.i, %.483.i
  %.1509.i = sitofp i64 %.1508.i to double
  %.1555.i = sub nsw i64 %.645.i, %.537.i
  %.1556.i = sitofp i64 %.1555.i to double
  %13 = add i64 %.764.i, %lsr.iv.i
  br label %B370.i
B580.endif.endif.i:                               ; preds = %B370.i
  %.11.i50.i = sub nsw i64 %.1020.i, %.537.i
  %.12.i.i = mul nsw i64 %.11.i50.i, %.1508.i
  %.14.neg.i.i = sub i64 %.483.i, %.966.i
  %.15.neg.i.i = mul i64 %.14.neg.i.i, %.1555.i
  %.16.i.i = add i64 %.12.i.i, %.15.neg.i.i
  %.11.i60.i = sub nsw i64 %.1128.i, %.537.i
  %.12.i61.i = mul nsw i64 %.11.i60.i, %.1508.i
  %.14.neg.i63.i = sub i64 %.483.i, %.1074.i
  %.15.neg.i64.i = mul i64 %.14.neg.i63.i, %.1555.i
  %.16.i65.i = add i64 %.12.i61.i, %.15.neg.i64.i
  %.1307.i = icmp slt i64 %.16.i.i, 0
  %.1314.i = icmp sgt i64 %.16.i65.i, 0
  %or.cond610.i = select i1 %.1307.i, i1 %.1314.i, i1 false
  br i1 %or.cond610.i, label %B722.endif.endif.i, label %B690.i
B722.endif.endif.i:                               ; preds = %B580.endif.endif.i, %B690.i
  %.10.i51.i = sub nsw i64 %.1074.i, %.966.i
  %.11.i52.i = sub nsw i64 %.537.i, %.1020.i
  %.12.i53.i = mul nsw i64 %.10.i51.i, %.11.i52.i
  %.13.i54.i = sub nsw i64 %.1128.i, %.1020.i
  %.14.neg.i55.i = sub i64 %.966.i, %.483.i
  %.15.neg.i56.i = mul i64 %.13.i54.i, %.14.neg.i55.i
  %.16.i57.i = add i64 %.15.neg.i56.i, %.12.i53.i
  %.11.i67.i = sub nsw i64 %.645.i, %.1020.i
  %.12.i68.i = mul nsw i64 %.10.i51.i, %.11.i67.i
  %.14.neg.i70.i = sub i64 %.966.i, %.591.i
  %.15.neg.i71.i = mul i64 %.13.i54.i, %.14.neg.i70.i
  %.16.i72.i = add i64 %.15.neg.i71.i, %.12.i68.i
  %.1447.i = icmp slt i64 %.16.i57.i, 0
  %.1454.i = icmp sgt i64 %.16.i72.i, 0
  %or.cond612.i = select i1 %.1447.i, i1 %.1454.i, i1 false
  br i1 %or.cond612.i, label %for.end.1.endif.i, label %B832.i
for.end.1.endif.i:                                ; preds = %B722.endif.endif.i, %B832.i
  %.1494.i = sub nsw i64 %.16.i57.i, %.16.i72.i
  %.1498.i = sitofp i64 %.16.i57.i to double
  %.1499.i = sitofp i64 %.1494.i to double
  %.1503.i = fdiv double %.1498.i, %.1499.i
  %.1510.i = fmul double %.1503.i, %.1509.i
  %.1511.i = fadd double %.1510.i, 5.000000e-01
  %.1519.le.i = tail call double @llvm.floor.f64(double %.1511.i)
  %.5.i.i = fptosi double %.1519.le.i to i64
  %.1549.i = add nsw i64 %.483.i, %.5.i.i
  %.1557.i = fmul double %.1503.i, %.1556.i
  %.1558.i = fadd double %.1557.i, 5.000000e-01
  %.1566.le.i = tail call double @llvm.floor.f64(double %.1558.i)
  %.5.i73.i = fptosi double %.1566.le.i to i64
  %.1596.i = add nsw i64 %.537.i, %.5.i73.i
  br i1 %3, label %for.end.1.endif.endif.endif.i, label %for.end.1.endif.else.i, !prof !3
for.end.1.endif.else.i:                           ; preds = %for.end.1.endif.i
  %.1615.i = icmp ne i64 %.1549.i, -9223372036854775808
  %.1617.not.i = or i1 %4, %.1615.i
  br i1 %.1617.not.i, label %for.end.1.endif.else.if.i, label %for.end.1.endif.endif.else.i, !prof !4
for.end.1.endif.else.if.i:                        ; preds = %for.end.1.endif.else.i
  %14 = or i64 %.1549.i, %v45
  %15 = icmp ult i64 %14, 4294967296
  br i1 %15, label %16, label %22
16:                                               ; preds = %for.end.1.endif.else.if.i
  %17 = trunc i64 %.1549.i to i32
  %18 = udiv i32 %17, %5
  %19 = urem i32 %17, %5
  %20 = zext i32 %18 to i64
  %21 = zext i32 %19 to i64
  br label %25
22:                                               ; preds = %for.end.1.endif.else.if.i
  %23 = sdiv i64 %.1549.i, %v45
  %24 = srem i64 %.1549.i, %v45
  br label %25
25:                                               ; preds = %22, %16
  %26 = phi i64 [ %20, %16 ], [ %23, %22 ]
  %27 = phi i64 [ %21, %16 ], [ %24, %22 ]
  %.1622.i = xor i64 %27, %v45
  %.1623.i = icmp slt i64 %.1622.i, 0
  %.1624.i = icmp ne i64 %27, 0
  %.1625.i = and i1 %.1624.i, %.1623.i
  %.1630.i = sext i1 %.1625.i to i64
  %spec.select.i = add i64 %26, %.1630.i
  %28 = shl nsw i64 %spec.select.i, 31
  br label %for.end.1.endif.endif.else.i
for.end.1.endif.endif.else.i:                     ; preds = %25, %for.end.1.endif.else.i
  %.1609.0.i = phi i64 [ 0, %for.end.1.endif.else.i ], [ %28, %25 ]
  %.1658.i = icmp ne i64 %.1596.i, -9223372036854775808
  %.1660.not.i = or i1 %4, %.1658.i
  br i1 %.1660.not.i, label %for.end.1.endif.endif.else.if.i, label %for.end.1.endif.endif.endif.i, !prof !4
for.end.1.endif.endif.endif.i:                    ; preds = %40, %for.end.1.endif.endif.else.i, %for.end.1.endif.i
  %.1642608.i = phi i64 [ %.1609.0.i, %40 ], [ %.1609.0.i, %for.end.1.endif.endif.else.i ], [ 0, %for.end.1.endif.i ]
  %quot.1.0.i = phi i64 [ %spec.select614.i, %40 ], [ 0, %for.end.1.endif.endif.else.i ], [ 0, %for.end.1.endif.i ]
  %.1685.i = add nsw i64 %quot.1.0.i, %.1642608.i
  %.1716.i = load i64, ptr %sunkaddr84.i, align 8, !noalias !0
  %.1717.not.i = icmp eq i64 %.1685.i, %.1716.i
  br i1 %.1717.not.i, label %B1122.i, label %B1213.i
for.end.1.endif.endif.else.if.i:                  ; preds = %for.end.1.endif.endif.else.i
  %29 = or i64 %.1596.i, %v45
  %30 = icmp ult i64 %29, 4294967296
  br i1 %30, label %31, label %37
31:                                               ; preds = %for.end.1.endif.endif.else.if.i
  %32 = trunc i64 %.1596.i to i32
  %33 = udiv i32 %32, %5
  %34 = urem i32 %32, %5
  %35 = zext i32 %33 to i64
  %36 = zext i32 %34 to i64
  br label %40
37:                                               ; preds = %for.end.1.endif.endif.else.if.i
  %38 = sdiv i64 %.1596.i, %v45
  %39 = srem i64 %.1596.i, %v45
  br label %40
40:                                               ; preds = %37, %31
  %41 = phi i64 [ %35, %31 ], [ %38, %37 ]
  %42 = phi i64 [ %36, %31 ], [ %39, %37 ]
  %.1665.i = xor i64 %42, %v45
  %.1666.i = icmp slt i64 %.1665.i, 0
  %.1667.i = icmp ne i64 %42, 0
  %.1668.i = and i1 %.1667.i, %.1666.i
  %.1673.i = sext i1 %.1668.i to i64
  %spec.select614.i = add i64 %41, %.1673.i
  br label %for.end.1.endif.endif.endif.i
f0: ; preds = %B72.loopexit.i, %run
  %found.5.0.lcssa.i = phi i64 [ 0, %run ], [ %found.4.1.lcssa.i, %B72.loopexit.i ]
  store i64 %found.5.0.lcssa.i, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f1: %retptr"}
!2 = distinct !{!2, !"f1"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
