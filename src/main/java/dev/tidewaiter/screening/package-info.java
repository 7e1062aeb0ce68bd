/**
 * Goods lines in, findings and verdicts out by {@code LineScreener}; files and whole runs by the room {@code run} above it.
 *
 * <p><b>Owns</b> verdicts, coverage, the fingerprint, and which program answered; its rooms own the ids of lines and findings, the pipeline, the run and the simulation. <b>May use</b> {@code wording}, {@code wordlist}, {@code files}, {@code hash},
 * {@code spreadsheet}, {@code shipment}, {@code names}, {@code goods}, {@code designation}, {@code manifest} and {@code rulebook}.
 * <b>Never</b> a format or a terminal: where answers go, and who hears of them, are its ports {@code RunOutput} and {@code RunListener}.
 *
 * <p>line → {@code LineScreener} → {@code ScreenedLine}, which {@code FileOutput} takes
 */
@NullMarked
package dev.tidewaiter.screening;

import org.jspecify.annotations.NullMarked;
