/**
 * Answers to findings: proposals, approvals by a second person, known false hits, evidence, replay.
 *
 * <p><b>Owns</b> who may settle what and with whom. <b>May use</b> all other rooms of its module. <b>Never</b> erases: a newer decision takes
 * an older one's place, and both stay readable.
 */
@NullMarked
package dev.tidewaiter.casework.decision;

import org.jspecify.annotations.NullMarked;
