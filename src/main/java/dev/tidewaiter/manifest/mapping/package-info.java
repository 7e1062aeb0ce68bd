/**
 * Which column or cell of a sheet holds which field: how it was understood, how sure that is, and what an officer said and saved.
 *
 * <p><b>Owns</b> mappings, the files that they are saved in, and corrections. <b>May use</b> snakeyaml, {@code letters}, {@code files}, {@code heading}, {@code value},
 * {@code spreadsheet} and {@code shipment}. <b>Never</b> searches: the rooms above find what stands here.
 */
@NullMarked
package dev.tidewaiter.manifest.mapping;

import org.jspecify.annotations.NullMarked;
