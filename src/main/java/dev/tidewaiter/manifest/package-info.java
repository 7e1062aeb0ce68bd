/**
 * Turns a manifest, as people send it, into goods lines, and remembers the cell behind every value.
 *
 * <p><b>Owns</b> the layouts of sheets, mappings, the reading of values, and the list of rows that could not be read. <b>May use</b> Jackson, snakeyaml, {@code wording}, {@code hash},
 * {@code files}, {@code letters}, {@code wordlist}, {@code cache}, {@code spreadsheet} and {@code shipment}. <b>Never</b> {@code rulebook} or Spring:
 * reading does not judge.
 *
 * <p>file → {@code SourceRow} → {@code detection} → {@code classification} → {@code row} → {@code sheet} → {@code GoodsLine}, or a skipped or rejected row with
 * its reason
 */
@NullMarked
package dev.tidewaiter.manifest;

import org.jspecify.annotations.NullMarked;
