/**
 * Pages for people; they work without scripts.
 *
 * <p><b>Owns</b> what people see: which page answers which address, and what stands on it. <b>May use</b> Jackson, Spring, {@code wording}, {@code security},
 * {@code shipment}, {@code names}, {@code designation}, {@code rulebook}, {@code screening}, {@code report}, {@code casework} and {@code service}.
 */
@NullMarked
package dev.tidewaiter.web.page;

import org.jspecify.annotations.NullMarked;
