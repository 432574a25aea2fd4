; source 595d370119e50fbc9f4d5e4137dfa259dc9039e03a571f1533cde6a1f38f7ffc
; takes <i8:1 <i8:1 <f8:1 <i8:1 <i8:2 <i8:1 <f8:2 <i8:1 i8 i8 <f8:1 i8 <u8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1 <i8:1
; gives b1

declare i64 @llvm.smax.i64(i64, i64)
declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)
define i32 @gridplan_kernel(ptr readonly %table, ptr writeonly %result) local_unnamed_addr {
  %v3 = getelementptr i8, ptr %table, i64 168
  %v4 = load i32, ptr %v3, align 4
  %v5 = getelementptr i8, ptr %table, i64 176
  %v6 = load i32, ptr %v5, align 4
  %v7 = getelementptr i8, ptr %table, i64 184
  %v8 = load i32, ptr %v7, align 4
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
  %v46 = icmp eq i32 %v45, %v4
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
  %v75 = icmp eq i32 %v74, %v8
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
  %v104 = icmp eq i32 %v103, %v4
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
  %v133 = icmp eq i32 %v132, %v4
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
  %v166 = icmp eq i32 %v165, %v4
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
  %v195 = icmp eq i32 %v194, %v8
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
  %v228 = icmp eq i32 %v227, %v4
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
  %v261 = icmp eq i32 %v260, %v8
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
  %v286 = getelementptr i8, ptr %table, i64 96
  %v287 = load ptr, ptr %v286, align 8
  %v288 = getelementptr i8, ptr %v287, i64 56
  %v289 = load ptr, ptr %v288, align 8
  %v290 = getelementptr i8, ptr %v289, i64 28
  %v291 = load i32, ptr %v290, align 4
  %v292 = icmp eq i32 %v291, %v6
  %v293 = and i1 %v275, %v292
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
  %v321 = icmp eq i32 %v320, %v4
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
  %v350 = icmp eq i32 %v349, %v4
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
  %v379 = icmp eq i32 %v378, %v4
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
  %v408 = icmp eq i32 %v407, %v4
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
  %v437 = icmp eq i32 %v436, %v4
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
  %v466 = icmp eq i32 %v465, %v4
  %v467 = and i1 %v451, %v466
  %v468 = getelementptr i8, ptr %v463, i64 26
  %v469 = load i8, ptr %v468, align 2
  %v470 = icmp eq i8 %v469, 61
  %v471 = and i1 %v467, %v470
  %v472 = getelementptr i8, ptr %v461, i64 24
  %v473 = load i32, ptr %v472, align 8
  %v474 = icmp eq i32 %v473, 1
  %v475 = and i1 %v471, %v474
  %v476 = getelementptr i8, ptr %v461, i64 64
  %v477 = load i32, ptr %v476, align 8
  %v478 = and i32 %v477, 1
  %v479 = icmp ne i32 %v478, 0
  %v480 = and i1 %v475, %v479
  %v489 = getelementptr i8, ptr %table, i64 152
  %v490 = load ptr, ptr %v489, align 8
  %v491 = getelementptr i8, ptr %v490, i64 56
  %v492 = load ptr, ptr %v491, align 8
  %v493 = getelementptr i8, ptr %v492, i64 28
  %v494 = load i32, ptr %v493, align 4
  %v495 = icmp eq i32 %v494, %v4
  %v496 = and i1 %v480, %v495
  %v497 = getelementptr i8, ptr %v492, i64 26
  %v498 = load i8, ptr %v497, align 2
  %v499 = icmp eq i8 %v498, 61
  %v500 = and i1 %v496, %v499
  %v501 = getelementptr i8, ptr %v490, i64 24
  %v502 = load i32, ptr %v501, align 8
  %v503 = icmp eq i32 %v502, 1
  %v504 = and i1 %v500, %v503
  %v505 = getelementptr i8, ptr %v490, i64 64
  %v506 = load i32, ptr %v505, align 8
  %v507 = and i32 %v506, 1
  %v508 = icmp ne i32 %v507, 0
  %v509 = and i1 %v504, %v508
  br i1 %v509, label %run, label %common.ret
common.ret:                                       ; preds = %0, %f0
  %common.ret.op = phi i32 [ 0, %f0 ], [ 1000, %0 ]
  ret i32 %common.ret.op
run:                                              ; preds = %0
  %v512 = getelementptr i8, ptr %v490, i64 32
  %v513 = load ptr, ptr %v512, align 8
  %v515 = load i64, ptr %v513, align 8
  %v510 = getelementptr i8, ptr %v490, i64 16
  %v511 = load ptr, ptr %v510, align 8
  %v481 = getelementptr i8, ptr %v461, i64 16
  %v482 = load ptr, ptr %v481, align 8
  %v454 = getelementptr i8, ptr %v432, i64 32
  %v455 = load ptr, ptr %v454, align 8
  %v457 = load i64, ptr %v455, align 8
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
  %v307 = getelementptr i8, ptr %v287, i64 16
  %v308 = load ptr, ptr %v307, align 8
  %v284 = getelementptr i8, ptr %table, i64 88
  %v285 = load i64, ptr %v284, align 8
  %v245 = getelementptr i8, ptr %v223, i64 32
  %v246 = load ptr, ptr %v245, align 8
  %v248 = load i64, ptr %v246, align 8
  %v243 = getelementptr i8, ptr %v223, i64 16
  %v244 = load ptr, ptr %v243, align 8
  %v183 = getelementptr i8, ptr %v161, i64 32
  %v184 = load ptr, ptr %v183, align 8
  %v186 = load i64, ptr %v184, align 8
  %v181 = getelementptr i8, ptr %v161, i64 16
  %v182 = load ptr, ptr %v181, align 8
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
  %.257.i = icmp slt i64 %v186, 1
  br i1 %.257.i, label %B684.i, label %B128.preheader.i
B128.preheader.i:                                 ; preds = %run
  %1 = shl nuw i64 %v186, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %v337, i8 -1, i64 %1, i1 false), !noalias !0
  %xtraiter.i = and i64 %v186, 3
  %2 = icmp ult i64 %v186, 4
  br i1 %2, label %B176.backedge.epil.preheader.i, label %B128.preheader.new.i
B128.preheader.new.i:                             ; preds = %B128.preheader.i
  %unroll_iter.i = and i64 %v186, 9223372036854775804
  br label %B176.backedge.i
B176.backedge.i:                                  ; preds = %B176.backedge.i, %B128.preheader.new.i
  %n_pinned.2.01976.i = phi i64 [ 0, %B128.preheader.new.i ], [ %.11.i.3.i, %B176.backedge.i ]
  %.46319721974.i = phi i64 [ 0, %B128.preheader.new.i ], [ %.470.3.i, %B176.backedge.i ]
  %sunkaddr.i = shl i64 %.46319721974.i, 3
  %sunkaddr150.i = getelementptr i8, ptr %v244, i64 %sunkaddr.i
  %.524.i = load i64, ptr %sunkaddr150.i, align 8, !noalias !0
  %.525.i = add nsw i64 %.524.i, 1
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.525.i, i64 %n_pinned.2.01976.i)
  %sunkaddr153.i = getelementptr i8, ptr %sunkaddr150.i, i64 8
  %.524.1.i = load i64, ptr %sunkaddr153.i, align 8, !noalias !0
  %.525.1.i = add nsw i64 %.524.1.i, 1
  %.11.i.1.i = tail call i64 @llvm.smax.i64(i64 %.525.1.i, i64 %.11.i.i)
  %sunkaddr156.i = getelementptr i8, ptr %sunkaddr150.i, i64 16
  %.524.2.i = load i64, ptr %sunkaddr156.i, align 8, !noalias !0
  %.525.2.i = add nsw i64 %.524.2.i, 1
  %.11.i.2.i = tail call i64 @llvm.smax.i64(i64 %.525.2.i, i64 %.11.i.1.i)
  %sunkaddr159.i = getelementptr i8, ptr %sunkaddr150.i, i64 24
  %.524.3.i = load i64, ptr %sunkaddr159.i, align 8, !noalias !0
  %.525.3.i = add nsw i64 %.524.3.i, 1
  %.11.i.3.i = tail call i64 @llvm.smax.i64(i64 %.525.3.i, i64 %.11.i.2.i)
  %.470.3.i = add nuw nsw i64 %.46319721974.i, 4
  %niter.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.470.3.i
  br i1 %niter.ncmp.3.i, label %B232.endif.unr-lcssa.i, label %B176.backedge.i
B340.i:                                           ; preds = %B340.preheader.new.i, %B340.i
  %.68319811983.i = phi i64 [ 0, %B340.preheader.new.i ], [ %10, %B340.i ]
  %sunkaddr160.i = shl i64 %.68319811983.i, 3
  %sunkaddr161.i = getelementptr i8, ptr %v482, i64 %sunkaddr160.i
  store i64 %.68319811983.i, ptr %sunkaddr161.i, align 8, !noalias !0
  %3 = or i64 %.68319811983.i, 1
  %sunkaddr164.i = getelementptr i8, ptr %sunkaddr161.i, i64 8
  store i64 %3, ptr %sunkaddr164.i, align 8, !noalias !0
  %4 = or i64 %.68319811983.i, 2
  %sunkaddr167.i = getelementptr i8, ptr %sunkaddr161.i, i64 16
  store i64 %4, ptr %sunkaddr167.i, align 8, !noalias !0
  %5 = or i64 %.68319811983.i, 3
  %sunkaddr170.i = getelementptr i8, ptr %sunkaddr161.i, i64 24
  store i64 %5, ptr %sunkaddr170.i, align 8, !noalias !0
  %6 = or i64 %.68319811983.i, 4
  %sunkaddr173.i = getelementptr i8, ptr %sunkaddr161.i, i64 32
  store i64 %6, ptr %sunkaddr173.i, align 8, !noalias !0
  %7 = or i64 %.68319811983.i, 5
  %sunkaddr176.i = getelementptr i8, ptr %sunkaddr161.i, i64 40
  store i64 %7, ptr %sunkaddr176.i, align 8, !noalias !0
  %8 = or i64 %.68319811983.i, 6
  %sunkaddr179.i = getelementptr i8, ptr %sunkaddr161.i, i64 48
  store i64 %8, ptr %sunkaddr179.i, align 8, !noalias !0
  %9 = or i64 %.68319811983.i, 7
  %sunkaddr182.i = getelementptr i8, ptr %sunkaddr161.i, i64 56
  store i64 %9, ptr %sunkaddr182.i, align 8, !noalias !0
  %10 = add nuw nsw i64 %.68319811983.i, 8
  %niter92.ncmp.7.i = icmp eq i64 %10, %unroll_iter91.i
  br i1 %niter92.ncmp.7.i, label %B354.endif.unr-lcssa.i, label %B340.i
B516.i:                                           ; preds = %B514.backedge.i, %B516.preheader.i
  %.110920032006.i = phi i64 [ %.1116.i, %B514.backedge.i ], [ 0, %B516.preheader.i ]
  %.1116.i = add nuw i64 %.110920032006.i, 1
  %11 = shl i64 %.110920032006.i, 3
  %scevgep117.i = getelementptr i8, ptr %v482, i64 %11
  %.1171.i = load i64, ptr %scevgep117.i, align 8, !noalias !0
  br label %B64.i.i
B64.i.i:                                          ; preds = %B66.i.i, %B516.i
  %.174687.i.i = phi i64 [ %.181.i.i, %B66.i.i ], [ 0, %B516.i ]
  %exitcond.not.i.i = icmp eq i64 %.arg.pins.5.0.i.i, %.174687.i.i
  br i1 %exitcond.not.i.i, label %B108.i.i, label %B66.i.i
B66.i.i:                                          ; preds = %B64.i.i
  %.181.i.i = add nuw i64 %.174687.i.i, 1
  %12 = shl i64 %.174687.i.i, 3
  %scevgep38.i.i = getelementptr i8, ptr %v244, i64 %12
  %.239.i.i = load i64, ptr %scevgep38.i.i, align 8, !noalias !3
  %.241.i.i = icmp eq i64 %.239.i.i, %.1171.i
  br i1 %.241.i.i, label %B92.i.i, label %B64.i.i
B92.i.i:                                          ; preds = %B66.i.i
  %13 = shl i64 %.181.i.i, 3
  %scevgep37.i.i = getelementptr i8, ptr %scevgep36.i.i, i64 %13
  store i64 %.1171.i, ptr %scevgep37.i.i, align 8, !noalias !3
  br label %B108.i.i
B108.i.i:                                         ; preds = %B64.i.i, %B92.i.i
  br i1 %52, label %B146.i.i, label %B514.backedge.i
B146.i.i:                                         ; preds = %B108.i.i, %B146.i.i.backedge
  %tail.3.1693.i.i = phi i64 [ %tail.3.1693.i.i.be, %B146.i.i.backedge ], [ 0, %B108.i.i ]
  %.377689691.i.i = phi i64 [ %.377689691.i.i.be, %B146.i.i.backedge ], [ 0, %B108.i.i ]
  %.384.i.i = add nuw nsw i64 %.377689691.i.i, 1
  %14 = getelementptr i64, ptr %v395, i64 %.377689691.i.i
  store i64 -1, ptr %14, align 8, !noalias !3
  %15 = getelementptr i64, ptr %v337, i64 %.377689691.i.i
  %.477.i.i = load i64, ptr %15, align 8, !noalias !3
  %.479.i.i = icmp eq i64 %.477.i.i, %.1171.i
  br i1 %.479.i.i, label %B182.i.i, label %B212.i.i
B182.i.i:                                         ; preds = %B146.i.i
  %sunkaddr.i.i = shl i64 %.377689691.i.i, 3
  %sunkaddr39.i.i = getelementptr i8, ptr %v395, i64 %sunkaddr.i.i
  store i64 %.377689691.i.i, ptr %sunkaddr39.i.i, align 8, !noalias !3
  %.528.i.i = icmp slt i64 %tail.3.1693.i.i, 0
  %.529.i.i = select i1 %.528.i.i, i64 %v370, i64 0
  %16 = getelementptr i64, ptr %v366, i64 %tail.3.1693.i.i
  %.543.i.i = getelementptr i64, ptr %16, i64 %.529.i.i
  store i64 %.377689691.i.i, ptr %.543.i.i, align 8, !noalias !3
  %.548.i.i = add nsw i64 %tail.3.1693.i.i, 1
  br label %B212.i.i
B212.i.i:                                         ; preds = %B182.i.i, %B146.i.i
  %tail.4.2.i.i = phi i64 [ %.548.i.i, %B182.i.i ], [ %tail.3.1693.i.i, %B146.i.i ]
  %exitcond740.not.i.i = icmp eq i64 %v248, %.384.i.i
  br i1 %exitcond740.not.i.i, label %B214.i.i, label %B146.i.i.backedge
B214.i.i:                                         ; preds = %B212.i.i
  %.578.i.i = icmp sgt i64 %tail.4.2.i.i, 0
  br i1 %.578.i.i, label %B246.endif.i.i, label %B670.preheader.i.i
B336.i.i:                                         ; preds = %B336.preheader.i.i, %B733.i.i
  %lsr.iv.i.i = phi i64 [ %29, %B336.preheader.i.i ], [ %lsr.iv.next.i.i, %B733.i.i ]
  %tail.5.3703.i.i = phi i64 [ %tail.7.2.i.i, %B336.preheader.i.i ], [ %tail.6.4.i.i, %B733.i.i ]
  %.808698701.i.i = phi i64 [ %.686.i.i, %B336.preheader.i.i ], [ %.815.i.i, %B733.i.i ]
  %.855.i.i = icmp slt i64 %.808698701.i.i, 0
  %17 = select i1 %.855.i.i, i64 %53, i64 0
  %scevgep34.i.i = getelementptr i8, ptr %v62, i64 %17
  %18 = shl i64 %.808698701.i.i, 3
  %scevgep35.i.i = getelementptr i8, ptr %scevgep34.i.i, i64 %18
  %.871.i.i = load i64, ptr %scevgep35.i.i, align 8, !noalias !3
  %.889.i.i = icmp slt i64 %.871.i.i, 0
  %.890.i.i = select i1 %.889.i.i, i64 %v399, i64 0
  %19 = getelementptr i64, ptr %v395, i64 %.871.i.i
  %.904.i.i = getelementptr i64, ptr %19, i64 %.890.i.i
  %.905.i.i = load i64, ptr %.904.i.i, align 8, !noalias !3
  %.906.i.i = icmp sgt i64 %.905.i.i, -1
  br i1 %.906.i.i, label %B733.i.i, label %B378.i.i
B378.i.i:                                         ; preds = %B336.i.i
  %.923.i.i = select i1 %.889.i.i, i64 %v341, i64 0
  %20 = getelementptr i64, ptr %v337, i64 %.871.i.i
  %.937.i.i = getelementptr i64, ptr %20, i64 %.923.i.i
  %.938.i.i = load i64, ptr %.937.i.i, align 8, !noalias !3
  %.939.i.i = icmp sgt i64 %.938.i.i, -1
  br i1 %.939.i.i, label %B733.i.i, label %B404.i.i
B404.i.i:                                         ; preds = %B378.i.i
  %.965.i.i = select i1 %.889.i.i, i64 %v248, i64 0
  %21 = getelementptr i64, ptr %v244, i64 %.871.i.i
  %.979.i.i = getelementptr i64, ptr %21, i64 %.965.i.i
  %.980.i.i = load i64, ptr %.979.i.i, align 8, !noalias !3
  %.981.i.i = icmp sgt i64 %.980.i.i, -1
  %.1015.i.i = icmp ne i64 %.980.i.i, %.1171.i
  %or.cond.i.i = select i1 %.981.i.i, i1 %.1015.i.i, i1 false
  br i1 %or.cond.i.i, label %B733.i.i, label %B454.i.i
B454.i.i:                                         ; preds = %B404.i.i
  %sunkaddr40.i.i = shl i64 %.890.i.i, 3
  %sunkaddr41.i.i = getelementptr inbounds i8, ptr %19, i64 %sunkaddr40.i.i
  store i64 %.645.i.i, ptr %sunkaddr41.i.i, align 8, !noalias !3
  %sunkaddr42.i.i = shl i64 %.965.i.i, 3
  %sunkaddr43.i.i = getelementptr inbounds i8, ptr %21, i64 %sunkaddr42.i.i
  %.1087.i.i = load i64, ptr %sunkaddr43.i.i, align 8, !noalias !3
  %.1089.i.i = icmp eq i64 %.1087.i.i, %.1171.i
  br i1 %.1089.i.i, label %B518.i.i, label %B496.i.i
B496.i.i:                                         ; preds = %B454.i.i
  %22 = getelementptr i64, ptr %v366, i64 %tail.5.3703.i.i
  store i64 %.871.i.i, ptr %22, align 8, !noalias !3
  %.1138.i.i = add nuw nsw i64 %tail.5.3703.i.i, 1
  br label %B733.i.i
B518.i.i:                                         ; preds = %B733.i.i, %B454.i.i, %B246.endif.i.i
  %tail.5.3.lcssa.i.i = phi i64 [ %tail.7.2.i.i, %B246.endif.i.i ], [ %tail.5.3703.i.i, %B454.i.i ], [ %tail.6.4.i.i, %B733.i.i ]
  %met.3.4.i.i = phi i64 [ %met.4.2.i.i, %B246.endif.i.i ], [ %.871.i.i, %B454.i.i ], [ %met.4.2.i.i, %B733.i.i ]
  %.1157.i.i = icmp slt i64 %.650.i.i, %tail.5.3.lcssa.i.i
  %23 = icmp slt i64 %met.3.4.i.i, 0
  br i1 %.1157.i.i, label %B530.i.i, label %B542.i.i
B530.i.i:                                         ; preds = %B518.i.i
  br i1 %23, label %B246.endif.i.i, label %B556.i.i
B542.i.i:                                         ; preds = %B518.i.i
  br i1 %23, label %B670.preheader.i.i, label %B556.i.i
B670.preheader.i.i:                               ; preds = %B542.i.i, %B214.i.i
  br i1 %54, label %B670.epil.preheader.i.i, label %B670.i.i
B556.i.i:                                         ; preds = %B530.i.i, %B542.i.i
  %.1250.i.i = getelementptr i64, ptr %v337, i64 %met.3.4.i.i
  %.1251.i.i = load i64, ptr %.1250.i.i, align 8, !noalias !3
  %.1255.not.i.i = icmp eq i64 %.1251.i.i, %.1171.i
  br i1 %.1255.not.i.i, label %B146.i.i.backedge, label %B580.i.i
B146.i.i.backedge:                                ; preds = %B580.i.i, %B556.i.i, %B212.i.i
  %tail.3.1693.i.i.be = phi i64 [ 0, %B556.i.i ], [ %tail.4.2.i.i, %B212.i.i ], [ 0, %B580.i.i ]
  %.377689691.i.i.be = phi i64 [ 0, %B556.i.i ], [ %.384.i.i, %B212.i.i ], [ 0, %B580.i.i ]
  br label %B146.i.i
B580.i.i:                                         ; preds = %B556.i.i, %B580.i.i
  %met.6.1.i.i = phi i64 [ %.1319.i.i, %B580.i.i ], [ %met.3.4.i.i, %B556.i.i ]
  %.1272.i.i = icmp slt i64 %met.6.1.i.i, 0
  %.1273.i.i = select i1 %.1272.i.i, i64 %v341, i64 0
  %24 = getelementptr i64, ptr %v337, i64 %met.6.1.i.i
  %.1287.i.i = getelementptr i64, ptr %24, i64 %.1273.i.i
  store i64 %.1171.i, ptr %.1287.i.i, align 8, !noalias !3
  %.1304.i.i = select i1 %.1272.i.i, i64 %v399, i64 0
  %25 = getelementptr i64, ptr %v395, i64 %met.6.1.i.i
  %.1318.i.i = getelementptr i64, ptr %25, i64 %.1304.i.i
  %.1319.i.i = load i64, ptr %.1318.i.i, align 8, !noalias !3
  %.1335.i.i = icmp slt i64 %.1319.i.i, 0
  %.1336.i.i = select i1 %.1335.i.i, i64 %v341, i64 0
  %26 = getelementptr i64, ptr %v337, i64 %.1319.i.i
  %.1350.i.i = getelementptr i64, ptr %26, i64 %.1336.i.i
  %.1351.i.i = load i64, ptr %.1350.i.i, align 8, !noalias !3
  %.1353.not.i.i = icmp eq i64 %.1351.i.i, %.1171.i
  br i1 %.1353.not.i.i, label %B146.i.i.backedge, label %B580.i.i
B670.i.i:                                         ; preds = %B670.preheader.i.i, %B730.1.i.i
  %n_left.2.0729.i.i = phi i64 [ %n_left.3.1.1.i.i, %B730.1.i.i ], [ 0, %B670.preheader.i.i ]
  %.1449725727.i.i = phi i64 [ %.1456.1.i.i, %B730.1.i.i ], [ 0, %B670.preheader.i.i ]
  %sunkaddr24.i.i = shl i64 %.1449725727.i.i, 3
  %sunkaddr25.i.i = getelementptr i8, ptr %v244, i64 %sunkaddr24.i.i
  %.1518.i.i = load i64, ptr %sunkaddr25.i.i, align 8, !noalias !3
  %.1520.i.i = icmp eq i64 %.1518.i.i, %.1171.i
  br i1 %.1520.i.i, label %B696.i.i, label %B730.i.i
B696.i.i:                                         ; preds = %B670.i.i
  %sunkaddr27.i.i = getelementptr i8, ptr %v337, i64 %sunkaddr24.i.i
  %.1555.i.i = load i64, ptr %sunkaddr27.i.i, align 8, !noalias !3
  %.1559.not.i.i = icmp ne i64 %.1555.i.i, %.1171.i
  %.1562.i.i = zext i1 %.1559.not.i.i to i64
  %spec.select.i.i = add nsw i64 %n_left.2.0729.i.i, %.1562.i.i
  br label %B730.i.i
B730.i.i:                                         ; preds = %B696.i.i, %B670.i.i
  %n_left.3.1.i.i = phi i64 [ %n_left.2.0729.i.i, %B670.i.i ], [ %spec.select.i.i, %B696.i.i ]
  %.1456.1.i.i = add nuw i64 %.1449725727.i.i, 2
  %sunkaddr30.i.i = getelementptr i8, ptr %sunkaddr25.i.i, i64 8
  %.1518.1.i.i = load i64, ptr %sunkaddr30.i.i, align 8, !noalias !3
  %.1520.1.i.i = icmp eq i64 %.1518.1.i.i, %.1171.i
  br i1 %.1520.1.i.i, label %B696.1.i.i, label %B730.1.i.i
B696.1.i.i:                                       ; preds = %B730.i.i
  %sunkaddr32.i.i = getelementptr i8, ptr %v337, i64 %sunkaddr24.i.i
  %sunkaddr33.i.i = getelementptr i8, ptr %sunkaddr32.i.i, i64 8
  %.1555.1.i.i = load i64, ptr %sunkaddr33.i.i, align 8, !noalias !3
  %.1559.not.1.i.i = icmp ne i64 %.1555.1.i.i, %.1171.i
  %.1562.1.i.i = zext i1 %.1559.not.1.i.i to i64
  %spec.select.1.i.i = add nsw i64 %n_left.3.1.i.i, %.1562.1.i.i
  br label %B730.1.i.i
B730.1.i.i:                                       ; preds = %B696.1.i.i, %B730.i.i
  %n_left.3.1.1.i.i = phi i64 [ %n_left.3.1.i.i, %B730.i.i ], [ %spec.select.1.i.i, %B696.1.i.i ]
  %niter.ncmp.1.i.i = icmp eq i64 %unroll_iter.i.i, %.1456.1.i.i
  br i1 %niter.ncmp.1.i.i, label %B732.loopexit.unr-lcssa.i.i, label %B670.i.i
B732.loopexit.unr-lcssa.i.i:                      ; preds = %B730.1.i.i
  br i1 %lcmp.mod.not.i.i, label %f1, label %B670.epil.preheader.i.i
B670.epil.preheader.i.i:                          ; preds = %B732.loopexit.unr-lcssa.i.i, %B670.preheader.i.i
  %n_left.2.0729.epil.init.i.i = phi i64 [ 0, %B670.preheader.i.i ], [ %n_left.3.1.1.i.i, %B732.loopexit.unr-lcssa.i.i ]
  %.1518.epil.i.i = load i64, ptr %56, align 8, !noalias !3
  %.1520.epil.i.i = icmp eq i64 %.1518.epil.i.i, %.1171.i
  br i1 %.1520.epil.i.i, label %B696.epil.i.i, label %f1
B696.epil.i.i:                                    ; preds = %B670.epil.preheader.i.i
  %.1555.epil.i.i = load i64, ptr %57, align 8, !noalias !3
  %.1559.not.epil.i.i = icmp ne i64 %.1555.epil.i.i, %.1171.i
  %.1562.epil.i.i = zext i1 %.1559.not.epil.i.i to i64
  %spec.select.epil.i.i = add nsw i64 %n_left.2.0729.epil.init.i.i, %.1562.epil.i.i
  br label %f1
B733.i.i:                                         ; preds = %B496.i.i, %B404.i.i, %B378.i.i, %B336.i.i
  %tail.6.4.i.i = phi i64 [ %.1138.i.i, %B496.i.i ], [ %tail.5.3703.i.i, %B336.i.i ], [ %tail.5.3703.i.i, %B378.i.i ], [ %tail.5.3703.i.i, %B404.i.i ]
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %.815.i.i = add i64 %.808698701.i.i, 1
  %.802.i.i = icmp ugt i64 %lsr.iv.next.i.i, 1
  br i1 %.802.i.i, label %B336.i.i, label %B518.i.i
B246.endif.i.i:                                   ; preds = %B214.i.i, %B530.i.i
  %tail.7.2.i.i = phi i64 [ %tail.5.3.lcssa.i.i, %B530.i.i ], [ %tail.4.2.i.i, %B214.i.i ]
  %head.2.2.i.i = phi i64 [ %.650.i.i, %B530.i.i ], [ 0, %B214.i.i ]
  %met.4.2.i.i = phi i64 [ %met.3.4.i.i, %B530.i.i ], [ -1, %B214.i.i ]
  %.644.i.i = getelementptr i64, ptr %v366, i64 %head.2.2.i.i
  %.645.i.i = load i64, ptr %.644.i.i, align 8, !noalias !3
  %.650.i.i = add nuw nsw i64 %head.2.2.i.i, 1
  %.670.i.i = icmp slt i64 %.645.i.i, 0
  %.671.i.i = select i1 %.670.i.i, i64 %v37, i64 0
  %27 = getelementptr i64, ptr %v33, i64 %.645.i.i
  %.685.i.i = getelementptr i64, ptr %27, i64 %.671.i.i
  %.686.i.i = load i64, ptr %.685.i.i, align 8, !noalias !3
  %.702.i.i = icmp slt i64 %.645.i.i, -1
  %.703.i.i = select i1 %.702.i.i, i64 %v37, i64 0
  %28 = getelementptr i8, ptr %27, i64 8
  %.717.i.i = getelementptr i64, ptr %28, i64 %.703.i.i
  %.718.i.i = load i64, ptr %.717.i.i, align 8, !noalias !3
  %.755.i.i = sub i64 %.718.i.i, %.686.i.i
  %.802700.not.i.i = icmp slt i64 %.755.i.i, 1
  br i1 %.802700.not.i.i, label %B518.i.i, label %B336.preheader.i.i
B336.preheader.i.i:                               ; preds = %B246.endif.i.i
  %29 = add nuw i64 %.755.i.i, 1
  br label %B336.i.i
f1: ; preds = %B696.epil.i.i, %B670.epil.preheader.i.i, %B732.loopexit.unr-lcssa.i.i
  %n_left.3.1.lcssa.i.i = phi i64 [ %n_left.3.1.1.i.i, %B732.loopexit.unr-lcssa.i.i ], [ %n_left.2.0729.epil.init.i.i, %B670.epil.preheader.i.i ], [ %spec.select.epil.i.i, %B696.epil.i.i ]
  %.not3.i = icmp eq i64 %n_left.3.1.lcssa.i.i, 0
  br i1 %.not3.i, label %B514.backedge.i, label %f0
B636.i:                                           ; preds = %B636.preheader.new.i, %B682.1.i
  %n_free.3.02015.i = phi i64 [ 0, %B636.preheader.new.i ], [ %n_free.4.1.1.i, %B682.1.i ]
  %.136120112013.i = phi i64 [ 0, %B636.preheader.new.i ], [ %.1368.1.i, %B682.1.i ]
  %30 = or i64 %.136120112013.i, 1
  %sunkaddr183.i = shl i64 %.136120112013.i, 3
  %sunkaddr184.i = getelementptr i8, ptr %v337, i64 %sunkaddr183.i
  %.1430.i = load i64, ptr %sunkaddr184.i, align 8, !noalias !0
  %.1431.i = icmp slt i64 %.1430.i, 0
  br i1 %.1431.i, label %B662.i, label %B682.i
B662.i:                                           ; preds = %B636.i
  %.1448.i = icmp slt i64 %n_free.3.02015.i, 0
  %.1449.i = select i1 %.1448.i, i64 %v370, i64 0
  %31 = getelementptr i64, ptr %v366, i64 %n_free.3.02015.i
  %.1463.i = getelementptr i64, ptr %31, i64 %.1449.i
  store i64 %.136120112013.i, ptr %.1463.i, align 8, !noalias !0
  %.1468.i = add nsw i64 %n_free.3.02015.i, 1
  br label %B682.i
B682.i:                                           ; preds = %B662.i, %B636.i
  %n_free.4.1.i = phi i64 [ %.1468.i, %B662.i ], [ %n_free.3.02015.i, %B636.i ]
  %.1368.1.i = add nuw i64 %.136120112013.i, 2
  %sunkaddr187.i = getelementptr i8, ptr %sunkaddr184.i, i64 8
  %.1430.1.i = load i64, ptr %sunkaddr187.i, align 8, !noalias !0
  %.1431.1.i = icmp slt i64 %.1430.1.i, 0
  br i1 %.1431.1.i, label %B662.1.i, label %B682.1.i
B662.1.i:                                         ; preds = %B682.i
  %.1448.1.i = icmp slt i64 %n_free.4.1.i, 0
  %.1449.1.i = select i1 %.1448.1.i, i64 %v370, i64 0
  %32 = getelementptr i64, ptr %v366, i64 %n_free.4.1.i
  %.1463.1.i = getelementptr i64, ptr %32, i64 %.1449.1.i
  store i64 %30, ptr %.1463.1.i, align 8, !noalias !0
  %.1468.1.i = add nsw i64 %n_free.4.1.i, 1
  br label %B682.1.i
B682.1.i:                                         ; preds = %B662.1.i, %B682.i
  %n_free.4.1.1.i = phi i64 [ %.1468.1.i, %B662.1.i ], [ %n_free.4.1.i, %B682.i ]
  %niter99.ncmp.1.i = icmp eq i64 %unroll_iter98.i, %.1368.1.i
  br i1 %niter99.ncmp.1.i, label %B684.loopexit.unr-lcssa.i, label %B636.i
B684.loopexit.unr-lcssa.i:                        ; preds = %B682.1.i
  %33 = and i64 %v186, 1
  %lcmp.mod95.not.i = icmp eq i64 %33, 0
  br i1 %lcmp.mod95.not.i, label %B684.i, label %B636.epil.preheader.i
B636.epil.preheader.i:                            ; preds = %B636.preheader.i, %B684.loopexit.unr-lcssa.i
  %n_free.3.02015.epil.init.i = phi i64 [ 0, %B636.preheader.i ], [ %n_free.4.1.1.i, %B684.loopexit.unr-lcssa.i ]
  %.136120112013.epil.init.i = phi i64 [ 0, %B636.preheader.i ], [ %unroll_iter98.i, %B684.loopexit.unr-lcssa.i ]
  %34 = getelementptr i64, ptr %v337, i64 %.136120112013.epil.init.i
  %.1430.epil.i = load i64, ptr %34, align 8, !noalias !0
  %.1431.epil.i = icmp slt i64 %.1430.epil.i, 0
  br i1 %.1431.epil.i, label %B662.epil.i, label %B684.i
B662.epil.i:                                      ; preds = %B636.epil.preheader.i
  %.1448.epil.i = icmp slt i64 %n_free.3.02015.epil.init.i, 0
  %.1449.epil.i = select i1 %.1448.epil.i, i64 %v370, i64 0
  %35 = getelementptr i64, ptr %v366, i64 %n_free.3.02015.epil.init.i
  %.1463.epil.i = getelementptr i64, ptr %35, i64 %.1449.epil.i
  store i64 %.136120112013.epil.init.i, ptr %.1463.epil.i, align 8, !noalias !0
  %.1468.epil.i = add nsw i64 %n_free.3.02015.epil.init.i, 1
  br label %B684.i
B684.i:                                           ; preds = %B662.epil.i, %B636.epil.preheader.i, %B684.loopexit.unr-lcssa.i, %run
  %n_pinned.2.0.lcssa2176218421902193.i = phi i64 [ 0, %run ], [ %.11.i.lcssa.i, %B636.epil.preheader.i ], [ %.11.i.lcssa.i, %B662.epil.i ], [ %.11.i.lcssa.i, %B684.loopexit.unr-lcssa.i ]
  %n_free.3.0.lcssa.i = phi i64 [ 0, %run ], [ %n_free.3.02015.epil.init.i, %B636.epil.preheader.i ], [ %.1468.epil.i, %B662.epil.i ], [ %n_free.4.1.1.i, %B684.loopexit.unr-lcssa.i ]
  %.1488.i = sub nsw i64 %v285, %n_pinned.2.0.lcssa2176218421902193.i
  %.1490.i = icmp slt i64 %n_free.3.0.lcssa.i, %.1488.i
  br i1 %.1490.i, label %f0, label %B706.endif.i
B1142.preheader.i:                                ; preds = %B1140.i
  %.26562106.i = icmp sgt i64 %size.6.1.i, 0
  br i1 %.26562106.i, label %B1220.endif.1.i, label %f0
B912.i:                                           ; preds = %B912.preheader.i, %B1140.i
  %size.5.02056.i = phi i64 [ %size.6.1.i, %B1140.i ], [ 0, %B912.preheader.i ]
  %.206020442054.i = phi i64 [ %.2067.i, %B1140.i ], [ 0, %B912.preheader.i ]
  %.2067.i = add nuw nsw i64 %.206020442054.i, 1
  %36 = getelementptr i64, ptr %v337, i64 %.206020442054.i
  %.2131.i = load i64, ptr %36, align 8, !noalias !0
  %.2132.i = icmp sgt i64 %.2131.i, -1
  br i1 %.2132.i, label %B938.endif.i, label %B1140.i
B1058.i:                                          ; preds = %B1058.preheader.i, %B1138.i
  %lsr.iv104.i = phi i64 [ %70, %B1058.preheader.i ], [ %lsr.iv.next105.i, %B1138.i ]
  %size.4.22039.i = phi i64 [ %size.5.02056.i, %B1058.preheader.i ], [ %size.7.3.i, %B1138.i ]
  %.241620352037.i = phi i64 [ %.2295.i, %B1058.preheader.i ], [ %.2423.i, %B1138.i ]
  %.2471.i = icmp slt i64 %.241620352037.i, 0
  %37 = select i1 %.2471.i, i64 %66, i64 0
  %scevgep106.i = getelementptr i8, ptr %v62, i64 %37
  %38 = shl i64 %.241620352037.i, 3
  %scevgep107.i = getelementptr i8, ptr %scevgep106.i, i64 %38
  %.2487.i = load i64, ptr %scevgep107.i, align 8, !noalias !0
  %.2501.i = icmp slt i64 %.2487.i, 0
  %.2502.i = select i1 %.2501.i, i64 %v341, i64 0
  %39 = getelementptr i64, ptr %v337, i64 %.2487.i
  %.2516.i = getelementptr i64, ptr %39, i64 %.2502.i
  %.2517.i = load i64, ptr %.2516.i, align 8, !noalias !0
  %.2518.i = icmp slt i64 %.2517.i, 0
  br i1 %.2518.i, label %B1096.i, label %B1138.i
B1096.i:                                          ; preds = %B1058.i
  %.2535.i = icmp slt i64 %size.4.22039.i, 0
  %.2536.i = select i1 %.2535.i, i64 %v428, i64 0
  %40 = getelementptr i64, ptr %v424, i64 %size.4.22039.i
  %.2550.i = getelementptr i64, ptr %40, i64 %.2536.i
  store i64 %.206020442054.i, ptr %.2550.i, align 8, !noalias !0
  %.2582.i = load i64, ptr %scevgep107.i, align 8, !noalias !0
  %.2600.i = select i1 %.2535.i, i64 %v457, i64 0
  %41 = getelementptr i64, ptr %v453, i64 %size.4.22039.i
  %.2614.i = getelementptr i64, ptr %41, i64 %.2600.i
  store i64 %.2582.i, ptr %.2614.i, align 8, !noalias !0
  %.2617.i = add nsw i64 %size.4.22039.i, 1
  br label %B1138.i
B1138.i:                                          ; preds = %B1096.i, %B1058.i
  %size.7.3.i = phi i64 [ %.2617.i, %B1096.i ], [ %size.4.22039.i, %B1058.i ]
  %lsr.iv.next105.i = add i64 %lsr.iv104.i, -1
  %.2423.i = add i64 %.241620352037.i, 1
  %.2410.i = icmp ugt i64 %lsr.iv.next105.i, 1
  br i1 %.2410.i, label %B1058.i, label %B1140.i
B1140.i:                                          ; preds = %B1138.i, %B938.endif.i, %B912.i
  %size.6.1.i = phi i64 [ %size.5.02056.i, %B912.i ], [ %size.5.02056.i, %B938.endif.i ], [ %size.7.3.i, %B1138.i ]
  %exitcond2166.not.i = icmp eq i64 %v186, %.2067.i
  br i1 %exitcond2166.not.i, label %B1142.preheader.i, label %B912.i
B1142.loopexit.i:                                 ; preds = %B1220.endif.1.i
  %.2656.i = icmp ugt i64 %size.9.1.i, 1
  br i1 %.2656.i, label %B1220.endif.1.i.backedge, label %f0
B1586.i:                                          ; preds = %B1586.preheader.i, %B1666.i
  %lsr.iv.i = phi i64 [ %91, %B1586.preheader.i ], [ %lsr.iv.next.i, %B1666.i ]
  %size.10.22072.i = phi i64 [ %.3151.i, %B1586.preheader.i ], [ %size.11.3.i, %B1666.i ]
  %.360820682070.i = phi i64 [ %.3490.i, %B1586.preheader.i ], [ %.3615.i, %B1666.i ]
  %.3661.i = icmp slt i64 %.360820682070.i, 0
  %42 = select i1 %.3661.i, i64 %66, i64 0
  %scevgep.i = getelementptr i8, ptr %v62, i64 %42
  %43 = shl i64 %.360820682070.i, 3
  %scevgep103.i = getelementptr i8, ptr %scevgep.i, i64 %43
  %.3677.i = load i64, ptr %scevgep103.i, align 8, !noalias !0
  %.3691.i = icmp slt i64 %.3677.i, 0
  %.3692.i = select i1 %.3691.i, i64 %v341, i64 0
  %44 = getelementptr i64, ptr %v337, i64 %.3677.i
  %.3706.i = getelementptr i64, ptr %44, i64 %.3692.i
  %.3707.i = load i64, ptr %.3706.i, align 8, !noalias !0
  %.3708.i = icmp slt i64 %.3707.i, 0
  br i1 %.3708.i, label %B1624.i, label %B1666.i
B1624.i:                                          ; preds = %B1586.i
  %.3725.i = icmp slt i64 %size.10.22072.i, 0
  %.3726.i = select i1 %.3725.i, i64 %v428, i64 0
  %45 = getelementptr i64, ptr %v424, i64 %size.10.22072.i
  %.3740.i = getelementptr i64, ptr %45, i64 %.3726.i
  store i64 %.3082.i, ptr %.3740.i, align 8, !noalias !0
  %.3772.i = load i64, ptr %scevgep103.i, align 8, !noalias !0
  %.3790.i = select i1 %.3725.i, i64 %v457, i64 0
  %46 = getelementptr i64, ptr %v453, i64 %size.10.22072.i
  %.3804.i = getelementptr i64, ptr %46, i64 %.3790.i
  store i64 %.3772.i, ptr %.3804.i, align 8, !noalias !0
  %.3807.i = add nsw i64 %size.10.22072.i, 1
  br label %B1666.i
B1666.i:                                          ; preds = %B1624.i, %B1586.i
  %size.11.3.i = phi i64 [ %.3807.i, %B1624.i ], [ %size.10.22072.i, %B1586.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %.3615.i = add i64 %.360820682070.i, 1
  %.3602.i = icmp ugt i64 %lsr.iv.next.i, 1
  br i1 %.3602.i, label %B1586.i, label %B1668.i
B1668.i:                                          ; preds = %B1666.i, %B1468.endif.i
  %size.10.2.lcssa.i = phi i64 [ %.3151.i, %B1468.endif.i ], [ %size.11.3.i, %B1666.i ]
  %.3831.i = icmp sgt i64 %size.10.2.lcssa.i, 0
  br i1 %.3831.i, label %B1220.endif.1.i.backedge, label %f0
B1220.endif.1.i.backedge:                         ; preds = %B1668.i, %B1142.loopexit.i
  %size.9.1.i.be = phi i64 [ %size.10.2.lcssa.i, %B1668.i ], [ %.3151.i, %B1142.loopexit.i ]
  br label %B1220.endif.1.i
B232.endif.unr-lcssa.i:                           ; preds = %B176.backedge.i
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B232.endif.i, label %B176.backedge.epil.preheader.i
B176.backedge.epil.preheader.i:                   ; preds = %B232.endif.unr-lcssa.i, %B128.preheader.i
  %n_pinned.2.01976.epil.init.i = phi i64 [ 0, %B128.preheader.i ], [ %.11.i.3.i, %B232.endif.unr-lcssa.i ]
  %.46319721974.epil.init.i = phi i64 [ 0, %B128.preheader.i ], [ %unroll_iter.i, %B232.endif.unr-lcssa.i ]
  %47 = shl i64 %.46319721974.epil.init.i, 3
  %scevgep139.i = getelementptr i8, ptr %v244, i64 %47
  br label %B176.backedge.epil.i
B176.backedge.epil.i:                             ; preds = %B176.backedge.epil.i, %B176.backedge.epil.preheader.i
  %n_pinned.2.01976.epil.i = phi i64 [ %.11.i.epil.i, %B176.backedge.epil.i ], [ %n_pinned.2.01976.epil.init.i, %B176.backedge.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B176.backedge.epil.i ], [ 0, %B176.backedge.epil.preheader.i ]
  %48 = shl nuw nsw i64 %epil.iter.i, 3
  %scevgep140.i = getelementptr i8, ptr %scevgep139.i, i64 %48
  %.524.epil.i = load i64, ptr %scevgep140.i, align 8, !noalias !0
  %.525.epil.i = add nsw i64 %.524.epil.i, 1
  %.11.i.epil.i = tail call i64 @llvm.smax.i64(i64 %.525.epil.i, i64 %n_pinned.2.01976.epil.i)
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B232.endif.i, label %B176.backedge.epil.i, !llvm.loop !6
B232.endif.i:                                     ; preds = %B176.backedge.epil.i, %B232.endif.unr-lcssa.i
  %.11.i.lcssa.i = phi i64 [ %.11.i.3.i, %B232.endif.unr-lcssa.i ], [ %.11.i.epil.i, %B176.backedge.epil.i ]
  %.635.i = icmp sgt i64 %.11.i.lcssa.i, 0
  br i1 %.635.i, label %B340.preheader.i, label %B636.preheader.i
B340.preheader.i:                                 ; preds = %B232.endif.i
  %xtraiter87.i = and i64 %.11.i.lcssa.i, 7
  %49 = icmp ult i64 %.11.i.lcssa.i, 8
  br i1 %49, label %B340.epil.i.preheader, label %B340.preheader.new.i
B340.preheader.new.i:                             ; preds = %B340.preheader.i
  %unroll_iter91.i = and i64 %.11.i.lcssa.i, 9223372036854775800
  br label %B340.i
B636.preheader.i:                                 ; preds = %B514.backedge.i, %B232.endif.i
  %50 = icmp eq i64 %v186, 1
  br i1 %50, label %B636.epil.preheader.i, label %B636.preheader.new.i
B636.preheader.new.i:                             ; preds = %B636.preheader.i
  %unroll_iter98.i = and i64 %v186, 9223372036854775806
  br label %B636.i
B354.endif.unr-lcssa.i:                           ; preds = %B340.i
  %lcmp.mod89.not.i = icmp eq i64 %xtraiter87.i, 0
  br i1 %lcmp.mod89.not.i, label %B396.endif.i.preheader, label %B340.epil.i.preheader
B340.epil.i.preheader:                            ; preds = %B354.endif.unr-lcssa.i, %B340.preheader.i
  %.68319811983.epil.i.ph = phi i64 [ 0, %B340.preheader.i ], [ %unroll_iter91.i, %B354.endif.unr-lcssa.i ]
  br label %B340.epil.i
B340.epil.i:                                      ; preds = %B340.epil.i.preheader, %B340.epil.i
  %lsr.iv121.i = phi i64 [ %lsr.iv.next122.i, %B340.epil.i ], [ %xtraiter87.i, %B340.epil.i.preheader ]
  %.68319811983.epil.i = phi i64 [ %.690.epil.i, %B340.epil.i ], [ %.68319811983.epil.i.ph, %B340.epil.i.preheader ]
  %.690.epil.i = add nuw nsw i64 %.68319811983.epil.i, 1
  %51 = shl i64 %.68319811983.epil.i, 3
  %scevgep120.i = getelementptr i8, ptr %v482, i64 %51
  store i64 %.68319811983.epil.i, ptr %scevgep120.i, align 8, !noalias !0
  %lsr.iv.next122.i = add nsw i64 %lsr.iv121.i, -1
  %epil.iter88.cmp.not.i = icmp eq i64 %lsr.iv.next122.i, 0
  br i1 %epil.iter88.cmp.not.i, label %B354.endif.i, label %B340.epil.i, !llvm.loop !8
B354.endif.i:                                     ; preds = %B340.epil.i
  %.not.i = icmp eq i64 %.11.i.lcssa.i, 1
  br i1 %.not.i, label %B516.preheader.i, label %B396.endif.i.preheader
B396.endif.i.preheader:                           ; preds = %B354.endif.i, %B354.endif.unr-lcssa.i
  br label %B396.endif.i
B396.endif.i:                                     ; preds = %B396.endif.i.preheader, %B396.endif.i
  %.83019871991.in.i = phi i64 [ %.83019871991.i, %B396.endif.i ], [ %.11.i.lcssa.i, %B396.endif.i.preheader ]
  %.41.i.i.i = load i64, ptr %v308, align 8, !noalias !9
  %.42.i.i.i = shl i64 %.41.i.i.i, 13
  %.44.i.i.i = xor i64 %.42.i.i.i, %.41.i.i.i
  %.45.i.i.i = lshr i64 %.44.i.i.i, 7
  %.46.i.i.i = xor i64 %.45.i.i.i, %.44.i.i.i
  %.47.i.i.i = shl i64 %.46.i.i.i, 17
  %.49.i.i.i = xor i64 %.47.i.i.i, %.46.i.i.i
  store i64 %.49.i.i.i, ptr %v308, align 8, !noalias !9
  %.43.i.i = lshr i64 %.49.i.i.i, 33
  %.44.i.i = mul nsw i64 %.43.i.i, %.83019871991.in.i
  %.45.i.i = lshr i64 %.44.i.i, 31
  %.83019871991.i = add nsw i64 %.83019871991.in.i, -1
  %gep.i = getelementptr i64, ptr %v482, i64 %.45.i.i
  %.927.i = load i64, ptr %gep.i, align 8, !noalias !0
  %sunkaddr192.i = shl i64 %.83019871991.in.i, 3
  %sunkaddr193.i = getelementptr i8, ptr %v482, i64 %sunkaddr192.i
  %sunkaddr194.i = getelementptr i8, ptr %sunkaddr193.i, i64 -8
  %.957.i = load i64, ptr %sunkaddr194.i, align 8, !noalias !0
  store i64 %.927.i, ptr %sunkaddr194.i, align 8, !noalias !0
  store i64 %.957.i, ptr %gep.i, align 8, !noalias !0
  %.831.i = icmp ugt i64 %.83019871991.in.i, 2
  br i1 %.831.i, label %B396.endif.i, label %B516.preheader.i
B516.preheader.i:                                 ; preds = %B396.endif.i, %B354.endif.i
  %.arg.pins.5.0.i.i = tail call i64 @llvm.smax.i64(i64 %v248, i64 0)
  %52 = icmp sgt i64 %v248, 0
  %scevgep36.i.i = getelementptr i8, ptr %v337, i64 -8
  %53 = shl i64 %v66, 3
  %54 = icmp eq i64 %v248, 1
  %unroll_iter.i.i = and i64 %v248, 9223372036854775806
  %55 = and i64 %v248, 1
  %lcmp.mod.not.i.i = icmp eq i64 %55, 0
  %56 = getelementptr i64, ptr %v244, i64 %unroll_iter.i.i
  %57 = getelementptr i64, ptr %v337, i64 %unroll_iter.i.i
  br label %B516.i
B514.backedge.i:                                  ; preds = %f1, %B108.i.i
  %exitcond2163.not.i = icmp eq i64 %.11.i.lcssa.i, %.1116.i
  br i1 %exitcond2163.not.i, label %B636.preheader.i, label %B516.i
B706.endif.i:                                     ; preds = %B684.i
  %.16102021.not.i = icmp slt i64 %.1488.i, 1
  br i1 %.16102021.not.i, label %B830.endif.i, label %B740.endif.preheader.i
B740.endif.preheader.i:                           ; preds = %B706.endif.i
  %58 = add i64 %v285, 1
  %59 = sub i64 %58, %n_pinned.2.0.lcssa2176218421902193.i
  %60 = shl i64 %v370, 3
  br label %B740.endif.i
B740.endif.i:                                     ; preds = %B740.endif.i, %B740.endif.preheader.i
  %lsr.iv111.i = phi i64 [ %59, %B740.endif.preheader.i ], [ %lsr.iv.next112.i, %B740.endif.i ]
  %n_free.5.02024.i = phi i64 [ %n_free.3.0.lcssa.i, %B740.endif.preheader.i ], [ %.1738.i, %B740.endif.i ]
  %.161620202022.i = phi i64 [ %n_pinned.2.0.lcssa2176218421902193.i, %B740.endif.preheader.i ], [ %.1623.i, %B740.endif.i ]
  %.41.i.i15.i = load i64, ptr %v308, align 8, !noalias !14
  %.42.i.i16.i = shl i64 %.41.i.i15.i, 13
  %.44.i.i17.i = xor i64 %.42.i.i16.i, %.41.i.i15.i
  %.45.i.i18.i = lshr i64 %.44.i.i17.i, 7
  %.46.i.i19.i = xor i64 %.45.i.i18.i, %.44.i.i17.i
  %.47.i.i20.i = shl i64 %.46.i.i19.i, 17
  %.49.i.i21.i = xor i64 %.47.i.i20.i, %.46.i.i19.i
  store i64 %.49.i.i21.i, ptr %v308, align 8, !noalias !14
  %.43.i22.i = lshr i64 %.49.i.i21.i, 33
  %.44.i23.i = mul nsw i64 %.43.i22.i, %n_free.5.02024.i
  %.45.i24.i = ashr i64 %.44.i23.i, 31
  %.1623.i = add i64 %.161620202022.i, 1
  %.1690.i = icmp slt i64 %.45.i24.i, 0
  %.1691.i = select i1 %.1690.i, i64 %v370, i64 0
  %61 = getelementptr i64, ptr %v366, i64 %.45.i24.i
  %.1705.i = getelementptr i64, ptr %61, i64 %.1691.i
  %.1706.i = load i64, ptr %.1705.i, align 8, !noalias !0
  %.1720.i = icmp slt i64 %.1706.i, 0
  %.1721.i = select i1 %.1720.i, i64 %v341, i64 0
  %62 = getelementptr i64, ptr %v337, i64 %.1706.i
  %.1735.i = getelementptr i64, ptr %62, i64 %.1721.i
  store i64 %.161620202022.i, ptr %.1735.i, align 8, !noalias !0
  %.1738.i = add nsw i64 %n_free.5.02024.i, -1
  %.1754.inv.i = icmp sgt i64 %n_free.5.02024.i, 0
  %63 = select i1 %.1754.inv.i, i64 0, i64 %60
  %scevgep108.i = getelementptr i8, ptr %v366, i64 %63
  %64 = shl i64 %n_free.5.02024.i, 3
  %scevgep109.i = getelementptr i8, ptr %scevgep108.i, i64 %64
  %scevgep110.i = getelementptr i8, ptr %scevgep109.i, i64 -8
  %.1770.i = load i64, ptr %scevgep110.i, align 8, !noalias !0
  store i64 %.1770.i, ptr %.1705.i, align 8, !noalias !0
  %lsr.iv.next112.i = add i64 %lsr.iv111.i, -1
  %.1610.i = icmp ugt i64 %lsr.iv.next112.i, 1
  br i1 %.1610.i, label %B740.endif.i, label %B830.endif.i
B830.endif.i:                                     ; preds = %B740.endif.i, %B706.endif.i
  %.18922029.not.i = icmp slt i64 %v285, 1
  br i1 %.18922029.not.i, label %B876.endif.i, label %B862.preheader.i
B862.preheader.i:                                 ; preds = %B830.endif.i
  %65 = shl nuw i64 %v285, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %v511, i8 0, i64 %65, i1 false), !noalias !0
  br label %B876.endif.i
B876.endif.i:                                     ; preds = %B862.preheader.i, %B830.endif.i
  br i1 %.257.i, label %f0, label %B912.preheader.i
B912.preheader.i:                                 ; preds = %B876.endif.i
  %66 = shl i64 %v66, 3
  br label %B912.i
B938.endif.i:                                     ; preds = %B912.i
  %.2201.i = getelementptr i64, ptr %v511, i64 %.2131.i
  %.2202.i = load i64, ptr %.2201.i, align 8, !noalias !0
  %67 = getelementptr i64, ptr %v182, i64 %.206020442054.i
  %.2233.i = load i64, ptr %67, align 8, !noalias !0
  %.2234.i = add nsw i64 %.2233.i, %.2202.i
  store i64 %.2234.i, ptr %.2201.i, align 8, !noalias !0
  %68 = getelementptr i64, ptr %v33, i64 %.206020442054.i
  %.2295.i = load i64, ptr %68, align 8, !noalias !0
  %69 = getelementptr i8, ptr %68, i64 8
  %.2327.i = load i64, ptr %69, align 8, !noalias !0
  %.2364.i = sub i64 %.2327.i, %.2295.i
  %.24102036.not.i = icmp slt i64 %.2364.i, 1
  br i1 %.24102036.not.i, label %B1140.i, label %B1058.preheader.i
B1058.preheader.i:                                ; preds = %B938.endif.i
  %70 = add nuw i64 %.2364.i, 1
  br label %B1058.i
B1220.endif.1.i:                                  ; preds = %B1142.preheader.i, %B1220.endif.1.i.backedge
  %size.9.1.i = phi i64 [ %size.9.1.i.be, %B1220.endif.1.i.backedge ], [ %size.6.1.i, %B1142.preheader.i ]
  %.41.i.i25.i = load i64, ptr %v308, align 8, !noalias !19
  %.42.i.i26.i = shl i64 %.41.i.i25.i, 13
  %.44.i.i27.i = xor i64 %.42.i.i26.i, %.41.i.i25.i
  %.45.i.i28.i = lshr i64 %.44.i.i27.i, 7
  %.46.i.i29.i = xor i64 %.45.i.i28.i, %.44.i.i27.i
  %.47.i.i30.i = shl i64 %.46.i.i29.i, 17
  %.49.i.i31.i = xor i64 %.47.i.i30.i, %.46.i.i29.i
  %.43.i32.i = lshr i64 %.49.i.i31.i, 33
  %.44.i33.i = mul nsw i64 %.43.i32.i, %size.9.1.i
  %.45.i34.i = ashr i64 %.44.i33.i, 31
  %.42.i.i36.i = shl i64 %.49.i.i31.i, 13
  %.44.i.i37.i = xor i64 %.42.i.i36.i, %.49.i.i31.i
  %.45.i.i38.i = lshr i64 %.44.i.i37.i, 7
  %.46.i.i39.i = xor i64 %.45.i.i38.i, %.44.i.i37.i
  %.47.i.i40.i = shl i64 %.46.i.i39.i, 17
  %.49.i.i41.i = xor i64 %.47.i.i40.i, %.46.i.i39.i
  store i64 %.49.i.i41.i, ptr %v308, align 8, !noalias !24
  %.43.i42.i = lshr i64 %.49.i.i41.i, 33
  %.44.i43.i = mul nsw i64 %.43.i42.i, %size.9.1.i
  %.45.i44.i = ashr i64 %.44.i43.i, 31
  %.2862.i = icmp slt i64 %.45.i44.i, 0
  %.2863.i = select i1 %.2862.i, i64 %v428, i64 0
  %71 = getelementptr i64, ptr %v424, i64 %.45.i44.i
  %.2877.i = getelementptr i64, ptr %71, i64 %.2863.i
  %.2878.i = load i64, ptr %.2877.i, align 8, !noalias !0
  %.2892.i = icmp slt i64 %.2878.i, 0
  %.2893.i = select i1 %.2892.i, i64 %v341, i64 0
  %72 = getelementptr i64, ptr %v337, i64 %.2878.i
  %.2907.i = getelementptr i64, ptr %72, i64 %.2893.i
  %.2908.i = load i64, ptr %.2907.i, align 8, !noalias !0
  %.2922.i = icmp slt i64 %.2908.i, 0
  %.2923.i = select i1 %.2922.i, i64 %v515, i64 0
  %73 = getelementptr i64, ptr %v511, i64 %.2908.i
  %.2937.i = getelementptr i64, ptr %73, i64 %.2923.i
  %.2938.i = load i64, ptr %.2937.i, align 8, !noalias !0
  %.2953.i = icmp slt i64 %.45.i34.i, 0
  %.2954.i = select i1 %.2953.i, i64 %v428, i64 0
  %74 = getelementptr i64, ptr %v424, i64 %.45.i34.i
  %.2968.i = getelementptr i64, ptr %74, i64 %.2954.i
  %.2969.i = load i64, ptr %.2968.i, align 8, !noalias !0
  %.2985.i = icmp slt i64 %.2969.i, 0
  %.2986.i = select i1 %.2985.i, i64 %v341, i64 0
  %75 = getelementptr i64, ptr %v337, i64 %.2969.i
  %.3000.i = getelementptr i64, ptr %75, i64 %.2986.i
  %.3001.i = load i64, ptr %.3000.i, align 8, !noalias !0
  %.3015.i = icmp slt i64 %.3001.i, 0
  %.3016.i = select i1 %.3015.i, i64 %v515, i64 0
  %76 = getelementptr i64, ptr %v511, i64 %.3001.i
  %.3030.i = getelementptr i64, ptr %76, i64 %.3016.i
  %.3031.i = load i64, ptr %.3030.i, align 8, !noalias !0
  %.42.i.i46.i = shl i64 %.49.i.i41.i, 13
  %.44.i.i47.i = xor i64 %.42.i.i46.i, %.49.i.i41.i
  %.45.i.i48.i = lshr i64 %.44.i.i47.i, 7
  %.46.i.i49.i = xor i64 %.45.i.i48.i, %.44.i.i47.i
  %.47.i.i50.i = shl i64 %.46.i.i49.i, 17
  %.49.i.i51.i = xor i64 %.47.i.i50.i, %.46.i.i49.i
  store i64 %.49.i.i51.i, ptr %v308, align 8, !noalias !29
  %.43.i52.i = lshr i64 %.49.i.i51.i, 33
  %.44.i53.i = mul nsw i64 %.43.i52.i, %size.9.1.i
  %.45.i54.i = ashr i64 %.44.i53.i, 31
  %.3032.i = icmp slt i64 %.2938.i, %.3031.i
  %pick.3.3.i = select i1 %.3032.i, i64 %.45.i44.i, i64 %.45.i34.i
  %.2862.1.i = icmp slt i64 %.45.i54.i, 0
  %.2863.1.i = select i1 %.2862.1.i, i64 %v428, i64 0
  %77 = getelementptr i64, ptr %v424, i64 %.45.i54.i
  %.2877.1.i = getelementptr i64, ptr %77, i64 %.2863.1.i
  %.2878.1.i = load i64, ptr %.2877.1.i, align 8, !noalias !0
  %.2892.1.i = icmp slt i64 %.2878.1.i, 0
  %.2893.1.i = select i1 %.2892.1.i, i64 %v341, i64 0
  %78 = getelementptr i64, ptr %v337, i64 %.2878.1.i
  %.2907.1.i = getelementptr i64, ptr %78, i64 %.2893.1.i
  %.2908.1.i = load i64, ptr %.2907.1.i, align 8, !noalias !0
  %.2922.1.i = icmp slt i64 %.2908.1.i, 0
  %.2923.1.i = select i1 %.2922.1.i, i64 %v515, i64 0
  %79 = getelementptr i64, ptr %v511, i64 %.2908.1.i
  %.2937.1.i = getelementptr i64, ptr %79, i64 %.2923.1.i
  %.2938.1.i = load i64, ptr %.2937.1.i, align 8, !noalias !0
  %.2953.1.i = icmp slt i64 %pick.3.3.i, 0
  %.2954.1.i = select i1 %.2953.1.i, i64 %v428, i64 0
  %80 = getelementptr i64, ptr %v424, i64 %pick.3.3.i
  %.2968.1.i = getelementptr i64, ptr %80, i64 %.2954.1.i
  %.2969.1.i = load i64, ptr %.2968.1.i, align 8, !noalias !0
  %.2985.1.i = icmp slt i64 %.2969.1.i, 0
  %.2986.1.i = select i1 %.2985.1.i, i64 %v341, i64 0
  %81 = getelementptr i64, ptr %v337, i64 %.2969.1.i
  %.3000.1.i = getelementptr i64, ptr %81, i64 %.2986.1.i
  %.3001.1.i = load i64, ptr %.3000.1.i, align 8, !noalias !0
  %.3015.1.i = icmp slt i64 %.3001.1.i, 0
  %.3016.1.i = select i1 %.3015.1.i, i64 %v515, i64 0
  %82 = getelementptr i64, ptr %v511, i64 %.3001.1.i
  %.3030.1.i = getelementptr i64, ptr %82, i64 %.3016.1.i
  %.3031.1.i = load i64, ptr %.3030.1.i, align 8, !noalias !0
  %.3032.1.i = icmp slt i64 %.2938.1.i, %.3031.1.i
  %pick.3.3.1.i = select i1 %.3032.1.i, i64 %.45.i54.i, i64 %pick.3.3.i
  %.3066.i = icmp slt i64 %pick.3.3.1.i, 0
  %.3067.i = select i1 %.3066.i, i64 %v457, i64 0
  %83 = getelementptr i64, ptr %v453, i64 %pick.3.3.1.i
  %.3081.i = getelementptr i64, ptr %83, i64 %.3067.i
  %.3082.i = load i64, ptr %.3081.i, align 8, !noalias !0
  %.3101.i = select i1 %.3066.i, i64 %v428, i64 0
  %84 = getelementptr i64, ptr %v424, i64 %pick.3.3.1.i
  %.3115.i = getelementptr i64, ptr %84, i64 %.3101.i
  %.3116.i = load i64, ptr %.3115.i, align 8, !noalias !0
  %.3130.i = icmp slt i64 %.3116.i, 0
  %.3131.i = select i1 %.3130.i, i64 %v341, i64 0
  %85 = getelementptr i64, ptr %v337, i64 %.3116.i
  %.3145.i = getelementptr i64, ptr %85, i64 %.3131.i
  %.3146.i = load i64, ptr %.3145.i, align 8, !noalias !0
  %.3151.i = add nsw i64 %size.9.1.i, -1
  %.3186.i = getelementptr i64, ptr %v424, i64 %.3151.i
  %.3187.i = load i64, ptr %.3186.i, align 8, !noalias !0
  store i64 %.3187.i, ptr %.3115.i, align 8, !noalias !0
  %.3248.i = getelementptr i64, ptr %v453, i64 %.3151.i
  %.3249.i = load i64, ptr %.3248.i, align 8, !noalias !0
  store i64 %.3249.i, ptr %.3081.i, align 8, !noalias !0
  %.3297.i = icmp slt i64 %.3082.i, 0
  %.3298.i = select i1 %.3297.i, i64 %v341, i64 0
  %86 = getelementptr i64, ptr %v337, i64 %.3082.i
  %.3312.i = getelementptr i64, ptr %86, i64 %.3298.i
  %.3313.i = load i64, ptr %.3312.i, align 8, !noalias !0
  %.3314.i = icmp sgt i64 %.3313.i, -1
  br i1 %.3314.i, label %B1142.loopexit.i, label %B1468.endif.i
B1468.endif.i:                                    ; preds = %B1220.endif.1.i
  %sunkaddr195.i = shl i64 %.3298.i, 3
  %sunkaddr196.i = getelementptr inbounds i8, ptr %86, i64 %sunkaddr195.i
  store i64 %.3146.i, ptr %sunkaddr196.i, align 8, !noalias !0
  %.3378.i = icmp slt i64 %.3146.i, 0
  %.3379.i = select i1 %.3378.i, i64 %v515, i64 0
  %87 = getelementptr i64, ptr %v511, i64 %.3146.i
  %.3393.i = getelementptr i64, ptr %87, i64 %.3379.i
  %.3394.i = load i64, ptr %.3393.i, align 8, !noalias !0
  %.3410.i = select i1 %.3297.i, i64 %v186, i64 0
  %88 = getelementptr i64, ptr %v182, i64 %.3082.i
  %.3424.i = getelementptr i64, ptr %88, i64 %.3410.i
  %.3425.i = load i64, ptr %.3424.i, align 8, !noalias !0
  %.3426.i = add nsw i64 %.3425.i, %.3394.i
  store i64 %.3426.i, ptr %.3393.i, align 8, !noalias !0
  %.3475.i = select i1 %.3297.i, i64 %v37, i64 0
  %89 = getelementptr i64, ptr %v33, i64 %.3082.i
  %.3489.i = getelementptr i64, ptr %89, i64 %.3475.i
  %.3490.i = load i64, ptr %.3489.i, align 8, !noalias !0
  %.3506.i = icmp slt i64 %.3082.i, -1
  %.3507.i = select i1 %.3506.i, i64 %v37, i64 0
  %90 = getelementptr i8, ptr %89, i64 8
  %.3521.i = getelementptr i64, ptr %90, i64 %.3507.i
  %.3522.i = load i64, ptr %.3521.i, align 8, !noalias !0
  %.3559.i = sub i64 %.3522.i, %.3490.i
  %.36022069.not.i = icmp slt i64 %.3559.i, 1
  br i1 %.36022069.not.i, label %B1668.i, label %B1586.preheader.i
B1586.preheader.i:                                ; preds = %B1468.endif.i
  %91 = add nuw i64 %.3559.i, 1
  br label %B1586.i
f0: ; preds = %f1, %B1142.loopexit.i, %B1668.i, %B684.i, %B1142.preheader.i, %B876.endif.i
  %.sink.i = phi i8 [ 0, %B684.i ], [ 1, %B1142.preheader.i ], [ 1, %B876.endif.i ], [ 1, %B1142.loopexit.i ], [ 1, %B1668.i ], [ 0, %f1 ]
  store i8 %.sink.i, ptr %result, align 1, !alias.scope !0
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
!8 = distinct !{!8, !7}
!9 = !{!10, !12, !1}
!10 = distinct !{!10, !11, !"f4: %retptr"}
!11 = distinct !{!11, !"f4"}
!12 = distinct !{!12, !13, !"f5: %retptr"}
!13 = distinct !{!13, !"f5"}
!14 = !{!15, !17, !1}
!15 = distinct !{!15, !16, !"f4: %retptr"}
!16 = distinct !{!16, !"f4"}
!17 = distinct !{!17, !18, !"f5: %retptr"}
!18 = distinct !{!18, !"f5"}
!19 = !{!20, !22, !1}
!20 = distinct !{!20, !21, !"f4: %retptr"}
!21 = distinct !{!21, !"f4"}
!22 = distinct !{!22, !23, !"f5: %retptr"}
!23 = distinct !{!23, !"f5"}
!24 = !{!25, !27, !1}
!25 = distinct !{!25, !26, !"f4: %retptr"}
!26 = distinct !{!26, !"f4"}
!27 = distinct !{!27, !28, !"f5: %retptr"}
!28 = distinct !{!28, !"f5"}
!29 = !{!30, !32, !1}
!30 = distinct !{!30, !31, !"f4: %retptr"}
!31 = distinct !{!31, !"f4"}
!32 = distinct !{!32, !33, !"f5: %retptr"}
!33 = distinct !{!33, !"f5"}
