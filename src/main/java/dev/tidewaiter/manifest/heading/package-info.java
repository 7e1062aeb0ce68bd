/**
 * What a heading says: its words in any language, its unit, and the field it stands for.
 *
 * <p><b>Owns</b> the dictionaries of headings, of the parts they are made of, and of those with two meanings; their words stand in the
 * rules folder. <b>May use</b> ICU, {@code letters}, {@code wordlist}, {@code cache} and {@code shipment}. It knows nothing of rows, sheets or
 * values.
 */
@NullMarked
package dev.tidewaiter.manifest.heading;

import org.jspecify.annotations.NullMarked;
