; source 6032ebec7b8da4ee14aa62ffa50d3d6c32d0d3b8dae5640b97328fcb9a4380ef
; takes <i8:1 <i8:1 <f8:1 <i8:1 <i8:2 <i8:1 <f8:2 <i8:1 i8 i8 <f8:1 <i8:1 i8 <i8:1 <i8:1 <f8:1 <i8:1 <i8:1 <i8:2 <i8:2 <f8:2 <i8:2 <i8:1 <i8:1 <f8:1 <i8:2
; gives none

declare i64 @llvm.smax.i64(i64, i64)
define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v1 = getelementptr i8, ptr %table, i64 208
  %v2 = load i32, ptr %v1, align 4
  %v5 = getelementptr i8, ptr %table, i64 224
  %v6 = load i32, ptr %v5, align 4
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
  %v141 = icmp eq i32 %v140, 2
  %v142 = and i1 %v138, %v141
  %v143 = getelementptr i8, ptr %v128, i64 64
  %v144 = load i32, ptr %v143, align 8
  %v145 = and i32 %v144, 1
  %v146 = icmp ne i32 %v145, 0
  %v147 = and i1 %v142, %v146
  %v160 = getelementptr i8, ptr %table, i64 40
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
  %v189 = getelementptr i8, ptr %table, i64 48
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
  %v222 = getelementptr i8, ptr %table, i64 56
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
  %v255 = getelementptr i8, ptr %table, i64 80
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
  %v284 = getelementptr i8, ptr %table, i64 88
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
  %v315 = getelementptr i8, ptr %table, i64 104
  %v316 = load ptr, ptr %v315, align 8
  %v317 = getelementptr i8, ptr %v316, i64 56
  %v318 = load ptr, ptr %v317, align 8
  %v319 = getelementptr i8, ptr %v318, i64 28
  %v320 = load i32, ptr %v319, align 4
  %v321 = icmp eq i32 %v320, %v2
  %v322 = and i1 %v304, %v321
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
  %v379 = icmp eq i32 %v378, %v6
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
  %v507 = icmp eq i32 %v506, 2
  %v508 = and i1 %v504, %v507
  %v509 = getelementptr i8, ptr %v494, i64 64
  %v510 = load i32, ptr %v509, align 8
  %v511 = and i32 %v510, 1
  %v512 = icmp ne i32 %v511, 0
  %v513 = and i1 %v508, %v512
  %v526 = getelementptr i8, ptr %table, i64 160
  %v527 = load ptr, ptr %v526, align 8
  %v528 = getelementptr i8, ptr %v527, i64 56
  %v529 = load ptr, ptr %v528, align 8
  %v530 = getelementptr i8, ptr %v529, i64 28
  %v531 = load i32, ptr %v530, align 4
  %v532 = icmp eq i32 %v531, %v6
  %v533 = and i1 %v513, %v532
  %v534 = getelementptr i8, ptr %v529, i64 26
  %v535 = load i8, ptr %v534, align 2
  %v536 = icmp eq i8 %v535, 61
  %v537 = and i1 %v533, %v536
  %v538 = getelementptr i8, ptr %v527, i64 24
  %v539 = load i32, ptr %v538, align 8
  %v540 = icmp eq i32 %v539, 2
  %v541 = and i1 %v537, %v540
  %v542 = getelementptr i8, ptr %v527, i64 64
  %v543 = load i32, ptr %v542, align 8
  %v544 = and i32 %v543, 1
  %v545 = icmp ne i32 %v544, 0
  %v546 = and i1 %v541, %v545
  %v559 = getelementptr i8, ptr %table, i64 168
  %v560 = load ptr, ptr %v559, align 8
  %v561 = getelementptr i8, ptr %v560, i64 56
  %v562 = load ptr, ptr %v561, align 8
  %v563 = getelementptr i8, ptr %v562, i64 28
  %v564 = load i32, ptr %v563, align 4
  %v565 = icmp eq i32 %v564, %v2
  %v566 = and i1 %v546, %v565
  %v567 = getelementptr i8, ptr %v562, i64 26
  %v568 = load i8, ptr %v567, align 2
  %v569 = icmp eq i8 %v568, 61
  %v570 = and i1 %v566, %v569
  %v571 = getelementptr i8, ptr %v560, i64 24
  %v572 = load i32, ptr %v571, align 8
  %v573 = icmp eq i32 %v572, 2
  %v574 = and i1 %v570, %v573
  %v575 = getelementptr i8, ptr %v560, i64 64
  %v576 = load i32, ptr %v575, align 8
  %v577 = and i32 %v576, 1
  %v578 = icmp ne i32 %v577, 0
  %v579 = and i1 %v574, %v578
  %v592 = getelementptr i8, ptr %table, i64 176
  %v593 = load ptr, ptr %v592, align 8
  %v594 = getelementptr i8, ptr %v593, i64 56
  %v595 = load ptr, ptr %v594, align 8
  %v596 = getelementptr i8, ptr %v595, i64 28
  %v597 = load i32, ptr %v596, align 4
  %v598 = icmp eq i32 %v597, %v2
  %v599 = and i1 %v579, %v598
  %v600 = getelementptr i8, ptr %v595, i64 26
  %v601 = load i8, ptr %v600, align 2
  %v602 = icmp eq i8 %v601, 61
  %v603 = and i1 %v599, %v602
  %v604 = getelementptr i8, ptr %v593, i64 24
  %v605 = load i32, ptr %v604, align 8
  %v606 = icmp eq i32 %v605, 1
  %v607 = and i1 %v603, %v606
  %v608 = getelementptr i8, ptr %v593, i64 64
  %v609 = load i32, ptr %v608, align 8
  %v610 = and i32 %v609, 1
  %v611 = icmp ne i32 %v610, 0
  %v612 = and i1 %v607, %v611
  %v621 = getelementptr i8, ptr %table, i64 184
  %v622 = load ptr, ptr %v621, align 8
  %v623 = getelementptr i8, ptr %v622, i64 56
  %v624 = load ptr, ptr %v623, align 8
  %v625 = getelementptr i8, ptr %v624, i64 28
  %v626 = load i32, ptr %v625, align 4
  %v627 = icmp eq i32 %v626, %v2
  %v628 = and i1 %v612, %v627
  %v629 = getelementptr i8, ptr %v624, i64 26
  %v630 = load i8, ptr %v629, align 2
  %v631 = icmp eq i8 %v630, 61
  %v632 = and i1 %v628, %v631
  %v633 = getelementptr i8, ptr %v622, i64 24
  %v634 = load i32, ptr %v633, align 8
  %v635 = icmp eq i32 %v634, 1
  %v636 = and i1 %v632, %v635
  %v637 = getelementptr i8, ptr %v622, i64 64
  %v638 = load i32, ptr %v637, align 8
  %v639 = and i32 %v638, 1
  %v640 = icmp ne i32 %v639, 0
  %v641 = and i1 %v636, %v640
  %v650 = getelementptr i8, ptr %table, i64 192
  %v651 = load ptr, ptr %v650, align 8
  %v652 = getelementptr i8, ptr %v651, i64 56
  %v653 = load ptr, ptr %v652, align 8
  %v654 = getelementptr i8, ptr %v653, i64 28
  %v655 = load i32, ptr %v654, align 4
  %v656 = icmp eq i32 %v655, %v6
  %v657 = and i1 %v641, %v656
  %v658 = getelementptr i8, ptr %v653, i64 26
  %v659 = load i8, ptr %v658, align 2
  %v660 = icmp eq i8 %v659, 61
  %v661 = and i1 %v657, %v660
  %v662 = getelementptr i8, ptr %v651, i64 24
  %v663 = load i32, ptr %v662, align 8
  %v664 = icmp eq i32 %v663, 1
  %v665 = and i1 %v661, %v664
  %v666 = getelementptr i8, ptr %v651, i64 64
  %v667 = load i32, ptr %v666, align 8
  %v668 = and i32 %v667, 1
  %v669 = icmp ne i32 %v668, 0
  %v670 = and i1 %v665, %v669
  %v679 = getelementptr i8, ptr %table, i64 200
  %v680 = load ptr, ptr %v679, align 8
  %v681 = getelementptr i8, ptr %v680, i64 56
  %v682 = load ptr, ptr %v681, align 8
  %v683 = getelementptr i8, ptr %v682, i64 28
  %v684 = load i32, ptr %v683, align 4
  %v685 = icmp eq i32 %v684, %v2
  %v686 = and i1 %v670, %v685
  %v687 = getelementptr i8, ptr %v682, i64 26
  %v688 = load i8, ptr %v687, align 2
  %v689 = icmp eq i8 %v688, 61
  %v690 = and i1 %v686, %v689
  %v691 = getelementptr i8, ptr %v680, i64 24
  %v692 = load i32, ptr %v691, align 8
  %v693 = icmp eq i32 %v692, 2
  %v694 = and i1 %v690, %v693
  %v695 = getelementptr i8, ptr %v680, i64 64
  %v696 = load i32, ptr %v695, align 8
  %v697 = and i32 %v696, 1
  %v698 = icmp ne i32 %v697, 0
  %v699 = and i1 %v694, %v698
  br i1 %v699, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v702 = getelementptr i8, ptr %v680, i64 32
  %v703 = load ptr, ptr %v702, align 8
  %v706 = getelementptr i8, ptr %v703, i64 8
  %v707 = load i64, ptr %v706, align 8
  %v705 = load i64, ptr %v703, align 8
  %v700 = getelementptr i8, ptr %v680, i64 16
  %v701 = load ptr, ptr %v700, align 8
  %v671 = getelementptr i8, ptr %v651, i64 16
  %v672 = load ptr, ptr %v671, align 8
  %v642 = getelementptr i8, ptr %v622, i64 16
  %v643 = load ptr, ptr %v642, align 8
  %v613 = getelementptr i8, ptr %v593, i64 16
  %v614 = load ptr, ptr %v613, align 8
  %v582 = getelementptr i8, ptr %v560, i64 32
  %v583 = load ptr, ptr %v582, align 8
  %v586 = getelementptr i8, ptr %v583, i64 8
  %v587 = load i64, ptr %v586, align 8
  %v585 = load i64, ptr %v583, align 8
  %v580 = getelementptr i8, ptr %v560, i64 16
  %v581 = load ptr, ptr %v580, align 8
  %v549 = getelementptr i8, ptr %v527, i64 32
  %v550 = load ptr, ptr %v549, align 8
  %v553 = getelementptr i8, ptr %v550, i64 8
  %v554 = load i64, ptr %v553, align 8
  %v552 = load i64, ptr %v550, align 8
  %v547 = getelementptr i8, ptr %v527, i64 16
  %v548 = load ptr, ptr %v547, align 8
  %v516 = getelementptr i8, ptr %v494, i64 32
  %v517 = load ptr, ptr %v516, align 8
  %v520 = getelementptr i8, ptr %v517, i64 8
  %v521 = load i64, ptr %v520, align 8
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
  %v452 = getelementptr i8, ptr %v432, i64 16
  %v453 = load ptr, ptr %v452, align 8
  %v425 = getelementptr i8, ptr %v403, i64 32
  %v426 = load ptr, ptr %v425, align 8
  %v428 = load i64, ptr %v426, align 8
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
  %v313 = getelementptr i8, ptr %table, i64 96
  %v314 = load i64, ptr %v313, align 8
  %v307 = getelementptr i8, ptr %v285, i64 32
  %v308 = load ptr, ptr %v307, align 8
  %v310 = load i64, ptr %v308, align 8
  %v305 = getelementptr i8, ptr %v285, i64 16
  %v306 = load ptr, ptr %v305, align 8
  %v276 = getelementptr i8, ptr %v256, i64 16
  %v277 = load ptr, ptr %v276, align 8
  %v253 = getelementptr i8, ptr %table, i64 72
  %v254 = load i64, ptr %v253, align 8
  %v251 = getelementptr i8, ptr %table, i64 64
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
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %notmask.i = shl nsw i64 -1, %v186
  %.353.i = xor i64 %notmask.i, -1
  %.4911949.not.i = icmp slt i64 %v310, 1
  br i1 %.4911949.not.i, label %B1068.endif.i, label %B416.lr.ph.i
B416.lr.ph.i:                                     ; preds = %run
  %.385.i = getelementptr i8, ptr %v277, i64 16
  %.386.i = load double, ptr %.385.i, align 8, !noalias !0
  %.395.i = add nsw i64 %v186, -1
  %.386.fr.i = freeze double %.386.i
  %1 = shl i64 %v428, 3
  %2 = fcmp ogt double %.386.fr.i, 0.000000e+00
  %3 = shl i64 %v186, 3
  %4 = shl i64 %v66, 3
  %5 = shl i64 %v95, 3
  %sunkaddr.i = getelementptr i8, ptr %v277, i64 8
  br label %B416.i
B416.i:                                           ; preds = %B2345.i, %B416.lr.ph.i
  %low.4.01957.i = phi i64 [ %.395.i, %B416.lr.ph.i ], [ %low.5.2.i, %B2345.i ]
  %n_kept.2.01956.i = phi i64 [ 0, %B416.lr.ph.i ], [ %n_kept.3.1.i, %B2345.i ]
  %.49719271954.i = phi i64 [ 0, %B416.lr.ph.i ], [ %.504.i, %B2345.i ]
  %.504.i = add nuw nsw i64 %.49719271954.i, 1
  %6 = getelementptr i64, ptr %v306, i64 %.49719271954.i
  %.562.i = load i64, ptr %6, align 8, !noalias !0
  %7 = shl nuw i64 1, %low.4.01957.i
  %8 = and i64 %.562.i, %7
  %.570.not.i = icmp eq i64 %8, 0
  br i1 %.570.not.i, label %B472.i.preheader, label %B450.i
B450.i:                                           ; preds = %B416.i
  %notmask1859.i = shl nsw i64 -1, %low.4.01957.i
  %.583.i = xor i64 %notmask1859.i, -1
  %.585.i = and i64 %.562.i, %.583.i
  %.586.not.i = icmp eq i64 %.585.i, 0
  br i1 %.586.not.i, label %B530.endif.i, label %B472.i.preheader
B472.i.preheader:                                 ; preds = %B450.i, %B416.i
  br label %B472.i
B472.i:                                           ; preds = %B472.i.backedge, %B472.i.preheader
  %lsr.iv75.in.i = phi i64 [ %low.4.01957.i, %B472.i.preheader ], [ %lsr.iv75.i, %B472.i.backedge ]
  %lsr.iv75.i = add i64 %lsr.iv75.in.i, -1
  %.614.inv.i = icmp sgt i64 %lsr.iv75.in.i, 0
  %9 = select i1 %.614.inv.i, i64 0, i64 %1
  %scevgep77.i = getelementptr i8, ptr %v424, i64 %9
  %10 = shl i64 %lsr.iv75.i, 3
  %scevgep78.i = getelementptr i8, ptr %scevgep77.i, i64 %10
  store i64 %n_kept.2.01956.i, ptr %scevgep78.i, align 8, !noalias !0
  %11 = shl nuw i64 1, %lsr.iv75.i
  %12 = and i64 %11, %.562.i
  %.635.not.i = icmp eq i64 %12, 0
  br i1 %.635.not.i, label %B472.i.backedge, label %B508.i
B508.i:                                           ; preds = %B472.i
  %notmask1861.i = shl nsw i64 -1, %lsr.iv75.i
  %.642.i = xor i64 %notmask1861.i, -1
  %.644.i = and i64 %.562.i, %.642.i
  %.645.not.i = icmp eq i64 %.644.i, 0
  br i1 %.645.not.i, label %B530.endif.i, label %B472.i.backedge
B472.i.backedge:                                  ; preds = %B508.i, %B472.i
  br label %B472.i
B588.i:                                           ; preds = %B588.preheader.new.i, %B736.1.i
  %lsr.iv86.i = phi i64 [ %lsr.iv.next87.i, %B736.1.i ], [ %unroll_iter.i, %B588.preheader.new.i ]
  %lsr.iv79.i = phi i64 [ %lsr.iv.next80.i, %B736.1.i ], [ %48, %B588.preheader.new.i ]
  %load.2.11880.i = phi i64 [ %load.3.2.1.i, %B736.1.i ], [ 0, %B588.preheader.new.i ]
  %13 = add i64 %lsr.iv79.i, -1
  %14 = shl nuw i64 1, %13
  %15 = and i64 %14, %.562.i
  %.815.not.i = icmp eq i64 %15, 0
  br i1 %.815.not.i, label %B736.i, label %B606.i
B606.i:                                           ; preds = %B588.i
  %.843.i = icmp slt i64 %13, 0
  %16 = select i1 %.843.i, i64 %3, i64 0
  %scevgep81.i = getelementptr i8, ptr %v182, i64 %16
  %17 = shl i64 %lsr.iv79.i, 3
  %scevgep82.i = getelementptr i8, ptr %scevgep81.i, i64 %17
  %scevgep83.i = getelementptr i8, ptr %scevgep82.i, i64 -8
  %.859.i = load i64, ptr %scevgep83.i, align 8, !noalias !0
  %.861.i = add nsw i64 %.859.i, %load.2.11880.i
  br label %B736.i
B736.i:                                           ; preds = %B606.i, %B588.i
  %load.3.2.i = phi i64 [ %load.2.11880.i, %B588.i ], [ %.861.i, %B606.i ]
  %18 = shl nuw i64 1, %lsr.iv79.i
  %19 = and i64 %18, %.562.i
  %.815.not.1.i = icmp eq i64 %19, 0
  br i1 %.815.not.1.i, label %B736.1.i, label %B606.1.i
B606.1.i:                                         ; preds = %B736.i
  %.843.1.i = icmp slt i64 %lsr.iv79.i, 0
  %20 = select i1 %.843.1.i, i64 %3, i64 0
  %scevgep84.i = getelementptr i8, ptr %v182, i64 %20
  %21 = shl i64 %lsr.iv79.i, 3
  %scevgep85.i = getelementptr i8, ptr %scevgep84.i, i64 %21
  %.859.1.i = load i64, ptr %scevgep85.i, align 8, !noalias !0
  %.861.1.i = add nsw i64 %.859.1.i, %load.3.2.i
  br label %B736.1.i
B736.1.i:                                         ; preds = %B606.1.i, %B736.i
  %load.3.2.1.i = phi i64 [ %load.3.2.i, %B736.i ], [ %.861.1.i, %B606.1.i ]
  %lsr.iv.next80.i = add i64 %lsr.iv79.i, 2
  %lsr.iv.next87.i = add i64 %lsr.iv86.i, -2
  %niter.ncmp.1.not.i = icmp eq i64 %lsr.iv.next87.i, 0
  br i1 %niter.ncmp.1.not.i, label %B738.endif.loopexit14.unr-lcssa.i, label %B588.i
B820.i:                                           ; preds = %B786.endif.i, %B980.i
  %inner.4.21919.i = phi double [ %inner.5.3.i, %B980.i ], [ 0.000000e+00, %B786.endif.i ]
  %.130219061918.i = phi i64 [ %.1312.i, %B980.i ], [ %..707.i, %B786.endif.i ]
  %.130919071917.i = phi i64 [ %.1316.i, %B980.i ], [ %low.5.2.i, %B786.endif.i ]
  %.1312.i = add nsw i64 %.130219061918.i, -1
  %.1316.i = add i64 %.130919071917.i, 1
  %22 = shl nuw i64 1, %.130919071917.i
  %23 = and i64 %22, %.562.i
  %.1352.not.i = icmp eq i64 %23, 0
  br i1 %.1352.not.i, label %B980.i, label %B838.endif.i
B902.i:                                           ; preds = %B902.preheader.i, %B978.i
  %lsr.iv92.i = phi i64 [ %63, %B902.preheader.i ], [ %lsr.iv.next93.i, %B978.i ]
  %inner.2.41902.i = phi double [ %inner.4.21919.i, %B902.preheader.i ], [ %inner.3.5.i, %B978.i ]
  %.151318981900.i = phi i64 [ %.1392.i, %B902.preheader.i ], [ %.1520.i, %B978.i ]
  %.1568.i = icmp slt i64 %.151318981900.i, 0
  %24 = select i1 %.1568.i, i64 %4, i64 0
  %scevgep96.i = getelementptr i8, ptr %v62, i64 %24
  %25 = shl i64 %.151318981900.i, 3
  %scevgep97.i = getelementptr i8, ptr %scevgep96.i, i64 %25
  %.1584.i = load i64, ptr %scevgep97.i, align 8, !noalias !0
  %.1586.i = icmp sgt i64 %.1584.i, %.130919071917.i
  br i1 %.1586.i, label %B928.i, label %B978.i
B928.i:                                           ; preds = %B902.i
  %26 = shl nuw i64 1, %.1584.i
  %27 = and i64 %26, %.562.i
  %.1625.not.i = icmp eq i64 %27, 0
  br i1 %.1625.not.i, label %B978.i, label %B956.i
B956.i:                                           ; preds = %B928.i
  %28 = select i1 %.1568.i, i64 %5, i64 0
  %scevgep94.i = getelementptr i8, ptr %v91, i64 %28
  %scevgep95.i = getelementptr i8, ptr %scevgep94.i, i64 %25
  %.1657.i = load double, ptr %scevgep95.i, align 8, !noalias !0
  %.1661.i = fadd double %inner.2.41902.i, %.1657.i
  br label %B978.i
B978.i:                                           ; preds = %B956.i, %B928.i, %B902.i
  %inner.3.5.i = phi double [ %.1661.i, %B956.i ], [ %inner.2.41902.i, %B928.i ], [ %inner.2.41902.i, %B902.i ]
  %lsr.iv.next93.i = add i64 %lsr.iv92.i, -1
  %.1520.i = add i64 %.151318981900.i, 1
  %.1507.i = icmp ugt i64 %lsr.iv.next93.i, 1
  br i1 %.1507.i, label %B902.i, label %B980.i
B980.i:                                           ; preds = %B978.i, %B838.endif.i, %B820.i
  %inner.5.3.i = phi double [ %inner.4.21919.i, %B820.i ], [ %inner.4.21919.i, %B838.endif.i ], [ %inner.3.5.i, %B978.i ]
  %.1303.i = icmp sgt i64 %.130219061918.i, 1
  br i1 %.1303.i, label %B820.i, label %B982.i
B982.i:                                           ; preds = %B980.i, %B786.endif.i
  %inner.4.2.lcssa.i = phi double [ 0.000000e+00, %B786.endif.i ], [ %inner.5.3.i, %B980.i ]
  %.1708.i = icmp slt i64 %n_kept.2.01956.i, 0
  %.1709.i = select i1 %.1708.i, i64 %v341, i64 0
  %29 = getelementptr i64, ptr %v337, i64 %n_kept.2.01956.i
  %.1723.i = getelementptr i64, ptr %29, i64 %.1709.i
  store i64 %.562.i, ptr %.1723.i, align 8, !noalias !0
  %.1743.i = select i1 %.1708.i, i64 %v370, i64 0
  %30 = getelementptr i64, ptr %v366, i64 %n_kept.2.01956.i
  %.1757.i = getelementptr i64, ptr %30, i64 %.1743.i
  store i64 %.sink.i.i, ptr %.1757.i, align 8, !noalias !0
  %.66.i.i = load double, ptr %sunkaddr.i, align 8, !noalias !3
  %.67.i.i = fcmp ogt double %.66.i.i, 0.000000e+00
  br i1 %.67.i.i, label %B32.i.i, label %B88.i.i
B32.i.i:                                          ; preds = %B982.i
  %.98.i.i = load double, ptr %v277, align 8, !noalias !3
  %.100.i.i = sitofp i64 %load.2.1.lcssa.i to double
  %.101.i.i = fsub double %.100.i.i, %.98.i.i
  %.134.i.i = fmul double %.66.i.i, %.101.i.i
  %.135.i.i = fmul double %.101.i.i, %.134.i.i
  %.137.i.i = fadd double %.135.i.i, 0.000000e+00
  br label %B88.i.i
B88.i.i:                                          ; preds = %B32.i.i, %B982.i
  %value.3.0.i.i = phi double [ %.137.i.i, %B32.i.i ], [ 0.000000e+00, %B982.i ]
  %.180.i.i = load double, ptr %.385.i, align 8, !noalias !3
  %.181.i.i = fcmp ogt double %.180.i.i, 0.000000e+00
  br i1 %.181.i.i, label %B112.i.i, label %B982.endif.i
B112.i.i:                                         ; preds = %B88.i.i
  %.188.i.i = fmul double %area.2.1.lcssa.i, %area.2.1.lcssa.i
  %.189.i.i = fcmp ogt double %.188.i.i, 0.000000e+00
  br i1 %.189.i.i, label %B130.i.i, label %B982.endif.i
B130.i.i:                                         ; preds = %B112.i.i
  %.238.i.i = fdiv double %x.2.1.lcssa.i, %area.2.1.lcssa.i
  %.240.i.i = fsub double %square.2.1.lcssa.i, %.238.i.i
  %.243.i.i = fmul double %.240.i.i, %.180.i.i
  %.252.i.i = fdiv double %.243.i.i, %.188.i.i
  %.254.i.i = fadd double %value.3.0.i.i, %.252.i.i
  br label %B982.endif.i
B1138.i:                                          ; preds = %B1138.preheader.new.i, %B1138.i
  %niter21.i = phi i64 [ 0, %B1138.preheader.new.i ], [ %niter21.next.3.i, %B1138.i ]
  %sunkaddr99.i = shl i64 %niter21.i, 3
  %sunkaddr100.i = getelementptr i8, ptr %v424, i64 %sunkaddr99.i
  %.2028.i = load i64, ptr %sunkaddr100.i, align 8, !noalias !0
  %sunkaddr102.i = getelementptr i8, ptr %v453, i64 %sunkaddr99.i
  %sunkaddr103.i = getelementptr i8, ptr %sunkaddr102.i, i64 8
  store i64 %.2028.i, ptr %sunkaddr103.i, align 8, !noalias !0
  %sunkaddr106.i = getelementptr i8, ptr %sunkaddr100.i, i64 8
  %.2028.1.i = load i64, ptr %sunkaddr106.i, align 8, !noalias !0
  %sunkaddr109.i = getelementptr i8, ptr %sunkaddr102.i, i64 16
  store i64 %.2028.1.i, ptr %sunkaddr109.i, align 8, !noalias !0
  %sunkaddr112.i = getelementptr i8, ptr %sunkaddr100.i, i64 16
  %.2028.2.i = load i64, ptr %sunkaddr112.i, align 8, !noalias !0
  %sunkaddr115.i = getelementptr i8, ptr %sunkaddr102.i, i64 24
  store i64 %.2028.2.i, ptr %sunkaddr115.i, align 8, !noalias !0
  %sunkaddr118.i = getelementptr i8, ptr %sunkaddr100.i, i64 24
  %.2028.3.i = load i64, ptr %sunkaddr118.i, align 8, !noalias !0
  %sunkaddr121.i = getelementptr i8, ptr %sunkaddr102.i, i64 32
  store i64 %.2028.3.i, ptr %sunkaddr121.i, align 8, !noalias !0
  %niter21.next.3.i = add nuw nsw i64 %niter21.i, 4
  %niter21.ncmp.3.i = icmp eq i64 %unroll_iter20.i, %niter21.next.3.i
  br i1 %niter21.ncmp.3.i, label %B1184.endif.preheader.loopexit.unr-lcssa.i, label %B1138.i, !llvm.loop !6
B1182.loopexit.i:                                 ; preds = %B1298.1.i, %B1250.prol.loopexit.i, %B1184.endif.i
  %all_weight.2.1.lcssa.i = phi double [ %all_weight.3.01992.i, %B1184.endif.i ], [ %all_weight.4.2.lcssa.unr.i, %B1250.prol.loopexit.i ], [ %all_weight.4.2.1.i, %B1298.1.i ]
  %exitcond2144.not.i = icmp eq i64 %v186, %.2171.i
  br i1 %exitcond2144.not.i, label %B1302.endif.i, label %B1184.endif.i
B1250.i:                                          ; preds = %B1250.preheader31.i, %B1298.1.i
  %lsr.iv43.i = phi i64 [ %78, %B1250.preheader31.i ], [ %lsr.iv.next44.i, %B1298.1.i ]
  %all_weight.2.11979.i = phi double [ %all_weight.2.11979.unr.i, %B1250.preheader31.i ], [ %all_weight.4.2.1.i, %B1298.1.i ]
  %.235319751977.i = phi i64 [ %.235319751977.unr.i, %B1250.preheader31.i ], [ %37, %B1298.1.i ]
  %.2406.i = icmp slt i64 %.235319751977.i, 0
  %31 = select i1 %.2406.i, i64 %71, i64 0
  %scevgep47.i = getelementptr i8, ptr %v62, i64 %31
  %32 = shl i64 %.235319751977.i, 3
  %scevgep48.i = getelementptr i8, ptr %scevgep47.i, i64 %32
  %.2422.i = load i64, ptr %scevgep48.i, align 8, !noalias !0
  %.2424.i = icmp sgt i64 %.2422.i, %.216419841990.i
  br i1 %.2424.i, label %B1276.i, label %B1298.i
B1276.i:                                          ; preds = %B1250.i
  %33 = select i1 %.2406.i, i64 %72, i64 0
  %scevgep45.i = getelementptr i8, ptr %v91, i64 %33
  %scevgep46.i = getelementptr i8, ptr %scevgep45.i, i64 %32
  %.2456.i = load double, ptr %scevgep46.i, align 8, !noalias !0
  %.2460.i = fadd double %all_weight.2.11979.i, %.2456.i
  br label %B1298.i
B1298.i:                                          ; preds = %B1276.i, %B1250.i
  %all_weight.4.2.i = phi double [ %.2460.i, %B1276.i ], [ %all_weight.2.11979.i, %B1250.i ]
  %34 = add i64 %.235319751977.i, 1
  %.2406.1.i = icmp slt i64 %34, 0
  %35 = select i1 %.2406.1.i, i64 %71, i64 0
  %scevgep52.i = getelementptr i8, ptr %v62, i64 %35
  %scevgep53.i = getelementptr i8, ptr %scevgep52.i, i64 %32
  %scevgep54.i = getelementptr i8, ptr %scevgep53.i, i64 8
  %.2422.1.i = load i64, ptr %scevgep54.i, align 8, !noalias !0
  %.2424.1.i = icmp sgt i64 %.2422.1.i, %.216419841990.i
  br i1 %.2424.1.i, label %B1276.1.i, label %B1298.1.i
B1276.1.i:                                        ; preds = %B1298.i
  %36 = select i1 %.2406.1.i, i64 %72, i64 0
  %scevgep49.i = getelementptr i8, ptr %v91, i64 %36
  %scevgep50.i = getelementptr i8, ptr %scevgep49.i, i64 %32
  %scevgep51.i = getelementptr i8, ptr %scevgep50.i, i64 8
  %.2456.1.i = load double, ptr %scevgep51.i, align 8, !noalias !0
  %.2460.1.i = fadd double %all_weight.4.2.i, %.2456.1.i
  br label %B1298.1.i
B1298.1.i:                                        ; preds = %B1276.1.i, %B1298.i
  %all_weight.4.2.1.i = phi double [ %.2460.1.i, %B1276.1.i ], [ %all_weight.4.2.i, %B1298.i ]
  %lsr.iv.next44.i = add i64 %lsr.iv43.i, -2
  %.2347.1.i = icmp sgt i64 %lsr.iv.next44.i, 2
  %37 = add i64 %.235319751977.i, 2
  br i1 %.2347.1.i, label %B1250.i, label %B1182.loopexit.i
B1376.i:                                          ; preds = %B1354.preheader.i, %B1376.i
  %low.7.2.i = phi i64 [ %.2687.i, %B1376.i ], [ 0, %B1354.preheader.i ]
  %.2687.i = add nuw nsw i64 %low.7.2.i, 1
  %38 = shl i64 2, %low.7.2.i
  %39 = and i64 %38, %.353.i
  %.2695.not.i = icmp eq i64 %39, 0
  br i1 %.2695.not.i, label %B1376.i, label %f0
B2040.i:                                          ; preds = %B2040.preheader.i, %B2344.i
  %lsr.iv.i = phi ptr [ %scevgep.i, %B2040.preheader.i ], [ %scevgep32.i, %B2344.i ]
  %.410421012117.i = phi i64 [ 1, %B2040.preheader.i ], [ %.4111.i, %B2344.i ]
  %.4111.i = add nuw i64 %.410421012117.i, 1
  %40 = getelementptr i64, ptr %v482, i64 %.410421012117.i
  %.4193.i = load i64, ptr %40, align 8, !noalias !0
  %.4195.i = add nsw i64 %.410421012117.i, -1
  %41 = getelementptr i64, ptr %v614, i64 %.4195.i
  store i64 %.4193.i, ptr %41, align 8, !noalias !0
  %42 = getelementptr i64, ptr %v515, i64 %.410421012117.i
  %.4280.i = load i64, ptr %42, align 8, !noalias !0
  %43 = getelementptr i64, ptr %v643, i64 %.4195.i
  store i64 %.4280.i, ptr %43, align 8, !noalias !0
  %44 = getelementptr double, ptr %v548, i64 %.410421012117.i
  %.4367.i = load double, ptr %44, align 8, !noalias !0
  %.4369.i = fadd double %all_weight.3.0.lcssa.i, %.4367.i
  %45 = getelementptr double, ptr %v672, i64 %.4195.i
  store double %.4369.i, ptr %45, align 8, !noalias !0
  %.4456.i = load i64, ptr %40, align 8, !noalias !0
  %.4457.i = icmp slt i64 %.4456.i, 0
  %brmerge = or i1 %.1906.i, %.4457.i
  br i1 %brmerge, label %B2344.i, label %B2214.endif.us.preheader.i
B2344.i:                                          ; preds = %B2278.B2326_crit_edge.us.i, %B2040.i
  %scevgep32.i = getelementptr i8, ptr %lsr.iv.i, i64 %93
  %exitcond2147.not.i = icmp eq i64 %.410421012117.i, %v705
  br i1 %exitcond2147.not.i, label %f0, label %B2040.i
B2345.i:                                          ; preds = %B982.endif.i, %B738.endif.i
  %n_kept.3.1.i = phi i64 [ %.1840.i, %B982.endif.i ], [ %n_kept.2.01956.i, %B738.endif.i ]
  %exitcond.not.i = icmp eq i64 %.504.i, %v310
  br i1 %exitcond.not.i, label %B1068.endif.i, label %B416.i
B530.endif.i:                                     ; preds = %B508.i, %B450.i
  %low.5.2.i = phi i64 [ %low.4.01957.i, %B450.i ], [ %lsr.iv75.i, %B508.i ]
  %.707.i = sub i64 %v186, %low.5.2.i
  %.708.i = icmp sgt i64 %.707.i, 0
  %..707.i = tail call i64 @llvm.smax.i64(i64 %.707.i, i64 0)
  br i1 %.708.i, label %B588.lr.ph.i, label %B738.endif.i
B588.lr.ph.i:                                     ; preds = %B530.endif.i
  br i1 %2, label %B588.us.preheader.i, label %B588.preheader.i
B588.us.preheader.i:                              ; preds = %B588.lr.ph.i
  %46 = add nuw i64 %..707.i, 1
  br label %B588.us.i
B588.preheader.i:                                 ; preds = %B588.lr.ph.i
  %47 = icmp eq i64 %.707.i, 1
  br i1 %47, label %B588.epil.preheader.i, label %B588.preheader.new.i
B588.preheader.new.i:                             ; preds = %B588.preheader.i
  %unroll_iter.i = and i64 %..707.i, 9223372036854775806
  %48 = add i64 %low.5.2.i, 1
  br label %B588.i
B588.us.i:                                        ; preds = %B736.us.i, %B588.us.preheader.i
  %lsr.iv88.i = phi i64 [ %46, %B588.us.preheader.i ], [ %lsr.iv.next89.i, %B736.us.i ]
  %square.2.11884.us.i = phi double [ 0.000000e+00, %B588.us.preheader.i ], [ %square.3.2.us.i, %B736.us.i ]
  %y.2.11883.us.i = phi double [ 0.000000e+00, %B588.us.preheader.i ], [ %y.3.2.us.i, %B736.us.i ]
  %x.2.11882.us.i = phi double [ 0.000000e+00, %B588.us.preheader.i ], [ %x.3.2.us.i, %B736.us.i ]
  %area.2.11881.us.i = phi double [ 0.000000e+00, %B588.us.preheader.i ], [ %area.3.2.us.i, %B736.us.i ]
  %load.2.11880.us.i = phi i64 [ 0, %B588.us.preheader.i ], [ %load.3.2.us.i, %B736.us.i ]
  %.75618761878.us.i = phi i64 [ %low.5.2.i, %B588.us.preheader.i ], [ %.763.us.i, %B736.us.i ]
  %49 = shl nuw i64 1, %.75618761878.us.i
  %50 = and i64 %49, %.562.i
  %.815.not.us.i = icmp eq i64 %50, 0
  br i1 %.815.not.us.i, label %B736.us.i, label %B606.us.i
B606.us.i:                                        ; preds = %B588.us.i
  %.843.us.i = icmp slt i64 %.75618761878.us.i, 0
  %51 = select i1 %.843.us.i, i64 %3, i64 0
  %scevgep90.i = getelementptr i8, ptr %v182, i64 %51
  %52 = shl i64 %.75618761878.us.i, 3
  %scevgep91.i = getelementptr i8, ptr %scevgep90.i, i64 %52
  %.859.us.i = load i64, ptr %scevgep91.i, align 8, !noalias !0
  %.861.us.i = add nsw i64 %.859.us.i, %load.2.11880.us.i
  %.905.us.i = select i1 %.843.us.i, i64 %v215, i64 0
  %.906.us.i = add i64 %.905.us.i, %.75618761878.us.i
  %.926.us.i = mul i64 %.906.us.i, %v217
  %.930.us.i = getelementptr double, ptr %v211, i64 %.926.us.i
  %.931.us.i = load double, ptr %.930.us.i, align 8, !noalias !0
  %.933.us.i = fadd double %area.2.11881.us.i, %.931.us.i
  %.991.us.i = getelementptr i8, ptr %.930.us.i, i64 8
  %.992.us.i = load double, ptr %.991.us.i, align 8, !noalias !0
  %.994.us.i = fadd double %x.2.11882.us.i, %.992.us.i
  %.1052.us.i = getelementptr i8, ptr %.930.us.i, i64 16
  %.1053.us.i = load double, ptr %.1052.us.i, align 8, !noalias !0
  %.1055.us.i = fadd double %y.2.11883.us.i, %.1053.us.i
  %.1115.us.i = getelementptr i8, ptr %.930.us.i, i64 24
  %.1116.us.i = load double, ptr %.1115.us.i, align 8, !noalias !0
  %.1118.us.i = fadd double %square.2.11884.us.i, %.1116.us.i
  br label %B736.us.i
B736.us.i:                                        ; preds = %B606.us.i, %B588.us.i
  %load.3.2.us.i = phi i64 [ %.861.us.i, %B606.us.i ], [ %load.2.11880.us.i, %B588.us.i ]
  %area.3.2.us.i = phi double [ %.933.us.i, %B606.us.i ], [ %area.2.11881.us.i, %B588.us.i ]
  %x.3.2.us.i = phi double [ %.994.us.i, %B606.us.i ], [ %x.2.11882.us.i, %B588.us.i ]
  %y.3.2.us.i = phi double [ %.1055.us.i, %B606.us.i ], [ %y.2.11883.us.i, %B588.us.i ]
  %square.3.2.us.i = phi double [ %.1118.us.i, %B606.us.i ], [ %square.2.11884.us.i, %B588.us.i ]
  %lsr.iv.next89.i = add i64 %lsr.iv88.i, -1
  %.763.us.i = add i64 %.75618761878.us.i, 1
  %.750.us.i = icmp ugt i64 %lsr.iv.next89.i, 1
  br i1 %.750.us.i, label %B588.us.i, label %B738.endif.loopexit.i
B738.endif.loopexit.i:                            ; preds = %B736.us.i
  %53 = fmul double %x.3.2.us.i, %x.3.2.us.i
  %54 = fmul double %y.3.2.us.i, %y.3.2.us.i
  %55 = fadd double %53, %54
  br label %B738.endif.i
B738.endif.loopexit14.unr-lcssa.i:                ; preds = %B736.1.i
  %56 = and i64 %..707.i, 1
  %lcmp.mod.not.i = icmp eq i64 %56, 0
  %57 = add i64 %unroll_iter.i, %low.5.2.i
  br i1 %lcmp.mod.not.i, label %B738.endif.i, label %B588.epil.preheader.i
B588.epil.preheader.i:                            ; preds = %B738.endif.loopexit14.unr-lcssa.i, %B588.preheader.i
  %load.2.11880.epil.init.i = phi i64 [ 0, %B588.preheader.i ], [ %load.3.2.1.i, %B738.endif.loopexit14.unr-lcssa.i ]
  %.75618761878.epil.init.i = phi i64 [ %low.5.2.i, %B588.preheader.i ], [ %57, %B738.endif.loopexit14.unr-lcssa.i ]
  %58 = shl nuw i64 1, %.75618761878.epil.init.i
  %59 = and i64 %58, %.562.i
  %.815.not.epil.i = icmp eq i64 %59, 0
  br i1 %.815.not.epil.i, label %B738.endif.i, label %B606.epil.i
B606.epil.i:                                      ; preds = %B588.epil.preheader.i
  %.843.epil.i = icmp slt i64 %.75618761878.epil.init.i, 0
  %.844.epil.i = select i1 %.843.epil.i, i64 %v186, i64 0
  %60 = getelementptr i64, ptr %v182, i64 %.75618761878.epil.init.i
  %.858.epil.i = getelementptr i64, ptr %60, i64 %.844.epil.i
  %.859.epil.i = load i64, ptr %.858.epil.i, align 8, !noalias !0
  %.861.epil.i = add nsw i64 %.859.epil.i, %load.2.11880.epil.init.i
  br label %B738.endif.i
B738.endif.i:                                     ; preds = %B606.epil.i, %B588.epil.preheader.i, %B738.endif.loopexit14.unr-lcssa.i, %B738.endif.loopexit.i, %B530.endif.i
  %load.2.1.lcssa.i = phi i64 [ 0, %B530.endif.i ], [ %load.3.2.us.i, %B738.endif.loopexit.i ], [ %load.3.2.1.i, %B738.endif.loopexit14.unr-lcssa.i ], [ %load.2.11880.epil.init.i, %B588.epil.preheader.i ], [ %.861.epil.i, %B606.epil.i ]
  %area.2.1.lcssa.i = phi double [ 0.000000e+00, %B530.endif.i ], [ %area.3.2.us.i, %B738.endif.loopexit.i ], [ 0.000000e+00, %B738.endif.loopexit14.unr-lcssa.i ], [ 0.000000e+00, %B588.epil.preheader.i ], [ 0.000000e+00, %B606.epil.i ]
  %x.2.1.lcssa.i = phi double [ 0.000000e+00, %B530.endif.i ], [ %55, %B738.endif.loopexit.i ], [ 0.000000e+00, %B738.endif.loopexit14.unr-lcssa.i ], [ 0.000000e+00, %B588.epil.preheader.i ], [ 0.000000e+00, %B606.epil.i ]
  %square.2.1.lcssa.i = phi double [ 0.000000e+00, %B530.endif.i ], [ %square.3.2.us.i, %B738.endif.loopexit.i ], [ 0.000000e+00, %B738.endif.loopexit14.unr-lcssa.i ], [ 0.000000e+00, %B588.epil.preheader.i ], [ 0.000000e+00, %B606.epil.i ]
  %.15.i.i = icmp sgt i64 %v252, %load.2.1.lcssa.i
  %.21.i.i = sub nsw i64 %v252, %load.2.1.lcssa.i
  %.32.i.i = icmp sgt i64 %load.2.1.lcssa.i, %v254
  %.36.i.i = sub nsw i64 %load.2.1.lcssa.i, %v254
  %spec.select.i.i = select i1 %.32.i.i, i64 %.36.i.i, i64 0
  %.sink.i.i = select i1 %.15.i.i, i64 %.21.i.i, i64 %spec.select.i.i
  %.1191.i = icmp sgt i64 %.sink.i.i, %v314
  br i1 %.1191.i, label %B2345.i, label %B786.endif.i
B786.endif.i:                                     ; preds = %B738.endif.i
  %.13031914.not.i = icmp slt i64 %.707.i, 1
  br i1 %.13031914.not.i, label %B982.i, label %B820.i
B838.endif.i:                                     ; preds = %B820.i
  %.1376.i = icmp slt i64 %.130919071917.i, 0
  %.1377.i = select i1 %.1376.i, i64 %v37, i64 0
  %61 = getelementptr i64, ptr %v33, i64 %.130919071917.i
  %.1391.i = getelementptr i64, ptr %61, i64 %.1377.i
  %.1392.i = load i64, ptr %.1391.i, align 8, !noalias !0
  %.1408.i = icmp slt i64 %.130919071917.i, -1
  %.1409.i = select i1 %.1408.i, i64 %v37, i64 0
  %62 = getelementptr i8, ptr %61, i64 8
  %.1423.i = getelementptr i64, ptr %62, i64 %.1409.i
  %.1424.i = load i64, ptr %.1423.i, align 8, !noalias !0
  %.1461.i = sub i64 %.1424.i, %.1392.i
  %.15071899.not.i = icmp slt i64 %.1461.i, 1
  br i1 %.15071899.not.i, label %B980.i, label %B902.preheader.i
B902.preheader.i:                                 ; preds = %B838.endif.i
  %63 = add nuw i64 %.1461.i, 1
  br label %B902.i
B982.endif.i:                                     ; preds = %B130.i.i, %B112.i.i, %B88.i.i
  %value.4.0.i.i = phi double [ %.254.i.i, %B130.i.i ], [ %value.3.0.i.i, %B112.i.i ], [ %value.3.0.i.i, %B88.i.i ]
  %.1805.i = fsub double %value.4.0.i.i, %inner.4.2.lcssa.i
  %.1823.i = select i1 %.1708.i, i64 %v399, i64 0
  %64 = getelementptr double, ptr %v395, i64 %n_kept.2.01956.i
  %.1837.i = getelementptr double, ptr %64, i64 %.1823.i
  store double %.1805.i, ptr %.1837.i, align 8, !noalias !0
  %.1840.i = add nsw i64 %n_kept.2.01956.i, 1
  br label %B2345.i
B1068.endif.i:                                    ; preds = %B2345.i, %run
  %n_kept.2.0.lcssa.i = phi i64 [ 0, %run ], [ %n_kept.3.1.i, %B2345.i ]
  %.1906.i = icmp slt i64 %v186, 1
  br i1 %.1906.i, label %B1302.endif.i, label %B1138.peel.i
B1138.peel.i:                                     ; preds = %B1068.endif.i
  store i64 %n_kept.2.0.lcssa.i, ptr %v453, align 8, !noalias !0
  %exitcond2142.peel.not.i = icmp eq i64 %v186, 1
  br i1 %exitcond2142.peel.not.i, label %B1184.endif.preheader.i, label %B1138.preheader.i
B1138.preheader.i:                                ; preds = %B1138.peel.i
  %65 = add nsw i64 %v186, -1
  %xtraiter17.i = and i64 %65, 3
  %66 = icmp ult i64 %v186, 5
  br i1 %66, label %B1138.epil.preheader.i, label %B1138.preheader.new.i
B1138.preheader.new.i:                            ; preds = %B1138.preheader.i
  %unroll_iter20.i = and i64 %65, -4
  br label %B1138.i
B1184.endif.preheader.loopexit.unr-lcssa.i:       ; preds = %B1138.i
  %lcmp.mod18.not.i = icmp eq i64 %xtraiter17.i, 0
  %67 = add nuw nsw i64 %niter21.i, 5
  br i1 %lcmp.mod18.not.i, label %B1184.endif.preheader.i, label %B1138.epil.preheader.i
B1138.epil.preheader.i:                           ; preds = %B1184.endif.preheader.loopexit.unr-lcssa.i, %B1138.preheader.i
  %.195419681970.epil.init.i = phi i64 [ 1, %B1138.preheader.i ], [ %67, %B1184.endif.preheader.loopexit.unr-lcssa.i ]
  %68 = shl i64 %.195419681970.epil.init.i, 3
  %scevgep55.i = getelementptr i8, ptr %v453, i64 %68
  %69 = getelementptr i8, ptr %v424, i64 %68
  %scevgep57.i = getelementptr i8, ptr %69, i64 -8
  br label %B1138.epil.i
B1138.epil.i:                                     ; preds = %B1138.epil.i, %B1138.epil.preheader.i
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B1138.epil.i ], [ 0, %B1138.epil.preheader.i ]
  %70 = shl nuw nsw i64 %epil.iter.i, 3
  %scevgep58.i = getelementptr i8, ptr %scevgep57.i, i64 %70
  %.2028.epil.i = load i64, ptr %scevgep58.i, align 8, !noalias !0
  %scevgep56.i = getelementptr i8, ptr %scevgep55.i, i64 %70
  store i64 %.2028.epil.i, ptr %scevgep56.i, align 8, !noalias !0
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter17.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B1184.endif.preheader.i, label %B1138.epil.i, !llvm.loop !8
B1184.endif.preheader.i:                          ; preds = %B1138.epil.i, %B1184.endif.preheader.loopexit.unr-lcssa.i, %B1138.peel.i
  %71 = shl i64 %v66, 3
  %72 = shl i64 %v95, 3
  br label %B1184.endif.i
B1184.endif.i:                                    ; preds = %B1184.endif.preheader.i, %B1182.loopexit.i
  %all_weight.3.01992.i = phi double [ %all_weight.2.1.lcssa.i, %B1182.loopexit.i ], [ 0.000000e+00, %B1184.endif.preheader.i ]
  %.216419841990.i = phi i64 [ %.2171.i, %B1182.loopexit.i ], [ 0, %B1184.endif.preheader.i ]
  %.2171.i = add nuw nsw i64 %.216419841990.i, 1
  %73 = getelementptr i64, ptr %v33, i64 %.216419841990.i
  %.2235.i = load i64, ptr %73, align 8, !noalias !0
  %74 = getelementptr i8, ptr %73, i64 8
  %.2267.i = load i64, ptr %74, align 8, !noalias !0
  %.2304.i = sub i64 %.2267.i, %.2235.i
  %.23471976.not.i = icmp slt i64 %.2304.i, 1
  br i1 %.23471976.not.i, label %B1182.loopexit.i, label %B1250.preheader.i
B1250.preheader.i:                                ; preds = %B1184.endif.i
  %.neg.i = add i64 %.2235.i, 1
  %xtraiter22.i = and i64 %.2304.i, 1
  %lcmp.mod23.not.i = icmp eq i64 %xtraiter22.i, 0
  br i1 %lcmp.mod23.not.i, label %B1250.prol.loopexit.i, label %B1250.prol.i
B1250.prol.i:                                     ; preds = %B1250.preheader.i
  %.2356.prol.i = add nsw i64 %.2304.i, -1
  %.2406.prol.i = icmp slt i64 %.2235.i, 0
  %.2407.prol.i = select i1 %.2406.prol.i, i64 %v66, i64 0
  %75 = getelementptr i64, ptr %v62, i64 %.2235.i
  %.2421.prol.i = getelementptr i64, ptr %75, i64 %.2407.prol.i
  %.2422.prol.i = load i64, ptr %.2421.prol.i, align 8, !noalias !0
  %.2424.prol.i = icmp sgt i64 %.2422.prol.i, %.216419841990.i
  br i1 %.2424.prol.i, label %B1276.prol.i, label %B1250.prol.loopexit.i
B1276.prol.i:                                     ; preds = %B1250.prol.i
  %.2441.prol.i = select i1 %.2406.prol.i, i64 %v95, i64 0
  %76 = getelementptr double, ptr %v91, i64 %.2235.i
  %.2455.prol.i = getelementptr double, ptr %76, i64 %.2441.prol.i
  %.2456.prol.i = load double, ptr %.2455.prol.i, align 8, !noalias !0
  %.2460.prol.i = fadd double %all_weight.3.01992.i, %.2456.prol.i
  br label %B1250.prol.loopexit.i
B1250.prol.loopexit.i:                            ; preds = %B1276.prol.i, %B1250.prol.i, %B1250.preheader.i
  %all_weight.2.11979.unr.i = phi double [ %all_weight.3.01992.i, %B1250.preheader.i ], [ %.2460.prol.i, %B1276.prol.i ], [ %all_weight.3.01992.i, %B1250.prol.i ]
  %.234619741978.unr.i = phi i64 [ %.2304.i, %B1250.preheader.i ], [ %.2356.prol.i, %B1276.prol.i ], [ %.2356.prol.i, %B1250.prol.i ]
  %.235319751977.unr.i = phi i64 [ %.2235.i, %B1250.preheader.i ], [ %.neg.i, %B1276.prol.i ], [ %.neg.i, %B1250.prol.i ]
  %all_weight.4.2.lcssa.unr.i = phi double [ poison, %B1250.preheader.i ], [ %.2460.prol.i, %B1276.prol.i ], [ %all_weight.3.01992.i, %B1250.prol.i ]
  %77 = icmp eq i64 %.2267.i, %.neg.i
  br i1 %77, label %B1182.loopexit.i, label %B1250.preheader31.i
B1250.preheader31.i:                              ; preds = %B1250.prol.loopexit.i
  %78 = add nuw i64 %.234619741978.unr.i, 2
  br label %B1250.i
B1302.endif.i:                                    ; preds = %B1182.loopexit.i, %B1068.endif.i
  %all_weight.3.0.lcssa.i = phi double [ 0.000000e+00, %B1068.endif.i ], [ %all_weight.2.1.lcssa.i, %B1182.loopexit.i ]
  %.2545.i = mul i64 %v488, %.353.i
  %.2549.i = getelementptr i64, ptr %v482, i64 %.2545.i
  store i64 0, ptr %.2549.i, align 8, !noalias !0
  %.26342058.not.i = icmp eq i64 %v186, 0
  br i1 %.26342058.not.i, label %B2000.endif.i, label %B1354.lr.ph.i
B1354.lr.ph.i:                                    ; preds = %B1302.endif.i
  %.27802039.not.i = icmp slt i64 %v705, 1
  br i1 %.27802039.not.i, label %B1354.preheader.i, label %B1354.us.preheader.i
B1354.us.preheader.i:                             ; preds = %B1354.lr.ph.i
  %79 = shl i64 %v341, 3
  %80 = shl i64 %v370, 3
  %81 = shl i64 %v399, 3
  br label %B1354.us.i
B1354.preheader.i:                                ; preds = %B1354.lr.ph.i
  %82 = and i64 %notmask.i, 1
  %.2684.not.not.i = icmp eq i64 %82, 0
  br i1 %.2684.not.not.i, label %f0, label %B1376.i
B1354.us.i:                                       ; preds = %B1434.B1352.loopexit_crit_edge.us.i, %B1354.us.preheader.i
  %.263320502062.us.i = phi i64 [ %.2643.us.i, %B1434.B1352.loopexit_crit_edge.us.i ], [ %.353.i, %B1354.us.preheader.i ]
  %.2643.us.i = add nsw i64 %.263320502062.us.i, -1
  %.2683.us.i = and i64 %.263320502062.us.i, 1
  %.2684.not.us.i = icmp eq i64 %.2683.us.i, 0
  br i1 %.2684.not.us.i, label %B1376.us.i, label %B1402.endif.us.i
B1376.us.i:                                       ; preds = %B1354.us.i, %B1376.us.i
  %low.7.2.us.i = phi i64 [ %.2687.us.i, %B1376.us.i ], [ 0, %B1354.us.i ]
  %.2687.us.i = add nuw i64 %low.7.2.us.i, 1
  %83 = shl i64 2, %low.7.2.us.i
  %84 = and i64 %83, %.263320502062.us.i
  %.2695.not.us.i = icmp eq i64 %84, 0
  br i1 %.2695.not.us.i, label %B1376.us.i, label %B1402.endif.us.loopexit.i
B1402.endif.us.loopexit.i:                        ; preds = %B1376.us.i
  %85 = shl i64 %.2687.us.i, 3
  br label %B1402.endif.us.i
B1402.endif.us.i:                                 ; preds = %B1402.endif.us.loopexit.i, %B1354.us.i
  %low.8.1.us.i = phi i64 [ 0, %B1354.us.i ], [ %85, %B1402.endif.us.loopexit.i ]
  %.2867.us.i = mul i64 %.263320502062.us.i, %v488
  %86 = getelementptr i64, ptr %v482, i64 %.2867.us.i
  %.3092.us.i = xor i64 %.263320502062.us.i, -1
  %.3268.us.i = mul i64 %.263320502062.us.i, %v521
  %invariant.gep2048.us.i = getelementptr i64, ptr %v515, i64 %.3268.us.i
  %.3373.us.i = mul i64 %.263320502062.us.i, %v554
  %invariant.gep.us.i = getelementptr double, ptr %v548, i64 %.3373.us.i
  %sunkaddr123.i = getelementptr i8, ptr %v424, i64 %low.8.1.us.i
  %sunkaddr125.i = getelementptr i8, ptr %v453, i64 %low.8.1.us.i
  br label %B1436.us.i
B1436.us.i:                                       ; preds = %B2343.us.i, %B1402.endif.us.i
  %.278620322042.us.i = phi i64 [ 0, %B1402.endif.us.i ], [ %.2793.us.i, %B2343.us.i ]
  %.2793.us.i = add nuw nsw i64 %.278620322042.us.i, 1
  %87 = getelementptr i64, ptr %86, i64 %.278620322042.us.i
  %.2872.us.i = load i64, ptr %87, align 8, !noalias !0
  %.2873.us.i = icmp slt i64 %.2872.us.i, 0
  br i1 %.2873.us.i, label %B2343.us.i, label %B1468.endif.us.i
B1468.endif.us.i:                                 ; preds = %B1436.us.i
  %.2908.us.i = load i64, ptr %sunkaddr123.i, align 8, !noalias !0
  %.2939.us.i = load i64, ptr %sunkaddr125.i, align 8, !noalias !0
  %.2976.us.i = sub i64 %.2939.us.i, %.2908.us.i
  %.30192002.us.not.i = icmp slt i64 %.2976.us.i, 1
  br i1 %.30192002.us.not.i, label %B2343.us.i, label %B1526.lr.ph.us.i
B1526.us.i:                                       ; preds = %B1526.lr.ph.us.i, %B2341.us.i
  %lsr.iv36.i = phi i64 [ %92, %B1526.lr.ph.us.i ], [ %lsr.iv.next.i, %B2341.us.i ]
  %.302520012003.us.i = phi i64 [ %.2908.us.i, %B1526.lr.ph.us.i ], [ %.3032.us.i, %B2341.us.i ]
  %.3074.us.i = icmp slt i64 %.302520012003.us.i, 0
  %88 = select i1 %.3074.us.i, i64 %79, i64 0
  %scevgep41.i = getelementptr i8, ptr %v337, i64 %88
  %89 = shl i64 %.302520012003.us.i, 3
  %scevgep42.i = getelementptr i8, ptr %scevgep41.i, i64 %89
  %.3090.us.i = load i64, ptr %scevgep42.i, align 8, !noalias !0
  %.3093.us.i = and i64 %.3090.us.i, %.3092.us.i
  %.3094.not.us.i = icmp eq i64 %.3093.us.i, 0
  br i1 %.3094.not.us.i, label %B1554.us.i, label %B2341.us.i
B1554.us.i:                                       ; preds = %B1526.us.i
  %.3131.us.i = xor i64 %.3090.us.i, %.263320502062.us.i
  %.3186.us.i = load i64, ptr %sunkaddr127.i, align 8, !noalias !0
  %90 = select i1 %.3074.us.i, i64 %80, i64 0
  %scevgep39.i = getelementptr i8, ptr %v366, i64 %90
  %scevgep40.i = getelementptr i8, ptr %scevgep39.i, i64 %89
  %.3217.us.i = load i64, ptr %scevgep40.i, align 8, !noalias !0
  %.3218.us.i = add nsw i64 %.3217.us.i, %.3186.us.i
  %.3273.us.i = load i64, ptr %sunkaddr129.i, align 8, !noalias !0
  %.3305.us.i = icmp sgt i64 %.3217.us.i, 0
  %spec.select1847.us.i = zext i1 %.3305.us.i to i64
  %.3319.us.i = add nsw i64 %.3273.us.i, %spec.select1847.us.i
  %.3378.us.i = load double, ptr %sunkaddr131.i, align 8, !noalias !0
  %91 = select i1 %.3074.us.i, i64 %81, i64 0
  %scevgep37.i = getelementptr i8, ptr %v395, i64 %91
  %scevgep38.i = getelementptr i8, ptr %scevgep37.i, i64 %89
  %.3409.us.i = load double, ptr %scevgep38.i, align 8, !noalias !0
  %.3410.us.i = fadd double %.3378.us.i, %.3409.us.i
  %.3439.us.i = icmp slt i64 %.3131.us.i, 0
  %.3440.us.i = select i1 %.3439.us.i, i64 %v486, i64 0
  %.3441.us.i = add i64 %.3440.us.i, %.3131.us.i
  %.3461.us.i = mul i64 %.3441.us.i, %v488
  %gep2010.us.i = getelementptr i64, ptr %invariant.gep2007.us.i, i64 %.3461.us.i
  %.3466.us.i = load i64, ptr %gep2010.us.i, align 8, !noalias !0
  %.3467.us.i = icmp slt i64 %.3466.us.i, 0
  %.3523.us.i = icmp slt i64 %.3218.us.i, %.3466.us.i
  %or.cond.us.i = select i1 %.3467.us.i, i1 true, i1 %.3523.us.i
  br i1 %or.cond.us.i, label %B1554.us.B1910.us_crit_edge.i, label %B1774.us.i
B1554.us.B1910.us_crit_edge.i:                    ; preds = %B1554.us.i
  %.pre.i = select i1 %.3439.us.i, i64 %v519, i64 0
  %.pre2148.i = add i64 %.pre.i, %.3131.us.i
  %.pre2149.i = mul i64 %.pre2148.i, %v521
  br label %B1910.us.i
B1774.us.i:                                       ; preds = %B1554.us.i
  %.3579.us.i = icmp eq i64 %.3218.us.i, %.3466.us.i
  br i1 %.3579.us.i, label %B1808.us.i, label %B2341.us.i
B1808.us.i:                                       ; preds = %B1774.us.i
  %.3607.us.i = select i1 %.3439.us.i, i64 %v519, i64 0
  %.3608.us.i = add i64 %.3607.us.i, %.3131.us.i
  %.3628.us.i = mul i64 %.3608.us.i, %v521
  %gep2014.us.i = getelementptr i64, ptr %invariant.gep2011.us.i, i64 %.3628.us.i
  %.3633.us.i = load i64, ptr %gep2014.us.i, align 8, !noalias !0
  %.3635.us.i = icmp slt i64 %.3319.us.i, %.3633.us.i
  br i1 %.3635.us.i, label %B1910.us.i, label %B1842.us.i
B1842.us.i:                                       ; preds = %B1808.us.i
  %.3691.us.i = icmp eq i64 %.3319.us.i, %.3633.us.i
  br i1 %.3691.us.i, label %B1876.us.i, label %B2341.us.i
B1876.us.i:                                       ; preds = %B1842.us.i
  %.3719.us.i = select i1 %.3439.us.i, i64 %v552, i64 0
  %.3720.us.i = add i64 %.3719.us.i, %.3131.us.i
  %.3740.us.i = mul i64 %.3720.us.i, %v554
  %gep2018.us.i = getelementptr double, ptr %invariant.gep2015.us.i, i64 %.3740.us.i
  %.3745.us.i = load double, ptr %gep2018.us.i, align 8, !noalias !0
  %.3747.us.i = fcmp olt double %.3410.us.i, %.3745.us.i
  br i1 %.3747.us.i, label %B1910.us.i, label %B2341.us.i
B1910.us.i:                                       ; preds = %B1876.us.i, %B1808.us.i, %B1554.us.B1910.us_crit_edge.i
  %.3853.us.pre-phi.i = phi i64 [ %.pre2149.i, %B1554.us.B1910.us_crit_edge.i ], [ %.3628.us.i, %B1876.us.i ], [ %.3628.us.i, %B1808.us.i ]
  %sunkaddr132.i = shl i64 %.3461.us.i, 3
  %sunkaddr133.i = getelementptr inbounds i8, ptr %invariant.gep2007.us.i, i64 %sunkaddr132.i
  store i64 %.3218.us.i, ptr %sunkaddr133.i, align 8, !noalias !0
  %gep2022.us.i = getelementptr i64, ptr %invariant.gep2011.us.i, i64 %.3853.us.pre-phi.i
  store i64 %.3319.us.i, ptr %gep2022.us.i, align 8, !noalias !0
  %.3888.us.i = select i1 %.3439.us.i, i64 %v552, i64 0
  %.3889.us.i = add i64 %.3888.us.i, %.3131.us.i
  %.3909.us.i = mul i64 %.3889.us.i, %v554
  %gep2026.us.i = getelementptr double, ptr %invariant.gep2015.us.i, i64 %.3909.us.i
  store double %.3410.us.i, ptr %gep2026.us.i, align 8, !noalias !0
  %.3946.us.i = select i1 %.3439.us.i, i64 %v585, i64 0
  %.3947.us.i = add i64 %.3946.us.i, %.3131.us.i
  %.3967.us.i = mul i64 %.3947.us.i, %v587
  %gep2030.us.i = getelementptr i64, ptr %invariant.gep2027.us.i, i64 %.3967.us.i
  store i64 %.302520012003.us.i, ptr %gep2030.us.i, align 8, !noalias !0
  br label %B2341.us.i
B2341.us.i:                                       ; preds = %B1910.us.i, %B1876.us.i, %B1842.us.i, %B1774.us.i, %B1526.us.i
  %lsr.iv.next.i = add i64 %lsr.iv36.i, -1
  %.3032.us.i = add i64 %.302520012003.us.i, 1
  %.3019.us.i = icmp ugt i64 %lsr.iv.next.i, 1
  br i1 %.3019.us.i, label %B1526.us.i, label %B2343.us.i
B2343.us.i:                                       ; preds = %B2341.us.i, %B1468.endif.us.i, %B1436.us.i
  %exitcond2145.not.i = icmp eq i64 %v705, %.2793.us.i
  br i1 %exitcond2145.not.i, label %B1434.B1352.loopexit_crit_edge.us.i, label %B1436.us.i
B1526.lr.ph.us.i:                                 ; preds = %B1468.endif.us.i
  %invariant.gep2007.us.i = getelementptr i64, ptr %v482, i64 %.2793.us.i
  %invariant.gep2011.us.i = getelementptr i64, ptr %v515, i64 %.2793.us.i
  %invariant.gep2015.us.i = getelementptr double, ptr %v548, i64 %.2793.us.i
  %invariant.gep2027.us.i = getelementptr i64, ptr %v581, i64 %.2793.us.i
  %92 = add nuw i64 %.2976.us.i, 1
  %sunkaddr126.i = shl i64 %.278620322042.us.i, 3
  %sunkaddr127.i = getelementptr inbounds i8, ptr %86, i64 %sunkaddr126.i
  %sunkaddr129.i = getelementptr inbounds i8, ptr %invariant.gep2048.us.i, i64 %sunkaddr126.i
  %sunkaddr131.i = getelementptr inbounds i8, ptr %invariant.gep.us.i, i64 %sunkaddr126.i
  br label %B1526.us.i
B1434.B1352.loopexit_crit_edge.us.i:              ; preds = %B2343.us.i
  %.2634.us.i = icmp sgt i64 %.263320502062.us.i, 1
  br i1 %.2634.us.i, label %B1354.us.i, label %B2000.endif.i
B2000.endif.i:                                    ; preds = %B1434.B1352.loopexit_crit_edge.us.i, %B1302.endif.i
  %.40982112.not.i = icmp slt i64 %v705, 1
  br i1 %.40982112.not.i, label %f0, label %B2040.preheader.i
B2040.preheader.i:                                ; preds = %B2000.endif.i
  %unroll_iter28.i = and i64 %v186, 9223372036854775806
  %scevgep.i = getelementptr i8, ptr %v701, i64 8
  %93 = shl i64 %v707, 3
  %94 = icmp eq i64 %v186, 1
  %95 = and i64 %v186, 1
  %96 = icmp eq i64 %95, 0
  %97 = shl nuw i64 1, %unroll_iter28.i
  %invariant.gep.i = getelementptr i64, ptr %v701, i64 %unroll_iter28.i
  br label %B2040.i
B2214.endif.us.preheader.i:                       ; preds = %B2040.i
  %.4849.i = mul i64 %.4195.i, %v707
  %gep.i = getelementptr i64, ptr %invariant.gep.i, i64 %.4849.i
  br label %B2214.endif.us.i
B2214.endif.us.i:                                 ; preds = %B2278.B2326_crit_edge.us.i, %B2214.endif.us.preheader.i
  %left.3.22091.us.i = phi i64 [ %.4867.us.i, %B2278.B2326_crit_edge.us.i ], [ 0, %B2214.endif.us.preheader.i ]
  %.454420822090.us.i = phi i64 [ %.4554.us.i, %B2278.B2326_crit_edge.us.i ], [ %.410421012117.i, %B2214.endif.us.preheader.i ]
  %.4610.us.i = icmp slt i64 %left.3.22091.us.i, 0
  %.4611.us.i = select i1 %.4610.us.i, i64 %v585, i64 0
  %.4612.us.i = add i64 %.4611.us.i, %left.3.22091.us.i
  %.4632.us.i = mul i64 %.4612.us.i, %v587
  %98 = getelementptr i64, ptr %v581, i64 %.4632.us.i
  %99 = getelementptr i64, ptr %98, i64 %.454420822090.us.i
  %.4637.us.i = load i64, ptr %99, align 8, !noalias !0
  %.4651.us.i = icmp slt i64 %.4637.us.i, 0
  %.4652.us.i = select i1 %.4651.us.i, i64 %v341, i64 0
  %100 = getelementptr i64, ptr %v337, i64 %.4637.us.i
  %.4666.us.i = getelementptr i64, ptr %100, i64 %.4652.us.i
  %.4667.us.i = load i64, ptr %.4666.us.i, align 8, !noalias !0
  %.4554.us.i = add nsw i64 %.454420822090.us.i, -1
  br i1 %94, label %B2280.us.epil.preheader.i, label %B2280.us.i
B2280.us.i:                                       ; preds = %B2214.endif.us.i, %B2324.us.1.i
  %.475720762078.us.i = phi i64 [ %.4764.us.1.i, %B2324.us.1.i ], [ 0, %B2214.endif.us.i ]
  %101 = shl nuw i64 1, %.475720762078.us.i
  %102 = and i64 %101, %.4667.us.i
  %.4796.not.us.i = icmp eq i64 %102, 0
  br i1 %.4796.not.us.i, label %B2324.us.i, label %B2298.us.i
B2298.us.i:                                       ; preds = %B2280.us.i
  %103 = shl i64 %.475720762078.us.i, 3
  %scevgep34.i = getelementptr i8, ptr %lsr.iv.i, i64 %103
  %scevgep35.i = getelementptr i8, ptr %scevgep34.i, i64 -8
  store i64 %.4554.us.i, ptr %scevgep35.i, align 8, !noalias !0
  br label %B2324.us.i
B2324.us.i:                                       ; preds = %B2298.us.i, %B2280.us.i
  %.4764.us.1.i = add nuw i64 %.475720762078.us.i, 2
  %104 = shl nuw i64 2, %.475720762078.us.i
  %105 = and i64 %104, %.4667.us.i
  %.4796.not.us.1.i = icmp eq i64 %105, 0
  br i1 %.4796.not.us.1.i, label %B2324.us.1.i, label %B2298.us.1.i
B2298.us.1.i:                                     ; preds = %B2324.us.i
  %106 = shl i64 %.475720762078.us.i, 3
  %scevgep33.i = getelementptr i8, ptr %lsr.iv.i, i64 %106
  store i64 %.4554.us.i, ptr %scevgep33.i, align 8, !noalias !0
  br label %B2324.us.1.i
B2324.us.1.i:                                     ; preds = %B2298.us.1.i, %B2324.us.i
  %niter29.ncmp.1.i = icmp eq i64 %unroll_iter28.i, %.4764.us.1.i
  br i1 %niter29.ncmp.1.i, label %B2278.B2326_crit_edge.us.unr-lcssa.i, label %B2280.us.i
B2278.B2326_crit_edge.us.unr-lcssa.i:             ; preds = %B2324.us.1.i
  %107 = and i64 %.4667.us.i, %97
  %.4796.not.us.epil.i = icmp eq i64 %107, 0
  %or.cond.i = select i1 %96, i1 true, i1 %.4796.not.us.epil.i
  br i1 %or.cond.i, label %B2278.B2326_crit_edge.us.i, label %B2298.us.epil.i
B2280.us.epil.preheader.i:                        ; preds = %B2214.endif.us.i
  %.old.i = and i64 %.4667.us.i, 1
  %.4796.not.us.epil.old.i = icmp eq i64 %.old.i, 0
  br i1 %.4796.not.us.epil.old.i, label %B2278.B2326_crit_edge.us.i, label %B2298.us.epil.i
B2298.us.epil.i:                                  ; preds = %B2280.us.epil.preheader.i, %B2278.B2326_crit_edge.us.unr-lcssa.i
  store i64 %.4554.us.i, ptr %gep.i, align 8, !noalias !0
  br label %B2278.B2326_crit_edge.us.i
B2278.B2326_crit_edge.us.i:                       ; preds = %B2298.us.epil.i, %B2280.us.epil.preheader.i, %B2278.B2326_crit_edge.us.unr-lcssa.i
  %.4867.us.i = or i64 %.4667.us.i, %left.3.22091.us.i
  %.4545.us.i = icmp sgt i64 %.454420822090.us.i, 1
  br i1 %.4545.us.i, label %B2214.endif.us.i, label %B2344.i
f0: ; preds = %B1376.i, %B2344.i, %B1354.preheader.i, %B2000.endif.i
  store ptr null, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f1: %retptr"}
!2 = distinct !{!2, !"f1"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f2: %retptr"}
!5 = distinct !{!5, !"f2"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.peeled.count", i32 1}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
