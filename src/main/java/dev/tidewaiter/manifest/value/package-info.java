/**
 * What a cell says: absent, a number, a date, codes, parties. Internal to {@code manifest}.
 *
 * <p><b>Owns</b> the reading of single cells. Nothing here knows of sheets or columns, and nothing guesses: what cannot be
 * read is said to be unreadable.
 */
@NullMarked
package dev.tidewaiter.manifest.value;

import org.jspecify.annotations.NullMarked;
