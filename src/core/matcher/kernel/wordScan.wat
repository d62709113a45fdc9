;; The word scan in WebAssembly: 64 letters at a time, where plain JavaScript takes one. It does what `plainWordScan.ts`
;; does, letter by letter the same; a test holds the two together. All addresses are bytes in `memory`, all lengths and
;; places in the text UTF-16 units. The caller owns the memory and its layout, but for the table at address 0.
(module
  ;; The first 64 KB hold the folded byte of every UTF-16 unit (`characters.ts`); only units beyond ASCII are looked up.
  (memory (export "memory") 2)

  ;; Not 0 when the text had a U+FFFD, which may stand for half a surrogate pair.
  (global $replaced (export "replaced") (mut i32) (i32.const 0))
  ;; Where the list of units ends that only the slow path can judge.
  (global $suspects (export "suspects") (mut i32) (i32.const 0))

  ;; Reads UTF-8 text, writes the folded byte of each unit, the places where words begin and end, and the places of units
  ;; that only the slow path can judge.
  ;; At least 64 bytes of zeros follow the text. Up to 64 bytes are overwritten beyond the end of the first two.
  ;; Returns the number of places.
  (func (export "findBounds")
    (param $input i32) (param $end i32) (param $folded i32) (param $bounds i32) (param $suspects i32) (result i32)
    (local $unit i32) (local $place i32) (local $next i32) (local $stop i32)
    (local $was i64) (local $mask i64) (local $edges i64) (local $shift i32)
    (local $v v128) (local $low v128) (local $word v128)
    (local $byte i32) (local $code i32) (local $second i32)
    (global.set $replaced (i32.const 0))
    (local.set $place (local.get $bounds))
    (block $done
      (loop $block
        (br_if $done (i32.ge_u (local.get $input) (local.get $end)))
        (if (i32.eqz (i8x16.bitmask (v128.or
              (v128.or (v128.load (local.get $input)) (v128.load offset=16 (local.get $input)))
              (v128.or (v128.load offset=32 (local.get $input)) (v128.load offset=48 (local.get $input))))))
          (then
            ;; ASCII alone: one bit for each of 64 letters that belongs to a word.
            (local.set $mask (i64.const 0))
            (local.set $shift (i32.const 0))
            (loop $sixteen
              (local.set $v (v128.load (i32.add (local.get $input) (local.get $shift))))
              (local.set $low (v128.or (local.get $v) (v128.const i8x16 32 32 32 32 32 32 32 32 32 32 32 32 32 32 32 32)))
              (local.set $word (v128.or
                (i8x16.lt_u
                  (i8x16.sub (local.get $low) (i8x16.splat (i32.const 0x61)))
                  (i8x16.splat (i32.const 26)))
                (i8x16.lt_u
                  (i8x16.sub (local.get $v) (i8x16.splat (i32.const 0x30)))
                  (i8x16.splat (i32.const 10)))))
              ;; z is folded to s, which is 7 letters before.
              (v128.store
                (i32.add (i32.add (local.get $folded) (local.get $unit)) (local.get $shift))
                (v128.and
                  (local.get $word)
                  (i8x16.sub
                    (local.get $low)
                    (v128.and
                      (i8x16.eq (local.get $low) (i8x16.splat (i32.const 0x7a)))
                      (i8x16.splat (i32.const 7))))))
              (local.set $mask (i64.or
                (local.get $mask)
                (i64.shl
                  (i64.extend_i32_u (i8x16.bitmask (local.get $word)))
                  (i64.extend_i32_u (local.get $shift)))))
              (local.set $shift (i32.add (local.get $shift) (i32.const 16)))
              (br_if $sixteen (i32.lt_u (local.get $shift) (i32.const 64))))
            ;; An edge is where a letter's bit is not that of the letter before.
            (local.set $edges (i64.xor
              (local.get $mask)
              (i64.or (i64.shl (local.get $mask) (i64.const 1)) (local.get $was))))
            (local.set $was (i64.shr_u (local.get $mask) (i64.const 63)))
            ;; Eight edges a turn, though there may be fewer: so that the turns are few, and their number easy to foresee.
            (local.set $next (i32.add (local.get $place) (i32.shl (i32.wrap_i64 (i64.popcnt (local.get $edges))) (i32.const 2))))
            (loop $eight
              (i32.store (local.get $place) (i32.add (local.get $unit) (i32.wrap_i64 (i64.ctz (local.get $edges)))))
              (local.set $edges (i64.and (local.get $edges) (i64.sub (local.get $edges) (i64.const 1))))
              (i32.store offset=4 (local.get $place) (i32.add (local.get $unit) (i32.wrap_i64 (i64.ctz (local.get $edges)))))
              (local.set $edges (i64.and (local.get $edges) (i64.sub (local.get $edges) (i64.const 1))))
              (i32.store offset=8 (local.get $place) (i32.add (local.get $unit) (i32.wrap_i64 (i64.ctz (local.get $edges)))))
              (local.set $edges (i64.and (local.get $edges) (i64.sub (local.get $edges) (i64.const 1))))
              (i32.store offset=12 (local.get $place) (i32.add (local.get $unit) (i32.wrap_i64 (i64.ctz (local.get $edges)))))
              (local.set $edges (i64.and (local.get $edges) (i64.sub (local.get $edges) (i64.const 1))))
              (i32.store offset=16 (local.get $place) (i32.add (local.get $unit) (i32.wrap_i64 (i64.ctz (local.get $edges)))))
              (local.set $edges (i64.and (local.get $edges) (i64.sub (local.get $edges) (i64.const 1))))
              (i32.store offset=20 (local.get $place) (i32.add (local.get $unit) (i32.wrap_i64 (i64.ctz (local.get $edges)))))
              (local.set $edges (i64.and (local.get $edges) (i64.sub (local.get $edges) (i64.const 1))))
              (i32.store offset=24 (local.get $place) (i32.add (local.get $unit) (i32.wrap_i64 (i64.ctz (local.get $edges)))))
              (local.set $edges (i64.and (local.get $edges) (i64.sub (local.get $edges) (i64.const 1))))
              (i32.store offset=28 (local.get $place) (i32.add (local.get $unit) (i32.wrap_i64 (i64.ctz (local.get $edges)))))
              (local.set $edges (i64.and (local.get $edges) (i64.sub (local.get $edges) (i64.const 1))))
              (local.set $place (i32.add (local.get $place) (i32.const 32)))
              (br_if $eight (i64.ne (local.get $edges) (i64.const 0))))
            (local.set $place (local.get $next))
            (local.set $input (i32.add (local.get $input) (i32.const 64)))
            (local.set $unit (i32.add (local.get $unit) (i32.const 64))))
          (else
            ;; Something else among these 64 bytes: one character after the other.
            (local.set $stop (i32.add (local.get $input) (i32.const 64)))
            (if (i32.gt_u (local.get $stop) (local.get $end)) (then (local.set $stop (local.get $end))))
            (loop $character
              (local.set $byte (i32.load8_u (local.get $input)))
              (if (local.get $second)
                (then
                  ;; The second unit of the character before.
                  (local.set $code (local.get $second))
                  (local.set $second (i32.const 0)))
              (else (if (i32.lt_u (local.get $byte) (i32.const 0x80))
                (then
                  (local.set $code (local.get $byte))
                  (local.set $input (i32.add (local.get $input) (i32.const 1))))
              (else (if (i32.lt_u (local.get $byte) (i32.const 0xe0))
                (then
                  (local.set $code (i32.or
                    (i32.shl (i32.and (local.get $byte) (i32.const 0x1f)) (i32.const 6))
                    (i32.and (i32.load8_u offset=1 (local.get $input)) (i32.const 0x3f))))
                  (local.set $input (i32.add (local.get $input) (i32.const 2))))
                (else
                  (local.set $code (i32.or
                    (i32.shl (i32.and (i32.load8_u offset=1 (local.get $input)) (i32.const 0x3f)) (i32.const 6))
                    (i32.and (i32.load8_u offset=2 (local.get $input)) (i32.const 0x3f))))
                  (if (i32.lt_u (local.get $byte) (i32.const 0xf0))
                    (then
                      (local.set $code (i32.or
                        (i32.shl (i32.and (local.get $byte) (i32.const 0x0f)) (i32.const 12))
                        (local.get $code)))
                      (if (i32.eq (local.get $code) (i32.const 0xfffd))
                        (then (global.set $replaced (i32.const 1))))
                      (local.set $input (i32.add (local.get $input) (i32.const 3))))
                    (else
                      ;; Four bytes are two units.
                      (local.set $code (i32.sub
                        (i32.or
                          (i32.shl (i32.and (local.get $byte) (i32.const 0x07)) (i32.const 18))
                          (i32.or
                            (i32.shl (local.get $code) (i32.const 6))
                            (i32.and (i32.load8_u offset=3 (local.get $input)) (i32.const 0x3f))))
                        (i32.const 0x10000)))
                      (local.set $second (i32.or
                        (i32.const 0xdc00)
                        (i32.and (local.get $code) (i32.const 0x3ff))))
                      (local.set $code (i32.or
                        (i32.const 0xd800)
                        (i32.shr_u (local.get $code) (i32.const 10))))
                      (local.set $input (i32.add (local.get $input) (i32.const 4)))))))))))
              (local.set $byte (i32.load8_u (local.get $code)))
              (i32.store8 (i32.add (local.get $folded) (local.get $unit)) (local.get $byte))
              ;; Both places are always written, and kept only where the unit is suspect, or an edge.
              (i32.store (local.get $suspects) (local.get $unit))
              (local.set $suspects (i32.add
                (local.get $suspects)
                (i32.shr_u (i32.and (local.get $byte) (i32.const 0x80)) (i32.const 5))))
              (i32.store (local.get $place) (local.get $unit))
              (local.set $place (i32.add
                (local.get $place)
                (i32.shl
                  (i32.xor (i32.ne (local.get $byte) (i32.const 0)) (i32.wrap_i64 (local.get $was)))
                  (i32.const 2))))
              (local.set $was (i64.extend_i32_u (i32.ne (local.get $byte) (i32.const 0))))
              (local.set $unit (i32.add (local.get $unit) (i32.const 1)))
              (br_if $character (i32.or
                (i32.lt_u (local.get $input) (local.get $stop))
                (i32.ne (local.get $second) (i32.const 0)))))))
        (br $block)))
    (global.set $suspects (local.get $suspects))
    ;; The end of a text ends its last word.
    (if (i64.ne (local.get $was) (i64.const 0))
      (then
        (i32.store (local.get $place) (local.get $unit))
        (local.set $place (i32.add (local.get $place) (i32.const 4)))))
    (i32.shr_u (i32.sub (local.get $place) (local.get $bounds)) (i32.const 2)))

  ;; The hash of each word, as `mixWord` in `wordHash.ts` makes it.
  (func (export "hashWords") (param $folded i32) (param $bounds i32) (param $hashes i32) (param $count i32)
    (local $start i32) (local $end i32) (local $length i32) (local $missing i32) (local $mixed i32)
    (local $last i32)
    (local.set $last (i32.add (local.get $hashes) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $word
        (br_if $done (i32.eq (local.get $hashes) (local.get $last)))
        (local.set $start (i32.load (local.get $bounds)))
        (local.set $end (i32.load offset=4 (local.get $bounds)))
        (local.set $bounds (i32.add (local.get $bounds) (i32.const 8)))
        (local.set $length (i32.sub (local.get $end) (local.get $start)))
        ;; How many bits of four bytes a shorter word leaves.
        (local.set $missing (select
          (i32.shl (i32.sub (i32.const 4) (local.get $length)) (i32.const 3))
          (i32.const 0)
          (i32.lt_u (local.get $length) (i32.const 4))))
        (local.set $mixed (i32.mul
          (i32.xor
            (i32.xor
              (i32.and
                (i32.load (i32.add (local.get $folded) (local.get $start)))
                (i32.shr_u (i32.const -1) (local.get $missing)))
              (i32.mul
                (i32.and
                  (i32.load (i32.sub (i32.add (local.get $folded) (local.get $end)) (i32.const 4)))
                  (i32.shl (i32.const -1) (local.get $missing)))
                (i32.const 0x2c1b3c6d)))
            (local.get $length))
          (i32.const 0x297a2d39)))
        (i32.store (local.get $hashes) (i32.xor (local.get $mixed) (i32.shr_u (local.get $mixed) (i32.const 15))))
        (local.set $hashes (i32.add (local.get $hashes) (i32.const 4)))
        (br $word)))
    (i32.store (local.get $hashes) (i32.const 0)))

  ;; The words whose bits are set in a filter (`phraseFilter.ts`): word << 2 | may begin a longer phrase << 1 | may be one.
  ;; `from` and `to` are addresses of hashes, `word` is the number of the first; the masks are of addresses.
  ;; Returns the number of words.
  (func (export "selectWords")
    (param $from i32) (param $to i32) (param $word i32)
    (param $singles i32) (param $singlesMask i32) (param $pairs i32) (param $pairsMask i32)
    (param $candidates i32) (result i32)
    (local $hash i32) (local $next i32) (local $pair i32) (local $bits i32) (local $isSingle i32) (local $isPair i32)
    (local $first i32)
    (local.set $first (local.get $candidates))
    (local.set $next (i32.load (local.get $from)))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $from) (local.get $to)))
        (local.set $hash (local.get $next))
        (local.set $from (i32.add (local.get $from) (i32.const 4)))
        (local.set $next (i32.load (local.get $from)))
        (local.set $bits (i32.load (i32.add
          (local.get $singles)
          (i32.and (i32.shr_u (local.get $hash) (i32.const 3)) (local.get $singlesMask)))))
        (local.set $isSingle (i32.and
          (i32.and
            (i32.shr_u (local.get $bits) (local.get $hash))
            (i32.shr_u (local.get $bits) (i32.shr_u (local.get $hash) (i32.const 26))))
          (i32.const 1)))
        (local.set $pair (i32.add (i32.mul (local.get $hash) (i32.const 0x9e3779b1)) (local.get $next)))
        (local.set $bits (i32.load (i32.add
          (local.get $pairs)
          (i32.and (i32.shr_u (local.get $pair) (i32.const 3)) (local.get $pairsMask)))))
        (local.set $isPair (i32.and
          (i32.and
            (i32.shr_u (local.get $bits) (local.get $pair))
            (i32.shr_u (local.get $bits) (i32.shr_u (local.get $pair) (i32.const 26))))
          (i32.const 1)))
        ;; No branch to predict wrongly: each word is written, and overwritten by the next one unless it is selected.
        (i32.store
          (local.get $candidates)
          (i32.or
            (i32.shl (local.get $word) (i32.const 2))
            (i32.or (i32.shl (local.get $isPair) (i32.const 1)) (local.get $isSingle))))
        (local.set $candidates (i32.add
          (local.get $candidates)
          (i32.shl (i32.or (local.get $isSingle) (local.get $isPair)) (i32.const 2))))
        (local.set $word (i32.add (local.get $word) (i32.const 1)))
        (br $each)))
    (i32.shr_u (i32.sub (local.get $candidates) (local.get $first)) (i32.const 2))))
