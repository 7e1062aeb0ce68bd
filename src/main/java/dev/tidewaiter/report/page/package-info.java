/**
 * The pages about one file and about a change of the rules: self-contained, printable, without scripts.
 *
 * <p><b>Owns</b> the templates and their style. <b>May use</b> jmustache, {@code hash}, {@code files}, {@code letters} and {@code account}.
 */
@NullMarked
package dev.tidewaiter.report.page;

import org.jspecify.annotations.NullMarked;
