/**
 * What people do with findings, for programs: the queue, decisions and approvals, known false hits, evidence.
 *
 * <p><b>Owns</b> the JSON of these. <b>May use</b> {@code security} and the stores of {@code casework}. <b>Never</b> judges who may settle
 * what: that is {@code casework.decision}'s.
 */
@NullMarked
package dev.tidewaiter.web.casework;

import org.jspecify.annotations.NullMarked;
