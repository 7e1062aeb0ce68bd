/**
 * The command line: parses arguments, shows progress and sets the exit code. Thin, no judgement.
 *
 * <p><b>May use</b> all core modules.
 */
@NullMarked
package dev.tidewaiter.cli;

import org.jspecify.annotations.NullMarked;
