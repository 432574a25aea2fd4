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
  %v15 = getelementptr i8, ptr %table, i64 16
  %v16 = load ptr, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %v16, i64 56
  %v18 = load ptr, ptr %v17, align 8
  %v19 = getelementptr i8, ptr %v18, i64 28
  %v20 = load i32, ptr %v19, align 4
  %v21 = icmp eq i32 %v20, %v2
  %v23 = getelementptr i8, ptr %v18, i64 26
  %v24 = load i8, ptr %v23, align 2
  %v25 = icmp eq i8 %v24, 61
  %v26 = and i1 %v21, %v25
  %v27 = getelementptr i8, ptr %v16, i64 24
  %v28 = load i32, ptr %v27, align 8
  %v29 = icmp eq i32 %v28, 1
  %v30 = and i1 %v26, %v29
  %v31 = getelementptr i8, ptr %v16, i64 64
  %v32 = load i32, ptr %v31, align 8
  %v33 = and i32 %v32, 1
  %v34 = icmp ne i32 %v33, 0
  %v35 = and i1 %v30, %v34
  %v44 = getelementptr i8, ptr %table, i64 24
  %v45 = load ptr, ptr %v44, align 8
  %v46 = getelementptr i8, ptr %v45, i64 56
  %v47 = load ptr, ptr %v46, align 8
  %v48 = getelementptr i8, ptr %v47, i64 28
  %v49 = load i32, ptr %v48, align 4
  %v50 = icmp eq i32 %v49, %v2
  %v51 = and i1 %v35, %v50
  %v52 = getelementptr i8, ptr %v47, i64 26
  %v53 = load i8, ptr %v52, align 2
  %v54 = icmp eq i8 %v53, 61
  %v55 = and i1 %v51, %v54
  %v56 = getelementptr i8, ptr %v45, i64 24
  %v57 = load i32, ptr %v56, align 8
  %v58 = icmp eq i32 %v57, 1
  %v59 = and i1 %v55, %v58
  %v60 = getelementptr i8, ptr %v45, i64 64
  %v61 = load i32, ptr %v60, align 8
  %v62 = and i32 %v61, 1
  %v63 = icmp ne i32 %v62, 0
  %v64 = and i1 %v59, %v63
  %v73 = getelementptr i8, ptr %table, i64 32
  %v74 = load ptr, ptr %v73, align 8
  %v75 = getelementptr i8, ptr %v74, i64 56
  %v76 = load ptr, ptr %v75, align 8
  %v77 = getelementptr i8, ptr %v76, i64 28
  %v78 = load i32, ptr %v77, align 4
  %v79 = icmp eq i32 %v78, %v6
  %v80 = and i1 %v64, %v79
  %v81 = getelementptr i8, ptr %v76, i64 26
  %v82 = load i8, ptr %v81, align 2
  %v83 = icmp eq i8 %v82, 61
  %v84 = and i1 %v80, %v83
  %v85 = getelementptr i8, ptr %v74, i64 24
  %v86 = load i32, ptr %v85, align 8
  %v87 = icmp eq i32 %v86, 1
  %v88 = and i1 %v84, %v87
  %v89 = getelementptr i8, ptr %v74, i64 64
  %v90 = load i32, ptr %v89, align 8
  %v91 = and i32 %v90, 1
  %v92 = icmp ne i32 %v91, 0
  %v93 = and i1 %v88, %v92
  %v102 = getelementptr i8, ptr %table, i64 40
  %v103 = load ptr, ptr %v102, align 8
  %v104 = getelementptr i8, ptr %v103, i64 56
  %v105 = load ptr, ptr %v104, align 8
  %v106 = getelementptr i8, ptr %v105, i64 28
  %v107 = load i32, ptr %v106, align 4
  %v108 = icmp eq i32 %v107, %v2
  %v109 = and i1 %v93, %v108
  %v110 = getelementptr i8, ptr %v105, i64 26
  %v111 = load i8, ptr %v110, align 2
  %v112 = icmp eq i8 %v111, 61
  %v113 = and i1 %v109, %v112
  %v114 = getelementptr i8, ptr %v103, i64 24
  %v115 = load i32, ptr %v114, align 8
  %v116 = icmp eq i32 %v115, 1
  %v117 = and i1 %v113, %v116
  %v118 = getelementptr i8, ptr %v103, i64 64
  %v119 = load i32, ptr %v118, align 8
  %v120 = and i32 %v119, 1
  %v121 = icmp ne i32 %v120, 0
  %v122 = and i1 %v117, %v121
  %v131 = getelementptr i8, ptr %table, i64 48
  %v132 = load ptr, ptr %v131, align 8
  %v133 = getelementptr i8, ptr %v132, i64 56
  %v134 = load ptr, ptr %v133, align 8
  %v135 = getelementptr i8, ptr %v134, i64 28
  %v136 = load i32, ptr %v135, align 4
  %v137 = icmp eq i32 %v136, %v2
  %v138 = and i1 %v122, %v137
  %v139 = getelementptr i8, ptr %v134, i64 26
  %v140 = load i8, ptr %v139, align 2
  %v141 = icmp eq i8 %v140, 61
  %v142 = and i1 %v138, %v141
  %v143 = getelementptr i8, ptr %v132, i64 24
  %v144 = load i32, ptr %v143, align 8
  %v145 = icmp eq i32 %v144, 2
  %v146 = and i1 %v142, %v145
  %v147 = getelementptr i8, ptr %v132, i64 64
  %v148 = load i32, ptr %v147, align 8
  %v149 = and i32 %v148, 1
  %v150 = icmp ne i32 %v149, 0
  %v151 = and i1 %v146, %v150
  %v164 = getelementptr i8, ptr %table, i64 56
  %v165 = load ptr, ptr %v164, align 8
  %v166 = getelementptr i8, ptr %v165, i64 56
  %v167 = load ptr, ptr %v166, align 8
  %v168 = getelementptr i8, ptr %v167, i64 28
  %v169 = load i32, ptr %v168, align 4
  %v170 = icmp eq i32 %v169, %v2
  %v171 = and i1 %v151, %v170
  %v172 = getelementptr i8, ptr %v167, i64 26
  %v173 = load i8, ptr %v172, align 2
  %v174 = icmp eq i8 %v173, 61
  %v175 = and i1 %v171, %v174
  %v176 = getelementptr i8, ptr %v165, i64 24
  %v177 = load i32, ptr %v176, align 8
  %v178 = icmp eq i32 %v177, 1
  %v179 = and i1 %v175, %v178
  %v180 = getelementptr i8, ptr %v165, i64 64
  %v181 = load i32, ptr %v180, align 8
  %v182 = and i32 %v181, 1
  %v183 = icmp ne i32 %v182, 0
  %v184 = and i1 %v179, %v183
  %v193 = getelementptr i8, ptr %table, i64 64
  %v194 = load ptr, ptr %v193, align 8
  %v195 = getelementptr i8, ptr %v194, i64 56
  %v196 = load ptr, ptr %v195, align 8
  %v197 = getelementptr i8, ptr %v196, i64 28
  %v198 = load i32, ptr %v197, align 4
  %v199 = icmp eq i32 %v198, %v6
  %v200 = and i1 %v184, %v199
  %v201 = getelementptr i8, ptr %v196, i64 26
  %v202 = load i8, ptr %v201, align 2
  %v203 = icmp eq i8 %v202, 61
  %v204 = and i1 %v200, %v203
  %v205 = getelementptr i8, ptr %v194, i64 24
  %v206 = load i32, ptr %v205, align 8
  %v207 = icmp eq i32 %v206, 2
  %v208 = and i1 %v204, %v207
  %v209 = getelementptr i8, ptr %v194, i64 64
  %v210 = load i32, ptr %v209, align 8
  %v211 = and i32 %v210, 1
  %v212 = icmp ne i32 %v211, 0
  %v213 = and i1 %v208, %v212
  %v226 = getelementptr i8, ptr %table, i64 72
  %v227 = load ptr, ptr %v226, align 8
  %v228 = getelementptr i8, ptr %v227, i64 56
  %v229 = load ptr, ptr %v228, align 8
  %v230 = getelementptr i8, ptr %v229, i64 28
  %v231 = load i32, ptr %v230, align 4
  %v232 = icmp eq i32 %v231, %v2
  %v233 = and i1 %v213, %v232
  %v234 = getelementptr i8, ptr %v229, i64 26
  %v235 = load i8, ptr %v234, align 2
  %v236 = icmp eq i8 %v235, 61
  %v237 = and i1 %v233, %v236
  %v238 = getelementptr i8, ptr %v227, i64 24
  %v239 = load i32, ptr %v238, align 8
  %v240 = icmp eq i32 %v239, 1
  %v241 = and i1 %v237, %v240
  %v242 = getelementptr i8, ptr %v227, i64 64
  %v243 = load i32, ptr %v242, align 8
  %v244 = and i32 %v243, 1
  %v245 = icmp ne i32 %v244, 0
  %v246 = and i1 %v241, %v245
  %v259 = getelementptr i8, ptr %table, i64 96
  %v260 = load ptr, ptr %v259, align 8
  %v261 = getelementptr i8, ptr %v260, i64 56
  %v262 = load ptr, ptr %v261, align 8
  %v263 = getelementptr i8, ptr %v262, i64 28
  %v264 = load i32, ptr %v263, align 4
  %v265 = icmp eq i32 %v264, %v6
  %v266 = and i1 %v246, %v265
  %v267 = getelementptr i8, ptr %v262, i64 26
  %v268 = load i8, ptr %v267, align 2
  %v269 = icmp eq i8 %v268, 61
  %v270 = and i1 %v266, %v269
  %v271 = getelementptr i8, ptr %v260, i64 24
  %v272 = load i32, ptr %v271, align 8
  %v273 = icmp eq i32 %v272, 1
  %v274 = and i1 %v270, %v273
  %v275 = getelementptr i8, ptr %v260, i64 64
  %v276 = load i32, ptr %v275, align 8
  %v277 = and i32 %v276, 1
  %v278 = icmp ne i32 %v277, 0
  %v279 = and i1 %v274, %v278
  %v292 = getelementptr i8, ptr %table, i64 120
  %v293 = load ptr, ptr %v292, align 8
  %v294 = getelementptr i8, ptr %v293, i64 56
  %v295 = load ptr, ptr %v294, align 8
  %v296 = getelementptr i8, ptr %v295, i64 28
  %v297 = load i32, ptr %v296, align 4
  %v298 = icmp eq i32 %v297, %v2
  %v299 = and i1 %v279, %v298
  %v300 = getelementptr i8, ptr %v295, i64 26
  %v301 = load i8, ptr %v300, align 2
  %v302 = icmp eq i8 %v301, 61
  %v303 = and i1 %v299, %v302
  %v304 = getelementptr i8, ptr %v293, i64 24
  %v305 = load i32, ptr %v304, align 8
  %v306 = icmp eq i32 %v305, 1
  %v307 = and i1 %v303, %v306
  %v308 = getelementptr i8, ptr %v293, i64 64
  %v309 = load i32, ptr %v308, align 8
  %v310 = and i32 %v309, 1
  %v311 = icmp ne i32 %v310, 0
  %v312 = and i1 %v307, %v311
  %v321 = getelementptr i8, ptr %table, i64 128
  %v322 = load ptr, ptr %v321, align 8
  %v323 = getelementptr i8, ptr %v322, i64 56
  %v324 = load ptr, ptr %v323, align 8
  %v325 = getelementptr i8, ptr %v324, i64 28
  %v326 = load i32, ptr %v325, align 4
  %v327 = icmp eq i32 %v326, %v2
  %v328 = and i1 %v312, %v327
  %v329 = getelementptr i8, ptr %v324, i64 26
  %v330 = load i8, ptr %v329, align 2
  %v331 = icmp eq i8 %v330, 61
  %v332 = and i1 %v328, %v331
  %v333 = getelementptr i8, ptr %v322, i64 24
  %v334 = load i32, ptr %v333, align 8
  %v335 = icmp eq i32 %v334, 1
  %v336 = and i1 %v332, %v335
  %v337 = getelementptr i8, ptr %v322, i64 64
  %v338 = load i32, ptr %v337, align 8
  %v339 = and i32 %v338, 1
  %v340 = icmp ne i32 %v339, 0
  %v341 = and i1 %v336, %v340
  %v350 = getelementptr i8, ptr %table, i64 136
  %v351 = load ptr, ptr %v350, align 8
  %v352 = getelementptr i8, ptr %v351, i64 56
  %v353 = load ptr, ptr %v352, align 8
  %v354 = getelementptr i8, ptr %v353, i64 28
  %v355 = load i32, ptr %v354, align 4
  %v356 = icmp eq i32 %v355, %v2
  %v357 = and i1 %v341, %v356
  %v358 = getelementptr i8, ptr %v353, i64 26
  %v359 = load i8, ptr %v358, align 2
  %v360 = icmp eq i8 %v359, 61
  %v361 = and i1 %v357, %v360
  %v362 = getelementptr i8, ptr %v351, i64 24
  %v363 = load i32, ptr %v362, align 8
  %v364 = icmp eq i32 %v363, 1
  %v365 = and i1 %v361, %v364
  %v366 = getelementptr i8, ptr %v351, i64 64
  %v367 = load i32, ptr %v366, align 8
  %v368 = and i32 %v367, 1
  %v369 = icmp ne i32 %v368, 0
  %v370 = and i1 %v365, %v369
  %v381 = getelementptr i8, ptr %table, i64 152
  %v382 = load ptr, ptr %v381, align 8
  %v383 = getelementptr i8, ptr %v382, i64 56
  %v384 = load ptr, ptr %v383, align 8
  %v385 = getelementptr i8, ptr %v384, i64 28
  %v386 = load i32, ptr %v385, align 4
  %v387 = icmp eq i32 %v386, %v8
  %v388 = and i1 %v370, %v387
  %v389 = getelementptr i8, ptr %v384, i64 26
  %v390 = load i8, ptr %v389, align 2
  %v391 = icmp eq i8 %v390, 124
  %v392 = and i1 %v388, %v391
  %v393 = getelementptr i8, ptr %v382, i64 24
  %v394 = load i32, ptr %v393, align 8
  %v395 = icmp eq i32 %v394, 1
  %v396 = and i1 %v392, %v395
  %v397 = getelementptr i8, ptr %v382, i64 64
  %v398 = load i32, ptr %v397, align 8
  %v399 = and i32 %v398, 1
  %v400 = icmp ne i32 %v399, 0
  %v401 = and i1 %v396, %v400
  %v410 = getelementptr i8, ptr %table, i64 160
  %v411 = load ptr, ptr %v410, align 8
  %v412 = getelementptr i8, ptr %v411, i64 56
  %v413 = load ptr, ptr %v412, align 8
  %v414 = getelementptr i8, ptr %v413, i64 28
  %v415 = load i32, ptr %v414, align 4
  %v416 = icmp eq i32 %v415, %v8
  %v417 = and i1 %v401, %v416
  %v418 = getelementptr i8, ptr %v413, i64 26
  %v419 = load i8, ptr %v418, align 2
  %v420 = icmp eq i8 %v419, 124
  %v421 = and i1 %v417, %v420
  %v422 = getelementptr i8, ptr %v411, i64 24
  %v423 = load i32, ptr %v422, align 8
  %v424 = icmp eq i32 %v423, 1
  %v425 = and i1 %v421, %v424
  %v426 = getelementptr i8, ptr %v411, i64 64
  %v427 = load i32, ptr %v426, align 8
  %v428 = and i32 %v427, 1
  %v429 = icmp ne i32 %v428, 0
  %v430 = and i1 %v425, %v429
  %v439 = getelementptr i8, ptr %table, i64 168
  %v440 = load ptr, ptr %v439, align 8
  %v441 = getelementptr i8, ptr %v440, i64 56
  %v442 = load ptr, ptr %v441, align 8
  %v443 = getelementptr i8, ptr %v442, i64 28
  %v444 = load i32, ptr %v443, align 4
  %v445 = icmp eq i32 %v444, %v8
  %v446 = and i1 %v430, %v445
  %v447 = getelementptr i8, ptr %v442, i64 26
  %v448 = load i8, ptr %v447, align 2
  %v449 = icmp eq i8 %v448, 124
  %v450 = and i1 %v446, %v449
  %v451 = getelementptr i8, ptr %v440, i64 24
  %v452 = load i32, ptr %v451, align 8
  %v453 = icmp eq i32 %v452, 1
  %v454 = and i1 %v450, %v453
  %v455 = getelementptr i8, ptr %v440, i64 64
  %v456 = load i32, ptr %v455, align 8
  %v457 = and i32 %v456, 1
  %v458 = icmp ne i32 %v457, 0
  %v459 = and i1 %v454, %v458
  %v468 = getelementptr i8, ptr %table, i64 176
  %v469 = load ptr, ptr %v468, align 8
  %v470 = getelementptr i8, ptr %v469, i64 56
  %v471 = load ptr, ptr %v470, align 8
  %v472 = getelementptr i8, ptr %v471, i64 28
  %v473 = load i32, ptr %v472, align 4
  %v474 = icmp eq i32 %v473, %v2
  %v475 = and i1 %v459, %v474
  %v476 = getelementptr i8, ptr %v471, i64 26
  %v477 = load i8, ptr %v476, align 2
  %v478 = icmp eq i8 %v477, 61
  %v479 = and i1 %v475, %v478
  %v480 = getelementptr i8, ptr %v469, i64 24
  %v481 = load i32, ptr %v480, align 8
  %v482 = icmp eq i32 %v481, 1
  %v483 = and i1 %v479, %v482
  %v484 = getelementptr i8, ptr %v469, i64 64
  %v485 = load i32, ptr %v484, align 8
  %v486 = and i32 %v485, 1
  %v487 = icmp ne i32 %v486, 0
  %v488 = and i1 %v483, %v487
  %v497 = getelementptr i8, ptr %table, i64 184
  %v498 = load ptr, ptr %v497, align 8
  %v499 = getelementptr i8, ptr %v498, i64 56
  %v500 = load ptr, ptr %v499, align 8
  %v501 = getelementptr i8, ptr %v500, i64 28
  %v502 = load i32, ptr %v501, align 4
  %v503 = icmp eq i32 %v502, %v2
  %v504 = and i1 %v488, %v503
  %v505 = getelementptr i8, ptr %v500, i64 26
  %v506 = load i8, ptr %v505, align 2
  %v507 = icmp eq i8 %v506, 61
  %v508 = and i1 %v504, %v507
  %v509 = getelementptr i8, ptr %v498, i64 24
  %v510 = load i32, ptr %v509, align 8
  %v511 = icmp eq i32 %v510, 1
  %v512 = and i1 %v508, %v511
  %v513 = getelementptr i8, ptr %v498, i64 64
  %v514 = load i32, ptr %v513, align 8
  %v515 = and i32 %v514, 1
  %v516 = icmp ne i32 %v515, 0
  %v517 = and i1 %v512, %v516
  %v526 = getelementptr i8, ptr %table, i64 192
  %v527 = load ptr, ptr %v526, align 8
  %v528 = getelementptr i8, ptr %v527, i64 56
  %v529 = load ptr, ptr %v528, align 8
  %v530 = getelementptr i8, ptr %v529, i64 28
  %v531 = load i32, ptr %v530, align 4
  %v532 = icmp eq i32 %v531, %v2
  %v533 = and i1 %v517, %v532
  %v534 = getelementptr i8, ptr %v529, i64 26
  %v535 = load i8, ptr %v534, align 2
  %v536 = icmp eq i8 %v535, 61
  %v537 = and i1 %v533, %v536
  %v538 = getelementptr i8, ptr %v527, i64 24
  %v539 = load i32, ptr %v538, align 8
  %v540 = icmp eq i32 %v539, 1
  %v541 = and i1 %v537, %v540
  %v542 = getelementptr i8, ptr %v527, i64 64
  %v543 = load i32, ptr %v542, align 8
  %v544 = and i32 %v543, 1
  %v545 = icmp ne i32 %v544, 0
  %v546 = and i1 %v541, %v545
  %v555 = getelementptr i8, ptr %table, i64 200
  %v556 = load ptr, ptr %v555, align 8
  %v557 = getelementptr i8, ptr %v556, i64 56
  %v558 = load ptr, ptr %v557, align 8
  %v559 = getelementptr i8, ptr %v558, i64 28
  %v560 = load i32, ptr %v559, align 4
  %v561 = icmp eq i32 %v560, %v2
  %v562 = and i1 %v546, %v561
  %v563 = getelementptr i8, ptr %v558, i64 26
  %v564 = load i8, ptr %v563, align 2
  %v565 = icmp eq i8 %v564, 61
  %v566 = and i1 %v562, %v565
  %v567 = getelementptr i8, ptr %v556, i64 24
  %v568 = load i32, ptr %v567, align 8
  %v569 = icmp eq i32 %v568, 1
  %v570 = and i1 %v566, %v569
  %v571 = getelementptr i8, ptr %v556, i64 64
  %v572 = load i32, ptr %v571, align 8
  %v573 = and i32 %v572, 1
  %v574 = icmp ne i32 %v573, 0
  %v575 = and i1 %v570, %v574
  %v584 = getelementptr i8, ptr %table, i64 208
  %v585 = load ptr, ptr %v584, align 8
  %v586 = getelementptr i8, ptr %v585, i64 56
  %v587 = load ptr, ptr %v586, align 8
  %v588 = getelementptr i8, ptr %v587, i64 28
  %v589 = load i32, ptr %v588, align 4
  %v590 = icmp eq i32 %v589, %v2
  %v591 = and i1 %v575, %v590
  %v592 = getelementptr i8, ptr %v587, i64 26
  %v593 = load i8, ptr %v592, align 2
  %v594 = icmp eq i8 %v593, 61
  %v595 = and i1 %v591, %v594
  %v596 = getelementptr i8, ptr %v585, i64 24
  %v597 = load i32, ptr %v596, align 8
  %v598 = icmp eq i32 %v597, 1
  %v599 = and i1 %v595, %v598
  %v600 = getelementptr i8, ptr %v585, i64 64
  %v601 = load i32, ptr %v600, align 8
  %v602 = and i32 %v601, 1
  %v603 = icmp ne i32 %v602, 0
  %v604 = and i1 %v599, %v603
  %v613 = getelementptr i8, ptr %table, i64 216
  %v614 = load ptr, ptr %v613, align 8
  %v615 = getelementptr i8, ptr %v614, i64 56
  %v616 = load ptr, ptr %v615, align 8
  %v617 = getelementptr i8, ptr %v616, i64 28
  %v618 = load i32, ptr %v617, align 4
  %v619 = icmp eq i32 %v618, %v2
  %v620 = and i1 %v604, %v619
  %v621 = getelementptr i8, ptr %v616, i64 26
  %v622 = load i8, ptr %v621, align 2
  %v623 = icmp eq i8 %v622, 61
  %v624 = and i1 %v620, %v623
  %v625 = getelementptr i8, ptr %v614, i64 24
  %v626 = load i32, ptr %v625, align 8
  %v627 = icmp eq i32 %v626, 1
  %v628 = and i1 %v624, %v627
  %v629 = getelementptr i8, ptr %v614, i64 64
  %v630 = load i32, ptr %v629, align 8
  %v631 = and i32 %v630, 1
  %v632 = icmp ne i32 %v631, 0
  %v633 = and i1 %v628, %v632
  %v642 = getelementptr i8, ptr %table, i64 224
  %v643 = load ptr, ptr %v642, align 8
  %v644 = getelementptr i8, ptr %v643, i64 56
  %v645 = load ptr, ptr %v644, align 8
  %v646 = getelementptr i8, ptr %v645, i64 28
  %v647 = load i32, ptr %v646, align 4
  %v648 = icmp eq i32 %v647, %v2
  %v649 = and i1 %v633, %v648
  %v650 = getelementptr i8, ptr %v645, i64 26
  %v651 = load i8, ptr %v650, align 2
  %v652 = icmp eq i8 %v651, 61
  %v653 = and i1 %v649, %v652
  %v654 = getelementptr i8, ptr %v643, i64 24
  %v655 = load i32, ptr %v654, align 8
  %v656 = icmp eq i32 %v655, 1
  %v657 = and i1 %v653, %v656
  %v658 = getelementptr i8, ptr %v643, i64 64
  %v659 = load i32, ptr %v658, align 8
  %v660 = and i32 %v659, 1
  %v661 = icmp ne i32 %v660, 0
  %v662 = and i1 %v657, %v661
  %v671 = getelementptr i8, ptr %table, i64 232
  %v672 = load ptr, ptr %v671, align 8
  %v673 = getelementptr i8, ptr %v672, i64 56
  %v674 = load ptr, ptr %v673, align 8
  %v675 = getelementptr i8, ptr %v674, i64 28
  %v676 = load i32, ptr %v675, align 4
  %v677 = icmp eq i32 %v676, %v2
  %v678 = and i1 %v662, %v677
  %v679 = getelementptr i8, ptr %v674, i64 26
  %v680 = load i8, ptr %v679, align 2
  %v681 = icmp eq i8 %v680, 61
  %v682 = and i1 %v678, %v681
  %v683 = getelementptr i8, ptr %v672, i64 24
  %v684 = load i32, ptr %v683, align 8
  %v685 = icmp eq i32 %v684, 1
  %v686 = and i1 %v682, %v685
  %v687 = getelementptr i8, ptr %v672, i64 64
  %v688 = load i32, ptr %v687, align 8
  %v689 = and i32 %v688, 1
  %v690 = icmp ne i32 %v689, 0
  %v691 = and i1 %v686, %v690
  %v700 = getelementptr i8, ptr %table, i64 240
  %v701 = load ptr, ptr %v700, align 8
  %v702 = getelementptr i8, ptr %v701, i64 56
  %v703 = load ptr, ptr %v702, align 8
  %v704 = getelementptr i8, ptr %v703, i64 28
  %v705 = load i32, ptr %v704, align 4
  %v706 = icmp eq i32 %v705, %v2
  %v707 = and i1 %v691, %v706
  %v708 = getelementptr i8, ptr %v703, i64 26
  %v709 = load i8, ptr %v708, align 2
  %v710 = icmp eq i8 %v709, 61
  %v711 = and i1 %v707, %v710
  %v712 = getelementptr i8, ptr %v701, i64 24
  %v713 = load i32, ptr %v712, align 8
  %v714 = icmp eq i32 %v713, 1
  %v715 = and i1 %v711, %v714
  %v716 = getelementptr i8, ptr %v701, i64 64
  %v717 = load i32, ptr %v716, align 8
  %v718 = and i32 %v717, 1
  %v719 = icmp ne i32 %v718, 0
  %v720 = and i1 %v715, %v719
  %v729 = getelementptr i8, ptr %table, i64 248
  %v730 = load ptr, ptr %v729, align 8
  %v731 = getelementptr i8, ptr %v730, i64 56
  %v732 = load ptr, ptr %v731, align 8
  %v733 = getelementptr i8, ptr %v732, i64 28
  %v734 = load i32, ptr %v733, align 4
  %v735 = icmp eq i32 %v734, %v2
  %v736 = and i1 %v720, %v735
  %v737 = getelementptr i8, ptr %v732, i64 26
  %v738 = load i8, ptr %v737, align 2
  %v739 = icmp eq i8 %v738, 61
  %v740 = and i1 %v736, %v739
  %v741 = getelementptr i8, ptr %v730, i64 24
  %v742 = load i32, ptr %v741, align 8
  %v743 = icmp eq i32 %v742, 1
  %v744 = and i1 %v740, %v743
  %v745 = getelementptr i8, ptr %v730, i64 64
  %v746 = load i32, ptr %v745, align 8
  %v747 = and i32 %v746, 1
  %v748 = icmp ne i32 %v747, 0
  %v749 = and i1 %v744, %v748
  %v758 = getelementptr i8, ptr %table, i64 256
  %v759 = load ptr, ptr %v758, align 8
  %v760 = getelementptr i8, ptr %v759, i64 56
  %v761 = load ptr, ptr %v760, align 8
  %v762 = getelementptr i8, ptr %v761, i64 28
  %v763 = load i32, ptr %v762, align 4
  %v764 = icmp eq i32 %v763, %v6
  %v765 = and i1 %v749, %v764
  %v766 = getelementptr i8, ptr %v761, i64 26
  %v767 = load i8, ptr %v766, align 2
  %v768 = icmp eq i8 %v767, 61
  %v769 = and i1 %v765, %v768
  %v770 = getelementptr i8, ptr %v759, i64 24
  %v771 = load i32, ptr %v770, align 8
  %v772 = icmp eq i32 %v771, 1
  %v773 = and i1 %v769, %v772
  %v774 = getelementptr i8, ptr %v759, i64 64
  %v775 = load i32, ptr %v774, align 8
  %v776 = and i32 %v775, 1
  %v777 = icmp ne i32 %v776, 0
  %v778 = and i1 %v773, %v777
  br i1 %v778, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v779 = getelementptr i8, ptr %v759, i64 16
  %v780 = load ptr, ptr %v779, align 8
  %v750 = getelementptr i8, ptr %v730, i64 16
  %v751 = load ptr, ptr %v750, align 8
  %v723 = getelementptr i8, ptr %v701, i64 32
  %v724 = load ptr, ptr %v723, align 8
  %v726 = load i64, ptr %v724, align 8
  %v721 = getelementptr i8, ptr %v701, i64 16
  %v722 = load ptr, ptr %v721, align 8
  %v694 = getelementptr i8, ptr %v672, i64 32
  %v695 = load ptr, ptr %v694, align 8
  %v697 = load i64, ptr %v695, align 8
  %v692 = getelementptr i8, ptr %v672, i64 16
  %v693 = load ptr, ptr %v692, align 8
  %v663 = getelementptr i8, ptr %v643, i64 16
  %v664 = load ptr, ptr %v663, align 8
  %v634 = getelementptr i8, ptr %v614, i64 16
  %v635 = load ptr, ptr %v634, align 8
  %v605 = getelementptr i8, ptr %v585, i64 16
  %v606 = load ptr, ptr %v605, align 8
  %v578 = getelementptr i8, ptr %v556, i64 32
  %v579 = load ptr, ptr %v578, align 8
  %v581 = load i64, ptr %v579, align 8
  %v576 = getelementptr i8, ptr %v556, i64 16
  %v577 = load ptr, ptr %v576, align 8
  %v547 = getelementptr i8, ptr %v527, i64 16
  %v548 = load ptr, ptr %v547, align 8
  %v520 = getelementptr i8, ptr %v498, i64 32
  %v521 = load ptr, ptr %v520, align 8
  %v523 = load i64, ptr %v521, align 8
  %v518 = getelementptr i8, ptr %v498, i64 16
  %v519 = load ptr, ptr %v518, align 8
  %v491 = getelementptr i8, ptr %v469, i64 32
  %v492 = load ptr, ptr %v491, align 8
  %v494 = load i64, ptr %v492, align 8
  %v489 = getelementptr i8, ptr %v469, i64 16
  %v490 = load ptr, ptr %v489, align 8
  %v462 = getelementptr i8, ptr %v440, i64 32
  %v463 = load ptr, ptr %v462, align 8
  %v465 = load i64, ptr %v463, align 8
  %v460 = getelementptr i8, ptr %v440, i64 16
  %v461 = load ptr, ptr %v460, align 8
  %v433 = getelementptr i8, ptr %v411, i64 32
  %v434 = load ptr, ptr %v433, align 8
  %v436 = load i64, ptr %v434, align 8
  %v431 = getelementptr i8, ptr %v411, i64 16
  %v432 = load ptr, ptr %v431, align 8
  %v404 = getelementptr i8, ptr %v382, i64 32
  %v405 = load ptr, ptr %v404, align 8
  %v407 = load i64, ptr %v405, align 8
  %v402 = getelementptr i8, ptr %v382, i64 16
  %v403 = load ptr, ptr %v402, align 8
  %v379 = getelementptr i8, ptr %table, i64 144
  %v380 = load i64, ptr %v379, align 8
  %v373 = getelementptr i8, ptr %v351, i64 32
  %v374 = load ptr, ptr %v373, align 8
  %v376 = load i64, ptr %v374, align 8
  %v371 = getelementptr i8, ptr %v351, i64 16
  %v372 = load ptr, ptr %v371, align 8
  %v344 = getelementptr i8, ptr %v322, i64 32
  %v345 = load ptr, ptr %v344, align 8
  %v347 = load i64, ptr %v345, align 8
  %v342 = getelementptr i8, ptr %v322, i64 16
  %v343 = load ptr, ptr %v342, align 8
  %v313 = getelementptr i8, ptr %v293, i64 16
  %v314 = load ptr, ptr %v313, align 8
  %v290 = getelementptr i8, ptr %table, i64 112
  %v291 = load i64, ptr %v290, align 8
  %v288 = getelementptr i8, ptr %table, i64 104
  %v289 = load double, ptr %v288, align 8
  %v257 = getelementptr i8, ptr %table, i64 88
  %v258 = load i64, ptr %v257, align 8
  %v255 = getelementptr i8, ptr %table, i64 80
  %v256 = load i64, ptr %v255, align 8
  %v187 = getelementptr i8, ptr %v165, i64 32
  %v188 = load ptr, ptr %v187, align 8
  %v190 = load i64, ptr %v188, align 8
  %v185 = getelementptr i8, ptr %v165, i64 16
  %v186 = load ptr, ptr %v185, align 8
  %v96 = getelementptr i8, ptr %v74, i64 32
  %v97 = load ptr, ptr %v96, align 8
  %v99 = load i64, ptr %v97, align 8
  %v94 = getelementptr i8, ptr %v74, i64 16
  %v95 = load ptr, ptr %v94, align 8
  %v67 = getelementptr i8, ptr %v45, i64 32
  %v68 = load ptr, ptr %v67, align 8
  %v70 = load i64, ptr %v68, align 8
  %v65 = getelementptr i8, ptr %v45, i64 16
  %v66 = load ptr, ptr %v65, align 8
  %v38 = getelementptr i8, ptr %v16, i64 32
  %v39 = load ptr, ptr %v38, align 8
  %v41 = load i64, ptr %v39, align 8
  %v36 = getelementptr i8, ptr %v16, i64 16
  %v37 = load ptr, ptr %v36, align 8
  %v13 = getelementptr i8, ptr %table, i64 8
  %v14 = load i64, ptr %v13, align 8
  %v12 = load i64, ptr %table, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %.4925171.not.i = icmp slt i64 %v190, 1
  br i1 %.4925171.not.i, label %B420.i, label %B346.preheader.i
B346.preheader.i:                                 ; preds = %run
  %1 = icmp eq i64 %v190, 1
  br i1 %1, label %B346.epil.preheader.i, label %B346.preheader.new.i
B346.preheader.new.i:                             ; preds = %B346.preheader.i
  %unroll_iter.i = and i64 %v190, 9223372036854775806
  br label %B346.i
B346.i:                                           ; preds = %B346.i, %B346.preheader.new.i
  %.49851705172.i = phi i64 [ 0, %B346.preheader.new.i ], [ %3, %B346.i ]
  %sunkaddr.i = getelementptr i8, ptr %v403, i64 %.49851705172.i
  store i8 0, ptr %sunkaddr.i, align 1, !noalias !0
  %sunkaddr197.i = getelementptr i8, ptr %v432, i64 %.49851705172.i
  store i8 0, ptr %sunkaddr197.i, align 1, !noalias !0
  %.599.i = icmp slt i64 %.49851705172.i, %v14
  %.606.i = icmp ne i64 %.49851705172.i, %v12
  %spec.select.i = select i1 %.599.i, i1 %.606.i, i1 false
  %.641.i = zext i1 %spec.select.i to i8
  %sunkaddr198.i = getelementptr i8, ptr %v461, i64 %.49851705172.i
  store i8 %.641.i, ptr %sunkaddr198.i, align 1, !noalias !0
  %sunkaddr199.i = shl i64 %.49851705172.i, 3
  %sunkaddr200.i = getelementptr i8, ptr %v490, i64 %sunkaddr199.i
  store i64 0, ptr %sunkaddr200.i, align 8, !noalias !0
  %sunkaddr202.i = getelementptr i8, ptr %sunkaddr.i, i64 1
  store i8 0, ptr %sunkaddr202.i, align 1, !noalias !0
  %sunkaddr204.i = getelementptr i8, ptr %sunkaddr197.i, i64 1
  store i8 0, ptr %sunkaddr204.i, align 1, !noalias !0
  %2 = or i64 %.49851705172.i, 1
  %.599.1.i = icmp slt i64 %2, %v14
  %.606.1.i = icmp ne i64 %2, %v12
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
  %4 = and i64 %v190, 1
  %lcmp.mod.not.i = icmp eq i64 %4, 0
  br i1 %lcmp.mod.not.i, label %B420.i, label %B346.epil.preheader.i
B346.epil.preheader.i:                            ; preds = %B420.loopexit.unr-lcssa.i, %B346.preheader.i
  %.49851705172.epil.init.i = phi i64 [ 0, %B346.preheader.i ], [ %unroll_iter.i, %B420.loopexit.unr-lcssa.i ]
  %5 = getelementptr i8, ptr %v403, i64 %.49851705172.epil.init.i
  store i8 0, ptr %5, align 1, !noalias !0
  %6 = getelementptr i8, ptr %v432, i64 %.49851705172.epil.init.i
  store i8 0, ptr %6, align 1, !noalias !0
  %.599.epil.i = icmp slt i64 %.49851705172.epil.init.i, %v14
  %.606.epil.i = icmp ne i64 %.49851705172.epil.init.i, %v12
  %spec.select.epil.i = select i1 %.599.epil.i, i1 %.606.epil.i, i1 false
  %7 = getelementptr i8, ptr %v461, i64 %.49851705172.epil.init.i
  %.641.epil.i = zext i1 %spec.select.epil.i to i8
  store i8 %.641.epil.i, ptr %7, align 1, !noalias !0
  %8 = getelementptr i64, ptr %v490, i64 %.49851705172.epil.init.i
  store i64 0, ptr %8, align 8, !noalias !0
  br label %B420.i
B420.i:                                           ; preds = %B346.epil.preheader.i, %B420.loopexit.unr-lcssa.i, %run
  store i64 0, ptr %v606, align 8, !noalias !0
  store i64 0, ptr %v635, align 8, !noalias !0
  store i64 0, ptr %v664, align 8, !noalias !0
  store i64 0, ptr %v751, align 8, !noalias !0
  store double 0.000000e+00, ptr %v780, align 8, !noalias !0
  %.851.i = icmp slt i64 %v12, 0
  %.852.i = select i1 %.851.i, i64 %v190, i64 0
  %9 = getelementptr i64, ptr %v186, i64 %v12
  %.866.i = getelementptr i64, ptr %9, i64 %.852.i
  %.867.i = load i64, ptr %.866.i, align 8, !noalias !0
  %.873.i = icmp sgt i64 %.867.i, %v258
  br i1 %.873.i, label %f0, label %B506.endif.i
B570.i:                                           ; preds = %B570.preheader.i, %B644.i
  %lsr.iv174.i = phi i64 [ %100, %B570.preheader.i ], [ %lsr.iv.next175.i, %B644.i ]
  %.1225.i = phi double [ 0.000000e+00, %B570.preheader.i ], [ %.12255578.i, %B644.i ]
  %.109051765178.i = phi i64 [ %.972.i, %B570.preheader.i ], [ %.1097.i, %B644.i ]
  %.1139.i = icmp slt i64 %.109051765178.i, 0
  %10 = select i1 %.1139.i, i64 %101, i64 0
  %scevgep178.i = getelementptr i8, ptr %v66, i64 %10
  %11 = shl i64 %.109051765178.i, 3
  %scevgep179.i = getelementptr i8, ptr %scevgep178.i, i64 %11
  %.1155.i = load i64, ptr %scevgep179.i, align 8, !noalias !0
  %.1169.i = icmp slt i64 %.1155.i, 0
  %.1170.i = select i1 %.1169.i, i64 %v465, i64 0
  %12 = getelementptr i8, ptr %v461, i64 %.1155.i
  %.1184.i = getelementptr i8, ptr %12, i64 %.1170.i
  %.1185.i = load i8, ptr %.1184.i, align 1, !noalias !0
  %.1188.i = icmp eq i8 %.1185.i, 0
  br i1 %.1188.i, label %B644.i, label %B600.i
B600.i:                                           ; preds = %B570.i
  %13 = select i1 %.1139.i, i64 %102, i64 0
  %scevgep176.i = getelementptr i8, ptr %v95, i64 %13
  %scevgep177.i = getelementptr i8, ptr %scevgep176.i, i64 %11
  %.1256.i = load double, ptr %scevgep177.i, align 8, !noalias !0
  %.1259.i = fadd double %.1225.i, %.1256.i
  store double %.1259.i, ptr %v780, align 8, !noalias !0
  br label %B644.i
B644.i:                                           ; preds = %B600.i, %B570.i
  %.12255578.i = phi double [ %.1225.i, %B570.i ], [ %.1259.i, %B600.i ]
  %lsr.iv.next175.i = add i64 %lsr.iv174.i, -1
  %.1097.i = add i64 %.109051765178.i, 1
  %.1084.i = icmp ugt i64 %lsr.iv.next175.i, 1
  br i1 %.1084.i, label %B570.i, label %B646.endif.i
B892.preheader.i:                                 ; preds = %B882.i, %B646.endif.B892.preheader_crit_edge.i
  %.pre-phi.i = phi i64 [ %.pre.i, %B646.endif.B892.preheader_crit_edge.i ], [ %106, %B882.i ]
  %.1043.i.i = add i64 %v258, -1
  %14 = trunc i64 %v258 to i32
  %15 = shl i64 %v99, 3
  %16 = icmp ne i64 %v258, 0
  %17 = icmp ne i64 %v258, -1
  %18 = shl i64 %v347, 3
  %19 = shl i64 %v581, 3
  %20 = shl i64 %v726, 3
  %21 = shl i64 %v697, 3
  br label %B906.preheader.i
B740.i:                                           ; preds = %B740.preheader.i, %B882.i
  %lsr.iv170.i = phi i64 [ %105, %B740.preheader.i ], [ %lsr.iv.next171.i, %B882.i ]
  %.154351835185.i = phi i64 [ %.1423.i, %B740.preheader.i ], [ %.1550.i, %B882.i ]
  %.1592.i = icmp slt i64 %.154351835185.i, 0
  %22 = select i1 %.1592.i, i64 %106, i64 0
  %scevgep172.i = getelementptr i8, ptr %v66, i64 %22
  %23 = shl i64 %.154351835185.i, 3
  %scevgep173.i = getelementptr i8, ptr %scevgep172.i, i64 %23
  %.1608.i = load i64, ptr %scevgep173.i, align 8, !noalias !0
  %.1610.not.i = icmp slt i64 %.1608.i, %v14
  br i1 %.1610.not.i, label %B882.i, label %B766.i
B766.i:                                           ; preds = %B740.i
  %.1656.i = icmp slt i64 %.1608.i, 0
  %.1657.i = select i1 %.1656.i, i64 %v436, i64 0
  %24 = getelementptr i8, ptr %v432, i64 %.1608.i
  %.1671.i = getelementptr i8, ptr %24, i64 %.1657.i
  %.1672.i = load i8, ptr %.1671.i, align 1, !noalias !0
  %.1675.i = icmp eq i8 %.1672.i, 0
  br i1 %.1675.i, label %B794.i, label %B882.i
B794.i:                                           ; preds = %B766.i
  store i8 1, ptr %.1671.i, align 1, !noalias !0
  %.1775.i = load i64, ptr %scevgep173.i, align 8, !noalias !0
  %.1807.i = load i64, ptr %v635, align 8, !noalias !0
  %.1821.i = icmp slt i64 %.1807.i, 0
  %.1822.i = select i1 %.1821.i, i64 %v581, i64 0
  %25 = getelementptr i64, ptr %v577, i64 %.1807.i
  %.1836.i = getelementptr i64, ptr %25, i64 %.1822.i
  store i64 %.1775.i, ptr %.1836.i, align 8, !noalias !0
  %.1867.i = load i64, ptr %v635, align 8, !noalias !0
  %.1868.i = add nsw i64 %.1867.i, 1
  store i64 %.1868.i, ptr %v635, align 8, !noalias !0
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
  %found.3.05432.i = phi i64 [ %v380, %B892.preheader.i ], [ %found.4.2.i, %B2741.i ]
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
  %.2037.i = load i64, ptr %v314, align 8, !noalias !0
  %.2038.i = add nsw i64 %.2037.i, 1
  store i64 %.2038.i, ptr %v314, align 8, !noalias !0
  %.2100.not.i = icmp slt i64 %.2037.i, %v291
  br i1 %.2100.not.i, label %B972.i, label %f0
B972.i:                                           ; preds = %B912.i
  %.2169.i = add nsw i64 %stamp.2.1.i, 1
  %.2184.not.i = icmp slt i64 %load.3.1.i, %v256
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
  %scevgep114.i = getelementptr i8, ptr %v66, i64 %26
  %27 = shl i64 %.252951905192.i, 3
  %scevgep115.i = getelementptr i8, ptr %scevgep114.i, i64 %27
  %.2598.i = load i64, ptr %scevgep115.i, align 8, !noalias !0
  %.2612.i = icmp slt i64 %.2598.i, 0
  %.2613.i = select i1 %.2612.i, i64 %v407, i64 0
  %28 = getelementptr i8, ptr %v403, i64 %.2598.i
  %.2627.i = getelementptr i8, ptr %28, i64 %.2613.i
  %.2628.i = load i8, ptr %.2627.i, align 1, !noalias !0
  %.2631.i = icmp eq i8 %.2628.i, 0
  br i1 %.2631.i, label %B1150.i, label %B1172.i
B1150.i:                                          ; preds = %B1120.i
  %29 = select i1 %.2582.i, i64 %15, i64 0
  %scevgep.i = getelementptr i8, ptr %v95, i64 %29
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
  %.2723.i = fcmp ugt double %border.2.5.lcssa.i, %v289
  br i1 %.2723.i, label %B1432.i, label %B1200.i
B1200.i:                                          ; preds = %B1176.i
  br i1 %.4925171.not.i, label %B1234.i, label %B174.i.i
B174.i.i:                                         ; preds = %B1200.i, %B533.i.i
  %.353472483.i.i = phi i64 [ %.360.i.i, %B533.i.i ], [ 0, %B1200.i ]
  %.360.i.i = add nuw nsw i64 %.353472483.i.i, 1
  %30 = getelementptr i8, ptr %v403, i64 %.353472483.i.i
  %.418.i.i = load i8, ptr %30, align 1, !noalias !3
  %.421.i.i = icmp eq i8 %.418.i.i, 0
  br i1 %.421.i.i, label %B192.i.i, label %B533.i.i
B192.i.i:                                         ; preds = %B174.i.i
  %31 = getelementptr i64, ptr %v490, i64 %.353472483.i.i
  %.459.i.i = load i64, ptr %31, align 8, !noalias !3
  %.461.i.i = icmp eq i64 %.459.i.i, %.2169.i
  br i1 %.461.i.i, label %B533.i.i, label %B218.i.i
B218.i.i:                                         ; preds = %B192.i.i
  %sunkaddr.i.i = shl i64 %.353472483.i.i, 3
  %sunkaddr2.i.i = getelementptr i8, ptr %v490, i64 %sunkaddr.i.i
  store i64 %.2169.i, ptr %sunkaddr2.i.i, align 8, !noalias !3
  store i64 %.353472483.i.i, ptr %v519, align 8, !noalias !3
  br label %B262.endif.i.i
B374.i.i:                                         ; preds = %B374.preheader.i.i, %B462.i.i
  %lsr.iv.i.i = phi i64 [ %40, %B374.preheader.i.i ], [ %lsr.iv.next.i.i, %B462.i.i ]
  %tail.2.3465.i.i = phi i64 [ %tail.4.2.i.i, %B374.preheader.i.i ], [ %tail.3.4.i.i, %B462.i.i ]
  %.771461463.i.i = phi i64 [ %.654.i.i, %B374.preheader.i.i ], [ %.778.i.i, %B462.i.i ]
  %.820.i.i = icmp slt i64 %.771461463.i.i, 0
  %32 = select i1 %.820.i.i, i64 %.pre-phi.i, i64 0
  %scevgep.i.i = getelementptr i8, ptr %v66, i64 %32
  %33 = shl i64 %.771461463.i.i, 3
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i.i, i64 %33
  %.836.i.i = load i64, ptr %scevgep1.i.i, align 8, !noalias !3
  %.854.i.i = icmp slt i64 %.836.i.i, 0
  %.855.i.i = select i1 %.854.i.i, i64 %v407, i64 0
  %34 = getelementptr i8, ptr %v403, i64 %.836.i.i
  %.869.i.i = getelementptr i8, ptr %34, i64 %.855.i.i
  %.870.i.i = load i8, ptr %.869.i.i, align 1, !noalias !3
  %.873.i.i = icmp eq i8 %.870.i.i, 0
  br i1 %.873.i.i, label %B408.i.i, label %B462.i.i
B408.i.i:                                         ; preds = %B374.i.i
  %.899.i.i = select i1 %.854.i.i, i64 %v494, i64 0
  %35 = getelementptr i64, ptr %v490, i64 %.836.i.i
  %.913.i.i = getelementptr i64, ptr %35, i64 %.899.i.i
  %.914.i.i = load i64, ptr %.913.i.i, align 8, !noalias !3
  %.916.not.i.i = icmp eq i64 %.914.i.i, %.2169.i
  br i1 %.916.not.i.i, label %B462.i.i, label %B432.i.i
B432.i.i:                                         ; preds = %B408.i.i
  %sunkaddr3.i.i = shl i64 %.899.i.i, 3
  %sunkaddr4.i.i = getelementptr inbounds i8, ptr %35, i64 %sunkaddr3.i.i
  store i64 %.2169.i, ptr %sunkaddr4.i.i, align 8, !noalias !3
  %.965.i.i = icmp slt i64 %tail.2.3465.i.i, 0
  %.966.i.i = select i1 %.965.i.i, i64 %v523, i64 0
  %36 = getelementptr i64, ptr %v519, i64 %tail.2.3465.i.i
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
  %.1039.i.i = icmp slt i64 %.619.i.i, %v256
  br i1 %.1039.i.i, label %B1432.i, label %B488.i.i
B488.i.i:                                         ; preds = %B476.i.i
  %.1044.i.i = add i64 %.1043.i.i, %.619.i.i
  %.1059.i.i = icmp ne i64 %.1044.i.i, -9223372036854775808
  %.1061.not.i.i = or i1 %17, %.1059.i.i
  %or.cond.i.i = select i1 %16, i1 %.1061.not.i.i, i1 false, !prof !6
  br i1 %or.cond.i.i, label %B488.else.if.i.i, label %B488.endif.i.i, !prof !6
B533.i.i:                                         ; preds = %B488.endif.i.i, %B192.i.i, %B174.i.i
  %exitcond.not.i.i = icmp eq i64 %.360.i.i, %v190
  br i1 %exitcond.not.i.i, label %B1234.i, label %B174.i.i
B262.endif.i.i:                                   ; preds = %B464.i.i, %B218.i.i
  %head.2.2.i.i = phi i64 [ 0, %B218.i.i ], [ %.582.i.i, %B464.i.i ]
  %tail.4.2.i.i = phi i64 [ 1, %B218.i.i ], [ %tail.2.3.lcssa.i.i, %B464.i.i ]
  %load.2.2.i.i = phi i64 [ 0, %B218.i.i ], [ %.619.i.i, %B464.i.i ]
  %.579.i.i = getelementptr i64, ptr %v519, i64 %head.2.2.i.i
  %.580.i.i = load i64, ptr %.579.i.i, align 8, !noalias !3
  %.582.i.i = add nuw nsw i64 %head.2.2.i.i, 1
  %.601.i.i = icmp slt i64 %.580.i.i, 0
  %.602.i.i = select i1 %.601.i.i, i64 %v190, i64 0
  %37 = getelementptr i64, ptr %v186, i64 %.580.i.i
  %.616.i.i = getelementptr i64, ptr %37, i64 %.602.i.i
  %.617.i.i = load i64, ptr %.616.i.i, align 8, !noalias !3
  %.619.i.i = add nsw i64 %.617.i.i, %load.2.2.i.i
  %.639.i.i = select i1 %.601.i.i, i64 %v41, i64 0
  %38 = getelementptr i64, ptr %v37, i64 %.580.i.i
  %.653.i.i = getelementptr i64, ptr %38, i64 %.639.i.i
  %.654.i.i = load i64, ptr %.653.i.i, align 8, !noalias !3
  %.669.i.i = icmp slt i64 %.580.i.i, -1
  %.670.i.i = select i1 %.669.i.i, i64 %v41, i64 0
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
  %41 = or i64 %.1044.i.i, %v258
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
  %50 = sdiv i64 %.1044.i.i, %v258
  %51 = srem i64 %.1044.i.i, %v258
  br label %52
52:                                               ; preds = %49, %43
  %53 = phi i64 [ %47, %43 ], [ %50, %49 ]
  %54 = phi i64 [ %48, %43 ], [ %51, %49 ]
  %.1066.i.i = xor i64 %54, %v258
  %.1067.i.i = icmp slt i64 %.1066.i.i, 0
  %.1068.i.i = icmp ne i64 %54, 0
  %.1069.i.i = and i1 %.1068.i.i, %.1067.i.i
  %.1074.i.i = sext i1 %.1069.i.i to i64
  %spec.select.i.i = add i64 %53, %.1074.i.i
  %55 = mul nsw i64 %spec.select.i.i, %v256
  br label %B488.endif.i.i
B1234.i:                                          ; preds = %B533.i.i, %B1200.i
  %.2860.i = add nsw i64 %found.2.1.i, 1
  %.2871.not.i = icmp slt i64 %.2860.i, %v376
  br i1 %.2871.not.i, label %B1294.i, label %f0
B1294.i:                                          ; preds = %B1234.i
  %56 = getelementptr i64, ptr %v372, i64 %found.2.1.i
  %.2839.i = icmp slt i64 %found.2.1.i, 0
  %.2840.i = select i1 %.2839.i, i64 %v376, i64 0
  %.2854.i = getelementptr i64, ptr %56, i64 %.2840.i
  %.2855.i = load i64, ptr %.2854.i, align 8, !noalias !0
  %.2875.i = add nsw i64 %.2855.i, %lsr.iv116.in.i
  %.2886.i = icmp sgt i64 %.2875.i, %v347
  br i1 %.2886.i, label %f0, label %B1374.i
B1374.i:                                          ; preds = %B1294.i, %B1374.i
  %lsr.iv123.i = phi i64 [ %lsr.iv.next124.i, %B1374.i ], [ %.2855.i, %B1294.i ]
  %lsr.iv120.i = phi ptr [ %scevgep121.i, %B1374.i ], [ %v548, %B1294.i ]
  %lsr.iv118.i = phi i64 [ %lsr.iv.next119.i, %B1374.i ], [ %lsr.iv116.i, %B1294.i ]
  %.3103.i = load i64, ptr %lsr.iv120.i, align 8, !noalias !0
  %.3119.i = icmp slt i64 %lsr.iv123.i, 0
  %57 = select i1 %.3119.i, i64 %18, i64 0
  %scevgep122.i = getelementptr i8, ptr %v343, i64 %57
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
  %.3171.i = select i1 %.3170.i, i64 %v376, i64 0
  %59 = getelementptr i64, ptr %v372, i64 %.2860.i
  %.3185.i = getelementptr i64, ptr %59, i64 %.3171.i
  store i64 %.2875.i, ptr %.3185.i, align 8, !noalias !0
  br label %B1432.i
B1432.i:                                          ; preds = %B488.endif.i.i, %B476.i.i, %B1406.i, %B1176.i, %B972.i, %B906.i
  %found.4.2.i = phi i64 [ %.2860.i, %B1406.i ], [ %found.2.1.i, %B972.i ], [ %found.2.1.i, %B906.i ], [ %found.2.1.i, %B1176.i ], [ %found.2.1.i, %B476.i.i ], [ %found.2.1.i, %B488.endif.i.i ]
  %stamp.4.2.i = phi i64 [ %.2169.i, %B1406.i ], [ %.2169.i, %B972.i ], [ %stamp.2.1.i, %B906.i ], [ %.2169.i, %B1176.i ], [ %.2169.i, %B476.i.i ], [ %.2169.i, %B488.endif.i.i ]
  %.3197.i = add nsw i64 %lsr.iv116.in.i, -1
  %60 = getelementptr i64, ptr %v635, i64 %.3197.i
  %.3231.i = load i64, ptr %60, align 8, !noalias !0
  %61 = getelementptr i64, ptr %v606, i64 %.3197.i
  %.3262.i = load i64, ptr %61, align 8, !noalias !0
  %.3263.i = icmp eq i64 %.3231.i, %.3262.i
  %.pre33.i = shl i64 %lsr.iv116.in.i, 3
  br i1 %.3263.i, label %B1502.i, label %B1478.i
B1478.i:                                          ; preds = %B1432.i
  %sunkaddr215.i = getelementptr i8, ptr %v780, i64 %.pre33.i
  %sunkaddr216.i = getelementptr i8, ptr %sunkaddr215.i, i64 -8
  %.3295.i = load double, ptr %sunkaddr216.i, align 8, !noalias !0
  %.3297.i = fcmp ogt double %.3295.i, %v289
  br i1 %.3297.i, label %B1502.i, label %B1916.i
B1502.i:                                          ; preds = %B1478.i, %B1432.i
  %sunkaddr218.i = getelementptr i8, ptr %v751, i64 %.pre33.i
  %sunkaddr219.i = getelementptr i8, ptr %sunkaddr218.i, i64 -8
  %.3337.i = load i64, ptr %sunkaddr219.i, align 8, !noalias !0
  %.3339.i = icmp sgt i64 %n_passed.4.05434.i, %.3337.i
  br i1 %.3339.i, label %B1526.i, label %B1582.i
B1526.i:                                          ; preds = %B1502.i, %B1526.i
  %n_passed.8.1.i = phi i64 [ %.3344.i, %B1526.i ], [ %n_passed.4.05434.i, %B1502.i ]
  %.3344.i = add nsw i64 %n_passed.8.1.i, -1
  %.3362.inv.i = icmp sgt i64 %n_passed.8.1.i, 0
  %62 = select i1 %.3362.inv.i, i64 0, i64 %20
  %scevgep158.i = getelementptr i8, ptr %v722, i64 %62
  %63 = shl i64 %n_passed.8.1.i, 3
  %scevgep159.i = getelementptr i8, ptr %scevgep158.i, i64 %63
  %scevgep160.i = getelementptr i8, ptr %scevgep159.i, i64 -8
  %.3378.i = load i64, ptr %scevgep160.i, align 8, !noalias !0
  %.3392.i = icmp slt i64 %.3378.i, 0
  %.3393.i = select i1 %.3392.i, i64 %v465, i64 0
  %64 = getelementptr i8, ptr %v461, i64 %.3378.i
  %.3407.i = getelementptr i8, ptr %64, i64 %.3393.i
  store i8 0, ptr %.3407.i, align 1, !noalias !0
  %.3440.i = load i64, ptr %sunkaddr219.i, align 8, !noalias !0
  %.3441.i = icmp sgt i64 %.3344.i, %.3440.i
  br i1 %.3441.i, label %B1526.i, label %B1582.i
B1582.i:                                          ; preds = %B1526.i, %B1502.i
  %n_passed.7.2.i = phi i64 [ %n_passed.4.05434.i, %B1502.i ], [ %.3344.i, %B1526.i ]
  %sunkaddr224.i = getelementptr i8, ptr %v548, i64 %.pre33.i
  %sunkaddr225.i = getelementptr i8, ptr %sunkaddr224.i, i64 -8
  %.3486.i = load i64, ptr %sunkaddr225.i, align 8, !noalias !0
  %.3504.i = icmp slt i64 %.3486.i, 0
  %.3505.i = select i1 %.3504.i, i64 %v407, i64 0
  %65 = getelementptr i8, ptr %v403, i64 %.3486.i
  %.3519.i = getelementptr i8, ptr %65, i64 %.3505.i
  store i8 0, ptr %.3519.i, align 1, !noalias !0
  %.3537.i = select i1 %.3504.i, i64 %v190, i64 0
  %66 = getelementptr i64, ptr %v186, i64 %.3486.i
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
  %scevgep165.i = getelementptr i8, ptr %v66, i64 %67
  %68 = shl i64 %.378953225324.i, 3
  %scevgep166.i = getelementptr i8, ptr %scevgep165.i, i64 %68
  %.3856.i = load i64, ptr %scevgep166.i, align 8, !noalias !0
  %.3870.i = icmp slt i64 %.3856.i, 0
  %.3871.i = select i1 %.3870.i, i64 %v407, i64 0
  %69 = getelementptr i8, ptr %v403, i64 %.3856.i
  %.3885.i = getelementptr i8, ptr %69, i64 %.3871.i
  %.3886.i = load i8, ptr %.3885.i, align 1, !noalias !0
  %.3889.i = icmp eq i8 %.3886.i, 0
  br i1 %.3889.i, label %B1826.i, label %B1776.i
B1776.i:                                          ; preds = %B1746.i
  %.3928.i = load double, ptr %sunkaddr228.i, align 8, !noalias !0
  %70 = select i1 %.3840.i, i64 %15, i64 0
  %scevgep163.i = getelementptr i8, ptr %v95, i64 %70
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
  %sunkaddr230.i = getelementptr i8, ptr %v664, i64 %.pre33.i
  %sunkaddr231.i = getelementptr i8, ptr %sunkaddr230.i, i64 -8
  %.4045.i = load i64, ptr %sunkaddr231.i, align 8, !noalias !0
  %.4047.i = icmp sgt i64 %n_trail.3.1.i, %.4045.i
  br i1 %.4047.i, label %B1852.i, label %B2741.i
B1852.i:                                          ; preds = %B1828.i, %B1852.i
  %n_trail.9.1.i = phi i64 [ %.4052.i, %B1852.i ], [ %n_trail.3.1.i, %B1828.i ]
  %.4052.i = add nsw i64 %n_trail.9.1.i, -1
  %.4070.inv.i = icmp sgt i64 %n_trail.9.1.i, 0
  %71 = select i1 %.4070.inv.i, i64 0, i64 %21
  %scevgep167.i = getelementptr i8, ptr %v693, i64 %71
  %72 = shl i64 %n_trail.9.1.i, 3
  %scevgep168.i = getelementptr i8, ptr %scevgep167.i, i64 %72
  %scevgep169.i = getelementptr i8, ptr %scevgep168.i, i64 -8
  %.4086.i = load i64, ptr %scevgep169.i, align 8, !noalias !0
  %.4100.i = icmp slt i64 %.4086.i, 0
  %.4101.i = select i1 %.4100.i, i64 %v436, i64 0
  %73 = getelementptr i8, ptr %v432, i64 %.4086.i
  %.4115.i = getelementptr i8, ptr %73, i64 %.4101.i
  store i8 0, ptr %.4115.i, align 1, !noalias !0
  %.4148.i = load i64, ptr %sunkaddr231.i, align 8, !noalias !0
  %.4149.i = icmp sgt i64 %.4052.i, %.4148.i
  br i1 %.4149.i, label %B1852.i, label %B2741.i
B1916.i:                                          ; preds = %B1478.i
  %.4214.i = add nsw i64 %.3231.i, -1
  %sunkaddr236.i = getelementptr i8, ptr %v635, i64 %.pre33.i
  %sunkaddr237.i = getelementptr i8, ptr %sunkaddr236.i, i64 -8
  store i64 %.4214.i, ptr %sunkaddr237.i, align 8, !noalias !0
  %.4290.inv.i = icmp sgt i64 %.3231.i, 0
  %.4291.i = select i1 %.4290.inv.i, i64 0, i64 %v581
  %74 = getelementptr i64, ptr %v577, i64 %.4214.i
  %.4305.i = getelementptr i64, ptr %74, i64 %.4291.i
  %.4306.i = load i64, ptr %.4305.i, align 8, !noalias !0
  %.4324.i = icmp slt i64 %.4306.i, 0
  %.4325.i = select i1 %.4324.i, i64 %v190, i64 0
  %75 = getelementptr i64, ptr %v186, i64 %.4306.i
  %.4339.i = getelementptr i64, ptr %75, i64 %.4325.i
  %.4340.i = load i64, ptr %.4339.i, align 8, !noalias !0
  %.4342.i = add nsw i64 %.4340.i, %load.3.1.i
  %.4344.i = icmp sgt i64 %.4342.i, %v258
  br i1 %.4344.i, label %B2006.endif.i, label %B2184.endif.i
B2100.i:                                          ; preds = %B2100.preheader.i, %B2174.i
  %lsr.iv152.i = phi i64 [ %120, %B2100.preheader.i ], [ %lsr.iv.next153.i, %B2174.i ]
  %.456753155317.i = phi i64 [ %.4447.i, %B2100.preheader.i ], [ %.4574.i, %B2174.i ]
  %.4616.i = icmp slt i64 %.456753155317.i, 0
  %76 = select i1 %.4616.i, i64 %.pre-phi.i, i64 0
  %scevgep156.i = getelementptr i8, ptr %v66, i64 %76
  %77 = shl i64 %.456753155317.i, 3
  %scevgep157.i = getelementptr i8, ptr %scevgep156.i, i64 %77
  %.4632.i = load i64, ptr %scevgep157.i, align 8, !noalias !0
  %.4646.i = icmp slt i64 %.4632.i, 0
  %.4647.i = select i1 %.4646.i, i64 %v407, i64 0
  %78 = getelementptr i8, ptr %v403, i64 %.4632.i
  %.4661.i = getelementptr i8, ptr %78, i64 %.4647.i
  %.4662.i = load i8, ptr %.4661.i, align 1, !noalias !0
  %.4665.i = icmp eq i8 %.4662.i, 0
  br i1 %.4665.i, label %B2174.i, label %B2130.i
B2130.i:                                          ; preds = %B2100.i
  %.4703.i = load double, ptr %sunkaddr216.i, align 8, !noalias !0
  %79 = select i1 %.4616.i, i64 %15, i64 0
  %scevgep154.i = getelementptr i8, ptr %v95, i64 %79
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
  %scevgep144.i = getelementptr i8, ptr %v66, i64 %88
  %89 = shl i64 %.543552305232.i, 3
  %scevgep145.i = getelementptr i8, ptr %scevgep144.i, i64 %89
  %.5504.i = load i64, ptr %scevgep145.i, align 8, !noalias !0
  %.5510.not.i = icmp slt i64 %.5504.i, %v14
  br i1 %.5510.not.i, label %B2518.i, label %B2452.i
B2452.i:                                          ; preds = %B2422.i
  %.5532.i = icmp slt i64 %.5504.i, 0
  %.5533.i = select i1 %.5532.i, i64 %v436, i64 0
  %90 = getelementptr i8, ptr %v432, i64 %.5504.i
  %.5547.i = getelementptr i8, ptr %90, i64 %.5533.i
  %.5548.i = load i8, ptr %.5547.i, align 1, !noalias !0
  %.5551.i = icmp eq i8 %.5548.i, 0
  br i1 %.5551.i, label %B2468.i, label %B2518.i
B2468.i:                                          ; preds = %B2452.i
  store i8 1, ptr %.5547.i, align 1, !noalias !0
  %.5606.i = icmp slt i64 %n_trail.7.25234.i, 0
  %.5607.i = select i1 %.5606.i, i64 %v697, i64 0
  %91 = getelementptr i64, ptr %v693, i64 %n_trail.7.25234.i
  %.5621.i = getelementptr i64, ptr %91, i64 %.5607.i
  store i64 %.5504.i, ptr %.5621.i, align 8, !noalias !0
  %.5624.i = add nsw i64 %n_trail.7.25234.i, 1
  %.5644.i = icmp slt i64 %stop.4.25235.i, 0
  %.5645.i = select i1 %.5644.i, i64 %v581, i64 0
  %92 = getelementptr i64, ptr %v577, i64 %stop.4.25235.i
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
  %scevgep150.i = getelementptr i8, ptr %v66, i64 %93
  %94 = shl i64 %.586952415243.i, 3
  %scevgep151.i = getelementptr i8, ptr %scevgep150.i, i64 %94
  %.5934.i = load i64, ptr %scevgep151.i, align 8, !noalias !0
  %.5948.i = icmp slt i64 %.5934.i, 0
  %.5949.i = select i1 %.5948.i, i64 %v465, i64 0
  %95 = getelementptr i8, ptr %v461, i64 %.5934.i
  %.5963.i = getelementptr i8, ptr %95, i64 %.5949.i
  %.5964.i = load i8, ptr %.5963.i, align 1, !noalias !0
  %.5967.i = icmp eq i8 %.5964.i, 0
  br i1 %.5967.i, label %B2668.i, label %B2624.i
B2624.i:                                          ; preds = %B2594.i
  %.6005.i = load double, ptr %sunkaddr215.i, align 8, !noalias !0
  %96 = select i1 %.5918.i, i64 %15, i64 0
  %scevgep148.i = getelementptr i8, ptr %v95, i64 %96
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
  %.6127.i = getelementptr i64, ptr %v548, i64 %lsr.iv116.in.i
  store i64 %.4306.i, ptr %.6127.i, align 8, !noalias !0
  %.6144.i = select i1 %.4324.i, i64 %v407, i64 0
  %97 = getelementptr i8, ptr %v403, i64 %.4306.i
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
  %.957.i = select i1 %.851.i, i64 %v41, i64 0
  %98 = getelementptr i64, ptr %v37, i64 %v12
  %.971.i = getelementptr i64, ptr %98, i64 %.957.i
  %.972.i = load i64, ptr %.971.i, align 8, !noalias !0
  %.988.i = icmp slt i64 %v12, -1
  %.989.i = select i1 %.988.i, i64 %v41, i64 0
  %99 = getelementptr i8, ptr %98, i64 8
  %.1003.i = getelementptr i64, ptr %99, i64 %.989.i
  %.1004.i = load i64, ptr %.1003.i, align 8, !noalias !0
  %.1041.i = sub i64 %.1004.i, %.972.i
  %.10845177.not.i = icmp slt i64 %.1041.i, 1
  br i1 %.10845177.not.i, label %B646.endif.i, label %B570.preheader.i
B570.preheader.i:                                 ; preds = %B506.endif.i
  %100 = add nuw i64 %.1041.i, 1
  %101 = shl i64 %v70, 3
  %102 = shl i64 %v99, 3
  br label %B570.i
B646.endif.i:                                     ; preds = %B644.i, %B506.endif.i
  store i64 %v12, ptr %v548, align 8, !noalias !0
  %.1344.i = select i1 %.851.i, i64 %v407, i64 0
  %103 = getelementptr i8, ptr %v403, i64 %v12
  %.1358.i = getelementptr i8, ptr %103, i64 %.1344.i
  store i8 1, ptr %.1358.i, align 1, !noalias !0
  %.1376.i = select i1 %.851.i, i64 %v436, i64 0
  %104 = getelementptr i8, ptr %v432, i64 %v12
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
  %.pre.i = shl i64 %v70, 3
  br label %B892.preheader.i
B740.preheader.i:                                 ; preds = %B646.endif.i
  %105 = add nuw i64 %.1494.i, 1
  %106 = shl i64 %v70, 3
  br label %B740.i
B1030.endif.i:                                    ; preds = %B972.i, %B1028.loopexit.i
  %border.4.45207.i = phi double [ %border.2.5.lcssa.i, %B1028.loopexit.i ], [ 0.000000e+00, %B972.i ]
  %.227651985206.i = phi i64 [ %.2286.i, %B1028.loopexit.i ], [ %lsr.iv116.in.i, %B972.i ]
  %.228351995205.i = phi i64 [ %.2290.i, %B1028.loopexit.i ], [ 0, %B972.i ]
  %.2286.i = add nsw i64 %.227651985206.i, -1
  %.2290.i = add nuw nsw i64 %.228351995205.i, 1
  %107 = getelementptr i64, ptr %v548, i64 %.228351995205.i
  %.2352.i = load i64, ptr %107, align 8, !noalias !0
  %.2366.i = icmp slt i64 %.2352.i, 0
  %.2367.i = select i1 %.2366.i, i64 %v41, i64 0
  %108 = getelementptr i64, ptr %v37, i64 %.2352.i
  %.2381.i = getelementptr i64, ptr %108, i64 %.2367.i
  %.2382.i = load i64, ptr %.2381.i, align 8, !noalias !0
  %.2427.i = icmp slt i64 %.2352.i, -1
  %.2428.i = select i1 %.2427.i, i64 %v41, i64 0
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
  %.3580.i = select i1 %.3504.i, i64 %v465, i64 0
  %111 = getelementptr i8, ptr %v461, i64 %.3486.i
  %.3594.i = getelementptr i8, ptr %111, i64 %.3580.i
  store i8 1, ptr %.3594.i, align 1, !noalias !0
  %.3612.i = icmp slt i64 %n_passed.7.2.i, 0
  %.3613.i = select i1 %.3612.i, i64 %v726, i64 0
  %112 = getelementptr i64, ptr %v722, i64 %n_passed.7.2.i
  %.3627.i = getelementptr i64, ptr %112, i64 %.3613.i
  store i64 %.3486.i, ptr %.3627.i, align 8, !noalias !0
  %.3630.i = add nsw i64 %n_passed.7.2.i, 1
  %.3651.i = select i1 %.3504.i, i64 %v41, i64 0
  %113 = getelementptr i64, ptr %v37, i64 %.3486.i
  %.3665.i = getelementptr i64, ptr %113, i64 %.3651.i
  %.3666.i = load i64, ptr %.3665.i, align 8, !noalias !0
  %.3684.i = icmp slt i64 %.3486.i, -1
  %.3685.i = select i1 %.3684.i, i64 %v41, i64 0
  %114 = getelementptr i8, ptr %113, i64 8
  %.3699.i = getelementptr i64, ptr %114, i64 %.3685.i
  %.3700.i = load i64, ptr %.3699.i, align 8, !noalias !0
  %.3737.i = sub i64 %.3700.i, %.3666.i
  %.37835323.not.i = icmp slt i64 %.3737.i, 1
  br i1 %.37835323.not.i, label %B1828.i, label %B1746.lr.ph.i
B1746.lr.ph.i:                                    ; preds = %B1652.endif.i
  %115 = add nuw i64 %.3737.i, 1
  %sunkaddr227.i = getelementptr i8, ptr %v780, i64 %.pre33.i
  %sunkaddr228.i = getelementptr i8, ptr %sunkaddr227.i, i64 -16
  br label %B1746.i
B2006.endif.i:                                    ; preds = %B1916.i
  %.4361.i = select i1 %.4324.i, i64 %v465, i64 0
  %116 = getelementptr i8, ptr %v461, i64 %.4306.i
  %.4375.i = getelementptr i8, ptr %116, i64 %.4361.i
  store i8 1, ptr %.4375.i, align 1, !noalias !0
  %.4393.i = icmp slt i64 %n_passed.4.05434.i, 0
  %.4394.i = select i1 %.4393.i, i64 %v726, i64 0
  %117 = getelementptr i64, ptr %v722, i64 %n_passed.4.05434.i
  %.4408.i = getelementptr i64, ptr %117, i64 %.4394.i
  store i64 %.4306.i, ptr %.4408.i, align 8, !noalias !0
  %.4411.i = add nsw i64 %n_passed.4.05434.i, 1
  %.4432.i = select i1 %.4324.i, i64 %v41, i64 0
  %118 = getelementptr i64, ptr %v37, i64 %.4306.i
  %.4446.i = getelementptr i64, ptr %118, i64 %.4432.i
  %.4447.i = load i64, ptr %.4446.i, align 8, !noalias !0
  %.4465.i = icmp slt i64 %.4306.i, -1
  %.4466.i = select i1 %.4465.i, i64 %v41, i64 0
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
  %.4832.i = getelementptr i64, ptr %v664, i64 %lsr.iv116.in.i
  store i64 %n_trail.3.1.i, ptr %.4832.i, align 8, !noalias !0
  %.4864.i = getelementptr i64, ptr %v751, i64 %lsr.iv116.in.i
  store i64 %n_passed.4.05434.i, ptr %.4864.i, align 8, !noalias !0
  %.4896.i = load double, ptr %sunkaddr216.i, align 8, !noalias !0
  %.4926.i = getelementptr double, ptr %v780, i64 %lsr.iv116.in.i
  store double %.4896.i, ptr %.4926.i, align 8, !noalias !0
  %.4958.i = load i64, ptr %sunkaddr237.i, align 8, !noalias !0
  %.4988.i = getelementptr i64, ptr %v606, i64 %lsr.iv116.in.i
  store i64 %.4958.i, ptr %.4988.i, align 8, !noalias !0
  %sunkaddr258.i = getelementptr i8, ptr %v606, i64 %.pre33.i
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
  %.5219.prol.i = select i1 %.5218.prol.i, i64 %v581, i64 0
  %121 = getelementptr i64, ptr %v577, i64 %.5054.i
  %.5233.prol.i = getelementptr i64, ptr %121, i64 %.5219.prol.i
  %.5234.prol.i = load i64, ptr %.5233.prol.i, align 8, !noalias !0
  %.5249.prol.i = icmp slt i64 %.4958.i, 0
  %.5250.prol.i = select i1 %.5249.prol.i, i64 %v581, i64 0
  %122 = getelementptr i64, ptr %v577, i64 %.4958.i
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
  %scevgep126.i = getelementptr i8, ptr %v577, i64 %124
  %125 = add nuw i64 %.516652205224.unr.i, 2
  %126 = shl i64 %.517352215223.unr.i, 3
  %scevgep136.i = getelementptr i8, ptr %v577, i64 %126
  br label %B2322.i
B2358.endif.loopexit.i:                           ; preds = %B2322.i
  %127 = add i64 %lsr.iv.next129.i, %stop.3.25225.unr.i
  br label %B2358.endif.i
B2358.endif.i:                                    ; preds = %B2358.endif.loopexit.i, %B2322.prol.loopexit.i, %B2184.endif.i
  %stop.3.2.lcssa.i = phi i64 [ %.4958.i, %B2184.endif.i ], [ %.5267.lcssa.unr.i, %B2322.prol.loopexit.i ], [ %127, %B2358.endif.loopexit.i ]
  %.5302.i = select i1 %.4324.i, i64 %v41, i64 0
  %128 = getelementptr i64, ptr %v37, i64 %.4306.i
  %.5316.i = getelementptr i64, ptr %128, i64 %.5302.i
  %.5317.i = load i64, ptr %.5316.i, align 8, !noalias !0
  %.5333.i = icmp slt i64 %.4306.i, -1
  %.5334.i = select i1 %.5333.i, i64 %v41, i64 0
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
  %.5717.i = getelementptr i64, ptr %v635, i64 %lsr.iv116.in.i
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
  %found.4.269.lcssa.sink.i = phi i64 [ %v380, %B420.i ], [ -1, %B912.i ], [ -1, %B1294.i ], [ -1, %B1234.i ], [ %found.4.2.i, %B2741.i ]
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
