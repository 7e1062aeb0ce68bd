/**
 * The hash by which content is known again, and those by which texts are found.
 *
 * <p><b>Owns</b> SHA-256 in hexadecimal, of one content or of several parts; and places found by the short hashes of texts. <b>May use</b> the JDK. <b>Never</b> any other module, nor anything of what is hashed.
 */
@NullMarked
package dev.tidewaiter.hash;

import org.jspecify.annotations.NullMarked;
