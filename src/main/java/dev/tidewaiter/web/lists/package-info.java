/**
 * Lists with their age, for people who keep them: what they hold, what changed in them, and how newer ones are taken in.
 *
 * <p><b>Owns</b> the pages under {@code /lists}. <b>May use</b> Spring, {@code wording}, {@code security}, {@code page}, {@code job}, {@code cache}, {@code files}, {@code hash}, {@code letters},
 * {@code designation}, {@code casework} and {@code service}.
 */
@NullMarked
package dev.tidewaiter.web.lists;

import org.jspecify.annotations.NullMarked;
