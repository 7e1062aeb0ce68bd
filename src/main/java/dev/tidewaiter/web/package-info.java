/**
 * Pages for people and an HTTP API for programs.
 *
 * <p><b>Owns</b> addresses, log-in, uploads and what is shown. <b>May use</b> Spring, {@code wording}, {@code hash}, {@code files}, {@code cache}, {@code letters}, {@code spreadsheet}, {@code shipment},
 * {@code names}, {@code designation}, {@code manifest}, {@code rulebook}, {@code screening}, {@code report}, {@code casework} and
 * {@code service}. <b>Never</b> the database itself: that is casework's.
 *
 * <p>Its rooms, from the bottom: {@code security} (who may what), {@code job} (uploads and their screening), {@code api}, {@code page} (what
 * all pages share), {@code audit} (the log of what was done), {@code people} (accounts, log-in, tokens), {@code upload} (from a file to its
 * results), {@code home}, {@code rules}, {@code lists}, {@code party} (looking one up), {@code review} (the queue and what people say to a
 * finding).
 */
@NullMarked
package dev.tidewaiter.web;

import org.jspecify.annotations.NullMarked;
