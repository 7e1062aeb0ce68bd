/** Who asks, and what each may do. */
@NullMarked
package dev.tidewaiter.web.security;

import org.jspecify.annotations.NullMarked;
