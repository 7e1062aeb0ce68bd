/**
 * Turns a manifest, as people send it, into goods lines, and remembers the cell behind every value.
 *
 * <p><b>Owns</b> sheets and cells, header recognition, mappings, cell typing, and the list of rows and cells that could
 * not be read. <b>May use</b> {@code shipment}, POI, commons-csv and ICU. <b>Never</b> {@code rulebook} or Spring: reading
 * does not judge.
 *
 * <p>file → {@code SourceRow} → {@code Layout} → {@code GoodsLine}, or a skipped or rejected row with its reason
 */
@NullMarked
package dev.tidewaiter.manifest;

import org.jspecify.annotations.NullMarked;
