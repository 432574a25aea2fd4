; source f8c6f024a4a7ca21c5c93362202a8f4c538b2f9935b7a1bfcd24195856247d0e
; takes <i8:2 i8 i8 <i8:2
; gives i8

declare double @llvm.floor.f64(double)
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v3 = getelementptr i8, ptr %table, i64 40
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
  %v62 = icmp eq i32 %v61, 2
  %v63 = and i1 %v59, %v62
  %v64 = getelementptr i8, ptr %v49, i64 64
  %v65 = load i32, ptr %v64, align 8
  %v66 = and i32 %v65, 1
  %v67 = icmp ne i32 %v66, 0
  %v68 = and i1 %v63, %v67
  br i1 %v68, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v71 = getelementptr i8, ptr %v49, i64 32
  %v72 = load ptr, ptr %v71, align 8
  %v75 = getelementptr i8, ptr %v72, i64 8
  %v76 = load i64, ptr %v75, align 8
  %v74 = load i64, ptr %v72, align 8
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
  %.138535.not.i = icmp slt i64 %v37, 1
  br i1 %.138535.not.i, label %f0, label %B68.lr.ph.i
B68.lr.ph.i:                                      ; preds = %run
  %1 = xor i64 %v47, -1
  %.976.i = add i64 %v47, 2
  %2 = icmp eq i64 %v45, 0
  %3 = icmp ne i64 %v45, -1
  %4 = trunc i64 %v45 to i32
  br label %B68.i
B66.loopexit.i:                                   ; preds = %B258.loopexit.i, %B192.endif.endif.endif.i
  %found.3.1.lcssa.i = phi i64 [ %found.4.0540.i, %B192.endif.endif.endif.i ], [ %found.2.2.lcssa.i, %B258.loopexit.i ]
  %exitcond.not.i = icmp eq i64 %.151.i, %v37
  br i1 %exitcond.not.i, label %f0, label %B68.i
B68.i:                                            ; preds = %B66.loopexit.i, %B68.lr.ph.i
  %found.4.0540.i = phi i64 [ 0, %B68.lr.ph.i ], [ %found.3.1.lcssa.i, %B66.loopexit.i ]
  %.144491538.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.151.i, %B66.loopexit.i ]
  %.151.i = add nuw nsw i64 %.144491538.i, 1
  %.228.i = mul i64 %.144491538.i, %v39
  %.232.i = getelementptr i64, ptr %v33, i64 %.228.i
  %.233.i = load i64, ptr %.232.i, align 8, !noalias !0
  %.287.i = getelementptr i8, ptr %.232.i, i64 8
  %.288.i = load i64, ptr %.287.i, align 8, !noalias !0
  %.342.i = getelementptr i8, ptr %.232.i, i64 16
  %.343.i = load i64, ptr %.342.i, align 8, !noalias !0
  %.397.i = getelementptr i8, ptr %.232.i, i64 24
  %.398.i = load i64, ptr %.397.i, align 8, !noalias !0
  %.421.i = icmp eq i64 %.343.i, %.233.i
  br i1 %.421.i, label %B192.i, label %B172.i
B172.i:                                           ; preds = %B68.i
  %.429.i = sub nsw i64 %.398.i, %.288.i
  %.432.i = sub nsw i64 %.343.i, %.233.i
  %.433.i = sitofp i64 %.429.i to double
  %.434.i = sitofp i64 %.432.i to double
  %.438.i = fdiv double %.433.i, %.434.i
  br label %B192.i
B192.i:                                           ; preds = %B172.i, %B68.i
  %"$phi192.1.2.1.i" = phi double [ %.438.i, %B172.i ], [ 0.000000e+00, %B68.i ]
  %.456.i = sub nsw i64 %.233.i, %v47
  br i1 %2, label %B192.endif.endif.endif.i, label %B192.else.i, !prof !3
B258.loopexit.i:                                  ; preds = %B854.i, %for.end.1.endif.endif.endif.endif.i
  %found.2.2.lcssa.i = phi i64 [ %found.3.1475.i, %for.end.1.endif.endif.endif.endif.i ], [ %.1318.i, %B854.i ]
  %lsr.iv.next45.i = add i64 %lsr.iv44.i, 2147483648
  %.623.i = icmp sgt i64 %.622434474.i, 1
  br i1 %.623.i, label %for.end.1.endif.i, label %B66.loopexit.i
B762.i:                                           ; preds = %B762.lr.ph.i, %B854.i
  %lsr.iv46.i = phi i64 [ %66, %B762.lr.ph.i ], [ %lsr.iv.next47.i, %B854.i ]
  %lsr.iv.i = phi i64 [ %65, %B762.lr.ph.i ], [ %lsr.iv.next.i, %B854.i ]
  %found.2.2431.i = phi i64 [ %found.3.1475.i, %B762.lr.ph.i ], [ %.1318.i, %B854.i ]
  %.1195.i = icmp slt i64 %found.2.2431.i, %v74
  br i1 %.1195.i, label %B802.i, label %B854.i
B802.i:                                           ; preds = %B762.i
  %.1230.i = icmp slt i64 %found.2.2431.i, 0
  %.1231.i = select i1 %.1230.i, i64 %v74, i64 0
  %.1232.i = add i64 %.1231.i, %found.2.2431.i
  %.1252.i = mul i64 %.1232.i, %v76
  %.1256.i = getelementptr i64, ptr %v70, i64 %.1252.i
  store i64 %lsr.iv46.i, ptr %.1256.i, align 8, !noalias !0
  %.1312.i = getelementptr i8, ptr %.1256.i, i64 8
  store i64 %.144491538.i, ptr %.1312.i, align 8, !noalias !0
  br label %B854.i
B854.i:                                           ; preds = %B802.i, %B762.i
  %.1318.i = add i64 %found.2.2431.i, 1
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next47.i = add i64 %lsr.iv46.i, 1
  %.1140.i = icmp ugt i64 %lsr.iv.next.i, 1
  br i1 %.1140.i, label %B762.i, label %B258.loopexit.i
B192.else.i:                                      ; preds = %B192.i
  %.471.i = icmp ne i64 %.456.i, -9223372036854775808
  %.473.not.i = or i1 %3, %.471.i
  br i1 %.473.not.i, label %B192.else.if.i, label %B192.endif.else.i, !prof !4
B192.else.if.i:                                   ; preds = %B192.else.i
  %5 = or i64 %.456.i, %v45
  %6 = icmp ult i64 %5, 4294967296
  br i1 %6, label %7, label %13
7:                                                ; preds = %B192.else.if.i
  %8 = trunc i64 %.456.i to i32
  %9 = udiv i32 %8, %4
  %10 = urem i32 %8, %4
  %11 = zext i32 %9 to i64
  %12 = zext i32 %10 to i64
  br label %16
13:                                               ; preds = %B192.else.if.i
  %14 = sdiv i64 %.456.i, %v45
  %15 = srem i64 %.456.i, %v45
  br label %16
16:                                               ; preds = %13, %7
  %17 = phi i64 [ %11, %7 ], [ %14, %13 ]
  %18 = phi i64 [ %12, %7 ], [ %15, %13 ]
  %.478.i = xor i64 %18, %v45
  %.479.i = icmp slt i64 %.478.i, 0
  %.480.i = icmp ne i64 %18, 0
  %.481.i = and i1 %.480.i, %.479.i
  %.486.i = sext i1 %.481.i to i64
  %spec.select.i = add i64 %17, %.486.i
  br label %B192.endif.else.i
B192.endif.else.i:                                ; preds = %16, %B192.else.i
  %.465.0.i = phi i64 [ 0, %B192.else.i ], [ %spec.select.i, %16 ]
  %.500.i = add nsw i64 %.343.i, %v47
  %.515.i = icmp ne i64 %.500.i, -9223372036854775808
  %.517.not.i = or i1 %3, %.515.i
  br i1 %.517.not.i, label %B192.endif.else.if.i, label %B192.endif.endif.endif.i, !prof !4
B192.endif.else.if.i:                             ; preds = %B192.endif.else.i
  %19 = or i64 %.500.i, %v45
  %20 = icmp ult i64 %19, 4294967296
  br i1 %20, label %21, label %27
21:                                               ; preds = %B192.endif.else.if.i
  %22 = trunc i64 %.500.i to i32
  %23 = udiv i32 %22, %4
  %24 = urem i32 %22, %4
  %25 = zext i32 %23 to i64
  %26 = zext i32 %24 to i64
  br label %30
27:                                               ; preds = %B192.endif.else.if.i
  %28 = sdiv i64 %.500.i, %v45
  %29 = srem i64 %.500.i, %v45
  br label %30
30:                                               ; preds = %27, %21
  %31 = phi i64 [ %25, %21 ], [ %28, %27 ]
  %32 = phi i64 [ %26, %21 ], [ %29, %27 ]
  %.522.i = xor i64 %32, %v45
  %.523.i = icmp slt i64 %.522.i, 0
  %.524.i = icmp ne i64 %32, 0
  %.525.i = and i1 %.524.i, %.523.i
  %.530.i = sext i1 %.525.i to i64
  %spec.select359.i = add i64 %31, 1
  %33 = add i64 %spec.select359.i, %.530.i
  br label %B192.endif.endif.endif.i
B192.endif.endif.endif.i:                         ; preds = %30, %B192.endif.else.i, %B192.i
  %quot.0346.i = phi i64 [ 0, %B192.i ], [ %.465.0.i, %B192.endif.else.i ], [ %.465.0.i, %30 ]
  %quot.1.0.i = phi i64 [ 1, %B192.i ], [ 1, %B192.endif.else.i ], [ %33, %30 ]
  %.579.i = sub i64 %quot.1.0.i, %quot.0346.i
  %.623470.not.i = icmp slt i64 %.579.i, 1
  br i1 %.623470.not.i, label %B66.loopexit.i, label %B260.lr.ph.i
B260.lr.ph.i:                                     ; preds = %B192.endif.endif.endif.i
  %.800.i = sitofp i64 %.288.i to double
  %.827.i = sitofp i64 %.398.i to double
  %34 = shl i64 %quot.0346.i, 31
  %35 = icmp sgt i64 %.343.i, %.233.i
  br label %for.end.1.endif.i
for.end.1.endif.i:                                ; preds = %B260.lr.ph.i, %B258.loopexit.i
  %lsr.iv44.i = phi i64 [ %34, %B260.lr.ph.i ], [ %lsr.iv.next45.i, %B258.loopexit.i ]
  %found.3.1475.i = phi i64 [ %found.4.0540.i, %B260.lr.ph.i ], [ %found.2.2.lcssa.i, %B258.loopexit.i ]
  %.622434474.i = phi i64 [ %.579.i, %B260.lr.ph.i ], [ %.632.i, %B258.loopexit.i ]
  %.629442473.i = phi i64 [ %quot.0346.i, %B260.lr.ph.i ], [ %.636.i, %B258.loopexit.i ]
  %.632.i = add nsw i64 %.622434474.i, -1
  %.636.i = add i64 %.629442473.i, 1
  %.666.i = mul nsw i64 %.629442473.i, %v45
  %.668.i = sub nsw i64 %.666.i, %v47
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.233.i, i64 %.668.i)
  %.11.i37.i = tail call i64 @llvm.smin.i64(i64 %.343.i, i64 %.11.i.i)
  %.730.i = mul nsw i64 %.636.i, %v45
  %.732.i = add nsw i64 %.730.i, %v47
  %.11.i38.i = tail call i64 @llvm.smin.i64(i64 %.343.i, i64 %.732.i)
  %.11.i39.i = tail call i64 @llvm.smax.i64(i64 %.233.i, i64 %.11.i38.i)
  %.795.i = sub nsw i64 %.11.i37.i, %.233.i
  %.797.i = sitofp i64 %.795.i to double
  %.798.i = fmul double %"$phi192.1.2.1.i", %.797.i
  %.801.i = fadd double %.798.i, %.800.i
  %.811.i = sub nsw i64 %.11.i39.i, %.233.i
  %.815.i = sitofp i64 %.811.i to double
  %.816.i = fmul double %"$phi192.1.2.1.i", %.815.i
  %.819.i = fadd double %.816.i, %.800.i
  %"$phi496.2.2.2.i" = select i1 %35, double %.819.i, double %.827.i
  %.10.i.i = fcmp olt double %"$phi496.2.2.2.i", %.801.i
  %.11.i40.i = select i1 %.10.i.i, double %"$phi496.2.2.2.i", double %.801.i
  %.876.le.i = tail call double @llvm.floor.f64(double %.11.i40.i)
  %.5.i.i = fptosi double %.876.le.i to i64
  %.907.i = add i64 %.5.i.i, %1
  %.10.i41.i = fcmp ogt double %"$phi496.2.2.2.i", %.801.i
  %.11.i42.i = select i1 %.10.i41.i, double %"$phi496.2.2.2.i", double %.801.i
  %.946.le.i = tail call double @llvm.floor.f64(double %.11.i42.i)
  %.5.i43.i = fptosi double %.946.le.i to i64
  %.977.i = add i64 %.976.i, %.5.i43.i
  br i1 %2, label %for.end.1.endif.endif.endif.endif.i, label %for.end.1.endif.else.i, !prof !3
for.end.1.endif.else.i:                           ; preds = %for.end.1.endif.i
  %.992.i = icmp ne i64 %.907.i, -9223372036854775808
  %.994.not.i = or i1 %3, %.992.i
  br i1 %.994.not.i, label %for.end.1.endif.else.if.i, label %for.end.1.endif.endif.else.if.i, !prof !4
for.end.1.endif.else.if.i:                        ; preds = %for.end.1.endif.else.i
  %36 = or i64 %.907.i, %v45
  %37 = icmp ult i64 %36, 4294967296
  br i1 %37, label %38, label %44
38:                                               ; preds = %for.end.1.endif.else.if.i
  %39 = trunc i64 %.907.i to i32
  %40 = udiv i32 %39, %4
  %41 = urem i32 %39, %4
  %42 = zext i32 %40 to i64
  %43 = zext i32 %41 to i64
  br label %47
44:                                               ; preds = %for.end.1.endif.else.if.i
  %45 = sdiv i64 %.907.i, %v45
  %46 = srem i64 %.907.i, %v45
  br label %47
47:                                               ; preds = %44, %38
  %48 = phi i64 [ %42, %38 ], [ %45, %44 ]
  %49 = phi i64 [ %43, %38 ], [ %46, %44 ]
  %.999.i = xor i64 %49, %v45
  %.1000.i = icmp slt i64 %.999.i, 0
  %.1001.i = icmp ne i64 %49, 0
  %.1002.i = and i1 %.1001.i, %.1000.i
  %.1007.i = sext i1 %.1002.i to i64
  %spec.select360.i = add i64 %48, %.1007.i
  br label %for.end.1.endif.endif.else.if.i
for.end.1.endif.endif.else.if.i:                  ; preds = %47, %for.end.1.endif.else.i
  %.986.0.i = phi i64 [ 0, %for.end.1.endif.else.i ], [ %spec.select360.i, %47 ]
  %50 = or i64 %.977.i, %v45
  %51 = icmp ult i64 %50, 4294967296
  br i1 %51, label %52, label %58
52:                                               ; preds = %for.end.1.endif.endif.else.if.i
  %53 = trunc i64 %.977.i to i32
  %54 = udiv i32 %53, %4
  %55 = urem i32 %53, %4
  %56 = zext i32 %54 to i64
  %57 = zext i32 %55 to i64
  br label %61
58:                                               ; preds = %for.end.1.endif.endif.else.if.i
  %59 = sdiv i64 %.977.i, %v45
  %60 = srem i64 %.977.i, %v45
  br label %61
61:                                               ; preds = %58, %52
  %62 = phi i64 [ %56, %52 ], [ %59, %58 ]
  %63 = phi i64 [ %57, %52 ], [ %60, %58 ]
  %.1040.i = xor i64 %63, %v45
  %.1041.i = icmp slt i64 %.1040.i, 0
  %.1042.i = icmp ne i64 %63, 0
  %.1043.i = and i1 %.1042.i, %.1041.i
  %.1048.i = sext i1 %.1043.i to i64
  %spec.select361.i = add i64 %62, 1
  %64 = add i64 %spec.select361.i, %.1048.i
  br label %for.end.1.endif.endif.endif.endif.i
for.end.1.endif.endif.endif.endif.i:              ; preds = %61, %for.end.1.endif.i
  %quot.2.0353.i = phi i64 [ 0, %for.end.1.endif.i ], [ %.986.0.i, %61 ]
  %quot.3.0.i = phi i64 [ 1, %for.end.1.endif.i ], [ %64, %61 ]
  %.1097.i = sub i64 %quot.3.0.i, %quot.2.0353.i
  %.1140428.not.i = icmp slt i64 %.1097.i, 1
  br i1 %.1140428.not.i, label %B258.loopexit.i, label %B762.lr.ph.i
B762.lr.ph.i:                                     ; preds = %for.end.1.endif.endif.endif.endif.i
  %65 = add nuw i64 %.1097.i, 1
  %66 = add i64 %quot.2.0353.i, %lsr.iv44.i
  br label %B762.i
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
