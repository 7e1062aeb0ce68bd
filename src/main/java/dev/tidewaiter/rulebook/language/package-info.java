/**
 * The rule language: reads what a rule file says.
 *
 * <p><b>Owns</b> rules and decision tables as text, what rules say of themselves, and the sentences they speak. <b>May use</b>
 * {@code condition}, {@code law}, {@code facts}, {@code explanation}, {@code model}, {@code source}, {@code wordlist}, {@code letters} and {@code shipment}. It knows no engine.
 */
@NullMarked
package dev.tidewaiter.rulebook.language;

import org.jspecify.annotations.NullMarked;
