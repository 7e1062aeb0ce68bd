/**
 * What the reports say, before any of them is laid out: the words for a line, the gaps of a file, the rows they concern.
 * Internal to {@code report}; knows no format.
 */
@NullMarked
package dev.tidewaiter.report.account;

import org.jspecify.annotations.NullMarked;
