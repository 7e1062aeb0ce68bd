/**
 * What crosses a border: the goods line, its parties and places, and the cell behind every value.
 *
 * <p><b>Owns</b> {@code GoodsLine}, {@code Party}, {@code Value}, {@code Field}, {@code Role} and the nouns that both a manifest and a
 * list use: {@code Country}, {@code HsCode}, {@code Identifier}; and how a text names a place ({@code PlaceReader}), by the word lists of
 * the rules; and which lines are one shipment ({@code ShipmentBounds}). <b>May use</b> {@code letters}, {@code wordlist},
 * {@code spreadsheet}, ph-masterdata and the JDK. <b>Never</b> any module above: facts know nobody.
 */
@NullMarked
package dev.tidewaiter.shipment;

import org.jspecify.annotations.NullMarked;
