/**
 * The page about one file: self-contained, printable, without scripts.
 *
 * <p><b>Owns</b> the template and its style. <b>May use</b> {@code account}.
 */
@NullMarked
package dev.tidewaiter.report.page;

import org.jspecify.annotations.NullMarked;
