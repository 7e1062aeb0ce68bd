/**
 * What one rulebook says that another does not: rules, their cases and conditions, rows of tables, words, parameters,
 * scenarios.
 *
 * <p><b>Owns</b> the comparison of two rulebooks and how it is told. <b>May use</b> {@code wording}, {@code language}, {@code model}, {@code source},
 * {@code wordlist} and {@code spreadsheet}. It compiles nothing and decides nothing. It is open: the command line shows what it finds.
 *
 * <p>two rules folders → {@code RulebookContents} each → {@code RulebookChange} → {@code ChangeWords}
 */
@NullMarked
package dev.tidewaiter.rulebook.change;

import org.jspecify.annotations.NullMarked;
