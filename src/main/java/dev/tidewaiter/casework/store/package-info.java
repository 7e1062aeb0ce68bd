/** The database: where it is, how it is opened, and which schema it has. */
@NullMarked
package dev.tidewaiter.casework.store;

import org.jspecify.annotations.NullMarked;
