/**
 * {@code tidewaiter lists}: takes lists in, and shows what is held.
 *
 * <p><b>Owns</b> how lists look on a terminal. <b>May use</b> {@code wording}, Jackson, picocli, {@code call}, {@code wordlist}, {@code shipment}, {@code designation},
 * {@code rulebook}, {@code screening} and commons-text.
 */
@NullMarked
package dev.tidewaiter.cli.lists;

import org.jspecify.annotations.NullMarked;
