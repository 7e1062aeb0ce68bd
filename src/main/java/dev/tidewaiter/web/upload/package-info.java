/**
 * From a file to its results: upload, what was understood, the check, what came of it, the workbook that comes back.
 *
 * <p><b>Owns</b> the pages under {@code /jobs} and what they show. <b>May use</b> Jackson, Spring, {@code wording}, {@code letters}, {@code job}, {@code page}, {@code security},
 * {@code cache}, {@code spreadsheet}, {@code shipment}, {@code manifest}, {@code rulebook}, {@code screening}, {@code report}, {@code casework} and
 * {@code service}. <b>Never</b> decides how a column is read: it shows what {@code manifest} understood, and hands on what a person said.
 */
@NullMarked
package dev.tidewaiter.web.upload;

import org.jspecify.annotations.NullMarked;
