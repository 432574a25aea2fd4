; source 72ea0c85f0c248deff7c3574ea0db017c92b8028ed0f6080c1ac040f33a00947
; takes i8 i8 <i8:1 <i8:1 <f8:1 <i8:1 <i8:2 <i8:1 <f8:2 <i8:1 i8 i8 <f8:1 f8 i8 <i8:1 <i8:1 <i8:1 i8 |b1:1 |b1:1 |b1:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <f8:1
; gives i8

define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v1 = getelementptr i8, ptr %table, i64 264
  %v2 = load i32, ptr %v1, align 4
  %v5 = getelementptr i8, ptr %table, i64 280
  %v6 = load i32, ptr %v5, align 4
  %v7 = getelementptr i8, ptr %table, i64 288
  %v8 = load i32, ptr %v7, align 4
  %v13 = getelementptr i8, ptr %table, i64 16
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
  %v42 = getelementptr i8, ptr %table, i64 24
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
  %v71 = getelementptr i8, ptr %table, i64 32
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
  %v100 = getelementptr i8, ptr %table, i64 40
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
  %v129 = getelementptr i8, ptr %table, i64 48
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
  %v162 = getelementptr i8, ptr %table, i64 56
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
  %v191 = getelementptr i8, ptr %table, i64 64
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
  %v224 = getelementptr i8, ptr %table, i64 72
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
  %v257 = getelementptr i8, ptr %table, i64 96
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
  %v290 = getelementptr i8, ptr %table, i64 120
  %v291 = load ptr, ptr %v290, align 8
  %v292 = getelementptr i8, ptr %v291, i64 56
  %v293 = load ptr, ptr %v292, align 8
  %v294 = getelementptr i8, ptr %v293, i64 28
  %v295 = load i32, ptr %v294, align 4
  %v296 = icmp eq i32 %v295, %v2
  %v297 = and i1 %v277, %v296
  %v298 = getelementptr i8, ptr %v293, i64 26
  %v299 = load i8, ptr %v298, align 2
  %v300 = icmp eq i8 %v299, 61
  %v301 = and i1 %v297, %v300
  %v302 = getelementptr i8, ptr %v291, i64 24
  %v303 = load i32, ptr %v302, align 8
  %v304 = icmp eq i32 %v303, 1
  %v305 = and i1 %v301, %v304
  %v306 = getelementptr i8, ptr %v291, i64 64
  %v307 = load i32, ptr %v306, align 8
  %v308 = and i32 %v307, 1
  %v309 = icmp ne i32 %v308, 0
  %v310 = and i1 %v305, %v309
  %v319 = getelementptr i8, ptr %table, i64 128
  %v320 = load ptr, ptr %v319, align 8
  %v321 = getelementptr i8, ptr %v320, i64 56
  %v322 = load ptr, ptr %v321, align 8
  %v323 = getelementptr i8, ptr %v322, i64 28
  %v324 = load i32, ptr %v323, align 4
  %v325 = icmp eq i32 %v324, %v2
  %v326 = and i1 %v310, %v325
  %v327 = getelementptr i8, ptr %v322, i64 26
  %v328 = load i8, ptr %v327, align 2
  %v329 = icmp eq i8 %v328, 61
  %v330 = and i1 %v326, %v329
  %v331 = getelementptr i8, ptr %v320, i64 24
  %v332 = load i32, ptr %v331, align 8
  %v333 = icmp eq i32 %v332, 1
  %v334 = and i1 %v330, %v333
  %v335 = getelementptr i8, ptr %v320, i64 64
  %v336 = load i32, ptr %v335, align 8
  %v337 = and i32 %v336, 1
  %v338 = icmp ne i32 %v337, 0
  %v339 = and i1 %v334, %v338
  %v348 = getelementptr i8, ptr %table, i64 136
  %v349 = load ptr, ptr %v348, align 8
  %v350 = getelementptr i8, ptr %v349, i64 56
  %v351 = load ptr, ptr %v350, align 8
  %v352 = getelementptr i8, ptr %v351, i64 28
  %v353 = load i32, ptr %v352, align 4
  %v354 = icmp eq i32 %v353, %v2
  %v355 = and i1 %v339, %v354
  %v356 = getelementptr i8, ptr %v351, i64 26
  %v357 = load i8, ptr %v356, align 2
  %v358 = icmp eq i8 %v357, 61
  %v359 = and i1 %v355, %v358
  %v360 = getelementptr i8, ptr %v349, i64 24
  %v361 = load i32, ptr %v360, align 8
  %v362 = icmp eq i32 %v361, 1
  %v363 = and i1 %v359, %v362
  %v364 = getelementptr i8, ptr %v349, i64 64
  %v365 = load i32, ptr %v364, align 8
  %v366 = and i32 %v365, 1
  %v367 = icmp ne i32 %v366, 0
  %v368 = and i1 %v363, %v367
  %v379 = getelementptr i8, ptr %table, i64 152
  %v380 = load ptr, ptr %v379, align 8
  %v381 = getelementptr i8, ptr %v380, i64 56
  %v382 = load ptr, ptr %v381, align 8
  %v383 = getelementptr i8, ptr %v382, i64 28
  %v384 = load i32, ptr %v383, align 4
  %v385 = icmp eq i32 %v384, %v8
  %v386 = and i1 %v368, %v385
  %v387 = getelementptr i8, ptr %v382, i64 26
  %v388 = load i8, ptr %v387, align 2
  %v389 = icmp eq i8 %v388, 124
  %v390 = and i1 %v386, %v389
  %v391 = getelementptr i8, ptr %v380, i64 24
  %v392 = load i32, ptr %v391, align 8
  %v393 = icmp eq i32 %v392, 1
  %v394 = and i1 %v390, %v393
  %v395 = getelementptr i8, ptr %v380, i64 64
  %v396 = load i32, ptr %v395, align 8
  %v397 = and i32 %v396, 1
  %v398 = icmp ne i32 %v397, 0
  %v399 = and i1 %v394, %v398
  %v408 = getelementptr i8, ptr %table, i64 160
  %v409 = load ptr, ptr %v408, align 8
  %v410 = getelementptr i8, ptr %v409, i64 56
  %v411 = load ptr, ptr %v410, align 8
  %v412 = getelementptr i8, ptr %v411, i64 28
  %v413 = load i32, ptr %v412, align 4
  %v414 = icmp eq i32 %v413, %v8
  %v415 = and i1 %v399, %v414
  %v416 = getelementptr i8, ptr %v411, i64 26
  %v417 = load i8, ptr %v416, align 2
  %v418 = icmp eq i8 %v417, 124
  %v419 = and i1 %v415, %v418
  %v420 = getelementptr i8, ptr %v409, i64 24
  %v421 = load i32, ptr %v420, align 8
  %v422 = icmp eq i32 %v421, 1
  %v423 = and i1 %v419, %v422
  %v424 = getelementptr i8, ptr %v409, i64 64
  %v425 = load i32, ptr %v424, align 8
  %v426 = and i32 %v425, 1
  %v427 = icmp ne i32 %v426, 0
  %v428 = and i1 %v423, %v427
  %v437 = getelementptr i8, ptr %table, i64 168
  %v438 = load ptr, ptr %v437, align 8
  %v439 = getelementptr i8, ptr %v438, i64 56
  %v440 = load ptr, ptr %v439, align 8
  %v441 = getelementptr i8, ptr %v440, i64 28
  %v442 = load i32, ptr %v441, align 4
  %v443 = icmp eq i32 %v442, %v8
  %v444 = and i1 %v428, %v443
  %v445 = getelementptr i8, ptr %v440, i64 26
  %v446 = load i8, ptr %v445, align 2
  %v447 = icmp eq i8 %v446, 124
  %v448 = and i1 %v444, %v447
  %v449 = getelementptr i8, ptr %v438, i64 24
  %v450 = load i32, ptr %v449, align 8
  %v451 = icmp eq i32 %v450, 1
  %v452 = and i1 %v448, %v451
  %v453 = getelementptr i8, ptr %v438, i64 64
  %v454 = load i32, ptr %v453, align 8
  %v455 = and i32 %v454, 1
  %v456 = icmp ne i32 %v455, 0
  %v457 = and i1 %v452, %v456
  %v466 = getelementptr i8, ptr %table, i64 176
  %v467 = load ptr, ptr %v466, align 8
  %v468 = getelementptr i8, ptr %v467, i64 56
  %v469 = load ptr, ptr %v468, align 8
  %v470 = getelementptr i8, ptr %v469, i64 28
  %v471 = load i32, ptr %v470, align 4
  %v472 = icmp eq i32 %v471, %v2
  %v473 = and i1 %v457, %v472
  %v474 = getelementptr i8, ptr %v469, i64 26
  %v475 = load i8, ptr %v474, align 2
  %v476 = icmp eq i8 %v475, 61
  %v477 = and i1 %v473, %v476
  %v478 = getelementptr i8, ptr %v467, i64 24
  %v479 = load i32, ptr %v478, align 8
  %v480 = icmp eq i32 %v479, 1
  %v481 = and i1 %v477, %v480
  %v482 = getelementptr i8, ptr %v467, i64 64
  %v483 = load i32, ptr %v482, align 8
  %v484 = and i32 %v483, 1
  %v485 = icmp ne i32 %v484, 0
  %v486 = and i1 %v481, %v485
  %v495 = getelementptr i8, ptr %table, i64 184
  %v496 = load ptr, ptr %v495, align 8
  %v497 = getelementptr i8, ptr %v496, i64 56
  %v498 = load ptr, ptr %v497, align 8
  %v499 = getelementptr i8, ptr %v498, i64 28
  %v500 = load i32, ptr %v499, align 4
  %v501 = icmp eq i32 %v500, %v2
  %v502 = and i1 %v486, %v501
  %v503 = getelementptr i8, ptr %v498, i64 26
  %v504 = load i8, ptr %v503, align 2
  %v505 = icmp eq i8 %v504, 61
  %v506 = and i1 %v502, %v505
  %v507 = getelementptr i8, ptr %v496, i64 24
  %v508 = load i32, ptr %v507, align 8
  %v509 = icmp eq i32 %v508, 1
  %v510 = and i1 %v506, %v509
  %v511 = getelementptr i8, ptr %v496, i64 64
  %v512 = load i32, ptr %v511, align 8
  %v513 = and i32 %v512, 1
  %v514 = icmp ne i32 %v513, 0
  %v515 = and i1 %v510, %v514
  %v524 = getelementptr i8, ptr %table, i64 192
  %v525 = load ptr, ptr %v524, align 8
  %v526 = getelementptr i8, ptr %v525, i64 56
  %v527 = load ptr, ptr %v526, align 8
  %v528 = getelementptr i8, ptr %v527, i64 28
  %v529 = load i32, ptr %v528, align 4
  %v530 = icmp eq i32 %v529, %v2
  %v531 = and i1 %v515, %v530
  %v532 = getelementptr i8, ptr %v527, i64 26
  %v533 = load i8, ptr %v532, align 2
  %v534 = icmp eq i8 %v533, 61
  %v535 = and i1 %v531, %v534
  %v536 = getelementptr i8, ptr %v525, i64 24
  %v537 = load i32, ptr %v536, align 8
  %v538 = icmp eq i32 %v537, 1
  %v539 = and i1 %v535, %v538
  %v540 = getelementptr i8, ptr %v525, i64 64
  %v541 = load i32, ptr %v540, align 8
  %v542 = and i32 %v541, 1
  %v543 = icmp ne i32 %v542, 0
  %v544 = and i1 %v539, %v543
  %v553 = getelementptr i8, ptr %table, i64 200
  %v554 = load ptr, ptr %v553, align 8
  %v555 = getelementptr i8, ptr %v554, i64 56
  %v556 = load ptr, ptr %v555, align 8
  %v557 = getelementptr i8, ptr %v556, i64 28
  %v558 = load i32, ptr %v557, align 4
  %v559 = icmp eq i32 %v558, %v2
  %v560 = and i1 %v544, %v559
  %v561 = getelementptr i8, ptr %v556, i64 26
  %v562 = load i8, ptr %v561, align 2
  %v563 = icmp eq i8 %v562, 61
  %v564 = and i1 %v560, %v563
  %v565 = getelementptr i8, ptr %v554, i64 24
  %v566 = load i32, ptr %v565, align 8
  %v567 = icmp eq i32 %v566, 1
  %v568 = and i1 %v564, %v567
  %v569 = getelementptr i8, ptr %v554, i64 64
  %v570 = load i32, ptr %v569, align 8
  %v571 = and i32 %v570, 1
  %v572 = icmp ne i32 %v571, 0
  %v573 = and i1 %v568, %v572
  %v582 = getelementptr i8, ptr %table, i64 208
  %v583 = load ptr, ptr %v582, align 8
  %v584 = getelementptr i8, ptr %v583, i64 56
  %v585 = load ptr, ptr %v584, align 8
  %v586 = getelementptr i8, ptr %v585, i64 28
  %v587 = load i32, ptr %v586, align 4
  %v588 = icmp eq i32 %v587, %v2
  %v589 = and i1 %v573, %v588
  %v590 = getelementptr i8, ptr %v585, i64 26
  %v591 = load i8, ptr %v590, align 2
  %v592 = icmp eq i8 %v591, 61
  %v593 = and i1 %v589, %v592
  %v594 = getelementptr i8, ptr %v583, i64 24
  %v595 = load i32, ptr %v594, align 8
  %v596 = icmp eq i32 %v595, 1
  %v597 = and i1 %v593, %v596
  %v598 = getelementptr i8, ptr %v583, i64 64
  %v599 = load i32, ptr %v598, align 8
  %v600 = and i32 %v599, 1
  %v601 = icmp ne i32 %v600, 0
  %v602 = and i1 %v597, %v601
  %v611 = getelementptr i8, ptr %table, i64 216
  %v612 = load ptr, ptr %v611, align 8
  %v613 = getelementptr i8, ptr %v612, i64 56
  %v614 = load ptr, ptr %v613, align 8
  %v615 = getelementptr i8, ptr %v614, i64 28
  %v616 = load i32, ptr %v615, align 4
  %v617 = icmp eq i32 %v616, %v2
  %v618 = and i1 %v602, %v617
  %v619 = getelementptr i8, ptr %v614, i64 26
  %v620 = load i8, ptr %v619, align 2
  %v621 = icmp eq i8 %v620, 61
  %v622 = and i1 %v618, %v621
  %v623 = getelementptr i8, ptr %v612, i64 24
  %v624 = load i32, ptr %v623, align 8
  %v625 = icmp eq i32 %v624, 1
  %v626 = and i1 %v622, %v625
  %v627 = getelementptr i8, ptr %v612, i64 64
  %v628 = load i32, ptr %v627, align 8
  %v629 = and i32 %v628, 1
  %v630 = icmp ne i32 %v629, 0
  %v631 = and i1 %v626, %v630
  %v640 = getelementptr i8, ptr %table, i64 224
  %v641 = load ptr, ptr %v640, align 8
  %v642 = getelementptr i8, ptr %v641, i64 56
  %v643 = load ptr, ptr %v642, align 8
  %v644 = getelementptr i8, ptr %v643, i64 28
  %v645 = load i32, ptr %v644, align 4
  %v646 = icmp eq i32 %v645, %v2
  %v647 = and i1 %v631, %v646
  %v648 = getelementptr i8, ptr %v643, i64 26
  %v649 = load i8, ptr %v648, align 2
  %v650 = icmp eq i8 %v649, 61
  %v651 = and i1 %v647, %v650
  %v652 = getelementptr i8, ptr %v641, i64 24
  %v653 = load i32, ptr %v652, align 8
  %v654 = icmp eq i32 %v653, 1
  %v655 = and i1 %v651, %v654
  %v656 = getelementptr i8, ptr %v641, i64 64
  %v657 = load i32, ptr %v656, align 8
  %v658 = and i32 %v657, 1
  %v659 = icmp ne i32 %v658, 0
  %v660 = and i1 %v655, %v659
  %v669 = getelementptr i8, ptr %table, i64 232
  %v670 = load ptr, ptr %v669, align 8
  %v671 = getelementptr i8, ptr %v670, i64 56
  %v672 = load ptr, ptr %v671, align 8
  %v673 = getelementptr i8, ptr %v672, i64 28
  %v674 = load i32, ptr %v673, align 4
  %v675 = icmp eq i32 %v674, %v2
  %v676 = and i1 %v660, %v675
  %v677 = getelementptr i8, ptr %v672, i64 26
  %v678 = load i8, ptr %v677, align 2
  %v679 = icmp eq i8 %v678, 61
  %v680 = and i1 %v676, %v679
  %v681 = getelementptr i8, ptr %v670, i64 24
  %v682 = load i32, ptr %v681, align 8
  %v683 = icmp eq i32 %v682, 1
  %v684 = and i1 %v680, %v683
  %v685 = getelementptr i8, ptr %v670, i64 64
  %v686 = load i32, ptr %v685, align 8
  %v687 = and i32 %v686, 1
  %v688 = icmp ne i32 %v687, 0
  %v689 = and i1 %v684, %v688
  %v698 = getelementptr i8, ptr %table, i64 240
  %v699 = load ptr, ptr %v698, align 8
  %v700 = getelementptr i8, ptr %v699, i64 56
  %v701 = load ptr, ptr %v700, align 8
  %v702 = getelementptr i8, ptr %v701, i64 28
  %v703 = load i32, ptr %v702, align 4
  %v704 = icmp eq i32 %v703, %v2
  %v705 = and i1 %v689, %v704
  %v706 = getelementptr i8, ptr %v701, i64 26
  %v707 = load i8, ptr %v706, align 2
  %v708 = icmp eq i8 %v707, 61
  %v709 = and i1 %v705, %v708
  %v710 = getelementptr i8, ptr %v699, i64 24
  %v711 = load i32, ptr %v710, align 8
  %v712 = icmp eq i32 %v711, 1
  %v713 = and i1 %v709, %v712
  %v714 = getelementptr i8, ptr %v699, i64 64
  %v715 = load i32, ptr %v714, align 8
  %v716 = and i32 %v715, 1
  %v717 = icmp ne i32 %v716, 0
  %v718 = and i1 %v713, %v717
  %v727 = getelementptr i8, ptr %table, i64 248
  %v728 = load ptr, ptr %v727, align 8
  %v729 = getelementptr i8, ptr %v728, i64 56
  %v730 = load ptr, ptr %v729, align 8
  %v731 = getelementptr i8, ptr %v730, i64 28
  %v732 = load i32, ptr %v731, align 4
  %v733 = icmp eq i32 %v732, %v2
  %v734 = and i1 %v718, %v733
  %v735 = getelementptr i8, ptr %v730, i64 26
  %v736 = load i8, ptr %v735, align 2
  %v737 = icmp eq i8 %v736, 61
  %v738 = and i1 %v734, %v737
  %v739 = getelementptr i8, ptr %v728, i64 24
  %v740 = load i32, ptr %v739, align 8
  %v741 = icmp eq i32 %v740, 1
  %v742 = and i1 %v738, %v741
  %v743 = getelementptr i8, ptr %v728, i64 64
  %v744 = load i32, ptr %v743, align 8
  %v745 = and i32 %v744, 1
  %v746 = icmp ne i32 %v745, 0
  %v747 = and i1 %v742, %v746
  %v756 = getelementptr i8, ptr %table, i64 256
  %v757 = load ptr, ptr %v756, align 8
  %v758 = getelementptr i8, ptr %v757, i64 56
  %v759 = load ptr, ptr %v758, align 8
  %v760 = getelementptr i8, ptr %v759, i64 28
  %v761 = load i32, ptr %v760, align 4
  %v762 = icmp eq i32 %v761, %v6
  %v763 = and i1 %v747, %v762
  %v764 = getelementptr i8, ptr %v759, i64 26
  %v765 = load i8, ptr %v764, align 2
  %v766 = icmp eq i8 %v765, 61
  %v767 = and i1 %v763, %v766
  %v768 = getelementptr i8, ptr %v757, i64 24
  %v769 = load i32, ptr %v768, align 8
  %v770 = icmp eq i32 %v769, 1
  %v771 = and i1 %v767, %v770
  %v772 = getelementptr i8, ptr %v757, i64 64
  %v773 = load i32, ptr %v772, align 8
  %v774 = and i32 %v773, 1
  %v775 = icmp ne i32 %v774, 0
  %v776 = and i1 %v771, %v775
  br i1 %v776, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v777 = getelementptr i8, ptr %v757, i64 16
  %v778 = load ptr, ptr %v777, align 8
  %v748 = getelementptr i8, ptr %v728, i64 16
  %v749 = load ptr, ptr %v748, align 8
  %v721 = getelementptr i8, ptr %v699, i64 32
  %v722 = load ptr, ptr %v721, align 8
  %v724 = load i64, ptr %v722, align 8
  %v719 = getelementptr i8, ptr %v699, i64 16
  %v720 = load ptr, ptr %v719, align 8
  %v692 = getelementptr i8, ptr %v670, i64 32
  %v693 = load ptr, ptr %v692, align 8
  %v695 = load i64, ptr %v693, align 8
  %v690 = getelementptr i8, ptr %v670, i64 16
  %v691 = load ptr, ptr %v690, align 8
  %v661 = getelementptr i8, ptr %v641, i64 16
  %v662 = load ptr, ptr %v661, align 8
  %v632 = getelementptr i8, ptr %v612, i64 16
  %v633 = load ptr, ptr %v632, align 8
  %v603 = getelementptr i8, ptr %v583, i64 16
  %v604 = load ptr, ptr %v603, align 8
  %v576 = getelementptr i8, ptr %v554, i64 32
  %v577 = load ptr, ptr %v576, align 8
  %v579 = load i64, ptr %v577, align 8
  %v574 = getelementptr i8, ptr %v554, i64 16
  %v575 = load ptr, ptr %v574, align 8
  %v545 = getelementptr i8, ptr %v525, i64 16
  %v546 = load ptr, ptr %v545, align 8
  %v518 = getelementptr i8, ptr %v496, i64 32
  %v519 = load ptr, ptr %v518, align 8
  %v521 = load i64, ptr %v519, align 8
  %v516 = getelementptr i8, ptr %v496, i64 16
  %v517 = load ptr, ptr %v516, align 8
  %v489 = getelementptr i8, ptr %v467, i64 32
  %v490 = load ptr, ptr %v489, align 8
  %v492 = load i64, ptr %v490, align 8
  %v487 = getelementptr i8, ptr %v467, i64 16
  %v488 = load ptr, ptr %v487, align 8
  %v460 = getelementptr i8, ptr %v438, i64 32
  %v461 = load ptr, ptr %v460, align 8
  %v463 = load i64, ptr %v461, align 8
  %v458 = getelementptr i8, ptr %v438, i64 16
  %v459 = load ptr, ptr %v458, align 8
  %v431 = getelementptr i8, ptr %v409, i64 32
  %v432 = load ptr, ptr %v431, align 8
  %v434 = load i64, ptr %v432, align 8
  %v429 = getelementptr i8, ptr %v409, i64 16
  %v430 = load ptr, ptr %v429, align 8
  %v402 = getelementptr i8, ptr %v380, i64 32
  %v403 = load ptr, ptr %v402, align 8
  %v405 = load i64, ptr %v403, align 8
  %v400 = getelementptr i8, ptr %v380, i64 16
  %v401 = load ptr, ptr %v400, align 8
  %v377 = getelementptr i8, ptr %table, i64 144
  %v378 = load i64, ptr %v377, align 8
  %v371 = getelementptr i8, ptr %v349, i64 32
  %v372 = load ptr, ptr %v371, align 8
  %v374 = load i64, ptr %v372, align 8
  %v369 = getelementptr i8, ptr %v349, i64 16
  %v370 = load ptr, ptr %v369, align 8
  %v342 = getelementptr i8, ptr %v320, i64 32
  %v343 = load ptr, ptr %v342, align 8
  %v345 = load i64, ptr %v343, align 8
  %v340 = getelementptr i8, ptr %v320, i64 16
  %v341 = load ptr, ptr %v340, align 8
  %v311 = getelementptr i8, ptr %v291, i64 16
  %v312 = load ptr, ptr %v311, align 8
  %v288 = getelementptr i8, ptr %table, i64 112
  %v289 = load i64, ptr %v288, align 8
  %v286 = getelementptr i8, ptr %table, i64 104
  %v287 = load double, ptr %v286, align 8
  %v255 = getelementptr i8, ptr %table, i64 88
  %v256 = load i64, ptr %v255, align 8
  %v253 = getelementptr i8, ptr %table, i64 80
  %v254 = load i64, ptr %v253, align 8
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
  %v11 = getelementptr i8, ptr %table, i64 8
  %v12 = load i64, ptr %v11, align 8
  %v10 = load i64, ptr %table, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.4925171.not.i = icmp slt i64 %v188, 1
  br i1 %.4925171.not.i, label %B420.i, label %B346.preheader.i
B346.preheader.i:                                 ; preds = %run
  %1 = icmp eq i64 %v188, 1
  br i1 %1, label %B346.epil.preheader.i, label %B346.preheader.new.i
B346.preheader.new.i:                             ; preds = %B346.preheader.i
  %unroll_iter.i = and i64 %v188, 9223372036854775806
  br label %B346.i
B346.i:                                           ; preds = %B346.i, %B346.preheader.new.i
  %.49851705172.i = phi i64 [ 0, %B346.preheader.new.i ], [ %3, %B346.i ]
  %sunkaddr.i = getelementptr i8, ptr %v401, i64 %.49851705172.i
  store i8 0, ptr %sunkaddr.i, align 1, !noalias !0
  %sunkaddr197.i = getelementptr i8, ptr %v430, i64 %.49851705172.i
  store i8 0, ptr %sunkaddr197.i, align 1, !noalias !0
  %.599.i = icmp slt i64 %.49851705172.i, %v12
  %.606.i = icmp ne i64 %.49851705172.i, %v10
  %spec.select.i = select i1 %.599.i, i1 %.606.i, i1 false
  %.641.i = zext i1 %spec.select.i to i8
  %sunkaddr198.i = getelementptr i8, ptr %v459, i64 %.49851705172.i
  store i8 %.641.i, ptr %sunkaddr198.i, align 1, !noalias !0
  %sunkaddr199.i = shl i64 %.49851705172.i, 3
  %sunkaddr200.i = getelementptr i8, ptr %v488, i64 %sunkaddr199.i
  store i64 0, ptr %sunkaddr200.i, align 8, !noalias !0
  %sunkaddr202.i = getelementptr i8, ptr %sunkaddr.i, i64 1
  store i8 0, ptr %sunkaddr202.i, align 1, !noalias !0
  %sunkaddr204.i = getelementptr i8, ptr %sunkaddr197.i, i64 1
  store i8 0, ptr %sunkaddr204.i, align 1, !noalias !0
  %2 = or i64 %.49851705172.i, 1
  %.599.1.i = icmp slt i64 %2, %v12
  %.606.1.i = icmp ne i64 %2, %v10
  %spec.select.1.i = select i1 %.599.1.i, i1 %.606.1.i, i1 false
  %.641.1.i = zext i1 %spec.select.1.i to i8
  %sunkaddr206.i = getelementptr i8, ptr %sunkaddr198.i, i64 1
  store i8 %.641.1.i, ptr %sunkaddr206.i, align 1, !noalias !0
  %sunkaddr209.i = getelementptr i8, ptr %sunkaddr200.i, i64 8
  store i64 0, ptr %sunkaddr209.i, align 8, !noalias !0
  %3 = add i64 %.49851705172.i, 2
  %niter.ncmp.1.i = icmp eq i64 %3, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B420.loopexit.unr-lcssa.i, label %B346.i
B420.loopexit.unr-lcssa.i:                        ; preds = %B346.i
  %4 = and i64 %v188, 1
  %lcmp.mod.not.i = icmp eq i64 %4, 0
  br i1 %lcmp.mod.not.i, label %B420.i, label %B346.epil.preheader.i
B346.epil.preheader.i:                            ; preds = %B420.loopexit.unr-lcssa.i, %B346.preheader.i
  %.49851705172.epil.init.i = phi i64 [ 0, %B346.preheader.i ], [ %unroll_iter.i, %B420.loopexit.unr-lcssa.i ]
  %5 = getelementptr i8, ptr %v401, i64 %.49851705172.epil.init.i
  store i8 0, ptr %5, align 1, !noalias !0
  %6 = getelementptr i8, ptr %v430, i64 %.49851705172.epil.init.i
  store i8 0, ptr %6, align 1, !noalias !0
  %.599.epil.i = icmp slt i64 %.49851705172.epil.init.i, %v12
  %.606.epil.i = icmp ne i64 %.49851705172.epil.init.i, %v10
  %spec.select.epil.i = select i1 %.599.epil.i, i1 %.606.epil.i, i1 false
  %7 = getelementptr i8, ptr %v459, i64 %.49851705172.epil.init.i
  %.641.epil.i = zext i1 %spec.select.epil.i to i8
  store i8 %.641.epil.i, ptr %7, align 1, !noalias !0
  %8 = getelementptr i64, ptr %v488, i64 %.49851705172.epil.init.i
  store i64 0, ptr %8, align 8, !noalias !0
  br label %B420.i
B420.i:                                           ; preds = %B346.epil.preheader.i, %B420.loopexit.unr-lcssa.i, %run
  store i64 0, ptr %v604, align 8, !noalias !0
  store i64 0, ptr %v633, align 8, !noalias !0
  store i64 0, ptr %v662, align 8, !noalias !0
  store i64 0, ptr %v749, align 8, !noalias !0
  store double 0.000000e+00, ptr %v778, align 8, !noalias !0
  %.851.i = icmp slt i64 %v10, 0
  %.852.i = select i1 %.851.i, i64 %v188, i64 0
  %9 = getelementptr i64, ptr %v184, i64 %v10
  %.866.i = getelementptr i64, ptr %9, i64 %.852.i
  %.867.i = load i64, ptr %.866.i, align 8, !noalias !0
  %.873.i = icmp sgt i64 %.867.i, %v256
  br i1 %.873.i, label %f0, label %B506.endif.i
B570.i:                                           ; preds = %B570.preheader.i, %B644.i
  %lsr.iv174.i = phi i64 [ %100, %B570.preheader.i ], [ %lsr.iv.next175.i, %B644.i ]
  %.1225.i = phi double [ 0.000000e+00, %B570.preheader.i ], [ %.12255578.i, %B644.i ]
  %.109051765178.i = phi i64 [ %.972.i, %B570.preheader.i ], [ %.1097.i, %B644.i ]
  %.1139.i = icmp slt i64 %.109051765178.i, 0
  %10 = select i1 %.1139.i, i64 %101, i64 0
  %scevgep178.i = getelementptr i8, ptr %v64, i64 %10
  %11 = shl i64 %.109051765178.i, 3
  %scevgep179.i = getelementptr i8, ptr %scevgep178.i, i64 %11
  %.1155.i = load i64, ptr %scevgep179.i, align 8, !noalias !0
  %.1169.i = icmp slt i64 %.1155.i, 0
  %.1170.i = select i1 %.1169.i, i64 %v463, i64 0
  %12 = getelementptr i8, ptr %v459, i64 %.1155.i
  %.1184.i = getelementptr i8, ptr %12, i64 %.1170.i
  %.1185.i = load i8, ptr %.1184.i, align 1, !noalias !0
  %.1188.i = icmp eq i8 %.1185.i, 0
  br i1 %.1188.i, label %B644.i, label %B600.i
B600.i:                                           ; preds = %B570.i
  %13 = select i1 %.1139.i, i64 %102, i64 0
  %scevgep176.i = getelementptr i8, ptr %v93, i64 %13
  %scevgep177.i = getelementptr i8, ptr %scevgep176.i, i64 %11
  %.1256.i = load double, ptr %scevgep177.i, align 8, !noalias !0
  %.1259.i = fadd double %.1225.i, %.1256.i
  store double %.1259.i, ptr %v778, align 8, !noalias !0
  br label %B644.i
B644.i:                                           ; preds = %B600.i, %B570.i
  %.12255578.i = phi double [ %.1225.i, %B570.i ], [ %.1259.i, %B600.i ]
  %lsr.iv.next175.i = add i64 %lsr.iv174.i, -1
  %.1097.i = add i64 %.109051765178.i, 1
  %.1084.i = icmp ugt i64 %lsr.iv.next175.i, 1
  br i1 %.1084.i, label %B570.i, label %B646.endif.i
B892.preheader.i:                                 ; preds = %B882.i, %B646.endif.B892.preheader_crit_edge.i
  %.pre-phi.i = phi i64 [ %.pre.i, %B646.endif.B892.preheader_crit_edge.i ], [ %106, %B882.i ]
  %.1043.i.i = add i64 %v256, -1
  %14 = trunc i64 %v256 to i32
  %15 = shl i64 %v97, 3
  %16 = icmp ne i64 %v256, 0
  %17 = icmp ne i64 %v256, -1
  %18 = shl i64 %v345, 3
  %19 = shl i64 %v579, 3
  %20 = shl i64 %v724, 3
  %21 = shl i64 %v695, 3
  br label %B906.preheader.i
B740.i:                                           ; preds = %B740.preheader.i, %B882.i
  %lsr.iv170.i = phi i64 [ %105, %B740.preheader.i ], [ %lsr.iv.next171.i, %B882.i ]
  %.154351835185.i = phi i64 [ %.1423.i, %B740.preheader.i ], [ %.1550.i, %B882.i ]
  %.1592.i = icmp slt i64 %.154351835185.i, 0
  %22 = select i1 %.1592.i, i64 %106, i64 0
  %scevgep172.i = getelementptr i8, ptr %v64, i64 %22
  %23 = shl i64 %.154351835185.i, 3
  %scevgep173.i = getelementptr i8, ptr %scevgep172.i, i64 %23
  %.1608.i = load i64, ptr %scevgep173.i, align 8, !noalias !0
  %.1610.not.i = icmp slt i64 %.1608.i, %v12
  br i1 %.1610.not.i, label %B882.i, label %B766.i
B766.i:                                           ; preds = %B740.i
  %.1656.i = icmp slt i64 %.1608.i, 0
  %.1657.i = select i1 %.1656.i, i64 %v434, i64 0
  %24 = getelementptr i8, ptr %v430, i64 %.1608.i
  %.1671.i = getelementptr i8, ptr %24, i64 %.1657.i
  %.1672.i = load i8, ptr %.1671.i, align 1, !noalias !0
  %.1675.i = icmp eq i8 %.1672.i, 0
  br i1 %.1675.i, label %B794.i, label %B882.i
B794.i:                                           ; preds = %B766.i
  store i8 1, ptr %.1671.i, align 1, !noalias !0
  %.1775.i = load i64, ptr %scevgep173.i, align 8, !noalias !0
  %.1807.i = load i64, ptr %v633, align 8, !noalias !0
  %.1821.i = icmp slt i64 %.1807.i, 0
  %.1822.i = select i1 %.1821.i, i64 %v579, i64 0
  %25 = getelementptr i64, ptr %v575, i64 %.1807.i
  %.1836.i = getelementptr i64, ptr %25, i64 %.1822.i
  store i64 %.1775.i, ptr %.1836.i, align 8, !noalias !0
  %.1867.i = load i64, ptr %v633, align 8, !noalias !0
  %.1868.i = add nsw i64 %.1867.i, 1
  store i64 %.1868.i, ptr %v633, align 8, !noalias !0
  br label %B882.i
B882.i:                                           ; preds = %B794.i, %B766.i, %B740.i
  %lsr.iv.next171.i = add i64 %lsr.iv170.i, -1
  %.1550.i = add i64 %.154351835185.i, 1
  %.1537.i = icmp ugt i64 %lsr.iv.next171.i, 1
  br i1 %.1537.i, label %B740.i, label %B892.preheader.i
B906.preheader.i:                                 ; preds = %B2741.i, %B892.preheader.i
  %is_new.5.05438.i = phi i1 [ true, %B892.preheader.i ], [ false, %B2741.i ]
  %size.3.05437.i = phi i64 [ 1, %B892.preheader.i ], [ %size.4.1.i, %B2741.i ]
  %load.4.05436.i = phi i64 [ %.867.i, %B892.preheader.i ], [ %load.5.1.i, %B2741.i ]
  %stamp.3.05435.i = phi i64 [ 0, %B892.preheader.i ], [ %stamp.4.2.i, %B2741.i ]
  %n_passed.4.05434.i = phi i64 [ 0, %B892.preheader.i ], [ %n_passed.5.1.i, %B2741.i ]
  %n_trail.4.05433.i = phi i64 [ 0, %B892.preheader.i ], [ %n_trail.5.1.i, %B2741.i ]
  %found.3.05432.i = phi i64 [ %v378, %B892.preheader.i ], [ %found.4.2.i, %B2741.i ]
  br label %B906.i
B906.i:                                           ; preds = %B2670.i, %B906.preheader.i
  %lsr.iv116.in.i = phi i64 [ %size.3.05437.i, %B906.preheader.i ], [ %lsr.iv116.i, %B2670.i ]
  %found.2.1.i = phi i64 [ %found.3.05432.i, %B906.preheader.i ], [ %found.4.2.i, %B2670.i ]
  %n_trail.3.1.i = phi i64 [ %n_trail.4.05433.i, %B906.preheader.i ], [ %n_trail.7.2.lcssa.i, %B2670.i ]
  %stamp.2.1.i = phi i64 [ %stamp.3.05435.i, %B906.preheader.i ], [ %stamp.4.2.i, %B2670.i ]
  %load.3.1.i = phi i64 [ %load.4.05436.i, %B906.preheader.i ], [ %.6195.i, %B2670.i ]
  %is_new.4.1.i = phi i1 [ %is_new.5.05438.i, %B906.preheader.i ], [ true, %B2670.i ]
  %lsr.iv116.i = add nuw i64 %lsr.iv116.in.i, 1
  br i1 %is_new.4.1.i, label %B912.i, label %B1432.i
B912.i:                                           ; preds = %B906.i
  %.2037.i = load i64, ptr %v312, align 8, !noalias !0
  %.2038.i = add nsw i64 %.2037.i, 1
  store i64 %.2038.i, ptr %v312, align 8, !noalias !0
  %.2100.not.i = icmp slt i64 %.2037.i, %v289
  br i1 %.2100.not.i, label %B972.i, label %f0
B972.i:                                           ; preds = %B912.i
  %.2169.i = add nsw i64 %stamp.2.1.i, 1
  %.2184.not.i = icmp slt i64 %load.3.1.i, %v254
  br i1 %.2184.not.i, label %B1432.i, label %B1030.endif.i
B1028.loopexit.i:                                 ; preds = %B1172.i, %B1030.endif.i
  %border.2.5.lcssa.i = phi double [ %border.4.45207.i, %B1030.endif.i ], [ %border.3.6.i, %B1172.i ]
  %.2277.i = icmp sgt i64 %.227651985206.i, 1
  br i1 %.2277.i, label %B1030.endif.i, label %B1176.i
B1120.i:                                          ; preds = %B1120.preheader.i, %B1172.i
  %lsr.iv.i = phi i64 [ %110, %B1120.preheader.i ], [ %lsr.iv.next.i, %B1172.i ]
  %border.2.55194.i = phi double [ %border.4.45207.i, %B1120.preheader.i ], [ %border.3.6.i, %B1172.i ]
  %.252951905192.i = phi i64 [ %.2382.i, %B1120.preheader.i ], [ %.2536.i, %B1172.i ]
  %.2582.i = icmp slt i64 %.252951905192.i, 0
  %26 = select i1 %.2582.i, i64 %.pre-phi.i, i64 0
  %scevgep114.i = getelementptr i8, ptr %v64, i64 %26
  %27 = shl i64 %.252951905192.i, 3
  %scevgep115.i = getelementptr i8, ptr %scevgep114.i, i64 %27
  %.2598.i = load i64, ptr %scevgep115.i, align 8, !noalias !0
  %.2612.i = icmp slt i64 %.2598.i, 0
  %.2613.i = select i1 %.2612.i, i64 %v405, i64 0
  %28 = getelementptr i8, ptr %v401, i64 %.2598.i
  %.2627.i = getelementptr i8, ptr %28, i64 %.2613.i
  %.2628.i = load i8, ptr %.2627.i, align 1, !noalias !0
  %.2631.i = icmp eq i8 %.2628.i, 0
  br i1 %.2631.i, label %B1150.i, label %B1172.i
B1150.i:                                          ; preds = %B1120.i
  %29 = select i1 %.2582.i, i64 %15, i64 0
  %scevgep.i = getelementptr i8, ptr %v93, i64 %29
  %scevgep113.i = getelementptr i8, ptr %scevgep.i, i64 %27
  %.2669.i = load double, ptr %scevgep113.i, align 8, !noalias !0
  %.2673.i = fadd double %border.2.55194.i, %.2669.i
  br label %B1172.i
B1172.i:                                          ; preds = %B1150.i, %B1120.i
  %border.3.6.i = phi double [ %.2673.i, %B1150.i ], [ %border.2.55194.i, %B1120.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %.2536.i = add i64 %.252951905192.i, 1
  %.2523.i = icmp ugt i64 %lsr.iv.next.i, 1
  br i1 %.2523.i, label %B1120.i, label %B1028.loopexit.i
B1176.i:                                          ; preds = %B1028.loopexit.i
  %.2723.i = fcmp ugt double %border.2.5.lcssa.i, %v287
  br i1 %.2723.i, label %B1432.i, label %B1200.i
B1200.i:                                          ; preds = %B1176.i
  br i1 %.4925171.not.i, label %B1234.i, label %B174.i.i
B174.i.i:                                         ; preds = %B1200.i, %B533.i.i
  %.353472483.i.i = phi i64 [ %.360.i.i, %B533.i.i ], [ 0, %B1200.i ]
  %.360.i.i = add nuw nsw i64 %.353472483.i.i, 1
  %30 = getelementptr i8, ptr %v401, i64 %.353472483.i.i
  %.418.i.i = load i8, ptr %30, align 1, !noalias !3
  %.421.i.i = icmp eq i8 %.418.i.i, 0
  br i1 %.421.i.i, label %B192.i.i, label %B533.i.i
B192.i.i:                                         ; preds = %B174.i.i
  %31 = getelementptr i64, ptr %v488, i64 %.353472483.i.i
  %.459.i.i = load i64, ptr %31, align 8, !noalias !3
  %.461.i.i = icmp eq i64 %.459.i.i, %.2169.i
  br i1 %.461.i.i, label %B533.i.i, label %B218.i.i
B218.i.i:                                         ; preds = %B192.i.i
  %sunkaddr.i.i = shl i64 %.353472483.i.i, 3
  %sunkaddr2.i.i = getelementptr i8, ptr %v488, i64 %sunkaddr.i.i
  store i64 %.2169.i, ptr %sunkaddr2.i.i, align 8, !noalias !3
  store i64 %.353472483.i.i, ptr %v517, align 8, !noalias !3
  br label %B262.endif.i.i
B374.i.i:                                         ; preds = %B374.preheader.i.i, %B462.i.i
  %lsr.iv.i.i = phi i64 [ %40, %B374.preheader.i.i ], [ %lsr.iv.next.i.i, %B462.i.i ]
  %tail.2.3465.i.i = phi i64 [ %tail.4.2.i.i, %B374.preheader.i.i ], [ %tail.3.4.i.i, %B462.i.i ]
  %.771461463.i.i = phi i64 [ %.654.i.i, %B374.preheader.i.i ], [ %.778.i.i, %B462.i.i ]
  %.820.i.i = icmp slt i64 %.771461463.i.i, 0
  %32 = select i1 %.820.i.i, i64 %.pre-phi.i, i64 0
  %scevgep.i.i = getelementptr i8, ptr %v64, i64 %32
  %33 = shl i64 %.771461463.i.i, 3
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i.i, i64 %33
  %.836.i.i = load i64, ptr %scevgep1.i.i, align 8, !noalias !3
  %.854.i.i = icmp slt i64 %.836.i.i, 0
  %.855.i.i = select i1 %.854.i.i, i64 %v405, i64 0
  %34 = getelementptr i8, ptr %v401, i64 %.836.i.i
  %.869.i.i = getelementptr i8, ptr %34, i64 %.855.i.i
  %.870.i.i = load i8, ptr %.869.i.i, align 1, !noalias !3
  %.873.i.i = icmp eq i8 %.870.i.i, 0
  br i1 %.873.i.i, label %B408.i.i, label %B462.i.i
B408.i.i:                                         ; preds = %B374.i.i
  %.899.i.i = select i1 %.854.i.i, i64 %v492, i64 0
  %35 = getelementptr i64, ptr %v488, i64 %.836.i.i
  %.913.i.i = getelementptr i64, ptr %35, i64 %.899.i.i
  %.914.i.i = load i64, ptr %.913.i.i, align 8, !noalias !3
  %.916.not.i.i = icmp eq i64 %.914.i.i, %.2169.i
  br i1 %.916.not.i.i, label %B462.i.i, label %B432.i.i
B432.i.i:                                         ; preds = %B408.i.i
  %sunkaddr3.i.i = shl i64 %.899.i.i, 3
  %sunkaddr4.i.i = getelementptr inbounds i8, ptr %35, i64 %sunkaddr3.i.i
  store i64 %.2169.i, ptr %sunkaddr4.i.i, align 8, !noalias !3
  %.965.i.i = icmp slt i64 %tail.2.3465.i.i, 0
  %.966.i.i = select i1 %.965.i.i, i64 %v521, i64 0
  %36 = getelementptr i64, ptr %v517, i64 %tail.2.3465.i.i
  %.980.i.i = getelementptr i64, ptr %36, i64 %.966.i.i
  store i64 %.836.i.i, ptr %.980.i.i, align 8, !noalias !3
  %.985.i.i = add nsw i64 %tail.2.3465.i.i, 1
  br label %B462.i.i
B462.i.i:                                         ; preds = %B432.i.i, %B408.i.i, %B374.i.i
  %tail.3.4.i.i = phi i64 [ %tail.2.3465.i.i, %B408.i.i ], [ %.985.i.i, %B432.i.i ], [ %tail.2.3465.i.i, %B374.i.i ]
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %.778.i.i = add i64 %.771461463.i.i, 1
  %.765.i.i = icmp ugt i64 %lsr.iv.next.i.i, 1
  br i1 %.765.i.i, label %B374.i.i, label %B464.i.i
B464.i.i:                                         ; preds = %B462.i.i, %B262.endif.i.i
  %tail.2.3.lcssa.i.i = phi i64 [ %tail.4.2.i.i, %B262.endif.i.i ], [ %tail.3.4.i.i, %B462.i.i ]
  %.1014.i.i = icmp slt i64 %.582.i.i, %tail.2.3.lcssa.i.i
  br i1 %.1014.i.i, label %B262.endif.i.i, label %B476.i.i
B476.i.i:                                         ; preds = %B464.i.i
  %.1039.i.i = icmp slt i64 %.619.i.i, %v254
  br i1 %.1039.i.i, label %B1432.i, label %B488.i.i
B488.i.i:                                         ; preds = %B476.i.i
  %.1044.i.i = add i64 %.1043.i.i, %.619.i.i
  %.1059.i.i = icmp ne i64 %.1044.i.i, -9223372036854775808
  %.1061.not.i.i = or i1 %17, %.1059.i.i
  %or.cond.i.i = select i1 %16, i1 %.1061.not.i.i, i1 false, !prof !6
  br i1 %or.cond.i.i, label %B488.else.if.i.i, label %B488.endif.i.i, !prof !6
B533.i.i:                                         ; preds = %B488.endif.i.i, %B192.i.i, %B174.i.i
  %exitcond.not.i.i = icmp eq i64 %.360.i.i, %v188
  br i1 %exitcond.not.i.i, label %B1234.i, label %B174.i.i
B262.endif.i.i:                                   ; preds = %B464.i.i, %B218.i.i
  %head.2.2.i.i = phi i64 [ 0, %B218.i.i ], [ %.582.i.i, %B464.i.i ]
  %tail.4.2.i.i = phi i64 [ 1, %B218.i.i ], [ %tail.2.3.lcssa.i.i, %B464.i.i ]
  %load.2.2.i.i = phi i64 [ 0, %B218.i.i ], [ %.619.i.i, %B464.i.i ]
  %.579.i.i = getelementptr i64, ptr %v517, i64 %head.2.2.i.i
  %.580.i.i = load i64, ptr %.579.i.i, align 8, !noalias !3
  %.582.i.i = add nuw nsw i64 %head.2.2.i.i, 1
  %.601.i.i = icmp slt i64 %.580.i.i, 0
  %.602.i.i = select i1 %.601.i.i, i64 %v188, i64 0
  %37 = getelementptr i64, ptr %v184, i64 %.580.i.i
  %.616.i.i = getelementptr i64, ptr %37, i64 %.602.i.i
  %.617.i.i = load i64, ptr %.616.i.i, align 8, !noalias !3
  %.619.i.i = add nsw i64 %.617.i.i, %load.2.2.i.i
  %.639.i.i = select i1 %.601.i.i, i64 %v39, i64 0
  %38 = getelementptr i64, ptr %v35, i64 %.580.i.i
  %.653.i.i = getelementptr i64, ptr %38, i64 %.639.i.i
  %.654.i.i = load i64, ptr %.653.i.i, align 8, !noalias !3
  %.669.i.i = icmp slt i64 %.580.i.i, -1
  %.670.i.i = select i1 %.669.i.i, i64 %v39, i64 0
  %39 = getelementptr i8, ptr %38, i64 8
  %.684.i.i = getelementptr i64, ptr %39, i64 %.670.i.i
  %.685.i.i = load i64, ptr %.684.i.i, align 8, !noalias !3
  %.722.i.i = sub i64 %.685.i.i, %.654.i.i
  %.765462.not.i.i = icmp slt i64 %.722.i.i, 1
  br i1 %.765462.not.i.i, label %B464.i.i, label %B374.preheader.i.i
B374.preheader.i.i:                               ; preds = %B262.endif.i.i
  %40 = add nuw i64 %.722.i.i, 1
  br label %B374.i.i
B488.endif.i.i:                                   ; preds = %52, %B488.i.i
  %quot.0.i.i = phi i64 [ 0, %B488.i.i ], [ %55, %52 ]
  %.1089.i.i = icmp sgt i64 %quot.0.i.i, %.619.i.i
  br i1 %.1089.i.i, label %B1432.i, label %B533.i.i
B488.else.if.i.i:                                 ; preds = %B488.i.i
  %41 = or i64 %.1044.i.i, %v256
  %42 = icmp ult i64 %41, 4294967296
  br i1 %42, label %43, label %49
43:                                               ; preds = %B488.else.if.i.i
  %44 = trunc i64 %.1044.i.i to i32
  %45 = udiv i32 %44, %14
  %46 = urem i32 %44, %14
  %47 = zext i32 %45 to i64
  %48 = zext i32 %46 to i64
  br label %52
49:                                               ; preds = %B488.else.if.i.i
  %50 = sdiv i64 %.1044.i.i, %v256
  %51 = srem i64 %.1044.i.i, %v256
  br label %52
52:                                               ; preds = %49, %43
  %53 = phi i64 [ %47, %43 ], [ %50, %49 ]
  %54 = phi i64 [ %48, %43 ], [ %51, %49 ]
  %.1066.i.i = xor i64 %54, %v256
  %.1067.i.i = icmp slt i64 %.1066.i.i, 0
  %.1068.i.i = icmp ne i64 %54, 0
  %.1069.i.i = and i1 %.1068.i.i, %.1067.i.i
  %.1074.i.i = sext i1 %.1069.i.i to i64
  %spec.select.i.i = add i64 %53, %.1074.i.i
  %55 = mul nsw i64 %spec.select.i.i, %v254
  br label %B488.endif.i.i
B1234.i:                                          ; preds = %B533.i.i, %B1200.i
  %.2860.i = add nsw i64 %found.2.1.i, 1
  %.2871.not.i = icmp slt i64 %.2860.i, %v374
  br i1 %.2871.not.i, label %B1294.i, label %f0
B1294.i:                                          ; preds = %B1234.i
  %56 = getelementptr i64, ptr %v370, i64 %found.2.1.i
  %.2839.i = icmp slt i64 %found.2.1.i, 0
  %.2840.i = select i1 %.2839.i, i64 %v374, i64 0
  %.2854.i = getelementptr i64, ptr %56, i64 %.2840.i
  %.2855.i = load i64, ptr %.2854.i, align 8, !noalias !0
  %.2875.i = add nsw i64 %.2855.i, %lsr.iv116.in.i
  %.2886.i = icmp sgt i64 %.2875.i, %v345
  br i1 %.2886.i, label %f0, label %B1374.i
B1374.i:                                          ; preds = %B1294.i, %B1374.i
  %lsr.iv123.i = phi i64 [ %lsr.iv.next124.i, %B1374.i ], [ %.2855.i, %B1294.i ]
  %lsr.iv120.i = phi ptr [ %scevgep121.i, %B1374.i ], [ %v546, %B1294.i ]
  %lsr.iv118.i = phi i64 [ %lsr.iv.next119.i, %B1374.i ], [ %lsr.iv116.i, %B1294.i ]
  %.3103.i = load i64, ptr %lsr.iv120.i, align 8, !noalias !0
  %.3119.i = icmp slt i64 %lsr.iv123.i, 0
  %57 = select i1 %.3119.i, i64 %18, i64 0
  %scevgep122.i = getelementptr i8, ptr %v341, i64 %57
  %58 = shl i64 %lsr.iv123.i, 3
  %scevgep125.i = getelementptr i8, ptr %scevgep122.i, i64 %58
  store i64 %.3103.i, ptr %scevgep125.i, align 8, !noalias !0
  %lsr.iv.next119.i = add i64 %lsr.iv118.i, -1
  %scevgep121.i = getelementptr i8, ptr %lsr.iv120.i, i64 8
  %lsr.iv.next124.i = add i64 %lsr.iv123.i, 1
  %.3036.i = icmp sgt i64 %lsr.iv.next119.i, 1
  br i1 %.3036.i, label %B1374.i, label %B1406.i
B1406.i:                                          ; preds = %B1374.i
  %.3170.i = icmp slt i64 %found.2.1.i, -1
  %.3171.i = select i1 %.3170.i, i64 %v374, i64 0
  %59 = getelementptr i64, ptr %v370, i64 %.2860.i
  %.3185.i = getelementptr i64, ptr %59, i64 %.3171.i
  store i64 %.2875.i, ptr %.3185.i, align 8, !noalias !0
  br label %B1432.i
B1432.i:                                          ; preds = %B488.endif.i.i, %B476.i.i, %B1406.i, %B1176.i, %B972.i, %B906.i
  %found.4.2.i = phi i64 [ %.2860.i, %B1406.i ], [ %found.2.1.i, %B972.i ], [ %found.2.1.i, %B906.i ], [ %found.2.1.i, %B1176.i ], [ %found.2.1.i, %B476.i.i ], [ %found.2.1.i, %B488.endif.i.i ]
  %stamp.4.2.i = phi i64 [ %.2169.i, %B1406.i ], [ %.2169.i, %B972.i ], [ %stamp.2.1.i, %B906.i ], [ %.2169.i, %B1176.i ], [ %.2169.i, %B476.i.i ], [ %.2169.i, %B488.endif.i.i ]
  %.3197.i = add nsw i64 %lsr.iv116.in.i, -1
  %60 = getelementptr i64, ptr %v633, i64 %.3197.i
  %.3231.i = load i64, ptr %60, align 8, !noalias !0
  %61 = getelementptr i64, ptr %v604, i64 %.3197.i
  %.3262.i = load i64, ptr %61, align 8, !noalias !0
  %.3263.i = icmp eq i64 %.3231.i, %.3262.i
  %.pre33.i = shl i64 %lsr.iv116.in.i, 3
  br i1 %.3263.i, label %B1502.i, label %B1478.i
B1478.i:                                          ; preds = %B1432.i
  %sunkaddr215.i = getelementptr i8, ptr %v778, i64 %.pre33.i
  %sunkaddr216.i = getelementptr i8, ptr %sunkaddr215.i, i64 -8
  %.3295.i = load double, ptr %sunkaddr216.i, align 8, !noalias !0
  %.3297.i = fcmp ogt double %.3295.i, %v287
  br i1 %.3297.i, label %B1502.i, label %B1916.i
B1502.i:                                          ; preds = %B1478.i, %B1432.i
  %sunkaddr218.i = getelementptr i8, ptr %v749, i64 %.pre33.i
  %sunkaddr219.i = getelementptr i8, ptr %sunkaddr218.i, i64 -8
  %.3337.i = load i64, ptr %sunkaddr219.i, align 8, !noalias !0
  %.3339.i = icmp sgt i64 %n_passed.4.05434.i, %.3337.i
  br i1 %.3339.i, label %B1526.i, label %B1582.i
B1526.i:                                          ; preds = %B1502.i, %B1526.i
  %n_passed.8.1.i = phi i64 [ %.3344.i, %B1526.i ], [ %n_passed.4.05434.i, %B1502.i ]
  %.3344.i = add nsw i64 %n_passed.8.1.i, -1
  %.3362.inv.i = icmp sgt i64 %n_passed.8.1.i, 0
  %62 = select i1 %.3362.inv.i, i64 0, i64 %20
  %scevgep158.i = getelementptr i8, ptr %v720, i64 %62
  %63 = shl i64 %n_passed.8.1.i, 3
  %scevgep159.i = getelementptr i8, ptr %scevgep158.i, i64 %63
  %scevgep160.i = getelementptr i8, ptr %scevgep159.i, i64 -8
  %.3378.i = load i64, ptr %scevgep160.i, align 8, !noalias !0
  %.3392.i = icmp slt i64 %.3378.i, 0
  %.3393.i = select i1 %.3392.i, i64 %v463, i64 0
  %64 = getelementptr i8, ptr %v459, i64 %.3378.i
  %.3407.i = getelementptr i8, ptr %64, i64 %.3393.i
  store i8 0, ptr %.3407.i, align 1, !noalias !0
  %.3440.i = load i64, ptr %sunkaddr219.i, align 8, !noalias !0
  %.3441.i = icmp sgt i64 %.3344.i, %.3440.i
  br i1 %.3441.i, label %B1526.i, label %B1582.i
B1582.i:                                          ; preds = %B1526.i, %B1502.i
  %n_passed.7.2.i = phi i64 [ %n_passed.4.05434.i, %B1502.i ], [ %.3344.i, %B1526.i ]
  %sunkaddr224.i = getelementptr i8, ptr %v546, i64 %.pre33.i
  %sunkaddr225.i = getelementptr i8, ptr %sunkaddr224.i, i64 -8
  %.3486.i = load i64, ptr %sunkaddr225.i, align 8, !noalias !0
  %.3504.i = icmp slt i64 %.3486.i, 0
  %.3505.i = select i1 %.3504.i, i64 %v405, i64 0
  %65 = getelementptr i8, ptr %v401, i64 %.3486.i
  %.3519.i = getelementptr i8, ptr %65, i64 %.3505.i
  store i8 0, ptr %.3519.i, align 1, !noalias !0
  %.3537.i = select i1 %.3504.i, i64 %v188, i64 0
  %66 = getelementptr i64, ptr %v184, i64 %.3486.i
  %.3551.i = getelementptr i64, ptr %66, i64 %.3537.i
  %.3552.i = load i64, ptr %.3551.i, align 8, !noalias !0
  %.3554.i = sub nsw i64 %load.3.1.i, %.3552.i
  %.3561.i = icmp ugt i64 %lsr.iv116.in.i, 1
  br i1 %.3561.i, label %B1652.endif.i, label %B1828.i
B1746.i:                                          ; preds = %B1746.lr.ph.i, %B1826.i
  %lsr.iv161.i = phi i64 [ %115, %B1746.lr.ph.i ], [ %lsr.iv.next162.i, %B1826.i ]
  %.378953225324.i = phi i64 [ %.3666.i, %B1746.lr.ph.i ], [ %.3796.i, %B1826.i ]
  %.3840.i = icmp slt i64 %.378953225324.i, 0
  %67 = select i1 %.3840.i, i64 %.pre-phi.i, i64 0
  %scevgep165.i = getelementptr i8, ptr %v64, i64 %67
  %68 = shl i64 %.378953225324.i, 3
  %scevgep166.i = getelementptr i8, ptr %scevgep165.i, i64 %68
  %.3856.i = load i64, ptr %scevgep166.i, align 8, !noalias !0
  %.3870.i = icmp slt i64 %.3856.i, 0
  %.3871.i = select i1 %.3870.i, i64 %v405, i64 0
  %69 = getelementptr i8, ptr %v401, i64 %.3856.i
  %.3885.i = getelementptr i8, ptr %69, i64 %.3871.i
  %.3886.i = load i8, ptr %.3885.i, align 1, !noalias !0
  %.3889.i = icmp eq i8 %.3886.i, 0
  br i1 %.3889.i, label %B1826.i, label %B1776.i
B1776.i:                                          ; preds = %B1746.i
  %.3928.i = load double, ptr %sunkaddr228.i, align 8, !noalias !0
  %70 = select i1 %.3840.i, i64 %15, i64 0
  %scevgep163.i = getelementptr i8, ptr %v93, i64 %70
  %scevgep164.i = getelementptr i8, ptr %scevgep163.i, i64 %68
  %.3959.i = load double, ptr %scevgep164.i, align 8, !noalias !0
  %.3962.i = fadd double %.3928.i, %.3959.i
  store double %.3962.i, ptr %sunkaddr228.i, align 8, !noalias !0
  br label %B1826.i
B1826.i:                                          ; preds = %B1776.i, %B1746.i
  %lsr.iv.next162.i = add i64 %lsr.iv161.i, -1
  %.3796.i = add i64 %.378953225324.i, 1
  %.3783.i = icmp ugt i64 %lsr.iv.next162.i, 1
  br i1 %.3783.i, label %B1746.i, label %B1828.i
B1828.i:                                          ; preds = %B1826.i, %B1652.endif.i, %B1582.i
  %n_passed.6.1.i = phi i64 [ %n_passed.7.2.i, %B1582.i ], [ %.3630.i, %B1652.endif.i ], [ %.3630.i, %B1826.i ]
  %sunkaddr230.i = getelementptr i8, ptr %v662, i64 %.pre33.i
  %sunkaddr231.i = getelementptr i8, ptr %sunkaddr230.i, i64 -8
  %.4045.i = load i64, ptr %sunkaddr231.i, align 8, !noalias !0
  %.4047.i = icmp sgt i64 %n_trail.3.1.i, %.4045.i
  br i1 %.4047.i, label %B1852.i, label %B2741.i
B1852.i:                                          ; preds = %B1828.i, %B1852.i
  %n_trail.9.1.i = phi i64 [ %.4052.i, %B1852.i ], [ %n_trail.3.1.i, %B1828.i ]
  %.4052.i = add nsw i64 %n_trail.9.1.i, -1
  %.4070.inv.i = icmp sgt i64 %n_trail.9.1.i, 0
  %71 = select i1 %.4070.inv.i, i64 0, i64 %21
  %scevgep167.i = getelementptr i8, ptr %v691, i64 %71
  %72 = shl i64 %n_trail.9.1.i, 3
  %scevgep168.i = getelementptr i8, ptr %scevgep167.i, i64 %72
  %scevgep169.i = getelementptr i8, ptr %scevgep168.i, i64 -8
  %.4086.i = load i64, ptr %scevgep169.i, align 8, !noalias !0
  %.4100.i = icmp slt i64 %.4086.i, 0
  %.4101.i = select i1 %.4100.i, i64 %v434, i64 0
  %73 = getelementptr i8, ptr %v430, i64 %.4086.i
  %.4115.i = getelementptr i8, ptr %73, i64 %.4101.i
  store i8 0, ptr %.4115.i, align 1, !noalias !0
  %.4148.i = load i64, ptr %sunkaddr231.i, align 8, !noalias !0
  %.4149.i = icmp sgt i64 %.4052.i, %.4148.i
  br i1 %.4149.i, label %B1852.i, label %B2741.i
B1916.i:                                          ; preds = %B1478.i
  %.4214.i = add nsw i64 %.3231.i, -1
  %sunkaddr236.i = getelementptr i8, ptr %v633, i64 %.pre33.i
  %sunkaddr237.i = getelementptr i8, ptr %sunkaddr236.i, i64 -8
  store i64 %.4214.i, ptr %sunkaddr237.i, align 8, !noalias !0
  %.4290.inv.i = icmp sgt i64 %.3231.i, 0
  %.4291.i = select i1 %.4290.inv.i, i64 0, i64 %v579
  %74 = getelementptr i64, ptr %v575, i64 %.4214.i
  %.4305.i = getelementptr i64, ptr %74, i64 %.4291.i
  %.4306.i = load i64, ptr %.4305.i, align 8, !noalias !0
  %.4324.i = icmp slt i64 %.4306.i, 0
  %.4325.i = select i1 %.4324.i, i64 %v188, i64 0
  %75 = getelementptr i64, ptr %v184, i64 %.4306.i
  %.4339.i = getelementptr i64, ptr %75, i64 %.4325.i
  %.4340.i = load i64, ptr %.4339.i, align 8, !noalias !0
  %.4342.i = add nsw i64 %.4340.i, %load.3.1.i
  %.4344.i = icmp sgt i64 %.4342.i, %v256
  br i1 %.4344.i, label %B2006.endif.i, label %B2184.endif.i
B2100.i:                                          ; preds = %B2100.preheader.i, %B2174.i
  %lsr.iv152.i = phi i64 [ %120, %B2100.preheader.i ], [ %lsr.iv.next153.i, %B2174.i ]
  %.456753155317.i = phi i64 [ %.4447.i, %B2100.preheader.i ], [ %.4574.i, %B2174.i ]
  %.4616.i = icmp slt i64 %.456753155317.i, 0
  %76 = select i1 %.4616.i, i64 %.pre-phi.i, i64 0
  %scevgep156.i = getelementptr i8, ptr %v64, i64 %76
  %77 = shl i64 %.456753155317.i, 3
  %scevgep157.i = getelementptr i8, ptr %scevgep156.i, i64 %77
  %.4632.i = load i64, ptr %scevgep157.i, align 8, !noalias !0
  %.4646.i = icmp slt i64 %.4632.i, 0
  %.4647.i = select i1 %.4646.i, i64 %v405, i64 0
  %78 = getelementptr i8, ptr %v401, i64 %.4632.i
  %.4661.i = getelementptr i8, ptr %78, i64 %.4647.i
  %.4662.i = load i8, ptr %.4661.i, align 1, !noalias !0
  %.4665.i = icmp eq i8 %.4662.i, 0
  br i1 %.4665.i, label %B2174.i, label %B2130.i
B2130.i:                                          ; preds = %B2100.i
  %.4703.i = load double, ptr %sunkaddr216.i, align 8, !noalias !0
  %79 = select i1 %.4616.i, i64 %15, i64 0
  %scevgep154.i = getelementptr i8, ptr %v93, i64 %79
  %scevgep155.i = getelementptr i8, ptr %scevgep154.i, i64 %77
  %.4734.i = load double, ptr %scevgep155.i, align 8, !noalias !0
  %.4737.i = fadd double %.4703.i, %.4734.i
  store double %.4737.i, ptr %sunkaddr216.i, align 8, !noalias !0
  br label %B2174.i
B2174.i:                                          ; preds = %B2130.i, %B2100.i
  %lsr.iv.next153.i = add i64 %lsr.iv152.i, -1
  %.4574.i = add i64 %.456753155317.i, 1
  %.4561.i = icmp ugt i64 %lsr.iv.next153.i, 1
  br i1 %.4561.i, label %B2100.i, label %B2741.i
B2322.i:                                          ; preds = %B2322.preheader110.i, %B2322.i
  %lsr.iv134.i = phi i64 [ %125, %B2322.preheader110.i ], [ %lsr.iv.next135.i, %B2322.i ]
  %lsr.iv128.i = phi i64 [ 0, %B2322.preheader110.i ], [ %lsr.iv.next129.i, %B2322.i ]
  %80 = add i64 %lsr.iv128.i, %stop.3.25225.unr.i
  %81 = add i64 %lsr.iv128.i, %.517352215223.unr.i
  %.5218.i = icmp slt i64 %81, 0
  %82 = select i1 %.5218.i, i64 %19, i64 0
  %scevgep137.i = getelementptr i8, ptr %scevgep136.i, i64 %82
  %83 = shl i64 %lsr.iv128.i, 3
  %scevgep138.i = getelementptr i8, ptr %scevgep137.i, i64 %83
  %.5234.i = load i64, ptr %scevgep138.i, align 8, !noalias !0
  %.5249.i = icmp slt i64 %80, 0
  %84 = select i1 %.5249.i, i64 %19, i64 0
  %scevgep132.i = getelementptr i8, ptr %scevgep126.i, i64 %84
  %scevgep133.i = getelementptr i8, ptr %scevgep132.i, i64 %83
  store i64 %.5234.i, ptr %scevgep133.i, align 8, !noalias !0
  %85 = add i64 %81, 1
  %.5218.1.i = icmp slt i64 %85, 0
  %86 = select i1 %.5218.1.i, i64 %19, i64 0
  %scevgep139.i = getelementptr i8, ptr %scevgep136.i, i64 %86
  %scevgep140.i = getelementptr i8, ptr %scevgep139.i, i64 %83
  %scevgep141.i = getelementptr i8, ptr %scevgep140.i, i64 8
  %.5234.1.i = load i64, ptr %scevgep141.i, align 8, !noalias !0
  %.5249.1.i = icmp slt i64 %80, -1
  %87 = select i1 %.5249.1.i, i64 %19, i64 0
  %scevgep127.i = getelementptr i8, ptr %scevgep126.i, i64 %87
  %scevgep130.i = getelementptr i8, ptr %scevgep127.i, i64 %83
  %scevgep131.i = getelementptr i8, ptr %scevgep130.i, i64 8
  store i64 %.5234.1.i, ptr %scevgep131.i, align 8, !noalias !0
  %lsr.iv.next129.i = add nuw i64 %lsr.iv128.i, 2
  %lsr.iv.next135.i = add i64 %lsr.iv134.i, -2
  %.5167.1.i = icmp ugt i64 %lsr.iv.next135.i, 2
  br i1 %.5167.1.i, label %B2322.i, label %B2358.endif.loopexit.i
B2422.i:                                          ; preds = %B2422.preheader.i, %B2518.i
  %lsr.iv142.i = phi i64 [ %130, %B2422.preheader.i ], [ %lsr.iv.next143.i, %B2518.i ]
  %stop.4.25235.i = phi i64 [ %stop.3.2.lcssa.i, %B2422.preheader.i ], [ %stop.5.3.i, %B2518.i ]
  %n_trail.7.25234.i = phi i64 [ %n_trail.3.1.i, %B2422.preheader.i ], [ %n_trail.8.3.i, %B2518.i ]
  %.543552305232.i = phi i64 [ %.5317.i, %B2422.preheader.i ], [ %.5442.i, %B2518.i ]
  %.5488.i = icmp slt i64 %.543552305232.i, 0
  %88 = select i1 %.5488.i, i64 %.pre-phi.i, i64 0
  %scevgep144.i = getelementptr i8, ptr %v64, i64 %88
  %89 = shl i64 %.543552305232.i, 3
  %scevgep145.i = getelementptr i8, ptr %scevgep144.i, i64 %89
  %.5504.i = load i64, ptr %scevgep145.i, align 8, !noalias !0
  %.5510.not.i = icmp slt i64 %.5504.i, %v12
  br i1 %.5510.not.i, label %B2518.i, label %B2452.i
B2452.i:                                          ; preds = %B2422.i
  %.5532.i = icmp slt i64 %.5504.i, 0
  %.5533.i = select i1 %.5532.i, i64 %v434, i64 0
  %90 = getelementptr i8, ptr %v430, i64 %.5504.i
  %.5547.i = getelementptr i8, ptr %90, i64 %.5533.i
  %.5548.i = load i8, ptr %.5547.i, align 1, !noalias !0
  %.5551.i = icmp eq i8 %.5548.i, 0
  br i1 %.5551.i, label %B2468.i, label %B2518.i
B2468.i:                                          ; preds = %B2452.i
  store i8 1, ptr %.5547.i, align 1, !noalias !0
  %.5606.i = icmp slt i64 %n_trail.7.25234.i, 0
  %.5607.i = select i1 %.5606.i, i64 %v695, i64 0
  %91 = getelementptr i64, ptr %v691, i64 %n_trail.7.25234.i
  %.5621.i = getelementptr i64, ptr %91, i64 %.5607.i
  store i64 %.5504.i, ptr %.5621.i, align 8, !noalias !0
  %.5624.i = add nsw i64 %n_trail.7.25234.i, 1
  %.5644.i = icmp slt i64 %stop.4.25235.i, 0
  %.5645.i = select i1 %.5644.i, i64 %v579, i64 0
  %92 = getelementptr i64, ptr %v575, i64 %stop.4.25235.i
  %.5659.i = getelementptr i64, ptr %92, i64 %.5645.i
  store i64 %.5504.i, ptr %.5659.i, align 8, !noalias !0
  %.5664.i = add nsw i64 %stop.4.25235.i, 1
  br label %B2518.i
B2518.i:                                          ; preds = %B2468.i, %B2452.i, %B2422.i
  %n_trail.8.3.i = phi i64 [ %n_trail.7.25234.i, %B2422.i ], [ %.5624.i, %B2468.i ], [ %n_trail.7.25234.i, %B2452.i ]
  %stop.5.3.i = phi i64 [ %stop.4.25235.i, %B2422.i ], [ %.5664.i, %B2468.i ], [ %stop.4.25235.i, %B2452.i ]
  %lsr.iv.next143.i = add i64 %lsr.iv142.i, -1
  %.5442.i = add i64 %.543552305232.i, 1
  %.5429.i = icmp ugt i64 %lsr.iv.next143.i, 1
  br i1 %.5429.i, label %B2422.i, label %B2520.endif.i
B2594.i:                                          ; preds = %B2594.preheader.i, %B2668.i
  %lsr.iv146.i = phi i64 [ %131, %B2594.preheader.i ], [ %lsr.iv.next147.i, %B2668.i ]
  %.586952415243.i = phi i64 [ %.5751.i, %B2594.preheader.i ], [ %.5876.i, %B2668.i ]
  %.5918.i = icmp slt i64 %.586952415243.i, 0
  %93 = select i1 %.5918.i, i64 %.pre-phi.i, i64 0
  %scevgep150.i = getelementptr i8, ptr %v64, i64 %93
  %94 = shl i64 %.586952415243.i, 3
  %scevgep151.i = getelementptr i8, ptr %scevgep150.i, i64 %94
  %.5934.i = load i64, ptr %scevgep151.i, align 8, !noalias !0
  %.5948.i = icmp slt i64 %.5934.i, 0
  %.5949.i = select i1 %.5948.i, i64 %v463, i64 0
  %95 = getelementptr i8, ptr %v459, i64 %.5934.i
  %.5963.i = getelementptr i8, ptr %95, i64 %.5949.i
  %.5964.i = load i8, ptr %.5963.i, align 1, !noalias !0
  %.5967.i = icmp eq i8 %.5964.i, 0
  br i1 %.5967.i, label %B2668.i, label %B2624.i
B2624.i:                                          ; preds = %B2594.i
  %.6005.i = load double, ptr %sunkaddr215.i, align 8, !noalias !0
  %96 = select i1 %.5918.i, i64 %15, i64 0
  %scevgep148.i = getelementptr i8, ptr %v93, i64 %96
  %scevgep149.i = getelementptr i8, ptr %scevgep148.i, i64 %94
  %.6036.i = load double, ptr %scevgep149.i, align 8, !noalias !0
  %.6039.i = fadd double %.6005.i, %.6036.i
  store double %.6039.i, ptr %sunkaddr215.i, align 8, !noalias !0
  br label %B2668.i
B2668.i:                                          ; preds = %B2624.i, %B2594.i
  %lsr.iv.next147.i = add i64 %lsr.iv146.i, -1
  %.5876.i = add i64 %.586952415243.i, 1
  %.5863.i = icmp ugt i64 %lsr.iv.next147.i, 1
  br i1 %.5863.i, label %B2594.i, label %B2670.i
B2670.i:                                          ; preds = %B2668.i, %B2520.endif.i
  %.6127.i = getelementptr i64, ptr %v546, i64 %lsr.iv116.in.i
  store i64 %.4306.i, ptr %.6127.i, align 8, !noalias !0
  %.6144.i = select i1 %.4324.i, i64 %v405, i64 0
  %97 = getelementptr i8, ptr %v401, i64 %.4306.i
  %.6158.i = getelementptr i8, ptr %97, i64 %.6144.i
  store i8 1, ptr %.6158.i, align 1, !noalias !0
  %sunkaddr244.i = shl i64 %.4325.i, 3
  %sunkaddr245.i = getelementptr inbounds i8, ptr %75, i64 %sunkaddr244.i
  %.6191.i = load i64, ptr %sunkaddr245.i, align 8, !noalias !0
  %.6195.i = add nsw i64 %.6191.i, %load.3.1.i
  br label %B906.i
B2741.i:                                          ; preds = %B2174.i, %B1852.i, %B2006.endif.i, %B1828.i
  %n_trail.5.1.i = phi i64 [ %n_trail.3.1.i, %B1828.i ], [ %n_trail.3.1.i, %B2006.endif.i ], [ %.4052.i, %B1852.i ], [ %n_trail.3.1.i, %B2174.i ]
  %n_passed.5.1.i = phi i64 [ %n_passed.6.1.i, %B1828.i ], [ %.4411.i, %B2006.endif.i ], [ %n_passed.6.1.i, %B1852.i ], [ %.4411.i, %B2174.i ]
  %load.5.1.i = phi i64 [ %.3554.i, %B1828.i ], [ %load.3.1.i, %B2006.endif.i ], [ %.3554.i, %B1852.i ], [ %load.3.1.i, %B2174.i ]
  %size.4.1.i = phi i64 [ %.3197.i, %B1828.i ], [ %lsr.iv116.in.i, %B2006.endif.i ], [ %.3197.i, %B1852.i ], [ %lsr.iv116.in.i, %B2174.i ]
  %.1983.i = icmp sgt i64 %size.4.1.i, 0
  br i1 %.1983.i, label %B906.preheader.i, label %f0
B506.endif.i:                                     ; preds = %B420.i
  %.957.i = select i1 %.851.i, i64 %v39, i64 0
  %98 = getelementptr i64, ptr %v35, i64 %v10
  %.971.i = getelementptr i64, ptr %98, i64 %.957.i
  %.972.i = load i64, ptr %.971.i, align 8, !noalias !0
  %.988.i = icmp slt i64 %v10, -1
  %.989.i = select i1 %.988.i, i64 %v39, i64 0
  %99 = getelementptr i8, ptr %98, i64 8
  %.1003.i = getelementptr i64, ptr %99, i64 %.989.i
  %.1004.i = load i64, ptr %.1003.i, align 8, !noalias !0
  %.1041.i = sub i64 %.1004.i, %.972.i
  %.10845177.not.i = icmp slt i64 %.1041.i, 1
  br i1 %.10845177.not.i, label %B646.endif.i, label %B570.preheader.i
B570.preheader.i:                                 ; preds = %B506.endif.i
  %100 = add nuw i64 %.1041.i, 1
  %101 = shl i64 %v68, 3
  %102 = shl i64 %v97, 3
  br label %B570.i
B646.endif.i:                                     ; preds = %B644.i, %B506.endif.i
  store i64 %v10, ptr %v546, align 8, !noalias !0
  %.1344.i = select i1 %.851.i, i64 %v405, i64 0
  %103 = getelementptr i8, ptr %v401, i64 %v10
  %.1358.i = getelementptr i8, ptr %103, i64 %.1344.i
  store i8 1, ptr %.1358.i, align 1, !noalias !0
  %.1376.i = select i1 %.851.i, i64 %v434, i64 0
  %104 = getelementptr i8, ptr %v430, i64 %v10
  %.1390.i = getelementptr i8, ptr %104, i64 %.1376.i
  store i8 1, ptr %.1390.i, align 1, !noalias !0
  %sunkaddr246.i = shl i64 %.957.i, 3
  %sunkaddr247.i = getelementptr i8, ptr %98, i64 %sunkaddr246.i
  %.1423.i = load i64, ptr %sunkaddr247.i, align 8, !noalias !0
  %sunkaddr248.i = shl i64 %.989.i, 3
  %sunkaddr249.i = getelementptr i8, ptr %98, i64 %sunkaddr248.i
  %sunkaddr250.i = getelementptr i8, ptr %sunkaddr249.i, i64 8
  %.1457.i = load i64, ptr %sunkaddr250.i, align 8, !noalias !0
  %.1494.i = sub i64 %.1457.i, %.1423.i
  %.15375184.not.i = icmp slt i64 %.1494.i, 1
  br i1 %.15375184.not.i, label %B646.endif.B892.preheader_crit_edge.i, label %B740.preheader.i
B646.endif.B892.preheader_crit_edge.i:            ; preds = %B646.endif.i
  %.pre.i = shl i64 %v68, 3
  br label %B892.preheader.i
B740.preheader.i:                                 ; preds = %B646.endif.i
  %105 = add nuw i64 %.1494.i, 1
  %106 = shl i64 %v68, 3
  br label %B740.i
B1030.endif.i:                                    ; preds = %B972.i, %B1028.loopexit.i
  %border.4.45207.i = phi double [ %border.2.5.lcssa.i, %B1028.loopexit.i ], [ 0.000000e+00, %B972.i ]
  %.227651985206.i = phi i64 [ %.2286.i, %B1028.loopexit.i ], [ %lsr.iv116.in.i, %B972.i ]
  %.228351995205.i = phi i64 [ %.2290.i, %B1028.loopexit.i ], [ 0, %B972.i ]
  %.2286.i = add nsw i64 %.227651985206.i, -1
  %.2290.i = add nuw nsw i64 %.228351995205.i, 1
  %107 = getelementptr i64, ptr %v546, i64 %.228351995205.i
  %.2352.i = load i64, ptr %107, align 8, !noalias !0
  %.2366.i = icmp slt i64 %.2352.i, 0
  %.2367.i = select i1 %.2366.i, i64 %v39, i64 0
  %108 = getelementptr i64, ptr %v35, i64 %.2352.i
  %.2381.i = getelementptr i64, ptr %108, i64 %.2367.i
  %.2382.i = load i64, ptr %.2381.i, align 8, !noalias !0
  %.2427.i = icmp slt i64 %.2352.i, -1
  %.2428.i = select i1 %.2427.i, i64 %v39, i64 0
  %109 = getelementptr i8, ptr %108, i64 8
  %.2442.i = getelementptr i64, ptr %109, i64 %.2428.i
  %.2443.i = load i64, ptr %.2442.i, align 8, !noalias !0
  %.2480.i = sub i64 %.2443.i, %.2382.i
  %.25235191.not.i = icmp slt i64 %.2480.i, 1
  br i1 %.25235191.not.i, label %B1028.loopexit.i, label %B1120.preheader.i
B1120.preheader.i:                                ; preds = %B1030.endif.i
  %110 = add nuw i64 %.2480.i, 1
  br label %B1120.i
B1652.endif.i:                                    ; preds = %B1582.i
  %.3580.i = select i1 %.3504.i, i64 %v463, i64 0
  %111 = getelementptr i8, ptr %v459, i64 %.3486.i
  %.3594.i = getelementptr i8, ptr %111, i64 %.3580.i
  store i8 1, ptr %.3594.i, align 1, !noalias !0
  %.3612.i = icmp slt i64 %n_passed.7.2.i, 0
  %.3613.i = select i1 %.3612.i, i64 %v724, i64 0
  %112 = getelementptr i64, ptr %v720, i64 %n_passed.7.2.i
  %.3627.i = getelementptr i64, ptr %112, i64 %.3613.i
  store i64 %.3486.i, ptr %.3627.i, align 8, !noalias !0
  %.3630.i = add nsw i64 %n_passed.7.2.i, 1
  %.3651.i = select i1 %.3504.i, i64 %v39, i64 0
  %113 = getelementptr i64, ptr %v35, i64 %.3486.i
  %.3665.i = getelementptr i64, ptr %113, i64 %.3651.i
  %.3666.i = load i64, ptr %.3665.i, align 8, !noalias !0
  %.3684.i = icmp slt i64 %.3486.i, -1
  %.3685.i = select i1 %.3684.i, i64 %v39, i64 0
  %114 = getelementptr i8, ptr %113, i64 8
  %.3699.i = getelementptr i64, ptr %114, i64 %.3685.i
  %.3700.i = load i64, ptr %.3699.i, align 8, !noalias !0
  %.3737.i = sub i64 %.3700.i, %.3666.i
  %.37835323.not.i = icmp slt i64 %.3737.i, 1
  br i1 %.37835323.not.i, label %B1828.i, label %B1746.lr.ph.i
B1746.lr.ph.i:                                    ; preds = %B1652.endif.i
  %115 = add nuw i64 %.3737.i, 1
  %sunkaddr227.i = getelementptr i8, ptr %v778, i64 %.pre33.i
  %sunkaddr228.i = getelementptr i8, ptr %sunkaddr227.i, i64 -16
  br label %B1746.i
B2006.endif.i:                                    ; preds = %B1916.i
  %.4361.i = select i1 %.4324.i, i64 %v463, i64 0
  %116 = getelementptr i8, ptr %v459, i64 %.4306.i
  %.4375.i = getelementptr i8, ptr %116, i64 %.4361.i
  store i8 1, ptr %.4375.i, align 1, !noalias !0
  %.4393.i = icmp slt i64 %n_passed.4.05434.i, 0
  %.4394.i = select i1 %.4393.i, i64 %v724, i64 0
  %117 = getelementptr i64, ptr %v720, i64 %n_passed.4.05434.i
  %.4408.i = getelementptr i64, ptr %117, i64 %.4394.i
  store i64 %.4306.i, ptr %.4408.i, align 8, !noalias !0
  %.4411.i = add nsw i64 %n_passed.4.05434.i, 1
  %.4432.i = select i1 %.4324.i, i64 %v39, i64 0
  %118 = getelementptr i64, ptr %v35, i64 %.4306.i
  %.4446.i = getelementptr i64, ptr %118, i64 %.4432.i
  %.4447.i = load i64, ptr %.4446.i, align 8, !noalias !0
  %.4465.i = icmp slt i64 %.4306.i, -1
  %.4466.i = select i1 %.4465.i, i64 %v39, i64 0
  %119 = getelementptr i8, ptr %118, i64 8
  %.4480.i = getelementptr i64, ptr %119, i64 %.4466.i
  %.4481.i = load i64, ptr %.4480.i, align 8, !noalias !0
  %.4518.i = sub i64 %.4481.i, %.4447.i
  %.45615316.not.i = icmp slt i64 %.4518.i, 1
  br i1 %.45615316.not.i, label %B2741.i, label %B2100.preheader.i
B2100.preheader.i:                                ; preds = %B2006.endif.i
  %120 = add nuw i64 %.4518.i, 1
  br label %B2100.i
B2184.endif.i:                                    ; preds = %B1916.i
  %.4832.i = getelementptr i64, ptr %v662, i64 %lsr.iv116.in.i
  store i64 %n_trail.3.1.i, ptr %.4832.i, align 8, !noalias !0
  %.4864.i = getelementptr i64, ptr %v749, i64 %lsr.iv116.in.i
  store i64 %n_passed.4.05434.i, ptr %.4864.i, align 8, !noalias !0
  %.4896.i = load double, ptr %sunkaddr216.i, align 8, !noalias !0
  %.4926.i = getelementptr double, ptr %v778, i64 %lsr.iv116.in.i
  store double %.4896.i, ptr %.4926.i, align 8, !noalias !0
  %.4958.i = load i64, ptr %sunkaddr237.i, align 8, !noalias !0
  %.4988.i = getelementptr i64, ptr %v604, i64 %lsr.iv116.in.i
  store i64 %.4958.i, ptr %.4988.i, align 8, !noalias !0
  %sunkaddr258.i = getelementptr i8, ptr %v604, i64 %.pre33.i
  %sunkaddr259.i = getelementptr i8, ptr %sunkaddr258.i, i64 -8
  %.5054.i = load i64, ptr %sunkaddr259.i, align 8, !noalias !0
  %.5124.i = sub i64 %.4958.i, %.5054.i
  %.51675222.not.i = icmp slt i64 %.5124.i, 1
  br i1 %.51675222.not.i, label %B2358.endif.i, label %B2322.preheader.i
B2322.preheader.i:                                ; preds = %B2184.endif.i
  %.neg.i = add i64 %.5054.i, 1
  %xtraiter97.i = and i64 %.5124.i, 1
  %lcmp.mod98.not.i = icmp eq i64 %xtraiter97.i, 0
  br i1 %lcmp.mod98.not.i, label %B2322.prol.loopexit.i, label %B2322.prol.i
B2322.prol.i:                                     ; preds = %B2322.preheader.i
  %.5176.prol.i = add nsw i64 %.5124.i, -1
  %.5218.prol.i = icmp slt i64 %.5054.i, 0
  %.5219.prol.i = select i1 %.5218.prol.i, i64 %v579, i64 0
  %121 = getelementptr i64, ptr %v575, i64 %.5054.i
  %.5233.prol.i = getelementptr i64, ptr %121, i64 %.5219.prol.i
  %.5234.prol.i = load i64, ptr %.5233.prol.i, align 8, !noalias !0
  %.5249.prol.i = icmp slt i64 %.4958.i, 0
  %.5250.prol.i = select i1 %.5249.prol.i, i64 %v579, i64 0
  %122 = getelementptr i64, ptr %v575, i64 %.4958.i
  %.5264.prol.i = getelementptr i64, ptr %122, i64 %.5250.prol.i
  store i64 %.5234.prol.i, ptr %.5264.prol.i, align 8, !noalias !0
  %.5267.prol.i = add nsw i64 %.4958.i, 1
  br label %B2322.prol.loopexit.i
B2322.prol.loopexit.i:                            ; preds = %B2322.prol.i, %B2322.preheader.i
  %stop.3.25225.unr.i = phi i64 [ %.4958.i, %B2322.preheader.i ], [ %.5267.prol.i, %B2322.prol.i ]
  %.516652205224.unr.i = phi i64 [ %.5124.i, %B2322.preheader.i ], [ %.5176.prol.i, %B2322.prol.i ]
  %.517352215223.unr.i = phi i64 [ %.5054.i, %B2322.preheader.i ], [ %.neg.i, %B2322.prol.i ]
  %.5267.lcssa.unr.i = phi i64 [ poison, %B2322.preheader.i ], [ %.5267.prol.i, %B2322.prol.i ]
  %123 = icmp eq i64 %.4958.i, %.neg.i
  br i1 %123, label %B2358.endif.i, label %B2322.preheader110.i
B2322.preheader110.i:                             ; preds = %B2322.prol.loopexit.i
  %124 = shl i64 %stop.3.25225.unr.i, 3
  %scevgep126.i = getelementptr i8, ptr %v575, i64 %124
  %125 = add nuw i64 %.516652205224.unr.i, 2
  %126 = shl i64 %.517352215223.unr.i, 3
  %scevgep136.i = getelementptr i8, ptr %v575, i64 %126
  br label %B2322.i
B2358.endif.loopexit.i:                           ; preds = %B2322.i
  %127 = add i64 %lsr.iv.next129.i, %stop.3.25225.unr.i
  br label %B2358.endif.i
B2358.endif.i:                                    ; preds = %B2358.endif.loopexit.i, %B2322.prol.loopexit.i, %B2184.endif.i
  %stop.3.2.lcssa.i = phi i64 [ %.4958.i, %B2184.endif.i ], [ %.5267.lcssa.unr.i, %B2322.prol.loopexit.i ], [ %127, %B2358.endif.loopexit.i ]
  %.5302.i = select i1 %.4324.i, i64 %v39, i64 0
  %128 = getelementptr i64, ptr %v35, i64 %.4306.i
  %.5316.i = getelementptr i64, ptr %128, i64 %.5302.i
  %.5317.i = load i64, ptr %.5316.i, align 8, !noalias !0
  %.5333.i = icmp slt i64 %.4306.i, -1
  %.5334.i = select i1 %.5333.i, i64 %v39, i64 0
  %129 = getelementptr i8, ptr %128, i64 8
  %.5348.i = getelementptr i64, ptr %129, i64 %.5334.i
  %.5349.i = load i64, ptr %.5348.i, align 8, !noalias !0
  %.5386.i = sub i64 %.5349.i, %.5317.i
  %.54295231.not.i = icmp slt i64 %.5386.i, 1
  br i1 %.54295231.not.i, label %B2520.endif.i, label %B2422.preheader.i
B2422.preheader.i:                                ; preds = %B2358.endif.i
  %130 = add nuw i64 %.5386.i, 1
  br label %B2422.i
B2520.endif.i:                                    ; preds = %B2518.i, %B2358.endif.i
  %n_trail.7.2.lcssa.i = phi i64 [ %n_trail.3.1.i, %B2358.endif.i ], [ %n_trail.8.3.i, %B2518.i ]
  %stop.4.2.lcssa.i = phi i64 [ %stop.3.2.lcssa.i, %B2358.endif.i ], [ %stop.5.3.i, %B2518.i ]
  %.5717.i = getelementptr i64, ptr %v633, i64 %lsr.iv116.in.i
  store i64 %stop.4.2.lcssa.i, ptr %.5717.i, align 8, !noalias !0
  %sunkaddr260.i = shl i64 %.5302.i, 3
  %sunkaddr261.i = getelementptr i8, ptr %128, i64 %sunkaddr260.i
  %.5751.i = load i64, ptr %sunkaddr261.i, align 8, !noalias !0
  %sunkaddr262.i = shl i64 %.5334.i, 3
  %sunkaddr263.i = getelementptr i8, ptr %128, i64 %sunkaddr262.i
  %sunkaddr264.i = getelementptr i8, ptr %sunkaddr263.i, i64 8
  %.5783.i = load i64, ptr %sunkaddr264.i, align 8, !noalias !0
  %.5820.i = sub i64 %.5783.i, %.5751.i
  %.58635242.not.i = icmp slt i64 %.5820.i, 1
  br i1 %.58635242.not.i, label %B2670.i, label %B2594.preheader.i
B2594.preheader.i:                                ; preds = %B2520.endif.i
  %131 = add nuw i64 %.5820.i, 1
  br label %B2594.i
f0: ; preds = %B2741.i, %B912.i, %B1234.i, %B1294.i, %B420.i
  %found.4.269.lcssa.sink.i = phi i64 [ %v378, %B420.i ], [ -1, %B912.i ], [ -1, %B1294.i ], [ -1, %B1234.i ], [ %found.4.2.i, %B2741.i ]
  store i64 %found.4.269.lcssa.sink.i, ptr %result, align 8, !alias.scope !0
  br label %common.ret
}
declare void @llvm.experimental.noalias.scope.decl(metadata)
!0 = !{!1}
!1 = distinct !{!1, !2, !"f1: %retptr"}
!2 = distinct !{!2, !"f1"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f2: %retptr"}
!5 = distinct !{!5, !"f2"}
!6 = !{!"branch_weights", i32 9801, i32 199}
