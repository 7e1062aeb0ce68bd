/**
 * Lines go through many threads and come out in their order.
 *
 * <p><b>Owns</b> the pipeline that keeps the order, the threads, and batches that no shipment is cut by. <b>May use</b> {@code spreadsheet}, {@code shipment},
 * {@code goods} and {@code manifest}. <b>Never</b> knows what is done with a line.
 */
@NullMarked
package dev.tidewaiter.screening.pipeline;

import org.jspecify.annotations.NullMarked;
