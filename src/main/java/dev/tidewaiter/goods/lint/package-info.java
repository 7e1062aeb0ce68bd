/**
 * Holds the words of goods against each other.
 *
 * <p><b>Owns</b> every row that makes no sense, contradicts another, or finds all or nothing. <b>May use</b> {@code text},
 * {@code measure}, {@code phrase}, {@code sentence}, {@code description}, {@code passing}, {@code amount}, {@code line}, {@code reader},
 * {@code letters} and {@code wordlist}. No answer about a line depends on it.
 */
@NullMarked
package dev.tidewaiter.goods.lint;

import org.jspecify.annotations.NullMarked;
