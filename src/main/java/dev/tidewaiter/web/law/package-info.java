/**
 * What decides, for people who read it: rules with their record, tables, and lists with their age.
 *
 * <p><b>Owns</b> the pages under {@code /rules} and {@code /lists}. <b>May use</b> Spring, {@code wording}, {@code security}, {@code page}, {@code job}, {@code report}, {@code cache},
 * {@code files}, {@code hash}, {@code letters}, {@code designation},
 * {@code rulebook}, {@code casework} and {@code service}.
 */
@NullMarked
package dev.tidewaiter.web.law;

import org.jspecify.annotations.NullMarked;
