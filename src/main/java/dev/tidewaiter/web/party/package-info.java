/**
 * Look a party up by hand: one box, names in any script; each answer is kept with who asked and when.
 *
 * <p><b>Owns</b> the pages under {@code /parties}. <b>May use</b> {@code casework}, {@code designation}, {@code service} and the parts
 * that all pages share.
 */
@NullMarked
package dev.tidewaiter.web.party;

import org.jspecify.annotations.NullMarked;
