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
  %v104 = icmp eq i32 %v103, %v6
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
  %v162 = icmp eq i32 %v161, %v2
  %v163 = and i1 %v147, %v162
  %v164 = getelementptr i8, ptr %v159, i64 26
  %v165 = load i8, ptr %v164, align 2
  %v166 = icmp eq i8 %v165, 61
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
  %v214 = getelementptr i8, ptr %table, i64 56
  %v215 = load ptr, ptr %v214, align 8
  %v216 = getelementptr i8, ptr %v215, i64 56
  %v217 = load ptr, ptr %v216, align 8
  %v218 = getelementptr i8, ptr %v217, i64 28
  %v219 = load i32, ptr %v218, align 4
  %v220 = icmp eq i32 %v219, %v2
  %v221 = and i1 %v205, %v220
  %v222 = getelementptr i8, ptr %v217, i64 26
  %v223 = load i8, ptr %v222, align 2
  %v224 = icmp eq i8 %v223, 61
  %v225 = and i1 %v221, %v224
  %v226 = getelementptr i8, ptr %v215, i64 24
  %v227 = load i32, ptr %v226, align 8
  %v228 = icmp eq i32 %v227, 1
  %v229 = and i1 %v225, %v228
  %v230 = getelementptr i8, ptr %v215, i64 64
  %v231 = load i32, ptr %v230, align 8
  %v232 = and i32 %v231, 1
  %v233 = icmp ne i32 %v232, 0
  %v234 = and i1 %v229, %v233
  %v243 = getelementptr i8, ptr %table, i64 64
  %v244 = load ptr, ptr %v243, align 8
  %v245 = getelementptr i8, ptr %v244, i64 56
  %v246 = load ptr, ptr %v245, align 8
  %v247 = getelementptr i8, ptr %v246, i64 28
  %v248 = load i32, ptr %v247, align 4
  %v249 = icmp eq i32 %v248, %v2
  %v250 = and i1 %v234, %v249
  %v251 = getelementptr i8, ptr %v246, i64 26
  %v252 = load i8, ptr %v251, align 2
  %v253 = icmp eq i8 %v252, 61
  %v254 = and i1 %v250, %v253
  %v255 = getelementptr i8, ptr %v244, i64 24
  %v256 = load i32, ptr %v255, align 8
  %v257 = icmp eq i32 %v256, 1
  %v258 = and i1 %v254, %v257
  %v259 = getelementptr i8, ptr %v244, i64 64
  %v260 = load i32, ptr %v259, align 8
  %v261 = and i32 %v260, 1
  %v262 = icmp ne i32 %v261, 0
  %v263 = and i1 %v258, %v262
  %v272 = getelementptr i8, ptr %table, i64 72
  %v273 = load ptr, ptr %v272, align 8
  %v274 = getelementptr i8, ptr %v273, i64 56
  %v275 = load ptr, ptr %v274, align 8
  %v276 = getelementptr i8, ptr %v275, i64 28
  %v277 = load i32, ptr %v276, align 4
  %v278 = icmp eq i32 %v277, %v2
  %v279 = and i1 %v263, %v278
  %v280 = getelementptr i8, ptr %v275, i64 26
  %v281 = load i8, ptr %v280, align 2
  %v282 = icmp eq i8 %v281, 61
  %v283 = and i1 %v279, %v282
  %v284 = getelementptr i8, ptr %v273, i64 24
  %v285 = load i32, ptr %v284, align 8
  %v286 = icmp eq i32 %v285, 1
  %v287 = and i1 %v283, %v286
  %v288 = getelementptr i8, ptr %v273, i64 64
  %v289 = load i32, ptr %v288, align 8
  %v290 = and i32 %v289, 1
  %v291 = icmp ne i32 %v290, 0
  %v292 = and i1 %v287, %v291
  %v301 = getelementptr i8, ptr %table, i64 80
  %v302 = load ptr, ptr %v301, align 8
  %v303 = getelementptr i8, ptr %v302, i64 56
  %v304 = load ptr, ptr %v303, align 8
  %v305 = getelementptr i8, ptr %v304, i64 28
  %v306 = load i32, ptr %v305, align 4
  %v307 = icmp eq i32 %v306, %v2
  %v308 = and i1 %v292, %v307
  %v309 = getelementptr i8, ptr %v304, i64 26
  %v310 = load i8, ptr %v309, align 2
  %v311 = icmp eq i8 %v310, 61
  %v312 = and i1 %v308, %v311
  %v313 = getelementptr i8, ptr %v302, i64 24
  %v314 = load i32, ptr %v313, align 8
  %v315 = icmp eq i32 %v314, 1
  %v316 = and i1 %v312, %v315
  %v317 = getelementptr i8, ptr %v302, i64 64
  %v318 = load i32, ptr %v317, align 8
  %v319 = and i32 %v318, 1
  %v320 = icmp ne i32 %v319, 0
  %v321 = and i1 %v316, %v320
  %v330 = getelementptr i8, ptr %table, i64 88
  %v331 = load ptr, ptr %v330, align 8
  %v332 = getelementptr i8, ptr %v331, i64 56
  %v333 = load ptr, ptr %v332, align 8
  %v334 = getelementptr i8, ptr %v333, i64 28
  %v335 = load i32, ptr %v334, align 4
  %v336 = icmp eq i32 %v335, %v6
  %v337 = and i1 %v321, %v336
  %v338 = getelementptr i8, ptr %v333, i64 26
  %v339 = load i8, ptr %v338, align 2
  %v340 = icmp eq i8 %v339, 61
  %v341 = and i1 %v337, %v340
  %v342 = getelementptr i8, ptr %v331, i64 24
  %v343 = load i32, ptr %v342, align 8
  %v344 = icmp eq i32 %v343, 1
  %v345 = and i1 %v341, %v344
  %v346 = getelementptr i8, ptr %v331, i64 64
  %v347 = load i32, ptr %v346, align 8
  %v348 = and i32 %v347, 1
  %v349 = icmp ne i32 %v348, 0
  %v350 = and i1 %v345, %v349
  %v359 = getelementptr i8, ptr %table, i64 96
  %v360 = load ptr, ptr %v359, align 8
  %v361 = getelementptr i8, ptr %v360, i64 56
  %v362 = load ptr, ptr %v361, align 8
  %v363 = getelementptr i8, ptr %v362, i64 28
  %v364 = load i32, ptr %v363, align 4
  %v365 = icmp eq i32 %v364, %v8
  %v366 = and i1 %v350, %v365
  %v367 = getelementptr i8, ptr %v362, i64 26
  %v368 = load i8, ptr %v367, align 2
  %v369 = icmp eq i8 %v368, 124
  %v370 = and i1 %v366, %v369
  %v371 = getelementptr i8, ptr %v360, i64 24
  %v372 = load i32, ptr %v371, align 8
  %v373 = icmp eq i32 %v372, 1
  %v374 = and i1 %v370, %v373
  %v375 = getelementptr i8, ptr %v360, i64 64
  %v376 = load i32, ptr %v375, align 8
  %v377 = and i32 %v376, 1
  %v378 = icmp ne i32 %v377, 0
  %v379 = and i1 %v374, %v378
  %v388 = getelementptr i8, ptr %table, i64 104
  %v389 = load ptr, ptr %v388, align 8
  %v390 = getelementptr i8, ptr %v389, i64 56
  %v391 = load ptr, ptr %v390, align 8
  %v392 = getelementptr i8, ptr %v391, i64 28
  %v393 = load i32, ptr %v392, align 4
  %v394 = icmp eq i32 %v393, %v2
  %v395 = and i1 %v379, %v394
  %v396 = getelementptr i8, ptr %v391, i64 26
  %v397 = load i8, ptr %v396, align 2
  %v398 = icmp eq i8 %v397, 61
  %v399 = and i1 %v395, %v398
  %v400 = getelementptr i8, ptr %v389, i64 24
  %v401 = load i32, ptr %v400, align 8
  %v402 = icmp eq i32 %v401, 1
  %v403 = and i1 %v399, %v402
  %v404 = getelementptr i8, ptr %v389, i64 64
  %v405 = load i32, ptr %v404, align 8
  %v406 = and i32 %v405, 1
  %v407 = icmp ne i32 %v406, 0
  %v408 = and i1 %v403, %v407
  %v417 = getelementptr i8, ptr %table, i64 112
  %v418 = load ptr, ptr %v417, align 8
  %v419 = getelementptr i8, ptr %v418, i64 56
  %v420 = load ptr, ptr %v419, align 8
  %v421 = getelementptr i8, ptr %v420, i64 28
  %v422 = load i32, ptr %v421, align 4
  %v423 = icmp eq i32 %v422, %v6
  %v424 = and i1 %v408, %v423
  %v425 = getelementptr i8, ptr %v420, i64 26
  %v426 = load i8, ptr %v425, align 2
  %v427 = icmp eq i8 %v426, 61
  %v428 = and i1 %v424, %v427
  %v429 = getelementptr i8, ptr %v418, i64 24
  %v430 = load i32, ptr %v429, align 8
  %v431 = icmp eq i32 %v430, 1
  %v432 = and i1 %v428, %v431
  %v433 = getelementptr i8, ptr %v418, i64 64
  %v434 = load i32, ptr %v433, align 8
  %v435 = and i32 %v434, 1
  %v436 = icmp ne i32 %v435, 0
  %v437 = and i1 %v432, %v436
  %v446 = getelementptr i8, ptr %table, i64 120
  %v447 = load ptr, ptr %v446, align 8
  %v448 = getelementptr i8, ptr %v447, i64 56
  %v449 = load ptr, ptr %v448, align 8
  %v450 = getelementptr i8, ptr %v449, i64 28
  %v451 = load i32, ptr %v450, align 4
  %v452 = icmp eq i32 %v451, %v6
  %v453 = and i1 %v437, %v452
  %v454 = getelementptr i8, ptr %v449, i64 26
  %v455 = load i8, ptr %v454, align 2
  %v456 = icmp eq i8 %v455, 61
  %v457 = and i1 %v453, %v456
  %v458 = getelementptr i8, ptr %v447, i64 24
  %v459 = load i32, ptr %v458, align 8
  %v460 = icmp eq i32 %v459, 1
  %v461 = and i1 %v457, %v460
  %v462 = getelementptr i8, ptr %v447, i64 64
  %v463 = load i32, ptr %v462, align 8
  %v464 = and i32 %v463, 1
  %v465 = icmp ne i32 %v464, 0
  %v466 = and i1 %v461, %v465
  %v487 = getelementptr i8, ptr %table, i64 176
  %v488 = load ptr, ptr %v487, align 8
  %v489 = getelementptr i8, ptr %v488, i64 56
  %v490 = load ptr, ptr %v489, align 8
  %v491 = getelementptr i8, ptr %v490, i64 28
  %v492 = load i32, ptr %v491, align 4
  %v493 = icmp eq i32 %v492, %v2
  %v494 = and i1 %v466, %v493
  %v495 = getelementptr i8, ptr %v490, i64 26
  %v496 = load i8, ptr %v495, align 2
  %v497 = icmp eq i8 %v496, 61
  %v498 = and i1 %v494, %v497
  %v499 = getelementptr i8, ptr %v488, i64 24
  %v500 = load i32, ptr %v499, align 8
  %v501 = icmp eq i32 %v500, 1
  %v502 = and i1 %v498, %v501
  %v503 = getelementptr i8, ptr %v488, i64 64
  %v504 = load i32, ptr %v503, align 8
  %v505 = and i32 %v504, 1
  %v506 = icmp ne i32 %v505, 0
  %v507 = and i1 %v502, %v506
  br i1 %v507, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v510 = getelementptr i8, ptr %v488, i64 32
  %v511 = load ptr, ptr %v510, align 8
  %v513 = load i64, ptr %v511, align 8
  %v508 = getelementptr i8, ptr %v488, i64 16
  %v509 = load ptr, ptr %v508, align 8
  %v485 = getelementptr i8, ptr %table, i64 168
  %v486 = load i64, ptr %v485, align 8
  %v483 = getelementptr i8, ptr %table, i64 160
  %v484 = load i64, ptr %v483, align 8
  %v481 = getelementptr i8, ptr %table, i64 152
  %v482 = load double, ptr %v481, align 8
  %v479 = getelementptr i8, ptr %table, i64 144
  %v480 = load i64, ptr %v479, align 8
  %v477 = getelementptr i8, ptr %table, i64 136
  %v478 = load i64, ptr %v477, align 8
  %v475 = getelementptr i8, ptr %table, i64 128
  %v476 = load i64, ptr %v475, align 8
  %v469 = getelementptr i8, ptr %v447, i64 32
  %v470 = load ptr, ptr %v469, align 8
  %v472 = load i64, ptr %v470, align 8
  %v467 = getelementptr i8, ptr %v447, i64 16
  %v468 = load ptr, ptr %v467, align 8
  %v440 = getelementptr i8, ptr %v418, i64 32
  %v441 = load ptr, ptr %v440, align 8
  %v443 = load i64, ptr %v441, align 8
  %v438 = getelementptr i8, ptr %v418, i64 16
  %v439 = load ptr, ptr %v438, align 8
  %v411 = getelementptr i8, ptr %v389, i64 32
  %v412 = load ptr, ptr %v411, align 8
  %v414 = load i64, ptr %v412, align 8
  %v409 = getelementptr i8, ptr %v389, i64 16
  %v410 = load ptr, ptr %v409, align 8
  %v382 = getelementptr i8, ptr %v360, i64 32
  %v383 = load ptr, ptr %v382, align 8
  %v385 = load i64, ptr %v383, align 8
  %v380 = getelementptr i8, ptr %v360, i64 16
  %v381 = load ptr, ptr %v380, align 8
  %v351 = getelementptr i8, ptr %v331, i64 16
  %v352 = load ptr, ptr %v351, align 8
  %v322 = getelementptr i8, ptr %v302, i64 16
  %v323 = load ptr, ptr %v322, align 8
  %v293 = getelementptr i8, ptr %v273, i64 16
  %v294 = load ptr, ptr %v293, align 8
  %v264 = getelementptr i8, ptr %v244, i64 16
  %v265 = load ptr, ptr %v264, align 8
  %v237 = getelementptr i8, ptr %v215, i64 32
  %v238 = load ptr, ptr %v237, align 8
  %v240 = load i64, ptr %v238, align 8
  %v235 = getelementptr i8, ptr %v215, i64 16
  %v236 = load ptr, ptr %v235, align 8
  %v206 = getelementptr i8, ptr %v186, i64 16
  %v207 = load ptr, ptr %v206, align 8
  %v179 = getelementptr i8, ptr %v157, i64 32
  %v180 = load ptr, ptr %v179, align 8
  %v182 = load i64, ptr %v180, align 8
  %v177 = getelementptr i8, ptr %v157, i64 16
  %v178 = load ptr, ptr %v177, align 8
  %v150 = getelementptr i8, ptr %v128, i64 32
  %v151 = load ptr, ptr %v150, align 8
  %v153 = load i64, ptr %v151, align 8
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
  %v34 = getelementptr i8, ptr %v12, i64 32
  %v35 = load ptr, ptr %v34, align 8
  %v37 = load i64, ptr %v35, align 8
  %v32 = getelementptr i8, ptr %v12, i64 16
  %v33 = load ptr, ptr %v32, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  store i64 %v124, ptr %v207, align 8, !noalias !0
  %.3673598.not.i = icmp slt i64 %v37, 1
  br i1 %.3673598.not.i, label %B346.preheader.i, label %B232.preheader.i
B232.preheader.i:                                 ; preds = %run
  %xtraiter.i = and i64 %v37, 7
  %1 = icmp ult i64 %v37, 8
  br i1 %1, label %B232.epil.preheader.i, label %B232.preheader.new.i
B232.preheader.new.i:                             ; preds = %B232.preheader.i
  %unroll_iter.i = and i64 %v37, 9223372036854775800
  br label %B232.i
B346.preheader.loopexit.unr-lcssa.i:              ; preds = %B232.i
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B346.preheader.i, label %B232.epil.preheader.i
B232.epil.preheader.i:                            ; preds = %B346.preheader.loopexit.unr-lcssa.i, %B232.preheader.i
  %left.4.03601.epil.init.i = phi i64 [ 0, %B232.preheader.i ], [ %.436.7.i, %B346.preheader.loopexit.unr-lcssa.i ]
  %.37335973599.epil.init.i = phi i64 [ 0, %B232.preheader.i ], [ %unroll_iter.i, %B346.preheader.loopexit.unr-lcssa.i ]
  %2 = shl i64 %.37335973599.epil.init.i, 3
  %scevgep167.i = getelementptr i8, ptr %v33, i64 %2
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
  %unroll_iter.i.i = and i64 %v37, 9223372036854775806
  %4 = shl i64 %v66, 3
  %5 = add nsw i64 %unroll_iter.i.i, -2
  %6 = lshr exact i64 %5, 1
  %7 = add nuw i64 %6, 1
  %unroll_iter106.i = and i64 %7, -2
  %8 = icmp slt i64 %v480, 0
  %9 = icmp sgt i64 %v37, 0
  %10 = icmp eq i64 %v37, 1
  %11 = icmp eq i64 %5, 0
  %12 = and i64 %5, 2
  %.not.i = icmp eq i64 %12, 0
  %13 = and i64 %v37, 1
  %14 = icmp eq i64 %13, 0
  %sunkaddr240.i = shl i64 %unroll_iter.i.i, 3
  %sunkaddr241.i = getelementptr i8, ptr %v410, i64 %sunkaddr240.i
  %sunkaddr243.i = getelementptr i8, ptr %v439, i64 %sunkaddr240.i
  %sunkaddr245.i = getelementptr i8, ptr %v468, i64 %sunkaddr240.i
  br label %B360.i
B232.i:                                           ; preds = %B232.i, %B232.preheader.new.i
  %left.4.03601.i = phi i64 [ 0, %B232.preheader.new.i ], [ %.436.7.i, %B232.i ]
  %.37335973599.i = phi i64 [ 0, %B232.preheader.new.i ], [ %.380.7.i, %B232.i ]
  %sunkaddr.i = shl i64 %.37335973599.i, 3
  %sunkaddr185.i = getelementptr i8, ptr %v33, i64 %sunkaddr.i
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
  %limit.2.1.i = phi double [ %v482, %B346.preheader.i ], [ %limit.4.2.i, %B360.i.backedge ]
  %left.5.1.i = phi i64 [ %left.4.0.lcssa.i, %B346.preheader.i ], [ %left.5.1.i.be, %B360.i.backedge ]
  %n_left.3.1.i = phi i64 [ %v37, %B346.preheader.i ], [ %n_left.3.1.i.be, %B360.i.backedge ]
  %depth.5.1.i = phi i64 [ 0, %B346.preheader.i ], [ %depth.5.1.i.be, %B360.i.backedge ]
  %visits.2.1.i = phi i64 [ 0, %B346.preheader.i ], [ %visits.4.2.i, %B360.i.backedge ]
  %work.3.1.i = phi i64 [ 0, %B346.preheader.i ], [ %work.3.1.i.be, %B360.i.backedge ]
  %is_new.4.1.i = phi i1 [ true, %B346.preheader.i ], [ %is_new.4.1.i.be, %B360.i.backedge ]
  br i1 %is_new.4.1.i, label %B366.i, label %B894.i
B366.i:                                           ; preds = %B360.i
  %.546.i = add nsw i64 %visits.2.1.i, 1
  %.554.not.i = icmp slt i64 %visits.2.1.i, %v484
  br i1 %.554.not.i, label %B392.i, label %f0
B392.i:                                           ; preds = %B366.i
  %.628.i = getelementptr i64, ptr %v294, i64 %depth.5.1.i
  %.629.i = load i64, ptr %.628.i, align 8, !noalias !0
  %.659.i = getelementptr i64, ptr %v265, i64 %depth.5.1.i
  store i64 %.629.i, ptr %.659.i, align 8, !noalias !0
  %.663.i = sub nsw i64 %v480, %depth.5.1.i
  %.668.i = icmp eq i64 %n_left.3.1.i, 0
  br i1 %.668.i, label %B436.i, label %B688.i
B436.i:                                           ; preds = %B392.i
  %.678.i = icmp eq i64 %v480, %depth.5.1.i
  %or.cond.i = or i1 %8, %.678.i
  br i1 %or.cond.i, label %B460.i, label %B894.i
B460.i:                                           ; preds = %B436.i
  %.716.i = getelementptr double, ptr %v352, i64 %depth.5.1.i
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
  %scevgep148.i = getelementptr i8, ptr %v62, i64 %15
  %16 = shl i64 %.109636053607.i, 3
  %scevgep149.i = getelementptr i8, ptr %scevgep148.i, i64 %16
  %.1158.i = load i64, ptr %scevgep149.i, align 8, !noalias !0
  %.1173.i = icmp slt i64 %.1158.i, 0
  %.1174.i = select i1 %.1173.i, i64 %v513, i64 0
  %17 = getelementptr i64, ptr %v509, i64 %.1158.i
  %.1188.i = getelementptr i64, ptr %17, i64 %.1174.i
  store i64 %.84936123618.i, ptr %.1188.i, align 8, !noalias !0
  %18 = add i64 %.109636053607.i, 1
  %.1142.1.i = icmp slt i64 %18, 0
  %19 = select i1 %.1142.1.i, i64 %4, i64 0
  %scevgep150.i = getelementptr i8, ptr %v62, i64 %19
  %scevgep151.i = getelementptr i8, ptr %scevgep150.i, i64 %16
  %scevgep152.i = getelementptr i8, ptr %scevgep151.i, i64 8
  %.1158.1.i = load i64, ptr %scevgep152.i, align 8, !noalias !0
  %.1173.1.i = icmp slt i64 %.1158.1.i, 0
  %.1174.1.i = select i1 %.1173.1.i, i64 %v513, i64 0
  %20 = getelementptr i64, ptr %v509, i64 %.1158.1.i
  %.1188.1.i = getelementptr i64, ptr %20, i64 %.1174.1.i
  store i64 %.84936123618.i, ptr %.1188.1.i, align 8, !noalias !0
  %lsr.iv.next147.i = add i64 %lsr.iv146.i, -2
  %.1090.1.i = icmp ugt i64 %lsr.iv.next147.i, 2
  %21 = add i64 %.109636053607.i, 2
  br i1 %.1090.1.i, label %B648.i, label %B536.loopexit.i
B688.i:                                           ; preds = %B392.i
  br i1 %8, label %B744.i, label %B700.i
B700.i:                                           ; preds = %B688.i
  %.1227.i = mul nsw i64 %.663.i, %v476
  %.1229.i = icmp sle i64 %.1227.i, %left.5.1.i
  %.1246.i = mul nsw i64 %.663.i, %v478
  %.1250.i = icmp sle i64 %left.5.1.i, %.1246.i
  %or.cond3562.i = select i1 %.1229.i, i1 %.1250.i, i1 false
  br i1 %or.cond3562.i, label %B744.i, label %B894.i
B744.i:                                           ; preds = %B700.i, %B688.i
  %.1313.i = getelementptr i64, ptr %v207, i64 %depth.5.1.i
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
  %sunkaddr208.i = getelementptr i8, ptr %v410, i64 %sunkaddr207.i
  store i64 0, ptr %sunkaddr208.i, align 8, !noalias !5
  %sunkaddr210.i = getelementptr i8, ptr %v439, i64 %sunkaddr207.i
  store double 0x7FF0000000000000, ptr %sunkaddr210.i, align 8, !noalias !5
  %sunkaddr212.i = getelementptr i8, ptr %v468, i64 %sunkaddr207.i
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
  %sunkaddr232.i = getelementptr i8, ptr %v410, i64 %sunkaddr231.i
  %sunkaddr233.i = getelementptr i8, ptr %sunkaddr232.i, i64 -8
  store i64 0, ptr %sunkaddr233.i, align 8, !noalias !5
  %sunkaddr235.i = getelementptr i8, ptr %v439, i64 %sunkaddr231.i
  %sunkaddr236.i = getelementptr i8, ptr %sunkaddr235.i, i64 -8
  store double 0x7FF0000000000000, ptr %sunkaddr236.i, align 8, !noalias !5
  %sunkaddr238.i = getelementptr i8, ptr %v468, i64 %sunkaddr231.i
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
  %22 = getelementptr i8, ptr %v381, i64 %.140213481350.i.i
  %.1480.i.i = load i8, ptr %22, align 1, !noalias !5
  %.1483.i.i = icmp eq i8 %.1480.i.i, 0
  br i1 %.1483.i.i, label %B784.i.i, label %B922.i.i
B784.i.i:                                         ; preds = %B756.i.i
  %23 = shl i64 %.140213481350.i.i, 3
  %scevgep18.i.i = getelementptr i8, ptr %v439, i64 %23
  %.1531.i.i = load double, ptr %scevgep18.i.i, align 8, !noalias !5
  %.1533.i.i = fadd double %bound.2.01353.i.i, %.1531.i.i
  %scevgep17.i.i = getelementptr i8, ptr %v33, i64 %23
  %.1569.i.i = load i64, ptr %scevgep17.i.i, align 8, !noalias !5
  %.1570.i.i = icmp sgt i64 %.1569.i.i, 0
  br i1 %.1570.i.i, label %B830.i.i, label %B870.i.i
B830.i.i:                                         ; preds = %B784.i.i
  %scevgep144.i = getelementptr i8, ptr %v468, i64 %23
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
  %scevgep145.i = getelementptr i8, ptr %v410, i64 %23
  %.1687.i.i = load i64, ptr %scevgep145.i, align 8, !noalias !5
  %.1717.i.i = getelementptr i64, ptr %v410, i64 %pivot.2.01352.i.i
  %.1718.i.i = load i64, ptr %.1717.i.i, align 8, !noalias !5
  %.1721.i.i = icmp slt i64 %.1687.i.i, %.1718.i.i
  br i1 %.1721.i.i, label %B918.i.i, label %B922.i.i
B918.i.i:                                         ; preds = %B882.i.i, %B870.i.i
  br label %B922.i.i
B922.i.i:                                         ; preds = %B918.i.i, %B882.i.i, %B756.i.i
  %pivot.3.2.i.i = phi i64 [ %pivot.2.01352.i.i, %B882.i.i ], [ %.140213481350.i.i, %B918.i.i ], [ %pivot.2.01352.i.i, %B756.i.i ]
  %bound.3.2.i.i = phi double [ %.1533.i.i, %B882.i.i ], [ %.1533.i.i, %B918.i.i ], [ %bound.2.01353.i.i, %B756.i.i ]
  %load_bound.3.2.i.i = phi double [ %load_bound.4.1.i.i, %B882.i.i ], [ %load_bound.4.1.i.i, %B918.i.i ], [ %load_bound.2.01354.i.i, %B756.i.i ]
  %exitcond1382.not.i.i = icmp eq i64 %v37, %.1409.i.i
  br i1 %exitcond1382.not.i.i, label %B744.endif.i, label %B756.i.i
B198.endif.loopexit.unr-lcssa.i.unr-lcssa.i:      ; preds = %B124.i.i
  br i1 %.not.i, label %B124.i.epil.preheader.i, label %B198.endif.loopexit.unr-lcssa.i.i
B124.i.epil.preheader.i:                          ; preds = %B124.i.preheader.i, %B198.endif.loopexit.unr-lcssa.i.unr-lcssa.i
  %.28013081310.i.epil.init.i = phi i64 [ %.287.1.i.1.i, %B198.endif.loopexit.unr-lcssa.i.unr-lcssa.i ], [ 0, %B124.i.preheader.i ]
  %sunkaddr.i.epil.i = shl i64 %.28013081310.i.epil.init.i, 3
  %sunkaddr33.i.epil.i = getelementptr i8, ptr %v410, i64 %sunkaddr.i.epil.i
  store i64 0, ptr %sunkaddr33.i.epil.i, align 8, !noalias !5
  %sunkaddr35.i.epil.i = getelementptr i8, ptr %v439, i64 %sunkaddr.i.epil.i
  store double 0x7FF0000000000000, ptr %sunkaddr35.i.epil.i, align 8, !noalias !5
  %sunkaddr37.i.epil.i = getelementptr i8, ptr %v468, i64 %sunkaddr.i.epil.i
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
  %24 = getelementptr i64, ptr %v178, i64 %.49813251339.i.i
  %.560.i.i = load i64, ptr %24, align 8, !noalias !5
  %.575.i.i = icmp slt i64 %.560.i.i, -1
  %.576.i.i = select i1 %.575.i.i, i64 %v95, i64 0
  %25 = getelementptr i64, ptr %v91, i64 %.560.i.i
  %26 = getelementptr i8, ptr %25, i64 8
  %.590.i.i = getelementptr i64, ptr %26, i64 %.576.i.i
  %.591.i.i = load i64, ptr %.590.i.i, align 8, !noalias !5
  %.605.i.i = icmp slt i64 %.560.i.i, 0
  %.606.i.i = select i1 %.605.i.i, i64 %v95, i64 0
  %.620.i.i = getelementptr i64, ptr %25, i64 %.606.i.i
  %.621.i.i = load i64, ptr %.620.i.i, align 8, !noalias !5
  %.622.i.i = sub i64 %.591.i.i, %.621.i.i
  %.624.i.i = add nsw i64 %.622.i.i, %work.2.01341.i.i
  %.645.i.i = select i1 %.605.i.i, i64 %v124, i64 0
  %27 = getelementptr double, ptr %v120, i64 %.560.i.i
  %.659.i.i = getelementptr double, ptr %27, i64 %.645.i.i
  %.660.i.i = load double, ptr %.659.i.i, align 8, !noalias !5
  %.723.i.i = sitofp i64 %.622.i.i to double
  %.727.i.i = fdiv double %.660.i.i, %.723.i.i
  %.777.i.i = select i1 %.605.i.i, i64 %v153, i64 0
  %28 = getelementptr i64, ptr %v149, i64 %.560.i.i
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
  %scevgep19.i.i = getelementptr i8, ptr %v62, i64 %31
  %32 = shl i64 %.97513151318.i.i, 3
  %scevgep20.i.i = getelementptr i8, ptr %scevgep19.i.i, i64 %32
  %.1037.i.i = load i64, ptr %scevgep20.i.i, align 8, !noalias !5
  %.1051.i.i = icmp slt i64 %.1037.i.i, 0
  %.1052.i.i = select i1 %.1051.i.i, i64 %v414, i64 0
  %33 = getelementptr i64, ptr %v410, i64 %.1037.i.i
  %.1066.i.i = getelementptr i64, ptr %33, i64 %.1052.i.i
  %.1067.i.i = load i64, ptr %.1066.i.i, align 8, !noalias !5
  %.1068.i.i = add nsw i64 %.1067.i.i, 1
  store i64 %.1068.i.i, ptr %.1066.i.i, align 8, !noalias !5
  %.1113.i.i = select i1 %.1051.i.i, i64 %v443, i64 0
  %34 = getelementptr double, ptr %v439, i64 %.1037.i.i
  %.1127.i.i = getelementptr double, ptr %34, i64 %.1113.i.i
  %.1128.i.i = load double, ptr %.1127.i.i, align 8, !noalias !5
  %.10.i.i.i = fcmp olt double %.727.i.i, %.1128.i.i
  %.11.i10.i.i = select i1 %.10.i.i.i, double %.727.i.i, double %.1128.i.i
  store double %.11.i10.i.i, ptr %.1127.i.i, align 8, !noalias !5
  %.1202.i.i = select i1 %.1051.i.i, i64 %v472, i64 0
  %35 = getelementptr double, ptr %v468, i64 %.1037.i.i
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
  %.1481.i = getelementptr double, ptr %v352, i64 %depth.5.1.i
  %.1482.i = load double, ptr %.1481.i, align 8, !noalias !0
  %.1484.i = fadd double %.11.i12.i.i, %.1482.i
  %.1488.i = fadd double %limit.2.1.i, -1.000000e-09
  %.1489.i = fcmp olt double %.1484.i, %.1488.i
  br i1 %.1489.i, label %B860.i, label %B894.i
B860.i:                                           ; preds = %B824.i
  %sunkaddr246.i = shl i64 %depth.5.1.i, 3
  %sunkaddr247.i = getelementptr i8, ptr %v207, i64 %sunkaddr246.i
  %.178.i.i = load i64, ptr %sunkaddr247.i, align 8, !noalias !8
  %.260914.not.i.i = icmp slt i64 %.178.i.i, 1
  br i1 %.260914.not.i.i, label %B894.i, label %B58.endif.i.preheader.i
B58.endif.i.preheader.i:                          ; preds = %B860.i
  %sunkaddr249.i = getelementptr i8, ptr %v294, i64 %sunkaddr246.i
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
  %scevgep.i29.i = getelementptr i8, ptr %v62, i64 %36
  %37 = shl i64 %.513905.i.i, 3
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i29.i, i64 %37
  %.575.i30.i = load i64, ptr %scevgep1.i.i, align 8, !noalias !8
  %.577.i.i = icmp eq i64 %.575.i30.i, %pivot.2.0.lcssa.i.i
  br i1 %.577.i.i, label %B224.i.i, label %B186.i.i
B224.i.i:                                         ; preds = %B188.i.i
  %.648.i.i = load i64, ptr %sunkaddr249.i, align 8, !noalias !8
  %.661.i.i = icmp slt i64 %.648.i.i, 0
  %.662.i.i = select i1 %.661.i.i, i64 %v240, i64 0
  %38 = getelementptr i64, ptr %v236, i64 %.648.i.i
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
  %39 = getelementptr i64, ptr %v178, i64 %.266907915.i.i
  %.334.i.i = load i64, ptr %39, align 8, !noalias !8
  %.347.i.i = icmp slt i64 %.334.i.i, 0
  %.348.i.i = select i1 %.347.i.i, i64 %v95, i64 0
  %40 = getelementptr i64, ptr %v91, i64 %.334.i.i
  %.362.i.i = getelementptr i64, ptr %40, i64 %.348.i.i
  %.363.i.i = load i64, ptr %.362.i.i, align 8, !noalias !8
  %.411.i.i = icmp slt i64 %.334.i.i, -1
  %.412.i.i = select i1 %.411.i.i, i64 %v95, i64 0
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
  %.1608.i = getelementptr i64, ptr %v265, i64 %depth.5.1.i
  %.1609.i = load i64, ptr %.1608.i, align 8, !noalias !0
  %.1639.i = getelementptr i64, ptr %v294, i64 %depth.5.1.i
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
  %scevgep162.i = getelementptr i8, ptr %v62, i64 %43
  %44 = shl i64 %.187536763678.i, 3
  %scevgep163.i = getelementptr i8, ptr %scevgep162.i, i64 %44
  %.1939.i = load i64, ptr %scevgep163.i, align 8, !noalias !0
  %.1952.i = icmp slt i64 %.1939.i, 0
  %.1953.i = select i1 %.1952.i, i64 %v385, i64 0
  %45 = getelementptr i8, ptr %v381, i64 %.1939.i
  %.1967.i = getelementptr i8, ptr %45, i64 %.1953.i
  store i8 0, ptr %.1967.i, align 1, !noalias !0
  %46 = add i64 %.187536763678.i, 1
  %.1923.1.i = icmp slt i64 %46, 0
  %47 = select i1 %.1923.1.i, i64 %4, i64 0
  %scevgep164.i = getelementptr i8, ptr %v62, i64 %47
  %scevgep165.i = getelementptr i8, ptr %scevgep164.i, i64 %44
  %scevgep166.i = getelementptr i8, ptr %scevgep165.i, i64 8
  %.1939.1.i = load i64, ptr %scevgep166.i, align 8, !noalias !0
  %.1952.1.i = icmp slt i64 %.1939.1.i, 0
  %.1953.1.i = select i1 %.1952.1.i, i64 %v385, i64 0
  %48 = getelementptr i8, ptr %v381, i64 %.1939.1.i
  %.1967.1.i = getelementptr i8, ptr %48, i64 %.1953.1.i
  store i8 0, ptr %.1967.1.i, align 1, !noalias !0
  %lsr.iv.next161.i = add i64 %lsr.iv160.i, -2
  %.1869.1.i = icmp ugt i64 %lsr.iv.next161.i, 2
  %49 = add i64 %.187536763678.i, 2
  br i1 %.1869.1.i, label %B1060.i, label %B1106.loopexit.i
B1106.loopexit.i:                                 ; preds = %B1060.i, %B1060.prol.loopexit.i
  %sunkaddr250.i = shl i64 %math.i, 3
  %sunkaddr251.i = getelementptr i8, ptr %v323, i64 %sunkaddr250.i
  %.2007.pre.i = load i64, ptr %sunkaddr251.i, align 8, !noalias !0
  br label %B1106.i
B1106.i:                                          ; preds = %B952.endif.i, %B1106.loopexit.i
  %.2007.i = phi i64 [ %.1697.i, %B952.endif.i ], [ %.2007.pre.i, %B1106.loopexit.i ]
  %.2020.i = icmp slt i64 %.2007.i, 0
  %.2021.i = select i1 %.2020.i, i64 %v153, i64 0
  %50 = getelementptr i64, ptr %v149, i64 %.2007.i
  %.2035.i = getelementptr i64, ptr %50, i64 %.2021.i
  %.2036.i = load i64, ptr %.2035.i, align 8, !noalias !0
  %.2038.i = add nsw i64 %.2036.i, %left.5.1.i
  %.2089.i = icmp slt i64 %.2007.i, -1
  %.2090.i = select i1 %.2089.i, i64 %v95, i64 0
  %51 = getelementptr i64, ptr %v91, i64 %.2007.i
  %52 = getelementptr i8, ptr %51, i64 8
  %.2104.i = getelementptr i64, ptr %52, i64 %.2090.i
  %.2105.i = load i64, ptr %.2104.i, align 8, !noalias !0
  %.2152.i = select i1 %.2020.i, i64 %v95, i64 0
  %.2166.i = getelementptr i64, ptr %51, i64 %.2152.i
  %.2167.i = load i64, ptr %.2166.i, align 8, !noalias !0
  %.2168.i = add i64 %.2105.i, %n_left.3.1.i
  %.2170.i = sub i64 %.2168.i, %.2167.i
  br label %B1797.i
B1248.i:                                          ; preds = %B894.i
  %.2233.i = add nsw i64 %.1640.i, -1
  %sunkaddr252.i = shl i64 %depth.5.1.i, 3
  %sunkaddr253.i = getelementptr i8, ptr %v294, i64 %sunkaddr252.i
  store i64 %.2233.i, ptr %sunkaddr253.i, align 8, !noalias !0
  %.2309.inv.i = icmp sgt i64 %.1640.i, 0
  %.2310.i = select i1 %.2309.inv.i, i64 0, i64 %v240
  %53 = getelementptr i64, ptr %v236, i64 %.2233.i
  %.2324.i = getelementptr i64, ptr %53, i64 %.2310.i
  %.2325.i = load i64, ptr %.2324.i, align 8, !noalias !0
  %.2358.i = getelementptr double, ptr %v352, i64 %depth.5.1.i
  %.2359.i = load double, ptr %.2358.i, align 8, !noalias !0
  %.2375.i = icmp slt i64 %.2325.i, 0
  %.2376.i = select i1 %.2375.i, i64 %v124, i64 0
  %54 = getelementptr double, ptr %v120, i64 %.2325.i
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
  %scevgep155.i = getelementptr i8, ptr %v62, i64 %55
  %56 = shl i64 %.259936253627.i, 3
  %scevgep156.i = getelementptr i8, ptr %scevgep155.i, i64 %56
  %.2663.i = load i64, ptr %scevgep156.i, align 8, !noalias !0
  %.2676.i = icmp slt i64 %.2663.i, 0
  %.2677.i = select i1 %.2676.i, i64 %v385, i64 0
  %57 = getelementptr i8, ptr %v381, i64 %.2663.i
  %.2691.i = getelementptr i8, ptr %57, i64 %.2677.i
  store i8 1, ptr %.2691.i, align 1, !noalias !0
  %58 = add i64 %.259936253627.i, 1
  %.2647.1.i = icmp slt i64 %58, 0
  %59 = select i1 %.2647.1.i, i64 %4, i64 0
  %scevgep157.i = getelementptr i8, ptr %v62, i64 %59
  %scevgep158.i = getelementptr i8, ptr %scevgep157.i, i64 %56
  %scevgep159.i = getelementptr i8, ptr %scevgep158.i, i64 8
  %.2663.1.i = load i64, ptr %scevgep159.i, align 8, !noalias !0
  %.2676.1.i = icmp slt i64 %.2663.1.i, 0
  %.2677.1.i = select i1 %.2676.1.i, i64 %v385, i64 0
  %60 = getelementptr i8, ptr %v381, i64 %.2663.1.i
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
  %.2725.i = select i1 %.2375.i, i64 %v153, i64 0
  %62 = getelementptr i64, ptr %v149, i64 %.2325.i
  %.2739.i = getelementptr i64, ptr %62, i64 %.2725.i
  %.2740.i = load i64, ptr %.2739.i, align 8, !noalias !0
  %.2844.i = getelementptr i64, ptr %v207, i64 %depth.5.1.i
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
  %scevgep.i35.i = getelementptr i8, ptr %v62, i64 %63
  %64 = shl i64 %.520709.i.i, 3
  %scevgep1.i36.i = getelementptr i8, ptr %scevgep.i35.i, i64 %64
  %.586.i.i = load i64, ptr %scevgep1.i36.i, align 8, !noalias !11
  %.599.i.i = icmp slt i64 %.586.i.i, 0
  %.600.i.i = select i1 %.599.i.i, i64 %v385, i64 0
  %65 = getelementptr i8, ptr %v381, i64 %.586.i.i
  %.614.i.i = getelementptr i8, ptr %65, i64 %.600.i.i
  %.615.i.i = load i8, ptr %.614.i.i, align 1, !noalias !11
  %.618.i.i = icmp eq i8 %.615.i.i, 0
  br i1 %.618.i.i, label %B188.i31.i, label %B310.i.i
B254.i.i:                                         ; preds = %B188.i31.i
  %.662.i32.i = icmp slt i64 %kept.2.0721.i.i, 0
  %.663.i.i = select i1 %.662.i32.i, i64 %v182, i64 0
  %66 = getelementptr i64, ptr %v178, i64 %kept.2.0721.i.i
  %.677.i.i = getelementptr i64, ptr %66, i64 %.663.i.i
  %.678.i.i = load i64, ptr %.677.i.i, align 8, !noalias !11
  %sunkaddr.i33.i = shl i64 %.268711719.i.i, 3
  %sunkaddr2.i.i = getelementptr i8, ptr %v178, i64 %sunkaddr.i33.i
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
  %67 = getelementptr i64, ptr %v178, i64 %.268711719.i.i
  %.338.i.i = load i64, ptr %67, align 8, !noalias !11
  %.351.i.i = icmp slt i64 %.338.i.i, 0
  %.352.i.i = select i1 %.351.i.i, i64 %v95, i64 0
  %68 = getelementptr i64, ptr %v91, i64 %.338.i.i
  %.366.i.i = getelementptr i64, ptr %68, i64 %.352.i.i
  %.367.i.i = load i64, ptr %.366.i.i, align 8, !noalias !11
  %.414.i.i = icmp slt i64 %.338.i.i, -1
  %.415.i.i = select i1 %.414.i.i, i64 %v95, i64 0
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
  %70 = getelementptr i64, ptr %v323, i64 %.84936123618.i
  %.918.i = load i64, ptr %70, align 8, !noalias !0
  %.931.i = icmp slt i64 %.918.i, 0
  %.932.i = select i1 %.931.i, i64 %v95, i64 0
  %71 = getelementptr i64, ptr %v91, i64 %.918.i
  %.946.i = getelementptr i64, ptr %71, i64 %.932.i
  %.947.i = load i64, ptr %.946.i, align 8, !noalias !0
  %.994.i = icmp slt i64 %.918.i, -1
  %.995.i = select i1 %.994.i, i64 %v95, i64 0
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
  %.1143.prol.i = select i1 %.1142.prol.i, i64 %v66, i64 0
  %73 = getelementptr i64, ptr %v62, i64 %.947.i
  %.1157.prol.i = getelementptr i64, ptr %73, i64 %.1143.prol.i
  %.1158.prol.i = load i64, ptr %.1157.prol.i, align 8, !noalias !0
  %.1173.prol.i = icmp slt i64 %.1158.prol.i, 0
  %.1174.prol.i = select i1 %.1173.prol.i, i64 %v513, i64 0
  %74 = getelementptr i64, ptr %v509, i64 %.1158.prol.i
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
  %.1394.i = icmp sgt i64 %.1386.i, %v486
  br i1 %.1394.i, label %f0, label %B824.i
B952.endif.i:                                     ; preds = %B930.i
  %.1696.i = getelementptr i64, ptr %v323, i64 %math.i
  %.1697.i = load i64, ptr %.1696.i, align 8, !noalias !0
  %.1710.i = icmp slt i64 %.1697.i, 0
  %.1711.i = select i1 %.1710.i, i64 %v95, i64 0
  %77 = getelementptr i64, ptr %v91, i64 %.1697.i
  %.1725.i = getelementptr i64, ptr %77, i64 %.1711.i
  %.1726.i = load i64, ptr %.1725.i, align 8, !noalias !0
  %.1773.i = icmp slt i64 %.1697.i, -1
  %.1774.i = select i1 %.1773.i, i64 %v95, i64 0
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
  %.1924.prol.i = select i1 %.1923.prol.i, i64 %v66, i64 0
  %79 = getelementptr i64, ptr %v62, i64 %.1726.i
  %.1938.prol.i = getelementptr i64, ptr %79, i64 %.1924.prol.i
  %.1939.prol.i = load i64, ptr %.1938.prol.i, align 8, !noalias !0
  %.1952.prol.i = icmp slt i64 %.1939.prol.i, 0
  %.1953.prol.i = select i1 %.1952.prol.i, i64 %v385, i64 0
  %80 = getelementptr i8, ptr %v381, i64 %.1939.prol.i
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
  %.2447.i = getelementptr i64, ptr %v323, i64 %depth.5.1.i
  store i64 %.2325.i, ptr %.2447.i, align 8, !noalias !0
  %.2465.i = select i1 %.2375.i, i64 %v95, i64 0
  %83 = getelementptr i64, ptr %v91, i64 %.2325.i
  %.2479.i = getelementptr i64, ptr %83, i64 %.2465.i
  %.2480.i = load i64, ptr %.2479.i, align 8, !noalias !0
  %.2497.i = icmp slt i64 %.2325.i, -1
  %.2498.i = select i1 %.2497.i, i64 %v95, i64 0
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
  %.2648.prol.i = select i1 %.2647.prol.i, i64 %v66, i64 0
  %85 = getelementptr i64, ptr %v62, i64 %.2480.i
  %.2662.prol.i = getelementptr i64, ptr %85, i64 %.2648.prol.i
  %.2663.prol.i = load i64, ptr %.2662.prol.i, align 8, !noalias !0
  %.2676.prol.i = icmp slt i64 %.2663.prol.i, 0
  %.2677.prol.i = select i1 %.2676.prol.i, i64 %v385, i64 0
  %86 = getelementptr i8, ptr %v381, i64 %.2663.prol.i
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
  %.2940.i = getelementptr i64, ptr %v207, i64 %.2911.i
  store i64 %kept.2.0.lcssa.i.i, ptr %.2940.i, align 8, !noalias !0
  %sunkaddr260.i = getelementptr i8, ptr %v352, i64 %sunkaddr252.i
  %.2972.i = load double, ptr %sunkaddr260.i, align 8, !noalias !0
  %sunkaddr261.i = shl i64 %.2376.i, 3
  %sunkaddr262.i = getelementptr inbounds i8, ptr %54, i64 %sunkaddr261.i
  %.3004.i = load double, ptr %sunkaddr262.i, align 8, !noalias !0
  %.3007.i = fadd double %.2972.i, %.3004.i
  %.3038.i = getelementptr double, ptr %v352, i64 %.2911.i
  store double %.3007.i, ptr %.3038.i, align 8, !noalias !0
  %.3074.i = load i64, ptr %sunkaddr253.i, align 8, !noalias !0
  %.3103.i = getelementptr i64, ptr %v294, i64 %.2911.i
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
