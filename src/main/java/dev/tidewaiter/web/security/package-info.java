/**
 * Who asks, and what each may do.
 *
 * <p><b>Owns</b> log-in, tokens, the chains of filters that requests pass, limits, forms that came too late. <b>May use</b> {@code wording}, {@code cache},
 * Jackson, Spring, {@code casework}.
 */
@NullMarked
package dev.tidewaiter.web.security;

import org.jspecify.annotations.NullMarked;
