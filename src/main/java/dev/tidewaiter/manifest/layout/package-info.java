/**
 * What is known of a sheet before its rows are read: which column and which labelled cell holds which field, and how that is known.
 *
 * <p><b>Owns</b> the layout and its parts, and whether a text fits a field. <b>May use</b> {@code letters}, {@code heading}, {@code mapping},
 * {@code value}, {@code wordlist}, {@code spreadsheet} and {@code shipment}. <b>Never</b> searches: the rooms above find what stands here.
 */
@NullMarked
package dev.tidewaiter.manifest.layout;

import org.jspecify.annotations.NullMarked;
