/**
 * What a heading says: its words in any language, its unit, and the field it stands for. Internal to {@code manifest}.
 *
 * <p><b>Owns</b> the dictionaries {@code headings.tsv}, {@code heading-parts.tsv} and {@code ambiguous-headings.tsv}. It
 * knows nothing of rows, sheets or values.
 */
@NullMarked
package dev.tidewaiter.manifest.heading;

import org.jspecify.annotations.NullMarked;
