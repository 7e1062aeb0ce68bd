/**
 * What people make of findings, and what lasts: accounts, runs and their results, decisions, the audit log.
 *
 * <p><b>Owns</b> the database. <b>May use</b> {@code wording}, {@code letters}, {@code hash}, {@code files}, {@code cache}, {@code wordlist}, {@code spreadsheet}, {@code shipment}, {@code designation}, {@code manifest},
 * {@code rulebook}, {@code screening} and {@code report}. <b>Never</b> pages or the night: those call it.
 *
 * <p>Its rooms, from the bottom: {@code store} (the database, its address and schema), {@code audit} (the chain of steps), {@code people}
 * (accounts, tokens, roles), {@code finding} (what people are asked about), {@code queue} (what of it waits, worst first), {@code run} (runs and their lines),
 * {@code decision} (answers, approvals, known false hits, evidence), {@code lookup} (which parties somebody looked up).
 */
@NullMarked
package dev.tidewaiter.casework;

import org.jspecify.annotations.NullMarked;
