package dev.tidewaiter.goods;

import dev.tidewaiter.shipment.HsCode;

/**
 * An HS code that means something other than what the text says.
 *
 * @param hs       the code on the line
 * @param heading  what the first four digits mean, in plain words
 * @param evidence the words that say otherwise
 * @param remarked whether only words of another cell than that of the ordinary goods say so: they may speak of what is packed with them
 */
public record HeadingConflict(HsCode hs, String heading, GoodsEvidence evidence, boolean remarked) {}
