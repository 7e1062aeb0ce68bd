/**
 * The page about one file: self-contained, printable, without scripts.
 *
 * <p><b>Owns</b> the template, its style and how findings are grouped. <b>May use</b> {@code account} and {@code screening}.
 */
@NullMarked
package dev.tidewaiter.report.page;

import org.jspecify.annotations.NullMarked;
