/**
 * Joins the readings of a line's fields.
 *
 * <p><b>Owns</b> which fields count how, classes of goods that follow from others, numbers that are features of an engine, and codes that
 * mean other goods. <b>May use</b> {@code text}, {@code measure}, {@code code}, {@code phrase}, {@code sentence}, {@code description},
 * {@code amount}, {@code shipment} and {@code wordlist}. What is forbidden it does not know.
 */
@NullMarked
package dev.tidewaiter.goods.line;

import org.jspecify.annotations.NullMarked;
