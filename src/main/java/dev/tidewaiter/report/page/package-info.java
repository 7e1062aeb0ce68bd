/**
 * The printable page about one file. Internal to {@code report}.
 */
@NullMarked
package dev.tidewaiter.report.page;

import org.jspecify.annotations.NullMarked;
