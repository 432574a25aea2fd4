; source 4aabe137a0496ec1d50cd55c5eef00b7b3b1886ca201ae907b4ef1c87b5491a2
; takes <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 |b1:1 <i8:1
; gives i8

define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v1 = getelementptr i8, ptr %table, i64 56
  %v2 = load i32, ptr %v1, align 4
  %v7 = getelementptr i8, ptr %table, i64 80
  %v8 = load i32, ptr %v7, align 4
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
  %v96 = getelementptr i8, ptr %table, i64 24
  %v97 = load ptr, ptr %v96, align 8
  %v98 = getelementptr i8, ptr %v97, i64 56
  %v99 = load ptr, ptr %v98, align 8
  %v100 = getelementptr i8, ptr %v99, i64 28
  %v101 = load i32, ptr %v100, align 4
  %v102 = icmp eq i32 %v101, %v2
  %v103 = and i1 %v87, %v102
  %v104 = getelementptr i8, ptr %v99, i64 26
  %v105 = load i8, ptr %v104, align 2
  %v106 = icmp eq i8 %v105, 61
  %v107 = and i1 %v103, %v106
  %v108 = getelementptr i8, ptr %v97, i64 24
  %v109 = load i32, ptr %v108, align 8
  %v110 = icmp eq i32 %v109, 1
  %v111 = and i1 %v107, %v110
  %v112 = getelementptr i8, ptr %v97, i64 64
  %v113 = load i32, ptr %v112, align 8
  %v114 = and i32 %v113, 1
  %v115 = icmp ne i32 %v114, 0
  %v116 = and i1 %v111, %v115
  %v125 = getelementptr i8, ptr %table, i64 32
  %v126 = load ptr, ptr %v125, align 8
  %v127 = getelementptr i8, ptr %v126, i64 56
  %v128 = load ptr, ptr %v127, align 8
  %v129 = getelementptr i8, ptr %v128, i64 28
  %v130 = load i32, ptr %v129, align 4
  %v131 = icmp eq i32 %v130, %v2
  %v132 = and i1 %v116, %v131
  %v133 = getelementptr i8, ptr %v128, i64 26
  %v134 = load i8, ptr %v133, align 2
  %v135 = icmp eq i8 %v134, 61
  %v136 = and i1 %v132, %v135
  %v137 = getelementptr i8, ptr %v126, i64 24
  %v138 = load i32, ptr %v137, align 8
  %v139 = icmp eq i32 %v138, 1
  %v140 = and i1 %v136, %v139
  %v141 = getelementptr i8, ptr %v126, i64 64
  %v142 = load i32, ptr %v141, align 8
  %v143 = and i32 %v142, 1
  %v144 = icmp ne i32 %v143, 0
  %v145 = and i1 %v140, %v144
  %v154 = getelementptr i8, ptr %table, i64 40
  %v155 = load ptr, ptr %v154, align 8
  %v156 = getelementptr i8, ptr %v155, i64 56
  %v157 = load ptr, ptr %v156, align 8
  %v158 = getelementptr i8, ptr %v157, i64 28
  %v159 = load i32, ptr %v158, align 4
  %v160 = icmp eq i32 %v159, %v8
  %v161 = and i1 %v145, %v160
  %v162 = getelementptr i8, ptr %v157, i64 26
  %v163 = load i8, ptr %v162, align 2
  %v164 = icmp eq i8 %v163, 124
  %v165 = and i1 %v161, %v164
  %v166 = getelementptr i8, ptr %v155, i64 24
  %v167 = load i32, ptr %v166, align 8
  %v168 = icmp eq i32 %v167, 1
  %v169 = and i1 %v165, %v168
  %v170 = getelementptr i8, ptr %v155, i64 64
  %v171 = load i32, ptr %v170, align 8
  %v172 = and i32 %v171, 1
  %v173 = icmp ne i32 %v172, 0
  %v174 = and i1 %v169, %v173
  %v183 = getelementptr i8, ptr %table, i64 48
  %v184 = load ptr, ptr %v183, align 8
  %v185 = getelementptr i8, ptr %v184, i64 56
  %v186 = load ptr, ptr %v185, align 8
  %v187 = getelementptr i8, ptr %v186, i64 28
  %v188 = load i32, ptr %v187, align 4
  %v189 = icmp eq i32 %v188, %v2
  %v190 = and i1 %v174, %v189
  %v191 = getelementptr i8, ptr %v186, i64 26
  %v192 = load i8, ptr %v191, align 2
  %v193 = icmp eq i8 %v192, 61
  %v194 = and i1 %v190, %v193
  %v195 = getelementptr i8, ptr %v184, i64 24
  %v196 = load i32, ptr %v195, align 8
  %v197 = icmp eq i32 %v196, 1
  %v198 = and i1 %v194, %v197
  %v199 = getelementptr i8, ptr %v184, i64 64
  %v200 = load i32, ptr %v199, align 8
  %v201 = and i32 %v200, 1
  %v202 = icmp ne i32 %v201, 0
  %v203 = and i1 %v198, %v202
  br i1 %v203, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v206 = getelementptr i8, ptr %v184, i64 32
  %v207 = load ptr, ptr %v206, align 8
  %v209 = load i64, ptr %v207, align 8
  %v204 = getelementptr i8, ptr %v184, i64 16
  %v205 = load ptr, ptr %v204, align 8
  %v177 = getelementptr i8, ptr %v155, i64 32
  %v178 = load ptr, ptr %v177, align 8
  %v180 = load i64, ptr %v178, align 8
  %v175 = getelementptr i8, ptr %v155, i64 16
  %v176 = load ptr, ptr %v175, align 8
  %v146 = getelementptr i8, ptr %v126, i64 16
  %v147 = load ptr, ptr %v146, align 8
  %v119 = getelementptr i8, ptr %v97, i64 32
  %v120 = load ptr, ptr %v119, align 8
  %v122 = load i64, ptr %v120, align 8
  %v117 = getelementptr i8, ptr %v97, i64 16
  %v118 = load ptr, ptr %v117, align 8
  %v90 = getelementptr i8, ptr %v68, i64 32
  %v91 = load ptr, ptr %v90, align 8
  %v93 = load i64, ptr %v91, align 8
  %v88 = getelementptr i8, ptr %v68, i64 16
  %v89 = load ptr, ptr %v88, align 8
  %v61 = getelementptr i8, ptr %v39, i64 32
  %v62 = load ptr, ptr %v61, align 8
  %v64 = load i64, ptr %v62, align 8
  %v59 = getelementptr i8, ptr %v39, i64 16
  %v60 = load ptr, ptr %v59, align 8
  %v30 = getelementptr i8, ptr %v10, i64 16
  %v31 = load ptr, ptr %v30, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.132.i = icmp sgt i64 %v93, 0
  br i1 %.132.i, label %B66.endif.preheader.i, label %f0
B66.endif.preheader.i:                            ; preds = %run
  %1 = shl i64 %v64, 3
  br label %B66.endif.i
B64.loopexit.i:                                   ; preds = %B132.i, %B132.prol.loopexit.i, %B66.endif.i
  %exitcond.not.i = icmp eq i64 %v93, %.189.i
  br i1 %exitcond.not.i, label %B220.preheader.i, label %B66.endif.i
B220.preheader.i:                                 ; preds = %B64.loopexit.i
  %2 = add nsw i64 %v93, -1
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %B220.epil.preheader.i, label %B220.preheader.new.i
B220.preheader.new.i:                             ; preds = %B220.preheader.i
  %unroll_iter.i = and i64 %v93, 9223372036854775806
  br label %B220.i
B132.i:                                           ; preds = %B132.preheader.i, %B132.i
  %lsr.iv37.i = phi i64 [ %16, %B132.preheader.i ], [ %lsr.iv.next38.i, %B132.i ]
  %.427629.i = phi i64 [ %.427629.unr.i, %B132.preheader.i ], [ %.459.1.i, %B132.i ]
  %.365624626.i = phi i64 [ %.365624626.unr.i, %B132.preheader.i ], [ %8, %B132.i ]
  %.441.i = icmp slt i64 %.365624626.i, 0
  %4 = select i1 %.441.i, i64 %1, i64 0
  %scevgep39.i = getelementptr i8, ptr %v60, i64 %4
  %5 = shl i64 %.365624626.i, 3
  %scevgep40.i = getelementptr i8, ptr %scevgep39.i, i64 %5
  %.457.i = load i64, ptr %scevgep40.i, align 8, !noalias !0
  %.458.i = shl nuw i64 1, %.457.i
  %.459.i = or i64 %.458.i, %.427629.i
  store i64 %.459.i, ptr %sunkaddr44.i, align 8, !noalias !0
  %6 = add i64 %.365624626.i, 1
  %.441.1.i = icmp slt i64 %6, 0
  %7 = select i1 %.441.1.i, i64 %1, i64 0
  %scevgep41.i = getelementptr i8, ptr %v60, i64 %7
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
  %sunkaddr46.i = getelementptr i8, ptr %v89, i64 %sunkaddr45.i
  %.658.i = load i64, ptr %sunkaddr46.i, align 8, !noalias !0
  %.659.i = icmp sgt i64 %.658.i, -1
  br i1 %.659.i, label %B246.i, label %B296.i
B246.i:                                           ; preds = %B220.i
  %.720.i = getelementptr i64, ptr %v147, i64 %.658.i
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
  %.720.1.i = getelementptr i64, ptr %v147, i64 %.658.1.i
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
  %.1294.c.i = select i1 %.1293.c.i, i64 %v180, i64 0
  %9 = getelementptr i8, ptr %v176, i64 %.1025.i
  %sunkaddr63.i = getelementptr i8, ptr %9, i64 %.1294.c.i
  br i1 %.1029.i, label %B608.lr.ph.i, label %B442.endif.i
B608.i:                                           ; preds = %B608.lr.ph.i, %B670.1.i
  %n_pins.2.3663.i = phi i64 [ %n_pins.3.4.1.i, %B670.1.i ], [ 0, %B608.lr.ph.i ]
  %is_allowed.2.3662.i = phi i1 [ %is_allowed.3.4.1.i, %B670.1.i ], [ true, %B608.lr.ph.i ]
  %.1416658660.i = phi i64 [ %.1423.1.i, %B670.1.i ], [ 0, %B608.lr.ph.i ]
  %sunkaddr50.i = shl i64 %.1416658660.i, 3
  %sunkaddr51.i = getelementptr i8, ptr %v147, i64 %sunkaddr50.i
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
  %.1606.i = select i1 %.1605.i, i64 %v209, i64 0
  %10 = getelementptr i64, ptr %v205, i64 %found.2.1691.i
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
  %11 = getelementptr i64, ptr %v31, i64 %.182631637.i
  %.247.i = load i64, ptr %11, align 8, !noalias !0
  %12 = getelementptr i8, ptr %11, i64 8
  %.279.i = load i64, ptr %12, align 8, !noalias !0
  %.316.i = sub i64 %.279.i, %.247.i
  %.359625.not.i = icmp slt i64 %.316.i, 1
  br i1 %.359625.not.i, label %B64.loopexit.i, label %B132.lr.ph.i
B132.lr.ph.i:                                     ; preds = %B66.endif.i
  %13 = getelementptr i64, ptr %v118, i64 %.182631637.i
  %.426.promoted.i = load i64, ptr %13, align 8, !noalias !0
  %.neg.i = add i64 %.247.i, 1
  %xtraiter.i = and i64 %.316.i, 1
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B132.prol.loopexit.i, label %B132.prol.i
B132.prol.i:                                      ; preds = %B132.lr.ph.i
  %.368.prol.i = add nsw i64 %.316.i, -1
  %.441.prol.i = icmp slt i64 %.247.i, 0
  %.442.prol.i = select i1 %.441.prol.i, i64 %v64, i64 0
  %14 = getelementptr i64, ptr %v60, i64 %.247.i
  %.456.prol.i = getelementptr i64, ptr %14, i64 %.442.prol.i
  %.457.prol.i = load i64, ptr %.456.prol.i, align 8, !noalias !0
  %.458.prol.i = shl nuw i64 1, %.457.prol.i
  %.459.prol.i = or i64 %.458.prol.i, %.426.promoted.i
  %sunkaddr55.i = shl i64 %.182631637.i, 3
  %sunkaddr56.i = getelementptr i8, ptr %v118, i64 %sunkaddr55.i
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
  %sunkaddr44.i = getelementptr i8, ptr %v118, i64 %sunkaddr.i
  br label %B132.i
B344.endif.preheader.unr-lcssa.i:                 ; preds = %B296.1.i
  %17 = and i64 %v93, 1
  %lcmp.mod8.not.i = icmp eq i64 %17, 0
  br i1 %lcmp.mod8.not.i, label %B344.endif.preheader.i, label %B220.epil.preheader.i
B220.epil.preheader.i:                            ; preds = %B344.endif.preheader.unr-lcssa.i, %B220.preheader.i
  %.593644646.epil.init.i = phi i64 [ 0, %B220.preheader.i ], [ %unroll_iter.i, %B344.endif.preheader.unr-lcssa.i ]
  %18 = getelementptr i64, ptr %v89, i64 %.593644646.epil.init.i
  %.658.epil.i = load i64, ptr %18, align 8, !noalias !0
  %.659.epil.i = icmp sgt i64 %.658.epil.i, -1
  br i1 %.659.epil.i, label %B246.epil.i, label %B344.endif.preheader.i
B246.epil.i:                                      ; preds = %B220.epil.preheader.i
  %.720.epil.i = getelementptr i64, ptr %v147, i64 %.658.epil.i
  %.721.epil.i = load i64, ptr %.720.epil.i, align 8, !noalias !0
  %.723.epil.i = shl nuw i64 1, %.593644646.epil.init.i
  %.726.epil.i = or i64 %.721.epil.i, %.723.epil.i
  store i64 %.726.epil.i, ptr %.720.epil.i, align 8, !noalias !0
  br label %B344.endif.preheader.i
B344.endif.preheader.i:                           ; preds = %B246.epil.i, %B220.epil.preheader.i, %B344.endif.preheader.unr-lcssa.i
  %unroll_iter15.i = and i64 %v93, 9223372036854775806
  %19 = and i64 %v93, 1
  %20 = icmp eq i64 %19, 0
  %21 = shl i64 %v122, 3
  %22 = getelementptr i64, ptr %v147, i64 %unroll_iter15.i
  br label %B344.endif.i
B344.endif.i:                                     ; preds = %B344.endif.preheader.i, %B342.loopexit.i
  %found.3.0722.i = phi i64 [ %found.2.1.lcssa.i, %B342.loopexit.i ], [ 0, %B344.endif.preheader.i ]
  %.850705721.i = phi i64 [ %.860.i, %B342.loopexit.i ], [ %v93, %B344.endif.preheader.i ]
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
  %.1079.i = sub nsw i64 %v93, %.857706720.i
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
  %scevgep28.i = getelementptr i8, ptr %v118, i64 %24
  %25 = shl i64 %.1131651653.us.i, 3
  %scevgep29.i = getelementptr i8, ptr %scevgep28.i, i64 %25
  %.1208.us.i = load i64, ptr %scevgep29.i, align 8, !noalias !0
  %.1212.us.i = and i64 %.1208.us.i, %.1025.us.i
  %.1213.not.us.i = icmp eq i64 %.1212.us.i, 0
  br i1 %.1213.not.us.i, label %B550.us.i, label %B520.us.i
B520.us.i:                                        ; preds = %B498.us.i
  %.1217.us.i = xor i64 %.1169.us.i, %.1025.us.i
  %.1233.us.i = icmp slt i64 %.1217.us.i, 0
  %.1234.us.i = select i1 %.1233.us.i, i64 %v180, i64 0
  %26 = getelementptr i8, ptr %v176, i64 %.1217.us.i
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
  %.1606.us.i = select i1 %.1605.us.i, i64 %v209, i64 0
  %27 = getelementptr i64, ptr %v205, i64 %found.2.1691.us.i
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
  %sunkaddr58.i = getelementptr i8, ptr %v147, i64 %sunkaddr57.i
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
  %.1294.us.i = select i1 %.1293.us.i, i64 %v180, i64 0
  %28 = getelementptr i8, ptr %v176, i64 %.1025.us.i
  %.1308.us.i = getelementptr i8, ptr %28, i64 %.1294.us.i
  store i8 0, ptr %.1308.us.i, align 1, !noalias !0
  br label %B713.us.i
B608.lr.ph.us.i:                                  ; preds = %B520.us.i, %B396.us.i
  %.1293.c.us.i = icmp slt i64 %.1025.us.i, 0
  %.1294.c.us.i = select i1 %.1293.c.us.i, i64 %v180, i64 0
  %29 = getelementptr i8, ptr %v176, i64 %.1025.us.i
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
