/**
 * The page an officer lives in: what waits, one finding with all that speaks for and against it, and the answer.
 *
 * <p><b>Owns</b> the queue's page, a finding's page, and the forms to decide and to approve, one or many at once. <b>May use</b> Jackson, Spring,
 * {@code wording}, {@code job}, {@code page}, {@code security}, {@code cache}, {@code hash}, {@code spreadsheet}, {@code shipment}, {@code designation},
 * {@code manifest}, {@code rulebook}, {@code screening}, {@code casework} and {@code service}. <b>Never</b> judges: it shows what was
 * found and keeps what people say to it.
 *
 * <p>address → {@code QueueQuery} → {@code WaitingList} → page; finding → {@code LineDetails} → {@code LineDetail} → page
 */
@NullMarked
package dev.tidewaiter.web.review;

import org.jspecify.annotations.NullMarked;
