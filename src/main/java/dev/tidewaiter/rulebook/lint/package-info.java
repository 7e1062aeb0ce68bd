/**
 * What a rule may not say, told with file and line before anything is compiled.
 *
 * <p><b>Owns</b> the checks of single rules and of all together: ids, annotations, types, units, texts that no table knows. <b>May use</b>
 * {@code condition}, {@code language}, {@code model}, {@code source}, {@code letters}, {@code wordlist} and {@code shipment}. It mends nothing and knows no engine.
 *
 * <p>rule files → {@code RuleLint} → problems
 */
@NullMarked
package dev.tidewaiter.rulebook.lint;

import org.jspecify.annotations.NullMarked;
