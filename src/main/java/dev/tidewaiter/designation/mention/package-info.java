/**
 * Who is meant in a cell, which may hold more than one name, or more than a name.
 *
 * <p><b>Owns</b> the candidates that a cell is searched by: parts, mended and shortened ones, and what a likeness with each is worth.
 * <b>May use</b> {@code cache}, {@code threshold}, {@code address}, {@code lists}, {@code wordlist}, {@code letters}, {@code shipment} and {@code names}.
 */
@NullMarked
package dev.tidewaiter.designation.mention;

import org.jspecify.annotations.NullMarked;
