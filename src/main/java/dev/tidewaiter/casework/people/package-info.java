/**
 * Who works here: accounts, their roles and what those may do, tokens for programs.
 *
 * <p><b>Owns</b> accounts, roles, permissions, tokens, passwords. <b>May use</b> ICU, Spring, {@code wording}, {@code hash}, {@code audit}, {@code store}, {@code cache} and {@code wordlist}.
 */
@NullMarked
package dev.tidewaiter.casework.people;

import org.jspecify.annotations.NullMarked;
