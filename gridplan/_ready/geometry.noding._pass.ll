; source f8c6f024a4a7ca21c5c93362202a8f4c538b2f9935b7a1bfcd24195856247d0e
; takes <i8:2 i8 <i8:1 <i8:1 <i8:2 <i8:2 <i8:2
; gives i8

declare i64 @llvm.abs.i64(i64, i1 immarg)
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v3 = getelementptr i8, ptr %table, i64 64
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
  %v118 = icmp eq i32 %v117, 2
  %v119 = and i1 %v115, %v118
  %v120 = getelementptr i8, ptr %v105, i64 64
  %v121 = load i32, ptr %v120, align 8
  %v122 = and i32 %v121, 1
  %v123 = icmp ne i32 %v122, 0
  %v124 = and i1 %v119, %v123
  %v137 = getelementptr i8, ptr %table, i64 40
  %v138 = load ptr, ptr %v137, align 8
  %v139 = getelementptr i8, ptr %v138, i64 56
  %v140 = load ptr, ptr %v139, align 8
  %v141 = getelementptr i8, ptr %v140, i64 28
  %v142 = load i32, ptr %v141, align 4
  %v143 = icmp eq i32 %v142, %v4
  %v144 = and i1 %v124, %v143
  %v145 = getelementptr i8, ptr %v140, i64 26
  %v146 = load i8, ptr %v145, align 2
  %v147 = icmp eq i8 %v146, 61
  %v148 = and i1 %v144, %v147
  %v149 = getelementptr i8, ptr %v138, i64 24
  %v150 = load i32, ptr %v149, align 8
  %v151 = icmp eq i32 %v150, 2
  %v152 = and i1 %v148, %v151
  %v153 = getelementptr i8, ptr %v138, i64 64
  %v154 = load i32, ptr %v153, align 8
  %v155 = and i32 %v154, 1
  %v156 = icmp ne i32 %v155, 0
  %v157 = and i1 %v152, %v156
  %v170 = getelementptr i8, ptr %table, i64 48
  %v171 = load ptr, ptr %v170, align 8
  %v172 = getelementptr i8, ptr %v171, i64 56
  %v173 = load ptr, ptr %v172, align 8
  %v174 = getelementptr i8, ptr %v173, i64 28
  %v175 = load i32, ptr %v174, align 4
  %v176 = icmp eq i32 %v175, %v4
  %v177 = and i1 %v157, %v176
  %v178 = getelementptr i8, ptr %v173, i64 26
  %v179 = load i8, ptr %v178, align 2
  %v180 = icmp eq i8 %v179, 61
  %v181 = and i1 %v177, %v180
  %v182 = getelementptr i8, ptr %v171, i64 24
  %v183 = load i32, ptr %v182, align 8
  %v184 = icmp eq i32 %v183, 2
  %v185 = and i1 %v181, %v184
  %v186 = getelementptr i8, ptr %v171, i64 64
  %v187 = load i32, ptr %v186, align 8
  %v188 = and i32 %v187, 1
  %v189 = icmp ne i32 %v188, 0
  %v190 = and i1 %v185, %v189
  br i1 %v190, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v193 = getelementptr i8, ptr %v171, i64 32
  %v194 = load ptr, ptr %v193, align 8
  %v197 = getelementptr i8, ptr %v194, i64 8
  %v198 = load i64, ptr %v197, align 8
  %v196 = load i64, ptr %v194, align 8
  %v191 = getelementptr i8, ptr %v171, i64 16
  %v192 = load ptr, ptr %v191, align 8
  %v160 = getelementptr i8, ptr %v138, i64 32
  %v161 = load ptr, ptr %v160, align 8
  %v164 = getelementptr i8, ptr %v161, i64 8
  %v165 = load i64, ptr %v164, align 8
  %v158 = getelementptr i8, ptr %v138, i64 16
  %v159 = load ptr, ptr %v158, align 8
  %v127 = getelementptr i8, ptr %v105, i64 32
  %v128 = load ptr, ptr %v127, align 8
  %v131 = getelementptr i8, ptr %v128, i64 8
  %v132 = load i64, ptr %v131, align 8
  %v130 = load i64, ptr %v128, align 8
  %v125 = getelementptr i8, ptr %v105, i64 16
  %v126 = load ptr, ptr %v125, align 8
  %v98 = getelementptr i8, ptr %v76, i64 32
  %v99 = load ptr, ptr %v98, align 8
  %v101 = load i64, ptr %v99, align 8
  %v96 = getelementptr i8, ptr %v76, i64 16
  %v97 = load ptr, ptr %v96, align 8
  %v69 = getelementptr i8, ptr %v47, i64 32
  %v70 = load ptr, ptr %v69, align 8
  %v72 = load i64, ptr %v70, align 8
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
  %.97.1.i = ashr i64 %v45, 1
  %.229593.i = icmp sgt i64 %v72, 1
  br i1 %.229593.i, label %B84.endif.preheader.i, label %f0
B84.endif.preheader.i:                            ; preds = %run
  %1 = add nsw i64 %v72, -2
  %.871.i = shl i64 %v165, 3
  br label %B84.endif.i
B82.loopexit.i:                                   ; preds = %B150.loopexit.i, %B84.endif.i
  %found.3.1.lcssa.i = phi i64 [ %found.4.0598.i, %B84.endif.i ], [ %found.2.2.lcssa.i, %B150.loopexit.i ]
  %exitcond.not.i = icmp eq i64 %.235579596.i, %1
  br i1 %exitcond.not.i, label %f0, label %B84.endif.i
B150.loopexit.i:                                  ; preds = %B843.i, %B152.endif.endif.endif.i
  %found.2.2.lcssa.i = phi i64 [ %found.3.1571.i, %B152.endif.endif.endif.i ], [ %found.5.3.i, %B843.i ]
  %.419.i = icmp sgt i64 %.418554570.i, 1
  br i1 %.419.i, label %B152.endif.endif.endif.i, label %B82.loopexit.i
B474.i:                                           ; preds = %B474.lr.ph.i, %B843.i
  %lsr.iv.i = phi i64 [ %5, %B474.lr.ph.i ], [ %lsr.iv.next.i, %B843.i ]
  %found.2.2551.i = phi i64 [ %found.3.1571.i, %B474.lr.ph.i ], [ %found.5.3.i, %B843.i ]
  %.1017547549.i = phi i64 [ %.876.i, %B474.lr.ph.i ], [ %.1024.i, %B843.i ]
  %.1079.i = icmp slt i64 %.1017547549.i, 0
  %.1080.i = select i1 %.1079.i, i64 %v130, i64 0
  %.1081.i = add i64 %.1080.i, %.1017547549.i
  %.1101.i = mul i64 %.1081.i, %v132
  %.1105.i = getelementptr i64, ptr %v126, i64 %.1101.i
  %.1106.i = load i64, ptr %.1105.i, align 8, !noalias !0
  %.1108.i = mul nsw i64 %.1106.i, %v45
  %.1162.i = getelementptr i8, ptr %.1105.i, i64 8
  %.1163.i = load i64, ptr %.1162.i, align 8, !noalias !0
  %.1165.i = mul nsw i64 %.1163.i, %v45
  %.1174.i = add nsw i64 %.1108.i, %.97.1.i
  %.1176.i = icmp sge i64 %.550.i, %.1174.i
  %.1180.i = sub nsw i64 %.1108.i, %.97.1.i
  %.1182.i = icmp slt i64 %.660.i, %.1180.i
  %or.cond.i = select i1 %.1176.i, i1 true, i1 %.1182.i
  %.1186.i = add nsw i64 %.1165.i, %.97.1.i
  %.1188.i = icmp sge i64 %.11.i.i, %.1186.i
  %or.cond537.i = select i1 %or.cond.i, i1 true, i1 %.1188.i
  %.1192.i = sub nsw i64 %.1165.i, %.97.1.i
  %.1194.i = icmp slt i64 %.11.i4.i, %.1192.i
  %or.cond538.i = select i1 %or.cond537.i, i1 true, i1 %.1194.i
  br i1 %or.cond538.i, label %B843.i, label %B602.i
B602.i:                                           ; preds = %B474.i
  %.1211.i = sub nsw i64 %.1165.i, %.605.i
  %.1215.i = mul nsw i64 %.1211.i, %.799.i
  %.1218.neg.i = sub i64 %.550.i, %.1108.i
  %.1222.neg.i = mul i64 %.1218.neg.i, %.801.i
  %.1223.i = add i64 %.1215.i, %.1222.neg.i
  %.1230.i = tail call i64 @llvm.abs.i64(i64 %.1223.i, i1 false)
  %.1232.i = icmp sgt i64 %.1230.i, %.818.i
  br i1 %.1232.i, label %B843.i, label %B674.i
B674.i:                                           ; preds = %B602.i
  %.1239.i = icmp ne i64 %.1230.i, %.818.i
  %.1247.not.i = icmp eq i64 %.1223.i, %.1245.i
  %or.cond606.i = select i1 %.1239.i, i1 true, i1 %.1247.not.i
  br i1 %or.cond606.i, label %B738.i, label %B843.i
B738.i:                                           ; preds = %B674.i
  %.1277.i = icmp slt i64 %found.2.2551.i, %v196
  br i1 %.1277.i, label %B776.i, label %B822.i
B776.i:                                           ; preds = %B738.i
  %sunkaddr.i = shl i64 %.1101.i, 3
  %sunkaddr5.i = getelementptr i8, ptr %v126, i64 %sunkaddr.i
  %sunkaddr6.i = getelementptr i8, ptr %sunkaddr5.i, i64 16
  %.1335.i = load i64, ptr %sunkaddr6.i, align 8, !noalias !0
  %.1364.i = icmp slt i64 %found.2.2551.i, 0
  %.1365.i = select i1 %.1364.i, i64 %v196, i64 0
  %.1366.i = add i64 %.1365.i, %found.2.2551.i
  %.1386.i = mul i64 %.1366.i, %v198
  %.1390.i = getelementptr i64, ptr %v192, i64 %.1386.i
  store i64 %.492.i, ptr %.1390.i, align 8, !noalias !0
  %.1445.i = getelementptr i8, ptr %.1390.i, i64 8
  store i64 %.1335.i, ptr %.1445.i, align 8, !noalias !0
  br label %B822.i
B822.i:                                           ; preds = %B776.i, %B738.i
  %.1451.i = add nsw i64 %found.2.2551.i, 1
  br label %B843.i
B843.i:                                           ; preds = %B822.i, %B674.i, %B602.i, %B474.i
  %found.5.3.i = phi i64 [ %.1451.i, %B822.i ], [ %found.2.2551.i, %B474.i ], [ %found.2.2551.i, %B602.i ], [ %found.2.2551.i, %B674.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %.1024.i = add i64 %.1017547549.i, 1
  %.1011.i = icmp ugt i64 %lsr.iv.next.i, 1
  br i1 %.1011.i, label %B474.i, label %B150.loopexit.i
B84.endif.i:                                      ; preds = %B82.loopexit.i, %B84.endif.preheader.i
  %found.4.0598.i = phi i64 [ %found.3.1.lcssa.i, %B82.loopexit.i ], [ 0, %B84.endif.preheader.i ]
  %.235579596.i = phi i64 [ %.242.i, %B82.loopexit.i ], [ 0, %B84.endif.preheader.i ]
  %.242.i = add nuw nsw i64 %.235579596.i, 1
  %2 = getelementptr i64, ptr %v68, i64 %.235579596.i
  %.306.i = load i64, ptr %2, align 8, !noalias !0
  %3 = getelementptr i8, ptr %2, i64 8
  %.338.i = load i64, ptr %3, align 8, !noalias !0
  %.375.i = sub i64 %.338.i, %.306.i
  %.419566.not.i = icmp slt i64 %.375.i, 1
  br i1 %.419566.not.i, label %B82.loopexit.i, label %B152.lr.ph.i
B152.lr.ph.i:                                     ; preds = %B84.endif.i
  %sunkaddr7.i = mul i64 %.871.i, %.235579596.i
  %sunkaddr8.i = getelementptr i8, ptr %v159, i64 %sunkaddr7.i
  %sunkaddr11.i = getelementptr i8, ptr %sunkaddr8.i, i64 8
  br label %B152.endif.endif.endif.i
B152.endif.endif.endif.i:                         ; preds = %B152.lr.ph.i, %B150.loopexit.i
  %found.3.1571.i = phi i64 [ %found.4.0598.i, %B152.lr.ph.i ], [ %found.2.2.lcssa.i, %B150.loopexit.i ]
  %.418554570.i = phi i64 [ %.375.i, %B152.lr.ph.i ], [ %.428.i, %B150.loopexit.i ]
  %.425556569.i = phi i64 [ %.306.i, %B152.lr.ph.i ], [ %.432.i, %B150.loopexit.i ]
  %.428.i = add nsw i64 %.418554570.i, -1
  %.432.i = add i64 %.425556569.i, 1
  %.476.i = icmp slt i64 %.425556569.i, 0
  %.477.i = select i1 %.476.i, i64 %v101, i64 0
  %4 = getelementptr i64, ptr %v97, i64 %.425556569.i
  %.491.i = getelementptr i64, ptr %4, i64 %.477.i
  %.492.i = load i64, ptr %.491.i, align 8, !noalias !0
  %.523.i = icmp slt i64 %.492.i, 0
  %.524.i = select i1 %.523.i, i64 %v37, i64 0
  %.525.i = add i64 %.524.i, %.492.i
  %.545.i = mul i64 %.525.i, %v39
  %.549.i = getelementptr i64, ptr %v33, i64 %.545.i
  %.550.i = load i64, ptr %.549.i, align 8, !noalias !0
  %.604.i = getelementptr i8, ptr %.549.i, i64 8
  %.605.i = load i64, ptr %.604.i, align 8, !noalias !0
  %.659.i = getelementptr i8, ptr %.549.i, i64 16
  %.660.i = load i64, ptr %.659.i, align 8, !noalias !0
  %.714.i = getelementptr i8, ptr %.549.i, i64 24
  %.715.i = load i64, ptr %.714.i, align 8, !noalias !0
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.715.i, i64 %.605.i)
  %.11.i4.i = tail call i64 @llvm.smax.i64(i64 %.715.i, i64 %.605.i)
  %.799.i = sub nsw i64 %.660.i, %.550.i
  %.801.i = sub nsw i64 %.715.i, %.605.i
  %.811.i = tail call i64 @llvm.abs.i64(i64 %.799.i, i1 false)
  %.815.i = tail call i64 @llvm.abs.i64(i64 %.801.i, i1 false)
  %.816.i = add nsw i64 %.815.i, %.811.i
  %.818.i = mul nsw i64 %.816.i, %.97.1.i
  %.876.i = load i64, ptr %sunkaddr8.i, align 8, !noalias !0
  %.931.i = load i64, ptr %sunkaddr11.i, align 8, !noalias !0
  %.968.i = sub i64 %.931.i, %.876.i
  %.1011548.not.i = icmp slt i64 %.968.i, 1
  br i1 %.1011548.not.i, label %B150.loopexit.i, label %B474.lr.ph.i
B474.lr.ph.i:                                     ; preds = %B152.endif.endif.endif.i
  %.1243.i = sub nsw i64 %.799.i, %.801.i
  %.1245.i = mul nsw i64 %.1243.i, %.97.1.i
  %5 = add nuw i64 %.968.i, 1
  br label %B474.i
f0: ; preds = %B82.loopexit.i, %run
  %found.4.0.lcssa.i = phi i64 [ 0, %run ], [ %found.3.1.lcssa.i, %B82.loopexit.i ]
  store i64 %found.4.0.lcssa.i, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f1: %retptr"}
!2 = distinct !{!2, !"f1"}
