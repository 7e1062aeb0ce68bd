/** The first page: what waits, what is late, what is wrong, and the last days; and what the night brought. */
@NullMarked
package dev.tidewaiter.web.home;

import org.jspecify.annotations.NullMarked;
