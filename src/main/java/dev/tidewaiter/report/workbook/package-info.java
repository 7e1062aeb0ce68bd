/**
 * The workbook that goes back: the file as received, with verdicts beside its rows. Internal to {@code report}.
 *
 * <p>A workbook is rewritten as a stream, part by part; parts that need no change are copied as they are. Only the old
 * binary format is loaded whole.
 */
@NullMarked
package dev.tidewaiter.report.workbook;

import org.jspecify.annotations.NullMarked;
