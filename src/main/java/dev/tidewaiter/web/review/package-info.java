/**
 * The page an officer lives in: what waits, one finding with all that speaks for and against it, and the answer.
 *
 * <p><b>Owns</b> the queue's page, a finding's page, and the forms to decide and to approve, one or many at once. <b>May use</b> {@code page},
 * {@code job}, {@code security}, service, casework and what spreadsheets hold. <b>Never</b> judges: it shows what was found and keeps what
 * people say to it.
 *
 * <p>address → {@code QueueQuery} → {@code WaitingList} → page; finding → {@code LineDetails} → {@code LineDetail} → page
 */
@NullMarked
package dev.tidewaiter.web.review;

import org.jspecify.annotations.NullMarked;
