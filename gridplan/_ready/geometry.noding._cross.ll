; source f8c6f024a4a7ca21c5c93362202a8f4c538b2f9935b7a1bfcd24195856247d0e
; takes <i8:2 i8 i8 <i8:1 <i8:1 <i8:1 <i8:2
; gives i8

declare double @llvm.floor.f64(double)
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
  %v48 = getelementptr i8, ptr %table, i64 24
  %v49 = load ptr, ptr %v48, align 8
  %v50 = getelementptr i8, ptr %v49, i64 56
  %v51 = load ptr, ptr %v50, align 8
  %v52 = getelementptr i8, ptr %v51, i64 28
  %v53 = load i32, ptr %v52, align 4
  %v54 = icmp eq i32 %v53, %v4
  %v55 = and i1 %v31, %v54
  %v56 = getelementptr i8, ptr %v51, i64 26
  %v57 = load i8, ptr %v56, align 2
  %v58 = icmp eq i8 %v57, 61
  %v59 = and i1 %v55, %v58
  %v60 = getelementptr i8, ptr %v49, i64 24
  %v61 = load i32, ptr %v60, align 8
  %v62 = icmp eq i32 %v61, 1
  %v63 = and i1 %v59, %v62
  %v64 = getelementptr i8, ptr %v49, i64 64
  %v65 = load i32, ptr %v64, align 8
  %v66 = and i32 %v65, 1
  %v67 = icmp ne i32 %v66, 0
  %v68 = and i1 %v63, %v67
  %v77 = getelementptr i8, ptr %table, i64 32
  %v78 = load ptr, ptr %v77, align 8
  %v79 = getelementptr i8, ptr %v78, i64 56
  %v80 = load ptr, ptr %v79, align 8
  %v81 = getelementptr i8, ptr %v80, i64 28
  %v82 = load i32, ptr %v81, align 4
  %v83 = icmp eq i32 %v82, %v4
  %v84 = and i1 %v68, %v83
  %v85 = getelementptr i8, ptr %v80, i64 26
  %v86 = load i8, ptr %v85, align 2
  %v87 = icmp eq i8 %v86, 61
  %v88 = and i1 %v84, %v87
  %v89 = getelementptr i8, ptr %v78, i64 24
  %v90 = load i32, ptr %v89, align 8
  %v91 = icmp eq i32 %v90, 1
  %v92 = and i1 %v88, %v91
  %v93 = getelementptr i8, ptr %v78, i64 64
  %v94 = load i32, ptr %v93, align 8
  %v95 = and i32 %v94, 1
  %v96 = icmp ne i32 %v95, 0
  %v97 = and i1 %v92, %v96
  %v106 = getelementptr i8, ptr %table, i64 40
  %v107 = load ptr, ptr %v106, align 8
  %v108 = getelementptr i8, ptr %v107, i64 56
  %v109 = load ptr, ptr %v108, align 8
  %v110 = getelementptr i8, ptr %v109, i64 28
  %v111 = load i32, ptr %v110, align 4
  %v112 = icmp eq i32 %v111, %v4
  %v113 = and i1 %v97, %v112
  %v114 = getelementptr i8, ptr %v109, i64 26
  %v115 = load i8, ptr %v114, align 2
  %v116 = icmp eq i8 %v115, 61
  %v117 = and i1 %v113, %v116
  %v118 = getelementptr i8, ptr %v107, i64 24
  %v119 = load i32, ptr %v118, align 8
  %v120 = icmp eq i32 %v119, 1
  %v121 = and i1 %v117, %v120
  %v122 = getelementptr i8, ptr %v107, i64 64
  %v123 = load i32, ptr %v122, align 8
  %v124 = and i32 %v123, 1
  %v125 = icmp ne i32 %v124, 0
  %v126 = and i1 %v121, %v125
  %v135 = getelementptr i8, ptr %table, i64 48
  %v136 = load ptr, ptr %v135, align 8
  %v137 = getelementptr i8, ptr %v136, i64 56
  %v138 = load ptr, ptr %v137, align 8
  %v139 = getelementptr i8, ptr %v138, i64 28
  %v140 = load i32, ptr %v139, align 4
  %v141 = icmp eq i32 %v140, %v4
  %v142 = and i1 %v126, %v141
  %v143 = getelementptr i8, ptr %v138, i64 26
  %v144 = load i8, ptr %v143, align 2
  %v145 = icmp eq i8 %v144, 61
  %v146 = and i1 %v142, %v145
  %v147 = getelementptr i8, ptr %v136, i64 24
  %v148 = load i32, ptr %v147, align 8
  %v149 = icmp eq i32 %v148, 2
  %v150 = and i1 %v146, %v149
  %v151 = getelementptr i8, ptr %v136, i64 64
  %v152 = load i32, ptr %v151, align 8
  %v153 = and i32 %v152, 1
  %v154 = icmp ne i32 %v153, 0
  %v155 = and i1 %v150, %v154
  br i1 %v155, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v158 = getelementptr i8, ptr %v136, i64 32
  %v159 = load ptr, ptr %v158, align 8
  %v162 = getelementptr i8, ptr %v159, i64 8
  %v163 = load i64, ptr %v162, align 8
  %v161 = load i64, ptr %v159, align 8
  %v156 = getelementptr i8, ptr %v136, i64 16
  %v157 = load ptr, ptr %v156, align 8
  %v129 = getelementptr i8, ptr %v107, i64 32
  %v130 = load ptr, ptr %v129, align 8
  %v132 = load i64, ptr %v130, align 8
  %v127 = getelementptr i8, ptr %v107, i64 16
  %v128 = load ptr, ptr %v127, align 8
  %v100 = getelementptr i8, ptr %v78, i64 32
  %v101 = load ptr, ptr %v100, align 8
  %v103 = load i64, ptr %v101, align 8
  %v98 = getelementptr i8, ptr %v78, i64 16
  %v99 = load ptr, ptr %v98, align 8
  %v69 = getelementptr i8, ptr %v49, i64 16
  %v70 = load ptr, ptr %v69, align 8
  %v46 = getelementptr i8, ptr %table, i64 16
  %v47 = load i64, ptr %v46, align 8
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
  %.81.1.i = ashr i64 %v45, 1
  %.2131164.i = icmp sgt i64 %v103, 1
  br i1 %.2131164.i, label %B84.endif.lr.ph.i, label %f0
B84.endif.lr.ph.i:                                ; preds = %run
  %.2093.i = sitofp i64 %v45 to double
  %1 = add nsw i64 %v103, -2
  %2 = trunc i64 %v47 to i32
  %3 = shl i64 %v132, 3
  %4 = icmp eq i64 %v45, 0
  %5 = icmp ne i64 %v45, -1
  %6 = trunc i64 %v45 to i32
  %7 = icmp eq i64 %v47, 0
  %8 = icmp ne i64 %v47, -1
  br label %B84.endif.i
B82.loopexit.i:                                   ; preds = %B166.loopexit.i, %B84.endif.i
  %found.6.1.lcssa.i = phi i64 [ %found.7.01169.i, %B84.endif.i ], [ %found.5.2.lcssa.i, %B166.loopexit.i ]
  %exitcond.not.i = icmp eq i64 %.21910801167.i, %1
  br i1 %exitcond.not.i, label %f0, label %B84.endif.i
B166.loopexit.i:                                  ; preds = %B1679.i, %B168.endif.endif.endif.i
  %found.5.2.lcssa.i = phi i64 [ %found.6.11054.i, %B168.endif.endif.endif.i ], [ %found.8.3.i, %B1679.i ]
  %.437.i = icmp sgt i64 %.4369831053.i, 1
  br i1 %.437.i, label %B168.endif.endif.endif.i, label %B82.loopexit.i
B508.i:                                           ; preds = %B508.lr.ph.i, %B1679.i
  %lsr.iv.i = phi i64 [ %15, %B508.lr.ph.i ], [ %lsr.iv.next.i, %B1679.i ]
  %found.5.2976.i = phi i64 [ %found.6.11054.i, %B508.lr.ph.i ], [ %found.8.3.i, %B1679.i ]
  %.1006959974.i = phi i64 [ %.887.i, %B508.lr.ph.i ], [ %.1013.i, %B1679.i ]
  %.1055.i = icmp slt i64 %.1006959974.i, 0
  %9 = select i1 %.1055.i, i64 %3, i64 0
  %scevgep.i = getelementptr i8, ptr %v128, i64 %9
  %10 = shl i64 %.1006959974.i, 3
  %scevgep291.i = getelementptr i8, ptr %scevgep.i, i64 %10
  %.1071.i = load i64, ptr %scevgep291.i, align 8, !noalias !0
  %.1102.i = icmp slt i64 %.1071.i, 0
  %.1103.i = select i1 %.1102.i, i64 %v37, i64 0
  %.1104.i = add i64 %.1103.i, %.1071.i
  %.1124.i = mul i64 %.1104.i, %v39
  %.1128.i = getelementptr i64, ptr %v33, i64 %.1124.i
  %.1129.i = load i64, ptr %.1128.i, align 8, !noalias !0
  %.1183.i = getelementptr i8, ptr %.1128.i, i64 8
  %.1184.i = load i64, ptr %.1183.i, align 8, !noalias !0
  %.1238.i = getelementptr i8, ptr %.1128.i, i64 16
  %.1239.i = load i64, ptr %.1238.i, align 8, !noalias !0
  %.1293.i = getelementptr i8, ptr %.1128.i, i64 24
  %.1294.i = load i64, ptr %.1293.i, align 8, !noalias !0
  %.1318.i = icmp sgt i64 %.1129.i, %.1316.i
  %.1323.i = icmp slt i64 %.1239.i, %.1321.i
  %or.cond.i = select i1 %.1318.i, i1 true, i1 %.1323.i
  %.11.i125.i = tail call i64 @llvm.smax.i64(i64 %.1294.i, i64 %.1184.i)
  %.1356.i = icmp slt i64 %.11.i125.i, %.788.i
  %or.cond289.i = select i1 %or.cond.i, i1 true, i1 %.1356.i
  %.11.i126.i = tail call i64 @llvm.smin.i64(i64 %.1294.i, i64 %.1184.i)
  %.1389.i = icmp sgt i64 %.11.i126.i, %.819.i
  %or.cond290.i = select i1 %or.cond289.i, i1 true, i1 %.1389.i
  br i1 %or.cond290.i, label %B1679.i, label %B730.endif.endif.i
B892.i:                                           ; preds = %B730.endif.endif.i
  %.1537.i = add nsw i64 %.1129.i, %.81.1.i
  br i1 %4, label %B892.endif.endif.i, label %B892.else.i, !prof !3
B974.i:                                           ; preds = %B892.endif.endif.endif.i, %B730.endif.endif.i
  %found.10.4.i = phi i64 [ %.1659.i, %B892.endif.endif.endif.i ], [ %found.5.2976.i, %B730.endif.endif.i ]
  %.1676.i = sub nsw i64 %.1239.i, %.572.i
  %.1677.i = mul nsw i64 %.1676.i, %.828.i
  %.1684.i = mul nsw i64 %.11.i137.i, %.831.i
  %.1685.i = add nsw i64 %.1684.i, %.1677.i
  %.14.i.i = tail call i64 @llvm.abs.i64(i64 %.16.i142.i, i1 false)
  %.17.i.i = sitofp i64 %.14.i.i to double
  %.18.i.i = fcmp ugt double %.17.i.i, %.15.i144.i
  %.26.i.i = icmp slt i64 %.1685.i, 1
  %or.cond.i.not288.i = select i1 %.18.i.i, i1 true, i1 %.26.i.i
  %.41.i.i = icmp sge i64 %.1685.i, %.853.i
  %spec.select.i.not.i = select i1 %or.cond.i.not288.i, i1 true, i1 %.41.i.i
  br i1 %spec.select.i.not.i, label %B1138.i, label %B1056.i
B1056.i:                                          ; preds = %B974.i
  %.1726.i = add nsw i64 %.1239.i, %.81.1.i
  br i1 %4, label %B1056.endif.endif.i, label %B1056.else.i, !prof !3
B1138.i:                                          ; preds = %B1056.endif.endif.endif.i, %B974.i
  %found.9.4.i = phi i64 [ %.1848.i, %B1056.endif.endif.endif.i ], [ %found.10.4.i, %B974.i ]
  %.1858.not.i = icmp sgt i64 %.1006959974.i, %.4439991052.i
  br i1 %.1858.not.i, label %B1150.i, label %B1679.i
B1150.i:                                          ; preds = %B1138.i
  %.1863.i = icmp slt i64 %.16.i.i, 0
  %.1870.i = icmp sgt i64 %.16.i142.i, 0
  %or.cond704.i = select i1 %.1863.i, i1 %.1870.i, i1 false
  br i1 %or.cond704.i, label %B1214.endif.endif.i, label %B1180.i
B1180.i:                                          ; preds = %B1150.i
  %.1879.i = icmp slt i64 %.16.i142.i, 0
  %.1888.i = icmp sgt i64 %.16.i.i, 0
  %or.cond705.i = and i1 %.1888.i, %.1879.i
  br i1 %or.cond705.i, label %B1214.endif.endif.i, label %B1679.i
B1324.i:                                          ; preds = %B1214.endif.endif.i
  %.2037.i = icmp slt i64 %.16.i201.i, 0
  %.2044.i = icmp sgt i64 %.16.i134.i, 0
  %or.cond707.i = and i1 %.2037.i, %.2044.i
  br i1 %or.cond707.i, label %for.end.1.endif.i, label %B1679.i
B1679.i:                                          ; preds = %for.end.1.endif.endif.endif.i, %B1324.i, %B1180.i, %B1138.i, %B508.i
  %found.8.3.i = phi i64 [ %found.9.4.i, %B1138.i ], [ %found.5.2976.i, %B508.i ], [ %.2261.i, %for.end.1.endif.endif.endif.i ], [ %found.9.4.i, %B1324.i ], [ %found.9.4.i, %B1180.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %.1013.i = add i64 %.1006959974.i, 1
  %.1000.i = icmp ugt i64 %lsr.iv.next.i, 1
  br i1 %.1000.i, label %B508.i, label %B166.loopexit.i
B84.endif.i:                                      ; preds = %B82.loopexit.i, %B84.endif.lr.ph.i
  %found.7.01169.i = phi i64 [ 0, %B84.endif.lr.ph.i ], [ %found.6.1.lcssa.i, %B82.loopexit.i ]
  %.21910801167.i = phi i64 [ 0, %B84.endif.lr.ph.i ], [ %.226.i, %B82.loopexit.i ]
  %.226.i = add nuw nsw i64 %.21910801167.i, 1
  %11 = getelementptr i64, ptr %v70, i64 %.21910801167.i
  %.290.i = load i64, ptr %11, align 8, !noalias !0
  %12 = getelementptr i64, ptr %v99, i64 %.21910801167.i
  %.324.i = load i64, ptr %12, align 8, !noalias !0
  %13 = getelementptr i8, ptr %12, i64 8
  %.356.i = load i64, ptr %13, align 8, !noalias !0
  %.393.i = sub i64 %.356.i, %.324.i
  %.4371049.not.i = icmp slt i64 %.393.i, 1
  br i1 %.4371049.not.i, label %B82.loopexit.i, label %B168.endif.endif.endif.preheader.i
B168.endif.endif.endif.preheader.i:               ; preds = %B84.endif.i
  %sunkaddr.i = shl i64 %.21910801167.i, 3
  %sunkaddr292.i = getelementptr i8, ptr %v99, i64 %sunkaddr.i
  %sunkaddr295.i = getelementptr i8, ptr %sunkaddr292.i, i64 8
  br label %B168.endif.endif.endif.i
B168.endif.endif.endif.i:                         ; preds = %B168.endif.endif.endif.preheader.i, %B166.loopexit.i
  %found.6.11054.i = phi i64 [ %found.5.2.lcssa.i, %B166.loopexit.i ], [ %found.7.01169.i, %B168.endif.endif.endif.preheader.i ]
  %.4369831053.i = phi i64 [ %.446.i, %B166.loopexit.i ], [ %.393.i, %B168.endif.endif.endif.preheader.i ]
  %.4439991052.i = phi i64 [ %.450.i, %B166.loopexit.i ], [ %.324.i, %B168.endif.endif.endif.preheader.i ]
  %.446.i = add nsw i64 %.4369831053.i, -1
  %.450.i = add i64 %.4439991052.i, 1
  %.498.i = icmp slt i64 %.4439991052.i, 0
  %.499.i = select i1 %.498.i, i64 %v132, i64 0
  %14 = getelementptr i64, ptr %v128, i64 %.4439991052.i
  %.513.i = getelementptr i64, ptr %14, i64 %.499.i
  %.514.i = load i64, ptr %.513.i, align 8, !noalias !0
  %.545.i = icmp slt i64 %.514.i, 0
  %.546.i = select i1 %.545.i, i64 %v37, i64 0
  %.547.i = add i64 %.546.i, %.514.i
  %.567.i = mul i64 %.547.i, %v39
  %.571.i = getelementptr i64, ptr %v33, i64 %.567.i
  %.572.i = load i64, ptr %.571.i, align 8, !noalias !0
  %.626.i = getelementptr i8, ptr %.571.i, i64 8
  %.627.i = load i64, ptr %.626.i, align 8, !noalias !0
  %.681.i = getelementptr i8, ptr %.571.i, i64 16
  %.682.i = load i64, ptr %.681.i, align 8, !noalias !0
  %.736.i = getelementptr i8, ptr %.571.i, i64 24
  %.737.i = load i64, ptr %.736.i, align 8, !noalias !0
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.737.i, i64 %.627.i)
  %.788.i = add nsw i64 %.11.i.i, -2
  %.11.i135.i = tail call i64 @llvm.smax.i64(i64 %.737.i, i64 %.627.i)
  %.819.i = add nsw i64 %.11.i135.i, 2
  %.828.i = sub nsw i64 %.682.i, %.572.i
  %.831.i = sub nsw i64 %.737.i, %.627.i
  %.845.i = mul nsw i64 %.828.i, %.828.i
  %.852.i = mul nsw i64 %.831.i, %.831.i
  %.853.i = add nuw nsw i64 %.852.i, %.845.i
  %.887.i = load i64, ptr %sunkaddr292.i, align 8, !noalias !0
  %.919.i = load i64, ptr %sunkaddr295.i, align 8, !noalias !0
  %.956.i = sub i64 %.919.i, %.887.i
  %.1000973.not.i = icmp slt i64 %.956.i, 1
  br i1 %.1000973.not.i, label %B166.loopexit.i, label %B508.lr.ph.i
B508.lr.ph.i:                                     ; preds = %B168.endif.endif.endif.i
  %.834.i = tail call i64 @llvm.abs.i64(i64 %.831.i, i1 false)
  %.835.i = add nsw i64 %.834.i, %.828.i
  %.1316.i = add nsw i64 %.682.i, 2
  %.1321.i = add nsw i64 %.572.i, -2
  %.2087.i = sitofp i64 %.828.i to double
  %.2090.i = sitofp i64 %.572.i to double
  %.2138.i = sitofp i64 %.831.i to double
  %.2141.i = sitofp i64 %.627.i to double
  %.15.i144.i = sitofp i64 %.835.i to double
  %15 = add nuw i64 %.956.i, 1
  br label %B508.i
B730.endif.endif.i:                               ; preds = %B508.i
  %.11.i127.i = sub nsw i64 %.1184.i, %.627.i
  %.12.i.i = mul nsw i64 %.11.i127.i, %.828.i
  %.14.neg.i.i = sub i64 %.572.i, %.1129.i
  %.15.neg.i.i = mul i64 %.14.neg.i.i, %.831.i
  %.16.i.i = add i64 %.12.i.i, %.15.neg.i.i
  %.11.i137.i = sub nsw i64 %.1294.i, %.627.i
  %.12.i138.i = mul nsw i64 %.11.i137.i, %.828.i
  %.14.neg.i140.i = sub i64 %.572.i, %.1239.i
  %.15.neg.i141.i = mul i64 %.14.neg.i140.i, %.831.i
  %.16.i142.i = add i64 %.12.i138.i, %.15.neg.i141.i
  %.1487.i = sub i64 %.1129.i, %.572.i
  %.1488.i = mul nsw i64 %.1487.i, %.828.i
  %.1495.i = mul nsw i64 %.11.i127.i, %.831.i
  %.1496.i = add nsw i64 %.1495.i, %.1488.i
  %.14.i143.i = tail call i64 @llvm.abs.i64(i64 %.16.i.i, i1 false)
  %.17.i145.i = sitofp i64 %.14.i143.i to double
  %.18.i146.i = fcmp ugt double %.17.i145.i, %.15.i144.i
  %.26.i147.i = icmp slt i64 %.1496.i, 1
  %or.cond.i148.not287.i = select i1 %.18.i146.i, i1 true, i1 %.26.i147.i
  %.41.i149.i = icmp sge i64 %.1496.i, %.853.i
  %spec.select.i150.not.i = select i1 %or.cond.i148.not287.i, i1 true, i1 %.41.i149.i
  br i1 %spec.select.i150.not.i, label %B974.i, label %B892.i
B892.else.i:                                      ; preds = %B892.i
  %.1552.i = icmp ne i64 %.1537.i, -9223372036854775808
  %.1554.not.i = or i1 %5, %.1552.i
  br i1 %.1554.not.i, label %B892.else.if.i, label %B892.endif.else.i, !prof !4
B892.else.if.i:                                   ; preds = %B892.else.i
  %16 = or i64 %.1537.i, %v45
  %17 = icmp ult i64 %16, 4294967296
  br i1 %17, label %18, label %24
18:                                               ; preds = %B892.else.if.i
  %19 = trunc i64 %.1537.i to i32
  %20 = udiv i32 %19, %6
  %21 = urem i32 %19, %6
  %22 = zext i32 %20 to i64
  %23 = zext i32 %21 to i64
  br label %27
24:                                               ; preds = %B892.else.if.i
  %25 = sdiv i64 %.1537.i, %v45
  %26 = srem i64 %.1537.i, %v45
  br label %27
27:                                               ; preds = %24, %18
  %28 = phi i64 [ %22, %18 ], [ %25, %24 ]
  %29 = phi i64 [ %23, %18 ], [ %26, %24 ]
  %.1559.i = xor i64 %29, %v45
  %.1560.i = icmp slt i64 %.1559.i, 0
  %.1561.i = icmp ne i64 %29, 0
  %.1562.i = and i1 %.1561.i, %.1560.i
  %.1567.i = sext i1 %.1562.i to i64
  %spec.select.i = add i64 %28, %.1567.i
  br label %B892.endif.else.i
B892.endif.else.i:                                ; preds = %27, %B892.else.i
  %.1546.0.i = phi i64 [ 0, %B892.else.i ], [ %spec.select.i, %27 ]
  %.1581.i = add nsw i64 %.1184.i, %.81.1.i
  %.1596.i = icmp ne i64 %.1581.i, -9223372036854775808
  %.1598.not.i = or i1 %5, %.1596.i
  br i1 %.1598.not.i, label %B892.endif.else.if.i, label %B892.endif.endif.i, !prof !4
B892.endif.endif.i:                               ; preds = %70, %B892.endif.else.i, %B892.i
  %quot.1.0692.i = phi i64 [ 0, %B892.i ], [ %.1546.0.i, %B892.endif.else.i ], [ %.1546.0.i, %70 ]
  %quot.2.0.i = phi i64 [ 0, %B892.i ], [ 0, %B892.endif.else.i ], [ %spec.select708.i, %70 ]
  %.35.i.i = mul nsw i64 %quot.1.0692.i, %v45
  br i1 %7, label %B0.endif.endif.i.i, label %B0.else.i.i, !prof !3
B66.i.i:                                          ; preds = %B0.endif.endif.i.i
  %.148.i.i = icmp slt i64 %found.5.2976.i, %v161
  br i1 %.148.i.i, label %B104.i.i, label %B892.endif.endif.endif.i
B104.i.i:                                         ; preds = %B66.i.i
  %.178.i.i = icmp slt i64 %found.5.2976.i, 0
  %.179.i.i = select i1 %.178.i.i, i64 %v161, i64 0
  %.180.i.i = add i64 %.179.i.i, %found.5.2976.i
  %.200.i.i = mul i64 %.180.i.i, %v163
  %.204.i.i = getelementptr i64, ptr %v157, i64 %.200.i.i
  store i64 %.514.i, ptr %.204.i.i, align 8, !noalias !5
  %.262.i.i = getelementptr i8, ptr %.204.i.i, i64 8
  store i64 %quot.1.0692.i, ptr %.262.i.i, align 8, !noalias !5
  %.322.i.i = getelementptr i8, ptr %.204.i.i, i64 16
  store i64 %quot.2.0.i, ptr %.322.i.i, align 8, !noalias !5
  br label %B892.endif.endif.endif.i
B0.else.i.i:                                      ; preds = %B892.endif.endif.i
  %.49.i.i = icmp ne i64 %.35.i.i, -9223372036854775808
  %.51.not.i.i = or i1 %8, %.49.i.i
  br i1 %.51.not.i.i, label %B0.else.if.i.i, label %B0.endif.else.i.i, !prof !4
B0.else.if.i.i:                                   ; preds = %B0.else.i.i
  %30 = or i64 %.35.i.i, %v47
  %31 = icmp ult i64 %30, 4294967296
  br i1 %31, label %32, label %38
32:                                               ; preds = %B0.else.if.i.i
  %33 = trunc i64 %.35.i.i to i32
  %34 = udiv i32 %33, %2
  %35 = urem i32 %33, %2
  %36 = zext i32 %34 to i64
  %37 = zext i32 %35 to i64
  br label %41
38:                                               ; preds = %B0.else.if.i.i
  %39 = sdiv i64 %.35.i.i, %v47
  %40 = srem i64 %.35.i.i, %v47
  br label %41
41:                                               ; preds = %38, %32
  %42 = phi i64 [ %36, %32 ], [ %39, %38 ]
  %43 = phi i64 [ %37, %32 ], [ %40, %38 ]
  %.56.i.i = xor i64 %43, %v47
  %.57.i.i = icmp slt i64 %.56.i.i, 0
  %.58.i.i = icmp ne i64 %43, 0
  %.59.i.i = and i1 %.58.i.i, %.57.i.i
  %.64.i.i = sext i1 %.59.i.i to i64
  %spec.select.i152.i = add i64 %42, %.64.i.i
  %44 = shl nsw i64 %spec.select.i152.i, 31
  br label %B0.endif.else.i.i
B0.endif.else.i.i:                                ; preds = %41, %B0.else.i.i
  %.43.0.i.i = phi i64 [ 0, %B0.else.i.i ], [ %44, %41 ]
  %.78.i.i = mul nsw i64 %quot.2.0.i, %v45
  %.92.i.i = icmp ne i64 %.78.i.i, -9223372036854775808
  %.94.not.i.i = or i1 %8, %.92.i.i
  br i1 %.94.not.i.i, label %B0.endif.else.if.i.i, label %B0.endif.endif.i.i, !prof !4
B0.endif.endif.i.i:                               ; preds = %56, %B0.endif.else.i.i, %B892.endif.endif.i
  %.76132.i.i = phi i64 [ %.43.0.i.i, %56 ], [ %.43.0.i.i, %B0.endif.else.i.i ], [ 0, %B892.endif.endif.i ]
  %quot.1.0.i.i = phi i64 [ %spec.select134.i.i, %56 ], [ 0, %B0.endif.else.i.i ], [ 0, %B892.endif.endif.i ]
  %.119.i.i = add nsw i64 %quot.1.0.i.i, %.76132.i.i
  %.120.not.i.i = icmp eq i64 %.119.i.i, %.290.i
  br i1 %.120.not.i.i, label %B66.i.i, label %B892.endif.endif.endif.i
B0.endif.else.if.i.i:                             ; preds = %B0.endif.else.i.i
  %45 = or i64 %.78.i.i, %v47
  %46 = icmp ult i64 %45, 4294967296
  br i1 %46, label %47, label %53
47:                                               ; preds = %B0.endif.else.if.i.i
  %48 = trunc i64 %.78.i.i to i32
  %49 = udiv i32 %48, %2
  %50 = urem i32 %48, %2
  %51 = zext i32 %49 to i64
  %52 = zext i32 %50 to i64
  br label %56
53:                                               ; preds = %B0.endif.else.if.i.i
  %54 = sdiv i64 %.78.i.i, %v47
  %55 = srem i64 %.78.i.i, %v47
  br label %56
56:                                               ; preds = %53, %47
  %57 = phi i64 [ %51, %47 ], [ %54, %53 ]
  %58 = phi i64 [ %52, %47 ], [ %55, %53 ]
  %.99.i.i = xor i64 %58, %v47
  %.100.i.i = icmp slt i64 %.99.i.i, 0
  %.101.i.i = icmp ne i64 %58, 0
  %.102.i.i = and i1 %.101.i.i, %.100.i.i
  %.107.i.i = sext i1 %.102.i.i to i64
  %spec.select134.i.i = add i64 %57, %.107.i.i
  br label %B0.endif.endif.i.i
B892.endif.else.if.i:                             ; preds = %B892.endif.else.i
  %59 = or i64 %.1581.i, %v45
  %60 = icmp ult i64 %59, 4294967296
  br i1 %60, label %61, label %67
61:                                               ; preds = %B892.endif.else.if.i
  %62 = trunc i64 %.1581.i to i32
  %63 = udiv i32 %62, %6
  %64 = urem i32 %62, %6
  %65 = zext i32 %63 to i64
  %66 = zext i32 %64 to i64
  br label %70
67:                                               ; preds = %B892.endif.else.if.i
  %68 = sdiv i64 %.1581.i, %v45
  %69 = srem i64 %.1581.i, %v45
  br label %70
70:                                               ; preds = %67, %61
  %71 = phi i64 [ %65, %61 ], [ %68, %67 ]
  %72 = phi i64 [ %66, %61 ], [ %69, %67 ]
  %.1603.i = xor i64 %72, %v45
  %.1604.i = icmp slt i64 %.1603.i, 0
  %.1605.i = icmp ne i64 %72, 0
  %.1606.i = and i1 %.1605.i, %.1604.i
  %.1611.i = sext i1 %.1606.i to i64
  %spec.select708.i = add i64 %71, %.1611.i
  br label %B892.endif.endif.i
B892.endif.endif.endif.i:                         ; preds = %B0.endif.endif.i.i, %B104.i.i, %B66.i.i
  %storemerge.i.i = phi i64 [ 0, %B0.endif.endif.i.i ], [ 1, %B104.i.i ], [ 1, %B66.i.i ]
  %.1659.i = add nsw i64 %storemerge.i.i, %found.5.2976.i
  br label %B974.i
B1056.else.i:                                     ; preds = %B1056.i
  %.1741.i = icmp ne i64 %.1726.i, -9223372036854775808
  %.1743.not.i = or i1 %5, %.1741.i
  br i1 %.1743.not.i, label %B1056.else.if.i, label %B1056.endif.else.i, !prof !4
B1056.else.if.i:                                  ; preds = %B1056.else.i
  %73 = or i64 %.1726.i, %v45
  %74 = icmp ult i64 %73, 4294967296
  br i1 %74, label %75, label %81
75:                                               ; preds = %B1056.else.if.i
  %76 = trunc i64 %.1726.i to i32
  %77 = udiv i32 %76, %6
  %78 = urem i32 %76, %6
  %79 = zext i32 %77 to i64
  %80 = zext i32 %78 to i64
  br label %84
81:                                               ; preds = %B1056.else.if.i
  %82 = sdiv i64 %.1726.i, %v45
  %83 = srem i64 %.1726.i, %v45
  br label %84
84:                                               ; preds = %81, %75
  %85 = phi i64 [ %79, %75 ], [ %82, %81 ]
  %86 = phi i64 [ %80, %75 ], [ %83, %81 ]
  %.1748.i = xor i64 %86, %v45
  %.1749.i = icmp slt i64 %.1748.i, 0
  %.1750.i = icmp ne i64 %86, 0
  %.1751.i = and i1 %.1750.i, %.1749.i
  %.1756.i = sext i1 %.1751.i to i64
  %spec.select709.i = add i64 %85, %.1756.i
  br label %B1056.endif.else.i
B1056.endif.else.i:                               ; preds = %84, %B1056.else.i
  %.1735.0.i = phi i64 [ 0, %B1056.else.i ], [ %spec.select709.i, %84 ]
  %.1770.i = add nsw i64 %.1294.i, %.81.1.i
  %.1785.i = icmp ne i64 %.1770.i, -9223372036854775808
  %.1787.not.i = or i1 %5, %.1785.i
  br i1 %.1787.not.i, label %B1056.endif.else.if.i, label %B1056.endif.endif.i, !prof !4
B1056.endif.endif.i:                              ; preds = %127, %B1056.endif.else.i, %B1056.i
  %quot.3.0696.i = phi i64 [ 0, %B1056.i ], [ %.1735.0.i, %B1056.endif.else.i ], [ %.1735.0.i, %127 ]
  %quot.4.0.i = phi i64 [ 0, %B1056.i ], [ 0, %B1056.endif.else.i ], [ %spec.select710.i, %127 ]
  %.35.i153.i = mul nsw i64 %quot.3.0696.i, %v45
  br i1 %7, label %B0.endif.endif.i164.i, label %B0.else.i155.i, !prof !3
B66.i170.i:                                       ; preds = %B0.endif.endif.i164.i
  %.148.i171.i = icmp slt i64 %found.10.4.i, %v161
  br i1 %.148.i171.i, label %B104.i172.i, label %B1056.endif.endif.endif.i
B104.i172.i:                                      ; preds = %B66.i170.i
  %.178.i173.i = icmp slt i64 %found.10.4.i, 0
  %.179.i174.i = select i1 %.178.i173.i, i64 %v161, i64 0
  %.180.i175.i = add i64 %.179.i174.i, %found.10.4.i
  %.200.i176.i = mul i64 %.180.i175.i, %v163
  %.204.i177.i = getelementptr i64, ptr %v157, i64 %.200.i176.i
  store i64 %.514.i, ptr %.204.i177.i, align 8, !noalias !8
  %.262.i178.i = getelementptr i8, ptr %.204.i177.i, i64 8
  store i64 %quot.3.0696.i, ptr %.262.i178.i, align 8, !noalias !8
  %.322.i179.i = getelementptr i8, ptr %.204.i177.i, i64 16
  store i64 %quot.4.0.i, ptr %.322.i179.i, align 8, !noalias !8
  br label %B1056.endif.endif.endif.i
B0.else.i155.i:                                   ; preds = %B1056.endif.endif.i
  %.49.i156.i = icmp ne i64 %.35.i153.i, -9223372036854775808
  %.51.not.i158.i = or i1 %8, %.49.i156.i
  br i1 %.51.not.i158.i, label %B0.else.if.i187.i, label %B0.endif.else.i159.i, !prof !4
B0.else.if.i187.i:                                ; preds = %B0.else.i155.i
  %87 = or i64 %.35.i153.i, %v47
  %88 = icmp ult i64 %87, 4294967296
  br i1 %88, label %89, label %95
89:                                               ; preds = %B0.else.if.i187.i
  %90 = trunc i64 %.35.i153.i to i32
  %91 = udiv i32 %90, %2
  %92 = urem i32 %90, %2
  %93 = zext i32 %91 to i64
  %94 = zext i32 %92 to i64
  br label %98
95:                                               ; preds = %B0.else.if.i187.i
  %96 = sdiv i64 %.35.i153.i, %v47
  %97 = srem i64 %.35.i153.i, %v47
  br label %98
98:                                               ; preds = %95, %89
  %99 = phi i64 [ %93, %89 ], [ %96, %95 ]
  %100 = phi i64 [ %94, %89 ], [ %97, %95 ]
  %.56.i188.i = xor i64 %100, %v47
  %.57.i189.i = icmp slt i64 %.56.i188.i, 0
  %.58.i190.i = icmp ne i64 %100, 0
  %.59.i191.i = and i1 %.58.i190.i, %.57.i189.i
  %.64.i192.i = sext i1 %.59.i191.i to i64
  %spec.select.i193.i = add i64 %99, %.64.i192.i
  %101 = shl nsw i64 %spec.select.i193.i, 31
  br label %B0.endif.else.i159.i
B0.endif.else.i159.i:                             ; preds = %98, %B0.else.i155.i
  %.43.0.i160.i = phi i64 [ 0, %B0.else.i155.i ], [ %101, %98 ]
  %.78.i161.i = mul nsw i64 %quot.4.0.i, %v45
  %.92.i162.i = icmp ne i64 %.78.i161.i, -9223372036854775808
  %.94.not.i163.i = or i1 %8, %.92.i162.i
  br i1 %.94.not.i163.i, label %B0.endif.else.if.i180.i, label %B0.endif.endif.i164.i, !prof !4
B0.endif.endif.i164.i:                            ; preds = %113, %B0.endif.else.i159.i, %B1056.endif.endif.i
  %.76132.i165.i = phi i64 [ %.43.0.i160.i, %113 ], [ %.43.0.i160.i, %B0.endif.else.i159.i ], [ 0, %B1056.endif.endif.i ]
  %quot.1.0.i166.i = phi i64 [ %spec.select134.i186.i, %113 ], [ 0, %B0.endif.else.i159.i ], [ 0, %B1056.endif.endif.i ]
  %.119.i167.i = add nsw i64 %quot.1.0.i166.i, %.76132.i165.i
  %.120.not.i168.i = icmp eq i64 %.119.i167.i, %.290.i
  br i1 %.120.not.i168.i, label %B66.i170.i, label %B1056.endif.endif.endif.i
B0.endif.else.if.i180.i:                          ; preds = %B0.endif.else.i159.i
  %102 = or i64 %.78.i161.i, %v47
  %103 = icmp ult i64 %102, 4294967296
  br i1 %103, label %104, label %110
104:                                              ; preds = %B0.endif.else.if.i180.i
  %105 = trunc i64 %.78.i161.i to i32
  %106 = udiv i32 %105, %2
  %107 = urem i32 %105, %2
  %108 = zext i32 %106 to i64
  %109 = zext i32 %107 to i64
  br label %113
110:                                              ; preds = %B0.endif.else.if.i180.i
  %111 = sdiv i64 %.78.i161.i, %v47
  %112 = srem i64 %.78.i161.i, %v47
  br label %113
113:                                              ; preds = %110, %104
  %114 = phi i64 [ %108, %104 ], [ %111, %110 ]
  %115 = phi i64 [ %109, %104 ], [ %112, %110 ]
  %.99.i181.i = xor i64 %115, %v47
  %.100.i182.i = icmp slt i64 %.99.i181.i, 0
  %.101.i183.i = icmp ne i64 %115, 0
  %.102.i184.i = and i1 %.101.i183.i, %.100.i182.i
  %.107.i185.i = sext i1 %.102.i184.i to i64
  %spec.select134.i186.i = add i64 %114, %.107.i185.i
  br label %B0.endif.endif.i164.i
B1056.endif.else.if.i:                            ; preds = %B1056.endif.else.i
  %116 = or i64 %.1770.i, %v45
  %117 = icmp ult i64 %116, 4294967296
  br i1 %117, label %118, label %124
118:                                              ; preds = %B1056.endif.else.if.i
  %119 = trunc i64 %.1770.i to i32
  %120 = udiv i32 %119, %6
  %121 = urem i32 %119, %6
  %122 = zext i32 %120 to i64
  %123 = zext i32 %121 to i64
  br label %127
124:                                              ; preds = %B1056.endif.else.if.i
  %125 = sdiv i64 %.1770.i, %v45
  %126 = srem i64 %.1770.i, %v45
  br label %127
127:                                              ; preds = %124, %118
  %128 = phi i64 [ %122, %118 ], [ %125, %124 ]
  %129 = phi i64 [ %123, %118 ], [ %126, %124 ]
  %.1792.i = xor i64 %129, %v45
  %.1793.i = icmp slt i64 %.1792.i, 0
  %.1794.i = icmp ne i64 %129, 0
  %.1795.i = and i1 %.1794.i, %.1793.i
  %.1800.i = sext i1 %.1795.i to i64
  %spec.select710.i = add i64 %128, %.1800.i
  br label %B1056.endif.endif.i
B1056.endif.endif.endif.i:                        ; preds = %B0.endif.endif.i164.i, %B104.i172.i, %B66.i170.i
  %storemerge.i169.i = phi i64 [ 0, %B0.endif.endif.i164.i ], [ 1, %B104.i172.i ], [ 1, %B66.i170.i ]
  %.1848.i = add nsw i64 %storemerge.i169.i, %found.10.4.i
  br label %B1138.i
B1214.endif.endif.i:                              ; preds = %B1180.i, %B1150.i
  %.10.i128.i = sub nsw i64 %.1239.i, %.1129.i
  %.11.i129.i = sub nsw i64 %.627.i, %.1184.i
  %.12.i130.i = mul nsw i64 %.10.i128.i, %.11.i129.i
  %.13.i131.i = sub nsw i64 %.1294.i, %.1184.i
  %.15.neg.i133.i = mul i64 %.13.i131.i, %.1487.i
  %.16.i134.i = add i64 %.15.neg.i133.i, %.12.i130.i
  %.11.i196.i = sub nsw i64 %.737.i, %.1184.i
  %.12.i197.i = mul nsw i64 %.10.i128.i, %.11.i196.i
  %.14.neg.i199.i = sub i64 %.1129.i, %.682.i
  %.15.neg.i200.i = mul i64 %.13.i131.i, %.14.neg.i199.i
  %.16.i201.i = add i64 %.15.neg.i200.i, %.12.i197.i
  %.2021.i = icmp slt i64 %.16.i134.i, 0
  %.2028.i = icmp sgt i64 %.16.i201.i, 0
  %or.cond706.i = select i1 %.2021.i, i1 %.2028.i, i1 false
  br i1 %or.cond706.i, label %for.end.1.endif.i, label %B1324.i
for.end.1.endif.i:                                ; preds = %B1214.endif.endif.i, %B1324.i
  %.2072.i = sub nsw i64 %.16.i134.i, %.16.i201.i
  %.2076.i = sitofp i64 %.16.i134.i to double
  %.2077.i = sitofp i64 %.2072.i to double
  %.2081.i = fdiv double %.2076.i, %.2077.i
  %.2088.i = fmul double %.2081.i, %.2087.i
  %.2091.i = fadd double %.2088.i, %.2090.i
  %.2097.i = fdiv double %.2091.i, %.2093.i
  %.2098.i = fadd double %.2097.i, 5.000000e-01
  %.2106.le.i = tail call double @llvm.floor.f64(double %.2098.i)
  %.5.i.i = fptosi double %.2106.le.i to i64
  %.2139.i = fmul double %.2081.i, %.2138.i
  %.2142.i = fadd double %.2139.i, %.2141.i
  %.2148.i = fdiv double %.2142.i, %.2093.i
  %.2149.i = fadd double %.2148.i, 5.000000e-01
  %.2157.le.i = tail call double @llvm.floor.f64(double %.2149.i)
  %.5.i202.i = fptosi double %.2157.le.i to i64
  %.35.i203.i = mul nsw i64 %v45, %.5.i.i
  br i1 %7, label %B0.endif.endif.i214.i, label %B0.else.i205.i, !prof !3
B66.i220.i:                                       ; preds = %B0.endif.endif.i214.i
  %.148.i221.i = icmp slt i64 %found.9.4.i, %v161
  br i1 %.148.i221.i, label %B104.i222.i, label %for.end.1.endif.endif.i
B104.i222.i:                                      ; preds = %B66.i220.i
  %.178.i223.i = icmp slt i64 %found.9.4.i, 0
  %.179.i224.i = select i1 %.178.i223.i, i64 %v161, i64 0
  %.180.i225.i = add i64 %.179.i224.i, %found.9.4.i
  %.200.i226.i = mul i64 %.180.i225.i, %v163
  %.204.i227.i = getelementptr i64, ptr %v157, i64 %.200.i226.i
  store i64 %.514.i, ptr %.204.i227.i, align 8, !noalias !11
  %.262.i228.i = getelementptr i8, ptr %.204.i227.i, i64 8
  store i64 %.5.i.i, ptr %.262.i228.i, align 8, !noalias !11
  %.322.i229.i = getelementptr i8, ptr %.204.i227.i, i64 16
  store i64 %.5.i202.i, ptr %.322.i229.i, align 8, !noalias !11
  br label %for.end.1.endif.endif.i
B0.else.i205.i:                                   ; preds = %for.end.1.endif.i
  %.49.i206.i = icmp ne i64 %.35.i203.i, -9223372036854775808
  %.51.not.i208.i = or i1 %8, %.49.i206.i
  br i1 %.51.not.i208.i, label %B0.else.if.i237.i, label %B0.endif.else.i209.i, !prof !4
B0.else.if.i237.i:                                ; preds = %B0.else.i205.i
  %130 = or i64 %.35.i203.i, %v47
  %131 = icmp ult i64 %130, 4294967296
  br i1 %131, label %132, label %138
132:                                              ; preds = %B0.else.if.i237.i
  %133 = trunc i64 %.35.i203.i to i32
  %134 = udiv i32 %133, %2
  %135 = urem i32 %133, %2
  %136 = zext i32 %134 to i64
  %137 = zext i32 %135 to i64
  br label %141
138:                                              ; preds = %B0.else.if.i237.i
  %139 = sdiv i64 %.35.i203.i, %v47
  %140 = srem i64 %.35.i203.i, %v47
  br label %141
141:                                              ; preds = %138, %132
  %142 = phi i64 [ %136, %132 ], [ %139, %138 ]
  %143 = phi i64 [ %137, %132 ], [ %140, %138 ]
  %.56.i238.i = xor i64 %143, %v47
  %.57.i239.i = icmp slt i64 %.56.i238.i, 0
  %.58.i240.i = icmp ne i64 %143, 0
  %.59.i241.i = and i1 %.58.i240.i, %.57.i239.i
  %.64.i242.i = sext i1 %.59.i241.i to i64
  %spec.select.i243.i = add i64 %142, %.64.i242.i
  %144 = shl nsw i64 %spec.select.i243.i, 31
  br label %B0.endif.else.i209.i
B0.endif.else.i209.i:                             ; preds = %141, %B0.else.i205.i
  %.43.0.i210.i = phi i64 [ 0, %B0.else.i205.i ], [ %144, %141 ]
  %.78.i211.i = mul nsw i64 %v45, %.5.i202.i
  %.92.i212.i = icmp ne i64 %.78.i211.i, -9223372036854775808
  %.94.not.i213.i = or i1 %8, %.92.i212.i
  br i1 %.94.not.i213.i, label %B0.endif.else.if.i230.i, label %B0.endif.endif.i214.i, !prof !4
B0.endif.endif.i214.i:                            ; preds = %156, %B0.endif.else.i209.i, %for.end.1.endif.i
  %.76132.i215.i = phi i64 [ %.43.0.i210.i, %156 ], [ %.43.0.i210.i, %B0.endif.else.i209.i ], [ 0, %for.end.1.endif.i ]
  %quot.1.0.i216.i = phi i64 [ %spec.select134.i236.i, %156 ], [ 0, %B0.endif.else.i209.i ], [ 0, %for.end.1.endif.i ]
  %.119.i217.i = add nsw i64 %quot.1.0.i216.i, %.76132.i215.i
  %.120.not.i218.i = icmp eq i64 %.119.i217.i, %.290.i
  br i1 %.120.not.i218.i, label %B66.i220.i, label %for.end.1.endif.endif.i
B0.endif.else.if.i230.i:                          ; preds = %B0.endif.else.i209.i
  %145 = or i64 %.78.i211.i, %v47
  %146 = icmp ult i64 %145, 4294967296
  br i1 %146, label %147, label %153
147:                                              ; preds = %B0.endif.else.if.i230.i
  %148 = trunc i64 %.78.i211.i to i32
  %149 = udiv i32 %148, %2
  %150 = urem i32 %148, %2
  %151 = zext i32 %149 to i64
  %152 = zext i32 %150 to i64
  br label %156
153:                                              ; preds = %B0.endif.else.if.i230.i
  %154 = sdiv i64 %.78.i211.i, %v47
  %155 = srem i64 %.78.i211.i, %v47
  br label %156
156:                                              ; preds = %153, %147
  %157 = phi i64 [ %151, %147 ], [ %154, %153 ]
  %158 = phi i64 [ %152, %147 ], [ %155, %153 ]
  %.99.i231.i = xor i64 %158, %v47
  %.100.i232.i = icmp slt i64 %.99.i231.i, 0
  %.101.i233.i = icmp ne i64 %158, 0
  %.102.i234.i = and i1 %.101.i233.i, %.100.i232.i
  %.107.i235.i = sext i1 %.102.i234.i to i64
  %spec.select134.i236.i = add i64 %157, %.107.i235.i
  br label %B0.endif.endif.i214.i
for.end.1.endif.endif.i:                          ; preds = %B0.endif.endif.i214.i, %B104.i222.i, %B66.i220.i
  %storemerge.i219.i = phi i64 [ 0, %B0.endif.endif.i214.i ], [ 1, %B104.i222.i ], [ 1, %B66.i220.i ]
  %.2222.i = add nsw i64 %storemerge.i219.i, %found.9.4.i
  br i1 %7, label %B0.endif.endif.i256.i, label %B0.else.i247.i, !prof !3
B66.i262.i:                                       ; preds = %B0.endif.endif.i256.i
  %.148.i263.i = icmp slt i64 %.2222.i, %v161
  br i1 %.148.i263.i, label %B104.i264.i, label %for.end.1.endif.endif.endif.i
B104.i264.i:                                      ; preds = %B66.i262.i
  %.178.i265.i = icmp slt i64 %.2222.i, 0
  %.179.i266.i = select i1 %.178.i265.i, i64 %v161, i64 0
  %.180.i267.i = add i64 %.179.i266.i, %.2222.i
  %.200.i268.i = mul i64 %.180.i267.i, %v163
  %.204.i269.i = getelementptr i64, ptr %v157, i64 %.200.i268.i
  store i64 %.1071.i, ptr %.204.i269.i, align 8, !noalias !14
  %.262.i270.i = getelementptr i8, ptr %.204.i269.i, i64 8
  store i64 %.5.i.i, ptr %.262.i270.i, align 8, !noalias !14
  %.322.i271.i = getelementptr i8, ptr %.204.i269.i, i64 16
  store i64 %.5.i202.i, ptr %.322.i271.i, align 8, !noalias !14
  br label %for.end.1.endif.endif.endif.i
B0.else.i247.i:                                   ; preds = %for.end.1.endif.endif.i
  %.49.i248.i = icmp ne i64 %.35.i203.i, -9223372036854775808
  %.51.not.i250.i = or i1 %8, %.49.i248.i
  br i1 %.51.not.i250.i, label %B0.else.if.i279.i, label %B0.endif.else.i251.i, !prof !4
B0.else.if.i279.i:                                ; preds = %B0.else.i247.i
  %159 = or i64 %.35.i203.i, %v47
  %160 = icmp ult i64 %159, 4294967296
  br i1 %160, label %161, label %167
161:                                              ; preds = %B0.else.if.i279.i
  %162 = trunc i64 %.35.i203.i to i32
  %163 = udiv i32 %162, %2
  %164 = urem i32 %162, %2
  %165 = zext i32 %163 to i64
  %166 = zext i32 %164 to i64
  br label %170
167:                                              ; preds = %B0.else.if.i279.i
  %168 = sdiv i64 %.35.i203.i, %v47
  %169 = srem i64 %.35.i203.i, %v47
  br label %170
170:                                              ; preds = %167, %161
  %171 = phi i64 [ %165, %161 ], [ %168, %167 ]
  %172 = phi i64 [ %166, %161 ], [ %169, %167 ]
  %.56.i280.i = xor i64 %172, %v47
  %.57.i281.i = icmp slt i64 %.56.i280.i, 0
  %.58.i282.i = icmp ne i64 %172, 0
  %.59.i283.i = and i1 %.58.i282.i, %.57.i281.i
  %.64.i284.i = sext i1 %.59.i283.i to i64
  %spec.select.i285.i = add i64 %171, %.64.i284.i
  %173 = shl nsw i64 %spec.select.i285.i, 31
  br label %B0.endif.else.i251.i
B0.endif.else.i251.i:                             ; preds = %170, %B0.else.i247.i
  %.43.0.i252.i = phi i64 [ 0, %B0.else.i247.i ], [ %173, %170 ]
  %.78.i253.i = mul nsw i64 %v45, %.5.i202.i
  %.92.i254.i = icmp ne i64 %.78.i253.i, -9223372036854775808
  %.94.not.i255.i = or i1 %8, %.92.i254.i
  br i1 %.94.not.i255.i, label %B0.endif.else.if.i272.i, label %B0.endif.endif.i256.i, !prof !4
B0.endif.endif.i256.i:                            ; preds = %185, %B0.endif.else.i251.i, %for.end.1.endif.endif.i
  %.76132.i257.i = phi i64 [ %.43.0.i252.i, %185 ], [ %.43.0.i252.i, %B0.endif.else.i251.i ], [ 0, %for.end.1.endif.endif.i ]
  %quot.1.0.i258.i = phi i64 [ %spec.select134.i278.i, %185 ], [ 0, %B0.endif.else.i251.i ], [ 0, %for.end.1.endif.endif.i ]
  %.119.i259.i = add nsw i64 %quot.1.0.i258.i, %.76132.i257.i
  %.120.not.i260.i = icmp eq i64 %.119.i259.i, %.290.i
  br i1 %.120.not.i260.i, label %B66.i262.i, label %for.end.1.endif.endif.endif.i
B0.endif.else.if.i272.i:                          ; preds = %B0.endif.else.i251.i
  %174 = or i64 %.78.i253.i, %v47
  %175 = icmp ult i64 %174, 4294967296
  br i1 %175, label %176, label %182
176:                                              ; preds = %B0.endif.else.if.i272.i
  %177 = trunc i64 %.78.i253.i to i32
  %178 = udiv i32 %177, %2
  %179 = urem i32 %177, %2
  %180 = zext i32 %178 to i64
  %181 = zext i32 %179 to i64
  br label %185
182:                                              ; preds = %B0.endif.else.if.i272.i
  %183 = sdiv i64 %.78.i253.i, %v47
  %184 = srem i64 %.78.i253.i, %v47
  br label %185
185:                                              ; preds = %182, %176
  %186 = phi i64 [ %180, %176 ], [ %183, %182 ]
  %187 = phi i64 [ %181, %176 ], [ %184, %182 ]
  %.99.i273.i = xor i64 %187, %v47
  %.100.i274.i = icmp slt i64 %.99.i273.i, 0
  %.101.i275.i = icmp ne i64 %187, 0
  %.102.i276.i = and i1 %.101.i275.i, %.100.i274.i
  %.107.i277.i = sext i1 %.102.i276.i to i64
  %spec.select134.i278.i = add i64 %186, %.107.i277.i
  br label %B0.endif.endif.i256.i
for.end.1.endif.endif.endif.i:                    ; preds = %B0.endif.endif.i256.i, %B104.i264.i, %B66.i262.i
  %storemerge.i261.i = phi i64 [ 0, %B0.endif.endif.i256.i ], [ 1, %B104.i264.i ], [ 1, %B66.i262.i ]
  %.2261.i = add nsw i64 %storemerge.i261.i, %.2222.i
  br label %B1679.i
f0: ; preds = %B82.loopexit.i, %run
  %found.7.0.lcssa.i = phi i64 [ 0, %run ], [ %found.6.1.lcssa.i, %B82.loopexit.i ]
  store i64 %found.7.0.lcssa.i, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f1: %retptr"}
!2 = distinct !{!2, !"f1"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6, !1}
!6 = distinct !{!6, !7, !"f2: %retptr"}
!7 = distinct !{!7, !"f2"}
!8 = !{!9, !1}
!9 = distinct !{!9, !10, !"f2: %retptr"}
!10 = distinct !{!10, !"f2"}
!11 = !{!12, !1}
!12 = distinct !{!12, !13, !"f2: %retptr"}
!13 = distinct !{!13, !"f2"}
!14 = !{!15, !1}
!15 = distinct !{!15, !16, !"f2: %retptr"}
!16 = distinct !{!16, !"f2"}
