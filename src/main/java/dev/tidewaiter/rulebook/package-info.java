/**
 * The rules folder: loads, compiles, lints and runs it, and says which version it is.
 *
 * <p><b>Owns</b> rules' metadata, tables, parameters, scenarios, findings and their words. <b>May use</b> {@code shipment},
 * {@code designation}, {@code goods} and Drools. The law itself is data under {@code rules/}, never code here.
 *
 * <p>{@code GoodsLine} → candidates (matches, codes, described goods) → rules → {@code Finding}
 */
@NullMarked
package dev.tidewaiter.rulebook;

import org.jspecify.annotations.NullMarked;
