/** Pages for people; they work without scripts. */
@NullMarked
package dev.tidewaiter.web.page;

import org.jspecify.annotations.NullMarked;
