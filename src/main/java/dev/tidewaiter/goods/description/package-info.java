/**
 * Reads one text.
 *
 * <p><b>Owns</b> which phrases a text holds, which of them are the goods, the features of engines, kinds of drone parts and numbers that
 * it names, and scripts in which no word is known. <b>May use</b> {@code text}, {@code measure}, {@code phrase}, {@code sentence},
 * {@code letters} and {@code wordlist}. It knows no line: a text reads alike in whatever field it stands.
 */
@NullMarked
package dev.tidewaiter.goods.description;

import org.jspecify.annotations.NullMarked;
