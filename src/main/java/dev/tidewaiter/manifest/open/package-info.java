/**
 * Files as they lie open: workbooks, texts with separators, and files that are packed.
 *
 * <p><b>Owns</b> what an open manifest is to those who read its sheets. <b>May use</b> {@code wording}, {@code hash}, {@code sheet} and {@code spreadsheet}.
 */
@NullMarked
package dev.tidewaiter.manifest.open;

import org.jspecify.annotations.NullMarked;
