/**
 * Words that are a signal, looked for in the texts of a line.
 *
 * <p><b>Owns</b> how a text is made comparable with a word of a table, and the signs of a diversion. <b>May use</b> {@code model}, {@code facts}, {@code source}, {@code letters}
 * and {@code shipment}. <b>Never</b> looks at a line.
 */
@NullMarked
package dev.tidewaiter.rulebook.signal;

import org.jspecify.annotations.NullMarked;
