/**
 * Who works with the service: people, their log-in, passwords and settings, and the programs that call it with tokens.
 *
 * <p><b>Owns</b> the pages under {@code /people}, {@code /tokens}, {@code /programs}, {@code /settings}, {@code /password} and {@code /login}. <b>May use</b> Jackson, Spring, {@code wording},
 * {@code security}, {@code page}, {@code casework} and {@code service}.
 */
@NullMarked
package dev.tidewaiter.web.people;

import org.jspecify.annotations.NullMarked;
