/**
 * What is done with decisions and their log from a shell: {@code replay}, {@code decisions import}, {@code audit verify}, {@code audit confirm},
 * {@code backup} and {@code restore}.
 *
 * <p><b>Owns</b> their options and sentences. <b>May use</b> Spring, picocli, {@code files}, {@code call}, {@code casework}, {@code designation},
 * {@code spreadsheet}, {@code manifest}, {@code rulebook}, {@code screening} and {@code service}. <b>Never</b> decides.
 */
@NullMarked
package dev.tidewaiter.cli.casework;

import org.jspecify.annotations.NullMarked;
