/** Runs and what came of them: jobs and nights, their files and lines, and each finding once, however often it was found. */
@NullMarked
package dev.tidewaiter.casework.run;

import org.jspecify.annotations.NullMarked;
