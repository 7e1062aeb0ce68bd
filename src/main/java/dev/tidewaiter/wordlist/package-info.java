/**
 * Lists of words that people write and the program reads: commented text, one row a line, cells parted by tabs.
 *
 * <p><b>Owns</b> how such a file is written and read, where it lies (in a rules folder, in the program's copy of one, or
 * beside the classes of a module), and the message that names file and line when a row is wrong. <b>May use</b> {@code files}, {@code hash} and nothing else of
 * Tidewaiter: it knows no word's meaning. <b>Never</b> keeps what it read; the module that asks makes of it what it needs.
 */
@NullMarked
package dev.tidewaiter.wordlist;

import org.jspecify.annotations.NullMarked;
