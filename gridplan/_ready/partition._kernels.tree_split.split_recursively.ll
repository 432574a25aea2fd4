; source f6c891c1ab083db5f463b2124a426f473889e315a027c97eb66241bf8097b616
; takes i8 <i8:1 <i8:1 <f8:1 <i8:1 <i8:2 <i8:1 <f8:2 <i8:1 i8 i8 <f8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:2 <i8:1 <f8:1 <f8:2 <i8:2 |b1:1 |b1:1 <u8:1
; gives none

declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare double @sqrt(double) local_unnamed_addr
define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v1 = getelementptr i8, ptr %table, i64 208
  %v2 = load i32, ptr %v1, align 4
  %v3 = getelementptr i8, ptr %table, i64 216
  %v4 = load i32, ptr %v3, align 4
  %v5 = getelementptr i8, ptr %table, i64 224
  %v6 = load i32, ptr %v5, align 4
  %v7 = getelementptr i8, ptr %table, i64 232
  %v8 = load i32, ptr %v7, align 4
  %v11 = getelementptr i8, ptr %table, i64 8
  %v12 = load ptr, ptr %v11, align 8
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
  %v40 = getelementptr i8, ptr %table, i64 16
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
  %v69 = getelementptr i8, ptr %table, i64 24
  %v70 = load ptr, ptr %v69, align 8
  %v71 = getelementptr i8, ptr %v70, i64 56
  %v72 = load ptr, ptr %v71, align 8
  %v73 = getelementptr i8, ptr %v72, i64 28
  %v74 = load i32, ptr %v73, align 4
  %v75 = icmp eq i32 %v74, %v6
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
  %v98 = getelementptr i8, ptr %table, i64 32
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
  %v127 = getelementptr i8, ptr %table, i64 40
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
  %v141 = icmp eq i32 %v140, 2
  %v142 = and i1 %v138, %v141
  %v143 = getelementptr i8, ptr %v128, i64 64
  %v144 = load i32, ptr %v143, align 8
  %v145 = and i32 %v144, 1
  %v146 = icmp ne i32 %v145, 0
  %v147 = and i1 %v142, %v146
  %v160 = getelementptr i8, ptr %table, i64 48
  %v161 = load ptr, ptr %v160, align 8
  %v162 = getelementptr i8, ptr %v161, i64 56
  %v163 = load ptr, ptr %v162, align 8
  %v164 = getelementptr i8, ptr %v163, i64 28
  %v165 = load i32, ptr %v164, align 4
  %v166 = icmp eq i32 %v165, %v2
  %v167 = and i1 %v147, %v166
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
  %v189 = getelementptr i8, ptr %table, i64 56
  %v190 = load ptr, ptr %v189, align 8
  %v191 = getelementptr i8, ptr %v190, i64 56
  %v192 = load ptr, ptr %v191, align 8
  %v193 = getelementptr i8, ptr %v192, i64 28
  %v194 = load i32, ptr %v193, align 4
  %v195 = icmp eq i32 %v194, %v6
  %v196 = and i1 %v180, %v195
  %v197 = getelementptr i8, ptr %v192, i64 26
  %v198 = load i8, ptr %v197, align 2
  %v199 = icmp eq i8 %v198, 61
  %v200 = and i1 %v196, %v199
  %v201 = getelementptr i8, ptr %v190, i64 24
  %v202 = load i32, ptr %v201, align 8
  %v203 = icmp eq i32 %v202, 2
  %v204 = and i1 %v200, %v203
  %v205 = getelementptr i8, ptr %v190, i64 64
  %v206 = load i32, ptr %v205, align 8
  %v207 = and i32 %v206, 1
  %v208 = icmp ne i32 %v207, 0
  %v209 = and i1 %v204, %v208
  %v222 = getelementptr i8, ptr %table, i64 64
  %v223 = load ptr, ptr %v222, align 8
  %v224 = getelementptr i8, ptr %v223, i64 56
  %v225 = load ptr, ptr %v224, align 8
  %v226 = getelementptr i8, ptr %v225, i64 28
  %v227 = load i32, ptr %v226, align 4
  %v228 = icmp eq i32 %v227, %v2
  %v229 = and i1 %v209, %v228
  %v230 = getelementptr i8, ptr %v225, i64 26
  %v231 = load i8, ptr %v230, align 2
  %v232 = icmp eq i8 %v231, 61
  %v233 = and i1 %v229, %v232
  %v234 = getelementptr i8, ptr %v223, i64 24
  %v235 = load i32, ptr %v234, align 8
  %v236 = icmp eq i32 %v235, 1
  %v237 = and i1 %v233, %v236
  %v238 = getelementptr i8, ptr %v223, i64 64
  %v239 = load i32, ptr %v238, align 8
  %v240 = and i32 %v239, 1
  %v241 = icmp ne i32 %v240, 0
  %v242 = and i1 %v237, %v241
  %v255 = getelementptr i8, ptr %table, i64 88
  %v256 = load ptr, ptr %v255, align 8
  %v257 = getelementptr i8, ptr %v256, i64 56
  %v258 = load ptr, ptr %v257, align 8
  %v259 = getelementptr i8, ptr %v258, i64 28
  %v260 = load i32, ptr %v259, align 4
  %v261 = icmp eq i32 %v260, %v6
  %v262 = and i1 %v242, %v261
  %v263 = getelementptr i8, ptr %v258, i64 26
  %v264 = load i8, ptr %v263, align 2
  %v265 = icmp eq i8 %v264, 61
  %v266 = and i1 %v262, %v265
  %v267 = getelementptr i8, ptr %v256, i64 24
  %v268 = load i32, ptr %v267, align 8
  %v269 = icmp eq i32 %v268, 1
  %v270 = and i1 %v266, %v269
  %v271 = getelementptr i8, ptr %v256, i64 64
  %v272 = load i32, ptr %v271, align 8
  %v273 = and i32 %v272, 1
  %v274 = icmp ne i32 %v273, 0
  %v275 = and i1 %v270, %v274
  %v284 = getelementptr i8, ptr %table, i64 96
  %v285 = load ptr, ptr %v284, align 8
  %v286 = getelementptr i8, ptr %v285, i64 56
  %v287 = load ptr, ptr %v286, align 8
  %v288 = getelementptr i8, ptr %v287, i64 28
  %v289 = load i32, ptr %v288, align 4
  %v290 = icmp eq i32 %v289, %v2
  %v291 = and i1 %v275, %v290
  %v292 = getelementptr i8, ptr %v287, i64 26
  %v293 = load i8, ptr %v292, align 2
  %v294 = icmp eq i8 %v293, 61
  %v295 = and i1 %v291, %v294
  %v296 = getelementptr i8, ptr %v285, i64 24
  %v297 = load i32, ptr %v296, align 8
  %v298 = icmp eq i32 %v297, 1
  %v299 = and i1 %v295, %v298
  %v300 = getelementptr i8, ptr %v285, i64 64
  %v301 = load i32, ptr %v300, align 8
  %v302 = and i32 %v301, 1
  %v303 = icmp ne i32 %v302, 0
  %v304 = and i1 %v299, %v303
  %v313 = getelementptr i8, ptr %table, i64 104
  %v314 = load ptr, ptr %v313, align 8
  %v315 = getelementptr i8, ptr %v314, i64 56
  %v316 = load ptr, ptr %v315, align 8
  %v317 = getelementptr i8, ptr %v316, i64 28
  %v318 = load i32, ptr %v317, align 4
  %v319 = icmp eq i32 %v318, %v2
  %v320 = and i1 %v304, %v319
  %v321 = getelementptr i8, ptr %v316, i64 26
  %v322 = load i8, ptr %v321, align 2
  %v323 = icmp eq i8 %v322, 61
  %v324 = and i1 %v320, %v323
  %v325 = getelementptr i8, ptr %v314, i64 24
  %v326 = load i32, ptr %v325, align 8
  %v327 = icmp eq i32 %v326, 1
  %v328 = and i1 %v324, %v327
  %v329 = getelementptr i8, ptr %v314, i64 64
  %v330 = load i32, ptr %v329, align 8
  %v331 = and i32 %v330, 1
  %v332 = icmp ne i32 %v331, 0
  %v333 = and i1 %v328, %v332
  %v342 = getelementptr i8, ptr %table, i64 112
  %v343 = load ptr, ptr %v342, align 8
  %v344 = getelementptr i8, ptr %v343, i64 56
  %v345 = load ptr, ptr %v344, align 8
  %v346 = getelementptr i8, ptr %v345, i64 28
  %v347 = load i32, ptr %v346, align 4
  %v348 = icmp eq i32 %v347, %v2
  %v349 = and i1 %v333, %v348
  %v350 = getelementptr i8, ptr %v345, i64 26
  %v351 = load i8, ptr %v350, align 2
  %v352 = icmp eq i8 %v351, 61
  %v353 = and i1 %v349, %v352
  %v354 = getelementptr i8, ptr %v343, i64 24
  %v355 = load i32, ptr %v354, align 8
  %v356 = icmp eq i32 %v355, 1
  %v357 = and i1 %v353, %v356
  %v358 = getelementptr i8, ptr %v343, i64 64
  %v359 = load i32, ptr %v358, align 8
  %v360 = and i32 %v359, 1
  %v361 = icmp ne i32 %v360, 0
  %v362 = and i1 %v357, %v361
  %v371 = getelementptr i8, ptr %table, i64 120
  %v372 = load ptr, ptr %v371, align 8
  %v373 = getelementptr i8, ptr %v372, i64 56
  %v374 = load ptr, ptr %v373, align 8
  %v375 = getelementptr i8, ptr %v374, i64 28
  %v376 = load i32, ptr %v375, align 4
  %v377 = icmp eq i32 %v376, %v2
  %v378 = and i1 %v362, %v377
  %v379 = getelementptr i8, ptr %v374, i64 26
  %v380 = load i8, ptr %v379, align 2
  %v381 = icmp eq i8 %v380, 61
  %v382 = and i1 %v378, %v381
  %v383 = getelementptr i8, ptr %v372, i64 24
  %v384 = load i32, ptr %v383, align 8
  %v385 = icmp eq i32 %v384, 1
  %v386 = and i1 %v382, %v385
  %v387 = getelementptr i8, ptr %v372, i64 64
  %v388 = load i32, ptr %v387, align 8
  %v389 = and i32 %v388, 1
  %v390 = icmp ne i32 %v389, 0
  %v391 = and i1 %v386, %v390
  %v400 = getelementptr i8, ptr %table, i64 128
  %v401 = load ptr, ptr %v400, align 8
  %v402 = getelementptr i8, ptr %v401, i64 56
  %v403 = load ptr, ptr %v402, align 8
  %v404 = getelementptr i8, ptr %v403, i64 28
  %v405 = load i32, ptr %v404, align 4
  %v406 = icmp eq i32 %v405, %v2
  %v407 = and i1 %v391, %v406
  %v408 = getelementptr i8, ptr %v403, i64 26
  %v409 = load i8, ptr %v408, align 2
  %v410 = icmp eq i8 %v409, 61
  %v411 = and i1 %v407, %v410
  %v412 = getelementptr i8, ptr %v401, i64 24
  %v413 = load i32, ptr %v412, align 8
  %v414 = icmp eq i32 %v413, 1
  %v415 = and i1 %v411, %v414
  %v416 = getelementptr i8, ptr %v401, i64 64
  %v417 = load i32, ptr %v416, align 8
  %v418 = and i32 %v417, 1
  %v419 = icmp ne i32 %v418, 0
  %v420 = and i1 %v415, %v419
  %v429 = getelementptr i8, ptr %table, i64 136
  %v430 = load ptr, ptr %v429, align 8
  %v431 = getelementptr i8, ptr %v430, i64 56
  %v432 = load ptr, ptr %v431, align 8
  %v433 = getelementptr i8, ptr %v432, i64 28
  %v434 = load i32, ptr %v433, align 4
  %v435 = icmp eq i32 %v434, %v2
  %v436 = and i1 %v420, %v435
  %v437 = getelementptr i8, ptr %v432, i64 26
  %v438 = load i8, ptr %v437, align 2
  %v439 = icmp eq i8 %v438, 61
  %v440 = and i1 %v436, %v439
  %v441 = getelementptr i8, ptr %v430, i64 24
  %v442 = load i32, ptr %v441, align 8
  %v443 = icmp eq i32 %v442, 1
  %v444 = and i1 %v440, %v443
  %v445 = getelementptr i8, ptr %v430, i64 64
  %v446 = load i32, ptr %v445, align 8
  %v447 = and i32 %v446, 1
  %v448 = icmp ne i32 %v447, 0
  %v449 = and i1 %v444, %v448
  %v458 = getelementptr i8, ptr %table, i64 144
  %v459 = load ptr, ptr %v458, align 8
  %v460 = getelementptr i8, ptr %v459, i64 56
  %v461 = load ptr, ptr %v460, align 8
  %v462 = getelementptr i8, ptr %v461, i64 28
  %v463 = load i32, ptr %v462, align 4
  %v464 = icmp eq i32 %v463, %v2
  %v465 = and i1 %v449, %v464
  %v466 = getelementptr i8, ptr %v461, i64 26
  %v467 = load i8, ptr %v466, align 2
  %v468 = icmp eq i8 %v467, 61
  %v469 = and i1 %v465, %v468
  %v470 = getelementptr i8, ptr %v459, i64 24
  %v471 = load i32, ptr %v470, align 8
  %v472 = icmp eq i32 %v471, 2
  %v473 = and i1 %v469, %v472
  %v474 = getelementptr i8, ptr %v459, i64 64
  %v475 = load i32, ptr %v474, align 8
  %v476 = and i32 %v475, 1
  %v477 = icmp ne i32 %v476, 0
  %v478 = and i1 %v473, %v477
  %v491 = getelementptr i8, ptr %table, i64 152
  %v492 = load ptr, ptr %v491, align 8
  %v493 = getelementptr i8, ptr %v492, i64 56
  %v494 = load ptr, ptr %v493, align 8
  %v495 = getelementptr i8, ptr %v494, i64 28
  %v496 = load i32, ptr %v495, align 4
  %v497 = icmp eq i32 %v496, %v2
  %v498 = and i1 %v478, %v497
  %v499 = getelementptr i8, ptr %v494, i64 26
  %v500 = load i8, ptr %v499, align 2
  %v501 = icmp eq i8 %v500, 61
  %v502 = and i1 %v498, %v501
  %v503 = getelementptr i8, ptr %v492, i64 24
  %v504 = load i32, ptr %v503, align 8
  %v505 = icmp eq i32 %v504, 1
  %v506 = and i1 %v502, %v505
  %v507 = getelementptr i8, ptr %v492, i64 64
  %v508 = load i32, ptr %v507, align 8
  %v509 = and i32 %v508, 1
  %v510 = icmp ne i32 %v509, 0
  %v511 = and i1 %v506, %v510
  %v520 = getelementptr i8, ptr %table, i64 160
  %v521 = load ptr, ptr %v520, align 8
  %v522 = getelementptr i8, ptr %v521, i64 56
  %v523 = load ptr, ptr %v522, align 8
  %v524 = getelementptr i8, ptr %v523, i64 28
  %v525 = load i32, ptr %v524, align 4
  %v526 = icmp eq i32 %v525, %v6
  %v527 = and i1 %v511, %v526
  %v528 = getelementptr i8, ptr %v523, i64 26
  %v529 = load i8, ptr %v528, align 2
  %v530 = icmp eq i8 %v529, 61
  %v531 = and i1 %v527, %v530
  %v532 = getelementptr i8, ptr %v521, i64 24
  %v533 = load i32, ptr %v532, align 8
  %v534 = icmp eq i32 %v533, 1
  %v535 = and i1 %v531, %v534
  %v536 = getelementptr i8, ptr %v521, i64 64
  %v537 = load i32, ptr %v536, align 8
  %v538 = and i32 %v537, 1
  %v539 = icmp ne i32 %v538, 0
  %v540 = and i1 %v535, %v539
  %v549 = getelementptr i8, ptr %table, i64 168
  %v550 = load ptr, ptr %v549, align 8
  %v551 = getelementptr i8, ptr %v550, i64 56
  %v552 = load ptr, ptr %v551, align 8
  %v553 = getelementptr i8, ptr %v552, i64 28
  %v554 = load i32, ptr %v553, align 4
  %v555 = icmp eq i32 %v554, %v6
  %v556 = and i1 %v540, %v555
  %v557 = getelementptr i8, ptr %v552, i64 26
  %v558 = load i8, ptr %v557, align 2
  %v559 = icmp eq i8 %v558, 61
  %v560 = and i1 %v556, %v559
  %v561 = getelementptr i8, ptr %v550, i64 24
  %v562 = load i32, ptr %v561, align 8
  %v563 = icmp eq i32 %v562, 2
  %v564 = and i1 %v560, %v563
  %v565 = getelementptr i8, ptr %v550, i64 64
  %v566 = load i32, ptr %v565, align 8
  %v567 = and i32 %v566, 1
  %v568 = icmp ne i32 %v567, 0
  %v569 = and i1 %v564, %v568
  %v582 = getelementptr i8, ptr %table, i64 176
  %v583 = load ptr, ptr %v582, align 8
  %v584 = getelementptr i8, ptr %v583, i64 56
  %v585 = load ptr, ptr %v584, align 8
  %v586 = getelementptr i8, ptr %v585, i64 28
  %v587 = load i32, ptr %v586, align 4
  %v588 = icmp eq i32 %v587, %v2
  %v589 = and i1 %v569, %v588
  %v590 = getelementptr i8, ptr %v585, i64 26
  %v591 = load i8, ptr %v590, align 2
  %v592 = icmp eq i8 %v591, 61
  %v593 = and i1 %v589, %v592
  %v594 = getelementptr i8, ptr %v583, i64 24
  %v595 = load i32, ptr %v594, align 8
  %v596 = icmp eq i32 %v595, 2
  %v597 = and i1 %v593, %v596
  %v598 = getelementptr i8, ptr %v583, i64 64
  %v599 = load i32, ptr %v598, align 8
  %v600 = and i32 %v599, 1
  %v601 = icmp ne i32 %v600, 0
  %v602 = and i1 %v597, %v601
  %v615 = getelementptr i8, ptr %table, i64 184
  %v616 = load ptr, ptr %v615, align 8
  %v617 = getelementptr i8, ptr %v616, i64 56
  %v618 = load ptr, ptr %v617, align 8
  %v619 = getelementptr i8, ptr %v618, i64 28
  %v620 = load i32, ptr %v619, align 4
  %v621 = icmp eq i32 %v620, %v8
  %v622 = and i1 %v602, %v621
  %v623 = getelementptr i8, ptr %v618, i64 26
  %v624 = load i8, ptr %v623, align 2
  %v625 = icmp eq i8 %v624, 124
  %v626 = and i1 %v622, %v625
  %v627 = getelementptr i8, ptr %v616, i64 24
  %v628 = load i32, ptr %v627, align 8
  %v629 = icmp eq i32 %v628, 1
  %v630 = and i1 %v626, %v629
  %v631 = getelementptr i8, ptr %v616, i64 64
  %v632 = load i32, ptr %v631, align 8
  %v633 = and i32 %v632, 1
  %v634 = icmp ne i32 %v633, 0
  %v635 = and i1 %v630, %v634
  %v644 = getelementptr i8, ptr %table, i64 192
  %v645 = load ptr, ptr %v644, align 8
  %v646 = getelementptr i8, ptr %v645, i64 56
  %v647 = load ptr, ptr %v646, align 8
  %v648 = getelementptr i8, ptr %v647, i64 28
  %v649 = load i32, ptr %v648, align 4
  %v650 = icmp eq i32 %v649, %v8
  %v651 = and i1 %v635, %v650
  %v652 = getelementptr i8, ptr %v647, i64 26
  %v653 = load i8, ptr %v652, align 2
  %v654 = icmp eq i8 %v653, 124
  %v655 = and i1 %v651, %v654
  %v656 = getelementptr i8, ptr %v645, i64 24
  %v657 = load i32, ptr %v656, align 8
  %v658 = icmp eq i32 %v657, 1
  %v659 = and i1 %v655, %v658
  %v660 = getelementptr i8, ptr %v645, i64 64
  %v661 = load i32, ptr %v660, align 8
  %v662 = and i32 %v661, 1
  %v663 = icmp ne i32 %v662, 0
  %v664 = and i1 %v659, %v663
  %v673 = getelementptr i8, ptr %table, i64 200
  %v674 = load ptr, ptr %v673, align 8
  %v675 = getelementptr i8, ptr %v674, i64 56
  %v676 = load ptr, ptr %v675, align 8
  %v677 = getelementptr i8, ptr %v676, i64 28
  %v678 = load i32, ptr %v677, align 4
  %v679 = icmp eq i32 %v678, %v4
  %v680 = and i1 %v664, %v679
  %v681 = getelementptr i8, ptr %v676, i64 26
  %v682 = load i8, ptr %v681, align 2
  %v683 = icmp eq i8 %v682, 61
  %v684 = and i1 %v680, %v683
  %v685 = getelementptr i8, ptr %v674, i64 24
  %v686 = load i32, ptr %v685, align 8
  %v687 = icmp eq i32 %v686, 1
  %v688 = and i1 %v684, %v687
  %v689 = getelementptr i8, ptr %v674, i64 64
  %v690 = load i32, ptr %v689, align 8
  %v691 = and i32 %v690, 1
  %v692 = icmp ne i32 %v691, 0
  %v693 = and i1 %v688, %v692
  br i1 %v693, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v694 = getelementptr i8, ptr %v674, i64 16
  %v695 = load ptr, ptr %v694, align 8
  %v667 = getelementptr i8, ptr %v645, i64 32
  %v668 = load ptr, ptr %v667, align 8
  %v670 = load i64, ptr %v668, align 8
  %v665 = getelementptr i8, ptr %v645, i64 16
  %v666 = load ptr, ptr %v665, align 8
  %v638 = getelementptr i8, ptr %v616, i64 32
  %v639 = load ptr, ptr %v638, align 8
  %v641 = load i64, ptr %v639, align 8
  %v636 = getelementptr i8, ptr %v616, i64 16
  %v637 = load ptr, ptr %v636, align 8
  %v572 = getelementptr i8, ptr %v550, i64 32
  %v573 = load ptr, ptr %v572, align 8
  %v576 = getelementptr i8, ptr %v573, i64 8
  %v577 = load i64, ptr %v576, align 8
  %v575 = load i64, ptr %v573, align 8
  %v570 = getelementptr i8, ptr %v550, i64 16
  %v571 = load ptr, ptr %v570, align 8
  %v543 = getelementptr i8, ptr %v521, i64 32
  %v544 = load ptr, ptr %v543, align 8
  %v546 = load i64, ptr %v544, align 8
  %v541 = getelementptr i8, ptr %v521, i64 16
  %v542 = load ptr, ptr %v541, align 8
  %v514 = getelementptr i8, ptr %v492, i64 32
  %v515 = load ptr, ptr %v514, align 8
  %v517 = load i64, ptr %v515, align 8
  %v512 = getelementptr i8, ptr %v492, i64 16
  %v513 = load ptr, ptr %v512, align 8
  %v481 = getelementptr i8, ptr %v459, i64 32
  %v482 = load ptr, ptr %v481, align 8
  %v485 = getelementptr i8, ptr %v482, i64 8
  %v486 = load i64, ptr %v485, align 8
  %v484 = load i64, ptr %v482, align 8
  %v479 = getelementptr i8, ptr %v459, i64 16
  %v480 = load ptr, ptr %v479, align 8
  %v452 = getelementptr i8, ptr %v430, i64 32
  %v453 = load ptr, ptr %v452, align 8
  %v455 = load i64, ptr %v453, align 8
  %v450 = getelementptr i8, ptr %v430, i64 16
  %v451 = load ptr, ptr %v450, align 8
  %v421 = getelementptr i8, ptr %v401, i64 16
  %v422 = load ptr, ptr %v421, align 8
  %v394 = getelementptr i8, ptr %v372, i64 32
  %v395 = load ptr, ptr %v394, align 8
  %v397 = load i64, ptr %v395, align 8
  %v392 = getelementptr i8, ptr %v372, i64 16
  %v393 = load ptr, ptr %v392, align 8
  %v365 = getelementptr i8, ptr %v343, i64 32
  %v366 = load ptr, ptr %v365, align 8
  %v368 = load i64, ptr %v366, align 8
  %v363 = getelementptr i8, ptr %v343, i64 16
  %v364 = load ptr, ptr %v363, align 8
  %v336 = getelementptr i8, ptr %v314, i64 32
  %v337 = load ptr, ptr %v336, align 8
  %v339 = load i64, ptr %v337, align 8
  %v334 = getelementptr i8, ptr %v314, i64 16
  %v335 = load ptr, ptr %v334, align 8
  %v307 = getelementptr i8, ptr %v285, i64 32
  %v308 = load ptr, ptr %v307, align 8
  %v310 = load i64, ptr %v308, align 8
  %v305 = getelementptr i8, ptr %v285, i64 16
  %v306 = load ptr, ptr %v305, align 8
  %v276 = getelementptr i8, ptr %v256, i64 16
  %v277 = load ptr, ptr %v276, align 8
  %v253 = getelementptr i8, ptr %table, i64 80
  %v254 = load i64, ptr %v253, align 8
  %v251 = getelementptr i8, ptr %table, i64 72
  %v252 = load i64, ptr %v251, align 8
  %v212 = getelementptr i8, ptr %v190, i64 32
  %v213 = load ptr, ptr %v212, align 8
  %v216 = getelementptr i8, ptr %v213, i64 8
  %v217 = load i64, ptr %v216, align 8
  %v215 = load i64, ptr %v213, align 8
  %v210 = getelementptr i8, ptr %v190, i64 16
  %v211 = load ptr, ptr %v210, align 8
  %v183 = getelementptr i8, ptr %v161, i64 32
  %v184 = load ptr, ptr %v183, align 8
  %v186 = load i64, ptr %v184, align 8
  %v181 = getelementptr i8, ptr %v161, i64 16
  %v182 = load ptr, ptr %v181, align 8
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
  %v10 = load i64, ptr %table, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.3281269.not.i.i = icmp slt i64 %v10, 1
  %scevgep73.i.i.i = getelementptr i8, ptr %v480, i64 16
  %1 = shl i64 %v486, 3
  %2 = mul i64 %v486, -8
  %3 = shl i64 %v66, 3
  %scevgep35.i.i.i = getelementptr i8, ptr %v571, i64 24
  %4 = shl i64 %v577, 3
  %5 = mul i64 %v577, -8
  %.260.i.i.i = sub nsw i64 %v254, %v252
  %.261.i.i.i = sitofp i64 %.260.i.i.i to double
  %.262.i.i.i = fmul double %.261.i.i.i, 5.000000e-01
  %6 = shl i64 %v455, 3
  %7 = add i64 %v641, 1
  %8 = shl i64 %v397, 3
  %9 = add i64 %6, 8
  %sunkaddr188.i.i = getelementptr i8, ptr %v277, i64 16
  br label %B96.preheader.i
B96.preheader.i:                                  ; preds = %B120.i, %run
  %part.2.0710.i = phi i64 [ 0, %run ], [ %.309.i, %B120.i ]
  %used.2.0709.i = phi i64 [ 1, %run ], [ %used.3.1.i, %B120.i ]
  %.479.i = icmp slt i64 %used.2.0709.i, 0
  %.480.i = select i1 %.479.i, i64 %v339, i64 0
  %invariant.gep.i = getelementptr i64, ptr %v335, i64 %.480.i
  %.511.i = select i1 %.479.i, i64 %v368, i64 0
  %invariant.gep717.i = getelementptr i64, ptr %v364, i64 %.511.i
  %sunkaddr.i = shl i64 %part.2.0710.i, 3
  %sunkaddr21.i = getelementptr i8, ptr %v335, i64 %sunkaddr.i
  %sunkaddr23.i = getelementptr i8, ptr %v364, i64 %sunkaddr.i
  %10 = icmp slt i64 %used.2.0709.i, %part.2.0710.i
  br label %B96.i
B96.i:                                            ; preds = %f1, %B96.preheader.i
  %used.3.1.i = phi i64 [ %.622.i, %f1 ], [ %used.2.0709.i, %B96.preheader.i ]
  %.300.i = load i64, ptr %sunkaddr21.i, align 8, !noalias !0
  %.301.i = icmp eq i64 %.300.i, 1
  br i1 %.301.i, label %B120.i, label %B132.i
B120.i:                                           ; preds = %B96.i
  %.309.i = add nuw nsw i64 %part.2.0710.i, 1
  %.263.i = icmp slt i64 %.309.i, %used.3.1.i
  br i1 %.263.i, label %B96.preheader.i, label %f0
B132.i:                                           ; preds = %B96.i
  %.375.i = load i64, ptr %sunkaddr23.i, align 8, !noalias !0
  br i1 %.3281269.not.i.i, label %f1, label %B158.preheader.i.i
B158.preheader.i.i:                               ; preds = %B132.i
  %.329.i.i.i = icmp slt i64 %.375.i, 0
  %11 = getelementptr i64, ptr %v393, i64 %.375.i
  %.448.1.i.i.i = ashr i64 %.300.i, 1
  %.482.i.i.i = sub nsw i64 %.300.i, %.448.1.i.i.i
  %.573.i.i.i = sitofp i64 %.300.i to double
  %.11.i.i.i.i = tail call i64 @llvm.smin.i64(i64 %.482.i.i.i, i64 %.448.1.i.i.i)
  %.611.i.i.i = sitofp i64 %.11.i.i.i.i to double
  %.631.i.i.i = mul nsw i64 %.482.i.i.i, %v254
  %.628.i.i.i = mul nsw i64 %.448.1.i.i.i, %v252
  %.698.i.i.i = mul nsw i64 %.482.i.i.i, %v252
  %.695.i.i.i = mul nsw i64 %.448.1.i.i.i, %v254
  %sunkaddr.i.i = select i1 %.329.i.i.i, i64 %8, i64 0
  %sunkaddr158.i.i = getelementptr inbounds i8, ptr %11, i64 %sunkaddr.i.i
  %12 = icmp eq i64 %.482.i.i.i, %.448.1.i.i.i
  br label %B158.i.i
B156.loopexit.unr-lcssa.i.i:                      ; preds = %B494.i.i
  %13 = and i64 %size.2.0.i.i.i, 3
  %lcmp.mod77.not.i.i = icmp eq i64 %13, 0
  br i1 %lcmp.mod77.not.i.i, label %B156.loopexit.i.i, label %B494.epil.preheader.i.i
B494.epil.preheader.i.i:                          ; preds = %B494.preheader.i.i, %B156.loopexit.unr-lcssa.i.i
  %.pre-phi.i = phi i64 [ %13, %B156.loopexit.unr-lcssa.i.i ], [ %size.2.0.i.i.i, %B494.preheader.i.i ]
  %.104412271229.epil.init.i.i = phi i64 [ %105, %B156.loopexit.unr-lcssa.i.i ], [ 0, %B494.preheader.i.i ]
  %14 = shl i64 %.104412271229.epil.init.i.i, 3
  %scevgep163.i.i = getelementptr i8, ptr %v422, i64 %14
  br label %B494.epil.i.i
B494.epil.i.i:                                    ; preds = %B494.epil.i.i, %B494.epil.preheader.i.i
  %epil.iter.i.i = phi i64 [ %epil.iter.next.i.i, %B494.epil.i.i ], [ 0, %B494.epil.preheader.i.i ]
  %15 = shl i64 %epil.iter.i.i, 3
  %scevgep156.i.i = getelementptr i8, ptr %scevgep163.i.i, i64 %15
  %.1108.epil.i.i = load i64, ptr %scevgep156.i.i, align 8, !noalias !3
  %.1121.epil.i.i = icmp slt i64 %.1108.epil.i.i, 0
  %.1122.epil.i.i = select i1 %.1121.epil.i.i, i64 %v397, i64 0
  %16 = getelementptr i64, ptr %v393, i64 %.1108.epil.i.i
  %.1136.epil.i.i = getelementptr i64, ptr %16, i64 %.1122.epil.i.i
  store i64 -1, ptr %.1136.epil.i.i, align 8, !noalias !3
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %epil.iter.cmp.not.i.i = icmp eq i64 %epil.iter.next.i.i, %.pre-phi.i
  br i1 %epil.iter.cmp.not.i.i, label %B156.loopexit.i.i, label %B494.epil.i.i, !llvm.loop !6
B156.loopexit.i.i:                                ; preds = %B494.epil.i.i, %B156.loopexit.unr-lcssa.i.i
  %exitcond1332.not.i.i = icmp eq i64 %v10, %.341.i.i
  br i1 %exitcond1332.not.i.i, label %B658.preheader.i.i, label %B158.i.i
B158.i.i:                                         ; preds = %B156.loopexit.i.i, %B158.preheader.i.i
  %size.2.01279.i.i = phi i64 [ %size.2.0.i.i.i, %B156.loopexit.i.i ], [ 0, %B158.preheader.i.i ]
  %known.2.sroa.0.01278.i.i = phi i64 [ %known.3.sroa.0.21351.i.i, %B156.loopexit.i.i ], [ -1, %B158.preheader.i.i ]
  %known.2.sroa.12.01277.i.i = phi double [ %known.3.sroa.12.21350.i.i, %B156.loopexit.i.i ], [ 0.000000e+00, %B158.preheader.i.i ]
  %known.2.sroa.24.01276.i.i = phi i64 [ %known.3.sroa.24.21349.i.i, %B156.loopexit.i.i ], [ 0, %B158.preheader.i.i ]
  %.33412381274.i.i = phi i64 [ %.341.i.i, %B156.loopexit.i.i ], [ 0, %B158.preheader.i.i ]
  %.341.i.i = add nuw nsw i64 %.33412381274.i.i, 1
  %.367.i.i = mul nuw nsw i64 %.33412381274.i.i, %size.2.01279.i.i
  %.368.i.i = icmp ugt i64 %.367.i.i, 199999
  br i1 %.368.i.i, label %B542.endif.i.i, label %B192.i.i
B192.i.i:                                         ; preds = %B158.i.i
  store i64 %.375.i, ptr %v422, align 8, !noalias !8
  store i64 -1, ptr %v451, align 8, !noalias !8
  store i64 0, ptr %sunkaddr158.i.i, align 8, !noalias !8
  br label %B156.endif.i.i.i
B220.i.i.i:                                       ; preds = %B220.preheader.i.i.i, %B362.i.i.i
  %lsr.iv.i.i.i = phi i64 [ %26, %B220.preheader.i.i.i ], [ %lsr.iv.next.i.i.i, %B362.i.i.i ]
  %n_frontier.3.1719.i.i.i = phi i64 [ %n_frontier.5.0.i.i.i, %B220.preheader.i.i.i ], [ %n_frontier.4.2.i.i.i, %B362.i.i.i ]
  %.515715717.i.i.i = phi i64 [ %.395.i.i.i, %B220.preheader.i.i.i ], [ %.522.i.i.i, %B362.i.i.i ]
  %.568.i.i.i = icmp slt i64 %.515715717.i.i.i, 0
  %17 = select i1 %.568.i.i.i, i64 %3, i64 0
  %scevgep.i.i.i = getelementptr i8, ptr %v62, i64 %17
  %18 = shl i64 %.515715717.i.i.i, 3
  %scevgep72.i.i.i = getelementptr i8, ptr %scevgep.i.i.i, i64 %18
  %.584.i.i.i = load i64, ptr %scevgep72.i.i.i, align 8, !noalias !8
  %.602.i.i.i = icmp slt i64 %.584.i.i.i, 0
  %.603.i.i.i = select i1 %.602.i.i.i, i64 %v397, i64 0
  %19 = getelementptr i64, ptr %v393, i64 %.584.i.i.i
  %.617.i.i.i = getelementptr i64, ptr %19, i64 %.603.i.i.i
  %.618.i.i.i = load i64, ptr %.617.i.i.i, align 8, !noalias !8
  %.619.i.i.i = icmp slt i64 %.618.i.i.i, 0
  br i1 %.619.i.i.i, label %B262.i.i.i, label %B362.i.i.i
B262.i.i.i:                                       ; preds = %B220.i.i.i
  %.638.i.i.i = select i1 %.602.i.i.i, i64 %v310, i64 0
  %20 = getelementptr i64, ptr %v306, i64 %.584.i.i.i
  %.652.i.i.i = getelementptr i64, ptr %20, i64 %.638.i.i.i
  %.653.i.i.i = load i64, ptr %.652.i.i.i, align 8, !noalias !8
  %.655.i.i.i = icmp eq i64 %.653.i.i.i, %part.2.0710.i
  br i1 %.655.i.i.i, label %B310.i.i.i, label %B362.i.i.i
B310.i.i.i:                                       ; preds = %B262.i.i.i
  %.722.i.i.i = icmp slt i64 %n_frontier.3.1719.i.i.i, 0
  %.723.i.i.i = select i1 %.722.i.i.i, i64 %v484, i64 0
  %.724.i.i.i = add i64 %.723.i.i.i, %n_frontier.3.1719.i.i.i
  %.744.i.i.i = mul i64 %.724.i.i.i, %v486
  %.748.i.i.i = getelementptr i64, ptr %v480, i64 %.744.i.i.i
  store i64 %.584.i.i.i, ptr %.748.i.i.i, align 8, !noalias !8
  %.806.i.i.i = getelementptr i8, ptr %.748.i.i.i, i64 8
  store i64 %at.2.0.i.i.i, ptr %.806.i.i.i, align 8, !noalias !8
  %.862.i.i.i = getelementptr i8, ptr %.748.i.i.i, i64 16
  store i64 %.515715717.i.i.i, ptr %.862.i.i.i, align 8, !noalias !8
  %.867.i.i.i = add nsw i64 %n_frontier.3.1719.i.i.i, 1
  br label %B362.i.i.i
B362.i.i.i:                                       ; preds = %B310.i.i.i, %B262.i.i.i, %B220.i.i.i
  %n_frontier.4.2.i.i.i = phi i64 [ %.867.i.i.i, %B310.i.i.i ], [ %n_frontier.3.1719.i.i.i, %B262.i.i.i ], [ %n_frontier.3.1719.i.i.i, %B220.i.i.i ]
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, -1
  %.522.i.i.i = add i64 %.515715717.i.i.i, 1
  %.509.i.i.i = icmp ugt i64 %lsr.iv.next.i.i.i, 1
  br i1 %.509.i.i.i, label %B220.i.i.i, label %B364.i.i.i
B364.i.i.i:                                       ; preds = %B362.i.i.i, %B156.endif.i.i.i
  %n_frontier.3.1.lcssa.i.i.i = phi i64 [ %n_frontier.5.0.i.i.i, %B156.endif.i.i.i ], [ %n_frontier.4.2.i.i.i, %B362.i.i.i ]
  %.917.i.i.i = icmp sgt i64 %n_frontier.3.1.lcssa.i.i.i, 0
  br i1 %.917.i.i.i, label %B380.endif.endif.preheader.i.i.i, label %B182.lr.ph.i.i.i
B380.endif.endif.preheader.i.i.i:                 ; preds = %B364.i.i.i
  %21 = add nsw i64 %n_frontier.3.1.lcssa.i.i.i, -1
  %22 = mul i64 %1, %21
  %scevgep74.i.i.i = getelementptr i8, ptr %scevgep73.i.i.i, i64 %22
  br label %B380.endif.endif.i.i.i
B686.i.i.i:                                       ; preds = %B380.endif.endif.i.i.i
  %.1292.i.i.i = add i64 %n_frontier.7.1.i.i.i, -1
  %scevgep76.i.i.i = getelementptr i8, ptr %lsr.iv75.i.i.i, i64 %2
  %.1703.i.i.i = icmp ugt i64 %n_frontier.7.1.i.i.i, 1
  br i1 %.1703.i.i.i, label %B380.endif.endif.i.i.i, label %B182.lr.ph.i.i.i
B706.i.i.i:                                       ; preds = %B380.endif.endif.i.i.i
  %.1659.i.i.i.le = getelementptr i64, ptr %31, i64 %.1645.i.i.i
  %.1796.i.i.i = getelementptr i64, ptr %v422, i64 %size.2.0.i.i.i
  store i64 %.1229.i.i.i, ptr %.1796.i.i.i, align 8, !noalias !8
  %.1827.i.i.i = getelementptr i64, ptr %v451, i64 %size.2.0.i.i.i
  store i64 %.1287.i.i.i, ptr %.1827.i.i.i, align 8, !noalias !8
  store i64 %size.2.0.i.i.i, ptr %.1659.i.i.i.le, align 8, !noalias !8
  %.1865.i.i.i = add nuw i64 %size.2.0.i.i.i, 1
  %23 = add i64 %n_frontier.7.1.i.i.i, -1
  %lsr.iv.next.i.i = add nuw i64 %lsr.iv.i.i, 1
  br label %B156.endif.i.i.i
B156.endif.i.i.i:                                 ; preds = %B706.i.i.i, %B192.i.i
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B706.i.i.i ], [ 2, %B192.i.i ]
  %size.2.0.i.i.i = phi i64 [ %.1865.i.i.i, %B706.i.i.i ], [ 1, %B192.i.i ]
  %n_frontier.5.0.i.i.i = phi i64 [ %23, %B706.i.i.i ], [ 0, %B192.i.i ]
  %atom.2.0.i.i.i = phi i64 [ %.1229.i.i.i, %B706.i.i.i ], [ %.375.i, %B192.i.i ]
  %at.2.0.i.i.i = phi i64 [ %size.2.0.i.i.i, %B706.i.i.i ], [ 0, %B192.i.i ]
  %.379.i.i.i = icmp slt i64 %atom.2.0.i.i.i, 0
  %.380.i.i.i = select i1 %.379.i.i.i, i64 %v37, i64 0
  %24 = getelementptr i64, ptr %v33, i64 %atom.2.0.i.i.i
  %.394.i.i.i = getelementptr i64, ptr %24, i64 %.380.i.i.i
  %.395.i.i.i = load i64, ptr %.394.i.i.i, align 8, !noalias !8
  %.411.i.i.i = icmp slt i64 %atom.2.0.i.i.i, -1
  %.412.i.i.i = select i1 %.411.i.i.i, i64 %v37, i64 0
  %25 = getelementptr i8, ptr %24, i64 8
  %.426.i.i.i = getelementptr i64, ptr %25, i64 %.412.i.i.i
  %.427.i.i.i = load i64, ptr %.426.i.i.i, align 8, !noalias !8
  %.464.i.i.i = sub i64 %.427.i.i.i, %.395.i.i.i
  %.509716.not.i.i.i = icmp slt i64 %.464.i.i.i, 1
  br i1 %.509716.not.i.i.i, label %B364.i.i.i, label %B220.preheader.i.i.i
B220.preheader.i.i.i:                             ; preds = %B156.endif.i.i.i
  %26 = add nuw i64 %.464.i.i.i, 1
  br label %B220.i.i.i
B380.endif.endif.i.i.i:                           ; preds = %B686.i.i.i, %B380.endif.endif.preheader.i.i.i
  %lsr.iv75.i.i.i = phi ptr [ %scevgep74.i.i.i, %B380.endif.endif.preheader.i.i.i ], [ %scevgep76.i.i.i, %B686.i.i.i ]
  %n_frontier.7.1.i.i.i = phi i64 [ %n_frontier.3.1.lcssa.i.i.i, %B380.endif.endif.preheader.i.i.i ], [ %.1292.i.i.i, %B686.i.i.i ]
  %.41.i.i.i.i.i = load i64, ptr %v695, align 8, !noalias !11
  %.42.i.i.i.i.i = shl i64 %.41.i.i.i.i.i, 13
  %.44.i.i.i.i.i = xor i64 %.42.i.i.i.i.i, %.41.i.i.i.i.i
  %.45.i.i.i.i.i = lshr i64 %.44.i.i.i.i.i, 7
  %.46.i.i.i.i.i = xor i64 %.45.i.i.i.i.i, %.44.i.i.i.i.i
  %.47.i.i.i.i.i = shl i64 %.46.i.i.i.i.i, 17
  %.49.i.i.i.i.i = xor i64 %.47.i.i.i.i.i, %.46.i.i.i.i.i
  %.43.i.i.i.i = lshr i64 %.49.i.i.i.i.i, 33
  %.44.i.i.i.i = mul nsw i64 %.43.i.i.i.i, %n_frontier.7.1.i.i.i
  %.45.i.i.i.i = ashr i64 %.44.i.i.i.i, 31
  %.42.i.i17.i.i.i = shl i64 %.49.i.i.i.i.i, 13
  %.44.i.i18.i.i.i = xor i64 %.42.i.i17.i.i.i, %.49.i.i.i.i.i
  %.45.i.i19.i.i.i = lshr i64 %.44.i.i18.i.i.i, 7
  %.46.i.i20.i.i.i = xor i64 %.45.i.i19.i.i.i, %.44.i.i18.i.i.i
  %.47.i.i21.i.i.i = shl i64 %.46.i.i20.i.i.i, 17
  %.49.i.i22.i.i.i = xor i64 %.47.i.i21.i.i.i, %.46.i.i20.i.i.i
  store i64 %.49.i.i22.i.i.i, ptr %v695, align 8, !noalias !16
  %.43.i23.i.i.i = lshr i64 %.49.i.i22.i.i.i, 33
  %.44.i24.i.i.i = mul nsw i64 %.43.i23.i.i.i, %n_frontier.7.1.i.i.i
  %.45.i25.i.i.i = ashr i64 %.44.i24.i.i.i, 31
  %.1023.i.i.i = icmp slt i64 %.45.i25.i.i.i, 0
  %.1024.i.i.i = select i1 %.1023.i.i.i, i64 %v484, i64 0
  %.1025.i.i.i = add i64 %.1024.i.i.i, %.45.i25.i.i.i
  %.1045.i.i.i = mul i64 %.1025.i.i.i, %v486
  %27 = getelementptr i64, ptr %v480, i64 %.1045.i.i.i
  %.1049.i.i.i = getelementptr i8, ptr %27, i64 16
  %.1050.i.i.i = load i64, ptr %.1049.i.i.i, align 8, !noalias !8
  %.1064.i.i.i = icmp slt i64 %.1050.i.i.i, 0
  %.1065.i.i.i = select i1 %.1064.i.i.i, i64 %v95, i64 0
  %28 = getelementptr double, ptr %v91, i64 %.1050.i.i.i
  %.1079.i.i.i = getelementptr double, ptr %28, i64 %.1065.i.i.i
  %.1080.i.i.i = load double, ptr %.1079.i.i.i, align 8, !noalias !8
  %.1107.i.i.i = icmp slt i64 %.45.i.i.i.i, 0
  %.1108.i.i.i = select i1 %.1107.i.i.i, i64 %v484, i64 0
  %.1109.i.i.i = add i64 %.1108.i.i.i, %.45.i.i.i.i
  %.1129.i.i.i = mul i64 %.1109.i.i.i, %v486
  %29 = getelementptr i64, ptr %v480, i64 %.1129.i.i.i
  %.1133.i.i.i = getelementptr i8, ptr %29, i64 16
  %.1134.i.i.i = load i64, ptr %.1133.i.i.i, align 8, !noalias !8
  %.1148.i.i.i = icmp slt i64 %.1134.i.i.i, 0
  %.1149.i.i.i = select i1 %.1148.i.i.i, i64 %v95, i64 0
  %30 = getelementptr double, ptr %v91, i64 %.1134.i.i.i
  %.1163.i.i.i = getelementptr double, ptr %30, i64 %.1149.i.i.i
  %.1164.i.i.i = load double, ptr %.1163.i.i.i, align 8, !noalias !8
  %.1165.i.i.i = fcmp ogt double %.1080.i.i.i, %.1164.i.i.i
  %pick.2.3.i.i.i = select i1 %.1165.i.i.i, i64 %.45.i25.i.i.i, i64 %.45.i.i.i.i
  %.1202.i.i.i = icmp slt i64 %pick.2.3.i.i.i, 0
  %.1203.i.i.i = select i1 %.1202.i.i.i, i64 %v484, i64 0
  %.1204.i.i.i = add i64 %.1203.i.i.i, %pick.2.3.i.i.i
  %.1224.i.i.i = mul i64 %.1204.i.i.i, %v486
  %.1228.i.i.i = getelementptr i64, ptr %v480, i64 %.1224.i.i.i
  %.1229.i.i.i = load i64, ptr %.1228.i.i.i, align 8, !noalias !8
  %.1286.i.i.i = getelementptr i8, ptr %.1228.i.i.i, i64 8
  %.1287.i.i.i = load i64, ptr %.1286.i.i.i, align 8, !noalias !8
  %scevgep78.i.i.i = getelementptr i8, ptr %lsr.iv75.i.i.i, i64 -16
  %.1352.i.i.i = load i64, ptr %scevgep78.i.i.i, align 8, !noalias !8
  store i64 %.1352.i.i.i, ptr %.1228.i.i.i, align 8, !noalias !8
  %scevgep77.i.i.i = getelementptr i8, ptr %lsr.iv75.i.i.i, i64 -8
  %.1462.i.i.i = load i64, ptr %scevgep77.i.i.i, align 8, !noalias !8
  store i64 %.1462.i.i.i, ptr %.1286.i.i.i, align 8, !noalias !8
  %.1572.i.i.i = load i64, ptr %lsr.iv75.i.i.i, align 8, !noalias !8
  %.1628.i.i.i = getelementptr i8, ptr %.1228.i.i.i, i64 16
  store i64 %.1572.i.i.i, ptr %.1628.i.i.i, align 8, !noalias !8
  %.1644.i.i.i = icmp slt i64 %.1229.i.i.i, 0
  %.1645.i.i.i = select i1 %.1644.i.i.i, i64 %v397, i64 0
  %31 = getelementptr i64, ptr %v393, i64 %.1229.i.i.i
  %.1659.i.i.i = getelementptr i64, ptr %31, i64 %.1645.i.i.i
  %.1660.i.i.i = load i64, ptr %.1659.i.i.i, align 8, !noalias !8
  %.1661.i.i.i = icmp slt i64 %.1660.i.i.i, 0
  br i1 %.1661.i.i.i, label %B706.i.i.i, label %B686.i.i.i
B328.i.i:                                         ; preds = %B192.endif.endif.endif.i.i
  %.187407.not.i.i.i = icmp eq i64 %top.2.0.lcssa.ph.i.i.i, 0
  br i1 %.187407.not.i.i.i, label %B60.endif.i.i.i, label %B36.preheader.i.i.i
B36.preheader.i.i.i:                              ; preds = %B328.i.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %v637, i8 0, i64 %top.2.0.lcssa.ph.i.i.i, i1 false), !noalias !21
  br label %B60.endif.i.i.i
B120.i.i.i:                                       ; preds = %B120.preheader1.i.i.i, %B120.i.i.i
  %lsr.iv144.i.i = phi ptr [ %scevgep143.i.i, %B120.preheader1.i.i.i ], [ %scevgep145.i.i, %B120.i.i.i ]
  %lsr.iv139.i.i = phi ptr [ %scevgep138.i.i, %B120.preheader1.i.i.i ], [ %scevgep140.i.i, %B120.i.i.i ]
  %lsr.iv.i7.i.i = phi i64 [ %45, %B120.preheader1.i.i.i ], [ %lsr.iv.next.i10.i.i, %B120.i.i.i ]
  %.387412414.i.i.i = phi i64 [ %.387412414.unr.i.i.i, %B120.preheader1.i.i.i ], [ %38, %B120.i.i.i ]
  %.435.i.i.i = icmp slt i64 %.387412414.i.i.i, 0
  %32 = select i1 %.435.i.i.i, i64 %6, i64 0
  %scevgep147.i.i = getelementptr i8, ptr %lsr.iv144.i.i, i64 %32
  %.451.i.i.i = load i64, ptr %scevgep147.i.i, align 8, !noalias !21
  %.464.i8.i.i = icmp slt i64 %.451.i.i.i, 0
  %.465.i.i.i = select i1 %.464.i8.i.i, i64 %v641, i64 0
  %33 = getelementptr i8, ptr %v637, i64 %.451.i.i.i
  %.479.i.i.i = getelementptr i8, ptr %33, i64 %.465.i.i.i
  %.480.i.i.i = load i8, ptr %.479.i.i.i, align 1, !noalias !21
  %.483.i.i.i = icmp ne i8 %.480.i.i.i, 0
  %.505.i.i.i = select i1 %.435.i.i.i, i64 %v641, i64 0
  %scevgep142.i.i = getelementptr i8, ptr %lsr.iv139.i.i, i64 %.505.i.i.i
  %.520.i.i.i = zext i1 %.483.i.i.i to i8
  store i8 %.520.i.i.i, ptr %scevgep142.i.i, align 1, !noalias !21
  %34 = add i64 %.387412414.i.i.i, 1
  %.435.1.i.i.i = icmp slt i64 %34, 0
  %35 = select i1 %.435.1.i.i.i, i64 %9, i64 8
  %scevgep146.i.i = getelementptr i8, ptr %lsr.iv144.i.i, i64 %35
  %.451.1.i.i.i = load i64, ptr %scevgep146.i.i, align 8, !noalias !21
  %.464.1.i.i.i = icmp slt i64 %.451.1.i.i.i, 0
  %.465.1.i.i.i = select i1 %.464.1.i.i.i, i64 %v641, i64 0
  %36 = getelementptr i8, ptr %v637, i64 %.451.1.i.i.i
  %.479.1.i.i.i = getelementptr i8, ptr %36, i64 %.465.1.i.i.i
  %.480.1.i.i.i = load i8, ptr %.479.1.i.i.i, align 1, !noalias !21
  %.483.1.i.i.i = icmp ne i8 %.480.1.i.i.i, 0
  %37 = select i1 %.435.1.i.i.i, i64 %7, i64 1
  %scevgep141.i.i = getelementptr i8, ptr %lsr.iv139.i.i, i64 %37
  %.520.1.i.i.i = zext i1 %.483.1.i.i.i to i8
  store i8 %.520.1.i.i.i, ptr %scevgep141.i.i, align 1, !noalias !21
  %lsr.iv.next.i10.i.i = add i64 %lsr.iv.i7.i.i, -2
  %scevgep140.i.i = getelementptr i8, ptr %lsr.iv139.i.i, i64 2
  %scevgep145.i.i = getelementptr i8, ptr %lsr.iv144.i.i, i64 16
  %.381.1.i.i.i = icmp ugt i64 %lsr.iv.next.i10.i.i, 2
  %38 = add i64 %.387412414.i.i.i, 2
  br i1 %.381.1.i.i.i, label %B120.i.i.i, label %B404.preheader.i.i
B60.endif.i.i.i:                                  ; preds = %B36.preheader.i.i.i, %B328.i.i
  %39 = getelementptr i8, ptr %v637, i64 %top.2.0.lcssa.ph.i.i.i
  store i8 1, ptr %39, align 1, !noalias !21
  %.296.i.i.i = add nuw nsw i64 %top.2.0.lcssa.ph.i.i.i, 1
  %.338.i.i.i = sub nsw i64 %size.2.0.i.i.i, %.296.i.i.i
  %.381413.not.i.i.i = icmp slt i64 %.338.i.i.i, 1
  br i1 %.381413.not.i.i.i, label %B404.preheader.i.i, label %B120.preheader.i.i.i
B404.preheader.i.i:                               ; preds = %B120.i.i.i, %B60.endif.i.i.i
  %40 = icmp eq i64 %size.2.0.i.i.i, 1
  br i1 %40, label %B404.epil.preheader.i.i, label %B404.preheader.new.i.i
B404.preheader.new.i.i:                           ; preds = %B120.prol.loopexit.i.i.i, %B404.preheader.i.i
  %41 = and i64 %size.2.0.i.i.i, 9223372036854775806
  br label %B404.i.i
B120.preheader.i.i.i:                             ; preds = %B60.endif.i.i.i
  %42 = add nsw i64 %size.2.0.i.i.i, -2
  %xtraiter.i.i.i = and i64 %.338.i.i.i, 1
  %lcmp.mod.not.i.i.i = icmp eq i64 %xtraiter.i.i.i, 0
  br i1 %lcmp.mod.not.i.i.i, label %B120.prol.loopexit.i.i.i, label %B120.prol.i.i.i
B120.prol.i.i.i:                                  ; preds = %B120.preheader.i.i.i
  %.390.prol.i.i.i = add nsw i64 %.338.i.i.i, -1
  %.394.prol.i.i.i = add nuw i64 %top.2.0.lcssa.ph.i.i.i, 2
  %sunkaddr168.i.i = shl i64 %top.2.0.lcssa.ph.i.i.i, 3
  %sunkaddr169.i.i = getelementptr i8, ptr %v451, i64 %sunkaddr168.i.i
  %sunkaddr170.i.i = getelementptr i8, ptr %sunkaddr169.i.i, i64 8
  %.451.prol.i.i.i = load i64, ptr %sunkaddr170.i.i, align 8, !noalias !21
  %.464.prol.i.i.i = icmp slt i64 %.451.prol.i.i.i, 0
  %.465.prol.i.i.i = select i1 %.464.prol.i.i.i, i64 %v641, i64 0
  %43 = getelementptr i8, ptr %v637, i64 %.451.prol.i.i.i
  %.479.prol.i.i.i = getelementptr i8, ptr %43, i64 %.465.prol.i.i.i
  %.480.prol.i.i.i = load i8, ptr %.479.prol.i.i.i, align 1, !noalias !21
  %.483.prol.i.i.i = icmp ne i8 %.480.prol.i.i.i, 0
  %.520.prol.i.i.i = zext i1 %.483.prol.i.i.i to i8
  %sunkaddr160.i.i = getelementptr i8, ptr %39, i64 1
  store i8 %.520.prol.i.i.i, ptr %sunkaddr160.i.i, align 1, !noalias !21
  br label %B120.prol.loopexit.i.i.i
B120.prol.loopexit.i.i.i:                         ; preds = %B120.prol.i.i.i, %B120.preheader.i.i.i
  %.380411415.unr.i.i.i = phi i64 [ %.338.i.i.i, %B120.preheader.i.i.i ], [ %.390.prol.i.i.i, %B120.prol.i.i.i ]
  %.387412414.unr.i.i.i = phi i64 [ %.296.i.i.i, %B120.preheader.i.i.i ], [ %.394.prol.i.i.i, %B120.prol.i.i.i ]
  %44 = icmp eq i64 %42, %top.2.0.lcssa.ph.i.i.i
  br i1 %44, label %B404.preheader.new.i.i, label %B120.preheader1.i.i.i
B120.preheader1.i.i.i:                            ; preds = %B120.prol.loopexit.i.i.i
  %45 = add nuw i64 %.380411415.unr.i.i.i, 2
  %scevgep138.i.i = getelementptr i8, ptr %v637, i64 %.387412414.unr.i.i.i
  %46 = shl i64 %.387412414.unr.i.i.i, 3
  %scevgep143.i.i = getelementptr i8, ptr %v451, i64 %46
  br label %B120.i.i.i
B404.i.i:                                         ; preds = %B404.i.i, %B404.preheader.new.i.i
  %.80712211223.i.i = phi i64 [ 0, %B404.preheader.new.i.i ], [ %.814.1.i.i, %B404.i.i ]
  %sunkaddr161.i.i = getelementptr i8, ptr %v637, i64 %.80712211223.i.i
  %.871.i.i = load i8, ptr %sunkaddr161.i.i, align 1, !noalias !3
  %.874.i.i = icmp ne i8 %.871.i.i, 0
  %sunkaddr162.i.i = shl i64 %.80712211223.i.i, 3
  %sunkaddr163.i.i = getelementptr i8, ptr %v422, i64 %sunkaddr162.i.i
  %.911.i.i = load i64, ptr %sunkaddr163.i.i, align 8, !noalias !3
  %.925.i.i = icmp slt i64 %.911.i.i, 0
  %.926.i.i = select i1 %.925.i.i, i64 %v670, i64 0
  %47 = getelementptr i8, ptr %v666, i64 %.911.i.i
  %.940.i.i = getelementptr i8, ptr %47, i64 %.926.i.i
  %.941.i.i = zext i1 %.874.i.i to i8
  store i8 %.941.i.i, ptr %.940.i.i, align 1, !noalias !3
  %.814.1.i.i = add nuw i64 %.80712211223.i.i, 2
  %sunkaddr165.i.i = getelementptr i8, ptr %sunkaddr161.i.i, i64 1
  %.871.1.i.i = load i8, ptr %sunkaddr165.i.i, align 1, !noalias !3
  %.874.1.i.i = icmp ne i8 %.871.1.i.i, 0
  %sunkaddr171.i.i = getelementptr i8, ptr %sunkaddr163.i.i, i64 8
  %.911.1.i.i = load i64, ptr %sunkaddr171.i.i, align 8, !noalias !3
  %.925.1.i.i = icmp slt i64 %.911.1.i.i, 0
  %.926.1.i.i = select i1 %.925.1.i.i, i64 %v670, i64 0
  %48 = getelementptr i8, ptr %v666, i64 %.911.1.i.i
  %.940.1.i.i = getelementptr i8, ptr %48, i64 %.926.1.i.i
  %.941.1.i.i = zext i1 %.874.1.i.i to i8
  store i8 %.941.1.i.i, ptr %.940.1.i.i, align 1, !noalias !3
  %niter.ncmp.1.i.i = icmp eq i64 %41, %.814.1.i.i
  br i1 %niter.ncmp.1.i.i, label %B494.preheader.loopexit.unr-lcssa.i.i, label %B404.i.i
B494.i.i:                                         ; preds = %B494.preheader.new.i.i, %B494.i.i
  %.104412271229.i.i = phi i64 [ 0, %B494.preheader.new.i.i ], [ %.1051.3.i.i, %B494.i.i ]
  %sunkaddr172.i.i = shl i64 %.104412271229.i.i, 3
  %sunkaddr173.i.i = getelementptr i8, ptr %v422, i64 %sunkaddr172.i.i
  %.1108.i.i = load i64, ptr %sunkaddr173.i.i, align 8, !noalias !3
  %.1121.i.i = icmp slt i64 %.1108.i.i, 0
  %.1122.i.i = select i1 %.1121.i.i, i64 %v397, i64 0
  %49 = getelementptr i64, ptr %v393, i64 %.1108.i.i
  %.1136.i.i = getelementptr i64, ptr %49, i64 %.1122.i.i
  store i64 -1, ptr %.1136.i.i, align 8, !noalias !3
  %sunkaddr176.i.i = getelementptr i8, ptr %sunkaddr173.i.i, i64 8
  %.1108.1.i.i = load i64, ptr %sunkaddr176.i.i, align 8, !noalias !3
  %.1121.1.i.i = icmp slt i64 %.1108.1.i.i, 0
  %.1122.1.i.i = select i1 %.1121.1.i.i, i64 %v397, i64 0
  %50 = getelementptr i64, ptr %v393, i64 %.1108.1.i.i
  %.1136.1.i.i = getelementptr i64, ptr %50, i64 %.1122.1.i.i
  store i64 -1, ptr %.1136.1.i.i, align 8, !noalias !3
  %sunkaddr179.i.i = getelementptr i8, ptr %sunkaddr173.i.i, i64 16
  %.1108.2.i.i = load i64, ptr %sunkaddr179.i.i, align 8, !noalias !3
  %.1121.2.i.i = icmp slt i64 %.1108.2.i.i, 0
  %.1122.2.i.i = select i1 %.1121.2.i.i, i64 %v397, i64 0
  %51 = getelementptr i64, ptr %v393, i64 %.1108.2.i.i
  %.1136.2.i.i = getelementptr i64, ptr %51, i64 %.1122.2.i.i
  store i64 -1, ptr %.1136.2.i.i, align 8, !noalias !3
  %.1051.3.i.i = add nuw nsw i64 %.104412271229.i.i, 4
  %sunkaddr182.i.i = getelementptr i8, ptr %sunkaddr173.i.i, i64 24
  %.1108.3.i.i = load i64, ptr %sunkaddr182.i.i, align 8, !noalias !3
  %.1121.3.i.i = icmp slt i64 %.1108.3.i.i, 0
  %.1122.3.i.i = select i1 %.1121.3.i.i, i64 %v397, i64 0
  %52 = getelementptr i64, ptr %v393, i64 %.1108.3.i.i
  %.1136.3.i.i = getelementptr i64, ptr %52, i64 %.1122.3.i.i
  store i64 -1, ptr %.1136.3.i.i, align 8, !noalias !3
  %niter80.ncmp.3.i.i = icmp eq i64 %105, %.1051.3.i.i
  br i1 %niter80.ncmp.3.i.i, label %B156.loopexit.unr-lcssa.i.i, label %B494.i.i
B658.i.i:                                         ; preds = %B658.preheader.new.i.i, %B735.1.i.i
  %first_out.2.01303.i.i = phi i64 [ -1, %B658.preheader.new.i.i ], [ %first_out.3.1.1.i.i, %B735.1.i.i ]
  %first_in.2.01302.i.i = phi i64 [ -1, %B658.preheader.new.i.i ], [ %first_in.3.1.1.i.i, %B735.1.i.i ]
  %n_in.2.01301.i.i = phi i64 [ 0, %B658.preheader.new.i.i ], [ %n_in.3.1.1.i.i, %B735.1.i.i ]
  %.126112971299.i.i = phi i64 [ 0, %B658.preheader.new.i.i ], [ %.1268.1.i.i, %B735.1.i.i ]
  %sunkaddr183.i.i = shl i64 %.126112971299.i.i, 3
  %sunkaddr184.i.i = getelementptr i8, ptr %v422, i64 %sunkaddr183.i.i
  %.1323.i.i = load i64, ptr %sunkaddr184.i.i, align 8, !noalias !3
  %.1341.i.i = icmp slt i64 %.1323.i.i, 0
  %.1342.i.i = select i1 %.1341.i.i, i64 %v670, i64 0
  %53 = getelementptr i8, ptr %v666, i64 %.1323.i.i
  %.1356.i.i = getelementptr i8, ptr %53, i64 %.1342.i.i
  %.1357.i.i = load i8, ptr %.1356.i.i, align 1, !noalias !3
  %.1360.i.i = icmp eq i8 %.1357.i.i, 0
  br i1 %.1360.i.i, label %B735.i.i, label %B702.i.i
B702.i.i:                                         ; preds = %B658.i.i
  %.1377.i.i = add nsw i64 %n_in.2.01301.i.i, 1
  %.1403.i.i = select i1 %.1341.i.i, i64 %v310, i64 0
  %54 = getelementptr i64, ptr %v306, i64 %.1323.i.i
  %.1417.i.i = getelementptr i64, ptr %54, i64 %.1403.i.i
  store i64 %used.3.1.i, ptr %.1417.i.i, align 8, !noalias !3
  br label %B735.i.i
B735.i.i:                                         ; preds = %B702.i.i, %B658.i.i
  %first_out.3.1.i.i = phi i64 [ %first_out.2.01303.i.i, %B702.i.i ], [ %.1323.i.i, %B658.i.i ]
  %n_in.3.1.i.i = phi i64 [ %.1377.i.i, %B702.i.i ], [ %n_in.2.01301.i.i, %B658.i.i ]
  %first_in.3.1.i.i = phi i64 [ %.1323.i.i, %B702.i.i ], [ %first_in.2.01302.i.i, %B658.i.i ]
  %.1268.1.i.i = add nuw i64 %.126112971299.i.i, 2
  %sunkaddr187.i.i = getelementptr i8, ptr %sunkaddr184.i.i, i64 8
  %.1323.1.i.i = load i64, ptr %sunkaddr187.i.i, align 8, !noalias !3
  %.1341.1.i.i = icmp slt i64 %.1323.1.i.i, 0
  %.1342.1.i.i = select i1 %.1341.1.i.i, i64 %v670, i64 0
  %55 = getelementptr i8, ptr %v666, i64 %.1323.1.i.i
  %.1356.1.i.i = getelementptr i8, ptr %55, i64 %.1342.1.i.i
  %.1357.1.i.i = load i8, ptr %.1356.1.i.i, align 1, !noalias !3
  %.1360.1.i.i = icmp eq i8 %.1357.1.i.i, 0
  br i1 %.1360.1.i.i, label %B735.1.i.i, label %B702.1.i.i
B702.1.i.i:                                       ; preds = %B735.i.i
  %.1377.1.i.i = add nsw i64 %n_in.3.1.i.i, 1
  %.1403.1.i.i = select i1 %.1341.1.i.i, i64 %v310, i64 0
  %56 = getelementptr i64, ptr %v306, i64 %.1323.1.i.i
  %.1417.1.i.i = getelementptr i64, ptr %56, i64 %.1403.1.i.i
  store i64 %used.3.1.i, ptr %.1417.1.i.i, align 8, !noalias !3
  br label %B735.1.i.i
B735.1.i.i:                                       ; preds = %B702.1.i.i, %B735.i.i
  %first_out.3.1.1.i.i = phi i64 [ %first_out.3.1.i.i, %B702.1.i.i ], [ %.1323.1.i.i, %B735.i.i ]
  %n_in.3.1.1.i.i = phi i64 [ %.1377.1.i.i, %B702.1.i.i ], [ %n_in.3.1.i.i, %B735.i.i ]
  %first_in.3.1.1.i.i = phi i64 [ %.1323.1.i.i, %B702.1.i.i ], [ %first_in.3.1.i.i, %B735.i.i ]
  %niter89.ncmp.1.i.i = icmp eq i64 %unroll_iter88.i.i, %.1268.1.i.i
  br i1 %niter89.ncmp.1.i.i, label %common.ret.loopexit.unr-lcssa.i.i, label %B658.i.i
B182.lr.ph.i.i.i:                                 ; preds = %B364.i.i.i, %B686.i.i.i
  %.265.i.i.i = load double, ptr %sunkaddr188.i.i, align 8, !noalias !24
  %57 = fcmp ogt double %.265.i.i.i, 0.000000e+00
  br i1 %57, label %B182.us.i.i.i, label %B182.preheader.i.i.i
B182.preheader.i.i.i:                             ; preds = %B182.lr.ph.i.i.i
  %58 = icmp eq i64 %size.2.0.i.i.i, 1
  br i1 %58, label %B182.epil.preheader.i.i.i, label %B182.preheader.new.i.i.i
B182.preheader.new.i.i.i:                         ; preds = %B182.preheader.i.i.i
  %unroll_iter.i.i.i = and i64 %size.2.0.i.i.i, 9223372036854775806
  br label %B182.i.i.i
B182.us.i.i.i:                                    ; preds = %B182.lr.ph.i.i.i, %B182.us.i.i.i
  %lsr.iv36.i.i.i = phi ptr [ %scevgep37.i.i.i, %B182.us.i.i.i ], [ %scevgep35.i.i.i, %B182.lr.ph.i.i.i ]
  %.35815551564.us.i.i.i = phi i64 [ %.365.us.i.i.i, %B182.us.i.i.i ], [ 0, %B182.lr.ph.i.i.i ]
  %59 = shl i64 %.35815551564.us.i.i.i, 3
  %scevgep43.i.i.i = getelementptr i8, ptr %v422, i64 %59
  %.425.us.i.i.i = load i64, ptr %scevgep43.i.i.i, align 8, !noalias !24
  %.438.us.i.i.i = icmp slt i64 %.425.us.i.i.i, 0
  %.439.us.i.i.i = select i1 %.438.us.i.i.i, i64 %v186, i64 0
  %60 = getelementptr i64, ptr %v182, i64 %.425.us.i.i.i
  %.453.us.i.i.i = getelementptr i64, ptr %60, i64 %.439.us.i.i.i
  %.454.us.i.i.i = load i64, ptr %.453.us.i.i.i, align 8, !noalias !24
  %scevgep114.i.i = getelementptr i8, ptr %v513, i64 %59
  store i64 %.454.us.i.i.i, ptr %scevgep114.i.i, align 8, !noalias !24
  %scevgep113.i.i = getelementptr i8, ptr %v542, i64 %59
  store double 0.000000e+00, ptr %scevgep113.i.i, align 8, !noalias !24
  %scevgep40.i.i.i = getelementptr i8, ptr %lsr.iv36.i.i.i, i64 -24
  %.668.us.i.i.i = load i64, ptr %scevgep43.i.i.i, align 8, !noalias !24
  %.690.us.i.i.i = icmp slt i64 %.668.us.i.i.i, 0
  %.691.us.i.i.i = select i1 %.690.us.i.i.i, i64 %v215, i64 0
  %.692.us.i.i.i = add i64 %.691.us.i.i.i, %.668.us.i.i.i
  %.712.us.i.i.i = mul i64 %.692.us.i.i.i, %v217
  %61 = getelementptr double, ptr %v211, i64 %.712.us.i.i.i
  %.717.us.i.i.i = load double, ptr %61, align 8, !noalias !24
  store double %.717.us.i.i.i, ptr %scevgep40.i.i.i, align 8, !noalias !24
  %.668.us.1.i.i.i = load i64, ptr %scevgep43.i.i.i, align 8, !noalias !24
  %.690.us.1.i.i.i = icmp slt i64 %.668.us.1.i.i.i, 0
  %.691.us.1.i.i.i = select i1 %.690.us.1.i.i.i, i64 %v215, i64 0
  %.692.us.1.i.i.i = add i64 %.691.us.1.i.i.i, %.668.us.1.i.i.i
  %.712.us.1.i.i.i = mul i64 %.692.us.1.i.i.i, %v217
  %62 = getelementptr double, ptr %v211, i64 %.712.us.1.i.i.i
  %63 = getelementptr i8, ptr %62, i64 8
  %.717.us.1.i.i.i = load double, ptr %63, align 8, !noalias !24
  %scevgep39.i.i.i = getelementptr i8, ptr %lsr.iv36.i.i.i, i64 -16
  store double %.717.us.1.i.i.i, ptr %scevgep39.i.i.i, align 8, !noalias !24
  %.668.us.2.i.i.i = load i64, ptr %scevgep43.i.i.i, align 8, !noalias !24
  %.690.us.2.i.i.i = icmp slt i64 %.668.us.2.i.i.i, 0
  %.691.us.2.i.i.i = select i1 %.690.us.2.i.i.i, i64 %v215, i64 0
  %.692.us.2.i.i.i = add i64 %.691.us.2.i.i.i, %.668.us.2.i.i.i
  %.712.us.2.i.i.i = mul i64 %.692.us.2.i.i.i, %v217
  %64 = getelementptr double, ptr %v211, i64 %.712.us.2.i.i.i
  %65 = getelementptr i8, ptr %64, i64 16
  %.717.us.2.i.i.i = load double, ptr %65, align 8, !noalias !24
  %scevgep38.i.i.i = getelementptr i8, ptr %lsr.iv36.i.i.i, i64 -8
  store double %.717.us.2.i.i.i, ptr %scevgep38.i.i.i, align 8, !noalias !24
  %.668.us.3.i.i.i = load i64, ptr %scevgep43.i.i.i, align 8, !noalias !24
  %.690.us.3.i.i.i = icmp slt i64 %.668.us.3.i.i.i, 0
  %.691.us.3.i.i.i = select i1 %.690.us.3.i.i.i, i64 %v215, i64 0
  %.692.us.3.i.i.i = add i64 %.691.us.3.i.i.i, %.668.us.3.i.i.i
  %.712.us.3.i.i.i = mul i64 %.692.us.3.i.i.i, %v217
  %66 = getelementptr double, ptr %v211, i64 %.712.us.3.i.i.i
  %67 = getelementptr i8, ptr %66, i64 24
  %.717.us.3.i.i.i = load double, ptr %67, align 8, !noalias !24
  store double %.717.us.3.i.i.i, ptr %lsr.iv36.i.i.i, align 8, !noalias !24
  %.365.us.i.i.i = add nuw nsw i64 %.35815551564.us.i.i.i, 1
  %scevgep37.i.i.i = getelementptr i8, ptr %lsr.iv36.i.i.i, i64 %4
  %exitcond1619.not.i.i.i = icmp eq i64 %size.2.0.i.i.i, %.365.us.i.i.i
  br i1 %exitcond1619.not.i.i.i, label %B342.endif.i.i.i, label %B182.us.i.i.i
B182.i.i.i:                                       ; preds = %B182.i.i.i, %B182.preheader.new.i.i.i
  %.35815551564.i.i.i = phi i64 [ 0, %B182.preheader.new.i.i.i ], [ %.365.1.i.i.i, %B182.i.i.i ]
  %sunkaddr189.i.i = shl i64 %.35815551564.i.i.i, 3
  %sunkaddr190.i.i = getelementptr i8, ptr %v422, i64 %sunkaddr189.i.i
  %.425.i.i.i = load i64, ptr %sunkaddr190.i.i, align 8, !noalias !24
  %.438.i.i.i = icmp slt i64 %.425.i.i.i, 0
  %.439.i.i.i = select i1 %.438.i.i.i, i64 %v186, i64 0
  %68 = getelementptr i64, ptr %v182, i64 %.425.i.i.i
  %.453.i.i.i = getelementptr i64, ptr %68, i64 %.439.i.i.i
  %.454.i.i.i = load i64, ptr %.453.i.i.i, align 8, !noalias !24
  %sunkaddr192.i.i = getelementptr i8, ptr %v513, i64 %sunkaddr189.i.i
  store i64 %.454.i.i.i, ptr %sunkaddr192.i.i, align 8, !noalias !24
  %sunkaddr194.i.i = getelementptr i8, ptr %v542, i64 %sunkaddr189.i.i
  store double 0.000000e+00, ptr %sunkaddr194.i.i, align 8, !noalias !24
  %.365.1.i.i.i = add nuw i64 %.35815551564.i.i.i, 2
  %sunkaddr197.i.i = getelementptr i8, ptr %sunkaddr190.i.i, i64 8
  %.425.1.i.i.i = load i64, ptr %sunkaddr197.i.i, align 8, !noalias !24
  %.438.1.i.i.i = icmp slt i64 %.425.1.i.i.i, 0
  %.439.1.i.i.i = select i1 %.438.1.i.i.i, i64 %v186, i64 0
  %69 = getelementptr i64, ptr %v182, i64 %.425.1.i.i.i
  %.453.1.i.i.i = getelementptr i64, ptr %69, i64 %.439.1.i.i.i
  %.454.1.i.i.i = load i64, ptr %.453.1.i.i.i, align 8, !noalias !24
  %sunkaddr200.i.i = getelementptr i8, ptr %sunkaddr192.i.i, i64 8
  store i64 %.454.1.i.i.i, ptr %sunkaddr200.i.i, align 8, !noalias !24
  %sunkaddr203.i.i = getelementptr i8, ptr %sunkaddr194.i.i, i64 8
  store double 0.000000e+00, ptr %sunkaddr203.i.i, align 8, !noalias !24
  %niter.ncmp.1.i.i.i = icmp eq i64 %unroll_iter.i.i.i, %.365.1.i.i.i
  br i1 %niter.ncmp.1.i.i.i, label %B342.endif.loopexit13.unr-lcssa.i.i.i, label %B182.i.i.i
B374.loopexit.i.i.i:                              ; preds = %B995.i.i.i, %B376.endif.i.i.i
  %exitcond1620.not.i.i.i = icmp eq i64 %.877.i.i.i, %size.2.0.i.i.i
  br i1 %exitcond1620.not.i.i.i, label %B732.endif.i.i.i, label %B376.endif.i.i.i
B458.i.i.i:                                       ; preds = %B458.i.preheader.i.i, %B995.i.i.i
  %.107515721576.i.i.i = phi i64 [ %.1085.i.i.i, %B995.i.i.i ], [ %.1033.i.i.i, %B458.i.preheader.i.i ]
  %.108215731575.i.i.i = phi i64 [ %.1089.i.i.i, %B995.i.i.i ], [ %.965.i.i.i, %B458.i.preheader.i.i ]
  %.1085.i.i.i = add nsw i64 %.107515721576.i.i.i, -1
  %.1089.i.i.i = add i64 %.108215731575.i.i.i, 1
  %.1131.i.i.i = icmp slt i64 %.108215731575.i.i.i, 0
  %.1132.i.i.i = select i1 %.1131.i.i.i, i64 %v66, i64 0
  %70 = getelementptr i64, ptr %v62, i64 %.108215731575.i.i.i
  %.1146.i.i.i = getelementptr i64, ptr %70, i64 %.1132.i.i.i
  %.1147.i.i.i = load i64, ptr %.1146.i.i.i, align 8, !noalias !24
  %.1161.i.i.i = icmp slt i64 %.1147.i.i.i, 0
  %.1162.i.i.i = select i1 %.1161.i.i.i, i64 %v397, i64 0
  %71 = getelementptr i64, ptr %v393, i64 %.1147.i.i.i
  %.1176.i.i.i = getelementptr i64, ptr %71, i64 %.1162.i.i.i
  %.1177.i.i.i = load i64, ptr %.1176.i.i.i, align 8, !noalias !24
  %.1182.i.i.i = icmp sgt i64 %.1177.i.i.i, -1
  %.1190.i.i.i = icmp slt i64 %.1177.i.i.i, %.87015801586.i.i.i
  %or.cond.i12.i.i = and i1 %.1182.i.i.i, %.1190.i.i.i
  br i1 %or.cond.i12.i.i, label %B520.i.i.i, label %B995.i.i.i
B520.i.i.i:                                       ; preds = %B458.i.i.i
  %.1217.i.i.i = select i1 %.1131.i.i.i, i64 %v95, i64 0
  %72 = getelementptr double, ptr %v91, i64 %.108215731575.i.i.i
  %.1231.i.i.i = getelementptr double, ptr %72, i64 %.1217.i.i.i
  %.1232.i.i.i = load double, ptr %.1231.i.i.i, align 8, !noalias !24
  %.1268.i.i.i = load double, ptr %sunkaddr205.i.i, align 8, !noalias !24
  %.1270.i.i.i = fadd double %.1232.i.i.i, %.1268.i.i.i
  store double %.1270.i.i.i, ptr %sunkaddr205.i.i, align 8, !noalias !24
  %.1331.i.i.i = getelementptr double, ptr %v542, i64 %.1177.i.i.i
  %.1332.i.i.i = load double, ptr %.1331.i.i.i, align 8, !noalias !24
  %.1334.i.i.i = fadd double %.1232.i.i.i, %.1332.i.i.i
  store double %.1334.i.i.i, ptr %.1331.i.i.i, align 8, !noalias !24
  %.1396.i.i.i = load i64, ptr %sunkaddr207.i.i, align 8, !noalias !24
  %.1409.not.i.i.i = icmp eq i64 %.1396.i.i.i, %.1177.i.i.i
  br i1 %.1409.not.i.i.i, label %B690.i.i.i, label %B632.i.i.i
B632.i.i.i:                                       ; preds = %B520.i.i.i, %B678.i.i.i
  %a.2.4.i.i.i = phi i64 [ %a.3.6.i.i.i, %B678.i.i.i ], [ %.1396.i.i.i, %B520.i.i.i ]
  %b.2.4.i.i.i = phi i64 [ %b.3.6.i.i.i, %B678.i.i.i ], [ %.1177.i.i.i, %B520.i.i.i ]
  %.1418.i.i.i = icmp sgt i64 %a.2.4.i.i.i, %b.2.4.i.i.i
  br i1 %.1418.i.i.i, label %B644.i.i.i, label %B662.i.i.i
B644.i.i.i:                                       ; preds = %B632.i.i.i
  %.1440.i.i.i = icmp slt i64 %a.2.4.i.i.i, 0
  %.1441.i.i.i = select i1 %.1440.i.i.i, i64 %v455, i64 0
  %73 = getelementptr i64, ptr %v451, i64 %a.2.4.i.i.i
  %.1455.i.i.i = getelementptr i64, ptr %73, i64 %.1441.i.i.i
  %.1456.i.i.i = load i64, ptr %.1455.i.i.i, align 8, !noalias !24
  br label %B678.i.i.i
B662.i.i.i:                                       ; preds = %B632.i.i.i
  %.1482.i.i.i = icmp slt i64 %b.2.4.i.i.i, 0
  %.1483.i.i.i = select i1 %.1482.i.i.i, i64 %v455, i64 0
  %74 = getelementptr i64, ptr %v451, i64 %b.2.4.i.i.i
  %.1497.i.i.i = getelementptr i64, ptr %74, i64 %.1483.i.i.i
  %.1498.i.i.i = load i64, ptr %.1497.i.i.i, align 8, !noalias !24
  br label %B678.i.i.i
B678.i.i.i:                                       ; preds = %B662.i.i.i, %B644.i.i.i
  %b.3.6.i.i.i = phi i64 [ %b.2.4.i.i.i, %B644.i.i.i ], [ %.1498.i.i.i, %B662.i.i.i ]
  %a.3.6.i.i.i = phi i64 [ %.1456.i.i.i, %B644.i.i.i ], [ %a.2.4.i.i.i, %B662.i.i.i ]
  %.1515.not.i.i.i = icmp eq i64 %a.3.6.i.i.i, %b.3.6.i.i.i
  br i1 %.1515.not.i.i.i, label %B690.i.i.i, label %B632.i.i.i
B690.i.i.i:                                       ; preds = %B678.i.i.i, %B520.i.i.i
  %a.4.5.i.i.i = phi i64 [ %.1177.i.i.i, %B520.i.i.i ], [ %b.3.6.i.i.i, %B678.i.i.i ]
  %.1544.i.i.i = icmp slt i64 %a.4.5.i.i.i, 0
  %.1545.i.i.i = select i1 %.1544.i.i.i, i64 %v546, i64 0
  %75 = getelementptr double, ptr %v542, i64 %a.4.5.i.i.i
  %.1559.i.i.i = getelementptr double, ptr %75, i64 %.1545.i.i.i
  %.1560.i.i.i = load double, ptr %.1559.i.i.i, align 8, !noalias !24
  %.1562.i.i.i = fmul double %.1232.i.i.i, 2.000000e+00
  %.1565.i.i.i = fsub double %.1560.i.i.i, %.1562.i.i.i
  store double %.1565.i.i.i, ptr %.1559.i.i.i, align 8, !noalias !24
  br label %B995.i.i.i
B774.i.i.i:                                       ; preds = %B774.lr.ph.i.i.i, %B774.i.i.i
  %lsr.iv118.i.i = phi i64 [ %lsr.iv.next119.i.i, %B774.i.i.i ], [ %lsr.iv.i.i, %B774.lr.ph.i.i.i ]
  %76 = shl i64 %lsr.iv118.i.i, 3
  %scevgep124.i.i = getelementptr i8, ptr %v451, i64 %76
  %scevgep125.i.i = getelementptr i8, ptr %scevgep124.i.i, i64 -16
  %.1780.i.i.i = load i64, ptr %scevgep125.i.i, align 8, !noalias !24
  %.1798.i.i.i = icmp slt i64 %.1780.i.i.i, 0
  %.1799.i.i.i = select i1 %.1798.i.i.i, i64 %v517, i64 0
  %77 = getelementptr i64, ptr %v513, i64 %.1780.i.i.i
  %.1813.i.i.i = getelementptr i64, ptr %77, i64 %.1799.i.i.i
  %.1814.i.i.i = load i64, ptr %.1813.i.i.i, align 8, !noalias !24
  %scevgep117.i.i = getelementptr i8, ptr %v513, i64 %76
  %scevgep118.i.i = getelementptr i8, ptr %scevgep117.i.i, i64 -16
  %.1845.i.i.i = load i64, ptr %scevgep118.i.i, align 8, !noalias !24
  %.1846.i.i.i = add nsw i64 %.1845.i.i.i, %.1814.i.i.i
  store i64 %.1846.i.i.i, ptr %.1813.i.i.i, align 8, !noalias !24
  %.1893.i.i.i = select i1 %.1798.i.i.i, i64 %v546, i64 0
  %78 = getelementptr double, ptr %v542, i64 %.1780.i.i.i
  %.1907.i.i.i = getelementptr double, ptr %78, i64 %.1893.i.i.i
  %.1908.i.i.i = load double, ptr %.1907.i.i.i, align 8, !noalias !24
  %scevgep115.i.i = getelementptr i8, ptr %v542, i64 %76
  %scevgep116.i.i = getelementptr i8, ptr %scevgep115.i.i, i64 -16
  %.1939.i.i.i = load double, ptr %scevgep116.i.i, align 8, !noalias !24
  %.1940.i.i.i = fadd double %.1908.i.i.i, %.1939.i.i.i
  store double %.1940.i.i.i, ptr %.1907.i.i.i, align 8, !noalias !24
  %lsr.iv.next119.i.i = add i64 %lsr.iv118.i.i, -1
  %.1709.i.i.i = icmp sgt i64 %lsr.iv.next119.i.i, 2
  br i1 %.1709.i.i.i, label %B774.i.i.i, label %B192.endif.endif.i.i
B995.i.i.i:                                       ; preds = %B690.i.i.i, %B458.i.i.i
  %.1076.i.i.i = icmp sgt i64 %.107515721576.i.i.i, 1
  br i1 %.1076.i.i.i, label %B458.i.i.i, label %B374.loopexit.i.i.i
B342.endif.loopexit13.unr-lcssa.i.i.i:            ; preds = %B182.i.i.i
  %79 = and i64 %size.2.0.i.i.i, 1
  %lcmp.mod.not.i11.i.i = icmp eq i64 %79, 0
  br i1 %lcmp.mod.not.i11.i.i, label %B376.endif.i.i.i.preheader, label %B182.epil.preheader.i.i.i
B182.epil.preheader.i.i.i:                        ; preds = %B342.endif.loopexit13.unr-lcssa.i.i.i, %B182.preheader.i.i.i
  %.35815551564.epil.init.i.i.i = phi i64 [ 0, %B182.preheader.i.i.i ], [ %unroll_iter.i.i.i, %B342.endif.loopexit13.unr-lcssa.i.i.i ]
  %80 = getelementptr i64, ptr %v422, i64 %.35815551564.epil.init.i.i.i
  %.425.epil.i.i.i = load i64, ptr %80, align 8, !noalias !24
  %.438.epil.i.i.i = icmp slt i64 %.425.epil.i.i.i, 0
  %.439.epil.i.i.i = select i1 %.438.epil.i.i.i, i64 %v186, i64 0
  %81 = getelementptr i64, ptr %v182, i64 %.425.epil.i.i.i
  %.453.epil.i.i.i = getelementptr i64, ptr %81, i64 %.439.epil.i.i.i
  %.454.epil.i.i.i = load i64, ptr %.453.epil.i.i.i, align 8, !noalias !24
  %82 = getelementptr i64, ptr %v513, i64 %.35815551564.epil.init.i.i.i
  store i64 %.454.epil.i.i.i, ptr %82, align 8, !noalias !24
  %83 = getelementptr double, ptr %v542, i64 %.35815551564.epil.init.i.i.i
  store double 0.000000e+00, ptr %83, align 8, !noalias !24
  br label %B342.endif.i.i.i
B342.endif.i.i.i:                                 ; preds = %B182.us.i.i.i, %B182.epil.preheader.i.i.i
  %.8641585.not.i.i.i = icmp ult i64 %size.2.0.i.i.i, 2
  br i1 %.8641585.not.i.i.i, label %B192.endif.endif.i.i, label %B376.endif.i.i.i.preheader
B376.endif.i.i.i.preheader:                       ; preds = %B342.endif.i.i.i, %B342.endif.loopexit13.unr-lcssa.i.i.i
  br label %B376.endif.i.i.i
B376.endif.i.i.i:                                 ; preds = %B376.endif.i.i.i.preheader, %B374.loopexit.i.i.i
  %.87015801586.i.i.i = phi i64 [ %.877.i.i.i, %B374.loopexit.i.i.i ], [ 1, %B376.endif.i.i.i.preheader ]
  %.877.i.i.i = add nuw i64 %.87015801586.i.i.i, 1
  %84 = getelementptr i64, ptr %v422, i64 %.87015801586.i.i.i
  %.935.i.i.i = load i64, ptr %84, align 8, !noalias !24
  %.949.i.i.i = icmp slt i64 %.935.i.i.i, 0
  %.950.i.i.i = select i1 %.949.i.i.i, i64 %v37, i64 0
  %85 = getelementptr i64, ptr %v33, i64 %.935.i.i.i
  %.964.i.i.i = getelementptr i64, ptr %85, i64 %.950.i.i.i
  %.965.i.i.i = load i64, ptr %.964.i.i.i, align 8, !noalias !24
  %.980.i.i.i = icmp slt i64 %.935.i.i.i, -1
  %.981.i.i.i = select i1 %.980.i.i.i, i64 %v37, i64 0
  %86 = getelementptr i8, ptr %85, i64 8
  %.995.i.i.i = getelementptr i64, ptr %86, i64 %.981.i.i.i
  %.996.i.i.i = load i64, ptr %.995.i.i.i, align 8, !noalias !24
  %.1033.i.i.i = sub i64 %.996.i.i.i, %.965.i.i.i
  %.10761574.not.i.i.i = icmp slt i64 %.1033.i.i.i, 1
  br i1 %.10761574.not.i.i.i, label %B374.loopexit.i.i.i, label %B458.i.preheader.i.i
B458.i.preheader.i.i:                             ; preds = %B376.endif.i.i.i
  %sunkaddr204.i.i = shl i64 %.87015801586.i.i.i, 3
  %sunkaddr205.i.i = getelementptr i8, ptr %v542, i64 %sunkaddr204.i.i
  %sunkaddr207.i.i = getelementptr i8, ptr %v451, i64 %sunkaddr204.i.i
  br label %B458.i.i.i
B732.endif.i.i.i:                                 ; preds = %B374.loopexit.i.i.i
  %.8214.i.i.i = add nsw i64 %size.2.0.i.i.i, -1
  %87 = add nsw i64 %size.2.0.i.i.i, -2
  %.17091603.i.i.i = icmp ult i64 %87, 9223372036854775807
  br i1 %.17091603.i.i.i, label %B774.lr.ph.i.i.i, label %B192.endif.endif.i.i
B774.lr.ph.i.i.i:                                 ; preds = %B732.endif.i.i.i
  br i1 %57, label %B774.us.preheader.i.i.i, label %B774.i.i.i
B774.us.preheader.i.i.i:                          ; preds = %B774.lr.ph.i.i.i
  %88 = mul i64 %.8214.i.i.i, %4
  %89 = getelementptr i8, ptr %v571, i64 %88
  %scevgep21.i.i.i = getelementptr i8, ptr %89, i64 24
  br label %B774.us.i.i.i
B774.us.i.i.i:                                    ; preds = %B774.us.i.i.i, %B774.us.preheader.i.i.i
  %lsr.iv126.i.i = phi i64 [ %lsr.iv.next127.i.i, %B774.us.i.i.i ], [ %lsr.iv.i.i, %B774.us.preheader.i.i.i ]
  %lsr.iv22.i.i.i = phi ptr [ %scevgep23.i.i.i, %B774.us.i.i.i ], [ %scevgep21.i.i.i, %B774.us.preheader.i.i.i ]
  %90 = shl i64 %lsr.iv126.i.i, 3
  %scevgep132.i.i = getelementptr i8, ptr %v451, i64 %90
  %scevgep133.i.i = getelementptr i8, ptr %scevgep132.i.i, i64 -16
  %.1780.us.i.i.i = load i64, ptr %scevgep133.i.i, align 8, !noalias !24
  %.1798.us.i.i.i = icmp slt i64 %.1780.us.i.i.i, 0
  %.1799.us.i.i.i = select i1 %.1798.us.i.i.i, i64 %v517, i64 0
  %91 = getelementptr i64, ptr %v513, i64 %.1780.us.i.i.i
  %.1813.us.i.i.i = getelementptr i64, ptr %91, i64 %.1799.us.i.i.i
  %.1814.us.i.i.i = load i64, ptr %.1813.us.i.i.i, align 8, !noalias !24
  %scevgep121.i.i = getelementptr i8, ptr %v513, i64 %90
  %scevgep122.i.i = getelementptr i8, ptr %scevgep121.i.i, i64 -16
  %.1845.us.i.i.i = load i64, ptr %scevgep122.i.i, align 8, !noalias !24
  %.1846.us.i.i.i = add nsw i64 %.1845.us.i.i.i, %.1814.us.i.i.i
  store i64 %.1846.us.i.i.i, ptr %.1813.us.i.i.i, align 8, !noalias !24
  %.1893.us.i.i.i = select i1 %.1798.us.i.i.i, i64 %v546, i64 0
  %92 = getelementptr double, ptr %v542, i64 %.1780.us.i.i.i
  %.1907.us.i.i.i = getelementptr double, ptr %92, i64 %.1893.us.i.i.i
  %.1908.us.i.i.i = load double, ptr %.1907.us.i.i.i, align 8, !noalias !24
  %scevgep119.i.i = getelementptr i8, ptr %v542, i64 %90
  %scevgep120.i.i = getelementptr i8, ptr %scevgep119.i.i, i64 -16
  %.1939.us.i.i.i = load double, ptr %scevgep120.i.i, align 8, !noalias !24
  %.1940.us.i.i.i = fadd double %.1908.us.i.i.i, %.1939.us.i.i.i
  store double %.1940.us.i.i.i, ptr %.1907.us.i.i.i, align 8, !noalias !24
  %.2116.us.i.i.i = select i1 %.1798.us.i.i.i, i64 %v575, i64 0
  %.2117.us.i.i.i = add i64 %.2116.us.i.i.i, %.1780.us.i.i.i
  %.2137.us.i.i.i = mul i64 %.2117.us.i.i.i, %v577
  %93 = getelementptr double, ptr %v571, i64 %.2137.us.i.i.i
  %scevgep26.i.i.i = getelementptr i8, ptr %lsr.iv22.i.i.i, i64 -24
  %.2142.us.i.i.i = load double, ptr %93, align 8, !noalias !24
  %.2194.us.i.i.i = load double, ptr %scevgep26.i.i.i, align 8, !noalias !24
  %.2195.us.i.i.i = fadd double %.2142.us.i.i.i, %.2194.us.i.i.i
  store double %.2195.us.i.i.i, ptr %93, align 8, !noalias !24
  %.2141.us.1.i.i.i = getelementptr i8, ptr %93, i64 8
  %.2142.us.1.i.i.i = load double, ptr %.2141.us.1.i.i.i, align 8, !noalias !24
  %scevgep25.i.i.i = getelementptr i8, ptr %lsr.iv22.i.i.i, i64 -16
  %.2194.us.1.i.i.i = load double, ptr %scevgep25.i.i.i, align 8, !noalias !24
  %.2195.us.1.i.i.i = fadd double %.2142.us.1.i.i.i, %.2194.us.1.i.i.i
  store double %.2195.us.1.i.i.i, ptr %.2141.us.1.i.i.i, align 8, !noalias !24
  %.2141.us.2.i.i.i = getelementptr i8, ptr %93, i64 16
  %.2142.us.2.i.i.i = load double, ptr %.2141.us.2.i.i.i, align 8, !noalias !24
  %scevgep24.i.i.i = getelementptr i8, ptr %lsr.iv22.i.i.i, i64 -8
  %.2194.us.2.i.i.i = load double, ptr %scevgep24.i.i.i, align 8, !noalias !24
  %.2195.us.2.i.i.i = fadd double %.2142.us.2.i.i.i, %.2194.us.2.i.i.i
  store double %.2195.us.2.i.i.i, ptr %.2141.us.2.i.i.i, align 8, !noalias !24
  %.2141.us.3.i.i.i = getelementptr i8, ptr %93, i64 24
  %.2142.us.3.i.i.i = load double, ptr %.2141.us.3.i.i.i, align 8, !noalias !24
  %.2194.us.3.i.i.i = load double, ptr %lsr.iv22.i.i.i, align 8, !noalias !24
  %.2195.us.3.i.i.i = fadd double %.2142.us.3.i.i.i, %.2194.us.3.i.i.i
  store double %.2195.us.3.i.i.i, ptr %.2141.us.3.i.i.i, align 8, !noalias !24
  %scevgep23.i.i.i = getelementptr i8, ptr %lsr.iv22.i.i.i, i64 %5
  %lsr.iv.next127.i.i = add i64 %lsr.iv126.i.i, -1
  %.1709.us.i.i.i = icmp sgt i64 %lsr.iv.next127.i.i, 2
  br i1 %.1709.us.i.i.i, label %B774.us.i.i.i, label %B192.endif.endif.i.i
common.ret.loopexit.unr-lcssa.i.i:                ; preds = %B735.1.i.i
  %94 = and i64 %size.2.0.lcssa42.i.i, 1
  %lcmp.mod83.not.i.i = icmp eq i64 %94, 0
  br i1 %lcmp.mod83.not.i.i, label %f1, label %B658.epil.preheader.i.i
B658.epil.preheader.i.i:                          ; preds = %B658.preheader.i.i, %common.ret.loopexit.unr-lcssa.i.i
  %first_out.2.01303.epil.init.i.i = phi i64 [ -1, %B658.preheader.i.i ], [ %first_out.3.1.1.i.i, %common.ret.loopexit.unr-lcssa.i.i ]
  %first_in.2.01302.epil.init.i.i = phi i64 [ -1, %B658.preheader.i.i ], [ %first_in.3.1.1.i.i, %common.ret.loopexit.unr-lcssa.i.i ]
  %n_in.2.01301.epil.init.i.i = phi i64 [ 0, %B658.preheader.i.i ], [ %n_in.3.1.1.i.i, %common.ret.loopexit.unr-lcssa.i.i ]
  %.126112971299.epil.init.i.i = phi i64 [ 0, %B658.preheader.i.i ], [ %unroll_iter88.i.i, %common.ret.loopexit.unr-lcssa.i.i ]
  %95 = getelementptr i64, ptr %v422, i64 %.126112971299.epil.init.i.i
  %.1323.epil.i.i = load i64, ptr %95, align 8, !noalias !3
  %.1341.epil.i.i = icmp slt i64 %.1323.epil.i.i, 0
  %.1342.epil.i.i = select i1 %.1341.epil.i.i, i64 %v670, i64 0
  %96 = getelementptr i8, ptr %v666, i64 %.1323.epil.i.i
  %.1356.epil.i.i = getelementptr i8, ptr %96, i64 %.1342.epil.i.i
  %.1357.epil.i.i = load i8, ptr %.1356.epil.i.i, align 1, !noalias !3
  %.1360.epil.i.i = icmp eq i8 %.1357.epil.i.i, 0
  br i1 %.1360.epil.i.i, label %f1, label %B702.epil.i.i
B702.epil.i.i:                                    ; preds = %B658.epil.preheader.i.i
  %.1377.epil.i.i = add nsw i64 %n_in.2.01301.epil.init.i.i, 1
  %.1403.epil.i.i = select i1 %.1341.epil.i.i, i64 %v310, i64 0
  %97 = getelementptr i64, ptr %v306, i64 %.1323.epil.i.i
  %.1417.epil.i.i = getelementptr i64, ptr %97, i64 %.1403.epil.i.i
  store i64 %used.3.1.i, ptr %.1417.epil.i.i, align 8, !noalias !3
  br label %f1
B192.endif.endif.i.i:                             ; preds = %B774.i.i.i, %B774.us.i.i.i, %B732.endif.i.i.i, %B342.endif.i.i.i
  %.859.i.pre-phi.i.i = phi i64 [ %.8214.i.i.i, %B774.us.i.i.i ], [ 0, %B342.endif.i.i.i ], [ %.8214.i.i.i, %B732.endif.i.i.i ], [ %.8214.i.i.i, %B774.i.i.i ]
  %.254.i.i.i = load i64, ptr %v513, align 8, !noalias !27
  %.902390.not.i.i.i = icmp ult i64 %size.2.0.i.i.i, 2
  %.570.i.i.i = mul nsw i64 %.254.i.i.i, %.448.1.i.i.i
  %.572.i.i.i = sitofp i64 %.570.i.i.i to double
  %.577.i.i.i = fdiv double %.572.i.i.i, %.573.i.i.i
  %.619.i15.i.i = tail call double @sqrt(double %.611.i.i.i)
  %.625.i.i.i = fmul double %.262.i.i.i, %.619.i15.i.i
  %.635.i.i.i = fsub double %.577.i.i.i, %.625.i.i.i
  %.5.i15.i.i.i = fptosi double %.635.i.i.i to i64
  %.633.i.i.i = sub nsw i64 %.254.i.i.i, %.631.i.i.i
  %.14.i16.i.i.i = tail call i64 @llvm.smax.i64(i64 %.633.i.i.i, i64 %.628.i.i.i)
  %.16.i17.i.i.i = tail call i64 @llvm.smax.i64(i64 %.5.i15.i.i.i, i64 %.14.i16.i.i.i)
  %.702.i.i.i = fadd double %.625.i.i.i, %.577.i.i.i
  %.5.i18.i.i.i = fptosi double %.702.i.i.i to i64
  %.700.i.i.i = sub nsw i64 %.254.i.i.i, %.698.i.i.i
  %.727.i.i.i = add nsw i64 %.5.i18.i.i.i, 1
  %.14.i19.i.i.i = tail call i64 @llvm.smin.i64(i64 %.700.i.i.i, i64 %.695.i.i.i)
  %.16.i20.i.i.i = tail call i64 @llvm.smin.i64(i64 %.727.i.i.i, i64 %.14.i19.i.i.i)
  %.761.i.i.i = icmp sgt i64 %.16.i17.i.i.i, %.16.i20.i.i.i
  %.5.i8.i.i.i = fptosi double %.577.i.i.i to i64
  %.792.i.i.i = add nsw i64 %.5.i8.i.i.i, 1
  %low.2.1.i.i.i = select i1 %.761.i.i.i, i64 %.5.i8.i.i.i, i64 %.16.i17.i.i.i
  %high.2.1.i.i.i = select i1 %.761.i.i.i, i64 %.792.i.i.i, i64 %.16.i20.i.i.i
  br i1 %.902390.not.i.i.i, label %B202.else.if.1.i.i.i, label %B650.i.i.i
B202.else.if.1.i.i.i:                             ; preds = %B825.i.i.i, %B192.endif.endif.i.i
  %short_of.2.1.lcssa.i.i.i = phi i64 [ %known.2.sroa.0.01278.i.i, %B192.endif.endif.i.i ], [ %short_of.4.2.i.i.i, %B825.i.i.i ]
  %cut_of.2.1.lcssa.i.i.i = phi double [ %known.2.sroa.12.01277.i.i, %B192.endif.endif.i.i ], [ %cut_of.4.2.i.i.i, %B825.i.i.i ]
  %count_of.3.1.lcssa.i.i.i = phi i64 [ %known.2.sroa.24.01276.i.i, %B192.endif.endif.i.i ], [ %count_of.4.2.i.i.i, %B825.i.i.i ]
  %top.3.1.lcssa.i.i.i = phi i64 [ -1, %B192.endif.endif.i.i ], [ %top.4.2.i.i.i, %B825.i.i.i ]
  br i1 %12, label %B192.endif.endif.endif.i.i, label %for.end.endif.endif.endif.endif.1.i.i.i
for.end.endif.endif.endif.endif.1.i.i.i:          ; preds = %B202.else.if.1.i.i.i
  %.570.1.i.i.i = mul nsw i64 %.254.i.i.i, %.482.i.i.i
  %.572.1.i.i.i = sitofp i64 %.570.1.i.i.i to double
  %.577.1.i.i.i = fdiv double %.572.1.i.i.i, %.573.i.i.i
  %.635.1.i.i.i = fsub double %.577.1.i.i.i, %.625.i.i.i
  %.5.i.i.i.i = fptosi double %.635.1.i.i.i to i64
  %.633.1.i.i.i = sub nsw i64 %.254.i.i.i, %.695.i.i.i
  %.14.i.i.i.i = tail call i64 @llvm.smax.i64(i64 %.633.1.i.i.i, i64 %.698.i.i.i)
  %.16.i.i.i.i = tail call i64 @llvm.smax.i64(i64 %.5.i.i.i.i, i64 %.14.i.i.i.i)
  %.702.1.i.i.i = fadd double %.625.i.i.i, %.577.1.i.i.i
  %.5.i4.i.i.i = fptosi double %.702.1.i.i.i to i64
  %.700.1.i.i.i = sub nsw i64 %.254.i.i.i, %.628.i.i.i
  %.727.1.i.i.i = add nsw i64 %.5.i4.i.i.i, 1
  %.14.i5.i.i.i = tail call i64 @llvm.smin.i64(i64 %.700.1.i.i.i, i64 %.631.i.i.i)
  %.16.i6.i.i.i = tail call i64 @llvm.smin.i64(i64 %.727.1.i.i.i, i64 %.14.i5.i.i.i)
  %.761.1.i.i.i = icmp sgt i64 %.16.i.i.i.i, %.16.i6.i.i.i
  %.5.i7.i.i.i = fptosi double %.577.1.i.i.i to i64
  %.792.1.i.i.i = add nsw i64 %.5.i7.i.i.i, 1
  %low.2.1.1.i.i.i = select i1 %.761.1.i.i.i, i64 %.5.i7.i.i.i, i64 %.16.i.i.i.i
  %high.2.1.1.i.i.i = select i1 %.761.1.i.i.i, i64 %.792.1.i.i.i, i64 %.16.i6.i.i.i
  br i1 %.902390.not.i.i.i, label %B192.endif.endif.endif.i.i, label %B650.1.i.i.i
B650.1.i.i.i:                                     ; preds = %for.end.endif.endif.endif.endif.1.i.i.i, %B825.1.i.i.i
  %lsr.iv.i17.i.i = phi i64 [ %lsr.iv.next.i18.i.i, %B825.1.i.i.i ], [ %.859.i.pre-phi.i.i, %for.end.endif.endif.endif.endif.1.i.i.i ]
  %top.3.1396.1.i.i.i = phi i64 [ %top.4.2.1.i.i.i, %B825.1.i.i.i ], [ %top.3.1.lcssa.i.i.i, %for.end.endif.endif.endif.endif.1.i.i.i ]
  %count_of.3.1395.1.i.i.i = phi i64 [ %count_of.4.2.1.i.i.i, %B825.1.i.i.i ], [ %count_of.3.1.lcssa.i.i.i, %for.end.endif.endif.endif.endif.1.i.i.i ]
  %cut_of.2.1394.1.i.i.i = phi double [ %cut_of.4.2.1.i.i.i, %B825.1.i.i.i ], [ %cut_of.2.1.lcssa.i.i.i, %for.end.endif.endif.endif.endif.1.i.i.i ]
  %short_of.2.1393.1.i.i.i = phi i64 [ %short_of.4.2.1.i.i.i, %B825.1.i.i.i ], [ %short_of.2.1.lcssa.i.i.i, %for.end.endif.endif.endif.endif.1.i.i.i ]
  %.908389391.1.i.i.i = phi i64 [ %.915.1.i.i.i, %B825.1.i.i.i ], [ 1, %for.end.endif.endif.endif.endif.1.i.i.i ]
  %.945.1.i.i.i = icmp slt i64 %.908389391.1.i.i.i, %.482.i.i.i
  %.951.1.i.i.i = icmp slt i64 %lsr.iv.i17.i.i, %.448.1.i.i.i
  %or.cond.1.i.i.i = select i1 %.945.1.i.i.i, i1 %.951.1.i.i.i, i1 false
  br i1 %or.cond.1.i.i.i, label %B825.1.i.i.i, label %B684.endif.1.i.i.i
B684.endif.1.i.i.i:                               ; preds = %B650.1.i.i.i
  %98 = shl i64 %.908389391.1.i.i.i, 3
  %scevgep29.i.i.i = getelementptr i8, ptr %v513, i64 %98
  %.1011.1.i.i.i = load i64, ptr %scevgep29.i.i.i, align 8, !noalias !27
  %.15.i.i.i.i = icmp sgt i64 %low.2.1.1.i.i.i, %.1011.1.i.i.i
  %.21.i.i.i.i = sub nsw i64 %low.2.1.1.i.i.i, %.1011.1.i.i.i
  %.32.i.i.i.i = icmp sgt i64 %.1011.1.i.i.i, %high.2.1.1.i.i.i
  %.36.i.i.i.i = sub nsw i64 %.1011.1.i.i.i, %high.2.1.1.i.i.i
  %spec.select.i.i.i.i = select i1 %.32.i.i.i.i, i64 %.36.i.i.i.i, i64 0
  %.sink.i.i.i.i = select i1 %.15.i.i.i.i, i64 %.21.i.i.i.i, i64 %spec.select.i.i.i.i
  %.1042.1.i.i.i = icmp slt i64 %short_of.2.1393.1.i.i.i, 0
  %.1046.1.i.i.i = icmp slt i64 %.sink.i.i.i.i, %short_of.2.1393.1.i.i.i
  %or.cond328.1.i.i.i = select i1 %.1042.1.i.i.i, i1 true, i1 %.1046.1.i.i.i
  br i1 %or.cond328.1.i.i.i, label %B684.endif.1.B790.1_crit_edge.i.i.i, label %B754.1.i.i.i
B684.endif.1.B790.1_crit_edge.i.i.i:              ; preds = %B684.endif.1.i.i.i
  %scevgep128.i.i = getelementptr i8, ptr %v542, i64 %98
  %.1165.1.pre.i.i.i = load double, ptr %scevgep128.i.i, align 8, !noalias !27
  br label %B825.1.i.i.i
B754.1.i.i.i:                                     ; preds = %B684.endif.1.i.i.i
  %.1066.1.i.i.i = icmp eq i64 %.sink.i.i.i.i, %short_of.2.1393.1.i.i.i
  br i1 %.1066.1.i.i.i, label %B766.1.i.i.i, label %B825.1.i.i.i
B766.1.i.i.i:                                     ; preds = %B754.1.i.i.i
  %scevgep127.i.i = getelementptr i8, ptr %v542, i64 %98
  %.1116.1.i.i.i = load double, ptr %scevgep127.i.i, align 8, !noalias !27
  %.1118.1.i.i.i = fcmp olt double %.1116.1.i.i.i, %cut_of.2.1394.1.i.i.i
  br i1 %.1118.1.i.i.i, label %B790.1.i.i.i, label %B825.1.i.i.i
B790.1.i.i.i:                                     ; preds = %B766.1.i.i.i
  br label %B825.1.i.i.i
B825.1.i.i.i:                                     ; preds = %B790.1.i.i.i, %B766.1.i.i.i, %B754.1.i.i.i, %B684.endif.1.B790.1_crit_edge.i.i.i, %B650.1.i.i.i
  %short_of.4.2.1.i.i.i = phi i64 [ %short_of.2.1393.1.i.i.i, %B650.1.i.i.i ], [ %short_of.2.1393.1.i.i.i, %B754.1.i.i.i ], [ %short_of.2.1393.1.i.i.i, %B766.1.i.i.i ], [ %.sink.i.i.i.i, %B684.endif.1.B790.1_crit_edge.i.i.i ], [ %short_of.2.1393.1.i.i.i, %B790.1.i.i.i ]
  %cut_of.4.2.1.i.i.i = phi double [ %cut_of.2.1394.1.i.i.i, %B650.1.i.i.i ], [ %cut_of.2.1394.1.i.i.i, %B754.1.i.i.i ], [ %cut_of.2.1394.1.i.i.i, %B766.1.i.i.i ], [ %.1165.1.pre.i.i.i, %B684.endif.1.B790.1_crit_edge.i.i.i ], [ %.1116.1.i.i.i, %B790.1.i.i.i ]
  %count_of.4.2.1.i.i.i = phi i64 [ %count_of.3.1395.1.i.i.i, %B650.1.i.i.i ], [ %count_of.3.1395.1.i.i.i, %B754.1.i.i.i ], [ %count_of.3.1395.1.i.i.i, %B766.1.i.i.i ], [ %.482.i.i.i, %B684.endif.1.B790.1_crit_edge.i.i.i ], [ %.482.i.i.i, %B790.1.i.i.i ]
  %top.4.2.1.i.i.i = phi i64 [ %top.3.1396.1.i.i.i, %B650.1.i.i.i ], [ %top.3.1396.1.i.i.i, %B754.1.i.i.i ], [ %top.3.1396.1.i.i.i, %B766.1.i.i.i ], [ %.908389391.1.i.i.i, %B684.endif.1.B790.1_crit_edge.i.i.i ], [ %.908389391.1.i.i.i, %B790.1.i.i.i ]
  %lsr.iv.next.i18.i.i = add i64 %lsr.iv.i17.i.i, -1
  %.915.1.i.i.i = add nuw nsw i64 %.908389391.1.i.i.i, 1
  %exitcond1.i.i.i = icmp eq i64 %lsr.iv.next.i18.i.i, 0
  br i1 %exitcond1.i.i.i, label %B192.endif.endif.endif.i.i, label %B650.1.i.i.i
B650.i.i.i:                                       ; preds = %B192.endif.endif.i.i, %B825.i.i.i
  %lsr.iv33.i.i.i = phi i64 [ %lsr.iv.next34.i.i.i, %B825.i.i.i ], [ %.859.i.pre-phi.i.i, %B192.endif.endif.i.i ]
  %top.3.1396.i.i.i = phi i64 [ %top.4.2.i.i.i, %B825.i.i.i ], [ -1, %B192.endif.endif.i.i ]
  %count_of.3.1395.i.i.i = phi i64 [ %count_of.4.2.i.i.i, %B825.i.i.i ], [ %known.2.sroa.24.01276.i.i, %B192.endif.endif.i.i ]
  %cut_of.2.1394.i.i.i = phi double [ %cut_of.4.2.i.i.i, %B825.i.i.i ], [ %known.2.sroa.12.01277.i.i, %B192.endif.endif.i.i ]
  %short_of.2.1393.i.i.i = phi i64 [ %short_of.4.2.i.i.i, %B825.i.i.i ], [ %known.2.sroa.0.01278.i.i, %B192.endif.endif.i.i ]
  %.908389391.i.i.i = phi i64 [ %.915.i.i.i, %B825.i.i.i ], [ 1, %B192.endif.endif.i.i ]
  %.945.i.i.i = icmp slt i64 %.908389391.i.i.i, %.448.1.i.i.i
  %.951.i.i.i = icmp slt i64 %lsr.iv33.i.i.i, %.482.i.i.i
  %or.cond.i16.i.i = select i1 %.945.i.i.i, i1 %.951.i.i.i, i1 false
  br i1 %or.cond.i16.i.i, label %B825.i.i.i, label %B684.endif.i.i.i
B754.i.i.i:                                       ; preds = %B684.endif.i.i.i
  %.1066.i.i.i = icmp eq i64 %.sink.i14.i.i.i, %short_of.2.1393.i.i.i
  br i1 %.1066.i.i.i, label %B766.i.i.i, label %B825.i.i.i
B766.i.i.i:                                       ; preds = %B754.i.i.i
  %scevgep123.i.i = getelementptr i8, ptr %v542, i64 %99
  %.1116.i.i.i = load double, ptr %scevgep123.i.i, align 8, !noalias !27
  %.1118.i.i.i = fcmp olt double %.1116.i.i.i, %cut_of.2.1394.i.i.i
  br i1 %.1118.i.i.i, label %B790.i.i.i, label %B825.i.i.i
B790.i.i.i:                                       ; preds = %B766.i.i.i
  br label %B825.i.i.i
B825.i.i.i:                                       ; preds = %B684.endif.B790_crit_edge.i.i.i, %B790.i.i.i, %B766.i.i.i, %B754.i.i.i, %B650.i.i.i
  %short_of.4.2.i.i.i = phi i64 [ %short_of.2.1393.i.i.i, %B650.i.i.i ], [ %short_of.2.1393.i.i.i, %B754.i.i.i ], [ %short_of.2.1393.i.i.i, %B766.i.i.i ], [ %.sink.i14.i.i.i, %B684.endif.B790_crit_edge.i.i.i ], [ %short_of.2.1393.i.i.i, %B790.i.i.i ]
  %cut_of.4.2.i.i.i = phi double [ %cut_of.2.1394.i.i.i, %B650.i.i.i ], [ %cut_of.2.1394.i.i.i, %B754.i.i.i ], [ %cut_of.2.1394.i.i.i, %B766.i.i.i ], [ %.1165.pre.i.i.i, %B684.endif.B790_crit_edge.i.i.i ], [ %.1116.i.i.i, %B790.i.i.i ]
  %count_of.4.2.i.i.i = phi i64 [ %count_of.3.1395.i.i.i, %B650.i.i.i ], [ %count_of.3.1395.i.i.i, %B754.i.i.i ], [ %count_of.3.1395.i.i.i, %B766.i.i.i ], [ %.448.1.i.i.i, %B684.endif.B790_crit_edge.i.i.i ], [ %.448.1.i.i.i, %B790.i.i.i ]
  %top.4.2.i.i.i = phi i64 [ %top.3.1396.i.i.i, %B650.i.i.i ], [ %top.3.1396.i.i.i, %B754.i.i.i ], [ %top.3.1396.i.i.i, %B766.i.i.i ], [ %.908389391.i.i.i, %B684.endif.B790_crit_edge.i.i.i ], [ %.908389391.i.i.i, %B790.i.i.i ]
  %lsr.iv.next34.i.i.i = add i64 %lsr.iv33.i.i.i, -1
  %.915.i.i.i = add nuw nsw i64 %.908389391.i.i.i, 1
  %exitcond.i.i.i = icmp eq i64 %lsr.iv.next34.i.i.i, 0
  br i1 %exitcond.i.i.i, label %B202.else.if.1.i.i.i, label %B650.i.i.i
B684.endif.i.i.i:                                 ; preds = %B650.i.i.i
  %99 = shl i64 %.908389391.i.i.i, 3
  %scevgep32.i.i.i = getelementptr i8, ptr %v513, i64 %99
  %.1011.i.i.i = load i64, ptr %scevgep32.i.i.i, align 8, !noalias !27
  %.15.i9.i.i.i = icmp sgt i64 %low.2.1.i.i.i, %.1011.i.i.i
  %.21.i10.i.i.i = sub nsw i64 %low.2.1.i.i.i, %.1011.i.i.i
  %.32.i11.i.i.i = icmp sgt i64 %.1011.i.i.i, %high.2.1.i.i.i
  %.36.i12.i.i.i = sub nsw i64 %.1011.i.i.i, %high.2.1.i.i.i
  %spec.select.i13.i.i.i = select i1 %.32.i11.i.i.i, i64 %.36.i12.i.i.i, i64 0
  %.sink.i14.i.i.i = select i1 %.15.i9.i.i.i, i64 %.21.i10.i.i.i, i64 %spec.select.i13.i.i.i
  %.1042.i.i.i = icmp slt i64 %short_of.2.1393.i.i.i, 0
  %.1046.i.i.i = icmp slt i64 %.sink.i14.i.i.i, %short_of.2.1393.i.i.i
  %or.cond328.i.i.i = select i1 %.1042.i.i.i, i1 true, i1 %.1046.i.i.i
  br i1 %or.cond328.i.i.i, label %B684.endif.B790_crit_edge.i.i.i, label %B754.i.i.i
B684.endif.B790_crit_edge.i.i.i:                  ; preds = %B684.endif.i.i.i
  %scevgep126.i.i = getelementptr i8, ptr %v542, i64 %99
  %.1165.pre.i.i.i = load double, ptr %scevgep126.i.i, align 8, !noalias !27
  br label %B825.i.i.i
B192.endif.endif.endif.i.i:                       ; preds = %B825.1.i.i.i, %for.end.endif.endif.endif.endif.1.i.i.i, %B202.else.if.1.i.i.i
  %short_of.3.0.lcssa.ph.i.i.i = phi i64 [ %short_of.2.1.lcssa.i.i.i, %B202.else.if.1.i.i.i ], [ %short_of.2.1.lcssa.i.i.i, %for.end.endif.endif.endif.endif.1.i.i.i ], [ %short_of.4.2.1.i.i.i, %B825.1.i.i.i ]
  %cut_of.3.0.lcssa.ph.i.i.i = phi double [ %cut_of.2.1.lcssa.i.i.i, %B202.else.if.1.i.i.i ], [ %cut_of.2.1.lcssa.i.i.i, %for.end.endif.endif.endif.endif.1.i.i.i ], [ %cut_of.4.2.1.i.i.i, %B825.1.i.i.i ]
  %count_of.2.0.lcssa.ph.i.i.i = phi i64 [ %count_of.3.1.lcssa.i.i.i, %B202.else.if.1.i.i.i ], [ %count_of.3.1.lcssa.i.i.i, %for.end.endif.endif.endif.endif.1.i.i.i ], [ %count_of.4.2.1.i.i.i, %B825.1.i.i.i ]
  %top.2.0.lcssa.ph.i.i.i = phi i64 [ %top.3.1.lcssa.i.i.i, %B202.else.if.1.i.i.i ], [ %top.3.1.lcssa.i.i.i, %for.end.endif.endif.endif.endif.1.i.i.i ], [ %top.4.2.1.i.i.i, %B825.1.i.i.i ]
  %.645.i.i = icmp sgt i64 %top.2.0.lcssa.ph.i.i.i, -1
  br i1 %.645.i.i, label %B328.i.i, label %B494.preheader.i.i
B494.preheader.loopexit.unr-lcssa.i.i:            ; preds = %B404.i.i
  %100 = and i64 %size.2.0.i.i.i, 1
  %lcmp.mod.not.i.i = icmp eq i64 %100, 0
  br i1 %lcmp.mod.not.i.i, label %B494.preheader.i.i, label %B404.epil.preheader.i.i
B404.epil.preheader.i.i:                          ; preds = %B494.preheader.loopexit.unr-lcssa.i.i, %B404.preheader.i.i
  %.80712211223.epil.init.i.i = phi i64 [ 0, %B404.preheader.i.i ], [ %41, %B494.preheader.loopexit.unr-lcssa.i.i ]
  %101 = getelementptr i8, ptr %v637, i64 %.80712211223.epil.init.i.i
  %.871.epil.i.i = load i8, ptr %101, align 1, !noalias !3
  %.874.epil.i.i = icmp ne i8 %.871.epil.i.i, 0
  %102 = getelementptr i64, ptr %v422, i64 %.80712211223.epil.init.i.i
  %.911.epil.i.i = load i64, ptr %102, align 8, !noalias !3
  %.925.epil.i.i = icmp slt i64 %.911.epil.i.i, 0
  %.926.epil.i.i = select i1 %.925.epil.i.i, i64 %v670, i64 0
  %103 = getelementptr i8, ptr %v666, i64 %.911.epil.i.i
  %.940.epil.i.i = getelementptr i8, ptr %103, i64 %.926.epil.i.i
  %.941.epil.i.i = zext i1 %.874.epil.i.i to i8
  store i8 %.941.epil.i.i, ptr %.940.epil.i.i, align 1, !noalias !3
  br label %B494.preheader.i.i
B494.preheader.i.i:                               ; preds = %B404.epil.preheader.i.i, %B494.preheader.loopexit.unr-lcssa.i.i, %B192.endif.endif.endif.i.i
  %known.3.sroa.0.21351.i.i = phi i64 [ %known.2.sroa.0.01278.i.i, %B192.endif.endif.endif.i.i ], [ %short_of.3.0.lcssa.ph.i.i.i, %B494.preheader.loopexit.unr-lcssa.i.i ], [ %short_of.3.0.lcssa.ph.i.i.i, %B404.epil.preheader.i.i ]
  %known.3.sroa.12.21350.i.i = phi double [ %known.2.sroa.12.01277.i.i, %B192.endif.endif.endif.i.i ], [ %cut_of.3.0.lcssa.ph.i.i.i, %B494.preheader.loopexit.unr-lcssa.i.i ], [ %cut_of.3.0.lcssa.ph.i.i.i, %B404.epil.preheader.i.i ]
  %known.3.sroa.24.21349.i.i = phi i64 [ %known.2.sroa.24.01276.i.i, %B192.endif.endif.endif.i.i ], [ %count_of.2.0.lcssa.ph.i.i.i, %B494.preheader.loopexit.unr-lcssa.i.i ], [ %count_of.2.0.lcssa.ph.i.i.i, %B404.epil.preheader.i.i ]
  %104 = icmp ult i64 %size.2.0.i.i.i, 4
  br i1 %104, label %B494.epil.preheader.i.i, label %B494.preheader.new.i.i
B494.preheader.new.i.i:                           ; preds = %B494.preheader.i.i
  %105 = and i64 %size.2.0.i.i.i, 9223372036854775804
  br label %B494.i.i
B542.endif.i.i:                                   ; preds = %B158.i.i
  %.12551298.not.i.i = icmp eq i64 %size.2.01279.i.i, 0
  br i1 %.12551298.not.i.i, label %f1, label %B658.preheader.i.i
B658.preheader.i.i:                               ; preds = %B156.loopexit.i.i, %B542.endif.i.i
  %size.2.0.lcssa42.i.i = phi i64 [ %size.2.01279.i.i, %B542.endif.i.i ], [ %size.2.0.i.i.i, %B156.loopexit.i.i ]
  %known.2.sroa.24.0.lcssa41.i.i = phi i64 [ %known.2.sroa.24.01276.i.i, %B542.endif.i.i ], [ %known.3.sroa.24.21349.i.i, %B156.loopexit.i.i ]
  %106 = icmp eq i64 %size.2.0.lcssa42.i.i, 1
  br i1 %106, label %B658.epil.preheader.i.i, label %B658.preheader.new.i.i
B658.preheader.new.i.i:                           ; preds = %B658.preheader.i.i
  %unroll_iter88.i.i = and i64 %size.2.0.lcssa42.i.i, -2
  br label %B658.i.i
f1: ; preds = %B542.endif.i.i, %B702.epil.i.i, %B658.epil.preheader.i.i, %common.ret.loopexit.unr-lcssa.i.i, %B132.i
  %size.2.0.lcssa1356.i.i = phi i64 [ 0, %B542.endif.i.i ], [ 0, %B132.i ], [ %size.2.0.lcssa42.i.i, %common.ret.loopexit.unr-lcssa.i.i ], [ %size.2.0.lcssa42.i.i, %B702.epil.i.i ], [ %size.2.0.lcssa42.i.i, %B658.epil.preheader.i.i ]
  %known.2.sroa.24.0.lcssa1355.i.i = phi i64 [ %known.2.sroa.24.01276.i.i, %B542.endif.i.i ], [ 0, %B132.i ], [ %known.2.sroa.24.0.lcssa41.i.i, %common.ret.loopexit.unr-lcssa.i.i ], [ %known.2.sroa.24.0.lcssa41.i.i, %B702.epil.i.i ], [ %known.2.sroa.24.0.lcssa41.i.i, %B658.epil.preheader.i.i ]
  %n_in.2.0.lcssa.i.i = phi i64 [ 0, %B542.endif.i.i ], [ 0, %B132.i ], [ %n_in.3.1.1.i.i, %common.ret.loopexit.unr-lcssa.i.i ], [ %.1377.epil.i.i, %B702.epil.i.i ], [ %n_in.2.01301.epil.init.i.i, %B658.epil.preheader.i.i ]
  %first_in.2.0.lcssa.i.i = phi i64 [ -1, %B542.endif.i.i ], [ -1, %B132.i ], [ %first_in.3.1.1.i.i, %common.ret.loopexit.unr-lcssa.i.i ], [ %.1323.epil.i.i, %B702.epil.i.i ], [ %first_in.2.01302.epil.init.i.i, %B658.epil.preheader.i.i ]
  %first_out.2.0.lcssa.i.i = phi i64 [ -1, %B542.endif.i.i ], [ -1, %B132.i ], [ %first_out.3.1.1.i.i, %common.ret.loopexit.unr-lcssa.i.i ], [ %first_out.2.01303.epil.init.i.i, %B702.epil.i.i ], [ %.1323.epil.i.i, %B658.epil.preheader.i.i ]
  %.1458.neg.i.i = sub i64 %.300.i, %size.2.0.lcssa1356.i.i
  %.1462.i.i = add i64 %.1458.neg.i.i, %n_in.2.0.lcssa.i.i
  %.11.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1462.i.i, i64 %known.2.sroa.24.0.lcssa1355.i.i)
  %.11.i20.i.i = tail call i64 @llvm.smin.i64(i64 %n_in.2.0.lcssa.i.i, i64 %.11.i.i.i)
  %107 = shl i64 %used.3.1.i, 3
  %scevgep19.i = getelementptr i8, ptr %invariant.gep.i, i64 %107
  store i64 %.11.i20.i.i, ptr %scevgep19.i, align 8, !noalias !0
  %scevgep.i = getelementptr i8, ptr %invariant.gep717.i, i64 %107
  store i64 %first_in.2.0.lcssa.i.i, ptr %scevgep.i, align 8, !noalias !0
  %.557.i = load i64, ptr %sunkaddr21.i, align 8, !noalias !0
  %.558.i = sub nsw i64 %.557.i, %.11.i20.i.i
  store i64 %.558.i, ptr %sunkaddr21.i, align 8, !noalias !0
  store i64 %first_out.2.0.lcssa.i.i, ptr %sunkaddr23.i, align 8, !noalias !0
  %.622.i = add nsw i64 %used.3.1.i, 1
  br i1 %10, label %f0, label %B96.i
f0: ; preds = %B120.i, %f1
  store ptr null, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f2: %retptr"}
!2 = distinct !{!2, !"f2"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f3: %retptr"}
!5 = distinct !{!5, !"f3"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!9, !4, !1}
!9 = distinct !{!9, !10, !"f4: %retptr"}
!10 = distinct !{!10, !"f4"}
!11 = !{!12, !14, !9, !4, !1}
!12 = distinct !{!12, !13, !"f5: %retptr"}
!13 = distinct !{!13, !"f5"}
!14 = distinct !{!14, !15, !"f6: %retptr"}
!15 = distinct !{!15, !"f6"}
!16 = !{!17, !19, !9, !4, !1}
!17 = distinct !{!17, !18, !"f5: %retptr"}
!18 = distinct !{!18, !"f5"}
!19 = distinct !{!19, !20, !"f6: %retptr"}
!20 = distinct !{!20, !"f6"}
!21 = !{!22, !4, !1}
!22 = distinct !{!22, !23, !"f7: %retptr"}
!23 = distinct !{!23, !"f7"}
!24 = !{!25, !4, !1}
!25 = distinct !{!25, !26, !"f8: %retptr"}
!26 = distinct !{!26, !"f8"}
!27 = !{!28, !4, !1}
!28 = distinct !{!28, !29, !"f9: %retptr"}
!29 = distinct !{!29, !"f9"}
