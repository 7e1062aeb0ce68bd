/**
 * Lists as governments publish them.
 *
 * <p><b>Owns</b> entries, snapshots, the readers of official formats, and how lists write countries, dates, names and numbers.
 * <b>May use</b> {@code identifier}, {@code shipment}.
 */
@NullMarked
package dev.tidewaiter.designation.lists;

import org.jspecify.annotations.NullMarked;
