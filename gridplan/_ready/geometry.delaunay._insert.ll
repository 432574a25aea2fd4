; source e97a925bc8266da557ff9c7f86da7cb5b4b22c60d4126b3c58d54c5aca1a6c55
; takes <i8:1 <i8:1 <i8:1 <i4:2 <i4:2 <i8:1
; gives none

declare double @llvm.fabs.f64(double)
declare { i64, i1 } @llvm.uadd.with.overflow.i64(i64, i64)
define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v1 = getelementptr i8, ptr %table, i64 48
  %v2 = load i32, ptr %v1, align 4
  %v9 = getelementptr i8, ptr %table, i64 80
  %v10 = load i32, ptr %v9, align 4
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
  %v98 = getelementptr i8, ptr %table, i64 24
  %v99 = load ptr, ptr %v98, align 8
  %v100 = getelementptr i8, ptr %v99, i64 56
  %v101 = load ptr, ptr %v100, align 8
  %v102 = getelementptr i8, ptr %v101, i64 28
  %v103 = load i32, ptr %v102, align 4
  %v104 = icmp eq i32 %v103, %v10
  %v105 = and i1 %v89, %v104
  %v106 = getelementptr i8, ptr %v101, i64 26
  %v107 = load i8, ptr %v106, align 2
  %v108 = icmp eq i8 %v107, 61
  %v109 = and i1 %v105, %v108
  %v110 = getelementptr i8, ptr %v99, i64 24
  %v111 = load i32, ptr %v110, align 8
  %v112 = icmp eq i32 %v111, 2
  %v113 = and i1 %v109, %v112
  %v114 = getelementptr i8, ptr %v99, i64 64
  %v115 = load i32, ptr %v114, align 8
  %v116 = and i32 %v115, 1
  %v117 = icmp ne i32 %v116, 0
  %v118 = and i1 %v113, %v117
  %v131 = getelementptr i8, ptr %table, i64 32
  %v132 = load ptr, ptr %v131, align 8
  %v133 = getelementptr i8, ptr %v132, i64 56
  %v134 = load ptr, ptr %v133, align 8
  %v135 = getelementptr i8, ptr %v134, i64 28
  %v136 = load i32, ptr %v135, align 4
  %v137 = icmp eq i32 %v136, %v10
  %v138 = and i1 %v118, %v137
  %v139 = getelementptr i8, ptr %v134, i64 26
  %v140 = load i8, ptr %v139, align 2
  %v141 = icmp eq i8 %v140, 61
  %v142 = and i1 %v138, %v141
  %v143 = getelementptr i8, ptr %v132, i64 24
  %v144 = load i32, ptr %v143, align 8
  %v145 = icmp eq i32 %v144, 2
  %v146 = and i1 %v142, %v145
  %v147 = getelementptr i8, ptr %v132, i64 64
  %v148 = load i32, ptr %v147, align 8
  %v149 = and i32 %v148, 1
  %v150 = icmp ne i32 %v149, 0
  %v151 = and i1 %v146, %v150
  %v164 = getelementptr i8, ptr %table, i64 40
  %v165 = load ptr, ptr %v164, align 8
  %v166 = getelementptr i8, ptr %v165, i64 56
  %v167 = load ptr, ptr %v166, align 8
  %v168 = getelementptr i8, ptr %v167, i64 28
  %v169 = load i32, ptr %v168, align 4
  %v170 = icmp eq i32 %v169, %v2
  %v171 = and i1 %v151, %v170
  %v172 = getelementptr i8, ptr %v167, i64 26
  %v173 = load i8, ptr %v172, align 2
  %v174 = icmp eq i8 %v173, 61
  %v175 = and i1 %v171, %v174
  %v176 = getelementptr i8, ptr %v165, i64 24
  %v177 = load i32, ptr %v176, align 8
  %v178 = icmp eq i32 %v177, 1
  %v179 = and i1 %v175, %v178
  %v180 = getelementptr i8, ptr %v165, i64 64
  %v181 = load i32, ptr %v180, align 8
  %v182 = and i32 %v181, 1
  %v183 = icmp ne i32 %v182, 0
  %v184 = and i1 %v179, %v183
  br i1 %v184, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v185 = getelementptr i8, ptr %v165, i64 16
  %v186 = load ptr, ptr %v185, align 8
  %v154 = getelementptr i8, ptr %v132, i64 32
  %v155 = load ptr, ptr %v154, align 8
  %v158 = getelementptr i8, ptr %v155, i64 8
  %v159 = load i64, ptr %v158, align 8
  %v157 = load i64, ptr %v155, align 8
  %v152 = getelementptr i8, ptr %v132, i64 16
  %v153 = load ptr, ptr %v152, align 8
  %v121 = getelementptr i8, ptr %v99, i64 32
  %v122 = load ptr, ptr %v121, align 8
  %v125 = getelementptr i8, ptr %v122, i64 8
  %v126 = load i64, ptr %v125, align 8
  %v124 = load i64, ptr %v122, align 8
  %v119 = getelementptr i8, ptr %v99, i64 16
  %v120 = load ptr, ptr %v119, align 8
  %v92 = getelementptr i8, ptr %v70, i64 32
  %v93 = load ptr, ptr %v92, align 8
  %v95 = load i64, ptr %v93, align 8
  %v90 = getelementptr i8, ptr %v70, i64 16
  %v91 = load ptr, ptr %v90, align 8
  %v63 = getelementptr i8, ptr %v41, i64 32
  %v64 = load ptr, ptr %v63, align 8
  %v66 = load i64, ptr %v64, align 8
  %v61 = getelementptr i8, ptr %v41, i64 16
  %v62 = load ptr, ptr %v61, align 8
  %v34 = getelementptr i8, ptr %v12, i64 32
  %v35 = load ptr, ptr %v34, align 8
  %v37 = load i64, ptr %v35, align 8
  %v32 = getelementptr i8, ptr %v12, i64 16
  %v33 = load ptr, ptr %v32, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.95.i.i = trunc i64 %v95 to i32
  store i32 %.95.i.i, ptr %v120, align 4, !noalias !3
  %.148.i.i = getelementptr i8, ptr %v120, i64 4
  %.149.i.i = add i32 %.95.i.i, 2
  store i32 %.149.i.i, ptr %.148.i.i, align 4, !noalias !3
  %.202.i.i = getelementptr i8, ptr %v120, i64 8
  %.203.i.i = add i32 %.95.i.i, 3
  store i32 %.203.i.i, ptr %.202.i.i, align 4, !noalias !3
  store i32 -1, ptr %v153, align 4, !noalias !3
  %.313.i.i = getelementptr i8, ptr %v153, i64 4
  store i32 1, ptr %.313.i.i, align 4, !noalias !3
  %.367.i.i = getelementptr i8, ptr %v153, i64 8
  store i32 -1, ptr %.367.i.i, align 4, !noalias !3
  %.94.i7.i = getelementptr i32, ptr %v120, i64 %v126
  store i32 %.95.i.i, ptr %.94.i7.i, align 4, !noalias !6
  %.148.i9.i = getelementptr i8, ptr %.94.i7.i, i64 4
  store i32 %.203.i.i, ptr %.148.i9.i, align 4, !noalias !6
  %.202.i11.i = getelementptr i8, ptr %.94.i7.i, i64 8
  %.203.i12.i = add i32 %.95.i.i, 1
  store i32 %.203.i12.i, ptr %.202.i11.i, align 4, !noalias !6
  %.259.i.i = getelementptr i32, ptr %v153, i64 %v159
  store i32 -1, ptr %.259.i.i, align 4, !noalias !6
  %.313.i13.i = getelementptr i8, ptr %.259.i.i, i64 4
  store i32 -1, ptr %.313.i13.i, align 4, !noalias !6
  %.367.i14.i = getelementptr i8, ptr %.259.i.i, i64 8
  store i32 0, ptr %.367.i14.i, align 4, !noalias !6
  %.264285.not.i = icmp slt i64 %v95, 1
  br i1 %.264285.not.i, label %f0, label %B218.preheader.i
B218.preheader.i:                                 ; preds = %run
  %sunkaddr106.i = getelementptr i8, ptr %v186, i64 8
  %sunkaddr107.i = getelementptr i8, ptr %v186, i64 16
  %.1110.i.i = getelementptr i8, ptr %v186, i64 24
  br label %B218.i
B218.i:                                           ; preds = %f1, %B218.preheader.i
  %lsr.iv75.i = phi i64 [ %lsr.iv.next76.i, %f1 ], [ 1, %B218.preheader.i ]
  %lsr.iv71.i = phi i64 [ %lsr.iv.next72.i, %f1 ], [ 2, %B218.preheader.i ]
  %t.2.0288.i = phi i64 [ %t.2.0.i.ph.i, %f1 ], [ 0, %B218.preheader.i ]
  %.270281286.i = phi i64 [ %.277.i, %f1 ], [ 0, %B218.preheader.i ]
  %.277.i = add nuw nsw i64 %.270281286.i, 1
  %1 = getelementptr i64, ptr %v91, i64 %.270281286.i
  %.335.i = load i64, ptr %1, align 8, !noalias !0
  %.98.i.i.i = icmp slt i64 %.335.i, 0
  %.99.i.i.i = select i1 %.98.i.i.i, i64 %v66, i64 0
  %2 = getelementptr i64, ptr %v62, i64 %.335.i
  %.113.i.i.i = getelementptr i64, ptr %2, i64 %.99.i.i.i
  %.114.i.i.i = load i64, ptr %.113.i.i.i, align 8, !noalias !9
  %.221.i.i.i = select i1 %.98.i.i.i, i64 %v37, i64 0
  %3 = getelementptr i64, ptr %v33, i64 %.335.i
  %.235.i.i.i = getelementptr i64, ptr %3, i64 %.221.i.i.i
  %.236.i.i.i = load i64, ptr %.235.i.i.i, align 8, !noalias !9
  br label %B24.endif.endif.endif.endif.i.outer.i
B162.i.i:                                         ; preds = %B24.endif.endif.endif.endif.i.outer.i
  %.406.i.i = icmp slt i64 %.269.i.i.i, 0
  br i1 %.406.i.i, label %B162.i.B212.i.thread_crit_edge.i, label %B212.i.i
B162.i.B212.i.thread_crit_edge.i:                 ; preds = %B162.i.i
  %.pre.i = add i64 %lsr.iv.i, 1
  br label %B212.i.thread.i
B212.i.i:                                         ; preds = %B24.endif.endif.endif.endif.i.outer.i, %B162.i.i
  %on.4.1.i.i = phi i64 [ -1, %B162.i.i ], [ %34, %B24.endif.endif.endif.endif.i.outer.i ]
  %4 = add i64 %lsr.iv.i, %33
  %5 = tail call { i64, i1 } @llvm.uadd.with.overflow.i64(i64 %4, i64 1)
  %math.i = extractvalue { i64, i1 } %5, 0
  %ov.i = extractvalue { i64, i1 } %5, 1
  %.151163.i.1.cmp.inv.i = icmp ugt i64 %math.i, 1
  %.151163.i.1.v.i = select i1 %.151163.i.1.cmp.inv.i, i64 254, i64 1
  %6 = add i64 %lsr.iv.i, 1
  %7 = add i64 %6, %33
  %8 = add i64 %7, %.151163.i.1.v.i
  %.151.sext.i.1.i = and i64 %8, 255
  %9 = getelementptr i32, ptr %35, i64 %.151.sext.i.1.i
  %.222.i.1.i = load i32, ptr %9, align 4, !noalias !14
  %10 = add i64 %lsr.iv.i, %.neg1.i
  %11 = and i64 %10, 255
  %.244166.zext.i.1.i = select i1 %ov.i, i64 2, i64 %11
  %.314.i.1.i = getelementptr i32, ptr %35, i64 %.244166.zext.i.1.i
  %.315.i.1.i = load i32, ptr %.314.i.1.i, align 4, !noalias !14
  %.25.i.i.1.i = sext i32 %.315.i.1.i to i64
  %.38.i.i.1.i = icmp slt i32 %.315.i.1.i, 0
  %.39.i.i.1.i = select i1 %.38.i.i.1.i, i64 %v37, i64 0
  %12 = getelementptr i64, ptr %v33, i64 %.39.i.i.1.i
  %.53.i.i.1.i = getelementptr i64, ptr %12, i64 %.25.i.i.1.i
  %.54.i.i.1.i = load i64, ptr %.53.i.i.1.i, align 8, !noalias !9
  %.55.i.i.1.i = sext i32 %.222.i.1.i to i64
  %.68.i.i.1.i = icmp slt i32 %.222.i.1.i, 0
  %.69.i.i.1.i = select i1 %.68.i.i.1.i, i64 %v37, i64 0
  %13 = getelementptr i64, ptr %v33, i64 %.69.i.i.1.i
  %.83.i.i.1.i = getelementptr i64, ptr %13, i64 %.55.i.i.1.i
  %.84.i.i.1.i = load i64, ptr %.83.i.i.1.i, align 8, !noalias !9
  %.85.i.i.1.i = sub nsw i64 %.54.i.i.1.i, %.84.i.i.1.i
  %.129.i.i.1.i = select i1 %.68.i.i.1.i, i64 %v66, i64 0
  %14 = getelementptr i64, ptr %v62, i64 %.129.i.i.1.i
  %.143.i.i.1.i = getelementptr i64, ptr %14, i64 %.55.i.i.1.i
  %.144.i.i.1.i = load i64, ptr %.143.i.i.1.i, align 8, !noalias !9
  %.145.i.i.1.i = sub nsw i64 %.114.i.i.i, %.144.i.i.1.i
  %.146.i.i.1.i = mul nsw i64 %.145.i.i.1.i, %.85.i.i.1.i
  %.161.i.i.1.i = select i1 %.38.i.i.1.i, i64 %v66, i64 0
  %15 = getelementptr i64, ptr %v62, i64 %.161.i.i.1.i
  %.175.i.i.1.i = getelementptr i64, ptr %15, i64 %.25.i.i.1.i
  %.176.i.i.1.i = load i64, ptr %.175.i.i.1.i, align 8, !noalias !9
  %.207.i.i.1.i = sub nsw i64 %.176.i.i.1.i, %.144.i.i.1.i
  %.267.neg.i.i.1.i = sub i64 %.84.i.i.1.i, %.236.i.i.i
  %.268.neg.i.i.1.i = mul i64 %.207.i.i.1.i, %.267.neg.i.i.1.i
  %.269.i.i.1.i = add i64 %.268.neg.i.i.1.i, %.146.i.i.1.i
  %.360.i.1.i = icmp eq i64 %.269.i.i.1.i, 0
  br i1 %.360.i.1.i, label %B212.i.1.i, label %B162.i.1.i
B162.i.1.i:                                       ; preds = %B212.i.i
  %.105.i.1.i = urem i64 %6, 3
  %.406.i.1.i = icmp slt i64 %.269.i.i.1.i, 0
  br i1 %.406.i.1.i, label %B212.i.thread.i, label %B212.i.1.i
B212.i.1.i:                                       ; preds = %B162.i.1.i, %B212.i.i
  %on.4.1.i.1.i = phi i64 [ %on.4.1.i.i, %B162.i.1.i ], [ %math.i, %B212.i.i ]
  %16 = add i64 %31, %lsr.iv.i
  %17 = add i64 %16, 2
  %.151163.i.2.cmp.inv.i = icmp ult i64 %16, -2
  %.151163.i.2.v.i = select i1 %.151163.i.2.cmp.inv.i, i64 -2, i64 1
  %18 = add i64 %lsr.iv.i, 2
  %19 = add i64 %18, %.neg.i
  %20 = add i64 %19, %.151163.i.2.v.i
  %.151.sext.i.2.i = and i64 %20, 255
  %21 = getelementptr i32, ptr %35, i64 %.151.sext.i.2.i
  %.222.i.2.i = load i32, ptr %21, align 4, !noalias !14
  %22 = add i64 %16, 1
  %.244166167.i.2.cmp.i = icmp eq i64 %17, 0
  %23 = and i64 %22, 255
  %.244166.zext.i.2.i = select i1 %.244166167.i.2.cmp.i, i64 2, i64 %23
  %.314.i.2.i = getelementptr i32, ptr %35, i64 %.244166.zext.i.2.i
  %.315.i.2.i = load i32, ptr %.314.i.2.i, align 4, !noalias !14
  %.25.i.i.2.i = sext i32 %.315.i.2.i to i64
  %.38.i.i.2.i = icmp slt i32 %.315.i.2.i, 0
  %.39.i.i.2.i = select i1 %.38.i.i.2.i, i64 %v37, i64 0
  %24 = getelementptr i64, ptr %v33, i64 %.39.i.i.2.i
  %.53.i.i.2.i = getelementptr i64, ptr %24, i64 %.25.i.i.2.i
  %.54.i.i.2.i = load i64, ptr %.53.i.i.2.i, align 8, !noalias !9
  %.55.i.i.2.i = sext i32 %.222.i.2.i to i64
  %.68.i.i.2.i = icmp slt i32 %.222.i.2.i, 0
  %.69.i.i.2.i = select i1 %.68.i.i.2.i, i64 %v37, i64 0
  %25 = getelementptr i64, ptr %v33, i64 %.69.i.i.2.i
  %.83.i.i.2.i = getelementptr i64, ptr %25, i64 %.55.i.i.2.i
  %.84.i.i.2.i = load i64, ptr %.83.i.i.2.i, align 8, !noalias !9
  %.85.i.i.2.i = sub nsw i64 %.54.i.i.2.i, %.84.i.i.2.i
  %.129.i.i.2.i = select i1 %.68.i.i.2.i, i64 %v66, i64 0
  %26 = getelementptr i64, ptr %v62, i64 %.129.i.i.2.i
  %.143.i.i.2.i = getelementptr i64, ptr %26, i64 %.55.i.i.2.i
  %.144.i.i.2.i = load i64, ptr %.143.i.i.2.i, align 8, !noalias !9
  %.145.i.i.2.i = sub nsw i64 %.114.i.i.i, %.144.i.i.2.i
  %.146.i.i.2.i = mul nsw i64 %.145.i.i.2.i, %.85.i.i.2.i
  %.161.i.i.2.i = select i1 %.38.i.i.2.i, i64 %v66, i64 0
  %27 = getelementptr i64, ptr %v62, i64 %.161.i.i.2.i
  %.175.i.i.2.i = getelementptr i64, ptr %27, i64 %.25.i.i.2.i
  %.176.i.i.2.i = load i64, ptr %.175.i.i.2.i, align 8, !noalias !9
  %.207.i.i.2.i = sub nsw i64 %.176.i.i.2.i, %.144.i.i.2.i
  %.267.neg.i.i.2.i = sub i64 %.84.i.i.2.i, %.236.i.i.i
  %.268.neg.i.i.2.i = mul i64 %.207.i.i.2.i, %.267.neg.i.i.2.i
  %.269.i.i.2.i = add i64 %.268.neg.i.i.2.i, %.146.i.i.2.i
  %.360.i.2.i = icmp eq i64 %.269.i.i.2.i, 0
  br i1 %.360.i.2.i, label %B212.i.2.thread.i, label %B162.i.2.i
B212.i.2.thread.i:                                ; preds = %B212.i.1.i
  %.40038.i = shl nuw nsw i64 %.270281286.i, 1
  %.40339.i = add nuw nsw i64 %.40038.i, 2
  br label %B350.i
B162.i.2.i:                                       ; preds = %B212.i.1.i
  %.406.i.2.i = icmp slt i64 %.269.i.i.2.i, 0
  br i1 %.406.i.2.i, label %B212.i.thread.i, label %B212.i.2.i
B212.i.2.i:                                       ; preds = %B162.i.2.i
  %.394.i = icmp slt i64 %on.4.1.i.1.i, 0
  %.400.i = shl nuw nsw i64 %.270281286.i, 1
  %.403.i = add nuw nsw i64 %.400.i, 2
  br i1 %.394.i, label %B296.i, label %B350.i
B212.i.thread.i:                                  ; preds = %B162.i.2.i, %B162.i.1.i, %B162.i.B212.i.thread_crit_edge.i
  %lsr.iv.next.pre-phi.i = phi i64 [ %.pre.i, %B162.i.B212.i.thread_crit_edge.i ], [ %6, %B162.i.2.i ], [ %6, %B162.i.1.i ]
  %.105.i.lcssa.i = phi i64 [ %34, %B162.i.B212.i.thread_crit_edge.i ], [ %17, %B162.i.2.i ], [ %.105.i.1.i, %B162.i.1.i ]
  %.439.i.i = select i1 %.195.i.i, i64 %v157, i64 0
  %.440.i.i = add i64 %.439.i.i, %t.2.0.i.ph.i
  %.460.i.i = mul i64 %.440.i.i, %v159
  %28 = getelementptr i32, ptr %v153, i64 %.460.i.i
  %29 = getelementptr i32, ptr %28, i64 %.105.i.lcssa.i
  %.465.i.i = load i32, ptr %29, align 4, !noalias !14
  %.466.i.i = sext i32 %.465.i.i to i64
  %lsr.iv.next74.i = add i64 %lsr.iv73.i, 1
  %lsr.iv.next78.i = add i64 %lsr.iv77.i, 1
  br label %B24.endif.endif.endif.endif.i.outer.i
B24.endif.endif.endif.endif.i.outer.i:            ; preds = %B212.i.thread.i, %B218.i
  %lsr.iv77.i = phi i64 [ %lsr.iv.next78.i, %B212.i.thread.i ], [ %lsr.iv75.i, %B218.i ]
  %lsr.iv73.i = phi i64 [ %lsr.iv.next74.i, %B212.i.thread.i ], [ %lsr.iv71.i, %B218.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.pre-phi.i, %B212.i.thread.i ], [ %.270281286.i, %B218.i ]
  %t.2.0.i.ph.i = phi i64 [ %.466.i.i, %B212.i.thread.i ], [ %t.2.0288.i, %B218.i ]
  %30 = udiv i64 %lsr.iv73.i, 3
  %31 = mul i64 %30, -3
  %.neg.i = mul i64 %30, 253
  %32 = udiv i64 %lsr.iv77.i, 3
  %.neg1.i = mul i64 %32, 253
  %33 = mul i64 %32, -3
  %34 = urem i64 %lsr.iv.i, 3
  %.195.i.i = icmp slt i64 %t.2.0.i.ph.i, 0
  %.196.i.i = select i1 %.195.i.i, i64 %v124, i64 0
  %.197.i.i = add i64 %.196.i.i, %t.2.0.i.ph.i
  %.217.i.i = mul i64 %.197.i.i, %v126
  %35 = getelementptr i32, ptr %v120, i64 %.217.i.i
  %.151163.i.cmp.inv.i = icmp ugt i64 %34, 1
  %.151163.i.v.i = select i1 %.151163.i.cmp.inv.i, i64 254, i64 1
  %36 = add nuw nsw i64 %.151163.i.v.i, %34
  %.151.sext.i.i = and i64 %36, 255
  %37 = getelementptr i32, ptr %35, i64 %.151.sext.i.i
  %.222.i.i = load i32, ptr %37, align 4, !noalias !14
  %38 = add nuw nsw i64 %34, 255
  %.244166167.i.cmp.i = icmp eq i64 %34, 0
  %39 = and i64 %38, 255
  %.244166.zext.i.i = select i1 %.244166167.i.cmp.i, i64 2, i64 %39
  %.314.i.i = getelementptr i32, ptr %35, i64 %.244166.zext.i.i
  %.315.i.i = load i32, ptr %.314.i.i, align 4, !noalias !14
  %.25.i.i.i = sext i32 %.315.i.i to i64
  %.38.i.i.i = icmp slt i32 %.315.i.i, 0
  %.39.i.i.i = select i1 %.38.i.i.i, i64 %v37, i64 0
  %40 = getelementptr i64, ptr %v33, i64 %.39.i.i.i
  %.53.i.i.i = getelementptr i64, ptr %40, i64 %.25.i.i.i
  %.54.i.i.i = load i64, ptr %.53.i.i.i, align 8, !noalias !9
  %.55.i.i.i = sext i32 %.222.i.i to i64
  %.68.i.i.i = icmp slt i32 %.222.i.i, 0
  %.69.i.i.i = select i1 %.68.i.i.i, i64 %v37, i64 0
  %41 = getelementptr i64, ptr %v33, i64 %.69.i.i.i
  %.83.i.i.i = getelementptr i64, ptr %41, i64 %.55.i.i.i
  %.84.i.i.i = load i64, ptr %.83.i.i.i, align 8, !noalias !9
  %.85.i.i.i = sub nsw i64 %.54.i.i.i, %.84.i.i.i
  %.129.i.i.i = select i1 %.68.i.i.i, i64 %v66, i64 0
  %42 = getelementptr i64, ptr %v62, i64 %.129.i.i.i
  %.143.i.i.i = getelementptr i64, ptr %42, i64 %.55.i.i.i
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !9
  %.145.i.i.i = sub nsw i64 %.114.i.i.i, %.144.i.i.i
  %.146.i.i.i = mul nsw i64 %.145.i.i.i, %.85.i.i.i
  %.161.i.i.i = select i1 %.38.i.i.i, i64 %v66, i64 0
  %43 = getelementptr i64, ptr %v62, i64 %.161.i.i.i
  %.175.i.i.i = getelementptr i64, ptr %43, i64 %.25.i.i.i
  %.176.i.i.i = load i64, ptr %.175.i.i.i, align 8, !noalias !9
  %.207.i.i.i = sub nsw i64 %.176.i.i.i, %.144.i.i.i
  %.267.neg.i.i.i = sub i64 %.84.i.i.i, %.236.i.i.i
  %.268.neg.i.i.i = mul i64 %.207.i.i.i, %.267.neg.i.i.i
  %.269.i.i.i = add i64 %.268.neg.i.i.i, %.146.i.i.i
  %.360.i.i = icmp eq i64 %.269.i.i.i, 0
  br i1 %.360.i.i, label %B212.i.i, label %B162.i.i
B296.i:                                           ; preds = %B212.i.2.i
  %.94.i.i = load i32, ptr %35, align 4, !noalias !15
  %.146.i.i = getelementptr i8, ptr %35, i64 4
  %.147.i.i = load i32, ptr %.146.i.i, align 4, !noalias !15
  %.199.i6.i = getelementptr i8, ptr %35, i64 8
  %.200.i.i = load i32, ptr %.199.i6.i, align 4, !noalias !15
  %.227.i.i = select i1 %.195.i.i, i64 %v157, i64 0
  %.228.i.i = add i64 %.227.i.i, %t.2.0.i.ph.i
  %.248.i.i = mul i64 %.228.i.i, %v159
  %.252.i.i = getelementptr i32, ptr %v153, i64 %.248.i.i
  %.253.i.i = load i32, ptr %.252.i.i, align 4, !noalias !15
  %.305.i.i = getelementptr i8, ptr %.252.i.i, i64 4
  %.306.i.i = load i32, ptr %.305.i.i, align 4, !noalias !15
  %.358.i.i = getelementptr i8, ptr %.252.i.i, i64 8
  %.359.i.i = load i32, ptr %.358.i.i, align 4, !noalias !15
  %.29.i35.i.i = zext i32 %.359.i.i to i64
  %.364.i.i = add nuw nsw i64 %.400.i, 3
  %.92.i.i.i = trunc i64 %.335.i to i32
  store i32 %.92.i.i.i, ptr %35, align 4, !noalias !18
  store i32 %.253.i.i, ptr %.252.i.i, align 4, !noalias !18
  %.308.i.i.i = trunc i64 %.403.i to i32
  store i32 %.308.i.i.i, ptr %.305.i.i, align 4, !noalias !18
  %.362.i.i.i = trunc i64 %.364.i.i to i32
  store i32 %.362.i.i.i, ptr %.358.i.i, align 4, !noalias !18
  %.87.i4.i.i = mul i64 %.403.i, %v126
  %.91.i5.i.i = getelementptr i32, ptr %v120, i64 %.87.i4.i.i
  store i32 %.92.i.i.i, ptr %.91.i5.i.i, align 4, !noalias !21
  %.145.i7.i.i = getelementptr i8, ptr %.91.i5.i.i, i64 4
  store i32 %.200.i.i, ptr %.145.i7.i.i, align 4, !noalias !21
  %.198.i8.i.i = getelementptr i8, ptr %.91.i5.i.i, i64 8
  store i32 %.94.i.i, ptr %.198.i8.i.i, align 4, !noalias !21
  %.250.i11.i.i = mul i64 %.403.i, %v159
  %.254.i12.i.i = getelementptr i32, ptr %v153, i64 %.250.i11.i.i
  store i32 %.306.i.i, ptr %.254.i12.i.i, align 4, !noalias !21
  %.307.i13.i.i = getelementptr i8, ptr %.254.i12.i.i, i64 4
  store i32 %.362.i.i.i, ptr %.307.i13.i.i, align 4, !noalias !21
  %.361.i15.i.i = getelementptr i8, ptr %.254.i12.i.i, i64 8
  %.362.i16.i.i = trunc i64 %t.2.0.i.ph.i to i32
  store i32 %.362.i16.i.i, ptr %.361.i15.i.i, align 4, !noalias !21
  %.87.i20.i.i = mul i64 %.364.i.i, %v126
  %.91.i21.i.i = getelementptr i32, ptr %v120, i64 %.87.i20.i.i
  store i32 %.92.i.i.i, ptr %.91.i21.i.i, align 4, !noalias !24
  %.145.i23.i.i = getelementptr i8, ptr %.91.i21.i.i, i64 4
  store i32 %.94.i.i, ptr %.145.i23.i.i, align 4, !noalias !24
  %.198.i24.i.i = getelementptr i8, ptr %.91.i21.i.i, i64 8
  store i32 %.147.i.i, ptr %.198.i24.i.i, align 4, !noalias !24
  %.250.i27.i.i = mul i64 %.364.i.i, %v159
  %.254.i28.i.i = getelementptr i32, ptr %v153, i64 %.250.i27.i.i
  store i32 %.359.i.i, ptr %.254.i28.i.i, align 4, !noalias !24
  %.307.i29.i.i = getelementptr i8, ptr %.254.i28.i.i, i64 4
  store i32 %.362.i16.i.i, ptr %.307.i29.i.i, align 4, !noalias !24
  %.361.i31.i.i = getelementptr i8, ptr %.254.i28.i.i, i64 8
  store i32 %.308.i.i.i, ptr %.361.i31.i.i, align 4, !noalias !24
  %.30.i.i.i = icmp sgt i32 %.306.i.i, -1
  br i1 %.30.i.i.i, label %B16.endif.endif.i.i.i, label %B0.endif.endif.endif.endif.i.i
B78.i.i.i:                                        ; preds = %B16.endif.endif.i.i.i
  %sunkaddr79.i = getelementptr i8, ptr %v153, i64 %sunkaddr.i
  store i32 %.308.i.i.i, ptr %sunkaddr79.i, align 4, !noalias !27
  br label %B92.i.i.i
B92.i.i.i:                                        ; preds = %B16.endif.endif.i.i.i, %B78.i.i.i
  %sunkaddr81.i = getelementptr i8, ptr %v153, i64 %sunkaddr.i
  %sunkaddr82.i = getelementptr i8, ptr %sunkaddr81.i, i64 4
  %.210.1.i.i.i = load i32, ptr %sunkaddr82.i, align 4, !noalias !27
  %.212.1.i.i.i = sext i32 %.210.1.i.i.i to i64
  %.213.1.i.i.i = icmp eq i64 %t.2.0.i.ph.i, %.212.1.i.i.i
  br i1 %.213.1.i.i.i, label %B78.1.i.i.i, label %B92.1.i.i.i
B78.1.i.i.i:                                      ; preds = %B92.i.i.i
  store i32 %.308.i.i.i, ptr %sunkaddr82.i, align 4, !noalias !27
  br label %B92.1.i.i.i
B92.1.i.i.i:                                      ; preds = %B78.1.i.i.i, %B92.i.i.i
  %sunkaddr88.i = getelementptr i8, ptr %sunkaddr81.i, i64 8
  %.210.2.i.i.i = load i32, ptr %sunkaddr88.i, align 4, !noalias !27
  %.212.2.i.i.i = sext i32 %.210.2.i.i.i to i64
  %.213.2.i.i.i = icmp eq i64 %t.2.0.i.ph.i, %.212.2.i.i.i
  br i1 %.213.2.i.i.i, label %B78.2.i.i.i, label %B0.endif.endif.endif.endif.i.i
B78.2.i.i.i:                                      ; preds = %B92.1.i.i.i
  store i32 %.308.i.i.i, ptr %sunkaddr88.i, align 4, !noalias !27
  br label %B0.endif.endif.endif.endif.i.i
B16.endif.endif.i.i.i:                            ; preds = %B296.i
  %.29.i.i.i = zext i32 %.306.i.i to i64
  %.205.i.i.i = mul i64 %v159, %.29.i.i.i
  %44 = getelementptr i32, ptr %v153, i64 %.205.i.i.i
  %.210.i.i.i = load i32, ptr %44, align 4, !noalias !27
  %.212.i.i.i = sext i32 %.210.i.i.i to i64
  %.213.i.i.i = icmp eq i64 %t.2.0.i.ph.i, %.212.i.i.i
  %sunkaddr.i = shl i64 %.205.i.i.i, 2
  br i1 %.213.i.i.i, label %B78.i.i.i, label %B92.i.i.i
B0.endif.endif.endif.endif.i.i:                   ; preds = %B78.2.i.i.i, %B92.1.i.i.i, %B296.i
  %.30.i33.i.i = icmp sgt i32 %.359.i.i, -1
  br i1 %.30.i33.i.i, label %B16.endif.endif.i34.i.i, label %f2
B78.i55.i.i:                                      ; preds = %B16.endif.endif.i34.i.i
  %sunkaddr93.i = getelementptr i8, ptr %v153, i64 %sunkaddr92.i
  store i32 %.362.i.i.i, ptr %sunkaddr93.i, align 4, !noalias !30
  br label %B92.i42.i.i
B92.i42.i.i:                                      ; preds = %B16.endif.endif.i34.i.i, %B78.i55.i.i
  %sunkaddr95.i = getelementptr i8, ptr %v153, i64 %sunkaddr92.i
  %sunkaddr96.i = getelementptr i8, ptr %sunkaddr95.i, i64 4
  %.210.1.i45.i.i = load i32, ptr %sunkaddr96.i, align 4, !noalias !30
  %.212.1.i46.i.i = sext i32 %.210.1.i45.i.i to i64
  %.213.1.i47.i.i = icmp eq i64 %t.2.0.i.ph.i, %.212.1.i46.i.i
  br i1 %.213.1.i47.i.i, label %B78.1.i54.i.i, label %B92.1.i48.i.i
B78.1.i54.i.i:                                    ; preds = %B92.i42.i.i
  store i32 %.362.i.i.i, ptr %sunkaddr96.i, align 4, !noalias !30
  br label %B92.1.i48.i.i
B92.1.i48.i.i:                                    ; preds = %B78.1.i54.i.i, %B92.i42.i.i
  %sunkaddr102.i = getelementptr i8, ptr %sunkaddr95.i, i64 8
  %.210.2.i50.i.i = load i32, ptr %sunkaddr102.i, align 4, !noalias !30
  %.212.2.i51.i.i = sext i32 %.210.2.i50.i.i to i64
  %.213.2.i52.i.i = icmp eq i64 %t.2.0.i.ph.i, %.212.2.i51.i.i
  br i1 %.213.2.i52.i.i, label %B78.2.i53.i.i, label %f2
B78.2.i53.i.i:                                    ; preds = %B92.1.i48.i.i
  store i32 %.362.i.i.i, ptr %sunkaddr102.i, align 4, !noalias !30
  br label %f2
B16.endif.endif.i34.i.i:                          ; preds = %B0.endif.endif.endif.endif.i.i
  %.205.i36.i.i = mul i64 %v159, %.29.i35.i.i
  %45 = getelementptr i32, ptr %v153, i64 %.205.i36.i.i
  %.210.i38.i.i = load i32, ptr %45, align 4, !noalias !30
  %.212.i39.i.i = sext i32 %.210.i38.i.i to i64
  %.213.i40.i.i = icmp eq i64 %t.2.0.i.ph.i, %.212.i39.i.i
  %sunkaddr92.i = shl i64 %.205.i36.i.i, 2
  br i1 %.213.i40.i.i, label %B78.i55.i.i, label %B92.i42.i.i
f2: ; preds = %B78.2.i53.i.i, %B92.1.i48.i.i, %B0.endif.endif.endif.endif.i.i
  store i64 %t.2.0.i.ph.i, ptr %v186, align 8, !noalias !15
  store i64 %.403.i, ptr %sunkaddr106.i, align 8, !noalias !15
  store i64 %.364.i.i, ptr %sunkaddr107.i, align 8, !noalias !15
  br label %B18.preheader.i.i.preheader
B350.i:                                           ; preds = %B212.i.2.i, %B212.i.2.thread.i
  %.40341.i = phi i64 [ %.40339.i, %B212.i.2.thread.i ], [ %.403.i, %B212.i.2.i ]
  %on.4.1.i.240.i = phi i64 [ %17, %B212.i.2.thread.i ], [ %on.4.1.i.1.i, %B212.i.2.i ]
  %.65.i.i = select i1 %.195.i.i, i64 %v157, i64 0
  %.66.i.i = add i64 %.65.i.i, %t.2.0.i.ph.i
  %.67.i.i = icmp slt i64 %on.4.1.i.240.i, 0
  %.68.i.i = select i1 %.67.i.i, i64 %v159, i64 0
  %.86.i.i = mul i64 %.66.i.i, %v159
  %46 = getelementptr i32, ptr %v153, i64 %.86.i.i
  %47 = getelementptr i32, ptr %46, i64 %on.4.1.i.240.i
  %.90.i.i = getelementptr i32, ptr %47, i64 %.68.i.i
  %.91.i.i = load i32, ptr %.90.i.i, align 4, !noalias !33
  %.37.i.i.i = sext i32 %.91.i.i to i64
  %.59.i.i.i = icmp slt i32 %.91.i.i, 0
  %.60.i.i.i = select i1 %.59.i.i.i, i64 %v157, i64 0
  %.61.i.i.i = add i64 %.60.i.i.i, %.37.i.i.i
  %.81.i.i.i = mul i64 %.61.i.i.i, %v159
  %.85.i.i2.i = getelementptr i32, ptr %v153, i64 %.81.i.i.i
  %.86.i.i.i = load i32, ptr %.85.i.i2.i, align 4, !noalias !36
  %.88.i.i.i = sext i32 %.86.i.i.i to i64
  %.89.not.i.i.i = icmp eq i64 %t.2.0.i.ph.i, %.88.i.i.i
  br i1 %.89.not.i.i.i, label %B0.endif.endif.endif.endi...endif.1.endif.i.i, label %B36.preheader.i.i.i
B36.preheader.i.i.i:                              ; preds = %B350.i
  %48 = shl i64 %.81.i.i.i, 2
  %49 = getelementptr i8, ptr %v153, i64 %48
  %scevgep.i.i.i = getelementptr i8, ptr %49, i64 4
  br label %B36.i.i.i
B36.i.i.i:                                        ; preds = %B36.i.i.i, %B36.preheader.i.i.i
  %k.2.0.i.i.i = phi i64 [ %.92.i.i3.i, %B36.i.i.i ], [ 0, %B36.preheader.i.i.i ]
  %.92.i.i3.i = add i64 %k.2.0.i.i.i, 1
  %50 = shl i64 %k.2.0.i.i.i, 2
  %scevgep1.i.i.i = getelementptr i8, ptr %scevgep.i.i.i, i64 %50
  %.152.i.i.i = load i32, ptr %scevgep1.i.i.i, align 4, !noalias !36
  %.154.i.i.i = sext i32 %.152.i.i.i to i64
  %.155.not.i.i.i = icmp eq i64 %t.2.0.i.ph.i, %.154.i.i.i
  br i1 %.155.not.i.i.i, label %B0.endif.endif.endif.endi...endif.1.endif.i.i, label %B36.i.i.i
B0.endif.endif.endif.endi...endif.1.endif.i.i:    ; preds = %B36.i.i.i, %B350.i
  %k.3.1.i.i.i = phi i64 [ 0, %B350.i ], [ %.92.i.i3.i, %B36.i.i.i ]
  %.148.i5.i = select i1 %.67.i.i, i64 %v126, i64 0
  %51 = getelementptr i32, ptr %35, i64 %on.4.1.i.240.i
  %.170.i.i = getelementptr i32, ptr %51, i64 %.148.i5.i
  %.171.i.i = load i32, ptr %.170.i.i, align 4, !noalias !33
  %.172.i.i = add nsw i64 %on.4.1.i.240.i, 1
  %.192.i.i = srem i64 %.172.i.i, 3
  %.194.i.i = icmp slt i64 %.192.i.i, 0
  %.203.i6.i = add nsw i64 %.192.i.i, 3
  %.183.1.i.i = select i1 %.194.i.i, i64 %.203.i6.i, i64 %.192.i.i
  %.237.i.i = icmp slt i64 %.183.1.i.i, 0
  %.238.i.i = select i1 %.237.i.i, i64 %v126, i64 0
  %52 = getelementptr i32, ptr %35, i64 %.183.1.i.i
  %.260.i.i = getelementptr i32, ptr %52, i64 %.238.i.i
  %.261.i.i = load i32, ptr %.260.i.i, align 4, !noalias !33
  %.262.i.i = add nsw i64 %on.4.1.i.240.i, 2
  %.282.i.i = srem i64 %.262.i.i, 3
  %.284.i.i = icmp slt i64 %.282.i.i, 0
  %.293.i.i = add nsw i64 %.282.i.i, 3
  %.273.1.i.i = select i1 %.284.i.i, i64 %.293.i.i, i64 %.282.i.i
  %.327.i.i = icmp slt i64 %.273.1.i.i, 0
  %.328.i.i = select i1 %.327.i.i, i64 %v126, i64 0
  %53 = getelementptr i32, ptr %35, i64 %.273.1.i.i
  %.350.i.i = getelementptr i32, ptr %53, i64 %.328.i.i
  %.351.i.i = load i32, ptr %.350.i.i, align 4, !noalias !33
  %.379.i.i = select i1 %.59.i.i.i, i64 %v124, i64 0
  %.380.i.i = add i64 %.379.i.i, %.37.i.i.i
  %.400.i.i = mul i64 %.380.i.i, %v126
  %54 = getelementptr i32, ptr %v120, i64 %.400.i.i
  %55 = getelementptr i32, ptr %54, i64 %k.3.1.i.i.i
  %.405.i.i = load i32, ptr %55, align 4, !noalias !33
  %.472.i.i = select i1 %.237.i.i, i64 %v159, i64 0
  %56 = getelementptr i32, ptr %46, i64 %.183.1.i.i
  %.494.i.i = getelementptr i32, ptr %56, i64 %.472.i.i
  %.495.i.i = load i32, ptr %.494.i.i, align 4, !noalias !33
  %.562.i.i = select i1 %.327.i.i, i64 %v159, i64 0
  %57 = getelementptr i32, ptr %46, i64 %.273.1.i.i
  %.584.i.i = getelementptr i32, ptr %57, i64 %.562.i.i
  %.585.i.i = load i32, ptr %.584.i.i, align 4, !noalias !33
  %.586.i.i = add nsw i64 %k.3.1.i.i.i, 1
  %.606.i.i = srem i64 %.586.i.i, 3
  %.608.i.i = icmp slt i64 %.606.i.i, 0
  %.617.i.i = add nsw i64 %.606.i.i, 3
  %.597.1.i.i = select i1 %.608.i.i, i64 %.617.i.i, i64 %.606.i.i
  %.656.i.i = icmp slt i64 %.597.1.i.i, 0
  %.657.i.i = select i1 %.656.i.i, i64 %v159, i64 0
  %58 = getelementptr i32, ptr %.85.i.i2.i, i64 %.597.1.i.i
  %.679.i.i = getelementptr i32, ptr %58, i64 %.657.i.i
  %.680.i.i = load i32, ptr %.679.i.i, align 4, !noalias !33
  %.681.i.i = add nsw i64 %k.3.1.i.i.i, 2
  %.701.i.i = srem i64 %.681.i.i, 3
  %.703.i.i = icmp slt i64 %.701.i.i, 0
  %.712.i.i = add nsw i64 %.701.i.i, 3
  %.692.1.i.i = select i1 %.703.i.i, i64 %.712.i.i, i64 %.701.i.i
  %.751.i.i = icmp slt i64 %.692.1.i.i, 0
  %.752.i.i = select i1 %.751.i.i, i64 %v159, i64 0
  %59 = getelementptr i32, ptr %.85.i.i2.i, i64 %.692.1.i.i
  %.774.i.i = getelementptr i32, ptr %59, i64 %.752.i.i
  %.775.i.i = load i32, ptr %.774.i.i, align 4, !noalias !33
  %.29.i38.i.i = zext i32 %.775.i.i to i64
  %.92.i1.i.i = trunc i64 %.335.i to i32
  store i32 %.92.i1.i.i, ptr %35, align 4, !noalias !39
  %.145.i.i7.i = getelementptr i8, ptr %35, i64 4
  store i32 %.171.i.i, ptr %.145.i.i7.i, align 4, !noalias !39
  %.198.i.i.i = getelementptr i8, ptr %35, i64 8
  store i32 %.261.i.i, ptr %.198.i.i.i, align 4, !noalias !39
  store i32 %.585.i.i, ptr %46, align 4, !noalias !39
  %.307.i.i.i = getelementptr i8, ptr %46, i64 4
  store i32 %.91.i.i, ptr %.307.i.i.i, align 4, !noalias !39
  %.360.i.i.i = getelementptr i8, ptr %46, i64 8
  %.361.i.i.i = trunc i64 %.40341.i to i32
  store i32 %.361.i.i.i, ptr %.360.i.i.i, align 4, !noalias !39
  %.819.i.i = add nsw i64 %.40341.i, 1
  %.87.i5.i.i = mul i64 %.40341.i, %v126
  %.91.i6.i.i = getelementptr i32, ptr %v120, i64 %.87.i5.i.i
  store i32 %.92.i1.i.i, ptr %.91.i6.i.i, align 4, !noalias !42
  %.145.i8.i.i = getelementptr i8, ptr %.91.i6.i.i, i64 4
  store i32 %.351.i.i, ptr %.145.i8.i.i, align 4, !noalias !42
  %.198.i9.i.i = getelementptr i8, ptr %.91.i6.i.i, i64 8
  store i32 %.171.i.i, ptr %.198.i9.i.i, align 4, !noalias !42
  %.250.i12.i.i = mul i64 %.40341.i, %v159
  %.254.i13.i.i = getelementptr i32, ptr %v153, i64 %.250.i12.i.i
  store i32 %.495.i.i, ptr %.254.i13.i.i, align 4, !noalias !42
  %.307.i14.i.i = getelementptr i8, ptr %.254.i13.i.i, i64 4
  %.308.i.i8.i = trunc i64 %t.2.0.i.ph.i to i32
  store i32 %.308.i.i8.i, ptr %.307.i14.i.i, align 4, !noalias !42
  %.361.i15.i9.i = getelementptr i8, ptr %.254.i13.i.i, i64 8
  %.362.i.i10.i = trunc i64 %.819.i.i to i32
  store i32 %.362.i.i10.i, ptr %.361.i15.i9.i, align 4, !noalias !42
  store i32 %.92.i1.i.i, ptr %54, align 4, !noalias !45
  %.147.i.i.i = getelementptr i8, ptr %54, i64 4
  store i32 %.261.i.i, ptr %.147.i.i.i, align 4, !noalias !45
  %.201.i.i.i = getelementptr i8, ptr %54, i64 8
  store i32 %.405.i.i, ptr %.201.i.i.i, align 4, !noalias !45
  store i32 %.680.i.i, ptr %.85.i.i2.i, align 4, !noalias !45
  %.312.i.i.i = getelementptr i8, ptr %.85.i.i2.i, i64 4
  store i32 %.362.i.i10.i, ptr %.312.i.i.i, align 4, !noalias !45
  %.367.i.i.i = getelementptr i8, ptr %.85.i.i2.i, i64 8
  store i32 %.308.i.i8.i, ptr %.367.i.i.i, align 4, !noalias !45
  %.65.i21.i.i = icmp slt i64 %.40341.i, -1
  %.66.i22.i.i = select i1 %.65.i21.i.i, i64 %v124, i64 0
  %.67.i23.i.i = add i64 %.66.i22.i.i, %.819.i.i
  %.87.i24.i.i = mul i64 %.67.i23.i.i, %v126
  %.91.i25.i.i = getelementptr i32, ptr %v120, i64 %.87.i24.i.i
  store i32 %.92.i1.i.i, ptr %.91.i25.i.i, align 4, !noalias !48
  %.145.i27.i.i = getelementptr i8, ptr %.91.i25.i.i, i64 4
  store i32 %.405.i.i, ptr %.145.i27.i.i, align 4, !noalias !48
  %.198.i28.i.i = getelementptr i8, ptr %.91.i25.i.i, i64 8
  store i32 %.351.i.i, ptr %.198.i28.i.i, align 4, !noalias !48
  %.229.i29.i.i = select i1 %.65.i21.i.i, i64 %v157, i64 0
  %.230.i30.i.i = add i64 %.229.i29.i.i, %.819.i.i
  %.250.i31.i.i = mul i64 %.230.i30.i.i, %v159
  %.254.i32.i.i = getelementptr i32, ptr %v153, i64 %.250.i31.i.i
  store i32 %.775.i.i, ptr %.254.i32.i.i, align 4, !noalias !48
  %.307.i33.i.i = getelementptr i8, ptr %.254.i32.i.i, i64 4
  store i32 %.361.i.i.i, ptr %.307.i33.i.i, align 4, !noalias !48
  %.361.i35.i.i = getelementptr i8, ptr %.254.i32.i.i, i64 8
  store i32 %.91.i.i, ptr %.361.i35.i.i, align 4, !noalias !48
  %.30.i.i11.i = icmp sgt i32 %.495.i.i, -1
  br i1 %.30.i.i11.i, label %B16.endif.endif.i.i15.i, label %B0.endif.endif.endif.endi...endif.1.endif.endif.i.i
B78.i.i31.i:                                      ; preds = %B16.endif.endif.i.i15.i
  %sunkaddr3.i.i = getelementptr i8, ptr %v153, i64 %sunkaddr2.i.i
  store i32 %.361.i.i.i, ptr %sunkaddr3.i.i, align 4, !noalias !51
  br label %B92.i.i21.i
B92.i.i21.i:                                      ; preds = %B16.endif.endif.i.i15.i, %B78.i.i31.i
  %sunkaddr5.i.i = getelementptr i8, ptr %v153, i64 %sunkaddr2.i.i
  %sunkaddr6.i.i = getelementptr i8, ptr %sunkaddr5.i.i, i64 4
  %.210.1.i.i22.i = load i32, ptr %sunkaddr6.i.i, align 4, !noalias !51
  %.212.1.i.i23.i = sext i32 %.210.1.i.i22.i to i64
  %.213.1.i.i24.i = icmp eq i64 %t.2.0.i.ph.i, %.212.1.i.i23.i
  br i1 %.213.1.i.i24.i, label %B78.1.i.i30.i, label %B92.1.i.i25.i
B78.1.i.i30.i:                                    ; preds = %B92.i.i21.i
  store i32 %.361.i.i.i, ptr %sunkaddr6.i.i, align 4, !noalias !51
  br label %B92.1.i.i25.i
B92.1.i.i25.i:                                    ; preds = %B78.1.i.i30.i, %B92.i.i21.i
  %sunkaddr12.i.i = getelementptr i8, ptr %sunkaddr5.i.i, i64 8
  %.210.2.i.i26.i = load i32, ptr %sunkaddr12.i.i, align 4, !noalias !51
  %.212.2.i.i27.i = sext i32 %.210.2.i.i26.i to i64
  %.213.2.i.i28.i = icmp eq i64 %t.2.0.i.ph.i, %.212.2.i.i27.i
  br i1 %.213.2.i.i28.i, label %B78.2.i.i29.i, label %B0.endif.endif.endif.endi...endif.1.endif.endif.i.i
B78.2.i.i29.i:                                    ; preds = %B92.1.i.i25.i
  store i32 %.361.i.i.i, ptr %sunkaddr12.i.i, align 4, !noalias !51
  br label %B0.endif.endif.endif.endi...endif.1.endif.endif.i.i
B16.endif.endif.i.i15.i:                          ; preds = %B0.endif.endif.endif.endi...endif.1.endif.i.i
  %.29.i.i16.i = zext i32 %.495.i.i to i64
  %.205.i.i17.i = mul i64 %v159, %.29.i.i16.i
  %60 = getelementptr i32, ptr %v153, i64 %.205.i.i17.i
  %.210.i.i18.i = load i32, ptr %60, align 4, !noalias !51
  %.212.i.i19.i = sext i32 %.210.i.i18.i to i64
  %.213.i.i20.i = icmp eq i64 %t.2.0.i.ph.i, %.212.i.i19.i
  %sunkaddr2.i.i = shl i64 %.205.i.i17.i, 2
  br i1 %.213.i.i20.i, label %B78.i.i31.i, label %B92.i.i21.i
B0.endif.endif.endif.endi...endif.1.endif.endif.i.i: ; preds = %B78.2.i.i29.i, %B92.1.i.i25.i, %B0.endif.endif.endif.endi...endif.1.endif.i.i
  %.30.i36.i.i = icmp sgt i32 %.775.i.i, -1
  br i1 %.30.i36.i.i, label %B16.endif.endif.i37.i.i, label %f3
B78.i54.i.i:                                      ; preds = %B16.endif.endif.i37.i.i
  %sunkaddr16.i.i = getelementptr i8, ptr %v153, i64 %sunkaddr.i.i
  store i32 %.362.i.i10.i, ptr %sunkaddr16.i.i, align 4, !noalias !54
  br label %B92.i43.i.i
B92.i43.i.i:                                      ; preds = %B16.endif.endif.i37.i.i, %B78.i54.i.i
  %sunkaddr18.i.i = getelementptr i8, ptr %v153, i64 %sunkaddr.i.i
  %sunkaddr19.i.i = getelementptr i8, ptr %sunkaddr18.i.i, i64 4
  %.210.1.i46.i.i = load i32, ptr %sunkaddr19.i.i, align 4, !noalias !54
  %.212.1.i47.i.i = icmp eq i32 %.210.1.i46.i.i, %.91.i.i
  br i1 %.212.1.i47.i.i, label %B78.1.i53.i.i, label %B92.1.i48.i12.i
B78.1.i53.i.i:                                    ; preds = %B92.i43.i.i
  store i32 %.362.i.i10.i, ptr %sunkaddr19.i.i, align 4, !noalias !54
  br label %B92.1.i48.i12.i
B92.1.i48.i12.i:                                  ; preds = %B78.1.i53.i.i, %B92.i43.i.i
  %sunkaddr25.i.i = getelementptr i8, ptr %sunkaddr18.i.i, i64 8
  %.210.2.i50.i13.i = load i32, ptr %sunkaddr25.i.i, align 4, !noalias !54
  %.212.2.i51.i14.i = icmp eq i32 %.210.2.i50.i13.i, %.91.i.i
  br i1 %.212.2.i51.i14.i, label %B78.2.i52.i.i, label %f3
B78.2.i52.i.i:                                    ; preds = %B92.1.i48.i12.i
  store i32 %.362.i.i10.i, ptr %sunkaddr25.i.i, align 4, !noalias !54
  br label %f3
B16.endif.endif.i37.i.i:                          ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.i.i
  %.205.i39.i.i = mul i64 %v159, %.29.i38.i.i
  %61 = getelementptr i32, ptr %v153, i64 %.205.i39.i.i
  %.210.i40.i.i = load i32, ptr %61, align 4, !noalias !54
  %.212.i41.i.i = icmp eq i32 %.210.i40.i.i, %.91.i.i
  %sunkaddr.i.i = shl i64 %.205.i39.i.i, 2
  br i1 %.212.i41.i.i, label %B78.i54.i.i, label %B92.i43.i.i
f3: ; preds = %B78.2.i52.i.i, %B92.1.i48.i12.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.i.i
  store i64 %t.2.0.i.ph.i, ptr %v186, align 8, !noalias !33
  store i64 %.40341.i, ptr %sunkaddr106.i, align 8, !noalias !33
  store i64 %.37.i.i.i, ptr %sunkaddr107.i, align 8, !noalias !33
  store i64 %.819.i.i, ptr %.1110.i.i, align 8, !noalias !33
  br label %B18.preheader.i.i.preheader
B18.preheader.i.i.preheader:                      ; preds = %f3, %f2
  %top.3.0477.i.i.ph = phi i64 [ 4, %f3 ], [ 3, %f2 ]
  br label %B18.preheader.i.i
B18.preheader.i.i:                                ; preds = %B18.preheader.i.i.preheader, %B567.i.i
  %top.3.0477.i.i = phi i64 [ %.85.lcssa.i.i, %B567.i.i ], [ %top.3.0477.i.i.ph, %B18.preheader.i.i.preheader ]
  %.85456.i.i = add nsw i64 %top.3.0477.i.i, -1
  %.120457.i.i = getelementptr i64, ptr %v186, i64 %.85456.i.i
  %.121458.i.i = load i64, ptr %.120457.i.i, align 8, !noalias !57
  %.152459.i.i = icmp slt i64 %.121458.i.i, 0
  %.153460.i.i = select i1 %.152459.i.i, i64 %v157, i64 0
  %.154461.i.i = add i64 %.153460.i.i, %.121458.i.i
  %.174462.i.i = mul i64 %.154461.i.i, %v159
  %.178463.i.i = getelementptr i32, ptr %v153, i64 %.174462.i.i
  %.179464.i.i = load i32, ptr %.178463.i.i, align 4, !noalias !57
  %.185466.i.i = icmp slt i32 %.179464.i.i, 0
  br i1 %.185466.i.i, label %B567.i.i, label %B78.preheader.i.i
B78.preheader.i.i:                                ; preds = %B18.preheader.i.i
  %62 = select i1 %.152459.i.i, i64 %v124, i64 0
  br label %B78.i.i
B78.i.i:                                          ; preds = %B236.endif.endif.endif.endif.endif.endif.i.i, %B78.preheader.i.i
  %.179473.i.i = phi i32 [ %.179.i.i, %B236.endif.endif.endif.endif.endif.endif.i.i ], [ %.179464.i.i, %B78.preheader.i.i ]
  %.174472.i.i = phi i64 [ %.81.i.i32.i, %B236.endif.endif.endif.endif.endif.endif.i.i ], [ %.174462.i.i, %B78.preheader.i.i ]
  %.152471.i.i = phi i64 [ 0, %B236.endif.endif.endif.endif.endif.endif.i.i ], [ %62, %B78.preheader.i.i ]
  %.121470.i.i = phi i64 [ %.184474.i.i, %B236.endif.endif.endif.endif.endif.endif.i.i ], [ %.121458.i.i, %B78.preheader.i.i ]
  %.120469.i.i = phi ptr [ %.1075.i.i, %B236.endif.endif.endif.endif.endif.endif.i.i ], [ %.120457.i.i, %B78.preheader.i.i ]
  %.85468.i.i = phi i64 [ %top.4.1467.i.i, %B236.endif.endif.endif.endif.endif.endif.i.i ], [ %.85456.i.i, %B78.preheader.i.i ]
  %top.4.1467.i.i = phi i64 [ %.1081.i.i, %B236.endif.endif.endif.endif.endif.endif.i.i ], [ %top.3.0477.i.i, %B78.preheader.i.i ]
  %.184474.i.i = zext i32 %.179473.i.i to i64
  %.221.i.i = add i64 %.121470.i.i, %.152471.i.i
  %.241.i.i = mul i64 %.221.i.i, %v126
  %.245.i.i = getelementptr i32, ptr %v120, i64 %.241.i.i
  %.246.i.i = load i32, ptr %.245.i.i, align 4, !noalias !57
  %.32.i.i.i = sext i32 %.246.i.i to i64
  %.300.i.i = getelementptr i8, ptr %.245.i.i, i64 4
  %.301.i.i = load i32, ptr %.300.i.i, align 4, !noalias !57
  %.156.i.i.i = sext i32 %.301.i.i to i64
  %.355.i.i = getelementptr i8, ptr %.245.i.i, i64 8
  %.356.i.i = load i32, ptr %.355.i.i, align 4, !noalias !57
  %.280.i.i.i = sext i32 %.356.i.i to i64
  %.81.i.i32.i = mul i64 %v159, %.184474.i.i
  %.85.i.i33.i = getelementptr i32, ptr %v153, i64 %.81.i.i32.i
  %.86.i.i34.i = load i32, ptr %.85.i.i33.i, align 4, !noalias !60
  %.88.i.i35.i = sext i32 %.86.i.i34.i to i64
  %.89.not.i.i36.i = icmp eq i64 %.121470.i.i, %.88.i.i35.i
  br i1 %.89.not.i.i36.i, label %B78.endif.endif.endif.i.i, label %B36.preheader.i.i37.i
B36.preheader.i.i37.i:                            ; preds = %B78.i.i
  %63 = shl i64 %.81.i.i32.i, 2
  %64 = getelementptr i8, ptr %v153, i64 %63
  %scevgep.i.i38.i = getelementptr i8, ptr %64, i64 4
  br label %B36.i.i39.i
B36.i.i39.i:                                      ; preds = %B36.i.i39.i, %B36.preheader.i.i37.i
  %k.2.0.i.i40.i = phi i64 [ %.92.i.i41.i, %B36.i.i39.i ], [ 0, %B36.preheader.i.i37.i ]
  %.92.i.i41.i = add i64 %k.2.0.i.i40.i, 1
  %65 = shl i64 %k.2.0.i.i40.i, 2
  %scevgep1.i.i42.i = getelementptr i8, ptr %scevgep.i.i38.i, i64 %65
  %.152.i.i43.i = load i32, ptr %scevgep1.i.i42.i, align 4, !noalias !60
  %.154.i.i44.i = sext i32 %.152.i.i43.i to i64
  %.155.not.i.i45.i = icmp eq i64 %.121470.i.i, %.154.i.i44.i
  br i1 %.155.not.i.i45.i, label %B78.endif.endif.endif.i.i, label %B36.i.i39.i
B567.i.i:                                         ; preds = %B236.endif.endif.endif.endif.endif.endif.i.i, %B78.endif.endif.endif.i.i, %B18.preheader.i.i
  %.85.lcssa.i.i = phi i64 [ %.85456.i.i, %B18.preheader.i.i ], [ %top.4.1467.i.i, %B236.endif.endif.endif.endif.endif.endif.i.i ], [ %.85468.i.i, %B78.endif.endif.endif.i.i ]
  %.77.i.i = icmp sgt i64 %.85.lcssa.i.i, 0
  br i1 %.77.i.i, label %B18.preheader.i.i, label %f1
B78.endif.endif.endif.i.i:                        ; preds = %B36.i.i39.i, %B78.i.i
  %k.3.1.i.i46.i = phi i64 [ 0, %B78.i.i ], [ %.92.i.i41.i, %B36.i.i39.i ]
  %.454.i.i = mul i64 %v126, %.184474.i.i
  %66 = getelementptr i32, ptr %v120, i64 %.454.i.i
  %67 = getelementptr i32, ptr %66, i64 %k.3.1.i.i46.i
  %.459.i.i = load i32, ptr %67, align 4, !noalias !57
  %.45.i.i.i = icmp slt i32 %.246.i.i, 0
  %.46.i.i.i = select i1 %.45.i.i.i, i64 %v37, i64 0
  %68 = getelementptr i64, ptr %v33, i64 %.46.i.i.i
  %.60.i18.i.i = getelementptr i64, ptr %68, i64 %.32.i.i.i
  %.61.i19.i.i = load i64, ptr %.60.i18.i.i, align 8, !noalias !63
  %.62.i.i.i = sext i32 %.459.i.i to i64
  %.75.i.i.i = icmp slt i32 %.459.i.i, 0
  %.76.i.i.i = select i1 %.75.i.i.i, i64 %v37, i64 0
  %69 = getelementptr i64, ptr %v33, i64 %.76.i.i.i
  %.90.i.i.i = getelementptr i64, ptr %69, i64 %.62.i.i.i
  %.91.i.i.i = load i64, ptr %.90.i.i.i, align 8, !noalias !63
  %.92.i20.i.i = sub nsw i64 %.61.i19.i.i, %.91.i.i.i
  %.93.i.i.i = sitofp i64 %.92.i20.i.i to double
  %.108.i.i.i = select i1 %.45.i.i.i, i64 %v66, i64 0
  %70 = getelementptr i64, ptr %v62, i64 %.108.i.i.i
  %.122.i.i.i = getelementptr i64, ptr %70, i64 %.32.i.i.i
  %.123.i.i.i = load i64, ptr %.122.i.i.i, align 8, !noalias !63
  %.138.i.i.i = select i1 %.75.i.i.i, i64 %v66, i64 0
  %71 = getelementptr i64, ptr %v62, i64 %.138.i.i.i
  %.152.i21.i.i = getelementptr i64, ptr %71, i64 %.62.i.i.i
  %.153.i.i.i = load i64, ptr %.152.i21.i.i, align 8, !noalias !63
  %.154.i22.i.i = sub nsw i64 %.123.i.i.i, %.153.i.i.i
  %.155.i.i.i = sitofp i64 %.154.i22.i.i to double
  %.169.i.i.i = icmp slt i32 %.301.i.i, 0
  %.170.i.i.i = select i1 %.169.i.i.i, i64 %v37, i64 0
  %72 = getelementptr i64, ptr %v33, i64 %.170.i.i.i
  %.184.i.i.i = getelementptr i64, ptr %72, i64 %.156.i.i.i
  %.185.i.i.i = load i64, ptr %.184.i.i.i, align 8, !noalias !63
  %.216.i.i.i = sub nsw i64 %.185.i.i.i, %.91.i.i.i
  %.217.i.i.i = sitofp i64 %.216.i.i.i to double
  %.232.i.i.i = select i1 %.169.i.i.i, i64 %v66, i64 0
  %73 = getelementptr i64, ptr %v62, i64 %.232.i.i.i
  %.246.i.i.i = getelementptr i64, ptr %73, i64 %.156.i.i.i
  %.247.i.i.i = load i64, ptr %.246.i.i.i, align 8, !noalias !63
  %.278.i.i.i = sub nsw i64 %.247.i.i.i, %.153.i.i.i
  %.279.i.i.i = sitofp i64 %.278.i.i.i to double
  %.293.i.i.i = icmp slt i32 %.356.i.i, 0
  %.294.i.i.i = select i1 %.293.i.i.i, i64 %v37, i64 0
  %74 = getelementptr i64, ptr %v33, i64 %.294.i.i.i
  %.308.i.i47.i = getelementptr i64, ptr %74, i64 %.280.i.i.i
  %.309.i.i.i = load i64, ptr %.308.i.i47.i, align 8, !noalias !63
  %.340.i.i.i = sub nsw i64 %.309.i.i.i, %.91.i.i.i
  %.341.i.i.i = sitofp i64 %.340.i.i.i to double
  %.356.i.i.i = select i1 %.293.i.i.i, i64 %v66, i64 0
  %75 = getelementptr i64, ptr %v62, i64 %.356.i.i.i
  %.370.i.i.i = getelementptr i64, ptr %75, i64 %.280.i.i.i
  %.371.i.i.i = load i64, ptr %.370.i.i.i, align 8, !noalias !63
  %.402.i.i.i = sub nsw i64 %.371.i.i.i, %.153.i.i.i
  %.403.i.i.i = sitofp i64 %.402.i.i.i to double
  %.404.i.i.i = fmul double %.93.i.i.i, %.93.i.i.i
  %.405.i.i.i = fmul double %.155.i.i.i, %.155.i.i.i
  %.406.i.i.i = fadd double %.404.i.i.i, %.405.i.i.i
  %.407.i.i.i = fmul double %.217.i.i.i, %.217.i.i.i
  %.408.i.i.i = fmul double %.279.i.i.i, %.279.i.i.i
  %.409.i.i.i = fadd double %.407.i.i.i, %.408.i.i.i
  %.410.i.i.i = fmul double %.341.i.i.i, %.341.i.i.i
  %.411.i.i.i = fmul double %.403.i.i.i, %.403.i.i.i
  %.412.i.i.i = fadd double %.410.i.i.i, %.411.i.i.i
  %.413.i.i.i = fmul double %.217.i.i.i, %.403.i.i.i
  %.414.i.i.i = fmul double %.279.i.i.i, %.341.i.i.i
  %.415.i.i.i = fsub double %.413.i.i.i, %.414.i.i.i
  %.416.i.i.i = fmul double %.406.i.i.i, %.415.i.i.i
  %.417.i.i.i = fmul double %.155.i.i.i, %.341.i.i.i
  %.418.i.i.i = fmul double %.93.i.i.i, %.403.i.i.i
  %.419.i.i.i = fsub double %.417.i.i.i, %.418.i.i.i
  %.420.i.i.i = fmul double %.409.i.i.i, %.419.i.i.i
  %.421.i.i.i = fadd double %.416.i.i.i, %.420.i.i.i
  %.422.i.i.i = fmul double %.93.i.i.i, %.279.i.i.i
  %.423.i.i.i = fmul double %.155.i.i.i, %.217.i.i.i
  %.424.i.i.i = fsub double %.422.i.i.i, %.423.i.i.i
  %.425.i.i.i = fmul double %.424.i.i.i, %.412.i.i.i
  %.426.i.i.i = fadd double %.425.i.i.i, %.421.i.i.i
  %.428.i.i.i = tail call double @llvm.fabs.f64(double %.413.i.i.i)
  %.430.i.i.i = tail call double @llvm.fabs.f64(double %.414.i.i.i)
  %.431.i.i.i = fadd double %.430.i.i.i, %.428.i.i.i
  %.432.i.i.i = fmul double %.406.i.i.i, %.431.i.i.i
  %.434.i.i.i = tail call double @llvm.fabs.f64(double %.417.i.i.i)
  %.436.i.i.i = tail call double @llvm.fabs.f64(double %.418.i.i.i)
  %.437.i.i.i = fadd double %.434.i.i.i, %.436.i.i.i
  %.438.i.i.i = fmul double %.409.i.i.i, %.437.i.i.i
  %.439.i.i.i = fadd double %.432.i.i.i, %.438.i.i.i
  %.441.i.i.i = tail call double @llvm.fabs.f64(double %.422.i.i.i)
  %.443.i.i.i = tail call double @llvm.fabs.f64(double %.423.i.i.i)
  %.444.i.i.i = fadd double %.443.i.i.i, %.441.i.i.i
  %.445.i.i.i = fmul double %.444.i.i.i, %.412.i.i.i
  %.446.i.i.i = fadd double %.445.i.i.i, %.439.i.i.i
  %.447.i.i.i = fmul double %.446.i.i.i, 1.200000e-15
  %.448.i.i.i = fcmp ule double %.426.i.i.i, %.447.i.i.i
  br i1 %.448.i.i.i, label %B567.i.i, label %B236.endif.endif.endif.endif.i.i
B236.endif.endif.endif.endif.i.i:                 ; preds = %B78.endif.endif.endif.i.i
  %.530.i.i = add nsw i64 %k.3.1.i.i46.i, 1
  %.550.i.i = srem i64 %.530.i.i, 3
  %.552.i.i = icmp slt i64 %.550.i.i, 0
  %.561.i.i = add nsw i64 %.550.i.i, 3
  %.541.1.i.i = select i1 %.552.i.i, i64 %.561.i.i, i64 %.550.i.i
  %.602.i.i = icmp slt i64 %.541.1.i.i, 0
  %.603.i.i = select i1 %.602.i.i, i64 %v159, i64 0
  %76 = getelementptr i32, ptr %.85.i.i33.i, i64 %.541.1.i.i
  %.625.i.i = getelementptr i32, ptr %76, i64 %.603.i.i
  %.626.i.i = load i32, ptr %.625.i.i, align 4, !noalias !57
  %.628.i.i = add nsw i64 %k.3.1.i.i46.i, 2
  %.650.i.i = srem i64 %.628.i.i, 3
  %.652.i.i = icmp slt i64 %.650.i.i, 0
  %.661.i.i = add nsw i64 %.650.i.i, 3
  %.641.1.i.i = select i1 %.652.i.i, i64 %.661.i.i, i64 %.650.i.i
  %.702.i.i = icmp slt i64 %.641.1.i.i, 0
  %.703.i48.i = select i1 %.702.i.i, i64 %v159, i64 0
  %77 = getelementptr i32, ptr %.85.i.i33.i, i64 %.641.1.i.i
  %.725.i.i = getelementptr i32, ptr %77, i64 %.703.i48.i
  %.726.i.i = load i32, ptr %.725.i.i, align 4, !noalias !57
  %78 = getelementptr i32, ptr %v153, i64 %.174472.i.i
  %.780.i.i = getelementptr i8, ptr %78, i64 4
  %.781.i.i = load i32, ptr %.780.i.i, align 4, !noalias !57
  %.29.i30.i.i = zext i32 %.781.i.i to i64
  %.835.i.i = getelementptr i8, ptr %78, i64 8
  %.836.i.i = load i32, ptr %.835.i.i, align 4, !noalias !57
  %.71.i.i.i = icmp slt i64 %.121470.i.i, 0
  %.72.i.i.i = select i1 %.71.i.i.i, i64 %v124, i64 0
  %.73.i.i.i = add i64 %.72.i.i.i, %.121470.i.i
  %.93.i23.i.i = mul i64 %.73.i.i.i, %v126
  %.97.i.i.i = getelementptr i32, ptr %v120, i64 %.93.i23.i.i
  store i32 %.246.i.i, ptr %.97.i.i.i, align 4, !noalias !66
  %.150.i.i.i = getelementptr i8, ptr %.97.i.i.i, i64 4
  store i32 %.301.i.i, ptr %.150.i.i.i, align 4, !noalias !66
  %.203.i.i.i = getelementptr i8, ptr %.97.i.i.i, i64 8
  store i32 %.459.i.i, ptr %.203.i.i.i, align 4, !noalias !66
  %.234.i.i.i = select i1 %.71.i.i.i, i64 %v157, i64 0
  %.235.i.i49.i = add i64 %.234.i.i.i, %.121470.i.i
  %.255.i.i.i = mul i64 %.235.i.i49.i, %v159
  %.259.i.i.i = getelementptr i32, ptr %v153, i64 %.255.i.i.i
  store i32 %.626.i.i, ptr %.259.i.i.i, align 4, !noalias !66
  %.312.i.i50.i = getelementptr i8, ptr %.259.i.i.i, i64 4
  store i32 %.179473.i.i, ptr %.312.i.i50.i, align 4, !noalias !66
  %.365.i.i.i = getelementptr i8, ptr %.259.i.i.i, i64 8
  store i32 %.836.i.i, ptr %.365.i.i.i, align 4, !noalias !66
  store i32 %.246.i.i, ptr %66, align 4, !noalias !69
  %.149.i.i.i = getelementptr i8, ptr %66, i64 4
  store i32 %.459.i.i, ptr %.149.i.i.i, align 4, !noalias !69
  %.203.i26.i.i = getelementptr i8, ptr %66, i64 8
  store i32 %.356.i.i, ptr %.203.i26.i.i, align 4, !noalias !69
  store i32 %.726.i.i, ptr %.85.i.i33.i, align 4, !noalias !69
  %.314.i.i.i = getelementptr i8, ptr %.85.i.i33.i, i64 4
  store i32 %.781.i.i, ptr %.314.i.i.i, align 4, !noalias !69
  %.368.i.i.i = getelementptr i8, ptr %.85.i.i33.i, i64 8
  %.369.i.i.i = trunc i64 %.121470.i.i to i32
  store i32 %.369.i.i.i, ptr %.368.i.i.i, align 4, !noalias !69
  %.30.i.i51.i = icmp sgt i32 %.626.i.i, -1
  br i1 %.30.i.i51.i, label %B16.endif.endif.i.i60.i, label %B236.endif.endif.endif.endif.endif.i.i
B78.i.i77.i:                                      ; preds = %B16.endif.endif.i.i60.i
  %sunkaddr3.i78.i = getelementptr i8, ptr %v153, i64 %sunkaddr2.i65.i
  store i32 %.369.i.i.i, ptr %sunkaddr3.i78.i, align 4, !noalias !72
  br label %B92.i.i66.i
B92.i.i66.i:                                      ; preds = %B16.endif.endif.i.i60.i, %B78.i.i77.i
  %sunkaddr5.i67.i = getelementptr i8, ptr %v153, i64 %sunkaddr2.i65.i
  %sunkaddr6.i68.i = getelementptr i8, ptr %sunkaddr5.i67.i, i64 4
  %.210.1.i.i69.i = load i32, ptr %sunkaddr6.i68.i, align 4, !noalias !72
  %.212.1.i.i70.i = icmp eq i32 %.210.1.i.i69.i, %.179473.i.i
  br i1 %.212.1.i.i70.i, label %B78.1.i.i76.i, label %B92.1.i.i71.i
B78.1.i.i76.i:                                    ; preds = %B92.i.i66.i
  store i32 %.369.i.i.i, ptr %sunkaddr6.i68.i, align 4, !noalias !72
  br label %B92.1.i.i71.i
B92.1.i.i71.i:                                    ; preds = %B78.1.i.i76.i, %B92.i.i66.i
  %sunkaddr12.i72.i = getelementptr i8, ptr %sunkaddr5.i67.i, i64 8
  %.210.2.i.i73.i = load i32, ptr %sunkaddr12.i72.i, align 4, !noalias !72
  %.212.2.i.i74.i = icmp eq i32 %.210.2.i.i73.i, %.179473.i.i
  br i1 %.212.2.i.i74.i, label %B78.2.i.i75.i, label %B236.endif.endif.endif.endif.endif.i.i
B78.2.i.i75.i:                                    ; preds = %B92.1.i.i71.i
  store i32 %.369.i.i.i, ptr %sunkaddr12.i72.i, align 4, !noalias !72
  br label %B236.endif.endif.endif.endif.endif.i.i
B16.endif.endif.i.i60.i:                          ; preds = %B236.endif.endif.endif.endif.i.i
  %.29.i.i61.i = zext i32 %.626.i.i to i64
  %.205.i.i62.i = mul i64 %v159, %.29.i.i61.i
  %79 = getelementptr i32, ptr %v153, i64 %.205.i.i62.i
  %.210.i.i63.i = load i32, ptr %79, align 4, !noalias !72
  %.212.i.i64.i = icmp eq i32 %.210.i.i63.i, %.179473.i.i
  %sunkaddr2.i65.i = shl i64 %.205.i.i62.i, 2
  br i1 %.212.i.i64.i, label %B78.i.i77.i, label %B92.i.i66.i
B236.endif.endif.endif.endif.endif.i.i:           ; preds = %B78.2.i.i75.i, %B92.1.i.i71.i, %B236.endif.endif.endif.endif.i.i
  %.30.i28.i.i = icmp sgt i32 %.781.i.i, -1
  br i1 %.30.i28.i.i, label %B16.endif.endif.i29.i.i, label %B236.endif.endif.endif.endif.endif.endif.i.i
B78.i46.i.i:                                      ; preds = %B16.endif.endif.i29.i.i
  %sunkaddr16.i59.i = getelementptr i8, ptr %v153, i64 %sunkaddr.i53.i
  store i32 %.179473.i.i, ptr %sunkaddr16.i59.i, align 4, !noalias !75
  br label %B92.i35.i.i
B92.i35.i.i:                                      ; preds = %B16.endif.endif.i29.i.i, %B78.i46.i.i
  %sunkaddr18.i54.i = getelementptr i8, ptr %v153, i64 %sunkaddr.i53.i
  %sunkaddr19.i55.i = getelementptr i8, ptr %sunkaddr18.i54.i, i64 4
  %.210.1.i38.i.i = load i32, ptr %sunkaddr19.i55.i, align 4, !noalias !75
  %.212.1.i39.i.i = sext i32 %.210.1.i38.i.i to i64
  %.213.1.i.i56.i = icmp eq i64 %.121470.i.i, %.212.1.i39.i.i
  br i1 %.213.1.i.i56.i, label %B78.1.i45.i.i, label %B92.1.i40.i.i
B78.1.i45.i.i:                                    ; preds = %B92.i35.i.i
  store i32 %.179473.i.i, ptr %sunkaddr19.i55.i, align 4, !noalias !75
  br label %B92.1.i40.i.i
B92.1.i40.i.i:                                    ; preds = %B78.1.i45.i.i, %B92.i35.i.i
  %sunkaddr25.i57.i = getelementptr i8, ptr %sunkaddr18.i54.i, i64 8
  %.210.2.i42.i.i = load i32, ptr %sunkaddr25.i57.i, align 4, !noalias !75
  %.212.2.i43.i.i = sext i32 %.210.2.i42.i.i to i64
  %.213.2.i.i58.i = icmp eq i64 %.121470.i.i, %.212.2.i43.i.i
  br i1 %.213.2.i.i58.i, label %B78.2.i44.i.i, label %B236.endif.endif.endif.endif.endif.endif.i.i
B78.2.i44.i.i:                                    ; preds = %B92.1.i40.i.i
  store i32 %.179473.i.i, ptr %sunkaddr25.i57.i, align 4, !noalias !75
  br label %B236.endif.endif.endif.endif.endif.endif.i.i
B16.endif.endif.i29.i.i:                          ; preds = %B236.endif.endif.endif.endif.endif.i.i
  %.205.i31.i.i = mul i64 %v159, %.29.i30.i.i
  %80 = getelementptr i32, ptr %v153, i64 %.205.i31.i.i
  %.210.i32.i.i = load i32, ptr %80, align 4, !noalias !75
  %.212.i33.i.i = sext i32 %.210.i32.i.i to i64
  %.213.i.i52.i = icmp eq i64 %.121470.i.i, %.212.i33.i.i
  %sunkaddr.i53.i = shl i64 %.205.i31.i.i, 2
  br i1 %.213.i.i52.i, label %B78.i46.i.i, label %B92.i35.i.i
B236.endif.endif.endif.endif.endif.endif.i.i:     ; preds = %B78.2.i44.i.i, %B92.1.i40.i.i, %B236.endif.endif.endif.endif.endif.i.i
  store i64 %.121470.i.i, ptr %.120469.i.i, align 8, !noalias !57
  %.1075.i.i = getelementptr i64, ptr %v186, i64 %top.4.1467.i.i
  store i64 %.184474.i.i, ptr %.1075.i.i, align 8, !noalias !57
  %.1081.i.i = add nuw nsw i64 %top.4.1467.i.i, 1
  %.179.i.i = load i32, ptr %.85.i.i33.i, align 4, !noalias !57
  %.185.i.i = icmp slt i32 %.179.i.i, 0
  br i1 %.185.i.i, label %B567.i.i, label %B78.i.i
f1: ; preds = %B567.i.i
  %lsr.iv.next72.i = add nuw i64 %lsr.iv71.i, 1
  %lsr.iv.next76.i = add nuw i64 %lsr.iv75.i, 1
  %exitcond.not.i = icmp eq i64 %v95, %.277.i
  br i1 %exitcond.not.i, label %f0, label %B218.i
f0: ; preds = %f1, %run
  store ptr null, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f4: %retptr"}
!2 = distinct !{!2, !"f4"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f5: %retptr"}
!5 = distinct !{!5, !"f5"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f6: %retptr"}
!8 = distinct !{!8, !"f6"}
!9 = !{!10, !12, !1}
!10 = distinct !{!10, !11, !"f7: %retptr"}
!11 = distinct !{!11, !"f7"}
!12 = distinct !{!12, !13, !"f8: %retptr"}
!13 = distinct !{!13, !"f8"}
!14 = !{!12, !1}
!15 = !{!16, !1}
!16 = distinct !{!16, !17, !"f9: %retptr"}
!17 = distinct !{!17, !"f9"}
!18 = !{!19, !16, !1}
!19 = distinct !{!19, !20, !"f10: %retptr"}
!20 = distinct !{!20, !"f10"}
!21 = !{!22, !16, !1}
!22 = distinct !{!22, !23, !"f10: %retptr"}
!23 = distinct !{!23, !"f10"}
!24 = !{!25, !16, !1}
!25 = distinct !{!25, !26, !"f10: %retptr"}
!26 = distinct !{!26, !"f10"}
!27 = !{!28, !16, !1}
!28 = distinct !{!28, !29, !"f11: %retptr"}
!29 = distinct !{!29, !"f11"}
!30 = !{!31, !16, !1}
!31 = distinct !{!31, !32, !"f11: %retptr"}
!32 = distinct !{!32, !"f11"}
!33 = !{!34, !1}
!34 = distinct !{!34, !35, !"f12: %retptr"}
!35 = distinct !{!35, !"f12"}
!36 = !{!37, !34, !1}
!37 = distinct !{!37, !38, !"f13: %retptr"}
!38 = distinct !{!38, !"f13"}
!39 = !{!40, !34, !1}
!40 = distinct !{!40, !41, !"f14: %retptr"}
!41 = distinct !{!41, !"f14"}
!42 = !{!43, !34, !1}
!43 = distinct !{!43, !44, !"f10: %retptr"}
!44 = distinct !{!44, !"f10"}
!45 = !{!46, !34, !1}
!46 = distinct !{!46, !47, !"f15: %retptr"}
!47 = distinct !{!47, !"f15"}
!48 = !{!49, !34, !1}
!49 = distinct !{!49, !50, !"f16: %retptr"}
!50 = distinct !{!50, !"f16"}
!51 = !{!52, !34, !1}
!52 = distinct !{!52, !53, !"f11: %retptr"}
!53 = distinct !{!53, !"f11"}
!54 = !{!55, !34, !1}
!55 = distinct !{!55, !56, !"f17: %retptr"}
!56 = distinct !{!56, !"f17"}
!57 = !{!58, !1}
!58 = distinct !{!58, !59, !"f18: %retptr"}
!59 = distinct !{!59, !"f18"}
!60 = !{!61, !58, !1}
!61 = distinct !{!61, !62, !"f13: %retptr"}
!62 = distinct !{!62, !"f13"}
!63 = !{!64, !58, !1}
!64 = distinct !{!64, !65, !"f19: %retptr"}
!65 = distinct !{!65, !"f19"}
!66 = !{!67, !58, !1}
!67 = distinct !{!67, !68, !"f20: %retptr"}
!68 = distinct !{!68, !"f20"}
!69 = !{!70, !58, !1}
!70 = distinct !{!70, !71, !"f21: %retptr"}
!71 = distinct !{!71, !"f21"}
!72 = !{!73, !58, !1}
!73 = distinct !{!73, !74, !"f17: %retptr"}
!74 = distinct !{!74, !"f17"}
!75 = !{!76, !58, !1}
!76 = distinct !{!76, !77, !"f22: %retptr"}
!77 = distinct !{!77, !"f22"}
