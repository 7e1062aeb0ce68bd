/**
 * What the pages of all rooms share; they work without scripts.
 *
 * <p><b>Owns</b> languages and labels, keys, notices, confirmations, and what every page knows of its caller. Which page answers which address, the
 * rooms above say. <b>May use</b> ICU, Jackson, Spring, {@code wording}, {@code letters}, {@code security},
 * {@code shipment}, {@code names}, {@code designation}, {@code rulebook}, {@code screening}, {@code report}, {@code casework} and {@code service}.
 */
@NullMarked
package dev.tidewaiter.web.page;

import org.jspecify.annotations.NullMarked;
