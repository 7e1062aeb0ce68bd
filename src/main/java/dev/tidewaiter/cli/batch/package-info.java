/** The night from a shell: {@code batch}. */
@NullMarked
package dev.tidewaiter.cli.batch;

import org.jspecify.annotations.NullMarked;
