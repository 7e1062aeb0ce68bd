/**
 * The ways in which this program remembers what it worked out.
 *
 * <p><b>Owns</b> a cache that is bounded, safe for threads and quick in a program that runs for a second; one of several answers
 * about each key; a map that keeps what was asked for last, and one that does so while there is room; something that is made when it is first asked for; and the one array of content that was read again. ADR 12 says why they are no library's. <b>May use</b> the JDK.
 * <b>Never</b> any other module, nor anything of what it remembers.
 */
@NullMarked
package dev.tidewaiter.cache;

import org.jspecify.annotations.NullMarked;
