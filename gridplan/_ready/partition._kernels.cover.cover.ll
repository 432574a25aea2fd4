; source 72ea0c85f0c248deff7c3574ea0db017c92b8028ed0f6080c1ac040f33a00947
; takes <i8:1 <i8:1 <i8:1 <f8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <f8:1 |b1:1 <i8:1 <f8:1 <f8:1 i8 i8 i8 f8 i8 i8 <i8:1
; gives b1

declare i64 @llvm.smax.i64(i64, i64)
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64)
define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v1 = getelementptr i8, ptr %table, i64 184
  %v2 = load i32, ptr %v1, align 4
  %v5 = getelementptr i8, ptr %table, i64 200
  %v6 = load i32, ptr %v5, align 4
  %v7 = getelementptr i8, ptr %table, i64 208
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
  %v102 = icmp eq i32 %v101, %v6
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
  %v160 = icmp eq i32 %v159, %v2
  %v161 = and i1 %v145, %v160
  %v162 = getelementptr i8, ptr %v157, i64 26
  %v163 = load i8, ptr %v162, align 2
  %v164 = icmp eq i8 %v163, 61
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
  %v212 = getelementptr i8, ptr %table, i64 56
  %v213 = load ptr, ptr %v212, align 8
  %v214 = getelementptr i8, ptr %v213, i64 56
  %v215 = load ptr, ptr %v214, align 8
  %v216 = getelementptr i8, ptr %v215, i64 28
  %v217 = load i32, ptr %v216, align 4
  %v218 = icmp eq i32 %v217, %v2
  %v219 = and i1 %v203, %v218
  %v220 = getelementptr i8, ptr %v215, i64 26
  %v221 = load i8, ptr %v220, align 2
  %v222 = icmp eq i8 %v221, 61
  %v223 = and i1 %v219, %v222
  %v224 = getelementptr i8, ptr %v213, i64 24
  %v225 = load i32, ptr %v224, align 8
  %v226 = icmp eq i32 %v225, 1
  %v227 = and i1 %v223, %v226
  %v228 = getelementptr i8, ptr %v213, i64 64
  %v229 = load i32, ptr %v228, align 8
  %v230 = and i32 %v229, 1
  %v231 = icmp ne i32 %v230, 0
  %v232 = and i1 %v227, %v231
  %v241 = getelementptr i8, ptr %table, i64 64
  %v242 = load ptr, ptr %v241, align 8
  %v243 = getelementptr i8, ptr %v242, i64 56
  %v244 = load ptr, ptr %v243, align 8
  %v245 = getelementptr i8, ptr %v244, i64 28
  %v246 = load i32, ptr %v245, align 4
  %v247 = icmp eq i32 %v246, %v2
  %v248 = and i1 %v232, %v247
  %v249 = getelementptr i8, ptr %v244, i64 26
  %v250 = load i8, ptr %v249, align 2
  %v251 = icmp eq i8 %v250, 61
  %v252 = and i1 %v248, %v251
  %v253 = getelementptr i8, ptr %v242, i64 24
  %v254 = load i32, ptr %v253, align 8
  %v255 = icmp eq i32 %v254, 1
  %v256 = and i1 %v252, %v255
  %v257 = getelementptr i8, ptr %v242, i64 64
  %v258 = load i32, ptr %v257, align 8
  %v259 = and i32 %v258, 1
  %v260 = icmp ne i32 %v259, 0
  %v261 = and i1 %v256, %v260
  %v270 = getelementptr i8, ptr %table, i64 72
  %v271 = load ptr, ptr %v270, align 8
  %v272 = getelementptr i8, ptr %v271, i64 56
  %v273 = load ptr, ptr %v272, align 8
  %v274 = getelementptr i8, ptr %v273, i64 28
  %v275 = load i32, ptr %v274, align 4
  %v276 = icmp eq i32 %v275, %v2
  %v277 = and i1 %v261, %v276
  %v278 = getelementptr i8, ptr %v273, i64 26
  %v279 = load i8, ptr %v278, align 2
  %v280 = icmp eq i8 %v279, 61
  %v281 = and i1 %v277, %v280
  %v282 = getelementptr i8, ptr %v271, i64 24
  %v283 = load i32, ptr %v282, align 8
  %v284 = icmp eq i32 %v283, 1
  %v285 = and i1 %v281, %v284
  %v286 = getelementptr i8, ptr %v271, i64 64
  %v287 = load i32, ptr %v286, align 8
  %v288 = and i32 %v287, 1
  %v289 = icmp ne i32 %v288, 0
  %v290 = and i1 %v285, %v289
  %v299 = getelementptr i8, ptr %table, i64 80
  %v300 = load ptr, ptr %v299, align 8
  %v301 = getelementptr i8, ptr %v300, i64 56
  %v302 = load ptr, ptr %v301, align 8
  %v303 = getelementptr i8, ptr %v302, i64 28
  %v304 = load i32, ptr %v303, align 4
  %v305 = icmp eq i32 %v304, %v2
  %v306 = and i1 %v290, %v305
  %v307 = getelementptr i8, ptr %v302, i64 26
  %v308 = load i8, ptr %v307, align 2
  %v309 = icmp eq i8 %v308, 61
  %v310 = and i1 %v306, %v309
  %v311 = getelementptr i8, ptr %v300, i64 24
  %v312 = load i32, ptr %v311, align 8
  %v313 = icmp eq i32 %v312, 1
  %v314 = and i1 %v310, %v313
  %v315 = getelementptr i8, ptr %v300, i64 64
  %v316 = load i32, ptr %v315, align 8
  %v317 = and i32 %v316, 1
  %v318 = icmp ne i32 %v317, 0
  %v319 = and i1 %v314, %v318
  %v328 = getelementptr i8, ptr %table, i64 88
  %v329 = load ptr, ptr %v328, align 8
  %v330 = getelementptr i8, ptr %v329, i64 56
  %v331 = load ptr, ptr %v330, align 8
  %v332 = getelementptr i8, ptr %v331, i64 28
  %v333 = load i32, ptr %v332, align 4
  %v334 = icmp eq i32 %v333, %v6
  %v335 = and i1 %v319, %v334
  %v336 = getelementptr i8, ptr %v331, i64 26
  %v337 = load i8, ptr %v336, align 2
  %v338 = icmp eq i8 %v337, 61
  %v339 = and i1 %v335, %v338
  %v340 = getelementptr i8, ptr %v329, i64 24
  %v341 = load i32, ptr %v340, align 8
  %v342 = icmp eq i32 %v341, 1
  %v343 = and i1 %v339, %v342
  %v344 = getelementptr i8, ptr %v329, i64 64
  %v345 = load i32, ptr %v344, align 8
  %v346 = and i32 %v345, 1
  %v347 = icmp ne i32 %v346, 0
  %v348 = and i1 %v343, %v347
  %v357 = getelementptr i8, ptr %table, i64 96
  %v358 = load ptr, ptr %v357, align 8
  %v359 = getelementptr i8, ptr %v358, i64 56
  %v360 = load ptr, ptr %v359, align 8
  %v361 = getelementptr i8, ptr %v360, i64 28
  %v362 = load i32, ptr %v361, align 4
  %v363 = icmp eq i32 %v362, %v8
  %v364 = and i1 %v348, %v363
  %v365 = getelementptr i8, ptr %v360, i64 26
  %v366 = load i8, ptr %v365, align 2
  %v367 = icmp eq i8 %v366, 124
  %v368 = and i1 %v364, %v367
  %v369 = getelementptr i8, ptr %v358, i64 24
  %v370 = load i32, ptr %v369, align 8
  %v371 = icmp eq i32 %v370, 1
  %v372 = and i1 %v368, %v371
  %v373 = getelementptr i8, ptr %v358, i64 64
  %v374 = load i32, ptr %v373, align 8
  %v375 = and i32 %v374, 1
  %v376 = icmp ne i32 %v375, 0
  %v377 = and i1 %v372, %v376
  %v386 = getelementptr i8, ptr %table, i64 104
  %v387 = load ptr, ptr %v386, align 8
  %v388 = getelementptr i8, ptr %v387, i64 56
  %v389 = load ptr, ptr %v388, align 8
  %v390 = getelementptr i8, ptr %v389, i64 28
  %v391 = load i32, ptr %v390, align 4
  %v392 = icmp eq i32 %v391, %v2
  %v393 = and i1 %v377, %v392
  %v394 = getelementptr i8, ptr %v389, i64 26
  %v395 = load i8, ptr %v394, align 2
  %v396 = icmp eq i8 %v395, 61
  %v397 = and i1 %v393, %v396
  %v398 = getelementptr i8, ptr %v387, i64 24
  %v399 = load i32, ptr %v398, align 8
  %v400 = icmp eq i32 %v399, 1
  %v401 = and i1 %v397, %v400
  %v402 = getelementptr i8, ptr %v387, i64 64
  %v403 = load i32, ptr %v402, align 8
  %v404 = and i32 %v403, 1
  %v405 = icmp ne i32 %v404, 0
  %v406 = and i1 %v401, %v405
  %v415 = getelementptr i8, ptr %table, i64 112
  %v416 = load ptr, ptr %v415, align 8
  %v417 = getelementptr i8, ptr %v416, i64 56
  %v418 = load ptr, ptr %v417, align 8
  %v419 = getelementptr i8, ptr %v418, i64 28
  %v420 = load i32, ptr %v419, align 4
  %v421 = icmp eq i32 %v420, %v6
  %v422 = and i1 %v406, %v421
  %v423 = getelementptr i8, ptr %v418, i64 26
  %v424 = load i8, ptr %v423, align 2
  %v425 = icmp eq i8 %v424, 61
  %v426 = and i1 %v422, %v425
  %v427 = getelementptr i8, ptr %v416, i64 24
  %v428 = load i32, ptr %v427, align 8
  %v429 = icmp eq i32 %v428, 1
  %v430 = and i1 %v426, %v429
  %v431 = getelementptr i8, ptr %v416, i64 64
  %v432 = load i32, ptr %v431, align 8
  %v433 = and i32 %v432, 1
  %v434 = icmp ne i32 %v433, 0
  %v435 = and i1 %v430, %v434
  %v444 = getelementptr i8, ptr %table, i64 120
  %v445 = load ptr, ptr %v444, align 8
  %v446 = getelementptr i8, ptr %v445, i64 56
  %v447 = load ptr, ptr %v446, align 8
  %v448 = getelementptr i8, ptr %v447, i64 28
  %v449 = load i32, ptr %v448, align 4
  %v450 = icmp eq i32 %v449, %v6
  %v451 = and i1 %v435, %v450
  %v452 = getelementptr i8, ptr %v447, i64 26
  %v453 = load i8, ptr %v452, align 2
  %v454 = icmp eq i8 %v453, 61
  %v455 = and i1 %v451, %v454
  %v456 = getelementptr i8, ptr %v445, i64 24
  %v457 = load i32, ptr %v456, align 8
  %v458 = icmp eq i32 %v457, 1
  %v459 = and i1 %v455, %v458
  %v460 = getelementptr i8, ptr %v445, i64 64
  %v461 = load i32, ptr %v460, align 8
  %v462 = and i32 %v461, 1
  %v463 = icmp ne i32 %v462, 0
  %v464 = and i1 %v459, %v463
  %v485 = getelementptr i8, ptr %table, i64 176
  %v486 = load ptr, ptr %v485, align 8
  %v487 = getelementptr i8, ptr %v486, i64 56
  %v488 = load ptr, ptr %v487, align 8
  %v489 = getelementptr i8, ptr %v488, i64 28
  %v490 = load i32, ptr %v489, align 4
  %v491 = icmp eq i32 %v490, %v2
  %v492 = and i1 %v464, %v491
  %v493 = getelementptr i8, ptr %v488, i64 26
  %v494 = load i8, ptr %v493, align 2
  %v495 = icmp eq i8 %v494, 61
  %v496 = and i1 %v492, %v495
  %v497 = getelementptr i8, ptr %v486, i64 24
  %v498 = load i32, ptr %v497, align 8
  %v499 = icmp eq i32 %v498, 1
  %v500 = and i1 %v496, %v499
  %v501 = getelementptr i8, ptr %v486, i64 64
  %v502 = load i32, ptr %v501, align 8
  %v503 = and i32 %v502, 1
  %v504 = icmp ne i32 %v503, 0
  %v505 = and i1 %v500, %v504
  br i1 %v505, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v508 = getelementptr i8, ptr %v486, i64 32
  %v509 = load ptr, ptr %v508, align 8
  %v511 = load i64, ptr %v509, align 8
  %v506 = getelementptr i8, ptr %v486, i64 16
  %v507 = load ptr, ptr %v506, align 8
  %v483 = getelementptr i8, ptr %table, i64 168
  %v484 = load i64, ptr %v483, align 8
  %v481 = getelementptr i8, ptr %table, i64 160
  %v482 = load i64, ptr %v481, align 8
  %v479 = getelementptr i8, ptr %table, i64 152
  %v480 = load double, ptr %v479, align 8
  %v477 = getelementptr i8, ptr %table, i64 144
  %v478 = load i64, ptr %v477, align 8
  %v475 = getelementptr i8, ptr %table, i64 136
  %v476 = load i64, ptr %v475, align 8
  %v473 = getelementptr i8, ptr %table, i64 128
  %v474 = load i64, ptr %v473, align 8
  %v467 = getelementptr i8, ptr %v445, i64 32
  %v468 = load ptr, ptr %v467, align 8
  %v470 = load i64, ptr %v468, align 8
  %v465 = getelementptr i8, ptr %v445, i64 16
  %v466 = load ptr, ptr %v465, align 8
  %v438 = getelementptr i8, ptr %v416, i64 32
  %v439 = load ptr, ptr %v438, align 8
  %v441 = load i64, ptr %v439, align 8
  %v436 = getelementptr i8, ptr %v416, i64 16
  %v437 = load ptr, ptr %v436, align 8
  %v409 = getelementptr i8, ptr %v387, i64 32
  %v410 = load ptr, ptr %v409, align 8
  %v412 = load i64, ptr %v410, align 8
  %v407 = getelementptr i8, ptr %v387, i64 16
  %v408 = load ptr, ptr %v407, align 8
  %v380 = getelementptr i8, ptr %v358, i64 32
  %v381 = load ptr, ptr %v380, align 8
  %v383 = load i64, ptr %v381, align 8
  %v378 = getelementptr i8, ptr %v358, i64 16
  %v379 = load ptr, ptr %v378, align 8
  %v349 = getelementptr i8, ptr %v329, i64 16
  %v350 = load ptr, ptr %v349, align 8
  %v320 = getelementptr i8, ptr %v300, i64 16
  %v321 = load ptr, ptr %v320, align 8
  %v291 = getelementptr i8, ptr %v271, i64 16
  %v292 = load ptr, ptr %v291, align 8
  %v262 = getelementptr i8, ptr %v242, i64 16
  %v263 = load ptr, ptr %v262, align 8
  %v235 = getelementptr i8, ptr %v213, i64 32
  %v236 = load ptr, ptr %v235, align 8
  %v238 = load i64, ptr %v236, align 8
  %v233 = getelementptr i8, ptr %v213, i64 16
  %v234 = load ptr, ptr %v233, align 8
  %v204 = getelementptr i8, ptr %v184, i64 16
  %v205 = load ptr, ptr %v204, align 8
  %v177 = getelementptr i8, ptr %v155, i64 32
  %v178 = load ptr, ptr %v177, align 8
  %v180 = load i64, ptr %v178, align 8
  %v175 = getelementptr i8, ptr %v155, i64 16
  %v176 = load ptr, ptr %v175, align 8
  %v148 = getelementptr i8, ptr %v126, i64 32
  %v149 = load ptr, ptr %v148, align 8
  %v151 = load i64, ptr %v149, align 8
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
  %v32 = getelementptr i8, ptr %v10, i64 32
  %v33 = load ptr, ptr %v32, align 8
  %v35 = load i64, ptr %v33, align 8
  %v30 = getelementptr i8, ptr %v10, i64 16
  %v31 = load ptr, ptr %v30, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  store i64 %v122, ptr %v205, align 8, !noalias !0
  %.3673598.not.i = icmp slt i64 %v35, 1
  br i1 %.3673598.not.i, label %B346.preheader.i, label %B232.preheader.i
B232.preheader.i:                                 ; preds = %run
  %xtraiter.i = and i64 %v35, 7
  %1 = icmp ult i64 %v35, 8
  br i1 %1, label %B232.epil.preheader.i, label %B232.preheader.new.i
B232.preheader.new.i:                             ; preds = %B232.preheader.i
  %unroll_iter.i = and i64 %v35, 9223372036854775800
  br label %B232.i
B346.preheader.loopexit.unr-lcssa.i:              ; preds = %B232.i
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B346.preheader.i, label %B232.epil.preheader.i
B232.epil.preheader.i:                            ; preds = %B346.preheader.loopexit.unr-lcssa.i, %B232.preheader.i
  %left.4.03601.epil.init.i = phi i64 [ 0, %B232.preheader.i ], [ %.436.7.i, %B346.preheader.loopexit.unr-lcssa.i ]
  %.37335973599.epil.init.i = phi i64 [ 0, %B232.preheader.i ], [ %unroll_iter.i, %B346.preheader.loopexit.unr-lcssa.i ]
  %2 = shl i64 %.37335973599.epil.init.i, 3
  %scevgep167.i = getelementptr i8, ptr %v31, i64 %2
  br label %B232.epil.i
B232.epil.i:                                      ; preds = %B232.epil.i, %B232.epil.preheader.i
  %left.4.03601.epil.i = phi i64 [ %.436.epil.i, %B232.epil.i ], [ %left.4.03601.epil.init.i, %B232.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B232.epil.i ], [ 0, %B232.epil.preheader.i ]
  %3 = shl nuw nsw i64 %epil.iter.i, 3
  %scevgep168.i = getelementptr i8, ptr %scevgep167.i, i64 %3
  %.434.epil.i = load i64, ptr %scevgep168.i, align 8, !noalias !0
  %.436.epil.i = add nsw i64 %.434.epil.i, %left.4.03601.epil.i
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B346.preheader.i, label %B232.epil.i, !llvm.loop !3
B346.preheader.i:                                 ; preds = %B232.epil.i, %B346.preheader.loopexit.unr-lcssa.i, %run
  %left.4.0.lcssa.i = phi i64 [ 0, %run ], [ %.436.7.i, %B346.preheader.loopexit.unr-lcssa.i ], [ %.436.epil.i, %B232.epil.i ]
  %unroll_iter.i.i = and i64 %v35, 9223372036854775806
  %4 = shl i64 %v64, 3
  %5 = add nsw i64 %unroll_iter.i.i, -2
  %6 = lshr exact i64 %5, 1
  %7 = add nuw i64 %6, 1
  %unroll_iter106.i = and i64 %7, -2
  %8 = icmp slt i64 %v478, 0
  %9 = icmp sgt i64 %v35, 0
  %10 = icmp eq i64 %v35, 1
  %11 = icmp eq i64 %5, 0
  %12 = and i64 %5, 2
  %.not.i = icmp eq i64 %12, 0
  %13 = and i64 %v35, 1
  %14 = icmp eq i64 %13, 0
  %sunkaddr240.i = shl i64 %unroll_iter.i.i, 3
  %sunkaddr241.i = getelementptr i8, ptr %v408, i64 %sunkaddr240.i
  %sunkaddr243.i = getelementptr i8, ptr %v437, i64 %sunkaddr240.i
  %sunkaddr245.i = getelementptr i8, ptr %v466, i64 %sunkaddr240.i
  br label %B360.i
B232.i:                                           ; preds = %B232.i, %B232.preheader.new.i
  %left.4.03601.i = phi i64 [ 0, %B232.preheader.new.i ], [ %.436.7.i, %B232.i ]
  %.37335973599.i = phi i64 [ 0, %B232.preheader.new.i ], [ %.380.7.i, %B232.i ]
  %sunkaddr.i = shl i64 %.37335973599.i, 3
  %sunkaddr185.i = getelementptr i8, ptr %v31, i64 %sunkaddr.i
  %.434.i = load i64, ptr %sunkaddr185.i, align 8, !noalias !0
  %.436.i = add nsw i64 %.434.i, %left.4.03601.i
  %sunkaddr188.i = getelementptr i8, ptr %sunkaddr185.i, i64 8
  %.434.1.i = load i64, ptr %sunkaddr188.i, align 8, !noalias !0
  %.436.1.i = add nsw i64 %.436.i, %.434.1.i
  %sunkaddr191.i = getelementptr i8, ptr %sunkaddr185.i, i64 16
  %.434.2.i = load i64, ptr %sunkaddr191.i, align 8, !noalias !0
  %.436.2.i = add nsw i64 %.436.1.i, %.434.2.i
  %sunkaddr194.i = getelementptr i8, ptr %sunkaddr185.i, i64 24
  %.434.3.i = load i64, ptr %sunkaddr194.i, align 8, !noalias !0
  %.436.3.i = add nsw i64 %.436.2.i, %.434.3.i
  %sunkaddr197.i = getelementptr i8, ptr %sunkaddr185.i, i64 32
  %.434.4.i = load i64, ptr %sunkaddr197.i, align 8, !noalias !0
  %.436.4.i = add nsw i64 %.436.3.i, %.434.4.i
  %sunkaddr200.i = getelementptr i8, ptr %sunkaddr185.i, i64 40
  %.434.5.i = load i64, ptr %sunkaddr200.i, align 8, !noalias !0
  %.436.5.i = add nsw i64 %.436.4.i, %.434.5.i
  %sunkaddr203.i = getelementptr i8, ptr %sunkaddr185.i, i64 48
  %.434.6.i = load i64, ptr %sunkaddr203.i, align 8, !noalias !0
  %.436.6.i = add nsw i64 %.436.5.i, %.434.6.i
  %.380.7.i = add nuw nsw i64 %.37335973599.i, 8
  %sunkaddr206.i = getelementptr i8, ptr %sunkaddr185.i, i64 56
  %.434.7.i = load i64, ptr %sunkaddr206.i, align 8, !noalias !0
  %.436.7.i = add nsw i64 %.436.6.i, %.434.7.i
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.380.7.i
  br i1 %niter.ncmp.7.i, label %B346.preheader.loopexit.unr-lcssa.i, label %B232.i
B360.i:                                           ; preds = %B360.i.backedge, %B346.preheader.i
  %limit.2.1.i = phi double [ %v480, %B346.preheader.i ], [ %limit.4.2.i, %B360.i.backedge ]
  %left.5.1.i = phi i64 [ %left.4.0.lcssa.i, %B346.preheader.i ], [ %left.5.1.i.be, %B360.i.backedge ]
  %n_left.3.1.i = phi i64 [ %v35, %B346.preheader.i ], [ %n_left.3.1.i.be, %B360.i.backedge ]
  %depth.5.1.i = phi i64 [ 0, %B346.preheader.i ], [ %depth.5.1.i.be, %B360.i.backedge ]
  %visits.2.1.i = phi i64 [ 0, %B346.preheader.i ], [ %visits.4.2.i, %B360.i.backedge ]
  %work.3.1.i = phi i64 [ 0, %B346.preheader.i ], [ %work.3.1.i.be, %B360.i.backedge ]
  %is_new.4.1.i = phi i1 [ true, %B346.preheader.i ], [ %is_new.4.1.i.be, %B360.i.backedge ]
  br i1 %is_new.4.1.i, label %B366.i, label %B894.i
B366.i:                                           ; preds = %B360.i
  %.546.i = add nsw i64 %visits.2.1.i, 1
  %.554.not.i = icmp slt i64 %visits.2.1.i, %v482
  br i1 %.554.not.i, label %B392.i, label %f0
B392.i:                                           ; preds = %B366.i
  %.628.i = getelementptr i64, ptr %v292, i64 %depth.5.1.i
  %.629.i = load i64, ptr %.628.i, align 8, !noalias !0
  %.659.i = getelementptr i64, ptr %v263, i64 %depth.5.1.i
  store i64 %.629.i, ptr %.659.i, align 8, !noalias !0
  %.663.i = sub nsw i64 %v478, %depth.5.1.i
  %.668.i = icmp eq i64 %n_left.3.1.i, 0
  br i1 %.668.i, label %B436.i, label %B688.i
B436.i:                                           ; preds = %B392.i
  %.678.i = icmp eq i64 %v478, %depth.5.1.i
  %or.cond.i = or i1 %8, %.678.i
  br i1 %or.cond.i, label %B460.i, label %B894.i
B460.i:                                           ; preds = %B436.i
  %.716.i = getelementptr double, ptr %v350, i64 %depth.5.1.i
  %.717.i = load double, ptr %.716.i, align 8, !noalias !0
  %.719.i = fadd double %limit.2.1.i, -1.000000e-09
  %.722.i = fcmp olt double %.717.i, %.719.i
  br i1 %.722.i, label %B490.endif.i, label %B894.i
B536.loopexit.i:                                  ; preds = %B648.i, %B648.prol.loopexit.i, %B538.endif.i
  %exitcond3876.not.i = icmp eq i64 %.856.i, %depth.5.1.i
  br i1 %exitcond3876.not.i, label %B894.i, label %B538.endif.i
B648.i:                                           ; preds = %B648.preheader116.i, %B648.i
  %lsr.iv146.i = phi i64 [ %76, %B648.preheader116.i ], [ %lsr.iv.next147.i, %B648.i ]
  %.109636053607.i = phi i64 [ %.109636053607.unr.i, %B648.preheader116.i ], [ %21, %B648.i ]
  %.1142.i = icmp slt i64 %.109636053607.i, 0
  %15 = select i1 %.1142.i, i64 %4, i64 0
  %scevgep148.i = getelementptr i8, ptr %v60, i64 %15
  %16 = shl i64 %.109636053607.i, 3
  %scevgep149.i = getelementptr i8, ptr %scevgep148.i, i64 %16
  %.1158.i = load i64, ptr %scevgep149.i, align 8, !noalias !0
  %.1173.i = icmp slt i64 %.1158.i, 0
  %.1174.i = select i1 %.1173.i, i64 %v511, i64 0
  %17 = getelementptr i64, ptr %v507, i64 %.1158.i
  %.1188.i = getelementptr i64, ptr %17, i64 %.1174.i
  store i64 %.84936123618.i, ptr %.1188.i, align 8, !noalias !0
  %18 = add i64 %.109636053607.i, 1
  %.1142.1.i = icmp slt i64 %18, 0
  %19 = select i1 %.1142.1.i, i64 %4, i64 0
  %scevgep150.i = getelementptr i8, ptr %v60, i64 %19
  %scevgep151.i = getelementptr i8, ptr %scevgep150.i, i64 %16
  %scevgep152.i = getelementptr i8, ptr %scevgep151.i, i64 8
  %.1158.1.i = load i64, ptr %scevgep152.i, align 8, !noalias !0
  %.1173.1.i = icmp slt i64 %.1158.1.i, 0
  %.1174.1.i = select i1 %.1173.1.i, i64 %v511, i64 0
  %20 = getelementptr i64, ptr %v507, i64 %.1158.1.i
  %.1188.1.i = getelementptr i64, ptr %20, i64 %.1174.1.i
  store i64 %.84936123618.i, ptr %.1188.1.i, align 8, !noalias !0
  %lsr.iv.next147.i = add i64 %lsr.iv146.i, -2
  %.1090.1.i = icmp ugt i64 %lsr.iv.next147.i, 2
  %21 = add i64 %.109636053607.i, 2
  br i1 %.1090.1.i, label %B648.i, label %B536.loopexit.i
B688.i:                                           ; preds = %B392.i
  br i1 %8, label %B744.i, label %B700.i
B700.i:                                           ; preds = %B688.i
  %.1227.i = mul nsw i64 %.663.i, %v474
  %.1229.i = icmp sle i64 %.1227.i, %left.5.1.i
  %.1246.i = mul nsw i64 %.663.i, %v476
  %.1250.i = icmp sle i64 %left.5.1.i, %.1246.i
  %or.cond3562.i = select i1 %.1229.i, i1 %.1250.i, i1 false
  br i1 %or.cond3562.i, label %B744.i, label %B894.i
B744.i:                                           ; preds = %B700.i, %B688.i
  %.1313.i = getelementptr i64, ptr %v205, i64 %depth.5.1.i
  %.1314.i = load i64, ptr %.1313.i, align 8, !noalias !0
  br i1 %9, label %B124.preheader.i.i, label %B198.endif.i.i
B124.preheader.i.i:                               ; preds = %B744.i
  br i1 %10, label %B124.epil.preheader.i.i, label %B124.i.preheader.i
B124.i.preheader.i:                               ; preds = %B124.preheader.i.i
  br i1 %11, label %B124.i.epil.preheader.i, label %B124.i.i
B124.i.i:                                         ; preds = %B124.i.preheader.i, %B124.i.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B124.i.i ], [ %unroll_iter106.i, %B124.i.preheader.i ]
  %.28013081310.i.i = phi i64 [ %.287.1.i.1.i, %B124.i.i ], [ 0, %B124.i.preheader.i ]
  %sunkaddr207.i = shl i64 %.28013081310.i.i, 3
  %sunkaddr208.i = getelementptr i8, ptr %v408, i64 %sunkaddr207.i
  store i64 0, ptr %sunkaddr208.i, align 8, !noalias !5
  %sunkaddr210.i = getelementptr i8, ptr %v437, i64 %sunkaddr207.i
  store double 0x7FF0000000000000, ptr %sunkaddr210.i, align 8, !noalias !5
  %sunkaddr212.i = getelementptr i8, ptr %v466, i64 %sunkaddr207.i
  store double 0x7FF0000000000000, ptr %sunkaddr212.i, align 8, !noalias !5
  %sunkaddr215.i = getelementptr i8, ptr %sunkaddr208.i, i64 8
  store i64 0, ptr %sunkaddr215.i, align 8, !noalias !5
  %sunkaddr218.i = getelementptr i8, ptr %sunkaddr210.i, i64 8
  store double 0x7FF0000000000000, ptr %sunkaddr218.i, align 8, !noalias !5
  %sunkaddr221.i = getelementptr i8, ptr %sunkaddr212.i, i64 8
  store double 0x7FF0000000000000, ptr %sunkaddr221.i, align 8, !noalias !5
  %sunkaddr224.i = getelementptr i8, ptr %sunkaddr208.i, i64 16
  store i64 0, ptr %sunkaddr224.i, align 8, !noalias !5
  %sunkaddr227.i = getelementptr i8, ptr %sunkaddr210.i, i64 16
  store double 0x7FF0000000000000, ptr %sunkaddr227.i, align 8, !noalias !5
  %sunkaddr230.i = getelementptr i8, ptr %sunkaddr212.i, i64 16
  store double 0x7FF0000000000000, ptr %sunkaddr230.i, align 8, !noalias !5
  %.287.1.i.1.i = add i64 %.28013081310.i.i, 4
  %sunkaddr231.i = shl i64 %.287.1.i.1.i, 3
  %sunkaddr232.i = getelementptr i8, ptr %v408, i64 %sunkaddr231.i
  %sunkaddr233.i = getelementptr i8, ptr %sunkaddr232.i, i64 -8
  store i64 0, ptr %sunkaddr233.i, align 8, !noalias !5
  %sunkaddr235.i = getelementptr i8, ptr %v437, i64 %sunkaddr231.i
  %sunkaddr236.i = getelementptr i8, ptr %sunkaddr235.i, i64 -8
  store double 0x7FF0000000000000, ptr %sunkaddr236.i, align 8, !noalias !5
  %sunkaddr238.i = getelementptr i8, ptr %v466, i64 %sunkaddr231.i
  %sunkaddr239.i = getelementptr i8, ptr %sunkaddr238.i, i64 -8
  store double 0x7FF0000000000000, ptr %sunkaddr239.i, align 8, !noalias !5
  %lsr.iv.next.i = add i64 %lsr.iv.i, -2
  %niter107.ncmp.1.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %niter107.ncmp.1.i, label %B198.endif.loopexit.unr-lcssa.i.unr-lcssa.i, label %B124.i.i
B232.loopexit.i.i:                                ; preds = %B522.endif.endif.i.i, %B234.endif.endif.i.i
  %exitcond1381.not.i.i = icmp eq i64 %.1314.i, %.505.i.i
  br i1 %exitcond1381.not.i.i, label %B686.endif.i.i, label %B234.endif.endif.i.i
B756.i.i:                                         ; preds = %B686.endif.i.i, %B922.i.i
  %load_bound.2.01354.i.i = phi double [ %load_bound.3.2.i.i, %B922.i.i ], [ 0.000000e+00, %B686.endif.i.i ]
  %bound.2.01353.i.i = phi double [ %bound.3.2.i.i, %B922.i.i ], [ 0.000000e+00, %B686.endif.i.i ]
  %pivot.2.01352.i.i = phi i64 [ %pivot.3.2.i.i, %B922.i.i ], [ -1, %B686.endif.i.i ]
  %.140213481350.i.i = phi i64 [ %.1409.i.i, %B922.i.i ], [ 0, %B686.endif.i.i ]
  %.1409.i.i = add nuw nsw i64 %.140213481350.i.i, 1
  %22 = getelementptr i8, ptr %v379, i64 %.140213481350.i.i
  %.1480.i.i = load i8, ptr %22, align 1, !noalias !5
  %.1483.i.i = icmp eq i8 %.1480.i.i, 0
  br i1 %.1483.i.i, label %B784.i.i, label %B922.i.i
B784.i.i:                                         ; preds = %B756.i.i
  %23 = shl i64 %.140213481350.i.i, 3
  %scevgep18.i.i = getelementptr i8, ptr %v437, i64 %23
  %.1531.i.i = load double, ptr %scevgep18.i.i, align 8, !noalias !5
  %.1533.i.i = fadd double %bound.2.01353.i.i, %.1531.i.i
  %scevgep17.i.i = getelementptr i8, ptr %v31, i64 %23
  %.1569.i.i = load i64, ptr %scevgep17.i.i, align 8, !noalias !5
  %.1570.i.i = icmp sgt i64 %.1569.i.i, 0
  br i1 %.1570.i.i, label %B830.i.i, label %B870.i.i
B830.i.i:                                         ; preds = %B784.i.i
  %scevgep144.i = getelementptr i8, ptr %v466, i64 %23
  %.1633.i.i = load double, ptr %scevgep144.i, align 8, !noalias !5
  %.1634.i.i = uitofp i64 %.1569.i.i to double
  %.1635.i.i = fmul double %.1633.i.i, %.1634.i.i
  %.1637.i.i = fadd double %load_bound.2.01354.i.i, %.1635.i.i
  br label %B870.i.i
B870.i.i:                                         ; preds = %B830.i.i, %B784.i.i
  %load_bound.4.1.i.i = phi double [ %.1637.i.i, %B830.i.i ], [ %load_bound.2.01354.i.i, %B784.i.i ]
  %.1646.i.i = icmp slt i64 %pivot.2.01352.i.i, 0
  br i1 %.1646.i.i, label %B918.i.i, label %B882.i.i
B882.i.i:                                         ; preds = %B870.i.i
  %scevgep145.i = getelementptr i8, ptr %v408, i64 %23
  %.1687.i.i = load i64, ptr %scevgep145.i, align 8, !noalias !5
  %.1717.i.i = getelementptr i64, ptr %v408, i64 %pivot.2.01352.i.i
  %.1718.i.i = load i64, ptr %.1717.i.i, align 8, !noalias !5
  %.1721.i.i = icmp slt i64 %.1687.i.i, %.1718.i.i
  br i1 %.1721.i.i, label %B918.i.i, label %B922.i.i
B918.i.i:                                         ; preds = %B882.i.i, %B870.i.i
  br label %B922.i.i
B922.i.i:                                         ; preds = %B918.i.i, %B882.i.i, %B756.i.i
  %pivot.3.2.i.i = phi i64 [ %pivot.2.01352.i.i, %B882.i.i ], [ %.140213481350.i.i, %B918.i.i ], [ %pivot.2.01352.i.i, %B756.i.i ]
  %bound.3.2.i.i = phi double [ %.1533.i.i, %B882.i.i ], [ %.1533.i.i, %B918.i.i ], [ %bound.2.01353.i.i, %B756.i.i ]
  %load_bound.3.2.i.i = phi double [ %load_bound.4.1.i.i, %B882.i.i ], [ %load_bound.4.1.i.i, %B918.i.i ], [ %load_bound.2.01354.i.i, %B756.i.i ]
  %exitcond1382.not.i.i = icmp eq i64 %v35, %.1409.i.i
  br i1 %exitcond1382.not.i.i, label %B744.endif.i, label %B756.i.i
B198.endif.loopexit.unr-lcssa.i.unr-lcssa.i:      ; preds = %B124.i.i
  br i1 %.not.i, label %B124.i.epil.preheader.i, label %B198.endif.loopexit.unr-lcssa.i.i
B124.i.epil.preheader.i:                          ; preds = %B124.i.preheader.i, %B198.endif.loopexit.unr-lcssa.i.unr-lcssa.i
  %.28013081310.i.epil.init.i = phi i64 [ %.287.1.i.1.i, %B198.endif.loopexit.unr-lcssa.i.unr-lcssa.i ], [ 0, %B124.i.preheader.i ]
  %sunkaddr.i.epil.i = shl i64 %.28013081310.i.epil.init.i, 3
  %sunkaddr33.i.epil.i = getelementptr i8, ptr %v408, i64 %sunkaddr.i.epil.i
  store i64 0, ptr %sunkaddr33.i.epil.i, align 8, !noalias !5
  %sunkaddr35.i.epil.i = getelementptr i8, ptr %v437, i64 %sunkaddr.i.epil.i
  store double 0x7FF0000000000000, ptr %sunkaddr35.i.epil.i, align 8, !noalias !5
  %sunkaddr37.i.epil.i = getelementptr i8, ptr %v466, i64 %sunkaddr.i.epil.i
  store double 0x7FF0000000000000, ptr %sunkaddr37.i.epil.i, align 8, !noalias !5
  %sunkaddr40.i.epil.i = getelementptr i8, ptr %sunkaddr33.i.epil.i, i64 8
  store i64 0, ptr %sunkaddr40.i.epil.i, align 8, !noalias !5
  %sunkaddr43.i.epil.i = getelementptr i8, ptr %sunkaddr35.i.epil.i, i64 8
  store double 0x7FF0000000000000, ptr %sunkaddr43.i.epil.i, align 8, !noalias !5
  %sunkaddr46.i.epil.i = getelementptr i8, ptr %sunkaddr37.i.epil.i, i64 8
  store double 0x7FF0000000000000, ptr %sunkaddr46.i.epil.i, align 8, !noalias !5
  br label %B198.endif.loopexit.unr-lcssa.i.i
B198.endif.loopexit.unr-lcssa.i.i:                ; preds = %B124.i.epil.preheader.i, %B198.endif.loopexit.unr-lcssa.i.unr-lcssa.i
  br i1 %14, label %B198.endif.i.i, label %B124.epil.preheader.i.i
B124.epil.preheader.i.i:                          ; preds = %B198.endif.loopexit.unr-lcssa.i.i, %B124.preheader.i.i
  store i64 0, ptr %sunkaddr241.i, align 8, !noalias !5
  store double 0x7FF0000000000000, ptr %sunkaddr243.i, align 8, !noalias !5
  store double 0x7FF0000000000000, ptr %sunkaddr245.i, align 8, !noalias !5
  br label %B198.endif.i.i
B198.endif.i.i:                                   ; preds = %B124.epil.preheader.i.i, %B198.endif.loopexit.unr-lcssa.i.i, %B744.i
  %.4921336.not.i.i = icmp slt i64 %.1314.i, 1
  br i1 %.4921336.not.i.i, label %B686.endif.i.i, label %B234.endif.endif.i.i
B234.endif.endif.i.i:                             ; preds = %B198.endif.i.i, %B232.loopexit.i.i
  %work.2.01341.i.i = phi i64 [ %.624.i.i, %B232.loopexit.i.i ], [ 0, %B198.endif.i.i ]
  %.49813251339.i.i = phi i64 [ %.505.i.i, %B232.loopexit.i.i ], [ 0, %B198.endif.i.i ]
  %.505.i.i = add nuw nsw i64 %.49813251339.i.i, 1
  %24 = getelementptr i64, ptr %v176, i64 %.49813251339.i.i
  %.560.i.i = load i64, ptr %24, align 8, !noalias !5
  %.575.i.i = icmp slt i64 %.560.i.i, -1
  %.576.i.i = select i1 %.575.i.i, i64 %v93, i64 0
  %25 = getelementptr i64, ptr %v89, i64 %.560.i.i
  %26 = getelementptr i8, ptr %25, i64 8
  %.590.i.i = getelementptr i64, ptr %26, i64 %.576.i.i
  %.591.i.i = load i64, ptr %.590.i.i, align 8, !noalias !5
  %.605.i.i = icmp slt i64 %.560.i.i, 0
  %.606.i.i = select i1 %.605.i.i, i64 %v93, i64 0
  %.620.i.i = getelementptr i64, ptr %25, i64 %.606.i.i
  %.621.i.i = load i64, ptr %.620.i.i, align 8, !noalias !5
  %.622.i.i = sub i64 %.591.i.i, %.621.i.i
  %.624.i.i = add nsw i64 %.622.i.i, %work.2.01341.i.i
  %.645.i.i = select i1 %.605.i.i, i64 %v122, i64 0
  %27 = getelementptr double, ptr %v118, i64 %.560.i.i
  %.659.i.i = getelementptr double, ptr %27, i64 %.645.i.i
  %.660.i.i = load double, ptr %.659.i.i, align 8, !noalias !5
  %.723.i.i = sitofp i64 %.622.i.i to double
  %.727.i.i = fdiv double %.660.i.i, %.723.i.i
  %.777.i.i = select i1 %.605.i.i, i64 %v151, i64 0
  %28 = getelementptr i64, ptr %v147, i64 %.560.i.i
  %.791.i.i = getelementptr i64, ptr %28, i64 %.777.i.i
  %.792.i.i = load i64, ptr %.791.i.i, align 8, !noalias !5
  %.11.i.i.i = tail call i64 @llvm.smax.i64(i64 %.792.i.i, i64 1)
  %.821.i.i = uitofp i64 %.11.i.i.i to double
  %.825.i.i = fdiv double %.660.i.i, %.821.i.i
  %.9691317.not.i.i = icmp slt i64 %.622.i.i, 1
  br i1 %.9691317.not.i.i, label %B232.loopexit.i.i, label %B522.endif.endif.preheader.i.i
B522.endif.endif.preheader.i.i:                   ; preds = %B234.endif.endif.i.i
  %29 = add i64 %.591.i.i, 1
  %30 = sub i64 %29, %.621.i.i
  br label %B522.endif.endif.i.i
B522.endif.endif.i.i:                             ; preds = %B522.endif.endif.i.i, %B522.endif.endif.preheader.i.i
  %lsr.iv.i.i = phi i64 [ %30, %B522.endif.endif.preheader.i.i ], [ %lsr.iv.next.i.i, %B522.endif.endif.i.i ]
  %.97513151318.i.i = phi i64 [ %.621.i.i, %B522.endif.endif.preheader.i.i ], [ %.982.i.i, %B522.endif.endif.i.i ]
  %.982.i.i = add i64 %.97513151318.i.i, 1
  %.1021.i.i = icmp slt i64 %.97513151318.i.i, 0
  %31 = select i1 %.1021.i.i, i64 %4, i64 0
  %scevgep19.i.i = getelementptr i8, ptr %v60, i64 %31
  %32 = shl i64 %.97513151318.i.i, 3
  %scevgep20.i.i = getelementptr i8, ptr %scevgep19.i.i, i64 %32
  %.1037.i.i = load i64, ptr %scevgep20.i.i, align 8, !noalias !5
  %.1051.i.i = icmp slt i64 %.1037.i.i, 0
  %.1052.i.i = select i1 %.1051.i.i, i64 %v412, i64 0
  %33 = getelementptr i64, ptr %v408, i64 %.1037.i.i
  %.1066.i.i = getelementptr i64, ptr %33, i64 %.1052.i.i
  %.1067.i.i = load i64, ptr %.1066.i.i, align 8, !noalias !5
  %.1068.i.i = add nsw i64 %.1067.i.i, 1
  store i64 %.1068.i.i, ptr %.1066.i.i, align 8, !noalias !5
  %.1113.i.i = select i1 %.1051.i.i, i64 %v441, i64 0
  %34 = getelementptr double, ptr %v437, i64 %.1037.i.i
  %.1127.i.i = getelementptr double, ptr %34, i64 %.1113.i.i
  %.1128.i.i = load double, ptr %.1127.i.i, align 8, !noalias !5
  %.10.i.i.i = fcmp olt double %.727.i.i, %.1128.i.i
  %.11.i10.i.i = select i1 %.10.i.i.i, double %.727.i.i, double %.1128.i.i
  store double %.11.i10.i.i, ptr %.1127.i.i, align 8, !noalias !5
  %.1202.i.i = select i1 %.1051.i.i, i64 %v470, i64 0
  %35 = getelementptr double, ptr %v466, i64 %.1037.i.i
  %.1216.i.i = getelementptr double, ptr %35, i64 %.1202.i.i
  %.1217.i.i = load double, ptr %.1216.i.i, align 8, !noalias !5
  %.10.i13.i.i = fcmp olt double %.825.i.i, %.1217.i.i
  %.11.i14.i.i = select i1 %.10.i13.i.i, double %.825.i.i, double %.1217.i.i
  store double %.11.i14.i.i, ptr %.1216.i.i, align 8, !noalias !5
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %.969.i.i = icmp ugt i64 %lsr.iv.next.i.i, 1
  br i1 %.969.i.i, label %B522.endif.endif.i.i, label %B232.loopexit.i.i
B686.endif.i.i:                                   ; preds = %B232.loopexit.i.i, %B198.endif.i.i
  %work.2.0.lcssa.i.i = phi i64 [ 0, %B198.endif.i.i ], [ %.624.i.i, %B232.loopexit.i.i ]
  br i1 %.3673598.not.i, label %B744.endif.i, label %B756.i.i
B824.i:                                           ; preds = %B744.endif.i
  %.10.i11.i.i = fcmp ogt double %load_bound.2.0.lcssa.i.i, %bound.2.0.lcssa.i.i
  %.11.i12.i.i = select i1 %.10.i11.i.i, double %load_bound.2.0.lcssa.i.i, double %bound.2.0.lcssa.i.i
  %.1481.i = getelementptr double, ptr %v350, i64 %depth.5.1.i
  %.1482.i = load double, ptr %.1481.i, align 8, !noalias !0
  %.1484.i = fadd double %.11.i12.i.i, %.1482.i
  %.1488.i = fadd double %limit.2.1.i, -1.000000e-09
  %.1489.i = fcmp olt double %.1484.i, %.1488.i
  br i1 %.1489.i, label %B860.i, label %B894.i
B860.i:                                           ; preds = %B824.i
  %sunkaddr246.i = shl i64 %depth.5.1.i, 3
  %sunkaddr247.i = getelementptr i8, ptr %v205, i64 %sunkaddr246.i
  %.178.i.i = load i64, ptr %sunkaddr247.i, align 8, !noalias !8
  %.260914.not.i.i = icmp slt i64 %.178.i.i, 1
  br i1 %.260914.not.i.i, label %B894.i, label %B58.endif.i.preheader.i
B58.endif.i.preheader.i:                          ; preds = %B860.i
  %sunkaddr249.i = getelementptr i8, ptr %v292, i64 %sunkaddr246.i
  br label %B58.endif.i.i
B186.i.i:                                         ; preds = %B58.endif.i.i, %B188.i.i
  %.513905.i.i = phi i64 [ %.520.i.i, %B188.i.i ], [ %.363.i.i, %B58.endif.i.i ]
  %.506904.i.i = phi i64 [ %.516.i.i, %B188.i.i ], [ %..464.i.i, %B58.endif.i.i ]
  %.507.i.i = icmp sgt i64 %.506904.i.i, 0
  br i1 %.507.i.i, label %B188.i.i, label %B336.i.i
B188.i.i:                                         ; preds = %B186.i.i
  %.516.i.i = add nsw i64 %.506904.i.i, -1
  %.520.i.i = add i64 %.513905.i.i, 1
  %.559.i.i = icmp slt i64 %.513905.i.i, 0
  %36 = select i1 %.559.i.i, i64 %4, i64 0
  %scevgep.i29.i = getelementptr i8, ptr %v60, i64 %36
  %37 = shl i64 %.513905.i.i, 3
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i29.i, i64 %37
  %.575.i30.i = load i64, ptr %scevgep1.i.i, align 8, !noalias !8
  %.577.i.i = icmp eq i64 %.575.i30.i, %pivot.2.0.lcssa.i.i
  br i1 %.577.i.i, label %B224.i.i, label %B186.i.i
B224.i.i:                                         ; preds = %B188.i.i
  %.648.i.i = load i64, ptr %sunkaddr249.i, align 8, !noalias !8
  %.661.i.i = icmp slt i64 %.648.i.i, 0
  %.662.i.i = select i1 %.661.i.i, i64 %v238, i64 0
  %38 = getelementptr i64, ptr %v234, i64 %.648.i.i
  %.676.i.i = getelementptr i64, ptr %38, i64 %.662.i.i
  store i64 %.334.i.i, ptr %.676.i.i, align 8, !noalias !8
  %.709.i.i = load i64, ptr %sunkaddr249.i, align 8, !noalias !8
  %.710.i.i = add nsw i64 %.709.i.i, 1
  store i64 %.710.i.i, ptr %sunkaddr249.i, align 8, !noalias !8
  br label %B336.i.i
B336.i.i:                                         ; preds = %B186.i.i, %B224.i.i
  %exitcond.not.i.i = icmp eq i64 %.273.i.i, %.178.i.i
  br i1 %exitcond.not.i.i, label %B894.i, label %B58.endif.i.i
B58.endif.i.i:                                    ; preds = %B336.i.i, %B58.endif.i.preheader.i
  %.266907915.i.i = phi i64 [ %.273.i.i, %B336.i.i ], [ 0, %B58.endif.i.preheader.i ]
  %.273.i.i = add nuw nsw i64 %.266907915.i.i, 1
  %39 = getelementptr i64, ptr %v176, i64 %.266907915.i.i
  %.334.i.i = load i64, ptr %39, align 8, !noalias !8
  %.347.i.i = icmp slt i64 %.334.i.i, 0
  %.348.i.i = select i1 %.347.i.i, i64 %v93, i64 0
  %40 = getelementptr i64, ptr %v89, i64 %.334.i.i
  %.362.i.i = getelementptr i64, ptr %40, i64 %.348.i.i
  %.363.i.i = load i64, ptr %.362.i.i, align 8, !noalias !8
  %.411.i.i = icmp slt i64 %.334.i.i, -1
  %.412.i.i = select i1 %.411.i.i, i64 %v93, i64 0
  %41 = getelementptr i8, ptr %40, i64 8
  %.426.i.i = getelementptr i64, ptr %41, i64 %.412.i.i
  %.427.i.i = load i64, ptr %.426.i.i, align 8, !noalias !8
  %.464.i.i = sub i64 %.427.i.i, %.363.i.i
  %..464.i.i = tail call i64 @llvm.smax.i64(i64 %.464.i.i, i64 0)
  br label %B186.i.i
B894.i:                                           ; preds = %B336.i.i, %B536.loopexit.i, %B860.i, %B824.i, %B700.i, %B460.i, %B436.i, %B360.i
  %limit.4.2.i = phi double [ %limit.2.1.i, %B360.i ], [ %limit.2.1.i, %B700.i ], [ %limit.2.1.i, %B824.i ], [ %.717.i, %B536.loopexit.i ], [ %limit.2.1.i, %B436.i ], [ %limit.2.1.i, %B460.i ], [ %limit.2.1.i, %B860.i ], [ %limit.2.1.i, %B336.i.i ]
  %visits.4.2.i = phi i64 [ %visits.2.1.i, %B360.i ], [ %.546.i, %B700.i ], [ %.546.i, %B824.i ], [ %.546.i, %B536.loopexit.i ], [ %.546.i, %B436.i ], [ %.546.i, %B460.i ], [ %.546.i, %B860.i ], [ %.546.i, %B336.i.i ]
  %work.5.2.i = phi i64 [ %work.3.1.i, %B360.i ], [ %work.3.1.i, %B700.i ], [ %.1386.i, %B824.i ], [ %work.3.1.i, %B536.loopexit.i ], [ %work.3.1.i, %B436.i ], [ %work.3.1.i, %B460.i ], [ %.1386.i, %B860.i ], [ %.1386.i, %B336.i.i ]
  %.1608.i = getelementptr i64, ptr %v263, i64 %depth.5.1.i
  %.1609.i = load i64, ptr %.1608.i, align 8, !noalias !0
  %.1639.i = getelementptr i64, ptr %v292, i64 %depth.5.1.i
  %.1640.i = load i64, ptr %.1639.i, align 8, !noalias !0
  %.1641.i = icmp eq i64 %.1609.i, %.1640.i
  br i1 %.1641.i, label %B930.i, label %B1248.i
B930.i:                                           ; preds = %B894.i
  %42 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %depth.5.1.i, i64 1)
  %math.i = extractvalue { i64, i1 } %42, 0
  %ov.i = extractvalue { i64, i1 } %42, 1
  br i1 %ov.i, label %f0, label %B952.endif.i
B1060.i:                                          ; preds = %B1060.preheader117.i, %B1060.i
  %lsr.iv160.i = phi i64 [ %82, %B1060.preheader117.i ], [ %lsr.iv.next161.i, %B1060.i ]
  %.187536763678.i = phi i64 [ %.187536763678.unr.i, %B1060.preheader117.i ], [ %49, %B1060.i ]
  %.1923.i = icmp slt i64 %.187536763678.i, 0
  %43 = select i1 %.1923.i, i64 %4, i64 0
  %scevgep162.i = getelementptr i8, ptr %v60, i64 %43
  %44 = shl i64 %.187536763678.i, 3
  %scevgep163.i = getelementptr i8, ptr %scevgep162.i, i64 %44
  %.1939.i = load i64, ptr %scevgep163.i, align 8, !noalias !0
  %.1952.i = icmp slt i64 %.1939.i, 0
  %.1953.i = select i1 %.1952.i, i64 %v383, i64 0
  %45 = getelementptr i8, ptr %v379, i64 %.1939.i
  %.1967.i = getelementptr i8, ptr %45, i64 %.1953.i
  store i8 0, ptr %.1967.i, align 1, !noalias !0
  %46 = add i64 %.187536763678.i, 1
  %.1923.1.i = icmp slt i64 %46, 0
  %47 = select i1 %.1923.1.i, i64 %4, i64 0
  %scevgep164.i = getelementptr i8, ptr %v60, i64 %47
  %scevgep165.i = getelementptr i8, ptr %scevgep164.i, i64 %44
  %scevgep166.i = getelementptr i8, ptr %scevgep165.i, i64 8
  %.1939.1.i = load i64, ptr %scevgep166.i, align 8, !noalias !0
  %.1952.1.i = icmp slt i64 %.1939.1.i, 0
  %.1953.1.i = select i1 %.1952.1.i, i64 %v383, i64 0
  %48 = getelementptr i8, ptr %v379, i64 %.1939.1.i
  %.1967.1.i = getelementptr i8, ptr %48, i64 %.1953.1.i
  store i8 0, ptr %.1967.1.i, align 1, !noalias !0
  %lsr.iv.next161.i = add i64 %lsr.iv160.i, -2
  %.1869.1.i = icmp ugt i64 %lsr.iv.next161.i, 2
  %49 = add i64 %.187536763678.i, 2
  br i1 %.1869.1.i, label %B1060.i, label %B1106.loopexit.i
B1106.loopexit.i:                                 ; preds = %B1060.i, %B1060.prol.loopexit.i
  %sunkaddr250.i = shl i64 %math.i, 3
  %sunkaddr251.i = getelementptr i8, ptr %v321, i64 %sunkaddr250.i
  %.2007.pre.i = load i64, ptr %sunkaddr251.i, align 8, !noalias !0
  br label %B1106.i
B1106.i:                                          ; preds = %B952.endif.i, %B1106.loopexit.i
  %.2007.i = phi i64 [ %.1697.i, %B952.endif.i ], [ %.2007.pre.i, %B1106.loopexit.i ]
  %.2020.i = icmp slt i64 %.2007.i, 0
  %.2021.i = select i1 %.2020.i, i64 %v151, i64 0
  %50 = getelementptr i64, ptr %v147, i64 %.2007.i
  %.2035.i = getelementptr i64, ptr %50, i64 %.2021.i
  %.2036.i = load i64, ptr %.2035.i, align 8, !noalias !0
  %.2038.i = add nsw i64 %.2036.i, %left.5.1.i
  %.2089.i = icmp slt i64 %.2007.i, -1
  %.2090.i = select i1 %.2089.i, i64 %v93, i64 0
  %51 = getelementptr i64, ptr %v89, i64 %.2007.i
  %52 = getelementptr i8, ptr %51, i64 8
  %.2104.i = getelementptr i64, ptr %52, i64 %.2090.i
  %.2105.i = load i64, ptr %.2104.i, align 8, !noalias !0
  %.2152.i = select i1 %.2020.i, i64 %v93, i64 0
  %.2166.i = getelementptr i64, ptr %51, i64 %.2152.i
  %.2167.i = load i64, ptr %.2166.i, align 8, !noalias !0
  %.2168.i = add i64 %.2105.i, %n_left.3.1.i
  %.2170.i = sub i64 %.2168.i, %.2167.i
  br label %B1797.i
B1248.i:                                          ; preds = %B894.i
  %.2233.i = add nsw i64 %.1640.i, -1
  %sunkaddr252.i = shl i64 %depth.5.1.i, 3
  %sunkaddr253.i = getelementptr i8, ptr %v292, i64 %sunkaddr252.i
  store i64 %.2233.i, ptr %sunkaddr253.i, align 8, !noalias !0
  %.2309.inv.i = icmp sgt i64 %.1640.i, 0
  %.2310.i = select i1 %.2309.inv.i, i64 0, i64 %v238
  %53 = getelementptr i64, ptr %v234, i64 %.2233.i
  %.2324.i = getelementptr i64, ptr %53, i64 %.2310.i
  %.2325.i = load i64, ptr %.2324.i, align 8, !noalias !0
  %.2358.i = getelementptr double, ptr %v350, i64 %depth.5.1.i
  %.2359.i = load double, ptr %.2358.i, align 8, !noalias !0
  %.2375.i = icmp slt i64 %.2325.i, 0
  %.2376.i = select i1 %.2375.i, i64 %v122, i64 0
  %54 = getelementptr double, ptr %v118, i64 %.2325.i
  %.2390.i = getelementptr double, ptr %54, i64 %.2376.i
  %.2391.i = load double, ptr %.2390.i, align 8, !noalias !0
  %.2392.i = fadd double %.2359.i, %.2391.i
  %.2394.i = fadd double %limit.4.2.i, -1.000000e-09
  %.2395.i = fcmp ult double %.2392.i, %.2394.i
  br i1 %.2395.i, label %B1374.endif.i, label %B1797.i
B1468.i:                                          ; preds = %B1468.preheader118.i, %B1468.i
  %lsr.iv153.i = phi i64 [ %88, %B1468.preheader118.i ], [ %lsr.iv.next154.i, %B1468.i ]
  %.259936253627.i = phi i64 [ %.259936253627.unr.i, %B1468.preheader118.i ], [ %61, %B1468.i ]
  %.2647.i = icmp slt i64 %.259936253627.i, 0
  %55 = select i1 %.2647.i, i64 %4, i64 0
  %scevgep155.i = getelementptr i8, ptr %v60, i64 %55
  %56 = shl i64 %.259936253627.i, 3
  %scevgep156.i = getelementptr i8, ptr %scevgep155.i, i64 %56
  %.2663.i = load i64, ptr %scevgep156.i, align 8, !noalias !0
  %.2676.i = icmp slt i64 %.2663.i, 0
  %.2677.i = select i1 %.2676.i, i64 %v383, i64 0
  %57 = getelementptr i8, ptr %v379, i64 %.2663.i
  %.2691.i = getelementptr i8, ptr %57, i64 %.2677.i
  store i8 1, ptr %.2691.i, align 1, !noalias !0
  %58 = add i64 %.259936253627.i, 1
  %.2647.1.i = icmp slt i64 %58, 0
  %59 = select i1 %.2647.1.i, i64 %4, i64 0
  %scevgep157.i = getelementptr i8, ptr %v60, i64 %59
  %scevgep158.i = getelementptr i8, ptr %scevgep157.i, i64 %56
  %scevgep159.i = getelementptr i8, ptr %scevgep158.i, i64 8
  %.2663.1.i = load i64, ptr %scevgep159.i, align 8, !noalias !0
  %.2676.1.i = icmp slt i64 %.2663.1.i, 0
  %.2677.1.i = select i1 %.2676.1.i, i64 %v383, i64 0
  %60 = getelementptr i8, ptr %v379, i64 %.2663.1.i
  %.2691.1.i = getelementptr i8, ptr %60, i64 %.2677.1.i
  store i8 1, ptr %.2691.1.i, align 1, !noalias !0
  %lsr.iv.next154.i = add i64 %lsr.iv153.i, -2
  %.2593.1.i = icmp ugt i64 %lsr.iv.next154.i, 2
  %61 = add i64 %.259936253627.i, 2
  br i1 %.2593.1.i, label %B1468.i, label %B1514.loopexit.i
B1514.loopexit.i:                                 ; preds = %B1468.i, %B1468.prol.loopexit.i
  %sunkaddr254.i = shl i64 %.2498.i, 3
  %sunkaddr255.i = getelementptr i8, ptr %83, i64 %sunkaddr254.i
  %sunkaddr256.i = getelementptr i8, ptr %sunkaddr255.i, i64 8
  %.2777.pre.i = load i64, ptr %sunkaddr256.i, align 8, !noalias !0
  %sunkaddr257.i = shl i64 %.2465.i, 3
  %sunkaddr258.i = getelementptr i8, ptr %83, i64 %sunkaddr257.i
  %.2809.pre.i = load i64, ptr %sunkaddr258.i, align 8, !noalias !0
  br label %B1514.i
B1514.i:                                          ; preds = %B1374.endif.i, %B1514.loopexit.i
  %.2809.i = phi i64 [ %.2480.i, %B1374.endif.i ], [ %.2809.pre.i, %B1514.loopexit.i ]
  %.2777.i = phi i64 [ %.2513.i, %B1374.endif.i ], [ %.2777.pre.i, %B1514.loopexit.i ]
  %.2725.i = select i1 %.2375.i, i64 %v151, i64 0
  %62 = getelementptr i64, ptr %v147, i64 %.2325.i
  %.2739.i = getelementptr i64, ptr %62, i64 %.2725.i
  %.2740.i = load i64, ptr %.2739.i, align 8, !noalias !0
  %.2844.i = getelementptr i64, ptr %v205, i64 %depth.5.1.i
  %.2845.i = load i64, ptr %.2844.i, align 8, !noalias !0
  %.262718.not.i.i = icmp slt i64 %.2845.i, 1
  br i1 %.262718.not.i.i, label %B1514.endif.i, label %B76.endif.i.i
B188.i31.i:                                       ; preds = %B76.endif.i.i, %B190.i.i
  %.520709.i.i = phi i64 [ %.527.i.i, %B190.i.i ], [ %.367.i.i, %B76.endif.i.i ]
  %.513708.i.i = phi i64 [ %.523.i.i, %B190.i.i ], [ %..467.i.i, %B76.endif.i.i ]
  %.514.i.i = icmp sgt i64 %.513708.i.i, 0
  br i1 %.514.i.i, label %B190.i.i, label %B254.i.i
B190.i.i:                                         ; preds = %B188.i31.i
  %.523.i.i = add nsw i64 %.513708.i.i, -1
  %.527.i.i = add i64 %.520709.i.i, 1
  %.570.i.i = icmp slt i64 %.520709.i.i, 0
  %63 = select i1 %.570.i.i, i64 %4, i64 0
  %scevgep.i35.i = getelementptr i8, ptr %v60, i64 %63
  %64 = shl i64 %.520709.i.i, 3
  %scevgep1.i36.i = getelementptr i8, ptr %scevgep.i35.i, i64 %64
  %.586.i.i = load i64, ptr %scevgep1.i36.i, align 8, !noalias !11
  %.599.i.i = icmp slt i64 %.586.i.i, 0
  %.600.i.i = select i1 %.599.i.i, i64 %v383, i64 0
  %65 = getelementptr i8, ptr %v379, i64 %.586.i.i
  %.614.i.i = getelementptr i8, ptr %65, i64 %.600.i.i
  %.615.i.i = load i8, ptr %.614.i.i, align 1, !noalias !11
  %.618.i.i = icmp eq i8 %.615.i.i, 0
  br i1 %.618.i.i, label %B188.i31.i, label %B310.i.i
B254.i.i:                                         ; preds = %B188.i31.i
  %.662.i32.i = icmp slt i64 %kept.2.0721.i.i, 0
  %.663.i.i = select i1 %.662.i32.i, i64 %v180, i64 0
  %66 = getelementptr i64, ptr %v176, i64 %kept.2.0721.i.i
  %.677.i.i = getelementptr i64, ptr %66, i64 %.663.i.i
  %.678.i.i = load i64, ptr %.677.i.i, align 8, !noalias !11
  %sunkaddr.i33.i = shl i64 %.268711719.i.i, 3
  %sunkaddr2.i.i = getelementptr i8, ptr %v176, i64 %sunkaddr.i33.i
  store i64 %.678.i.i, ptr %sunkaddr2.i.i, align 8, !noalias !11
  store i64 %.338.i.i, ptr %.677.i.i, align 8, !noalias !11
  %.775.i.i = add nsw i64 %kept.2.0721.i.i, 1
  br label %B310.i.i
B310.i.i:                                         ; preds = %B190.i.i, %B254.i.i
  %kept.3.1.i.i = phi i64 [ %.775.i.i, %B254.i.i ], [ %kept.2.0721.i.i, %B190.i.i ]
  %exitcond.not.i34.i = icmp eq i64 %.2845.i, %.275.i.i
  br i1 %exitcond.not.i34.i, label %B1514.endif.i, label %B76.endif.i.i
B76.endif.i.i:                                    ; preds = %B1514.i, %B310.i.i
  %kept.2.0721.i.i = phi i64 [ %kept.3.1.i.i, %B310.i.i ], [ 0, %B1514.i ]
  %.268711719.i.i = phi i64 [ %.275.i.i, %B310.i.i ], [ 0, %B1514.i ]
  %.275.i.i = add nuw nsw i64 %.268711719.i.i, 1
  %67 = getelementptr i64, ptr %v176, i64 %.268711719.i.i
  %.338.i.i = load i64, ptr %67, align 8, !noalias !11
  %.351.i.i = icmp slt i64 %.338.i.i, 0
  %.352.i.i = select i1 %.351.i.i, i64 %v93, i64 0
  %68 = getelementptr i64, ptr %v89, i64 %.338.i.i
  %.366.i.i = getelementptr i64, ptr %68, i64 %.352.i.i
  %.367.i.i = load i64, ptr %.366.i.i, align 8, !noalias !11
  %.414.i.i = icmp slt i64 %.338.i.i, -1
  %.415.i.i = select i1 %.414.i.i, i64 %v93, i64 0
  %69 = getelementptr i8, ptr %68, i64 8
  %.429.i.i = getelementptr i64, ptr %69, i64 %.415.i.i
  %.430.i.i = load i64, ptr %.429.i.i, align 8, !noalias !11
  %.467.i.i = sub i64 %.430.i.i, %.367.i.i
  %..467.i.i = tail call i64 @llvm.smax.i64(i64 %.467.i.i, i64 0)
  br label %B188.i31.i
B1797.i:                                          ; preds = %B1248.i, %B1106.i
  %left.7.1.i = phi i64 [ %.2038.i, %B1106.i ], [ %left.5.1.i, %B1248.i ]
  %n_left.5.1.i = phi i64 [ %.2170.i, %B1106.i ], [ %n_left.3.1.i, %B1248.i ]
  %depth.4.1.i = phi i64 [ %math.i, %B1106.i ], [ %depth.5.1.i, %B1248.i ]
  %.516.i = icmp sgt i64 %depth.4.1.i, -1
  br i1 %.516.i, label %B360.i.backedge, label %f0
B490.endif.i:                                     ; preds = %B460.i
  %.8433617.not.i = icmp eq i64 %depth.5.1.i, 0
  br i1 %.8433617.not.i, label %f0, label %B538.endif.i
B538.endif.i:                                     ; preds = %B490.endif.i, %B536.loopexit.i
  %.84936123618.i = phi i64 [ %.856.i, %B536.loopexit.i ], [ 0, %B490.endif.i ]
  %.856.i = add nuw nsw i64 %.84936123618.i, 1
  %70 = getelementptr i64, ptr %v321, i64 %.84936123618.i
  %.918.i = load i64, ptr %70, align 8, !noalias !0
  %.931.i = icmp slt i64 %.918.i, 0
  %.932.i = select i1 %.931.i, i64 %v93, i64 0
  %71 = getelementptr i64, ptr %v89, i64 %.918.i
  %.946.i = getelementptr i64, ptr %71, i64 %.932.i
  %.947.i = load i64, ptr %.946.i, align 8, !noalias !0
  %.994.i = icmp slt i64 %.918.i, -1
  %.995.i = select i1 %.994.i, i64 %v93, i64 0
  %72 = getelementptr i8, ptr %71, i64 8
  %.1009.i = getelementptr i64, ptr %72, i64 %.995.i
  %.1010.i = load i64, ptr %.1009.i, align 8, !noalias !0
  %.1047.i = sub i64 %.1010.i, %.947.i
  %.10903606.not.i = icmp slt i64 %.1047.i, 1
  br i1 %.10903606.not.i, label %B536.loopexit.i, label %B648.preheader.i
B648.preheader.i:                                 ; preds = %B538.endif.i
  %.neg.i = add i64 %.947.i, 1
  %xtraiter108.i = and i64 %.1047.i, 1
  %lcmp.mod109.not.i = icmp eq i64 %xtraiter108.i, 0
  br i1 %lcmp.mod109.not.i, label %B648.prol.loopexit.i, label %B648.prol.i
B648.prol.i:                                      ; preds = %B648.preheader.i
  %.1099.prol.i = add nsw i64 %.1047.i, -1
  %.1142.prol.i = icmp slt i64 %.947.i, 0
  %.1143.prol.i = select i1 %.1142.prol.i, i64 %v64, i64 0
  %73 = getelementptr i64, ptr %v60, i64 %.947.i
  %.1157.prol.i = getelementptr i64, ptr %73, i64 %.1143.prol.i
  %.1158.prol.i = load i64, ptr %.1157.prol.i, align 8, !noalias !0
  %.1173.prol.i = icmp slt i64 %.1158.prol.i, 0
  %.1174.prol.i = select i1 %.1173.prol.i, i64 %v511, i64 0
  %74 = getelementptr i64, ptr %v507, i64 %.1158.prol.i
  %.1188.prol.i = getelementptr i64, ptr %74, i64 %.1174.prol.i
  store i64 %.84936123618.i, ptr %.1188.prol.i, align 8, !noalias !0
  br label %B648.prol.loopexit.i
B648.prol.loopexit.i:                             ; preds = %B648.prol.i, %B648.preheader.i
  %.108936043608.unr.i = phi i64 [ %.1047.i, %B648.preheader.i ], [ %.1099.prol.i, %B648.prol.i ]
  %.109636053607.unr.i = phi i64 [ %.947.i, %B648.preheader.i ], [ %.neg.i, %B648.prol.i ]
  %75 = icmp eq i64 %.1010.i, %.neg.i
  br i1 %75, label %B536.loopexit.i, label %B648.preheader116.i
B648.preheader116.i:                              ; preds = %B648.prol.loopexit.i
  %76 = add nuw i64 %.108936043608.unr.i, 2
  br label %B648.i
B744.endif.i:                                     ; preds = %B922.i.i, %B686.endif.i.i
  %pivot.2.0.lcssa.i.i = phi i64 [ -1, %B686.endif.i.i ], [ %pivot.3.2.i.i, %B922.i.i ]
  %bound.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B686.endif.i.i ], [ %bound.3.2.i.i, %B922.i.i ]
  %load_bound.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B686.endif.i.i ], [ %load_bound.3.2.i.i, %B922.i.i ]
  %.1386.i = add nsw i64 %work.2.0.lcssa.i.i, %work.3.1.i
  %.1394.i = icmp sgt i64 %.1386.i, %v484
  br i1 %.1394.i, label %f0, label %B824.i
B952.endif.i:                                     ; preds = %B930.i
  %.1696.i = getelementptr i64, ptr %v321, i64 %math.i
  %.1697.i = load i64, ptr %.1696.i, align 8, !noalias !0
  %.1710.i = icmp slt i64 %.1697.i, 0
  %.1711.i = select i1 %.1710.i, i64 %v93, i64 0
  %77 = getelementptr i64, ptr %v89, i64 %.1697.i
  %.1725.i = getelementptr i64, ptr %77, i64 %.1711.i
  %.1726.i = load i64, ptr %.1725.i, align 8, !noalias !0
  %.1773.i = icmp slt i64 %.1697.i, -1
  %.1774.i = select i1 %.1773.i, i64 %v93, i64 0
  %78 = getelementptr i8, ptr %77, i64 8
  %.1788.i = getelementptr i64, ptr %78, i64 %.1774.i
  %.1789.i = load i64, ptr %.1788.i, align 8, !noalias !0
  %.1826.i = sub i64 %.1789.i, %.1726.i
  %.18693677.not.i = icmp slt i64 %.1826.i, 1
  br i1 %.18693677.not.i, label %B1106.i, label %B1060.preheader.i
B1060.preheader.i:                                ; preds = %B952.endif.i
  %.neg115.i = add i64 %.1726.i, 1
  %xtraiter112.i = and i64 %.1826.i, 1
  %lcmp.mod113.not.i = icmp eq i64 %xtraiter112.i, 0
  br i1 %lcmp.mod113.not.i, label %B1060.prol.loopexit.i, label %B1060.prol.i
B1060.prol.i:                                     ; preds = %B1060.preheader.i
  %.1878.prol.i = add nsw i64 %.1826.i, -1
  %.1923.prol.i = icmp slt i64 %.1726.i, 0
  %.1924.prol.i = select i1 %.1923.prol.i, i64 %v64, i64 0
  %79 = getelementptr i64, ptr %v60, i64 %.1726.i
  %.1938.prol.i = getelementptr i64, ptr %79, i64 %.1924.prol.i
  %.1939.prol.i = load i64, ptr %.1938.prol.i, align 8, !noalias !0
  %.1952.prol.i = icmp slt i64 %.1939.prol.i, 0
  %.1953.prol.i = select i1 %.1952.prol.i, i64 %v383, i64 0
  %80 = getelementptr i8, ptr %v379, i64 %.1939.prol.i
  %.1967.prol.i = getelementptr i8, ptr %80, i64 %.1953.prol.i
  store i8 0, ptr %.1967.prol.i, align 1, !noalias !0
  br label %B1060.prol.loopexit.i
B1060.prol.loopexit.i:                            ; preds = %B1060.prol.i, %B1060.preheader.i
  %.186836753679.unr.i = phi i64 [ %.1826.i, %B1060.preheader.i ], [ %.1878.prol.i, %B1060.prol.i ]
  %.187536763678.unr.i = phi i64 [ %.1726.i, %B1060.preheader.i ], [ %.neg115.i, %B1060.prol.i ]
  %81 = icmp eq i64 %.1789.i, %.neg115.i
  br i1 %81, label %B1106.loopexit.i, label %B1060.preheader117.i
B1060.preheader117.i:                             ; preds = %B1060.prol.loopexit.i
  %82 = add nuw i64 %.186836753679.unr.i, 2
  br label %B1060.i
B1374.endif.i:                                    ; preds = %B1248.i
  %.2447.i = getelementptr i64, ptr %v321, i64 %depth.5.1.i
  store i64 %.2325.i, ptr %.2447.i, align 8, !noalias !0
  %.2465.i = select i1 %.2375.i, i64 %v93, i64 0
  %83 = getelementptr i64, ptr %v89, i64 %.2325.i
  %.2479.i = getelementptr i64, ptr %83, i64 %.2465.i
  %.2480.i = load i64, ptr %.2479.i, align 8, !noalias !0
  %.2497.i = icmp slt i64 %.2325.i, -1
  %.2498.i = select i1 %.2497.i, i64 %v93, i64 0
  %84 = getelementptr i8, ptr %83, i64 8
  %.2512.i = getelementptr i64, ptr %84, i64 %.2498.i
  %.2513.i = load i64, ptr %.2512.i, align 8, !noalias !0
  %.2550.i = sub i64 %.2513.i, %.2480.i
  %.25933626.not.i = icmp slt i64 %.2550.i, 1
  br i1 %.25933626.not.i, label %B1514.i, label %B1468.preheader.i
B1468.preheader.i:                                ; preds = %B1374.endif.i
  %.neg114.i = add i64 %.2480.i, 1
  %xtraiter110.i = and i64 %.2550.i, 1
  %lcmp.mod111.not.i = icmp eq i64 %xtraiter110.i, 0
  br i1 %lcmp.mod111.not.i, label %B1468.prol.loopexit.i, label %B1468.prol.i
B1468.prol.i:                                     ; preds = %B1468.preheader.i
  %.2602.prol.i = add nsw i64 %.2550.i, -1
  %.2647.prol.i = icmp slt i64 %.2480.i, 0
  %.2648.prol.i = select i1 %.2647.prol.i, i64 %v64, i64 0
  %85 = getelementptr i64, ptr %v60, i64 %.2480.i
  %.2662.prol.i = getelementptr i64, ptr %85, i64 %.2648.prol.i
  %.2663.prol.i = load i64, ptr %.2662.prol.i, align 8, !noalias !0
  %.2676.prol.i = icmp slt i64 %.2663.prol.i, 0
  %.2677.prol.i = select i1 %.2676.prol.i, i64 %v383, i64 0
  %86 = getelementptr i8, ptr %v379, i64 %.2663.prol.i
  %.2691.prol.i = getelementptr i8, ptr %86, i64 %.2677.prol.i
  store i8 1, ptr %.2691.prol.i, align 1, !noalias !0
  br label %B1468.prol.loopexit.i
B1468.prol.loopexit.i:                            ; preds = %B1468.prol.i, %B1468.preheader.i
  %.259236243628.unr.i = phi i64 [ %.2550.i, %B1468.preheader.i ], [ %.2602.prol.i, %B1468.prol.i ]
  %.259936253627.unr.i = phi i64 [ %.2480.i, %B1468.preheader.i ], [ %.neg114.i, %B1468.prol.i ]
  %87 = icmp eq i64 %.2513.i, %.neg114.i
  br i1 %87, label %B1514.loopexit.i, label %B1468.preheader118.i
B1468.preheader118.i:                             ; preds = %B1468.prol.loopexit.i
  %88 = add nuw i64 %.259236243628.unr.i, 2
  br label %B1468.i
B1514.endif.i:                                    ; preds = %B310.i.i, %B1514.i
  %kept.2.0.lcssa.i.i = phi i64 [ 0, %B1514.i ], [ %kept.3.1.i.i, %B310.i.i ]
  %.2846.i = mul nsw i64 %.2845.i, 3
  %.2848.i = add nsw i64 %.2846.i, %work.5.2.i
  %.2810.neg.i = add i64 %.2809.i, %n_left.3.1.i
  %.2812.i = sub i64 %.2810.neg.i, %.2777.i
  %.2742.i = sub nsw i64 %left.5.1.i, %.2740.i
  %.2911.i = add nuw nsw i64 %depth.5.1.i, 1
  %.2940.i = getelementptr i64, ptr %v205, i64 %.2911.i
  store i64 %kept.2.0.lcssa.i.i, ptr %.2940.i, align 8, !noalias !0
  %sunkaddr260.i = getelementptr i8, ptr %v350, i64 %sunkaddr252.i
  %.2972.i = load double, ptr %sunkaddr260.i, align 8, !noalias !0
  %sunkaddr261.i = shl i64 %.2376.i, 3
  %sunkaddr262.i = getelementptr inbounds i8, ptr %54, i64 %sunkaddr261.i
  %.3004.i = load double, ptr %sunkaddr262.i, align 8, !noalias !0
  %.3007.i = fadd double %.2972.i, %.3004.i
  %.3038.i = getelementptr double, ptr %v350, i64 %.2911.i
  store double %.3007.i, ptr %.3038.i, align 8, !noalias !0
  %.3074.i = load i64, ptr %sunkaddr253.i, align 8, !noalias !0
  %.3103.i = getelementptr i64, ptr %v292, i64 %.2911.i
  store i64 %.3074.i, ptr %.3103.i, align 8, !noalias !0
  br label %B360.i.backedge
B360.i.backedge:                                  ; preds = %B1514.endif.i, %B1797.i
  %left.5.1.i.be = phi i64 [ %.2742.i, %B1514.endif.i ], [ %left.7.1.i, %B1797.i ]
  %n_left.3.1.i.be = phi i64 [ %.2812.i, %B1514.endif.i ], [ %n_left.5.1.i, %B1797.i ]
  %depth.5.1.i.be = phi i64 [ %.2911.i, %B1514.endif.i ], [ %depth.4.1.i, %B1797.i ]
  %work.3.1.i.be = phi i64 [ %.2848.i, %B1514.endif.i ], [ %work.5.2.i, %B1797.i ]
  %is_new.4.1.i.be = phi i1 [ true, %B1514.endif.i ], [ false, %B1797.i ]
  br label %B360.i
f0: ; preds = %B366.i, %B930.i, %B1797.i, %B490.endif.i, %B744.endif.i
  %.sink.i = phi i8 [ 0, %B744.endif.i ], [ 1, %B490.endif.i ], [ 0, %B366.i ], [ 1, %B930.i ], [ 1, %B1797.i ]
  store i8 %.sink.i, ptr %result, align 1, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f1: %retptr"}
!2 = distinct !{!2, !"f1"}
!3 = distinct !{!3, !4}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!6, !1}
!6 = distinct !{!6, !7, !"f2: %retptr"}
!7 = distinct !{!7, !"f2"}
!8 = !{!9, !1}
!9 = distinct !{!9, !10, !"f3: %retptr"}
!10 = distinct !{!10, !"f3"}
!11 = !{!12, !1}
!12 = distinct !{!12, !13, !"f4: %retptr"}
!13 = distinct !{!13, !"f4"}
