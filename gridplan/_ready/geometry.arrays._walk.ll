; source 81e5e2f57e5d8db7be93774deb191c1a9aba21138063ef2ee1630f17d4122274
; takes <i8:2 <i8:1 <i8:1 |b1:1 <i8:1 <i8:1
; gives i8

define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v1 = getelementptr i8, ptr %table, i64 48
  %v2 = load i32, ptr %v1, align 4
  %v7 = getelementptr i8, ptr %table, i64 72
  %v8 = load i32, ptr %v7, align 4
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
  %v25 = icmp eq i32 %v24, 2
  %v26 = and i1 %v22, %v25
  %v27 = getelementptr i8, ptr %v12, i64 64
  %v28 = load i32, ptr %v27, align 8
  %v29 = and i32 %v28, 1
  %v30 = icmp ne i32 %v29, 0
  %v31 = and i1 %v26, %v30
  %v44 = getelementptr i8, ptr %table, i64 8
  %v45 = load ptr, ptr %v44, align 8
  %v46 = getelementptr i8, ptr %v45, i64 56
  %v47 = load ptr, ptr %v46, align 8
  %v48 = getelementptr i8, ptr %v47, i64 28
  %v49 = load i32, ptr %v48, align 4
  %v50 = icmp eq i32 %v49, %v2
  %v51 = and i1 %v31, %v50
  %v52 = getelementptr i8, ptr %v47, i64 26
  %v53 = load i8, ptr %v52, align 2
  %v54 = icmp eq i8 %v53, 61
  %v55 = and i1 %v51, %v54
  %v56 = getelementptr i8, ptr %v45, i64 24
  %v57 = load i32, ptr %v56, align 8
  %v58 = icmp eq i32 %v57, 1
  %v59 = and i1 %v55, %v58
  %v60 = getelementptr i8, ptr %v45, i64 64
  %v61 = load i32, ptr %v60, align 8
  %v62 = and i32 %v61, 1
  %v63 = icmp ne i32 %v62, 0
  %v64 = and i1 %v59, %v63
  %v73 = getelementptr i8, ptr %table, i64 16
  %v74 = load ptr, ptr %v73, align 8
  %v75 = getelementptr i8, ptr %v74, i64 56
  %v76 = load ptr, ptr %v75, align 8
  %v77 = getelementptr i8, ptr %v76, i64 28
  %v78 = load i32, ptr %v77, align 4
  %v79 = icmp eq i32 %v78, %v2
  %v80 = and i1 %v64, %v79
  %v81 = getelementptr i8, ptr %v76, i64 26
  %v82 = load i8, ptr %v81, align 2
  %v83 = icmp eq i8 %v82, 61
  %v84 = and i1 %v80, %v83
  %v85 = getelementptr i8, ptr %v74, i64 24
  %v86 = load i32, ptr %v85, align 8
  %v87 = icmp eq i32 %v86, 1
  %v88 = and i1 %v84, %v87
  %v89 = getelementptr i8, ptr %v74, i64 64
  %v90 = load i32, ptr %v89, align 8
  %v91 = and i32 %v90, 1
  %v92 = icmp ne i32 %v91, 0
  %v93 = and i1 %v88, %v92
  %v102 = getelementptr i8, ptr %table, i64 24
  %v103 = load ptr, ptr %v102, align 8
  %v104 = getelementptr i8, ptr %v103, i64 56
  %v105 = load ptr, ptr %v104, align 8
  %v106 = getelementptr i8, ptr %v105, i64 28
  %v107 = load i32, ptr %v106, align 4
  %v108 = icmp eq i32 %v107, %v8
  %v109 = and i1 %v93, %v108
  %v110 = getelementptr i8, ptr %v105, i64 26
  %v111 = load i8, ptr %v110, align 2
  %v112 = icmp eq i8 %v111, 124
  %v113 = and i1 %v109, %v112
  %v114 = getelementptr i8, ptr %v103, i64 24
  %v115 = load i32, ptr %v114, align 8
  %v116 = icmp eq i32 %v115, 1
  %v117 = and i1 %v113, %v116
  %v118 = getelementptr i8, ptr %v103, i64 64
  %v119 = load i32, ptr %v118, align 8
  %v120 = and i32 %v119, 1
  %v121 = icmp ne i32 %v120, 0
  %v122 = and i1 %v117, %v121
  %v131 = getelementptr i8, ptr %table, i64 32
  %v132 = load ptr, ptr %v131, align 8
  %v133 = getelementptr i8, ptr %v132, i64 56
  %v134 = load ptr, ptr %v133, align 8
  %v135 = getelementptr i8, ptr %v134, i64 28
  %v136 = load i32, ptr %v135, align 4
  %v137 = icmp eq i32 %v136, %v2
  %v138 = and i1 %v122, %v137
  %v139 = getelementptr i8, ptr %v134, i64 26
  %v140 = load i8, ptr %v139, align 2
  %v141 = icmp eq i8 %v140, 61
  %v142 = and i1 %v138, %v141
  %v143 = getelementptr i8, ptr %v132, i64 24
  %v144 = load i32, ptr %v143, align 8
  %v145 = icmp eq i32 %v144, 1
  %v146 = and i1 %v142, %v145
  %v147 = getelementptr i8, ptr %v132, i64 64
  %v148 = load i32, ptr %v147, align 8
  %v149 = and i32 %v148, 1
  %v150 = icmp ne i32 %v149, 0
  %v151 = and i1 %v146, %v150
  %v160 = getelementptr i8, ptr %table, i64 40
  %v161 = load ptr, ptr %v160, align 8
  %v162 = getelementptr i8, ptr %v161, i64 56
  %v163 = load ptr, ptr %v162, align 8
  %v164 = getelementptr i8, ptr %v163, i64 28
  %v165 = load i32, ptr %v164, align 4
  %v166 = icmp eq i32 %v165, %v2
  %v167 = and i1 %v151, %v166
  %v168 = getelementptr i8, ptr %v163, i64 26
  %v169 = load i8, ptr %v168, align 2
  %v170 = icmp eq i8 %v169, 61
  %v171 = and i1 %v167, %v170
  %v172 = getelementptr i8, ptr %v161, i64 24
  %v173 = load i32, ptr %v172, align 8
  %v174 = icmp eq i32 %v173, 1
  %v175 = and i1 %v171, %v174
  %v176 = getelementptr i8, ptr %v161, i64 64
  %v177 = load i32, ptr %v176, align 8
  %v178 = and i32 %v177, 1
  %v179 = icmp ne i32 %v178, 0
  %v180 = and i1 %v175, %v179
  br i1 %v180, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v183 = getelementptr i8, ptr %v161, i64 32
  %v184 = load ptr, ptr %v183, align 8
  %v186 = load i64, ptr %v184, align 8
  %v181 = getelementptr i8, ptr %v161, i64 16
  %v182 = load ptr, ptr %v181, align 8
  %v154 = getelementptr i8, ptr %v132, i64 32
  %v155 = load ptr, ptr %v154, align 8
  %v157 = load i64, ptr %v155, align 8
  %v152 = getelementptr i8, ptr %v132, i64 16
  %v153 = load ptr, ptr %v152, align 8
  %v125 = getelementptr i8, ptr %v103, i64 32
  %v126 = load ptr, ptr %v125, align 8
  %v128 = load i64, ptr %v126, align 8
  %v123 = getelementptr i8, ptr %v103, i64 16
  %v124 = load ptr, ptr %v123, align 8
  %v96 = getelementptr i8, ptr %v74, i64 32
  %v97 = load ptr, ptr %v96, align 8
  %v99 = load i64, ptr %v97, align 8
  %v94 = getelementptr i8, ptr %v74, i64 16
  %v95 = load ptr, ptr %v94, align 8
  %v67 = getelementptr i8, ptr %v45, i64 32
  %v68 = load ptr, ptr %v67, align 8
  %v70 = load i64, ptr %v68, align 8
  %v65 = getelementptr i8, ptr %v45, i64 16
  %v66 = load ptr, ptr %v65, align 8
  %v34 = getelementptr i8, ptr %v12, i64 32
  %v35 = load ptr, ptr %v34, align 8
  %v38 = getelementptr i8, ptr %v35, i64 8
  %v39 = load i64, ptr %v38, align 8
  %v37 = load i64, ptr %v35, align 8
  %v32 = getelementptr i8, ptr %v12, i64 16
  %v33 = load ptr, ptr %v32, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.309568.i = icmp sgt i64 %v99, 1
  br i1 %.309568.i, label %B82.endif.us.preheader.i, label %f0
B82.endif.us.preheader.i:                         ; preds = %run
  %1 = add nsw i64 %v99, -1
  %2 = shl i64 %v157, 3
  %3 = shl i64 %v186, 3
  br label %B130.us.i
B130.us.i:                                        ; preds = %B600.us.i, %B82.endif.us.preheader.i
  %at.4.1575.us.i = phi i64 [ 0, %B82.endif.us.preheader.i ], [ %at.5.2.us.i, %B600.us.i ]
  %found.3.1574.us.i = phi i64 [ 0, %B82.endif.us.preheader.i ], [ %found.4.2.us.i, %B600.us.i ]
  %.315561571.us.i = phi i64 [ 0, %B82.endif.us.preheader.i ], [ %.322.us.i, %B600.us.i ]
  %.322.us.i = add nuw nsw i64 %.315561571.us.i, 1
  %4 = getelementptr i64, ptr %v95, i64 %.315561571.us.i
  %5 = getelementptr i8, ptr %4, i64 8
  %.384.us.i = load i64, ptr %5, align 8, !noalias !0
  %.415.us.i = load i64, ptr %4, align 8, !noalias !0
  %.416.us.i = sub i64 %.384.us.i, %.415.us.i
  %.417.us.i = icmp eq i64 %.416.us.i, 2
  %.588552.us.not.i = icmp slt i64 %.416.us.i, 1
  %or.cond.i = or i1 %.417.us.i, %.588552.us.not.i
  br i1 %or.cond.i, label %B600.us.i, label %B244.else.if.us.i
B244.else.if.us.i:                                ; preds = %B130.us.i, %B599.us.i
  %at.3.3556.us.i = phi i64 [ %at.7.4.us.i, %B599.us.i ], [ %at.4.1575.us.i, %B130.us.i ]
  %found.2.3555.us.i = phi i64 [ %found.6.4.us.i, %B599.us.i ], [ %found.3.1574.us.i, %B130.us.i ]
  %.587550554.us.i = phi i64 [ %.597.us.i, %B599.us.i ], [ %.416.us.i, %B130.us.i ]
  %.594551553.us.i = phi i64 [ %.601.us.i, %B599.us.i ], [ %.415.us.i, %B130.us.i ]
  %.597.us.i = add nsw i64 %.587550554.us.i, -1
  %.601.us.i = add i64 %.594551553.us.i, 1
  %.639.us.i = icmp slt i64 %.594551553.us.i, 0
  %.640.us.i = select i1 %.639.us.i, i64 %v70, i64 0
  %6 = getelementptr i64, ptr %v66, i64 %.594551553.us.i
  %.654.us.i = getelementptr i64, ptr %6, i64 %.640.us.i
  %.655.us.i = load i64, ptr %.654.us.i, align 8, !noalias !0
  %.667.1.us.i = ashr i64 %.655.us.i, 1
  %.713.us.i = icmp slt i64 %.667.1.us.i, 0
  %.714.us.i = select i1 %.713.us.i, i64 %v128, i64 0
  %7 = getelementptr i8, ptr %v124, i64 %.667.1.us.i
  %.728.us.i = getelementptr i8, ptr %7, i64 %.714.us.i
  %.729.us.i = load i8, ptr %.728.us.i, align 1, !noalias !0
  %.732.us.i = icmp eq i8 %.729.us.i, 0
  br i1 %.732.us.i, label %B286.us.i, label %B599.us.i
B286.us.i:                                        ; preds = %B244.else.if.us.i
  %.776.us.i = icmp slt i64 %at.3.3556.us.i, 0
  %.777.us.i = select i1 %.776.us.i, i64 %v157, i64 0
  %8 = getelementptr i64, ptr %v153, i64 %at.3.3556.us.i
  %.791.us.i = getelementptr i64, ptr %8, i64 %.777.us.i
  store i64 %.315561571.us.i, ptr %.791.us.i, align 8, !noalias !0
  %.809.us.i = select i1 %.776.us.i, i64 %v186, i64 0
  %9 = getelementptr i64, ptr %v182, i64 %at.3.3556.us.i
  %.823.us.i = getelementptr i64, ptr %9, i64 %.809.us.i
  store i64 %found.2.3555.us.i, ptr %.823.us.i, align 8, !noalias !0
  br label %B318.else.if.us.i
B318.else.if.us.i:                                ; preds = %B552.else.if.us.i, %B286.us.i
  %half.2.5.us.i = phi i64 [ %.655.us.i, %B286.us.i ], [ %"$phi552.3.2.7.us.i", %B552.else.if.us.i ]
  %at.8.5.us.in.i = phi i64 [ %at.3.3556.us.i, %B286.us.i ], [ %at.8.5.us.i, %B552.else.if.us.i ]
  %at.8.5.us.i = add nsw i64 %at.8.5.us.in.i, 1
  %.841.1.us.i = ashr i64 %half.2.5.us.i, 1
  %.887.us.i = icmp slt i64 %.841.1.us.i, 0
  %.888.us.i = select i1 %.887.us.i, i64 %v128, i64 0
  %10 = getelementptr i8, ptr %v124, i64 %.841.1.us.i
  %.902.us.i = getelementptr i8, ptr %10, i64 %.888.us.i
  store i8 1, ptr %.902.us.i, align 1, !noalias !0
  %.957.1.us.i = and i64 %half.2.5.us.i, 1
  %.987.us.i = xor i64 %.957.1.us.i, 1
  %.1011.us.i = select i1 %.887.us.i, i64 %v37, i64 0
  %.1012.us.i = add i64 %.1011.us.i, %.841.1.us.i
  %.1032.us.i = mul i64 %.1012.us.i, %v39
  %11 = getelementptr i64, ptr %v33, i64 %.1032.us.i
  %.1036.us.i = getelementptr i64, ptr %11, i64 %.987.us.i
  %.1037.us.i = load i64, ptr %.1036.us.i, align 8, !noalias !0
  %.1056.us.i = icmp slt i64 %at.8.5.us.in.i, -1
  %12 = select i1 %.1056.us.i, i64 %2, i64 0
  %scevgep6.i = getelementptr i8, ptr %v153, i64 %12
  %13 = shl i64 %at.8.5.us.i, 3
  %scevgep7.i = getelementptr i8, ptr %scevgep6.i, i64 %13
  store i64 %.1037.us.i, ptr %scevgep7.i, align 8, !noalias !0
  %14 = select i1 %.1056.us.i, i64 %3, i64 0
  %scevgep4.i = getelementptr i8, ptr %v182, i64 %14
  %scevgep5.i = getelementptr i8, ptr %scevgep4.i, i64 %13
  store i64 %found.2.3555.us.i, ptr %scevgep5.i, align 8, !noalias !0
  %.1114.us.i = icmp eq i64 %.1037.us.i, %.315561571.us.i
  br i1 %.1114.us.i, label %B580.us.i, label %B414.us.i
B414.us.i:                                        ; preds = %B318.else.if.us.i
  %.1131.us.i = icmp slt i64 %.1037.us.i, -1
  %.1132.us.i = select i1 %.1131.us.i, i64 %v99, i64 0
  %15 = getelementptr i64, ptr %v95, i64 %.1037.us.i
  %16 = getelementptr i8, ptr %15, i64 8
  %.1146.us.i = getelementptr i64, ptr %16, i64 %.1132.us.i
  %.1147.us.i = load i64, ptr %.1146.us.i, align 8, !noalias !0
  %.1162.us.i = icmp slt i64 %.1037.us.i, 0
  %.1163.us.i = select i1 %.1162.us.i, i64 %v99, i64 0
  %.1177.us.i = getelementptr i64, ptr %15, i64 %.1163.us.i
  %.1178.us.i = load i64, ptr %.1177.us.i, align 8, !noalias !0
  %.1179.us.i = sub nsw i64 %.1147.us.i, %.1178.us.i
  %.1180.not.us.i = icmp eq i64 %.1179.us.i, 2
  br i1 %.1180.not.us.i, label %B464.else.if.us.i, label %B580.us.i
B464.else.if.us.i:                                ; preds = %B414.us.i
  %.1231.us.i = icmp slt i64 %.1178.us.i, 0
  %.1232.us.i = select i1 %.1231.us.i, i64 %v70, i64 0
  %17 = getelementptr i64, ptr %v66, i64 %.1178.us.i
  %.1246.us.i = getelementptr i64, ptr %17, i64 %.1232.us.i
  %.1247.us.i = load i64, ptr %.1246.us.i, align 8, !noalias !0
  %.1335.unshifted.us.i = xor i64 %.1247.us.i, %half.2.5.us.i
  %.1335.us.i = icmp ult i64 %.1335.unshifted.us.i, 2
  br i1 %.1335.us.i, label %B516.us.i, label %B552.else.if.us.i
B516.us.i:                                        ; preds = %B464.else.if.us.i
  %.1386.us.i = icmp slt i64 %.1178.us.i, -1
  %.1387.us.i = select i1 %.1386.us.i, i64 %v70, i64 0
  %18 = getelementptr i8, ptr %17, i64 8
  %.1401.us.i = getelementptr i64, ptr %18, i64 %.1387.us.i
  %.1402.us.i = load i64, ptr %.1401.us.i, align 8, !noalias !0
  br label %B552.else.if.us.i
B552.else.if.us.i:                                ; preds = %B516.us.i, %B464.else.if.us.i
  %"$phi552.3.2.7.us.i" = phi i64 [ %.1402.us.i, %B516.us.i ], [ %.1247.us.i, %B464.else.if.us.i ]
  %.1429.1.us.i = ashr i64 %"$phi552.3.2.7.us.i", 1
  %.1475.us.i = icmp slt i64 %.1429.1.us.i, 0
  %.1476.us.i = select i1 %.1475.us.i, i64 %v128, i64 0
  %19 = getelementptr i8, ptr %v124, i64 %.1429.1.us.i
  %.1490.us.i = getelementptr i8, ptr %19, i64 %.1476.us.i
  %.1491.us.i = load i8, ptr %.1490.us.i, align 1, !noalias !0
  %.1494.us.i = icmp eq i8 %.1491.us.i, 0
  br i1 %.1494.us.i, label %B318.else.if.us.i, label %B580.us.i
B580.us.i:                                        ; preds = %B552.else.if.us.i, %B414.us.i, %B318.else.if.us.i
  %.1522.us.i = add nsw i64 %found.2.3555.us.i, 1
  %20 = add i64 %at.8.5.us.in.i, 2
  br label %B599.us.i
B599.us.i:                                        ; preds = %B580.us.i, %B244.else.if.us.i
  %found.6.4.us.i = phi i64 [ %.1522.us.i, %B580.us.i ], [ %found.2.3555.us.i, %B244.else.if.us.i ]
  %at.7.4.us.i = phi i64 [ %20, %B580.us.i ], [ %at.3.3556.us.i, %B244.else.if.us.i ]
  %.588.us.i = icmp sgt i64 %.587550554.us.i, 1
  br i1 %.588.us.i, label %B244.else.if.us.i, label %B600.us.i
B600.us.i:                                        ; preds = %B599.us.i, %B130.us.i
  %found.4.2.us.i = phi i64 [ %found.3.1574.us.i, %B130.us.i ], [ %found.6.4.us.i, %B599.us.i ]
  %at.5.2.us.i = phi i64 [ %at.4.1575.us.i, %B130.us.i ], [ %at.7.4.us.i, %B599.us.i ]
  %exitcond.not.i = icmp eq i64 %.322.us.i, %1
  br i1 %exitcond.not.i, label %B180.endif.us.1.i, label %B130.us.i
B180.endif.us.1.i:                                ; preds = %B600.us.i, %B600.us.1.i
  %at.4.1575.us.1.i = phi i64 [ %at.5.2.us.1.i, %B600.us.1.i ], [ %at.5.2.us.i, %B600.us.i ]
  %found.3.1574.us.1.i = phi i64 [ %found.4.2.us.1.i, %B600.us.1.i ], [ %found.4.2.us.i, %B600.us.i ]
  %.315561571.us.1.i = phi i64 [ %.322.us.1.i, %B600.us.1.i ], [ 0, %B600.us.i ]
  %.322.us.1.i = add nuw nsw i64 %.315561571.us.1.i, 1
  %.phi.trans.insert616.i = getelementptr i64, ptr %v95, i64 %.315561571.us.1.i
  %.476.us.1.pre.i = load i64, ptr %.phi.trans.insert616.i, align 8, !noalias !0
  %.phi.trans.insert619.i = getelementptr i8, ptr %.phi.trans.insert616.i, i64 8
  %.508.us.1.pre.i = load i64, ptr %.phi.trans.insert619.i, align 8, !noalias !0
  %.pre.i = sub i64 %.508.us.1.pre.i, %.476.us.1.pre.i
  %.588552.us.not.1.i = icmp slt i64 %.pre.i, 1
  br i1 %.588552.us.not.1.i, label %B600.us.1.i, label %B244.else.if.us.1.i
B244.else.if.us.1.i:                              ; preds = %B180.endif.us.1.i, %B599.us.1.i
  %at.3.3556.us.1.i = phi i64 [ %at.7.4.us.1.i, %B599.us.1.i ], [ %at.4.1575.us.1.i, %B180.endif.us.1.i ]
  %found.2.3555.us.1.i = phi i64 [ %found.6.4.us.1.i, %B599.us.1.i ], [ %found.3.1574.us.1.i, %B180.endif.us.1.i ]
  %.587550554.us.1.i = phi i64 [ %.597.us.1.i, %B599.us.1.i ], [ %.pre.i, %B180.endif.us.1.i ]
  %.594551553.us.1.i = phi i64 [ %.601.us.1.i, %B599.us.1.i ], [ %.476.us.1.pre.i, %B180.endif.us.1.i ]
  %.597.us.1.i = add nsw i64 %.587550554.us.1.i, -1
  %.601.us.1.i = add i64 %.594551553.us.1.i, 1
  %.639.us.1.i = icmp slt i64 %.594551553.us.1.i, 0
  %.640.us.1.i = select i1 %.639.us.1.i, i64 %v70, i64 0
  %21 = getelementptr i64, ptr %v66, i64 %.594551553.us.1.i
  %.654.us.1.i = getelementptr i64, ptr %21, i64 %.640.us.1.i
  %.655.us.1.i = load i64, ptr %.654.us.1.i, align 8, !noalias !0
  %.667.1.us.1.i = ashr i64 %.655.us.1.i, 1
  %.713.us.1.i = icmp slt i64 %.667.1.us.1.i, 0
  %.714.us.1.i = select i1 %.713.us.1.i, i64 %v128, i64 0
  %22 = getelementptr i8, ptr %v124, i64 %.667.1.us.1.i
  %.728.us.1.i = getelementptr i8, ptr %22, i64 %.714.us.1.i
  %.729.us.1.i = load i8, ptr %.728.us.1.i, align 1, !noalias !0
  %.732.us.1.i = icmp eq i8 %.729.us.1.i, 0
  br i1 %.732.us.1.i, label %B286.us.1.i, label %B599.us.1.i
B286.us.1.i:                                      ; preds = %B244.else.if.us.1.i
  %.776.us.1.i = icmp slt i64 %at.3.3556.us.1.i, 0
  %.777.us.1.i = select i1 %.776.us.1.i, i64 %v157, i64 0
  %23 = getelementptr i64, ptr %v153, i64 %at.3.3556.us.1.i
  %.791.us.1.i = getelementptr i64, ptr %23, i64 %.777.us.1.i
  store i64 %.315561571.us.1.i, ptr %.791.us.1.i, align 8, !noalias !0
  %.809.us.1.i = select i1 %.776.us.1.i, i64 %v186, i64 0
  %24 = getelementptr i64, ptr %v182, i64 %at.3.3556.us.1.i
  %.823.us.1.i = getelementptr i64, ptr %24, i64 %.809.us.1.i
  store i64 %found.2.3555.us.1.i, ptr %.823.us.1.i, align 8, !noalias !0
  br label %B318.else.if.us.1.i
B318.else.if.us.1.i:                              ; preds = %B552.else.if.us.1.i, %B286.us.1.i
  %half.2.5.us.1.i = phi i64 [ %.655.us.1.i, %B286.us.1.i ], [ %"$phi552.3.2.7.us.1.i", %B552.else.if.us.1.i ]
  %at.8.5.us.1.in.i = phi i64 [ %at.3.3556.us.1.i, %B286.us.1.i ], [ %at.8.5.us.1.i, %B552.else.if.us.1.i ]
  %at.8.5.us.1.i = add nsw i64 %at.8.5.us.1.in.i, 1
  %.841.1.us.1.i = ashr i64 %half.2.5.us.1.i, 1
  %.887.us.1.i = icmp slt i64 %.841.1.us.1.i, 0
  %.888.us.1.i = select i1 %.887.us.1.i, i64 %v128, i64 0
  %25 = getelementptr i8, ptr %v124, i64 %.841.1.us.1.i
  %.902.us.1.i = getelementptr i8, ptr %25, i64 %.888.us.1.i
  store i8 1, ptr %.902.us.1.i, align 1, !noalias !0
  %.957.1.us.1.i = and i64 %half.2.5.us.1.i, 1
  %.987.us.1.i = xor i64 %.957.1.us.1.i, 1
  %.1011.us.1.i = select i1 %.887.us.1.i, i64 %v37, i64 0
  %.1012.us.1.i = add i64 %.1011.us.1.i, %.841.1.us.1.i
  %.1032.us.1.i = mul i64 %.1012.us.1.i, %v39
  %26 = getelementptr i64, ptr %v33, i64 %.1032.us.1.i
  %.1036.us.1.i = getelementptr i64, ptr %26, i64 %.987.us.1.i
  %.1037.us.1.i = load i64, ptr %.1036.us.1.i, align 8, !noalias !0
  %.1056.us.1.i = icmp slt i64 %at.8.5.us.1.in.i, -1
  %27 = select i1 %.1056.us.1.i, i64 %2, i64 0
  %scevgep2.i = getelementptr i8, ptr %v153, i64 %27
  %28 = shl i64 %at.8.5.us.1.i, 3
  %scevgep3.i = getelementptr i8, ptr %scevgep2.i, i64 %28
  store i64 %.1037.us.1.i, ptr %scevgep3.i, align 8, !noalias !0
  %29 = select i1 %.1056.us.1.i, i64 %3, i64 0
  %scevgep.i = getelementptr i8, ptr %v182, i64 %29
  %scevgep1.i = getelementptr i8, ptr %scevgep.i, i64 %28
  store i64 %found.2.3555.us.1.i, ptr %scevgep1.i, align 8, !noalias !0
  %.1114.us.1.i = icmp eq i64 %.1037.us.1.i, %.315561571.us.1.i
  br i1 %.1114.us.1.i, label %B580.us.1.i, label %B414.us.1.i
B414.us.1.i:                                      ; preds = %B318.else.if.us.1.i
  %.1131.us.1.i = icmp slt i64 %.1037.us.1.i, -1
  %.1132.us.1.i = select i1 %.1131.us.1.i, i64 %v99, i64 0
  %30 = getelementptr i64, ptr %v95, i64 %.1037.us.1.i
  %31 = getelementptr i8, ptr %30, i64 8
  %.1146.us.1.i = getelementptr i64, ptr %31, i64 %.1132.us.1.i
  %.1147.us.1.i = load i64, ptr %.1146.us.1.i, align 8, !noalias !0
  %.1162.us.1.i = icmp slt i64 %.1037.us.1.i, 0
  %.1163.us.1.i = select i1 %.1162.us.1.i, i64 %v99, i64 0
  %.1177.us.1.i = getelementptr i64, ptr %30, i64 %.1163.us.1.i
  %.1178.us.1.i = load i64, ptr %.1177.us.1.i, align 8, !noalias !0
  %.1179.us.1.i = sub nsw i64 %.1147.us.1.i, %.1178.us.1.i
  %.1180.not.us.1.i = icmp eq i64 %.1179.us.1.i, 2
  br i1 %.1180.not.us.1.i, label %B464.else.if.us.1.i, label %B580.us.1.i
B464.else.if.us.1.i:                              ; preds = %B414.us.1.i
  %.1231.us.1.i = icmp slt i64 %.1178.us.1.i, 0
  %.1232.us.1.i = select i1 %.1231.us.1.i, i64 %v70, i64 0
  %32 = getelementptr i64, ptr %v66, i64 %.1178.us.1.i
  %.1246.us.1.i = getelementptr i64, ptr %32, i64 %.1232.us.1.i
  %.1247.us.1.i = load i64, ptr %.1246.us.1.i, align 8, !noalias !0
  %.1335.unshifted.us.1.i = xor i64 %.1247.us.1.i, %half.2.5.us.1.i
  %.1335.us.1.i = icmp ult i64 %.1335.unshifted.us.1.i, 2
  br i1 %.1335.us.1.i, label %B516.us.1.i, label %B552.else.if.us.1.i
B516.us.1.i:                                      ; preds = %B464.else.if.us.1.i
  %.1386.us.1.i = icmp slt i64 %.1178.us.1.i, -1
  %.1387.us.1.i = select i1 %.1386.us.1.i, i64 %v70, i64 0
  %33 = getelementptr i8, ptr %32, i64 8
  %.1401.us.1.i = getelementptr i64, ptr %33, i64 %.1387.us.1.i
  %.1402.us.1.i = load i64, ptr %.1401.us.1.i, align 8, !noalias !0
  br label %B552.else.if.us.1.i
B552.else.if.us.1.i:                              ; preds = %B516.us.1.i, %B464.else.if.us.1.i
  %"$phi552.3.2.7.us.1.i" = phi i64 [ %.1402.us.1.i, %B516.us.1.i ], [ %.1247.us.1.i, %B464.else.if.us.1.i ]
  %.1429.1.us.1.i = ashr i64 %"$phi552.3.2.7.us.1.i", 1
  %.1475.us.1.i = icmp slt i64 %.1429.1.us.1.i, 0
  %.1476.us.1.i = select i1 %.1475.us.1.i, i64 %v128, i64 0
  %34 = getelementptr i8, ptr %v124, i64 %.1429.1.us.1.i
  %.1490.us.1.i = getelementptr i8, ptr %34, i64 %.1476.us.1.i
  %.1491.us.1.i = load i8, ptr %.1490.us.1.i, align 1, !noalias !0
  %.1494.us.1.i = icmp eq i8 %.1491.us.1.i, 0
  br i1 %.1494.us.1.i, label %B318.else.if.us.1.i, label %B580.us.1.i
B580.us.1.i:                                      ; preds = %B552.else.if.us.1.i, %B414.us.1.i, %B318.else.if.us.1.i
  %.1522.us.1.i = add nsw i64 %found.2.3555.us.1.i, 1
  %35 = add i64 %at.8.5.us.1.in.i, 2
  br label %B599.us.1.i
B599.us.1.i:                                      ; preds = %B580.us.1.i, %B244.else.if.us.1.i
  %found.6.4.us.1.i = phi i64 [ %.1522.us.1.i, %B580.us.1.i ], [ %found.2.3555.us.1.i, %B244.else.if.us.1.i ]
  %at.7.4.us.1.i = phi i64 [ %35, %B580.us.1.i ], [ %at.3.3556.us.1.i, %B244.else.if.us.1.i ]
  %.588.us.1.i = icmp sgt i64 %.587550554.us.1.i, 1
  br i1 %.588.us.1.i, label %B244.else.if.us.1.i, label %B600.us.1.i
B600.us.1.i:                                      ; preds = %B599.us.1.i, %B180.endif.us.1.i
  %found.4.2.us.1.i = phi i64 [ %found.3.1574.us.1.i, %B180.endif.us.1.i ], [ %found.6.4.us.1.i, %B599.us.1.i ]
  %at.5.2.us.1.i = phi i64 [ %at.4.1575.us.1.i, %B180.endif.us.1.i ], [ %at.7.4.us.1.i, %B599.us.1.i ]
  %exitcond.1.not.i = icmp eq i64 %.322.us.1.i, %1
  br i1 %exitcond.1.not.i, label %f0, label %B180.endif.us.1.i
f0: ; preds = %B600.us.1.i, %run
  %at.6.0.lcssa.i = phi i64 [ 0, %run ], [ %at.5.2.us.1.i, %B600.us.1.i ]
  store i64 %at.6.0.lcssa.i, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f1: %retptr"}
!2 = distinct !{!2, !"f1"}
