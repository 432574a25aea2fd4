; source 6fda77d70b2c73e785584a3c8a0f9ddb224f47ff9b97fc8067f3b97f549eecdb
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
  %.2131107.i = icmp sgt i64 %v103, 1
  br i1 %.2131107.i, label %B84.endif.lr.ph.i, label %f0
B84.endif.lr.ph.i:                                ; preds = %run
  %.2074.i = sitofp i64 %v45 to double
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
  %found.5.1.lcssa.i = phi i64 [ %found.6.01112.i, %B84.endif.i ], [ %found.4.2.lcssa.i, %B166.loopexit.i ]
  %exitcond.not.i = icmp eq i64 %.21910281110.i, %1
  br i1 %exitcond.not.i, label %f0, label %B84.endif.i
B166.loopexit.i:                                  ; preds = %B1629.i, %B168.endif.endif.endif.i
  %found.4.2.lcssa.i = phi i64 [ %found.5.11003.i, %B168.endif.endif.endif.i ], [ %found.7.3.i, %B1629.i ]
  %.437.i = icmp sgt i64 %.4369361002.i, 1
  br i1 %.437.i, label %B168.endif.endif.endif.i, label %B82.loopexit.i
B508.i:                                           ; preds = %B508.lr.ph.i, %B1629.i
  %lsr.iv.i = phi i64 [ %15, %B508.lr.ph.i ], [ %lsr.iv.next.i, %B1629.i ]
  %found.4.2929.i = phi i64 [ %found.5.11003.i, %B508.lr.ph.i ], [ %found.7.3.i, %B1629.i ]
  %.1006913927.i = phi i64 [ %.887.i, %B508.lr.ph.i ], [ %.1013.i, %B1629.i ]
  %.1055.i = icmp slt i64 %.1006913927.i, 0
  %9 = select i1 %.1055.i, i64 %3, i64 0
  %scevgep.i = getelementptr i8, ptr %v128, i64 %9
  %10 = shl i64 %.1006913927.i, 3
  %scevgep233.i = getelementptr i8, ptr %scevgep.i, i64 %10
  %.1071.i = load i64, ptr %scevgep233.i, align 8, !noalias !0
  %.1098.i = icmp slt i64 %.1071.i, 0
  %.1099.i = select i1 %.1098.i, i64 %v37, i64 0
  %.1100.i = add i64 %.1099.i, %.1071.i
  %.1120.i = mul i64 %.1100.i, %v39
  %.1124.i = getelementptr i64, ptr %v33, i64 %.1120.i
  %.1125.i = load i64, ptr %.1124.i, align 8, !noalias !0
  %.1178.i = getelementptr i8, ptr %.1124.i, i64 8
  %.1179.i = load i64, ptr %.1178.i, align 8, !noalias !0
  %.1232.i = getelementptr i8, ptr %.1124.i, i64 16
  %.1233.i = load i64, ptr %.1232.i, align 8, !noalias !0
  %.1286.i = getelementptr i8, ptr %.1124.i, i64 24
  %.1287.i = load i64, ptr %.1286.i, align 8, !noalias !0
  %.1311.i = icmp sgt i64 %.1125.i, %.1309.i
  %.1316.i = icmp slt i64 %.1233.i, %.1314.i
  %or.cond.i = select i1 %.1311.i, i1 true, i1 %.1316.i
  %.11.i110.i = tail call i64 @llvm.smax.i64(i64 %.1287.i, i64 %.1179.i)
  %.1349.i = icmp slt i64 %.11.i110.i, %.788.i
  %or.cond231.i = select i1 %or.cond.i, i1 true, i1 %.1349.i
  %.11.i111.i = tail call i64 @llvm.smin.i64(i64 %.1287.i, i64 %.1179.i)
  %.1382.i = icmp sgt i64 %.11.i111.i, %.819.i
  %or.cond232.i = select i1 %or.cond231.i, i1 true, i1 %.1382.i
  br i1 %or.cond232.i, label %B1629.i, label %B730.endif.endif.i
B892.i:                                           ; preds = %B730.endif.endif.i
  %.1528.i = add nsw i64 %.1125.i, %.81.1.i
  br i1 %4, label %B892.endif.endif.i, label %B892.else.i, !prof !3
B974.i:                                           ; preds = %B892.endif.endif.endif.i, %B730.endif.endif.i
  %found.9.4.i = phi i64 [ %.1650.i, %B892.endif.endif.endif.i ], [ %found.4.2929.i, %B730.endif.endif.i ]
  %.1667.i = sub nsw i64 %.1233.i, %.572.i
  %.1668.i = mul nsw i64 %.1667.i, %.828.i
  %.1675.i = mul nsw i64 %.11.i122.i, %.831.i
  %.1676.i = add nsw i64 %.1675.i, %.1668.i
  %.14.i.i = tail call i64 @llvm.abs.i64(i64 %.16.i127.i, i1 false)
  %.17.i.i = sitofp i64 %.14.i.i to double
  %.18.i.i = fcmp ugt double %.17.i.i, %.15.i129.i
  %.26.i.i = icmp slt i64 %.1676.i, 1
  %or.cond.i.not230.i = select i1 %.18.i.i, i1 true, i1 %.26.i.i
  %.41.i.i = icmp sge i64 %.1676.i, %.853.i
  %spec.select.i.not.i = select i1 %or.cond.i.not230.i, i1 true, i1 %.41.i.i
  br i1 %spec.select.i.not.i, label %B1138.i, label %B1056.i
B1056.i:                                          ; preds = %B974.i
  %.1717.i = add nsw i64 %.1233.i, %.81.1.i
  br i1 %4, label %B1056.endif.endif.i, label %B1056.else.i, !prof !3
B1138.i:                                          ; preds = %B1056.endif.endif.endif.i, %B974.i
  %found.8.4.i = phi i64 [ %.1839.i, %B1056.endif.endif.endif.i ], [ %found.9.4.i, %B974.i ]
  %.1849.not.i = icmp sgt i64 %.1006913927.i, %.4439511001.i
  br i1 %.1849.not.i, label %B1150.i, label %B1629.i
B1150.i:                                          ; preds = %B1138.i
  %.1854.i = icmp slt i64 %.16.i.i, 0
  %.1861.i = icmp sgt i64 %.16.i127.i, 0
  %or.cond681.i = select i1 %.1854.i, i1 %.1861.i, i1 false
  br i1 %or.cond681.i, label %B1214.endif.endif.i, label %B1180.i
B1180.i:                                          ; preds = %B1150.i
  %.1870.i = icmp slt i64 %.16.i127.i, 0
  %.1879.i = icmp sgt i64 %.16.i.i, 0
  %or.cond682.i = and i1 %.1879.i, %.1870.i
  br i1 %or.cond682.i, label %B1214.endif.endif.i, label %B1629.i
B1324.i:                                          ; preds = %B1214.endif.endif.i
  %.2022.i = icmp slt i64 %.16.i186.i, 0
  %.2029.i = icmp sgt i64 %.16.i119.i, 0
  %or.cond684.i = and i1 %.2022.i, %.2029.i
  br i1 %or.cond684.i, label %for.end.1.endif.i, label %B1629.i
B1629.i:                                          ; preds = %for.end.1.endif.endif.i, %B1324.i, %B1180.i, %B1138.i, %B508.i
  %found.7.3.i = phi i64 [ %found.8.4.i, %B1138.i ], [ %found.4.2929.i, %B508.i ], [ %.2202.i, %for.end.1.endif.endif.i ], [ %found.8.4.i, %B1324.i ], [ %found.8.4.i, %B1180.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %.1013.i = add i64 %.1006913927.i, 1
  %.1000.i = icmp ugt i64 %lsr.iv.next.i, 1
  br i1 %.1000.i, label %B508.i, label %B166.loopexit.i
B84.endif.i:                                      ; preds = %B82.loopexit.i, %B84.endif.lr.ph.i
  %found.6.01112.i = phi i64 [ 0, %B84.endif.lr.ph.i ], [ %found.5.1.lcssa.i, %B82.loopexit.i ]
  %.21910281110.i = phi i64 [ 0, %B84.endif.lr.ph.i ], [ %.226.i, %B82.loopexit.i ]
  %.226.i = add nuw nsw i64 %.21910281110.i, 1
  %11 = getelementptr i64, ptr %v70, i64 %.21910281110.i
  %.290.i = load i64, ptr %11, align 8, !noalias !0
  %12 = getelementptr i64, ptr %v99, i64 %.21910281110.i
  %.324.i = load i64, ptr %12, align 8, !noalias !0
  %13 = getelementptr i8, ptr %12, i64 8
  %.356.i = load i64, ptr %13, align 8, !noalias !0
  %.393.i = sub i64 %.356.i, %.324.i
  %.437998.not.i = icmp slt i64 %.393.i, 1
  br i1 %.437998.not.i, label %B82.loopexit.i, label %B168.endif.endif.endif.preheader.i
B168.endif.endif.endif.preheader.i:               ; preds = %B84.endif.i
  %sunkaddr.i = shl i64 %.21910281110.i, 3
  %sunkaddr234.i = getelementptr i8, ptr %v99, i64 %sunkaddr.i
  %sunkaddr237.i = getelementptr i8, ptr %sunkaddr234.i, i64 8
  br label %B168.endif.endif.endif.i
B168.endif.endif.endif.i:                         ; preds = %B168.endif.endif.endif.preheader.i, %B166.loopexit.i
  %found.5.11003.i = phi i64 [ %found.4.2.lcssa.i, %B166.loopexit.i ], [ %found.6.01112.i, %B168.endif.endif.endif.preheader.i ]
  %.4369361002.i = phi i64 [ %.446.i, %B166.loopexit.i ], [ %.393.i, %B168.endif.endif.endif.preheader.i ]
  %.4439511001.i = phi i64 [ %.450.i, %B166.loopexit.i ], [ %.324.i, %B168.endif.endif.endif.preheader.i ]
  %.446.i = add nsw i64 %.4369361002.i, -1
  %.450.i = add i64 %.4439511001.i, 1
  %.498.i = icmp slt i64 %.4439511001.i, 0
  %.499.i = select i1 %.498.i, i64 %v132, i64 0
  %14 = getelementptr i64, ptr %v128, i64 %.4439511001.i
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
  %.11.i120.i = tail call i64 @llvm.smax.i64(i64 %.737.i, i64 %.627.i)
  %.819.i = add nsw i64 %.11.i120.i, 2
  %.828.i = sub nsw i64 %.682.i, %.572.i
  %.831.i = sub nsw i64 %.737.i, %.627.i
  %.845.i = mul nsw i64 %.828.i, %.828.i
  %.852.i = mul nsw i64 %.831.i, %.831.i
  %.853.i = add nuw nsw i64 %.852.i, %.845.i
  %.887.i = load i64, ptr %sunkaddr234.i, align 8, !noalias !0
  %.919.i = load i64, ptr %sunkaddr237.i, align 8, !noalias !0
  %.956.i = sub i64 %.919.i, %.887.i
  %.1000926.not.i = icmp slt i64 %.956.i, 1
  br i1 %.1000926.not.i, label %B166.loopexit.i, label %B508.lr.ph.i
B508.lr.ph.i:                                     ; preds = %B168.endif.endif.endif.i
  %.834.i = tail call i64 @llvm.abs.i64(i64 %.831.i, i1 false)
  %.835.i = add nsw i64 %.834.i, %.828.i
  %.1309.i = add nsw i64 %.682.i, 2
  %.1314.i = add nsw i64 %.572.i, -2
  %.2068.i = sitofp i64 %.828.i to double
  %.2071.i = sitofp i64 %.572.i to double
  %.2119.i = sitofp i64 %.831.i to double
  %.2122.i = sitofp i64 %.627.i to double
  %.15.i129.i = sitofp i64 %.835.i to double
  %15 = add nuw i64 %.956.i, 1
  br label %B508.i
B730.endif.endif.i:                               ; preds = %B508.i
  %.11.i112.i = sub nsw i64 %.1179.i, %.627.i
  %.12.i.i = mul nsw i64 %.11.i112.i, %.828.i
  %.14.neg.i.i = sub i64 %.572.i, %.1125.i
  %.15.neg.i.i = mul i64 %.14.neg.i.i, %.831.i
  %.16.i.i = add i64 %.12.i.i, %.15.neg.i.i
  %.11.i122.i = sub nsw i64 %.1287.i, %.627.i
  %.12.i123.i = mul nsw i64 %.11.i122.i, %.828.i
  %.14.neg.i125.i = sub i64 %.572.i, %.1233.i
  %.15.neg.i126.i = mul i64 %.14.neg.i125.i, %.831.i
  %.16.i127.i = add i64 %.12.i123.i, %.15.neg.i126.i
  %.1478.i = sub i64 %.1125.i, %.572.i
  %.1479.i = mul nsw i64 %.1478.i, %.828.i
  %.1486.i = mul nsw i64 %.11.i112.i, %.831.i
  %.1487.i = add nsw i64 %.1486.i, %.1479.i
  %.14.i128.i = tail call i64 @llvm.abs.i64(i64 %.16.i.i, i1 false)
  %.17.i130.i = sitofp i64 %.14.i128.i to double
  %.18.i131.i = fcmp ugt double %.17.i130.i, %.15.i129.i
  %.26.i132.i = icmp slt i64 %.1487.i, 1
  %or.cond.i133.not229.i = select i1 %.18.i131.i, i1 true, i1 %.26.i132.i
  %.41.i134.i = icmp sge i64 %.1487.i, %.853.i
  %spec.select.i135.not.i = select i1 %or.cond.i133.not229.i, i1 true, i1 %.41.i134.i
  br i1 %spec.select.i135.not.i, label %B974.i, label %B892.i
B892.else.i:                                      ; preds = %B892.i
  %.1543.i = icmp ne i64 %.1528.i, -9223372036854775808
  %.1545.not.i = or i1 %5, %.1543.i
  br i1 %.1545.not.i, label %B892.else.if.i, label %B892.endif.else.i, !prof !4
B892.else.if.i:                                   ; preds = %B892.else.i
  %16 = or i64 %.1528.i, %v45
  %17 = icmp ult i64 %16, 4294967296
  br i1 %17, label %18, label %24
18:                                               ; preds = %B892.else.if.i
  %19 = trunc i64 %.1528.i to i32
  %20 = udiv i32 %19, %6
  %21 = urem i32 %19, %6
  %22 = zext i32 %20 to i64
  %23 = zext i32 %21 to i64
  br label %27
24:                                               ; preds = %B892.else.if.i
  %25 = sdiv i64 %.1528.i, %v45
  %26 = srem i64 %.1528.i, %v45
  br label %27
27:                                               ; preds = %24, %18
  %28 = phi i64 [ %22, %18 ], [ %25, %24 ]
  %29 = phi i64 [ %23, %18 ], [ %26, %24 ]
  %.1550.i = xor i64 %29, %v45
  %.1551.i = icmp slt i64 %.1550.i, 0
  %.1552.i = icmp ne i64 %29, 0
  %.1553.i = and i1 %.1552.i, %.1551.i
  %.1558.i = sext i1 %.1553.i to i64
  %spec.select.i = add i64 %28, %.1558.i
  br label %B892.endif.else.i
B892.endif.else.i:                                ; preds = %27, %B892.else.i
  %.1537.0.i = phi i64 [ 0, %B892.else.i ], [ %spec.select.i, %27 ]
  %.1572.i = add nsw i64 %.1179.i, %.81.1.i
  %.1587.i = icmp ne i64 %.1572.i, -9223372036854775808
  %.1589.not.i = or i1 %5, %.1587.i
  br i1 %.1589.not.i, label %B892.endif.else.if.i, label %B892.endif.endif.i, !prof !4
B892.endif.endif.i:                               ; preds = %70, %B892.endif.else.i, %B892.i
  %quot.1.0669.i = phi i64 [ 0, %B892.i ], [ %.1537.0.i, %B892.endif.else.i ], [ %.1537.0.i, %70 ]
  %quot.2.0.i = phi i64 [ 0, %B892.i ], [ 0, %B892.endif.else.i ], [ %spec.select685.i, %70 ]
  %.35.i.i = mul nsw i64 %quot.1.0669.i, %v45
  br i1 %7, label %B0.endif.endif.i.i, label %B0.else.i.i, !prof !3
B66.i.i:                                          ; preds = %B0.endif.endif.i.i
  %.148.i.i = icmp slt i64 %found.4.2929.i, %v161
  br i1 %.148.i.i, label %B104.i.i, label %B892.endif.endif.endif.i
B104.i.i:                                         ; preds = %B66.i.i
  %.178.i.i = icmp slt i64 %found.4.2929.i, 0
  %.179.i.i = select i1 %.178.i.i, i64 %v161, i64 0
  %.180.i.i = add i64 %.179.i.i, %found.4.2929.i
  %.200.i.i = mul i64 %.180.i.i, %v163
  %.204.i.i = getelementptr i64, ptr %v157, i64 %.200.i.i
  store i64 %.514.i, ptr %.204.i.i, align 8, !noalias !5
  %.262.i.i = getelementptr i8, ptr %.204.i.i, i64 8
  store i64 %quot.1.0669.i, ptr %.262.i.i, align 8, !noalias !5
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
  %spec.select.i137.i = add i64 %42, %.64.i.i
  %44 = shl nsw i64 %spec.select.i137.i, 31
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
  %59 = or i64 %.1572.i, %v45
  %60 = icmp ult i64 %59, 4294967296
  br i1 %60, label %61, label %67
61:                                               ; preds = %B892.endif.else.if.i
  %62 = trunc i64 %.1572.i to i32
  %63 = udiv i32 %62, %6
  %64 = urem i32 %62, %6
  %65 = zext i32 %63 to i64
  %66 = zext i32 %64 to i64
  br label %70
67:                                               ; preds = %B892.endif.else.if.i
  %68 = sdiv i64 %.1572.i, %v45
  %69 = srem i64 %.1572.i, %v45
  br label %70
70:                                               ; preds = %67, %61
  %71 = phi i64 [ %65, %61 ], [ %68, %67 ]
  %72 = phi i64 [ %66, %61 ], [ %69, %67 ]
  %.1594.i = xor i64 %72, %v45
  %.1595.i = icmp slt i64 %.1594.i, 0
  %.1596.i = icmp ne i64 %72, 0
  %.1597.i = and i1 %.1596.i, %.1595.i
  %.1602.i = sext i1 %.1597.i to i64
  %spec.select685.i = add i64 %71, %.1602.i
  br label %B892.endif.endif.i
B892.endif.endif.endif.i:                         ; preds = %B0.endif.endif.i.i, %B104.i.i, %B66.i.i
  %storemerge.i.i = phi i64 [ 0, %B0.endif.endif.i.i ], [ 1, %B104.i.i ], [ 1, %B66.i.i ]
  %.1650.i = add nsw i64 %storemerge.i.i, %found.4.2929.i
  br label %B974.i
B1056.else.i:                                     ; preds = %B1056.i
  %.1732.i = icmp ne i64 %.1717.i, -9223372036854775808
  %.1734.not.i = or i1 %5, %.1732.i
  br i1 %.1734.not.i, label %B1056.else.if.i, label %B1056.endif.else.i, !prof !4
B1056.else.if.i:                                  ; preds = %B1056.else.i
  %73 = or i64 %.1717.i, %v45
  %74 = icmp ult i64 %73, 4294967296
  br i1 %74, label %75, label %81
75:                                               ; preds = %B1056.else.if.i
  %76 = trunc i64 %.1717.i to i32
  %77 = udiv i32 %76, %6
  %78 = urem i32 %76, %6
  %79 = zext i32 %77 to i64
  %80 = zext i32 %78 to i64
  br label %84
81:                                               ; preds = %B1056.else.if.i
  %82 = sdiv i64 %.1717.i, %v45
  %83 = srem i64 %.1717.i, %v45
  br label %84
84:                                               ; preds = %81, %75
  %85 = phi i64 [ %79, %75 ], [ %82, %81 ]
  %86 = phi i64 [ %80, %75 ], [ %83, %81 ]
  %.1739.i = xor i64 %86, %v45
  %.1740.i = icmp slt i64 %.1739.i, 0
  %.1741.i = icmp ne i64 %86, 0
  %.1742.i = and i1 %.1741.i, %.1740.i
  %.1747.i = sext i1 %.1742.i to i64
  %spec.select686.i = add i64 %85, %.1747.i
  br label %B1056.endif.else.i
B1056.endif.else.i:                               ; preds = %84, %B1056.else.i
  %.1726.0.i = phi i64 [ 0, %B1056.else.i ], [ %spec.select686.i, %84 ]
  %.1761.i = add nsw i64 %.1287.i, %.81.1.i
  %.1776.i = icmp ne i64 %.1761.i, -9223372036854775808
  %.1778.not.i = or i1 %5, %.1776.i
  br i1 %.1778.not.i, label %B1056.endif.else.if.i, label %B1056.endif.endif.i, !prof !4
B1056.endif.endif.i:                              ; preds = %127, %B1056.endif.else.i, %B1056.i
  %quot.3.0673.i = phi i64 [ 0, %B1056.i ], [ %.1726.0.i, %B1056.endif.else.i ], [ %.1726.0.i, %127 ]
  %quot.4.0.i = phi i64 [ 0, %B1056.i ], [ 0, %B1056.endif.else.i ], [ %spec.select687.i, %127 ]
  %.35.i138.i = mul nsw i64 %quot.3.0673.i, %v45
  br i1 %7, label %B0.endif.endif.i149.i, label %B0.else.i140.i, !prof !3
B66.i155.i:                                       ; preds = %B0.endif.endif.i149.i
  %.148.i156.i = icmp slt i64 %found.9.4.i, %v161
  br i1 %.148.i156.i, label %B104.i157.i, label %B1056.endif.endif.endif.i
B104.i157.i:                                      ; preds = %B66.i155.i
  %.178.i158.i = icmp slt i64 %found.9.4.i, 0
  %.179.i159.i = select i1 %.178.i158.i, i64 %v161, i64 0
  %.180.i160.i = add i64 %.179.i159.i, %found.9.4.i
  %.200.i161.i = mul i64 %.180.i160.i, %v163
  %.204.i162.i = getelementptr i64, ptr %v157, i64 %.200.i161.i
  store i64 %.514.i, ptr %.204.i162.i, align 8, !noalias !8
  %.262.i163.i = getelementptr i8, ptr %.204.i162.i, i64 8
  store i64 %quot.3.0673.i, ptr %.262.i163.i, align 8, !noalias !8
  %.322.i164.i = getelementptr i8, ptr %.204.i162.i, i64 16
  store i64 %quot.4.0.i, ptr %.322.i164.i, align 8, !noalias !8
  br label %B1056.endif.endif.endif.i
B0.else.i140.i:                                   ; preds = %B1056.endif.endif.i
  %.49.i141.i = icmp ne i64 %.35.i138.i, -9223372036854775808
  %.51.not.i143.i = or i1 %8, %.49.i141.i
  br i1 %.51.not.i143.i, label %B0.else.if.i172.i, label %B0.endif.else.i144.i, !prof !4
B0.else.if.i172.i:                                ; preds = %B0.else.i140.i
  %87 = or i64 %.35.i138.i, %v47
  %88 = icmp ult i64 %87, 4294967296
  br i1 %88, label %89, label %95
89:                                               ; preds = %B0.else.if.i172.i
  %90 = trunc i64 %.35.i138.i to i32
  %91 = udiv i32 %90, %2
  %92 = urem i32 %90, %2
  %93 = zext i32 %91 to i64
  %94 = zext i32 %92 to i64
  br label %98
95:                                               ; preds = %B0.else.if.i172.i
  %96 = sdiv i64 %.35.i138.i, %v47
  %97 = srem i64 %.35.i138.i, %v47
  br label %98
98:                                               ; preds = %95, %89
  %99 = phi i64 [ %93, %89 ], [ %96, %95 ]
  %100 = phi i64 [ %94, %89 ], [ %97, %95 ]
  %.56.i173.i = xor i64 %100, %v47
  %.57.i174.i = icmp slt i64 %.56.i173.i, 0
  %.58.i175.i = icmp ne i64 %100, 0
  %.59.i176.i = and i1 %.58.i175.i, %.57.i174.i
  %.64.i177.i = sext i1 %.59.i176.i to i64
  %spec.select.i178.i = add i64 %99, %.64.i177.i
  %101 = shl nsw i64 %spec.select.i178.i, 31
  br label %B0.endif.else.i144.i
B0.endif.else.i144.i:                             ; preds = %98, %B0.else.i140.i
  %.43.0.i145.i = phi i64 [ 0, %B0.else.i140.i ], [ %101, %98 ]
  %.78.i146.i = mul nsw i64 %quot.4.0.i, %v45
  %.92.i147.i = icmp ne i64 %.78.i146.i, -9223372036854775808
  %.94.not.i148.i = or i1 %8, %.92.i147.i
  br i1 %.94.not.i148.i, label %B0.endif.else.if.i165.i, label %B0.endif.endif.i149.i, !prof !4
B0.endif.endif.i149.i:                            ; preds = %113, %B0.endif.else.i144.i, %B1056.endif.endif.i
  %.76132.i150.i = phi i64 [ %.43.0.i145.i, %113 ], [ %.43.0.i145.i, %B0.endif.else.i144.i ], [ 0, %B1056.endif.endif.i ]
  %quot.1.0.i151.i = phi i64 [ %spec.select134.i171.i, %113 ], [ 0, %B0.endif.else.i144.i ], [ 0, %B1056.endif.endif.i ]
  %.119.i152.i = add nsw i64 %quot.1.0.i151.i, %.76132.i150.i
  %.120.not.i153.i = icmp eq i64 %.119.i152.i, %.290.i
  br i1 %.120.not.i153.i, label %B66.i155.i, label %B1056.endif.endif.endif.i
B0.endif.else.if.i165.i:                          ; preds = %B0.endif.else.i144.i
  %102 = or i64 %.78.i146.i, %v47
  %103 = icmp ult i64 %102, 4294967296
  br i1 %103, label %104, label %110
104:                                              ; preds = %B0.endif.else.if.i165.i
  %105 = trunc i64 %.78.i146.i to i32
  %106 = udiv i32 %105, %2
  %107 = urem i32 %105, %2
  %108 = zext i32 %106 to i64
  %109 = zext i32 %107 to i64
  br label %113
110:                                              ; preds = %B0.endif.else.if.i165.i
  %111 = sdiv i64 %.78.i146.i, %v47
  %112 = srem i64 %.78.i146.i, %v47
  br label %113
113:                                              ; preds = %110, %104
  %114 = phi i64 [ %108, %104 ], [ %111, %110 ]
  %115 = phi i64 [ %109, %104 ], [ %112, %110 ]
  %.99.i166.i = xor i64 %115, %v47
  %.100.i167.i = icmp slt i64 %.99.i166.i, 0
  %.101.i168.i = icmp ne i64 %115, 0
  %.102.i169.i = and i1 %.101.i168.i, %.100.i167.i
  %.107.i170.i = sext i1 %.102.i169.i to i64
  %spec.select134.i171.i = add i64 %114, %.107.i170.i
  br label %B0.endif.endif.i149.i
B1056.endif.else.if.i:                            ; preds = %B1056.endif.else.i
  %116 = or i64 %.1761.i, %v45
  %117 = icmp ult i64 %116, 4294967296
  br i1 %117, label %118, label %124
118:                                              ; preds = %B1056.endif.else.if.i
  %119 = trunc i64 %.1761.i to i32
  %120 = udiv i32 %119, %6
  %121 = urem i32 %119, %6
  %122 = zext i32 %120 to i64
  %123 = zext i32 %121 to i64
  br label %127
124:                                              ; preds = %B1056.endif.else.if.i
  %125 = sdiv i64 %.1761.i, %v45
  %126 = srem i64 %.1761.i, %v45
  br label %127
127:                                              ; preds = %124, %118
  %128 = phi i64 [ %122, %118 ], [ %125, %124 ]
  %129 = phi i64 [ %123, %118 ], [ %126, %124 ]
  %.1783.i = xor i64 %129, %v45
  %.1784.i = icmp slt i64 %.1783.i, 0
  %.1785.i = icmp ne i64 %129, 0
  %.1786.i = and i1 %.1785.i, %.1784.i
  %.1791.i = sext i1 %.1786.i to i64
  %spec.select687.i = add i64 %128, %.1791.i
  br label %B1056.endif.endif.i
B1056.endif.endif.endif.i:                        ; preds = %B0.endif.endif.i149.i, %B104.i157.i, %B66.i155.i
  %storemerge.i154.i = phi i64 [ 0, %B0.endif.endif.i149.i ], [ 1, %B104.i157.i ], [ 1, %B66.i155.i ]
  %.1839.i = add nsw i64 %storemerge.i154.i, %found.9.4.i
  br label %B1138.i
B1214.endif.endif.i:                              ; preds = %B1180.i, %B1150.i
  %.10.i113.i = sub nsw i64 %.1233.i, %.1125.i
  %.11.i114.i = sub nsw i64 %.627.i, %.1179.i
  %.12.i115.i = mul nsw i64 %.10.i113.i, %.11.i114.i
  %.13.i116.i = sub nsw i64 %.1287.i, %.1179.i
  %.15.neg.i118.i = mul i64 %.13.i116.i, %.1478.i
  %.16.i119.i = add i64 %.15.neg.i118.i, %.12.i115.i
  %.11.i181.i = sub nsw i64 %.737.i, %.1179.i
  %.12.i182.i = mul nsw i64 %.10.i113.i, %.11.i181.i
  %.14.neg.i184.i = sub i64 %.1125.i, %.682.i
  %.15.neg.i185.i = mul i64 %.13.i116.i, %.14.neg.i184.i
  %.16.i186.i = add i64 %.15.neg.i185.i, %.12.i182.i
  %.2006.i = icmp slt i64 %.16.i119.i, 0
  %.2013.i = icmp sgt i64 %.16.i186.i, 0
  %or.cond683.i = select i1 %.2006.i, i1 %.2013.i, i1 false
  br i1 %or.cond683.i, label %for.end.1.endif.i, label %B1324.i
for.end.1.endif.i:                                ; preds = %B1214.endif.endif.i, %B1324.i
  %.2053.i = sub nsw i64 %.16.i119.i, %.16.i186.i
  %.2057.i = sitofp i64 %.16.i119.i to double
  %.2058.i = sitofp i64 %.2053.i to double
  %.2062.i = fdiv double %.2057.i, %.2058.i
  %.2069.i = fmul double %.2062.i, %.2068.i
  %.2072.i = fadd double %.2069.i, %.2071.i
  %.2078.i = fdiv double %.2072.i, %.2074.i
  %.2079.i = fadd double %.2078.i, 5.000000e-01
  %.2087.le.i = tail call double @llvm.floor.f64(double %.2079.i)
  %.5.i.i = fptosi double %.2087.le.i to i64
  %.2120.i = fmul double %.2062.i, %.2119.i
  %.2123.i = fadd double %.2120.i, %.2122.i
  %.2129.i = fdiv double %.2123.i, %.2074.i
  %.2130.i = fadd double %.2129.i, 5.000000e-01
  %.2138.le.i = tail call double @llvm.floor.f64(double %.2130.i)
  %.5.i187.i = fptosi double %.2138.le.i to i64
  %.35.i188.i = mul nsw i64 %v45, %.5.i.i
  br i1 %7, label %B0.endif.endif.i199.i, label %B0.else.i190.i, !prof !3
B66.i205.i:                                       ; preds = %B0.endif.endif.i199.i
  %.148.i206.i = icmp slt i64 %found.8.4.i, %v161
  br i1 %.148.i206.i, label %B104.i207.i, label %for.end.1.endif.endif.i
B104.i207.i:                                      ; preds = %B66.i205.i
  %.178.i208.i = icmp slt i64 %found.8.4.i, 0
  %.179.i209.i = select i1 %.178.i208.i, i64 %v161, i64 0
  %.180.i210.i = add i64 %.179.i209.i, %found.8.4.i
  %.200.i211.i = mul i64 %.180.i210.i, %v163
  %.204.i212.i = getelementptr i64, ptr %v157, i64 %.200.i211.i
  store i64 -1, ptr %.204.i212.i, align 8, !noalias !11
  %.262.i213.i = getelementptr i8, ptr %.204.i212.i, i64 8
  store i64 %.5.i.i, ptr %.262.i213.i, align 8, !noalias !11
  %.322.i214.i = getelementptr i8, ptr %.204.i212.i, i64 16
  store i64 %.5.i187.i, ptr %.322.i214.i, align 8, !noalias !11
  br label %for.end.1.endif.endif.i
B0.else.i190.i:                                   ; preds = %for.end.1.endif.i
  %.49.i191.i = icmp ne i64 %.35.i188.i, -9223372036854775808
  %.51.not.i193.i = or i1 %8, %.49.i191.i
  br i1 %.51.not.i193.i, label %B0.else.if.i222.i, label %B0.endif.else.i194.i, !prof !4
B0.else.if.i222.i:                                ; preds = %B0.else.i190.i
  %130 = or i64 %.35.i188.i, %v47
  %131 = icmp ult i64 %130, 4294967296
  br i1 %131, label %132, label %138
132:                                              ; preds = %B0.else.if.i222.i
  %133 = trunc i64 %.35.i188.i to i32
  %134 = udiv i32 %133, %2
  %135 = urem i32 %133, %2
  %136 = zext i32 %134 to i64
  %137 = zext i32 %135 to i64
  br label %141
138:                                              ; preds = %B0.else.if.i222.i
  %139 = sdiv i64 %.35.i188.i, %v47
  %140 = srem i64 %.35.i188.i, %v47
  br label %141
141:                                              ; preds = %138, %132
  %142 = phi i64 [ %136, %132 ], [ %139, %138 ]
  %143 = phi i64 [ %137, %132 ], [ %140, %138 ]
  %.56.i223.i = xor i64 %143, %v47
  %.57.i224.i = icmp slt i64 %.56.i223.i, 0
  %.58.i225.i = icmp ne i64 %143, 0
  %.59.i226.i = and i1 %.58.i225.i, %.57.i224.i
  %.64.i227.i = sext i1 %.59.i226.i to i64
  %spec.select.i228.i = add i64 %142, %.64.i227.i
  %144 = shl nsw i64 %spec.select.i228.i, 31
  br label %B0.endif.else.i194.i
B0.endif.else.i194.i:                             ; preds = %141, %B0.else.i190.i
  %.43.0.i195.i = phi i64 [ 0, %B0.else.i190.i ], [ %144, %141 ]
  %.78.i196.i = mul nsw i64 %v45, %.5.i187.i
  %.92.i197.i = icmp ne i64 %.78.i196.i, -9223372036854775808
  %.94.not.i198.i = or i1 %8, %.92.i197.i
  br i1 %.94.not.i198.i, label %B0.endif.else.if.i215.i, label %B0.endif.endif.i199.i, !prof !4
B0.endif.endif.i199.i:                            ; preds = %156, %B0.endif.else.i194.i, %for.end.1.endif.i
  %.76132.i200.i = phi i64 [ %.43.0.i195.i, %156 ], [ %.43.0.i195.i, %B0.endif.else.i194.i ], [ 0, %for.end.1.endif.i ]
  %quot.1.0.i201.i = phi i64 [ %spec.select134.i221.i, %156 ], [ 0, %B0.endif.else.i194.i ], [ 0, %for.end.1.endif.i ]
  %.119.i202.i = add nsw i64 %quot.1.0.i201.i, %.76132.i200.i
  %.120.not.i203.i = icmp eq i64 %.119.i202.i, %.290.i
  br i1 %.120.not.i203.i, label %B66.i205.i, label %for.end.1.endif.endif.i
B0.endif.else.if.i215.i:                          ; preds = %B0.endif.else.i194.i
  %145 = or i64 %.78.i196.i, %v47
  %146 = icmp ult i64 %145, 4294967296
  br i1 %146, label %147, label %153
147:                                              ; preds = %B0.endif.else.if.i215.i
  %148 = trunc i64 %.78.i196.i to i32
  %149 = udiv i32 %148, %2
  %150 = urem i32 %148, %2
  %151 = zext i32 %149 to i64
  %152 = zext i32 %150 to i64
  br label %156
153:                                              ; preds = %B0.endif.else.if.i215.i
  %154 = sdiv i64 %.78.i196.i, %v47
  %155 = srem i64 %.78.i196.i, %v47
  br label %156
156:                                              ; preds = %153, %147
  %157 = phi i64 [ %151, %147 ], [ %154, %153 ]
  %158 = phi i64 [ %152, %147 ], [ %155, %153 ]
  %.99.i216.i = xor i64 %158, %v47
  %.100.i217.i = icmp slt i64 %.99.i216.i, 0
  %.101.i218.i = icmp ne i64 %158, 0
  %.102.i219.i = and i1 %.101.i218.i, %.100.i217.i
  %.107.i220.i = sext i1 %.102.i219.i to i64
  %spec.select134.i221.i = add i64 %157, %.107.i220.i
  br label %B0.endif.endif.i199.i
for.end.1.endif.endif.i:                          ; preds = %B0.endif.endif.i199.i, %B104.i207.i, %B66.i205.i
  %storemerge.i204.i = phi i64 [ 0, %B0.endif.endif.i199.i ], [ 1, %B104.i207.i ], [ 1, %B66.i205.i ]
  %.2202.i = add nsw i64 %storemerge.i204.i, %found.8.4.i
  br label %B1629.i
f0: ; preds = %B82.loopexit.i, %run
  %found.6.0.lcssa.i = phi i64 [ 0, %run ], [ %found.5.1.lcssa.i, %B82.loopexit.i ]
  store i64 %found.6.0.lcssa.i, ptr %result, align 8, !alias.scope !0
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
!12 = distinct !{!12, !13, !"f3: %retptr"}
!13 = distinct !{!13, !"f3"}
