; source 6032ebec7b8da4ee14aa62ffa50d3d6c32d0d3b8dae5640b97328fcb9a4380ef
; takes <i8:1 <i8:1 <f8:1 <i8:1 <i8:2 <i8:1 <f8:2 <i8:1 i8 i8 <f8:1 <i8:1 i8 <i8:1 <i8:1 <f8:1 <i8:1 <i8:1 <i8:2 <i8:2 <f8:2 <i8:2 <i8:1 <i8:1 <f8:1 <i8:2
; gives none

declare i64 @llvm.smax.i64(i64, i64)
define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v1 = getelementptr i8, ptr %table, i64 208
  %v2 = load i32, ptr %v1, align 4
  %v5 = getelementptr i8, ptr %table, i64 224
  %v6 = load i32, ptr %v5, align 4
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
  %v73 = icmp eq i32 %v72, %v6
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
  %v139 = icmp eq i32 %v138, 2
  %v140 = and i1 %v136, %v139
  %v141 = getelementptr i8, ptr %v126, i64 64
  %v142 = load i32, ptr %v141, align 8
  %v143 = and i32 %v142, 1
  %v144 = icmp ne i32 %v143, 0
  %v145 = and i1 %v140, %v144
  %v158 = getelementptr i8, ptr %table, i64 40
  %v159 = load ptr, ptr %v158, align 8
  %v160 = getelementptr i8, ptr %v159, i64 56
  %v161 = load ptr, ptr %v160, align 8
  %v162 = getelementptr i8, ptr %v161, i64 28
  %v163 = load i32, ptr %v162, align 4
  %v164 = icmp eq i32 %v163, %v2
  %v165 = and i1 %v145, %v164
  %v166 = getelementptr i8, ptr %v161, i64 26
  %v167 = load i8, ptr %v166, align 2
  %v168 = icmp eq i8 %v167, 61
  %v169 = and i1 %v165, %v168
  %v170 = getelementptr i8, ptr %v159, i64 24
  %v171 = load i32, ptr %v170, align 8
  %v172 = icmp eq i32 %v171, 1
  %v173 = and i1 %v169, %v172
  %v174 = getelementptr i8, ptr %v159, i64 64
  %v175 = load i32, ptr %v174, align 8
  %v176 = and i32 %v175, 1
  %v177 = icmp ne i32 %v176, 0
  %v178 = and i1 %v173, %v177
  %v187 = getelementptr i8, ptr %table, i64 48
  %v188 = load ptr, ptr %v187, align 8
  %v189 = getelementptr i8, ptr %v188, i64 56
  %v190 = load ptr, ptr %v189, align 8
  %v191 = getelementptr i8, ptr %v190, i64 28
  %v192 = load i32, ptr %v191, align 4
  %v193 = icmp eq i32 %v192, %v6
  %v194 = and i1 %v178, %v193
  %v195 = getelementptr i8, ptr %v190, i64 26
  %v196 = load i8, ptr %v195, align 2
  %v197 = icmp eq i8 %v196, 61
  %v198 = and i1 %v194, %v197
  %v199 = getelementptr i8, ptr %v188, i64 24
  %v200 = load i32, ptr %v199, align 8
  %v201 = icmp eq i32 %v200, 2
  %v202 = and i1 %v198, %v201
  %v203 = getelementptr i8, ptr %v188, i64 64
  %v204 = load i32, ptr %v203, align 8
  %v205 = and i32 %v204, 1
  %v206 = icmp ne i32 %v205, 0
  %v207 = and i1 %v202, %v206
  %v220 = getelementptr i8, ptr %table, i64 56
  %v221 = load ptr, ptr %v220, align 8
  %v222 = getelementptr i8, ptr %v221, i64 56
  %v223 = load ptr, ptr %v222, align 8
  %v224 = getelementptr i8, ptr %v223, i64 28
  %v225 = load i32, ptr %v224, align 4
  %v226 = icmp eq i32 %v225, %v2
  %v227 = and i1 %v207, %v226
  %v228 = getelementptr i8, ptr %v223, i64 26
  %v229 = load i8, ptr %v228, align 2
  %v230 = icmp eq i8 %v229, 61
  %v231 = and i1 %v227, %v230
  %v232 = getelementptr i8, ptr %v221, i64 24
  %v233 = load i32, ptr %v232, align 8
  %v234 = icmp eq i32 %v233, 1
  %v235 = and i1 %v231, %v234
  %v236 = getelementptr i8, ptr %v221, i64 64
  %v237 = load i32, ptr %v236, align 8
  %v238 = and i32 %v237, 1
  %v239 = icmp ne i32 %v238, 0
  %v240 = and i1 %v235, %v239
  %v253 = getelementptr i8, ptr %table, i64 80
  %v254 = load ptr, ptr %v253, align 8
  %v255 = getelementptr i8, ptr %v254, i64 56
  %v256 = load ptr, ptr %v255, align 8
  %v257 = getelementptr i8, ptr %v256, i64 28
  %v258 = load i32, ptr %v257, align 4
  %v259 = icmp eq i32 %v258, %v6
  %v260 = and i1 %v240, %v259
  %v261 = getelementptr i8, ptr %v256, i64 26
  %v262 = load i8, ptr %v261, align 2
  %v263 = icmp eq i8 %v262, 61
  %v264 = and i1 %v260, %v263
  %v265 = getelementptr i8, ptr %v254, i64 24
  %v266 = load i32, ptr %v265, align 8
  %v267 = icmp eq i32 %v266, 1
  %v268 = and i1 %v264, %v267
  %v269 = getelementptr i8, ptr %v254, i64 64
  %v270 = load i32, ptr %v269, align 8
  %v271 = and i32 %v270, 1
  %v272 = icmp ne i32 %v271, 0
  %v273 = and i1 %v268, %v272
  %v282 = getelementptr i8, ptr %table, i64 88
  %v283 = load ptr, ptr %v282, align 8
  %v284 = getelementptr i8, ptr %v283, i64 56
  %v285 = load ptr, ptr %v284, align 8
  %v286 = getelementptr i8, ptr %v285, i64 28
  %v287 = load i32, ptr %v286, align 4
  %v288 = icmp eq i32 %v287, %v2
  %v289 = and i1 %v273, %v288
  %v290 = getelementptr i8, ptr %v285, i64 26
  %v291 = load i8, ptr %v290, align 2
  %v292 = icmp eq i8 %v291, 61
  %v293 = and i1 %v289, %v292
  %v294 = getelementptr i8, ptr %v283, i64 24
  %v295 = load i32, ptr %v294, align 8
  %v296 = icmp eq i32 %v295, 1
  %v297 = and i1 %v293, %v296
  %v298 = getelementptr i8, ptr %v283, i64 64
  %v299 = load i32, ptr %v298, align 8
  %v300 = and i32 %v299, 1
  %v301 = icmp ne i32 %v300, 0
  %v302 = and i1 %v297, %v301
  %v313 = getelementptr i8, ptr %table, i64 104
  %v314 = load ptr, ptr %v313, align 8
  %v315 = getelementptr i8, ptr %v314, i64 56
  %v316 = load ptr, ptr %v315, align 8
  %v317 = getelementptr i8, ptr %v316, i64 28
  %v318 = load i32, ptr %v317, align 4
  %v319 = icmp eq i32 %v318, %v2
  %v320 = and i1 %v302, %v319
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
  %v377 = icmp eq i32 %v376, %v6
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
  %v505 = icmp eq i32 %v504, 2
  %v506 = and i1 %v502, %v505
  %v507 = getelementptr i8, ptr %v492, i64 64
  %v508 = load i32, ptr %v507, align 8
  %v509 = and i32 %v508, 1
  %v510 = icmp ne i32 %v509, 0
  %v511 = and i1 %v506, %v510
  %v524 = getelementptr i8, ptr %table, i64 160
  %v525 = load ptr, ptr %v524, align 8
  %v526 = getelementptr i8, ptr %v525, i64 56
  %v527 = load ptr, ptr %v526, align 8
  %v528 = getelementptr i8, ptr %v527, i64 28
  %v529 = load i32, ptr %v528, align 4
  %v530 = icmp eq i32 %v529, %v6
  %v531 = and i1 %v511, %v530
  %v532 = getelementptr i8, ptr %v527, i64 26
  %v533 = load i8, ptr %v532, align 2
  %v534 = icmp eq i8 %v533, 61
  %v535 = and i1 %v531, %v534
  %v536 = getelementptr i8, ptr %v525, i64 24
  %v537 = load i32, ptr %v536, align 8
  %v538 = icmp eq i32 %v537, 2
  %v539 = and i1 %v535, %v538
  %v540 = getelementptr i8, ptr %v525, i64 64
  %v541 = load i32, ptr %v540, align 8
  %v542 = and i32 %v541, 1
  %v543 = icmp ne i32 %v542, 0
  %v544 = and i1 %v539, %v543
  %v557 = getelementptr i8, ptr %table, i64 168
  %v558 = load ptr, ptr %v557, align 8
  %v559 = getelementptr i8, ptr %v558, i64 56
  %v560 = load ptr, ptr %v559, align 8
  %v561 = getelementptr i8, ptr %v560, i64 28
  %v562 = load i32, ptr %v561, align 4
  %v563 = icmp eq i32 %v562, %v2
  %v564 = and i1 %v544, %v563
  %v565 = getelementptr i8, ptr %v560, i64 26
  %v566 = load i8, ptr %v565, align 2
  %v567 = icmp eq i8 %v566, 61
  %v568 = and i1 %v564, %v567
  %v569 = getelementptr i8, ptr %v558, i64 24
  %v570 = load i32, ptr %v569, align 8
  %v571 = icmp eq i32 %v570, 2
  %v572 = and i1 %v568, %v571
  %v573 = getelementptr i8, ptr %v558, i64 64
  %v574 = load i32, ptr %v573, align 8
  %v575 = and i32 %v574, 1
  %v576 = icmp ne i32 %v575, 0
  %v577 = and i1 %v572, %v576
  %v590 = getelementptr i8, ptr %table, i64 176
  %v591 = load ptr, ptr %v590, align 8
  %v592 = getelementptr i8, ptr %v591, i64 56
  %v593 = load ptr, ptr %v592, align 8
  %v594 = getelementptr i8, ptr %v593, i64 28
  %v595 = load i32, ptr %v594, align 4
  %v596 = icmp eq i32 %v595, %v2
  %v597 = and i1 %v577, %v596
  %v598 = getelementptr i8, ptr %v593, i64 26
  %v599 = load i8, ptr %v598, align 2
  %v600 = icmp eq i8 %v599, 61
  %v601 = and i1 %v597, %v600
  %v602 = getelementptr i8, ptr %v591, i64 24
  %v603 = load i32, ptr %v602, align 8
  %v604 = icmp eq i32 %v603, 1
  %v605 = and i1 %v601, %v604
  %v606 = getelementptr i8, ptr %v591, i64 64
  %v607 = load i32, ptr %v606, align 8
  %v608 = and i32 %v607, 1
  %v609 = icmp ne i32 %v608, 0
  %v610 = and i1 %v605, %v609
  %v619 = getelementptr i8, ptr %table, i64 184
  %v620 = load ptr, ptr %v619, align 8
  %v621 = getelementptr i8, ptr %v620, i64 56
  %v622 = load ptr, ptr %v621, align 8
  %v623 = getelementptr i8, ptr %v622, i64 28
  %v624 = load i32, ptr %v623, align 4
  %v625 = icmp eq i32 %v624, %v2
  %v626 = and i1 %v610, %v625
  %v627 = getelementptr i8, ptr %v622, i64 26
  %v628 = load i8, ptr %v627, align 2
  %v629 = icmp eq i8 %v628, 61
  %v630 = and i1 %v626, %v629
  %v631 = getelementptr i8, ptr %v620, i64 24
  %v632 = load i32, ptr %v631, align 8
  %v633 = icmp eq i32 %v632, 1
  %v634 = and i1 %v630, %v633
  %v635 = getelementptr i8, ptr %v620, i64 64
  %v636 = load i32, ptr %v635, align 8
  %v637 = and i32 %v636, 1
  %v638 = icmp ne i32 %v637, 0
  %v639 = and i1 %v634, %v638
  %v648 = getelementptr i8, ptr %table, i64 192
  %v649 = load ptr, ptr %v648, align 8
  %v650 = getelementptr i8, ptr %v649, i64 56
  %v651 = load ptr, ptr %v650, align 8
  %v652 = getelementptr i8, ptr %v651, i64 28
  %v653 = load i32, ptr %v652, align 4
  %v654 = icmp eq i32 %v653, %v6
  %v655 = and i1 %v639, %v654
  %v656 = getelementptr i8, ptr %v651, i64 26
  %v657 = load i8, ptr %v656, align 2
  %v658 = icmp eq i8 %v657, 61
  %v659 = and i1 %v655, %v658
  %v660 = getelementptr i8, ptr %v649, i64 24
  %v661 = load i32, ptr %v660, align 8
  %v662 = icmp eq i32 %v661, 1
  %v663 = and i1 %v659, %v662
  %v664 = getelementptr i8, ptr %v649, i64 64
  %v665 = load i32, ptr %v664, align 8
  %v666 = and i32 %v665, 1
  %v667 = icmp ne i32 %v666, 0
  %v668 = and i1 %v663, %v667
  %v677 = getelementptr i8, ptr %table, i64 200
  %v678 = load ptr, ptr %v677, align 8
  %v679 = getelementptr i8, ptr %v678, i64 56
  %v680 = load ptr, ptr %v679, align 8
  %v681 = getelementptr i8, ptr %v680, i64 28
  %v682 = load i32, ptr %v681, align 4
  %v683 = icmp eq i32 %v682, %v2
  %v684 = and i1 %v668, %v683
  %v685 = getelementptr i8, ptr %v680, i64 26
  %v686 = load i8, ptr %v685, align 2
  %v687 = icmp eq i8 %v686, 61
  %v688 = and i1 %v684, %v687
  %v689 = getelementptr i8, ptr %v678, i64 24
  %v690 = load i32, ptr %v689, align 8
  %v691 = icmp eq i32 %v690, 2
  %v692 = and i1 %v688, %v691
  %v693 = getelementptr i8, ptr %v678, i64 64
  %v694 = load i32, ptr %v693, align 8
  %v695 = and i32 %v694, 1
  %v696 = icmp ne i32 %v695, 0
  %v697 = and i1 %v692, %v696
  br i1 %v697, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v700 = getelementptr i8, ptr %v678, i64 32
  %v701 = load ptr, ptr %v700, align 8
  %v704 = getelementptr i8, ptr %v701, i64 8
  %v705 = load i64, ptr %v704, align 8
  %v703 = load i64, ptr %v701, align 8
  %v698 = getelementptr i8, ptr %v678, i64 16
  %v699 = load ptr, ptr %v698, align 8
  %v669 = getelementptr i8, ptr %v649, i64 16
  %v670 = load ptr, ptr %v669, align 8
  %v640 = getelementptr i8, ptr %v620, i64 16
  %v641 = load ptr, ptr %v640, align 8
  %v611 = getelementptr i8, ptr %v591, i64 16
  %v612 = load ptr, ptr %v611, align 8
  %v580 = getelementptr i8, ptr %v558, i64 32
  %v581 = load ptr, ptr %v580, align 8
  %v584 = getelementptr i8, ptr %v581, i64 8
  %v585 = load i64, ptr %v584, align 8
  %v583 = load i64, ptr %v581, align 8
  %v578 = getelementptr i8, ptr %v558, i64 16
  %v579 = load ptr, ptr %v578, align 8
  %v547 = getelementptr i8, ptr %v525, i64 32
  %v548 = load ptr, ptr %v547, align 8
  %v551 = getelementptr i8, ptr %v548, i64 8
  %v552 = load i64, ptr %v551, align 8
  %v550 = load i64, ptr %v548, align 8
  %v545 = getelementptr i8, ptr %v525, i64 16
  %v546 = load ptr, ptr %v545, align 8
  %v514 = getelementptr i8, ptr %v492, i64 32
  %v515 = load ptr, ptr %v514, align 8
  %v518 = getelementptr i8, ptr %v515, i64 8
  %v519 = load i64, ptr %v518, align 8
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
  %v450 = getelementptr i8, ptr %v430, i64 16
  %v451 = load ptr, ptr %v450, align 8
  %v423 = getelementptr i8, ptr %v401, i64 32
  %v424 = load ptr, ptr %v423, align 8
  %v426 = load i64, ptr %v424, align 8
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
  %v311 = getelementptr i8, ptr %table, i64 96
  %v312 = load i64, ptr %v311, align 8
  %v305 = getelementptr i8, ptr %v283, i64 32
  %v306 = load ptr, ptr %v305, align 8
  %v308 = load i64, ptr %v306, align 8
  %v303 = getelementptr i8, ptr %v283, i64 16
  %v304 = load ptr, ptr %v303, align 8
  %v274 = getelementptr i8, ptr %v254, i64 16
  %v275 = load ptr, ptr %v274, align 8
  %v251 = getelementptr i8, ptr %table, i64 72
  %v252 = load i64, ptr %v251, align 8
  %v249 = getelementptr i8, ptr %table, i64 64
  %v250 = load i64, ptr %v249, align 8
  %v210 = getelementptr i8, ptr %v188, i64 32
  %v211 = load ptr, ptr %v210, align 8
  %v214 = getelementptr i8, ptr %v211, i64 8
  %v215 = load i64, ptr %v214, align 8
  %v213 = load i64, ptr %v211, align 8
  %v208 = getelementptr i8, ptr %v188, i64 16
  %v209 = load ptr, ptr %v208, align 8
  %v181 = getelementptr i8, ptr %v159, i64 32
  %v182 = load ptr, ptr %v181, align 8
  %v184 = load i64, ptr %v182, align 8
  %v179 = getelementptr i8, ptr %v159, i64 16
  %v180 = load ptr, ptr %v179, align 8
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
  %notmask.i = shl nsw i64 -1, %v184
  %.353.i = xor i64 %notmask.i, -1
  %.4911949.not.i = icmp slt i64 %v308, 1
  br i1 %.4911949.not.i, label %B1068.endif.i, label %B416.lr.ph.i
B416.lr.ph.i:                                     ; preds = %run
  %.385.i = getelementptr i8, ptr %v275, i64 16
  %.386.i = load double, ptr %.385.i, align 8, !noalias !0
  %.395.i = add nsw i64 %v184, -1
  %.386.fr.i = freeze double %.386.i
  %1 = shl i64 %v426, 3
  %2 = fcmp ogt double %.386.fr.i, 0.000000e+00
  %3 = shl i64 %v184, 3
  %4 = shl i64 %v64, 3
  %5 = shl i64 %v93, 3
  %sunkaddr.i = getelementptr i8, ptr %v275, i64 8
  br label %B416.i
B416.i:                                           ; preds = %B2345.i, %B416.lr.ph.i
  %low.4.01957.i = phi i64 [ %.395.i, %B416.lr.ph.i ], [ %low.5.2.i, %B2345.i ]
  %n_kept.2.01956.i = phi i64 [ 0, %B416.lr.ph.i ], [ %n_kept.3.1.i, %B2345.i ]
  %.49719271954.i = phi i64 [ 0, %B416.lr.ph.i ], [ %.504.i, %B2345.i ]
  %.504.i = add nuw nsw i64 %.49719271954.i, 1
  %6 = getelementptr i64, ptr %v304, i64 %.49719271954.i
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
  %scevgep77.i = getelementptr i8, ptr %v422, i64 %9
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
  %scevgep81.i = getelementptr i8, ptr %v180, i64 %16
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
  %scevgep84.i = getelementptr i8, ptr %v180, i64 %20
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
  %scevgep96.i = getelementptr i8, ptr %v60, i64 %24
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
  %scevgep94.i = getelementptr i8, ptr %v89, i64 %28
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
  %.1709.i = select i1 %.1708.i, i64 %v339, i64 0
  %29 = getelementptr i64, ptr %v335, i64 %n_kept.2.01956.i
  %.1723.i = getelementptr i64, ptr %29, i64 %.1709.i
  store i64 %.562.i, ptr %.1723.i, align 8, !noalias !0
  %.1743.i = select i1 %.1708.i, i64 %v368, i64 0
  %30 = getelementptr i64, ptr %v364, i64 %n_kept.2.01956.i
  %.1757.i = getelementptr i64, ptr %30, i64 %.1743.i
  store i64 %.sink.i.i, ptr %.1757.i, align 8, !noalias !0
  %.66.i.i = load double, ptr %sunkaddr.i, align 8, !noalias !3
  %.67.i.i = fcmp ogt double %.66.i.i, 0.000000e+00
  br i1 %.67.i.i, label %B32.i.i, label %B88.i.i
B32.i.i:                                          ; preds = %B982.i
  %.98.i.i = load double, ptr %v275, align 8, !noalias !3
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
  %sunkaddr100.i = getelementptr i8, ptr %v422, i64 %sunkaddr99.i
  %.2028.i = load i64, ptr %sunkaddr100.i, align 8, !noalias !0
  %sunkaddr102.i = getelementptr i8, ptr %v451, i64 %sunkaddr99.i
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
  %exitcond2144.not.i = icmp eq i64 %v184, %.2171.i
  br i1 %exitcond2144.not.i, label %B1302.endif.i, label %B1184.endif.i
B1250.i:                                          ; preds = %B1250.preheader31.i, %B1298.1.i
  %lsr.iv43.i = phi i64 [ %78, %B1250.preheader31.i ], [ %lsr.iv.next44.i, %B1298.1.i ]
  %all_weight.2.11979.i = phi double [ %all_weight.2.11979.unr.i, %B1250.preheader31.i ], [ %all_weight.4.2.1.i, %B1298.1.i ]
  %.235319751977.i = phi i64 [ %.235319751977.unr.i, %B1250.preheader31.i ], [ %37, %B1298.1.i ]
  %.2406.i = icmp slt i64 %.235319751977.i, 0
  %31 = select i1 %.2406.i, i64 %71, i64 0
  %scevgep47.i = getelementptr i8, ptr %v60, i64 %31
  %32 = shl i64 %.235319751977.i, 3
  %scevgep48.i = getelementptr i8, ptr %scevgep47.i, i64 %32
  %.2422.i = load i64, ptr %scevgep48.i, align 8, !noalias !0
  %.2424.i = icmp sgt i64 %.2422.i, %.216419841990.i
  br i1 %.2424.i, label %B1276.i, label %B1298.i
B1276.i:                                          ; preds = %B1250.i
  %33 = select i1 %.2406.i, i64 %72, i64 0
  %scevgep45.i = getelementptr i8, ptr %v89, i64 %33
  %scevgep46.i = getelementptr i8, ptr %scevgep45.i, i64 %32
  %.2456.i = load double, ptr %scevgep46.i, align 8, !noalias !0
  %.2460.i = fadd double %all_weight.2.11979.i, %.2456.i
  br label %B1298.i
B1298.i:                                          ; preds = %B1276.i, %B1250.i
  %all_weight.4.2.i = phi double [ %.2460.i, %B1276.i ], [ %all_weight.2.11979.i, %B1250.i ]
  %34 = add i64 %.235319751977.i, 1
  %.2406.1.i = icmp slt i64 %34, 0
  %35 = select i1 %.2406.1.i, i64 %71, i64 0
  %scevgep52.i = getelementptr i8, ptr %v60, i64 %35
  %scevgep53.i = getelementptr i8, ptr %scevgep52.i, i64 %32
  %scevgep54.i = getelementptr i8, ptr %scevgep53.i, i64 8
  %.2422.1.i = load i64, ptr %scevgep54.i, align 8, !noalias !0
  %.2424.1.i = icmp sgt i64 %.2422.1.i, %.216419841990.i
  br i1 %.2424.1.i, label %B1276.1.i, label %B1298.1.i
B1276.1.i:                                        ; preds = %B1298.i
  %36 = select i1 %.2406.1.i, i64 %72, i64 0
  %scevgep49.i = getelementptr i8, ptr %v89, i64 %36
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
  %40 = getelementptr i64, ptr %v480, i64 %.410421012117.i
  %.4193.i = load i64, ptr %40, align 8, !noalias !0
  %.4195.i = add nsw i64 %.410421012117.i, -1
  %41 = getelementptr i64, ptr %v612, i64 %.4195.i
  store i64 %.4193.i, ptr %41, align 8, !noalias !0
  %42 = getelementptr i64, ptr %v513, i64 %.410421012117.i
  %.4280.i = load i64, ptr %42, align 8, !noalias !0
  %43 = getelementptr i64, ptr %v641, i64 %.4195.i
  store i64 %.4280.i, ptr %43, align 8, !noalias !0
  %44 = getelementptr double, ptr %v546, i64 %.410421012117.i
  %.4367.i = load double, ptr %44, align 8, !noalias !0
  %.4369.i = fadd double %all_weight.3.0.lcssa.i, %.4367.i
  %45 = getelementptr double, ptr %v670, i64 %.4195.i
  store double %.4369.i, ptr %45, align 8, !noalias !0
  %.4456.i = load i64, ptr %40, align 8, !noalias !0
  %.4457.i = icmp slt i64 %.4456.i, 0
  %brmerge = or i1 %.1906.i, %.4457.i
  br i1 %brmerge, label %B2344.i, label %B2214.endif.us.preheader.i
B2344.i:                                          ; preds = %B2278.B2326_crit_edge.us.i, %B2040.i
  %scevgep32.i = getelementptr i8, ptr %lsr.iv.i, i64 %93
  %exitcond2147.not.i = icmp eq i64 %.410421012117.i, %v703
  br i1 %exitcond2147.not.i, label %f0, label %B2040.i
B2345.i:                                          ; preds = %B982.endif.i, %B738.endif.i
  %n_kept.3.1.i = phi i64 [ %.1840.i, %B982.endif.i ], [ %n_kept.2.01956.i, %B738.endif.i ]
  %exitcond.not.i = icmp eq i64 %.504.i, %v308
  br i1 %exitcond.not.i, label %B1068.endif.i, label %B416.i
B530.endif.i:                                     ; preds = %B508.i, %B450.i
  %low.5.2.i = phi i64 [ %low.4.01957.i, %B450.i ], [ %lsr.iv75.i, %B508.i ]
  %.707.i = sub i64 %v184, %low.5.2.i
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
  %scevgep90.i = getelementptr i8, ptr %v180, i64 %51
  %52 = shl i64 %.75618761878.us.i, 3
  %scevgep91.i = getelementptr i8, ptr %scevgep90.i, i64 %52
  %.859.us.i = load i64, ptr %scevgep91.i, align 8, !noalias !0
  %.861.us.i = add nsw i64 %.859.us.i, %load.2.11880.us.i
  %.905.us.i = select i1 %.843.us.i, i64 %v213, i64 0
  %.906.us.i = add i64 %.905.us.i, %.75618761878.us.i
  %.926.us.i = mul i64 %.906.us.i, %v215
  %.930.us.i = getelementptr double, ptr %v209, i64 %.926.us.i
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
  %.844.epil.i = select i1 %.843.epil.i, i64 %v184, i64 0
  %60 = getelementptr i64, ptr %v180, i64 %.75618761878.epil.init.i
  %.858.epil.i = getelementptr i64, ptr %60, i64 %.844.epil.i
  %.859.epil.i = load i64, ptr %.858.epil.i, align 8, !noalias !0
  %.861.epil.i = add nsw i64 %.859.epil.i, %load.2.11880.epil.init.i
  br label %B738.endif.i
B738.endif.i:                                     ; preds = %B606.epil.i, %B588.epil.preheader.i, %B738.endif.loopexit14.unr-lcssa.i, %B738.endif.loopexit.i, %B530.endif.i
  %load.2.1.lcssa.i = phi i64 [ 0, %B530.endif.i ], [ %load.3.2.us.i, %B738.endif.loopexit.i ], [ %load.3.2.1.i, %B738.endif.loopexit14.unr-lcssa.i ], [ %load.2.11880.epil.init.i, %B588.epil.preheader.i ], [ %.861.epil.i, %B606.epil.i ]
  %area.2.1.lcssa.i = phi double [ 0.000000e+00, %B530.endif.i ], [ %area.3.2.us.i, %B738.endif.loopexit.i ], [ 0.000000e+00, %B738.endif.loopexit14.unr-lcssa.i ], [ 0.000000e+00, %B588.epil.preheader.i ], [ 0.000000e+00, %B606.epil.i ]
  %x.2.1.lcssa.i = phi double [ 0.000000e+00, %B530.endif.i ], [ %55, %B738.endif.loopexit.i ], [ 0.000000e+00, %B738.endif.loopexit14.unr-lcssa.i ], [ 0.000000e+00, %B588.epil.preheader.i ], [ 0.000000e+00, %B606.epil.i ]
  %square.2.1.lcssa.i = phi double [ 0.000000e+00, %B530.endif.i ], [ %square.3.2.us.i, %B738.endif.loopexit.i ], [ 0.000000e+00, %B738.endif.loopexit14.unr-lcssa.i ], [ 0.000000e+00, %B588.epil.preheader.i ], [ 0.000000e+00, %B606.epil.i ]
  %.15.i.i = icmp sgt i64 %v250, %load.2.1.lcssa.i
  %.21.i.i = sub nsw i64 %v250, %load.2.1.lcssa.i
  %.32.i.i = icmp sgt i64 %load.2.1.lcssa.i, %v252
  %.36.i.i = sub nsw i64 %load.2.1.lcssa.i, %v252
  %spec.select.i.i = select i1 %.32.i.i, i64 %.36.i.i, i64 0
  %.sink.i.i = select i1 %.15.i.i, i64 %.21.i.i, i64 %spec.select.i.i
  %.1191.i = icmp sgt i64 %.sink.i.i, %v312
  br i1 %.1191.i, label %B2345.i, label %B786.endif.i
B786.endif.i:                                     ; preds = %B738.endif.i
  %.13031914.not.i = icmp slt i64 %.707.i, 1
  br i1 %.13031914.not.i, label %B982.i, label %B820.i
B838.endif.i:                                     ; preds = %B820.i
  %.1376.i = icmp slt i64 %.130919071917.i, 0
  %.1377.i = select i1 %.1376.i, i64 %v35, i64 0
  %61 = getelementptr i64, ptr %v31, i64 %.130919071917.i
  %.1391.i = getelementptr i64, ptr %61, i64 %.1377.i
  %.1392.i = load i64, ptr %.1391.i, align 8, !noalias !0
  %.1408.i = icmp slt i64 %.130919071917.i, -1
  %.1409.i = select i1 %.1408.i, i64 %v35, i64 0
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
  %.1823.i = select i1 %.1708.i, i64 %v397, i64 0
  %64 = getelementptr double, ptr %v393, i64 %n_kept.2.01956.i
  %.1837.i = getelementptr double, ptr %64, i64 %.1823.i
  store double %.1805.i, ptr %.1837.i, align 8, !noalias !0
  %.1840.i = add nsw i64 %n_kept.2.01956.i, 1
  br label %B2345.i
B1068.endif.i:                                    ; preds = %B2345.i, %run
  %n_kept.2.0.lcssa.i = phi i64 [ 0, %run ], [ %n_kept.3.1.i, %B2345.i ]
  %.1906.i = icmp slt i64 %v184, 1
  br i1 %.1906.i, label %B1302.endif.i, label %B1138.peel.i
B1138.peel.i:                                     ; preds = %B1068.endif.i
  store i64 %n_kept.2.0.lcssa.i, ptr %v451, align 8, !noalias !0
  %exitcond2142.peel.not.i = icmp eq i64 %v184, 1
  br i1 %exitcond2142.peel.not.i, label %B1184.endif.preheader.i, label %B1138.preheader.i
B1138.preheader.i:                                ; preds = %B1138.peel.i
  %65 = add nsw i64 %v184, -1
  %xtraiter17.i = and i64 %65, 3
  %66 = icmp ult i64 %v184, 5
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
  %scevgep55.i = getelementptr i8, ptr %v451, i64 %68
  %69 = getelementptr i8, ptr %v422, i64 %68
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
  %71 = shl i64 %v64, 3
  %72 = shl i64 %v93, 3
  br label %B1184.endif.i
B1184.endif.i:                                    ; preds = %B1184.endif.preheader.i, %B1182.loopexit.i
  %all_weight.3.01992.i = phi double [ %all_weight.2.1.lcssa.i, %B1182.loopexit.i ], [ 0.000000e+00, %B1184.endif.preheader.i ]
  %.216419841990.i = phi i64 [ %.2171.i, %B1182.loopexit.i ], [ 0, %B1184.endif.preheader.i ]
  %.2171.i = add nuw nsw i64 %.216419841990.i, 1
  %73 = getelementptr i64, ptr %v31, i64 %.216419841990.i
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
  %.2407.prol.i = select i1 %.2406.prol.i, i64 %v64, i64 0
  %75 = getelementptr i64, ptr %v60, i64 %.2235.i
  %.2421.prol.i = getelementptr i64, ptr %75, i64 %.2407.prol.i
  %.2422.prol.i = load i64, ptr %.2421.prol.i, align 8, !noalias !0
  %.2424.prol.i = icmp sgt i64 %.2422.prol.i, %.216419841990.i
  br i1 %.2424.prol.i, label %B1276.prol.i, label %B1250.prol.loopexit.i
B1276.prol.i:                                     ; preds = %B1250.prol.i
  %.2441.prol.i = select i1 %.2406.prol.i, i64 %v93, i64 0
  %76 = getelementptr double, ptr %v89, i64 %.2235.i
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
  %.2545.i = mul i64 %v486, %.353.i
  %.2549.i = getelementptr i64, ptr %v480, i64 %.2545.i
  store i64 0, ptr %.2549.i, align 8, !noalias !0
  %.26342058.not.i = icmp eq i64 %v184, 0
  br i1 %.26342058.not.i, label %B2000.endif.i, label %B1354.lr.ph.i
B1354.lr.ph.i:                                    ; preds = %B1302.endif.i
  %.27802039.not.i = icmp slt i64 %v703, 1
  br i1 %.27802039.not.i, label %B1354.preheader.i, label %B1354.us.preheader.i
B1354.us.preheader.i:                             ; preds = %B1354.lr.ph.i
  %79 = shl i64 %v339, 3
  %80 = shl i64 %v368, 3
  %81 = shl i64 %v397, 3
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
  %.2867.us.i = mul i64 %.263320502062.us.i, %v486
  %86 = getelementptr i64, ptr %v480, i64 %.2867.us.i
  %.3092.us.i = xor i64 %.263320502062.us.i, -1
  %.3268.us.i = mul i64 %.263320502062.us.i, %v519
  %invariant.gep2048.us.i = getelementptr i64, ptr %v513, i64 %.3268.us.i
  %.3373.us.i = mul i64 %.263320502062.us.i, %v552
  %invariant.gep.us.i = getelementptr double, ptr %v546, i64 %.3373.us.i
  %sunkaddr123.i = getelementptr i8, ptr %v422, i64 %low.8.1.us.i
  %sunkaddr125.i = getelementptr i8, ptr %v451, i64 %low.8.1.us.i
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
  %scevgep41.i = getelementptr i8, ptr %v335, i64 %88
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
  %scevgep39.i = getelementptr i8, ptr %v364, i64 %90
  %scevgep40.i = getelementptr i8, ptr %scevgep39.i, i64 %89
  %.3217.us.i = load i64, ptr %scevgep40.i, align 8, !noalias !0
  %.3218.us.i = add nsw i64 %.3217.us.i, %.3186.us.i
  %.3273.us.i = load i64, ptr %sunkaddr129.i, align 8, !noalias !0
  %.3305.us.i = icmp sgt i64 %.3217.us.i, 0
  %spec.select1847.us.i = zext i1 %.3305.us.i to i64
  %.3319.us.i = add nsw i64 %.3273.us.i, %spec.select1847.us.i
  %.3378.us.i = load double, ptr %sunkaddr131.i, align 8, !noalias !0
  %91 = select i1 %.3074.us.i, i64 %81, i64 0
  %scevgep37.i = getelementptr i8, ptr %v393, i64 %91
  %scevgep38.i = getelementptr i8, ptr %scevgep37.i, i64 %89
  %.3409.us.i = load double, ptr %scevgep38.i, align 8, !noalias !0
  %.3410.us.i = fadd double %.3378.us.i, %.3409.us.i
  %.3439.us.i = icmp slt i64 %.3131.us.i, 0
  %.3440.us.i = select i1 %.3439.us.i, i64 %v484, i64 0
  %.3441.us.i = add i64 %.3440.us.i, %.3131.us.i
  %.3461.us.i = mul i64 %.3441.us.i, %v486
  %gep2010.us.i = getelementptr i64, ptr %invariant.gep2007.us.i, i64 %.3461.us.i
  %.3466.us.i = load i64, ptr %gep2010.us.i, align 8, !noalias !0
  %.3467.us.i = icmp slt i64 %.3466.us.i, 0
  %.3523.us.i = icmp slt i64 %.3218.us.i, %.3466.us.i
  %or.cond.us.i = select i1 %.3467.us.i, i1 true, i1 %.3523.us.i
  br i1 %or.cond.us.i, label %B1554.us.B1910.us_crit_edge.i, label %B1774.us.i
B1554.us.B1910.us_crit_edge.i:                    ; preds = %B1554.us.i
  %.pre.i = select i1 %.3439.us.i, i64 %v517, i64 0
  %.pre2148.i = add i64 %.pre.i, %.3131.us.i
  %.pre2149.i = mul i64 %.pre2148.i, %v519
  br label %B1910.us.i
B1774.us.i:                                       ; preds = %B1554.us.i
  %.3579.us.i = icmp eq i64 %.3218.us.i, %.3466.us.i
  br i1 %.3579.us.i, label %B1808.us.i, label %B2341.us.i
B1808.us.i:                                       ; preds = %B1774.us.i
  %.3607.us.i = select i1 %.3439.us.i, i64 %v517, i64 0
  %.3608.us.i = add i64 %.3607.us.i, %.3131.us.i
  %.3628.us.i = mul i64 %.3608.us.i, %v519
  %gep2014.us.i = getelementptr i64, ptr %invariant.gep2011.us.i, i64 %.3628.us.i
  %.3633.us.i = load i64, ptr %gep2014.us.i, align 8, !noalias !0
  %.3635.us.i = icmp slt i64 %.3319.us.i, %.3633.us.i
  br i1 %.3635.us.i, label %B1910.us.i, label %B1842.us.i
B1842.us.i:                                       ; preds = %B1808.us.i
  %.3691.us.i = icmp eq i64 %.3319.us.i, %.3633.us.i
  br i1 %.3691.us.i, label %B1876.us.i, label %B2341.us.i
B1876.us.i:                                       ; preds = %B1842.us.i
  %.3719.us.i = select i1 %.3439.us.i, i64 %v550, i64 0
  %.3720.us.i = add i64 %.3719.us.i, %.3131.us.i
  %.3740.us.i = mul i64 %.3720.us.i, %v552
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
  %.3888.us.i = select i1 %.3439.us.i, i64 %v550, i64 0
  %.3889.us.i = add i64 %.3888.us.i, %.3131.us.i
  %.3909.us.i = mul i64 %.3889.us.i, %v552
  %gep2026.us.i = getelementptr double, ptr %invariant.gep2015.us.i, i64 %.3909.us.i
  store double %.3410.us.i, ptr %gep2026.us.i, align 8, !noalias !0
  %.3946.us.i = select i1 %.3439.us.i, i64 %v583, i64 0
  %.3947.us.i = add i64 %.3946.us.i, %.3131.us.i
  %.3967.us.i = mul i64 %.3947.us.i, %v585
  %gep2030.us.i = getelementptr i64, ptr %invariant.gep2027.us.i, i64 %.3967.us.i
  store i64 %.302520012003.us.i, ptr %gep2030.us.i, align 8, !noalias !0
  br label %B2341.us.i
B2341.us.i:                                       ; preds = %B1910.us.i, %B1876.us.i, %B1842.us.i, %B1774.us.i, %B1526.us.i
  %lsr.iv.next.i = add i64 %lsr.iv36.i, -1
  %.3032.us.i = add i64 %.302520012003.us.i, 1
  %.3019.us.i = icmp ugt i64 %lsr.iv.next.i, 1
  br i1 %.3019.us.i, label %B1526.us.i, label %B2343.us.i
B2343.us.i:                                       ; preds = %B2341.us.i, %B1468.endif.us.i, %B1436.us.i
  %exitcond2145.not.i = icmp eq i64 %v703, %.2793.us.i
  br i1 %exitcond2145.not.i, label %B1434.B1352.loopexit_crit_edge.us.i, label %B1436.us.i
B1526.lr.ph.us.i:                                 ; preds = %B1468.endif.us.i
  %invariant.gep2007.us.i = getelementptr i64, ptr %v480, i64 %.2793.us.i
  %invariant.gep2011.us.i = getelementptr i64, ptr %v513, i64 %.2793.us.i
  %invariant.gep2015.us.i = getelementptr double, ptr %v546, i64 %.2793.us.i
  %invariant.gep2027.us.i = getelementptr i64, ptr %v579, i64 %.2793.us.i
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
  %.40982112.not.i = icmp slt i64 %v703, 1
  br i1 %.40982112.not.i, label %f0, label %B2040.preheader.i
B2040.preheader.i:                                ; preds = %B2000.endif.i
  %unroll_iter28.i = and i64 %v184, 9223372036854775806
  %scevgep.i = getelementptr i8, ptr %v699, i64 8
  %93 = shl i64 %v705, 3
  %94 = icmp eq i64 %v184, 1
  %95 = and i64 %v184, 1
  %96 = icmp eq i64 %95, 0
  %97 = shl nuw i64 1, %unroll_iter28.i
  %invariant.gep.i = getelementptr i64, ptr %v699, i64 %unroll_iter28.i
  br label %B2040.i
B2214.endif.us.preheader.i:                       ; preds = %B2040.i
  %.4849.i = mul i64 %.4195.i, %v705
  %gep.i = getelementptr i64, ptr %invariant.gep.i, i64 %.4849.i
  br label %B2214.endif.us.i
B2214.endif.us.i:                                 ; preds = %B2278.B2326_crit_edge.us.i, %B2214.endif.us.preheader.i
  %left.3.22091.us.i = phi i64 [ %.4867.us.i, %B2278.B2326_crit_edge.us.i ], [ 0, %B2214.endif.us.preheader.i ]
  %.454420822090.us.i = phi i64 [ %.4554.us.i, %B2278.B2326_crit_edge.us.i ], [ %.410421012117.i, %B2214.endif.us.preheader.i ]
  %.4610.us.i = icmp slt i64 %left.3.22091.us.i, 0
  %.4611.us.i = select i1 %.4610.us.i, i64 %v583, i64 0
  %.4612.us.i = add i64 %.4611.us.i, %left.3.22091.us.i
  %.4632.us.i = mul i64 %.4612.us.i, %v585
  %98 = getelementptr i64, ptr %v579, i64 %.4632.us.i
  %99 = getelementptr i64, ptr %98, i64 %.454420822090.us.i
  %.4637.us.i = load i64, ptr %99, align 8, !noalias !0
  %.4651.us.i = icmp slt i64 %.4637.us.i, 0
  %.4652.us.i = select i1 %.4651.us.i, i64 %v339, i64 0
  %100 = getelementptr i64, ptr %v335, i64 %.4637.us.i
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
