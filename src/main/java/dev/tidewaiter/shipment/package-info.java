/**
 * What crosses a border: the goods line, its parties and places, and the cell behind every value.
 *
 * <p><b>Owns</b> {@code GoodsLine}, {@code Party}, {@code Value}, {@code Field}, {@code Role} and the nouns that both a manifest and a
 * list use: {@code Country}, {@code HsCode}, {@code Identifier}; and which lines are one shipment ({@code ShipmentBounds}). <b>May use</b> {@code letters}, {@code wordlist},
 * {@code spreadsheet}, ph-masterdata and the JDK. <b>Never</b> any module above: facts know nobody.
 *
 * <p>Its rooms above the records: {@code place} (how a text names a place or a country), {@code identifier} (what kind of number a number is).
 */
@NullMarked
package dev.tidewaiter.shipment;

import org.jspecify.annotations.NullMarked;
