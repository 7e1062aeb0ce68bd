/**
 * Goods lines in, findings and verdicts out: one line by {@code LineScreener}, files in parallel, in file order and in flat
 * memory by {@code Screening}, a whole run by {@code ScreeningRun}.
 *
 * <p><b>Owns</b> verdicts, coverage, the fingerprint, and which program answered; its rooms own the ids of lines and findings, the pipeline and the simulation. <b>May use</b> {@code wording}, {@code wordlist}, {@code files}, {@code hash},
 * {@code spreadsheet}, {@code shipment}, {@code names}, {@code goods}, {@code designation}, {@code manifest} and {@code rulebook}.
 * <b>Never</b> a format or a terminal: where answers go, and who hears of them, are its ports {@code RunOutput} and {@code RunListener}.
 *
 * <p>file → {@code Screening} → {@code OrderedPipeline} → {@code LineScreener} → {@code ScreenedLine} → {@code FileOutput}
 */
@NullMarked
package dev.tidewaiter.screening;

import org.jspecify.annotations.NullMarked;
