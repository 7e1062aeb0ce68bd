/**
 * Pages for people and an HTTP API for programs.
 *
 * <p><b>Owns</b> addresses, log-in, uploads and what is shown. <b>May use</b> {@code service}, {@code casework}, {@code report}. <b>Never</b>
 * the database itself: that is casework's.
 *
 * <p>Its rooms, from the bottom: {@code security} (who may what), {@code job} (uploads and their screening), {@code api}, {@code upload} (from a file to its results), {@code page}.
 */
@NullMarked
package dev.tidewaiter.web;

import org.jspecify.annotations.NullMarked;
