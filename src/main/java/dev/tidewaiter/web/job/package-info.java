/** Uploads, and their screening one after the other in the background. */
@NullMarked
package dev.tidewaiter.web.job;

import org.jspecify.annotations.NullMarked;
