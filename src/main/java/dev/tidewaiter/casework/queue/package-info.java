/**
 * The queue over findings: which of them wait for people, worst first, in pages, narrowed and counted.
 *
 * <p><b>Owns</b> what of the findings stands in memory, the order, the filters and facets, and what leaves the queue with a cancelled upload.
 * <b>May use</b> Spring, {@code letters}, {@code cache}, {@code finding}, {@code audit} and {@code store}.
 *
 * <p>{@code finding} → {@code QueueColumns} → {@code QueueFilter} → {@code QueuePage}
 */
@NullMarked
package dev.tidewaiter.casework.queue;

import org.jspecify.annotations.NullMarked;
