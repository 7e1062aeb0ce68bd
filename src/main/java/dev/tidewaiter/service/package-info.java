/**
 * What {@code serve} and {@code batch} share: the data folder, the settings, the open database, and the engine in force.
 *
 * <p><b>Owns</b> how they start. <b>May use</b> {@code files}, {@code designation}, {@code manifest}, {@code rulebook}, {@code screening} and
 * {@code casework}. <b>Never</b> {@code web} or {@code nightly}, which stand on it, each with a Spring context of its own.
 */
@NullMarked
package dev.tidewaiter.service;

import org.jspecify.annotations.NullMarked;
