/** Who works here: accounts, their roles and what those may do, tokens for programs. */
@NullMarked
package dev.tidewaiter.casework.people;

import org.jspecify.annotations.NullMarked;
