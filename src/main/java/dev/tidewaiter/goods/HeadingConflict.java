package dev.tidewaiter.goods;

import dev.tidewaiter.shipment.HsCode;

/**
 * An HS code that means something other than what the text says.
 *
 * @param hs       the code on the line
 * @param heading  what the first four digits mean, in plain words
 * @param evidence the words that say otherwise
 * @param remarked whether a remark alone says so, beside words of other goods: it may speak of goods that are packed with them
 */
public record HeadingConflict(HsCode hs, String heading, GoodsEvidence evidence, boolean remarked) {}
