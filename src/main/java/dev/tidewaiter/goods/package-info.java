/**
 * Classifies goods by code, by parameter and by wording.
 *
 * <p><b>Owns</b> controlled codes per regime, item classes, and the measures that a description states with their units. <b>May use</b>
 * {@code letters}, {@code wordlist}, {@code cache} and {@code shipment}. <b>Never</b> {@code rulebook}: it says what goods are, not
 * what is forbidden.
 *
 * <p>This package holds what every room speaks of. A line is read from below: a word's meaning in {@code phrase}, one text in
 * {@code sentence} and {@code description}, the fields together in {@code line}; others come in by {@code reader}.
 */
@NullMarked
package dev.tidewaiter.goods;

import org.jspecify.annotations.NullMarked;
