; source ae11e65d575ec69d103c93305d5483efbb73c4ecbf3325788347cd90ae3ebf0b
; takes <i8:2 i8 <i8:2
; gives i8

declare double @llvm.floor.f64(double)
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v3 = getelementptr i8, ptr %table, i64 32
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
  %v60 = icmp eq i32 %v59, 2
  %v61 = and i1 %v57, %v60
  %v62 = getelementptr i8, ptr %v47, i64 64
  %v63 = load i32, ptr %v62, align 8
  %v64 = and i32 %v63, 1
  %v65 = icmp ne i32 %v64, 0
  %v66 = and i1 %v61, %v65
  br i1 %v66, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v69 = getelementptr i8, ptr %v47, i64 32
  %v70 = load ptr, ptr %v69, align 8
  %v73 = getelementptr i8, ptr %v70, i64 8
  %v74 = load i64, ptr %v73, align 8
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
  %.135529.not.i = icmp slt i64 %v37, 1
  br i1 %.135529.not.i, label %f0, label %B68.preheader.i
B68.preheader.i:                                  ; preds = %run
  %1 = icmp eq i64 %v45, 0
  %2 = icmp ne i64 %v45, -1
  %3 = trunc i64 %v45 to i32
  br label %B68.i
B66.loopexit.i:                                   ; preds = %B258.loopexit.i, %B192.endif.endif.endif.i
  %found.3.1.lcssa.i = phi i64 [ %found.4.0534.i, %B192.endif.endif.endif.i ], [ %found.2.2.lcssa.i, %B258.loopexit.i ]
  %exitcond.not.i = icmp eq i64 %.148.i, %v37
  br i1 %exitcond.not.i, label %f0, label %B68.i
B68.i:                                            ; preds = %B66.loopexit.i, %B68.preheader.i
  %found.4.0534.i = phi i64 [ %found.3.1.lcssa.i, %B66.loopexit.i ], [ 0, %B68.preheader.i ]
  %.141485532.i = phi i64 [ %.148.i, %B66.loopexit.i ], [ 0, %B68.preheader.i ]
  %.148.i = add nuw nsw i64 %.141485532.i, 1
  %.225.i = mul i64 %.141485532.i, %v39
  %.229.i = getelementptr i64, ptr %v33, i64 %.225.i
  %.230.i = load i64, ptr %.229.i, align 8, !noalias !0
  %.284.i = getelementptr i8, ptr %.229.i, i64 8
  %.285.i = load i64, ptr %.284.i, align 8, !noalias !0
  %.339.i = getelementptr i8, ptr %.229.i, i64 16
  %.340.i = load i64, ptr %.339.i, align 8, !noalias !0
  %.394.i = getelementptr i8, ptr %.229.i, i64 24
  %.395.i = load i64, ptr %.394.i, align 8, !noalias !0
  %.418.i = icmp eq i64 %.340.i, %.230.i
  br i1 %.418.i, label %B192.i, label %B172.i
B172.i:                                           ; preds = %B68.i
  %.426.i = sub nsw i64 %.395.i, %.285.i
  %.429.i = sub nsw i64 %.340.i, %.230.i
  %.430.i = sitofp i64 %.426.i to double
  %.431.i = sitofp i64 %.429.i to double
  %.435.i = fdiv double %.430.i, %.431.i
  br label %B192.i
B192.i:                                           ; preds = %B172.i, %B68.i
  %"$phi192.1.2.1.i" = phi double [ %.435.i, %B172.i ], [ 0.000000e+00, %B68.i ]
  %.452.i = add nsw i64 %.230.i, -1
  br i1 %1, label %B192.endif.endif.endif.i, label %B192.else.i, !prof !3
B258.loopexit.i:                                  ; preds = %B842.i, %for.end.1.endif.endif.endif.endif.i
  %found.2.2.lcssa.i = phi i64 [ %found.3.1469.i, %for.end.1.endif.endif.endif.endif.i ], [ %.1307.i, %B842.i ]
  %lsr.iv.next45.i = add i64 %lsr.iv44.i, 2147483648
  %.618.i = icmp sgt i64 %.617428468.i, 1
  br i1 %.618.i, label %for.end.1.endif.i, label %B66.loopexit.i
B750.i:                                           ; preds = %B750.lr.ph.i, %B842.i
  %lsr.iv46.i = phi i64 [ %65, %B750.lr.ph.i ], [ %lsr.iv.next47.i, %B842.i ]
  %lsr.iv.i = phi i64 [ %64, %B750.lr.ph.i ], [ %lsr.iv.next.i, %B842.i ]
  %found.2.2425.i = phi i64 [ %found.3.1469.i, %B750.lr.ph.i ], [ %.1307.i, %B842.i ]
  %.1184.i = icmp slt i64 %found.2.2425.i, %v72
  br i1 %.1184.i, label %B790.i, label %B842.i
B790.i:                                           ; preds = %B750.i
  %.1219.i = icmp slt i64 %found.2.2425.i, 0
  %.1220.i = select i1 %.1219.i, i64 %v72, i64 0
  %.1221.i = add i64 %.1220.i, %found.2.2425.i
  %.1241.i = mul i64 %.1221.i, %v74
  %.1245.i = getelementptr i64, ptr %v68, i64 %.1241.i
  store i64 %lsr.iv46.i, ptr %.1245.i, align 8, !noalias !0
  %.1301.i = getelementptr i8, ptr %.1245.i, i64 8
  store i64 %.141485532.i, ptr %.1301.i, align 8, !noalias !0
  br label %B842.i
B842.i:                                           ; preds = %B790.i, %B750.i
  %.1307.i = add i64 %found.2.2425.i, 1
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next47.i = add i64 %lsr.iv46.i, 1
  %.1129.i = icmp ugt i64 %lsr.iv.next.i, 1
  br i1 %.1129.i, label %B750.i, label %B258.loopexit.i
B192.else.i:                                      ; preds = %B192.i
  %.467.i = icmp ne i64 %.452.i, -9223372036854775808
  %.469.not.i = or i1 %2, %.467.i
  br i1 %.469.not.i, label %B192.else.if.i, label %B192.endif.else.if.i, !prof !4
B192.else.if.i:                                   ; preds = %B192.else.i
  %4 = or i64 %.452.i, %v45
  %5 = icmp ult i64 %4, 4294967296
  br i1 %5, label %6, label %12
6:                                                ; preds = %B192.else.if.i
  %7 = trunc i64 %.452.i to i32
  %8 = udiv i32 %7, %3
  %9 = urem i32 %7, %3
  %10 = zext i32 %8 to i64
  %11 = zext i32 %9 to i64
  br label %15
12:                                               ; preds = %B192.else.if.i
  %13 = sdiv i64 %.452.i, %v45
  %14 = srem i64 %.452.i, %v45
  br label %15
15:                                               ; preds = %12, %6
  %16 = phi i64 [ %10, %6 ], [ %13, %12 ]
  %17 = phi i64 [ %11, %6 ], [ %14, %12 ]
  %.474.i = xor i64 %17, %v45
  %.475.i = icmp slt i64 %.474.i, 0
  %.476.i = icmp ne i64 %17, 0
  %.477.i = and i1 %.476.i, %.475.i
  %.482.i = sext i1 %.477.i to i64
  %spec.select.i = add i64 %16, %.482.i
  br label %B192.endif.else.if.i
B192.endif.else.if.i:                             ; preds = %15, %B192.else.i
  %.461.0.i = phi i64 [ 0, %B192.else.i ], [ %spec.select.i, %15 ]
  %.495.i = add nsw i64 %.340.i, 1
  %18 = or i64 %.495.i, %v45
  %19 = icmp ult i64 %18, 4294967296
  br i1 %19, label %20, label %26
20:                                               ; preds = %B192.endif.else.if.i
  %21 = trunc i64 %.495.i to i32
  %22 = udiv i32 %21, %3
  %23 = urem i32 %21, %3
  %24 = zext i32 %22 to i64
  %25 = zext i32 %23 to i64
  br label %29
26:                                               ; preds = %B192.endif.else.if.i
  %27 = sdiv i64 %.495.i, %v45
  %28 = srem i64 %.495.i, %v45
  br label %29
29:                                               ; preds = %26, %20
  %30 = phi i64 [ %24, %20 ], [ %27, %26 ]
  %31 = phi i64 [ %25, %20 ], [ %28, %26 ]
  %.517.i = xor i64 %31, %v45
  %.518.i = icmp slt i64 %.517.i, 0
  %.519.i = icmp ne i64 %31, 0
  %.520.i = and i1 %.519.i, %.518.i
  %.525.i = sext i1 %.520.i to i64
  %spec.select353.i = add i64 %30, 1
  %32 = add i64 %spec.select353.i, %.525.i
  br label %B192.endif.endif.endif.i
B192.endif.endif.endif.i:                         ; preds = %29, %B192.i
  %quot.0340.i = phi i64 [ 0, %B192.i ], [ %.461.0.i, %29 ]
  %quot.1.0.i = phi i64 [ 1, %B192.i ], [ %32, %29 ]
  %.574.i = sub i64 %quot.1.0.i, %quot.0340.i
  %.618464.not.i = icmp slt i64 %.574.i, 1
  br i1 %.618464.not.i, label %B66.loopexit.i, label %B260.lr.ph.i
B260.lr.ph.i:                                     ; preds = %B192.endif.endif.endif.i
  %.793.i = sitofp i64 %.285.i to double
  %.820.i = sitofp i64 %.395.i to double
  %33 = shl i64 %quot.0340.i, 31
  %34 = icmp sgt i64 %.340.i, %.230.i
  br label %for.end.1.endif.i
for.end.1.endif.i:                                ; preds = %B260.lr.ph.i, %B258.loopexit.i
  %lsr.iv44.i = phi i64 [ %33, %B260.lr.ph.i ], [ %lsr.iv.next45.i, %B258.loopexit.i ]
  %found.3.1469.i = phi i64 [ %found.4.0534.i, %B260.lr.ph.i ], [ %found.2.2.lcssa.i, %B258.loopexit.i ]
  %.617428468.i = phi i64 [ %.574.i, %B260.lr.ph.i ], [ %.627.i, %B258.loopexit.i ]
  %.624436467.i = phi i64 [ %quot.0340.i, %B260.lr.ph.i ], [ %.631.i, %B258.loopexit.i ]
  %.627.i = add nsw i64 %.617428468.i, -1
  %.631.i = add i64 %.624436467.i, 1
  %.661.i = mul nsw i64 %.624436467.i, %v45
  %.662.i = add nsw i64 %.661.i, -1
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.230.i, i64 %.662.i)
  %.11.i37.i = tail call i64 @llvm.smin.i64(i64 %.340.i, i64 %.11.i.i)
  %.724.i = mul nsw i64 %.631.i, %v45
  %.725.i = add nsw i64 %.724.i, 1
  %.11.i38.i = tail call i64 @llvm.smin.i64(i64 %.340.i, i64 %.725.i)
  %.11.i39.i = tail call i64 @llvm.smax.i64(i64 %.230.i, i64 %.11.i38.i)
  %.788.i = sub nsw i64 %.11.i37.i, %.230.i
  %.790.i = sitofp i64 %.788.i to double
  %.791.i = fmul double %"$phi192.1.2.1.i", %.790.i
  %.794.i = fadd double %.791.i, %.793.i
  %.804.i = sub nsw i64 %.11.i39.i, %.230.i
  %.808.i = sitofp i64 %.804.i to double
  %.809.i = fmul double %"$phi192.1.2.1.i", %.808.i
  %.812.i = fadd double %.809.i, %.793.i
  %"$phi496.2.2.2.i" = select i1 %34, double %.812.i, double %.820.i
  %.10.i.i = fcmp olt double %"$phi496.2.2.2.i", %.794.i
  %.11.i40.i = select i1 %.10.i.i, double %"$phi496.2.2.2.i", double %.794.i
  %.869.le.i = tail call double @llvm.floor.f64(double %.11.i40.i)
  %.5.i.i = fptosi double %.869.le.i to i64
  %.898.i = add nsw i64 %.5.i.i, -2
  %.10.i41.i = fcmp ogt double %"$phi496.2.2.2.i", %.794.i
  %.11.i42.i = select i1 %.10.i41.i, double %"$phi496.2.2.2.i", double %.794.i
  %.937.le.i = tail call double @llvm.floor.f64(double %.11.i42.i)
  %.5.i43.i = fptosi double %.937.le.i to i64
  %.966.i = add nsw i64 %.5.i43.i, 3
  br i1 %1, label %for.end.1.endif.endif.endif.endif.i, label %for.end.1.endif.else.i, !prof !3
for.end.1.endif.else.i:                           ; preds = %for.end.1.endif.i
  %.981.i = icmp ne i64 %.898.i, -9223372036854775808
  %.983.not.i = or i1 %2, %.981.i
  br i1 %.983.not.i, label %for.end.1.endif.else.if.i, label %for.end.1.endif.endif.else.if.i, !prof !4
for.end.1.endif.else.if.i:                        ; preds = %for.end.1.endif.else.i
  %35 = or i64 %.898.i, %v45
  %36 = icmp ult i64 %35, 4294967296
  br i1 %36, label %37, label %43
37:                                               ; preds = %for.end.1.endif.else.if.i
  %38 = trunc i64 %.898.i to i32
  %39 = udiv i32 %38, %3
  %40 = urem i32 %38, %3
  %41 = zext i32 %39 to i64
  %42 = zext i32 %40 to i64
  br label %46
43:                                               ; preds = %for.end.1.endif.else.if.i
  %44 = sdiv i64 %.898.i, %v45
  %45 = srem i64 %.898.i, %v45
  br label %46
46:                                               ; preds = %43, %37
  %47 = phi i64 [ %41, %37 ], [ %44, %43 ]
  %48 = phi i64 [ %42, %37 ], [ %45, %43 ]
  %.988.i = xor i64 %48, %v45
  %.989.i = icmp slt i64 %.988.i, 0
  %.990.i = icmp ne i64 %48, 0
  %.991.i = and i1 %.990.i, %.989.i
  %.996.i = sext i1 %.991.i to i64
  %spec.select354.i = add i64 %47, %.996.i
  br label %for.end.1.endif.endif.else.if.i
for.end.1.endif.endif.else.if.i:                  ; preds = %46, %for.end.1.endif.else.i
  %.975.0.i = phi i64 [ 0, %for.end.1.endif.else.i ], [ %spec.select354.i, %46 ]
  %49 = or i64 %.966.i, %v45
  %50 = icmp ult i64 %49, 4294967296
  br i1 %50, label %51, label %57
51:                                               ; preds = %for.end.1.endif.endif.else.if.i
  %52 = trunc i64 %.966.i to i32
  %53 = udiv i32 %52, %3
  %54 = urem i32 %52, %3
  %55 = zext i32 %53 to i64
  %56 = zext i32 %54 to i64
  br label %60
57:                                               ; preds = %for.end.1.endif.endif.else.if.i
  %58 = sdiv i64 %.966.i, %v45
  %59 = srem i64 %.966.i, %v45
  br label %60
60:                                               ; preds = %57, %51
  %61 = phi i64 [ %55, %51 ], [ %58, %57 ]
  %62 = phi i64 [ %56, %51 ], [ %59, %57 ]
  %.1029.i = xor i64 %62, %v45
  %.1030.i = icmp slt i64 %.1029.i, 0
  %.1031.i = icmp ne i64 %62, 0
  %.1032.i = and i1 %.1031.i, %.1030.i
  %.1037.i = sext i1 %.1032.i to i64
  %spec.select355.i = add i64 %61, 1
  %63 = add i64 %spec.select355.i, %.1037.i
  br label %for.end.1.endif.endif.endif.endif.i
for.end.1.endif.endif.endif.endif.i:              ; preds = %60, %for.end.1.endif.i
  %quot.2.0347.i = phi i64 [ 0, %for.end.1.endif.i ], [ %.975.0.i, %60 ]
  %quot.3.0.i = phi i64 [ 1, %for.end.1.endif.i ], [ %63, %60 ]
  %.1086.i = sub i64 %quot.3.0.i, %quot.2.0347.i
  %.1129422.not.i = icmp slt i64 %.1086.i, 1
  br i1 %.1129422.not.i, label %B258.loopexit.i, label %B750.lr.ph.i
B750.lr.ph.i:                                     ; preds = %for.end.1.endif.endif.endif.endif.i
  %64 = add nuw i64 %.1086.i, 1
  %65 = add i64 %quot.2.0347.i, %lsr.iv44.i
  br label %B750.i
f0: ; preds = %B66.loopexit.i, %run
  %found.4.0.lcssa.i = phi i64 [ 0, %run ], [ %found.3.1.lcssa.i, %B66.loopexit.i ]
  store i64 %found.4.0.lcssa.i, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f1: %retptr"}
!2 = distinct !{!2, !"f1"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
