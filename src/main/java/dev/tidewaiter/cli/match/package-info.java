/**
 * The command {@code match}: one name in words or JSON, pairs of names, or many names at once.
 *
 * <p><b>Owns</b> what {@code match} prints and the files it reads and writes. <b>May use</b> {@code wording}, commons-csv, picocli, {@code call}, {@code shipment},
 * {@code names}, {@code designation}, {@code screening} and {@code report}.
 */
@NullMarked
package dev.tidewaiter.cli.match;

import org.jspecify.annotations.NullMarked;
