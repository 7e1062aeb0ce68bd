/** Reads the rules folder: its files, what rules say about themselves, tables and parameters; and finds what is wrong. */
@NullMarked
package dev.tidewaiter.rulebook.source;

import org.jspecify.annotations.NullMarked;
