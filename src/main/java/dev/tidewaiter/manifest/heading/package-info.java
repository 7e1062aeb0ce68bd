/**
 * What a heading says: its words in any language, its unit, and the field it stands for.
 *
 * <p><b>Owns</b> the dictionaries of headings, of the parts they are made of, and of those with two meanings. <b>May
 * use</b> {@code shipment}. It knows nothing of rows, sheets or values.
 */
@NullMarked
package dev.tidewaiter.manifest.heading;

import org.jspecify.annotations.NullMarked;
