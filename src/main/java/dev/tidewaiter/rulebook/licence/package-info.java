/**
 * Which goods need a licence where, and what answers for it: the country chart, exceptions, numbers of licences, programmes.
 *
 * <p><b>Owns</b> these tables and how a text that names an entry, an exception or a licence is read. <b>May use</b> {@code signal}, {@code place}, {@code model},
 * {@code facts}, {@code source}, {@code shipment}, {@code wordlist} and {@code goods}. <b>Never</b> looks at a line.
 */
@NullMarked
package dev.tidewaiter.rulebook.licence;

import org.jspecify.annotations.NullMarked;
