; source 4aabe137a0496ec1d50cd55c5eef00b7b3b1886ca201ae907b4ef1c87b5491a2
; takes <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 |b1:1 <i8:1
; gives i8

define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v1 = getelementptr i8, ptr %table, i64 56
  %v2 = load i32, ptr %v1, align 4
  %v7 = getelementptr i8, ptr %table, i64 80
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
  %v104 = icmp eq i32 %v103, %v2
  %v105 = and i1 %v89, %v104
  %v106 = getelementptr i8, ptr %v101, i64 26
  %v107 = load i8, ptr %v106, align 2
  %v108 = icmp eq i8 %v107, 61
  %v109 = and i1 %v105, %v108
  %v110 = getelementptr i8, ptr %v99, i64 24
  %v111 = load i32, ptr %v110, align 8
  %v112 = icmp eq i32 %v111, 1
  %v113 = and i1 %v109, %v112
  %v114 = getelementptr i8, ptr %v99, i64 64
  %v115 = load i32, ptr %v114, align 8
  %v116 = and i32 %v115, 1
  %v117 = icmp ne i32 %v116, 0
  %v118 = and i1 %v113, %v117
  %v127 = getelementptr i8, ptr %table, i64 32
  %v128 = load ptr, ptr %v127, align 8
  %v129 = getelementptr i8, ptr %v128, i64 56
  %v130 = load ptr, ptr %v129, align 8
  %v131 = getelementptr i8, ptr %v130, i64 28
  %v132 = load i32, ptr %v131, align 4
  %v133 = icmp eq i32 %v132, %v2
  %v134 = and i1 %v118, %v133
  %v135 = getelementptr i8, ptr %v130, i64 26
  %v136 = load i8, ptr %v135, align 2
  %v137 = icmp eq i8 %v136, 61
  %v138 = and i1 %v134, %v137
  %v139 = getelementptr i8, ptr %v128, i64 24
  %v140 = load i32, ptr %v139, align 8
  %v141 = icmp eq i32 %v140, 1
  %v142 = and i1 %v138, %v141
  %v143 = getelementptr i8, ptr %v128, i64 64
  %v144 = load i32, ptr %v143, align 8
  %v145 = and i32 %v144, 1
  %v146 = icmp ne i32 %v145, 0
  %v147 = and i1 %v142, %v146
  %v156 = getelementptr i8, ptr %table, i64 40
  %v157 = load ptr, ptr %v156, align 8
  %v158 = getelementptr i8, ptr %v157, i64 56
  %v159 = load ptr, ptr %v158, align 8
  %v160 = getelementptr i8, ptr %v159, i64 28
  %v161 = load i32, ptr %v160, align 4
  %v162 = icmp eq i32 %v161, %v8
  %v163 = and i1 %v147, %v162
  %v164 = getelementptr i8, ptr %v159, i64 26
  %v165 = load i8, ptr %v164, align 2
  %v166 = icmp eq i8 %v165, 124
  %v167 = and i1 %v163, %v166
  %v168 = getelementptr i8, ptr %v157, i64 24
  %v169 = load i32, ptr %v168, align 8
  %v170 = icmp eq i32 %v169, 1
  %v171 = and i1 %v167, %v170
  %v172 = getelementptr i8, ptr %v157, i64 64
  %v173 = load i32, ptr %v172, align 8
  %v174 = and i32 %v173, 1
  %v175 = icmp ne i32 %v174, 0
  %v176 = and i1 %v171, %v175
  %v185 = getelementptr i8, ptr %table, i64 48
  %v186 = load ptr, ptr %v185, align 8
  %v187 = getelementptr i8, ptr %v186, i64 56
  %v188 = load ptr, ptr %v187, align 8
  %v189 = getelementptr i8, ptr %v188, i64 28
  %v190 = load i32, ptr %v189, align 4
  %v191 = icmp eq i32 %v190, %v2
  %v192 = and i1 %v176, %v191
  %v193 = getelementptr i8, ptr %v188, i64 26
  %v194 = load i8, ptr %v193, align 2
  %v195 = icmp eq i8 %v194, 61
  %v196 = and i1 %v192, %v195
  %v197 = getelementptr i8, ptr %v186, i64 24
  %v198 = load i32, ptr %v197, align 8
  %v199 = icmp eq i32 %v198, 1
  %v200 = and i1 %v196, %v199
  %v201 = getelementptr i8, ptr %v186, i64 64
  %v202 = load i32, ptr %v201, align 8
  %v203 = and i32 %v202, 1
  %v204 = icmp ne i32 %v203, 0
  %v205 = and i1 %v200, %v204
  br i1 %v205, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v208 = getelementptr i8, ptr %v186, i64 32
  %v209 = load ptr, ptr %v208, align 8
  %v211 = load i64, ptr %v209, align 8
  %v206 = getelementptr i8, ptr %v186, i64 16
  %v207 = load ptr, ptr %v206, align 8
  %v179 = getelementptr i8, ptr %v157, i64 32
  %v180 = load ptr, ptr %v179, align 8
  %v182 = load i64, ptr %v180, align 8
  %v177 = getelementptr i8, ptr %v157, i64 16
  %v178 = load ptr, ptr %v177, align 8
  %v148 = getelementptr i8, ptr %v128, i64 16
  %v149 = load ptr, ptr %v148, align 8
  %v121 = getelementptr i8, ptr %v99, i64 32
  %v122 = load ptr, ptr %v121, align 8
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
  %v32 = getelementptr i8, ptr %v12, i64 16
  %v33 = load ptr, ptr %v32, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.132.i = icmp sgt i64 %v95, 0
  br i1 %.132.i, label %B66.endif.preheader.i, label %f0
B66.endif.preheader.i:                            ; preds = %run
  %1 = shl i64 %v66, 3
  br label %B66.endif.i
B64.loopexit.i:                                   ; preds = %B132.i, %B132.prol.loopexit.i, %B66.endif.i
  %exitcond.not.i = icmp eq i64 %v95, %.189.i
  br i1 %exitcond.not.i, label %B220.preheader.i, label %B66.endif.i
B220.preheader.i:                                 ; preds = %B64.loopexit.i
  %2 = add nsw i64 %v95, -1
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %B220.epil.preheader.i, label %B220.preheader.new.i
B220.preheader.new.i:                             ; preds = %B220.preheader.i
  %unroll_iter.i = and i64 %v95, 9223372036854775806
  br label %B220.i
B132.i:                                           ; preds = %B132.preheader.i, %B132.i
  %lsr.iv37.i = phi i64 [ %16, %B132.preheader.i ], [ %lsr.iv.next38.i, %B132.i ]
  %.427629.i = phi i64 [ %.427629.unr.i, %B132.preheader.i ], [ %.459.1.i, %B132.i ]
  %.365624626.i = phi i64 [ %.365624626.unr.i, %B132.preheader.i ], [ %8, %B132.i ]
  %.441.i = icmp slt i64 %.365624626.i, 0
  %4 = select i1 %.441.i, i64 %1, i64 0
  %scevgep39.i = getelementptr i8, ptr %v62, i64 %4
  %5 = shl i64 %.365624626.i, 3
  %scevgep40.i = getelementptr i8, ptr %scevgep39.i, i64 %5
  %.457.i = load i64, ptr %scevgep40.i, align 8, !noalias !0
  %.458.i = shl nuw i64 1, %.457.i
  %.459.i = or i64 %.458.i, %.427629.i
  store i64 %.459.i, ptr %sunkaddr44.i, align 8, !noalias !0
  %6 = add i64 %.365624626.i, 1
  %.441.1.i = icmp slt i64 %6, 0
  %7 = select i1 %.441.1.i, i64 %1, i64 0
  %scevgep41.i = getelementptr i8, ptr %v62, i64 %7
  %scevgep42.i = getelementptr i8, ptr %scevgep41.i, i64 %5
  %scevgep43.i = getelementptr i8, ptr %scevgep42.i, i64 8
  %.457.1.i = load i64, ptr %scevgep43.i, align 8, !noalias !0
  %.458.1.i = shl nuw i64 1, %.457.1.i
  %.459.1.i = or i64 %.458.1.i, %.459.i
  store i64 %.459.1.i, ptr %sunkaddr44.i, align 8, !noalias !0
  %lsr.iv.next38.i = add i64 %lsr.iv37.i, -2
  %.359.1.i = icmp ugt i64 %lsr.iv.next38.i, 2
  %8 = add i64 %.365624626.i, 2
  br i1 %.359.1.i, label %B132.i, label %B64.loopexit.i
B220.i:                                           ; preds = %B296.1.i, %B220.preheader.new.i
  %.593644646.i = phi i64 [ 0, %B220.preheader.new.i ], [ %.600.1.i, %B296.1.i ]
  %sunkaddr45.i = shl i64 %.593644646.i, 3
  %sunkaddr46.i = getelementptr i8, ptr %v91, i64 %sunkaddr45.i
  %.658.i = load i64, ptr %sunkaddr46.i, align 8, !noalias !0
  %.659.i = icmp sgt i64 %.658.i, -1
  br i1 %.659.i, label %B246.i, label %B296.i
B246.i:                                           ; preds = %B220.i
  %.720.i = getelementptr i64, ptr %v149, i64 %.658.i
  %.721.i = load i64, ptr %.720.i, align 8, !noalias !0
  %.723.i = shl nuw i64 1, %.593644646.i
  %.726.i = or i64 %.721.i, %.723.i
  store i64 %.726.i, ptr %.720.i, align 8, !noalias !0
  br label %B296.i
B296.i:                                           ; preds = %B246.i, %B220.i
  %.600.1.i = add nuw i64 %.593644646.i, 2
  %sunkaddr49.i = getelementptr i8, ptr %sunkaddr46.i, i64 8
  %.658.1.i = load i64, ptr %sunkaddr49.i, align 8, !noalias !0
  %.659.1.i = icmp sgt i64 %.658.1.i, -1
  br i1 %.659.1.i, label %B246.1.i, label %B296.1.i
B246.1.i:                                         ; preds = %B296.i
  %.720.1.i = getelementptr i64, ptr %v149, i64 %.658.1.i
  %.721.1.i = load i64, ptr %.720.1.i, align 8, !noalias !0
  %.723.1.i = shl nuw i64 2, %.593644646.i
  %.726.1.i = or i64 %.721.1.i, %.723.1.i
  store i64 %.726.1.i, ptr %.720.1.i, align 8, !noalias !0
  br label %B296.1.i
B296.1.i:                                         ; preds = %B246.1.i, %B296.i
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.600.1.i
  br i1 %niter.ncmp.1.i, label %B344.endif.preheader.unr-lcssa.i, label %B220.i
B342.loopexit.i:                                  ; preds = %B713.i, %B713.us.i, %B344.endif.i
  %found.2.1.lcssa.i = phi i64 [ %found.3.0722.i, %B344.endif.i ], [ %found.4.2.us.i, %B713.us.i ], [ %found.4.2.i, %B713.i ]
  %.851.i = icmp sgt i64 %.850705721.i, 1
  br i1 %.851.i, label %B344.endif.i, label %f0
B396.i:                                           ; preds = %B396.preheader.i, %B713.i
  %found.2.1691.i = phi i64 [ %found.4.2.i, %B713.i ], [ %found.3.0722.i, %B396.preheader.i ]
  %.988669689.i = phi i64 [ %.995.i, %B713.i ], [ 0, %B396.preheader.i ]
  %.995.i = add nuw nsw i64 %.988669689.i, 1
  %.1024.i = shl i64 %.988669689.i, %.1023.i
  %.1025.i = or i64 %.1024.i, %.1021.i
  %.1029.i = icmp eq i64 %.988669689.i, 0
  %.1293.c.i = icmp slt i64 %.1025.i, 0
  %.1294.c.i = select i1 %.1293.c.i, i64 %v182, i64 0
  %9 = getelementptr i8, ptr %v178, i64 %.1025.i
  %sunkaddr63.i = getelementptr i8, ptr %9, i64 %.1294.c.i
  br i1 %.1029.i, label %B608.lr.ph.i, label %B442.endif.i
B608.i:                                           ; preds = %B608.lr.ph.i, %B670.1.i
  %n_pins.2.3663.i = phi i64 [ %n_pins.3.4.1.i, %B670.1.i ], [ 0, %B608.lr.ph.i ]
  %is_allowed.2.3662.i = phi i1 [ %is_allowed.3.4.1.i, %B670.1.i ], [ true, %B608.lr.ph.i ]
  %.1416658660.i = phi i64 [ %.1423.1.i, %B670.1.i ], [ 0, %B608.lr.ph.i ]
  %sunkaddr50.i = shl i64 %.1416658660.i, 3
  %sunkaddr51.i = getelementptr i8, ptr %v149, i64 %sunkaddr50.i
  %.1489.i = load i64, ptr %sunkaddr51.i, align 8, !noalias !0
  %.1491.i = and i64 %.1489.i, %.1021.i
  %.1492.not.i = icmp eq i64 %.1491.i, 0
  br i1 %.1492.not.i, label %B670.i, label %B632.i
B632.i:                                           ; preds = %B608.i
  %.1500.i = add nsw i64 %n_pins.2.3663.i, 1
  %.1544.i = and i64 %.1489.i, %.1543.i
  %.1545.not.i = icmp eq i64 %.1544.i, 0
  %spec.select.i = select i1 %.1545.not.i, i1 %is_allowed.2.3662.i, i1 false
  br label %B670.i
B670.i:                                           ; preds = %B632.i, %B608.i
  %is_allowed.3.4.i = phi i1 [ %is_allowed.2.3662.i, %B608.i ], [ %spec.select.i, %B632.i ]
  %n_pins.3.4.i = phi i64 [ %n_pins.2.3663.i, %B608.i ], [ %.1500.i, %B632.i ]
  %.1423.1.i = add nuw i64 %.1416658660.i, 2
  %sunkaddr54.i = getelementptr i8, ptr %sunkaddr51.i, i64 8
  %.1489.1.i = load i64, ptr %sunkaddr54.i, align 8, !noalias !0
  %.1491.1.i = and i64 %.1489.1.i, %.1021.i
  %.1492.not.1.i = icmp eq i64 %.1491.1.i, 0
  br i1 %.1492.not.1.i, label %B670.1.i, label %B632.1.i
B632.1.i:                                         ; preds = %B670.i
  %.1500.1.i = add nsw i64 %n_pins.3.4.i, 1
  %.1544.1.i = and i64 %.1489.1.i, %.1543.i
  %.1545.not.1.i = icmp eq i64 %.1544.1.i, 0
  %spec.select.1.i = select i1 %.1545.not.1.i, i1 %is_allowed.3.4.i, i1 false
  br label %B670.1.i
B670.1.i:                                         ; preds = %B632.1.i, %B670.i
  %is_allowed.3.4.1.i = phi i1 [ %is_allowed.3.4.i, %B670.i ], [ %spec.select.1.i, %B632.1.i ]
  %n_pins.3.4.1.i = phi i64 [ %n_pins.3.4.i, %B670.i ], [ %.1500.1.i, %B632.1.i ]
  %niter16.ncmp.1.i = icmp eq i64 %unroll_iter15.i, %.1423.1.i
  br i1 %niter16.ncmp.1.i, label %B672.unr-lcssa.i, label %B608.i
B672.unr-lcssa.i:                                 ; preds = %B670.1.i
  br i1 %20, label %B672.i, label %B608.epil.preheader.i
B608.epil.preheader.i:                            ; preds = %B608.lr.ph.i, %B672.unr-lcssa.i
  %n_pins.2.3663.epil.init.i = phi i64 [ 0, %B608.lr.ph.i ], [ %n_pins.3.4.1.i, %B672.unr-lcssa.i ]
  %is_allowed.2.3662.epil.init.i = phi i1 [ true, %B608.lr.ph.i ], [ %is_allowed.3.4.1.i, %B672.unr-lcssa.i ]
  %.1489.epil.i = load i64, ptr %22, align 8, !noalias !0
  %.1491.epil.i = and i64 %.1489.epil.i, %.1021.i
  %.1492.not.epil.i = icmp eq i64 %.1491.epil.i, 0
  br i1 %.1492.not.epil.i, label %B672.i, label %B632.epil.i
B632.epil.i:                                      ; preds = %B608.epil.preheader.i
  %.1500.epil.i = add nsw i64 %n_pins.2.3663.epil.init.i, 1
  %.1544.epil.i = and i64 %.1489.epil.i, %.1543.i
  %.1545.not.epil.i = icmp eq i64 %.1544.epil.i, 0
  %spec.select.epil.i = select i1 %.1545.not.epil.i, i1 %is_allowed.2.3662.epil.init.i, i1 false
  br label %B672.i
B672.i:                                           ; preds = %B632.epil.i, %B608.epil.preheader.i, %B672.unr-lcssa.i
  %is_allowed.3.4.lcssa.i = phi i1 [ %is_allowed.3.4.1.i, %B672.unr-lcssa.i ], [ %is_allowed.2.3662.epil.init.i, %B608.epil.preheader.i ], [ %spec.select.epil.i, %B632.epil.i ]
  %n_pins.3.4.lcssa.i = phi i64 [ %n_pins.3.4.1.i, %B672.unr-lcssa.i ], [ %n_pins.2.3663.epil.init.i, %B608.epil.preheader.i ], [ %.1500.epil.i, %B632.epil.i ]
  %.1586.i = icmp slt i64 %n_pins.3.4.lcssa.i, 2
  %or.cond.i = select i1 %is_allowed.3.4.lcssa.i, i1 %.1586.i, i1 false
  br i1 %or.cond.i, label %B688.i, label %B713.i
B688.i:                                           ; preds = %B672.i
  %.1605.i = icmp slt i64 %found.2.1691.i, 0
  %.1606.i = select i1 %.1605.i, i64 %v211, i64 0
  %10 = getelementptr i64, ptr %v207, i64 %found.2.1691.i
  %.1620.i = getelementptr i64, ptr %10, i64 %.1606.i
  store i64 %.1025.i, ptr %.1620.i, align 8, !noalias !0
  %.1625.i = add nsw i64 %found.2.1691.i, 1
  br label %B713.i
B713.i:                                           ; preds = %B442.endif.i, %B688.i, %B672.i
  %found.4.2.i = phi i64 [ %found.2.1691.i, %B442.endif.i ], [ %.1625.i, %B688.i ], [ %found.2.1691.i, %B672.i ]
  %exitcond737.not.i = icmp eq i64 %.995.i, %storemerge617.i
  br i1 %exitcond737.not.i, label %B342.loopexit.i, label %B396.i
B66.endif.i:                                      ; preds = %B64.loopexit.i, %B66.endif.preheader.i
  %.182631637.i = phi i64 [ %.189.i, %B64.loopexit.i ], [ 0, %B66.endif.preheader.i ]
  %.189.i = add nuw nsw i64 %.182631637.i, 1
  %11 = getelementptr i64, ptr %v33, i64 %.182631637.i
  %.247.i = load i64, ptr %11, align 8, !noalias !0
  %12 = getelementptr i8, ptr %11, i64 8
  %.279.i = load i64, ptr %12, align 8, !noalias !0
  %.316.i = sub i64 %.279.i, %.247.i
  %.359625.not.i = icmp slt i64 %.316.i, 1
  br i1 %.359625.not.i, label %B64.loopexit.i, label %B132.lr.ph.i
B132.lr.ph.i:                                     ; preds = %B66.endif.i
  %13 = getelementptr i64, ptr %v120, i64 %.182631637.i
  %.426.promoted.i = load i64, ptr %13, align 8, !noalias !0
  %.neg.i = add i64 %.247.i, 1
  %xtraiter.i = and i64 %.316.i, 1
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B132.prol.loopexit.i, label %B132.prol.i
B132.prol.i:                                      ; preds = %B132.lr.ph.i
  %.368.prol.i = add nsw i64 %.316.i, -1
  %.441.prol.i = icmp slt i64 %.247.i, 0
  %.442.prol.i = select i1 %.441.prol.i, i64 %v66, i64 0
  %14 = getelementptr i64, ptr %v62, i64 %.247.i
  %.456.prol.i = getelementptr i64, ptr %14, i64 %.442.prol.i
  %.457.prol.i = load i64, ptr %.456.prol.i, align 8, !noalias !0
  %.458.prol.i = shl nuw i64 1, %.457.prol.i
  %.459.prol.i = or i64 %.458.prol.i, %.426.promoted.i
  %sunkaddr55.i = shl i64 %.182631637.i, 3
  %sunkaddr56.i = getelementptr i8, ptr %v120, i64 %sunkaddr55.i
  store i64 %.459.prol.i, ptr %sunkaddr56.i, align 8, !noalias !0
  br label %B132.prol.loopexit.i
B132.prol.loopexit.i:                             ; preds = %B132.prol.i, %B132.lr.ph.i
  %.427629.unr.i = phi i64 [ %.426.promoted.i, %B132.lr.ph.i ], [ %.459.prol.i, %B132.prol.i ]
  %.358623627.unr.i = phi i64 [ %.316.i, %B132.lr.ph.i ], [ %.368.prol.i, %B132.prol.i ]
  %.365624626.unr.i = phi i64 [ %.247.i, %B132.lr.ph.i ], [ %.neg.i, %B132.prol.i ]
  %15 = icmp eq i64 %.279.i, %.neg.i
  br i1 %15, label %B64.loopexit.i, label %B132.preheader.i
B132.preheader.i:                                 ; preds = %B132.prol.loopexit.i
  %16 = add nuw i64 %.358623627.unr.i, 2
  %sunkaddr.i = shl i64 %.182631637.i, 3
  %sunkaddr44.i = getelementptr i8, ptr %v120, i64 %sunkaddr.i
  br label %B132.i
B344.endif.preheader.unr-lcssa.i:                 ; preds = %B296.1.i
  %17 = and i64 %v95, 1
  %lcmp.mod8.not.i = icmp eq i64 %17, 0
  br i1 %lcmp.mod8.not.i, label %B344.endif.preheader.i, label %B220.epil.preheader.i
B220.epil.preheader.i:                            ; preds = %B344.endif.preheader.unr-lcssa.i, %B220.preheader.i
  %.593644646.epil.init.i = phi i64 [ 0, %B220.preheader.i ], [ %unroll_iter.i, %B344.endif.preheader.unr-lcssa.i ]
  %18 = getelementptr i64, ptr %v91, i64 %.593644646.epil.init.i
  %.658.epil.i = load i64, ptr %18, align 8, !noalias !0
  %.659.epil.i = icmp sgt i64 %.658.epil.i, -1
  br i1 %.659.epil.i, label %B246.epil.i, label %B344.endif.preheader.i
B246.epil.i:                                      ; preds = %B220.epil.preheader.i
  %.720.epil.i = getelementptr i64, ptr %v149, i64 %.658.epil.i
  %.721.epil.i = load i64, ptr %.720.epil.i, align 8, !noalias !0
  %.723.epil.i = shl nuw i64 1, %.593644646.epil.init.i
  %.726.epil.i = or i64 %.721.epil.i, %.723.epil.i
  store i64 %.726.epil.i, ptr %.720.epil.i, align 8, !noalias !0
  br label %B344.endif.preheader.i
B344.endif.preheader.i:                           ; preds = %B246.epil.i, %B220.epil.preheader.i, %B344.endif.preheader.unr-lcssa.i
  %unroll_iter15.i = and i64 %v95, 9223372036854775806
  %19 = and i64 %v95, 1
  %20 = icmp eq i64 %19, 0
  %21 = shl i64 %v124, 3
  %22 = getelementptr i64, ptr %v149, i64 %unroll_iter15.i
  br label %B344.endif.i
B344.endif.i:                                     ; preds = %B344.endif.preheader.i, %B342.loopexit.i
  %found.3.0722.i = phi i64 [ %found.2.1.lcssa.i, %B342.loopexit.i ], [ 0, %B344.endif.preheader.i ]
  %.850705721.i = phi i64 [ %.860.i, %B342.loopexit.i ], [ %v95, %B344.endif.preheader.i ]
  %.857706720.i = phi i64 [ %.864.i, %B342.loopexit.i ], [ %2, %B344.endif.preheader.i ]
  %.860.i = add nsw i64 %.850705721.i, -1
  %.864.i = add nsw i64 %.857706720.i, -1
  %.901.i = sub nuw nsw i64 %2, %.857706720.i
  %.940.not.i = icmp eq i64 %.901.i, 63
  %.902.i = shl nuw i64 1, %.901.i
  %storemerge617.i = select i1 %.940.not.i, i64 0, i64 %.902.i
  %.982684.i = icmp sgt i64 %storemerge617.i, 0
  br i1 %.982684.i, label %B396.lr.ph.i, label %B342.loopexit.i
B396.lr.ph.i:                                     ; preds = %B344.endif.i
  %.1021.i = shl nuw i64 1, %.857706720.i
  %.1023.i = add nuw nsw i64 %.857706720.i, 1
  %.1079.i = sub nsw i64 %v95, %.857706720.i
  %.1079.fr.i = freeze i64 %.1079.i
  %.1125652.i = icmp sgt i64 %.1079.fr.i, 0
  br i1 %.1125652.i, label %B396.us.preheader.i, label %B396.preheader.i
B396.us.preheader.i:                              ; preds = %B396.lr.ph.i
  %23 = add nuw i64 %.1079.fr.i, 1
  br label %B396.us.i
B396.preheader.i:                                 ; preds = %B396.lr.ph.i
  %.1543.i = xor i64 %.1021.i, -1
  br label %B396.i
B396.us.i:                                        ; preds = %B713.us.i, %B396.us.preheader.i
  %found.2.1691.us.i = phi i64 [ %found.4.2.us.i, %B713.us.i ], [ %found.3.0722.i, %B396.us.preheader.i ]
  %.988669689.us.i = phi i64 [ %.995.us.i, %B713.us.i ], [ 0, %B396.us.preheader.i ]
  %.995.us.i = add nuw nsw i64 %.988669689.us.i, 1
  %.1024.us.i = shl i64 %.988669689.us.i, %.1023.i
  %.1025.us.i = or i64 %.1024.us.i, %.1021.i
  %.1029.us.i = icmp eq i64 %.988669689.us.i, 0
  br i1 %.1029.us.i, label %B608.lr.ph.us.i, label %B476.us.i
B476.us.i:                                        ; preds = %B396.us.i, %B550.us.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B550.us.i ], [ %23, %B396.us.i ]
  %.1131651653.us.i = phi i64 [ %.1138.us.i, %B550.us.i ], [ %.857706720.i, %B396.us.i ]
  %.1169.us.i = shl nuw i64 1, %.1131651653.us.i
  %.1175.us.i = and i64 %.1169.us.i, %.1025.us.i
  %.1176.not.us.i = icmp eq i64 %.1175.us.i, 0
  br i1 %.1176.not.us.i, label %B550.us.i, label %B498.us.i
B498.us.i:                                        ; preds = %B476.us.i
  %.1192.us.i = icmp slt i64 %.1131651653.us.i, 0
  %24 = select i1 %.1192.us.i, i64 %21, i64 0
  %scevgep28.i = getelementptr i8, ptr %v120, i64 %24
  %25 = shl i64 %.1131651653.us.i, 3
  %scevgep29.i = getelementptr i8, ptr %scevgep28.i, i64 %25
  %.1208.us.i = load i64, ptr %scevgep29.i, align 8, !noalias !0
  %.1212.us.i = and i64 %.1208.us.i, %.1025.us.i
  %.1213.not.us.i = icmp eq i64 %.1212.us.i, 0
  br i1 %.1213.not.us.i, label %B550.us.i, label %B520.us.i
B520.us.i:                                        ; preds = %B498.us.i
  %.1217.us.i = xor i64 %.1169.us.i, %.1025.us.i
  %.1233.us.i = icmp slt i64 %.1217.us.i, 0
  %.1234.us.i = select i1 %.1233.us.i, i64 %v182, i64 0
  %26 = getelementptr i8, ptr %v178, i64 %.1217.us.i
  %.1248.us.i = getelementptr i8, ptr %26, i64 %.1234.us.i
  %.1249.us.i = load i8, ptr %.1248.us.i, align 1, !noalias !0
  %.1252.us.i = icmp eq i8 %.1249.us.i, 0
  br i1 %.1252.us.i, label %B550.us.i, label %B608.lr.ph.us.i
B550.us.i:                                        ; preds = %B520.us.i, %B498.us.i, %B476.us.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %.1138.us.i = add i64 %.1131651653.us.i, 1
  %.1125.us.i = icmp sgt i64 %lsr.iv.next.i, 1
  br i1 %.1125.us.i, label %B476.us.i, label %B474.B474.endif_crit_edge.us.i
B672.us.unr-lcssa.i:                              ; preds = %B670.us.1.i
  br i1 %20, label %B672.us.i, label %B608.us.epil.preheader.i
B608.us.epil.preheader.i:                         ; preds = %B608.lr.ph.us.i, %B672.us.unr-lcssa.i
  %n_pins.2.3663.us.epil.init.i = phi i64 [ 0, %B608.lr.ph.us.i ], [ %n_pins.3.4.us.1.i, %B672.us.unr-lcssa.i ]
  %is_allowed.2.3662.us.epil.init.i = phi i1 [ true, %B608.lr.ph.us.i ], [ %is_allowed.3.4.us.1.i, %B672.us.unr-lcssa.i ]
  %.1489.us.epil.i = load i64, ptr %22, align 8, !noalias !0
  %.1491.us.epil.i = and i64 %.1489.us.epil.i, %.1025.us.i
  %.1492.not.us.epil.i = icmp eq i64 %.1491.us.epil.i, 0
  br i1 %.1492.not.us.epil.i, label %B672.us.i, label %B632.us.epil.i
B632.us.epil.i:                                   ; preds = %B608.us.epil.preheader.i
  %.1500.us.epil.i = add nsw i64 %n_pins.2.3663.us.epil.init.i, 1
  %.1544.us.epil.i = and i64 %.1489.us.epil.i, %.1543.us.i
  %.1545.not.us.epil.i = icmp eq i64 %.1544.us.epil.i, 0
  %spec.select.us.epil.i = select i1 %.1545.not.us.epil.i, i1 %is_allowed.2.3662.us.epil.init.i, i1 false
  br label %B672.us.i
B672.us.i:                                        ; preds = %B632.us.epil.i, %B608.us.epil.preheader.i, %B672.us.unr-lcssa.i
  %is_allowed.3.4.us.lcssa.i = phi i1 [ %is_allowed.3.4.us.1.i, %B672.us.unr-lcssa.i ], [ %is_allowed.2.3662.us.epil.init.i, %B608.us.epil.preheader.i ], [ %spec.select.us.epil.i, %B632.us.epil.i ]
  %n_pins.3.4.us.lcssa.i = phi i64 [ %n_pins.3.4.us.1.i, %B672.us.unr-lcssa.i ], [ %n_pins.2.3663.us.epil.init.i, %B608.us.epil.preheader.i ], [ %.1500.us.epil.i, %B632.us.epil.i ]
  %.1586.us.i = icmp slt i64 %n_pins.3.4.us.lcssa.i, 2
  %or.cond.us.i = select i1 %is_allowed.3.4.us.lcssa.i, i1 %.1586.us.i, i1 false
  br i1 %or.cond.us.i, label %B688.us.i, label %B713.us.i
B688.us.i:                                        ; preds = %B672.us.i
  %.1605.us.i = icmp slt i64 %found.2.1691.us.i, 0
  %.1606.us.i = select i1 %.1605.us.i, i64 %v211, i64 0
  %27 = getelementptr i64, ptr %v207, i64 %found.2.1691.us.i
  %.1620.us.i = getelementptr i64, ptr %27, i64 %.1606.us.i
  store i64 %.1025.us.i, ptr %.1620.us.i, align 8, !noalias !0
  %.1625.us.i = add nsw i64 %found.2.1691.us.i, 1
  br label %B713.us.i
B713.us.i:                                        ; preds = %B474.B474.endif_crit_edge.us.i, %B688.us.i, %B672.us.i
  %found.4.2.us.i = phi i64 [ %found.2.1691.us.i, %B474.B474.endif_crit_edge.us.i ], [ %.1625.us.i, %B688.us.i ], [ %found.2.1691.us.i, %B672.us.i ]
  %exitcond739.not.i = icmp eq i64 %.995.us.i, %storemerge617.i
  br i1 %exitcond739.not.i, label %B342.loopexit.i, label %B396.us.i
B608.us.i:                                        ; preds = %B608.lr.ph.us.i, %B670.us.1.i
  %n_pins.2.3663.us.i = phi i64 [ %n_pins.3.4.us.1.i, %B670.us.1.i ], [ 0, %B608.lr.ph.us.i ]
  %is_allowed.2.3662.us.i = phi i1 [ %is_allowed.3.4.us.1.i, %B670.us.1.i ], [ true, %B608.lr.ph.us.i ]
  %.1416658660.us.i = phi i64 [ %.1423.us.1.i, %B670.us.1.i ], [ 0, %B608.lr.ph.us.i ]
  %sunkaddr57.i = shl i64 %.1416658660.us.i, 3
  %sunkaddr58.i = getelementptr i8, ptr %v149, i64 %sunkaddr57.i
  %.1489.us.i = load i64, ptr %sunkaddr58.i, align 8, !noalias !0
  %.1491.us.i = and i64 %.1489.us.i, %.1025.us.i
  %.1492.not.us.i = icmp eq i64 %.1491.us.i, 0
  br i1 %.1492.not.us.i, label %B670.us.i, label %B632.us.i
B632.us.i:                                        ; preds = %B608.us.i
  %.1500.us.i = add nsw i64 %n_pins.2.3663.us.i, 1
  %.1544.us.i = and i64 %.1489.us.i, %.1543.us.i
  %.1545.not.us.i = icmp eq i64 %.1544.us.i, 0
  %spec.select.us.i = select i1 %.1545.not.us.i, i1 %is_allowed.2.3662.us.i, i1 false
  br label %B670.us.i
B670.us.i:                                        ; preds = %B632.us.i, %B608.us.i
  %is_allowed.3.4.us.i = phi i1 [ %is_allowed.2.3662.us.i, %B608.us.i ], [ %spec.select.us.i, %B632.us.i ]
  %n_pins.3.4.us.i = phi i64 [ %n_pins.2.3663.us.i, %B608.us.i ], [ %.1500.us.i, %B632.us.i ]
  %.1423.us.1.i = add nuw i64 %.1416658660.us.i, 2
  %sunkaddr61.i = getelementptr i8, ptr %sunkaddr58.i, i64 8
  %.1489.us.1.i = load i64, ptr %sunkaddr61.i, align 8, !noalias !0
  %.1491.us.1.i = and i64 %.1489.us.1.i, %.1025.us.i
  %.1492.not.us.1.i = icmp eq i64 %.1491.us.1.i, 0
  br i1 %.1492.not.us.1.i, label %B670.us.1.i, label %B632.us.1.i
B632.us.1.i:                                      ; preds = %B670.us.i
  %.1500.us.1.i = add nsw i64 %n_pins.3.4.us.i, 1
  %.1544.us.1.i = and i64 %.1489.us.1.i, %.1543.us.i
  %.1545.not.us.1.i = icmp eq i64 %.1544.us.1.i, 0
  %spec.select.us.1.i = select i1 %.1545.not.us.1.i, i1 %is_allowed.3.4.us.i, i1 false
  br label %B670.us.1.i
B670.us.1.i:                                      ; preds = %B632.us.1.i, %B670.us.i
  %is_allowed.3.4.us.1.i = phi i1 [ %is_allowed.3.4.us.i, %B670.us.i ], [ %spec.select.us.1.i, %B632.us.1.i ]
  %n_pins.3.4.us.1.i = phi i64 [ %n_pins.3.4.us.i, %B670.us.i ], [ %.1500.us.1.i, %B632.us.1.i ]
  %niter23.ncmp.1.i = icmp eq i64 %unroll_iter15.i, %.1423.us.1.i
  br i1 %niter23.ncmp.1.i, label %B672.us.unr-lcssa.i, label %B608.us.i
B474.B474.endif_crit_edge.us.i:                   ; preds = %B550.us.i
  %.1293.us.i = icmp slt i64 %.1025.us.i, 0
  %.1294.us.i = select i1 %.1293.us.i, i64 %v182, i64 0
  %28 = getelementptr i8, ptr %v178, i64 %.1025.us.i
  %.1308.us.i = getelementptr i8, ptr %28, i64 %.1294.us.i
  store i8 0, ptr %.1308.us.i, align 1, !noalias !0
  br label %B713.us.i
B608.lr.ph.us.i:                                  ; preds = %B520.us.i, %B396.us.i
  %.1293.c.us.i = icmp slt i64 %.1025.us.i, 0
  %.1294.c.us.i = select i1 %.1293.c.us.i, i64 %v182, i64 0
  %29 = getelementptr i8, ptr %v178, i64 %.1025.us.i
  %.1308.c.us.i = getelementptr i8, ptr %29, i64 %.1294.c.us.i
  store i8 1, ptr %.1308.c.us.i, align 1, !noalias !0
  %.1543.us.i = xor i64 %.1025.us.i, -1
  br i1 %3, label %B608.us.epil.preheader.i, label %B608.us.i
B442.endif.i:                                     ; preds = %B396.i
  store i8 0, ptr %sunkaddr63.i, align 1, !noalias !0
  br label %B713.i
B608.lr.ph.i:                                     ; preds = %B396.i
  store i8 1, ptr %sunkaddr63.i, align 1, !noalias !0
  br i1 %3, label %B608.epil.preheader.i, label %B608.i
f0: ; preds = %B342.loopexit.i, %run
  %found.3.0.lcssa.i = phi i64 [ 0, %run ], [ %found.2.1.lcssa.i, %B342.loopexit.i ]
  store i64 %found.3.0.lcssa.i, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f1: %retptr"}
!2 = distinct !{!2, !"f1"}
