/**
 * The command {@code rules}: what is wrong with the rules, what their scenarios say, and the list of them.
 *
 * <p><b>Owns</b> what {@code rules} prints and the catalogue. <b>May use</b> {@code wording}, Jackson, commons-csv, jmustache, picocli, {@code call}, {@code wordlist}, {@code spreadsheet},
 * {@code shipment}, {@code goods}, {@code designation}, {@code manifest}, {@code rulebook}, {@code screening} and {@code report}.
 */
@NullMarked
package dev.tidewaiter.cli.rules;

import org.jspecify.annotations.NullMarked;
