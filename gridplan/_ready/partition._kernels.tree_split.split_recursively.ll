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
  %v13 = getelementptr i8, ptr %table, i64 8
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %v14, i64 56
  %v16 = load ptr, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %v16, i64 28
  %v18 = load i32, ptr %v17, align 4
  %v19 = icmp eq i32 %v18, %v2
  %v21 = getelementptr i8, ptr %v16, i64 26
  %v22 = load i8, ptr %v21, align 2
  %v23 = icmp eq i8 %v22, 61
  %v24 = and i1 %v19, %v23
  %v25 = getelementptr i8, ptr %v14, i64 24
  %v26 = load i32, ptr %v25, align 8
  %v27 = icmp eq i32 %v26, 1
  %v28 = and i1 %v24, %v27
  %v29 = getelementptr i8, ptr %v14, i64 64
  %v30 = load i32, ptr %v29, align 8
  %v31 = and i32 %v30, 1
  %v32 = icmp ne i32 %v31, 0
  %v33 = and i1 %v28, %v32
  %v42 = getelementptr i8, ptr %table, i64 16
  %v43 = load ptr, ptr %v42, align 8
  %v44 = getelementptr i8, ptr %v43, i64 56
  %v45 = load ptr, ptr %v44, align 8
  %v46 = getelementptr i8, ptr %v45, i64 28
  %v47 = load i32, ptr %v46, align 4
  %v48 = icmp eq i32 %v47, %v2
  %v49 = and i1 %v33, %v48
  %v50 = getelementptr i8, ptr %v45, i64 26
  %v51 = load i8, ptr %v50, align 2
  %v52 = icmp eq i8 %v51, 61
  %v53 = and i1 %v49, %v52
  %v54 = getelementptr i8, ptr %v43, i64 24
  %v55 = load i32, ptr %v54, align 8
  %v56 = icmp eq i32 %v55, 1
  %v57 = and i1 %v53, %v56
  %v58 = getelementptr i8, ptr %v43, i64 64
  %v59 = load i32, ptr %v58, align 8
  %v60 = and i32 %v59, 1
  %v61 = icmp ne i32 %v60, 0
  %v62 = and i1 %v57, %v61
  %v71 = getelementptr i8, ptr %table, i64 24
  %v72 = load ptr, ptr %v71, align 8
  %v73 = getelementptr i8, ptr %v72, i64 56
  %v74 = load ptr, ptr %v73, align 8
  %v75 = getelementptr i8, ptr %v74, i64 28
  %v76 = load i32, ptr %v75, align 4
  %v77 = icmp eq i32 %v76, %v6
  %v78 = and i1 %v62, %v77
  %v79 = getelementptr i8, ptr %v74, i64 26
  %v80 = load i8, ptr %v79, align 2
  %v81 = icmp eq i8 %v80, 61
  %v82 = and i1 %v78, %v81
  %v83 = getelementptr i8, ptr %v72, i64 24
  %v84 = load i32, ptr %v83, align 8
  %v85 = icmp eq i32 %v84, 1
  %v86 = and i1 %v82, %v85
  %v87 = getelementptr i8, ptr %v72, i64 64
  %v88 = load i32, ptr %v87, align 8
  %v89 = and i32 %v88, 1
  %v90 = icmp ne i32 %v89, 0
  %v91 = and i1 %v86, %v90
  %v100 = getelementptr i8, ptr %table, i64 32
  %v101 = load ptr, ptr %v100, align 8
  %v102 = getelementptr i8, ptr %v101, i64 56
  %v103 = load ptr, ptr %v102, align 8
  %v104 = getelementptr i8, ptr %v103, i64 28
  %v105 = load i32, ptr %v104, align 4
  %v106 = icmp eq i32 %v105, %v2
  %v107 = and i1 %v91, %v106
  %v108 = getelementptr i8, ptr %v103, i64 26
  %v109 = load i8, ptr %v108, align 2
  %v110 = icmp eq i8 %v109, 61
  %v111 = and i1 %v107, %v110
  %v112 = getelementptr i8, ptr %v101, i64 24
  %v113 = load i32, ptr %v112, align 8
  %v114 = icmp eq i32 %v113, 1
  %v115 = and i1 %v111, %v114
  %v116 = getelementptr i8, ptr %v101, i64 64
  %v117 = load i32, ptr %v116, align 8
  %v118 = and i32 %v117, 1
  %v119 = icmp ne i32 %v118, 0
  %v120 = and i1 %v115, %v119
  %v129 = getelementptr i8, ptr %table, i64 40
  %v130 = load ptr, ptr %v129, align 8
  %v131 = getelementptr i8, ptr %v130, i64 56
  %v132 = load ptr, ptr %v131, align 8
  %v133 = getelementptr i8, ptr %v132, i64 28
  %v134 = load i32, ptr %v133, align 4
  %v135 = icmp eq i32 %v134, %v2
  %v136 = and i1 %v120, %v135
  %v137 = getelementptr i8, ptr %v132, i64 26
  %v138 = load i8, ptr %v137, align 2
  %v139 = icmp eq i8 %v138, 61
  %v140 = and i1 %v136, %v139
  %v141 = getelementptr i8, ptr %v130, i64 24
  %v142 = load i32, ptr %v141, align 8
  %v143 = icmp eq i32 %v142, 2
  %v144 = and i1 %v140, %v143
  %v145 = getelementptr i8, ptr %v130, i64 64
  %v146 = load i32, ptr %v145, align 8
  %v147 = and i32 %v146, 1
  %v148 = icmp ne i32 %v147, 0
  %v149 = and i1 %v144, %v148
  %v162 = getelementptr i8, ptr %table, i64 48
  %v163 = load ptr, ptr %v162, align 8
  %v164 = getelementptr i8, ptr %v163, i64 56
  %v165 = load ptr, ptr %v164, align 8
  %v166 = getelementptr i8, ptr %v165, i64 28
  %v167 = load i32, ptr %v166, align 4
  %v168 = icmp eq i32 %v167, %v2
  %v169 = and i1 %v149, %v168
  %v170 = getelementptr i8, ptr %v165, i64 26
  %v171 = load i8, ptr %v170, align 2
  %v172 = icmp eq i8 %v171, 61
  %v173 = and i1 %v169, %v172
  %v174 = getelementptr i8, ptr %v163, i64 24
  %v175 = load i32, ptr %v174, align 8
  %v176 = icmp eq i32 %v175, 1
  %v177 = and i1 %v173, %v176
  %v178 = getelementptr i8, ptr %v163, i64 64
  %v179 = load i32, ptr %v178, align 8
  %v180 = and i32 %v179, 1
  %v181 = icmp ne i32 %v180, 0
  %v182 = and i1 %v177, %v181
  %v191 = getelementptr i8, ptr %table, i64 56
  %v192 = load ptr, ptr %v191, align 8
  %v193 = getelementptr i8, ptr %v192, i64 56
  %v194 = load ptr, ptr %v193, align 8
  %v195 = getelementptr i8, ptr %v194, i64 28
  %v196 = load i32, ptr %v195, align 4
  %v197 = icmp eq i32 %v196, %v6
  %v198 = and i1 %v182, %v197
  %v199 = getelementptr i8, ptr %v194, i64 26
  %v200 = load i8, ptr %v199, align 2
  %v201 = icmp eq i8 %v200, 61
  %v202 = and i1 %v198, %v201
  %v203 = getelementptr i8, ptr %v192, i64 24
  %v204 = load i32, ptr %v203, align 8
  %v205 = icmp eq i32 %v204, 2
  %v206 = and i1 %v202, %v205
  %v207 = getelementptr i8, ptr %v192, i64 64
  %v208 = load i32, ptr %v207, align 8
  %v209 = and i32 %v208, 1
  %v210 = icmp ne i32 %v209, 0
  %v211 = and i1 %v206, %v210
  %v224 = getelementptr i8, ptr %table, i64 64
  %v225 = load ptr, ptr %v224, align 8
  %v226 = getelementptr i8, ptr %v225, i64 56
  %v227 = load ptr, ptr %v226, align 8
  %v228 = getelementptr i8, ptr %v227, i64 28
  %v229 = load i32, ptr %v228, align 4
  %v230 = icmp eq i32 %v229, %v2
  %v231 = and i1 %v211, %v230
  %v232 = getelementptr i8, ptr %v227, i64 26
  %v233 = load i8, ptr %v232, align 2
  %v234 = icmp eq i8 %v233, 61
  %v235 = and i1 %v231, %v234
  %v236 = getelementptr i8, ptr %v225, i64 24
  %v237 = load i32, ptr %v236, align 8
  %v238 = icmp eq i32 %v237, 1
  %v239 = and i1 %v235, %v238
  %v240 = getelementptr i8, ptr %v225, i64 64
  %v241 = load i32, ptr %v240, align 8
  %v242 = and i32 %v241, 1
  %v243 = icmp ne i32 %v242, 0
  %v244 = and i1 %v239, %v243
  %v257 = getelementptr i8, ptr %table, i64 88
  %v258 = load ptr, ptr %v257, align 8
  %v259 = getelementptr i8, ptr %v258, i64 56
  %v260 = load ptr, ptr %v259, align 8
  %v261 = getelementptr i8, ptr %v260, i64 28
  %v262 = load i32, ptr %v261, align 4
  %v263 = icmp eq i32 %v262, %v6
  %v264 = and i1 %v244, %v263
  %v265 = getelementptr i8, ptr %v260, i64 26
  %v266 = load i8, ptr %v265, align 2
  %v267 = icmp eq i8 %v266, 61
  %v268 = and i1 %v264, %v267
  %v269 = getelementptr i8, ptr %v258, i64 24
  %v270 = load i32, ptr %v269, align 8
  %v271 = icmp eq i32 %v270, 1
  %v272 = and i1 %v268, %v271
  %v273 = getelementptr i8, ptr %v258, i64 64
  %v274 = load i32, ptr %v273, align 8
  %v275 = and i32 %v274, 1
  %v276 = icmp ne i32 %v275, 0
  %v277 = and i1 %v272, %v276
  %v286 = getelementptr i8, ptr %table, i64 96
  %v287 = load ptr, ptr %v286, align 8
  %v288 = getelementptr i8, ptr %v287, i64 56
  %v289 = load ptr, ptr %v288, align 8
  %v290 = getelementptr i8, ptr %v289, i64 28
  %v291 = load i32, ptr %v290, align 4
  %v292 = icmp eq i32 %v291, %v2
  %v293 = and i1 %v277, %v292
  %v294 = getelementptr i8, ptr %v289, i64 26
  %v295 = load i8, ptr %v294, align 2
  %v296 = icmp eq i8 %v295, 61
  %v297 = and i1 %v293, %v296
  %v298 = getelementptr i8, ptr %v287, i64 24
  %v299 = load i32, ptr %v298, align 8
  %v300 = icmp eq i32 %v299, 1
  %v301 = and i1 %v297, %v300
  %v302 = getelementptr i8, ptr %v287, i64 64
  %v303 = load i32, ptr %v302, align 8
  %v304 = and i32 %v303, 1
  %v305 = icmp ne i32 %v304, 0
  %v306 = and i1 %v301, %v305
  %v315 = getelementptr i8, ptr %table, i64 104
  %v316 = load ptr, ptr %v315, align 8
  %v317 = getelementptr i8, ptr %v316, i64 56
  %v318 = load ptr, ptr %v317, align 8
  %v319 = getelementptr i8, ptr %v318, i64 28
  %v320 = load i32, ptr %v319, align 4
  %v321 = icmp eq i32 %v320, %v2
  %v322 = and i1 %v306, %v321
  %v323 = getelementptr i8, ptr %v318, i64 26
  %v324 = load i8, ptr %v323, align 2
  %v325 = icmp eq i8 %v324, 61
  %v326 = and i1 %v322, %v325
  %v327 = getelementptr i8, ptr %v316, i64 24
  %v328 = load i32, ptr %v327, align 8
  %v329 = icmp eq i32 %v328, 1
  %v330 = and i1 %v326, %v329
  %v331 = getelementptr i8, ptr %v316, i64 64
  %v332 = load i32, ptr %v331, align 8
  %v333 = and i32 %v332, 1
  %v334 = icmp ne i32 %v333, 0
  %v335 = and i1 %v330, %v334
  %v344 = getelementptr i8, ptr %table, i64 112
  %v345 = load ptr, ptr %v344, align 8
  %v346 = getelementptr i8, ptr %v345, i64 56
  %v347 = load ptr, ptr %v346, align 8
  %v348 = getelementptr i8, ptr %v347, i64 28
  %v349 = load i32, ptr %v348, align 4
  %v350 = icmp eq i32 %v349, %v2
  %v351 = and i1 %v335, %v350
  %v352 = getelementptr i8, ptr %v347, i64 26
  %v353 = load i8, ptr %v352, align 2
  %v354 = icmp eq i8 %v353, 61
  %v355 = and i1 %v351, %v354
  %v356 = getelementptr i8, ptr %v345, i64 24
  %v357 = load i32, ptr %v356, align 8
  %v358 = icmp eq i32 %v357, 1
  %v359 = and i1 %v355, %v358
  %v360 = getelementptr i8, ptr %v345, i64 64
  %v361 = load i32, ptr %v360, align 8
  %v362 = and i32 %v361, 1
  %v363 = icmp ne i32 %v362, 0
  %v364 = and i1 %v359, %v363
  %v373 = getelementptr i8, ptr %table, i64 120
  %v374 = load ptr, ptr %v373, align 8
  %v375 = getelementptr i8, ptr %v374, i64 56
  %v376 = load ptr, ptr %v375, align 8
  %v377 = getelementptr i8, ptr %v376, i64 28
  %v378 = load i32, ptr %v377, align 4
  %v379 = icmp eq i32 %v378, %v2
  %v380 = and i1 %v364, %v379
  %v381 = getelementptr i8, ptr %v376, i64 26
  %v382 = load i8, ptr %v381, align 2
  %v383 = icmp eq i8 %v382, 61
  %v384 = and i1 %v380, %v383
  %v385 = getelementptr i8, ptr %v374, i64 24
  %v386 = load i32, ptr %v385, align 8
  %v387 = icmp eq i32 %v386, 1
  %v388 = and i1 %v384, %v387
  %v389 = getelementptr i8, ptr %v374, i64 64
  %v390 = load i32, ptr %v389, align 8
  %v391 = and i32 %v390, 1
  %v392 = icmp ne i32 %v391, 0
  %v393 = and i1 %v388, %v392
  %v402 = getelementptr i8, ptr %table, i64 128
  %v403 = load ptr, ptr %v402, align 8
  %v404 = getelementptr i8, ptr %v403, i64 56
  %v405 = load ptr, ptr %v404, align 8
  %v406 = getelementptr i8, ptr %v405, i64 28
  %v407 = load i32, ptr %v406, align 4
  %v408 = icmp eq i32 %v407, %v2
  %v409 = and i1 %v393, %v408
  %v410 = getelementptr i8, ptr %v405, i64 26
  %v411 = load i8, ptr %v410, align 2
  %v412 = icmp eq i8 %v411, 61
  %v413 = and i1 %v409, %v412
  %v414 = getelementptr i8, ptr %v403, i64 24
  %v415 = load i32, ptr %v414, align 8
  %v416 = icmp eq i32 %v415, 1
  %v417 = and i1 %v413, %v416
  %v418 = getelementptr i8, ptr %v403, i64 64
  %v419 = load i32, ptr %v418, align 8
  %v420 = and i32 %v419, 1
  %v421 = icmp ne i32 %v420, 0
  %v422 = and i1 %v417, %v421
  %v431 = getelementptr i8, ptr %table, i64 136
  %v432 = load ptr, ptr %v431, align 8
  %v433 = getelementptr i8, ptr %v432, i64 56
  %v434 = load ptr, ptr %v433, align 8
  %v435 = getelementptr i8, ptr %v434, i64 28
  %v436 = load i32, ptr %v435, align 4
  %v437 = icmp eq i32 %v436, %v2
  %v438 = and i1 %v422, %v437
  %v439 = getelementptr i8, ptr %v434, i64 26
  %v440 = load i8, ptr %v439, align 2
  %v441 = icmp eq i8 %v440, 61
  %v442 = and i1 %v438, %v441
  %v443 = getelementptr i8, ptr %v432, i64 24
  %v444 = load i32, ptr %v443, align 8
  %v445 = icmp eq i32 %v444, 1
  %v446 = and i1 %v442, %v445
  %v447 = getelementptr i8, ptr %v432, i64 64
  %v448 = load i32, ptr %v447, align 8
  %v449 = and i32 %v448, 1
  %v450 = icmp ne i32 %v449, 0
  %v451 = and i1 %v446, %v450
  %v460 = getelementptr i8, ptr %table, i64 144
  %v461 = load ptr, ptr %v460, align 8
  %v462 = getelementptr i8, ptr %v461, i64 56
  %v463 = load ptr, ptr %v462, align 8
  %v464 = getelementptr i8, ptr %v463, i64 28
  %v465 = load i32, ptr %v464, align 4
  %v466 = icmp eq i32 %v465, %v2
  %v467 = and i1 %v451, %v466
  %v468 = getelementptr i8, ptr %v463, i64 26
  %v469 = load i8, ptr %v468, align 2
  %v470 = icmp eq i8 %v469, 61
  %v471 = and i1 %v467, %v470
  %v472 = getelementptr i8, ptr %v461, i64 24
  %v473 = load i32, ptr %v472, align 8
  %v474 = icmp eq i32 %v473, 2
  %v475 = and i1 %v471, %v474
  %v476 = getelementptr i8, ptr %v461, i64 64
  %v477 = load i32, ptr %v476, align 8
  %v478 = and i32 %v477, 1
  %v479 = icmp ne i32 %v478, 0
  %v480 = and i1 %v475, %v479
  %v493 = getelementptr i8, ptr %table, i64 152
  %v494 = load ptr, ptr %v493, align 8
  %v495 = getelementptr i8, ptr %v494, i64 56
  %v496 = load ptr, ptr %v495, align 8
  %v497 = getelementptr i8, ptr %v496, i64 28
  %v498 = load i32, ptr %v497, align 4
  %v499 = icmp eq i32 %v498, %v2
  %v500 = and i1 %v480, %v499
  %v501 = getelementptr i8, ptr %v496, i64 26
  %v502 = load i8, ptr %v501, align 2
  %v503 = icmp eq i8 %v502, 61
  %v504 = and i1 %v500, %v503
  %v505 = getelementptr i8, ptr %v494, i64 24
  %v506 = load i32, ptr %v505, align 8
  %v507 = icmp eq i32 %v506, 1
  %v508 = and i1 %v504, %v507
  %v509 = getelementptr i8, ptr %v494, i64 64
  %v510 = load i32, ptr %v509, align 8
  %v511 = and i32 %v510, 1
  %v512 = icmp ne i32 %v511, 0
  %v513 = and i1 %v508, %v512
  %v522 = getelementptr i8, ptr %table, i64 160
  %v523 = load ptr, ptr %v522, align 8
  %v524 = getelementptr i8, ptr %v523, i64 56
  %v525 = load ptr, ptr %v524, align 8
  %v526 = getelementptr i8, ptr %v525, i64 28
  %v527 = load i32, ptr %v526, align 4
  %v528 = icmp eq i32 %v527, %v6
  %v529 = and i1 %v513, %v528
  %v530 = getelementptr i8, ptr %v525, i64 26
  %v531 = load i8, ptr %v530, align 2
  %v532 = icmp eq i8 %v531, 61
  %v533 = and i1 %v529, %v532
  %v534 = getelementptr i8, ptr %v523, i64 24
  %v535 = load i32, ptr %v534, align 8
  %v536 = icmp eq i32 %v535, 1
  %v537 = and i1 %v533, %v536
  %v538 = getelementptr i8, ptr %v523, i64 64
  %v539 = load i32, ptr %v538, align 8
  %v540 = and i32 %v539, 1
  %v541 = icmp ne i32 %v540, 0
  %v542 = and i1 %v537, %v541
  %v551 = getelementptr i8, ptr %table, i64 168
  %v552 = load ptr, ptr %v551, align 8
  %v553 = getelementptr i8, ptr %v552, i64 56
  %v554 = load ptr, ptr %v553, align 8
  %v555 = getelementptr i8, ptr %v554, i64 28
  %v556 = load i32, ptr %v555, align 4
  %v557 = icmp eq i32 %v556, %v6
  %v558 = and i1 %v542, %v557
  %v559 = getelementptr i8, ptr %v554, i64 26
  %v560 = load i8, ptr %v559, align 2
  %v561 = icmp eq i8 %v560, 61
  %v562 = and i1 %v558, %v561
  %v563 = getelementptr i8, ptr %v552, i64 24
  %v564 = load i32, ptr %v563, align 8
  %v565 = icmp eq i32 %v564, 2
  %v566 = and i1 %v562, %v565
  %v567 = getelementptr i8, ptr %v552, i64 64
  %v568 = load i32, ptr %v567, align 8
  %v569 = and i32 %v568, 1
  %v570 = icmp ne i32 %v569, 0
  %v571 = and i1 %v566, %v570
  %v584 = getelementptr i8, ptr %table, i64 176
  %v585 = load ptr, ptr %v584, align 8
  %v586 = getelementptr i8, ptr %v585, i64 56
  %v587 = load ptr, ptr %v586, align 8
  %v588 = getelementptr i8, ptr %v587, i64 28
  %v589 = load i32, ptr %v588, align 4
  %v590 = icmp eq i32 %v589, %v2
  %v591 = and i1 %v571, %v590
  %v592 = getelementptr i8, ptr %v587, i64 26
  %v593 = load i8, ptr %v592, align 2
  %v594 = icmp eq i8 %v593, 61
  %v595 = and i1 %v591, %v594
  %v596 = getelementptr i8, ptr %v585, i64 24
  %v597 = load i32, ptr %v596, align 8
  %v598 = icmp eq i32 %v597, 2
  %v599 = and i1 %v595, %v598
  %v600 = getelementptr i8, ptr %v585, i64 64
  %v601 = load i32, ptr %v600, align 8
  %v602 = and i32 %v601, 1
  %v603 = icmp ne i32 %v602, 0
  %v604 = and i1 %v599, %v603
  %v617 = getelementptr i8, ptr %table, i64 184
  %v618 = load ptr, ptr %v617, align 8
  %v619 = getelementptr i8, ptr %v618, i64 56
  %v620 = load ptr, ptr %v619, align 8
  %v621 = getelementptr i8, ptr %v620, i64 28
  %v622 = load i32, ptr %v621, align 4
  %v623 = icmp eq i32 %v622, %v8
  %v624 = and i1 %v604, %v623
  %v625 = getelementptr i8, ptr %v620, i64 26
  %v626 = load i8, ptr %v625, align 2
  %v627 = icmp eq i8 %v626, 124
  %v628 = and i1 %v624, %v627
  %v629 = getelementptr i8, ptr %v618, i64 24
  %v630 = load i32, ptr %v629, align 8
  %v631 = icmp eq i32 %v630, 1
  %v632 = and i1 %v628, %v631
  %v633 = getelementptr i8, ptr %v618, i64 64
  %v634 = load i32, ptr %v633, align 8
  %v635 = and i32 %v634, 1
  %v636 = icmp ne i32 %v635, 0
  %v637 = and i1 %v632, %v636
  %v646 = getelementptr i8, ptr %table, i64 192
  %v647 = load ptr, ptr %v646, align 8
  %v648 = getelementptr i8, ptr %v647, i64 56
  %v649 = load ptr, ptr %v648, align 8
  %v650 = getelementptr i8, ptr %v649, i64 28
  %v651 = load i32, ptr %v650, align 4
  %v652 = icmp eq i32 %v651, %v8
  %v653 = and i1 %v637, %v652
  %v654 = getelementptr i8, ptr %v649, i64 26
  %v655 = load i8, ptr %v654, align 2
  %v656 = icmp eq i8 %v655, 124
  %v657 = and i1 %v653, %v656
  %v658 = getelementptr i8, ptr %v647, i64 24
  %v659 = load i32, ptr %v658, align 8
  %v660 = icmp eq i32 %v659, 1
  %v661 = and i1 %v657, %v660
  %v662 = getelementptr i8, ptr %v647, i64 64
  %v663 = load i32, ptr %v662, align 8
  %v664 = and i32 %v663, 1
  %v665 = icmp ne i32 %v664, 0
  %v666 = and i1 %v661, %v665
  %v675 = getelementptr i8, ptr %table, i64 200
  %v676 = load ptr, ptr %v675, align 8
  %v677 = getelementptr i8, ptr %v676, i64 56
  %v678 = load ptr, ptr %v677, align 8
  %v679 = getelementptr i8, ptr %v678, i64 28
  %v680 = load i32, ptr %v679, align 4
  %v681 = icmp eq i32 %v680, %v4
  %v682 = and i1 %v666, %v681
  %v683 = getelementptr i8, ptr %v678, i64 26
  %v684 = load i8, ptr %v683, align 2
  %v685 = icmp eq i8 %v684, 61
  %v686 = and i1 %v682, %v685
  %v687 = getelementptr i8, ptr %v676, i64 24
  %v688 = load i32, ptr %v687, align 8
  %v689 = icmp eq i32 %v688, 1
  %v690 = and i1 %v686, %v689
  %v691 = getelementptr i8, ptr %v676, i64 64
  %v692 = load i32, ptr %v691, align 8
  %v693 = and i32 %v692, 1
  %v694 = icmp ne i32 %v693, 0
  %v695 = and i1 %v690, %v694
  br i1 %v695, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v696 = getelementptr i8, ptr %v676, i64 16
  %v697 = load ptr, ptr %v696, align 8
  %v669 = getelementptr i8, ptr %v647, i64 32
  %v670 = load ptr, ptr %v669, align 8
  %v672 = load i64, ptr %v670, align 8
  %v667 = getelementptr i8, ptr %v647, i64 16
  %v668 = load ptr, ptr %v667, align 8
  %v640 = getelementptr i8, ptr %v618, i64 32
  %v641 = load ptr, ptr %v640, align 8
  %v643 = load i64, ptr %v641, align 8
  %v638 = getelementptr i8, ptr %v618, i64 16
  %v639 = load ptr, ptr %v638, align 8
  %v574 = getelementptr i8, ptr %v552, i64 32
  %v575 = load ptr, ptr %v574, align 8
  %v578 = getelementptr i8, ptr %v575, i64 8
  %v579 = load i64, ptr %v578, align 8
  %v577 = load i64, ptr %v575, align 8
  %v572 = getelementptr i8, ptr %v552, i64 16
  %v573 = load ptr, ptr %v572, align 8
  %v545 = getelementptr i8, ptr %v523, i64 32
  %v546 = load ptr, ptr %v545, align 8
  %v548 = load i64, ptr %v546, align 8
  %v543 = getelementptr i8, ptr %v523, i64 16
  %v544 = load ptr, ptr %v543, align 8
  %v516 = getelementptr i8, ptr %v494, i64 32
  %v517 = load ptr, ptr %v516, align 8
  %v519 = load i64, ptr %v517, align 8
  %v514 = getelementptr i8, ptr %v494, i64 16
  %v515 = load ptr, ptr %v514, align 8
  %v483 = getelementptr i8, ptr %v461, i64 32
  %v484 = load ptr, ptr %v483, align 8
  %v487 = getelementptr i8, ptr %v484, i64 8
  %v488 = load i64, ptr %v487, align 8
  %v486 = load i64, ptr %v484, align 8
  %v481 = getelementptr i8, ptr %v461, i64 16
  %v482 = load ptr, ptr %v481, align 8
  %v454 = getelementptr i8, ptr %v432, i64 32
  %v455 = load ptr, ptr %v454, align 8
  %v457 = load i64, ptr %v455, align 8
  %v452 = getelementptr i8, ptr %v432, i64 16
  %v453 = load ptr, ptr %v452, align 8
  %v423 = getelementptr i8, ptr %v403, i64 16
  %v424 = load ptr, ptr %v423, align 8
  %v396 = getelementptr i8, ptr %v374, i64 32
  %v397 = load ptr, ptr %v396, align 8
  %v399 = load i64, ptr %v397, align 8
  %v394 = getelementptr i8, ptr %v374, i64 16
  %v395 = load ptr, ptr %v394, align 8
  %v367 = getelementptr i8, ptr %v345, i64 32
  %v368 = load ptr, ptr %v367, align 8
  %v370 = load i64, ptr %v368, align 8
  %v365 = getelementptr i8, ptr %v345, i64 16
  %v366 = load ptr, ptr %v365, align 8
  %v338 = getelementptr i8, ptr %v316, i64 32
  %v339 = load ptr, ptr %v338, align 8
  %v341 = load i64, ptr %v339, align 8
  %v336 = getelementptr i8, ptr %v316, i64 16
  %v337 = load ptr, ptr %v336, align 8
  %v309 = getelementptr i8, ptr %v287, i64 32
  %v310 = load ptr, ptr %v309, align 8
  %v312 = load i64, ptr %v310, align 8
  %v307 = getelementptr i8, ptr %v287, i64 16
  %v308 = load ptr, ptr %v307, align 8
  %v278 = getelementptr i8, ptr %v258, i64 16
  %v279 = load ptr, ptr %v278, align 8
  %v255 = getelementptr i8, ptr %table, i64 80
  %v256 = load i64, ptr %v255, align 8
  %v253 = getelementptr i8, ptr %table, i64 72
  %v254 = load i64, ptr %v253, align 8
  %v214 = getelementptr i8, ptr %v192, i64 32
  %v215 = load ptr, ptr %v214, align 8
  %v218 = getelementptr i8, ptr %v215, i64 8
  %v219 = load i64, ptr %v218, align 8
  %v217 = load i64, ptr %v215, align 8
  %v212 = getelementptr i8, ptr %v192, i64 16
  %v213 = load ptr, ptr %v212, align 8
  %v185 = getelementptr i8, ptr %v163, i64 32
  %v186 = load ptr, ptr %v185, align 8
  %v188 = load i64, ptr %v186, align 8
  %v183 = getelementptr i8, ptr %v163, i64 16
  %v184 = load ptr, ptr %v183, align 8
  %v94 = getelementptr i8, ptr %v72, i64 32
  %v95 = load ptr, ptr %v94, align 8
  %v97 = load i64, ptr %v95, align 8
  %v92 = getelementptr i8, ptr %v72, i64 16
  %v93 = load ptr, ptr %v92, align 8
  %v65 = getelementptr i8, ptr %v43, i64 32
  %v66 = load ptr, ptr %v65, align 8
  %v68 = load i64, ptr %v66, align 8
  %v63 = getelementptr i8, ptr %v43, i64 16
  %v64 = load ptr, ptr %v63, align 8
  %v36 = getelementptr i8, ptr %v14, i64 32
  %v37 = load ptr, ptr %v36, align 8
  %v39 = load i64, ptr %v37, align 8
  %v34 = getelementptr i8, ptr %v14, i64 16
  %v35 = load ptr, ptr %v34, align 8
  %v12 = load i64, ptr %table, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.3281269.not.i.i = icmp slt i64 %v12, 1
  %scevgep73.i.i.i = getelementptr i8, ptr %v482, i64 16
  %1 = shl i64 %v488, 3
  %2 = mul i64 %v488, -8
  %3 = shl i64 %v68, 3
  %scevgep35.i.i.i = getelementptr i8, ptr %v573, i64 24
  %4 = shl i64 %v579, 3
  %5 = mul i64 %v579, -8
  %.260.i.i.i = sub nsw i64 %v256, %v254
  %.261.i.i.i = sitofp i64 %.260.i.i.i to double
  %.262.i.i.i = fmul double %.261.i.i.i, 5.000000e-01
  %6 = shl i64 %v457, 3
  %7 = add i64 %v643, 1
  %8 = shl i64 %v399, 3
  %9 = add i64 %6, 8
  %sunkaddr188.i.i = getelementptr i8, ptr %v279, i64 16
  br label %B96.preheader.i
B96.preheader.i:                                  ; preds = %B120.i, %run
  %part.2.0710.i = phi i64 [ 0, %run ], [ %.309.i, %B120.i ]
  %used.2.0709.i = phi i64 [ 1, %run ], [ %used.3.1.i, %B120.i ]
  %.479.i = icmp slt i64 %used.2.0709.i, 0
  %.480.i = select i1 %.479.i, i64 %v341, i64 0
  %invariant.gep.i = getelementptr i64, ptr %v337, i64 %.480.i
  %.511.i = select i1 %.479.i, i64 %v370, i64 0
  %invariant.gep717.i = getelementptr i64, ptr %v366, i64 %.511.i
  %sunkaddr.i = shl i64 %part.2.0710.i, 3
  %sunkaddr21.i = getelementptr i8, ptr %v337, i64 %sunkaddr.i
  %sunkaddr23.i = getelementptr i8, ptr %v366, i64 %sunkaddr.i
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
  %11 = getelementptr i64, ptr %v395, i64 %.375.i
  %.448.1.i.i.i = ashr i64 %.300.i, 1
  %.482.i.i.i = sub nsw i64 %.300.i, %.448.1.i.i.i
  %.573.i.i.i = sitofp i64 %.300.i to double
  %.11.i.i.i.i = tail call i64 @llvm.smin.i64(i64 %.482.i.i.i, i64 %.448.1.i.i.i)
  %.611.i.i.i = sitofp i64 %.11.i.i.i.i to double
  %.631.i.i.i = mul nsw i64 %.482.i.i.i, %v256
  %.628.i.i.i = mul nsw i64 %.448.1.i.i.i, %v254
  %.698.i.i.i = mul nsw i64 %.482.i.i.i, %v254
  %.695.i.i.i = mul nsw i64 %.448.1.i.i.i, %v256
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
  %scevgep163.i.i = getelementptr i8, ptr %v424, i64 %14
  br label %B494.epil.i.i
B494.epil.i.i:                                    ; preds = %B494.epil.i.i, %B494.epil.preheader.i.i
  %epil.iter.i.i = phi i64 [ %epil.iter.next.i.i, %B494.epil.i.i ], [ 0, %B494.epil.preheader.i.i ]
  %15 = shl i64 %epil.iter.i.i, 3
  %scevgep156.i.i = getelementptr i8, ptr %scevgep163.i.i, i64 %15
  %.1108.epil.i.i = load i64, ptr %scevgep156.i.i, align 8, !noalias !3
  %.1121.epil.i.i = icmp slt i64 %.1108.epil.i.i, 0
  %.1122.epil.i.i = select i1 %.1121.epil.i.i, i64 %v399, i64 0
  %16 = getelementptr i64, ptr %v395, i64 %.1108.epil.i.i
  %.1136.epil.i.i = getelementptr i64, ptr %16, i64 %.1122.epil.i.i
  store i64 -1, ptr %.1136.epil.i.i, align 8, !noalias !3
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %epil.iter.cmp.not.i.i = icmp eq i64 %epil.iter.next.i.i, %.pre-phi.i
  br i1 %epil.iter.cmp.not.i.i, label %B156.loopexit.i.i, label %B494.epil.i.i, !llvm.loop !6
B156.loopexit.i.i:                                ; preds = %B494.epil.i.i, %B156.loopexit.unr-lcssa.i.i
  %exitcond1332.not.i.i = icmp eq i64 %v12, %.341.i.i
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
  store i64 %.375.i, ptr %v424, align 8, !noalias !8
  store i64 -1, ptr %v453, align 8, !noalias !8
  store i64 0, ptr %sunkaddr158.i.i, align 8, !noalias !8
  br label %B156.endif.i.i.i
B220.i.i.i:                                       ; preds = %B220.preheader.i.i.i, %B362.i.i.i
  %lsr.iv.i.i.i = phi i64 [ %26, %B220.preheader.i.i.i ], [ %lsr.iv.next.i.i.i, %B362.i.i.i ]
  %n_frontier.3.1719.i.i.i = phi i64 [ %n_frontier.5.0.i.i.i, %B220.preheader.i.i.i ], [ %n_frontier.4.2.i.i.i, %B362.i.i.i ]
  %.515715717.i.i.i = phi i64 [ %.395.i.i.i, %B220.preheader.i.i.i ], [ %.522.i.i.i, %B362.i.i.i ]
  %.568.i.i.i = icmp slt i64 %.515715717.i.i.i, 0
  %17 = select i1 %.568.i.i.i, i64 %3, i64 0
  %scevgep.i.i.i = getelementptr i8, ptr %v64, i64 %17
  %18 = shl i64 %.515715717.i.i.i, 3
  %scevgep72.i.i.i = getelementptr i8, ptr %scevgep.i.i.i, i64 %18
  %.584.i.i.i = load i64, ptr %scevgep72.i.i.i, align 8, !noalias !8
  %.602.i.i.i = icmp slt i64 %.584.i.i.i, 0
  %.603.i.i.i = select i1 %.602.i.i.i, i64 %v399, i64 0
  %19 = getelementptr i64, ptr %v395, i64 %.584.i.i.i
  %.617.i.i.i = getelementptr i64, ptr %19, i64 %.603.i.i.i
  %.618.i.i.i = load i64, ptr %.617.i.i.i, align 8, !noalias !8
  %.619.i.i.i = icmp slt i64 %.618.i.i.i, 0
  br i1 %.619.i.i.i, label %B262.i.i.i, label %B362.i.i.i
B262.i.i.i:                                       ; preds = %B220.i.i.i
  %.638.i.i.i = select i1 %.602.i.i.i, i64 %v312, i64 0
  %20 = getelementptr i64, ptr %v308, i64 %.584.i.i.i
  %.652.i.i.i = getelementptr i64, ptr %20, i64 %.638.i.i.i
  %.653.i.i.i = load i64, ptr %.652.i.i.i, align 8, !noalias !8
  %.655.i.i.i = icmp eq i64 %.653.i.i.i, %part.2.0710.i
  br i1 %.655.i.i.i, label %B310.i.i.i, label %B362.i.i.i
B310.i.i.i:                                       ; preds = %B262.i.i.i
  %.722.i.i.i = icmp slt i64 %n_frontier.3.1719.i.i.i, 0
  %.723.i.i.i = select i1 %.722.i.i.i, i64 %v486, i64 0
  %.724.i.i.i = add i64 %.723.i.i.i, %n_frontier.3.1719.i.i.i
  %.744.i.i.i = mul i64 %.724.i.i.i, %v488
  %.748.i.i.i = getelementptr i64, ptr %v482, i64 %.744.i.i.i
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
  %.1796.i.i.i = getelementptr i64, ptr %v424, i64 %size.2.0.i.i.i
  store i64 %.1229.i.i.i, ptr %.1796.i.i.i, align 8, !noalias !8
  %.1827.i.i.i = getelementptr i64, ptr %v453, i64 %size.2.0.i.i.i
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
  %.380.i.i.i = select i1 %.379.i.i.i, i64 %v39, i64 0
  %24 = getelementptr i64, ptr %v35, i64 %atom.2.0.i.i.i
  %.394.i.i.i = getelementptr i64, ptr %24, i64 %.380.i.i.i
  %.395.i.i.i = load i64, ptr %.394.i.i.i, align 8, !noalias !8
  %.411.i.i.i = icmp slt i64 %atom.2.0.i.i.i, -1
  %.412.i.i.i = select i1 %.411.i.i.i, i64 %v39, i64 0
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
  %.41.i.i.i.i.i = load i64, ptr %v697, align 8, !noalias !11
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
  store i64 %.49.i.i22.i.i.i, ptr %v697, align 8, !noalias !16
  %.43.i23.i.i.i = lshr i64 %.49.i.i22.i.i.i, 33
  %.44.i24.i.i.i = mul nsw i64 %.43.i23.i.i.i, %n_frontier.7.1.i.i.i
  %.45.i25.i.i.i = ashr i64 %.44.i24.i.i.i, 31
  %.1023.i.i.i = icmp slt i64 %.45.i25.i.i.i, 0
  %.1024.i.i.i = select i1 %.1023.i.i.i, i64 %v486, i64 0
  %.1025.i.i.i = add i64 %.1024.i.i.i, %.45.i25.i.i.i
  %.1045.i.i.i = mul i64 %.1025.i.i.i, %v488
  %27 = getelementptr i64, ptr %v482, i64 %.1045.i.i.i
  %.1049.i.i.i = getelementptr i8, ptr %27, i64 16
  %.1050.i.i.i = load i64, ptr %.1049.i.i.i, align 8, !noalias !8
  %.1064.i.i.i = icmp slt i64 %.1050.i.i.i, 0
  %.1065.i.i.i = select i1 %.1064.i.i.i, i64 %v97, i64 0
  %28 = getelementptr double, ptr %v93, i64 %.1050.i.i.i
  %.1079.i.i.i = getelementptr double, ptr %28, i64 %.1065.i.i.i
  %.1080.i.i.i = load double, ptr %.1079.i.i.i, align 8, !noalias !8
  %.1107.i.i.i = icmp slt i64 %.45.i.i.i.i, 0
  %.1108.i.i.i = select i1 %.1107.i.i.i, i64 %v486, i64 0
  %.1109.i.i.i = add i64 %.1108.i.i.i, %.45.i.i.i.i
  %.1129.i.i.i = mul i64 %.1109.i.i.i, %v488
  %29 = getelementptr i64, ptr %v482, i64 %.1129.i.i.i
  %.1133.i.i.i = getelementptr i8, ptr %29, i64 16
  %.1134.i.i.i = load i64, ptr %.1133.i.i.i, align 8, !noalias !8
  %.1148.i.i.i = icmp slt i64 %.1134.i.i.i, 0
  %.1149.i.i.i = select i1 %.1148.i.i.i, i64 %v97, i64 0
  %30 = getelementptr double, ptr %v93, i64 %.1134.i.i.i
  %.1163.i.i.i = getelementptr double, ptr %30, i64 %.1149.i.i.i
  %.1164.i.i.i = load double, ptr %.1163.i.i.i, align 8, !noalias !8
  %.1165.i.i.i = fcmp ogt double %.1080.i.i.i, %.1164.i.i.i
  %pick.2.3.i.i.i = select i1 %.1165.i.i.i, i64 %.45.i25.i.i.i, i64 %.45.i.i.i.i
  %.1202.i.i.i = icmp slt i64 %pick.2.3.i.i.i, 0
  %.1203.i.i.i = select i1 %.1202.i.i.i, i64 %v486, i64 0
  %.1204.i.i.i = add i64 %.1203.i.i.i, %pick.2.3.i.i.i
  %.1224.i.i.i = mul i64 %.1204.i.i.i, %v488
  %.1228.i.i.i = getelementptr i64, ptr %v482, i64 %.1224.i.i.i
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
  %.1645.i.i.i = select i1 %.1644.i.i.i, i64 %v399, i64 0
  %31 = getelementptr i64, ptr %v395, i64 %.1229.i.i.i
  %.1659.i.i.i = getelementptr i64, ptr %31, i64 %.1645.i.i.i
  %.1660.i.i.i = load i64, ptr %.1659.i.i.i, align 8, !noalias !8
  %.1661.i.i.i = icmp slt i64 %.1660.i.i.i, 0
  br i1 %.1661.i.i.i, label %B706.i.i.i, label %B686.i.i.i
B328.i.i:                                         ; preds = %B192.endif.endif.endif.i.i
  %.187407.not.i.i.i = icmp eq i64 %top.2.0.lcssa.ph.i.i.i, 0
  br i1 %.187407.not.i.i.i, label %B60.endif.i.i.i, label %B36.preheader.i.i.i
B36.preheader.i.i.i:                              ; preds = %B328.i.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %v639, i8 0, i64 %top.2.0.lcssa.ph.i.i.i, i1 false), !noalias !21
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
  %.465.i.i.i = select i1 %.464.i8.i.i, i64 %v643, i64 0
  %33 = getelementptr i8, ptr %v639, i64 %.451.i.i.i
  %.479.i.i.i = getelementptr i8, ptr %33, i64 %.465.i.i.i
  %.480.i.i.i = load i8, ptr %.479.i.i.i, align 1, !noalias !21
  %.483.i.i.i = icmp ne i8 %.480.i.i.i, 0
  %.505.i.i.i = select i1 %.435.i.i.i, i64 %v643, i64 0
  %scevgep142.i.i = getelementptr i8, ptr %lsr.iv139.i.i, i64 %.505.i.i.i
  %.520.i.i.i = zext i1 %.483.i.i.i to i8
  store i8 %.520.i.i.i, ptr %scevgep142.i.i, align 1, !noalias !21
  %34 = add i64 %.387412414.i.i.i, 1
  %.435.1.i.i.i = icmp slt i64 %34, 0
  %35 = select i1 %.435.1.i.i.i, i64 %9, i64 8
  %scevgep146.i.i = getelementptr i8, ptr %lsr.iv144.i.i, i64 %35
  %.451.1.i.i.i = load i64, ptr %scevgep146.i.i, align 8, !noalias !21
  %.464.1.i.i.i = icmp slt i64 %.451.1.i.i.i, 0
  %.465.1.i.i.i = select i1 %.464.1.i.i.i, i64 %v643, i64 0
  %36 = getelementptr i8, ptr %v639, i64 %.451.1.i.i.i
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
  %39 = getelementptr i8, ptr %v639, i64 %top.2.0.lcssa.ph.i.i.i
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
  %sunkaddr169.i.i = getelementptr i8, ptr %v453, i64 %sunkaddr168.i.i
  %sunkaddr170.i.i = getelementptr i8, ptr %sunkaddr169.i.i, i64 8
  %.451.prol.i.i.i = load i64, ptr %sunkaddr170.i.i, align 8, !noalias !21
  %.464.prol.i.i.i = icmp slt i64 %.451.prol.i.i.i, 0
  %.465.prol.i.i.i = select i1 %.464.prol.i.i.i, i64 %v643, i64 0
  %43 = getelementptr i8, ptr %v639, i64 %.451.prol.i.i.i
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
  %scevgep138.i.i = getelementptr i8, ptr %v639, i64 %.387412414.unr.i.i.i
  %46 = shl i64 %.387412414.unr.i.i.i, 3
  %scevgep143.i.i = getelementptr i8, ptr %v453, i64 %46
  br label %B120.i.i.i
B404.i.i:                                         ; preds = %B404.i.i, %B404.preheader.new.i.i
  %.80712211223.i.i = phi i64 [ 0, %B404.preheader.new.i.i ], [ %.814.1.i.i, %B404.i.i ]
  %sunkaddr161.i.i = getelementptr i8, ptr %v639, i64 %.80712211223.i.i
  %.871.i.i = load i8, ptr %sunkaddr161.i.i, align 1, !noalias !3
  %.874.i.i = icmp ne i8 %.871.i.i, 0
  %sunkaddr162.i.i = shl i64 %.80712211223.i.i, 3
  %sunkaddr163.i.i = getelementptr i8, ptr %v424, i64 %sunkaddr162.i.i
  %.911.i.i = load i64, ptr %sunkaddr163.i.i, align 8, !noalias !3
  %.925.i.i = icmp slt i64 %.911.i.i, 0
  %.926.i.i = select i1 %.925.i.i, i64 %v672, i64 0
  %47 = getelementptr i8, ptr %v668, i64 %.911.i.i
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
  %.926.1.i.i = select i1 %.925.1.i.i, i64 %v672, i64 0
  %48 = getelementptr i8, ptr %v668, i64 %.911.1.i.i
  %.940.1.i.i = getelementptr i8, ptr %48, i64 %.926.1.i.i
  %.941.1.i.i = zext i1 %.874.1.i.i to i8
  store i8 %.941.1.i.i, ptr %.940.1.i.i, align 1, !noalias !3
  %niter.ncmp.1.i.i = icmp eq i64 %41, %.814.1.i.i
  br i1 %niter.ncmp.1.i.i, label %B494.preheader.loopexit.unr-lcssa.i.i, label %B404.i.i
B494.i.i:                                         ; preds = %B494.preheader.new.i.i, %B494.i.i
  %.104412271229.i.i = phi i64 [ 0, %B494.preheader.new.i.i ], [ %.1051.3.i.i, %B494.i.i ]
  %sunkaddr172.i.i = shl i64 %.104412271229.i.i, 3
  %sunkaddr173.i.i = getelementptr i8, ptr %v424, i64 %sunkaddr172.i.i
  %.1108.i.i = load i64, ptr %sunkaddr173.i.i, align 8, !noalias !3
  %.1121.i.i = icmp slt i64 %.1108.i.i, 0
  %.1122.i.i = select i1 %.1121.i.i, i64 %v399, i64 0
  %49 = getelementptr i64, ptr %v395, i64 %.1108.i.i
  %.1136.i.i = getelementptr i64, ptr %49, i64 %.1122.i.i
  store i64 -1, ptr %.1136.i.i, align 8, !noalias !3
  %sunkaddr176.i.i = getelementptr i8, ptr %sunkaddr173.i.i, i64 8
  %.1108.1.i.i = load i64, ptr %sunkaddr176.i.i, align 8, !noalias !3
  %.1121.1.i.i = icmp slt i64 %.1108.1.i.i, 0
  %.1122.1.i.i = select i1 %.1121.1.i.i, i64 %v399, i64 0
  %50 = getelementptr i64, ptr %v395, i64 %.1108.1.i.i
  %.1136.1.i.i = getelementptr i64, ptr %50, i64 %.1122.1.i.i
  store i64 -1, ptr %.1136.1.i.i, align 8, !noalias !3
  %sunkaddr179.i.i = getelementptr i8, ptr %sunkaddr173.i.i, i64 16
  %.1108.2.i.i = load i64, ptr %sunkaddr179.i.i, align 8, !noalias !3
  %.1121.2.i.i = icmp slt i64 %.1108.2.i.i, 0
  %.1122.2.i.i = select i1 %.1121.2.i.i, i64 %v399, i64 0
  %51 = getelementptr i64, ptr %v395, i64 %.1108.2.i.i
  %.1136.2.i.i = getelementptr i64, ptr %51, i64 %.1122.2.i.i
  store i64 -1, ptr %.1136.2.i.i, align 8, !noalias !3
  %.1051.3.i.i = add nuw nsw i64 %.104412271229.i.i, 4
  %sunkaddr182.i.i = getelementptr i8, ptr %sunkaddr173.i.i, i64 24
  %.1108.3.i.i = load i64, ptr %sunkaddr182.i.i, align 8, !noalias !3
  %.1121.3.i.i = icmp slt i64 %.1108.3.i.i, 0
  %.1122.3.i.i = select i1 %.1121.3.i.i, i64 %v399, i64 0
  %52 = getelementptr i64, ptr %v395, i64 %.1108.3.i.i
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
  %sunkaddr184.i.i = getelementptr i8, ptr %v424, i64 %sunkaddr183.i.i
  %.1323.i.i = load i64, ptr %sunkaddr184.i.i, align 8, !noalias !3
  %.1341.i.i = icmp slt i64 %.1323.i.i, 0
  %.1342.i.i = select i1 %.1341.i.i, i64 %v672, i64 0
  %53 = getelementptr i8, ptr %v668, i64 %.1323.i.i
  %.1356.i.i = getelementptr i8, ptr %53, i64 %.1342.i.i
  %.1357.i.i = load i8, ptr %.1356.i.i, align 1, !noalias !3
  %.1360.i.i = icmp eq i8 %.1357.i.i, 0
  br i1 %.1360.i.i, label %B735.i.i, label %B702.i.i
B702.i.i:                                         ; preds = %B658.i.i
  %.1377.i.i = add nsw i64 %n_in.2.01301.i.i, 1
  %.1403.i.i = select i1 %.1341.i.i, i64 %v312, i64 0
  %54 = getelementptr i64, ptr %v308, i64 %.1323.i.i
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
  %.1342.1.i.i = select i1 %.1341.1.i.i, i64 %v672, i64 0
  %55 = getelementptr i8, ptr %v668, i64 %.1323.1.i.i
  %.1356.1.i.i = getelementptr i8, ptr %55, i64 %.1342.1.i.i
  %.1357.1.i.i = load i8, ptr %.1356.1.i.i, align 1, !noalias !3
  %.1360.1.i.i = icmp eq i8 %.1357.1.i.i, 0
  br i1 %.1360.1.i.i, label %B735.1.i.i, label %B702.1.i.i
B702.1.i.i:                                       ; preds = %B735.i.i
  %.1377.1.i.i = add nsw i64 %n_in.3.1.i.i, 1
  %.1403.1.i.i = select i1 %.1341.1.i.i, i64 %v312, i64 0
  %56 = getelementptr i64, ptr %v308, i64 %.1323.1.i.i
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
  %scevgep43.i.i.i = getelementptr i8, ptr %v424, i64 %59
  %.425.us.i.i.i = load i64, ptr %scevgep43.i.i.i, align 8, !noalias !24
  %.438.us.i.i.i = icmp slt i64 %.425.us.i.i.i, 0
  %.439.us.i.i.i = select i1 %.438.us.i.i.i, i64 %v188, i64 0
  %60 = getelementptr i64, ptr %v184, i64 %.425.us.i.i.i
  %.453.us.i.i.i = getelementptr i64, ptr %60, i64 %.439.us.i.i.i
  %.454.us.i.i.i = load i64, ptr %.453.us.i.i.i, align 8, !noalias !24
  %scevgep114.i.i = getelementptr i8, ptr %v515, i64 %59
  store i64 %.454.us.i.i.i, ptr %scevgep114.i.i, align 8, !noalias !24
  %scevgep113.i.i = getelementptr i8, ptr %v544, i64 %59
  store double 0.000000e+00, ptr %scevgep113.i.i, align 8, !noalias !24
  %scevgep40.i.i.i = getelementptr i8, ptr %lsr.iv36.i.i.i, i64 -24
  %.668.us.i.i.i = load i64, ptr %scevgep43.i.i.i, align 8, !noalias !24
  %.690.us.i.i.i = icmp slt i64 %.668.us.i.i.i, 0
  %.691.us.i.i.i = select i1 %.690.us.i.i.i, i64 %v217, i64 0
  %.692.us.i.i.i = add i64 %.691.us.i.i.i, %.668.us.i.i.i
  %.712.us.i.i.i = mul i64 %.692.us.i.i.i, %v219
  %61 = getelementptr double, ptr %v213, i64 %.712.us.i.i.i
  %.717.us.i.i.i = load double, ptr %61, align 8, !noalias !24
  store double %.717.us.i.i.i, ptr %scevgep40.i.i.i, align 8, !noalias !24
  %.668.us.1.i.i.i = load i64, ptr %scevgep43.i.i.i, align 8, !noalias !24
  %.690.us.1.i.i.i = icmp slt i64 %.668.us.1.i.i.i, 0
  %.691.us.1.i.i.i = select i1 %.690.us.1.i.i.i, i64 %v217, i64 0
  %.692.us.1.i.i.i = add i64 %.691.us.1.i.i.i, %.668.us.1.i.i.i
  %.712.us.1.i.i.i = mul i64 %.692.us.1.i.i.i, %v219
  %62 = getelementptr double, ptr %v213, i64 %.712.us.1.i.i.i
  %63 = getelementptr i8, ptr %62, i64 8
  %.717.us.1.i.i.i = load double, ptr %63, align 8, !noalias !24
  %scevgep39.i.i.i = getelementptr i8, ptr %lsr.iv36.i.i.i, i64 -16
  store double %.717.us.1.i.i.i, ptr %scevgep39.i.i.i, align 8, !noalias !24
  %.668.us.2.i.i.i = load i64, ptr %scevgep43.i.i.i, align 8, !noalias !24
  %.690.us.2.i.i.i = icmp slt i64 %.668.us.2.i.i.i, 0
  %.691.us.2.i.i.i = select i1 %.690.us.2.i.i.i, i64 %v217, i64 0
  %.692.us.2.i.i.i = add i64 %.691.us.2.i.i.i, %.668.us.2.i.i.i
  %.712.us.2.i.i.i = mul i64 %.692.us.2.i.i.i, %v219
  %64 = getelementptr double, ptr %v213, i64 %.712.us.2.i.i.i
  %65 = getelementptr i8, ptr %64, i64 16
  %.717.us.2.i.i.i = load double, ptr %65, align 8, !noalias !24
  %scevgep38.i.i.i = getelementptr i8, ptr %lsr.iv36.i.i.i, i64 -8
  store double %.717.us.2.i.i.i, ptr %scevgep38.i.i.i, align 8, !noalias !24
  %.668.us.3.i.i.i = load i64, ptr %scevgep43.i.i.i, align 8, !noalias !24
  %.690.us.3.i.i.i = icmp slt i64 %.668.us.3.i.i.i, 0
  %.691.us.3.i.i.i = select i1 %.690.us.3.i.i.i, i64 %v217, i64 0
  %.692.us.3.i.i.i = add i64 %.691.us.3.i.i.i, %.668.us.3.i.i.i
  %.712.us.3.i.i.i = mul i64 %.692.us.3.i.i.i, %v219
  %66 = getelementptr double, ptr %v213, i64 %.712.us.3.i.i.i
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
  %sunkaddr190.i.i = getelementptr i8, ptr %v424, i64 %sunkaddr189.i.i
  %.425.i.i.i = load i64, ptr %sunkaddr190.i.i, align 8, !noalias !24
  %.438.i.i.i = icmp slt i64 %.425.i.i.i, 0
  %.439.i.i.i = select i1 %.438.i.i.i, i64 %v188, i64 0
  %68 = getelementptr i64, ptr %v184, i64 %.425.i.i.i
  %.453.i.i.i = getelementptr i64, ptr %68, i64 %.439.i.i.i
  %.454.i.i.i = load i64, ptr %.453.i.i.i, align 8, !noalias !24
  %sunkaddr192.i.i = getelementptr i8, ptr %v515, i64 %sunkaddr189.i.i
  store i64 %.454.i.i.i, ptr %sunkaddr192.i.i, align 8, !noalias !24
  %sunkaddr194.i.i = getelementptr i8, ptr %v544, i64 %sunkaddr189.i.i
  store double 0.000000e+00, ptr %sunkaddr194.i.i, align 8, !noalias !24
  %.365.1.i.i.i = add nuw i64 %.35815551564.i.i.i, 2
  %sunkaddr197.i.i = getelementptr i8, ptr %sunkaddr190.i.i, i64 8
  %.425.1.i.i.i = load i64, ptr %sunkaddr197.i.i, align 8, !noalias !24
  %.438.1.i.i.i = icmp slt i64 %.425.1.i.i.i, 0
  %.439.1.i.i.i = select i1 %.438.1.i.i.i, i64 %v188, i64 0
  %69 = getelementptr i64, ptr %v184, i64 %.425.1.i.i.i
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
  %.1132.i.i.i = select i1 %.1131.i.i.i, i64 %v68, i64 0
  %70 = getelementptr i64, ptr %v64, i64 %.108215731575.i.i.i
  %.1146.i.i.i = getelementptr i64, ptr %70, i64 %.1132.i.i.i
  %.1147.i.i.i = load i64, ptr %.1146.i.i.i, align 8, !noalias !24
  %.1161.i.i.i = icmp slt i64 %.1147.i.i.i, 0
  %.1162.i.i.i = select i1 %.1161.i.i.i, i64 %v399, i64 0
  %71 = getelementptr i64, ptr %v395, i64 %.1147.i.i.i
  %.1176.i.i.i = getelementptr i64, ptr %71, i64 %.1162.i.i.i
  %.1177.i.i.i = load i64, ptr %.1176.i.i.i, align 8, !noalias !24
  %.1182.i.i.i = icmp sgt i64 %.1177.i.i.i, -1
  %.1190.i.i.i = icmp slt i64 %.1177.i.i.i, %.87015801586.i.i.i
  %or.cond.i12.i.i = and i1 %.1182.i.i.i, %.1190.i.i.i
  br i1 %or.cond.i12.i.i, label %B520.i.i.i, label %B995.i.i.i
B520.i.i.i:                                       ; preds = %B458.i.i.i
  %.1217.i.i.i = select i1 %.1131.i.i.i, i64 %v97, i64 0
  %72 = getelementptr double, ptr %v93, i64 %.108215731575.i.i.i
  %.1231.i.i.i = getelementptr double, ptr %72, i64 %.1217.i.i.i
  %.1232.i.i.i = load double, ptr %.1231.i.i.i, align 8, !noalias !24
  %.1268.i.i.i = load double, ptr %sunkaddr205.i.i, align 8, !noalias !24
  %.1270.i.i.i = fadd double %.1232.i.i.i, %.1268.i.i.i
  store double %.1270.i.i.i, ptr %sunkaddr205.i.i, align 8, !noalias !24
  %.1331.i.i.i = getelementptr double, ptr %v544, i64 %.1177.i.i.i
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
  %.1441.i.i.i = select i1 %.1440.i.i.i, i64 %v457, i64 0
  %73 = getelementptr i64, ptr %v453, i64 %a.2.4.i.i.i
  %.1455.i.i.i = getelementptr i64, ptr %73, i64 %.1441.i.i.i
  %.1456.i.i.i = load i64, ptr %.1455.i.i.i, align 8, !noalias !24
  br label %B678.i.i.i
B662.i.i.i:                                       ; preds = %B632.i.i.i
  %.1482.i.i.i = icmp slt i64 %b.2.4.i.i.i, 0
  %.1483.i.i.i = select i1 %.1482.i.i.i, i64 %v457, i64 0
  %74 = getelementptr i64, ptr %v453, i64 %b.2.4.i.i.i
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
  %.1545.i.i.i = select i1 %.1544.i.i.i, i64 %v548, i64 0
  %75 = getelementptr double, ptr %v544, i64 %a.4.5.i.i.i
  %.1559.i.i.i = getelementptr double, ptr %75, i64 %.1545.i.i.i
  %.1560.i.i.i = load double, ptr %.1559.i.i.i, align 8, !noalias !24
  %.1562.i.i.i = fmul double %.1232.i.i.i, 2.000000e+00
  %.1565.i.i.i = fsub double %.1560.i.i.i, %.1562.i.i.i
  store double %.1565.i.i.i, ptr %.1559.i.i.i, align 8, !noalias !24
  br label %B995.i.i.i
B774.i.i.i:                                       ; preds = %B774.lr.ph.i.i.i, %B774.i.i.i
  %lsr.iv118.i.i = phi i64 [ %lsr.iv.next119.i.i, %B774.i.i.i ], [ %lsr.iv.i.i, %B774.lr.ph.i.i.i ]
  %76 = shl i64 %lsr.iv118.i.i, 3
  %scevgep124.i.i = getelementptr i8, ptr %v453, i64 %76
  %scevgep125.i.i = getelementptr i8, ptr %scevgep124.i.i, i64 -16
  %.1780.i.i.i = load i64, ptr %scevgep125.i.i, align 8, !noalias !24
  %.1798.i.i.i = icmp slt i64 %.1780.i.i.i, 0
  %.1799.i.i.i = select i1 %.1798.i.i.i, i64 %v519, i64 0
  %77 = getelementptr i64, ptr %v515, i64 %.1780.i.i.i
  %.1813.i.i.i = getelementptr i64, ptr %77, i64 %.1799.i.i.i
  %.1814.i.i.i = load i64, ptr %.1813.i.i.i, align 8, !noalias !24
  %scevgep117.i.i = getelementptr i8, ptr %v515, i64 %76
  %scevgep118.i.i = getelementptr i8, ptr %scevgep117.i.i, i64 -16
  %.1845.i.i.i = load i64, ptr %scevgep118.i.i, align 8, !noalias !24
  %.1846.i.i.i = add nsw i64 %.1845.i.i.i, %.1814.i.i.i
  store i64 %.1846.i.i.i, ptr %.1813.i.i.i, align 8, !noalias !24
  %.1893.i.i.i = select i1 %.1798.i.i.i, i64 %v548, i64 0
  %78 = getelementptr double, ptr %v544, i64 %.1780.i.i.i
  %.1907.i.i.i = getelementptr double, ptr %78, i64 %.1893.i.i.i
  %.1908.i.i.i = load double, ptr %.1907.i.i.i, align 8, !noalias !24
  %scevgep115.i.i = getelementptr i8, ptr %v544, i64 %76
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
  %80 = getelementptr i64, ptr %v424, i64 %.35815551564.epil.init.i.i.i
  %.425.epil.i.i.i = load i64, ptr %80, align 8, !noalias !24
  %.438.epil.i.i.i = icmp slt i64 %.425.epil.i.i.i, 0
  %.439.epil.i.i.i = select i1 %.438.epil.i.i.i, i64 %v188, i64 0
  %81 = getelementptr i64, ptr %v184, i64 %.425.epil.i.i.i
  %.453.epil.i.i.i = getelementptr i64, ptr %81, i64 %.439.epil.i.i.i
  %.454.epil.i.i.i = load i64, ptr %.453.epil.i.i.i, align 8, !noalias !24
  %82 = getelementptr i64, ptr %v515, i64 %.35815551564.epil.init.i.i.i
  store i64 %.454.epil.i.i.i, ptr %82, align 8, !noalias !24
  %83 = getelementptr double, ptr %v544, i64 %.35815551564.epil.init.i.i.i
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
  %84 = getelementptr i64, ptr %v424, i64 %.87015801586.i.i.i
  %.935.i.i.i = load i64, ptr %84, align 8, !noalias !24
  %.949.i.i.i = icmp slt i64 %.935.i.i.i, 0
  %.950.i.i.i = select i1 %.949.i.i.i, i64 %v39, i64 0
  %85 = getelementptr i64, ptr %v35, i64 %.935.i.i.i
  %.964.i.i.i = getelementptr i64, ptr %85, i64 %.950.i.i.i
  %.965.i.i.i = load i64, ptr %.964.i.i.i, align 8, !noalias !24
  %.980.i.i.i = icmp slt i64 %.935.i.i.i, -1
  %.981.i.i.i = select i1 %.980.i.i.i, i64 %v39, i64 0
  %86 = getelementptr i8, ptr %85, i64 8
  %.995.i.i.i = getelementptr i64, ptr %86, i64 %.981.i.i.i
  %.996.i.i.i = load i64, ptr %.995.i.i.i, align 8, !noalias !24
  %.1033.i.i.i = sub i64 %.996.i.i.i, %.965.i.i.i
  %.10761574.not.i.i.i = icmp slt i64 %.1033.i.i.i, 1
  br i1 %.10761574.not.i.i.i, label %B374.loopexit.i.i.i, label %B458.i.preheader.i.i
B458.i.preheader.i.i:                             ; preds = %B376.endif.i.i.i
  %sunkaddr204.i.i = shl i64 %.87015801586.i.i.i, 3
  %sunkaddr205.i.i = getelementptr i8, ptr %v544, i64 %sunkaddr204.i.i
  %sunkaddr207.i.i = getelementptr i8, ptr %v453, i64 %sunkaddr204.i.i
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
  %89 = getelementptr i8, ptr %v573, i64 %88
  %scevgep21.i.i.i = getelementptr i8, ptr %89, i64 24
  br label %B774.us.i.i.i
B774.us.i.i.i:                                    ; preds = %B774.us.i.i.i, %B774.us.preheader.i.i.i
  %lsr.iv126.i.i = phi i64 [ %lsr.iv.next127.i.i, %B774.us.i.i.i ], [ %lsr.iv.i.i, %B774.us.preheader.i.i.i ]
  %lsr.iv22.i.i.i = phi ptr [ %scevgep23.i.i.i, %B774.us.i.i.i ], [ %scevgep21.i.i.i, %B774.us.preheader.i.i.i ]
  %90 = shl i64 %lsr.iv126.i.i, 3
  %scevgep132.i.i = getelementptr i8, ptr %v453, i64 %90
  %scevgep133.i.i = getelementptr i8, ptr %scevgep132.i.i, i64 -16
  %.1780.us.i.i.i = load i64, ptr %scevgep133.i.i, align 8, !noalias !24
  %.1798.us.i.i.i = icmp slt i64 %.1780.us.i.i.i, 0
  %.1799.us.i.i.i = select i1 %.1798.us.i.i.i, i64 %v519, i64 0
  %91 = getelementptr i64, ptr %v515, i64 %.1780.us.i.i.i
  %.1813.us.i.i.i = getelementptr i64, ptr %91, i64 %.1799.us.i.i.i
  %.1814.us.i.i.i = load i64, ptr %.1813.us.i.i.i, align 8, !noalias !24
  %scevgep121.i.i = getelementptr i8, ptr %v515, i64 %90
  %scevgep122.i.i = getelementptr i8, ptr %scevgep121.i.i, i64 -16
  %.1845.us.i.i.i = load i64, ptr %scevgep122.i.i, align 8, !noalias !24
  %.1846.us.i.i.i = add nsw i64 %.1845.us.i.i.i, %.1814.us.i.i.i
  store i64 %.1846.us.i.i.i, ptr %.1813.us.i.i.i, align 8, !noalias !24
  %.1893.us.i.i.i = select i1 %.1798.us.i.i.i, i64 %v548, i64 0
  %92 = getelementptr double, ptr %v544, i64 %.1780.us.i.i.i
  %.1907.us.i.i.i = getelementptr double, ptr %92, i64 %.1893.us.i.i.i
  %.1908.us.i.i.i = load double, ptr %.1907.us.i.i.i, align 8, !noalias !24
  %scevgep119.i.i = getelementptr i8, ptr %v544, i64 %90
  %scevgep120.i.i = getelementptr i8, ptr %scevgep119.i.i, i64 -16
  %.1939.us.i.i.i = load double, ptr %scevgep120.i.i, align 8, !noalias !24
  %.1940.us.i.i.i = fadd double %.1908.us.i.i.i, %.1939.us.i.i.i
  store double %.1940.us.i.i.i, ptr %.1907.us.i.i.i, align 8, !noalias !24
  %.2116.us.i.i.i = select i1 %.1798.us.i.i.i, i64 %v577, i64 0
  %.2117.us.i.i.i = add i64 %.2116.us.i.i.i, %.1780.us.i.i.i
  %.2137.us.i.i.i = mul i64 %.2117.us.i.i.i, %v579
  %93 = getelementptr double, ptr %v573, i64 %.2137.us.i.i.i
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
  %95 = getelementptr i64, ptr %v424, i64 %.126112971299.epil.init.i.i
  %.1323.epil.i.i = load i64, ptr %95, align 8, !noalias !3
  %.1341.epil.i.i = icmp slt i64 %.1323.epil.i.i, 0
  %.1342.epil.i.i = select i1 %.1341.epil.i.i, i64 %v672, i64 0
  %96 = getelementptr i8, ptr %v668, i64 %.1323.epil.i.i
  %.1356.epil.i.i = getelementptr i8, ptr %96, i64 %.1342.epil.i.i
  %.1357.epil.i.i = load i8, ptr %.1356.epil.i.i, align 1, !noalias !3
  %.1360.epil.i.i = icmp eq i8 %.1357.epil.i.i, 0
  br i1 %.1360.epil.i.i, label %f1, label %B702.epil.i.i
B702.epil.i.i:                                    ; preds = %B658.epil.preheader.i.i
  %.1377.epil.i.i = add nsw i64 %n_in.2.01301.epil.init.i.i, 1
  %.1403.epil.i.i = select i1 %.1341.epil.i.i, i64 %v312, i64 0
  %97 = getelementptr i64, ptr %v308, i64 %.1323.epil.i.i
  %.1417.epil.i.i = getelementptr i64, ptr %97, i64 %.1403.epil.i.i
  store i64 %used.3.1.i, ptr %.1417.epil.i.i, align 8, !noalias !3
  br label %f1
B192.endif.endif.i.i:                             ; preds = %B774.i.i.i, %B774.us.i.i.i, %B732.endif.i.i.i, %B342.endif.i.i.i
  %.859.i.pre-phi.i.i = phi i64 [ %.8214.i.i.i, %B774.us.i.i.i ], [ 0, %B342.endif.i.i.i ], [ %.8214.i.i.i, %B732.endif.i.i.i ], [ %.8214.i.i.i, %B774.i.i.i ]
  %.254.i.i.i = load i64, ptr %v515, align 8, !noalias !27
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
  %scevgep29.i.i.i = getelementptr i8, ptr %v515, i64 %98
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
  %scevgep128.i.i = getelementptr i8, ptr %v544, i64 %98
  %.1165.1.pre.i.i.i = load double, ptr %scevgep128.i.i, align 8, !noalias !27
  br label %B825.1.i.i.i
B754.1.i.i.i:                                     ; preds = %B684.endif.1.i.i.i
  %.1066.1.i.i.i = icmp eq i64 %.sink.i.i.i.i, %short_of.2.1393.1.i.i.i
  br i1 %.1066.1.i.i.i, label %B766.1.i.i.i, label %B825.1.i.i.i
B766.1.i.i.i:                                     ; preds = %B754.1.i.i.i
  %scevgep127.i.i = getelementptr i8, ptr %v544, i64 %98
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
  %scevgep123.i.i = getelementptr i8, ptr %v544, i64 %99
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
  %scevgep32.i.i.i = getelementptr i8, ptr %v515, i64 %99
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
  %scevgep126.i.i = getelementptr i8, ptr %v544, i64 %99
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
  %101 = getelementptr i8, ptr %v639, i64 %.80712211223.epil.init.i.i
  %.871.epil.i.i = load i8, ptr %101, align 1, !noalias !3
  %.874.epil.i.i = icmp ne i8 %.871.epil.i.i, 0
  %102 = getelementptr i64, ptr %v424, i64 %.80712211223.epil.init.i.i
  %.911.epil.i.i = load i64, ptr %102, align 8, !noalias !3
  %.925.epil.i.i = icmp slt i64 %.911.epil.i.i, 0
  %.926.epil.i.i = select i1 %.925.epil.i.i, i64 %v672, i64 0
  %103 = getelementptr i8, ptr %v668, i64 %.911.epil.i.i
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
