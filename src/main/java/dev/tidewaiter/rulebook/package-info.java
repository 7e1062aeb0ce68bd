/**
 * The rules folder: loads, checks, compiles and runs it, and says which version it is.
 *
 * <p><b>Owns</b> the rulebook in force and its judges; its rooms own facts, candidates, rule language, engine and proof. <b>May use</b> {@code wording}, {@code hash},
 * {@code files}, {@code wordlist}, {@code cache}, {@code letters}, {@code spreadsheet}, {@code shipment}, {@code names}, {@code goods} and {@code designation}.
 * The law itself is data under {@code rules/}, never code here.
 *
 * <p>{@code GoodsLine} → candidates (matches, codes, described goods) → rules → {@code Finding}
 */
@NullMarked
package dev.tidewaiter.rulebook;

import org.jspecify.annotations.NullMarked;
