/**
 * What a rule asks: its conditions as text, cut into tokens and read into a tree.
 *
 * <p><b>Owns</b> tokens, constraints and patterns, and which facts a condition cannot hold without. <b>May use</b> {@code letters} and {@code source}. It knows no rule
 * around a condition, and no engine.
 *
 * <p>text → {@code Lexer} → {@code Tokens} → {@code ConditionParser} → {@code Condition}
 */
@NullMarked
package dev.tidewaiter.rulebook.condition;

import org.jspecify.annotations.NullMarked;
