/**
 * Lists as governments publish them, a class for each format.
 *
 * <p><b>Owns</b> the readers of official formats, the table of them, and how a file is known by its content. <b>May use</b> {@code wording}, Jackson, commons-csv,
 * {@code letters}, {@code identifier}, {@code lists}, {@code entry}, {@code wordlist} and {@code shipment}.
 *
 * <p>file → {@code ListFormat} → the reader of its format → {@code ListSnapshot}
 */
@NullMarked
package dev.tidewaiter.designation.format;

import org.jspecify.annotations.NullMarked;
